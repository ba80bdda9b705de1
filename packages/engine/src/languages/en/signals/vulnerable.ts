import type { Table } from '../../language.ts'

/** English phrases that tell that someone is dependent, ill, disabled, controlled or without means, with the near-misses. */
export const vulnerable: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `
        disabled person|customer|mother|father|son|daughter|husband|wife|child|man|woman|and;
        i'm|am|is|being|severely|registered|who's disabled|blind|deaf|housebound|bedridden;
        disability; wheelchair; partially sighted; visually impaired; hearing impaired;
        hard of hearing; housebound; bedridden; bed bound; can't walk; cannot walk; dialysis;
        autistic; autism; cancer; chemo*; leukaemia|leukemia; terminally ill; terminal illness;
        oxygen concentrator|machine|supply; ventilator; parkinson|parkinsons; alzheimer|alzheimers;
        dementia; multiple sclerosis; stroke; epilep*; diabetic; seriously ill; very ill;
        chronic|serious illness; critically ill; palliative; hospice; intensive care; depression;
        bipolar; schizophreni*; mental health; carer for; i'm a carer; care home; nursing home;
        elderly mother|father|mum|mom|dad|parent|parents|lady|man|woman|person|neighbour|aunt|uncle|and|customer;
        very elderly; frail;
        # year old mother|mum|mom|father|dad|grandmother|gran|nan|aunt|lady _ alone|dependent|frail|confused|depends;
        mother|mum|mom|father|dad|grandmother|gran|nan|parents __ dependent|frail|alone|bedridden|confused;
        nothing left|to to|eat|feed;
        can't|cannot|not afford|able|pay _ food|rent|heating|eat|electricity|medicine|groceries|medication;
        feed my kids|children|family|baby|son|daughter; no food;
        no money for|left for|to _ food|eat|rent|heating|baby|kids|children; food bank; homeless;
        evicted|eviction; bankrupt*; on benefits; universal credit; domestic abuse|violence;
        abusive partner|husband|boyfriend|wife|ex|relationship;
        partner|husband|boyfriend controls|monitors|beats|hits|tracks|hurts; women's refuge;
        restraining order; he controls my|all|everything; no heating __ baby|kids|children;
        baby __ no heating; vulnerable`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `
        account|card|feature|button|notifications|cookies|javascript|access is|was|are|has|been|got|disabled;
        is|was|been|are disabled on|by|in|for|from|my|since|due; are you deaf|blind|all;
        fall on deaf; deaf ears; colour blind; venetian|roller|roman blind; stroke of; two stroke;
        breast stroke; disabled _ account|card|notifications|button|cookies|parking;
        vulnerable to _ attacks|hackers|hack; stress and depression of; great depression`,
    },
  },
] satisfies readonly Table[])
