import { feeling, type Table } from '../language.ts'

/** English words and phrases that express a feeling, chosen for customer service. */
export const feelings: readonly Table[] = Object.freeze([
  feeling('anger', {
    0.8: `annoyed; not acceptable; unprofessional; not good enough; seriously; are you serious; are you kidding; you must be joking; you can't be serious; how dare; poor service; rude; no excuse; i expect better`,
    1.5: `angry; mad at|about; cross with; irate; unacceptable; inexcusable; appalled; shocking; shocked at|by; terrible|awful|dreadful|horrendous service|company|support|experience|customer; terrible service; worst company|service|customer|experience|ever; the worst; con|conned; scam|scammed|scammers; rip off; ripped off; fraud; robbery; feel cheated|robbed|conned; you cheated; liars|lied|lying|lies; you lied; incompetent|incompetence; useless; shambles; joke of a; an absolute joke; taking the piss; taking the mick; take the piss; fed up with your|you|this company; sick of you|your; i demand; demand a|my|an; i insist; i'm warning you; last warning; final warning; sort it out; give me my money; i want my money back now; give me back my money; insulting; insulted; disrespectful; pissed off; pissed; bullshit; crap service; wtf; what the hell; what the fuck; how hard can it be; no respect; treat customers|people|me like; stop lying; are you stupid; don't you dare; you people; nonsense`,
    2.5: `furious; disgraceful; disgrace; disgusting|disgusted; outrageous; outraged; outrage; scandalous; shameful; shame on you; ashamed of yourselves|yourself; should be ashamed; livid; fuming; seething; enraged; despicable; atrocious; deplorable; pathetic; absolutely unacceptable; totally unacceptable; contempt; appalling; vile; infuriating; infuriated; sick to my stomach`,
    3: 'fuck you|off; go to hell; screw you; i hate you; piss off; go fuck',
  }),
  feeling('frustration', {
    0.5: "nobody|no one answers|replies|responds|answered; no reply|response|answer; still waiting; can't get through; cannot get through; still nothing",
    0.8: `annoying; a bit long; too long; taking ages; takes ages; inconvenient; tedious; a pain; yet again; once again; nobody|no one cares; can't believe this|it; every time; every single time; same problem; going round in circles; going around in circles; round in circles; not ideal; time consuming; impatient; a bit much; hassle; slow`,
    1.5: `frustrated; frustrating; frustration; fed up; sick of; sick and tired; tired of; had enough; i've had it; enough is enough; exasperated; exasperating; irritated; irritating; aggravating; ridiculous; absurd; waste of time; wasted; wasting my time; wasting; how many times; how much longer; how long do i have; running out of patience; losing patience; losing my patience; lost patience; out of patience; passed around; pushed from; pillar to post; nightmare; unbelievable; joke; farce; sucks; rubbish; garbage; crap; shit; driving me crazy|mad|nuts|insane|up; going to kill me; gonna kill me; will kill me; killing me; lose my mind; losing my mind; drives me; for god's|gods|fuck|heaven sake; for the love of; ffs; argh; ugh; grr; smh; never ending; endless; nothing works; keeps failing|crashing|happening; bloody; impossible to reach|contact|get; beyond a joke; not happy; unhappy; not pleased; not impressed; unimpressed; wits end; hopeless; horrible; terrible; awful; a mess; such a mess; will be the death of me; pulling my hair`,
    2.5: "at my wits end; can't take it|this anymore|any; can't take any more; cannot take this; absolute nightmare; living hell; i am done; i'm done with; end of my tether|rope; total nightmare; hell",
  }),
  feeling('disappointment', {
    0.8: `a shame; such a shame; pity; not satisfied; expected better|more; i expected; hoped for better|more; was hoping for; not what i expected|ordered hoped; underwhelmed; underwhelming; regret; regrettable; unfortunate; mediocre; not great; not as good; could be better; meh; overrated; it used to be better`,
    1.5: `disappointed; disappointing; disappointment; let down; letting me down; dissatisfied; dissatisfaction; poor quality; lost trust|faith|confidence; lost all trust|faith; i trusted you; betrayed; would not recommend; wouldn't recommend; don't recommend; do not recommend; can't recommend; disheartened; bitterly; bad experience; falls short; fell short; ruined; not worth; waste of money; dismayed; unsatisfied`,
    2.5: 'extremely|deeply|bitterly|terribly|hugely|massively disappointed; gutted',
  }),
  feeling('sadness', {
    0.8: 'sad; sadly; lonely; upset; miss her|him; unhappy with my life; down',
    1.5: 'sadness; crying; cried; in tears; tears; heartbroken; heartbreaking; depressed; depressing; miserable; grieving; grief; mourning; distraught; discouraged; sorrow; broke my heart; breaks my heart; devastating; upsetting',
    2.5: "despair; desperate; devastated; inconsolable; hopeless about everything; shattered; broken inside; can't go on",
  }),
  feeling('worry', {
    0.8: "a bit worried|concerned|nervous; concerned; hope it's|its not; not sure it's safe; uneasy; apprehensive; i fear; hope nothing; wary",
    1.5: "worried; worry about|that; worrying; anxious; anxiety; scared; afraid|scared that|of|i; i'm afraid of; nervous; stressed; stress; stressful; stressing; panicking; panic; panicked; frightened; fear that|of|losing; alarmed; can't sleep; losing sleep; what if; don't know how i'll|i will|we; desperately need; freaking out",
    2.5: 'terrified; petrified; scared to death; worried sick; sick with worry; panic attack; very worried; extremely worried',
  }),
  feeling('confusion', {
    0.8: "not clear; unclear; not sure i understand; struggling to understand; hard to understand; i can't work out; can't figure out; cannot figure out; complicated; don't know what to do; not sure what to do",
    1.5: "confused; confusing; confusion; don't understand; do not understand; didn't understand; can't understand; cannot understand; i'm lost; i am lost; completely lost; a bit lost; so lost; baffled; puzzled; makes no sense; doesn't make sense; doesn't make any sense; no idea what; bewildered; don't get it; perplexed",
    2.5: "totally lost; utterly confused; completely confused; don't understand anything; understand nothing",
  }),
  feeling('joy', {
    0.8: "happy; glad; pleased; nice; cool; not bad; not bad at all; no complaints; nothing to complain; can't complain; cannot complain; can't fault; cannot fault; can't believe how good|great|fast|nice|quick|beautiful; satisfied; works well; works great; good service|quality|experience|job|stuff; well done; enjoy; enjoyed; looking forward; can't wait; lol; haha; fun; handy; smooth; lovely; perfect; sweet; great; good to know; yay; i like",
    1.5: 'love; loved; loving; delighted; thrilled; excellent; awesome; amazing; wonderful; superb; brilliant; fantastic; outstanding; beautiful; gorgeous; impressed; very happy; so happy; really happy; very pleased; highly recommend; would recommend; recommend you|it|this|them; excited; overjoyed; best service|company|customer|team; top notch; first class; five stars; great service|team|job|product|experience; spot on; exceeded; keep up the; fabulous; adore; hooray; woohoo; so good; keep it up',
    2.5: 'ecstatic; over the moon; blown away; beyond happy; absolutely love; on cloud nine; beyond my expectations',
    3: 'happiest day of my; best day of my|our life|lives; tears of joy; crying with joy; crying happy tears; happy tears',
  }),
  feeling('gratitude', {
    1.5: "thank you for; thanks for; thank you all|everyone|to; thanks to you|your|the|everyone; thank you so much; thanks so much; many thanks for|to; thanks a million; thanks a lot for; thanks so much for; thank you very much for; grateful; gratitude; appreciate; much appreciated; appreciated; i appreciate; we appreciate; you saved my|me|us; life saver; lifesaver; you're a star; you are a star; you're the best; you are the best; you guys are great|amazing|the|awesome; so kind of you; so helpful; very helpful; really helpful; really helped; big thank you; huge thank you; huge thanks; massive thank you; couldn't have done; kudos to; hats off; shout out to; well done to",
    2.5: "from the bottom of my heart; can't thank you enough; cannot thank you enough; forever grateful; eternally grateful; so grateful; extremely grateful; incredibly grateful; saved my life",
  }),
  feeling('relief', {
    0.8: "feel better; feeling better; glad that's sorted; all sorted; sorted now; finally arrived|received|here|working|works|got; good news finally; reassuring; at last; problem solved",
    1.5: 'relieved; relief; phew; what a relief; reassured; weight off my; thank goodness; thank god; was worried but; can breathe; finally sorted|resolved|fixed; sleep tonight; sleep again; thankfully',
    2.5: 'so relieved; huge relief; immense relief; massive relief; such a relief',
  }),
] satisfies readonly Table[])
