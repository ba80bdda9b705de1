import { runInThisContext } from 'node:vm'
import { lineAt, type Node, parse, type Source } from '../source.ts'

/** An `@example` of a doc comment. */
export interface Example {
  /** What the comment stands before. */
  readonly name: string
  /** Path and line of the comment. */
  readonly at: string
  readonly code: string
}

/** An expression of an example, beside the value that its comment promises. */
export interface Promised {
  readonly expression: string
  readonly promised: unknown
  readonly value: unknown
}

const DOCUMENTED =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const|class|interface|type) (\w+)/g

/** Every example before an export of a file. */
export function examplesIn(source: Source): Example[] {
  return [...source.text.matchAll(DOCUMENTED)].flatMap(({ 1: comment = '', 2: name = '', index }) =>
    unstarred(comment)
      .split(/^@(?=\w)/m)
      .filter((part) => part.startsWith('example'))
      .map((part) => ({
        name,
        at: `${source.path}:${lineAt(source.text, index)}`,
        code: part.replace(/^example\b/, '').trim(),
      })),
  )
}

/** All blocks of `ts` of a page, as one example: a later block goes on where an earlier one ended. */
export function exampleOf(page: Source): Example {
  const blocks = [...page.text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
  const code = blocks.join('\n').replaceAll(/^import .* from '@diapason\/engine'$/gm, '')
  return { name: page.path, at: page.path, code }
}

const unstarred = (comment: string): string => comment.replaceAll(/^[ \t]*\* ?/gm, '')

/**
 * Runs an example as it would be copied: statement after statement, with some names in scope. An
 * expression and the comment behind it (or on the lines below) are a promise: `1 + 1 // 2`.
 */
export function run(example: Example, scope: Readonly<Record<string, unknown>>): Promised[] {
  const found: { expression: string; comment: string }[] = []
  const body = statementsOf(example).map(({ text, comment, isExpression }) => {
    if (!isExpression || comment === '') return text
    found.push({ expression: text, comment })
    return `values.push([(${text.replace(/;$/, '')}), (${comment})])`
  })
  const names = Object.keys(scope)
  const program = `(function (${names.join(', ')}) {
    'use strict'
    const values = []
    {
      ${body.join(';\n')}
    }
    return values
  })`
  const compiled = runInThisContext(program) as (...given: unknown[]) => [unknown, unknown][]
  const values = compiled(...names.map((name) => scope[name]))
  return values.map(([value, promised], place) => ({
    expression: found[place]?.expression ?? '',
    value,
    promised,
  }))
}

interface Statement {
  /** As JavaScript. */
  readonly text: string
  /** What stands behind it on its last line, or in the lines of comments below, without `//`. */
  readonly comment: string
  readonly isExpression: boolean
}

function statementsOf({ code, at }: Example): Statement[] {
  // examples are TypeScript, and `as const` is all of it that they need
  const text = code.replaceAll(/ as const\b/g, '')
  const statements = parse({ path: at, text })['body'] as Node[]
  return statements.map(({ type, start, end }) => ({
    text: text.slice(start, end),
    comment: commentAfter(text.slice(end)),
    isExpression: type === 'ExpressionStatement',
  }))
}

const commentAfter = (rest: string): string =>
  (/^;?[ \t]*\n?((?:[ \t]*\/\/[^\n]*(?:\n|$))+)/.exec(rest)?.[1] ?? '')
    .replaceAll(/^[ \t]*\/\//gm, '')
    .trim()
