import * as fontkit from 'fontkit'
import type { ShapingFont } from '../shaping/harfbuzz.ts'
import { shapeRun, type ShapedRun } from '../shaping/shaped-run.ts'
import { fileChooser } from './choose-file.ts'
import { eastAsianFaceFor } from './east-asian-face.ts'
import { TEXT_FACES, type TextFace } from './faces.ts'
import { FONT_INDEX_FILE, FontIndex } from './font-index.ts'
import { clustersOf, fontRunsOf, type FontRun } from './font-runs.ts'
import type { FontSource } from './font-source.ts'

/** Lets others go on. */
type Pause = () => Promise<unknown>

/** The fonts of one document, loaded and ready to measure with. */
export interface FontShelf {
  runsOf(text: string, face: TextFace): readonly FontRun[]
  /** What pdfkit embeds. */
  font(file: string): fontkit.Font
  shape(run: Pick<FontRun, 'text' | 'file'>, isRightToLeft: boolean): ShapedRun
  /** Every font file the document uses. */
  readonly files: readonly string[]
  /** What no face holds; a box stands in its place. */
  readonly missing: readonly string[]
  /** Gives memory back; nothing may be shaped afterwards. */
  close(): void
}

/** Loads exactly the font files that the texts need, in any text face. Waits for `pause` between pieces of work. */
export async function openShelf(
  source: FontSource,
  texts: readonly string[],
  { language, pause }: { readonly language: string; readonly pause?: Pause | undefined },
): Promise<FontShelf> {
  const index = await loadIndex(source)
  const clusters = await clustersIn(texts, pause)
  const chooser = fileChooser(index, eastAsianFaceFor(language, clusters.join('')))
  const runsOf = remembered((text, face) => fontRunsOf(text, face, chooser))

  const runs = TEXT_FACES.flatMap((face) => clusters.flatMap((cluster) => runsOf(cluster, face)))
  await pause?.()
  const files = [...new Set(runs.map((run) => run.file))].toSorted()
  const harfbuzz = await source.shaper()
  const opened = await Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await source.load(file))
      await pause?.()
      return [file, { font: openFont(bytes), shaper: harfbuzz.openFont(bytes) }] as const
    }),
  )
  const missing = [...new Set(runs.flatMap((run) => run.missing))]
  return { runsOf, ...shaping(new Map(opened)), files, missing }
}

type RunsOf = FontShelf['runsOf']

/** Words return in a text, and cutting them into clusters is most of the work. */
function remembered(runsOf: RunsOf): RunsOf {
  const known = new Map<string, readonly FontRun[]>()
  return (text, face) => {
    const key = `${face} ${text}`
    const runs = known.get(key) ?? runsOf(text, face)
    known.set(key, runs)
    return runs
  }
}

/** So many texts are looked through at once. */
const TEXTS_AT_ONCE = 200

/** The characters alone decide, so each is looked up once. */
async function clustersIn(texts: readonly string[], pause?: Pause): Promise<readonly string[]> {
  const words = new Set<string>()
  const clusters = new Set([' '])
  for (let i = 0; i < texts.length; i += TEXTS_AT_ONCE) {
    for (const word of texts.slice(i, i + TEXTS_AT_ONCE).flatMap((text) => text.split(' '))) {
      if (words.has(word)) continue
      words.add(word)
      for (const cluster of clustersOf(word)) clusters.add(cluster)
    }
    await pause?.()
  }
  return [...clusters]
}

interface OpenFont {
  readonly font: fontkit.Font
  readonly shaper: ShapingFont
}

function shaping(
  fonts: ReadonlyMap<string, OpenFont>,
): Pick<FontShelf, 'font' | 'shape' | 'close'> {
  const shaped = new Map<string, ShapedRun>()
  const open = (file: string) => {
    const found = fonts.get(file)
    if (found === undefined) throw new Error(`${file} was not loaded for this document`)
    return found
  }
  return {
    font: (file) => open(file).font,
    shape({ text, file }, isRightToLeft) {
      const key = `${isRightToLeft ? '<' : '>'}${file} ${text}`
      const known = shaped.get(key)
      if (known !== undefined) return known
      const { font, shaper } = open(file)
      const run = shapeRun(shaper, text, { isRightToLeft, unitsPerEm: font.unitsPerEm })
      shaped.set(key, run)
      return run
    },
    close() {
      for (const { shaper } of fonts.values()) shaper.close()
    },
  }
}

const indexes = new WeakMap<FontSource, Promise<FontIndex>>()

/** Read once per source: it is the same for every document. */
function loadIndex(source: FontSource): Promise<FontIndex> {
  const known = indexes.get(source) ?? readIndex(source)
  indexes.set(source, known)
  return known
}

async function readIndex(source: FontSource): Promise<FontIndex> {
  const text = new TextDecoder().decode(await source.load(FONT_INDEX_FILE))
  return FontIndex.parse(JSON.parse(text))
}

/**
 * A font of its own for each document: fontkit remembers in a glyph which character it
 * first stood for, so a shared font would make one document's bytes depend on another's.
 */
function openFont(bytes: Uint8Array): fontkit.Font {
  const font = fontkit.create(bytes as Buffer)
  if ('fonts' in font) throw new Error('a collection of fonts where one was expected')
  return Object.defineProperty(font, 'postscriptName', {
    value: font.postscriptName.replace(NAMED_AFTER_LIGHTEST, '-Regular'),
  })
}

/** A variable font is named after its lightest weight, and keeps that name at every other. */
const NAMED_AFTER_LIGHTEST = /-(Thin|ExtraLight|Light)$/
