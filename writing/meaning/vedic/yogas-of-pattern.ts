import type { Cards } from '../card.ts'

/** Yogas that the seven grahas make as a figure in the sky, the rarer of them. */
export const YOGAS_OF_PATTERN: Cards = {
  'vedic.yoga.yupa': {
    gloss: 'the yoga of the sacrificial post, with all seven early in the houses',
    trait: 'a life gathered round one stake',
    shadow: 'a gift that has to be an offering',
    gifts: [
      '<gives> up the second-best thing without looking round',
      '<stands> where {they} <was> put until the work is done',
    ],
    prices: [
      '<makes> a ceremony of what could have been a favour',
      '<ties> others to the same post for company',
    ],
    scenes: [
      'On the day of the flood sale everybody runs for the rugs. {P} has promised to mind the till, minds it, and goes home without a rug.',
    ],
    notToSay: ['a priestly soul'],
  },
  'vedic.yoga.danda': {
    gloss: 'the yoga of the staff, with all seven from the tenth house on',
    trait: 'a life that leans on its work',
    shadow: 'a rule that has forgotten whom it is for',
    gifts: [
      '<serves> with a straight back under people who lack one',
      '<needs> little at home and <gives> much at the counter',
    ],
    prices: [
      '<knocks> on the floor for order at a birthday',
      '<has> nobody to telephone when the office is shut',
    ],
    scenes: [
      'The school crossing has to be guarded in all weathers. {P} would hold up the pole for a pram and for the brass band, and salute both.',
    ],
    notToSay: ['poverty', 'a servant’s life'],
  },
  'vedic.yoga.shara': {
    gloss: 'the yoga of the arrow, with all seven from the fourth house on',
    trait: 'an aim that goes out from home',
    shadow: 'a point that is felt by whoever lives there',
    gifts: [
      '<picks> a mark and <speaks> of nothing else till it is reached',
      '<provides> for the hearth by hunting at some distance from it',
    ],
    prices: [
      '<confines> the family to the line of flight',
      '<sharpens> a remark until it has no handle',
    ],
    scenes: [
      'In a barn door there may be nine holes, each where {P} meant it. It would take a summer, one bow, and very thin patience at supper.',
    ],
    notToSay: ['cruel', 'a jailer'],
  },
  'vedic.yoga.shakti': {
    gloss: 'the yoga of the spear, with all seven from the seventh house on',
    trait: 'a strength that is lent to others',
    shadow: 'an effort with long stops in it',
    gifts: [
      '<stays> firm at somebody else’s side when it gets late',
      '<wins> by waiting with the weapon lowered',
    ],
    prices: [
      '<idles> until a rival comes along to be up for',
      '<leaves> the first half of life to those who want it',
    ],
    scenes: [
      'All afternoon {P} sits on the wall by the tug-of-war, eating a pear. When the red side has been dragged to the chalk {P} wipes both hands and takes the end of the rope.',
    ],
    notToSay: ['lazy', 'a late bloomer'],
  },
  'vedic.yoga.ardha-chandra': {
    gloss: 'the yoga of the half moon, seven houses filled in a row',
    trait: 'a fullness on one side only',
    shadow: 'a charm that is best seen from the left',
    gifts: [
      '<commands> a company by being agreeable to look at and to obey',
      '<fills> one half of life to the brim',
    ],
    prices: ['<has> no idea what goes on in the other half', '<turns> the lit face to the guests'],
    scenes: [
      'For a portrait in the guildhall {P} would put on the collar, the chain and one glove. The painter would be asked to stop at the waist.',
    ],
    notToSay: ['royal beauty'],
  },
  'vedic.yoga.vajra': {
    gloss: 'the yoga of the thunderbolt, mild at both ends and hard between',
    trait: 'a start and a finish gentler than the middle',
    shadow: 'a brightness that strikes what it lights',
    gifts: [
      '<is> good company at breakfast and again at night',
      '<goes> through the hard stretch like a wedge',
    ],
    prices: [
      '<expects> the world to be as pleasant as the first hour was',
      '<hits> out, about noon, at whatever stands highest',
    ],
    scenes: [
      'The first hour of the outing is all jokes, and so is the last. In between lie a flat tyre, a short way and the other party’s map, and {P} at full voice.',
    ],
    notToSay: ['fortunate in youth'],
  },
  'vedic.yoga.yava': {
    gloss: 'the yoga of the barley grain, thin at both ends and full between',
    trait: 'a middle that makes up for the margins',
    shadow: 'a plenty that is late and knows it',
    gifts: [
      '<ripens> when the early ones have been cut',
      '<gives> generously from the part of life that went well',
    ],
    prices: [
      '<dreads> an ending because the beginning was lean',
      '<eats> in the fat years with one arm round the plate',
    ],
    scenes: [
      'There were no birthdays to speak of, perhaps, in the early years. {P} keeps one for each of the others, with paper hats, and slips out before the singing.',
    ],
    notToSay: ['middle-aged fortune'],
  },
  'vedic.yoga.mala': {
    gloss: 'the yoga of the garland, in which the gentle planets hold the angles',
    trait: 'a pleasantness that goes all the way round',
    shadow: 'a wreath with the wire showing',
    gifts: [
      '<finds> a friendly face at every corner of a town',
      '<wears> good fortune so that it smells of something',
    ],
    prices: [
      '<expects> conveyance, music and a cushion',
      '<withers> in plain company by about ten',
    ],
    scenes: [
      'There is no chair left at the concert, and then there are four. {P} takes the one by the palm, and two people move so as to be in the next.',
    ],
    notToSay: ['always happy'],
  },
  'vedic.yoga.shatru-malika': {
    gloss: 'the yoga of a garland from the sixth house on, the house of rivals',
    trait: 'a necklace strung with opponents',
    shadow: 'a thrift that has outlived the war',
    gifts: [
      '<learns> a trade from whoever beat {them} at it',
      '<keeps> going in a lean season without putting it about',
    ],
    prices: [
      '<saves> string, grudges and the receipts for both',
      '<strikes> the first blow against a rumour',
    ],
    scenes: [
      'It begins as a boundary dispute. By the second year {P} knows the opposing side’s birthday, and sends a marrow off the contested strip.',
    ],
    notToSay: ['greedy', 'poor'],
  },
}
