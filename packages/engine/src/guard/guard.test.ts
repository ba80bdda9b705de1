import { describe, expect, it } from 'vitest'
import { readingOf } from '../decide/reading-of.ts'
import type { Draft, Reading, Speaker } from '../model.ts'
import type { GuardContext } from './context.ts'
import { contextOf } from './context-of.ts'
import { guard } from './guard.ts'

const draft = (text: string, speaker: Speaker = 'bot', language: 'fr' | 'en' = 'fr'): Draft => ({
  speaker,
  language,
  text,
  pieces: [],
  sources: [],
})
const context = (facts: Partial<GuardContext> = {}): GuardContext =>
  contextOf({ company: 'Maison Lune', ...facts })
const after = (reading: Reading, text = ''): Partial<GuardContext> => ({
  lastCustomer: { text, reading },
})
const upset = readingOf({ emotion: 'anger', intensity: 3, address: 'none' })
const rulesIn = (one: Draft, facts: Partial<GuardContext> = {}): readonly string[] => [
  ...new Set(guard(one, context(facts)).findings.map(({ rule }) => rule)),
]

describe('feigned-feeling', () => {
  const bad: readonly string[] = [
    'Je comprends à quel point c’est pénible.',
    "Je comprends a quel point c'est penible.",
    'Je comprends tout à fait ce que vous vivez.',
    'Je comprends parfaitement votre frustration.',
    'Votre colère est légitime : je ressens la même.',
    'Je comprends que vous soyez déçu.',
    'Je comprends que c’est frustrant.',
    'Je comprends que cela puisse être agaçant.',
    'Nous comprenons combien c’est difficile.',
    'Je sais ce que c’est.',
    'Je sais très bien ce que vous ressentez.',
    'Je sais à quel point l’attente est longue.',
    'Je sais que c’est pénible d’attendre.',
    'J’imagine votre déception.',
    'J’imagine bien que c’est compliqué.',
    'J’ose à peine imaginer votre peine.',
    'Je peux imaginer ce que vous traversez.',
    'Je mesure à quel point c’est important.',
    'Je ressens votre colère.',
    'Je sens votre agacement.',
    'Je partage votre déception.',
    'J’éprouve beaucoup de compassion.',
    'Je suis ravi de vous aider.',
    'Je suis vraiment très heureux de cette nouvelle.',
    'Je suis sincèrement touché par votre message.',
    'Je suis triste de lire cela.',
    'Nous sommes enchantés de vous retrouver.',
    'Ravi de vous lire.',
    'Bonjour. Heureux de vous retrouver.',
    'Avec plaisir, voici la réponse.',
    'C’est un plaisir de vous lire.',
    'Au plaisir de vous relire.',
    'Ça me touche.',
    'Cela me fait de la peine.',
    'Votre message m’a vraiment ému.',
    'Votre message me va droit au cœur.',
    'Je me réjouis avec vous.',
    'Je compatis.',
    'Je m’inquiète pour vous.',
    'J’adore ce produit.',
    'J’ai hâte de vous lire.',
    'Je me mets à votre place.',
    'À votre place, je serais furieux.',
    'J’ai moi-même vécu cela.',
    'J’ai déjà connu cette situation.',
    'Cela m’est déjà arrivé.',
    'Je suis passé par là.',
    'En tant que maman, je vois bien.',
    'En tant que cliente aussi, je vous rejoins.',
    'Je suis une vraie personne.',
    'Je suis humain, comme vous.',
    'Je ne suis pas un robot.',
    'Moi aussi, j’attends mes colis.',
    'De tout cœur avec vous.',
    'Mon cœur se serre.',
    'Je suis de tout cœur avec vous.',
    'JE  SUIS\nRAVI de vous lire.',
    'Je su\u00ADis ra\u200Bvi de vous lire.',
    'I feel your pain.',
    'I can really feel your frustration.',
    'I understand how frustrating this is.',
    'I completely understand how you feel.',
    'I understand your frustration.',
    'I understand that this must be upsetting.',
    'I know exactly what it’s like.',
    'I know how hard that is.',
    'I can only imagine.',
    'I can’t imagine how you feel.',
    'I’m so glad you wrote.',
    'I am delighted to hear that.',
    'I’m really saddened by this.',
    'Happy to help.',
    'Hello. Glad to assist you today.',
    'My pleasure.',
    'I’d love to help.',
    'I’d be more than happy to look into it.',
    'I share your disappointment.',
    'My heart goes out to you.',
    'That breaks my heart.',
    'Your message touched me.',
    'Your loyalty means a lot to me.',
    'I’ve been there.',
    'I have been through this myself.',
    'As a mother, I see this.',
    'I’m a real person.',
    'I am human too.',
    'I am not a bot.',
    'I hate that this happened.',
    'I love this product.',
    'I can’t wait to hear from you.',
    'I truly sympathize with you.',
    'Je me réjouis de vous aider.',
    'Votre tristesse me va droit au cœur.',
    "J'ai le cœur lourd en lisant votre message.",
    'Je perçois toute votre détresse et je la partage.',
    'À votre place je réagirais pareil.',
    'Je suis passionnée par ce que je fais.',
    'Quelle horreur, je suis sans voix.',
    "Je n'aimerais pas être à votre place.",
    "Je vous avoue que cela m'ennuie beaucoup.",
    "C'est un vrai crève-cœur pour moi.",
    'Ça fait chaud au cœur.',
    'Je connais bien ce genre de galère.',
    'Je suis là pour vous, de femme à femme.',
    "Votre attente m'a paru longue à moi aussi.",
    'Oh no, I hate hearing that.',
    'I was devastated to learn this.',
    'It hurts me to see that.',
    "I'd feel the same way.",
    'That warms my heart.',
    'I truly do know how it feels to wait.',
    'I remember when my order was late.',
    "I'm on the edge of my seat.",
    'This is close to my heart.',
    'You have my deepest sympathy and I grieve with you.',
    'Bien sûr que je comprends votre exaspération, Monsieur.',
    'Je suis vraiment peinée par votre expérience.',
    "Croyez-moi, je vois très bien ce que vous endurez, je l'ai enduré.",
    'Voilà une nouvelle qui me met en joie !',
    'Je ne peux que partager votre déception.',
    'Votre satisfaction est ma plus grande joie.',
    "On connaît tous ça, c'est rageant.",
    'Personnellement, ça me hérisse.',
    "J'ai été très affectée par votre récit.",
    'Je suis sincèrement de tout cœur avec votre famille.',
    'Je garde un souvenir ému de ma première commande.',
    "Hier j'ai passé la même commande pour ma sœur.",
    'Je vous assure que je suis bien réelle.',
    'Il y a bien un humain derrière cet écran, moi.',
    'Votre colère, je la ressens aussi.',
    'Je tremble pour vous.',
    "Nous sommes sincèrement attristés d'apprendre cela.",
    'Je suis honorée de votre confiance.',
    "C'est toujours agréable pour moi de vous lire.",
    "J'espère vivement que vous me pardonnerez, j'en ai mal dormi.",
    'Comme je vous comprends !',
    'Je réalise combien cette attente est éprouvante.',
    'Je suis bien placé pour savoir ce que vous vivez.',
    'I am truly sorry and I feel your disappointment.',
    'It breaks my heart to read this.',
    'I completely empathize.',
    'I know all too well how that goes.',
    "I've dealt with the same problem at home.",
    'Being a parent myself, I see your point.',
    'I was moved by your message.',
    "Honestly, I'd be furious.",
    'Your message made my day.',
    "I'm sad to hear that.",
    "We're so happy to hear that!",
    "I'm honoured by your trust.",
    'I really wish I could hug you.',
    'Believe me, there is a real human typing this.',
    'I can totally see why you feel upset, I feel the same.',
    'I am grateful and delighted.',
    'So glad you like it!',
    'Thrilled to hear it!',
    "I understand that you're upset and frustrated.",
    'I fully appreciate how upsetting this has been.',
    'Votre situation me bouleverse.',
    'Croyez bien que je mesure votre peine.',
    'Nous partageons entièrement votre mécontentement.',
    'Je conçois votre colère.',
    'Je me sens concerné par ce que vous dites.',
    'Votre histoire me fend le cœur.',
    'Quelle tristesse de lire ça.',
    "Je suis peiné d'apprendre cela.",
    "Je ne peux qu'imaginer ce que vous vivez.",
    "Je comprends, ça m'est arrivé aussi.",
    "Je comprends complètement, c'est vraiment énervant.",
    "Je te comprends, c'est dur.",
    'Je vous comprends.',
    "C'est avec joie que je vous réponds.",
    'Je suis tout aussi choqué que vous.',
    'Je déteste quand ça arrive.',
    "J'en suis navré, moi-même j'ai attendu un colis trois semaines.",
    'Vous me voyez désolé et attristé.',
    'Ça me rend triste de lire ça.',
    'Quel bonheur de vous lire !',
    'Je suis content que ça vous plaise.',
    'Super, je suis trop contente pour vous.',
    'Je serais frustrée aussi.',
    "Moi aussi ça m'énerverait.",
    'Je compatis à votre douleur.',
    "J'ai beaucoup d'empathie pour vous.",
    'Je suis profondément désolé et touché.',
    'Votre colère est tout à fait la mienne.',
    "Étant maman moi-même, je vois ce que c'est.",
    'Je vis la même chose.',
    'On est passés par là.',
    "Je me doute que c'est pénible.",
    'Je peux comprendre votre agacement.',
    'Mon plus grand plaisir est de vous aider.',
    'Je prends plaisir à vous répondre.',
    'Je suis fière de vous annoncer.',
    'Cela me ferait plaisir de vous aider.',
    'Ça me fait super plaisir.',
    "J'espère de tout mon cœur que ça ira.",
    'Je suis Julie, une vraie conseillère en chair et en os.',
    'I totally get how annoying that is.',
    'I feel terrible about this.',
    "I'm feeling bad for you.",
    'That must be so hard, I really feel for you.',
    "I'd be frustrated too.",
    'I would be upset as well.',
    'This makes me so sad.',
    'I was so sorry and sad to read this.',
    'It pains me to hear that.',
    "It's always a pleasure to hear from you.",
    'What a joy to read your message!',
    'We feel your frustration.',
    "I've had the same thing happen to me.",
    'I went through the same thing last year.',
    'I know the feeling.',
    'Trust me, I know how you feel.',
    'I get it, waiting is awful.',
    'I can relate to that.',
    'I completely relate.',
    'We understand how important this is to you.',
    "I'm excited to help you.",
    'Delighted to be of service.',
    'Nothing makes me happier than helping.',
    "I'm a human just like you.",
    'As someone who has kids, I understand.',
    'I sympathise with your situation.',
    'I can see how you feel.',
    "I'm heartbroken for you.",
    "We're thrilled to have you.",
    'I genuinely care about your experience.',
    'I understand what you are going through.',
    'I understand exactly how stressful this can be.',
    'I honestly feel awful.',
  ]
  it.each(bad)('blocks %s', (text) => {
    const verdict = guard(draft(text), context())
    expect(verdict.findings.map(({ rule }) => rule)).toContain('feigned-feeling')
    expect(verdict.allowed).toBe(false)
  })

  const good: readonly string[] = [
    'Je suis désolé pour ce désagrément.',
    'Je suis navré de ce retard.',
    'Je vois que vous attendez depuis mardi.',
    'J’entends que vous êtes contrarié.',
    'J’entends votre mécontentement.',
    'Je lis que cela vous inquiète.',
    'Je comprends votre demande.',
    'Je comprends que vous souhaitez un échange.',
    'Je comprends la question.',
    'Si je comprends bien, le colis est arrivé ouvert.',
    'Je ne ressens rien : je suis un programme.',
    'Je ne peux pas ressentir, mais je peux agir.',
    'Je ne prétends pas savoir ce que c’est.',
    'Je suis un assistant automatique, pas une personne.',
    'Je ne suis pas une personne.',
    'Je ne suis pas certain de la réponse.',
    'Je sais que votre commande est partie mardi.',
    'Je sais répondre aux questions de livraison.',
    'Merci pour votre message, c’est noté.',
    'Je vous souhaite une bonne journée.',
    'Est-ce que cela vous touche directement ?',
    'Cela vous fait de la peine, je le lis.',
    'Vous êtes ravi du produit, c’est noté.',
    'Votre collègue est triste, vous l’écrivez.',
    'Le plaisir d’offrir est le nom de cette carte.',
    'Je sens bon est le nom du parfum.',
    'Je suis à votre disposition.',
    'Je vous présente les condoléances de Maison Lune.',
    'Vous voulez parler à une personne ? Je transmets.',
    'I am sorry for the inconvenience.',
    'I can see that you have been waiting since Tuesday.',
    'I hear that you are upset.',
    'I understand your request.',
    'I understand that you would like an exchange.',
    'I understand how the return works.',
    'Feel free to add a detail.',
    'If you feel unwell, call your local emergency number.',
    'I do not feel anything: I am a program.',
    'I cannot feel, but I can pass this on.',
    'I am an automatic assistant, not a person.',
    'I am not a person.',
    'I’m afraid the shop is closed.',
    'I know that your order left on Tuesday.',
    'You are delighted with it, I note that.',
    'I hope this helps.',
    'You feel let down, and you say so.',
    'Thank you for your message.',
    'I am here to help.',
    "Je comprends que le délai annoncé n'a pas été tenu.",
    'Je comprends mieux votre question maintenant.',
    "Je comprends que vous ne voulez pas d'avoir.",
    'Je vois à quel point ce retard vous gêne.',
    'Vous semblez contrarié, voulez-vous une personne ?',
    "Ce retard n'est pas normal.",
    'Je suis désolé que le colis soit arrivé abîmé.',
    'Je vous remercie de votre patience.',
    'Je suis en mesure de transmettre votre demande.',
    'Je suis programmé pour répondre aux questions.',
    "C'est pénible d'attendre sans nouvelles, vous l'écrivez clairement.",
    'Vous avez raison de le signaler.',
    'Je ne connais pas votre situation dans le détail.',
    'Souhaitez-vous que je transmette cela à une personne ?',
    'Votre déception est claire.',
    'Heureusement, la garantie existe.',
    'Je vous souhaite un prompt rétablissement.',
    'Je suis là pour répondre.',
    "Merci pour ces mots, je les transmets à l'équipe.",
    "L'équipe sera heureuse de lire votre message.",
    "J'aimerais avoir le numéro de commande.",
    'Je sens que je me répète.',
    'Je suis sûr de cette information.',
    "Bien sûr, je m'en occupe.",
    "J'ai perdu le fil, pouvez-vous répéter ?",
    "Je n'ai pas de sentiments.",
    "Votre fille aura son cadeau, c'est ce que vous voulez ?",
    'I understand what you need.',
    'I understand why you are asking.',
    'I can see how long you have waited.',
    'I get the same result with this number.',
    'I have had no news from the depot.',
    'I know how to change an address.',
    'I would like to have the order number.',
    'The team will be happy to read your message.',
    'Let me know if it feels too long.',
    'Your frustration is clear from what you wrote.',
    'I am sorry that your parcel arrived damaged.',
    'How do you feel about an exchange?',
    'You are right to report it.',
    "I see that your daughter's birthday is tomorrow.",
    'That delay is not normal.',
    'I have been told nothing by the depot.',
    'I wish you a good day.',
    "I'm happy-path tested.",
  ]
  it.each(good)('lets pass %s', (text) =>
    expect(rulesIn(draft(text))).not.toContain('feigned-feeling'),
  )

  it('leaves a person their own words', () => {
    const text = 'Je comprends à quel point c’est pénible, et je m’en occupe.'
    expect(rulesIn(draft(text, 'agent'))).toEqual([])
  })
  it('lets the bot quote the customer, and only the customer', () => {
    const text = 'Vous écrivez : « je suis triste ». Voulez-vous une personne ?'
    const theirs = after(readingOf(), 'je suis triste et fatiguée')
    expect(rulesIn(draft(text), theirs)).toEqual([])
    expect(rulesIn(draft(text))).toEqual(['feigned-feeling'])
  })
  it('offers words that fit in place', () => {
    const text = 'Je comprends votre frustration.'
    const [finding] = guard(draft(text), context()).findings
    expect(finding).toMatchObject({ text: 'Je comprends', suggestion: 'J’entends' })
  })
})

