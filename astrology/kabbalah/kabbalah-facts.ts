import { factOf, type Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { dateFacts } from './facts/date-facts.ts'
import { dialogueFacts } from './facts/dialogue-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { letterFacts, pathFacts } from './facts/letter-facts.ts'
import { monthFacts } from './facts/month-facts.ts'
import { nameFacts } from './facts/name-facts.ts'
import { sefirahFacts } from './facts/sefirah-facts.ts'
import { tikkunFacts } from './facts/tikkun-facts.ts'
import { treeFacts } from './facts/tree-facts.ts'
import { weekdayFacts } from './facts/weekday-facts.ts'
import { yearFacts } from './facts/year-facts.ts'

/**
 * What a Kabbalah chart states about one person, weightiest first within each part. The
 * Hebrew date is left out while sunset lies within the birth window.
 */
export function kabbalahFacts(chart: KabbalahChart, subject: PersonSubject): Fact[] {
  const telling = { chart, who: `{${subject}}` }
  return [
    dateFacts,
    monthFacts,
    weekdayFacts,
    sefirahFacts,
    nameFacts,
    tikkunFacts,
    treeFacts,
    dialogueFacts,
    pathFacts,
    letterFacts,
    yearFacts,
  ]
    .flatMap((facts) => facts(telling))
    .map(factOf(subject, 'kabbalah'))
}
