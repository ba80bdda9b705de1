import type { Emotion } from '../model.ts'

/** Emoji and emoticons, whatever the language: what they express, and how strongly. */
const GROUPS: readonly (readonly [Emotion, number, string])[] = [
  ['anger', 1.8, '😡 🤬 👿 🖕'],
  ['anger', 1.3, '😠 😤 💢'],
  ['frustration', 1, '🙄 😒 🤦 😩 😫 😑 👎'],
  ['disappointment', 1, '😞 😔 😕 🙁 ☹ :( :-( :/ :-/'],
  ['sadness', 1.2, "😢 😭 💔 😿 🥺 :'("],
  ['worry', 1, '😟 😰 😨 😱 😥 😧 😬'],
  ['confusion', 1, '🤔 😵 🧐'],
  ['gratitude', 0.9, '🙏 💐'],
  [
    'joy',
    1,
    '😊 😀 😃 😄 😁 🥰 😍 🤩 🎉 🥳 ❤ 💖 💕 👍 👏 🙂 😉 😘 🤗 ✨ :) :-) :d ;) ;-) :-d ^^ <3',
  ],
  ['relief', 1, '😌 😅'],
]

export const EMOJI: ReadonlyMap<string, { readonly emotion: Emotion; readonly weight: number }> =
  new Map(
    GROUPS.flatMap(([emotion, weight, signs]) =>
      signs.split(' ').map((sign) => [sign, { emotion, weight }] as const),
    ),
  )
