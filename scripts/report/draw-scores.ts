import type { Step } from './density.ts'

export interface Panel {
  readonly title: string
  /** By raw score in standard deviations, one distribution for each age gap shown. */
  readonly gaps: readonly { readonly label: string; readonly steps: readonly Step[] }[]
  /** Raw scores of known couples, with the letter they are marked by. */
  readonly couples: readonly { readonly letter: string; readonly raw: number }[]
}

const [PANEL_WIDTH, PANEL_HEIGHT, COLUMNS, MARGIN] = [230, 120, 3, 26]
const [LEAST, MOST, TALLEST] = [-4, 4, 0.55]
const COLOURS = ['#24476b', '#b1582c', '#6b8f3c']

/** Small multiples, one a score: the raw distribution of pairs of each age gap, and where couples stand. */
export function drawScores(panels: readonly Panel[], legend: string): string {
  const rows = Math.ceil(panels.length / COLUMNS)
  const [width, height] = [COLUMNS * PANEL_WIDTH + MARGIN, rows * PANEL_HEIGHT + 2 * MARGIN]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="10" fill="#222">
<title>How raw scores spread among pairs</title>
<desc>${legend}</desc>
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.map(drawPanel).join('\n')}
<text x="${MARGIN / 2}" y="${height - 10}">${legend}</text>
</svg>
`
}

function drawPanel({ title, gaps, couples }: Panel, place: number): string {
  const left = MARGIN / 2 + (place % COLUMNS) * PANEL_WIDTH
  const top = MARGIN / 2 + Math.floor(place / COLUMNS) * PANEL_HEIGHT
  const base = PANEL_HEIGHT - 22
  const curves = gaps.map(
    ({ steps }, index) =>
      `<path d="${outline(steps, base)}" fill="none" stroke="${COLOURS[index] ?? '#222'}" stroke-width="1.2"/>`,
  )
  const marks = couples.map(({ letter, raw }) => {
    const x = xOf(raw).toFixed(1)
    return `<path d="M${x} ${base}v5" stroke="#222"/><text x="${x}" y="${base + 14}" text-anchor="middle">${letter}</text>`
  })
  return `<g transform="translate(${left} ${top})"><text y="10" font-weight="bold">${title}</text><path d="M0 ${base}h${PANEL_WIDTH - 20}" stroke="#999"/>${curves.join('')}${marks.join('')}</g>`
}

function outline(steps: readonly Step[], base: number): string {
  const points = steps.flatMap(({ from, to, density }) => {
    const y = (base - (Math.min(density, TALLEST) / TALLEST) * (base - 16)).toFixed(1)
    return [`${xOf(from).toFixed(1)} ${y}`, `${xOf(to).toFixed(1)} ${y}`]
  })
  return `M${points.join('L')}`
}

function xOf(raw: number): number {
  const clipped = Math.max(LEAST, Math.min(MOST, raw))
  return ((clipped - LEAST) / (MOST - LEAST)) * (PANEL_WIDTH - 20)
}
