import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'

export interface Letter {
  readonly letter: string
  readonly glyph: string
  /** Standard gematria (mispar hechrechi). */
  readonly value: number
  readonly kind: 'mother' | 'double' | 'simple'
  /** What its name means, as the picture it once was. */
  readonly image: string
}

type Row = readonly [
  letter: string,
  glyph: string,
  value: number,
  kind: Letter['kind'],
  image: string,
]

const ROWS: readonly Row[] = [
  ['Alef', 'א', 1, 'mother', 'the ox'],
  ['Bet', 'ב', 2, 'double', 'the house'],
  ['Gimel', 'ג', 3, 'double', 'the camel'],
  ['Dalet', 'ד', 4, 'double', 'the door'],
  ['He', 'ה', 5, 'simple', 'the window'],
  ['Vav', 'ו', 6, 'simple', 'the hook'],
  ['Zayin', 'ז', 7, 'simple', 'the sword'],
  ['Chet', 'ח', 8, 'simple', 'the fence'],
  ['Tet', 'ט', 9, 'simple', 'the coiled serpent'],
  ['Yod', 'י', 10, 'simple', 'the hand'],
  ['Kaf', 'כ', 20, 'double', 'the palm'],
  ['Lamed', 'ל', 30, 'simple', 'the goad'],
  ['Mem', 'מ', 40, 'mother', 'the water'],
  ['Nun', 'נ', 50, 'simple', 'the fish'],
  ['Samekh', 'ס', 60, 'simple', 'the prop'],
  ['Ayin', 'ע', 70, 'simple', 'the eye'],
  ['Pe', 'פ', 80, 'double', 'the mouth'],
  ['Tsadi', 'צ', 90, 'simple', 'the fish-hook'],
  ['Qof', 'ק', 100, 'simple', 'the back of the head'],
  ['Resh', 'ר', 200, 'double', 'the head'],
  ['Shin', 'ש', 300, 'mother', 'the tooth'],
  ['Tav', 'ת', 400, 'double', 'the mark'],
]

/** The twenty-two foundation letters, in order (Sefer Yetzirah 1:2). */
export const LETTERS: readonly Letter[] = ROWS.map(([letter, glyph, value, kind, image]) => ({
  letter,
  glyph,
  value,
  kind,
  image,
}))

/** A letter by the name this folder gives it. */
export function letterNamed(name: string): Letter {
  const letter = LETTERS.find((candidate) => candidate.letter === name)
  if (letter === undefined) throw new Error(`no letter is called ${name}`)
  return letter
}

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
