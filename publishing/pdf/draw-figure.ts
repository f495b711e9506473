import type { Drawing } from '../charts/drawing.ts'
import { flatShapes, type FlatShape } from '../charts/flat-shapes.ts'
import { fillOnce } from './outline-forms.ts'
import { svgOperators } from './svg-operators.ts'

/** Where a figure stands: points from the page's top left corner. */
export interface FigurePlace {
  readonly left: number
  readonly top: number
  /** What it is fitted into, in the middle. */
  readonly width: number
  readonly height: number
}

/**
 * Draws a picture as vectors in the colours of print and tags it with its description. Stops now
 * and then, so that a Worker that draws a large one serves others meanwhile.
 */
export function* drawFigure(
  pdf: PDFKit.PDFDocument,
  drawing: Drawing,
  place: FigurePlace,
): Generator<void, PDFKit.PDFStructureElement> {
  const { left, top, width, height } = fitted(drawing, place)
  const figure = pdf.struct('Figure', {
    alt: `${drawing.title}. ${drawing.description}`,
    // Where it is, which PDF/UA asks for and pdfkit's types do not know.
    bbox: [left, top, left + width, top + height],
  } as object)
  figure.add(pdf.markStructureContent('Figure'))
  yield* drawShapes(pdf, drawing, { left, top, width, height })
  pdf.endMarkedContent()
  return figure
}

/** Draws a picture that was told before. */
export function* repeatFigure(
  pdf: PDFKit.PDFDocument,
  drawing: Drawing,
  place: FigurePlace,
): Generator<void> {
  pdf.markContent('Artifact', { type: 'Layout' })
  yield* drawShapes(pdf, drawing, fitted(drawing, place))
  pdf.endMarkedContent()
}

function fitted({ width, height }: Drawing, place: FigurePlace): FigurePlace {
  const scale = Math.min(place.width / width, place.height / height)
  const left = place.left + (place.width - width * scale) / 2
  return { left, top: place.top, width: width * scale, height: height * scale }
}

function* drawShapes(
  pdf: PDFKit.PDFDocument,
  drawing: Drawing,
  { left, top, width }: FigurePlace,
): Generator<void> {
  pdf
    .save()
    .translate(left, top)
    .scale(width / drawing.width)
  const shapes = flatShapes(drawing, 'print')
  for (let i = 0; i < shapes.length; i += SHAPES_AT_ONCE) {
    const some = shapes.slice(i, i + SHAPES_AT_ONCE)
    pdf.addContent(some.map((shape) => shapeOperators(pdf, shape)).join('\n'))
    yield
  }
  pdf.restore()
}

const SHAPES_AT_ONCE = 150

function shapeOperators(
  pdf: PDFKit.PDFDocument,
  { path, fill, stroke, width = 1, dash, opacity, place }: FlatShape,
): string {
  if (fill === undefined && stroke === undefined) return ''
  const isLetter = place !== undefined && stroke === undefined
  return [
    'q',
    place === undefined ? '' : `${place.scale} 0 0 ${place.scale} ${place.x} ${place.y} cm`,
    opacity === undefined ? '' : `/${opacityState(pdf, opacity)} gs`,
    dash === undefined ? '' : `[${dash.join(' ')}] 0 d`,
    fill === undefined ? '' : `${colorOf(fill)} rg`,
    stroke === undefined ? '' : `${colorOf(stroke)} RG ${width} w`,
    isLetter
      ? fillOnce(pdf, letterOperators(path))
      : `${svgOperators(path)} ${paintOperator(fill !== undefined, stroke !== undefined)}`,
    'Q',
  ]
    .filter(Boolean)
    .join(' ')
}

/** A chart's letters come from a table of some hundreds. */
const letters = new Map<string, string>()

function letterOperators(path: string): string {
  const known = letters.get(path) ?? svgOperators(path)
  letters.set(path, known)
  return known
}

function paintOperator(isFilled: boolean, isStroked: boolean): string {
  if (!isStroked) return 'f'
  return isFilled ? 'B' : 'S'
}

/** `#rrggbb` as three shares of one. */
function colorOf(hex: string): string {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => String(Math.round(share * 1000) / 1000))
    .join(' ')
}

/** What a page knows of the states of a pen. */
interface WithStates {
  readonly page: { readonly ext_gstates: Record<string, PDFKit.PDFKitReference> }
}

const states = new WeakMap<PDFKit.PDFDocument, Map<number, PDFKit.PDFKitReference>>()

/** A name, on the page at hand, of the state in which a pen is so transparent. */
function opacityState(pdf: PDFKit.PDFDocument, opacity: number): string {
  const known = states.get(pdf) ?? new Map<number, PDFKit.PDFKitReference>()
  states.set(pdf, known)
  const name = `Opacity${Math.round(opacity * 1000)}`
  const reference = known.get(opacity) ?? pdf.ref({ Type: 'ExtGState', CA: opacity, ca: opacity })
  if (!known.has(opacity)) reference.end('')
  known.set(opacity, reference)
  const { page } = pdf as unknown as WithStates
  page.ext_gstates[name] = reference
  return name
}
