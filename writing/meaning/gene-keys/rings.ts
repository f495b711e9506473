import type { Cards } from '../card.ts'

/** The rings: keys that work as a family. Told of one person and of two, so their scenes name nobody. */
export const RINGS: Cards = {
  'geneKeys.ring.fire': {
    gloss: 'the Ring of Fire, a family of two keys about making and strength',
    trait: 'a making that lives on its own heat',
    shadow: 'a grate left cold for want of a reason',
    gifts: ['<burns> for the work and <warms> whoever stands about'],
    prices: ['<sees> only ashes between one blaze and the next'],
    scenes: [
      'In the forge the radio has been on since four, and nobody could say what was playing.',
    ],
    notToSay: ['fiery passion'],
  },
  'geneKeys.ring.water': {
    gloss: 'the Ring of Water, a family of two keys about direction and style',
    trait: 'a course found as water finds it',
    shadow: 'a pool that has lost its outlet',
    gifts: ['<yields> at each stone and <comes> out at the sea'],
    prices: ['<takes> the shape of every vessel for a time'],
    scenes: [
      'The official route goes over the pass. The old woman with the goats has always gone round by the stream, and is there first.',
    ],
    notToSay: ['emotional depths'],
  },
  'geneKeys.ring.lifeAndDeath': {
    gloss: 'the Ring of Life and Death, a family of six about coming and going',
    trait: 'a sense for what rises and what sinks',
    shadow: 'a grip on what has had its day',
    gifts: ['<tends> the seedling and the compost with one attention'],
    prices: ['<keeps> a thing in bloom past its season with wire'],
    scenes: [
      'The asters are cut down and laid over the bulbs. In that border nothing has been thrown away for thirty years.',
    ],
    notToSay: ['the circle of life'],
  },
  'geneKeys.ring.union': {
    gloss: 'the Ring of Union, a family of four about how two become allies',
    trait: 'a gift for alliance',
    shadow: 'a treaty signed too soon',
    gifts: ['<brings> the two sides to one table and <gives> them the same bread'],
    prices: ['<agrees> in order to be close and <is> far off by Wednesday'],
    scenes: [
      'The hedge between the two gardens had been cut flat on one side and round on the other. This year there is an arch in it.',
    ],
    notToSay: ['sacred union'],
  },
  'geneKeys.ring.light': {
    gloss: 'the Ring of Light, a family of four about seeing and being seen',
    trait: 'a way of making things visible',
    shadow: 'a glare in which little can be seen',
    gifts: ['<puts> a matter where everyone can look at it'],
    prices: ['<dazzles> the company and <shows> it nothing'],
    scenes: [
      'The stuffed owl had been in the museum’s cellar since the war. Somebody put it by a window, and schools come.',
    ],
    notToSay: ['light worker'],
  },
  'geneKeys.ring.alchemy': {
    gloss: 'the Ring of Alchemy, a family of four about turning the heavy into use',
    trait: 'a slow cooking of what is hard to bear',
    shadow: 'a pot stirred until nothing can set',
    gifts: ['<makes> something nourishing out of a leftover grief'],
    prices: ['<broods> over the fire after the stew is done'],
    scenes: [
      'What came of the failed brewery was vinegar, and what came of the vinegar was a shop with a striped blind.',
    ],
    notToSay: ['turns lead into gold'],
  },
  'geneKeys.ring.humanity': {
    gloss: 'the Ring of Humanity, a family of six about the ordinary wounds of people',
    trait: 'a fellow feeling with the imperfect',
    shadow: 'a wound passed along the table',
    gifts: ['<forgives> the common faults, having most of them'],
    prices: ['<repeats> to the next person what was done by the last'],
    scenes: [
      'In the night shelter the volunteer and the guest discover that they have the same bad knee, and from the same staircase.',
    ],
    notToSay: ['only human'],
  },
  'geneKeys.ring.trials': {
    gloss: 'the Ring of Trials, a family of three about being tested on the way',
    trait: 'a road with tests in it',
    shadow: 'a detour that lasts for years',
    gifts: ['<comes> through a temptation with a tale to tell'],
    prices: ['<fails> at the same stile in every country'],
    scenes: [
      'Three times on the climb there was an inn, with music. Those who reached the hut had been in all of them, briefly.',
    ],
    notToSay: ['what does not kill'],
  },
  'geneKeys.ring.purification': {
    gloss: 'the Ring of Purification, a family of two about longing and listening',
    trait: 'a longing that is strained until clear',
    shadow: 'a hunger for the next confession',
    gifts: ['<lets> a feeling settle until one can see through it'],
    prices: ['<stirs> up the mud by looking in it for gold'],
    scenes: [
      'The rainwater butt was brown for a week after the storm. All that anyone did was to leave the lid off and go in.',
    ],
    notToSay: ['detox'],
  },
  'geneKeys.ring.seeking': {
    gloss: 'the Ring of Seeking, a family of six about the pressure to find something',
    trait: 'a search that will not sit down',
    shadow: 'a restlessness without an object',
    gifts: ['<looks> for what is missing with great vigour and some laughter'],
    prices: ['<hunts> for the spectacles with the spectacles on'],
    scenes: [
      'By noon the attic was out on the lawn. They had forgotten what for, and had found a trumpet.',
    ],
    notToSay: ['a spiritual seeker'],
  },
  'geneKeys.ring.prosperity': {
    gloss: 'the Ring of Prosperity, a family of two about skill and sharing',
    trait: 'a plenty that comes of pooled skill',
    shadow: 'a talent kept under one roof',
    gifts: ['<grows> richer by teaching the trade to the competitor’s son'],
    prices: ['<counts> the spoons after a successful party'],
    scenes: [
      'Six stallholders were each losing money on lunch. They have put the planks together, and one can smell it from the bridge.',
    ],
    notToSay: ['manifesting wealth'],
  },
  'geneKeys.ring.matter': {
    gloss: 'the Ring of Matter, a family of four about bodies and solid things',
    trait: 'a respect for solid things',
    shadow: 'a dissatisfaction with whatever has weight',
    gifts: ['<trusts> the hand, the plank and the second try'],
    prices: ['<frets> at a body for being one'],
    scenes: [
      'The philosopher’s evening ended with the shelf coming down. It was the quiet one by the fruit who asked for a spirit level.',
    ],
    notToSay: ['materialistic'],
  },
  'geneKeys.ring.gaia': {
    gloss: 'the Ring of Gaia, a family of three about needs, limits and wonder',
    trait: 'a kinship with all that grows',
    shadow: 'a homesickness for no place in particular',
    gifts: ['<lives> within a limit as a root lives within a pot'],
    prices: ['<asks> of one meadow what only the whole world could give'],
    scenes: [
      'A bee has come in with the washing. The meeting stops, and four people in suits hold the curtain.',
    ],
    notToSay: ['Mother Earth'],
  },
  'geneKeys.ring.divinity': {
    gloss: 'the Ring of Divinity, a family of four about tenderness in trouble',
    trait: 'a tenderness learnt in trouble',
    shadow: 'a doubt that eats its own supper',
    gifts: ['<softens> where most people would have hardened'],
    prices: ['<suffers> in style and <asks> for an audience'],
    scenes: [
      'The bus had broken down in the worst rain of the year. Somebody passed round a bag of plums, and nobody who was there has forgotten it.',
    ],
    notToSay: ['divine grace'],
  },
  'geneKeys.ring.illusion': {
    gloss: 'the Ring of Illusion, a family of two about fears of failing',
    trait: 'a courage that looks behind the scenery',
    shadow: 'a fright at a painted wall',
    gifts: ['<walks> up to the thing that was feared and <knocks> on it'],
    prices: ['<prepares> at great expense for what is made of cardboard'],
    scenes: [
      'All night something had been breathing behind the caravan. At first light it was a cow, and it had been there for the salt.',
    ],
    notToSay: ['life is an illusion'],
  },
  'geneKeys.ring.noReturn': {
    gloss: 'the Ring of No Return, a family of two about words that commit',
    trait: 'a word that cannot be taken back',
    shadow: 'a proclamation before the facts',
    gifts: ['<says> the thing in public and <makes> it true by staying'],
    prices: ['<burns> the boat while the picnic is still in it'],
    scenes: [
      'The words were only said to the man at the ticket window. He stamped it, and that was that.',
    ],
    notToSay: ['point of no return'],
  },
  'geneKeys.ring.destiny': {
    gloss: 'the ring of two keys about force and sudden knowing',
    trait: 'a strength that needs a flash of sense',
    shadow: 'an impulse sure of being right',
    gifts: ['<acts> in one movement on what has just been understood'],
    prices: ['<charges> ahead on an idea that had not finished arriving'],
    scenes: [
      'Eight firemen were considering the tree. A girl on a scooter said that it would come down by itself if they cut the rope.',
    ],
    notToSay: ['written in the stars'],
  },
  'geneKeys.ring.miracles': {
    gloss: 'the Ring of Miracles, a ring of one key, about setting out',
    trait: 'a readiness to be astonished',
    shadow: 'a boredom that has seen it all',
    gifts: ['<sets> out without a map and <is> lucky in strangers'],
    prices: ['<passes> by the wonder at home on the way to the station'],
    scenes: [
      'At the stop it was not known that the number nine goes to the sea. One day somebody stayed on.',
    ],
    notToSay: ['expect miracles'],
  },
  'geneKeys.ring.origin': {
    gloss: 'the Ring of Origin, a ring of one key, about the first spark',
    trait: 'a beginning before there is anything to see',
    shadow: 'a prologue without a play',
    gifts: ['<feels> a thing coming when the calendar is still white'],
    prices: ['<drafts> the opening ceremony in place of the first brick'],
    scenes: [
      'On the kitchen calendar one square in March has a dot in pencil. Asked about it, they say that they do not know yet.',
    ],
    notToSay: ['starseed', 'source'],
  },
  'geneKeys.ring.illuminati': {
    gloss: 'the Ring of the Illuminati, a family of two about circles and their rules',
    trait: 'a sense for how a circle should be run',
    shadow: 'a club with a peephole',
    gifts: ['<forms> small groups in which everybody leads by turns'],
    prices: ['<suspects> a plot where there was only a rota'],
    scenes: [
      'Seven people have met in the back of the ironmonger’s each month since the bridge was saved. There is no chairman, and the minutes are a cake.',
    ],
    notToSay: ['secret knowledge', 'enlightened ones'],
  },
  'geneKeys.ring.whirlwind': {
    gloss: 'the Ring of the Whirlwind, a family of two about upheaval in feeling',
    trait: 'a change that comes as a gust',
    shadow: 'a commotion that leaves things as they were',
    gifts: ['<clears> the air of a whole house in one afternoon'],
    prices: ['<blows> the washing about and <calls> it a new era'],
    scenes: [
      'The papers that had been in piles since August were all over the orchard. In gathering them up they found out which ones mattered.',
    ],
    notToSay: ['transformation'],
  },
}
