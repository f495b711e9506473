import type { Cards } from '../card.ts'

/** The twelve houses, fields of life: what each is, and what a stress upon it makes of a person. */
export const HOUSES: Cards = {
  'western.house1': {
    gloss: 'the house of the self, of appearance and first approach',
    trait: 'a life that begins at the front step',
    shadow: 'a self that stands before its own view',
    gifts: [
      '<comes> across as somebody in particular',
      '<starts> from {their} own wish and <says> that it is one',
    ],
    prices: [
      '<takes> the weather as a remark about the coat',
      '<consults> the mirror where a map would have served',
    ],
    scenes: [
      'The passport clerk asks for a neutral expression. {P} produces several, each with a good deal of character, and the queue begins to vote.',
    ],
    notToSay: ['your personality'],
  },
  'western.house2': {
    gloss: 'the house of earnings, possessions and what a person is worth to themselves',
    trait: 'a concern with what there is to stand on',
    shadow: 'a sum that is never quite finished',
    gifts: [
      '<looks> after what is {theirs} and <knows> where it is kept',
      '<finds> the saleable part of a talent',
    ],
    prices: [
      '<reckons> up at night what was adequate by day',
      '<clings> to a bad chair because it was paid for',
    ],
    scenes: [
      'The move is in a week, and everything {P} owns is laid out on the floor. It is less than was feared and more than the van can hold.',
    ],
    notToSay: ['money matters'],
  },
  'western.house3': {
    gloss: 'the house of talk, letters, neighbours, siblings and short trips',
    trait: 'a life full of messages and small roads',
    shadow: 'a day chopped into errands',
    gifts: [
      '<hears> what is going on within a mile and <makes> use of it',
      '<teaches> in passing, between two doors',
    ],
    prices: [
      '<replies> to everything and <completes> rather little',
      '<mistakes> being informed for having understood',
    ],
    scenes: [
      "A walk to the pillar box takes in two balconies, a moped and the man with the melons. The letter comes back in {P's} pocket.",
    ],
    notToSay: ['communication'],
  },
  'western.house4': {
    gloss: 'the house of home and origin, the root beneath the rest',
    trait: 'a pull towards the ground floor of life',
    shadow: 'a past that has kept its own key',
    gifts: [
      '<creates> round {them} somewhere that others like to return to',
      '<understands> people by asking where they come from',
    ],
    prices: [
      '<finds> it hard to be happy in a rented week',
      '<repeats> a parent’s sentence in a parent’s tone',
    ],
    scenes: [
      'A certain smell of floor polish comes from an open entrance. {P} stands on the pavement before it, in short socks, with a briefcase.',
    ],
    notToSay: ['your mother'],
  },
  'western.house5': {
    gloss: 'the house of play, courtship, children and whatever is made for joy',
    trait: 'an appetite for games, hearts and making',
    shadow: 'a holiday that must not end',
    gifts: [
      '<does> things for love and <gets> better at them unnoticed',
      '<draws> even the dignified into some foolery',
    ],
    prices: [
      '<bets> more on delight than delight can pay',
      '<flags> as soon as it has to be done by Friday',
    ],
    scenes: [
      'They were to wait quietly in the corridor. There is a racetrack along the skirting now, with matchboxes, and a dean is kneeling at the finish.',
    ],
    notToSay: ['romance and fun'],
  },
  'western.house6': {
    gloss: 'the house of daily work, service, habits and upkeep',
    trait: 'an attention to what has to be done again',
    shadow: 'a week that consists of Mondays',
    gifts: [
      '<keeps> a small part of the world in good running order',
      '<respects> whoever cleans, mends or carries',
    ],
    prices: [
      '<puts> life off until the jobs are finished',
      '<feels> a change of routine in every joint',
    ],
    scenes: [
      'Nobody remembers who oils the hinges of the schoolroom windows. They have not squeaked within memory, and {P} walks home with a small can.',
    ],
    notToSay: ['health and work'],
  },
  'western.house7': {
    gloss: 'the house of partnership, and of the open opponent',
    trait: 'a life that is decided across a table',
    shadow: 'a self seen only in another’s eyes',
    gifts: [
      '<takes> the other side as seriously as {their} own',
      '<does> in a pair what would never be done alone',
    ],
    prices: [
      '<hands> to somebody else the part of {themself} that is missing',
      '<argues> with a partner about a matter of one’s own',
    ],
    scenes: [
      'Two chairs face each other in the lawyer’s hall, in the café and on the porch. {P}, given any choice, sits down in one and looks at the other.',
    ],
    notToSay: ['marriage'],
  },
  'western.house8': {
    gloss: 'the house of what is shared under seal: trust, debts, grief and crisis',
    trait: 'a life that is changed in closed rooms',
    shadow: 'a locked drawer with a light in it',
    gifts: [
      '<can> be told the thing that cannot be told',
      '<manages> what two or more people own together',
    ],
    prices: [
      '<expects> a trapdoor under any very smooth floor',
      '<pays> off a favour before it has been enjoyed',
    ],
    scenes: [
      'An envelope is given to {P} to keep, and to open only if. It lies for years between the atlas and the wall, and neither brings up the if.',
    ],
    notToSay: ['death and sex'],
  },
  'western.house9': {
    gloss: 'the house of far countries, study and belief',
    trait: 'a life in need of a wider sky',
    shadow: 'a here and now that is always beneath it',
    gifts: [
      '<asks> what it means as well as how it works',
      '<gets> over a border, of land or of learning, with pleasure',
    ],
    prices: [
      '<lives> for the next departure and <unpacks> late',
      '<puts> a doctrine where an ear was wanted',
    ],
    scenes: [
      'The ship to the islands was only being painted. {P} read the name, asked the painter what it meant, and has begun on the grammar.',
    ],
    notToSay: ['travel and philosophy'],
  },
  'western.house10': {
    gloss: 'the house of calling and reputation, and of what is done in public view',
    trait: 'a life that takes place on the roof',
    shadow: 'a name that must be dusted daily',
    gifts: [
      '<accepts> that people will look, and <does> it well for that',
      '<wants> the work to stand when {they} <has> left the room',
    ],
    prices: [
      '<hears> home as the place where one prepares',
      '<feels> every mistake as visible from the road',
    ],
    scenes: [
      'The street sweeper with the green cap is known to the whole quarter, and has been painted twice. {P} would understand him at once.',
    ],
    notToSay: ['career'],
  },
  'western.house11': {
    gloss: 'the house of friends, allies, causes and hopes',
    trait: 'a life that is lived in the plural',
    shadow: 'a circle in place of a friend',
    gifts: [
      '<thinks> of the person who should meet this person',
      '<works> for a benefit {they} may never see',
    ],
    prices: [
      '<belongs> to so much that home is a meeting point',
      '<borrows> opinions from whoever is saving the seats',
    ],
    scenes: [
      "On the day of a move people come with gloves, from four different parts of {P's} life. They go on meeting afterwards.",
    ],
    notToSay: ['friends and wishes'],
  },
  'western.house12': {
    gloss: 'the house of solitude, sleep and what goes on behind the scenes',
    trait: 'a life with a room at the back',
    shadow: 'an absence that nobody has authorised',
    gifts: [
      '<rests>, <prays>, <dreams> or <composes> where no one is looking',
      '<cares> for people who are out of the world’s sight',
    ],
    prices: [
      '<loses> in private what was won in company',
      '<keeps> from friends exactly what they could have helped with',
    ],
    scenes: [
      'After the wedding lunch one guest is missing. {P} has found the garden behind the garden, and an upturned boat, and for twenty minutes is nobody’s cousin.',
    ],
    notToSay: ['karma', 'hidden enemies'],
  },
}
