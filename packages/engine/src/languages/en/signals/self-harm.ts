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
        tired of living; done with life;
        kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|shoot|shooting|burning|top myself;
        end|ending|take|taking|ended my|it|own ?own life|all;
        want|wanna|like|ready|rather|better|wish|just|going|wants|prefer|deserve|hoping|plan|planning|think|thinking|could|feel ?to|i|was|were|be|about|of|just|feel|i'd|like ?to|just|was|were|be|off ?just die|dead|dying|disappear ?tonight|now|already|and|forever|today|anymore|really|honestly;
        want|wanted to die|disappear;
        point ?in|of|to ?me|being|to ?being living|alive|existing|live|on|life;
        why ?should|bother|do|even|am ?i|even|keep|bother ?bother|even|keep living|alive|exist|live;
        living|alive|life isn't|is|not ?not worth; life ?is|isn ?not|t ?worth living; without me;
        nobody|no|noone one ?would|will ?even miss|notice|care ?me|if|i ?i'm|i|gone|died;
        jump|jumping|throw|throwing ?off|in|myself|from|under|front ?of|in|a|off|the|front|out|under ?of|a|the|train|bridge|roof train|bridge|roof|building|car|window|balcony|tube;
        overdose|overdosing|od;
        swallow|swallowing|take|taking|took|taken|downed ?all|the|a|whole|my|too ?my|of|the|whole|bottle|many|these ?my|of|the|pills|bottle pills|tablets|meds|medication|paracetamol|sleeping;
        say|saying|said|write|writing ?my|final|goodbye|a ?final|goodbyes|suicide|goodbye ?to|note|all everyone|family|letter|kids|loved;
        final goodbye; self harm|harming|harmed|injury; slit|cut|slash my|wrists ?wrists;
        never|not|rather|wish|want|didn|t|hope ?i|to|could|don|had|just ?to|could|don|never ?wake|woken|been|waking up|born|waking ?again|up|tomorrow|anymore;
        go to sleep and; samaritans; 988; crisis line; ended it;
        don't|dont|not|cannot|can't|cant|t ?want|wanna ?to ?be live|exist|wake|alive|here anymore|up|any|longer|no|like;
        no|nothing|without ?reason|point|left|more ?left ?to|in|for ?me|be live|living|alive|existing|exist for|anymore|any|on|now;
        no|the point|reason ?in|of|to ?me ?being living|alive|existing|live;
        want|wish|rather|just ?to|i|be ?was|were dead|die; life|living isn't|is|isn|not ?not|t worth;
        no|any|see|is point ?in|to going|carrying|living|being|continuing ?on|alive;
        what's the point of|in living|being|going|life;
        can't|cannot|cant go|carry|keep on|going ?like|anymore|living;
        give|giving|given up on life|living`,
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
        going to die of boredom|embarrassment|hunger; want to die of embarrassment;
        end|ending ?it|my|the|this|all ?all|my ?life contract|subscription|call|insurance|policy|membership|chat|cover|account|tenancy|by|on|now|here|trial|lease|agreement|session;
        end|ending it ?all ?now|here|with|by|on|early;
        all ?pills|tablets|meds|medication with|as|prescribed|daily|at;
        going ?to die|dead ?of|soon|on|if|any|battery|laughing|before;
        battery|phone|laptop|plant|plants|flowers|car|tree|engine|it|watch ?is|about|will|going|to|just|s ?to|gonna|about|going|keeps die|dead|dying|died;
        wake ?me|up call|at|early|to;
        point|reason ?in|of|to ?having|paying|contacting|keeping|using|calling|continuing|ringing|being|staying with|a|insurance|customer|loyal|member;
        disappear|disappears|disappeared from|when|after|off|in|on; nobody|no ?one care|cares;
        jump|jumping ?through|off|to|in|the|on|on|ship|start|leads|from|between|over|around hoops|page|queue|to|another;
        life insurance|cover|assurance|time|span|jacket|style|membership|proof|of;
        better off without you|this|your|it|insurance|the;
        better off with|buying|going|elsewhere|not|just;
        no point in calling|contacting|paying|having|keeping|me;
        no point calling|contacting|paying|me`,
    },
  },
] satisfies readonly Table[])
