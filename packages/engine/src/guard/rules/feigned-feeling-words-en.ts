import type { Pattern } from '../match.ts'

/** Words that may stand between “I” and the claim. */
const VERY =
  '(?:(?:really|truly|totally|completely|fully|can|do|also|certainly|absolutely|genuinely|personally|deeply|so|very|just|only|too|definitely|sincerely|know|quite|extremely|exactly|perfectly|myself|always|more than|all|well|both|have|would|could|will|be|sure|to) ){0,3}'
const I = "\\b(?:i|we)(?:'m|'re|'d|'ll|'ve| am| are| was| were)? "
const FEELINGS =
  '(?:frustration|pain|anger|disappointment|sadness|worry|worries|distress|grief|annoyance|irritation|anxiety|upset|stress|sorrow|despair|feelings|feeling|emotion|emotions|suffering|exasperation|fear|joy|excitement|hurt|heartache|loss)'
const FELT =
  '(?:glad|happy|delighted|thrilled|excited|pleased|touched|moved|sad|saddened|heartbroken|upset|angry|worried|devastated|shocked|proud|honou?red|relieved|appalled|disappointed|frustrated|ashamed|overjoyed|horrified|gutted|concerned|eager|passionate|disheartened|dismayed|embarrassed|empathetic|stressed)'
const HARD =
  '(?:hard|difficult|frustrating|annoying|upsetting|painful|tough|stressful|worrying|disappointing|awful|horrible|terrible|unpleasant|exhausting|tiring|sad|scary|infuriating|inconvenient|distressing|disheartening|maddening)'

const re = (source: string): RegExp => new RegExp(source, 'g')

/** English words with which a machine would claim to feel, to have lived, or to be someone. */
export const FEIGNED_EN: readonly Pattern[] = [
  // “I feel your pain”, “I can feel”
  {
    find: re(
      `${I}${VERY}(?:feel(?! nothing| no )|felt|empathi[sz]e|sympathi[sz]e|relate|ache|grieve|hurt)\\b`,
    ),
  },
  { find: re(`${I}feeling\\b`) },
  { find: re(`${I}${VERY}see ${VERY}how you feel\\b`) },
  // “I understand how frustrating this is”
  {
    find: re(
      `${I}${VERY}(?:understand|appreciate|realise|realize|get|recognise|recognize) ${VERY}(?:how (?:much|you|it feels|it must|this must|that must|this feels|that feels|${VERY}${HARD}|important|upset|angry|frustrated|worried|disappointed)|what (?:you're|you are|you must|it's like|it is like|that's like|this is like|it feels)|why you(?:'re| are) (?:so |very |feeling |upset|angry|frustrated|annoyed|disappointed|worried)|why you (?:feel|must)|where you're coming from|where you are coming from)`,
    ),
  },
  {
    find: re(
      `${I}${VERY}understand ${VERY}(?:that )?(?:this|that|it|you) (?:is|must|can|may|are|must be|can be) (?:be )?${VERY}(?:${HARD}|upset|angry|frustrated|worried|disappointed|feeling)\\b`,
    ),
  },
  {
    find: re(`${I}${VERY}understand ${VERY}(?=(?:your|the|this) ${FEELINGS}\\b)`),
    suggestion: 'I hear',
  },
  {
    find: re(
      `${I}${VERY}(?:share|feel|know) (?:your|that|the|this) (?:[a-z]{2,15} )?${FEELINGS}\\b`,
    ),
  },
  // “I know what it’s like”
  {
    find: re(
      `${I}${VERY}know ${VERY}(?:how (?:you feel|it feels|that feels|this feels|much|${VERY}${HARD})|what (?:it's|it is|that's|that is|this is|you're|you are) (?:like|going|feeling|living)|(?:that|this) (?:is|must be|can be) ${VERY}${HARD})`,
    ),
  },
  {
    find: re(
      `\\b(?:i|we) can(?:not|'t)?(?: even| only| just| well)? (?:even |only )?(?:begin to )?imagine\\b`,
    ),
  },
  { find: re(`\\bi imagine (?:how|that|this|it|what|you)\\b`) },
  // “I’m delighted”, “happy to help”
  {
    find: re(
      `\\b(?:i'm|i am|i was|i'd be|i would be|i'll be|i will be|we're|we are|we'd be|we would be|it makes me|that makes me|this makes me) ${VERY}${FELT}(?![a-z-])(?! to (?:inform|advise|confirm|announce|receive|let)\\b)`,
    ),
  },
  // not the courtesy “Happy to help.”
  {
    find: re(`(?:^|[.!?] |\\n)${VERY}(?:delighted|thrilled) to\\b`),
    suggestion: 'here to',
  },
  { find: re(`\\b(?:my|a|our|great) pleasure\\b`) },
  {
    find: re(
      `\\b(?:i'd|i would|i'll|we'd|we would) (?:really |just |absolutely |so )?(?:love|hate|enjoy) to\\b`,
    ),
    suggestion: 'I can',
  },
  {
    find: re(
      `\\bi (?:really |truly |just |also |so )?(?:love|hate|adore|enjoy|worry|wish i|fear|dread|suffer)\\b`,
    ),
  },
  { find: re(`\\bi can't wait\\b`) },
  // “My heart goes out to you”
  {
    find: re(
      `\\bmy (?:own )?(?:heart|thoughts are|feelings|emotions|children|kids|mother|mum|mom|father|dad|husband|wife|family|daughter|son|childhood|life|experience)\\b`,
    ),
  },
  { find: re(`\\b(?:breaks|broke|warms|warmed) my\\b`) },
  {
    find: re(
      `\\b(?:saddens|touches|touched|moves|moved|pains|worries|upsets|delights|hurts|breaks|shocks|thrills) (?:me|us)\\b`,
    ),
  },
  { find: re(`\\bmeans (?:a lot|so much|the world) to me\\b`) },
  { find: re(`\\bmakes me (?:feel|sad|happy|angry|smile|so|really|very)\\b`) },
  // “I’ve been there”, “as a mother”
  {
    find: re(
      `\\bi(?:'ve| have) (?:also |personally |actually |myself |even |often )?(?:been there|been through|been in|experienced|felt|lived|gone through(?! (?:what|your|each|every|all) )|lost|suffered|had the same|had this|waited|myself)\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:been there myself|been there too|happened to me|in your shoes|in your place,? i)\\b`,
    ),
  },
  {
    find: re(
      `\\bas a (?:fellow |busy |working |young )?(?:mother|mom|mum|dad|father|parent|human|person|human being|customer|woman|man|traveller|traveler|consumer)(?: myself)?,? i\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:i'm|i am|my name is|this is) (?![a-z]+ing )[a-z-]{2,20},? (?:and i am |and i'm )?(?:your|a|an) (?:adviser|advisor|agent|representative)\\b|\\b(?:i'm|i am) (?:also |just |only )?(?:a |an )?(?:real |actual |living )?(?:human|person|woman|man|mother|mom|mum|father|dad|parent)(?: being)?\\b`,
    ),
  },
  {
    find: re(
      `\\b(?:i'm|i am) (?:not|no) (?:just )?(?:a |an )?(?:robot|bot|machine|chatbot|ai|program|computer|automat(?:ic|ed) assistant|automated)\\b`,
    ),
  },
  { find: re(`\\b(?:me too|same here)\\b`) },
]
