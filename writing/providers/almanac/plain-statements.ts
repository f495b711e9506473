import type { FactSystem } from '#core/systems.ts'
import { statementOf, state, type Fact } from '#astrology/facts.ts'
import { fill, say, type Paragraph, type Sentence } from './prose.ts'
import type { Voice } from './voice.ts'

/**
 * Facts this almanac has no special words for, told by their own statements. Each document
 * frames them in wordings no other document has: by role here, by the system's noun within.
 */
export function plainStatements(facts: readonly Fact[], voice: Voice): Paragraph {
  return inClusters(facts).map((cluster, index) =>
    index % 2 === 1 && mayStandBare(cluster, voice) ? bare(cluster, voice) : framed(cluster, voice),
  )
}

/**
 * A statement may stand without a frame where nobody else states it so: a person's in
 * that person's text, a couple's in its overlay. The verdict frames everything, and a
 * draft that was found to repeat another text is written again with frames throughout.
 */
function mayStandBare(facts: readonly Fact[], voice: Voice): boolean {
  if (isVerdict(voice) || voice.attempt > 0) return false
  if (facts.some(({ subject }) => subject !== voice.subject)) return false
  return voice.isFirst(`bare ${facts.map(({ id }) => id).join(' ')}`)
}

function isVerdict({ document }: Voice): boolean {
  return document.endsWith('.verdict')
}

function bare(facts: readonly Fact[], voice: Voice): Sentence {
  const [first, ...rest] = facts.map((fact) =>
    state(withCurlyMarks(fact), voice.names).trim().replace(/\.$/, ''),
  )
  return say(`${joined([first ?? '', ...rest.map(asClause)])}.`, ...facts)
}

/** Two or three short statements share a sentence; a run of single ones reads like a form. */
function inClusters(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const clusters: Fact[][] = []
  for (const fact of facts) {
    const last = clusters.at(-1)
    const sameTopic = last?.[0]?.topic === fact.topic && last[0]?.subject === fact.subject
    const fits =
      last !== undefined &&
      !isBroken(fact) &&
      !last.some(isBroken) &&
      last.length < 3 &&
      lengthOf([...last, fact]) < 260
    if (last !== undefined && fits && (sameTopic || last.length < 2)) last.push(fact)
    else clusters.push([fact])
  }
  return clusters
}

/** A statement with a colon or a semicolon of its own stands better alone. */
const isBroken = (fact: Fact) => /[:;]/.test(statementOf(fact))

const lengthOf = (facts: readonly Fact[]) =>
  facts.reduce((sum, fact) => sum + statementOf(fact).length, 0)

