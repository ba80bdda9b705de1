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
        last time i contacted|called|spoke|wrote; since my last|first email|message|call`,
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
        thanks|thank you for the reminder; in reply to your`,
    },
  },
] satisfies readonly Table[])
