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
        baby __ no heating; vulnerable; heat|heating or eat|eating;
        feed|feeding ?my|the|our ?two|three|own kids|children|baby|family|son|daughter|newborn;
        starving; food bank|banks|parcel|stamps; benefits only|and|until|cut|payment|office|claimant;
        on benefits|universal|pip|disability|welfare; living on ?benefits|a|my; pip claimant; evict*;
        sleeping in|rough ?my ?car; bankrupt|bankruptcy|insolvent|iva; in debt and|with|up;
        severe|serious|deep|real financial|money hardship|difficulties|difficulty|trouble|problems;
        financial hardship|difficulty|difficulties|abuse;
        lost my job|livelihood __ pay|afford|rent|bills|food; disabled|disability|disabilities;
        blind|deaf|hearing|visually|sight|partially ?impaired|sighted|loss|and impaired|person|customer|sighted|user;
        i'm|im|am|is|are|was|being|severely|registered|profoundly|who's|totally|completely|legally|partially|born|both|mostly|almost|nearly ?now|totally|completely|profoundly|also|severely|partially disabled|blind|deaf|sighted|housebound|bedridden|paralysed|paralyzed|quadriplegic|paraplegic;
        screen reader; sign language; bsl; asl; guide|assistance|service dog;
        housebound|bedbound|bedridden|wheelchairbound; bed bound|ridden; house bound;
        paralysed|paralyzed|paraplegic|quadriplegic|amputee|tetraplegic;
        can't|cannot|cant|unable|not|t|hardly|barely|struggles|struggle|couldn ?able|to|t|get|really|leave|to ?to|get|leave|out ?walk|stand|leave|get|climb|move|out|see ?the|my|out|her|his|of|up|bed|far|without|unaided|stairs|home house|home|bed|stairs|flat|door|unaided|alone|far|pain|aid;
        autis*; asperger*; adhd; down's syndrome; downs syndrome; special needs;
        learning disability|difficulties|disabilities; radiotherapy;
        tumour|tumor|leukaemia|leukemia|lymphoma|motor; terminal|terminally illness|ill|cancer;
        oxygen; ventilator|nebuliser|nebulizer|dialysis|cpap|stairlift; insulin; parkinson*;
        alzheimer*; alzheimers; sclerosis; ms ?and|sufferer so|patient; copd; cystic fibrosis;
        crohn*; lupus; diabetic|diabetes;
        heart ?failure|condition|attack|transplant|surgery|disease and|so|patient|last;
        kidney|liver|renal failure|transplant|disease;
        seriously|very|critically|chronically|gravely|severely|long ?term|really|so ill|sick|unwell;
        chronic|serious|long|rare|degenerative|incurable ?term illness|condition|disease|pain|fatigue;
        palliative|hospice|intensive|end ?of ?care|life care; icu; in hospital ?with|for|since|and;
        hospitalised|hospitalized; mental health|illness|breakdown;
        severe|crippling|bad|serious anxiety|depression;
        carer|caregiver|caring ?for|of|to my|a|an|elderly; power of attorney;
        care home|worker|package|plan|alarm|line; nursing|retirement home; sheltered housing;
        elderly and|mother|father|mum|mom|dad|parent|parents|lady|man|woman|person|neighbour|aunt|uncle|customer|gran|nan|relative|grandmother|grandfather|couple|pensioner|disabled|frail|alone;
        old|elderly|aged|pensioner|# ?and|year|yr|years|who|she|he ?old|lives|alone|frail|is|can't|doesn't|does|struggles|dependent ?alone|lives|frail|and|mother|mum|dad|father|gran|nan|grandmother|grandfather|lady|man|on|with|widow|dependent alone|frail|lives|dependent|confused|internet|can't|cannot|struggles|doesn't|who|own|her|his|unwell|blind|deaf|housebound;
        abusive|violent|controlling|coercive|abused|abuser relationship|partner|husband|ex|boyfriend|wife|home|control|marriage;
        partner|husband|boyfriend|wife|ex|he|girlfriend|spouse ?husband|partner|boyfriend|is|has|who ?controls|control|monitors|beats|hits|tracks|hurts|abuses|abusive|violent|threatens|checks|controlling|hit|beat|took|hurt|stalks|reads ?me|my|all|us|everything|and|to|out money|phone|account|bank|messages|accounts|finances;
        women's|womens|womans refuge|shelter|aid; refuge;
        fled|fleeing|escape|escaped|escaping|left ?an|my|from|a|domestic abusive|violent|partner|husband|ex|abuse|violence|abuser;
        restraining|non|protective order|molestation;
        vulnerable adult|person|customer|mother|people|register|and|elderly|child|children|to|mum;
        priority services register; life support; suicidal;
        can't|cant|cannot|unable|t|couldn|not ?able|even|really ?to afford|pay|buy|feed ?to|for ?feed|my|the|our|eat|heat|buy|any ?kids|children|family|house|home|rent|food|heating|electricity|medication|medicine|insulin|gas;
        cannot|can't|cant|t afford to|food|heating|rent|my|nappies|medication|medicine|insulin eat|heat|live|feed|rent|medication|food|children|the;
        # ?year|years|yr|yrs old and|mother|mum|mom|father|dad|gran|nan|grandmother|grandfather|aunt|who|living ?who|and|can't|is|live|lives ?lives|live|can't|alone|on|housebound|t|cannot|confused`,
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
        vulnerable to _ attacks|hackers|hack; stress and depression of; great depression;
        account|card|feature|button|notifications|cookies|javascript|option|login|access|sim|profile|it|service|number|wifi|function|gps|bluetooth|link|app|page|plugin|camera|setting ?is|was|are|has|been|got|still|now|being|keeps|currently|automatically|temporarily ?been|being|got disabled|blind;
        disabled my|account|card|notifications|button|cookies|parking|toilet|toilets|access|badge|the|bay|bays|by|due|because|for|after|on|from|at|in|when|space|seating|features|it|this|your;
        roller|venetian|vertical|roman|window|blackout|colour|color|double|love|a|the|day blind;
        blind date|spot|trust|fold|test|bracket|fitting|cord|slat|slats|eye;
        are|r|is ?you|u|everyone ?lot|people|guys|all|blind|deaf ?deaf|blind|or|and or|blind;
        stroke of|weight|midnight; # stroke; two|four|key|brush|breast|back|golf stroke; of stroke;
        heart rate|shaped|emoji|monitor; heart attack ?when|at|seeing|over;
        insulin|oxygen bleach|facial; oxygen facial; vulnerable to ?attacks|hackers|hack|scams;
        cancer research|charity|sign|uk|zodiac|donation; depression glass;
        abusive language|driver|staff|email|emails|agent|behaviour|neighbour;
        violent film|game|movie; refuge bin|collection|chair; in hospital appointment|parking;
        ms word|office|teams|outlook|excel|windows|smith|jones; homeless charity; carer assessment;
        pip install; elderly ?parents would|love|birthday|gift|present;
        benefits of|package|include|are|card|do|from|with; on benefits;
        ill ill|try|wait|be|have|let|take|send|call|check|pay|go|just;
        very|really|so|long ill ?have|try|be|take`,
    },
  },
] satisfies readonly Table[])
