import { eachOf, isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

/** Named things of a chart that are there or not: yogas, doshas, patterns, bodies nobody computed; and to which system a thing is ascribed. */
export const termClaims: ClaimReader = (ground) => [
  ...yogaClaims(ground),
  ...itClaims(ground),
  ...oneOfThem(ground),
  ...foreignClaims(ground),
  ...otherSystems(ground),
  ...namedTerms(ground),
  ...phaseClaims(ground),
  ...ascribedClaims(ground),
]

function yogaClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  return segment.mentions
    .filter(({ kind }) => kind === 'yoga' || kind === 'dosha')
    .filter(
      (mention) =>
        mention.kind === 'yoga' ||
        (!/\b(exceptions?|excus\w*|has it|has not|have of it|anything of it)\b/.test(
          ground.read.sentence,
        ) &&
          (mention.how !== 'none' || isDeniedOf(ground) || isDeniedOutright(ground, mention))),
    )
    .map((mention): Claim => {
      const known = knowledge
        .with('term')
        .filter(
          ({ mark }) =>
            mark.term === mention.value ||
            (mention.kind === 'yoga' && mark.term?.startsWith(`${mention.value} (`) === true),
        )
      const isHere = known.filter(
        (each) =>
          each.who === 'couple' ||
          mention.owner === null ||
          eachOf(mention.owner).some((owner) => isOf(owner, each)),
      )
      const holds =
        mention.kind === 'yoga'
          ? isHere.length > 0
          : isHere.some(({ mark }) => mark.negated !== true)
      const isKnown = knowledge.systems.has('vedic')
      return {
        kind: mention.kind,
        words: mention.words,
        verdict: isKnown
          ? told(
              holds ? 'supported' : 'contradicted',
              mention.kind === 'dosha'
                ? isNegated(ground, null, mention) ||
                    deniesAfter(ground, mention) ||
                    deniesBefore(ground, mention)
                : isNegated(ground, null, mention),
            )
          : 'unknown',
      }
    })
}

/** `Only one of them has Mangal dosha`. */
function oneOfThem({ segment, read, knowledge }: Ground): Claim[] {
  const dosha = segment.mentions.find(({ kind }) => kind === 'dosha')
  if (!dosha || !/\b(only|just|but) one of (them|the two|the pair)\b/i.test(read.sentence))
    return []
  const known = knowledge.with('term').filter(({ mark }) => mark.term === dosha.value)
  const having = (['p1', 'p2'] as const).filter((owner) =>
    known.some((each) => each.who === owner && each.mark.negated !== true),
  )
  if (known.length === 0) return []
  return [
    {
      kind: 'dosha',
      words: `one of them ${dosha.words}`,
      verdict: having.length === 1 ? 'supported' : 'contradicted',
    },
  ]
}

/** `but both have it`: the affliction last spoken of. */
function itClaims({ segment, read: { tokens, mentions }, knowledge, carried }: Ground): Claim[] {
  const dosha = carried.findLast(({ kind }) => kind === 'dosha')
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      at >= segment.from && /^(has|have|had)$/.test(lower) && tokens[at + 1]?.lower === 'it',
  )
  const person = mentions.findLast(({ kind, end }) => kind === 'person' && end <= verb)
  if (!dosha || verb < 0 || verb >= segment.to || !person || person.at < segment.from) return []
  const isDenied = tokens
    .slice(segment.from, verb)
    .some(({ lower }) => /^(neither|nobody|not|never|none|no)$/.test(lower))
  const known = knowledge.with('term').filter(({ mark }) => mark.term === dosha.value)
  const verdicts = eachOf(person.owner).map((owner) =>
    known.some((each) => isOf(owner, each) && each.mark.negated !== true),
  )
  if (known.length === 0) return []
  const has = isDenied ? !verdicts.some(Boolean) : verdicts.every(Boolean)
  return [
    {
      kind: 'dosha',
      words: `${person.words} ${dosha.words}`,
      verdict: has ? 'supported' : 'contradicted',
    },
  ]
}

const isDeniedOf = ({ segment }: Ground) =>
  segment.mentions.some(({ kind }) => kind === 'no') &&
  segment.mentions.some(({ kind }) => kind === 'person')

/** `Of Mangal dosha there is no trace`, in a text about one person. */
const isDeniedOutright = ({ segment, read: { tokens } }: Ground, { end, owner }: Owned) =>
  (owner === 'p1' || owner === 'p2') &&
  /\bno (trace|sign|hint|mark)\b|\bnothing\b/.test(wordsOf(tokens, end, segment.to))

/** `neither of the two has Mangal dosha, the affliction of Mars`. */
const deniesBefore = ({ segment, read: { tokens } }: Ground, { at }: Owned) =>
  tokens.slice(segment.from, at).some(({ lower }) => lower === 'neither') ||
  /\b(free (of|from)|without|spared|innocent of|no trace of|exempt from|clear of)( the| any)?$/.test(
    wordsOf(tokens, at - 4, at),
  )

