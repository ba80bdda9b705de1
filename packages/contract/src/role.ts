/** What somebody is here for. Each person has one; the server's table of permissions says what follows. */
export const ROLES = ['agent', 'coach', 'lead', 'admin', 'dpo'] as const
export type Role = (typeof ROLES)[number]
