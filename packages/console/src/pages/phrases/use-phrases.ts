import type { Phrase, PhraseSituation } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'
import { coachApi } from '../../wire/coach-api.ts'
import { matches } from '../../words/search.ts'

/** A situation and those of its phrases that are looked for. */
export interface PhraseGroup {
  readonly situation: PhraseSituation
  readonly suggested: boolean
  readonly phrases: readonly Phrase[]
}

const grouped = (
  phrases: readonly Phrase[],
  suggested: readonly PhraseSituation[],
): PhraseGroup[] => {
  const situations = [...new Set(phrases.map(({ situation }) => situation))]
  return situations.map((situation) => ({
    situation,
    suggested: suggested.includes(situation),
    phrases: phrases.filter((phrase) => phrase.situation === situation),
  }))
}

/** The library of one conversation, and what is looked for in it. */
export const usePhrases = (conversation: string) => {
  const { situations } = useWords().phrases
  const client = useQueryClient()
  const [search, setSearch] = useState('')
  const [situation, setSituation] = useState<PhraseSituation | null>(null)
  const [language, setLanguage] = useState<'fr' | 'en' | null>(null)
  const library = useQuery({
    queryKey: ['phrases', conversation, language],
    queryFn: () => coachApi.phrases(conversation, language),
  })
  const again = () => client.invalidateQueries({ queryKey: ['phrases'] })
  const forget = useMutation({ mutationFn: coachApi.forgetUses, onSuccess: again })
  const found = (library.data?.phrases ?? []).filter(
    (phrase) =>
      (situation === null || phrase.situation === situation) &&
      matches(`${situations[phrase.situation]} ${phrase.text}`, search),
  )
  return {
    library,
    groups: grouped(found, library.data?.suggested ?? []),
    search,
    setSearch,
    situation,
    setSituation,
    language: library.data?.language ?? language,
    setLanguage,
    forget,
    /** Counted for this agent's own order; a count that is lost costs nothing. */
    count: (phrase: string) =>
      void coachApi.countUse(phrase, conversation).then(again, () => undefined),
  }
}

export type Phrases = ReturnType<typeof usePhrases>
