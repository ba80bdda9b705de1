/** Written by `npm run train`. */
export const head = {
  "basis": "l78l1d",
  "outputs": [
    "anger",
    "frustration",
    "disappointment",
    "sadness",
    "worry",
    "confusion",
    "gratitude",
    "joy",
    "relief",
    "neutral",
    "degree",
    "signal:asksHuman",
    "signal:repeatedContact",
    "signal:churn",
    "signal:legal",
    "signal:public",
    "signal:violence",
    "signal:selfHarm",
    "signal:vulnerable",
    "signal:insult",
    "signal:bereavement",
    "intent:greeting",
    "intent:thanks",
    "intent:opening_hours",
    "intent:delivery_delay",
    "intent:order_status",
    "intent:delivery_info",
    "intent:return",
    "intent:refund",
    "intent:exchange",
    "intent:payment",
    "intent:invoice",
    "intent:account",
    "intent:cancel_order",
    "intent:cancel_subscription",
    "intent:damaged_item",
    "intent:product_question",
    "intent:store_location",
    "intent:robot_question",
    "intent:complaint",
    "intent:other"
  ],
  "thresholds": [
    -2.1120566124404463,
    -0.5645936089749294,
    2.532236347628456,
    5.719141352204238
  ],
  "temperatures": {
    "emotion": 1.0628921117330767,
    "intent": 1.0450002619126575
  },
  "cuts": {
    "asksHuman": {
      "named": -4.645074353792343,
      "free": -0.2941189520469417,
      "missed": 2.836406792936319
    },
    "repeatedContact": {
      "named": -2.558987341367755,
      "free": 0.9509498973073748,
      "missed": 4.3202001018664715
    },
    "churn": {
      "named": -5.01169308896754,
      "free": -0.25996734152773066,
      "missed": 4.04270051699187
    },
    "legal": {
      "named": -4.718477859280263,
      "free": 1.6746508830608628,
      "missed": 4.947486756215617
    },
    "public": {
      "named": -17.01251260111482,
      "free": 8.6403971988431,
      "missed": 17.442649361724676
    },
    "violence": {
      "named": -4.404934041938296,
      "free": 0.5242062693061156,
      "missed": 2.7333057018422893
    },
    "selfHarm": {
      "named": -4.20431845481522,
      "free": 0.3871945509558778,
      "missed": 4.05360365165111
    },
    "vulnerable": {
      "named": -4.256682424144462,
      "free": 0.7136973715475297,
      "missed": 3.652663205733566
    },
    "insult": {
      "named": -6.805458314951864,
      "free": 2.4845098900852793,
      "missed": 6.306981192535617
    },
    "bereavement": {
      "named": -5.017999314836243,
      "free": 1.2530416632751975,
      "missed": 5.106144084331006
    }
  }
}
