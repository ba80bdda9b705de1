import type { keysFr } from './keys-fr.ts'

export const keysEn: typeof keysFr = {
  title: 'Keyboard shortcuts',
  groups: {
    read: {
      title: 'Read',
      rows: [
        ['j  ↓', 'Next conversation'],
        ['k  ↑', 'Previous conversation'],
        ['Enter', 'Open'],
        ['Ctrl + K', 'Go to a queue, a setting, a conversation, or act'],
        ['/', 'Find a conversation'],
        ['u', 'Show unread ones only'],
        ['f', 'Filter the list'],
        ['e', 'Show or hide the supporting words'],
        ['c', 'Open or close the customer’s file'],
        ['?', 'Show this list'],
      ],
    },
    answer: {
      title: 'Reply',
      rows: [
        ['r', 'Reply'],
        ['Ctrl + Enter', 'Send'],
        ['p  Alt + P', 'Look for a phrase'],
        ['m  Alt + M', 'Look for a ready reply'],
        ['F8  Alt + ↓', 'Read the next remark on the draft'],
        ['Shift + F8  Alt + ↑', 'Read the previous remark'],
        ['Alt + Enter', 'Apply the remark that is open, or the first'],
        ['Esc', 'Close the remark, take a sending back, then leave the field'],
      ],
    },
    handle: {
      title: 'Assign',
      rows: [
        ['a', 'Assign to a person or a team'],
        ['z', 'Snooze'],
        ['+  −', 'Raise or lower the priority; again: restore it'],
      ],
    },
    note: {
      title: 'Note',
      rows: [
        ['n', 'Write a private note'],
        ['@', 'In a note, name a colleague or a team'],
        ['Ctrl + Enter', 'Save the note'],
      ],
    },
    file: {
      title: 'Sort',
      rows: [
        ['t', 'Tag the conversation, or those you have chosen'],
        ['x', 'Select the conversation, to act on several'],
        ['Shift + ↓ ↑', 'Select the next one, the previous one too'],
      ],
    },
  },
}
