import type { Words } from '../strings/words.ts'
import type { Uploads } from '../talk/uploads.ts'
import { element } from '../view/element.ts'
import { loadFiles } from './load-files.ts'
import type { Added } from '../outbox/outbox.ts'

/** What showing and sending files needs. */
export interface FileGround {
  readonly words: Words
  readonly uploads: Uploads
}

/** The place of a message's files: their names at once, the rest when what draws them is here. */
export const attached = (files: readonly Added[], ground: FileGround): HTMLElement => {
  const names = files.map(({ name }) => name).join(', ')
  const place = element('div', { class: 'files' }, names)
  loadFiles().then(
    ({ drawFiles }) => drawFiles(place, files, ground),
    () => undefined, // the names stay
  )
  return place
}
