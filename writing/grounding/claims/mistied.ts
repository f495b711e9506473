import type { Fact } from '#astrology/facts.ts'
import type { Claim, Tie } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { areJoined } from './joined.ts'
import { sayingsIn } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'

const SUBJECTS = new Set(['body', 'sphere', 'sefirah', 'channel', 'lord', 'karaka', 'center'])

/**
 * Without what a reader put together wrongly: it gave a value to one thing, where the cited facts give
 * that very value to another that stands nearer to it (`Beside his Mars stands his Jupiter in Pushya`).
 */
export function withoutMistied(
  claims: readonly Claim[],
  read: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  if (facts.length === 0) return claims
  return claims.filter(
    ({ verdict, tie }) =>
      verdict === 'supported' ||
      tie === undefined ||
      !(isAside(tie, read) || isMistied(tie, read, facts)),
  )
}

/** `It is Pluto, not Mars, that squares her Sun`. */
const isAside = ({ subjects }: Tie, { tokens }: ReadSentence) =>
  subjects.some(
    ({ at, end }) =>
      /^, (and )?not( the)?$/.test(wordsOf(tokens, at - 2, at)) && tokens[end]?.text === ',',
  )

function isMistied({ subjects, value }: Tie, read: ReadSentence, facts: readonly Fact[]): boolean {
  const reach = Math.max(...subjects.map((subject) => far(subject, value)))
  return facts.some((fact) =>
    fact.marks.some((mark) => {
      const has =
        value.kind === 'degrees'
          ? fitsOrb(fact, value)
          : sayingsIn(kindOf(value), mark, fact.subject).some((each) => isSame(value, each.value))
      if (!has) return false
      const owners = read.mentions.filter(
        (mention) =>
          SUBJECTS.has(mention.kind) &&
          (mention.at >= value.end || mention.end <= value.at) &&
          sayingsIn(mention.kind, mark, fact.subject).some((each) => isSame(mention, each.value)),
      )
      return isNearer(read.tokens, owners, { subjects, value, reach })
    }),
  )
}

/** Whether an angle is how far a fact's aspect is from exact. */
function fitsOrb({ measures }: Fact, { from = 0, to = 0 }: Owned): boolean {
  const orb = measures['orbDegrees'] ?? measures['degreesApart']
  return orb !== undefined && (orb.to ?? orb.value) >= from && (orb.from ?? orb.value) <= to
}

/** Whether the ones that facts name are nearer to a value than those a reader took; of an aspect both ends. */
function isNearer(
  tokens: readonly Token[],
  owners: readonly Owned[],
  { subjects, value, reach }: Tie & { readonly reach: number },
): boolean {
  const near = owners.filter((owner) => far(owner, value) < reach)
  if (subjects.length === 1) {
    const [subject] = subjects
    return near.some((owner) => owner.at !== subject!.at && !isListed(tokens, owner, subject!))
  }
  const ends = new Set(near.map(({ value: name, owner }) => `${owner} ${name}`))
  return ends.size >= 2 && near.some(({ at }) => subjects.every((subject) => subject.at !== at))
}

/** `Gemini holds the Moon and Saturn both`: the value is of all of them. */
const isListed = (tokens: readonly Token[], a: Owned, b: Owned) =>
  a.at < b.at ? areJoined(tokens, a, b) : areJoined(tokens, b, a)

const far = (mention: Owned, value: Owned) =>
  mention.at >= value.end ? mention.at - value.end : value.at - mention.end
