import type { themesFr } from './themes-fr.ts'

/** How the settings are sorted, in English. */
export const themesEn: typeof themesFr = {
  title: 'Settings by theme',
  all: 'All settings',
  names: {
    team: 'Team',
    channels: 'Channels',
    answers: 'Answers',
    hearing: 'Listening',
    rules: 'Rules',
    data: 'Data',
    technique: 'Technical',
  },
}
