import type { Table } from '../../language.ts'

/**
 * English phrases that say that the matter was raised before, with the near-misses. What was asked
 * or promised before is often told by two hints that say little alone (“I rang on Monday”, “still
 * nothing”): those are the two tables of halves.
 */
export const repeatedContact: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      // how often: “the third time I call”, “asked twice”, “my fourth email”
      2: `
        @ordinal time ?now ?that i|we|im|i'm|ive|i've ?have|had|am|ve|m|been|has ?had|to|been|have|having ?to @tell;
        @ordinal time of asking|writing|calling|telling|trying; @ordinal time asking|calling|contacting|writing|emailing|messaging|chasing|reporting|requesting|ringing|phoning|saying;
        @ordinal time you|your|they|ve ?ve|have|has ?found|sent|told|said|promised|asked|ignored; @tell|asking|saying __ for the @ordinal|umpteenth time; asking|ask|allow|explain|explaining|typing|type|say|saying|repeat __ a @ordinal time;
        attempt|message|email|call|letter|reminder|contact number|no @cnt|#; reminder #; me for the @ordinal time; 
        @told|said|submitted|sent|flagged|posted ?@told ?you|u|your|customer|in|the|about|this|it|up|to|them|nicely|politely|that|here ?service|lot|line|team|this|up|support|about|people|bug|desk|helpdesk|office|committee @cnt|multiple|several|numerous times|occasions|x;
        @told|said|submitted|flagged ?you|u|your|customer|in|the|about|this|it|up|to|them|nicely|politely|that|already|been ?service|lot|line|team|this|up|support|about|people|desk|helpdesk|office|rti ?form twice|thrice|repeatedly|4x|3x|2x|again|already;
        i|we|ve|have already|twice|repeatedly @told; times now i|ive|i've|we ?ve|have @told|said|explained|tried; @cnt times since|already; on @cnt|both ?different occasions|days _ @told; @told _ on @cnt ?different|separate occasions|days;
        @told|spoken|explained ?this|it|the|same|with|that|to ?same|leak ?to|with ?of @cnt ?different ?of people|agents|advisors|persons|members|you|your|colleagues|staff;
        @cnt emails|calls|messages|letters|chats|reminders|voicemails|requests|tickets|tweets|complaints|reports ?in ?and|later|ignored|unanswered|so|now|since|from|without|over|zero|no|both|one|already no|ignored|me|and|now|far|later|zero|nothing|nobody|not|about|a|one;
        after|despite|sent|made|had|ve|following|left|answered ?sending|making|my|the ?over @cnt|several|multiple|numerous|countless|many|earlier|previous|repeated ?earlier|previous|separate|long|phone emails|calls|messages|voicemails|letters|reminders|chats|tickets|phonecalls|complaints|requests; despite ?my ?repeated emails|calls|messages|letters|reminders|requests; my @cnt emails|calls|messages|voicemails|letters|reminders|chats|tickets|complaints;
        have|ve|i|we|not ?now told|explained|said|asked|written|reported|raised|typing|explaining|repeating ___ @cnt times; not|i'm|asked|said|typing|explaining|asking ___ for the @ordinal time; @cnt times i|we|i've|we've ?ve|have ?now said|asked|told|written|rung|reported; both times i|we; how many ?more times|emails|tickets|calls|messages ?more do|must|will|does|should i|we|it;
        explained|told|raised|explain _ to|with ___ to|with ___ to|with|and; twice in writing; in writing twice; @told ?it|this every|each week|day|month|time|@day ?on|and;
        @told ?to ?you ?about ?it in|on @day|# ?in|on|@day @day|# ?and|in|on; @told in|on @day ?in @day; tried the|your|you|calling|ringing|emailing ?chat|phone|form|line|hotline|on ?chat|phone _ and|then|too|twice|@cnt|before|last|now;
        per|following|after|since our call|conversation|chat|discussion|phone; i refer to ?my complaint|claim|case|letter|email|ticket; trailing|trail mail|email; reference to|the _ mail|email|letter below|dated|of; told|said ?me|us @day then|and @day; last ?i heard from|was; says|say ___ website|bank|shop|phone|they|you|online says|say ask|call|see|contact;
        @cnt|one|a|an emails|email|calls|call|messages|message|letters|letter|chats|chat|visits|tweets|dms|form|forms _ @cnt|one|a|an emails|email|calls|call|messages|letter|letters|chats|chat|visits|pigeon|form|forms;
        @cnt ?phone calls|emails for|about|just|to|regarding a|an|the|this|one; @ordinal|umpteenth ?e email|mail|message|msg|call|letter|note|enquiry|ticket|reminder|voicemail|agent|person|adviser|advisor|rep|complaint|tweet|apology|deadline|supervisor|query ?about|re|now|you|i|on|to|and|no;
        @cnt ?different people|agents|reps|advisors|departments|answers|stories ?and|, @cnt|same|zero|different|now|so; @cnt different people|agents|answers|departments|stories|chats; different voice|person|executive|answer|story|thing|agent every|each|to; every|each time ?different|a|another|i|we|same different|same|new|executive|person;
        each|every ?one of|time you|yous|them|us|we|i|a|different says|say|told|are|am|m|call|contact|ring|email|ask|phone|write|get|person|agent|rep; every|each friday|monday|thursday|tuesday|week i|a|and ring|call|different|email|write|phone|ask;
        i keep|kept asking|calling|ringing|emailing|chasing|writing|explaining|repeating|phoning|contacting; keep being|getting told|passed; keep getting told|asked|passed; keep asking|chasing|repeating|explaining|telling;
        every time|day ?i|we ?call|ring|email|ask|phone i|it's|its|you|they|the|same ?get|same told|different|same; that makes|that's|thats @cnt|twice now;
        following|follow|followed|followup|checking|check|touching|circling|chasing|circle ?up|in|base|back up|in|base|back|on ?on|to|about|with|regarding ?my|this|the|our|a|your ticket|case|request|email|complaint|refund|claim|query|issue|order|mail|message|letter|quote|message|call|photos;
        following|follow up on|with|regarding|to|about|for|re; following on from my|our|the; i'm|am|just|was following up; follow up on|to my|our|this; further to my; subsequent to my;
        chasing ?up ?this|my|the|on|for|you|a|an|up; chase|chased ?up this|my|up; just|only|im|i'm chasing|nudging|bumping|checking in|following; bumping|nudging ?this; gentle|friendly|polite|kind|quick|another|little|small reminder|nudge|bump|follow|chaser|prod;
        checking in|whether|if|you|my _ my|our|you|on|the ?last|earlier|reached|did|email|message|got|form|ticket ?reached|form|photos|query; just wondering|checking|seeing if|whether|you _ got|had|received|reached|seen; did you get my; did my _ reach|arrive|get; reached you|a human;
        reminder ?that|for ?my|our|the|pending|# ?query|request|missing|credit|invoice|message|pending; this is a reminder; may i remind; remind you ?that|of; reminding you;
        any ?more update|updates|news|progress|word|joy|luck|movement|response|reply|answer|development|new ?yet|please|at ?all on|regarding|about|with|from|re|for ?my|the|this|what|when|your|our|it|case|claim|ticket; any update|updates|news|progress|joy|word ?on|please|yet; any update|joy|progress;
        is there|got|have|has|been ?any|an ?news|update|progress|word on|of|about|from ?the|my; update on|regarding|about my|this|the|our; where are|do we|you|things ?at|with|stand on|at|with ?this|my; where's|wheres my|the refund|money|deposit;
        status of|on|for my|the|our|this ticket|complaint|claim|case|request|refund|query|dispute|application|appeal|repair; what's happening|going ?on with|to my|the|this; current status; how long must|much longer;
        had|get|have|got ?you ?a|the chance|time|moment ?to look|review|check|read|price|see; look|looked|looking at|into my ?last message|ticket|request|email|case|complaint|claim|note|letter; looked|look into it ?on|and|again|in;
        me again; hello|hi|hey|hiya|morning|afternoon ?there again; back again; it's|its|only me again; again me; bother|trouble|nag|pester|bothering|asking|ask|write|writing|disturb ?you ?again again; sorry to|for nag|bother|chase|pest|keep|pester|nagging|chasing|ask ?you ?again ?but|about|its|again|have|asking|i;
        i'm|being a pest; sorry to be a pest|nuisance; hesitate|hate to bother|nag|chase|keep; bother|bothering you again; same me; round @cnt; back for more; once more from|with|please; from the top; ask|say|asking|nicely|politely one last time; last time i|of @told|asking;
        ask|asking|asked|write|writing|contact|contacting|call|calling|ring|ringing|email|emailing|messaging|message|request|requesting|reach|reaching|here|trying ?out|you|to|about|once|for|here|this|my|nicely|yet ?you|about|this ?yet|once again; again ?i|i'm|and ask|asking|writing|please asking; asking again;
        re|resending|resend|reposting|repost sending|send|asking ?it|my|this|the|so|below; resending; reopen|re-open|reopened|reopening ?it|my|the|this; repeat|repeating|restate my|the|this ?same question|request|email|order|same; i repeat|ask again|ask once|ask only; still asking|waiting|me;
        same question|reply|answer|error|issue|request ?as again|before|yesterday|from|last ?week|time; same error|problem|issue as yesterday|before|i|reported; the matter remains; same matter|thing i|as|again;
        marked|closed|shut|closing ?my|as|the|our ticket|case|complaint|chat|resolved|request|claim; ticket|case|complaint ?number|no|id|ref|reference # ?still|opened|was|is|raised; ticket|case|my claim|complaint ?no ?number #; on ticket|case|claim #|no;
        got ?disconnected|cut ?off again|mid; chat|call|line|conversation|shift ?just|his|her|got|was|has crashed|dropped|ended|cut|closed|died ?mid|before|mid|off; hung up on; left off; picking up where; where we were|left; starting|start ?all over; as i was saying;
        been|got|keep|being|getting passed|bounced|pushed|transferred|shunted|handed|shuttled ?back ?and around|forth|round|from|between; pillar to post; passed|bounced|shunted between|around; fobbed off; running|run|sent pillar; pillar to; the runaround; the runaround; ping pong;
        told|says|say ?me ?to|go ask|call|ring|tell|email|contact ?the|your|shop|bank|online ___ ask|told|say|says|tell ?to|you|the|me ?to ask|call|ring|the|you|go|call; says ask ?the|online|shop ___ says|say ask; bank says ask; you say ask;
        explain|explained|explaining|repeat|repeating|retell|tell|telling|type|typing|spell ?this|it|everything|myself|the|my|whole|all|same|situation ?same|story|situation|out|case|issue|thing|order ?all ?number over ?and|again|to ?over|again; explaining|explain|explained|repeat|repeating ?this|it|everything|myself|the|my|all|same ?same|story|situation|whole|order|case|issue ?number ?over ?to ?a again|every|each|over|@ordinal|robot|someone|@cnt;
        now|then|have|got|having i'm|im|i|am ?have|got ?to explain|repeat|start ?to|myself|all|again|over ?a|again|over; had|having|keep|tired|sick|fed|hate ?up ?to|of|having ?to repeat|repeating|explain|explaining|chasing|asking|ringing ?again|this|myself|you|everything|for|over|out; not typing|explaining|repeating this|it|that ?out ?a|all ?@ordinal|again time|again;
        fed up|of asking|waiting|chasing|explaining|ringing; sick|tired|weary of|with asking|waiting|chasing|explaining|repeating|feeling; start over; don't have it in me; been polite|patient ?and|for|since|with|as|through; asked|asking|ask|told nicely; ask|asking|asked ?you|this ?so|very nicely|politely ?and|again|but|once|please; this is me still;
        i|we|i've|ive|we've|have|ve|had|already|i'd|also|just|only|who|then|and|twice ?have|ve|already|also|now|previously|since|just|did|even|d|had @told|submitted|sent ?you|your|in|to|the|this|it|about|them|customer|on|my|back|over|that|for|at ?team|support|this|in|you|desk|service|about|the|helpdesk|on|@post|photos|to|it ?about|on|this|the|line|desk|@post|it|twice ?in|on|the ?@post ?on|last|in ?the @day|yesterday|#|2nd|before|already|twice|again|several|noon|breakfast|too|then|earlier;
        @told|asked|sent|tried|opened|raised|filed|submitted|complained|wrote on|last|yesterday ?on ?the ?@day|# ?@day and|then|again|now|bumped ?i ?asked|again|once|@told|on|another|on ?@told ?on ?on ?@day|#; @told|opened|sent|tried @day|#th|the ?# and|then|now|again|asked|wrote|rang|bumped ?again|now|once ?@day|#; @told @day @told|wrote|now @day|trying;
        @told|tried|asked|emailed ___ @told|now trying|wrote|chased|bumped ___ now|again|still|nothing|then; phoned|rang|called|emailed|wrote|asked|filled|tried|been ?the|in|to|a|your ?form|chat|counter|desk and|then|,|now|, ?i|then|i've|also|the|ve ?then ?been|also @told|rang|called|wrote|emailed|tried|form|chat|email;
        i|we|ve|have|d|i've|ive already|previously|repeatedly ?been @told|sent|provided|given|submitted|said|explained|uploaded|requested|supplied|filled ?you|this|it|my|the|to|that|in|@cnt|on|your|them|with; been on to ye|you|them|yous ?already|about|twice; been|ve|have on|been on|to|through|onto ?to|onto you|the|yous|ye ?desk ?already|about|twice|again;
        requested|asked|reported|raised|flagged|mentioned|told|sent|submitted already|thrice|twice|before|earlier|previously|yesterday|@day; i asked|wrote|emailed|messaged ?you ?about|for|to|if|that|in|whether ?me ___ ago|last|yesterday|@day|twice|#|since|weeks|before; since i|we|my asked|wrote|reported|emailed|called|last|first ?email|message|call|contact|wrote;
        as ?i|we|per|ive|i've|already|previously|said ?have|ve|already|was|had ?previously mentioned|said|explained|told|stated|emailed|discussed|reported|saying|advised|indicated|written ?to|in|before|already|above|earlier|last|on|yesterday|then|by; as i said|mentioned|explained; as|per per my; as per my|our|earlier|previous|the; as previously|already mentioned|explained|stated|advised|requested;
        my|our|these|both ?@cnt ?last|previous|earlier|first|original|initial|prior|unanswered|@cnt|@ordinal|many ?@cnt emails|email|mail|mails|message|messages|call|calls|letter|letters|voicemail|voicemails|request|query|enquiry|note|reminder|ticket of|from|dated|sent|got|reached|still|last|on|yesterday ?last|the|on|#|our ?@day|#|week|no|still|never|ignored;
        my|our last|previous|earlier|first|original|initial|prior|unanswered|@ordinal|two|three|four|five|many|repeated|numerous email|emails|message|messages|mail|mails|letter|letters|call|calls|request|requests|query|voicemails|complaint|complaints|ticket|tickets|question|questions|text|enquiry; ref|re|regarding|concerning my ?@cnt ?earlier|previous messages|message|email|emails|letter|letters|call|ticket; my message|email|letter|query|request|call of|from|on|dated|last|about|was ?last ?the ?#|last|yesterday|@day|week|marked;
        the|actual question|questions i asked ?on|you; answers|answered|answer none|neither ?one ?of my; @cnt questions; reading|read the whole|entire|full|previous ?thread|correspondence|notes|chat|history; whole thread|history|correspondence; thread below|above|from; see thread|below|previous; read|check|see the notes; in the transcript; screenshots of the reports; read the correspondence;
        still|yet ?has|have|had|is ?i ?have|ve|been ?not had|heard|received|got|seen ?back ?a|any|no reply|response|answer|update|word|callback|news|anything|verification;
        still no reply|response|answer|word|news|update|callback|sign|refund|login|invoice; still nothing|none; not back from; still waiting|awaiting ?on|for|to ?a|the|your|my|hear; awaiting|await ?your|the|a|further|kindly|eagerly reply|response|needful|answer|update|action; waiting for|on|to ?a|an|your|hear|someone|my|you|the reply|response|answer|callback|call|update|back|feedback;
        no reply|response|answer ?to|from|since|yet|for|after my|you|your|anyone|any|#|weeks|days|two|three|four|five|the|last; no reply|response|answer received|to|yet; got|had|have|received|receive|getting|heard|hear|with|without ?had|ve|yet ?no|nothing|zilch|a|any|zero reply|response|answer|acknowledgement|zilch ?back ?to|from|about|since|yet|in|either|so; heard nothing|zilch|nowt|no|back ?more ?from|back|since|about; not|never|nor|n't heard back|anything|from ?back|from|since; 
        haven't|havent|haven|hadn|hasn|not|never|t ?yet|had|ever ?even heard|had|received|got ?back|anything|a|any|an|no ?back reply|response|answer|call|update|anything|word|back|acknowledgement; haven't|not heard ?anything ?back ?so|since|from|back; never|nobody|hasn't|noone|none ?of ?you ?t ?ever|has|have|even|yet|bothered|got ?came ?to replied|responded|answered|called|rung|acknowledged|answer|reply ?to ?me|my|back|them|any|us|for|either; no one ?has|ever replied|responded|answered|called|rang|answers|replies ?to me|my|back|any; nobody|no one|noone|none ?of|one ?you|has|ever ?ever got|gets|come|came|called|answers|replies ?back ?to me|my|any;
        unanswered|ignored|ignoring ?my|me|all|us|by ?my|the ?emails|messages|calls|email; been ignored; got no answer|reply|response; your silence; met with silence; radio silence; wall of silence; ghosted|ghosting; falling on deaf; deafening; hear nothing; spoke|talking|talk to a wall; auto reply ?again|, ?wrote|then; an auto reply; waited|waiting the ten|# days|hours you; asked me to wait;
        you|u|they|he|she|ye|yous|colleague|agent|shop|bloke|rep ?lot|guys|had|did|also|then said|told|promised|assured|swore|advised ?me|us ?that ?it|you|i|they|someone|it'd ?would|'d|d|will|be|was|'ll ?be|call|look|ring|check|back|done|ready|fixed|sorted|wait|into ?back|it ?by|within|in|before|on|next @day|#|noon|end|hours|weekend|days|@cnt; you|u said|promised|told ?me|us ?you'd|you ?would|'d check|look|call|ring|get|ask|refund|send|fix|sort; you|u said ?by|it|on|before|the|last|this ?would|was ?be @day; you|u said wait; told wait|14|# ?days|hours; said|says it ?would|'d be|back|done|ready ?done by|before|within @day|noon;
        was|were|am|been|being ?then|also|again told|promised|assured|informed|advised ?that|by|on|then twice|someone|somebody|@day|wait|within|two|three|# ?of ?days|hours|h|your|you|times; was|were|am told ?that|by|the ?call|someone|somebody ?would|will call|ring|phone|contact|look|hear|get|be ?back|refunded|called|contacted; each time ?i|we|i'm ?am|are|m|'m told|promised|the; told|promised|assured ?now ?twice|@day|again|twice ?now ?that twice|someone|somebody|wait ?would|# ?hours|h|24h|days;
        promised|supposed|meant|agreed|expecting|expected|owed|awaiting|missed|had|hoped ?me|to ?been ?to ?get|hear|hope ?a ?promised ?from|to ?phone call|callback|ring|reply|phonecall|hear|text ?you ?back ?by|from|on|back|before|within|as|@day|never; promised ?me|us a|an|the ?manager ?would call|callback|phone|ring|reply|text|email|refund|credit; had hoped|expected to hear; as|like was|were|we ?agreed|promised|said|arranged|told|discussed ?on|by|yesterday|last|with @day|phone; as|like agreed|promised|said|arranged|discussed ?on|by|with|last @day|phone|chat; you|they|someone|somebody|he|she|were|was supposed|meant|due to call|ring|phone|get|contact|hear|check ?back ?me|back|someone|you|the ?back; were going to ask|check|look|call|ring|get|send; you'd look|check|get|call|ask|ring|sort|said; said you'd|youd; call ?back|that ?never ?on came|happened|never|, never|came|happened; none so far; it|call never came|happened; no call back|came; as agreed it didn't;
        spoke|spoken|talked|chatted ?to|with|w ?a|an|your|the|someone|somebody|one|@cnt ?very ?with|of|lovely|nice ?chap|lady|lad|man|people|you|agent|colleague ?on|in|at|there ?the ?phone|chat|shop on|last|yesterday|@day|who|said|twice|before|already; the last|first|second|third|previous agent|rep|person|fella|guy|lady|man|adviser|supervisor|chap ?i|we hung|said|told|promised|mentioned|spoke|talked|dealt|was|who; agent|rep|person|lady|man|lad|guy|chap|fella|colleague|supervisor|advisor|bloke|woman|executive ?on|i|who|from|in|at|you|the ?line|the|chat|spoke|phone|last|yesterday|to ?shop|phone|to|on|desk ?yesterday|last|on|@day ?said|promised|told|assured|mentioned ?it|me|he|she|i|that|you|a|to|by|him|'d|hed|it'd ?'d|would|email|was|had|be|sorted|by|refund|manager|14|wait;
        your colleague|agent|rep|supervisor|manager|people|girl|lad ?of|from|on ?@day|gave|said|promised|assured|told @day|said|promised|told|me|a; mentioned|told|explained|said|promised|raised ?it|this ?to|with|by your ?mr|mrs|ms colleague|mrs|mr|people|desk|agents|staff|drivers|counter|team|office|front|agent|before|already|mr|ms; mentioned ?this to|by; told ?your|the drivers|team|lot|people already|before; told you @cnt|already|twice|before; told|raised|said|mentioned|asked|reported ?it|this|so ?to|with|at your|the ?front desk|drivers|office|reception|counter|bar|helpdesk|secretary ?already|twice|each|again|and|before|on|about|at|staff|,; told the|your desk|counter|office|reception|store; at your desk|counter ?twice|each on|twice|each|again;
        been trying|chasing|waiting|asking|ringing|emailing|calling|writing|following|running|patient|at|going ?to|for|on|you|up|pillar|since|this|about|it|the ?get|cancel|change|reach|contact|sort|resolve|post|weeks|months|to ?since|for|this|in|through|the|one|my ?#|weeks|months|@day|three|two|four|six|digit|ages|days|easter|july; since|for|last @day|#|three|eleven|weeks|months|days|two|four|five ?days|weeks|months ?i'm|i|am|have|ve ?been asking|chasing|following|ringing|calling|trying|waiting|emailing|repeating; @cnt days|weeks|months i|we've|of ?been asking|chasing|ringing|this|trying;
        weeks|months|days|week|month|while|fortnight|ages ?now|has|have|ago ?since|now i|my|we|you asked|first|reported|emailed|wrote|called|last|told|raised|contacted|rang|said; @cnt|a|few|couple weeks|months|days|week|month|fortnight ago ?i|and|you|since|, ?i|we|you ?was|were asked|emailed|wrote|called|rang|told|said|reported|raised|requested|sent|promised; day @cnt|eleven ?rang|, ?and|told; nothing ?has ?happened since|yet; now just|we're on day; it's|its|is been a|weeks|months|ages|# ?while|since; reply|answer|response as last|before; 
        the|your|@ordinal apology|apologies it's|is|again|and|; @ordinal apology; apologised|apologised|apologized and|, ?said ?it; you|and apologised|apologized; told how sorry; told|said|saying|say|says ?me it|its|that ?was|is|had|would|'d ?have ?been|be fixed|sorted|resolved|corrected|cancelled|removed|retracted ?yesterday|but|and|then|again|last|on; said|told ?me|you it ?was|had|is ?been fixed|sorted ?yesterday|last|before|on|but; you said it ?was|had fixed|sorted|done|resolved|gone; we hear you; escalated ?to|before|again; keeps being|getting escalated; been escalated; your resolution|position|reply|replies|answer ?specialist ?is|are|was|noted|of|to|answers; your ?prompt reply|response|apology|answer ?is|but|answers|of ?noted|none|does; while i thank; thank you for your prompt reply i|but`,
    },
  },
  {
    kind: 'alone',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      // the whole message is the reminder
      2: `bump; bumping; still nothing; still no; still waiting; any news|update|updates|joy; following up; reminder; still not; no reply ?yet; me again; chasing`,
    },
  },
  {
    kind: 'hint',
    cue: 'repeated-contact.told',
    claim: 'repeatedContact',
    weights: {
      // a contact before this one, or what came of it
      1.5: `
        i|we|ve|have|had|already|ive|also emailed|rang|rung|phoned|telephoned|wrote|messaged|reported|contacted|complained|raised|called|explained|reported; @told the|your|on|them; i|we|ve|have|had sent|submitted|uploaded|filled|filed|opened|raised ?you|in|the|my|a|your|an; my claim|ticket|complaint|dispute;
        you|u|they|agent|colleague|rep|office|someone|shop promised|assured|replied|apologised|wrote; you|u|they|colleague|rep said|told ?me; was|were|am|been|being|i'm|get|got|getting told|promised|informed|assured|asked; told me|us yesterday|today|twice|in|the; your reply|response|silence|apology|colleague|colleagues|rep|reply|agent|position|answer|advisor|team;
        photos|pictures|documents|form|forms|paperwork|stubs sent|uploaded|submitted; spoke|spoken to|with; on hold; hold music; said it|he|she|they|i|you|by|wait; looked into; escalated; escalated; technician|adjuster|plumber came|was`,
    },
  },
  {
    kind: 'hint',
    cue: 'repeated-contact.still',
    claim: 'repeatedContact',
    weights: {
      // and it is still open
      1.5: `
still; since @day|then|last; weeks|months|days later|ago|now; yet; nothing since|came|back|has; never came|happened|arrived|showed|turned; twice; each|every time; none so; today is; then then; haven't|hasn't|hasn|haven ?t ?been ?heard|had|seen|received|fixed|sorted|moved; by now; so far; the needful; kindly revert; one last; once more; on the # ?and ?again ?on ?the #; it's|its|is now @day|the|past|been`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        @ordinal time ?i|ve|i've|have|im|we|that ?have|ve|am ordering|buying|ordered|bought|staying|using|order|buy|stay|use|visiting|booked|booking; @ordinal order|purchase|stay|replacement|visit|pair|child|item|parcel|hand|floor|class|device|language|one; first time ?i|contacting|writing|calling|asking;
        # times a|per|smaller|bigger|larger|more; ordered|bought|used|worn|washed|read|tried|refreshed|calculated|watched|logged _ times; read|tried it|this|the|many|to _ times; several|multiple|many|how times a|per|i; delivery|opening times;
        following up on your|the email you; your email|message|text|letter reminder; reminder email|from you|text|letter; thanks|thank you for the reminder; in reply to your; hear|hearing from you|back; look forward to hearing|your;
        happy|glad|please|feel|free|anytime|rather|easier|prefer ?not ?than|to ?to contact|call|email|go|keep|discuss; back and forth by; back again for; me again with another; sent @cnt letters; you've|ve|you|lot sent|emailed|texted|asked ?me @cnt|twice;
        your ?last|recent|previous|final email|letter|message|call|text|reminder|emails|newsletter|texts|calls|demand|letters; emails|texts|messages about my|your|from ?you; @cnt tickets in|for; tickets in the; my ticket if|is|says|for; the number on my ticket; train|concert|parking|bus|lottery|penalty|season|plane|fare ticket|tickets;
        spam|marketing|nuisance|promotional|unwanted|phishing|scam|cold emails|calls|texts|messages|letters; getting|receiving|receive|get|stop ?so|these|spam|your|too|all|sending|me|calling ?many|your|me|these emails|texts|calls|messages|reminders;
        told|called|contacted|emailed|rang|phoned|asked|messaged|spoke|tell|written|wrote ?to|with ?to|my ?the|my|a|our|his|her|an police|bank|gp|doctor|landlord|insurer|manufacturer|neighbour|friend|wife|husband|mum|solicitor|courier|seller|airline|hotel|vet|kids|daughter|son|sister|brother|dad|partner|lawyer|guide|previous|mother|father;
        my bank|friend|husband|wife|mum|doctor|gp|neighbour|mate|sister|brother|partner|mother|accountant|dad|colleague|boss|daughter|son|consultant|vet|guide|aunt|auntie ?has|have|already|just|who|never|hasn|hasn't ?t said|told|advised|recommended|says|called|contacted|emailed|asked|answered|heard; hasn't answered since;
        any updates|update available|to|for ?the ?app|software|firmware|ios|windows|driver; update|updates ?available|failed|installed|my|the|for app|software|firmware|address|password|card|details|payment; order|tracking|booking|account|policy|customer|upi ref|reference ?no ?#; ref no; phone|laptop|ipad|tablet|pillow|glasses|carry|suit case; just in case; in any case; case of|cover;
        further to your; sent ?it|them|back|the|a ?to wrong|address|back|gift|item|parcel; no response|reply from|to the|my router|screen|button|device|engine|remote; screen|app|router|button|it not|isn|doesn ?t responding|respond|response; can't|cant|cannot answer;
        estate|travel|letting|lettings|insurance agent; my agent; no answer|word on|from the; nobody writes|would|knows|rang|has to; going round and|in circles ?like; round and round; i|was|were told|promised there'd|it|unlimited ?would ?'d|d ?be; was told by the previous; two|three hours in; queue ?in ?to be told;
        written|a decision|response|answer within|by|in; reply|answer|response within|by|or; no word|water|heat then|no|; logged me out again; happened again; out of stock again; open again; once again ?thank|many|for; again soon|next|please|tomorrow|when; back in stock; i repeat the; same day|time|size|price|place|as; again thanks; can someone|anyone|somebody explain;
        hold on to|the; like|as you said|promised; as agreed in|with my|our; ready by|before; haven't|t|never told you; i told my|him|her|them; told ?me|her|yourselves she|he|off|her; you told me to; my card|app|board|phone|watch says|told; would be|need call|ring; could|can|please|you|someone|somebody ?please|you|someone ?please call|ring|phone|email|contact me|us; a human ?you|please; ask for a human; gp|hospital|ward|surgery|clinic|ombudsman called|rang|told|is`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      // the matter is solved, or the company asked for what is sent
      1: `
        now|all|been|was|got|it|it's|its|finally|that's|quickly|already|who|he|she|they|you ?all|been|now|got|finally|quickly|me sorted|resolved|fixed|solved ?now|thanks|everything|it|within|out|quickly|my|the|straight|immediately|in|first;
        sorted|resolved|fixed|solved everything|quickly|straight|immediately|within|all|first; first time contacting|writing|i|calling ?ask|write|call|contact; you asked|requested me ?twice for; you asked for|to ?see ?me ?to ?the ?a; as your mr|colleague ?t requested|asked; as requested|instructed|asked; asked for my reference|address|number;
        please find attached|enclosed; attached|enclosed is|are|please; disregard|ignore my|this|last|earlier|previous; no need to|for; never mind; lovely|helpful|great|brilliant agent|lady|rep|person|guy|adviser|advisor _ thanks|thank; nevermind; found it|the|my|them in|behind|now|invoice; no longer need|needed; you can close|cancel; it|they|parcel|boots|order has|have ?finally come|arrived; it|they|parcel|boots|order ?finally came|arrived ?before today|now|thanks|! ; finally arrived|came;
        very|so|really helpful; helpful|lovely staff; all good now|thanks; is|are finally here; thanks|thank|cheers|grateful|bless ?you|a|so|very|ever ?million|much|mill|lot|again ?so ?much for|to ?all|to ?your|the|chasing|sorting|fixing|correcting|calling|coming|helping|getting|being|everything|whoever; thank you ?so ?very much|all|everyone|everybody; thank you for; thanks to your; much appreciated; came early; fair play; absolute star|legend; got there in the end; brilliant service; back in stock; pleasure to`,
    },
  },
  {
    kind: 'except',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        not|un|isn|n't|isn't|very|less|never|still|supposedly|said|told|says|be|get|getting|it'd|to|marked ?t|me|it|you|been|be|is|was|'d ?was|be|is ?all helpful|sorted|resolved|fixed|solved|cancelled; as sorted|resolved|fixed; thank|thanks you for|for ?your|the ?prompt nothing|reply|response|apology|understanding|patience; thanks|thank ?you in advance; fixed yesterday|but|last|and; while i thank you for; thanks but|and|each|that's|all; thanks that's all; once it's sorted; says resolved; never sorted|fixed|resolved; no need to|for rush|reply|hurry|apologise; no thanks`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    // the same, said by somebody who is tired of it
    also: { frustration: 1.05 },
    weights: {
      2.1: `
        still waiting for|on|to; still no|nothing ?reply|response|answer|update|word|callback; @ordinal time i|i'm|we|i've|im ?have|had|am|ve|m ?had|to|been|have ?to @tell;
        i|been keep|kept ?on emailing|calling|chasing|ringing|phoning|contacting; @tell ?you @cnt|numerous|multiple|several times; every time i call|contact|ring|email;
        passed|bounced|pushed|transferred from|around|between pillar|one|department|departments|person; despite|after _ emails|calls|messages|reminders; nobody|no|noone ?one ?has|ever|bothered called|replied|responded ?me|back|to;
        sick|tired|fed ?up of|with repeating|chasing|explaining|calling|emailing|asking; ignored|ignoring my|all emails|messages|calls; @ordinal email|message|call|ticket|complaint|letter|reminder`,
    },
  },
  {
    kind: 'mark',
    cue: 'contact-count',
    claim: 'contact-count',
    weights: {
      // numbers that count contacts, unlike “for 8 days”
      1: `
        @cnt|@ordinal ?different|separate|earlier|previous|unanswered|long|phone times|time|occasions|@post|people|agents|advisors|reps|person|agent|attempts|attempt|x; twice; thrice`,
    },
  },
] satisfies readonly Table[])
