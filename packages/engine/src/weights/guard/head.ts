/** Written by `npm run train`. */
export const head = {
  "basis": "124sxfx",
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
      "named": -1.159182452312428,
      "free": -0.6305779256967582,
      "missed": 3.4318123847192683
    },
    "unsupported-promise": {
      "named": -0.18017443045533185,
      "free": 0.0727969741098215,
      "missed": 4.668949822980811
    },
    "repeated-formula": {
      "named": -4.35307456815231,
      "free": 0.17233862608930017,
      "missed": 4.401822788572901
    },
    "escalating-tone": {
      "named": -0.25666444033957525,
      "free": 0.18548461790972387,
      "missed": 4.580600073147477
    },
    "register-mismatch": {
      "named": -1.7341704124571897,
      "free": 0.47433584534381934,
      "missed": 6.0870609961348485
    },
    "passive-ownership": {
      "named": -0.3090963901978817,
      "free": 0.3126372023176552,
      "missed": 4.499749287147842
    },
    "blame-customer": {
      "named": -0.9967128948639785,
      "free": 0.19092257300812032,
      "missed": 4.95132169663576
    },
    "no-next-step": {
      "named": -0.5579850286302304,
      "free": 1.019364008539067,
      "missed": 2.491338779895987
    },
    "cold-with-grief": {
      "named": -0.46816742650286897,
      "free": -0.054512720593178944,
      "missed": 5.4028811945797575
    },
    "no-ownership-of-fault": {
      "named": -1.7120248954829844,
      "free": 0.21956402900446284,
      "missed": 4.873228924306902
    },
    "no-apology-for-delay": {
      "named": -1.3401013123173056,
      "free": 0.33249372298267604,
      "missed": 3.1541821253708617
    },
    "not-my-problem": {
      "named": -2.814426191726464,
      "free": -0.28060124843945705,
      "missed": 3.7301270107982276
    },
    "sympathy-not-empathy": {
      "named": -1.4375563740601596,
      "free": 0.7174305680658194,
      "missed": 4.3641327146146445
    },
    "robotic-thanks": {
      "named": -1.6291466889180606,
      "free": -0.28672341969802223,
      "missed": 4.108808195037076
    },
    "assumption": {
      "named": -3.7833071052387184,
      "free": -0.03232806055626699,
      "missed": 3.8564933122545
    },
    "prejudice": {
      "named": -1.4299203957164428,
      "free": -0.13363722851116913,
      "missed": 4.074075867292997
    },
    "jargon": {
      "named": -4.154969172429128,
      "free": 0.19564326412843233,
      "missed": 4.23534499853548
    }
  }
}
