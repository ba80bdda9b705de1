import type { Attachment, Problem } from '@diapason/contract'
import { ApiProblem } from './problem.ts'
import { request } from './request.ts'

const at = (conversation: string, id: string): string =>
  `/conversations/${encodeURIComponent(conversation)}/attachments/${encodeURIComponent(id)}`

/** Where the bytes of a file are, for a picture or a link of the console's own pages. */
export const addressOf = (conversation: string, id: string): string =>
  `/api/v1${at(conversation, id)}`

const NO_ANSWER: Problem = { code: 'network', message: 'No answer.', action: 'Try again.' }

/** An upload on its way. `fetch` cannot tell how far it is. */
export interface Way {
  readonly done: Promise<Attachment>
  cancel(): void
}

/** Brings a file to the server; with the same id again it is stored once. */
export const sendFile = (
  conversation: string,
  { id, file }: { readonly id: string; readonly file: File },
  onProgress: (share: number) => void,
): Way => {
  const asked = new XMLHttpRequest()
  const done = new Promise<Attachment>((resolve, reject) => {
    asked.open('POST', `${addressOf(conversation, id)}?name=${encodeURIComponent(file.name)}`)
    asked.setRequestHeader('x-diapason', '1')
    asked.setRequestHeader('content-type', 'application/octet-stream')
    asked.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    asked.addEventListener('loadend', () => {
      const { status } = asked
      if (status === 200 || status === 201) resolve(JSON.parse(asked.responseText) as Attachment)
      else reject(new ApiProblem(status, problemIn(asked.responseText)))
    })
    asked.send(file)
  })
  return { done, cancel: () => asked.abort() }
}

const problemIn = (text: string): Problem => {
  try {
    return JSON.parse(text) as Problem
  } catch {
    return NO_ANSWER
  }
}

/** Removes a file that was not sent. */
export const removeFile = (conversation: string, id: string): Promise<void> =>
  request<void>('DELETE', at(conversation, id))
