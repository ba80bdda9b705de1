/**
 * JSON as the language defines it. Old pages give strings or lists a `toJSON` of their own, with
 * which everything would be quoted twice.
 */
export const toJson = (value: object): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key]
  })