describe('unsupported-promise', () => {
  const bad: readonly string[] = [
    'Je vous rembourse dès maintenant.',
    'Vous serez remboursé intégralement.',
    'Votre commande sera livrée rapidement.',
    'Vous aurez une réponse sous 48 h.',
    'Une réponse arrive dans les 24 heures.',
    'Ce sera réglé d’ici vendredi.',
    'Vous le recevrez demain.',
    'Vous recevrez votre colis lundi.',
    'Le remboursement est de 20 €.',
    'Il y a 15 % de remise.',
    'Vous avez droit à un échange.',
    'Je vous offre un bon d’achat.',
    'J’ai annulé votre commande.',
    'Je vais vous faire rembourser.',
    'Un geste commercial vous sera proposé.',
    'Je m’engage à trouver une solution.',
    'I will refund you.',
    'You will be refunded.',
    'You will get a full refund.',
    'Your order will arrive tomorrow.',
    'We will reply within 24 hours.',
    'It will be fixed by Friday.',
    'You are entitled to a replacement.',
    'I’ve cancelled your order.',
    'I promise you an answer.',
    'Here is a £10 voucher.',
    'You will get your money back.',
    'On vous envoie un nouveau modèle.',
    'Vous allez recevoir un mail de remboursement.',
    'Votre échange est accepté.',
    'Le transporteur vous livrera vendredi.',
    "J'ai ouvert une enquête auprès du transporteur.",
    'Nous vous faisons cadeau des frais.',
    'Vous aurez votre colis avant Noël.',
    'Je vous accorde une exception.',
    'Votre retour est validé.',
    "We'll cover the shipping costs.",
    'Your exchange has been accepted.',
    "I've opened an investigation with the carrier.",
    "You'll receive it before Christmas.",
    "I'll make an exception for you.",
    'Your return is approved.',
    'The courier will deliver on Friday.',
    "Vous toucherez l'argent dans la semaine.",
    'Votre argent vous sera rendu.',
    "Je m'occupe de votre remboursement tout de suite.",
    "C'est réglé, votre carte sera recréditée.",
    'Nous allons vous dédommager.',
    'Le nouveau pull part ce soir.',
    'Une remise a été ajoutée à votre compte.',
    "Vous n'avez rien à payer.",
    'Je vous garantis une solution.',
    'Le technicien passera jeudi entre 8 h et 12 h.',
    'Votre dossier sera traité sous huitaine.',
    "Je double votre bon d'achat.",
    'Je débloque votre compte.',
    'Je vous mets le colis de côté.',
    'La loi vous donne droit à un remboursement intégral.',
    "I'll make sure you get your refund.",
    'Your money will be returned.',
    "We've sorted your refund.",
    'A technician will come on Thursday.',
    'The replacement ships tonight.',
    "I've unlocked your account.",
    "You'll have it by tomorrow night.",
    "I'm crediting your account.",
    'You have the right to a refund.',
    'We will compensate you for this.',
    'We guarantee delivery.',
    'Vous recevrez un remboursement la semaine prochaine.',
    'Je procède au remboursement de votre commande.',
    'Votre remboursement est en cours.',
    'Je lance un nouvel envoi.',
    'Un nouvel exemplaire partira lundi.',
    'Comptez 3 à 5 jours ouvrés.',
    'Vous pouvez être remboursé.',
    'La livraison vous est offerte.',
    "Je viens d'annuler votre commande.",
    'Un conseiller vous rappellera avant 17 h.',
    'Vous ne paierez rien.',
    'Nous prenons en charge les frais de retour.',
    "On s'occupe de vous rembourser.",
    'Le colis sera chez vous mardi.',
    'Je vous fais un avoir.',
    'Je vous ai remboursé.',
    'Cela prendra deux jours.',
    "Vous bénéficiez de 30 jours pour changer d'avis.",
    'La garantie couvre ce dommage.',
    "C'est remboursable.",
    "I'm refunding your order now.",
    "We'll send you a replacement.",
    'Your refund is on its way.',
    'It takes 3 to 5 business days.',
    'You can get a full refund.',
    'An agent will call you by 5 pm.',
    "You won't have to pay anything.",
    'Your warranty covers this.',
    'I have applied a discount to your account.',
    'Shipping is free for you.',
    "I've gone ahead and cancelled it.",
    "You'll hear from us within two days.",
    'Expect your parcel on Tuesday.',
    'I have updated your address.',
  ]
  it.each(bad)('blocks %s', (text) => {
    expect(rulesIn(draft(text))).toContain('unsupported-promise')
    expect(rulesIn(draft(text, 'agent'))).not.toContain('unsupported-promise')
  })

  const good: readonly string[] = [
    'Souhaitez-vous un remboursement ou un échange ?',
    'Je vois que vous écrivez pour un remboursement.',
    'Je ne peux pas rembourser moi-même : une personne le peut.',
    'L’équipe reprend demain à 9 h.',
    'Vous avez écrit avant-hier.',
    'Depuis quand attendez-vous ?',
    'Je passe la conversation à une personne.',
    'Vous n’aurez pas à la répéter.',
    'Commande 4512 du 12 mars, c’est noté.',
    'Would you like a refund or an exchange?',
    'I can see that you are writing about a refund.',
    'The team is back tomorrow at 9:00.',
    'I cannot refund anything; a person can.',
    'I will hand over to a person.',
  ]
  it.each(good)('lets pass %s', (text) => expect(rulesIn(draft(text))).toEqual([]))

  const approved = [
    { id: 'r', version: 1, text: 'Vous serez remboursé sous 14 jours, à partir de 20,00 €.' },
  ]
  it('lets pass what an approved text says, quoted or in the same words', () => {
    expect(rulesIn(draft(`Voici : ${approved[0]?.text ?? ''}`), { approved })).toEqual([])
    expect(rulesIn(draft('La règle : « sous 14 jours », dès 20 €.'), { approved })).toEqual([])
    expect(rulesIn(draft('Vous serez remboursé sous 4 jours.'), { approved })).toEqual([
      'unsupported-promise',
    ])
    expect(rulesIn(draft('C’est possible dès 120,00 €.'), { approved })).toEqual([
      'unsupported-promise',
    ])
  })
  it('lets an amount be named back that the customer named', () => {
    const named = after(readingOf(), 'on m’a prélevé 49,90 € deux fois')
    expect(rulesIn(draft('Je note : 49,90 €, deux fois.'), named)).toEqual([])
    expect(rulesIn(draft('Je note : 59,90 €, deux fois.'), named)).toEqual(['unsupported-promise'])
  })
})

