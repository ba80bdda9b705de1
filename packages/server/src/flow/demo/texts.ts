/** What an example's customer says, line by line; each waits until the one before was dealt with. */
export interface Example {
  readonly id: string
  readonly language: 'fr' | 'en'
  /** What it shows: stands where a customer's name would. */
  readonly title: string
  readonly says: readonly string[]
  /** Whether the customer presses « Parler à une personne » in the end. */
  readonly asks?: true
}

/** Made up, about nobody: the range of what a shop hears on an ordinary day. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'hours',
    language: 'fr',
    title: 'Exemple\u202f: horaires',
    says: ['Bonjour, quels sont vos horaires d’ouverture\u202f?', 'Parfait, merci beaucoup\u202f!'],
  },
  {
    id: 'third-time',
    language: 'fr',
    title: 'Exemple\u202f: troisième relance',
    says: [
      'Bonjour, je n’ai toujours pas reçu ma commande 48213, prévue lundi.',
      'C’est la troisième fois que je vous écris et personne ne me répond. Je suis vraiment exaspéré.',
    ],
  },
  {
    id: 'return',
    language: 'fr',
    title: 'Exemple\u202f: retour d’un article',
    says: ['Bonjour, comment faire pour renvoyer un pull qui ne me va pas\u202f?'],
  },
  {
    id: 'bereavement',
    language: 'fr',
    title: 'Exemple\u202f: deuil',
    says: [
      'Bonjour, mon père est décédé le mois dernier et je reçois encore ses factures. Comment fermer son compte\u202f?',
    ],
  },
  {
    id: 'broken-gift',
    language: 'fr',
    title: 'Exemple\u202f: cadeau abîmé',
    says: [
      'Bonjour, le vase commandé pour l’anniversaire de ma sœur est arrivé cassé. La fête est samedi, je suis très déçue.',
    ],
    asks: true,
  },
  {
    id: 'irony',
    language: 'fr',
    title: 'Exemple\u202f: ironie',
    says: [
      'Bravo, merci pour ce magnifique colis livré vide\u202f! Trois semaines d’attente pour ça.',
    ],
  },
  {
    id: 'gratitude',
    language: 'fr',
    title: 'Exemple\u202f: remerciement',
    says: [
      'Bonjour, je voulais juste remercier l’équipe\u202f: l’échange de taille a été fait en deux jours, c’est super\u202f!',
    ],
  },
  {
    id: 'delivery',
    language: 'en',
    title: 'Example: delivery',
    says: ['Hello, how much is home delivery and how long does it take?', 'Great, thank you!'],
  },
  {
    id: 'refund-late',
    language: 'en',
    title: 'Example: late refund',
    says: [
      'Hi, I sent my parcel back three weeks ago and still have no refund.',
      'I have already called twice. If this is not settled this week I will see a lawyer.',
    ],
  },
  {
    id: 'worried',
    language: 'en',
    title: 'Example: worry',
    says: [
      'Hello, I was charged twice for order 51877 and my rent is due tomorrow. I am really worried.',
    ],
    asks: true,
  },
  {
    id: 'password',
    language: 'en',
    title: 'Example: password',
    says: ['Hello, I forgot my password. How do I choose a new one?'],
  },
  {
    id: 'wrong-size',
    language: 'en',
    title: 'Example: wrong size',
    says: ['Hi, I would like to exchange my shoes for a larger size, please.'],
  },
]
