/** A question, a choice, an act, a way on: what makes a reply to a negative message go somewhere. */

const TIME_FR =
  /(?<!depuis )(?<!depuis le )\b(?:des )?(?:aujourd'hui|demain|ce soir|cette semaine|cet apres-midi|d'ici (?:a )?(?:demain|ce soir|jeudi|vendredi|midi|une heure|\d+)|avant (?:midi|ce soir|demain|\d+ ?h)|dans (?:l'heure|la journee|la minute|\d+ (?:minutes?|heures?|jours?))|(?:arrive|arrivera|passe|passera|vient|viendra|recoit|part|partira|livre|livree?|sous) (?:le |la |chez vous |sur votre compte )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d+|\d+ h))\b/
const TIME_EN =
  /(?<!since )(?<!until )\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|by (?:noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|\d+ ?(?:am|pm)?)|within the hour|in \d+ (?:minutes|hours)|on (?:his|her|its|their|my) way|(?:back|out|here|there|you|yours) (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/

/** « Videz le cache », « Renvoyez-le »: what one can do now; « Sachez que », « Soyez assuré » say nothing. */
const IMPERATIVE_FR =
  /(?:^|[.!:;\n] ?|\bet |\bsinon |\balors |, (?:puis )?)(?!(?:sachez|soyez|croyez|veuillez|profitez|pensez|ecoutez|imaginez|avouez|pardonnez|excusez|comptez|calmez|notez|merci|assez|chez|nez|voyez-vous|comprenez|rassurez|cessez|arretez)\b)[a-z]{2,}ez\b(?! (?:pas|rien|jamais)\b)/
const ORDERED_FR =
  /\b(?:[a-z]+(?:ez|[es])-(?:le|la|les|moi|nous|lui|leur)\b|veuillez (?:vous |nous |me |le |la |les )?(?!(?:agreer|excuser|m'excuser|trouver|noter|accepter|recevoir|croire|patienter|pardonner)\b)[a-z]+|merci de (?:bien vouloir )?(?!(?:votre|vos|ton|ta|tes|nous avoir|m'avoir|l'avoir|l'interet|patienter|ne)\b)[a-z]+|il (?:faut|faudra|convient|suffit|suffira) (?:de |d'|l'|le |la |les |vous )?[a-z]+|a (?:nous|me) (?:envoyer|renvoyer|adresser|retourner)|vous (?:invite|invitons|conseille|conseillons|recommande|recommandons) [ad]|voyez (?:avec|directement)|adressez-vous|presentez-vous)/

/** « Please restart » is a step; “please accept”, “please note” are not. */
const ORDERED_EN =
  /\b(?:(?:please|kindly) (?!(?:be|accept|note|bear|understand|rest|know|forgive|excuse|do|don't|calm|stop|remember|rate|wait|see|find|thank)\b)[a-z]+|you(?:'ll|'d| will| would)? (?:need to|have to|must|should)|make sure|(?:feel )?free to)\b|(?:^|[.!:;\n] ?|\bthen |\bor |, )(?:check|empty|type|move|restart|reset|reboot|enter|fill|complete|press|turn|put|bring|ask|tell|send|try|contact|ring|text|open|click|log|keep|upload|reply|visit|use|pop|hold|unplug|plug|lift|pick|choose|select|download|email|dial|hang on|go to)\b/

/** « Je monte », « j'arrive »: an act of one's own; « je comprends » is none. */
const OWN_ACT_FR =
  /\b(?:j'arrive|je viens (?:de|vous|te|chercher)|je (?:vous |te |le |la |les |lui |leur |l')*(?:mets|monte|descends|fais|refais|reprends|repasse|corrige|prends (?!note)|garde|reste|rends|installe|transfere|consulte|bloque|debloque|signe|laisse|depose|apporte|reserve|valide|modifie|rappellerai|dois)|on (?:vous |te |le |la |les )?(?:va |regarde|corrige|envoie|rappelle|rembourse|remplace|passe)|j'ai (?:bien |deja |tout )?(?!(?:bien|eu|compris|lu|vu|note|souri|entendu|pris note|conscience|le|la|les|un|une|du|de|des|moi|aussi)\b)[a-z]{3,}(?:e|i|u|is|it)\b|(?:vous|t'|te) (?:est|sont|a ete|ont ete) (?:envoyee?s?|remboursee?s?|rendue?s?|creditee?s?|offerte?s?|versee?s?)|ci-jointe?s?|en piece jointe)\b/
const OWN_ACT_EN =
  /\b(?:i(?:'m| am) (?!(?:sorry|afraid|sure|hoping|being|feeling|hearing|an?|the|not|so|really|glad|just|only|very)\b)[a-z]+ing|i(?:'ve| have) (?:just |now |also |already )?(?!(?:read|seen|heard|noted|been|had|understood|got|no)\b)[a-z]+(?:ed|t|ng|nt|ne|wn|id)\b|(?:he|she|they|it|dave)'(?:ll|s on) [a-z]+|has been (?:sent|ordered|refunded|credited|booked|arranged)|is booked|attached|enclosed)\b/

/** A question, a choice, an act, a way on, in folded text: any one makes a reply go somewhere. */
export const NEXT_STEPS: readonly RegExp[] = [
  /\?/,
  TIME_FR,
  TIME_EN,
  IMPERATIVE_FR,
  ORDERED_FR,
  ORDERED_EN,
  OWN_ACT_FR,
  OWN_ACT_EN,
  /\b(?:si (?:vous|tu) (?:preferez|preferes|voulez|veux|le souhaitez|le souhaites|souhaitez|souhaites|demandez|demandes|le demandez)|vous pouvez|tu peux|vous pourrez|au choix|a vous de choisir|a toi de choisir|soit .{1,60}, soit)\b/,
  /\b(?:je|nous) (?:vous |te |m'en |lui |leur |le |la |les |l')?(?:en )?(?:passe|transmets|transmettons|confie|verifie|verifions|regarde|regardons|appelle|appellerai|rappelle|rappellerai|contacte|relance|envoie|envoyons|enverrai|ouvre|occupe|rembourse|propose|demande|reviens|reviendrai|cherche|lance|prends en charge|prepare|remplace|echange|annule|ecris|ecrirai|tiens au courant|reponds|repondrai|tiendrai|vais|allons)\b/,
  /\bj'(?:ai (?:transmis|verifie|demande|contacte|relance|ouvert|envoye|lance|programme|rembourse|signale|prevenu)|appelle|envoie|ouvre|interviens|effectue|annule|echange)\b/,
  /\b(?:dites|dis|donnez|donne|indiquez|indique|envoyez|envoie|ecrivez|ecris|precisez|precise|ajoutez|ajoute|appelez|appelle|contactez|contacte|composez|compose|revenez|reviens|essayez|essaie|redemarrez|cliquez|transmettez|merci de (?:me|nous))\b/,
  /\b(?:prend|prendra|prennent) (?:la suite|le relais|contact)|\ba rejoint la conversation\b|\ben contact avec\b|\bentre les mains de\b|\bva (?:vous|te) repondre\b|\bconversation est maintenant avec\b|\bpersonne peut prendre\b|\bdemander une personne\b|\b(?:a|avec) une personne\b|\bil suffit de\b/,
  /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to)\b/,
  /\bi(?:'m| am) (?:passing|checking|sending|calling|handing|giving|asking|contacting|opening|looking)\b|\bi(?:'ve| have) (?:checked|sent|called|passed|contacted|asked|opened|forwarded|arranged|refunded|ordered)\b/,
  /\b(?:you can|you may|if you (?:prefer|want|like|ask)|would you|could you|tell me|let me know|give me|send me|write (?:to me|it|what|here|“)|please (?:send|tell|give|call|try|write|let|reply|share|confirm|check)|i can (?:pass|hand|also|offer|check))\b/,
  /\b(?:takes? (?:it|over)|taking over|has joined|in contact with|in the hands of|will answer you|conversation is now with|to a person|a person can|just (?:ask|write)|come back|add here|meanwhile|call)\b/,
]
