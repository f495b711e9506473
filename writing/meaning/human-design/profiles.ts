import type { Cards } from '../card.ts'

/** The twelve profiles: the part a person plays, knowingly and then in the body. */
export const PROFILES: Cards = {
  'humanDesign.profile.1-3': {
    gloss: 'the profile that studies the ground and then falls through it to be sure',
    trait: 'a need to know, tested by breakage',
    shadow: 'an insecurity that calls for one more proof',
    gifts: [
      '<reads> the manual, <breaks> the thing and <writes> the better manual',
      '<stands> up again with a fact in hand that nobody had before',
      '<speaks> with authority only of what {they} <has> tried',
    ],
    prices: [
      '<puts> off starting until one last book has come',
      '<keeps> a private museum of things that went wrong',
      '<takes> an ended friendship for evidence of a faulty foundation',
    ],
    scenes: [
      'Before the first loaf there were two library books about yeast. There have since been eleven loaves, and the ninth had to be removed with a chisel.',
      'The tent is up, by the book, in the one hollow that fills with rain. At dawn {P} is on higher ground with wet socks, drawing a diagram.',
      'Somebody at work swears that it cannot be done that way. {P} asks how he knows, and he does not, so {P} stays behind to find out.',
    ],
    notToSay: ['a perfectionist', 'learns the hard way'],
  },
  'humanDesign.profile.1-4': {
    gloss: 'the profile that gets to the bottom of a thing and tells its friends',
    trait: 'a sure footing, shared among friends',
    shadow: 'a knowledge that refuses to be contradicted at home',
    gifts: [
      '<studies> a subject to its roots and <passes> it on over supper',
      '<gives> a circle of friends something firm to lean on',
      '<gets> work through people who have seen the homework',
    ],
    prices: [
      '<lectures> those who had only wanted company',
      '<holds> to a first conclusion because friends have already been told',
      '<feels> lost in a town where no one knows what {they} <knows>',
    ],
    scenes: [
      "Which mushrooms are safe has been settled among {P's} acquaintance for good. They ring from the woods and describe the stalk.",
      'The quiz team wins on its captain’s knowledge of canals. It was acquired one winter, alone, for no reason {P} could give at the time.',
      'At a party there is no stranger for long, provided that the talk turns to roof tiles. When it turns to holidays, {P} helps with the plates.',
    ],
    notToSay: ['a know-it-all', 'a good networker'],
  },
  'humanDesign.profile.2-4': {
    gloss: 'the profile that hides with its talent and is fetched by its friends',
    trait: 'a gift practised alone and found out by friends',
    shadow: 'a withdrawal that hopes someone will knock',
    gifts: [
      '<does> by nature what others take courses in, and <shrugs> about it',
      '<comes> out for a friend who asks in the right voice',
      '<keeps> a small circle warm without ever seeming to tend it',
    ],
    prices: [
      '<is> interrupted for all the wrong errands and <goes> deaf to the right one',
      'cannot say how it is done, and so <undercharges> for it',
      '<swings> between a full house and a bolted one',
    ],
    scenes: [
      'A friend put her head round the shed and heard {P} singing to the seed trays. That is how there came to be a wedding with music in it.',
      'On Sunday {P} meant to see nobody, and saw nobody. About six {they} looked at the phone to check that it was still working.',
      'The alterations to the bridesmaids’ dresses took {P} one evening and no pattern. Asked to teach it, {P} holds up both hands and looks at them.',
    ],
    notToSay: ['shy', 'a social butterfly'],
  },
  'humanDesign.profile.2-5': {
    gloss: 'the profile of a retiring talent on whom strangers pin their hopes',
    trait: 'a hidden ability that the public has heard of',
    shadow: 'a dread of what others imagine of one',
    gifts: [
      '<solves> a public problem with something that comes quite naturally',
      '<picks> the one call worth leaving the house for',
      '<returns> to private life afterwards as if nothing had happened',
    ],
    prices: [
      '<is> thought aloof by people who have already made a hero of {them}',
      '<declines> so many calls that the good one is not put through',
      '<disappoints> a stranger by turning out to be only gifted',
    ],
    scenes: [
      'The village wants somebody to speak to the water company. All eyes go to the house with the closed shutters, where {P} is pretending to be in the bath.',
      'Once, years ago, {P} got a piano down a spiral staircase. Removal men still ring up from other counties.',
      'After the award there is a reception, with speeches. {P} is in the cloakroom, showing the attendant’s boy how to whistle through a blade of grass.',
    ],
    notToSay: ['mysterious', 'destined for greatness'],
  },
  'humanDesign.profile.3-5': {
    gloss: 'the profile that learns by what breaks and is asked to mend what broke',
    trait: 'an experience of failure that others consult',
    shadow: 'a reputation that forbids the next mistake',
    gifts: [
      '<knows> from old mistakes what will not work, and <saves> others the trip',
      '<keeps> calm in a mess, having been in most of them',
      '<finds> the usable remedy where experts have only the correct one',
    ],
    prices: [
      '<leaves> at the first creak, having learned how things end',
      '<is> handed other people’s emergencies and then blamed for the smoke',
      '<hides> the trials that made the competence',
    ],
    scenes: [
      'At the scene of the burst pipe everyone turns to {P}, who has never been seen with a wrench. The stopcock is under the third board, as it was the last time.',
      'Three businesses are on the curriculum vitae, and the gaps where they used to be. The young man across the desk turns to the gaps and wants to hear about those.',
      'It is the second bicycle that {P} has ridden into the canal at that corner. There is now a railing, and it was {P} who talked the council into it.',
    ],
    notToSay: ['a troublemaker', 'a saviour'],
  },
  'humanDesign.profile.3-6': {
    gloss: 'the profile that lives through trial first and looks on from the roof later',
    trait: 'a worldliness that was earned by bumps',
    shadow: 'a fear of commitment dressed as detachment',
    gifts: [
      '<tells> the young what happens next without telling them what to do',
      '<trusts> nothing that has not survived use',
      '<finds> in middle life a calm that nobody had predicted',
    ],
    prices: [
      '<goes> up on the ladder to look on and <comes> down for every commotion',
      '<expects> the ideal and <tests> it until it gives way',
      '<counts> fresh starts as defeats, and there have been several',
    ],
    scenes: [
      "The photograph albums would make one think of four different people, all with {P's} ears. The fifth has bought a house with a verandah, and sits on it.",
      'A godson has left another course and fears to say so. {P} asks what it was like on the last day, and cuts the cake.',
      'It had been agreed that this year {P} would only watch the regatta. By the second race {they} <is> in a boat, and by the third in the water.',
    ],
    notToSay: ['wise beyond their years', 'a late bloomer'],
  },
  'humanDesign.profile.4-6': {
    gloss: 'the profile of a friend to many, who watches how they live',
    trait: 'a friendship kept at watching distance',
    shadow: 'a hurt that closes the whole guest list',
    gifts: [
      '<introduces> people to each other and <turns> out to have been right',
      '<forms> opinions of the long view and <offers> them kindly',
      '<stands> by friends over decades, through their foolish years as well',
    ],
    prices: [
      '<hopes> for friends without faults and <goes> cold at the first one',
      '<burns> out in the service of a circle that has grown too wide',
      '<sees> a companion’s mistake coming and <says> it a little too late',
    ],
    scenes: [
      'The carpenter, the flat and the present job all came to {P} through people met on a ferry. The ferry party still has dinner every May.',
      'From the window seat {P} watches two friends fall out over a sledge. It will pass, {they} <says>, and it does, at about the time {they} had named.',
      'One remark was made in a crowded car, and a birthday list has been one name shorter since. {P} still knows that person’s shoe size.',
    ],
    notToSay: ['popular', 'a role model to all'],
  },
  'humanDesign.profile.4-1': {
    gloss: 'the one profile of a fixed course, sure of its ground and its own',
    trait: 'a course that does not bend for company',
    shadow: 'a brittleness where others would give a little',
    gifts: [
      '<remains> what {they} <was> at school, to the relief of old friends',
      '<teaches> one thing, thoroughly, to whoever comes near',
      '<holds> steady while a whole circle changes its mind',
    ],
    prices: [
      '<snaps> where a compromise would have been painless',
      '<loses> a friend over a point that could have been left open',
      '<suffers> for a long time from any change of ground',
    ],
    scenes: [
      "Nine fashions in spectacles have come and gone past the same round pair. The optician keeps the frame in a drawer marked with {P's} initials.",
      'The committee would have accepted almost any wording. {P} would not, walked home in the snow, and was right about the comma.',
      'When the corner shop became a bank {P} went on calling it by the grocer’s name. So, by now, does the bank.',
    ],
    notToSay: ['stubborn as a mule', 'set in stone'],
  },
  'humanDesign.profile.5-1': {
    gloss: 'the profile of the practical rescuer who has done the reading',
    trait: 'an answer for strangers, with footnotes',
    shadow: 'a suspicion of everyone who expects something',
    gifts: [
      '<arrives> in a crisis with a plan that has been tested at home',
      '<makes> difficult knowledge useful to people {they} <has> never met',
      '<commands> trust at first sight and <works> to be worth it',
    ],
    prices: [
      '<carries> hopes that nobody mentioned and <is> punished for dropping them',
      '<keeps> people at a length where they can only imagine {them}',
      '<postpones> help until the preparation is beyond reproach',
    ],
    scenes: [
      'The delegation came for a lawyer and found {P} in the greenhouse, who is not one. It turns out that {they} <has> read the lease, and the one before it.',
      'In the lay-by a ring of strangers stands round the smoking van. {P} has pulled in with a blanket, the right spanner and a reluctance to give a name.',
      'Once the boiler works again the praise is immoderate. {P} leaves before the pudding, because next week there will be something about the gutters.',
    ],
    notToSay: ['a hero', 'larger than life'],
  },
  'humanDesign.profile.5-2': {
    gloss: 'the profile of somebody who would be left in peace, and is sent for',
    trait: 'a saviour who has to be dug out first',
    shadow: 'a reluctance that others take for a negotiation',
    gifts: [
      '<brings> a private knack into the open when the need is real',
      '<motivates> {themself} and cannot be bribed or shamed into it',
      '<sees> the workable way out while looking at something else',
    ],
    prices: [
      '<dreads> the gaze of people who know better than {they} what {they} can do',
      '<lets> a talent idle for years because of one bad public evening',
      '<answers> the summons with a grumble that is heard longer than the help',
    ],
    scenes: [
      'Three times the theatre has asked {P} to take over the lighting, and three times {P} has had a cold. On the night of the blown fuse {they} <is> up the ladder in pyjamas.',
      'The puzzle has been in the staff room since March. {P}, on the way to the biscuits, puts in the piece with the heron and goes out again.',
      'A nephew thinks that {P} can mend anything. With great care the walkie-talkie is taken apart behind a locked door, in case he is wrong.',
    ],
    notToSay: ['a reluctant hero', 'lazy genius'],
  },
  'humanDesign.profile.6-2': {
    gloss: 'the profile of an onlooker with a natural gift, who ends as an example',
    trait: 'a high standard lived out quietly',
    shadow: 'a perfection waited for at the window',
    gifts: [
      '<sets> an example by living decently where nobody is counting',
      '<keeps> an overview when everybody else is in the thick of it',
      '<trusts> that what fits will turn up, and seldom chases it',
    ],
    prices: [
      '<finds> nobody quite good enough to come down for',
      '<looks> superior when {they} <is> merely looking',
      '<spends> years mending on the roof from one early tumble',
    ],
    scenes: [
      'Among the parents shouting at the edge of the pitch there is one with a flask. {P} has seen that the goalkeeper is crying, and walks round behind the net.',
      'The estate agent has shown {P} forty flats. The forty-first has a crooked floor, and {P} takes off {their} shoes and stays till the light goes.',
      'People have begun to ask what {P} would do in their place. What {P} did, some of them noticed, was to write to the old landlord and thank him.',
    ],
    notToSay: ['an old soul', 'a natural role model'],
  },
  'humanDesign.profile.6-3': {
    gloss: 'the profile that longs for the view from above and keeps stumbling into life',
    trait: 'an ideal that has to survive the mud',
    shadow: 'a pessimism that has its evidence ready',
    gifts: [
      '<laughs> at a collapse sooner than anyone else involved in it',
      '<believes> in something good after seeing exactly how it fails',
      '<adapts> on the spot when the sensible plan has fallen over',
    ],
    prices: [
      '<climbs> down to try one more thing when rest had been agreed',
      '<leaves> and <returns> until people stop packing away the plate',
      '<doubts> the very trust that {they} <is> trying to teach',
    ],
    scenes: [
      'The commune is the third, and it too has come apart over the washing-up. {P} keeps its cookery book, and the belief that the fourth might buy a machine.',
      'With binoculars on the hill {P} had the whole valley in order. Then there was a sheep in the brambles, and the trousers will never be the same.',
      'At the reunion the others have settled, and some have set. {P} is between two countries with a cello in the boot, and knows all the verses.',
    ],
    notToSay: ['a free spirit', 'trial and error'],
  },
}
