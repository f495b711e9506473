import { dayOf, julianDayOf } from '#astrology/dates.ts'
import type { PrintBrand } from '#core/commission.ts'
import { IMPRINT } from '#core/imprint.ts'

/** What a text came from, as its quality record has it. */
export interface TextWriter {
  readonly provider: string
  readonly model: string
  readonly prompt: string | null
}

export interface Making {
  /** The order's moment. */
  readonly asOf: Date
  readonly engine: { readonly version: string; readonly ephemeris: string }
  /** Of every text that is printed. */
  readonly writers: readonly TextWriter[]
  /** In whose name it is printed, who answers for it. */
  readonly brand?: PrintBrand | undefined
}

const EMBEDDED = 'almanac'

/** Who made it, by what, and whose work it stands on: a paragraph each, for the last page. */
export function imprintLines({ asOf, engine, writers, brand }: Making): readonly string[] {
  return [
    IMPRINT,
    ...(brand ? publisherLines(brand) : []),
    `Made by One in a Billion as of ${dayOf(julianDayOf(asOf))}.`,
    `Charts: engine ${engine.version}, ${engine.ephemeris}.`,
    ...distinct(writers.map(writerInWords)),
    'One in a Billion is free software under the GNU Affero General Public License, version 3 or later. Whoever runs it offers its exact source at the address /source of the service.',
    'Swiss Ephemeris: copyright Astrodienst AG, Switzerland (AGPL-3.0). Time zones: IANA. Places: GeoNames (CC BY 4.0).',
    'Set in EB Garamond, with Noto and Source Han Serif for other scripts, all under the SIL Open Font License; shaped by HarfBuzz.',
  ]
}

function publisherLines({ name, imprint }: PrintBrand): string[] {
  const told = imprint.split('\n').map((line) => line.trim())
  return [`Published by ${name}.`, ...told.filter((line) => line !== '')]
}

/** How the texts came about, in the terms of IPTC: by rules, or by a trained model. */
export function originOf(
  writers: readonly TextWriter[],
): 'algorithmicMedia' | 'trainedAlgorithmicMedia' {
  const isByRules = writers.every(({ provider }) => provider === EMBEDDED)
  return isByRules ? 'algorithmicMedia' : 'trainedAlgorithmicMedia'
}

function writerInWords({ provider, model, prompt }: TextWriter): string {
  const words = prompt === null ? '' : `, prompts ${prompt}`
  return provider === model
    ? `Words: ${provider}${words}.`
    : `Words: ${model} by ${provider}${words}.`
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)]
}
