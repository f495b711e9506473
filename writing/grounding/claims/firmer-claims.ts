import { told, type Claim, type Ground } from '../claim.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

const MORE =
  /^(outweighs?|surpass(es)?|exceeds?|outdoes|beats|leads|(is|are|stands?|sits?) (by far |far |much |a little )?(ahead of|above|firmer than|stronger than|better (off )?than)|has (the better of|more of it than)|holds? (it|more of it) (more firmly )?than|(stands?|sits?|holds?) (much |far |a little )?(more firmly|better|firmer|stronger) than)\b/
const LESS =
  /^((is|are|stands?|sits?) (by far |far |much |a little )?(behind|below|weaker than|worse (off )?than)|trails|has less of it than|yields to|(stands?|sits?|holds?) (much |far |a little )?(less firmly|worse) than)\b/

/** `In Binah he is the firmer of the two`, `he holds Gevurah more firmly`. */
const FIRMEST =
  /^((is|stands|proves) (by far )?the (firmer|stronger|steadier)( one)?( of the two)?\b|holds [a-z]+ (more firmly|better)( (and|,)|$))/

/** `Binah is firmer in him than in her`. */
const FIRMER =
  /^(is|stands|sits) (far |much |a little )?(firmer|stronger|better placed|better off|weaker|barer|poorer|(more|less) (firm|firmly|strong|secure|at home)( placed| rooted)?) (in|with)$/

const isOne = ({ kind, owner }: Owned) => kind === 'person' && (owner === 'p1' || owner === 'p2')

const EVEN =
  /\b(neither (of them |of the two )?(is|stands|sits) (ahead|above|in front|stronger|firmer|better)|neither (of them |of the two )?(outweighs|surpasses|leads|exceeds)|they (are|stand) (even|level|equal))\b/

/** `In Chesed neither is ahead of the other`: of each sefirah that is named. */
export function evenClaims({ segment, read, knowledge }: Ground): Claim[] {
  if (!EVEN.test(wordsOf(read.tokens, segment.from, segment.to))) return []
  return segment.mentions.flatMap((sefirah): Claim[] => {
    const lead = sefirah.kind === 'sefirah' ? leadOf(knowledge.facts, sefirah.value, 'p1') : null
    if (lead === null) return []
    return [
      {
        kind: 'sefirah',
        words: `${sefirah.words} even`,
        verdict: lead === 0 ? 'supported' : 'contradicted',
      },
    ]
  })
}

/** `In Hod she outweighs him`: who of the two has more of a sefirah, by the points of both. */
export function firmerClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const sefirot = segment.mentions.filter(({ kind }) => kind === 'sefirah')
  const [sefirah] = sefirot
  if (sefirot.length !== 1 || sefirah === undefined) return []
  return segment.mentions.filter(isOne).flatMap((person): Claim[] => {
    const inIt = FIRMER.exec(wordsOf(read.tokens, sefirah.end, person.at))
    if (inIt && person.at - sefirah.end < 8) {
      const lead = leadOf(knowledge.facts, sefirah.value, person.owner)
      const isThan = /^(than|'s)\b/.test(wordsOf(read.tokens, person.end, person.end + 2))
      if (lead === null || !isThan) return []
      const has = /less|weak|bare|poor/.test(inIt[0]) ? lead < 0 : lead > 0
      return [
        {
          kind: 'sefirah',
          words: `${sefirah.words} ${inIt[0]} ${person.words}`,
          verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, sefirah, person)),
        },
      ]
    }
    const verb = wordsOf(read.tokens, person.end, Math.min(person.end + 8, segment.to))
    const isAlone = FIRMEST.test(verb)
    const isMore = MORE.test(verb) || isAlone
    const other = segment.mentions.find((each) => each.at >= person.end && isOne(each))
    if (!isMore && !LESS.test(verb)) return []
    if (!isAlone && (!other || other.owner === person.owner)) return []
    const lead = leadOf(knowledge.facts, sefirah.value, person.owner)
    if (lead === null) return []
    return [
      {
        kind: 'sefirah',
        words: `${person.words} ${verb}`,
        verdict: told(
          (isMore ? lead > 0 : lead < 0) ? 'supported' : 'contradicted',
          isNegated(ground, null, { ...person, at: person.end }),
        ),
      },
    ]
  })
}

/** By how many points somebody stands above the other in a sefirah; null where no fact compares them. */
function leadOf(facts: Ground['knowledge']['facts'], sefirah: string, owner: Owner): number | null {
  const fact = facts.find(
    ({ property, marks }) =>
      property === 'stronger' && marks.some((mark) => mark.sefirah === sefirah),
  )
  const [a, b] = [fact?.measures['p1Points']?.value, fact?.measures['p2Points']?.value]
  if (a === undefined || b === undefined) return null
  return owner === 'p1' ? a - b : b - a
}
