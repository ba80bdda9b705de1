const verb = (count: number, one: string, more: string) => (count > 1 ? more : one)

/** Colleagues before the same conversation, in French. */
export const viewersFr = {
  look: (names: string, count: number) => `${names} ${verb(count, 'regarde', 'regardent')} aussi`,
  write: (names: string, count: number) =>
    `${names} ${verb(count, 'écrit', 'écrivent')} une réponse`,
  warns: (name: string) =>
    `${name} écrit aussi une réponse. Rien n’est parti : envoyez de nouveau si c’est bien à vous de répondre.`,
}
