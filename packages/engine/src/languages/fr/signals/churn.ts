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
        résilier; désabonner|désabonnement|désinscrire; annuler mon|l|notre abonnement`,
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
        client|cliente en moins; c'est fini entre nous; adieu; sinon je résilie; vais tout résilier;
        vais résilier`,
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
        quitte ou double; quittes pour; supprimer _ carte|adresse|photo|produit|article`,
    },
  },
] satisfies readonly Table[])
