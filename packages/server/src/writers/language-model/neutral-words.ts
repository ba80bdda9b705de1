/**
 * What a reply may say without anybody having said it before: words of talking, asking, choosing and
 * listening, whatever their ending. None of them states a fact about an order, a person or a right.
 */
export const NEUTRAL = {
  fr: `aider aimeriez ainsi allez alors ancien apporter attendez attendiez attendons aucun aussi aurait
    automatique autre avant avec avez aviez avoir avons besoin bien bonjour bonne cela celle celui
    ceux chercher chose choisir choix clair comme comprendre comprends concerne concret connaître
    correspond dans demande demander depuis dernier désolé détail devait devez devrait dire dites
    donc donner écrire écrivez elle encore enfin entendu entre envie espérer étaient était êtes être
    expliquer faire fait faites faut indiquer information jamais laissez leur lire
    maintenant mais manque même merci message mieux moins moment notre noté nous nouvelle obtenir pareil parlez
    parler parmi partie passer permettre personne peux plus point poser possible pour pourquoi
    pourrait pouvez pouvons précis préciser préférer prendre prévu prévue problème programme proposer
    puis quand quel quelle question quoi recevoir reçu redire regarder relais répondre réponse reste
    rien sache sais saurait savez savoir selon sera seul seule signaler simplement situation soit sommes sont
    souhaitez suite suivre sujet temps toujours tous tout toute toutes très trouver utile venir
    vérifier veux voici voir vois votre vôtre vous voudriez voulez vouloir vraiment`,
  en: `about after again already also always another answer anyone anything around asked asking
    automated back been before being below both bring cannot check choice choose clarify clear come
    could describe detail does doing done down each else ever every expect explain find first
    from further gave general give given goes going have having hear heard hello help here hoping into
    just keep know later least less like little look looking make matter mention message might moment
    more much need never next note nothing offer often once only open option other over part person
    place please point possible prefer program question rather reach read reader really receive
    regarding reply right said same saying seem sent share short should simply since situation some
    something soon sorry start still such sure take talk team tell thank thanks that their them then
    there these they thing this those time told topic touch turn under understand until upon use want
    wanted wants were what when where whether which while whole will wish with without words would
    write writing wrote your yours`,
}
