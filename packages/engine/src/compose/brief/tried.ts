import { hitsOf } from '../../guard/match.ts'
import type { BriefingInput, BriefingLine, Quote } from './input.ts'
import { quoteOf, sentenceAround } from './quote.ts'

/** « J’ai déjà redémarré la box », “I have tried another card”. */
const ATTEMPTS = [
  {
    find: /\b(?:j'ai|on a|nous avons) (?:deja |bien |aussi |tout )?(?:essaye|tente|redemarre|reinstalle|reinitialise|verifie|appele|telephone|contacte|envoye|rempli|debranche|rebranche|change|teste|suivi|refait|relance)\b/g,
  },
  {
    find: /\b(?:i|we)(?:'ve| have)? (?:already |also |even )?(?:tried|restarted|rebooted|reinstalled|reset|checked|called|phoned|contacted|sent|filled|unplugged|changed|tested|followed)\b/g,
  },
]

const lastAttempt = (input: BriefingInput): Quote | null => {
  for (const message of input.messages.toReversed()) {
    if (message.author !== 'customer') continue
    const place = hitsOf(message.text, ATTEMPTS).at(-1)
    if (place) return quoteOf(message, sentenceAround(message.text, place))
  }
  return null
}

const replies = (input: BriefingInput): string => {
  const bot = input.messages.filter(({ author }) => author === 'bot')
  const times = bot.length
  const asked = bot.filter(({ text }) => text.includes('?')).length
  if (input.language === 'fr') {
    if (times === 0) return 'L’assistant n’a rien répondu'
    if (times === 1) return `L’assistant a répondu une fois${asked ? ', par une question' : ''}`
    return `L’assistant a répondu ${times} fois${asked ? `, dont ${asked} par une question` : ''}`
  }
  if (times === 0) return 'The assistant has not replied'
  if (times === 1) return `The assistant replied once${asked ? ', with a question' : ''}`
  return `The assistant replied ${times} times${asked ? `, ${asked} with a question` : ''}`
}

/** What the bot said and asked, and what the customer says to have tried. */
export const tried = (input: BriefingInput): BriefingLine => {
  const quote = lastAttempt(input)
  return quote
    ? { kind: 'tried', text: replies(input), quote }
    : { kind: 'tried', text: replies(input) }
}
