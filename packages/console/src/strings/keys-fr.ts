/** Every key, in groups by what one must be allowed to do to use them. */
export const keysFr = {
  title: 'Raccourcis clavier',
  groups: {
    read: {
      title: 'Lire',
      rows: [
        ['j  ↓', 'Conversation suivante'],
        ['k  ↑', 'Conversation précédente'],
        ['Entrée', 'Ouvrir'],
        ['Ctrl + K', 'Aller à une file, un réglage, une conversation, ou agir'],
        ['/', 'Chercher une conversation'],
        ['u', 'Voir seulement les non lues'],
        ['f', 'Filtrer la liste'],
        ['e', 'Montrer ou masquer les mots à l’appui'],
        ['c', 'Ouvrir ou fermer la fiche du client'],
        ['?', 'Afficher cette liste'],
      ],
    },
    answer: {
      title: 'Répondre',
      rows: [
        ['r', 'Répondre'],
        ['Ctrl + Entrée', 'Envoyer'],
        ['p  Alt + P', 'Chercher une phrase'],
        ['m  Alt + M', 'Chercher un modèle de réponse'],
        ['F8  Alt + ↓', 'Lire la remarque suivante sur le brouillon'],
        ['Maj + F8  Alt + ↑', 'Lire la remarque précédente'],
        ['Alt + Entrée', 'Appliquer la remarque lue, ou la première'],
        ['Échap', 'Fermer la remarque, annuler un envoi, puis quitter le champ'],
      ],
    },
    handle: {
      title: 'Confier',
      rows: [
        ['a', 'Confier à une personne ou à une équipe'],
        ['z', 'Mettre en veille'],
        ['+  −', 'Relever ou abaisser la priorité ; de nouveau : rétablir'],
      ],
    },
    note: {
      title: 'Noter',
      rows: [
        ['n', 'Écrire une note privée'],
        ['@', 'Dans une note, nommer un collègue ou une équipe'],
        ['Ctrl + Entrée', 'Noter'],
      ],
    },
    file: {
      title: 'Classer',
      rows: [
        ['t', 'Étiqueter la conversation, ou celles que vous avez choisies'],
        ['x', 'Choisir la conversation, pour agir sur plusieurs'],
        ['Maj + ↓ ↑', 'Choisir aussi la suivante, la précédente'],
      ],
    },
  },
}
