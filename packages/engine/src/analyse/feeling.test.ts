import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

test.each([
  // having a problem is not being angry
  ['Mon colis n’est pas arrivé.', 'neutral', 'neutral', 0, 0],
  ['Bonjour, mon lave-linge est en panne depuis lundi.', 'neutral', 'neutral', 0, 0],
  ['J’ai été prélevé deux fois, pouvez-vous vérifier ?', 'neutral', 'neutral', 0, 0],
  ['BONJOUR JE VOUDRAIS SAVOIR OU EST MON COLIS MERCI', 'neutral', 'neutral', 0, 0],
  ['SVP envoyez-moi mon RIB et la facture avec TVA', 'neutral', 'neutral', 0, 0],
  ['Pouvez-vous m’envoyer le RIB du SAV et la TVA en PDF ?', 'neutral', 'neutral', 0, 0],
  ['Bonjour ! Livrez-vous en Belgique ?', 'neutral', 'neutral', 0, 0],
  ['Je veux parler à un conseiller', 'neutral', 'neutral', 0, 0],
  ['Je vous relance au sujet de mon dossier', 'neutral', 'neutral', 0, 0],
  ['Mon mari est décédé, que dois-je faire pour son contrat ?', 'neutral', 'neutral', 0, 0],
  ['Comment saisir le médiateur ?', 'neutral', 'neutral', 0, 0],
  ['Merci d’avance pour votre réponse', 'neutral', 'neutral', 0, 0],
  ['Où est ma commande ? Merci', 'neutral', 'neutral', 0, 0],
  ['Satisfait ou remboursé, comment ça marche ?', 'neutral', 'neutral', 0, 0],
  ['Je souhaite résilier mon abonnement', 'neutral', 'neutral', 0, 0],
  // anger
  ['C’est inadmissible !!! Remboursez-moi', 'anger', 'negative', 3, 3],
  ['Vous êtes des voleurs', 'anger', 'negative', 3, 3],
  ['BANDE D’INCAPABLES, VOUS ÊTES DES VOLEURS !!!', 'anger', 'negative', 4, 4],
  ['Votre service est scandaleux', 'anger', 'negative', 3, 3],
  ['Sans réponse demain, je saisis mon avocat.', 'anger', 'negative', 2, 2],
  ['Vous vous moquez de moi ?', 'anger', 'negative', 2, 3],
  ['bravo, merci beaucoup…', 'anger', 'negative', 1, 2],
  ['Merci pour rien', 'anger', 'negative', 1, 2],
  ['Je vais venir tout casser', 'anger', 'negative', 4, 4],
  // frustration
  ['J’en ai marre d’attendre', 'frustration', 'negative', 2, 2],
  ['J’en peux plus de vos bugs', 'frustration', 'negative', 3, 3],
  ['Super, encore une semaine d’attente', 'frustration', 'negative', 1, 2],
  ['OÙ EST MON COLIS ???', 'frustration', 'negative', 2, 3],
  ['Cette attente va finir par me tuer', 'frustration', 'negative', 2, 3],
  ['je ne suis pas content', 'frustration', 'negative', 1, 2],
  ['jen ai maaaarre', 'frustration', 'negative', 2, 2],
  // disappointment, sadness, worry, confusion
  ['Je suis un peu déçu', 'disappointment', 'negative', 1, 1],
  ['je suis tres decue', 'disappointment', 'negative', 2, 2],
  ['Je ne suis pas satisfaite du produit', 'disappointment', 'negative', 1, 2],
  ['Je ne recommande pas', 'disappointment', 'negative', 2, 2],
  ['Je suis désespérée', 'sadness', 'negative', 3, 3],
  ['Je veux en finir', 'sadness', 'negative', 4, 4],
  ['J’ai peur de ne pas avoir mes médicaments à temps', 'worry', 'negative', 2, 2],
  ['Je suis inquiète pour ma commande', 'worry', 'negative', 2, 2],
  ['Je ne comprends pas votre facture', 'confusion', 'negative', 2, 2],
  ['Ce n’est pas très clair', 'confusion', 'neutral', 1, 1],
  ['J’ai attendu une heure pour rien', 'frustration', 'negative', 1, 2],
  ['Quelle joie de recevoir un colis vide…', 'frustration', 'negative', 1, 2],
  ['C’est quand même incroyable de devoir rappeler', 'frustration', 'negative', 1, 2],
  ['je comprend rien a votre appli', 'confusion', 'negative', 2, 2],
  ['C’EST INADMISSIBLE JE VEUX ÊTRE REMBOURSÉE !!!!', 'anger', 'negative', 4, 4],
  // positive
  ['Merci', 'gratitude', 'positive', 1, 1],
  ['Merci beaucoup pour votre aide, vous êtes géniaux !', 'gratitude', 'positive', 2, 3],
  ['Super, merci beaucoup pour votre aide !', 'gratitude', 'positive', 2, 2],
  ['pas mal du tout', 'joy', 'positive', 1, 1],
  ['Rien à redire', 'joy', 'positive', 1, 1],
  ['J’adore 😍', 'joy', 'positive', 2, 2],
  ['Putain, ça marche !', 'joy', 'positive', 1, 2],
  ['Ouf, je suis soulagée', 'relief', 'positive', 2, 2],
  ['J’en ai pleuré de joie, le plus beau jour de ma vie', 'joy', 'positive', 4, 4],
  ['Je n’ai jamais été aussi contente', 'joy', 'positive', 1, 2],
  ['😡', 'anger', 'negative', 2, 2],
  ['👍', 'neutral', 'neutral', 0, 0],
  [
    'Troisième fois que je vous écris, toujours rien !! Bravo, vraiment.',
    'anger',
    'negative',
    1,
    4,
  ],
  ['Le problème est résolu. Bravo, vraiment.', 'joy', 'positive', 1, 4],
  ['Bravo à votre conseiller, merci', 'gratitude', 'positive', 1, 2],
  // voices of all kinds
  ['ok', 'neutral', 'neutral', 0, 0],
  ['nan', 'neutral', 'neutral', 0, 0],
  ['J’AI PERDU MON CODE PIN', 'neutral', 'neutral', 0, 0],
  ['PLEASE CANCEL ORDER 4471 AND REFUND TO PAYPAL', 'neutral', 'neutral', 0, 0],
  ['Merci infiniment de m’avoir laissée sur le trottoir', 'anger', 'negative', 1, 3],
  ['Je trouve votre réponse particulièrement désinvolte.', 'anger', 'negative', 1, 2],
  ['Un peu pénible de devoir se reconnecter', 'frustration', 'negative', 1, 1],
  ['C’est pas hyper clair cette histoire de franchise', 'confusion', 'neutral', 1, 1],
  ['Je suis en chimio et je n’ai plus la force de gérer ces papiers', 'sadness', 'negative', 2, 2],
  ['personne ne m’a jamais rappelé', 'frustration', 'negative', 1, 2],
  ['Je reviens vers vous concernant le dossier 45812', 'neutral', 'neutral', 0, 0],
  ['You’ve been brilliant, thank you for all your help', 'gratitude', 'positive', 2, 3],
  ['Not what I expected at all, quite let down', 'disappointment', 'negative', 1, 2],
  // English
  ['I’m not angry, just disappointed', 'disappointment', 'negative', 1, 2],
  ['Oh great, it broke again', 'frustration', 'negative', 1, 2],
  ['How do I complain to the ombudsman?', 'neutral', 'neutral', 0, 0],
  ['I was charged twice, please check', 'neutral', 'neutral', 0, 0],
  ['My parcel hasn’t arrived.', 'neutral', 'neutral', 0, 0],
  ['Would love to know when it ships', 'neutral', 'neutral', 0, 0],
  ['Any help would be appreciated', 'neutral', 'neutral', 0, 0],
  ['This is disgraceful, I demand a refund', 'anger', 'negative', 3, 3],
  ['Thanks for nothing', 'anger', 'negative', 1, 2],
  ['Great, another week of waiting', 'frustration', 'negative', 1, 2],
  ['I’m fed up with waiting', 'frustration', 'negative', 2, 2],
  ['I am not happy', 'frustration', 'negative', 1, 2],
  ['I’m very disappointed', 'disappointment', 'negative', 2, 2],
  ['I’m worried about my deposit', 'worry', 'negative', 2, 2],
  ['I don’t understand this bill', 'confusion', 'negative', 2, 2],
  ['not bad at all', 'joy', 'positive', 1, 1],
  ['I love it, works perfectly', 'joy', 'positive', 2, 2],
  ['Thank you so much for your help', 'gratitude', 'positive', 2, 2],
  ['What a relief', 'relief', 'positive', 2, 2],
  ['I’m absolutely furious', 'anger', 'negative', 3, 3],
  ['Fuck you, thieves', 'anger', 'negative', 4, 4],
] as const)('%s → %s', (text, emotion, polarity, least, most) => {
  const reading = analyse(text)
  expect([reading.emotion, reading.polarity]).toEqual([emotion, polarity])
  expect(reading.intensity).toBeGreaterThanOrEqual(least)
  expect(reading.intensity).toBeLessThanOrEqual(most)
  if (polarity === 'negative') expect(reading.valence).toBeLessThan(0)
  if (polarity === 'positive') expect(reading.valence).toBeGreaterThan(0)
})

test.each(['', '…', 'Wo ist meine Bestellung', '¿Dónde está mi pedido?', '???'])(
  'says unsure where there is nothing to read: %s',
  (text) => {
    expect(analyse(text).emotion).toBe('unsure')
  },
)

test('the feeling after « mais » counts more than the one before', () => {
  expect(analyse('J’étais ravi au début mais je suis très déçu').polarity).toBe('negative')
  expect(analyse('J’étais inquiète mais je suis ravie').polarity).toBe('positive')
})
