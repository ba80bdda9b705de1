/** Keeps what is made, by what it was asked with: making a format takes a hundred times its use. */
const kept = <Options, Format>(make: (language: string, options: Options) => Format) => {
  const made = new Map<string, Format>()
  return (language: string, options: Options): Format => {
    const key = language + JSON.stringify(options)
    const format = made.get(key) ?? make(language, options)
    made.set(key, format)
    return format
  }
}

/** Formats of moments, made once for each language and wish. */
export const momentFormat = kept(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
)

/** Formats of numbers, made once for each language and wish. */
export const numberFormat = kept(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
)

/** Formats of « il y a 5 min », made once for each language and wish. */
export const agoFormat = kept(
  (language, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options),
)
