import {
  bookPrintingInSteps,
  documentPrinting,
  type PrintSource,
  type WrittenText,
} from '#publishing/book/printings.ts'
import { fontsInWorkerd } from '#publishing/pdf/fonts/fonts-in-workerd.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { inStretches } from '#workers/orchestrator/in-stretches.ts'
import { oneAtATime } from '#workers/orchestrator/one-at-a-time.ts'

interface BenchEnv {
  readonly FONTS: Fetcher
}

/** A package, kept as a Worker's isolate keeps nothing but its fonts: told once, so that parsing it is not measured. */
let known: { readonly source: PrintSource; readonly texts: readonly WrittenText[] } | undefined
let fonts: FontSource | undefined

/** `POST /` tells the package; `/document?n=3` prints one of its documents, `/book` all of them; `/ping` waits for its turn and does nothing. */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request, { FONTS }) {
    const { pathname, searchParams } = new URL(request.url)
    if (pathname === '/ping') return new Response('here')
    if (request.method === 'POST') {
      const told = await request.json<{ source: PrintSource; texts: WrittenText[] }>()
      known = { ...told, source: { ...told.source, asOf: new Date(told.source.asOf) } }
    }
    if (known === undefined || request.method === 'POST') return new Response('ready')
    fonts ??= fontsInWorkerd(FONTS)
    const { source, texts } = known
    const written = texts[Number(searchParams.get('n'))]
    const shelf = fonts
    const { bytes, pages } = await oneAtATime(async (pause) => {
      const printing =
        pathname === '/book' || written === undefined
          ? await inStretches(bookPrintingInSteps(source, texts), pause)
          : documentPrinting(source, written)
      return await renderPdf(printing, shelf, { pause })
    })
    return Response.json({ pages, bytes: bytes.byteLength })
  },
} satisfies ExportedHandler<BenchEnv>