describe('repeated-formula', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    [
      'Je suis désolé pour la gêne occasionnée.',
      'Désolée pour la gêne, vraiment. Quelle commande ?',
      true,
    ],
    [
      'Je comprends votre frustration.',
      'Je comprends parfaitement votre agacement ; je vérifie.',
      true,
    ],
    ['Merci de votre patience.', 'Je vous remercie pour votre patience.', true],
    ['J’entends que cela vous gêne.', 'J’entends que cela vous gêne !', true],
    ['J’entends que cela vous gêne.', 'J’entends votre déception.', false],
    ['Quel est votre numéro ?', 'Quel est votre numéro ?', false],
    ['Merci pour votre message.', 'Merci pour votre message.', false],
    ['We apologize for the inconvenience.', 'I apologise for the trouble. Which order?', true],
    ['I understand your frustration.', 'I understand how this feels; I will check.', true],
    ['Sorry about that delay.', 'Which order is this about?', false],
  ]
  it.each(rows)('%s then %s', (earlier, text, repeated) => {
    const found = rulesIn(draft(text, 'agent'), { earlierReplies: [earlier] })
    expect(found.includes('repeated-formula')).toBe(repeated)
  })
})

describe('escalating-tone', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Merci pour votre message !! Quelle commande ?', 'bot', true],
    ['Quelle commande ? 🙂', 'bot', true],
    ['Je transmets TOUT DE SUITE à une personne.', 'bot', true],
    ['Je transmets IMMÉDIATEMENT à une personne.', 'bot', true],
    ['Calmez-vous, je vérifie.', 'agent', true],
    ['Comme je vous l’ai déjà dit, je vérifie.', 'agent', true],
    ['As I already told you, I will check.', 'agent', true],
    ['Je vérifie tout de suite !!', 'agent', true],
    ['Je vérifie tout de suite !', 'agent', false],
    ['Je vérifie auprès du SAV avec votre RIB et la TVA.', 'agent', false],
    ['Je transmets au service DGCCRF de MAISON LUNE.', 'bot', false],
    ['Je vois que vous écrivez pour un retard. Quelle commande ?', 'bot', false],
    ['Maison Lune® : quelle commande ?', 'bot', false],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker), after(upset)).includes('escalating-tone')).toBe(expected)
  })
  it('leaves calm conversations their « ! »', () => {
    expect(rulesIn(draft('Bonjour !'), after(readingOf()))).toEqual([])
    expect(rulesIn(draft('Bonne journée ! 🙂', 'agent'), after(readingOf()))).toEqual([])
  })
})

