import type { Language } from './language.tsx'

/** What a rule of the coach is called. */
const RULES: Readonly<Record<string, readonly [string, string]>> = {
  'feigned-feeling': ['sentiment affiché', 'claimed feeling'],
  'unsupported-promise': ['promesse à vérifier', 'promise to check'],
  'repeated-formula': ['formule répétée', 'repeated formula'],
  'escalating-tone': ['ton qui monte', 'rising tone'],
  'register-mismatch': ['ton décalé', 'tone that does not fit'],
  'passive-ownership': ['personne n’agit', 'nobody acts'],
  'blame-customer': ['reproche', 'blame'],
  'no-next-step': ['suite absente', 'no next step'],
  'sensitive-data': ['donnée sensible', 'sensitive data'],
  'unknown-link': ['lien inconnu', 'unknown link'],
  'cold-with-grief': ['froideur face au deuil', 'cold with grief'],
  'no-ownership-of-fault': ['erreur esquivée', 'fault avoided'],
  'no-apology-for-delay': ['retard sans excuse', 'delay without apology'],
  'not-my-problem': ['renvoi ailleurs', 'sent elsewhere'],
  'sympathy-not-empathy': ['pitié de loin', 'pity from a distance'],
  'robotic-thanks': ['remerciement automatique', 'stock thanks'],
  assumption: ['évidence supposée', 'assumption'],
  prejudice: ['idée toute faite', 'prejudice'],
  jargon: ['mot de métier', 'jargon'],
  unacknowledged: ['rien n’est reconnu', 'nothing acknowledged'],
  'apology-twice': ['deux excuses', 'two apologies'],
  'empathy-without-action': ['empathie sans acte', 'empathy without action'],
  'cheerful-to-upset': ['gaieté malvenue', 'cheerful to somebody upset'],
  'wrong-name': ['nom à vérifier', 'name to check'],
  'other-person-data': ['donnée d’une autre personne', 'another person’s data'],
  'long-sentence': ['phrase longue', 'long sentence'],
  'internal-note': ['mots internes', 'internal wording'],
}

/** The name of a rule in words; one that is not known keeps its own name. */
export const ruleInWords = (rule: string, language: Language): string =>
  RULES[rule]?.[language === 'fr' ? 0 : 1] ?? rule.replaceAll('-', ' ')
