import type { WidgetConfig } from '@diapason/contract'
import { analyse, compose, heardIn, openingAt } from '@diapason/engine'
import type { ChannelRow } from '../../store/channels.ts'
import { currentPolicy } from '../../store/policies.ts'
import type { ApiContext } from '../context.ts'

/** What the widget says first. Always the same words for the same company and language. */
export async function widgetConfig(
  api: ApiContext,
  channel: ChannelRow & { company: string },
  language: 'fr' | 'en',
): Promise<WidgetConfig> {
  const { hours } = await currentPolicy(api.flow.store.db, channel.workspaceId)
  const { company } = channel
  const heard = heardIn(analyse(''))
  const voice = {
    ...heard,
    language,
    company,
    customerName: null,
    earlier: [],
    seed: 0,
    allowTu: false,
  }
  const { text } = compose({ ...voice, purpose: 'welcome' })
  return { company, language, welcome: text, open: openingAt(hours, Date.now()).open }
}
