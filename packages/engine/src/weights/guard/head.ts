/** Written by `npm run train`. */
export const head = {
  "basis": "dl06c9",
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
      "named": -3.142661638924554,
      "free": -0.3345638729985134,
      "missed": 3.8529395280291445
    },
    "unsupported-promise": {
      "named": -0.6686832414430451,
      "free": -0.30624203064987193,
      "missed": 4.740731692528516
    },
    "repeated-formula": {
      "named": -6.53391406823929,
      "free": 1.4680556907157922,
      "missed": 6.655994956053428
    },
    "escalating-tone": {
      "named": -1.5497982224192164,
      "free": 0.34927296307434846,
      "missed": 4.310617941641375
    },
    "register-mismatch": {
      "named": -4.253006851324475,
      "free": 0.5652326447958183,
      "missed": 4.732096125442227
    },
    "passive-ownership": {
      "named": -4.054974156838068,
      "free": 0.28391046330634373,
      "missed": 4.5424493889333695
    },
    "blame-customer": {
      "named": -3.5051117403143888,
      "free": 0.5693411156953347,
      "missed": 4.188069325379319
    },
    "no-next-step": {
      "named": -0.926474490994427,
      "free": 1.084099054203673,
      "missed": 4.027112503817297
    },
    "cold-with-grief": {
      "named": -3.503818322072301,
      "free": -0.31062818427361977,
      "missed": 4.691401337878394
    },
    "no-ownership-of-fault": {
      "named": -4.378891937096034,
      "free": 0.05111102935461508,
      "missed": 4.463756381182266
    },
    "no-apology-for-delay": {
      "named": -4.352473014113618,
      "free": 0.6198127115888996,
      "missed": 5.657131547462857
    },
    "not-my-problem": {
      "named": -4.36108939897407,
      "free": 0.39443826890522105,
      "missed": 4.4454515224600275
    },
    "sympathy-not-empathy": {
      "named": -3.12828603925464,
      "free": -0.43766345924520555,
      "missed": 3.508577520950787
    },
    "robotic-thanks": {
      "named": -4.789876527155339,
      "free": -0.10290065104909454,
      "missed": 4.882534322397765
    },
    "assumption": {
      "named": -3.6784010131911984,
      "free": 0.3835749239424517,
      "missed": 3.749557863679413
    },
    "prejudice": {
      "named": -2.795877450660544,
      "free": -0.018219475157957937,
      "missed": 2.8499623187938927
    },
    "jargon": {
      "named": -4.250808486056271,
      "free": 0.745812461475806,
      "missed": 4.333038276340591
    }
  }
}
