import type { Channel } from '@diapason/contract'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useWords } from '../../strings/language.tsx'
import { useIsAdmin } from '../../wire/session.ts'
import { workspaceApi } from '../../wire/workspace-api.ts'
import { CopyButton } from './copy-button.tsx'
import { Section } from './section.tsx'
import { useChange } from './use-settings.ts'

const snippetFor = (key: string) =>
  `<script src="${location.origin}/widget.js" data-channel="${key}" defer></script>`

const Origins = ({ channel }: { channel: Channel }) => {
  const words = useWords().settings
  const id = useId()
  const save = useChange('channels', (origins: string[]) =>
    workspaceApi.changeOrigins(channel.id, origins),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(said(event.currentTarget, 'origins').split(/\s+/).filter(Boolean))
  }
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.channels.origins}</label>
        <textarea
          id={id}
          name="origins"
          defaultValue={channel.origins.join('\n')}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
        />
        <p id={`${id}-hint`} className="hint">
          {words.channels.originsHint}
        </p>
      </div>
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button" disabled={save.isPending}>
          {words.save}
        </button>
        <span role="status">{save.isSuccess && words.saved}</span>
      </div>
    </form>
  )
}

const ChannelCard = ({ channel }: { channel: Channel }) => {
  const words = useWords()
  const isAdmin = useIsAdmin()
  const snippet = snippetFor(channel.key)
  return (
    <li className="card">
      <header>
        <h3>{channel.name}</h3>
        <span className="acts">
          <CopyButton text={snippet} />
        </span>
      </header>
      <pre className="snippet" aria-label={words.settings.channels.snippet}>
        {snippet}
      </pre>
      {isAdmin ? (
        <Origins channel={channel} />
      ) : (
        <p className="words">{channel.origins.join('\n')}</p>
      )}
    </li>
  )
}

/** The line for a web site, and which sites may show the widget. */
export const ChannelsSection = () => {
  const words = useWords().settings.channels
  const query = useQuery({ queryKey: ['settings', 'channels'], queryFn: workspaceApi.channels })
  return (
    <Section name="channels" lead={words.lead} query={query}>
      {(channels) =>
        channels.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <ul className="cards">
            {channels.map((channel) => (
              <ChannelCard key={channel.id} channel={channel} />
            ))}
          </ul>
        )
      }
    </Section>
  )
}
