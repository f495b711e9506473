import { castCouple, castPerson } from '#astrology/cast.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { chartOptions, readOptions } from '#cli/cast/cast-options.ts'
import { readCouplePerson, readRelation } from '#cli/match/read-couple.ts'
import { named, inWords } from '#cli/parser/named.ts'
import { now, readMoment } from '#cli/parser/read-moment.ts'
import type { ChartInput, ChartOptions, DrawnCouple } from '#publishing/charts/chart-input.ts'
import { CHART_SQUARES, type ChartKind } from '#core/chart-kinds.ts'

/** What a chart is drawn from, out of the births and choices of a command; of a couple only what this kind of chart shows. */
export function readDrawInput(
  ephemeris: Ephemeris,
  kind: ChartKind,
  line: Readonly<Record<string, unknown>>,
): ChartInput {
  const chosen = readOptions(line)
  const options = chartOptions(chosen)
  const asOf = chosen.asOf === undefined ? now() : readMoment('asOf', chosen.asOf)
  const personOf = (side: 'a' | 'b', otherwise: string) => {
    const { moment, name = otherwise } = readCouplePerson(side, line)
    return { name, cast: castPerson(ephemeris, moment, options) }
  }
  const first = personOf('a', 'the first')
  const square = line['square']
  const input: ChartInput = {
    first,
    asOf,
    options: square === undefined ? {} : { square: readSquare(square) },
  }
  if (line['b'] === undefined) return input
  const second = personOf('b', 'the second')
  const couple = castCouple(first.cast, second.cast)
  const question = { relation: readRelation(line), asOf }
  const told: Readonly<Partial<Record<ChartKind, () => DrawnCouple>>> = {
    'score-radar': () => ({ scores: scoresOf(ephemeris, couple, question) }),
    'rarity-strip': () => ({ rarities: rarityOf(couple, question) }),
    'card-square': () => ({ rarities: rarityOf(couple, question) }),
    'card-portrait': () => ({ rarities: rarityOf(couple, question) }),
    months: () => ({ time: timeForTwo(ephemeris, couple, { asOf }) }),
  }
  return { ...input, second, couple: told[kind]?.() ?? {} }
}

function readSquare(given: unknown): NonNullable<ChartOptions['square']> {
  return named('square', inWords(given), CHART_SQUARES)
}
