import { pieces } from '../piece.ts'

/** A person comes, or has come; and the way back. Nothing here promises a delay. */
export const handOver = pieces({
  'hand-over.asked': {
    fr: {
      a: [
        'C’est fait : je passe votre conversation à une personne.',
        'C’est fait : je passe ta conversation à une personne.',
      ],
      b: [
        'Bien sûr. Votre demande est maintenant entre les mains de l’équipe.',
        'Bien sûr. Ta demande est maintenant entre les mains de l’équipe.',
      ],
      c: [
        'Entendu, je transmets votre conversation à une personne.',
        'Entendu, je transmets ta conversation à une personne.',
      ],
      d: [
        'D’accord, je confie votre conversation à une personne de l’équipe.',
        'D’accord, je confie ta conversation à une personne de l’équipe.',
      ],
      e: [
        'Oui, une personne prend le relais. Elle lira ce que vous avez écrit.',
        'Oui, une personne prend le relais. Elle lira ce que tu as écrit.',
      ],
    },
    en: {
      a: 'Done: I am passing your conversation to a person.',
      b: 'Of course. Your request is now in the hands of the team.',
      c: 'Understood, I am handing your conversation to a person.',
      d: 'All right, I am giving your conversation to a person on the team.',
      e: 'Yes, a person takes over. They will read what you have written.',
    },
  },
  'hand-over.pass': {
    fr: {
      a: [
        'Je passe votre conversation à une personne de l’équipe, qui lira tout ce que vous avez écrit.',
        'Je passe ta conversation à une personne de l’équipe, qui lira tout ce que tu as écrit.',
      ],
      b: [
        'Une personne doit s’en occuper : je lui transmets toute la conversation, vous n’aurez pas à la répéter.',
        'Une personne doit s’en occuper : je lui transmets toute la conversation, tu n’auras pas à la répéter.',
      ],
      c: [
        'Je confie la suite à une personne, avec tous vos messages.',
        'Je confie la suite à une personne, avec tous tes messages.',
      ],
      d: [
        'Je transmets votre conversation à une personne, avec tout ce que vous avez déjà donné.',
        'Je transmets ta conversation à une personne, avec tout ce que tu as déjà donné.',
      ],
      e: 'Cela demande une personne, pas une machine : je lui passe la conversation entière.',
    },
    en: {
      a: 'I am passing your conversation to a person on the team, who will read all you have written.',
      b: 'A person should deal with this: I am passing on the whole conversation, so you will not have to repeat it.',
      c: 'I am handing the rest to a person, with all your messages.',
      d: 'I am giving your conversation to a person, with all you have already told me.',
      e: 'This needs a person, not a machine: I am passing on the whole conversation.',
    },
  },
  'hand-over.taken': {
    fr: {
      a: '{agent} a rejoint la conversation et prend la suite.',
      b: [
        '{agent} prend le relais et lit vos messages.',
        '{agent} prend le relais et lit tes messages.',
      ],
      c: [
        'Vous êtes maintenant en contact avec {agent}.',
        'Tu es maintenant en contact avec {agent}.',
      ],
      d: [
        '{agent} est là et va vous répondre en personne.',
        '{agent} est là et va te répondre en personne.',
      ],
      e: [
        'La conversation est maintenant avec {agent}, qui lit ce que vous avez écrit.',
        'La conversation est maintenant avec {agent}, qui lit ce que tu as écrit.',
      ],
    },
    en: {
      a: '{agent} has joined the conversation and takes it from here.',
      b: '{agent} is taking over and reading your messages.',
      c: 'You are now in contact with {agent}.',
      d: '{agent} is here and will answer you in person.',
      e: 'The conversation is now with {agent}, who is reading what you wrote.',
    },
  },
  'hand-over.returned': {
    fr: {
      a: 'La conversation revient à l’assistant automatique qui répond pour {company}.',
      b: [
        'L’assistant automatique de nouveau : je vous réponds pour {company}.',
        'L’assistant automatique de nouveau : je te réponds pour {company}.',
      ],
      c: 'La personne a rendu la conversation à l’assistant automatique, pour {company}.',
      d: 'C’est de nouveau un assistant automatique qui répond ici pour {company}.',
      e: 'Je reprends la conversation pour {company} ; je suis un assistant automatique.',
    },
    en: {
      a: 'The conversation returns to the automatic assistant that answers for {company}.',
      b: 'The automatic assistant again: I answer for {company}.',
      c: 'The person has given the conversation back to the automatic assistant for {company}.',
      d: 'An automatic assistant is answering here for {company} again.',
      e: 'I take the conversation back for {company}; I am an automatic assistant.',
    },
  },
})
