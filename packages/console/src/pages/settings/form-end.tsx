import { ProblemNote } from '../../parts/problem-note.tsx'
import { useWords } from '../../strings/language.tsx'

interface Props {
  /** What is being saved: its error is shown, and nobody saves twice. */
  readonly save: { readonly error: Error | null; readonly isPending: boolean }
  readonly done: () => void
}

/** Save or leave: how each form of the settings ends. */
export const FormEnd = ({ save, done }: Props) => {
  const words = useWords()
  return (
    <>
      {save.error !== null && <ProblemNote error={save.error} />}
      <div className="acts">
        <button type="submit" className="button filled" disabled={save.isPending}>
          {words.settings.save}
        </button>
        <button type="button" className="button plain" onClick={done}>
          {words.cancel}
        </button>
      </div>
    </>
  )
}
