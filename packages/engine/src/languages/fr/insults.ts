import type { Table } from '../language.ts'

/** French insults at the reader, the staff or the company, and swearing at nobody. */
export const insults: readonly Table[] = Object.freeze([
  {
    kind: 'signal',
    cue: 'insult',
    claim: 'insult',
    also: { anger: 2.2 },
    weights: {
      2: `vous n'êtes|êtes que|qu|vraiment|tous|des|juste|bien|de ?des|une|bande|sacrés|gros ?de|d @insult; vous êtes @insult; vous êtes|etes _ @insult; tu|t es complètement|totalement|si|vraiment|juste @insult; tu|t es ?vraiment|qu|un|une|trop ?un|une|gros|qu @insult; bande d|de @insult; bande de gros|sales|petits @insult; tas d|de @insult; espèce|especes d|de _ @insult; espèces de _ @insult; gros|grosse|sale|sales|pauvre|pauvres @insult; quel|quelle|quels|quelles @insult; @insult que vous êtes; vos _ @insult; votre _ @insult; les voleurs; tous des @insult; équipe d|de @insult; ramassis d|de @insult; société|entreprise|enseigne|conseiller|conseillère|vendeur|livreur de|d @insult; conseiller|conseillère|vendeur|vendeuse|livreur|employé|employée|agent _ @rude; @insult va; allez bande; voleurs; escrocs; arnaqueurs; charlatans; incapables; bouffons; guignols; clowns; vous êtes _ @rude; t'es @rude; tu es @rude; tu|vous|robot|bot ?ne sers|sert|servez ?vraiment|strictement|absolument|franchement à|a rien; pauvre|stupide|foutue|sale machine|robot|bot|ia ?débile|stupide; machine|robot|bot|ia débile|stupide|idiot|idiote|con|conne|inutile|de; des incapables|voleurs|escrocs|menteurs|charlots|guignols|arnaqueurs|bons|branleurs du|de|et|sans|ces|vous|à|voilà|point; êtes|etes ?des cons|con|débiles|bêtes|idiots ?ou|à ; tu sers à|a rien; tu ne sers à rien; vous ne servez à|a rien; servez à|a rien; sers à|a rien point|du; stupide|idiot bot|robot; bot|robot stupide|débile|idiot|con|inutile|pourri; robot de merde|mes; bot de merde`,
      3: `connard|connards|connasse|connasses|enculé|enculés|enculer|salaud|salauds|salopard|salopards|salope|salopes|enfoiré|enfoirés|fdp|pd|batard|bâtard|bâtards|abruti|abrutis|abrutie; ordures; bande de cons|merdes|merde|connards|nuls|salauds; fils de pute; va te faire; allez ?tous vous faire foutre|voir|enculer|mettre; faire foutre|enculer; allez vous faire; ta gueule; vos gueules; ferme la; fermez la gueule; nique ta mère; ntm; vous êtes ?vraiment|des|tous cons|con|connes; t'es con|conne; pauvre con|conne; gros con; sale con|conne; je vous emmerde; je t'emmerde`,
    },
  },
  {
    kind: 'except',
    cue: 'insult',
    claim: 'insult',
    weights: {
      1: `voleurs ont|m|du|dans|qui; des voleurs ont|m|sont; anti voleurs; quel|quelle idiot|idiote|con|conne|imbécile|nul|nulle|boulet je|de|j|que|suis; pris pour ?un|une @insult; je suis _ @insult; je suis nul|nulle|bête|idiot|idiote|con|conne|incapable; suis vraiment nul|nulle|bête|incapable; mon ex|voisin|patron|fils|mari|collègue _ @insult; vous n'êtes pas _ @insult; êtes pas _ @insult; vos clients|produits|articles|tarifs|prix _ @insult; vous êtes incapable|incapables de trouver|dire; incapables de me|nous; votre site|appli|application|produit|machine|article|service|livraison|système|commande _ nul|nulle|nuls; va te faire rembourser; ferme la porte|boutique; ferme la page|fenêtre; clowns pour; déguisement _ @insult`,
    },
  },
  {
    kind: 'mark',
    cue: 'interjection',
    claim: 'intensity',
    weights: {
      0.5: "putain; ptn; merde; bordel; purée; punaise; zut; mince; la vache; nom de dieu; bon sang; bon dieu; mon dieu; sérieux; non mais; mais enfin; oh là|la; oulala; wow; waouh; wahou; waw; put1; nom d'un chien; fait chier; fais chier; font chier; crotte; flûte; sa mère; tabarnak; câlisse; criss",
    },
  },
] satisfies readonly Table[])
