import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'

function dangerIn(text: string): string {
  const { violence, selfHarm } = analyse(text).signals
  return [selfHarm && 'selfHarm', violence && 'violence'].filter(Boolean).join(' ')
}

// cries that must be heard, plain and discreet
test.each([
  'Je n’ai plus aucune raison de vivre.',
  'Ils seraient tous plus heureux sans moi, ma femme la première.',
  'Quand vous recevrez ce mail je ne serai plus là.',
  'je suis un fardeau pour mes enfants, autant partir',
  'J’ai tout donné, mes meubles, mon vélo. Fermez tout, je n’en aurai plus besoin.',
  'Mon fils dit qu’il veut mourir, aidez moi',
  'Je voudrais juste que tout s’arrête.',
  'La vie ne vaut plus la peine d’être vécue',
  'personne ne me pleurera de toute façon',
  'je pense à me jeter du pont tous les soirs',
  'Ce sera bientôt réglé, je ne serai plus là.',
  'c’est bon j’abandonne, je vais avaler toute la boîte',
  'Merci pour tout, vous n’entendrez plus jamais parler de moi. Donnez mon solde à ma fille.',
  'Ma fille parle de se tuer si elle n’a pas son traitement',
  'J’aurais préféré ne jamais naître',
  'I don’t want to live any more',
  'They’d all be better off without me',
  'I just want to go to sleep and never wake up',
  'I’m a burden on everyone, nobody would miss me',
  'It will all be settled soon, I won’t be here',
  'There’s nothing left to live for',
  'I’ve got enough tablets to finish it',
  'I wish I had never been born',
  'i’m going to jump in front of a train',
  'She told me she is thinking of killing herself',
  'the world would be better without me in it',
])('self-harm: %s', (text) => {
  expect(dangerIn(text)).toBe('selfHarm')
})

// threats, plain and veiled
test.each([
  'Je vais te retrouver et te casser les dents',
  'Je viens avec des amis, on va discuter.',
  'Ça va mal finir pour vous.',
  'On sait où vous trouver.',
  'Vos vitrines vont voler en éclats',
  'si je croise votre livreur je lui pète les genoux',
  'tu mérites une balle',
  'je débarque demain avec mon fusil',
  'il va y avoir du sang sur vos murs',
  'On va tous venir tout casser chez vous',
  'vous allez regretter d’être nés',
  'Je t’attends à la sortie du boulot',
  'I know where you live',
  'You’ll regret this, watch your back',
  'I’m coming down there with my mates and a bat',
  'This is going to end badly for you',
  'next driver who comes to my door leaves in an ambulance',
  'we know where your driver parks',
  'there’ll be a brick through your window tonight',
  'I swear I’ll strangle whoever did this',
  'someone is going to get hurt if you don’t fix it',
])('violence: %s', (text) => {
  expect(dangerIn(text)).toBe('violence')
})

// absences, figures of speech, games, weather, pests, the law
test.each([
  'Je déménage fin juin, je ne serai plus là pour la relève du compteur',
  'Mon contrat se termine, je ne serai plus là après le 30',
  'Je serai absent lundi, merci de livrer mardi',
  'Je suis mort de rire avec votre chatbot',
  'Ces moustiques, comment les tuer ?',
  'J’ai explosé mon forfait data',
  'Je vous attends au tribunal',
  'On s’est fait tuer par le boss niveau 4',
  'Quels sont vos tarifs pour le club de boxe ?',
  'La tempête a tout cassé, le toit a brûlé',
  'Comment tuer un processus bloqué ?',
  'Ma tante n’est plus là depuis mars, il faut fermer son compte',
  'Je veux en finir avec cette procédure',
  'je viens avec des amis samedi, il reste une table pour 6 ?',
  'Je voudrais disparaître de vos fichiers',
  'J’ai envie de mourir de honte',
  'à quoi bon payer un abonnement si rien ne marche',
  'Je sais où se trouve le colis mais pas comment le récupérer',
  'I’m moving to Leeds so I won’t be here after June',
  'I nearly died laughing at your chatbot',
  'how do I kill a frozen process',
  'I’ll see you in court',
  'the boss at level 9 keeps killing me',
  'do you run boxing classes on Mondays',
  'the storm smashed our windows and burned the shed',
  'I won’t be around on Tuesday for the delivery',
  'what’s the point of paying for premium',
  'my late husband’s account must be closed',
  'Do not leave the parcel outside',
])('no danger: %s', (text) => {
  expect(dangerIn(text)).toBe('')
})
