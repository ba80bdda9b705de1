/** What a phrase is for. */
export const PHRASE_SITUATIONS = [
  'delay',
  'loss',
  'grief',
  'anger',
  'worry',
  'fault',
  'refusal',
  'waiting',
  'technical',
  'money',
  'thanks',
  'closing',
  'asking',
  'colleague',
  'language',
  'vulnerability',
] as const
export type PhraseSituation = (typeof PHRASE_SITUATIONS)[number]

/** The statements of one language, with slots in braces and gaps in brackets. */
export type PhraseTexts = Readonly<Record<PhraseSituation, readonly string[]>>
