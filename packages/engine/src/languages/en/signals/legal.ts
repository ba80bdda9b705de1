import type { Table } from '../../language.ts'

/** Who acts for the customer. */
const COUNSEL =
  'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|counsel|lawer|solictor'
/** Whom one turns to against a company. */
const BODIES =
  'ombudsman|ombudsmen|ombudsperson|regulator|regulators|tribunal|commissioner|ofcom|ofgem|ofwat|fca|fos|ico|bbb|ftc|cfpb|accc|afca|tio|caa|fcc|cedr|irdai|rbi|obsi|ncat|vcat|qcat|osfi|ccts|crtc|naic|adjudicator|mediator|arbitrator|court|courts|authorities|authority|watchdog|lawyer|solicitor|attorney|comreg|ccpc|rtb|hud|finra|occ|ripa|acas|cma|asa|trading'
/** Bodies that cannot be meant otherwise. */
const OWN_BODIES =
  'ombudsman|ombudsmen|ombudsperson|ofcom|ofgem|ofwat|cfpb|accc|afca|irdai|obsi|ncat|vcat|qcat|ccts|ftc|fcc|bbb|cedr|ico'
/** Kinds of authorities: « insurance commissioner », « privacy regulator ». */
const FIELD =
  'insurance|privacy|banking|energy|utility|utilities|financial|consumer|data|information|housing|health|telecom|telecoms|communications|aviation|rail|pensions|property|water|transport|licensing|licencing|provincial|state|federal|civil|labour|labor|tenancy|rental|medical|dental|legal|parliamentary|local|national|public|small|services|county|complaints|strata|gambling|gaming|ferry|postal|banking'
const TURN =
  'take|taking|taken|go|going|refer|referring|referred|escalate|escalating|report|reporting|reported|complain|complaining|complaint|contact|contacting|file|filing|filed|apply|applying|write|writing|written|letter|letters|lodge|lodging|lodged|send|sending|speak|speaking|talk|talking|approach|approaching|notify|involve|involving|ask|asking|appeal|appealing|contest|dispute|call|calling|submit|submitting|hear|hearing|raise|raising|open|copy|form|route|heading|off|bring|bringing|use'

