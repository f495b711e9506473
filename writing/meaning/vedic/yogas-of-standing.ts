import type { Cards } from '../card.ts'

/** Yogas of rank, work and the marks of a great person. */
export const YOGAS_OF_STANDING: Cards = {
  'vedic.yoga.raja': {
    gloss: 'a yoga in which lords of effort and of grace join hands',
    trait: 'a rise by effort and favour together',
    shadow: 'a readiness to be in charge of everything',
    gifts: [
      '<moves> up when asked to and <fills> the larger room',
      '<meets> the right backer on a day when the work is ready',
    ],
    prices: [
      '<grows> restless in a post with nothing above it',
      '<takes> the lead in matters as small as the salad',
    ],
    scenes: [
      'A substitute was wanted for one week. When the regular head comes back the staff ask, a little shyly, what will become of {P}.',
    ],
    notToSay: ['born a king', 'power is promised'],
  },
  'vedic.yoga.raja-262': {
    gloss: 'a lesser yoga of rank, of Jupiter, a second lord and the Moon',
    trait: 'a good name that brings in support',
    shadow: 'a comfort in being well thought of',
    gifts: ['<attracts> backing by being known to spend it sensibly'],
    prices: ['<spends> more care on the sponsor than on the thing sponsored'],
    scenes: [
      'The bandstand needs a roof. {P} reads the estimate aloud, with the cheap option first, and hats begin to go round.',
    ],
    notToSay: ['royal fortune'],
  },
  'vedic.yoga.raja-263': {
    gloss: 'a yoga of rank in which a gentle planet keeps the house of grace',
    trait: 'a leaning toward what is right and kind',
    shadow: 'a faith in goodwill where rules are needed',
    gifts: ['<is> given a second hearing because the first was so fairly asked for'],
    prices: ['<thanks> people for things that had been owed to {them}'],
    scenes: [
      'At the embassy the shutter is already half down. {P} asks the clerk where that accent is from, and it goes up again.',
    ],
    notToSay: ['divine protection'],
  },
  'vedic.yoga.raja-247': {
    gloss: 'a yoga of rank in which several planets stand where they see best',
    trait: 'an instinct for the right position',
    shadow: 'a loss of footing on strange ground',
    gifts: ['<knows> where to stand so that the work comes to hand'],
    prices: ['<declines> a good task because it lies in the wrong quarter of town'],
    scenes: [
      'On the stage of the village hall the tall ones block the short ones. {P} moves two people, and the parents lower their cameras.',
    ],
    notToSay: ['directional power'],
  },
  'vedic.yoga.raja-252': {
    gloss: 'a yoga of rank for a planet that is weak outside and strong within',
    trait: 'a weakness with a strong inside',
    shadow: 'a first impression that has to be lived down',
    gifts: [
      '<improves> on acquaintance until the first meeting seems a mistake',
      '<holds> firm in the very place where a crack was expected',
    ],
    prices: [
      '<presents> the poorest piece first and <calls> it fairness',
      '<keeps> good work in a bad folder',
    ],
    scenes: [
      'The interview went badly, as {P} would say first. On the probationary Monday {they} <sorts> the fuse box, and no one mentions the interview.',
      'The oldest oar in the shed was given to {P} for a joke. It is the other boat that comes in last, with varnish on everything.',
    ],
    notToSay: ['rags to riches'],
  },
  'vedic.yoga.neecha-bhanga': {
    gloss: 'the cancelled fall, in which a weak planet is lifted by another',
    trait: 'a weak spot that turned into a skill',
    shadow: 'a fear of being found out after all',
    gifts: [
      '<teaches> best the subject {they} once failed',
      '<asks> for a leg up without shame and <returns> it',
    ],
    prices: ['<goes> on training for an examination long since passed'],
    scenes: [
      'As a schoolchild {P} stammered at the register. It is {P} now who reads the names at the annual meeting, each with a small pause before it.',
    ],
    notToSay: ['from beggar to king', 'a blessing in disguise'],
  },
  'vedic.yoga.dharma-karmadhipati': {
    gloss: 'the yoga in which the lords of duty and of work meet',
    trait: 'a work that agrees with the conscience',
    shadow: 'a day off that feels like desertion',
    gifts: [
      '<does> for a living what {they} would have defended for nothing',
      '<lends> an employer a conscience and <is> kept on for it',
    ],
    prices: ['cannot sell a thing that {they} would not have in the house'],
    scenes: [
      'The order would have kept the sawmill busy till June. {P} asks where the timber comes from, and the foreman puts the pen down too.',
    ],
    notToSay: ['a divine mission', 'the best of all yogas'],
  },
  'vedic.yoga.yogakaraka': {
    gloss: 'the yoga-maker, a planet that rules effort and grace at once',
    trait: 'a strength that does the work of two',
    shadow: 'a life hung on a single nail',
    gifts: ['<uses> one reliable talent in places that look quite unlike'],
    prices: ['<leans> on the strong arm until the other forgets its use'],
    scenes: [
      'What {P} can do is draw a straight line freehand. It has led to a trade, a lecture in Oslo and most of an income.',
    ],
    notToSay: ['a lucky planet'],
  },
  'vedic.yoga.maha-parivartana': {
    gloss: 'a great exchange, in which two good houses swap their lords',
    trait: 'a pair of fields that feed each other',
    shadow: 'a trouble that travels by the same road',
    gifts: ['<lets> what is learned in one field pay off in another'],
    prices: ['<brings> the mood of one table to the next, unpacked'],
    scenes: [
      'The scenery painter at the opera is also the beekeeper at the school. {P} says it is the same work, and in both places there is a smoker on the shelf.',
    ],
    notToSay: ['a royal exchange'],
  },
  'vedic.yoga.khala-parivartana': {
    gloss: 'the fickle exchange, in which the third house swaps lords with another',
    trait: 'a fortune that comes and goes by nerve',
    shadow: 'an unevenness that tires the bystanders',
    gifts: ['<talks> {their} way back in after a clumsy exit'],
    prices: ['<is> bold on Monday and <apologises> for it by the Wednesday'],
    scenes: [
      'For the second time {P} has resigned by email. For the second time there is a plate of samosas on the manager’s desk before nine.',
    ],
    notToSay: ['a wicked nature'],
  },
  'vedic.yoga.dainya-parivartana': {
    gloss: 'the exchange with a house of hardship, which the texts call poor in spirit',
    trait: 'a patience learned in the harder house',
    shadow: 'a habit of expecting the bill',
    gifts: ['<copes> in the back rooms of life that others never see'],
    prices: ['<apologises> for the trouble while being the one who was troubled'],
    scenes: [
      'The night shift has lost its key again. {P} knows the janitor, his hours and his views on cricket, and they are in.',
    ],
    notToSay: ['misery', 'a wretched exchange'],
  },
  'vedic.yoga.viparita-raja': {
    gloss: 'the reversed yoga, in which lords of hard houses undo one another',
    trait: 'a gain that comes out of a mess',
    shadow: 'a need of trouble in order to feel capable',
    gifts: ['<stands> firm when the strong ones have left the building'],
    prices: ['<lets> a matter go wrong far enough to be worth rescuing'],
    scenes: [
      'When the festival organisers fell out, the tents were already up. {P} had been hired for the toilets, and by Saturday is running the festival.',
    ],
    notToSay: ['success through others’ ruin'],
  },
  'vedic.yoga.harsha': {
    gloss: 'a reversed yoga of the sixth house, named for gladness',
    trait: 'a good cheer among opponents',
    shadow: 'a liking for rivals that keeps them coming',
    gifts: ['<disarms> a rival by enjoying the match more than the score'],
    prices: ['<joins> a squabble that was already finding its own end'],
    scenes: [
      'The two bakeries have been at odds since the awning. {P} goes over every Friday to buy one of theirs and tell them what it lacks.',
    ],
    notToSay: ['victory over enemies'],
  },
  'vedic.yoga.sarala': {
    gloss: 'a reversed yoga of the eighth house, named for straightness',
    trait: 'a straight back in unclear affairs',
    shadow: 'a bluntness about what others keep veiled',
    gifts: ['<opens> the letter that the whole family has walked round'],
    prices: ['<asks> about the loan in front of the person who lent it'],
    scenes: [
      'A locked trunk stands in the attic of the aunt. While they debate, {P} has fetched a screwdriver, and it is full of curtains.',
    ],
    notToSay: ['long life', 'fearless of death'],
  },
  'vedic.yoga.vimala': {
    gloss: 'a reversed yoga of the twelfth house, named for cleanness',
    trait: 'an independence that owes nobody',
    shadow: 'a neatness that will not be treated',
    gifts: ['<spends> carefully and <gives> in the same breath'],
    prices: ['<splits> the bill to the olive rather than be indebted'],
    scenes: [
      'A friend paid for the ferry last summer. This summer {P} is at the ticket window first, with the exact sum in an envelope.',
    ],
    notToSay: ['spotless virtue'],
  },
  'vedic.yoga.ruchaka': {
    gloss: 'the great mark of Mars, strong and at an angle of the chart',
    trait: 'a captain’s nerve and appetite for the task',
    shadow: 'an impatience with anyone on the bench',
    gifts: [
      '<goes> up the mast in the wind because it is quicker than explaining',
      '<inspires> a frightened crew by checking the ropes with them',
    ],
    prices: ['<confuses> a colleague’s caution with a lack of heart'],
    scenes: [
      'The rowing eight has lost its cox to an exam. {P}, much too heavy, sits in the stern and makes up for it in voice.',
    ],
    notToSay: ['a great warrior', 'fame in battle'],
  },
  'vedic.yoga.bhadra': {
    gloss: 'the great mark of Mercury, strong and at an angle of the chart',
    trait: 'a well-made mind at its ease',
    shadow: 'a polish that keeps feeling outside',
    gifts: [
      '<gives> a speech without notes that could be printed as it stands',
      '<learns> the trade of whoever happens to sit alongside',
    ],
    prices: ['<composes> the condolence so well that it might be for anyone'],
    scenes: [
      'The interpreter is stuck in traffic. {P}, who has the language from a summer of picking hops, takes the microphone and the jokes survive.',
    ],
    notToSay: ['a genius', 'lives a hundred years'],
  },
  'vedic.yoga.hamsa': {
    gloss: 'the great mark of Jupiter, called the swan, strong and at an angle',
    trait: 'a judgement that drinks only the milk',
    shadow: 'a purity that has little use for the rest',
    gifts: [
      '<tells> good advice from good manners and <acts> on the first',
      '<is> asked to arbitrate by people who dislike each other',
    ],
    prices: ['<looks> so disappointed by a small lapse that larger ones go unconfessed'],
    scenes: [
      'The jar of money for the trip is short. {P} says in general terms that it may have been miscounted, leaves the kitchen, and it has been miscounted.',
    ],
    notToSay: ['saintly', 'a pure soul'],
  },
  'vedic.yoga.malavya': {
    gloss: 'the great mark of Venus, strong and at an angle of the chart',
    trait: 'a gift for living well with others',
    shadow: 'a softness toward whatever is agreeable',
    gifts: [
      '<makes> the plain occasion handsome and <includes> the plain guest',
      '<keeps> a friendship in good repair with small attentions',
    ],
    prices: ['<upholsters> a problem until it is comfortable enough to keep'],
    scenes: [
      'The camping stove makes lentils. {P} has found mint by the ditch, and a flat stone for each of them, and they are dining.',
    ],
    notToSay: ['beauty and luxury', 'irresistible'],
  },
  'vedic.yoga.shasha': {
    gloss: 'the great mark of Saturn, strong and at an angle of the chart',
    trait: 'a command built on patience and numbers',
    shadow: 'a use of people as one uses hours',
    gifts: [
      '<directs> many hands and <knows> what each pair finds heavy',
      '<rises> late, <stays> and <is> missed when absent',
    ],
    prices: ['<plans> other people’s strength as if it were a stock of bricks'],
    scenes: [
      "The harvest hands change every year. They ask which rows are {P's}, because there the water cart comes round before anyone calls for it.",
    ],
    notToSay: ['rules over servants', 'a ruthless leader'],
  },
  'vedic.yoga.amala': {
    gloss: 'a yoga with a gentle planet in the house of work',
    trait: 'a clean name in the line of work',
    shadow: 'a care for reputation that costs sleep',
    gifts: [
      '<leaves> a job in such a state that the successor rings to say thanks',
      '<turns> down the tip that had a wink attached',
    ],
    prices: ['<frets> for a week over one lukewarm testimonial'],
    scenes: [
      'The surveyor could have found the crack on either side of the boundary. {P} paced it again at dusk and put down the side that paid less.',
    ],
    notToSay: ['spotless fame'],
  },
  'vedic.yoga.parvata': {
    gloss: 'the mountain, with gentle planets at the angles',
    trait: 'a largeness that others can rest on',
    shadow: 'a height from which details look alike',
    gifts: ['<offers> steady patronage to somebody young and unproved'],
    prices: ['<forgets> which of the protégés plays the oboe'],
    scenes: [
      'Three generations have learned to swim off that jetty. {P} mends it each May and has never been seen to bathe.',
    ],
    notToSay: ['wealthy and charitable'],
  },
  'vedic.yoga.kahala': {
    gloss: 'the war horn, from the lords of home and grace',
    trait: 'a boldness with a household behind it',
    shadow: 'a stubborn charge once the horn has sounded',
    gifts: ['<acts> first in a deadlock and <gets> others to their feet'],
    prices: ['<holds> to the marching order after the enemy has gone home'],
    scenes: [
      'The council has postponed the zebra crossing once more. By morning {P} and two aunts have painted one.',
    ],
    notToSay: ['an army commander'],
  },
  'vedic.yoga.kahala-jupiter': {
    gloss: 'the milder Kahala yoga, in which Jupiter blows the horn',
    trait: 'a courage that has a good reason',
    shadow: 'a certainty that needs a flag',
    gifts: ['<stands> up for a neighbour’s cause as if it were a family one'],
    prices: ['<recruits> people who had only asked for the time'],
    scenes: [
      'They want to fell the mulberry. {P} has brought a bench, a banner and a professor, and the man with the chainsaw is having a bun.',
    ],
    notToSay: ['fearless hero'],
  },
  'vedic.yoga.rajalakshana': {
    gloss: 'a yoga that gives the bearing of rank, gentle planets at the angles',
    trait: 'a manner that asks for nothing and is served',
    shadow: 'a surprise at having to carry the bag',
    gifts: ['<puts> officials in the mood to find a way'],
    prices: ['<accepts> the better cabin without asking whose it was'],
    scenes: [
      'It is a student ball with paper lanterns. An elderly waiter bows to {P}, wonders why, and does it again with the tray.',
    ],
    notToSay: ['royal marks on the body'],
  },
  'vedic.yoga.chamara': {
    gloss: 'a yoga named for the fan that is waved over rulers',
    trait: 'an esteem earned by learning',
    shadow: 'a fondness for the breeze of praise',
    gifts: ['<explains> {their} field to laymen and <is> thanked by experts'],
    prices: ['<lingers> at the lectern until the last compliment is in'],
    scenes: [
      'The talk on lichens was billed for the small room. They have had to open the gallery, and {P} is asked to go on about walls.',
    ],
    notToSay: ['honoured by kings'],
  },
  'vedic.yoga.adhi': {
    gloss: 'a yoga with the gentle planets gathered across from the Moon',
    trait: 'a mind with helpers within call',
    shadow: 'a leadership that hates to be disliked',
    gifts: [
      '<delegates> so trustingly that people outdo themselves',
      '<hears> all three advisers out and <thanks> the one who was wrong',
    ],
    prices: [
      '<puts> off the dismissal that everybody has been expecting',
      '<softens> an order until it could be mistaken for weather',
    ],
    scenes: [
      'The head of the laundry has gone on leave, and it runs. {P} rings on the second day and is told, fondly, to put the telephone down.',
      'Three colleagues have brought three plans for the stall. {P} pins them side by side, and by lunch their owners have swapped the best bits.',
    ],
    notToSay: ['a minister or general'],
  },
  'vedic.yoga.kedara': {
    gloss: 'the tilled field, seven planets spread over four signs',
    trait: 'a usefulness that feeds others as well',
    shadow: 'a furrow from which the eyes seldom lift',
    gifts: [
      '<tends> a few plots thoroughly and <shares> what comes up',
      '<stays> with a dull row until it bears',
    ],
    prices: [
      '<talks> of drainage to people who had mentioned Vienna',
      '<measures> a festival by what it will leave on the field',
    ],
    scenes: [
      'Boxes of surplus beans stand at the roadside with a tin for coins. {P} empties the tin into the school kitchen.',
      'The verge by the bus stop belonged to nobody. {P} has put leeks in it, and a notice saying which may be pulled when.',
    ],
    notToSay: ['a farmer’s luck'],
  },
  'vedic.yoga.shula': {
    gloss: 'the spear, seven planets gathered in three signs',
    trait: 'a force with very few points',
    shadow: 'a sharpness turned on whatever is near',
    gifts: [
      '<brings> the whole weight to bear on one thing at a time',
      '<says> in one sentence what the committee circled for a year',
    ],
    prices: [
      '<pricks> at a companion when the real target is out of reach',
      '<wears> a single conviction to every sort of party',
    ],
    scenes: [
      'Everything in the shop is for fencing, foils, masks, wax. Asked whether there are shuttlecocks, {P} takes a moment to find the courtesy.',
      'There is a splinter, and a circle of advice. {P} has sent for a needle, a lamp and silence, in that order.',
    ],
    notToSay: ['poverty and quarrels'],
  },
  'vedic.yoga.pasha': {
    gloss: 'the noose, seven planets spread over five signs',
    trait: 'a life tied in to many affairs',
    shadow: 'a net that catches its maker',
    gifts: [
      '<knows> somebody in every office and <uses> it for others',
      '<ties> two strangers together by one telephone call',
    ],
    prices: [
      '<owes> so many people a call that none gets made',
      '<pulls> at one thread and <feels> five commitments move',
    ],
    scenes: [
      'Five key rings hang in the hall, for the chapel, the pump, the hall, the minibus and the neighbour. {P} is late, looking for the bicycle key.',
      'For the fête {P} has lent a trestle, promised a cake, and agreed to be the person to ask. There are, by ten o’clock, four people asking.',
    ],
    notToSay: ['bondage', 'imprisonment'],
  },
  'vedic.yoga.dama': {
    gloss: 'the garland, seven planets spread over six signs',
    trait: 'an open hand with many strings to it',
    shadow: 'a help scattered too thinly to be seen',
    gifts: [
      '<gives> something to each cause and <turns> none away',
      '<strings> many small favours together until they hold weight',
    ],
    prices: [
      '<lends> the tent, the trailer and the ladder all for one weekend',
      '<blesses> a cause and <mislays> its address',
    ],
    scenes: [
      'On the kitchen board are raffle tickets of six societies. {P} has never won, and in December delivers a hamper that somebody else did.',
      'A neighbour wanted one egg. {P} is out on the landing with the egg, a whisk, the bowl, and the number of someone with hens.',
    ],
    notToSay: ['a charitable millionaire'],
  },
  'vedic.yoga.vina': {
    gloss: 'the lute, seven planets in seven signs',
    trait: 'a wide range played lightly',
    shadow: 'a chord in which no string is loudest',
    gifts: [
      '<is> at home in company of any sort and <tunes> in quickly',
      '<finds> the key in which an awkward group can hum along',
    ],
    prices: [
      '<spreads> the week over so much that none of it is finished',
      '<forgets> which of the seven doors was left on the latch',
    ],
    scenes: [
      'In one afternoon {P} helps to judge marmalade, holds a horse and sits in with the ukuleles. At each place they say what a pity it is to go so soon.',
      'The wedding band is a fiddle short. {P} knows three of the tunes and the look of the rest, and is smiling at the bride’s uncle.',
    ],
    notToSay: ['a musician’s fame'],
  },
  'vedic.yoga.yuga': {
    gloss: 'the yoke, seven planets in two signs',
    trait: 'a mind harnessed to two thoughts',
    shadow: 'a stand taken against the whole street',
    gifts: ['<holds> to an unfashionable view when it would be easy to fold'],
    prices: ['<finds> the majority wrong before hearing what it thinks'],
    scenes: [
      'There is one house in the terrace without a satellite dish. {P} is on its step with a pipe organ record, windows up.',
    ],
    notToSay: ['a heretic', 'poor and despised'],
  },
  'vedic.yoga.sarpa': {
    gloss: 'the serpent, a yoga of the harsh planets at the angles',
    trait: 'a toughness formed under pressure',
    shadow: 'a suspicion that strikes first',
    gifts: ['<keeps> {their} head in company that would unsettle milder people'],
    prices: ['<reads> an open hand for what may be up the sleeve'],
    scenes: [
      'At the pawnbroker’s the talk turns rough. {P} goes on filling in the slip, in capitals, and it turns back.',
    ],
    notToSay: ['a cruel nature', 'misery and dependence'],
  },
  'vedic.yoga.shakata': {
    gloss: 'the cartwheel, set aside when the Moon is at an angle',
    trait: 'a fortune that rises, sinks and rises',
    shadow: 'a flinch on the upward side',
    gifts: ['<knows> how to begin again and <keeps> the list of what is needed'],
    prices: ['<enjoys> a good spell with one ear open for the creak'],
    scenes: [
      'The café closed in the autumn and is open in the spring, two streets down. {P} has brought the same sign, and the same people come, pushing prams.',
    ],
    notToSay: ['poverty', 'ups and downs'],
  },
  'vedic.yoga.kemadruma': {
    gloss: 'a Moon without neighbours, for which the texts allow many exceptions',
    trait: 'an inner life that keeps itself company',
    shadow: 'a loneliness that goes unmentioned',
    gifts: ['<thinks> a matter through without needing anyone’s nod'],
    prices: ['<forgets> to tell people that there is something to help with'],
    scenes: [
      'In a city with no acquaintances {P} takes a table by the window, orders, and is quite at home by the olives.',
    ],
    notToSay: ['poverty and sorrow', 'doomed to be alone'],
  },
}
