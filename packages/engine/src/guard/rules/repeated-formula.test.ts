import { describe, expect, it } from 'vitest'
import { draft, rulesIn } from '../trial.ts'

describe('repeated-formula', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    [
      'Je suis désolé pour la gêne occasionnée.',
      'Désolée pour la gêne, vraiment. Quelle commande ?',
      true,
    ],
    [
      'Je comprends votre frustration.',
      'Je comprends parfaitement votre agacement ; je vérifie.',
      true,
    ],
    ['Merci de votre patience.', 'Je vous remercie pour votre patience.', true],
    ['J’entends que cela vous gêne.', 'J’entends que cela vous gêne !', true],
    ['J’entends que cela vous gêne.', 'J’entends votre déception.', false],
    ['Quel est votre numéro ?', 'Quel est votre numéro ?', false],
    ['Merci pour votre message.', 'Merci pour votre message.', false],
    ['We apologize for the inconvenience.', 'I apologise for the trouble. Which order?', true],
    ['I understand your frustration.', 'I understand how this feels; I will check.', true],
    ['Sorry about that delay.', 'Which order is this about?', false],
  ]
  it.each(rows)('%s then %s', (earlier, text, repeated) => {
    const found = rulesIn(draft(text, 'agent'), { earlierReplies: [earlier] })
    expect(found.includes('repeated-formula')).toBe(repeated)
  })
})
