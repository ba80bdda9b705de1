const many = (count: number, one: string, more: string) => `${count}\u00a0${count > 1 ? more : one}`
const conversations = (count: number) => many(count, 'conversation', 'conversations')
const days = (count: number) => many(count, 'jour', 'jours')

/** What is known of a customer, in French. */
export const customerFr = {
  open: 'Fiche du client (c)',
  title: 'Fiche du client',
  close: 'Fermer la fiche',
  unnamed: 'Visiteur sans nom',
  email: 'Adresse',
  noEmail: 'Aucune adresse donnée',
  identity: 'Identifiant sur votre site',
  proved: 'prouvé par votre site',
  channel: 'Venu par',
  language: 'Écrit en',
  languages: { fr: 'français', en: 'anglais', und: 'langue incertaine' },
  since: 'Depuis',
  facts: 'Indiqué par le site',
  unproved: 'Sans preuve : la page a pu dire autre chose que la vérité.',
  notes: {
    title: 'Notes sur ce client',
    lead: 'Pour l’équipe seulement ; elles suivent le client d’une conversation à l’autre.',
    label: 'Ce qu’il est bon de savoir la prochaine fois',
    write: 'Noter',
    remove: 'Retirer',
  },
  segments: {
    title: 'Segments',
    none: 'Aucun pour l’instant. Un segment est un mot qui range vos clients : abonné, professionnel…',
    label: 'Chercher ou créer un segment',
    type: 'Tapez un mot pour créer le premier.',
    add: 'Ajouter un segment',
    make: (name: string) => `Ajouter « ${name} »`,
    already: (name: string) => `« ${name} » est déjà sur cette fiche.`,
    remove: (name: string) => `Retirer le segment « ${name} »`,
    added: (name: string) => `Segment « ${name} » ajouté`,
    removed: (name: string) => `Segment « ${name} » retiré`,
    count: (count: number) => many(count, 'segment proposé', 'segments proposés'),
    full: 'Dix segments au plus : retirez-en un avant d’en ajouter.',
  },
  consent: {
    title: 'Ce qui lui a été dit',
    notice: (when: string) => `Affiché avant son premier message, le ${when} :`,
    privacy: 'Votre avis de confidentialité, en lien à côté',
    noNotice: 'Aucune trace de l’avis affiché avant son premier message.',
    mail: (when: string) => `A accepté de recevoir les réponses par e-mail, le ${when}.`,
    noMail: 'N’a pas demandé à recevoir les réponses par e-mail.',
  },
  history: 'Conversations',
  conversations,
  more: (count: number) => `et ${conversations(count)} plus ancienne${count > 1 ? 's' : ''}`,
  here: 'celle-ci',
  isOpen: 'ouverte',
  closed: 'terminée',
  forgotten: 'Émotions effacées',
  path: 'Émotions de cette conversation, du premier message au dernier',
  kept: 'Ce qui est gardé',
  keptFeelings: (count: number) =>
    count === 0
      ? 'Les émotions lues sont effacées à la fin de la conversation.'
      : `Les émotions lues sont effacées ${days(count)} après la fin de la conversation.`,
  keptMessages: (count: number) =>
    count === 0
      ? 'Les messages sont gardés jusqu’à ce que quelqu’un les efface.'
      : `Les messages sont effacés ${days(count)} après la fin de la conversation.`,
  joined: 'Fiches réunies',
  joinedLead: (count: number) => `a apporté ${conversations(count)}`,
  apart: 'Séparer',
  alike: 'Peut-être la même personne',
  alikeLead: 'Même adresse ou même nom. Vérifiez avant de réunir.',
  join: 'Réunir avec une autre fiche…',
  joinTitle: 'Réunir deux fiches',
  joinLead:
    'Quand une personne a écrit de deux façons. Elle retrouvera ses conversations, d’où qu’elle écrive.',
  search: 'Chercher l’autre fiche : nom, adresse, mots d’une conversation',
  found: (count: number) => many(count, 'fiche trouvée', 'fiches trouvées'),
  none: 'Aucune autre fiche ne correspond.',
  choose: 'Choisir',
  moves: (count: number, other: string, own: string) =>
    `${conversations(count)} de ${other} ${count > 1 ? 'passent' : 'passe'} chez ${own}.`,
  means:
    'Ensuite, les deux accès mènent à la même conversation ouverte ; un export ou un effacement prend tout. Ne réunissez que si vous en êtes sûr. Une séparation reste possible ; ce qui sera écrit d’ici là restera ici.',
  confirm: 'Réunir',
}
