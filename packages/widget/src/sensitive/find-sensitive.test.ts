import { describe, expect, test } from 'vitest'
import { findSensitive } from './find-sensitive.ts'
import { mask } from './mask.ts'

const kinds = (text: string, asked?: string) => findSensitive(text, asked).map(({ kind }) => kind)

describe('found', () => {
  test.each([
    ['ma carte 4111 1111 1111 1111', 'card'],
    ['4111111111111111', 'card'],
    ['AMEX 378282246310005 merci', 'card'],
    ['numéro 5555-5555-5555-4444.', 'card'],
    ['4111\u00a01111\u202f1111 1111', 'card'],
    ['FR76 3000 6000 0112 3456 7890 189', 'iban'],
    ['mon iban fr7630006000011234567890189 merci', 'iban'],
    ['FR76 3000 6000 0112 3456 7890 189 merci', 'iban'],
    ['DE89370400440532013000', 'iban'],
    ['BE68 5390 0754 7034', 'iban'],
    ['NO93 8601 1117 947', 'iban'],
    ['mon numéro de sécu : 1 84 12 76 451 089 46', 'social'],
    ['184127645108946', 'social'],
    ['2 69 05 2A 123 456 88', 'social'],
    ['mon mot de passe est Soleil75!', 'secret'],
    ['Mot de passe : azerty123', 'secret'],
    ['mdp=Chat2024', 'secret'],
    ['My password is: hunter2', 'secret'],
    ['the CVV is 123', 'secret'],
    ['cryptogramme : 456', 'secret'],
    ['code PIN 4 chiffres : 0000, code secret : 9981', 'secret'],
    ['meine Kreditkarte, Passwort ist Sonne99', 'secret'],
    ['la contraseña es Perro#1', 'secret'],
    ['a senha é Lisboa25', 'secret'],
    ['het wachtwoord is Fiets88', 'secret'],
  ] as const)('%s → %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })
})

describe('near misses: nothing is asked', () => {
  test.each([
    'carte 4111 1111 1111 1112', // wrong sum
    'ZZ76 3000 6000 0112 3456 7890 189',
    'FR76 3000 6000 0112 3456 7890 188',
    'livré le12 novembre au matin chez moi',
    'commande 1234567890123456',
    'commande 402-1234567-1234563', // 17 digits, as one large shop writes them
    'commande n° 10002938475610', // a right sum, the beginning of no network
    'colis 6A12345678901',
    'colis 8R12345678909',
    'suivi XY123456789FR',
    'suivi 1Z999AA10123456784',
    'DPD 01234567890123',
    'suivi 41111111111111111111111', // too long for a card
    'code-barres 3760123456787',
    'appelez le 06 12 34 56 78',
    'appelez le +33 6 12 34 56 78 ou le 00 33 1 23 45 67 89',
    'tel. 0049 30 1234567890',
    'SIRET 732 829 320 00074',
    'SIREN 732829320, TVA FR40303265045',
    '184127645108947', // wrong key
    '1 84 13 76 451 089 46', // no such month
    'livré le 22/11/2026 à 10:30, 49,90 €',
    '0000 0000 0000 0000',
    'J’ai oublié mon mot de passe',
    'Mon mot de passe ne marche plus depuis hier',
    'mot de passe oublié : commande 12345678',
    'Le mot de passe est refusé, que faire ?',
    'mot de passe : 8 caractères au moins ?',
    'le code PIN est bloqué',
    'My password is not working, order 12345678',
    'reset password link expired',
    'Das Passwort ist abgelaufen',
    'Pinterest is: great2',
    'Bonjour, où est mon colis ?',
    '',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([])
  })
})

describe('a password that was asked for may stand alone', () => {
  test.each([
    ['Soleil75!', 'Quel est votre mot de passe ?', ['secret']],
    ['4821', 'Please tell me the PIN of your card.', ['secret']],
    ['Soleil75!', 'Quel est votre numéro de commande ?', []],
    ['A10423', 'Votre numéro de commande ? Ne donnez jamais votre mot de passe.', []],
    ['merci', 'Quel est votre mot de passe ?', []],
    ['Je ne le donne pas', 'Quel est votre mot de passe ?', []],
  ] as const)('%s after « %s »', (text, asked, expected) => {
    expect(kinds(text, asked)).toEqual(expected)
  })
})

describe('masked', () => {
  test.each([
    ['carte 4111 1111 1111 1111, merci', 'carte •••• •••• •••• 1111, merci'],
    ['FR76 3000 6000 0112 3456 7890 189 merci', '•••• •••• •••• •••• •••• •••0 189 merci'],
    ['sécu 1 84 12 76 451 089 46', 'sécu • •• •• •• ••• •89 46'],
    ['mon mot de passe est Soleil75!', 'mon mot de passe est •••••••••'],
    [
      '4111 1111 1111 1111 et FR7630006000011234567890189',
      '•••• •••• •••• 1111 et •••••••••••••••••••••••0189',
    ],
  ])('%s', (text, masked) => {
    const hidden = mask(text, findSensitive(text))
    expect(hidden).toBe(masked)
    expect(hidden).toHaveLength(text.length)
    expect(findSensitive(hidden)).toEqual([])
  })
})
