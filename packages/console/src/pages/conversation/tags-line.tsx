import type { Conversation } from '@diapason/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus, Tag as TagIcon } from 'lucide-react'
import { useState } from 'react'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../strings/language.tsx'
import { proposedTags } from '../../words/proposed-tags.ts'
import { useSession } from '../../wire/session.ts'
import { tagsApi, tagsQuery } from '../../wire/tags-api.ts'
import { useHandling } from '../inbox/handling/use-handling.ts'
import { TagsDialog } from './tags-lazy.tsx'

/** What the reasons heard propose: put on with one click, never by itself. */
const Proposals = ({ conversation }: { conversation: Conversation }) => {
  const words = useWords().filing.tags
  const client = useQueryClient()
  const { data = [] } = useQuery(tagsQuery)
  const { summary, messages } = conversation
  const put = useMutation({
    mutationFn: (tag: string) => tagsApi.tag({ ids: [summary.id], add: [tag] }),
    onSettled: () => client.invalidateQueries({ queryKey: ['conversation', summary.id] }),
  })
  return proposedTags(data, messages, summary.tags).map(({ id, name }) => (
    <button
      key={id}
      type="button"
      className="tag-proposed"
      title={words.proposed}
      aria-label={`${words.propose(name)}. ${words.proposed}`}
      disabled={put.isPending}
      onClick={() => put.mutate(id)}
    >
      <Plus size={12} strokeWidth={2} aria-hidden="true" />
      {name}
    </button>
  ))
}

/** The tags of a conversation as words, and the way to change them: the key « t ». */
export const TagsLine = ({ conversation }: { conversation: Conversation }) => {
  const words = useWords().filing.tags
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  const { id, tags } = conversation.summary
  const names = tags.map(({ name }) => name)
  const mayFile = may.includes('file')
  const { isChoosing } = useHandling().selection
  // Rows that are chosen in the list come first.
  useKeys(mayFile && !isChoosing ? { t: () => setOpen(true) } : {})
  if (!mayFile && names.length === 0) return null
  return (
    <span className="tags-line">
      <button
        type="button"
        className="tags-open"
        aria-keyshortcuts="t"
        aria-label={names.length === 0 ? words.add : words.on(names.join(', '))}
        disabled={!mayFile}
        onClick={() => setOpen(true)}
      >
        <TagIcon size={14} strokeWidth={1.5} aria-hidden="true" />
        <span dir="auto">{names.length === 0 ? words.add : names.join(' · ')}</span>
        {names.length === 0 && <kbd>t</kbd>}
      </button>
      {mayFile && <Proposals conversation={conversation} />}
      {open && <TagsDialog conversations={[{ id, tags }]} close={() => setOpen(false)} />}
    </span>
  )
}
