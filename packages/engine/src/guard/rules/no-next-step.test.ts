import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import { after, draft, rulesIn } from '../trial.ts'

const upset = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })

describe('no-next-step', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Je suis désolé pour ce désagrément.', true],
    ['J’ai bien lu votre message. J’entends que cela vous contrarie.', true],
    ['I am sorry for the inconvenience.', true],
    ['I can see that this upsets you.', true],
    ['Votre demande est importante.', true],
    ['J’entends que cela vous contrarie. Quel est le numéro de commande ?', false],
    ['Je transmets votre conversation à une personne.', false],
    ['Si vous préférez, une personne prend la suite.', false],
    ['Dites-moi ce qui manque.', false],
    ['I am passing this to a person.', false],
    ['Tell me what is missing.', false],
    ['I’ll check with the depot.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent'), after(upset)).includes('no-next-step')).toBe(expected)
    expect(rulesIn(draft(text, 'agent'), after(readingOf()))).not.toContain('no-next-step')
  })
})
