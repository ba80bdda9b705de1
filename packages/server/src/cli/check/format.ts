/** What `--format` accepts. */
export const FORMATS = { jsonl: 'jsonl', text: 'text' } as const
export type CheckFormat = keyof typeof FORMATS

const JSON_LINES = /^(?:jsonl|ndjson|json)$/u
/** « {prénom}, bonjour » is a template, and no object. */
const OBJECT = /^\s*\{\s*(?:"|\}|$)/u

/** Decides by the file's ending, else by the first line with words; nothing at all is no text. */
export function formatOf(file: string | null, head: Buffer): CheckFormat {
  const ending = /\.(\w+)$/.exec(file ?? '')?.[1]?.toLowerCase()
  if (ending !== undefined) return JSON_LINES.test(ending) ? 'jsonl' : 'text'
  const first = /\S.*/u.exec(head.toString())?.[0] ?? '{}'
  return OBJECT.test(first) ? 'jsonl' : 'text'
}
