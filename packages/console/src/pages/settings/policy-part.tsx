import type { ReactNode } from 'react'
import type { Words } from '../../strings/fr.ts'
import { useWords } from '../../strings/language.tsx'

interface Props {
  readonly name: keyof Words['policy']['parts']
  readonly lead?: string
  readonly children: ReactNode
}

/** A part of the policy page under its title. */
export const PolicyPart = ({ name, lead, children }: Props) => {
  const words = useWords().policy
  return (
    <section id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{words.parts[name]}</h2>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {children}
    </section>
  )
}
