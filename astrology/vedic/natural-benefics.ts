import { SEVEN_GRAHAS, type Graha } from './grahas.ts'
import type { Sign } from './signs.ts'
import { degreesFrom } from './span.ts'

type Placed = Readonly<Record<Graha, { readonly longitude: number; readonly sign: Sign }>>

const ALWAYS_MALEFIC: ReadonlySet<Graha> = new Set(['sun', 'mars', 'saturn', 'rahu', 'ketu'])

/** The Moon is a benefic while it waxes. */
export function isMoonWaxing(grahas: Placed): boolean {
  return degreesFrom(grahas.sun.longitude, grahas.moon.longitude) < 180
}

/**
 * Natural benefics (BPHS 3.11): Jupiter and Venus, the waxing Moon, and Mercury unless a
 * malefic keeps it company in its sign.
 */
export function naturalBenefics(grahas: Placed): readonly Graha[] {
  return SEVEN_GRAHAS.filter((graha) => {
    if (graha === 'moon') return isMoonWaxing(grahas)
    if (graha === 'mercury') return !isMercuryCorrupted(grahas)
    return !ALWAYS_MALEFIC.has(graha)
  })
}

function isMercuryCorrupted(grahas: Placed): boolean {
  return [...ALWAYS_MALEFIC].some((graha) => grahas[graha].sign === grahas.mercury.sign)
}
