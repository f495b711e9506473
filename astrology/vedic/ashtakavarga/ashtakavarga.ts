import { SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { placesBetween, SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import {
  BINDU_TABLES,
  REFERENCES,
  type AshtakavargaVariant,
  type Reference,
} from './bindu-tables.ts'
import { afterEkadhipatya, afterTrikona } from './reductions.ts'
import { pindaOf, type Pinda } from './pinda.ts'

/** Twelve counts, one for each sign from Aries. */
type SignCounts = readonly number[]

export interface Ashtakavarga {
  /** Bindus of each graha by sign, 0 to 8. */
  readonly bhinna: Readonly<Record<SevenGraha, SignCounts>>
  /** The seven together by sign: 337 over the whole circle. */
  readonly sarva: SignCounts
  /** Each bhinna after the trikona reduction, and after the ekadhipatya reduction on top. */
  readonly reduced: Readonly<
    Record<SevenGraha, { readonly trikona: SignCounts; readonly ekadhipatya: SignCounts }>
  >
  readonly pinda: Readonly<Record<SevenGraha, Pinda>>
  readonly variant: AshtakavargaVariant
}

/** The eightfold division: bindus a graha receives in each sign from the seven and the lagna (BPHS 66). */
export function ashtakavarga(
  signs: Readonly<Record<Reference, Sign>>,
  variant: AshtakavargaVariant = 'integrated',
): Ashtakavarga {
  const bhinna = bySeven((graha) => bhinnashtakavarga(graha, signs, variant))
  const reduced = bySeven((graha) => {
    const trikona = afterTrikona(bhinna[graha])
    return { trikona, ekadhipatya: afterEkadhipatya(trikona, signs) }
  })
  return {
    bhinna,
    sarva: SIGNS.map((_, index) =>
      SEVEN_GRAHAS.reduce((sum, graha) => sum + bhinna[graha][index]!, 0),
    ),
    reduced,
    pinda: bySeven((graha) => pindaOf(reduced[graha].ekadhipatya, signs)),
    variant,
  }
}

function bhinnashtakavarga(
  graha: SevenGraha,
  signs: Readonly<Record<Reference, Sign>>,
  variant: AshtakavargaVariant,
): SignCounts {
  const rows = BINDU_TABLES[variant][graha]
  return SIGNS.map(
    (sign) =>
      REFERENCES.filter((reference) =>
        rows[reference].includes(placesBetween(signs[reference], sign)),
      ).length,
  )
}

function bySeven<T>(of: (graha: SevenGraha) => T): Record<SevenGraha, T> {
  return Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, of(graha)])) as Record<
    SevenGraha,
    T
  >
}
