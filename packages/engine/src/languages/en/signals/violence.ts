import type { Table } from '../../language.ts'

/** English phrases that threaten people or premises, with the near-misses. */
export const violence: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'violence',
    claim: 'violence',
    also: { anger: 2.5 },
    weights: {
      3: `
        kill you|your|them|him|her|everyone;
        will|gonna|going|ll|to kill|shoot|stab|burn|punch|smash|strangle|hurt|beat|hit|bomb|murder|destroy you|your|them|someone|everyone;
        burn _ office|shop|store|building|place|down; burn it down;
        blow up _ office|shop|store|building|place; blow you up; punch you|someone|your;
        break your neck|legs|face|bones; smash your face|windows|head|office; beat you up;
        i know where you live|work|are; know where you live|work;
        come with a|my bat|gun|knife|hammer|rifle; with a baseball bat; with a gun|knife;
        you'll pay for this with; watch your back; you deserve to die; hope you die; wring your neck;
        a bomb in|at; someone will get hurt; people will get hurt; someone's going to get hurt;
        gonna get hurt; bullet in; wait for you outside; waiting for you outside;
        come down there and; slit your;
        burn ?it|this|that|your|the|you ?whole|office|place|shop to|down|building|store;
        burn|burning ?the|your|this|it ?whole place|office|store|shop|building|down|headquarters|hq|branch|depot;
        bomb|blow|torch|trash|smash ?up ?the|your|this|up|in ?fucking|whole|front office|offices|shop|store|building|place|branch|hq|windows|window|face;
        blow ?you|your|it|the|this ?whole ?office|building|place up; watch|mind your|ur back;
        hurt|shot|stabbed|killed|beaten|punched|slapped|smacked someone|somebody|people|by|for;
        gets|get|getting|be hurt|shot|stabbed|killed|bloody|violent|ugly|physical;
        baseball|cricket bat; petrol|gasoline|molotov;
        wait|waiting for you|him|her|them|your outside|after|in;
        deserve|hope|should|wish|need|needs ?you|to|they|he|all|a|get|your ?a|all|to|get|good die|dead|slap|slapped|punch|shot|burn|rot|beaten|cancer|kicking|hurt|suffer|bullet;
        put ?you|a|my|your ?in|bullet|fist ?hospital|in|a|through|the your|hospital|ground|head|grave|face;
        your ?own family|kids|life|lives __ regret|safe|pay|sorry|watch;
        or else ?you|someone|i'll|we|it; blood on; death threat; threat|threats to kill|against|your;
        i|i'll|we|ll|will|gonna|going ?will|going|am|swear|want ?to ?come ?down ?there ?and kill|shoot|stab|burn|punch|smash|strangle|bomb|murder|slap|torch|batter|throttle|firebomb you|your|u|someone|every|one ?of|all;
        come|coming|drive|pop|show ?on|all ?down|over|round|up|to ?there|to|with ?your|and|a|the ?office|store|shop|branch ?with|and smash|bat|gun|knife|hammer|punch|crowbar|petrol|brick|burn|beat|sort ?the|your|you;
        you'll|you|all ll|will|are|gonna|going ?all|going|to ?to ?be regret|sorry|pay this|for|you|when ?when|ever|i;
        know|found where you|your|he|she|they live|lives|work|park|office|offices|kids|family|branch|sleep ?is|are|go;
        watch ?your back|yourself; mind your back;
        break|smash|kick|cave|rip|cut|bash|wring ?in his|her|their|your|ur legs|neck|face|head|arms|teeth|bones|skull|fingers|nose|throat|jaw|knees;
        kick|knock|punch|beat his|her|their|your|seven ?fucking head|teeth|face|lights|shit;
        make you|them|him|her suffer|bleed; hunt you|him|her|them ?all down`,
    },
  },
  {
    kind: 'except',
    cue: 'violence',
    claim: 'violence',
    weights: {
      1: `
        kill me; kill the|your battery|time|mood|engine|background|app|process;
        hit the|refresh|enter|send|button; beat the queue|price|your; kill your|the battery;
        going to kill me; killing me; smash the|your target|sales; photo shoot;
        shoot you|me an|a email|message; punch up; hurt your|business; hit your website|site;
        break up; hurt my|your feelings;
        kill|killing|kills me|my|the|time|us|your|weeds|germs|bacteria|flies|ants|it|process|app|two;
        hurt|hurts|hurting my|me|our|your|to|feelings|when|if|a|the;
        get|got|be|getting hurt|burned|burnt|shot by|on|from|when|because|if|using|trying|off|at;
        break my|the|your|a|our|easily|down|up|clause|in|into|contract|even|if|off|lock|lease;
        beat the|your|my|up|that|price|eggs|this|any|it; punch holes|bag|in|card|up|through;
        smash the|burger|burgers|my|target; shoot me|you|us|over|the|a|for;
        shoot ?me ?a|an|an email|message; photo|video shoot; torch app|light|battery|is;
        bath bomb|bombs; bomb disposal; wreck it; ruin|ruined my|our|the|your|it|everything|holiday;
        stab in|at|proof; knock at|on|off|down|out; attack on|by|surface; slit in|for; panic attack;
        heart attack;
        driver|courier|dog|neighbour|thief|someone|hacker ?has|threatened|just|tried ?to hurt|attacked|threatened|punched|hit|broke|smashed|kicked;
        pay for this ?item|order|in|by|with|online|at|month;
        come ?to|down|over|round|in|and|up ?to ?your|the|my store|shop|office|branch ?to|and ?collect|pick|see|speak|buy|talk|return|get;
        deserve ?a|an|to|to a|know|be|better|refund|discount|an;
        going|gonna|will|could|ll ?to kill|hurt|ruin|beat|break|burn ?the|my|our|me|us|it me|us|my|battery|time|business|credit|score|plants|feet|skin|tongue|lawn;
        burn|burns|burned|burnt my|calories|cd|mark|marks|candle|fat|off|out|through|easily;
        me|us burn; burn the calories|candle|food|cd`,
    },
  },
] satisfies readonly Table[])
