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
    'What asks for no work: ',
    'First what is easy: ',
    'On the light side: ',
    'Nothing has to be done for this: ',
  ],
  strain: [
    'What has its price: ',
    'The heavy side next: ',
    'It takes some effort: ',
    'To be worked for: ',
    'What asks for work: ',
    'On the heavy side: ',
    'Here it costs something: ',
    'Then what is harder: ',
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
      'each still turns round when the other speaks',
      'a dull week ends, and they are curious again',
      'the one who comes in last is the one who was looked for',
      'they find each other with their eyes across a full table',
      'one word from the other is enough to put the newspaper down',
    ],
    strain: [
      'interest has to be courted, and cools where nobody does',
      'the spark is taken for granted or not at all',
      'compliments are saved for guests',
      'interest has to be fetched and does not come by itself',
      'what drew them is seldom mentioned',
      'curiosity goes out of the house before either notices',
      'a good coat is worn for everybody else',
      'neither quite knows when the other last looked up',
    ],
  },
  talk: {
    ease: [
      'a half sentence is enough, and the other half arrives',
      'news is told the same evening and understood by bedtime',
      'a disagreement ends in a better sentence than either began with',
      'what one means is what the other hears',
      'they talk in the kitchen until the tea is cold',
      'a question gets the answer that it was meant to get',
      'nothing has to be said in writing to be understood',
      'one can be clumsy and is understood all the same',
    ],
    strain: [
      'words arrive bent, and have to be straightened first',
      'one asks for facts where the other was telling a mood',
      'the same story is told and not recognised',
      'a plain question is heard as a complaint',
      'much is said, and the half of it has to be said again',
      'one is still explaining when the other has decided',
      'a joke has to be followed by its explanation',
      'what was meant kindly has to be translated',
    ],
  },
  warmth: {
    ease: [
      'comfort is near at hand and needs no appointment',
      'a bad day is noticed at the door and answered with soup',
      'thanks are said aloud and often enough',
      'a kind word costs neither of them anything',
      'whoever is cold gets the blanket without asking',
      'tiredness is met with tea and not with advice',
      'there is a lamp on for whoever comes home late',
      'each knows what the other likes on a bad day',
    ],
    strain: [
      'kindness is meant and does not always land',
      'each feels it in a language that the other speaks with an accent',
      'a hand on the shoulder comes a minute late',
      'kindness is there and seldom finds the door',
      'one waits to be asked and the other waits to be told',
      'comfort is offered in the wrong size',
      'thanks are felt and not pronounced',
      'what one gives as warmth the other takes for fuss',
    ],
  },
  pace: {
    ease: [
      'they are ready at the same time more often than chance would have it',
      'one begins and the other is already putting on shoes',
      'a free Sunday is planned in one breath and kept',
      'both look up from breakfast at the same minute',
      'errands take half the time that they take with others',
      'neither has to wait at the door',
      'one morning is like another to both, and suits both',
      'when one is tired the other has just sat down',
    ],
    strain: [
      'one is out of the house while the other is choosing a coat',
      'plans are made at one speed and carried out at another',
      'one has finished breakfast before the other has decided on it',
      'one is early everywhere and the other arrives',
      'the week is too full for one and too empty for the other',
      'one has packed when the other begins to look for the case',
      'a quick yes meets a slow perhaps',
      'each keeps a clock, and the two clocks differ',
    ],
  },
  staying: {
    ease: [
      'what they begin tends to be there next year',
      'promises are kept for no better reason than that they were made',
      'old habits of the two outlive several addresses',
      'what was agreed in spring still holds in autumn',
      'neither keeps a suitcase ready',
      'the same argument does not have to be won twice',
      'one can go away for a month and find things as they were',
      'what both have built is looked after without a list',
    ],
    strain: [
      'beginnings come easier than the second winter',
      'what is not looked after wears through sooner than it should',
      'a habit of years can lapse within a month',
      'what was promised has to be promised again',
      'a new start is nearer at hand than a repair',
      'the long middle of a thing finds neither of them at home',
      'what is finished is finished late',
      'each year has to be talked into the next',
    ],
  },
  room: {
    ease: [
      'an evening apart is an evening apart, and nobody counts',
      'each keeps a life that the other hears about with pleasure',
      'separate desks and separate friends are nothing to explain',
      'a closed door means a closed door and nothing else',
      'two diaries need not be one',
      'each can be silent in the same room',
      'a trip alone is wished well and not discussed',
      'nobody has to report where an afternoon went',
    ],
    strain: [
      'nearness fills the place up, and air has to be let in',
      'it is hard to be alone without its being a message',
      'a shut study looks like a comment',
      'an hour alone has to be explained',
      'whoever goes for a walk is asked whether something is wrong',
      'there is much of the other and little of the window',
      'each has to ask for a corner of the table',
      'one breathes out when the other is at the shops',
    ],
  },
}

