import type { Table } from '../../language.ts'

/** French phrases that threaten to make the matter public, with the near-misses. */
export const publicExposure: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'public',
    claim: 'public',
    also: { anger: 1.2 },
    weights: {
      2: `
        avis négatif|négatifs; mauvais avis;
        mettre|laisser|poster|publier|écrire|donner|mettrai|laisserai|posterai|publierai|rédiger|laisse|poste|publie _ avis;
        avis google|trustpilot; sur google|trustpilot|tripadvisor; trustpilot; une étoile; 1 étoile;
        zéro étoile; sur les|vos|tous|mes _ réseaux; réseaux sociaux;
        sur facebook|twitter|instagram|insta|tiktok|linkedin|youtube|x; la presse;
        presse locale|nationale; aux médias; les médias; un journaliste; les journalistes;
        journal|journaux local|locaux|télévisé; 60 millions; soixante millions; que choisir; ufc;
        association|associations de|des consommateurs|consommateur;
        mon|ma|notre député|députée|maire|élu|sénateur; le faire savoir; ferai savoir;
        faire savoir à|partout|tout|autour; faire du bruit; le monde entier saura;
        tout le monde saura; bad buzz; mauvaise publicité|pub; mauvaise pub;
        vous faire de la publicité|pub; partager mon expérience|histoire; rendre public|publique;
        capture|captures d'écran _ réseaux|twitter|facebook`,
    },
  },
  {
    kind: 'except',
    cue: 'public',
    claim: 'public',
    weights: {
      1: `
        vu|vue|trouvé|découvert|suis|suivez|suivre|abonné|connu|connue|vus|voir|publicité|pub|annonce|concours|page|contacté|jeu|lu|connecté|connecter|connexion|compte _ facebook|instagram|insta|tiktok|twitter|google|réseaux|linkedin|youtube|trustpilot|médias|presse;
        sur google maps|agenda|play|pay; avis positif|positifs;
        laissé|laisser|mettre|donner|mets|laisse _ avis positif|favorable; très bon|bons avis;
        avis très positif; # étoiles; cinq étoiles; bon avis; excellent avis;
        avis d'échéance|imposition|passage; presse agrumes|ail|fruits; la presse à;
        que choisir entre|comme|pour; comment laisser|donner|mettre un avis; donner votre avis;
        donner mon avis; votre avis; partager _ ami|amis`,
    },
  },
] satisfies readonly Table[])
