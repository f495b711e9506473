import type { Brief } from '../../brief/brief.ts'
import { fillSlots } from '../../meaning/fill-slots.ts'
import { speaksOfLove } from '../../safety/words-of-love.ts'
import { sentencesOf } from '../../sentences.ts'
import { GLOSSARY } from './skeletons/glossary.ts'
import { BY_TURNS, SIMPLY } from './skeletons/joins.ts'
import type { Skeleton } from './skeletons/skeleton.ts'
import { OF_VERDICTS } from './skeletons/verdict.ts'
import { hash, shuffled } from './speech/hash.ts'
import { NOBODY_NAMED, type Memory } from './speech/mentions.ts'
import {
  countWords,
  MOST_WORDS,
  openingOf,
  say,
  type Drafted,
  type Said,
} from './speech/sentence.ts'
import { letterOf, type Speakers } from './speech/speakers.ts'
import { glossesIn, TERMS, termsIn, unmarked, withoutGlosses } from './speech/terms.ts'
import { placeOf, READINGS, shareOf } from './halves.ts'
import { clauseFrom } from './predicate.ts'
import type { OwnCard, Told } from './told.ts'

/** The facts a skeleton is filled with. */
interface Filling {
  readonly f: Told
  readonly g?: Told
  /** Words for `[about]`. */
  readonly about?: string
}

/**
 * Who tells one document: fills skeletons, and remembers what has been used, so that no sentence,
 * picture or turn of phrase comes twice. What is chosen hangs on the people's names, the document
 * and the facts' ids alone, never on what the facts say: another value changes its own sentences.
 * Only where a text is short may it hang on more, on the birth.
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
  /** Whether the last sentence was about this fact, so that `it` points at it. */
  readonly isLast: (told: Told) => boolean
  /** One of several things, none twice in this document. */
  readonly choose: (things: readonly string[], place: string) => string | null
  readonly seed: string
  /** Whom the whole package is about. */
  readonly names: string
  readonly speakers: Speakers
  /** Whether the two share a home, or might: which pictures fit. */
  readonly areAtHome: boolean
}

interface Piece {
  readonly text: string
  /** What is used up by it; null for what may be said again. */
  readonly uses: string | null
  readonly cites: readonly string[]
}

