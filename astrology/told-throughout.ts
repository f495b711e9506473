import type { PartsBody } from './facts.ts'
import { heldThroughout, withheldBy } from './held-throughout.ts'

/** Facts that are told together, and what they are read from. */
export interface Teller<View> {
  /** Views that are one in this are told alike; compared as a `Map` compares its keys. */
  readonly looksAt: (view: View) => unknown
  readonly tell: (view: View) => PartsBody[]
}

/** Facts between two that are told together, and what of either they are read from. */
export interface PairTeller<View> {
  readonly looksAt: (view: View) => unknown
  readonly tell: (first: View, second: View) => PartsBody[]
}

/** What holds all through a window, and the properties that do not by their topics. */
export interface Throughout {
  readonly held: readonly PartsBody[]
  readonly changing: ReadonlyMap<string, readonly string[]>
}

/**
 * What tellers say all through a window that is seen by `views`, `own` one of them. Each
 * teller speaks once for every state of what it looks at, and not for every view.
 */
export function toldThroughout<View>(
  own: View,
  views: readonly View[],
  tellers: readonly Teller<View>[],
): Throughout {
  return gathered(
    tellers.map(({ looksAt, tell }) => statesOf(own, views, looksAt).map((view) => tell(view))),
  )
}

/** What tellers say of two wherever either stands in their own window. */
export function toldOfPairs<View>(
  owns: readonly [View, View],
  views: readonly [readonly View[], readonly View[]],
  tellers: readonly PairTeller<View>[],
): Throughout {
  return gathered(
    tellers.map(({ looksAt, tell }) => {
      const seconds = statesOf(owns[1], views[1], looksAt)
      return statesOf(owns[0], views[0], looksAt).flatMap((first) =>
        seconds.map((second) => tell(first, second)),
      )
    }),
  )
}

/** One view of each state, one's own first. */
function statesOf<View>(
  own: View,
  views: readonly View[],
  looksAt: (view: View) => unknown,
): View[] {
  const states = new Map<unknown, View>([[looksAt(own), own]])
  for (const view of views) {
    const state = looksAt(view)
    if (!states.has(state)) states.set(state, view)
  }
  return [...states.values()]
}

function gathered(tellings: readonly (readonly PartsBody[][])[]): Throughout {
  return allOf(
    tellings.map((versions) => {
      const held = heldThroughout(versions[0] ?? [], versions)
      return { held, changing: withheldBy(held, versions) }
    }),
  )
}

/** What was told in several parts as one. */
export function allOf(parts: readonly Throughout[]): Throughout {
  const changing = new Map<string, readonly string[]>()
  for (const [topic, properties] of parts.flatMap((part) => [...part.changing])) {
    changing.set(topic, [...(changing.get(topic) ?? []), ...properties])
  }
  return { held: parts.flatMap(({ held }) => held), changing }
}
