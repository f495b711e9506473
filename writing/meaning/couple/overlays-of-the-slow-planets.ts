import type { Cards } from '../card.ts'

/** Where the first person's Uranus, Neptune and Pluto fall in the houses of the second. */
export const OVERLAYS_OF_THE_SLOW_PLANETS: Cards = {
  'western.overlay.uranus.house1': {
    trait: 'a spark on somebody’s front step',
    shadow: 'a person who keeps another on their toes',
    gifts: ['{A} <lets> {B} be seen in a way no photograph had caught'],
    prices: ['{A} <startles> {B} out of a perfectly good walk'],
    scenes: [
      '{A} has {B} try the stilts. It is meant for the afternoon, and {B} goes on posting letters from up there.',
    ],
    notToSay: ['exciting'],
  },
  'western.overlay.uranus.house2': {
    trait: 'a draught through somebody’s store cupboard',
    shadow: 'a thrift that is thrown open without notice',
    gifts: ["{A} <finds> a new use for {B's} oldest skill"],
    prices: ['{A} <treats> as play what {B} <has> to live on'],
    scenes: [
      "In a button box {A} sees a currency. For a week all {B's} colleagues pay for their coffee in buttons, and it works.",
    ],
    notToSay: ['money ups and downs'],
  },
  'western.overlay.uranus.house3': {
    trait: 'a crossed wire in somebody’s daily talk',
    shadow: 'a remark that stops the tram',
    gifts: ["{A} <turns> an errand of {B's} into a discovery"],
    prices: ['{A} <breaks> off where {B} <was> about to reply'],
    scenes: [
      'They say good morning across the landing. Then {A} puts up a speaking tube, of hose, and {B} is woken with the news of some other century.',
    ],
    notToSay: ['unexpected messages'],
  },
  'western.overlay.uranus.house4': {
    trait: 'a tent pitched in somebody’s parlour',
    shadow: 'a home with the removal men on call',
    gifts: ['{A} <shows> {B} that a house can be used in other ways'],
    prices: ['{A} <upsets> the one room where nothing was to change'],
    scenes: [
      "One winter the beds stand in the kitchen, round the stove. It is an idea of {A's}, and {B} will speak of it as the good one.",
    ],
    notToSay: ['unstable home'],
  },
  'western.overlay.uranus.house5': {
    trait: 'a firework in somebody’s playground',
    shadow: 'a fun that keeps no hours',
    gifts: ['{A} <gets> {B} to make a thing no one has a name for'],
    prices: ['{A} <is> bored of the game when {B} <has> learnt it'],
    scenes: [
      'On the beach {B} is building the usual castle. {A} digs away from the sea, and by five there is an opera house, with a prompter.',
    ],
    notToSay: ['unusual romance'],
  },
  'western.overlay.uranus.house6': {
    trait: 'a short cut through somebody’s routine',
    shadow: 'a method that is new every Monday',
    gifts: ['{A} <does> away with a chore {B} had taken for a law'],
    prices: ['{A} <disturbs> the one habit that was holding up the others'],
    scenes: [
      '{B} has always sorted the post by street. {A} sorts it by handwriting, for a bet, and it is done in half the time.',
    ],
    notToSay: ['chaotic work'],
  },
  'western.overlay.uranus.house7': {
    trait: 'an equal who comes and goes',
    shadow: 'a partnership under constant amendment',
    gifts: ['{A} <proposes> terms to {B} that nobody’s parents had'],
    prices: ['{A} <is> gone by the time {B} <says> yes'],
    scenes: [
      '{B} would like somebody to walk with. {A} walks, at another hour, along the other bank, and they wave, and it becomes important.',
    ],
    notToSay: ['sudden divorce'],
  },
  'western.overlay.uranus.house8': {
    trait: 'a flash in somebody’s locked room',
    shadow: 'a trust that trips a fuse',
    gifts: ['{A} <makes> light, literally, of what {B} <was> afraid to look at'],
    prices: ['{A} <springs> on {B} the question with no warning'],
    scenes: [
      'As the box is opened {A} sneezes. {B}, who has dreaded that box for a year, laughs until a glass of water has to be brought.',
    ],
    notToSay: ['shocking'],
  },
  'western.overlay.uranus.house9': {
    trait: 'a hole knocked in somebody’s horizon',
    shadow: 'a doctrine mislaid on the way',
    gifts: ['{A} <sends> {B} to think in a place that has no tables'],
    prices: ["{A} <makes> a parlour game of {B's} deepest belief"],
    scenes: [
      'They have the map of the Alps and are a long way up. {A} turns it over, there is a map of Crete, and {B} agrees that it explains a good deal.',
    ],
    notToSay: ['radical ideas'],
  },
  'western.overlay.uranus.house10': {
    trait: 'a live wire in somebody’s office',
    shadow: 'a stir in the wrong corridor',
    gifts: ["{A} <shows> {B's} superiors a talent that was not on the form"],
    prices: ['{A} <is> a risk on the day the inspectors come'],
    scenes: [
      "{B} is to give the vote of thanks, from notes. {A} has eaten the notes, in a manner of speaking, and it is {B's} first real speech.",
    ],
    notToSay: ['career shocks'],
  },
  'western.overlay.uranus.house11': {
    trait: 'a stranger thrown in among somebody’s friends',
    shadow: 'a circle turned over like a table',
    gifts: ["{A} <wins> {B's} friends for a plan none of them would have had"],
    prices: ['{A} <leaves> the club {B} <brought> {a.them} to, and with half of it'],
    scenes: [
      'Until {A} comes they play whist. By the next winter they are a rescue station, with a boat, and {B} is called out of bed by the whist bell.',
    ],
    notToSay: ['eccentric friends'],
  },
  'western.overlay.uranus.house12': {
    trait: 'a light left on in somebody’s cellar',
    shadow: 'a start out of a sound sleep',
    gifts: ['{A} <sees> at a glance what {B} <has> been keeping from {b.themself}'],
    prices: ['{A} <bursts> in where {B} had gone to be alone'],
    scenes: [
      '{B} talks to the hedgehog. {A} comes on it by torchlight, says good evening to both, and asks the hedgehog’s opinion.',
    ],
    notToSay: ['secret shocks'],
  },
  'western.overlay.neptune.house1': {
    trait: 'a soft lens on somebody’s face',
    shadow: 'a person looked at and hardly seen',
    gifts: ['{A} <treats> {B} as if {B} had come from a better place'],
    prices: ['{A} <puts> on {B} a halo that has to be held with one hand'],
    scenes: [
      "{B} has thoughts about {b.their} ears. In {A's} sketchbook they are sails, and {B} begins to stand more into the wind.",
    ],
    notToSay: ['enchantment'],
  },
  'western.overlay.neptune.house2': {
    trait: 'a mist round somebody’s savings',
    shadow: 'a purse that is open at the bottom',
    gifts: ['{A} <tells> {B} what {b.their} work is worth to those who cannot pay'],
    prices: ['{A} <forgets> that it was lent'],
    scenes: [
      "The jar is for the roof. {A} has taken from it for a violin, not {A's}, not anybody’s they know, and {B} would like to be angrier.",
    ],
    notToSay: ['financial deception'],
  },
  'western.overlay.neptune.house3': {
    trait: 'a song in somebody’s passing talk',
    shadow: 'a message that arrives with the ink run',
    gifts: ["{A} <hears> in {B's} chatter the line that counts"],
    prices: ['{A} <believes> to have said it, and <was> humming'],
    scenes: [
      'The note on {B\'s} table reads "gone to see about the light". {B} looks out, sees what is meant, and takes a coat for {A} as well.',
    ],
    notToSay: ['miscommunication'],
  },
  'western.overlay.neptune.house4': {
    trait: 'a sea that comes up to somebody’s kitchen',
    shadow: 'a homesickness for a house that never was',
    gifts: ['{A} <hears> what the old rooms would like to say'],
    prices: ['{A} <invites> in the sorrow, and it stays to supper'],
    scenes: [
      "In the night {A} walks through all of {B's} childhood, barefoot, on the word of a photograph. {A} says at breakfast where the cupboard was.",
    ],
    notToSay: ['ideal home'],
  },
  'western.overlay.neptune.house5': {
    trait: 'a dream let in to somebody’s games',
    shadow: 'a romance with nobody’s face',
    gifts: ["{A} <gives> {B's} play the seriousness of a fairy tale"],
    prices: ['{A} <loves> the part {B} <was> taking'],
    scenes: [
      'They have only two puppets and a sheet. {A} does something with a candle, and {B}, behind, with a hand in the wolf, is afraid for the lamb.',
    ],
    notToSay: ['fantasy love'],
  },
  'western.overlay.neptune.house6': {
    trait: 'a tide through somebody’s timetable',
    shadow: 'a helpfulness that cannot find the mop',
    gifts: ['{A} <brings> some mercy into the way {B} <works>'],
    prices: ['{A} <means> to do it, deeply, until it is too late'],
    scenes: [
      'Somebody at the counter always gets a little more than was weighed. It is on the days {A} serves, and {B} makes it up on the potatoes.',
    ],
    notToSay: ['laziness'],
  },
  'western.overlay.neptune.house7': {
    trait: 'a companion one might have made up',
    shadow: 'a promise that was mostly in the eyes',
    gifts: ['{A} <understands> what {B} would have liked to be asked'],
    prices: ['{A} <sees> the ideal other, and {B} in front of it'],
    scenes: [
      '{B} dines opposite {A} for a whole voyage. At the last port it comes out that each has taken the other for an exiled king.',
    ],
    notToSay: ['soulmate illusion'],
  },
  'western.overlay.neptune.house8': {
    trait: 'a balm on what somebody does not speak of',
    shadow: 'a secret with no bottom',
    gifts: ['{A} <grieves> with {B} for a thing {A} <has> not been told'],
    prices: ['{A} <makes> a mystery of it where there <was> only a sum'],
    scenes: [
      'What lies between {B} and a brother is a field. {A} hears about it from the gate, once, and plays it, in the minor, when they both come.',
    ],
    notToSay: ['deep merging'],
  },
  'western.overlay.neptune.house9': {
    trait: 'a pilgrim’s hymn on somebody’s road',
    shadow: 'a faith in the nearest glow',
    gifts: ['{A} <opens> for {B} a meaning that will not go into words'],
    prices: ['{A} <follows> a teacher with such a voice, and {B} <follows> {A}'],
    scenes: [
      'On the island they have planned to see the ruins. {A} stops at a spring, {B} takes off one shoe and then the other, and they never see the ruins.',
    ],
    notToSay: ['false gurus'],
  },
  'western.overlay.neptune.house10': {
    trait: 'a haze about somebody’s summit',
    shadow: 'a title that cannot be found in the morning',
    gifts: ['{A} <believes> that {B} <was> meant for something kinder'],
    prices: ['{A} <spreads>, lovingly, a wrong idea of what {B} <does>'],
    scenes: [
      'If {B} repaired fridges, {A} would have it that {B} keeps back the spring. A festival would ask {b.them} to say a few words.',
    ],
    notToSay: ['scandal'],
  },
  'western.overlay.neptune.house11': {
    trait: 'a charm over somebody’s circle of friends',
    shadow: 'a hope that floats off with the balloons',
    gifts: ["{A} <dreams> what {B's} friends then find they all want"],
    prices: ['{A} <collects> strays, and {B} <has> them to dinner'],
    scenes: [
      "It is {B's} walking group until {A} hears about it. They do the same route, very slowly, and one of them has begun to paint.",
    ],
    notToSay: ['false friends'],
  },
  'western.overlay.neptune.house12': {
    trait: "a lamp like {A's} own in somebody’s dark",
    shadow: 'a sleep two people can fall into',
    gifts: ['{A} <keeps> {B} company in the place where there are no words'],
    prices: ['{A} <deepens> a sadness by being so good at it'],
    scenes: [
      'They both go down to the weir at night, by different paths. Neither asks, and there comes to be one thermos.',
    ],
    notToSay: ['psychic union'],
  },
  'western.overlay.pluto.house1': {
    trait: 'a searchlight on somebody’s way of being',
    shadow: 'an eye that never lets a smile pass',
    gifts: ['{A} <calls> up in {B} a force that had good manners laid over it'],
    prices: ['{A} <alters> {B} by wanting so much to know'],
    scenes: [
      '{B} tends to come in sideways. {A}, from the far wall, looks, and goes on looking, and {B} comes in.',
    ],
    notToSay: ['magnetic'],
  },
  'western.overlay.pluto.house2': {
    trait: 'a hand laid on somebody’s worth',
    shadow: 'an interest that compounds',
    gifts: ['{A} <makes> {B} find out what {b.they} would not sell'],
    prices: ['{A} <decides> over a thing because {A} <has> paid for it'],
    scenes: [
      "They go through {B's} silver at the kitchen table. {A} holds up each piece, asks who had to go without for it, and four are given back.",
    ],
    notToSay: ['control through money'],
  },
  'western.overlay.pluto.house3': {
    trait: 'a drill in somebody’s small talk',
    shadow: 'a remark that is turned over for its worms',
    gifts: ['{A} <gets> {B} to say it plainly, once, and be rid of it'],
    prices: ['{A} <hears> an evasion in every "fine, thanks"'],
    scenes: [
      '{B} says that the walk was nice. {A} wants to know which part, and they go back, and it is the part with the house.',
    ],
    notToSay: ['obsessive talk'],
  },
  'western.overlay.pluto.house4': {
    trait: 'a spade in somebody’s garden',
    shadow: 'an authority that has taken the cellar',
    gifts: ['{A} <helps> {B} to find what the family had built over'],
    prices: ['{A} <rules>, from a quiet chair, the house {B} <grew> up in'],
    scenes: [
      'Under the third wallpaper there is writing. {A} goes on scraping after {B} has had enough, and it is a great-aunt’s, addressed to whoever would.',
    ],
    notToSay: ['family secrets'],
  },
  'western.overlay.pluto.house5': {
    trait: 'a passion that gets into somebody’s play',
    shadow: 'a game with no one laughing',
    gifts: ["{A} <takes> {B's} gift for more than a hobby, and it becomes more"],
    prices: ['{A} cannot lose, even to a child, even at snap'],
    scenes: [
      '{B} draws little men on the backs of envelopes. {A} has kept the envelopes since the first one, and asks what they all want.',
    ],
    notToSay: ['obsessive love'],
  },
  'western.overlay.pluto.house6': {
    trait: 'a pressure on somebody’s working day',
    shadow: 'a helper who must run the place',
    gifts: ['{A} <cures> {B} of a habit by finding what it was for'],
    prices: ['{A} <makes> a trial of strength of how to fold a sheet'],
    scenes: [
      '{B} never gets to the back of the workshop. {A} begins there, and in three weeks meets {B} in the middle, with a bucket of things to be faced.',
    ],
    notToSay: ['control at work'],
  },
  'western.overlay.pluto.house7': {
    trait: 'an opposite who will not be put off',
    shadow: 'a match in both senses',
    gifts: ['{A} <meets> the whole of {B}, the back rooms included'],
    prices: ['{A} <wants> to be all that {B} <has> across the table'],
    scenes: [
      'At chess {B} has always been able to smile. {A} does not smile back, for forty moves, and at the end of them {B} asks for another.',
    ],
    notToSay: ['power struggles in marriage'],
  },
  'western.overlay.pluto.house8': {
    trait: 'a diver at home in somebody’s depths',
    shadow: 'a silence with a third party in it',
    gifts: ['{A} can be told by {B} what has been told to nobody'],
    prices: ['{A} <holds> a knowledge of {B}, and <is> known to hold it'],
    scenes: [
      '{B} brings the letters in order to burn them. {A} does not read one, keeps the fire up, and asks, for each, whether {B} is sure.',
    ],
    notToSay: ['intense bond', 'taboo'],
  },
  'western.overlay.pluto.house9': {
    trait: 'a doubt at the roots of a creed',
    shadow: 'a conversion by siege',
    gifts: ["{A} <strips> {B's} belief until what stands is {b.theirs}"],
    prices: ['{A} <knows> better than the whole of a foreign country'],
    scenes: [
      'On the pilgrimage {B} carries the banner. {A} carries the water, asks one thing a day, and at the shrine {B} lays the banner down and drinks.',
    ],
    notToSay: ['fanaticism'],
  },
  'western.overlay.pluto.house10': {
    trait: 'a power behind somebody’s chair',
    shadow: 'a kingmaker who keeps the receipt',
    gifts: ['{A} <makes> {B} want the work and no longer the title'],
    prices: ["{A} <sees> to it that {B's} rivals do not come"],
    scenes: [
      '{B} speaks on the steps. {A} is in the crowd, in a grey coat, moving the lips half a second ahead.',
    ],
    notToSay: ['ruthless ambition'],
  },
  'western.overlay.pluto.house11': {
    trait: 'a current under somebody’s circle',
    shadow: 'a friend who thins out the friends',
    gifts: ['{A} <shows> {B} which of {b.their} hopes is worth a fight'],
    prices: ['{A} <divides> the company into those who know and the rest'],
    scenes: [
      "There are thirty at {B's} birthdays. {A} asks each of them, in the pantry, what they would do for {B}, and the next year there are seven.",
    ],
    notToSay: ['manipulative friends'],
  },
  'western.overlay.pluto.house12': {
    trait: 'a miner in somebody’s sleep',
    shadow: 'a watch kept on what will not be said',
    gifts: ['{A} <stands> by while {B} <looks> at what {b.they} had walled in'],
    prices: ["{A} <guesses> at {B's} ghost and <addresses> it by name"],
    scenes: [
      'In the abandoned wing {B} never gets past the first landing. {A} goes ahead without a light, calling back, each time, that there is a floor.',
    ],
    notToSay: ['hidden enemies'],
  },
}
