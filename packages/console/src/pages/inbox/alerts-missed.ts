import type { ConversationSummary, NewsKind } from '@diapason/contract'

/** What was known of conversations, by their ids. */
export type Known = Map<string, ConversationSummary>

/** News that came while nobody heard it. */
export interface Missed {
  readonly kind: NewsKind
  readonly summary: ConversationSummary
}

/** After the line was cut: what is new in the lists, the first of each kind. */
export function missedIn(
  known: Known,
  fresh: readonly ConversationSummary[],
  { me, otherTeams }: { me: string; otherTeams: ReadonlySet<string> },
): Missed[] {
  const first = (kind: NewsKind, is: (one: ConversationSummary) => boolean): Missed[] =>
    fresh
      .filter(is)
      .slice(0, 1)
      .map((summary) => ({ kind, summary }))
  return [
    ...first(
      'handover',
      ({ id, owner, assignee, team }) =>
        owner === 'queue' &&
        assignee === null &&
        !otherTeams.has(team?.id ?? '') &&
        known.get(id)?.owner !== 'queue',
    ),
    ...first(
      'assigned',
      ({ id, assignee }) => assignee?.id === me && known.get(id)?.assignee?.id !== me,
    ),
    ...first('mine', ({ id, agent, lastWords }) => {
      const before = known.get(id)
      return agent?.id === me && before !== undefined && before.lastWords !== lastWords
    }),
  ]
}
