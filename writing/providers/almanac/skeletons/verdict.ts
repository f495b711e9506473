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
  'In [high] it is easy and in [low] it is not, and on the whole this is [tier].',
  'Between {A} and {B} there is [tier], with most in [high] and least in [low].',
  'All in all it is [tier]: good in [high], hard in [low].',
]

/** How a question is asked: for a reason, for a way, or for how it will go. */
export type Form = 'why' | 'how' | 'whether'

/** The scores that bear on what was asked, `figures`, by how it was asked; `way` is how it goes by them. */
export const ANSWERS_OF_FIGURES: Readonly<Record<Form, readonly string[]>> = {
  why: [
    'As far as figures can say why, it is here: [figures].',
    'Asked for a reason, the figures point here: [figures].',
    'If there is a reason in the figures, it is this one: [figures].',
    'One reason can be put in figures: [figures].',
    'As to why, the figures name this: [figures].',
    'Why it is so, the figures say in one place: [figures].',
    'A reason that can be counted is this: [figures].',
    'In answer to the why there is a figure: [figures].',
  ],
  how: [
    'Before the how, this is how it stands with [about]: [figures].',
    'In [about] the start is [way]: [figures].',
    'With [about] it is [way] by the figures, and that is where to begin: [figures].',
    'How to go on depends on where the two begin, and in [about] it is [way]: [figures].',
    'Whoever asks how should know the start: it is [way] in [about], and [figures].',
    'To begin with what is given in [about], it is [way]: [figures].',
    'As a start, in [about] it is [way]: [figures].',
    'In the matter of [about] one begins where it is [way]: [figures].',
  ],
  whether: [
    'Asked about [about], the figures say that it is [way]: [figures].',
    'In the matter of [about] the going is [way]: [figures].',
    'The short answer on [about] is that it is [way]: [figures].',
    'On [about] the figures have this to say, that it is [way]: [figures].',
    'As for [about], it is [way]: [figures].',
    'With [about] it is [way], as figures go: [figures].',
    'By the figures it is [way] with [about]: [figures].',
    'What the figures say of [about] is that it is [way]: [figures].',
  ],
}

/** Asked for one of two: what one has before the other, and that this picks nobody. */
export const WHICH_OF_TWO: readonly Skeleton[] = [
  'Which of the two it should be no chart decides, though [f.main].',
  '[f.main], and still the choice of one of the two is not made by a chart.',
  'To pick one of the two is beyond a chart; it shows only that [f.main].',
  '[f.main], and that does not make one of the two the right one.',
  'Between them no chart decides, and which of the two it should be stays open, though [f.main].',
  'It is not for a chart to name one of the two, but [f.main].',
  'No chart says which of the two it should be, although [f.main].',
  'As to which of the two it is to be, a chart says no more than that [f.main].',
]
export const NEITHER_OF_TWO: readonly string[] = [
  'Which of the two it should be no chart decides.',
  'To pick one of the two is beyond any chart.',
  'As to which of the two, that is theirs to settle.',
  'No chart says which of the two it should be.',
  'It is not for a chart to name one of the two.',
  'No chart picks one of the two.',
  'As to which of the two it is to be, a chart does not say.',
  'On the question which of the two it should be, all charts are silent.',
]

/** Before what helps. */
export const FIRST_STEPS: readonly string[] = [
  'For a beginning,',
  'As a first step,',
  'To start with,',
  'First of all,',
  'To make a start,',
  'Before all else,',
  'As a beginning,',
  'Here is where to begin:',
]

/** Before the score of all five. */
export const FINDING_SCORES: readonly string[] = [
  'In figures,',
  'Counted,',
  'By the numbers,',
  'As a number,',
  'On one scale,',
  'As one score,',
  'To say it in points,',
  'Measured,',
  'In the count,',
]

