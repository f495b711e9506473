import type { Skeleton } from './skeleton.ts'

/** The matters of scores, as a finding names them. */
export const DIMENSION_WORDS: Readonly<Record<string, string>> = {
  attraction: 'attraction',
  talk: 'talk',
  warmth: 'warmth',
  pace: 'daily pace',
  staying: 'staying',
  room: 'room for each',
}

/** Before the figures of a side. */
export const FIGURES: Readonly<Record<'ease' | 'strain', readonly string[]>> = {
  ease: [
    'What comes free: ',
    'The light side first: ',
    'Without any effort, ',
    'To begin with the ease: ',
  ],
  strain: [
    'What has its price: ',
    'The heavy side next: ',
    'It takes some effort: ',
    'To be worked for: ',
  ],
}

/** What a matter is like between two who have much of it, and between two who have little. */
export const MATTERS: Readonly<
  Record<string, Readonly<Record<'ease' | 'strain', readonly string[]>>>
> = {
  attraction: {
    ease: [
      'there tends to be a reason to look up when the other comes in',
      'interest comes back by itself after a dull week',
      'a crowded room has one face in it that is looked for',
    ],
    strain: [
      'interest has to be courted, and cools where nobody does',
      'the spark is taken for granted or not at all',
      'compliments are saved for guests',
    ],
  },
  talk: {
    ease: [
      'a half sentence is enough, and the other half arrives',
      'news is told the same evening and understood by bedtime',
      'a disagreement ends in a better sentence than either began with',
    ],
    strain: [
      'words arrive bent, and have to be straightened first',
      'one asks for facts where the other was telling a mood',
      'the same story is told and not recognised',
    ],
  },
  warmth: {
    ease: [
      'comfort is near at hand and needs no appointment',
      'a bad day is noticed at the door and answered with soup',
      'thanks are said aloud and often enough',
    ],
    strain: [
      'kindness is meant and does not always land',
      'each feels it in a language that the other speaks with an accent',
      'a hand on the shoulder comes a minute late',
    ],
  },
  pace: {
    ease: [
      'they are ready at the same time more often than chance would have it',
      'one begins and the other is already putting on shoes',
      'a free Sunday is planned in one breath and kept',
    ],
    strain: [
      'one is out of the house while the other is choosing a coat',
      'plans are made at one speed and carried out at another',
      'one has finished breakfast before the other has decided on it',
    ],
  },
  staying: {
    ease: [
      'what they begin tends to be there next year',
      'promises are kept for no better reason than that they were made',
      'old habits of the two outlive several addresses',
    ],
    strain: [
      'beginnings come easier than the second winter',
      'what is not looked after wears through sooner than it should',
      'a habit of years can lapse within a month',
    ],
  },
  room: {
    ease: [
      'an evening apart is an evening apart, and nobody counts',
      'each keeps a life that the other hears about with pleasure',
      'separate desks and separate friends are nothing to explain',
    ],
    strain: [
      'nearness fills the place up, and air has to be let in',
      'it is hard to be alone without its being a message',
      'a shut study looks like a comment',
    ],
  },
}

/** By what a friction shows early, and what helps, by matter. */
export const EARLY_SIGNS: Readonly<
  Record<string, readonly { readonly sign: string; readonly remedy: string }[]>
> = {
  attraction: [
    {
      sign: 'the first sign is politeness where there used to be curiosity',
      remedy: 'one evening a month that neither has planned for use helps',
    },
    {
      sign: 'it shows when both come home and greet the dog first',
      remedy: 'what helps is to go out as if they had only just met',
    },
  ],
  talk: [
    {
      sign: 'the early sign is a question answered with another question',
      remedy: 'it helps to say a thing back before answering it',
    },
    {
      sign: 'it begins with “never mind”',
      remedy: 'what mends it is a short while without a screen, at a fixed hour',
    },
  ],
  warmth: [
    {
      sign: 'the early sign is thanks that are no longer said',
      remedy: 'one small service a day, unasked and unannounced, helps',
    },
    {
      sign: 'it begins when news of a good day is kept for somebody else',
      remedy: 'asking for comfort in so many words is the remedy',
    },
  ],
  pace: [
    {
      sign: 'the early sign is one coat on and the other still at the desk',
      remedy: 'a day between a plan and its date is the remedy',
    },
    {
      sign: 'it shows in sentences that one finishes for the other',
      remedy: 'what helps is to settle who begins, and when it is decided',
    },
    {
      sign: 'it begins with waiting in the car',
      remedy: 'naming an hour for the answer, and keeping it, helps',
    },
  ],
  staying: [
    {
      sign: 'the early sign is a plan made in the singular',
      remedy: 'one thing a year that both sign and both pay for helps',
    },
    {
      sign: 'it begins when repairs are put off by turns',
      remedy: 'a fixed day for what has been left undone is the remedy',
    },
    {
      sign: 'it shows when the old plan is not finished and a new one is on the table',
      remedy: 'what helps is to close one thing before the next is opened',
    },
  ],
  room: [
    {
      sign: 'the early sign is a bathroom used for reading',
      remedy: 'one closed door apiece is the remedy',
    },
    {
      sign: 'it shows when a walk alone needs a reason',
      remedy: 'an evening a week that is nobody’s business helps',
    },
    {
      sign: 'it begins with asking where the other has been',
      remedy: 'two calendars, and one line in each that is private, help',
    },
  ],
}

/** What few pairs have, with how few. */
export const RARELY: readonly Skeleton[] = [
  '[f.main], as with [f.common].',
  '[f.main]; it is so for [f.common].',
  'Few could say it, about [f.common]: [f.main].',
  '[f.main], and [f.common] could say the same.',
  'To [f.common] it is given that [f.main].',
]

/** What sounds grave beside another such thing. */
export const GRAVE_JOINS: readonly Skeleton[] = [
  'Beside [f.noun], [g.main].',
  'Of the same kind as [f.noun], [g.main].',
]

/** What sounds grave and what is said against it. */
export const EXCUSE_JOINS: readonly Skeleton[] = [
  'The books soften it: [g.main].',
  'Yet the same books add that [g.main].',
]
