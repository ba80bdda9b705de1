import type { Scenario } from '../../scenario.ts'

/** Un client ironique. */
export const ironical: Scenario = {
  id: 'ironical',
  language: 'fr',
  title: 'Bravo, vraiment',
  situation:
    'Il devait recevoir une table en kit complète. Il manque les quatre pieds, et le carton de vis est en double. Il manie l’ironie.',
  practises: 'Entendre ce qu’il y a sous l’ironie, sans plaisanter avec.',
  company: 'Atelier Bois Brut',
  customer: 'Jules',
  facts: [
    'Les pieds sont en stock, ils peuvent partir aujourd’hui, arrivée jeudi.',
    'Les vis en trop n’ont pas à être renvoyées.',
    'Vous pouvez aussi envoyer un monteur samedi matin, sans frais.',
  ],
  ourFault: true,
  minutesWaited: 50,
  tension: 2,
  patience: 4,
  opening:
    'Bravo, vraiment. Une table sans pieds, mais avec deux fois les vis : le concept est audacieux. J’ai huit personnes à dîner samedi, on mangera par terre, ce sera très japonais.',
  lines: {
    heard: [
      'Ah, quelqu’un qui lit. Oui, samedi, huit personnes. Et alors, ces pieds ?',
      'Merci, vous au moins vous ne me parlez pas comme à une brochure. La suite ?',
    ],
    unheard: [
      'Formidable. Vous avez répondu sans lire, c’est un métier.',
      'Et samedi, on garde le concept du pique-nique ?',
      'Je sens que votre réponse me serait utile si elle parlait de ma table.',
    ],
    noStep: [
      'Votre empathie est superbe, on la posera au milieu, à la place de la table.',
      'C’est joli. Et les pieds, ils arrivent par la pensée ?',
    ],
    noDate: [
      '« Bientôt », quel mot magnifique. Avant samedi, peut-être ?',
      'Quel jour ? Juste pour prévenir mes invités d’apporter un coussin.',
    ],
    hurt: [
      '« {words} ». J’encadre cette phrase, merci.',
      '« {words} » : chef-d’œuvre. Je suppose que c’est aussi ma faute si la table n’a pas de pieds.',
      'De mieux en mieux. Continuez, je prends des notes.',
    ],
    refused: [
      'Impossible, donc. Impossible de poser quatre pieds. La NASA vous attend.',
      'Quel dommage. Je vais donc demander à mes invités de tenir la table.',
    ],
    answers: [
      'Commande 77-310, modèle « Grande Tablée ». Grande, oui ; tablée, moins.',
      'J’ai vérifié trois fois : deux sachets de vis, zéro pied.',
      'Samedi à 20 h. Je suis là tous les matins.',
    ],
    stays: [
      'La table reste couchée, comme vous voyez.',
      'Quel suspense.',
      'Nous progressons à la vitesse d’une table sans pieds.',
    ],
    relieved: [
      'Eh bien, je range mon ironie. Merci, c’est net et c’est rapide.',
      'Parfait. Je garde les coussins au placard. Merci à vous.',
    ],
    settled: [
      'Je demande à voir, mais d’accord.',
      'Noté. Je laisse les coussins sortis, au cas où.',
    ],
    leaves: [
      'Bon, je la rends. Avec les vis, toutes les vis.',
      'Rideau. J’achète une table qui tient debout.',
    ],
  },
  possible:
    'Huit personnes samedi et une table sans pieds : c’est vraiment agaçant, et l’erreur vient de nous. J’envoie les quatre pieds aujourd’hui, ils arrivent jeudi. Gardez les vis en trop. Préférez-vous les monter vous-même, ou qu’un monteur passe samedi matin, sans frais ?',
}
