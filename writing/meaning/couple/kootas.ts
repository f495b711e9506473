import type { Cards } from '../card.ts'

/** The eight kootas by which two Moons are compared: full, in part, or empty. */
export const KOOTAS: Cards = {
  'vedic.koota.nadi.full': {
    gloss: 'the koota of constitution, heaviest of the eight, which wants two unlike streams',
    trait: 'a difference of make that keeps both supple',
    shadow: 'a contrast that is taken for granted',
    gifts: [
      '<recovers> at different speeds, so that one of them is always up',
      '<brings> to a shared task two kinds of stamina',
    ],
    prices: [
      '<expects> the other to be tired at the same hour',
      '<teases> about habits of sleep and draughts a little past the joke',
    ],
    scenes: [
      'Five hours into the drive {B} is grey and {A} is only beginning to sing. They change places at the next lay-by, as they always do.',
    ],
    notToSay: ['healthy offspring', 'good progeny'],
  },
  'vedic.koota.nadi.none': {
    gloss: 'the koota of constitution, empty where both are of one stream',
    trait: 'a sameness of rhythm with no spare wheel',
    shadow: 'a weariness that arrives in both at once',
    gifts: [
      '<knows> exactly how the other feels, having felt it since noon',
      '<needs> the same pauses and <is> ashamed of none of them',
    ],
    prices: [
      '<flags> together and <has> nobody to fetch the bread',
      '<heightens> one another’s excitement until neither can sit',
    ],
    scenes: [
      'On the third day of the fair {A} and {B} lie down behind the stall, independently, for a minute. Customers leave coins on the counter and tiptoe.',
    ],
    notToSay: ['nadi dosha', 'danger to children', 'ill health'],
  },
  'vedic.koota.bhakoot.full': {
    gloss: 'the koota that asks how two Moon signs lie to each other',
    trait: 'a footing on which both can stand level',
    shadow: 'a balance so good that nobody checks it',
    gifts: [
      '<meets> as equals in the kitchen, whoever has had the better day',
      '<shares> money, news and bad temper in fair portions',
    ],
    prices: [
      '<supposes> that other pairs must be doing something wrong',
      '<leaves> a slow injustice unnoticed because the scales look even',
    ],
    scenes: [
      'The last of the marmalade is divided by a rule older than either can recall. {A} cuts, {B} chooses, and the knife is put away clean.',
    ],
    notToSay: ['prosperity guaranteed'],
  },
  'vedic.koota.bhakoot.none': {
    gloss: 'the koota of the places of two Moons, which gives all or nothing',
    trait: 'a slope between two who mean well',
    shadow: 'an upper and a lower end to every argument',
    gifts: [
      '<learns> to say out loud when one of them is being talked down to',
      '<sees> a thing from above and from below within one conversation',
    ],
    prices: [
      '<slides> into teacher and pupil over how to load a dishwasher',
      '<waits> for the other to come round instead of meeting halfway',
    ],
    scenes: [
      'The map is being read by {B} and explained by {A}. For a mile and a half the two agree about nothing but the hedges.',
    ],
    notToSay: ['bhakoot dosha', 'poverty', 'separation'],
  },
  'vedic.koota.gana.full': {
    gloss: 'the koota of temperament, which sorts birth stars into three natures',
    trait: 'a likeness of temper under different manners',
    shadow: 'a shared blind corner',
    gifts: [
      '<is> shocked by the same things and <forgives> the same things',
      '<agrees> without a meeting on how far a joke may go',
    ],
    prices: [
      '<finds> the rest of the world oddly touchy, or oddly coarse',
      '<lacks> anybody at the table who would have stopped it',
    ],
    scenes: [
      'When the host tells that story a second time {A} looks at the ceiling, and so does {B}. They have their coats by the same sentence.',
    ],
    notToSay: ['divine nature', 'demonic nature'],
  },
  'vedic.koota.gana.part': {
    gloss: 'the koota of temperament, given in part where two natures can come to terms',
    trait: 'a temper that bears translating',
    shadow: 'a small offence taken at every crossing',
    gifts: [
      '<smooths> or <roughens> the other just as much as was needed',
      '<asks> what was meant before deciding what was said',
    ],
    prices: [
      '<misjudges> by a shade how much teasing a Monday will bear',
      '<apologises> for what was never resented, and not for what was',
    ],
    scenes: [
      'To {A} the evening is rowdy, and to {B} rather stiff. On the way home they work out that it must have been about right.',
    ],
    notToSay: ['half compatible'],
  },
  'vedic.koota.gana.none': {
    gloss: 'the koota of temperament, empty where two natures have little in common',
    trait: 'a gap in temper that charm does not cover',
    shadow: 'a rudeness and a primness that feed each other',
    gifts: [
      '<shows> each other how it looks from outside the family',
      '<keeps> an honest distance where flattery would be easy',
    ],
    prices: [
      '<hears> plain speaking as attack and tact as falsehood',
      '<brings> out in one another the manner that each likes least',
    ],
    scenes: [
      'Sent to complain about the room, {A} thanks the clerk and comes back with a fruit basket. {B} then goes down, and they are given the room and a bill.',
    ],
    notToSay: ['demon gana', 'constant fights'],
  },
  'vedic.koota.maitri.full': {
    gloss: 'the koota that asks whether the lords of two Moon signs are friends',
    trait: 'a friendship laid in under everything else',
    shadow: 'a comradeship that forgets to be curious',
    gifts: [
      '<likes> each other at times when loving is too much to ask',
      '<takes> the other’s side in public and the facts’ side at home',
    ],
    prices: [
      '<talks> like two old allies and <neglects> to ask anything new',
      '<settles> by banter what deserved a serious face',
    ],
    scenes: [
      'After the worst row of the year there is still the washing line to bring in. Halfway along it {A} hands {B} a sock, formally, and it is over.',
    ],
    notToSay: ['best friends forever'],
  },
  'vedic.koota.maitri.part': {
    gloss: 'the koota of friendly lords, given in part where one of them hesitates',
    trait: 'a goodwill that is warmer by turns',
    shadow: 'a politeness where a friend was expected',
    gifts: [
      '<earns> each other’s good opinion and so <knows> what it rests on',
      '<respects> a reserve without taking it for the whole person',
    ],
    prices: [
      '<counts> whose turn it was to ring',
      '<keeps> one subject back, and both <know> which',
    ],
    scenes: [
      'It is always {A} who suggests the walk. One Saturday it rains, nobody rings, and at four {B} is seen at the stile in a waterproof.',
    ],
    notToSay: ['lukewarm'],
  },
  'vedic.koota.maitri.none': {
    gloss: 'the koota of friendly lords, empty where both look away',
    trait: 'a difference of mind that needs an interpreter',
    shadow: 'a suspicion that grows where nobody explained',
    gifts: [
      '<disagrees> so reliably that a joint decision is a tested one',
      '<gains> by patience a friend who was not in the usual list',
    ],
    prices: [
      '<finds> the other’s reasons odd and <stops> asking for them',
      '<reads> a memo from one another as though it had a lawyer',
    ],
    scenes: [
      'What {A} calls tidying {B} calls hiding. They have agreed on one shelf that nobody touches, and on it stands everything they both need.',
    ],
    notToSay: ['enemies', 'mental incompatibility'],
  },
  'vedic.koota.tara.full': {
    gloss: 'the koota that counts from one birth star to the other',
    trait: 'a feeling of luck in each other’s neighbourhood',
    shadow: 'a reliance on good weather',
    gifts: [
      '<turns> up at the right minute more often than can be planned',
      '<does> each other good by errands nobody thought of as help',
    ],
    prices: [
      '<trusts> to a happy accident where a phone call was possible',
      '<feels> singled out for trouble when it is merely Tuesday',
    ],
    scenes: [
      'The key goes down the grating with a plop, and {A} says a word. Round the corner, for reasons of {b.their} own, comes {B} with a magnet on a string.',
    ],
    notToSay: ['good fortune forever'],
  },
  'vedic.koota.tara.part': {
    gloss: 'the koota of counted stars, given in part where only one count is good',
    trait: 'a luck that runs better in one direction',
    shadow: 'a tally of who has been lucky for whom',
    gifts: [
      '<helps> by turns, with the thanks arriving a season later',
      '<notices> when it is the other’s stretch of uphill',
    ],
    prices: [
      '<wonders> at times who is carrying whom',
      '<gives> in the week in which nothing was wanted',
    ],
    scenes: [
      'When {A} moves house {B} scrapes a shin on the wardrobe. When {B} moves, {A} finds forty pounds in a lampshade, and they have dinner on it.',
    ],
    notToSay: ['unlucky star'],
  },
  'vedic.koota.tara.none': {
    gloss: 'the koota of counted stars, empty where neither count is good',
    trait: 'a partnership that has to make its own luck',
    shadow: 'a gloom about small mishaps',
    gifts: [
      '<plans> twice and so <misses> fewer trains than lucky people do',
      '<laughs>, once home, at how thoroughly it went wrong',
    ],
    prices: [
      '<treats> a puncture as an argument',
      '<holds> back from a venture to spare the other a disappointment',
    ],
    scenes: [
      'They have chosen the one wet Thursday in June, and a café whose alarm is being tested. Under its awning {A} and {B} share a scone, on principle.',
    ],
    notToSay: ['misfortune', 'bad omens'],
  },
  'vedic.koota.yoni.full': {
    gloss: 'the koota of instinct, which gives each birth star an animal',
    trait: 'an understanding of bodies at rest and at table',
    shadow: 'an ease that lets words go rusty',
    gifts: [
      '<falls> into step, and into the same corner of the sofa',
      '<wants> the window, the lamp and the noise at the same setting',
    ],
    prices: [
      '<counts> on comfort to answer what was a question',
      '<grows> lazy about asking since the guess is mostly right',
    ],
    scenes: [
      'In the crowded tent everybody shifts and sighs. {A} and {B} are asleep within a minute, back to back, like two spoons in a drawer of forks.',
    ],
    notToSay: ['sexual compatibility'],
  },
  'vedic.koota.yoni.part': {
    gloss: 'the koota of instinct, given in part where two animals tolerate each other',
    trait: 'a physical ease that needs some arranging',
    shadow: 'a shrug over habits that do matter',
    gifts: [
      '<adapts> without fuss to another’s hours and temperatures',
      '<discovers> what pleases by asking, which pleases in itself',
    ],
    prices: [
      '<puts> up with a draught for a year and then <speaks> of it at length',
      '<touches> an arm at the moment for leaving it alone',
    ],
    scenes: [
      'There are two duvets in the guest room, since the winter of the tug-of-war. {A} and {B} sleep like lords and no longer discuss fairness.',
    ],
    notToSay: ['average intimacy'],
  },
  'vedic.koota.yoni.none': {
    gloss: 'the koota of instinct, empty where two animals are called enemies',
    trait: 'a clash of habits below the level of speech',
    shadow: 'an irritation that no argument reaches',
    gifts: [
      '<learns> manners toward another creature from the beginning',
      '<gives> the other a wide berth early in the day, out of kindness',
    ],
    prices: [
      '<minds> how the other chews, hums or shuts a cupboard',
      '<bristles> first and <looks> for the reason afterwards',
    ],
    scenes: [
      "Sharing the desk is cheaper. By the second week {A} has built a rampart of atlases against {B's} pen, which clicks.",
    ],
    notToSay: ['hostile animals', 'sexual mismatch'],
  },
  'vedic.koota.vashya.full': {
    gloss: 'the koota of sway, which asks who can move whom',
    trait: 'an influence that goes both ways',
    shadow: 'a coaxing nobody can stand up to',
    gifts: [
      '<brings> the other round by a look, and <is> brought round by one',
      '<yields> in good humour and <gets> a turn on alternate days',
    ],
    prices: [
      '<gives> in so pleasantly that a real refusal is not believed',
      '<borrows> the other’s wishes and <forgets> to return them',
    ],
    scenes: [
      'It was to be a firm no to a second dog. {A} shows {B} a photograph, sideways, while {B} is showing {A} the very same one.',
    ],
    notToSay: ['magnetic control'],
  },
  'vedic.koota.vashya.part': {
    gloss: 'the koota of sway, given in part where influence has to be earned',
    trait: 'a persuasion that works on the second asking',
    shadow: 'a steering that pretends not to',
    gifts: [
      '<leaves> each other free on most things and <pleads> for a few',
      '<argues> well, because charm alone will not do it here',
    ],
    prices: [
      '<hints> for a fortnight where one request would have served',
      '<agrees> at the door and <reconsiders> on the path',
    ],
    scenes: [
      'The subject of the yellow curtains is raised in March. In May {B} says that they might look rather well, and {A} looks as surprised as possible.',
    ],
    notToSay: ['dominance'],
  },
  'vedic.koota.vashya.none': {
    gloss: 'the koota of sway, empty where neither can move the other',
    trait: 'an independence that no charm gets past',
    shadow: 'a stubbornness in two keys',
    gifts: [
      '<decides> each alone, so that each yes is a real one',
      '<is> safe in this company from being talked into anything',
    ],
    prices: ['<meets> a plea as if it were a push', '<stays> put and <admires> the other’s back'],
    scenes: [
      'At the fork {A} favours the ridge and {B} the river. Each makes an excellent case, and each has an excellent walk, and they meet at the bus.',
    ],
    notToSay: ['no attraction', 'lack of control'],
  },
  'vedic.koota.varna.full': {
    gloss: 'the smallest koota, which compares what each holds to be worth doing',
    trait: 'a common idea of a day well spent',
    shadow: 'a satisfaction that shuts out other callings',
    gifts: [
      '<sees> at once why the other’s work cannot wait',
      '<supports> a calling without needing to understand its tools',
    ],
    prices: [
      '<measures> friends by a yardstick that only these two use',
      '<defers> to one another’s work until the house is nobody’s',
    ],
    scenes: [
      'In the last week before the show {B} leaves sandwiches on the ladder. {A} does not look down, and they are eaten, crusts and all.',
    ],
    notToSay: ['caste', 'higher and lower', 'rank'],
  },
  'vedic.koota.varna.part': {
    gloss: 'the koota of callings, which hangs on the way round it is counted',
    trait: 'a question of whose work sets the clock',
    shadow: 'a modesty that keeps score',
    gifts: [
      '<takes> turns at being the one whose week matters',
      '<admires> a skill at home that strangers pay for',
    ],
    prices: [
      '<speaks> of one job as the job and the other as an interest',
      '<waits> to be asked how it went and <asks> rather late',
    ],
    scenes: [
      'There is only one desk, and it faces the garden. With a bell it would do: whoever of {A} and {B} made the breakfast gets the view until noon.',
    ],
    notToSay: ['spiritual superiority'],
  },
  'vedic.koota.varna.none': {
    gloss: 'the koota of callings, empty where two pull toward different ends',
    trait: 'a difference over what deserves effort',
    shadow: 'a condescension so mild it feels like interest',
    gifts: [
      '<brings> home from separate worlds things the other could not have met',
      '<respects> at last a kind of work that had looked like idling',
    ],
    prices: [
      '<calls> the other’s passion sweet, and <means> small',
      '<hides> a success that would need too much explaining',
    ],
    scenes: [
      'For {A} the great event is a beetle, and for {B} it is the merger. Over supper each tells it well, and each asks one wrong question.',
    ],
    notToSay: ['lower varna', 'unequal birth'],
  },
}
