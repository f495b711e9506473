/**
 * The same picture with an edge of light round what is lit, by the names in `data-about`: for a device, which draws
 * a picture as one and knows no style sheet. `colour`: as SVG has it.
 */
export function withLight(svg: string, lit: readonly string[], colour: string): string {
  if (lit.length === 0) return svg
  const names = new Set(lit)
  return svg.replaceAll(/<(?:path|g)\b[^>]* data-about="([^"]*)"[^>]*>/g, (tag, about: string) =>
    names.has(about) ? lighted(tag, colour) : tag,
  )
}

function lighted(tag: string, colour: string): string {
  const bare = tag.replaceAll(/ stroke(?:-width)?="[^"]*"/g, '')
  return bare.replace(/^<\w+/, (begin) => `${begin} stroke="${colour}" stroke-width="5"`)
}
