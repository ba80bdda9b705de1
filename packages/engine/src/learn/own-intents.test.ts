import { describe, expect, test } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import { adjust } from './adjust.ts'

const EXAMPLES = {
  tuning: [
    'Il faudrait accorder mon piano avant Noël',
    'Mon piano sonne faux, vous passez quand ?',
    'Combien coûte un accordage ?',
    'Un accordeur peut-il venir à domicile ?',
    'Le la du piano droit est trop bas',
    'Je voudrais un rendez-vous d’accordage en mars',
    'Faut-il accorder un piano neuf ?',
    'Les aigus ont bougé depuis le déménagement, il est à réaccorder',
    'Pouvez-vous accorder un demi-queue à Tours ?',
    'Mon dernier accordage date de deux ans',
  ],
  rental: [
    'Louez-vous des violoncelles trois quarts ?',
    'Je cherche une location de violon pour ma fille',
    'Quel est le tarif mensuel pour louer une clarinette ?',
    'La location est-elle déduite si j’achète ensuite ?',
    'Puis-je louer une flûte pour l’année scolaire ?',
    'Un dépôt de garantie pour louer un saxophone ?',
    'Je voudrais prolonger la location de l’alto',
    'Location de harpe : faut-il une assurance ?',
    'On loue un hautbois chez vous depuis septembre, on peut changer de taille ?',
    'Vous faites la location au mois ou à l’année ?',
  ],
} as const

const taught = adjust(
  Object.entries(EXAMPLES).flatMap(([intent, texts]) =>
    texts.map((text) => ({ text, language: 'fr' as const, intent })),
  ),
)

const first = (text: string): string | undefined =>
  analyse(text, { language: 'fr', adjustment: taught }).intents[0]?.name

describe('a workspace’s own reasons for contact, from ten examples each', () => {
  test.each([
    ['Bonjour, j’aimerais faire accorder le piano de l’école', 'tuning'],
    ['Le piano est faux depuis l’hiver', 'tuning'],
    ['À quel prix est l’accordage d’un piano à queue ?', 'tuning'],
    ['Votre accordeur se déplace à la campagne ?', 'tuning'],
    ['Je veux louer un violon pour six mois', 'rental'],
    ['La location d’une trompette, c’est combien par mois ?', 'rental'],
    ['Peut-on louer une contrebasse ?', 'rental'],
  ])('%s → %s', (text, intent) => {
    expect(analyse(text, { language: 'fr' }).intents.map(({ name }) => name)).not.toContain(intent)
    expect(first(text)).toBe(intent)
  })

  test.each([
    ['Où en est ma commande ?', 'order_status'],
    ['Vous êtes ouverts le dimanche ?', 'opening_hours'],
    ['J’ai oublié mon mot de passe', 'account'],
    ['Je voudrais être remboursé', 'refund'],
    ['Mon colis est en retard', 'delivery_delay'],
    ['Il me faut une facture', 'invoice'],
    ['Bonjour', 'greeting'],
    ['Êtes-vous un robot ?', 'robot_question'],
    ['Le pupitre est arrivé cassé', 'damaged_item'],
  ])('%s is still → %s', (text, intent) => {
    expect(first(text)).toBe(intent)
  })

  test('the words that speak for it are shown', () => {
    const { evidence } = analyse('Je veux louer un violon', { language: 'fr', adjustment: taught })
    const words = evidence.filter(({ claim }) => claim === 'intent:rental').map(({ text }) => text)
    expect(words.join(' ')).toMatch(/louer|violon/)
  })
})
