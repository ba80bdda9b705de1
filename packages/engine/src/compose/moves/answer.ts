import { pieces } from '../piece.ts'

/** Around an approved answer, which itself is quoted unchanged. */
export const answer = pieces({
  'answer.lead': {
    fr: {
      a: 'Voici la réponse de {company} :',
      b: 'Voici ce que prévoit {company} :',
      c: 'Voici ce que je peux [vous|te] dire :',
      d: 'À ce sujet, voici ce qu’il faut savoir :',
      e: 'Voici l’information que j’ai pour [vous|toi] :',
      f: 'Voici ce que j’ai trouvé pour [vous|toi] :',
      g: 'L’équipe a préparé cette réponse :',
      h: 'Sur ce point, voici ce qu’il en est :',
    },
    en: {
      a: 'Here is the answer from {company}:',
      b: 'This is how it works at {company}:',
      c: 'Here is what I can tell you:',
      d: 'Here is what you need to know about this:',
      e: 'Here is the information I have for you:',
      f: 'Here is what I found for you:',
      g: 'The team has prepared this answer:',
      h: 'On this point, here is how things stand:',
    },
  },
  'answer.lead-partly': {
    fr: {
      a: 'Voici ce que je peux déjà [vous|te] dire :',
      b: 'Voici la règle générale, qui ne dit pas tout de cette situation :',
      c: 'Pour la partie à laquelle je sais répondre :',
      d: 'Voici une première réponse, qui ne règle peut-être pas tout :',
      e: 'Voici ce que prévoit {company} en général, sans préjuger de [votre|ta] situation :',
      f: 'Voici ce que je sais, pour [vous avancer|t’avancer] :',
      g: 'Voici déjà un premier élément de réponse :',
      h: 'Sans connaître tous les détails, voici ce que je peux dire :',
    },
    en: {
      a: 'Here is what I can already tell you:',
      b: 'This is the general rule, which may not cover your whole situation:',
      c: 'On the part I can answer:',
      d: 'Here is a first answer, which may not settle everything:',
      e: 'This is how it works in general at {company}, without judging your situation:',
      f: 'Here is what I know so far:',
      g: 'Here is part of the answer:',
      h: 'Without knowing every detail, here is what I can say:',
    },
  },
  'answer.check': {
    fr: {
      a: 'Est-ce que cela répond à [votre|ta] question ?',
      b: 'Si ce n’est pas ce que [vous cherchiez, dites-le-moi|tu cherchais, dis-le-moi], ou [demandez|demande] à parler à une personne.',
      c: 'Est-ce que cela [vous aide|t’aide], ou [préférez-vous|préfères-tu] en parler à une personne ?',
      d: 'Y a-t-il un point que [vous aimeriez|tu aimerais] éclaircir ?',
      e: '[Dites-moi|Dis-moi] s’il [vous|te] manque une information.',
      f: 'Est-ce bien ce que [vous vouliez|tu voulais] savoir ?',
      g: 'Est-ce assez clair ?',
      h: 'S’il reste une question, [posez-la-moi|pose-la-moi], ou [demandez|demande] une personne.',
    },
    en: {
      a: 'Does that answer your question?',
      b: 'If this is not what you were looking for, tell me, or ask for a person.',
      c: 'Does this help, or would you rather talk to a person about it?',
      d: 'Is there anything you would like to clear up?',
      e: 'Let me know if anything is missing.',
      f: 'Is that what you wanted to know?',
      g: 'Is that clear enough?',
      h: 'If anything is still open, ask me, or ask for a person.',
    },
  },
  'answer.check.formal': {
    fr: {
      a: 'Cela répond-il à votre question ?',
      b: 'Souhaitez-vous une précision, ou l’avis d’une personne de l’équipe ?',
      c: 'Je reste à votre disposition pour toute précision.',
      d: 'Si un point vous semble obscur, n’hésitez pas à me le dire.',
      e: 'Y a-t-il un point que vous souhaiteriez éclaircir ?',
      f: 'Si cette réponse ne suffit pas, une personne de l’équipe peut prendre le relais.',
    },
    en: {
      a: 'Does this answer your question?',
      b: 'Would you like any clarification, or to ask a person on the team?',
      c: 'I remain available should you need any clarification.',
      d: 'Should anything be unclear, please let me know.',
      e: 'Is there a point you would like me to clarify?',
      f: 'If this answer is not enough, a person on the team can take over.',
    },
  },
})
