import type { Table } from '../../language.ts'

/** People and desks of a company as one asks for them. */
const PEOPLE =
  '@staff|clerk|advisors|advisers|representatives|managers|pharmacist|studio|dev|developer|mechanic|lady|gentleman|bloke|lassie|lad|guy|headteacher|headmaster|nurse|doctor|matron|teacher|secretary|workshop|desk|office|counter|billing|claims|accounts|returns|whoever|member|chef|owner|landlord|caseworker|handler|underwriter|pharmacy|reception|sales|complaints|grownup|grown|assistant|coordinator|registrar|librarian|curator|planner|broker|florist|optician|midwife|technicians|buyer|trainer|coach|vet|fella|chap|seniors|senior|branch|store|shop|helpline|switchboard|solicitor|accountant|surveyor|governor'
const TALK =
  'speak|talk|chat|speaking|talking|chatting|discuss|discussing|word|conversation|converse|natter|speek|tlk|spk|discussion'
const BOT =
  'bot|bots|robot|robots|chatbot|chatbots|machine|machines|ai|computer|computers|algorithm|program|programme|automaton|recording'
const CALL = 'call|ring|phone|telephone|bell|contact|buzz'
const MAY =
  'can|could|may|might|let|want|wanted|like|need|needs|prefer|rather|love|happier|would|wish|possible|chance|way|id|hoping|able|demand|insist|request|requesting'

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
        reach|contact|see _ @human; a|an|any live|actual @human; real|live|actual @human;
        @human please|pls|plz|now; @person please; please @human;
        is there anyone|anybody|someone|somebody; is anyone|anybody|someone there|here;
        anyone|anybody there|here;
        can someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        could someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        someone|somebody to call|ring|phone|talk|speak|help|contact; call|ring|phone me back;
        give me a call|ring; call back please; please call; request a call; a call back;
        number i|we can|call|ring|reach|speak;
        phone number for _ service|support|complaints|someone|manager; human being;
        human agent|help|support|assistance|contact;
        not a|with|to|another ?a|another|your bot|robot|machine|chatbot; no more bots|bot|robots;
        stop bot|robot; done|enough with|of _ bot|robot|chatbot; stop with _ bot|robot;
        sick of _ bot|bots|robot|chatbot; a manager please|now|to|who;
        who can i speak|talk; in person with _ @person; live chat agent|with; live agent|person|chat;
        speak|talk|chat|speaking|talking|discuss to|with|2|directly|w _ @staff;
        speak|talk|chat to|with someone|somebody|anyone|anybody;
        want|need|like|get|give|have|prefer|require ?me|to|a ?to ?get|have|a|an|the|some|your|another ?real|live|actual|proper|competent|different @human|manager|supervisor|boss;
        is|are there a|an|any _ phone|human|person|someone|real|anyone|landline|helpline|telephone|switchboard;
        what's|what|whats|have|need|give|got|is|there|your|a|find ?is|s|me|you|get|a|the|there ?your|the|a|an|any ?direct|contact|customer|uk|local|service phone|telephone|contact|helpline|support|service|hotline ?line number;
        phone number please|for|to|that|i|where;
        number to|that|i|where|for i|ring|call|speak|someone|real|your|customer|support|can ?can|could ?call|ring|reach|phone;
        call|phone|ring|telephone me; get back to me by phone|on; ring|call|phone me|us;
        have|get|request|arrange|schedule|book|like|want|need|expect|give a ?quick|phone|call|me call|callback|phonecall|chat|meeting|phone|appointment|call ?with|back|call|please|someone|asap|from;
        give me|us a|your call|ring|bell|buzz|number;
        speak|talk to|with your|the|a|an|my ?account|branch|duty|shift|customer|bank|relationship manager|boss|supervisor|department|advisor|adviser|team;
        put|pass|patch|hand me|us|this|my ?call|case through|over|up ?to|through|over; put me on to|with|the phone|line; send this|my up to;
        transfer|connect|direct|redirect|route|escalate ?me|us|my|this|the ?call|case|issue|chat|complaint|to|through|over|please ?to|with|over|through|a|an ?a|an|the|your|some ?real|live @staff|someone|somebody|management|human;
        escalate this|it|me|my|please; escalate to a|the|your|senior|management|manager|supervisor; hello anyone|is;
        anyone|anybody there|home|available|around|alive|please|human|awake|free; someone|somebody please|available|alive|human;
        is|hello|hi|hey someone|somebody there|here|home; someone|somebody there please|hello;
        
        no|not|without|stop|enough|quit|hate|sick|tired|done|refuse|don|won't|never|rather|instead|than ?want|another|with|of|t|a|to|using|talk|talking|deal|dealing|chatting|waste|this|these|your|more ?want|to|with|talk|a|of|this|the|these|time|speak|deal|your ?to|talk|deal|speak|with|your|a|an ?to|with|a|your bot|bots|robot|robots|chatbot|chatbots|machine|ai|automated|algorithm|computer|canned|scripted;
        this|stupid|useless|your|the bot|chatbot|robot|automated ?is|isn|isn't|does|doesn|can|can't|cannot|response|responses|reply ?t|not|n ?useless|helping|working|help|understand|no __ human|person|someone|agent|real;
        not|without talking|speaking|dealing to|with a|an bot|machine|robot;
        in person|person with|please|appointment; flesh and blood;
        actual|living|breathing|live|proper ?breathing|human|live human|person|people|being|agent|someone|advisor|adviser|rep|representative|staff;
        real people please|there|left|not; real human|agent|someone|advisor|adviser|representative; a|any|the|with|to real ?live|human person; real person please|pls|plz|now|instead|not|on|who;
        a human ?being ?please|to|not|now|who|on|instead|needs|should;
        human|humans ?being ?agent please|pls|plz|now|needed|required|only|asap; human human;
        agent agent; representative representative; operator operator; manager now|please|asap;
        supervisor now|please; customer service|support|care please|now|number|rep|agent;
        reach|contact|get|ring|phone|call|through|hold ?you|hold|to|through|of ?to|by|of ?a|an|the|your|on ?real|actual|by human|person|phone|someone|somebody|team|manager|supervisor|agent|rep|representative|helpline;
        who|whom can|do|should|could|would i|we speak|talk|call|ring|phone|contact|turn ?to|with|about; who to speak|talk|call|ring|phone;
        can you|u|i|someone|we phone|ring|call; press ?0 for|to human|agent|operator;
        talk to me like a human;
        can|could|may i|we call|ring|phone|telephone|reach ?you|someone|on; number to call|ring|phone|telephone|reach;
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
    // families: each line is one way of asking, whatever the words around it
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        ${MAY} ___ ${TALK} ?again|directly|properly|privately|this|it|2 ?over|through to|with|2 ?a|an|the|your|one|my|some ?of ?your ?real|actual|live|human|shop|account ${PEOPLE};
        let|want|need|like|can|could|may me|to|i ?please ?just ?speak|talk|discuss speak|talk ?directly|again to|with; discuss this|it|that|my __ with a|an|the|someone|somebody|whoever|your;
        have|get a ?quick|private|little|proper|wee word|chat|conversation|natter with|to|about; a word with a|an|the|someone|somebody|your|my;
        ${MAY} _ sit|meet|see ?down|up|face ?to ?face|with|to ?with ?one|a|an|the|someone|my ?of ?your ${PEOPLE}; sit down with somebody|someone|a|an|the|one|your;
        rather|prefer|easier|better|happier|discuss|discussing|explain|speak|talk|chat|sort|possible|through|this ___ over|by|on|via ?the|a|your phone|telephone|blower; face to face; in person with|please|instead;
        talk|discuss|explain|go|run|walk|say|saying|explaining|talking|chat it|this|that|me|things|through ?to ?it ?me ?through|out|over|aloud ?loud to|with|by|over|on|aloud|loud ?the someone|somebody|a|an|phone|telephone|anyone; explaining|say|saying|talk it|this ?out aloud|loud|through;
        hear|want|love|like|prefer|get|need|to|would a ?real|human|friendly|live|actual voice; real|human|actual|live voice; switch|move to voice|phone|the|a ?phone|call;
        look|looking at a face; in the flesh; with a pulse|heartbeat;
        can|could|would|will|please|please|might|have|get|ask|so|wish|want|need|like|request someone|somebody|anyone|anybody|a|an|the|one|your|you|u ___ ${CALL} me|us|my|back|again|her|him|on|about|today|tomorrow;
        can|could|would|will|please|kindly ?you|u|someone|somebody ?please|kindly|just ${CALL} my|her|him|mum|dad mum|mother|father|dad|wife|husband|son|daughter|nan|gran|partner|mobile;
        someone|somebody|manager|supervisor|agent|person|adviser|advisor|rep|one|team|people|pharmacist|nurse|office|mechanic|teacher __ ?please ${CALL} me|us|my;
        have|get|ask|let|need|want|would|tell|like someone|somebody|a|an|the|your|one __ ?to ${CALL}|contact me|us|my|back;
        give|drop|gimme|giving|have|get me|us|my|her|him|them|a ?wife|mum|mother|dad|husband|son|daughter ?a ?quick|little ring|call|bell|buzz|shout|tinkle|phone ?back;
        phone|ring|call|telephone|bell|dial me|us ?back ?please|on|at|asap|tomorrow|today|after|before|when|between|any;
        hop|jump|get|come|be|stay on|onto ?to the|a ?quick phone|line|call|zoom|blower; zoom|teams|video|facetime call|chat|with|or|meeting please|with|possible|instead|or;
        phone|video|call call|appointment|conversation|consultation be|would|possible|with|instead|rather; call would be|help|suit; a call please|would|with|tomorrow|today|instead|from;
        take|answer my call|phone; pick up the phone|please; somebody|someone|anyone take|pick|answer|help|reply|respond|speak|talk ?up ?to me|us|my|phone|please|here;
        like|want|need|prefer|request|appreciate|book|arrange|schedule|have|possible|expecting|await|looking ?for ?to|for ?have a|an|your ?phone|quick|telephone|video|proper call|callback|conversation|appointment|meeting ?back with|from|please|about|today|tomorrow|asap|as|on|instead|this|when;
        ring|call|phone back please|pls|plz|asap|today|on|tomorrow|now|me|requested|request; callback please|pls|requested|request|asap;
        landline for|i|to|number|that; direct|dedicated line|extension|dial; extension ?number of|or|for|please; name and|or extension|number|phone|direct;
        number|line that|where|which|with|someone|somebody|i|a|for _ answers|answer|picks|pick|answered|ring|call|reach|phone|speak|get;
        put|add|bring|get|fetch|give|hand|want|grab|need ?me|us|this ?over|to|through someone|somebody|a|an|your|another ?real|actual|live|other ?human|person|manager|supervisor|colleague|human|else|agent|staff on|into|here|please|pls|now|real|sensible|proper;
        put|get|give|find|fetch me|us ?to ?a|an|the|your|another ?real|actual|live|proper someone|somebody|@human;
        put|get someone|somebody|a on|else|human|person|manager; put someone|somebody ?else ?real on; add someone|somebody|a to this|the chat;
        i|we|like|want|need|please|prefer|me ?please ?to be|get connected|transferred|passed|put|switched|directed|routed|escalated ?through|on|over|in to|with|touch|through; in touch with a|an|the|your|someone|somebody|whoever;
        connect|transfer|pass|patch|put|switch|forward|direct me|us|this|my|it ?call|chat|over|through|on to|with|through ?to a|an|the|your|someone|somebody|billing|claims|accounts|returns|sales|support|customer|complaints|management|whoever|retention|another|real;
        let|want|like|need me|to speak|talk to|with; want|like|need|love to meet ?with|up ?one ?of someone|somebody|the|your|a;
        whoever deals|handles|runs|looks|packs|packed|is|sent|wrote|signed|makes|'s|s ?after|in __ speak|talk|discuss|ring|call|phone|conversation;
        discuss|speak|talk|speaking|talking|chat|touch ?this|it|that to|with whoever; speaking to|with whoever|somebody|someone|the|a|an|your;
        refuse|refusing|won't|wont|not|don't|dont|never|rather|sick|tired|stop|done|no|hate|fed|object|can't ___ with|to|from|by|through|of|at ?talking|speaking|dealing ?to|with a|an|the|your|this|another|these|bloody ?stupid|bloody|damn ${BOT}|menu;
        get|fetch|bring|find|give me ?the|a|an|your ?duty ?night whoever|nurse|doctor|pharmacist|lady|guy|@person;
        can|could|would|will|may|please he|she|they|whoever|someone ?please|just|kindly ${CALL} ?me|again|back|her|him|us;
        someone|somebody|anyone|anybody|lady|gentleman|person|lassie|one|guy|desk|member|staff|line ___ i|we can|could|might ?just talk|speak|ring|call|ask|chat|phone|see|meet;
        a|real|human voice would|please|on|instead|to; any of your|the team|staff|people|lot free|available|about|around;
        would|could|can|does|might a|the|someone|somebody|your|one|any ___ have|spare|give ___ minutes|minute|moment|five|ten; person|someone|somebody|one speak|speaks|talk|talks to|with me;
        hoping|wish|want|like|wanted|love|rather ___ ring|call|phone someone|somebody|you; what|which number do|should|can|could|would i|we call|ring|phone|dial|use; mind|about calling|ringing|phoning me|us; calling|ringing|phoning me|us instead|please|back;
        have|got|is|are ?there ?a|any|your helpline|landline|switchboard|hotline|phoneline; anybody|anyone|someone|somebody hear me;
        no|enough|stop|more|with ?the|these|your automatic|automated|canned|robotic answers|replies|responses|messages;
        telephone|phone|video conversation|discussion|appointment|meeting|consultation; grateful|appreciate|glad|happy|welcome ?of|for a|an phone|telephone|quick ?phone|telephone call|conversation;
        visit|come ___ discuss|speak|talk; discuss|speak|talk|meet|meeting ?it|this|with ?you|someone in person;
        who|whom do|would|must i|we have|need to ?to speak|talk|ring|call|phone;
        minutes|minute|time with a|an|somebody|someone ?real|actual human|person|who|that|in|from|from; don't|dont|do not do bots|chatbots|robots|machines;
        get|put|have ___ on the|a line|phone|blower; can|could a|the|one|your ___ give|spare me|us ?five|ten|two|a minutes|minute|time|moment;
        refuse to talk|speak|discuss|deal|type|continue|use|be; not doing|using|dealing|talking|doing|continuing ?this|the|with|to|your ?with|the ?a|the|your ${BOT}|chat; not you a|an|someone;
        don't|dont|not|no|never want|need|like|doing|more|using ?the|a|an|your|this|any automated|bot|chatbot|robot|menus|machine|faq|buttons ___ want|need|person|human|staff|someone|talk|speak;
        stop with the|these|your ?stupid ${BOT}|buttons|menus|automated; no point asking|talking|typing ?to you|this|a|the; where are|do the|your|all ?real people|humans|staff;
        one of the|your|you staff|humans|people|team|agents|advisers|advisors __ please|call|ring|phone|talk|speak|free|available|help; want|need one of the|your staff|humans|people|team;
        any agents|agent|humans|human|advisers|advisors|operators|staff|one|reps|people free|available|about|around|there|on|online|awake|here|in;
        is|are there|any|isnt|isn't ?t ?there|still ?a|an|any|no|some|someone|somebody ?actual|real|proper|live ${PEOPLE} i|free|available|about|around|on|in|there|here|to|who|that|with|please|at|could|can|online|left|we;
        is|are someone|somebody|anyone|anybody|a|an|the|your|one ?of ?your ?duty agent|adviser|advisor|manager|human|person|supervisor|nurse|pharmacist|receptionist ?still free|available|avaliable|about|around|in|there|on|alive;
        is|are someone|somebody|anyone|anybody ?actually|even free|available|avaliable|about|around|there|alive|manning|listening|home|awake;
        is|are someone|somebody|anyone|anybody|one|your ___ able|free|available to|for ?a ?quick hop|ring|call|phone|talk|speak|chat|discuss|meet;
        is|if he|she|they still|in|available|around|on there|today|with|shift|now|on; is the|your|my manager|boss|owner|supervisor|lady|agent|adviser|pharmacist ?still in|there|available|around|free|about|on;
        who|whos|who's|wheres|where's ?is|s the|your|in|next|actually boss|manager|supervisor|charge|up|human|duty|head ?there|of|here|the|on ?chain;
        adult|grown|grownup ?up in|come|please|take|join|to the|to|lol|over|room|charge|here|speak|talk; grown up please|come|to;
        office|branch|desk|somewhere|place|shop i|we|where can|could|to|i ?i|we ?can visit|come|pop|walk|speak|talk|sit|see; pop|come|drop|call|walk in|by|round|down|into|to ?the|your|a ?branch|shop|office|store|local and|to|for ?and see|speak|sit|talk|meet|chat|ask|discuss|show;
        want|need|get|give|fetch|where|bring ?me|us ?is your|the|a|an ?duty|line|branch|store|shop|senior manager|supervisor|boss|superior|superiors|managers;
        want|need|like|love to see|meet|speak ?to|with your|the|a|an|my ?duty|line|branch|store|shop manager|supervisor|boss|superior|director|owner|ceo;
        your manager|supervisor|boss please|now|immediately|asap|pls|or; manager|supervisor|human|person|agent please|pls|plz|plse|now|asap|right|immediately|thanks|thx|ty|only;
        someone|somebody|anyone in|from|at|with|who|on ___ please|pls|contact|call|ring|phone me|us|now; someone|somebody in|from|at __ please|pls;
        someone|somebody senior|patient|competent|qualified|real|higher|with ?up ?authority ___ please|pls|now|call|ring; someone|somebody with authority; someone|somebody real|human|competent|senior;
        want|prefer|give|asking|ask|begging|wait|waiting|need|get ?to ?for|me ?to|the|a|an|some ?chat ?to|with ?speak ?to human|humans|person|people ?being please|not|instead|now|for|on|at|there|with;
        want|need|get|give|prefer ?me someone|somebody on|real|else|human|please|not|who ?can ?the|actually ?line|phone;
        please|pls|plz|just|hello|hey|help|will someone|somebody|anyone|anybody ?please|just help|there|answer|call|ring|talk|speak|reply|respond|pick|phone;
        someone|somebody|anyone|anybody please|pls|plz|listening ?answer|talk|help|call|ring; someone|somebody|anyone answer|talk|help|hear ?to me|us;
        can't|cant|cannot|unable|impossible|trying|tried|try|where|how ?do|can ?to ?i|we ?to find|get|reach|speak|get ?hold|through|ahold|hold|a|to ?to|of ?a|an|any|your ?phone|real|contact|telephone number|human|person|someone|anyone|somebody|anybody;
        press|pressed|pressing|typing|typed|type|say|saying|said|keep|ask|asking agent|human|representative|operator|0|zero|person ?but|for|to|and ?a ?human|still|keeps|nothing|over`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        human; representative; operator; agent; supervisor; manager; person; a person; speak; connect; anybody; somebody; human being; humans;
        agent please; speak to agent; live agent; human agent; customer service; someone; anyone;
        hello anyone; talk to human; real human; advisor; adviser; call me; phone number; rep;
        live chat; human being; callback; talk to agent; customer support; contact number; human now`,
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
        your|the|an|a agent|representative|manager|operator|colleague said|told|was|has|had|promised|never|did|helped|advised;
        thank _ agent|representative|manager|person; thanks to _ agent|representative|manager;
        agent i spoke; network|tour|mobile|phone operator; become _ agent|representative; job as;
        kind human; secret agent; call me @name; when|if|did|whenever you call me; they call me; nobody|no one called me;
        human readable; the agent; agent was|were|is; happy to chat with the bot;
        spoke|spoken|talked|chatted|told|emailed|rang|called|contacted|got|had|saw|visited|met|was|been|dealt ?to|with|through|told ?to|with|a ?a|an|your|one|the|some ?very|lovely|nice|helpful|rude|different @person;
        would call|ring|phone|contact ?me|back; stop calling|ringing|phoning; no need to|for;
        email|text|message|write not|rather|instead ?a|than ?a call|phone;
        you|u|it a|an bot|robot|human;
        real|human|bot or a|an|just|bot|human|ai ?bot|human|robot|ai|machine;
        talking|speaking|chatting to|with a|an ?real|actual person|human|robot|bot|machine|ai;
        please call ?me @name; on|hold|phone call with;
        group|wake|scam|spam|cold|nuisance|missed|marketing|sales|emergency|free|international|unlimited|data|roaming|999|911 call|calls|callers;
        real estate|time|madrid; help desk; customer|customers|individual of|for|since; member since|for;
        member|staff|team|people|person ?of|there|were|was|who|are|i|that|at|in|from|on|has|have ?the|staff|was|were|are|who|spoke|has|have been|so|very|really|lovely|great|served|helped|amazing|fantastic|rude|excellent|told;
        put through|me on|through the|my|a|letterbox|door; through the door|post|letterbox;
        job|jobs|vacancy|vacancies|role|apply|applying|hiring|career|recruitment|interview|position|become|becoming|training __ agent|representative|advisor|manager|support;
        customer service|support was|is|has|were|have|team|experience|skills|job|ever|award;
        great|good|bad|poor|worst|best|excellent|terrible|amazing|fantastic|awful|brilliant|your|shocking|appalling|lovely|outstanding|dreadful customer service|support|care;
        manager|agent|representative|rep|adviser|advisor|operator|supervisor|assistant|colleague ?called|named said|told|was|has|had|promised|i|that|been|named|did|is|gave|from|assured|explained|helped|mentioned|just|hung;
        password|task|file|account|property|project|fund|campaign|travel|airport manager|agent;
        manager app|account|role; human touch;
        human rights|resources|error|readable|hair|body|nature|trafficking;
        technician|engineer|plumber|electrician|driver|courier|installer|doctor|repairman to|please|can|is|will|due|coming|visit|come;
        engineer|technician visit; someone out;
        someone|somebody to come out|and|to|round|over|fix|look|by; someone|somebody to collect|pick|fix|repair|install|look|read|inspect|deliver;
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
        call|phone|ring a|an|the taxi|cab|number|abroad|restaurant|plumber|hotel|driver|friend;
        word with him|her|them|yourselves|yourself|himself|herself; need|needing|have|had to be called ?about; one person please; should|shall i|we ring|call|phone somebody|someone;
        not|n't|t|no|never ?do require|need|want|wish|needing ?to ?be ?a|any ?to ?be callback|call|called|contacted|rung|phoned;
        anyone|someone|somebody read|reading my|this|reviews; someone|somebody in to; send|sent a|someone|somebody ?person to; anyone|someone reading;
        change|update|changed|updating|wrong|old|new|my|correct|remove __ phone number; phone number on|is|was|linked|attached|registered ?my ?account;
        call abroad|overseas|international|internationally|off|quality|log|history; a|the|some ?person|one to sign|collect|fit|deliver|carry|lift|share;
        someone|somebody|person|one on|to|from my|the|our ?car policy|account|booking|list|lease|plan|ticket|insurance|contract; do|should i need to;
        told|tell|said|assured|informed|explained ?to ?me|us on|over|by the|a phone;
        person to sign|collect|carry|share; call his|her name;
        another|fellow|decent|as|every human being; have|had|got my|the|his|her|your|our|not __ on the phone;
        no need|point|reason for|to|in ___ ring|call|phone|put|transfer|speak|contact ?me|us|through|anyone;
        not a real person|human; you|you're|your|youre|u _ real person|human; am i|are|is _ chatting|talking|speaking; real person or;
        chatting|talking|speaking with|to real|a|an person|human|real ?or;
        he|she|they|it|you|who|still|to|people|agent|friends could|can|call|calls|called ?call me a|darling|love|mate|dear|sir|madam|guest|names|liar|by;
        you|they|he|she still|always|never call|calls me a|the|mr|mrs|by; call me @name|a|old|crazy|cynical|mad|stupid|naive;
        does|did|do|if|has|have anyone|anybody|someone there|here|else know|think|remember|see|have|find;
        option|options|page|website|letter|all is|are|gives|has a|an phone number;
        would|d|prefer|rather|do ?rather not|n't ?to have|get|take|receive|want a ?phone call; rather not ___ call|phone|ring;
        reached|reach|seen|read|opened|passed|went|goes by|a|an|to ?a human|person|someone|anyone;
        finished|had|having|after|lovely|nice|good|great|pleasant|brief|our|my|your ?a ?long|lovely|good|nice|quick chat|call|conversation|word|discussion ?today|yesterday with;
        he|she|they|third|second|first|person|agent|lady|man|gentleman|who|one|then|just put|passed|transferred me|us through|over|to|on|on;
        ring|call|phone me and i|ill|you; put me on commission|hold|the|a|your list|mailing|waiting;
        ring|call|phone somebody|someone when|if|i;
        tell|told|tell your|the boss|manager|supervisor; goes|same|deserve for|to your supervisor|manager|boss;
        escalate to|it|this to|the|a ?the ?a regulator|ombudsman|banking|court|financial; been|keeps|says|told|was escalated;
        someone|somebody there|here has|have|must|should|needs; contact person; need|needs|needing someone|somebody|anyone home|in|at|there ?home;
        declined|cancel|cancelled|cancelling the|my|a|your callback|call|appointment|meeting; didn't|never|no|not ask|asked|asking|need|want|wanting to|for|a|any speak|talk|call|callback|human|person|agent ?to ?with;
        not|n't asking|need|looking to|for speak|a|talk|call|human|to|anyone|an; i|we had|already ?already a word|meeting|chat|appointment with;
        when|each|every|time|times|last ?time|times i|we call|ring|phone ?you; saw|spotted|noticed someone|somebody|a|the ?person|man|manager;
        was|were|am|been|being|got on|put on|through the phone|to`,
    },
  },
] satisfies readonly Table[])
