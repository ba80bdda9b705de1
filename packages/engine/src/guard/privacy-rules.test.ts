import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.ts'
import type { Draft, Finding, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { guard } from './guard.ts'
import { context } from './trial.ts'

const draft = (text: string, speaker: Speaker = 'agent'): Draft => ({
  speaker,
  language: 'fr',
  text,
  pieces: [],
  sources: [],
})
const wrote = (text: string): Partial<GuardContext> => ({
  lastCustomer: { text, reading: analyse(text) },
})
const of = (
  rule: string,
  text: string,
  facts: Partial<GuardContext>,
  speaker: Speaker = 'agent',
): readonly Finding[] =>
  guard(draft(text, speaker), context(facts)).findings.filter((one) => one.rule === rule)
const said = (found: readonly Finding[]) => found.map((one) => [one.text, one.suggestion])

type Row = readonly [
  text: string,
  facts: Partial<GuardContext>,
  found: readonly (readonly [string, string | null])[],
]

describe('wrong-name', () => {
  const named = (customerName: string, text = 'Où est mon colis ?'): Partial<GuardContext> => ({
    customerName,
    ...wrote(text),
  })
  const rows: readonly Row[] = [
    ['Bonjour Camille, je regarde.', named('Solène'), [['Camille', 'Solène']]],
    ['Bonjour Madame Dupont, je regarde.', named('Mme Vidal'), [['Madame Dupont', 'Mme Vidal']]],
    [
      'Bonjour madame Dupont, je regarde.',
      named('Hélène Vidal'),
      [['madame Dupont', 'madame Vidal']],
    ],
    ['Bonjour Monsieur Vidal, je regarde.', named('Mme Vidal'), [['Monsieur Vidal', 'Mme Vidal']]],
    ['Je regarde, monsieur Dupont.', named('Mme Vidal'), [['monsieur Dupont', 'Mme Vidal']]],
    ['Merci Camille, c’est noté.', named('Solène'), [['Camille', 'Solène']]],
    ['Mme Dupont, je regarde.', named('Solène'), [['Mme Dupont', null]]],
    ['Hi Sam, I am checking.', named('Priya'), [['Sam', 'Priya']]],
    ['Dear Mr Lockhart, I am checking.', named('Mrs Barr'), [['Mr Lockhart', 'Mrs Barr']]],
    ['Thanks, Sam. I am checking.', named('Priya'), [['Sam', 'Priya']]],
    ['Bonjour Léa, je regarde.', named('Léo'), [['Léa', 'Léo']]],
    // one letter is a slip
    ['Bonjour Solenne, je regarde.', named('Solène'), []],
    ['Bonjour Camile, je regarde.', named('Camille'), []],
    ['Bonjour Madame Vidal, je regarde.', named('Mme Vidal'), []],
    ['Bonjour SOLÈNE, je regarde.', named('Solène'), []],
    ['Bonjour Solène Vidal, je regarde.', named('Mme Vidal'), []],
    ['Bonjour Jean-Marc, je regarde.', named('Jean-Marc Petit'), []],
    ['Bonjour Sam, je regarde.', named('Samira'), []],
    ['Hi Kate, I am checking.', named('k.', 'Where is it? Kate'), []],
    // nobody is named
    ['Bonjour Madame, je regarde.', named('Mme Vidal'), []],
    ['Bonjour à vous, je regarde.', named('Solène'), []],
    ['Cher Client, je regarde.', named('Solène'), []],
    ['Dear Valued Customer, I am checking.', named('Priya'), []],
    ['Hi there, I am checking.', named('Priya'), []],
    ['Bonjour, Camille de l’atelier a réparé la chaise.', named('Solène'), []],
    ['La directrice, Mme Petit, vous appelle.', named('Solène'), []],
    ['Bonjour Maison Lune, je regarde.', named('Solène'), []],
    // nobody knows the name, or the customer signed with it
    ['Bonjour Camille, je regarde.', { ...wrote('Où est mon colis ?') }, []],
    ['Bonjour Camille, je regarde.', named('Solène', 'Où est mon colis ? Camille'), []],
    ['Bonjour Camille, je regarde.', named('Visiteur 12'), []],
  ]
  it.each(rows)('%s', (text, facts, found) =>
    expect(said(of('wrong-name', text, facts))).toEqual(found),
  )
  it('stops the bot', () => {
    const verdict = guard(draft('Bonjour Camille, je regarde.', 'bot'), context(named('Solène')))
    expect(verdict.allowed).toBe(false)
  })
})

describe('other-person-data', () => {
  const theirs = wrote(
    'Commande 451278, mon mail est marie.durand@gmail.com, mon tél 06 11 22 33 44',
  )
  const rows: readonly Row[] = [
    ['Je vous écris à paul.petit@gmail.com.', theirs, [['paul.petit@gmail.com', null]]],
    [
      'Je vous écris à marie.durant@gmail.com.',
      theirs,
      [['marie.durant@gmail.com', 'marie.durand@gmail.com']],
    ],
    ['Je vous rappelle au 06 55 66 77 88.', theirs, [['06 55 66 77 88', null]]],
    ['Je vous rappelle au 06 11 22 33 45.', theirs, [['06 11 22 33 45', '06 11 22 33 44']]],
    ['Je vous rappelle au 01 44 55 66 77.', theirs, [['01 44 55 66 77', null]]],
    ['I will call you on +44 7700 900123.', theirs, [['+44 7700 900123', null]]],
    ['Votre commande 451287 part ce soir.', theirs, [['451287', '451278']]],
    ['Votre commande 889900 part ce soir.', theirs, [['889900', null]]],
    [
      'Le virement part vers FR76 3000 6000 0112 3456 7890 189.',
      theirs,
      [['FR76 3000 6000 0112 3456 7890 189', null]],
    ],
    ['Je vous écris à marie.durand@gmail.com.', theirs, []],
    ['Je vous écris à Marie.Durand@GMAIL.com.', theirs, []],
    ['Je vous rappelle au 0611223344.', theirs, []],
    ['Je vous rappelle au +33 6 11 22 33 44.', theirs, []],
    ['Votre commande 451278 part ce soir.', theirs, []],
    ['Votre commande 451278 devient la commande 451300.', theirs, []],
    // numbers of the company, of the carrier, of another kind
    ['Écrivez à sav@maison-lune.fr.', theirs, []],
    ['Vous pouvez appeler le 01 44 55 66 77.', theirs, []],
    ['Appelez le 0 800 123 456.', theirs, []],
    ['Le colis 6A12345678901 est au relais.', theirs, []],
    ['Votre facture 2026-118 est jointe.', theirs, []],
    ['Votre commande CD-4512 part ce soir.', theirs, []],
    ['Votre commande 889900 part ce soir.', wrote('Où est mon colis ?'), []],
    ['Je vous écris à paul.petit@gmail.com.', {}, []],
    [
      'Je vous écris à paul.petit@gmail.com.',
      { ...theirs, earlierReplies: ['Est-ce bien paul.petit@gmail.com ?'] },
      [],
    ],
    [
      'Écrivez à maison.lune@gmail.com.',
      { ...theirs, approved: [{ id: 'a', version: 1, text: 'Écrire à maison.lune@gmail.com.' }] },
      [],
    ],
  ]
  it.each(rows)('%s', (text, facts, found) =>
    expect(said(of('other-person-data', text, facts))).toEqual(found),
  )
})

describe('internal-note', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Le client est pénible, je regarde.', ['Le client est pénible']],
    ['La cliente est très énervée, à rappeler.', ['La cliente est très énervée']],
    ['Dossier à transférer au N2.', ['à transférer au N2']],
    ['À escalader au niveau 2.', ['À escalader au niveau 2']],
    ['Colis perdu, RAS côté SI.', ['RAS côté SI']],
    ['Vérifié, RAS.', ['RAS']],
    ['Note interne : ne rien promettre.', ['Note interne']],
    ['Ne pas rembourser ce client.', ['Ne pas rembourser ce client']],
    ['Client informé, dossier clos.', ['Client informé']],
    ['Tout est OK côté compta.', ['OK côté compta']],
    ['The customer is rude, I am checking.', ['The customer is rude']],
    ['This customer keeps complaining.', ['This customer keeps complaining']],
    ['Escalate to L2.', ['Escalate to L2']],
    ['Internal note: no refund.', ['Internal note']],
    ['Do not refund this customer.', ['Do not refund this customer']],
    ['Customer informed. Closing.', ['Customer informed']],
    ['No issue found on our CRM side.', ['No issue found on our CRM side']],
    ['Je transmets votre dossier à ma collègue du niveau 2.', []],
    ['Votre demande est à transmettre au vendeur.', []],
    ['Le client est livré devant sa porte, c’est la règle.', []],
    ['Le service client est ouvert jusqu’à 19 h.', []],
    ['Remplissez la tasse à ras, pas au-delà.', []],
    ['J’en ai ras le bol de ce bogue aussi.', []],
    ['Le clinicien du RAS vous appelle.', []],
    ['Vous trouverez la note dans le colis.', []],
    ['I am passing this to the second-line team.', []],
    ['Our customer service is open until 7 pm.', []],
    ['The customer portal is slow today.', []],
    ['I have a note of your call.', []],
    ['Une note interne de l’appareil est à l’écran.', []],
  ]
  it.each(rows)('%s', (text, words) => {
    expect(of('internal-note', text, {}).map((one) => one.text)).toEqual(words)
    expect(guard(draft(text, 'bot'), context()).allowed || words.length > 0).toBe(true)
  })
  it('lets the customer’s own words be quoted', () => {
    const facts = wrote('Vous avez écrit « le client est pénible » !')
    expect(of('internal-note', 'Vous citez « le client est pénible ».', facts)).toEqual([])
  })
})