export function tellerOf(brief: Brief, speakers: Speakers, birth = ''): Teller {
  const names = [birth, ...Object.values(speakers.people).map(({ name }) => name)].join('|')
  const seed = `${brief.document.id}|${names}`
  const used = new Set<string>()
  const worn = new Map<string, number>()
  const openings = new Set<string>()
  const toldBefore = new Set(brief.digests.flatMap(({ scenes }) => scenes))
  const pair = [birth, ...brief.people.map(({ name }) => name)].join('|')
  const share = shareOf(brief, pair)
  const elsewhere = new Set(brief.elsewhere)
  const cardsBefore = new Set(brief.digests.flatMap(({ cards }) => cards))
  const factsBefore = new Set(brief.digests.flatMap(({ told }) => told))
  const reading = placeOf(brief)
  let memory: Memory = NOBODY_NAMED
  const toldHere = new Set<string>()
  /** The fact told last; null after a moment that claims nothing. */
  let last: string | null = null
  const citing = { all: 0, joint: 0 }
  const explained = new Set<string>()
  const isVerdict = brief.document.theme === 'verdict'
  const variant = Math.min(2, placeOf(brief))

  const keep = (said: Said, uses: readonly string[]): Said => {
    memory = said.memory
    openings.add(openingOf(said.text, speakers))
    for (const each of uses)
      (each.startsWith('term ') ? explained : used).add(each.replace(/^term /, ''))
    for (const id of said.cites) toldHere.add(id)
    const facts = said.cites.filter((id) => !id.startsWith('meaning.'))
    last = facts.at(-1) ?? null
    if (facts.length > 0) citing.all += 1
    if (facts.length > 1) citing.joint += 1
    return said
  }

  const pieceOf = (slot: string, told: Told, place: string): Piece | null => {
    if (slot === 'main' || slot === 'noun' || slot === 'full') {
      const isTold = slot !== 'full' && toldHere.has(told.id)
      if (isTold && slot === 'main') return null
      const short = isTold ? told.short : null
      const wordings = wordingsFor(told, slot === 'main' ? 'main' : 'noun')
      if (slot === 'main' && isWordedBefore(told)) return null
      const order = shuffled(wordings, `${seed}|${place}|${told.id}`, (each) =>
        String(wordings.indexOf(each)),
      )
      const text = short ?? order.find((each) => isNews(each)) ?? order[0]
      if (text === undefined) return null
      return { text: explain(text), uses: null, cites: [told.id] }
    }
    if (slot === 'light') {
      const body = told.fact.marks[0]?.body
      if (body === undefined) return null
      const light = body === 'Lagna' ? 'rising sign' : body
      return { text: `${ownerOf(told, speakers)} ${light}`, uses: null, cites: [told.id] }
    }
    if (slot === 'adds') {
      const text = told.clause.adds
      return text === undefined ? null : { text: explain(text), uses: null, cites: [told.id] }
    }
    if (slot === 'common') {
      const text = told.howCommon?.replace(/^as /, '')
      return text === undefined || used.has(`${told.id}#common`)
        ? null
        : { text, uses: `${told.id}#common`, cites: [told.id] }
    }
    // What the term means is said by the closest card alone: the others are of what stands near.
    const cards = slot === 'gloss' && isLent(told) ? [] : told.cards
    for (const own of slot === 'gloss' ? cards.slice(0, 1) : cards) {
      const piece = pieceOfCard(slot, own, told)
      if (piece !== null) return piece
    }
    return null
  }

  /** Whether what a card's term means is explained in this document, where more than one could. */
  const isOurs = ({ id }: OwnCard) => {
    if (cardsBefore.has(id)) return false
    return !elsewhere.has(id) || hash(`${pair}|${id}`) % READINGS === placeOf(brief)
  }

  const isTold = ({ id }: Told) => elsewhere.has(id) || factsBefore.has(id)

  /** Of a card that stands for something of both people either reading tells one side: what it makes of them, or what that turns into. */
  const isHalved = ({ id }: OwnCard, slot: string) =>
    elsewhere.has(id) && (hash(`${pair}|${id}`) + Number(slot === 'trait')) % 2 !== reading % 2

  /** Whether another reading, filling this skeleton with what it knows, might come to the same sentence. */
  const isAlike = (skeleton: Skeleton, { f, g }: Filling) => {
    if (isVerdict && OF_VERDICTS.has(skeleton)) return false
    if (brief.people.length > 1 && BY_TURNS.has(skeleton)) return true
    if (skeleton === SIMPLY) return isTold(f) && f.clause.mains.length < 2
    if (isTold(f) && (g === undefined || isTold(g))) return true
    const isMeant = f.cards.some(({ id }) => elsewhere.has(id) || cardsBefore.has(id))
    return isMeant && isBare(skeleton)
  }

  /**
   * One wording is kept for whoever tells a fact again: of a fact of two the verdict, of a fact of
   * one what is between them, of what both have alike the second person’s reading.
   */
  const wordingsFor = ({ fact, clause }: Told, slot: 'main' | 'noun') => {
    const all = slot === 'main' ? clause.mains : clause.nouns
    if (all.length < 2) return all
    // Both readings have had theirs: what is left stands between them.
    const isBothTold = factsBefore.has(fact.id) && factsBefore.has(ofOther(fact.id))
    if (slot === 'main' && fact.subject !== 'couple' && isBothTold) return all.slice(1, -1)
    const isAgain =
      fact.subject === 'couple'
        ? isVerdict
        : reading > 1 || (elsewhere.has(fact.id) && reading === 1)
    const half = Math.max(1, Math.floor(all.length / 2))
    return isAgain ? all.slice(half) : all.slice(0, half)
  }

  /** Whether the only way to say it whole has been used by a reading before this one. */
  const isWordedBefore = ({ id, fact, clause }: Told) => {
    const isBefore = factsBefore.has(id) || factsBefore.has(ofOther(id))
    if (!isBefore && !(elsewhere.has(id) && reading === 1)) return false
    if (String(fact.value).split(' ').length > SHORT) return true
    return clause.mains.length < 2 && (clause.mains[0] ?? clause.stated).split(' ').length > SHORT
  }

  /** Whether it holds a term this document has not explained. */
  const isNews = (text: string) =>
    termsIn(text).some((term) => !explained.has(term) && term in GLOSSARY)

  /** The first new term explained, for room is short; the others wait. */
  const explain = (text: string) => {
    const term = termsIn(text).find((each) => !explained.has(each) && each in GLOSSARY)
    const gloss = term === undefined ? undefined : GLOSSARY[term]?.[variant]
    return text.replaceAll(TERMS, (_, each: string) =>
      each === term && gloss !== undefined ? `⟪${each}|, ${gloss},⟫` : '',
    )
  }

  const pieceOfCard = (slot: string, own: OwnCard, told: Told): Piece | null => {
    const cites = [told.id, `meaning.${own.id}`]
    if (slot === 'trait' || slot === 'shadow' || slot === 'gloss') {
      const text = own.card[slot]
      const uses = `${own.id}#${slot}`
      const isOthers = slot === 'gloss' ? !isOurs(own) : isHalved(own, slot)
      const isSaid = used.has(uses) || toldBefore.has(uses)
      const spoken = text === undefined || isSaid || isOthers ? null : own.speak(text)
      return spoken === null ? null : { text: spoken, uses, cites }
    }
    const kind = slot === 'gift' ? 'gifts' : 'prices'
    const index = share(own, own.card[kind].length).find(
      (each) =>
        !used.has(`${own.id}#${kind}${each}`) &&
        !toldBefore.has(`${own.id}#${kind}${each}`) &&
        own.speak(own.card[kind][each]!) !== null,
    )
    const text = index === undefined ? null : own.speak(own.card[kind][index]!)
    return text === null
      ? null
      : { text: clauseFrom(own, text), uses: `${own.id}#${kind}${index}`, cites }
  }

  const fill = (skeleton: Skeleton, { f, g, about }: Filling, place: string) => {
    const uses: string[] = []
    const cites: string[] = []
    let isFilled = true
    const text = skeleton.replaceAll(
      /\[(\w)\.(\w+)\]|\[(\w)\?([^|\]]+)\|([^\]]+)\]|\[about\]/g,
      (...found) => {
        const [whole, of, slot, subject, one, many] = found as string[]
        if (whole === '[about]') {
          isFilled &&= about !== undefined
          return about ?? ''
        }
        const told = (of ?? subject) === 'g' ? g : f
        if (subject !== undefined) return (told?.clause.isPlural ? many : one) ?? ''
        const short = told && slot !== undefined ? pieceOf(slot, told, place) : null
        // Two that are pointed back at by one word are told apart by their whole phrases.
        const isDouble = slot === 'noun' && of === 'g' && short?.text === f.short
        const piece = isDouble && told ? pieceOf('full', told, place) : short
        if (piece === null || (piece.uses !== null && uses.includes(piece.uses))) {
          isFilled = false
          return ''
        }
        if (piece.uses !== null) uses.push(piece.uses)
        cites.push(...piece.cites)
        return piece.text
      },
    )
    return isFilled && !/\{S/.test(text) ? { text, cites: inOrder(cites), uses } : null
  }

  const wear = (skeleton: Skeleton) => worn.get(skeleton) ?? 0

  const isFit = (text: string) => !speaksOfLove(text, brief.register)

  /** What can be said there, the least worn first, and whether it sounds like something said before. */
  function* sayings(skeletons: readonly Skeleton[], filling: Filling, place: string) {
    const key = `${seed}|${place}|${filling.f.id}|${filling.g?.id ?? ''}`
    const order = shuffled(skeletons, key, (skeleton) => skeleton)
    for (const skeleton of order.toSorted((one, other) => wear(one) - wear(other))) {
      if (
        isAlike(skeleton, filling) &&
        hash(`${pair}|${skeleton}`) % READINGS !== reading % READINGS
      )
        continue
      const filled = fill(skeleton, filling, place)
      if (filled === null) continue
      const whole = say({ ...filled, text: unmarked(filled.text) }, memory, speakers)
      const said =
        countWords(whole.text) <= MOST_WORDS
          ? whole
          : say({ ...filled, text: withoutGlosses(filled.text) }, memory, speakers)
      if (countWords(said.text) > MOST_WORDS || !isFit(said.text) || isTangled(said.text)) continue
      const terms = said === whole ? glossesIn(filled.text) : []
      const isWorn =
        (skeleton !== SIMPLY && wear(skeleton) > 0) || openings.has(openingOf(said.text, speakers))
      yield { said, uses: [...filled.uses, ...terms], skeleton, isWorn }
    }
  }

  const take = ({
    said,
    uses,
    skeleton,
  }: {
    said: Said
    uses: readonly string[]
    skeleton: Skeleton
  }) => {
    worn.set(skeleton, (worn.get(skeleton) ?? 0) + 1)
    return keep(said, uses)
  }

  return {
    seed,
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
    scene(told) {
      for (const own of told.cards.toSorted(generalLast)) {
        if (GENERAL.test(own.id) && (isBond(own, told) || used.has('general scene'))) continue
        const index = share(own, own.card.scenes.length).find(
          (each) =>
            !used.has(`${own.id}#scene${each}`) &&
            !toldBefore.has(`${own.id}#${each}`) &&
            own.speak(own.card.scenes[each]!) !== null,
        )
        const text = index === undefined ? null : own.speak(own.card.scenes[index]!)
        if (text === null) continue
        used.add(`${own.id}#scene${index}`)
        if (GENERAL.test(own.id)) used.add('general scene')
        // As its author wrote it: who is called by name in it, and when, is part of it.
        const said = sentencesOf(fillSlots(text, speakers.cast)).map((sentence): Said => {
          openings.add(openingOf(sentence, speakers))
          return { text: sentence, cites: [], memory: NOBODY_NAMED }
        })
        memory = NOBODY_NAMED
        last = null
        return said
      }
      return null
    },
    quote: (draft) =>
      keep(say({ ...draft, text: draft.text.replaceAll(TERMS, '') }, memory, speakers), []),
    isDense: () => citing.joint > citing.all * DENSE,
    isSparse: () => citing.joint < citing.all * SPARSE,
    countJoined() {
      citing.all -= 1
      citing.joint += 1
    },
    startParagraph() {
      memory = NOBODY_NAMED
      toldHere.clear()
      last = null
    },
    isLast: ({ id }) => last === id,
    isWordedBefore,
    isTwin: ({ id }) => elsewhere.has(id) || factsBefore.has(id),
    choose(things, place) {
      const left = shuffled(things, `${seed}|${place}`, (thing) => thing).find(
        (thing) => !used.has(thing) && isFit(thing),
      )
      if (left === undefined) return null
      used.add(left)
      return left
    },
  }
}

