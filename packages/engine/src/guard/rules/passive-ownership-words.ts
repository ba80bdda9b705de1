/* Things happen, and nobody does them: how French and English say it, in folded text. */

const DONE_FR =
  'traitee?s?|transmise?s?|etudiee?s?|examinee?s?|analysee?s?|verifiee?s?|planifiee?s?|' +
  'programmee?s?|effectuee?s?|enregistree?s?|remontee?s?|signalee?s?|instruite?s?|' +
  'missionnee?s?|communiquee?s?|prise?s? en (?:compte|charge)|regularisee?s?|retablie?s?|' +
  'apportee?s?|menee?s?|conduite?s?|proposee?s?|emise?s?|informee?s?|avertie?s?|avisee?s?|' +
  'notifiee?s?|recontactee?s?|contactee?s?|prevenue?s?|adressee?s?|rapprochee?s?|' +
  'corrigee?s?|reexaminee?s?|revue?s?|evaluee?s?|inspectee?s?|soumise?s?|relayee?s?|' +
  'dirigee?s?|reorientee?s?|affectee?s?|attribuee?s?|escaladee?s?|consignee?s?|archivee?s?|' +
  'rappelee?s?|tenue?s? (?:au courant|informee?s?)|faite?s?|donnee?s?|sensibilisee?s?|' +
  'diligentee?s?|mise?s? en (?:place|oeuvre)|notee?s?'

const DONE_EN =
  'processed|handled|dealt with|looked into|looked at|forwarded|reviewed|logged|escalated|' +
  'taken into account|taken into consideration|passed (?:on|along|to)|treated|examined|' +
  'assessed|investigated|analysed|analyzed|considered|recorded|registered|notified|informed|' +
  'told|contacted|updated|sent|dispatched|assigned|arranged|scheduled|planned|raised|' +
  'followed up|actioned|addressed|communicated|transmitted|issued|answered|reassessed|' +
  'inspected|repaired|revised|credited|reimbursed|conducted|provided|given|made|submitted|' +
  'implemented|routed|released|regularised|noted|filed|reported|transferred|allocated|' +
  'created|called|put on|sorted'

