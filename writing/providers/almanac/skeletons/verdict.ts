import type { System } from '#core/systems.ts'
import type { Skeleton } from './skeleton.ts'

/** What two people have, by what they are to each other. */
export const TIES: Readonly<Record<string, string>> = {
  partners: 'match',
  friends: 'friendship',
  family: 'family tie',
  colleagues: 'working pair',
  alone: 'pair',
  young: 'pair',
}

/** How it stands among pairs, by its points of a hundred, the most first. `[tie]` is what they have. */
export const TIERS: readonly { readonly from: number; readonly words: string }[] = [
  { from: 80, words: 'a [tie] with far more ease than strain' },
  { from: 60, words: 'a [tie] with more ease than strain' },
  { from: 41, words: 'a [tie] of as much ease as strain' },
  { from: 20, words: 'a [tie] that asks more than most' },
  { from: 0, words: 'a [tie] that asks a great deal' },
]

/** The finding, in one sentence that decides. */
export const FINDINGS: readonly Skeleton[] = [
  '{A} and {B} have [tier]: strong in [high], weak in [low].',
  'This is [tier], at its best in [high] and at its hardest in [low].',
  'What {A} and {B} have is [tier], rich in [high] and short of [low].',
  'The finding is [tier], with [high] for a gift and [low] for a task.',
  'Taken together, this is [tier]: trust it for [high], and watch over [low].',
]

/** How a question is asked: for a reason, for a way, or for how it will go. */
export type Form = 'why' | 'how' | 'whether'

/** The scores that bear on what was asked, `figures`, by how it was asked; `way` is how it goes by them. */
export const ANSWERS_OF_FIGURES: Readonly<Record<Form, readonly string[]>> = {
  why: [
    'As far as figures can say why, it is here: [figures].',
    'Asked for a reason, the figures point here: [figures].',
    'If there is a reason in the figures, it is this one: [figures].',
  ],
  how: [
    'Before the how, this is how it stands with [about]: [figures].',
    'In [about] the start is [way]: [figures].',
    'With [about] it is [way] by the figures, and that is where to begin: [figures].',
  ],
  whether: [
    'Asked about [about], the figures say that it is [way]: [figures].',
    'In the matter of [about] the going is [way]: [figures].',
    'The short answer on [about] is that it is [way]: [figures].',
  ],
}

/** Asked for one of two: what one has before the other, and that this picks nobody. */
export const WHICH_OF_TWO: readonly Skeleton[] = [
  'Which of the two it should be no chart decides, though [f.main].',
  '[f.main], and still the choice of one of the two is not made by a chart.',
  'To pick one of the two is beyond a chart; it shows only that [f.main].',
]
export const NEITHER_OF_TWO: readonly string[] = [
  'Which of the two it should be no chart decides.',
  'To pick one of the two is beyond any chart.',
  'As to which of the two, that is theirs to settle.',
]

/** Before what helps. */
export const FIRST_STEPS: readonly string[] = [
  'For a beginning,',
  'As a first step,',
  'To start with,',
  'First of all,',
]

/** Before the score of all five. */
export const FINDING_SCORES: readonly string[] = ['In figures,', 'Counted,', 'By the numbers,']

/** Who finds it easier than most, `easier`, and who finds that it asks more, `harder`. */
export const BALANCES: readonly Skeleton[] = [
  '[easier] [easier?calls|call] it easier than most, and [harder] [harder?says|say] that it asks more.',
  '[easier] [easier?puts|put] it on the easy side of most, [harder] on the heavy one.',
  'The light comes from [easier] and the weight from [harder].',
  'Ask [easier], and it is easier than most; ask [harder], and it asks more.',
]

/** The same where no witness is of the other mind. */
export const BALANCES_OF_ONE: Readonly<Record<'easier' | 'harder', readonly Skeleton[]>> = {
  easier: [
    '[easier] [easier?calls|call] it easier than most, and no witness says that it asks more.',
    'It is easier than most to [easier], and to the rest it is like most.',
  ],
  harder: [
    '[harder] [harder?says|say] that it asks more than most, and no witness calls it easier.',
    'It asks more than most by the word of [harder], and is like most to the rest.',
  ],
}

