import {
  decide,
  mayQuote,
  purposeOf,
  type Decision,
  type Policy,
  type Situation,
} from '@diapason/engine'
import type { Db } from '../../store/db.ts'
import { findPassage, type Search } from './find.ts'

/** Courtesy is among them: what it came with may be a matter that is on no list. */
const OPEN = ['ask', 'unknown', 'greeting', 'thanks']

/**
 * Decides what happens after a turn; where the bot would have to ask, or to say that it does not
 * know, the workspace's help articles are looked through first.
 */
export async function withArticle(
  db: Db,
  search: Search,
  { situation, policy }: { situation: Situation; policy: Policy },
): Promise<Decision> {
  const plain = decide(situation, policy)
  const isOpen = OPEN.includes(purposeOf(plain) ?? '')
  if (!isOpen || !mayQuote(situation.turn, policy)) return plain
  const { found } = await findPassage(db, search)
  return found ? decide({ ...situation, article: found }, policy) : plain
}
