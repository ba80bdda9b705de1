import type { Variable } from '@diapason/contract'

const variables: Record<Variable, string> = {
  customer: 'nom du client',
  email: 'adresse du client',
  reference: 'référence',
  agent: 'votre prénom',
  company: 'entreprise',
}

/** Ready replies and what follows them, in French. */
export const macrosFr = {
  open: 'Modèles',
  openHint: 'Chercher un modèle de réponse (m, ou Alt + M en écrivant)',
  title: 'Modèles de réponse',
  search: 'Chercher un modèle',
  team: 'De l’équipe',
  own: 'Pour vous uniquement',
  none: 'Aucun modèle ne contient ces mots.',
  empty: 'Aucun modèle encore',
  emptyLead:
    'Une réponse que vous écrivez souvent peut être gardée ici, avec ce qui la suit : étiqueter, terminer…',
  found: (count: number) => ['Aucun modèle', '1 modèle'][count] ?? `${count} modèles`,
  keys: '↑ ↓ choisir · Entrée insérer · Échap fermer',
  manage: 'Gérer les modèles',
  manageLead:
    'Les vôtres ne sont montrés à personne. Ceux de l’équipe sont tenus par ses responsables.',
  add: 'Nouveau modèle',
  fromDraft: 'Nouveau, à partir du brouillon',
  edit: 'Modifier',
  name: 'Titre',
  text: 'Réponse',
  variable: 'Ajouter au texte',
  variables,
  missing: (name: string) => `${name} : à remplir`,
  left: (name: string, braces: string) =>
    `Il reste à remplir ${braces} (${name}). Rien ne part avant.`,
  afterwards: 'Une fois la réponse partie',
  thenTag: 'Étiqueter',
  noTag: 'Aucune étiquette',
  end: 'Puis',
  ends: {
    none: 'Rien de plus',
    close: 'Terminer la conversation',
    return: 'Rendre à l’assistant',
    'snooze-customer': 'Mettre en sommeil jusqu’à ce que le client écrive',
    'snooze-tomorrow': 'Mettre en sommeil jusqu’à demain',
    'snooze-monday': 'Mettre en sommeil jusqu’à lundi',
    team: 'Confier à l’équipe…',
    person: 'Confier à une personne…',
  },
  shared: 'Pour toute l’équipe',
  save: 'Enregistrer',
  step: {
    tag: (name: string) => `étiquette « ${name} »`,
    team: (name: string) => `confier à ${name}`,
    person: (name: string) => `confier à ${name}`,
    close: 'terminer la conversation',
    return: 'rendre à l’assistant',
    snooze: {
      customer: 'en sommeil jusqu’à ce que le client écrive',
      tomorrow: 'en sommeil jusqu’à demain',
      monday: 'en sommeil jusqu’à lundi',
    },
  },
  follows: 'Ensuite :',
  dropSteps: 'Ne rien faire ensuite',
}