describe('sensitive-data, in words that look like a number', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['fr76 3000 6000 0112 3456 7890 189', ['fr76 3000 6000 0112 3456 7890 189']],
    ['IBAN DE89 3704 0044 0532 0130 00, merci.', ['DE89 3704 0044 0532 0130 00']],
    ['IBAN MA64 0115 1900 0001 2050 0053 4921.', ['MA64 0115 1900 0001 2050 0053 4921']],
    ['The MT103 is visible but no gpi confirmation came.', []],
    ['DE89 3704 0044 0532 0130 03', []],
  ]
  it.each(rows)('%s', (text, words) =>
    expect(of('sensitive-data', text, {}).map((one) => one.text)).toEqual(words),
  )
})

describe('unknown-link, for an agent', () => {
  const known: Partial<GuardContext> = {
    approved: [{ id: 'a', version: 1, text: 'Voir https://www.maison-lune.fr/retours.' }],
  }
  const rows: readonly (readonly [string, Partial<GuardContext>, readonly string[]])[] = [
    ['Voir https://maison-1une.fr/retours.', known, ['https://maison-1une.fr/retours']],
    ['Écrivez à sav@maison-lune.com.', known, ['sav@maison-lune.com']],
    ['Voir bit.ly/3xyz.', known, ['bit.ly/3xyz']],
    ['Voir https://maison-lune.fr/livraison.', known, []],
    ['Voir aide.maison-lune.fr.', known, []],
    ['Écrivez à sav@maison-lune.fr.', known, []],
    ['Voir https://maison-1une.fr/retours.', {}, []],
    [
      'Votre lien boutique.example.com/x est noté.',
      { ...known, ...wrote('boutique.example.com') },
      [],
    ],
    [
      'Voir la-poste.fr/suivi.',
      { ...known, earlierReplies: ['Le suivi est sur la-poste.fr.'] },
      [],
    ],
  ]
  it.each(rows)('%s', (text, facts, links) =>
    expect(of('unknown-link', text, facts).map((one) => one.text)).toEqual(links),
  )
})
