const WORD = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ'’-]+"
const NAME = `${WORD}(?:[ \\u00A0](?:de |du |d['’]|von |van )?${WORD}){0,2}`

/** Where people say who they are. The name begins with a capital, as names do. */
const SAID = [
  `(?:[Jj]e m['’]appelle|[Mm]on nom est|[Aa]u nom de|[Nn]om ?:|[Mm]y name is|[Nn]ame ?:) ?(${NAME})`,
  `(?<!\\p{L})(?:M\\.|Mme|Mlle|Mr|Mrs|Ms|[Mm]onsieur|[Mm]adame)\\.?[ \\u00A0](${NAME})`,
].map((source) => new RegExp(source, 'gu'))

/** A signature: a last line that looks like a name. */
const SIGNED = new RegExp(`^(${NAME})[ .]*$`, 'u')

/** In every text, and nobody's name. */
const COMMON =
  /^(?:de|du|des|la|le|les|van|von|der|den|of|and|et|the|m|mme|mlle|mr|mrs|ms|madame|monsieur|merci|cordialement|bien|cdt|bonjour|bonsoir|salutations|sincères|svp|bonne|journée|soirée|thanks|thank|you|regards|best|kind|hello|please|sincerely|yours)$/iu

/**
 * Names of people that texts hold, as far as they can be known: the customer's own, names that
 * follow words like « je m’appelle », signatures. Whole names come before their parts.
 */
export function findNames(texts: readonly string[], customerName: string | null): string[] {
  const found = [customerName?.trim() ?? '', ...texts.flatMap(namesIn)]
  const parts = found.flatMap((name) => name.split(/[\s,]+/u))
  const names = [...found, ...parts].filter((name) => name.length > 1 && !COMMON.test(name))
  return [...new Set(names)].toSorted((a, b) => b.length - a.length)
}

const namesIn = (text: string): string[] => {
  const said = SAID.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const lines = text.trimEnd().split('\n')
  const signed = lines.length > 1 ? SIGNED.exec(lines.at(-1)?.trim() ?? '')?.[1] : undefined
  return signed && !signed.split(' ').every((word) => COMMON.test(word)) ? [...said, signed] : said
}
