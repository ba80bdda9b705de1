/** Languages the widget speaks. */
export type WidgetLanguage = 'fr' | 'en'

/**
 * The first wish that names French or English, in the order given; French when none does.
 *
 * ```ts
 * chooseLanguage([undefined, 'de', 'en-GB']) // 'en'
 * ```
 */
export const chooseLanguage = (wishes: readonly (string | null | undefined)[]): WidgetLanguage => {
  for (const wish of wishes) {
    const base = wish?.trim().toLowerCase().split(/[-_]/)[0]
    if (base === 'fr' || base === 'en') return base
  }
  return 'fr'
}
