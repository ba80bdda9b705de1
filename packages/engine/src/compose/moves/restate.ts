import { pieces } from '../piece.ts'

/**
 * The matter in a sentence of its own, where the customer's words carry it: what they wait for,
 * what is broken, what they wish.
 */
export const restate = pieces({
  'restate.waiting': {
    fr: {
      a: '[Vous attendez|Tu attends] toujours {thing}.',
      b: 'Si je [vous|te] lis bien, [vous attendez|tu attends] encore {thing}.',
      c: '[Vous n’avez|Tu n’as] pas encore reçu {thing}, c’est bien noté.',
      d: 'Je vois que [vous attendez|tu attends] encore {thing}.',
      e: 'C’est noté : [vous n’avez|tu n’as] toujours pas reçu {thing}.',
      f: 'J’ai bien lu que [vous n’avez|tu n’as] pas reçu {thing}.',
      g: 'Je lis que [vous n’avez|tu n’as] pas encore {thing}.',
      h: '[Vous me dites|Tu me dis] que [vous n’avez|tu n’as] toujours rien reçu pour {thing}.',
    },
    en: {
      a: 'You are still waiting for {thing}.',
      b: 'If I read you correctly, you are still waiting for {thing}.',
      c: 'You have not received {thing} yet, and I have noted it.',
      d: 'I can see that you are still waiting for {thing}.',
      e: 'Noted: you have still not received {thing}.',
      f: 'I have read that you have not received {thing}.',
      g: 'I understand that you do not have {thing} yet.',
      h: 'You are telling me that nothing has come yet for {thing}.',
    },
  },
  'restate.broken': {
    fr: {
      a: 'Il y a un problème avec {thing}, c’est bien noté.',
      b: '[Vous signalez|Tu signales] un problème avec {thing}.',
      c: 'Si je [vous|te] lis bien, le problème concerne {thing}.',
      d: 'J’ai bien lu [votre|ton] message : il y a un problème avec {thing}.',
      e: 'C’est noté : quelque chose ne va pas avec {thing}.',
      f: 'Je vois que [vous avez|tu as] un souci avec {thing}.',
      g: 'J’ai lu ce qui ne va pas avec {thing}.',
      h: 'Ce que [vous décrivez|tu décris] concerne l’état de {thing}.',
    },
    en: {
      a: 'There is a problem with {thing}, and I have noted it.',
      b: 'You are reporting a problem with {thing}.',
      c: 'If I read you correctly, the problem is with {thing}.',
      d: 'I have read your message: there is a problem with {thing}.',
      e: 'Noted: something is wrong with {thing}.',
      f: 'I can see that you are having trouble with {thing}.',
      g: 'I have read what is wrong with {thing}.',
      h: 'What you describe is about the state of {thing}.',
    },
  },
  'restate.wish': {
    fr: {
      a: '[Vous souhaitez|Tu souhaites] {wish}.',
      b: 'Si je [vous|te] lis bien, [vous souhaitez|tu souhaites] {wish}.',
      c: '[Vous voulez|Tu veux] {wish}, c’est bien noté.',
      d: 'C’est noté : [vous aimeriez|tu aimerais] {wish}.',
      e: 'Bien reçu : [vous voulez|tu veux] {wish}.',
      f: 'J’ai bien lu que [vous souhaitez|tu souhaites] {wish}.',
      g: 'Je vois que [vous cherchez|tu cherches] à {wish}.',
      h: '[Vous m’écrivez|Tu m’écris] pour {wish}.',
    },
    en: {
      a: 'You would like to {wish}.',
      b: 'If I read you correctly, you would like to {wish}.',
      c: 'You want to {wish}, and I have noted it.',
      d: 'Noted: you would like to {wish}.',
      e: 'Understood: you want to {wish}.',
      f: 'I have read that you wish to {wish}.',
      g: 'I can see that you are looking to {wish}.',
      h: 'You are writing to {wish}.',
    },
  },
})
