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
        have just lost my @family`,
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
        death of me; will be the death; drop dead; dead on arrival; death star`,
    },
  },
] satisfies readonly Table[])
