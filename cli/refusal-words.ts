import { Problem } from '#workers/api/contract/problems.ts'

/** What helps whoever types commands, where the API names no field that is at fault. */
const MENDS: Readonly<Record<number, string>> = {
  401: 'Put a token that is valid there into BILLION_TOKEN.',
  403: 'Put the token of somebody who may do it into BILLION_TOKEN.',
  404: 'Check the id, and whose token is borne.',
}

/** A refusal of the API in one line, with what mends it: `value: cannot be used. Use one of …`. */
export function refusalInWords(status: number, json: unknown): string {
  const { data } = Problem.safeParse(json)
  if (!data) return `the API answers ${status}`
  const { title, detail = title, field, mend = MENDS[status] } = data
  const what = field === undefined ? detail : `${field}: ${detail}`
  return mend === undefined ? what : `${what.replace(/\.$/, '')}. ${mend}`
}
