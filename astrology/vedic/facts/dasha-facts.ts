import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact, Rule } from '#astrology/facts.ts'
import { civilDate, runningAt } from '#astrology/vedic/dashas/timelines.ts'
import { yoginiName } from '#astrology/vedic/dashas/yogini.ts'
import { GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

const VIMSHOTTARI_RULE: Rule = {
  id: 'vedic.vimshottari',
  rule: 'The lord of the Moon’s nakshatra begins a cycle of 120 years, its period as far gone at birth as the Moon through the nakshatra.',
  source: 'Brihat Parashara Hora Shastra 46.12–16',
}

/** The Vimshottari periods of a life, and what runs at a moment when one is given. */
export function dashaFacts(
  chart: VedicChart,
  maker: FactMaker,
  at: JulianDay | null,
): readonly Fact[] {
  const { fact, name } = maker
  const { birthLord, balanceYears, periods } = chart.dashas.vimshottari
  return [
    ...(at === null ? [] : runningFacts(chart, maker, at)),
    fact({
      topic: 'dasha',
      property: 'birthLord',
      value: birthLord,
      numbers: { balanceYears },
      statement: `${name} was born in the Vimshottari mahadasha of ${GRAHA_WORDS[birthLord]}.`,
      rule: VIMSHOTTARI_RULE,
    }),
    yoginiFact(chart, maker),
    ...periods.map(({ lord, start, end }) =>
      fact({
        topic: 'mahadasha',
        property: lord,
        value: lord,
        numbers: { startJulianDay: start, endJulianDay: end },
        statement: `${name}'s mahadasha of ${GRAHA_WORDS[lord]} runs from ${monthOf(start)} to ${monthOf(end)}.`,
        rule: VIMSHOTTARI_RULE,
      }),
    ),
  ]
}

function yoginiFact({ dashas }: VedicChart, { fact, name }: FactMaker): Fact {
  const { birthLord, balanceYears } = dashas.yogini
  return fact({
    topic: 'yoginiDasha',
    property: 'birthLord',
    value: birthLord,
    numbers: { balanceYears },
    statement: `${name} was born in the Yogini dasha of ${yoginiName(birthLord)}, of ${GRAHA_WORDS[birthLord]}.`,
    rule: {
      id: 'vedic.yoginiDasha',
      rule: 'The number of the Moon’s nakshatra and three, in eights, tells the yogini of the birth; the eight rule 36 years.',
      source: 'Brihat Parashara Hora Shastra 46.195–199',
    },
  })
}

const LEVELS = ['mahadasha', 'antardasha', 'pratyantardasha'] as const

function runningFacts(
  chart: VedicChart,
  { fact, name }: FactMaker,
  at: JulianDay,
): readonly Fact[] {
  const running = runningAt(chart.dashas, 'vimshottari', { at, levels: LEVELS.length })
  const next =
    running.length === 0
      ? undefined
      : runningAt(chart.dashas, 'vimshottari', { at: running[1]!.end, levels: 2 })[1]
  return [
    ...running.map(({ lord, start, end }, level) =>
      fact({
        topic: 'runningDasha',
        property: LEVELS[level]!,
        value: lord,
        numbers: { startJulianDay: start, endJulianDay: end },
        statement: `In ${monthOf(at)} ${name} is in the ${LEVELS[level]!} of ${GRAHA_WORDS[lord]}, which lasts until ${monthOf(end)}.`,
        rule: VIMSHOTTARI_RULE,
      }),
    ),
    ...(next === undefined
      ? []
      : [
          fact({
            topic: 'nextDasha',
            property: 'antardasha',
            value: next.lord,
            numbers: { startJulianDay: next.start, endJulianDay: next.end },
            statement: `${name}'s next antardasha, of ${GRAHA_WORDS[next.lord]}, begins in ${monthOf(next.start)}.`,
            rule: VIMSHOTTARI_RULE,
          }),
        ]),
  ]
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `March 1971`: a birth time good to minutes moves a period's ends by days. */
export function monthOf(jd: JulianDay): string {
  const [year, month] = civilDate(jd).split('-')
  return `${MONTHS[Number(month) - 1]!} ${year!}`
}
