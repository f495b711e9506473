import type { Cards } from '../card.ts'

/** What becomes of two where one's North Node, the direction of growth, meets a light, a planet or an angle of the other's. */
export const SYNASTRY_WITH_THE_NODE: Cards = {
  'western.synastry.sun-node.join': {
    trait: 'a person who stands where somebody is heading',
    shadow: 'a guide who cannot step aside',
    gifts: ['{A} <is>, unrehearsed, what {B} <has> been practising'],
    prices: ['{B} <copies> the walk and <leaves> the going for later'],
    scenes: [
      'Everybody else at the night school wants a certificate. {B} wants to plane a board as {A} does, with that sound, and stays on to sweep.',
    ],
    notToSay: ['fated'],
  },
  'western.synastry.sun-node.flow': {
    trait: 'a will that clears the way for somebody’s growing',
    shadow: 'a cheering that drowns the lesson',
    gifts: ['{A} <goes> ahead just slowly enough for {B} to follow'],
    prices: ['{A} <likes> being the example a shade too much'],
    scenes: [
      '{A} would swim across the quarry of a morning and say that there is nothing to it. One day there are two heads.',
    ],
    notToSay: ['destined support'],
  },
  'western.synastry.sun-node.strain': {
    trait: 'a light that shines from where somebody has been',
    shadow: 'a splendour that makes the old road look new',
    gifts: ['{A} <embodies> for {B}, handsomely, what is over'],
    prices: [
      '{A} <needs> {B} as {b.they} <was> when they met',
      '{B} <calls> it loyalty, and <misses> the train',
    ],
    scenes: [
      '{A} still tells the one about {B} and the mayor’s hat. {B} laughs in the right place, and has not felt like that for years.',
    ],
    notToSay: ['karmic conflict'],
  },
  'western.synastry.moon-node.join': {
    trait: 'a tenderness on the road somebody should take',
    shadow: 'a nest built across the path',
    gifts: ['{A} <makes> a strange direction feel like going home'],
    prices: ['{B} <goes> only as far as {A} can be heard'],
    scenes: [
      'The far side of the valley is strange to {B}. {A} has aunts in it, and goes in front with a bag of cherries.',
    ],
    notToSay: ['past-life mother'],
  },
  'western.synastry.moon-node.flow': {
    trait: 'a feeling that agrees with somebody’s next step',
    shadow: 'a comfort that asks for no step at all',
    gifts: ['{A} <senses> when {B} <is> ready, and <packs> the sandwiches'],
    prices: ['{A} <soothes> a doubt that should have been listened to'],
    scenes: [
      'On the eve of the entrance test {A} does not ask anything. There is the good pillow, the alarm set twice, and a plum in each shoe.',
    ],
    notToSay: ['soul bond'],
  },
  'western.synastry.moon-node.strain': {
    trait: 'a familiar warmth that holds somebody back',
    shadow: 'a homesickness used as a reason',
    gifts: ['{A} <lets> {B} feel to the full what {b.they} <is> leaving'],
    prices: ['{A} <has> a bad night whenever {B} <has> a new plan'],
    scenes: [
      'The boat leaves at six. {A} has made the bed, with the old blanket, as one does for someone who is staying.',
    ],
    notToSay: ['dependency'],
  },
  'western.synastry.mercury-node.join': {
    trait: 'a sentence that shows somebody where to go',
    shadow: 'a lesson repeated for its sound',
    gifts: ['{A} <says> by chance the thing {B} had been waiting for'],
    prices: ['{B} <quotes> {A} where {b.they} might have gone to see'],
    scenes: [
      'There is a back stair, of course, {A} remarks, buttering. {B} has never thought of one, and goes and looks.',
    ],
    notToSay: ['a fated message'],
  },
  'western.synastry.mercury-node.flow': {
    trait: 'a talk that moves somebody on',
    shadow: 'a discussion of maps',
    gifts: ['{A} <asks> the small question by which {B} <gets> one step further'],
    prices: ['{A} <finds> another aspect of it for tomorrow'],
    scenes: [
      'The path is not on any sheet. {A} talks {B} along it by telephone, from memory, as far as a stile, a bull and the sea.',
    ],
    notToSay: ['meaningful talks'],
  },
  'western.synastry.mercury-node.strain': {
    trait: 'a clever argument for things as they were',
    shadow: 'a chatter that covers the fork in the road',
    gifts: ['{A} <puts> to {B} each of the objections, so that they are answered'],
    prices: [
      '{A} <thinks> up, for fun, eleven reasons against it',
      '{B} <debates> what ought to be tried out in wellingtons',
    ],
    scenes: [
      '{B} has made up {b.their} mind. {A} merely wonders, over the fence, about the drains, the neighbours and the light in winter, and it is November.',
    ],
    notToSay: ['wrong advice'],
  },
  'western.synastry.venus-node.join': {
    trait: 'a loveliness that lies in somebody’s direction',
    shadow: 'a fondness that has moved in at the crossroads',
    gifts: ['{A} <makes> {B} want to become what {b.they} <has> to'],
    prices: ['{B} <takes> the company for the goal'],
    scenes: [
      "Nobody at home cares for gardens, {B} says. {A} hands over one fork, one rose and no advice, and {B's} knees are a sight.",
    ],
    notToSay: ['destined love'],
  },
  'western.synastry.venus-node.flow': {
    trait: 'a liking that eases somebody forward',
    shadow: 'a sweetness with no next page',
    gifts: ["{A} <rewards> each small advance of {B's} by being pleased"],
    prices: ['{A} <is> content with {B} one stage too soon'],
    scenes: [
      'For every length that {B} swims there is a grape at the end. By September it is a bunch, and {A} is eating them too.',
    ],
    notToSay: ['lucky love'],
  },
  'western.synastry.venus-node.strain': {
    trait: 'a charm that pulls toward the easy side',
    shadow: 'a pleasure that has outlived its season',
    gifts: ['{A} <gives> {B} something sweet to say goodbye to'],
    prices: [
      '{A} <offers> cake at the hour set for the run',
      '{B} <prefers> being liked as before to being different',
    ],
    scenes: [
      'On Tuesdays {B} has taken up the trombone. On Tuesdays, it so happens, {A} begins to make the pancakes.',
    ],
    notToSay: ['a distracting romance'],
  },
  'western.synastry.mars-node.join': {
    trait: 'a push in the direction somebody feared',
    shadow: 'a march with someone else’s flag',
    gifts: ['{A} <kicks> open the gate {B} had been describing'],
    prices: ['{A} <is> at the top before {B} <has> tied a lace'],
    scenes: [
      '{B} is going to jump when it feels right. {A} goes up behind, for company, and it is not quite clear who goes first.',
    ],
    notToSay: ['a fated fight'],
  },
  'western.synastry.mars-node.flow': {
    trait: 'a vigour at the service of somebody’s growing',
    shadow: 'a speed that skips a class',
    gifts: ["{A} <turns> {B's} good resolution into a date on Monday"],
    prices: ['{A} <does> the hard part, which <was> the part to learn'],
    scenes: [
      'The canoe has been leaning on the shed for a year. {A} takes the other end without a word, and by noon {B} is wet, swearing, and in the current.',
    ],
    notToSay: ['motivation'],
  },
  'western.synastry.mars-node.strain': {
    trait: 'a force that reopens an old war',
    shadow: 'a quarrel that keeps one from leaving',
    gifts: ['{A} <provokes> {B} into finding out what {b.they} no longer <wants>'],
    prices: [
      '{A} <picks> the fight {B} had been going to do without',
      '{B} <proves> a point on a road that is not {b.theirs}',
    ],
    scenes: [
      '{B} has sworn off pub quizzes. {A} only says that the other table think they won in March.',
    ],
    notToSay: ['karmic anger'],
  },
  'western.synastry.jupiter-node.join': {
    trait: 'a blessing laid on somebody’s next step',
    shadow: 'a faith too easily come by',
    gifts: ["{A} <trusts> {B's} beginning as though it were the end"],
    prices: ["{B} <waits> for {A's} good weather to set out"],
    scenes: [
      "Only four people come to {B's} first evening. {A} counts them with shining eyes, and says that most religions began with fewer.",
    ],
    notToSay: ['great karma'],
  },
  'western.synastry.jupiter-node.flow': {
    trait: 'an encouragement that happens to be right',
    shadow: 'a road so smooth that nothing is learnt',
    gifts: ['{A} <knows> somebody who <knows> what {B} <needs> to know'],
    prices: ['{A} <overpraises> the first half mile'],
    scenes: [
      '{A} has a spare ticket to the lecture on bees. {B} has no opinion on bees, and by the spring may have eleven hives.',
    ],
    notToSay: ['luck'],
  },
  'western.synastry.jupiter-node.strain': {
    trait: 'a large offer in the wrong quarter',
    shadow: 'a hope hung on the last crossing',
    gifts: ['{A} <tempts> {B} with so much that {B} at last <says> what for'],
    prices: ['{A} <blesses> the plan that leads back to where {B} <was>'],
    scenes: [
      'It is a splendid post, and {A} has arranged it. {B} walks round and round the fountain in front of the building, with the keys.',
    ],
    notToSay: ['missed chances'],
  },
  'western.synastry.saturn-node.join': {
    trait: 'a taskmaster at the start of somebody’s road',
    shadow: 'a duty that has taken the signpost home',
    gifts: ['{A} <makes> sure that {B} <learns> it and not only <likes> it'],
    prices: ['{A} <guards> the way so strictly that nobody sets foot on it'],
    scenes: [
      'For a month {B} is allowed to grind the colour. {A} watches the wrist, grunts, and on the thirty-first day there is a brush.',
    ],
    notToSay: ['karmic debt'],
  },
  'western.synastry.saturn-node.flow': {
    trait: 'a steadiness beside a growing thing',
    shadow: 'a patience that could do with a shove',
    gifts: ["{A} <gives> {B's} new direction a timetable it can keep"],
    prices: ['{A} <approves> of progress as long as it is slow'],
    scenes: [
      'Each spring {A} drives in a taller stake. {B}, who was all shoots, gets apples on the south side.',
    ],
    notToSay: ['maturity'],
  },
  'western.synastry.saturn-node.strain': {
    trait: 'a burden that keeps somebody on the old ground',
    shadow: 'a warning that has lost its cause',
    gifts: ['{A} <teaches> {B} what an obligation is, and which one is over'],
    prices: [
      '{A} <speaks> of the risk with the suitcase in the hall',
      '{B} <stays> from guilt and <calls> it thoroughness',
    ],
    scenes: [
      "The place will be {B's} one day, {A} says. {B} has a letter from Lisbon behind the clock, and winds the clock.",
    ],
    notToSay: ['karmic burden'],
  },
  'western.synastry.node-sun.join': {
    trait: 'a longing that finds a living example',
    shadow: 'a follower close enough to trip on',
    gifts: ['{B} <shows> {A}, by just being there, what all the practice <is> for'],
    prices: ['{A} <expects> of {B} to be a direction all day long'],
    scenes: [
      '{A} has been told to stand up straight since school. One walk along the front next to {B}, and a tailor would have to let everything down.',
    ],
    notToSay: ['soul purpose'],
  },
  'western.synastry.node-sun.flow': {
    trait: 'a growing that suits somebody’s nature',
    shadow: 'an admirer who will not graduate',
    gifts: ['{A} <learns> from {B} as one learns a tune, from the next room'],
    prices: ['{A} <thanks> {B} for what {A} did'],
    scenes: [
      "It is {B's} stall and {A} only minds it, at first for an hour. Before long people ask for the one with the jokes.",
    ],
    notToSay: ['growth'],
  },
  'western.synastry.node-sun.strain': {
    trait: 'a wish to change beside somebody who is finished',
    shadow: 'a reproach to a person for being one',
    gifts: ['{A} <discovers>, in going against {B}, a will of {a.their} own'],
    prices: ['{A} <resents> in {B} the one {a.they} <is> trying not to be'],
    scenes: [
      '{B} is the one who does the speech at Christmas. This year {A} stands up too, with a card, and for a time there are two people standing.',
    ],
    notToSay: ['ego and growth'],
  },
  'western.synastry.node-moon.join': {
    trait: 'a new way that runs through somebody’s kitchen',
    shadow: 'a growing child of whatever age',
    gifts: ["{A} <finds> in {B's} moods a thing to be brave about"],
    prices: ['{A} <takes> what {B} <feels> for a signal'],
    scenes: [
      'What {A} has to learn is to be looked after. {B} would have a sofa, a deaf cat, and no understanding of the word "disturb".',
    ],
    notToSay: ['nurture', 'past lives'],
  },
  'western.synastry.node-moon.flow': {
    trait: 'a step forward on somebody’s soft ground',
    shadow: 'a lesson that is always let off early',
    gifts: ['{A} <dares> more, knowing where the light is left on'],
    prices: ['{A} <brings> home to {B} what was meant to be lived outside'],
    scenes: [
      "After the first day of anything {A} comes by {B's} back door. There is tea, nothing is asked, and so it is told.",
    ],
    notToSay: ['emotional growth'],
  },
  'western.synastry.node-moon.strain': {
    trait: 'a departure that hurts a tender habit',
    shadow: 'a bag packed out of sight',
    gifts: ['{A} <finds> that one can go and be missed'],
    prices: [
      "{A} <hardens> to get past {B's} face at the window",
      '{B} <cries> a little earlier than there is cause',
    ],
    scenes: [
      '{A} means to say it at breakfast. {B} has put out the egg with a hat on, as always, and {A} eats the egg.',
    ],
    notToSay: ['breaking free'],
  },
  'western.synastry.node-mercury.join': {
    trait: 'a pupil’s mind in reach of the right voice',
    shadow: 'a thing learnt by heart and not by going',
    gifts: ['{A} <hears> from {B} the word that {a.they} had been circling'],
    prices: ['{A} <writes> down what had to be done'],
    scenes: [
      "The phrase stands in a margin, in {B's} hand, in a borrowed book. {A} reads it at the tram stop and lets two trams go.",
    ],
    notToSay: ['a teacher'],
  },
  'western.synastry.node-mercury.flow': {
    trait: 'a curiosity that somebody feeds by the spoon',
    shadow: 'a seminar with no end of term',
    gifts: ['{A} <gets> further in a chat with {B} than in a year of intending'],
    prices: ['{A} <puts> the question again to hear {B} answer it'],
    scenes: [
      'When {A} begins Greek {B} knows the alphabet and one drinking song. It proves to be enough for the first eleven islands.',
    ],
    notToSay: ['learning'],
  },
  'western.synastry.node-mercury.strain': {
    trait: 'a direction that is out of reach of argument',
    shadow: 'an explanation owed at every bend',
    gifts: ['{A} must say at last, in words, where {a.they} <is> off to'],
    prices: ['{A} <loses> the thread because {B} <has> such a good one'],
    scenes: [
      '{B} keeps asking what comes after that, pencil in hand. {A} has only got as far as wanting to see it, and goes back to say so.',
    ],
    notToSay: ['confusion'],
  },
  'western.synastry.node-venus.join': {
    trait: 'a growing that has somebody’s grace to aim at',
    shadow: 'a crush on the next chapter',
    gifts: ['{A} <learns> from {B} that it may be pleasant as well'],
    prices: ['{A} <decorates> the new life with {B}, and <stops> there'],
    scenes: [
      'Left alone, {A} would eat standing. {B} lays two places, on a Tuesday, with a cloth, and says that it will be twenty minutes.',
    ],
    notToSay: ['fated love'],
  },
  'western.synastry.node-venus.flow': {
    trait: 'a road with somebody’s roses over the wall',
    shadow: 'a dawdling in agreeable company',
    gifts: ['{A} <is> drawn on by what {B} <enjoys>, and not driven'],
    prices: ['{A} <lingers> where {B} <has> spread the rug'],
    scenes: [
      "Handbell practice is {B's} idea of a treat. {A} counts under the breath, and comes again when the clocks go back.",
    ],
    notToSay: ['easy love'],
  },
  'western.synastry.node-venus.strain': {
    trait: 'a stern direction and a dear distraction',
    shadow: 'a pleasure given up in somebody’s face',
    gifts: ['{A} <finds> out what a change costs by what {B} <offers> instead'],
    prices: [
      '{A} <is> curt with {B} on the way to being better',
      '{B} <makes> it nicer to stay than it was',
    ],
    scenes: [
      'At half past five, with boots on, {A} is at the door. {B} is asleep in the one patch of warmth, with an arm out.',
    ],
    notToSay: ['temptation'],
  },
  'western.synastry.node-mars.join': {
    trait: 'a timid road with a bold gatekeeper',
    shadow: 'a courage on hire',
    gifts: ["{A} <borrows> {B's} boldness and <gets> the bill in blisters"],
    prices: ['{A} <lets> {B} fight the battle that was on the syllabus'],
    scenes: [
      'For the traverse they are roped, {B} in front. About the middle {B} sits down, has a sandwich, and says that {A} should lead from here.',
    ],
    notToSay: ['a push from fate'],
  },
  'western.synastry.node-mars.flow': {
    trait: 'a new start with somebody’s fuel in it',
    shadow: 'a pace that is not one’s own',
    gifts: ['{A} <moves> when {B} <moves>, and <arrives> a different person'],
    prices: ['{A} <quits> at the point where {B} would rest'],
    scenes: [
      'Only because {B} runs past at six does {A} own the shoes. They never speak, beyond a hand, and the hand goes up each day.',
    ],
    notToSay: ['activation'],
  },
  'western.synastry.node-mars.strain': {
    trait: 'a change that has to be made under fire',
    shadow: 'a struggle over who is to set the pace',
    gifts: ["{A} <gets> from {B's} resistance a reason to mean it"],
    prices: [
      '{A} <fights> {B} in place of going',
      '{B} <attacks> the plan at its first, soft stage',
    ],
    scenes: [
      '{A} says something about giving up the car. {B} has a good deal to say to that, and by the end of it {A} has sold the car.',
    ],
    notToSay: ['conflict with destiny'],
  },
  'western.synastry.node-ascendant.join': {
    trait: 'a goal that comes with a face',
    shadow: 'a stranger made into a sign',
    gifts: ['{A} <sees> in how {B} <enters> what {a.they} would like to dare'],
    prices: ['{A} <walks> behind {B} a good while longer than was needed'],
    scenes: [
      'Seven people have told {A} to ask for the room key. {B}, at the desk, simply puts out a hand for it, and from then on {A} does it like that.',
    ],
    notToSay: ['fated meeting'],
  },
  'western.synastry.node-ascendant.flow': {
    trait: 'a direction that somebody’s manner makes friendly',
    shadow: 'a lift accepted past one’s stop',
    gifts: ["{A} <finds> the beginning easier for {B's} way of saying hello"],
    prices: ['{A} <leaves> all the arriving to {B}'],
    scenes: [
      'The evening is for newcomers, and {A} has been round the block. {B} is holding the door with a foot, because of the cups, and says "oh good".',
    ],
    notToSay: ['a helpful meeting'],
  },
  'western.synastry.node-ascendant.strain': {
    trait: 'a road past somebody’s idea of a person',
    shadow: 'a wince at how the other says hello',
    gifts: ["{A} <learns> against {B's} example what sort of front to have"],
    prices: ['{A} <finds> fault with a manner that used to be {a.theirs}'],
    scenes: [
      'On the tram {B} is loud, as once they both were. {A} looks out at the rain, and then, for it is unfair, laughs.',
    ],
    notToSay: ['friction'],
  },
  'western.synastry.node-midheaven.join': {
    trait: 'a growing that lies along somebody’s career',
    shadow: 'an apprenticeship with no papers',
    gifts: ['{A} <finds> in what {B} <does> for a living the thing to do with a life'],
    prices: ["{A} <keeps> {B's} appointments and <has> none"],
    scenes: [
      '{A} has come to mend the blind. {B} is on the telephone about a tunnel, and {A} takes rather a long time over the blind.',
    ],
    notToSay: ['destined career'],
  },
  'western.synastry.node-midheaven.flow': {
    trait: 'a step that somebody’s standing makes possible',
    shadow: 'a reference in place of a skill',
    gifts: ["{A} <is> let in, under {B's} good name, to where one learns it"],
    prices: ['{A} <relies> on being known as a friend of the house'],
    scenes: [
      'The reading room admits nobody without a letter. {B} lends {A} a gown, to the knees, and the porter looks at the clock.',
    ],
    notToSay: ['professional luck'],
  },
  'western.synastry.node-midheaven.strain': {
    trait: 'a direction that does nothing for somebody’s name',
    shadow: 'a sacrifice made to a nameplate',
    gifts: ["{A} <finds> out, at {B's} elbow, which success would be the wrong one"],
    prices: ["{A} <serves> a cause of {B's} in the year for {a.their} own"],
    scenes: [
      'In the programme it says "assisted by". {A} reads it twice, and in the interval is on the embankment, counting barges.',
    ],
    notToSay: ['wrong career'],
  },
}
