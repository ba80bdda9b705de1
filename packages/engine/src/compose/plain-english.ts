/** Where a full form may be drawn together: never at the end of a sentence. */
const SHORTER: readonly (readonly [find: RegExp, short: string])[] = [
  [/\bwill not\b/g, 'won’t'],
  [/\bI am(?= )/g, 'I’m'],
  [
    /\b(you|we)( have)(?= (?:already |just )?(?:had|written|told|taken|lost|done|read|received)\b)/gi,
    '$1’ve',
  ],
  [/\bI have(?= (?:already |just )?(?:read|noted|made|passed|taken)\b)/g, 'I’ve'],
  [/\b(you|we|they) are(?= )/gi, '$1’re'],
  [/\b(it|that|there) is(?= )/gi, '$1’s'],
  [/\bI will(?= )/g, 'I’ll'],
  [/\bcannot\b/g, 'can’t'],
  [/\b(do|does|did|is|have) not\b/g, '$1n’t'],
]

/** A wording as people say it, for a customer who does not write formally: “I’m”, “don’t”. */
export const plainEnglish = (text: string): string =>
  SHORTER.reduce((shorter, [find, short]) => shorter.replace(find, short), text)
