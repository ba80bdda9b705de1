import { pieces } from '../piece.ts'

/** What is known about the wait, and nothing more. */
export const waitHonestly = pieces({
  'wait.next': {
    fr: {
      a: [
        'Aucune conversation n’attend avant la vôtre.',
        'Aucune conversation n’attend avant la tienne.',
      ],
      b: [
        'Votre conversation est la prochaine dans la file.',
        'Ta conversation est la prochaine dans la file.',
      ],
      c: [
        'Il n’y a personne devant vous dans la file.',
        'Il n’y a personne devant toi dans la file.',
      ],
      d: [
        'Des personnes sont en ligne, et vous êtes en tête de la file.',
        'Des personnes sont en ligne, et tu es en tête de la file.',
      ],
      e: ['La file est vide devant vous.', 'La file est vide devant toi.'],
    },
    en: {
      a: 'No conversation is waiting before yours.',
      b: 'Your conversation is next in the queue.',
      c: 'There is nobody before you in the queue.',
      d: 'People are online, and you are at the head of the queue.',
      e: 'The queue before you is empty.',
    },
  },
  'wait.one': {
    fr: {
      a: ['Une conversation attend avant la vôtre.', 'Une conversation attend avant la tienne.'],
      b: [
        'Il y a une conversation devant vous dans la file.',
        'Il y a une conversation devant toi dans la file.',
      ],
      c: [
        'Votre conversation est la deuxième dans la file.',
        'Ta conversation est la deuxième dans la file.',
      ],
      d: [
        'Une autre conversation passe avant, puis c’est la vôtre.',
        'Une autre conversation passe avant, puis c’est la tienne.',
      ],
      e: ['Vous êtes en deuxième place dans la file.', 'Tu es en deuxième place dans la file.'],
    },
    en: {
      a: 'One conversation is waiting before yours.',
      b: 'There is one conversation before you in the queue.',
      c: 'Your conversation is second in the queue.',
      d: 'One other conversation comes first, then yours.',
      e: 'You are in second place in the queue.',
    },
  },
  'wait.many': {
    fr: {
      a: [
        '{n} conversations attendent avant la vôtre.',
        '{n} conversations attendent avant la tienne.',
      ],
      b: [
        'Il y a {n} conversations devant vous dans la file.',
        'Il y a {n} conversations devant toi dans la file.',
      ],
      c: [
        'Pour être exact, {n} conversations passent avant la vôtre.',
        'Pour être exact, {n} conversations passent avant la tienne.',
      ],
      d: [
        'La file compte {n} conversations avant la vôtre.',
        'La file compte {n} conversations avant la tienne.',
      ],
      e: [
        'Devant vous, {n} conversations attendent aussi.',
        'Devant toi, {n} conversations attendent aussi.',
      ],
    },
    en: {
      a: '{n} conversations are waiting before yours.',
      b: 'There are {n} conversations before you in the queue.',
      c: 'To be exact, {n} conversations come before yours.',
      d: 'The queue holds {n} conversations before yours.',
      e: 'Before you, {n} conversations are waiting too.',
    },
  },
  'wait.absent': {
    fr: {
      a: 'Personne n’est en ligne en ce moment, et je ne connais pas la durée de l’attente.',
      b: 'Aucun conseiller n’est connecté en ce moment ; je ne peux pas dire quand quelqu’un le sera.',
      c: 'Nous sommes aux heures d’ouverture, mais personne n’est connecté à cet instant.',
      d: 'Toute l’équipe est hors ligne à cet instant, et j’ignore pour combien de temps.',
      e: 'Il n’y a personne en ligne à cet instant ; la conversation est dans la file.',
    },
    en: {
      a: 'Nobody is online at the moment, and I do not know how long the wait will be.',
      b: 'No adviser is connected at the moment; I cannot say when someone will be.',
      c: 'It is within opening hours, but nobody is connected at this instant.',
      d: 'The whole team is offline at this instant, and I do not know for how long.',
      e: 'There is nobody online at this instant; the conversation is in the queue.',
    },
  },
  'wait.closed': {
    fr: {
      a: 'L’équipe est fermée pour l’instant. Elle reprend {opening}.',
      b: 'Personne ne répond à cette heure-ci. Les conseillers reprennent {opening}.',
      c: 'À cette heure, l’équipe n’est pas là. Prochaine ouverture : {opening}.',
      d: 'Il n’y a personne pour le moment. L’équipe rouvre {opening}.',
      e: 'Nous sommes en dehors des heures d’ouverture. La reprise a lieu {opening}.',
    },
    en: {
      a: 'The team is closed for now. It is back {opening}.',
      b: 'Nobody answers at this hour. The advisers are back {opening}.',
      c: 'At this hour the team is not here. It opens again {opening}.',
      d: 'There is nobody for the moment. The team reopens {opening}.',
      e: 'It is outside opening hours. The team starts again {opening}.',
    },
  },
  'wait.closed-unknown': {
    fr: {
      a: 'L’équipe est fermée pour l’instant, et je ne connais pas la prochaine ouverture.',
      b: 'Personne ne répond à cette heure-ci, et je n’ai pas l’heure de la reprise.',
      c: 'À cette heure, l’équipe n’est pas là, et aucune ouverture n’est indiquée.',
      d: 'Il n’y a personne pour le moment ; la prochaine ouverture ne m’est pas connue.',
      e: 'Nous sommes en dehors des heures d’ouverture, et je n’ai pas la date de reprise.',
    },
    en: {
      a: 'The team is closed for now, and I do not know the next opening time.',
      b: 'Nobody answers at this hour, and I do not have the time of reopening.',
      c: 'At this hour the team is not here, and no opening time is given.',
      d: 'There is nobody for the moment; the next opening is not known to me.',
      e: 'It is outside opening hours, and I do not have the date of reopening.',
    },
  },
})
