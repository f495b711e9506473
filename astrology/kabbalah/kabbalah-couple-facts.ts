import type { Fact } from '#astrology/facts.ts'
import { allOf, toldOfPairs, type PairTeller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { withClosest } from './couple/closest-touch.ts'
import { COUPLE_DATE_PARTS } from './couple/couple-date-facts.ts'
import { COUPLE_LETTER_PARTS } from './couple/couple-letter-facts.ts'
import { COUPLE_NAME_PARTS } from './couple/couple-name-facts.ts'
import { COUPLE_NODE_PARTS } from './couple/couple-node-facts.ts'
import { COUPLE_SEFIRAH_PARTS } from './couple/couple-sefirah-facts.ts'
import { COUPLE_TREE_PARTS } from './couple/couple-tree-facts.ts'
import { LENDING_PARTS } from './couple/lending-facts.ts'
import { fact } from './couple/told-once.ts'
import { TOUCH_PARTS } from './couple/touch-facts.ts'
import { topicOfCouple } from './facts/topic-names.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'
import type { PairPart } from './telling.ts'
import { withCommonReasons } from './window/in-common.ts'

const SEFIROT = tellersOf([...COUPLE_SEFIRAH_PARTS, ...LENDING_PARTS])
const TOUCHES = tellersOf(TOUCH_PARTS)
const OTHERS = tellersOf([
  ...COUPLE_TREE_PARTS,
  ...COUPLE_LETTER_PARTS,
  ...COUPLE_NAME_PARTS,
  ...COUPLE_NODE_PARTS,
  ...COUPLE_DATE_PARTS,
])

function tellersOf(parts: readonly PairPart[]): PairTeller<KabbalahChart>[] {
  return parts.map(({ views, facts }) => ({
    views,
    tell: (first, second) => facts({ first, second }),
  }))
}

/**
 * What two Kabbalah charts state about the pair, weightiest first within each part.
 *
 * @internal for tests, which look at one moment
 */
export function kabbalahCoupleFacts(first: KabbalahChart, second: KabbalahChart): Fact[] {
  return kabbalahCoupleWindowFacts([first], [second])
}

/**
 * What holds wherever in their windows the two were born, each window given by charts of its
 * pieces with the moment's own in the middle, and then what does not.
 */
export function kabbalahCoupleWindowFacts(
  first: readonly KabbalahChart[],
  second: readonly KabbalahChart[],
): Fact[] {
  const windows = [withCommonReasons(first), withCommonReasons(second)] as const
  const own = [middleOf(windows[0]), middleOf(windows[1])] as const
  const throughout = allOf([
    toldOfPairs(own, windows, SEFIROT),
    withClosest(toldOfPairs(own, windows, TOUCHES), own, windows),
    toldOfPairs(own, windows, OTHERS),
  ])
  return [
    ...throughout.held,
    ...withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.window }),
  ].map(fact)
}

function middleOf(charts: readonly KabbalahChart[]): KabbalahChart {
  return charts[Math.floor(charts.length / 2)]!
}
