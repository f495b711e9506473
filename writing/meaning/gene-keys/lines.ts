import type { Cards } from '../card.ts'

/** The six lines: the manner in which a key, a gate or a sphere is lived. */
export const LINES: Cards = {
  'geneKeys.line.1': {
    gloss: 'the first line, which wants firm ground before it moves',
    trait: 'a need to get to the bottom first',
    shadow: 'an insecurity that keeps digging',
    gifts: [
      '<lays> a foundation that others can build on unseen',
      '<examines> the matter alone until it holds',
      '<checks> the small print so that the others can sign at ease',
    ],
    prices: [
      '<delays> the roof for the sake of the cellar',
      '<defers> to any authority that sounds as if it had read more',
      '<prepares> for an examination that nobody had thought of holding',
    ],
    scenes: [
      'Before buying the goldfish {P} reads what there is on goldfish. The shop, when {they} <gets> there, asks {them} about the filter.',
      'Under the lino there are boards, and under the boards another lino. {P} will sleep better for having seen the joists.',
      'The choice is between two ladders, and {P} has asked to see the test reports. By the time they arrive the cherries have been picked by somebody on a chair.',
    ],
    notToSay: ['insecure', 'studious'],
  },
  'geneKeys.line.2': {
    gloss: 'the second line, which has the knack and does not know how',
    trait: 'an ease that works best unobserved',
    shadow: 'a shutter brought down on callers',
    gifts: [
      '<does> it gracefully as long as no one asks for the method',
      '<waits> for the call that fits, and then <comes> running',
      '<falls> into the right rhythm the moment the door is shut',
    ],
    prices: [
      '<denies> a talent that everyone else can see',
      '<flees> from attention into another room, and then another',
      '<mistrusts> praise for a thing that was no trouble at all',
    ],
    scenes: [
      'Through the frosted glass one can see {P} juggling lemons. With the glass pushed aside there is a person putting lemons in a bowl.',
      'It had always been assumed that the hymns were played by the vicar’s wife. They were played by {P}, early, for the sake of the pedals.',
      'Down on the slipway somebody whistles in two parts while scraping a hull. The music teacher has gone down twice to ask, and has twice met {P} with a scraper, silent.',
    ],
    notToSay: ['a hermit'],
  },
  'geneKeys.line.3': {
    gloss: 'the third line, which learns by what does not hold',
    trait: 'a learning by bumping into things',
    shadow: 'a guilt about everything that came apart',
    gifts: [
      '<finds> out by hand what the theory had left out',
      '<recovers> from a fiasco with good humour and a new fact',
      '<brings> back from a wrong turning the reason why it was wrong',
    ],
    prices: [
      '<breaks> a bond in order to see what held it',
      '<expects> the next thing to fall over, and <leans> on it',
      '<walks> out of a good arrangement at the first crack in it',
    ],
    scenes: [
      'It said not to mix the two, and gave no reason. {P} knows the reason, and so does the ceiling.',
      'The coracle leaked, the raft revolved, and the third craft has a hat for a sail. On the far bank they have brought out chairs.',
      'For the school play {P} built a balcony, and in the second act it let the heroine down slowly. The one for Saturday has a beam in it, and a cushion below.',
    ],
    notToSay: ['accident-prone', 'a martyr'],
  },
  'geneKeys.line.4': {
    gloss: 'the fourth line, which works through friends',
    trait: 'an influence that goes by friendship',
    shadow: 'a fear of falling out with the circle',
    gifts: [
      '<carries> a good thing from one friend to the next',
      '<makes> an acquaintance feel like somebody of long standing',
      '<introduces> two people who turn out to need each other',
    ],
    prices: [
      '<gives> up an old circle only when the new one is safe',
      '<takes> a change of tone for a change of heart',
      '<keeps> a friend by leaving the important thing unsaid',
    ],
    scenes: [
      'There was an advertisement for the job, it turns out. {P} had heard of it from a man who had once helped with a piano.',
      "At the railway junction, with four minutes to change, a voice calls {P's} name. There is time to be introduced to the fiancé and to mend his umbrella.",
      'The drain burst on a Sunday, and the firms had their answering machines on. {P} rang a godmother, who rang a skipper, whose cousin was there with his rods before the pudding.',
    ],
    notToSay: ['well connected'],
  },
  'geneKeys.line.5': {
    gloss: 'the fifth line, on which others pin their hope of a solution',
    trait: 'a practical rescue for people in general',
    shadow: 'a hope projected and then taken back',
    gifts: [
      '<turns> a lofty matter into something that can be used on Monday',
      '<takes> command in an emergency and <gives> it up afterwards',
      '<finds> the part for a stranger’s trouble in {their} own shed',
    ],
    prices: [
      '<is> credited with powers and then charged for not having them',
      '<shows> people a front, having been misread without one',
      '<leaves> before the thanks can turn into a new expectation',
    ],
    scenes: [
      'When the cinema ceiling began to drip two hundred people looked at {P}, who had come for the film. {They} <asks> for the usher’s torch.',
      'In the new village they say that {P} was something in shipping. It was one summer, with pedalos.',
      'The marquee had come without its poles, and the guests were already holding plates. {P}, whom they hardly knew, asked who had the key to the rugby ground.',
    ],
    notToSay: ['a heretic', 'charismatic'],
  },
  'geneKeys.line.6': {
    gloss: 'the sixth line, which looks on from the roof and ends as an example',
    trait: 'a long view taken from a height',
    shadow: 'an aloofness that waits for something better',
    gifts: [
      '<sees> how a thing will look when everyone has calmed down',
      '<lives> a belief quietly until others ask about it',
      '<gives> an example without noticing that somebody is copying it',
    ],
    prices: [
      '<holds> back from the muddle in which it could be learnt',
      '<compares> the real with the ideal across a breakfast',
      '<watches> from the gallery a game in which there was a place free',
    ],
    scenes: [
      'During the quarrel about the tent pegs {P} is up on the dune. Come down, they shout, and are told that from here there is a much better pitch.',
      'Nobody at the depot was ever told by {P} not to swear. It is just that, on that shift, they have got out of the way of it.',
      'All through the rehearsal for the parade {P} sat in the top row of the grandstand. Afterwards the drummers came up one by one to ask who had been early.',
    ],
    notToSay: ['a role model', 'perfect'],
  },
}
