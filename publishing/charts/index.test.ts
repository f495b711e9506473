import { describe, expect, it } from 'vitest'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { rarityOf } from '#astrology/couple/rarity/rarity-of.ts'
import { scoresOf } from '#astrology/couple/scores/scores-of.ts'
import { timeForTwo } from '#astrology/couple/time/time-for-two.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { planDocuments } from '#core/job-types.ts'
import type { ChartInput } from './chart-input.ts'
import { drawChart } from './index.ts'
import { CHART_KINDS, KINDS_FOR_TWO } from '#core/chart-kinds.ts'
import { chartsOf, drawChartsOf } from './of-document.ts'
import { PALETTES, THEMES } from './palette.ts'
import { renderSvg } from './render-svg.ts'

const ephemeris = await loadEphemeris()
const AS_OF = 2_461_370.5

function castOf(date: string, time: string | null, latitude: number, longitude: number): Cast {
  const resolved = resolveBirth({ date, time, latitude, longitude })
  if (resolved.kind !== 'exact') throw new Error(resolved.kind)
  return castPerson(ephemeris, resolved.moment)
}

const MICHAEL = castOf('1968-08-23', '13:45', 46.6103, 13.8558)
const CHARMAINE = castOf('1983-11-23', '06:25', 22.3193, 114.1694)
const UNTIMED = castOf('1968-08-23', null, 46.6103, 13.8558)
const COUPLE = castCouple(MICHAEL, CHARMAINE)
const QUESTION = { relation: 'partners', asOf: AS_OF } as const

const ALL: ChartInput = {
  first: { name: 'Michael', cast: MICHAEL },
  second: { name: 'Charmaine', cast: CHARMAINE },
  couple: {
    scores: scoresOf(ephemeris, COUPLE, QUESTION),
    rarities: rarityOf(COUPLE, QUESTION),
    time: timeForTwo(ephemeris, COUPLE, { asOf: AS_OF }),
  },
  asOf: AS_OF,
}

/** What it would say to somebody who cannot see it. */
function told(kind: (typeof CHART_KINDS)[number], input = ALL): string {
  return drawChart(kind, input)?.description ?? ''
}

describe('drawChart', () => {
  it.each(CHART_KINDS)('draws %s in all themes alike, but for the colours', (kind) => {
    const drawing = drawChart(kind, ALL)!
    expect(drawing.title).toContain('Michael')
    expect(drawing.title.includes('Charmaine')).toBe(KINDS_FOR_TWO.has(kind))
    expect(drawing.description).toMatch(/^[A-Z].{20,}\.$/s)
    const bare = THEMES.map((theme) => {
      const svg = renderSvg(drawing, { theme })
      for (const [color] of svg.matchAll(/#[0-9a-f]{6}(?=")/g)) {
        expect(Object.values(PALETTES[theme])).toContain(color)
      }
      return svg.replaceAll(/#[0-9a-f]{6}"/g, '"').replace(/<path d="M0 0H[^>]*>\n/, '')
    })
    expect(new Set(bare).size).toBe(1)
  })

  it('draws nothing of two where there is one', () => {
    const alone = { ...ALL, second: undefined }
    const drawn = CHART_KINDS.filter((kind) => drawChart(kind, alone) !== null)
    expect(drawn).toEqual(CHART_KINDS.filter((kind) => !KINDS_FOR_TWO.has(kind)))
  })

  it('draws nothing that hangs on a time of birth that nobody knows', () => {
    const untimed = { ...ALL, first: { name: 'Michael', cast: UNTIMED } }
    const missing = CHART_KINDS.filter((kind) => drawChart(kind, untimed) === null)
    expect(missing).toEqual(['shadbala', 'ashtakavarga'])
    expect(told('western-wheel', untimed)).toContain('Moon between 17° Leo and 0° Virgo')
    expect(told('bodygraph', untimed)).toContain('Not known without the time: ')
    expect(told('tree', untimed)).toContain('Malkhut open')
    expect(told('dashas', untimed)).toContain('if the Moon stood in a star of Ketu')
  })

  it('draws no scores of those under age', () => {
    expect(drawChart('score-radar', { ...ALL, couple: { scores: null } })).toBeNull()
  })

  it('tells the facts in words', () => {
    expect(told('bodygraph')).toMatch(
      /^Manifesting Generator, Emotional authority, profile 1\/3, split/,
    )
    expect(told('bodygraph')).toContain('20-34 Charisma')
    expect(told('vedic-north')).toMatch(/^Lagna in Scorpio, Sun in Leo, Moon in Leo, /)
    expect(told('dashas')).toContain('running in 2026-11: Rahu')
    expect(told('dignities')).toContain('Mercury in Virgo: domicile, exaltation, 9 points')
    expect(told('joint-bodygraph')).toContain('Electromagnetic: 21-45, 29-46')
    expect(told('score-radar')).toContain('together 27; Attraction 5, ')
    expect(told('rarity-strip')).toContain('one in 3.9 billion to 6.1 billion')
    expect(told('months')).toContain('Jupiter ☌ Moon (Michael) from 2027-01-')
    expect(told('pair-tree')).toMatch(/Binah strained and bare/)
  })

  it('writes a name of any letters in its title, and in the picture only what it has outlines of', () => {
    const input = { ...ALL, first: { name: '王芳', cast: MICHAEL } }
    const drawing = drawChart('bi-wheel', input)!
    expect(drawing.title).toContain('王芳')
    const words = drawing.shapes.flatMap((shape) => ('words' in shape ? [shape.words] : []))
    expect(words).toContain('the first, inside')
  })
})

describe('chartsOf', () => {
  const documents = planDocuments('nuclear_v2').map(({ id }) => id)

  it.each(documents)('gives %s charts, all of which can be drawn', (document) => {
    expect(chartsOf(document).length).toBeGreaterThan(0)
    const drawn = drawChartsOf(document, ALL)
    expect(drawn).toHaveLength(chartsOf(document).length)
    const isOfSecond = document.startsWith('p2.')
    expect(drawn[0]!.title).toContain(isOfSecond ? 'Charmaine' : 'Michael')
    expect(drawn[0]!.title.includes('Michael')).toBe(!isOfSecond)
  })
})
