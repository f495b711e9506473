interface NakshatraWords {
  readonly symbol: string
  readonly deity: string
  /** What a person of this star does: a verb phrase that follows the name. */
  readonly does: string
  /** What it is good for and what it costs: noun phrases. */
  readonly gift: string
  readonly price: string
}

/** The twenty-seven mansions. Symbols and deities are the traditional ones; the rest is in our own words. */
export const NAKSHATRA_WORDS: Readonly<Record<string, NakshatraWords>> = {
  Ashwini: {
    symbol: 'a horse’s head',
    deity: 'the Ashvins, twin physicians of the gods',
    does: 'arrives first, mends what can be mended, and is gone again',
    gift: 'quick help',
    price: 'a dislike of waiting',
  },
  Bharani: {
    symbol: 'the womb',
    deity: 'Yama, keeper of the last door',
    does: 'carries what is heavy until it is ready to be born',
    gift: 'endurance under pressure',
    price: 'an acquaintance with extremes',
  },
  Krittika: {
    symbol: 'a blade',
    deity: 'Agni, the fire',
    does: 'cuts to the point and cooks what is raw',
    gift: 'a purifying candour',
    price: 'a tongue that can scorch',
  },
  Rohini: {
    symbol: 'an ox-cart',
    deity: 'Prajapati, the maker of creatures',
    does: 'makes things grow and wants to keep them near',
    gift: 'charm and fruitfulness',
    price: 'possessiveness',
  },
  Mrigashira: {
    symbol: 'a deer’s head',
    deity: 'Soma, the Moon',
    does: 'follows a scent through the trees and enjoys the search',
    gift: 'a gentle, inquiring mind',
    price: 'a restlessness that doubts what it has found',
  },
  Ardra: {
    symbol: 'a teardrop',
    deity: 'Rudra, the storm',
    does: 'learns through weather and comes out washed',
    gift: 'the strength that follows tears',
    price: 'a season of upheaval now and then',
  },
  Punarvasu: {
    symbol: 'a quiver of arrows',
    deity: 'Aditi, mother of the gods',
    does: 'goes out, loses the way, and returns the richer',
    gift: 'a second chance in most things',
    price: 'contentment that comes too early',
  },
  Pushya: {
    symbol: 'a cow’s udder',
    deity: 'Brihaspati, teacher of the gods',
    does: 'nourishes those nearby and is trusted with their worries',
    gift: 'steady kindness',
    price: 'a certain stiffness about what is proper',
  },
  Ashlesha: {
    symbol: 'a coiled serpent',
    deity: 'the Nagas',
    does: 'sees through people quickly and tells them rather slowly',
    gift: 'penetrating insight',
    price: 'a grip that is hard to loosen',
  },
  Magha: {
    symbol: 'a throne',
    deity: 'the Pitris, the ancestors',
    does: 'carries a family’s honour without having been asked',
    gift: 'natural dignity',
    price: 'the weight of expectations',
  },
  'Purva Phalguni': {
    symbol: 'the front legs of a bed',
    deity: 'Bhaga, giver of delight',
    does: 'knows how to rest, to please and to be pleased',
    gift: 'warmth and play',
    price: 'a fondness for ease',
  },
  'Uttara Phalguni': {
    symbol: 'the back legs of a bed',
    deity: 'Aryaman, lord of contracts',
    does: 'keeps agreements and is leaned upon',
    gift: 'dependable friendship',
    price: 'a difficulty in being alone',
  },
  Hasta: {
    symbol: 'an open hand',
    deity: 'Savitar, the Sun that stirs to action',
    does: 'gets things into the hands and gets them done',
    gift: 'skill and wit',
    price: 'a wish to hold every thread',
  },
  Chitra: {
    symbol: 'a bright jewel',
    deity: 'Tvashtar, the celestial craftsman',
    does: 'shapes the surroundings until they please the eye',
    gift: 'an eye for form',
    price: 'vanity about the work',
  },
  Swati: {
    symbol: 'a young shoot in the wind',
    deity: 'Vayu, the wind',
    does: 'bends, stays rooted, and goes its own way',
    gift: 'independence without quarrel',
    price: 'indecision in a crosswind',
  },
  Vishakha: {
    symbol: 'a triumphal arch',
    deity: 'Indra and Agni together',
    does: 'fixes on a goal and walks through a great deal to reach it',
    gift: 'single-minded ambition',
    price: 'envy on the way',
  },
  Anuradha: {
    symbol: 'a lotus',
    deity: 'Mitra, god of friendship',
    does: 'makes friends in difficult country and keeps them',
    gift: 'devotion',
    price: 'hidden hurt when devotion is not returned',
  },
  Jyeshtha: {
    symbol: 'a talisman',
    deity: 'Indra, king of the gods',
    does: 'takes charge as an elder does, protecting and testing',
    gift: 'courage under siege',
    price: 'the loneliness of the eldest',
  },
  Mula: {
    symbol: 'a tied bunch of roots',
    deity: 'Nirriti, goddess of undoing',
    does: 'digs until the root is in the hand',
    gift: 'an honesty that cannot be bribed',
    price: 'losses that clear the ground',
  },
  'Purva Ashadha': {
    symbol: 'a winnowing fan',
    deity: 'Apas, the waters',
    does: 'believes in victory before there is reason to',
    gift: 'an invincible spirit',
    price: 'obstinacy in a lost cause',
  },
  'Uttara Ashadha': {
    symbol: 'an elephant’s tusk',
    deity: 'the Vishvadevas, all the gods',
    does: 'wins late, thoroughly and by fair means',
    gift: 'lasting achievement',
    price: 'a burden of duty',
  },
  Shravana: {
    symbol: 'an ear',
    deity: 'Vishnu, the preserver',
    does: 'listens, remembers, and passes on what was heard',
    gift: 'learning and tact',
    price: 'a sensitivity to gossip',
  },
  Dhanishta: {
    symbol: 'a drum',
    deity: 'the eight Vasus',
    does: 'keeps time for others and likes to prosper in company',
    gift: 'rhythm and generosity',
    price: 'trouble with compromise at home',
  },
  Shatabhisha: {
    symbol: 'an empty circle',
    deity: 'Varuna, lord of the hidden waters',
    does: 'heals in secret and keeps a distance from the crowd',
    gift: 'a physician’s clear eye',
    price: 'solitude',
  },
  'Purva Bhadrapada': {
    symbol: 'a two-faced man',
    deity: 'Aja Ekapada, the one-footed goat',
    does: 'burns for an idea and shows the world a calmer face',
    gift: 'visionary intensity',
    price: 'moods of renunciation',
  },
  'Uttara Bhadrapada': {
    symbol: 'a serpent of the deep',
    deity: 'Ahirbudhnya, who lies at the bottom of the sea',
    does: 'goes deep, stays calm, and can be relied upon in a flood',
    gift: 'depth and self-command',
    price: 'a slowness to speak',
  },
  Revati: {
    symbol: 'a fish',
    deity: 'Pushan, guardian of travellers',
    does: 'sees others safely home',
    gift: 'tenderness towards all that is lost',
    price: 'a skin that is rather thin',
  },
}
