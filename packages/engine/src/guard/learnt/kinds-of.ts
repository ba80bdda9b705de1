import { kinds as english } from '../../languages/en/kinds.ts'
import { kinds as french } from '../../languages/fr/kinds.ts'
import { WORD_KINDS } from '../../languages/word-kinds.ts'

type Places = readonly number[]

const NONE: Places = []
const wholes = new Map<string, Places>()
const beginnings = new Map<string, Places>()
for (const kinds of [french, english])
  WORD_KINDS.forEach((kind, place) => {
    for (const word of kinds[kind].split(' ')) {
      const map = word.endsWith('*') ? beginnings : wholes
      const key = word.replace('*', '')
      map.set(key, [...new Set([...(map.get(key) ?? NONE), place])])
    }
  })
const lengths = [...beginnings.keys()].map(({ length }) => length)
const [SHORTEST, LONGEST] = [Math.min(...lengths), Math.max(...lengths)]

/** What a folded word may do in a reply: places in `WORD_KINDS`. */
export function kindsOf(form: string): Places {
  let kinds = wholes.get(form) ?? NONE
  const longest = Math.min(form.length, LONGEST)
  for (let length = SHORTEST; length <= longest; length++) {
    const more = beginnings.get(form.slice(0, length))
    if (more) kinds = kinds === NONE ? more : [...new Set([...kinds, ...more])]
  }
  return kinds
}
