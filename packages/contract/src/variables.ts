/** What a ready reply may leave to the moment it is used, written `{{customer}}`. */
export const VARIABLES = ['customer', 'email', 'reference', 'agent', 'company'] as const
export type Variable = (typeof VARIABLES)[number]

const LEFT = new RegExp(`\\{\\{(${VARIABLES.join('|')})\\}\\}`)

/** The first variable that nobody has filled, or null: such a text never leaves. */
export const variableLeft = (
  text: string,
): { name: Variable; start: number; end: number } | null => {
  const found = LEFT.exec(text)
  if (found === null) return null
  return { name: found[1] as Variable, start: found.index, end: found.index + found[0].length }
}
