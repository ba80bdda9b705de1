import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import type { Speaker } from '../../model.ts'
import { guard } from '../guard.ts'
import { after, context, draft, rulesIn } from '../trial.ts'

describe('register-mismatch', () => {
  const says = (address: 'tu' | 'vous' | 'none', register = 0) =>
    after(readingOf({ address, register }))
  const rows: readonly (readonly [string, Speaker, 'tu' | 'vous' | 'none', readonly string[]])[] = [
    ['Peux-tu me donner ton numéro ?', 'bot', 'vous', ['-tu', 'ton']],
    ['Peux-tu me donner ton numéro ?', 'bot', 'tu', []],
    ['Peux-tu me donner ton numéro ?', 'agent', 'none', []],
    ['Peux-tu me donner votre numéro ?', 'agent', 'tu', ['-tu']],
    ['Tu peux me donner ton numéro ? Merci à vous.', 'agent', 'tu', ['vous']],
    ['Pouvez-vous me donner votre numéro ?', 'bot', 'tu', []],
    ['Ton rendez-vous est noté, tu peux venir.', 'bot', 'tu', []],
    ['Le ton de ma réponse vous déplaît ?', 'bot', 'vous', []],
    ['Un t-shirt bleu, est-ce cela ?', 'bot', 'vous', []],
    ['Voici ce que t’a dit le magasin.', 'bot', 'vous', ['t’']],
  ]
  it.each(rows)('%s (%s, %s)', (text, speaker, address, words) => {
    const { findings } = guard(draft(text, speaker), context(says(address)))
    expect(findings.map((finding) => finding.text)).toEqual(words)
  })
  it('marks words far too loose for a formal customer, only for them', () => {
    const text = 'Pas de souci, je vérifie.'
    expect(rulesIn(draft(text, 'agent'), says('vous', 0.7))).toEqual(['register-mismatch'])
    expect(rulesIn(draft(text, 'agent'), says('vous', -0.5))).toEqual([])
  })
  it('does not judge the address of an approved text', () => {
    const approved = [{ id: 'a', version: 1, text: 'Vous pouvez rapporter votre article.' }]
    const text = 'Voici pour toi :\n\nVous pouvez rapporter votre article.'
    expect(rulesIn(draft(text), { ...says('tu'), approved })).toEqual([])
  })
})
