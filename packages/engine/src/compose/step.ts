import type { Voicing } from './voicing.ts'

/** A text of the workspace, quoted unchanged in a paragraph of its own, and where it is from. */
interface Quoted {
  readonly quote: string
  /** `id@version`. */
  readonly source: string
}

/** One move of a draft: a cell of wordings, or an approved text that is quoted unchanged. */
export type Step =
  | {
      readonly cell: string
      /** Left out rather than said twice. */
      readonly optional?: true
      /** Begins a paragraph, or is one. */
      readonly block?: 'begins' | 'alone'
    }
  | Quoted

/** A move that is always made. */
export const step = (cell: string): Step => ({ cell })

/** A move that is left out rather than said twice. */
export const once = (cell: string): Step => ({ cell, optional: true })

/** A move that begins a paragraph. */
export const paragraph = (cell: string): Step => ({ cell, block: 'begins' })

/** A move that is a paragraph, as the first line of an e-mail is. */
export const line = (cell: string): Step => ({ cell, block: 'alone' })

/** A text of the workspace, unchanged. */
export const quoted = (
  text: string,
  { id, version }: { readonly id: string; readonly version: number },
): Step => ({ quote: text, source: `${id}@${version}` })

/** Was any wording of this cell, or of a cell below it, used in the conversation? */
export const said = (voicing: Voicing, cell: string): boolean =>
  voicing.earlier.some((id) => id.startsWith(`${cell}.`))
