import { analyse } from '@diapason/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARK, maskFor } from './mask.ts'

const maskOf = (text: string, customerName: string | null = null, language: 'fr' | 'en' = 'fr') => {
  const { entities } = analyse(text, { language })
  return maskFor({ said: [{ text, entities }], customerName, language })
}
const masked = (text: string, customerName: string | null = null) =>
  maskOf(text, customerName).words[0]

describe('masking', () => {
  test.each<[said: string, name: string | null, leaves: string]>([
    ['Bonjour, quels sont vos horaires ?', null, 'Bonjour, quels sont vos horaires ?'],
    ['Où est ma commande AB-48213 ?', null, 'Où est ma commande [COMMANDE-1] ?'],
    ['Écrivez à a.b@example.org', null, 'Écrivez à [COURRIEL-1]'],
    ['Voyez www.suivi.example/x?y=1', null, 'Voyez [LIEN-1]'],
    ['Contrat 74 83-92 01 ouvert', null, 'Contrat [NUMERO-1] ouvert'],
    ['Payé 49,90 € le 12 mai', null, 'Payé 49,90 € le 12 mai'],
    ['Je m’appelle Alix Rey, merci', null, 'Je m’appelle [NOM-1], merci'],
    ['C’est alix, rey de nom', 'Alix Rey', 'C’est [NOM-4], [NOM-5] de nom'],
    ['Un petit souci, signé PETIT', 'Jo Petit', 'Un [NOM-4] souci, signé [NOM-5]'],
    ['Rien reçu\nAlix Rey', null, 'Rien reçu\n[NOM-1]'],
    ['Rien reçu\nMerci', null, 'Rien reçu\nMerci'],
    ['Voici [COMMANDE-1] et [x]', null, 'Voici (COMMANDE-1) et (x)'],
  ])('%j', (said, name, leaves) => {
    expect(masked(said, name)).toBe(leaves)
  })

  test('brings back what it took, and no card in full', () => {
    const mask = maskOf('Carte 4111 1111 1111 1111, commande AB-48213, signé Petit', 'Jo Petit')
    const back = mask.restore(mask.words[0] ?? '')
    expect(back).toBe('Carte •••• 1111, commande AB-48213, signé Petit')
    expect(mask.restore('[COMMANDE-2]')).toBeNull()
    expect(mask.hide('Votre commande AB-48213')).toBe('Votre commande [COMMANDE-1]')
  })

  test('sends the beginning of a very long message, with no half of a mark', () => {
    const [sent = ''] = maskOf('a@example.org '.repeat(400)).words
    expect(sent.length).toBeLessThan(2_010)
    expect(sent.replace(MARK, '')).not.toMatch(/[[\]@]/)
  })

  test('whatever is said, the customer’s name does not leave, and everything comes back', () => {
    const piece = fc.constantFrom('Alix', 'REY', ' ', ', ', 'rey', 'le ', '[', ']', '12', '\n', 'é')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const said = pieces.join('')
        const mask = maskOf(said, 'Alix Rey')
        const sent = mask.words[0] ?? ''
        expect(sent).not.toMatch(/(?<![\p{L}\p{N}])(?:alix|rey)(?![\p{L}\p{N}])/iu)
        const plain = said.replaceAll('[', '(').replaceAll(']', ')')
        if (said.length < 2_000) expect(mask.restore(sent)).toBe(plain)
      }),
    )
  })

  test.each(['a', '1 ', '@', '\n', 'Aa ', '[', 'M. A'])('is quick with 10,000 times %j', (part) => {
    const began = performance.now()
    masked(part.repeat(10_000 / part.length))
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
