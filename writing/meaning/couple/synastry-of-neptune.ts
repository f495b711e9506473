import type { Cards } from '../card.ts'

/** What becomes of two where the first one's Neptune, the dream and the dissolving, meets a point of the other's. */
export const SYNASTRY_OF_NEPTUNE: Cards = {
  'western.synastry.neptune-sun.join': {
    trait: 'a dream that has found somebody to be about',
    shadow: 'a person mistaken for a sunrise',
    gifts: ['{A} <sees> in {B} what {B} might be on {b.their} best day, every day'],
    prices: ['{A} <is> let down by a {B} who <has> only got a cold'],
    scenes: [
      "In {A's} account of what {B} does of a Monday there is a sea, and a light from the left. {B} takes to doing it so.",
    ],
    notToSay: ['idealisation'],
  },
  'western.synastry.neptune-sun.flow': {
    trait: 'a softness in which a purpose can lie down',
    shadow: 'an admiration with no eyes in it',
    gifts: ['{A} <gives> {B} a reason that cannot be found in the figures'],
    prices: ['<excuses> in each other what ought to be seen to'],
    scenes: [
      'When {B} cannot get on, {A} plays the slow one, two rooms away. There is nothing magic about it, says {B}, and leaves the door open.',
    ],
    notToSay: ['inspiration'],
  },
  'western.synastry.neptune-sun.strain': {
    trait: 'a mist across somebody’s clear aim',
    shadow: 'a disappointment that will not say in what',
    gifts: ['{B} <gets> a harder outline from having to draw it daily'],
    prices: [
      '{A} <pours> cloud over what {B} <has> just decided',
      '{B} <plays> a part out of kindness and cannot stop',
    ],
    scenes: [
      'They have arranged it all, {B} thinks, on the bridge. {A} remembers the bridge, the swans, and something very beautiful that {B} did not say.',
    ],
    notToSay: ['deception'],
  },
  'western.synastry.neptune-moon.join': {
    trait: 'a tide that comes into somebody’s rooms',
    shadow: 'a mood that has two owners and none',
    gifts: ['{A} <understands> {B} before there is a sentence'],
    prices: ["{A} <takes> on {B's} sadness, so that nobody <is> left to cheer it"],
    scenes: [
      'Across the whole width of a party {A} sits down on a stair. {B}, who has been laughing, goes and fetches both coats.',
    ],
    notToSay: ['psychic'],
  },
  'western.synastry.neptune-moon.flow': {
    trait: 'a tenderness without a shore',
    shadow: 'a comfort in which things get lost',
    gifts: ['{A} <knows> the music for whatever {B} <is> feeling'],
    prices: ['<waters> a sorrow until it has come up nicely'],
    scenes: [
      'They do not talk on the night before {B} goes away. {A} runs the bath, floats the one lemon in it, and sits on the edge of the stairs.',
    ],
    notToSay: ['soulful'],
  },
  'western.synastry.neptune-moon.strain': {
    trait: 'a haze in which a need goes astray',
    shadow: 'a sigh that nobody can answer',
    gifts: ['{B} <learns> from {A} to ask twice, and for one thing'],
    prices: [
      '{A} <slides> away from tears into sympathy in general',
      '{B} <sees> a promise of shelter in what <was> a look',
    ],
    scenes: [
      '{B} hopes that somebody will be at the station. {A} is there in spirit, strongly, from about the time of the train.',
    ],
    notToSay: ['emotional confusion'],
  },
  'western.synastry.neptune-mercury.join': {
    trait: 'a music that gets into somebody’s sentences',
    shadow: 'a story improved until it is not so',
    gifts: ['{A} <supplies> the image that {B} had been explaining round'],
    prices: ["{A} <hears> in {B's} plain words a good deal that <was> not there"],
    scenes: [
      'For the guide to the reservoir {B} has put down the cubic metres. {A} reads it, looks at the water, and adds what is under it, and people buy it.',
    ],
    notToSay: ['imaginative talks'],
  },
  'western.synastry.neptune-mercury.flow': {
    trait: 'a talk that understands more than is said',
    shadow: 'a fancy that never sits an examination',
    gifts: ["{A} <gives> {B's} wit a second, quieter meaning"],
    prices: ['<believes> a thing because it is well put'],
    scenes: [
      'They tell the story of the lighthouse cat by turns, to a boy of six. He notices that {A} puts in the fog and {B} the fish.',
    ],
    notToSay: ['poetic'],
  },
  'western.synastry.neptune-mercury.strain': {
    trait: 'a fog on the line',
    shadow: 'a lie that neither has told',
    gifts: ['{B} <learns> to repeat what was agreed, in numbers'],
    prices: [
      '{A} <answers> a question near the one that {B} <put>',
      '{B} <catches> {A} out in what <was> only a manner of speaking',
    ],
    scenes: [
      'By the fountain, {A} has said. There are three fountains, {B} finds, and {A} meant the feeling that one has by a fountain.',
    ],
    notToSay: ['lies'],
  },
  'western.synastry.neptune-venus.join': {
    trait: 'a sweetness that has been given wings',
    shadow: 'a love for somebody who is nearly there',
    gifts: ['{A} <adores> in {B} a loveliness that {B} then <begins> to have'],
    prices: ['{A} <grieves> when {B} <comes> down to breakfast'],
    scenes: [
      'There is a queue for the boats, and {B} stands in it. {A} would paint that queue eleven times, and in each of them it is evening.',
    ],
    notToSay: ['soulmates'],
  },
  'western.synastry.neptune-venus.flow': {
    trait: 'a liking set to music',
    shadow: 'a loveliness that puts off the bill',
    gifts: ['<makes> a plain evening glow by agreeing to see it so'],
    prices: ['<lets> a thing go wrong because it looks well'],
    scenes: [
      'In one good summer there is nothing in the garden but mown grass. {A} puts out two chairs, {B} a tin lantern, and cars slow down.',
    ],
    notToSay: ['romance'],
  },
  'western.synastry.neptune-venus.strain': {
    trait: 'a longing that makes the real one look pale',
    shadow: 'a kindness one cannot get hold of',
    gifts: ['{B} <finds> out what {b.they} <likes> when nobody is spellbound'],
    prices: [
      '{A} <compares> {B} with a person who was never late',
      '{B} <waits> to be chosen by somebody gazing past',
    ],
    scenes: [
      '{A} has written such a letter. {B} reads it twice, by the window, to see where in it {b.they} <comes>.',
    ],
    notToSay: ['disillusion'],
  },
  'western.synastry.neptune-mars.join': {
    trait: 'a dream that has got hold of somebody’s arm',
    shadow: 'a force that forgets what it was raised for',
    gifts: ['{A} <shows> {B} something to be strong for'],
    prices: ["{A} <melts> a resolve of {B's} with a look at the rain"],
    scenes: [
      '{B} goes to move the busker on. {A} has told {b.them}, on the way, about the busker, and {B} comes back without a coat.',
    ],
    notToSay: ['inspired action'],
  },
  'western.synastry.neptune-mars.flow': {
    trait: 'a push that goes with the water',
    shadow: 'a crusade in stockinged feet',
    gifts: ["{A} <guides> {B's} vigour as one guides a boat, with a finger"],
    prices: ['<acts> for the helpless before asking if they are'],
    scenes: [
      'On the night of the toads they are both out on the lower road. {A} hears them and {B} carries the buckets, and the lorries learn to wait.',
    ],
    notToSay: ['spiritual warriors'],
  },
  'western.synastry.neptune-mars.strain': {
    trait: 'a blow that lands in a cloud',
    shadow: 'an anger with nobody at the other end',
    gifts: ['{B} <learns> that some knots come undone in warm water'],
    prices: [
      '{A} <evades> a plain quarrel by being sad',
      '{B} <pushes> at a thing that gives, and <falls> through',
    ],
    scenes: [
      '"Say something," says {B}, with the broken jug. {A} is looking at the pieces, and says that the blue comes out better now.',
    ],
    notToSay: ['weakness'],
  },
  'western.synastry.neptune-jupiter.join': {
    trait: 'a hope without a ceiling',
    shadow: 'a bubble with two people in it',
    gifts: ['<believes> in a good thing with such warmth that it is tried'],
    prices: ['{A} <sees> the palace, {B} <buys> it'],
    scenes: [
      'They mean to shelter one donkey. {A} looks into its eyes, {B} finds a bigger field, and it is a hard winter for hay.',
    ],
    notToSay: ['spiritual growth'],
  },
  'western.synastry.neptune-jupiter.flow': {
    trait: 'a charity with good weather',
    shadow: 'a goodness that has not been costed',
    gifts: ['<gives> without asking which of the two it came from'],
    prices: ['<drifts> from one beautiful cause to the next'],
    scenes: [
      'Once a month {A} would play in the underpass and {B} hold the hat. What is in it goes to whoever is sleeping there, and there is usually a second helping.',
    ],
    notToSay: ['blessed'],
  },
  'western.synastry.neptune-jupiter.strain': {
    trait: 'a faith that keeps losing its shoes',
    shadow: 'a promise heard where none was made',
    gifts: ["{B} <asks> of {A's} vision what it would be on a Monday"],
    prices: [
      '{A} <excuses> a fraud on account of the music',
      '{B} <preaches> at a person who <was> only dreaming',
    ],
    scenes: [
      'The teacher has such hands, {A} says. {B} has already put the name down, for both of them, and is looking for the money.',
    ],
    notToSay: ['gullibility'],
  },
  'western.synastry.neptune-saturn.join': {
    trait: 'a vapour in somebody’s stone house',
    shadow: 'a worry about what cannot be locked',
    gifts: ["{A} <brings> to {B's} duty the reason it was once taken on"],
    prices: ["{A} <wears> away a rule of {B's} by not being able to see it"],
    scenes: [
      '{B} might keep a shell on the desk. {A} gave it to be listened to, when somebody is difficult, and the difficult ones begin to ask.',
    ],
    notToSay: ['dissolving boundaries'],
  },
  'western.synastry.neptune-saturn.flow': {
    trait: 'a dream with a stout pair of boots',
    shadow: 'a melancholy kept in good repair',
    gifts: ['{A} <imagines> it, and {B} <sees> that it is still there in the spring'],
    prices: ['<mourns> rather well together for what there never was'],
    scenes: [
      'The chapel has no roof and no saint. {A} hears what it might have sounded like, {B} gives eleven Saturdays, and there is a roof, and swifts.',
    ],
    notToSay: ['dreams realised'],
  },
  'western.synastry.neptune-saturn.strain': {
    trait: 'a leak in a careful thing',
    shadow: 'a distrust that is fed on silence',
    gifts: ['{B} <learns> which of {b.their} walls can stand to be wet'],
    prices: [
      '{A} <forgets> just the one arrangement that {B} <built> on',
      '{B} <asks> for facts as one asks for a passport',
    ],
    scenes: [
      'There is a key under the pot for {A}, and a rule about it. {A} has lent it, to somebody in tears, and cannot think whom.',
    ],
    notToSay: ['disappointment'],
  },
  'western.synastry.neptune-uranus.join': {
    trait: 'a dream that lights up in flashes',
    shadow: 'an oddity that neither can put down',
    gifts: ['<invents> together what would look like nonsense on paper'],
    prices: ['{A} <mists> the very glass {B} <is> about to look through'],
    scenes: [
      'They are asked, at the border, what is in the crate. {B} says the wind, more or less, and {A} opens a corner of it so that the officer can hear.',
    ],
    notToSay: ['visionary'],
  },
  'western.synastry.neptune-uranus.flow': {
    trait: 'a fancy with a good spark',
    shadow: 'a future for ever about to be furnished',
    gifts: ["{A} <feels> what {B's} device <is> for before it has a plug"],
    prices: ['<prefers> the model, with its little trees, to the town'],
    scenes: [
      '{B} rigs the greenhouse so that it hums when it is dry. {A} chooses the note, and the neighbour waters to it.',
    ],
    notToSay: ['originality'],
  },
  'western.synastry.neptune-uranus.strain': {
    trait: 'a sleepwalker and a siren',
    shadow: 'an awakening nobody asked for',
    gifts: ['{A} <makes> {B} wait until the thing has come clear by itself'],
    prices: [
      '{A} <weeps> over a future that {B} <has> only sketched',
      '{B} <throws> the windows up in the middle of the song',
    ],
    scenes: [
      '{A} has just seen what the poem is. At that moment {B} discovers how the doorbell can be made to bark.',
    ],
    notToSay: ['chaos'],
  },
  'western.synastry.neptune-neptune.join': {
    trait: 'a common dream of people of one age',
    shadow: 'a fog everyone was born in',
    gifts: ['<hums> the same tune without asking where it came from'],
    prices: ['<shares> an illusion so widely held that it has shops'],
    scenes: [
      'On a wet Sunday {A} and {B} can be made to cry by the same cartoon. It has a fox in it, and a train that leaves.',
    ],
    notToSay: ['same generation'],
  },
  'western.synastry.neptune-neptune.flow': {
    trait: 'a sympathy between what two ages hoped for',
    shadow: 'a wistfulness passed to and fro',
    gifts: ['<recognises> in the other’s old songs a thing that was missing'],
    prices: ['<agrees> in sighing and <lets> it rest there'],
    scenes: [
      '{A} has the words from a record and {B} from a lullaby. It is the same song with another river in it, and they sing both rivers.',
    ],
    notToSay: ['spiritual kinship'],
  },
  'western.synastry.neptune-neptune.strain': {
    trait: 'a quarrel between two kinds of moonshine',
    shadow: 'a pity for each other’s faith',
    gifts: ['<sees> through the other’s dream, and by and by through a second'],
    prices: ['<smiles> at what the other had wept for'],
    scenes: [
      '{A} once marched for it, with a candle. {B} finds the candle, asks what it was about, and they both look rather long at the answer.',
    ],
    notToSay: ['disillusioned'],
  },
  'western.synastry.neptune-pluto.join': {
    trait: 'a dream that has got into deep water',
    shadow: 'a spell that no one is holding',
    gifts: ['{A} <makes> bearable by an image what {B} will not let lie'],
    prices: ['{A} <romances> a thing that to {B} <was> simply hard'],
    scenes: [
      'Of what happened at the quarry {B} does not speak. {A} calls a tune after the quarry, and {B} goes out when it is played, and comes back.',
    ],
    notToSay: ['mystical'],
  },
  'western.synastry.neptune-pluto.flow': {
    trait: 'a softness over something very strong',
    shadow: 'a depth one is content to float on',
    gifts: ["{A} <trusts> {B's} dark to be full of stars"],
    prices: ['<hints> at great matters over a small fire'],
    scenes: [
      'At low water one can see the wall of the old town. {A} and {B} go and look at it in silence, in the one boat, and do not say what for.',
    ],
    notToSay: ['spiritual depth'],
  },
  'western.synastry.neptune-pluto.strain': {
    trait: 'a veil that somebody keeps pulling at',
    shadow: 'an innocence that is not believed',
    gifts: ['{A} <learns> from {B} to look at what is under the lilies'],
    prices: [
      '{A} <turns> to smoke when {B} <wants> it on the table',
      '{B} <destroys> an illusion that was keeping someone warm',
    ],
    scenes: [
      '{A} has always said that the brooch is from an aunt. {B} has it looked at, out of love, and it is out of a cracker.',
    ],
    notToSay: ['dark secrets'],
  },
  'western.synastry.neptune-ascendant.join': {
    trait: 'a light in which somebody looks like a picture',
    shadow: 'a first impression that is never withdrawn',
    gifts: ['{A} <gives> {B} the feeling of having been expected'],
    prices: ['{A} <goes> on greeting someone who has not come'],
    scenes: [
      '{B} has called about the gas. {A} sees, coming up through the trees, with the low light behind, something else, and {b.they} <stays> to tea as that.',
    ],
    notToSay: ['enchantment'],
  },
  'western.synastry.neptune-ascendant.flow': {
    trait: 'a gentle blur that becomes somebody',
    shadow: 'a charm that is mostly weather',
    gifts: ["{A} <softens> {B's} arrival, so that dogs and children come"],
    prices: ['<gives> an impression it would be a pity to correct'],
    scenes: [
      'No one in the village can say what {B} does. {A} has mentioned, vaguely, islands, and {B} is always asked about the winters.',
    ],
    notToSay: ['magical presence'],
  },
  'western.synastry.neptune-ascendant.strain': {
    trait: 'a mirror with breath on it',
    shadow: 'a person who is met and not seen',
    gifts: ['{B} <learns> to give {b.their} name twice, and clearly'],
    prices: [
      '{A} <expects> a rescue of anybody with such a profile',
      '{B} <acts> out, for an evening, what {A} would like to be true',
    ],
    scenes: [
      'At the masked ball {A} talks for an hour to the wrong pirate. {B}, by the punch, in the right hat, hears most of it.',
    ],
    notToSay: ['illusion'],
  },
  'western.synastry.neptune-midheaven.join': {
    trait: 'a vision that settles on somebody’s calling',
    shadow: 'a halo with the price left on',
    gifts: ["{A} <dreams> for {B's} work a purpose it can grow into"],
    prices: ['{A} <tells> people that {B} <is> almost certainly to be sent for'],
    scenes: [
      'If {B} sold umbrellas, {A} would write over the shop that rain was expected with pleasure. People would come in just to stand.',
    ],
    notToSay: ['higher calling'],
  },
  'western.synastry.neptune-midheaven.flow': {
    trait: 'a kindly mist about a good name',
    shadow: 'a vocation without office hours',
    gifts: ['{A} <reminds> {B} what it had been for, before the title'],
    prices: ['<lets> fees, dates and signatures run together'],
    scenes: [
      "The station waiting room has a dull ceiling. {A} puts clouds on it over Easter, on {B's} ladder, and people begin to let others go first.",
    ],
    notToSay: ['compassionate work'],
  },
  'western.synastry.neptune-midheaven.strain': {
    trait: 'a dream that undoes somebody’s diary',
    shadow: 'a reputation hung on a cloud',
    gifts: ['{B} <asks> for it in writing, and <is> the better known for it'],
    prices: [
      "{A} <promises> in {B's} name to come and be wonderful",
      '{B} <hides> a sensible ambition as if it were a vice',
    ],
    scenes: [
      'It is {A} who has met the producer. There was certainly a producer, on the ferry, with a dog, and {B} gives in notice.',
    ],
    notToSay: ['false promises'],
  },
  'western.synastry.neptune-node.join': {
    trait: 'a longing that shows somebody where to go',
    shadow: 'a mirage put on the map',
    gifts: ['{A} <has> the faith for a road that {B} <has> only heard of'],
    prices: ['{B} <follows> the music, and <forgets> what it was leading to'],
    scenes: [
      '{A} talks of the sea as if it were next door. {B}, who is used to one pond, takes the bus to the end.',
    ],
    notToSay: ['spiritual destiny'],
  },
  'western.synastry.neptune-node.flow': {
    trait: 'a tide that sets where somebody has to row',
    shadow: 'a drifting that passes for progress',
    gifts: ['{A} <makes> light for {B} what looked like giving up'],
    prices: ['<trusts> that it will come, and <sits> down'],
    scenes: [
      'They get lost on the way to the enrolment. It is {A} who thinks that the door with the singing looks nicer, and {B} comes out a second tenor.',
    ],
    notToSay: ['guided'],
  },
  'western.synastry.neptune-node.strain': {
    trait: 'a sweet haze on the way back',
    shadow: 'a pity that keeps somebody from leaving port',
    gifts: ["{B} <learns> at {A's} side to tell a call from an echo"],
    prices: [
      '{A} <needs> rescuing on the day {B} would have set off',
      '{B} <loses> sight of the mark and <praises> the light',
    ],
    scenes: [
      '{B} is within a week of the examination. {A} has found a heron with a bent leg, and somebody has to sit up with it.',
    ],
    notToSay: ['lost path'],
  },
  'western.synastry.neptune-chiron.join': {
    trait: 'a balm that goes on without a word',
    shadow: 'a hurt that has become a legend',
    gifts: ['{A} <is> sorry in a way that leaves {B} nothing to do'],
    prices: ['{A} <makes> something lovely of it too early'],
    scenes: [
      'Every year at the date {A} puts a boat on the river, of paper. {B} never says that {b.they} <knows> what it is for, and each year brings the matches.',
    ],
    notToSay: ['healing waters'],
  },
  'western.synastry.neptune-chiron.flow': {
    trait: 'a sympathy that soaks in slowly',
    shadow: 'a fellowship of sighs',
    gifts: ['{A} <lets> {B} hurt without turning it into a lesson'],
    prices: ['<soothes> away an ache that had news'],
    scenes: [
      '{B} cannot abide being asked how it is. {A} does not ask, keeps bees in the same garden, and hands over the veil.',
    ],
    notToSay: ['compassion'],
  },
  'western.synastry.neptune-chiron.strain': {
    trait: 'a vagueness that touches where one was let down',
    shadow: 'a rescuer who has mislaid the rope',
    gifts: ['{B} <finds> that {A} <is> not the one who failed {b.them}'],
    prices: [
      '{A} <promises> comfort and then <is> at sea',
      '{B} <takes> a late card for the old abandonment',
    ],
    scenes: [
      '{A} has sworn to be there for the results. {A} is, at the other college, with lilies, until dark.',
    ],
    notToSay: ['betrayal'],
  },
}
