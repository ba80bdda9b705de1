import type { SurveyWords } from '../strings/words.ts'
import { button, element } from './element.ts'

export interface SurveyActs {
  /** Without a degree the customer would rather not say. */
  readonly onAnswer: (degree: number | null, words: string) => void
}

/** Longest answer the server keeps (`surveyAnswerSchema` of the contract). */
const LIMIT = '1000'

/** One neutral question with five words to choose from; only then an open one. Never in the way. */
export class SurveyCard {
  readonly #words: SurveyWords
  readonly #acts: SurveyActs
  #stage = 'none'
  readonly root = element('div', { class: 'survey', role: 'status', hidden: true })

  constructor(words: SurveyWords, acts: SurveyActs) {
    this.#words = words
    this.#acts = acts
  }

  /** Draws what changed; says whether the focus was in what has gone. */
  draw(stage: 'none' | 'asking' | 'thanked'): boolean {
    if (stage === this.#stage) return false
    const hadFocus = this.root.contains((this.root.getRootNode() as ShadowRoot).activeElement)
    this.#stage = stage
    this.root.hidden = stage === 'none'
    this.root.replaceChildren(
      ...(stage === 'asking' ? [this.#form()] : stage === 'thanked' ? [this.#words.thanks] : []),
    )
    return hadFocus && stage !== 'asking'
  }

  #form(): HTMLFormElement {
    const { question, degrees, open, note, send, skip } = this.#words
    const field = element('textarea', { id: 'survey-words', rows: '1', maxlength: LIMIT })
    const more = element(
      'div',
      { class: 'survey-more', hidden: true },
      element('label', { for: 'survey-words' }, open),
      field,
    )
    const answer = element('button', { type: 'submit', class: 'survey-send', hidden: true }, send)
    const acts = element(
      'div',
      { class: 'survey-acts' },
      answer,
      button({ class: 'survey-skip' }, skip, () => this.#acts.onAnswer(null, '')),
    )
    const noted = element('p', { class: 'survey-note' }, note)
    const form = element('form', {}, this.#scale(question, degrees), noted, more, acts)
    form.addEventListener('change', () => {
      more.hidden = answer.hidden = false
      acts.scrollIntoView({ block: 'nearest' })
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const degree = Number(new FormData(form).get('degree'))
      if (degree) this.#acts.onAnswer(degree, field.value.trim())
    })
    return form
  }

  #scale(question: string, degrees: SurveyWords['degrees']): HTMLFieldSetElement {
    const scale = element('fieldset', {}, element('legend', {}, question))
    degrees.forEach((label, place) => {
      const choice = element('input', { type: 'radio', name: 'degree', value: String(place + 1) })
      scale.append(element('label', { class: 'degree' }, choice, label))
    })
    return scale
  }
}
