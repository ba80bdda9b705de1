import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import { contextOf } from './context-of.ts'
import { guard } from './guard.ts'

const context = contextOf({
  lastCustomer: {
    text: '',
    reading: readingOf({ emotion: 'anger', intensity: 3, address: 'none' }),
  },
  earlierReplies: ['Je suis désolé pour la gêne.'],
  ourFault: true,
  company: 'Maison Lune',
})

/** The draft after « Appliquer » on the first finding of a rule; null where nothing is offered. */
const applied = (rule: string, text: string): string | null => {
  const draft = { speaker: 'agent', language: 'fr', text, pieces: [], sources: [] } as const
  const finding = guard(draft, context).findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`${rule} finds nothing in: ${text}`)
  if (finding.suggestion === null) return null
  return text.slice(0, finding.start) + finding.suggestion + text.slice(finding.end)
}

const CARED = 'Je m’en occupe et je vous réponds ici.'
const CARED_EN = 'I am looking into it and I will reply to you here.'
const LOOKED = 'Je regarde ce qui s’est passé et je vous réponds ici.'
const SEEN = 'Je vois que cela vous complique les choses.'

const TABLE: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'passive-ownership': [
    ['Votre demande sera traitée.', CARED],
    ['Votre demande de remboursement sera traitée dans les meilleurs délais.', CARED],
    ['Nous reviendrons vers vous dans les meilleurs délais.', CARED],
    ['Une réponse vous sera apportée rapidement.', CARED],
    ['Ta demande sera traitée.', 'Je m’en occupe et je te réponds ici.'],
    [
      'Bonjour, votre demande sera traitée par nos équipes, merci.',
      'Bonjour, je m’en occupe et je vous réponds ici, merci.',
    ],
    [
      'Soyez assuré que votre demande sera traitée.',
      'Soyez assuré que je m’en occupe et je vous réponds ici.',
    ],
    ['Dès que votre demande sera traitée, vous le verrez.', null],
    ['Il semble qu’un conseiller vous recontactera.', null],
    ['Votre commande est enregistrée sous le numéro 4512.', null],
    ['Votre demande sera traitée sous 48 h.', null],
    ['La personne dont le dossier sera étudié attend.', null],
    ['Your request is being processed.', CARED_EN],
    ['Someone will get back to you shortly.', CARED_EN],
    [
      'Please rest assured that your request will be reviewed as soon as possible.',
      'Please rest assured that I am looking into it and I will reply to you here.',
    ],
    ['Once your request has been processed, you will see it.', null],
  ],
  'not-my-problem': [
    ['Ce n’est pas notre faute.', LOOKED],
    ['Ce n’est pas notre faute si le colis est en retard.', LOOKED],
    ['Ce n’est pas de mon ressort.', LOOKED],
    ['Cela ne dépend pas de nous.', LOOKED],
    ['Nous n’y sommes pour rien.', LOOKED],
    [
      'Désolé, mais ce n’est pas de ma faute, c’est le transporteur.',
      'Désolé, mais je regarde ce qui s’est passé et je vous réponds ici.',
    ],
    ['Sachez que ce n’est pas moi qui gère cela.', null],
    ['Veuillez contacter le transporteur.', null],
    [
      'It’s not our fault that it is late.',
      'I am looking into what happened and I will reply to you here.',
    ],
    ['That is not my department.', 'I am looking into what happened and I will reply to you here.'],
  ],
  'sympathy-not-empathy': [
    ['Cela doit être vraiment pénible.', SEEN],
    [
      'Oh, quel dommage que le colis soit perdu.',
      'Oh, je vois que cela vous complique les choses.',
    ],
    [
      'Cela doit être pénible de devoir attendre, je le note.',
      'Je vois que cela vous complique les choses, je le note.',
    ],
    [
      'Ton colis est perdu, c’est dommage.',
      'Ton colis est perdu, je vois que cela te complique les choses.',
    ],
    ['Je pense que ça doit être dur.', null],
    ['Mon pauvre, je vérifie.', null],
    ['That must be frustrating.', 'I can see that this makes things harder for you.'],
    ['What a shame that it broke.', 'I can see that this makes things harder for you.'],
  ],
  'no-ownership-of-fault': [
    ['Désolé si vous avez été impacté par ce retard.', 'Désolé pour cette erreur de notre part.'],
    [
      'Je vous prie de m’excuser si cela vous a gêné.',
      'Je vous prie de m’excuser pour cette erreur de notre part.',
    ],
    ['Si vous avez été impacté, écrivez-moi.', null],
    [
      'Une erreur a pu se produire lors de la préparation.',
      'Nous avons fait une erreur lors de la préparation.',
    ],
    ['Un retard a été constaté.', 'Nous avons pris du retard.'],
    ['Une erreur a été commise par le transporteur.', null],
    ['Il semble qu’une erreur s’est produite.', null],
    ['Désolé pour la gêne éventuelle.', 'Désolé pour la gêne que nous avons causée.'],
    [
      'Désolé pour la gêne éventuelle occasionnée par ce retard.',
      'Désolé pour la gêne que nous avons causée par ce retard.',
    ],
    [
      'Nos excuses pour les désagréments que cela a pu vous causer.',
      'Nos excuses pour les désagréments que nous avons causés.',
    ],
    [
      'We are sorry for any inconvenience this may have caused.',
      'We are sorry for the inconvenience we have caused.',
    ],
    ['Sorry if you were affected by this.', 'Sorry for our mistake.'],
    ['An error may have occurred.', 'We made a mistake.'],
  ],
  'escalating-tone': [
    ['Je vérifie tout de suite\u202F!!!', 'Je vérifie tout de suite.'],
    ['Je vérifie !! Merci.', 'Je vérifie. Merci.'],
    ['Bravo !! et merci.', 'Bravo, et merci.'],
    ['Où est le colis\u202F?!', 'Où est le colis\u202F?'],
    ['Je vérifie... !!', 'Je vérifie...'],
    ['Je regarde IMMÉDIATEMENT votre dossier.', 'Je regarde immédiatement votre dossier.'],
    ['IMMÉDIATEMENT, je regarde.', 'Immédiatement, je regarde.'],
    ['Je vérifie. 🙂', 'Je vérifie.'],
    ['Calmez-vous, je vérifie.', 'Regardons cela ensemble, je vérifie.'],
    ['Vous devriez calmez-vous un peu.', null],
    ['Comme je vous l’ai déjà dit, je vérifie.', 'Pour résumer, je vérifie.'],
    ['As I already told you, the parcel is late.', 'To sum up, the parcel is late.'],
    ['Je vérifie pour la dernière fois.', null],
  ],
  'repeated-formula': [['Je suis désolé pour la gêne, je vérifie.', null]],
}

describe.each(Object.entries(TABLE))('« Appliquer » for %s', (rule, rows) => {
  it.each(rows)('%s', (text, expected) => expect(applied(rule, text)).toBe(expected))
})

it('offers nothing that the guard would mark again, for the bot too', () => {
  for (const [rule, rows] of Object.entries(TABLE))
    for (const [, text] of rows)
      for (const speaker of ['agent', 'bot'] as const) {
        if (text === null) continue
        const draft = { speaker, language: 'fr', text, pieces: [], sources: [] } as const
        const { findings } = guard(draft, { ...context, earlierReplies: [] })
        const again = findings.filter((one) => [rule, 'feigned-feeling'].includes(one.rule))
        expect([text, again]).toEqual([text, []])
      }
})
