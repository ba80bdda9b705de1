import { setTimeout as sleep } from 'node:timers/promises'
import type { Agent } from './agent.ts'
import type { Answer } from './ask.ts'
import type { Chance } from './random.ts'
import { Visitor } from './visitor.ts'

/** People at work until it is over. */
export interface Traffic {
  readonly url: string
  readonly channel: string
  readonly chance: Chance
  readonly visitors: Visitor[]
  /** Sees every answer to a customer. */
  readonly onAnswer?: (answer: Answer) => void
  over: boolean
}

/** Calm and angry, answerable and not, for the bot and for people; each becomes unique. */
const WORDS = [
  'Bonjour, quels sont vos horaires ?',
  'Bonjour, mon colis n’est pas arrivé.',
  'Comment puis-je retourner un article ?',
  'Merci beaucoup, c’est parfait !',
  'C’est la TROISIÈME fois que je vous écris, toujours rien !!! C’est inadmissible',
  'Je voudrais parler à une personne, s’il vous plaît.',
  'Hello, where is my order?',
  'ok',
  'Je suis un peu perdu, je ne comprends pas la facture.',
]
/** Messages after which a customer begins another conversation. */
const MOST_WORDS = 25

let counter = 0
const unique = (words: string): string => `${words} (n° ${(counter += 1)})`

/** A customer who writes in bursts, sometimes asks for a person, sometimes comes anew. */
export async function keepWriting(traffic: Traffic): Promise<void> {
  const { url, channel, chance, visitors } = traffic
  while (!traffic.over) {
    const visitor = await Visitor.open(url, channel, traffic.onAnswer)
    visitors.push(visitor)
    visitor.follow()
    const words = chance.whole(5, MOST_WORDS)
    for (let said = 0; said < words && !traffic.over; said += 1) {
      if (chance.next() < 0.05) await visitor.askPerson()
      await visitor.say(unique(chance.pick(WORDS)))
      await sleep(chance.next() < 0.5 ? chance.whole(0, 150) : chance.whole(200, 1_600))
    }
  }
}

/** An agent who answers whoever waits, notes something, and gives conversations back. */
export async function keepAnswering(traffic: Traffic, agent: Agent): Promise<void> {
  const { chance } = traffic
  while (!traffic.over) {
    const waiting = [...(await agent.list('handover')), ...(await agent.list('mine'))]
    for (const { id } of waiting.slice(0, 4)) {
      const { lastSeq } = await agent.summary(id)
      const { status } = await agent.reply(id, unique('Bonjour, je regarde cela.'), lastSeq)
      if (status === 201 && chance.next() < 0.3) await agent.note(id, unique('À rappeler.'))
      if (status === 201 && chance.next() < 0.4) {
        const { fence } = await agent.summary(id)
        await agent.act(id, 'return', fence)
      }
    }
    await sleep(chance.whole(100, 500))
  }
}
