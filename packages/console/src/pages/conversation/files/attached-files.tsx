import type { Attachment } from '@diapason/contract'
import { FileText } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useSpeech } from '../../../strings/language.tsx'
import { addressOf } from '../../../wire/files-api.ts'
import { isPicture, kindInWords } from './file-words.ts'

const PictureDialog = lazy(async () => ({
  default: (await import('./picture-dialog.tsx')).PictureDialog,
}))

interface FileProps {
  readonly conversation: string
  readonly file: Attachment
}

const FileLink = ({ conversation, file }: FileProps) => {
  const { words, language } = useSpeech()
  return (
    <a
      className="file"
      href={addressOf(conversation, file.id)}
      download={file.name}
      aria-label={`${words.files.save(file.name)}, ${kindInWords(file, words.files, language)}`}
    >
      <FileText size={18} strokeWidth={1.5} aria-hidden="true" />
      <span className="file-name">{file.name}</span>{' '}
      <span className="file-kind">{kindInWords(file, words.files, language)}</span>
    </a>
  )
}

/** Room is kept for it before it comes, so that the thread does not move. */
const Thumbnail = ({ conversation, file, look }: FileProps & { readonly look: () => void }) => {
  const { words } = useSpeech()
  const [isBroken, setBroken] = useState(false)
  if (isBroken) return <FileLink conversation={conversation} file={file} />
  return (
    <button
      type="button"
      className="picture"
      aria-haspopup="dialog"
      aria-label={words.files.look(file.name)}
      onClick={look}
    >
      <img
        src={addressOf(conversation, file.id)}
        alt={words.files.picture(file.name)}
        width={file.width}
        height={file.height}
        loading="lazy"
        onError={() => setBroken(true)}
      />
    </button>
  )
}

const Picture = ({ conversation, file }: FileProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Thumbnail conversation={conversation} file={file} look={() => setOpen(true)} />
      {isOpen && (
        <Suspense fallback={null}>
          <PictureDialog conversation={conversation} file={file} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

interface Props {
  readonly conversation: string
  readonly files: readonly Attachment[]
}

/** The files of a message or note: pictures in place, everything else with name, kind and size. */
export const AttachedFiles = ({ conversation, files }: Props) => {
  const { words } = useSpeech()
  if (files.length === 0) return null
  return (
    <ul className="files" aria-label={words.files.of}>
      {files.map((file) => (
        <li key={file.id}>
          {isPicture(file) ? (
            <Picture conversation={conversation} file={file} />
          ) : (
            <FileLink conversation={conversation} file={file} />
          )}
        </li>
      ))}
    </ul>
  )
}
