import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'
import { compactPath } from '#publishing/charts/compact-path.ts'
import { buildFonts, FONT_FOLDER } from './build-fonts.ts'

/**
 * Draws the outlines that charts are made of out of the fonts, into a table that is committed:
 * a chart then looks alike everywhere, whatever fonts the reader has. Run it after a change here.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const TABLE = join(ROOT, 'publishing/charts/glyphs.data.json')
const GARAMOND = join(ROOT, 'node_modules/@expo-google-fonts/eb-garamond')
const UNITS_PER_EM = 1000
/** Thousandths of an em below which nobody sees a difference. */
const LEAST_KERN = 12

const ASCII = range(0x21, 0x7e)
/** Letters that are no letter with an accent, and the accents that all others are put together with. */
const LATIN =
  'ßæœøłđðþıÆŒØŁĐÐÞ\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0326\u0327\u0328'
const MARKS = '–—’“”…·×−°′″℞'

interface Source {
  readonly file: string
  readonly characters: string
  /** Pairs of its letters are set closer or wider, as the font asks. */
  readonly isKerned?: boolean
}

const FACES: Readonly<Record<string, readonly Source[]>> = {
  text: [
    {
      file: join(GARAMOND, '500Medium/EBGaramond_500Medium.ttf'),
      characters: `${ASCII}${LATIN}${MARKS}`,
      isKerned: true,
    },
  ],
  strong: [
    {
      file: join(GARAMOND, '700Bold/EBGaramond_700Bold.ttf'),
      characters: `${ASCII}${MARKS}`,
      isKerned: true,
    },
  ],
  italic: [
    {
      file: join(GARAMOND, '500Medium_Italic/EBGaramond_500Medium_Italic.ttf'),
      characters: `${ASCII}${MARKS}`,
      isKerned: true,
    },
  ],
  symbol: [
    {
      file: join(FONT_FOLDER, 'noto-sans-symbols.ttf'),
      characters: '♈♉♊♋♌♍♎♏♐♑♒♓☽☿♀♂♃♄♅♆♇☊☋⚷⚸⚳⚴⚵⚶☌☍⚹⚺⚻⚼↑↓←→',
    },
    { file: join(FONT_FOLDER, 'noto-sans-symbols-2.ttf'), characters: '☉△□▲▼' },
  ],
  hebrew: [
    { file: join(FONT_FOLDER, 'noto-serif-hebrew.ttf'), characters: 'אבגדהוזחטיכלמנסעפצקרשת' },
  ],
}

interface FaceTable {
  /** By the character: its outline, how far the next one stands, and left, top, right, bottom of its ink. */
  readonly glyphs: Record<string, [path: string, advance: number, ...box: number[]]>
  /** By the pair, what is added between the two. */
  readonly kerns: Record<string, number>
}

await buildFonts()
const faces: Record<string, FaceTable> = {}
for (const [face, sources] of Object.entries(FACES)) {
  const table: FaceTable = { glyphs: { ' ': ['', 230, 0, 0, 0, 0] }, kerns: {} }
  for (const source of sources) await addTo(table, source)
  faces[face] = table
}
await writeFile(TABLE, `${JSON.stringify(faces).replaceAll('],', '],\n')}\n`)

async function addTo(table: FaceTable, { file, characters, isKerned }: Source): Promise<void> {
  const font = fontkit.create(await readFile(file))
  if ('fonts' in font) throw new Error(`${file} is a collection`)
  const scale = UNITS_PER_EM / font.unitsPerEm
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`${file} has no ${character}`)
    const glyph = font.glyphForCodePoint(code)
    // Fonts count upwards, pictures downwards.
    const { minX, minY, maxX, maxY } = glyph.bbox
    const box = [minX, -maxY, maxX, -minY].map((edge) => Math.round(edge * scale))
    const path = compactPath(glyph.path.scale(scale, -scale).toSVG())
    table.glyphs[character] = [path, Math.round(glyph.advanceWidth * scale), ...box]
  }
  if (isKerned !== true) return
  const letters = [...characters].filter((character) => /[A-Za-z0-9.,’°′]/u.test(character))
  const widthOf = (text: string) => font.layout(text, { liga: false, clig: false }).advanceWidth
  const alone = new Map(letters.map((letter) => [letter, widthOf(letter)]))
  for (const first of letters) {
    for (const second of letters) {
      const kern = widthOf(first + second) - (alone.get(first) ?? 0) - (alone.get(second) ?? 0)
      const added = Math.round(kern * scale)
      if (Math.abs(added) >= LEAST_KERN) table.kerns[first + second] = added
    }
  }
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}
