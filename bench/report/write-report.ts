import { areKept, readable, spreadOf, timesAsGood, type Figure } from '../figures.ts'
import type { Outcome } from './run-suite.ts'

/** What is told of a suite before its figures. */
interface Told {
  readonly about: string
  readonly peer: string
}

interface Measured {
  readonly machine: readonly (readonly [string, string])[]
  /** When it began, and how long all of it took. */
  readonly at: Date
  readonly seconds: number
  readonly suites: Readonly<Record<string, Told>>
  readonly outcomes: readonly Outcome[]
}

/** What was measured of everything, as Markdown: nothing in it is typed by hand. */
export function benchReport({ machine, at, seconds, suites, outcomes }: Measured): string {
  const loads = outcomes.map(({ load }) => load)
  const busy = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`
  const day = at.toISOString().slice(0, 16).replace('T', ' ')
  return `# What was measured

\`npm run bench\` wrote this: every suite in short, beside its peer in the same run, each in a process of its own.
A figure is a median; the spread beside it holds nine of ten measurements, or all where there are fewer than twenty.
\`npm run bench -- NAME\` measures one at its whole length. Begun ${day} UTC, done in ${readable(seconds / 60)} minutes;
load averages when suites began: ${busy}. **On a machine that does other work, compare sides of one figure and trust no figure alone.**

${tableOf(['machine', ''], machine)}

${tableOf(
  ['suite', 'what', 'beside', 'times as good as the peer', 'promises kept', 'seconds', 'load'],
  outcomes.map((outcome) => summaryRow(outcome, suites[outcome.name]!)),
)}

${outcomes.map((outcome) => section(outcome, suites[outcome.name]!)).join('\n\n')}
`
}

function summaryRow({ name, figures, failure, seconds, load }: Outcome, told: Told): string[] {
  const promises = figures.flatMap(({ promise }) => promise ?? [])
  const kept = promises.filter(({ isKept }) => isKept).length
  const ratios = figures.flatMap((figure) =>
    figure.sides.slice(1, 2).map((peer) => readable(timesAsGood(figure, peer))),
  )
  return [
    failure === null ? `[${name}](#${name})` : `[${name}](#${name}), **not measured**`,
    told.about,
    told.peer,
    ratios.join(', '),
    promises.length === 0 ? '' : `${kept} of ${promises.length}`,
    seconds.toFixed(0),
    load.toFixed(1),
  ]
}

function section({ name, figures, failure }: Outcome, { about, peer }: Told): string {
  const head = `## ${name}\n\n${sentence(about)} Beside it: ${peer}.`
  if (failure !== null) return `${head}\n\nNot measured: ${failure.replaceAll('\n', ' ')}`
  const broken = areKept(figures) ? '' : ' Where a promise was not kept, it says so.'
  return `${head}${broken}

![${name}](report/figures/${name}.svg)

${tableOf(
  ['what', 'unit', 'who', 'median', 'spread', 'of', 'times as good', 'promised'],
  figures.flatMap(rowsOf),
)}`
}

function rowsOf(figure: Figure): string[][] {
  const { what, unit, sides, promise } = figure
  return sides.map((side, place) => {
    const { middle, from, to, count } = spreadOf(side)
    return [
      place === 0 ? what : '',
      place === 0 ? unit : '',
      side.name,
      readable(middle),
      count === 1 ? '' : `${readable(from)} to ${readable(to)}`,
      count.toLocaleString('en'),
      place === 0 ? '' : readable(timesAsGood(figure, side)),
      place === 0 && promise ? `${promise.isKept ? 'kept' : '**not kept**'}: ${promise.words}` : '',
    ]
  })
}

function sentence(words: string): string {
  return words.startsWith('`') ? `${words}.` : `${words[0]!.toUpperCase()}${words.slice(1)}.`
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map(rowOf).join('\n')
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
