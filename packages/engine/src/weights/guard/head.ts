/** Written by `npm run train`. */
export const head = {
  "basis": "df8p5j",
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
      "named": -4.510760311808242,
      "free": -0.5986740045699616,
      "missed": 5.231960890211254
    },
    "unsupported-promise": {
      "named": -2.552534840975428,
      "free": -0.32975738463573645,
      "missed": 5.79212126122555
    },
    "repeated-formula": {
      "named": -6.761937903684972,
      "free": 0.1940028911081569,
      "missed": 7.189734517989718
    },
    "escalating-tone": {
      "named": -3.0939446397122605,
      "free": 1.256946775877816,
      "missed": 7.723966200691204
    },
    "register-mismatch": {
      "named": -5.355682429477789,
      "free": 0.3624563071072609,
      "missed": 5.972039409988683
    },
    "passive-ownership": {
      "named": -5.503070643982568,
      "free": 0.18155866171012738,
      "missed": 6.163597589531221
    },
    "blame-customer": {
      "named": -8.594553646886462,
      "free": 2.122992339881583,
      "missed": 8.999933587495166
    },
    "no-next-step": {
      "named": -0.99071266262316,
      "free": -0.14125284052019754,
      "missed": 6.861879826044079
    },
    "cold-with-grief": {
      "named": -4.173267393625158,
      "free": -0.7604981786204558,
      "missed": 5.017071946987762
    },
    "no-ownership-of-fault": {
      "named": -5.892428845687849,
      "free": 0.8520647267533962,
      "missed": 6.284816459697698
    },
    "no-apology-for-delay": {
      "named": -12.311005313759075,
      "free": 2.427312527672653,
      "missed": 13.03931780393333
    },
    "not-my-problem": {
      "named": -6.2728394669747285,
      "free": 0.39215092309211924,
      "missed": 6.6902505519173205
    },
    "sympathy-not-empathy": {
      "named": -6.881949379024343,
      "free": 1.9187424870633871,
      "missed": 8.085299821593619
    },
    "robotic-thanks": {
      "named": -4.288761353172112,
      "free": 1.652282312366018,
      "missed": 4.574357815768414
    },
    "assumption": {
      "named": -5.761988010826395,
      "free": 0.9308791263566315,
      "missed": 6.145689331068233
    },
    "prejudice": {
      "named": -7.316028502782311,
      "free": 0.917801562240316,
      "missed": 7.803216221703282
    },
    "jargon": {
      "named": -7.6026641912600335,
      "free": 1.6843456639549057,
      "missed": 8.108939504929673
    }
  }
}
