import { castPerson, type Cast } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { ENGINE } from '#core/engine.ts'
import { planDocuments } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import type { PrintSource, WrittenText } from '#publishing/book/printings.ts'
import { momentOf } from '#writing/couple.fixture.ts'
import { AS_OF } from '../prose/a-package.ts'
import { packageNamed, type Name } from '../superlatives.ts'

const ephemeris = await loadEphemeris()

/** A couple's package as it comes to the printer: everything but paper. */
export function packageInPrint(name: Name): {
  readonly source: PrintSource
  readonly texts: readonly WrittenText[]
} {
  const { couple, facts, documents } = packageNamed(name)
  const casts = couple.births.map((birth) => castPerson(ephemeris, momentOf(birth)))
  const [first, second] = casts as [Cast, Cast]
  const plans = new Map(planDocuments('nuclear_v2').map((plan) => [plan.id, plan]))
  const question = { relation: 'partners', asOf: AS_OF } as const
  return {
    source: {
      people: casts.map((cast, i) => ({ name: couple.names[i] ?? '', cast })),
      facts,
      couple: toTheEnd(drawnCoupleInSteps(ephemeris, [first, second], question)),
      asOf: new Date('2026-11-26T00:00:00Z'),
      language: 'en',
      engine: ENGINE,
    },
    texts: documents.map(({ id, finished }) => ({
      plan: plans.get(id)!,
      text: finished.text,
      quality: { provider: 'almanac', model: 'almanac', prompt: null },
    })),
  }
}
