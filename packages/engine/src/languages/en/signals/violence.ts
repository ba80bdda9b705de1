import type { Table } from '../../language.ts'

const STAFF =
  'driver|drivers|courier|manager|managers|staff|agent|agents|guy|guys|lad|lads|man|men|bloke|engineer|engineers|technician|bouncer|boss|ceo|colleague|colleagues|supervisor|idiot|bastard|bastards|woman|clerk|guard|inspector|receptionist|team|people|family|kids|wife|landlord|vet|doctor|nurse|operator|rep|owner|director|face|head|heads|legs|teeth|neck|skull|kneecaps|knees|throat|arms|fingers|jaw|nose'
const PREMISES =
  'office|offices|shop|shops|store|stores|building|place|branch|hq|headquarters|depot|warehouse|kiosk|counter|window|windows|van|vans|car|cars|house|premises|reception|desk|studio|clinic|surgery|school|garage|restaurant|gym|hotel|bank|showroom|tyres|front|lobby|site|factory|salon|pub|box|mast|machines|barrier|stall|truck|trucks|home|door|doors|workshop|unit|yard|centre'
const WEAPON =
  'bat|gun|guns|knife|knives|hammer|crowbar|petrol|gasoline|brick|bricks|shotgun|rifle|machete|sledgehammer|axe|ak|baseball|matches|chainsaw|blade|pistol|glock|pitchfork|shovel|wrench|lighter|cricket|tyre|acid|molotov|taser|dog|dogs|rottweiler|fists|boot|golf|poker|pipe'
const COME =
  'come|coming|comes|drive|driving|pop|show|turn|be|walk|turning|showing|visit|visiting|pay|round|arrive|back|march|marching|wait|waiting|greet|meet|meeting|answer|stand|standing|sitting'

