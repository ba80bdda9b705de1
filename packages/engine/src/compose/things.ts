/**
 * Concrete things that customers buy or use, with the French possessive they take: m (mon, votre,
 * ton), f (ma, votre, ta), v (feminine before a vowel sound: mon, votre, ton), p (plural). A list,
 * because an open pattern would say « votre mari » or « vos nerfs » back to the customer.
 */
const FRENCH: Readonly<Record<'m' | 'f' | 'v' | 'p', string>> = {
  m: 'abonnement achat appareil aspirateur billet blouson bracelet bureau cadeau canapé câble casque chargeur chauffe-eau chemisier clavier colis compte compteur congélateur contrat costume code dossier écran fauteuil four forfait frigo grille-pain jean jeu jouet lave-linge lave-vaisselle lit livre manteau maillot matelas meuble micro-ondes miroir mixeur modem ordinateur panier pantalon parfum parquet pass passeport portable portefeuille produit pull radiateur réfrigérateur robot sac sèche-linge séjour siège smartphone sommier t-shirt tapis téléphone télévision téléviseur ticket train vélo vol voyage',
  f: 'bague batterie box cafetière carte chaise chambre chaudière chemise clé commande console couette facture figurine fibre garantie jupe lampe ligne livraison location machine manette montre poussette réservation robe souris table tablette télé tondeuse trottinette tv valise veste voiture',
  v: 'armoire assurance enceinte étagère imprimante',
  p: 'affaires baskets bagages billets bijoux bottes chaises chaussures clés courses écouteurs factures fleurs lentilles livres lunettes places rideaux sandales talons tickets vêtements',
}

/** English things, singular and plural alike. */
const ENGLISH =
  'account armchair bag bags bed bike boiler boots booking bracelet broadband camera car chair chairs charger clothes coat computer console contract cooker couch desk dishwasher dress dryer earbuds earphones fridge furniture gift glasses hat headphones headset holiday hotel jacket jeans keyboard lamp laptop luggage mattress microwave mirror monitor oven package parcel phone pram printer purchase ring router rug scooter shirt shoes sim skirt sneakers sofa speaker stroller subscription suit suitcase sweater table tablet television ticket tickets toaster trainers trip trousers tv vacuum wardrobe washer watch'

const FRENCH_THINGS: ReadonlyMap<string, 'm' | 'f' | 'v' | 'p'> = new Map(
  (['m', 'f', 'v', 'p'] as const).flatMap((form) =>
    FRENCH[form].split(' ').map((word) => [word, form] as const),
  ),
)
const ENGLISH_THINGS: ReadonlySet<string> = new Set(ENGLISH.split(' '))

const TU = { m: 'ton', f: 'ta', v: 'ton', p: 'tes' } as const

/** Longest text that is searched; a fact is named early or not at all. */
const SEARCHED = 2000

const french = (word: string, address: 'vous' | 'tu'): string | null => {
  const form = FRENCH_THINGS.get(word)
  if (!form) return null
  if (address === 'tu') return `${TU[form]} ${word}`
  return `${form === 'p' ? 'vos' : 'votre'} ${word}`
}

/**
 * The first concrete thing the customer calls theirs, said back to them: « mon canapé » → « votre
 * canapé », “my sofa” → “your sofa”; null when there is none. Concrete words let a customer see that
 * they were read (Packard and Berger, Journal of Consumer Research, 2021).
 */
export const thingIn = (
  words: string | null,
  language: 'fr' | 'en',
  address: 'vous' | 'tu',
): string | null => {
  const text = (words ?? '').slice(0, SEARCHED).toLowerCase().normalize('NFC')
  const owned =
    language === 'fr' ? /(?<!\p{L})(?:mon|ma|mes) ([\p{L}-]{2,20})/gu : /\bmy ([a-z-]{2,20})/g
  for (const [, word = ''] of text.matchAll(owned)) {
    if (language === 'en' && ENGLISH_THINGS.has(word)) return `your ${word}`
    const said = language === 'fr' ? french(word, address) : null
    if (said) return said
  }
  return null
}
