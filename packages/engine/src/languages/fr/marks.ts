import type { Table } from '../language.ts'

function mark(cue: string, weights: Readonly<Record<number, string>>, claim = cue): Table {
  return { kind: 'mark', cue, claim, weights }
}

/** French words that change what stands beside them, or tell how the customer speaks. */
export const marks: readonly Table[] = Object.freeze([
  {
    kind: 'except',
    cue: 'negation',
    claim: 'negation',
    weights: { 1: 'jamais _ aussi|autant|si; pas que|seulement; pas mal; pourquoi pas; rien que' },
  },
  mark('negation', {
    1: 'pas; jamais; rien; aucun; aucune; guère; sans; ni; n plus; ne plus; ne _ plus; n _ plus',
  }),
  mark(
    'intensifier',
    {
      0.5: `très; trop; vraiment; super; hyper; extrêmement; tellement; si; tant; totalement; complètement; absolument; particulièrement; franchement; carrément; vachement; grave; bien trop; plus que; des plus; infiniment; énormément; profondément; au plus haut point; du tout; tout simplement; juste; purement et simplement; terriblement; incroyablement; ô combien; sincèrement; beaucoup`,
    },
    'intensity',
  ),
  mark(
    'downtoner',
    {
      0.5: 'un peu; un petit peu; légèrement; assez; plutôt; quelque peu; pas très; pas trop; moyennement; à peine; un brin; un tantinet; peu; un poil',
    },
    'intensity',
  ),
  mark('contrast', {
    1: 'mais; cependant; par contre; en revanche; toutefois; néanmoins; sauf que; pourtant; malheureusement; hélas; finalement; heureusement',
  }),
  mark('problem', {
    1: `toujours pas; toujours rien; toujours en; pas encore; encore un|une|pas|en|deux|trois|raté; en retard; retard; d'attente; attente; attends; attendre; attendu; pour rien; panne; cassé|cassée|cassés; perdu|perdue; erreur|erreurs; bug|bugs|bugue|plante|planté; faux; raté; pas reçu; rien reçu; jamais reçu|arrivé|répondu|rappelé; pas répondu|rappelé|arrivé|livré|fonctionné; marche pas|plus; fonctionne pas|plus; sans réponse|nouvelle|nouvelles; aucune réponse|nouvelle; aucun retour; personne ne|n; annulé|annulée; refusé|refusée; vide; semaines|mois pour; deux fois; toujours bloqué|bloquée; bloqué|bloquée; me laisse|laissez|laissent; le mauvais|la mauvaise; abîmé|abîmée; rupture; fermé|fermée; injoignable; en plus; hors service; hs; disparu; à refaire; refaire; recommencer`,
  }),
  mark('address.tu', {
    1: `tu; te; toi; tes; ton; ta; stp; dis|donne|aide|passe|réponds|envoie|rappelle|explique|montre|rembourse|appelle|regarde|fais|écris|tiens|laisse|mets|trouve|vérifie|renvoie|transfère moi; s'il te plaît|plait; excuse moi; arrête de|avec; peux tu; t as|es|inquiète; tkt; t'as; t'es`,
  }),
  mark('address.vous', {
    1: `vous; votre|vos; vôtre|vôtres; svp; s'il vous plaît|plait; veuillez; pouvez; pourriez; auriez; avez; êtes|etes; faites moi; dites moi|m|nous; faites le|la|quelque|un; merci de votre`,
  }),
  {
    kind: 'except',
    cue: 'address.vous',
    claim: 'address',
    weights: {
      1: 'rendez vous; le|un|mon|ce|du|au|de|deux|les|des|nos rendez; rendez moi|nous|l',
      0.5: 'le|un|mon|ce|du|au|pas|de|les|des|nos rendez vous',
    },
  },
  {
    kind: 'except',
    cue: 'address.tu',
    claim: 'address',
    weights: {
      1: 'le|un|du|ce|au|quel|même|autre|changer|changez ton; y a t; a t il|elle|on; dit tu; te connecter impossible; on te dit; ta ta',
    },
  },
  {
    kind: 'irony',
    cue: 'irony',
    claim: 'anger',
    weights: {
      1.6: `merci ?infiniment|beaucoup|bien de|d m|nous|t avoir|avez ?si|bien ?laissé|laissée|fait|ignoré|ignorée|raccroché|oublié|oubliée|perdu|gâché|planté|plantée|menti|baladé|facturé; merci pour|de|d _ poubelle|trottoir|gâché|galère|attente|silence|surprise|mensonges|facture; merci ?beaucoup d'avoir perdu|oublié|cassé|gâché|ruiné|ignoré|annulé; ah bravo; bravo les|l|pour|à|champion _ ponctualité|délais|délai|arnaque|silence|galère; belle|jolie|quelle ?belle organisation|surprise|réactivité|ponctualité|équipe|performance|réussite|preuve|leçon; très classe; la classe vraiment; bien joué les; on repassera; on applaudit; quel talent; chapeau bas pour; j'adore payer|attendre|quand; vive la; numéro 1; leader du|de|mondial; merci du cadeau; service premium; vous allez adorer; toujours aussi réactif|réactifs|efficaces; un vrai plaisir de|d attendre|appeler|payer; ravi|ravis|ravie de|d apprendre|attendre|payer|voir|constater; merci pour rien; merci de rien faire; merci de ne|m'avoir _ pas|attendre|répondre; bravo la|le|l|les _ organisation|service|efficacité|sav|artistes|professionnalisme|réactivité|sérieux|boutique|équipe|champions; bravo _ incompétence|retard|nullité|attente|erreur|arnaque|mensonge; bravo les gars|artistes|champions; félicitations _ incompétence|retard|nullité|attente|erreur; merci _ retard|attente|arnaque|mensonges|mensonge|erreur|incompétence|temps perdu; merci de se|vous moquer|foutre; vive le|la|votre service|sav|livraison|service client; belle arnaque; belle mentalité; bel exemple de; sacré service; quel professionnalisme; quelle efficacité; quelle réactivité; quel sérieux; chapeau l'artiste|les artistes; merci qui; service client au top _ sauf|pour; on applaudit; toutes mes félicitations; c'est ça votre|le|la _ service|qualité|garantie; sans doute un poisson; 24h _ qu'ils disaient|disaient; trop fort; trop forts; vous êtes trop forts; la grande classe; vous êtes des champions; super service; super efficace; super sav`,
    },
  },
  {
    kind: 'irony',
    cue: 'irony',
    claim: 'frustration',
    weights: {
      1.4: `soi disant; de mieux en mieux; quelle blague; une blague; bonne blague; c'est une blague; comme par hasard; à ce rythme; la cerise sur le gâteau; pour changer; comme d'habitude; comme d'hab; quel|quelle joie|plaisir|bonheur|surprise|chance __ vide|cassé|cassée|retard|panne|abîmé|abîmée|attendre|encore`,
    },
  },
  {
    kind: 'except',
    cue: 'irony',
    claim: 'anger',
    weights: {
      1: "comme d'habitude _ parfait|rapide|impeccable|excellent|super|bien|nickel|satisfait|satisfaite|merci; super service merci|et|client|très|je|rapide; super efficace merci|et|rapide; trop fort|forts merci; quelle efficacité merci; quel professionnalisme merci|je|et; quelle réactivité merci|je|et; toutes mes félicitations à|pour; parfait|excellent|nickel|impeccable|satisfait|rapide _ comme d'habitude; pour changer de|mon|ma|le|la|l|d|mes|d; quel sérieux et|merci",
    },
  },
  {
    kind: 'opener',
    cue: 'word.joy',
    claim: 'joy',
    also: { anger: 1.7 },
    weights: {
      1.3: 'bravo; félicitations; chapeau; quel service; très professionnel|professionnels; la classe; quelle classe; bien joué; bravo merci beaucoup|bien',
    },
  },
  {
    kind: 'opener',
    cue: 'word.joy',
    claim: 'joy',
    also: { frustration: 1.6 },
    weights: {
      1.3: 'super; génial|géniale|géniaux; formidable; top; parfait; excellent; magnifique; merveilleux; fantastique; incroyable; nickel; cool',
    },
  },
  {
    kind: 'thanks',
    cue: 'word.gratitude',
    claim: 'gratitude',
    also: { anger: 1.5 },
    weights: {
      0.9: 'merci; merci bien',
      1.3: 'merci beaucoup|encore|énormément; grand merci; un grand merci; je vous remercie; je te remercie; vous en remercie; nous vous remercions; mes remerciements; merci merci',
    },
  },
  {
    kind: 'except',
    cue: 'word.gratitude',
    claim: 'gratitude',
    weights: {
      1: `merci d'avance; merci par avance; d'avance merci; par avance merci; vous remercie par|d'avance; remercie d'avance|par; merci de me|bien|nous|faire|répondre|revenir|vouloir|procéder|m'envoyer|m'indiquer|m'aider|prendre|régler|corriger|annuler|confirmer|traiter|transmettre|vérifier|donner|rembourser|trouver|préciser|noter|corriger|mettre|modifier|supprimer|résilier; merci de m'envoyer|indiquer|aider|appeler|expliquer|informer|dire|adresser|aider|orienter|accorder; merci de votre réponse|retour; merci pour votre|ton réponse|retour; vous remercie de|pour votre|bien|me|l|la _ réponse|retour|attention|vouloir|faire; vous remercie pour l'attention; non merci; merci de rien; remercier votre conseiller de me; je ne vous remercie pas; vous remercie pas; remercier de`,
    },
  },
  {
    kind: 'except',
    cue: 'word',
    claim: 'neutral',
    weights: {
      1: "bruit|odeur|goût|temps horrible; horrible bruit; c'est bien le|la|les|un|une|ça|cela|tva|à|au|pour|votre|mon|ce|noté|ma|chez|le; c'est bien ?ça; ça marche je|ok|d|merci pour|demain; adore ce|cette|les|vos|votre jouet|jouets|dessin|peluche|gâteau|chocolat; humain; était très humain; ça marche à; pas de souci; plaît|plait; merci de ne pas; agréable journée|soirée|week; belle|bonne agréable|excellente|journée|soirée|fin|semaine; excellente journée|soirée|fin; très bonne|belle journée|soirée; content|satisfait si; bien content|contente si; j'espère que; sans stress; stress hydrique; super u; super marché; c'est bien indiqué|écrit|mentionné; hors de prix; top du; tuerie de; prévoyance; en colère de dieu; inquiétez pas|plus; t'inquiète; pas d'inquiétude; ne vous inquiétez; fan de|zone; catastrophe naturelle|naturelles; état de catastrophe; garantie catastrophe; nul en|au; je suis nul|nulle|bête; sécurité stress; panique générale; bouton panique; top chef; rame de; câble rame; pile pour; lent|lente cuisson; ouf c'est un; nulle part; satisfait ou remboursé; peur que ça; stress test; bon courage; ça vous|te va; bien content de|que j; pas de souci|soucis|problème; dommages et intérêts; dommage collatéral; dégât|dégâts; rien à voir; heureux événement; au plaisir; avec plaisir; plaisir d'offrir; ouf de; anti stress; goutte d'eau de; rire jaune; pour faire plaisir; honte à; matière grave; ça me va; ne me va pas; si ça ne|vous|te dérange; si vous êtes content; êtes vous content; nuls et non avenus; match nul; solde nul; j'aimerais; supermarché; super 95|u; super marché; prix cassés; moins cher parfait; serait parfait|super|top|génial|cool; ce serait parfait|super|top|génial|cool|bien; serait vraiment parfait|super|top|génial|cool; est parfait|parfaitement fonctionnel; joie de vivre; ça marche comment; comment ça marche|fonctionne; comment marche|fonctionne; ça marche avec|aussi|sur|pour|quand; ça fonctionne avec|aussi|sur|pour|quand|comment; si ça marche|fonctionne; est ce que ça marche|fonctionne; top départ; haut du top; crop top; débardeur top; ventilateur top; par colère; parc",
    },
  },
  mark(
    'formal',
    {
      1: `madame; monsieur; cordialement; bien à vous; je vous prie; veuillez; agréer; salutations; je souhaiterais; nous souhaiterions; auriez vous; pourriez vous; je vous saurais gré; dans l'attente de; en vous remerciant; respectueusement; sincères; je me permets de; sentiments distingués; par la présente; vous serait il; vous prie de|d; courtoises`,
      0.5: "bonjour; bonsoir; je voudrais; j'aimerais; s'il vous plaît|plait",
    },
    'register',
  ),
  mark(
    'informal',
    {
      1: `mdr; lol; ptdr; wesh; ouais; ouai; ouaip; nan; salut; coucou; hey; yo; stp; cool; truc|trucs; ouf; gars; mec; frère|frérot; sympa; bah; ben; bon bah; genre; kiffe; relou; boulot; fric; thune; hyper; grave; trop bien; chelou; meuf; bisous|bisou; hello; put1; putain; merde; tkt; genre; du coup; bref; nickel`,
    },
    'register',
  ),
] satisfies readonly Table[])
