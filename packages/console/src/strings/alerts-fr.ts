/** How one is told, in French. */
export const alertsFr = {
  title: 'Alertes',
  lead: 'Ces choix sont les vôtres. Ils vous suivent d’un appareil à l’autre, et personne d’autre ne les voit.',
  saved: 'Enregistré.',
  save: 'Enregistrer',
  kinds: {
    title: 'Ce qui vous alerte',
    handover: 'Une conversation attend une personne',
    mine: 'Un client écrit dans une conversation que vous suivez',
    assigned: 'Une conversation vous est confiée',
    mentioned: 'On vous cite dans une note',
  },
  news: {
    handover: 'Une personne est attendue',
    mine: 'Du nouveau dans votre conversation',
    assigned: 'Une conversation vous est confiée',
    mentioned: 'On vous cite dans une note',
  },
  sound: {
    title: 'Son',
    on: 'Jouer un son',
    volume: 'Volume',
    hint: 'Deux notes de diapason\u00a0: le la pour une conversation qui attend, le la grave pour ce qui vous concerne.',
    high: 'Écouter\u00a0: on attend quelqu’un',
    low: 'Écouter\u00a0: cela vous concerne',
    gesture:
      'Après une ouverture de page, le navigateur ne joue aucun son avant votre premier geste.',
  },
  browser: {
    title: 'Notifications du navigateur',
    on: 'Prévenir quand je regarde ailleurs',
    leave: {
      yes: 'Ce navigateur peut afficher des notifications.',
      no: 'Ce navigateur refuse les notifications. Vous pouvez les autoriser dans ses réglages, pour ce site.',
      ask: 'Ce navigateur ne les affiche pas encore\u00a0: il faut l’y autoriser, une fois.',
      unable: 'Ce navigateur ne sait pas en afficher.',
    },
    allow: 'Autoriser dans ce navigateur',
    words: 'Montrer le nom et les mots du client',
    wordsHint:
      'Non, sauf choix contraire\u00a0: une notification s’affiche par-dessus tout, parfois devant d’autres personnes, et reste dans l’historique de l’appareil.',
    test: 'Voir un exemple',
    shown: 'Une notification vient de s’afficher.',
    sampleAbout: 'D-1042 · Boutique',
    sampleWords: 'Camille\nBonjour, mon colis n’est pas arrivé.',
  },
  quiet: {
    title: 'Heures calmes',
    on: 'Aucune alerte chaque jour',
    from: 'À partir de',
    to: 'Jusqu’à',
    days: 'Jours sans aucune alerte',
    hint: (zone: string) =>
      `À l’heure de l’espace (${zone}). Pendant ce temps, ni son, ni notification, ni e-mail\u00a0; seul le nombre dans l’onglet change. Ce qui est arrivé est résumé ensuite.`,
  },
  mail: {
    title: 'E-mail en votre absence',
    on: 'M’écrire quand quelque chose m’attend et que je suis absent',
    hint: (address: string) =>
      `À ${address}. Un seul message rassemble tout, avec un lien vers chaque conversation.`,
    away: 'Absent après (minutes)',
    every: 'Au plus un message toutes les (minutes)',
    words: 'Montrer les derniers mots du client en entier',
    wordsHint: 'Sinon, les 80 premiers caractères.',
    missing: 'Aucun e-mail ne peut partir de ce serveur pour l’instant.',
    missingHint:
      'La personne qui l’exploite doit renseigner DIAPASON_SMTP_URL et DIAPASON_MAIL_FROM. Tout le reste fonctionne.',
  },
  invite: {
    lead: 'Vous prévenir ici quand cet onglet est caché\u202f? Sans montrer les mots des clients.',
    yes: 'Oui, me prévenir',
    no: 'Non merci',
    more: 'Régler',
  },
}
