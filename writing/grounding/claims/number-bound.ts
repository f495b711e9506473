import type { Fact } from '#astrology/facts.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { sayingsIn } from './cited-sayings.ts'
import { mainFiguresIn } from './cited-numbers.ts'
import { figureOf } from './cited-values.ts'

/** How far after its number a thing that is counted may stand. */
const NEAR = 4

/** `all three of them`, `six others`: what the sentence has named already, or what is left. */
export const isOfNamed = ({ tokens }: ReadSentence, { kind, at, end }: Owned) =>
  kind === 'number' &&
  (/^(others?|more|remaining|to spare)\b/.test(wordsOf(tokens, end, end + 2)) ||
    (tokens[at - 1]?.lower === 'all' &&
      /^(of|are|were|$|[.,;:!?—–])/.test(tokens[end]?.lower ?? '')))

/** `she wakes at three`. */
export const isHour = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'number' && tokens[at - 1]?.lower === 'at'

/** Whether a number, above two, can stand for a cited figure that the sentence nowhere tells. */
export function isInsteadOf(
  { tokens, mentions }: ReadSentence,
  { kind, value, end }: Owned,
  facts: readonly Fact[],
): boolean {
  if (kind !== 'number' || Number(value) <= 2 || UNITS.test(tokens[end]?.lower ?? '')) return false
  const told = new Set(
    mentions.flatMap((each) =>
      each.kind === 'number' || each.kind === 'points' ? [figureOf(each)] : [],
    ),
  )
  return facts.some((fact) => {
    const figures = new Set(mainFiguresIn(fact).map(Math.abs))
    return figures.size === 1 && !figures.has(0) && ![...figures].some((figure) => told.has(figure))
  })
}

/** Nouns of the art that no mention stands for. */
const OF_THE_ART =
  /^(things|spheres|steps|letters|rupas|units|counts|marks|lights|measures|signs|places|halves|women|men|agreements|attractions|dominances|compromises|bonds|others|activations|placements|openings|conditions|thirds|quarters|parts|kinds|sequences|systems|roots|witnesses|voices|dignities|arrows|levels|strengths|exceptions|excuses|doshas|yogas|points|times|grahas|names|hers|his|days|months|years|degrees|minutes|hours|keys|gates|lines|axes|reasons|words)$/

/** `for the first three winters`, `twenty people`: a number of something that no chart counts. */
export const isOfEveryday = ({ tokens, mentions }: ReadSentence, { kind, at, end }: Owned) =>
  kind === 'number' &&
  (/^(people|children|women|men)$/.test(tokens[end]?.lower ?? '') ||
    // `You need not count to twelve`.
    /\bcount(ed|ing)? to$/.test(wordsOf(tokens, at - 2, at)) ||
    (/^[a-z]{3,}s$/.test(tokens[end]?.text ?? '') &&
      !/(ss|us|is)$/.test(tokens[end]!.lower) &&
      !OF_THE_ART.test(tokens[end]!.lower) &&
      !VERBS.test(tokens[end]!.lower) &&
      // `Seven sparks, the electromagnetic channels`.
      !/^, (the|his|her|their)\b/.test(wordsOf(tokens, end + 1, end + 3)) &&
      !mentions.some((each) => each.at === end)))

const VERBS =
  /^(has|was|stands|sits|falls|lies|holds|gives|goes|comes|makes|takes|rules|writes|runs|keeps|lives|adds|leads|marks|counts|belongs|carries|speaks|stays|looks|does|plays|meets|joins|ties|works)$/

/** How many there are of what: `Five systems were asked`, `with nine centers one can`. */
const WHOLES: Readonly<Record<string, RegExp>> = {
  4: /^(elements|arrows|quadrants)$/,
  5: /^(systems|witnesses|traditions|roots)$/,
  7: /^grahas$/,
  8: /^kootas$/,
  9: /^(cent(er|re)s|grahas)$/,
  10: /^(planets|sefirot|poruthams)$/,
  12: /^(houses|signs)$/,
  22: /^(letters|paths)$/,
  27: /^(nakshatras|mansions)$/,
  36: /^channels$/,
  64: /^(gates|keys|hexagrams)$/,
  72: /^names$/,
}

