import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { writtenTexts } from '#cli/book/written-texts.ts'
import { orderOf } from '#cli/write/read-order.ts'
import { ENGINE } from '#core/engine.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { drawnCoupleInSteps } from '#publishing/book/drawn-couple.ts'
import { documentPrinting } from '#publishing/book/printings.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { FONT_FOLDER } from '../build-fonts.ts'
import { castSeedCouples } from '../report/seed-couples.ts'
import { pageWith } from './page-with.ts'

/** A document of each kind, by the place of the couple it is of: each couple has some. */
const KINDS: readonly (readonly [couple: number, id: DocumentPlan['id']])[] = [
  [0, 'p1.western'],
  [1, 'p1.vedic'],
  [2, 'p1.humanDesign'],
  [3, 'p1.geneKeys'],
  [0, 'p1.kabbalah'],
  [1, 'couple.western'],
  [2, 'couple.vedic'],
  [3, 'couple.humanDesign'],
  [0, 'couple.geneKeys'],
  [1, 'couple.kabbalah'],
  [2, 'couple.verdict'],
  [3, 'p1.sun'],
  [0, 'p1.moon'],
  [1, 'p1.rising'],
]

/** 26 November 2026: the day of every order here. */
const AS_OF = 2_461_370.5
const PLANS = [...planDocuments('nuclear_v2'), ...planDocuments('hook')]

/** One page of a document: the one its text begins on. */
export interface PagePicture {
  /** In `docs/gallery`. */
  readonly file: string
  readonly title: string
  readonly png: Buffer
}

/** A page of each kind of document, written by the almanac and set as a job does, so many pixels wide. */
export async function galleryPages(
  ephemeris: Ephemeris,
  width: number,
  isWanted: (file: string) => boolean = () => true,
): Promise<readonly PagePicture[]> {
  const couples = castSeedCouples(ephemeris)
  const pictures: PagePicture[] = []
  for (const [place, id] of KINDS.filter(([, kind]) => isWanted(fileOf(kind)))) {
    const { name, couple } = couples[place]!
    const document = await printedDocument(ephemeris, { name, couple, id })
    pictures.push({
      file: fileOf(id),
      title: document.title,
      png: pageWith({ ...document, width }),
    })
  }
  return pictures
}

function fileOf(id: DocumentPlan['id']): string {
  return `document.${id}.png`
}

interface Wanted {
  readonly name: string
  readonly couple: { readonly first: Cast; readonly second: Cast }
  readonly id: DocumentPlan['id']
}

async function printedDocument(ephemeris: Ephemeris, { name, couple, id }: Wanted) {
  const document = PLANS.find((plan) => plan.id === id)!
  const [p1 = '', p2 = ''] = name.split(' and ')
  const births = [couple.first.moment, couple.second.moment] as const
  const asked = { births, names: { p1, p2 }, pronouns: { p1: null, p2: null } } as const
  const order = orderOf(
    ephemeris,
    { ...asked, relation: 'partners', question: null },
    { asOf: AS_OF, words: 1900, question: null, document },
  )
  const texts = await writtenTexts(order, () => {})
  const written = texts.find(({ plan }) => plan.id === id)!
  const casts = births.map((moment) => castPerson(ephemeris, moment)) as [Cast, Cast]
  const question = { relation: 'partners', asOf: AS_OF } as const
  const source = {
    people: casts.map((cast, person) => ({ name: [p1, p2][person]!, cast })),
    facts: order.facts,
    couple: toTheEnd(drawnCoupleInSteps(ephemeris, casts, question)),
    asOf: new Date(order.asOf),
    language: 'en',
    engine: ENGINE,
  }
  const printing = documentPrinting(source, written)
  const { bytes } = await renderPdf(printing, fontsInNode(FONT_FOLDER))
  const [opening] = written.text.sections.flatMap(({ paragraphs }) => paragraphs.flat())
  return { title: printing.title, bytes, opening: opening?.text ?? '' }
}
