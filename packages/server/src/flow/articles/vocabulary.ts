const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Courtesy, question words and auxiliaries, without accents: said in any question, about nothing. */
export const SAYS_NOTHING = {
  fr: words(`
    bon bonne bons bonnes journee soiree super parfait genial ok oui non accord beaucoup bravo
    prochain prochaine dernier derniere hier demain aujourd hui maintenant actuellement bientot
    bonjour bonsoir salut coucou hello merci avance svp stp plait cordialement madame monsieur
    au aux ce ces cet cette ca cela ci des de du elle elles en et eux il ils je la le les leur leurs
    lui ma mais me meme mes moi mon ne nos notre nous on ou par pas pour que qui sa se ses son sur ta
    te tes toi ton tu un une vos votre vous qu si sans sous avec chez dans donc car ni or puis apres
    avant vers entre comme tres plus moins bien aussi encore deja toujours jamais alors ainsi autre
    autres tout tous toute toutes quelque quelques chaque aucun aucune rien
    comment pourquoi quand combien quel quelle quels quelles quoi dont lequel laquelle
    est suis es sommes etes sont etait etaient sera serait soit etre ete ai as avons avez ont avait
    avoir aurait aura eu fait faire fais faites font faut falloir dois doit devez devons doivent
    devrais peux peut pouvez pouvons peuvent pourrais pourrait pourriez pouvoir puis puisse possible
    possibilite veux veut voulez voudrais voudrait vouloir souhaite souhaiterais souhaitez aimerais
    aimerait aimerions desire savoir sais savez sait connaitre dire dites dis expliquer expliquez
    demande demander question questions renseignement renseignements info infos information
    informations aide aider aidez besoin propos concernant concerne sujet cas fois temps peu
    peut-etre y a t l d c s n m j va vais allez aller mettre mets mettez met mis existe passe passer prend prendre trouve
    trouver trouvez donner donne proposez propose offrez acceptez accepte moyen facon maniere
    quelqu quelquun dessus voila voici juste simplement petite petit grand grande chose choses
  `),
  en: words(`
    good nice great perfect ok okay yes fine lot morning afternoon evening wonderful
    next last yesterday tomorrow today now currently soon
    hello hi hey dear thanks thank you please regards sir madam
    a an and are as at be been but by can could did do does doing for from had has have having he
    her hers him his how i if in into is it its just let may me might mine must my no not of off on
    or our ours out over shall she should so some such than that the their them then there these
    they this those to too up us was we were what when where which while who whom why will with
    without would your yours am any anyone anything something someone also about again all always
    already ever never yet still very many more most less only same own each every both few
    possible possibly able way ways want wants wanted like need needs wish know knows tell explain
    question questions ask asking help info information regarding concerning wondering wonder
    put get got give take make go going come use using accept accepts offer offers allow allowed
    happen happens happened thing things bit kind sort ll ve re don doesn isn aren im id
    long much often old new exactly actually really
  `),
} as const

/** Turns of phrase that ask for one thing, and the word that stands for it. Without accents. */
export const PHRASES: Readonly<Record<'fr' | 'en', readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/\b(?:sous |dans |pendant |en )?combien de (?:temps|jours|semaines|mois)\b/gu, ' delai '],
    [/\bquand\b/gu, ' delai '],
    [/\b(?:c est|ce serait|c’est) combien\b|\bcombien (?=pour|la |le |les |une? )/gu, ' prix '],
    [/\bse faire rembourser\b/gu, ' remboursement '],
  ],
  en: [
    [/\bhow long\b|\bwhen\b|\bhow many (?:days|weeks|months)\b/gu, ' duration '],
    [/\bhow much\b/gu, ' price '],
    [/\bhow often\b/gu, ' every '],
    [/\blook(?:ing)? after\b|\btak(?:e|ing) care of\b/gu, ' care '],
    [/\bsend(?:ing)? (?:it |them |back )*back\b/gu, ' return '],
    [/\b(?:log|sign)(?:ging|ing)? in\b/gu, ' login '],
  ],
}

/**
 * What customers and articles say for the same thing, without accents; `*` stands for any ending. A
 * word is of the first list that it fits.
 */
export const SAME: Readonly<Record<'fr' | 'en', readonly (readonly string[])[]>> = {
  fr: [
    ['livr*', 'expedi*', 'achemin*', 'envoi*', 'envoy*'],
    ['renvo*', 'retour*'],
    ['rembours*'],
    ['prix', 'cout*', 'tarif*', 'frais', 'payant*', 'gratuit*', 'offert*'],
    ['pai*', 'pay*', 'regl*'],
    ['annul*', 'resili*'],
    ['delai*', 'duree', 'jour*', 'semaine*', 'mois', 'an', 'ans', 'heure*', 'date*'],
    ['abim*', 'casse*', 'endommag*', 'defectu*', 'defaut*'],
    ['magasin*', 'boutique*'],
    ['horaire*', 'ouvert*', 'ouvr*', 'ferm*'],
    ['nettoy*', 'lav*', 'entret*'],
    ['taille*', 'pointure*', 'mesur*'],
    ['etrang*', 'international*'],
    ['connect*', 'connexion', 'identif*'],
    ['garanti*', 'garant*'],
    ['promo*', 'reduc*', 'remise*', 'rabais'],
    ['colis', 'paquet*'],
    ['achat*', 'achet*', 'command*'],
    ['mensualite*', 'echelonn*'],
    ['recu*', 'recept*', 'recev*', 'recoi*'],
    ['voir', 'consult*', 'affich*'],
    ['mail*', 'email*', 'courriel*'],
  ],
  en: [
    ['deliver*', 'ship', 'shipped', 'shipping', 'shipment*', 'dispatch*'],
    ['refund*', 'reimburs*'],
    ['return*'],
    ['price*', 'cost*', 'fee', 'fees', 'charg*', 'free'],
    ['pay*', 'paid'],
    ['cancel*'],
    ['duration', 'day*', 'week*', 'month*', 'year*', 'hour*', 'overnight', 'date*'],
    ['damag*', 'broken', 'defect*', 'fault*'],
    ['shop*', 'store*'],
    ['open*', 'clos*'],
    ['clean*', 'wash*', 'care', 'caring'],
    ['size*', 'sizing', 'measur*'],
    ['abroad', 'international*', 'overseas'],
    ['login', 'password*'],
    ['warrant*', 'guarant*'],
    ['discount*', 'promo*', 'voucher*', 'coupon*'],
    ['parcel*', 'package*'],
    ['order*', 'purchas*', 'buy*', 'bought'],
    ['instalment*', 'installment*'],
    ['exchang*', 'swap*'],
    ['repair*', 'mend*', 'fix', 'fixed'],
  ],
}
