/** Failures in a row after which a model that does not answer is left alone, and for how long. */
const FAILURES = 3
const REST_MS = 30_000

/** Remembers models that do not answer, so that not every customer waits for the limit of time. */
export function openRests(now: () => number = Date.now) {
  const failing = new Map<string, { count: number; until: number }>()
  return {
    /** Is it left alone at the moment? */
    has: (workspaceId: string): boolean => (failing.get(workspaceId)?.until ?? 0) > now(),
    note: (workspaceId: string, hasAnswered: boolean): void => {
      if (hasAnswered) return void failing.delete(workspaceId)
      const count = (failing.get(workspaceId)?.count ?? 0) + 1
      failing.set(workspaceId, { count, until: count >= FAILURES ? now() + REST_MS : 0 })
    },
    forget: (workspaceId: string): void => void failing.delete(workspaceId),
  }
}