/** Where trouble comes from, `what`, and by which sign it shows early; `alone` where that is not told. */
export const TROUBLES: Readonly<Record<'both' | 'alone', readonly string[]>> = {
  both: [
    'Behind the trouble in [matter] is [what]: [sign].',
    'Trouble in [matter] comes of [what]: [sign].',
    'In [matter] it goes wrong by [what]: [sign].',
    'Where [matter] is hard, look to [what]: [sign].',
    'What is hard in [matter] goes back to [what]: [sign].',
    'With [what] there is trouble in [matter]: [sign].',
    'As for [matter], it suffers from [what]: [sign].',
    'If it goes badly in [matter], it has to do with [what]: [sign].',
  ],
  alone: [
    'The trouble in [matter] shows early: [sign].',
    'Trouble in [matter] can be seen coming: [sign].',
    'In [matter] it goes wrong by degrees: [sign].',
    'When [matter] is in trouble, there is a warning: [sign].',
    'As for [matter], trouble gives notice: [sign].',
    'Before it goes badly in [matter], something shows: [sign].',
    'If it goes badly in [matter], it does not do so at once: [sign].',
    'There is a way to see trouble in [matter] early: [sign].',
  ],
}

/** By what a friction shows early, and ways of saying what helps, by matter. */
export const EARLY_SIGNS: Readonly<
  Record<string, readonly { readonly sign: string; readonly remedies: readonly string[] }[]>
