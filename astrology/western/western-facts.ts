import { factOf, type Fact } from '#astrology/facts.ts'
import { heldThroughout, withheldBy, type Said } from '#astrology/held-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { aspectFacts } from './facts/aspect-facts.ts'
import type { WesternChart } from './cast-western.ts'
import { declinationFacts } from './facts/declination-facts.ts'
import { dignityFacts, receptionFacts } from './facts/dignity-facts.ts'
import { birthTimeFacts } from './facts/birth-time-facts.ts'
import { houseFacts, houseSystemFacts } from './facts/house-facts.ts'
import { lotFacts } from './facts/lot-facts.ts'
import { southNodeFacts } from './facts/node-facts.ts'
import { patternFacts } from './facts/pattern-facts.ts'
import type { PersonFacts } from './facts/person-facts.ts'
import { angleFacts, bodyFacts } from './facts/placement-facts.ts'
import { PLANETS, WESTERN_BODIES, type WesternBody } from './zodiac/points.ts'
import { starFacts } from './facts/star-facts.ts'
import { topicOfPerson } from './facts/topic-names.ts'
import { UNTIMED } from './facts/untimed-properties.ts'
import { wholeChartFacts } from './facts/whole-chart-facts.ts'
import { RULES } from './rules.ts'

/**
 * Everything a Western chart says of one person, the weightiest first; only what holds for the
 * whole birth window, and last what it withholds.
 */
export function westernFacts(chart: WesternChart, subject: PersonSubject): Fact[] {
  const { window, moment } = chart
  const moments = window.map((sky) => factsOfSky({ subject, sky }))
  const held = heldThroughout(moments[Math.floor(moments.length / 2)] ?? [], moments)
  const withheld = withheldFacts(
    {
      held,
      changing: withheldBy(held, moments),
      untimed: moment.certainty.kind === 'unknown' ? UNTIMED : new Map(),
    },
    { nameOf: (topic) => topicOfPerson(topic, subject), rule: RULES.birthTime },
  )
  return [...held, ...withheld, ...birthTimeFacts(chart, subject)].map(factOf(subject, 'western'))
}

const LESSER_BODIES = WESTERN_BODIES.slice(PLANETS.length).filter(
  (body) => body !== 'trueNode' && body !== 'chiron',
)
const LIGHTS: readonly WesternBody[] = ['sun', 'moon']

function factsOfSky(person: PersonFacts): Said[] {
  const bodies = (wanted: readonly WesternBody[]): Said[] =>
    wanted.flatMap((body) => bodyFacts(person, body))
  return [
    ...bodies(LIGHTS),
    ...angleFacts(person, 'ascendant'),
    ...bodies(PLANETS.slice(2)),
    ...angleFacts(person, 'midheaven'),
    ...bodies(['trueNode', 'chiron']),
    ...southNodeFacts(person),
    ...patternFacts(person),
    ...wholeChartFacts(person),
    ...dignityFacts(person),
    ...aspectFacts(person),
    ...houseFacts(person),
    ...receptionFacts(person),
    ...starFacts(person),
    ...lotFacts(person),
    ...declinationFacts(person),
    ...bodies(LESSER_BODIES),
    ...angleFacts(person, 'vertex'),
    ...houseSystemFacts(person),
  ]
}
