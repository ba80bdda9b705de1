import type { Table } from '../../language.ts'

/** English phrases that announce, threaten or ask about an action against the company, with the near-misses. */
export const legal: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `
        my|our|a lawyer|solicitor|attorney|barrister; lawyers|solicitors;
        legal action|proceedings|steps|advice|team|route|claim|letter; small claims;
        take|taking|see|sue|bring you|them _ court; in court; to court; court; sue you|your|the;
        will|to|gonna|ll|should sue; suing; trading standards; ombudsman;
        financial|consumer|data protection ombudsman|protection|commissioner|authority; ftc; cfpb;
        bbb; better business bureau; attorney general; ofcom|ofgem|ofwat; information commissioner;
        ico; gdpr complaint|breach; the regulator; regulator; chargeback; dispute _ charge|bank|card;
        section 75; letter before action; formal notice; cease and desist; press charges;
        class action; citizens advice; statutory rights; consumer rights act; lawsuit;
        press charges against you; mediator; adjudicat*; arbitration;
        legal action|proceedings|steps|advice|route|recourse|options|case|department|complaint|grounds|notice|threat|remedy;
        legally; county|magistrates|high court; see you|ya|u in court;
        court action|claim|proceedings|papers|order|case|if; to|in|through court; moneyclaim;
        money claim; statutory rights|demand|notice; consumer rights ?act|law|under; my rights|legal;
        breach of|in contract|consumer|gdpr|data|law|duty; against the law;
        letter before action|claim; pre action; final notice|demand|warning before;
        formal complaint to; chargeback|chargebacks|charge back;
        dispute|disputing ?the|this|a|it|my|all ?charge|charges|payment|transaction|with|through ?with|through|my|via|paypal|bank my|the|bank|card|paypal|amex|visa|credit;
        raise|open|file|start ?a paypal|bank|chargeback|section dispute|claim|case|75;
        sue|suing|sued you|your|this|the|for|over; litigation; lawsuit|lawsuits;
        damages|compensation claim|through|in; subject access request; dsar;
        gdpr complaint|breach|request|violation;
        data protection complaint|authority|commissioner|breach|officer;
        take|taking|go|going|refer|referring|escalate|report|reporting|complain|complaining|complaint ?you|this|it|them|the|my ?all|case|company|matter|complaint|further to|with the|a|my|your ?financial|energy|consumer|legal|small|county|information|local|communications|telecoms|pensions|health|insurance|parliamentary|housing|property ?services court|ombudsman|claims|commissioner|regulator|ofcom|ofgem|fca|fos|ico|bbb|ftc|cfpb|accc|caa|fcc|cedr|tribunal|authority|authorities|standards|adviser|lawyer|solicitor`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `
        i am|i'm|as a|an _ lawyer|solicitor|attorney; i'm a lawyer|solicitor|attorney;
        am a lawyer|solicitor|attorney; tennis|squash|food|basketball|badminton court;
        court shoes|shoe; earls court; sue my|the neighbour|neighbor|landlord|ex;
        against my neighbour|neighbor|ex|landlord; my landlord _ court;
        solicitor _ house|buying|sale|moving; court dress;
        legal name|size|notice|guardian|age|address; voltage regulator; pressure regulator;
        gas regulator; temperature regulator;
        i|i'm|im|am|as|being|work|we ?m|am|as|work|are ?a|an|in|for|as ?a|an|the|criminal|junior|trainee|patent|retired solicitor|lawyer|attorney|barrister|solicitors|legal|lawyers|paralegal;
        landlord|neighbour|neighbor|ex|employer|tenant|builder|boss|husband|wife|garage|contractor|boyfriend|plumber __ court|sue|sued|suing|lawyer|legal|solicitor|tribunal|tribunal;
        sue|suing|sued|court|against|action|claim ?against|action|my|the|by ?my|the|a|an landlord|neighbour|neighbor|ex|employer|tenant|builder|boss|contractor|garage|seller|plumber;
        legal|court|lawyer|solicitor cover|expenses|protection|fees|costs|insurance|aid ?cover|insurance|included;
        cover|covered|covers|include|includes|insure|insurance ?me|for|my __ legal|court|solicitor|lawyer;
        solicitor|solicitors|lawyer ?has|is|needs|asked|requires|for ?for|needs|handling|about ?my|the|a house|mortgage|redemption|divorce|purchase|completion|statement;
        tennis|squash|food|basketball|badminton|moot|volleyball|padel|pickleball|royal|crown|hampton|earl|fairway court|courts;
        court road|street|hotel|shoes|shoe|heels|house|apartments|fees|booking;
        book|reserve|booking|flat|apartment|live|address|at|street ?a|the|your|number|# court;
        legally changed|married|separated|blind;
        legal name|age|guardian|document|tender|holiday|size|notice|notices|terms|requirement;
        is it|this|that|it's legal|illegal|legally ?to; illegal to|parking|stream|download;
        damages|damage; in transit; my rights to|issue; rights issue;
        buying|selling|purchase|completion|conveyancing|mortgage|divorce|house __ solicitor|solicitors|lawyer|legal`,
    },
  },
] satisfies readonly Table[])
