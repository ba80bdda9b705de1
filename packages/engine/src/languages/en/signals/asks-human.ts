import type { Table } from '../../language.ts'

/** English phrases that ask for a person, with the near-misses. */
export const asksHuman: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        speak|talk to|with someone|somebody|anyone|anybody; put me through;
        connect|transfer|pass|direct me _ to|with|through _ @person|someone|somebody;
        connect|transfer me; transfer to _ @person; get me _ @person; get me someone|somebody;
        can i have|get|see|speak|talk _ @human;
        contact|reach|call|phone ?your customer support|service|services|care;
        want|need|like a|an|your|the|some @human|someone; want|need someone|somebody;
        reach|contact|see _ @human; a|an|any real|live|actual @human; real|live|actual @human;
        @human please|pls|plz|now; @person please; please @human;
        is there anyone|anybody|someone|somebody; is anyone|anybody|someone there|here;
        anyone|anybody there|here;
        can someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        could someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        someone|somebody to call|ring|phone|talk|speak|help|contact; call|ring|phone me back;
        give me a call|ring; callback; call back please; please call; request a call; a call back;
        number i|we|to can|call|ring|reach|speak;
        phone number for _ service|support|complaints|someone|manager; human being;
        human agent|help|support|assistance|contact;
        not a|with|to|another ?a|another|your bot|robot|machine|chatbot; no more bots|bot|robots;
        stop bot|robot; done|enough with|of _ bot|robot|chatbot; stop with _ bot|robot;
        sick of _ bot|bots|robot|chatbot; your manager|supervisor|boss; a manager;
        who can i speak|talk; in person with _ @person; live chat agent|with; live agent|person|chat;
        speak|talk|chat|speaking|talking|discuss to|with|2|directly|w _ @staff;
        speak|talk|chat to|with someone|somebody|anyone|anybody;
        want|need|like|get|give|have|prefer|require ?me|to|a ?to ?get|have|a|an|the|some|your|another ?real|live|actual|proper|competent|different @human|manager|supervisor|boss;
        is|are there|it a|an|any|possible _ number|human|person|someone|phone|real|anyone;
        what's|what|whats|have|need|give|got|is|there|your|a|find ?is|s|me|you|get|a|the|there ?your|the|a|an|any ?direct|contact|customer|uk|local|service phone|telephone|contact|helpline|support|service|hotline ?line number;
        phone number please|for|to|that|i|where;
        number to|that|i|where|for i|ring|call|speak|someone|real|your|customer|support|can ?can|could ?call|ring|reach|phone;
        call|phone|ring|telephone me; get back to me by phone|on; ring|call|phone me|us;
        have|get|request|arrange|schedule|book|like|want|need|expect|give a ?quick|phone|call|me call|callback|phonecall|chat|meeting|phone|appointment|call ?with|back|call|please|someone|asap|from;
        give me|us a|your call|ring|bell|buzz|number;
        speak|talk to|with your|the|a|an|my ?account|branch|duty|shift|customer|bank|relationship manager|boss|supervisor|department|advisor|adviser|team;
        put|pass|patch|send|hand me|us|this|my ?call|case through|over|on|onto|up ?to|through|over;
        transfer|connect|direct|redirect|route|escalate ?me|us|my|this|the ?call|case|issue|chat|complaint|to|through|over|please ?to|with|over|through|a|an ?a|an|the|your|some ?real|live @staff|someone|somebody|management|human;
        escalate; escalated to; hello anyone|is;
        anyone|anybody|someone|somebody there|here|home|available|around|alive|please|human;
        is this|that thing|chat manned;
        no|not|without|stop|enough|quit|hate|sick|tired|done|refuse|don|won't|never|rather|instead|than ?want|another|with|of|t|a|to|using|talk|talking|deal|dealing|chatting|waste|this|these|your|more ?want|to|with|talk|a|of|this|the|these|time|speak|deal|your ?to|talk|deal|speak|with|your|a|an ?to|with|a|your bot|bots|robot|robots|chatbot|chatbots|machine|ai|automated|algorithm|computer|canned|scripted;
        this|stupid|useless|your|the bot|chatbot|robot|automated ?is|isn|isn't|does|doesn|can|can't|cannot|response|responses|reply ?t|not|n ?useless|helping|working|help|understand|no __ human|person|someone|agent|real;
        not|without talking|speaking|dealing to|with a|an bot|machine|robot;
        in person|person with|please|appointment; flesh and blood;
        actual|real|living|breathing|live|proper ?breathing|human|live human|person|people|being|agent|someone|advisor|adviser|rep|representative|staff;
        a human ?being ?please|to|not|now|who|on|instead|needs|should;
        human|humans ?being ?agent please|pls|plz|now|needed|required|only|asap; human human;
        agent agent; representative representative; operator operator; manager now|please|asap;
        supervisor now|please; customer service|support|care please|now|number|rep|agent;
        reach|contact|get|ring|phone|call|through|hold ?you|hold|to|through|of ?to|by|of ?a|an|the|your|on ?real|actual|by human|person|phone|someone|somebody|team|manager|supervisor|agent|rep|representative|helpline;
        who|whom can|do|should|could|to i|do|speak ?speak|talk|call|ring|phone|contact ?to|with|about;
        can you|u|i|someone|we phone|ring|call; press ?0 for|to human|agent|operator;
        talk to me like a human;
        i|can|could|to|number|cannot|how call|ring|phone|telephone|reach ?you|someone|on;
        phone|telephone|contact|helpline|direct number ?i|to|for|please|where|that ?can|i|call|speak|someone;
        is there a|an|any ?direct|contact|customer phone|telephone|helpline|contact|human|number|real ?number|person|line ?i|to|please|for;
        can|could|would|will someone|somebody|anyone|you|a|u ?please ?just|kindly call|ring|phone|contact|transfer|connect|escalate ?me|to|us;
        get|have|ask someone|somebody|your|a|the ?team|manager|supervisor ?to call|ring|phone|contact;
        call|ring|phone me|us ?back;
        how|where can|do i|we call|phone|ring|reach|speak|contact ?to ?you|someone|a|your|customer|by|anyone;
        need|want|like|prefer|rather a|an|the|your|to ?real|speak|talk human|person|agent|manager|supervisor|someone;
        talk|speak|talking|speaking|deal|dealing|chat|chatting|argue|waste|time|more ?my ?time ?to|with|on|from a|your|this|another|the|an|any|these ?stupid bot|robot|machine|chatbot|ai|computer|bots|robots;
        someone|somebody|person ?on|to ?the line|phone;
        please|could|can|somebody|someone ring|call|phone me;
        is there|have|got ?a|an|any ?phone|contact|telephone number;
        number i|we|to ?can call|ring|phone|speak;
        to be called|rung|phoned|contacted ?back by|back|on|please|asap; like|want|need to be called`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        human; representative; operator; agent; supervisor; manager; real person; speak;
        agent please; speak to agent; live agent; human agent; customer service; someone; anyone;
        hello anyone; talk to human; real human; advisor; adviser; call me; phone number; rep;
        live chat; human being; talk to agent; customer support; contact number; human now`,
    },
  },
  {
    kind: 'except',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1: `
        spoke|spoken|talked|chatted|speaking|talking to|with _ @person;
        spoke|spoken|talked with|to someone;
        estate|real|travel|letting|lettings|insurance|cleaning|my|foaming|booking agent;
        my estate agent; my _ agent; human error|rights|resources|hair|body|sized;
        robot|robots vacuum|vacuums|mower|cleaner|hoover|toy|arm; are you _ @human|person|real;
        is this _ @human|person|real; am i speaking|talking|chatting;
        no need to|for _ call|speak|talk|@person; don't need _ @person; do not need _ @person;
        don't call me; do not call me;
        your|the|an|a agent|representative|manager|operator|colleague said|told|was|has|had|promised|never|did|who|helped|advised;
        thank _ agent|representative|manager|person; thanks to _ agent|representative|manager;
        agent i spoke; network|tour|mobile|phone operator; become _ agent|representative; job as;
        kind human; secret agent; call me @name; you call me; they call me; nobody|no one called me;
        human readable; the agent; agent was|were|is; happy to chat with the bot;
        spoke|spoken|talked|chatted|told|emailed|rang|called|contacted|got|had|saw|visited|met|was|been|dealt ?to|with|by|through|told ?to|with|a|by ?a|an|your|one|the|some ?very|lovely|nice|helpful|rude|different @person;
        would call|ring|phone|contact ?me|back; stop calling|ringing|phoning; no need to|for;
        email|text|message|write not|rather|instead ?a|than ?a call|phone;
        you|u|it a|an bot|robot|human;
        real|human|bot or a|an|just|bot|human|ai ?bot|human|robot|ai|machine;
        talking|speaking|chatting to|with a|an ?real|actual person|human|robot|bot|machine|ai;
        please call ?me @name; on|hold|phone call with;
        video|conference|group|wake|phone|scam|spam|cold|nuisance|missed|marketing|sales|emergency|free|international|unlimited|data|roaming|999|911 call|calls|callers;
        real estate|time|madrid; help desk; customer|customers|member|individual of|for|since;
        member|staff|team|people|person ?of|there|were|was|who|are|i|that|at|in|from|on|has|have ?the|staff|was|were|are|who|spoke|has|have been|so|very|really|lovely|great|served|helped|amazing|fantastic|rude|excellent|told;
        put through|me on|through the|my|a|letterbox|door; through the door|post|letterbox;
        job|jobs|vacancy|vacancies|role|apply|applying|hiring|career|recruitment|interview|position|become|becoming|training __ agent|representative|advisor|manager|support;
        customer service|support was|is|has|were|have|team|experience|skills|job|ever|award;
        great|good|bad|poor|worst|best|excellent|terrible|amazing|fantastic|awful|brilliant|your|shocking|appalling|lovely|outstanding|dreadful customer service|support|care;
        manager|agent|representative|rep|adviser|advisor|operator|supervisor|assistant|colleague ?called|named at|on|in|who|said|told|was|has|had|promised|i|that|been|named|did|is|gave|from|assured|explained|helped|mentioned|just|hung;
        password|task|file|account|property|project|fund|campaign|travel|airport manager|agent;
        manager app|account|role; human touch;
        human rights|resources|error|readable|hair|body|nature|trafficking;
        technician|engineer|plumber|electrician|driver|courier|installer|doctor|repairman to|please|can|is|will|due|coming|visit|come;
        engineer|technician visit; someone out;
        someone|somebody to come|collect|pick|fix|repair|install|look|read|inspect|deliver;
        speak english|french|spanish|welsh|german; generally|strictly|frankly speaking; talk talk;
        talktalk; small talk; live chat ?is|was|closed|doesn|keeps; chat history|transcript;
        escalated already; been escalated; manager|supervisor|agent call me back;
        is there a|any|an ?limit|tracking|reference|order|maximum limit|tracking|reference|order|minimum|maximum;
        nobody|no|never|didn|supposed|said|promised|hasn|haven|was|were ?one|t|to|would|you|has|has|ever|bothered|has|they|someone ?would|to|ever|be|has|you|and ?be called|call|calls|ring|rang|phoned|contacted|callback me|back|as|when|us;
        when|where|if|how|why ?and ?do|does|will|should|can|can't|did you call|contact|ring|phone me;
        don't|dont|not call|ring|phone me|us; prefer|rather|only|reply ?by|via|to email|text|chat;
        email|text ?only|instead|rather ?not|than|of phone|call|calling;
        promised|supposed|meant|never|said|agreed|didn't|expecting a|to|get|me|got ?get|a|have ?a call|callback|phone ?back;
        i've|have|already|after|been|was ?already|just|been|i|never spoken|spoke|talked|chatted|chatting|speaking|talking to|with _ @person;
        already spoke|spoken|talked to|with;
        call|phone|ring a|an|the taxi|cab|number|abroad|restaurant|plumber|hotel|driver|friend`,
    },
  },
] satisfies readonly Table[])
