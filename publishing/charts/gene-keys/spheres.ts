import type { GeneKeysChart } from '#astrology/gene-keys/cast-gene-keys.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from '#astrology/gene-keys/spheres.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { ACTIVATION_SIGNS } from '../human-design/activation-column.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { circlePath } from '../paths.ts'
import { sign, words } from '../words.ts'
import { HEIGHT, isInMiddle, PLACES, WIDTH } from './sphere-layout.ts'
import { sequencePaths } from './sphere-paths.ts'

const RADIUS = 52

/**
 * The hologenetic profile: sixteen spheres along their sequences, each with its key and line. Those of
 * the design side have a double ring, as design is hollow in a bodygraph.
 */
export function geneKeysSpheres(chart: GeneKeysChart, name: string): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    title: `Gene Keys profile of ${name}`,
    description: `${SPHERES.map((sphere) => `${SPHERE_TRAITS[sphere].title} ${told(chart, sphere) ?? 'open without the time of birth'}`).join(', ')}.`,
    shapes: [...sequencePaths(), ...SPHERES.flatMap((sphere) => sphereShapes(chart, sphere))],
  }
}

function sphereShapes(chart: GeneKeysChart, sphere: Sphere): Shape[] {
  const at = PLACES[sphere]
  const { title, side, planet, theme } = SPHERE_TRAITS[sphere]
  const key = told(chart, sphere)
  const isMiddle = isInMiddle(at)
  const beside = isMiddle
    ? { x: at.x + RADIUS + 18, y: at.y - 12 }
    : { x: at.x, y: at.y + RADIUS + 22 }
  const align = isMiddle ? 'start' : 'middle'
  return [
    {
      path: circlePath(at, RADIUS),
      fill: 'wash',
      stroke: side,
      width: WEIGHT.bold,
      ...(key === null && { dash: [6, 6] as const }),
    },
    ...(side === 'design'
      ? [{ path: circlePath(at, RADIUS - 7), stroke: side, width: WEIGHT.fine } as const]
      : []),
    sign(ACTIVATION_SIGNS[planet], { x: at.x, y: at.y - 25 }, { size: 22, fill: 'quiet' }),
    words(
      key ?? 'open',
      { x: at.x, y: at.y + 8 },
      {
        face: key === null ? 'italic' : 'strong',
        size: key === null ? TYPE.text : TYPE.figure,
        part: sphere,
      },
    ),
    words(title, beside, { face: 'strong', size: TYPE.text, align }),
    words(
      theme,
      { x: beside.x, y: beside.y + 25 },
      { face: 'italic', size: isMiddle ? TYPE.small + 1 : 17, fill: 'quiet', align },
    ),
  ]
}

/** `20.3`, `20` where the line turns with the hour; null where the key does. */
function told({ spheres }: GeneKeysChart, sphere: Sphere): string | null {
  const { key, line } = spheres[sphere]
  if (key === null) return null
  return line === null ? `${key}` : `${key}.${line}`
}
