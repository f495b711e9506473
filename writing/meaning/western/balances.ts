import type { Cards } from '../card.ts'

/** Elements and modes that lead a chart or that it lacks. */
export const BALANCES: Cards = {
  'western.balance.fire.leading': {
    gloss: 'the element of spark and faith, more than its share of it',
    trait: 'a warmth that starts things and people',
    shadow: 'a blaze that reckons with no winter',
    gifts: [
      '<believes> first and <finds> the reasons on the way',
      '<heats> up a cold project until others take their coats off',
    ],
    prices: [
      '<burns> through a week’s strength by Wednesday',
      '<finds> caution insulting and <hears> it everywhere',
    ],
    scenes: [
      'Somebody said that one could, in theory, walk to the sea from here by morning. {P} has the boots on, and three people who were going to bed.',
    ],
    notToSay: ['fiery', 'enthusiastic'],
  },
  'western.balance.fire.lacking': {
    gloss: 'the element of spark and faith, of which no planet here has any',
    trait: 'a courage that has to be kindled by hand',
    shadow: 'a grey morning that is taken for the truth',
    gifts: [
      '<values> encouragement and <can> say who gave it and when',
      '<checks> a hope before lending it to anyone',
    ],
    prices: [
      '<waits> for a good reason to want something',
      '<is> drawn to loud believers and <tires> of them',
    ],
    scenes: [
      'It takes {P} a shower, two cups and some brisk music to feel what others bring down to breakfast. Once lit, it is rather carefully looked after.',
    ],
    notToSay: ['no passion', 'depressive'],
  },
  'western.balance.earth.leading': {
    gloss: 'the element of matter and patience, in more than the usual measure',
    trait: 'a trust in what can be lifted and counted',
    shadow: 'a weight that will not leave the ground',
    gifts: [
      '<makes> the thing, and not only the drawing of it',
      '<knows> how long it takes, what it costs and where the spade is',
    ],
    prices: [
      '<asks> of a joy what use it will be',
      '<believes> in the possible so firmly that it shrinks',
    ],
    scenes: [
      'They had been talking all evening about a place of their own in the hills. {P} came back from the car with a spirit level and a flask.',
    ],
    notToSay: ['down to earth', 'practical'],
  },
  'western.balance.earth.lacking': {
    gloss: 'the element of matter and habit, with no planet in it',
    trait: 'a ground that has to be made each day',
    shadow: 'a plan that floats off its own table',
    gifts: [
      '<travels> light and <is> not afraid of losing the luggage',
      '<makes> conscious ritual of what others do by nature',
    ],
    prices: [
      '<forgets> the body until it puts in a complaint',
      '<holds> everything up by attention and <is> tired by four',
    ],
    scenes: [
      "Tape, string and a very good idea are keeping a shelf of {P's} up. In the drawer lies the bracket, bought in spring, with its screws.",
    ],
    notToSay: ['ungrounded', 'impractical'],
  },
  'western.balance.air.leading': {
    gloss: 'the element of thought and exchange, in generous supply',
    trait: 'a life conducted largely in conversation',
    shadow: 'a view so high that nobody is in it',
    gifts: [
      '<sees> the argument and the people in it separately',
      '<gets> on with persons of the most various kinds',
    ],
    prices: [
      '<discusses> a decision in place of taking it',
      '<understands> a sorrow so quickly that it goes unfelt',
    ],
    scenes: [
      'When the tent blew down they crawled out and looked at it. {P} had an interesting point about sails, and the rain waited for the end of it.',
    ],
    notToSay: ['intellectual', 'detached'],
  },
  'western.balance.air.lacking': {
    gloss: 'the element of thought and distance, with no planet in it here',
    trait: 'a mind that needs to stand close',
    shadow: 'a stuffiness with the shutters closed',
    gifts: [
      '<means> a thing with the whole body or not at all',
      '<distrusts> a theory until it has changed a tyre',
    ],
    prices: [
      '<takes> a general remark as aimed across the table',
      '<finds> it hard to step back while it matters',
    ],
    scenes: [
      'The thing should be looked at objectively, the chairman said. {P} looked at the chairman, who had gone pink, and knew how the vote would be.',
    ],
    notToSay: ['not intellectual'],
  },
  'western.balance.water.leading': {
    gloss: 'the element of feeling and memory, with a large share here',
    trait: 'a knowledge that comes up through the floor',
    shadow: 'a flood with no one at the sluice',
    gifts: [
      '<feels> what a company is about to feel and <softens> it',
      '<keeps> faith with people long out of sight',
    ],
    prices: [
      '<lives> other people’s days in addition to {their} own',
      '<lets> an old hurt decide about a new face',
    ],
    scenes: [
      'The lawyer had read out the terms, and all nodded. It was {P} who asked whether anyone would mind opening a window, and then everyone could cry.',
    ],
    notToSay: ['emotional', 'intuitive'],
  },
  'western.balance.water.lacking': {
    gloss: 'the element of feeling and yielding, with no planet in it',
    trait: 'a feeling that must be fetched from the well',
    shadow: 'a dryness that is taken for calm',
    gifts: [
      '<stays> clear when a room is drowning in sentiment',
      '<learns> tenderness as a craft and <becomes> good at it',
    ],
    prices: [
      '<notices> {their} own sadness by the broken crockery',
      '<offers> a remedy to somebody who wanted a shoulder',
    ],
    scenes: [
      'Everyone round {P} wept at the little girl’s solo. {P} was watching the pianist, who had lost a page, and got up and turned the next for him.',
    ],
    notToSay: ['cold', 'unfeeling'],
  },
  'western.balance.cardinal.leading': {
    gloss: 'the starting mode of the zodiac, with no less than half of the planets',
    trait: 'an itch to set the thing going',
    shadow: 'a row of launches without a harbour',
    gifts: [
      '<takes> the first step in four different directions of life',
      '<creates> a situation where others wait for one',
    ],
    prices: [
      '<loses> interest at the stage called maintenance',
      '<steers>, even from the back seat, even asleep',
    ],
    scenes: [
      'The conference breaks up for lunch, and people mill about. Where {P} begins to walk a column forms, though {P} had meant to find the toilets.',
    ],
    notToSay: ['a leader'],
  },
  'western.balance.cardinal.lacking': {
    gloss: 'the starting mode of the zodiac, with no planet in it',
    trait: 'a need for somebody else’s starting pistol',
    shadow: 'a readiness that goes on being ready',
    gifts: [
      '<improves>, <adapts> or <sustains> what others have only begun',
      '<feels> no need to be first, which makes for good company',
    ],
    prices: [
      '<waits> at the kerb with all the papers in order',
      '<answers> to events that could have been caused',
    ],
    scenes: [
      'All the tins of paint have been bought and shaken, and the floor is covered. {P} is looking at the wall, and would be so glad of a knock.',
    ],
    notToSay: ['no initiative'],
  },
  'western.balance.fixed.leading': {
    gloss: 'the mode that holds and concentrates, with half of the planets or more',
    trait: 'a staying power like a good anchor',
    shadow: 'a heel dug in by reflex',
    gifts: [
      '<carries> a thing through its long dull middle',
      '<is> the one thing in the room that does not sway',
    ],
    prices: [
      '<gives> way about as readily as a wardrobe',
      '<goes> on being angry after the reason has apologised',
    ],
    scenes: [
      'The ramblers have voted for the bus. {P} walks the remaining miles as planned and comes into the inn, wet and content, during the cheese.',
    ],
    notToSay: ['stubborn'],
  },
  'western.balance.fixed.lacking': {
    gloss: 'the mode that holds and concentrates, without a single planet in it',
    trait: 'a hand that opens rather easily',
    shadow: 'a resolve that melts on the third day',
    gifts: [
      '<drops> what has stopped working, without a ceremony',
      '<changes> plans in mid-air and <enjoys> the landing',
    ],
    prices: [
      '<leaves> when it stops moving, though it was nearly there',
      '<relies> on stubborn friends and <complains> of them',
    ],
    scenes: [
      'The diary for the year is full until February. After that come clean pages, a pressed leaf, and, in November, the telephone number of a carpenter.',
    ],
    notToSay: ['no stamina'],
  },
  'western.balance.mutable.leading': {
    gloss: 'the adaptable mode of the zodiac, with at least half of the planets here',
    trait: 'a suppleness that finds the way through',
    shadow: 'a shape taken from the last container',
    gifts: [
      '<adjusts> to a new colleague, climate or key within minutes',
      '<sees> the third possibility that nobody put to the vote',
    ],
    prices: [
      '<revises> the decision until it is somebody else’s',
      '<spreads> out under pressure where others would stand',
    ],
    scenes: [
      'The hall was double-booked, and both parties stood and fumed. {P} has them waltzing now, the chess club as well, with the boards along the wall.',
    ],
    notToSay: ['flexible', 'changeable'],
  },
  'western.balance.mutable.lacking': {
    gloss: 'the adaptable mode of the zodiac, with none of the planets in it',
    trait: 'a straightness that does not bend at corners',
    shadow: 'a crack where a curve was called for',
    gifts: [
      '<is> exactly as agreed, in the rain and in the second year',
      '<finishes> a sentence, a course and a quarrel',
    ],
    prices: [
      '<takes> a cancelled train as an attack on the idea of trains',
      '<repeats> a method louder when it fails',
    ],
    scenes: [
      'The recipe asks for leeks, and there are none. {P} has been to four shops, and supper is extremely late, and it is leek.',
    ],
    notToSay: ['rigid'],
  },
}
