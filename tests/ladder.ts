import { posix } from 'node:path'
import { lineAt, type Mention, mentionsIn, type Node, parse, type Source, visit } from './source.ts'

/** One wrong step: where it is, and what it reaches for. */
export interface Breach {
  readonly at: string
  readonly reaches: string
}

/** One import, with the file it leads to where that file is ours. */
export interface Step extends Mention {
  readonly from: string
  readonly to: string
}

/** The rungs of the server, highest first; what stands on one rung does not know its neighbours. */
export const RUNGS: readonly (readonly string[])[] = [
  ['main'],
  ['app'],
  ['api', 'live', 'cli'],
  ['flow', 'setup'],
  ['access', 'channels', 'mail', 'writers', 'insights', 'people', 'views'],
  ['store'],
]

/** Files beside `store`: they know no rung of the server, and every rung may read them. */
export const BESIDE = ['config', 'errors', 'secret'] as const

/** The one step up: the `serve` command starts the server, and only when it is asked to. */
export const SERVE = { from: 'packages/server/src/cli/serve.ts', to: 'packages/server/src/main.ts' }

const SERVER = 'packages/server/src/'

/** Every import of every source, in order; `to` is a path from the root or a package's name. */
export const stepsOf = (sources: readonly Source[]): Step[] =>
  sources.flatMap((source) =>
    mentionsIn(source).map((mention) => ({
      ...mention,
      from: source.path,
      to: mention.specifier.startsWith('.')
        ? posix.join(posix.dirname(source.path), mention.specifier)
        : mention.specifier,
    })),
  )

const breach = (step: Step): Breach => ({
  at: `${step.from}:${step.line}`,
  reaches: step.specifier,
})

/** `engine` for `packages/engine/src/model.ts`; nothing for a file outside the packages. */
const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\/src\//u.exec(path)?.[1]

const isOurs = (step: Step): boolean => step.specifier.startsWith('.')

/** Imports of a package that leave it by a relative path, or enter another one by a side door. */
export const crossings = (steps: readonly Step[]): Breach[] =>
  steps
    .filter((step) =>
      isOurs(step)
        ? packageOf(step.to) !== packageOf(step.from)
        : /^@diapason\/[^/]+\/./u.test(step.specifier),
    )
    .map(breach)

/** Imports of `name` from outside its own folder that `allowed` does not name. */
export const outsiders = (
  steps: readonly Step[],
  name: string,
  allowed: (step: Step) => boolean,
): Breach[] =>
  steps
    .filter((step) => packageOf(step.from) === name && !isOurs(step) && !allowed(step))
    .map(breach)

/** The rung's part that a path of the server belongs to: `flow`, `app`, `config`… */
export const partOf = (path: string): string =>
  path
    .slice(SERVER.length)
    .split('/')[0]
    ?.replace(/\.tsx?$/u, '') ?? ''

const rungOf = (part: string): number => RUNGS.findIndex((rung) => rung.includes(part))

const isBeside = (part: string): boolean => (BESIDE as readonly string[]).includes(part)

/** Parts of the server that have no place on the ladder. */
export const strangers = (sources: readonly Source[]): string[] => {
  const parts = sources
    .filter(({ path }) => path.startsWith(SERVER))
    .map(({ path }) => partOf(path))
  return [...new Set(parts)].filter((part) => rungOf(part) < 0 && !isBeside(part))
}

/** Imports of one part of the server that do not lead down, `cli/serve.ts → main.ts` apart. */
export const climbs = (steps: readonly Step[], part: string): Breach[] =>
  steps
    .filter((step) => step.from.startsWith(SERVER) && step.to.startsWith(SERVER))
    .filter((step) => partOf(step.from) === part && !leadsDown(part, partOf(step.to)))
    .filter((step) => !isServe(step))
    .map(breach)

const leadsDown = (from: string, to: string): boolean => {
  if (from === to || isBeside(to)) return true
  return !isBeside(from) && rungOf(from) >= 0 && rungOf(to) > rungOf(from)
}

const isServe = (step: Step): boolean =>
  step.kind === 'dynamic' && step.from === SERVE.from && step.to === SERVE.to

/** Imports that name a concrete channel or writer outside its own folder and outside `app.ts`. */
export const namings = (steps: readonly Step[]): Breach[] =>
  steps
    .filter((step) => step.from !== `${SERVER}app.ts`)
    .filter((step) => isNaming(step, 'channels') || isNaming(step, 'writers'))
    .map(breach)

/** A loose file beside the port is shared by the adapters only; a folder belongs to itself. */
const isNaming = (step: Step, kind: 'channels' | 'writers'): boolean => {
  const home = `${SERVER}${kind}/`
  if (!step.to.startsWith(home) || step.to === `${home}${kind.slice(0, -1)}.ts`) return false
  const folder = step.to.slice(home.length).split('/').slice(0, -1)[0]
  if (folder !== undefined) return !step.from.startsWith(`${home}${folder}/`)
  return !step.from.startsWith(home)
}

