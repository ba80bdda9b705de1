import type { Table } from '../language.ts'

/** English phrases that ask for care or for a person, with the near-misses that do not. */
export const signals: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `speak|talk|chat|speaking|talking to|with _ @person; speak|talk to|with someone|somebody|anyone|anybody; put me through; connect|transfer|pass|direct me _ to|with|through _ @person|someone|somebody; connect|transfer me; transfer to _ @person; get me _ @person; get me someone|somebody; want|need|like|get|give|have _ @human|manager|supervisor; can i have|get|see|speak|talk _ @human; contact|reach|call|phone ?your customer support|service|services|care; want|need|like a|an|your|the|some @human|someone; want|need someone|somebody; reach|contact|see _ @human; a|an|any real|live|actual @human; real|live|actual @human; @human please|pls|plz|now; @person please; please @human; is there anyone|anybody|someone|somebody; is anyone|anybody|someone there|here; anyone|anybody there|here; can someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak; could someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak; someone|somebody to call|ring|phone|talk|speak|help|contact; call|phone|ring me; call|ring|phone me back; give me a call|ring; callback; call back please; please call; request a call; a call back; number i|we|to can|call|ring|reach|speak; phone number for _ service|support|complaints|someone|manager; human being; human agent|help|support|assistance|contact; not a|with|to|another ?a|another|your bot|robot|machine|chatbot; no more bots|bot|robots; stop bot|robot; don't want __ bot|robot|machine|chatbot; done|enough with|of _ bot|robot|chatbot; stop with _ bot|robot; sick of _ bot|bots|robot|chatbot; escalate to|this; your manager|supervisor|boss; a manager; who can i speak|talk; in person with _ @person; live chat agent|with; live agent|person|chat`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: 'human; representative; operator; agent; supervisor; manager; real person; speak',
    },
  },
  {
    kind: 'except',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1: `spoke|spoken|talked|chatted|speaking|talking to|with _ @person; spoke|spoken|talked with|to someone; estate|real|travel|letting|lettings|insurance|cleaning|my|foaming|booking agent; my estate agent; my _ agent; human error|rights|resources|hair|body|sized; robot|robots vacuum|vacuums|mower|cleaner|hoover|toy|arm; are you _ @human|person|real; is this _ @human|person|real; am i speaking|talking|chatting; no need to|for _ call|speak|talk|@person; don't need _ @person; do not need _ @person; don't call me; do not call me; your|the|an|a agent|representative|manager|operator|colleague said|told|was|has|had|promised|never|did|who|helped|advised; thank _ agent|representative|manager|person; thanks to _ agent|representative|manager; agent i spoke; network|tour|mobile|phone operator; become _ agent|representative; job as; kind human; secret agent; call me @name; you call me; they call me; nobody|no one called me; human readable; the agent; agent was|were|is; happy to chat with the bot`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `@ordinal time i|i'm|we|i've|that|calling|contacting|writing|emailing|asking|messaging|reporting _ contacted|called|call|written|write|emailed|email|asked|ask|chased|messaged|reported|contacting|calling|contact|message; @ordinal time calling|contacting|writing|emailing|asking|messaging|chasing|reporting; @ordinal email|message|call|complaint|request|attempt|reminder; called|emailed|contacted|written|asked|messaged|rung|phoned|complained|chased|reported _ times|twice|already|before|repeatedly|again|last|yesterday|weeks|days; have|i've|we've|ve already|previously|repeatedly called|emailed|contacted|written|asked|messaged|told|explained|reported|complained|raised|sent|phoned; already called|emailed|contacted|wrote|written|asked|messaged|told|explained|reported|complained|raised|spoke|spoken|phoned; i told you already; following up; follow up on|to|of|regarding; following on from my; further to my; chasing; chase|chased up|my|this; as i said|mentioned|explained|wrote|told before|already|earlier|in|you|last|yesterday; as previously mentioned|explained|stated; still no|not|haven't|waiting _ reply|response|answer|heard|news|update|word|callback; still haven't heard|received|had _ back|reply|response|answer; no reply|response|answer to|from _ my|email|emails|message|messages|you|last; haven't heard back|anything; never|not|nobody|no one heard|replied|called|got _ back; not replied|responded|answered to; never replied|responded|answered; didn't reply|respond|answer; despite|after|in spite of _ emails|email|calls|messages|reminders|requests|complaints|phone; my previous|last|earlier|first|two|three|many|other|repeated email|emails|message|messages|call|calls|complaint|ticket|request|requests|complaints|tickets; i was told|promised; was told|promised _ call|someone|you|would|by; were supposed to call|reply|get; supposed to call|ring|phone|contact me; you said|told|promised me|you|it|i|that|someone|a; you promised; i'm contacting|writing|calling|messaging you again; contacting|writing|calling|asking|emailing|messaging _ again; having to repeat|chase|explain|contact|call; explain|repeat everything|myself again; every time i call|contact|write|email|ring; back again about|regarding; reminder; asking again; again asking; @many|several|multiple|numerous emails|calls|messages|times|reminders; last time i contacted|called|spoke|wrote; since my last|first email|message|call`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `@ordinal time ordering|buying|i've ordered|bought|staying|using; @ordinal time i order|buy|ordered|bought|use|stay; @ordinal order|purchase|stay; first time; # times a|per|smaller|bigger|larger|more; ordered|bought|used|worn|washed _ times; several|multiple|many times a|per; delivery|opening times; following up on your|the email you; your email|message reminder; reminder email|from you; thanks|thank you for the reminder; in reply to your`,
    },
  },
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `my|our|a lawyer|solicitor|attorney|barrister; lawyers|solicitors; legal action|proceedings|steps|advice|team|route|claim|letter; small claims; take|taking|see|sue|bring you|them _ court; in court; to court; court; sue you|your|the; will|to|gonna|ll|should sue; suing; trading standards; ombudsman; financial|consumer|data protection ombudsman|protection|commissioner|authority; ftc; cfpb; bbb; better business bureau; attorney general; ofcom|ofgem|ofwat; information commissioner; ico; gdpr complaint|breach; the regulator; regulator; chargeback; dispute _ charge|bank|card; section 75; letter before action; formal notice; cease and desist; press charges; class action; citizens advice; statutory rights; consumer rights act; lawsuit; press charges against you; mediator; adjudicat*; arbitration`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `i am|i'm|as a|an _ lawyer|solicitor|attorney; i'm a lawyer|solicitor|attorney; am a lawyer|solicitor|attorney; tennis|squash|food|basketball|badminton court; court shoes|shoe; earls court; sue my|the neighbour|neighbor|landlord|ex; against my neighbour|neighbor|ex|landlord; my landlord _ court; solicitor _ house|buying|sale|moving; court dress; legal name|size|notice|guardian|age|address; voltage regulator; pressure regulator; gas regulator; temperature regulator`,
    },
  },
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `bad|negative|terrible|scathing|honest|awful|one|1 star|review|reviews; leave|leaving|post|posting|write|writing|give|publish _ review|reviews; one|1|zero star|stars; trustpilot; google review|reviews; on|over _ social|facebook|twitter|instagram|tiktok|reddit|linkedin|youtube; social media; the press; newspaper|newspapers; journalist|journalists; the media; tell everyone; telling everyone; tell all my; tell everybody; let everyone|everybody|people know; warn others|people|everyone|other; go viral; go public; going public; name and shame; my mp; my congressman|senator|councillor; which magazine; watchdog; consumer association|magazine|group; bbc; spread the word; the whole world; bad publicity; expose you`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `saw|seen|found|follow|following|discovered|advert|ad|advertised|ads|read|offer|competition|login|log|sign|shared|giveaway _ on|with|your _ facebook|instagram|twitter|tiktok|social|youtube|google|reddit|linkedin; good|great|positive|nice|five|5|glowing|excellent|lovely star|review|reviews; leave|post|write|give|left _ good|great|positive|nice|five|5|glowing|excellent|lovely; printing press; press the|button|enter; read|reading _ reviews; # stars; how _ leave _ review; one star hotel; saw your _ instagram|facebook|tiktok|twitter; spread the word about how; tell everyone how good|great|happy|amazing|lovely|wonderful|nice; tell all my friends how|about how good|great`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `cancel|cancelling|canceling|cancellation|end|ending|terminate|stop|unsubscribe|discontinue my|our|the|this|from|of _ subscription|contract|account|membership|plan|policy|service; cancel _ subscription|membership|contract|plan; close|closing|delete|deleting|closure|deletion my|our|the|of _ account; unsubscribe; close my account; subscription cancellation; how do|can i cancel my|our membership|subscription|contract`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    also: { anger: 1.2 },
    weights: {
      2: `competitor|competitors; the|your competition; go|going|shop|take|taking|buy|buying|taking _ elsewhere; business elsewhere; elsewhere; switch|switching|move|moving|change|changing to|my|our|bank|provider|supplier _ provider|bank|supplier|another|someone|other|competitor; switch|switching provider|providers|bank|banks|supplier; leaving you; leave you for; i'm leaving; never _ order|ordering|shop|shopping|buy|buying|use|using|purchase|come|coming|do _ again|you|here|back|business; never again; lost a|me|my|another _ customer|as|business|custom; losing a|me _ customer|as; last order|purchase with|from; last time i|we order|buy|shop|use; won't be|be ordering|buying|using|shopping|renewing|back|coming; will not be ordering|buying|using|shopping|renewing|back; not be renewing; one less customer; no longer be a customer; i quit; done with you|this company|your company`,
    },
  },
  {
    kind: 'except',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `moving|moved|relocating|relocate|emigrating __ cancel|close|end|terminate|cancelling; cancel|close|end|terminate|cancelling __ moving|moved|relocating|abroad|died|passed|deceased; died|passed|deceased|death __ cancel|close|account|delete; close|cancel __ passed|deceased|died; no longer need __ cancel|close; cancel|close __ no longer need; you cancelled; unsubscribe|unsubscribing _ newsletter|emails|mailing|email|marketing|texts|list; enter|entered|win|won|your|the|photo competition; moving house|home; seen elsewhere; cheaper elsewhere; delivered|deliver|delivery elsewhere; never again have|had any; sold _ house|car __ cancel; retired|retiring __ cancel; never order anything else`,
    },
  },
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `kill you|your|them|him|her|everyone; will|gonna|going|ll|to kill|shoot|stab|burn|punch|smash|strangle|hurt|beat|hit|bomb|murder|destroy you|your|them|someone|everyone; burn _ office|shop|store|building|place|down; burn it down; blow up _ office|shop|store|building|place; blow you up; punch you|someone|your; break your neck|legs|face|bones; smash your face|windows|head|office; beat you up; i know where you live|work|are; know where you live|work; come with a|my bat|gun|knife|hammer|rifle; with a baseball bat; with a gun|knife; you'll pay for this with; watch your back; you deserve to die; hope you die; wring your neck; a bomb in|at; someone will get hurt; people will get hurt; someone's going to get hurt; gonna get hurt; bullet in; wait for you outside; waiting for you outside; come down there and; slit your`,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `kill me; kill the|your battery|time|mood|engine|background|app|process; hit the|refresh|enter|send|button; beat the queue|price|your; kill your|the battery; going to kill me; killing me; smash the|your target|sales; photo shoot; shoot you|me an|a email|message; punch up; burn the|calories|cd; hurt your|business; hit your website|site; break up; hurt my|your feelings`,
    },
  },
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `kill myself; killing myself; end my life; ending my life; end it all; ending it all; want|wanna|going to die; rather|better be|off dead; better off dead; wish i was|were dead; wish i were|was dead; suicide|suicidal; take my own life; taking my own life; hurt|hurting|harm|harming|cut|cutting myself; self harm|harming; no reason to live; nothing to live for; don't want to live|be here|exist|wake; do not want to live; can't live like; no point living|in living|going on|in going on|to living|carrying on; what's the point of living|in living|going; life is not worth; life isn't worth; not worth living; won't be here|around tomorrow|much|for long|anymore|any; not wake up; never wake up; don't want to wake; better off without me; jump off _ bridge|building|roof; throw myself; hang myself; overdose; swallow all; say goodbye to everyone; disappear forever; tired of living; done with life`,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `suicide squad; to die for; dying to|of; want to die laughing; die laughing; won't be here|around tomorrow _ delivery|accept|receive|sign|parcel|package; won't be here|around tomorrow to|for; commercial suicide; social suicide; cut myself on|with|off|opening; hurt myself on|with|opening|trying|assembling; battery; going to die of boredom|embarrassment|hunger; want to die of embarrassment`,
    },
  },
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `disabled person|customer|mother|father|son|daughter|husband|wife|child|man|woman|and; i'm|am|is|being|severely|registered|who's disabled|blind|deaf|housebound|bedridden; disability; wheelchair; partially sighted; visually impaired; hearing impaired; hard of hearing; housebound; bedridden; bed bound; can't walk; cannot walk; dialysis; autistic; autism; cancer; chemo*; leukaemia|leukemia; terminally ill; terminal illness; oxygen concentrator|machine|supply; ventilator; parkinson|parkinsons; alzheimer|alzheimers; dementia; multiple sclerosis; stroke; epilep*; diabetic; seriously ill; very ill; chronic|serious illness; critically ill; palliative; hospice; intensive care; depression; bipolar; schizophreni*; mental health; carer for; i'm a carer; care home; nursing home; elderly mother|father|mum|mom|dad|parent|parents|lady|man|woman|person|neighbour|aunt|uncle|and|customer; very elderly; frail; # year old mother|mum|mom|father|dad|grandmother|gran|nan|aunt|lady _ alone|dependent|frail|confused|depends; mother|mum|mom|father|dad|grandmother|gran|nan|parents __ dependent|frail|alone|bedridden|confused; nothing left|to to|eat|feed; can't|cannot|not afford|able|pay _ food|rent|heating|eat|electricity|medicine|groceries|medication; feed my kids|children|family|baby|son|daughter; no food; no money for|left for|to _ food|eat|rent|heating|baby|kids|children; food bank; homeless; evicted|eviction; bankrupt*; on benefits; universal credit; domestic abuse|violence; abusive partner|husband|boyfriend|wife|ex|relationship; partner|husband|boyfriend controls|monitors|beats|hits|tracks|hurts; women's refuge; restraining order; he controls my|all|everything; no heating __ baby|kids|children; baby __ no heating; vulnerable`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `account|card|feature|button|notifications|cookies|javascript|access is|was|are|has|been|got|disabled; is|was|been|are disabled on|by|in|for|from|my|since|due; are you deaf|blind|all; fall on deaf; deaf ears; colour blind; venetian|roller|roman blind; stroke of; two stroke; breast stroke; disabled _ account|card|notifications|button|cookies|parking; vulnerable to _ attacks|hackers|hack; stress and depression of; great depression`,
    },
  },
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `@family _ died|dead|deceased|dying; @family _ passed _ away|on|yesterday|last|in|this|recently|suddenly; passed away; lost my|our @family; death of; the death of; @family's death; @family s death|passing|funeral; death certificate; passing of my|our; bereaved; bereavement; funeral; in mourning; the deceased; deceased; late husband|wife|mother|father|mum|mom|dad|son|daughter|partner; widow; widowed; widower; estate of|the late; executor; miscarriage; stillborn; probate; died last|yesterday|in|on|this|suddenly|recently; has died; just died; have just lost my @family`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `battery|phone|laptop|device|machine|screen|engine|tv|line|chat|washing|tablet|watch|router|console|it|fridge|oven|site|website|internet _ died|dead|dying; died laughing; dead line|battery|pixel|pixels|on|slow; scared to death; lost my @family in the shop|store; black widow; bored to death; sick to death; to death; death of me; will be the death; drop dead; dead on arrival; death star`,
    },
  },
] satisfies readonly Table[])
