import { expect, test } from 'vitest'
import type { Signal } from '../model.ts'
import { normalise } from './1-normalise.ts'
import { findCues } from './3-cues.ts'
import { readSignals } from './4-signals.ts'
import { LEXICONS } from './lexicon.ts'

const LEAVING = ['legal', 'public', 'churn'] as const satisfies readonly Signal[]

/**
 * What the phrases say about a customer who turns away from the company or against it: the
 * rules alone, before they are weighed.
 */
function leavingIn(text: string, language: 'fr' | 'en'): string {
  const lexicon = LEXICONS.find(({ data }) => data.tag === language) ?? LEXICONS[0]
  const { signals } = readSignals(findCues(normalise(text), lexicon).phrases, lexicon)
  return LEAVING.filter((name) => signals[name]).join(' ')
}

test.each([
  ['Je vais prendre un avocat si cela continue', 'legal'],
  ['Le juge de proximité appréciera votre attitude, je dépose ma requête demain', 'legal'],
  ['Où puis-je déposer un recours contre votre décision ?', 'legal'],
  ['Je saisirai la répression des fraudes lundi', 'legal'],
  ['On réglera ça devant le juge', 'legal'],
  ['Je vais contester ce paiement auprès de ma banque', 'legal'],
  ['Quelles sont les coordonnées de votre médiateur ?', 'legal'],
  ['Mon conseil vous écrira', 'legal'],
  ['j’envoie l’huissier', 'legal'],
  ['Sinon je porte plainte contre votre société', 'legal'],
  ['Comment faire opposition au prélèvement que vous avez présenté ?', 'legal'],
  ['Je porte plainte contre mon voisin, il me faut une attestation', ''],
  ['J’ai perdu ma carte, je veux faire opposition à ma carte', ''],
  ['Je suis juriste et je cherche un code de bureau', ''],
  ['Une salade d’avocats et crevettes, c’est possible ?', ''],
  ['J’ai reçu une mise en demeure de votre part alors que tout est payé', ''],
  ['Votre huissier est passé ce matin', ''],
  ['J’ai rendez-vous au tribunal pour la garde de mes enfants', ''],
  ['Pas besoin d’avocat, on va s’entendre', ''],
  ['Je raconterai tout sur mon blog', 'public'],
  ['Les photos partent ce soir sur tous les groupes du quartier', 'public'],
  ['J’appelle la télé locale', 'public'],
  ['Mes 12 000 abonnés vont adorer', 'public'],
  ['Je vais vous mettre une étoile', 'public'],
  ['J’écris à mon député dès demain', 'public'],
  ['Je préviens une association de consommateurs', 'public'],
  ['Je publie nos échanges demain', 'public'],
  ['Mon cousin est journaliste, il va se régaler', 'public'],
  ['Où laisser un avis sur votre site ?', ''],
  ['Cinq étoiles sans hésiter', ''],
  ['J’ai vu votre promotion dans la presse', ''],
  ['Mon avis d’imposition est joint', ''],
  ['Je me connecte via Facebook et rien ne marche', ''],
  ['Je vous recommanderai à tous mes amis sur les réseaux', ''],
  ['Le maire nous a mariés dans votre salle', ''],
  ['Je résilie dès demain', 'churn'],
  ['je ferme mes trois comptes', 'churn'],
  ['Je ne reviendrai plus chez vous', 'churn'],
  ['Bravo, vous venez de perdre une bonne cliente', 'churn'],
  ['Votre concurrent est moins cher', 'churn'],
  ['Je bascule tout chez Orange', 'churn'],
  ['J’hésite à rester', 'churn'],
  ['Trop cher, je pars', 'churn'],
  ['Comment se désabonner ?', 'churn'],
  ['Fermez mon compte', 'churn'],
  ['Nous passons chez un autre fournisseur', 'churn'],
  ['Je pars en vacances demain', ''],
  ['J’ai résilié en mars et vous me prélevez encore', ''],
  ['Je déménage, comment résilier la box ?', ''],
  ['Annulez ma commande s’il vous plaît', ''],
  ['Je n’achèterai plus jamais ailleurs !', ''],
  ['J’ai changé de banque, voici mon nouveau RIB', ''],
  ['C’est fini, le virement est arrivé, merci', ''],
  ['Vous risquez de me fermer mon compte ?', ''],
])('%s → %s', (text, expected) => {
  expect(leavingIn(text, 'fr')).toBe(expected)
})

test.each([
  ['I will be talking to my solicitor', 'legal'],
  ['My attorney will contact you', 'legal'],
  ['See you in small claims', 'legal'],
  ['I’m filing a complaint with the insurance commissioner', 'legal'],
  ['How do I take this to the tribunal?', 'legal'],
  ['My bank is reversing the payment', 'legal'],
  ['I am raising a chargeback tomorrow', 'legal'],
  ['Which ombudsman covers you?', 'legal'],
  ['Who do I complain to if you refuse?', 'legal'],
  ['I’m a lawyer and I love these shoes', ''],
  ['My neighbour is suing me, does my policy cover it?', ''],
  ['Is the tennis court free on Sunday?', ''],
  ['My solicitor needs a redemption statement for the sale', ''],
  ['I’d like to start a claim, the roof leaks', ''],
  ['Can I take the blue one instead?', ''],
  ['The gas regulator on my hob is broken', ''],
  ['I’ll post the whole chat online', 'public'],
  ['The local paper will love this', 'public'],
  ['I’m writing to my MP', 'public'],
  ['Leaving a one star review tonight', 'public'],
  ['I’ll tell every parent at the gate what you did', 'public'],
  ['This is going all over the internet', 'public'],
  ['Wait till Twitter hears about it', 'public'],
  ['I saw your offer on Instagram', ''],
  ['How do I leave a review?', ''],
  ['Five stars from me', ''],
  ['Could I have a paper bill?', ''],
  ['May I post it back to you?', ''],
  ['I tell everyone how great you are', ''],
  ['My internet is down again', ''],
  ['Please cancel my gym membership', 'churn'],
  ['How do I cancel?', 'churn'],
  ['I’m moving all my money to another bank', 'churn'],
  ['We won’t be renewing', 'churn'],
  ['Never ordering from you again', 'churn'],
  ['You’ve just lost a good customer', 'churn'],
  ['A competitor offered me half the price', 'churn'],
  ['Thinking of leaving', 'churn'],
  ['That’s me done with you', 'churn'],
  ['I’ll take my business elsewhere', 'churn'],
  ['Cancel', 'churn'],
  ['Please cancel my order', ''],
  ['Can you move my appointment to another day?', ''],
  ['We are moving house, please end the contract', ''],
  ['Unsubscribe me from the newsletter please', ''],
  ['The lid won’t stay on', ''],
  ['I was transferred to another department', ''],
  ['I’ll be back in the shop on Monday', ''],
  ['She loved her leaving party', ''],
])('%s → %s', (text, expected) => {
  expect(leavingIn(text, 'en')).toBe(expected)
})
