import type { Table } from '../../language.ts'

/** French phrases that tell that someone is dependent, ill, disabled, controlled or without means, with the near-misses. */
export const vulnerable: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      2: `
        suis|est|personne|personnes|fils|fille|mari|femme|mère|père|moi|enfant|étant|et|lourdement _ handicapé|handicapée|handicapés;
        en situation de handicap; handicap; mon handicap; fauteuil roulant; tétraplégique;
        paraplégique; malvoyant|malvoyante|aveugle|non voyant|non voyante;
        sourd|sourde|malentendant|malentendante; mal voyant|voyante; à mobilité réduite;
        mobilité réduite; ne peux|peut plus|pas marcher|me|se déplacer|lever; alité|alitée;
        grabataire; dépendant|dépendante; perte d'autonomie; perdu son|mon autonomie;
        sous tutelle|curatelle; alzheimer; parkinson; démence; dialyse|dialysé|dialysée; cancer;
        chimio*; leucémie; sous oxygène; assistance respiratoire; appareil respiratoire;
        insuffisance rénale|cardiaque|respiratoire; sclérose en plaques; diabétique; épileptique;
        maladie grave|chronique|rare; gravement malade; très malade; soins palliatifs;
        en phase terminale; hospitalisé|hospitalisée à|domicile; avc; schizophr*; dépression;
        burn out; rien à manger; plus rien à manger; plus de quoi manger|nourrir|vivre;
        de quoi manger|nourrir; pas|plus _ nourrir mes|mon|ma|les|notre; plus manger;
        plus|pas à payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments;
        autiste|autistes; trisomique;
        peux|peut plus payer mon|le|ma|mes loyer|électricité|factures|chauffage|courses|médicaments;
        plus payer mon|le|ma|mes loyer|électricité|chauffage|médicaments|nourriture;
        sans chauffage|électricité|eau _ bébé|enfant|enfants|nourrisson|âgée;
        expulsé|expulsée|expulsion; à la rue; sdf; surendett*; rsa; minimum vieillesse;
        interdit bancaire; au chômage et; violences conjugales; conjoint violent; mari violent;
        mari contrôle|surveille|me bat; me bat; conjoint contrôle|surveille;
        compagnon violent|contrôle|surveille; mon ex violent; il contrôle mon|mes|tout; fuir mon|son;
        foyer d'urgence; ordonnance de protection;
        mère|père|grand|grands|maman|papa|mamie|parents|tante|oncle|voisine|belle|dame|personne __ dépendante|dépendant|seule|fragile|perdue|isolée|alitée;
        # ans _ seule|seul|dépendante|dépendant|fragile|malade|isolée|isolé;
        personne âgée|fragile|vulnérable|isolée; personnes âgées|fragiles|vulnérables;
        très âgée|âgé|âgés; ehpad; auxiliaire de vie; aidant|aidante;
        trop âgée|âgé|vieille|vieux pour; âgé|âgée de # ans et|qui|elle|il`,
    },
  },
  {
    kind: 'except',
    cue: 'vulnerable',
    claim: 'vulnerable',
    weights: {
      1: `
        dépendant|dépendante de|d|du; signe du cancer; sourd|sourde à|a|aux|oreille; oreille sourde;
        faites les sourds; taille|place|places|parking _ handicapé|handicapés;
        emploi|travailleur handicapé; service aveugle; test aveugle; aveugle pas;
        vous êtes aveugles|aveugle|sourd|sourds; couteau sourd; bruit sourd; expulsé de; aidant à`,
    },
  },
] satisfies readonly Table[])
