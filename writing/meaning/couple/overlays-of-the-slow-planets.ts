import type { Cards } from '../card.ts'

/** Where the first person's Uranus, Neptune and Pluto fall in the houses of the second. */
export const OVERLAYS_OF_THE_SLOW_PLANETS: Cards = {
  'western.overlay.uranus.house1': {
    trait: 'a spark on somebody’s front step',
    shadow: 'a person who keeps another on their toes',
    gifts: ['{A} <lets> {B} be seen in a way no photograph had caught'],
    prices: ['{A} <startles> {B} out of a perfectly good walk'],
    scenes: [
      '{A} had {B} try the stilts. It was meant for the afternoon, and {B} has posted letters from up there ever since.',
    ],
    notToSay: ['exciting'],
  },
  'western.overlay.uranus.house2': {
    trait: 'a draught through somebody’s store cupboard',
    shadow: 'a thrift that is thrown open without notice',
    gifts: ["{A} <finds> a new use for {B's} oldest skill"],
    prices: ['{A} <treats> as play what {B} <has> to live on'],
    scenes: [
      "In the button box {A} had seen a currency. For a week the whole of {B's} office paid for its coffee in buttons, and it worked.",
    ],
    notToSay: ['money ups and downs'],
  },
  'western.overlay.uranus.house3': {
    trait: 'a crossed wire in somebody’s daily talk',
    shadow: 'a remark that stops the tram',
    gifts: ["{A} <turns> an errand of {B's} into a discovery"],
    prices: ['{A} <breaks> off where {B} <was> about to reply'],
    scenes: [
      'They used to say good morning across the landing. Then {A} put up a speaking tube, of hose, and {B} is woken with the news of some other century.',
    ],
    notToSay: ['unexpected messages'],
  },
  'western.overlay.uranus.house4': {
    trait: 'a tent pitched in somebody’s parlour',
    shadow: 'a home with the removal men on call',
    gifts: ['{A} <shows> {B} that a house can be used in other ways'],
    prices: ['{A} <upsets> the one room where nothing was to change'],
    scenes: [
      "The beds stood in the kitchen that winter, round the stove. It was an idea of {A's}, and {B's} parents still speak of it as the good one.",
    ],
    notToSay: ['unstable home'],
  },
  'western.overlay.uranus.house5': {
    trait: 'a firework in somebody’s playground',
    shadow: 'a fun that keeps no hours',
    gifts: ['{A} <gets> {B} to make a thing no one has a name for'],
    prices: ['{A} <is> bored of the game when {B} <has> learnt it'],
    scenes: [
      'On the beach {B} was building the usual castle. {A} dug away from the sea, and by five there was an opera house, with a prompter.',
    ],
    notToSay: ['unusual romance'],
  },
  'western.overlay.uranus.house6': {
    trait: 'a short cut through somebody’s routine',
    shadow: 'a method that is new every Monday',
    gifts: ['{A} <does> away with a chore {B} had taken for a law'],
    prices: ['{A} <disturbs> the one habit that was holding up the others'],
    scenes: [
      '{B} had always sorted the post by street. {A} sorted it by handwriting, for a bet, and it was done in half the time, and the hill got its letters warm.',
    ],
    notToSay: ['chaotic work'],
  },
  'western.overlay.uranus.house7': {
    trait: 'an equal who comes and goes',
    shadow: 'a partnership under constant amendment',
    gifts: ['{A} <proposes> terms to {B} that nobody’s parents had'],
    prices: ['{A} <is> gone by the time {B} <says> yes'],
    scenes: [
      '{B} had wanted somebody to walk with. {A} walks, at another hour, along the other bank, and they wave, and it has become important.',
    ],
    notToSay: ['sudden divorce'],
  },
  'western.overlay.uranus.house8': {
    trait: 'a flash in somebody’s locked room',
    shadow: 'a trust that trips a fuse',
    gifts: ['{A} <makes> light, literally, of what {B} <was> afraid to look at'],
    prices: ['{A} <springs> on {B} the question with no warning'],
    scenes: [
      'At the solicitor’s, as the box was opened, {A} sneezed. {B}, who had dreaded that box for a year, laughed until there was a glass of water brought.',
    ],
    notToSay: ['shocking'],
  },
  'western.overlay.uranus.house9': {
    trait: 'a hole knocked in somebody’s horizon',
    shadow: 'a doctrine mislaid on the way',
    gifts: ['{A} <sends> {B} to think in a place that has no tables'],
    prices: ["{A} <makes> a parlour game of {B's} deepest belief"],
    scenes: [
      'They had the map of the Alps and were a long way up. {A} turned it over, there was a map of Crete, and {B} agreed that it explained a good deal.',
    ],
    notToSay: ['radical ideas'],
  },
  'western.overlay.uranus.house10': {
    trait: 'a live wire in somebody’s office',
    shadow: 'a stir in the wrong corridor',
    gifts: ["{A} <shows> {B's} superiors a talent that was not on the form"],
    prices: ['{A} <is> a risk on the day the inspectors come'],
    scenes: [
      "{B} was to give the vote of thanks, from notes. {A} had eaten the notes, in a manner of speaking, and it was {B's} first real speech.",
    ],
    notToSay: ['career shocks'],
  },
  'western.overlay.uranus.house11': {
    trait: 'a stranger thrown in among somebody’s friends',
    shadow: 'a circle turned over like a table',
    gifts: ["{A} <wins> {B's} friends for a plan none of them would have had"],
    prices: ['{A} <leaves> the club {B} <brought> {a.them} to, and with half of it'],
    scenes: [
      'Before {A} they had played whist. They are a rescue station now, with a boat, and {B} is called out of bed by the whist bell.',
    ],
    notToSay: ['eccentric friends'],
  },
  'western.overlay.uranus.house12': {
    trait: 'a light left on in somebody’s cellar',
    shadow: 'a start out of a sound sleep',
    gifts: ['{A} <sees> at a glance what {B} <has> been keeping from {b.themself}'],
    prices: ['{A} <bursts> in where {B} had gone to be alone'],
    scenes: [
      '{B} talks to the hedgehog. {A} came on it by torchlight, said good evening to both, and asked the hedgehog’s opinion.',
    ],
    notToSay: ['secret shocks'],
  },
  'western.overlay.neptune.house1': {
    trait: 'a soft lens on somebody’s face',
    shadow: 'a person looked at and hardly seen',
    gifts: ['{A} <treats> {B} as if {B} had come from a better place'],
    prices: ['{A} <puts> on {B} a halo that has to be held with one hand'],
    scenes: [
      "{B} has rather large ears. In {A's} sketchbook they are sails, and {B} has been standing more into the wind.",
    ],
    notToSay: ['enchantment'],
  },
  'western.overlay.neptune.house2': {
    trait: 'a mist round somebody’s savings',
    shadow: 'a purse that is open at the bottom',
    gifts: ['{A} <tells> {B} what {b.their} work is worth to those who cannot pay'],
    prices: ['{A} <forgets> that it was lent'],
    scenes: [
      "The jar was for the roof. {A} had taken from it for a violin, not {A's}, not anybody’s they knew, and {B} would have liked to be angrier.",
    ],
    notToSay: ['financial deception'],
  },
  'western.overlay.neptune.house3': {
    trait: 'a song in somebody’s passing talk',
    shadow: 'a message that arrives with the ink run',
    gifts: ["{A} <hears> in {B's} chatter the line that counts"],
    prices: ['{A} <believes> to have said it, and <was> humming'],
    scenes: [
      'The note on {B\'s} table read "gone to see about the light". {B} looked out, saw what was meant, and took a coat for {A} as well.',
    ],
    notToSay: ['miscommunication'],
  },
  'western.overlay.neptune.house4': {
    trait: 'a sea that comes up to somebody’s kitchen',
    shadow: 'a homesickness for a house that never was',
    gifts: ['{A} <hears> what the old rooms would like to say'],
    prices: ['{A} <invites> in the sorrow, and it stays to supper'],
    scenes: [
      "In the night {A} had walked through all of {B's} childhood, barefoot, on the word of a photograph. {A} said at breakfast where the cupboard had been.",
    ],
    notToSay: ['ideal home'],
  },
  'western.overlay.neptune.house5': {
    trait: 'a dream let in to somebody’s games',
    shadow: 'a romance with nobody’s face',
    gifts: ["{A} <gives> {B's} play the seriousness of a fairy tale"],
    prices: ['{A} <loves> the part {B} <was> taking'],
    scenes: [
      'They had only two puppets and a sheet. {A} did something with a candle, and {B}, behind, with a hand in the wolf, was afraid for the lamb.',
    ],
    notToSay: ['fantasy love'],
  },
  'western.overlay.neptune.house6': {
    trait: 'a tide through somebody’s timetable',
    shadow: 'a helpfulness that cannot find the mop',
    gifts: ['{A} <brings> some mercy into the way {B} <works>'],
    prices: ['{A} <means> to do it, deeply, until it is too late'],
    scenes: [
      "Somebody at {B's} counter always gets a little more than was weighed. It is on the days {A} serves, and {B} makes it up on the potatoes.",
    ],
    notToSay: ['laziness'],
  },
  'western.overlay.neptune.house7': {
    trait: 'a companion one might have made up',
    shadow: 'a promise that was mostly in the eyes',
    gifts: ['{A} <understands> what {B} would have liked to be asked'],
    prices: ['{A} <sees> the ideal other, and {B} in front of it'],
    scenes: [
      '{B} dined opposite {A} for a whole voyage. At the last port it came out that each had taken the other for an exiled king.',
    ],
    notToSay: ['soulmate illusion'],
  },
  'western.overlay.neptune.house8': {
    trait: 'a balm on what somebody does not speak of',
    shadow: 'a secret with no bottom',
    gifts: ['{A} <grieves> with {B} for a thing {A} <has> not been told'],
    prices: ['{A} <makes> a mystery of it where there <was> only a sum'],
    scenes: [
      'What lay between {B} and the brother was a field. {A} heard about it from the gate, once, and plays it, in the minor, when they both come.',
    ],
    notToSay: ['deep merging'],
  },
  'western.overlay.neptune.house9': {
    trait: 'a pilgrim’s hymn on somebody’s road',
    shadow: 'a faith in the nearest glow',
    gifts: ['{A} <opens> for {B} a meaning that will not go into words'],
    prices: ['{A} <follows> a teacher with such a voice, and {B} <follows> {A}'],
    scenes: [
      'On the island they had planned to see the ruins. {A} stopped at a spring, {B} took off one shoe and then the other, and they never saw the ruins.',
    ],
    notToSay: ['false gurus'],
  },
  'western.overlay.neptune.house10': {
    trait: 'a haze about somebody’s summit',
    shadow: 'a title that cannot be found in the morning',
    gifts: ['{A} <believes> that {B} <was> meant for something kinder'],
    prices: ['{A} <spreads>, lovingly, a wrong idea of what {B} <does>'],
    scenes: [
      '{B} repairs fridges. As {A} tells it, {B} keeps back the spring, and last May the bishop asked {b.them} to say a few words.',
    ],
    notToSay: ['scandal'],
  },
  'western.overlay.neptune.house11': {
    trait: 'a charm over somebody’s circle of friends',
    shadow: 'a hope that floats off with the balloons',
    gifts: ["{A} <dreams> what {B's} friends then find they all want"],
    prices: ['{A} <collects> strays, and {B} <has> them to dinner'],
    scenes: [
      "It was {B's} walking group until {A} heard about it. They do the same route, very slowly, and one of them has begun to paint.",
    ],
    notToSay: ['false friends'],
  },
  'western.overlay.neptune.house12': {
    trait: "a lamp like {A's} own in somebody’s dark",
    shadow: 'a sleep two people can fall into',
    gifts: ['{A} <keeps> {B} company in the place where there are no words'],
    prices: ['{A} <deepens> a sadness by being so good at it'],
    scenes: [
      'They both go down to the weir at night, by different paths. Neither has asked, and there has come to be one thermos.',
    ],
    notToSay: ['psychic union'],
  },
  'western.overlay.pluto.house1': {
    trait: 'a searchlight on somebody’s way of being',
    shadow: 'an eye that never lets a smile pass',
    gifts: ['{A} <calls> up in {B} a force that had good manners laid over it'],
    prices: ['{A} <alters> {B} by wanting so much to know'],
    scenes: [
      '{B} used to come in sideways. {A}, from the far wall, looked, and went on looking, and now {B} comes in.',
    ],
    notToSay: ['magnetic'],
  },
  'western.overlay.pluto.house2': {
    trait: 'a hand laid on somebody’s worth',
    shadow: 'an interest that compounds',
    gifts: ['{A} <makes> {B} find out what {b.they} would not sell'],
    prices: ['{A} <decides> over a thing because {A} <has> paid for it'],
    scenes: [
      "They went through {B's} silver at the kitchen table. {A} held up each piece, asked who had had to go without for it, and four were given back.",
    ],
    notToSay: ['control through money'],
  },
  'western.overlay.pluto.house3': {
    trait: 'a drill in somebody’s small talk',
    shadow: 'a remark that is turned over for its worms',
    gifts: ['{A} <gets> {B} to say it plainly, once, and be rid of it'],
    prices: ['{A} <hears> an evasion in every "fine, thanks"'],
    scenes: [
      '{B} had said that the walk had been nice. {A} wanted to know which part, and they went back, and it was the part with the house.',
    ],
    notToSay: ['obsessive talk'],
  },
  'western.overlay.pluto.house4': {
    trait: 'a spade in somebody’s garden',
    shadow: 'an authority that has taken the cellar',
    gifts: ['{A} <helps> {B} to find what the family had built over'],
    prices: ['{A} <rules>, from a quiet chair, the house {B} <grew> up in'],
    scenes: [
      'Under the third wallpaper there was writing. {A} had gone on scraping after {B} had had enough, and it was the great-aunt’s, and it was addressed to whoever would.',
    ],
    notToSay: ['family secrets'],
  },
  'western.overlay.pluto.house5': {
    trait: 'a passion that gets into somebody’s play',
    shadow: 'a game with no one laughing',
    gifts: ["{A} <takes> {B's} gift for more than a hobby, and it becomes more"],
    prices: ['{A} cannot lose, even to a child, even at snap'],
    scenes: [
      '{B} drew little men on the backs of envelopes. {A} has had the envelopes since the first one, and has just asked what they all want.',
    ],
    notToSay: ['obsessive love'],
  },
  'western.overlay.pluto.house6': {
    trait: 'a pressure on somebody’s working day',
    shadow: 'a helper who must run the place',
    gifts: ['{A} <cures> {B} of a habit by finding what it was for'],
    prices: ['{A} <makes> a trial of strength of how to fold a sheet'],
    scenes: [
      '{B} had never got to the back of the workshop. {A} began there, and in three weeks met {B} in the middle, with a bucket of things to be faced.',
    ],
    notToSay: ['control at work'],
  },
  'western.overlay.pluto.house7': {
    trait: 'an opposite who will not be put off',
    shadow: 'a match in both senses',
    gifts: ['{A} <meets> the whole of {B}, the back rooms included'],
    prices: ['{A} <wants> to be all that {B} <has> across the table'],
    scenes: [
      'At chess {B} had always been able to smile. {A} did not smile back, for forty moves, and at the end of them {B} asked for another.',
    ],
    notToSay: ['power struggles in marriage'],
  },
  'western.overlay.pluto.house8': {
    trait: 'a diver at home in somebody’s depths',
    shadow: 'a silence with a third party in it',
    gifts: ['{A} can be told by {B} what has been told to nobody'],
    prices: ['{A} <holds> a knowledge of {B}, and <is> known to hold it'],
    scenes: [
      '{B} had brought the letters in order to burn them. {A} did not read one, kept the fire up, and asked, for each, whether {B} was sure.',
    ],
    notToSay: ['intense bond', 'taboo'],
  },
  'western.overlay.pluto.house9': {
    trait: 'a doubt at the roots of a creed',
    shadow: 'a conversion by siege',
    gifts: ["{A} <strips> {B's} belief until what stands is {b.theirs}"],
    prices: ['{A} <knows> better than the whole of a foreign country'],
    scenes: [
      'On the pilgrimage {B} carried the banner. {A} carried the water, asked one thing a day, and at the shrine {B} laid the banner down and drank.',
    ],
    notToSay: ['fanaticism'],
  },
  'western.overlay.pluto.house10': {
    trait: 'a power behind somebody’s chair',
    shadow: 'a kingmaker who keeps the receipt',
    gifts: ['{A} <makes> {B} want the work and no longer the title'],
    prices: ["{A} <sees> to it that {B's} rivals do not come"],
    scenes: [
      '{B} spoke on the steps, with the chain on. {A} was in the crowd, in a grey coat, moving the lips half a second ahead.',
    ],
    notToSay: ['ruthless ambition'],
  },
  'western.overlay.pluto.house11': {
    trait: 'a current under somebody’s circle',
    shadow: 'a friend who thins out the friends',
    gifts: ['{A} <shows> {B} which of {b.their} hopes is worth a fight'],
    prices: ['{A} <divides> the company into those who know and the rest'],
    scenes: [
      "There had been thirty at {B's} birthdays. Since {A} asked each of them, in the pantry, what they would do for {B}, there are seven.",
    ],
    notToSay: ['manipulative friends'],
  },
  'western.overlay.pluto.house12': {
    trait: 'a miner in somebody’s sleep',
    shadow: 'a watch kept on what will not be said',
    gifts: ['{A} <stands> by while {B} <looks> at what {b.they} had walled in'],
    prices: ["{A} <guesses> at {B's} ghost and <addresses> it by name"],
    scenes: [
      'In the abandoned wing {B} had never got past the first landing. {A} went ahead without a light, calling back, each time, that there was a floor.',
    ],
    notToSay: ['hidden enemies'],
  },
}
