import type * as fontkit from 'fontkit'

/** How wide each letter is before it is stretched, in thousandths of an em. */
const LETTER = 500
const NAME = 'UNSEEN+Unseen'

export interface UnseenPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  /** In points, like all lengths here. */
  readonly width: number
}

/**
 * A font whose letters have a width and a meaning and no ink, as files of scanned pages carry one:
 * what is drawn as outlines is told by it. A code stands for one character.
 */
export class UnseenFont {
  /** Its name among a page's fonts. */
  readonly id = 'Unseen'
  readonly reference: PDFKit.PDFKitReference
  private readonly codes = new Map<string, number>()
  private readonly pdf: PDFKit.PDFDocument

  constructor(pdf: PDFKit.PDFDocument) {
    this.pdf = pdf
    this.reference = pdf.ref({ Type: 'Font', Subtype: 'Type0', BaseFont: NAME })
  }

  /** Operators that write a text unseen over a width. */
  operators(text: string, { x, y, size, width }: UnseenPlace): string {
    const characters = Array.from(text)
    const codes = characters.map((one) => hex(this.codeOf(one))).join('')
    const stretch = (width / ((characters.length * LETTER * size) / 1000)) * 100
    const place = `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`
    return `BT 3 Tr /${this.id} ${rounded(size)} Tf ${rounded(stretch)} Tz ${place} <${codes}> Tj 0 Tr 100 Tz ET`
  }

  private codeOf(character: string): number {
    const code = this.codes.get(character) ?? this.codes.size + 1
    this.codes.set(character, code)
    return code
  }

  /** Writes it into the file, with the empty glyph of `from` for every code; nothing where it was not used. */
  finish(from: fontkit.Font): void {
    const subset = from.createSubset()
    const space = Number(subset.includeGlyph(from.glyphForCodePoint(0x20)))
    const map = new Uint8Array((this.codes.size + 1) * 2)
    for (let code = 1; code <= this.codes.size; code++) map[code * 2 + 1] = space
    Object.assign(this.reference.data as object, {
      Encoding: 'Identity-H',
      DescendantFonts: [this.descendant(this.stream(subset.encode()), this.stream(map))],
      ToUnicode: this.stream(new TextEncoder().encode(characterTable(this.codes))),
    })
    this.reference.end('')
  }

  private descendant(
    file: PDFKit.PDFKitReference,
    map: PDFKit.PDFKitReference,
  ): PDFKit.PDFKitReference {
    const descriptor = this.object({
      Type: 'FontDescriptor',
      FontName: NAME,
      Flags: 4,
      FontBBox: [0, 0, LETTER, 1000],
      ItalicAngle: 0,
      Ascent: 1000,
      Descent: 0,
      CapHeight: 1000,
      StemV: 0,
      FontFile2: file,
    })
    return this.object({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: NAME,
      CIDSystemInfo: {
        // pdfkit writes a plain string as a name.
        Registry: new String('Adobe'),
        Ordering: new String('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: LETTER,
      CIDToGIDMap: map,
    })
  }

  private stream(bytes: Uint8Array): PDFKit.PDFKitReference {
    const reference = this.pdf.ref({})
    reference.end(bytes)
    return reference
  }

  private object(data: Record<string, unknown>): PDFKit.PDFKitReference {
    const reference = this.pdf.ref(data)
    reference.end('')
    return reference
  }
}

/** What each code tells, as PDF wants it: at most a hundred in a list. */
function characterTable(codes: ReadonlyMap<string, number>): string {
  const entries = Array.from(codes, ([character, code]) => {
    const units = Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i)))
    return `<${hex(code)}> <${units.join('')}>`
  })
  const lists = Array.from({ length: Math.ceil(entries.length / 100) }, (_, i) =>
    entries.slice(i * 100, i * 100 + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...lists.map((list) => `${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
