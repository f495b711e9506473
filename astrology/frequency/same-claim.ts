import { SPHERES, SPHERE_TRAITS } from '../gene-keys/spheres.ts'

/**
 * What a fact of a person is counted as, by what follows the subject in its id: a sphere of the
 * Gene Keys is an activation of Human Design under another name; a figure of aspects is one of
 * its kind, whichever of thousands of sets of bodies form it; a fixing is the line it is of (and
 * has its value: `valueInKey`); everything else is itself.
 */
export function countedAs(named: string): string {
  if (named.startsWith(FIGURE)) return named.slice(0, named.indexOf('.', FIGURE.length))
  if (FIXING.test(named)) return named.replace(FIXING, '.line')
  const [, name, part] = /^geneKeys\.(\w+)\.(key|line)$/.exec(named) ?? []
  const sphere = SPHERES.find((each) => each === name)
  if (sphere === undefined) return named
  const { side, planet } = SPHERE_TRAITS[sphere]
  const activation = side + planet.charAt(0).toUpperCase() + planet.slice(1)
  return `humanDesign.${activation}.${part === 'key' ? 'gate' : 'line'}`
}

/** Followed by its kind, and by its bodies. */
const FIGURE = 'western.pattern.'

/** Each planet is exalted or in detriment in lines of its own: whoever has the line has it so. */
export const FIXING = /\.fixing$/
