import * as fontkit from 'fontkit'
import { fileChooser } from './choose-file.ts'
import { eastAsianFaceFor } from './east-asian-face.ts'
import { opticalScaleOf, TEXT_FACES, type TextFace } from './faces.ts'
import { FONT_INDEX_FILE, FontIndex } from './font-index.ts'
import { clustersOf, fontRunsOf, type FontRun } from './font-runs.ts'
import type { FontSource } from './font-source.ts'

/** The fonts of one document, loaded and ready to measure with. */
export interface FontShelf {
  runsOf(text: string, face: TextFace): readonly FontRun[]
  font(file: string): fontkit.Font
  /** The width of a run in ems of the text it stands in. */
  widthOf(run: Pick<FontRun, 'text' | 'file'>): number
  /** Every font file the document uses. */
  readonly files: readonly string[]
  /** What no face holds; a box stands in its place. */
  readonly missing: readonly string[]
}

/** Loads exactly the font files that the texts need, in any text face. */
export async function openShelf(
  source: FontSource,
  texts: readonly string[],
  language: string,
): Promise<FontShelf> {
  const index = await loadIndex(source)
  const chooser = fileChooser(index, eastAsianFaceFor(language, texts.join('\n')))
  const runsOf = remembered((text, face) => fontRunsOf(text, face, chooser))

  const runs = runsOfCharacters(texts, runsOf)
  const files = [...new Set(runs.map((run) => run.file))].toSorted()
  const opened = await Promise.all(
    files.map(async (file) => [file, openFont(await source.load(file))] as const),
  )
  const missing = [...new Set(runs.flatMap((run) => run.missing))]
  return { runsOf, ...measuring(new Map(opened)), files, missing }
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

/** The characters alone decide, so each is looked up once. */
function runsOfCharacters(texts: readonly string[], runsOf: RunsOf): FontRun[] {
  const words = new Set(texts.flatMap((text) => text.split(' ')))
  const clusters = [' ', ...new Set(Array.from(words, clustersOf).flat())]
  return TEXT_FACES.flatMap((face) => clusters.flatMap((cluster) => runsOf(cluster, face)))
}

function measuring(fonts: ReadonlyMap<string, fontkit.Font>): Pick<FontShelf, 'font' | 'widthOf'> {
  const widths = new Map<string, number>()
  const font = (file: string) => {
    const found = fonts.get(file)
    if (found === undefined) throw new Error(`${file} was not loaded for this document`)
    return found
  }
  return {
    font,
    widthOf({ text, file }) {
      const key = `${file} ${text}`
      const known = widths.get(key)
      if (known !== undefined) return known
      const { advanceWidth } = font(file).layout(text)
      const width = (advanceWidth / font(file).unitsPerEm) * opticalScaleOf(file)
      widths.set(key, width)
      return width
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
function openFont(bytes: ArrayBuffer): fontkit.Font {
  const font = fontkit.create(new Uint8Array(bytes) as Buffer)
  if ('fonts' in font) throw new Error('a collection of fonts where one was expected')
  return Object.defineProperty(font, 'postscriptName', {
    value: font.postscriptName.replace(NAMED_AFTER_LIGHTEST, '-Regular'),
  })
}

/** A variable font is named after its lightest weight, and keeps that name at every other. */
const NAMED_AFTER_LIGHTEST = /-(Thin|ExtraLight|Light)$/
