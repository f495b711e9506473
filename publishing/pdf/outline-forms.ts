/** A filled outline that is in the file once, however often it is drawn. */
interface Form {
  readonly name: string
  readonly reference: PDFKit.PDFKitReference
}

/** What a page knows of such forms. */
interface WithForms {
  readonly page: { readonly xobjects: Record<string, PDFKit.PDFKitReference> }
}

const forms = new WeakMap<PDFKit.PDFDocument, Map<string, Form>>()

/** Wider than any letter, in the units of fonts and of charts. */
const BOX = [-4000, -4000, 8000, 8000]

/**
 * An operator that fills an outline on the page at hand, in the units that are in force there.
 * Letters that are drawn as outlines return a thousand times in a book.
 */
export function fillOnce(pdf: PDFKit.PDFDocument, outline: string): string {
  const known = forms.get(pdf) ?? new Map<string, Form>()
  forms.set(pdf, known)
  const form = known.get(outline) ?? made(pdf, outline, known.size + 1)
  known.set(outline, form)
  const { page } = pdf as unknown as WithForms
  page.xobjects[form.name] = form.reference
  return `/${form.name} Do`
}

function made(pdf: PDFKit.PDFDocument, outline: string, number: number): Form {
  const reference = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: BOX, Resources: {} })
  reference.end(new TextEncoder().encode(`${outline} f`))
  return { name: `Outline${number}`, reference }
}
