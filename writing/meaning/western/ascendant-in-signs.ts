import type { Cards } from '../card.ts'

/** The Ascendant, the manner of meeting the world, by its sign. */
export const ASCENDANT_IN_SIGNS: Cards = {
  'western.ascendant.aries': {
    gloss: 'the sign that was rising at birth, here one that charges',
    trait: 'a manner of meeting things head on',
    shadow: 'a briskness that others take for temper',
    gifts: [
      '<breaks> the ice by saying the obvious thing first',
      '<decides> on the doorstep and <lives> with the decision',
      '<looks> people in the face and <expects> the same back',
    ],
    prices: [
      '<interrupts>, and <finds> out afterwards that a better sentence was coming',
      '<walks> half a step ahead of the person {they} <is> walking with',
      '<seems> to be picking a fight while merely asking a question',
    ],
    scenes: [
      'A notice at the counter asks callers not to ring twice. {P} rings once, firmly, and remains standing.',
      "Introductions are going round the circle at their usual pace. {P's} is over in one sentence, and it is the one that people remember.",
      'On a crowded pavement {P} sees the gap before it opens. Companions lose {them} there and find {them} again at the kerb.',
      'A dog in the yard barks, and the whole party stops. {P} has already put out a hand, palm up.',
    ],
    notToSay: ['fearless', 'aggressive'],
  },
  'western.ascendant.taurus': {
    gloss: 'the manner of appearing, in the sign that takes its time',
    trait: 'an unhurried way of arriving',
    shadow: 'a slowness that digs in when pushed',
    gifts: [
      '<makes> nervous company settle by taking up space calmly',
      '<tries> a new thing with the hands before having a view on it',
      '<is> recognisably the same person in every company',
    ],
    prices: [
      '<answers> after a pause in which others have already decided',
      '<looks> placid while being seriously displeased',
      '<suspects> any kind of hurry of being a trick',
    ],
    scenes: [
      'At the market {P} weighs a melon in one hand and puts it back. The stallholder starts to show the better ones.',
      'The taxi is hooting below. {P} ties the second shoe at the pace of the first.',
      'Newcomers on the course choose the place next to {P} without knowing why. It may be the way the bag was set down.',
      'Two friends are pulling towards two different ends of the fair. {P}, between them, has stopped to look at spoons.',
    ],
    notToSay: ['slow', 'earthy and sensual'],
  },
  'western.ascendant.gemini': {
    gloss: 'the face turned to the world, in the sign of talk',
    trait: 'a quick and curious first approach',
    shadow: 'a restlessness that looks like not listening',
    gifts: [
      '<finds> a common acquaintance or a common joke within minutes',
      '<adapts> {their} words to the listener without becoming false',
      '<asks> the simple question that the experts had stepped over',
    ],
    prices: [
      '<finishes> other people’s sentences, often with the wrong ending',
      '<checks> the phone while somebody is saying a serious thing',
      '<leaves> an impression so lively that nobody recalls an opinion',
    ],
    scenes: [
      'In the lift, between the ground floor and the top, {P} learns why the piano has to go. The removal men are sorry when the doors open.',
      'A hand that is telling something knocks over the salt. It goes on telling while the other one sweeps up.',
      'Directions are given, and {P} repeats them in a better order. Then {they} <goes> another way, to see where it comes out.',
      "The lecturer has lost the hall. From the side comes a small factual question of {P's}, and all at once there is something to discuss.",
    ],
    notToSay: ['a chatterbox', 'eternally young'],
  },
  'western.ascendant.cancer': {
    gloss: 'the sign on the horizon at birth, here a shy and clinging one',
    trait: 'a sideways, feeling entrance',
    shadow: 'a shell that closes without a warning',
    gifts: [
      '<tests> the warmth of a company before adding to it',
      '<makes> shy people feel that they are the hosts',
      '<recalls> a first meeting down to what was on the table',
    ],
    prices: [
      '<takes> a brusque greeting home and <turns> it over',
      '<approaches> by detours, so that the request arrives last',
      '<stands> at a party beside something to look after',
    ],
    scenes: [
      'Before going in {P} looks through the glass to see who is there. It is a short look, and it settles which end of the room.',
      'A new colleague says something sharp by way of a joke. {P} smiles, and for the next month is perfectly correct.',
      'At gatherings {P} may be found by the stove or with the baby, where a person is both present and excused.',
      'The request comes after the weather, the tomatoes and somebody’s exams. It is a small one, and it had been ready since the stairs.',
    ],
    notToSay: ['shy', 'crab-like'],
  },
  'western.ascendant.leo': {
    gloss: 'the way a person comes on, in the sign of the stage',
    trait: 'a presence that is noticed at the entrance',
    shadow: 'a need to be met with some ceremony',
    gifts: [
      '<greets> people as though their coming had been the point',
      '<carries> off a loud coat or a bad joke by conviction',
      '<steadies> a nervous group by appearing to enjoy it',
    ],
    prices: [
      '<fills> a silence that somebody else was about to use',
      '<stiffens> when teased in front of an audience',
      '<dresses> for the part when nobody has cast the play',
    ],
    scenes: [
      'A latecomer would like to slip in by the side. With {P} it never works, though {they} <has> tried: the speaker looks up and says good evening.',
      'Waiters remember {P}. It was one dinner, years ago, but there will have been a toast.',
      'Somebody has to tell the coach party that the castle is shut. {P} stands on the step and does it so well that they clap.',
      'The umbrella is red. There were black ones on the same hook at the same price.',
    ],
    notToSay: ['a star', 'a royal bearing'],
  },
  'western.ascendant.virgo': {
    gloss: 'the style of a first meeting, in the sign that observes',
    trait: 'a watchful, modest way of arriving',
    shadow: 'an eye that finds the fault first',
    gifts: [
      '<reads> the instructions, and the small print under them',
      '<sees> at once what needs doing and <starts> with the nearest',
      '<listens> for the exact word and <hands> it back',
    ],
    prices: [
      '<corrects> a detail in a story that was going well',
      '<hangs> back until {they} <is> sure of doing it right',
      '<wears> a look of disapproval while merely concentrating',
    ],
    scenes: [
      'Arriving early, {P} finds the urn empty and the plugs untested. When the organiser comes running there is nothing left for him to do.',
      'The host says to leave the dishes. {P} agrees, and stacks them by size while saying so.',
      "A thread of lint on a stranger’s collar holds {P's} eye through the whole of a farewell speech.",
      'Asked about {their} work, {P} gives the humblest description that is true. The person asking learns the rest from somebody else.',
    ],
    notToSay: ['neat and tidy', 'reserved'],
  },
  'western.ascendant.libra': {
    gloss: 'the first impression a person makes, in the sign of good manners',
    trait: 'a courtesy that meets people halfway',
    shadow: 'a smoothness that nobody can get hold of',
    gifts: [
      '<puts> strangers at ease by finding what they can agree on',
      '<dresses> and <speaks> so that an occasion feels complete',
      '<turns> a request so gracefully that refusing feels like a loss',
    ],
    prices: [
      '<mirrors> the company and <wonders> on the way home who spoke',
      '<smiles> where a frown would have saved everyone time',
      '<waits> for the other to choose and then <minds> the choice',
    ],
    scenes: [
      'Two drivers want one parking space. {P} waves the other in so pleasantly that he gets out and offers to move.',
      'In any small circle there is somebody who has not yet been asked anything. {P} turns to that one without breaking off the sentence.',
      'After the visit each of the hosts is sure that {P} took their side about the curtains.',
      'A compliment opens the complaint, and another closes it. The plumber is back in his van before he sees that he is coming again on Monday.',
    ],
    notToSay: ['charming', 'attractive to everyone'],
  },
  'western.ascendant.scorpio': {
    gloss: 'the mask and the manner, in the sign that keeps its counsel',
    trait: 'a guarded and searching first look',
    shadow: 'a silence that others fill with guesses',
    gifts: [
      '<sees> what a person is careful not to mention',
      '<keeps> a composed face when the news is bad',
      '<gives> full attention, without one glance at the clock',
    ],
    prices: [
      '<unsettles> people who had only wanted small talk',
      '<watches> a party from the wall until it is nearly over',
      '<lets> nobody see the nerves and so <gets> no help with them',
    ],
    scenes: [
      'The seat that {P} prefers has a wall behind it and a view of both exits. Asked about it, {they} <says> that the light is better.',
      'Small talk with {P} may last for two exchanges. The next is about what the other person really thinks of the brother.',
      'An agent shows the flat and praises the balcony. {P} lifts a corner of the carpet.',
      'Those who met {P} once can say very little about {them}. What they do recall is having told more than they meant to.',
    ],
    notToSay: ['a piercing gaze', 'magnetic'],
  },
  'western.ascendant.sagittarius': {
    gloss: 'the stride with which a person enters, in the sign of far places',
    trait: 'a breezy stride and an open face',
    shadow: 'a bluntness that has left before it lands',
    gifts: [
      '<makes> a formal occasion feel like the start of an outing',
      '<trusts> strangers at first sight and <is> seldom robbed',
      '<asks> big questions at short notice and <enjoys> any answer',
    ],
    prices: [
      '<knocks> things over, glasses and confidences alike',
      '<offers> an opinion as a gift and <forgets> to wrap it',
      '<arrives> late, in high spirits, with a reason worth hearing',
    ],
    scenes: [
      'Somewhere on the ferry {P} has got to know a family from the other deck. They are already exchanging apricots and addresses.',
      'The ceiling in the old cottage is low. {P} praises it warmly, hits {their} head going out, and again coming back for the hat.',
      'A question about the best way to the station grows into a plan for walking there along the river. People who had meant to take the tram agree.',
      'In the hush of the museum somebody laughs aloud. It is {P}, in front of a very solemn portrait.',
    ],
    notToSay: ['happy-go-lucky', 'sporty'],
  },
  'western.ascendant.capricorn': {
    gloss: 'the outward bearing, in the sign that looks older than it is',
    trait: 'a composed and slightly older manner',
    shadow: 'a reserve that looks like judgement',
    gifts: [
      '<inspires> trust in people who have to leave something valuable behind',
      '<waits> out a nervous beginning without showing nerves',
      '<speaks> briefly and <is> quoted afterwards',
    ],
    prices: [
      '<enters> a playful company as though sent to inspect it',
      '<keeps> to titles and surnames after the others have moved on',
      '<gets> no help, because {they} <seems> to need none',
    ],
    scenes: [
      'Lost tourists cross the whole square to ask {P} the way. They pass several friendlier faces to do it.',
      'At the reunion it is said that {P} has grown younger. In the old yearbook {they} <looks> like the deputy head.',
      'The rest have taken off their shoes and are in the fountain. {P} guards the bags, quite happily, and is the last one in.',
      'On a first visit {P} sits on the edge of the sofa with the saucer held level. By the end of the year {they} may be seen lying on the rug.',
    ],
    notToSay: ['serious', 'ages like fine wine'],
  },
  'western.ascendant.aquarius': {
    gloss: 'the sign rising at birth, here one that stands a little apart',
    trait: 'a friendly distance, the same for everyone',
    shadow: 'an oddness worn a little like armour',
    gifts: [
      '<takes> a strange remark seriously and <asks> what follows from it',
      '<stands> outside the mood of a crowd and <stays> polite',
      '<brings> together people who would never have invited each other',
    ],
    prices: [
      '<turns> a half-shoulder to whoever comes too close too soon',
      '<contradicts> a pleasantry because it was not accurate',
      '<treats> old friends and new ones alike, and the old ones notice',
    ],
    scenes: [
      'Good morning, says the neighbour, lovely weather. {P} considers the sky and mentions what the farmers need.',
      'Everyone at the table has raised a glass. {P} is half a second behind, having stopped to wonder who began the custom.',
      'Handed a badge and a pen, {P} writes the name and draws a heron under it.',
      'The stranger with the parrot has been given a wide berth by the whole carriage. {P} sits down opposite and asks what it eats.',
    ],
    notToSay: ['weird', 'a rebel'],
  },
  'western.ascendant.pisces': {
    gloss: 'the outer edge of a person, in the sign that has few edges',
    trait: 'a soft approach that takes in everything',
    shadow: 'a vagueness in which people see their own wishes',
    gifts: [
      '<lets> others talk and <becomes> for an hour whom they needed',
      '<catches> the undertone of a room on coming in',
      '<disarms> an angry person by failing to be an opponent',
    ],
    prices: [
      '<absorbs> the manner of whoever spoke last',
      '<drifts> out without saying goodbye and <is> thought rude',
      '<is> thought to have agreed when {they} <has> only listened',
    ],
    scenes: [
      'People describe {P} after the same dinner. To one it was a good listener, to another a wit, and a third is not sure that {they} came.',
      'Walking with {P} is slower than the map says. There is the fog to be looked at, and a lost glove on a railing.',
      'The clerk at the counter was ready for a dispute. {P} says that it must have been a long day, and the stamp comes down.',
      "Someone has left a scarf at {P's} place, and someone else a confidence. Neither asked beforehand whether there was room.",
    ],
    notToSay: ['ethereal', 'dreamy eyes'],
  },
}
