import { pieces } from '../piece.ts'

/** Something concrete beside a person: asked for, never granted. The workspace's words come between. */
export const offerRemedy = pieces({
  'offer-remedy.lead': {
    fr: {
      a: 'Voici ce que je peux demander à l’équipe pour [vous|toi] :',
      b: 'Je peux transmettre cette demande à l’équipe :',
      c: 'Je peux soumettre cette solution à l’équipe :',
      d: 'Une personne de l’équipe peut examiner cette solution avec [vous|toi] :',
      e: 'Si [vous|tu] le [souhaitez|souhaites], je demande ceci à l’équipe :',
      f: 'Il y a une solution que l’équipe peut étudier pour [vous|toi] :',
      g: '[Dites-moi|Dis-moi] si ceci [vous|te] conviendrait, et je le demande à l’équipe :',
      h: 'En plus de [vos|tes] messages, je peux joindre ce souhait pour l’équipe :',
    },
    en: {
      a: 'Here is what I can ask the team for:',
      b: 'I can pass this request to the team:',
      c: 'I can put this solution to the team:',
      d: 'A person on the team can look into this solution with you:',
      e: 'If you like, I can ask the team for this:',
      f: 'There is a solution that the team can look at for you:',
      g: 'Tell me if this would suit you, and I will ask the team for it:',
      h: 'Along with your messages, I can pass this wish to the team:',
    },
  },
  'offer-remedy.person': {
    fr: {
      a: 'C’est une personne qui décide : [préférez-vous|préfères-tu] lui en parler directement ?',
      b: 'La décision revient à une personne de l’équipe, et [vous pouvez|tu peux] aussi lui en parler directement.',
      c: '[Choisissez|Choisis] cette demande, ou [parlez|parle] à une personne : dans les deux cas, c’est elle qui décide.',
      d: 'Une personne [vous|te] dira si c’est possible, et [vous pouvez|tu peux] aussi demander à lui parler.',
      e: 'Je ne peux pas l’accorder moi-même. [Préférez-vous|Préfères-tu] en parler à une personne ?',
      f: 'Rien n’est accordé à ce stade : une personne en décide, et [vous pouvez|tu peux] lui parler.',
      g: 'Cela [vous|te] conviendrait-il, ou [préférez-vous|préfères-tu] en parler à une personne ? C’est elle qui décide.',
      h: 'À [vous|toi] de choisir : cette demande, dont l’équipe décide, ou une personne.',
    },
    en: {
      a: 'A person decides: would you rather talk to them directly?',
      b: 'A person on the team decides, and you can also talk to them directly.',
      c: 'Choose this request, or talk to a person: either way, the decision is theirs.',
      d: 'A person will tell you if it is possible, and you can also ask to talk to them.',
      e: 'I cannot grant it myself. Would you rather talk to a person about it?',
      f: 'Nothing is granted yet: a person decides, and you can talk to them.',
      g: 'Would this suit you, or would you rather talk to a person? The decision is theirs.',
      h: 'Would you like me to ask, or would you rather talk to a person? The team decides.',
    },
  },
  'hand-over.wish': {
    fr: {
      a: 'C’est noté : je transmets [votre|ton] choix à l’équipe, et une personne [vous|te] dira si c’est possible.',
      b: 'Je passe [votre|ton] choix à une personne de l’équipe : c’est elle qui décide.',
      c: '[Votre|Ton] choix part avec toute la conversation vers une personne de l’équipe, qui en décidera.',
      d: 'Entendu, je demande cela à l’équipe : la décision revient à une personne.',
      e: 'Je confie ce choix à une personne de l’équipe, qui lira tout ce que [vous avez|tu as] écrit.',
      f: '[Votre|Ton] choix est noté, et je le passe à une personne de l’équipe, qui va l’examiner.',
      g: 'D’accord : je transmets [votre|ton] choix à une personne de l’équipe, avec tous [vos|tes] messages.',
      h: 'Je transmets ce que [vous avez|tu as] choisi à une personne de l’équipe, qui [vous|te] dira ce qu’il en est.',
    },
    en: {
      a: 'Noted: I am passing your choice to the team, and a person will tell you if it is possible.',
      b: 'I am passing your choice to a person on the team: the decision is theirs.',
      c: 'Your choice goes to a person on the team with the whole conversation, and they will decide.',
      d: 'Understood, I am asking the team for this: a person decides.',
      e: 'I am handing this choice to a person on the team, who will read everything you have written.',
      f: 'Your choice is noted, and I am passing it to a person on the team, who will look at it.',
      g: 'All right: I am passing your choice to a person on the team, with all your messages.',
      h: 'I am passing what you chose to a person on the team, who will tell you where it stands.',
    },
  },
})
