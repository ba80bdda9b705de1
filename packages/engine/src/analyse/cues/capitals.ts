import { UNNAMED } from '../../text/vocabulary.ts'
import type { Source } from '../1-normalise.ts'
import type { ClaimOnWords } from '../claim-on-words.ts'
import { KNOWN, type Lexicon } from '../lexicon.ts'

const ACRONYMS = new Set(
  `sav rib iban tva sms pdf edf sncf ratp sepa cb cnil dgccrf usb hdmi rsa aah ehpad rgpd gdpr siret
   siren ups dhl tnt gps url vip led lcd tv bic cvv cvc pin puk nfc gsm sim adsl gls dpd rer tgv ter
   sa sarl sas asap faq cgv cgu ttc ht qr id ok uk us usa eu ue pc cv ceo vat isbn ean wifi atm bbc
   ftc bbb ico mp crm api ios mac hp lg bnp cic lcl axa maif macif gmf engie ikea fnac mms mdp ref
   ia aah ufc apl rqth dpe edf ter ouigo tgvmax num ref sos cdi cdd rtt hlm ald usb svp stp rdv nb ps caf rmi ccp rcs ape naf cse csp chu cpam msa urssaf dgfip kbis sncb cff stm`
    .trim()
    .split(/\s+/),
)
/** From this share of the words on, the whole message is in capitals: often only a habit. */
const WHOLE = 0.8
const WHOLE_WEIGHT = 0.3
const LOWER_A = 97
const LOWER_Z = 122

type Shape = 'lower' | 'capitals' | 'shouted'

function shapeOf(at: number, source: Source, lexicon: Lexicon): Shape {
  const token = source.tokens[at]
  if (!token || token.form.length < 2) return 'lower'
  const start = source.folded.at(token.from)
  const second = source.folded.given.charCodeAt(start + 1)
  if (second >= LOWER_A && second <= LOWER_Z) return 'lower'
  const given = source.folded.given.slice(start, source.folded.at(token.to))
  if (given !== given.toUpperCase() || given === given.toLowerCase()) return 'lower'
  if (ACRONYMS.has(token.form)) return 'lower'
  return (lexicon.facts[source.words[at] ?? UNNAMED] ?? 0) & KNOWN ? 'shouted' : 'capitals'
}

function runsOf(shapes: readonly Shape[]): readonly { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (let index = 0; index < shapes.length; index++) {
    if (shapes[index] === 'lower') continue
    const first = index
    let shouted = false
    for (; index < shapes.length && shapes[index] !== 'lower'; index++) {
      shouted ||= shapes[index] === 'shouted'
    }
    if (shouted) runs.push({ first, last: index })
  }
  return runs
}

/**
 * Words shouted in capitals. Acronyms and unknown names alone (« le SAV », « DARTY ») are none;
 * a message all in capitals weighs little by itself.
 */
export function capitals(source: Source, lexicon: Lexicon): readonly ClaimOnWords[] {
  const { given } = source.folded
  if (given === given.toLowerCase()) return []
  const { tokens } = source
  const shapes = tokens.map((_, at) => shapeOf(at, source, lexicon))
  const runs = runsOf(shapes)
  const long = tokens.filter((token) => token.form.length > 1).length
  const capitalised = runs.reduce((sum, { first, last }) => sum + last - first, 0)
  const whole = long > 2 && (capitalised >= WHOLE * long || given === given.toUpperCase())
  return runs.map(({ first, last }) => ({
    from: tokens[first]?.from ?? 0,
    to: tokens[last - 1]?.to ?? 0,
    cue: 'capitals',
    claim: 'intensity',
    weight: whole ? WHOLE_WEIGHT / runs.length : Math.min(1.2, 0.5 + 0.2 * (last - first - 1)),
  }))
}
