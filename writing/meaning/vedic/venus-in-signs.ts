import type { Cards } from '../card.ts'

/** Venus, delight: by sign among the stars. */
export const VENUS_IN_SIGNS: Cards = {
  'vedic.venus.aries': {
    gloss: 'the love of things, in the heat of Mesha',
    trait: 'a delight that cannot wait to be introduced',
    shadow: 'a longing that ends at the ribbon',
    gifts: [
      '<declares> a liking before it can turn into a strategy',
      '<starts> a friendship by asking straight out for one',
    ],
    prices: ['<cools> at the very word steady', '<takes> a slow answer for no answer and <leaves>'],
    scenes: [
      'On a rope across the ravine hangs a stranger in a red jersey. {P} has enrolled in the course, and asked the name of the jersey.',
      'The bakery window has one pistachio éclair in it. {P} has crossed four lanes and a fountain, and is eating before the change arrives.',
    ],
    notToSay: ['rash in love'],
  },
  'vedic.venus.taurus': {
    gloss: 'the joy of the senses, at home in Vrishabha',
    trait: 'a pleasure that puts down roots',
    shadow: 'an affection with a fence',
    gifts: [
      '<loves> with the patience of somebody growing asparagus',
      '<teaches> a hurried guest to notice what a pear can do',
    ],
    prices: [
      '<keeps> the cushion, the coffee and the person where they were',
      '<orders> the same dish for years and <mourns> a new menu',
    ],
    scenes: [
      'For the picnic in the quarry {P} has brought real glasses, rolled in socks. The socks are rather fine as well.',
      'The singing teacher wants the note held a little longer. {P} holds it until the tram outside has come, filled and gone.',
    ],
    notToSay: ['sensual'],
  },
  'vedic.venus.gemini': {
    gloss: 'the charm of speech, with the pair of Mithuna',
    trait: 'a liking that begins with a remark',
    shadow: 'a tenderness edited for wit',
    gifts: [
      '<plays> at love so well that it turns out to be love',
      '<stays> curious for years about someone {they} already <knows> well',
    ],
    prices: [
      '<has> a reply ready where a blush would have done',
      '<enjoys> two invitations for one evening and <accepts> both',
    ],
    scenes: [
      'Between the shelves at the lending library there is an exchange of slips, in rhyme, about the overdue. {P} has begun to return things late.',
      'The ferry takes forty minutes. {P} has borrowed a phrasebook, and a family from Porto is correcting the pages.',
    ],
    notToSay: ['a flirt'],
  },
  'vedic.venus.cancer': {
    gloss: 'the art of keeping close, by the water of Karka',
    trait: 'an affection with an apron on',
    shadow: 'a love that checks the windows twice',
    gifts: [
      '<shows> a fondness by what is in the oven on the day',
      '<makes> a rented room feel as if someone had been expected',
    ],
    prices: [
      '<is> hurt in the gravy, and <says> so through the potatoes',
      '<keeps> old letters close and new people at the garden gate',
    ],
    scenes: [
      'A jersey was knitted for someone who had said once that the north platform was cold. It took {P} all spring, and now it is June.',
      'The allotment shed has a cracked blue jug on the sill. {P} fills it with sweet peas when the early bus is due past.',
    ],
    notToSay: ['clinging love'],
  },
  'vedic.venus.leo': {
    gloss: 'the splendour of love, under the canopy of Simha',
    trait: 'a love that hires the band',
    shadow: 'an adoration with a minimum tariff',
    gifts: [
      '<makes> the beloved feel like an opening night',
      '<lends> a shy friend the better coat, and the entrance',
    ],
    prices: [
      '<sulks> if the encore is merely sincere',
      '<needs> to be told again what was said so nicely yesterday',
    ],
    scenes: [
      'The aunt had asked for no fuss. She is being driven to her party by {P} in a milk float, with ostrich feathers.',
      'At the karaoke night the trainee has lost the place. {P} takes the second microphone, hums badly on purpose, and lets the trainee shine.',
    ],
    notToSay: ['dramatic romance'],
  },
  'vedic.venus.virgo': {
    gloss: 'the love of things with its glasses on, fallen in Kanya',
    trait: 'a tenderness that takes pains',
    shadow: 'a flaw loved less than it deserves',
    gifts: [
      '<remembers> the seam that scratched, and <has> turned it',
      '<prefers> a modest person at work to a charming one at rest',
    ],
    prices: [
      '<improves> a compliment until it is an assessment',
      '<withholds> the yes until every teaspoon has been counted',
    ],
    scenes: [
      "The spice rack in the new flat has been done by someone during the night. The labels are {P's} handwriting, and so is the apology.",
      'The borrowed bicycle comes home with its bell mended and the saddle at its owner’s height. {P} was, it seems, just passing the shop.',
    ],
    notToSay: ['unlucky in love', 'prudish'],
  },
  'vedic.venus.libra': {
    gloss: 'the maker of treaties, at home in Tula',
    trait: 'a grace in all dealings of two',
    shadow: 'a harmony paid in small lies',
    gifts: [
      '<puts> two voices in one key without their noticing',
      '<dresses> a plain table so that nobody wants to leave it',
    ],
    prices: [
      '<dreads> a scene so much that one gets arranged',
      '<asks> three people which shoes and <buys> neither pair',
    ],
    scenes: [
      'Across the fish stall two customers reach for one turbot. {P} has asked the price of it in halves, and they are exchanging recipes.',
      'The museum café has put two rival curators at one small table. {P} moves the vase an inch, and they can see each other.',
    ],
    notToSay: ['the perfect partner'],
  },
  'vedic.venus.scorpio': {
    gloss: 'the undertow of love, in Vrishchika',
    trait: 'an attachment without a shallow end',
    shadow: 'a hunger that wants the key as well',
    gifts: [
      '<loves> what has been seen with its mask off',
      '<guards> a friend’s secret long after the friend has told everyone',
    ],
    prices: [
      '<tests> the ice under a perfectly good kiss',
      '<wants> all of a person’s evening, including the part before they met',
    ],
    scenes: [
      'In the darkroom a face comes up in the tray. {P} has taken that face a hundred times, and waits for it with the same held breath.',
      'At the potters’ market {P} has walked past one black bowl five times. The sixth time there is a question about who fired it.',
    ],
    notToSay: ['dangerous passions'],
  },
  'vedic.venus.sagittarius': {
    gloss: 'the lover of distance, on the heath of Dhanu',
    trait: 'a liking for whoever widens the view',
    shadow: 'a heart that packs while kissing',
    gifts: [
      '<laughs> with a companion on the wrong side of the pass',
      '<courts> with maps, bad sandwiches and a great deal of sky',
    ],
    prices: [
      '<loves> the idea, and its bearer for as long as they agree',
      '<promises> much at one airport and <recalls> it at another',
    ],
    scenes: [
      'The card from the salt desert says that there is nothing here and that it is wonderful. {P} has asked for a week off, and a hat.',
      'The Finnish evening class was meant for a holiday. {P} is in the third year, because of how the teacher says bilberry.',
    ],
    notToSay: ['commitment-shy'],
  },
  'vedic.venus.capricorn': {
    gloss: 'the tenderness of working hours, with the mason Makara',
    trait: 'an affection that is meant to bear weight',
    shadow: 'a caress entered in the books',
    gifts: [
      '<stays> beside someone through the unphotographed years',
      '<grows> more playful with every year of knowing someone',
    ],
    prices: [
      '<asks> of a bunch of violets what the occasion is',
      '<puts> pleasure in the diary and <arrives> for it with a folder',
    ],
    scenes: [
      'No ring was given. There is a bench at the tram stop, planed to fit two particular people, and {P} oils it each October.',
      'The tango lessons were taken in secret, on Tuesdays, for two years. At the office party {P} crosses the carpet and asks the cashier.',
    ],
    notToSay: ['loves for status'],
  },
  'vedic.venus.aquarius': {
    gloss: 'the friend of all, at the well of Kumbha',
    trait: 'a love that leaves the lid off',
    shadow: 'a warmth set at room temperature',
    gifts: [
      '<likes> people for what makes others move down the bench',
      '<stays> on fond terms with everyone {they} ever adored',
    ],
    prices: [
      '<treats> an only one as one of several',
      '<explains> a feeling in general when it was asked for in particular',
    ],
    scenes: [
      'Their first outing was to a public meeting about storks. {P} thought it had gone well, as there had been a resolution.',
      'The radio club has a newcomer whom nobody can follow. {P} has brought a stool over, and with a soldering iron between them all is well.',
    ],
    notToSay: ['unconventional love'],
  },
  'vedic.venus.pisces': {
    gloss: 'the love that asks no receipt, exalted in Meena',
    trait: 'a tenderness that goes all the way in',
    shadow: 'a rescue taken for a romance',
    gifts: [
      '<sees> somebody whole on their least lovely day',
      '<hears> what a clumsy present was trying to say',
    ],
    prices: [
      '<pours> it out on stony ground and <sings>',
      '<falls> for what someone could be and <meets> them later',
    ],
    scenes: [
      'In the ward for old instruments nobody visits the harmonium. {P} sits with it at lunch, pressing one key.',
      'The accordionist in the underpass has only the one waltz. {P} has missed two trains for it, and knows where the bellows sigh.',
    ],
    notToSay: ['divine love'],
  },
}