describe('register-mismatch', () => {
  const says = (address: 'tu' | 'vous' | 'none', register = 0) =>
    after(readingOf({ address, register }))
  const rows: readonly (readonly [string, Speaker, 'tu' | 'vous' | 'none', readonly string[]])[] = [
    ['Peux-tu me donner ton numéro ?', 'bot', 'vous', ['-tu', 'ton']],
    ['Peux-tu me donner ton numéro ?', 'bot', 'tu', []],
    ['Peux-tu me donner ton numéro ?', 'agent', 'none', []],
    ['Peux-tu me donner votre numéro ?', 'agent', 'tu', ['-tu']],
    ['Tu peux me donner ton numéro ? Merci à vous.', 'agent', 'tu', ['vous']],
    ['Pouvez-vous me donner votre numéro ?', 'bot', 'tu', []],
    ['Ton rendez-vous est noté, tu peux venir.', 'bot', 'tu', []],
    ['Le ton de ma réponse vous déplaît ?', 'bot', 'vous', []],
    ['Un t-shirt bleu, est-ce cela ?', 'bot', 'vous', []],
    ['Voici ce que t’a dit le magasin.', 'bot', 'vous', ['t’']],
  ]
  it.each(rows)('%s (%s, %s)', (text, speaker, address, words) => {
    const { findings } = guard(draft(text, speaker), context(says(address)))
    expect(findings.map((finding) => finding.text)).toEqual(words)
  })
  it('marks words far too loose for a formal customer, only for them', () => {
    const text = 'Pas de souci, je vérifie.'
    expect(rulesIn(draft(text, 'agent'), says('vous', 0.7))).toEqual(['register-mismatch'])
    expect(rulesIn(draft(text, 'agent'), says('vous', -0.5))).toEqual([])
  })
  it('does not judge the address of an approved text', () => {
    const approved = [{ id: 'a', version: 1, text: 'Vous pouvez rapporter votre article.' }]
    const text = 'Voici pour toi :\n\nVous pouvez rapporter votre article.'
    expect(rulesIn(draft(text), { ...says('tu'), approved })).toEqual([])
  })
})

