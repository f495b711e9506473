import type { Skeleton } from './skeleton.ts'
import { CHANGES, CHANGES_OF_TWO } from './verdict-changes.ts'
import { NOW, NOW_ALONE, WINDOW_STARTS, WINDOW_STARTS_OF_TWO } from './verdict-time.ts'
import { LEANING, MEASURED, TESTIMONY } from './verdict-witnesses.ts'

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

/** What works for the two in what was asked, where no more is left to say of it. */
export const EASES_IT: readonly Skeleton[] = [
  'It has help in [f.noun].',
  'What helps there is [f.noun].',
  'It has [f.noun] in its favour.',
  'The matter is helped along by [f.noun].',
  'Help with it comes from [f.noun].',
  'It leans, where it leans well, on [f.noun].',
  'Much of its ease is owed to [f.noun].',
  'It is made lighter by [f.noun].',
]

/** What works against them in it. */
export const STRAINS_IT: readonly Skeleton[] = [
  'What stands in its way is [f.noun].',
  'The matter is made harder by [f.noun].',
  'It has [f.noun] to contend with.',
  'What it has against it is [f.noun].',
  'The effort in it comes from [f.noun].',
  'Where it catches, it catches on [f.noun].',
  'Some of its weight is owed to [f.noun].',
  'It asks for patience because of [f.noun].',
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

/** Where all witnesses are of one mind. */
export const BALANCES_OF_ALL: Readonly<Record<'easier' | 'harder', readonly string[]>> = {
  easier: [
    'Every witness calls it easier than most.',
    'On one thing the witnesses are of one mind: it is easier than most.',
    'Asked one by one, the witnesses all find it easier than most.',
    'From every side it looks easier than most.',
    'No witness dissents, and each puts it on the easy side of most.',
    'It is easier than most by the word of each witness.',
    'The witnesses are heard apart and say the same: easier than most.',
    'Whichever witness is asked, it is easier than most.',
  ],
  harder: [
    'Every witness says that it asks more than most.',
    'On one thing the witnesses are of one mind: it asks more than most.',
    'Asked one by one, the witnesses all find that it asks more than most.',
    'From every side it looks harder than most.',
    'No witness dissents, and each puts it on the heavy side of most.',
    'It asks more than most by the word of each witness.',
    'The witnesses are heard apart and say the same: it asks more than most.',
    'Whichever witness is asked, it asks more than most.',
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