/** English phrases that threaten people or premises, with the near-misses. */
export const violence: readonly Table[] = Object.freeze([
  // blows, death, fire
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        i|i'll|ill|we|we'll|will|ll|gonna|going|swear|imma|could|might|id|i'd|well ?will|going|am|to|want|swear|gonna|would|god|just|personally|happily|could ?to ?come ?down ?there|round ?and kill|shoot|stab|punch|strangle|murder|slap|throttle|firebomb|choke|thump|lynch|cripple|maim|headbutt|deck|batter|knife|gut|bury|clobber you|u|yous|youse|ya|them|him|someone|somebody|whoever|every|your|that|the ?one|single|${STAFF} ;
        i|i'll|ill|we|we'll|will|ll|gonna|going|imma ?will|going|am|to|gonna ?to ?come ?down ?there ?and hurt|beat|hit|smash|bash|break|burn|kick|destroy|end|knock|wring|snap|crush|slit|rip|cave|rearrange|tear|flatten|bite|cut|bleed ?up ?in you|u|yous|him|them|someone|somebody|your|his|their|her|that|whoever ?stupid|little|smug|fucking|bloody ?up|in|${STAFF}|off|apart;
        break|breaking|smash the|every|both legs|knees|fingers|arms of; break|smash|kick|cave|rip|cut|bash|wring|knock|snap|stamp|crack|split|rearrange|slit|slash|bite|pull|punch|tear ?in|on|out|off his|her|their|your|ur|that|every ?fucking|bloody|smug|stupid|little|whole legs|leg|neck|face|head|arms|arm|teeth|bones|skull|fingers|finger|nose|throat|jaw|knees|kneecaps|hands|ribs|lights|tongue|heads|faces|necks;
        kick|knock|punch|beat|batter|belt|slap|smack the|seven|hell|living ?living ?shade|shades|out ?out ?of shit|crap|daylights|hell|bells|lights|fuck|life ?out ?of ?you|him|them|your; ?gonna|ll|will kick|whoop your|his ass|arse; put ?you|him|them|a|my|your|one ?in|on bullet|fist|boot|brick|you|him|them ?in|through|on|into|up the|your|hospital|ground|his|their|a hospital|ground|head|grave|face|stretcher|coffin|window|windows|door|skull|wheelchair|ambulance|nose; put you|him|them in hospital;
        he|she|they|you|you'll|he'll|they'll|driver|man|lad|someone|somebody|next|him|one ?ll|will|won|be|leave|leaves|goes|going|s|won't|are|is|t|not|wont ?be ?leave|leaving|go|going|walking|walk|need|needing|eat|eating ?home ?in|on|a|out|without|through|of ?an|a|his|in ?a ambulance|stretcher|bodybag|body|hearse|coffin|wheelchair|casualty|straw|teeth|limp|limping|kneecaps|hospital ?bag|food; won't|wont|not|never be walking ?home|anywhere|straight|out; walk|walking with a limp; eat|eating|drink|drinking ?dinner|food ?his|their ?dinner|meals|tea ?through a|straw; count|counting|swallow|spit|spitting|lose|losing|pick|picking|collecting|eat|missing ?up ?out ?his|your|their ?tyres ?and ?then ?his|your|their|a ?few|some teeth|fingers;
        deserve|deserves|hope|wish|need|needs|asking|want|wants|getting|get ?you|to|they|he|all|for|it|someone|gets|them|him ?get|all|to|be|shoots|gives|good ?a|you ?good|proper die|dead|slap|slapped|punch|punched|shot|burn|rot|beaten|beating|kicking|hiding|bullet|hammering|battering|smack|thumping|strangled|stabbed|hanged|thrashing|leathering; i hope you|u|they ?all die|burn|rot|suffer; drop dead; bullet in|with; death threat|threats; threat|threats to kill|against|life; this is a threat; not a threat ?its|it ?is|s ?a promise; is a promise ?not; take that as a threat; rest|sleep in pieces;
        make|making|ll|gonna make ?sure you|him|them|her|he|they ?all suffer|bleed|scream|hurt|cry|pay|squeal|disappear; hunt|hunting|track ?you|him|them|her|him ?all down; come|coming|came ?back ?after|for you|him|them|ya|your|him ?family|tonight|all|next; gonna|going|will|ll ?to find|get you|him|them|ya|the|whoever ?and|when|one|if|driver|responsible|who; teach you|him|them|that|your ?lot|driver|staff ?a ?some lesson|manners|respect; deal|sort|settle ?it|this|him|them|you ?with|out ?it|him|them|this|you outside|like|myself|man ?men; deal with them|him|you myself|personally|my; deal with them|him|you ?and|myself|my ?with ?own|you ?way; take this|it|you|him|matters outside|into; my own hands; blood on|will|everywhere|up|all ?your|be|the|over ?walls|hands|floor|carpet|spilled|spilt; bloodbath; show you|them|him ?what|exactly ?a|an|what|pain ?gun|ak|knife|real|pain|happens|means|fist|bat ?does|means|violence;
        hurt|harm someone|you; somebody|someone ?is getting|going|gonna ?to ?get hurt; thrown|throw|throwing|push|pushing ?him|you|them down|off|under|in ?the ?front ?of stairs|stairwell|platform|train|traffic|roof|window|tracks; i'm|im pushing him|them; where the sun; short|shorter fuse; know|knows people; rough people; followed one|your|him|you|her ?of ?your home|van|vans; been|got|have ?got bricks; i|we ?have|ve|keep|got ?a gun|dog license|licence|bat; accidents happen in|at; sort him|you|them out ?in|outside; got your address; seen|know|knows her|his|your car|house|kids; my fist|boot|foot|hands|knuckles ?will|is|are ?be ?going round|in|through|around|up your|his|their; my fist ?will|is; hands round|around your|his|her|their neck|throat; use it on him|you|them|her|someone; next time i won't|wont stop|hold|miss; won't|wont stop at one|words; i ?will not be responsible|held ?for ?my ?actions|what; responsible for ?my|what actions|i ?do|happens; snap and; someone|somebody|people|one|you|he|they|innocent ?of|s ?your|you|is ?going|gonna|will|could|might|gets|get|ll ?to ?be ?get|end|gets hurt|killed|stabbed|shot|punched|slapped|thumped ?badly|up|bad; going|gonna to ?get ugly|nasty|messy|bloody|violent|physical; get|gets|turn|getting violent|physical|bloody|nasty
      `,
    },
  },
  // premises: smashed, burnt, blown up
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        burn|burning|torch|torching|trash|trashing|bomb|bombing|blow|blowing|smash|smashing|wreck|wrecking|firebomb|vandalise|ransack|egg|brick|flatten|level|demolish|raze|destroy|shoot|petrol|set|drive|ram|driving|put|do|kick|tear ?up|out|through|in|fire|alight|a ?to|brick|car|my|lorry ?through|into|van ?your|that|this|the|every|ur|those ?whole|little|front|fucking|bloody|entire|poxy|stupid|damn|last|ticket|window|shitty ${PREMISES} ?to|down|up|in|on|at|at ?the|fire ?ground|mall ?down;
        burn|burning|burned ?it|this|that|your|the|you|them|everything ?whole|all|little|thing|lot|place ?${PREMISES} ?in ?the ?mall ?all down|ground|cinders|ashes; burn|burnt|burned|burning ?it|that|your|the|this ?whole ?${PREMISES} to the|cinders|ashes|a ?ground|crisp; set|setting ?your|the|it|that|this|fire ?whole ?${PREMISES} ?on|to|alight fire|alight|ablaze ?to; blow ?you|your|it|the|this|that ?whole|all ?${PREMISES} up; petrol|brick|bricks|rock|stone|molotov ?bomb ?going|goes|thrown ?through|in|at|on your|the|that window|windows|door|letterbox|glass|front; a bomb in|at|under|to|on|for; bomb ?your|the ${PREMISES}; pipe|nail|petrol bomb; molotov;
        ${PREMISES} ?of ?yours ?in ?terminal|# ?# ?__ went|goes|go|burn|burned|burnt|burns|caught|catch|catches ?up ?in|down|on ?smoke|flames|fire|one ?night; have|has|be|left with ?no windows|window ?left; no windows|glass ?left by|in|on; won't|wont|not be ?a ?much|an ${PREMISES} ?left ?standing ?tomorrow|by|left|to|standing; shame|pity|unfortunate ?if ?something|that|anything|your __ happened|went|burned|caught|broke|fire|happen|up|accident; went|go|goes up one|in|like ?night|smoke|flames|tinder; nice|lovely ${PREMISES} ___ shame|burn|happened|pity; bring|tear|burn ?the ?whole ?place|building|house|it down; start|starting breaking|smashing|throwing|hurting|swinging ?things|stuff|heads|with|people; do ?in|your|all ?your windows|tyres|brakes|kneecaps; slash|slashed|slashing|puncture|let ?down ?your|his|every|all|the|their ?van|car ?of ?your ?four tyres|tires; cut ?your|his|the ?driver ?s ?brake brakes|brake
      `,
    },
  },
  // weapons and company at the door
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        ${COME} ?it ?there|down|round|over|up|in|back|to|at|for|on|outside|him|her|them|you|the|your|that __ with ?a|my|the|an|two|our ?big|loaded|baseball|cricket|sledge|full|very|can|old|claw ?of|large ${WEAPON}; bring|bringing|brings|grab|get|got|carry|carrying|fetch|fetching|keep|own|have|loaded|loading|swing|take|taking|packing ?a|my|the|an|his|me|own ?own|dad's|old|baseball|cricket|big|grandad|kitchen|loaded|licensed ?s shotgun|gun|guns|rifle|machete|crowbar|sledgehammer|axe|knife|bat|glock|pistol|blade|chainsaw ?and|in|to|with|here|by|for|down|under ?i|me|my|you|the|your|will|him; with a|my|the ?baseball|loaded|cricket bat|gun|knife|shotgun|machete|crowbar|sledgehammer|axe|hammer ?and|in|waiting|on|to|if|next;
        come|coming|pop|be|get|round|go|drive|walk ?back ?down|over|round|up|in|into|there|to|back|through ?there|to|and|in|into|at ?your|the|here|that|and|my ?${PREMISES} ?and|to ?ill|i'll|i ?will smash|burn|beat|trash|wreck|batter|punch|kill|break|stab|shoot|torch|drag|kick|slap|thump|sort|deal|throttle|knock|crack ?out|with ?your|the|you|it|up|him|them|some|every|someone|things|that|heads; drag you|him|them|her ?out|over|by|across ?of|by|the|that; set|release|let|setting|loose ?the|my|loose ?the|my dog|dogs|rottweiler|hounds|alsatian ?loose|on|off ?on ?you|him|them; what an ak; meet|meets|greeted ?by|the|my business|my end|boot|shotgun|fists ?of; both barrels; trigger finger
      `,
    },
  },
  // veiled: where, when, the look over the shoulder, the way it ends
  {
    kind: 'signal',
    cue: 'violence.veiled',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        know|knows|found|learned|noticed ?out ?exactly|now|just|perfectly where|which|what|when ?pub|time|car|bus|train|street|school|house|route|gym ?of ?all you|your|u|he|she|they|that|his|her|their ?gym|office|driver|manager|owner|boss|director|lad|kids|wife|man|guy|inspector|staff|children ?s ?owner ?all live|lives|work|works|park|parks|sleep|sleeps|drink|drinks|drive|drives|finish|finishes|clock|clocks|close|hang|lock|locks|leave|leaves|eat|walk|walks|smoke|gets|get|takes|travels|school|home|office|is|are;
        know|knows|have|got|found|remember|memorised|noted|seen ?got ?all your|his|their|ur|driver|manager ?driver|manager|home|real|private|full|license|number ?s ?home address|addresses|face|faces|plate|plates|registration|reg|car; remembers|never|remember|forget ?forget|forgets ?a|your|his faces|face;
        watch|mind|check behind|over|under|your|ur|his|her ?own ?your|the back|backs|shoulder|shoulders|brakes; watch yourself; tell|told him|her|them to watch|look ?over; look under|behind your|the|you ?car; watch|mind your|ur|his|their back|backs|step|mouth; look|looking|glance over your|his|their|her shoulder|shoulders; better|should|might ?want|start ?to ?start looking|sleep|lock|run|hide|pray|watch|check|hire|get ?over|with|like|you|your|his|behind|one|an ?back|shoulder|eye|doors|brakes|security|hell|step|bodyguard; want|wanna ?to look|watch|check over|behind|your ?your ?back|shoulder; never|don't ?have ?to find|see|meet me; sleep ?well|tight ?with one eye ?open; lock your|his|the|ur doors|windows|door ?tonight; careful|watch who|where|walking|out|when|how you|u|he|out|tonight ?fine|cross|mess|walk|park|alone|charge|drive|go|home; don't|dont|shouldn't|never let ?him|your ?driver|lot walk|go home|out|around|alone; don't|dont|shouldn't walk|go ?home|out|anywhere alone; gets|get|walks|leaves|goes|leave|walk|works|working ?home ?the last ?train|bus ?home alone; your|his|ur|their ?own family|kids|life|lives|wife|days|daughter|children ___ regret|safe|numbered|careful; days are numbered;
        you'll regret ?this|it; you'll|you|all|youll|yous|they'll|he'll|they|he|ye|youse ?all|ll|will|are|gonna|going|is|re ?all|going|so ?to ?to ?all ?be ?really|soon|bitterly regret|sorry|wish ?this|the|you|it|ever|crossing|when|messing|day|that ?when|ever|you|i|we|day|with|had ?never|born|never|come|met|i|'d; will|ll|gonna|going to|make|will|ll ?sure ?you|he|they ?all ?to pay dearly|in|with blood|dearly|your|his|life; will|ll|gonna|going ?to pay dearly; make ?sure you|him|them|the|someone|whoever ?all ?lot pay; pay ?for ?this ?with|in your|ur|blood|his ?life|own; pay dearly; see|find|show|know|learn ?out ?you ?just|exactly|what|how|who|soon ?what|how|who happens|brave|tough|hard|smug|big|funny|capable|clever|cocky|dealing|messing ?when|that|you|he|they|i|to|wee|with|are|is|the|people|me ?manager|are|is|who|feel ?then|without; we'll|well|let's|lets|ill|i'll see how ?much|fast|well|long ?you|brave|tough|hard|smug|big|funny|clever|he|they ?like|you|that|are|is|run; what i'm|im|we're|i|my ?am ?capable of ?brother; no idea|clue who|what ?you're|you|i'm|i|we ?are|m|re|am messing|dealing|capable ?with|of; mess|messing|messed|screw|screwing|fuck|fucking|fucked ?with|around ?the with|wrong ?me|my|us|the|person|family|people ?wrong|family ?person|people|man|woman;
        this|it|it'll|that ?will|is|s|ll|could|might ?only ?going|gonna ?to end|ends|finish|ending ?very|so|really badly|ugly|bad|tears ?for; won't|wont|not|doesn't ?going|gonna ?to end well|nicely|pretty ?for; end badly|bad|ugly ?for ?you|him; things|it|something might|will|could|may|can|are|is ?going|gonna ?to ?get|turn|happen ?very|really bad|nasty|ugly|messy|unpleasant; something|it might|will|could|may happen to you|him|your|them; something ?bad|nasty|terrible will|might|could|gonna|is ?going ?to happen ?to you|your|him|them; accidents ?do|can|will happen; or else ?you|someone|i'll|we|ill|i; waiting|wait|be|standing ?right ?in ?for ?you|him|her|them|your|ya|whoever|that ?driver|lot|lad|man outside|by|at|round ?the|your ?staff|back|side|rear ?car door|exit|gate|work|closing|corner|alley|park|entrance; waiting|wait|be|standing outside ?your|the|when ?${PREMISES}|you|he ?when|close|finish; waiting|wait ?for ?him|you|her|them outside|by ?the|your ?${PREMISES}|staff|exit|work; by the staff|back|rear|side exit|door|entrance; staff|back exit|car ?park; if|when|once|case ?i|we ?i|we ?ever catch|see|find|meet|corner|spot|bump ?into him|you|them|that|your|whoever|her ?driver|lot|lad|man|guy ?alone|outside|on|in|out|again|round ?the ?street|dark|town|pub; catch|corner|bump ?into him|you|them alone|outside|in|down ?a|the|some ?dark street|alley|dark|pub; get|got my hands on ?him|you|whoever|them|the|your; better not|never ?let ?me ?see|catch|meet|find|bump|show ?into ?him|you|me|his|your|that ?face|driver|on|round ?the|here|again ?street; show|shows|set|sets|step|steps|comes|come|put|puts ___ ambulance|hospital|bat|dogs|fist|stretcher|shoot|punch|teeth|gun|shotgun|coffin|hammer|knife|crowbar`,
    },
  },
  {
    kind: 'except',
    cue: 'violence.veiled',
    claim: 'violence',
    weights: {
      1: `
        happy|glad|pleasure to deal; know how hard|clever|big the|it|is; size|sizes ___ up; till|until noon; be the sort; seen|saw his|her face; you'll|ll find the|your|a; deal with you bot; put the hammer; out of|through hours; don't|not|didn't|never|doesn't|dont|wouldn't|need|want|like|idea ?even|really|to ?me know|find|remember|see|learn ?out where|what|which|when|how|if|who; let|tell|told me|us|him|her know where|what|when|how; know|found what ?that|you ?is|are; know|found|find ?out where my|the|it|to|this|that|our parcel|package|order|delivery|refund|money|fault|problem|button|form|it|is; know|found what|when|which time the|is|are|it|to|i|a|do|does;
        have|got|remember|noted|seen|know|found ?got your|his|her|their email|delivery|old|new|correct|postal|wrong ?name|address|names; have|got your address on|from|for|in|down|wrong|correct|here|right; mind the|your gap|step|head; watch your videos|video|show|step; pay ?for in|with|by cash|card|paypal|instalments;
        see how ?it|that|this ?the|big|hard|works ?it ?is|goes|works|looks; happens when|if ?i|you ?press|click|cancel|miss; waiting|wait|be|meet|see|catch|find ___ delivery|parcel|collect|refund|platform|taxi|cab|queue|airport|reply|call|appointment|train; be at gate; waiting|wait|be at the gate|door ?for; end|ends badly made; accidents happen to|when|we|i|no|with; wrong person|people|man|woman answered|called|delivery|email|account|address|name; place went out|in|to; ${PREMISES} went out|to; you're sorry ?in; could|can ?you let ___
      `,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `
        happy to deal; be the sort; put the|a hammer|ladder|drill|nail|screw; his|her own coat|jacket ___; you killed the|my|our; kill|killing|kills|murder|killed me|us|time|it|weeds|germs|bacteria|flies|ants|moss|mould|wasps|rats|mice|spiders|bugs|weed|slugs|fleas|mosquitoes|aphids|moths|zombies|monsters|dragons|enemies; kill|kills|killing|killed|burn|beat|smash|hit|destroy|ruin|drain|knock|cut|kick|break ?off|out the|your|that|this|these|a|every|any ?last|damn|whole|only|good ?one ?of battery|time|mood|engine|background|app|process|weeds|target|targets|refresh|enter|button|send|queue|price|sales|wasps|rats|ants|mice|moths|spiders|flies|feelings|site|website|boss|level|record|records|score|odds|system|calories|candle|candles|ice|habit|news|wifi|router|signal|power|password|contract|subscription|seal|box|plan|deal|carpet|glass|lock|clock|rush|traffic|heat|cold|hedge|grass|eggs|cost|costs|bill|bills|prices|link|line|chain|game|mode|dragon|monster|process|vibe|market|competition;
        kill|burn|smash|shoot|stab|destroy|beat|murder|hunt|slap|punch|strangle ___ hardcore|level|boss|zombies|zombie|quest|server|dlc|raid|tavern|respawn|enemies|ammo|lol|haha|pve|pvp|figuratively|joking|funny; lol|haha|game|guild|character|level ___ kill|burn|smash|shoot|stab|strangle|murder|punch|slap;
        going|gonna|will|could|ll ?to kill|hurt|ruin|beat|break|burn|murder me|us|my; shoot|drop|hit|slap|send you|me|us|him|her|them ?over ?a|an email|message|line|text|note; photo|video|film shoot; punch holes|bag|in|card; bath|hair|glitter bomb|bombs; drop dead gorgeous|easy;
        driver|courier|dog|neighbour|thief|hacker|he|she|they|ex|husband|boyfriend|partner|wind|storm|kid|teacher|boys ?has|have|had ?also|threatened|just|tried|to ?to hit|broke|smashed|kicked|attacked|threatened|punched|burned|slapped|stabbed|shot|killed|hurt; before|frightened|afraid|scared|worried|unsafe|dangerous ___ hurt|killed; gets|get|getting|got hurt by|on|from|when|because|using|trying|off; lad's|man's|he's wheelchair; drive|driving ?a home|school|car|minibus;
        broke|break|hurt|cut|lost|knocked|banged|smashed|hit my ?front ?own neck|leg|head|finger|tooth|teeth|nose|arm|knee|hand|fingers|knees|screen|phone; deserve|deserves|need|needs|hope|want|get ?you|to|they|he|all|for|i|we ?to ?get|be|all|a ?good|nice|the medal|raise|rest|promotion|refund; want|wanna|wants to die; hope|wish ?you|they ?i ?don't die; flu|vaccine|covid|coffee shot|shots;
        comes|come|coming with a|the knife|hammer|bat|blade|set|bag|case; kitchen|bread|stanley|cricket|baseball knife|bat|set|glove|cap|bats|knives; burn|burns|burned|burnt ?my tongue|mouth|hand|fingers|dinner|toast|calories|fat|candle|cd; fire alarm|door|exit|stick|tv|pit|extinguisher; settle|sort|deal ?with this|it ?like ?out outside court
      `,
    },
  },
  // weak alone; two of different kinds together are heard
  {
    kind: 'hint',
    cue: 'violence.crowd',
    claim: 'violence',
    weights: {
      2: `
        with|bring|bringing|sending|send ?me ?all ?my|the|a|some|our ?two|three|four|whole|few|big|older|couple ?of ?my brother|brothers|mates|lads|boys|cousins|crew|gang|pals|uncles|fellas; my ?two|three|big|older brothers|cousins|mates|boys|lads ?and; my|her|his ?big ?older brother|uncle|cousin|brothers|dad|son did|just|is|was|has|went ?just ?got ?out ?of ?# nine|years|prison|inside|out|jail|time|special|ex|boxer|fighter|bouncer|army|marine|# ?ex; years inside; not ?be|coming|come|going|on ?be ?come alone; won't|wont be|come alone; we|there'll|there ?are|will|re|ll ?be ?four|five|six|ten|a|plenty ?of ?us ?few of us
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.visit',
    claim: 'violence',
    weights: {
      2: `
        come|coming|drive|driving|walk|walking|head|heading|turn|show|pop ?straight|right|back|up ?down|over|round|in|into|up|by ?to|at|there|on|here ?to ?your|ur|that|the your|ur|that|there|your ${PREMISES}|warehouse|desk; down there; coming|come down|round|over|for ?there|here|to|you; i'll|ill|i ?will come ?in|down|round ?there|to|your; pay you|him|them|your ?a visit; outside your|the ${PREMISES}; one more of|time; if|next|any|another|one ?one|of|that|your|more|the ?more ?of ?your ?driver|man|lad|guy|guys|bloke|idiot|${STAFF} ?he|they|who ?so|even comes|touches|steps|knocks|shows|sets|puts|come|touch|knock|set|put|step|walks|rings ?near|up|my|on|foot|his|a|at; up my path|drive; on|near my porch|property|doorstep|land|drive|house|daughter|son|family|kids; gets|get|takes|working|works the last|late; alone; put|laid|laying|lays ?his|their|your|a|my hands|hand|finger on ?my|him|her
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.warning',
    claim: 'violence',
    weights: {
      2: `
        mean it; i swear; swear to god|down|on; i'm|im warning|telling you ?now; i promise you; warned you ?now; been warned; last|final warning; you've got ?till|until; you|you'll|ull|youll|he'll|they'll|then ?will|ll|you see; see what|how ?happens|brave|tough|hard|big; nothing ?left to lose; don't push|test|tempt me; try me; pushed me ?too|to; not|no|never joking|messing|kidding|playing|asking ?about; what he'll|ill|you'll|she ?will ?get; won't be ?so polite|nice|asking|smug|smiling|laughing; smug|grin|smirk; i've noticed; noticed; careful; see how|you like|soon ?you|it ?like; regret; deal with; and then you'll; no reason; once more; simple as; im|i'm outside; think about; go on; meant it; till six|tomorrow|friday|monday|midnight|noon; would be a pity|shame; steal|stole from my|me; or i'll|ill|else; unban me or; remembers; hands on; sort it out myself; have a chat|word|talk with; hey how|unless; brave
      `,
    },
  },
  {
    kind: 'hint',
    cue: 'violence.weapon',
    claim: 'violence',
    weights: {
      2: `
        baseball|cricket bat; shotgun; sledgehammer; crowbar; machete; gun; knife; petrol can; can of petrol; lighter|matches; nice glass ?front; bricks; gun; a temper; not small; security|bouncer|police|guards won't|wont|can't|cant|better ?help|save|stop|be; call ?the security|ambulance ?now|ready; ambulance; first ?aid kit; bandages; a temper
      `,
    },
  },
  {
    kind: 'unless',
    cue: 'violence',
    claim: 'violence',
    weights: { 1: `lol; lmao; haha; hahaha; rofl; jk; just kidding; only joking; i'm joking` },
  },
] satisfies readonly Table[])
