import type { Fact } from '#astrology/facts.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import { POINT_NAMES, type Planet } from '#astrology/western/zodiac/points.ts'
import type { Evidence, Sign, Stance } from './sign.ts'

/** What counts as close here, degrees: wider aspects every pair has many of. */
export const CLOSE = 2

const FLOWING = ['conjunction', 'trine', 'sextile'] as const
const TENSE = ['square', 'opposition'] as const

/** Close aspects between two planets either way; what flows speaks for a theme, what is tense against it. */
export function flowing(pairs: readonly (readonly [Planet, Planet])[]): Sign[] {
  return pairs.map((pair) => contact(pair, { for: FLOWING, against: TENSE }))
}

/** Close aspects between two planets either way, that all speak the same. */
export function touching(
  pairs: readonly (readonly [Planet, Planet])[],
  stance: Stance,
  aspects: readonly string[] = [...FLOWING, ...TENSE],
): Sign[] {
  return pairs.map((pair) => contact(pair, { for: [], against: [], [stance]: aspects }))
}

export const MEETING_HARD: readonly string[] = ['conjunction', ...TENSE]
export const MEETING_EASILY: readonly string[] = ['trine', 'sextile']

function contact(
  [one, other]: readonly [Planet, Planet],
  aspects: Readonly<Record<Stance, readonly string[]>>,
): Sign {
  return {
    system: 'western',
    topic: 'synastry',
    properties: [...new Set([`${one}-${other}`, `${other}-${one}`])],
    says: (fact) => {
      const stance = (['for', 'against'] as const).find((each) =>
        aspects[each].includes(String(fact.value)),
      )
      return stance === undefined ? null : ifClose(fact, stance)
    },
    tell: ({ value }): Evidence => ({
      words: `${nameInSentence(one)} and ${nameInSentence(other)} in ${String(value)}`,
      mark: {
        body: POINT_NAMES[one],
        relation: 'aspects',
        partner: POINT_NAMES[other],
        aspect: String(value),
      },
    }),
  }
}

function ifClose({ measures }: Fact, stance: Stance): Stance | 'open' | null {
  const { value = Infinity, from = value, to = value } = measures['orbDegrees'] ?? {}
  if (to <= CLOSE) return stance
  return from > CLOSE ? null : 'open'
}
