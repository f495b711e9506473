import * as z from 'zod'

/**
 * That whoever is heard in a sample has agreed to their voice being cloned: who, when, and the very words. It lies
 * beside the sample, names it by its hash, and without it no sample is kept or used.
 */
export const Consent = z.strictObject({
  /** The name that the voice has. */
  voice: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{1,39}$/),
  /** Who is heard, by their full name. */
  speaker: z.string().trim().min(3),
  agreedOn: z.iso.date(),
  /** What they agreed to, word for word. */
  wording: z.string().trim().min(40),
  /** Lower-case hex of the sample's bytes. */
  sampleSha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Consent = z.infer<typeof Consent>
