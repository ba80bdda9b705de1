/** Written by `npm run train`. */
export const head = {
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
    "signal:bereavement"
  ],
  "thresholds": [
    -2.269432201721004,
    -0.5808285578538799,
    2.7192370302103925,
    6.34905868665485
  ],
  "temperature": 1.1364609702744137,
  "cuts": {
    "asksHuman": 0.18159529387673398,
    "repeatedContact": 0.47499543281175755,
    "churn": 0.07993553690544604,
    "legal": 1.6502815209357313,
    "public": 2.8486034075559954,
    "violence": 1.453258964058721,
    "selfHarm": 1.7706291421002693,
    "vulnerable": 0.6041603736869584,
    "insult": 0.6596559673926249,
    "bereavement": 1.7447622751945944
  }
}
