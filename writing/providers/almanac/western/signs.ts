const SIGNS = [
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
  'Capricorn',
  'Aquarius',
  'Pisces',
] as const
export type Sign = (typeof SIGNS)[number]

export function isSign(value: unknown): value is Sign {
  return (SIGNS as readonly unknown[]).includes(value)
}

interface SignWords {
  /** Follows "<Sign> is". */
  readonly portrait: string
  /** How anything in the sign is done; follows a verb. */
  readonly manner: string
  /** What the sign is tempted by; a noun phrase. */
  readonly shadow: string
  /** What it is good for; a noun phrase. */
  readonly gift: string
}

/** The twelve in our own words. */
export const SIGN_WORDS: Readonly<Record<Sign, SignWords>> = {
  Aries: {
    portrait: 'the first green blade of the year, all impulse and no memory',
    manner: 'directly and at once',
    shadow: 'impatience that mistakes itself for courage',
    gift: 'the nerve to begin',
  },
  Taurus: {
    portrait: 'the field in May, unhurried, fragrant and not to be argued out of its own pace',
    manner: 'steadily and with the senses awake',
    shadow: 'a comfort that turns into a fence',
    gift: 'the patience that lets things ripen',
  },
  Gemini: {
    portrait: 'a crossroads with two signposts and a great deal of talk',
    manner: 'lightly, by comparison and by conversation',
    shadow: 'a restlessness that leaves before the answer comes',
    gift: 'a quickness that connects what others keep apart',
  },
  Cancer: {
    portrait: 'a tidal pool, shut against the open sea and full of life inside',
    manner: 'protectively and with a long memory',
    shadow: 'a shell that closes without explanation',
    gift: 'the tenderness that makes a home out of any place',
  },
  Leo: {
    portrait: 'a hearth in a large hall, which asks for company and pays it back in warmth',
    manner: 'warmly and with a sense of occasion',
    shadow: 'a pride that bruises in silence',
    gift: 'the generosity that makes others larger',
  },
  Virgo: {
    portrait: 'the granary after harvest, where everything is weighed and nothing is wasted',
    manner: 'carefully, one thing after another',
    shadow: 'a criticism that begins at home and never rests',
    gift: 'the skill that turns care into help',
  },
  Libra: {
    portrait: 'a pair of scales in a draughty room, forever finding its level again',
    manner: 'gracefully and with an eye on the other side',
    shadow: 'a wish for peace that postpones the truth',
    gift: 'the fairness that lets two people be right',
  },
  Scorpio: {
    portrait: 'still water over a great depth',
    manner: 'intensely and without many witnesses',
    shadow: 'a watchfulness that tests those who love it',
    gift: 'the courage to look where others look away',
  },
  Sagittarius: {
    portrait: 'an arrow already in the air',
    manner: 'broadly, hopefully and with one foot on the road',
    shadow: 'a promise larger than the week that has to hold it',
    gift: 'the faith that makes room for others to hope',
  },
  Capricorn: {
    portrait: 'a mountain path in winter, walked by someone who has counted the provisions',
    manner: 'soberly and for the long term',
    shadow: 'a loneliness that passes for strength',
    gift: 'the endurance that finishes what it signed',
  },
  Aquarius: {
    portrait: 'clear cold air in which distant things look near',
    manner: 'independently and from an unusual angle',
    shadow: 'a distance that feels like judgement to those who are cold',
    gift: 'the freedom of mind that frees other minds',
  },
  Pisces: {
    portrait: 'the sea at dusk, without a line between water and sky',
    manner: 'gently, by intuition and by yielding',
    shadow: 'a way of vanishing when something must be said',
    gift: 'the compassion that does not ask for reasons',
  },
}
