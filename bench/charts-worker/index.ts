import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { castOf, type CastName } from '../cast-systems.ts'
import { randomBirths } from '../random-births.ts'
import { castRawCharts } from '../raw-chart.ts'

/** Casts `count` charts; its caller holds the watch, because a Worker's own clock stands still. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const births = randomBirths(Number(searchParams.get('count')), Number(searchParams.get('seed')))
    const ephemeris = await loadEphemeris()
    const what = searchParams.get('what') ?? 'raw'
    if (what === 'raw') return Response.json({ sum: castRawCharts(ephemeris, births) })
    castOf(what as CastName, ephemeris, births)
    return Response.json({ sum: 0 })
  },
} satisfies ExportedHandler
