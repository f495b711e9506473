import * as z from 'zod'

const Measured = z.array(
  z.object({
    name: z.string(),
    figures: z.array(
      z.object({
        what: z.string(),
        unit: z.string(),
        sides: z.array(z.object({ name: z.string(), middle: z.number() })),
      }),
    ),
  }),
)
export type Measured = z.infer<typeof Measured>

/** The medians that `npm run bench` kept. */
export function readMeasured(json: string): Measured {
  return Measured.parse(JSON.parse(json))
}

interface Wanted {
  readonly suite: string
  /** How the figure's name begins. */
  readonly what: string
  readonly unit: string
  readonly side: string
}

/** One median; null where the bench has not measured it. */
export function medianOf(measured: Measured, { suite, what, unit, side }: Wanted): number | null {
  return (
    measured
      .find(({ name }) => name === suite)
      ?.figures.find((figure) => figure.what.startsWith(what) && figure.unit === unit)
      ?.sides.find(({ name }) => name.startsWith(side))?.middle ?? null
  )
}

/** US cents a chapter, as the simulation of the fleet printed them. Throws where there is no such row. */
export function centsAChapter(fleet: string, scenario: string): number {
  const row = fleet
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, name, scaler]) => name === scenario && scaler === 'our plan')
  const cents = Number(row?.[7])
  if (!Number.isFinite(cents)) throw new Error(`the fleet was not simulated: ${scenario}`)
  return cents
}
