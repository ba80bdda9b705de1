type Attributes = Readonly<Record<string, string | boolean>>
type Child = Node | string

/**
 * Makes an element: `element('button', { class: 'send', type: 'submit' }, 'Envoyer')`. Text is
 * always text, never markup. `false` leaves an attribute out, `true` gives it no value.
 */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** A button that does one thing. */
export const button = (
  attributes: Attributes,
  label: Child,
  onPress: () => void,
): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', onPress)
  return made
}

/** Writes text only where it changed, so that screen readers are not told twice. */
export const setText = (target: Node, text: string): void => {
  if (target.textContent !== text) target.textContent = text
}
