/** What happened and what to do, by the code of the problem. */
export const problemsFr: Record<string, string[]> = {
  network: ['Le serveur ne répond pas.', 'Vérifiez votre connexion, puis réessayez.'],
  mention_refused: [
    'Une personne ou une équipe nommée ne peut pas lire cette conversation, ou n’est plus là.',
    'La note n’est pas partie. Retirez ce nom, ou choisissez-en un dans la liste qui s’ouvre après @.',
  ],
  unknown: [
    'Quelque chose n’a pas fonctionné.',
    'Rechargez la page ; si cela persiste, parlez-en à la personne qui administre l’espace.',
  ],
  unreadable: [
    'La réponse du serveur n’a pas pu être lue.',
    'Réessayez ; si cela persiste, parlez-en à la personne qui administre l’espace.',
  ],
  internal: [
    'Le serveur a rencontré une erreur.',
    'Réessayez ; si cela persiste, parlez-en à la personne qui administre l’espace.',
  ],
  database_away: [
    'La base de données ne répond pas.',
    'Rien n’est perdu : réessayez dans un instant.',
  ],
  mail_missing: [
    'Aucun e-mail ne peut partir de ce serveur.',
    'La personne qui l’exploite doit renseigner DIAPASON_SMTP_URL et DIAPASON_MAIL_FROM.',
  ],
  mail_limit: [
    'Cet échange est déjà parti trois fois en une heure, ou vers une autre adresse.',
    'Attendez une heure, ou reprenez l’adresse déjà utilisée.',
  ],
  address_missing: ['L’adresse e-mail du client n’est pas connue.', 'Indiquez-en une.'],
  nothing_said: ['Rien n’a encore été dit.', 'Il n’y a donc rien à envoyer.'],
  sign_in_refused: [
    'L’adresse ou le mot de passe ne correspond pas.',
    'Vérifiez-les, ou demandez un lien de connexion à la personne qui administre l’espace.',
  ],
  sign_in_needed: ['Votre session a pris fin.', 'Connectez-vous à nouveau.'],
  too_many_requests: ['Trop d’essais en peu de temps.', 'Attendez une minute, puis réessayez.'],
  forbidden: [
    'Votre rôle ne permet pas cette action.',
    'Adressez-vous à la personne qui administre l’espace.',
  ],
  not_found: ['Introuvable.', 'L’élément a pu être retiré entre-temps. Rechargez la page.'],
  fence_outdated: [
    'La conversation a changé de mains entre-temps.',
    'Voici où elle en est maintenant.',
  ],
  both_open: [
    'Les deux fiches ont une conversation ouverte sur le même canal.',
    'Terminez d’abord l’une des deux.',
  ],
  variable_unfilled: [
    'Un mot entre accolades reste à remplir. Rien n’est parti.',
    'Remplacez-le, puis envoyez de nouveau.',
  ],
  reply_sent: ['Trop tard : la réponse est partie.', 'Écrivez-en une autre s’il faut rectifier.'],
  assignee_away: [
    'Cette personne n’est pas là pour le moment.',
    'Choisissez quelqu’un qui est en ligne, ou une équipe.',
  ],
  conversation_moved: [
    'Cette personne a une autre conversation ouverte sur ce canal.',
    'Répondez-lui dans celle-là.',
  ],
  conflict: ['Quelqu’un a modifié cela entre-temps.', 'Rechargez la page et recommencez.'],
  id_reused: [
    'Cet envoi a déjà servi pour un autre texte.',
    'Reprenez le texte dans le brouillon et envoyez-le de nouveau.',
  ],
  invalid_request: [
    'Un champ n’est pas rempli comme prévu.',
    'Relisez les indications sous les champs.',
  ],
  model_address: [
    'Un modèle de langue ne peut pas être interrogé à cette adresse.',
    'Utilisez https et un serveur public, ou faites autoriser cette adresse par la personne qui gère le serveur (MODEL_HOSTS).',
  ],
  model_key: ['Ce fournisseur demande une clé.', 'Collez la clé que le fournisseur vous a donnée.'],
  file_type: [
    'Ce type de fichier n’est pas accepté.',
    'Envoyez une image (PNG, JPEG, GIF, WebP), un PDF, un texte ou un document bureautique sans macros.',
  ],
  file_damaged: [
    'Cette image est abîmée ou incomplète.',
    'Ouvrez-la, enregistrez-la de nouveau, puis envoyez le nouveau fichier.',
  ],
  file_empty: ['Le fichier est vide.', 'Choisissez-en un autre.'],
  file_too_large: [
    'Le fichier dépasse 10\u00a0Mo.',
    'Réduisez-le, ou envoyez-le en plusieurs parties.',
  ],
  files_full: [
    'Cette conversation a atteint la place prévue pour les fichiers.',
    'Envoyez un fichier plus petit, ou dites le reste par écrit.',
  ],
  files_gone: [
    'Un fichier n’est plus là, ou a déjà été envoyé.',
    'Joignez-le de nouveau, puis envoyez.',
  ],
  too_large: ['Le texte est trop long.', 'Raccourcissez-le, puis réessayez.'],
}
