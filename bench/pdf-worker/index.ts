import {
  bookPrinting,
  documentPrinting,
  type PrintSource,
  type WrittenText,
} from '#publishing/book/printings.ts'
import { fontsInWorkerd } from '#publishing/pdf/fonts/fonts-in-workerd.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'

interface BenchEnv {
  readonly FONTS: Fetcher
}

/** A package, kept as a Worker's isolate keeps nothing but its fonts: told once, so that parsing it is not measured. */
let known: { readonly source: PrintSource; readonly texts: readonly WrittenText[] } | undefined
let fonts: FontSource | undefined

/** `POST /` tells the package; `/document?n=3` prints one of its documents, `/book` all of them. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request, { FONTS }) {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'POST') {
      const told = await request.json<{ source: PrintSource; texts: WrittenText[] }>()
      known = { ...told, source: { ...told.source, asOf: new Date(told.source.asOf) } }
    }
    if (known === undefined || request.method === 'POST') return new Response('ready')
    fonts ??= fontsInWorkerd(FONTS)
    const { source, texts } = known
    const written = texts[Number(searchParams.get('n'))]
    const printing =
      pathname === '/book' || written === undefined
        ? bookPrinting(source, texts)
        : documentPrinting(source, written)
    const { bytes, pages } = await renderPdf(printing, fonts, { pause: () => scheduler.wait(0) })
    return Response.json({ pages, bytes: bytes.byteLength })
  },
} satisfies ExportedHandler<BenchEnv>
