import type { Cards } from '../card.ts'

/** The nine planetary periods, as seasons of a life; also each graha's own manner. */
export const DASHAS: Cards = {
  'vedic.dasha.sun': {
    gloss: 'the six years that the Vimshottari sequence gives to the Sun',
    trait: 'a season of standing where one is seen',
    shadow: 'an irritation with every other authority',
    gifts: [
      '<takes> the post with the signature on it and <signs>',
      '<puts> straight an old matter with a father, a boss or an office',
      '<finds> that {their} own name opens more than a borrowed one did',
    ],
    prices: [
      '<works> in the glare and <misses> the shade of being nobody',
      '<takes> a junior’s good idea for a small rebellion',
      '<sets> a pace for which the household had not voted',
    ],
    scenes: [
      "For years the department signed its letters with a stamp. Now there is a name under them, and it is {P's}.",
      'A time comes when {P} is asked to open things, a fair, a footbridge, an account for the club. The scissors are always blunt.',
      'New letterheads are ordered. {P} gives an evening to whether the middle initial should stand.',
    ],
    notToSay: ['a time of glory', 'ego troubles'],
  },
  'vedic.dasha.moon': {
    gloss: 'the ten years that the Vimshottari sequence gives to the Moon',
    trait: 'a season that turns toward home and people',
    shadow: 'a tide that takes the timetable with it',
    gifts: [
      '<grows> easier to approach and <is> told more',
      '<makes> a place habitable for {themself} and for whoever comes after',
      '<lets> a decision ripen by sleeping on it more than once',
    ],
    prices: [
      '<lives> through each month as if it had a climate of its own',
      '<depends> for a good day on who is in the house',
      '<begins> in one mood what has to be kept up in all of them',
    ],
    scenes: [
      'Boxes that came through two moves unopened are opened now. {P} sits on the floor among school reports, and the evening is gone.',
      'More suppers than appointments stand in the diary of such a time. {P} has learned three names on the landing, and how one of them likes her rice.',
      'On Tuesday the plan was a houseboat. By the weekend {P} has measured the flat for curtains.',
    ],
    notToSay: ['an emotional period', 'tears and changes'],
  },
  'vedic.dasha.mars': {
    gloss: 'the seven years that the Vimshottari sequence gives to Mars',
    trait: 'a season of pushing the thing through',
    shadow: 'a quarrel picked for want of a task',
    gifts: [
      '<settles> with one visit what had been pending in letters',
      '<builds> or <mends> with {their} own two hands',
      '<finds> the courage for a no that was years overdue',
    ],
    prices: [
      '<wins> arguments against people who had been on the same side',
      '<drives> through each day as if someone were timing it',
      '<buys> the tools and <has> no patience with the instructions',
    ],
    scenes: [
      'A partition wall that has annoyed {P} for ten years comes down on a Saturday. By noon there is dust on the butter and a good deal more light.',
      'Somebody has parked across the exit again. In another year {P} would have waited, and in this one {they} <is> ringing bells.',
      'There is someone like a brother to whom {P} never said it. It gets said now, in a yard, over an engine.',
    ],
    notToSay: ['accidents and fights', 'a dangerous time'],
  },
  'vedic.dasha.mercury': {
    gloss: 'the seventeen years that the Vimshottari sequence gives to Mercury',
    trait: 'a season of learning, dealing and talking',
    shadow: 'a busyness with no floor under it',
    gifts: [
      '<picks> up a skill that can be put on a business card',
      '<makes> contacts as easily as others make notes',
      '<sees> the joke in time to save an evening',
    ],
    prices: [
      '<keeps> every window open on the screen and <reads> none of them to the end',
      '<answers> so many messages that a proper letter never gets written',
      '<doubts> a feeling until it can be put in a table',
    ],
    scenes: [
      'For the first time since school there are evening classes. {P} sits in the second row with a new pencil case and has a question.',
      'In the course of one ordinary Thursday {P} sells a bicycle, translates a label for the chemist and learns a card trick from the courier.',
      'The notebook of those years is full of arrows. Later {P} finds it and cannot tell which of the figures were telephone numbers.',
    ],
    notToSay: ['success in business', 'nervous times'],
  },
  'vedic.dasha.jupiter': {
    gloss: 'the sixteen years that the Vimshottari sequence gives to Jupiter',
    trait: 'a season of teachers, growth and good counsel',
    shadow: 'a comfort that takes its luck for wisdom',
    gifts: [
      '<meets> a teacher, or <is> asked to become one',
      '<widens> the plan because there seems to be room for it',
      '<gives> advice for which people come back a second time',
    ],
    prices: [
      '<collects> commitments as a porch collects boots',
      '<believes> that the good weather was {their} own doing',
      '<lectures> somebody who had come for a signature',
    ],
    scenes: [
      'A retired colleague has taken to ringing on Sundays. {P} makes notes, at first out of politeness.',
      'The table has grown too small, and {P} has put a plank on trestles at the end of it. Someone’s children maintain that the plank is the best part.',
      'To every proposal that spring {P} said that it sounded splendid. In autumn it emerges how many there were.',
    ],
    notToSay: ['luck and expansion', 'the best years'],
  },
  'vedic.dasha.venus': {
    gloss: 'the twenty years that the Vimshottari sequence gives to Venus',
    trait: 'a season of pleasure, art and company',
    shadow: 'a sweetness that puts off the sour task',
    gifts: [
      '<learns> what {they} <likes> and <asks> for it by name',
      '<makes> peace in a place that had forgotten the reason for the war',
      '<takes> up an art, badly at first and with joy',
    ],
    prices: [
      '<says> yes to the invitation and no to the ledger',
      '<compares> one comfort with the next until neither pleases',
      '<keeps> things pleasant past the point of honesty',
    ],
    scenes: [
      'After years of navy blue there is a coat the colour of apricots. {P} had meant only to try it on.',
      'The singing group meets above a garage. {P} is the weakest of the altos and the last to leave.',
      'Unpaid bills share a shelf with a vase that is never empty now. {P} has both in view from the sofa.',
    ],
    notToSay: ['romance and luxury', 'love will come'],
  },
  'vedic.dasha.saturn': {
    gloss: 'the nineteen years that the Vimshottari sequence gives to Saturn',
    trait: 'a long season of work that counts',
    shadow: 'a winter mood that outstays the winter',
    gifts: [
      '<does> fewer things than before and <completes> them',
      '<clears> up what earlier years had left for later',
      '<earns> the trust of people who do not give it quickly',
    ],
    prices: [
      '<feels> the stairs, the calendar and the size of the task',
      '<mistakes> every delay for a verdict on {their} worth',
      '<gives> up a pleasure that nobody had asked for',
    ],
    scenes: [
      'The shed is unfinished for the second year. Its foundation, which {P} dug by hand, would carry a church.',
      'A good many acquaintances drop off in such years, like old varnish. {P} is left with two who have a key.',
      'The examination is meant for people half as old. {P} sits it in a scarf, under a clock that nobody has wound.',
    ],
    notToSay: ['hardship and delay', 'a karmic test'],
  },
  'vedic.dasha.rahu': {
    gloss: 'the eighteen years that the sequence gives to Rahu, the ascending node',
    trait: 'a season of wanting what was never listed',
    shadow: 'an appetite that eats standing up',
    gifts: [
      '<breaks> into a field that had not been expecting anyone',
      '<learns> customs fast enough to be taken for a native',
      '<dares> a change for which the family has no word',
    ],
    prices: [
      '<reaches> for the next thing with the first still in its wrapping',
      '<wakes> in the small hours with a feeling of having missed a turning',
      '<trusts> a shine that turns out to be paint',
    ],
    scenes: [
      'The menu has no pictures and no letters that {P} can read. {They} <points>, <eats> what comes, and next month orders it by name.',
      'All at once there are a new crowd, a new haircut and a new way of saying goodbye. An old friend meets {P} on the escalator and looks twice.',
      'From the top floor the town is like the inside of a radio. {P} signs there, and goes down again with popping ears.',
    ],
    notToSay: ['illusion and confusion', 'a demon’s hunger'],
  },
  'vedic.dasha.ketu': {
    gloss: 'the seven years that the sequence gives to Ketu, the descending node',
    trait: 'a season of letting things fall away',
    shadow: 'an absence that others take personally',
    gifts: [
      '<drops> an ambition and <finds> both hands free',
      '<trusts> a hunch that no argument could have supported',
      '<works> for the thing itself when the applause has moved on',
    ],
    prices: [
      '<loses> interest halfway through what had been a passion',
      '<cuts> a tie in one stroke and <explains> it to nobody',
      '<wanders> through appointments like somebody else’s guest',
    ],
    scenes: [
      'Cups from another time are going to the cellar. {P} leaves one on the shelf because a spider has moved into it.',
      'It was a good title with a good view. {P} hands in the pass on a Wednesday and has no reason that fits the form.',
      'Nowadays {P} is oftener seen on foot. {They} <comes> back with burrs on both sleeves and something solved.',
    ],
    notToSay: ['loss and isolation', 'spiritual awakening'],
  },
}
