/** Languages of the frame: everything that the widget says by itself. */
export const WIDGET_LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl'] as const
export type WidgetLanguage = (typeof WIDGET_LANGUAGES)[number]

/** Languages the assistant answers in. */
export type SpokenLanguage = 'fr' | 'en'

type Wishes = readonly (string | null | undefined)[]

const first = <L extends string>(wishes: Wishes, known: readonly L[]): L | undefined => {
  const bases = wishes.map((wish) => wish?.trim().toLowerCase().split(/[-_]/)[0])
  return bases.map((base) => known.find((language) => language === base)).find(Boolean)
}

/**
 * The first wish that names a language of the frame, in the order given; French when none does.
 *
 * ```ts
 * chooseLanguage([undefined, 'sv', 'de-CH']) // 'de'
 * ```
 */
export const chooseLanguage = (wishes: Wishes): WidgetLanguage =>
  first(wishes, WIDGET_LANGUAGES) ?? 'fr'

/** Whether the frame can be in this language: `de`, `de-CH`. */
export const isFrameLanguage = (wish: string): boolean =>
  first([wish], WIDGET_LANGUAGES) !== undefined

/**
 * What the assistant speaks in a frame of this language: the same where it can, else the first of
 * the reader's other languages that it can, else English.
 *
 * ```ts
 * chooseSpoken('es', ['es-ES', 'fr']) // 'fr'
 * ```
 */
export const chooseSpoken = (frame: WidgetLanguage, wishes: Wishes): SpokenLanguage =>
  first([frame, ...wishes], ['fr', 'en'] as const) ?? 'en'
