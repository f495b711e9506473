/** A positive number in so many digits, rounded as `round` does: up, down or to the nearest. */
export function inDigits(number: number, digits: number, round: (value: number) => number): number {
  const spare = Math.floor(Math.log10(number)) + 1 - digits
  // Powers of ten from 1 on are exact, their inverses are not.
  return spare >= 0
    ? round(number / 10 ** spare) * 10 ** spare
    : round(number * 10 ** -spare) / 10 ** -spare
}
