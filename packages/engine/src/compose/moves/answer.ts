import { pieces } from '../piece.ts'

/** Around an approved answer, which itself is quoted unchanged. */
export const answer = pieces({
  'answer.lead': {
    fr: {
      a: 'Voici la réponse de {company} :',
      b: 'Voici ce que {company} prévoit :',
      c: [
        'Je vous transmets la réponse de {company} :',
        'Je te transmets la réponse de {company} :',
      ],
      d: 'Sur ce point, voici ce que je peux transmettre :',
      e: [
        'Voici l’information qui correspond à votre question :',
        'Voici l’information qui correspond à ta question :',
      ],
      f: ['J’ai trouvé ceci pour vous :', 'J’ai trouvé ceci pour toi :'],
      g: 'Je cite la réponse enregistrée à ce sujet :',
    },
    en: {
      a: 'Here is the answer from {company}:',
      b: 'This is what applies at {company}:',
      c: 'I am passing on the answer from {company}:',
      d: 'On this point, here is what I can pass on:',
      e: 'Here is the information that matches your question:',
      f: 'I found this for you:',
      g: 'I quote the recorded answer on this subject:',
    },
  },
  'answer.check': {
    fr: {
      a: ['Est-ce que cela répond à votre question ?', 'Est-ce que cela répond à ta question ?'],
      b: [
        'Si ce n’est pas ce que vous cherchez, dites-le-moi, ou demandez une personne.',
        'Si ce n’est pas ce que tu cherches, dis-le-moi, ou demande une personne.',
      ],
      c: [
        'Cela vous aide-t-il, ou préférez-vous en parler à une personne ?',
        'Cela t’aide, ou préfères-tu en parler à une personne ?',
      ],
      d: ['Voulez-vous que je précise un point ?', 'Veux-tu que je précise un point ?'],
      e: ['Dites-moi si un détail manque.', 'Dis-moi si un détail manque.'],
      f: [
        'Avez-vous tout ce qu’il vous faut avec cette réponse ?',
        'As-tu tout ce qu’il te faut avec cette réponse ?',
      ],
    },
    en: {
      a: 'Does that answer your question?',
      b: 'If this is not what you are looking for, tell me, or ask for a person.',
      c: 'Does this help, or would you rather talk to a person?',
      d: 'Would you like me to make a point clearer?',
      e: 'Tell me if a detail is missing.',
      f: 'Do you have all you need with this answer?',
    },
  },
  'answer.check-formal': {
    fr: {
      a: 'Cette réponse vous convient-elle ?',
      b: 'Souhaitez-vous une précision, ou l’avis d’une personne ?',
      c: 'Je reste à votre disposition pour toute précision.',
      d: 'Si un point demeure obscur, je vous invite à me le signaler.',
      e: 'Souhaitez-vous que je reformule un point ?',
      f: 'Si cette réponse ne suffit pas, une personne peut prendre le relais.',
    },
    en: {
      a: 'Does this answer meet your request?',
      b: 'Would you like a clarification, or the view of a person?',
      c: 'I remain at your disposal for any clarification.',
      d: 'Should a point remain unclear, please let me know.',
      e: 'Would you like me to rephrase a point?',
      f: 'If this answer is not sufficient, a person can take over.',
    },
  },
})
