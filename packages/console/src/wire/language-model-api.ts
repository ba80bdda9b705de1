import type {
  LanguageModelStatus,
  LanguageModelTrial,
  NewLanguageModel,
  SentCall,
} from '@diapason/contract'
import { request } from './request.ts'

/** Calls about language models. All but the last are for administrators: the server checks. */
export const languageModelApi = {
  status: (language: string) =>
    request<LanguageModelStatus>('GET', `/language-model?language=${language}`),
  change: (body: NewLanguageModel) => request<LanguageModelStatus>('PUT', '/language-model', body),
  tryOut: (language: string) =>
    request<LanguageModelTrial>('POST', `/language-model/trial?language=${language}`),
  sentFor: (conversation: string) =>
    request<SentCall[]>('GET', `/conversations/${conversation}/language-model-calls`),
}
