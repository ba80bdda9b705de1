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
        press charges against you; mediator; adjudicat*; arbitration`,
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
        gas regulator; temperature regulator`,
    },
  },
] satisfies readonly Table[])
