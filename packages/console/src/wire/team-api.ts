import type {
  ApiKey,
  AuditPage,
  CreatedApiKey,
  NewTeam,
  Role,
  Team,
  TeamRoutes,
  User,
} from '@diapason/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { request } from './request.ts'

const id = encodeURIComponent

/** Calls about people, teams and keys; the server checks who may. */
export const teamApi = {
  enable: (user: string) => request<User>('POST', `/users/${id(user)}/enable`),
  signOut: (user: string) => request<User>('POST', `/users/${id(user)}/sign-out`),
  changeRole: ({ user, role }: { user: string; role: Role }) =>
    request<User>('PUT', `/users/${id(user)}/role`, { role }),
  make: (team: NewTeam) => request<Team>('POST', '/teams', team),
  change: ({ team, ...body }: NewTeam & { team: string }) =>
    request<Team>('PUT', `/teams/${id(team)}`, body),
  dissolve: (team: string) => request<void>('DELETE', `/teams/${id(team)}`),
  setRoutes: (body: TeamRoutes) => request<TeamRoutes>('PUT', '/teams/routes', body),
  makeKey: (name: string) => request<CreatedApiKey>('POST', '/api-keys', { name }),
  revokeKey: (key: string) => request<void>('DELETE', `/api-keys/${id(key)}`),
}

export const teamsQuery = queryOptions({
  queryKey: ['settings', 'teams'],
  queryFn: () => request<Team[]>('GET', '/teams'),
})

export const routesQuery = queryOptions({
  queryKey: ['settings', 'teams', 'routes'],
  queryFn: () => request<TeamRoutes>('GET', '/teams/routes'),
})

export const keysQuery = queryOptions({
  queryKey: ['settings', 'keys'],
  queryFn: () => request<ApiKey[]>('GET', '/api-keys'),
})

/** The log of what was done, the newest first. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['settings', 'audit'],
  queryFn: ({ pageParam }) =>
    request<AuditPage>('GET', pageParam === null ? '/audit' : `/audit?before=${pageParam}`),
  initialPageParam: null as number | null,
  getNextPageParam: (page) => page.next,
})
