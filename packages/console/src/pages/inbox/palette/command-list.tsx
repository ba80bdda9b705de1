import { Option } from '../../../parts/option.tsx'
import { useWords } from '../../../strings/language.tsx'
import type { Command } from './command.ts'

interface Props {
  readonly id: string
  readonly commands: readonly Command[]
  readonly active: Command | undefined
  readonly point: (command: Command) => void
  readonly choose: (command: Command) => void
}

/** The id of an option on the page. */
export const commandOptionId = (command: string): string => `command-${command}`

type LineProps = Omit<Props, 'id' | 'commands'> & { readonly command: Command }

const Line = ({ command, active, point, choose }: LineProps) => {
  const { id, icon: Icon, label, more } = command
  return (
    <Option
      id={commandOptionId(id)}
      selected={id === active?.id}
      className="command"
      point={() => point(command)}
      choose={() => choose(command)}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span dir="auto">{label}</span>
      {more !== undefined && <small dir="auto">{more}</small>}
    </Option>
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
              <Line key={command.id} command={command} {...rest} />
            ))}
        </div>
      ))}
    </div>
  )
}