/** Who finds it easier than most, `easier`, and who finds that it asks more, `harder`. */
export const BALANCES: readonly Skeleton[] = [
  '[easier] [easier?calls|call] it easier than most, and [harder] [harder?says|say] that it asks more.',
  '[easier] [easier?puts|put] it on the easy side of most, [harder] on the heavy one.',
  'The light comes from [easier] and the weight from [harder].',
  'Ask [easier], and it is easier than most; ask [harder], and it asks more.',
  'Easier than most is the word of [easier], and heavier that of [harder].',
  'With [easier] it weighs less than with most, with [harder] it weighs more.',
  'By [easier] it is easier than with most, by [harder] it asks more.',
  'On the side of ease [easier?stands|stand] [easier], on that of effort [harder].',
]

/** The same where no witness is of the other mind. */
export const BALANCES_OF_ONE: Readonly<Record<'easier' | 'harder', readonly Skeleton[]>> = {
  easier: [
    '[easier] [easier?calls|call] it easier than most, and no witness says that it asks more.',
    'It is easier than most to [easier], and to the rest it is like most.',
    'Ease is what [easier] [easier?finds|find] in it, and nobody finds it harder than most.',
    'By [easier] it is easier than with most, and no other witness finds it harder.',
    'Nobody says that it asks more, and [easier] [easier?calls|call] it easier than most.',
    'None of the witnesses finds it heavy, and [easier] [easier?finds|find] it light.',
    'To [easier] it is easier than most, to the others neither easier nor harder.',
    'On the side of ease [easier?stands|stand] [easier], on that of effort no witness.',
  ],
  harder: [
    '[harder] [harder?says|say] that it asks more than most, and no witness calls it easier.',
    'It asks more than most by the word of [harder], and is like most to the rest.',
    'Effort is what [harder] [harder?finds|find] in it, and nobody finds it easier than most.',
    'By [harder] it asks more than with most, and no other witness finds it easier.',
    'Nobody calls it easier than most, and [harder] [harder?says|say] that it asks more.',
    'None of the witnesses finds it light, and [harder] [harder?finds|find] it heavy.',
    'To [harder] it asks more than most, to the others neither more nor less.',
    'On the side of effort [harder?stands|stand] [harder], on that of ease no witness.',
  ],
}

/** What carries the finding, by what it gives, and what tries it, by what it costs. */
export const CARRIED: readonly Skeleton[] = [
  'Much of it rests on [f.noun]: [f.gift].',
  'It can lean on [f.noun], for [f.gift].',
  'It draws on [f.noun]: [f.gift].',
  'Count on [f.noun], since [f.gift].',
  'What bears it is [f.noun], for [f.gift].',
  'Behind its better days [f?stands|stand] [f.noun]: [f.gift].',
  'Its strong side is [f.noun], since [f.gift].',
  'Help comes from [f.noun]: [f.gift].',
]
export const TRIED: readonly Skeleton[] = [
  'Its weak spot is [f.noun], for [f.price].',
  'It has [f.noun] to reckon with: [f.price].',
  'It is tried by [f.noun], when [f.price].',
  'What it has to get past is [f.noun]: [f.price].',
  'Against it [f?stands|stand] [f.noun]: [f.price].',
  'It is slowed by [f.noun], since [f.price].',
  'On the other side [f?is|are] [f.noun], and [f.price].',
  'Effort is asked for by [f.noun], because [f.price].',
]

export const BALANCES_OF_NONE: readonly Skeleton[] = [
  'Each witness finds it much like most pairs.',
  'No witness sets it apart from most pairs.',
  'As pairs go, it is like most, and every witness says so.',
  'To each of the witnesses it looks like most pairs.',
  'All witnesses agree that it is much like other pairs.',
  'Neither easier nor harder than most, say the witnesses, one and all.',
  'From no side is it found easier than most, and from none harder.',
  'One witness after another finds it like most pairs.',
]

