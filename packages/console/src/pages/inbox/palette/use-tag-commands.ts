import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Tag } from 'lucide-react'
import { useSpeech } from '../../../strings/language.tsx'
import { conversationQuery } from '../../../wire/conversation.ts'
import { useSession } from '../../../wire/session.ts'
import { tagsApi, tagsQuery } from '../../../wire/tags-api.ts'
import type { Command } from './command.ts'

/** Each tag, put on the open conversation or taken off it; nothing when none is open. */
export const useTagCommands = (): Command[] => {
  const { words, language } = useSpeech()
  const client = useQueryClient()
  const { may } = useSession()
  const { id = '' } = useParams({ strict: false })
  const enabled = id !== '' && may.includes('file')
  const { data } = useQuery({ ...conversationQuery(client, id, language), enabled })
  const { data: tags = [] } = useQuery({ ...tagsQuery, enabled })
  if (!enabled || data === undefined) return []
  const carried = new Set(data.summary.tags.map((tag) => tag.id))
  const says = words.filing.tags
  return tags
    .filter((tag) => !tag.retired || carried.has(tag.id))
    .map((tag) => {
      const on = carried.has(tag.id)
      return {
        id: `tag-${tag.id}`,
        group: 'conversation',
        icon: Tag,
        label: on ? says.uncommand(tag.name) : says.command(tag.name),
        run: async () => {
          await tagsApi.tag({ ids: [id], [on ? 'remove' : 'add']: [tag.id] })
          await client.invalidateQueries({ queryKey: ['conversation', id] })
        },
      }
    })
}
