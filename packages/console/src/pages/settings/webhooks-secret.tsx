import { useWords } from '../../strings/language.tsx'
import { CopyButton } from './copy-button.tsx'

/** The secret that signs what is sent: here and never again. */
export const WebhookSecret = ({ secret, hint }: { secret: string; hint?: string }) => {
  const words = useWords().webhooks
  return (
    <div className="fresh-link" role="status">
      <h4>{words.secretTitle}</h4>
      <pre className="snippet">{secret}</pre>
      <p className="hint">{[words.secretHint, hint].filter(Boolean).join(' ')}</p>
      <CopyButton text={secret} />
    </div>
  )
}
