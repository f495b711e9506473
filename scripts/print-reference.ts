import { readFile, writeFile } from 'node:fs/promises'
import { EXAMPLES_FILE, examplesIn, pageWith, printedBy } from './library/examples.ts'
import { join } from 'node:path'
import { ROOT } from './library/modules.ts'
import { REFERENCE_FILE, referenceOf } from './library/reference.ts'

// `npm run reference`: prints the reference of the library, and what its examples print, anew.

await writeFile(REFERENCE_FILE, await referenceOf())
const page = await readFile(EXAMPLES_FILE, 'utf8')
const printed = await printedBy(examplesIn(page), join(ROOT, 'astrology/library/in-node.ts'))
await writeFile(EXAMPLES_FILE, pageWith(page, printed))