/** What carries the finding, by what it gives, and what tries it, by what it costs. */
export const CARRIED: readonly Skeleton[] = [
  'Much of it rests on [f.noun]: [f.gift].',
  'It can lean on [f.noun], for [f.gift].',
  'It draws on [f.noun]: [f.gift].',
  'Count on [f.noun], since [f.gift].',
]
export const TRIED: readonly Skeleton[] = [
  'Its weak spot is [f.noun], for [f.price].',
  'It has [f.noun] to reckon with: [f.price].',
  'It is tried by [f.noun], when [f.price].',
  'What it has to get past is [f.noun]: [f.price].',
]

export const BALANCES_OF_NONE: readonly Skeleton[] = [
  'Each witness finds it much like most pairs.',
  'No witness sets it apart from most pairs.',
]

/** Of the young, whose ties nobody scores. */
export const UNSCORED: readonly string[] = [
  'What lies between {A} and {B} is told here in words, without a figure.',
  'Between {A} and {B} nothing is measured here; what they have is told in words.',
  'No figure is put to what {A} and {B} have; it is told in words.',
]

export const FINDINGS_WITHOUT_MATTERS: readonly Skeleton[] = [
  '{A} and {B} have [tier].',
  'Taken together, this is [tier].',
  'What {A} and {B} have is [tier].',
]

/** Headings of a verdict's parts, some of each. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  finding: ['The finding', 'In short', 'What it comes to'],
  'witness.western': ['The West', 'The Western witness', 'Sky over sky'],
  'witness.vedic': ['The East', 'The Vedic witness', 'Moon beside Moon'],
  'witness.humanDesign': ['The bodygraph', 'The third witness', 'Two designs'],
  'witness.geneKeys': ['The keys', 'Keys in common', 'The fourth witness'],
  'witness.kabbalah': ['The tree', 'Tree beside tree', 'The fifth witness'],
  agreements: ['Where they agree', 'More than one voice', 'Agreed from several sides'],
  contradictions: ['Where they differ', 'Two answers', 'For and against'],
  ease: ['What comes by itself', 'The easy part', 'Given for nothing'],
  cost: ['What it costs', 'The hard part', 'The price of it'],
  rare: ['Rare, and only grave by name', 'How rare it is', 'Rare and common'],
  time: ['Windows of time', 'In time', 'What the calendar says'],
  promises: ['Five agreements', 'Five things to agree on', 'Small promises'],
  change: ['What would change this', 'On what it hangs', 'If it were otherwise'],
}

/** What a system looked at, and how far its scale goes. */
export const LOOKED_AT: Readonly<Record<System, readonly Skeleton[]>> = {
  western: [
    'Western astrology lays one sky over the other and counts what touches.',
    'The Western witness measures angles from planet to planet and from planet to house.',
    'Asked first, the West compares two skies, contact by contact.',
    'The first to be heard is the West, for which a tie is a matter of angles.',
    'Two skies are put on one sheet of paper, and Western astrology reads what meets.',
    'What Western astrology looks at is distance, in degrees, from one birth to the other.',
    'Angle by angle, Western astrology asks what the one sky does to the other.',
    'The Western reader lays ruler to planet and planet to house, from one birth to the other.',
    'For the West two people meet where their planets do.',
    'Western astrology is asked before the rest, and it answers in contacts.',
  ],
  vedic: [
    'Vedic astrology sets two Moons side by side and counts what they have in common.',
    'The Eastern witness weighs kootas, old measures with points of their own.',
    'India’s matchmakers compare two birth stars by eight measures.',
    'The second opinion is Indian, and it begins and ends with the two Moons.',
    'Eight old questions are put to the pair by Vedic astrology, each with its own points.',
    'A Vedic matchmaker would ask for two birth stars before asking for names.',
    'Moon against Moon, and star against star: so Vedic astrology goes about it.',
    'The East has an old scale for such things, and it was made for Moons.',
    'Vedic astrology wants two Moons and nothing else to begin with.',
    'By Indian custom the stars of two births are paired off before the people are.',
  ],
  humanDesign: [
    'Human Design draws one body over another and asks which of nine centers close.',
    'The bodygraph looks at channels: whole in one, whole in both, or whole only in two.',
    'Nine centers and the lines between them are what Human Design compares.',
    'Third comes Human Design, which wants to know what is whole only in company.',
    'For Human Design two people are nine centers twice over, and some close only together.',
    'Two bodygraphs are laid on one another, and Human Design notes what lights up.',
    'Human Design is the mechanic of the five: it looks for lines that close.',
    'Gate by gate, Human Design checks what one has and the other lacks.',
    'What becomes whole between two bodies is the question Human Design puts.',
    'Human Design compares wiring, and has no opinion of character.',
  ],
  geneKeys: [
    'The Gene Keys look for themes that stand in both profiles.',
    'A profile of keys is laid beside another, and what they share is read.',
    'Sixty-four keys are few enough to meet again, and this witness looks for meetings.',
    'The fourth opinion, that of the Gene Keys, is about themes and not about scores.',
    'Where both have the same key, or keys that answer each other, the Gene Keys speak up.',
    'What the Gene Keys ask is which lesson the two have in common.',
    'Key against key, the Gene Keys listen for the same word said twice.',
    'The Gene Keys, a young system, look at eleven spheres in each of two profiles.',
    'In the Gene Keys a pair is two profiles read side by side.',
    'From the Gene Keys one hears what either is here to learn, and whether it is one thing.',
  ],
  kabbalah: [
    'Kabbalah asks where each tree is strong, and what one could lend the other.',
    'Ten sefirot in one tree are weighed against ten in the other.',
    'The last witness compares two trees, light by light.',
    'To Kabbalah a pair is an exchange: what is full in one may be bare in the other.',
    'Last of all Kabbalah holds one tree against another and looks for what could be lent.',
    'Kabbalah speaks last, and of strength: who has it where, and whether it passes on.',
    'Light by light, Kabbalah asks who could carry what for whom.',
    'Two trees stand in the garden of Kabbalah, and their branches are compared.',
    'Kabbalah, the last of the five, weighs where either tree leans.',
    'In Kabbalah each sefirah of the one is held against that of the other.',
  ],
}

