import type { Cards } from '../card.ts'

/** Saturn, duty, fear and what is learnt slowly, by its sign. */
export const SATURN_IN_SIGNS: Cards = {
  'western.saturn.aries': {
    gloss: 'the planet of limits and patience, in the sign of haste',
    trait: 'a courage that had to be learnt',
    shadow: 'a start held up by its own examiner',
    gifts: [
      '<knows> to the inch how far a risk can be taken',
      '<acts> alone, when it must be, without making a legend of it',
    ],
    prices: [
      '<revs> and <brakes> in one motion and <is> tired by noon',
      '<asks> leave for what nobody would have forbidden',
    ],
    scenes: [
      'On the high board {P} has stood for so long that people below have stopped looking. Then there is a splash, and it was a good dive.',
      'An apprentice wants simply to begin. {P} feels the same itch, and hands over the goggles first.',
    ],
    notToSay: ['blocked', 'self-willed'],
  },
  'western.saturn.taurus': {
    gloss: 'the part of a person that fears and builds, in the sign of having',
    trait: 'a thrift that means to outlast the winter',
    shadow: 'a feeling that there will not be enough',
    gifts: [
      '<repairs> where others replace and <knows> what things are worth',
      '<earns> slowly and <owes> nobody anything',
    ],
    prices: [
      '<saves> the good towels for a guest who never comes',
      '<hears> a change of employer as a change of ground',
    ],
    scenes: [
      'Behind the flour stands more flour. {P} knows exactly how much, and will be glad to know it in the week the road is closed.',
      'For the first year an expensive armchair would be looked at from the floor. After that {P} might sit in it daily, with some ceremony.',
    ],
    notToSay: ['poverty consciousness', 'stingy'],
  },
  'western.saturn.gemini': {
    gloss: 'the sense of duty, in the sign of speech',
    trait: 'a word weighed before it is let out',
    shadow: 'a fear of having said something foolish',
    gifts: [
      '<learns> a subject in order, from the roots, and <retains> it',
      '<writes> what can be relied on in a dispute years afterwards',
    ],
    prices: [
      '<rehearses> a phone call and then <sends> a letter',
      '<stays> silent in a quick company and <is> thought to disapprove',
    ],
    scenes: [
      'In the seminar a clever answer occurs to {P}. It is checked twice, and by then somebody has said it badly and been praised.',
      "The toast is only two minutes long. There is a card for it in {P's} pocket, worn soft at the folds, which will not be taken out.",
    ],
    notToSay: ['a learning block'],
  },
  'western.saturn.cancer': {
    gloss: 'the planet of reserve, in the sign of home and feeling',
    trait: 'a tenderness kept behind good manners',
    shadow: 'a need that would rather go hungry',
    gifts: [
      '<takes> responsibility for the family’s difficult member without complaint',
      '<makes> a home with rules that children remember as safety',
    ],
    prices: [
      '<serves> everyone else and <eats> standing',
      '<treats> an offer of comfort as a test to be passed',
    ],
    scenes: [
      'On the first cold evening {P} hands round the blankets, counts them, and says that one person here does not really feel the draught.',
      'A friend has said, stay as long as it takes. {P} leaves on the second morning, bed stripped, with a letter of thanks on the pillow.',
    ],
    notToSay: ['an unhappy childhood', 'emotionally blocked'],
  },
  'western.saturn.leo': {
    gloss: 'the examiner inside a person, in the sign of applause',
    trait: 'a dignity that does not ask to be clapped',
    shadow: 'a wish to shine that has been locked up',
    gifts: [
      '<holds> an office so that the office gains by it',
      '<takes> play seriously enough to become good at it',
    ],
    prices: [
      '<suspects> praise of having been said out of pity',
      '<withholds> from others the applause that {they} once missed',
    ],
    scenes: [
      "A trophy of {P's} is best looked for on the floor behind the vacuum cleaner. Visitors who find it are told that it is heavy.",
      'Karaoke has reached {P}, who declines. Much later, with only the barman left, there is a rather fine rendering of the whole first verse.',
    ],
    notToSay: ['fear of failure', 'pompous'],
  },
  'western.saturn.virgo': {
    gloss: 'the sense of responsibility, in the sign of precision',
    trait: 'a conscience about the smallest part of it',
    shadow: 'a standard that frightens its owner',
    gifts: [
      '<does> the hidden side of the work as well as the front',
      '<notices> a danger while it is still a loose screw',
    ],
    prices: [
      '<redoes> what a helper has done and so <has> no helpers',
      '<rests> badly in a week that held one error',
    ],
    scenes: [
      'The parcel had to travel as far as the next street. It is packed for the Antarctic, and the recipient needs a knife.',
      'Nobody will ever scroll down to the last cell of that spreadsheet. {P} corrects it all the same, with the evening news on.',
    ],
    notToSay: ['obsessive', 'a hypochondriac'],
  },
  'western.saturn.libra': {
    gloss: 'the planet of obligations, in the sign of agreements',
    trait: 'a seriousness about what people owe each other',
    shadow: 'a loneliness behind fair dealing',
    gifts: [
      '<keeps> an agreement after it has become inconvenient',
      '<judges> a dispute without minding who is fond of whom',
    ],
    prices: [
      '<drafts> the rules of a friendship before having the friend',
      '<fears> to be chosen and <fears> not to be',
    ],
    scenes: [
      'At the end of the holiday the kitty is divided. {P} has every receipt, and the guest who ate nothing but soup gets most of it back.',
      'When two people have shared a room for years, they stop asking. {P} still asks whether the window may be opened, and waits for the answer.',
    ],
    notToSay: ['delayed marriage'],
  },
  'western.saturn.scorpio': {
    gloss: 'the guard inside a person, in the sign of strong feeling',
    trait: 'a firm lid upon strong feeling',
    shadow: 'a mistrust that no proof can retire',
    gifts: [
      '<carries> what was confided through any amount of questioning',
      '<faces> the unpleasant fact first and without flinching',
    ],
    prices: [
      '<prepares> for a betrayal so long that it becomes lonely work',
      '<lets> go of a grudge the way others sell land',
    ],
    scenes: [
      'Clearing out somebody’s old desk tends to fall to {P}. A bundle of letters is burned unread, and that is the last word on it.',
      'Whatever {P} owns that has a lock is locked. The code, a friend may discover after many years, is the friend’s old telephone number.',
    ],
    notToSay: ['fear of intimacy', 'karmic debts'],
  },
  'western.saturn.sagittarius': {
    gloss: 'the doubting and testing side of a chart, in the sign of belief',
    trait: 'a belief that has been load-tested',
    shadow: 'a distrust of anything that comes easily',
    gifts: [
      '<knows> the reasons for {their} convictions and their weak places',
      '<travels> with a plan and <gets> further than the carefree',
    ],
    prices: [
      '<stays> at the foot of the gangway, doubting the ship',
      '<lays> down principles for a picnic',
    ],
    scenes: [
      'The guru had charm and a garland. {P} stays behind afterwards to ask about the accounts, courteously, and gets no reply.',
      'Well past the usual age {P} may enrol for the degree that was once put off. {They} <sits> in front and <hands> everything in.',
    ],
    notToSay: ['dogmatic', 'a late vocation'],
  },
  'western.saturn.capricorn': {
    gloss: 'the planet of duty and time, in a sign of its own',
    trait: 'a bearing of weight as a matter of course',
    shadow: 'a hardness about needing a rest',
    gifts: [
      '<plans> in decades and <is> patient with the first of them',
      '<takes> over when it is dull and <hands> over when it shines',
    ],
    prices: [
      '<forgets> that some doors are opened by asking',
      '<measures> people by what they have finished',
    ],
    scenes: [
      'The treasurer’s post falls vacant, and all eyes go to the ceiling. {P} sighs once, and keeps the post for longer than anyone had asked.',
      'Under the tree on the lawn {P} has been told to do nothing for an hour. After ten minutes the lower branches are being assessed.',
    ],
    notToSay: ['a born leader', 'all work and no play'],
  },
  'western.saturn.aquarius': {
    gloss: 'the planet of structure, in the sign of common causes',
    trait: 'a principle kept like an appointment',
    shadow: 'a belonging that is always on probation',
    gifts: [
      '<builds> the dull machinery that an ideal needs to survive',
      '<is> loyal to friends without playing favourites',
    ],
    prices: [
      '<applies> the rule to a case that was crying for an exception',
      '<stays> a member at the edge and never quite of the table',
    ],
    scenes: [
      'The protest was lively and is over. {P} is the one still there with the sacks, picking up leaflets for both sides.',
      'Election to a club would come late, and by every vote. {P} would read the letter again, as if looking for the condition.',
    ],
    notToSay: ['cold intellect', 'an outsider'],
  },
  'western.saturn.pisces': {
    gloss: 'the planet of boundaries, in the sign that has none',
    trait: 'a pity that has learnt to keep hours',
    shadow: 'a guilt looking for something to have done',
    gifts: [
      '<gives> a shapeless sorrow a chair, a time and an end',
      '<works> quietly where people have been forgotten',
    ],
    prices: [
      '<mistrusts> a happiness because it has no edges',
      '<carries> blame that was lying about unclaimed',
    ],
    scenes: [
      'Somebody needs reading to, twice a week. {P} takes it on without ever bringing it up, and without ever missing.',
      'If {P} were to draw mist, it might be good. A pencil frame would be ruled round it, rubbed out, and ruled again.',
    ],
    notToSay: ['escapism', 'karmic sacrifice'],
  },
}
