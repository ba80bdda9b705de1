import { useWords } from '../../strings/language.tsx'
import { problemInWords } from '../../words/problem.ts'
import { AttachedFiles } from './files/attached-files.tsx'
import { NoteHead } from './note-row.tsx'
import { SendMark } from './send-mark.tsx'
import type { Outbox, Pending } from './use-outbox.ts'

/** Something on its way, or something that did not leave. */
export const PendingRow = ({ item, outbox }: { item: Pending; outbox: Outbox }) => {
  const words = useWords()
  const failed = item.failed !== null
  const note = item.mode === 'note'
  const back = item.back !== undefined
  return (
    <li className={note ? 'note' : 'message'} data-author="agent" data-pending="true">
      <p className="message-head">
        {note ? <NoteHead /> : <span className="message-who">{words.owner.you}</span>}
      </p>
      <p className="words" dir="auto">
        {item.text}
      </p>
      <AttachedFiles conversation={outbox.conversation} files={item.files ?? []} />
      {back ? (
        <p className="send-mark">{failed ? words.held.stuck : words.held.bringing}</p>
      ) : (
        <SendMark state={failed ? 'failed' : 'sending'} />
      )}
      {failed && (
        <div className="acts" role="alert">
          <p className="hint">{problemInWords(item.failed, words).join(' ')}</p>
          <button type="button" className="button small" onClick={() => outbox.again(item)}>
            {back ? words.retry : words.delivery.again}
          </button>
          {!back && (
            <button
              type="button"
              className="button small plain"
              onClick={() => outbox.takeBack(item)}
            >
              {words.delivery.drop}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
