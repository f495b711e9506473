import type { Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { linePath } from '../paths.ts'
import { words } from '../words.ts'
import { PLACES, SEQUENCES } from './sphere-layout.ts'

/** The lines between spheres, and the names of the sequences they make. */
export function sequencePaths(): Shape[] {
  const lines = SEQUENCES.map(({ spheres, dash }): Shape => {
    const path = spheres
      .slice(1)
      .map((sphere, place) => linePath(PLACES[spheres[place]!], PLACES[sphere]))
      .join('')
    return { path, stroke: 'gold', width: WEIGHT.bold, ...(dash && { dash }) }
  })
  const names = SEQUENCES.flatMap(({ name, dash, at }): Shape[] => [
    words(name, at, { face: 'italic', size: TYPE.label, fill: 'gold', align: 'start' }),
    {
      path: linePath({ x: at.x, y: at.y + 26 }, { x: at.x + 130, y: at.y + 26 }),
      stroke: 'gold',
      width: WEIGHT.bold,
      ...(dash && { dash }),
    },
  ])
  return [...lines, ...names]
}
