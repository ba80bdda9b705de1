import { fill, personName } from '../slots.ts'
import { typography } from '../typography.ts'
import { readMessages } from './customer-messages.ts'
import { conversationFact } from './happened.ts'
import type { BriefingInput, BriefingLine } from './input.ts'

type Both = Readonly<{ fr: string; en: string }>

/** For an agent, who may say « je comprends »; never inserted without them. */
const BY_RULE: Readonly<Record<string, Both>> = Object.freeze({
  'self-harm': {
    fr: 'j’ai lu ce que vous avez écrit et je suis là, en personne : êtes-vous en sécurité en ce moment ?',
    en: 'I have read what you wrote and I am here, in person: are you safe right now?',
  },
  bereavement: {
    fr: 'je vous présente mes sincères condoléances, et je m’occupe moi-même de cette démarche avec vous.',
    en: 'please accept my sincere condolences. I will go through this with you myself.',
  },
  'repeated-contact-negative': {
    fr: 'j’ai lu tous vos messages : vous n’avez rien à répéter, je reprends votre demande moi-même.',
    en: 'I have read all your messages, so there is nothing to repeat: I am dealing with this myself.',
  },
})
const NEGATIVE: Both = {
  fr: 'j’ai lu tous vos messages au sujet de {fact}. Je comprends que cela vous contrarie, et je m’en occupe moi-même.',
  en: 'I have read all your messages about {fact}. I understand that this upsets you, and I am dealing with it myself.',
}
const CALM: Both = {
  fr: 'j’ai lu vos messages au sujet de {fact}, et je prends la suite.',
  en: 'I have read your messages about {fact}, and I am taking it from here.',
}
const NO_FACT: Both = {
  fr: 'j’ai lu toute la conversation et je prends la suite.',
  en: 'I have read the whole conversation and I am taking it from here.',
}

const sentence = (input: BriefingInput): string => {
  const language = input.customerLanguage
  const special = input.rules.map((rule) => BY_RULE[rule]).find((words) => words !== undefined)
  if (special) return special[language]
  const fact = conversationFact(input, language)
  if (!fact) return NO_FACT[language]
  const negative = readMessages(input).at(-1)?.reading.polarity === 'negative'
  return fill((negative ? NEGATIVE : CALM)[language], { fact }) ?? NO_FACT[language]
}

/** A first sentence the agent may insert and change, in the customer's language. */
export const firstSentence = (input: BriefingInput): BriefingLine => {
  const hello = input.customerLanguage === 'fr' ? 'Bonjour' : 'Hello'
  const name = personName(input.customerName)
  const text = `${hello}${name ? ` ${name}` : ''}, ${sentence(input)}`
  return { kind: 'firstSentence', text: typography(text, input.customerLanguage) }
}
