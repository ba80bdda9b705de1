/** Written by `npm run train`. */
export const head = {
  "basis": "1spp3qr",
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
    -1.9785704365049128,
    -0.39746524920737764,
    2.6444071572507686,
    5.771157097923944
  ],
  "temperatures": {
    "emotion": 1.0751949983047462,
    "intent": 1.049178196961166
  },
  "cuts": {
    "asksHuman": {
      "named": -4.480638789129115,
      "free": -0.24703460300802296,
      "missed": 2.7255623575295873
    },
    "repeatedContact": {
      "named": -2.542488447145078,
      "free": 1.0240325246657394,
      "missed": 4.3801424714838095
    },
    "churn": {
      "named": -4.9964330562180095,
      "free": -0.39163278294856574,
      "missed": 3.922708823849671
    },
    "legal": {
      "named": -5.039841670547362,
      "free": 1.9422376469801232,
      "missed": 5.353223124932962
    },
    "public": {
      "named": -15.016994184958673,
      "free": 6.958199850679299,
      "missed": 15.251083933404109
    },
    "violence": {
      "named": -4.9232087651945715,
      "free": 0.3392869362613804,
      "missed": 2.253994864437525
    },
    "selfHarm": {
      "named": -4.089220987927162,
      "free": 0.13159868494817567,
      "missed": 3.832330676645558
    },
    "vulnerable": {
      "named": -4.138133283824269,
      "free": 0.7007967542386044,
      "missed": 3.533266580414174
    },
    "insult": {
      "named": -7.729302699172403,
      "free": 3.0624973582864405,
      "missed": 7.205753373738965
    },
    "bereavement": {
      "named": -4.68392112754332,
      "free": 1.0778872754149882,
      "missed": 4.721200786900536
    }
  }
}
