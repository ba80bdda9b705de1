/* Who owns a fault, in folded text. */

/** « une erreur de notre part », “we got it wrong” */
export const OWNED: readonly RegExp[] = [
  /\b(?:nous|on|j|je) (?:vous |l'|te )?(?:avons|a|ai|me suis|nous sommes|s'est) (?:cause|commis|fait une erreur|mal |trompee?s?|oublie|rate|laisse|perdu|confondu|inverse)|\bj'ai (?:commis|fait une erreur|oublie|rate|mal |laisse)|\bnotre (?:erreur|faute|fait|part|oubli|cote)\b|\bde ma part\b|\bma faute\b|\bc'est (?:nous|moi|chez nous)\b/,
  /\b(?:we|i) (?:have |had )?(?:caused|made (?:a|the|an) (?:mistake|error)|got (?:it|this|that) wrong|forgot|missed|messed|should have|were wrong|was wrong|lost|failed|broke|sent you|let you)\b|\b(?:our|my) (?:fault|mistake|error|doing|side|end)\b|\bthat's (?:us|on us|on me)\b/,
]

/** « Il semblerait que », « si cela a pu vous gêner », “these things happen” */
export const DODGED: readonly RegExp[] = [
  /\b(?:a|ont|aient|ait|avait) (?:bien |effectivement |malheureusement |eventuellement )?pu\b|\b(?:pu|peut|peuvent) (?:ne pas )?(?:se produire|survenir|arriver|apparaitre|avoir lieu|etre affecte|impacter|tarder|varier|retarder|rencontrer)\b/,
  /\b(?:aurait|auraient|serait|seraient) (?:eventuellement |peut-etre )?(?:ete|eu|survenue?|ete)\b|\bil sembl(?:e|erait)\b|\bsembl(?:e|ent) (?:avoir|etre)\b|\bil est possible\b|\bapparemment\b|\bvisiblement\b|\bsauf erreur\b|\beventuel(?:le)?s?\b|\bn'est pas a exclure\b|\btoutefois\b/,
  /\bsi (?:une?|le|la|les|cela|cette|ce|vous|notre|erreur|doublon|l'|d'|toutefois)(?: |')[^.!?;]{0,50}\b(?:ete|pu|ressenti|vecu|gene|etait|devait|correspondai\w+|eu lieu|y a eu)\b/,
  /\b(?:a|ont) (?:du|ete) (?:se glisser|y avoir|constatee?s?|observee?s?|ressentie?s?|affectee?s?|impactee?s?|perturbee?s?|rencontree?s?|realisee?|effectuee?)\b|\bil (?:arrive|y a du|a du y avoir|a pu y avoir)\b|\bca (?:arrive|n'arrive)\b|\bdes choses qui (?:arrivent|peuvent)\b|\b(?:peut|peuvent) (?:parfois )?(?:arriver|survenir)\b|\b(?:nous|je) (?:regrettons|regrette) que vous (?:ayez|l'ayez)\b|\bindependant\w* de notre\b|\bun (?:alea|empechement|decalage|aleas)\b|\bdes (?:aleas|perturbations|raisons techniques)\b/,
  /\b(?:may|might|could) (?:possibly |also |well )?(?:not )?(?:have|occur|arise|vary|be affected|happen)\b|\b(?:it|there) (?:would )?(?:seems?|appears?)\b|\bseems? to have\b|\bappears? to have\b|\bapparently\b|\bthese things (?:do )?happen\b|\bone of those things\b|\bit (?:may|might|could) be that\b|\bperhaps\b|\bmaybe\b/,
  /\bif (?:you|any|anyone|your|the|this|there|an?|our|content)\b[^.!?;]{0,60}\b(?:feel|felt|affected|inconvenienced|caused?|upset|impacted|offended|not (?:as|met|up)|occurred|took place|take place|offence|unpleasant|error|issue|appropriate|impression)\b|\bany (?:inconvenience|discomfort|upset|confusion|distress|offence)\b|\bshould (?:any|there|you have)\b|\bin case (?:of|the)\b/,
  /\b(?:do|does|can) (?:sometimes |occasionally |happen to )?(?:occur|vary|get (?:mixed|cancelled|lost)|happen|fluctuate|go wrong|run out)\b|\bsometimes\b|\ban? (?:little |slight |minor |technical )?(?:hiccup|wobble|glitch|discrepancy|irregularity|oversight|incident|mix-?up)\b|\bno offence (?:was )?(?:meant|intended)\b|\bit(?:'s| is) a pity\b|\bunfortunately operations\b/,
]
