import type { NewArticle } from '@diapason/contract'

/** Help articles of a made-up shoe shop, as its team might write them. */
export const ARTICLES: readonly NewArticle[] = [
  {
    language: 'fr',
    title: 'Entretenir vos chaussures',
    url: 'https://aide.example.org/entretien',
    body: `Un entretien régulier double la durée de vie d’une paire.

## Cuir lisse
Dépoussiérez avec une brosse douce, puis appliquez une fine couche de crème incolore. Laissez sécher une nuit avant de lustrer.

## Daim et nubuck
Brossez toujours à sec, dans un seul sens. Contre une tache, frottez doucement avec une gomme à daim. N’utilisez **jamais d’eau chaude** : elle marque la peau.

## Baskets en toile
Retirez les lacets et les semelles, puis passez les baskets en machine à 30 °C, sans essorage. Évitez le sèche-linge, qui décolle les semelles.

## Imperméabiliser
Vaporisez un spray imperméabilisant à 20 cm, sur des chaussures propres et sèches. Recommencez toutes les six semaines en hiver.`,
  },
  {
    language: 'fr',
    title: 'Livraison à l’étranger',
    url: 'https://aide.example.org/etranger',
    body: `Nous livrons en Belgique, au Luxembourg et en Suisse.

## Frais
La livraison vers la Belgique et le Luxembourg coûte 7,90 €. Vers la Suisse, elle coûte 14,90 €.

## Droits de douane
Pour la Suisse, les droits de douane sont à la charge du destinataire. Ils sont réglés au livreur.`,
  },
  {
    language: 'fr',
    title: 'Le programme de fidélité',
    url: null,
    body: `Chaque euro dépensé donne un point de fidélité. À partir de 200 points, vous recevez un bon d’achat de 10 € par e-mail.

Les points sont valables deux ans. Ils ne sont pas convertibles en argent.

Pour consulter votre solde de points, ouvrez votre compte et choisissez « Ma fidélité ».`,
  },
  {
    language: 'fr',
    title: 'Cartes cadeaux',
    url: 'https://aide.example.org/cartes-cadeaux',
    body: `Nos cartes cadeaux existent en 25 €, 50 € et 100 €. Elles sont envoyées par e-mail dans l’heure.

## Durée de validité
Une carte cadeau est valable un an à partir de la date d’achat. Elle peut être utilisée en plusieurs fois.

## Carte perdue
Si vous avez perdu le code de votre carte cadeau, nous pouvons vous le renvoyer : il faut l’adresse e-mail de l’acheteur.`,
  },
  {
    language: 'fr',
    title: 'Trouver sa pointure',
    url: 'https://aide.example.org/pointures',
    body: `Posez le pied sur une feuille et mesurez la distance entre le talon et l’orteil le plus long. Ajoutez 1 cm, puis reportez-vous au tableau.

## Entre deux tailles
Si vous hésitez entre deux pointures, prenez la plus grande pour les bottes, la plus petite pour les mocassins.

## Pieds larges
Nos modèles marqués « confort » conviennent aux pieds larges.`,
  },
  {
    language: 'fr',
    title: 'Réparer une paire',
    url: 'https://aide.example.org/atelier',
    body: `Notre atelier de Lyon ressemelle et recoud les chaussures achetées chez nous.

## Ressemelage
Un ressemelage complet coûte 45 € et prend trois semaines.

## Déposer une paire
Déposez la paire à la boutique, ou envoyez-la à l’atelier avec une copie de la facture.`,
  },
  {
    language: 'fr',
    title: 'Garantie',
    url: 'https://aide.example.org/garantie',
    body: `Toutes nos chaussures sont garanties deux ans contre les défauts de fabrication.

La garantie ne couvre pas l’usure normale, ni les dommages causés par l’eau ou la chaleur.`,
  },
  {
    language: 'fr',
    title: 'Newsletter et données personnelles',
    url: null,
    body: `Pour ne plus recevoir notre newsletter, cliquez sur « Se désabonner » au bas de chaque e-mail.

Vous pouvez demander une copie de vos données personnelles à l’adresse donnees@example.org. Nous répondons en un mois au plus.`,
  },
  {
    language: 'en',
    title: 'Caring for your shoes',
    url: 'https://help.example.org/care',
    body: `## Smooth leather
Brush off the dust, then apply a thin layer of neutral cream. Leave to dry overnight before polishing.

## Suede
Always brush suede dry, in one direction. Rub stains gently with a suede eraser. Never use hot water: it marks the skin.

## Canvas trainers
Take out laces and insoles, then machine wash the trainers at 30 °C without spinning. Keep them away from the tumble dryer.

## Waterproofing
Spray a waterproofing product from 20 cm onto clean, dry shoes. Repeat every six weeks in winter.`,
  },
  {
    language: 'en',
    title: 'Delivery abroad',
    url: 'https://help.example.org/abroad',
    body: `We deliver to Ireland, Belgium and the Netherlands.

## Costs
Delivery to Ireland costs €12. Delivery to Belgium and the Netherlands costs €8.

## Customs
Within the European Union you pay no customs duties.`,
  },
  {
    language: 'en',
    title: 'Gift cards',
    url: 'https://help.example.org/gift-cards',
    body: `Our gift cards come in €25, €50 and €100. They are sent by e-mail within the hour.

A gift card is valid for one year from the date of purchase. You can spend it in several purchases.

If you have lost the code of your gift card, we can send it again: we need the e-mail address of the buyer.`,
  },
  {
    language: 'en',
    title: 'Finding your size',
    url: 'https://help.example.org/sizes',
    body: `Stand on a sheet of paper and measure from the heel to the longest toe. Add 1 cm and look at the chart.

If you are between two sizes, take the larger one for boots and the smaller one for loafers.

Models marked “comfort” suit wide feet.`,
  },
  {
    language: 'en',
    title: 'Repairs',
    url: null,
    body: `Our workshop resoles and restitches shoes that were bought from us. A full resole costs €45 and takes three weeks.`,
  },
  {
    language: 'en',
    title: 'Loyalty points',
    url: 'https://help.example.org/points',
    body: `Every euro you spend gives you one loyalty point. From 200 points on, you receive a voucher of €10 by e-mail.

Points stay valid for two years. They cannot be exchanged for cash.`,
  },
]

