import type { Hint } from './hint.ts'

/*
 * Turns of phrase that often carry a rule and often do not: what was learnt weighs each beside the
 * other words. In folded text.
 *   feigned-feeling: « j’ai », « moi aussi », by a bot
 *   not-my-problem: « voyez avec la mairie »
 *   assumption: « redémarrez la box »
 *   blame-customer: « la prochaine fois », « c’était indiqué »
 *   prejudice: « à son âge », « pour des filles »
 *   escalating-tone: « figurez-vous », « restez poli »
 */

/** Stems of the obvious steps. */
const OBVIOUS_FR =
  '(?:re)?(?:demarr|branch|debranch|vid|eteign|allum|verifi|assur|actualis|essay|charg|' +
  'nettoy|cliqu|appuy|relanc|desactiv|activ|ferm|remplac|chang|install|desinstall|saisiss|' +
  'copi|tap|mont|baiss|tourn|serr|resserr|augment|diminu|laiss|mett|plac|approch|rapproch|' +
  'reprends|reprenez|recommenc|regard|detart|purg|effac|coup|ouvr|remett|reinitialis|' +
  'reessay|pens|ressaisiss|recopi|souffl|retir|tir|pouss|effectu|suiv|reli|connect|deconnect|' +
  'patient|recharg|fouill|remont|regl|rempl|rempliss|ecriv|lanc|maint|detartr|aer|vidang|' +
  'donn|rearm|reenclench|attend|graiss)'
/** Kinds of people that a sentence may presume of. */
const WHO_FR =
  '(?:jeunes?|mamies?|papis?|seniors?|retraites?|etudiante?s?|filles?|garcons?|femmes?|' +
  "dames?|hommes?|messieurs|mamans?|papas?|enfants? (?:comme|de|la)|ces enfants|personnes? (?:agees?|sans|dans|de|d'un|comme|handicapees?|seules?)|" +
  "gens (?:de|du|d'|comme)|clients? (?:de|du|comme|dans)|etrangers?|ressortissante?s?|" +
  'ados?|conducteurs? (?:ages?|jeunes?)|chomeurs?|locataires? (?:comme|de)|particuliers?|' +
  'debutante?s?|non-inities?|novices?|ouvriers?|parents (?:comme|celibataires|isoles)|' +
  'meres? (?:celibataires?|seules?)|petits budgets|petits revenus|petits? budgets?)'

