import type { Table } from '../../language.ts'

/** English phrases that tell of a death that concerns the request, with the near-misses. */
export const bereavement: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `
        @family _ died|dead|deceased|dying;
        @family _ passed _ away|on|yesterday|last|in|this|recently|suddenly; passed away;
        lost my|our @family; death of; the death of; @family's death;
        @family s death|passing|funeral; death certificate; passing of my|our; bereaved; bereavement;
        funeral; in mourning; the deceased; deceased;
        late husband|wife|mother|father|mum|mom|dad|son|daughter|partner; widow; widowed; widower;
        estate of|the late; executor; miscarriage; stillborn; probate;
        died last|yesterday|in|on|this|suddenly|recently; has died; just died;
        have just lost my @family;
        @family|grandparent|grandson|granddaughter|widow|he|she|mil|fil|neighbour|tenant|nanna|gran|nana|stepmum|stepdad|auntie|godmother|boss|customer|policyholder|holder|twin|sibling|in ?in|law|s|sadly|has|have|had|just|very|who|unfortunately|recently|suddenly|is|was ?law|sadly|has|just|recently|suddenly|unexpectedly|now|very|unfortunately|tragically|unfortunately|recently ?just|sadly|recently|suddenly|unexpectedly|now died|dead|deceased|passed|dying ?away|on|last|in|yesterday|this|suddenly|recently|so|and|a|at|from|of|today;
        pass|passed|passing|passes away;
        lost|losing|lose|loosing|buried|burying|bury ?my|our|both|her|his|a|dear ?dear|beloved|lovely|late|grand|baby|elderly|little @family|grandparent|nanna|grandparents|loved|nana|gran|sister|newborn|twin;
        loss of my|our|a ?loved|@family|beloved|dear;
        death of|in|certificate|cert|notification ?my|our|a|the|family|father|mother;
        @family|her|his|their|family|mothers|fathers|mums|dads|husbands|wifes|wives ?s|law|in death|passing|funeral|ashes|probate|estate|cremation|burial|wake|memorial;
        funeral|funerals|cremation|burial|wake on|tomorrow|is|of|for|flowers|this|next|arrangements|director|service|flowers;
        bereaved|bereavement; mourning|grieving; deceased|decedent;
        late husband|wife|mother|father|mum|mom|dad|son|daughter|partner|grandmother|grandfather|gran|nan|uncle|aunt|sister|brother|parents;
        widow|widowed|widower; estate of|the ?late|my|deceased; next of kin;
        executor|executrix|probate|intestate; miscarriage|miscarried|stillborn|stillbirth;
        has|just|recently|sadly|suddenly|he|she|tragically died; no longer with us|here; condolences;
        terminal diagnosis; put ?to|her|him|down|our ?to|dog|cat sleep|down ?dog|cat;
        my|our ?old|beloved|poor dog|cat|pet|puppy|rabbit|horse ?has|just|sadly died|passed`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        battery|phone|laptop|device|machine|screen|engine|tv|line|chat|washing|tablet|watch|router|console|it|fridge|oven|site|website|internet _ died|dead|dying;
        died laughing; dead line|battery|pixel|pixels|on|slow; scared to death;
        lost my @family in the shop|store; black widow; bored to death; sick to death; to death;
        death of me; will be the death; drop dead; dead on arrival; death star;
        battery|phone|laptop|device|machine|screen|engine|tv|line|chat|washing|tablet|watch|router|console|it|fridge|oven|site|website|internet|plant|plants|flowers|tree|car|boiler|printer|app|mouse|keyboard|freezer|connection|kettle|camera|tyre|charger|wifi|power|headphones|pump|motor|toaster|link|unit|bulb|system|server|hoover|vacuum|computer|pc|mac|ipad|iphone|he|character|player ?has|is|was|just|have|had|suddenly|already|completely|machine|keeps|arrived|went|seems|on|totally|that ?just|already|completely|totally|now|is|was|arrived died|dead|dying|passed;
        it ?s|is|has|just|was died|dead|dying;
        dead line|battery|pixel|pixels|on|slow|sea|end|zone|link|easy|simple|weight|lock|keen|good|cheap|nice;
        scared|bored|sick|frightened|tired|freeze|freezing|frozen|starved|starving|love|loved|worked|done|put|thrilled ?me ?to death;
        death ?of me|star|stranding|note|trap|metal|row; executor file;
        passed the|my|on|over|it|by|to|me|their|its|through|security|from|around|this|a|test|checks|all|expiry;
        late night|fee|fees|delivery|payment|again|charge|for|by|on;
        died|die ?laughing|of|down|out laughing|embarrassment|boredom; life insurance|cover;
        what happens ?to|if|when __ die|death|died; deceased estate;
        put ?to ?sleep|down mode|mode|payment|my; sleep mode; wake up|me|on|from|word|call;
        estate agent|agents|car|wagon; funeral cover|plan|insurance; grieving process;
        memorial day|park|hall; ashes cricket; bury the|pipe|cable; dying to|for|light|battery;
        no longer with us|you ?as; he ?died|dies ?at|in|on level;
        lost|lose|losing touch|contact|connection|signal|track with|of;
        lost my @family in the shop|store|supermarket|crowd; lost my @family s card|ring|phone`,
    },
  },
] satisfies readonly Table[])
