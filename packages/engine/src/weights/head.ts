/** Written by `npm run train`. */
export const head = {
  "basis": "1mu9qcb",
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
    -1.9782448149937562,
    -0.3968534409837821,
    2.645197368007369,
    5.772422158261207
  ],
  "temperatures": {
    "emotion": 1.0758048797507147,
    "intent": 1.0498132894750918
  },
  "cuts": {
    "asksHuman": {
      "named": -4.477642991676596,
      "free": -0.24457045146640782,
      "missed": 2.725512732319181
    },
    "repeatedContact": {
      "named": -2.5425428226503404,
      "free": 1.023050394280371,
      "missed": 4.377331170767371
    },
    "churn": {
      "named": -4.993750661507316,
      "free": -0.39333718010019225,
      "missed": 3.922014745706887
    },
    "legal": {
      "named": -5.0442902383145665,
      "free": 1.9444288819326379,
      "missed": 5.358113311124647
    },
    "public": {
      "named": -15.001206906668948,
      "free": 6.940617208548298,
      "missed": 15.231484555658112
    },
    "violence": {
      "named": -4.470897454549083,
      "free": 0.8147947790085861,
      "missed": 2.7300688742224684
    },
    "selfHarm": {
      "named": -4.090488718016833,
      "free": 0.12615347610197467,
      "missed": 3.8338485329411482
    },
    "vulnerable": {
      "named": -4.127043943756686,
      "free": 0.698984213149265,
      "missed": 3.5262022416099756
    },
    "insult": {
      "named": -7.703075280549078,
      "free": 3.0495323005472588,
      "missed": 7.181246124498788
    },
    "bereavement": {
      "named": -4.687075527711385,
      "free": 1.0866871952129438,
      "missed": 4.725482041009199
    }
  }
}
