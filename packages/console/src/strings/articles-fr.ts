/** Labels of the help articles in French. */
export const articlesFr = {
  lead: 'Quand aucune réponse approuvée ne convient, l’assistant cherche ici et cite un passage, mot pour mot, avec le titre et le lien. Si rien n’y répond, il dit qu’il ne sait pas.',
  empty: 'Aucun article. Copiez-en un de votre centre d’aide pour commencer.',
  new: 'Nouvel article',
  title: 'Titre',
  language: 'Langue',
  url: 'Adresse publique (facultatif)',
  urlHint: 'En https://. Les clients la reçoivent avec le passage.',
  body: 'Texte',
  bodyHint:
    'Texte simple ou Markdown. Les titres et les lignes vides séparent les passages ; le HTML reste du texte.',
  version: (version: number) => `version ${version}`,
  passages: (count: number) => `${count} passage${count > 1 ? 's' : ''}`,
  by: (name: string, date: string) => `par ${name}, ${date}`,
  byMachine: (date: string) => `par une machine, ${date}`,
  retire: 'Retirer',
  readOnly: 'Seule l’administration peut écrire des articles.',
  try: {
    title: 'Essayer une question',
    lead: 'Le passage qui serait cité à un client calme. Rien n’est enregistré.',
    question: 'Question',
    example: 'Comment nettoyer des chaussures en daim ?',
    start: 'Chercher',
    from: (title: string) => `Tiré de « ${title} »`,
    nothing: 'Rien ne serait cité.',
    why: {
      'no-article': 'Il n’y a aucun article dans cette langue.',
      'no-words': 'La question ne nomme rien que l’on puisse chercher.',
      'not-near': 'Aucun passage ne parle d’assez de ce qui est demandé.',
      'too-long':
        'Le passage est là, mais aucune de ses phrases n’est assez courte pour être citée entière (400 signes).',
    },
    missing: 'Mots qui manquent',
    nearest: (title: string) => `Le plus proche, dans « ${title} »`,
  },
}
