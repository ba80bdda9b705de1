import type { Table } from '../language.ts'

function mark(cue: string, weights: Readonly<Record<number, string>>, claim = cue): Table {
  return { kind: 'mark', cue, claim, weights }
}

/** English words that change what stands beside them, or tell how the customer speaks. */
export const marks: readonly Table[] = Object.freeze([
  {
    kind: 'except',
    cue: 'negation',
    claim: 'negation',
    weights: { 1: 'never _ so|more|such; not only; why not; not bad; nothing but; no wonder' },
  },
  mark('negation', {
    1: 'not; never; no; nothing; without; hardly; neither; nor; cannot; isn t; wasn t; aren t; don t; doesn t; didn t; won t; haven t; hasn t; couldn t; wouldn t; can t; ain t; no longer',
  }),
  mark(
    'intensifier',
    {
      0.5: 'very; so; really; extremely; absolutely; totally; completely; utterly; incredibly; super; truly; deeply; such; too; highly; beyond; seriously; particularly; terribly; hugely; massively; bloody; fucking; damn; at all; way too; genuinely; honestly; thoroughly; insanely; ridiculously; simply; sincerely',
    },
    'intensity',
  ),
  mark(
    'downtoner',
    {
      0.5: 'a bit; a little; slightly; somewhat; quite; fairly; kind of; kinda; sort of; rather; not too; not very; not really; mildly; a tad; a touch',
    },
    'intensity',
  ),
  mark('contrast', {
    1: 'but; however; although; though; yet; unfortunately; sadly; except; nevertheless; luckily; fortunately; thankfully; finally',
  }),
  mark('problem', {
    1: "still not|no|nothing|waiting|hasn|haven|isn|can; again; another week|day|month|delay|failed|hour; late; delayed; delay; weeks; waiting; waited; for nothing; broken; lost; error|errors; bug|bugs; crash|crashes|crashed; wrong; never arrived|received|came|replied|called; not arrived|received|working|delivered|replied; hasn't arrived; no reply|response|answer|update; nobody; no one; cancelled; refused; empty; twice; missing; damaged; stopped working; failed; locked out; doesn't|does not work; won't work; still doesn't|does|don't|didn't|can't; hours on hold; on hold; charged twice; faulty; out of stock",
  }),
  {
    kind: 'irony',
    cue: 'irony',
    claim: 'anger',
    weights: {
      1.6: 'well played; you managed to lose|break|ruin|mess|charge; bravo; another happy customer; top job; slow clap; great start; oh joy; lucky me; lucky old me; how lovely of; thanks for leaving|making|letting|keeping|cancelling|charging|hanging; must be nice; wonderful another; fantastic another; brilliant another; real classy; classy; nice work losing|breaking|ruining; thanks|thank ?you for nothing; thanks|thank ?you for _ delay|wait|waiting|wasting|ruining|ignoring|losing|breaking|scamming|lying; thanks a lot for _ ruining|nothing|wasting|ignoring|losing|delay; great job _ losing|ruining|breaking|ignoring|wasting|guys losing; well done _ losing|ruining|breaking|ignoring|wasting|messing; good job _ losing|ruining|breaking|ignoring|wasting; congratulations on|for _ worst|losing|ruining|delay|failing; what a joke; slow clap; yeah right; nice one; some service; so called; what a great service when; impressive _ incompetence; way to go; bravo',
    },
  },
  {
    kind: 'irony',
    cue: 'irony',
    claim: 'frustration',
    weights: {
      1.4: `what a surprise; surprise surprise; how convenient; how surprising; as usual; as per usual; just great; just what i needed|wanted; just brilliant|wonderful|perfect|lovely|fantastic|fabulous; oh great|brilliant|wonderful|perfect|lovely|fantastic|joy; love waiting|spending|wasting; gotta love; so much for the|next|same`,
    },
  },
  {
    kind: 'except',
    cue: 'irony',
    claim: 'anger',
    weights: {
      1: 'as usual _ great|perfect|excellent|thanks|brilliant|amazing|lovely; great|perfect|excellent|brilliant|amazing|fantastic|superb _ as usual; oh great thanks|thank; oh perfect thanks|thank; nice one thanks|thank|cheers|mate; thanks for waiting; thank you for waiting; love how you _ helped|quick|fast|easy|care|packaged; bravo to|team; oh brilliant thanks|thank; oh lovely thanks|thank; oh wonderful thanks|thank; just perfect thanks|thank|for; just brilliant thanks',
    },
  },
  {
    kind: 'opener',
    cue: 'word.joy',
    claim: 'joy',
    also: { anger: 1.7 },
    weights: {
      1.3: 'well done; congratulations; good job; great job; nice work; great work; great service; congrats',
    },
  },
  {
    kind: 'opener',
    cue: 'word.joy',
    claim: 'joy',
    also: { frustration: 1.6 },
    weights: {
      1.3: 'great; brilliant; fantastic; wonderful; perfect; nice; lovely; amazing; excellent; fabulous; super; awesome',
    },
  },
  {
    kind: 'thanks',
    cue: 'word.gratitude',
    claim: 'gratitude',
    also: { anger: 1.5 },
    weights: {
      0.9: 'thanks; thank you; thx; cheers; ty; thank u',
      1.3: 'thank you very much; thanks a lot; many thanks; thanks again; tysm',
    },
  },
  {
    kind: 'except',
    cue: 'word.gratitude',
    claim: 'gratitude',
    weights: {
      1: "thanks in advance; thank you in advance; thank you for nothing; thanks for nothing; thanking you in advance; would appreciate; i'd appreciate; appreciate it if; appreciate if; would be appreciated|grateful; would be much|greatly appreciated; be grateful if|for; no thanks; no thank you; thanks for your response; thank you for your response; thank you for your time; thanks for your time; appreciate a|any|your reply|response|update|help|an; thank you for your help in advance; help _ appreciated; be very|most|so|extremely grateful; any help|assistance|advice is|would|appreciated",
    },
  },
  {
    kind: 'except',
    cue: 'word',
    claim: 'neutral',
    weights: {
      1: "would love to|a|if|it|some|for; i'd love to|a|if|it; would like; would be nice|great|perfect|good|lovely|happy|helpful|better|glad; that'd be great|nice|lovely|good; happy to pay|help|provide|send|wait|discuss|chat; glad to provide|help; nice to have; perfect condition|fit; great britain; happy birthday; hell of a; hello; pleased to; be happy to; be glad to; be pleased to; are you happy; no worries; don't worry; not to worry; worry free; stress ball; sweet tooth; cool box|bag; slow cooker|cooker; break down; down jacket; count down; calm down; scroll down; log down; size down; written down; close down; shut down; go down; went down; down payment; broke down; is down; was down; lol surprise; in order to enjoy; much better if; awful lot; mad about the; happy with the refund is; good morning; as good as new; it's a shame i can; terms of service; money back guarantee; if satisfied; love seat; love island; with love; super market; supermarket; satisfied or; rubbish bin|bins|bag|bags; garbage bag|bags|disposal|can",
    },
  },
  mark(
    'formal',
    {
      1: 'dear sir; dear madam; dear; sincerely; regards; kind regards; yours faithfully; yours sincerely; i would like to; i would be grateful; could you please; kindly; would you mind; i am writing to; to whom it may concern; i look forward to; respectfully; i wish to',
      0.5: 'please; hello; good morning|afternoon|evening',
    },
    'register',
  ),
  mark(
    'informal',
    {
      1: 'lol; lmao; hey; hiya; yo; yeah; yep; nah; nope; gonna; wanna; gotta; guys; mate; dude; bro; cool; stuff; thx; pls; plz; u; ur; omg; wtf; btw; tbh; kinda; cheers; ok so; ya; ty; shit; damn; crap; fuck; fucking',
    },
    'register',
  ),
] satisfies readonly Table[])
