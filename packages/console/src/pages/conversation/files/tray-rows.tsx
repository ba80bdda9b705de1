import { CircleAlert, FileText, X } from 'lucide-react'
import { IconButton } from '../../../parts/icon-button.tsx'
import { useSpeech } from '../../../strings/language.tsx'
import { problemInWords } from '../../../words/problem.ts'
import { addressOf } from '../../../wire/files-api.ts'
import { ApiProblem } from '../../../wire/problem.ts'
import { isPicture, kindInWords, sizeInWords } from './file-words.ts'
import type { TrayFile } from './tray.ts'
import type { TrayState } from './use-tray.ts'

interface RowProps {
  readonly file: TrayFile
  readonly tray: TrayState
  readonly conversation: string
}

/** What it is, how large, and how far it has come. */
const State = ({ file }: Pick<RowProps, 'file'>) => {
  const { words, language } = useSpeech()
  const { stored, failed, size } = file
  if (failed !== null) return <>{problemInWords(failed, words).join(' ')}</>
  if (stored !== null)
    return <>{`${kindInWords(stored, words.files, language)} · ${words.files.ready}`}</>
  return <>{`${sizeInWords(size, words.files, language)} · ${words.files.sending}`}</>
}

const Look = ({ file: { stored, failed }, conversation }: Omit<RowProps, 'tray'>) => {
  if (stored !== null && isPicture(stored))
    return <img src={addressOf(conversation, stored.id)} alt="" />
  const Icon = failed === null ? FileText : CircleAlert
  return <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
}

/** The server said no and will say no again: trying once more helps nobody. */
const isFinal = (failed: unknown): boolean =>
  failed instanceof ApiProblem && failed.status >= 400 && failed.status < 429

const stateOf = ({ failed, stored }: TrayFile): 'failed' | 'sending' | 'ready' =>
  failed !== null ? 'failed' : stored === null ? 'sending' : 'ready'

const Row = ({ file, tray, conversation }: RowProps) => {
  const { words } = useSpeech()
  const { id, name, failed, share } = file
  const state = stateOf(file)
  return (
    <li className="tray-file" data-state={state}>
      <Look file={file} conversation={conversation} />
      <span className="tray-words">
        <span className="file-name">{name}</span>
        <span className="file-kind" role="status">
          <State file={file} />
        </span>
        {state === 'sending' && (
          <progress max={1} value={share} aria-label={words.files.progress(name)} />
        )}
      </span>
      {state === 'failed' && !isFinal(failed) && (
        <button type="button" className="button small" onClick={() => tray.retry(id)}>
          {words.retry}
        </button>
      )}
      <IconButton icon={X} label={words.files.remove(name)} onClick={() => tray.remove(id)} />
    </li>
  )
}

/** Each file of what is being written. */
export const TrayRows = ({ tray, conversation }: Omit<RowProps, 'file'>) => (
  <>
    {tray.files.map((file) => (
      <Row key={file.id} file={file} tray={tray} conversation={conversation} />
    ))}
  </>
)
