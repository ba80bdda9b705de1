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
  'account armchair bag bags bed bike boiler boots booking bracelet broadband camera car card chair chairs charger clothes coat computer console contract cooker couch desk dishwasher dress dryer earbuds earphones fridge furniture gift glasses hat headphones headset holiday hotel jacket jeans keyboard lamp laptop luggage machine mattress microwave mirror monitor oven package parcel phone pram printer purchase ring router rug scooter shirt shoes sim skirt sneakers sofa speaker stroller subscription suit suitcase sweater table tablet television ticket tickets toaster trainers trip trousers tv vacuum wardrobe washer watch'

const FRENCH_THINGS: ReadonlyMap<string, 'm' | 'f' | 'v' | 'p'> = new Map(
  (['m', 'f', 'v', 'p'] as const).flatMap((form) =>
    FRENCH[form].split(' ').map((word) => [word, form] as const),
  ),
)
const ENGLISH_THINGS: ReadonlySet<string> = new Set(ENGLISH.split(' '))

const TU = { m: 'ton', f: 'ta', v: 'ton', p: 'tes' } as const

/** What makes a thing the one they mean: « baskets bleues », « machine à laver », “blue trainers”. */
const TAIL =
  / (?:à (?:laver|café|main|dos|coudre|manger)|basse|d’angle|de (?:train|nuit|bureau|fidélité|jardin)|internet|bancaire|cadeau|(?:bleu|vert|noir|gris)e?s?|(?:blanc|blanche|rouge|jaune|beige|rose)s?|marron)(?![\p{L}-])/uy
const HEAD_FR = String.raw`(?:(?:nouve(?:au|l|lle|aux|lles)|petite?s?|grande?s?) )?`
const HEAD_EN = String.raw`(?:(?:new|old|blue|green|black|grey|gray|white|red|yellow|beige|pink|brown|washing|coffee|dining|gift|train|sewing) ){0,2}`

/** Longest text that is searched; a fact is named early or not at all. */
const SEARCHED = 2000

/** « ton armoire », but « ta nouvelle armoire ». */
const french = (word: string, head: string, address: 'vous' | 'tu'): string | null => {
  const form = FRENCH_THINGS.get(word)
  if (!form) return null
  if (address === 'tu') return form === 'v' && head !== '' ? TU.f : TU[form]
  return form === 'p' ? 'vos' : 'votre'
}

const OWNED = {
  fr: new RegExp(String.raw`(?<!\p{L})(?:mon|ma|mes|notre|nos) (${HEAD_FR})([\p{L}-]{2,20})`, 'gu'),
  en: new RegExp(String.raw`\b(?:my|our) (${HEAD_EN})([a-z-]{2,20})`, 'g'),
} as const

const tailAt = (text: string, at: number): string => {
  TAIL.lastIndex = at
  return TAIL.exec(text)?.[0] ?? ''
}

/**
 * The first concrete thing the customer calls theirs, said back to them: « mes baskets bleues » →
 * « vos baskets bleues », “my sofa” → “your sofa”; null when there is none. Concrete words let a
 * customer see that they were read (Packard and Berger, Journal of Consumer Research, 2021).
 */
export const thingIn = (
  words: string | null,
  language: 'fr' | 'en',
  address: 'vous' | 'tu',
): string | null => {
  const text = (words ?? '').slice(0, SEARCHED).toLowerCase().normalize('NFC').replaceAll("'", '’')
  for (const match of text.matchAll(OWNED[language])) {
    const [all, head = '', word = ''] = match
    if (language === 'en' && ENGLISH_THINGS.has(word)) return `your ${head}${word}`
    const whose = language === 'fr' ? french(word, head, address) : null
    if (whose) return `${whose} ${head}${word}${tailAt(text, match.index + all.length)}`
  }
  return null
}
