import type { Tag } from '@diapason/contract'
import { type FormEvent, useId, useState } from 'react'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { said } from '../../parts/said.ts'
import { useReasons } from '../../parts/use-reasons.ts'
import { useWords } from '../../strings/language.tsx'
import { useMay } from '../../wire/session.ts'
import { tagsApi } from '../../wire/tags-api.ts'
import { TagForm } from './tags-form.tsx'
import { useChange } from './use-settings.ts'

interface Props {
  readonly tag: Tag
  readonly all: readonly Tag[]
}

const MergeForm = ({ tag, all, done }: Props & { done: () => void }) => {
  const { filing, cancel } = useWords()
  const words = filing.tags
  const id = useId()
  const merge = useChange('tags', tagsApi.merge)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    merge.mutate({ id: tag.id, into: said(event.currentTarget, 'into') }, { onSuccess: done })
  }
  return (
    <form onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{words.mergeInto(tag.name)}</label>
        <select id={id} name="into" aria-describedby={`${id}-hint`}>
          {all
            .filter((one) => one.id !== tag.id)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </select>
        <p className="hint" id={`${id}-hint`}>
          {words.mergeLead}
        </p>
      </div>
      {merge.error !== null && <ProblemNote error={merge.error} />}
      <div className="acts">
        <button type="submit" className="button filled" disabled={merge.isPending}>
          {words.mergeDo}
        </button>
        <button type="button" className="button plain" onClick={done}>
          {cancel}
        </button>
      </div>
    </form>
  )
}

type Doing = 'nothing' | 'editing' | 'merging'

const Acts = ({ tag, all, begin }: Props & { begin: (what: Doing) => void }) => {
  const { filing, settings } = useWords()
  const words = filing.tags
  const retire = useChange('tags', tagsApi.change)
  return (
    <span className="acts">
      <button type="button" className="button small" onClick={() => begin('editing')}>
        {settings.edit}
      </button>
      {all.length > 1 && (
        <button type="button" className="button small" onClick={() => begin('merging')}>
          {words.merge}
        </button>
      )}
      <button
        type="button"
        className="button small"
        disabled={retire.isPending}
        onClick={() => retire.mutate({ id: tag.id, retired: !tag.retired })}
      >
        {tag.retired ? words.restore : words.retire}
      </button>
    </span>
  )
}

/** One tag: how many carry it, when it is proposed, and what a lead can do with it. */
export const TagCard = ({ tag, all }: Props) => {
  const words = useWords().filing.tags
  const mayLead = useMay('lead')
  const { inWords } = useReasons()
  const [doing, begin] = useState<Doing>('nothing')
  const done = () => begin('nothing')
  if (doing === 'editing') return <TagForm tag={tag} done={done} />
  return (
    <li className="card">
      <header>
        <h3 dir="auto">{tag.name}</h3>
        <span className="hint">{words.uses(tag.uses)}</span>
        {mayLead && <Acts tag={tag} all={all} begin={begin} />}
      </header>
      {tag.topics.length > 0 && !tag.retired && (
        <p className="hint">
          {words.topics} {tag.topics.map(inWords).join(', ')}
        </p>
      )}
      {tag.retired && <p className="hint">{words.retired}</p>}
      {doing === 'merging' && <MergeForm tag={tag} all={all} done={done} />}
    </li>
  )
}
