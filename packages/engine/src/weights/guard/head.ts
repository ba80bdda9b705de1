/** Written by `npm run train`. */
export const head = {
  "basis": "150scyg",
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
      "named": -3.1449242877399386,
      "free": -0.33949199998831464,
      "missed": 3.8560704963239107
    },
    "unsupported-promise": {
      "named": -0.6685254017583496,
      "free": -0.30333596074599034,
      "missed": 4.749792884335161
    },
    "repeated-formula": {
      "named": -6.549998306208364,
      "free": 1.4762921202473414,
      "missed": 6.67240692259312
    },
    "escalating-tone": {
      "named": -1.5626896571268836,
      "free": 0.34930950693796714,
      "missed": 4.31021652394286
    },
    "register-mismatch": {
      "named": -4.268486384506778,
      "free": 0.5757525175599983,
      "missed": 4.750248781750529
    },
    "passive-ownership": {
      "named": -4.056226718544539,
      "free": 0.28424472339240836,
      "missed": 4.543895990734589
    },
    "blame-customer": {
      "named": -3.37148676328003,
      "free": 0.8813115575419082,
      "missed": 4.453495032965209
    },
    "no-next-step": {
      "named": -0.9362717762381854,
      "free": 1.128656958649035,
      "missed": 3.9803528180149783
    },
    "cold-with-grief": {
      "named": -3.467680224740195,
      "free": -0.3486550497143904,
      "missed": 4.6429601721666955
    },
    "no-ownership-of-fault": {
      "named": -4.403323537394179,
      "free": 0.05640710419703174,
      "missed": 4.488663008984016
    },
    "no-apology-for-delay": {
      "named": -4.34791776457311,
      "free": 0.5969969495141421,
      "missed": 5.6502559626765
    },
    "not-my-problem": {
      "named": -4.368838901723962,
      "free": 0.39784410541971305,
      "missed": 4.45335092884085
    },
    "sympathy-not-empathy": {
      "named": -3.140000030742407,
      "free": -0.42382264417266,
      "missed": 3.5217405280358833
    },
    "robotic-thanks": {
      "named": -4.796302144006764,
      "free": -0.10298698479328088,
      "missed": 4.889084239632957
    },
    "assumption": {
      "named": -3.6844499179390144,
      "free": 0.38971644095323915,
      "missed": 3.755723781501447
    },
    "prejudice": {
      "named": -2.230654504372164,
      "free": 0.1735529487214997,
      "missed": 2.8371588617584083
    },
    "jargon": {
      "named": -4.243160037872319,
      "free": 0.7388070507003465,
      "missed": 4.325241872704816
    }
  }
}
