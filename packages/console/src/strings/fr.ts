import { alertsFr } from './alerts-fr.ts'
import { articlesFr } from './articles-fr.ts'
import { coachFr } from './coach-fr.ts'
import { correctionFr } from './correction-fr.ts'
import { pageFactsFr } from './page-facts-fr.ts'
import { surveyFr } from './survey-fr.ts'
import { emotionsFr, feelingsFr, reasonsFr, signalsFr } from './heard-fr.ts'
import { eventsFr } from './events-fr.ts'
import { filesFr } from './files-fr.ts'
import { heldFr } from './held-fr.ts'
import { draftsFr } from './drafts-fr.ts'
import { macrosFr } from './macros-fr.ts'
import { customerFr } from './customer-fr.ts'
import { viewersFr } from './viewers-fr.ts'
import { handlingFr } from './handling-fr.ts'
import { filingFr } from './filing-fr.ts'
import { inboxFr } from './inbox-fr.ts'
import { mailFr } from './mail-fr.ts'
import { phrasesFr } from './phrases-fr.ts'
import { languageModelFr } from './language-model-fr.ts'
import { policyFr } from './policy-fr.ts'
import { privacyFr } from './privacy-fr.ts'
import { problemsFr } from './problems-fr.ts'
import { queuesFr } from './queues-fr.ts'
import { journalFr } from './journal-fr.ts'
import { keysFr } from './keys-fr.ts'
import { rehearsalFr } from './rehearsal-fr.ts'
import { settingsFr } from './settings-fr.ts'
import { sharingFr } from './sharing-fr.ts'
import { teamFr } from './team-fr.ts'
import { themesFr } from './themes-fr.ts'
import { tourFr } from './tour-fr.ts'
import { webhooksFr } from './webhooks-fr.ts'

const many = (count: number, one: string, more: string) => `${count} ${[more, one][+(count < 2)]}`

