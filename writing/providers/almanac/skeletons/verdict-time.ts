import type { Skeleton } from './skeleton.ts'

/** What a planet’s window is good for, and what it is not. */
export const WINDOWS: Readonly<Record<string, readonly string[]>> = {
  Jupiter: [
    'a time to widen a plan, and to check the sum twice',
    'good for asking favours of people who are abroad',
    'a season for yes, provided that somebody reads the bill',
    'good for beginning something larger, less good for promising it',
    'a time to teach somebody else what has been learnt',
    'good for guests, for long tables and for saying what it may cost',
    'a time in which a plan may grow, as long as the sum is checked twice',
    'well suited to teaching somebody what one has learnt oneself',
    'a stretch for many guests at a long table, with the cost named beforehand',
    'made for starting a larger thing, and less for giving one’s word on it',
    'better for saying yes than for leaving the bill unread',
  ],
  Saturn: [
    'a time to sign up for little and finish what is open',
    'a stretch in which slow answers are the better ones',
    'good for repairing what has been put off, one thing a week',
    'good for repairs and slow work, and for early nights',
    'a time for finishing what is open before anything new is signed',
    'kind to slow answers and less so to quick ones',
    'suited to mending, one neglected thing a week',
    'a season for repairs and for going to bed early',
    'slow, and better for finishing than for signing up',
  ],
  Uranus: [
    'a time to leave one evening a week unplanned',
    'good for the experiment and bad for the signature',
    'good for trying things that can be undone',
    'better with one evening a week left open',
    'fit for trials, as long as they can be undone',
    'a time for trying rather than for signing',
    'open to experiments and not to signatures',
    'well used on whatever can be tried and taken back',
  ],
  Neptune: [
    'a time to write down what was agreed',
    'good for music and bad for small print',
    'a time in which agreements belong on paper',
    'kinder to music than to small print',
    'better for listening to a song than for reading a contract',
    'a stretch in which what was agreed is best put in writing',
    'fine for songs and poor for clauses',
    'suited to putting on paper what was agreed by word of mouth',
  ],
  Pluto: [
    'a time to clear one cupboard and not the whole house',
    'a stretch that favours the long conversation over the short verdict',
    'good for saying the thing that has waited longest',
    'better for one cupboard than for the whole house',
    'suited to the long talk and not to the quick verdict',
    'a time for saying at last what has waited',
    'a stretch for clearing out a little and leaving the rest where it is',
    'better spent in long conversation than in judging',
  ],
  default: [
    'a time to note what changes and decide later',
    'a time that rewards whoever writes the date down',
    'good for small trials with a day on which they end',
    'good for looking before anything is settled',
    'a time to write down what changes and to leave the deciding for later',
    'suited to small trials that end on a set day',
    'better for looking than for settling',
    'worth a note in the diary, with its date',
    'a time for trying in a small way, with an end agreed',
  ],
}

export const NO_TIME: readonly Skeleton[] = [
  'A birth time that is not known leaves open what a later record could settle.',
  'With an exact hour of birth, several lines above could be told more closely.',
  'Were the hour of birth known, some of this could be said with more certainty.',
  'An hour of birth that is missing keeps part of this open.',
  'Some lines above are as loose as they are for want of an hour of birth.',
  'Should a record of the hour turn up, part of this can be told more closely.',
  'Part of the finding waits for an hour of birth.',
  'For want of an exact hour, some of this stays open.',
]

/** What runs now for either. */
export const NOW: readonly Skeleton[] = [
  'At present [f.main], and [g.main].',
  '[f.main], and [g.main].',
  'For the time being [f.main]; [g.main].',
  'Just now [f.main], and [g.main].',
  'As things stand, [f.main], and [g.main].',
  'At the time of writing [f.main], and [g.main].',
  'Of the present it can be said that [f.main] and that [g.main].',
  'By the calendar of today [f.main]; [g.main].',
  'This is running now: [f.main], and [g.main].',
]

/** One thing that runs now. */
export const NOW_ALONE: readonly Skeleton[] = [
  '[f.main].',
  'Now [f.main].',
  'At this time [f.main].',
  'As of today [f.main].',
  'Running at present: [f.main].',
  'This is how it stands now: [f.main].',
  'Today [f.main].',
  'At the moment [f.main].',
]

/** Before each window of time, in order. */
export const WINDOW_STARTS: readonly (readonly Skeleton[])[] = [
  [
    'A first window: [f.main].',
    'Noted first: [f.main].',
    'First on the list: [f.main].',
    'To be marked first of all: [f.main].',
    'At the head of it all: [f.main].',
    'Here the list begins: [f.main].',
    'As a first date: [f.main].',
    'Number one: [f.main].',
  ],
  [
    'A second one: [f.main].',
    'Another window: [f.main].',
    'Second on the list: [f.main].',
    'One window more: [f.main].',
    'To be marked as well: [f.main].',
    'Next comes this: [f.main].',
    'Beside the first, a second: [f.main].',
    'Number two: [f.main].',
  ],
  [
    'A third: [f.main].',
    'Third and last: [f.main].',
    'Last on the list: [f.main].',
    'One more, to make three: [f.main].',
    'Last of all: [f.main].',
    'To close the list: [f.main].',
    'As a third date: [f.main].',
    'Number three: [f.main].',
  ],
]

/** The same of two facts that fall together. */
export const WINDOW_STARTS_OF_TWO: readonly (readonly Skeleton[])[] = WINDOW_STARTS.map((starts) =>
  starts.map((start) => start.replace('[f.main]', '[f.main], and [g.main]')),
)

/** What a window is good for, where that is said by itself. */
export const USES: readonly string[] = [
  'It is [what].',
  'For the two it is [what].',
  'In practice it is [what].',
  'Taken as it comes, it is [what].',
  'As such windows are read, it is [what].',
  'Such a window is [what].',
  'On the whole it is [what].',
  'Read plainly, it is [what].',
]
