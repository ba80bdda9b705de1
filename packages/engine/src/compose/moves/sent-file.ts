import { pieces } from '../piece.ts'

/** A file has come. The bot says that it cannot look into it, and that a person will. */
export const sentFile = pieces({
  'hand-over.file': {
    fr: {
      a: 'Je suis un programme et je ne vois pas les fichiers : je transmets [votre|ton] envoi à une personne de l’équipe.',
      b: 'Je ne peux pas ouvrir ce que [vous m’envoyez|tu m’envoies] : je le transmets à une personne de l’équipe.',
      c: 'Un assistant automatique ne voit pas les pièces jointes : je transmets toute la conversation à une personne.',
      d: '[Votre|Ton] envoi est bien arrivé. Je ne sais pas le lire : je le passe à une personne de l’équipe.',
      e: 'Je ne vois ni image ni fichier : je confie [votre|ton] envoi et la conversation à une personne.',
      f: '[Votre|Ton] envoi est bien reçu. Pour le regarder, il faut une personne : je lui passe la conversation.',
      g: 'C’est une personne qui doit voir [votre|ton] envoi : je lui transmets toute la conversation.',
      h: 'C’est bien reçu. Comme je ne peux pas voir ce que c’est, une personne de l’équipe prend la suite.',
    },
    en: {
      a: 'I am a program and cannot see files: I am passing the conversation to a person on the team.',
      b: 'I cannot open what you sent: I am passing it to a person on the team.',
      c: 'An automated assistant does not see attachments: I am passing yours to a person on the team.',
      d: 'What you sent has arrived. I cannot read it, so I am passing it to a person on the team.',
      e: 'I can see neither pictures nor files: I am handing the whole conversation to a person.',
      f: 'What you sent is here. Only a person can look at it: I am passing the conversation on.',
      g: 'It takes a person to look at what you sent: I am passing on the whole conversation.',
      h: 'It has arrived. As I cannot see what it is, a person on the team takes it from here.',
    },
  },
})
