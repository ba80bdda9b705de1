import { expect, test } from 'vitest'
import { hear } from './hear.ts'

/** What the phrase rules alone find: vulnerable, bereavement and insults, without the model. */
function careOf(text: string): string {
  const { signals } = hear(text).signals
  return (['bereavement', 'insult', 'vulnerable'] as const)
    .filter((name) => signals[name])
    .join(' ')
}

test.each([
  // vulnerable: handicap, illness, old age
  ['Je suis en fauteuil, y a-t-il une rampe ?', 'vulnerable'],
  ['Mon père est aveugle et ne lit pas vos factures', 'vulnerable'],
  ['Ma voisine a Parkinson, elle attend son lit médicalisé', 'vulnerable'],
  ['Ma tante a 91 ans, elle vit seule et elle est tombée', 'vulnerable'],
  ['Mon épouse est en chimio jusqu’en mars', 'vulnerable'],
  ['Je suis la curatrice de M. Petit', 'vulnerable'],
  ['I’m hard of hearing, please don’t call', 'vulnerable'],
  ['My neighbour has dementia and signed a contract', 'vulnerable'],
  ['Our son is on dialysis, the power cut worries us', 'vulnerable'],
  ['My gran is 88, lives alone and had a fall', 'vulnerable'],
  // vulnerable: no means
  ['On n’a plus de quoi nourrir les enfants', 'vulnerable'],
  ['Je saute des repas pour payer le loyer', 'vulnerable'],
  ['Il me reste 12 euros pour finir le mois', 'vulnerable'],
  ['Je dors dans ma voiture depuis mardi', 'vulnerable'],
  ['We’re going hungry, no money left for food', 'vulnerable'],
  ['I can’t afford my medication this month', 'vulnerable'],
  ['We’re about to be evicted', 'vulnerable'],
  // vulnerable: controlled by a partner
  ['Mon conjoint surveille mon téléphone', 'vulnerable'],
  ['Mon mari lit tous mes messages', 'vulnerable'],
  ['My husband controls all the money', 'vulnerable'],
  ['My ex reads my emails', 'vulnerable'],
  // age, pregnancy, a deadline, a loss of money alone
  ['J’ai 83 ans et je voudrais changer de forfait', ''],
  ['Je suis enceinte de huit mois, livrez avant le 12', ''],
  ['J’ai perdu 200 euros à cause de vous', ''],
  ['Le code promo est invalide', ''],
  ['C’est indépendant de la météo', ''],
  ['I am 85 and want a new plan', ''],
  ['I’m 30 weeks pregnant, can I still fly?', ''],
  ['My account was disabled on Monday', ''],
  ['I need roller blinds for the kitchen', ''],
  ['The insulin for my cat is late', ''],
])('care: %s → «%s»', (text, expected) => {
  expect(careOf(text)).toBe(expected)
})

test.each([
  ['Ma grand-mère est décédée en mai, comment résilier ?', 'bereavement'],
  ['Mon frère s’est suicidé en janvier, il faut fermer son compte', 'bereavement'],
  ['Notre mère s’est éteinte le 3, à qui envoyer l’acte ?', 'bereavement'],
  ['Nous avons enterré papa samedi', 'bereavement'],
  ['Depuis que maman n’est plus là, je gère ses papiers', 'bereavement'],
  ['Je suis veuve depuis peu, le contrat est à son nom', 'bereavement'],
  ['J’ai perdu ma femme en mars', 'bereavement'],
  ['My dad passed on Friday, the line is in his name', 'bereavement'],
  ['We buried my mother last week', 'bereavement'],
  ['I am the executor of her will', 'bereavement'],
  ['My late husband had a contract with you', 'bereavement'],
  // batteries, pets, games, contracts: nobody is mourned
  ['La batterie est morte', ''],
  ['Mon chien est mort hier', ''],
  ['Je suis morte de rire', ''],
  ['Je cherche une assurance décès', ''],
  ['Mon perso est mort au niveau 3', ''],
  ['L’appli a disparu de mon téléphone', ''],
  ['Elle est partie en vacances', ''],
  ['The battery died after a week', ''],
  ['My cat died on Sunday', ''],
  ['The site is dead easy', ''],
  ['I passed my driving test on Monday', ''],
  ['I was bored to death', ''],
])('mourning: %s → «%s»', (text, expected) => {
  expect(careOf(text)).toBe(expected)
})

test.each([
  ['Bande de charognards', 'insult'],
  ['Vous n’êtes que des rapaces', 'insult'],
  ['T’es vraiment une cruche', 'insult'],
  ['Votre technicien est un abruti', 'insult'],
  ['bande de c*nnards', 'insult'],
  ['Bande d’enc*lés', 'insult'],
  ['bande d’enf...', 'insult'],
  ['Robot débile', 'insult'],
  ['Menteurs !', 'insult'],
  ['Va te faire foutre', 'insult'],
  ['You lot are complete clowns', 'insult'],
  ['Your agent is an idiot', 'insult'],
  ['you b*stards', 'insult'],
  ['F*** you', 'insult'],
  ['You absolute plonkers', 'insult'],
  ['Liars, the lot of you', 'insult'],
  // at things, at oneself, at third parties
  ['Votre appli est nulle', ''],
  ['Je suis vraiment bête, pardon', ''],
  ['Des voleurs ont pris mon colis', ''],
  ['Mon voisin est un con', ''],
  ['Pris pour un idiot par un robot ?', ''],
  ['Une bande de copains viendra', ''],
  ['Le poisson clown est arrivé', ''],
  ['Vous m’avez traité de menteur', ''],
  ['The app is useless', ''],
  ['I’m such an idiot', ''],
  ['Thieves broke into my car', ''],
  ['My neighbour is a moron', ''],
  ['Thick socks, please', ''],
  ['Don’t treat me like a fool', ''],
])('insult: %s → «%s»', (text, expected) => {
  expect(careOf(text)).toBe(expected)
})
