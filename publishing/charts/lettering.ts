/**
 * A name in letters that charts have no outlines of, set by the fonts that have them: one outline that
 * stands for all of it, in thousandths of an em, from its left edge and its baseline.
 */
export interface Lettering {
  /** What stands for it in the words of a drawing, as a single letter. */
  readonly sort: string
  readonly path: string
}

/** From the private use area, whose characters stand in no name that is drawn. */
const FIRST_SORT = 0xe000
const [PEOPLE, STEP, WIDTHS] = [2, 4, 3200]

/** The widest a name may be, thousandths of an em: as much as fits beside another under a chart. */
export const WIDEST_LETTERING = 11_000
/** How far it may reach over and under its line, thousandths of an em. */
export const LETTERING_TOP = -800
export const LETTERING_BOTTOM = 280

/**
 * The sort of a name: by whose it is (0 or 1, so that two are told apart) and how wide it is set, thousandths of an
 * em, so that words can be measured without its outline. Widths are rounded up to four of these.
 */
export function sortOf(person: number, width: number): string {
  const steps = Math.min(WIDTHS - 1, Math.ceil(width / STEP))
  return String.fromCodePoint(FIRST_SORT + (person % PEOPLE) * WIDTHS + steps)
}

/** How wide the name of a sort stands; null for any other letter. */
export function sortWidth(letter: string): number | null {
  const place = (letter.codePointAt(0) ?? 0) - FIRST_SORT
  return place >= 0 && place < PEOPLE * WIDTHS ? (place % WIDTHS) * STEP : null
}
