import type { Hint } from './hint.ts'

/*
 * Turns of phrase that often carry a rule and often do not: what was learnt weighs each beside the
 * other words. In folded text.
 *   feigned-feeling: “I used to”, “me least of all”, by a bot
 *   not-my-problem: “that’s the courier’s job”
 *   assumption: “clear your cache”
 *   blame-customer: “most people manage”
 *   prejudice: “ladies usually prefer”
 *   escalating-tone: “with respect”
 */

/** Kinds of people that a sentence may presume of. */
const WHO_EN =
  '(?:ladies|girls|boys|lads|women|men|mums|moms|dads|wives|husbands|grandpas?|grandmas?|' +
  'grannies|pensioners|seniors|teenagers|teens|kids|students|young (?:people|men|drivers|women|ones)|' +
  'older (?:people|folk|folks|customers|ladies|gentlemen|ears|drivers)|old (?:people|ladies)|' +
  'elderly (?:people|customers)|foreigners|people (?:on|from|like|of|in (?:your|her|his)|newly|with)|' +
  'drivers (?:over|from)|(?:autistic|disabled|deaf|blind) (?:people|children|parents|customers)|' +
  'non-specialists|beginners|immigrants|tenants (?:like|on)|single (?:mothers|mums|parents)|' +
  'someone (?:in your|like|of|from)|customers from|names from)'

