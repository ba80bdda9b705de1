import { pieces } from '../piece.ts'

/** Death and danger to a life: careful words, no procedure first, no feeling claimed. */
export const consoleGently = pieces({
  'console.grief': {
    fr: {
      a: 'Je [vous|te] présente les condoléances de {company}.',
      b: 'Au nom de {company}, je [vous|te] présente nos condoléances.',
      c: 'J’ai lu que [vous avez|tu as] perdu un proche, et {company} [vous|te] présente ses sincères condoléances.',
      d: 'J’ai bien lu l’annonce de ce décès, et je [vous|te] présente les condoléances de {company}.',
      e: '[Vous|Tu] nous [écrivez|écris] dans un moment de deuil : [recevez|reçois] les condoléances de {company}.',
    },
    en: {
      a: 'Please accept the condolences of everyone at {company}.',
      b: 'On behalf of {company}, please accept our condolences.',
      c: 'I read that you have lost someone close to you, and {company} offers you its sincere condolences.',
      d: 'I have read about this death, and I offer you the condolences of {company}.',
      e: 'You are writing at a time of loss: please accept the condolences of {company}.',
    },
  },
  'console.crisis': {
    fr: {
      a: 'Ce que [vous écrivez|tu écris] est important, et [vous n’avez|tu n’as] pas à le porter sans aide.',
      b: 'J’ai bien lu ce que [vous écrivez|tu écris], et je le prends au sérieux.',
      c: 'Merci de l’avoir écrit. [Votre|Ta] vie compte avant tout le reste.',
      d: 'Ce que [vous venez|tu viens] d’écrire est important, et passe avant tout le reste.',
      e: 'Je lis une grande détresse dans [votre|ton] message, et elle passe avant tout le reste.',
    },
    en: {
      a: 'What you have written matters, and you do not have to face it alone.',
      b: 'I have read what you wrote, and I take it seriously.',
      c: 'Thank you for writing it. Your life comes before everything else.',
      d: 'What you have just written matters, and it comes before everything else.',
      e: 'I read great distress in your message, and it comes before everything else.',
    },
  },
  'console.help-line': {
    fr: {
      a: '[Vous pouvez|Tu peux] appeler le 3114, jour et nuit : des professionnels [vous écoutent|t’écoutent], et l’appel ne coûte rien. En cas de danger immédiat, [appelez|appelle] le 15 ou le 112.',
      b: 'Au 3114, des professionnels répondent jour et nuit, et l’appel ne coûte rien. S’il y a un danger immédiat, [composez|compose] le 15 ou le 112.',
      c: 'Pour parler à un professionnel, [vous pouvez|tu peux] appeler le 3114, jour et nuit : l’appel ne coûte rien. Si [vous êtes|tu es] en danger, [appelez|appelle] le 15 ou le 112.',
      d: 'Le 3114 répond jour et nuit, et l’appel ne coûte rien. En cas d’urgence vitale, le 15 et le 112 répondent tout de suite.',
      e: 'Des professionnels sont à [votre|ton] écoute jour et nuit au 3114 : l’appel ne coûte rien. En cas d’urgence, [appelez|appelle] le 15 ou le 112.',
    },
    en: {
      a: 'If you are in danger, call your local emergency number. Trained listeners also answer day and night, for example on 988 (United States, Canada) or 116 123 (United Kingdom, Ireland).',
      b: 'In immediate danger, please call your local emergency number. You can also talk to someone who will listen: 988 in the United States and Canada, 116 123 in the United Kingdom and Ireland.',
      c: 'Your local emergency number answers at once if there is danger. To talk to someone who will listen, there is 116 123 (United Kingdom, Ireland) or 988 (United States, Canada).',
      d: 'Please call your local emergency number if you may come to harm. Helplines listen day and night: 988 in the United States and Canada, 116 123 in the United Kingdom and Ireland.',
      e: 'There are people you can talk to now: 116 123 (United Kingdom, Ireland), 988 (United States, Canada). In an emergency, call your local emergency number.',
    },
  },
})
