import { describe, expect, it } from 'vitest'
import { A_STAKE, stakeIn } from './stake.ts'

describe('what a sentence says of the stake', () => {
  const stakes: readonly string[] = [
    'C’était le cadeau d’anniversaire de ma fille.',
    'c etait pour l anniversaire de mon fils',
    'Le mariage est samedi et je n’ai rien à me mettre.',
    'J’en ai besoin pour demain !',
    'Je pars en voyage samedi.',
    'On est sans chauffage depuis trois jours avec un bébé.',
    'Je ne peux plus travailler.',
    'Je n’arrive plus à payer mon loyer à cause de ce prélèvement.',
    'J’ai dû poser une journée pour rien.',
    'Ma mère est décédée le mois dernier.',
    'C’est le seul souvenir que j’ai de lui, c’était pour ma mère.',
    'Mon mari sort de l’hôpital et le lit médicalisé n’est pas là.',
    'Comment je fais pour l’anniversaire de ma fille ?',
    'It was my daughter’s birthday present.',
    'I need it before Friday.',
    'We have no heating and a newborn.',
    'I can’t work without it.',
    'I had to take a day off for nothing.',
    'My gran is in hospital and her medication was in that parcel.',
    'We are moving on Monday.',
  ]
  it.each(stakes)('a stake: %s', (text) => expect(stakeIn(text)).toBeGreaterThanOrEqual(A_STAKE))

  const matters: readonly string[] = [
    'Vous êtes NULS !!!',
    'C’est inadmissible, je n’en peux plus.',
    'Ma fille a passé la commande.',
    'Mon mari vous a appelés hier.',
    'Quels sont vos horaires à Noël ?',
    'Mon code anniversaire ne marche pas.',
    'J’ai une carte cadeau.',
    'Joyeux Noël à toute l’équipe.',
    'Ma date de naissance est le 4 mars 1980.',
    'Je ne peux pas me connecter.',
    'C’est pour un retour.',
    'Bonjour, je voudrais un remboursement.',
    'Mon colis devait arriver samedi.',
    'J’ai besoin d’une facture.',
    'YOU ARE USELESS',
    'My husband called you yesterday.',
    'Are you open at Christmas?',
    'My birthday code does not work.',
    'Happy Christmas to all of you.',
    'I need an invoice.',
    'I can’t log in.',
    'It was due on Monday.',
  ]
  it.each(matters)('the matter alone: %s', (text) => expect(stakeIn(text)).toBeLessThan(A_STAKE))

  it('weighs an occasion of somebody dear above a day lost', () =>
    expect(stakeIn('C’était le cadeau d’anniversaire de ma fille')).toBeGreaterThan(
      stakeIn('J’ai perdu ma journée'),
    ))
})
