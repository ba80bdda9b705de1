import type { Permission } from '@diapason/contract'
import type { Words } from '../../strings/fr.ts'
import { useSession } from '../../wire/session.ts'

/** A part of the settings, by the anchor that leads to it. */
export type SectionName = keyof Words['settings']['sections']
/** What some parts have in common. */
export type ThemeName = keyof Words['themes']['names']

interface Theme {
  readonly name: ThemeName
  /** Each with the permission without which it is not shown. */
  readonly sections: readonly (readonly [SectionName, Permission])[]
}

/** The settings in order. A new part is added here, and to `SECTIONS` of settings-page.tsx. */
const THEMES: readonly Theme[] = [
  {
    name: 'team',
    sections: [
      ['people', 'roster'],
      ['teams', 'look'],
      ['sharing', 'look'],
    ],
  },
  {
    name: 'channels',
    sections: [
      ['company', 'look'],
      ['channels', 'look'],
    ],
  },
  {
    name: 'answers',
    sections: [
      ['answers', 'look'],
      ['articles', 'look'],
    ],
  },
  {
    name: 'hearing',
    sections: [
      ['reasons', 'look'],
      ['tags', 'look'],
      ['learning', 'look'],
      ['heard', 'look'],
    ],
  },
  { name: 'rules', sections: [['policy', 'rules']] },
  {
    name: 'data',
    sections: [
      ['privacy', 'protect'],
      ['audit', 'audit'],
    ],
  },
  {
    name: 'technique',
    sections: [
      ['model', 'administer'],
      ['webhooks', 'admit'],
      ['keys', 'admit'],
      ['mail', 'administer'],
      ['letters', 'look'],
      ['demo', 'admit'],
    ],
  },
]

/** The settings that this person may see, sorted. */
export const useThemes = (): { name: ThemeName; sections: SectionName[] }[] => {
  const { may } = useSession()
  return THEMES.map(({ name, sections }) => ({
    name,
    sections: sections.filter(([, permission]) => may.includes(permission)).map(([one]) => one),
  })).filter(({ sections }) => sections.length > 0)
}
