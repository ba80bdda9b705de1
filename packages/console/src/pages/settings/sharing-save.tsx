import { useWords } from '../../strings/language.tsx'

interface Props {
  readonly save: { readonly isPending: boolean; readonly isSuccess: boolean }
  /** Is it the next sensible act on this page? */
  readonly filled?: boolean
}

/** Saves, and says that it has. */
export const SaveLine = ({ save, filled = false }: Props) => {
  const words = useWords().sharing
  return (
    <div className="acts">
      <button
        type="submit"
        className={filled ? 'button filled' : 'button'}
        disabled={save.isPending}
      >
        {words.save}
      </button>
      <span role="status">{save.isSuccess && words.saved}</span>
    </div>
  )
}