/** Pairs of folders of one package that import each other, by their first level below `src`. */
export const knots = (steps: readonly Step[]): string[] => {
  const edges = new Set(steps.filter(isOurs).flatMap(edgeOf))
  return [...edges].filter((edge) => {
    const [from = '', to = ''] = edge.split(' → ')
    return from < to && edges.has(`${to} → ${from}`)
  })
}

const edgeOf = (step: Step): string[] => {
  const [from, to] = [folderOf(step.from), folderOf(step.to)]
  const serves = isServe(step)
  return from === undefined || to === undefined || from === to || serves ? [] : [`${from} → ${to}`]
}

const folderOf = (path: string): string | undefined =>
  /^packages\/[^/]+\/src\/[^/]+(?=\/)/u.exec(path)?.[0]

const PROCESS = /^(?:node:)?process$/u

/** Places that read the environment: `process.env`, `process['env']`, `{ env }` of `node:process`. */
export const environmentReads = (sources: readonly Source[]): Breach[] =>
  uses(sources, (node) => {
    if (node.type === 'MemberExpression' && named(node['object']) === 'process')
      return propertyOf(node) === 'env' ? 'process.env' : undefined
    if (node.type === 'VariableDeclarator' && named(node['init']) === 'process')
      return keysOf(node['id']).includes('env') ? '{ env } = process' : undefined
    if (node.type !== 'ImportDeclaration' || !PROCESS.test(String(member(node['source'], 'value'))))
      return undefined
    const names = (node['specifiers'] as Node[]).map((one) => named(one['imported']))
    return names.includes('env') ? `{ env } from 'node:process'` : undefined
  })

const OUTSIDE = new Set(
  `process Buffer global globalThis window self document navigator location localStorage
  sessionStorage indexedDB XMLHttpRequest WebSocket fetch performance crypto console setTimeout
  setInterval setImmediate queueMicrotask require __dirname __filename`.split(/\s+/u),
)

/** Places that reach for a clock, chance, the DOM, Node or the network. */
export const impurities = (sources: readonly Source[]): Breach[] =>
  sources.flatMap((source) => {
    const own = declaredIn(source)
    return uses([source], (node, above) => impurity(node, above, own))
  })

const impurity = (node: Node, above: readonly Node[], own: ReadonlySet<string>) => {
  if (node.type === 'NewExpression' && named(node['callee']) === 'Date')
    return (node['arguments'] as Node[]).length === 0 ? 'new Date()' : undefined
  if (node.type === 'CallExpression' && named(node['callee']) === 'Date') return 'Date()'
  if (node.type === 'MemberExpression') return impureMember(node)
  if (node.type === 'MetaProperty') return 'import.meta'
  const name = node.type === 'Identifier' ? String(node['name']) : ''
  return OUTSIDE.has(name) && !own.has(name) && isReference(node, above) ? name : undefined
}

const impureMember = (node: Node): string | undefined => {
  const path = `${named(node['object'])}.${propertyOf(node)}`
  return /^(?:Date\.now|Math\.random|Temporal\.Now)$/u.test(path) ? path : undefined
}

/** False for `message.window`, `{ window: 1 }` and `interface { window: … }`. */
const isReference = (node: Node, above: readonly Node[]): boolean => {
  const parent = above.at(-1)
  if (parent === undefined || above.some(({ type }) => type.startsWith('TSTypeAnnotation')))
    return false
  if (parent['computed'] === true || parent['shorthand'] === true) return true
  return parent['property'] !== node && parent['key'] !== node
}

const declaredIn = (source: Source): Set<string> => {
  const names = new Set<string>()
  visit(parse(source), (node) => {
    const bound = [node['id'], node['local'], ...((node['params'] as Node[] | undefined) ?? [])]
    for (const one of bound) if (named(one) !== undefined) names.add(String(named(one)))
    if (node.type === 'ObjectPattern') for (const key of keysOf(node)) names.add(key)
  })
  return names
}

const uses = (
  sources: readonly Source[],
  find: (node: Node, above: readonly Node[]) => string | undefined,
): Breach[] =>
  sources.flatMap((source) => {
    const found: Breach[] = []
    visit(parse(source), (node, above) => {
      const reaches = find(node, above)
      if (reaches !== undefined)
        found.push({ at: `${source.path}:${lineAt(source.text, node.start)}`, reaches })
    })
    return found
  })

const member = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined

const named = (node: unknown): string | undefined =>
  member(node, 'type') === 'Identifier' ? String(member(node, 'name')) : undefined

const propertyOf = (node: Node): string =>
  String(member(node['property'], 'name') ?? member(node['property'], 'value'))

const keysOf = (pattern: unknown): string[] =>
  ((member(pattern, 'properties') as Node[] | undefined) ?? [])
    .map((property) => named(property['key']))
    .filter((key) => key !== undefined)
