import type { Brief } from '../../../brief/brief.ts'
import { placeOf, READINGS, shareOf } from '../halves.ts'
import { OF_TWO_ALIKE } from '../skeletons/alike.ts'
import { BY_TURNS, SIMPLY } from '../skeletons/joins.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import { OF_VERDICTS } from '../skeletons/verdict.ts'
import { hash } from '../../../hash.ts'
import type { OwnCard, Told } from '../told.ts'
import type { Filling } from './filling.ts'

/** What is left to one document by the others of its package: who tells which fact in which words, and which side of a card. */
export interface Portion {
  /** Which of a card's gifts, prices or scenes are this document's, the first to be used first. */
  readonly share: (own: OwnCard, length: number) => readonly number[]
  /** Whether the other person's reading may tell the very same fact. */
  readonly isTwin: (told: Told) => boolean
  /** Whether another reading has used the only way to say it whole. */
  readonly isWordedBefore: (told: Told) => boolean
  readonly wordingsFor: (told: Told, slot: 'main' | 'noun') => readonly string[]
  /** Whether what a card's term means is explained in this document, where more than one could. */
  readonly explains: (own: OwnCard) => boolean
  /** Of a card that stands for something of both people either reading tells one side: what it makes of them, or what that turns into. */
  readonly isHalved: (own: OwnCard, slot: string) => boolean
  /** Whether a skeleton, filled so, is left to another reading that might come to the same sentence with it. */
  readonly isLeftToAnother: (skeleton: Skeleton, filling: Filling) => boolean
  /** What another document has shown or used of a card. */
  readonly before: ReadonlySet<string>
}

/** `pair` stands for whom the package is about. */
export function portionOf(brief: Brief, pair: string): Portion {
  const elsewhere = new Set(brief.elsewhere)
  const cardsBefore = new Set(brief.digests.flatMap(({ cards }) => cards))
  const factsBefore = new Set(brief.digests.flatMap(({ told }) => told))
  const reading = placeOf(brief)
  const isVerdict = brief.document.theme === 'verdict'

  const isTwin = ({ id }: Told) => elsewhere.has(id) || factsBefore.has(id)

  const isWordedBefore = ({ id, fact, clause }: Told) => {
    const isBefore = factsBefore.has(id) || factsBefore.has(ofOther(id))
    if (!isBefore && !(elsewhere.has(id) && reading === 1)) return false
    if (String(fact.value).split(' ').length > SHORT) return true
    return clause.mains.length < 2 && (clause.mains[0] ?? clause.stated).split(' ').length > SHORT
  }

  /** Of one person, and told in both readings. */
  const isOfBothTold = ({ id, subject }: Told['fact']) =>
    subject !== 'couple' && factsBefore.has(id) && factsBefore.has(ofOther(id))

  /**
   * Some wordings are kept for whoever tells a fact again: half for the verdict, of a fact of two;
   * of a fact of one the last for the second person’s reading, if both have it alike, and those in
   * the middle for what is between them.
   */
  const wordingsFor = ({ fact, clause }: Told, slot: 'main' | 'noun') => {
    const all = slot === 'main' ? clause.mains : clause.nouns
    if (all.length < 2) return all
    const [half, third] = [Math.floor(all.length / 2), Math.ceil(all.length / 3)]
    if (fact.subject === 'couple') return isVerdict ? all.slice(half) : all.slice(0, half)
    if (reading === 0 || (reading === 1 && !elsewhere.has(fact.id))) return all.slice(0, third)
    if (reading === 1) return all.slice(-third)
    if (slot === 'noun' || !factsBefore.has(fact.id)) return all.slice(half)
    const middle = isVerdict ? [] : all.slice(third, -third)
    if (middle.length > 0) return middle
    return isOfBothTold(fact) ? all.slice(1, -1) : all.slice(half)
  }

  const mightBeSaidThere = (skeleton: Skeleton, { f, g }: Filling) => {
    if (OF_TWO_ALIKE.has(skeleton) || (isVerdict && OF_VERDICTS.has(skeleton))) return false
    if (brief.people.length > 1 && BY_TURNS.has(skeleton)) return true
    if (skeleton === SIMPLY) return isTwin(f) && f.clause.mains.length < 2
    if (isTwin(f) && (g === undefined || isTwin(g))) return true
    const isMeant = f.cards.some(({ id }) => elsewhere.has(id) || cardsBefore.has(id))
    return isMeant && isBare(skeleton)
  }

  return {
    share: shareOf(brief, pair),
    isTwin,
    isWordedBefore,
    wordingsFor,
    explains: ({ id }) =>
      !cardsBefore.has(id) && (!elsewhere.has(id) || hash(`${pair}|${id}`) % READINGS === reading),
    isHalved: ({ id }, slot) =>
      elsewhere.has(id) && (hash(`${pair}|${id}`) + Number(slot === 'trait')) % 2 !== reading % 2,
    isLeftToAnother: (skeleton, filling) =>
      mightBeSaidThere(skeleton, filling) &&
      hash(`${pair}|${skeleton}`) % READINGS !== reading % READINGS,
    before: new Set(brief.digests.flatMap(({ scenes }) => scenes)),
  }
}

/** The same fact of the other person. */
function ofOther(id: string): string {
  return id.replace(/^p[12]/, (who) => (who === 'p1' ? 'p2' : 'p1'))
}

/** What has so few words stands in two readings without being noticed. */
const SHORT = 7

/** Without the fact itself in it, so that another document might come to say the same. */
function isBare(skeleton: Skeleton): boolean {
  return !/\[f\.(?:noun|main|full|light|adds|gift|price)\]/.test(skeleton)
}
