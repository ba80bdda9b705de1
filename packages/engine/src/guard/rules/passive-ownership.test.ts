import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../model.ts'
import { draft, rulesIn } from '../trial.ts'

describe('passive-ownership', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Votre demande sera traitée.', 'agent', true],
    ['L’équipe reviendra vers vous.', 'agent', true],
    ['Nous reviendrons vers vous dans les meilleurs délais.', 'agent', true],
    ['Une réponse vous sera apportée.', 'agent', true],
    ['Your request is being processed.', 'agent', true],
    ['Someone will get back to you.', 'agent', true],
    ['Je transmets votre dossier et je vous écris avant 17 h ; il sera traité.', 'agent', false],
    ['Votre demande sera traitée : je vérifie le stock et je vous rappelle.', 'agent', false],
    ['I’ll check with the depot; your request is being processed.', 'agent', false],
    ['Votre demande de facture est claire, voici le document.', 'agent', false],
    ['Votre demande sera traitée.', 'bot', true],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker)).includes('passive-ownership')).toBe(expected)
  })
})
