import type { Center } from './centers.ts'

export const DEFINITIONS = ['None', 'Single', 'Split', 'Triple Split', 'Quadruple Split'] as const
export type Definition = (typeof DEFINITIONS)[number]

/** The definition by the number of separate areas. Nine centers cannot make five. */
export function definitionOf(areas: readonly (readonly Center[])[]): Definition {
  const definition = DEFINITIONS[areas.length]
  if (definition === undefined) throw new Error(`${areas.length} definition areas`)
  return definition
}