/** Of the young, whose ties nobody scores. */
export const UNSCORED: readonly string[] = [
  'What lies between {A} and {B} is told here in words, without a figure.',
  'Between {A} and {B} nothing is measured here; what they have is told in words.',
  'No figure is put to what {A} and {B} have; it is told in words.',
  'Words, and no figures, are what stands here of {A} and {B}.',
  'It is told in words what {A} and {B} have, and nothing is counted.',
  'Nothing is counted here of what {A} and {B} have; it is said in words.',
  'In words and without a number, this is what lies between {A} and {B}.',
  'For {A} and {B} there are words here in place of numbers.',
]

export const FINDINGS_WITHOUT_MATTERS: readonly Skeleton[] = [
  '{A} and {B} have [tier].',
  'Between {A} and {B} there is [tier].',
  'All in all it is [tier].',
  'It comes to [tier].',
  'When all is heard, this is [tier].',
  'In one line, {A} and {B} have [tier].',
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
    'Contact upon contact, the West reads how the planets of one birth stand to those of the other.',
    'Between two skies Western astrology draws lines, and each line is an angle with a name.',
    'How near a planet of one comes to an angle with a planet of the other is what the West goes by.',
    'Ask the West about two people, and it takes out a circle and measures.',
    'Wheel upon wheel, Western astrology turns two births over each other and reads where they touch.',
    'Planet by planet, the West notes what one birth finds in the other.',
    'In the West two charts are read as one drawing, with lines from planet to planet.',
    'Before all others Western astrology is called, and it brings two charts and a list of angles.',
    'It is the habit of the West to ask which planets of two people see each other.',
    'Degrees are what the Western witness deals in: so many apart, and two planets meet or do not.',
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
    'With a pair of Moons, and the signs and stars they stand in, Vedic astrology begins its count.',
    'Second comes the East, which measures two people by where their Moons stood.',
    'Kootas are what the East counts, eight of them, and each has a highest number of its own.',
    'Point by point, the Eastern count goes from star to star and asks how they agree.',
    'Out of two birth stars and two Moon signs Vedic astrology makes a number.',
    'What the East compares first is where the Moon of either stood.',
    'For Vedic astrology a tie begins at the Moon of each, and the rest is added later.',
    'Like a form with eight questions, the Vedic comparison is filled in line by line.',
    'To the East two people are two Moons, compared eight times over.',
    'In eight columns, some worth more than others, Vedic astrology keeps its account of two Moons.',
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
    'Between two designs Human Design looks for lines that one alone leaves open.',
    'Like two plans on tracing paper, the bodygraphs are put one over the other.',
    'On the table of Human Design lie two drawings of gates, and one is slid over the other.',
    'Half a channel in one and half in the other: such things are what Human Design looks for.',
    'How many centers two people close between them is the first thing Human Design counts.',
    'To Human Design a tie is a matter of construction: what is whole, what is open, and in whom.',
    'In third place Human Design compares two bodygraphs, line by line.',
    'Asked about two, Human Design counts what both have and what they have only between them.',
    'It is wiring that Human Design compares, and it asks which line ends in whom.',
    'Channel by channel, Human Design asks whose it is: of one, of both, or of neither alone.',
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
    'Two profiles are put in a row, and the Gene Keys ask which numbers return.',
    'Fourth in line are the Gene Keys, which compare the subjects of two profiles.',
    'With keys it is as with books, and the Gene Keys look for titles that stand on both shelves.',
    'Sphere by sphere, the Gene Keys hold one profile against the other.',
    'On either side there are eleven spheres, and the Gene Keys read across.',
    'When the Gene Keys compare two people, they look for a key held twice or answered.',
    'As the Gene Keys see it, a tie is made of subjects that come up on both sides.',
    'Whatever the Gene Keys find stands in both profiles, or in one and opposite in the other.',
    'Another list, that of the Gene Keys, is gone through for entries that two people share.',
    'Number by number, the Gene Keys follow one profile into the other and see what turns up.',
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
    'Branch by branch, Kabbalah goes up two trees and notes where they differ.',
    'At the end Kabbalah is asked, which knows two people by two trees of ten lights each.',
    'As the fifth to speak, Kabbalah compares what each tree carries.',
    'Of two trees Kabbalah asks the same: which light is strong there, and which is faint.',
    'Where one tree is full and the other sparse, Kabbalah sees something to pass on.',
    'Sefirah by sefirah, Kabbalah sets the strength of one beside that of the other.',
    'Between two trees Kabbalah looks for traffic, from what is plenty here to what is short there.',
    'It falls to Kabbalah to close the round, with a tree for each of the two.',
    'Strong here and weak there: such differences are what Kabbalah collects.',
    'How two trees would look side by side is what Kabbalah wants to see.',
  ],
}

