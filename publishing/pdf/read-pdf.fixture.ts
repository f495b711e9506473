import { getDocumentProxy } from 'unpdf'

/** A piece of text where it stands, in points from the left bottom corner. */
interface TextOnPage {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** A PDF as a reader program sees it. */
export interface ReadPdf {
  /** The text of each page, lines joined by spaces. */
  readonly pages: readonly string[]
  readonly items: readonly (readonly TextOnPage[])[]
  /** The kinds of tagged elements of each page, in order. */
  readonly tags: readonly (readonly string[])[]
  readonly outline: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: string
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice())
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
  const read = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      return {
        tags: kindsIn(await page.getStructTree()),
        items: items.flatMap((item) =>
          'str' in item
            ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width }]
            : [],
        ),
        text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')),
      }
    }),
  )
  const { info, metadata } = await pdf.getMetadata()
  const outline: { title: string }[] = (await pdf.getOutline()) ?? []
  return {
    pages: read.map(({ text }) => text.join('').replaceAll(/\s+/g, ' ')),
    items: read.map(({ items }) => items),
    tags: read.map(({ tags }) => tags),
    outline: outline.map(({ title }) => title),
    info: { ...info },
    metadata: String(metadata?.get('dc:title')),
  }
}

interface TreeNode {
  readonly role: string
  readonly children: readonly (TreeNode | object)[]
}

function kindsIn(node: TreeNode | object | null): string[] {
  if (node === null || !('role' in node)) return []
  const below = node.children.flatMap(kindsIn)
  return node.role === 'Root' || node.role === 'Document' ? below : [node.role, ...below]
}
