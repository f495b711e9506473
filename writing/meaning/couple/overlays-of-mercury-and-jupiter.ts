import type { Cards } from '../card.ts'

/** Where the first person's Mercury and Jupiter, talk and confidence, fall in the houses of the second. */
export const OVERLAYS_OF_MERCURY_AND_JUPITER: Cards = {
  'western.overlay.mercury.house1': {
    trait: 'a remark that meets somebody on the front step',
    shadow: 'a description that starts to stick',
    gifts: ['{A} <finds> the words in which {B} <is> introduced, and they fit'],
    prices: ['{A} <narrates> {B} while {B} <is> trying to come in'],
    scenes: [
      'Here comes the man with the ladder, or the lady with the maps, {A} will say. {B} takes to carrying one, mostly, and gets asked to things.',
    ],
    notToSay: ['good communication'],
  },
  'western.overlay.mercury.house2': {
    trait: 'a clever word about somebody’s means',
    shadow: 'a running audit of another’s drawers',
    gifts: ['{A} <thinks> of a use for what {B} <has> lying about'],
    prices: ['{A} <asks> what it cost before {B} <has> the wrapping off'],
    scenes: [
      'In the loft {B} has four hundred glass stoppers. {A} turns one in the light, talks for a minute, and there is a man coming from Leeds.',
    ],
    notToSay: ['financial talks'],
  },
  'western.overlay.mercury.house3': {
    trait: 'a conversation that picks up where it lives',
    shadow: 'a stream of messages with no bank',
    gifts: ['{A} <keeps> {B} on the alert with two lines a day'],
    prices: ['{A} <has> a third thought before {B} <has> dealt with the first'],
    scenes: [
      "They could speak over the hedge, and write. The postman walks {A's} card to {B} round by the sorting office, out of respect.",
    ],
    notToSay: ['mental rapport'],
  },
  'western.overlay.mercury.house4': {
    trait: 'a voice let into the quiet rooms',
    shadow: 'a question about the family, at table',
    gifts: ["{A} <gets> {B's} father to tell the one about the boat"],
    prices: ['{A} <talks> in a house where {B} had come to be silent'],
    scenes: [
      "There is a tin of old letters that no one in {B's} family can read. {A} reads them out, slowly, over three Sundays, doing the voice by the end.",
    ],
    notToSay: ['family talks'],
  },
  'western.overlay.mercury.house5': {
    trait: 'a wit that joins somebody at play',
    shadow: 'a joke kept in the air by force',
    gifts: ['{A} <hands> {B} the rhyme, the rule or the silly name for it'],
    prices: ['{A} <explains> the game until it is over'],
    scenes: [
      '{B} has made a set of chessmen with faces. {A} gives each of them a complaint, and no game is ever finished.',
    ],
    notToSay: ['playful talks'],
  },
  'western.overlay.mercury.house6': {
    trait: 'an eye on somebody’s working day',
    shadow: 'a tip too many about the filing',
    gifts: ["{A} <sees> the step in {B's} routine that need not be there"],
    prices: ['{A} <corrects>, in passing, the way {B} <peels> a carrot'],
    scenes: [
      'For years {B} has walked round the table to reach the stapler. {A} moves it, says nothing, and watches {B} walk round the table.',
    ],
    notToSay: ['nitpicking'],
  },
  'western.overlay.mercury.house7': {
    trait: 'a counterpart in conversation',
    shadow: 'a case for both sides, argued by one',
    gifts: ['{A} <says> the other half of what {B} <was> thinking'],
    prices: ['{A} <speaks> for the two before {B} <has> looked up'],
    scenes: [
      'They buy the car by talking to each other in front of the salesman. {A} raises the doubts and {B} meets them, and he comes down twice without having spoken.',
    ],
    notToSay: ['agreement'],
  },
  'western.overlay.mercury.house8': {
    trait: 'a question put to what is not discussed',
    shadow: 'a needle after a splinter that had healed',
    gifts: ["{A} <finds> a plain word for {B's} worst, and it shrinks"],
    prices: ['{A} <pries>, out of interest, at a lid {B} had sat on for years'],
    scenes: [
      'All that {A} asks is what is in the blue envelope. {B} goes pale, then thoughtful, and by the cheese has talked for an hour about {b.their} uncle.',
    ],
    notToSay: ['secrets'],
  },
  'western.overlay.mercury.house9': {
    trait: 'a nimble guide to somebody’s large questions',
    shadow: 'a quibble at the gate of heaven',
    gifts: ['{A} <translates> for {B} what foreigners and philosophers are getting at'],
    prices: ['{A} <has> an objection to what {B} <holds> holy'],
    scenes: [
      'Before the trip {B} has a feeling about Portugal. {A} has eleven phrases, one of them for "the goat may come too", and it is the one they use.',
    ],
    notToSay: ['learning together'],
  },
  'western.overlay.mercury.house10': {
    trait: 'a tongue at the service of somebody’s good name',
    shadow: 'a story told to the wrong superior',
    gifts: ['{A} <says> of {B} in public what {B} would never say'],
    prices: ["{A} <makes> a good anecdote out of {B's} one bad day at work"],
    scenes: [
      'The notice about {B} is to be three lines. {A} writes thirty, and somebody at the bus stop has read them.',
    ],
    notToSay: ['career advice'],
  },
  'western.overlay.mercury.house11': {
    trait: 'a talker let loose among somebody’s friends',
    shadow: 'a joke that gets round the circle first',
    gifts: ['{A} <keeps> up with people {B} would have lost by now'],
    prices: ["{A} <knows> before {B} what {B's} friends are planning"],
    scenes: [
      'Nobody in the rowing club has each other’s numbers. {A}, who does not row, has them all, and {B} finds out there who is free.',
    ],
    notToSay: ['shared ideas'],
  },
  'western.overlay.mercury.house12': {
    trait: 'a voice heard from behind a closed door',
    shadow: 'a guess at what somebody prefers not to know',
    gifts: ['{A} <puts> a name to the mood {B} had taken for weather'],
    prices: ['{A} <quotes> back what {B} <said> when half asleep'],
    scenes: [
      '{B} does not dream, {b.they} will say. {A}, on the camp bed, writes it down for a week, with the names of the horses.',
    ],
    notToSay: ['telepathy'],
  },
  'western.overlay.jupiter.house1': {
    trait: 'a confidence that somebody puts on like a coat',
    shadow: 'an enlargement of a person who had fitted',
    gifts: ['{A} <looks> at {B} and <sees> someone taller, and {B} <stretches>'],
    prices: ['{A} <praises> {B} into a role with a costume'],
    scenes: [
      "On {A's} arm {B} goes up to the microphone. Nobody has announced a song, there is a song, and the piano finds the key.",
    ],
    notToSay: ['lucky for them'],
  },
  'western.overlay.jupiter.house2': {
    trait: 'a faith in somebody’s worth, in both senses',
    shadow: 'a generosity with another’s biscuits',
    gifts: ['{A} <is> the one who <tells> {B} to add a nought'],
    prices: ['{A} <orders> for the table, knowing that {B} <is> good for it'],
    scenes: [
      'The quilts are going for the price of the thread. {A} comes by on the last day of the fair and buys one from {B} for what it is worth, loudly.',
    ],
    notToSay: ['brings wealth'],
  },
  'western.overlay.jupiter.house3': {
    trait: 'a largeness let into the small talk',
    shadow: 'a sermon at the letterbox',
    gifts: ["{A} <makes> {B's} little round of streets worth being curious about"],
    prices: ['{A} <turns> a query about bins into a view of mankind'],
    scenes: [
      'They go out for a stamp. {A} says hello to the sweep, the sweep knows a man with a map, and {B} gets home with the stamp at ten past six.',
    ],
    notToSay: ['positive talk'],
  },
  'western.overlay.jupiter.house4': {
    trait: 'a warmth carried into somebody’s hall',
    shadow: 'a guest who fills the place to the rafters',
    gifts: ["{A} <makes> {B's} rooms feel as though there were more of them"],
    prices: ["{A} <asks> people back to {B's}, on the spur, with dogs"],
    scenes: [
      'In that kitchen two cups are enough. On the night {A} brings the whole cast there are fourteen, and {B} washes them humming.',
    ],
    notToSay: ['a happy home'],
  },
  'western.overlay.jupiter.house5': {
    trait: 'a blessing on somebody’s folly',
    shadow: 'a stake raised for the fun of it',
    gifts: ["{A} <claps> at {B's} first scribble as if it were the last act"],
    prices: ['{A} <eggs> {B} on past the point where it was a joke'],
    scenes: [
      '"Bigger," says {A}, of the snow bear. By dusk {B} is on a stepladder, and on Monday the school has to be entered by the side.',
    ],
    notToSay: ['joy and romance'],
  },
  'western.overlay.jupiter.house6': {
    trait: 'a good humour about somebody’s chores',
    shadow: 'a helping hand that makes more washing up',
    gifts: ["{A} <lightens> a task of {B's} by thinking it important"],
    prices: ['{A} <promises> to do the hedge and <inspires> {B} to do it'],
    scenes: [
      "It is {B's} evening for the accounts. {A} sits by with a pie and reads out the names of the seed potatoes, and it balances.",
    ],
    notToSay: ['pleasant work'],
  },
  'western.overlay.jupiter.house7': {
    trait: 'a partner who thinks the best by habit',
    shadow: 'a benefit of the doubt without limit',
    gifts: ['{A} <meets> {B} as if {B} were a piece of luck'],
    prices: ['{A} <grants> {B} every freedom but that of being ordinary'],
    scenes: [
      'At cards {A} always bids on what {B} might be holding. {B} usually is, by some miracle, and begins to look at {b.their} hand with more respect.',
    ],
    notToSay: ['the perfect match'],
  },
  'western.overlay.jupiter.house8': {
    trait: 'a cheerful lantern in somebody’s vault',
    shadow: 'a hopefulness about other people’s debts',
    gifts: ['{A} <makes> it possible for {B} to laugh on the way back'],
    prices: ['{A} <consoles> before {B} <has> got to the bottom of it'],
    scenes: [
      'There is the matter of the loan, which {B} has told nobody about. {A} hears it out, whistles at the sum, and asks who is for sprats.',
    ],
    notToSay: ['inheritance'],
  },
  'western.overlay.jupiter.house9': {
    trait: 'an encouragement to think and go further',
    shadow: 'a creed shared out like sweets',
    gifts: ['{A} <sends> {B} off, by the longest way, to find out'],
    prices: ["{A} <believes> on {B's} behalf what {B} had meant to examine"],
    scenes: [
      '{B} has the brochure for two nights in the lakes. {A} adds a line in pencil, and they come home in October with a yak bell.',
    ],
    notToSay: ['spiritual growth'],
  },
  'western.overlay.jupiter.house10': {
    trait: 'a friend in high places, or nearly',
    shadow: 'a promotion that was mostly talk',
    gifts: ['{A} <sees> {B} at the head of the table before there <is> a table'],
    prices: ["{A} <drops> {B's} name where it had been doing well unheard"],
    scenes: [
      'Someone has to be asked to open the bridge. {A} knows the mayor’s sister, and {B}, who only wanted to see it, is handed the scissors.',
    ],
    notToSay: ['career luck'],
  },
  'western.overlay.jupiter.house11': {
    trait: 'a good fairy to somebody’s circle',
    shadow: 'a guest list with no end',
    gifts: ['{A} <backs> the wish {B} <mentions> once, to the dog'],
    prices: ['{A} <is> everyone’s friend, and {B} <was> hoping for one'],
    scenes: [
      "It is {B's} idea, and there are three of them in it. {A} brings a drum, a banner and an uncle with a hall, and there are statutes.",
    ],
    notToSay: ['wonderful friends'],
  },
  'western.overlay.jupiter.house12': {
    trait: 'a kindness that works where nobody is looking',
    shadow: 'an excuse found for everything hidden',
    gifts: ['{A} <protects> {B}, unasked, from a thing {B} never <hears> of'],
    prices: ['{A} <thinks> well of a habit {B} had hoped to be scolded for'],
    scenes: [
      'All winter somebody is leaving coal. {B} suspects the church, and {A}, who has been seen by the cat, lets it be the church.',
    ],
    notToSay: ['guardian angel'],
  },
}
