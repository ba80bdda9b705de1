import type { Scenario } from '../../scenario.ts'

/** Une valise perdue. */
export const lostLuggage: Scenario = {
  id: 'lost-luggage',
  language: 'fr',
  title: 'La valise de Lisbonne',
  situation:
    'Sa valise n’est pas arrivée avec elle. Elle contient son matériel pour un concert demain soir. La valise est restée à Lisbonne, nous le savons depuis une heure.',
  practises: 'Dire ce que l’on sait, ce que l’on ne sait pas, et quand.',
  company: 'Air Corail',
  customer: 'Inès',
  facts: [
    'La valise est à Lisbonne, étiquette retrouvée.',
    'Elle arrive par le vol de 21 h 40 ce soir, livrée à l’hôtel avant minuit.',
    'Les achats de première nécessité sont remboursés jusqu’à 120 €.',
  ],
  ourFault: true,
  minutesWaited: 120,
  tension: 3,
  patience: 4,
  opening:
    'Ma valise n’est PAS sur le tapis, tout mon matériel de scène est dedans et je joue demain soir !!! Au comptoir on m’a donné un papier et un haussement d’épaules. Je panique complètement.',
  lines: {
    heard: [
      'Merci, vraiment. Mes partitions, mes micros, tout est dedans. Vous savez où elle est ?',
      'Oui, demain soir, vous avez compris. Elle est où, alors ?',
    ],
    unheard: [
      'Vous me parlez de procédure, je vous parle d’un concert DEMAIN.',
      'Mais vous avez lu ? Tout mon matériel est dedans.',
      'Encore un papier, encore un numéro. Et ma valise ?',
    ],
    noStep: [
      'C’est gentil, mais je ne jouerai pas avec de la gentillesse.',
      'D’accord, vous comprenez. Qui la cherche, là, maintenant ?',
    ],
    noDate: [
      'Quand ? Je dois régler le son à 15 h demain.',
      'Ce soir ? Demain ? Dans une semaine ? Dites-moi quelque chose.',
    ],
    hurt: [
      '« {words} » ? Vous vous moquez de moi, là ?',
      '« {words} ». C’est le haussement d’épaules, mais par écrit.',
      'J’hallucine. Je suis en larmes dans un aéroport et on me répond ça.',
    ],
    refused: [
      'Donc personne ne peut rien. Et je dis quoi à la salle ?',
      'Vous l’avez perdue et vous ne pouvez rien faire. Magnifique.',
    ],
    answers: [
      'Étiquette TP 440 918, valise rigide verte, autocollant de violon.',
      'Je suis à l’hôtel du Port, chambre 12. La réception est ouverte toute la nuit.',
      'Dedans, deux micros, un boîtier, mes partitions et ma robe de scène.',
    ],
    stays: [
      'Je suis toujours sans rien.',
      'Le concert, lui, n’a pas changé de date.',
      'Je ne sais toujours pas où elle est.',
    ],
    relieved: [
      'Oh merci. Avant minuit. Je vais pouvoir dormir un peu. Merci infiniment.',
      'Merci, merci ! Je préviens la salle. Vous me sauvez.',
    ],
    settled: ['D’accord. Je ne bouge pas de la réception.', 'Je veux y croire. J’attends.'],
    leaves: [
      'Je loue du matériel à mes frais, et vous aurez la facture avec le reste.',
      'J’arrête, je n’ai plus le temps de vous écrire.',
    ],
  },
  possible:
    'Votre matériel de scène dans la valise et un concert demain soir, je comprends la panique. Elle est restée à Lisbonne, nous l’avons retrouvée, et je suis désolé de cette erreur. Elle arrive par le vol de 21 h 40 et je la fais livrer à votre hôtel ce soir avant minuit. Quelle est l’adresse de l’hôtel ?',
}
