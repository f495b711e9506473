import type { Cards } from '../card.ts'

/** What becomes of two where the first one's Uranus, the jolt and the freedom, meets a point of the other's. */
export const SYNASTRY_OF_URANUS: Cards = {
  'western.synastry.uranus-sun.join': {
    trait: 'a jolt that wakes up somebody’s purpose',
    shadow: 'a light that is switched on and off',
    gifts: ['{A} <sees> in {B} a person nobody had thought of, {B} included'],
    prices: ['{A} <comes> and <goes> as if {B} were a weather station'],
    scenes: [
      '{B} has come to have something stamped. {A}, next in the queue, asks who does the drawings on that blotter.',
    ],
    notToSay: ['sudden attraction'],
  },
  'western.synastry.uranus-sun.flow': {
    trait: 'a fresh wind on somebody’s fire',
    shadow: 'a taste for being surprised that needs larger doses',
    gifts: ['{A} <lets> {B} be important in an entirely new way'],
    prices: ['<mislays> what was good along with what was old'],
    scenes: [
      "On {B's} birthday {A} drives, and {B} is not told where. It may be a salt mine, a rehearsal, a stranger’s kitchen or, once, home.",
    ],
    notToSay: ['exciting'],
  },
  'western.synastry.uranus-sun.strain': {
    trait: 'a shock to somebody’s dignity',
    shadow: 'a purpose that never gets through a sentence',
    gifts: ['{B} <finds>, through {A}, what {b.they} <is> without an audience'],
    prices: [
      '{A} <pricks> the balloon on the day of the ascent',
      '{B} <insists> on being taken as planned',
    ],
    scenes: [
      'The procession has got as far as the bank. {A} is coming the other way, on a cow, and {B} has to decide about the sceptre.',
    ],
    notToSay: ['unstable'],
  },
  'western.synastry.uranus-moon.join': {
    trait: 'a spark near somebody’s bedding',
    shadow: 'a comfort that is never in the same place',
    gifts: ['{A} <wakes> {B} out of a mood by doing something with the chairs'],
    prices: ['{A} <upsets> a nest to see how it was woven'],
    scenes: [
      'With {B} it has always been fish on Fridays. {A} brings a drum on Friday, and five neighbours, and {B} gets out the good plates.',
    ],
    notToSay: ['emotional rollercoaster'],
  },
  'western.synastry.uranus-moon.flow': {
    trait: 'a liveliness that does not frighten a soft heart',
    shadow: 'a home that is taken down too often',
    gifts: ['{A} <makes> it safe for {B} to feel something unusual'],
    prices: ['<gets> bored of a peace that others would have moved into'],
    scenes: [
      '{B} does not cry at fountains, and does. {A} thinks it a very good fountain for it, and times the jets.',
    ],
    notToSay: ['free feelings'],
  },
  'western.synastry.uranus-moon.strain': {
    trait: 'a bolt into the family dinner',
    shadow: 'a need that is told to be interesting',
    gifts: ["{B} <learns> at {A's} side that a mood can be got off like a bus"],
    prices: [
      '{A} <cancels> at the moment when the table is laid',
      '{B} <holds> on, and that <is> what <makes> {A} jump',
    ],
    scenes: [
      '{B} has said seven, and it is a stew that waits. At nine {A} rings from an airfield, in high spirits, to ask what it was.',
    ],
    notToSay: ['insecurity'],
  },
  'western.synastry.uranus-mercury.join': {
    trait: 'a thought that goes off in somebody’s pocket',
    shadow: 'a conversation with no second floor',
    gifts: ['{A} <shows> {B} the other end of an idea {B} had by the tail'],
    prices: ['{A} <interrupts> a sentence with its opposite'],
    scenes: [
      '{B} can explain the tax system. {A} asks why it is not done with beans, and {B} works on that until Whitsun.',
    ],
    notToSay: ['genius'],
  },
  'western.synastry.uranus-mercury.flow': {
    trait: 'a talk that makes sparks and no fire',
    shadow: 'a brightness that will not carry shopping',
    gifts: ['{A} <gives> {B} the odd fact on which the rest <turns>'],
    prices: ['<starts> more theories than can be fed'],
    scenes: [
      'They have a code made of the names of cheeses. With it, in a full committee, {A} can tell {B} that the chairman is holding the plan upside down.',
    ],
    notToSay: ['brilliant minds'],
  },
  'western.synastry.uranus-mercury.strain': {
    trait: 'an idea that keeps tripping a sentence',
    shadow: 'a contradiction on principle',
    gifts: ['{B} <tests> on {A} whether a thing will stand being shouted at'],
    prices: [
      '{A} <drops> the subject just as {B} <has> it by the ears',
      '{B} <calls> nonsense what {b.they} <says> {b.themself} in spring',
    ],
    scenes: [
      'There is an agenda, and {B} has numbered it. {A} begins with the last point, backwards, and nobody finds out what was fourth.',
    ],
    notToSay: ['nervous tension'],
  },
  'western.synastry.uranus-venus.join': {
    trait: 'a liking that comes down like a slate',
    shadow: 'a fondness allergic to Sundays',
    gifts: ['{A} <makes> {B} love a thing {B} had filed under ugly'],
    prices: ['{A} <cools> at the sight of a key on a ribbon'],
    scenes: [
      '{B} has come about the piano lessons. {A} is painting it blue, inside as well, and without a word {B} takes off the hat and the jacket.',
    ],
    notToSay: ['love at first sight'],
  },
  'western.synastry.uranus-venus.flow': {
    trait: 'a pleasant shock that does not wear off',
    shadow: 'a charm with the motor running',
    gifts: ["{A} <keeps> {B's} taste from going into slippers"],
    prices: ['<likes> the beginning best, and <goes> back for it'],
    scenes: [
      'Every spring {A} would change all the pictures round while {B} is out. {B} walks past them with a glass, room by room, like a guest.',
    ],
    notToSay: ['exciting love'],
  },
  'western.synastry.uranus-venus.strain': {
    trait: 'an affection that cannot find the beat',
    shadow: 'a sweetness left standing at the stop',
    gifts: ['{B} <learns> to like {A} on days that are not arranged'],
    prices: [
      '{A} <makes> a sport of what {B} had tied with a bow',
      '{B} <is> offended by a freedom {b.they} had been promised',
    ],
    scenes: [
      'It was to be the two of them. {A} brings a man with a llama, who is a dear, and {B} pours out for four.',
    ],
    notToSay: ['unfaithful'],
  },
  'western.synastry.uranus-mars.join': {
    trait: 'a spark on somebody’s powder',
    shadow: 'an accident that both call a decision',
    gifts: ['{A} <gets> {B} to do at noon what {B} would never have done by plan'],
    prices: ['<eggs> each other on to the edge of something, and over'],
    scenes: [
      '"Bet it floats," says {A}, about the wardrobe. {B} has the doors off and is in it before the ferry has finished turning.',
    ],
    notToSay: ['explosive'],
  },
  'western.synastry.uranus-mars.flow': {
    trait: 'a force with a good new lever',
    shadow: 'a haste that leaves its gloves behind',
    gifts: ['{A} <thinks> of the trick, and {B} <has> already <done> it'],
    prices: ['<takes> a thing apart and <is> called away'],
    scenes: [
      'The lift has been out since March. {A} finds the fuse it does not need, {B} kicks it where the drawing says, and an old lady goes up and down till tea.',
    ],
    notToSay: ['daring'],
  },
  'western.synastry.uranus-mars.strain': {
    trait: 'a pull in the moment of the push',
    shadow: 'a fuse that is shorter by one of two',
    gifts: ['<finds> a way round that neither patience nor force had seen'],
    prices: [
      '{A} <changes> the plan with {B} halfway up the wall',
      '{B} <shouts> because there <is> nothing to get hold of',
    ],
    scenes: [
      'They are to lift on three. {A} lifts on two, by inspiration, and {B} has the hatstand on {b.their} conscience.',
    ],
    notToSay: ['accidents'],
  },
  'western.synastry.uranus-jupiter.join': {
    trait: 'a lucky idea that has found its banker',
    shadow: 'a windfall spent in the falling',
    gifts: ["{A} <lights> up {B's} large hopes with a small improbable means"],
    prices: ['<bets> on the outsider for being one'],
    scenes: [
      '{B} wishes to do something for the town, and has no notion what. {A} says something about slides, in a bus shelter, and the town gets eleven of them.',
    ],
    notToSay: ['lucky break'],
  },
  'western.synastry.uranus-jupiter.flow': {
    trait: 'a freedom that gets on with a faith',
    shadow: 'a horizon that keeps receding on purpose',
    gifts: ["{A} <shows> {B's} good will a quicker way across"],
    prices: ['<moves> on when the thing begins to work'],
    scenes: [
      'With a prize from a quiz they would buy a railway carriage. {A} wires it, {B} gives the talks, and there is a waiting list of hens.',
    ],
    notToSay: ['breakthrough'],
  },
  'western.synastry.uranus-jupiter.strain': {
    trait: 'a hope that is always being overtaken',
    shadow: 'a belief kicked from under its owner',
    gifts: ['{A} <saves> {B} from a certainty with a statue to it'],
    prices: ['{A} <questions> the creed at the christening', '{B} <promises> in order to keep up'],
    scenes: [
      'By now the whole crowd is singing, thanks to {B}. {A} lets the pigeons go in the second verse, and that is what they look at.',
    ],
    notToSay: ['reckless'],
  },
  'western.synastry.uranus-saturn.join': {
    trait: 'a crowbar in a good strong door',
    shadow: 'a rule repealed while someone stood on it',
    gifts: ['{A} <gets> {B} to change the one thing that held up the rest'],
    prices: ['{A} <mocks> a caution that has fed them both'],
    scenes: [
      'It has always been done in triplicate. {A} eats the third copy, in front of {B}, who thinks, and has the form reprinted.',
    ],
    notToSay: ['old versus new'],
  },
  'western.synastry.uranus-saturn.flow': {
    trait: 'a novelty that has a floor put in',
    shadow: 'an experiment with a pension',
    gifts: ['{A} <brings> in the new thing so that {B} can screw it down'],
    prices: ['<reforms> at a rate that takes the fun out'],
    scenes: [
      "A windmill of {A's} falls over four times. The fifth is bolted by {B}, is a little slower, and lights the street.",
    ],
    notToSay: ['progress'],
  },
  'western.synastry.uranus-saturn.strain': {
    trait: 'a wire that runs through somebody’s wall',
    shadow: 'a notice to quit on both sides',
    gifts: ['{B} <asks> the dull question that keeps {A} from the newspapers'],
    prices: [
      '{A} <leaves> by the window of a house with a good door',
      '{B} <locks> up earlier and earlier',
    ],
    scenes: [
      '{B} lays a hedge for the next hundred years. {A} cuts an arch in it, overnight, for a view, and it is a remarkable view.',
    ],
    notToSay: ['breakups'],
  },
  'western.synastry.uranus-uranus.join': {
    trait: 'a common itch of people of one age',
    shadow: 'a rebellion that everybody dressed for',
    gifts: ['<laughs> at the same things having once been solemn'],
    prices: ['<believes> to be free what is merely contemporary'],
    scenes: [
      'On being asked what they wanted at twenty {A} and {B} both say a van. So, it appears, did some nine million others.',
    ],
    notToSay: ['same generation'],
  },
  'western.synastry.uranus-uranus.flow': {
    trait: 'a pair of ages that like each other’s inventions',
    shadow: 'a friendly lack of resistance',
    gifts: ['<passes> a new thing up or down the years without a manual'],
    prices: ['<agrees> on change and <leaves> it to the young'],
    scenes: [
      '{A} teaches {B} the telephone, and {B} teaches {A} the slide rule. Each thinks privately that the other has got the more amazing thing.',
    ],
    notToSay: ['progressive'],
  },
  'western.synastry.uranus-uranus.strain': {
    trait: 'a quarrel between two ideas of freedom',
    shadow: 'a rebellion against the last one',
    gifts: ['<learns> that what was won by one is a wall to the next'],
    prices: ['<calls> the other’s liberty a fashion'],
    scenes: [
      "To {A} freedom is never wearing a tie. {B} has fought to be allowed one, and ties it at {A's} mirror.",
    ],
    notToSay: ['generation gap'],
  },
  'western.synastry.uranus-neptune.join': {
    trait: 'a flash over deep water',
    shadow: 'a vision with a loose contact',
    gifts: ['{A} <wakes> {B} at the very point where the dream can be told'],
    prices: ['{A} <explains> a mystery that {B} <was> living off'],
    scenes: [
      'In the aquarium {A} takes the lid off something. The light goes blue and begins to move, and {B} asks for it to be left like that.',
    ],
    notToSay: ['visionary'],
  },
  'western.synastry.uranus-neptune.flow': {
    trait: 'an invention that has music in it',
    shadow: 'a cloud with a propeller',
    gifts: ['{A} <finds> the switch for what {B} had only felt'],
    prices: ['<floats> a scheme without asking how it lands'],
    scenes: [
      "Out of the wind, six drainpipes and a feeling of {B's} they build a thing on the headland. Ships put it in the log as a choir.",
    ],
    notToSay: ['inspiration'],
  },
  'western.synastry.uranus-neptune.strain': {
    trait: 'a clear idea that keeps running into fog',
    shadow: 'a dream woken by a telephone',
    gifts: ['{A} <gets> from {B} the pause in which a better idea comes'],
    prices: [
      '{A} <calls> vague what <is> merely slow to surface',
      '{B} <mists> over whenever there is something to decide',
    ],
    scenes: [
      '{A} has the timetable of the new life, to the minute. {B} thinks it lovely, and is still looking at the colours when it leaves.',
    ],
    notToSay: ['confusion'],
  },
  'western.synastry.uranus-pluto.join': {
    trait: 'a match and a seam of coal',
    shadow: 'a change that nobody can take back',
    gifts: ['{A} <says> the word, and {B} <has> the staying power for it'],
    prices: ['<pulls> down a thing to see what held it up'],
    scenes: [
      'The committee of two meets in a laundry. {A} has thought of the question, {B} knows who will lie, and by autumn there is a new committee of the rest.',
    ],
    notToSay: ['revolution'],
  },
  'western.synastry.uranus-pluto.flow': {
    trait: 'a quick idea with deep backing',
    shadow: 'a thoroughness in a hurry',
    gifts: ['{A} <changes> the rules so that {B} can change the thing'],
    prices: ['<leaves> behind it people still reading the first notice'],
    scenes: [
      '{A} sees that the mill could run on what it throws away. {B} would go in at night, for a year, and it does.',
    ],
    notToSay: ['deep change'],
  },
  'western.synastry.uranus-pluto.strain': {
    trait: 'a leap that is held by the ankle',
    shadow: 'a power that has been made to look silly',
    gifts: ['{B} <teaches> {A} that a change wants somebody who stays'],
    prices: [
      '{A} <escapes> from what was not a cage yet',
      '{B} <tightens> a hold on something made of springs',
    ],
    scenes: [
      'The vault has the best lock on the coast. {A} opens it with a fish slice, for the fun of it, and {B}, who fitted it, sits down.',
    ],
    notToSay: ['upheaval'],
  },
  'western.synastry.uranus-ascendant.join': {
    trait: 'a surprise that becomes somebody’s manner',
    shadow: 'an entrance that is never the same twice',
    gifts: ['{A} <likes> {B} best unintroduced and with the hat off'],
    prices: ['{A} <unsettles> the face that {B} had got ready'],
    scenes: [
      "Before the interview {A} swaps {B's} left shoe for another. It is the first time, {B} says, that anyone has asked a real question.",
    ],
    notToSay: ['electric attraction'],
  },
  'western.synastry.uranus-ascendant.flow': {
    trait: 'a breeze that suits somebody’s coat',
    shadow: 'a friend who is good for first nights',
    gifts: ['{A} <makes> it easy for {B} to come as something new'],
    prices: ['<drops> a way of being before anyone has got to know it'],
    scenes: [
      'It is {A} who sees that {B} should be bald. It saves an hour a week, and people in trains confide in {b.them}.',
    ],
    notToSay: ['exciting look'],
  },
  'western.synastry.uranus-ascendant.strain': {
    trait: 'a jolt at somebody’s front step',
    shadow: 'a manner that is forever ducking',
    gifts: ['{B} <learns> to be met unprepared'],
    prices: [
      '{A} <says> in the hall what <was> for after the coffee',
      '{B} <stiffens>, and that <makes> it funnier',
    ],
    scenes: [
      '{B} has got through the door, the name and the handshake. Then {A}, behind, introduces the hat.',
    ],
    notToSay: ['disruptive'],
  },
  'western.synastry.uranus-midheaven.join': {
    trait: 'a bolt that strikes somebody’s career',
    shadow: 'a calling that changes with the month',
    gifts: ['{A} <sees> that what {B} <does> on Sundays <is> the profession'],
    prices: ['{A} <blows> up a bridge that {B} <was> halfway over'],
    scenes: [
      '{A} only asks what would happen if {B} did not go in. They are eating an ice at the time, and it is found that nothing does.',
    ],
    notToSay: ['career upheaval'],
  },
  'western.synastry.uranus-midheaven.flow': {
    trait: 'an original turn that does a good name good',
    shadow: 'a success that is always moving offices',
    gifts: ["{A} <keeps> {B's} work a year ahead of the leaflet"],
    prices: ['<alters> the sign as soon as people can find it'],
    scenes: [
      'The waiting room is losing people. {A} puts a swing in the front garden, {B} lets it stand, and they come half an hour early.',
    ],
    notToSay: ['innovative career'],
  },
  'western.synastry.uranus-midheaven.strain': {
    trait: 'a freedom that is bad for somebody’s standing',
    shadow: 'a resignation written by the other hand',
    gifts: ['{A} <reminds> {B} that one can also do without'],
    prices: [
      '{A} <says> the true thing within hearing of the sponsor',
      '{B} <asks> {A} not to come, and then <looks> out for {a.them}',
    ],
    scenes: [
      'The royal party has reached the geraniums. {A}, up a tree for reasons of {a.their} own, calls down to {B} to ask which is the duke.',
    ],
    notToSay: ['scandal'],
  },
  'western.synastry.uranus-node.join': {
    trait: 'an accident that puts somebody on the road',
    shadow: 'a signpost that turns in the wind',
    gifts: ['{A} <throws> {B} off the wrong train at the right halt'],
    prices: ['{A} <has> gone by the time {B} <is> under way'],
    scenes: [
      "The wrong parcel comes to {B}, and it is {A's}. In it is a trumpet, and by the time they have met to exchange it {B} does not want to.",
    ],
    notToSay: ['sudden destiny'],
  },
  'western.synastry.uranus-node.flow': {
    trait: 'a freshness that blows somebody the right way',
    shadow: 'a change taken for the road',
    gifts: ["{A} <shortens> {B's} way by a field nobody had thought of crossing"],
    prices: ['<skips> the stage where it has to be practised'],
    scenes: [
      "The course is full. {A} gives in {B's} name as that of the teacher, and {B} learns it, that summer, one evening ahead.",
    ],
    notToSay: ['awakening'],
  },
  'western.synastry.uranus-node.strain': {
    trait: 'an excitement that leads somebody off',
    shadow: 'an emergency exit on the only road',
    gifts: ['{B} <finds> out what {b.they} really <means> to keep at'],
    prices: [
      '{A} <rings> with something better on the night before',
      '{B} <takes> a detour for a liberation',
    ],
    scenes: [
      '{B} is on the third of twelve lessons. {A} stands under the window, at dusk, with two motorcycles.',
    ],
    notToSay: ['wrong path'],
  },
  'western.synastry.uranus-chiron.join': {
    trait: 'a flash that shows an old hurt anew',
    shadow: 'a shock to something that was still knitting',
    gifts: ["{A} <laughs> at the right place in {B's} sad story"],
    prices: ["{A} <tries> out on {B's} sore point a theory about sore points"],
    scenes: [
      'Such a name is no help at school, and {B} would hide it. {A} has it put up in electric bulbs, and it draws people from the bypass.',
    ],
    notToSay: ['sudden healing'],
  },
  'western.synastry.uranus-chiron.flow': {
    trait: 'an odd remedy that somehow takes',
    shadow: 'a cure that is dropped at the first relief',
    gifts: ["{A} <treats> {B's} peculiarity as the best thing in the room"],
    prices: ['<jokes> so well about it that nobody <asks>'],
    scenes: [
      '{B} cannot sing in tune. {A} writes a part for that, in the second half, where everybody else has to come in wrong.',
    ],
    notToSay: ['unusual healing'],
  },
  'western.synastry.uranus-chiron.strain': {
    trait: 'a jerk on a stiff place',
    shadow: 'a freedom that sounds to somebody like a door',
    gifts: ['{B} <learns> that to be startled is not to be harmed'],
    prices: [
      '{A} <leaves> without a word, as someone once did',
      '{B} <clings> to an old grievance for the company',
    ],
    scenes: [
      '{A} has only gone for matches, and then there is the comet. When {a.they} <comes> in at two {B} is sitting on the stairs with a coat on.',
    ],
    notToSay: ['abandonment'],
  },
}
