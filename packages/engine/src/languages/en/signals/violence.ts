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
        come down there and; slit your`,
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
        shoot you|me an|a email|message; punch up; burn the|calories|cd; hurt your|business;
        hit your website|site; break up; hurt my|your feelings`,
    },
  },
] satisfies readonly Table[])
