import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { InputError } from '#core/errors.ts'
import { documentNamed } from './document-named.ts'

/** A sentence somebody wrote from facts, true or made false, with the ids it cites. */
const Claim = z.object({
  document: z.string(),
  sentence: z.string(),
  facts: z.array(z.string()).readonly().default([]),
  label: z.union([
    z.enum(['true', 'false']),
    z.boolean().transform((is) => (is ? 'true' : 'false')),
  ]),
  kind: z.string().default('unnamed'),
})
export type LabelledClaim = z.infer<typeof Claim>

/** The labelled sentences of a file of JSON lines. Throws `InputError` that names the line. */
export function readClaims(file: string): readonly LabelledClaim[] {
  return textOf(file, '--claims')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [claimOf(line, index + 1)]))
}

function claimOf(line: string, number: number): LabelledClaim {
  const parsed = Claim.safeParse(jsonOf(line))
  const field = `--claims, line ${number}`
  if (!parsed.success) {
    const mend = 'Give {"document","sentence","facts","label","kind"} a line.'
    throw new InputError(field, 'is no labelled sentence', mend)
  }
  documentNamed(parsed.data.document, `${field}, document`)
  return parsed.data
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** A file's text. Throws `InputError` where it cannot be read, or is of another kind: an MP3, a PDF. */
export function textOf(file: string, flag: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(file))
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError(
      flag,
      `${file} cannot be read: ${what}`,
      'Give the path of a text in UTF-8.',
    )
  }
}
