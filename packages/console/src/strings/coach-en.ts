import type { coachFr } from './coach-fr.ts'

/** Labels of the coach of the draft, in English. */
export const coachEn: typeof coachFr = {
  title: 'Before you send',
  count: (count) => ['', '1 remark'][count] ?? `${count} remarks`,
  read: 'Read',
  readHint: 'Read the next remark (F8)',
  private: 'Only you can see this',
  instead: 'You could write:',
  remove: 'You can leave these words out.',
  learnt: 'Found by comparison with examples: it may be wrong.',
  apply: 'Apply',
  notHere: 'Not here',
  notHereHint: 'Do not mark these words for you again',
  remembered: 'These words will not be marked for you again.',
  forNow: 'Set aside for this conversation only.',
  place: (at, count) => `${at} of ${count}`,
  next: 'Next remark (F8)',
  effects: {
    calms: 'Should calm things',
    leaves: 'Should hardly change what is felt',
    raises: 'Could make things worse',
  },
  sure: ['perhaps', 'fairly sure', 'very likely'],
  because: (words) => `“${words}”`,
  ignored: {
    open: 'Remarks I set aside',
    title: 'Remarks set aside',
    lead: 'These words are no longer marked for you. Nobody else can see this list, whatever their role.',
    none: 'You have set nothing aside. “Not here” on a remark adds it to this list.',
    restore: 'Mark again',
    restoreAll: 'Mark all of them again',
  },
}