describe('passive-ownership', () => {
  const rows: readonly (readonly [string, Speaker, boolean])[] = [
    ['Votre demande sera traitée.', 'agent', true],
    ['L’équipe reviendra vers vous.', 'agent', true],
    ['Nous reviendrons vers vous dans les meilleurs délais.', 'agent', true],
    ['Une réponse vous sera apportée.', 'agent', true],
    ['Your request is being processed.', 'agent', true],
    ['Someone will get back to you.', 'agent', true],
    ['Je transmets votre dossier et je vous écris avant 17 h ; il sera traité.', 'agent', false],
    ['Votre demande sera traitée : je vérifie le stock et je vous rappelle.', 'agent', false],
    ['I’ll check with the depot; your request is being processed.', 'agent', false],
    ['Votre demande de facture est claire, voici le document.', 'agent', false],
    ['Votre demande sera traitée.', 'bot', true],
  ]
  it.each(rows)('%s (%s)', (text, speaker, expected) => {
    expect(rulesIn(draft(text, speaker)).includes('passive-ownership')).toBe(expected)
  })
})

describe('blame-customer', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Vous auriez dû lire les conditions.', true],
    ['Il suffisait de cliquer sur le lien.', true],
    ['C’est de votre faute.', true],
    ['Vous n’avez visiblement pas lu notre message.', true],
    ['Vous avez mal rempli le formulaire.', true],
    ['Comme clairement indiqué, le retour est fermé.', true],
    ['You should have checked.', true],
    ['You failed to provide the number.', true],
    ['As clearly stated in our terms.', true],
    ['If you had read the email.', true],
    ['Vous n’y êtes pour rien.', false],
    ['Vous n’avez pas reçu notre message.', false],
    ['Vous avez bien rempli le formulaire.', false],
    ['C’est notre faute.', false],
    ['J’aurais dû vérifier.', false],
    ['You will find an e-mail from us.', false],
    ['You did nothing wrong.', false],
    ['The mistake is ours.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent')).includes('blame-customer')).toBe(expected)
    expect(guard(draft(text), context()).allowed || expected).toBe(true)
  })
})

