/** A search as it was typed: words, and names of tags that narrow it. */
export interface AskedFor {
  readonly text: string
  /** As typed; the beginning of a name is enough. */
  readonly tags: readonly string[]
}

/** `tag:retour`, `étiquette : retour`, `tag:"colis perdu"`, `tag:« colis perdu »`. */
const TAG = /(?<=^|\s)(?:tag|[ée]tiquette)\s*:\s*(?:"([^"]*)"?|«\s*([^»]*)»?|(\S*))/giu

/** Most tags of one search. */
const MOST = 5

/**
 * Takes the tags out of a search.
 *
 * @example askedFor('colis étiquette:facture') // { text: 'colis ', tags: ['facture'] }
 */
export function askedFor(search: string): AskedFor {
  const typed = search.normalize('NFC')
  const tags = [...typed.matchAll(TAG)]
    .map(([, quoted, guillemets, plain]) => (quoted ?? guillemets ?? plain ?? '').trim())
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag))
  return { text: typed.replace(TAG, ' '), tags: tags.slice(0, MOST) }
}
