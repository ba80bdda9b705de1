/** What happened and what to do, where the server cannot say it: it was not reached, or said nothing. */
export const problemsEn: Record<string, string[]> = {
  network: ['The server does not answer.', 'Check your connection, then try again.'],
  unknown: [
    'Something went wrong.',
    'Reload the page; if it stays, tell whoever runs the workspace.',
  ],
  unreadable: [
    'The server answered without saying why.',
    'Try again; if it stays, tell whoever runs the workspace.',
  ],
  fence_outdated: ['The conversation changed hands meanwhile.', 'This is where it stands now.'],
  conversation_moved: [
    'This person has another open conversation on this channel.',
    'Answer them there.',
  ],
}
