/** Names of the queues, and what each teaches when it is empty. */
export const queuesFr = {
  heading: 'Conversations',
  title: 'Files',
  handover: 'À reprendre',
  mine: 'Les miennes',
  mentions: 'Mentions',
  unassigned: 'Non confiées',
  all: 'Toutes',
  waiting: 'Au tour du client',
  snoozed: 'En veille',
  closed: 'Terminées',
  count: (count: number) => `${count} ${count < 2 ? 'conversation' : 'conversations'}`,
  empty: {
    handover: [
      'Personne n’attend.',
      'Quand un client demande une personne, ou en a besoin, la conversation arrive ici, la plus urgente en premier.',
    ],
    mine: [
      'Vous ne suivez aucune conversation.',
      'Prenez-en une dans « À reprendre » : elle restera ici tant que vous ne l’aurez pas rendue ou terminée. Celles qu’on vous confie arrivent ici aussi.',
    ],
    mentions: [
      'Aucune note ne vous mentionne.',
      'Dans une note privée, « @ » suivi d’un nom prévient un collègue : la conversation arrive alors dans cette file.',
    ],
    unassigned: [
      'Tout ce qui attend est confié à quelqu’un.',
      'La touche « a » confie la conversation ouverte à une personne présente ou à une équipe.',
    ],
    all: [
      'Aucune conversation ouverte.',
      'Elles apparaissent au premier message d’un client. L’adresse du site doit être autorisée dans les réglages.',
    ],
    waiting: [
      'Aucun client ne doit de réponse.',
      'Une conversation attend ici dès qu’un conseiller a répondu, jusqu’à ce que le client écrive à son tour.',
    ],
    snoozed: [
      'Rien n’est en veille.',
      'La touche « z » met la conversation ouverte en veille jusqu’à l’heure choisie. Elle revient en tête de file, ou dès que le client écrit.',
    ],
    closed: [
      'Aucune conversation terminée.',
      'Une conversation terminée se rouvre d’elle-même quand le client écrit à nouveau.',
    ],
  },
  more: 'Afficher la suite',
}
