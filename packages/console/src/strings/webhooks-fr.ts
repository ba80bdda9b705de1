/** Labels about what other systems are told, and the keys they come with, in French. */
export const webhooksFr = {
  lead: 'Prévenez un autre logiciel de ce qui arrive ici. Chaque envoi est signé ; s’il échoue, il est retenté pendant une quinzaine d’heures.',
  empty: 'Aucun webhook. Un bon début : prévenir votre outil d’astreinte à chaque relais.',
  new: 'Nouveau webhook',
  name: 'Nom',
  url: 'Adresse',
  urlHint: 'En https. Les adresses d’un réseau privé sont refusées.',
  events: 'Ce qui est envoyé',
  eventNames: {
    'conversation.opened': 'Conversation ouverte',
    'message.received': 'Message reçu',
    'conversation.handed_over': 'Relais demandé',
    'conversation.taken': 'Conversation prise',
    'conversation.closed': 'Conversation terminée',
    'reading.tense': 'Forte tension lue dans un message',
    test: 'Essai',
  },
  withWords: 'Joindre les mots du client',
  withWordsHint:
    'Sans cela, seuls partent les identifiants, les dates et, pour une tension, son intensité.',
  active: 'Actif',
  off: 'suspendu',
  secretTitle: 'Secret de signature',
  secretHint:
    'Affiché une seule fois. À coller chez le destinataire pour qu’il vérifie les envois (Standard Webhooks).',
  renew: 'Changer le secret',
  renewHint: 'L’ancien signe encore pendant 24 heures.',
  test: 'Envoyer un essai',
  deliveries: 'Derniers envois',
  noDeliveries: 'Aucun envoi pour l’instant.',
  states: { waiting: 'en attente', sent: 'reçu', dead: 'abandonné' },
  attempts: (count: number) => `${count} essai${count > 1 ? 's' : ''}`,
  answered: (status: number) => `réponse ${status}`,
  failures: {
    refused: 'connexion refusée',
    timeout: 'pas de réponse en 10 secondes',
    status: 'refusé par le destinataire',
    redirect: 'redirection, non suivie',
    address: 'adresse interdite',
    gone: 'conversation effacée',
  } as Record<string, string>,
  counts: (waiting: number, dead: number) =>
    [
      waiting > 0 ? `${waiting} en attente` : '',
      dead > 0 ? `${dead} abandonné${dead > 1 ? 's' : ''}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  retry: 'Réessayer',
  keys: {
    lead: 'Une clé laisse entrer un programme : il lit, règle et analyse, mais ne parle jamais à la place de quelqu’un.',
    empty: 'Aucune clé en usage.',
    name: 'À quoi elle sert',
    nameHint: 'Comme « Export de nuit » : vous saurez laquelle révoquer.',
    make: 'Créer une clé',
    once: 'Copiez-la maintenant : elle ne sera plus jamais affichée.',
    made: (date: string) => `créée le ${date}`,
    used: 'servie',
    never: 'jamais servie',
    revoke: 'Révoquer',
  },
}
