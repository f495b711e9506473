import { isOf, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { type Counter, countsIn, measure, relationCounts } from './counting-relations.ts'
import { centers, channels, gates } from './counting-design.ts'
import { exceptions, kootas } from './counting-kootas.ts'
import { keys, partners } from './counting-keys.ts'
import { planets } from './counting-planets.ts'

/** How many there are, by the facts, of what a noun counts in its sentence; more than one answer where the noun can be taken in more than one way; null where facts do not count it. */
export function countsOf(ground: Ground, thing: Owned, from: number): readonly number[] | null {
  const text = wordsOf(ground.read.tokens, ground.segment.from, ground.segment.to)
  void from
  const counts = COUNTERS[thing.value]?.(ground, thing, text) ?? null
  return counts !== null && counts.length > 0 ? counts : null
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  planets,
  centers,
  channels,
  gates,
  kootas,
  exceptions,
  partners,
  keys,
  rings: (ground, _thing, text) =>
    /\b(share|shared|common|both)\b/.test(text)
      ? relationCounts(ground, /^shares$/, ({ term }) => term === 'ring')
      : null,
  letters: (ground, thing, text) => {
    if (/\b(one letter|two letters for)\b/.test(text)) return null
    if (/\b(share|shared|common|both)\b/.test(text))
      return relationCounts(ground, /^shares$/, ({ term }) => term === 'letter')
    if (/\bwrites?|written|write\b/.test(text))
      return /\btogether\b/.test(text) || thing.owner === 'both'
        ? relationCounts(ground, /^write together$/)
        : countsIn(
            ground.knowledge
              .with('count')
              .filter((known) => known.mark.relation === 'writes' && isOf(thing.owner, known)),
          )
    return null
  },
  paths: (ground, _thing, text) =>
    /\b(both|share|common|shared)\b/.test(text) ? relationCounts(ground, /^both light$/) : null,
  lights: (ground, thing) => {
    const world = ground.segment.mentions.find(({ kind }) => kind === 'world')
    return world
      ? countsIn(
          ground.knowledge
            .with('count')
            .filter(
              (known) =>
                known.mark.world === world.value &&
                (isOf(thing.owner, known) || known.who === 'couple'),
            ),
        )
      : null
  },
  steps: (ground) => relationCounts(ground, /^steps apart$/),
  years: (ground, _thing, text) =>
    /\b(hebrew|between them|apart)\b/.test(text)
      ? relationCounts(ground, /^Hebrew years apart$/)
      : null,
  days: (ground, _thing, text) =>
    /\b(apart|between|birthdays?)\b/.test(text)
      ? relationCounts(ground, /^birthdays apart$/)
      : null,
  areas: (ground, thing, text) =>
    /\b(definition|split|island|defined|joint)\b/.test(text)
      ? [
          ...relationCounts(ground, /^(areas|joint definition)$/),
          ...measure(ground, 'areas', /^definition\.definition$/),
          ...(thing.owner === null ? [] : []),
        ]
      : null,
  poruthamCount: (ground, _thing, text) =>
    /\bporuthams?|ten\b/.test(text)
      ? countsIn(ground.knowledge.with('count').filter(({ mark }) => mark.term === 'porutham'))
      : null,
}