/** `of the eight kootas`, `her ten planets`: how many there are of a kind at all. */
export const isTotal = ({ tokens }: ReadSentence, { at, end, kind, value }: Owned) =>
  kind === 'number' &&
  // `a walk of thirty-one steps` is as long as that.
  !/\b(an?|the) (walk|distance|matter|sum|total|gap|span|stretch|score|count|march) of$/.test(
    wordsOf(tokens, at - 3, at),
  ) &&
  (WHOLES[value]?.test(tokens[end]?.lower ?? '') === true ||
    /^(of|the|his|her|their|its|all|'s|those|these|which|other)$/.test(tokens[at - 1]?.lower ?? ''))

/** Whether the sentence names what a cited fact counts (`the electromagnetic channels`), or its number is a fraction, and what follows is no unit of everyday life. */
export function isOfCounted(
  { tokens, mentions }: ReadSentence,
  number: Owned,
  facts: readonly Fact[],
): boolean {
  if (number.kind !== 'number' || UNITS.test(tokens[number.end]?.lower ?? '')) return false
  const figures = facts.filter(({ marks }) =>
    marks.some(({ points, count }) => points !== undefined || count !== undefined),
  )
  if (figures.length === 0) return false
  if (!Number.isInteger(Number(number.value))) return true
  return figures.some(({ marks, subject }) =>
    marks.some(
      (mark) =>
        (mark.points !== undefined || mark.count !== undefined) &&
        mentions.some(
          ({ kind, value }) =>
            COUNTING.has(kind) &&
            sayingsIn(kind, mark, subject).some((saying) => saying.value === value),
        ),
    ),
  )
}

const COUNTING: ReadonlySet<string> = new Set(
  'bond circuit world koota sefirah pillar dimension letter'.split(' '),
)

/** Whether a number counts something that charts count, by the words around it. */
export function isOfArt(
  { tokens }: ReadSentence,
  { mentions }: Segment,
  number: Owned,
  facts: readonly Fact[],
): boolean {
  // `two languages`, where nothing is counted at all.
  if (Number(number.value) <= 2 && !facts.some(isCounting)) return false
  const lead = wordsOf(tokens, number.at - 4, number.at)
  if (/\b(more|fewer|less) than$|\bat (least|most)$/.test(lead)) return false
  const next1 = tokens[number.end]?.lower ?? ''
  if (
    number.kind === 'points' ||
    number.kind === 'ordinal' ||
    /\bone( \w+)? (in|of|out of)$/.test(lead)
  )
    return true
  if (tokens.slice(number.end, number.end + 4).some(({ lower }) => lower === 'apart')) return true
  // `Of the rings there are nine in which both have keys`.
  if (/\b(rings|keys|gates|channels|letters) there are$/.test(lead)) return true
  // `by Friday at six`.
  if (WEEKDAY_AT.test(lead)) return false
  if (GIVES.test(lead) && !UNITS.test(next1)) return true
  // `The Ring of Matter joins her 18 to his 46`.
  if (isOfRing({ tokens }, number, facts)) return true
  // `The Hebrew year was 5727`.
  if (
    Number(number.value) > 5000 &&
    facts.some(({ marks }) => marks.some(({ relation }) => relation === 'Hebrew year'))
  )
    return true
  if (UNITS.test(next1)) return false
  const next = mentions.find(
    ({ at, kind }) => at >= number.end && kind !== 'person' && kind !== 'number',
  )
  if (next === undefined || next.at - number.end > NEAR) return false
  const gap = tokens.slice(number.end, next.at)
  if (gap.some(({ text }) => /^[,.;:()]$/.test(text))) return false
  return COUNTED.has(next.kind) && !/^(years?|days|months?|steps)$/.test(next.words.toLowerCase())
}

/** `her 18`, where a ring is cited with the keys that each of two has of it. */
export const isOfRing = (
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { at }: Owned,
  facts: readonly Fact[],
) =>
  /^(her|his|'s)$/.test(tokens[at - 1]?.lower ?? '') &&
  facts.some(({ marks }) => marks.some(({ ring, key }) => ring !== undefined && key !== undefined))

const WEEKDAY_AT = /\b[a-z]+day(s|( (morning|evening|afternoon|night)))? at$/

const isCounting = ({ marks }: Fact) =>
  marks.some(({ points, count, of }) => [points, count, of].some((each) => each !== undefined))

/** Words that lead up to a figure. */
export const GIVES =
  /\b(add up to|adds up to|comes? to|counts?|arrives? at|reach|reaches|scores?|stands? at|stand at|at|totals?|sums? to|written|yields?)$/

/** What has nothing to do with charts. */
export const UNITS =
  /^(o'clock|years?|days?|hours?|minutes?|weeks?|months?|people|table|night|breakfast|home|in|percent|per|metres?|miles?|seconds?|degrees?|and|-|quarters?|thirds?|halves|billion|million)$/

const COUNTED: ReadonlySet<string> = new Set([
  'quantity',
  'group',
  'bond',
  'circuit',
  'state',
  'total',
])

const LISTABLE: ReadonlySet<string> = new Set(
  'body sign house gate key channel center sefirah letter koota ring sphere nakshatra system yoga line'.split(
    ' ',
  ),
)

/** `Three planets, the Sun, Mercury and Mars`: as many as are named. */
export function isListed({ mentions }: ReadSentence, count: number): boolean {
  if (count < 2) return false
  const byKind = new Map<string, number>()
  for (const { kind } of mentions) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  return [...byKind].some(([kind, times]) => LISTABLE.has(kind) && times === count)
}
