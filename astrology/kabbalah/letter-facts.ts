import type { Fact } from '#astrology/facts.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/points.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { LETTERS_OF_PLANETS } from './letters.ts'
import { POINT_TITLES } from './point-titles.ts'
import { RULES } from './rules.ts'

/** The simple letter each point writes by its sign, and the double letter each planet is. */
export function letterFacts(chart: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const bySign = [...CLASSICAL_PLANETS, 'ascendant' as const].flatMap((point) => {
    const placed = chart.points[point]
    if (placed === null) return []
    return fact({
      topic: point,
      property: 'letter',
      value: placed.letter,
      statement: `${who}'s ${POINT_TITLES[point]} in ${placed.sign} writes the letter ${placed.letter}.`,
      rule: RULES.simpleLetter,
    })
  })
  const byPlanet = CLASSICAL_PLANETS.map((planet) => {
    const { seferYetzirah, gra, goldenDawn } = LETTERS_OF_PLANETS[planet]
    return fact({
      topic: planet,
      property: 'doubleLetter',
      value: [seferYetzirah, gra, goldenDawn],
      statement: `The double letter of ${who}'s ${POINT_TITLES[planet]} is ${seferYetzirah} in the short and long Sefer Yetzirah, ${gra} in that of the Gra, ${goldenDawn} in the Golden Dawn.`,
      rule: RULES.doubleLetter,
    })
  })
  return [...bySign, ...byPlanet]
}
