import { onceForEach } from '#astrology/facts-once.ts'
import { extremeSefirah } from '../facts/sefirah-facts.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import type { ChartedSefirah } from '../tree/tree-of-life.ts'

/** The one strongest sefirah of a tree, or null: worked out once, and asked for with every partner. */
export function strongestOf(
  sefirot: KabbalahChart['sefirot'],
): { readonly name: ChartedSefirah } | null {
  return STRONGEST(sefirot).found
}

const STRONGEST = onceForEach((sefirot: KabbalahChart['sefirot']) => ({
  found: extremeSefirah(sefirot, 'strongest'),
}))
