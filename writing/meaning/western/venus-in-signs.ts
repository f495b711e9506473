import type { Cards } from '../card.ts'

/** Venus, love and taste, by its sign. */
export const VENUS_IN_SIGNS: Cards = {
  'western.venus.aries': {
    gloss: 'the planet of love and taste, in the sign of the chase',
    trait: 'a love that declares itself first',
    shadow: 'a boredom with what has been won',
    gifts: [
      '<shows> liking at once and without a tactical delay',
      '<keeps> an old affection fresh by starting small contests in it',
      '<crosses> a crowded platform to say it before the doors close',
    ],
    prices: [
      '<enjoys> the first three weeks of anything more than the fourth',
      '<picks> a quarrel to find out whether anyone is there',
      '<tires> of the chase at the moment of being caught up with',
    ],
    scenes: [
      "There may be a telephone number on the back of {P's} hand, in ink. It will have been asked for before the names were exchanged.",
      'In the shop the yellow boots are tried, bought and worn out of the door. The old pair goes home in the box.',
    ],
    notToSay: ['passionate', 'falls in love at first sight'],
  },
  'western.venus.taurus': {
    gloss: 'the way of loving, in the sign of the five senses',
    trait: 'a love that wants to be touched and kept',
    shadow: 'a holding that closes round the hand it holds',
    gifts: [
      '<makes> affection into something that can be eaten, worn or sat upon',
      '<remains> fond of people when they are no longer interesting',
      '<bakes> a reconciliation and <brings> it round warm',
    ],
    prices: [
      '<counts> a beloved person among the things that are not lent',
      '<prefers> the comfortable evening to the necessary talk',
      '<stays> seated when the beloved would have danced',
    ],
    scenes: [
      'Before the blanket is bought it has been held against a cheek, in the middle of the shop. The assistant has looked away out of tact.',
      "Friends who dine at {P's} notice that the bread has been warmed. They also notice who sits where {P} likes to sit, which is nobody.",
    ],
    notToSay: ['sensual', 'possessive'],
  },
  'western.venus.gemini': {
    gloss: 'the liking and choosing side of a person, in the sign of wit',
    trait: 'a fondness that begins with conversation',
    shadow: 'a lightness that slips away from declarations',
    gifts: [
      '<keeps> a long affection going on jokes and news',
      '<is> charmed by what people know and <makes> them talk of it',
      '<courts> by postcard, twice a day and hardly ever about the weather',
    ],
    prices: [
      '<flirts> with an idea of someone and <forgets> to turn up',
      '<finds> the second silence of an evening hard to forgive',
      '<keeps> two picnics in play on one bank holiday',
    ],
    scenes: [
      'They were only going to share a taxi. It stands at the kerb with the meter running while a point about marmalade is settled.',
      'The tender thing that {P} wanted to say has gone off as a limerick. It scans, and there is some hope that it will be read twice.',
    ],
    notToSay: ['a flirt', 'fickle'],
  },
  'western.venus.cancer': {
    gloss: 'the loving side of a chart, in the sign of hearth and memory',
    trait: 'a love that feeds and remembers',
    shadow: 'a tenderness that keeps accounts in secret',
    gifts: [
      '<loves> people together with their past and their relatives',
      '<knows> which small comfort belongs to which person',
      '<keeps> the torn halves of the tickets from a first outing',
    ],
    prices: [
      '<sulks> in hints that only a relation could read',
      '<keeps> a grown person supplied with things they can buy',
      '<packs> so many sandwiches that the trip is about them',
    ],
    scenes: [
      'A friend mentions, once, a fondness for quinces. Each autumn after that a paper bag of them hangs on the friend’s door handle.',
      'Somebody dear is moving abroad. {P} is brisk at the party and afterwards packs a tin with things that customs will certainly open.',
    ],
    notToSay: ['domestic', 'clingy'],
  },
  'western.venus.leo': {
    gloss: 'the taste and the heart, in the sign that celebrates',
    trait: 'a love that likes to be announced',
    shadow: 'a hunger for compliments that outlasts the meal',
    gifts: [
      '<makes> another person feel chosen, in public, on purpose',
      '<spends> trouble on pleasure, so that a plain day has an occasion in it',
      '<throws> a birthday so good that the neighbours claim to have been born then',
    ],
    prices: [
      '<expects> devotion to be visible from the street',
      '<cools> when the loved one is praised by nobody else',
      '<pouts> at a gift that came without its ribbon',
    ],
    scenes: [
      'The sweetheart’s train comes in at an ungodly hour. On the empty platform stands {P}, with a placard, as if for a head of state.',
      'Some quiet thanks were offered and accepted. Later {P} asks, in passing, whether the thing with the lanterns had been noticed.',
    ],
    notToSay: ['generous in love', 'vain'],
  },
  'western.venus.virgo': {
    gloss: 'the manner of loving, in the sign of useful work',
    trait: 'a love that shows itself by being useful',
    shadow: 'an affection that improves what it loves',
    gifts: [
      '<notices> what somebody has run out of before they do',
      '<loves> without display and <is> there when the pipe bursts',
      '<sews> the button on before the coat has been complained of',
    ],
    prices: [
      '<holds> back a tenderness until it can be got right',
      '<mentions> the crumb on the lip that was about to be kissed',
      '<tidies> a love letter for its spelling',
    ],
    scenes: [
      'The bicycle of the person {P} likes has been oiled, and one brake adjusted. No note was left.',
      'A present from {P} comes with its guarantee, the right batteries, and a cloth to wipe it with.',
    ],
    notToSay: ['cold in love', 'picky'],
  },
  'western.venus.libra': {
    gloss: 'the part of a person that seeks another, in a sign of its own',
    trait: 'a gift for being one of two',
    shadow: 'a peace that nobody is allowed to disturb',
    gifts: [
      '<makes> courtesy last beyond the first year of knowing somebody',
      '<sees> what is lacking for a room, or a pair, to look finished',
      '<dresses> a quarrelling table so well that it behaves',
    ],
    prices: [
      '<stays> for the form of a thing when the feeling is out',
      '<bends> to a companion’s taste and <misses> {their} own',
      '<nods> through a film that {they} <has> disliked from the titles',
    ],
    scenes: [
      'They have argued all the way there. At the host’s bell {P} straightens the other one’s collar, and it is over, or looks it.',
      'Left to {themself}, {P} would have soup from the pan. For company there is a folded napkin, even if the company is a cousin and a pizza.',
    ],
    notToSay: ['in love with love', 'refined'],
  },
  'western.venus.scorpio': {
    gloss: 'the planet of love, in the sign that goes all the way down',
    trait: 'a love that wants the whole of somebody',
    shadow: 'a watchfulness that never quite lies down',
    gifts: [
      '<stands> by a person through the year when nobody else rings',
      '<loves> what is difficult in somebody as well as what is shown',
      '<guards> a small confidence as though it were the deeds of the house',
    ],
    prices: [
      '<reads> a closed diary as a closed heart',
      '<punishes> by withholding and <waits> to be asked why',
      '<tests> a kindness for its false bottom',
    ],
    scenes: [
      'At the end of a long evening {P} asks what the other has never told anyone. It is meant as a present, and it is also a toll.',
      'Every picture of somebody is deleted in one afternoon. Years later it may emerge that {P} has kept the backup.',
    ],
    notToSay: ['obsessive', 'sexually magnetic'],
  },
  'western.venus.sagittarius': {
    gloss: 'the heart’s taste, in the sign of the open road',
    trait: 'a love that needs a window open',
    shadow: 'a promise made with one foot on the step',
    gifts: [
      '<laughs> with dear people and <teases> them out of despair',
      '<finds> foreign habits delightful in a person and <takes> some over',
      '<falls> for an accent and <learns> to cook in it',
    ],
    prices: [
      '<tells> a lover the truth when a pause would have been truer',
      '<idealises> whoever is about to leave for somewhere',
      '<leaves> the best party for the one across the river',
    ],
    scenes: [
      'An invitation from {P} names a mountain, a meeting point and a sandwich. Only on the way down does it dawn on the guest that it was a date.',
      'The ring fits, the evening is warm, and {P} is happy. {They} also <wonders>, looking at the harbour, when the boats go.',
    ],
    notToSay: ['afraid of commitment', 'adventurous in love'],
  },
  'western.venus.capricorn': {
    gloss: 'the loving and valuing side, in the sign of the long term',
    trait: 'a love that proves itself by years',
    shadow: 'a reserve that waits for security first',
    gifts: [
      '<keeps> a promise made in fair weather through the foul',
      '<grows> warmer and sillier with people as the years go by',
      '<puts> by, coin after coin, for the anniversary that will matter',
    ],
    prices: [
      '<shows> devotion as punctuality and <hopes> that it is recognised',
      '<weighs> whether an affection is suitable before admitting to it',
      '<hands> over flowers as one returns a library book',
    ],
    scenes: [
      'A watch from {P} would be the plainest one that lasts a lifetime. It is handed across the table like a contract.',
      'Nobody may ever have heard {P} say it. On frosty mornings, though, a certain windscreen is found scraped clear.',
    ],
    notToSay: ['status-conscious', 'frigid'],
  },
  'western.venus.aquarius': {
    gloss: 'the affections, in the sign of friendship and fresh air',
    trait: 'a love that wants a friend in it',
    shadow: 'a coolness when others expect a claim',
    gifts: [
      '<likes> people for what is unlike anyone else in them',
      '<leaves> a loved one free and <finds> nothing heroic in it',
      '<invites> the old flame and the new one and <seats> them together',
    ],
    prices: [
      '<forgets> the anniversary on principle and <is> sorry in practice',
      '<becomes> formal when somebody is overcome',
      '<thanks> a kiss as though it had been a good point',
    ],
    scenes: [
      'For the second meeting {P} proposes an exhibition of bridges. Other people are coming too, and this is intended as a compliment.',
      'On the sofa they sit at either end with their feet in the middle, each reading. It is, {P} would say, going extremely well.',
    ],
    notToSay: ['unconventional in love', 'aloof'],
  },
  'western.venus.pisces': {
    gloss: 'the loving side of a person, in the sign of pity and longing',
    trait: 'a love that forgives before it is asked',
    shadow: 'a love for the person somebody might become',
    gifts: [
      '<loves> without asking what the return will be',
      '<sees> beauty in what is worn, late or slightly out of tune',
      '<keeps> company with whoever has been left beside the coats',
    ],
    prices: [
      '<mistakes> being needed for being loved',
      '<paints> over the first warnings, and the second',
      '<lends> a whole heart to someone who asked for the time',
    ],
    scenes: [
      'A busker is playing badly in the rain. {P} has stopped, out of the goodness of the heart, and an hour later is holding the hat.',
      'The one {P} adores has cancelled again. By evening there is a whole sad story to account for it, and it does {P} great credit.',
    ],
    notToSay: ['a hopeless romantic', 'selfless love'],
  },
}
