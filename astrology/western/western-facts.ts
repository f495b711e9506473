import { factOf, type Fact } from '#astrology/facts.ts'
import { withinWindow } from '#astrology/window.ts'
import type { PersonSubject } from '#core/systems.ts'
import { aspectFacts } from './aspect-facts.ts'
import type { WesternChart } from './cast-western.ts'
import type { PersonFacts } from './person-facts.ts'
import { angleFacts, bodyFacts, cuspFacts, houseSystemFacts } from './placement-facts.ts'
import { PLANETS, WESTERN_BODIES, type WesternBody } from './points.ts'
import type { SkyReading } from './read-sky.ts'

/** Everything a Western chart says of one person, the weightiest first; only what holds for the whole birth window. */
export function westernFacts(chart: WesternChart, subject: PersonSubject): Fact[] {
  return withinWindow(chart.window.map((sky) => factsOfSky(sky, subject)))
}

const LIGHTS: readonly WesternBody[] = ['sun', 'moon']

function factsOfSky(sky: SkyReading, subject: PersonSubject): Fact[] {
  const person: PersonFacts = { subject, sky, fact: factOf(subject, 'western') }
  const bodies = (wanted: readonly WesternBody[]): Fact[] =>
    wanted.flatMap((body) => bodyFacts(person, body))
  return [
    ...bodies(LIGHTS),
    ...angleFacts(person, 'ascendant'),
    ...bodies(PLANETS.slice(2)),
    ...angleFacts(person, 'midheaven'),
    ...aspectFacts(person),
    ...bodies(WESTERN_BODIES.slice(PLANETS.length)),
    ...angleFacts(person, 'vertex'),
    ...cuspFacts(person),
    ...houseSystemFacts(person),
  ]
}
