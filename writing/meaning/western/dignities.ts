import type { Cards } from '../card.ts'

/** How well placed a planet is, by the tradition's five conditions. */
export const DIGNITIES: Cards = {
  'western.dignity.domicile': {
    gloss: 'the state of a planet at home, in a sign it rules',
    trait: 'a strength that has its tools to hand',
    shadow: 'a gift that never had to explain itself',
    gifts: [
      '<does> this one thing without help and without hurry',
      '<trusts> an old skill enough to be generous with it',
      '<answers> in this one matter before the question has been finished',
      '<lends> out the know-how here without keeping back the spanner',
    ],
    prices: [
      '<sees> no reason to learn another way of doing it',
      '<forgets> that what comes easily has to be taught to others',
      '<does> it here in the one way, and <calls> every other a detour',
      '<is> short, on this subject, with people who count on their fingers',
    ],
    scenes: [
      'In somebody else’s kitchen one looks for the ladle. {P}, in this one matter, puts out a hand behind the back and has it.',
      'The lamps have failed in the theatre. {P}, who in this one matter knows the stairs by their creaks, goes down them carrying a cake.',
      'A stranger in the bakery asks how one tells when the dough is ready. On this point {P} can only hold out a thumb.',
    ],
    notToSay: ['a blessing'],
  },
  'western.dignity.exaltation': {
    gloss: 'the state of a planet received like an honoured guest',
    trait: 'a talent that is given the good chair',
    shadow: 'a height from which advice sounds small',
    gifts: [
      '<rises> to an occasion that would have flattened a calmer day',
      '<shows> a quality at its best, so that others want it too',
      '<speaks> up for the whole company when this is the matter in hand',
      '<brings> out the good glasses in this one matter, and for anyone',
    ],
    prices: [
      '<expects> of ordinary weather what only a feast can give',
      '<lives> a little above the ground on this one subject',
      '<is> disappointed here by whatever comes without a ribbon',
      '<overrates> this one talent a little, with everybody’s help',
    ],
    scenes: [
      'A village orchestra has lent its soloist a better violin. It is how {P} may sound in this one matter, as though the violin were listening.',
      'The hotel has taken {P} for the ambassador. In this one matter the ambassador is not missed.',
      'The village owns one red carpet, and it is out. Here, for once, {P} walks along it as if it were the usual way to the post office.',
    ],
    notToSay: ['superior'],
  },
  'western.dignity.detriment': {
    gloss: 'the state of a planet abroad, in the sign opposite its own',
    trait: 'a gift at work in a second language',
    shadow: 'a clumsiness where others seem to be born',
    gifts: [
      '<invents> detours that the well-placed never had to find',
      '<knows> a subject from its difficult side',
      '<finds> a roundabout way here that others later pave',
      '<explains> it well to beginners, having been one for so long',
    ],
    prices: [
      '<needs> twice the time and <is> asked why',
      '<imitates> how others do it until it stops working',
      '<holds> the tool, in this one matter, by the end that is sharp',
      '<envies> here those who do it without thinking, and <thinks>',
    ],
    scenes: [
      'Somebody left-handed has been given the other scissors. The cut is slow and rather fine, and {P} would recognise it.',
      'The phrase book was for another country. In this one matter {P} has got across with two nouns and a hat, and been given the room.',
      'On the ice the others glide. {P}, as far as this goes, has come over in walking boots, and knows where it is thin.',
    ],
    notToSay: ['a weakness', 'damaged'],
  },
  'western.dignity.fall': {
    gloss: 'the state of a planet in the sign where it is least regarded',
    trait: 'a talent that speaks from the back row',
    shadow: 'a modesty that has turned into a doubt',
    gifts: [
      '<earns> by practice what elsewhere is taken on trust',
      '<listens> in this one thing to people without standing',
      '<asks> here for what others expect, and <learns> how they got it',
      '<guards> in this one matter the dignity of people who are overlooked',
    ],
    prices: [
      '<apologises> for a strength before using it',
      '<pushes> too hard there, for fear of not being heard',
      '<keeps> the sentence back here until the door has closed',
      '<gives> the credit away in this matter and then <counts> it',
    ],
    scenes: [
      'At the long table the late guest gets a stool and the corner. {P} says the best thing of the evening from there, and half the table hears it.',
      'The last of nine children learns to eat fast and to speak at the end. {P}, in this one matter, knows by heart what the others said.',
      'For the school photograph somebody has to kneel at the edge. Here it is {P}, who sees from there that the caretaker is missing, and calls him.',
    ],
    notToSay: ['a failing', 'unlucky'],
  },
  'western.dignity.peregrine': {
    gloss: 'the state of a planet with no standing in its sign, a traveller there',
    trait: 'a gift that lives out of a suitcase',
    shadow: 'a want of rules to lean on',
    gifts: [
      '<adapts> this side of the character to whatever company it meets',
      '<takes> nothing in the matter for granted, hospitality included',
      '<borrows> here a method from one country and a manner from the next',
      '<gets> along in this matter on a handshake and sharp ears',
      '<belongs> to no party in this one question and <is> asked by all',
    ],
    prices: [
      '<waits> for an introduction that nobody is there to make',
      '<drifts> in this respect until somebody else sets the course',
      '<adopts> in this one thing the accent of whoever spoke last',
      '<leaves> a talent at the left luggage here, for want of an address',
      '<asks> at every door in this matter which rules the house has',
    ],
    scenes: [
      'A foreigner on the village bench may hear more than the mayor. {P} sits there, so to speak, and passes the sunflower seeds.',
      'At the frontier the papers are looked at for a long while. In this one matter {P} has none, and is let in on account of the dog.',
      'There is a guest at the regatta whom neither club invited. In this matter it might be {P}, who has already been handed a rope.',
      'The market has a pitch that belongs to nobody. {P}, as far as this goes, spreads a rug there, and by noon is selling what the neighbours ran out of.',
    ],
    notToSay: ['aimless'],
  },
}
