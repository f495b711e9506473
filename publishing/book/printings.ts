import { julianDayOf } from '#astrology/dates.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import type { PrintBrand } from '#core/commission.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import type { NumberedText } from '#writing/text.ts'
import type { Drawn, DrawnCouple } from '../charts/chart-input.ts'
import { drawChartsOf } from '../charts/of-document.ts'
import type { CoverPerson, Part, Printing } from '../document.ts'
import { bornInWords } from './born-in-words.ts'
import { DISCLAIMER } from './disclaimer.ts'
import { factGroups } from './fact-groups.ts'
import { imprintLines, originOf, type TextWriter } from './imprint-lines.ts'
import { partOf } from './part-of.ts'
import type { CastPerson } from './positions/position-tables.ts'

/** Everything the documents of one order are printed from, beyond their texts. */
export interface PrintSource {
  /** One, or two. */
  readonly people: readonly Drawn[]
  /** Every fact of the people and between them. */
  readonly facts: readonly Fact[]
  /** What is drawn of two beyond their casts, where it was reckoned. */
  readonly couple?: DrawnCouple | undefined
  /** The order's moment. */
  readonly asOf: Date
  /** BCP 47. */
  readonly language: string
  readonly engine: { readonly version: string; readonly ephemeris: string }
  /** In whose name it is printed; absent for the product's own. */
  readonly brand?: PrintBrand | undefined
}

/** A finished text and who wrote it. */
export interface WrittenText {
  readonly plan: Pick<DocumentPlan, 'id' | 'subject' | 'theme'>
  readonly text: NumberedText
  readonly quality: TextWriter
}

/** One document, about the person or the two it is about. Throws where the source lacks them. */
export function documentPrinting(source: PrintSource, written: WrittenText): Printing {
  const [first, second] = source.people
  const people = { p1: [first], p2: [second], couple: [first, second] }[written.plan.subject]
  const part = partFrom(source, written)
  return {
    ...shared(source, [written]),
    title: part.label,
    cover: { title: part.theme, subtitle: '' },
    people: people.filter((person) => person !== undefined).map(coverPerson),
    parts: [part],
    disclaimer: [],
  }
}

/** The documents of a package as one book, in the order they are given. */
export function bookPrinting(source: PrintSource, texts: readonly WrittenText[]): Printing {
  return toTheEnd(bookPrintingInSteps(source, texts))
}

/** The same, with a stop behind each part: the charts of sixteen take longer than others should wait. */
export function* bookPrintingInSteps(
  source: PrintSource,
  texts: readonly WrittenText[],
): Generator<undefined, Printing> {
  const parts: Part[] = []
  for (const written of texts) {
    parts.push(partFrom(source, written))
    yield
  }
  const names = source.people.map(({ name }) => name).join(' & ')
  return {
    ...shared(source, texts),
    title: `${names} · ${BOOK_TITLE}`,
    cover: { title: names, subtitle: BOOK_TITLE },
    people: source.people.map(coverPerson),
    parts,
    disclaimer: DISCLAIMER,
  }
}

const BOOK_TITLE = 'The Book of Readings'

function shared(
  { facts, people, language, asOf, engine, brand }: PrintSource,
  texts: readonly WrittenText[],
): Pick<Printing, 'language' | 'facts' | 'imprint' | 'origin' | 'brand'> {
  const writers = texts.map(({ quality }) => quality)
  const cited = texts.map(({ text }) => text)
  return {
    language,
    facts: factGroups(facts, cited, namesOf(people)),
    imprint: imprintLines({ asOf, engine, writers, brand }),
    ...(brand && { brand }),
    origin: originOf(writers),
  }
}

function partFrom(
  { people, couple, asOf }: PrintSource,
  { plan, text }: Pick<WrittenText, 'plan' | 'text'>,
): Part {
  const [first, second] = people
  if (first === undefined) throw new Error(`${plan.id} is about nobody`)
  const charts = drawChartsOf(plan.id, { first, second, couple, asOf: julianDayOf(asOf) })
  return partOf(plan, { text, people, charts })
}

function coverPerson({ name, cast }: CastPerson): CoverPerson {
  return { name, born: bornInWords(cast.moment) }
}

/** Whom facts speak of. */
export function namesOf([first, second]: readonly Pick<CastPerson, 'name'>[]): Names {
  return { p1: first?.name ?? '', ...(second !== undefined && { p2: second.name }) }
}
