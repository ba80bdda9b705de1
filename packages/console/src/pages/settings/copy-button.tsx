import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'

/** Copies a text and says so. */
export const CopyButton = ({ text }: { text: string }) => {
  const words = useWords().settings
  const [copied, setCopied] = useState(false)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <button type="button" className="button small" onClick={copy} aria-live="polite">
      {copied ? words.copied : words.copy}
    </button>
  )
}
