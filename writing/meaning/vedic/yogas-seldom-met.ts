import type { Cards } from '../card.ts'

/** Yogas of rank, means and gift that few births have. */
export const YOGAS_SELDOM_MET: Cards = {
  'vedic.yoga.raja-260': {
    gloss: 'a yoga of rank that begins from a planet at its lowest',
    trait: 'a rise that starts on the bottom stair',
    shadow: 'a climb that cannot be left off',
    gifts: [
      '<makes> use of the very thing {they} <was> marked down for',
      '<moves> when a way opens, without asking if it is dignified',
    ],
    prices: [
      '<tells> the story of the bottom stair to people on the landing',
      '<distrusts> a floor that was reached by lift',
    ],
    scenes: [
      'They put {P} in the post room, where nobody looks. In the post room one meets the whole firm, and by the third winter the whole firm comes down to {P} to ask.',
    ],
    notToSay: ['from rags to riches'],
  },
  'vedic.yoga.raja-254': {
    gloss: 'a yoga of rank for Saturn in his strength, in league with work',
    trait: 'an authority that has been through the ranks',
    shadow: 'a justice that never loosens its belt',
    gifts: [
      '<rules> a shop floor by knowing how each machine sounds',
      '<is> obeyed because {they} <sweeps> up as well',
    ],
    prices: [
      '<mistakes> a holiday for a gap in discipline',
      '<waits> for promotion to come by seniority, in matters of the heart',
    ],
    scenes: [
      'When the manager is away things slow down, as they do. {P}, who is only the oldest hand, walks once along the row, and they pick up.',
    ],
    notToSay: ['power over the masses'],
  },
  'vedic.yoga.raja-251': {
    gloss: 'a yoga of rank that rests on a well-placed Moon',
    trait: 'a standing that rests on being liked',
    shadow: 'a mood that half a town has to share',
    gifts: [
      '<gathers> people by being glad to see each',
      '<leads> by taking the temperature first',
    ],
    prices: [
      '<feels> a fall in favour like a fall in the glass',
      '<appoints> the nicest of three when it was the surliest that could weld',
    ],
    scenes: [
      'At the second ballot nobody has a majority, and someone says, well, there is {P}, who does the teas. The chain would be worn over the apron.',
    ],
    notToSay: ['beloved ruler'],
  },
  'vedic.yoga.raja-245': {
    gloss: 'a yoga of rank in which three planets stand strong at the angles',
    trait: 'a frame with three good posts',
    shadow: 'a roof too grand for the fourth corner',
    gifts: [
      '<has> strength to spare in most directions a thing can fall',
      '<takes> charge as though it had been in the cupboard all along',
    ],
    prices: [
      '<overlooks> the one weak wall, having three such strong ones',
      '<presides> over occasions that had meant to be casual',
    ],
    scenes: [
      'At the picnic the wind gets up. Inside a minute there is a shelter, a list and a choir of nephews, and {P} has not put down the sandwich.',
    ],
    notToSay: ['born to rule'],
  },
  'vedic.yoga.raja-256': {
    gloss: 'a yoga of rank in which work is housed under good fortune',
    trait: 'a work that somebody higher up believes in',
    shadow: 'a luck mistaken for a plan',
    gifts: [
      '<finds> the backer whose conscience agrees with the scheme',
      '<treats> a post as if it had been lent by someone good',
    ],
    prices: [
      '<expects> the right thing to be funded for being right',
      '<quotes> the patron where an argument was asked for',
    ],
    scenes: [
      'The old botanist leaves no money, only the keys. {P} would open the glasshouse at seven the next day, and by noon some stranger would come by with a cheque and a fern.',
    ],
    notToSay: ['divine favour'],
  },
  'vedic.yoga.raja-253': {
    gloss: 'a yoga of rank for Jupiter rising and Mercury in an angle',
    trait: 'a good head on a benevolent neck',
    shadow: 'a wisdom that has an answer in stock',
    gifts: [
      '<explains> a generous policy so that the treasurer sees the point',
      '<gains> from friends what others have to get from superiors',
    ],
    prices: [
      '<advises> before the second half of the trouble has been told',
      '<trusts> a well-made sentence with the safe',
    ],
    scenes: [
      'Both sides have brought their lawyer to the vicarage. {P} brings the map, a ruler and a seed cake, and by five the lawyers are sharing a taxi.',
    ],
    notToSay: ['a wise minister'],
  },
  'vedic.yoga.amaranantha-dhana': {
    gloss: 'a yoga of means, with several planets in the second house',
    trait: 'a cupboard with many shelves',
    shadow: 'a store that nobody may count',
    gifts: [
      '<puts> by from every harvest, without a word about winter',
      '<earns> in more ways than the tax form has lines for',
    ],
    prices: [
      '<equates> a full drawer with a good day',
      '<lends> a thing and <looks> at the gap on the shelf',
    ],
    scenes: [
      'In the power cut it turns out that {P} has candles. It also turns out that there are wicks, a mould, and eleven pounds of wax sorted by colour.',
    ],
    notToSay: ['endless wealth'],
  },
  'vedic.yoga.vidyut': {
    gloss: 'the yoga of lightning, of gain that comes with grace',
    trait: 'a generosity that comes in flashes',
    shadow: 'a brilliance that leaves the room dark',
    gifts: [
      '<gives> at the instant the need appears, and handsomely',
      '<earns> by pleasing, and <spends> the same way',
    ],
    prices: [
      '<forgets> by evening whom {they} dazzled at noon',
      '<waits> for the next stroke, where a steady lamp would do',
    ],
    scenes: [
      'A boy with a cello is counting coins at the barrier. {P} buys the cello a child’s ticket, goes through ahead of them, and is late for work.',
    ],
    notToSay: ['sudden riches'],
  },
  'vedic.yoga.kalatra-mula-dhana': {
    gloss: 'a yoga of means that come by way of partnership',
    trait: 'a fortune that has somebody else’s handwriting in it',
    shadow: 'a debt of thanks paid in instalments',
    gifts: [
      '<prospers> in harness with a person who can do the other half',
      '<credits> in public the one who had the idea',
    ],
    prices: [
      '<defers> to whoever brought the piano',
      '<wonders> what {they} would have been on {their} own',
    ],
    scenes: [
      'Over the shop there would be only the one surname. {P} tells every customer who chose the colour, found the site and invented the bun, and that it was the other one.',
    ],
    notToSay: ['marrying into money'],
  },
  'vedic.yoga.chandika': {
    gloss: 'a fierce yoga, called after the goddess who fights',
    trait: 'a ferocity kept for a worthy foe',
    shadow: 'a war footing in a garden suburb',
    gifts: [
      '<stands> up to a persecutor on behalf of the quiet ones',
      '<has> in an emergency a voice nobody knew of',
    ],
    prices: [
      '<sees> a demon in the man from the water board',
      '<celebrates> a victory until there is another war',
    ],
    scenes: [
      'The big dog has the small dog by the scruff. {P} is over the railing in good clothes before either owner has got as far as the name.',
    ],
    notToSay: ['aggressive', 'invincible'],
  },
  'vedic.yoga.kalanidhi': {
    gloss: 'the yoga of the treasury of arts, with Jupiter among the cultured',
    trait: 'a taste that has been properly fed',
    shadow: 'a connoisseur’s shrug',
    gifts: [
      '<knows> the good from the nearly good in several arts',
      '<brings> artists and people with walls together',
    ],
    prices: [
      'cannot enjoy the band for hearing the second horn',
      '<collects> accomplishments as others collect spoons',
    ],
    scenes: [
      'For the sale of work someone has given an ugly jug. {P} turns it round, puts it on a stool by the window with one branch in it, and there is bidding.',
    ],
    notToSay: ['a patron of the arts'],
  },
  'vedic.yoga.jaya': {
    gloss: 'the yoga of victory, in which work stands high and rivalry low',
    trait: 'an edge over whoever tries to compete',
    shadow: 'a contest that is over too soon',
    gifts: [
      '<does> the thing so well that the rival applies to join',
      '<sleeps> soundly before a trial of strength',
    ],
    prices: [
      '<wants> a worthier opponent and <makes> do with cousins',
      '<takes> an easy win for proof of the method',
    ],
    scenes: [
      'At the regional bake-off the favourite withdraws, and then the next. {P} bakes against the clock, beats it, and shakes the clock’s hand.',
    ],
    notToSay: ['always victorious'],
  },
  'vedic.yoga.vishnu': {
    gloss: 'the yoga of the preserver, in which grace and work keep one purse',
    trait: 'a means of support that is also a mission',
    shadow: 'a preserver with too many jars',
    gifts: [
      '<maintains> what others found, use up and leave',
      '<tells> a long tale so well that the listeners pay',
    ],
    prices: [
      '<keeps> a failing thing going for the sake of keeping',
      '<talks> the auditors into one more season',
    ],
    scenes: [
      'Each of the last four owners has given the cinema up. {P} would go on threading the film for the fifth, and make the speech about the roof.',
    ],
    notToSay: ['blessed by Vishnu'],
  },
  'vedic.yoga.antya-vayasi-dhana': {
    gloss: 'a yoga of means that gather in the later part of life',
    trait: 'a harvest with a late variety',
    shadow: 'a patience that has its grumbles',
    gifts: [
      '<goes> on adding small sums to small sums',
      '<improves> with the years like something left in oak',
    ],
    prices: [
      '<puts> off the good glasses for an occasion that keeps moving',
      '<compares> the first half of life with other people’s',
    ],
    scenes: [
      'A savings book may be begun with the price of a bicycle in mind. {P} will ride it in the end, the bicycle, with the bell that was not standard.',
    ],
    notToSay: ['riches in old age'],
  },
  'vedic.yoga.ayatna-dhana-labha': {
    gloss: 'a yoga in which the self and the purse change places',
    trait: 'a gain that comes without being chased',
    shadow: 'a self that is read off a price tag',
    gifts: [
      '<makes> a living by being exactly like {themself}',
      '<comes> by things through an open hand',
    ],
    prices: [
      '<takes> for granted what drops into the basket',
      '<feels> poorer as a person in a thin month',
    ],
    scenes: [
      '{P} stands on a corner to wait for a friend, knitting. By the time the friend comes there are four orders for the scarf.',
    ],
    notToSay: ['effortless wealth'],
  },
  'vedic.yoga.lagnadhi': {
    gloss: 'a yoga of benefics gathered opposite the rising sign',
    trait: 'a gentleness that faces the world',
    shadow: 'a command too mild to be heard',
    gifts: [
      '<is> met halfway by people who meet nobody',
      '<leads> as though asking a favour, which is then granted',
    ],
    prices: [
      '<relies> on goodwill where a lock was wanted',
      '<gives> orders that are taken for remarks about the weather',
    ],
    scenes: [
      '"It might be an idea," says {P}, at the edge of the quay, looking at the sky. The whole fleet stays in, and is glad of it by nine.',
    ],
    notToSay: ['a blessed life'],
  },
  'vedic.yoga.gauri': {
    gloss: 'the yoga of the fair goddess, for work done with good manners',
    trait: 'a decency that runs in the work',
    shadow: 'a respectability with its gloves on',
    gifts: [
      '<does> the public thing with private care',
      '<honours> the house {they} <comes> from by how {they} <behaves> in others',
    ],
    prices: [
      '<minds> what was said about the tablecloth',
      '<praises> virtue in the tone of someone pouring tea',
    ],
    scenes: [
      'It falls to {P} to look after the little hall. No one can recall a raised voice, and the tramp who sleeps in the porch has a key.',
    ],
    notToSay: ['a noble family'],
  },
  'vedic.yoga.gaja': {
    gloss: 'the yoga of the elephant, of gains borne along in state',
    trait: 'a slow tread that gets a great deal moved',
    shadow: 'a memory as long as the trunk',
    gifts: [
      '<carries> others’ loads along with the one agreed on',
      '<prospers> among friends who are glad to see it',
    ],
    prices: [
      '<steps> on a thing too small to have been noticed',
      '<waits> for the procession to form before setting out',
    ],
    scenes: [
      'The brewery’s dray has broken down and the barrels have to be got up the hill. {P} takes one under each arm and says that there is no hurry, and in fact there is none.',
    ],
    notToSay: ['great wealth and honour'],
  },
  'vedic.yoga.bhratri-mula-dhana': {
    gloss: 'a yoga of means that come through siblings or by one’s own courage',
    trait: 'a living made shoulder to shoulder',
    shadow: 'a brotherly account that is never closed',
    gifts: [
      '<goes> into business with a brother and <remains> a brother',
      '<earns> by a skill {they} had the cheek to offer',
    ],
    prices: [
      '<counts> a sibling’s luck among the family silver',
      'cannot refuse a cousin with a van',
    ],
    scenes: [
      'A stall that belonged to all of them would suit {P}. One shouts, the next one weighs, and the takings are shared out by the youngest, who cannot be bribed.',
    ],
    notToSay: ['gains from brothers'],
  },
  'vedic.yoga.shrinatha': {
    gloss: 'the yoga called lord of fortune, which works through the partner',
    trait: 'a good luck with excellent manners',
    shadow: 'a favourite’s unease',
    gifts: [
      '<pleases> without flattery, and <is> asked back',
      '<speaks> well of the absent in a way that gets round',
    ],
    prices: [
      '<owes> advancement to an introduction and never <forgets> it',
      '<smiles> where it would have been fair to frown',
    ],
    scenes: [
      'It is {P} who fetches the lost ambassador from the wrong platform. They talk about marmalade, and that is the whole of the interview.',
    ],
    notToSay: ['lord of luck'],
  },
  'vedic.yoga.khadga': {
    gloss: 'the yoga of the sword, in which fortune and earnings exchange',
    trait: 'a skill with an edge on it',
    shadow: 'a gratitude that has to be shown off',
    gifts: [
      '<cuts> through a lengthy matter because {they} <has> studied it',
      '<remembers> a benefactor when it is no longer useful',
    ],
    prices: [
      '<parades> an ability in front of people who have it too',
      '<slices> so cleanly that the other half falls off the table',
    ],
    scenes: [
      'The minutes run to ninety pages and are in dispute. {P} asks for scissors, cuts out eleven lines, lays them end to end, and the treasurer turns pink.',
    ],
    notToSay: ['clever and wealthy'],
  },
  'vedic.yoga.amshavatara': {
    gloss: 'the yoga of a part come down to earth, for the well-balanced',
    trait: 'a talent that seems to have been sent',
    shadow: 'a halo that itches',
    gifts: [
      '<masters> an art at the pace of someone remembering it',
      '<behaves> well in a palace and in a shed',
    ],
    prices: [
      '<grows> weary of being pointed out to the children',
      '<bears> plain drudgery badly and <calls> it a phase',
    ],
    scenes: [
      'No one has taught the boy from the ferry to draw. {P} looks at his sketch of the rope for a long time, and hands over a box of good pencils.',
    ],
    notToSay: ['an incarnation', 'godlike'],
  },
  'vedic.yoga.kusuma': {
    gloss: 'the yoga of the flower, for a steady house with grace in it',
    trait: 'a bloom on something firmly rooted',
    shadow: 'a protection that likes to be admired',
    gifts: [
      '<makes> a place beautiful and then <lets> people use it',
      '<takes> others under a wing that has been well brushed',
    ],
    prices: [
      '<patronises> with flowers what asked for wages',
      '<fades>, a little, when the guests have gone',
    ],
    scenes: [
      'The depot is the ugliest in the district. {P} only means to hide the bins, and in time there are roses as far as the weighbridge, and men who smell them.',
    ],
    notToSay: ['gracious ruler'],
  },
  'vedic.yoga.balya-dhana': {
    gloss: 'a yoga of means that show themselves early',
    trait: 'an early hand for getting and keeping',
    shadow: 'a childhood spent behind a counter',
    gifts: [
      '<spots> at a glance what a thing will fetch',
      '<handles> responsibility as if it had been a toy',
    ],
    prices: [
      '<misses> the years when people are allowed to be useless',
      '<prices> a present before untying the bow',
    ],
    scenes: [
      "At any school fair {P's} would be the only lemonade stand with a second flavour. The spelling on the sign would be left as it was.",
    ],
    notToSay: ['born rich'],
  },
  'vedic.yoga.marud': {
    gloss: 'the yoga of the wind god, in which gifts blow one into another',
    trait: 'a fullness of speech with wind in its sails',
    shadow: 'a breeze through other people’s papers',
    gifts: [
      '<talks> a becalmed company into moving',
      '<trades> across a distance that others take for an obstacle',
    ],
    prices: [
      '<puffs> up a small cargo until it looks like a fleet',
      '<changes> quarter in the middle of a promise',
    ],
    scenes: [
      'Nobody in the town wants kites. {P} would fly one from the roof of the bank for a week, remarking on it to no one, and then open the shop.',
    ],
    notToSay: ['like the wind'],
  },
  'vedic.yoga.bhaskara': {
    gloss: 'the yoga called maker of light, in which four planets hand on a torch',
    trait: 'a chain of lights, each lit from the last',
    shadow: 'a radiance that needs all its links',
    gifts: [
      '<makes> an old science clear to a person with a cold',
      '<combines> gifts that are seldom in one head',
    ],
    prices: [
      '<sees> so far along the row as to trip on the mat',
      '<goes> dim entirely if any of four things is missing',
    ],
    scenes: [
      'The tides are explained with an orange, a nut and the boy from the bakery. {P} has no post at the school, and the school asks {P} to come again.',
    ],
    notToSay: ['brilliant mind'],
  },
  'vedic.yoga.indra': {
    gloss: 'the yoga of the king of the gods, bold and in high repute',
    trait: 'a boldness that travels well',
    shadow: 'a glory that looks down for thunder',
    gifts: [
      '<ventures> for love of the thing, and <shares> out the winnings',
      '<has> friends who would sell the horse',
    ],
    prices: ['<throws> a bolt at a trifle, from habit', '<needs> somebody to have seen it'],
    scenes: [
      'The pass is closed, and on the other side they are out of flour. {P} borrows the schoolmaster’s skis, and comes back without them, singing, on a mule.',
    ],
    notToSay: ['eternal fame'],
  },
  'vedic.yoga.ravi': {
    gloss: 'the yoga named for the Sun, of work with an even glare',
    trait: 'a plain regard that work has earned',
    shadow: 'a simplicity with a stiff collar',
    gifts: [
      '<eats> little, <sleeps> early and <has> the figures',
      '<is> respected by people who agree on nothing besides',
    ],
    prices: [
      '<burns> at one height and cannot be turned down',
      '<honours> duty till the others have gone home',
    ],
    scenes: [
      'A lighthouse has been automatic for years. {P} would go up at dusk in any case, and the two trawlers that are left would sound a horn.',
    ],
    notToSay: ['like a king'],
  },
  'vedic.yoga.dhana-mercury': {
    gloss: 'a yoga of means for Mercury at home in the house of invention',
    trait: 'a wit that can be sold by the yard',
    shadow: 'a cleverness at cost price',
    gifts: [
      '<turns> a pastime into invoices within a month',
      '<thinks> up what friends then find they cannot do without',
    ],
    prices: ['<patents> the joke before telling it', '<hears> a market in what was only a sigh'],
    scenes: [
      'A neighbour complains about hedges. {P} goes indoors, comes out with a mop, a hinge and two shears, and before long there is a waiting list.',
    ],
    notToSay: ['financial genius'],
  },
  'vedic.yoga.dhana-rising-moon': {
    gloss: 'a yoga of means for the Moon rising in her own sign',
    trait: 'a living got by feeding and housing others',
    shadow: 'a heart that rises and falls with the till',
    gifts: [
      '<senses> what a street will want next and <stocks> it',
      '<keeps> customers as other people keep relatives',
    ],
    prices: [
      '<gives> credit on the strength of a sad face',
      '<gets> homesick between the shop and the flat',
    ],
    scenes: [
      'There would be no menu at a counter of {P\'s}. {P} looks at whoever comes in out of the rain, says "sit", and it is nearly always right.',
    ],
    notToSay: ['lucky with money'],
  },
  'vedic.yoga.dhana-rising-mars': {
    gloss: 'a yoga of means for Mars rising in his own sign',
    trait: 'an enterprise with its sleeves torn off',
    shadow: 'a gain that has to be wrested',
    gifts: [
      '<earns> by doing at once what had been put out to tender',
      '<takes> a risk with a clear idea of the drop',
    ],
    prices: [
      '<haggles> as though lives were in it',
      '<wearies> of any income that does not fight back',
    ],
    scenes: [
      'The tree lies across the only road, and the council has it in hand. {P} sells the last of the logs on the Tuesday, to the council.',
    ],
    notToSay: ['self-made millionaire'],
  },
  'vedic.yoga.dhana-rising-mercury': {
    gloss: 'a yoga of means for Mercury rising in his own sign',
    trait: 'a quickness that lives by its wits',
    shadow: 'an agility that forgets which side it is on',
    gifts: [
      '<does> sums, names and accents on the spur of the moment',
      '<sells> nothing that {they} <has> not understood',
    ],
    prices: [
      '<renegotiates> a thing because it was fun',
      '<changes> the offer between two breaths',
    ],
    scenes: [
      'A coach of Finns has broken down outside the wool shop. {P} has eleven words of it by four, and the wool shop has none left in grey.',
    ],
    notToSay: ['a born merchant'],
  },
  'vedic.yoga.dhana-rising-sun': {
    gloss: 'a yoga of means for the Sun rising in his own sign',
    trait: 'a largeness that draws its own wages',
    shadow: 'a purse carried like an orb',
    gifts: [
      '<earns> by being unmistakable and by letting others in',
      '<stands> surety without asking to be thanked',
    ],
    prices: [
      'cannot ask the price of a thing in front of people',
      '<lives> up to an income that was forecast',
    ],
    scenes: [
      'The band cannot be paid until the audience is. {P} puts a gold watch on the piano lid, where all can see it, and they play.',
    ],
    notToSay: ['royal wealth'],
  },
  'vedic.yoga.dhana-rising-venus': {
    gloss: 'a yoga of means for Venus rising in her own sign',
    trait: 'a prosperity with a pleasant voice',
    shadow: 'a comfort afraid of its own stairs',
    gifts: [
      '<makes> people glad to have spent',
      '<chooses> the stuff, the shade and the hour with profit',
    ],
    prices: [
      '<avoids> the hard figure under the soft cloth',
      '<gilds> a thing that would have worn better plain',
    ],
    scenes: [
      "In a tearoom of {P's} no two cups would be alike. Each customer would be handed the right one, and some would try to buy the table.",
    ],
    notToSay: ['luxury and beauty'],
  },
  'vedic.yoga.go': {
    gloss: 'the yoga of the cow, mild, well born and well provided',
    trait: 'a bounty that is given morning and evening',
    shadow: 'a placidity that will not be led',
    gifts: [
      '<yields> something good every day, and on Sundays',
      '<keeps> a polite tone in a lean week',
    ],
    prices: [
      '<stands> in the lane and <looks> at whoever wants to pass',
      '<ruminates> on a kindness until it is out of season',
    ],
    scenes: [
      'Whoever passed such a farm at six would get a cup of milk. {P} begins it with one thirsty postman, and has to buy a second churn.',
    ],
    notToSay: ['well-born'],
  },
}
