import type { NewPolicyRehearsal, Policy, PolicyRehearsal, PolicyVersion } from '@diapason/contract'
import { queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

/** Calls of the policy page. Everyone may read it; leads look back, administrators change. */
export const policyApi = {
  policy: () => request<Policy>('GET', '/policy'),
  change: (policy: Policy) => request<Policy>('PUT', '/policy', policy),
  versions: () => request<PolicyVersion[]>('GET', '/policy/versions'),
  rehearse: (body: NewPolicyRehearsal) =>
    request<PolicyRehearsal>('POST', '/policy/rehearse', body),
}

/** The policy in force: settings and conversations look at the same. */
export const policyQuery = queryOptions({
  queryKey: ['settings', 'policy'],
  queryFn: policyApi.policy,
})
