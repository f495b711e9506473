import type { Played, Script } from './run-world.ts'
import { TROUBLES } from './troubles.ts'

/** How many worlds may be played to make one smaller. */
const MOST_TRIES = 60

/** The smallest script found that breaks the same rule: fewer jobs, fewer troubles, well again sooner. */
export async function shrink(
  script: Script,
  { rule, play }: { readonly rule: string; readonly play: (script: Script) => Promise<Played> },
): Promise<Script> {
  let [smallest, tries] = [script, 0]
  const tried = async (next: Script): Promise<boolean> => {
    if (tries >= MOST_TRIES) return false
    tries += 1
    const breaks = (await play(next)).broken?.rule === rule
    if (breaks) smallest = next
    return breaks
  }
  for (let half = Math.ceil(smallest.numbers.length / 2); half >= 1; half = Math.floor(half / 2)) {
    for (let from = 0; from < smallest.numbers.length && smallest.numbers.length > 1;) {
      const numbers = smallest.numbers.toSpliced(from, half)
      const isSmaller = numbers.length > 0 && (await tried({ ...smallest, numbers }))
      if (!isSmaller) from += half
    }
  }
  for (const trouble of TROUBLES) {
    if (!smallest.without.includes(trouble)) {
      await tried({ ...smallest, without: [...smallest.without, trouble] })
    }
  }
  while (smallest.well > 1 && (await tried({ ...smallest, well: Math.floor(smallest.well / 2) }))) {
    // Half as long is tried again.
  }
  return smallest
}
