/** Outgoing mail, in French. */
export const mailFr = {
  lead: 'Diapason écrit à l’équipe en son absence, et aux clients qui ont laissé une adresse et sont partis.',
  from: 'Expéditeur',
  sent: 'Partis ces 30 derniers jours',
  waiting: 'En attente',
  failed: 'Non partis, ou incertains',
  none: 'Aucun e-mail ne peut partir pour l’instant. Tout le reste fonctionne.',
  todo: 'Pour l’activer, la personne qui exploite le serveur renseigne ces deux réglages, puis le redémarre\u00a0:',
  test: 'M’envoyer un essai',
  states: {
    none: '',
    waiting: 'Envoi en cours…',
    sent: 'Le serveur d’e-mail a accepté l’essai. Regardez votre boîte, et les indésirables.',
    failed: 'L’essai n’est pas parti.',
  },
  seeLetters: 'Voir les tâches en échec',
  transcript: {
    title: 'Envoyer l’échange par e-mail',
    hint: 'Ce que le client et vous avez dit. Jamais les notes, ni les lectures.',
    address: 'Adresse du client',
    send: 'Envoyer l’échange',
    sent: (to: string) => `L’échange part vers ${to}.`,
  },
}
