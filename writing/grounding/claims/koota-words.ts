import { told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { MOST } from './koota-losses.ts'
import { areJoined } from './joined.ts'
import { wordsOf } from '../reading/words-of.ts'

const FULL =
  /\b(all|both (of )?((its|the) )?points?|full|everything|whole|entire|every point|fully|complete|to the brim|in full|a perfect (two|three|four|five|six|seven|eight|score))\b/

const HALF = /(?<!and a )\bhalf\b(?! a point)/

const NONE =
  /\b(nothing|none|zero|no points?|without (a|one|any)( single)? points?|fails?|failed|empty|takes? (all|them|it|everything)?.{0,30}\baway|keeps? (all|every\w*) .{0,24}\b(to itself|back)|(keeps?|kept) all ([a-z]+ )?(of )?its( own)? points|withholds?|denies|refuses|fails them)\b/

const SHORT = /\b(short|lacking|incomplete|less than|fall short|not full|below)\b/

type Measure = 'none' | 'half' | 'full' | 'short'

const GIVES: Readonly<Record<Measure, (points: number, of: number) => boolean>> = {
  none: (points) => points === 0,
  half: (points, of) => points * 2 === of,
  short: (points, of) => points < of,
  full: (points, of) => points === of,
}

/** Words that only look like a measure. */
const MERE =
  /\b(all( \w+)?( of (it|them))? (is|are|was|were) (lost|missing|gone|withheld|forfeit)|(says?|means?|tells?) nothing|next to nothing|to half of|nothing [^,;]*\b(that|which) [^,;]*\bnot|(is|are|was) all (that|of)|above all|after all|under it all|all of it (leans|rests|hangs)|take away the rest|all (two|three|four|five|six|seven) of them|all along|all but|first of all|(costs?|loses?|lost|takes?) (more|most|less|least)|(nearly|almost|not quite|all but|practically) (full|empty|all|everything|nothing|complete|whole))\b/g

/** How much a stretch of words says a koota gives. */
function measureIn(said: string): Measure | null {
  const text = said
    .replaceAll(MERE, ' ')
    .replace(/ (weighs|remains|is true|goes|means) that .*$/, ' ')
  if (
    /\b(loses?|costs?|lacks?|misses|short of)\b.{0,12}\b(a|one|half|two|three|four|five|six|\d)\b/.test(
      text,
    )
  )
    return null
  if (/\b(takes?|took)\b.*\baway\b|\bcosts\b|\bloses?\b/.test(text) || NONE.test(text))
    return 'none'
  if (HALF.test(text)) return 'half'
  if (SHORT.test(text)) return 'short'
  return FULL.test(text) ? 'full' : null
}

/** What is only likened, or a reason, says nothing of a koota. */
const ASIDE =
  / , (like|as (a|an|if|any|the)|the way|because|not because|though|where others|and nobody)\b.*$/

/** `Both points of Vashya are lost`. */
const GONE = /^(is|are|was|were) (lost|missing|gone|withheld|forfeit)\b/

const LEAD =
  /\b((none|nothing|all|half|all \w+|half \w+|both|(the )?full)( points?)? (of|from)|(the )?points lost in)( the)?$/

/** `Yoni gives half, and Bhakoot nothing at all`: each koota, or those joined, by the words after it, else before it. */
export function kootaWords(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const kootas = segment.mentions.filter(({ kind }) => kind === 'koota')
  if (kootas.length === 0 || !knowledge.systems.has('vedic')) return []
  // `Gana and Vashya fail both ways`, where poruthams are cited.
  const cited = ground.cited.flatMap((id) => knowledge.byId(id)?.marks ?? [])
  const isPorutham = ({ value }: Owned) =>
    /\bporuthams?\b/i.test(read.sentence) &&
    cited.some(({ term }) => term === value.replace(/ koota$/, ' porutham')) &&
    !cited.some(({ term }) => term === value)
  if (kootas.some(isPorutham)) return []
  // `Most of what they lose, they lose on Yoni`: not all that it has.
  if (MOST.test(wordsOf(read.tokens, segment.from, segment.to))) return []
  const groups = groupsOf(read.tokens, kootas)
  return groups.flatMap((group, index): Claim[] => {
    const after = wordsOf(
      read.tokens,
      group.at(-1)!.end,
      groups[index + 1]?.[0]!.at ?? segment.to,
    ).replace(ASIDE, '')
    const before = wordsOf(
      read.tokens,
      groups[index - 1]?.at(-1)!.end ?? segment.from,
      group[0]!.at,
    )
    // `all eight of Nadi and none of Bhakoot's`: what stands right before a koota is said of it.
    const own = LEAD.exec(before)?.[0]
    const says =
      own === undefined
        ? (measureIn(after.replace(LEAD, '')) ?? (index === 0 ? measureIn(before) : null))
        : measureIn(GONE.test(after) ? 'nothing' : own)
    if (says === null || /\bexceptions?\b/.test(`${before} ${after}`)) return []
    const isDenied =
      says !== 'none' &&
      /\b(not|never)\b/.test(says === 'short' ? after.replace(SHORT, ' ') : after)
    return group.map((koota): Claim => {
      const all = knowledge
        .with('points')
        .filter(
          ({ mark }) =>
            mark.term === koota.value && mark.points !== undefined && mark.of !== undefined,
        )
      const mean = all.filter(({ fact }) => fact.topic === 'ashtakoota')
      const isSided = /\b(groom|bride|counted from|(one|the other|either|both) ways?)\b/.test(
        read.sentence,
      )
      const known = isSided || mean.length === 0 ? all : mean
      const has =
        known.length === 0 ||
        known.some(({ mark: { points = 0, of = 0 } }) => GIVES[says](points, of))
      return {
        kind: 'koota',
        words: `${koota.words} ${says}`,
        verdict: told(has ? 'supported' : 'contradicted', isDenied),
        instead: known.map(({ mark }) => `${mark.points} of ${mark.of}`)[0] ?? '',
      }
    })
  })
}

function groupsOf(tokens: Ground['read']['tokens'], kootas: readonly Owned[]): Owned[][] {
  const groups: Owned[][] = []
  for (const koota of kootas) {
    const last = groups.at(-1)
    if (last && areJoined(tokens, last.at(-1)!, koota)) last.push(koota)
    else groups.push([koota])
  }
  return groups
}
