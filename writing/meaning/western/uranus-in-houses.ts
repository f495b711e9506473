import type { Cards } from '../card.ts'

/** Uranus, freedom and the sudden break, by the field of life it stands in. */
export const URANUS_IN_HOUSES: Cards = {
  'western.uranus.house1': {
    trait: 'a manner that follows no pattern book',
    shadow: 'a habit of startling for its own sake',
    gifts: ['<is> {themself} at once, and <sets> others free to be'],
    prices: ['<reinvents> {themself} while people are still learning the last name'],
    scenes: [
      'The dress code says dark. {P} comes in dark green, from the hat to the laces, and cannot see the difficulty.',
    ],
    notToSay: ['eccentric'],
  },
  'western.uranus.house2': {
    trait: 'an independence with possessions and pay',
    shadow: 'a security dropped to see if it bounces',
    gifts: ['<earns> in a way that no form has a box for'],
    prices: ['<gives> up a steady wage over a point of freedom'],
    scenes: [
      'Two mornings a week {P} might repair barometers, and on others translate patents for toys. The bank asks, politely, for one word.',
    ],
    notToSay: ['sudden gains and losses'],
  },
  'western.uranus.house3': {
    trait: 'a mind that takes the corner by the roof',
    shadow: 'a remark that ends the conversation',
    gifts: ['<sees> the odd connection and <says> it without fear'],
    prices: ['<interrupts> {themself} with a better idea, and then that one'],
    scenes: [
      'Asked for directions, {P} draws a map with north at the bottom. It is perfectly clear the other way up, and rather more so.',
    ],
    notToSay: ['a genius mind'],
  },
  'western.uranus.house4': {
    trait: 'a home that refuses to be one thing',
    shadow: 'a root pulled up each time it takes',
    gifts: ['<makes> a home of a boat, a loft or a crowd of friends'],
    prices: ['<unsettles> the household just as the boxes are empty'],
    scenes: [
      'On a visit to {P} one may find the bed in the kitchen, for the morning light. Guests are asked to mind the bath, which is in the hall until June.',
    ],
    notToSay: ['an unstable childhood'],
  },
  'western.uranus.house5': {
    trait: 'a joy that likes the unheard-of',
    shadow: 'a fondness that is off with the next surprise',
    gifts: ['<plays> by new rules and <gets> everyone to try them'],
    prices: ['<drops> a hobby, or a flirtation, when it is understood'],
    scenes: [
      'It is still hide and seek, {P} explains, except that all hide and one is found. It lasts for hours and is talked of all summer.',
    ],
    notToSay: ['unusual children', 'wild romances'],
  },
  'western.uranus.house6': {
    trait: 'a way of working that no manual foresaw',
    shadow: 'an allergy to the same time every day',
    gifts: ['<frees> a team from a drudgery it had taken for nature'],
    prices: ['<works> in fits, splendidly, and <misses> the regular bus'],
    scenes: [
      'The payroll takes a week of evenings, and always has. {P} would build something that does it in a minute, and come in when the frost is off.',
    ],
    notToSay: ['nervous health', 'job hopping'],
  },
  'western.uranus.house7': {
    trait: 'a wish for a partner and an open door',
    shadow: 'a bond kept loose enough to slip',
    gifts: ['<grants> a companion every freedom and <asks> why not'],
    prices: ['<chooses> unpredictable people and <is> hurt by the weather'],
    scenes: [
      'Two front doors and one garden would suit {P} and a companion. On Thursdays one rings the other’s bell, with wine, and asks whether anybody lives there.',
    ],
    notToSay: ['sudden divorce'],
  },
  'western.uranus.house8': {
    trait: 'a coolness where others hold their breath',
    shadow: 'a bond cut at the first knot',
    gifts: ['<gets> out of a hole by a way that was not on the plan'],
    prices: ['<shakes> off a debt of gratitude as if it were a hand'],
    scenes: [
      'When a partnership fails {P} proposes tossing for the furniture, one piece at a time. It takes an evening, and they are laughing by the lamps.',
    ],
    notToSay: ['sudden inheritance', 'shocks'],
  },
  'western.uranus.house9': {
    trait: 'a faith of its own manufacture',
    shadow: 'a heresy kept up for company',
    gifts: ['<thinks> a received truth through from the beginning'],
    prices: ['<converts> to the opposite view once it has been agreed with'],
    scenes: [
      'The guided tour goes clockwise round the cathedral. {P} walks it the other way, for the faces, and meets every one of them.',
    ],
    notToSay: ['a freethinker'],
  },
  'western.uranus.house10': {
    trait: 'a calling that had to be made up',
    shadow: 'a career with the ladder kicked away',
    gifts: ['<opens> a field in which others later find employment'],
    prices: ['<leaves> a post in the week of the promotion'],
    scenes: [
      'On forms, under occupation, {P} may write something different each decade. Some of the words were in no dictionary when {they} began.',
    ],
    notToSay: ['an erratic career'],
  },
  'western.uranus.house11': {
    trait: 'a company of people with nothing in common',
    shadow: 'a membership that lapses on principle',
    gifts: ['<makes> friends across every age, trade and opinion'],
    prices: ['<stirs> up a circle that was content as it was'],
    scenes: [
      "At a birthday of {P's} one may meet a judge, a beekeeper and two boys from the skate park, looking for a subject. By the cake they have formed a band.",
    ],
    notToSay: ['revolutionary friends'],
  },
  'western.uranus.house12': {
    trait: 'a freedom that is practised in secret',
    shadow: 'a restlessness that does not know its cause',
    gifts: ['<wakes> with the answer that a month of effort had refused'],
    prices: ['<behaves> for years and then <amazes> everyone'],
    scenes: [
      'To the neighbours {P} may seem the soul of regularity. If there is a unicycle, it goes out by the back lane in a cello case.',
    ],
    notToSay: ['hidden genius'],
  },
}
