import { describe, expect, it } from 'vitest'
import { readingOf } from '../../decide/reading-of.ts'
import { guard } from '../guard.ts'
import { after, context, draft, rulesIn } from '../trial.ts'

describe('unknown-link', () => {
  const approved = [
    {
      id: 'a',
      version: 1,
      text: 'Voir https://maison-lune.example/retours et sav@maison-lune.fr.',
    },
  ]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Voir https://maison-lune.example/retours.', []],
    ['Écrivez à sav@maison-lune.fr.', []],
    ['Voir https://maison-lune.example/retour.', ['https://maison-lune.example/retour']],
    ['Voir https://maison-lune.example.', ['https://maison-lune.example']],
    ['Voir http://evil.example/?a=1, merci.', ['http://evil.example/?a=1']],
    ['Allez sur maison-lune.com.', ['maison-lune.com']],
    ['Écrivez à autre@maison-lune.fr.', ['autre@maison-lune.fr']],
    ['Bonjour.Merci de votre message.', []],
    ['Il est 9.30, version 2.1.', []],
  ]
  it.each(rows)('%s', (text, links) => {
    const { findings } = guard(draft(text), context({ approved }))
    expect(findings.map((one) => one.text)).toEqual(links)
  })
  it('lets the bot say the customer’s own address back, not their links', () => {
    const theirs = after(readingOf(), 'moi@exemple.fr, voir www.arnaque.example/x')
    expect(rulesIn(draft('Adresse notée : moi@exemple.fr.'), theirs)).toEqual([])
    expect(rulesIn(draft('Voir www.arnaque.example/x.'), theirs)).toEqual(['unknown-link'])
  })
})
