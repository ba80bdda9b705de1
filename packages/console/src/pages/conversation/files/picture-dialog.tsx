import type { Attachment } from '@diapason/contract'
import { Dialog } from 'radix-ui'
import { DialogFrame } from '../../../parts/dialog-frame.tsx'
import { useSpeech } from '../../../strings/language.tsx'
import { addressOf } from '../../../wire/files-api.ts'
import { kindInWords } from './file-words.ts'

interface Props {
  readonly conversation: string
  readonly file: Attachment
  readonly close: () => void
}

/** A picture as large as the screen allows. */
export const PictureDialog = ({ conversation, file, close }: Props) => {
  const { words, language } = useSpeech()
  const address = addressOf(conversation, file.id)
  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <DialogFrame
        title={file.name}
        lead={kindInWords(file, words.files, language)}
        look="picture-dialog"
      >
        <img
          src={address}
          alt={words.files.picture(file.name)}
          width={file.width}
          height={file.height}
        />
        <a className="button" href={address} download={file.name}>
          {words.files.download}
        </a>
      </DialogFrame>
    </Dialog.Root>
  )
}
