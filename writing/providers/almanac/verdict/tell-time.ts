import { plainly } from '../plan/join-facts.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import {
  NOW,
  NOW_ALONE,
  USES,
  WINDOW_STARTS,
  WINDOW_STARTS_OF_TWO,
  WINDOWS,
} from '../skeletons/verdict-time.ts'
import { countWords, MOST_WORDS, type Drafted, type Said } from '../speech/sentence.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** What runs now, then three windows in their order, with their dates and what each is good for. */
export function tellTime({ theme, told, teller, place }: Court): readonly Paragraph[] {
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const now = all.filter(({ fact }) => /^time\.now|^runningDashas/.test(fact.topic))
  const windows = Map.groupBy(
    all.filter((each) => !now.includes(each)),
    ({ fact }) => `${fact.system}.${fact.topic}`,
  )
  return [
    running(now, teller, place),
    ...[...windows.values()].map((facts, index) => windowOf(facts, index, teller)),
  ].filter((each) => each.length > 0)
}

function running(facts: readonly Told[], teller: Teller, place: string): Paragraph {
  teller.startParagraph()
  const [one, two, ...rest] = facts
  const both = one && two ? teller.tell(NOW, { f: one, g: two }, place) : null
  const alone = (both === null ? facts : rest).map(
    (f) => teller.tell(NOW_ALONE, { f }, place) ?? plainly(f, teller, `time.${f.id}`),
  )
  return [both, ...alone].flatMap((said) => said ?? [])
}

/** A window: when it is, what falls into it, what it is good for. */
function windowOf(facts: readonly Told[], index: number, teller: Teller): Paragraph {
  teller.startParagraph()
  const [f, g, ...rest] = facts
  if (f === undefined) return []
  const place = `time.${f.id}`
  const [alone, together] = [WINDOW_STARTS[index] ?? [], WINDOW_STARTS_OF_TWO[index] ?? []]
  const start = teller.choose(alone, place)
  const pair = g && start !== null ? alsoWith(f, g, start) : null
  const both =
    (pair === null ? null : teller.quote(pair)) ??
    (g ? teller.tell(together, { f, g }, place) : null)
  const first = both ?? teller.tell(alone, { f }, place) ?? plainly(f, teller, place)
  const others = both === null && g !== undefined ? [g, ...rest] : rest
  const body = f.fact.marks.find((mark) => mark.body !== undefined)?.body ?? 'default'
  const use = teller.choose(WINDOWS[body] ?? WINDOWS['default']!, place)
  const more = others.map(
    (each) => also(f, each, teller) ?? plainly(each, teller, `time.${each.id}`),
  )
  if (use === null || first === null) return [first, ...more].flatMap((said) => said ?? [])
  const whole = `${first.text.slice(0, -1)}, ${use}.`
  if (countWords(whole) <= MOST_WORDS)
    return [{ ...first, text: whole }, ...more].flatMap((said) => said ?? [])
  const apart = teller.choose(USES, `${place}.use`)?.replace('[what]', use)
  const cites = facts.map(({ id }) => id)
  return [
    first,
    ...more,
    apart === undefined ? null : teller.quote({ text: apart, cites }),
  ].flatMap((said) => said ?? [])
}

/** One thing that comes to two points in one span: said once, with both. */
// oxlint-disable-next-line max-params -- two facts, and how a window begins
function alsoWith(f: Told, g: Told, start: string): Drafted | null {
  const [one, two] = [f, g].map(({ clause }) =>
    (clause.mains.at(-1) ?? '').replace(FROM_EXACT, ''),
  ) as [string, string]
  const shared = sharedStart(one, two).replace(TO_A_POINT_NEXT, '')
  const rest = two.slice(shared.length)
  if (countWords(shared) < LONG || !TO_A_POINT.test(rest)) return null
  const text = start.replace('[f.main]', `${one}, and ${rest}`)
  return countWords(text) > MOST_WORDS ? null : { text, cites: [f.id, g.id] }
}

/** The same thing in the same span, come to another point: too long to stand in one sentence with the first. */
function also(f: Told, { id, clause }: Told, teller: Teller): Said | null {
  const [one, two] = [f.clause, clause].map(({ mains }) => mains.at(-1) ?? '') as [string, string]
  const shared = sharedStart(one, two).replace(TO_A_POINT_NEXT, '')
  const rest = two.slice(shared.length)
  const verb = shared.trim().split(' ').at(-1)
  if (countWords(shared) < LONG || !TO_A_POINT.test(rest)) return null
  return teller.quote({ text: `at the same time it also ${verb} ${rest}.`, cites: [f.id, id] })
}

/** So many words need not be said twice. */
const LONG = 6
/** How far from exact, which would be a second number in one sentence. */
const FROM_EXACT = /, [^,]+ from exact$/
const TO_A_POINT = /^(?:with|upon|opposite|in|over|to an?) /
const TO_A_POINT_NEXT = /(?:with|upon|opposite|in|over|to an?) (?:\{[AB]'s\} )?$/

/** What two sentences begin with alike, in whole words. */
function sharedStart(one: string, two: string): string {
  const words = one.split(/(?<= )/)
  const others = two.split(/(?<= )/)
  const end = words.findIndex((word, at) => word !== others[at])
  return words.slice(0, end === -1 ? words.length : end).join('')
}
