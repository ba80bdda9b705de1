import type { Scenario } from '../../scenario.ts'

/** Un abonnement au nom d’un défunt. */
export const grief: Scenario = {
  id: 'grief',
  language: 'fr',
  title: 'L’abonnement de sa mère',
  situation:
    'Il écrit pour résilier la ligne de sa mère, décédée il y a trois semaines. Une facture est encore partie hier, à son nom à elle. L’avis de décès nous a été envoyé ; nous ne l’avons pas traité.',
  practises: 'Un mot juste pour le deuil, et ne rien redemander.',
  company: 'Lignes du Ponant',
  customer: 'Étienne Marchal',
  facts: [
    'L’avis de décès est bien dans le dossier, reçu il y a douze jours.',
    'La ligne peut être arrêtée aujourd’hui, sans frais ni préavis.',
    'La facture de 31,99 € est annulée aujourd’hui ; rien d’autre ne partira.',
  ],
  ourFault: true,
  minutesWaited: 180,
  tension: 2,
  patience: 4,
  opening:
    'Bonjour. Ma mère est décédée le 30. J’ai envoyé l’avis, et hier elle a encore reçu une facture, avec « Chère Madame ». Je voudrais que ces factures cessent.',
  lines: {
    heard: [
      'Merci. C’est la première fois que quelqu’un me répond comme à quelqu’un. Que faut-il que je fasse ?',
      'Merci de ces mots. Il reste la ligne, et cette facture.',
    ],
    unheard: [
      'Je vous écris que ma mère est morte, et vous n’en dites pas un mot.',
      'Je ne suis pas un numéro de dossier. Elle non plus.',
      'Votre réponse aurait pu être envoyée à n’importe qui.',
    ],
    noStep: [
      'Je vous remercie. Mais la ligne est toujours ouverte, et les factures partent toutes seules.',
      'C’est aimable. Concrètement, est-ce que cela va s’arrêter ?',
    ],
    noDate: [
      'Quand ? Je ne veux plus ouvrir une enveloppe à son nom.',
      'D’accord. Sous combien de temps ? J’ai déjà attendu douze jours.',
    ],
    hurt: [
      '« {words} ». Je relis cette phrase et je me demande à qui vous croyez parler.',
      '« {words} »… Elle est morte il y a trois semaines.',
      'Je ne sais même pas quoi vous répondre.',
    ],
    refused: [
      'Alors je dois continuer à payer pour quelqu’un qui n’est plus là ?',
      'Vous ne pouvez pas, ou personne ne veut s’en donner la peine ?',
    ],
    answers: [
      'Elle s’appelait Odile Marchal. Le numéro est sur l’avis que vous avez déjà.',
      'J’ai tout envoyé le 10 : l’avis, l’acte, ma pièce d’identité. Je n’ai pas le courage de recommencer.',
      'Je suis son fils. C’est moi qui m’occupe de tout.',
    ],
    stays: [
      'La facture est toujours devant moi.',
      'J’attends, une fois de plus.',
      'Je croyais qu’un avis de décès suffisait.',
    ],
    relieved: [
      'Merci. C’est un papier de moins à porter. Merci de l’avoir dit comme vous l’avez dit.',
      'Merci beaucoup. Je vais pouvoir fermer cette enveloppe-là.',
    ],
    settled: [
      'C’est noté. J’espère ne plus rien recevoir.',
      'Bien. Que cela s’arrête, c’est tout ce que je demande.',
    ],
    leaves: [
      'Je vais faire opposition à la banque. Ne m’écrivez plus.',
      'Laissez. Mon frère s’en chargera par courrier recommandé.',
    ],
  },
  possible:
    'Je vous présente mes condoléances pour votre mère. Recevoir encore une facture à son nom est douloureux, et je vous présente nos excuses : votre avis est dans le dossier depuis douze jours. J’arrête la ligne aujourd’hui, sans frais, et j’annule les 31,99 €. Vous n’avez rien à renvoyer, et plus rien ne partira à son nom.',
}
