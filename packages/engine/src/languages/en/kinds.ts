import type { WordKinds } from '../word-kinds.ts'

/** Folded words by what they do in a reply; `*` stands for any ending. */
export const kinds: WordKinds = {
  you: 'you u ya',
  your: 'your yours',
  we: 'we us',
  our: 'our',
  i: 'i me my mine',
  not: 'not never no nothing don didn doesn isn wasn aren weren haven hasn hadn won wouldn can cannot couldn shouldn t',
  must: 'require* must should supposed need needed ought',
  hadTo: 'had would',
  have: 'have has had did',
  notice: 'check* look* read noticed follow* attention listen*',
  mistake: 'mistake* error* fault* wrong forgot* misread misunderst* careless* neglig* fail*',
  obvious: 'obvious* clear* simple simply easy easily surely really actually just',
  person:
    'lady ladies gentleman gentlemen husband wife woman women man men girl* guy guys boy boys boyfriend girlfriend mum mom mums moms dad dads grandma grandpa gran nan elderly old older retired pensioner* young younger youngster* generation foreign* immigrant* native accent country countries culture religion disab* wheelchair pregnant kids teen* students millennials boomers',
  child: 'mother father daughter son child children baby',
  skill:
    'understand* technical technology tech computer* savvy complicated confus* digital online able skill* smart clever handy numbers maths driving',
  praise: 'well done impressive brave amazing admirable congratulations',
  thirdParty:
    'carrier* courier* supplier* manufacturer* bank* landlord council partner* insurer* provider* vendor* seller* agency operator store shop school',
  sendAway: 'contact ask call reach* speak see refer directly yourself themselves',
  passive: 'be been being is are will',
  process:
    'process* handled reviewed forwarded escalated logged noted recorded passed investigated dealt looked',
  paperwork:
    'file form* document* procedure* policy policies terms conditions reference* ticket* claim* submit* request* department* certificate* account',
  warmth:
    'sorry apolog* regret* condolences loss grief sympath* thoughts difficult hard gentle gently',
  feeling:
    'feel* felt touched moved happy glad sad heart smile* love* hope* worried angry frustrat* pleasure joy proud delighted thrilled excited',
  someday: 'soon shortly course possible asap',
  when: 'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight noon morning afternoon evening week hour*',
  act: 'check* call* send* refund* replac* arrang* book* open* get come',
  money: 'refund* discount* credit* voucher* compensat* free waive* pound* dollar*',
  assurance: 'guarantee* promise* assure* definitely certainly ensure*',
  perhaps: 'may might could any inconvenience impacted affected caused experienced',
  manners: 'calm* tone shout* yell* rude* polite* patien* aggress* threat*',
  tried: 'already tried try trying restart* check*',
  firstSteps:
    'restart* reboot* plug* unplug* power charged spam junk cache cookies password caps battery cable*',
}
