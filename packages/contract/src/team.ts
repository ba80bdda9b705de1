import { z } from 'zod'

const nameSchema = z.string().trim().min(1).max(60)

/** People who answer for the same things. */
export const teamSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Ids of its people, those who can no longer come in left out. */
  members: z.array(z.uuid()),
  /** Whether one of them may answer customers: nothing is routed to a team where nobody may. */
  answers: z.boolean(),
})
export type Team = z.infer<typeof teamSchema>

export const newTeamSchema = z.object({ name: nameSchema, members: z.array(z.uuid()).max(500) })
export type NewTeam = z.infer<typeof newTeamSchema>

/** « This topic, in this language, from this channel → that team »; null fits everything. */
export const teamRouteSchema = z.object({
  intent: z.string().min(1).max(64).nullable(),
  language: z.enum(['fr', 'en']).nullable(),
  channelId: z.uuid().nullable(),
  teamId: z.uuid(),
})
export type TeamRoute = z.infer<typeof teamRouteSchema>

/** The first line that fits, and whose team has somebody who may answer, says where a hand-over goes. */
export const teamRoutesSchema = z.object({ routes: z.array(teamRouteSchema).max(100) })
export type TeamRoutes = z.infer<typeof teamRoutesSchema>
