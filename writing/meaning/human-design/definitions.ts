import type { Cards } from '../card.ts'

/** How many separate blocks the coloured centers make. */
export const DEFINITIONS: Cards = {
  'humanDesign.definition.none': {
    gloss: 'the design without any coloured center, so without definition',
    trait: 'a make-up with no fixed circuit',
    shadow: 'a self that seems to be whoever called last',
    gifts: ['<is> free to be taken apart and put together by each good company'],
    prices: ['<leaves> a gathering without knowing what to keep of it'],
    scenes: [
      'On Monday’s walk with the botanist {P} named every fern. On Tuesday’s with the widow it was all train connections, and neither was put on.',
    ],
    notToSay: ['undefined personality'],
  },
  'humanDesign.definition.single': {
    gloss: 'the definition in one piece, everything coloured being joined',
    trait: 'a wiring that runs in one piece',
    shadow: 'a self-sufficiency that forgets to ask',
    gifts: ['<takes> a thing in and <has> done with it without calling anyone'],
    prices: ['<decides> the holiday alone and <announces> it to the other traveller'],
    scenes: [
      'The shop offers an hour to think it over and somebody to think it over with. {P} has the curtain rail under one arm and is asking about the exit.',
    ],
    notToSay: ['complete in themselves'],
  },
  'humanDesign.definition.split': {
    gloss: 'the definition in two pieces, with a gap that others bridge',
    trait: 'a make-up in two halves',
    shadow: 'a hunt for the missing piece in other people',
    gifts: ['<knows> from within how two sides of a thing can fail to meet'],
    prices: ['<thinks> the gap is a fault, and the person who closes it a cure'],
    scenes: [
      'Alone, {P} had written half a letter and half of another. With the lodger clattering pans next door the two run together in ten minutes.',
    ],
    notToSay: ['torn', 'needs another half'],
  },
  'humanDesign.definition.tripleSplit': {
    gloss: 'the definition in three pieces, which meet best in company',
    trait: 'a make-up of three that meet in public',
    shadow: 'an impatience when one person is all there is',
    gifts: ['<thinks> most clearly in the middle of a moving crowd'],
    prices: ['<wearies> of any company that does not change its faces'],
    scenes: [
      'At the desk in the quiet study not a line would come. {P} has taken the draft to the covered market and is writing it between the cheese and the eels.',
    ],
    notToSay: ['scattered'],
  },
  'humanDesign.definition.quadrupleSplit': {
    gloss: 'the definition in four pieces, slow to come together and hard to shift',
    trait: 'a make-up of four fixed parts',
    shadow: 'a slowness that others take for refusal',
    gifts: ['<comes> to a view by its own stages and <keeps> it'],
    prices: ['<stiffens> when hurried, until nothing moves at all'],
    scenes: [
      'The others chose their rooms on the stairs. {P} goes through the house once with each of them, and at about supper time puts a hat down on a bed.',
    ],
    notToSay: ['inflexible'],
  },
}
