import { factOf, type Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { dateFacts } from './date-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { letterFacts } from './letter-facts.ts'
import { nameFacts } from './name-facts.ts'
import { sefirahFacts } from './sefirah-facts.ts'
import { treeFacts } from './tree-facts.ts'
import { tikkunFacts } from './tikkun-facts.ts'

/** What a Kabbalah chart states about one person, weightiest first within each part. */
export function kabbalahFacts(chart: KabbalahChart, subject: PersonSubject): Fact[] {
  const fact = factOf(subject, 'kabbalah')
  const who = `{${subject}}`
  return [
    ...dateFacts(chart, fact, who),
    ...sefirahFacts(chart, fact, who),
    ...nameFacts(chart, fact, who),
    ...treeFacts(chart, fact, who),
    ...tikkunFacts(chart, fact, who),
    ...letterFacts(chart, fact, who),
  ]
}
