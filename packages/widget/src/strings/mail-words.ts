import type { WidgetLanguage } from './choose-language.ts'

/** What is said around a customer’s e-mail address. Fetched with the first question for it. */
export interface MailWords {
  readonly title: string
  /** Asked of somebody who waits for a person. */
  readonly lead: string
  readonly address: string
  readonly save: string
  readonly later: string
  readonly saved: string
  /** Asked of somebody who wants the conversation by mail; `to` is an address as far as it is shown. */
  readonly send: string
  readonly sendTo: (to: string) => string
  readonly sent: (to: string) => string
  readonly impossible: string
  readonly limited: string
  readonly nothing: string
  readonly wrong: string
  readonly failed: string
}

/** Every language of the frame. */
export const MAIL_WORDS: Readonly<Record<WidgetLanguage, MailWords>> = {
  fr: {
    title: 'Réponse par e-mail',
    lead: 'Si vous partez avant la réponse, elle peut vous rejoindre par e-mail.',
    address: 'Votre adresse e-mail',
    save: 'Enregistrer',
    later: 'Non merci',
    saved: 'C’est noté. Si vous n’êtes plus là, la réponse vous sera envoyée.',
    send: 'Envoyer l’échange',
    sendTo: (to) => `Envoyer cet échange à ${to}\u202f?`,
    sent: (to) => `L’échange part vers ${to}.`,
    impossible: 'L’envoi par e-mail n’est pas possible ici.',
    limited:
      'Cet échange a déjà été envoyé plusieurs fois, ou à une autre adresse. Réessayez dans une heure.',
    nothing: 'Il n’y a encore rien à envoyer.',
    wrong: 'Cette adresse ne semble pas complète.',
    failed: 'Cela n’a pas marché. Réessayez dans un instant.',
  },
  en: {
    title: 'Answer by e-mail',
    lead: 'If you leave before the answer comes, it can reach you by e-mail.',
    address: 'Your e-mail address',
    save: 'Save',
    later: 'No thanks',
    saved: 'Noted. If you have left by then, the answer will be sent to you.',
    send: 'Send the conversation',
    sendTo: (to) => `Send this conversation to ${to}?`,
    sent: (to) => `The conversation is on its way to ${to}.`,
    impossible: 'Nothing can be sent by e-mail here.',
    limited:
      'This conversation was sent several times already, or elsewhere. Try again in an hour.',
    nothing: 'There is nothing to send yet.',
    wrong: 'This address does not seem complete.',
    failed: 'That did not work. Try again in a moment.',
  },
  es: {
    title: 'Respuesta por correo',
    lead: 'Si se marcha antes de la respuesta, puede recibirla por correo electrónico.',
    address: 'Su correo electrónico',
    save: 'Guardar',
    later: 'No, gracias',
    saved: 'Anotado. Si ya no está aquí, le enviaremos la respuesta.',
    send: 'Enviar la conversación',
    sendTo: (to) => `¿Enviar esta conversación a ${to}?`,
    sent: (to) => `La conversación se está enviando a ${to}.`,
    impossible: 'Aquí no es posible enviar correos.',
    limited:
      'Esta conversación ya se envió varias veces, o a otra dirección. Inténtelo dentro de una hora.',
    nothing: 'Todavía no hay nada que enviar.',
    wrong: 'La dirección no parece completa.',
    failed: 'No ha funcionado. Inténtelo de nuevo en un momento.',
  },
  de: {
    title: 'Antwort per E-Mail',
    lead: 'Wenn Sie vor der Antwort gehen, kann sie Sie per E-Mail erreichen.',
    address: 'Ihre E-Mail-Adresse',
    save: 'Speichern',
    later: 'Nein danke',
    saved: 'Notiert. Sind Sie dann nicht mehr da, wird Ihnen die Antwort geschickt.',
    send: 'Gespräch senden',
    sendTo: (to) => `Dieses Gespräch an ${to} senden?`,
    sent: (to) => `Das Gespräch geht an ${to}.`,
    impossible: 'Hier kann nichts per E-Mail gesendet werden.',
    limited:
      'Dieses Gespräch wurde schon mehrmals oder an eine andere Adresse gesendet. Versuchen Sie es in einer Stunde erneut.',
    nothing: 'Es gibt noch nichts zu senden.',
    wrong: 'Diese Adresse scheint nicht vollständig zu sein.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
  },
  it: {
    title: 'Risposta via e-mail',
    lead: 'Se lascia la pagina prima della risposta, può riceverla via e-mail.',
    address: 'Il suo indirizzo e-mail',
    save: 'Salva',
    later: 'No, grazie',
    saved: 'Annotato. Se non sarà più qui, le invieremo la risposta.',
    send: 'Invia la conversazione',
    sendTo: (to) => `Inviare questa conversazione a ${to}?`,
    sent: (to) => `La conversazione è in partenza per ${to}.`,
    impossible: 'Qui non è possibile inviare e-mail.',
    limited:
      'Questa conversazione è già stata inviata più volte, o a un altro indirizzo. Riprovi tra un’ora.',
    nothing: 'Non c’è ancora nulla da inviare.',
    wrong: 'L’indirizzo non sembra completo.',
    failed: 'Non ha funzionato. Riprovi tra un momento.',
  },
  pt: {
    title: 'Resposta por e-mail',
    lead: 'Se sair antes da resposta, poderá recebê-la por e-mail.',
    address: 'O seu e-mail',
    save: 'Guardar',
    later: 'Não, obrigado',
    saved: 'Anotado. Se já não estiver aqui, a resposta será enviada para si.',
    send: 'Enviar a conversa',
    sendTo: (to) => `Enviar esta conversa para ${to}?`,
    sent: (to) => `A conversa está a ser enviada para ${to}.`,
    impossible: 'Aqui não é possível enviar e-mails.',
    limited:
      'Esta conversa já foi enviada várias vezes, ou para outro endereço. Tente novamente dentro de uma hora.',
    nothing: 'Ainda não há nada para enviar.',
    wrong: 'O endereço não parece completo.',
    failed: 'Não funcionou. Tente novamente dentro de momentos.',
  },
  nl: {
    title: 'Antwoord per e-mail',
    lead: 'Als u weggaat voordat er antwoord is, kan het u per e-mail bereiken.',
    address: 'Uw e-mailadres',
    save: 'Opslaan',
    later: 'Nee, bedankt',
    saved: 'Genoteerd. Bent u er dan niet meer, dan sturen we u het antwoord.',
    send: 'Gesprek versturen',
    sendTo: (to) => `Dit gesprek naar ${to} sturen?`,
    sent: (to) => `Het gesprek is onderweg naar ${to}.`,
    impossible: 'Hier kan niets per e-mail worden verstuurd.',
    limited:
      'Dit gesprek is al meerdere keren verstuurd, of naar een ander adres. Probeer het over een uur opnieuw.',
    nothing: 'Er is nog niets om te versturen.',
    wrong: 'Dit adres lijkt niet volledig.',
    failed: 'Dat is niet gelukt. Probeer het zo nog eens.',
  },
}
