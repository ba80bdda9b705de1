import { useQuery } from '@tanstack/react-query'
import { INTENT_NAMES, intentInWords } from '../strings/intents.ts'
import { useSpeech } from '../strings/language.tsx'
import { ownReasonsQuery } from '../wire/own-reasons.ts'

/** Reasons for contact, those that ship and the workspace's own, and what each is called. */
export const useReasons = (): {
  readonly names: readonly string[]
  readonly inWords: (name: string) => string
} => {
  const { language } = useSpeech()
  const { data: own = [] } = useQuery(ownReasonsQuery)
  return {
    names: [...own.map(({ name }) => name), ...INTENT_NAMES],
    inWords: (name) =>
      own.find((reason) => reason.name === name)?.title[language] ?? intentInWords(name, language),
  }
}