/** English phrases that announce, threaten or ask about an action against the company, with the near-misses. */
export const legal: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `
        my|our|a|an|get|have|hire|hired|hiring|retained|retain|instruct|instructed|instructing|consult|consulting|consulted|through|seek|seeing|see|contact|contacting|from|via ?my|our|a|an ?good ${COUNSEL}; my|our|a|an|good new|own|family|good|union ${COUNSEL}; lawyers|solicitors|attorneys; ${COUNSEL} letter; lawyer|lawyered|lawyering up; legal counsel; our counsel;
        legal action|actions|proceedings|steps|advice|route|claim|letter|recourse|options|case|remedy|remedies|grounds|threat|counsel|representation|complaint|team; through|take|taking|via|seek|pursue legal;
        small|smalls claims|claim; county|magistrates|high|small|civil|superior court; moneyclaim; money claim online; see you|ya|u|y'all in court;
        take|taking|drag|see|bring|haul you|them|this|it|company|u ?all ?lot ?to|in ?the court|courts|tribunal|cleaners; to|in|through|at|before court|courts; court action|claim|proceedings|papers|order|case|filing|summons;
        sue|suing|sued you|your|ya|u|this|yous|yall|y; sue|suing the pants|company|shop|bank|lot; will|to|gonna|ll|should|can|could|i|and|shall sue; suing|litigation|litigate|lawsuit|lawsuits|subpoena; class action;
        judge will|can|decide|decides; a|the|get summons; adr scheme|body|provider; wrc|acas|tribunal claim|complaint; union's|s solicitor|lawyer; in front of|before a judge|magistrate; issue|issuing|commence|commencing|bring|bringing|initiate|start|starting|instructed|begin _ proceedings; issue|issuing|bring|bringing|start|commence _ claim|action against; serve|serving|served papers|notice|you|summons|proceedings;
        letter|notice before|of action|claim|dispute|intent; pre action; cease and desist; put|putting you|company on notice; on notice that; formal|final notice|demand|warning ?before|of|that; consider this ?my|a formal|final ?final notice;
        press charges ?against; statutory rights|demand|declaration|penalty; my|our legal rights; consumer rights act|law; breach of|in contract|consumer|gdpr|data|law|duty|section|terms; material breach; against the law; quantify damages; seek|claim|claiming|sue for damages|costs; rights under the|consumer;
        without further notice|correspondence; before|until i|we file|filing; will be filing; i ll|will|shall file; i'm|am|we re|are filing with|for|against|in|on; filing in|with|for;
        ${OWN_BODIES}; ombudsman's; trading standards; citizens advice; better business bureau; attorney general|generals; information commissioner; section 75; fair trading; consumer court|forum; office of fair; motor ombuds*; resolver;
        ${FIELD} ?services|protection|utility|conduct|rights|dispute ombudsman|commissioner|commission|regulator|authority|tribunal|board|bureau|court|forum|affairs;
        the|a|your|which|industry|to regulator|regulators; regulator's; adjudicat*; arbitration; mediator|mediation; independent adjudicator; alternative dispute|adr; redress scheme; dispute resolution scheme|service|body;
        ${TURN} __ ${BODIES}; ${TURN} __ trading|advertising|professional standards; ${FIELD} protection office|agency|authority|board|bureau|officer|commissioner; licensing|licencing|professional|governing|standards body|board; the tribunal; tribunal application|hearing|form; to|at|in|before|with|by a|the|an tribunal;
        who|whom|where do|can|could|would|should|must i|we|one|a ?customer complain|report|appeal|escalate ?to if|you|above|against|next|when; report|reporting you|yous|ye|ya to; who|whom should i notify if; complain ?to above you; authority|body|regulator licenses|licences|regulates|oversees you;
        formal complaint to|and|procedure|process|against; complain formally; complaint|complaints route|procedure|process applies|before|if|for; escalate|escalating|take|taking|taken this|it|the|my|that ?matter|case|complaint|thing further|higher; appeal|appealing|contest|contesting|challenge|challenging ?a|the|your|my|this ?service|benefits|parking|claims ?decision|charge|refusal|ruling _ tribunal|court|ombudsman|independent|appeal|board;
        chargeback|chargebacks; charge back; dispute|disputing|disputed|contest|contesting|reverse|reversing|claw|dispute ?opened|the|this|a|it|my|all|every|your|that|back|goes ?charge|charges|payment|payments|transaction|transactions|fee|money|back ?back|is|it|them|opened ?going ?with|through|via|to|by ?my|the|paypal bank|card|paypal|amex|visa|credit|issuer|mastercard;
        ask|asking|instruct|instructing|tell|telling|get|getting|have ?my|the bank|card ?company|issuer to reverse|dispute|claw|recall|refuse|stop; bank|card|issuer|visa|amex ?company|provider|issuer ?is|are|will|to|has|have|are ?be|been dispute|disputing|disputed|reverse|reversing|reversed|clawing|chargeback; consumer affairs|protection|rights ?office|agency|victoria|commissioner|board; file|filing|filed with consumer|the|my;
        raise|raising|open|opening|opened|file|filing|start|starting a|an paypal|bank|section|card ?dispute|75 ?dispute|claim|case; raise|raising|open|file|opening|filing|start a|an dispute|case with|against|through|on; open a dispute;
        subject access request; dsar; gdpr complaint|breach|request|violation; under gdpr; data protection complaint|authority|commissioner|breach|officer|act; privacy commissioner|law|complaint; complain ___ privacy|law|tribunal; broke|breaking|broken|violated|violating|breached ?the|data|privacy|consumer|protection law|laws|act|gdpr;
        compensation claim|through|in; damages through|in|for; hear|hearing from ?my|our ${COUNSEL}|ombudsman|regulator; defamation|libel|discrimination __ proceedings|claim|lawsuit; registered address|agent ___ form|claim|claims|court|serve;
        take|taking _ up|this with|to with|the|my ?the|my ${BODIES}; name as the defendant; defendant; preserve all logs|records|evidence; before filing; aviation authority`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `
        am|m|im|as|being|work|works|was|is|s|re|are|not a|an|in|for|as ?a|the; am|m|im|as|being|work|works|was|not ?not ?a|an|in|for|as|the|your|my|own ?criminal|junior|trainee|patent|retired|family|qualified|former solicitor|solicitors|lawyer|lawyers|attorney|barrister|paralegal|judge|mediator|magistrate|legal ?secretary|by|and|not|so|student;
        mediator|lawyer|solicitor|barrister|attorney myself|too|here|by; law student|students|school|firm|degree;
        about|film|novel|book|thriller|series|drama|show|podcast ___ lawyer|solicitor|attorney|court|sues|judge; law|legal student|drama|thriller; class action lecture|lectures; power of attorney; court card|cards;
        landlord|neighbour|neighbor|ex|employer|tenant|builder|boss|husband|wife|garage|contractor|boyfriend|plumber|florist|cousin|cousin's|roofer|council __ court|sue|sued|suing|lawyer|legal|solicitor|tribunal;
        sue|suing|sued|court|against|action|claim|taking|take ?against|action|my|the|by|them|him|her ?my|the|a|an|to|an ?landlord|old|former|previous neighbour|neighbor|ex|employer|tenant|builder|boss|contractor|garage|plumber|him|her|them|landlord|husband|wife|council|roofer;
        sue|suing|sued|court my|the|a|our ?old|former ?landlord|neighbour|neighbor|ex|employer|tenant|builder|boss|contractor|garage|seller|plumber|landlord; sue him|her|them|me|us|anybody|anyone; suing him|her|them|me|us|my; sues; to court not you; him|her|them to court; it's that|them __ court;
        he|she|they|neighbour|neighbor|landlord|someone ?says|will|ll|d|threatening ?he|she|they ?ll|d|to sue ?me|us|you; cousin's suing; not|never|won't gonna|going|here|looking|planning|trying|threatening|writing ___ lawyer|lawyers|court|sue|solicitor|legal|ombudsman; don't|won't|no ?need|want|need ?to|a|going ?sue|go|lawyer ?to court|lawyers|lawyer; no need for lawyers;
        legal|court|lawyer|solicitor cover|expenses|protection|fees|costs|insurance|aid|assistance ?cover|insurance|included|policy; cover|covered|covers|include|includes|insure|insurance|pay|pays ?me|for|my|a|the __ legal|court|solicitor|lawyer;
        solicitor|solicitors|lawyer|attorney|attorneys needs|need|asked|asks|requires|wants|can|says ?for|me|handling|out|sign|i|our|my|to ?of|see|us|about ?my|the|a|three|proof|copy|town;
        lawyer friend says i don't need; friend's a lawyer|solicitor; neighbour's|neighbor's|husband's|wife's|ex's|landlord's lawyer|solicitor|attorney; husband s|neighbour s|neighbor s|ex s|landlord s|wife s lawyer|solicitor|attorney;
        tennis|squash|food|basketball|badminton|moot|volleyball|padel|pickleball|royal|crown|hampton|earl|fairway|netball|earls|ball|clay|grass|indoor|outdoor court|courts; court road|street|hotel|shoes|shoe|heels|house|apartments|fees|booking|dress|marshal|side|yard;
        book|reserve|booking|flat|apartment|live|address|at|street|played|on ?a|the|your|number|# court ?number|#; courtesy; to court ?her|him; court|a summons in my; seller|buyer __ lawyer's|lawyer; court date|hearing ___ eviction|custody|divorce|paused|ticket;
        legally changed|married|separated|blind|deaf; reporting you to no|nobody|my; legal name|age|guardian|document|documents|tender|holiday|size|notices|terms|requirement|drinking|entity|address|representative; is it|this|that|it's|that's legal|illegal|legally ?to; illegal to|parking|stream|download; how|don't see how it's legal;
        lawyer|solicitor|attorney loved|loves|says;  damage; in transit; my rights to|issue; rights issue; all rights reserved; voltage|pressure|gas|temperature|heat|window|speed|shower regulator; regulator valve|hob|bottle; cfo|coo; asa p; trading hours|card|cards|app|account;
        buying|selling|purchase|completion|conveyancing|mortgage|divorce|house|probate|estate|closing __ solicitor|solicitors|lawyer|attorney|legal; solicitor|solicitors|lawyer|attorney __ house|buying|sale|moving|conveyancing|probate|closing|mortgage|divorce|estate;
        consumer rights podcast|blog|student|show; about a|the|another seller|buyer|trader|shop|merchant ?on; complain to trading standards about a seller; buyer opened|raised|filed|opens a|an ?chargeback|dispute|case; opened|raised|filed a chargeback|case|dispute on|against me|us; claim|filing _ with insurance|your;
        chargeback if|when a|the ?subscription|online|foreign merchant|seller|shop|trader|company doesn't|does|isn|is|won|goes; final demand ?for; receipt of your ?final demand|notice; your ?own final demand|notice|warning; data s in a breach; in a breach; data breach ?do|email|notification; jury duty|service; tribunal de|for universal;
        hearing from you|the|us|aid|test|loop; look forward to hearing; file a|an ?insurance|travel|warranty|damage claim ?for|on|with|under; filing a|an ?insurance|warranty claim; i ll|will|shall file ?it|this|that|away|the|my ?away|claim|under|papers|taxes|tax|return|insurance; filing taxes|cabinet|tax|my; before filing ?my|the taxes|tax|return;
        report a|an|the|my fault|leak|lost|stolen|outage|problem|issue|theft; court ruled|ordered ___ custody|divorce|ex; copy of the ?court order; use of court|trading; ask|asking for authority; local|planning|transport authority ?has|have|car|bus|housing; authority to|form; health authority|authorities`,
    },
  },
] satisfies readonly Table[])
