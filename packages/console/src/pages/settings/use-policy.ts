import type { Policy } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useReasons } from '../../parts/use-reasons.ts'
import { useSpeech } from '../../strings/language.tsx'
import { policyApi, policyQuery } from '../../wire/policy-api.ts'
import type { PolicySpeech } from '../../words/policy-facts.ts'

/** Every version, the newest first; leads and administrators only. */
export const usePolicyVersions = () =>
  useQuery({ queryKey: ['settings', 'policy', 'versions'], queryFn: policyApi.versions })

/** Stores a new version; page and list of versions are asked for again. */
export const useChangePolicy = () => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (policy: Policy) => policyApi.change(policy),
    onSuccess: (policy) => client.setQueryData(policyQuery.queryKey, policy),
    onSettled: () => client.invalidateQueries({ queryKey: ['settings', 'policy'] }),
  })
}

/** With what the facts of a policy are worded here. */
export const usePolicySpeech = (): PolicySpeech => {
  const { words, language } = useSpeech()
  const { inWords } = useReasons()
  return { words, language, reason: inWords }
}