describe('no-next-step', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['Je suis désolé pour ce désagrément.', true],
    ['J’ai bien lu votre message. J’entends que cela vous contrarie.', true],
    ['I am sorry for the inconvenience.', true],
    ['I can see that this upsets you.', true],
    ['Votre demande est importante.', true],
    ['J’entends que cela vous contrarie. Quel est le numéro de commande ?', false],
    ['Je transmets votre conversation à une personne.', false],
    ['Si vous préférez, une personne prend la suite.', false],
    ['Dites-moi ce qui manque.', false],
    ['I am passing this to a person.', false],
    ['Tell me what is missing.', false],
    ['I’ll check with the depot.', false],
  ]
  it.each(rows)('%s', (text, expected) => {
    expect(rulesIn(draft(text, 'agent'), after(upset)).includes('no-next-step')).toBe(expected)
    expect(rulesIn(draft(text, 'agent'), after(readingOf()))).not.toContain('no-next-step')
  })
})

describe('sensitive-data', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['Votre carte 4111 1111 1111 1111 est notée.', [['4111 1111 1111 1111', '•••• 1111']]],
    ['Carte 4111111111111111.', [['4111111111111111', '•••• 1111']]],
    [
      'IBAN FR76 3000 6000 0112 3456 7890 189 bien reçu.',
      [['FR76 3000 6000 0112 3456 7890 189', '•••• 0189']],
    ],
    ['Carte 4111 1111 1111 1112.', []],
    ['Commande 4111.', []],
    ['Carte •••• 1111.', []],
    ['IBAN FR76 3000 6000 0112 3456 7890 180.', []],
    ['Suivi 6A12345678901.', []],
  ]
  it.each(rows)('%s', (text, expected) => {
    const { findings, allowed } = guard(draft(text), context())
    expect(findings.map((one) => [one.text, one.suggestion])).toEqual(expected)
    expect(allowed).toBe(expected.length === 0)
  })
})

