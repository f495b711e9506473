import type { PartsBody } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { WesternChart } from '../cast-western.ts'
import { RULES } from '../rules.ts'

/** What a reader must know of a birth whose time is not exact; nothing when it is. */
export function birthTimeFacts({ moment }: WesternChart, subject: PersonSubject): PartsBody[] {
  const { certainty } = moment
  const common = { topic: 'chart', property: 'birthTime', value: certainty.kind }
  const rule = RULES.birthTime
  if (certainty.kind === 'exact') return []
  if (certainty.kind === 'unknown') {
    return [
      {
        ...common,
        marks: [{ term: 'time of birth', negated: true }],
        sentence: `The time of {${subject}}'s birth is not known, so the chart speaks of no Ascendant, no Midheaven and no houses.`,
        rule,
      },
    ]
  }
  return [
    {
      ...common,
      measures: { minutes: { value: certainty.minutes, unit: 'minutes' } },
      marks: [{ term: 'time of birth' }],
      sentence: `The time of {${subject}}'s birth is known to within {minutes:minute}, and the chart says only what holds for all of them.`,
      rule,
    },
  ]
}