/** Where the next comma is, or the end. */
function commaAfter(tokens: Ground['read']['tokens'], from: number, to: number): number {
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < to && text === ',')
  return comma < 0 ? to : comma
}

/** `finds Mangal dosha in neither`, `burdens neither`. */
function deniesAfter({ read: { tokens }, segment }: Ground, { end }: Owned): boolean {
  return tokens
    .slice(end, commaAfter(tokens, end, segment.to))
    .some(
      ({ lower }, index, words) =>
        /^(neither|none|nobody|nowhere|absent|missing)$/.test(lower) ||
        (lower === 'no' && /^(trace|sign|hint|mark)$/.test(words[index + 1]?.lower ?? '')),
    )
}

/** What only other arts compute, and charts of which no fact is known. */
function foreignClaims(ground: Ground): Claim[] {
  if (/\b(cannot be told|is withheld|are withheld)\b/i.test(ground.read.sentence)) return []
  const { segment, knowledge } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    if (isNegated(ground, null, mention)) return []
    if (mention.kind === 'foreign') {
      const word = mention.words.toLowerCase().replaceAll(' - ', '-')
      const has = knowledge.all.some(({ mark }) =>
        [mark.term, mark.body, mark.partner, mark.relation].some((each) =>
          each?.toLowerCase().includes(word),
        ),
      )
      return has ? [] : [{ kind: 'foreign', words: mention.words, verdict: 'unknown' }]
    }
    if (
      mention.kind === 'body' &&
      mention.words !== '' &&
      !knowledge.isBody(mention.value) &&
      isSaid(ground, mention)
    )
      return [{ kind: 'body', words: mention.words, verdict: 'unknown' }]
    if (mention.kind !== 'frame') return []
    const { value } = mention
    const has = knowledge.all.some(({ frame, fact, mark }) =>
      value === 'progressed' || value === 'transit'
        ? frame === 'time'
        : frame === value ||
          fact.topic.toLowerCase() === value ||
          mark.term === value ||
          (frame === 'varga' && !/^(composite|davison|navamsha)$/.test(value)),
    )
    return has ? [] : [{ kind: 'frame', words: mention.words, verdict: 'unknown' }]
  })
}

/** `born under a waning crescent`. */
function phaseClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const phase = segment.mentions.find(({ kind }) => kind === 'phaseOfMoon')
  if (
    !phase ||
    !/\b(born|birth|arrived|came into)\b/i.test(read.sentence) ||
    read.tokens[phase.at - 1]?.lower === 'from'
  )
    return []
  const known = knowledge
    .with('term')
    .filter(
      (each) => each.mark.relation === 'phase' && each.frame === 'natal' && isOf(phase.owner, each),
    )
  if (known.length === 0) return []
  const has = known.some(({ mark }) => mark.term === phase.value)
  return [
    {
      kind: 'phase',
      words: phase.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, phase)),
      instead: known[0]!.mark.term!,
    },
  ]
}

/** Sect, tithi, karana, yoga of the day and the like, each of whom it is said of. */
function namedTerms(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    if (
      mention.kind !== 'term' ||
      /^(combust|vargottama|out of bounds|planetary war|tikkun)$/.test(mention.value)
    )
      return []
    const isYoga = knowledge
      .with('term')
      .some(
        ({ mark }) =>
          mark.relation === 'forms' &&
          (mark.term === mention.value || mark.term?.startsWith(`${mention.value} (`) === true),
      )
    if (isYoga) return []
    const named = knowledge
      .with('term')
      .filter(({ mark }) =>
        /^(tithi|karana|nitya yoga|vara|dark half|bright half|day chart|night chart|lunar month)$/.test(
          mark.term ?? '',
        ),
      )
    const own = named.filter(
      (each) => mention.owner === null || each.who === mention.owner || mention.owner === 'both',
    )
    if (own.length === 0)
      return named.length > 0 ? [] : [{ kind: 'term', words: mention.words, verdict: 'unknown' }]
    const verdicts = eachOf(mention.owner).map((owner) =>
      own.some(
        (each) =>
          isOf(owner, each) &&
          each.mark.negated !== true &&
          (each.mark.name === mention.value || each.mark.term === mention.value),
      ),
    )
    return [
      {
        kind: 'term',
        words: mention.words,
        verdict: told(
          verdicts.every((each) => each) ? 'supported' : 'contradicted',
          isNegated(ground, null, mention),
        ),
      },
    ]
  })
}

/** Kinds that only one system has, and that no word of everyday English is taken for. */
const STRICT = new Set([
  'koota',
  'karaka',
  'sefirah',
  'hebrewDate',
  'ring',
  'authority',
  'cross',
  'nakshatra',
])

/** A term of a system of which the document knows nothing. */
function otherSystems(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    const isSphere = mention.kind === 'sphere' && /\bsphere\b/i.test(read.sentence)
    const isPeriod =
      mention.kind === 'dasha' && segment.mentions.some(({ kind }) => kind === 'body')
    const systems = isPeriod ? (['vedic'] as const) : SYSTEM_OF[mention.kind]
    if (!(STRICT.has(mention.kind) || isSphere || isPeriod) || systems === undefined) return []
    if (systems.some((system) => knowledge.systems.has(system)) || isNegated(ground, null, mention))
      return []
    return [{ kind: 'other system', words: mention.words, verdict: 'unknown' }]
  })
}

