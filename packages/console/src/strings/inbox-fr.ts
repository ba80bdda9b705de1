/** Labels of the list: search, what is new, and its order. */
export const inboxFr = {
  search: 'Chercher une conversation',
  searchHint: 'Un mot, un nom, un numéro…',
  searchHelp:
    'Un mot ou son début, un nom, un numéro. « étiquette:facture » ne garde que ce qui porte cette étiquette.',
  clear: 'Effacer la recherche',
  results: 'Résultats',
  found: (count: number) =>
    ['Aucune conversation trouvée', '1 conversation trouvée'][count] ??
    `${count} conversations trouvées`,
  most: 'Les 50 meilleurs résultats. Ajoutez un mot pour préciser.',
  nothing: [
    'Rien trouvé.',
    'Essayez un autre mot ou son début, un nom, une adresse, un numéro de commande ou une référence. Les accents ne comptent pas. « étiquette:facture » ne garde que ce qui porte cette étiquette.',
  ],
  note: 'Note privée',
  saidBy: { customer: 'Client', bot: 'Assistant', agent: 'Équipe', system: 'Message' },
  palette: {
    title: 'Aller à, ou faire',
    hint: 'Une file, un réglage, une action, un nom, un mot…',
    groups: {
      conversation: 'Cette conversation',
      go: 'Aller à',
      looks: 'Affichage',
      found: 'Conversations',
    },
    unread: 'Non lues',
    setting: (name: string) => `Réglages : ${name}`,
    speak: { fr: 'Passer en français', en: 'Switch to English' },
    theme: (name: string) => `Apparence : ${name}`,
    none: 'Rien ne correspond.',
    count: (count: number) => ['Aucun choix', '1 choix'][count] ?? `${count} choix`,
    keys: '↑ ↓ choisir · Entrée valider · Échap fermer',
  },
  unreadOnly: 'Non lues',
  unreadNone: [
    'Vous avez tout lu.',
    'Une conversation revient ici quand le client ou un collègue y écrit.',
  ],
  why: {
    first: 'Pourquoi en premier ?',
    here: 'Pourquoi ici ?',
    queue: 'Une personne est attendue : ces conversations passent avant toutes les autres.',
    agent: 'Quelqu’un s’en occupe : celles où une personne est attendue passent avant.',
    bot: 'L’assistant automatique y répond : celles où une personne est attendue passent avant.',
    closed: 'Terminées : la plus récente vient en premier.',
    reasons: (reasons: string) => `Raisons : ${reasons}.`,
    priority: (word: string, points: number) => `Priorité ${word} (${points} sur 100).`,
    degrees: ['ordinaire', 'moyenne', 'haute', 'très haute', 'maximale'],
    waits: (duration: string) =>
      `Attend depuis ${duration} : à priorité égale, l’attente la plus longue passe devant.`,
    nobody: 'Aucune mesure des personnes de l’équipe n’entre dans cet ordre.',
  },
}
