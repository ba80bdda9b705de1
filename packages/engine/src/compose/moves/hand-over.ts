import { pieces } from '../piece.ts'

/** A person comes, or has come; and the way back. Nothing here promises a delay. */
export const handOver = pieces({
  'hand-over.asked': {
    fr: {
      a: 'C’est fait : je transmets [votre|ta] conversation à l’équipe.',
      b: 'Bien sûr, je passe le relais à une personne de l’équipe.',
      c: 'Entendu, je transmets [votre|ta] conversation à l’équipe : une personne la lira en entier.',
      d: 'D’accord, je confie la suite à une personne de l’équipe.',
      e: 'Bien sûr, une personne de l’équipe prend la suite et lira ce que [vous avez|tu as] déjà écrit.',
      f: 'Oui, [votre|ta] conversation passe à une personne de l’équipe.',
      g: 'Bien reçu, je confie [votre|ta] conversation à une personne de l’équipe.',
      h: 'Entendu, je demande à une personne de l’équipe de [vous|te] répondre.',
    },
    en: {
      a: 'Done: I am passing your conversation to the team.',
      b: 'Of course, I am handing over to a person on the team.',
      c: 'Understood, I am passing your conversation to the team: a person will read all of it.',
      d: 'All right, I am passing this on to a person on the team.',
      e: 'Of course, a person on the team takes it from here and will read what you have already written.',
      f: 'Yes, your conversation is going to a person on the team.',
      g: 'Of course, I am giving your conversation to a person on the team.',
      h: 'All right, I am asking a person on the team to answer you.',
    },
  },
  'hand-over.pass': {
    fr: {
      a: 'Je passe le relais à une personne de l’équipe, qui lira tout ce que [vous avez|tu as] écrit.',
      b: 'Je transmets toute la conversation à une personne : [vous n’aurez|tu n’auras] pas à [vous|te] répéter.',
      c: 'Je confie la suite à une personne de l’équipe, avec tous [vos|tes] messages.',
      d: 'Je transmets [votre|ta] conversation à une personne, avec tout ce que [vous avez|tu as] déjà indiqué.',
      e: 'Une personne saura mieux [vous|te] répondre que moi : je lui transmets toute la conversation.',
      f: 'Une personne de l’équipe prend la suite : je lui laisse tout ce que [vous avez|tu as] écrit.',
      g: 'Je confie la conversation à une personne de l’équipe, qui l’aura en entier sous les yeux.',
      h: 'Cela demande une personne : je lui transmets la conversation entière.',
    },
    en: {
      a: 'I am handing over to a person on the team, who will read everything you have written.',
      b: 'I am passing the whole conversation to a person, so you will not have to repeat yourself.',
      c: 'I am handing this to a person on the team, with all your messages.',
      d: 'I am passing your conversation to a person, with everything you have already told me.',
      e: 'A person can answer you better than I can: I am passing on the whole conversation.',
      f: 'A person on the team takes it from here: I am leaving them everything you have written.',
      g: 'I am giving the conversation to a person on the team, who will have all of it to read.',
      h: 'This calls for a person: I am passing on the entire conversation.',
    },
  },
  'hand-over.taken': {
    fr: {
      a: '{agent} a rejoint la conversation et prend la suite.',
      b: '{agent} prend le relais et lit [vos|tes] messages.',
      c: '{agent} vient de rejoindre la conversation et va [vous|te] répondre.',
      d: '{agent} est là et va [vous|te] répondre.',
      e: '{agent} prend la suite de la conversation et lit ce que [vous avez|tu as] écrit.',
      f: '{agent} prend la conversation et va [vous|te] répondre.',
      g: '{agent} est maintenant en ligne et va [vous|te] répondre.',
      h: '{agent} prend le relais à partir de maintenant.',
    },
    en: {
      a: '{agent} has joined the conversation and takes it from here.',
      b: '{agent} is taking over and reading your messages.',
      c: '{agent} has just joined the conversation and will answer you.',
      d: '{agent} is here and will answer you.',
      e: '{agent} is taking over the conversation and reading what you have written.',
      f: '{agent} is now in the conversation and will answer you.',
      g: '{agent} takes over from here on.',
      h: '{agent} has picked up the conversation and will answer you.',
    },
  },
  'hand-over.returned': {
    fr: {
      a: 'La conversation revient à l’assistant automatique de {company}.',
      b: 'C’est de nouveau l’assistant automatique de {company} qui [vous|te] répond.',
      c: 'La personne qui suivait [votre|ta] conversation l’a rendue à l’assistant automatique de {company}.',
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
