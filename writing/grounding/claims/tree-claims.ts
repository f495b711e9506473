import type { Mark } from '#astrology/marks.ts'
import {
  allOf,
  judged,
  eachOf,
  isOf,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { PATHS } from '#astrology/kabbalah/tree/tree-of-life.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'

/** The Kabbalah: dates and months, letters and paths, Names and choirs, what each sefirah holds and lends. */
export const treeClaims: ClaimReader = (ground) => {
  if (!ground.knowledge.systems.has('kabbalah')) return []
  return [
    ...ownClaims(ground),
    ...letterClaims(ground),
    ...writerClaims(ground),
    ...pathClaims(ground),
    ...sefirahSigns(ground),
    ...lendClaims(ground),
    ...leaningClaims(ground),
    ...strongestClaims(ground),
    ...tikkunSigns(ground),
  ]
}

/** Whether facts of an owner have a value in a field; null where they say nothing of it. */
function holds(known: readonly Known[], owner: Owner, has: (mark: Mark) => boolean): Verdict {
  return allOf(
    eachOf(owner).map((each): Verdict => {
      const own = known.filter((one) => isOf(each, one))
      return judged(
        own.some(({ mark }) => has(mark)),
        own.length > 0,
      )
    }),
  )
}

function claim(ground: Ground, kind: string, mention: Owned, verdict: Verdict): Claim {
  return { kind, words: mention.words, verdict: told(verdict, isNegated(ground, null, mention)) }
}

/** A choir's name in small letters, an angel's that is also a word: only with the art around it. */
function ownClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const bodies = read.mentions.filter(({ kind }) => kind === 'body')
  const isSolar =
    /\bsolar\b/i.test(read.sentence) ||
    (bodies.length > 0 && bodies.every(({ value }) => value === 'Sun'))
  const isOfNames = /\b(seventy-two|names?)\b/i.test(read.sentence)
  return segment.mentions.flatMap((mention): Claim[] => {
    const { value, owner } = mention
    const kind = mention.kind === 'ordinal' && mention.isBare && isOfNames ? 'angel' : mention.kind
    if (kind === 'hebrewDate') {
      const known = knowledge.with(/\d{4}$/.test(value) ? 'hebrewDate' : 'hebrewMonth')
      const has = /\d{4}$/.test(value)
        ? ({ hebrewDate }: Mark) => hebrewDate === value
        : ({ hebrewMonth, count, hebrewDate }: Mark) =>
            `${count} ${hebrewMonth}` === value || (hebrewDate?.startsWith(`${value} `) ?? false)
      const isOfTwo =
        mention.how === 'near' &&
        segment.mentions.filter((each) => each.kind === 'hebrewDate').length > 1
      return [claim(ground, 'hebrewDate', mention, holds(known, isOfTwo ? null : owner, has))]
    }
    if (
      kind === 'hebrewMonth' &&
      /\b(born|birth|month)\b/i.test(read.sentence) &&
      !/\b(from|counted)\b/i.test(read.sentence)
    ) {
      return [
        claim(
          ground,
          'hebrewMonth',
          mention,
          holds(
            knowledge.with('hebrewMonth').filter(({ mark }) => mark.relation !== 'counted from'),
            owner,
            ({ hebrewMonth }) => hebrewMonth === value,
          ),
        ),
      ]
    }
    if (kind === 'weekday' && /\bborn\b/i.test(read.sentence)) {
      return [
        claim(
          ground,
          'weekday',
          mention,
          holds(knowledge.with('weekday'), owner, ({ weekday }) => weekday === value),
        ),
      ]
    }
    if (kind === 'choir') {
      const angels = segment.mentions.filter((each) => each.kind === 'angel')
      const known = knowledge
        .with('choir')
        .filter(
          ({ mark }) =>
            (!isSolar || mark.body === undefined || mark.body === 'Sun') &&
            isCalled(angels, mark) &&
            isBodyOf(segment.mentions, mark),
        )
      return [
        claim(
          ground,
          'choir',
          mention,
          holds(
            known.filter(({ mark }) => mark.body !== undefined),
            owner,
            ({ choir }) => choir === value,
          ),
        ),
      ]
    }
    if (kind === 'angel') {
      const body = isSolar ? 'Sun' : null
      const fields = ['nameNumber', 'name', 'spelling'] as const
      const whose =
        owner === 'both' ||
        (mention.how === 'near' &&
          segment.mentions.filter((each) => each.kind === 'angel').length > 1)
          ? null
          : owner
      const known = fields
        .flatMap((field) => knowledge.with(field))
        .filter(
          ({ mark }) =>
            (body === null || mark.body === body || mark.relation === 'opposite') &&
            (mark.nameNumber !== undefined || mark.body !== undefined) &&
            isBodyOf(segment.mentions, mark),
        )
      return [
        claim(
          ground,
          'name',
          mention,
          holds(known, whose, (mark) => fields.some((field) => String(mark[field]) === value)),
        ),
      ]
    }
    return []
  })
}

