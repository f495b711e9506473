import type { Cards } from '../card.ts'

/** Planets that seemed to move backwards at birth: what is done inwardly first, and over again. */
export const RETROGRADES: Cards = {
  'western.retrograde.mercury': {
    gloss: 'the planet of thought seen moving backwards, so that it thinks things over twice',
    trait: 'a thought that goes back over its steps',
    shadow: 'a second-guessing after the post has left',
    gifts: [
      '<finds> on the second reading what the quick ones missed',
      '<remembers> old conversations in usable detail',
    ],
    prices: [
      '<answers> well, a day after the answer was wanted',
      '<edits> a short reply until it reads like a treaty',
    ],
    scenes: [
      'On the stairs, with the coat half on, {P} knows what ought to have been said. Those who know {P} leave the door ajar for it.',
    ],
    notToSay: ['communication problems'],
  },
  'western.retrograde.venus': {
    gloss: 'the planet of love seen moving backwards, so that liking is re-examined',
    trait: 'a liking that has to be found out alone',
    shadow: 'a taste for the love that is over',
    gifts: [
      '<values> what fashion has dropped and <turns> out to be early',
      '<revises> a dislike when it proves to have been unfair',
    ],
    prices: [
      '<learns> what somebody meant once they have moved away',
      '<weighs> a fondness until it is cold on one side',
    ],
    scenes: [
      'A jacket from three fashions ago is taken out, and this year it is right. {P} will have kept it, knowing who would come round.',
    ],
    notToSay: ['unlucky in love'],
  },
  'western.retrograde.mars': {
    gloss: 'the planet of drive seen moving backwards, so that force is turned inward first',
    trait: 'a drive that takes a run-up indoors',
    shadow: 'an anger that arrives after the guests have left',
    gifts: [
      '<thinks> a fight through and so <has> fewer of them',
      '<returns> to an effort that had been given up, and <finishes>',
    ],
    prices: [
      '<brakes> at the moment when everyone else has jumped',
      '<argues> at midnight with somebody who is asleep elsewhere',
    ],
    scenes: [
      'For a month nothing is seen to happen with the shed. Then, in one weekend, it is up, for {P} has built it in the head, twice.',
    ],
    notToSay: ['blocked anger'],
  },
  'western.retrograde.jupiter': {
    gloss: 'the planet of growth seen moving backwards, so that belief is found within',
    trait: 'a faith arrived at by going round again',
    shadow: 'an offer looked at until it is withdrawn',
    gifts: [
      '<grows> without needing to be congratulated on it',
      '<doubts> common hopes and <keeps> the uncommon ones',
    ],
    prices: [
      '<lets> a lucky chance go by and <studies> where it went',
      '<accepts> good fortune as if it had been misdelivered',
    ],
    scenes: [
      'A letter that may hold a scholarship lies unopened for a week. {P} wishes to be sure, before looking, of wanting to go anyway.',
    ],
    notToSay: ['no luck'],
  },
  'western.retrograde.saturn': {
    gloss: 'the planet of duty seen moving backwards, so that the judge sits inside',
    trait: 'a discipline that no one else has set',
    shadow: 'a reprimand delivered with nobody there',
    gifts: [
      '<needs> no supervision and <is> strict where it counts',
      '<goes> back, unasked, to put right an old neglect',
    ],
    prices: [
      '<obeys> a rule whose author {they} cannot remember',
      '<hears> permission given and <waits> for it again from within',
    ],
    scenes: [
      'Nobody would know about the library book. {P} carries it in after all that time, with a cheque, and the young librarian has to look up the word fine.',
    ],
    notToSay: ['karmic lessons', 'an absent father'],
  },
}
