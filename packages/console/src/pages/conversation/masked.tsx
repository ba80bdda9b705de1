import { useState } from 'react'
import { useWords } from '../../strings/language.tsx'

/** A card or account number: hidden until somebody asks, the last four signs apart. */
export const Masked = ({ text }: { text: string }) => {
  const words = useWords().heard
  const [open, setOpen] = useState(false)
  if (open) return text
  return (
    <button type="button" className="masked" title={words.masked} onClick={() => setOpen(true)}>
      •••• {text.slice(-4)} <span className="sr-only">{words.reveal}</span>
    </button>
  )
}
