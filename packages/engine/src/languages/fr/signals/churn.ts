import type { Table } from '../../language.ts'

/** French phrases that say that the customer leaves or may leave, with the near-misses. */
export const churn: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    weights: {
      1: `
        je|j|nous|on _ résilier|résilie|résilions;
        résilier|résiliation _ contrat|abonnement|forfait|ligne|assurance|compte|offre|adhésion|box|mobile|carte;
        demande de résiliation; ma résiliation; résiliation; arrêter|stopper mon|l|notre abonnement;
        mettre fin à|a mon|notre|l; se désabonner; me désabonner; je me désabonne;
        clôturer|fermer|supprimer|clôture|fermeture _ compte; supprimez mon compte; comment résilier;
        résilier; désabonner|désabonnement|désinscrire; annuler mon|l|notre abonnement;
        résili* ?mon|ma|le|l|mes|tous|notre; résiliation de mon|ma|l|mon;
        me|de|désire|veux|souhaite désengager|désabonner|désinscrire|désaffilier;
        mettre fin|terme|un à|a|terme ?mon|ma|notre|l|le|à; mettre un terme;
        stopper|stoppe|arrêter|arrête|interrompre|cesser|cesse|rompre|annuler|annulé|annulation|supprimer|dénoncer ?tout|de ?mon|ma|l|notre|le|mes|cet|cette|de ?mon|ma|l abonnement|abonnements|contrat|forfait|adhésion|assurance|mutuelle|prélèvement|mandat|engagement|offre|essai|box|licence|souscription|premium|service;
        clôturer|cloturer|fermer|clore|clôture|fermeture|supprimer|suppression|désactiver ?définitivement|de|la ?mon|mes|notre|ce|le|les|du|un|mon|tous compte|comptes|livret|profil|carte;
        rendre|renvoyer|restituer ma|la box;
        plus|pas ?de ?être|continuer|poursuivre|client|cliente ?chez|mon|l|avec|votre|ma abonnement|abonné|abonnée|contrat|chez;
        droit de|délai rétractation abonnement|contrat;
        frais|préavis|délai|lettre|conditions|demande|procédure|modalités|date de|pour ?la résili*;
        fin de|d contrat|abonnement|engagement; désabonnement; désabonne`,
    },
  },
  {
    kind: 'signal',
    cue: 'churn',
    claim: 'churn',
    also: { anger: 1.2 },
    weights: {
      2: `
        concurrence; chez|vers|rejoindre _ concurrent|concurrents;
        aller|vais|irai|pars|passe|partir|passer|partirai voir ailleurs; voir ailleurs;
        aller ailleurs; vais ailleurs; j'irai ailleurs; ailleurs la prochaine fois;
        acheter|commander|commanderai|achèterai ailleurs;
        changer|change|changerai|changeons d'opérateur|opérateur|banque|assureur|fournisseur|enseigne|crémerie|de banque;
        changer|change de banque|fournisseur|crémerie; d'opérateur;
        quitter|quitte|quitterai|quittons _ enseigne|marque|service|banque|boîte|opérateur|vous;
        je vous quitte; plus jamais _ commande|commanderai|client|cliente|chez|rien|achat|achète;
        jamais plus chez; ne commanderai|commande|achèterai|achèterais plus;
        ne suis plus client|cliente; vous avez perdu|perdez un|une|des client|cliente|clients;
        perdu|perdre un|une|des client|cliente|clients; vous|allez me perdre;
        vous m'avez perdu|perdue; dernière commande chez;
        dernière fois que je|j commande|achète|viens; ne reviendrai|reviendrons pas|plus;
        je ne reviendrai; ne remettrai|remettrais pas|plus; plus client|cliente;
        client|cliente en moins; c'est fini entre nous; sinon je résilie; vais tout résilier;
        vais résilier;
        passe|passer|passerai|pars|partirai|partir|vais|irai|file|filer|bascule|basculer|migre|migrer|retourne|retournerai|inscris|inscrirai|prends|prendrai|signe|souscrirai|commanderai|aller chez|à|vers|a|ché ?la|l|un|une|vos|vos|d ?autre|autres @rival;
        passe|passer|pars|file|vais aller|aller|voir chez un|une|vos|le|d autre|concurrent|concurrents|voisin|autres;
        chez|à|a|vers vos|un|vos|votre|le|la|d concurrent|concurrents|concurrence|voisin;
        voir|regarder|va|aller|étudier|comparer|offres ?de|chez ?la|vos|de concurrence|concurrents;
        songe|pense|pensais|envisage|réfléchis|compte|hésite|risque|prêt|prête|vais|va|finir|finirai|finira|préfère|préfere|décidé|tenté ?sérieusement|vraiment|fortement|par|à|de ?à|de|par|d partir|changer|quitter|résilier|arrêter|rompre|clôturer|fermer|aller ?d|de|ailleurs|vous|mon|ma|le|votre|l|tout|là;
        vous quitter|quitte|quitterai|quittons;
        ne renouvellerai|renouvelle|renouvellerons|renouveler|reconduirai|reconduis|reprendrai|reviendrai|reviendrons|remettrai|mettrai|remettrons ?pas|plus|jamais|pas;
        pas|plus|jamais ?de|me|ne renouveler|renouveller|reconduire|reconduction|renouvellement|reprendre|reviendrai|revenir|recommander|remettre ?mon|ma|l|les|chez|rien|un;
        non renouvellement|reconduction; plus jamais chez|ça|avec|de|je|on|vous;
        n|ne|plus jamais|plus ?je|rien vous; c'est|est fini|terminé ?entre|avec|pour ?vous|nous|moi;
        fini|terminé pour moi|nous;
        c'était|était|fut|première ?ma|la|et|notre ?première|et dernière ?commande|fois|achat|et;
        boycott|boycotte|boycotter; code rio|portabilité sortante; dites adieu|au revoir à|a;
        perd|perdez|perdre|perdu|perdent ?donc|ainsi|là|encore|définitivement un|une|des|votre ?très|bon|bonne|fidèle ?bon|bonne|fidèle client|cliente|clients;
        sinon|ou|alors|donc|ok|bon|tant ?je|j|pis ?je|me|on résilie|change|pars|annule|rends|arrête|ferme|clôture|part ?tout|mon|de|d|ailleurs;
        chercher|trouver|trouve|trouverai|regarder|regarde|prendre|prendrai|voir|ailleurs|pars|part ailleurs|voir|fournisseur|opérateur|assureur ?ailleurs;
        changer|change|changerai|changeons|changement|quitter ?de|d|donc ?de|d fournisseur|opérateur|assureur|banque|assurance|mutuelle|crémerie|boutique|marque|prestataire|logiciel|compagnie|syndic|salle;
        client|cliente ?de|bientôt perdu|perdue|moins;
        plus|jamais jamais|plus ?je|on|nous|de|ma|n|rien ?ne|n|ma|mes|rien commande|commanderai|recommanderai|achète|acheterai|achèterai|réserverai|réserve|client|cliente|reviens|retournerai|remettrai|reprendrai|ferai|voyagerai|mettrai|chez|vacances;
        ne|n commanderai|recommanderai|achèterai|acheterai|réserverai|retournerai|reprendrai|voyagerai|mettrai plus|jamais|rien;
        je|j|on m'en|en vais|irai; m'en vais ?chez|ailleurs; prends|prend mes cliques;
        je|on plie bagage; je|on vous laisse tomber;
        puisque|sinon|si|alors|vu|comme|marre __ résilie|résilierai|résilier;
        je résilie tout|immédiatement|aujourd|sur; résilie et|immédiatement;
        voir|aller|acheter|commander|prendre chez @rival`,
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
        fermer|clôturer|clôture|supprimer|résilier __ décédé|décédée|décès;
        pars|partons|part à|a l'étranger __ résilier|résiliation|résilie;
        plus besoin __ résilier|résiliation|résilie; résilier|résilie __ plus besoin;
        résilié|résiliez vous|par; vous avez résilié; concurrence déloyale;
        me désabonner|désinscrire _ newsletter|mails|emails|lettre|publicités|pub;
        désabonner|désinscrire|désabonnement _ newsletter|mails|emails|sms|publicités;
        vendu _ voiture|maison __ résilier; vente __ résilier; retraite __ résilier;
        changement de banque; changé de banque|fournisseur|opérateur;
        changer de banque pour le prélèvement; suppression de mon compte par erreur;
        quitte ou double; quittes pour; supprimer _ carte|adresse|photo|produit|article;
        résilier|résiliation|arrêter|clôturer ?de|le|la|l sa|son|leur|leurs;
        comment|pour joindre le service résiliation`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-churn',
    claim: 'churn',
    weights: {
      1: `
        déménage|déménager|déménageons|déménagement|déménagé|emménage|mutation|muté|mutée|expatrie|expatriation;
        pars|pars|partons|part|partir|vais|vivre|installer|installe|installons|habite|installée ?m|nous|vivre|habiter|aller|définitivement|définitivement ?installer|vivre|m|habiter à|a|au|en|aux ?l étranger|portugal|espagne|canada|belgique|suisse|québec|france|maroc|allemagne|italie|londres|angleterre|japon|usa|états|ehpad|province;
        quitte|quittons|quitter|quitté|vends|vendu|vend|vendons|vente|rends|libère|rendu|cède|cédé|vendue|location|donné|volée ?le|la|de|mon|ma|notre|ce|l ?la|le|l|mon|ma voiture|véhicule|maison|appartement|logement|appart|moto|scooter|pays|studio|magasin|résidence|kot|bail|france|région|entreprise|local;
        décès|décédé|décédée|décédés|décede|mort|morte|défunt|défunte|succession;
        n'utilise|utilise plus|pas|jamais; ne m'en sers|sers plus|pas|jamais; n'en ai|avons plus;
        plus besoin; plus l'utilité; double|deux contrat|contrats|assurances emploi; en double;
        retraite; fin d'activité; cessation d'activité; mon employeur|entreprise m|fournit|nouvelle;
        mutuelle obligatoire|entreprise|employeur|d; vais me marier; je marie;
        plus de voiture|chien|chat; newsletter|newsletters; lettre d'information; liste de diffusion;
        par erreur; sans mon accord; sans me prévenir;
        vous avez ?déjà|me|m résilié|coupé|annulé|clôturé|fermé|supprimé|bloqué;
        avez|a|été|été|votre ?été|m|me ?été résilié|résiliée|clôturé|annulé ?par|sans|automatiquement ?vous|votre|vos;
        plus|pas|aucun|aucune ?l|de|en|vraiment besoin|utilité|usage|nécessaire;
        plus|pas ?l|vraiment utilise|sers`,
    },
  },
] satisfies readonly Table[])
