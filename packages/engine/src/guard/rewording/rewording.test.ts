import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import type { Draft, Speaker } from '../../model.ts'
import { contextOf } from '../context-of.ts'
import { guard } from '../guard.ts'
import { ALL_GUARD_RULES } from '../rules/all-guard-rules.ts'
import { findingOf, findingsOf } from '../rules/rule.ts'

const context = contextOf({
  lastCustomer: {
    text: 'Mon colis n’est toujours pas là, c’est pénible',
    reading: readingOf({ emotion: 'anger', intensity: 3, address: 'none', register: 0.7 }),
  },
  earlierReplies: ['Toutes nos excuses pour la gêne.', 'Je comprends votre colère.'],
  ourFault: true,
  company: 'Maison Lune',
})
const draftOf = (text: string, speaker: Speaker, language: 'fr' | 'en'): Draft => ({
  speaker,
  language,
  text,
  pieces: [],
  sources: [],
})

/** The draft with what a rule offers for the words between the bars; null where it offers nothing. */
function edited(id: string, marked: string, speaker: Speaker, language: 'fr' | 'en') {
  const [before = '', words = '', after = ''] = marked.split('|')
  const draft = draftOf(before + words + after, speaker, language)
  const rule = ALL_GUARD_RULES.find((one) => one.id === id)
  const [found] = rule
    ? findingOf(rule, draft, {
        start: before.length,
        end: before.length + words.length,
        by: id === 'repeated-formula' ? 'pattern' : 'learnt',
      })
    : []
  if (!rule || !found) throw new Error(`${id} does not concern ${speaker}`)
  const edit = rule.reword?.(found, draft, context) ?? null
  return edit && draft.text.slice(0, edit.start) + edit.suggestion + draft.text.slice(edit.end)
}

const NNBSP = '\u202F'
type Row = readonly [rule: string, speaker: Speaker, marked: string, expected: string | null]

