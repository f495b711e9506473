import type { Cards } from '../card.ts'

/** The groups of circuits: what serves most of the channels of two people. */
export const CIRCUITS: Cards = {
  'humanDesign.circuit.individual': {
    gloss: 'the individual circuitry, which brings something new and gives it leave to differ',
    trait: 'a right to be different',
    shadow: 'a loneliness between two moods',
    gifts: ['<changes> others by example and without a word of advice'],
    prices: ['<goes> missing inside a mood and <resents> the search party'],
    scenes: [
      'Two people at one hob are making two quite different suppers. They eat them side by side on the step and find nothing odd in it.',
    ],
    notToSay: ['a rebel'],
  },
  'humanDesign.circuit.integration': {
    gloss: 'the Integration circuitry, which looks first to its own survival',
    trait: 'a first duty to stay upright',
    shadow: 'a self-reliance that never looks round',
    gifts: ['<stands> unaided and so <is> nobody’s burden'],
    prices: ['<forgets> that someone else was to be told'],
    scenes: [
      'On aeroplanes one is asked to see to one’s own mask first. Neither {A} nor {B} has ever had to be told.',
    ],
    notToSay: ['selfish'],
  },
  'humanDesign.circuit.collective': {
    gloss: 'the collective circuitry, which shares what it knows with the world',
    trait: 'an urge to pass on what was learnt',
    shadow: 'a lesson given to someone who wanted company',
    gifts: ['<shares> what worked, and what did not, with perfect strangers'],
    prices: ['<talks> of everyone in general to one person in particular'],
    scenes: [
      'The jam had set too hard. By noon there is a notice about it in the village shop, with temperatures, for the good of all.',
    ],
    notToSay: ['a humanitarian'],
  },
  'humanDesign.circuit.tribal': {
    gloss: 'the tribal circuitry, which keeps together those who belong together',
    trait: 'a loyalty to one’s own people',
    shadow: 'a support with a string on it',
    gifts: ['<backs> the family, the firm or the street with food and with fists of coins'],
    prices: ['<asks> at once whose cousin the stranger is'],
    scenes: [
      'A van has to be unloaded, and four men nobody rang are standing at the tailboard. It is understood that {A} and {B} will be standing at theirs.',
    ],
    notToSay: ['clannish'],
  },
}
