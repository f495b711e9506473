import type { Cards } from '../card.ts'

/** The last nine lunar mansions, of whatever stands in them and of the Moon above all. */
export const NAKSHATRAS_MULA_TO_REVATI: Cards = {
  'vedic.nakshatra.mula': {
    gloss: 'the mansion of the bound roots, kept by Nirriti, who undoes',
    trait: 'a need to get to the root',
    shadow: 'a digging that spares nothing still growing',
    gifts: [
      '<asks> where a belief came from and <keeps> asking',
      '<gives> up a comfortable error as soon as it has been seen',
      '<clears> ground that others only complain about',
    ],
    prices: [
      '<pulls> up a seedling to see how it is doing',
      '<states> the worst case first and <considers> that fair warning',
      '<ends> a thing entirely where a trim was called for',
    ],
    scenes: [
      'The shower drips. {P} has taken up the tiles, and by evening the whole house knows how old the pipes are.',
      'A famous saying is quoted over the cheese. {P} looks it up, nobody ever said it, and the host is thoughtful.',
      'In one weekend {P} has sold the collection, closed the club and given the shelves away. What is left fits two bicycle bags.',
      'Paint comes off the banister, green, then brown, then a blue from before the war. The blue could be kept, and {P} reaches for the scraper.',
    ],
    notToSay: ['an unlucky star', 'destroys what it touches'],
  },
  'vedic.nakshatra.purvaAshadha': {
    gloss: 'the mansion of the winnowing fan, kept by the waters',
    trait: 'a confidence that runs ahead of the facts',
    shadow: 'a deafness to the word enough',
    gifts: [
      '<lifts> a discouraged side by assuming that it will win',
      '<throws> out the chaff of an argument and <keeps> the grain',
      '<recovers> from a defeat by describing it differently',
    ],
    prices: [
      '<argues> on after the other person has agreed',
      '<takes> a warning as a remark about somebody more timid',
      '<inflates> a small success until it has to be defended',
    ],
    scenes: [
      'It is pouring on the fair, and nothing has been sold. {P} tells the woman at the next trestle that this is how the good days start.',
      'The hired boat has no engine to speak of, and there are reeds. By the second bend {P} has everyone singing and, in a sense, rowing.',
      'At the debating evening {P} conceded with a bow. On the tram home the other side is still being refuted.',
      'Three reasons were asked for. {P} struck out two of them and sent the one that would do.',
    ],
    notToSay: ['invincible', 'the early victory'],
  },
  'vedic.nakshatra.uttaraAshadha': {
    gloss: 'the mansion of the elephant’s tusk, kept by all the gods together',
    trait: 'a late victory won by fair means',
    shadow: 'a duty that will not take a day off',
    gifts: [
      '<finishes> what was begun under a different management',
      '<wins> people over by never once cutting a corner',
      '<accepts> a post only after reading what it obliges',
    ],
    prices: [
      '<puts> the principle first and <finds> the room thinning out behind it',
      '<prepares> so thoroughly that the season is over',
      'cannot hand in a thing that is merely good enough',
    ],
    scenes: [
      'A predecessor had left the accounts in carrier bags. {P} took three winters over them and has been asked to stay for good.',
      'Whoever plays chess with {P} has a pleasant middle game. It is somewhere after the coffee that the board begins to close.',
      'A short cut runs across the new grass. {P} goes round by the path, in the wet, with nobody else in the park.',
      'The office is given the afternoon off. {P} is pleased, and will just write down where everything is.',
    ],
    notToSay: ['the final victory', 'destined for greatness'],
  },
  'vedic.nakshatra.shravana': {
    gloss: 'the mansion of the ear, kept by Vishnu, who preserves',
    trait: 'a listening that remembers',
    shadow: 'an ear too open to what people say',
    gifts: [
      '<repeats> a thing years later in the speaker’s own words',
      '<learns> by hearing and <passes> it on in good order',
      '<hears> what a pause was for',
    ],
    prices: [
      '<weighs> a rumour as though it had been signed',
      '<waits> to be told and <misses> what could be seen',
      '<quotes> the teacher where an opinion of {their} own was wanted',
    ],
    scenes: [
      'The guide has lost her voice. {P} took this tour as a student and gives it again, with the jokes.',
      'By telephone an aunt describes her new way to the baker’s. It matters to her that {P} has understood about the kerb, and {P} has.',
      'Someone in the lift said that {P} had seemed tired at the presentation. It is Thursday before {they} <sleeps> properly.',
      'A plumber hummed the tune once. {P} has it still, and can say which tap he was lying under.',
    ],
    notToSay: ['a good listener', 'loves gossip'],
  },
  'vedic.nakshatra.dhanishta': {
    gloss: 'the mansion of the drum, kept by the Vasus, givers of good things',
    trait: 'a beat that gets a crowd moving',
    shadow: 'a deafness at home to any other rhythm',
    gifts: [
      '<sets> the pace on a long job so that nobody drops',
      '<finds> what is needed through somebody who knows somebody',
      '<shares> widely and at once while things are going well',
    ],
    prices: [
      '<drums> {their} fingers through another person’s explanation',
      '<runs> the household like a march and <wonders> at the mutiny',
      '<shows> off the new thing before the label is off',
    ],
    scenes: [
      'A hall full of chairs has to be stacked. {P} starts counting aloud, the count turns into a sort of song, and the hall is clear.',
      'On the motorway {P} keeps time on the wheel. The passenger’s story has no beat that {they} can find.',
      'The band has lost its van, and they are on at eight. {P} knows a baker with a van, and the baker, it turns out, plays bass.',
      "Breakfast at {P's} runs from the egg at seven to the shoes at twenty past. A guest has asked for toast, out of turn.",
    ],
    notToSay: ['the star of symphony', 'wealthy and famous'],
  },
  'vedic.nakshatra.shatabhisha': {
    gloss: 'the mansion of the empty circle, kept by Varuna of the hidden waters',
    trait: 'a healer’s distance from the crowd',
    shadow: 'a circle closed from the inside',
    gifts: [
      '<studies> a fault for weeks without telling anyone, and <cures> it',
      '<keeps> confidences as a bank keeps other people’s silver',
      '<sees> a system in what had looked like bad luck',
    ],
    prices: [
      '<vanishes> for days and <is> astonished to have been missed',
      '<trusts> the data before the person who is standing there',
      '<refuses> help in a tone that is taken for contempt',
    ],
    scenes: [
      'The neighbours’ bees had been going elsewhere. {P} sat by the hives with a notebook until June, and then asked one of them to change the paint.',
      "Round {P's} desk stands a screen of ferns. Colleagues put their questions to the ferns, and the ferns answer accurately.",
      'A spreadsheet has been wrong since spring. On Sunday night, unasked, {P} finds the one cell, and signs nothing.',
      'At the beach {P} draws a ring in the sand with a stick, spreads a towel inside it and reads.',
    ],
    notToSay: ['a hundred physicians', 'a mysterious loner'],
  },
  'vedic.nakshatra.purvaBhadrapada': {
    gloss: 'the mansion of the man with two faces, kept by the one-footed goat',
    trait: 'a private fire behind a civil face',
    shadow: 'a swing from ardour to giving it all up',
    gifts: [
      '<lives> for an idea without requiring the neighbours to share it',
      '<speaks> once, late, and <changes> the temperature of the meeting',
      '<gives> away what others would have insured',
    ],
    prices: [
      '<scares> people with how far the thought has been thought',
      '<renounces> in the evening what was ordered at noon',
      '<keeps> the milder half of an opinion for company and <despises> it',
    ],
    scenes: [
      'By day {P} sells carpets and is known for patience. The pamphlets are written above the shop, after the shutters, and would startle the customers.',
      'Halfway through pudding somebody mentions how geese are kept. {P} has put down the spoon and is, quite quietly, magnificent.',
      'All the accounts were deleted before breakfast. By nightfall {P} has opened one again, for the cause.',
      'On one leg, with a stone in the other shoe, {P} is explaining the end of the oil age to a taxi driver. He has switched off the meter.',
    ],
    notToSay: ['two-faced by nature', 'a dangerous star'],
  },
  'vedic.nakshatra.uttaraBhadrapada': {
    gloss: 'the mansion of the serpent of the deep, who lies under the sea',
    trait: 'a calm that comes from far down',
    shadow: 'a slowness to come up and say so',
    gifts: [
      '<holds> steady for others while the water is still coming up',
      '<considers> a matter until the anger has gone out of it',
      '<gives> support from underneath, where it is not seen',
    ],
    prices: [
      '<answers> a pressing question on the following Wednesday',
      '<sinks> into a sulk so deep that it passes for serenity',
      '<lets> the lively ones decide and <lives> with it heavily',
    ],
    scenes: [
      'The cellar is ankle deep, and the landlord is waving his arms. {P} has found the stopcock by touch and is carrying up the jam.',
      'A small visitor has been howling since four. {P} lies down on the carpet beside the howl, says nothing, and it grows interested.',
      'After each question to {P} there is a pause on the line. New clients take it for a bad connection.',
      'When the staff voted, {P} abstained. Months on, over the tea urn, {they} <tells> somebody why, and it would have carried the vote.',
    ],
    notToSay: ['an old soul', 'still waters run deep'],
  },
  'vedic.nakshatra.revati': {
    gloss: 'the mansion of the fish, kept by Pushan, who guides travellers',
    trait: 'a tenderness for whatever has lost its way',
    shadow: 'a thin skin against a noisy world',
    gifts: [
      '<sees> people and parcels safely to where they belong',
      '<waits> for the slowest walker without seeming to',
      '<finishes> gently, so that nobody minds the end',
    ],
    prices: [
      '<takes> in one stray more than the flat will hold',
      '<feels> a brusque email for the rest of the day',
      '<dreams> past a deadline that somebody kinder is covering',
    ],
    scenes: [
      'A tourist is holding the map upside down. {P} was going the other way, and now is not.',
      'Single gloves that {P} finds are put on the railings, fingers up. In a cold week the whole street waves.',
      'On the last day of the course everyone hurries off. {P} wipes the board, waters the cactus and thanks the room.',
      'The film has a dog in it. {P} has asked a friend to find out beforehand how things go for the dog.',
    ],
    notToSay: ['too sensitive for this world', 'a gentle dreamer'],
  },
}
