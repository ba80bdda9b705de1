/** Answers of one or a few words that are plain in several languages: calm, not unreadable. */
export const ANSWERS: ReadonlySet<string> = new Set(
  'ok okay k oki okey oui non nan nn no nope yes yep yeah yup nah ouais si d accord dac daccord bonjour bjr hello hi salut hey allo bonsoir noted understood exactement exact voila stop'.split(
    ' ',
  ),
)
