import type { NewsKind } from '@diapason/contract'
import { useWords } from '../../strings/language.tsx'
import type { PartProps } from './alerts-page.tsx'
import { Tick } from './alerts-tick.tsx'

const KINDS: readonly NewsKind[] = ['handover', 'mine', 'assigned', 'mentioned']

/** What one is told of. */
export const AlertsKinds = ({ settings, change }: PartProps) => {
  const words = useWords().alerts.kinds
  const { kinds } = settings
  const set = (kind: NewsKind) => (on: boolean) =>
    change({ kinds: KINDS.filter((one) => (one === kind ? on : kinds.includes(one))) })
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {KINDS.map((kind) => (
        <Tick key={kind} on={kinds.includes(kind)} set={set(kind)}>
          {words[kind]}
        </Tick>
      ))}
    </fieldset>
  )
}
