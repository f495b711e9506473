import { clauseFrom } from '../predicate.ts'
import { GLOSSARY } from '../skeletons/glossary.ts'
import { shuffled } from '../../../hash.ts'
import { sayingId } from '../../../saying-id.ts'
import { letterOf, type Speakers } from '../speech/speakers.ts'
import { TERMS, termsIn } from '../speech/terms.ts'
import type { OwnCard, Told } from '../told.ts'
import type { Portion } from './portion.ts'
import type { Remembered } from './remembered.ts'

/** What stands in one slot of a skeleton. */
interface Piece {
  readonly text: string
  /** What is used up by it; null for what may be said again. */
  readonly uses: string | null
  readonly cites: readonly string[]
}

/** A piece for a slot, of a fact, at a place of the text; null where there is none, or none is left. */
export type PieceOf = (slot: string, told: Told, place: string) => Piece | null

interface Pieces {
  readonly remembered: Remembered
  readonly portion: Portion
  readonly speakers: Speakers
  /** What the choice of a wording hangs on. */
  readonly seed: string
  /** Which wording of a term's explanation this document uses. */
  readonly variant: number
}

export function piecesFrom({ remembered, portion, speakers, seed, variant }: Pieces): PieceOf {
  const { used, explained, here } = remembered
  const shorts = new Map<string, string | null>()

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

  /** Whether the few words that point back at it would point at another fact of the paragraph as well. */
  const isDouble = ({ id, short }: Told) =>
    short !== null && [...here].some((other) => other !== id && shorts.get(other) === short)

  /** The fact itself, as a clause or a phrase, or in the few words that point back at it. */
  const named = (slot: 'main' | 'noun' | 'full', told: Told, place: string): Piece | null => {
    shorts.set(told.id, told.short)
    const isTold = slot !== 'full' && here.has(told.id)
    if (slot === 'main' && (isTold || portion.isWordedBefore(told))) return null
    const wordings = portion.wordingsFor(told, slot === 'main' ? 'main' : 'noun')
    const order = shuffled(wordings, `${seed}|${place}|${told.id}`, (each) =>
      String(wordings.indexOf(each)),
    )
    const short = isTold && !isDouble(told) ? told.short : null
    const text = short ?? order.find((each) => isNews(each)) ?? order[0]
    return text === undefined ? null : plain(explain(text), told)
  }

  const ofCard = (slot: string, own: OwnCard, told: Told): Piece | null => {
    const cites = [told.id, `meaning.${own.id}`]
    const isSpent = (uses: string) => used.has(uses) || portion.before.has(uses)
    if (slot === 'trait' || slot === 'shadow' || slot === 'gloss') {
      const text = own.card[slot]
      const uses = `${own.id}#${slot}`
      const isOthers = slot === 'gloss' ? !portion.explains(own) : portion.isHalved(own, slot)
      const spoken = text === undefined || isSpent(uses) || isOthers ? null : own.speak(text)
      return spoken === null ? null : { text: spoken, uses, cites }
    }
    const kind = slot === 'gift' ? 'gifts' : 'prices'
    const phrase = portion
      .share(own, own.card[kind].length)
      .map((each) => own.card[kind][each]!)
      .find((each) => !isSpent(sayingId(own.id, each)) && own.speak(each) !== null)
    const text = phrase === undefined ? null : own.speak(phrase)
    return phrase === undefined || text === null
      ? null
      : { text: clauseFrom(own, text), uses: sayingId(own.id, phrase), cites }
  }

  const howCommon = (told: Told): Piece | null => {
    const uses = `${told.id}#common`
    const text = told.howCommon?.replace(/^as /, '')
    return text === undefined || used.has(uses) ? null : { text, uses, cites: [told.id] }
  }

  return (slot, told, place) => {
    if (slot === 'main' || slot === 'noun' || slot === 'full') return named(slot, told, place)
    if (slot === 'who') return plain(`{${letterOf(speakers, ownerOf(told))}}`, told)
    if (slot === 'light') return plain(lightOf(told, speakers), told)
    if (slot === 'adds')
      return plain(told.clause.adds === undefined ? undefined : explain(told.clause.adds), told)
    if (slot === 'common') return howCommon(told)
    for (const own of told.cards) {
      if (slot === 'gloss' && own.id !== told.explainedBy) continue
      const piece = ofCard(slot, own, told)
      if (piece !== null) return piece
    }
    return null
  }
}

/** What may be said again. */
function plain(text: string | undefined, told: Told): Piece | null {
  return text === undefined ? null : { text, uses: null, cites: [told.id] }
}

/** Whose a fact of one person is. */
function ownerOf({ fact }: Told): 'p1' | 'p2' {
  return fact.subject === 'p2' ? 'p2' : 'p1'
}

/** A light with whose it is: `{P's}` of one person, `{A's}` and `{B's}` of two. */
function lightOf({ fact }: Told, speakers: Speakers): string | undefined {
  const { body, whose, sphere, key } = fact.marks[0] ?? {}
  const keyed = key === undefined ? undefined : (sphere ?? `Gene Key ${key}`)
  if (body === undefined && keyed === undefined) return undefined
  const subject = fact.subject === 'couple' ? (whose ?? 'p1') : fact.subject
  const letter = letterOf(speakers, subject === 'p2' ? 'p2' : 'p1')
  return `{${letter}'s} ${body === 'Lagna' ? 'rising sign' : (body ?? keyed)}`
}
