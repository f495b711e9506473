import { factOf, type Fact } from '#astrology/facts.ts'
import { toldThroughout } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { DATE_PARTS, nextDayFacts } from './facts/date-facts.ts'
import { DIALOGUE_PARTS } from './facts/dialogue-facts.ts'
import { LETTER_PARTS, PATH_PARTS } from './facts/letter-facts.ts'
import { MONTH_PARTS } from './facts/month-facts.ts'
import { NAME_PARTS } from './facts/name-facts.ts'
import { SEFIRAH_PARTS } from './facts/sefirah-facts.ts'
import { TIKKUN_PARTS } from './facts/tikkun-facts.ts'
import { topicOfPerson } from './facts/topic-names.ts'
import { TREE_PARTS } from './facts/tree-facts.ts'
import { WEEKDAY_PARTS } from './facts/weekday-facts.ts'
import { YEAR_PARTS } from './facts/year-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'
import type { Part } from './telling.ts'
import { withCommonReasons } from './window/in-common.ts'

const PARTS: readonly Part[] = [
  ...DATE_PARTS,
  ...MONTH_PARTS,
  ...WEEKDAY_PARTS,
  ...SEFIRAH_PARTS,
  ...NAME_PARTS,
  ...TIKKUN_PARTS,
  ...TREE_PARTS,
  ...DIALOGUE_PARTS,
  ...PATH_PARTS,
  ...LETTER_PARTS,
  ...YEAR_PARTS,
]

/**
 * What a Kabbalah chart states about one person, weightiest first within each part. The
 * Hebrew date is left out while sunset lies within the birth window.
 *
 * @internal for tests, which look at one moment
 */
export function kabbalahFacts(chart: KabbalahChart, subject: PersonSubject): Fact[] {
  return kabbalahWindowFacts([chart], subject, { isTimeKnown: chart.sect !== null })
}

/**
 * What holds all through a birth window, given by charts of its pieces with the moment's own in
 * the middle, and then what does not.
 */
export function kabbalahWindowFacts(
  window: readonly KabbalahChart[],
  subject: PersonSubject,
  { isTimeKnown }: { readonly isTimeKnown: boolean },
): Fact[] {
  const who = `{${subject}}`
  const charts = withCommonReasons(window)
  const own = charts[Math.floor(charts.length / 2)]!
  const tellers = PARTS.map(({ views, facts }) => ({
    views,
    tell: (chart: KabbalahChart) => facts({ chart, who }),
  }))
  const throughout = toldThroughout(own, charts, tellers)
  const nameOf = (topic: string) => topicOfPerson(topic, who)
  return [
    ...throughout.held,
    ...(isTimeKnown ? [] : nextDayFacts({ chart: own, who })),
    ...withheldFacts(throughout, { nameOf, rule: RULES.window }),
  ].map(factOf(subject, 'kabbalah'))
}
