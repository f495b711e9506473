import type { WrittenText } from '#publishing/book/printings.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { embedded } from '#writing/providers/provider-named.ts'
import type { PackageOrder } from '#writing/request-in-package.ts'
import { writeDocument } from '#writing/write-document.ts'
import { writePackage } from '#writing/write-package.ts'

/** Every text of an order that the almanac could write, in its order; `tell` hears of each as it is known. */
export async function writtenTexts(
  order: PackageOrder,
  tell: (line: string) => void,
): Promise<readonly WrittenText[]> {
  const texts: WrittenText[] = []
  const writer = embedded()
  const steps = writePackage(order, async ({ request, siblings }) =>
    writeDocument(writer, request, { book: draftsInMemory(), siblings }),
  )
  for await (const { document, outcome } of steps) {
    tell(`${document.id}: ${outcome.kind}\n`)
    if (outcome.kind !== 'written') continue
    texts.push({ plan: document, text: outcome.text, quality: outcome.quality })
  }
  return texts
}
