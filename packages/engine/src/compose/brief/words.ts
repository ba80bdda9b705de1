import type { Emotion, EntityKind, Intensity } from '../../model.ts'
import type { Change } from './change.ts'

type Both = Readonly<{ fr: string; en: string }>

/** Why a person is here, in the agent's words. */
export const RULE_WORDS: Readonly<Record<string, Both>> = Object.freeze({
  'asks-human': { fr: 'une personne est demandée', en: 'a person was asked for' },
  'self-harm': { fr: 'signe de danger pour sa vie', en: 'sign of danger to their life' },
  violence: { fr: 'menace de violence', en: 'threat of violence' },
  legal: { fr: 'démarche juridique évoquée', en: 'legal action mentioned' },
  bereavement: { fr: 'décès d’un proche', en: 'the death of someone close' },
  vulnerable: { fr: 'situation de fragilité', en: 'a vulnerable situation' },
  angry: { fr: 'colère', en: 'anger' },
  distress: { fr: 'détresse', en: 'distress' },
  insult: { fr: 'propos insultants', en: 'insulting words' },
  'sent-file': { fr: 'un fichier est à regarder', en: 'a file to look at' },
  'failed-turns': { fr: 'l’assistant n’a pas su aider', en: 'the assistant could not help' },
  'remedy-chosen': { fr: 'une solution a été choisie', en: 'a solution was chosen' },
  assigned: { fr: 'confiée par l’équipe', en: 'assigned by the team' },
  'for-people': { fr: 'motif réservé à l’équipe', en: 'a reason kept for the team' },
  'repeated-contact-negative': {
    fr: 'plusieurs contacts sans solution',
    en: 'several contacts without a solution',
  },
})

/** Feelings as nouns: they agree with nobody. */
export const EMOTION_WORDS: Readonly<Record<Emotion | 'unsure', Both>> = Object.freeze({
  anger: { fr: 'colère', en: 'anger' },
  frustration: { fr: 'agacement', en: 'frustration' },
  disappointment: { fr: 'déception', en: 'disappointment' },
  sadness: { fr: 'tristesse', en: 'sadness' },
  worry: { fr: 'inquiétude', en: 'worry' },
  confusion: { fr: 'incompréhension', en: 'confusion' },
  gratitude: { fr: 'gratitude', en: 'gratitude' },
  joy: { fr: 'joie', en: 'joy' },
  relief: { fr: 'soulagement', en: 'relief' },
  neutral: { fr: 'ton neutre', en: 'neutral tone' },
  unsure: { fr: 'ressenti incertain', en: 'unclear feeling' },
})

/** After the noun; adjectives that do not agree in gender. */
export const INTENSITY_WORDS: Readonly<Record<Intensity, Both>> = Object.freeze({
  0: { fr: '', en: '' },
  1: { fr: ' faible', en: ', slight' },
  2: { fr: ' manifeste', en: ', clear' },
  3: { fr: ' intense', en: ', strong' },
  4: { fr: ' extrême', en: ', extreme' },
})

/** After the path of feeling. « A changé » does not say for the better. */
export const CHANGE_WORDS: Readonly<Record<Change, Both>> = Object.freeze({
  worse: { fr: 'cela s’aggrave', en: 'getting worse' },
  calmer: { fr: 'cela s’apaise', en: 'calming down' },
  weaker: { fr: 'un peu moins fort', en: 'slightly less strong' },
  changed: { fr: 'le ressenti a changé', en: 'the feeling has changed' },
  steady: { fr: 'stable', en: 'steady' },
})

/** After the path of feeling, where replies came and none named it. */
export const UNACKNOWLEDGED: Both = Object.freeze({
  fr: 'pas encore reconnu',
  en: 'not yet acknowledged',
})

/** What the customer has already given. */
export const ENTITY_WORDS: Readonly<Record<EntityKind, Both>> = Object.freeze({
  order: { fr: 'le numéro de commande', en: 'the order number' },
  amount: { fr: 'le montant', en: 'the amount' },
  date: { fr: 'la date', en: 'the date' },
  email: { fr: 'l’adresse e-mail', en: 'the e-mail address' },
  phone: { fr: 'le numéro de téléphone', en: 'the phone number' },
  iban: { fr: 'l’IBAN', en: 'the IBAN' },
  card: { fr: 'la carte bancaire', en: 'the bank card' },
})
