/** What two people could agree upon, by a kind of fact: asked of `<system>.<topic>.<property>`, the first that fits counts. */
export interface Promised {
  readonly of: RegExp
  /** Completes `They agree that …`: concrete, to be seen whether it is kept, and undone with a word. */
  readonly words: readonly string[]
}

const promise = (of: RegExp, ...words: readonly string[]): Promised => ({ of, words })

export const PROMISES: readonly Promised[] = [
  promise(
    /^humanDesign\.authorit/,
    'whoever knows at once says so on Monday, and nothing is settled before Friday',
    'the slower yes is waited for, whatever the quicker one has said',
  ),
  promise(
    /^humanDesign\.types/,
    'each asks a question that takes a yes or a no before planning anything for both',
    'no plan for two is made by one of them alone',
  ),
  promise(
    /^humanDesign\.profiles/,
    'what went wrong is told once, as news and not as a charge',
    'each may try a thing badly for a month before it is discussed',
  ),
  promise(
    /^humanDesign\.joint\.(?:centers|openCenters)/,
    'each has one closed door, and knocking is the rule',
    'guests come twice a month, so that the circle has air in it',
  ),
  promise(
    /^humanDesign\.joint/,
    'one evening a week is spent in the same room with nothing to settle',
    'what belongs to one of them alone is written on a list that both know',
  ),
  promise(
    /^humanDesign\.electromagnetic/,
    'after a quarrel nobody leaves the house before both have eaten',
    'when the sparks fly the matter is put off by a night',
  ),
  promise(
    /^humanDesign\.compromise/,
    'where one always gives way, the turn is taken by the calendar',
    'in the one matter where the other decides, a second opinion is asked for',
  ),
  promise(
    /^humanDesign\.dominance/,
    'the one who owns the subject explains it before deciding it',
    'once a month the other one runs that subject for a day',
  ),
  promise(
    /^humanDesign\.(?:bridge|split)/,
    'big decisions are talked through in company and then slept on alone',
    'each keeps one friend with whom the other is not discussed',
  ),
  promise(
    /^humanDesign\.(?:centers|conditioning)/,
    'a mood is asked about before it is answered',
    'whoever comes home agitated takes ten minutes alone first',
  ),
  promise(
    /^humanDesign\.(?:sharedGate|circuits|definitions|crosses|harmony|resonance)/,
    'one shared habit is kept as it is, and nobody improves it',
    'on Sundays they compare what each needs that week',
  ),
  promise(
    /^western\.synastry\.\w*mars-mars|^western\.synastry\.mars-mars/,
    'no quarrel is begun after ten at night',
    'the one who is ready first waits outside, and not in the doorway',
  ),
  promise(
    /^western\.synastry\.\w*(?:mercury)-(?:mars)|^western\.synastry\.mars-mercury/,
    'a sharp message is read aloud to nobody and sent the next day',
    'in an argument each repeats the other’s point before making another',
  ),
  promise(
    /^western\.synastry[\w.-]*mars/,
    'whoever starts a thing says when it will be finished',
    'a plan is announced a day before it begins',
  ),
  promise(
    /^western\.synastry[\w.-]*saturn/,
    'criticism is given by daylight, one matter at a time',
    'praise is spoken as often as a fault is named',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:mercury)/,
    'what was agreed is written on one page that both can find',
    'messages that matter are answered the same day, if only with a time',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:moon)/,
    'the question how are things gets an answer of at least two sentences',
    'a bad day may be said in four words, and no advice follows',
  ),
  promise(
    /^western\.synastry[\w.-]*venus/,
    'thanks are said for the things that are always done',
    'each chooses what is done with every second Saturday',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:sun)/,
    'each has one evening a week in which to be good at something else',
    'in company neither corrects the other’s story',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:ascendant|midheaven)/,
    'before going out, the two say what the evening is for',
    'each may leave a party an hour before the other',
  ),
  promise(
    /^western\.synastry[\w.-]*jupiter/,
    'a promise is halved before it is made',
    'one grand plan a year is chosen, and the others wait',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:uranus)/,
    'a change of plan is announced with a reason and a new date',
    'one evening in ten belongs to nobody’s plan',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:neptune)/,
    'who pays what is written down on the first of the month',
    'a hint does not count as having asked',
  ),
  promise(
    /^western\.synastry[\w.-]*(?:pluto)/,
    'each has one drawer that the other does not open',
    'nobody asks to see the other’s messages',
  ),
  promise(
    /^western\.synastry/,
    'one small disagreement a week is aired on purpose, over tea',
    'each asks once a week what would make things easier',
  ),
  promise(
    /^western\.overlay/,
    'each keeps one room, shelf or desk in order by their own lights',
    'visits to the other’s people are agreed a week ahead',
  ),
  promise(
    /^western\.composite/,
    'the two build one thing a year that has both names on it',
    'once a quarter they look at what they have made and drop a part of it',
  ),
  promise(
    /^western\.coincidence/,
    'what neither is good at is paid for, swapped or left undone',
    'where both are alike, a third person is asked',
  ),
  promise(
    /^western\./,
    'one evening a month is kept for looking at the calendar together',
    'a decision for both is slept on once',
  ),
  promise(
    /^vedic\.(?:ashtakoota|kootaExtremes)\.(?:bhakoot|costliest)|^vedic\.moons/,
    'in a dispute each speaks as a friend would, and nobody as a teacher',
    'neither explains the other to third persons',
  ),
  promise(
    /^vedic\.ashtakoota\.nadi/,
    'sleep and meals keep their own hours where they have to',
    'each may be tired at a different time without apology',
  ),
  promise(
    /^vedic\.ashtakoota\.gana/,
    'manners are kept at home as they are abroad',
    'the rougher tone is asked about before it is taken badly',
  ),
  promise(
    /^vedic\.ashtakoota\.yoni/,
    'windows, lights and noise are settled by turns, week about',
    'each says what is pleasant and what is not, in plain words',
  ),
  promise(
    /^vedic\.ashtakoota\.maitri/,
    'each has one friend to dinner that the other did not choose',
    'on the first of the month they ask each other for one favour',
  ),
  promise(
    /^vedic\.(?:ashtakoota|kootaExtremes|porutham)/,
    'one hour on Sunday is kept for what went well',
    'small debts are settled before the week is out',
  ),
  promise(
    /^vedic\.seventhLords?/,
    'what each expects is said before a visit and not after it',
    'nobody is volunteered by the other',
  ),
  promise(
    /^vedic\.(?:venus|jupiter)/,
    'gifts are small and at odd times',
    'generosity to third persons is talked over first',
  ),
  promise(
    /^vedic\.(?:karakas|navamshas)/,
    'each tells the other once a month what is being worked at inwardly',
    'respect is shown in front of others first of all',
  ),
  promise(
    /^vedic\.mangal/,
    'anger is walked off before it is spoken',
    'a raised voice ends the talk for an hour',
  ),
  promise(
    /^vedic\.(?:running|next)Dashas|^vedic\.time/,
    'twice a year they tell each other what the year is asking of them',
    'the one with the heavier year carries fewer errands',
  ),
  promise(
    /^vedic\./,
    'one common meal a day is eaten without a screen',
    'old stories are not used as evidence',
  ),
  promise(
    /^geneKeys\.sharedKey/,
    'what both are sore about is named once, on a good day',
    'in the subject they share, each may be wrong aloud',
  ),
  promise(
    /^geneKeys\.partner/,
    'opposite tastes take turns, month about',
    'each tries the other’s way once before judging it',
  ),
  promise(
    /^geneKeys\./,
    'one book or walk a month is shared and talked about',
    'each tells one thing a week that was learned',
  ),
  promise(
    /^kabbalah\.(?:\w+\.stronger|lending)/,
    'what one lends, no account is kept of',
    'help is asked for by name and for a fixed time',
  ),
  promise(
    /^kabbalah\.gevurah|^kabbalah\.sefirot\.\w*gevurah/i,
    'a no is answered with thanks, and the reason comes later',
    'each may refuse one thing a week without a reason',
  ),
  promise(
    /^kabbalah\.(?:pillars|worlds)/,
    'bills and repairs have one fixed hour a week',
    'before giving, each asks whether it is wanted',
  ),
  promise(
    /^kabbalah\.(?:nodes|tikkun)/,
    'each does one thing a month that is new to them, and tells of it',
    'advice about growing is given only when it was asked for',
  ),
  promise(
    /^kabbalah\./,
    'one day a week has no errands in it',
    'each says good night before turning off the light',
  ),
  promise(
    /\.(?:dimension|agreement|contradiction)\.pace$|peace$/,
    'each plan has a date by which it may still be dropped',
    'the faster one sets the day and the slower one the hour',
  ),
  promise(
    /\.dimension\.room$|room$/,
    'one evening a week is spent apart, with no account given',
    'each has a door that can be closed',
  ),
  promise(
    /\.dimension\.staying$|steadiness$/,
    'on one day a year they look at what they want to keep',
    'something that breaks is mended within the month',
  ),
  promise(
    /\.dimension\.talk$|talk$/,
    'ten minutes a day are for listening, by turns',
    'what was misheard is said again without a sigh',
  ),
  promise(
    /\.dimension\.warmth$|warmth$/,
    'a kindness is done each day that nobody asked for',
    'each says once a week what was missed',
  ),
  promise(
    /\.dimension\.attraction$|attraction$/,
    'once a month they meet somewhere as if by appointment',
    'one evening a month is kept for the two alone',
  ),
]

