import type { LanguageModel as Model } from 'ai'
import type { LanguageModelRow } from '../../store/language-models.ts'
import { Refusal } from './refusal.ts'

/** Which model, where, and how it is reached. */
export interface Connection extends Pick<LanguageModelRow, 'provider' | 'baseUrl' | 'model'> {
  readonly key: string | null
  readonly fetch: typeof fetch
}

/** Loads what a provider needs, so that no customer waits for it. */
export async function warmUp(provider: Connection['provider']): Promise<void> {
  await Promise.all([import('ai'), PACKAGES[provider]()])
}

/** Loaded when a workspace first uses one: a server without language models pays nothing for them. */
const PACKAGES = {
  'openai-compatible': () => import('@ai-sdk/openai-compatible'),
  mistral: () => import('@ai-sdk/mistral'),
  anthropic: () => import('@ai-sdk/anthropic'),
}

/**
 * The model behind a connection.
 * @throws Refusal `key` when the provider wants one and there is none
 */
export async function modelOf(connection: Connection): Promise<Model> {
  const { provider, baseUrl: baseURL, model, key, fetch } = connection
  if (provider === 'openai-compatible') {
    const { createOpenAICompatible } = await PACKAGES[provider]()
    const settings = { name: 'openai-compatible', baseURL, fetch, includeUsage: true }
    return createOpenAICompatible({ ...settings, ...(key !== null && { apiKey: key }) })(model)
  }
  // Never left out: the packages would look for one in the environment.
  if (key === null) throw new Refusal('key')
  if (provider === 'mistral') {
    const { createMistral } = await PACKAGES.mistral()
    return createMistral({ baseURL, apiKey: key, fetch })(model)
  }
  const { createAnthropic } = await PACKAGES.anthropic()
  return createAnthropic({ baseURL, apiKey: key, fetch })(model)
}
