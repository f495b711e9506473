import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import { PLANETS, SIDES } from '#astrology/human-design/sky/planets.ts'
import { GRAHA_NAMES, GRAHAS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { activationTitle, gateAndLine } from './samenesses/human-design-samenesses.ts'
import { padaNumber } from './samenesses/vedic-samenesses.ts'

/** A body and the number of the place where it stands. */
export interface Placed {
  readonly body: string
  readonly at: number
}

/** The activations by gate and line, 593 for 59.3; null where a line changes within the window, or is out of reach. */
export function linesOf({ activations }: HumanDesignChart): readonly Placed[] | null {
  return whereAllStand(
    SIDES.flatMap((side) =>
      PLANETS.map((planet) => ({
        body: activationTitle(side, planet),
        at: gateAndLine(activations[side]?.[planet] ?? null),
      })),
    ),
  )
}

/** The nine grahas by pada, counted through the zodiac; null where one changes within the window. */
export function padasOf([first, ...others]: readonly VedicChart[]): readonly Placed[] | null {
  return whereAllStand(
    GRAHAS.map((graha) => {
      const at = first === undefined ? null : padaNumber(first.grahas[graha])
      const isHeld = others.every(({ grahas }) => padaNumber(grahas[graha]) === at)
      return { body: GRAHA_NAMES[graha], at: isHeld ? at : null }
    }),
  )
}

function whereAllStand(
  bodies: readonly { readonly body: string; readonly at: number | null }[],
): readonly Placed[] | null {
  const placed = bodies.flatMap(({ body, at }) => (at === null ? [] : [{ body, at }]))
  return placed.length === bodies.length ? placed : null
}
