import type { Mentionable, NewMention } from '@diapason/contract'
import { may } from '../../access/may.ts'
import type { Caller } from '../../access/permissions.ts'
import { mentionRefused } from '../../errors.ts'
import type { Db } from '../../store/db.ts'
import { colleagues, type Colleague, type TeamOfColleagues } from '../../store/mentions-of.ts'
import type { FlowContext } from '../context.ts'

/** Somebody named, with everyone who is told. */
export interface Named extends NewMention {
  readonly userIds: readonly string[]
}

/** May somebody read the conversations they are named in? */
const reads = ({ disabled, role }: Colleague): boolean => !disabled && may(role as Caller, 'read')

/** Who can be named in a note. */
export async function mentionable(
  { store: { db } }: FlowContext,
  workspaceId: string,
): Promise<Mentionable> {
  const all = await colleagues(db, workspaceId)
  const readers = all.people.filter(reads)
  const ids = new Set(readers.map(({ id }) => id))
  return {
    people: readers.map(({ id, name }) => ({ id, name })),
    teams: all.teams
      .map(({ id, name, members }) => ({
        id,
        name,
        people: members.filter((member) => ids.has(member)).length,
      }))
      .filter(({ people }) => people > 0),
  }
}

/**
 * Everyone who is told by a note.
 * @throws `mention_refused` (422) for somebody who may not read it, is not there, or is not named so
 */
export async function resolveMentions(
  db: Db,
  workspaceId: string,
  { text, mentions }: { text: string; mentions: readonly NewMention[] },
): Promise<Named[]> {
  if (mentions.length === 0) return []
  const all = await colleagues(db, workspaceId)
  return mentions.map((mention) => {
    const { start, end, id, kind } = mention
    if (text[start] !== '@' || end > text.length || end <= start) throw misplaced()
    const userIds = kind === 'team' ? teamTold(all, id) : [personTold(all.people, id)]
    return { ...mention, userIds }
  })
}

function personTold(people: readonly Colleague[], id: string): string {
  const person = people.find((one) => one.id === id)
  if (!person) throw mentionRefused('Somebody who is named is not of this workspace.')
  if (person.disabled) throw mentionRefused(`${person.name} has left the team.`)
  if (!reads(person)) throw mentionRefused(`${person.name} may not read conversations.`)
  return id
}

function teamTold(
  { people, teams }: { people: readonly Colleague[]; teams: readonly TeamOfColleagues[] },
  id: string,
): string[] {
  const team = teams.find((one) => one.id === id)
  if (!team) throw mentionRefused('A team that is named is no more.')
  const told = people.filter((one) => team.members.includes(one.id) && reads(one))
  if (told.length === 0) throw mentionRefused(`Nobody of “${team.name}” may read conversations.`)
  return told.map((one) => one.id)
}

const misplaced = () => mentionRefused('A mention does not stand where the note says.')
