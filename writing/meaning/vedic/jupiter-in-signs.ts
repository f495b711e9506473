import type { Cards } from '../card.ts'

/** Jupiter, counsel: by sign among the stars. */
export const JUPITER_IN_SIGNS: Cards = {
  'vedic.jupiter.aries': {
    gloss: 'the teacher, on the march in Mesha',
    trait: 'a counsel that says go',
    shadow: 'a wisdom out of breath',
    gifts: [
      '<believes> in a beginner loudly enough to be heard at the start',
      '<learns> a thing by teaching it on the second day',
      '<offers> a reference before anybody has asked for one',
    ],
    prices: [
      '<blesses> a leap without measuring the ditch',
      '<hands> out advice at a gallop and <waits> for none',
      '<answers> the question before last at the top of {their} voice',
    ],
    scenes: [
      'The girl on the high board has turned round. {P}, fully dressed, is climbing up to jump first.',
      'The bagpipe society has opened its register. {P} signed first, as president, and is being shown which end to blow.',
    ],
    notToSay: ['a heroic guru'],
  },
  'vedic.jupiter.taurus': {
    gloss: 'the giver, in the pastures of Vrishabha',
    trait: 'a generosity that can be weighed',
    shadow: 'a blessing counted in courses',
    gifts: [
      '<gives> useful things in large sizes',
      '<trusts> slow growth and <plants> for the great-nephews',
      '<settles> a quarrel about land by walking it with a flask',
    ],
    prices: [
      '<grows> fond of the means and <mislays> the end',
      '<takes> comfort for proof that nothing is amiss',
      '<mistakes> a full larder for a finished argument',
    ],
    scenes: [
      'By way of condolence {P} has sent a ham. It lasted through the week of visitors, and was spoken of.',
      'The village bank was to lend to the orchard cooperative. {P} has walked the committee round the trees, biting into each kind.',
    ],
    notToSay: ['rich and comfortable'],
  },
  'vedic.jupiter.gemini': {
    gloss: 'the sage, in the classroom of Mithuna',
    trait: 'a learning with many windows',
    shadow: 'a wisdom cut up for conversation',
    gifts: [
      '<finds> a lesson in a jingle and <teaches> it as one',
      '<introduces> a specialist to the passer-by who had the answer',
      '<explains> the tides with two saucers and a napkin ring',
    ],
    prices: [
      '<holds> every view for the length of a good supper',
      '<swaps> the conclusion for a livelier one during the applause',
      '<starts> four lectures and <leaves> the hall between them',
    ],
    scenes: [
      'The encyclopaedia was to settle the bet. {P} is on the fifth volume, reading out, and they have forgotten who had said what.',
      'The planetarium has lost its recorded commentary. {P} steps up with a pointer, two puns and a question that nobody can leave alone.',
    ],
    notToSay: ['scattered wisdom'],
  },
  'vedic.jupiter.cancer': {
    gloss: 'the guest who feeds the house, exalted in Karka',
    trait: 'a kindness that knows what is needed',
    shadow: 'a shelter that is hard to grow out of',
    gifts: [
      '<adopts> without papers whoever was left at the station',
      '<remembers> a whole family’s stories and <tells> them kindly',
      '<keeps> a spare key on the hook for whoever has fallen out with home',
    ],
    prices: [
      '<forgives> a grown man what was sweet in a boy',
      '<feeds> a doubt with cake when it wanted an answer',
      '<gives> a grown daughter’s decision a hot-water bottle',
    ],
    scenes: [
      'A flock of scouts has been rained out. {P} has put them in the loft in rows, and reads to them from the seed catalogue.',
      'The new lodger from Norway was quiet at supper. Next evening {P} has somehow found brown cheese, and is slicing it very thin.',
    ],
    notToSay: ['supremely blessed'],
  },
  'vedic.jupiter.leo': {
    gloss: 'the counsellor, at the right hand of Simha',
    trait: 'a magnanimity with a sense of occasion',
    shadow: 'a good deed in full dress',
    gifts: [
      '<praises> a subordinate in the hearing of the chairman',
      '<makes> a small ceremony of somebody’s ordinary success',
      '<lends> a shy colleague the good parking space and the introduction',
    ],
    prices: [
      '<founds> a prize and <judges> it too',
      '<pardons> everyone from a slightly raised chair',
      '<turns> a word of thanks into a speech with a pause in it',
    ],
    scenes: [
      'The lollipop lady retires today. {P} has got up an arch of umbrellas, a band and the mayor, who had thought it was for the mayor.',
      'The newest apprentice has glazed a first tile. {P} has it carried through the tile works on a cushion, with the kiln crew saluting.',
    ],
    notToSay: ['noble and proud'],
  },
  'vedic.jupiter.virgo': {
    gloss: 'the priest, in the workroom of Kanya',
    trait: 'a faith in careful help',
    shadow: 'a mercy with conditions attached',
    gifts: [
      '<improves> the world by one correctly filled form',
      '<teaches> by correcting one thing and <lets> the rest be',
      '<sends> a stranger’s application back with three pencil marks that get it through',
    ],
    prices: [
      '<looks> into the gift horse’s mouth, out of love for horses',
      '<misses> the vision for a comma in its third line',
      '<thanks> the host and <mentions> the salt',
    ],
    scenes: [
      'A charity has sent nine crates of left shoes. {P} has written to the other charity.',
      'The reading group is doing the scriptures of six nations. {P} has made the index, and a second one for the jokes.',
    ],
    notToSay: ['small-minded'],
  },
  'vedic.jupiter.libra': {
    gloss: 'the judge, between the pans of Tula',
    trait: 'a justice that invites both parties in',
    shadow: 'a verdict softened by the wine',
    gifts: [
      '<sees> fairness as something that two people can make',
      '<advises> as if the other side were in the room',
      '<finds> the clause under which both neighbours may keep their gate',
    ],
    prices: [
      '<concedes> the principle in order to keep the dinner',
      '<weighs> a kindness until the moment for it has gone',
      '<grants> each side a point until nobody knows who won',
    ],
    scenes: [
      'The fence was in dispute since the grandfathers. {P} has had a gate put in, and the two goats now use it.',
      'The two bakers on the square both claim the plaited loaf. {P} has founded a festival for it, with two first prizes.',
    ],
    notToSay: ['a fair marriage'],
  },
  'vedic.jupiter.scorpio': {
    gloss: 'the confessor, in the caves of Vrishchika',
    trait: 'a trust earned by hearing the worst',
    shadow: 'a taste for the dark chapter',
    gifts: [
      '<hears> a shameful thing and <passes> the bread',
      '<believes> that people can change, and <waits> up for it',
      '<stays> on the line while somebody finds the courage to say it',
    ],
    prices: [
      '<credits> the hidden reason over the obvious kindness',
      '<keeps> back the last page of every teaching',
      '<tests> a good intention by asking what it hides',
    ],
    scenes: [
      'A man in the next berth has something on his mind. {P} puts out the reading light, and by the border it has been told.',
      'The old organ has a stop that nobody dares pull. {P} has read its builder’s letters for a winter, and pulls it softly.',
    ],
    notToSay: ['occult wisdom'],
  },
  'vedic.jupiter.sagittarius': {
    gloss: 'the preceptor, at home in Dhanu',
    trait: 'a conviction that has open country round it',
    shadow: 'a sermon on a picnic rug',
    gifts: [
      '<raises> the level of a quarrel until it is worth having',
      '<tells> the truth cheerfully enough for it to be welcome',
      '<sets> a worried traveller right with one story and a bus number',
    ],
    prices: [
      '<takes> the compass out to go to the letter box',
      '<mistakes> a wide horizon for a timetable',
      '<rounds> the distance down and the moral up',
    ],
    scenes: [
      'The debating room is being painted. {P} has the class on the roof, among the aerials, and they have got as far as justice.',
      'The night bus has broken down on the moor. {P} has everyone out on the verge, finding the Pole Star with a rolled newspaper.',
    ],
    notToSay: ['a great teacher'],
  },
  'vedic.jupiter.capricorn': {
    gloss: 'a priest among the masons, fallen in Makara',
    trait: 'a hope that works with what there is',
    shadow: 'a grace issued against a signature',
    gifts: [
      '<keeps> a modest promise to which no one would have held {them}',
      '<earns> a belief slowly and then <stands> on it',
      '<backs> a small firm on the evidence of its swept yard',
    ],
    prices: [
      '<counts> on the worst and <is> thrifty with the best',
      '<files> good news until it has been confirmed',
      '<withholds> the blessing until the second audit',
    ],
    scenes: [
      'At the foundation’s meeting the vision is read out. {P} asks whether the widow in number six could first have a handrail.',
      'The glider club had voted for a marble entrance. {P} has spent it on a winch, and kept a receipt for the difference.',
    ],
    notToSay: ['no wisdom', 'an unlucky Jupiter'],
  },
  'vedic.jupiter.aquarius': {
    gloss: 'the philosopher, in the wards of Kumbha',
    trait: 'a goodwill without a favourite',
    shadow: 'a love of humanity by post',
    gifts: [
      '<shares> what {they} <knows> so widely that its source is forgotten',
      '<brings> strangers under one roof and <gives> them a use',
      '<opens> the allotment gate to everybody with a fork',
    ],
    prices: [
      '<reforms> the almshouse and <forgets> who is having a birthday in it',
      '<agrees> with mankind and <quarrels> with the subcommittee',
      '<drafts> a charter for the street and <misses> the street party',
    ],
    scenes: [
      "The pamphlet on well-digging has {P's} diagrams and no name. It has turned up in a province where even the alphabet is different.",
      'The tool library began with one drill and a list. {P} has gone home, and two hundred households are lending each other ladders.',
    ],
    notToSay: ['a humanitarian saint'],
  },
  'vedic.jupiter.pisces': {
    gloss: 'the devotee, at home in Meena',
    trait: 'a mercy with no far bank',
    shadow: 'a goodness that leaves the tap on',
    gifts: [
      '<pities> the winner as well, and <is> right',
      '<trusts> a stray hope far enough to lay a place for it',
      '<sits> with a failed exam until it is only a Thursday',
    ],
    prices: [
      '<answers> a practical need with a beautiful silence',
      '<promises> everyone the same free Thursday and <means> it',
      '<leaves> the loan unrecorded and is vague about whose it was',
    ],
    scenes: [
      'The choir has one bass, and he is flat. {P} has asked him to stand in the apse, where it sounds like the sea.',
      'The theatre cloakroom has kept one odd glove for each season. {P} has pinned them in pairs by temperament, and people come to look.',
    ],
    notToSay: ['saintly compassion'],
  },
}
