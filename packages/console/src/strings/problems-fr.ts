/** What happened and what to do, by the code of the problem. */
export const problemsFr: Record<string, string[]> = {
  network: ['Le serveur ne répond pas.', 'Vérifiez votre connexion, puis réessayez.'],
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
  too_large: ['Le texte est trop long.', 'Raccourcissez-le, puis réessayez.'],
}