/** Whether a mark is of one of the Names a sentence tells, where it tells any. */
const isCalled = (angels: readonly Owned[], { name, nameNumber, spelling }: Mark) =>
  angels.length === 0 ||
  angels.some(({ value }) => [name, String(nameNumber), spelling].includes(value))

/** Whether a mark is of a body that a stretch names, where it names any. */
function isBodyOf(mentions: readonly Owned[], { body }: Mark): boolean {
  const bodies = mentions.filter(({ kind }) => kind === 'body').map(({ value }) => value)
  return bodies.length === 0 || body === undefined || bodies.includes(body)
}

const isLetter = ({ kind }: Owned) => kind === 'letter'
const isMonth = ({ kind, value }: Owned) => kind === 'quantity' && value === 'months'

/** The letter of a month, of a body, of a road. */
function letterClaims(ground: Ground): Claim[] {
  const { knowledge, segment } = ground
  if (segment.mentions.some(({ kind }) => kind === 'path' || kind === 'angel')) return []
  const months = pairsOf(ground, isMonth, isLetter).flatMap(({ subjects, value }) =>
    subjects.map((month): Claim => {
      const known = knowledge
        .with('letter')
        .filter(
          ({ mark }) =>
            mark.path === undefined &&
            (mark.relation === 'month' || mark.hebrewMonth !== undefined),
        )
      return claim(
        ground,
        'letter',
        value,
        holds(known, month.owner, ({ letter }) => letter === value.value),
      )
    }),
  )
  if (months.length > 0) return months
  return pairsOf(ground, ({ kind }) => kind === 'body', isLetter).flatMap(({ subjects, value }) =>
    subjects.flatMap((body): Claim[] => {
      const known = knowledge.ofBody(body.value).filter(({ mark }) => mark.letter !== undefined)
      return known.length === 0
        ? []
        : [
            claim(
              ground,
              'letter',
              value,
              holds(known, body.owner, ({ letter }) => letter === value.value),
            ),
          ]
    }),
  )
}

/** `She writes Zayin with three lights`: a letter that somebody's lights write. */
function writerClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions.flatMap((letter): Claim[] => {
    if (!isLetter(letter) || !/\bwrites?$/.test(wordsOf(read.tokens, letter.at - 1, letter.at)))
      return []
    const person = segment.mentions.findLast(
      ({ kind, end }) => kind === 'person' && end < letter.at,
    )
    if (!person || letter.at - person.end > 2) return []
    const known = knowledge
      .with('letter')
      .filter(
        ({ mark, who }) =>
          who !== 'couple' && (mark.body !== undefined || mark.relation === 'writes'),
      )
    return [
      claim(
        ground,
        'letter',
        letter,
        holds(known, person.owner, (mark) => mark.letter === letter.value),
      ),
    ]
  })
}

/** A path has one letter and two ends. */
function pathClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  return segment.mentions
    .filter(({ kind }) => kind === 'path')
    .map((path): Claim => {
      const known = PATHS.filter(({ number }) => number === Number(path.value))
      const letter = read.mentions.find(
        ({ kind, at }) => kind === 'letter' && at >= path.end && at - path.end <= 4,
      )
      const ends = read.mentions.filter(({ kind }) => kind === 'sefirah').map(({ value }) => value)
      const isLit = knowledge.with('path').some(({ mark }) => mark.path === Number(path.value))
      const has =
        isLit &&
        known.some(
          ({ letter: own, joins }) =>
            (letter === undefined || own === letter.value) &&
            (ends.length !== 2 || ends.every((end) => (joins as readonly string[]).includes(end))),
        )
      return claim(ground, 'path', path, has ? 'supported' : 'contradicted')
    })
}

