import type { Cards } from '../card.ts'

/** The nodes where the partner is looked for, told between two people: these cards name nobody. */
export const NODES_FOR_THE_PARTNER: Cards = {
  'vedic.karaka.dara.rahu': {
    gloss: 'the sign of whoever shares one’s life, with Rahu in it',
    trait: 'a draw toward somebody from elsewhere',
    shadow: 'a hunger that takes the strange for the better',
    gifts: [
      '<meets> the unfamiliar in a person with open appetite',
      '<learns> to want what nobody at home had a word for',
    ],
    prices: [
      '<chases> the part of another that keeps changing its address',
      '<tires> of a thing on the day it is understood',
    ],
    scenes: [
      'In a town where everyone eats at noon there is one lit window at three. Somebody on the way home began by slowing down there, and has been asked in.',
    ],
    notToSay: ['a foreign spouse', 'an addictive love'],
  },
  'vedic.karaka.dara.ketu': {
    gloss: 'the sign of whoever shares one’s life, with Ketu in it',
    trait: 'a tie in which little has to be asked',
    shadow: 'an absence with its hat on',
    gifts: [
      '<lets> the other be, down to the odd sock',
      '<knows> without trying what the fuss was about',
    ],
    prices: [
      '<looks> past a face that has come to be looked at',
      '<gives> way with so little regret that it hurts',
    ],
    scenes: [
      'Two people have shared the reading table by the radiator since autumn. One of them once turned a page for the other, and neither looked up.',
    ],
    notToSay: ['past-life lovers', 'detachment'],
  },
}
