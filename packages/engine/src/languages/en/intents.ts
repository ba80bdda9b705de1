import type { Table } from '../language.ts'

function intent(name: string, weights: Readonly<Record<number, string>>): Table {
  return { kind: 'intent', cue: `intent.${name}`, claim: `intent:${name}`, weights }
}

/** English phrases that tell the reason for contact. */
export const intents: readonly Table[] = Object.freeze([
  intent('greeting', {
    1: 'hello; hi; hey; good morning|afternoon|evening; hiya; howdy; greetings',
  }),
  intent('thanks', { 1: 'thanks; thank you; thx; cheers; ty; appreciate' }),
  intent('opening_hours', {
    1.5: 'opening hours|times|time; business hours; store hours; working hours; hours of operation; your hours; open on|at|until|till|today|tomorrow|sunday|sundays|saturday|late; are you open|closed; what time _ open|close|closing|shut; when do you open|close; closed on|today|tomorrow; closing time; bank holiday; bank holidays; are you closed',
  }),
  intent('delivery_delay', {
    1.5: `delayed; delay; late; hasn't|haven't|not|never ?yet|still|even ?been arrived|come|shown|turned|received|delivered|got; haven't had; didn't receive|arrive; never received|arrived|came; still waiting for|on; still hasn't|haven't|not; supposed to arrive|be delivered|come; should have arrived|been|come; was due; overdue; stuck in|at; lost in _ post|mail|transit; lost parcel|package; package|parcel|order lost|missing|late|delayed; where the hell is; missing parcel|package|delivery; marked|says|shows|says it's|it was|was delivered; waiting for _ order|parcel|package|delivery; waiting _ weeks|days|month|months; driver never; driver didn't; hasn't turned up; still no parcel|package|order|delivery|sign`,
  }),
  intent('order_status', {
    1.2: "where is my|our; where s my; where's my; track|tracking; status of; order status; when will _ arrive|come|delivered|ship|shipped|dispatched|receive|get; when can i expect; has my _ shipped|dispatched|been|left; been shipped|dispatched; shipped yet; update on my; any update|news|updates; eta; estimated delivery; out for delivery",
    0.6: 'my order; my parcel; my package; my delivery; parcel; package; order',
  }),
  intent('delivery_info', {
    1.5: 'shipping|delivery|postage cost|costs|fee|fees|charge|charges|time|times|options|option|price|address|slot|window|methods|method|rates; cost of shipping|delivery|postage; free shipping|delivery; how much is|does _ shipping|delivery|postage; how long _ delivery|shipping|deliver|ship|take to arrive; do you deliver|ship; ship|deliver to; shipping|delivery to; international shipping|delivery|orders; next day delivery; express delivery|shipping; change _ delivery address|date; deliver on saturday|saturdays|sunday|sundays; which countries; collection point; pick up point; standard delivery',
  }),
  intent('return', {
    1.5: 'return|returns|returning|returned; send it|them|this back; sending it|them|this back; sent it|them back; return label|policy|slip; take it|them back; bring it|them back; right of withdrawal; cooling off',
  }),
  intent('refund', {
    1.5: 'refund|refunds|refunded|refunding; money back; reimburse|reimbursed|reimbursement; my money; credit note; credited back; get my money',
  }),
  intent('exchange', {
    1.5: "exchange|exchanging|swap|swapping; different size|colour|color|model; wrong size|colour|color; another size|colour|color; bigger|smaller|larger size; size up|down; too small|big|large|tight; replace it with; replacement; doesn't fit|don't fit; does not fit",
  }),
  intent('payment', {
    1.5: 'payment|payments; pay|paying|paid by|with|in|using|via|for twice; how can i pay; charged; charge; charged twice|double|again|me|for; double charged; credit|debit card; card declined|rejected|refused; declined; paypal; klarna; bank transfer; direct debit; instalments|installments; instalment|installment; promo|discount|voucher|coupon code; voucher; gift card; apple pay; google pay; checkout; overcharged; billed; billing; transaction; taken from my account; transfer',
  }),
  intent('invoice', {
    1.5: 'invoice|invoices; receipt|receipts; vat; copy of my bill; my bill; proof of purchase; quote; statement',
  }),
  intent('account', {
    1.5: "password; log in|into; login; logging in; sign in|into|up; logged|locked out; my account; username; reset my; verification|security code; two factor; my profile; change my|update my|our address|email|phone|name|number|details; change|update my|our address|email|phone|name|number|details; loyalty points|card; my points; reward points; newsletter; personal data; my details; create an account; register; hacked; account hacked|blocked|suspended; can't access my; cannot access my",
  }),
  intent('cancel_order', {
    1.5: 'cancel|cancelling|canceling|cancelled ?my|the|this|our|an order|purchase|booking|reservation|it|delivery; order cancellation; cancel; cancellation; ordered by mistake; by mistake; stop my order; stop the order',
  }),
  intent('cancel_subscription', {
    1.7: 'cancel|cancelling|canceling|end|stop|terminate|pause my|our|the|this|a ?monthly|annual subscription|membership|contract|plan|policy; subscription cancellation; unsubscribe; end of contract; auto renew|renewal; automatic renewal; cancel _ subscription|membership|contract|plan|trial; free trial; close my account',
  }),
  intent('damaged_item', {
    1.5: "damaged; broken; defective; faulty; cracked; scratched; smashed; torn; stained; ripped; doesn't|does not|won't|not|isn't|stopped work|working|turn on|charge; don't work; stopped working; not working; no longer works; missing part|parts|piece|pieces|item|items; parts|item|items missing; leaking; leaks; leak; dead on arrival; battery _ died|dead; warranty; wrong item|product|order|one; sent me the wrong; received the wrong; incomplete; fault; out of order; battery died|dead|is dead; mouldy|moldy; expired; dented; shattered; broke",
  }),
  intent('product_question', {
    1.2: 'in stock; out of stock; stock; available|availability; compatible|compatibility; dimensions; size guide|chart; what size|colour|color|material; made of; how much is|does|are|for; price of; do you have|sell|stock|offer; does it|this|the _ come|have|include|support|fit|work; specifications|specs; ingredients; waterproof; user manual; instructions; difference between; which model|one; recommend a; back in stock; restock; is it _ suitable|waterproof|machine|vegan; suitable for',
  }),
  intent('store_location', {
    1.5: 'nearest store|shop|branch; store|shop|branch near|in|address|location|locator; where are you based|located; where is your|the store|shop|branch|showroom|office; your address; stores|branches|shops|locations; directions; parking; in store; click and collect; where can i find you; closest store|shop|branch',
  }),
  intent('robot_question', {
    2: 'are you a|an|real|human|actually ?real|actual|human robot|bot|human|machine|ai|person|computer|being; are you human|real|ai; is this a|an ?real|automated|actual bot|robot|human|person|machine|ai|reply|response; is this automated; am i talking|speaking|chatting to|with a|an ?real|actual bot|robot|human|person|machine|ai; am i talking|speaking|chatting to|with someone real; you a bot|robot; are u a|an ?real bot|robot|human|person; artificial intelligence; chatgpt',
  }),
  intent('complaint', {
    1.4: 'complaint|complaints; complain|complaining; compensation|compensate|compensated; unacceptable; disgraceful; disgusting; dissatisfied; unsatisfied; outrageous; not happy with; goodwill gesture; gesture of goodwill; bad experience; poor service; terrible service; scam; issue with your service; raise a complaint; appalling; furious',
  }),
] satisfies readonly Table[])
