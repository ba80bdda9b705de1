import type { WidgetOptions } from './widget-options.ts'
import { element } from './element.ts'
import { stayOnPage } from './stay.ts'
import css from './style/all.css?inline'
import { registerTheme } from './theme.ts'

/**
 * The widget's own ground in the page: one element without size and a shadow root, so that neither
 * side's style reaches the other and nothing in the page moves.
 *
 * @param signal aborted when the widget leaves the page
 */
export const makeStage = (
  { words, position, accent, onError }: WidgetOptions,
  signal: AbortSignal,
): HTMLElement => {
  registerTheme()
  const host = document.createElement('diapason-widget')
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]
  const root = element('div', {
    class: 'root',
    lang: words.tag,
    dir: 'ltr', // the page may run the other way
    'data-position': position,
  })
  if (accent && CSS.supports('color', accent)) root.style.setProperty('--diapason-accent', accent)
  else if (accent) onError(`the accent “${accent}” is no CSS colour.`)
  shadow.append(root)
  document.body.append(host)
  stayOnPage(host, signal)
  return root
}
