import type { Permission, Role } from '@diapason/contract'
import { PERMISSIONS, type Caller, type Line } from './permissions.ts'

const BY_ROUTE = new Map(
  PERMISSIONS.flatMap((line) => line.routes.map((route): [string, Line] => [route, line])),
)

/** The line that a route stands in. @param route as `GET /conversations/:id` */
export const lineOf = (route: string): Line | undefined => BY_ROUTE.get(route)

/** May somebody do this? @example may('coach', 'answer') // false */
export const may = (caller: Caller, what: Permission): boolean =>
  PERMISSIONS.some((line) => line.may === what && line.who.includes(caller))

/** Everything that a role may do. */
export const permissionsOf = (role: Role): Permission[] =>
  PERMISSIONS.filter(({ who }) => who.includes(role)).map((line) => line.may)
