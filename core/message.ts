import * as z from 'zod'

/**
 * Something to tell people: which sentence it is, and what goes into it. The words are whoever's
 * who shows it, in the language of their reader. `reason`, where there is one, is what a machine said.
 */
export const Message = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Message = z.infer<typeof Message>

/** Where a chapter stands in line, and why it does not move. */
export const PlaceInLine = z.object({
  /** From 1. */
  place: z.number().int(),
  /** When it should begin, seconds from now; null where nobody can say. */
  startsInSeconds: z.number().nullable(),
  why: z.string(),
})
export type PlaceInLine = z.infer<typeof PlaceInLine>