/** A system's own count, `f`, and how it leans, `g`. */
export const TESTIMONY: readonly Skeleton[] = [
  '[f.main]; on the whole [g.main].',
  '[f.main], and weighing everything [g.main].',
  '[f.main], and when all is counted [g.main].',
  'By its own measure [f.main], and in all [g.main].',
  'First its own measure: [f.main], while [g.main].',
]

/** A system's own count, before anything is weighed; not all of it is a number. */
export const MEASURED: readonly Skeleton[] = [
  'To begin with, [f.main].',
  'At the outset [f.main].',
  'Before anything is weighed, [f.main].',
  'The plain finding is that [f.main].',
  'What is seen at once: [f.main].',
]

/** How it leans, in points of a hundred. */
export const LEANING: readonly Skeleton[] = [
  'All in all, [f.main].',
  'Weighed together, [f.main].',
  'On balance [f.main].',
  'When everything is counted, [f.main].',
  'The sum is that [f.main].',
  'Put into figures, [f.main].',
  'For what a number is worth, [f.main].',
]

/** Why two traditions may both be right, `one` and `two` the ways they look. */
export const EXPLANATIONS: readonly Skeleton[] = [
  '[one] [one.looks], [two] [two.looks], and the two questions can have two answers.',
  'That is no error: [one] [one.looks], while [two] [two.looks].',
  'Both may be right, since [one] [one.looks] and [two] [two.looks].',
]

/** How a tradition looks at two people. */
export const LOOKS: Readonly<Record<string, string>> = {
  'Western astrology': 'measures angles',
  'Vedic astrology': 'compares two Moons',
  'Human Design': 'lays channel on channel',
  'Human Design and the Gene Keys': 'lay gate on gate',
  'the Gene Keys': 'compare themes',
  Kabbalah: 'weighs two trees',
}

