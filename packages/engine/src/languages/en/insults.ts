import type { Table } from '../language.ts'

/** English insults at the reader, the staff or the company, and swearing at nobody. */
export const insults: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'insult',
    claim: 'insult',
    also: { anger: 2.2 },
    weights: {
      2: `you|you're|youre|are|re ?all|are|re ?all ?a|an ?bunch|of|such|just|complete|total|absolute|fucking ?of|a|an|bunch @insult; you're|you are ?all ?a|an ?bunch|such|complete|total|just ?of|a|an @insult; you @insult; bunch|pack|load|set|team of @insult; @insult the lot of you; your _ staff|agents|team|people are _ @insult; staff|agents|team|people are _ @insult; run by @insult; company of @insult; what a bunch of @insult; thieves; crooks; scammers; stupid bot|robot|machine|idiot|people|company|agent; useless bot|robot|lot|people|idiots|agent|staff|company; dumb bot|robot|machine; shut up; you suck; you're useless|pathetic|stupid|dumb|worthless; you are useless|pathetic|stupid|dumb|worthless`,
      3: `asshole|assholes|arsehole|arseholes; bastard|bastards; motherfucker|motherfuckers; cunt|cunts; wanker|wankers; dickhead|dickheads; prick|pricks; scumbag|scumbags; son of a bitch; bitch|bitches; fuck you|off; fucking @insult; go fuck yourself|yourselves; piece of shit; pieces of shit; twat|twats; moron|morons; go to hell; screw you`,
    },
  },
  {
    kind: 'except',
    cue: 'insult',
    claim: 'insult',
    weights: {
      1: `i am|i'm|am i|i feel|feel|feeling _ @insult; thieves stole|broke|took|got|who|in; i'm such a|an @insult; my _ is|was|are _ @insult; product|item|phone|app|website|site|page _ @insult; piece of shit phone|product|machine|printer|app|laptop|car|thing; you are not _ @insult; aren't _ @insult; identity thieves; email scammers; are you _ useless product`,
    },
  },
  {
    kind: 'mark',
    cue: 'interjection',
    claim: 'intensity',
    weights: {
      0.5: 'damn; dammit; shit; fuck; fucking; bloody hell; wow; omg; oh my god; my god; jesus; christ; holy; heck; wtf; geez; jeez; gosh; blimey; crikey; bugger; hell no; come on; for fuck s sake; ffs',
    },
  },
] satisfies readonly Table[])
