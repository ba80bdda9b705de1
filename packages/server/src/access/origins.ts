import { forbidden } from '../errors.ts'

/**
 * May a page of this origin use the channel? A request without an Origin header does not come from
 * a page of another site (browsers always send it then), so it is let through.
 */
export const isAllowedOrigin = (
  origin: string | undefined,
  allowed: { readonly publicUrl: string; readonly origins: readonly string[] },
): boolean =>
  origin === undefined ||
  origin === new URL(allowed.publicUrl).origin ||
  allowed.origins.some(
    (candidate) => URL.canParse(candidate) && new URL(candidate).origin === origin,
  )

/** @throws `forbidden` (403) with what the operator has to do */
export function checkOrigin(
  origin: string | undefined,
  allowed: { readonly publicUrl: string; readonly origins: readonly string[] },
): void {
  if (isAllowedOrigin(origin, allowed)) return
  throw forbidden(
    `This channel does not accept visitors of ${origin}.`,
    'Add the site to the channel’s allowed origins.',
  )
}

/** Did the server's own page make this request? Browsers name the page's site in Origin. */
export function isOwnSite(headers: {
  origin?: string | undefined
  host?: string | undefined
}): boolean {
  const { origin, host } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}
