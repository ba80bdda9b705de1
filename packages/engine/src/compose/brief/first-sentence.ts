import type { Emotion } from '../../model.ts'
import { fill, personName } from '../slots.ts'
import { typography } from '../typography.ts'
import { readMessages } from './customer-messages.ts'
import { conversationFact } from './happened.ts'
import type { BriefingInput, BriefingLine } from './input.ts'

type Both = Readonly<{ fr: string; en: string }>

/** For an agent, who may say « je comprends »; never inserted without them. Nothing is promised. */
const BY_RULE: Readonly<Record<string, Both>> = Object.freeze({
  'self-harm': {
    fr: 'j’ai lu ce que vous avez écrit et je suis là, en personne : êtes-vous en sécurité en ce moment ?',
    en: 'I have read what you wrote and I am here, in person: are you safe right now?',
  },
  bereavement: {
    fr: 'je vous présente mes sincères condoléances, et je m’occupe moi-même de cette démarche avec vous.',
    en: 'please accept my sincere condolences. I will go through this with you myself.',
  },
})
const AGAIN: Both = {
  fr: 'vous n’avez rien à répéter, je reprends votre demande moi-même.',
  en: 'There is nothing to repeat: I am dealing with this myself.',
}
const UPSET: Both = {
  fr: 'je comprends que cela vous contrarie, et je m’en occupe moi-même.',
  en: 'I understand that this upsets you, and I am dealing with it myself.',
}
/** What follows the fact, by what was felt; strong words only for clear feelings. */
const BY_FEELING: Readonly<Partial<Record<Emotion | 'unsure', Both>>> = Object.freeze({
  anger: UPSET,
  frustration: UPSET,
  disappointment: {
    fr: 'je comprends votre déception, et je m’en occupe moi-même.',
    en: 'I understand your disappointment, and I am dealing with it myself.',
  },
  sadness: {
    fr: 'je vois que le moment est difficile pour vous, et je m’en occupe moi-même.',
    en: 'I can see that this is a hard time for you, and I am dealing with it myself.',
  },
  worry: {
    fr: 'je comprends votre inquiétude, et je regarde cela avec vous.',
    en: 'I understand your concern, and I am looking into it with you.',
  },
  confusion: {
    fr: 'je reprends les choses avec vous, une par une.',
    en: 'I will go through it with you, one thing at a time.',
  },
})
const CALM: Both = {
  fr: 'je prends la suite.',
  en: 'I am taking it from here.',
}
const CLEAR = 2

const bothOf = (fr: string, en: string): Both => ({ fr, en })
const READ = bothOf(
  'j’ai lu vos messages au sujet de {fact} : ',
  'I have read your messages about {fact}. ',
)
const READ_ALL = bothOf('j’ai lu toute la conversation : ', 'I have read the whole conversation. ')

const closing = (input: BriefingInput): Both => {
  if (input.rules.includes('repeated-contact-negative')) return AGAIN
  const reading = readMessages(input).at(-1)?.reading
  if (reading?.polarity !== 'negative' || reading.intensity < CLEAR) return CALM
  return BY_FEELING[reading.emotion] ?? UPSET
}

const customerWords = (input: BriefingInput): string =>
  input.messages
    .filter(({ author }) => author === 'customer')
    .map(({ text }) => text)
    .join('\n')

const sentence = (input: BriefingInput): string => {
  const language = input.customerLanguage
  const special = input.rules.map((rule) => BY_RULE[rule]).find((words) => words !== undefined)
  if (special) return special[language]
  const fact = conversationFact(input, language, customerWords(input))
  const read = fill(READ[language], { fact }) ?? READ_ALL[language]
  return read + closing(input)[language]
}

/** A first sentence the agent may insert and change, in the customer's language. */
export const firstSentence = (input: BriefingInput): BriefingLine => {
  const hello = input.customerLanguage === 'fr' ? 'Bonjour' : 'Hello'
  const name = personName(input.customerName)
  const text = `${hello}${name ? ` ${name}` : ''}, ${sentence(input)}`
  return { kind: 'firstSentence', text: typography(text, input.customerLanguage) }
}
