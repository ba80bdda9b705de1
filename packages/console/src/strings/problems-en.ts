/** What happened and what to do, where the server cannot say it: it was not reached, or said nothing. */
export const problemsEn: Record<string, string[]> = {
  network: ['The server is not answering.', 'Check your connection, then try again.'],
  mention_refused: [
    'A person or team that is named may not read this conversation, or is no longer here.',
    'The note was not saved. Take the name out, or choose one from the list that opens after @.',
  ],
  unknown: [
    'Something went wrong.',
    'Reload the page; if it happens again, tell whoever runs the workspace.',
  ],
  unreadable: [
    'The server’s answer could not be read.',
    'Try again; if it happens again, tell whoever runs the workspace.',
  ],
  fence_outdated: [
    'The conversation has changed hands in the meantime.',
    'This is where it stands now.',
  ],
  both_open: [
    'Both records have an open conversation on the same channel.',
    'Close one of the two first.',
  ],
  variable_unfilled: [
    'A word in braces is still to be filled in. Nothing has left.',
    'Replace it, then send again.',
  ],
  reply_sent: [
    'Too late: the reply has left.',
    'Write another one if something has to be put right.',
  ],
  assignee_away: [
    'This person is not here at the moment.',
    'Choose somebody who is online, or a team.',
  ],
  conversation_moved: [
    'This person has another open conversation on this channel.',
    'Answer them there.',
  ],
}
