import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { randomBirths } from '#writing/random-births.fixture.ts'
import { describe, expect, it } from 'vitest'
import { isWords } from '../drawing.ts'
import { inkOf } from '../glyphs.ts'
import { WEIGHT } from '../palette.ts'
import { renderSvg } from '../render-svg.ts'
import { pairCard } from './pair-card.ts'

const ephemeris = await loadEphemeris()
const AS_OF = 2_461_370.5
/** An orb within which something stands is neither. */
const POSITION_OR_DATE = /\d°\d|\b(?:19|20)\d\d\b|\d:\d/

const birth = randomBirths(7)
const pairs = Array.from(
  { length: 12 },
  (_, place) => [cast(place % 4 === 0), cast(false)] as const,
)

function cast(isUntimed: boolean): Cast {
  const { jd, latitude, longitude } = birth()
  const given = { jd, latitude, longitude, ...(isUntimed && { certaintyMinutes: 720 }) }
  const resolved = resolveBirth(given)
  if (resolved.kind !== 'exact') throw new Error('a Julian day is one moment')
  return castPerson(ephemeris, resolved.moment)
}

function card(cut: 'square' | 'portrait', [one, other]: readonly [Cast, Cast]) {
  const rarities = rarityOf(castCouple(one, other), { relation: 'partners', asOf: AS_OF })
  const people = [
    { name: 'Amara', chart: one.charts.western },
    { name: 'Henrik', chart: other.charts.western },
  ] as const
  return { drawing: pairCard(cut, people, rarities)!, rarities }
}

/** A circle begins at its left and comes back by its right. */
function middleOf(path: string) {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number)
  return { x: (numbers[0]! + numbers[7]!) / 2, y: numbers[1]! }
}

describe.each(['square', 'portrait'] as const)('pairCard, %s', (cut) => {
  it('shows both by name, and no degree, date or place of a birth', () => {
    for (const pair of pairs) {
      const { drawing } = card(cut, pair)
      const told = `${drawing.title}. ${drawing.description}`
      expect(told).toContain('Amara and Henrik')
      expect(told).not.toMatch(POSITION_OR_DATE)
      const written = drawing.shapes.filter(isWords).map(({ words }) => words)
      expect(written.join(' ')).not.toMatch(POSITION_OR_DATE)
    }
  })

  it('keeps every word inside the card', () => {
    for (const pair of pairs) {
      const { drawing } = card(cut, pair)
      for (const shape of drawing.shapes.filter(isWords)) {
        const { left, right, top, bottom } = inkOf(shape)
        expect([
          left > 28,
          right < drawing.width - 28,
          top > 28,
          bottom < drawing.height - 28,
        ]).toEqual([true, true, true, true])
      }
    }
  })

  it('shows every planet in the sign it stands in', () => {
    for (const [one, other] of pairs) {
      const { drawing } = card(cut, [one, other])
      const planets = drawing.shapes.filter(isWords).filter(({ part }) => part !== undefined)
      const centers = drawing.shapes.flatMap((shape) =>
        isWords(shape) || shape.width !== WEIGHT.bold ? [] : [middleOf(shape.path)],
      )
      expect(centers.length).toBe(2)
      for (const [place, { charts }] of [one, other].entries()) {
        const tone = (['first', 'second'] as const)[place]!
        for (const shape of planets.filter(({ fill }) => fill === tone)) {
          const { left, right, top, bottom } = inkOf(shape)
          const [x, y] = [
            (left + right) / 2 - centers[place]!.x,
            centers[place]!.y - (top + bottom) / 2,
          ]
          const angle = ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
          const drawn = Math.floor(((angle - 180 + 360) % 360) / 30)
          const { longitude } = charts.western.bodies[shape.part as 'sun']
          expect({ part: shape.part, sign: drawn }).toEqual({
            part: shape.part,
            sign: Math.floor(longitude / 30),
          })
        }
      }
    }
  })

  it('says billion only where the lower bound holds', () => {
    for (const pair of pairs) {
      const { drawing, rarities } = card(cut, pair)
      const isBillion = rarities.billion.interval[0] >= 1e9
      expect(/\d billion/.test(drawing.description)).toBe(
        isBillion && rarities.billion.interval[0] < 1e12,
      )
    }
  })

  it('is small, and the same to the byte', () => {
    const { drawing } = card(cut, pairs[0]!)
    const svg = renderSvg(drawing)
    expect(svg.length).toBeLessThan(200_000)
    expect(renderSvg(card(cut, pairs[0]!).drawing)).toBe(svg)
  })
})
