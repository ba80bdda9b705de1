import { useWords } from '../../../strings/language.tsx'
import type { Command } from './command.ts'

interface Props {
  readonly id: string
  readonly commands: readonly Command[]
  readonly active: Command | undefined
  readonly point: (command: Command) => void
  readonly choose: (command: Command) => void
}

const Option = ({
  command,
  active,
  point,
  choose,
}: Omit<Props, 'id' | 'commands'> & { command: Command }) => {
  const { icon: Icon, label, more } = command
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and its keys
    <div
      id={`command-${command.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={command.id === active?.id}
      className="command"
      onPointerMove={() => point(command)}
      onClick={() => choose(command)}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span dir="auto">{label}</span>
      {more !== undefined && <small dir="auto">{more}</small>}
    </div>
  )
}

/** What fits, by group. */
export const CommandList = ({ id, commands, ...rest }: Props) => {
  const words = useWords().inbox.palette
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <div id={id} role="listbox" aria-label={words.title} className="commands">
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`commands-${group}`}>
          <div id={`commands-${group}`} className="commands-group">
            {words.groups[group]}
          </div>
          {commands
            .filter((command) => command.group === group)
            .map((command) => (
              <Option key={command.id} command={command} {...rest} />
            ))}
        </div>
      ))}
    </div>
  )
}
