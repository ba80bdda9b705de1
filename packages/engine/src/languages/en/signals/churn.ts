import type { Table } from '../../language.ts'

/** English phrases that say that the customer leaves or may leave, with the near-misses. */
export const churn: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        cancel|cancelling|canceling|cancellation|end|ending|terminate|stop|unsubscribe|discontinue my|our|the|this|from|of _ subscription|contract|account|membership|plan|policy|service;
        cancel _ subscription|membership|contract|plan;
        close|closing|delete|deleting|closure|deletion my|our|the|of _ account; unsubscribe;
        close my account; subscription cancellation;
        how do|can i cancel my|our membership|subscription|contract;
        cancel|cancelling|canceling|cancelled|end|ending|terminate|terminating|stop|stopping|discontinue|quit|quitting|leave|leaving|opt|exit|unsubscribe ?from|all|out|of ?my|our|the|this|all|of|a|from|mine|your ?gym|broadband|phone|monthly|annual|prime|premium|free|mobile|car|home|pet|insurance|energy|current|health|internet|dental|streaming|credit subscription|subscriptions|contract|membership|plan|policy|service|services|account|accounts|trial|direct|broadband|insurance|sim|cover|agreement;
        close|closing|delete|deleting|closure|deletion|deactivate|shut|remove ?down|of ?my|our|the|of|this|an|all ?my|entire|savings|current account|accounts|profile;
        cancel everything;
        cancellation|termination|exit ?fee|fees|policy|process|form|notice|request|charge|period of|for|my|to;
        notice period; pac code; stac code;
        stop ?my|the|taking|all direct debit|renewal|auto|payments|subscription;
        turn|switch off ?my|the auto|renewal|renew|automatic; auto renew|renewal;
        opt out of ?my|the ?contract|plan|pension`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    also: { anger: 1.2 },
    weights: {
      2: `
        competitor|competitors; the|your competition;
        go|going|shop|take|taking|buy|buying|taking _ elsewhere; business elsewhere; elsewhere;
        switch|switching|move|moving|change|changing to|my|our|bank|provider|supplier _ provider|bank|supplier|another|someone|other|competitor;
        switch|switching provider|providers|bank|banks|supplier; leaving you; leave you for;
        i'm leaving;
        never _ order|ordering|shop|shopping|buy|buying|use|using|purchase|come|coming|do _ again|you|here|back|business;
        never again; lost a|me|my|another _ customer|as|business|custom; losing a|me _ customer|as;
        last order|purchase with|from; last time i|we order|buy|shop|use;
        won't be|be ordering|buying|using|shopping|renewing|back|coming;
        will not be ordering|buying|using|shopping|renewing|back; not be renewing; one less customer;
        no longer be a customer; i quit; done with you|this company|your company;
        take|taking|took ?all ?my|our business|custom|money|account ?to|elsewhere|somewhere|somewhere ?elsewhere|else|to;
        business|custom|money|go|going|look|looking|shop|shopping|move|moving|buy|book elsewhere|somewhere ?else;
        switch|switching|switched|move|moving|moved|go|going|change|changing|join|joining|defect|port|porting|transfer|transferring ?my|our|over|back|across|number|account|to|with|providers|all ?money|number|account|business|over|pension|savings|mortgage|to to|with|for ?a|an|your|the|another @rival|competitor|competitors|competition|provider|bank|supplier|company|insurer|someone;
        going|off|back|over|straight to|with @rival;
        see|look|check ?what|at|if ?your|the|other @rival|competitors|competition ?can;
        leaving you|for|your|this; i am|i'm|im done|finished|through ?with|here ?you|your|this;
        done with you|your|this|@rival; not renew|renewing;
        lose|losing|lost ?a|me|my|our|another|this|long|loyal ?loyal|as|good|long|custom|business|customer ?a customer|term;
        one|1 less|fewer customer; boycott|boycotting; goodbye|bye @rival|and|forever|to; farewell;
        thinking|considering|tempted|ready|going|about|might|may|decided|planning|want|seriously of|to|about|seriously ?to cancel|leaving|leave|cancelling|canceling|quitting|switching|switch|quit|closing|unsubscribing|ditch|ditching;
        might|may|will|ll|just|gonna have|just|well|to ?to leave|switch|quit|ditch;
        i'm|im|we're|i|we ?am|are leaving|out ?you|your|of;
        won't|wont|not|never be renewing|returning|ordering|coming|shopping|using|back;
        won't|wont|not renew;
        never|not going|again|gonna ?to order|shop|buy|use|book|fly|stay ?with|from|here|you|your;
        last time i|we ever|order|shop|use|buy|fly|book|stay;
        take|taking my|our business|custom|money elsewhere|to`,
    },
  },
  {
    kind: 'except',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        moving|moved|relocating|relocate|emigrating __ cancel|close|end|terminate|cancelling;
        cancel|close|end|terminate|cancelling __ moving|moved|relocating|abroad|died|passed|deceased;
        died|passed|deceased|death __ cancel|close|account|delete;
        close|cancel __ passed|deceased|died; no longer need __ cancel|close;
        cancel|close __ no longer need; you cancelled;
        unsubscribe|unsubscribing _ newsletter|emails|mailing|email|marketing|texts|list;
        enter|entered|win|won|your|the|photo competition; moving house|home; seen elsewhere;
        cheaper elsewhere; delivered|deliver|delivery elsewhere; never again have|had any;
        sold _ house|car __ cancel; retired|retiring __ cancel; never order anything else`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-churn',
    claim: 'churn',
    weights: {
      1: `
        moving|moved|move|relocating|relocate|emigrating|emigrate|leaving|going ?back|out|to|house|home|abroad|overseas ?of|the house|home|abroad|country|overseas|city|spain|france|australia|usa|canada|flat|apartment|out;
        relocating|relocation|emigrating; no longer need|require|use|drive|live|own|have;
        sold ?my|the|our car|house|home|flat|van|business|bike;
        selling ?my|the|our car|house|home|flat|van; retired|retiring|retirement;
        duplicate|by mistake|accident|in error; twice by;
        newsletter|newsletters|mailing|marketing|promotional; cancelled without|by;
        order|reservation|booking|flight|appointment|delivery|ticket ?was|has ?been cancelled`,
    },
  },
] satisfies readonly Table[])
