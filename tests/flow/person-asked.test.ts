import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, until, type House } from '../house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** As people ask for a person: politely, in two letters, by the way, and at the end of their rope. */
const WORDINGS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Je veux parler à un conseiller.',
    'Passez-moi quelqu’un, s’il vous plaît.',
    'Je voudrais parler à une vraie personne',
    'un humain svp',
    'est-ce que je peux avoir un conseiller ?',
    'Mettez-moi en relation avec le service client.',
    'J’aimerais échanger avec un être humain.',
    'parler a un conseiller',
    'je veux un humain pas un robot',
    'Y a-t-il quelqu’un à qui je peux parler ?',
    'Il n’y a personne de réel ici ? Passez-moi quelqu’un.',
    'Conseiller',
    'Agent humain',
    'Pouvez-vous me transférer à un collègue humain ?',
    'Je souhaite être rappelé par un conseiller.',
    'Je préfère avoir affaire à une personne.',
    'Appelez-moi un responsable.',
    'Je veux parler à votre responsable !',
    'Laissez tomber, donnez-moi un conseiller.',
    'jveux parler a qqun',
    'Puis-je discuter avec quelqu’un de votre équipe ?',
    'Parler à une personne',
    'Je refuse de parler à une machine, passez-moi un employé.',
    'Merci de me mettre en contact avec un conseiller clientèle.',
    'On peut parler à un vrai conseiller ?',
    'C’est un robot ? Je veux un vrai humain.',
    'Est-il possible de joindre un conseiller ?',
    'Je demande à être mis en relation avec une personne.',
    'Quelqu’un peut-il me répondre, un humain ?',
    'Je veux un interlocuteur humain.',
    'Bonjour, j’ai une question de facture, je préférerais voir ça avec un conseiller.',
    'Votre robot ne comprend rien, je veux parler à une personne physique.',
    'Vous pouvez me passer le service client ?',
    'Stop le bot, un conseiller.',
  ],
  en: [
    'I want to talk to a person.',
    'Can I speak to someone?',
    'Let me speak to a human, please.',
    'human please',
    'agent',
    'Speak to an agent',
    'I’d like to talk to a real person.',
    'Please connect me to an advisor.',
    'Can you put me through to someone?',
    'Is there anyone I can talk to?',
    'Get me a manager.',
    'I need to speak with a representative.',
    'representative',
    'Transfer me to a human agent.',
    'I don’t want to talk to a bot, give me a person.',
    'Could somebody call me back?',
    'I would rather deal with a human being.',
    'Can a real human help me with this?',
    'talk to human',
    'Let me chat with a live agent.',
    'Hello, may I talk to customer service?',
    'I want your supervisor.',
    'Put me in touch with a member of staff.',
    'No more bots. A person.',
    'Could I speak with one of your colleagues, a human one?',
    'Real person now please',
    'I want to escalate this to a person.',
    'Please hand me over to someone on the team.',
    'I’d prefer to speak to an actual human.',
    'Can someone from your team contact me?',
    'speak to someone',
    'Connect me with support staff please.',
    'May I have a human advisor?',
    'You’re a robot, I want a human.',
  ],
}
/** So many at a time: each is a customer with a conversation of their own. */
const AT_ONCE = 10

describe.each(['fr', 'en'] as const)('a person asked for in words (%s)', (language) => {
  const all = WORDINGS[language]
  test(`comes in one turn: ${all.length} of ${all.length}`, async () => {
    const answered: string[] = []
    for (let at = 0; at < all.length; at += AT_ONCE)
      answered.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(outcome))))
    expect(answered).toEqual(all.map((text) => `${text} → customer system, queue, asks-human`))
  })

  /** What followed the wish: whose words, who has the floor, for which first reason. */
  async function outcome(text: string): Promise<string> {
    const visitor = await house.visitor({ language })
    await visitor.say(text)
    const { messages, conversation } = await until(async () => {
      const snapshot = await visitor.snapshot()
      return snapshot.conversation?.owner === 'queue' && snapshot
    })
    const [row] = await house.sql<{ reasons: string[] }>(
      'select reasons from conversations where id = $1',
      [visitor.conversationId],
    )
    const reason = row?.reasons.find((rule) => rule === 'asks-human')
    return `${text} → ${messages.map(({ author }) => author).join(' ')}, ${conversation?.owner}, ${reason}`
  }
})
