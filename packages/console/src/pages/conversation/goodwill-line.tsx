import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../strings/language.tsx'
import { policyQuery } from '../../wire/policy-api.ts'

/** It changes with the policy, not with the conversation. */
const FRESH_MS = 60_000

/** What an agent may grant without asking, in the workspace's words; nothing where none were written. */
export const GoodwillLine = () => {
  const words = useWords().policy.goodwill
  const { data } = useQuery({ ...policyQuery, staleTime: FRESH_MS })
  if (!data?.goodwill) return null
  return (
    <div className="brief-line" data-kind="goodwill">
      <dt>{words.short}</dt>
      <dd className="goodwill">{data.goodwill}</dd>
    </div>
  )
}
