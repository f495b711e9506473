import type { Cards } from '../card.ts'

/** Mars, drive and anger, by the field of life it stands in. */
export const MARS_IN_HOUSES: Cards = {
  'western.mars.house1': {
    trait: 'a push that is felt before any word',
    shadow: 'a readiness that looks for its occasion',
    gifts: [
      '<gets> up first and <has> begun before it is light',
      '<meets> a challenge with the whole body and a clear head',
    ],
    prices: [
      '<bruises> by haste, in doorways and in conversations',
      '<takes> the lead where no one had proposed a march',
    ],
    scenes: [
      'The signal for the egg race is the drop of a handkerchief. {P} goes with the lifting of it and has to be fetched back.',
    ],
    notToSay: ['aggressive', 'accident-prone'],
  },
  'western.mars.house2': {
    trait: 'a drive to earn and to own outright',
    shadow: 'a quarrel whenever it comes to money',
    gifts: [
      '<works> hard and <pays> cash for what {they} <wants>',
      '<defends> the value of what was made by hand',
    ],
    prices: [
      '<spends> in a temper and <regrets> it in a calm',
      '<fights> over a small sum because of what it stands for',
    ],
    scenes: [
      'A secondhand mower has a price on it. {P} offers half, takes the thing apart on the pavement to show why, and gets it.',
    ],
    notToSay: ['impulsive spending'],
  },
  'western.mars.house3': {
    trait: 'a drive that comes out as words',
    shadow: 'a sharpness on the telephone',
    gifts: [
      '<says> at the meeting what will only be said on the stairs',
      '<gets> there quickest, by bicycle and by argument',
    ],
    prices: [
      '<wins> against a sibling or a neighbour and <has> to live there',
      '<honks> first and <sees> who it was after',
    ],
    scenes: [
      'The debate on parking was to last all evening. {P} has read the bylaw, stands up early, and they are all home for the news.',
    ],
    notToSay: ['argumentative', 'a sharp tongue'],
  },
  'western.mars.house4': {
    trait: 'a drive that works on home ground',
    shadow: 'a temper that waits for its own kitchen',
    gifts: [
      '<defends> family and tenants against all comers',
      '<pulls> down walls, literally, and <builds> better ones',
    ],
    prices: [
      '<keeps> calm all day and <breaks> out over the butter dish',
      '<turns> the peace of others into a building site',
    ],
    scenes: [
      'At breakfast there was still a chimney in that corner. By evening {P}, grey from head to foot, is asking who would have thought how light the room is.',
    ],
    notToSay: ['an unhappy home', 'conflict with parents'],
  },
  'western.mars.house5': {
    trait: 'a drive that wants a game and a prize',
    shadow: 'a love that has to be a conquest',
    gifts: [
      '<plays> to win and <takes> everybody along in the fun of it',
      '<puts> nerve into a hobby until it is more than one',
    ],
    prices: [
      '<sulks> after losing at cards to a child',
      '<loses> interest when the courting has succeeded',
    ],
    scenes: [
      'The sandcastle competition is for the under-tens. {P}, who is helping, has sent for a wheelbarrow and is diverting the stream.',
    ],
    notToSay: ['passionate lover', 'risk-taker'],
  },
  'western.mars.house6': {
    trait: 'a drive that goes into the day’s work',
    shadow: 'an impatience with every slower hand',
    gifts: [
      '<gets> through more by noon than was planned for the day',
      '<tackles> the part of the job that others have been stepping around',
    ],
    prices: [
      '<treats> tiredness as slackness, {their} own before anyone’s',
      '<quarrels> over how a thing is done with those who do it',
    ],
    scenes: [
      'Drains are nobody’s task in particular. By the time the rota has been consulted {P} has both sleeves rolled and one arm down the drain.',
    ],
    notToSay: ['a workaholic', 'inflammations'],
  },
  'western.mars.house7': {
    trait: 'a drive that wakes up opposite someone',
    shadow: 'a partner cast as the opponent',
    gifts: [
      '<brings> life into any alliance by refusing to be bored in it',
      '<says> the grievance aloud, so that it can be answered',
    ],
    prices: [
      '<picks> strong people and then <contests> every inch',
      '<feels> close again chiefly after a row',
    ],
    scenes: [
      'Alone, {P} would stroll. With a neighbour along it is a race by the second lamp post, and both swear that the other began it.',
    ],
    notToSay: ['a stormy marriage'],
  },
  'western.mars.house8': {
    trait: 'a drive that comes alive in a crisis',
    shadow: 'a battle over what is shared',
    gifts: [
      '<goes> in where others are ringing for somebody to go in',
      '<faces> debts, cellars and old guilt with the lights on',
    ],
    prices: [
      '<fights> for control of a joint account, or a joint secret',
      '<stirs> calm water to see whether anything is down there',
    ],
    scenes: [
      'A lift with an old couple in it has stuck between floors. {P} has found the hand winch and is explaining through the shaft that it will take a while.',
    ],
    notToSay: ['sexual drive', 'danger'],
  },
  'western.mars.house9': {
    trait: 'a drive to go further and be right',
    shadow: 'a conviction carried like a weapon',
    gifts: [
      '<acts> on what {they} <believes> and not only on what is handy',
      '<travels> hard and <comes> back with proof',
    ],
    prices: [
      '<argues> belief with people who were merely singing hymns',
      '<sets> off for the summit in the wrong shoes',
    ],
    scenes: [
      'A ruin is marked on the map as inaccessible. {P} comes back with photographs of it, a torn sleeve and a theory.',
    ],
    notToSay: ['a crusader'],
  },
  'western.mars.house10': {
    trait: 'a drive to get to the top of something',
    shadow: 'an open quarrel with whoever is there',
    gifts: [
      '<takes> responsibility before it is offered and <does> it justice',
      '<makes> unpopular decisions and <announces> them in person',
    ],
    prices: [
      '<treats> a colleague’s success as lost ground',
      '<runs> the family picnic as a department',
    ],
    scenes: [
      'The cook walks out in the middle of the wedding. Whoever {P} was an hour ago, {they} <is> now in the tall hat, calling the orders.',
    ],
    notToSay: ['ambitious', 'competitive'],
  },
  'western.mars.house11': {
    trait: 'a drive that musters a group',
    shadow: 'a falling out with the committee',
    gifts: [
      '<puts> a shared wish on its feet and <gives> it marching orders',
      '<fights> for friends who are not in the room',
    ],
    prices: [
      '<pushes> the others faster than their enthusiasm',
      '<splits> a club over a question of procedure',
    ],
    scenes: [
      'They have been meaning to save the lido for years. On Saturday {P} turns up with paint, and so do forty others, each surprised to see the rest.',
    ],
    notToSay: ['a leader among friends'],
  },
  'western.mars.house12': {
    trait: 'a drive that acts behind the scenes',
    shadow: 'an anger that has lost its way out',
    gifts: [
      '<works> alone, at night, for people who will never know',
      '<keeps> back a reserve of strength for when all seems over',
    ],
    prices: [
      '<swallows> a protest and <is> short with a drawer',
      '<starts> in secret, so that giving up can be secret too',
    ],
    scenes: [
      'In the dark, with the windows shut, {P} rehearses the row. It is a good row, and in the morning the other person gets a biscuit.',
    ],
    notToSay: ['hidden enemies', 'repressed anger'],
  },
}