/** A body of another system's that is told of with a place: the Sun of a bodygraph has no sign. */
function isSaid({ segment }: Ground, { at }: Owned): boolean {
  return segment.mentions.some(
    ({ kind, at: place }) =>
      place !== at && /^(sign|house|aspect|body|degrees|dignity|motion)$/.test(kind),
  )
}

/** Which system a term belongs to, by its kind. */
const SYSTEM_OF: Readonly<Record<string, readonly FactSystem[]>> = {
  koota: ['vedic'],
  total: ['vedic'],
  nakshatra: ['vedic'],
  dosha: ['vedic'],
  yoga: ['vedic'],
  karaka: ['vedic'],
  porutham: ['vedic'],
  grade: ['western'],
  bond: ['humanDesign'],
  center: ['humanDesign'],
  channel: ['humanDesign'],
  type: ['humanDesign'],
  authority: ['humanDesign'],
  profile: ['humanDesign'],
  gate: ['humanDesign'],
  sphere: ['geneKeys'],
  key: ['geneKeys'],
  ring: ['geneKeys'],
  sefirah: ['kabbalah'],
  letter: ['kabbalah'],
  choir: ['kabbalah'],
  angel: ['kabbalah'],
  hebrewDate: ['kabbalah'],
  pillar: ['kabbalah'],
  tribe: ['kabbalah'],
}

const QUANTITY_OF: Readonly<Record<string, readonly FactSystem[]>> = {
  centers: ['humanDesign'],
  channels: ['humanDesign'],
  kootas: ['vedic'],
  tikkun: ['kabbalah'],
}

/** A mention as a system that speaks: by its name, or by its kootas. */
function speakerOf({ segment, read }: Ground, mention: Owned): Owned | null {
  if (mention.kind === 'system') return mention
  const isTotal = mention.kind === 'total' && mention.value === 'Ashtakoota'
  const isHead =
    mention.kind === 'quantity' &&
    mention.value === 'kootas' &&
    /^(by the|the)$/.test(wordsOf(read.tokens, segment.from, mention.at))
  return isTotal || isHead ? { ...mention, value: 'vedic' } : null
}

/** `The Kabbalah calls the match Medium`: a system as the one who says what another says. */
function ascribedClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  if (knowledge.systems.size < 2) return []
  const systems = segment.mentions.flatMap((each) => speakerOf(ground, each) ?? [])
  const [system] = systems
  if (!system || new Set(systems.map(({ value }) => value)).size !== 1 || !isSayer(ground, system))
    return []
  return segment.mentions.flatMap((mention): Claim[] => {
    if (mention.at < system.end || mention.kind === 'total' || mention.at === system.at) return []
    const owners =
      SYSTEM_OF[mention.kind] ??
      QUANTITY_OF[mention.kind === 'quantity' || mention.kind === 'term' ? mention.value : ''] ??
      pointSystems(ground, mention)
    if (owners === null || owners.includes(system.value as FactSystem)) return []
    return [
      {
        kind: 'ascribed',
        words: `${system.words} … ${mention.words}`,
        verdict: 'contradicted',
        instead: owners.join(' or '),
      },
    ]
  })
}

/** The systems whose facts have these points; null where the mention is none, or all might. */
function pointSystems({ knowledge }: Ground, { kind, value }: Owned): readonly FactSystem[] | null {
  if (kind !== 'points') return null
  const [points = '', of] = value.split(' of ')
  const known = knowledge.all.filter(
    ({ mark, who }) =>
      who === 'couple' &&
      mark.points === Number(points) &&
      (of === undefined || mark.of === Number(of)),
  )
  return known.length === 0 ? null : [...new Set(known.map(({ fact }) => fact.system))]
}

const VERBS =
  /^(chart|scale|system|tradition|astrology|comparison|side)?\s*(that )?(calls?|gives?|finds?|counts?|rates?|says?|puts?|makes?|awards?|names?|reaches|sees?|shows?|holds?|weighs?|adds?|scores?|judges?|declares?|speaks?|lists?|grants?|allows?|knows?|reckons?|reads?|tells?)\b/

/** Whether a system is the one who speaks: at the head of its clause, with a verb of telling. */
function isSayer({ read: { tokens }, segment }: Ground, { at, end }: Owned): boolean {
  const lead = wordsOf(tokens, segment.from, at).trim()
  const rest = wordsOf(tokens, end, end + 4)
  if (
    /^([;:—,] )?(and |but |so |yet )?(it is |in |by |for |to |according to )?(the |his |her |their |this )?$/.test(
      lead === '' ? '' : `${lead} `,
    )
  ) {
    return (
      VERBS.test(rest) ||
      /^([;:—,] )?(and |but )?(in|by|for|according to)\b/.test(lead) ||
      /^it is\b/.test(lead)
    )
  }
  return false
}
