const SPACE = /[\s\u0085]/gu
/** No-break spaces keep what they hold together, so they stay. */
const NO_BREAK = '\u00A0\u202F'
/** Controls, private use and unassigned code points: nothing a reader could see. */
const UNPRINTABLE = /[\p{Cc}\p{Co}\p{Cn}]/gu
/** Marks that steer direction from outside; the typesetter decides direction itself. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/gu

/**
 * Text as it is set: one line, single spaces, nothing invisible that could steer the line.
 * Half a surrogate pair becomes U+FFFD; joiners stay, because scripts are shaped by them.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(DIRECTION_CONTROLS, '')
    .replaceAll(SPACE, (space) => (NO_BREAK.includes(space) ? space : ' '))
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(/ +/g, ' ')
    .trim()
}
