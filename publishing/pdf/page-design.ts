import type { PageSize } from '#core/page-sizes.ts'

/** Every length is in points (1/72 inch). */
export interface PageDesign {
  readonly width: number
  readonly height: number
  readonly margin: { readonly top: number; readonly bottom: number; readonly side: number }
  /** The width of text: about 62 characters, inside the 45 to 75 that read easily. */
  readonly measure: number
  /** The width of charts, which may stand out into the margins. */
  readonly chart: number
  /** How much larger than on A5 everything is set. */
  readonly scale: number
}

/** The distance between baselines of text, on A5. */
export const LEADING = 15.5

/** Running header and page number, on A5. */
export const FURNITURE_SIZE = 9

/** A5 is a page a telephone shows whole, and two to a sheet of A4. */
export const PAGE_DESIGNS: Readonly<Record<PageSize, PageDesign>> = {
  a5: designOf(
    { width: 419.53, height: 595.28 },
    { margin: { top: 70, bottom: 62, side: 56 }, chart: 307.53, scale: 1 },
  ),
  a4: designOf(
    { width: 595.28, height: 841.89 },
    { margin: { top: 98, bottom: 92, side: 124 }, chart: 430, scale: 1.12 },
  ),
}

function designOf(
  paper: { readonly width: number; readonly height: number },
  rest: Pick<PageDesign, 'margin' | 'chart' | 'scale'>,
): PageDesign {
  return { ...paper, ...rest, measure: paper.width - 2 * rest.margin.side }
}

/** Where text ends, from the top of the page. */
export function bottomOf({ height, margin }: PageDesign): number {
  return height - margin.bottom
}

export const INK = '#221d18'
export const NIGHT = '#2b3563'
export const GOLD = '#a9834f'
export const GREY = '#7b746b'
