import type { PartsBody } from './facts.ts'
import { heldThroughout, withheldBy, type Said } from './held-throughout.ts'

/** Which views of a window a teller needs, of all there are; one's own comes first. */
export type Select<View> = (own: View, views: readonly View[]) => readonly View[]

/** Facts that are told together, and the views they are read from. */
export interface Teller<View> {
  readonly views: Select<View>
  readonly tell: (view: View) => readonly Said[]
}

/** Facts between two that are told together, and the views of either they are read from. */
export interface PairTeller<View> {
  readonly views: readonly [Select<View>, Select<View>]
  readonly tell: (first: View, second: View) => readonly Said[]
}

/** Properties by their topics. */
export type Properties = ReadonlyMap<string, readonly string[]>

/** What holds all through a window, and the properties that do not. */
export interface Throughout {
  readonly held: readonly PartsBody[]
  readonly changing: Properties
}

/** What tellers say all through a window that is seen by `views`, `own` one of them. */
export function toldThroughout<View>(
  own: View,
  views: readonly View[],
  tellers: readonly Teller<View>[],
): Throughout {
  return allOf(
    tellers.map((teller) =>
      holding(chosen(teller.views, own, views).map((view) => teller.tell(view))),
    ),
  )
}

/** What tellers say of two wherever either stands in their own window. */
export function toldOfPairs<View>(
  owns: readonly [View, View],
  views: readonly [readonly View[], readonly View[]],
  tellers: readonly PairTeller<View>[],
): Throughout {
  const [own, other] = owns
  if (views[0].length <= 1 && views[1].length <= 1) {
    // Not as a flat map, which takes longer than what it flattens: a pair has dozens of tellers.
    const held: PartsBody[] = []
    for (const { tell } of tellers) for (const body of tell(own, other)) held.push(body)
    return { held, changing: NOTHING }
  }
  return allOf(
    tellers.map(({ views: [ofFirst, ofSecond], tell }) => {
      const seconds = chosen(ofSecond, owns[1], views[1])
      const firsts = chosen(ofFirst, owns[0], views[0])
      return holding(firsts.flatMap((first) => seconds.map((second) => tell(first, second))))
    }),
  )
}

/** There is nothing to choose of an exact birth. */
function chosen<View>(select: Select<View>, own: View, views: readonly View[]): readonly View[] {
  return views.length > 1 ? select(own, views) : [own]
}

/** One view for every state of what is looked at; states are told apart as a `Map` does its keys. */
export function eachState<View>(looksAt: (view: View) => unknown): Select<View> {
  return (own, views) => {
    const states = new Map<unknown, View>([[looksAt(own), own]])
    for (const view of views) {
      const state = looksAt(view)
      if (!states.has(state)) states.set(state, view)
    }
    return [...states.values()]
  }
}

/** The same on both sides. */
export function eachStateOfBoth<View>(
  looksAt: (view: View) => unknown,
): readonly [Select<View>, Select<View>] {
  return [eachState(looksAt), eachState(looksAt)]
}

const NOTHING: ReadonlyMap<string, readonly string[]> = new Map()

function holding(versions: readonly (readonly Said[])[]): Throughout {
  if (versions.length === 1) return { held: versions[0] ?? [], changing: NOTHING }
  const held = heldThroughout(versions[0] ?? [], versions)
  return { held, changing: withheldBy(held, versions) }
}

/** What was told in several parts as one. */
export function allOf(parts: readonly Throughout[]): Throughout {
  const changing = new Map<string, readonly string[]>()
  for (const [topic, properties] of parts.flatMap((part) => [...part.changing])) {
    changing.set(topic, [...(changing.get(topic) ?? []), ...properties])
  }
  const all: PartsBody[] = []
  for (const { held } of parts) for (const body of held) all.push(body)
  return { held: all, changing }
}
