import type { Brief } from '../../brief/brief.ts'
import { isOutOfPlace } from '../../safety/words-of-love.ts'
import { lettersOf } from './complained-of.ts'
import { placeOf } from './halves.ts'
import { SIMPLY } from './skeletons/joins.ts'
import type { Skeleton } from './skeletons/skeleton.ts'
import { hash, shuffled } from '../../hash.ts'
import {
  countWords,
  MOST_WORDS,
  openingOf,
  say,
  type Drafted,
  type Said,
} from './speech/sentence.ts'
import type { Speakers } from './speech/speakers.ts'
import { glossesIn, TERMS, unmarked, withoutGlosses } from './speech/terms.ts'
import { fill } from './teller/fill.ts'
import type { Filling } from './teller/filling.ts'
import { piecesFrom } from './teller/pieces.ts'
import { portionOf } from './teller/portion.ts'
import { Remembered } from './teller/remembered.ts'
import { sceneFrom, sceneLeft } from './teller/scene-from.ts'
import { isOutOfTune, toneOf } from './teller/tone.ts'
import { areOneThing } from './same-light.ts'
import type { Told } from './told.ts'

/**
 * Who tells one document: fills skeletons, and remembers what has been used, so that no sentence,
 * picture or turn of phrase comes twice. What is chosen hangs on the people, by their names and the
 * brief's draw, on the document and on the facts' ids, never on what the facts say: another value
 * changes its own sentences.
 */
export interface Teller {
  /** The first skeleton, in an order of its own for this place, that can be filled and sounds like nothing said before. */
  readonly tell: (skeletons: readonly Skeleton[], filling: Filling, place: string) => Said | null
  /** The same where something has to be said, if need be in a turn of phrase that was used before. */
  readonly tellAnyhow: (
    skeletons: readonly Skeleton[],
    filling: Filling,
    place: string,
  ) => Said | null
  /** A lived moment of a fact's cards; null where all have been told. */
  readonly scene: (told: Told) => readonly Said[] | null
  /** Whether one is left. */
  readonly hasScene: (told: Told) => boolean
  /** Words as they stand, resting on what they cite. */
  readonly quote: (draft: Drafted) => Said
  /** Whether the other person's reading may tell the very same fact. */
  readonly isTwin: (told: Told) => boolean
  /** Whether another reading has used the only way to say it whole. */
  readonly isWordedBefore: (told: Told) => boolean
  /** Whether so much has been told two facts at a time that one alone is welcome. */
  readonly isDense: () => boolean
  /** Whether too little has been told so. */
  readonly isSparse: () => boolean
  /** Two sentences about one fact each have become one about both. */
  readonly countJoined: () => void
  /** A new paragraph: everybody is called by name again. */
  readonly startParagraph: () => void
  /** Whether a sentence was complained about: it is said in other words or not at all. */
  readonly isRefused: (text: string) => boolean
  /** Whether the last sentence was about this fact, so that `it` points at it. */
  readonly isLast: (told: Told) => boolean
  /** One of several things, none twice in this document. */
  readonly choose: (things: readonly string[], place: string) => string | null
  /** One of so many ways to go on at a place, by number. */
  readonly turn: (place: string, ways: number) => number
  /** Whom the whole package is about. */
  readonly names: string
  readonly speakers: Speakers
  /** Whether the two share a home, or might: which pictures fit. */
  readonly areAtHome: boolean
}

/** A sentence that could be said next. */
interface Saying {
  readonly said: Said
  readonly uses: readonly string[]
  readonly skeleton: Skeleton
  /** Whether it sounds like something said before. */
  readonly isWorn: boolean
}

interface OwnWords {
  /** What was complained about, by its letters. */
  readonly refused?: ReadonlySet<string>
}