/** Where nothing of theirs has a promise of its own. */
export const ANY_PROMISE: readonly string[] = [
  'one hour a week is kept for what neither has planned',
  'a question may be answered tomorrow',
  'what is borrowed is returned within the week',
  'each says once a month what should stay as it is',
  'news, good or bad, is told in person',
]

/** The five in their order, before what each is for: not numbered, since what follows has figures of its own. */
export const PROMISE_STARTS: readonly (readonly string[])[] = [
  [
    'To begin with, one for',
    'One is made for',
    'To start the list, one for',
    'At the head stands one for',
    'The list opens with one for',
    'Above the others stands one for',
    'Before the others comes one for',
    'It begins with one for',
  ],
  [
    'Next is one for',
    'Another is for',
    'Another is owed to',
    'After it comes one for',
    'Beside it stands one for',
    'With it goes one for',
    'Next comes one owed to',
    'Close behind is one for',
  ],
  [
    'Then one for',
    'One more is for',
    'To these is added one for',
    'A further one, for',
    'Then there is one for',
    'A further one is owed to',
    'There is one for',
    'One more is owed to',
  ],
  [
    'Because of',
    'Yet another, for',
    'Also one, for',
    'Then, too, one for',
    'Also on the list is one for',
    'Further down is one for',
    'One besides, for',
    'Yet another is owed to',
  ],
  [
    'And the last, for',
    'Last comes one for',
    'To end with, one for',
    'Last of all comes one for',
    'At the end stands one for',
    'The list closes with one for',
    'To close, one for',
    'And one to end with, for',
  ],
]
