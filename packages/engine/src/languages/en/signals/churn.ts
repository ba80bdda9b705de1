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
        how do|can i cancel my|our membership|subscription|contract`,
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
        no longer be a customer; i quit; done with you|this company|your company`,
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
] satisfies readonly Table[])
