import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Debility, Dignity, Sect } from '#astrology/western/dignities/dignities.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { Element, Sign } from '#astrology/western/zodiac/zodiac.ts'
import type { HebrewBirthDate } from './calendar/hebrew-birth-date.ts'
import type { SimpleLetter } from './letters/simple-letters.ts'
import type { NameOf72 } from './letters/names-of-72.ts'
import type { PlanetaryHour } from './calendar/planetary-hour.ts'
import type { ChartedSefirah, Pillar, SefirahName } from './tree/tree-of-life.ts'

export type KabbalahPointName = ClassicalPlanet | 'northNode' | 'southNode' | 'ascendant'

/** A tropical longitude of date and what it falls under. Degrees. */
export interface KabbalahPoint {
  readonly longitude: number
  readonly sign: Sign
  readonly degreesInSign: number
  /** Name and glyph of the simple letter of the sign. */
  readonly letter: string
  readonly glyph: string
  /** 1 to 72. */
  readonly nameOf72: number
  readonly element: Element
}

/**
 * `strained`: detriment or fall, whatever else it holds. `strong`: domicile or exaltation.
 * `supported`: triplicity, bound or face. `bare`: nothing, which is to be peregrine.
 */
export type SefirahStrength = 'strong' | 'supported' | 'bare' | 'strained'

export interface SefirahState {
  readonly body: ClassicalPlanet | 'ascendant'
  readonly sign: Sign
  /** Of the planet; for Malkhut of the planet that rules the rising sign. */
  readonly dignities: readonly Dignity[]
  readonly debilities: readonly Debility[]
  /** Dignity points; null without a birth time, for they hang on day or night. */
  readonly points: number | null
  /** Null where only the triplicity of an unknown day or night could decide it. */
  readonly strength: SefirahStrength | null
}

/** A path of the Golden Dawn tree and what lights it. */
export interface LitPath {
  /** 11 to 32. */
  readonly number: number
  readonly letter: string
  readonly joins: readonly [SefirahName, SefirahName]
  /** The planets, and the rising sign, whose sign writes its letter. */
  readonly writtenBy: readonly (ClassicalPlanet | 'ascendant')[]
  /** Whether the sefirot at both its ends are strong. */
  readonly joinsStrong: boolean
}

export interface Tikkun {
  /** Where the North Node calls to, and where the South Node holds. */
  readonly toward: Sign
  readonly from: Sign
  /** The sefirot of the planets that rule those signs. */
  readonly towardSefirah: ChartedSefirah
  readonly fromSefirah: ChartedSefirah
}

export interface KabbalahChart {
  readonly jd: JulianDay
  /** Null when sunset lies within the birth window; then `possibleHebrewDates` has both days. */
  readonly hebrewDate: HebrewBirthDate | null
  readonly possibleHebrewDates: readonly HebrewBirthDate[]
  /** What Sefer Yetzirah gives the birth month; null when the window holds two months. */
  readonly month: SimpleLetter | null
  /** Null when the birth time is unknown or the Sun did not rise or set. */
  readonly planetaryHour: PlanetaryHour | null
  /** Null when the birth time is unknown. */
  readonly sect: Sect | null
  readonly points: Readonly<Record<Exclude<KabbalahPointName, 'ascendant'>, KabbalahPoint>> & {
    readonly ascendant: KabbalahPoint | null
  }
  /** The Name over the Sun, and the number of the one opposite it. */
  readonly sunName: NameOf72 & { readonly opposite: number }
  /** By the sefirah; Malkhut is null when the birth time is unknown. */
  readonly sefirot: Readonly<Record<Exclude<ChartedSefirah, 'Malkhut'>, SefirahState>> & {
    readonly Malkhut: SefirahState | null
  }
  /** Sum of the dignity points of the sefirot on each pillar; null when the birth time is unknown. */
  readonly pillars: Readonly<Record<Pillar, number>> | null
  /** How many of the seven planets and the rising sign stand in each element. */
  readonly elements: Readonly<Record<Element, number>>
  /** The paths of the tree this chart lights, in order. */
  readonly paths: readonly LitPath[]
  readonly tikkun: Tikkun
}