/** What a planet’s window is good for, and what it is not. */
export const WINDOWS: Readonly<Record<string, readonly string[]>> = {
  Jupiter: [
    'a time to widen a plan, and to check the sum twice',
    'good for asking favours of people who are abroad',
    'a season for yes, provided that somebody reads the bill',
    'good for beginning something larger, less good for promising it',
    'a time to teach somebody else what has been learnt',
    'good for guests, for long tables and for saying what it may cost',
  ],
  Saturn: [
    'a time to sign up for little and finish what is open',
    'a stretch in which slow answers are the better ones',
    'good for repairing what has been put off, one thing a week',
    'good for repairs and slow work, and for early nights',
  ],
  Uranus: [
    'a time to leave one evening a week unplanned',
    'good for the experiment and bad for the signature',
    'good for trying things that can be undone',
  ],
  Neptune: ['a time to write down what was agreed', 'good for music and bad for small print'],
  Pluto: [
    'a time to clear one cupboard and not the whole house',
    'a stretch that favours the long conversation over the short verdict',
    'good for saying the thing that has waited longest',
  ],
  default: [
    'a time to note what changes and decide later',
    'a time that rewards whoever writes the date down',
    'good for small trials with a day on which they end',
    'good for looking before anything is settled',
  ],
}

/** What would make the verdict another: the weightiest, and what comes after it. */
export const CHANGES: Readonly<Record<'first' | 'next', readonly Skeleton[]>> = {
  first: [
    'Above all this hangs on [f.noun].',
    'A good part of it rests on one thing: [f.main].',
    'Were it otherwise with [f.noun], the finding would move.',
  ],
  next: ['A smaller part of it rests on [f.noun].', 'It would move a little with [f.noun].'],
}

/** The same of two at once. */
export const CHANGES_OF_TWO: Readonly<Record<'first' | 'next', readonly Skeleton[]>> = {
  first: [
    'Above all it hangs on [f.noun] and on [g.noun].',
    'Were it otherwise with [f.noun] or with [g.noun], the finding would move.',
    'It is carried by two things, [f.noun] and [g.noun].',
    'Whoever doubts it should look first at [f.noun] and at [g.noun].',
  ],
  next: [
    'A smaller part of it rests on [f.noun] and on [g.noun].',
    'It would move a little with [f.noun] or with [g.noun].',
    'Of smaller weight are [f.noun] and [g.noun].',
  ],
}

/** What no chart holds. */
export const UNWEIGHED: readonly string[] = [
  'What no chart can weigh is effort, and it is the one thing here that can be changed by Monday.',
  'All of it says where the ground rises; how the two walk is not in any chart.',
]

/** The same where there are figures. */
export const UNCOUNTED: readonly string[] = [
  ...UNWEIGHED,
  'Scores compare births and not conduct, and what the two do on ordinary days stands in none of them.',
  'Births do not move, and so the figures will not; what the two make of them can.',
  'No figure here has met the two, and a year of kept agreements is not counted in any of them.',
]

export const NO_TIME: readonly Skeleton[] = [
  'A birth time that is not known leaves open what a later record could settle.',
  'With an exact hour of birth, several lines above could be told more closely.',
]

export const MISSING: readonly Skeleton[] = [
  'It was reached without [missing], and a further witness might lean another way.',
  '[missing] could not be heard, so the finding stands on fewer legs.',
]

/** Where no two roots say the same of a matter. */
export const NO_AGREEMENTS: readonly Skeleton[] = [
  'On no one matter do two roots say the same, so each is heard here by itself.',
  'No matter is settled by two roots at once, and what follows rests on one voice at a time.',
]

/** What runs now for either. */
export const NOW: readonly Skeleton[] = [
  'At present [f.main], and [g.main].',
  '[f.main], and [g.main].',
  'For the time being [f.main]; [g.main].',
]

/** Before each window of time, in order. */
export const WINDOW_STARTS: readonly Skeleton[] = [
  'A first window: [f.main].',
  'A second one: [f.main].',
  'A third: [f.main].',
]

/** The same of two facts that fall together. */
export const WINDOW_STARTS_OF_TWO: readonly Skeleton[] = [
  'A first window: [f.main], and [g.main].',
  'A second one: [f.main], and [g.main].',
  'A third: [f.main], and [g.main].',
]

/** Of these only verdicts are made: no other document could come to the same sentence. */
export const OF_VERDICTS: ReadonlySet<Skeleton> = new Set([
  ...CARRIED,
  ...TRIED,
  ...TESTIMONY,
  ...MEASURED,
  ...LEANING,
  ...Object.values(CHANGES).flat(),
  ...Object.values(CHANGES_OF_TWO).flat(),
  ...NOW,
  ...WINDOW_STARTS,
  ...WINDOW_STARTS_OF_TWO,
])
