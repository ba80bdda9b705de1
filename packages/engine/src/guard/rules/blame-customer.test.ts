import { describe, expect, it } from 'vitest'
import { guard } from '../guard.ts'
import { context, draft, rulesIn } from '../trial.ts'

describe('blame-customer', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Vous auriez dû lire les conditions.', true],
    ['Il suffisait de cliquer sur le lien.', true],
    ['C’est de votre faute.', true],
    ['Vous n’avez visiblement pas lu notre message.', true],
    ['Vous avez mal rempli le formulaire.', true],
    ['Comme clairement indiqué, le retour est fermé.', true],
    ['You should have checked.', true],
    ['You failed to provide the number.', true],
    ['As clearly stated in our terms.', true],
    ['If you had read the email.', true],
    ['Vous n’y êtes pour rien.', false],
    ['Vous n’avez pas reçu notre message.', false],
    ['Vous avez bien rempli le formulaire.', false],
    ['C’est notre faute.', false],
    ['J’aurais dû vérifier.', false],
    ['You will find an e-mail from us.', false],
    ['You did nothing wrong.', false],
    ['The mistake is ours.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent')).includes('blame-customer')).toBe(expected)
    expect(guard(draft(text), context()).allowed || expected).toBe(true)
  })
})
