import { ASPECT_NAMES } from '#astrology/western/aspects/aspects.ts'
import { plain } from '#cli/parser/named.ts'
import { InputError } from '#core/errors.ts'

/** A condition as JSON has it, its names not yet looked at. */
export type RawCondition = Readonly<Record<string, unknown>>

/**
 * Reads a condition written in words, to what `readCondition` takes:
 *
 *     condition  = all { "or" all }
 *     all        = one { "and" one }
 *     one        = "not" one | "(" condition ")" | atom
 *     atom       = BODY "in" SIGNS
 *                | BODY "in" ( "house" | "nakshatra" | "gate" ) VALUES
 *                | BODY ASPECT ( BODY | DEGREES [ SIGN ] ) [ "within" DEGREES ] [ "applying" | "separating" ]
 *                | BODY ( "retrograde" | "direct" )
 *                | "moon" ( "waxing" | "waning" | "void" )
 *                | "day" | "night"
 *                | ( "tithi" | "karana" | "yoga" | "hour" ) VALUES
 *
 * Several signs or values stand between commas. Throws `InputError` by the name of `field`.
 */
export function parseCondition(field: string, text: string): RawCondition {
  const words = wordsOf(text)
  if (words.length === 0) throw new InputError(field, 'says nothing', MEND)
  const reader: Reader = { field, words, place: 0, depth: 0 }
  const condition = anyOf(reader)
  const stray = words[reader.place]
  if (stray !== undefined) throw refusal(reader, `${stray} stands where "and" or "or" is due`)
  return condition
}

/** Brackets, nots, objects and lists that may be open at once: nobody needs so many. */
export const DEEPEST = 100

const MEND =
  'Give conditions such as "moon in Taurus and not mercury retrograde"; billion help search tells them all.'

interface Reader {
  readonly field: string
  readonly words: readonly string[]
  place: number
  /** How many brackets and nots are open. */
  depth: number
}

/** Names and numbers, commas and brackets, each by itself. */
function wordsOf(text: string): string[] {
  return text.match(/[(),]|[^\s(),]+/g) ?? []
}

function anyOf(reader: Reader): RawCondition {
  const parts = [allOf(reader)]
  while (takes(reader, 'or')) parts.push(allOf(reader))
  return parts.length === 1 ? parts[0]! : { or: parts }
}

function allOf(reader: Reader): RawCondition {
  const parts = [one(reader)]
  while (takes(reader, 'and')) parts.push(one(reader))
  return parts.length === 1 ? parts[0]! : { and: parts }
}

function one(reader: Reader): RawCondition {
  if (takes(reader, 'not')) return { not: deeper(reader, one) }
  if (!takes(reader, '(')) return atom(reader)
  const inner = deeper(reader, anyOf)
  if (!takes(reader, ')')) throw refusal(reader, 'a bracket is not closed')
  return inner
}

function deeper(reader: Reader, read: (reader: Reader) => RawCondition): RawCondition {
  reader.depth += 1
  if (reader.depth > DEEPEST) throw refusal(reader, 'holds conditions in conditions too deep')
  const inner = read(reader)
  reader.depth -= 1
  return inner
}

/** Whether the next word is this one; if so it is read. */
function takes(reader: Reader, word: string): boolean {
  if (reader.words[reader.place]?.toLowerCase() !== word) return false
  reader.place += 1
  return true
}

const ENDS: ReadonlySet<string> = new Set(['and', 'or', '(', ')'])
const LIMBS: ReadonlySet<string> = new Set(['tithi', 'karana', 'yoga', 'hour'])
const KINDS: ReadonlySet<string> = new Set(['house', 'nakshatra', 'gate'])
const ASPECT_WORDS: ReadonlyMap<string, string> = new Map([
  ...ASPECT_NAMES.map((name) => [name as string, name as string] as const),
  ['conjunct', 'conjunction'],
  ['opposite', 'opposition'],
])

function atom(reader: Reader): RawCondition {
  const start = reader.place
  while (reader.place < reader.words.length && !ENDS.has(lower(reader))) reader.place += 1
  const words = reader.words.slice(start, reader.place).filter((word) => word !== 'is')
  const [first, ...rest] = words
  if (first === undefined) {
    const next = reader.words[reader.place]
    throw refusal(reader, next === undefined ? 'it breaks off' : `${next} comes too soon`)
  }
  if (LIMBS.has(first.toLowerCase())) return { [first.toLowerCase()]: valuesOf(rest) }
  if (rest.length === 0 && LIGHTS.has(first.toLowerCase())) return { light: first.toLowerCase() }
  const verb = words.findIndex((word) => isVerb(word))
  const said = words.join(' ')
  if (verb < 1) throw refusal(reader, `"${said}" is no condition`)
  const body = words.slice(0, verb).join(' ')
  return (
    sayingOf(body, words[verb]!.toLowerCase(), words.slice(verb + 1)) ??
    raise(refusal(reader, `"${said}" says too much`))
  )
}

function lower({ words, place }: Reader): string {
  return words[place]!.toLowerCase()
}

function isVerb(word: string): boolean {
  const verb = word.toLowerCase()
  return verb === 'in' || ASPECT_WORDS.has(plain(verb)) || MOTIONS.has(verb) || PHASES.has(verb)
}

const MOTIONS: ReadonlySet<string> = new Set(['retrograde', 'direct'])
const PHASES: ReadonlySet<string> = new Set(['waxing', 'waning', 'void'])
const LIGHTS: ReadonlySet<string> = new Set(['day', 'night'])

/** What is said of a body; null where more follows than belongs there. */
function sayingOf(body: string, verb: string, rest: readonly string[]): RawCondition | null {
  if (verb === 'in') {
    const kind = rest[0]?.toLowerCase() ?? ''
    return KINDS.has(kind)
      ? { body, [kind]: valuesOf(rest.slice(1)) }
      : { body, sign: valuesOf(rest) }
  }
  const aspect = ASPECT_WORDS.get(plain(verb))
  if (aspect !== undefined) return aspectOf(body, aspect, rest)
  if (rest.length > 0) return null
  return MOTIONS.has(verb) ? { body, motion: verb } : { [body.toLowerCase()]: verb }
}

function aspectOf(body: string, aspect: string, rest: readonly string[]): RawCondition | null {
  const last = rest.at(-1)?.toLowerCase()
  const motion = last === 'applying' || last === 'separating' ? last : null
  const told = motion === null ? rest : rest.slice(0, -1)
  const within = told.findIndex((word) => word.toLowerCase() === 'within')
  const target = within === -1 ? told : told.slice(0, within)
  const orb = within === -1 ? [] : told.slice(within + 1)
  if (orb.length > 1) return null
  return {
    body,
    aspect,
    to: target.join(' '),
    ...(within !== -1 && { orb: orb[0] ?? '' }),
    ...(motion !== null && { motion }),
  }
}

/** Values between commas, each perhaps of several words. */
function valuesOf(words: readonly string[]): string[] {
  return words
    .join(' ')
    .split(',')
    .map((value) => value.trim())
}

function refusal({ field }: Reader, problem: string): InputError {
  return new InputError(field, problem, MEND)
}

function raise(error: InputError): never {
  throw error
}
