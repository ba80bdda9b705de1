import type { Phrase, PhraseLibrary, PhraseSituation } from '@diapason/contract'
import { PHRASE_SITUATIONS, phrases, situationsFor } from '@diapason/engine'
import { spokenIn } from '../../flow/3-decide.ts'
import { coachContext } from '../../flow/reply.ts'
import type { ConversationRow } from '../../store/conversations.ts'
import type { Owner } from '../../store/ignored-remarks.ts'
import { latestMessages } from '../../store/messages.ts'
import { recentUses } from '../../store/phrase-uses.ts'
import { latestReadings } from '../../store/readings.ts'
import type { ApiContext } from '../context.ts'

interface Asked {
  readonly conversation: ConversationRow
  readonly owner: Owner
  /** Another language than the conversation’s. */
  readonly language: 'fr' | 'en' | undefined
}

/** The library for one agent in one conversation: what fits first, what was just used last. */
export async function libraryFor(
  api: ApiContext,
  { conversation, owner, language: wanted }: Asked,
): Promise<PhraseLibrary> {
  const language = wanted ?? spokenIn(conversation.language)
  const [situation, uses, said] = await Promise.all([
    coachContext(api.flow, conversation),
    recentUses(api.flow.store.db, owner, conversation.id),
    saidIn(api, conversation),
  ])
  const { lastCustomer, customerName, minutesWaited } = situation
  const last = lastCustomer?.reading ? [lastCustomer.reading] : []
  const earlier = said.slice(1).flatMap(({ heard }) => heard ?? [])
  const suggested = situationsFor([...last, ...earlier], minutesWaited)
  const filled = phrases({
    language,
    customerName,
    said: said.map(({ text, heard }, at) => ({
      text,
      // analysis of the last message may be late
      entities: (heard ?? (at === 0 ? last[0] : undefined))?.entities ?? [],
    })),
  })
  const wear = wearOf(uses, conversation.id)
  const known = filled.map((phrase) => ({ ...phrase, recent: wear(phrase.id).recent }))
  const places = placesOf(suggested)
  return {
    language,
    suggested: [...suggested],
    phrases: known.toSorted((a, b) => places(a) - places(b) || wear(a.id).rank - wear(b.id).rank),
  }
}

/** Messages of the customer that a phrase may take something up from. */
const LOOK_BACK = 50

/** What the customer has said and how it was read, the latest first. */
async function saidIn(api: ApiContext, { workspaceId, id }: ConversationRow) {
  const { db } = api.flow.store
  const key = { workspaceId, conversationId: id }
  const [messages, heard] = await Promise.all([
    latestMessages(db, key, LOOK_BACK),
    latestReadings(db, key, LOOK_BACK),
  ])
  const readings = new Map(heard.map(({ seq, reading }) => [seq, reading]))
  return messages
    .filter(({ author }) => author === 'customer')
    .map(({ seq, text }) => ({ text, heard: readings.get(seq) }))
    .reverse()
}

/** Suggested situations first, the others in their usual order. */
const placesOf = (suggested: readonly PhraseSituation[]) => {
  const order = [...new Set([...suggested, ...PHRASE_SITUATIONS])]
  return ({ situation }: { situation: PhraseSituation }) => order.indexOf(situation)
}

interface Wear {
  readonly recent: Phrase['recent']
  /** 0 for what is fresh; the later and the nearer it was used, the higher. */
  readonly rank: number
}
const FRESH: Wear = { recent: null, rank: 0 }
/** More than any place in the list of uses: this conversation outweighs all others. */
const HERE = 1_000_000

function wearOf(
  uses: Awaited<ReturnType<typeof recentUses>>,
  conversationId: string,
): (phrase: string) => Wear {
  const worn = new Map<string, Wear>()
  const earliestFirst = uses.toSorted((a, b) => a.usedAt.getTime() - b.usedAt.getTime())
  for (const [at, use] of earliestFirst.entries()) {
    const here = use.conversationId === conversationId
    const rank = at + 1 + (here ? HERE : 0)
    if (rank > (worn.get(use.phrase)?.rank ?? 0))
      worn.set(use.phrase, { recent: here ? 'here' : 'lately', rank })
  }
  return (phrase) => worn.get(phrase) ?? FRESH
}
