import type { PartsBody } from '#astrology/facts.ts'
import { heldThroughout, withheldBy } from '#astrology/held-throughout.ts'
import type { SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { relationshipScore, type ScorePart } from './relationship-score.ts'

const TERM = 'relationship score'

interface Throughout {
  readonly held: readonly PartsBody[]
  readonly changing: Map<string, string[]>
}

/** Looks at each window; the Moon moves less from one to the next than the strongest contacts are wide. */
const LOOKS = 9

/** What of the score holds wherever in their windows two people were born; no sum where a part of it comes or goes. */
export function scoresThroughout(
  first: readonly SkyReading[],
  second: readonly SkyReading[],
): Throughout {
  const moments = spread(first).flatMap((one) =>
    spread(second).map((other) => scoreFacts(one, other)),
  )
  const held = heldThroughout(moments[Math.floor(moments.length / 2)] ?? [], moments)
  const changing = withheldBy(held, moments)
  if (changing.size === 0) return { held, changing }
  const parts = held.filter(({ property }) => property !== 'points')
  return { held: parts, changing: withheldBy(parts, moments) }
}

function spread<Look>(window: readonly Look[]): readonly Look[] {
  if (window.length <= LOOKS) return window
  const step = (window.length - 1) / (LOOKS - 1)
  return Array.from({ length: LOOKS }, (_, look) => window[Math.round(look * step)]!)
}

/** The sum on the relationship scale with the band it falls in, and what it is made of. */
function scoreFacts(first: SkyReading, second: SkyReading): PartsBody[] {
  const { points, band, parts } = relationshipScore(first, second)
  const complete = first.angles !== null && second.angles !== null
  const caveat = complete ? '' : ', counted without the Ascendant where a birth time is unknown'
  const total: PartsBody = {
    topic: 'relationshipScore',
    property: 'points',
    value: points,
    measures: { points: { value: points, unit: 'points' } },
    marks: [
      { term: TERM, points },
      { term: TERM, state: band },
    ],
    sentence: `{p1} and {p2} reach {points:point} on the relationship scale${caveat}: ${band}.`,
    rule: RULES.relationshipScore,
  }
  return [total, ...parts.map(partFact)]
}

function partFact({ rule, points, contact }: ScorePart): PartsBody {
  const counted = {
    topic: 'relationshipScore',
    value: points,
    measures: { points: { value: points, unit: 'points' } },
    rule: RULES.relationshipScore,
  } as const
  if (contact === null) {
    return {
      ...counted,
      property: 'sameQuality',
      marks: [{ term: TERM, body: 'Sun', relation: 'same quality', partner: 'Sun', points }],
      sentence:
        'The Suns of {p1} and {p2} stand in signs of one quality, which counts {points:point}.',
    }
  }
  const [one, other] = [POINT_NAMES[contact.first], POINT_NAMES[contact.second]]
  const { aspect } = contact
  const meeting = { body: one, partner: other, whose: 'p1', partnerWhose: 'p2', aspect } as const
  return {
    ...counted,
    property: `${contact.first}-${contact.second}`,
    marks: [{ ...meeting, relation: 'aspects', term: TERM, points }],
    sentence: `{p1}'s ${one} and {p2}'s ${other} meet by ${aspect} (${rule}), which counts {points:point}.`,
  }
}
