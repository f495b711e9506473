import { factOf, type Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { dateFacts } from './date-facts.ts'
import { dialogueFacts } from './dialogue-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { letterFacts, pathFacts } from './letter-facts.ts'
import { monthFacts } from './month-facts.ts'
import { nameFacts } from './name-facts.ts'
import { sefirahFacts } from './sefirah-facts.ts'
import { tikkunFacts } from './tikkun-facts.ts'
import { treeFacts } from './tree-facts.ts'
import { weekdayFacts } from './weekday-facts.ts'
import { yearFacts } from './year-facts.ts'

/**
 * What a Kabbalah chart states about one person, weightiest first within each part. The
 * Hebrew date is left out while sunset lies within the birth window.
 */
export function kabbalahFacts(chart: KabbalahChart, subject: PersonSubject): Fact[] {
  const telling = { chart, fact: factOf(subject, 'kabbalah'), who: `{${subject}}` }
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
  ].flatMap((facts) => facts(telling))
}
