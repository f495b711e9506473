import { wrap } from '#astrology/western/zodiac/circle.ts'
import { letterOf, type Letter } from './letters.ts'

/** One of the seventy-two three-letter Names and the five degrees of the zodiac it holds. */
export interface NameOf72 {
  /** 1 to 72. */
  readonly number: number
  readonly glyphs: string
  /** The names of its letters: `Vav-He-Vav`. */
  readonly spelling: string
  readonly gematria: number
  /** The angel called after it, in Lenain's spelling. */
  readonly angel: string
  readonly choir: Choir
  /** The sefirah its choir serves. */
  readonly sefirah: string
}

/** The Names are read down the letters of these verses of Exodus 14, the middle one backwards. */
const VERSES = {
  v19: 'ויסע מלאך האלהים ההלך לפני מחנה ישראל וילך מאחריהם ויסע עמוד הענן מפניהם ויעמד מאחריהם',
  v20: 'ויבא בין מחנה מצרים ובין מחנה ישראל ויהי הענן והחשך ויאר את הלילה ולא קרב זה אל זה כל הלילה',
  v21: 'ויט משה את ידו על הים ויולך יהוה את הים ברוח קדים עזה כל הלילה וישם את הים לחרבה ויבקעו המים',
}

/** Nine choirs of eight Names, from Keter down to Yesod. */
const CHOIRS = [
  ['Seraphim', 'Keter'],
  ['Cherubim', 'Chokhmah'],
  ['Thrones', 'Binah'],
  ['Dominions', 'Chesed'],
  ['Powers', 'Gevurah'],
  ['Virtues', 'Tiferet'],
  ['Principalities', 'Netzach'],
  ['Archangels', 'Hod'],
  ['Angels', 'Yesod'],
] as const
export type Choir = (typeof CHOIRS)[number][0]

/** Lenain, La science cabalistique (1823). */
const ANGELS: readonly string[] = `
  Vehuiah Jeliel Sitael Elemiah Mahasiah Lelahel Achaiah Cahetel
  Haziel Aladiah Lauviah Hahaiah Iezalel Mebahel Hariel Hakamiah
  Lauviah Caliel Leuviah Pahaliah Nelchael Ieiaiel Melahel Haheuiah
  Nith-Haiah Haaiah Ierathel Seheiah Reiiel Omael Lecabel Vasariah
  Iehuiah Lehahiah Chavakiah Menadel Aniel Haamiah Rehael Ieiazel
  Hahahel Mikael Veuliah Ielahiah Sealiah Ariel Asaliah Mihael
  Vehuel Daniel Hahasiah Imamiah Nanael Nithael Mebahiah Poiel
  Nemamiah Ieialel Harahel Mitzrael Umabel Iahhel Anauel Mehiel
  Damabiah Manakel Eiael Habuhiah Rochel Jabamiah Haiaiel Mumiah
`
  .trim()
  .split(/\s+/)

export const NAMES_OF_72: readonly NameOf72[] = namesFrom(VERSES)

/** The Name of the five degrees that hold a tropical longitude: the first begins at 0° Aries. */
export function nameOf72At(longitude: number): NameOf72 {
  return NAMES_OF_72[Math.floor(wrap(longitude) / 5)]!
}

/** Steps between two Names around the circle, 0 to 36. */
export function nameDistance(first: NameOf72, second: NameOf72): number {
  const steps = Math.abs(first.number - second.number)
  return Math.min(steps, 72 - steps)
}

/** The Name on the other side of the circle, thirty-six steps away. */
export function oppositeName({ number }: NameOf72): NameOf72 {
  return NAMES_OF_72[(number + 35) % 72]!
}

function namesFrom(verses: typeof VERSES): NameOf72[] {
  const [first, second, third] = [
    lettersOf(verses.v19),
    lettersOf(verses.v20).toReversed(),
    lettersOf(verses.v21),
  ]
  return ANGELS.map((angel, index) => {
    const letters = [first[index]!, second[index]!, third[index]!]
    const [choir, sefirah] = CHOIRS[Math.floor(index / 8)]!
    return {
      number: index + 1,
      glyphs: letters.map(({ glyph }) => glyph).join(''),
      spelling: letters.map(({ letter }) => letter).join('-'),
      gematria: letters.reduce((sum, { value }) => sum + value, 0),
      angel,
      choir,
      sefirah,
    }
  })
}

function lettersOf(verse: string): Letter[] {
  return [...verse].flatMap((glyph) => letterOf(glyph) ?? [])
}
