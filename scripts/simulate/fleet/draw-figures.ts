import type { Measures } from './measure.ts'
import type { Reported } from './report.ts'
import type { Result } from './run-scenario.ts'

const COLOURS = ['#1b6ca8', '#c8553d', '#e0a030', '#999999'] as const
const [WIDTH, LEFT, ROW, BAR] = [760, 190, 64, 13]

const TITLES = {
  cents: 'US cents a chapter',
  p95: 'seconds waited, 95 of 100 chapters less',
} as const

/** One measure of every scenario, a bar for each scaler. SVG. */
export function drawBars(reported: readonly Reported[], of: 'cents' | 'p95'): string {
  const most = Math.max(
    ...reported.flatMap(({ measures }) => drawn(measures).map((one) => one[of])),
  )
  const scale = (WIDTH - LEFT - 60) / most
  const bars = reported.flatMap(({ scenario, measures }, row) => [
    text(LEFT - 8, 46 + row * ROW + 28, scenario.name, ['end', 12]),
    ...drawn(measures).map((measure, n) => {
      const y = 46 + row * ROW + n * BAR
      const value = of === 'cents' ? measure[of].toFixed(2) : measure[of].toFixed(0)
      const width = (measure[of] * scale).toFixed(1)
      return `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 2}" fill="${COLOURS[n]}"/>${text(LEFT + Number(width) + 4, y + 10, value, ['start', 10])}`
    }),
  ])
  const names = drawn(reported[0]?.measures ?? [])
  return page(46 + reported.length * ROW, [
    text(8, 18, TITLES[of], ['start', 14]),
    ...legend(names),
    ...bars,
  ])
}

/** How many pods there were over a scenario, by scaler. SVG. */
export function drawCourse(all: readonly Result[]): string {
  const results = drawn(all)
  const most = Math.max(...results.flatMap(({ lived }) => lived.course.map(({ pods }) => pods)))
  const last = Math.max(...results.flatMap(({ lived }) => lived.course.map(({ at }) => at)))
  const x = (at: number) => (50 + (at / last) * (WIDTH - 70)).toFixed(1)
  const y = (pods: number) => (330 - (pods / most) * 270).toFixed(1)
  const lines = results.map(({ lived }, n) => {
    const points = lived.course.map(({ at, pods }) => `${x(at)},${y(pods)}`).join(' ')
    return `<polyline points="${points}" fill="none" stroke="${COLOURS[n]}" stroke-width="1"/>`
  })
  const hours = Array.from({ length: Math.floor(last / 3600 / 4) + 1 }, (_, n) => n * 4)
  return page(360, [
    text(8, 18, 'pods, by the hour', ['start', 14]),
    ...legend(results.map(({ measures }) => measures)),
    ...hours.map((hour) => text(Number(x(hour * 3600)), 348, String(hour), ['middle', 10])),
    text(44, Number(y(most)) + 4, String(most), ['end', 10]),
    text(44, 334, '0', ['end', 10]),
    ...lines,
  ])
}

/** Each that has a colour of its own. */
function drawn<One>(all: readonly One[]): readonly One[] {
  return all.slice(0, COLOURS.length)
}

function legend(measures: readonly Measures[]): string[] {
  return measures.map(({ scaler }, n) => {
    const x = LEFT + n * 140
    return `<rect x="${x}" y="26" width="10" height="10" fill="${COLOURS[n]}"/>${text(x + 14, 35, scaler, ['start', 11])}`
  })
}

/** Where its words are anchored, and how large they are. */
type Look = readonly ['start' | 'end' | 'middle', number]

function text(x: number, y: number, words: string, look: Look): string {
  const [anchor, size] = look
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${words}</text>`
}

function page(height: number, parts: readonly string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif">`
  return `${[head, `<rect width="${WIDTH}" height="${height}" fill="white"/>`, ...parts, '</svg>'].join('\n')}\n`
}
