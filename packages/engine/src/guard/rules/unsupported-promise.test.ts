import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import { after, draft, rulesIn } from '../trial.ts'

describe('unsupported-promise', () => {
  const bad: readonly string[] = [
    'Je vous rembourse dès maintenant.',
    'Vous serez remboursé intégralement.',
    'Votre commande sera livrée rapidement.',
    'Vous aurez une réponse sous 48 h.',
    'Une réponse arrive dans les 24 heures.',
    'Ce sera réglé d’ici vendredi.',
    'Vous le recevrez demain.',
    'Vous recevrez votre colis lundi.',
    'Le remboursement est de 20 €.',
    'Il y a 15 % de remise.',
    'Vous avez droit à un échange.',
    'Je vous offre un bon d’achat.',
    'J’ai annulé votre commande.',
    'Je vais vous faire rembourser.',
    'Un geste commercial vous sera proposé.',
    'Je m’engage à trouver une solution.',
    'I will refund you.',
    'You will be refunded.',
    'You will get a full refund.',
    'Your order will arrive tomorrow.',
    'We will reply within 24 hours.',
    'It will be fixed by Friday.',
    'You are entitled to a replacement.',
    'I’ve cancelled your order.',
    'I promise you an answer.',
    'Here is a £10 voucher.',
    'You will get your money back.',
    'On vous envoie un nouveau modèle.',
    'Vous allez recevoir un mail de remboursement.',
    'Votre échange est accepté.',
    'Le transporteur vous livrera vendredi.',
    "J'ai ouvert une enquête auprès du transporteur.",
    'Nous vous faisons cadeau des frais.',
    'Vous aurez votre colis avant Noël.',
    'Je vous accorde une exception.',
    'Votre retour est validé.',
    "We'll cover the shipping costs.",
    'Your exchange has been accepted.',
    "I've opened an investigation with the carrier.",
    "You'll receive it before Christmas.",
    "I'll make an exception for you.",
    'Your return is approved.',
    'The courier will deliver on Friday.',
    "Vous toucherez l'argent dans la semaine.",
    'Votre argent vous sera rendu.',
    "Je m'occupe de votre remboursement tout de suite.",
    "C'est réglé, votre carte sera recréditée.",
    'Nous allons vous dédommager.',
    'Le nouveau pull part ce soir.',
    'Une remise a été ajoutée à votre compte.',
    "Vous n'avez rien à payer.",
    'Je vous garantis une solution.',
    'Le technicien passera jeudi entre 8 h et 12 h.',
    'Votre dossier sera traité sous huitaine.',
    "Je double votre bon d'achat.",
    'Je débloque votre compte.',
    'Je vous mets le colis de côté.',
    'La loi vous donne droit à un remboursement intégral.',
    "I'll make sure you get your refund.",
    'Your money will be returned.',
    "We've sorted your refund.",
    'A technician will come on Thursday.',
    'The replacement ships tonight.',
    "I've unlocked your account.",
    "You'll have it by tomorrow night.",
    "I'm crediting your account.",
    'You have the right to a refund.',
    'We will compensate you for this.',
    'We guarantee delivery.',
    'Vous recevrez un remboursement la semaine prochaine.',
    'Je procède au remboursement de votre commande.',
    'Votre remboursement est en cours.',
    'Je lance un nouvel envoi.',
    'Un nouvel exemplaire partira lundi.',
    'Comptez 3 à 5 jours ouvrés.',
    'Vous pouvez être remboursé.',
    'La livraison vous est offerte.',
    "Je viens d'annuler votre commande.",
    'Un conseiller vous rappellera avant 17 h.',
    'Vous ne paierez rien.',
    'Nous prenons en charge les frais de retour.',
    "On s'occupe de vous rembourser.",
    'Le colis sera chez vous mardi.',
    'Je vous fais un avoir.',
    'Je vous ai remboursé.',
    'Cela prendra deux jours.',
    "Vous bénéficiez de 30 jours pour changer d'avis.",
    'La garantie couvre ce dommage.',
    "C'est remboursable.",
    "I'm refunding your order now.",
    "We'll send you a replacement.",
    'Your refund is on its way.',
    'It takes 3 to 5 business days.',
    'You can get a full refund.',
    'An agent will call you by 5 pm.',
    "You won't have to pay anything.",
    'Your warranty covers this.',
    'I have applied a discount to your account.',
    'Shipping is free for you.',
    "I've gone ahead and cancelled it.",
    "You'll hear from us within two days.",
    'Expect your parcel on Tuesday.',
    'I have updated your address.',
  ]
  it.each(bad)('blocks %s', (text) => {
    expect(rulesIn(draft(text))).toContain('unsupported-promise')
    expect(rulesIn(draft(text, 'agent'))).not.toContain('unsupported-promise')
  })

  const good: readonly string[] = [
    'Souhaitez-vous un remboursement ou un échange ?',
    'Je vois que vous écrivez pour un remboursement.',
    'Je ne peux pas rembourser moi-même : une personne le peut.',
    'L’équipe reprend demain à 9 h.',
    'Vous avez écrit avant-hier.',
    'Depuis quand attendez-vous ?',
    'Je passe la conversation à une personne.',
    'Vous n’aurez pas à la répéter.',
    'Commande 4512 du 12 mars, c’est noté.',
    'Would you like a refund or an exchange?',
    'I can see that you are writing about a refund.',
    'The team is back tomorrow at 9:00.',
    'I cannot refund anything; a person can.',
    'I will hand over to a person.',
  ]
  it.each(good)('lets pass %s', (text) => expect(rulesIn(draft(text))).toEqual([]))

  const approved = [
    { id: 'r', version: 1, text: 'Vous serez remboursé sous 14 jours, à partir de 20,00 €.' },
  ]
  it('lets pass what an approved text says, quoted or in the same words', () => {
    expect(rulesIn(draft(`Voici : ${approved[0]?.text ?? ''}`), { approved })).toEqual([])
    expect(rulesIn(draft('La règle : « sous 14 jours », dès 20 €.'), { approved })).toEqual([])
    expect(rulesIn(draft('Vous serez remboursé sous 4 jours.'), { approved })).toEqual([
      'unsupported-promise',
    ])
    expect(rulesIn(draft('C’est possible dès 120,00 €.'), { approved })).toEqual([
      'unsupported-promise',
    ])
  })
  it('lets an amount be named back that the customer named', () => {
    const named = after(readingOf(), 'on m’a prélevé 49,90 € deux fois')
    expect(rulesIn(draft('Je note : 49,90 €, deux fois.'), named)).toEqual([])
    expect(rulesIn(draft('Je note : 59,90 €, deux fois.'), named)).toEqual(['unsupported-promise'])
  })
})
