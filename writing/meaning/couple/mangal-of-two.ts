import type { Cards } from '../card.ts'

/** How two are matched in Mangal dosha: neither has it, both have it, one has it, or exceptions lift it. */
export const MANGAL_OF_TWO: Cards = {
  'vedic.mangal.clear': {
    gloss: 'the match in the heat of Mars where neither has it',
    trait: 'a household without a powder store',
    shadow: 'a peace in which no door is slammed',
    gifts: [
      '<lets> a bad evening go out by itself like a candle end',
      '<differs> in indoor voices and <finishes> the crossword',
    ],
    prices: [
      '<leaves> a grievance on the hall table until it is furniture',
      '<waits> for the other to lose patience first',
    ],
    scenes: [
      'The parking meter has eaten the last coin. {A} says "well", {B} says "well", and they stroll to the next street.',
      'For three weeks the kitchen drawer has stuck. Each opens it with great courtesy, and on Sunday both laugh and fetch the plane.',
    ],
    notToSay: ['safe to marry'],
  },
  'vedic.mangal.matched': {
    gloss: 'the match in the heat of Mars where both have it',
    trait: 'a heat that has met its like',
    shadow: 'a quarrel with two woodpiles',
    gifts: [
      '<understands> a temper from inside and <gives> it the yard to run in',
      '<pulls> hard on one rope where milder people would confer',
    ],
    prices: [
      '<grows> louder turn by turn until the cat leaves the room',
      '<races> to be the first to have been in the wrong or the right',
    ],
    scenes: [
      'It began with the tent poles. By the time {A} and {B} have shouted the thing through, the tent is up, and they are looking for the kettle.',
      'Both have gone out to cool off, by different doors. They meet at the chestnut stall on the corner, and neither has any change.',
    ],
    notToSay: ['two fires destroy', 'harms the spouse'],
  },
  'vedic.mangal.one-sided': {
    gloss: 'the match in the heat of Mars where one has it',
    trait: 'a brisk temper next to a slow one',
    shadow: 'a push that meets a shrug',
    gifts: [
      '<gets> the brave thing done by one and thought through by the other',
      '<learns> from each other when to strike and when to let it cool',
    ],
    prices: [
      '<takes> heat for anger and calm for indifference',
      '<settles> a matter twice, once loudly and once properly',
    ],
    scenes: [
      'One of them has already sawn the plank, and one is still measuring it. The shelf is short by a thumb, and holds the short books.',
      'At the border the queue is not moving. Of {A} and {B} one is asking for the officer, the other has unpacked the draughts board.',
    ],
    notToSay: ['danger to the spouse', 'must not marry'],
  },
  'vedic.mangal.cancelled': {
    gloss: 'the heat of Mars once the books have named their exceptions',
    trait: 'a heat with its own thermostat',
    shadow: 'a worry that outlives its reason',
    gifts: [
      '<goes> to the edge of a quarrel and <turns> round there without being told',
      '<uses> up a temper on the hedge and <comes> in friendly',
    ],
    prices: [
      '<apologises> for a storm that never came',
      '<listens> for thunder on perfectly fair afternoons',
    ],
    scenes: [
      'The pan has caught and the alarm is shrieking. {A} flaps a tea towel at it, {B} opens the window, and the potatoes are only brown on one side.',
      'The letter to the landlord took {A} an hour and three exclamation marks. {B} has taken out the marks, and it is a very good letter.',
    ],
    notToSay: ['the curse is lifted', 'safe now'],
  },
}
