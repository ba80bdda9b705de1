/** Written by `npm run train`. */
export const head = {
  "basis": "syu5ih",
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
      "named": -1.1447550215940625,
      "free": -0.6253383993101778,
      "missed": 3.601464311086756
    },
    "unsupported-promise": {
      "named": -0.2328620196432313,
      "free": -0.0451456938749901,
      "missed": 4.345676048128738
    },
    "repeated-formula": {
      "named": -4.698253869342047,
      "free": 0.16426927388024,
      "missed": 4.7454557848565715
    },
    "escalating-tone": {
      "named": -0.2657225968991629,
      "free": 0.2247450777936378,
      "missed": 4.481167269847531
    },
    "register-mismatch": {
      "named": -1.5628036144136415,
      "free": 0.45072238779090673,
      "missed": 5.63471136071782
    },
    "passive-ownership": {
      "named": -0.33578467179286564,
      "free": 0.35203657012773576,
      "missed": 4.423215314838961
    },
    "blame-customer": {
      "named": -1.1853597306018233,
      "free": 0.2721021926535268,
      "missed": 4.957849481767889
    },
    "no-next-step": {
      "named": -0.5531288952471461,
      "free": 0.9376913514097488,
      "missed": 4.1772290257591
    },
    "cold-with-grief": {
      "named": -0.6036489849110476,
      "free": 0.008033167633517016,
      "missed": 5.529654678717658
    },
    "no-ownership-of-fault": {
      "named": -3.4392513710012937,
      "free": 0.24362687351299472,
      "missed": 5.387711311609334
    },
    "no-apology-for-delay": {
      "named": -1.8763181928146544,
      "free": 0.5002685720499787,
      "missed": 5.412494677992513
    },
    "not-my-problem": {
      "named": -3.1287795986972524,
      "free": -0.14929055034201474,
      "missed": 3.796065628291572
    },
    "sympathy-not-empathy": {
      "named": -1.6392708100924263,
      "free": 0.394465641544228,
      "missed": 4.001600135713001
    },
    "robotic-thanks": {
      "named": -1.490908594638664,
      "free": -0.5233196464441803,
      "missed": 3.240742125478347
    },
    "assumption": {
      "named": -3.662596493670319,
      "free": -0.0897012398154161,
      "missed": 3.7334476135357573
    },
    "prejudice": {
      "named": -1.6697948297906087,
      "free": -0.1098174106277287,
      "missed": 4.0101907814158215
    },
    "jargon": {
      "named": -4.325711455921002,
      "free": 0.3044014303063552,
      "missed": 4.409390207155657
    }
  }
}
