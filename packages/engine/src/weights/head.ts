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
    -1.8985226346411925,
    -0.43409673083808287,
    2.6383017903852877,
    5.694642178972708
  ],
  "temperature": 1.08138771469329,
  "cuts": {
    "asksHuman": 0.24896842870846178,
    "repeatedContact": 0.14771829018966195,
    "churn": -0.983008593731745,
    "legal": 2.4579046083602165,
    "public": 0.2891597169649242,
    "violence": 4.6136979243723335,
    "selfHarm": 0.5757236705138614,
    "vulnerable": 0.9404583002680251,
    "insult": 0.5718844442554396,
    "bereavement": -0.04530767797480206
  }
}
