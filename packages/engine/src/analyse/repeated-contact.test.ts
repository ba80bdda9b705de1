import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  // the matter was raised before
  'Je vous ai déjà signalé cette fuite jeudi',
  'Sans retour de votre part depuis mon appel du 4, je me permets de relancer',
  'Toujours aucune nouvelle de mon remboursement',
  'encore moi, pour la poussette',
  'On m’avait promis un rappel hier matin',
  'Vous deviez me recontacter avant vendredi',
  'ca fait 4 foi que jvous demande la meme chose',
  'Comme dit au téléphone, je passerai samedi',
  'Sixième courriel, même question',
  'J’ai appelé lundi, puis mercredi, toujours rien',
  'Malgré trois relances, personne ne me répond',
  'Chaque fois que j’appelle on me dit autre chose',
  'Pardon d’insister, avez-vous pu regarder mon dossier ?',
  'Où en êtes-vous de ma réclamation ?',
  'Le magasin me renvoie vers vous, vous me renvoyez vers le magasin',
  'Je l’avais signalé à l’accueil le 3, l’ampoule est toujours grillée',
  'I emailed on Monday and again on Thursday',
  'Sorry to bother you again, any news on the sofa?',
  'This is my fourth message about the boiler',
  'You said you would call me back by Friday',
  'As I told your colleague last week, the zip is broken',
  'Still no reply to my letter of 3 May',
  'Just chasing my refund request',
  'I have been passed between three departments',
  'I keep having to explain this to a different person every time',
  'My ticket was closed without an answer, please reopen it',
])('raised before: %s', (text) => {
  expect(analyse(text).signals.repeatedContact).toBe(true)
})

test.each([
  // the same things, places or words, but no earlier contact about an open matter
  'C’est la troisième fois que je commande ces draps',
  'Troisième panne en deux mois',
  'Sans réponse sous huit jours, je saisis le médiateur',
  'Vos relances d’impayé me font peur',
  'Le vendeur m’a dit que la garantie durait deux ans, c’est vrai ?',
  'Vous m’aviez demandé mon RIB, le voici',
  'Je vous avais écrit hier, c’est réglé, merci',
  'La poste a du retard, je patiente',
  'Je dois relancer l’application à chaque démarrage',
  'J’ai appelé mon assurance hier, ils ne savent pas non plus',
  'Merci de votre réponse rapide',
  'J’attends une réponse de la crèche',
  'I have read the manual three times and still do not understand it',
  'This is the third time I order from you',
  'The salesman said it was waterproof, is it?',
  'My doctor told me to ask you for the leaflet',
  'Please disregard my last email, I found the invoice',
  'You asked me for a photo of the label, here it is',
  'My order reference is 40021',
  'Stop sending me marketing emails',
  'I called my bank yesterday and they said it is fine',
  'Thanks for calling me back so quickly',
])('nothing open was raised before: %s', (text) => {
  expect(analyse(text).signals.repeatedContact).toBe(false)
})

test.each([
  ['Toujours rien depuis 3 semaines', null],
  ['J’attends votre rappel depuis 8 jours', null],
  ['Je vous ai signalé la fuite le 4, puis le 11', null],
  ['Cinq courriels restés sans réponse', 5],
  ['Je vous ai relancé 3 fois depuis 15 jours', 3],
  ['I have asked twice', 2],
  ['Still no reply after 10 days', null],
  ['My two emails of the 9th were ignored', 2],
])('contact count: %s → %s', (text, expected) => {
  expect(analyse(text).contactCount).toBe(expected)
})
