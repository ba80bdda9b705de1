import type { ConversationSummary } from '@diapason/contract'
import type { Words } from '../strings/fr.ts'
import { moodInWords } from './mood.ts'

type Heard = Words['heard']
type Row = Pick<ConversationSummary, 'reasons' | 'mood'>

const MOST = 2

/** Why a conversation is in the list, two things at most: the reasons in words, else what is felt. */
export const whyInWords = ({ reasons, mood }: Row, heard: Heard): string => {
  const named = new Set(reasons.map((reason) => heard.reasons[reason] ?? reason))
  const plain = mood === null || mood.emotion === 'neutral'
  const felt = plain ? [] : [moodInWords(mood, heard).toLocaleLowerCase()]
  return [...named, ...felt].slice(0, MOST).join(' · ')
}
