import { describe, expect, test } from 'vitest'
import { acknowledges } from './acknowledges.ts'

describe('a reply acknowledges', () => {
  test.each<[reply: string, said: string]>([
    ['Neuf jours sans chauffage avec un bébé, c’est long.', '9 jours sans chauffage et un bébé !!'],
    ['Je comprends que ça vous angoisse. Un seul comprimé ne risque rien.', 'ça m’angoisse'],
    ['Vous êtes déçue, et je vois pourquoi.', 'Je m’attendais à mieux de vous.'],
    ['Votre colère est légitime. Je rembourse tout.', 'Vous êtes des voleurs'],
    ['Trois enfants sur un parking : voici les clés du 12.', 'trois enfants sur un parking !'],
    ['Nous vous présentons nos condoléances.', 'Mon père est mort dimanche.'],
    ['J’entends que cette situation vous contrarie.', 'Toujours rien, j’en ai marre'],
    [
      'Rater le mariage de votre sœur à cause de nous, il y a de quoi.',
      'j’ai raté le mariage de ma sœur',
    ],
    ['With your sister’s wedding on Saturday, I see why you’re worried.', 'it’s for the wedding'],
    ['Nine calls is exhausting. I have read all the notes.', 'NINE calls, nine'],
    ['I’m so sorry about your dad.', 'My dad passed away on the 3rd.'],
    ['Of course you’re furious.', 'six years of account gone'],
  ])('%s', (reply, said) => {
    expect(acknowledges(reply, [said])).toBe(true)
  })
})

describe('a reply does not acknowledge', () => {
  test.each<[why: string, reply: string, said: string]>([
    ['stock', 'Nous sommes désolés pour la gêne occasionnée.', 'neuf jours sans chauffage'],
    ['stock', 'Je suis désolé pour ce désagrément. Voici les créneaux.', 'j’ai posé ma journée'],
    ['stock', 'Nous comprenons votre mécontentement et faisons le maximum.', 'c’est honteux'],
    ['stock', 'Votre satisfaction est notre priorité !', 'une heure d’attente'],
    ['stock', 'We understand your frustration and value your feedback.', 'mould in his bedroom'],
    ['stock', 'Thank you for your patience.', 'I have none left'],
    ['facts', 'Votre colis a été livré le 12 à 11 h 04.', 'j’étais là à 11h04 le 12 et rien'],
    ['facts', 'Je vois que le passeport a été refusé.', 'mon passeport est refusé, encore'],
    ['facts', 'Your parcel was delivered at 14:06.', 'it says delivered at 14:06, it isn’t here'],
    ['request', 'Je comprends votre demande. Quel est votre numéro ?', 'ma demande traîne'],
    ['condition', 'Si vous êtes déçu, vous pouvez renvoyer l’article.', 'je suis déçu'],
    ['question', 'Êtes-vous en colère ?', 'vous vous moquez de moi'],
    ['denial', 'Inutile de vous énerver, vous êtes en colère pour rien.', 'je suis en colère'],
    ['denial', 'Calm down, there is no need to be upset.', 'I am upset'],
    ['nothing', '', 'neuf jours sans chauffage'],
  ])('%s: %s', (_, reply, said) => {
    expect(acknowledges(reply, [said])).toBe(false)
  })
})
