import { escapeXml } from '#core/escape-xml.ts'
import { aboutOfPart } from './about.ts'
import { isWords, type Drawing, type Outline, type Shape, type Words } from './drawing.ts'
import { glyphsOf } from './glyphs.ts'
import { sortWidth } from './lettering.ts'
import { PALETTES, type Palette, type Theme } from './palette.ts'

export interface SvgOptions {
  /** `light` by default. Of `print` the paper is left blank. */
  readonly theme?: Theme
  /** Whether each piece says in `data-about`, and of two people in `data-whose`, what facts it shows. */
  readonly isTouched?: boolean
}

/**
 * A drawing as an SVG document that needs no font and no style sheet, with its title and description
 * for screen readers. The same drawing gives the same bytes. Ids are made of what they name, so that
 * several charts may stand in one page.
 */
export function renderSvg(
  drawing: Drawing,
  { theme = 'light', isTouched = false }: SvgOptions = {},
): string {
  const { width, height, title, description, shapes, letterings } = drawing
  const colors = PALETTES[theme]
  const look = { colors, letterings, isTouched }
  const id = digest(title + description)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t${id} d${id}">`,
    `<title id="t${id}">${escapeXml(title)}</title>`,
    `<desc id="d${id}">${escapeXml(description)}</desc>`,
    ...definitions(shapes, letterings),
    ...(theme === 'print' ? [] : [`<path d="M0 0H${width}V${height}H0Z" fill="${colors.paper}"/>`]),
    ...shapes.map((shape) =>
      isWords(shape) ? wordsElement(shape, look) : outlineElement(shape, look),
    ),
    '</svg>\n',
  ].join('\n')
}

/** Every letter once. */
function definitions(shapes: readonly Shape[], letterings: Drawing['letterings']): string[] {
  const outlines = new Map(
    shapes
      .filter(isWords)
      .flatMap((each) => glyphsOf(each, letterings))
      .filter(({ path }) => path !== '')
      .map(({ key, path }) => [key, path]),
  )
  if (outlines.size === 0) return []
  const letters = Array.from(outlines, ([key, path]) => `<path id="${idOf(key)}" d="${path}"/>`)
  return [`<defs>${letters.join('')}</defs>`]
}

/** A sort is told by its number: its character is not to be read by anybody. */
function idOf(key: string): string {
  return sortWidth(key) === null ? key : `n${key.codePointAt(0)?.toString(16)}`
}

interface Look {
  readonly letterings: Drawing['letterings'] | undefined
  readonly colors: Palette
  readonly isTouched: boolean
}

function wordsElement(shape: Words, { colors, letterings, isTouched }: Look): string {
  const glyphs = glyphsOf(shape, letterings).filter(({ path }) => path !== '')
  const [first] = glyphs
  if (first === undefined) return ''
  const isOne = glyphs.every(({ scale, y }) => scale === first.scale && y === first.y)
  const look = {
    fill: colors[shape.fill],
    opacity: shape.opacity,
    'data-part': shape.part,
    ...aboutAttributes(shape.part, isTouched),
  }
  if (!isOne) {
    const uses = glyphs.map(
      ({ key, x, y, scale }) => `<use href="#${idOf(key)}" transform="${at(x, y, scale)}"/>`,
    )
    return `<g${attributes(look)}>${uses.join('')}</g>`
  }
  const uses = glyphs.map(({ key, x }) => {
    const left = Math.round((x - first.x) / first.scale)
    return `<use href="#${idOf(key)}"${left === 0 ? '' : ` x="${left}"`}/>`
  })
  const transform = at(first.x, first.y, first.scale)
  return `<g${attributes({ ...look, transform })}>${uses.join('')}</g>`
}

function at(x: number, y: number, scale: number): string {
  return `translate(${x} ${y}) scale(${Number(scale.toFixed(5))})`
}

function outlineElement(shape: Outline, { colors, isTouched }: Look): string {
  const { path, fill, stroke, width, dash, opacity, part } = shape
  const told = attributes({
    d: path,
    fill: fill === undefined ? 'none' : colors[fill],
    stroke: stroke && colors[stroke],
    'stroke-width': stroke && width,
    'stroke-dasharray': dash?.join(' '),
    opacity,
    'data-part': part,
    ...aboutAttributes(part, isTouched),
  })
  return `<path${told}/>`
}

function aboutAttributes(part: string | undefined, isTouched: boolean) {
  const about = part === undefined || !isTouched ? null : aboutOfPart(part)
  if (about === null) return {}
  return { 'data-about': about.name, 'data-whose': about.whose ?? undefined }
}

function attributes(all: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')
}

/** A few letters that hardly any other text has (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
