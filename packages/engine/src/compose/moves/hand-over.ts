import { pieces } from '../piece.ts'

/** A person comes, or has come; and the way back. Nothing here promises a delay. */
export const handOver = pieces({
  'hand-over.asked': {
    fr: {
      a: [
        'C’est fait : j’ai passé votre conversation à l’équipe.',
        'C’est fait : j’ai passé ta conversation à l’équipe.',
      ],
      b: 'Bien sûr, je passe le relais à une personne de l’équipe.',
      c: [
        'Entendu, je transmets votre conversation à l’équipe : une personne la lira en entier.',
        'Entendu, je transmets ta conversation à l’équipe : une personne la lira en entier.',
      ],
      d: 'D’accord, je confie la suite à une personne de l’équipe.',
      e: [
        'Bien sûr, une personne de l’équipe prend la suite et lira ce que vous avez déjà écrit.',
        'Bien sûr, une personne de l’équipe prend la suite et lira ce que tu as déjà écrit.',
      ],
    },
    en: {
      a: 'Done: I have passed your conversation to the team.',
      b: 'Of course, I am handing over to a person on the team.',
      c: 'Understood, I am passing your conversation to the team: a person will read all of it.',
      d: 'All right, I am passing this on to a person on the team.',
      e: 'Of course, a person on the team takes it from here and will read what you have already written.',
    },
  },
  'hand-over.pass': {
    fr: {
      a: [
        'Je passe le relais à une personne de l’équipe, qui lira tout ce que vous avez écrit.',
        'Je passe le relais à une personne de l’équipe, qui lira tout ce que tu as écrit.',
      ],
      b: [
        'Je transmets toute la conversation à une personne : vous n’aurez pas à vous répéter.',
        'Je transmets toute la conversation à une personne : tu n’auras pas à te répéter.',
      ],
      c: [
        'Je confie la suite à une personne de l’équipe, avec tous vos messages.',
        'Je confie la suite à une personne de l’équipe, avec tous tes messages.',
      ],
      d: [
        'Je transmets votre conversation à une personne, avec tout ce que vous avez déjà indiqué.',
        'Je transmets ta conversation à une personne, avec tout ce que tu as déjà indiqué.',
      ],
      e: [
        'Une personne saura mieux vous répondre que moi : je lui transmets toute la conversation.',
        'Une personne saura mieux te répondre que moi : je lui transmets toute la conversation.',
      ],
    },
    en: {
      a: 'I am handing over to a person on the team, who will read everything you have written.',
      b: 'I am passing the whole conversation to a person, so you will not have to repeat yourself.',
      c: 'I am handing this to a person on the team, with all your messages.',
      d: 'I am passing your conversation to a person, with everything you have already told me.',
      e: 'A person can answer you better than I can: I am passing on the whole conversation.',
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
        '{agent} vient de rejoindre la conversation et va vous répondre.',
        '{agent} vient de rejoindre la conversation et va te répondre.',
      ],
      d: ['{agent} est là et va vous répondre.', '{agent} est là et va te répondre.'],
      e: [
        '{agent} prend la suite de la conversation et lit ce que vous avez écrit.',
        '{agent} prend la suite de la conversation et lit ce que tu as écrit.',
      ],
    },
    en: {
      a: '{agent} has joined the conversation and takes it from here.',
      b: '{agent} is taking over and reading your messages.',
      c: '{agent} has just joined the conversation and will answer you.',
      d: '{agent} is here and will answer you.',
      e: '{agent} is taking over the conversation and reading what you have written.',
    },
  },
  'hand-over.returned': {
    fr: {
      a: 'La conversation revient à l’assistant automatique de {company}.',
      b: [
        'C’est de nouveau l’assistant automatique de {company} qui vous répond.',
        'C’est de nouveau l’assistant automatique de {company} qui te répond.',
      ],
      c: [
        'La personne qui suivait votre conversation l’a rendue à l’assistant automatique de {company}.',
        'La personne qui suivait ta conversation l’a rendue à l’assistant automatique de {company}.',
      ],
      d: 'Un assistant automatique répond de nouveau ici pour {company}.',
      e: 'Je reprends la conversation : je suis l’assistant automatique de {company}.',
    },
    en: {
      a: 'The conversation is back with the automated assistant for {company}.',
      b: 'You are talking to the automated assistant for {company} again.',
      c: 'The person you were talking to has returned the conversation to the automated assistant for {company}.',
      d: 'An automated assistant is answering here for {company} again.',
      e: 'I am picking up the conversation: I am the automated assistant for {company}.',
    },
  },
})
