import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { InputError } from '#core/errors.ts'
import { RELATIONS } from '#core/commission.ts'
import { chartPdf } from '#publishing/charts/chart-pdf.ts'
import type { Drawing } from '#publishing/charts/drawing.ts'
import { drawChart } from '#publishing/charts/index.ts'
import { CHART_KINDS, KINDS_FOR_TWO } from '#core/chart-kinds.ts'
import { THEMES, type Theme } from '#publishing/charts/palette.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { withAsOf, withAyanamsaFlag, withVedicFlags, withWesternFlags } from './cast/chart-flags.ts'
import { readDrawInput } from './draw/draw-input.ts'
import { inputWithLetterings } from './draw/letterings-at-hand.ts'
import { pngOf } from './draw/png-of.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { readBirthText } from './match/side-text.ts'
import { newCommand } from './parser/cli-command.ts'
import { named } from './parser/named.ts'
import { whole, words } from './parser/read-text.ts'
import { runCommand } from './parser/run-command.ts'

const ABOUT = `Draw a chart: of one person, or of two.

KIND is one of: ${CHART_KINDS.filter((kind) => !KINDS_FOR_TWO.has(kind)).join(', ')};
and for two people: ${[...KINDS_FOR_TWO].join(', ')}.

Without -o the SVG is printed. A file's ending says what it is: .svg, .png or .pdf. Names are
told in JSON: {"name":"Ada","date":…}.`

const WIDTH = 1200
const WIDEST = 6000

/** `billion draw`: every chart there is, as SVG, PNG or PDF. */
export async function drawCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('draw', io)
    .description(ABOUT)
    .argument('<kind>', 'what is drawn')
    .argument('<a>', 'a birth: JSON, a file of it, or DATE,TIME,LAT,LON[,ZONE]')
    .argument('[b]', 'the other birth, of a chart for two')
    .examples(
      'billion draw western-wheel 1968-08-23,13:45,46.6103,13.8558 -o wheel.svg',
      'billion draw vedic-south ada.json --square D9 -o navamsha.pdf',
      'billion draw joint-bodygraph ada.json ben.json --theme dark -o together.png',
    )
    .one('-o, --output <file>', 'where it is put: .svg, .png or .pdf', words)
    .one('--theme <name>', `${THEMES.join(', ')} (default light; a PDF is print)`, words)
    .one('--width <pixels>', `of a PNG (default ${WIDTH})`, whole)
    .one('--square <name>', 'of a square: D1 (default), D9, … or moon', words)
    .one('--relation <name>', `${RELATIONS.join(', ')} (default partners)`, words)
  withAsOf(command, 'what "now" means (default now)')
  withVedicFlags(withAyanamsaFlag(withWesternFlags(command)))
  command.action(async () => {
    const [kind = '', a = '', b] = command.args
    const { output, width = WIDTH, theme, ...flags } = command.opts<Flags>()
    const births = {
      a: readBirthText(a, 'a'),
      ...(b !== undefined && { b: readBirthText(b, 'b') }),
    }
    const drawing = await drawn(kind, { ...flags, ...births }, await loadEphemeris())
    const look = theme === undefined ? 'light' : named('--theme', theme, THEMES)
    const made = await rendered(drawing, { output, width, theme: look })
    if (output === undefined) io.output.write(made)
    else await written(output, made)
  })
  return await runCommand(command, argv, io)
}

type Flags = Readonly<Record<string, unknown>> & {
  readonly output?: string
  readonly width?: number
  readonly theme?: string
}

async function drawn(
  asked: string,
  line: Readonly<Record<string, unknown>>,
  ephemeris: Awaited<ReturnType<typeof loadEphemeris>>,
): Promise<Drawing> {
  const kind = named('kind', asked, CHART_KINDS)
  if (KINDS_FOR_TWO.has(kind) && line['b'] === undefined) {
    throw new InputError('b', 'is missing', `A ${kind} is of two: give two births.`)
  }
  if (!KINDS_FOR_TWO.has(kind) && line['b'] !== undefined) {
    throw new InputError('b', 'is one too many', `A ${kind} is of one: give one birth.`)
  }
  const input = await inputWithLetterings(readDrawInput(ephemeris, kind, line))
  const drawing = drawChart(kind, input)
  if (drawing !== null) return drawing
  throw new InputError(
    'kind',
    `${kind} shows nothing of this birth`,
    'Give the time of birth, or another kind.',
  )
}

interface Rendering {
  readonly output: string | undefined
  readonly width: number
  readonly theme: Theme
}

async function rendered(
  drawing: Drawing,
  { output, width, theme }: Rendering,
): Promise<string | Uint8Array> {
  switch (output === undefined ? '.svg' : extname(output).toLowerCase()) {
    case '.svg':
      return renderSvg(drawing, { theme })
    case '.png':
      if (width < 1 || width > WIDEST) {
        throw new InputError(
          '--width',
          `${width} is too ${width < 1 ? 'small' : 'wide'}`,
          `Give 1 to ${WIDEST}.`,
        )
      }
      return await pngOf(renderSvg(drawing, { theme }), width)
    case '.pdf':
      return await chartPdf(drawing)
    default:
      throw new InputError(
        '--output',
        `${output} is no kind of picture`,
        'Let it end in .svg, .png or .pdf.',
      )
  }
}

async function written(file: string, made: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, made)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('--output', `${file} cannot be written: ${what}`, 'Give another file.')
  }
}
