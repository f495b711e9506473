import type { ClassicalPlanet } from '#astrology/western/points.ts'

export interface Letter {
  readonly letter: string
  readonly glyph: string
  /** Standard gematria (mispar hechrechi). */
  readonly value: number
  readonly kind: 'mother' | 'double' | 'simple'
}

type Row = readonly [letter: string, glyph: string, value: number, kind: Letter['kind']]

const ROWS: readonly Row[] = [
  ['Alef', 'א', 1, 'mother'],
  ['Bet', 'ב', 2, 'double'],
  ['Gimel', 'ג', 3, 'double'],
  ['Dalet', 'ד', 4, 'double'],
  ['He', 'ה', 5, 'simple'],
  ['Vav', 'ו', 6, 'simple'],
  ['Zayin', 'ז', 7, 'simple'],
  ['Chet', 'ח', 8, 'simple'],
  ['Tet', 'ט', 9, 'simple'],
  ['Yod', 'י', 10, 'simple'],
  ['Kaf', 'כ', 20, 'double'],
  ['Lamed', 'ל', 30, 'simple'],
  ['Mem', 'מ', 40, 'mother'],
  ['Nun', 'נ', 50, 'simple'],
  ['Samekh', 'ס', 60, 'simple'],
  ['Ayin', 'ע', 70, 'simple'],
  ['Pe', 'פ', 80, 'double'],
  ['Tsadi', 'צ', 90, 'simple'],
  ['Qof', 'ק', 100, 'simple'],
  ['Resh', 'ר', 200, 'double'],
  ['Shin', 'ש', 300, 'mother'],
  ['Tav', 'ת', 400, 'double'],
]

/** The twenty-two foundation letters, in order (Sefer Yetzirah 1:2). */
export const LETTERS: readonly Letter[] = ROWS.map(([letter, glyph, value, kind]) => ({
  letter,
  glyph,
  value,
  kind,
}))

/** A letter by its glyph, a final form counting as its plain one; null for anything else. */
export function letterOf(glyph: string): Letter | null {
  const plain = PLAIN_FORMS[glyph] ?? glyph
  return LETTERS.find((letter) => letter.glyph === plain) ?? null
}
const PLAIN_FORMS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

/** The double letter of each planet, by the three traditions that disagree on it. */
export interface PlanetLetters {
  /** Short, long and Saadia's versions of Sefer Yetzirah: from Saturn down in the order of the heavens. */
  readonly seferYetzirah: string
  /** The Gra's version of Sefer Yetzirah. */
  readonly gra: string
  /** The Hermetic Order of the Golden Dawn. */
  readonly goldenDawn: string
}

export const LETTERS_OF_PLANETS: Readonly<Record<ClassicalPlanet, PlanetLetters>> = {
  saturn: { seferYetzirah: 'Bet', gra: 'Resh', goldenDawn: 'Tav' },
  jupiter: { seferYetzirah: 'Gimel', gra: 'Tav', goldenDawn: 'Kaf' },
  mars: { seferYetzirah: 'Dalet', gra: 'Gimel', goldenDawn: 'Pe' },
  sun: { seferYetzirah: 'Kaf', gra: 'Dalet', goldenDawn: 'Resh' },
  venus: { seferYetzirah: 'Pe', gra: 'Kaf', goldenDawn: 'Dalet' },
  mercury: { seferYetzirah: 'Resh', gra: 'Pe', goldenDawn: 'Bet' },
  moon: { seferYetzirah: 'Tav', gra: 'Bet', goldenDawn: 'Gimel' },
}
