import type { WidgetOptions } from './widget-options.ts'
import { element } from './element.ts'
import css from './style/all.css?inline'

/**
 * The widget's own ground in the page: one element without size and a shadow root, so that neither
 * side's style reaches the other and nothing in the page moves.
 */
export const makeStage = ({ words, position, accent }: WidgetOptions): HTMLElement => {
  const host = document.createElement('diapason-widget')
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
  const root = element('div', { class: 'root', lang: words.tag, 'data-position': position })
  if (accent && CSS.supports('color', accent)) {
    root.classList.add('branded')
    root.style.setProperty('--given', accent)
  }
  shadow.append(root)
  document.body.append(host)
  return root
}
