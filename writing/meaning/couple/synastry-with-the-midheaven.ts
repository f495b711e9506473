import type { Cards } from '../card.ts'

/** What becomes of two where a light or planet of the first one’s meets the other’s Midheaven, calling and good name. */
export const SYNASTRY_WITH_THE_MIDHEAVEN: Cards = {
  'western.synastry.sun-midheaven.join': {
    trait: 'a presence at the summit of somebody’s plans',
    shadow: 'a light that takes the credit by shining',
    gifts: ['{A} <is> proud of {B} where it will be heard'],
    prices: ["{A} <stands> so near {B's} success as to be in the picture"],
    scenes: [
      "When the medal is hung round {B's} neck it is {A} who weeps. The paper prints that one, and {B} is behind a hat.",
    ],
    notToSay: ['success'],
  },
  'western.synastry.sun-midheaven.flow': {
    trait: 'a will that furthers somebody’s good name',
    shadow: 'a backing that expects to be mentioned',
    gifts: ["{A} <does> {B's} cause good just by being known to like it"],
    prices: ['{A} <introduces> {B} by title until it is a first name'],
    scenes: [
      "On the days when {A} eats at the window table of any place of {B's} it is full. Nothing is said about it, and the pudding is not on the bill.",
    ],
    notToSay: ['mutual respect'],
  },
  'western.synastry.sun-midheaven.strain': {
    trait: 'a person and a career wanting one evening',
    shadow: 'a light that falls across the certificate',
    gifts: ['{A} <asks> {B} what the ladder <is> leaning against'],
    prices: [
      '{A} <feels> dimmed by an honour that is not for two',
      "{B} <is> out, officially, on each of {A's} great days",
    ],
    scenes: [
      'The interview and the regatta are on the same Saturday. {B} sits in a corridor and hears, or thinks so, a gun.',
    ],
    notToSay: ['competition'],
  },
  'western.synastry.moon-midheaven.join': {
    trait: 'a feeling that attends somebody’s working life',
    shadow: 'a worry in the wings',
    gifts: ["{A} can tell by the key in the lock how {B's} hearing went"],
    prices: ['{A} <takes> to heart what {B} <was> told as a professional'],
    scenes: [
      'Before a first night {A} irons the shirt, though it has been ironed. {B} puts it on warm, and does not lose a line.',
    ],
    notToSay: ['public and private'],
  },
  'western.synastry.moon-midheaven.flow': {
    trait: 'a homely wisdom behind a public name',
    shadow: 'a comfort that likes to be needed',
    gifts: ['{A} <feeds> the ambition, and the twelve people it has brought'],
    prices: ["{A} <knows> how {B's} customers feel and not how {B} <does>"],
    scenes: [
      'For the night of the count {A} has made dumplings. When the figures come {B} is elected with a full mouth.',
    ],
    notToSay: ['support at home'],
  },
  'western.synastry.moon-midheaven.strain': {
    trait: 'a need that calls at the office',
    shadow: 'a sulk with a switchboard',
    gifts: ['{A} <reminds> {B} that a good name <goes> home with somebody'],
    prices: [
      '{A} <falls> ill, more or less, on the morning of the audit',
      '{B} <schedules> comfort for the second half of June',
    ],
    scenes: [
      'In the middle of the tribute there is a call. {B} looks, turns it over on its face, and finishes; in the car it is still warm.',
    ],
    notToSay: ['emotional demands'],
  },
  'western.synastry.mercury-midheaven.join': {
    trait: 'a pen in the service of somebody’s calling',
    shadow: 'a cleverness with another’s letterhead',
    gifts: ["{A} <knows> what {B's} work <is> called and whom to ring"],
    prices: ['{A} <talks> for {B} to the very person {B} had to meet'],
    scenes: [
      'The sign says "Repairs". {A} would have it read "We can probably do that", and {B} would have to take on a boy.',
    ],
    notToSay: ['good for business'],
  },
  'western.synastry.mercury-midheaven.flow': {
    trait: 'a handy thought about somebody’s next step',
    shadow: 'a plan that is all footnotes',
    gifts: ["{A} <reads> the small print on {B's} way up"],
    prices: ['{A} <knows> of so many openings that {B} <gets> through none'],
    scenes: [
      'They rehearse in the bath, {A} through the door as the panel. When {A} comes to the question about weaknesses {B} goes under.',
    ],
    notToSay: ['helpful contacts'],
  },
  'western.synastry.mercury-midheaven.strain': {
    trait: 'a loose tongue near a tight collar',
    shadow: 'a joke in the minutes',
    gifts: ['{A} <points> out to {B} that the emperor’s tailor has a surname'],
    prices: [
      '{A} <quotes> {B} in the one company where it will count',
      '{B} <answers> {A} in the voice meant for auditors',
    ],
    scenes: [
      'What {A} calls the project behind its back is very good. {B} finds that out at the launch, from the chairman, who is using it.',
    ],
    notToSay: ['damaging talk'],
  },
  'western.synastry.venus-midheaven.join': {
    trait: 'a grace that reflects on somebody’s name',
    shadow: 'a companion worn like an order',
    gifts: ['{A} <makes> it a pleasure for people to think well of {B}'],
    prices: ['{A} <likes> the box at the theatre, and <is> vague about the play'],
    scenes: [
      "Nothing can be done about {B's} premises except lilac. {A} brings it by the armful, and the inspector stays to ask its name.",
    ],
    notToSay: ['charming partner'],
  },
  'western.synastry.venus-midheaven.flow': {
    trait: 'a taste that is good for somebody’s standing',
    shadow: 'a pleasantness with a purpose',
    gifts: ["{A} <smooths> over what {B's} zeal <has> ruffled"],
    prices: ['{A} <prefers> {B} well dressed and a little absent'],
    scenes: [
      "To all {B's} adversaries {A} sends quinces in the autumn. The opposition has been known to soften by November.",
    ],
    notToSay: ['popular together'],
  },
  'western.synastry.venus-midheaven.strain': {
    trait: 'a fondness that is jealous of a diary',
    shadow: 'a sweetness spoilt by the seating plan',
    gifts: ['{A} <recalls> to {B} who was kind before it was useful'],
    prices: [
      "{A} <buys> what {B's} new station would seem to require",
      '{B} <weighs> an invitation where {A} had only felt like it',
    ],
    scenes: [
      'The violets are for the desk. {B} thanks {A} very nicely, explains about the visitors, and puts them in the other room.',
    ],
    notToSay: ['loveless success'],
  },
  'western.synastry.mars-midheaven.join': {
    trait: 'a fighter in the service of somebody’s aim',
    shadow: 'a spur that draws blood',
    gifts: ['{A} <gets> {B} off the chair on which it was being considered'],
    prices: ['{A} <picks> the quarrels that {B} then <has> to sign'],
    scenes: [
      'There is no stage, and no leave to build one. {A} has it up by daylight, and {B} is playing on it when the men come about it.',
    ],
    notToSay: ['ambition'],
  },
  'western.synastry.mars-midheaven.flow': {
    trait: 'a strength on call for a good cause',
    shadow: 'a haste that leaves the reasons behind',
    gifts: ["{A} <carries> the heavy end of {B's} big idea"],
    prices: ['{A} <finds> rest suspicious in a person with prospects'],
    scenes: [
      'Every poster for {B} could be put up by {A} in a night. The ladder is borrowed, and so, in part, are the walls.',
    ],
    notToSay: ['drive'],
  },
  'western.synastry.mars-midheaven.strain': {
    trait: 'a temper that collides with a career',
    shadow: 'a battle royal at the staff party',
    gifts: ['{A} <dares> {B} to be good at it without leave'],
    prices: [
      '{A} <insults> the very man, and about the very thing',
      "{B} <uses> {A's} anger, and then <has> nothing to do with it",
    ],
    scenes: [
      '{A} simply opens the door of the boardroom and says that {B} has a complaint. {B} had been meaning to, in some other tone, on some other day.',
    ],
    notToSay: ['clashes with bosses'],
  },
  'western.synastry.jupiter-midheaven.join': {
    trait: 'a patron of somebody’s better self',
    shadow: 'a pedestal with a bow on it',
    gifts: ['{A} <thinks> of {B} first when there is something to be head of'],
    prices: ['{A} <enlarges> the post until {B} can hardly see its edges'],
    scenes: [
      '{B} would like to be asked to ring the bell. {A} thinks further, and it is {B} who decides when it should be rung, in four parishes.',
    ],
    notToSay: ['great success'],
  },
  'western.synastry.jupiter-midheaven.flow': {
    trait: 'a fair wind for somebody’s good name',
    shadow: 'a success that never learnt to row',
    gifts: ['{A} <says> the generous thing about {B} to whoever is deciding'],
    prices: ['{A} <makes> it look so easy that {B} <skips> the rehearsal'],
    scenes: [
      "At the show {A} loses to {B} by one onion. It is {A} who carries {B's} onion round the ring, on a cushion.",
    ],
    notToSay: ['good luck at work'],
  },
  'western.synastry.jupiter-midheaven.strain': {
    trait: 'a big heart and a narrow ladder',
    shadow: 'a good word put in once too often',
    gifts: ['{A} <doubts> aloud whether {B} <was> meant for so small an office'],
    prices: [
      '{A} <celebrates> the thing before it is signed',
      '{B} <hides> a setback from so much confidence',
    ],
    scenes: [
      'The cake has the new title on it in icing. {B} cuts from the other side for as long as that is possible.',
    ],
    notToSay: ['overconfidence'],
  },
  'western.synastry.saturn-midheaven.join': {
    trait: 'a conscience set over somebody’s career',
    shadow: 'a promotion that has to be earned every morning',
    gifts: ['{A} <keeps> {B} at it through the years when nobody <is> looking'],
    prices: ['{A} <mentions> standards when {B} <has> just met them'],
    scenes: [
      'The first edition is praised by everybody. {A} says only, "page forty", and looks out of the train, and {B} sits down to a second.',
    ],
    notToSay: ['a strict mentor'],
  },
  'western.synastry.saturn-midheaven.flow': {
    trait: 'a sound footing under somebody’s rise',
    shadow: 'a caution that has become a family trait',
    gifts: ['{A} <teaches> {B} the dull skill on which the fine one rests'],
    prices: ['{A} <advises> waiting, until it is the thing {B} <does> best'],
    scenes: [
      'In all weathers {A} holds the bottom of the ladder. {B}, up among the chimneys, does not look down to check.',
    ],
    notToSay: ['long-term success'],
  },
  'western.synastry.saturn-midheaven.strain': {
    trait: 'a weight on somebody’s ladder',
    shadow: 'a judgement that is always in session',
    gifts: ['{A} <shows> {B} which laurels are paper'],
    prices: [
      '{A} <greets> each success with a question about the next',
      '{B} <climbs> so as to be out of earshot',
    ],
    scenes: [
      'For the ceremony {A} has come two hundred miles by coach. {B} is told, on the steps, that the speech was audible, and keeps the remark.',
    ],
    notToSay: ['blocked career'],
  },
}
