import type { Properties } from '#astrology/told-throughout.ts'
import { LOTS } from '../zodiac/lots.ts'
import { CLASSICAL_PLANETS, WESTERN_BODIES } from '../zodiac/points.ts'
import { topicOfLot } from './lot-facts.ts'

/** What a birth without a time never has: everything that goes round with the day. */
export const UNTIMED: Properties = new Map<string, readonly string[]>([
  ['ascendant', ['sign', 'degree']],
  ['descendant', ['sign']],
  ['midheaven', ['sign', 'degree']],
  ['imumCoeli', ['sign']],
  ['vertex', ['sign', 'degree']],
  ...WESTERN_BODIES.map((body): [string, string[]] => [body, ['house']]),
  ...CLASSICAL_PLANETS.map((planet): [string, string[]] => [planet, ['house', 'dignityScore']]),
  ['southNode', ['house']],
  ['chart', ['sect']],
  ['balance', ['eastern', 'western', 'northern', 'southern', 'first', 'second', 'third', 'fourth']],
  ...Array.from({ length: 12 }, (_, place): [string, string[]] => [
    `house${place + 1}`,
    ['sign', 'ruler', 'rulerHouse'],
  ]),
  ['houses', ['system']],
  ...LOTS.map((lot): [string, string[]] => [topicOfLot(lot), ['sign', 'house', 'degree']]),
])
