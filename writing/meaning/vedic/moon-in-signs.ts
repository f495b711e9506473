import type { Cards } from '../card.ts'

/** The Moon, the mind and its contentment, by its sign among the stars. */
export const MOON_IN_SIGNS: Cards = {
  'vedic.moon.aries': {
    gloss: 'the mind of a person, with Mars for a host',
    trait: 'a mind that is up before the alarm',
    shadow: 'a contentment that lasts as long as the start',
    gifts: [
      '<is> happiest with something to break open before breakfast',
      '<shakes> off a bad night by running round the block',
    ],
    prices: [
      '<takes> soothing for an attempt to slow things down',
      '<decides> in a flash of feeling and <explains> it in instalments',
    ],
    scenes: [
      'Someone has said that the ice will not bear. {P} is sad about something else today, and goes to see.',
      'The jam lid will not turn. {P} has tried a cloth, a spoon and a door hinge, and feels, when it gives, that the week is saved.',
    ],
    notToSay: ['hot-headed'],
  },
  'vedic.moon.taurus': {
    gloss: 'the mind on rich pasture, in a field that honours it',
    trait: 'a mind that rests in plenty',
    shadow: 'an anxiety about the last slice',
    gifts: [
      '<calms> others by the unhurried way {they} <butters> bread',
      '<knows> when enough is there and <says> grace of some kind',
    ],
    prices: [
      '<hoards> a little against a winter that was cancelled',
      '<stays> where the feeding is good after the talk has gone stale',
    ],
    scenes: [
      'A picnic blanket, and it is starting to drizzle. {P} moves the cheese under the tree and, in time, the others.',
      'After the funeral tea {P} is found in the scullery among the pans. The good tablecloth is already soaking, and there is bread for whoever comes in.',
    ],
    notToSay: ['loves food'],
  },
  'vedic.moon.gemini': {
    gloss: 'the mind as a pair in conversation',
    trait: 'a mind that thinks in two voices',
    shadow: 'a peace interrupted by a further thought',
    gifts: [
      '<cheers> up as soon as there is something to find out',
      '<copies> a gesture or an accent and so <gets> inside it',
    ],
    prices: [
      '<talks> through the sunset and <reads> about it later',
      '<has> two feelings at once and <reports> the funnier',
    ],
    scenes: [
      'On a bench with twins, {P} has invented a game of false names. An hour later nobody is certain who took whom home.',
      'Down with a cold, {P} has three crosswords, a dictionary of slang and the window over the tram stop. Two visitors are sent home for being dull.',
    ],
    notToSay: ['fickle'],
  },
  'vedic.moon.cancer': {
    gloss: 'the mind in its own house by the water',
    trait: 'a mind with its feet in the family well',
    shadow: 'a worry that pours without a tap',
    gifts: [
      '<takes> in the mood of a house before the luggage is down',
      '<loves> without needing to be amused by the beloved',
    ],
    prices: [
      '<floods> a small matter with what came before it',
      '<goes> under for a day and <calls> it tidying',
    ],
    scenes: [
      'Grandfather’s cardigan went to the jumble sale by mistake. {P} has been to the hall, and to the buyer, and is wearing it.',
      'The first night under canvas, and one of the small ones is homesick. {P} has unpacked a nutmeg grater, and the milk smells of somebody’s kitchen.',
    ],
    notToSay: ['a mother’s child'],
  },
  'vedic.moon.leo': {
    gloss: 'the mind as a guest in the palace of the Sun',
    trait: 'a mind that needs a throne room, however small',
    shadow: 'a wound to pride that passes for a principle',
    gifts: [
      '<keeps> good cheer going in the family as a matter of honour',
      '<rises> to an occasion on a day that had begun badly',
    ],
    prices: [
      '<hears> a suggestion as a petition and <grants> or <refuses> it',
      '<expects> to be asked twice and <is> asked once',
    ],
    scenes: [
      'For the nephew’s paper crown {P} has found a real cushion to carry it on. There is a procession through the flat, with the hoover standing to attention.',
      'Nobody has remarked on the haircut. By supper {P} has turned in front of every lamp in the house, and the dog, at least, looks up.',
    ],
    notToSay: ['vain'],
  },
  'vedic.moon.virgo': {
    gloss: 'the mind at its sieve',
    trait: 'a mind at ease when things are sorted',
    shadow: 'a contentment that finds the one pebble',
    gifts: [
      '<soothes> {themself} by making a rough thing fine',
      '<learns> what is wrong from how somebody holds a spoon',
    ],
    prices: [
      '<tastes> the missing salt through an otherwise perfect evening',
      '<prepares> the worry in advance so as not to be caught without',
    ],
    scenes: [
      'Lentils are tipped out on a tray, and {P} goes through them for stones. Whatever it was at work, it has been picked out by the end.',
      'Sleepless at three, {P} has taken the button jar down and sorted it by holes. At four it is put back, and so is the day.',
    ],
    notToSay: ['nervous'],
  },
  'vedic.moon.libra': {
    gloss: 'the mind at the market scales',
    trait: 'a mind that settles when both pans are level',
    shadow: 'a calm on loan from others',
    gifts: [
      '<bargains> so agreeably that the seller throws in a plum',
      '<feels> what is fair before the reasons are in',
    ],
    prices: [
      '<adjusts> {their} mood to the last customer',
      '<leaves> a feeling unpriced in order not to offend',
    ],
    scenes: [
      'One of the two nieces got the bigger balloon. {P} lets some air out of it behind the curtain, and nobody weeps.',
      'The sofa may go by the window or by the stove. {P} has asked everybody who sits on it, and now lies awake on behalf of the cat.',
    ],
    notToSay: ['always diplomatic'],
  },
  'vedic.moon.scorpio': {
    gloss: 'the mind in deep water, in the sign of its fall',
    trait: 'a mind that has seen the bottom',
    shadow: 'a disquiet that goes looking for its cause',
    gifts: [
      '<sits> through another person’s worst hour without looking at a watch',
      '<finds> ground under the feet where most people only see water',
    ],
    prices: [
      '<goes> over a kind sentence for what it did not say',
      '<keeps> a sorrow from the very people who could halve it',
    ],
    scenes: [
      'The holiday snaps are handed round and everyone laughs at the hats. {P} says that somebody was unhappy that day, and it was the one with the camera.',
      'The well in the yard was boarded over before anybody here was born. {P} goes out on still evenings and drops in one pebble, to listen.',
    ],
    notToSay: ['a cursed Moon', 'emotional disaster'],
  },
  'vedic.moon.sagittarius': {
    gloss: 'the mind with its bow bent',
    trait: 'a mind content when it is aimed',
    shadow: 'a comfort sought in the next conviction',
    gifts: [
      '<cheers> a sinking company by reminding it what it is for',
      '<believes> well of people until further notice',
    ],
    prices: [
      '<consoles> with a doctrine where a biscuit was wanted',
      '<overshoots> the feeling and <lands> in a theory of it',
    ],
    scenes: [
      'It has snowed on the pilgrims’ hostel, and the soup is thin. {P} reads out the entry of a walker who had it worse, and did it in clogs.',
      'The tyre burst outside a village not on the map. {P} has walked in to ask the way, and is heard laughing in somebody’s orchard.',
    ],
    notToSay: ['a blessed optimist'],
  },
  'vedic.moon.capricorn': {
    gloss: 'the mind in Saturn’s employ',
    trait: 'a mind that rests when it has worked',
    shadow: 'a sadness filed under duty',
    gifts: [
      '<stays> level in weeks when the bad news comes by the dozen',
      '<builds> comfort slowly, out of things that will not break',
    ],
    prices: [
      '<reports> sick only on the day after the fair',
      '<asks> how useful a joy is going to be',
    ],
    scenes: [
      'A voice message says to call back, it is nothing bad. {P} has cleared the afternoon and found the insurance by the time somebody answers.',
      'Given the afternoon off, {P} has regrouted half the bath. The other half is for a day with less excitement in it.',
    ],
    notToSay: ['cold mother'],
  },
  'vedic.moon.aquarius': {
    gloss: 'the mind as a pot carried for the village',
    trait: 'a mind at peace among many, close to few',
    shadow: 'a private emptiness behind the public spout',
    gifts: [
      '<takes> comfort in being of use to people who will not thank {them}',
      '<listens> without alarm to opinions that would clear a table',
    ],
    prices: [
      '<serves> the association and <misses> the anniversary',
      '<considers> a longing as if it were somebody else’s and quite interesting',
    ],
    scenes: [
      'The night kitchen for the stranded passengers closed at three. {P} was very gay there, and is silent on the tram, holding the ladle.',
      'From the roof one can see into forty kitchens at once. {P} has taken supper up there, and waves to a man with a colander.',
    ],
    notToSay: ['emotionally detached'],
  },
  'vedic.moon.pisces': {
    gloss: 'the mind where river meets sea',
    trait: 'a mind that takes the shape of its vessel',
    shadow: 'a leak that passes for compassion',
    gifts: [
      '<dreams> up the answer that three meetings had not found',
      '<lets> people off with such good grace that they improve',
    ],
    prices: [
      '<drifts> from the errand into somebody’s life story',
      '<mourns> for a fly in the milk and <forgets> the milk',
    ],
    scenes: [
      'An old man on the pier hums to the gulls. {P} hums along a third below, and has missed two ferries.',
      'The last reel of the film has been over for some time. {P} is still in row F, and the usherette sits down too.',
    ],
    notToSay: ['psychic'],
  },
}
