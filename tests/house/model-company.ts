import type { LanguageModelStatus, NewLanguageModel, SentCall } from '@diapason/contract'
import type { Company, House } from '../house.ts'
import type { Agent } from './agent.ts'
import { expectStatus } from './call.ts'
import { until } from './until.ts'
import type { Visitor } from './visitor.ts'

const SETTINGS = {
  on: true,
  provider: 'openai-compatible',
  model: 'mistral-small',
  milliseconds: 2_000,
  tokensPerDay: 100_000,
  costPerDay: null,
  prices: { input: 0.5, output: 1.5 },
} as const

/** A company of its own, whose administrator has turned a model on. */
export interface ModelCompany {
  readonly company: Company
  readonly admin: Agent
  readonly visitor: Visitor
}

/** Complete settings for a model at an address. */
export const settingsFor = (url: string, change: Partial<NewLanguageModel> = {}) => ({
  ...SETTINGS,
  baseUrl: `${url}/v1`,
  ...change,
})

/** A new company with a model at an address. */
export async function companyWithModel(
  house: House,
  url: string,
  change: Partial<NewLanguageModel> = {},
): Promise<ModelCompany> {
  const company = await house.newCompany()
  const admin = await house.agent({ company })
  const body = settingsFor(url, change)
  expectStatus(await admin.call('PUT', '/language-model', { body }), 200)
  return { company, admin, visitor: await house.visitor({ channel: company.channel }) }
}

/** What the company's administrators see. */
export const modelStatus = async (admin: Agent): Promise<LanguageModelStatus> =>
  expectStatus(await admin.call<LanguageModelStatus>('GET', '/language-model'), 200)

/** What an agent sees of what left for a conversation. */
export const modelCalls = async (agent: Agent, conversationId: string): Promise<SentCall[]> =>
  expectStatus(
    await agent.call<SentCall[]>('GET', `/conversations/${conversationId}/language-model-calls`),
    200,
  )

/** What the assistant answered, and how many milliseconds the customer waited for it. */
export async function answerTo(
  visitor: Visitor,
  text: string,
): Promise<{ text: string; ms: number }> {
  const began = Date.now()
  const { seq } = await visitor.say(text)
  const message = await until(async () =>
    (await visitor.messages(seq)).messages.find(({ author }) => author === 'bot'),
  )
  return { text: message.text, ms: Date.now() - began }
}