/** Of a made-up internet provider: another trade, with other words. */
export const OTHER_ARTICLES: readonly NewArticle[] = [
  {
    language: 'fr',
    title: 'Installer votre box',
    url: null,
    body: `Branchez la box sur la prise fibre avec le câble vert, puis allumez-la. Le voyant devient fixe au bout de dix minutes.\n\n## Le voyant clignote en rouge\nVérifiez que le câble vert n’est pas plié. Débranchez la box pendant trente secondes, puis rebranchez-la.\n\n## Changer le mot de passe du Wi-Fi\nOuvrez l’application, choisissez « Mon Wi-Fi », puis « Modifier le mot de passe ». Vos appareils devront se reconnecter.`,
  },
  {
    language: 'fr',
    title: 'Déménager avec votre ligne',
    url: null,
    body: `Prévenez-nous trois semaines avant votre déménagement. Le transfert de la ligne est gratuit.\n\nSi votre nouveau logement n’est pas raccordé à la fibre, un technicien passe entre 8 h et 18 h. Sa visite coûte 49 €.`,
  },
  {
    language: 'fr',
    title: 'Résilier',
    url: null,
    body: `La résiliation prend effet dix jours après la réception de votre demande.\n\n## Rendre le matériel\nRenvoyez la box et la télécommande dans les quinze jours, avec l’étiquette reçue par e-mail. Un matériel non rendu est facturé 150 €.`,
  },
  {
    language: 'fr',
    title: 'Appeler et naviguer à l’étranger',
    url: null,
    body: `Dans l’Union européenne, les appels et les SMS sont compris dans votre forfait, avec 20 Go d’internet.\n\nHors d’Europe, activez l’option Voyage à 9 € par semaine dans votre espace client.`,
  },
  {
    language: 'en',
    title: 'Set up your box',
    url: null,
    body: `Plug the box into the fibre socket with the green cable and switch it on. The light turns steady after ten minutes.\n\n## The light blinks red\nCheck that the green cable is not bent. Unplug the box for thirty seconds, then plug it in again.\n\n## Change the Wi-Fi password\nOpen the app, choose “My Wi-Fi”, then “Change password”. Your devices will have to reconnect.`,
  },
  {
    language: 'en',
    title: 'Cancelling',
    url: null,
    body: `Cancellation takes effect ten days after we receive your request.\n\n## Returning equipment\nSend back the box and the remote control within fifteen days with the label you got by e-mail. Equipment that is not returned is charged €150.`,
  },
]
