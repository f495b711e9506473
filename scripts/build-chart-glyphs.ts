import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import { buildFonts, FONT_FOLDER } from './build-fonts.ts'

/**
 * Draws the outlines that charts are made of out of the fonts, into a table that is committed:
 * a chart then looks alike everywhere, whatever fonts the reader has. Run it after a change here.
 */
const SOURCES = [
  { file: 'noto-sans-symbols.ttf', characters: '♈♉♊♋♌♍♎♏♐♑♒♓☽☿♀♂♃♄♅♆♇☊☋⚷⚸⚳⚴⚵⚶' },
  { file: 'noto-sans-symbols-2.ttf', characters: '☉' },
  { file: 'eb-garamond.ttf', characters: '0123456789°′℞ACDIMS' },
]
const TABLE = join(
  dirname(fileURLToPath(import.meta.url)),
  '../publishing/chart-svg/glyphs.data.json',
)
const UNITS_PER_EM = 1000

await buildFonts()
const glyphs: Record<string, { path: string; advance: number; box: number[] }> = {}
for (const { file, characters } of SOURCES) {
  const font = fontkit.create(await readFile(join(FONT_FOLDER, file)))
  if ('fonts' in font) throw new Error(`${file} is a collection`)
  const scale = UNITS_PER_EM / font.unitsPerEm
  for (const character of characters) {
    const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0)
    // Fonts count upwards, pictures downwards.
    const { minX, minY, maxX, maxY } = glyph.bbox
    glyphs[character] = {
      path: rounded(glyph.path.scale(scale, -scale).toSVG()),
      advance: Math.round(glyph.advanceWidth * scale),
      box: [minX, -maxY, maxX, -minY].map((edge) => Math.round(edge * scale)),
    }
  }
}
await writeFile(TABLE, `${JSON.stringify(glyphs, null, 1)}\n`)

function rounded(path: string): string {
  return path.replaceAll(/-?\d+(\.\d+)?/g, (number) => String(Math.round(Number(number))))
}