/** `Aries and Scorpio, their two signs in Tiferet`. */
function sefirahSigns(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const sefirot = segment.mentions.filter(({ kind }) => kind === 'sefirah')
  if (sefirot.length !== 1 || segment.mentions.some(({ kind }) => kind === 'body')) return []
  const known = knowledge
    .with('sefirah')
    .filter(({ mark }) => mark.sefirah === sefirot[0]!.value && mark.sign !== undefined)
  if (known.length === 0) return []
  const signs = segment.mentions.filter(({ kind }) => kind === 'sign')
  // `Gemini and Sagittarius, their two signs`: one each.
  const isAnyone = ({ owner, how }: Owned) =>
    signs.length > 1 || owner === 'both' || how === 'near' || how === 'none'
  return signs.map((sign) =>
    claim(
      ground,
      'sefirah sign',
      sign,
      holds(known, isAnyone(sign) ? null : sign.owner, (mark) => mark.sign === sign.value),
    ),
  )
}

/** `her mending points to Virgo`. */
function tikkunSigns(ground: Ground): Claim[] {
  const isTold =
    ground.segment.mentions.some(({ value }) => value === 'tikkun') ||
    /\bto learn\b.*\bto (leave|loosen|let go|unlearn)\b/i.test(ground.read.sentence)
  if (!isTold) return []
  const known = ground.knowledge
    .with('term')
    .filter(({ mark }) => mark.term === 'tikkun' && mark.sign !== undefined)
  if (known.length === 0) return []
  const road = roadClaims(ground)
  if (road.length > 0) return road
  if (/\b(from|south|sets out|leaves|loosen)\b/i.test(ground.read.sentence)) return []
  const pairs = pairsOf(
    ground,
    ({ value }) => value === 'tikkun',
    ({ kind }) => kind === 'sign',
  )
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((subject) =>
      claim(
        ground,
        'tikkun',
        value,
        holds(known, subject.owner, ({ sign }) => sign === value.value),
      ),
    ),
  )
}

/** `The mending leads from Sagittarius toward Gemini`: each end by its preposition. */
function roadClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  return segment.mentions.flatMap((sign): Claim[] => {
    if (sign.kind !== 'sign') return []
    const lead = wordsOf(read.tokens, sign.at - 3, sign.at)
    const far = wordsOf(read.tokens, sign.at - 7, sign.at)
    const isFrom =
      /\b(from|out of|away from|leaves?|leaving)( the)?$/.test(lead) ||
      /\b(leave|leave behind|loosen|let go|lets go|unlearn)\b( behind)?( [a-z]+)? (in|is)$/.test(
        far,
      )
    const isTo =
      /\b(to|towards?|into|for)( the)?$/.test(lead) ||
      /\b(learn|reach|gain|grow into)\b( [a-z]+)? (in|is)$/.test(far)
    if (!isFrom && !isTo) return []
    const known = knowledge
      .ofBody(isFrom ? 'South Node' : 'North Node')
      .filter(({ mark, frame }) => mark.sign !== undefined && frame === 'natal')
    if (known.length === 0) return []
    return [
      claim(
        ground,
        'tikkun',
        sign,
        holds(known, sign.owner, (mark) => mark.sign === sign.value),
      ),
    ]
  })
}

const LENDS = /\b(lend|lends|lent|lender|loan|lending)\b/
const BORROWS = /\b(borrow|borrows|borrowed|receives?|from (her|him))\b/

/** The lending a sefirah belongs to: `can lend Hod`, `Hod is what he can lend`. */
function verbOf(
  { read: { tokens } }: Ground,
  { at, end }: Owned,
  verbs: readonly number[],
): number | null {
  const next = verbs.find(
    (verb) => verb >= end && /^(is |, )?(what|which|that)\b/.test(wordsOf(tokens, end, end + 2)),
  )
  if (next !== undefined) return next
  const last = verbs.findLast((verb) => verb < at)
  if (last === undefined || at - last > 5) return null
  return tokens.slice(last, at).some(({ text }) => text === ',') && verbs.length === 1 ? null : last
}

function lendClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const known = knowledge
    .with('sefirah')
    .filter(({ mark }) => mark.relation === 'lends' || mark.relation === 'stronger')
  const verbs = read.tokens.flatMap(({ lower }, at) =>
    at >= segment.from && at < segment.to && LENDS.test(lower) ? [at] : [],
  )
  if (verbs.length === 0 || BORROWS.test(read.sentence)) return []
  return segment.mentions.flatMap((sefirah): Claim[] => {
    if (sefirah.kind !== 'sefirah') return []
    const verb = verbOf(ground, sefirah, verbs)
    if (verb === null) return []
    const lender = segment.mentions.findLast(
      ({ kind, at, end, form }) =>
        kind === 'person' &&
        end <= verb &&
        form !== 'object' &&
        read.tokens[at - 1]?.lower !== 'than',
    )
    if (!lender || lender.owner === 'both') return []
    const own = known.filter(({ mark }) => mark.sefirah === sefirah.value)
    const has = own.some((each) => isOf(lender.owner, each))
    return [claim(ground, 'lends', sefirah, has ? 'supported' : 'contradicted')]
  })
}

function leaningClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const verb = read.tokens.findIndex(
    ({ lower }, at) =>
      at >= segment.from && at < segment.to && /^(leans?|leaning|tilts?|inclines?)$/.test(lower),
  )
  if (verb < 0) return []
  const isJoint = read.tokens.slice(segment.from, verb).some(({ lower }) => lower === 'together')
  const known = knowledge
    .with('pillar')
    .filter(({ mark, who }) => mark.relation === 'leans' && (who === 'couple') === isJoint)
  return segment.mentions
    .filter(({ kind, at }) => kind === 'pillar' && at > verb && at - verb <= 4)
    .map((pillar) =>
      claim(
        ground,
        'pillar',
        pillar,
        holds(known, isJoint ? null : pillar.owner, (mark) => mark.pillar === pillar.value),
      ),
    )
}

const RANKS = [
  [/\b(strongest|firmest)\b/, 'strongest'],
  [/\b(weakest|least to lean on)\b/, 'weakest'],
] as const

function strongestClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  if (/\btogether\b/.test(text)) return []
  const relation = firstMatch(text, RANKS)
  if (relation === null) return []
  const ranking = knowledge.with('sefirah').filter(({ mark }) => mark.relation === relation)
  const word = read.tokens.findIndex(
    ({ lower }, at) => at >= segment.from && /^(strongest|firmest|weakest|least)$/.test(lower),
  )
  const far = ({ at, end }: Owned) => (at > word ? at - word : word - end + 1)
  return segment.mentions
    .filter(({ kind }) => kind === 'sefirah')
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, 1)
    .map((sefirah) =>
      claim(
        ground,
        relation,
        sefirah,
        ranking.some((each) => isOf(sefirah.owner, each))
          ? holds(ranking, sefirah.owner, (mark) => mark.sefirah === sefirah.value)
          : ranked(ground, sefirah, relation),
      ),
    )
}

/** Where several share the first place no fact tells it: by the points of all. */
function ranked({ knowledge }: Ground, sefirah: Owned, relation: string): Verdict {
  const points = knowledge.facts.flatMap(({ marks, measures, subject, property }) => {
    const of = marks.find((mark) => mark.sefirah !== undefined && mark.state !== undefined)?.sefirah
    const isOwn = sefirah.owner === null || subject === sefirah.owner
    const value = measures['points']?.value
    return of !== undefined && isOwn && value !== undefined && property === 'strength'
      ? [{ of, value }]
      : []
  })
  const own = points.find(({ of }) => of === sefirah.value)
  if (!own) return 'unknown'
  const values = points.map(({ value }) => value)
  return judged(
    own.value === (relation === 'strongest' ? Math.max(...values) : Math.min(...values)),
    true,
  )
}
