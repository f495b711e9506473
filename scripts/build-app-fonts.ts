import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const ROOT = join(import.meta.dirname, '..')
const FAMILY = join(ROOT, 'node_modules/@expo-google-fonts/eb-garamond')
const FOLDER = join(ROOT, 'mobile/public/fonts')

const FACES = { regular: '400Regular', italic: '400Regular_Italic', strong: '600SemiBold' } as const

/** Latin letters of Europe, and the punctuation of texts; whatever else is set in the reader's own fonts. */
const LETTERS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2026],
  [0x2032, 0x2033],
  [0x20ac, 0x20ac],
]
  .flatMap(([first = 0, last = 0]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .join('')

/** Makes the web app's fonts from the face of the PDFs. They are committed: an app is built without our packages. */
await mkdir(FOLDER, { recursive: true })
for (const [name, face] of Object.entries(FACES)) {
  const font = await readFile(join(FAMILY, face, `EBGaramond_${face}.ttf`))
  const file = join(FOLDER, `garamond-${name}.woff2`)
  await writeFile(file, await subsetFont(font, LETTERS, { targetFormat: 'woff2' }))
}
await writeFile(join(FOLDER, 'OFL.txt'), await readFile(join(FAMILY, 'LICENSE_FONT')))
