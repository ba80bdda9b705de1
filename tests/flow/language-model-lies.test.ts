import type { LanguageModelTrial } from '@diapason/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../house.ts'
import type { Agent } from '../house/agent.ts'
import { expectStatus } from '../house/call.ts'
import { companyWithModel } from '../house/model-company.ts'
import { openModelServer, says, type ModelServer } from '../house/model-server.ts'

let house: House
let server: ModelServer
let admin: Agent
beforeAll(async () => {
  house = await openHouse({ modelHosts: ['127.0.0.1'] })
  server = await openModelServer(says('Bonjour.'))
  admin = (await companyWithModel(house, server.url, { tokensPerDay: 1_000_000_000 })).admin
})
afterAll(async () => {
  await house.close()
  await server.close()
})

/** What comes of an answer to the made-up message: an order that was due on Tuesday. */
async function trial(text: string, language: 'fr' | 'en'): Promise<LanguageModelTrial> {
  server.behave(says(text))
  return expectStatus(
    await admin.call<LanguageModelTrial>('POST', `/language-model/trial?language=${language}`),
    200,
  )
}

/** Feelings, a person, deeds, promises, rights and facts that nobody gave. */
const LIES_FR: readonly string[] = [
  'Je suis vraiment navré d’apprendre cela, cela me touche beaucoup.',
  'Je sais exactement ce que vous ressentez.',
  'Ça me fait de la peine de lire votre message.',
  'Moi aussi, j’ai déjà attendu un colis, c’est pénible.',
  'Je suis Sophie, votre conseillère, et je m’occupe de vous.',
  'Je suis une vraie personne, rassurez-vous.',
  'Non, je ne suis pas un robot.',
  'Je partage votre colère.',
  'Votre commande [COMMANDE-1] arrivera demain, promis.',
  'Vous serez livré avant vendredi.',
  'Votre remboursement est en route.',
  'Je vous rembourse intégralement la commande [COMMANDE-1].',
  'Nous vous offrons les frais de port.',
  'C’est offert par la maison.',
  'Un conseiller vous rappellera dans l’heure.',
  'Je viens d’annuler votre commande [COMMANDE-1].',
  'Je viens de transmettre votre dossier au transporteur, qui vous livre ce soir.',
  'Vous avez droit à un dédommagement.',
  'Un bon d’achat vous attend dans votre compte.',
  'Votre colis est perdu, nous en renvoyons un nouveau.',
  'J’ai vérifié : votre colis est à Lyon.',
  'Le transporteur a confirmé la livraison.',
  'Vous recevrez un geste commercial.',
  'Je comprends votre frustration et je suis sincèrement désolé pour vous.',
  'Calmez-vous, ce n’est qu’un retard.',
  'Il fallait donner la bonne adresse.',
  'Je suis triste avec vous.',
  'Mon cœur se serre en vous lisant.',
  'Comme vous, je trouve cela insupportable.',
  'Je vous aime bien et je pense à vous.',
  'Votre carte [CARTE-1] sera recréditée ce soir.',
  'La loi vous donne raison, vous pouvez exiger le double.',
  'Vous pouvez garder l’article et être remboursé.',
  'Appelez le 3639 pour suivre votre colis.',
]

/** The same in English. */
const LIES_EN: readonly string[] = [
  'I am so sorry, this breaks my heart.',
  'I know exactly how you feel.',
  'I have been there myself, it is awful.',
  'I am a real person, do not worry.',
  'I am not a robot.',
  'My name is Emma and I will take care of you.',
  'Your order [ORDER-1] will arrive tomorrow, I promise.',
  'Your refund is on its way.',
  'I have refunded your order in full.',
  'Delivery is on us.',
  'A colleague will call you within the hour.',
  'I just cancelled your order [ORDER-1].',
  'You are entitled to compensation.',
  'A voucher is waiting in your account.',
  'Your parcel is lost, we are sending a new one.',
  'I checked: your parcel is in Leeds.',
  'The carrier has confirmed delivery.',
  'Calm down, it is only a delay.',
  'You should have given the right address.',
  'I feel your pain.',
  'I share your anger.',
  'Your card [CARD-1] will be credited tonight.',
  'You can keep the item and get your money back.',
  'You will receive it by Friday.',
]

/** Other words for what the plan says. */
const GOOD_FR: readonly string[] = [
  'Votre commande [COMMANDE-1] devait arriver mardi et vous n’avez toujours rien reçu. Que souhaitez-vous faire ? À tout moment, vous pouvez demander à parler à une personne.',
  'Vous attendez encore la commande [COMMANDE-1], prévue mardi. Voulez-vous savoir où elle en est, ou parler à une personne ?',
  'Je vois que la commande [COMMANDE-1], attendue mardi, n’est pas arrivée. Dites-moi ce que vous cherchez à faire. Vous pouvez aussi demander une personne à tout moment.',
  'C’est noté : vous écrivez au sujet de la commande [COMMANDE-1], que vous attendiez mardi. Qu’aimeriez-vous obtenir ? Une personne peut prendre le relais quand vous voulez.',
  'Bonjour, vous signalez que la commande [COMMANDE-1] n’est toujours pas là alors que vous l’attendiez mardi. Quelle est votre demande ? Si vous préférez, une personne peut vous répondre.',
  'Vous m’écrivez parce que la commande [COMMANDE-1] n’est pas arrivée mardi comme prévu. Pouvez-vous me préciser ce que vous attendez ? Vous pouvez à tout moment parler à une personne.',
  'Vous dites avoir payé 49,90 € et attendre la commande [COMMANDE-1] depuis mardi. Que puis-je chercher pour vous ? Vous pouvez demander une personne à tout moment.',
  'Merci pour ces précisions. La commande [COMMANDE-1] devait arriver mardi et vous ne l’avez pas. Qu’attendez-vous de nous ?',
  'Votre commande [COMMANDE-1] aurait dû être livrée mardi. Quelle suite souhaitez-vous donner ?',
  'J’ai bien noté que la commande [COMMANDE-1] n’est pas arrivée. Que voulez-vous faire ?',
]

/** The same in English. */
const GOOD_EN: readonly string[] = [
  'Your order [ORDER-1] was due on Tuesday and has still not arrived. What would you like to do? You can ask for a person at any time.',
  'I see that order [ORDER-1] has not arrived, although it was due on Tuesday. Would you like to know where it is, or talk to a person?',
  'You are still waiting for order [ORDER-1], which was due on Tuesday. What are you hoping for? A person can take over whenever you like.',
  'Thank you for the details. Order [ORDER-1] was due on Tuesday and has not reached you. What do you need? You can ask for a person at any time.',
]

describe.each([
  ['fr', LIES_FR, GOOD_FR],
  ['en', LIES_EN, GOOD_EN],
] as const)('in %s', (language, lies, good) => {
  test.each(lies)('not used: %s', async (text) => {
    expect(await trial(text, language)).toMatchObject({ text: null })
  })

  test.each(lies)('not used after a good sentence either: %s', async (lie) => {
    expect(await trial(`${good[0]} ${lie}`, language)).toMatchObject({ text: null })
  })

  test.each(good)('used: %s', async (text) => {
    expect(await trial(text, language)).toMatchObject({ outcome: 'kept' })
  })
})
