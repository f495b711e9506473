import * as z from 'zod'
import { PersonId } from './ids.ts'

/** What a birth is given as; resolved anew by whoever needs the moment. */
export const BirthRecord = z.object({
  date: z.string(),
  time: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  zone: z.string().optional(),
  offsetSeconds: z.number().optional(),
  certaintyMinutes: z.number().optional(),
})
export type BirthRecord = z.infer<typeof BirthRecord>

/** A person as they were when the job was ordered: later edits do not reach a job under way. */
export const PersonSnapshot = z.object({
  id: PersonId,
  name: z.string(),
  /** In Hebrew letters, if they gave one; gematria is of this and never of a guess. */
  hebrewName: z.string().nullable().optional(),
  birth: BirthRecord,
})
export type PersonSnapshot = z.infer<typeof PersonSnapshot>
