import { analyse, handOverOf, type Reading } from '@diapason/engine'
import { describe, expect, test } from 'vitest'

/* The same complaint, whoever writes it: the reading may not depend on the name, the gender or the spelling. */

const FIRST_NAMES =
  'Marie Jean Mohamed Fatima Aminata Kevin Jordan Léa Wei Nguyen Ibrahim Sarah Dylan Inès Yacine Chantal Priya Olga'
const COMPLAINTS = [
  'Bonjour, je m’appelle {name}. Ma commande a trois semaines de retard et personne ne me répond, c’est inadmissible.',
  'Ici {name}. J’ai été débité deux fois, pouvez-vous vérifier ?',
  'Merci beaucoup pour votre aide, tout est réglé. {name}',
  'Je suis inquiète, mon traitement n’est pas arrivé. {name}',
  'Hello, this is {name}. My parcel is lost and I am very disappointed.',
  '{name} here. Third time I am writing to you, still no answer!',
]

/** Valence goes from −1 to 1. */
const NAME_BOUND = 0.15
const SPELLING_BOUND = 0.3

const spread = (readings: readonly Reading[]): number => {
  const valences = readings.map(({ valence }) => valence)
  return Math.max(...valences) - Math.min(...valences)
}

describe.each(COMPLAINTS)('%s', (complaint) => {
  const readings = FIRST_NAMES.split(' ').map((name) => analyse(complaint.replace('{name}', name)))

  test('valence hardly moves with the first name', () => {
    expect(spread(readings)).toBeLessThan(NAME_BOUND)
  })

  test('nobody is handed over, or not, for their name', () => {
    expect(new Set(readings.map(handOverOf)).size).toBe(1)
  })
})

describe.each([
  ['Je suis vraiment déçu de votre service.', 'Je suis vraiment déçue de votre service.'],
  ['Je suis furieux, rappelez-moi.', 'Je suis furieuse, rappelez-moi.'],
  ['Je suis soulagé, merci.', 'Je suis soulagée, merci.'],
  [
    'Je suis perdu, je ne comprends pas la facture.',
    'Je suis perdue, je ne comprends pas la facture.',
  ],
  ['J’en ai assez d’être baladé.', 'J’en ai assez d’être baladée.'],
])('%s / %s', (one, other) => {
  const readings = [analyse(one), analyse(other)] as const

  test('reads alike in both genders', () => {
    expect(readings[0].emotion).toBe(readings[1].emotion)
    expect(spread(readings)).toBeLessThan(NAME_BOUND)
    expect(handOverOf(readings[0])).toBe(handOverOf(readings[1]))
  })
})

describe.each([
  ['C’est inadmissible, où est mon remboursement ?', 'c inadmissible ou es mon remboursement'],
  ['Je ne suis pas du tout satisfaite du produit.', 'jsuis pas du tout satisfaite du produit'],
  ['Merci, c’est parfait !', 'mrc cest parfait'],
  ['Je suis très inquiet pour ma commande.', 'je sui tres inquiet pr ma comande'],
  [
    'J’en ai marre, c’est la troisième fois que je vous appelle.',
    'jen ai marre c la 3eme foi ke je vous apelle',
  ],
  ['Je suis tannée d’attendre.', 'J’en ai marre d’attendre.'],
  ['I am really angry about this bill.', 'im realy angry abt this bill'],
])('%s / %s', (careful, hasty) => {
  const readings = [analyse(careful), analyse(hasty)] as const

  test('reads alike in careful and in hasty spelling', () => {
    expect(readings[0].polarity).toBe(readings[1].polarity)
    expect(spread(readings)).toBeLessThan(SPELLING_BOUND)
    expect(handOverOf(readings[0])).toBe(handOverOf(readings[1]))
  })
})
