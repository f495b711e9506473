import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Saturn, care and limit, meets a point of the other’s. */
export const SYNASTRY_OF_SATURN: Cards = {
  'western.synastry.saturn-sun.join': {
    trait: 'a gravity that gives somebody’s plans a floor',
    shadow: 'a standard that casts a long shade',
    gifts: ['{A} <stays> to see that what {B} <begins> is also finished'],
    prices: ['{A} <measures> {B} against a person neither has met'],
    scenes: [
      'For the bookshop {B} has the name and the window. {A} has a ledger, a fire certificate and eleven questions, and it would still be there in thirty years.',
    ],
    notToSay: ['a karmic lesson', 'the stern parent'],
  },
  'western.synastry.saturn-sun.flow': {
    trait: 'a respect that is shown in deeds',
    shadow: 'a seriousness that waits in vain to be teased',
    gifts: ['{A} <takes> {B} seriously before {B} <has> earned it anywhere else'],
    prices: ['<turns> each achievement at once into the next duty'],
    scenes: [
      'When {B} gets the post there are flowers from everyone. {A} sends a good lock for the new office, and it is the card that {B} keeps.',
    ],
    notToSay: ['a solid foundation'],
  },
  'western.synastry.saturn-sun.strain': {
    trait: 'a watchfulness that dims what it means to protect',
    shadow: 'an approval for ever one rung higher',
    gifts: ['{A} <keeps> {B} from an error whose price {A} once paid'],
    prices: [
      '{B} <performs> less well when {A} <is> in the third row',
      "{A} <mistakes> {B's} high spirits for not having understood",
    ],
    scenes: [
      'Holding up the medal, {B} looks along the barrier for {A}. {A} is studying the results, and has noticed the split times.',
    ],
    notToSay: ['oppressive', 'a killjoy'],
  },
  'western.synastry.saturn-moon.join': {
    trait: 'a steadiness that has taken on somebody’s moods',
    shadow: 'a chill at the place where one leans',
    gifts: ['{A} <is> the one whom {B} <rings> when it is really bad'],
    prices: ['{B} <composes> {b.their} face before {A} <gets> out of the lift'],
    scenes: [
      'The night the roof comes off, {A} arrives with tarpaulin and no remarks. Weeks later there is a remark, about gutters, and {B} weeps.',
    ],
    notToSay: ['depression', 'karmic duty'],
  },
  'western.synastry.saturn-moon.flow': {
    trait: 'a shelter with a dry cellar',
    shadow: 'a routine that has put feeling on a shelf',
    gifts: ["{A} <gives> {B's} changing days a fixed supper time"],
    prices: ['<cares> for each other by way of insurance'],
    scenes: [
      "In a tin marked screws {A} keeps spare batteries. They are for {B's} torch, and {B} is never once without light.",
    ],
    notToSay: ['reliable'],
  },
  'western.synastry.saturn-moon.strain': {
    trait: 'a restraint that falls on a tender spot',
    shadow: 'a need that has stopped applying',
    gifts: ['{A} <shows> {B} that a bad mood <can> be outlived'],
    prices: [
      '{A} <offers> a timetable to somebody who had wanted an arm',
      '{B} <confuses> being calm with being approved of',
    ],
    scenes: [
      'There will be no crying at the airport, they have agreed. {A} keeps to it, checks the gate, and sees too late that {B} does not.',
    ],
    notToSay: ['emotional coldness'],
  },
  'western.synastry.saturn-mercury.join': {
    trait: 'a thought and its examiner in one room',
    shadow: 'a frown that edits in advance',
    gifts: ['{A} <trains> a quick mind in {B} to carry weight'],
    prices: ['{B} <starts> every sentence to {A} with a caveat'],
    scenes: [
      'Three drafts come back from {A} with one tick each. {B} could have the third tick framed.',
    ],
    notToSay: ['criticism'],
  },
  'western.synastry.saturn-mercury.flow': {
    trait: 'a plain speech that can be built on',
    shadow: 'a silence thought to be understood',
    gifts: ['<makes> an agreement in two sentences and <needs> no third'],
    prices: ['<talks> shop through a whole summer evening on the grass'],
    scenes: [
      'Neither likes the telephone. At six each evening {A} would let it ring once, {B} would let it ring once back, and the day is closed.',
    ],
    notToSay: ['serious conversations'],
  },
  'western.synastry.saturn-mercury.strain': {
    trait: 'a no that is quicker than the question',
    shadow: 'a cleverness that has gone underground',
    gifts: ['{A} <stops> {B} at the very edge of a plausible mistake'],
    prices: ['{A} <asks> for evidence of something {B} <had> just wanted to say'],
    scenes: [
      'Puns are not minuted. {B} makes one on the subject of drains, {A} waits until it is over, and the drains are resumed.',
    ],
    notToSay: ['censorship', 'pessimism'],
  },
  'western.synastry.saturn-venus.join': {
    trait: 'a fidelity that would rather show than say',
    shadow: 'a warmth kept for best',
    gifts: ["{A} <turns> {B's} passing fondness into a thing with a roof"],
    prices: ['{A} <asks> what it cost before saying that it is beautiful'],
    scenes: [
      "The small presents from {B} stand on {A's} shelf in order of arrival. None is ever mentioned, and all of them are dusted.",
    ],
    notToSay: ['cold love', 'karmic marriage'],
  },
  'western.synastry.saturn-venus.flow': {
    trait: 'an affection that improves with use',
    shadow: 'a sober heart mistaken for an empty one',
    gifts: ['<spends> little on each other and <wastes> none of it'],
    prices: ['{A} <postpones> the outing until the roof is paid for'],
    scenes: [
      "The armchair is {B's} find, at the tip, in rain. {A} re-springs it, {B} covers it, and visitors ask which shop.",
    ],
    notToSay: ['mature love'],
  },
  'western.synastry.saturn-venus.strain': {
    trait: 'a pleasure that has to account for itself',
    shadow: 'a love that counts as it gives',
    gifts: ['{A} <saves> {B} from a charming person with a scheme'],
    prices: [
      '{A} <withholds> praise so that it <will> mean something, and it <does> not',
      '{B} <flirts> with the postman to see whether anyone <is> looking',
    ],
    scenes: ['Putting on the red shoes, {B} waits. {A} says that there will be cobbles.'],
    notToSay: ['rejection', 'loveless'],
  },
  'western.synastry.saturn-mars.join': {
    trait: 'a curb on a temper that half wants it',
    shadow: 'a fury with its hands tied',
    gifts: ["{A} <directs> {B's} force on to the one spot that will give"],
    prices: ['{A} <holds> {B} back at the only moment for jumping'],
    scenes: [
      'On the rope {A} goes second and {B} leads. It is a quarrel the whole way up, and neither will climb with anybody else.',
    ],
    notToSay: ['blocked energy', 'harshness'],
  },
  'western.synastry.saturn-mars.flow': {
    trait: 'a patience that knows how to use a push',
    shadow: 'an efficiency with little to say for itself',
    gifts: ['{A} <draws> the line on the board and {B} <saws> along it'],
    prices: ['<praises> stamina and <forgets> to ask what for'],
    scenes: [
      'Restoring a weighbridge takes four winters. {A} numbers each part in chalk, {B} frees it with a hammer, and one June morning it weighs the mayor.',
    ],
    notToSay: ['productive'],
  },
  'western.synastry.saturn-mars.strain': {
    trait: 'a brake on somebody’s blood',
    shadow: 'a defiance that has to slam something',
    gifts: ['<comes> to know the exact line between firmness and fear'],
    prices: [
      '{A} <forbids> by sighing, and {B} <disobeys> by driving',
      '{B} <works> twice as hard to be told half as much',
    ],
    scenes: [
      "The ladder belongs to {A}, who has it chained. {B} clears {A's} own gutters from the roof of a borrowed van, in full view.",
    ],
    notToSay: ['violence', 'the oppressor'],
  },
  'western.synastry.saturn-jupiter.join': {
    trait: 'a sober eye on a generous scheme',
    shadow: 'a hope that has to pass through the office',
    gifts: ['{A} <asks> {B} the one question that <turns> a dream into a budget'],
    prices: ['{B} <stops> bringing {A} the news while it is still good'],
    scenes: [
      "On {B's} side of the drawing there are towers. In the margin {A} has written the frost depth, and the towers have moved a little.",
    ],
    notToSay: ['optimist and pessimist'],
  },
  'western.synastry.saturn-jupiter.flow': {
    trait: 'a prudence that is glad of some sky',
    shadow: 'a rightness with no crumbs on it',
    gifts: ['{A} <guards> what {B} <gives> away, so that there <is> more'],
    prices: ['<grows> respectable together a decade early'],
    scenes: [
      'As trustees of a small fund {A} and {B} would differ, for {B} wants to say yes to everyone. {A} reads the letters again, and together they find one more.',
    ],
    notToSay: ['wise investment'],
  },
  'western.synastry.saturn-jupiter.strain': {
    trait: 'a rule that keeps meeting an exception',
    shadow: 'a scorn for hope, and for care',
    gifts: ['<corrects> each other’s oldest fault, with some loss of temper'],
    prices: ['{A} <plays> the miser because {B} <plays> the prince'],
    scenes: [
      'The holiday money lies on the table in two piles. {B} adds a little to one for oysters whenever {A} gets up to check the locks.',
    ],
    notToSay: ['financial strain'],
  },
  'western.synastry.saturn-saturn.join': {
    trait: 'a sameness in what each was taught to fear',
    shadow: 'a doubled caution with nobody at the window',
    gifts: ['<respects> each other’s burdens without having them explained'],
    prices: ['<feels> old at the same time and about the same things'],
    scenes: [
      'Different schools, and the same smell of wet coats on a radiator. {A} and {B}, on meeting, have only to mention it.',
    ],
    notToSay: ['same generation', 'shared karma'],
  },
  'western.synastry.saturn-saturn.flow': {
    trait: 'an agreement on what is owed and when',
    shadow: 'a dutifulness that has no Sundays',
    gifts: ['<shares> a long task fairly and without any list on the fridge'],
    prices: ['<settles> into rules that neither would have made alone'],
    scenes: [
      'A border in the park would be kept by {A} in even months and by {B} in odd. Nothing need be arranged, and there are always snowdrops.',
    ],
    notToSay: ['commitment'],
  },
  'western.synastry.saturn-saturn.strain': {
    trait: 'a quarrel between two kinds of conscience',
    shadow: 'a strictness each finds lax in the other',
    gifts: ['<learns> that a duty may look quite different from next door'],
    prices: ['<disapproves> in turn, one of the waste and one of the meanness'],
    scenes: [
      'To {A} a promise is kept on the day. To {B} it is kept properly, if it takes till spring, and the fence between them stands half painted.',
    ],
    notToSay: ['clash of duties'],
  },
  'western.synastry.saturn-ascendant.join': {
    trait: 'a person who makes another stand up straight',
    shadow: 'a stiffness that sets in at the doorbell',
    gifts: ['{A} <lends> {B} a weight that strangers at once respect'],
    prices: ['{B} <feels> twelve and badly combed in front of {A}'],
    scenes: [
      'Even on the beach {A} somehow looks like the person in charge of it. {B}, passing with an ice, finds that {b.they} <has> picked up somebody’s litter.',
    ],
    notToSay: ['heavy presence'],
  },
  'western.synastry.saturn-ascendant.flow': {
    trait: 'a quiet backing that steadies an entrance',
    shadow: 'a formality that never loosens its tie',
    gifts: ['{A} <gives> {B} a reason to be on time, and {B} <is>'],
    prices: ['<keeps> up a decent front when a friend might have helped'],
    scenes: [
      "Before the concert {A} checks the height of {B's} stool and leaves. It does not need altering, and {B} cannot play until it is done.",
    ],
    notToSay: ['responsible'],
  },
  'western.synastry.saturn-ascendant.strain': {
    trait: 'a reserve that comes between two people at once',
    shadow: 'a look up and down, however brief',
    gifts: ['{A} <tells> {B} which parts of the manner <are> only noise'],
    prices: ['{A} <makes> {B} self-conscious about walking across a room'],
    scenes: [
      'The joke has gone round the whole table and reaches {A}. {B} watches it being considered, and hears {b.their} own laugh stop.',
    ],
    notToSay: ['intimidating'],
  },
  'western.synastry.saturn-uranus.join': {
    trait: 'an old order on a bench with a new',
    shadow: 'a bolt and a crowbar',
    gifts: ["{A} <makes> {B's} invention stand up in any weather"],
    prices: ['{A} <forbids> and {B} <provokes>, and the committee <takes> sides'],
    scenes: [
      'The clock tower needs either a clockmaker or a satellite. {A} has the key and {B} the password, and the hour is struck twice.',
    ],
    notToSay: ['tradition versus change'],
  },
  'western.synastry.saturn-uranus.flow': {
    trait: 'a reform that keeps the roof on',
    shadow: 'a cleverness that has been made respectable',
    gifts: ['{B} <finds> the loose stone and {A} <knows> which wall it <holds> up'],
    prices: ['<modernises> at a pace that pleases neither of them'],
    scenes: [
      'Under {A} the archive keeps every index card. {B} puts in a slot for questions, and on wet days there is a queue.',
    ],
    notToSay: ['stable innovation'],
  },
  'western.synastry.saturn-uranus.strain': {
    trait: 'a rule and a rebel that need each other',
    shadow: 'a lock changed after every quarrel',
    gifts: ['<keeps> each other from the grave of habit and the ditch of novelty'],
    prices: ['{B} <breaks> the arrangement to see what {A} will do about it'],
    scenes: [
      'No ball games, says the board that {A} has had put up. {B} takes up the cello in the middle of that lawn, and looks at the board, and bows.',
    ],
    notToSay: ['sudden endings'],
  },
  'western.synastry.saturn-neptune.join': {
    trait: 'a form that waits for something to fill it',
    shadow: 'a doubt let loose among the dreams',
    gifts: ["{A} <gives> {B's} vision a date, a room and chairs"],
    prices: ['{A} <presses> for an outline until the thing itself <is> gone'],
    scenes: [
      'What {B} has is a feeling about the sea and a spool of wire. {A} asks how wide the gallery door is, and by autumn it hangs there.',
    ],
    notToSay: ['dreams made real'],
  },
  'western.synastry.saturn-neptune.flow': {
    trait: 'a duty that has kept its tenderness',
    shadow: 'a sacrifice both are a little proud of',
    gifts: ['<serves> something gentle with unfashionable regularity'],
    prices: ['<lets> the helpless take up the whole calendar'],
    scenes: [
      'The soup van is to leave at five, whatever the weather. {A} does the rota, {B} remembers who cannot eat onions, and they miss no evening.',
    ],
    notToSay: ['practical compassion'],
  },
  'western.synastry.saturn-neptune.strain': {
    trait: 'a firm question about a soft thing',
    shadow: 'a guilt with no known author',
    gifts: ["{A} <finds> the leak through which {B's} strength was going"],
    prices: [
      '{B} <evades> so sadly that {A} <feels> like a bailiff',
      '{A} <doubts> the dream aloud and <misses> it afterwards',
    ],
    scenes: [
      'It is agreed that the rent falls due on the first. On the first {B} gives {A} a watercolour of the estuary, and both of them feel dreadful.',
    ],
    notToSay: ['disillusionment'],
  },
  'western.synastry.saturn-pluto.join': {
    trait: 'an endurance that goes past what was asked',
    shadow: 'a silence held like a fortress',
    gifts: ['<gets> through what would have scattered a larger party'],
    prices: ['<cannot> let go of a matter that both have won'],
    scenes: [
      'When a works closes, somebody is last in the yard, and it would be these two. {A} has the books and {B} the boiler, and in the second year somebody buys it.',
    ],
    notToSay: ['karmic hardship'],
  },
  'western.synastry.saturn-pluto.flow': {
    trait: 'a hard core under a modest agreement',
    shadow: 'a grimness that has come to feel like home',
    gifts: ['<rebuilds> from the footings, slowly, something that had been written off'],
    prices: ['<expects> the worst and <is> faintly put out by the best'],
    scenes: [
      'Dry rot, a cracked beam and a wasp nest, says the survey. {A} and {B} read it aloud like a menu, and sign.',
    ],
    notToSay: ['unbreakable'],
  },
  'western.synastry.saturn-pluto.strain': {
    trait: 'a contest of staying power',
    shadow: 'a punishment that nobody passed',
    gifts: ['<finds> out together which fears will bear being looked at'],
    prices: [
      '{A} <sets> a limit and {B} <leans> on it day and night',
      '{B} <wants> surrender where a signature would have done',
    ],
    scenes: [
      'The boundary is disputed by the width of a hand. {A} has the deeds, {B} has a folding chair, and at dusk neither has gone in.',
    ],
    notToSay: ['cruelty', 'oppression'],
  },
}
