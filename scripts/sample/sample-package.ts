import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { writtenTexts } from '#cli/book/written-texts.ts'
import { orderOf } from '#cli/write/read-order.ts'
import { ENGINE } from '#core/engine.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import { bookPrinting } from '#publishing/book/printings.ts'
import type { Printing } from '#publishing/document.ts'
import type { PackageOrder } from '#writing/request-in-package.ts'
import { castSeedCouples } from '../report/seed-couples.ts'

/** 26 November 2026: the day of the order. */
const AS_OF = 2_461_370.5
const WORDS = 2000

/** The package that is shown, as a book's parts. */
interface SamplePackage {
  readonly names: readonly [string, string]
  readonly printing: Printing
}

/** What is ordered for the first seed couple, on a day that stands. */
export function sampleOrder(ephemeris: Ephemeris): {
  readonly names: readonly [string, string]
  readonly births: readonly [BirthMoment, BirthMoment]
  readonly order: PackageOrder
} {
  const { name, couple } = castSeedCouples(ephemeris)[0]!
  const [p1 = '', p2 = ''] = name.split(' and ')
  const births = [couple.first.moment, couple.second.moment] as const
  const order = orderOf(
    ephemeris,
    {
      births,
      names: { p1, p2 },
      pronouns: { p1: 'he', p2: 'she' },
      relation: 'partners',
      question: null,
    },
    { asOf: AS_OF, words: WORDS, question: null, document: null },
  )
  return { names: [p1, p2], births, order }
}

/**
 * The first seed couple's package, or the documents of it that are asked for with those they build on, written
 * by the almanac: the same each time.
 */
export async function samplePackage(
  ephemeris: Ephemeris,
  documents: readonly DocumentPlan[] = planDocuments('nuclear_v2'),
): Promise<SamplePackage> {
  const { names, births, order } = sampleOrder(ephemeris)
  const texts = await writtenTexts({ ...order, documents }, () => {})
  const casts = births.map((moment) => castPerson(ephemeris, moment)) as [Cast, Cast]
  const question = { relation: 'partners', asOf: AS_OF } as const
  const printing = bookPrinting(
    {
      people: casts.map((cast, person) => ({ name: names[person]!, cast })),
      facts: order.facts,
      couple: toTheEnd(drawnCoupleInSteps(ephemeris, casts, question)),
      asOf: new Date(order.asOf),
      language: 'en',
      engine: ENGINE,
    },
    texts,
  )
  return { names, printing }
}
