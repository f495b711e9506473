import type { Skeleton } from './skeleton.ts'

/** What would make the verdict another: the weightiest, and what comes after it. */
export const CHANGES: Readonly<Record<'first' | 'next', readonly Skeleton[]>> = {
  first: [
    'Above all this hangs on [f.noun].',
    'A good part of it rests on one thing: [f.main].',
    'Were it otherwise with [f.noun], the finding would move.',
    'Nothing weighs more in this than [f.noun].',
    'At the bottom of the finding [f?is|are] [f.noun].',
    'Take away [f.noun], and the finding reads otherwise.',
    'Without [f.noun] this would be another finding.',
    'Most of all it is owed to [f.noun].',
  ],
  next: [
    'A smaller part of it rests on [f.noun].',
    'It would move a little with [f.noun].',
    'Less hangs on [f.noun], but something does.',
    'In second place [f?comes|come] [f.noun].',
    'After that it is [f.noun] that [f?counts|count].',
    'Some of it, though not as much, is owed to [f.noun].',
    'Without [f.noun] it would shift a little.',
    'To a lesser part it is [f.noun] that [f?decides|decide].',
  ],
}

/** The same of two at once. */
export const CHANGES_OF_TWO: Readonly<Record<'first' | 'next', readonly Skeleton[]>> = {
  first: [
    'Above all it hangs on [f.noun] and on [g.noun].',
    'Were it otherwise with [f.noun] or with [g.noun], the finding would move.',
    'It is carried by two things, [f.noun] and [g.noun].',
    'Whoever doubts it should look first at [f.noun] and at [g.noun].',
    'Nothing weighs more in this than [f.noun] and [g.noun].',
    'Without [f.noun] and [g.noun] this would be another finding.',
    'Most of all it is owed to [f.noun] and to [g.noun].',
    'Take away [f.noun] or [g.noun], and the finding reads otherwise.',
  ],
  next: [
    'A smaller part of it rests on [f.noun] and on [g.noun].',
    'It would move a little with [f.noun] or with [g.noun].',
    'Of smaller weight are [f.noun] and [g.noun].',
    'Less hangs on [f.noun] and on [g.noun], but something does.',
    'In second place come [f.noun] and [g.noun].',
    'After that it is [f.noun] and [g.noun] that count.',
    'Some of it, though not as much, is owed to [f.noun] and to [g.noun].',
    'Without [f.noun] or [g.noun] it would shift a little.',
  ],
}

/** What no chart holds. */
export const UNWEIGHED: readonly string[] = [
  'What no chart can weigh is effort, and it is the one thing here that can be changed by Monday.',
  'All of it says where the ground rises; how the two walk is not in any chart.',
  'No chart of a birth knows how two people treat each other on a Tuesday.',
  'Effort is not written in any sky, and it goes on counting after this page.',
  'Whatever the two do with it is theirs, and nothing above has a word on that.',
  'How kind two people are on an ordinary day is not among the things that a chart can hold.',
  'Charts say what was there at the start, and leave open what is made of it.',
  'Nothing above knows what the two will do tomorrow, and that is up to them.',
  'Good will appears in none of these systems, and it is free to both.',
]

/** The same where there are figures. */
export const UNCOUNTED: readonly string[] = [
  ...UNWEIGHED,
  'Scores compare births and not conduct, and what the two do on ordinary days stands in none of them.',
  'Births do not move, and so the figures will not; what the two make of them can.',
  'No figure here has met the two, and a year of kept agreements is not counted in any of them.',
  'Among all these figures there is none for patience.',
  'None of these numbers was told how the two speak to each other.',
  'As for the figures, two births have settled them, while manners are settled daily.',
  'Points say nothing of who apologised last, or how soon.',
  'A score is taken from two births, and has not seen one evening of the two.',
]

export const MISSING: readonly Skeleton[] = [
  'It was reached without [missing], and a further witness might lean another way.',
  '[missing] could not be heard, so the finding stands on fewer legs.',
  'As [missing] could not be heard, fewer voices speak here than might.',
  'Without [missing] it is a finding of fewer witnesses.',
  'There was no hearing [missing], and what was not heard is not in it.',
  'It should be known that [missing] had no say in this.',
  'What [missing] would have said is not in this finding.',
  'In all of this [missing] had no part.',
]
