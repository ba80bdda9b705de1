import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  ['Tu peux m’aider ?', 'tu'],
  ['Rappelle-moi stp', 'tu'],
  ['T’es un robot ?', 'tu'],
  ['Où est ton magasin ?', 'tu'],
  ['Pouvez-vous m’aider ?', 'vous'],
  ['Rappelez-moi', 'vous'],
  ['Aidez-moi svp', 'vous'],
  ['Votre colis est vide', 'vous'],
  ['vs avez recu mon mail', 'vous'],
  ['J’ai un rendez-vous demain', 'none'],
  ['Prendre rendez-vous chez le dentiste', 'none'],
  ['Ça se peut-tu que mon colis soit perdu', 'none'],
  ['Le ton du vendeur était sec', 'none'],
  ['Y a-t-il un parking ?', 'none'],
  ['Le message dit « vous recevrez votre colis »', 'none'],
  ['Mon colis n’est pas arrivé', 'none'],
  ['C’est assez cher', 'none'],
  ['Can you help me?', 'none'],
  ['Vous pouvez me répondre ? Votre aide compte, tu vois', 'vous'],
])('%s → %s', (text, expected) => {
  expect(analyse(text).address).toBe(expected)
})

test('the register goes from informal to formal', () => {
  const formal = analyse('Madame, Monsieur, je vous prie de bien vouloir agréer mes salutations')
  const informal = analyse('wesh slt tu fais koi avec mon truc lol')
  expect(formal.register).toBeGreaterThan(0.3)
  expect(informal.register).toBeLessThan(-0.3)
})
