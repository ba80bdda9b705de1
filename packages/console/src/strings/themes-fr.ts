/** How the settings are sorted, in French. */
export const themesFr = {
  title: 'Thèmes des réglages',
  all: 'Tous les réglages',
  names: {
    team: 'Équipe',
    channels: 'Canaux',
    answers: 'Réponses',
    hearing: 'Écoute',
    rules: 'Règles',
    data: 'Données',
    technique: 'Technique',
  },
}
