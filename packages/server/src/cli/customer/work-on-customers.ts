import { writeFile } from 'node:fs/promises'
import { notFound } from '../../errors.ts'
import { eraseCustomer } from '../../flow/keeping/erase.ts'
import type { Store } from '../../store/db.ts'
import { customerExport } from '../../views/customer-export.ts'
import { presentErasure } from '../../views/erasure.ts'
import { type Given, UsageError } from '../command.ts'
import { chooseWorkspace } from '../workspace.ts'

/** Does what `diapason customer …` asks for, and prints the outcome. */
export async function workOnCustomers(store: Store, given: Given): Promise<void> {
  const { db } = store
  const workspaceId = await chooseWorkspace(store, given.values['workspace'])
  const [deed, customerId = '', file = ''] = given.words
  if (deed === 'export') {
    const held = await customerExport(db, workspaceId, customerId)
    if (!held) throw notFound('customer')
    await writeNew(file, `${JSON.stringify(held, null, 2)}\n`)
    return console.log(`Everything that is held is in ${file}.`)
  }
  const wish = { workspaceId, customerId, askedBy: 'machine', userId: null } as const
  console.log(JSON.stringify(presentErasure(await eraseCustomer(db, wish)), null, 2))
}

/** Somebody's data: for whoever runs this alone, and over no file that is there. */
async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx', mode: 0o600 }).catch((error: Error) => {
    throw new UsageError(`The file cannot be used: ${error.message}`)
  })
}
