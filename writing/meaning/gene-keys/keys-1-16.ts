import type { Cards } from '../card.ts'

/** Keys 1 to 16: themes, each with its shadow, its gift and what it comes to at its best. */
export const KEYS_1_TO_16: Cards = {
  'geneKeys.key.1': {
    gloss: 'the key of the grey spell and of the colour after it',
    trait: 'a brightness that comes up out of blankness',
    shadow: 'a low season taken for the whole climate',
    gifts: ['<lets> the dull week be dull, and <makes> something odd at the end of it'],
    prices: ['<takes> an empty hour as proof that nothing was ever there'],
    scenes: [
      'For nine days the loom stood under its cloth, and {P} cleaned windows. On the tenth there is a border in it of a red that has no name.',
    ],
    notToSay: ['creative blocks'],
  },
  'geneKeys.key.2': {
    gloss: 'the key of being lost and of finding that it was on the way',
    trait: 'a trust that the way knows itself',
    shadow: 'a sense of standing at the wrong stop',
    gifts: ['<takes> a wrong turning in good part and <is> where it matters by dusk'],
    prices: ['<regrets> one particular Tuesday on which everything might have gone otherwise'],
    scenes: [
      'The bus was the wrong one, and it went to a village with a fair. {P} came home with a goose, and later with a brother-in-law.',
    ],
    notToSay: ['everything happens for a reason'],
  },
  'geneKeys.key.3': {
    gloss: 'the key of the false start and of the game made out of it',
    trait: 'a playfulness with what will not work',
    shadow: 'a litter of attempts dropped at the first snag',
    gifts: ['<tries> the silly solution first, which is how it gets found'],
    prices: ['<throws> the whole puzzle in the air because one piece is stiff'],
    scenes: [
      'The pancake tore, and the next stuck. {P} has put them in a bowl with plums, given it a Hungarian name, and it is asked for now.',
    ],
    notToSay: ['embrace change'],
  },
  'geneKeys.key.4': {
    gloss: 'the key of the quick answer and of the fair one',
    trait: 'a mind that puts things right by explaining',
    shadow: 'an explanation of whose fault it was',
    gifts: ['<goes> on thinking until there is a reason that does everybody justice'],
    prices: ['<proves> the other driver wrong all the way to the party'],
    scenes: [
      'By the third telling {P} had noticed that the landlady, too, had been standing in the rain that day. There is no fourth telling.',
    ],
    notToSay: ['let it go'],
  },
  'geneKeys.key.5': {
    gloss: 'the key of tempo, from the tapping foot to the long breath',
    trait: 'a tempo that will not be pushed',
    shadow: 'a tug at seasons that have their own clock',
    gifts: ['<gives> things the time they take, and people too'],
    prices: ['<lifts> the lid to see whether it is rising yet'],
    scenes: [
      'An avocado stone stands over a glass of water. In the seventh week {P}, who had given up looking, sees that it has let down one white thread.',
    ],
    notToSay: ['good things come to those who wait'],
  },
  'geneKeys.key.6': {
    gloss: 'the key of the guarded border and of what opens it',
    trait: 'a tact that was learnt in skirmishes',
    shadow: 'a defence that goes up before anyone has come',
    gifts: ['<finds> the sentence after which both sides can sit down'],
    prices: ['<answers> a greeting as if it had been a charge'],
    scenes: [
      'The tenant had only wanted to ask about the hedge. {P} had a speech ready, saw the shears he had brought, and asked which end he would like.',
    ],
    notToSay: ['inner peace'],
  },
  'geneKeys.key.7': {
    gloss: 'the key of going ahead, whether over others or for them',
    trait: 'a lead given by half a step',
    shadow: 'a following sorted into friends and foes',
    gifts: ['<shows> where the ground bears by crossing it without a speech'],
    prices: ['<counts> heads after every meeting and <remembers> the count'],
    scenes: [
      'The choir has no conductor tonight and forty ways of beginning. {P} breathes in, visibly, and they come in together.',
    ],
    notToSay: ['natural authority'],
  },
  'geneKeys.key.8': {
    gloss: 'the key of blending in and of being unmistakable',
    trait: 'a difference that could be hidden and is not',
    shadow: 'a beige put on to be overlooked',
    gifts: ['<does> an everyday thing so much in {their} own manner that it is quoted'],
    prices: ['<trims> the odd corner off a good idea before showing it'],
    scenes: [
      'Eleven dark coats hang in the cloakroom and one with a lining of tigers. {P} used to wear it buttoned.',
    ],
    notToSay: ['dare to be different'],
  },
  'geneKeys.key.9': {
    gloss: 'the key of small errands and of the spoon that moves a hill',
    trait: 'a patience with the very small',
    shadow: 'a busy day on which nothing was done',
    gifts: ['<returns> daily to the same square inch until it has become a field'],
    prices: ['<tidies> the pencils around a letter that remains unwritten'],
    scenes: [
      'Six bricks each evening after work were all that {P} would promise. Nobody had taken it for a wall until it went round the corner.',
    ],
    notToSay: ['stay focused'],
  },
  'geneKeys.key.10': {
    gloss: 'the key of the mirror and of forgetting that it is there',
    trait: 'an ease with no part to play',
    shadow: 'a self that is always up for repair',
    gifts: ['<is> the same at the window as behind the curtain'],
    prices: ['<reads> another book about {themself} by someone who has never met {them}'],
    scenes: [
      'A film of the reunion shows forty people aware of the camera. In the background {P} is trying to get a crisp away from a gull.',
    ],
    notToSay: ['be yourself'],
  },
  'geneKeys.key.11': {
    gloss: 'the key of inner pictures, hoarded or brought out to be seen',
    trait: 'a head lit from within',
    shadow: 'a film that nobody else ever sees',
    gifts: ['<describes> a better street until the neighbours begin to sweep'],
    prices: ['<prefers> the island in the mind to the one with mosquitoes'],
    scenes: [
      "On the back of a gas bill there is a sketch of a square with lime trees. It hung on {P's} fridge until the councillor came to borrow a ladder.",
    ],
    notToSay: ['a visionary'],
  },
  'geneKeys.key.12': {
    gloss: 'the key of fine feeling, kept behind glass or given a voice',
    trait: 'a fine ear for what is genuine',
    shadow: 'a nose held above the company',
    gifts: ['<waits> for the hour in which a true word can be heard'],
    prices: ['<wounds> with a phrase that was too well made to waste'],
    scenes: [
      'At the farewell dinner several people spoke at length. {P} sang two verses of what the old caretaker used to sing when parking.',
    ],
    notToSay: ['speak from the heart'],
  },
  'geneKeys.key.13': {
    gloss: 'the key of listening, through old stories or beneath them',
    trait: 'an ear for what lies under the words',
    shadow: 'a deafness to what was heard before',
    gifts: ['<catches> what a complaint is really asking for'],
    prices: ['<nods> at the first line, knowing how it goes, and <misses> the new one'],
    scenes: [
      'The old lodger was telling about the winter of the horses again. For once {P} asks which horse, and it is dark before he has finished.',
    ],
    notToSay: ['a good listener'],
  },
  'geneKeys.key.14': {
    gloss: 'the key of strength, rented out or given to what it loves',
    trait: 'a plenty that starts from liking the work',
    shadow: 'a skill hired out until it sickens',
    gifts: ['<does> best for others by doing what {they} <would> do for nothing'],
    prices: ['<earns> well at a thing that has to be slept off'],
    scenes: [
      'The accounts were for a firm that sold gravel. Since {P} does them for a circus, they are in on the second, with drawings.',
    ],
    notToSay: ['follow the bliss', 'abundance'],
  },
  'geneKeys.key.15': {
    gloss: 'the key of routine and of the wild hours on either side of it',
    trait: 'a fondness for life at its own speeds',
    shadow: 'a flatness ironed into every day alike',
    gifts: ['<makes> each guest feel that these are quite usual hours'],
    prices: ['<irons> the strangeness out of a week and <wonders> why it is long'],
    scenes: [
      "It is two in the afternoon, and in {P's} kitchen someone is having breakfast, someone supper, and a man from the gasworks a nap.",
    ],
    notToSay: ['go with the flow'],
  },
  'geneKeys.key.16': {
    gloss: 'the key of talent, left in its case or worked until it sings',
    trait: 'a delight in getting better at things',
    shadow: 'a shrug at one’s own gift',
    gifts: ['<carries> a knack from one craft into another, where nobody expected it'],
    prices: ['<leaves> the instrument shut because there are such good recordings'],
    scenes: [
      'From fencing {P} knows where to put the back foot. It turns out to be just what was missing from the pastry.',
    ],
    notToSay: ['practice makes perfect'],
  },
}
