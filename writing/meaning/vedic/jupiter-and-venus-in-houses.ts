import type { Cards } from '../card.ts'

/** Jupiter and Venus by house: where a person is generous, and where one seeks delight. */
export const JUPITER_AND_VENUS_IN_HOUSES: Cards = {
  'vedic.jupiter.house1': {
    gloss: 'the planet of counsel in the house of body and bearing, strong by direction',
    trait: 'a benevolence that enters first',
    shadow: 'a largeness that takes the whole bench',
    gifts: ['<makes> a nervous applicant feel already half accepted'],
    prices: ['<knows> best, kindly, and with a hand on the shoulder'],
    scenes: [
      'The toddler on the train has handed the chewed rabbit to {P}, out of a full carriage.',
    ],
    notToSay: ['blessed from birth'],
  },
  'vedic.jupiter.house2': {
    gloss: 'the planet of counsel in the house of purse, table and speech',
    trait: 'a table with something always to spare',
    shadow: 'a speech one course too long',
    gifts: ['<says> a thing about the absent that will please them when they hear it'],
    prices: ['<rounds> up the tip, the guest list and the anecdote'],
    scenes: [
      'The pot was for four, and there are seven. {P} has not turned round from the stove, and it is for eight.',
    ],
    notToSay: ['wealthy family'],
  },
  'vedic.jupiter.house3': {
    gloss: 'the planet of counsel in the house of effort, hands and siblings',
    trait: 'a teacher among brothers and neighbours',
    shadow: 'an effort that delegates itself',
    gifts: ['<encourages> a sibling’s plan by treating it as feasible'],
    prices: ['<writes> the preface and <looks> about for an author'],
    scenes: [
      'For the neighbour’s first marathon {P} has made a banner with a semicolon on it. {They} <is> at kilometre one with a deckchair.',
    ],
    notToSay: ['lazy courage'],
  },
  'vedic.jupiter.house4': {
    gloss: 'the planet of counsel in the house of home and ground',
    trait: 'a roof that is larger inside',
    shadow: 'a comfort that has stopped being curious',
    gifts: ['<gives> a lodger the good towels'],
    prices: ['<adds> another room for a life already spacious'],
    scenes: [
      'A pair of exchange students came for a fortnight. There is Portuguese on the fridge now, and {P} is learning to be beaten at dominoes.',
    ],
    notToSay: ['big houses'],
  },
  'vedic.jupiter.house5': {
    gloss: 'the planet of counsel in the house of children, counsel and wit',
    trait: 'a good counsellor with play in the eye',
    shadow: 'a pupil never declared finished',
    gifts: ['<teaches> by setting a riddle slightly too hard'],
    prices: ['<praises> a scribble until nobody draws any more'],
    scenes: [
      'Asked why there is wind, {P} has fetched a bicycle pump. It is past bedtime, and the cat has been asked to move.',
    ],
    notToSay: ['wise children'],
  },
  'vedic.jupiter.house6': {
    gloss: 'the planet of counsel in the house of service and disputes',
    trait: 'a goodness that works among complaints',
    shadow: 'a rescue service without opening hours',
    gifts: ['<turns> an opponent into a witness for the better plan'],
    prices: ['<believes> the debtor’s story for its literary merits'],
    scenes: [
      'A scooter was stolen from the rack and found by {P}, with the boy still on it. They are both having lemonade at the police counter.',
    ],
    notToSay: ['no enemies'],
  },
  'vedic.jupiter.house7': {
    gloss: 'the planet of counsel in the house of the spouse and of agreements',
    trait: 'a trust placed in the other party',
    shadow: 'a partner promoted beyond recognition',
    gifts: ['<speaks> of a companion’s work with more pride than of {their} own'],
    prices: ['<expects> an agreement to be kept in its noblest reading'],
    scenes: [
      'Over the sale of the harmonium no paper was signed. {P} has moved it to the buyer’s fourth floor as well, and is asked to play.',
    ],
    notToSay: ['a noble spouse'],
  },
  'vedic.jupiter.house8': {
    gloss: 'the planet of counsel in the house of hidden things and other people’s means',
    trait: 'a good hand in hard chapters',
    shadow: 'a faith that improves on bad evidence',
    gifts: ['<finds> something to be grateful for in the wet half of the hay'],
    prices: ['<assumes> that a mystery means well'],
    scenes: [
      'The will was read, and there were raised voices. {P}, who got the stuffed pike, says how well it has kept, and somebody has to laugh.',
    ],
    notToSay: ['inheritance'],
  },
  'vedic.jupiter.house9': {
    gloss: 'the planet of counsel most itself, in the house of teachers',
    trait: 'a natural pupil and so a teacher',
    shadow: 'a map drawn in favour of its maker’s country',
    gifts: ['<honours> a tradition by asking it a real question'],
    prices: ['<pities> whoever manages without a philosophy'],
    scenes: [
      'At the ferry landing two schools of theology are waiting in the wind. {P} has got them all behind the bait shed, sharing a thermos lid.',
    ],
    notToSay: ['very religious'],
  },
  'vedic.jupiter.house10': {
    gloss: 'the planet of counsel in the house of work and standing',
    trait: 'a standing built on fair dealing',
    shadow: 'an office too benevolent to be efficient',
    gifts: ['<promotes> people past {themself} and <is> pleased'],
    prices: ['<gives> the eulogy on a project that could have been saved'],
    scenes: [
      'Half the managers in that valley were once tea boys for {P}. They stand up when the old van comes into the yard.',
    ],
    notToSay: ['a respected judge'],
  },
  'vedic.jupiter.house11': {
    gloss: 'the planet of counsel in the house of friends and gains',
    trait: 'a gain that is shared on arrival',
    shadow: 'a circle that grows by addition only',
    gifts: ['<remembers> the friends of the poor years when the table gets longer'],
    prices: ['<hopes> aloud for several people at once'],
    scenes: [
      'On the strength of one win at the tombola {P} has taken eleven people to the pier, and there is a discussion about a pony.',
    ],
    notToSay: ['easy money'],
  },
  'vedic.jupiter.house12': {
    gloss: 'the planet of counsel in the house of retreat, giving and far places',
    trait: 'a kindness that covers its tracks',
    shadow: 'an open hand over a leaking floor',
    gifts: ['<gives> where {they} <is> sure not to be met again'],
    prices: ['<trusts> providence with the gas bill'],
    scenes: [
      'In a foreign cemetery the gate is locked at dusk, with {P} inside. The warden’s wife brings figs, and there is singing in two languages.',
    ],
    notToSay: ['salvation'],
  },
  'vedic.venus.house1': {
    gloss: 'the planet of delight in the house of body and bearing',
    trait: 'a pleasantness one wants to stand near',
    shadow: 'a charm that answers instead of the person',
    gifts: ['<dresses> for the occasion and so <makes> it one'],
    prices: ['<is> agreeable to a point where nobody knows the point'],
    scenes: [
      'The tailor does not take walk-ins. {P} admired the buttonholes, and is standing on the box with arms out.',
    ],
    notToSay: ['very beautiful'],
  },
  'vedic.venus.house2': {
    gloss: 'the planet of delight in the house of table, purse and speech',
    trait: 'a sweet tongue and a good cellar',
    shadow: 'a budget with roses in it',
    gifts: ['<speaks> so that a refusal feels like a small present'],
    prices: ['<pays> for the tin and <finds> that the biscuits were extra'],
    scenes: [
      'On payday {P} goes past the bank and comes home with saffron. The rice is memorable, and the month is long.',
    ],
    notToSay: ['gold and jewels'],
  },
  'vedic.venus.house3': {
    gloss: 'the planet of delight in the house of hands, letters and siblings',
    trait: 'an art of the hand and the short message',
    shadow: 'a charm spent on the envelope',
    gifts: ['<keeps> the peace among sisters with postcards'],
    prices: ['<chooses> the ink and <puts> off the sentence'],
    scenes: [
      'The note about the bins has a border of ivy. Somebody on the first floor has framed it, and {P} has seen it there, over the bins.',
    ],
    notToSay: ['artistic siblings'],
  },
  'vedic.venus.house4': {
    gloss: 'the planet of delight in the house of the home, strong by direction',
    trait: 'a home where people lower their voices gladly',
    shadow: 'a nest too pretty to leave or to use',
    gifts: ['<makes> four walls and a lamp into an evening'],
    prices: ['<flinches> when a guest sits on the arranged end'],
    scenes: [
      'The squat had no heating and a stone sink. {P} found a length of red felt, and the bailiffs took off their shoes.',
    ],
    notToSay: ['vehicles and comforts'],
  },
  'vedic.venus.house5': {
    gloss: 'the planet of delight in the house of play and of first love',
    trait: 'a playfulness that courts the world',
    shadow: 'a heart that prefers the overture',
    gifts: ['<loves> a thing in its earliest, silly, unprofitable stage'],
    prices: ['<loses> a tune by asking what would come of it'],
    scenes: [
      'The puppet of the crocodile was made by {P} in one night, out of an umbrella. It has been proposed to twice.',
    ],
    notToSay: ['many romances'],
  },
  'vedic.venus.house6': {
    gloss: 'the planet of delight in the house of service and small enemies',
    trait: 'a grace shown in chores',
    shadow: 'a taste for people in need of repair',
    gifts: ['<brings> good manners into a quarrel about drains'],
    prices: ['<serves> where {they} had hoped to be courted'],
    scenes: [
      'The hospital trolley with the books used to squeak. {P} has oiled it, sorted it by size of print, and put a sprig of broom on the front.',
    ],
    notToSay: ['unhappy in love'],
  },
  'vedic.venus.house7': {
    gloss: 'the planet of delight in the house of the spouse, its own by nature',
    trait: 'a pleasure in being half of a couple',
    shadow: 'a mirror mistaken for a window',
    gifts: ['<courts> by noticing, and <goes> on noticing'],
    prices: ['<asks> who {they} would be if nobody were looking'],
    scenes: [
      'In the ballroom class one partner is missing each week. {P} takes whoever is over, and by the tango they are no longer over.',
    ],
    notToSay: ['a perfect spouse', 'sensual excess'],
  },
  'vedic.venus.house8': {
    gloss: 'the planet of delight in the house of what is shared and hidden',
    trait: 'an affection that is kept under seal',
    shadow: 'a love of the locked drawer for its lock',
    gifts: ['<finds> the beauty in what others cover with a cloth'],
    prices: ['<prefers> the secret to the person it was about'],
    scenes: [
      'A bundle of theatre tickets for two is found behind the skirting. {P} wraps it again, as it was, and puts the board back.',
    ],
    notToSay: ['secret affairs', 'wealth through marriage'],
  },
  'vedic.venus.house9': {
    gloss: 'the planet of delight in the house of teachers, travel and grace',
    trait: 'a faith that comes in through the eye',
    shadow: 'a pilgrimage with good hotels',
    gifts: ['<learns> a culture first by its songs and its sweets'],
    prices: ['<believes> whatever has been beautifully bound'],
    scenes: [
      'About that saint {P} had no view until the side chapel, where the tiles are. The bus has gone, and {they} <is> counting blues.',
    ],
    notToSay: ['foreign luck in love'],
  },
  'vedic.venus.house10': {
    gloss: 'the planet of delight in the house of work and standing',
    trait: 'a working life that pleases people',
    shadow: 'a popularity mistaken for a result',
    gifts: ['<makes> colleagues look good in front of the client'],
    prices: ['<says> what the board likes in the words it likes'],
    scenes: [
      'The quarterly figures were poor. They were presented by {P} with apricot tarts, and the questions were about the tarts.',
    ],
    notToSay: ['fame in the arts'],
  },
  'vedic.venus.house11': {
    gloss: 'the planet of delight in the house of friends and gains',
    trait: 'a circle held together by liking',
    shadow: 'a friendliness that keeps everyone at one distance',
    gifts: ['<gains> most by having people enjoy each other'],
    prices: ['<invites> both halves of a separated pair and <hopes>'],
    scenes: [
      'On the roof there are paper plates and a trumpet. Each of them thinks {P} their particular friend, and they are comparing notes.',
    ],
    notToSay: ['wealth through women'],
  },
  'vedic.venus.house12': {
    gloss: 'the planet of delight in the house of sleep, giving and far places',
    trait: 'a tenderness that needs no witness',
    shadow: 'a pleasure paid for in the dark',
    gifts: ['<gives> the lovely thing away before it has been seen'],
    prices: ['<spends> on private comforts what the public ones had cost'],
    scenes: [
      'Silk lining, deep plum, inside a coat the colour of pavement. The tailor thought it a mistake, and {P} said that it was not.',
    ],
    notToSay: ['bed pleasures', 'hidden loves'],
  },
}
