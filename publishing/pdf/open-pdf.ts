import { escapeXml } from '#core/escape-xml.ts'
import { IMPRINT } from '#core/imprint.ts'
import PdfKit from 'pdfkit'
import type { Printing } from '../document.ts'
import { PRODUCT } from './compose/own-words.ts'
import type { FontShelf } from './fonts/font-shelf.ts'
import type { PageDesign } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'

const DIGITAL_SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** An empty file, told about and with its fonts at hand. `createdAt` is written into it. */
export function openPdf(
  { title, people, language, origin }: Printing,
  shelf: FontShelf,
  { design, createdAt }: { readonly design: PageDesign; readonly createdAt: Date },
): PDFKit.PDFDocument {
  const names = people
    .map(({ name }) => cleanText(name))
    .filter(Boolean)
    .join(' & ')
  const pdf = new PdfKit({
    size: [design.width, design.height],
    margin: 0,
    autoFirstPage: false,
    // pdfkit would open Helvetica otherwise, which is not embedded.
    font: null as unknown as string,
    pdfVersion: '1.7',
    // Tagged for screen readers. pdfkit knows it, its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      Title: cleanText(title),
      Author: PRODUCT,
      Subject: names === '' ? IMPRINT : `For ${names}. ${IMPRINT}`,
      Keywords: 'machine-written',
      Creator: PRODUCT,
      CreationDate: createdAt,
    },
  })
  escapeMetadata(pdf)
  pdf.appendXML(originXml(origin))
  for (const file of shelf.files) {
    pdf.registerFont(file, shelf.font(file) as unknown as PDFKit.Mixins.PDFFontSource)
  }
  return pdf
}

/** That a machine made it, in the words programs look for. */
function originXml(origin: Printing['origin']): string {
  return `<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
    <Iptc4xmpExt:DigitalSourceType>${DIGITAL_SOURCE_TYPES}${origin}</Iptc4xmpExt:DigitalSourceType>
  </rdf:Description>`
}

/** pdfkit copies title and subject into XML as they are, and a name may hold what XML forbids. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const end = pdf.endMetadata.bind(pdf)
  pdf.endMetadata = () => {
    const { Title = '', Subject = '' } = pdf.info
    Object.assign(pdf.info, { Title: escapeXml(Title), Subject: escapeXml(Subject) })
    end()
  }
}