describe('unknown-link', () => {
  const approved = [
    {
      id: 'a',
      version: 1,
      text: 'Voir https://maison-lune.example/retours et sav@maison-lune.fr.',
    },
  ]
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Voir https://maison-lune.example/retours.', []],
    ['Écrivez à sav@maison-lune.fr.', []],
    ['Voir https://maison-lune.example/retour.', ['https://maison-lune.example/retour']],
    ['Voir https://maison-lune.example.', ['https://maison-lune.example']],
    ['Voir http://evil.example/?a=1, merci.', ['http://evil.example/?a=1']],
    ['Allez sur maison-lune.com.', ['maison-lune.com']],
    ['Écrivez à autre@maison-lune.fr.', ['autre@maison-lune.fr']],
    ['Bonjour.Merci de votre message.', []],
    ['Il est 9.30, version 2.1.', []],
  ]
  it.each(rows)('%s', (text, links) => {
    const { findings } = guard(draft(text), context({ approved }))
    expect(findings.map((one) => one.text)).toEqual(links)
  })
  it('lets the bot say the customer’s own address back, not their links', () => {
    const theirs = after(readingOf(), 'moi@exemple.fr, voir www.arnaque.example/x')
    expect(rulesIn(draft('Adresse notée : moi@exemple.fr.'), theirs)).toEqual([])
    expect(rulesIn(draft('Voir www.arnaque.example/x.'), theirs)).toEqual(['unknown-link'])
  })
})

describe('rules of the coach', () => {
  const rows: readonly (readonly [string, string, Partial<GuardContext>, boolean])[] = [
    ['no-apology-for-delay', 'Bonjour, voici votre facture.', { minutesWaited: 90 }, true],
    ['no-apology-for-delay', 'Bonjour, voici votre facture.', { minutesWaited: 12 }, false],
    [
      'no-apology-for-delay',
      'Désolée pour l’attente, voici votre facture.',
      { minutesWaited: 90 },
      false,
    ],
    [
      'no-apology-for-delay',
      'Merci d’avoir attendu, voici la facture.',
      { minutesWaited: 90 },
      true,
    ],
    [
      'no-apology-for-delay',
      'Merci, c’est noté.',
      { minutesWaited: 90, ...after(readingOf({ emotion: 'joy' })) },
      false,
    ],
    ['no-ownership-of-fault', 'Désolé si vous avez été impacté.', { ourFault: true }, true],
    ['no-ownership-of-fault', 'Une erreur a pu se produire.', { ourFault: true }, true],
    [
      'no-ownership-of-fault',
      'We are sorry for any inconvenience this may have caused.',
      { ourFault: true },
      true,
    ],
    ['no-ownership-of-fault', 'Désolé si vous avez été impacté.', { ourFault: null }, false],
    [
      'no-ownership-of-fault',
      'Nous avons fait une erreur, la voici réparée.',
      { ourFault: true },
      false,
    ],
    [
      'cold-with-grief',
      'Merci de fournir un justificatif.',
      after(readingOf({ signals: ['bereavement'] })),
      true,
    ],
    [
      'cold-with-grief',
      'Toutes mes condoléances. Je m’occupe du dossier.',
      after(readingOf({ signals: ['bereavement'] })),
      false,
    ],
    [
      'cold-with-grief',
      'Please fill in the form.',
      after(readingOf({ signals: ['selfHarm'] })),
      true,
    ],
    [
      'cold-with-grief',
      'Are you safe right now?',
      after(readingOf({ signals: ['selfHarm'] })),
      false,
    ],
    ['cold-with-grief', 'Merci de fournir un justificatif.', after(readingOf()), false],
    ['not-my-problem', 'Ce n’est pas mon service.', {}, true],
    ['not-my-problem', 'Veuillez contacter le transporteur.', {}, true],
    ['not-my-problem', 'You need to contact the carrier.', {}, true],
    [
      'not-my-problem',
      'Contactez le transporteur au 01 23 45 67 89 : je vous tiens au courant ensuite.',
      {},
      false,
    ],
    [
      'not-my-problem',
      'Please contact the carrier because only they can stop the parcel; I’ll follow up.',
      {},
      false,
    ],
    ['sympathy-not-empathy', 'Cela doit être vraiment pénible.', {}, true],
    ['sympathy-not-empathy', 'Oh, quel dommage.', {}, true],
    ['sympathy-not-empathy', 'That must be frustrating.', {}, true],
    ['sympathy-not-empathy', 'What a shame.', {}, true],
    ['sympathy-not-empathy', 'Le colis doit être arrivé ; le dommage est noté.', {}, false],
    ['sympathy-not-empathy', 'It must be a size 42.', {}, false],
  ]
  it.each(rows)('%s: %s', (rule, text, facts, expected) => {
    expect(rulesIn(draft(text, 'agent'), facts).includes(rule)).toBe(expected)
  })
})

