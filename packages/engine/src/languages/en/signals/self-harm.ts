import type { Table } from '../../language.ts'

const WISH =
  'want|wants|wanted|wanna|wish|wishes|wished|wishing|rather|like|ready|hope|hoping|hoped|prefer|deserve|plan|planning|planned|think|thinking|thought|talks|talking|talked|threatening|threatened|glad|better|going|gonna|tried|trying|about|thoughts|urge|afraid|fantasise|dream|decided'
const KIN =
  'kids|children|family|mum|mom|dad|son|daughter|wife|husband|sister|brother|parents|friends|girls|boys|everyone|everybody|partner|niece|nephew'
const PILLS =
  'pills|tablets|meds|medication|paracetamol|ibuprofen|bottle|packet|boxes|sleepers|capsules|painkillers|insulin|tramadol|codeine|prescription|strip|stash'

/** English phrases that let fear that the customer wants to die, with the near-misses. */
export const selfHarm: readonly Table[] = Object.freeze([
  // said outright
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        kill|kills|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|drowning|shoot|shooting|top|topping|starve|gas|off|end|poison myself;
        ${WISH} ?to|of|about|he|she|would kill|killing|kills|hurt|hurting|harm|harming|hang|hanging|end|cutting himself|herself|themselves|it|themself; do|doing away with|in myself; do|doing myself|himself|herself in;
        ${WISH} ?to|i|was|were|be|about|of|just|feel|i'd|that|dying ?to|just|was|were|be|off|had|could|would|it ?just|be die|dead|dying|died|disappear; want out of life; wanna|want|wish to be dead|gone; im|i'm dead ___ want to be; ${WISH} ?i'd ?i ?had never|not been|be|existed born; reason to keep ?on living|going; enough ?of ?my|the ?these ${PILLS} to; jump|jumping|throw|throwing|step|stepping|walk|get|run ?myself ?out in front of; done|finished with life|living; don't|dont want to live; gone for good; nothing|noone ?left to live ?for; was|were never born; never been born; should ?never have ?never been born;
        better|rather|off|be|were|was ?off dead; everyone|they|kids|world|family __ better|happier|easier off without me; world|they|you|everyone can ?all do|manage without me; kids|family|children|boys|girls __ better off ?with their|the|out|without; better off with the|my money|insurance|life|nan; better|happier|easier|lighter ?off|for ?everyone|them|all ?all ?if without me; better|happier|easier ?off|for ?everyone|them|us|all|you ?all if i|i'm|i'd ?wasn|was|were|weren|am|just|died|had|could ?t|not|never ?not dead|gone|here|around|about|died|disappeared|born|go;
        better with ?the life|insurance ___ than|without ?with me; better off ___ me gone|dead; do|does|be better ___ than with me; worth more dead; rid of me ?soon|then|finally; burden to|on|for everyone|my|them|all|others|everybody|people|you|the; being|am|i'm|just|such ?such|only|just a burden; be a burden ?any;
        suicidal; suicide note|attempt|attempts|thoughts|plan|hotline|watch; commit|committed|committing|thoughts|thinking|think|thought|considering|considered|contemplating|contemplated|attempted|tried|talking|talks|threatening ?of|about suicide; case of suicide; suicide clause; covers|cover|include|pay|pays|paid|exclude ?out ?for|on suicide;
        end|ending|take|taking|took|ended my|his|her|own ?own life|lives; end|ending it|this|everything all ?tonight|now; end|ending it tonight|today|now|for ?good|once; end|ending it all; ready|way|how|want|going|gonna|time|thinking|about|just ?to|of end|ending it|things; on my own terms|way;
        self harm|harming|harmed|injury; slit|cut|cutting|slash|slashed my|her|his|the wrists|arms|legs|thighs|wrist; overdose|overdosing|overdosed; od on; jump|jumping|throw|throwing|chuck|step|stepping|walk|walking|lie|lying|threw|fling|driving|drive ?myself off|in|from|under|front|into|out ?of ?a|the|this|that|my|an|your ?nearest|next|oncoming ?of ?a|the|my train|bridge|roof|balcony|tube|cliff|traffic|river|sea|tracks|track|window|underground|lorry|truck|bus|flyover|building|canal|lake|ledge|tree|wall;
        take|taking|took|taken|swallow|swallowing|swallowed|downed|down|necked|neck ?all|the|a|whole|my|too|every|enough|more ?my|of|the|whole|entire|many|these|those|last|single ?my|of|the|these|bottle ?of|my ${PILLS}; how many|much ___ to|before|it|me die|kill|over|wake|fatal|lethal|forever; how many ___ just be over; how many ___ to die|kill; lethal|fatal dose; enough ?of ?to|it kill me|myself; doesn't|don't|didn't|not care ?if|whether i|he|she|they wakes|wake|live|lives|die|dies|woke|make|makes ?up;
        say|saying|said|write|writing|written|wrote|left|leave|leaving ?my|a|his|her|final|last|the ?final|last|suicide|farewell goodbye|goodbyes|note|letter|letters ?to|for|saying|on ?all|the|my ${KIN}|he|she|they|i|kitchen|table; suicide note; final goodbye|goodbyes; samaritans; rather not go on; let me lie; mercy to all; play ?on the motorway|railway|tracks; nothing of me; i go away; taking|took|taken all his|her|my|their tablets|pills ?on; on purpose ?he|she; did it themselves|myself|himself|herself; kill|hurt|harm himself|herself|themselves; choose|chosen|choosing ?my own day|time|exit|death|end; go away|debt ___ if i go away|die|died|go; cut again ?last|this|tonight; one way is enough|fine; do something|anything stupid|silly|drastic; cause of death; whatever the cause; on purpose in|with;  didn't|nearly|almost take|took the|all|my ?the tablets|pills ?in; not exist irl|anymore|any|either; do this life anymore|any; can't|cant do life|living ?this; can't|cant do this life; honestly|kinda|kind ?of ?i ?kinda want to ?be ?dead be|die; isn't|wasn't|aren't around|here anymore|any; his|her|their|my last log|login|day|post|night|message; crisis ?text line|team; 988; 116 123; ended it ?all; end of me|the ?road|line for me; hate being alive; tired|sick|done|exhausted|bored|weary ?of|with ?being ?of ?just living|life|alive|existing|breathing|trying|waking|being ?alive|here; done with ?all|this|it ?of|this|my everything|living|life|it ?all|being;
        give|giving|given|gave up on life|living|everything|myself; no|nothing|not|without|little|isn't|lost ?much|any|single|really|the|my ?reason|point|left|more|will|one|will ?left|to ?to|in|for|of ?me|be|keep ?to|on live|living|alive|existing|exist|wake; nothing|no|noone|nobody ?one|reason|left|more ?left|to ?to|left live|stay|stick|hang|get|keep ?on|around|alive|up|here|going for;
        see|no|is|s the point of me|myself|my ?life; no|any|see|what's|know|is|the|much|little|a ?the ?is ?the point|reason|use|reasons ?in|to|of|i|for ?to|me|my going|carrying|living|being|existing|live|exist|go|carry|waking|staying|stay ?on|alive|here|anymore|any|up|around; point|reason|use ?in|of|to|why|i ?me|should living|alive|existing|live|carry|carrying|exist; what's|whats|no|the ?is ?the point ?in|of ?me living|being|going|carrying|life ?on|here|alive|anymore;
        why|how ?do|should|am|bother|even|would|keep ?i|even ?bother|even|keep|still ?even|keep|bother ?to living|alive|existing|live|exist|breathing|waking; life|living ?is|isn|just|doesn|ain ?just ?not|t|no|longer ?longer ?really|even ?feel worth; life|living|existence ?is|feels|has|just|s ?just|become ?no|so|too|more ?longer pointless|worthless|meaningless|unbearable|point|meaning|over; worth living|staying|sticking|being ?alive|here|around ?for ?if
      `,
    },
  },
  // not waking, not being here
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        don't|dont|doesn't|not|didn't|doesnt|no|never ?longer|really|even ?i want|wanted|wanna|see|care|wants|wish|like ?myself|to|i ?to|on ?be|being|keep|still|go ?on|still live|exist|wake|alive|living|existing|waking|breathe; can't|cannot|cant ?bear|stand|face ?to|being ?be alive|living|existing|exist|waking;
        want|wants|wanted|wanna|wanting|like ?to ?be|not ?to ?be here|around|alive|about anymore|any|no; don't|dont|doesn't|not|didn't|no|never|doesnt want|wants|wanted|wanna|wanting ?to be|being|exist|stay|stick here|around|about|alive|on|anymore ?any|anymore|more|longer|this|at;
        not|never|won't|don't|wont|and|to|could|without|just|or|stop|about|hoping|wish|praying|pray|keep|if ?ever|again|want|to|just|i|have|i'd ?not|never|didn|don|to|won|had|no ?t|ever|to ?have ?to|ever|again|even ?just wake|waking|woken|woke|wakes up|again; not|never|didn't|don't|without ?having ?to wake|waking|woken|woke|wakes up ?tomorrow|again|any|at|and|in|from; go|going|fall|drift|falling|slip ?off ?to sleep|asleep|off ?and ?just not|never|forever|stay ?wake|asleep; sleep forever|for ?ever|good;
        care|bother|matter|mind ?if ?i ?ever ?don|never ?t wake up; see ?the spring|summer|christmas|morning|another|new|next ___ if|not|don|either; glad|hope|like|rather|plan|intend|don't|not ?plan|intend|expect|want ?to|on ?not ?to see|seeing|make|making|live|last ?to|it ?see|through|till|until ?the|another|next|my spring|morning|winter|christmas|summer|birthday|tomorrow|year;
        nobody|no|noone|wouldn|won|anyone|many|not|few|one ?one ?t ?many|really|think ?anyone|many ?would|will|d|even|to|ever|ll ?even|ever|really ?notice ?if|i|even|really miss|notice|mourn|care|cry ?if ?i|me|i'm|was|when|i|over ?died|gone|me|i|wasn|am|disappeared|vanish; miss|notice if|when i|i'm ?was|wasn|am|were|just|died|disappeared|vanished|had ?t ?gone|here|dead|around; nobody|noone|one ?to ?would|will ?even miss|mourn me; wouldn't|won't be missed; no one to miss;
        can't|cannot|cant|couldn't|don't|dont ?want|wanna|think|know|see ?i|how|to|myself|if ?can|to|how|i ?i ?can go|carry|keep|face ?on on|living|going|life|another ?day|anymore|living|like; can't|cannot|cant|couldn't go|keep on|going ?like|with|anymore; what's|whats left for me; living|life ?is|has ?become|a ?living hell|torture; life|living|existence|everything ?is|feels|no ?longer has ?no|lost|any meaning|purpose; wanting|want|thinking|think|thought|thoughts ?about|of|to ?just ?not|about|of being ?here|dead|alive|gone
      `,
    },
  },
  // gone for good, unless a trip, a move or a parcel explains it
  {
    kind: 'signal',
    cue: 'self-harm.gone',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        won't|wont|will|don't|dont|never|doubt|isn't|not ?not ?think|going|gonna|plan|planning|expect|intend|see|imagine|reckon ?to|on|i'll|il|i|myself ?will|still|won't ?to ?still be|being|il ?still here|around|about|alive ?long|much|for|tomorrow|anymore|any|by|when|then|soon|next|after|past ?longer|long|much;
        i|i'll|il|ill|who|who'll ?won't|wont|will|won ?not|t|soon ?soon be|be gone|dead|under; i'll|i|ill ?will ?soon be ?soon|long|already gone|dead|out ?of|by|before|when|soon|then|tomorrow ?of; once|when|after|if i'm|im|i|i've ?am|have|was|were ?no|not ?longer gone|dead|here|around|passed; if ?i ?weren|wasn|were|was|ceased ?t|not|to here|around|exist anymore|any;
        won't|wont|not|never|be ?going ?to last|see|reach|live ?to|through|till|until ?see ?another|the|my|next|that|# christmas|year|weeks|spring|summer|winter|birthday|weekend|week|long|night; won't|wont|not ?going ?to make it ?to|through|till|until|past ?the|my|another tonight|night|week|christmas|spring|weekend|year|birthday|winter; where i'm|im|i ?am|ll going|headed ?be ?anyway; won't|wont|not|don't|no be|need|needing|longer ?to|need ?much|any|a|it|them|anything|these ___ where|after i'm|im|tonight|this|the; my last|final christmas|birthday|night|day|summer|message|words|goodbye|spring|winter|week; there|wont|won't ?won't|wont|will ?be ?any|anyone|no|a next|tomorrow|left|one|anyone|me ?time|year|to ?send|contact|bill|chase; by the time ___ around|gone|dead|here|alive
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm.gone',
    claim: 'selfHarm',
    weights: {
      1: `
        here|around|about|in|home|there ?to|on|until|from|after|next|at|in|this|when|the|for|that ___ delivery|deliver|accept|receive|sign|parcel|package|driver|courier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|holiday|moving|move|moved|collect|trip|vacation|leave|abroad|office|appointment|june|july|august|september|october|november|december|january|february|march|april|may|engineer|installer|flight|visit|lease|tenancy|retire|retiring|work|job|postman|home;
        moving|moved|relocating|holiday|vacation|away|abroad|retiring|travelling|emigrating|leaving|lease|tenancy|flying ___ here|around|about|gone|last|long; gone to|for|on|from|at|all|in|with|away|off|up|down|wrong|into|missing|through; here|around from|in|on|until|at|next ?the ?# january|february|march|april|may|june|july|august|september|october|november|december|week|month|monday|tuesday|wednesday|thursday|friday|#; last long enough|as; doesn't|don't|didn't ?even last; battery|phone|laptop|product|shoes|offer|stock|charger|bulb ___ last|gone|around|long; need an agent|advisor|person|human|call; parking|permit; moving|moved|contract|lease|job|retire|tuesday|monday ___ gone|here|around; here|around|gone after|by|on|from|until june|july|august|september|monday|tuesday|wednesday|thursday|friday|the; by then it|the|we; make it ?to|on|work|in|stop|for|a|happen|through|back ?the|time|due;
        be back|home|able|using|ordering|buying; won't|wont be a|the|able|home|back|using|shopping|renewing|ordering|paying|buying|returning|happy; wont|won't need|needing ?it|them|a|the|this|any|that|anymore|your ?return ?as|because|since|now|until|for|if; 
      `,
    },
  },
  {
    kind: 'signal',
    cue: 'self-harm.gone',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        won't|wont|not ?going|gonna ?to be here|around|about|alive ?for|by|any|much|anymore|when|long|then|tomorrow ?long|the ?longer; ?don't|dont|doubt|not|don ?t ?think|plan|planning|intend|expect ?on|il|i'll|i|ill|to ?still|won|will|wont|t ?be ?still be|being around|about|here|alive; gone|dead by then|tomorrow|morning|soon; won't last # weeks|days|months; i won't last; need|needing ?much|any|it|them ?sleep where i'm|im; soon|then|you ?it|you|everyone|they|i ll|will ?all ?be be rid|free of|from me
      `,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        rather die than ___; end it all the|on|by; dead to the; not care; till|until the sequel|release|end|season; wake up on monday|tuesday|sunday; doesn't|not|does|didn't exist ?in|on|any; not existing|exist on|in|at|yet; sleep for hours|a|the|#; want to end it all the; going|gonna|won't|wont you|they|he|it care; won't|wont care; window|sea ___ ground; plant|plants|bulbs ___ suicide; ground|joking|jk ___ window; sea sponge; overdose|suicide warning|warnings; suicide squad|prevention|awareness|doors|burners; prevention|bereaved|lost|died|book|film|training|charity ?by|of|to|on suicide; commercial|social|career suicide; to die for; die|died|dying|dead|disappear ?of|from|to laughing|laughter|boredom|embarrassment|hunger|thirst|heat|cold|shame|happiness|cringe|curiosity|excitement|know|try|see|get|hear|old|cute; dying to|for|of; die|died laughing; die ?just ?a ?little happy|alone|hard|trying|too|inside;
        ${WISH} ?to die ___ lol|haha|figuratively|joking|kidding; kill|shoot|hang|hurt ?myself ___ lol|haha|figuratively|joking|kidding; lol|haha ___ kill|shoot|hang myself;
        cut|hurt|burned|burnt|injured|harmed myself on|with|off|opening|trying|assembling|shaving|when|while|falling|lifting|at|using|slightly|badly|by; kill|killing myself ?with|trying|to|over|at|working|carrying|laughing; ?nearly|almost killed myself; shoot|hang|kick|treat|top myself a|up|an|for|to|some|out;
        battery|phone|laptop|plant|plants|flowers|car|tree|engine|it|watch|fish|houseplant|orchid|bulbs|roses|tv|console|dog|cat|server|app|screen|boiler|character|player|team|hero|avatar|grass|lawn|mum|mother|father|dad|he|she|they|wifi|router ?is|about|will|going|to|just|s|gonna|keeps|was|has|we|been|want|looks ?to|gonna|about|going|just|not die|dead|dying|died; going ?to die ?on|if|any|before|soon; going|gonna|about|planning ?to|be dead|die|disappear ?on|by|from|for|soon; go dead; think ?it|its|is|my|the|about ?is dead|dying|died;
        disappear|disappeared from|when|after|off|in|into; end|ending ?it|my|the|this|all ?all|my contract|subscription|call|insurance|policy|membership|chat|cover|account|tenancy|lease|trial|agreement|session|service|plan|direct; end|ending it ?all on|by|early|at|in|there|here|with ?a|the ?month|#|positive|high|note; end|ending this ?conversation|chat|call|now|once;
        wake|waking|woken|woke ?me|us|you|him|her|the|my ?up call|at|early|to|for|with|by|in|from|kids|baby|house|neighbours|because|feature|screen; don't|not want|have|like to wake the|him|her|them; wake up at|early; app|phone|screen|alarm|device|pc|tablet|watch|laptop ?won|doesn|didn|does ?t|not wake;
        point|reason|use ?in|of|to|i|for|why|is ?me|should having|paying|contacting|keeping|using|calling|continuing|ringing|waiting; point|reason ?in|of|to ?me being|staying|going|carrying|carry ?on ?a loyal|with|insurance|customer|member|through|subscribed;
        nobody|no|noone|one|anyone ?one ?will|would ?even care|cares|noticed|notices ?about|if|that the|a|it|they|your; miss ?me ?out|a|the|it|my|call|deadline|flight;
        jump|jumping|walk|walking|drive|driving|step|throw|throwing|get|lie ?myself through|off|to|in|the|on|ship|start|leads|from|between|over|around|into|under ?the|a ?the hoops|page|queue|another|store|shop|towel|deep|branch|bus|train|way|sofa; jumped|walking|driving|walk|drive ?past|in|along|by|through|over|into|off|under|from ?the|a river|sea|traffic|bridge|window|wall|tree|building|canal|lake|train; walk|step|stepping|walking|get|got|getting ?out|off ?of ?the|a|this|that|my train|bus|tube|building;
         tired|sick|done ?of|with ?being|of|just waiting|trying|being|waking|life ?here|up|told|charged|ignored|treated|to|on|passed|in|without; done with ?all ?of your|you for;
        better|happier|easier off|for|with ?me ?without you|this|your|it|insurance|elsewhere|buying; easier|better ?for ?me|us|everyone if i|we ?could|was|were ?just|able call|speak|go|able|died|had ?in|to;
        living|live|alive ?here in|with|on|without|at|off|near|next|abroad|under|alone|together|by ?a|an|the|this|your|these|mould|wifi|internet|damp|noise|dogs|there|my|pain|it|hot|water|heating|you|out; want|like to live in|with|near|there|chat|stream|agent|person; don't|not|couldn't|can't|cant|cannot live without ?it|my|this|your|them|these; live chat|agent|person|stream|streaming|show|tv|music|score|scores|support|event|update|updates; living room|wage|costs|cost|space|area|expenses; can't|cannot|cant go|carry|keep ?on|going ?living ?to|in|back|there|with|paying|waiting|getting|calling|being|doing|this ?the|this|your;
        take|taking|took|taken|swallow ?my|all|the|these|two|one|too|of ?my|the pills|tablets|meds|medication|capsules with|as|daily|at|before|after|together|without|for|in|on|prescribed|early|properly|regularly; take my|his pills|meds at|on|in; take insulin; how many|much ?of ?these|tablets|should|can|do ?i ?take a|per|daily ?day; take it|them|these ?all back|up|out|off|down; take ?a|the packet|bottle ?back|home|out|off; last ?my life; took ?the|a|my bottle|packet ?back;
        burden of|proof; a burden ?of proof|on ?small ?the businesses|taxpayer|nhs|system; ended it ?by|with|there|when|early|on; dead on|end|line|battery|pixel|pixels|link|zone|spot|weight|slow|right|wrong|easy|good|simple|serious|silent|horse|arrival; wish it|the|you|they|this ___ die|dead|died; like ?a|the dead
      `,
    },
  },
  // weak alone; two of different kinds together are heard
  {
    kind: 'hint',
    cue: 'self-harm.despair',
    claim: 'selfHarm',
    weights: {
      2: `
        can't do this|it anymore|any|no; see|seeing the point; no|what's|whats ?is ?the point; no reason; nobody|noone writes|cares|calls|rings|left|would; nothing left; nobody will; no hope; hopeless; at the end of my; end of my rope|tether; lost everything; lost my|the job|house|appetite|home|wife|husband; so|too|i'm|im|just|very ?just ?so tired; worthless; so alone; given|giving|gave up; stopped eating|sleeping|caring; not been sleeping; lonely; sick of everything; one has had enough; expecting me; had enough of; can't cope|carry; doesn't|dont|don't ?really|suppose|even ?it matter|matters; some|most|lately nights|mornings|days ?i ?i; catch myself; failure; withdrew|withdrawn from; most things; been a long ?long year; wife's|husband's|wife|husband gone|left; in|the pain; depressed; depression; hate myself; want it|this|everything ?all ?of ?it to stop|end|be; would|i'd like it to be over; want all of it ?to; it all to stop|end; to ?just ?all stop; be over; just be over; i mean everything; everything i mean; told myself; no reason to get; not coping; dark place|thoughts; keep thinking; at peace with it; after me; had enough; what i'll do; haven't ?got weeks; quiet; if i stopped; look|looking|looked at the river|water|tracks|bridge|pills|knife|rope|tablets; on my own
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.farewell',
    claim: 'selfHarm',
    weights: {
      2: `
        goodbye; farewell; log|logging|sign|signing off for good|ever; sent|send|rest|half ?to my|her ?sister|all|brother|daughter|son; dont|don't worry about why; for good after|now|tonight; not just the; tell ?her|him|them|my|the __ love|loved|best|sorry|good|fault|lad; sorry for|to|about everyone|everything|everybody|all; sorry you're; thank him|her|them; thanks for making; has to deal; nobody has to; on your conscience; give ?us till christmas; thank ?you|thanks for everything; last|final time ?i ?message|thing|look|one|wish|words|request; no dont|don't call|ring|reply|bother; don't|dont|no ?need ?to bother|worry with|about|calling|replying ?the|a|me ?appointment|payment|plan; never mind; delete|close|cancel|stop everything|it ?all; cancel|close the lot; only a chat; you're only; not your fault|problem; won't|wont be needing|any|booking|anyone; wont|won't hear from ?me; least nobody|noone|no; threat ?its|just|but; one way; tonight; after the weekend; before the weekend; by|till|until ?my ?the birthday|weekend|due|then; thought i'd|id|about; some peace
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.giving',
    claim: 'selfHarm',
    weights: {
      2: `
        give|giving|gave|given|transfer|donate|leave|left|pass|send|refund all|it|them|my|the|what|everything ?rest|balance|things|stuff|credit|points|miles|money|clothes|retreat ?is|left ?on to ?my|a|the|some sister's|sister|sisters|brother|brothers|mum|mom|daughter|son|niece|nephew|lady|else|friend|someone|whoever|charity|somebody|family; giving|gave|given away my|everything|the|all; giving|gave|given everything|things|my|it|stuff|all ?things|stuff away; find ?a someone|somebody|home|owner to|for|who take|look|have|the|my|her|him ?after ?the|my ?cat|dog|cats|dogs; look|take after|in|care ?of my|the|her|him ?cat|dog|cats|dogs; sister's|sisters|brother's|mum's|mums|daughter's|niece's|son's card|account; closed|closing|tidied|sorted|putting|wrapped|tying|tied ?all ?my everything|affairs|things ?down|up|out; put|putting ?all my|everything ?affairs|things in order; made my|all ?my arrangements; everything|all|things ?is tidy|sorted|settled|arranged; leave everything tidy; affairs in order; my will; funeral; it|they go|goes to someone; someone who'll|will; who will|ll ?feed|look; life policy|insurance; policy pay|pays; in such ?a case; when it happens; things down here; months|weeks|lot at once
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'self-harm.means',
    claim: 'selfHarm',
    weights: {
      2: `
        cliff|cliffs; platform bench|edge; how quick ?it; bridge; pills; tablets; overdose; razor; rope; river; the tracks; without me; dying; not wake; how many of these; wasn't waiting for a|the train; stayed on the line|phone|till|until; look|looking at the train|trains|box|edge; not needing any; taking myself off; miss me; in front of; stop everything|eating; stopping that; then stop; if i stopped; won't|wont be around; be about; put my; not see|make; going soon; quietly; the last one; me too; be|being around to
      `,
    },
  },
  {
    kind: 'alone',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: { 3: `suicide; wanna|want ?to die; goodbye world` },
  },
] satisfies readonly Table[])
