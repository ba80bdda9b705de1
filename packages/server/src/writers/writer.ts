import type { ComposeRequest, Draft } from '@diapason/engine'

/** The port of everything that words a draft. What it writes has no effect before the guard. */
export interface Writer {
  readonly name: string
  word(request: ComposeRequest): Promise<Draft>
}
