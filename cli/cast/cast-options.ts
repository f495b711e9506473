import * as z from 'zod'

import type { ChartOptions } from '#astrology/charts.ts'
import {
  AYANAMSAS,
  HOUSE_SYSTEMS,
  type Ayanamsa,
  type HouseSystem,
} from '#astrology/ephemeris/ephemeris.ts'
import { HOUSE_LETTER } from '#astrology/ephemeris/swiss-codes.ts'
import { DEFAULT_VEDIC_OPTIONS, VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { named, plain } from '#cli/parser/named.ts'
import { readMoment } from '#cli/parser/read-moment.ts'
import { isObject } from '#cli/parser/read-line.ts'
import { InputError } from '#core/errors.ts'
import { dignityScheme } from './western-choices.ts'

/** What a line may choose beside the birth. Names are read loosely, see `named`. */
export const CastOptions = z.object({
  houseSystem: z.string().optional(),
  zodiac: z.string().optional(),
  orbs: z.record(z.string(), z.number()).optional(),
  points: z.array(z.string()).optional(),
  dignities: z.string().optional(),
  ayanamsa: z.string().optional(),
  node: z.string().optional(),
  positions: z.string().optional(),
  panchangaPositions: z.string().optional(),
  dashaYearDays: z.union([z.string(), z.number()]).optional(),
  bhavas: z.string().optional(),
  ashtakavarga: z.string().optional(),
  mangalHouses: z.array(z.number()).optional(),
  yogas: z.looseObject({}).optional(),
  at: z.union([z.string(), z.number()]).optional(),
  asOf: z.union([z.string(), z.number()]).optional(),
})
export type CastOptions = z.infer<typeof CastOptions>
export const OPTION_KEYS = Object.keys(CastOptions.shape)

/** The options of a line, whatever else it holds. Throws `InputError` for one of another kind. */
export function readOptions(line: Readonly<Record<string, unknown>>): CastOptions {
  const { positions, ...others } = line
  // A chart of signs may have its places under that name.
  const parsed = CastOptions.safeParse(isObject(positions) ? others : line)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') || 'line'
  throw new InputError(field, 'is not of the right kind', 'Give an object of texts and numbers.')
}

const ZODIACS = ['tropical', 'sidereal'] as const
const NODES = ['mean', 'true'] as const
const POSITIONS = ['apparent', 'geometric'] as const
const { bhavas: BHAVAS, ashtakavarga: BINDU_TABLES } = VedicOptions.shape

/**
 * Options as `castCharts` takes them. The ayanamsa is the Vedic chart's; the Western chart
 * follows it only when its zodiac is asked to be sidereal.
 */
export function chartOptions(chosen: CastOptions): ChartOptions {
  const ayanamsa = readAyanamsa(chosen.ayanamsa)
  const zodiac = maybe('zodiac', chosen.zodiac, ZODIACS) ?? 'tropical'
  return {
    western: {
      houseSystem: readHouseSystem(chosen.houseSystem),
      dignityScheme: dignityScheme(chosen.dignities),
      ...(zodiac === 'sidereal' && { ayanamsa }),
    },
    vedic: {
      ...DEFAULT_VEDIC_OPTIONS,
      ayanamsa,
      node: maybe('node', chosen.node, NODES) ?? DEFAULT_VEDIC_OPTIONS.node,
      positions: maybe('positions', chosen.positions, POSITIONS) ?? DEFAULT_VEDIC_OPTIONS.positions,
      ...vedicExtras(chosen),
    },
  }
}

/** What only the Vedic chart knows, each left at its default where it was not chosen. */
function vedicExtras(chosen: CastOptions): Partial<VedicOptions> {
  const panchangaPositions = maybe('panchangaPositions', chosen.panchangaPositions, POSITIONS)
  const bhavas = maybe('bhavas', chosen.bhavas, BHAVAS.unwrap().options)
  const ashtakavarga = maybe('ashtakavarga', chosen.ashtakavarga, BINDU_TABLES.unwrap().options)
  const dashaYearDays = readYearDays(chosen.dashaYearDays)
  const mangalHouses = readHouses(chosen.mangalHouses)
  const yogas = readYogas(chosen.yogas)
  const at = chosen.at ?? chosen.asOf
  return {
    ...(panchangaPositions !== undefined && { panchangaPositions }),
    ...(bhavas !== undefined && { bhavas }),
    ...(ashtakavarga !== undefined && { ashtakavarga }),
    ...(dashaYearDays !== undefined && { dashaYearDays }),
    ...(mangalHouses !== undefined && { mangalHouses }),
    ...(yogas !== undefined && { yogas }),
    ...(at !== undefined && { at: readMoment('at', at) }),
  }
}

function readYearDays(
  given: string | number | undefined,
): VedicOptions['dashaYearDays'] | undefined {
  if (given === undefined) return undefined
  const parsed = VedicOptions.shape.dashaYearDays.safeParse(Number(given))
  if (parsed.success) return parsed.data
  throw new InputError(
    'dashaYearDays',
    `${given} is no year of a dasha`,
    'Give 365.25, 365.2425, 365.256364 or 360.',
  )
}

function readHouses(given: readonly number[] | undefined): number[] | undefined {
  if (given === undefined) return undefined
  const parsed = VedicOptions.shape.mangalHouses.safeParse(given)
  if (parsed.success) return parsed.data
  throw new InputError('mangalHouses', 'are not houses', 'Give whole numbers from 1 to 12.')
}

/** `{variants: {vesi: ['light-aside']}}` */
function readYogas(given: object | undefined): VedicOptions['yogas'] | undefined {
  if (given === undefined) return undefined
  const parsed = VedicOptions.shape.yogas.safeParse(given)
  if (parsed.success) return parsed.data
  const field = ['yogas', ...(parsed.error.issues[0]?.path ?? [])].join('.')
  throw new InputError(
    field,
    'names no reading of a yoga',
    'Give {"variants": {"vesi": ["light-aside"]}} with names of docs/astrology/vedic.md.',
  )
}

/** By name, or by the Swiss Ephemeris letter, whose case tells `I` from `i`. */
function readHouseSystem(text: string | undefined): HouseSystem {
  const byLetter = HOUSE_SYSTEMS.find((system) => HOUSE_LETTER[system] === text)
  return byLetter ?? maybe('houseSystem', text, HOUSE_SYSTEMS) ?? 'placidus'
}

/** The names Swiss Ephemeris gives its sidereal modes (`SE_SIDM_…`), in the order of their numbers. */
const SIDEREAL_MODES =
  'FAGAN_BRADLEY LAHIRI DELUCE RAMAN USHASHASHI KRISHNAMURTI DJWHAL_KHUL YUKTESHWAR JN_BHASIN BABYL_KUGLER1 BABYL_KUGLER2 BABYL_KUGLER3 BABYL_HUBER BABYL_ETPSC ALDEBARAN_15TAU HIPPARCHOS SASSANIAN GALCENT_0SAG J2000 J1900 B1950 SURYASIDDHANTA SURYASIDDHANTA_MSUN ARYABHATA ARYABHATA_MSUN SS_REVATI SS_CITRA TRUE_CITRA TRUE_REVATI TRUE_PUSHYA GALCENT_RGILBRAND GALEQU_IAU1958 GALEQU_TRUE GALEQU_MULA GALALIGN_MARDYKS TRUE_MULA GALCENT_MULA_WILHELM ARYABHATA_522 BABYL_BRITTON TRUE_SHEORAN GALCENT_COCHRANE GALEQU_FIORENZA VALENS_MOON LAHIRI_1940 LAHIRI_VP285 KRISHNAMURTI_VP291 LAHIRI_ICRC'.split(
    ' ',
  )

function readAyanamsa(text: string | undefined): Ayanamsa {
  const mode = plain(text ?? '').replace(/^sesidm/, '')
  const byConstant = AYANAMSAS[SIDEREAL_MODES.findIndex((name) => plain(name) === mode)]
  return byConstant ?? maybe('ayanamsa', text, AYANAMSAS) ?? DEFAULT_VEDIC_OPTIONS.ayanamsa
}

function maybe<Name extends string>(
  field: string,
  text: string | undefined,
  names: readonly Name[],
): Name | undefined {
  return text === undefined ? undefined : named(field, text, names)
}
