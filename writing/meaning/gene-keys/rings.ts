import type { Cards } from '../card.ts'

/** The rings: keys that work as a family. Told of one person and of two, so their scenes name nobody. */
export const RINGS: Cards = {
  'geneKeys.ring.fire': {
    gloss: 'a family of two keys about making and strength',
    trait: 'a making that lives on its own heat',
    shadow: 'a grate left cold for want of a reason',
    gifts: [
      '<burns> for the work and <warms> whoever stands about',
      '<keeps> a low flame through the months when nothing is ordered',
    ],
    prices: [
      '<sees> only ashes between one blaze and the next',
      '<pours> on paraffin where a little patience would have caught',
    ],
    scenes: [
      'In the forge the radio has been on since four, and nobody could say what was playing.',
      'At the glassworks the shift had ended an hour ago. Two of them were still turning the rod, and the soup stood on the sill with its spoon.',
    ],
    notToSay: ['fiery passion'],
  },
  'geneKeys.ring.water': {
    gloss: 'a family of two keys about direction and style',
    trait: 'a course found as water finds it',
    shadow: 'a pool that has lost its outlet',
    gifts: [
      '<yields> at each stone and <comes> out at the sea',
      '<goes> round an argument and <arrives> with everybody still aboard',
    ],
    prices: [
      '<takes> the shape of every vessel for a time',
      '<drifts> past the landing place while admiring the banks',
    ],
    scenes: [
      'The official route goes over the pass. The old woman with the goats has always gone round by the stream, and is there first.',
      'The leaflets had been meant for the market, but the wind took them along the canal. By evening people on the barges were asking when it would begin.',
    ],
    notToSay: ['emotional depths'],
  },
  'geneKeys.ring.lifeAndDeath': {
    gloss: 'a family of six about coming and going',
    trait: 'a sense for what rises and what sinks',
    shadow: 'a grip on what has had its day',
    gifts: [
      '<tends> the seedling and the compost with one attention',
      '<bids> a thing goodbye in time and <saves> its seed',
    ],
    prices: [
      '<keeps> a thing in bloom past its season with wire',
      '<mourns> the old kettle so long that the tea is forgotten',
    ],
    scenes: [
      'The asters are cut down and laid over the bulbs. In that border nothing has been thrown away for thirty years.',
      'The last shop in the lane has taken down its sign. In the empty window the neighbour’s boy has put a tray of cress, to see.',
    ],
    notToSay: ['the circle of life'],
  },
  'geneKeys.ring.union': {
    gloss: 'a family of four about how two become allies',
    trait: 'a gift for alliance',
    shadow: 'a treaty signed too soon',
    gifts: [
      '<brings> the two sides to one table and <gives> them the same bread',
      '<hears> both versions and <finds> the sentence they share',
    ],
    prices: [
      '<agrees> in order to be close and <is> far off by Wednesday',
      '<smooths> over the difference that would have been worth having',
    ],
    scenes: [
      'The hedge between the two gardens had been cut flat on one side and round on the other. This year there is an arch in it.',
      'Each of the two fishing clubs had its own jetty and its own opinion of the other. The flood left half of either, and what they sit on now has planks of two colours.',
    ],
    notToSay: ['sacred union'],
  },
  'geneKeys.ring.light': {
    gloss: 'a family of four about seeing and being seen',
    trait: 'a way of making things visible',
    shadow: 'a glare in which little can be seen',
    gifts: [
      '<puts> a matter where everyone can look at it',
      '<explains> a tangled matter so that the shy ones ask questions',
    ],
    prices: [
      '<dazzles> the company and <shows> it nothing',
      '<holds> the lamp so that it falls on the holder',
    ],
    scenes: [
      'The stuffed owl had been in the museum’s cellar since the war. Somebody put it by a window, and schools come.',
      'For years the coats had hung along one wall of the school. Somebody moved the rail for the painters, and there was a map of the whole valley.',
    ],
    notToSay: ['light worker'],
  },
  'geneKeys.ring.alchemy': {
    gloss: 'a family of four about turning the heavy into use',
    trait: 'a slow cooking of what is hard to bear',
    shadow: 'a pot stirred until nothing can set',
    gifts: [
      '<makes> something nourishing out of a leftover grief',
      '<lets> a bitter thing stand until it can be tasted',
    ],
    prices: [
      '<broods> over the fire after the stew is done',
      '<serves> the old sorrow again with a different garnish',
    ],
    scenes: [
      'What came of the failed brewery was vinegar, and what came of the vinegar was a shop with a striped blind.',
      'Out of the burnt barn came four good beams, black on one side. They are the counter of the tearoom now, and people run a hand along them.',
    ],
    notToSay: ['turns lead into gold'],
  },
  'geneKeys.ring.humanity': {
    gloss: 'a family of six about the ordinary wounds of people',
    trait: 'a fellow feeling with the imperfect',
    shadow: 'a wound passed along the table',
    gifts: [
      '<forgives> the common faults, having most of them',
      '<greets> a weakness as one greets a neighbour, over the hedge',
    ],
    prices: [
      '<repeats> to the next person what was done by the last',
      '<mistakes> an old injury for a licence to be curt',
    ],
    scenes: [
      'In the night shelter the volunteer and the guest discover that they have the same bad knee, and from the same staircase.',
      'Among the beginners in arithmetic they had all sat down near the door. In the third week somebody asked out loud what nine sevens are, and the chairs moved in.',
    ],
    notToSay: ['only human'],
  },
  'geneKeys.ring.trials': {
    gloss: 'a family of three about being tested on the way',
    trait: 'a road with tests in it',
    shadow: 'a detour that lasts for years',
    gifts: [
      '<comes> through a temptation with a tale to tell',
      '<laughs> about the test while still dripping from it',
    ],
    prices: [
      '<fails> at the same stile in every country',
      '<takes> the comfortable side road and <calls> it a rest',
    ],
    scenes: [
      'Three times on the climb there was an inn, with music. Those who reached the hut had been in all of them, briefly.',
      'The stepping stones went only as far as the middle. A pair of walkers took off their boots there, and were overtaken by a water vole.',
    ],
    notToSay: ['what does not kill'],
  },
  'geneKeys.ring.purification': {
    gloss: 'a family of two about longing and listening',
    trait: 'a longing that is strained until clear',
    shadow: 'a hunger for the next confession',
    gifts: [
      '<lets> a feeling settle until one can see through it',
      '<hears> the wish beneath the wish and <gives> it a little quiet',
    ],
    prices: [
      '<stirs> up the mud by looking in it for gold',
      '<confesses> to a third friend what the first had already understood',
    ],
    scenes: [
      'The rainwater butt was brown for a week after the storm. All that anyone did was to leave the lid off and go in.',
      'During the interval the piano tuner stayed on and struck one note, over and over. By the end of it the foyer had stopped talking.',
    ],
    notToSay: ['detox'],
  },
  'geneKeys.ring.seeking': {
    gloss: 'a family of six about the pressure to find something',
    trait: 'a search that will not sit down',
    shadow: 'a restlessness without an object',
    gifts: [
      '<looks> for what is missing with great vigour and some laughter',
      '<follows> a faint clue gladly as far as the next village',
    ],
    prices: [
      '<hunts> for the spectacles with the spectacles on',
      '<leaves> the table halfway through supper to look for a better one',
    ],
    scenes: [
      'By noon the attic was out on the lawn. They had forgotten what for, and had found a trumpet.',
      'They were out at dawn with a borrowed metal detector and a plan of the abbey. What they dug up was a lunch tin, and inside it another plan.',
    ],
    notToSay: ['a spiritual seeker'],
  },
  'geneKeys.ring.prosperity': {
    gloss: 'a family of two about skill and sharing',
    trait: 'a plenty that comes of pooled skill',
    shadow: 'a talent kept under one roof',
    gifts: [
      '<grows> richer by teaching the trade to the competitor’s son',
      '<puts> a spare tool in the hand that lacks one',
    ],
    prices: [
      '<counts> the spoons after a successful party',
      '<guards> the recipe so well that nobody orders the dish',
    ],
    scenes: [
      'Six stallholders were each losing money on lunch. They have put the planks together, and one can smell it from the bridge.',
      'The two dressmakers had been undercutting each other by the button. Since the wall was knocked through, one cuts and the other talks to the brides.',
    ],
    notToSay: ['manifesting wealth'],
  },
  'geneKeys.ring.matter': {
    gloss: 'a family of four about bodies and solid things',
    trait: 'a respect for solid things',
    shadow: 'a dissatisfaction with whatever has weight',
    gifts: [
      '<trusts> the hand, the plank and the second try',
      '<learns> a thing by lifting it, and <remembers> the weight',
    ],
    prices: [
      '<frets> at a body for being one',
      '<plans> on paper what a trial brick would have settled in a minute',
    ],
    scenes: [
      'The philosopher’s evening ended with the shelf coming down. It was the quiet one by the fruit who asked for a spirit level.',
      'Half the seminar could define a knot in two languages. The other half tied up the boat, and then everybody was glad of the sandwiches.',
    ],
    notToSay: ['materialistic'],
  },
  'geneKeys.ring.gaia': {
    gloss: 'a family of three about needs, limits and wonder',
    trait: 'a kinship with all that grows',
    shadow: 'a homesickness for no place in particular',
    gifts: [
      '<lives> within a limit as a root lives within a pot',
      '<makes> a small plot do by knowing where its shade falls',
    ],
    prices: [
      '<asks> of one meadow what only the whole world could give',
      '<longs> for far forests past the one tree in the yard',
    ],
    scenes: [
      'A bee has come in with the washing. The meeting stops, and four people in suits hold the curtain.',
      'A robin has nested in the letter box of the town hall. The post is handed in at the window this spring, and the mayor reads it on tiptoe.',
    ],
    notToSay: ['Mother Earth'],
  },
  'geneKeys.ring.divinity': {
    gloss: 'a family of four about tenderness in trouble',
    trait: 'a tenderness learnt in trouble',
    shadow: 'a doubt that eats its own supper',
    gifts: [
      '<softens> where most people would have hardened',
      '<stays> mild on a day that had offered good excuses',
    ],
    prices: [
      '<suffers> in style and <asks> for an audience',
      '<polishes> a sorrow until visitors have to admire it',
    ],
    scenes: [
      'The bus had broken down in the worst rain of the year. Somebody passed round a bag of plums, and nobody who was there has forgotten it.',
      'The night before the eviction they washed the windows anyway. A woman from across the street came over with a lamp and did the outsides.',
    ],
    notToSay: ['divine grace'],
  },
  'geneKeys.ring.illusion': {
    gloss: 'a family of two about fears of failing',
    trait: 'a courage that looks behind the scenery',
    shadow: 'a fright at a painted wall',
    gifts: [
      '<walks> up to the thing that was feared and <knocks> on it',
      '<lights> a match in the cellar and <meets> nothing but an overcoat',
    ],
    prices: [
      '<prepares> at great expense for what is made of cardboard',
      '<locks> three doors against a noise that comes from the fridge',
    ],
    scenes: [
      'All night something had been breathing behind the caravan. At first light it was a cow, and it had been there for the salt.',
      'The inspector was expected at nine, and no one had slept. He came in with wet shoes, asked for the lavatory, and praised the geraniums.',
    ],
    notToSay: ['life is an illusion'],
  },
  'geneKeys.ring.noReturn': {
    gloss: 'a family of two about words that commit',
    trait: 'a word that cannot be taken back',
    shadow: 'a proclamation before the facts',
    gifts: [
      '<says> the thing in public and <makes> it true by staying',
      '<promises> little, aloud, and <is> there with a spade on Saturday',
    ],
    prices: [
      '<burns> the boat while the picnic is still in it',
      '<announces> the departure so finely that staying becomes impossible',
    ],
    scenes: [
      'The words were only said to the man at the ticket window. He stamped it, and that was that.',
      'Before the whole skittles club somebody said that the hall would be blue by Easter. By Sunday the old green was off, and there was no more of it to be had.',
    ],
    notToSay: ['point of no return'],
  },
  'geneKeys.ring.destiny': {
    gloss: 'a family of two keys about force and sudden knowing',
    trait: 'a strength that needs a flash of sense',
    shadow: 'an impulse sure of being right',
    gifts: [
      '<acts> in one movement on what has just been understood',
      '<catches> the one instant in which a small push is enough',
    ],
    prices: [
      '<charges> ahead on an idea that had not finished arriving',
      '<kicks> at a door that would have opened the other way',
    ],
    scenes: [
      'Eight firemen were considering the tree. A girl on a scooter said that it would come down by itself if they cut the rope.',
      'The pig had got into the chapel, and six people were discussing corners. One of them opened the hymn cupboard, where the apples were kept.',
    ],
    notToSay: ['written in the stars'],
  },
  'geneKeys.ring.miracles': {
    gloss: 'a ring of one key, about setting out',
    trait: 'a readiness to be astonished',
    shadow: 'a boredom that has seen it all',
    gifts: [
      '<sets> out without a map and <is> lucky in strangers',
      '<asks> the way of the first person met, and <is> invited in',
    ],
    prices: [
      '<passes> by the wonder at home on the way to the station',
      '<yawns> at the lighthouse, having seen a larger one',
    ],
    scenes: [
      'At the stop it was not known that the number nine goes to the sea. One day somebody stayed on.',
      'The walkers had only meant to fetch bread from the next valley. They came back in the evening with a handcart, two hats and the recipe.',
    ],
    notToSay: ['expect miracles'],
  },
  'geneKeys.ring.origin': {
    gloss: 'a ring of one key, about the first spark',
    trait: 'a beginning before there is anything to see',
    shadow: 'a prologue without a play',
    gifts: [
      '<feels> a thing coming when the calendar is still white',
      '<clears> a shelf for something that has not been thought of',
    ],
    prices: [
      '<drafts> the opening ceremony in place of the first brick',
      '<polishes> the first line while the second waits in the cold',
    ],
    scenes: [
      'On the kitchen calendar one square in March has a dot in pencil. Asked about it, they say that they do not know yet.',
      'There is a new hook by the workshop door, and nothing hangs on it. Whoever comes in looks at it first, and so far nobody has asked.',
    ],
    notToSay: ['starseed', 'source'],
  },
  'geneKeys.ring.illuminati': {
    gloss: 'a family of two about circles and their rules',
    trait: 'a sense for how a circle should be run',
    shadow: 'a club with a peephole',
    gifts: [
      '<forms> small groups in which everybody leads by turns',
      '<keeps> the chair warm for whoever has the next idea',
    ],
    prices: [
      '<suspects> a plot where there was only a rota',
      '<invents> a password for a door that stood open',
    ],
    scenes: [
      'Seven people have met in the back of the ironmonger’s each month since the bridge was saved. There is no chairman, and the minutes are a cake.',
      'The poetry shelf above the fire station has a dozen readers and one key, which goes round in a mustard tin. Whoever has it lights the stove and chooses the first poem.',
    ],
    notToSay: ['secret knowledge', 'enlightened ones'],
  },
  'geneKeys.ring.whirlwind': {
    gloss: 'a family of two about upheaval in feeling',
    trait: 'a change that comes as a gust',
    shadow: 'a commotion that leaves things as they were',
    gifts: [
      '<clears> the air of a whole house in one afternoon',
      '<says> the stormy thing and <helps> to pick up the chairs',
    ],
    prices: [
      '<blows> the washing about and <calls> it a new era',
      '<slams> a door that has to be opened again for the coat',
    ],
    scenes: [
      'The papers that had been in piles since August were all over the orchard. In gathering them up they found out which ones mattered.',
      'In one gust the tea tent had gone over into the next field. They had it up again by four, facing the other way, and could see the river.',
    ],
    notToSay: ['transformation'],
  },
}
