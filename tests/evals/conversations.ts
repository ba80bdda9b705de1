import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Emotion, Intensity } from '../../packages/engine/src/model.ts'

/** What a customer wrote, with what they express. */
export interface CustomerTurn {
  readonly by: 'customer'
  readonly text: string
  readonly emotion: Emotion
  readonly intensity: Intensity
}

/** What was replied; `acknowledges`: does it name, specifically, what the customer feels or what it means to them? */
export interface ReplyTurn {
  readonly by: 'agent' | 'bot'
  readonly text: string
  readonly acknowledges: boolean
}

/** A labelled conversation of the corpus. */
export interface LabelledConversation {
  readonly id: string
  readonly language: 'fr' | 'en'
  readonly channel: string
  readonly sector: string
  readonly turns: readonly (CustomerTurn | ReplyTurn)[]
}

export type ConversationSplit = 'train' | 'test'

const FOLDER = fileURLToPath(new URL('../../corpus/conversations/', import.meta.url))
const STRONG = 3
const NEGATIVE: readonly Emotion[] = ['anger', 'frustration', 'disappointment', 'sadness', 'worry']

/** Negative by the guide: confusion from 2 on, the five negative feelings always. */
export const isNegative = ({ emotion, intensity }: CustomerTurn): boolean =>
  NEGATIVE.includes(emotion) || (emotion === 'confusion' && intensity >= 2)

/** Strong and negative: what a forecast looks out for. */
export const isStrong = (turn: CustomerTurn | ReplyTurn): boolean =>
  turn.by === 'customer' && NEGATIVE.includes(turn.emotion) && turn.intensity >= STRONG

const linesOf = (file: string): LabelledConversation[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledConversation)

/** The conversations of a split, in a fixed order. A hand, which is a file, is in one split only. */
export const conversations = (
  split: ConversationSplit,
  languages: readonly ('fr' | 'en')[] = ['fr', 'en'],
): LabelledConversation[] =>
  languages.flatMap((language) => {
    const folder = join(FOLDER, language)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((file) => file.startsWith(`${split}-`))
      .toSorted()
      .flatMap((file) => linesOf(join(folder, file)))
  })
