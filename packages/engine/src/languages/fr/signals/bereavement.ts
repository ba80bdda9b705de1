import type { Table } from '../../language.ts'

/** French phrases that tell of a death that concerns the request, with the near-misses. */
export const bereavement: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      2: `
        @family _ décédé|décédée|décédés|mort|morte|disparu|disparue;
        @family _ vient _ décéder|mourir; @family nous|m a|as quitté|quittés|quittées;
        perdu|perdue|perdre mon|ma|mes|notre|nos @family;
        décès|mort|disparition|perte|deuil|enterrement|obsèques|funérailles de|d|du _ @family;
        le décès de|du|d|survenu; un décès; son|leur décès; acte|certificat de décès;
        suite au|a|à|un décès; titulaire _ décédé|décédée; est décédé|décédée;
        décédé|décédée le|hier|il|ce|depuis|en|samedi|dimanche|lundi; vient de décéder;
        a perdu la vie; obsèques; funérailles; enterrement; avis de décès;
        je suis|devenu|devenue veuf|veuve; en deuil; défunt|défunte|défunts; feu mon|ma;
        nous a quittés; pompes funèbres; fausse couche; mort né; dcd;
        parti|partie|partis ?trop|rejoindre|au|pour|vers|les tôt|les|ciel|étoiles|anges;
        vient|viens|venons de perdre|mourir|décéder;
        enterre|enterré|enterrer|enterrons|enterrement|incinérer|incinéré|incinération|crémation|inhumation|inhumé ?mon|ma|mes|notre|demain|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|de|d|est;
        les|des|ses|ces|l|son|aux|aux obsèques|funérailles|enterrement|inhumation; deuil; décès;
        obsèques|funérailles;
        perdu|perd|perdons|perdre|perdue ?mon|ma|mes|notre|nos|un|une|son|sa|leur ?petit|petite|cher|chère|tendre|belle|beau|grand|grande|très @family|proche|grand|jumeau;
        nous|m a|as|ont ?tous|brutalement quitté|quittés|quittée|quittées; plus de ce monde;
        veuf|veuve|veuvage; orphelin|orpheline; rente|pension|allocation de réversion|veuvage|décès;
        réversion; capital décès; assurance obsèques|décès|vie __ défunt|père|mère|décédé;
        succession|héritier|héritière|héritiers|héritage; notaire __ succession|décès|défunt;
        usufruit; feu mon|ma|notre; cercueil; faire part;
        gerbe|couronne|fleurs ?pour|de|d ?un|une|l|des enterrement|obsèques|deuil|défunt;
        faire son deuil; mort|mortes|morts subite|né|in; euthanasi* mon|notre|ma;
        succession de|d mon|ma|mes|monsieur|madame|notre|ma;
        dossier|compte|clerc|règlement de|du succession; héritier|héritière|héritiers;
        petit|petite|fille|fils|bébé|ange ?ange ?est|nous ?a parti|partie|envolé|envolée ?le|la|il|en|au|rejoindre;
        notre|ma|mon _ est parti|partie ?le|trop|au|la dernier|tôt|ciel|mois|semaine`,
    },
  },
  {
    kind: 'except',
    cue: 'bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        mort|morte|morts de rire|faim|fatigue|peur|trouille|soif|froid|chaud|honte|inquiétude;
        assurance|capital|garantie|option|contrat décès;
        perdu|perdue mon|ma|mes _ code|carte|mot|colis|ticket|clé|clés|facture|téléphone|identifiant;
        perdu mon|ma|mes @family _ magasin|parking|vue; jouet; roman|film|série _ mort;
        enterrement de vie; décès du produit|téléphone|ordinateur|frigo; point mort;
        assurance|capital|garantie|option|contrat|clause|prévoyance ?en|cas|de ?de|cas|obsèques décès|mort;
        en cas de décès|mort;
        nature|point|saison|poids|lettre|temps|heures|feuilles|angle|bras|bois|ange|mer mort|morte|mortes|morts;
        lettre morte; il|elle|c est ?déjà|complètement mort|morte;
        perdu mon|ma|mes @family ?dans|au|de|sur|à ?magasin|parking|vue|centre|foule|réseau|contact;
        perdu|perdre|perds ?mon|ma|un|une|mes|des ami|amis|amie|client|partenaire|temps|enfant ?facebook|sur;
        enterrer|enterré|enterrée|enterrons ?la|le|les|un|l|mon|des affaire|câble|gaine|cable|piscine|hache|dossier|réclamation|vie;
        enterrement|enterrer ?de vie;
        disparu|disparue ?de|du|des|mon|ma|dans colis|appli|compte|site|panier;
        @family ?a|est|ont|n ?pas|disparu|disparue ?de disparu|disparue ?de|du|dans|colis;
        deuil blanc|national;
        a|ont|as|avez quitté ?l|la|le|les|mon|son|votre|notre|entreprise|domicile|appartement;
        nous|vous|m|t a|ont|avez quitté ?la|le|l|au|pour ?table|agence|milieu;
        mort|tué ?du|au|dans|le jeu|niveau|boss; jeu|roman|film|série|livre ?du|sur mort|deuil|veuve;
        veuve|orphelin noire|clicquot; poisson rouge; orphelin* ligne; fin de série;
        succession de|d pannes|problèmes|bugs|erreurs|galères|ratés;
        colis|appli|solde|message|facture|panier|dossier|commande|livreur ?a|est|n ?pas|n'est ?pas arrivé|livré|disparu;
        est|n ?pas arrivé|plus plus là|dispo|disponible|chez;
        batterie|pile|piles|écran|ordinateur|ordi|téléphone|tel|appareil|machine|disque|frigo|lave|four|carte|box|tv|télé|moteur|plante|fleurs|fleur|plantes|poisson|arbre|rosier|voiture|jeu|personnage|héros|perso|chargeur|livebox|décodeur|clavier|souris|montre|console|connexion|ligne|site|serveur|point|angle|chat|chien|lapin|hamster ?du|de ?jeu|dur|linge|vaisselle ?est|sont|arrivée|arrivées|arrivé|déjà ?complètement mort|morte|morts|mortes;
        plus de ce monde ?vous; serai plus de ce monde`,
    },
  },
  {
    kind: 'unless',
    cue: 'no-bereavement',
    claim: 'bereavement',
    weights: {
      1: `
        y a|avait|il # ans; y a ?très|bien longtemps;
        m'a|avait|ont transmis|légué|laissé|donné|offert|appris|cuisinait; héritage familial;
        faisait|adorait|aimait|achetait toujours|tant|beaucoup|votre|vos`,
    },
  },
] satisfies readonly Table[])
