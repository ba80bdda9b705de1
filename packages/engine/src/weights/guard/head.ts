/** Written by `npm run train`. */
export const head = {
  "basis": "8tbrrz",
  "outputs": [
    "feigned-feeling",
    "unsupported-promise",
    "repeated-formula",
    "escalating-tone",
    "register-mismatch",
    "passive-ownership",
    "blame-customer",
    "no-next-step",
    "cold-with-grief",
    "no-ownership-of-fault",
    "no-apology-for-delay",
    "not-my-problem",
    "sympathy-not-empathy",
    "robotic-thanks",
    "assumption",
    "prejudice",
    "jargon"
  ],
  "thresholds": [],
  "temperatures": {
    "emotion": 1,
    "intent": 1
  },
  "cuts": {
    "feigned-feeling": {
      "named": -0.8537247749270461,
      "free": -0.5864916960140422,
      "missed": 3.3965773983473584
    },
    "unsupported-promise": {
      "named": -0.06666183571241102,
      "free": -0.11162150182603056,
      "missed": 4.229041244672092
    },
    "repeated-formula": {
      "named": -4.561531198235265,
      "free": 0.21663461806516424,
      "missed": 4.606668589491382
    },
    "escalating-tone": {
      "named": -0.14899277653274523,
      "free": 0.1672986155972092,
      "missed": 4.43471972564325
    },
    "register-mismatch": {
      "named": -1.6219726987861505,
      "free": 0.37644121773708816,
      "missed": 5.793534709178703
    },
    "passive-ownership": {
      "named": -0.3058185510606875,
      "free": 0.350678537955475,
      "missed": 4.552137765844973
    },
    "blame-customer": {
      "named": -0.9686752747062741,
      "free": 0.23186629360502364,
      "missed": 4.926889064595132
    },
    "no-next-step": {
      "named": -0.5182788457033239,
      "free": 0.9560215447110597,
      "missed": 3.7121588810590267
    },
    "cold-with-grief": {
      "named": -0.3990378846815926,
      "free": -0.02070914936454951,
      "missed": 5.355192117728946
    },
    "no-ownership-of-fault": {
      "named": -2.4386984010209947,
      "free": 0.2923167375901373,
      "missed": 5.1343259919523545
    },
    "no-apology-for-delay": {
      "named": -1.569090661281108,
      "free": 0.443669952088084,
      "missed": 4.953716311683498
    },
    "not-my-problem": {
      "named": -3.0186272249181676,
      "free": -0.21738600231386226,
      "missed": 3.6953904724551268
    },
    "sympathy-not-empathy": {
      "named": -1.4556705085769173,
      "free": 0.5250361845955065,
      "missed": 4.228903787517835
    },
    "robotic-thanks": {
      "named": -1.4022555512466959,
      "free": -0.6101349395385748,
      "missed": 3.320260969476508
    },
    "assumption": {
      "named": -3.8301326643911513,
      "free": 0.0027820532394044603,
      "missed": 3.9042246887171417
    },
    "prejudice": {
      "named": -1.4852249573839338,
      "free": -0.15516767399821071,
      "missed": 3.9213859261639397
    },
    "jargon": {
      "named": -4.197929806265604,
      "free": 0.23223271531136397,
      "missed": 4.2791366846111805
    }
  }
}
