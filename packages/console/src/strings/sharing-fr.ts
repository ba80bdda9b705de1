/** How what waits is offered, pauses, and what concerns oneself alone, in French. */
export const sharingFr = {
  lead: 'Qui répond aux clients ne devrait pas recevoir toutes les colères du jour. Ici se règle à qui est proposé ce qui attend.',
  on: 'Proposer ce qui attend, une conversation à la fois',
  onHint:
    'Chaque conversation de la file est confiée à une personne présente, de son équipe, qui parle sa langue et a de la place : celle qui a lu le moins de messages durs récemment. Elle reste libre de la prendre ; tout le monde peut la prendre avant elle.',
  private:
    'Le calcul part des messages des clients, jamais de ce que ressent un conseiller. Il se fait au moment de proposer, n’est écrit nulle part, et personne, vous compris, ne peut le consulter pour quelqu’un d’autre.',
  atOnce: 'Conversations à la fois, au plus',
  atOnceHint: 'Chacun peut choisir moins pour soi.',
  minutes: 'Proposer à quelqu’un d’autre au bout de (minutes)',
  minutesHint: 'Une conversation n’est jamais proposée deux fois à la même personne.',
  save: 'Enregistrer',
  saved: 'Enregistré.',
  isOn: (most: number, minutes: number) =>
    `Ce qui attend est proposé, ${most} à la fois au plus par personne, puis à quelqu’un d’autre au bout de ${minutes} min.`,
  isOff: 'Rien n’est proposé : chacun prend dans la file.',
  pause: {
    label: 'Pause',
    propose: 'Trois échanges difficiles de suite. Une pause de dix minutes ?',
    why: 'Personne d’autre ne voit ce message. Pendant la pause, rien ne vous est proposé.',
    yes: 'Faire une pause',
    no: 'Pas maintenant',
    until: (time: string) => `En pause jusqu’à ${time}.`,
    back: 'Reprendre',
  },
  mine: {
    title: 'Ce qu’on me propose',
    lead: 'Cette page est à vous : personne d’autre ne la voit, ni ce qui y est dit.',
    off: 'Le partage n’est pas en service : vous prenez dans la file ce que vous voulez.',
    lately: {
      calm: 'Les derniers échanges que vous avez lus étaient plutôt calmes.',
      mixed: 'Quelques échanges tendus dernièrement.',
      hard: 'Beaucoup de colère à lire dernièrement. Ce qui est plus léger vous est proposé d’abord.',
    },
    latelyWhy:
      'Tiré des messages de vos clients des dernières heures, et de rien d’autre. Ce n’est gardé nulle part.',
    atOnce: 'Conversations à la fois',
    atOnceHint: (most: number) => `Vide : autant que l’équipe le permet (${most}).`,
    languages: 'Langues dans lesquelles je réponds',
    languagesHint: 'Sans choix : toutes.',
    names: { fr: 'Français', en: 'Anglais' },
    pauseTitle: 'Faire une pause',
    pauseLead: 'Rien ne vous est proposé ; pour les autres, vous n’êtes simplement pas là.',
    minutes: (count: number) => `${count} minutes`,
  },
}
