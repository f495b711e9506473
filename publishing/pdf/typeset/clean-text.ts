const LINE_BREAKS_AND_TABS = /[\s\u0085\u2028\u2029]+/gu
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
    .replaceAll(LINE_BREAKS_AND_TABS, ' ')
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(DIRECTION_CONTROLS, '')
    .trim()
}
