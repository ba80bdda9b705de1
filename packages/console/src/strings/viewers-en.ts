import type { viewersFr } from './viewers-fr.ts'

const verb = (count: number, one: string, more: string) => (count > 1 ? more : one)

/** Colleagues before the same conversation, in English. */
export const viewersEn: typeof viewersFr = {
  look: (names, count) => `${names} ${verb(count, 'is', 'are')} looking too`,
  write: (names, count) => `${names} ${verb(count, 'is', 'are')} writing a reply`,
  warns: (name) =>
    `${name} is writing a reply too. Nothing has left: send again if it is yours to answer.`,
}
