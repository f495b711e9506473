import { fontsAtHand } from '#cli/book/fonts-at-hand.ts'
import { InputError } from '#core/errors.ts'
import type { ChartInput, Drawn } from '#publishing/charts/chart-input.ts'
import { canDraw } from '#publishing/charts/glyphs.ts'
import { letterNames } from '#publishing/pdf/letter-names.ts'

/**
 * People with their names in their own letters, where charts do not have these and fonts are at hand; the packed
 * library holds none, and a name then stands in a chart's title and description alone.
 */
export async function withLetterings<Person extends Drawn>(
  people: readonly Person[],
): Promise<readonly Person[]> {
  const names = people.map(({ name }) => name)
  if (names.every((name) => canDraw(name))) return people
  try {
    const letterings = await letterNames(names, fontsAtHand(), 'en')
    return people.map((person, index) => ({ ...person, lettering: letterings[index] }))
  } catch (error) {
    if (error instanceof InputError) return people
    throw error
  }
}

/** The same of what a chart is drawn from. */
export async function inputWithLetterings(input: ChartInput): Promise<ChartInput> {
  const { first, second } = input
  // Charts of one person draw no name.
  if (second === undefined) return input
  const [one, other] = await withLetterings([first, second])
  return { ...input, first: one ?? first, second: other ?? second }
}
