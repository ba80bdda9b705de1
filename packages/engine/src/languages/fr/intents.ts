import type { Table } from '../language.ts'

function intent(name: string, weights: Readonly<Record<number, string>>): Table {
  return { kind: 'intent', cue: `intent.${name}`, claim: `intent:${name}`, weights }
}

/** French phrases that tell the reason for contact. */
export const intents: readonly Table[] = Object.freeze([
  intent('greeting', {
    1: 'bonjour; bonsoir; salut; coucou; hello; hey; bjr; bonne journée; rebonjour; allô',
  }),
  intent('thanks', { 1: 'merci; mercis; remercie|remercions|remercier; remerciements' }),
  intent('opening_hours', {
    1.5: `horaires|horaire; heures d'ouverture; à quelle heure _ ouvrez|fermez|ouvre|ferme|ouvert|fermé; êtes vous|etes vous ouvert|ouverts|fermés|ouverte; ouvert|ouverts|ouverte|fermé|fermés le|ce|demain|aujourd|dimanche|lundi|samedi|entre|jusqu|pendant|à; jours d'ouverture; vous êtes ouvert|ouverts; ouvrez vous; fermez vous; jours fériés; ouverture _ dimanche|samedi|magasin|boutique|agence; jusqu'à quelle heure; vous fermez; vous ouvrez; service client _ ouvert`,
  }),
  intent('delivery_delay', {
    1.5: `retard; en retard; toujours pas reçu|arrivé|arrivée|livré|livrée|été; pas encore reçu|arrivé|livré|arrivée|livrée; jamais reçu|arrivé|arrivée|livré|livrée; pas reçu; rien reçu; n'est pas arrivé|arrivée|livré|livrée; est pas arrivé|arrivée; pas arrivé|arrivée|livré|livrée|été livré|livrée; n'a pas été livré|livrée; toujours rien reçu; devait être livré|livrée; devait arriver|être; devais|devait recevoir|être _ livré|livrée; aurait dû arriver|être|recevoir; aurais dû recevoir; prévue|prévu le|hier|pour|lundi|samedi; délai dépassé; bloqué|bloquée _ entrepôt|douane|centre|tri|dépôt|transit; colis bloqué|perdu|égaré; colis|commande|livraison perdue|perdu|égaré|égarée; attends _ colis|commande|livraison|paquet; j'attends depuis; semaines|semaine d'attente; livraison repoussée|reportée|décalée|retardée; retardé|retardée; livreur n'est pas|jamais|est; livreur pas passé|venu; marqué|indiqué livré|livrée; n'ai rien reçu; pas été livré|livrée; plus de nouvelles`,
  }),
  intent('order_status', {
    1.2: `où en est|sont; ou en est|sont; où est mon|ma|notre; ou est mon|ma|notre; où se trouve mon|ma; suivi; suivre mon|ma|notre; statut de; état de ma|mon|la|l; avancement; en cours de préparation; quand _ recevoir|reçois|recevrai|arriver|livré|livrée|expédié|expédiée|arrive|arrivera|livrée; ma commande est elle; mon colis est il; numéro de suivi; lien de suivi; commande _ expédiée|partie|validée|confirmée|préparation; est ce que ma commande; nouvelles de ma|mon; où en êtes; tracking; des nouvelles`,
    0.6: 'ma commande; mon colis; mon paquet; ma livraison; commande; colis',
  }),
  intent('delivery_info', {
    1.5: `frais de livraison|port|envoi|expédition; frais d'envoi|expédition; délai|délais de livraison|envoi|expédition|acheminement; délai|délais d'expédition|envoi; livrez vous; vous livrez; livraison gratuite|express|possible|relais|internationale|offerte|domicile; livraison en|à|au|aux|le|samedi _ belgique|suisse|corse|réunion|étranger|martinique|guadeloupe|canada|luxembourg|espagne|dom|outre|europe|domicile|soir|samedi|point|relais; livrer en|à|au|aux|le; combien coûte|coute la livraison|expédition; coût|prix|tarif _ livraison|expédition|port; modes|mode|options de livraison; point relais; chronopost; mondial relay; changer|modifier _ adresse _ livraison; adresse de livraison; livraison est elle; expédiez vous; combien de temps _ livraison|livrer|recevoir; livrez en; créneau de livraison; créneau`,
  }),
  intent('return', {
    1.5: `retour|retourner|renvoyer|renvoie|retourne|retours; bon|étiquette de retour; étiquette retour; rétractation; droit de rétractation; me rétracter; politique de retour; rendre un|une|l|le|mon|ma|cet _ article|produit|commande|chaussures|robe; délai de retour; frais de retour; rapporter|ramener _ magasin|boutique|article`,
  }),
  intent('refund', {
    1.5: `remboursement|remboursements; rembourser; remboursé|remboursée|remboursés; remboursez|rembourse|remboursent; avoir à la place; recrédité|recréditer; rendre mon argent; rendez _ argent; récupérer mon argent; re crédité; note de crédit`,
  }),
  intent('exchange', {
    1.5: `échanger|échange|échangé contre|pour|l|le|la|les|mon|ma|mes|cet|ce|cette|un|une|taille|pointure|article; un échange; changer de|la|ma taille|pointure|couleur|modèle; autre taille|pointure|couleur; mauvaise taille|pointure|couleur; trop petit|petite|grand|grande|petites|grandes|petits; taille au dessus|dessous; erreur de taille|référence|article|modèle; pas la bonne taille|couleur|référence|bon; ne me va pas`,
  }),
  intent('payment', {
    1.5: `paiement|paiements; payer en|par|avec|plusieurs|mon|ma|sur; payer; prélèvement|prélèvements; prélevé|prélevée|prélevés; débité|débitée|débités|débit; carte bancaire|bleue|refusée|cb; paypal; virement; facturé|facturée deux|# fois; payé|débité deux fois|2; double débit|paiement|prélèvement; en plusieurs fois; deux|# fois sur; # fois sans frais; code promo|promotionnel|réduction; bon d'achat; carte cadeau; moyen|moyens de paiement; échéance|échéancier; chèque|chèques|cheque; rib; iban; mandat sepa; apple pay; google pay; 3d secure; bon de réduction`,
  }),
  intent('invoice', {
    1.5: 'facture|factures|facturation; duplicata; justificatif d|de; reçu fiscal; devis; tva; attestation; relevé de',
  }),
  intent('account', {
    1.5: `mot de passe; mdp; connecter|connexion|identifiant|identifiants|login; compte bloqué|client|piraté|suspendu|désactivé; mon compte; espace client|personnel; créer un compte; inscription; m'inscrire; supprimer mon compte|espace; mes données|coordonnées|informations; changer|modifier|mettre à jour|actualiser mon|ma|mes|l adresse|mail|email|numéro|nom|coordonnées|téléphone|profil; changement d'adresse|de nom|rib; points de fidélité; carte de fidélité; programme de fidélité; newsletter; double authentification; code de vérification|sms|validation; piraté|piratée`,
  }),
  intent('cancel_order', {
    1.5: `annuler|annule|annulez|annulé|annulée|annulation ?de ?ma|mon|la|cette|une|l|notre|votre commande|achat|réservation|livraison; annuler ma; annuler; annulation; annulez|annule; annuler un|une|mes articles|article; commandé par erreur; commande par erreur; stopper|arrêter|bloquer ma commande`,
  }),
  intent('cancel_subscription', {
    1.7: `résili*; désabonn*; annuler mon|l|notre abonnement|forfait|contrat|adhésion; arrêter|stopper|suspendre mon|l|notre abonnement|forfait|contrat; mettre fin à|au|a _ abonnement|contrat|forfait|adhésion; me désinscrire; fin de contrat|d'abonnement; fin d'abonnement; abonnement _ annuler|arrêter; reconduction tacite; tacite reconduction`,
  }),
  intent('damaged_item', {
    1.5: `cassé|cassée|cassés|cassées; abîmé|abîmée|abîmés|abîmées; défectueux|défectueuse|défectueuses; endommagé|endommagée|endommagés; ne fonctionne|marche pas|plus; fonctionne|marche plus; marche pas; fonctionne pas; en panne; panne; rayé|rayée|rayés; fissuré|fissurée; troué|trouée; taché|tachée; déchiré|déchirée; écrasé|écrasée; ouvert et; cabossé|cabossée; manque une|un|des|le|la|l pièce|pièces|article|produit|vis|chargeur|élément; pièce|pièces|article|articles manquante|manquant|manquants|manquantes; il manque; s'allume pas|plus; défaut|défauts; sous garantie; la garantie; sav; ne tient pas la charge; périmé|périmée; moisi|moisie; fuite; fuit; pas le bon article|produit|colis|modèle; reçu le mauvais|la mauvaise; mauvais article|produit; incomplet|incomplète; batterie est|morte|hs; hs`,
  }),
  intent('product_question', {
    1.2: `en stock; stock; rupture; disponible|disponibles|disponibilité; dispo; compatible|compatibles|compatibilité; composition; dimensions|dimension; caractéristiques; matière|matières; quelle taille|différence|pointure|couleur|matière; guide des tailles; taille _ grand|petit|normalement; fiche technique; notice|mode d'emploi; combien coûte|coute|vaut; quel est le prix|tarif; existe t il|en; avez vous|proposez vous|vendez vous|faites vous; est ce que _ produit|article|modèle; ce produit|modèle; cet article; garantie de|dure; conseiller|conseillez vous|recommandez; convient il|elle; étanche; bio|vegan|gluten; réassort; retour en stock; de nouveau disponible; prix`,
  }),
  intent('store_location', {
    1.5: `adresse _ magasin|boutique|agence|siège; magasin|boutique|agence _ proche|près|ville|paris|lyon|marseille|lille|bordeaux|nantes|toulouse|adresse; magasins|boutiques|agences; où|ou êtes vous|se trouve|se situe|trouver|sont; où est _ magasin|boutique|agence; où se trouve|situe _ magasin|boutique|agence; plus proche; point de vente; points de vente; parking; en magasin; comment venir; itinéraire; retrait en magasin; click and collect`,
  }),
  intent('robot_question', {
    2: `es|êtes tu|vous ?un|une ?vrai|vraie robot|bot|machine|humain|ia|personne|intelligence|humaine|automate|chatbot; tu|t|c es|est un|une ?vrai|vraie robot|bot|humain|ia|chatbot|machine|automate; vous êtes|etes un|une ?vrai|vraie robot|bot|humain|ia|personne|machine|chatbot|automate; je parle à|a|avec un|une|quelqu ?vrai|vraie robot|bot|humain|machine|ia|personne|quelqu; suis je en contact avec; réponse automatique; c'est automatique; êtes vous humain|humaine|réel|réelle|vivant; es tu humain|humaine|réel|réelle; t'es humain|humaine; intelligence artificielle; chatgpt; y a t il un humain derrière`,
  }),
  intent('complaint', {
    1.4: `réclamation|réclamations; plainte; me plaindre; je me plains; porter plainte; mécontentement|mécontent|mécontente; insatisfait|insatisfaite; inadmissible; inacceptable; scandaleux; honteux; geste commercial; dédommagement|dédommager|dédommagé; compensation; litige; indemnisation|indemniser; arnaque; faire part de mon mécontentement; dysfonctionnement|dysfonctionnements; mauvaise expérience; lettre de réclamation; incompétent*`,
  }),
] satisfies readonly Table[])
