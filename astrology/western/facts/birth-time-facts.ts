import { factOf, type Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { WesternChart } from '../cast-western.ts'
import { RULES } from '../rules.ts'

/** What a reader must know of a birth whose time is not exact; nothing when it is. */
export function birthTimeFacts({ moment }: WesternChart, subject: PersonSubject): Fact[] {
  const { certainty } = moment
  if (certainty.kind === 'exact') return []
  const fact = factOf(subject, 'western')
  const statement =
    certainty.kind === 'unknown'
      ? `The time of {${subject}}'s birth is not known, so the chart speaks of no Ascendant, no Midheaven and no houses.`
      : `The time of {${subject}}'s birth is known to within ${certainty.minutes} minutes, and the chart says only what holds for all of them.`
  return [
    fact({
      topic: 'chart',
      property: 'birthTime',
      value: certainty.kind,
      ...(certainty.kind === 'within' && { numbers: { minutes: certainty.minutes } }),
      statement,
      rule: RULES.birthTime,
    }),
  ]
}