const FRENCH: readonly Row[] = [
  [
    'feigned-feeling',
    'bot',
    '|J’en ai des frissons.| Quel est le numéro ?',
    'Votre message est bien noté. Quel est le numéro ?',
  ],
  [
    'feigned-feeling',
    'bot',
    'Bonjour. |Je tremble pour toi.| Tu as le numéro ?',
    'Bonjour. Ton message est bien noté. Tu as le numéro ?',
  ],
  ['feigned-feeling', 'bot', '|J’en ai des frissons, le colis 4512 part.| Merci.', null],
  ['feigned-feeling', 'bot', '|Vous voulez mon cœur ?| Merci.', null],
  [
    'passive-ownership',
    'agent',
    'Désolé, Yvon. |Une nouvelle date vous sera communiquée.|',
    'Désolé, Yvon. Je m’en occupe et je vous réponds ici.',
  ],
  [
    'passive-ownership',
    'agent',
    '|Bonjour Yvon, le dossier sera étudié.|',
    'Bonjour Yvon, je m’en occupe et je vous réponds ici.',
  ],
  [
    'passive-ownership',
    'bot',
    '|Le service compétent en sera informé.|',
    `Souhaitez-vous qu’une personne s’en occupe${NNBSP}?`,
  ],
  ['passive-ownership', 'agent', '|Le dossier sera étudié mardi 4.|', null],
  ['passive-ownership', 'agent', '|Le dossier sera étudié, puis je vous appelle.|', null],
  ['passive-ownership', 'agent', 'Je vérifie |que le dossier sera étudié|.', null],
  [
    'not-my-problem',
    'agent',
    '|Voyez cela avec votre boutique.|',
    'Je regarde ce qui s’est passé et je vous réponds ici.',
  ],
  [
    'not-my-problem',
    'bot',
    '|Il vous appartient de le contacter.|',
    `Souhaitez-vous en parler avec une personne${NNBSP}?`,
  ],
  ['not-my-problem', 'agent', '|Appelez le 01 02 03 04 05.|', null],
  [
    'sympathy-not-empathy',
    'agent',
    '|Nous le déplorons pour vous.| Je regarde.',
    'Je vois que cela vous complique les choses. Je regarde.',
  ],
  ['sympathy-not-empathy', 'agent', '|Nous le déplorons, le colis est perdu.|', null],
  [
    'no-ownership-of-fault',
    'agent',
    '|Un oubli peut parfois survenir.|',
    'C’est une erreur de notre part.',
  ],
  ['no-ownership-of-fault', 'agent', '|Si un doublon a pu se produire, envoyez le reçu.|', null],
  [
    'blame-customer',
    'agent',
    '|Ma collègue connaît son métier.| Quel est le sujet ?',
    'Regardons ensemble ce qui peut être fait maintenant. Quel est le sujet ?',
  ],
  ['blame-customer', 'agent', '|Il fallait lire la notice : le fichier est trop lourd.|', null],
  [
    'escalating-tone',
    'agent',
    '|Tous les clients disent ça.| Je vérifie.',
    'Regardons cela ensemble. Je vérifie.',
  ],
  ['escalating-tone', 'agent', '|Et on la devine, l’adresse ?|', null],
  [
    'unsupported-promise',
    'bot',
    '|Le chauffage sera rétabli demain matin.| Quelle classe ?',
    'Une personne peut vous répondre sur ce point. Quelle classe ?',
  ],
  ['unsupported-promise', 'bot', '|Vous aurez 20 € demain matin.|', null],
  ['prejudice', 'agent', 'Je vérifie. |Les jeunes lisent rarement leur bail.|', 'Je vérifie.'],
  ['prejudice', 'agent', '|Les jeunes lisent rarement leur bail.| Je vérifie.', 'Je vérifie.'],
  ['prejudice', 'agent', '|Les jeunes lisent rarement leur bail.|', null],
  ['prejudice', 'agent', 'Je vérifie. |Les jeunes lisent peu, je vous l’envoie.|', null],
  ['repeated-formula', 'agent', 'Je vérifie. |Je comprends votre impatience.|', 'Je vérifie.'],
  ['repeated-formula', 'agent', '|Je comprends votre impatience, le colis part.|', null],
  [
    'no-next-step',
    'agent',
    'Bonjour. |C’est exact.|',
    `Bonjour. C’est exact. Qu’est-ce qui vous aiderait le plus maintenant${NNBSP}?`,
  ],
  [
    'no-next-step',
    'agent',
    '|Ton colis est perdu|',
    `Ton colis est perdu. Qu’est-ce qui t’aiderait le plus maintenant${NNBSP}?`,
  ],
  [
    'no-next-step',
    'bot',
    'C’est exact. |Cordialement|',
    `C’est exact. Souhaitez-vous en parler avec une personne${NNBSP}? Cordialement`,
  ],
  [
    'no-next-step',
    'agent',
    'C’est exact.\n|Karim|',
    `C’est exact.\nQu’est-ce qui vous aiderait le plus maintenant${NNBSP}?\nKarim`,
  ],
  ['no-next-step', 'agent', '|Cordialement|', null],
  ['jargon', 'agent', '|Le PTO est posé.|', null],
  ['robotic-thanks', 'agent', '|Merci pour votre retour.|', null],
  [
    'assumption',
    'agent',
    '|Redémarrez la box.|',
    `Avez-vous déjà essayé de redémarrer la box${NNBSP}?`,
  ],
  [
    'assumption',
    'agent',
    'Bonjour. |Éteignez la caisse.| Merci.',
    `Bonjour. Avez-vous déjà essayé d’éteindre la caisse${NNBSP}? Merci.`,
  ],
  ['assumption', 'agent', '|Éteignez et rallumez la caisse.|', null],
  ['assumption', 'agent', '|Débranchez-la dix secondes.|', null],
  ['assumption', 'agent', '|Relisez bien le carnet.|', null],
  ['cold-with-grief', 'agent', '|Merci de fournir un acte.|', null],
  ['register-mismatch', 'agent', '|Tu peux suivre ton colis.|', null],
]
const ENGLISH: readonly Row[] = [
  [
    'assumption',
    'agent',
    '|Please restart the router.|',
    'Have you already tried to restart the router?',
  ],
  ['assumption', 'agent', '|Clear the cache and restart the router.|', null],
  ['assumption', 'agent', '|Just type it exactly as shown.|', null],
  [
    'feigned-feeling',
    'bot',
    '|I always sleep better in the tunnel.| Which tent is it?',
    'Your message is noted. Which tent is it?',
  ],
  [
    'passive-ownership',
    'agent',
    '|An update will be provided once available.|',
    'I am looking into it and I will reply to you here.',
  ],
  [
    'passive-ownership',
    'bot',
    '|An update will be provided once available.|',
    'Would you like a person to look into it?',
  ],
  ['passive-ownership', 'agent', '|It will be answered, then I call you.|', null],
  [
    'not-my-problem',
    'agent',
    '|Private tenancies aren’t us.|',
    'I am looking into what happened and I will reply to you here.',
  ],
  [
    'sympathy-not-empathy',
    'agent',
    '|How unpleasant that must have been.| I am checking.',
    'I can see that this makes things harder for you. I am checking.',
  ],
  [
    'no-ownership-of-fault',
    'agent',
    '|Hi Leanne, it may not have gone as planned.|',
    'Hi Leanne, this is our mistake.',
  ],
  [
    'blame-customer',
    'agent',
    '|You accepted the conditions yourself.| Shall I cancel?',
    'Let us look together at what can be done now. Shall I cancel?',
  ],
  [
    'escalating-tone',
    'agent',
    '|All customers say that.| I am checking.',
    'Let us look at this together. I am checking.',
  ],
  [
    'unsupported-promise',
    'bot',
    '|Your permit will definitely be granted.|',
    'A person can answer you on this.',
  ],
  ['prejudice', 'agent', 'I am checking. |Pensioners are better off by phone.|', 'I am checking.'],
  [
    'no-next-step',
    'agent',
    'That is right. |Kind regards, Jo|',
    'That is right. What would help you most now? Kind regards, Jo',
  ],
  [
    'no-next-step',
    'bot',
    '|That is right.|',
    'That is right. Would you like to talk about it with a person?',
  ],
]
const rows = [
  ...FRENCH.map((row) => ['fr', ...row] as const),
  ...ENGLISH.map((row) => ['en', ...row] as const),
]

