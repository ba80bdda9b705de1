import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../bin/diapason.mjs', import.meta.url))

/** Starts `diapason check`. */
export const start = (words: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, 'check', ...words], { stdio: 'pipe' })

/** What it left. */
export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs it with this on standard input. */
export async function check(
  input: string | Buffer,
  words: readonly string[] = [],
): Promise<Finished> {
  const child = start(words)
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part))
  child.stdin.on('error', () => undefined).end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}

/** Objects as JSON Lines. */
export const lines = (...objects: readonly object[]): string =>
  objects.map((one) => `${JSON.stringify(one)}\n`).join('')

/** A customer’s words, and drafts: one to be found fault with, and good ones. */
export const ANGRY = 'C’est INADMISSIBLE, toujours rien depuis 3 semaines !!!'
export const WANTING = 'Votre demande sera traitée.'
export const GOOD =
  'Je suis désolé de l’attente. Je vérifie votre commande et je vous réponds ici avant 17 h.'
export const GOOD_EN =
  'I have checked your order: it has not left yet. Would you prefer a call or an e-mail?'
