import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Mercury, thought and speech, meets a point of the other’s. */
export const SYNASTRY_OF_MERCURY: Cards = {
  'western.synastry.mercury-sun.join': {
    trait: 'a mind at the service of another’s purpose',
    shadow: 'a brilliance that annotates somebody else’s life',
    gifts: ["{A} <thinks> {B's} half-built idea through to the hinges"],
    prices: ['{A} <goes> on advising {B} after the matter <is> closed'],
    scenes: [
      'The speech is given by {B}, but anybody who knows {A} can hear who put in the pauses. They are the best of it.',
    ],
    notToSay: ['intellectual rapport'],
  },
  'western.synastry.mercury-sun.flow': {
    trait: 'a curiosity that makes somebody feel interesting',
    shadow: 'an agreement reached before the question is finished',
    gifts: ['{A} <asks> the one thing that {B} has been longing to be asked'],
    prices: ['{B} <talks> splendidly and {A} <forgets> to mention {a.their} own news'],
    scenes: [
      'Over the fence {A} wants to know what a cooper actually does. {B}, who has read about it, is still explaining when the street lamps come on.',
    ],
    notToSay: ['good communication'],
  },
  'western.synastry.mercury-sun.strain': {
    trait: 'a wit that keeps grazing somebody’s dignity',
    shadow: 'a debate neither can be first to leave',
    gifts: ['{A} <keeps> {B} honest with one raised eyebrow'],
    prices: ['{B} <pulls> rank on an argument that was going the wrong way'],
    scenes: [
      'Someone laughs when {A} does the voice. {B} laughs as well, and is noticeably more formal for the rest of the quarter.',
    ],
    notToSay: ['arguments'],
  },
  'western.synastry.mercury-moon.join': {
    trait: 'an ear for a sigh or a yawn',
    shadow: 'a translation where silence would have done',
    gifts: ['{A} <finds> the joke that {B} <can> laugh at before breakfast'],
    prices: ['{A} <names> the feeling out loud, in company, to be helpful'],
    scenes: [
      'Nothing on the shopping list is legible to anyone else. {A} brings back exactly what {B} felt like when {b.they} wrote it.',
    ],
    notToSay: ['understanding each other’s feelings'],
  },
  'western.synastry.mercury-moon.flow': {
    trait: 'a soothing way with small talk',
    shadow: 'a story told instead of a decision',
    gifts: ['{A} <reads> aloud, or seems to, and {B} <falls> asleep content'],
    prices: ['{B} <tells> {A} everything twice and the person concerned not once'],
    scenes: [
      'On the night train {B} cannot get warm. From the upper bunk {A} describes, stop by stop, what each station will be having for supper.',
    ],
    notToSay: ['comfortable conversation'],
  },
  'western.synastry.mercury-moon.strain': {
    trait: 'a logic that has come at a bad moment',
    shadow: 'a feeling that cannot produce its papers',
    gifts: ['{A} <gives> {B} a way to hold a fear at arm’s length'],
    prices: ['{A} <sorts> into points what {B} had wanted stroked'],
    scenes: [
      'It is plainly irrational to mind about the mug. {A} has said as much with great fairness, and {B} has gone to sit in the car.',
    ],
    notToSay: ['too rational', 'too emotional'],
  },
  'western.synastry.mercury-mercury.join': {
    trait: 'a common language with its own footnotes',
    shadow: 'an echo mistaken for a second opinion',
    gifts: ['<finishes> each other’s sentences and <is> not always annoyed'],
    prices: ['<repeats> the same mistake in stereo and <feels> confirmed'],
    scenes: [
      'To the waiter it must sound like static. {A} says "the thing with the ladder", {B} says "Lisbon", and both put down their forks and weep with laughing.',
    ],
    notToSay: ['finishing sentences', 'twin minds'],
  },
  'western.synastry.mercury-mercury.flow': {
    trait: 'a traffic of ideas that hardly needs lights',
    shadow: 'a talkativeness in place of a touch',
    gifts: ['<explains> a hard thing to each other in half the usual time'],
    prices: ['<plans> aloud with such pleasure that the doing looks dull'],
    scenes: [
      'Eleven voice messages lie between them, none under four minutes. {A} plays them while painting railings and answers each one out loud.',
    ],
    notToSay: ['mental compatibility'],
  },
  'western.synastry.mercury-mercury.strain': {
    trait: 'a difference in how a thought is put together',
    shadow: 'a mishearing that both defend',
    gifts: ['<catches> between them almost every error there is to make'],
    prices: ['<argues> about a word for an hour after the thing is agreed'],
    scenes: [
      'They have said next Friday, in so many words. {A} stands outside the theatre on one Friday, {B} on another, and it rains on both.',
    ],
    notToSay: ['miscommunication'],
  },
  'western.synastry.mercury-venus.join': {
    trait: 'a talk in which even the errands sound inviting',
    shadow: 'a compliment laid over a fault line',
    gifts: ['{A} <tells> {B} why a thing is lovely, and <is> exact about it'],
    prices: ['<polishes> a hard message until nothing of it is left'],
    scenes: [
      'For his farewell the caretaker gets a card. {A} finds the words, {B} the paper and the ink, and he keeps it in the boiler room.',
    ],
    notToSay: ['sweet talk', 'love letters'],
  },
  'western.synastry.mercury-venus.flow': {
    trait: 'a wit with good manners',
    shadow: 'a charm that keeps off the subject',
    gifts: ["{B} <takes> the sting from {A's} cleverness and <leaves> the point"],
    prices: ['<praises> the phrasing of an apology and <forgets> what it was for'],
    scenes: [
      'The review of the village play has to be kind and cannot lie. {A} and {B} work on it over pancakes, and the cast have it framed.',
    ],
    notToSay: ['pleasant exchanges'],
  },
  'western.synastry.mercury-venus.strain': {
    trait: 'a cleverness that is careless with a liking',
    shadow: 'a politeness that has stopped listening',
    gifts: ['{A} <questions> a taste that {B} had only inherited'],
    prices: ['{A} <is> funny about something that {B} <loves>'],
    scenes: [
      'What {A} says about the wallpaper is true, and quotable, and is quoted. It was {B} who chose it, on a happy day.',
    ],
    notToSay: ['criticism kills love'],
  },
  'western.synastry.mercury-mars.join': {
    trait: 'a repartee with the buttons off',
    shadow: 'a sentence used as an elbow',
    gifts: ['{B} <turns> what {A} <has> only said into something done by noon'],
    prices: ['<interrupts> until neither remembers which of them was right'],
    scenes: [
      'In any debating club they would be kept on opposite benches, as one keeps matches. Afterwards {A} and {B} walk home together, still at it, in perfect happiness.',
    ],
    notToSay: ['verbal sparring'],
  },
  'western.synastry.mercury-mars.flow': {
    trait: 'a quick word and a quick hand in step',
    shadow: 'a joke made at the speed of a decision',
    gifts: ['{A} <sees> the snag coming and {B} <has> a knife out for it'],
    prices: ['<decides> something for six people in the time it takes to cross a yard'],
    scenes: [
      'The zip has jammed with the bride inside it. {A} says which tooth, {B} has the pliers, and the organist only has to go round once more.',
    ],
    notToSay: ['sharp team'],
  },
  'western.synastry.mercury-mars.strain': {
    trait: 'a nerve struck by a tone of voice',
    shadow: 'a wish to have said the last thing first',
    gifts: ['<says> to each other’s faces what others would say in the car'],
    prices: [
      '{A} <aims> and {B} <fires>, and the target was the evening',
      '{B} <shouts> down a point and {A} <files> it for later use',
    ],
    scenes: [
      'Reversing the trailer is a matter of inches. {A} calls them out, {B} tells {A} what can be done with them, and the gatepost settles it.',
    ],
    notToSay: ['heated arguments'],
  },
  'western.synastry.mercury-jupiter.join': {
    trait: 'a detail glad of a wide view',
    shadow: 'a talk that outgrows the evening and the facts',
    gifts: ["{B} <hears> the book inside one of {A's} remarks"],
    prices: ['<spins> a plan so large that the first step looks petty'],
    scenes: [
      'All {A} has noticed is that the numbers on the drain covers run backwards. By the cheese {B} has made it into a history of the city.',
    ],
    notToSay: ['stimulating minds'],
  },
  'western.synastry.mercury-jupiter.flow': {
    trait: 'a talk that leaves both better informed and kinder',
    shadow: 'a good answer given to a different question',
    gifts: ['{B} <forgives> {A} a mistake in a way that <makes> {a.them} want to learn'],
    prices: ['<reads> three books about the thing instead of doing it'],
    scenes: [
      'A lesson in parking ought not to end with Portuguese hymns. {A} parks badly, {B} knows the tune, and the hour is over.',
    ],
    notToSay: ['teacher and student'],
  },
  'western.synastry.mercury-jupiter.strain': {
    trait: 'a precise mind vexed by a generous one',
    shadow: 'a quibble here and a lecture there',
    gifts: ["{A} <finds> the missing nought while {B's} scheme is still on paper"],
    prices: ['{B} <rounds> up and {A} <cannot> leave it alone'],
    scenes: [
      'In the telling there are forty people on that beach. "Six," says {A} from the sink, and {B} goes on to what the forty sang.',
    ],
    notToSay: ['exaggeration'],
  },
  'western.synastry.mercury-saturn.join': {
    trait: 'a thought made to stand up straight',
    shadow: 'a silence that feels like marking',
    gifts: ['{B} <makes> {A} say it properly, and it <is> worth having said'],
    prices: ['{A} <edits> every sentence before {B} and <ends> by saying little'],
    scenes: [
      'The letter to the council goes back and forth between {A} and {B} nine times. The ninth version has five lines and gets the crossing built.',
    ],
    notToSay: ['critical', 'serious talks'],
  },
  'western.synastry.mercury-saturn.flow': {
    trait: 'a practical understanding that wastes no words',
    shadow: 'a dryness that nobody waters',
    gifts: ['{A} <has> the idea on Monday and {B} <knows> where to file it'],
    prices: ['<discusses> the boiler thoroughly and each other hardly at all'],
    scenes: [
      "Inside the cellar hatch there would be a list in two hands. {A's} says what to do in a flood, and {B's} says where the candles really are.",
    ],
    notToSay: ['sensible communication'],
  },
  'western.synastry.mercury-saturn.strain': {
    trait: 'a quickness under supervision',
    shadow: 'a doubt that gets its answer in early',
    gifts: ['{B} <teaches> {A} to wait one night before pressing send'],
    prices: [
      '{B} <knows> why it will not work before {A} <has> said what it is',
      '{A} <jokes> at the worst time because the quiet <is> so heavy',
    ],
    scenes: [
      'When {A} has finished, {B} says that it remains to be seen. It is meant as interest. {A} folds the drawing in four and puts it under the table leg.',
    ],
    notToSay: ['blocked communication'],
  },
  'western.synastry.mercury-ascendant.join': {
    trait: 'a conversation that begins before the greeting',
    shadow: 'a remark made on every haircut',
    gifts: ['{A} <gives> {B} the words that a first minute with strangers needs'],
    prices: ['{A} <comments> on {B} so nicely that {B} <begins> to watch {b.their} hands'],
    scenes: [
      'It is only meant to be directions to the swimming bath. {A} gives them in such a way that {B} asks for directions to several other places.',
    ],
    notToSay: ['talkative'],
  },
  'western.synastry.mercury-ascendant.flow': {
    trait: 'an easy first exchange that stays easy',
    shadow: 'an acquaintance that talks itself out of depth',
    gifts: ['{A} <knows> how to put a thing so that {B} <is> not startled'],
    prices: ['<keeps> it light on the one day when it should not have been'],
    scenes: [
      'They hardly meet except by the photocopier. Somehow {A} knows what {B} calls each of the pigeons outside, and which of them is not to be trusted.',
    ],
    notToSay: ['breaks the ice'],
  },
  'western.synastry.mercury-ascendant.strain': {
    trait: 'a way of talking that rubs a manner wrong',
    shadow: 'a nickname that never quite took',
    gifts: ['{A} <tells> {B} how {b.their} doorstep face looks from the path'],
    prices: ['{B} <is> described by {A} once too often and <goes> stiff'],
    scenes: [
      'Introducing {B}, {A} always tells the one about the canoe. There come to be people who know nothing else about {b.them}.',
    ],
    notToSay: ['talks too much'],
  },
  'western.synastry.mercury-uranus.join': {
    trait: 'a thought struck by lightning from next to it',
    shadow: 'a switchboard with every line lit',
    gifts: ["{B} <answers> {A's} question with a better question"],
    prices: ['<leaps> from topic to topic and <lands> on none of the errands'],
    scenes: [
      'The museum guide has lost them by the second room. {A} and {B} are lying under a loom with a torch, having understood something about music.',
    ],
    notToSay: ['genius minds'],
  },
  'western.synastry.mercury-uranus.flow': {
    trait: 'a freshness in the way two minds meet',
    shadow: 'a taste for the novel over the needful',
    gifts: ["{B} <turns> {A's} problem upside down and something useful <falls> out"],
    prices: ['<invents> a system for the spice rack that no guest can use'],
    scenes: [
      'There being no chess set, {A} and {B} play with what is in their pockets. The rules take longer than the game and are better.',
    ],
    notToSay: ['original thinkers'],
  },
  'western.synastry.mercury-uranus.strain': {
    trait: 'a train of thought that keeps being diverted',
    shadow: 'a contradiction offered for the sport of it',
    gifts: ['{B} <breaks> a habit of mind that {A} had called a principle'],
    prices: ['{B} <changes> the subject just as {A} <reaches> the verb'],
    scenes: [
      'Forty minutes have gone into the agenda. {B} suggests starting with item nine, backwards, and {A} can be seen looking for a pencil to break.',
    ],
    notToSay: ['scattered minds'],
  },
  'western.synastry.mercury-neptune.join': {
    trait: 'a fact and a dream sharing one sentence',
    shadow: 'a story that has mislaid where it began',
    gifts: ["{B} <lends> {A's} plain words a second meaning they can bear"],
    prices: ['<recalls> two quite different promises, both of them moving'],
    scenes: [
      'What {A} says is that the river is high. {B} makes a song out of it, and before long {A} remembers having said the song.',
    ],
    notToSay: ['intuitive communication'],
  },
  'western.synastry.mercury-neptune.flow': {
    trait: 'a talk that can go by hints',
    shadow: 'a point too delicate to be made',
    gifts: ['{A} <finds> words for pictures that {B} had kept to {b.themself}'],
    prices: ['<trusts> that the other has understood, and <leaves> out the address'],
    scenes: [
      'At the rehearsal {B} waves both arms and says it should be more like fog. {A} turns to the clarinets and tells them which bar.',
    ],
    notToSay: ['telepathic'],
  },
  'western.synastry.mercury-neptune.strain': {
    trait: 'a question that dissolves on contact',
    shadow: 'a suspicion fed by kindly vagueness',
    gifts: ['{A} <makes> {B} write it down, once, with the day and the hour'],
    prices: ['{B} <leaves> out a small truth and {A} <builds> on the gap'],
    scenes: [
      'How many are coming to supper is a simple thing to ask. {A} asks it four times, and cooks in the end for a number {B} smiled at.',
    ],
    notToSay: ['lies', 'confusion'],
  },
  'western.synastry.mercury-pluto.join': {
    trait: 'a talk that goes straight down',
    shadow: 'an interrogation in a soft voice',
    gifts: ['{B} <hears> what {A} left out, and <waits> for it'],
    prices: ['{A} <says> things to {B} that {a.they} had not decided to say'],
    scenes: [
      'Waiting for the breakdown lorry, {A} mentions an old colleague. "And that was when it stopped," says {B}, who has never been told that it did.',
    ],
    notToSay: ['deep conversations'],
  },
  'western.synastry.mercury-pluto.flow': {
    trait: 'a shared nose for what is really going on',
    shadow: 'a secret kept for the pleasure of it',
    gifts: ['<gets> to the bottom of a puzzle that a whole office had stepped over'],
    prices: ['<sees> motives everywhere, including in the milkman'],
    scenes: [
      'The sums are right and the bill is wrong. {A} goes through the receipts and {B} through the pauses, and by evening they know who.',
    ],
    notToSay: ['penetrating minds'],
  },
  'western.synastry.mercury-pluto.strain': {
    trait: 'an argument that wants to be a conversion',
    shadow: 'a word chosen because it would stay in',
    gifts: ['{B} <forces> {A} past the clever reply to the true one'],
    prices: [
      '{B} <keeps> at it until agreement <is> only tiredness',
      '{A} <goes> round by jokes so as never to be cornered again',
    ],
    scenes: [
      'They are only deciding on a school for the dog. At one in the morning {B} is still not satisfied that {A} agrees for the right reasons.',
    ],
    notToSay: ['mind games', 'brainwashing'],
  },
}
