import type { Cards } from '../card.ts'

/** The phase of the Moon at birth: at which point of a cycle a person likes to come in. */
export const PHASES: Cards = {
  'western.phase.newMoon': {
    gloss: 'the dark beginning of the lunar month, when Sun and Moon stand together',
    trait: 'an eagerness that has not looked round yet',
    shadow: 'a start made without a witness',
    gifts: [
      '<begins> on instinct, before there is anything to go by',
      '<puts> the whole heart into a thing that has no name yet',
    ],
    prices: [
      '<sees> late how {they} <looks> to others',
      '<takes> {their} own impulse for the general wish',
    ],
    scenes: [
      'In a bare room with one chair {P} has already decided where the laughing will be done. The others are still asking about the damp.',
    ],
    notToSay: ['a new soul'],
  },
  'western.phase.waxingCrescent': {
    gloss: 'the phase of the first thin light, when the Moon is just seen again',
    trait: 'a push out of what was handed down',
    shadow: 'a drag from behind that others do not feel',
    gifts: [
      '<struggles> free of an old arrangement and <makes> a better',
      '<protects> a small beginning against sensible people',
    ],
    prices: [
      '<hears> the family’s doubts in {their} own voice',
      '<falls> back, at the first cold, on what was left behind',
    ],
    scenes: [
      'Every sapling on the verge has been told that it will not take. {P} carries water to one of them, in the dark, so as not to discuss it.',
    ],
    notToSay: ['a struggler'],
  },
  'western.phase.firstQuarter': {
    gloss: 'the half-lit Moon on its way to full, a phase of decisions',
    trait: 'a will to act at the crossing',
    shadow: 'a crisis kept in stock',
    gifts: [
      '<tears> down the scaffolding on the day it is no longer needed',
      '<decides> under pressure and <is> at ease with having decided',
    ],
    prices: [
      '<forces> a choice that a week would have made unnecessary',
      '<builds> best where something has first been broken',
    ],
    scenes: [
      'The wall between the two small rooms had been under discussion. One Saturday there is dust in the street, and {P} in the gap, handing out bricks.',
    ],
    notToSay: ['a crisis personality'],
  },
  'western.phase.waxingGibbous': {
    gloss: 'the phase shortly before full Moon, with nearly everything lit',
    trait: 'a wish to get it right before showing it',
    shadow: 'an eve that never turns into the day',
    gifts: [
      '<improves> a method, and {themself}, by patient trial',
      '<asks> what a thing is for and <trims> it to that',
    ],
    prices: [
      '<prepares> past the hour at which it would have done',
      '<analyses> a success for what might have been better in it',
    ],
    scenes: [
      'The guests are due, and the sauce is good. {P} is tasting it once more, with a face turned towards some sauce beyond this one.',
    ],
    notToSay: ['a perfectionist'],
  },
  'western.phase.fullMoon': {
    gloss: 'the full Moon, with Sun and Moon at two ends of the sky',
    trait: 'a life seen by the light of other people',
    shadow: 'a pull from two sides at full strength',
    gifts: [
      '<understands> both sides of a matter by being torn over it',
      '<brings> to the light what had been only a feeling',
    ],
    prices: [
      '<needs> somebody opposite in order to know what {they} <thinks>',
      '<feels> at the height of a feast how it will be over',
    ],
    scenes: [
      'Down on the jetty it is bright enough to read, and nobody sleeps. {P} has walked out to the end, and wishes for one other person, and for none.',
    ],
    notToSay: ['emotional', 'lunatic'],
  },
  'western.phase.waningGibbous': {
    gloss: 'the phase just after full, when the light begins to be given away',
    trait: 'a need to pass on what has been understood',
    shadow: 'a message in search of its audience',
    gifts: [
      '<teaches> what {they} <knows> as soon as it is known',
      '<gives> an experience its moral without spoiling the tale',
    ],
    prices: [
      '<informs> people who were there when it happened',
      '<takes> up a cause so that it may have a spokesman',
    ],
    scenes: [
      'Back from a fortnight of building dry walls, {P} has a talk ready, with slides. It is a good talk, and two of those who slept have since ordered stones.',
    ],
    notToSay: ['a born teacher'],
  },
  'western.phase.lastQuarter': {
    gloss: 'the half Moon that is losing light, a phase of revision',
    trait: 'a readiness to drop a form gone hollow',
    shadow: 'a face shown outside that is over inside',
    gifts: [
      '<sees> first that a custom has run its course',
      '<rethinks> an old belief and <says> so in public',
    ],
    prices: [
      '<keeps> up the old role for a long last season',
      '<is> hard on people who still like it as it was',
    ],
    scenes: [
      'It is {P} who proposes that the society be wound up, and moves a vote of thanks. There is a good deal of weeping and no speech against.',
    ],
    notToSay: ['a crisis of conscience'],
  },
  'western.phase.waningCrescent': {
    gloss: 'the last thin light of the lunar month, before the dark',
    trait: 'a way of beginning that tidies up first',
    shadow: 'a foot already in what comes after',
    gifts: [
      '<finishes> for others what they had no heart to finish',
      '<senses> what is coming while the old is still in office',
    ],
    prices: [
      '<feels> out of date and too early in one afternoon',
      '<gives> away at the end what could have been kept',
    ],
    scenes: [
      'A shop closes for good on Saturday, and {P} has come to help. {They} <asks> the last customer what should be sold here next.',
    ],
    notToSay: ['an old soul', 'destiny'],
  },
}
