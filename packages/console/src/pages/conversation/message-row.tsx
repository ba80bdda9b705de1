import type { ReadMessage } from '@diapason/contract'
import { memo } from 'react'
import { Moment } from '../../parts/moment.tsx'
import { useWords } from '../../strings/language.tsx'
import { AttachedFiles } from './files/attached-files.tsx'
import { EvidenceText } from './evidence-text.tsx'
import { GeneratedMark } from './generated-mark.tsx'
import { Heard } from './heard.tsx'
import { SendMark } from './send-mark.tsx'
import type { SendState } from './state-of.ts'

interface Props {
  readonly conversation: string
  readonly message: ReadMessage
  readonly heading: string | null
  readonly state: SendState | null
}

const CustomerWords = ({ conversation, message, heading }: Omit<Props, 'state'>) => (
  <>
    <p className="words" dir="auto">
      <EvidenceText
        text={message.text}
        reading={message.reading}
        isCorrected={message.correction !== null}
      />
    </p>
    {message.text !== '' && (
      <Heard conversation={conversation} message={message} heading={heading} />
    )}
  </>
)

const Choices = ({ message }: { message: ReadMessage }) => {
  const label = useWords().conversation.offered
  return (
    <ul className="offered" aria-label={label}>
      {message.choices.map((choice) => (
        <li key={choice.label}>{choice.label}</li>
      ))}
    </ul>
  )
}

/** One message; the customer's in the largest type of the screen. */
export const MessageRow = memo(({ conversation, message, heading, state }: Props) => {
  const words = useWords()
  const who = {
    customer: words.conversation.customer,
    bot: words.owner.bot,
    agent: message.authorName ?? words.owner.you,
    system: null,
  }[message.author]
  return (
    <li
      className="message"
      data-author={message.author}
      id={`message-${message.seq}`}
      tabIndex={-1}
    >
      <p className="message-head">
        {who !== null && <span className="message-who">{who}</span>} <Moment at={message.sentAt} />
      </p>
      {message.author === 'customer' ? (
        <CustomerWords conversation={conversation} message={message} heading={heading} />
      ) : (
        <p className="words" dir="auto">
          {message.text}
        </p>
      )}
      <AttachedFiles conversation={conversation} files={message.attachments} />
      {message.askedModel && (
        <GeneratedMark
          conversation={conversation}
          draft={message.id}
          generatedBy={message.generatedBy}
        />
      )}
      {message.choices.length > 0 && <Choices message={message} />}
      {state !== null && <SendMark state={state} />}
    </li>
  )
})
MessageRow.displayName = 'MessageRow'
