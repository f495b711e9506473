/**
 * Something rare among states that can be drawn by chance, told by a level: it happens where the
 * level reaches `target`. A state is never changed; a move makes a new one.
 */
export interface RareEvent<State> {
  /** A state by its own law. */
  readonly draw: (random: Random) => State
  /** A state near another, as likely to be made from it as it from that one under the law of `draw`. */
  readonly move: (state: State, random: Random) => State
  /** How near the event is: the higher the nearer, and the event itself from `target` on. */
  readonly levelOf: (state: State) => number
  readonly target: number
}

/** Numbers from 0 to below 1, evenly spread. */
export type Random = () => number

export interface Effort {
  /** How many states are carried along. */
  readonly states: number
  /** The share of them given up at each step, the lowest: 0 to 1. */
  readonly givenUp: number
  /** How many moves each copy of a kept state is given. */
  readonly moves: number
}

interface Climber<State> {
  readonly state: State
  readonly level: number
}

/**
 * The share of states in which a rare event happens, from 0 to 1, by adaptive multilevel
 * splitting (Cérou and Guyader, Stochastic Analysis and Applications 25, 2007): of the states
 * carried along the lowest are given up, copies of the others take their place and move on
 * without falling back, and the share is that of those kept, step after step. Each share is
 * counted among states that reached the last level, so nothing is taken to be independent. Its
 * mean over many runs is exact however few states are carried (Bréhier, Gazeau, Goudenège,
 * Lelièvre and Rousset, Annals of Applied Probability 26, 2016); ties are given up together,
 * which that rests on. 0 where no state was left to copy.
 */
export function split<State>(event: RareEvent<State>, effort: Effort, random: Random): number {
  let climbers = Array.from({ length: effort.states }, () => climber(event, event.draw(random)))
  let share = 1
  for (;;) {
    const floor = levelToLeave(climbers, effort)
    const isThere = floor >= event.target
    const kept = climbers.filter(({ level }) => (isThere ? level >= event.target : level > floor))
    share *= kept.length / climbers.length
    if (isThere || kept.length === 0) return share
    const missing = climbers.length - kept.length
    const copies = Array.from({ length: missing }, () => {
      const from = kept[Math.floor(random() * kept.length)]!
      return moved(from, { event, floor, moves: effort.moves, random })
    })
    climbers = [...kept, ...copies]
  }
}

/** The highest level of those to be given up; as high as the event where that already happens in them. */
function levelToLeave(climbers: readonly Climber<unknown>[], { givenUp }: Effort): number {
  const levels = Float64Array.from(climbers, ({ level }) => level).toSorted()
  const last = Math.min(levels.length, Math.max(1, Math.floor(levels.length * givenUp))) - 1
  return levels[last]!
}

interface Moving<State> {
  readonly event: RareEvent<State>
  readonly floor: number
  readonly moves: number
  readonly random: Random
}

/** What a state comes to by moves of which each that falls back is not made. */
function moved<State>(from: Climber<State>, { event, floor, moves, random }: Moving<State>) {
  let at = from
  for (let made = 0; made < moves; made += 1) {
    const next = climber(event, event.move(at.state, random))
    if (next.level > floor) at = next
  }
  return at
}

function climber<State>(event: RareEvent<State>, state: State): Climber<State> {
  return { state, level: event.levelOf(state) }
}
