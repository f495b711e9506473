/**
 * Something wrong with a text. `fatal`: it must not be published (a refusal, a text cut
 * off, nothing of the person in it). `serious`: it is rewritten, and published with a flag
 * if that does not help. `minor`: noted only.
 */
export interface Finding {
  readonly check: Check
  readonly severity: 'fatal' | 'serious' | 'minor'
  /** What is wrong, as a sentence a writer can act on. */
  readonly complaint: string
  /** The sentence at fault, when it is one. */
  readonly sentence: string | null
}

export type Check =
  | 'stop'
  | 'structure'
  | 'person'
  | 'names'
  | 'length'
  | 'citation'
  | 'claim'
  | 'repetition'

export function finding(
  check: Check,
  severity: Finding['severity'],
  { complaint, sentence = null }: { complaint: string; sentence?: string | null },
): Finding {
  return { check, severity, complaint, sentence }
}
