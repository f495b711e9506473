import type { Cast } from '#astrology/cast.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import type { Drawing } from '#publishing/charts/drawing.ts'
import { angleAt, apart, startOf } from '#publishing/charts/geometry.fixture.ts'
import { WHEEL_BODIES } from '#publishing/charts/western/wheel-points.ts'

/** How far from its fact a drawn longitude may stand, degrees. */
const FARTHEST = 0.1

type Bodies = Readonly<Record<(typeof WHEEL_BODIES)[number], { readonly longitude: number }>>

interface Wheel {
  readonly drawing: Drawing
  readonly center: { readonly x: number; readonly y: number }
}

/** The bodies of a wheel that do not stand where they stood. */
export function wrongInWheel(drawing: Drawing, { charts }: Cast): string[] {
  return wrongBodies({ drawing, center: middleOf(drawing) }, charts.western.bodies, '')
}

/** The same of both rings of a wheel for two, whose middle lies a little lower. */
export function wrongInBiWheel(drawing: Drawing, first: Cast, second: Cast): string[] {
  const wheel = { drawing, center: { x: 500, y: 508 } }
  return [
    ...wrongBodies(wheel, first.charts.western.bodies, 'first '),
    ...wrongBodies(wheel, second.charts.western.bodies, 'second '),
  ]
}

/** The same of the midpoints; those that either birth leaves open by far are not drawn. */
export function wrongInComposite(drawing: Drawing, first: Cast, second: Cast): string[] {
  const { bodies } = castComposite(first.charts.western, second.charts.western)
  return wrongBodies({ drawing, center: middleOf(drawing) }, bodies, '')
}

function middleOf({ width, height }: Drawing): Wheel['center'] {
  return { x: width / 2, y: height / 2 }
}

function wrongBodies({ drawing, center }: Wheel, bodies: Bodies, whose: string): string[] {
  const aries = startOf(drawing, 'sector Aries')
  if (aries === null) return ['has no zodiac']
  const turn = angleAt(aries, center)
  return WHEEL_BODIES.flatMap((body) => {
    const at = startOf(drawing, `${whose}${body} leader`)
    if (at === null) return [`${whose}${body} is not drawn`]
    const off = apart(angleAt(at, center) - turn, bodies[body].longitude)
    return off > FARTHEST ? [`${whose}${body} is ${off.toFixed(2)}° off`] : []
  })
}
