import type { Table } from '../../language.ts'

/** What a customer holds and may end. */
const CONTRACT =
  'abonnement|abonnements|abo|abos|abonement|contrat|contrats|forfait|forfaits|forfé|forfai|forfet|adhésion|adhésions|cotisation|assurance|assurances|mutuelle|engagement|offre|offres|essai|box|licence|licences|souscription|premium|ligne|lignes|service|services|formule|plan|option|inscription|mandat|prélèvement|prélèvements|pass|couverture'
/** Ending it: infinitive, present, future, order. « résilié » folds to the same word as « résilie ». */
const END =
  'résilier|résilie|résilies|résilions|résiliez|résilierai|résilierons|résilirai|annuler|annule|annules|annulez|annulons|annulerai|annulerons|arrêter|arrête|arrêtez|arrêtons|arrêterai|arrêterons|stopper|stoppe|stoppez|stopperai|interrompre|interromps|interrompez|cesser|cesse|cessez|cesserai|rompre|romps|romprai|supprimer|supprime|supprimez|supprimerai|dénoncer|dénonce|terminer|termine|quitter|suspendre|cancellez|canceller|cancelle|couper|coupez|désactiver|désactive|désactivez|désactiverai|lâcher|lâche'
/** Closing an account. */
const CLOSE =
  'clôturer|clôture|clôturez|clôturons|clôturerai|clôturerons|cloturé|fermer|ferme|fermez|fermons|fermerai|fermerons|clore|fermeture|supprimer|supprime|supprimes|supprimez|supprimerai|suppression|désactiver|désactivez|effacer|effacez|solder|soldez|désactivation'
const MINE =
  'mon|ma|mes|notre|nos|le|la|les|l|cet|cette|ce|un|votre|vos|tous|tout|toutes|du|au|aux|à|de|d'
/** Of a trade: « changer de banque », « un autre opérateur ». */
const TRADE =
  'opérateur|fournisseur|banque|banques|assureur|assurance|mutuelle|crèmerie|crémerie|boutique|marque|prestataire|logiciel|compagnie|salle|enseigne|institution|maison|plateforme|appli|application|jeu|site|magasin|garage|garagiste|opticien|dentiste|médecin|cabinet|agence|coiffeur|hébergeur|système|courtier|transporteur|livreur|imprimeur|institut|organisme|boulangerie|hôtel|camping|club|vendeur'
/** Leaving: infinitive, present, future. */
const GO =
  'passe|passer|passerai|passerons|passons|repasse|repasser|repasserai|pars|pare|part|partir|partirai|partirons|partons|vais|vas|va|irai|irons|allons|aller|allé|iras|file|filer|filerai|filons|bascule|basculer|basculerai|basculons|migre|migrer|migrons|migrerai|transfère|transférer|transférerai|retourne|retourner|retournerai|barre|barrer|casse|casser|tire|tirer|rejoins|rejoindre|rejoindrai|inscris|inscrirai|tourner|tournerai|souscris|souscrire|souscrirai'
/** Buying there. */
const BUY =
  'acheter|achète|achèterai|achèterons|achetera|commander|commande|commanderai|commanderons|réserver|réserverai|prendre|prends|prendrai|prendrons|prend|signer|signe|signerai|trouver|trouve|trouverai|trouverons|chercher|cherche|chercherai|voir|verrai|verrons|regarder|regarde|regarderai|confier|confierai|confierons|dépenser|dépenserai|manger|mangerai|fournir|fournirai|adresser|adresserai'
/** The others of the trade. */
const RIVALS =
  'concurrent|concurrents|concurente|concurrence|concurence|concurance|conccurence|concurents'
/** Coming back, which the customer will not do. */
const AGAIN =
  'commanderai|commanderons|commandera|recommanderai|recommande|rachèterai|rachète|achèterai|acheterai|achèterons|achète|réserverai|retournerai|retournerons|retournera|reviendrai|reviendrons|reviendra|reviens|reprendrai|reprendrons|reprends|reprendra|remettrai|remettrons|remets|remettra|voyagerai|volerai|ferai|prendrai|mettrai|signerai|renouvellerai|renouvelle|renouvellerons|renouveler|renouveller|reconduirai|reconduis|reconduire|reconduirons|continuerai|continue|resterai|rachèterons|remettront|réabonnerai|séjournerons|confierai'

