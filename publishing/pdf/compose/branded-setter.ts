import type { PrintBrand } from '#core/commission.ts'
import { BRAND } from '../block-styles.ts'
import type { Setter } from '../blocks.ts'
import { NIGHT } from '../page-design.ts'
import { contrastOnWhite } from './contrast-on-white.ts'

/** WCAG 2.2, 1.4.3 (AA): text of usual size stands out so much from its ground. */
const LEAST_CONTRAST = 4.5

/**
 * Sets titles and headings in a brand's ink, and its name in its accent; each only where it can be
 * read on paper, and in the product's own tone where not. Text, tables and charts stay as they are.
 */
export function brandedSetter(set: Setter, brand: PrintBrand | undefined): Setter {
  if (brand === undefined) return set
  const { ink, accent } = brand.colours
  const toneOf = (style: Parameters<Setter>[1]) => {
    if (style === BRAND) return readable(accent) ?? style.color
    return style.color === NIGHT ? (readable(ink) ?? NIGHT) : style.color
  }
  return (text, style, more) => set(text, { ...style, color: toneOf(style) }, more)
}

function readable(color: string): string | null {
  return contrastOnWhite(color) >= LEAST_CONTRAST ? color : null
}