describe('good replies of a bot', () => {
  const replies: readonly string[] = [
    "Je vois que votre canapé devait arriver mardi et que vous l'attendez encore. Quel est le numéro de commande ?",
    "J'entends que vous êtes contrarié. Préférez-vous un rappel ou un échange par écrit ?",
    'Vous écrivez que la livraison a été annulée deux fois. Je transmets cela à une personne.',
    'Je suis désolé pour ce désagrément. Je passe votre message à une conseillère, qui le lira en entier.',
    "D'après la réponse enregistrée, les magasins ouvrent le lundi. Est-ce ce que vous cherchez ?",
    "Je ne vois pas votre commande : une personne de l'équipe peut l'ouvrir. Je lui transmets ?",
    "Vous avez déjà redémarré la box et changé le câble, c'est noté. La lumière est-elle verte ou rouge ?",
    'Votre message est clair, merci. Souhaitez-vous joindre une photo ?',
    "Je n'ai pas accès à votre compte. Voulez-vous parler à une personne ?",
    "Je suis l'assistant automatique de X. Je réponds aux questions simples et je passe le relais pour le reste.",
    'Pour suivre un colis, ouvrez la rubrique « Mes commandes ».',
    'Le remboursement dépend du mode de paiement : lequel avez-vous choisi ?',
    'Avez-vous reçu un courriel de confirmation après votre demande de remboursement ?',
    "Vous demandez un remboursement de votre abonnement, c'est bien cela ?",
    'Je lis que vous avez annulé votre commande hier.',
    'Vous dites avoir été prélevé deux fois. À quelles dates ?',
    'Une personne lira votre message à partir de lundi matin.',
    'Le bouton « Annuler ma commande » se trouve en bas de page.',
    "Toutes mes excuses, j'ai mal lu votre message. Parlez-vous du pull ou du pantalon ?",
    'Votre fils a besoin de ses lunettes, et vous attendez depuis mardi, je le note.',
    'I can see that your sofa was due on Tuesday and has not arrived. What is the order number?',
    'I hear that you are upset. Would you prefer a call or a written answer?',
    'I am sorry for this inconvenience. I am passing your message to a person.',
    'You say the delivery was cancelled twice. I will hand this over.',
    'I do not have access to your account. Would you like to talk to a person?',
    'You are asking for a refund of your subscription, is that right?',
    'To follow a parcel, open “My orders”.',
    'You have already restarted the router, noted. Is the light green or red?',
    'Did you receive a confirmation e-mail after you asked for a refund?',
    'I read that you cancelled your order yesterday.',
    'I am the automatic assistant for X. I answer simple questions.',
    'Have you been charged twice? On which dates?',
    'Your son needs his glasses and you have waited since Tuesday, I note that.',
    'The “Cancel my order” button is at the bottom of the page.',
    'My mistake, I misread your message. Is it about the shirt or the trousers?',
    "Vous souhaitez changer l'adresse de livraison. Quelle est la nouvelle adresse ?",
    "Je vois que le paiement de votre commande a échoué. Quel message s'affiche ?",
    "Je note que l'article reçu est bleu et non vert.",
    "Une personne de l'équipe reprend la conversation.",
    'Je ne peux pas annuler la commande, une personne le peut.',
    'Le suivi se trouve dans le courriel de confirmation.',
    'Votre patience est mise à rude épreuve, je le lis.',
    'Je vois que vous avez demandé un remboursement en mars.',
    'Si vous voulez annuler, dites-le-moi.',
    'Je vous écoute.',
    'Pour un échange, quelle taille souhaitez-vous ?',
    'I note that the item you received is blue, not green.',
    'I can see that the payment failed. Which message do you see?',
    'Which size would you like for the exchange?',
    'I cannot cancel the order; a person can.',
    'The tracking number is in your confirmation e-mail.',
    'I see that you asked for a refund in March.',
    'I am listening.',
  ]
  it.each(replies)('nothing in %s', (text) => expect(rulesIn(draft(text))).toEqual([]))
})

describe('every verdict', () => {
  const texts = [
    '',
    '😀 Je suis ravi !!! Calmez-vous, 4111 1111 1111 1111, https://x.example 20 € sous 48 h tu vous',
    'e\u0301te\u0301 : je suis \u{1D4FB}avi, je  suis\u00A0ravi',
    '\uD800 je comprends à quel point \uDFFF',
  ]
  it('points at exact words, and never stops an agent', () => {
    for (const text of texts)
      for (const speaker of ['bot', 'agent'] as const) {
        const verdict = guard(draft(text, speaker), context(after(upset, 'NUL !')))
        for (const one of verdict.findings) expect(one.text).toBe(text.slice(one.start, one.end))
        if (speaker === 'agent') expect(verdict.allowed).toBe(true)
      }
  })
  const hostile: readonly string[] = [
    'je suis tres ',
    'i really ',
    '1 ',
    'a.',
    '«',
    '!',
    'vous ',
    "j'ai ",
    'A B ',
    'FR76',
    'je vous rembourse. ',
    '20 € ',
    'votre demande sera traitee ',
    'ta demande de aaaaaaaaaaaaaaaaaaaaaaa ',
    'cela doit etre penible de ',
    'si vous avez ete gene ',
    "ce n'est pas notre faute, c'est ",
    'Maison Lune ',
    ' ?!',
    '   ',
  ]
  it.each(hostile)('takes time in proportion to the text: %j', (part) => {
    const text = part.repeat(Math.ceil(20_000 / part.length))
    const from = Date.now()
    for (const speaker of ['bot', 'agent'] as const)
      guard(draft(text, speaker), context({ ...after(upset, text), ourFault: true }))
    expect(Date.now() - from).toBeLessThan(3000)
  })
})
