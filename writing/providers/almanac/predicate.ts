import { pluralVerb } from '../../meaning/agreement.ts'
import { BOTH } from './speech/mentions.ts'
import type { OwnCard } from './told.ts'

/** What somebody does, as a clause; of both it begins with the slot of the two. */
export function clauseFrom(own: OwnCard, text: string): string {
  if (/^\{[AB]\}/.test(text)) return text
  if (!own.isOfTwo) return `${own.subject} ${text}`
  if (/\bthe other\b/.test(text)) return `each of ${BOTH} ${text}`
  const [start = '', ...rest] = text.split(/(?=\{)/)
  return `${BOTH} ${start.replaceAll(/<([^<>]+)>/g, (_, verb: string) => pluralVerb(verb))}${rest.join('')}`
}
