import type { Voicing } from './voicing.ts'

/** One move of a draft: a cell of wordings, or an approved text that is quoted unchanged. */
export type Step =
  | { readonly cell: string; readonly optional?: true; readonly block?: true }
  | { readonly quote: string }

/** A move that is always made. */
export const step = (cell: string): Step => ({ cell })

/** A move that is left out rather than said twice. */
export const once = (cell: string): Step => ({ cell, optional: true })

/** A move that begins a paragraph. */
export const paragraph = (cell: string): Step => ({ cell, block: true })

/** Was any wording of this cell, or of a cell below it, used in the conversation? */
export const said = (voicing: Voicing, cell: string): boolean =>
  voicing.earlier.some((id) => id.startsWith(`${cell}.`))
