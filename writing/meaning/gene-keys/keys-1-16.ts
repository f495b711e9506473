import type { Cards } from '../card.ts'

/** Keys 1 to 16: themes, each with its shadow, its gift and what it comes to at its best. */
export const KEYS_1_TO_16: Cards = {
  'geneKeys.key.1': {
    gloss: 'the key of the grey spell and of the colour after it',
    trait: 'a brightness that comes up out of blankness',
    shadow: 'a low season taken for the whole climate',
    gifts: [
      '<lets> the dull week be dull, and <makes> something odd at the end of it',
      '<waits> out a colourless month without advertising for help',
      '<keeps> the bench clear through a flat month and <returns> with a tune',
    ],
    prices: [
      '<takes> an empty hour as proof that nothing was ever there',
      '<declares> the talent finished after a single unproductive weekend',
      '<quits> the class in the week before it would have come right',
    ],
    scenes: [
      'For nine days the loom stood under its cloth, and {P} cleaned windows. On the tenth there is a border in it of a red that has no name.',
      'Since February the sketchbook had held nothing but shopping. Between the leeks and the candles {P} finds, in {their} own hand, a giraffe.',
      'All through the fog {P} had thrown plain bowls and stacked them in the shed. Then came one with a blue rim and a spout, which now holds the milk.',
    ],
    notToSay: ['creative blocks'],
  },
  'geneKeys.key.2': {
    gloss: 'the key of being lost and of finding that it was on the way',
    trait: 'a trust that the way knows itself',
    shadow: 'a sense of standing at the wrong stop',
    gifts: [
      '<takes> a wrong turning in good part and <is> where it matters by dusk',
      '<trusts> a detour enough to look out of the window',
      '<asks> a stranger the way and <stays> to hear where it used to go',
    ],
    prices: [
      '<regrets> one particular Tuesday on which everything might have gone otherwise',
      '<redraws> the whole itinerary because one connection was missed',
      '<studies> the timetable of the train that has already gone',
    ],
    scenes: [
      'The bus was the wrong one, and it went to a village with a fair. {P} came home with a goose, and later with a brother-in-law.',
      'The satnav gave up in the gravel pit. {P} gets out, asks a man with a bucket, and is shown the lake by the back way.',
      'The tickets turned out to be for the wrong evening, when the hall belonged to the mushroom society. {P} stayed, and went home with a basket and a date for the woods.',
    ],
    notToSay: ['everything happens for a reason'],
  },
  'geneKeys.key.3': {
    gloss: 'the key of the false start and of the game made out of it',
    trait: 'a playfulness with what will not work',
    shadow: 'a litter of attempts dropped at the first snag',
    gifts: [
      '<tries> the silly solution first, which is how it gets found',
      '<begins> again from the middle without announcing a defeat',
      '<treats> a botched first go as the rules of a better game',
    ],
    prices: [
      '<throws> the whole puzzle in the air because one piece is stiff',
      '<abandons> a language at the first irregular verb',
      '<buys> a new hobby whenever the old one asks for patience',
    ],
    scenes: [
      'The pancake tore, and the next stuck. {P} has put them in a bowl with plums, given it a Hungarian name, and it is asked for now.',
      'On the fourth attempt the tent has three corners and a chimney. Rain is forecast, and {P} is already charging the children admission.',
      'The kite would not leave the ground for anything. {P} took off the tail, and now it hangs over the cot, where it turns with the draught.',
    ],
    notToSay: ['embrace change'],
  },
  'geneKeys.key.4': {
    gloss: 'the key of the quick answer and of the fair one',
    trait: 'a mind that puts things right by explaining',
    shadow: 'an explanation of whose fault it was',
    gifts: [
      '<goes> on thinking until there is a reason that does everybody justice',
      '<rewrites> the argument until even the opponent recognises it',
      '<admits> that the other side has a case and <states> it well',
    ],
    prices: [
      '<proves> the other driver wrong all the way to the party',
      '<supplies> an answer before the question has put its bag down',
      '<wins> a point about the bill and <loses> the rest of the lunch',
    ],
    scenes: [
      'By the third telling {P} had noticed that the landlady, too, had been standing in the rain that day. There is no fourth telling.',
      'Whose turn it was to clear the gutters had become a philosophy. {P} comes back from the ladder with a leaf count for either side.',
      'Each of the nephews had been promised the same fishing rod. {P} read the old postcards again, found both in the right, and drew up a rota that shares out the rain.',
    ],
    notToSay: ['let it go'],
  },
  'geneKeys.key.5': {
    gloss: 'the key of tempo, from the tapping foot to the long breath',
    trait: 'a tempo that will not be pushed',
    shadow: 'a tug at seasons that have their own clock',
    gifts: [
      '<gives> things the time they take, and people too',
      '<leaves> an unready decision alone without apology',
      '<lets> a slow eater finish, and the talk with it',
    ],
    prices: [
      '<lifts> the lid to see whether it is rising yet',
      '<hurries> a convalescent along the corridor by the elbow',
      '<asks> after the answer to a letter posted that morning',
    ],
    scenes: [
      'An avocado stone stands over a glass of water. In the seventh week {P}, who had given up looking, sees that it has let down one white thread.',
      "The dough has been left beside the radiator with a note for the cleaner. It asks her, in {P's} capitals, to disregard it until Thursday.",
      'Varnish was wanted on the hull before launching day, and the weather was damp. {P} hung up the brush and read in the cabin until the wood was dry.',
    ],
    notToSay: ['good things come to those who wait'],
  },
  'geneKeys.key.6': {
    gloss: 'the key of the guarded border and of what opens it',
    trait: 'a tact that was learnt in skirmishes',
    shadow: 'a defence that goes up before anyone has come',
    gifts: [
      '<finds> the sentence after which both sides can sit down',
      '<lowers> a voice by a tone, and the others follow',
      '<puts> the kettle on before the complaint has been read out',
    ],
    prices: [
      '<answers> a greeting as if it had been a charge',
      '<rehearses> both halves of a quarrel in the bath',
      '<locks> the gate because of a knock that was only the post',
    ],
    scenes: [
      'The tenant had only wanted to ask about the hedge. {P} had a speech ready, saw the shears he had brought, and asked which end he would like.',
      'Two brothers had not shared a taxi since the inheritance. {P} orders one for three, sits in the middle, and discusses cheese.',
      'The letter about the noise had been drafted several times over. {P} took the mildest upstairs, heard the baby, and came down again for the earplugs and a rattle.',
    ],
    notToSay: ['inner peace'],
  },
  'geneKeys.key.7': {
    gloss: 'the key of going ahead, whether over others or for them',
    trait: 'a lead given by half a step',
    shadow: 'a following sorted into friends and foes',
    gifts: [
      '<shows> where the ground bears by crossing it without a speech',
      '<delegates> early, and <praises> by name',
      '<takes> the first cold swim, and <says> only where the stones are',
    ],
    prices: [
      '<counts> heads after every meeting and <remembers> the count',
      '<appoints> a committee in order to be asked to lead it',
      '<wants> to know who voted which way on the biscuits',
    ],
    scenes: [
      'The choir has no conductor tonight and forty ways of beginning. {P} breathes in, visibly, and they come in together.',
      'At the flooded underpass everyone consulted a telephone. {P} had taken off both shoes and was testing the kerb with an umbrella.',
      'On the frozen pond the class stood along the edge in hired skates. {P} pushed a kitchen chair out in front, slowly, and a string of children held on behind.',
    ],
    notToSay: ['natural authority'],
  },
  'geneKeys.key.8': {
    gloss: 'the key of blending in and of being unmistakable',
    trait: 'a difference that could be hidden and is not',
    shadow: 'a beige put on to be overlooked',
    gifts: [
      '<does> an everyday thing so much in {their} own manner that it is quoted',
      '<signs> the ordinary letter so that it is kept',
      '<wraps> a plain present so that the giver is known at once',
    ],
    prices: [
      '<trims> the odd corner off a good idea before showing it',
      '<apologises> for the colour of the kitchen before anyone has seen it',
      '<orders> what the rest of the table is having, against all appetite',
    ],
    scenes: [
      'Eleven dark coats hang in the cloakroom and one with a lining of tigers. {P} used to wear it buttoned.',
      'For the staff photograph grey had been recommended. {P} has complied, apart from a tie with lobsters that arrives first in every room.',
      'The conference badges were all of one plain type. {P} had drawn a snail beside the name, and by lunch several strangers wanted one too.',
    ],
    notToSay: ['dare to be different'],
  },
  'geneKeys.key.9': {
    gloss: 'the key of small errands and of the spoon that moves a hill',
    trait: 'a patience with the very small',
    shadow: 'a busy day on which nothing was done',
    gifts: [
      '<returns> daily to the same square inch until it has become a field',
      '<finishes> the dull middle of a thing that others only start',
      '<oils> one hinge a day until the whole house is quiet',
    ],
    prices: [
      '<tidies> the pencils around a letter that remains unwritten',
      '<alphabetises> the spices on the evening before the examination',
      '<sharpens> the tools all morning for a job that needs only glue',
    ],
    scenes: [
      'Six bricks each evening after work were all that {P} would promise. Nobody had taken it for a wall until it went round the corner.',
      'The archive consists of nine thousand unlabelled negatives. {P} does a dozen over breakfast, and in the sixth year recognises the bridge.',
      'A drawer of odd buttons came with the shop. {P} matches a few during the news each night, and in spring a tin of complete sets stands on the counter.',
    ],
    notToSay: ['stay focused'],
  },
  'geneKeys.key.10': {
    gloss: 'the key of the mirror and of forgetting that it is there',
    trait: 'an ease with no part to play',
    shadow: 'a self that is always up for repair',
    gifts: [
      '<is> the same at the window as behind the curtain',
      '<declines> a flattering role for want of interest in it',
      '<speaks> to the mayor and to the mayor’s dog alike',
    ],
    prices: [
      '<reads> another book about {themself} by someone who has never met {them}',
      '<compares> last year’s photograph with this year’s, and <adjusts> the lamp',
      '<tries> on a new manner and <watches> the faces for the verdict',
    ],
    scenes: [
      'A film of the reunion shows forty people aware of the camera. In the background {P} is trying to get a crisp away from a gull.',
      'An audition had been arranged by well-meaning relations. {P} read the lines in the voice used for ordering fish, and was remembered for it.',
      'The guests at the masked party were guessing one another by their shoes. {P} had left the mask on the tram, and was free to talk about drains.',
    ],
    notToSay: ['be yourself'],
  },
  'geneKeys.key.11': {
    gloss: 'the key of inner pictures, hoarded or brought out to be seen',
    trait: 'a head lit from within',
    shadow: 'a film that nobody else ever sees',
    gifts: [
      '<describes> a better street until the neighbours begin to sweep',
      '<lends> an unfinished idea to somebody who can build',
      '<draws> on a napkin what the others had been trying to say',
    ],
    prices: [
      '<prefers> the island in the mind to the one with mosquitoes',
      '<describes> the novel so completely that it need not be written',
      '<furnishes> a summer house in the mind and <forgets> to book the weekend',
    ],
    scenes: [
      "On the back of a gas bill there is a sketch of a square with lime trees. It hung on {P's} fridge until the councillor came to borrow a ladder.",
      'At the planning meeting the others had brought figures. {P} has brought a shoebox with a hole in it, and they take turns to look.',
      'For the bare courtyard {P} had long imagined a pond. One evening a washing-up bowl stood there with a tin frog in it, and the neighbours began to bring stones.',
    ],
    notToSay: ['a visionary'],
  },
  'geneKeys.key.12': {
    gloss: 'the key of fine feeling, kept behind glass or given a voice',
    trait: 'a fine ear for what is genuine',
    shadow: 'a nose held above the company',
    gifts: [
      '<waits> for the hour in which a true word can be heard',
      '<prefers> an honest silence to an elegant remark',
      '<picks> out the one honest line in a long ceremony',
    ],
    prices: [
      '<wounds> with a phrase that was too well made to waste',
      '<corrects> the pronunciation of a compliment',
      '<leaves> at the interval because the hall has the wrong chairs',
    ],
    scenes: [
      'At the farewell dinner several people spoke at length. {P} sang two verses of what the old caretaker used to sing when parking.',
      'The string quartet was excellent and the hall half empty. Afterwards {P} waits by the cloakroom to tell the second violin exactly where it was.',
      'A celebrated recording was played to the class, and everyone admired it. {P} asked for the door to be opened, because the cleaner was whistling in the corridor.',
    ],
    notToSay: ['speak from the heart'],
  },
  'geneKeys.key.13': {
    gloss: 'the key of listening, through old stories or beneath them',
    trait: 'an ear for what lies under the words',
    shadow: 'a deafness to what was heard before',
    gifts: [
      '<catches> what a complaint is really asking for',
      '<repeats> what was meant in words the speaker prefers',
      '<hears> in a joke about the rent that the rent is late',
    ],
    prices: [
      '<nods> at the first line, knowing how it goes, and <misses> the new one',
      '<files> a confession under an earlier one that resembled it',
      '<finishes> another person’s sentence, and not as it was going to end',
    ],
    scenes: [
      'The old lodger was telling about the winter of the horses again. For once {P} asks which horse, and it is dark before he has finished.',
      'The hairdresser’s appointment has overrun by an hour. It is {P} under the dryer, and the hairdresser who is talking about her brother.',
      'Grandfather had asked again whether the shed was locked. This time {P} went out with him to look, and on the bench inside lay a doll’s house without a roof.',
    ],
    notToSay: ['a good listener'],
  },
  'geneKeys.key.14': {
    gloss: 'the key of strength, rented out or given to what it loves',
    trait: 'a plenty that starts from liking the work',
    shadow: 'a skill hired out until it sickens',
    gifts: [
      '<does> best for others by doing what {they} <would> do for nothing',
      '<chooses> the less lucrative commission and <does> it magnificently',
      '<repairs> clocks for the pleasure of it, and half the town is punctual',
    ],
    prices: [
      '<earns> well at a thing that has to be slept off',
      '<sells> a whole Saturday before it has had its breakfast',
      '<carries> on with a well-paid bore until the holidays taste of it',
    ],
    scenes: [
      'The accounts were for a firm that sold gravel. Since {P} does them for a circus, they are in on the second, with drawings.',
      'Invitations to consult arrive in thick envelopes. {P} answers them on the train, between two rehearsals of the amateur brass band.',
      'An agency had offered {P} a good deal for writing about insurance. What lies on the desk instead is a guide to the district’s puddles, and children are asking for a sequel.',
    ],
    notToSay: ['follow the bliss', 'abundance'],
  },
  'geneKeys.key.15': {
    gloss: 'the key of routine and of the wild hours on either side of it',
    trait: 'a fondness for life at its own speeds',
    shadow: 'a flatness ironed into every day alike',
    gifts: [
      '<makes> each guest feel that these are quite usual hours',
      '<accommodates> an eccentric without remarking upon it',
      '<sets> one more place at whatever hour the bell rings',
    ],
    prices: [
      '<irons> the strangeness out of a week and <wonders> why it is long',
      '<synchronises> a holiday until it resembles the office',
      '<plans> the picnic by the minute and <eats> it under the clock',
    ],
    scenes: [
      "It is two in the afternoon, and in {P's} kitchen someone is having breakfast, someone supper, and a man from the gasworks a nap.",
      "One lodger practises at dawn, another sleeps until the news. In {P's} house the bathroom timetable looks like a railway guide, and it is kept.",
      'That week the dog wanted its walk at midnight, and a jet-lagged cousin agreed. {P} took both through the sleeping market with a thermos, and met the bakers.',
    ],
    notToSay: ['go with the flow'],
  },
  'geneKeys.key.16': {
    gloss: 'the key of talent, left in its case or worked until it sings',
    trait: 'a delight in getting better at things',
    shadow: 'a shrug at one’s own gift',
    gifts: [
      '<carries> a knack from one craft into another, where nobody expected it',
      '<practises> the difficult bar with evident enjoyment',
      '<asks> the better player for the exercise instead of the autograph',
    ],
    prices: [
      '<leaves> the instrument shut because there are such good recordings',
      '<admires> an expert so thoroughly that no attempt is made',
      '<calls> it luck again and <puts> the good chisels away',
    ],
    scenes: [
      'From fencing {P} knows where to put the back foot. It turns out to be just what was missing from the pastry.',
      'The locksmith’s evening course was a birthday joke. By Whitsun {P} opens the sports hall faster than the caretaker, and has been asked to stop.',
      'Plastering had been learnt from a film, in order to hide one crack. Since then {P} has done the stairs, the chapel and a ceiling rose for the dentist.',
    ],
    notToSay: ['practice makes perfect'],
  },
}
