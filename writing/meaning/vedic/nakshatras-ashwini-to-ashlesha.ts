import type { Cards } from '../card.ts'

/** The first nine lunar mansions, of whatever stands in them and of the Moon above all. */
export const NAKSHATRAS_ASHWINI_TO_ASHLESHA: Cards = {
  'vedic.nakshatra.ashwini': {
    gloss: 'the mansion of the horse’s head, kept by the twin physicians of the gods',
    trait: 'a quick start that gets help there first',
    shadow: 'the boredom that sets in after the rescue',
    gifts: [
      '<is> on the way while the others are still agreeing that someone should go',
      '<tries> a remedy small enough to undo and <watches> what happens',
      '<gives> a beginner’s fear no time to settle in',
    ],
    prices: [
      '<hands> over at half-time and <remembers> it as having finished',
      '<answers> the first half of a request and <is> gone',
      '<treats> every wait as a mistake in somebody else’s planning',
    ],
    scenes: [
      'A cyclist has come off at the crossing. {P} has left a trolley in the middle of the car park and is asking him what day of the week it is.',
      'The new software frightens the office. By lunch {P} has pressed everything once, broken two things and put both right.',
      'For the flat-pack wardrobe four helpers were to meet at ten. {P} came at half past nine, and the other three admire a wardrobe.',
      "Several language courses on {P's} phone have reached the lesson on ordering soup. Another begins tonight.",
    ],
    notToSay: ['wild horses', 'a born healer'],
  },
  'vedic.nakshatra.bharani': {
    gloss: 'the mansion of the vessel that holds life, under the keeper of the threshold',
    trait: 'the strength to hold what others put down',
    shadow: 'an all or nothing that wears people out',
    gifts: [
      '<stays> with a hard duty past the hour when helpers go home',
      '<says> no once and <does> not have to say it again',
      '<lets> an idea ripen unseen until it can stand the light',
    ],
    prices: [
      '<takes> on a load as a point of honour and <grows> bitter under it',
      '<goes> without for weeks and then <has> the whole box',
      '<thinks> of moderate people as people who have not yet tried',
    ],
    scenes: [
      'On the stairs it is {P} who has the heavy end of the piano. At the third landing a rest is proposed, and {they} <looks> offended.',
      'There was to be no sugar at all in March. On the first of April {P} and the marzipan were found together by a flatmate.',
      'All winter nobody was allowed into the spare room. Then {P} opened it, and a model railway came out, with signals.',
      'An uncle begins the joke that he always tells about the neighbours. {P} says, quite softly, that it stops here, and in that family it has stopped.',
    ],
    notToSay: ['passionate and extreme', 'touched by the god of the dead'],
  },
  'vedic.nakshatra.krittika': {
    gloss: 'the mansion of the blade, kept by the god of fire',
    trait: 'a candour that cuts and then cooks',
    shadow: 'a sharpness that cannot find its sheath',
    gifts: [
      '<tells> a friend the fault in a plan before the money is spent',
      '<separates> what matters from what is merely loud',
      '<cooks> for the whole table and <sits> down last',
    ],
    prices: [
      '<finds> the weak sentence first and <forgets> to mention the strong ones',
      '<scorches> someone in passing and <wonders> at the smell',
      '<keeps> standards for {themself} that would be called cruel in a boss',
    ],
    scenes: [
      'The speech had run to nine pages. {P} hands back two of them, and they are a speech.',
      'Somebody has burnt the onions. {P} says so from the stairs, before the coat is off, and then makes dinner for six.',
      'At the tailor’s the others say that it is lovely. {P} says that it pulls across the shoulders, and it is let out in time.',
      'Over the missing receipts the committee has agreed to be forgiving. {P} forgives as well, and would simply like to see them.',
    ],
    notToSay: ['a fiery warrior', 'burns bridges'],
  },
  'vedic.nakshatra.rohini': {
    gloss: 'the mansion of the laden cart, kept by the maker of creatures',
    trait: 'the charm that makes things grow',
    shadow: 'a hold on whatever has once grown',
    gifts: [
      '<brings> on a shy plant or person by being pleased with it',
      '<knows> which cloth, which fruit and which hour are the good ones',
      '<persuades> by making the thing look delicious',
    ],
    prices: [
      '<minds> sharing a favourite even with somebody it would suit better',
      '<puts> up with a great deal as long as it is beautiful',
      '<hints> at a wish until the hint weighs more than asking would',
    ],
    scenes: [
      'At the market a stallholder keeps back the ripest ones under a cloth. He does not do so for everyone, and {P} has told nobody.',
      'A cutting that {P} begged from a hotel lobby has had grandchildren. Each of them leaves the flat with instructions and a slight pang.',
      "{P's} scarf was lent for one evening. By the end of the week its whereabouts have been mentioned twice, in a tone of pure interest.",
      "Nobody had meant to stay. The armchair at {P's} is deep, the cherries are cold, and the last tram can be heard going by.",
    ],
    notToSay: ['the favourite wife of the Moon', 'sensual and seductive'],
  },
  'vedic.nakshatra.mrigashira': {
    gloss: 'the mansion of the deer’s head, kept by Soma, whose cup wanes',
    trait: 'a gentle mind forever on the scent',
    shadow: 'a doubt about whatever has been found',
    gifts: [
      '<asks> the question after the one that would have done',
      '<comes> near shy subjects so quietly that they stay',
      '<enjoys> the search on days when there is no hope of a find',
    ],
    prices: [
      '<suspects> the good table of being second to the one next door',
      '<starts> at a raised voice and <thinks> of exits',
      '<loses> an afternoon to a detail that had only smelled of something',
    ],
    scenes: [
      'The junk shops of three towns have been gone through for a certain green glass. When it came to light {P} held it up, and turned to the next shelf.',
      'Walks with {P} have no fixed route. There was a smell of roasting almonds on the left, and now there is a courtyard.',
      'Two colleagues raise their voices over the printer. {P} has picked up a notebook and is halfway to the archive.',
      'With the hotel booked and paid for, {P} would like to look at just a few more hotels.',
    ],
    notToSay: ['always searching for love', 'a restless spirit'],
  },
  'vedic.nakshatra.ardra': {
    gloss: 'the mansion of the teardrop, kept by Rudra of the storm',
    trait: 'a clear head after the downpour',
    shadow: 'a liking for weather that others must stand in',
    gifts: [
      '<thinks> hardest when a plan has just come apart',
      '<says> the upsetting thing and <remains> to help with the wreckage',
      '<lets> other people cry for as long as it takes them',
    ],
    prices: [
      '<stirs> up a settled matter because it had settled too easily',
      '<takes> calm for dullness until the calm person has finished',
      '<rains> on the nearest people and <is> refreshed by it',
    ],
    scenes: [
      'The ticket site has crashed on the busiest morning of the year. {P}, who has been gloomy all week, rolls up both sleeves and hums.',
      'Thunder ends the picnic, and there is a run for the cars. One figure is still out in the field with its face turned up, and it is {P}.',
      'After the row {P} comes back with the shopping, clear-eyed and friendly. The rest of the flat has not yet dared to speak.',
      'Everyone says that the merger went smoothly. {P} asks why, in that case, both receptionists have given notice.',
    ],
    notToSay: ['born for suffering', 'stormy and destructive'],
  },
  'vedic.nakshatra.punarvasu': {
    gloss: 'the mansion of the quiver, kept by Aditi, mother of the gods',
    trait: 'the knack of coming back with more',
    shadow: 'a contentment with the first good answer',
    gifts: [
      '<begins> again on Monday what went wrong on Friday, without a speech',
      '<makes> a home of a suitcase and <unmakes> it cheerfully',
      '<welcomes> back people who had gone off in a temper',
    ],
    prices: [
      '<returns> to a place that was left for good reasons',
      '<repeats> the comforting saying where a new thought was wanted',
      '<trusts> that it will turn up and <lets> others do the looking',
    ],
    scenes: [
      'The driving test has been failed again. {P} books the next one from the kerb, and asks the examiner how his daughter is getting on.',
      'Books that {P} lends come back, sometimes after years and with something pressed in them. Less lucky lenders have asked how it is done.',
      'In the hostel there are four nails in the wall. Within minutes a shirt hangs on one, a postcard on another, and {P} knows where everyone is from.',
      'At the lost property office {P} is greeted by name. The umbrella is there, and one glove, and the clerk says until next time.',
    ],
    notToSay: ['the return of the light', 'an eternal optimist'],
  },
  'vedic.nakshatra.pushya': {
    gloss: 'the mansion of the full udder, kept by the teacher of the gods',
    trait: 'a steady care that does things properly',
    shadow: 'a stiffness about how it has to be done',
    gifts: [
      '<feeds> a project with small regular portions until it can walk',
      '<gives> advice that fits whoever asked and not the giver',
      '<keeps> up the custom that makes a loose group feel like kin',
    ],
    prices: [
      '<offers> the correct thing where the wanted thing was smaller',
      '<feels> slighted when the help is taken and the rules are not',
      '<goes> on nourishing somebody who has been full for years',
    ],
    scenes: [
      'Every trainee is sent to {P} for a morning. They come out with a list, a sandwich and an odd sense of having been adopted.',
      'Someone two desks away once mentioned skipping lunch. That was in spring, and {P} has brought a second box each day since.',
      'The toast is proposed with water. {P} fetches a bottle of anything at all from the back, and the toast is proposed again.',
      'A nephew with a bad report is expected on Saturday. With {P} there will be an hour of fractions and then pancakes, in that order.',
    ],
    notToSay: ['the most auspicious star', 'a nurturing soul'],
  },
  'vedic.nakshatra.ashlesha': {
    gloss: 'the mansion of the coiled serpent, kept by the Nagas, who guard treasure',
    trait: 'an eye for what is being kept back',
    shadow: 'a grip that tightens when it is doubted',
    gifts: [
      '<reads> the motive behind an offer before the offer is finished',
      '<waits> without moving until a liar has said too much',
      '<gets> on with difficult people whom others have given up on',
    ],
    prices: [
      '<gives> an answer with a second meaning folded inside it',
      '<keeps> a small hold on everyone, to be on the safe side',
      'cannot hear plain praise without feeling for the hook',
    ],
    scenes: [
      'The salesman leans back and says that he will be quite honest. {P} smiles, and the price begins to come down.',
      'Three flatmates deny having touched the cream. {P} asks each of them, pleasantly, how the strawberries were.',
      'On his last day the director shook every hand. With {P} he lowered his voice and asked how long {they} had known.',
      'A friend would like her old letters back. {P} knows exactly which folder they are in, and takes until Christmas to look.',
    ],
    notToSay: ['venomous', 'a hypnotic gaze'],
  },
}
