import type { Aspect } from './aspects.ts'

/**
 * The aspects found at moments spread over a window, in the order of time. Where one passes
 * exactness between two moments, none of them shows it; the one that comes nearest is then
 * given an orb of nothing, so that the range over the window is true.
 */
export function withExactness<First extends string, Second extends string>(
  moments: readonly (readonly Aspect<First, Second>[])[],
): Aspect<First, Second>[][] {
  const nearest = new Map<string, { passed: Set<boolean>; orb: number }>()
  for (const aspect of moments.flat()) {
    const { passed, orb } = nearest.get(keyOf(aspect)) ?? { passed: new Set(), orb: Infinity }
    passed.add(aspect.passed > 0)
    nearest.set(keyOf(aspect), { passed, orb: Math.min(orb, aspect.orb) })
  }
  return moments.map((aspects) =>
    aspects.map((aspect) => {
      const { passed, orb } = nearest.get(keyOf(aspect))!
      return passed.size === 2 && aspect.orb === orb ? { ...aspect, orb: 0 } : aspect
    }),
  )
}

function keyOf({ first, second, aspect }: Aspect): string {
  return `${first} ${aspect} ${second}`
}
