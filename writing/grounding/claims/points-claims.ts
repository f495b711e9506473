import {
  allOf,
  judged,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { anywhere } from './points-anywhere.ts'
import { kootaWords } from './koota-words.ts'
import { COMPARED, differences, totalClaims } from './points-together.ts'
import { verdictOf } from './points-of.ts'
import { wordsOf } from '../reading/words-of.ts'

const isScored = ({ kind }: Owned) =>
  kind === 'koota' ||
  kind === 'porutham' ||
  kind === 'sefirah' ||
  kind === 'body' ||
  kind === 'house' ||
  kind === 'pillar'

/** Points by the thing that has them, and what a koota gives in words: all, half, nothing. */
export const pointsClaims: ClaimReader = (ground) => [
  ...pointClaims(ground),
  ...kootaWords(ground),
  ...gradeClaims(ground),
  ...totalClaims(ground),
]

function pointClaims(ground: Ground): Claim[] {
  const { segment } = ground
  const plain = segment.mentions.filter((each) => each.kind === 'points' && !isBound(ground, each))
  // `Netzach has five points, and Hod has three`.
  const points =
    plain.length === 0
      ? plain
      : segment.mentions.filter((each) => each.kind === 'points' || isElliptical(ground, each))
  if (
    points.length === 0 ||
    (segment.mentions.some(({ kind }) => kind === 'sefirah') && COMPARED.test(ground.read.sentence))
  )
    return differences(ground, points)
  const pairs = pairsOf(ground, isScored, (mention) => points.includes(mention))
  return points.map((value): Claim => {
    const named = pairs
      .filter((pair) => pair.value.at === value.at)
      .flatMap((pair) => pair.subjects)
      .map((subject) => ofWhom(subject, value))
    const subjects = named.filter((subject) => verdictOf(ground, subject, value) !== null)
    const isSum = subjects.length > 1 && TOGETHER.test(ground.read.sentence)
    const verdicts = isSum
      ? [sumVerdict(ground, subjects, value)]
      : subjects.map((subject) => verdictOf(ground, subject, value))
    const verdict =
      subjects.length === 0 || verdicts.every((each) => each === null)
        ? anywhere(ground, value)
        : allOf(verdicts.filter((each) => each !== null))
    const isWeak = verdicts.every((each) => each === null) && { isWeak: true as const }
    return {
      kind: 'points',
      ...isWeak,
      words: [...subjects.map(({ words }) => words), value.words].join(' '),
      tie: { subjects, value },
      verdict: told(verdict, isNegated(ground, null, value) && !/^(0|no)/.test(value.value)),
    }
  })
}

const TOGETHER = /\b(between them|together|in all|altogether)\b/

/** `Nadi, Bhakoot and Gana give all they have, twenty-one points between them`. */
function sumVerdict(
  { knowledge }: Ground,
  subjects: readonly Owned[],
  value: Owned,
): Verdict | null {
  const points = subjects.map(
    (subject) =>
      knowledge
        .with('points')
        .find(({ mark, fact }) => fact.topic === 'ashtakoota' && mark.term === subject.value)?.mark
        .points,
  )
  if (points.some((each) => each === undefined)) return null
  return judged(points.reduce((sum, each) => sum! + each!, 0) === Number(value.value), true)
}

/** `neither falls short of five points`: no more than a bound. */
const isBound = ({ read: { tokens } }: Ground, { at, end }: Owned) =>
  // `Of the eleven points they miss, Graha Maitri has cost five`.
  (/\bof the$/.test(wordsOf(tokens, at - 2, at)) &&
    /^(they|the two|the pair|that are) (miss|lack|lose|missing|lacking|lost)\b/.test(
      wordsOf(tokens, end, end + 3),
    )) ||
  /\b((half|most|part|a third|a quarter) of (its|the|their|those)|short of|more than|less than|fewer than|at least|at most|up to|above|beyond)( the| a| its)?$/.test(
    wordsOf(tokens, at - 3, at),
  )

/** A number that is told of a sefirah or a koota by a verb of having, with nothing behind it that it could count. */
const isElliptical = ({ read: { tokens }, segment }: Ground, { kind, at, end }: Owned) =>
  kind === 'number' &&
  /^(has|carries|counts|holds|gets|gives|only|with|a mere)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^([.,;:!?]|and|but|while)?$/.test(tokens[end]?.lower ?? '') &&
  segment.mentions.some(
    (each) => /^(sefirah|koota)$/.test(each.kind) && each.end <= at && at - each.end <= 2,
  )

/** `In Gevurah she stands at minus five`: of whoever stands between a sefirah that is nobody's and its points. */
const ofWhom = (subject: Owned, value: Owned): Owned =>
  subject.kind === 'sefirah' &&
  subject.owner === null &&
  subject.end <= value.at &&
  value.how === 'near' &&
  (value.owner === 'p1' || value.owner === 'p2')
    ? { ...subject, owner: value.owner }
    : subject

function gradeClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const grades = segment.mentions.filter(({ kind, at }) => kind === 'grade' && at > 0)
  if (grades.length === 0) return []
  const known = knowledge
    .with('state')
    .filter(({ mark }) => mark.term === 'relationship score' && mark.state !== undefined)
  if (known.length === 0) return []
  return grades.map((grade): Claim => {
    const has = known.some(({ mark }) => mark.state!.toLowerCase() === grade.value.toLowerCase())
    return {
      kind: 'grade',
      words: grade.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, grade)),
      instead: known[0]!.mark.state!,
    }
  })
}
