import type { Cards } from '../card.ts'

/** What two are for as a pair: the Sun of the composite by its sign. */
export const COMPOSITE_SUN: Cards = {
  'western.composite.sun.aries': {
    trait: 'a pair happiest at the start of something',
    shadow: 'a race with no other entrants',
    gifts: [
      '<dares> as two what each alone would have slept on',
      '<has> a row, and <is> finished with it by the next corner',
    ],
    prices: [
      '<competes> over who was the first to say sorry',
      '<drops> a thing together as soon as it is easy',
    ],
    scenes: [
      'The cold pool opens in March, and {A} and {B} mean to be first in. Somebody else is there already, and they race him.',
    ],
    notToSay: ['hot-headed', 'warriors'],
  },
  'western.composite.sun.taurus': {
    trait: 'a pair that means to last and to dine',
    shadow: 'a rut with cushions in it',
    gifts: [
      '<sticks> to what was agreed when it has stopped being new',
      '<makes> comfort out of few things, all of them good',
    ],
    prices: [
      '<sits> out a necessary change in the hope that it passes',
      '<mistakes> the furniture of a bond for the bond',
    ],
    scenes: [
      'It takes them a year to find the right chair. {A} has it in the mornings and {B} after supper, and the subject of a second one is dropped.',
    ],
    notToSay: ['stubborn', 'sensual'],
  },
  'western.composite.sun.gemini': {
    trait: 'a pair that thinks out loud in two voices',
    shadow: 'a lightness that changes the subject',
    gifts: [
      '<finds> nearly everything worth a remark and a counter-remark',
      '<introduces> half the town to the other half',
    ],
    prices: [
      '<jokes> across a thing that one of them was about to say',
      '<begins> four plans for Sunday and <reads> the paper',
    ],
    scenes: [
      'Crosswords are done on the stairs, {A} going up and {B} coming down. Visitors learn not to answer when somebody calls out "river, five letters".',
    ],
    notToSay: ['two-faced', 'chatty'],
  },
  'western.composite.sun.cancer': {
    trait: 'a pair that is first of all a roof',
    shadow: 'a fence of tenderness around two moods',
    gifts: [
      '<remembers> birthdays, allergies and the names of dead pets',
      '<takes> in strays of every species',
    ],
    prices: [
      '<sulks> by turns, so that the house is never quite dry',
      '<defends> the nest against people bringing cake',
    ],
    scenes: [
      'A wren has built in the watering can. All that spring {A} and {B} water with a saucepan, and tell each caller to keep his voice down.',
    ],
    notToSay: ['homebodies'],
  },
  'western.composite.sun.leo': {
    trait: 'a pair that warms any room it enters',
    shadow: 'a court that cannot bear an empty hall',
    gifts: ['<celebrates> what other people let go by', '<gives> with both hands and some trumpet'],
    prices: [
      '<needs> a public even for being reconciled',
      '<outshines> the bride, without having meant to',
    ],
    scenes: [
      'The costumes are hired for one night. Days later {B} is still going about in the cloak, and {A} has given up asking what the postman thinks.',
    ],
    notToSay: ['a royal pair'],
  },
  'western.composite.sun.virgo': {
    trait: 'a pair best seen with a job to do',
    shadow: 'a list in place of a caress',
    gifts: [
      '<notices> what is out of true and <puts> it right',
      '<serves> others so discreetly that it looks like luck',
    ],
    prices: [
      '<finds> fault by way of conversation',
      '<earns> a rest and then <spends> it on the shelves',
    ],
    scenes: [
      'When a guest has left, {A} and {B} sit down on the stripped bed and hold a short inquiry. The pillow question stays open for years.',
    ],
    notToSay: ['critical', 'perfectionists'],
  },
  'western.composite.sun.libra': {
    trait: 'a pair for fairness and a good tablecloth',
    shadow: 'a courtesy that has run out of subjects',
    gifts: [
      '<hears> both sides, and <is> asked to by half the street',
      '<makes> of an ordinary lunch an occasion with proportions',
    ],
    prices: [
      '<defers> to each other until the shop has shut',
      '<keeps> the peace by keeping off the point',
    ],
    scenes: [
      'At the turnstile {A} stands back for {B}, and {B} for {A}. The man behind them, who has a train, will tell the story for a long time.',
    ],
    notToSay: ['perfect harmony'],
  },
  'western.composite.sun.scorpio': {
    trait: 'a pair that would sooner know than be comfortable',
    shadow: 'a watch kept on each other in the dark',
    gifts: [
      '<goes> to the root of a thing and <stays> there together',
      '<keeps> a secret as other people keep a house',
    ],
    prices: [
      '<tests> loyalty with questions that have only one answer',
      '<remembers> the wound and the date, in duplicate',
    ],
    scenes: [
      'The old mine has been closed off for years. {A} and {B} ask for the key, a rope and two lamps, and come up with nothing, very content.',
    ],
    notToSay: ['intense', 'obsessive'],
  },
  'western.composite.sun.sagittarius': {
    trait: 'a pair usually about to leave for somewhere',
    shadow: 'a promise drawn on next year',
    gifts: [
      '<laughs> at the right moment and too loudly for the restaurant',
      '<believes> in the best version of a plan until it half comes true',
    ],
    prices: [
      '<overstates> to each other what was already good news',
      '<takes> bluntness for honesty and <offers> it to the hostess',
    ],
    scenes: [
      'The tickets are for Thursday and this is Friday. On the platform {A} looks at {B}, {B} at the board, and they take whatever is going north.',
    ],
    notToSay: ['free spirits'],
  },
  'western.composite.sun.capricorn': {
    trait: 'a pair that is its own long task',
    shadow: 'a joyless competence in matching gloves',
    gifts: [
      '<builds> slowly, and so that others can stand on it',
      '<says> little about a hardship and <organises> it',
    ],
    prices: [
      '<puts> off being happy until the roof is paid',
      '<admires> each other’s stamina where a hug was wanted',
    ],
    scenes: [
      'A dry-stone wall is to go over the hill. Every Sunday {A} and {B} would add the length of an arm to it, and eat, and look at what there is.',
    ],
    notToSay: ['ambitious', 'cold'],
  },
  'western.composite.sun.aquarius': {
    trait: 'a pair made on a plan of its own',
    shadow: 'a freedom that is observed like a rule',
    gifts: [
      '<lets> each other be odd in different directions',
      '<works> for a cause that will seem sensible in twenty years',
    ],
    prices: [
      '<discusses> a feeling as though it concerned the council',
      '<is> nearer to mankind than to whoever is doing the dishes',
    ],
    scenes: [
      'Two front doors on different streets would suit {A} and {B}. The yard between them has one bench, one telescope and an agreement that is reviewed in leap years.',
    ],
    notToSay: ['unconventional', 'detached'],
  },
  'western.composite.sun.pisces': {
    trait: 'a pair without a clear edge',
    shadow: 'a drift that is mistaken for a current',
    gifts: [
      '<forgives> so readily that there is hardly a scar',
      '<feels> for whatever is lost, cracked or out of season',
    ],
    prices: [
      '<leaves> the awkward letter to the tide',
      '<rescues> people who were merely swimming',
    ],
    scenes: [
      'They set out to buy a lamp. {A} stops for a busker and {B} for a pigeon, and they come home at dusk with a cello lesson.',
    ],
    notToSay: ['dreamy', 'lost in illusion'],
  },
}
