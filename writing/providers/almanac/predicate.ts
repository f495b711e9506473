import { pluralVerb } from '../../meaning/agreement.ts'
import type { OwnCard } from './told.ts'

/** What somebody does, as a clause. */
export function clauseFrom(own: OwnCard, text: string): string {
  if (/^\{[AB]\}/.test(text)) return text
  if (!own.isOfTwo) return `${own.subject} ${text}`
  if (/\bthe other\b/.test(text)) return `each of the two ${text}`
  const [start = '', ...rest] = text.split(/(?=\{)/)
  return `the two ${start.replaceAll(/<([^<>]+)>/g, (_, verb: string) => pluralVerb(verb))}${rest.join('')}`
}
