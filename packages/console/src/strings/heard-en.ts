/** Emotions at the intensities none or slight, clear, strong, extreme. */
export const emotionsEn: Record<string, string[]> = {
  anger: ['Contained anger', 'Clear anger', 'Strong anger', 'Extreme anger'],
  frustration: ['Slight annoyance', 'Clear annoyance', 'Strong annoyance', 'Extreme annoyance'],
  disappointment: [
    'Slight disappointment',
    'Clear disappointment',
    'Strong disappointment',
    'Extreme disappointment',
  ],
  sadness: ['Slight sadness', 'Clear sadness', 'Strong sadness', 'Extreme sadness'],
  worry: ['Slight worry', 'Clear worry', 'Strong worry', 'Extreme worry'],
  confusion: ['Slight doubt', 'Clear confusion', 'Strong confusion', 'Complete confusion'],
  gratitude: ['Gratitude', 'Clear gratitude', 'Warm gratitude', 'Very warm gratitude'],
  joy: ['Joyful tone', 'Clear joy', 'Great joy', 'Very great joy'],
  relief: ['Slight relief', 'Clear relief', 'Great relief', 'Immense relief'],
  neutral: ['Even tone', 'Even tone', 'Even tone', 'Even tone'],
  unsure: [
    'Feeling unclear',
    'Feeling unclear, but present',
    'Feeling unclear, but strong',
    'Feeling unclear, but very strong',
  ],
}

/** The plain names, for what a word speaks for or against. */
export const feelingsEn: Record<string, string> = {
  anger: 'anger',
  frustration: 'annoyance',
  disappointment: 'disappointment',
  sadness: 'sadness',
  worry: 'worry',
  confusion: 'confusion',
  gratitude: 'gratitude',
  joy: 'joy',
  relief: 'relief',
  neutral: 'even tone',
}

export const signalsEn: Record<string, string> = {
  asksHuman: 'asks for a person',
  repeatedContact: 'repeated contact',
  churn: 'thinks of leaving',
  legal: 'mentions legal steps',
  public: 'mentions a public review',
  violence: 'threat of violence',
  selfHarm: 'speaks of self-harm',
  vulnerable: 'vulnerable situation',
  insult: 'insulting words',
  bereavement: 'bereavement',
}

/** Why a conversation waits for a person, by the name of the rule. */
export const reasonsEn: Record<string, string> = {
  'asks-human': 'asks for a person',
  'self-harm': 'speaks of self-harm',
  violence: 'threat of violence',
  bereavement: 'bereavement',
  vulnerable: 'vulnerable situation',
  legal: 'mentions legal steps',
  angry: 'anger',
  distress: 'distress',
  insult: 'insulting words',
  'repeated-contact-negative': 'repeated contact, unsolved',
  'sent-file': 'a file to look at',
  'failed-turns': 'the assistant could not answer',
  'remedy-chosen': 'picked a solution that was offered',
  'for-people': 'a reason kept for the team',
  suggestion: 'proposed reply to review',
  'guard-blocked': 'the assistant’s reply was held back',
  'analysis-down': 'message not analysed',
  assigned: 'assigned by the team',
  reopened: 'the customer wrote again',
  'agent-gone': 'the former agent has left',
  answerable: 'approved answer available',
  'small-talk': 'courtesy',
  article: 'passage of a help article',
  ask: 'the assistant asks for a detail',
  unknown: 'request not recognised',
  'nothing-said': 'no text to read',
  'policy-listen': 'the assistant only listens',
  'customer-typing': 'the customer is still writing',
}
