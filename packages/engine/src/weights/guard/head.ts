/** Written by `npm run train`. */
export const head = {
  "basis": "d00zdj",
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
      "named": -1.1553367291821983,
      "free": -0.6613606009313129,
      "missed": 3.482015118459593
    },
    "unsupported-promise": {
      "named": -0.154923158525122,
      "free": 0.13334940426259465,
      "missed": 4.815072700834989
    },
    "repeated-formula": {
      "named": -4.215903034853994,
      "free": 0.10384664736408687,
      "missed": 4.260380517627691
    },
    "escalating-tone": {
      "named": -0.21372769170773773,
      "free": 0.30037776558957785,
      "missed": 4.684299203067939
    },
    "register-mismatch": {
      "named": -1.7121803426391446,
      "free": 0.41099643279121595,
      "missed": 5.954189515260397
    },
    "passive-ownership": {
      "named": -0.20883499470544045,
      "free": 0.2691329241925092,
      "missed": 4.456951537778224
    },
    "blame-customer": {
      "named": -0.8984903318262409,
      "free": 0.21052673453942594,
      "missed": 4.89313694159759
    },
    "no-next-step": {
      "named": -0.5344330876793444,
      "free": 0.8918119503852313,
      "missed": 2.0118689116545556
    },
    "cold-with-grief": {
      "named": -0.6201014174139396,
      "free": 0.08136414974268401,
      "missed": 5.601761350283483
    },
    "no-ownership-of-fault": {
      "named": -1.4788454329097398,
      "free": 0.15695472208911584,
      "missed": 4.690192977299749
    },
    "no-apology-for-delay": {
      "named": -1.386814728801306,
      "free": 0.3518143695428413,
      "missed": 2.853495148975099
    },
    "not-my-problem": {
      "named": -2.8324448855676887,
      "free": -0.2946809301766484,
      "missed": 3.6308757431059218
    },
    "sympathy-not-empathy": {
      "named": -1.1743276138477734,
      "free": 0.6321297457435666,
      "missed": 4.334867723782725
    },
    "robotic-thanks": {
      "named": -1.5571376601845242,
      "free": -0.4072148914248392,
      "missed": 3.9661847252481532
    },
    "assumption": {
      "named": -3.820457434780044,
      "free": -0.04271643777889577,
      "missed": 3.8943622965687235
    },
    "prejudice": {
      "named": -1.3218157577263416,
      "free": -0.240636473434769,
      "missed": 3.83026908604147
    },
    "jargon": {
      "named": -4.2531746776393895,
      "free": 0.2843877018176091,
      "missed": 4.335450240730998
    }
  }
}
