/** Written by `npm run train`. */
export const head = {
  "basis": "10dd49v",
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
      "named": -4.555194154715002,
      "free": -0.518722094116416,
      "missed": 5.291141336863384
    },
    "unsupported-promise": {
      "named": -2.6123363738561736,
      "free": -0.42988102474217854,
      "missed": 5.548270203847689
    },
    "repeated-formula": {
      "named": -6.587633621149755,
      "free": -0.14393441717160346,
      "missed": 7.00884659214552
    },
    "escalating-tone": {
      "named": -3.186933631876175,
      "free": 1.2906572195462476,
      "missed": 7.600530317318245
    },
    "register-mismatch": {
      "named": -5.403994512971597,
      "free": 0.4792638095037741,
      "missed": 6.14710903988245
    },
    "passive-ownership": {
      "named": -5.370455843209164,
      "free": 0.28574678558066435,
      "missed": 6.090866699794898
    },
    "blame-customer": {
      "named": -8.55672319307071,
      "free": 2.2386764581596577,
      "missed": 8.929746368148782
    },
    "no-next-step": {
      "named": -0.9644834699017533,
      "free": -0.11316755263289006,
      "missed": 6.33025261347778
    },
    "cold-with-grief": {
      "named": -4.199687111039547,
      "free": -0.9033139662293579,
      "missed": 4.950230093386386
    },
    "no-ownership-of-fault": {
      "named": -5.710103857973308,
      "free": 0.7700850983910825,
      "missed": 6.090350117581221
    },
    "no-apology-for-delay": {
      "named": -11.541958816977381,
      "free": 1.9392353504812214,
      "missed": 12.238510942576081
    },
    "not-my-problem": {
      "named": -6.126216608730924,
      "free": 0.43107972496263636,
      "missed": 6.533914062225349
    },
    "sympathy-not-empathy": {
      "named": -6.294971954572721,
      "free": 1.6163538639735124,
      "missed": 7.396863267737531
    },
    "robotic-thanks": {
      "named": -4.1427476410939414,
      "free": 1.2440730009010605,
      "missed": 4.418620783545783
    },
    "assumption": {
      "named": -5.75957424439533,
      "free": 0.9758394858845731,
      "missed": 6.1431148275157765
    },
    "prejudice": {
      "named": -7.416675315106422,
      "free": 1.0572704372172008,
      "missed": 7.910565289341764
    },
    "jargon": {
      "named": -7.732989096336153,
      "free": 1.7593918477730675,
      "missed": 8.247942983797362
    }
  }
}
