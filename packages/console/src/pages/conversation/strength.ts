/** 0 slight, 1 clear, 2 strong: degrees of a weight, whatever it speaks for. */
export const strengthOf = (weight: number): 0 | 1 | 2 => {
  const size = Math.abs(weight)
  return size >= 1.5 ? 2 : size >= 0.6 ? 1 : 0
}

/** The degree of the strongest of several weights: the thickness of the line. */
export const lineFor = (evidence: readonly { readonly weight: number }[]): 0 | 1 | 2 =>
  evidence.reduce<0 | 1 | 2>((most, { weight }) => {
    const one = strengthOf(weight)
    return one > most ? one : most
  }, 0)
