import * as z from 'zod'

import { KootaOptions } from '#astrology/vedic/koota/koota-options.ts'
import { matchMoons, type Match } from '#astrology/vedic/koota/match-moons.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { lineId, type LineId } from '#cli/answers/failure.ts'
import { chartOptions, OPTION_KEYS, readOptions } from '#cli/cast/cast-options.ts'
import { InputError } from '#core/errors.ts'
import { readPerson, type MatchSky } from './side.ts'

export type MoonsAnswer = {
  readonly id: LineId
  /** What a birth was, or would have been, cast with. */
  readonly cast: Pick<VedicOptions, 'ayanamsa' | 'node' | 'positions'>
  /** Keys of the line that nothing looked at; absent when there are none. */
  readonly ignored?: readonly string[]
} & Match

const SIDES = [
  { names: ['boy', 'girl'], groom: 'first' },
  { names: ['groom', 'bride'], groom: 'first' },
  { names: ['first', 'second'], groom: null },
  { names: ['p1', 'p2'], groom: null },
] as const

const Kootas = z.object({ kootas: KootaOptions.partial().optional() })
const KNOWN = ['id', 'kootas', ...OPTION_KEYS]

/**
 * The Ashtakoota, poruthams and Mangal match of two people whose sides say whether they have
 * roles: `boy` and `girl` have, `first` and `second` have none.
 */
export function moonsAnswer(
  ephemeris: MatchSky['ephemeris'],
  line: Readonly<Record<string, unknown>>,
): MoonsAnswer {
  const { names, groom } = sidesOf(line)
  const options = chartOptions(readOptions(line)).vedic ?? DEFAULT_VEDIC_OPTIONS
  const [first, second] = [names[0], names[1]].map((name) =>
    readPerson({ ephemeris, options }, name, line[name]),
  )
  const { ayanamsa, node, positions, mangalHouses } = options
  const known = new Set<string>([...KNOWN, ...names])
  const ignored = Object.keys(line).filter((key) => !known.has(key))
  return {
    id: lineId(line),
    cast: { ayanamsa, node, positions },
    ...matchMoons(first!, second!, { groom, kootas: readKootas(line), mangalHouses }),
    ...(ignored.length > 0 && { ignored }),
  }
}

/** The tables chosen for the kootas. */
export function readKootas(line: object): KootaOptions {
  const parsed = Kootas.safeParse(line)
  if (parsed.success) return KootaOptions.parse(parsed.data.kootas ?? {})
  const field = parsed.error.issues[0]?.path.join('.') ?? 'kootas'
  const mend = 'See the table of options in docs/astrology/vedic.md.'
  throw new InputError(field, 'is not of the right kind', mend)
}

function sidesOf(pair: object): (typeof SIDES)[number] {
  const sides = SIDES.find(({ names }) => names.some((name) => name in pair))
  if (sides !== undefined) return sides
  throw new InputError(
    'pair',
    'names nobody',
    'Give two births as a and b, or boy and girl, or first and second.',
  )
}
