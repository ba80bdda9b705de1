import { pieces } from '../piece.ts'

/** Nobody is there: since when is not known, and until when only where it is. */
export const waitAbsent = pieces({
  'wait.absent': {
    fr: {
      a: 'Personne n’est en ligne en ce moment, et je ne connais pas le temps d’attente.',
      b: 'Personne n’est connecté pour l’instant, et je ne peux pas [vous|te] dire quand ce sera le cas.',
      c: 'Nous sommes aux heures d’ouverture, mais personne n’est connecté en ce moment.',
      d: 'Toute l’équipe est hors ligne en ce moment, et j’ignore pour combien de temps.',
      e: 'Personne n’est en ligne en ce moment, mais [votre|ta] conversation est dans la file.',
      f: 'Personne n’est en ligne à l’instant, et je ne sais pas pour combien de temps.',
      g: 'L’équipe est hors ligne en ce moment, et je n’ai pas d’heure de retour à [vous|te] donner.',
      h: 'Aucune personne de l’équipe n’est connectée pour l’instant, et je ne peux pas annoncer de délai.',
    },
    en: {
      a: 'Nobody is online at the moment, and I do not know how long the wait will be.',
      b: 'Nobody is connected right now, and I cannot say when someone will be.',
      c: 'We are within opening hours, but nobody is connected at the moment.',
      d: 'The whole team is offline at the moment, and I do not know for how long.',
      e: 'Nobody is online at the moment, but your conversation is in the queue.',
      f: 'Nobody is online right now, and I do not know for how long.',
      g: 'The team is offline at the moment, and I have no return time to give you.',
      h: 'Nobody on the team is connected for now, and I cannot tell you how long it will take.',
    },
  },
  'wait.closed': {
    fr: {
      a: 'L’équipe est absente pour le moment : elle reprend {opening}.',
      b: 'Personne ne peut [vous|te] répondre à cette heure-ci : l’équipe revient {opening}.',
      c: 'Le service est fermé pour le moment et rouvre {opening}.',
      d: 'L’équipe n’est pas disponible à cette heure-ci : elle est de retour {opening}.',
      e: 'Nous sommes en dehors des heures d’ouverture : l’équipe reprend {opening}.',
      f: 'L’équipe n’est pas là en ce moment, et reprend {opening}.',
      g: 'Le service rouvre {opening} : d’ici là, personne n’est en ligne.',
      h: 'Personne n’est là à cette heure-ci ; l’équipe reprend les conversations {opening}.',
    },
    en: {
      a: 'The team is away for now and is back {opening}.',
      b: 'Nobody can answer you at this hour: the team is back {opening}.',
      c: 'Customer service is closed for now and opens again {opening}.',
      d: 'The team is not available at this hour: it is back {opening}.',
      e: 'We are outside opening hours: the team starts again {opening}.',
      f: 'The team is not here right now, and starts again {opening}.',
      g: 'The service opens again {opening}: until then, nobody is online.',
      h: 'Nobody is here at this hour: the team picks up conversations again {opening}.',
    },
  },
  'wait.closed-unknown': {
    fr: {
      a: 'L’équipe est absente pour le moment, et je n’ai pas l’heure de son retour.',
      b: 'Personne ne peut [vous|te] répondre à cette heure-ci, et je ne connais pas l’heure de reprise.',
      c: 'Le service est fermé pour le moment, et je n’ai pas son heure de réouverture.',
      d: 'L’équipe n’est pas disponible à cette heure-ci, et je ne connais pas la prochaine ouverture.',
      e: 'Nous sommes en dehors des heures d’ouverture, et je n’ai pas la date de reprise.',
    },
    en: {
      a: 'The team is away for now, and I do not know when it will be back.',
      b: 'Nobody can answer you at this hour, and I do not know when that will change.',
      c: 'Customer service is closed for now, and I do not know when it opens again.',
      d: 'The team is not available at this hour, and I do not know the next opening time.',
      e: 'We are outside opening hours, and I do not know when the team is back.',
    },
  },
})
