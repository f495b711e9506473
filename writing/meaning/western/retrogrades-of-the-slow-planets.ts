import type { Cards } from '../card.ts'

/** Slow planets that seemed to move backwards at birth, as they do for nearly half of each year. */
export const RETROGRADES_OF_THE_SLOW_PLANETS: Cards = {
  'western.retrograde.uranus': {
    gloss: 'the planet of sudden change seen moving backwards, so that it strikes inwardly',
    trait: 'a revolt that is carried out indoors first',
    shadow: 'a freedom that nobody has been told of',
    gifts: [
      '<thinks> the unthinkable in private and <tests> it there',
      '<changes> late, and then without any noise',
    ],
    prices: [
      '<rebels> in the head against people who would have agreed',
      '<breaks> out a year after the gate was opened',
    ],
    scenes: [
      'The letter of resignation has been in the drawer since spring. {P} reads it over now and then, as others look at the sea.',
    ],
    notToSay: ['inner rebel'],
  },
  'western.retrograde.neptune': {
    gloss: 'the planet of dreams seen moving backwards, so that longing turns inward',
    trait: 'a dream that is kept from the light',
    shadow: 'a doubt of whatever is lovely and near',
    gifts: [
      '<sees> through a glamour by having one of {their} own',
      '<tends> an inner tune in the middle of the traffic',
    ],
    prices: [
      '<hides> a faith as if it were a bad habit',
      '<retires> into a mist when asked what is wanted',
    ],
    scenes: [
      'There is a word for it in the hymn, and everybody sings it. {P} leaves that one out, and thinks it, and comes in on the next.',
    ],
    notToSay: ['psychic'],
  },
  'western.retrograde.pluto': {
    gloss: 'the planet of deep change seen moving backwards, so that power is turned within',
    trait: 'a strength that is spent on oneself first',
    shadow: 'a grip on things long since dropped',
    gifts: [
      '<clears> out in secret what others have to be asked about',
      '<masters> a passion before it has to be seen',
    ],
    prices: [
      '<wrestles> at night with a wish that might have been said',
      '<controls> {their} own face to the point of cramp',
    ],
    scenes: [
      'The attic is being done, a box a week, with the hatch shut. By winter {P} is lighter by a piano, and no one has heard a thing.',
    ],
    notToSay: ['hidden power'],
  },
  'western.retrograde.chiron': {
    gloss: 'the hurt that teaches seen moving backwards, so that it is looked at within',
    trait: 'a soreness worked upon alone',
    shadow: 'a cure that is never tried on anybody',
    gifts: [
      '<knows> {their} own weak spot to the inch',
      '<grows> gentle with others after having been so with {themself}',
    ],
    prices: [
      '<goes> over the old fall to find the stone',
      '<refuses> a hand on the grounds of needing practice',
    ],
    scenes: [
      'The blister is from the first mile. {P} has seen to it behind a wall, with a leaf and some string, and is last, and walking.',
    ],
    notToSay: ['self-healing'],
  },
}
