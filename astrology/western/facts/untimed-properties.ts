import type { Properties } from '#astrology/told-throughout.ts'
import { LOTS } from '../zodiac/lots.ts'
import { CLASSICAL_PLANETS, PLANETS, WESTERN_BODIES } from '../zodiac/points.ts'
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

/** What two people never have where neither birth has a time, or one of them has none. */
export function untimedBetween(timed: { readonly p1: boolean; readonly p2: boolean }): Properties {
  const hosts = (['p1', 'p2'] as const).filter((host) => !timed[host])
  if (hosts.length === 0) return new Map()
  const overlays = hosts.flatMap((host) => {
    const guest = host === 'p1' ? 'p2' : 'p1'
    return PLANETS.map((planet) => `${guest}-${planet}-in-${host}`)
  })
  return new Map([
    ['relationshipScore', ['points']],
    ['overlay', overlays],
    ...(['ascendant', 'midheaven'] as const).map((angle): [string, string[]] => [
      `composite.${angle}`,
      ['sign'],
    ]),
    ...PLANETS.map((planet): [string, string[]] => [`composite.${planet}`, ['house']]),
  ])
}
