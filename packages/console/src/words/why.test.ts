import { describe, expect, it } from 'vitest'
import { en } from '../strings/en.ts'
import { fr } from '../strings/fr.ts'
import { whyInWords } from './why.ts'

const mood = (emotion: 'anger' | 'neutral', intensity: 0 | 1 | 2 | 3 | 4) => ({
  emotion,
  intensity,
  valence: -0.5,
})

describe('why a conversation is in the list', () => {
  it.each([
    ['agent-gone', 'le conseiller précédent n’est plus là', 'the former agent has left'],
    ['guard-blocked', 'réponse de l’assistant retenue', 'the assistant’s reply was held back'],
    ['analysis-down', 'message non analysé', 'message not analysed'],
    ['suggestion', 'réponse proposée, à relire', 'proposed reply to review'],
  ])('%s is said in words', (reason, inFrench, inEnglish) => {
    const row = { reasons: [reason], mood: null }
    expect(whyInWords(row, fr.heard)).toBe(inFrench)
    expect(whyInWords(row, en.heard)).toBe(inEnglish)
  })

  it.each([
    [['angry'], mood('anger', 3), 'colère · colère forte'],
    [['legal', 'angry'], mood('anger', 3), 'évoque une suite juridique · colère'],
    [['agent-gone', 'agent-gone', 'angry'], null, 'le conseiller précédent n’est plus là · colère'],
    [['asks-human'], mood('neutral', 0), 'demande une personne'],
    [[], mood('anger', 2), 'colère nette'],
    [[], null, ''],
    [['a-rule-of-tomorrow'], null, 'a-rule-of-tomorrow'],
  ])('%j, %o → %s', (reasons, felt, expected) => {
    expect(whyInWords({ reasons, mood: felt }, fr.heard)).toBe(expected)
  })
})