/** One clause hung on another by the same word: nobody can tell which hangs on which. */
function isTangled(text: string): boolean {
  return /\b(until|since|because|so that|unless|although|whenever|as if)\b.*\b\1\b/i.test(text)
}

/** `{P's}` of a light of one person, `{A's}` and `{B's}` of two. */
function ownerOf({ fact }: Told, speakers: Speakers): string {
  const subject = fact.subject === 'couple' ? (fact.marks[0]?.whose ?? 'p1') : fact.subject
  return `{${letterOf(speakers, subject === 'p2' ? 'p2' : 'p1')}'s}`
}

/** Cards of what everybody has, whatever is in it: a moment of theirs fits any customer. */
const GENERAL = /^(?:geneKeys\.(?:partner|shared|sphere)|humanDesign\.bond)\b/

/** A bond of design, where the channel itself has a card. */
function isBond({ id }: OwnCard, { cards }: Told): boolean {
  return cards.length > 1 && id.startsWith('humanDesign.')
}

function generalLast(one: OwnCard, other: OwnCard): number {
  return Number(GENERAL.test(one.id)) - Number(GENERAL.test(other.id))
}

/** The same fact of the other person. */
function ofOther(id: string): string {
  return id.replace(/^p[12]/, (who) => (who === 'p1' ? 'p2' : 'p1'))
}

/** From this share on of sentences that join facts, more of them would be a drone. */
const DENSE = 0.48
/** Below this they would be a list. */
const SPARSE = 0.45

/** Read by the card of something else: what that means does not explain this. */
function isLent({ fact: { topic, property } }: Told): boolean {
  return /^(?:moons\.relation|kootaExtremes\.|kootaException\.|type\.(?:strategy|signature|notSelf))/.test(
    `${topic}.${property}`,
  )
}

/** What has so few words stands in two readings without being noticed. */
const SHORT = 7

/** Without the fact itself in it, so that another document might come to say the same. */
function isBare(skeleton: Skeleton): boolean {
  return !/\[f\.(?:noun|main|full|adds|gift|price)\]/.test(skeleton)
}

/** Facts before meanings, each once. */
function inOrder(cites: readonly string[]): readonly string[] {
  const all = [...new Set(cites)]
  return [
    ...all.filter((id) => !id.startsWith('meaning.')),
    ...all.filter((id) => id.startsWith('meaning.')),
  ]
}
