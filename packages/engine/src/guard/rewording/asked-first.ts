import { saysTu } from '../clause.ts'
import type { Edit, Reword } from './edit.ts'
import { plainSentence } from './plain-sentence.ts'

/** The commands of obvious steps, and what was done to have tried them. */
const STEPS_FR: Readonly<Record<string, string>> = Object.freeze({
  activez: 'activer',
  aérez: 'aérer',
  augmentez: 'augmenter',
  changez: 'changer',
  coupez: 'couper',
  débranchez: 'débrancher',
  désactivez: 'désactiver',
  désinstallez: 'désinstaller',
  effacez: 'effacer',
  éteignez: 'éteindre',
  fermez: 'fermer',
  fouillez: 'fouiller',
  nettoyez: 'nettoyer',
  ouvrez: 'ouvrir',
  rechargez: 'recharger',
  redémarrez: 'redémarrer',
  réinitialisez: 'réinitialiser',
  réinstallez: 'réinstaller',
  relancez: 'relancer',
  remplacez: 'remplacer',
  retirez: 'retirer',
  tournez: 'tourner',
  vérifiez: 'vérifier',
  videz: 'vider',
})
const COMMAND_FR = /^(?:veuillez d’abord |d’abord )?(\p{Lu}\p{L}+ez) (?!-)(.+?)\s?[.!]?$/u
const STEP_EN =
  /^(?:Please |please )?((?:activate|change|check|clear|clean|close|disable|empty|open|recharge|reinstall|remove|replace|reset|restart|switch|turn|uninstall|unplug|update)) (.+?)[.!]?$/iu
/** A second command, or more than the step. */
const AND_MORE =
  /(?:^|\s)(?:et|puis|and|then|before|avant|pour|cela|it|bien|aussi|first)(?= |$)|-(?:le|la|les|moi)(?!\p{L})|\p{L}{3,}ez(?!\p{L})/iu

function question(words: string, language: 'fr' | 'en', tu: boolean): string | null {
  if (AND_MORE.test(words.replace(/^\S+\s/u, ''))) return null
  if (language === 'en') {
    const [, verb = '', rest = ''] = STEP_EN.exec(words) ?? []
    return verb && `Have you already tried to ${verb.toLowerCase()} ${rest}?`
  }
  const [, command = '', rest = ''] = COMMAND_FR.exec(words) ?? []
  const verb = STEPS_FR[command.toLowerCase()]
  if (!verb || tu) return null
  const of = /^[aeéiou]/u.test(verb) ? 'd’' : 'de '
  return `Avez-vous déjà essayé ${of}${verb} ${rest}\u202F?`
}

/** Asks whether an obvious step was tried, in place of ordering it; one step, and nothing else. */
export const askedFirst: Reword = (found, { text, language }): Edit | null => {
  const sentence = plainSentence(text, found)
  if (!sentence || sentence.greeting !== '') return null
  const suggestion = question(sentence.words, language, saysTu(text))
  return suggestion ? { start: found.start, end: found.end, suggestion } : null
}