/** A system's own count, `f`, and how it leans, `g`. */
export const TESTIMONY: readonly Skeleton[] = [
  '[f.main]; on the whole [g.main].',
  '[f.main], and weighing everything [g.main].',
  '[f.main], and when all is counted [g.main].',
  'By its own measure [f.main], and in all [g.main].',
  'First its own measure: [f.main], while [g.main].',
  'Its own count comes first, and then the sum: [f.main], and [g.main].',
  '[f.main]; with all the rest added, [g.main].',
  'There are two things to report: [f.main], and [g.main].',
  '[f.main], while in sum [g.main].',
  'To its own question the answer is that [f.main], and all told [g.main].',
]

/** A system's own count, before anything is weighed; not all of it is a number. */
export const MEASURED: readonly Skeleton[] = [
  'To begin with, [f.main].',
  'At the outset [f.main].',
  'Before anything is weighed, [f.main].',
  'The plain finding is that [f.main].',
  'What is seen at once: [f.main].',
  'Here is what was found first: [f.main].',
  'Leaving all weights aside, [f.main].',
  'In its own terms, [f.main].',
  'Without any weighing, [f.main].',
  'Its first entry reads: [f.main].',
  'Noted before all else: [f.main].',
  'On its own account, [f.main].',
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
  'Summed up, [f.main].',
  'With everything on the scales, [f.main].',
  'In one number, [f.main].',
  'Once ease and strain are set against each other, [f.main].',
  'Taken as one, [f.main].',
]

/** Why two traditions may both be right, `one` and `two` the ways they look. */
export const EXPLANATIONS: readonly Skeleton[] = [
  '[one] [one.looks], [two] [two.looks], and the two questions can have two answers.',
  'That is no error: [one] [one.looks], while [two] [two.looks].',
  'Both may be right, since [one] [one.looks] and [two] [two.looks].',
  'Since [one] [one.looks] and [two] [two.looks], neither has to be wrong.',
  'They do not ask the same thing: [one] [one.looks], [two] [two.looks].',
  'Where [one] [one.looks], [two] [two.looks], so the answers may part.',
  'Each answers its own question, for [one] [one.looks] and [two] [two.looks].',
  'Of one thing there can be two views: [one] [one.looks], but [two] [two.looks].',
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

/** Where no two roots say the same of a matter. */
export const NO_AGREEMENTS: readonly Skeleton[] = [
  'On no one matter do two roots say the same, so each is heard here by itself.',
  'No matter is settled by two roots at once, and what follows rests on one voice at a time.',
  'Two roots never settle one matter here, and so each is heard alone.',
  'Nowhere do two different roots come to one answer, and what follows is told by each for itself.',
  'Each root speaks for itself here, since no two of them say the same of any matter.',
  'There is no matter on which two roots are of one mind, so every voice stands alone.',
  'Of all matters none is decided by two roots together, and one voice at a time has to do.',
  'As no two roots agree on any one matter, what each says has to stand by itself.',
  'A matter on which two roots say the same is not to be found, and each is taken at its own word.',
  'Not one matter has two roots behind it, and the rest is told one voice at a time.',
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
  ...NOW_ALONE,
  ...WINDOW_STARTS.flat(),
  ...WINDOW_STARTS_OF_TWO.flat(),
])
