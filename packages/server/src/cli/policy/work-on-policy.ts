import { readFile, writeFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { policySchema } from '@diapason/contract'
import type { Policy } from '@diapason/engine'
import { invalid } from '../../errors.ts'
import { changePolicy } from '../../flow/policy/change-policy.ts'
import type { Store } from '../../store/db.ts'
import { currentPolicy } from '../../store/policies.ts'
import { type Given, UsageError } from '../command.ts'
import { chooseWorkspace } from '../workspace.ts'

/** Does what `diapason policy …` asks for, and prints the outcome. */
export async function workOnPolicy(store: Store, { words, values }: Given): Promise<void> {
  const workspaceId = await chooseWorkspace(store, values['workspace'])
  const [deed, file = ''] = words
  const current = await currentPolicy(store.db, workspaceId)
  if (deed === 'export') {
    await writeFile(file, `${JSON.stringify(current, null, 2)}\n`).catch(refuseFile)
    return console.log(`Version ${current.version} is in ${file}.`)
  }
  const policy = { ...(await policyIn(file)), version: current.version }
  if (isDeepStrictEqual(policy, current))
    return console.log(`Nothing changed: version ${current.version} says the same.`)
  const { version } = await changePolicy(store.db, { workspaceId, policy, changedBy: null })
  console.log(`Version ${version} is in force.`)
}

const refuseFile = (error: Error): never => {
  throw new UsageError(`The file cannot be used: ${error.message}`)
}

/** @throws `invalid_request` naming every place that is wrong; `UsageError` for no JSON at all */
async function policyIn(file: string): Promise<Policy> {
  const text = await readFile(file, 'utf8').catch(refuseFile)
  const { success, data, error } = policySchema.safeParse(parse(text))
  if (success) return data
  const places = error.issues.map(
    ({ path, message }) => `  ${path.join('.') || '(all)'}: ${message}`,
  )
  throw invalid(
    `${file} is no policy:\n${places.join('\n')}`,
    'Write a good one with "diapason policy export FILE" and change it.',
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuseFile(error as Error)
  }
}
