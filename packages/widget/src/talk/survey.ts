import type { SurveyAsked, VisitorConversation } from '@diapason/contract'
import type { Log } from '../log/merge.ts'
import type { Answer } from './api.ts'

/** Milliseconds without a word after an answer: the customer has left, and may be asked on return. */
const LEFT_MS = 30 * 60_000

export interface SurveyOptions {
  readonly ask: <T>(path: string, body: object) => Promise<Answer<T>>
  readonly onChange: () => void
}

/** The question after a conversation. The server says whether it may be asked, and says so once. */
export class Survey {
  readonly #options: SurveyOptions
  /** What was asked of the server already: a conversation in a state. */
  #looked = ''
  #conversation = ''
  /** What stands on the screen of it. */
  stage: 'none' | 'asking' | 'thanked' = 'none'

  constructor(options: SurveyOptions) {
    this.#options = options
  }

  /** Looks whether it is time; safe to call at any time, asks nothing twice. */
  async look(conversation: VisitorConversation | null, log: Log): Promise<void> {
    if (!conversation) return this.#show('none')
    if (this.stage !== 'none' && !isOver(conversation, log)) return this.#show('none')
    const looking = `${conversation.id} ${conversation.state} ${log.last}`
    if (this.#looked === looking || !isOver(conversation, log)) return
    this.#looked = looking
    this.#conversation = conversation.id
    const answer = await this.#options.ask<SurveyAsked>('conversation/survey/ask', {})
    if (answer.ok && answer.value.ask && this.#conversation === conversation.id)
      this.#show('asking')
  }

  /** The customer's answer; without a degree they would rather not say. */
  answer(degree: number | null, words: string): void {
    void this.#options.ask('conversation/survey', { degree, words })
    this.#show(degree === null ? 'none' : 'thanked')
  }

  #show(stage: Survey['stage']): void {
    if (stage === this.stage) return
    this.stage = stage
    this.#options.onChange()
  }
}

const isOver = ({ state, owner }: VisitorConversation, { messages }: Log): boolean => {
  if (state === 'closed') return true
  const last = messages.at(-1)
  const isAnswered = last?.author === 'bot' || last?.author === 'agent'
  return owner !== 'queue' && isAnswered && Date.now() - Date.parse(last.sentAt) > LEFT_MS
}
