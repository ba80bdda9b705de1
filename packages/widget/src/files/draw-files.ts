import type { Attachment } from '@diapason/contract'
import { button, element, setText } from '../view/element.ts'
import { icon } from '../view/icon.ts'
import { describe, isPicture } from './describe.ts'
import type { FileGround } from './attached.ts'
import { wear } from './sheet.ts'
import { addressOf } from './upload.ts'
import type { Added } from '../outbox/outbox.ts'

type Shown = Added & Pick<Attachment, 'width' | 'height'>

/** Shows the files of a message: pictures in place, everything else as a row to save. */
export const drawFiles = (
  target: HTMLElement,
  files: readonly Shown[],
  ground: FileGround,
): void => {
  wear(target)
  target.replaceChildren(
    ...files.map((file) => (isPicture(file) ? picture(file, ground) : row(file, ground))),
  )
}

/** Room is kept for it before it comes, so that nothing moves. */
const picture = (file: Shown, ground: FileGround): HTMLElement => {
  const { words, uploads } = ground
  const { width = 4, height = 3 } = file
  const img = element('img', { alt: words.files.picture(file.name) })
  img.style.aspectRatio = `${width} / ${height}`
  const link = element('a', { class: 'picture', target: '_blank', rel: 'noopener' }, img)
  const show = (address: string): void => {
    img.src = address
    link.href = address
  }
  // A page may forbid pictures of this kind, and the network may be away.
  const instead = (): void => link.replaceWith(row(file, ground))
  img.onerror = instead
  const known = uploads.picture(file.id)
  if (known) show(known)
  else
    void bytesOf(file.id, ground).then((blob) =>
      blob ? show(URL.createObjectURL(blob)) : instead(),
    )
  return link
}

const row = (file: Shown, ground: FileGround): HTMLElement => {
  const { words } = ground
  const said = element('span', { class: 'state', role: 'status' })
  const save = button(
    { class: 'file', 'aria-label': words.files.save(describe(file, words)) },
    element('span', {}, icon('file'), describe(file, words)),
    () => {
      setText(said, words.files.fetching)
      void bytesOf(file.id, ground).then((blob) => {
        setText(said, blob ? '' : words.files.away)
        if (blob) saveAs(file.name, blob)
      })
    },
  )
  return element('div', {}, save, said)
}

const saveAs = (name: string, blob: Blob): void => {
  const href = URL.createObjectURL(blob)
  const link = element('a', { href, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/** The pass stands in a header: an address with it would stay in histories and logs. */
const bytesOf = async (id: string, { uploads }: FileGround): Promise<Blob | null> => {
  try {
    const visit = await uploads.pass.get()
    if (!visit.ok) return null
    const headers = { authorization: `Bearer ${visit.value.token}` }
    const response = await fetch(addressOf(uploads.origin, id), { headers, credentials: 'omit' })
    return response.ok ? await response.blob() : null
  } catch {
    return null
  }
}