/** « Votre dossier sera étudié », « l’équipe reviendra vers vous », “your case is under review” */
export const NOBODY_ACTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:sera|seront|serez|seras|(?:va|vont|allez|vas) (?:vous |te |lui )?etre|(?:pourra|pourront) etre) (?:bien |donc |alors |automatiquement |prochainement |rapidement |tres vite |aussitot |ensuite |egalement )*(?:${DONE_FR})\\b(?! (?:par (?:mes soins|moi|mon|ma)))`,
  ),
  /\b(?:a|ont) (?:bien |deja |donc )?ete (?:bien )?(?:transmise?s?|enregistree?s?|remontee?s?|signalee?s?|prise?s? en (?:compte|charge)|notee?s?|informee?s?|transferee?s?|consignee?s?|escaladee?s?|alertee?s?|avertie?s?|prevenue?s?|relayee?s?|sensibilisee?s?|faite?s?|saisie?s?)\b(?! (?:par (?:mes soins|moi|mon|ma)))/,
  /\b(?:est|sont) (?:bien |actuellement |toujours |deja )?(?:en cours(?! de route)|a l'etude|entre les mains|parti en|transmise?s?|planifiee?s?|programmee?s?|inscrite?s?|prise?s? en (?:compte|charge)|signalee?s?|enregistree?s?|consignee?s?|remontee?s?|informee?s?|saisie?s?|alertee?s?|traitee?s?|examinee?s?|etudiee?s?|instruite?s?|effectuee?s?|en attente|en traitement)\b/,
  /\b(?:font|fait|fera|feront|faire) l'objet (?:d'|de)/,
  /\b(?:suit|suivra) son cours\b/,
  /\b(?:l'equipe|notre equipe|nos equipes|les equipes|le service|les services|un conseiller|une conseillere|un collegue|un technicien|un agent|un membre|le technicien|quelqu'un|le necessaire|la direction|le siege|le support|votre conseillere?|un gestionnaire|un expert|notre service|la personne)(?: [a-z'0-9]{1,14}){0,4}? (?:vous |te |en |se |y |l'|le |la )?(?:reviendra|reviendront|recontactera|recontacteront|repondra|repondront|contactera|contacteront|rappellera|rappelleront|interviendra|etudiera|examinera|verifiera|traitera|saisira|statuera|prendra|prendront|va (?:revenir|vous|te|etudier|examiner|regarder|prendre|verifier|traiter|intervenir)|vont (?:vous|te|revenir|etudier|prendre)|s'en (?:charge|chargera|occupe|occupera)|regardera|etudie(?:nt)?|y travaillent?|travaillent? (?:dessus|activement))\b/,
  /\bvous (?:parviendra|parviendront)\b|\bdans les meilleurs delais\b|\bdans les plus brefs delais\b|\bdes que possible\b|\bulterieurement\b/,
  new RegExp(
    `\\b(?:will|shall|can|may|would|should)(?: now| then| also)? be (?:\\w+ly |fully |then |now )?(?:${DONE_EN})\\b(?! by me\\b)`,
  ),
  new RegExp(
    `\\b(?:is|are|was being) (?:currently |now |still )?being (?:\\w+ly )?(?:${DONE_EN})\\b`,
  ),
  /\b(?:has|have|'s|'ve) (?:now |already |just |duly )?been (?:\w+ly )?(?:forwarded|logged|escalated|taken into account|passed (?:on|along|to)|recorded|registered|notified|informed|raised|noted|filed|reported|received|reminded|transmitted|assigned|put on|created|submitted|told)\b(?! (?:by me|on (?:the )?\d))/,
  /\b(?:is|are) (?:currently |now |still )?(?:under (?:review|assessment|process|investigation|examination)|in (?:progress|process|the process|hand)|with (?:the|our) [a-z -]{2,25}(?:team|department|desk|office|unit)?|queued|scheduled|planned|assigned|on hold|awaiting|pending|(?:examined|reviewed|processed|recorded|traced|allocated|issued|returned|released|updated|blocked) (?:by|upon|on|in|after|according|once|weekly|quarterly|regularly|as))\b/,
  /\b(?:someone|somebody|(?:the|our|my|a|an) (?:[a-z]+ ){0,3}?(?:team|teams|agent|colleague|colleagues|department|adviser|advisor|technician|engineer|specialist|member|representative|unit|office|expert|manager|staff)(?: of [a-z ]{2,20}?)?|one of our [a-z]{3,15}|housekeeping|maintenance|support|they|we) (?:will|shall|'ll|is going to|are going to|is|are) (?:soon |shortly |then )?(?:get back|come back|be in touch|be in contact|contact|reach out|respond|look (?:into|at)|reply|attend|review|investigate|assess|examine|call|assist|handle|do(?:ing)? everything|looking into|working on|let (?:you|us) know|revert|update)\b/,
  /\bin due course\b|\bin due time\b|\bas soon as possible\b|\bat the earliest(?: convenience)?\b|\bfollows? its course\b|\bprocess is ongoing\b|\bupdates will\b/,
]

/** « Je rappelle le dépôt », “I’ve rung them”: beside it a passive wording is no harm. */
export const SOMEBODY_ACTS: readonly RegExp[] = [
  /\bje (?!(?:comprends|suis|vois|regrette|sais|vous (?:remercie|confirme|informe|prie|invite|rappelle que|presente)|n')\b)[a-z']+/,
  /\bj'(?!(?:entends|espere|imagine|comprends|en|y)\b)[a-z]+/,
  /\bi(?:'ll| will|'m going to| am going to|'ve| have)\b(?! (?:to|a|no)\b)/,
  /\bi(?:'m| am) [a-z]+ing\b/,
  /\bi [a-z]+ed\b/,
  /\bmy(?:self)?\b(?= (?:desk|direct|name))/,
]

/** « Vous serez livré jeudi » says what happens, whoever does it. */
export const DATED: readonly RegExp[] = [
  /\d/,
  /\b(?:aujourd'hui|demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (?:morning|afternoon)|cet apres-midi|ce matin)\b/,
]
