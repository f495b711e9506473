import { heldThroughout, withheldBy, type Said } from '#astrology/held-throughout.ts'
import type { Properties } from '#astrology/told-throughout.ts'
import type { Withholding } from '#astrology/withheld-facts.ts'
import type { WesternChart } from '../cast-western.ts'
import { RULES } from '../rules.ts'
import type { Point } from '../zodiac/points.ts'
import type { Davison } from './davison.ts'
import { sharedChartFacts, type SharedChart } from './shared-chart-facts.ts'
import type { SharedKind } from './shared-chart-words.ts'
import { sharedWithoutTime } from './untimed-between.ts'

const UNCORRECTED: SharedKind = {
  topic: 'davison',
  term: 'uncorrected Davison chart',
  rule: RULES.davison,
}
const CORRECTED: SharedKind = {
  topic: 'davisonCorrected',
  term: 'corrected Davison chart',
  rule: RULES.davisonCorrected,
}

const NOTHING: Properties = new Map()

/** What both Davison charts say of two people, each as far as it holds; and that there is no corrected one, where there is none. */
export function davisonFacts({ uncorrected, corrected }: Davison): readonly Withholding[] {
  const isTimed = uncorrected.moment.certainty.kind !== 'unknown'
  const whole: Properties = new Map([[CORRECTED.topic, ['chart']]])
  return [
    {
      ...throughout(uncorrected, (sky) => sharedChartFacts(sky, UNCORRECTED)),
      untimed: isTimed ? NOTHING : sharedWithoutTime(UNCORRECTED.topic),
    },
    corrected === null
      ? { held: [], changing: isTimed ? whole : NOTHING, untimed: isTimed ? NOTHING : whole }
      : throughout(corrected, correctedFacts),
  ]
}

function throughout({ window }: WesternChart, tell: (sky: SharedChart) => Said[]): Withholding {
  const moments = window.map(tell)
  const held = heldThroughout(moments[Math.floor(moments.length / 2)] ?? [], moments)
  return { held, changing: withheldBy(held, moments) }
}

/** What runs fast enough for half a day to matter; all other aspects are told of the uncorrected chart. */
const FAST: ReadonlySet<Point> = new Set<Point>(['moon', 'ascendant', 'midheaven'])

function correctedFacts(sky: SharedChart): Said[] {
  const aspects = sky.aspects.filter(({ first, second }) => FAST.has(first) || FAST.has(second))
  return sharedChartFacts({ ...sky, aspects }, CORRECTED)
}
