/** « Cela a dû être long », « c’est ballot », “what a bummer”: pity, in folded text. */
export const PITY: readonly RegExp[] = [
  /\b(?:cela|ca|ce|c'est vrai que cela) (?:ne )?(?:doit|devait|a (?:sans doute |surement |forcement )?du|a sans doute|a surement|dut)(?: pas)? (?:vraiment |bien |vous |te |lui |forcement |quand meme )*(?:etre|avoir ete|faire|gacher|demanger|peser|ete)\b/,
  /(?<!\b(?:le|un|du|ce|au|de|des|les|aucun) )\bdommage\b|\b(?:ballot|malheureux|regrettable|facheux|malchance|pas de (?:bol|chance|veine)|pas votre (?:jour|semaine)|embetant|bien triste|triste (?:pour|de|nouvelle)|un peu triste|desolant|navrant|malencontreux)\b(?! que ce soit de)/,
  /\b(?:je|nous) (?:compatis|compatissons|le deplorons|vous plains)\b|\bpauvres? (?!en)\b[a-z]|\bmes pauvres\b|\bpauvre de vous\b/,
  /\bj'imagine (?:que )?(?:ce n'est|cela|ca|c'est)\b/,
  /\bmust (?:be|have been|feel) (?:so |very |really |quite |rather |such |a |an |terribly )*(?:hard|difficult|frustrating|annoying|upsetting|painful|tough|stressful|awful|terrible|disappoint\w+|unpleasant|tiresome|sad|pity|shame|letdown|cold|exhaust\w+|nuisance|blow|long|scary|worry\w+|horrible)\b/,
  /\b(?:that |this |it |which )?(?:does )?sounds? (?:so |very |really |quite |rather |a bit |pretty )*(?:unpleasant|awful|disappointing|terrible|frustrating|horrible|stressful|sad|unfortunate|rough)\b/,
  /\b(?:what|such) a (?:real )?(?:shame|pity|bummer|nuisance|letdown|bore|disappointment)\b|\b(?:a|real|such a) (?:shame|pity)\b|^shame\b|\bhow (?:unlucky|upsetting|unpleasant|sad|unfortunate|awful|terrible|disappointing)\b|\bbless (?:you|her|him|them|your)\b|\bpoor (?:thing|little|you|lad|girl|love|old|soul)\b/,
  /\bthat's (?:so |very |really |too )?(?:sad|unfortunate|too bad|unlucky)\b|\bsad news\b|\bcan't be (?:nice|easy|fun|pleasant)\b|\balways (?:unfortunate|sad)\b|\bi can imagine that\b|\bsorry to hear (?:that )?(?:you feel|you've not|you're not)\b|\bi(?:'m| am) sad for\b|\b(?:tough|bad|rotten) luck\b|\bhard luck\b/,
]
