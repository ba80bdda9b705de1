const rows = (count: number) => `${count}\u00a0${count > 1 ? 'lignes' : 'ligne'}`

/** Labels about what is kept of customers, in French. */
export const privacyFr = {
  lead: 'Ce qui est gardé de vos clients, et combien de temps. Le délai court à partir de la fin de la conversation ; si le client revient avant, il s’arrête.',
  keep: 'Durées de conservation',
  find: {
    title: 'Trouver un client',
    lead: 'Pour lui remettre ses données ou l’effacer. Le journal retient que vous avez cherché, jamais ce que vous avez cherché.',
    label: 'Adresse ou nom',
    hint: 'Une adresse entière ou son début, avec le @ ; ou un nom, sans souci des accents.',
    search: 'Chercher',
    found: (count: number) => `${count}\u00a0${count > 1 ? 'clients trouvés' : 'client trouvé'}`,
    more: 'Il y en a d’autres : précisez le nom ou l’adresse.',
    none: 'Personne à ce nom ni à cette adresse. Un visiteur qui n’a donné ni l’un ni l’autre se retrouve par sa conversation.',
    erased: (who: string) => `${who}\u202f: effacement terminé. La preuve est plus bas.`,
  },
  feelings: 'Émotions lues, en jours',
  feelingsHint:
    'Lectures, passages relevés, décisions qui en découlent. De 0 à 365 ; 0 : effacées dans l’heure.',
  corrections: 'Corrections de l’équipe, en jours',
  correctionsHint:
    'Au moins autant que les émotions. Ce qu’elles ont appris est désappris quand elles partent. Plus longtemps qu’une semaine : seulement si vos clients y ont consenti.',
  messages: 'Messages, en jours',
  messagesHint:
    'Passé ce délai, toute la conversation est effacée, et la fiche d’un client qui n’en a pas d’autre. 0 : gardés jusqu’à ce que quelqu’un les efface.',
  shorter: 'Raccourcir un délai efface tout de suite ce qui le dépasse. Rien ne revient.',
  proofs: 'Effacements récents',
  proofsLead: 'La preuve ne garde que des identifiants et des nombres.',
  noProofs: 'Aucun effacement.',
  askedBy: {
    administrator: 'demandé par l’administration',
    machine: 'demandé par une machine',
    customer: 'demandé par le client',
    retention: 'délai de conservation passé',
  },
  conversations: (count: number) => `${count}\u00a0${count > 1 ? 'conversations' : 'conversation'}`,
  rows,
  forgotten: 'Lecture effacée : son délai de conservation est passé.',
  dataOf: 'Données de ce client',
  dataLead:
    'Pour répondre à un client qui demande ce que vous gardez de lui, ou qui demande à être effacé.',
  take: 'Télécharger ses données',
  takeHint:
    'Un fichier JSON : messages, lectures, notes, décisions. Relisez les notes avant de le remettre.',
  erase: 'Effacer ce client…',
  eraseSure: (who: string) =>
    `Effacer ${who}, toutes ses conversations, et ce qui en a été lu, noté et appris ? Rien ne pourra être rétabli.`,
  eraseYes: 'Effacer définitivement',
  gone: 'Cette conversation a été effacée',
  goneLead: 'Il n’en reste rien ici. La preuve de l’effacement est dans les réglages.',
}
