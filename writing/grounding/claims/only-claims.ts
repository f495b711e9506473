import { isOf, type Claim, type Ground } from '../claim.ts'
import { joined } from './joined.ts'
import { superlative } from './superlative-word.ts'

/** `Only Pluto is left below the horizon`; `Saturn is the only planet there`: as many as are named, and no more. */
export function onlyClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const word = superlative(ground, /^(only|sole)$/)
  if (!word) return []
  const all = segment.mentions.filter(({ kind }) => kind === 'body')
  const after = joined(
    read.tokens,
    all.filter(({ at }) => at >= word.end),
    'start',
  )
  const isOfPlanets = /^(planets?|grahas?)$/.test(read.tokens[word.end]?.lower ?? '')
  const bodies = isOfPlanets
    ? joined(
        read.tokens,
        all.filter(({ end }) => end <= word.at),
        'end',
      )
    : after
  const [body] = bodies
  if (!body || (!isOfPlanets && body.at - word.end > 2)) return []
  const group = segment.mentions.find(
    ({ kind, at }) => kind === 'group' && at > Math.max(body.at, word.at),
  )
  if (!group) return []
  const from = Math.max(bodies.at(-1)!.end, word.end)
  if (read.tokens.slice(from, group.at).some(({ text }) => text === ',')) return []
  const known = ground.knowledge
    .with('count')
    .filter((each) => each.mark.term === group.value && isOf(body.owner, each))
  if (known.length === 0) return []
  const standing = ground.knowledge
    .with('body')
    .filter((each) => each.mark.term === group.value && isOf(body.owner, each))
  const has =
    known.some(({ mark }) => mark.count === bodies.length) &&
    (standing.length === 0 ||
      bodies.every(({ value }) => standing.some(({ mark }) => mark.body === value)))
  return [
    {
      kind: 'superlative',
      words: `${word.words} ${body.words} ${group.words}`,
      verdict: has ? 'supported' : 'contradicted',
      instead: String(known[0]!.mark.count),
    },
  ]
}