/** English turns of phrase that speak for a rule, a line each; training says how much each weighs. */
export const HINTS_EN: readonly Hint[] = [
  {
    rule: 'feigned-feeling',
    find: /\bi (?!(?:can|will|can't|cannot|won't|see|understand|hear|note|read|found|checked|sent|have|am|do|don't|would|apologi[sz]e|suggest|propose|offer|need|ask|pass|only|just|may|must|also|then|still|now|hand|put|could (?:not|offer|pass|check|also))\b)[a-z]+(?: [a-z']+)?/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bi(?:'m| am) (?!(?:sorry|an? (?:automated|automatic|assistant|bot|virtual|program|machine|computer|digital|ai|chat)|the (?:automated|automatic|assistant|virtual)|not|here|passing|sending|checking|looking|opening|asking|handing|able|afraid|only|just|unable|going|putting|giving|adding|writing|transferring|connecting|noting|reading|making|starting|booking)\b)[a-z]+/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bi(?:'ve| have|'d| had| would) (?!(?:just |now |already |also |not )*(?:checked|sent|passed|found|noted|opened|put|asked|read|looked|added|booked|forwarded|flagged|marked|seen|your|an?|no|the|to|need|suggest|refunded|cancelled|reopened|transferred|moved|started|written|recorded|attached|received|got (?:your|the)|corrected|updated)\b)[a-z]+/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\b(?:me (?:least|too|either|most|smil\w*|laugh\w*|cry|feel|so)|like me|for me too|me as well|to me|my (?:heart|patience|own|day|week|life|eyes|coffee|partner|wife|husband|kids|mother|mum|mind|soul|night|sleep|house|family|stomach|breath|favou?rite|turn))\b/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bwe(?:'re|'ve| are| have|'d)? (?:all |too |both |so )*(?:suffer|cheer|feel|felt|share|cry|cried|celebrat|smile|mourn|griev|worr|love|delight|thrill|heartbroken|been there|happy|glad|proud|sad|moved|touched|hate|hope)[a-z]*/g,
  },
  {
    rule: 'not-my-problem',
    find: /\b(?:you(?:'d| would|'ll| will)? (?:need|have|want) to|you (?:must|should|may|can)|please|kindly|best to|better|to [a-z ]{3,30}, please) (?:also |then |directly )?(?:contact|call|ask|speak|talk|check with|see|reach out|ring|phone|write to|refer|consult|address|approach|take it up|go to|raise (?:it|this) with|liaise|visit|look on|use the)\b/g,
  },
  {
    rule: 'not-my-problem',
    find: /(?:^|[,;:] |\bso |\bthen )(?:contact|call|ask|speak to|talk to|check with|see|ring|phone|try|refer to|write to|go to|take it up|google)\b (?!(?:me|us|again)\b)/g,
  },
  {
    rule: 'not-my-problem',
    find: /\b(?:not|isn't|aren't|wasn't|never) (?:really )?(?:my|our|us|ours|down to us|one of ours|something we|with us|for us|handled by us)\b|\b(?:nothing|anything) (?:to do with|we can|i can)\b|\bwe(?:'re| are) only\b|\bwe (?:just|only) (?:do|sell|host|deliver|the)\b|\bwe don't (?:deal|handle|do|manage|control|cover)\b|\b(?:is|are) (?:handled|managed|run|provided|carried out|dealt with|set|made|decided) by (?:the|an?|our|external|independent|third)\b|\bout of our (?:hands|control)\b|\bwith (?:your|the) (?:landlord|council|bank|carrier|manufacturer|insurer|provider|seller)\b|\b(?:council|manufacturer|landlord|courier|bank|insurer|supplier|owner)'s (?:business|job|matter|responsibility)\b|\b(?:is|are) a matter for\b|\bbetween you and\b/g,
  },
  {
    rule: 'assumption',
    find: /(?:^|[.:;,] ?|\bplease |\bkindly |\bjust |\bthen |\band |\bfirst |\byou (?:should|must|need to|can simply) |\btry to |\bsimply |\bstart by |\bto )(?:first |just |then |try )?(?:restart|reboot|reset|unplug|plug|switch|turn|check|make sure|ensure|clear|empty|update|uninstall|reinstall|install|refresh|log (?:out|in)|sign out|type|press|hold|charge|clean|wipe|replace|change|remove|open|close|run|look in|look under|put|add|go to|read|move|try|wear|type|ventilate|delete|disable|enable|tighten|descal\w+|lift|checking|turning|clearing|restarting|set|take|download|click|calibrate|keep|use)\b(?! (?:me|us|you|care|a (?:seat|photo|picture)|place|to (?:me|us)))/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:next time|in future|in the future|going forward|from now on|another time)\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:you(?:'d| would| could| might| may| should|'ll)? (?:have|must have|probably|obviously|clearly|had to|were (?:informed|told|asked|warned)|accepted|agreed|chose|signed|authorise|booked|didn't|did not|failed|forgot|need to (?:read|learn|be)|must first|may want to)|had you|if you(?:'d| had| had only| actually| read| look)|you(?:'ve| have) (?:probably|clearly|obviously|not)|did you (?:check|read|actually|even|not)|are you sure|as you'd know|so it should)\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:it(?:'s| is| was)? (?:always )?(?:wise|worth|best|important|recommended|advisable|written|printed|stated|on the|in the|there|clearly|black on white|standard|essential)|clearly (?:stated|marked|shown|written)|black (?:on|and) white|as per the|where these|is (?:printed|displayed|shown|stated|written|clear|wrote)|exists for a reason|we (?:always |do |did )?(?:ask|advise|remind|recommend|warn|state))\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:everyone else|everybody else|most (?:people|customers|of the time|users)|other customers|some people|people (?:often|tend|let|forget)|customers (?:often|tend|usually|forget)|guests are|the customer (?:failed|did)|carefully|properly|correctly|double.?check(?:ing)?|read the (?:manual|terms|patch|form|conditions|instructions|label)|before (?:confirming|you (?:confirm|ordered|order|complain|book|buy)|ordering|booking|sending|spending)|misuse|excessive|ample time|would have avoided|could've|should've|unless|perceived|allegation|ensure your)\b/g,
  },
  {
    rule: 'prejudice',
    find: new RegExp(
      `\\b${WHO_EN}\\b[^.!?;]{0,50}\\b(?:often|usually|rarely|never|always|tend|tends|prefer|like|do tend|don't|can be|are (?:simply|better|always|often|usually|rarely)|need|love|forget|rather|make|press|mix|will|won't|simply|do)\\b`,
      'g',
    ),
  },
  {
    rule: 'prejudice',
    find: /\bat (?:that|his|her|your|their|this) age\b|\bat (?:[6-9]\d|1[6-9]|2[0-5]),? (?:he|she|you|it|they|we|one|probably|most)\b|\b(?:for|being) (?:a )?(?:your|his|her) age\b|\bbet you\b|\byour (?:age|generation|background|culture|country|people|kind of)\b|\bolder ears\b|\bon (?:your|their) own are\b|\bwhen you come from\b|\bfrom (?:over )?there\b|\bwhere you(?:'re| are) from\b|\bin your (?:country|culture|position|condition)\b/g,
  },
  {
    rule: 'prejudice',
    find: /\b(?:ask|have|get|let|perhaps|maybe|until|or|isn't there|one of) (?:an? |your |the |someone )?(?:husband|wife|son|daughter|grandson|granddaughter|grandchild(?:ren)?|kids|children|carer|younger|man|neighbour|who usually)\b|\byour (?:husband|wife) (?:can|could|is|will|might)\b|\b(?:not used to them|not your (?:cup of tea|thing|first language)|aren't your thing|isn't your thing|lost in translation|a bit technical|can be (?:a bit )?daunting|computers can|so brave|inspiration|tongue twister|doubtful|you girls|you ladies|you lads|our own [a-z]+ at \d+|as you are retired|watching their figure|within their means|somewhere quieter)\b/g,
  },
  {
    rule: 'prejudice',
    find: /\b(?:english|french) (?:can be|is) (?:hard|difficult|not)\b|\byour english is\b|\bspeak(?:s)? (?:such |very )?good english\b|\b(?:usually|often) (?:it's|the) (?:the )?(?:mother|mum|wife|woman|man|husband)\b|\bi (?:imagine|suppose|guess|expect|assume) (?:paperwork|you|computers|english|as|that|the)\b/g,
  },
  {
    rule: 'escalating-tone',
    find: /\b(?:be|keep|stay|remain) (?:calm|civil|polite|courteous|reasonable)\b|\b(?:your|that|different|this) (?:tone|language|words|attitude)\b|\bmoderate\b|\bno need (?:for|to) (?:capitals|shout\w*|take|be|swear\w*|insult\w*)\b|\b(?:shouting|yelling|insulting|capitals|swearing|repeating|writing in capitals|getting angry)\b[^.!?]{0,30}\b(?:won't|will not|doesn't|does not|isn't|is not|get|help|going)\b|\bdeep breath\b|\band breathe\b|\babuse\b|\bi must warn\b|\bkept on file\b|\bmessages are recorded\b|\bour lawyers\b|\bhang up\b/g,
  },
  {
    rule: 'escalating-tone',
    find: /\b(?:nobody forced|not the end of the world|hardly the end|not rocket science|crystal ball|let's (?:not|all|keep)|of course keep|by all means|that is your right|with respect|as i'm sure you|as you've already|harder than you think|matter of life|drive-through|very witty|charming\b|everyone else manages|trust me|we're all human|better late than never|no offence|for that price|you people|i doubt|nobody said|five months is nothing|it's only a|it is only a|nobody is in danger|some wait|i'll ignore|how many times|what do you think\?|for your information|i wasn't aware|hardly|obviously)\b/g,
  },
]
