import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { bothOf, clausesOf, type Clause } from './clauses.ts'
import { sayingsIn } from './cited-sayings.ts'
import { figureOf, isSame, kindOf } from './cited-values.ts'
import { POLES } from './pole-words.ts'

type Person = 'p1' | 'p2'

/** Clauses that tell of one of the two, with what is cited of that one and of the other. */
interface View {
  readonly clauses: readonly Clause[]
  readonly own: readonly Fact[]
  readonly other: readonly Fact[]
}

/** `He was born by day and she by night`, where it is the other way round: each has been given what is the other's. */
export function crossedClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const [p1, p2] = [ownOf(facts, 'p1'), ownOf(facts, 'p2')]
  if (p1.length === 0 || p2.length === 0) return []
  const clauses = clausesOf(read)
  const views: readonly View[] = [
    { clauses: clauses.filter((clause) => isAbout(clause, 'p1')), own: p1, other: p2 },
    { clauses: clauses.filter((clause) => isAbout(clause, 'p2')), own: p2, other: p1 },
  ]
  const kind = KINDS.find((each) => views.every((view) => isValueOfOther(read, each, view)))
  const pole = POLES.find(({ of, words }) =>
    views.every((view) => isWordOfOther(view, { of, words })),
  )
  const isRole = views.every((view) => isWordOfOther(view, { of: rolesOf, words: ROLES }))
  const words = kind ?? pole?.kind ?? (isRole ? 'role' : undefined)
  return words === undefined ? [] : [{ kind: 'owner', words, verdict: 'contradicted' }]
}

/** What cited facts say of one of the two alone. */
const ownOf = (facts: readonly Fact[], who: Person): readonly Fact[] =>
  facts.flatMap((fact) => {
    const marks = fact.marks.filter(
      (mark) => (mark.whose ?? fact.subject) === who && mark.partnerWhose === undefined,
    )
    return marks.length > 0 ? [{ ...fact, subject: who, marks }] : []
  })

const isAbout = ({ people }: Clause, who: Person) =>
  people.length > 0 && people.every(({ owner }) => bothOf(owner).join() === who)

const KINDS =
  'body sign house nakshatra pada gate line key letter dignity motion choir tribe type profile authority sphere sefirah number points hebrewMonth hebrewDate weekday definition strategy angel world pillar phaseOfMoon cross'.split(
    ' ',
  )

/** Whether clauses about one have a value of the other's and none of one's own. */
function isValueOfOther({ mentions }: ReadSentence, kind: string, view: View): boolean {
  const told = mentions.filter(
    (mention) =>
      kindOf(mention) === kind &&
      view.clauses.some(({ from, to }) => mention.at >= from && mention.at < to),
  )
  return (
    view.own.some((fact) => says(fact, kind, null)) &&
    !told.some((mention) => view.own.some((fact) => says(fact, kind, mention))) &&
    told.some((mention) => view.other.some((fact) => says(fact, kind, mention)))
  )
}

/** Whether a fact says something of a kind, or the very thing that is mentioned. */
const says = ({ marks, subject }: Fact, kind: string, mention: Owned | null): boolean =>
  marks.some((mark) => {
    const figures = [mark.points, mark.count, mark.rank].filter((each) => each !== undefined)
    if (kind === 'number' || kind === 'points')
      return mention === null ? figures.length > 0 : figures.includes(figureOf(mention))
    const values = sayingsIn(kind, mark, subject)
    return mention === null ? values.length > 0 : values.some(({ value }) => isSame(mention, value))
  })

interface Words {
  readonly of: (fact: Fact) => readonly string[]
  readonly words: Readonly<Record<string, RegExp>>
}

/** Whether clauses about one use the words for what the other is, and none for what one is. */
function isWordOfOther({ clauses, own, other }: View, { of, words }: Words): boolean {
  const [mine, theirs] = [new Set(own.flatMap(of)), new Set(other.flatMap(of))]
  const said = Object.keys(words).filter((name) =>
    clauses.some(({ text }) => text.search(words[name]!) >= 0),
  )
  return (
    mine.size > 0 && said.length > 0 && said.every((name) => theirs.has(name) && !mine.has(name))
  )
}

/** What each of two does by type. */
const ROLES: Readonly<Record<string, RegExp>> = {
  initiates: /\b(begins?|starts?|initiates?|opens?|sets? out|goes first)\b/,
  responds: /\b(responds?|answers?|reacts?)\b/,
  guides: /\b(guides?|steers?|directs?|leads?|shows? the way)\b/,
  reflects: /\b(reflects?|mirrors?)\b/,
}

const rolesOf = ({ marks }: Fact) =>
  marks.flatMap(({ relation = '' }) => (relation in ROLES ? [relation] : []))
