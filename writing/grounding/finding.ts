import * as z from 'zod'

/** Stored texts and drafts name them, so none is ever taken away. */
const CHECKS = [
  'stop',
  'structure',
  'person',
  'names',
  'length',
  'citation',
  'claim',
  'repetition',
  'safety',
] as const
export type Check = (typeof CHECKS)[number]

/**
 * Something wrong with a text. `fatal`: it must not be published (a refusal, a text cut
 * off, nothing of the person in it). `serious`: it is rewritten, and published with a flag
 * if that does not help. `minor`: noted only.
 */
export const Finding = z.object({
  check: z.enum(CHECKS),
  severity: z.enum(['fatal', 'serious', 'minor']),
  /** What is wrong, as a sentence a writer can act on. */
  complaint: z.string(),
  /** The sentence at fault, when it is one. */
  sentence: z.string().nullable(),
})
export type Finding = z.infer<typeof Finding>

export function finding(
  check: Check,
  severity: Finding['severity'],
  { complaint, sentence = null }: { complaint: string; sentence?: string | null },
): Finding {
  return { check, severity, complaint, sentence }
}
