import type { PrintBrand } from '#core/commission.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { FinishedText, NumberedText } from '#writing/text.ts'
import type { Drawing } from './charts/drawing.ts'

/** A finished text with what its pages need. What is typeset is made from this and nothing else. */
export interface PublishedDocument extends FinishedText {
  /** The people it is about, for the title page, the header and the file's metadata. */
  readonly people: readonly string[]
  /** BCP 47. */
  readonly language: string
}

/** Somebody a document is about, as its cover tells of them. */
export interface CoverPerson {
  readonly name: string
  /** When and where they were born, in words; empty where that is not to be told. */
  readonly born: string
}

/** A table of positions: every row as long as the heads. */
export interface PositionTable {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A fact as the appendix tells it. */
export interface FactNote {
  /** The fact's own id, by which sentences cite it. */
  readonly id: string
  /** A whole sentence, with its value and its numbers. */
  readonly statement: string
  /** How common it is, in words; empty where nothing counted it. */
  readonly frequency: string
}

/** Facts of one rule, with the rule and where it was taken from. */
export interface FactGroup {
  readonly rule: string
  readonly source: string
  readonly facts: readonly FactNote[]
}

/** One document with everything its pages show. */
export interface Part {
  readonly id: DocumentId
  /** `Michael · Vedic Astrology`: what it is called among others. */
  readonly label: string
  /** What it is about, for its cover: `Vedic Astrology`. */
  readonly theme: string
  readonly text: NumberedText
  /** The one it opens with first. */
  readonly charts: readonly Drawing[]
  readonly tables: readonly PositionTable[]
}

/** What is printed as one file: a document, or the documents of a package as a book. */
export interface Printing {
  /** Of the file, with the names in it: `Michael · Vedic Astrology`. */
  readonly title: string
  /** What stands large on the cover, and what smaller under it. */
  readonly cover: { readonly title: string; readonly subtitle: string }
  readonly people: readonly CoverPerson[]
  /** BCP 47. */
  readonly language: string
  readonly parts: readonly Part[]
  /** Every fact that a sentence of the parts cites. */
  readonly facts: readonly FactGroup[]
  /** What it was made by and from, a paragraph each; who made it comes first. */
  readonly imprint: readonly string[]
  /** How its texts came about, as IPTC names it. */
  readonly origin: 'algorithmicMedia' | 'trainedAlgorithmicMedia'
  /** In plain words what it is and is not, for a page of its own; empty in a single document. */
  readonly disclaimer: readonly string[]
  /** In whose name it is printed; absent for the product's own. */
  readonly brand?: PrintBrand | undefined
}
