import type { PartsBody } from '#astrology/facts.ts'
import type { Throughout } from '#astrology/told-throughout.ts'
import { SPEAKS } from '../facts/dialogue-facts.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import { nearestOrbs } from './nearest-orbs.ts'

type Both<Item> = readonly [Item, Item]

/**
 * The touches the closest first, and before them which is the closest of all: told where it
 * stays so wherever the two were born, and withheld where another may come closer.
 */
export function withClosest(
  { held, changing }: Throughout,
  own: Both<KabbalahChart>,
  windows: Both<readonly KabbalahChart[]>,
): Throughout {
  const byOrb = held.toSorted((one, two) => orbOf(one) - orbOf(two))
  const [closest] = byOrb
  const isOfOneMoment = windows.every((charts) => charts.length === 1)
  const isAlone =
    closest !== undefined &&
    (isOfOneMoment ? isCloserThan(closest, byOrb[1]) : staysCloser(closest, own, windows))
  if (isAlone) return { held: [closestFact(closest), ...byOrb], changing }
  const isOpen = !isOfOneMoment && (closest !== undefined || changing.size > 0)
  return { held: byOrb, changing: isOpen ? withProperty(changing) : changing }
}

function withProperty(changing: Throughout['changing']): Throughout['changing'] {
  return new Map([...changing, ['sefirot', [...(changing.get('sefirot') ?? []), 'closest']]])
}

function orbOf({ measures }: PartsBody): number {
  return measures?.['orbDegrees']?.value ?? 0
}

function isCloserThan(closest: PartsBody, next: PartsBody | undefined): boolean {
  return next === undefined || orbOf(closest) < orbOf(next)
}

/** Whether the farthest it can be is nearer than the nearest that any other two can be. */
function staysCloser(
  { property, measures }: PartsBody,
  own: Both<KabbalahChart>,
  windows: Both<readonly KabbalahChart[]>,
): boolean {
  const orb = measures?.['orbDegrees']
  const farthest = orb?.to ?? orb?.value ?? Infinity
  return nearestOrbs(own, windows).every(
    (other) => other.property === property || other.degrees > farthest,
  )
}

function closestFact({ marks, value, measures, certainty }: PartsBody): PartsBody {
  const [, touch] = marks
  const [one, two] = [touch?.sefirah ?? '', touch?.partnerSefirah ?? '']
  return {
    topic: 'sefirot',
    property: 'closest',
    value: `p1 ${one}, p2 ${two}`,
    ...(measures !== undefined && { measures }),
    ...(certainty !== undefined && { certainty }),
    sentence: `Of all that passes between the two trees nothing is as close as {p1}'s ${one} and {p2}'s ${two}, which ${SPEAKS[value as keyof typeof SPEAKS]}, {orbDegrees} from exact.`,
    marks: [{ ...touch, rank: 1 }],
    rule: RULES.closestTouch,
  }
}
