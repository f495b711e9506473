import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { pngOf } from '#cli/draw/png-of.ts'
import { CHART_KINDS } from '#core/chart-kinds.ts'
import { galleryPictures, type Picture } from './gallery/pictures.ts'

/** Draws the gallery anew into `docs/gallery`: small pictures that are committed, and the page that shows them. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../docs/gallery')
const WIDTH = 420

await mkdir(FOLDER, { recursive: true })
for (const file of await readdir(FOLDER)) {
  if (file.endsWith('.png')) await rm(join(FOLDER, file))
}
const pictures = galleryPictures(await loadEphemeris())
for (const { file, svg } of pictures) {
  await writeFile(join(FOLDER, file), await pngOf(svg, WIDTH))
}
await writeFile(join(FOLDER, 'README.md'), pageOf(pictures))
console.log(`${pictures.length} pictures in docs/gallery`)

/** Each kind with its pictures in a row. */
function pageOf(all: readonly Picture[]): string {
  const kinds = CHART_KINDS.map((kind) => {
    const row = all.filter((picture) => picture.kind === kind)
    const shown = row.map(({ file, title }) => `<img src="${file}" alt="${title}" width="210">`)
    return [`## ${kind}`, '', ...shown, ''].join('\n')
  })
  const about = `# Gallery

Every chart of \`billion draw\`, in its light, dark and print theme; last, where it differs most, without a
time of birth. \`npm run gallery\` draws this folder anew, and a test holds some of it against what the code draws.
`
  return `${[about, ...kinds].join('\n').trimEnd()}\n`
}
