import type { filesFr } from './files-fr.ts'

/** Files of replies and notes, in English. */
export const filesEn: typeof filesFr = {
  add: 'Attach a file',
  toReply: 'Files of the reply',
  toNote: 'Files of the private note',
  of: 'Attachments',
  sending: 'Uploading…',
  progress: (name) => `Uploading ${name}`,
  ready: 'Ready',
  wait: 'A file is still on its way. Wait until it is ready, then send.',
  blocked: 'A file could not be attached: remove it or try again, then send.',
  tooMany: 'At most five files a message.',
  remove: (name) => `Remove ${name}`,
  look: (name) => `Enlarge ${name}`,
  save: (name) => `Save ${name}`,
  picture: (name) => `Picture: ${name}`,
  download: 'Save',
  gone: 'The picture could not be shown.',
  kinds: {
    'image/png': 'picture',
    'image/jpeg': 'photo',
    'image/gif': 'picture',
    'image/webp': 'picture',
    'application/pdf': 'PDF',
    'text/plain': 'text',
  },
  document: 'document',
  bytes: (amount, unit) => `${amount}\u00a0${unit}B`,
}
