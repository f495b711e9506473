const DIGIT = /^\p{Nd}$/u

/**
 * A text with the digits of every script as 0 to 9, and letters and signs of full width as others are: `١٩٨٥` and
 * `１９８５` are 1985. Unicode has the ten digits of a script one after the other, from its zero.
 */
export function plainDigits(text: string): string {
  return Array.from(text.normalize('NFKC'), (letter) =>
    DIGIT.test(letter) ? String(valueOf(letter.codePointAt(0) ?? 0)) : letter,
  ).join('')
}

function valueOf(digit: number): number {
  let before = 0
  while (DIGIT.test(String.fromCodePoint(digit - before - 1))) before += 1
  return before % 10
}
