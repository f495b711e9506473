interface BodyWords {
  /** As inside a sentence: `the Sun`, `Venus`. */
  readonly title: string
  /** What it stands for in a person: noun phrases, one for each kind of text. */
  readonly p1: string
  readonly p2: string
  readonly together: string
  /** What it looks for in a house; follows "looks there for". */
  readonly quest: string
}

/** Points of the Western chart in our own words. Keys are fact topics. */
export const BODIES: Readonly<Record<string, BodyWords>> = {
  sun: {
    title: 'the Sun',
    p1: 'the will to be somebody in particular',
    p2: 'the central purpose',
    together: 'sense of purpose',
    quest: 'a reason to be proud',
  },
  moon: {
    title: 'the Moon',
    p1: 'the need for comfort and belonging',
    p2: 'the inner tide of feeling',
    together: 'emotional life',
    quest: 'a place to feel safe',
  },
  mercury: {
    title: 'Mercury',
    p1: 'the way of thinking',
    p2: 'the quick intelligence',
    together: 'way of thinking',
    quest: 'something to name and understand',
  },
  venus: {
    title: 'Venus',
    p1: 'the manner of loving',
    p2: 'the taste for what is lovely',
    together: 'way of loving',
    quest: 'harmony, pleasure and someone to share them with',
  },
  mars: {
    title: 'Mars',
    p1: 'the readiness to fight for what is wanted',
    p2: 'the cutting edge of the will',
    together: 'drive',
    quest: 'a contest worth the sweat',
  },
  jupiter: {
    title: 'Jupiter',
    p1: 'the appetite for more',
    p2: 'the trust that things will turn out well',
    together: 'generosity',
    quest: 'room to grow',
  },
  saturn: {
    title: 'Saturn',
    p1: 'the sense of duty',
    p2: 'the inner examiner',
    together: 'sense of duty',
    quest: 'something solid enough to answer for',
  },
  uranus: {
    title: 'Uranus',
    p1: 'the part that will not be told',
    p2: 'the appetite for sudden freedom',
    together: 'need for freedom',
    quest: 'a way out of the usual',
  },
  neptune: {
    title: 'Neptune',
    p1: 'the longing for what cannot be held',
    p2: 'the dreamer who does not believe in walls',
    together: 'dream life',
    quest: 'something to believe in without proof',
  },
  pluto: {
    title: 'Pluto',
    p1: 'the instinct to tear down and begin anew',
    p2: 'the buried power that surfaces in a crisis',
    together: 'capacity for deep change',
    quest: 'the hidden lever',
  },
  trueNode: {
    title: 'the North Node',
    p1: 'the unfamiliar direction in which growth lies',
    p2: 'the road not yet worn smooth',
    together: 'direction of growth',
    quest: 'the next lesson',
  },
  meanNode: {
    title: 'the mean North Node',
    p1: 'the averaged line of growth',
    p2: 'the smoothed course of the nodes',
    together: 'line of growth',
    quest: 'the next lesson',
  },
  chiron: {
    title: 'Chiron',
    p1: 'the old wound that makes a good healer',
    p2: 'the sore place from which understanding comes',
    together: 'sore place',
    quest: 'a hurt that can be made useful',
  },
  meanLilith: {
    title: 'Lilith',
    p1: 'what refuses to be tamed',
    p2: 'the wild remainder',
    together: 'untamed side',
    quest: 'ground that nobody else may rule',
  },
  ceres: {
    title: 'Ceres',
    p1: 'the way of nourishing',
    p2: 'the manner in which care is given',
    together: 'way of caring',
    quest: 'something to tend',
  },
  pallas: {
    title: 'Pallas',
    p1: 'the strategist’s eye for a pattern',
    p2: 'a craftsmanlike cleverness',
    together: 'eye for patterns',
    quest: 'a problem with a shape',
  },
  juno: {
    title: 'Juno',
    p1: 'what is expected of a sworn bond',
    p2: 'the terms on which loyalty is pledged',
    together: 'idea of loyalty',
    quest: 'an equal',
  },
  vesta: {
    title: 'Vesta',
    p1: 'the small flame that is kept burning whatever happens',
    p2: 'the capacity for devotion',
    together: 'devotion',
    quest: 'something to keep sacred',
  },
  southNode: {
    title: 'the South Node',
    p1: 'what comes easily and may be leaned on too long',
    p2: 'the skill brought along from before',
    together: 'old habit',
    quest: 'the comfort of what is known',
  },
  descendant: {
    title: 'the Descendant',
    p1: 'the quality that is sought in a partner',
    p2: 'the stranger in whom one recognises a missing half',
    together: 'idea of a partner',
    quest: 'a counterpart',
  },
  imumCoeli: {
    title: 'the Imum Coeli',
    p1: 'the private ground of the whole life',
    p2: 'the root below the floorboards',
    together: 'private ground',
    quest: 'a place to come from',
  },
  ascendant: {
    title: 'the Ascendant',
    p1: 'the face turned to the world',
    p2: 'the manner of entering a room',
    together: 'way of meeting the world',
    quest: 'a first word',
  },
  midheaven: {
    title: 'the Midheaven',
    p1: 'the calling that others can see',
    p2: 'the public name',
    together: 'public aim',
    quest: 'a task in the open',
  },
  vertex: {
    title: 'the Vertex',
    p1: 'the point at which encounters seem arranged',
    p2: 'the side door by which fate comes in',
    together: 'sense of fate',
    quest: 'an encounter',
  },
}

/** `Sun` for `the Sun`, as after a name: `Anna’s Sun`. */
export function bareTitle(title: string): string {
  return title.replace(/^the /, '')
}
