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
      '<names> the shape of a trouble so that it stops growing',
    ],
    prices: [
      '<explains> a form to somebody who had wanted air',
      '<asks> for the reasons of a joy and <gets> them',
      '<keeps> a plan in the drawer until the paper yellows',
    ],
    scenes: [
      'Anyone who brings a muddle to that table goes home with a drawing. The lines are few, and they hold.',
      'The knitting had gone wrong eleven rows down. It was handed over, unravelled without a word, and handed back on the needles at row ten.',
      'A box of old photographs came without names. They were laid out by ears and by wallpaper, and on the third evening there was a family.',
    ],
    notToSay: ['the great mother'],
  },
  'kabbalah.lend.chesed': {
    trait: 'a generosity with enough for the neighbours',
    shadow: 'a giving that does not look where it lands',
    gifts: [
      '<pours> first and <asks> afterwards who was thirsty',
      '<makes> a mean day larger for whoever stands near',
      '<opens> the gate before the bell has been found',
    ],
    prices: [
      '<gives> away what somebody else had been keeping',
      '<spoils> a beginner with help until nothing was learned',
      '<doubles> a present that was already hard to return',
    ],
    scenes: [
      'Word has gone round the building about the soup. On Fridays the pot stands on the landing with a ladle in it, and no list.',
      'On the coach a thermos goes forward, seat by seat, to someone who is cold. It comes back full of plums.',
      'For the stranded coach party there were only nine beds. The mattress of the tenth was carried in from next door, together with next door.',
    ],
    notToSay: ['unconditional love'],
  },
  'kabbalah.lend.gevurah': {
    trait: 'a no that can be lent to the soft-hearted',
    shadow: 'a severity that comes along as a lodger',
    gifts: [
      '<says> the refusal that a kinder person needed said',
      '<keeps> a border so plainly that nobody has to guard it',
      '<stops> a joke at the last point where it was one',
    ],
    prices: [
      '<cuts> where it would have been enough to prune',
      '<weighs> a gift until the giver would like it back',
      '<judges> a beginner by the rules of the guild',
    ],
    scenes: [
      'Three committees wanted the same free evening. Somebody who can do it was asked to write the answer, and it had one line.',
      'The puppy has been let on to every bed but one. At the foot of that one it sits down, unasked, and waits.',
      'At the edge of the quarry somebody has planted a row of thorn. The children call it mean, and play on this side.',
    ],
    notToSay: ['harsh judgement'],
  },
  'kabbalah.lend.tiferet': {
    trait: 'a heart that lends its sense of proportion',
    shadow: 'a peace made over other people’s heads',
    gifts: [
      '<finds> the tone in which both sides can bear the truth',
      '<puts> mercy and measure into one sentence',
      '<praises> one child without the other looking at the floor',
    ],
    prices: [
      '<reconciles> what had better have been fought out',
      '<finds> such a fair middle that nobody lives there',
      '<smooths> a quarrel that was nearly at its point',
    ],
    scenes: [
      'Both cousins were given a chair, and the third chair was put exactly between. By the nuts they were complaining of the same uncle.',
      'Two teams, one pitch, and rain coming. A whistle was borrowed, the light went at three all, and everybody walked home pleased.',
      'The duet was too loud on the left. A stool was moved a foot, nothing was said, and both players had been right.',
    ],
    notToSay: ['inner beauty'],
  },
  'kabbalah.lend.netzach': {
    trait: 'a perseverance that others can hitch a cart to',
    shadow: 'a wish deaf to any tiredness',
    gifts: [
      '<goes> on singing on the stretch where the others stop',
      '<wants> the thing so warmly that wanting spreads',
      '<starts> again on the scaffold after the storm has been through',
    ],
    prices: [
      '<drags> a flagging friend past the point of fun',
      '<mistakes> a rest for a surrender, in others too',
      '<wishes> so loudly that advice cannot get in',
    ],
    scenes: [
      'At the twentieth mile everybody’s legs had an opinion. From the front came the same silly song, and the column moved.',
      'The choir had given up on the high note before the interval. One voice kept climbing for it in the cloakroom, and by spring they all had it.',
      'The kite had come down in the same ditch eleven times. On the twelfth run there were four people holding the string.',
    ],
    notToSay: ['eternal victory'],
  },
  'kabbalah.lend.hod': {
    trait: 'an exactness that may be had for the asking',
    shadow: 'a correctness that comes with the change',
    gifts: [
      '<finds> the clause, the date and the courteous word',
      '<owns> up to a mistake so simply that others try it',
      '<puts> a muddled thanks into words the giver can keep',
    ],
    prices: [
      '<answers> the wording of a cry for help',
      '<thanks> so correctly that the warmth has gone cold',
      '<corrects> the spelling of a proposal before reading it',
    ],
    scenes: [
      'Nobody at the counter could make out the form. A stranger in the queue read it through once, gave thanks for its brevity, and filled it in.',
      'A parcel had come back twice. Somebody read the address aloud, crossed one seven, and wrote beneath it a civil line to the sorting office.',
      'The knot was a sailor’s and nobody could undo it. It was drawn first, from both sides, and then it took a moment.',
    ],
    notToSay: ['glory'],
  },
  'kabbalah.lend.yesod': {
    trait: 'a bond through which other things can pass',
    shadow: 'a channel that forgets its own thirst',
    gifts: [
      '<carries> a feeling from one person to the next unspilled',
      '<keeps> up the thread when both ends have gone quiet',
      '<brings> two shy people to the same side of the counter',
    ],
    prices: [
      '<takes> in a mood that belonged to the last caller',
      '<agrees> with whoever spoke last and <means> it both times',
      '<carries> tales meant kindly to the wrong address',
    ],
    scenes: [
      'There is a house where messages are left. People who have not spoken in years collect their post there, and stay for tea.',
      'Between the two gardens the hedge has a gap the width of a cake tin. Nobody cut it, and it has never grown over.',
      'Every lost glove in the street ends on the same railing. It is not known who started it, and hardly anyone’s hands are cold.',
    ],
    notToSay: ['the foundation stone'],
  },
  'kabbalah.lend.malkhut': {
    trait: 'a presence that lets things arrive',
    shadow: 'a groundedness that will not be hurried to hope',
    gifts: [
      '<turns> a good intention into a table with plates on it',
      '<is> simply there, and a nervous room settles',
      '<sees> to the bread while the others see to the meaning',
    ],
    prices: [
      '<believes> only in what has already been delivered',
      '<asks> of a dream what it will do on Tuesday',
      '<sits> on a hope until it has paid its rent',
    ],
    scenes: [
      'All evening they had planned the school. Someone at the end of the table got up, rang a carpenter, and asked about benches.',
      'The tents were pitched in the head of everyone present. Then there was the sound of one mallet, and of one peg.',
      'The argument about the ideal garden is in its second hour. One of the party has gone out, and there is the sound of a spade.',
    ],
    notToSay: ['the kingdom', 'earth mother'],
  },
}
