import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { KINDS_OF_ONE } from '#core/chart-kinds.ts'
import { drawChart } from '#publishing/charts/index.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { MICHAEL, momentOf } from '#writing/couple.fixture.ts'
import { describe, expect, it } from 'vitest'
import { partNear } from '../../mobile/src/design/touched/part-near.ts'
import { partsOf } from '../../mobile/src/design/touched/parts-of.ts'

const first = { name: 'Ada', cast: castPerson(await loadEphemeris(), momentOf(MICHAEL)) }
const asOf = 2_461_370.5

/** A device finds by shape what a browser finds by its page: in the charts as they are drawn. */
describe('every piece of a chart', () => {
  it.each(KINDS_OF_ONE)('of the %s is found under a finger, or a smaller one is', (kind) => {
    const svg = renderSvg(drawChart(kind, { first, asOf })!, { isTouched: true })
    const parts = partsOf(svg)
    const told = Array.from(svg.matchAll(/ data-about="([^"]*)"/g), ([, about]) => about)
    expect(parts.map(({ about }) => about)).toEqual(told)
    for (const { about, strokes, area } of parts) {
      const found = partNear(parts, strokes[0]![0]!, 0)
      const smallest = Math.min(
        ...parts.filter((part) => part.about === found).map((part) => part.area),
      )
      expect(found === about || smallest <= area, `${about}: ${found}`).toBe(true)
    }
  })
})
