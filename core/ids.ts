import * as z from 'zod'

/** A person whose birth is known to an owner. */
export const PersonId = z
  .string()
  .regex(/^per_[0-9a-z]{20}$/)
  .brand('PersonId')
export type PersonId = z.infer<typeof PersonId>

/** One ordered job. It also names the job's Durable Object and its folder in R2. */
export const JobId = z
  .string()
  .regex(/^job_[0-9a-z]{20}$/)
  .brand('JobId')
export type JobId = z.infer<typeof JobId>

/** 32 letters: a random byte falls on each equally often. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

export function newPersonId(): PersonId {
  return PersonId.parse(randomId('per'))
}

export function newJobId(): JobId {
  return JobId.parse(randomId('job'))
}

/** `<prefix>_` and twenty letters: 100 random bits. */
export function randomId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  return `${prefix}_${Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`
}
