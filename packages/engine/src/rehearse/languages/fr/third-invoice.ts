import type { Scenario } from '../../scenario.ts'

/** Une facture fausse, troisième contact. */
export const thirdInvoice: Scenario = {
  id: 'third-invoice',
  language: 'fr',
  title: 'La facture, troisième fois',
  situation:
    'Elle écrit pour la troisième fois : on lui facture 214 € d’électricité pour un logement quitté en août. Deux collègues ont répondu « c’est transmis ». Rien n’a bougé.',
  practises: 'Assumer les deux contacts précédents, ne pas faire répéter.',
  company: 'Volt & Vous',
  customer: 'Mme Achard',
  facts: [
    'La résiliation du 31 août est bien enregistrée.',
    'Les 214 € sont annulés aujourd’hui, une facture à zéro part demain.',
    'Vous pouvez la rappeler vendredi à 10 h pour vérifier avec elle.',
  ],
  ourFault: true,
  minutesWaited: 400,
  tension: 3,
  patience: 3,
  opening:
    'Troisième message. Je ne vis plus dans ce logement depuis AOÛT et vous me réclamez encore 214 €. Deux fois on m’a dit « c’est transmis ». Transmis à qui, au mur ?',
  lines: {
    heard: [
      'Enfin quelqu’un qui ne me demande pas de tout redire. Alors, ces 214 € ?',
      'Oui, trois fois, merci de le voir. Et cette fois, que se passe-t-il ?',
    ],
    unheard: [
      'Vous ne parlez pas des deux premiers messages. Vous les avez, au moins ?',
      'Même réponse que les deux autres. Mot pour mot.',
      'Août. J’ai quitté ce logement en AOÛT. C’est si compliqué ?',
    ],
    noStep: [
      'On m’a déjà comprise deux fois. Je voudrais qu’on annule.',
      'Merci, mais la facture, elle, court toujours.',
    ],
    noDate: [
      'Quand ? Les deux autres aussi devaient « faire le nécessaire ».',
      'Avant quelle date ? La relance parle de pénalités le 28.',
    ],
    hurt: [
      '« {words} » : voilà, c’est la phrase de vos deux collègues. Trois fois la même.',
      '« {words} »… Trois messages, et on en est là.',
      'C’est reparti pour un tour. Je suis épuisée.',
    ],
    refused: [
      'Donc je dois payer l’électricité d’inconnus ?',
      'Très bien, je saisis le médiateur. J’ai tout gardé.',
    ],
    answers: [
      'Tout est dans mes deux premiers messages, le 4 et le 11. Résiliation du 31 août, référence R-5520.',
      'J’ai l’état des lieux de sortie signé, je vous l’ai envoyé deux fois.',
      'Je suis joignable le matin. Mais je ne rappellerai pas une quatrième fois.',
    ],
    stays: [
      'Les 214 € sont toujours là.',
      'Et me voilà au quatrième message.',
      'Rien de nouveau, donc.',
    ],
    relieved: [
      'Merci. Vous êtes la première à faire ce que vous dites. Je peux souffler.',
      'Annulée, avec une date. Merci, c’était si simple.',
    ],
    settled: [
      'J’attends la facture à zéro. J’ai gardé votre message.',
      'Bon. Trois fois, pas quatre.',
    ],
    leaves: [
      'Je bloque le prélèvement et je saisis le médiateur. Terminé.',
      'J’abandonne. Ce sera par courrier recommandé.',
    ],
  },
  possible:
    'Trois messages pour un logement quitté en août, et deux « c’est transmis » sans suite : il y a de quoi être excédée. C’est notre faute, et je vous présente nos excuses. J’annule les 214 € aujourd’hui, et la facture à zéro part demain. Je vous appelle vendredi à 10 h pour vérifier avec vous, cela vous convient-il ?',
}
