import type { Cards } from '../card.ts'

/** Gates 33 to 48: ways of acting. */
export const GATES_33_TO_48: Cards = {
  'humanDesign.gate.33': {
    gloss: 'the gate of withdrawing in order to remember',
    trait: 'a retreat after every chapter',
    shadow: 'an absence without an address',
    gifts: [
      '<goes> away with an experience and <returns> with its story',
      '<keeps> a confidence until the day when it can do some good',
      '<comes> down from the attic with the year in four pages',
    ],
    prices: [
      '<vanishes> after the party, and the guests wonder what they said',
      '<tells> nobody anything until it has been sorted, dated and put behind glass',
      '<takes> the story away to be bound and <leaves> no copy',
    ],
    scenes: [
      'For a week after the expedition {P} does not pick up. Then there is a supper, and the others, who were on it, learn what happened.',
      'The regatta was in June, and there was a scandal about a buoy. In November {P} mentions it over the chestnuts, calmly, from the buoy’s side.',
      'After the flood everybody told it at once, for a month. {P} was seen again in Lent, with a jar of the mud and a date for each of its layers.',
    ],
    notToSay: ['a loner'],
  },
  'humanDesign.gate.34': {
    gloss: 'the gate of raw strength, content to be busy',
    trait: 'a power that is happiest in use',
    shadow: 'a busyness that tramples the seedlings',
    gifts: [
      '<moves> what three people had agreed was fixed',
      '<gets> on with it in good spirits while the committee is choosing a name',
      '<digs> the well on the way to asking where it should go',
    ],
    prices: [
      '<is> too busy to be asked whether any of it is needed',
      '<presses> ahead at such a rate that help arrives to find its part done',
      '<lifts> a thing out of the grasp of somebody learning to',
    ],
    scenes: [
      'The piano was to stay where it is until the men came. It is now at the other window, and {P} is looking at the bookcase.',
      'The snowplough would reach the lane by noon. At ten {P} is shovelling somebody else’s lane, having run out.',
      'They were waiting for a crane to come about the fallen elm. {P} had begun at the thin end, with a handsaw and a song, and met the crane from the stump.',
    ],
    notToSay: ['powerful'],
  },
  'humanDesign.gate.35': {
    gloss: 'the gate of appetite for whatever has not been tried',
    trait: 'a hunger for having been there',
    shadow: 'a boredom at the second helping',
    gifts: [
      '<turns> up for the new thing and <reports> on it honestly',
      '<cheers> a tired crew with the thought of what has never been attempted',
      '<goes> first down the slide and <comes> back with its temperature',
    ],
    prices: [
      '<tires> of a place on learning where the spoons are',
      '<leaves> a good thing half eaten to see what the next tray holds',
      '<tastes> all nine jams and <is> elsewhere when the toast arrives',
    ],
    scenes: [
      'On the menu there is one item the waiter cannot translate. {P} has closed the menu.',
      'At the evening class in Welsh there were tears when {P} moved on to welding. In welding they are already fond of the verses.',
      'A circular had come in a script that nobody knew, with a picture of a fair. {P} took the night train in the direction of the postmark, and wrote home in it.',
    ],
    notToSay: ['adventurous'],
  },
  'humanDesign.gate.36': {
    gloss: 'the gate of going through an upset to learn its weather',
    trait: 'an emotional daring in unknown country',
    shadow: 'a crisis stirred up for want of one',
    gifts: [
      '<goes> into a feeling without experience and <comes> out with some',
      '<stays> calm in a stranger’s storm, having lately been out in one',
      '<walks> into the kitchen of a quarrel and <asks> where the cups are',
    ],
    prices: [
      '<rocks> the boat on a flat lake to see what happens',
      '<takes> each first attempt for a disaster before it has had its tea',
      '<opens> a telegram of greetings with one hand on the banister',
    ],
    scenes: [
      'Never having been in love with a trapeze artist, {P} had no idea that it would be like that. The postcards from the tour make good reading now.',
      'The first night in the rented lighthouse was all howling and regret. By the third {P} can tell the wind from the plumbing, and has a favourite.',
      "It was {P's} first time on a stage, and the trapdoor opened. From below came a shout, then a laugh, and then the line, which was the better for it.",
    ],
    notToSay: ['a drama queen'],
  },
  'humanDesign.gate.37': {
    gloss: 'the gate of friendship sealed by a meal and a handshake',
    trait: 'a loyalty with terms, warmly kept',
    shadow: 'a ledger under the tablecloth',
    gifts: [
      '<gathers> unlike people into something that eats together',
      '<remembers> who was promised what, and <sees> that they get it warm',
      '<knows> who likes the crust and <acts> upon it',
    ],
    prices: [
      '<gives> on the understanding that it will be understood',
      '<feels> a missed invitation for longer than the supper itself would have lasted',
      '<counts> the forks back in after a truce',
    ],
    scenes: [
      "Whoever helped with the hay has a chair at {P's} table in December. One man missed a single afternoon in June, and brings wine.",
      'A new lodger has moved in over the chemist’s. {P} stands on the landing with a loaf, and goes down again knowing the night shifts.',
      'The two allotments had not spoken since the hosepipe. {P} laid a plank across the ditch, set a pie on the middle of it, and brought two knives.',
    ],
    notToSay: ['family-oriented'],
  },
  'humanDesign.gate.38': {
    gloss: 'the gate of fighting for what gives a life its meaning',
    trait: 'an obstinacy in a worthy cause',
    shadow: 'a contest sought to feel alive',
    gifts: [
      '<keeps> up a lonely opposition until it is no longer lonely',
      '<stands> by an unpopular view without raising the voice or lowering the eyes',
      '<refuses> the medal that came with a gag',
    ],
    prices: [
      '<digs> in over the parking space as over the principle',
      '<turns> down the easy way because of how it looked at {them}',
      '<contests> the truce on account of its second comma',
    ],
    scenes: [
      'The plane tree was to come down on the fourth. On the third {P} has moved a deckchair beneath it, and a thermos, and volume one of something.',
      'The library was to lose its evening hours. {P} has read aloud on its steps every night since, to nine people now and a traffic warden.',
      'The school had forbidden the left hand for the pen. {P}, who is right-handed, wrote with the left all winter, in blots, until there were eleven of them.',
    ],
    notToSay: ['a fighter'],
  },
  'humanDesign.gate.39': {
    gloss: 'the gate of provoking a spirit out of its corner',
    trait: 'a tease that tests for life',
    shadow: 'a needle where there was a bruise',
    gifts: [
      '<annoys> a despondent friend into laughing',
      '<finds> by one cheeky question where the life in a person has gone',
      '<tickles> a solemn committee with the one question about the fish',
    ],
    prices: [
      '<pokes> once more after the smile has gone',
      '<stirs> a contented kitchen, there being nothing else to stir',
      '<teases> on past the second silence to hear the third',
    ],
    scenes: [
      'A friend has not been out of his dressing gown since the result. {P} remarks that he walks like a heron, and he gets up to show that he does not.',
      'No one in the brass band had smiled since the relegation. {P} asked the trombone whether it was meant to slide, and was chased round the bandstand.',
      'The pianist would not play since the review. {P} sat down, took the piece apart with two fingers, and was lifted off the stool by the armpits.',
    ],
    notToSay: ['provocative'],
  },
  'humanDesign.gate.40': {
    gloss: 'the gate of working hard and then resting alone',
    trait: 'a worker who must have the evening off',
    shadow: 'a loneliness in being so capable',
    gifts: [
      '<delivers> what was undertaken and <takes> the rest it has earned',
      '<provides> for a whole table and <asks> only for the quiet afterwards',
      '<builds> the whole stage by six and <is> in the bath by seven',
    ],
    prices: [
      '<denies> needing anyone, with both arms full',
      '<says> yes with the shoulders and no with the closing of the door',
      '<carries> the trunk past three offers and then <minds> the stairs',
    ],
    scenes: [
      'All day {P} has carried other people’s trunks up the hill. At seven there is a light in the van at the far end of the field, and a sign that says no.',
      'The flat-pack was for the people across the landing, all four wardrobes. {P} tightened the last screw, declined the sherry, and was seen later alone on a bench with chips.',
      "The harvest supper was laid for those who had brought it in. {P's} plate went out under a cover to the caravan, where both boots stood outside the door.",
    ],
    notToSay: ['a martyr to work'],
  },
  'humanDesign.gate.41': {
    gloss: 'the gate of imagining what has not yet been felt',
    trait: 'an imagination with its bags packed',
    shadow: 'a daydream that spoils the day',
    gifts: [
      '<pictures> an experience so clearly that somebody sets out for it',
      '<starts> something in people by describing what they could be doing',
      '<sketches> the voyage on a napkin, and two strangers book it',
    ],
    prices: [
      '<lives> the holiday in advance and <finds> the beach smaller',
      '<holds> so many rehearsals in the head that the evening itself is cancelled',
      '<eats> a meal twice in advance and <leaves> it on the plate',
    ],
    scenes: [
      'On the plate lies a boiled egg. {P} is in Samarkand, and the egg is getting cold there.',
      'In the queue for the photocopier {P} has furnished a houseboat, down to the kettle. The person behind, whose turn it is, asks where it is moored.',
      'The plot was a square of rubble behind the gasworks. {P} spoke of the fig tree on it until the foreman moved his chair into the shade.',
    ],
    notToSay: ['a dreamer'],
  },
  'humanDesign.gate.42': {
    gloss: 'the gate of bringing things to their proper end',
    trait: 'a knack for finishing',
    shadow: 'a last chapter that will not be closed',
    gifts: [
      '<finishes> what others had begun, down to the returned tools',
      '<stays> behind to see that the thing is over, and <turns> out the lights',
      '<writes> the notes of thanks for a party that others gave',
    ],
    prices: [
      '<sits> through a bad film, a bad lease and a bad year to the credits',
      '<goes> on watering a plan that the rest have long since dug up',
      '<keeps> a seat warm in a cinema that has been swept',
    ],
    scenes: [
      'The blanket had been started by a grandmother, and then by an aunt. {P} has sewn in the last square, and the ends, and the date.',
      'The amateur dig had lost its funding and most of its diggers. {P} filled in the trench, numbered the buckets, and wrote to everyone whose trowel it was.',
      'The steam launch was to go for scrap on the Monday. On the Sunday {P} took it once more round the pond, collected the tickets, and let the smallest sound the whistle.',
    ],
    notToSay: ['goal-oriented'],
  },
  'humanDesign.gate.43': {
    gloss: 'the gate of an insight that comes all at once',
    trait: 'a certainty from nowhere in particular',
    shadow: 'a deafness to other ways of knowing',
    gifts: [
      '<knows> the unexpected answer and <can> wait until it is wanted',
      '<thinks> in private what nobody has thought and <is> in no hurry about it',
      '<sits> through nine proposals with the tenth up one sleeve',
    ],
    prices: [
      '<hears> an explanation through to the end without hearing it',
      '<shuts> up shop to all advice once an answer has come',
      '<gives> the answer in the language in which it came',
    ],
    scenes: [
      'Out of a silence about fishing {P} says that the cheese should be sold by the metre. They laugh, and next year it is.',
      'In the sorting office they had argued about the vans since Easter. {P}, who had said nothing, turned the map upside down and went to lunch.',
      'The roof had leaked under four architects. {P}, brought along to hold an umbrella, said that it was the floor, and after some shouting it was.',
    ],
    notToSay: ['ahead of the times'],
  },
  'humanDesign.gate.44': {
    gloss: 'the gate of a memory for patterns in people',
    trait: 'a memory for who did what before',
    shadow: 'a wariness of anyone who resembles somebody',
    gifts: [
      '<sees> at the interview how a person will be in the third year',
      '<senses> which two people, never yet introduced, will work well together',
      '<picks> a crew for the yacht by how they queue for chips',
    ],
    prices: [
      '<meets> the newcomer with an old file already open',
      '<refuses> a harmless offer because trouble once came in that sort of envelope',
      '<looks> for the old landlord in the new one’s eyebrows',
    ],
    scenes: [
      'The candidate has the references and the tie. He folds the sweet wrapper in four, and {P}, who has once worked with a folder of wrappers, asks about his last team.',
      'The choir wanted a treasurer, and a jolly man put up his hand. {P} had heard that jolly before, over a raffle, and proposed the shy one.',
      'Three burglars had worked the street, said the constable. {P} had noticed which dogs had not barked, and said one, and that he had been a postman.',
    ],
    notToSay: ['a good judge of character'],
  },
  'humanDesign.gate.45': {
    gloss: 'the gate of gathering what there is and holding it for all',
    trait: 'a hand over the common store',
    shadow: 'a manner of owning the people too',
    gifts: [
      '<shares> out so that each thinks it fair and there is some left',
      '<gathers> scattered goods into one stock that carries everybody over a lean spell',
      '<keeps> a purse for the whole landing and <reads> out the balance',
    ],
    prices: [
      '<speaks> of the team, the house and the dog as mine',
      '<hands> round the biscuits as if each had been personally baked and might be recalled',
      '<speaks> of the visiting orchestra as of the family silver',
    ],
    scenes: [
      'The strawberries for eleven children lie in front of {P}, who looks round once and begins. The smallest gets the one shaped like a boot.',
      "On the island there is one freezer, and it is in {P's} porch. Everyone has a shelf and a label, and nobody has ever seen the list.",
      "The shipwrecked picnic had one tin opener, and it was on {P's} belt. By evening there was a table, a ration and a toast to whoever had thought of peaches.",
    ],
    notToSay: ['king or queen'],
  },
  'humanDesign.gate.46': {
    gloss: 'the gate of delight in having a body at all',
    trait: 'a good fortune found by being there',
    shadow: 'an impatience with the body’s own pace',
    gifts: [
      '<puts> {themself} heartily in the place where luck might come by',
      '<enjoys> plain effort, the hill as much as whatever is on top',
      '<takes> the long stairs singing and <meets> somebody on each landing',
    ],
    prices: [
      '<drives> the body like a hired car when there is somewhere to get to',
      '<leaves> to good luck what had been a matter of booking',
      '<skips> the meal that the afternoon had been counting on',
    ],
    scenes: [
      'It rains on the open-air bath, and the others run. {P} floats with {their} mouth open and is offered, through the steam, a part in a play.',
      'For the photograph the others climbed to the viewpoint. {P} had stopped to lie in the heather, and was found there by a man giving away bilberries.',
      'The tour was to view the waterfall from the terrace. {P} went in under it with a hat on, and behind it there was a man selling hot corn.',
    ],
    notToSay: ['sensual', 'lucky'],
  },
  'humanDesign.gate.47': {
    gloss: 'the gate of making sense of what has been, slowly, then suddenly',
    trait: 'a sense made out of scraps',
    shadow: 'a burden of pictures without a caption',
    gifts: [
      '<arrives> at what it meant when everyone else has forgotten it',
      '<sorts> old impressions with care until one of them explains the rest',
      '<lines> up old tickets until they spell a summer',
    ],
    prices: [
      '<labours> at a meaning that is not ready to be found',
      '<goes> through bygone conversations as through coat pockets, for a clue',
      '<sorts> a shoebox for the clue to one remark',
    ],
    scenes: [
      'Why the great-uncle always sat facing the wall has been a riddle for thirty years. On a visit to his village {P} sees the avalanche fence, and sits down.',
      'At the reunion it was the smell of floor polish that did it. {P} put down the trifle and understood, all at once, the headmistress.',
      'There were thirty left-hand gloves in the old captain’s chest. {P} had wondered about them since school, and was in the dentist’s chair when the lighthouse came into it.',
    ],
    notToSay: ['tormented'],
  },
  'humanDesign.gate.48': {
    gloss: 'the gate of the well, a depth that doubts if it is deep enough',
    trait: 'a depth of knowledge shyly kept',
    shadow: 'a fear of being caught without the answer',
    gifts: [
      '<has> the remedy for a rare fault and <remembers> where it is written',
      '<goes> down a long way for an answer and <brings> it up clear',
      '<knows> the fourth verse and <sings> it when the third runs out',
    ],
    prices: [
      '<signs> up for another course instead of hanging out the sign',
      '<keeps> a fine solution to {themself} for fear of a finer one elsewhere',
      '<reads> one more book on how to swim',
    ],
    scenes: [
      'In a bag beside the stage {P} has the notes, the spare notes and the sources. The question from the back is about something else, and {P} answers it for ten minutes without looking down.',
      'The organ in the village hall had wheezed for years under experts. {P} asked, rather pink, whether anybody had looked in the third pipe, and was found to have drawings.',
      'The fountain pen had been to four shops. {P} took it apart on a handkerchief, apologised for not being an expert, and wrote its maker’s name with it.',
    ],
    notToSay: ['still waters run deep'],
  },
}