> = {
  attraction: [
    {
      sign: 'the first sign is politeness where there used to be curiosity',
      remedies: [
        'one evening a month that neither has planned for use helps',
        'what helps is one evening a month for which neither has made a plan',
        'once a month an evening without a plan helps',
        'an evening each month that serves no purpose is the remedy',
      ],
    },
    {
      sign: 'it shows when both come home and greet the dog first',
      remedies: [
        'what helps is to go out as if they had only just met',
        'going out as though they had met last week helps',
        'it helps to go out as two people who hardly know each other',
        'to go out together like new acquaintances is the remedy',
      ],
    },
  ],
  talk: [
    {
      sign: 'the early sign is a question answered with another question',
      remedies: [
        'it helps to say a thing back before answering it',
        'saying a thing back, and answering it afterwards, is the remedy',
        'what helps is to repeat what was heard and only then to answer',
        'before an answer is given, it helps to give back what was said',
      ],
    },
    {
      sign: 'it begins with “never mind”',
      remedies: [
        'what mends it is a short while without a screen, at a fixed hour',
        'a fixed hour at which the screens are off for a short while helps',
        'it helps to keep a short while at a fixed hour free of screens',
        'the remedy is a little time without a screen, by the clock',
      ],
    },
  ],
  warmth: [
    {
      sign: 'the early sign is thanks that are no longer said',
      remedies: [
        'one small service a day, unasked and unannounced, helps',
        'what helps is something small done daily that nobody asked for or hears of',
        'it helps to do the other one small thing a day and not to mention it',
        'a little service each day, without request and without notice, is the remedy',
      ],
    },
    {
      sign: 'it begins when news of a good day is kept for somebody else',
      remedies: [
        'asking for comfort in so many words is the remedy',
        'it helps to say plainly that comfort is wanted',
        'what helps is to ask for comfort and to call it that',
        'when comfort is needed, asking for it aloud helps',
      ],
    },
  ],
  pace: [
    {
      sign: 'the early sign is one coat on and the other still at the desk',
      remedies: [
        'a day between a plan and its date is the remedy',
        'it helps to let a day pass between a plan and its date',
        'what helps is a day’s distance from the plan to the day it is set for',
        'leaving one day free between planning and doing helps',
      ],
    },
    {
      sign: 'it shows in sentences that one finishes for the other',
      remedies: [
        'what helps is to settle who begins, and when it is decided',
        'settling who goes first, and by when there is a decision, helps',
        'it helps to agree who begins and when the matter is closed',
        'agreeing beforehand who begins, and when it is settled, helps',
      ],
    },
    {
      sign: 'it begins with waiting in the car',
      remedies: [
        'naming an hour for the answer, and keeping it, helps',
        'it helps to say when the answer will come, and to give it then',
        'what helps is an answer at a named hour that is kept to',
        'an hour set for the answer, and kept, is the remedy',
      ],
    },
  ],
  staying: [
    {
      sign: 'the early sign is a plan made in the singular',
      remedies: [
        'one thing a year that both sign and both pay for helps',
        'what helps is something each year with two signatures and two payers',
        'it helps to put both names, and money of both, to one thing a year',
        'once a year a thing that both sign for and both pay is the remedy',
      ],
    },
    {
      sign: 'it begins when repairs are put off by turns',
      remedies: [
        'a fixed day for what has been left undone is the remedy',
        'it helps to give what was left undone a day of its own',
        'what helps is one set day on which neglected things are done',
        'keeping a day in the calendar for whatever was left lying helps',
      ],
    },
    {
      sign: 'it shows when the old plan is not finished and a new one is on the table',
      remedies: [
        'what helps is to close one thing before the next is opened',
        'finishing one thing before another is begun helps',
        'it helps to have one thing done before the next is started',
        'one thing at a time, and the first one to its end, is the remedy',
      ],
    },
  ],
  room: [
    {
      sign: 'the early sign is a bathroom used for reading',
      remedies: [
        'one closed door apiece is the remedy',
        'it helps if each has a door to close',
        'what helps is a door for either that may be shut',
        'a door of one’s own, for each of the two, helps',
      ],
    },
    {
      sign: 'it shows when a walk alone needs a reason',
      remedies: [
        'an evening a week that is nobody’s business helps',
        'it helps to have one evening a week of which no account is given',
        'what helps is an evening in each week that nobody asks about',
        'one night of the week without a report to anyone is the remedy',
      ],
    },
    {
      sign: 'it begins with asking where the other has been',
      remedies: [
        'two calendars, and one line in each that is private, help',
        'what helps is a calendar for each, with one line that the other does not read',
        'it helps to keep two calendars and to leave a line of either private',
        'a private line in each of two calendars is the remedy',
      ],
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
  'Of [f.common] it can be said that [f.main].',
  '[f.main], which is true of [f.common].',
  'It is the case with [f.common] that [f.main].',
]

/** What sounds grave beside another such thing. */
export const GRAVE_JOINS: readonly Skeleton[] = [
  'Beside [f.noun], [g.main].',
  'Of the same kind as [f.noun], [g.main].',
  'With [f.noun] goes another such thing: [g.main].',
  'After [f.noun] there is this: [g.main].',
  '[g.main], which sounds no milder than [f.noun].',
  'It does not stop at [f.noun], for [g.main].',
  'Along with [f.noun], [g.main].',
  'No gentler in name than [f.noun]: [g.main].',
]

/** What sounds grave and what is said against it. */
export const EXCUSE_JOINS: readonly Skeleton[] = [
  'The books soften it: [g.main].',
  'Yet the same books add that [g.main].',
  'It is not left at that: [g.main].',
  'But there is a rule against it: [g.main].',
  'Those who wrote it down wrote this as well: [g.main].',
  'Another rule takes some of it back: [g.main].',
  'In the same breath the tradition says that [g.main].',
  'Against this it must be said that [g.main].',
]