export function tellerOf(
  brief: Brief,
  speakers: Speakers,
  { refused = new Set() }: OwnWords = {},
): Teller {
  const names = [brief.draw, ...Object.values(speakers.people).map(({ name }) => name)].join('|')
  const seed = `${brief.document.id}|${names}`
  const pair = [brief.draw, ...brief.people.map(({ name }) => name)].join('|')
  const remembered = new Remembered(speakers)
  const portion = portionOf(brief, pair)
  const variant = Math.min(2, placeOf(brief))
  const pieceOf = piecesFrom({ remembered, portion, speakers, seed, variant })
  const wear = (skeleton: Skeleton) => remembered.worn.get(skeleton) ?? 0
  const isRefused = (text: string) => refused.size > 0 && refused.has(lettersOf(text))
  const isFit = (text: string) => !isOutOfPlace(text, brief.register) && !isRefused(text)

  /** What can be said there, the least worn first. */
  function* sayings(
    skeletons: readonly Skeleton[],
    filling: Filling,
    place: string,
  ): Generator<Saying> {
    const key = `${seed}|${place}|${filling.f.id}|${filling.g?.id ?? ''}`
    const order = shuffled(skeletons, key, (skeleton) => skeleton)
    for (const skeleton of order.toSorted((one, other) => wear(one) - wear(other))) {
      if (portion.isLeftToAnother(skeleton, filling)) continue
      if (setsSideBySide(skeleton) && isOneThing(filling)) continue
      if (isOutOfTune(skeleton, remembered.tone)) continue
      const filled = fill(skeleton, filling, pieceOf, place)
      if (filled === null) continue
      const { text, uses } = filled
      const whole = say({ ...filled, text: unmarked(text) }, remembered.memory, speakers)
      const said =
        countWords(whole.text) <= MOST_WORDS
          ? whole
          : say({ ...filled, text: withoutGlosses(text) }, remembered.memory, speakers)
      if (countWords(said.text) > MOST_WORDS || !isFit(said.text) || isTangled(said.text)) continue
      const terms = said === whole ? glossesIn(text) : []
      const isWorn =
        (skeleton !== SIMPLY && wear(skeleton) > 0) ||
        remembered.openings.has(openingOf(said.text, speakers))
      yield { said, uses: [...uses, ...terms], skeleton, isWorn }
    }
  }

  const take = ({ said, uses, skeleton }: Saying) => {
    remembered.worn.set(skeleton, wear(skeleton) + 1)
    return remembered.keep(said, uses, toneOf(skeleton))
  }

  return {
    turn: (place, ways) => hash(`${seed}|${place}`) % ways,
    names: pair,
    speakers,
    areAtHome: /^(?:partners|family)$/.test(brief.register),
    tell(skeletons, filling, place) {
      for (const saying of sayings(skeletons, filling, place))
        if (!saying.isWorn) return take(saying)
      return null
    },
    tellAnyhow(skeletons, filling, place) {
      const all = [...sayings(skeletons, filling, place)]
      const best = all.find(({ isWorn }) => !isWorn) ?? all[0]
      return best === undefined ? null : take(best)
    },
    hasScene: (told) => sceneLeft(told, remembered, portion) !== null,
    scene: (told) => sceneFrom(told, remembered, { portion, speakers }),
    quote: (draft) =>
      remembered.keep(
        say({ ...draft, text: draft.text.replaceAll(TERMS, '') }, remembered.memory, speakers),
        [],
      ),
    isDense: () => remembered.isDense(),
    isSparse: () => remembered.isSparse(),
    isRefused,
    countJoined: () => remembered.countJoined(),
    startParagraph: () => remembered.startParagraph(),
    isLast: ({ id }) => remembered.last === id,
    isWordedBefore: portion.isWordedBefore,
    isTwin: portion.isTwin,
    choose(things, place) {
      const left = shuffled(things, `${seed}|${place}`, (thing) => thing).find(
        (thing) => !remembered.used.has(thing) && isFit(thing),
      )
      if (left === undefined) return null
      remembered.used.add(left)
      return left
    },
  }
}

/** Whether it names both facts, as two things would be. */
function setsSideBySide(skeleton: Skeleton): boolean {
  return /\[f\.(?:main|noun|full)\]/.test(skeleton) && /\[g\.(?:main|noun|full)\]/.test(skeleton)
}

/** A light in a gate and in a line of that gate, a channel in one and between two, are no two things. */
function isOneThing({ f, g }: Filling): boolean {
  return g !== undefined && areOneThing(f, g)
}

/** One clause hung on another by the same word: nobody can tell which hangs on which. */
function isTangled(text: string): boolean {
  return /\b(until|since|because|so that|unless|although|whenever|as if)\b.*\b\1\b/i.test(text)
}
