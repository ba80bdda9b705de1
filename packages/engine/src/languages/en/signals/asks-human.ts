import type { Table } from '../../language.ts'

/** English phrases that ask for a person, with the near-misses. */
export const asksHuman: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        speak|talk|chat|speaking|talking to|with _ @person;
        speak|talk to|with someone|somebody|anyone|anybody; put me through;
        connect|transfer|pass|direct me _ to|with|through _ @person|someone|somebody;
        connect|transfer me; transfer to _ @person; get me _ @person; get me someone|somebody;
        want|need|like|get|give|have _ @human|manager|supervisor;
        can i have|get|see|speak|talk _ @human;
        contact|reach|call|phone ?your customer support|service|services|care;
        want|need|like a|an|your|the|some @human|someone; want|need someone|somebody;
        reach|contact|see _ @human; a|an|any real|live|actual @human; real|live|actual @human;
        @human please|pls|plz|now; @person please; please @human;
        is there anyone|anybody|someone|somebody; is anyone|anybody|someone there|here;
        anyone|anybody there|here;
        can someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        could someone|somebody|anyone call|help|contact|ring|phone|answer|please|get|speak;
        someone|somebody to call|ring|phone|talk|speak|help|contact; call|phone|ring me;
        call|ring|phone me back; give me a call|ring; callback; call back please; please call;
        request a call; a call back; number i|we|to can|call|ring|reach|speak;
        phone number for _ service|support|complaints|someone|manager; human being;
        human agent|help|support|assistance|contact;
        not a|with|to|another ?a|another|your bot|robot|machine|chatbot; no more bots|bot|robots;
        stop bot|robot; don't want __ bot|robot|machine|chatbot;
        done|enough with|of _ bot|robot|chatbot; stop with _ bot|robot;
        sick of _ bot|bots|robot|chatbot; escalate to|this; your manager|supervisor|boss; a manager;
        who can i speak|talk; in person with _ @person; live chat agent|with; live agent|person|chat`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        human; representative; operator; agent; supervisor; manager; real person; speak`,
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
        human readable; the agent; agent was|were|is; happy to chat with the bot`,
    },
  },
] satisfies readonly Table[])
