import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

import { Command } from 'commander'
import * as z from 'zod'

import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { KootaOptions } from '#astrology/vedic/koota/koota-options.ts'
import { matchMoons, type Match } from '#astrology/vedic/koota/match-moons.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { InputError } from '#core/errors.ts'
import { CastOptions, chartOptions } from './cast-options.ts'
import { readPerson } from './match-person.ts'

interface MatchIo {
  readonly input: Readable
  readonly output: Writable
}

type MatchId = string | number | null
type MatchResult =
  | ({
      readonly id: MatchId
      /** What a birth was, or would have been, cast with. */
      readonly cast: Pick<VedicOptions, 'ayanamsa' | 'node' | 'positions'>
    } & Match)
  | {
      readonly id: MatchId
      readonly error: { readonly field: string; readonly problem: string; readonly mend: string }
    }

const MatchRequest = CastOptions.extend({
  id: z.union([z.string(), z.number()]).nullish(),
  kootas: KootaOptions.partial().optional(),
}).loose()

/**
 * `billion match`: the Ashtakoota, poruthams and Mangal match of two people, from flags
 * (`--boy Leo,Magha,2 --girl Gemini,Mrigashira,4`) or with `--batch` one JSON result for each
 * JSON pair on the input. `boy` and `girl` (or `groom` and `bride`) give the roles; `first` and
 * `second` leave them open, and both directions are averaged.
 */
export async function matchCommand(
  argv: readonly string[],
  io: MatchIo = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { batch, ...sides } = parseFlags(argv)
  const ephemeris = await loadEphemeris()
  if (batch !== true) {
    const pair = Object.fromEntries(
      Object.entries(sides).map(([side, text]) => [side, spansOf(side, text)]),
    )
    const result = matchOne(ephemeris, pair)
    await write(io.output, `${JSON.stringify(result, null, 2)}\n`)
    return 'error' in result ? 1 : 0
  }
  let failures = 0
  for await (const line of createInterface({ input: io.input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const result = matchLine(ephemeris, line)
    if ('error' in result) failures += 1
    await write(io.output, `${JSON.stringify(result)}\n`)
  }
  return failures === 0 ? 0 : 1
}

function matchLine(ephemeris: Ephemeris, line: string): MatchResult {
  try {
    return matchOne(ephemeris, JSON.parse(line) as unknown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const mend = 'Give one JSON object a line: {"boy":{…},"girl":{…}}.'
    return { id: null, error: { field: 'line', problem: 'is not JSON', mend } }
  }
}

/** A pair that cannot be matched is answered with its error in its place and harms no other. */
function matchOne(ephemeris: Ephemeris, value: unknown): MatchResult {
  const parsed = MatchRequest.safeParse(value)
  const id = parsed.data?.id ?? null
  try {
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? ''
      throw new InputError(
        path || 'pair',
        'is not of the right kind',
        'Give {"boy":{…},"girl":{…}}.',
      )
    }
    const { names, groom } = sidesOf(parsed.data)
    const options = chartOptions(CastOptions.parse(parsed.data)).vedic ?? DEFAULT_VEDIC_OPTIONS
    const sky = { ephemeris, options }
    const [first, second] = names.map((name) => readPerson(sky, name, parsed.data[name]))
    const kootas = KootaOptions.parse(parsed.data.kootas ?? {})
    const { ayanamsa, node, positions } = options
    const match = matchMoons(first!, second!, {
      groom,
      kootas,
      mangalHouses: options.mangalHouses,
    })
    return { id, cast: { ayanamsa, node, positions }, ...match }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { field, problem, mend } = error
    return { id, error: { field, problem, mend } }
  }
}

const SIDES = [
  { names: ['boy', 'girl'], groom: 'first' },
  { names: ['groom', 'bride'], groom: 'first' },
  { names: ['first', 'second'], groom: null },
  { names: ['p1', 'p2'], groom: null },
] as const

function sidesOf(pair: object): (typeof SIDES)[number] {
  const sides = SIDES.find(({ names }) => names.some((name) => name in pair))
  if (sides !== undefined) return sides
  throw new InputError(
    'pair',
    'names nobody',
    'Give boy and girl, or first and second where there are no such roles.',
  )
}

/** `Leo,Magha,2`, or any JSON a batch would take. */
function spansOf(side: string, text: string): unknown {
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      throw new InputError(side, 'is not JSON', 'Give sign,nakshatra,pada or a JSON object.')
    }
  }
  const [sign, nakshatra, pada] = text.split(',').map((part) => part.trim())
  return { sign, nakshatra, ...(pada !== undefined && { pada: Number(pada) }) }
}

function parseFlags(argv: readonly string[]): Record<string, string> & { batch?: true } {
  const command = new Command('billion match')
    .description('the Ashtakoota of two people, as JSON')
    .option('--boy <place>', 'sign,nakshatra,pada of the groom’s Moon, or JSON')
    .option('--girl <place>', 'sign,nakshatra,pada of the bride’s Moon, or JSON')
    .option('--first <place>', 'the same where there are no such roles')
    .option('--second <place>')
    .option('--batch', 'read one JSON pair a line from the input')
  command.parse([...argv], { from: 'user' })
  return command.opts()
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}
