/** The twelve arenas: two noun phrases each, for the first person's text and for the second's. */
export const HOUSES: Readonly<
  Record<
    number,
    {
      readonly ordinal: string
      readonly p1: string
      readonly p2: string
      readonly together: string
    }
  >
> = {
  1: {
    ordinal: 'first',
    p1: 'appearance, manner and the first impression',
    p2: 'the body and the way it meets the world',
    together: 'the very sense of self',
  },
  2: {
    ordinal: 'second',
    p1: 'earnings, possessions and what is held to be worth having',
    p2: 'money, talents and the quiet sum of self-worth',
    together: 'security and worth',
  },
  3: {
    ordinal: 'third',
    p1: 'speech, errands, neighbours and siblings',
    p2: 'the daily traffic of words and short roads',
    together: 'conversation and the daily round',
  },
  4: {
    ordinal: 'fourth',
    p1: 'home, parents and the private ground beneath everything',
    p2: 'the family cellar, where the oldest things are stored',
    together: 'home and roots',
  },
  5: {
    ordinal: 'fifth',
    p1: 'play, romance, children and whatever is made for joy',
    p2: 'the stage, the nursery and the first weeks of a love affair',
    together: 'joy, play and courtship',
  },
  6: {
    ordinal: 'sixth',
    p1: 'work, health and the habits that hold a day together',
    p2: 'the workbench and the medicine shelf',
    together: 'work, health and useful habits',
  },
  7: {
    ordinal: 'seventh',
    p1: 'marriage, partnership and open opponents',
    p2: 'the chair across the table and whoever sits in it',
    together: 'partnership itself',
  },
  8: {
    ordinal: 'eighth',
    p1: 'intimacy, shared money and the crises that change a person',
    p2: 'inheritance, trust and the locked drawer',
    together: 'intimacy and trust',
  },
  9: {
    ordinal: 'ninth',
    p1: 'travel, study, faith and the far side of the hill',
    p2: 'the long road, the library and the foreign tongue',
    together: 'belief and far horizons',
  },
  10: {
    ordinal: 'tenth',
    p1: 'vocation, reputation and the part played in public',
    p2: 'the rooftop, from which one is seen and judged',
    together: 'ambition and public life',
  },
  11: {
    ordinal: 'eleventh',
    p1: 'friends, alliances and hopes for the future',
    p2: 'the circle of companions and the cause they share',
    together: 'friendship and shared hopes',
  },
  12: {
    ordinal: 'twelfth',
    p1: 'solitude, sleep and what goes on behind the scenes',
    p2: 'the walled garden, where no audience is admitted',
    together: 'solitude and secrets',
  },
}
