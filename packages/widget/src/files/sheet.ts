import css from './files.css?inline'

let made: CSSStyleSheet | null = null

/** Gives the widget that an element stands in the looks of files, once. */
export const wear = (target: HTMLElement): void => {
  const root = target.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  if (!made) {
    made = new CSSStyleSheet()
    made.replaceSync(css)
  }
  if (!root.adoptedStyleSheets.includes(made)) root.adoptedStyleSheets.push(made)
}
