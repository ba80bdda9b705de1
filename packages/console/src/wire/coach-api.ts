import type {
  DraftVerdict,
  IgnoredRemark,
  NewIgnoredRemark,
  PhraseLibrary,
  Remembered,
} from '@diapason/contract'
import { request } from './request.ts'

const id = encodeURIComponent

/** Calls of the coach and of the phrase library: everything about them is the asker's own. */
export const coachApi = {
  check: (conversation: string, text: string) =>
    request<DraftVerdict>('POST', `/conversations/${id(conversation)}/draft-check`, { text }),
  ignored: () => request<IgnoredRemark[]>('GET', '/coach/ignored'),
  ignore: (remark: NewIgnoredRemark) => request<Remembered>('POST', '/coach/ignored', remark),
  restore: (remark: string) => request<void>('DELETE', `/coach/ignored/${id(remark)}`),
  restoreAll: () => request<void>('DELETE', '/coach/ignored'),

  phrases: (conversation: string, language: 'fr' | 'en' | null) =>
    request<PhraseLibrary>(
      'GET',
      `/phrases?${new URLSearchParams({ conversation, ...(language === null ? {} : { language }) })}`,
    ),
  countUse: (phrase: string, conversation: string) =>
    request<void>('POST', `/phrases/${id(phrase)}/uses`, { conversation }),
  forgetUses: () => request<void>('DELETE', '/phrases/uses'),
}
