import { createRequire } from 'node:module'

/** Peers come from a package of their own, which the product never installs. */
export const peer = <T>(name: string): T =>
  createRequire(new URL('../peers/package.json', import.meta.url))(name) as T
