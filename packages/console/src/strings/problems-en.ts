/** What happened and what to do, where the server cannot say it: it was not reached, or said nothing. */
export const problemsEn: Record<string, string[]> = {
  network: ['The server is not answering.', 'Check your connection, then try again.'],
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
  conversation_moved: [
    'This person has another open conversation on this channel.',
    'Answer them there.',
  ],
}
