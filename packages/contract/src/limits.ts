/** Longest search, in UTF-16 units. Beside its schemas it would bring them into every browser. */
export const SEARCH_LIMIT = 200
/** Longest moment of a journal, in UTF-16 units: a few words, not a file. */
export const JOURNAL_TEXT_LIMIT = 1_000
/** Longest mood, in UTF-16 units. */
export const JOURNAL_MOOD_LIMIT = 40
