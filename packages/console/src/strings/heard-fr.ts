/** Emotions at the intensities none or slight, clear, strong, extreme. Nouns: the words speak of the message, not of the person. */
export const emotionsFr: Record<string, string[]> = {
  anger: ['Colère contenue', 'Colère nette', 'Colère forte', 'Colère extrême'],
  frustration: ['Léger agacement', 'Agacement net', 'Agacement fort', 'Agacement extrême'],
  disappointment: ['Légère déception', 'Déception nette', 'Déception forte', 'Déception extrême'],
  sadness: ['Légère tristesse', 'Tristesse nette', 'Tristesse forte', 'Tristesse extrême'],
  worry: ['Légère inquiétude', 'Inquiétude nette', 'Inquiétude forte', 'Inquiétude extrême'],
  confusion: [
    'Léger doute',
    'Incompréhension nette',
    'Incompréhension forte',
    'Incompréhension totale',
  ],
  gratitude: ['Gratitude', 'Gratitude nette', 'Gratitude vive', 'Gratitude très vive'],
  joy: ['Ton joyeux', 'Joie nette', 'Joie vive', 'Joie très vive'],
  relief: ['Léger soulagement', 'Soulagement net', 'Grand soulagement', 'Immense soulagement'],
  neutral: ['Ton posé', 'Ton posé', 'Ton posé', 'Ton posé'],
  unsure: [
    'Ressenti incertain',
    'Ressenti incertain, mais net',
    'Ressenti incertain, mais fort',
    'Ressenti incertain, mais très fort',
  ],
}

/** The plain names, for what a word speaks for or against. */
export const feelingsFr: Record<string, string> = {
  anger: 'colère',
  frustration: 'agacement',
  disappointment: 'déception',
  sadness: 'tristesse',
  worry: 'inquiétude',
  confusion: 'incompréhension',
  gratitude: 'gratitude',
  joy: 'joie',
  relief: 'soulagement',
  neutral: 'ton posé',
}

export const signalsFr: Record<string, string> = {
  asksHuman: 'demande une personne',
  repeatedContact: 'contact répété',
  churn: 'pense à partir',
  legal: 'évoque une suite juridique',
  public: 'évoque un avis public',
  violence: 'menace de violence',
  selfHarm: 'parle de se faire du mal',
  vulnerable: 'situation fragile',
  insult: 'propos insultants',
  bereavement: 'deuil',
}

/** Why a conversation waits for a person, by the name of the rule. */
export const reasonsFr: Record<string, string> = {
  'asks-human': 'demande une personne',
  'self-harm': 'parle de se faire du mal',
  violence: 'menace de violence',
  bereavement: 'deuil',
  vulnerable: 'situation fragile',
  legal: 'évoque une suite juridique',
  angry: 'colère',
  distress: 'détresse',
  insult: 'propos insultants',
  'repeated-contact-negative': 'contact répété, sans solution',
  'sent-file': 'un fichier est à regarder',
  'failed-turns': 'l’assistant n’a pas su répondre',
  'remedy-chosen': 'a choisi une solution proposée',
  'for-people': 'motif réservé à l’équipe',
  suggestion: 'réponse proposée, à relire',
  'guard-blocked': 'réponse de l’assistant retenue',
  'analysis-down': 'message non analysé',
  assigned: 'confiée par l’équipe',
  reopened: 'le client a réécrit',
  'agent-gone': 'le conseiller précédent n’est plus là',
  answerable: 'réponse approuvée disponible',
  'small-talk': 'politesse',
  article: 'passage d’un article d’aide',
  ask: 'l’assistant demande une précision',
  unknown: 'demande non reconnue',
  'nothing-said': 'aucun texte à lire',
  'policy-listen': 'l’assistant écoute seulement',
  'customer-typing': 'le client écrit encore',
}
