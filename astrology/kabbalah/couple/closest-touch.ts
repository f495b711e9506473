import type { PartsBody } from '#astrology/facts.ts'
import type { Throughout } from '#astrology/told-throughout.ts'
import { SPEAKS } from '../facts/dialogue-facts.ts'
import { RULES } from '../rules.ts'

/**
 * The touches the closest first, and before them which is the closest of all: told where it
 * stays so wherever the two were born, and withheld where another may be closer.
 */
export function withClosest({ held, changing }: Throughout): Throughout {
  const byOrb = held.toSorted((one, two) => orbOf(one) - orbOf(two))
  const [closest, next] = byOrb
  if (closest === undefined) return { held: byOrb, changing }
  const isAlone = next === undefined || farthest(closest) < Math.min(...byOrb.slice(1).map(nearest))
  if (isAlone && changing.size === 0) return { held: [closestFact(closest), ...byOrb], changing }
  const isOfOneMoment = byOrb.every(({ measures }) => measures?.['orbDegrees']?.from === undefined)
  if (isOfOneMoment && changing.size === 0) return { held: byOrb, changing }
  const topic = 'sefirot'
  return {
    held: byOrb,
    changing: new Map([...changing, [topic, [...(changing.get(topic) ?? []), 'closest']]]),
  }
}

function orbOf({ measures }: PartsBody): number {
  return measures?.['orbDegrees']?.value ?? 0
}

function nearest({ measures }: PartsBody): number {
  const orb = measures?.['orbDegrees']
  return orb?.from ?? orb?.value ?? 0
}

function farthest({ measures }: PartsBody): number {
  const orb = measures?.['orbDegrees']
  return orb?.to ?? orb?.value ?? 0
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
