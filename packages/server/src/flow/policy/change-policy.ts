import type { Policy, Remedy } from '@diapason/engine'
import { conflict, invalid } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import { insertPolicy, policyVersions } from '../../store/policies.ts'

/** A changed policy; its `version` is the one that it was made from. */
export interface PolicyChange {
  readonly workspaceId: string
  readonly policy: Policy
  /** Null: a machine, or the command line. */
  readonly changedBy: string | null
}

/**
 * Stores a new version of the policy. Versions are never changed: decisions of the past keep theirs.
 *
 * @throws `conflict` (409) when it was made from an older version, `invalid_request` (400)
 */
export async function changePolicy(db: Db, change: PolicyChange): Promise<Policy> {
  const { workspaceId, policy: draft } = change
  expectTimeZone(draft.hours.timeZone)
  expectOwnIds(draft.remedies)
  const history = (await policyVersions(db, workspaceId)).map(({ policy }) => policy)
  const remedies = numbered(draft.remedies, history)
  const policy = { ...draft, remedies, version: draft.version + 1 }
  const isFresh =
    history[0]?.version === draft.version && (await insertPolicy(db, { ...change, policy }))
  if (!isFresh)
    throw conflict('The policy was changed meanwhile.', 'Load it again and repeat your change.')
  return policy
}

const sameWords = (one: Remedy, other: Remedy): boolean =>
  one.text.fr === other.text.fr && one.text.en === other.text.en

/** A version names the same words for ever: what was offered in the past can be looked up. */
const numbered = (remedies: readonly Remedy[], history: readonly Policy[]): Remedy[] =>
  remedies.map((remedy) => {
    const past = history.flatMap((policy) => policy.remedies.filter(({ id }) => id === remedy.id))
    const known = past.find((other) => sameWords(other, remedy))
    const last = Math.max(0, ...past.map(({ version }) => version))
    return { ...remedy, version: known?.version ?? last + 1 }
  })

function expectOwnIds(remedies: readonly Remedy[]): void {
  if (new Set(remedies.map(({ id }) => id)).size < remedies.length)
    throw invalid('Two remedies have the same id.', 'Give each an id of its own.')
}

/** Opening hours of nowhere would be wrong everywhere. */
function expectTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format(0)
  } catch {
    throw invalid('There is no such time zone.', 'Use an IANA name such as `Europe/Paris`.')
  }
}
