import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { ChartInput } from '#publishing/charts/chart-input.ts'
import { drawChart } from '#publishing/charts/index.ts'
import { CHART_KINDS, type ChartKind } from '#core/chart-kinds.ts'
import { THEMES, type Theme } from '#publishing/charts/palette.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { castSeedCouples } from '../report/seed-couples.ts'

/** One picture of the gallery. */
export interface Picture {
  /** In `docs/gallery`. */
  readonly file: string
  readonly kind: ChartKind
  /** What column it stands in: a theme, or without a time of birth. */
  readonly column: Theme | 'untimed'
  readonly title: string
  readonly svg: string
}

/** 26 November 2026: what "now" is in every picture. */
const AS_OF = 2_461_370.5

/** What looks otherwise without a time of birth. */
const UNTIMED: readonly ChartKind[] = [
  'western-wheel',
  'vedic-north',
  'dashas',
  'bodygraph',
  'tree',
  'bi-wheel',
]

/** Every kind in every theme, each theme with a couple of its own, and those that a missing time of birth changes most. */
export function galleryPictures(
  ephemeris: Ephemeris,
  isWanted: (file: string) => boolean = () => true,
): Picture[] {
  const inputs = inputsOf(ephemeris)
  const columns = [...THEMES, 'untimed'] as const
  return columns.flatMap((column, place) => {
    const theme = column === 'untimed' ? 'light' : column
    const kinds = column === 'untimed' ? UNTIMED : CHART_KINDS
    return kinds.flatMap((kind): Picture[] => {
      const file = `${kind}.${column}.png`
      if (!isWanted(file)) return []
      const drawing = drawChart(kind, inputs[place]!())
      if (drawing === null) return []
      const { title } = drawing
      return [{ file, kind, column, title, svg: renderSvg(drawing, { theme }) }]
    })
  })
}

/** What is drawn in each column, cast when it is asked for. */
function inputsOf(ephemeris: Ephemeris): readonly (() => ChartInput)[] {
  const couples = castSeedCouples(ephemeris)
  const timed = couples.slice(0, THEMES.length).map(({ name, couple }) => {
    const [first = '', second = ''] = name.split(' and ')
    return remembered(() => {
      const question = { relation: 'partners', asOf: AS_OF } as const
      return {
        first: { name: first, cast: couple.first },
        second: { name: second, cast: couple.second },
        couple: {
          scores: scoresOf(ephemeris, couple, question),
          rarities: rarityOf(couple, question),
          time: timeForTwo(ephemeris, couple, { asOf: AS_OF }),
        },
        asOf: AS_OF,
      }
    })
  })
  const last = couples.at(-1)!
  const [first = '', second = ''] = last.name.split(' and ')
  const untimed = remembered(() => {
    const couple = castCouple(
      withoutTime(ephemeris, last.couple.first),
      withoutTime(ephemeris, last.couple.second),
    )
    return {
      first: { name: first, cast: couple.first },
      second: { name: second, cast: couple.second },
      asOf: AS_OF,
    }
  })
  return [...timed, untimed]
}

/** The same birth by somebody who knows the day alone. */
function withoutTime(ephemeris: Ephemeris, { moment: { civil, place } }: Cast): Cast {
  const resolved = resolveBirth({ date: civil!.date, time: null, ...place })
  if (resolved.kind !== 'exact') throw new Error('a day without a time is no day')
  return castPerson(ephemeris, resolved.moment)
}

function remembered<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
