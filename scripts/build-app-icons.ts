import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pngOf } from '#cli/draw/png-of.ts'
import { glyphsOf } from '#publishing/charts/glyphs.ts'
import { PALETTES } from '#publishing/charts/palette.ts'
import { APP_SOURCES } from './app/app-folders.ts'

const { paper, gold, ink } = PALETTES.dark
const SIZE = 1000
const MIDDLE = SIZE / 2
const SIGNS = ['♈', '♉', '♊', '♋', '♌', '♍', '♎', '♏', '♐', '♑', '♒', '♓']
const NOTHING = 'rgba(0, 0, 0, 0)'

/** The app's icons, drawn as its charts are: the ring of the signs, and the Sun in its middle. */
interface Icon {
  readonly file: string
  readonly pixels: number
  /** Of the ring, in thousandths of the icon's half: what a device cuts off stays outside. */
  readonly reach: number
  readonly hasSigns: boolean
  readonly ground: string | null
}

const ICONS: readonly Icon[] = [
  { file: 'icon.png', pixels: 1024, reach: 390, hasSigns: true, ground: paper },
  { file: 'icon-front.png', pixels: 1024, reach: 290, hasSigns: true, ground: null },
  { file: 'splash.png', pixels: 512, reach: 460, hasSigns: true, ground: null },
  { file: 'favicon.png', pixels: 64, reach: 440, hasSigns: false, ground: paper },
]

for (const icon of ICONS) {
  const png = await pngOf(drawn(icon), icon.pixels, icon.ground ?? NOTHING)
  await writeFile(join(APP_SOURCES, 'assets', icon.file), png)
}

function drawn({ reach, hasSigns, ground }: Icon): string {
  const inner = reach * 0.7
  const parts = SIGNS.flatMap((sign, index) => [
    hasSigns ? border(index * 30, inner, reach) : '',
    hasSigns ? signAt(sign, index * 30 + 15, (inner + reach) / 2, reach * 0.2) : '',
  ])
  const sun = hasSigns
    ? ring(inner * 0.42, 14) + dot(inner * 0.1)
    : ring(reach, 60) + dot(reach * 0.34)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}">`,
    ground === null ? '' : `<rect width="${SIZE}" height="${SIZE}" fill="${ground}"/>`,
    hasSigns ? ring(reach, 9) + ring(inner, 9) : '',
    ...parts,
    sun,
    '</svg>',
  ].join('')
}

function ring(radius: number, width: number): string {
  return `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${radius}" fill="none" stroke="${gold}" stroke-width="${width}"/>`
}

function dot(radius: number): string {
  return `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${radius}" fill="${gold}"/>`
}

function at(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [MIDDLE - Math.cos(angle) * radius, MIDDLE + Math.sin(angle) * radius]
}

function border(degrees: number, from: number, to: number): string {
  const [[x1, y1], [x2, y2]] = [at(degrees, from), at(degrees, to)]
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${gold}" stroke-width="6"/>`
}

/** A sign with its ink in the middle of its place. */
function signAt(sign: string, degrees: number, radius: number, size: number): string {
  const [x, y] = at(degrees, radius)
  const [glyph] = glyphsOf({ words: sign, face: 'symbol', x: 0, y: 0, size, fill: 'ink' })
  if (!glyph) throw new Error(`${sign} has no outline`)
  const { box, path, scale } = glyph
  const [dx, dy] = [x - (box.left + box.right) / 2, y - (box.top + box.bottom) / 2]
  return `<path transform="translate(${glyph.x + dx} ${glyph.y + dy}) scale(${scale})" d="${path}" fill="${ink}"/>`
}
