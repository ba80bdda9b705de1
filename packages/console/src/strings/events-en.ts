import type { eventsFr } from './events-fr.ts'

/** What happened to a conversation, in English. */
export const eventsEn: typeof eventsFr = {
  somebody: 'A colleague',
  taken: (by) => `${by} took the conversation`,
  queued: (by) => (by === null ? 'A person is awaited' : `${by} put it back in the queue`),
  returned: (by) => `${by} gave it back to the automatic assistant`,
  closed: (by) => (by === null ? 'Conversation closed' : `${by} closed the conversation`),
  closedSilent: 'Closed: nothing more was said',
  reopened: (by) =>
    by === null ? 'Reopened: the customer wrote' : `${by} reopened the conversation`,
  assigned: (by, user) => (by === null ? `Assigned to ${user}` : `${by} assigned it to ${user}`),
  unassigned: (by, user) =>
    by === null ? `No longer assigned to ${user}` : `${by} took it off ${user}`,
  unassignedAway: (user) => `No longer assigned to ${user}, who is away`,
  unassignedLeft: (user) => `No longer assigned to ${user}, who has left the team`,
  team: (by, team) => (by === null ? `Sent to the team “${team}”` : `${by} sent it to “${team}”`),
  noTeam: (by) => (by === null ? 'No team any more' : `${by} took it off its team`),
  snoozed: (by, until) =>
    by === null ? `Snoozed until ${until}` : `${by} snoozed it until ${until}`,
  snoozedOpen: (by) =>
    by === null
      ? 'Snoozed until the customer writes'
      : `${by} snoozed it until the customer writes`,
  woken: {
    time: 'Back: the chosen time has come',
    customer: 'Back: the customer wrote',
    hand: (by) => `${by} woke it`,
  },
  priority: {
    raised: (by) => `${by} raised its priority`,
    lowered: (by) => `${by} lowered its priority`,
    undone: (by) => `${by} restored its own priority`,
  },
  tagged: (by, tag) => (by === null ? `Tagged “${tag}”` : `${by} tagged it “${tag}”`),
  untagged: (by, tag) =>
    by === null ? `Tag “${tag}” taken off` : `${by} took off the tag “${tag}”`,
  merged: (by) => (by === null ? 'Customer records merged' : `${by} merged two customer records`),
}