/** Every label of the console in French. The other languages have the same shape. */
export const fr = {
  /** Between a name and what it says. */
  colon: '\u00a0: ',
  skip: 'Aller à la conversation',
  retry: 'Réessayer',
  cancel: 'Annuler',
  close: 'Fermer',
  back: 'Retour à la liste',
  loading: 'Chargement…',
  menu: {
    open: 'Mon compte et réglages',
    language: 'Langue',
    theme: 'Apparence',
    themes: { system: 'Comme le système', light: 'Claire', dark: 'Sombre' },
    density: 'Liste compacte',
    settings: 'Réglages de l’espace',
    keys: 'Raccourcis clavier',
    signOut: 'Se déconnecter',
  },
  signIn: {
    title: 'Se connecter',
    lead: 'Un endroit calme, pour bien écouter.',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    name: 'Prénom ou nom affiché',
    nameHint: 'Les clients et l’équipe voient ce nom.',
    submit: 'Se connecter',
    link: 'Connexion avec votre lien…',
    lostTitle: 'Ce lien n’est plus valable',
    lost: 'Un lien de connexion sert une seule fois et reste valable 24 heures. Demandez-en un autre à la personne qui administre l’espace, ou connectez-vous avec votre mot de passe.',
    chooseTitle: 'Choisir un mot de passe',
    chooseLead: (name: string) =>
      `Bonjour ${name}. Un mot de passe vous évitera de demander un lien la prochaine fois.`,
    rule: 'Au moins 12 caractères. Une phrase courte convient très bien.',
    left: (count: number) => `Encore ${many(count, 'caractère', 'caractères')}`,
    save: 'Enregistrer',
    later: 'Plus tard',
  },
  lost: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est peut-être incomplète.',
  },
  queues: queuesFr,
  row: {
    unnamed: 'Visiteur',
    unread: 'non lu',
    waits: (duration: string) => `attend depuis ${duration}`,
    waitsFor: (duration: string) => `En attente depuis ${duration}`,
    path: 'Évolution du ressenti',
  },
  owner: {
    bot: 'Assistant automatique',
    queue: 'En attente d’une personne',
    you: 'Vous',
    closed: 'Terminée',
  },
  actions: {
    take: 'Prendre',
    return: 'Rendre à l’assistant automatique',
    close: 'Terminer',
    reopen: 'Rouvrir',
    more: 'Autres actions',
    outdated:
      'Le client a écrit entre-temps. La conversation n’a pas bougé : lisez d’abord son message.',
  },
  conversation: {
    none: 'Choisissez une conversation',
    noneLead:
      'Parcourez la liste avec les flèches ou les touches j et k, puis Entrée pour ouvrir. La touche ? affiche tous les raccourcis.',
    title: 'Conversation avec',
    reference: 'Référence',
    messages: 'Messages',
    earlier: 'Messages précédents',
    typing: 'Le client écrit…',
    colleagueTyping: (name: string) => `${name} écrit…`,
    someone: 'Un collègue',
    arrived: (text: string) => `Nouveau message du client : ${text}`,
    newBelow: 'Nouveau message',
    customer: 'Client',
    offered: 'Choix proposés',
    private: 'Note privée',
    privateHint: 'visible de l’équipe seulement',
    pageMissing: 'Cette conversation est introuvable',
    pageMissingLead: 'Elle a pu être effacée, ou l’adresse est incomplète.',
  },
  path: {
    title: 'Évolution du ressenti',
    peak: 'moment le plus vif',
    turn: 'tournant',
    acknowledged: 'reconnu dans une réponse',
    unacknowledged: 'pas encore reconnu',
    mayRise: 'la tension pourrait monter',
    message: (seq: number) => `Message ${seq}`,
    summary: (count: number) =>
      `${many(count, 'message', 'messages')} du client, du plus ancien au plus récent`,
  },
  heard: {
    emotions: emotionsFr,
    feelings: feelingsFr,
    signals: signalsFr,
    reasons: reasonsFr,
    contact: (count: number) => `contact répété (${count}e fois)`,
    rising: (count: number) => `la tension monte depuis ${count} messages`,
    calming: (count: number) => `s’apaise depuis ${count} messages`,
    late: 'Lecture en cours…',
    sure: ['à prendre avec prudence', 'probable', 'très probable'],
    supports: (claim: string, strength: string) => `${strength} : ${claim}`,
    against: (claim: string, strength: string) => `${strength} contre : ${claim}`,
    certainty: 'Certitude',
    strength: ['indice léger', 'indice net', 'indice fort'],
    showEvidence: 'Montrer les mots à l’appui',
    hideEvidence: 'Masquer les mots à l’appui',
    details: 'Chiffres',
    valence: 'Valence (−1 à 1)',
    intensity: 'Intensité (0 à 4)',
    register: 'Registre (−1 familier, 1 soutenu)',
    intents: 'Motif',
    masked: 'masqué par prudence',
    reveal: 'Montrer',
    intensityClaim: 'intensité',
    addressClaim: 'tutoiement ou vouvoiement',
  },
  correction: correctionFr,
  pageFacts: pageFactsFr,
  survey: surveyFr,
  briefing: {
    title: 'En bref',
    kinds: {
      happened: 'Ce qui s’est passé',
      meaning: 'Ce que cela représente',
      tried: 'Déjà essayé',
      promised: 'Déjà promis',
      feeling: 'Ressenti',
      doNotAsk: 'À ne pas redemander',
      firstSentence: 'Première phrase',
      waiting: 'Attente',
    },
    insert: 'Insérer',
    jump: (seq: number) => `Aller au message ${seq}`,
  },
  suggestion: {
    title: 'Réponse proposée par l’assistant automatique',
    lead: 'Rien ne part sans vous.',
    insert: 'Insérer',
    leave: 'Écarter',
  },
  composer: {
    reply: 'Réponse',
    note: 'Note privée',
    mode: 'Ce que vous écrivez',
    replyHint: 'Votre réponse au client',
    noteHint: 'Pour l’équipe seulement : le client ne verra jamais cette note',
    send: 'Envoyer',
    save: 'Noter',
    key: 'Ctrl + Entrée',
    tu: 'Le client vous tutoie.',
    vous: 'Le client vous vouvoie.',
    takes: 'En répondant, vous prenez la conversation.',
    closed: 'La conversation est terminée. Rouvrez-la pour répondre ; une note reste possible.',
    outdated:
      'Le client a écrit pendant que vous rédigiez. Rien n’est parti, votre brouillon est gardé.',
    outdatedRead: 'Lire son message',
    notOwner:
      'Un collègue suit maintenant cette conversation. Rien n’est parti, votre brouillon est gardé.',
    offline: 'Hors ligne : votre brouillon est gardé.',
  },
  delivery: {
    sending: 'Envoi…',
    sent: 'Envoyé',
    seen: 'Vu par le client',
    failed: 'Non envoyé',
    unknown: 'Envoi incertain : vérifiez avant de renvoyer',
    again: 'Renvoyer',
    drop: 'Remettre dans le brouillon',
  },
  coach: coachFr,
  files: filesFr,
  held: heldFr,
  customer: customerFr,
  macros: macrosFr,
  drafts: draftsFr,
  viewers: viewersFr,
  phrases: phrasesFr,
  inbox: inboxFr,
  handling: handlingFr,
  events: eventsFr,
  filing: filingFr,
  live: {
    noNetwork:
      'Pas de réseau. Ce que vous écrivez est gardé ici ; la connexion reprendra d’elle-même.',
    offline: 'Connexion perdue. Nous réessayons ; ce que vous écrivez est gardé ici.',
  },
  keys: keysFr,
  problems: problemsFr,
  settings: settingsFr,
  team: teamFr.people,
  teams: teamFr.teams,
  audit: teamFr.audit,
  themes: themesFr,
  tour: tourFr,
  webhooks: webhooksFr,
  articles: articlesFr,
  policy: policyFr,
  languageModel: languageModelFr,
  rehearsal: rehearsalFr,
  privacy: privacyFr,
  alerts: alertsFr,
  sharing: sharingFr,
  journal: journalFr,
  mail: mailFr,
}

/** The shape of a catalogue. */
export type Words = typeof fr
