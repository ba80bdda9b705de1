import type { WidgetConfig } from '@diapason/contract'
import { analyse, compose, heardIn, openingAt } from '@diapason/engine'
import type { ChannelRow } from '../../store/channels.ts'
import { currentPolicy } from '../../store/policies.ts'
import { countHere } from '../../store/presences.ts'
import { usualWait } from '../../store/usual-wait.ts'
import type { ApiContext } from '../context.ts'

/** What the widget says first. Always the same words for the same company and language. */
export async function widgetConfig(
  api: ApiContext,
  channel: ChannelRow & { company: string },
  language: 'fr' | 'en',
): Promise<WidgetConfig> {
  const { db } = api.flow.store
  const { hours, mode } = await currentPolicy(db, channel.workspaceId)
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
  const { open, next } = openingAt(hours, Date.now())
  const isSomebodyThere = open && (await countHere(db, channel.workspaceId)) > 0
  const wait = isSomebodyThere ? await usualWait(db, channel.workspaceId) : null
  return {
    company,
    language,
    welcome: text,
    open,
    opensAt: next,
    usualWait: wait === null ? null : roundedUp(wait),
    assistant: mode === 'answer',
  }
}

/** Steps that a wait is told in: a figure to the minute would promise more than is known. */
const STEPS = [2, 5, 10, 15, 20, 30, 45, 60, 90, 120] as const

const roundedUp = (minutes: number): number =>
  STEPS.find((step) => minutes <= step) ?? Math.ceil(minutes / 60) * 60