/** French phrases that say that the customer leaves or may leave, with the near-misses. */
export const churn: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        résilier|résiliez|résilions|résilierai|résilierons|resilirai|résiliation|résiliations|rezilier|résillier|resiliassion; je|j|jvais|on résilie; résilie moi|ton|tout|immédiatement|aujourd|sur|et;
        ${END} ?moi ?tout|tous|toute|toutes|de|définitivement|immédiatement ?${MINE} ?mon|ma|mes|notre|l ${CONTRACT};
        annulation|arrêt|fin|interruption|rupture|cessation|dénonciation ?immédiate de|d|du ?l|la|mon|ma|notre|cet|mes ${CONTRACT}; non renouvellement|reconduction; stop abo|abonnement|contrat|forfait; ${END} mes|nos|les deux|trois|quatre|cinq|# ${CONTRACT}; veux|veu|veut|vais|souhaite|voudrais|peux|pouvez|voudrai résilié|résilie|resillié|annulé|désabonné ?mon|ma|l|le|mes|tout; interrompre|interrompez ?la ?mise ?à ?disposition du|de|mon|le|l ?la box|abonnement|service|contrat; mobilité bancaire; rends|rendre|rendrai mon|notre abonnement|forfait; retire|retirer|retirerai|retirons ?tous|tout mes|mon|nos|notre|l comptes|argent|épargne|économies|fonds|clients|produits;
        ${CLOSE} ?définitivement|moi|tous|ce|de|la|du|immédiate|immédiatement ?tout|tous|de ?mon|ma|mes|notre|nos|ce|cet|le|les|du|un|l ?deux|trois|quatre|# compte|comptes|livret|livrets|profil|espace|espaces|abo;
        annule|annuler|résilie|résilier|résiliez|clôture|arrête|fermer|ferme|clôturer|annulez|arrêtez|stoppe ?moi tout ça|si|maintenant|immédiatement|chez; j'annule|résilie tout; clôturez;
        hésite|pense|songe|envisage|tenté|tentée|prêt|prête|vais|va|compte|réfléchis à|de|d|par ?tout annuler|résilier|désabonner|désinscrire|désinstaller ?tout|mon|ma|l;
        désabonner|désabonnement|désabonnez|désabonnerai|désinscrire|désaffilier|désengager|désabonne; désabonnée|désinscrite|désinscrit partout|ciao;
        désabonne|désinscris|désinscrit|désinscrivez|désabonnée|désabonné|désinscrite; demande de résiliation; résili* ?mon|ma|le|l|mes|tous|notre ${CONTRACT};
        mettre|mets|mettez|mettrai|mettons|mettrons|met|mettent ?un fin|terme à|a|au|aux ?mon|ma|mes|notre|l|le|la|cette|cet|ce ${CONTRACT}|collaboration|relation|partenariat; prendra|prendre fin le|au;
        abonnement|contrat|adhésion|abo s'arrêtera|arrête|arrêtera|terminera; fin de l|d|mon|notre abonnement|abo;
        demain|puis|sinon|alors|comment|pour|vais|vendredi|lundi|je|on|nous ?je|on rendre|rends|restituer|rendrai|rendons ma|la|votre|le|vos|mon ?box|carte box|décodeur|natel|badge|matériel; sinon|alors je rends tout;
        souhaite|veux|souhaitons|voulons|désire|désirons|vais|pense|préfère|préférons|compte|tenté|tentée ?de ?ne pas|plus ?de ?me ?être|continuer|poursuivre|reconduire|renouveler|prolonger ?votre client|cliente|abonné|abonnée|abonnement|reconduire|renouveler|prolonger|avec ?vous;
        pas|plus ?de continuer|poursuivre|prolonger ?avec ?mon|l|votre|ma|le|la|notre|cet abonnement|contrat|adhésion|vous|aventure|collaboration|essai;
        ne|n|pas|plus ?me|nous|vous ?pas|plus reconduire|renouveler|renouveller|renouvelle|renouvellerai|renouvellerons|reconduis|reconduirai|reconduction|prolonger|prolongerai|renouvelons; pas suite au devis;
        désactiver|désactive|désactivez|enlever|arrêter|annuler|stopper|couper|supprimer ?le|l|mon ?la renouvellement|renouvelement|reconduction ?auto|automatique; renouvellement|reconduction automatique désactiv*;
        droit de|délai rétractation abonnement|contrat; frais|préavis|délai|lettre|conditions|demande|procédure|modalités|date|bouton|formulaire|page|avis de|pour|d ?la|ma résili*;
        cesser|cessez|stopper|stoppez|arrêtez|arrêter tout|tous|les ?les prélèvement|prélèvements; plus envie de payer|continuer ?avec|chez; portabilité sortante|demandée; rio pour partir|quitter|résilier; transférer|transfert|transfère|transférons _ dossier|contrats|comptes|lignes|portefeuille ?vers|à|chez ?un|la|le|autre|autres ?autre ${RIVALS}|confrère|banque|assureur;
        je|on|nous désinstalle|désinstallons; désinstallé|désinstallée ?au|aussitôt|direct|et bout|adieu|ciao|basta; je|on|j vais|va désinstaller`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    also: { anger: 1.2 },
    weights: {
      2: `
        chez|vers|rejoindre|à|a|par|voir|comparer|regarder|aller ?à|chez ?le|la|l|un|une|vos|votre|d|des|les|autre|autres ${RIVALS}; la concurrence|concurence|concurance; vive|vivement la|le|votre|vos ${RIVALS};
        ${RIVALS} ?à|de|d|du ?en ?côté|face|coin|_ m|nous|me|offre|offrent|propose|proposent|fait|font|gère|livre|répond|répondent; ${RIVALS} est|sont ?bien|beaucoup|moitié moins|mieux|plus; ${RIVALS} ?d en|à face|côté;
        offre|marque|enseigne|boutique|ceux|celui|celle|opticien|boulanger|magasin|garage|resto|hôtel|salle d|de|en ?à|en|chez ?à face|côté|@rival; l'offre de chez; prends|prend|prendrai|prendre l|la offre|marque d|de à|en|chez;
        pars|irai|irons|vais|prends|prendrai|file|achète __ en|d|de|à ?à face|côté; chez ceux|celui d|de|qui;
        pars|partir|partirai|vais|vas|irai|irons|allons|aller|allé|bascule|basculer|migrer|migre|transfère|transférer|passons|passerai|passerons|file|${BUY} ?donc|tout|tous|voir|mes|mon|ma|les|faire|nos|notre|sûrement|peut ?être|un|argent|courses|achats|tour ailleurs;
        voir|aller|passe ?si ailleurs; ailleurs la prochaine fois; mieux|moins ?cher|cher ailleurs; l'an|année prochain|prochaine _ ailleurs; comptes|contrats|lignes|clients ailleurs; et ailleurs;
        d'ailleurs que chez vous;
        vais|irai|pars sur un autre jeu|site|appli|application|plateforme; ${GO} ?donc|tout|tous|voir|mes|mon|aller ?comptes|lignes|contrats chez|vers ?mon|notre|un|une|l|d|le autre|autres|ancien|ancienne|concurrent|concurrents|nouveau|quelqu;
        m'en vais|vas|irai|irais; m'en aller; nous en allons|irons; veut|voudrait|va partir|s'en aller chez|ailleurs;
        bascule|basculer|basculerai|migre|migrer|transfère|transférer|pars|partir|partirai|partons|inscris ?donc|tout|tous|mes ?mon|mes|lignes|comptes|contrats chez;
        passe|passer|passerai|passerons|vais|aller|irai|file|retourne|retournerai|signe|commanderai|souscrirai|prends|vais|voir|achète|acheter|commander|prendre ?tout|donc chez|à|vers|ché ?la|l|un|une @rival;
        chez|vers un|une|d autre|autres|nouveau|nouvel ${TRADE}; autre|autres opérateur|opérateurs|fournisseur|fournisseurs|assureur|assureurs|banque __ résilier|partir|pars|vais|passe|bascule|moins; trouvé|trouvée|trouverai un|une ?autre ?${TRADE} plus|moins|mieux ?cher|chère|proche|loin|près;
        ai|avons trouvé mieux|moins|quelqu; trouvé|trouve mieux ailleurs|chez|pour; prends|prend|choisis le|la|un satellite|concurrent|concurrence;

        changer|change|changerai|changeons|changerons|quitter|quitte|changement|changera ?de|d|donc|la|le|votre|ma|notre|mon ?de|d ${TRADE}; d'opérateur; change de crémerie|crèmerie|maison;
        je|j|on|nous ?vous quitte|quittons|quitterai|quitterons votre|vos|le navire|enseigne|service|services|mutuelle|plateforme|plate|banque|offre|maison|forme|marque|boîte|club|salle|réseau;
        vous quitter|quitte|quitterai|quittons; on|nous se|nous quitte|quittons; quitter|quitte|quittons votre|vos|vous; quitte|quitter le navire;
        je|nous|on|donc|alors|stop pars|partons; je|on|j me|se barre|casse|tire ?d; jme|me|m barre|casse|tire; pars|part|partir ?et|avec ?mes|mon|ma ?# ?mes livret|livrets|argent|sous|lignes|comptes|économies|clients;
        hésite|hésitons|hésiter|songe|songer|pense|pensais|envisage|réfléchis|risque|finir|finirai|finira|tenté|tentée|préfère|préfere|décidé|décide|prêt|prête|compte ?sérieusement|vraiment|fortement|par ?par|à|de|d ?m|vous|nous ?en partir|quitter|aller ?d ailleurs|vous|chez|voir|plus|pour|si; réfléchir|réfléchis|hésite|hésitons|hésiter ?vraiment|sérieusement|encore|même à partir|rester|quitter|continuer|annuler|renouveler|résilier;
        songe|pense|envisage|réfléchis|compte|hésite|risque|prêt|vais|va|finirai|finira|préfère|décidé|tenté ?sérieusement|vraiment ?par|à|de|d changer|arrêter|rompre|clôturer|fermer ?de|d|mon|ma|l|le ${CONTRACT}|${TRADE}|compte|comptes;
        plus|pas|aucune|aucun|quel|quelle ?vraiment|bien ?l|d|de intérêt|raison|raisons|envie|avantage de|d|à|pour rester|renouveler; plus confiance clôturez; autant|mieux aller|voir ?voir|ailleurs ?la ${RIVALS}|ailleurs;
        vous|et|ou|je je reste ou je pars; au lieu de partir; reprends|reprend|reprenons ma|notre|nos liberté; je|on vide|viderai|vidons mon|le|notre|mes compte|comptes|livret; déchire|déchirer|déchirerai|rends|rendre ma|mes|notre carte|cartes ?de|d ?membre|fidélité|adhérent; bon vent ?à|avec;

        plus|pu jamais ?de ?ma|mon|la ?vie ?je|j|on|nous|n|ne ?ne|n ?y commande|commander|${AGAIN}|chez|client|cliente|vacances; plus jamais ?un|une|les|mes|mon euro|pieds|argent|centime|sou|commande|achat|vol|séjour ?chez|ici|avec|de; plus|pu jamais ?de ?ma vie chez|ici;
        jamais plus|je|on|nous ?chez|je|on|n|ne ?ne|n|y ${AGAIN}|chez; jamais ?plus je|on ?ne|n ${AGAIN}; jamais je remets|remettrai; plus jamais chez; plus jamais vous;
        ne|n|j|je|on|nous ?y|en|vous ?en|y commanderai|recommanderai|rachèterai|achèterai|acheterai|réserverai|retournerai|retournerons|retournera|reviendrai|reviendrons|reprendrai|reprendrons|remettrai|remettrons|voyagerai|volerai|renouvellerai|renouvellerons|renouvelle|reconduirai|réabonnerai|séjournerons ?certainement|sûrement|donc|clairement|sans ?doute|jamais pas|plus|jamais; on ?ne|n ?y|en ?y reviendra|retournera|reprendra|remettra|commandera|réservera|rachètera pas|plus;
         ne suis|serai|sommes|serons plus ?votre client|cliente|clients|abonné; plus client|cliente;
        ne|n pas|plus ?y revenir|retourner|recommander|reprendre ?chez|de|ici; remettrai|remettrais|remettrons|remets|remettra|mettrai|remettre __ un|les|le euro|centime|sou|pieds|pied|colis|argent;
        dernière|derniere|dernier|ultime fois|commande|achat|séjour|contrat|année|vol ?que|chez|avec|ici ?je|j|on|nous|l|vous ?vous commande|commandons|achète|viens|venons|prends|fais|passe|passons|voyage|réserve|ici|chez|vous|mets|met|vient|prend|vole|loue;
        sera|serait|était|étaient|fut ?probablement|sûrement|donc la|ma|notre|première ?et|première dernière ?et|fois|commande ?que|fois|chez|j|commande|ici|on; première et dernière;

        vous ?m|nous|en avez|venez|allez|perdez|perdrez|finirez ?de|par ?me|nous perdre|perdu|perdus|perdue ?donc|là|ainsi|encore|définitivement un|une|des|deux|votre|# ?très|bon|bonne|fidèle|autre|autres client|cliente|clients|clientes|famille|abonné|abonnée; perdez|perd|perdre|perdrez|perdu|perdent|perdus|perdons ?donc|ainsi|là|encore|définitivement un|une|des|votre|# ?très|bon|bonne|fidèle|vieille|vieux client|cliente|clients|clientes;
        vous|allez|allez|réussi|venez ?de|à me perdre; m'avez perdu|perdue|perdus; client|cliente ?en|de|fidèle|bientôt moins|perdu|perdue; un|une client|cliente en|de moins; fin de ?nos|notre relation|relations;
        boycott|boycotte|boycotter|boycotterai; dites|dire|dis adieu|aurevoir ?à|a|au ?ma|mon|mes|nous|moi|votre ?clientèle|mère|cliente|tantes|commandes|client; adieu donc|alors|je|définitivement; ici adieu; non mais au revoir; raye|rayons|rayerai votre|vos enseigne|marque|nom|boutique|hôtel|site|maison; gardez|garde votre|vos carte|abonnement|box|forfait|offre|remise|bon|bons|points|carte ?fidélité ?je|on; soit|ou|sinon|alors je|on vais|passe|pars|file chez; adieu et|sans ?sans regret|regrets|rancune; rayez|rayer|radiez mon|nous|moi nom|de|des;
        client|cliente|clients de moins; ne|n|plus avoir affaire ?à|avec vous; nous|j en|s resterons|reste|arrête|arrêtons là; on s'arrête|arrêtera là; arrête|arrêtons|arrêter les frais; plus aucun|aucune _ chez vous; en resterai|resterons là;
        c'est|est fini|terminé|mort entre|avec nous|vous; c'est|est fini|terminé je|on change|pars|résilie|quitte|ferme; c'est fini entre nous; vous|on nous|vous reverrez|revoit|reverra pas|plus|jamais;
        je|on plie bagage; je|on vous laisse tomber; prends|prend mes cliques; je vous cède la place; abandonne votre|vos ?service|offre|marque; carte de|d fidélité coupée|déchirée|rendue|poubelle;
        puisque|sinon|si|alors|vu|comme|marre|ou|donc __ résilie|résilierai|résilier|désabonne; je résilie tout|immédiatement|aujourd|sur; résilie et|immédiatement; tant pis je|on résilie|pars|annule|change;
        sinon|alors|bon|ok|ou je|j|on résilie|pars|rends ?l|la|de|mon|tout|votre ?offre|box|opérateur|banque|ailleurs|forfait; sinon ?je|on|c ?est change|prends|ciao|adieu; pouvez ?vous ?le|la|les garder votre|vos box|abonnement|carte|forfait|offre|service; l garder votre box;
        alignez vous ?sur et|ou|leur|le|les|ce; vous alignez et|ou|sinon; pouvez|pourriez vous vous aligner; faites moi changer d'avis;
        confierons|confierai|confier|passerons|commanderons __ un|une|autre|autres ${TRADE}|prestataire|imprimeur;  ferai|ferons|ferez|fera sans vous|moi; plus besoin de vos services;
        tour chez ?le|la|vos|votre ${RIVALS}; change|changerai|change|changer ?de maison|crèmerie|institution`,
    },
  },
  {
    kind: 'alone',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        adieu; plus jamais; je pars; je m'en vais; je me barre; désabonnée; désinscrite; résilié moi; ciao; mais au revoir; plus client; j'annule tout; clôturez tout; fermez tout`,
    },
  },
  {
    kind: 'except',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        déménage|déménageons|déménagement|déménager __ résilier|résiliation|résilie;
        résilier|résiliation|résilie __ déménage|déménagement|déménageons|décès|décédé|décédée|étranger|maison;
        décès|décédé|décédée|mort|morte __ résilier|résiliation|résilie|fermer|clôturer|clôture|supprimer|annuler;
        ai|avais|avons|a|avez|aviez|ont|été|avoir|est|soit|sera|serait|être|sont|suis|contrat|abonnement|bien|déjà|fût|auriez|aurait|automatiquement ?me|m|déjà|bien|été|tout|bel ?été résilié|résiliée|résiliés|annulé|annulée|arrêté|arrête|clôturé|cloturé|fermé|fermée|supprimé|supprimée|stoppé|désabonné|désabonnée|désinscrit|désinscrite|désinstallé|changé|quitté|terminé|cesse|coupé|désactivé|suspendu;
        contrat résilié; résilié remboursé|ok; résilié par|depuis; résiliez vous|par; vous avez résilié; concurrence déloyale; perdu|perdue mon|ma|mes|leur;
        ai|avais|avons|avait|déjà|fois|suite|malgré|depuis|après|preuve|attestation|accusé|confirmation|réception __ demandé|envoyé|reçu|confirmé|fait|refusé|de|ma|la|votre ?fois ?de ?la|ma|ce|cette|votre|à|mon résiliation|désabonnement|fermeture|clôture|désinscription|suppression|annulation;
        résiliation|désabonnement|fermeture|clôture|désinscription __ envoyée|envoyé|impossible|impossibles|confirmée|effective|effectif|refusée|faite|traitée|enregistrée|reçue|passée|acceptée|cache|cachée|prise|abusive;
        pars|partons|part à|a l'étranger __ résilier|résiliation|résilie; plus besoin __ résilier|résiliation|résilie; résilier|résilie __ plus besoin;
        désabonner|désinscrire|désabonnement|désabonne|désinscription|désabonnez|désinscrivez|désinscris|désabonné|désinscrit __ newsletter|newsletters|mails|mail|emails|sms|publicités|pub|pubs|lettre|infolettre|liste|promo|promos|notifications|diffusion|messages|publipostage;
        arrêter|arrêtez|stopper|stop|cesser|cessez __ newsletter|mails|sms|pubs|publicités|spam|appels|notifications;
        vendu _ voiture|maison __ résilier; clôturez le|la|ma|mon|ce|cette ticket|dossier|demande|incident|réclamation|conversation; annuler|annulez|annule|annulé la|une ligne; arrête|arrêter tout de suite; vente __ résilier; retraite __ résilier; changement de banque;
        ai|avais|avons|a|d|ayant|viens|as|avez|ont|aurais|regrette ?avoir|de|d changé|change|changer ?de|d|enfin ?de ${TRADE}|maison; changer|change|changerai|changeons|changé de banque __ rib|prélèvement|iban|coordonnées|domiciliation; rib|iban __ banque;
        quitte ou double; quittes pour; quitte à; en êtes quitte; quittance; quittances; supprimer|supprime|effacer|vider|vide _ carte|adresse|photo|produit|article|panier|cache|message|commentaire|ligne|doublon|avis|historique;
        résilier|résiliation|résilie|arrêter|clôturer|fermer|annuler ?de|le|la|l|du ?contrat|compte|abonnement|ligne|forfait|carte de|d|pour sa|son|leur|leurs|ma|mon|mes|ses ?grand|belle|beau mère|père|fils|fille|maman|papa|mamie|papi|frère|soeur|tante|oncle|défunt|défunte; résilier|résilie|clôturer|fermer|annuler sa|son|leur|leurs;
        comment|pour joindre le service résiliation; service résiliation|résiliations est|me|m|a; me|risquez|risque|menacez|allez|pouvez|voulez|veut|menace _ fermer|résilier|couper|clôturer|supprimer|résiliez|suspendre ?me ?mon|ma|notre|nos|le|la;
        vous|ils|elle|il|banque|syndic|bailleur|assureur|assurance ?me|m|nous|a|ont|va|vont|veut|veulent résilie|résilient|résilier|ferment|ferme|clôture|arrête|arrêtent|arrêtez|arrêter|coupe|coupent|supprime|supprimez|annule|annulent|change|changent ?mon|ma|notre|le|la|mes|l|nos ?${CONTRACT}|compte|comptes|site|logiciel|application|appli|mutuelle;
        frais ?de|pour|d clôture|résiliation facturés|imputés|injustifiés|abusifs; clôture de compte locataire;
        annuler|annule|annulez|annulation|annulé|annulée ?moi|de ?tout|ma|mon|la|le|l|une|cette|un|les|mes|notre ?seule|deuxième|seconde commande|commandes|réservation|rendez|rdv|livraison|billet|billets|vol|séjour|article|colis|achat|virement|retour|paiement|option;
        prélèvement|prélèvements rejeté|en|du|double; arrêter|arrêtez|arrête|stop de me|jouer|m|nous;
        ne m|me|nous arrêtez|arrête pas; fin ?de|du|d contrat ?de|d travail|intérim|cdd|apprentissage|bail; fin de contrat; plus de contrat|forfait; contrat de travail|bail|apprentissage|cdd|intérim;
        couper|coupez|coupe|cesser|cesse ?le|la|l|mon|ma ?de ligne|service|offre; coupez la ligne; interrompre|interruption ?de|du ?le|la service;

        je|nous|on|donc|alors|stop pars|partons en|au|aux|à|a|dans|demain|de|le|la|du|travailler|tôt|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|vivre|seul|seule|vers|bientôt|loin|quand|où|après|d|jamais|pas|sur|comme|cette|avec|des|un|une|trois|deux|six|#|pour|avant|parfois|juste|tout|faire|ouvrir|perdant|battu;
        part à|de|sociale|sociales|entière|belle|patronale|employeur|variable; ma|sa|votre|leur|quelque|nulle|autre|d|une|faire|à|la part; pour ma part; me|te|se casse|tire|barre le|la|les|un|du|pas|dos|tête|pied; les casse|tire; ça casse; casse|tire la|les|le|un|de|pas|au|dessus|encore;
        partir|partirai|pars|part|aller|vais|retourne|passer|passe chez ma|mon|mes|le|la|des|une|sa|nos ?petite|grand fille|fils|soeur|mère|médecin|dentiste|ami|amis|kiné|parents|enfants|docteur|coiffeur; passe|passer|passerai|vais|aller|viens chez vous|moi|lui|elle|eux;
        m|nous y retourner|retourne; en vais en|aux|au|à|dans|loin|pour vacances; s'en va ?en|dans|pas|tout|au|vite; va|vas s'en; ça s'en va;
        vous _ voir si ailleurs; chez vous ou ailleurs;
        ailleurs ?que dans|en|sur|au|la|le; parti|partie|partis|livré|livrée|livrés|déposé|envoyé|expédié|vu|vus|habite|loge|loger|vis ailleurs; jamais ?ailleurs|commander|acheter ailleurs|sans|autre; achèterai plus|jamais ?jamais|plus ailleurs|autre|que|chez|d;
        partout ailleurs; ailleurs si j|je y|suis; un peu ailleurs; esprit|tête ailleurs;
        rib|iban|travail|employeur|employeurs|emploi|boulot __ nouveau|nouvelle|autre; autre|autres ${TRADE} m|a|avait|vend|est|où; dans ?une|un|votre|vos|mes|l autre|autres magasin|agence|boutique|site|appli|application|jeu|système; transférer|transfert dossier|appel;
        ils ont ?juste changé;
        plus jamais peur|douter|mal|ce|me|ne|autre|vu|ailleurs|sans|eu|entendu|reçu|se|retrouvé|retrouver|oublier|marché|pleuré; ne|n jamais|plus continue|reste; plus jamais revenir ?sur|en; remettre|remettrai|remets ?plus|jamais|pas|à __ jour|zéro|question|appareils|marche|neuf|service|pieds dans; pieds dans un|une|le;
        n|ne|je en reviens;  je|n|ne recommande pas|vivement|plus; ça ne continue; reviens ?pas|plus vers|sur|à|dessus|en;
        reviendra|reviendrons|reviendrai|retournerai pas|plus avant|sur|à|tard|souvent|longtemps; achèterai|commanderai plus|pas sans|avant|tant|encore; n|ne achèterai plus ?jamais neuf|d|de|rien; me remets|remettre ?toujours|plus|pas ?de|pas|plus; remettre à|en|la|le|sur|dans|ça|au|les|une;
        dernière|derniere|dernier|première|ultime fois que|chez|avec ?je|j|on|nous|l|vous ?vous|lui|t écris|écrit|contacte|demande|dis|préviens|appelle|ai|a|avais|avait|est|n|arrivée|facture|date|reçue|annulée; la dernière fois que|qu|avec|vous ?j|je|vous ?ai|avais|m|mangé|parlé|avez;
        dernière fois avec ?papa|maman|lui|elle|vous; dernière ?fois|commande # ; ma|notre dernière commande|réservation|facture|année|visite|dernier; dernière|dernier achat|commande|vol du|est|a|n|ne|m|le|arrivée|reçue|livrée; c'était la dernière ?fois avec|chance|place|taille|paire|en|qui;
        c'est fini il|elle|tout|ou|depuis|n; pas fini|terminé;
        je|on reste|restons à|votre|disposition; changer d'avis ?après|sur|la|pour; faites changer; adieu à mes|mon|ma ?# balles|euros|argent|sous|photos|vacances|colis|remboursement|points|chien|chat|mari|photos|cadeau; 
        boycott de; box|décodeur|modem|badge|routeur|matériel ?est|pour|en défectueux|défectueuse|échange|panne|hs|cassé|cassée|remplacement|sav;
        concurrence loyale|déloyale; meilleurs|mieux|meilleure|meilleur|devant que|la|vos ?la|vos|les ${RIVALS}; aucun concurrent; gagné|gagnez ?face à la concurrence; ennemis __ concurrent; fans _ concurrence`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-churn',
    claim: 'churn',
    weights: {
      1: `
        déménage|déménager|déménageons|déménagement|déménagé|emménage|mutation|muté|mutée|expatrie|expatriation;
        pars|partons|part|partir|vais|vivre|installer|installe|installons|habite|installée ?m|nous|vivre|habiter|aller|définitivement ?installer|vivre|m|habiter à|a|au|en|aux ?l étranger|portugal|espagne|canada|belgique|suisse|québec|france|maroc|allemagne|italie|londres|angleterre|japon|usa|états|ehpad|province;
        quitte|quittons|quitter|quitté|vends|vendu|vend|vendons|vente|rends|libère|rendu|cède|cédé|vendue|location|donné|volée ?le|la|de|du|mon|ma|notre|ce|l ?la|le|l|mon|ma voiture|véhicule|maison|appartement|logement|appart|moto|scooter|pays|studio|magasin|résidence|kot|bail|france|région|entreprise|local|immeuble;
        partons|pars|part|partir|vais|va|allons vivre|habiter|emménager; voiture|véhicule|scooter|moto|maison|appartement|bateau|camion vendu|vendue|volé|volée|épave|détruit|détruite;
        décès|décédé|décédée|décédés|décede|défunt|défunte|succession|veuve|veuf; nous ?a|ont ?nous quittés|quittées; nous a quitté|quittée; avons|ai perdu notre|mon|ma ?mère|père|mari|femme;
        n'utilise|utilise plus|pas|jamais; ne m'en sers|sers plus|pas|jamais; n'en ai|avons plus; sert|servent plus|jamais ?à rien;
        plus|pas|aucun|aucune ?l|de|d|en|n vraiment|utilité|usage|nécessaire; plus|pas ?vraiment ?en ?vraiment besoin ?d|de ?la|le|l|mon|ma|ce|cet|cette|une|un ${CONTRACT}|voiture|garage|box; plus besoin; difference|différence entre;
        plus l'utilité; double|deux contrat|contrats|assurances emploi; en double; retraite; fin d'activité; cessation d'activité; mon employeur|entreprise m|fournit|nouvelle; fin|arrêt|cessation de mon|notre activité;
        plus d|de|aucune activité|voiture|chien|chat|animal|moto|bateau; ehpad|maison de retraite|maison spécialisée; entre|entrée|rentre|part en ehpad|maison; ne me permet|permettent plus; plus personne ?pour|à; reprends mes études;
        mutuelle obligatoire|entreprise|employeur|d; vais me marier; je marie;  lettre d'information; liste de diffusion;
        par erreur; sans mon accord; sans me prévenir; @family|chien|chat|chienne|cheval __ mort|morte|suicidé|suicidée|parti|partie; s'est suicidé|suicidée|pendu; en finir; ne|veux plus être|vivre là; serai|suis|serais|sois|étais plus là; mourir|crever; à quoi bon; qui me retient; si je réponds plus; rien à|de gérer; tour du monde; plus en âge; faute de paiement; à vivre; fin de stage|mission|études; sans tout résilier; déjà loin; plus d'assurance à payer; on revient pas; ne compte pas le voir; ce soir j'arrête tout;
        vous avez ?déjà|me|m résilié|coupé|annulé|clôturé|fermé|supprimé|bloqué; avez|a|été|votre ?été|m|me ?été résilié|résiliée|clôturé|annulé ?par|sans|automatiquement vous|votre|vos;
        plus|pas ?l|vraiment utilise|sers`,
    },
  },
] satisfies readonly Table[])
