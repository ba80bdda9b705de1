/** What the demonstration shop approved: facts that its bot may tell, word for word. */
export const DEMO_ANSWERS: readonly { intent: string; fr: string; en: string }[] = [
  {
    intent: 'opening_hours',
    fr: 'Notre boutique est ouverte du mardi au samedi, de 10 h à 19 h. Le service client vous répond du lundi au vendredi, de 9 h à 18 h.',
    en: 'Our shop is open Tuesday to Saturday, 10:00 to 19:00. Customer service answers Monday to Friday, 9:00 to 18:00.',
  },
  {
    intent: 'delivery_info',
    fr: 'La livraison à domicile coûte 4,90 € et prend 3 à 5 jours ouvrés en France métropolitaine. Elle est offerte à partir de 60 € d’achat.',
    en: 'Home delivery costs €4.90 and takes 3 to 5 working days in mainland France. It is free for orders of €60 or more.',
  },
  {
    intent: 'return',
    fr: 'Vous avez 30 jours après la réception pour renvoyer un article non porté. L’étiquette de retour gratuite se trouve dans votre compte, rubrique « Mes commandes ».',
    en: 'You have 30 days after delivery to send back an unworn item. The free return label is in your account, under “My orders”.',
  },
  {
    intent: 'refund',
    fr: 'Le remboursement est effectué dans les 14 jours qui suivent la réception du colis retourné, sur le moyen de paiement utilisé lors de l’achat.',
    en: 'Refunds are made within 14 days of our receiving the returned parcel, to the payment method used for the order.',
  },
  {
    intent: 'exchange',
    fr: 'L’échange de taille est gratuit une fois par commande. Choisissez « Échanger » dans votre compte, rubrique « Mes commandes ».',
    en: 'You can exchange for another size free of charge, once per order. Choose “Exchange” in your account, under “My orders”.',
  },
  {
    intent: 'payment',
    fr: 'Vous pouvez payer par carte bancaire, PayPal ou virement. Le paiement en trois fois sans frais est proposé à partir de 100 €.',
    en: 'You can pay by card, PayPal or bank transfer. From €100, you can also pay in three instalments at no extra cost.',
  },
  {
    intent: 'invoice',
    fr: 'Votre facture est à télécharger dans votre compte, rubrique « Mes commandes », dès l’expédition de la commande.',
    en: 'You can download your invoice from your account, under “My orders”, as soon as the order has been sent.',
  },
  {
    intent: 'account',
    fr: 'Pour choisir un nouveau mot de passe, ouvrez la page de connexion et cliquez sur « Mot de passe oublié ». Le lien reçu par e-mail est valable une heure.',
    en: 'To choose a new password, open the sign-in page and click “Forgotten password”. The link sent by e-mail is valid for one hour.',
  },
  {
    intent: 'store_location',
    fr: 'Notre boutique se trouve au 12, rue de la Démonstration, à Lyon, métro Bellecour.',
    en: 'Our shop is at 12 rue de la Démonstration in Lyon, metro Bellecour.',
  },
]
