import { canDraw } from './glyphs.ts'

const PLACES = { first: 'the first', second: 'the second' } as const

/** A name as a drawing writes it; a name in letters that charts have no outlines of stands in title and description alone. */
export function drawnName(name: string, place: keyof typeof PLACES): string {
  return canDraw(name) ? name : PLACES[place]
}
