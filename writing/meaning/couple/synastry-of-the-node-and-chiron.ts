import type { Cards } from '../card.ts'

/** What becomes of two where the first one's North Node or Chiron meets a slow point of the other's. */
export const SYNASTRY_OF_THE_NODE_AND_CHIRON: Cards = {
  'western.synastry.node-saturn.join': {
    trait: 'a road that begins at somebody’s strict gate',
    shadow: 'a pupil for good',
    gifts: ['{A} <gets> from {B} the patience for what comes next'],
    prices: ['{A} <asks> leave of {B} for a thing that was settled'],
    scenes: [
      '{A} wishes to learn clocks. {B} hands over a sieve and a heap of filings, and it is spring before {A} is shown a wheel.',
    ],
    notToSay: ['karmic teacher'],
  },
  'western.synastry.node-saturn.flow': {
    trait: 'a growth that has something to climb',
    shadow: 'a progress that never skips',
    gifts: ["{A} <grows> straighter for {B's} having been there first"],
    prices: ['{A} <waits> to be told that it was good'],
    scenes: [
      "They cut the steps together, {B} above and {A} below. Every one has to bear {B's} weight before {A} is allowed the next.",
    ],
    notToSay: ['lasting growth'],
  },
  'western.synastry.node-saturn.strain': {
    trait: 'a next step across somebody’s rule',
    shadow: 'a departure that has to be approved',
    gifts: ["{A} <finds> out on {B's} no how much {a.they} <meant> it"],
    prices: [
      "{A} <mistakes> {B's} caution for the last word",
      '{B} <recites> what it will cost to one who is packed',
    ],
    scenes: ['{B} has the only key to the boathouse, and it is out of season. {A} swims.'],
    notToSay: ['karmic blocks'],
  },
  'western.synastry.node-jupiter.join': {
    trait: 'a beginner in reach of a generous hand',
    shadow: 'a gift so large that it hides the task',
    gifts: ['{A} <is> encouraged by {B} at the very point of giving up'],
    prices: ["{A} <lets> {B's} belief do for {a.their} own"],
    scenes: [
      "At the back of {A's} first night there is one person standing. It is {B}, and the next night there are forty.",
    ],
    notToSay: ['a blessing'],
  },
  'western.synastry.node-jupiter.flow': {
    trait: 'a road with somebody’s wind behind it',
    shadow: 'a growing that is all in the telling',
    gifts: ['{A} <learns> from {B} to aim at the far bank'],
    prices: ['{A} <accepts> a lift where the walk was the point'],
    scenes: [
      'For the week in the hills {B} lends {A} the good boots. They are three sizes too large, and {A} grows, {a.they} <says>, at the toes.',
    ],
    notToSay: ['lucky destiny'],
  },
  'western.synastry.node-jupiter.strain': {
    trait: 'a plain road past somebody’s splendid inn',
    shadow: 'a doubt about whether it need be so hard',
    gifts: ['{A} <learns> what {a.they} can do without by what {B} <offers>'],
    prices: [
      '{A} <loses> a season to the grand version of it',
      '{B} <widens> the plan until nobody can carry it',
    ],
    scenes: [
      'What {A} wants is a shed for one kiln. {B} knows an architect, a duke and a field, and the kiln stays under a tarpaulin.',
    ],
    notToSay: ['excess'],
  },
  'western.synastry.node-uranus.join': {
    trait: 'a new road that starts with somebody’s bang',
    shadow: 'a growth by explosion',
    gifts: ['{A} <is> shaken by {B} out of a sleep with good manners'],
    prices: ['{A} <goes> wherever it <has> last gone off'],
    scenes: [
      '{B} walks through the glass partition, by mistake, singing. {A}, who has sat inside it for years, gets up and follows.',
    ],
    notToSay: ['sudden destiny'],
  },
  'western.synastry.node-uranus.flow': {
    trait: 'a step made easier by somebody’s odd example',
    shadow: 'a change of hats',
    gifts: ['{A} <sees> by {B} that one may do it some other way round'],
    prices: ['{A} <tries> everything once and <stays> for nothing'],
    scenes: [
      '{B} rows facing forward, with an oar of {b.their} own making. {A} has always wondered what is in front.',
    ],
    notToSay: ['freedom'],
  },
  'western.synastry.node-uranus.strain': {
    trait: 'a growing that wants quiet beside a siren',
    shadow: 'a start that is always being restarted',
    gifts: ['{A} <learns> to go on with it through an alarm'],
    prices: [
      "{A} <changes> course at each of {B's} signals",
      '{B} <rings> the bell in the middle of the exam',
    ],
    scenes: [
      '{A} has the seedlings in rows. {B} thinks it might be interesting to move the greenhouse.',
    ],
    notToSay: ['disruption'],
  },
  'western.synastry.node-neptune.join': {
    trait: 'a road that runs into somebody’s sea',
    shadow: 'a goal seen only in certain lights',
    gifts: ['{A} <is> led by {B} to trust what cannot be shown'],
    prices: ["{A} <wanders> off after {B's} lantern"],
    scenes: [
      '{A} has come to tune the organ. {B} is asleep in the loft, and plays something on waking, and {A} makes no charge.',
    ],
    notToSay: ['spiritual path'],
  },
  'western.synastry.node-neptune.flow': {
    trait: 'a growing that is rained on gently',
    shadow: 'a direction left to the current',
    gifts: ['{A} <becomes> kinder near {B} without setting out to'],
    prices: ['{A} <waits> for the sign, and it is a nice wait'],
    scenes: [
      'They put to sea to learn navigation. {B} knows the songs for it, and in the second week {A} can find north by the verse.',
    ],
    notToSay: ['faith'],
  },
  'western.synastry.node-neptune.strain': {
    trait: 'a next step that is lost in somebody’s mist',
    shadow: 'a quest with the door left ajar',
    gifts: ['{A} <learns> by {B} to ask for the name of the street'],
    prices: [
      '{A} <gives> up a thing for a promise that was a tune',
      '{B} <pities> where a map was asked for',
    ],
    scenes: [
      '{A} will know the house by the feeling, {B} has said. {A} feels it at each of eleven gates, with the cello.',
    ],
    notToSay: ['lost'],
  },
  'western.synastry.node-pluto.join': {
    trait: 'a road that goes through somebody’s fire',
    shadow: 'a change that leaves no forwarding address',
    gifts: ['{A} <is> asked by {B} the one question there is no way round'],
    prices: ['{A} <burns> what {a.they} might have been able to use'],
    scenes: [
      '{A} has the lease in one hand and the pen in the other. {B} asks, not loudly, who wanted this, and {A} goes for a walk of some months.',
    ],
    notToSay: ['karmic rebirth'],
  },
  'western.synastry.node-pluto.flow': {
    trait: 'a growing with deep soil to it',
    shadow: 'a seriousness about each inch',
    gifts: ['{A} <draws> on {B} for a strength {a.they} will need later'],
    prices: ['{A} <digs> where it would have been enough to water'],
    scenes: [
      'The old vine is not to be moved, they say. {B} digs for three days, {A} keeps the roots wet, and it goes to the south wall.',
    ],
    notToSay: ['deep growth'],
  },
  'western.synastry.node-pluto.strain': {
    trait: 'a step away from somebody’s pull',
    shadow: 'a freedom won in very small coin',
    gifts: ["{A} <finds> through {B's} grip what {a.they} <is> holding on to"],
    prices: [
      '{A} <makes> a battle of it, so as not to have to go',
      '{B} <knows> the soft place, and <is> tempted',
    ],
    scenes: [
      'All {A} has to do is leave the room. {B} is telling the story about the well, the true one, and {A} stands with a hand on the latch.',
    ],
    notToSay: ['power struggles'],
  },
  'western.synastry.node-node.join': {
    trait: 'a pair of travellers with one ticket',
    shadow: 'a pair of blind eyes to the same corner',
    gifts: ['<wants> to learn the same thing and <pools> the mistakes'],
    prices: ['<leans> back into one and the same old comfort'],
    scenes: [
      '{A} and {B} have both signed up for the beginners. They sit down in the last row, where each always sits, and then move, with their chairs, to the front.',
    ],
    notToSay: ['same destiny'],
  },
  'western.synastry.node-node.flow': {
    trait: 'a pair of roads with a path between',
    shadow: 'a friendliness about not arriving',
    gifts: ['<helps> the other along without having to want the same'],
    prices: ['<compares> progress kindly, and <stops> for cake'],
    scenes: [
      '{A} is learning to be alone and {B} to be in company. They share a compartment as far as the junction, half of it in silence.',
    ],
    notToSay: ['supportive destinies'],
  },
  'western.synastry.node-node.strain': {
    trait: 'a pair of roads that cross or run opposite',
    shadow: 'a trade of what each should be giving up',
    gifts: ['<teaches> the other what lies on the road behind'],
    prices: ['<envies> in the other the very place they are to leave'],
    scenes: [
      '{A} is coming down from the hut and {B} going up to it. They exchange a bread knife, a warning and, as it proves, hats.',
    ],
    notToSay: ['opposite destinies'],
  },
  'western.synastry.node-chiron.join': {
    trait: 'a road that starts at somebody’s sore place',
    shadow: 'a healing that has become a career',
    gifts: ["{A} <learns> from {B's} old trouble the thing no school has"],
    prices: ["{A} <makes> {B's} hurt into {a.their} subject"],
    scenes: [
      '{B} does not speak of the island. {A} asks how one ties up a boat in that wind, and {B} draws it, and the rest of the island with it.',
    ],
    notToSay: ['healing destiny'],
  },
  'western.synastry.node-chiron.flow': {
    trait: 'a growing that goes easily past an old hurt',
    shadow: 'a considerateness that keeps to the path',
    gifts: ['{A} <goes> ahead in such a way that {B} can come or not'],
    prices: ['{A} <spares> {B} a thing {B} <was> ready for'],
    scenes: [
      'There is a bench halfway, and {A} always stops at it to do up a lace. {B} gets {b.their} breath, and neither mentions the lace.',
    ],
    notToSay: ['gentle healing'],
  },
  'western.synastry.node-chiron.strain': {
    trait: 'a next step that treads on an old hurt',
    shadow: 'a wound that asks one not to go',
    gifts: ['{A} <learns> to go and to say so first'],
    prices: [
      '{A} <tiptoes> until {a.they} <is> standing still',
      '{B} <looks> a little sorrier at each suitcase',
    ],
    scenes: [
      '{A} has passed the test, and everyone else has been told by noon. {B} hears the car come round by the back lane.',
    ],
    notToSay: ['painful growth'],
  },
  'western.synastry.chiron-uranus.join': {
    trait: 'an old hurt that is startled into the open',
    shadow: 'a scar with a bell on it',
    gifts: ['{A} <shows> {B} what a freedom costs those who are left'],
    prices: ['{A} <flinches>, and {B} <does> it again to see'],
    scenes: [
      '{A} keeps the jersey on in any heat. {B} sets off the sprinkler, and nobody looks at anything but the rainbow.',
    ],
    notToSay: ['sudden healing'],
  },
  'western.synastry.chiron-uranus.flow': {
    trait: 'a peculiar hurt with a peculiar friend',
    shadow: 'a cleverness about being different',
    gifts: ['{A} <is> glad that {B} <sees> no reason to be normal about it'],
    prices: ['<collects> oddities until their own are lost among the rest'],
    scenes: [
      "A club for people who cannot whistle is {A's} grievance and {B's} idea. It soon has two hundred members, and an anthem.",
    ],
    notToSay: ['unusual bond'],
  },
  'western.synastry.chiron-uranus.strain': {
    trait: 'a sore place near something that sparks',
    shadow: 'a fright taken for a slight',
    gifts: ['{A} <teaches> {B} to say beforehand that it will bang'],
    prices: [
      "{A} <hears> in {B's} freedom an old goodbye",
      '{B} <tests> out of curiosity what is under the plaster',
    ],
    scenes: [
      '{B} jumps out from behind the boiler, as one does. {A} does not speak for the rest of the day, and {B} takes to carrying a small bell.',
    ],
    notToSay: ['shock'],
  },
  'western.synastry.chiron-neptune.join': {
    trait: 'an old ache that has found a lullaby',
    shadow: 'a sorrow that would rather not be found',
    gifts: ['{A} <tells> it to {B} as if it had happened to someone in a tale'],
    prices: ['{A} <keeps> a wound because it <has> such a view'],
    scenes: [
      '{A} cannot abide the smell of chalk. {B} writes the whole of the letter on the blackboard, by the sea, with a wet brush, and it dries while it is read.',
    ],
    notToSay: ['compassion'],
  },
  'western.synastry.chiron-neptune.flow': {
    trait: 'a hurt that is let lie in warm water',
    shadow: 'a fellow feeling without a floor',
    gifts: ['{A} <is> understood by {B} at the speed of grass'],
    prices: ['<consoles> each other so well that nothing else is done'],
    scenes: [
      'On bad days they sit on the harbour steps and watch the water do the eleventh step, and the twelfth. It is {B} who tells {A} when to get up.',
    ],
    notToSay: ['soulful healing'],
  },
  'western.synastry.chiron-neptune.strain': {
    trait: 'an old letdown before a lovely promise',
    shadow: 'a grief fed on mist',
    gifts: ['{A} <asks> of {B} a yes that can be held in the hand'],
    prices: [
      '{A} <hopes> once more exactly as before, and <knows> it',
      '{B} <means> every word, at the time',
    ],
    scenes: [
      '{B} is to come on Sunday, with the puppets. {A} has put out one chair, so as not to be foolish, and then, towards four, the other.',
    ],
    notToSay: ['disillusion'],
  },
  'western.synastry.chiron-pluto.join': {
    trait: 'an old hurt in the grip of something thorough',
    shadow: 'a wound that is being mined',
    gifts: ['{A} <says> to {B} how deep it goes, and where to stop'],
    prices: ['{A} <is> drawn to look where {B} <is> looking'],
    scenes: [
      'Both of them dig, one summer, on the same mound. {A} finds the broken cup, {B} wants to go on down, and they sit for a while beside the trench.',
    ],
    notToSay: ['deep wounds'],
  },
  'western.synastry.chiron-pluto.flow': {
    trait: 'a sore place with a rock behind it',
    shadow: 'a bond over what one has survived',
    gifts: ["{A} <grows> less afraid of the cellar for {B's} whistling in it"],
    prices: ['<looks> down on people who have been let off'],
    scenes: [
      'In a flood two people may hold the same rope, not knowing whose the other end is. {A} and {B} would keep it, with the knots left in.',
    ],
    notToSay: ['survivors'],
  },
  'western.synastry.chiron-pluto.strain': {
    trait: 'an injury that meets an insistence',
    shadow: 'a power that knows where it hurts',
    gifts: ['{A} <learns> on {B} the use of a door with a bolt'],
    prices: [
      '{A} <shows> the bruise to disarm, and it does not',
      '{B} <presses>, meaning to help, until it is something else',
    ],
    scenes: [
      'For the third evening {B} asks to be told it and be done. {A} gets up and, very quietly, tells it to the dog, in the garden.',
    ],
    notToSay: ['retraumatisation'],
  },
  'western.synastry.chiron-node.join': {
    trait: 'a hurt that lies just where somebody must pass',
    shadow: 'a teacher of one lesson',
    gifts: ['{A} can tell {B} about the stretch of road that is not on the plan'],
    prices: ['{A} <warns> so well that {B} <puts> it off'],
    scenes: [
      '{A} once failed that crossing, in fog. {B} has it from {A}, on the back of a beer mat, with the rock marked.',
    ],
    notToSay: ['wounded guide'],
  },
  'western.synastry.chiron-node.flow': {
    trait: 'an old hurt that lights the road',
    shadow: 'a wisdom that is sorry to have been right',
    gifts: ['{A} <helps> {B} over the wall {A} once <came> off'],
    prices: ["{A} <makes> a detour for {B} of what was {A's} own fear"],
    scenes: [
      'Nobody warned {A} of the weir. {B} is warned, shoots it laughing, and holds the boat for {A} below.',
    ],
    notToSay: ['healing path'],
  },
  'western.synastry.chiron-node.strain': {
    trait: 'an old hurt that calls somebody back',
    shadow: 'a bandage laid across the way',
    gifts: ['{B} <learns> that one can be sorry and still go'],
    prices: [
      '{A} <falls> apart a little at the moment of parting',
      '{B} <postpones> a life in order not to hurt',
    ],
    scenes: [
      '{B} is to sail at noon. {A} has come down to the quay in the thin coat, on purpose or not, and it has begun to rain.',
    ],
    notToSay: ['guilt'],
  },
  'western.synastry.chiron-chiron.join': {
    trait: 'a pair of people with one sort of scar',
    shadow: 'a sore point that neither can see round',
    gifts: ['<knows> where not to touch without being told'],
    prices: ['<stirs> up in the other what has only just got to sleep'],
    scenes: [
      'It used to be the fashion to leave children at the baths until they swam. {A} and {B}, on meeting, both choose the seat by the stairs.',
    ],
    notToSay: ['same wound'],
  },
  'western.synastry.chiron-chiron.flow': {
    trait: 'a pair of scars that get on',
    shadow: 'a tact that has become a subject',
    gifts: ['<lends> the other a remedy that was no use at home'],
    prices: ['<exchanges> old troubles like recipes for the same cake'],
    scenes: [
      '{A} is afraid of lifts and {B} of stairs. They take the ramp, and have it to themselves.',
    ],
    notToSay: ['mutual healing'],
  },
  'western.synastry.chiron-chiron.strain': {
    trait: 'a pair of hurts from opposite quarters',
    shadow: 'a bruise that is brushed by being soothed',
    gifts: ['<learns> that what helps here is poison next door'],
    prices: ['<offers> the comfort that each would have wanted'],
    scenes: [
      '{B} keeps away, as {B} would like to be left alone. {A} sits by the telephone, as one does for whom someone might still ring.',
    ],
    notToSay: ['wounding each other'],
  },
}
