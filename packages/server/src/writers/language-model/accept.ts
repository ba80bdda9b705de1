import { analyse, guard, typography, type Draft, type GuardContext } from '@diapason/engine'
import { MARK } from './mask.ts'
import { PROMPTS } from './prompt-words.ts'
import { approvedText, type Task } from './prompt.ts'
import { Refusal } from './refusal.ts'
import { statesUnsaid } from './unsaid.ts'

/** Characters of a reply without the approved answer: twice what the composer needs at most. */
const MOST_CHARACTERS = 900
/** Letters from which on a language can be told. */
const TELLING = 24

/** In a line: formatting, code, unfilled blanks, addresses, emoji, characters that nobody sees. */
const ODD =
  /[<>`{}[\]\\|]|\*\*|__|^\s*(?:#|[-*•]\s|\d+[.)]\s)|https?:|www\.|\S@\S|[\p{Extended_Pictographic}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * Makes a draft of a model's answer, or refuses it: everything that the rules of the question ask
 * for is checked here, and then the guard judges the words as it judges all others. A single
 * finding, of whatever level, is enough to refuse.
 *
 * @throws Refusal
 */
export function accept(answer: string, task: Task, situation: GuardContext): Draft {
  const { request, composed, mask } = task
  const { language } = request
  const text = withAnswerApart(tidy(answer), language)
  const own = text.replaceAll(PROMPTS[language].answerMark, ' ').replace(MARK, ' ').trim()
  if (own === '') throw new Refusal('empty')
  if (own.length > MOST_CHARACTERS) throw new Refusal('too-long')
  expectAnswerOnce(text, task)
  if (own.split('\n').some((line) => ODD.test(line))) throw new Refusal('form')
  expectGivenFigures(own, task)
  expectLanguage(own, language)
  const restored = mask.restore(text)
  if (restored === null) throw new Refusal('invented')
  const worded = typography(restored, language).replaceAll(
    PROMPTS[language].answerMark,
    () => approvedText(request) ?? '',
  )
  const draft: Draft = Object.freeze({ ...composed, text: worded })
  const { findings } = guard(draft, situation)
  if (findings.length > 0)
    throw new Refusal('guard', [...new Set(findings.map(({ rule }) => rule))])
  const given = [composed.text, ...mask.words]
  if (statesUnsaid(own, { given, language })) throw new Refusal('invented')
  return draft
}

/** Without what some models put around a message: their thinking, quotation marks. */
const tidy = (answer: string): string =>
  answer
    .replace(/^\s*<think>[\s\S]*?<\/think>/u, '')
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/^"([^"]*)"$|^«\s*([^«»]*?)\s*»$|^“([^“”]*)”$/u, '$1$2$3')
    .replace(/\n{3,}/gu, '\n\n')

/** The approved answer stands in a paragraph of its own, as the composer puts it. */
const withAnswerApart = (text: string, language: 'fr' | 'en'): string => {
  const mark = PROMPTS[language].answerMark
  return text
    .split(mark)
    .map((part) => part.trim())
    .join(`\n\n${mark}\n\n`)
    .trim()
}

function expectAnswerOnce(text: string, { request }: Task): void {
  const count = text.split(PROMPTS[request.language].answerMark).length - 1
  if (count !== (approvedText(request) === null ? 0 : 1)) throw new Refusal('answer-missing')
}

/** A figure that nobody gave is made up, whatever it says. */
function expectGivenFigures(own: string, { composed, mask }: Task): void {
  const given = new Set([composed.text, ...mask.words].flatMap((text) => text.match(/\d+/gu) ?? []))
  if ((own.match(/\d+/gu) ?? []).some((figure) => !given.has(figure))) throw new Refusal('invented')
}

/** Every sentence long enough to tell is in the language that was asked for. */
function expectLanguage(own: string, language: 'fr' | 'en'): void {
  const sentences = own.split(/(?<=[.!?…:])\s+|\n+/u)
  const telling = [own, ...sentences].filter((text) => letters(text) >= TELLING)
  if (telling.some((text) => analyse(text).language.tag !== language)) throw new Refusal('language')
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
