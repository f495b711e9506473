/** They hide what processors may do differently in the last of sixteen. */
const DIGITS = 3

/** A share, 0 to 1, in three digits of whichever is smaller, the share or what is left of it. */
export function inThreeDigits(share: number, round: (value: number) => number): number {
  const lesser = Math.min(share, 1 - share)
  if (lesser <= 0) return share
  const scale = 10 ** (DIGITS - 1 - Math.floor(Math.log10(lesser)))
  return round(share * scale) / scale
}
