import type { Table } from '../../language.ts'

/** French phrases that ask for a person, with the near-misses. */
export const asksHuman: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      2: `
        parler|parle|discuter|discute|échanger|échange|causer|dialoguer|m'entretenir|entretenir à|a|avec _ @person;
        joindre|contacter|parler|avoir|appeler _ service client|clients|clientèle|après;
        parler|parle|discuter|échanger avec un|une|quelqu; parler|parle à|a quelqu;
        parler|parle de vive voix; parler de vive voix; parlé à|a un|une @person;
        passez|passe|passer moi|me _ @person;
        transférez|transfère|transférer|transferer|transfert moi|me|vers|à|mettez _ @person;
        mettez|mets|mettre moi|me en relation|contact; me mettre en relation|contact;
        mise en relation; être mis|mise en relation|contact; met moi en relation|contact;
        joindre|avoir|contacter|contacte|obtenir|voir|rencontrer|veux|voudrais|souhaite|demande|besoin _ un|une|le|la|mon|ma|votre|vrai|vraie @person;
        joindre|avoir|contacter|obtenir|voir|rencontrer quelqu; besoin de quelqu;
        besoin d'un|une @person; besoin d'un|une vrai|vraie @person; un @person humain;
        un|une vrai|vraie @person; @person svp|stp|please|sinon; @person s'il vous|te;
        @person réel|réelle|physique|humain|humaine; y a t il quelqu; y a|ya _ personne pour;
        personne pour me|nous répondre|aider; y a quelqu; ya t il quelqu; ya quelqu; il y a quelqu;
        quelqu'un peut|pourrait|pourra; est ce que quelqu'un peut|pourrait; quelqu'un svp|stp;
        quelqu'un pour me|m|nous répondre|aider|parler|rappeler;
        quelqu'un de réel|vivant|compétent|humain; allô quelqu; un être humain;
        une personne réelle|humaine|physique; en chair et en os;
        pas ?à|avec|a|de un|une|ce|votre robot|bot|machine|robots|chatbot;
        pas parler à|a un|une robot|bot|machine; pas de robot|bot|machine; plus de robot|bot;
        stop bot|robot|chatbot; marre du|des|de robot|robots|bot|bots|ce;
        arrêtez avec|votre|ce _ robot|bot; pas votre robot|bot; sans passer par un|le robot|bot;
        rappelez|rappelle|appelez|appelle moi; me rappeler|recontacter;
        pouvez|peux|peut|pourriez|pourrait _ m'appeler; qu'on me rappelle; que l'on me rappelle;
        être rappelé|rappelée; rappeler au|sur; me contacter par téléphone|tel|tél;
        m'appeler au|par|sur|demain|ce|cet; un numéro où; numéro où|ou joindre|appeler|on;
        un numéro pour vous|parler|joindre|appeler; numéro de téléphone du service|sav;
        numéro du service|sav|conseiller; je peux vous appeler; à qui parler|puis;
        un rendez vous téléphonique; parler au|à|a la|le|mon|votre|vos|un|une @person;
        parler à ma @person; parler au @person; parler aux @person; en parler à|avec un|une @person;
        votre|ton supérieur|responsable|chef|patron|manager|direction; le responsable svp|sinon;
        je veux le|la|un|une @person; je voudrais un|une|le|la @person; opérateur svp;
        @person urgent; conseiller clientèle svp; contact humain; assistance humaine; aide humaine;
        intervention humaine`,
    },
  },
  {
    kind: 'alone',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1.5: `
        @human; humain réel; rappelez; parler`,
    },
  },
  {
    kind: 'except',
    cue: 'asks-human',
    claim: 'asksHuman',
    weights: {
      1: `
        es|êtes|etes tu|vous _ humain|robot|personne|bot|humaine;
        tu|t|vous|c es|êtes|est un|une ?vrai|vraie @person;
        je parle à|a|avec un|une _ humain|robot|personne|bot;
        me rappeler|rappelez|rappelle le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        rappelez|rappelle moi le|la|les|mon|ma|mes|quel|quelle|comment|ce;
        ai|avais|avons|a|eu parlé|discuté|échangé _ @person; ai eu _ @person; ai vu _ @person;
        eu un|une @person; avons eu _ @person; j'ai contacté _ @person; ai rencontré _ @person;
        mon|ma|votre conseiller|agent|conseillère m'a|ma dit|a; pas besoin d'un|de|une _ @person;
        inutile de me|de rappeler; pas la peine de me rappeler; pas besoin de me rappeler;
        ne me rappelez|contactez pas|plus; pas besoin de parler _ @person; sans parler à|a;
        erreur humaine; corps humain; ressources humaines; droits humains; dommage humain;
        humain|humaine gentil|agréable; votre responsable m'a|a;
        votre conseiller|conseillère|agent|responsable a|m|est|était; parler à un|une @person hier;
        assez humain; très humain|humaine; taille humaine; à taille humaine;
        merci à votre|la|le|mon|l _ @person; remercier _ @person;
        quelqu'un peut il me dire si|quand|où; devenir conseiller|conseillère|agent;
        poste de|d _ @person; m'appeler ou|je m'appelle; je m'appelle|appelle moi;
        me mettre en relation avec ma banque; recrutez _ @person; le conseiller m'a|a;
        la conseillère m'a|a; ne veux pas _ @person;
        robot|robots ?de pâtissier|aspirateur|aspirateurs|cuiseur|ménager|cuisine|tondeuse|mixeur|piscine|multifonction|laveur;
        pour|par une|un personne|employé; chambre|lit|place|billet|menu|repas __ personne;
        pas parler à|a|avec un|une conseiller|conseillère|agent|humain;
        votre responsable des données`,
    },
  },
] satisfies readonly Table[])
