import type { Subject } from '#core/systems.ts'

/**
 * One claim of a fact, for programs: what a sentence must say to be supported by it. Every
 * field is one claim made together with the others: `{body: 'Moon', sign: 'Leo'}` says of
 * the Moon that it stands in Leo, and supports neither `Moon` in Virgo nor `Sun` in Leo.
 * Words are those of the fact's sentence in the singular, as English writes them: `Moon`,
 * `North Node`, `Personality Sun`, `Leo`, `Purva Phalguni`, `trine`.
 */
export interface Mark {
  /** Whose the body is; the fact's own subject when absent. */
  readonly whose?: Subject
  readonly body?: string
  /** What it does: `stands`, `aspects`, `rules`, `rises`, `activates`, `runs`, `begins`, `forms`, `wins`. */
  readonly relation?: string
  /** The other end of a relation, and whose it is. */
  readonly partner?: string
  readonly partnerWhose?: Subject
  readonly sign?: string
  readonly house?: number
  readonly nakshatra?: string
  readonly pada?: number
  /** Name of an aspect. */
  readonly aspect?: string
  readonly dignity?: string
  readonly motion?: 'direct' | 'retrograde' | 'stationary'
  readonly isApplying?: boolean
  readonly gate?: number
  readonly line?: number
  readonly channel?: string
  /** `individual`, `integration`, `collective`, `tribal`. */
  readonly circuit?: string
  readonly center?: string
  /** How a center or a sefirah is: `defined`, `undefined`, `open`; `strong`, `supported`, `bare`, `strained`. */
  readonly state?: string
  /** Of Human Design: `Personality`, `Design`, or `both` where both are needed. */
  readonly side?: string
  readonly definition?: string
  readonly color?: number
  readonly tone?: number
  readonly base?: number
  /** Which way an arrow of Human Design points. */
  readonly arrow?: 'left' | 'right'
  readonly key?: number
  /** The key at the other end of a relation. */
  readonly partnerKey?: number
  readonly ring?: string
  readonly sphere?: string
  readonly profile?: string
  readonly type?: string
  readonly authority?: string
  readonly cross?: string
  readonly sefirah?: string
  /** The sefirah at the other end of a relation. */
  readonly partnerSefirah?: string
  readonly pillar?: string
  readonly world?: string
  readonly path?: number
  readonly letter?: string
  readonly tribe?: string
  readonly sense?: string
  /** A Name of the seventy-two by its angel, and its number. */
  readonly name?: string
  readonly nameNumber?: number
  /** The letters of a Name in order: `Lamed-Kaf-Bet`. */
  readonly spelling?: string
  readonly choir?: string
  readonly hebrewDate?: string
  readonly hebrewMonth?: string
  readonly weekday?: string
  /** A koota, yoga, dosha, lot, pattern, dasha or other named thing. */
  readonly term?: string
  readonly points?: number
  readonly of?: number
  readonly count?: number
  /** Its place in an order, 1 for the first: the strongest, the most. */
  readonly rank?: number
  /** The house whose lord the body is: `{body: 'Mars', ofHouse: 7, house: 11}`. */
  readonly ofHouse?: number
  /** Whether a period runs at the moment the reading is made for. */
  readonly isRunning?: boolean
  /** A Julian day where something begins or ends is a measure; this is a date in words or ISO. */
  readonly date?: string
  /** True where the claim is that it is not so. */
  readonly negated?: true
}
