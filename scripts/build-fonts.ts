import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_INDEX_FILE, rangesOf, type FontFile } from '#publishing/pdf/fonts/font-index.ts'
import { FONT_PACKAGES, type FontPackage } from './font-packages.ts'
import { reportFraction } from './report-fraction.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where the fonts are built to, and served from. Ignored by git. */
export const FONT_FOLDER = join(ROOT, 'dist', 'fonts')

const STAMP_FILE = '.stamp'

/**
 * Collects the faces into `folder`, as static TrueType files with an index of what each holds.
 * Does nothing when they are there already and neither the packages nor the table have changed.
 */
export async function buildFonts(
  folder: string = FONT_FOLDER,
  onFraction: (fraction: number) => void = () => {},
): Promise<'built' | 'already there'> {
  const stamp = await stampOfSources()
  if ((await readText(join(folder, STAMP_FILE))) === stamp) return 'already there'

  // Built beside the folder and moved into place, so that nobody reads half of it.
  await removeAbandoned(folder)
  const building = `${folder}.building-${process.pid}`
  await mkdir(building, { recursive: true })
  const index: Record<string, FontFile[]> = {}
  const faces = Object.entries(FONT_PACKAGES)
  for (const [number, [face, source]] of faces.entries()) {
    index[face] = await buildFace(face, source, {
      into: building,
      onFraction: (fraction) => onFraction((number + fraction) / faces.length),
    })
  }
  await writeFile(join(building, FONT_INDEX_FILE), JSON.stringify(index))
  await writeFile(join(building, STAMP_FILE), stamp)
  // Another process may put the same fonts there in the meantime, and voices beside them.
  if ((await readText(join(folder, STAMP_FILE))) !== stamp) {
    await rm(folder, { recursive: true, force: true })
    try {
      await rename(building, folder)
      return 'built'
    } catch (error) {
      if ((await readText(join(folder, STAMP_FILE))) !== stamp) throw error
    }
  }
  await rm(building, { recursive: true, force: true })
  return 'already there'
}

/** What builders left that were ended half-way. */
async function removeAbandoned(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.building-`
  const siblings = await readdir(dirname(folder)).catch(() => [])
  for (const name of siblings.filter((one) => one.startsWith(prefix))) {
    const isAtWork = isProcess(Number(name.slice(prefix.length)))
    if (!isAtWork) await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function isProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

interface Building {
  readonly into: string
  readonly onFraction: (fraction: number) => void
}

async function buildFace(
  face: string,
  source: FontPackage,
  { into, onFraction }: Building,
): Promise<FontFile[]> {
  const folder = join(ROOT, 'node_modules', source.package, source.folder)
  const names = (await readdir(folder)).filter((name) => source.files.test(name)).toSorted()
  if (names.length === 0) throw new Error(`${source.package} holds no file for the face ${face}`)

  const files: FontFile[] = []
  for (const [number, name] of names.entries()) {
    const file = names.length === 1 ? `${face}.ttf` : `${face}-${number}.ttf`
    const built = await buildFile(await readFile(join(folder, name)), source)
    await writeFile(join(into, file), built.bytes)
    files.push({ file, ranges: built.ranges })
    onFraction((number + 1) / names.length)
  }
  return files
}

/** A static TrueType font, and the characters it came out with. */
async function buildFile(original: Uint8Array, { keep, axes }: FontPackage) {
  // Loaded only when there is something to build: most starts find everything there.
  const { default: subsetFont } = await import('subset-font')
  const fontkit = await import('fontkit')
  const bytes = await subsetFont(original, keep === undefined ? null : textOf(keep), {
    targetFormat: 'truetype',
    keepAllGlyphs: keep === undefined,
    variationAxes: axes,
  })
  const font = fontkit.create(bytes as Buffer)
  if ('fonts' in font) throw new Error('a collection of fonts where one was expected')
  return { bytes, ranges: rangesOf(font.characterSet.toSorted((a, b) => a - b)) }
}

function textOf(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('')
}

/** Changes when a package, the table of faces or this script does. */
async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of ['build-fonts.ts', 'font-packages.ts']) {
    hash.update(await readFile(join(ROOT, 'scripts', file)))
  }
  for (const source of new Set(Object.values(FONT_PACKAGES).map((one) => one.package))) {
    hash.update(await readFile(join(ROOT, 'node_modules', source, 'package.json')))
  }
  return hash.digest('hex')
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const startedAt = performance.now()
  const outcome = await buildFonts(FONT_FOLDER, reportFraction)
  console.log(`fonts: ${outcome} (${Math.round(performance.now() - startedAt)} ms)`)
}
