import type { draftsFr } from './drafts-fr.ts'

/** Words begun and not sent, in English. */
export const draftsEn: typeof draftsFr = {
  mark: 'Draft',
  leaving: 'Some drafts are on this device only',
  leavingLead: (count) =>
    `${count > 1 ? `${count} conversations have` : 'One conversation has'} a draft. Signing out erases it here, so that nobody else reads it.`,
  stay: 'Stay signed in',
  leave: 'Erase and sign out',
}
