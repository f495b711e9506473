import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { pngOf } from '#cli/draw/png-of.ts'
import { CHART_KINDS } from '#core/chart-kinds.ts'
import { buildFonts } from './build-fonts.ts'
import { galleryPages, type PagePicture } from './gallery/pages.ts'
import { galleryPictures, type Picture } from './gallery/pictures.ts'

/** Draws the gallery anew into `docs/gallery`: small pictures that are committed, and the page that shows them. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../docs/gallery')
const WIDTH = 420
const WIDTH_OF_PAGE = 340

await mkdir(FOLDER, { recursive: true })
for (const file of await readdir(FOLDER)) {
  if (file.endsWith('.png')) await rm(join(FOLDER, file))
}
await buildFonts()
const ephemeris = await loadEphemeris()
const pictures = galleryPictures(ephemeris)
for (const { file, svg } of pictures) {
  await writeFile(join(FOLDER, file), await pngOf(svg, WIDTH))
}
const pages = await galleryPages(ephemeris, WIDTH_OF_PAGE)
for (const { file, png } of pages) await writeFile(join(FOLDER, file), png)
await writeFile(join(FOLDER, 'README.md'), pageOf(pictures, pages))
console.log(`${pictures.length} charts and ${pages.length} pages in docs/gallery`)

/** Each kind with its pictures in a row, and the pages at the end. */
function pageOf(all: readonly Picture[], set: readonly PagePicture[]): string {
  const kinds = CHART_KINDS.map((kind) => {
    const row = all.filter((picture) => picture.kind === kind)
    const shown = row.map(({ file, title }) => `<img src="${file}" alt="${title}" width="210">`)
    return [`## ${kind}`, '', ...shown, ''].join('\n')
  })
  const about = `# Gallery

Every chart of \`billion draw\`, in its light, dark and print theme; last, where it differs most, without a
time of birth. Then the page on which the text of each kind of document begins. \`npm run gallery\` draws this folder anew, and a test holds some of it against what the code draws.
`
  const documents = set.map(
    ({ file, title }) => `<img src="${file}" alt="A page of ${title}" width="210">`,
  )
  return `${[about, ...kinds, '## Documents', '', ...documents].join('\n').trimEnd()}\n`
}
