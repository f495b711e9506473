import type { Cards } from '../card.ts'

/**
 * What may be lent in each sefirah: told of one person’s gift as well as of two, so these cards
 * name nobody.
 */
export const LENDING: Cards = {
  'kabbalah.lend.binah': {
    trait: 'an understanding that can be borrowed like a frame',
    shadow: 'a strictness handed over with the help',
    gifts: [
      '<gives> a loose idea the walls it needed',
      '<waits> until a thing has been understood all the way round',
    ],
    prices: [
      '<explains> a form to somebody who had wanted air',
      '<asks> for the reasons of a joy and <gets> them',
    ],
    scenes: [
      'Anyone who brings a muddle to that table goes home with a drawing. The lines are few, and they hold.',
      'The knitting had gone wrong eleven rows down. It was handed over, unravelled without a word, and handed back on the needles at row ten.',
    ],
    notToSay: ['the great mother'],
  },
  'kabbalah.lend.chesed': {
    trait: 'a generosity with enough for the neighbours',
    shadow: 'a giving that does not look where it lands',
    gifts: [
      '<pours> first and <asks> afterwards who was thirsty',
      '<makes> a mean day larger for whoever stands near',
    ],
    prices: [
      '<gives> away what somebody else had been keeping',
      '<spoils> a beginner with help until nothing was learned',
    ],
    scenes: [
      'Word has gone round the building about the soup. On Fridays the pot stands on the landing with a ladle in it, and no list.',
      'On the coach a thermos goes forward, seat by seat, to someone who is cold. It comes back full of plums.',
    ],
    notToSay: ['unconditional love'],
  },
  'kabbalah.lend.gevurah': {
    trait: 'a no that can be lent to the soft-hearted',
    shadow: 'a severity that comes along as a lodger',
    gifts: [
      '<says> the refusal that a kinder person needed said',
      '<keeps> a border so plainly that nobody has to guard it',
    ],
    prices: [
      '<cuts> where it would have been enough to prune',
      '<weighs> a gift until the giver would like it back',
    ],
    scenes: [
      'Three committees wanted the same free evening. Somebody who can do it was asked to write the answer, and it had one line.',
      'The puppy has been let on to every bed but one. At the foot of that one it sits down, unasked, and waits.',
    ],
    notToSay: ['harsh judgement'],
  },
  'kabbalah.lend.tiferet': {
    trait: 'a heart that lends its sense of proportion',
    shadow: 'a peace made over other people’s heads',
    gifts: [
      '<finds> the tone in which both sides can bear the truth',
      '<puts> mercy and measure into one sentence',
    ],
    prices: [
      '<reconciles> what had better have been fought out',
      '<finds> such a fair middle that nobody lives there',
    ],
    scenes: [
      'Both cousins were given a chair, and the third chair was put exactly between. By the nuts they were complaining of the same uncle.',
      'Two teams, one pitch, and rain coming. A whistle was borrowed, the light went at three all, and everybody walked home pleased.',
    ],
    notToSay: ['inner beauty'],
  },
  'kabbalah.lend.netzach': {
    trait: 'a perseverance that others can hitch a cart to',
    shadow: 'a wish deaf to any tiredness',
    gifts: [
      '<goes> on singing on the stretch where the others stop',
      '<wants> the thing so warmly that wanting spreads',
    ],
    prices: [
      '<drags> a flagging friend past the point of fun',
      '<mistakes> a rest for a surrender, in others too',
    ],
    scenes: [
      'At the twentieth mile everybody’s legs had an opinion. From the front came the same silly song, and the column moved.',
      'The choir had given up on the high note before the interval. One voice kept climbing for it in the cloakroom, and by spring they all had it.',
    ],
    notToSay: ['eternal victory'],
  },
  'kabbalah.lend.hod': {
    trait: 'an exactness that may be had for the asking',
    shadow: 'a correctness that comes with the change',
    gifts: [
      '<finds> the clause, the date and the courteous word',
      '<owns> up to a mistake so simply that others try it',
    ],
    prices: [
      '<answers> the wording of a cry for help',
      '<thanks> so correctly that the warmth has gone cold',
    ],
    scenes: [
      'Nobody at the counter could make out the form. A stranger in the queue read it through once, gave thanks for its brevity, and filled it in.',
      'A parcel had come back twice. Somebody read the address aloud, crossed one seven, and wrote beneath it a civil line to the sorting office.',
    ],
    notToSay: ['glory'],
  },
  'kabbalah.lend.yesod': {
    trait: 'a bond through which other things can pass',
    shadow: 'a channel that forgets its own thirst',
    gifts: [
      '<carries> a feeling from one person to the next unspilled',
      '<keeps> up the thread when both ends have gone quiet',
    ],
    prices: [
      '<takes> in a mood that belonged to the last caller',
      '<agrees> with whoever spoke last and <means> it both times',
    ],
    scenes: [
      'There is a house where messages are left. People who have not spoken in years collect their post there, and stay for tea.',
      'Between the two gardens the hedge has a gap the width of a cake tin. Nobody cut it, and it has never grown over.',
    ],
    notToSay: ['the foundation stone'],
  },
  'kabbalah.lend.malkhut': {
    trait: 'a presence that lets things arrive',
    shadow: 'a groundedness that will not be hurried to hope',
    gifts: [
      '<turns> a good intention into a table with plates on it',
      '<is> simply there, and a nervous room settles',
    ],
    prices: [
      '<believes> only in what has already been delivered',
      '<asks> of a dream what it will do on Tuesday',
    ],
    scenes: [
      'All evening they had planned the school. Someone at the end of the table got up, rang a carpenter, and asked about benches.',
      'The tents were pitched in the head of everyone present. Then there was the sound of one mallet, and of one peg.',
    ],
    notToSay: ['the kingdom', 'earth mother'],
  },
}