describe('what a rule offers for what it found', () => {
  it.each(rows)('%s %s (%s): %s', (language, rule, speaker, marked, expected) =>
    expect(edited(rule, marked, speaker, language)).toBe(expected),
  )
  it('breaks no rule by its own words', () => {
    for (const [language, rule, speaker, , expected] of rows) {
      if (expected === null) continue
      const calm = { ...context, earlierReplies: [] }
      const draft = draftOf(expected, speaker, language)
      const own = ALL_GUARD_RULES.filter(({ id }) => ['feigned-feeling', rule].includes(id))
      expect([expected, own.flatMap((one) => findingsOf(one, draft, calm))]).toEqual([expected, []])
    }
  })
})

describe('an apology for the wait', () => {
  const waited = { ...context, lastCustomer: null, earlierReplies: [], minutesWaited: 90 }
  const offered: readonly (readonly ['fr' | 'en', string, string | null])[] = [
    ['fr', 'Bonjour, voici votre facture.', 'Bonjour, pardon pour l’attente. Voici votre facture.'],
    [
      'fr',
      'Bonjour Camille, voici la facture.',
      'Bonjour Camille, pardon pour l’attente. Voici la facture.',
    ],
    ['fr', 'Bonjour. Voici la facture.', 'Bonjour. Pardon pour l’attente.'],
    ['fr', 'Bonjour Camille,\nVoici la facture.', 'Bonjour Camille, pardon pour l’attente.'],
    ['fr', 'Voici la facture.', 'Pardon pour l’attente. Voici la facture.'],
    ['fr', 'Bonjour M. Petit, voici la facture.', null],
    ['fr', 'voici la facture.', null],
    ['en', 'Hi Sam, here is the bill.', 'Hi Sam, sorry for the wait. Here is the bill.'],
    ['en', 'Hello! Here is the bill.', 'Hello! Sorry for the wait.'],
  ]
  it.each(offered)('%s: %s', (language, text, expected) => {
    const { findings } = guard(draftOf(text, 'agent', language), waited)
    const [found] = findings.filter(({ rule }) => rule === 'no-apology-for-delay')
    expect(found?.suggestion).toBe(expected)
  })
  it('is not offered to somebody who read one', () => {
    const again = { ...waited, earlierReplies: ['Désolé pour l’attente.'] }
    const { findings } = guard(draftOf('Voici la facture.', 'agent', 'fr'), again)
    expect(findings.map((one) => [one.rule, one.suggestion])).toEqual([
      ['no-apology-for-delay', null],
    ])
  })
})

describe('every finding', () => {
  it('says which half of the rule spoke', () => {
    const said = (text: string, speaker: Speaker) =>
      guard(draftOf(text, speaker, 'fr'), context).findings.map(({ rule, by }) => [rule, by])
    expect(said('Je sais ce que c’est, quel est le numéro du colis ?', 'bot')).toContainEqual([
      'feigned-feeling',
      'pattern',
    ])
    expect(
      said('Bonjour, redémarrez la box et videz le cache du navigateur, puis réessayez.', 'agent'),
    ).toContainEqual(['assumption', 'learnt'])
  })
  it('offers a wording once in a draft', () => {
    const text = 'Votre dossier est ouvert.'
    const twice = guard(draftOf(`${text} ${text}`, 'agent', 'fr'), context).findings
    const offers = twice.flatMap(({ suggestion }) => (suggestion ? [suggestion] : []))
    expect(new Set(offers).size).toBe(offers.length)
  })
})
