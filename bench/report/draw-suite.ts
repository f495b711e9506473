import { escapeXml } from '#core/escape-xml.ts'
import { readable, spreadOf, type Figure } from '../figures.ts'

const [WIDTH, LEFT, RIGHT, TITLE, BAR] = [760, 250, 90, 22, 18]
const GAP = 10

/**
 * A suite's figures as bars, those of one figure on a scale of their own: what stands under each other in it is
 * to be compared, and nothing else. A line shows between what nine of ten lie. SVG, in light and dark.
 */
export function drawSuite(name: string, figures: readonly Figure[]): string {
  let y = GAP
  const parts = figures.map((figure) => {
    const drawn = drawFigure(figure, y)
    y += heightOf(figure)
    return drawn
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" font-family="sans-serif" font-size="11">
<title>What was measured of ${name}</title>
<style>text{fill:#222}.paper{fill:#fff}.ours{fill:#1b6ca8}.peer{fill:#b98b3f}.spread{stroke:#222}@media(prefers-color-scheme:dark){text{fill:#ddd}.paper{fill:#161616}.ours{fill:#5aa7dd}.peer{fill:#c9a25c}.spread{stroke:#ddd}}</style>
<rect class="paper" width="${WIDTH}" height="${y}"/>
${parts.join('\n')}
</svg>
`
}

function heightOf({ sides }: Figure): number {
  return TITLE + sides.length * BAR + GAP
}

function drawFigure({ what, unit, better, sides }: Figure, top: number): string {
  const spreads = sides.map(spreadOf)
  const most = Math.max(...spreads.map(({ to }) => to))
  const x = (value: number): string =>
    (LEFT + (most > 0 ? (value / most) * (WIDTH - LEFT - RIGHT) : 0)).toFixed(1)
  const rows = sides.map((side, place) => {
    const { middle, from, to, count } = spreads[place]!
    const y = top + TITLE + place * BAR
    const spread =
      count === 1 ? '' : `<path class="spread" d="M${x(from)} ${y + 6}H${x(to)}" stroke-width="2"/>`
    return `<text x="${LEFT - 6}" y="${y + 10}" text-anchor="end">${escapeXml(side.name)}</text><rect class="${place === 0 ? 'ours' : 'peer'}" x="${LEFT}" y="${y}" width="${(Number(x(middle)) - LEFT).toFixed(1)}" height="${BAR - 6}"/>${spread}<text x="${Number(x(Math.max(middle, to))) + 5}" y="${y + 10}">${readable(middle)}</text>`
  })
  const title = `${what}: ${unit}, ${better} is better`
  return `<text x="8" y="${top + 12}" font-weight="bold">${escapeXml(title)}</text>\n${rows.join('\n')}`
}
