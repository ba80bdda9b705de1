import type { Table } from '../../language.ts'

/** English phrases that let fear that the customer wants to die, with the near-misses. */
export const selfHarm: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'self-harm',
    claim: 'selfHarm',
    also: { sadness: 2.6 },
    weights: {
      3: `
        kill myself; killing myself; end my life; ending my life; end it all; ending it all;
        want|wanna|going to die; rather|better be|off dead; better off dead; wish i was|were dead;
        wish i were|was dead; suicide|suicidal; take my own life; taking my own life;
        hurt|hurting|harm|harming|cut|cutting myself; self harm|harming; no reason to live;
        nothing to live for; don't want to live|be here|exist|wake; do not want to live;
        can't live like; no point living|in living|going on|in going on|to living|carrying on;
        what's the point of living|in living|going; life is not worth; life isn't worth;
        not worth living; won't be here|around tomorrow|much|for long|anymore|any; not wake up;
        never wake up; don't want to wake; better off without me; jump off _ bridge|building|roof;
        throw myself; hang myself; overdose; swallow all; say goodbye to everyone; disappear forever;
        tired of living; done with life`,
    },
  },
  {
    kind: 'except',
    cue: 'self-harm',
    claim: 'selfHarm',
    weights: {
      1: `
        suicide squad; to die for; dying to|of; want to die laughing; die laughing;
        won't be here|around tomorrow _ delivery|accept|receive|sign|parcel|package;
        won't be here|around tomorrow to|for; commercial suicide; social suicide;
        cut myself on|with|off|opening; hurt myself on|with|opening|trying|assembling; battery;
        going to die of boredom|embarrassment|hunger; want to die of embarrassment`,
    },
  },
] satisfies readonly Table[])
