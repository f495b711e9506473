import type { Block, Group } from './blocks.ts'

type Element = PDFKit.PDFStructureElement

/** The tree of tags, in the order of reading: each block once, however many pages it is on. */
export class Structure {
  private readonly pdf: PDFKit.PDFDocument
  private readonly root: Element
  private group: { readonly of: Group; readonly element: Element } | null = null
  private open: { readonly of: Block; readonly element: Element } | null = null

  constructor(pdf: PDFKit.PDFDocument) {
    this.pdf = pdf
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
  }

  /** The element of a block: the one begun on the page before, or a new one in the block's group. */
  elementOf(block: Block): Element {
    if (this.open?.of === block) return this.open.element
    this.open?.element.end()
    const element = this.pdf.struct(block.tag)
    this.parentOf(block).add(element)
    this.open = { of: block, element }
    return element
  }

  /** Puts in what is whole already. */
  add(element: Element): void {
    this.open?.element.end()
    this.open = null
    this.leaveGroup(undefined)
    this.root.add(element)
    element.end()
  }

  end(): void {
    this.open?.element.end()
    this.leaveGroup(undefined)
    this.root.end()
  }

  private parentOf({ group }: Block): Element {
    this.leaveGroup(group)
    if (group === undefined) return this.root
    if (this.group === null) {
      const element = this.pdf.struct(group.tag)
      this.root.add(element)
      this.group = { of: group, element }
    }
    return this.group.element
  }

  private leaveGroup(next: Group | undefined): void {
    if (this.group === null || this.group.of === next) return
    this.group.element.end()
    this.group = null
  }
}