function framed(facts: readonly Fact[], voice: Voice): Sentence {
  const [first] = facts
  if (first === undefined) throw new Error('a sentence needs a fact')
  const statements = facts.map((fact) => asClause(state(withCurlyMarks(fact), voice.names)))
  const role = roleOf(facts, voice)
  const all = FRAMES[role]
  const frame = facts.some(isBroken)
    ? voice.pick(
        `plain.${role}.that`,
        all.filter((each) => !/[:,] \{facts/.test(each)),
      )
    : voice.pick(`plain.${role}`, all)
  return say(fill(frame, { chart: CHART_NOUNS[first.system], facts: joined(statements) }), ...facts)
}

/** In an overlay what one person has alone is told otherwise than what lies between the two. */
function roleOf(facts: readonly Fact[], voice: Voice): keyof typeof FRAMES {
  if (isVerdict(voice)) return 'verdict'
  const isAlone = voice.subject === 'couple' && facts.every(({ subject }) => subject !== 'couple')
  return isAlone ? 'each' : voice.subject
}

/** Typeset marks, before the names go in: a name keeps the apostrophe its owner types. */
function withCurlyMarks(fact: Fact): Fact {
  return { ...fact, sentence: fact.sentence.replaceAll("'", '’') }
}

function joined(clauses: readonly string[]): string {
  if (clauses.length < 3) return clauses.join('; and ')
  return `${clauses.slice(0, -1).join('; ')}; and ${clauses.at(-1)}`
}

const OPENING_WORDS =
  /^(?:The|A|An|In|On|At|By|Of|For|From|With|Between|Both|Together|Neither|No|None|Each|Every|When|Where|Seen|Counted|Their|This|There|It|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Among|Across|As|Under|Upon|Before|After|Here|What|Such|All|Most|Some|Many|Few|Only|Not|Its|His|Her|Nothing|Nobody|[A-Z][a-z]+ed)\b/

/** A statement made to stand inside a sentence: no full stop, no capital unless a name has it. */
function asClause(statement: string): string {
  const inner = statement
    .trim()
    .replace(/[.\s]+$/, '')
    .replaceAll(/\.\s+(?=\p{Lu})/gu, '; ')
  return OPENING_WORDS.test(inner) ? inner.charAt(0).toLowerCase() + inner.slice(1) : inner
}

/** What each system calls its drawing; it keeps two systems' sentences apart where their facts read alike. */
const CHART_NOUNS: Readonly<Record<FactSystem, string>> = {
  western: 'Western chart',
  vedic: 'Vedic chart',
  humanDesign: 'bodygraph',
  geneKeys: 'profile of keys',
  kabbalah: 'Tree',
  together: 'pair of charts',
}

const EACH: readonly string[] = [
  'It belongs to the whole picture in the {chart} that {facts}.',
  'Whoever lives beside this should know from the {chart} that {facts}.',
  'Brought along into the pair, by the {chart}, is this: {facts}.',
  'Apart from the other, the {chart} shows that {facts}.',
  'On one side of the pair the {chart} records that {facts}.',
  'The other will have met it already, for the {chart} says that {facts}.',
  'A companion has to reckon, going by the {chart}, with the following: {facts}.',
  'Nor is this lost in company: in the {chart}, {facts}.',
]

const FRAMES: Readonly<Record<'p1' | 'p2' | 'couple' | 'each' | 'verdict', readonly string[]>> = {
  each: EACH,
  p1: [
    'The {chart} is plain on this point: {facts}.',
    'A further line of the {chart} reads so: {facts}.',
    'To this the {chart} adds a detail: {facts}.',
    'It is also written in the {chart} that {facts}.',
    'Looked at more closely, the {chart} shows that {facts}.',
    'The {chart} goes on to say that {facts}.',
    'Another thread of the {chart} should be followed here: {facts}.',
    'Nor does the {chart} hide the next thing: {facts}.',
    'A quieter entry in the {chart} records that {facts}.',
    'The {chart} has more to offer: {facts}.',
    'Beside it, in the same {chart}, stands this: {facts}.',
    'One more stroke completes this corner of the {chart}: {facts}.',
  ],
  p2: [
    'Here the {chart} speaks without ornament: {facts}.',
    'The next mark upon the {chart} is this: {facts}.',
    'From the same {chart} it follows that {facts}.',
    'The {chart} makes room for something else as well: {facts}.',
    'Anyone reading the {chart} would notice that {facts}.',
    'The {chart} then turns a page: {facts}.',
    'What the {chart} reports next is brief: {facts}.',
    'In a margin of the {chart} one finds that {facts}.',
    'The calculation behind the {chart} leaves no doubt that {facts}.',
    'The {chart} carries this besides: {facts}.',
    'Further along the {chart} it appears that {facts}.',
    'A last glance at this part of the {chart} shows the following: {facts}.',
  ],
  couple: [
    'Set against one another, the two charts show this much in the {chart}: {facts}.',
    'For the pair, the {chart} notes that {facts}.',
    'Where the two meet in the {chart}, it turns out that {facts}.',
    'The comparison continues with the {chart}: {facts}.',
    'Another point of contact in the {chart} is that {facts}.',
    'Side by side in the {chart}, a pattern shows itself: {facts}.',
    'The {chart} has something to say of both of them: {facts}.',
    'Between the two of them the {chart} finds that {facts}.',
    'The joint reading of the {chart} brings out the following: {facts}.',
    'Placed next to each other in the {chart}, the details are these: {facts}.',
  ],
  verdict: [
    'Called as a witness, the {chart} testifies that {facts}.',
    'On the evidence of the {chart}, {facts}.',
    'The {chart} puts this on the record: {facts}.',
    'Weighed with the rest, one entry of the {chart} counts: {facts}.',
    'The {chart} offers its own testimony: {facts}.',
    'Asked the same question, the {chart} answers that {facts}.',
    'Into the scales goes what the {chart} has shown: {facts}.',
    'From the {chart} comes a further exhibit: {facts}.',
    'It cannot be left out of account in the {chart} that {facts}.',
    'The {chart} adds, for what it is worth, that {facts}.',
    'One further line of the {chart} has it that {facts}.',
    'The {chart} also lets it be known that {facts}.',
  ],
}
