import type { Table } from '../../language.ts'

/** French phrases that announce, threaten or ask about an action against the company, with the near-misses. */
export const legal: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'legal',
    claim: 'legal',
    also: { anger: 1.2 },
    weights: {
      2: `
        mise en demeure; met|mets|mettre|mettons en demeure; mon|notre avocat|avocate;
        conseil juridique; un|une avocat|avocate; avocats; par voie d'huissier|de justice; huissier;
        commissaire de justice; dgccrf; répression des fraudes; direction des fraudes; signal conso;
        signalconso;
        saisir|saisi|saisis|saisirai|saisine|contacter|contacte|contacterai _ médiateur|tribunal|cnil|justice|prud|défenseur|juge;
        le médiateur|conciliateur; un médiateur|conciliateur; médiateur de|du|des;
        plainte à|auprès de|la|du _ cnil; cnil;
        porter|porte|porterai|dépose|déposer|déposerai|déposé plainte;
        porter|dépose|déposer une plainte; plainte contre vous|votre; tribunal|tribunaux; en justice;
        devant la justice;
        poursuites|poursuivre|poursuivrai _ justice|judiciaires|judiciaire|pénales; poursuites;
        poursuivre|poursuivrai|poursuis _ justice;
        action|actions|recours|procédure|voie|voies|suites en justice|judiciaire|judiciaires|juridique|juridiques|légal|légale|légales|pénale;
        action collective|groupe; action de groupe; assignation|assigner; au pénal;
        mon assistance|protection juridique; ma protection juridique; protection juridique;
        faire valoir mes droits; rétrofacturation|chargeback; opposition au paiement|prélèvement;
        contester le paiement auprès de ma banque; code de la consommation; article l #;
        voie de droit; voies de droit; acpr; arcep; cour de justice; on se verra au;
        dépôt de plainte`,
    },
  },
  {
    kind: 'except',
    cue: 'legal',
    claim: 'legal',
    weights: {
      1: `
        je suis avocat|avocate; suis avocat|avocate; jus d'avocat; avocat bio|mûr|mûrs;
        avocats bio|mûrs|mûr; salade d'avocat|avocats; huile d'avocat; à l'avocat;
        plainte contre mon|ma|mes|un|une|le voisin|voisine|ex|voleur|inconnu|x|harceleur|livreur;
        porter|déposé|déposer|porté plainte contre mon|ma|un|une|x|le;
        déposé plainte _ vol|police|gendarmerie|commissariat; plainte pour vol;
        plainte _ police|gendarmerie|commissariat; envoyé par lettre recommandée;
        expédié|envoi|recevoir|reçu|suivi _ lettre recommandée; lettre recommandée _ suivi;
        prix|tarif|envoyer _ lettre recommandée; noyau d'avocat; mentions légales;
        avocat de profession; cabinet d'avocat|avocats; pour avocat|avocats; taille avocat`,
    },
  },
] satisfies readonly Table[])
