import { expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { tokenise } from '../text/tokens.ts'
import { LEXICONS, VOCABULARY } from './lexicon.ts'

test('every word that phrases name has its number before the first text is read', () => {
  const named = VOCABULARY.size
  for (const { phrases } of LEXICONS) phrases.find(tokenise('merci, thanks'))
  const written = LEXICONS.flatMap(({ data }) => [
    ...data.tables.flatMap(({ weights }) => Object.values(weights)),
    ...Object.values(data.sets),
  ])
  const late = tokenise(fold(written.join('\n')).text).filter(
    ({ form }) => VOCABULARY.find(form) > named,
  )
  expect(late).toEqual([])
})
