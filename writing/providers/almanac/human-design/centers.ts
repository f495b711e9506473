interface CenterWords {
  /** What a defined center does for its owner; follows the name. */
  readonly defined: string
  /** What an undefined or open one does; follows the name. */
  readonly open: string
}

/** Verb phrases, third person. Keys are fact topics. Our own words. */
export const CENTER_WORDS: Readonly<Record<string, CenterWords>> = {
  headCenter: {
    defined: 'lives under a steady pressure to wonder, and inspires others by the questions alone',
    open: 'is easily drawn into questions that belong to somebody else, and learns in time which of them deserve an evening',
  },
  ajnaCenter: {
    defined: 'thinks in a settled manner and trusts the conclusions that come of it',
    open: 'can think in many manners, and grows wise by giving up the pretence of certainty',
  },
  throatCenter: {
    defined: 'has a dependable way of speaking and acting, and is heard in one recognisable voice',
    open: 'speaks in as many voices as there are rooms, and is best heard when not straining for attention',
  },
  gCenter: {
    defined: 'keeps an inner sense of self and direction that company cannot easily shift',
    open: 'finds both identity and direction through places and people, so that the right place is half the answer',
  },
  heartCenter: {
    defined: 'has willpower to draw on and does well to make few promises and keep them',
    open: 'has nothing to prove, though it may take years to believe it',
  },
  spleenCenter: {
    defined:
      'carries a bodily sense of what is safe and healthy, quiet and usually right the first time',
    open: 'feels the fears and the well-being of others keenly, and may hold on too long to what merely feels safe',
  },
  solarPlexusCenter: {
    defined:
      'rides a wave of feeling that rises and falls of its own accord, and sees clearly only across time',
    open: 'amplifies the feelings in a room, and learns not to buy peace by avoiding every truth',
  },
  sacralCenter: {
    defined:
      'has a renewable supply of working strength that answers yes or no before the mind has voted',
    open: 'borrows strength from busy people and needs to know when enough is enough',
  },
  rootCenter: {
    defined: 'handles pressure at a steady pace and works off stress in a private manner',
    open: 'feels the hurry of the world as a command, and gains much by letting some of it pass',
  },
}
