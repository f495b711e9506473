import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Midheaven, calling and good name, meets a point of the other’s. */
export const SYNASTRY_OF_THE_MIDHEAVEN: Cards = {
  'western.synastry.midheaven-sun.join': {
    trait: 'a calling that somebody embodies',
    shadow: 'a career with another person’s face on it',
    gifts: ['{A} <sees> in {B}, walking about, what all the work is for'],
    prices: ['{A} <makes> of {B} a sign over the shop'],
    scenes: [
      '{A} has been drawing chairs for nobody. Then {B} sits down in one, crosses both legs, and the drawing is more or less done.',
    ],
    notToSay: ['success together'],
  },
  'western.synastry.midheaven-sun.flow': {
    trait: 'an ambition with somebody’s blessing on it',
    shadow: 'a pride that shares one mantelpiece',
    gifts: ["{B} <stands> behind {A's} name as though {b.they} had thought of it"],
    prices: ['<talks> of plans where it was a matter of people'],
    scenes: [
      'At the back of the room, whenever {A} has to speak, {B} eats an apple. The chairman has it put to him that it is a large apple.',
    ],
    notToSay: ['mutual support'],
  },
  'western.synastry.midheaven-sun.strain': {
    trait: 'a road to the top across somebody’s lawn',
    shadow: 'an applause that leaves one in the cold',
    gifts: ['{B} <asks> {A} who the success <is> supposed to be for'],
    prices: [
      '{A} <takes> the train on the evening {B} <was> to shine',
      '{B} <undersells> in company what {A} <has> made',
    ],
    scenes: [
      'Both are honoured on the same night, in different towns. {A} keeps the telegram and {B} the hour at which it came.',
    ],
    notToSay: ['rivalry', 'career conflict'],
  },
  'western.synastry.midheaven-moon.join': {
    trait: 'a public task that touches a private nerve',
    shadow: 'a household that keeps office hours',
    gifts: ['{A} <takes> up for a living what {B} <has> always felt about'],
    prices: ["{B} <wakes> at four with {A's} worries"],
    scenes: [
      'It is {B} who cannot bear the dog pound. {A} stands for the council, is laughed at, stands again, and the kennels get windows.',
    ],
    notToSay: ['nurturing the career'],
  },
  'western.synastry.midheaven-moon.flow': {
    trait: 'a working life with a warm side to it',
    shadow: 'a comfort that never lets off the harness',
    gifts: ['{B} <makes> a hard post liveable with soup, jokes and a good guess'],
    prices: ['<brings> the customers home in conversation every night'],
    scenes: [
      "Over {A's} desk hangs a drawing of a hen, by {B}, on the back of an invoice. Chairmen have been known to talk to it.",
    ],
    notToSay: ['emotional support'],
  },
  'western.synastry.midheaven-moon.strain': {
    trait: 'a tug between the office and the hearth',
    shadow: 'a duty for ever putting on its coat',
    gifts: ['{B} <keeps> a place for {A} where no one has a title'],
    prices: [
      '{A} <plans> a rise as though there were no supper',
      '{B} <goes> quiet at the sound of the other telephone',
    ],
    scenes: [
      'The promotion comes with a city attached. {A} reads out the letter in the kitchen, and {B} goes on and on drying the same fork.',
    ],
    notToSay: ['work versus home'],
  },
  'western.synastry.midheaven-mercury.join': {
    trait: 'a vocation that somebody finds the words for',
    shadow: 'a ghost at the writing desk',
    gifts: ['{B} <says> in a sentence what {A} <does>, and it goes on the van'],
    prices: ['{B} <answers> when {A} <is> asked about the work'],
    scenes: [
      'On the form it says profession. {A} thinks, {B} leans over and writes one word, and it is that ever after.',
    ],
    notToSay: ['a spokesperson'],
  },
  'western.synastry.midheaven-mercury.flow': {
    trait: 'an ambition that is improved by being talked over',
    shadow: 'a strategy that eats up the walk',
    gifts: ['{B} <brings> {A} the paragraph, the contact and the train times'],
    prices: ['<discusses> prospects in the tone in which others say goodnight'],
    scenes: [
      "Every application of {A's} is read to the cat by {B}, in a range of voices. If the cat leaves, the paragraph is cut.",
    ],
    notToSay: ['good advice'],
  },
  'western.synastry.midheaven-mercury.strain': {
    trait: 'a good name barring a good story',
    shadow: 'an indiscretion in the next booth',
    gifts: ['{B} <tells> {A} where the speech stops being true'],
    prices: [
      '{B} <repeats> at large what {A} <was> keeping for the board',
      '{A} <edits> {B} for the sake of people who are not there',
    ],
    scenes: [
      '{B} mentions to a reporter, meaning well, that {A} is terrified of it. At every launch {A} is asked about the lift.',
    ],
    notToSay: ['gossip'],
  },
  'western.synastry.midheaven-venus.join': {
    trait: 'a calling with somebody’s taste at its elbow',
    shadow: 'a charm on the payroll',
    gifts: ["{B} <lends> {A's} undertaking a grace it had not budgeted for"],
    prices: ['{A} <displays> {B} as evidence of having done well'],
    scenes: [
      'Nobody comes for the talks. Once {B} has done the room they come for the flowers, and {A} finds that they stay.',
    ],
    notToSay: ['glamour'],
  },
  'western.synastry.midheaven-venus.flow': {
    trait: 'an esteem that smooths the professional road',
    shadow: 'a niceness that is good for business',
    gifts: ['{B} <likes> {A} all the more for working, and <says> so to people'],
    prices: ['<entertains> the useful guest and <neglects> the dull one'],
    scenes: [
      'Behind the programme there would be {A}, and behind {A} there would be {B}, with the records sorted by what makes people hum.',
    ],
    notToSay: ['a lucky connection'],
  },
  'western.synastry.midheaven-venus.strain': {
    trait: 'a duty that keeps missing the party',
    shadow: 'a fondness tested by the diary',
    gifts: ['{B} <shows> {A} what the money would be for'],
    prices: [
      '{A} <sends> a well-chosen present by courier',
      '{B} <likes> least the voice {A} <uses> on the telephone',
    ],
    scenes: [
      'By the window the first course has been and gone. {A} comes running up the steps, with a folder, as {B} is giving the second rose to the waiter.',
    ],
    notToSay: ['neglect'],
  },
  'western.synastry.midheaven-mars.join': {
    trait: 'an aim that somebody has put a boot behind',
    shadow: 'a push that is felt as a shove',
    gifts: ["{B} <fights> for {A's} place in the queue and <gets> it"],
    prices: ['{B} <drives> {A} harder than the goal is worth'],
    scenes: [
      "{A} would take the first no. {B} rings back in {A's} name at nine, at ten and at eleven, and at noon they are shown the building.",
    ],
    notToSay: ['driven'],
  },
  'western.synastry.midheaven-mars.flow': {
    trait: 'an enterprise with an engine in it',
    shadow: 'a partnership that is only well when busy',
    gifts: ['{B} <does> on the spot what {A} <has> decided in principle'],
    prices: ['<rests> badly, and <resents> the other for lying down'],
    scenes: [
      'At the fair it is {A} who has the licence and {B} who has the hammer. In one night they put up the big wheel, and by five there is tea.',
    ],
    notToSay: ['teamwork'],
  },
  'western.synastry.midheaven-mars.strain': {
    trait: 'a reputation in reach of a hot temper',
    shadow: 'a quarrel within hearing of the clients',
    gifts: ["{B} <defies> on {A's} behalf an order that deserved it"],
    prices: [
      '{B} <picks> the week of the inspection to be right',
      '{A} <pulls> rank on somebody who has never had any',
    ],
    scenes: [
      'The trustees are at their pudding when {B} says it. {A} lays down the spoon, and the treasurer looks at the ceiling, where there is a stain.',
    ],
    notToSay: ['fights with authority'],
  },
  'western.synastry.midheaven-jupiter.join': {
    trait: 'a calling believed in beyond its owner’s hopes',
    shadow: 'a title that arrives before the work',
    gifts: ['{B} <opens> for {A} a way up that was not on the plan'],
    prices: ['{B} <puts> {A} forward for one honour too many'],
    scenes: [
      'It is {B}, looking at the big map, who asks why only this island. {A} has come about a bus shelter, and goes home with nine ferries.',
    ],
    notToSay: ['fame and fortune'],
  },
  'western.synastry.midheaven-jupiter.flow': {
    trait: 'a good name that grows in friendly soil',
    shadow: 'a success that nobody checks the brakes of',
    gifts: ['{B} <recommends> {A} in rooms where {A} <has> never been'],
    prices: ['<expands> because it is pleasant to be asked'],
    scenes: [
      "One jar of {A's} pickle stands on {B's} table, and there are twelve at dinner. In the morning there are twelve addresses on the mat.",
    ],
    notToSay: ['lucky career'],
  },
  'western.synastry.midheaven-jupiter.strain': {
    trait: 'a sober aim teased by a lavish friend',
    shadow: 'a promise made over the owner’s head',
    gifts: ["{B} <asks> whether {A's} ladder might be on too small a house"],
    prices: [
      '{B} <commits> {A} to things from the generosity of {b.their} heart',
      "{A} <counts> what {B's} good will has cost this quarter",
    ],
    scenes: [
      'The order was for two hundred. {B} has told the man, in view of his nice face, a thousand, and {A} is under the table looking for a pencil.',
    ],
    notToSay: ['overreach'],
  },
  'western.synastry.midheaven-saturn.join': {
    trait: 'a vocation that is laid on somebody’s scales',
    shadow: 'a master’s chair that is never vacated',
    gifts: ['{A} <is> made by {B} into someone who can be left in charge'],
    prices: ['{B} <lets> {A} wait a year for a word'],
    scenes: [
      'For the bell they are to cast {B} will not give leave. Eight times {A} breaks the mould, and the ninth, says {B}, is not too bad.',
    ],
    notToSay: ['karmic boss'],
  },
  'western.synastry.midheaven-saturn.flow': {
    trait: 'a rise that has a handrail',
    shadow: 'an approval in quarterly amounts',
    gifts: ['{B} <checks> the joints of what {A} <builds>, and they hold'],
    prices: ['<treats> enjoyment as a thing for when there is time'],
    scenes: [
      "For {A's} expedition {B} writes out two pages headed just in case. Nobody needs any of it until the third week.",
    ],
    notToSay: ['steady career'],
  },
  'western.synastry.midheaven-saturn.strain': {
    trait: 'an ambition that keeps coming up against somebody’s doubt',
    shadow: 'a ceiling with a face',
    gifts: ["{B} <finds> the weak beam before {A's} whole weight <is> on it"],
    prices: [
      '{B} <recalls> at the toast what the thing had cost',
      '{A} <works> to prove {B} wrong and <is> never done',
    ],
    scenes: [
      'On the evening of the prize {B} remarks that the hall was fuller for the last man. {A} has the sentence by heart, and not the citation.',
    ],
    notToSay: ['obstacles'],
  },
  'western.synastry.midheaven-uranus.join': {
    trait: 'a career struck by a passing idea',
    shadow: 'a resignation in somebody else’s hand',
    gifts: ['{B} <shows> {A} the profession that has not been invented yet'],
    prices: ['{B} <upsets> in an afternoon what {A} had been thirty years in earning'],
    scenes: [
      'At a counter {A} is wondering. {B} comes in to pay in a cheque, in wings, and asks what time {A} gets off.',
    ],
    notToSay: ['sudden career change'],
  },
  'western.synastry.midheaven-uranus.flow': {
    trait: 'a working life with a loose tile in it',
    shadow: 'a stir that stands in for progress',
    gifts: ['{B} <modernises> {A} without anything having to be shut'],
    prices: ['<drops> a reliable client for being dull'],
    scenes: [
      'In the office they still use blotters. {B} sends {A} a frog that jumps when the columns balance, and soon everyone wants one.',
    ],
    notToSay: ['innovation'],
  },
  'western.synastry.midheaven-uranus.strain': {
    trait: 'a position that somebody refuses to take seriously',
    shadow: 'an upheaval at the annual meeting',
    gifts: ['{B} <gets> {A} out of a ladder that leaned on nothing'],
    prices: [
      '{B} <says> at table what {A} <was> sworn in not to',
      '{A} <disowns> {B} for the length of a photograph',
    ],
    scenes: [
      'The minister is to be received at ten. At a quarter to, {B} lets the goats out, on principle, and {A} receives him among goats.',
    ],
    notToSay: ['scandal'],
  },
  'western.synastry.midheaven-neptune.join': {
    trait: 'a calling seen through somebody’s dream of it',
    shadow: 'a mission statement in watercolour',
    gifts: ["{B} <gives> {A's} work a meaning that outlasts the week"],
    prices: ['{B} <admires> an {A} who <does> not have to do the accounts'],
    scenes: [
      'It is a perfectly ordinary laundry. {B} stands in the steam with closed eyes, says what it is like, and {A} begins to think of a harp.',
    ],
    notToSay: ['a spiritual mission'],
  },
  'western.synastry.midheaven-neptune.flow': {
    trait: 'an ambition with the edges softened',
    shadow: 'an aim that has drifted out with the tide',
    gifts: ['{B} <reminds> {A} of those the work was meant for'],
    prices: ['<waits> for the inspiration when an invoice would have done'],
    scenes: [
      'Between two dull calls {A} looks at the postcard of the estuary. {B} changes it on Mondays, by night, and is not known to have a key.',
    ],
    notToSay: ['inspired work'],
  },
  'western.synastry.midheaven-neptune.strain': {
    trait: 'a target that dissolves as it is reached for',
    shadow: 'a rumour in place of a reference',
    gifts: ['{B} <asks> {A} whom the title is going to comfort'],
    prices: [
      "{B} <forgets> which of {A's} plans were a secret",
      '{A} <leans> on a promise that {B} only ever hummed',
    ],
    scenes: [
      '{B} was to pass on the message, and meant to. On the day of the audition {A} is in the bath, and it is a good bath.',
    ],
    notToSay: ['confusion', 'deceit'],
  },
  'western.synastry.midheaven-pluto.join': {
    trait: 'a road upward that goes through the basement first',
    shadow: 'a kingmaker with a long memory',
    gifts: ["{B} <stakes> on {A's} rise what {b.they} never <shows> anyone"],
    prices: ['{B} <owns> a share in {A} that was not in the contract'],
    scenes: [
      'No one sees who has spoken to whom. {A} is given the theatre, and there is a box, unlit, which is always taken.',
    ],
    notToSay: ['power behind the throne'],
  },
  'western.synastry.midheaven-pluto.flow': {
    trait: 'a will that adds its weight to an aim',
    shadow: 'a thoroughness that leaves nobody standing',
    gifts: ["{B} <clears> out of {A's} way what was rotten in any case"],
    prices: ['<grows> ruthless together over something rather small'],
    scenes: [
      'The archive has been promised for a decade. {B} goes down with a torch, comes up with a name, and {A} has the key by Friday.',
    ],
    notToSay: ['power couple'],
  },
  'western.synastry.midheaven-pluto.strain': {
    trait: 'an authority that is tested at the root',
    shadow: 'a siege laid to a good name',
    gifts: ['{B} <makes> {A} say what the power is wanted for'],
    prices: [
      '{B} <keeps> in reserve the one thing that would be printed',
      '{A} <gives> orders because {B} <has> looked at the carpet',
    ],
    scenes: [
      'At the reading of the accounts {B} turns back a page. It is only one page, and {A} talks, from then on, to that end of the table.',
    ],
    notToSay: ['power struggles'],
  },
  'western.synastry.midheaven-ascendant.join': {
    trait: 'a goal that comes in person',
    shadow: 'a colleague kept after hours',
    gifts: ["{A} <recognises> in {B's} manner how the thing should be done"],
    prices: ['{A} <assigns> to {B} the part of being what {a.they} <wants> to become'],
    scenes: [
      'The notice asks for someone who looks like a lighthouse keeper. {B} has only come in to read the paper, and {A} puts down the pen.',
    ],
    notToSay: ['professional chemistry'],
  },
  'western.synastry.midheaven-ascendant.flow': {
    trait: 'an aim that sits well with somebody’s style',
    shadow: 'a show window that is never dark',
    gifts: ["{B} <is> so plainly what {A's} firm <means> that the leaflet can be short"],
    prices: ['<dresses> for the position on a Sunday'],
    scenes: [
      "There would be a waiting list for a walking tour of {A's} before it had a route. {B} stands by the fountain, with the umbrella up, looking as if it will be good.",
    ],
    notToSay: ['a good image'],
  },
  'western.synastry.midheaven-ascendant.strain': {
    trait: 'a standing that winces at a familiar step',
    shadow: 'a reproach about the shoes',
    gifts: ['{B} <comes> to the office and {A} <remembers> being somebody’s cousin'],
    prices: [
      '{A} <coaches> {B} in the taxi on what not to mention',
      '{B} <exaggerates> the accent as the house comes into view',
    ],
    scenes: [
      "At {A's} office there is a lady who asks about appointments. {B} goes past her with the fish, whistling, as at home.",
    ],
    notToSay: ['social climbing'],
  },
  'western.synastry.midheaven-midheaven.join': {
    trait: 'a shared idea of having got there',
    shadow: 'a single peg for two hats',
    gifts: ['<aims> at one and the same hilltop, and <carries> the rope by turns'],
    prices: ['<reads> the other’s success as a thing taken off the list'],
    scenes: [
      'Both are shortlisted, for the one post. They travel up together, {A} tests {B} on the statutes, and they take the same train down.',
    ],
    notToSay: ['shared ambition'],
  },
  'western.synastry.midheaven-midheaven.flow': {
    trait: 'a pair of careers with room to pass',
    shadow: 'a mutual esteem with a desk in it',
    gifts: ['<profits> from a colleague who does not want the same chair'],
    prices: ['<compares> diaries where it had once been hands'],
    scenes: [
      'Were {A} to build organs and {B} to play them, each would think the other had the harder part. On the night neither could eat.',
    ],
    notToSay: ['parallel success'],
  },
  'western.synastry.midheaven-midheaven.strain': {
    trait: 'a pair of roads that leave by different gates',
    shadow: 'a fork where each waits to be followed',
    gifts: ['<hears> from the other what the same life looks like with no ladder in it'],
    prices: ['<schedules> triumph so that the other has to miss it'],
    scenes: [
      'There is a lighthouse post going, and there is one at the opera. {A} and {B} lay the two letters side by side, and put the salt on them.',
    ],
    notToSay: ['career conflict of interest'],
  },
  'western.synastry.midheaven-node.join': {
    trait: 'a position that shows somebody where to go',
    shadow: 'a path taken for the view of its owner',
    gifts: ['{A} <holds> the office through which {B} can begin'],
    prices: ['{B} <learns> a career there, and not a craft'],
    scenes: [
      'It says "apply within" and has said so for years. {A} is on a ladder taking the card down when {B}, with a bag, asks within where.',
    ],
    notToSay: ['fated career'],
  },
  'western.synastry.midheaven-node.flow': {
    trait: 'an achievement that clears a stretch of the way',
    shadow: 'a shortcut somebody else has paid for',
    gifts: ['{A} <lends> {B} a name to be going on with'],
    prices: ['<advances> so smoothly that nobody asks where to'],
    scenes: [
      'The harbour master signs for anyone who can tie nine knots. {B} can tie eight, and {A}, looking out to sea, says the ninth aloud.',
    ],
    notToSay: ['destined success'],
  },
  'western.synastry.midheaven-node.strain': {
    trait: 'an ambition that pulls away from somebody’s next step',
    shadow: 'a detour with a pension',
    gifts: ['{A} <shows> {B} a summit that {b.they} may now stop wanting'],
    prices: ['{A} <needs> {B}, just this season, in the old job'],
    scenes: [
      '{B} has the ticket. {A} has the stall, the stock and no help, and the ticket can be changed once, at no charge, and it is.',
    ],
    notToSay: ['a wrong turning'],
  },
  'western.synastry.midheaven-chiron.join': {
    trait: 'a standing that is built close to somebody’s hurt',
    shadow: 'a plaque over a sore place',
    gifts: ['{A} <does> in public, for everyone, what {B} once needed'],
    prices: ['{B} <feels> small beside a success that was meant to help'],
    scenes: [
      '{A} is all for a second lifeguard, and the whole beach claps. {B} stands by the ice cream van, facing the sea.',
    ],
    notToSay: ['public healing'],
  },
  'western.synastry.midheaven-chiron.flow': {
    trait: 'a work that makes careful use of a scar',
    shadow: 'a sorrow with a letterhead',
    gifts: ["{B} <tells> {A's} office what the leaflet leaves out"],
    prices: ['<helps> others over what neither has quite got over'],
    scenes: [
      'The form has a box that nobody can tick. {B} mentions it once, on a walk, and {A} sees to it that it is taken out.',
    ],
    notToSay: ['wounded healers'],
  },
  'western.synastry.midheaven-chiron.strain': {
    trait: 'a rise that chafes somebody where it shows least',
    shadow: 'a toast that goes wide of one glass',
    gifts: ['{B} <reminds> {A} of those who were not called up to the platform'],
    prices: ['{A} <quotes> the salary, forgetting at whose table it is'],
    scenes: [
      'There are speeches about grit. {B}, who had grit once and was sent home, claps with the others, and {A} hears which hands.',
    ],
    notToSay: ['feeling a failure'],
  },
}