/** French turns of phrase that speak for a rule, a line each; training says how much each weighs. */
export const HINTS_FR: readonly Hint[] = [
  {
    rule: 'feigned-feeling',
    find: /\b(?:on (?:a|en a|avait|est) tous|et moi (?:avec|aussi)|moi,|quel(?:le)? (?:emotion|joie|tristesse|bonheur|plaisir|frayeur|angoisse|frisson|soulagement)|rien ne m'|je (?:serais|trouverais|ferais|aurais|voudrais tant|aimerais tant)|le notre|la notre)\b/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bje (?!(?:ne |n'|vous |te |le |la |les |lui |leur |l'|m'en |y |en )*(?:suis|peux|pourrai|vais|vois|comprends|lis|note|transmets|passe|propose|cherche|verifie|regarde|confirme|presente|prie|remercie|reste|demande|conseille|recommande|trouve|dois|joins|mets|ouvre|envoie|enverrai|previens|garde|reviens|confie|invite|rappelle|informe|signale|ai|prends|lance|precise|donne|laisse|fais|transfere|repete|reprends|tiens|bloque|annule|relance|pose|souhaite|resume|consulte|corrige|reponds|ecris|dis)\b)[a-z']+(?: [a-z']+)?/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bje suis (?!(?:desolee?|navree?|un (?:assistant|programme|robot|logiciel|systeme|automate|outil|service)|une (?:machine|assistante)|l'assistant|la pour|automatique|pas |a votre|en train|oblige|ici|vraiment desole|sincerement)\b)[a-z']+/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\bj'(?!(?:ai (?:bien |deja |tout )?(?:verifie|transmis|note|lu|trouve|ouvert|envoye|regarde|cherche|bloque|annule|relance|demande|mis|passe|ajoute|signale|vu|recu|compris|un|une|acces|besoin|votre|le|la|fait)|entends (?:que|bien)|en (?:prends|ai)|ouvre|envoie|ajoute|appelle|y|annule|indique|enregistre)\b)[a-z']+(?: [a-z']+)?/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\b(?:moi aussi|moi le premier|moi-meme|comme moi|chez moi|me (?:touche|fait|rend|va|parle|desole|brise|bouleverse|serre|met|manque|hante|rejouit|rechauffe|donne)|m'(?:a|ont|emeut|attriste|inquiete|enchante|arrive|est arrive)|mon (?:coeur|enfance|pere|mari|chat|chien|cafe)|ma (?:mere|femme|fille|vie|journee|famille|grand-mere|soiree|nuit)|mes (?:enfants|parents|larmes|vacances|nuits|pensees))\b/g,
  },
  {
    rule: 'feigned-feeling',
    find: /\b(?:nous|on) (?:(?:y )?(?:sommes|est) (?:tous )?(?:passe|emu|touche|ravi|heureu|triste|enchante|fier)|partage|souffr|pleur|rejoui|vibr|tremble|connait (?:tous|ca)|avons tous)[a-z]*/g,
  },
  {
    rule: 'not-my-problem',
    find: /\b(?:voyez|contactez|appelez|rappelez|adressez|rapprochez|tournez|parlez|demandez|consultez|signalez|renseignez|cherchez|regardez|prenez contact|traitez|passez|retournez|reglez|arrangez|ecrivez|essayez)(?:-vous|-les|-le|-la|-lui|-leur|-en)?\b(?! (?:moi|nous|ici|-moi|-nous))(?!-(?:moi|nous))[^.!?]{0,60}\b(?:avec|a|au|aux|de|du|des|le|la|les|votre|vos|ton|ta|l|sur|en|chez|directement|lui|elle|eux|un|une|ca|cela|internet|ailleurs|doctolib)\b/g,
  },
  {
    rule: 'not-my-problem',
    find: /^(?:[a-z]+, )?(?:adressez-vous|contactez-les|appelez-les|appelez-le|contactez-le|renseignez-vous|rapprochez-vous)/g,
  },
  {
    rule: 'not-my-problem',
    find: /\b(?:il (?:faut|faudra|convient|vous appartient)|faut|vous devez|vous devriez|veuillez|merci de|je vous invite a|nous vous invitons a|vous pouvez|reste a) (?:donc |aller )?(?:de |d')?(?:le |la |les |lui |leur |vous |l'|en )?(?:directement )?(?:voir|s'adresser|adresser|contacter|recontacter|appeler|rappeler|demander|rapprocher|parler|joindre|ecrire|tenter|aller|retourner|consulter|referer|descendre|regler|passer par|faire venir)\b/g,
  },
  {
    rule: 'not-my-problem',
    find: /\b(?:releve(?:nt)?|depend(?:ent)?|ressort|sont? de la competence|est du ressort|est geree? par|sont geree?s? par|est assuree? par) (?:de |du |d'|des |la |le |l')/g,
  },
  {
    rule: 'not-my-problem',
    find: /\bpas (?:de )?(?:nous|a nous|chez nous|notre)\b|\b(?:n'est|est|etait|sont) (?:donc )?pas (?:de |du |dans )?(?:notre|nos|mon|ma)\b|\b(?:pas|plus) la main\b|\bn'y (?:peux|pouvons|peut) rien\b|\bon (?:ne )?peut rien\b|\bne nous regarde(?:nt)? pas\b|\bpas competents?\b|\bsorti de nos mains\b|\bnous ne (?:gerons|traitons|sommes)\b|\b(?:prestataires?|agence|sous-traitants?|societe|transporteur|vendeur)s? (?:independante?s?|externes?)\b|\bsous-traitant\b/g,
  },
  {
    rule: 'not-my-problem',
    find: /\bc'est (?:a |avec |le |la |l'|un |bien )[^.!?]{0,30}\b(?:qu'il faut|de (?:la|le|les)|que ca se|qui (?:gere|calcule|decide|s'en))\b|\b(?:la|le|les|votre) [a-z]+ (?:est|sont) (?:votre|vos) interlocuteurs?\b/g,
  },
  {
    rule: 'assumption',
    find: new RegExp(
      `(?:^|[.:;,] ?|\\bet |\\bpuis |\\bmerci de |\\bveuillez |\\bil (?:suffit|faut) (?:de |d')?|\\bfaut |\\bde |\\ba |\\bcommencez par |\\bpar |\\bensuite |\\bd'abord |\\bpourriez-vous )(?:bien )?${OBVIOUS_FR}(?:ez|er|issez|ir|re|e|s)(?:-(?:la|le|les|vous))?\\b(?! (?:moi|nous|-nous|vous (?:retrouver|repondre|rappeler)))`,
      'g',
    ),
  },
  {
    rule: 'assumption',
    find: /\b(?:reset|redemarrage|cache|navigateur|spams|indesirables|mode avion|notice|mot de passe oublie|en majuscules|sans espace|wifi|application a jour|prise)\b(?=.*\b(?:vider|vid|regard|verifi|active|essay|relance|clique|cliqu|usine)\w*)/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:la prochaine fois|pour une prochaine fois|a l'avenir|desormais|dorenavant)\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:il (?:vous |te )?(?:aurait|faut toujours|convenait|convient|appartient|appartenait|est essentiel|est recommande|etait preferable|est preferable|etait possible|ne faut pas)|fallait|(?:vous|tu) (?:pouviez|pouvais|auriez|aurais|deviez|devais) )\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:pourtant|comme) (?:bien |clairement |c'est )?(?:visible|lisible|simple|intuiti\w+|indique|ecrit|precise|affiche|mentionne|clair|annonce|prevu|stipule)|\b(?:nous rappelons|rappelons-le|rappele) (?:pourtant|bien|toujours)\b|\bc'est (?:pourtant )?(?:marque|precise|ecrit|indique|affiche|inscrit|la regle|dans le contrat|sur le (?:site|billet|ticket))\b|\b(?:est|sont|etait|etaient|figure(?:nt)?) (?:bien |clairement |toujours |pourtant )?(?:affichee?s?|imprimee?s?|indiquee?s?|inscrite?s?|precisee?s?|mentionnee?s?|annoncee?s?|dans les conditions|noir sur blanc)\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:souvent|frequent|generalement) (?:que )?(?:les |des |nos )?(?:clients?|utilisateurs|gens|assures|voyageurs|personnes|abonnes|ca|cela)\b|\b(?:clients?|utilisateurs|gens|assures|voyageurs|abonnes|beaucoup de [a-z]+) (?:l'|le |s'y |se )?(?:oublient|confondent|cherchent|lisent|trompent|font|pensent|negligent)\b|\btous les autres\b|\bpersonne d'autre\b/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:vous avez|tu as|vous vous etes|elle a|il a|votre (?:fils|fille|mere|maman|mari|femme) a) (?:du|surement|sans doute|forcement|probablement|certainement|visiblement|manifestement)\b|\bvous AVEZ\b|\bque vous avez (?:acceptee?s?|signee?s?|validee?s?|cochee?s?)\b|\ben cochant\b|\b(?:etes-vous|vous etes) (?:bien |vraiment )?(?:certaine?|sure?) (?:de|que|d')\b|\bbien (?:cherche|lu|verifie|regarde|rempli) \?/g,
  },
  {
    rule: 'blame-customer',
    find: /\b(?:a bien lire|lire attentivement|lecture attentive|avec (?:un peu )?plus (?:de soin|d'attention|de patience)|un peu d'attention|au lieu de|avant de (?:crier|vous plaindre|acheter|signer|commander|se deplacer|vous deplacer|venir|reserver))\b|\bde votre (?:part|fait|cote|choix)\b|\bpensez a (?:bien |toujours )?(?:enregistrer|verifier|lire|consulter|prevenir|les consulter)\b|\bvient (?:surement |sans doute |donc )?(?:de chez vous|de vous)\b|\bmal (?:renseigne|rempli|lu|compris|interprete|saisi|ferme|serre|monte)e?s?\b|\bsi vous (?:l'avez|avez|vous y|preniez|lisiez|aviez)\b|\bn'aurai(?:t|ent|ez) pas\b/g,
  },
  {
    rule: 'prejudice',
    find: new RegExp(
      `\\b(?:les|des|nos|aux|beaucoup de|certaine?s|chez les|avec les|avec des|pour les|pour des|pour un|pour une|ces) (?:plus )?${WHO_FR}\\b[^.!?;]{0,60}\\b(?:souvent|rarement|toujours|generalement|preferent|aiment|ont du mal|lisent|oublient|roulent|ne (?:sont|savent|lisent|profitent)|forcement|en general|finissent|sont|direct|des (?:princesses|petites|jeux))\\b`,
      'g',
    ),
  },
  {
    rule: 'prejudice',
    find: /\b(?:a|vu|dans|de) (?:son|cet|leur|votre|ton|cet|ses) (?:age|etat|ages)\b|\ba \d{2} ans,?(?: on| il| elle| c'est| d'y)\b|\bqu'a \d{2} ans\b|\b(?:normal|pas mal|bien) a \d{2} ans\b|\bles? annees? qui passent?\b|\bde votre (?:generation|epoque|temps)\b/g,
  },
  {
    rule: 'prejudice',
    find: /\b(?:demandez|faites|voyez|laissez|passez|peut-etre que|votre) (?:a |par |avec |faire (?:par |a )?)?(?:votre (?:mari|femme|fils|fille|conjoint|compagnon|neveu|petit)|mari (?:saura|pourra|ou)|un (?:petit-enfant|petit enfant|proche|jeune|homme|voisin|ami plus|ado)|une personne plus)\b|\bvotre mari (?:ou|saura|pourrait|pourra)\b|\bla personne qui vous (?:aide|accompagne)\b|\bdeposer par votre mari\b/g,
  },
  {
    rule: 'prejudice',
    find: /\bmeme (?:pour |les |un |une )?(?:quelqu'un|personne|petits|debutant|enfant|mamie)\b|\bpas (?:habitue|l'habitude|fait pour|evident pour|adapte)|\bvous (?:devez avoir l'habitude|avez l'habitude|etes habitues?)\b|\bquand on n'a pas (?:l'habitude|les moyens)\b|\bce genre de (?:pays|quartiers?|noms?|prenoms?|personnes?)\b|\b(?:la-bas|de chez vous|votre pays|vos pays|vos origines|votre origine|votre culture|votre communaute|avec l'afrique|de l'est)\b|\bvous parlez (?:d'ailleurs )?(?:tres )?bien\b|\b(?:le|en) francais (?:ne soit|n'est|n'etant) pas votre\b|\btitre de sejour\b|\bun peu (?:compliquee?s?|techniques?) pour\b|\b(?:seule? avec|celibataire avec)\b[^.!?]{0,40}\bdevez\b/g,
  },
  {
    rule: 'prejudice',
    find: /\b(?:celui|celle) qui fait (?:la|le)\b|\bencore une mode\b|\bse merite\b|\bfeminine?s? est souvent\b|\bavec (?:un petit budget|vos moyens|vos revenus|ces revenus)\b|\bpour votre (?:profil|gabarit|morphologie|budget)\b|\brondeurs\b|\bmieux cadres\b|\bpour (?:un garcon|une fille|une femme|un homme|un jeune|une dame|des filles|des garcons|quelqu'un comme)\b|\b(?:enfants?|personnes?|gens) comme (?:lui|elle|vous|eux)\b|\bces enfants-la\b/g,
  },
  {
    rule: 'escalating-tone',
    find: /\b(?:restez|reste|on reste|soyez|rester|demeurer) (?:poli|polie|courtois|courtoise|correcte?|calme|respectueu\w+)\b|\b(?:ce|sur ce|votre|un autre) ton\b|\b(?:vocabulaire|vos propos|propos (?:injurieux|deplaces))\b|\bpoursuites\b|\bagent assermente\b|\bservice juridique\b|\bnos avocats\b|\bs'il vous plait de baisser\b|\bpesez vos mots\b|\ba vos risques\b/g,
  },
  {
    rule: 'escalating-tone',
    find: /\bsi (?:ca|cela|le tarif|4|c'est) [^.!?]{0,30}(?:ne vous (?:plait|convient) pas|trop|vous pose)\b|\blibre a vous\b|\bpuisque vous le prenez\b|\bfigurez-vous\b|\bje ne vais pas (?:vous )?(?:le )?(?:repeter|relire)\b|\bje vous (?:reponds|rappelle) (?:poliment|que)\b|\bpour la (?:deuxieme|troisieme|quatrieme|dixieme|derniere|enieme) fois\b|\b(?:tous les clients|ils) disent (?:tous )?ca\b|\bc'est pas moi qui\b|\bnous ne sommes pas\b|\ba votre place non plus\b|\bvous n'etes pas (?:le|la) seule?\b/g,
  },
  {
    rule: 'escalating-tone',
    find: /\b(?:inutile|ne vous enervez|ne t'enerve|en (?:hurlant|criant)|calmez|respirez|patience|detendez-vous|pas la peine de)\b|\bpersonne n'est mort\b|\brien de dramatique\b|\bfaut pas (?:rever|exagerer)\b|\bil ne fallait pas rever\b|\bn'exagerons (?:rien|pas)\b|\bse fait pas en\b|\bclaquant des doigts\b|\bl'important c'est\b|\bquand il sera\b|\boui enfin\b|\bprenez un (?:thermos|taxi)\b|\bon verra si\b|\bLISIBLE\b|\bles preuves de quoi\b|\bpas un (?:palace|hotel)\b|\bgens aimables\b/g,
  },
]
