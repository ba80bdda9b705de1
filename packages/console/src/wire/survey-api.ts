import type { SurveyCounts, SurveyWords } from '@diapason/contract'
import { request } from './request.ts'

/** Months as the API names them, `2026-11`, both included. */
export interface Months {
  readonly from: string
  readonly to: string
}

const nameOf = (date: Date): string => date.toISOString().slice(0, 7)

/** The month of a moment and those before it. */
export const lastMonths = (now: Date, count: number): Months => ({
  from: nameOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + 1, 1))),
  to: nameOf(now),
})

/** Answers of the whole workspace, in full groups of five. */
export const surveyCounts = (months: Months): Promise<SurveyCounts> =>
  request<SurveyCounts>('GET', `/surveys?${new URLSearchParams({ ...months })}`)

/** What customers added in their own words: for leads. */
export const surveyWords = (months: Months): Promise<SurveyWords> =>
  request<SurveyWords>('GET', `/surveys/words?${new URLSearchParams({ ...months })}`)
