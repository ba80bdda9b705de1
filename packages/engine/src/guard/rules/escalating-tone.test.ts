import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import type { Speaker } from '../../model.ts'
import { after, draft, rulesIn } from '../trial.ts'

const upset = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })

describe('escalating-tone', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Merci pour votre message !! Quelle commande ?', 'bot', true],
    ['Quelle commande ? 🙂', 'bot', true],
    ['Je transmets TOUT DE SUITE à une personne.', 'bot', true],
    ['Je transmets IMMÉDIATEMENT à une personne.', 'bot', true],
    ['Calmez-vous, je vérifie.', 'agent', true],
    ['Comme je vous l’ai déjà dit, je vérifie.', 'agent', true],
    ['As I already told you, I will check.', 'agent', true],
    ['Je vérifie tout de suite !!', 'agent', true],
    ['Je vérifie tout de suite !', 'agent', false],
    ['Je vérifie auprès du SAV avec votre RIB et la TVA.', 'agent', false],
    ['Je transmets au service DGCCRF de MAISON LUNE.', 'bot', false],
    ['Je vois que vous écrivez pour un retard. Quelle commande ?', 'bot', false],
    ['Maison Lune® : quelle commande ?', 'bot', false],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker), after(upset)).includes('escalating-tone')).toBe(expected)
  })
  it('leaves calm conversations their « ! »', () => {
    expect(rulesIn(draft('Bonjour !'), after(readingOf()))).toEqual([])
    expect(rulesIn(draft('Bonne journée ! 🙂', 'agent'), after(readingOf()))).toEqual([])
  })
})
