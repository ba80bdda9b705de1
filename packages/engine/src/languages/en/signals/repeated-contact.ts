import type { Table } from '../../language.ts'

/** English phrases that say that the matter was raised before, with the near-misses. */
export const repeatedContact: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      2: `
        @ordinal time i|i'm|we|i've|that|calling|contacting|writing|emailing|asking|messaging|reporting _ contacted|called|call|written|write|emailed|email|asked|ask|chased|messaged|reported|contacting|calling|contact|message;
        @ordinal time calling|contacting|writing|emailing|asking|messaging|chasing|reporting;
        @ordinal email|message|call|complaint|request|attempt|reminder;
        called|emailed|contacted|written|asked|messaged|rung|phoned|complained|chased|reported _ times|twice|already|before|repeatedly|again|last|yesterday|weeks|days;
        have|i've|we've|ve already|previously|repeatedly called|emailed|contacted|written|asked|messaged|told|explained|reported|complained|raised|sent|phoned;
        already called|emailed|contacted|wrote|written|asked|messaged|told|explained|reported|complained|raised|spoke|spoken|phoned;
        i told you already; following up; follow up on|to|of|regarding; following on from my;
        further to my; chasing; chase|chased up|my|this;
        as i said|mentioned|explained|wrote|told before|already|earlier|in|you|last|yesterday;
        as previously mentioned|explained|stated;
        still no|not|haven't|waiting _ reply|response|answer|heard|news|update|word|callback;
        still haven't heard|received|had _ back|reply|response|answer;
        no reply|response|answer to|from _ my|email|emails|message|messages|you|last;
        haven't heard back|anything; never|not|nobody|no one heard|replied|called|got _ back;
        not replied|responded|answered to; never replied|responded|answered;
        didn't reply|respond|answer;
        despite|after|in spite of _ emails|email|calls|messages|reminders|requests|complaints|phone;
        my previous|last|earlier|first|two|three|many|other|repeated email|emails|message|messages|call|calls|complaint|ticket|request|requests|complaints|tickets;
        i was told|promised; was told|promised _ call|someone|you|would|by;
        were supposed to call|reply|get; supposed to call|ring|phone|contact me;
        you said|told|promised me|you|it|i|that|someone|a; you promised;
        i'm contacting|writing|calling|messaging you again;
        contacting|writing|calling|asking|emailing|messaging _ again;
        having to repeat|chase|explain|contact|call; explain|repeat everything|myself again;
        every time i call|contact|write|email|ring; back again about|regarding; reminder;
        asking again; again asking;
        @many|several|multiple|numerous emails|calls|messages|times|reminders;
        last time i contacted|called|spoke|wrote; since my last|first email|message|call;
        @ordinal time ?now ?that ?i|i'm|we|i've|i|im ?have|had|am|ve|m|been|has|had ?had|am|to|have|been|having|ve @tell;
        @tell ?you|u|your|customer|in|the|about|this|it|up|team|support|service|for|my|a|to|twice|over|them|and ?service|line|team|this|up|support|about|my @cnt times|occasions|emails|messages;
        opened|raised|submitted|filed|logged|sent|left|made|put ?in|you|several|another ?a|an|this|in|two|three|multiple|several|my|#|the|numerous ?support|formal|previous ticket|tickets|complaint|complaints|case|report|claim|enquiry|inquiry|voicemail|voicemails|messages|emails|email|message|request ?about|last|on|days|weeks|and|two|three|#|a|yesterday|but|over|in|no|already;
        already|have|ve sent ?you|in|this|it|the|my|them|that|#|two|three ?already|twice|emails|email|documents|photos|form|before|documents|forms;
        already sent|provided|given|submitted|explained|told|said|done|asked|uploaded;
        told|asked|explained ?you|this|me|to|your|them ?this|already|before|that|to|about ?@cnt times|already|before|repeatedly;
        follow|following|checking|check|touching|circling|chasing ?up|in|base|back ?on|to|about|with|regarding|my|this ?my|this|the|our|a|your ticket|case|request|email|complaint|refund|claim|query|issue|order;
        follow ?up to|on|regarding my|this|our|the; followup;
        just checking|chasing|wondering in|if|up|on|whether ?on|there|you|to;
        any|is there|an|no|got ?any news|update|updates|progress|word|response|joy|luck|development ?yet|on|regarding|about|with|from|to|at;
        news ?on|about my|the|this ticket|case|complaint|claim|request|query;
        where are we|you|things with|on|at;
        status of|on|for my|the|our|this ticket|complaint|claim|case|request|refund|query|dispute|application|appeal;
        what's happening|going ?on with|to my|the|this ticket|complaint|claim|case|request|refund|query;
        my ticket|complaint|case|reference ?number|ref ?is|number|from|#|still|was|has|no;
        ticket|case|complaint|reference|ref ?number|ref|no|id #; re|ref my|ticket|previous|case;
        regarding|about|concerning|per|since|after|despite|following|to|re|ignored|with my ?previous|last|earlier|first|two|three|many|other|phone|initial|original|#|@ordinal|numerous|multiple|recent email|emails|call|calls|message|messages|complaint|complaints|ticket|conversation|letter|letters|chat|request|requests|enquiry|query|contact ?of|from|on|yesterday|last|dated|to|with|about;
        after|despite|following|since|sent|had|made|had|even ?sending|making|my|all|writing|receiving|#|two|three|four|several|multiple|numerous|countless|many|a|over ?my|of|dozen|@cnt|previous ?previous|emails|long|phone|separate emails|email|calls|call|messages|chats|conversations|letters|phonecalls|reminders|tickets|complaints|requests|attempts;
        nobody|no|noone|anyone ?one|has|ever|bothers ?has|ever|bothered|seems|wants ?to|ever|bothered answers|answer|answered|replies|replied|reply|responds|responded|respond|calls|called|rang|got|gets|helps ?me|to|back|my|the|emails;
        ignored|ignoring ?me|my|all|us|the for|emails|messages|of|my|calls|three|two|email|message;
        been ignored;
        as i|per|we|previously|already|i've ?have|already|ve|my|previously ?already|previously said|stated|mentioned|explained|told|email|emails|discussed|advised ?before|already|in|you|earlier|last|above|to|on|yesterday;
        promised|supposed|meant|said|agreed ?me|a|i|to|you|someone|they|he|she|it ?to|be|get|would|callback|d|call|were|back|was ?call|callback|ring|back|contact|contacted|get|refund|email back|me|call|by;
        never|didn|hasn|haven|not|nobody|one ?t|did|came|has|have ?called|call|rang|ring|got|get|came back ?to;
        had|have|having|keep|tired|sick|hate ?to|of|having ?to|keep|keep|had|repeat chase|repeat|repeating|explain|explaining|chasing|re|contact|contacting|call|calling|ask|asking|writing|email|emailing ?again|explain|this|myself|you|everything|for|this|over|about|the|up;
        contact|contacting|writing|calling|emailing|messaging|asking|ringing|reaching|back|here|me|message|email|explain|explained ?you|to|out|about|here|this|with ?you|this|about|again ?again|yet|once again;
        hours|hour|minutes|mins|#h ?on|in ?the|a ?on phone|hold|queue|line ?to|with|yesterday|today|and|for|trying|waiting|last;
        back and forth; gentle|friendly|polite|second|final|another|kind reminder|nudge|follow;
        again ?i|and ?again ?asking|i'm|writing|please asking|writing|requesting;
        resending|resend|re-sending|repeating|repeat my|this|the|email|request|myself; me again;
        it's me again;
        @ordinal time ?now ?that i|i'm|we|i've|im ?have|had|am|ve|m ?had|to|been|have ?to @tell;
        i've|have|ve|had|i ?have|ve ?already|been|previously|now|also contacted|called|emailed|messaged|written|phoned|rung|complained|chased|emailing|calling|chasing|contacting|messaging|phoning you|your|customer|support|about|twice|three|several|multiple|numerous|already|and|for|since|last|yesterday|in;
        already contacted|called|emailed|messaged|written|phoned|reported|complained|told|explained|asked;
        i contacted|called|emailed|messaged|wrote|phoned|rang|reported ?to you|your|customer|support|this|last|yesterday|twice|on|about;
        passed|bounced|pushed|transferred|sent|going from|around|between|back|round ?pillar|one|department|and|and ?to;
        pillar to post; fobbed off;
        still|yet|haven't|haven|not|never|nobody|hasn ?t|not|yet|one|has ?yet|to|had heard|replied|responded|answered|resolved ?back|to|from|my|anything;
        nobody|no|one ?one ?has ever|bothered|replies|answers|answered|replied|responds|responded|gets|got ?to|bothered ?reply|respond|back|my;
        waiting for|on|to a|an|your|hear|someone reply|response|call|answer|callback|update|back|to;
        emailing|calling|chasing|asking|ringing|phoning|contacting for|since|you|about|over #;
        been emailing|calling|chasing|asking|ringing|phoning|contacting|messaging|trying ?to ?you|your|for|to|customer|support|reach|get|contact|about;
        keep|kept|having|had to chase|repeat|explain|calling|contacting|emailing|chasing|repeating|explaining;
        keep|kept chasing|repeating|explaining|calling|emailing|contacting|asking;
        same issue|problem i|as reported|before|last|contacted|raised;
        third|second|fourth|fifth|another time i've|i|we complained|complain|called|contacted;
        told|promised|assured ?me|us ?by ?your|you|it|someone|i ?would|d|will|agent refund|call|callback|be|email ?me|back|refunded|contacted|sorted;
        lady|man|guy|woman|agent|colleague|rep|advisor|adviser ?i|on|in ?spoke|the|to ?to|phone|chat said|told|promised|assured|advised|confirmed;
        explained|told ?this|it to @cnt ?different people|agents|advisors|persons;
        sent ?you the|my|all|you|those photos|documents|form|forms|details|pictures|evidence|paperwork _ last|ago|days|weeks|week|monday|yesterday;
        had|get a ?chance to look|review|check;
        news|update|updates|progress|word ?yet on|about|regarding|with my|the|our ?open|earlier|previous ?refund|insurance refund|request|complaint|claim|ticket|case|dispute|appeal|reimbursement`,
    },
  },
  {
    kind: 'except',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        @ordinal time ordering|buying|i've ordered|bought|staying|using;
        @ordinal time i order|buy|ordered|bought|use|stay; @ordinal order|purchase|stay; first time;
        # times a|per|smaller|bigger|larger|more; ordered|bought|used|worn|washed _ times;
        several|multiple|many times a|per; delivery|opening times;
        following up on your|the email you; your email|message reminder; reminder email|from you;
        thanks|thank you for the reminder; in reply to your; hear|hearing from you|back;
        happy|glad|please|feel|free|anytime ?to contact|call|email;
        @ordinal one|replacement|order|purchase|stay|visit|pair|child|item|parcel|hand|floor|class|device;
        as requested|asked|instructed;
        your ?last|recent|previous email|letter|message|call|text|reminder|emails|newsletter|emails|texts|calls;
        spam|marketing|nuisance|promotional|unwanted|phishing|scam|cold emails|calls|texts|messages;
        getting|receiving|receive|get|stop ?so|these|spam|your|too|all|sending|me|calling ?many|your|me|these emails|texts|calls|messages|reminders;
        told|called|contacted|emailed|rang|phoned|asked ?to ?the|my police|bank|gp|doctor|landlord|insurer|manufacturer|neighbour|friend|wife|husband|mum|solicitor|courier|seller|airline|hotel|vet;
        my bank|friend|husband|wife|mum|doctor|gp|neighbour|mate|sister|brother|partner|mother|accountant|dad ?has|have|already|just said|told|advised|recommended|says|called|contacted|emailed;
        any updates|update ?for|available|to ?the|app|software|firmware|ios|windows|driver;
        update|updates ?available|failed|installed|my|the|for app|software|firmware|address|password|card|details|payment;
        order|tracking|booking|account|policy|case|customer ref|reference|number;
        phone|laptop|ipad|tablet|pillow|glasses case; just in case; in any case; case of|cover;
        further to your; fixed|sorted|resolved it|now|the|my|quickly|everything|within|thanks|same;
        sent ?it|them|back|the|a ?to wrong|address|back|gift|item|parcel;
        first time ?i|contacting|writing|calling|asking;
        no response from|to the|my router|screen|button|device|engine|remote;
        screen|app|router|button|it not|isn|doesn ?t responding|respond|response;
        estate|travel|letting|lettings|insurance agent; my agent`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        now|all|is|been|was|got|it|it's|its|finally|that's|quickly|already|and|who|he|she|they ?all|been|now|got|finally|quickly sorted|resolved|fixed|solved ?now|thanks|everything|it|within|out|quickly|my|the|so|straight|immediately|in;
        sorted|resolved|fixed|solved it|everything|my|the|quickly|straight|immediately|within|all;
        first time contacting|writing|i|calling; you asked|requested ?me|for; as requested;
        please find attached|enclosed; attached|enclosed is|are|my|please;
        helpful|lovely and|agent|lady|person|guy|staff|rep; all good now; all good thanks;
        agent all good`,
    },
  },
  {
    kind: 'except',
    cue: 'no-repeated-contact',
    claim: 'repeatedContact',
    weights: {
      1: `
        not|un|isn|very|less helpful; as sorted|resolved|fixed`,
    },
  },
  {
    kind: 'signal',
    cue: 'repeated-contact',
    claim: 'repeatedContact',
    also: { frustration: 1.05 },
    weights: {
      2.1: `
        nobody|no|noone ?one ?has|ever|bothered called|replied|responded|rang|answered|answers|replies|got|calls|responds ?me|back|to;
        still waiting for|on|to;
        still no|not|nothing|haven't|haven ?t ?had ?reply|response|answer|update|heard|received|word|callback;
        explained|told|repeated|explain|explaining ?this|it|everything|myself ?to ?over|again|#|two|three|four|several|multiple|different|every ?and people|agents|times|over|again|person|time;
        @ordinal time i|i'm|we|i've|im ?have|had|am|ve|m ?had|to|been|have ?to @tell;
        been|keep|kept|spent ?on emailing|calling|chasing|ringing|phoning|contacting|hold|hours;
        on hold for; hours|hour|minutes|mins on hold|the ?phone;
        @cnt emails|calls|messages|tickets|reminders|voicemails;
        @tell ?you @cnt|numerous|multiple|several times;
        promised|assured|supposed ?me|us|to ?to|a ?call|callback|get|be call|me|back|by|within|refund|refunded;
        sick|tired|fed ?up of|with repeating|chasing|explaining|calling|emailing;
        every time i call|contact|ring|email|ask;
        passed|bounced|pushed|transferred ?from|around|back|between pillar|one|department|departments|person;
        ignored|ignoring ?me|my|all emails|messages|calls;
        despite|after _ emails|calls|messages|reminders; nobody answers|replies|responds|calls|helps;
        never got|received|had|heard a|any|back|anything ?reply|response|call;
        @ordinal email|message|call|attempt|ticket|complaint|letter|reminder`,
    },
  },
] satisfies readonly Table[])
