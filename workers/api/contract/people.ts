import * as z from 'zod'

/**
 * A birth as it is known. `date` and `time` are local civil time; `time: null` says that it is
 * unknown, and nothing is guessed in its place. `offsetSeconds` overrides the zone.
 */
const BirthRequest = z.strictObject({
  date: z.string(),
  time: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  zone: z.string().optional(),
  offsetSeconds: z.number().int().optional(),
  certaintyMinutes: z.number().positive().optional(),
})

/** The longest name is set on one line of a title page. */
const LONGEST_NAME = 120

export const CreatePersonRequest = z.strictObject({
  name: z
    .string()
    .transform((name) =>
      name
        .normalize('NFC')
        .replaceAll(/\p{Cc}/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .pipe(
      z.string().min(1, 'is empty').max(LONGEST_NAME, `is longer than ${LONGEST_NAME} characters`),
    ),
  /** As the person writes it, in Hebrew letters; gematria is computed of this alone. */
  hebrewName: z.string().max(LONGEST_NAME).optional(),
  birth: BirthRequest,
})
export type CreatePersonRequest = z.infer<typeof CreatePersonRequest>

export const PersonResponse = z.object({
  id: z.string(),
  name: z.string(),
  hebrewName: z.string().nullable(),
  birth: BirthRequest,
  createdAt: z.iso.datetime(),
})
export type PersonResponse = z.infer<typeof PersonResponse>
