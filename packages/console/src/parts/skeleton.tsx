import { useWords } from '../strings/language.tsx'

/** Grey lines in the shape of what is coming. */
export const Skeleton = ({ lines, className = '' }: { lines: number; className?: string }) => {
  const words = useWords()
  return (
    <div className={`skeleton ${className}`} role="status">
      <span className="sr-only">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  )
}
