import { describe, expect, it } from 'vitest'
import type { GuardContext } from './context.ts'
import { contextOf } from './context-of.ts'
import { guard } from './guard.ts'
import { nameBlanker } from './own-name.ts'

const context = (company: string, facts: Partial<GuardContext> = {}): GuardContext =>
  contextOf({ company, ...facts })
const judge = (company: string, text: string, facts: Partial<GuardContext> = {}) =>
  guard({ speaker: 'bot', language: 'fr', text, pieces: [], sources: [] }, context(company, facts))

describe('a name is blanked where it is one', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Garantie Plus', 'La réponse de Garantie Plus :', 'La réponse de Xxxxxxxx Xxxx :'],
    ["L'Offert", 'Le service de L’Offert.', 'Le service de Xxxxxxxx.'],
    ['Ravi', 'Ravi vous présente ses condoléances.', 'Xxxx vous présente ses condoléances.'],
    ['Ravi', 'Ravi de vous lire.', 'Ravi de vous lire.'],
    ['Ravi', 'Je suis Ravi de vous lire.', 'Je suis Ravi de vous lire.'],
    ['Ravi', 'je suis ravi', 'je suis ravi'],
    ['Ravi', 'L’équipe de Ravissante', 'L’équipe de Ravissante'],
    ['Remboursé', 'Vous serez Remboursé.', 'Vous serez Remboursé.'],
    ['Je', 'Je suis ravi.', 'Je suis ravi.'],
    ['', 'Je suis ravi.', 'Je suis ravi.'],
    ['.*', 'Je suis ravi de .*', 'Je suis ravi de Xx'],
  ]
  it.each(rows)('%s: %s', (company, text, expected) =>
    expect(nameBlanker(company)(text)).toBe(expected),
  )
})

describe('a company with a telling name', () => {
  it.each(['Garantie Plus', 'Remboursé', '20 € Gratuit', 'maison-lune.com', 'Ravi'])(
    '%s may be named',
    (company) => {
      const text = `Je suis l’assistant automatique de ${company}. Voulez-vous une personne ?`
      expect(judge(company, text)).toEqual({ allowed: true, findings: [] })
    },
  )
  const bad: readonly (readonly [string, string, string])[] = [
    ['Remboursé', 'Vous serez remboursé par Remboursé.', 'unsupported-promise'],
    ['Remboursé', 'Vous serez Remboursé demain.', 'unsupported-promise'],
    ['Ravi', 'Je suis ravi de vous lire.', 'feigned-feeling'],
    ['Ravi', 'Ravi de vous lire.', 'feigned-feeling'],
    ['Plaisir', 'Quel Plaisir de vous lire.', 'feigned-feeling'],
    ['Je', 'Je suis ravi de vous lire.', 'feigned-feeling'],
    ['Garantie Plus', 'La garantie couvre ce dommage, chez Garantie Plus.', 'unsupported-promise'],
  ]
  it.each(bad)('%s does not excuse: %s', (company, text, rule) => {
    const { findings, allowed } = judge(company, text)
    expect(findings.map((one) => one.rule)).toContain(rule)
    expect(allowed).toBe(false)
    for (const one of findings) expect(one.text).toBe(text.slice(one.start, one.end))
  })
  it('leaves approved texts and formulas recognisable', () => {
    const approved = [{ id: 'a', version: 1, text: 'Chez Offert, le retour est gratuit.' }]
    const text = `Voici :\n\n${approved[0]?.text ?? ''}`
    expect(judge('Offert', text, { approved }).findings).toEqual([])
    const earlierReplies = ['Je vois que vous attendiez mieux de Offert.']
    expect(judge('Offert', earlierReplies[0] ?? '', { earlierReplies }).findings[0]?.rule).toBe(
      'repeated-formula',
    )
  })
})
