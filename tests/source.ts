import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vitest/node'

/** The repository's root, with a closing slash. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url))

/** A source file: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One mention of another module. `type` disappears when compiled; `dynamic` is `import('…')`. */
export interface Mention {
  readonly specifier: string
  readonly kind: 'value' | 'type' | 'dynamic'
  readonly line: number
}

/** A function as it stands in the text; one-line arrows without a block are left out. */
export interface Length {
  readonly name: string
  readonly line: number
  readonly lines: number
}

/** A named declaration that leaves its file. */
export interface Exported {
  readonly name: string
  readonly line: number
  readonly documented: boolean
}

/** A node of the syntax tree, by the few members this file reads. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

/** Reads every `.ts` and `.tsx` below `folder` (from the root), tests and declarations apart. */
export const sourcesBelow = (folder: string): Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/[\\/](?:node_modules|dist)[\\/]/u.test(file))
    .map((file) => ({
      path: relative(ROOT, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))

const isSource = (name: string): boolean =>
  /\.tsx?$/u.test(name) && !/\.(?:test|d)\.tsx?$/u.test(name)

/** The names of the packages, in alphabetical order. */
export const packageNames = (): string[] =>
  readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** Parses a source; a syntax error is thrown with the file's name. */
export const parse = ({ path, text }: Source): Node => {
  try {
    return parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
  } catch (error) {
    throw new Error(`${path} cannot be parsed: ${String(error)}`, { cause: error })
  }
}

/** Visits every node below `node`, parents first, with the chain of ancestors (nearest last). */
export const visit = (
  node: Node,
  see: (node: Node, above: readonly Node[]) => void,
  above: readonly Node[] = [],
): void => {
  see(node, above)
  const below = [...above, node]
  for (const child of childrenOf(node)) visit(child, see, below)
}

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The line of an offset, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length

/** Every module that a file mentions: static, re-exported, dynamic, required, or in a type. */
export const mentionsIn = (source: Source): Mention[] => {
  const found: Mention[] = []
  visit(parse(source), (node) => {
    const specifier = specifierOf(node)
    if (specifier === undefined) return
    found.push({ specifier, kind: kindOf(node), line: lineAt(source.text, node.start) })
  })
  return found
}

const specifierOf = (node: Node): string | undefined => {
  if (
    /^(?:Import|ExportNamed|ExportAll)Declaration$|^(?:ImportExpression|TSImportType)$/u.test(
      node.type,
    )
  )
    return literal(node['source'] ?? node['argument'])
  if (node.type === 'TSExternalModuleReference') return literal(node['expression'])
  if (node.type !== 'CallExpression') return undefined
  return nameOf(node['callee']) === 'require'
    ? literal((node['arguments'] as Node[])[0])
    : undefined
}

const kindOf = (node: Node): Mention['kind'] => {
  if (node.type === 'ImportExpression') return 'dynamic'
  if (node.type === 'TSImportType') return 'type'
  if ((node['importKind'] ?? node['exportKind']) === 'type') return 'type'
  const names = (node['specifiers'] ?? []) as Node[]
  const typed = names.filter((name) => (name['importKind'] ?? name['exportKind']) === 'type')
  return names.length > 0 && typed.length === names.length ? 'type' : 'value'
}

const literal = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'TSLiteralType') return literal(node['literal'])
  return typeof node['value'] === 'string' ? node['value'] : undefined
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u

/** Every function of a file with its length, nested ones too, from its name to its last brace. */
export const functionsIn = (source: Source): Length[] => {
  const found: Length[] = []
  visit(parse(source), (node, above) => {
    if (!FUNCTION.test(node.type) || !isNode(node['body'])) return
    const line = lineAt(source.text, node.start)
    const lines = lineAt(source.text, node.end) - line + 1
    if (lines === 1 && node['body'].type !== 'BlockStatement') return
    found.push({ name: functionName(node, above), line, lines })
  })
  return found
}

const functionName = (node: Node, above: readonly Node[]): string => {
  const parent = above.at(-1)
  const own = nameOf(node['id']) ?? nameOf(parent?.['id']) ?? nameOf(parent?.['key'])
  return own ?? nameOf(parent?.['left']) ?? 'a function without a name'
}

/**
 * Every declaration that a file exports by name at its top level, and whether a doc comment stands
 * right before it. A type that is read off a value of the file (`(typeof EMOTIONS)[number]`,
 * `z.infer<typeof schema>`) shares the value's comment.
 */
export const exportsIn = (source: Source): Exported[] => {
  const body = parse(source)['body'] as Node[]
  return body
    .filter((node) => node.type === 'ExportNamedDeclaration' && isNode(node['declaration']))
    .flatMap((node) => {
      const text = source.text.slice(node.start, node.end)
      const documented = isDocumented(source.text, node.start) || isReadOff(text)
      const line = lineAt(source.text, node.start)
      return declaredNames(node['declaration'] as Node).map((name) => ({ name, line, documented }))
    })
}

const declaredNames = (node: Node): string[] => {
  const many = (node['declarations'] as Node[] | undefined) ?? [node]
  return many.map((one) => nameOf(one['id'])).filter((name) => name !== undefined)
}

const isDocumented = (text: string, start: number): boolean => {
  const before = text.slice(0, start).trimEnd()
  return before.endsWith('*/') && before.startsWith('/**', before.lastIndexOf('/*'))
}

const isReadOff = (text: string): boolean => /^export type \w+ =[^{}]*\btypeof\b[^{}]*$/u.test(text)
