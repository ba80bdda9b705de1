import type { Scenario } from '../../scenario.ts'

/** Une personne âgée et seule. */
export const elderlyAlone: Scenario = {
  id: 'elderly-alone',
  language: 'fr',
  title: 'Le boîtier de téléassistance',
  situation:
    'Elle a 86 ans, vit seule, et son boîtier d’appel clignote rouge depuis hier. Elle s’excuse de déranger et minimise. Le boîtier ne passe plus d’appel.',
  practises: 'Entendre l’inquiétude derrière la politesse, aller lentement.',
  company: 'Présence Plus',
  customer: 'Mme Lebrun',
  facts: [
    'Un voyant rouge fixe ou clignotant veut dire : plus d’appel possible.',
    'Une technicienne passe aujourd’hui entre 15 h et 17 h.',
    'En attendant, quelqu’un l’appelle toutes les deux heures, si elle le veut.',
  ],
  ourFault: null,
  minutesWaited: 45,
  tension: 2,
  patience: 5,
  opening:
    'Bonjour, je ne voudrais pas vous déranger. Mon petit boîtier clignote rouge depuis hier. Je vis seule, j’ai 86 ans, et cette nuit j’ai eu un peu peur. Mais vous avez sûrement plus urgent.',
  lines: {
    heard: [
      'Vous êtes bien aimable. C’est vrai que la nuit, je pense à ma chute de l’an dernier. Que dois-je faire ?',
      'Merci, ça me rassure qu’on m’écoute. Et pour le boîtier ?',
    ],
    unheard: [
      'Excusez-moi, je me suis mal exprimée. C’est la nuit que j’ai peur.',
      'Je ne comprends pas bien. Vous ne me dites rien de ce voyant.',
      'Je vais attendre, alors. Je ne veux pas déranger.',
    ],
    noStep: [
      'Vous êtes gentil. Mais il clignote toujours, vous savez.',
      'Merci. Et quelqu’un viendra ?',
    ],
    noDate: [
      'Est-ce que ce sera avant la nuit ?',
      'Il faudrait me dire vers quelle heure, je ne vais pas vite pour ouvrir.',
    ],
    hurt: [
      '« {words} »… Je ne pensais pas mal faire.',
      '« {words} ». Pardon, je ne suis plus toute jeune, mais je comprends encore.',
      'Oh. Je n’aurais pas dû écrire.',
    ],
    refused: [
      'Ah. Alors je resterai près du téléphone cette nuit.',
      'Bon, si ce n’est pas possible. Ma voisine rentre dans une semaine.',
    ],
    answers: [
      'Il clignote rouge, doucement, et il fait un bip toutes les heures.',
      'J’habite au 3 rue des Tilleuls, au premier. La sonnette marche mal, il faut frapper.',
      'J’ai débranché et rebranché, comme ma fille m’a montré. Rien.',
    ],
    stays: [
      'Il clignote toujours.',
      'Je ne sais pas bien quoi faire.',
      'J’attends près de la porte.',
    ],
    relieved: [
      'Oh, merci. Je vais préparer du café pour cette dame. Je suis bien soulagée.',
      'Merci de tout cœur. Je dormirai mieux.',
    ],
    settled: [
      'D’accord, j’attendrai. J’espère qu’elle trouvera.',
      'Bien. Je resterai près de la porte, alors.',
    ],
    leaves: [
      'Je ne veux pas insister. Je demanderai à ma voisine à son retour. Au revoir.',
      'Laissez, je me débrouillerai. Pardon du dérangement.',
    ],
  },
  possible:
    'Vous ne dérangez pas, madame : avoir peur la nuit quand on vit seule et que le boîtier clignote rouge, c’est inquiétant. Une technicienne passe chez vous aujourd’hui entre 15 h et 17 h. D’ici là, préférez-vous que je vous appelle toutes les deux heures ?',
}
