import { canDraw } from './glyphs.ts'
import type { Lettering } from './lettering.ts'

const PLACES = { first: 'the first', second: 'the second' } as const

/** A name as it is written and, where charts have no outlines of its letters, as its own fonts set it. */
export interface DrawnName {
  readonly name: string
  readonly lettering?: Lettering | undefined
}

/** A name as a drawing writes it; one in letters that nobody has set stands in title and description alone. */
export function drawnName({ name, lettering }: DrawnName, place: keyof typeof PLACES): string {
  return canDraw(name) ? name : (lettering?.sort ?? PLACES[place])
}
