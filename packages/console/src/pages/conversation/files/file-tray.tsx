import { Paperclip } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { IconButton } from '../../../parts/icon-button.tsx'
import type { Mode } from '../../../parts/kept-drafts.ts'
import { useWords } from '../../../strings/language.tsx'
import { TrayRows } from './tray-rows.tsx'
import type { TrayState } from './use-tray.ts'

/** What a file chooser offers; the server looks at the bytes. */
const ACCEPT = '.png,.jpg,.jpeg,.gif,.webp,.pdf,.txt,.csv,.docx,.xlsx,.pptx,.odt,.ods,.odp'

/** The paper clip. */
export const FileButton = ({ tray }: { tray: TrayState }) => {
  const { add: label } = useWords().files
  const chooser = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    tray.add([...(target.files ?? [])])
    target.value = ''
  }
  const chosen = { ref: chooser, multiple: true, hidden: true, accept: ACCEPT, onChange: choose }
  return (
    <>
      <IconButton icon={Paperclip} label={label} onClick={() => chooser.current?.click()} />
      <input type="file" aria-label={label} {...chosen} />
    </>
  )
}

interface Props {
  readonly tray: TrayState
  readonly conversation: string
  readonly mode: Mode
}

/** The files of what is being written: how far each is, and the way out for those that failed. */
export const FileTray = ({ tray, conversation, mode }: Props) => {
  const words = useWords().files
  return (
    <>
      {tray.files.length > 0 && (
        <ul className="tray" aria-label={mode === 'note' ? words.toNote : words.toReply}>
          <TrayRows tray={tray} conversation={conversation} />
        </ul>
      )}
      <p className="hint tray-said" role="alert">
        {tray.said}
      </p>
    </>
  )
}
