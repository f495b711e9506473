import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { KootaOptions } from '#astrology/vedic/koota/koota-options.ts'
import { matchMoons } from '#astrology/vedic/koota/match-moons.ts'
import { DEFAULT_VEDIC_OPTIONS } from '#astrology/vedic/vedic-options.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { chartOptions, type CastOptions } from '#cli/cast/cast-options.ts'
import { InputError } from '#core/errors.ts'
import { pairJson, type PairQuestion } from './pair-json.ts'
import { bornAt } from './side.ts'
import { westernCoupleJson } from './western-couple-json.ts'

export interface Couple extends PairQuestion {
  readonly id: LineId
  readonly options: CastOptions
  readonly kootas: KootaOptions
}

export type CoupleJson = ReturnType<typeof coupleJson>

/** Everything between two births; null where an uncertain time withholds it. */
export function coupleJson(ephemeris: Ephemeris, couple: Couple) {
  const pair = pairJson(ephemeris, couple)
  const western = westernCoupleJson(ephemeris, couple)
  if (pair.scores !== null) {
    return { id: couple.id, ...pair, western, vedic: vedicOf(ephemeris, couple) }
  }
  return {
    id: couple.id,
    ...pair,
    western: { ...western, score: null },
    vedic: { ashtakoota: null, porutham: null, withheld: 'one of the two is under 18' },
  }
}

/** `withheld` says why there is no match: a star that an uncertain time leaves open. */
function vedicOf(ephemeris: Ephemeris, { a, b, options, kootas }: Couple) {
  const vedic = chartOptions(options).vedic ?? DEFAULT_VEDIC_OPTIONS
  const sky = { ephemeris, options: vedic }
  try {
    const { poruthams, ...ashtakoota } = matchMoons(bornAt(sky, 'a', a), bornAt(sky, 'b', b), {
      groom: null,
      kootas,
      mangalHouses: vedic.mangalHouses,
    })
    return { ashtakoota, porutham: poruthams, withheld: null }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { ashtakoota: null, porutham: null, withheld: `${error.field}: ${error.problem}` }
  }
}
