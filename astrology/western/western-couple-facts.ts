import type { Fact } from '#astrology/facts.ts'
import { heldThroughout, withheldBy, type Said } from '#astrology/held-throughout.ts'
import { allOf, type Throughout } from '#astrology/told-throughout.ts'
import { withheldFacts, type Withholding } from '#astrology/withheld-facts.ts'
import { farthest } from './birth-window/farthest.ts'
import type { WesternChart } from './cast-western.ts'
import { castComposite } from './couple/composite.ts'
import { compositeFacts } from './couple/composite-facts.ts'
import { between, parallelsBetween, type Between } from './couple/contacts.ts'
import { davisonFacts } from './couple/davison-facts.ts'
import type { Davison } from './couple/davison.ts'
import { doubleContactFacts } from './couple/double-contact-facts.ts'
import { overlayFacts } from './couple/overlay-facts.ts'
import { overlayOf } from './couple/overlays.ts'
import { scoreFacts } from './couple/score-facts.ts'
import { superlativeFacts } from './couple/superlative-facts.ts'
import { parallelFacts, synastryFacts } from './couple/synastry-facts.ts'
import { fact } from './couple/told-once.ts'
import { untimedBetween } from './couple/untimed-between.ts'
import { topicOfCouple } from './facts/topic-names.ts'
import type { SkyReading } from './read-sky.ts'
import { RULES } from './rules.ts'

/**
 * What two Western charts say together, the weightiest first; only what holds for both birth
 * windows, and last what they withhold.
 */
export function westernCoupleFacts(first: WesternChart, second: WesternChart): Fact[] {
  const windows = [first.window, second.window] as const
  const own = between(middleOf(first.window), middleOf(second.window))
  const all = allOf([
    scoreFacts(first.window, second.window),
    superlativeFacts(own, windows),
    betweenThroughout(own, windows),
  ])
  const untimed = untimedBetween({ p1: first.houses !== null, p2: second.houses !== null })
  return told({ ...all, untimed })
}

/** What the Davison charts of two people say of them, uncorrected and corrected. */
export function westernDavisonFacts(davison: Davison): Fact[] {
  return davisonFacts(davison).flatMap(told)
}

function told(throughout: Withholding): Fact[] {
  const withheld = withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.birthTime })
  const held = throughout.held.map(fact)
  return withheld.length === 0 ? held : [...held, ...withheld.map(fact)]
}

type Windows = readonly [readonly SkyReading[], readonly SkyReading[]]

/** One's own moments first, then every look at the one window beside every look at the other. */
function betweenThroughout(own: Between, [first, second]: Windows): Throughout {
  if (first.length === 1 && second.length === 1) {
    const contacts = synastryFacts(own.contacts)
    const held = [...contacts, ...doubleContactFacts(contacts), ...otherFacts(own)]
    return { held, changing: new Map() }
  }
  const looks = farthest(first).flatMap((one) => farthest(second).map((two) => between(one, two)))
  const moments = [own, ...looks]
  const contacts = heldIn(moments.map((look) => synastryFacts(look.contacts)))
  return allOf([contacts, doublesOf(contacts, own), heldIn(moments.map(otherFacts))])
}

function heldIn(moments: readonly (readonly Said[])[]): Throughout {
  const held = heldThroughout(moments[0] ?? [], moments)
  return { held, changing: withheldBy(held, moments) }
}

/** Contacts both ways hold as long as both contacts do. */
function doublesOf({ held: contacts }: Throughout, own: Between): Throughout {
  const held = doubleContactFacts(contacts)
  return {
    held,
    changing: withheldBy(held, [held, doubleContactFacts(synastryFacts(own.contacts))]),
  }
}

function middleOf(window: readonly SkyReading[]): SkyReading {
  const middle = window[Math.floor(window.length / 2)]
  if (middle === undefined) throw new Error('a birth window holds at least one moment')
  return middle
}

function otherFacts({ first, second }: Between): Said[] {
  return [
    ...parallelFacts(parallelsBetween(first, second)),
    ...overlayFacts(['p1', 'p2'], overlayOf(first, second)),
    ...overlayFacts(['p2', 'p1'], overlayOf(second, first)),
    ...compositeFacts(castComposite(first, second)),
  ]
}
