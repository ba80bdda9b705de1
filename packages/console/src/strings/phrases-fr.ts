import type { PhraseSituation } from '@diapason/contract'

const situations: Record<PhraseSituation, string> = {
  delay: 'Retard',
  loss: 'Perte',
  grief: 'Deuil',
  anger: 'Colère',
  worry: 'Inquiétude',
  fault: 'Notre erreur',
  refusal: 'Refus',
  waiting: 'Attente',
  technical: 'Problème technique',
  money: 'Argent',
  thanks: 'Remerciements',
  closing: 'Fin d’échange',
  asking: 'Questions à poser',
  colleague: 'Passage à un collègue',
  language: 'Barrière de la langue',
  vulnerability: 'Situation fragile',
}

/** Labels of the phrase library, in French. */
export const phrasesFr = {
  open: 'Phrases',
  openHint: 'Chercher une phrase (p, ou Alt + P en écrivant)',
  title: 'Phrases',
  search: 'Chercher une phrase',
  situation: 'Situation',
  all: 'Toutes les situations',
  situations,
  suggested: 'd’après le dernier message',
  language: 'Langue des phrases',
  languages: { fr: 'Français', en: 'Anglais' },
  recent: { here: 'déjà utilisée ici', lately: 'utilisée récemment' },
  none: 'Aucune phrase ne contient ces mots.',
  found: (count: number) => ['Aucune phrase', '1 phrase'][count] ?? `${count} phrases`,
  keys: '↑ ↓ choisir · Entrée insérer · Échap fermer',
  private: 'Celles que vous venez d’utiliser passent en dernier, pour vous uniquement.',
  forget: 'Oublier',
  gap: 'à compléter',
  gapLeft: (gap: string) =>
    `Il reste à compléter ${gap}. Envoyez à nouveau pour l’envoyer tel quel.`,
}
