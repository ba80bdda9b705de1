import type { LucideIcon } from 'lucide-react'
import { fuzzy } from '../../../words/fuzzy.ts'

export type Group = 'conversation' | 'go' | 'looks' | 'found'

/** Something that the palette can do. */
export interface Command {
  readonly id: string
  readonly group: Group
  readonly icon: LucideIcon
  readonly label: string
  /** A line below the label. */
  readonly more?: string
  /** Resolves when it is done, and the palette may close. */
  readonly run: () => unknown
  /** Found by other means than its label. */
  readonly isFound?: true
}

/** Those that fit what is typed, best first, each group in one piece. */
export const fitting = (commands: readonly Command[], typed: string): Command[] => {
  const scored = commands.flatMap((command) => {
    const score = command.isFound ? 0 : fuzzy(command.label, typed)
    return score === null ? [] : [{ command, score }]
  })
  const best = new Map<Group, number>()
  for (const { command, score } of scored)
    best.set(command.group, Math.max(score, best.get(command.group) ?? -Infinity))
  return scored
    .toSorted(
      (a, b) =>
        (best.get(b.command.group) ?? 0) - (best.get(a.command.group) ?? 0) || b.score - a.score,
    )
    .map(({ command }) => command)
}
