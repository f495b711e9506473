/** Hebrew months in our own words: phrases that follow "a month" and "its season is". */
export const MONTH_WORDS: Readonly<Record<string, { readonly p1: string; readonly p2: string }>> = {
  Nisan: {
    p1: 'of departures, in which a people walked out of a narrow place',
    p2: 'spring and the telling of old liberations',
  },
  Iyyar: {
    p1: 'of counting the days and of slow healing',
    p2: 'the long count between two harvests',
  },
  Sivan: {
    p1: 'of the mountain and of things given in writing',
    p2: 'first fruits and the reading of the law',
  },
  Tamuz: { p1: 'of breaches, when heat tries every wall', p2: 'high summer, with its first fast' },
  Av: {
    p1: 'that falls as low as mourning and rises again to dancing in the vineyards',
    p2: 'ruin first and consolation directly after it',
  },
  Elul: {
    p1: 'of accounts, when the king is said to walk in the field',
    p2: 'the horn blown every morning and the heart examined',
  },
  Tishrei: {
    p1: 'of beginnings, of judgement and of huts open to the stars',
    p2: 'the new year and all its awe and all its gladness',
  },
  Cheshvan: {
    p1: 'without a single feast, in which the rains begin',
    p2: 'quiet, and rain on the ploughed land',
  },
  Kislev: {
    p1: 'of long nights and small lamps',
    p2: 'darkness with a candle more in it every evening',
  },
  Tevet: { p1: 'of cold and of sober remembrance', p2: 'winter at its strictest' },
  "Sh'vat": {
    p1: 'in which sap rises unseen in the trees',
    p2: 'the new year of the trees, under bare branches',
  },
  Adar: { p1: 'in which gladness is counted as a duty', p2: 'masks, reversals and laughter' },
  'Adar I': {
    p1: 'added to let the seasons catch up, a gladness given twice',
    p2: 'the leap month, a pause before the laughter',
  },
  'Adar II': {
    p1: 'in which gladness is counted as a duty, for the second time in a year',
    p2: 'masks and reversals at the end of a long year',
  },
}

/** What each letter teaches: noun phrases. */
export const LETTER_WORDS: Readonly<Record<string, { readonly p1: string; readonly p2: string }>> =
  {
    Alef: { p1: 'breath before speech', p2: 'the silence that all words lean on' },
    Bet: {
      p1: 'shelter and what may happen under a roof',
      p2: 'the inside of things',
    },
    Gimel: {
      p1: 'the walk from one who has to one who lacks',
      p2: 'giving on foot',
    },
    Dalet: { p1: 'the humility of a threshold', p2: 'poverty that opens' },
    He: {
      p1: 'an opening through which one may leave and return',
      p2: 'an exhalation and a glimpse',
    },
    Vav: { p1: 'joining one thing to the next', p2: 'the small word “and”' },
    Zayin: {
      p1: 'the edge that divides a sentence from its neighbour',
      p2: 'struggle with rest at its centre',
    },
    Chet: {
      p1: 'an enclosure in which life is kept',
      p2: 'the gate that must be jumped',
    },
    Tet: {
      p1: 'goodness wrapped up and hidden',
      p2: 'what ripens out of sight',
    },
    Yod: {
      p1: 'the smallest point, from which every letter is drawn',
      p2: 'a seed that fits in the palm',
    },
    Kaf: { p1: 'holding and shaping', p2: 'the power to contain' },
    Lamed: {
      p1: 'learning that stands up taller than the line',
      p2: 'the heart that reaches above itself',
    },
    Mem: {
      p1: 'a stream that speaks and a spring that hides',
      p2: 'the memory of water',
    },
    Nun: { p1: 'falling and being held up', p2: 'life under the surface' },
    Samekh: {
      p1: 'being carried on every side',
      p2: 'trust, which goes round in a ring',
    },
    Ayin: { p1: 'sight, and what is made of it', p2: 'a well that looks back' },
    Pe: {
      p1: 'the spoken word and the bitten tongue',
      p2: 'an inner mouth inside the outer',
    },
    Tsadi: {
      p1: 'uprightness that bends to lift something',
      p2: 'the hunt for sparks',
    },
    Qof: {
      p1: 'what can be known only from behind',
      p2: 'imitation that turns into holiness',
    },
    Resh: {
      p1: 'beginning again from poverty',
      p2: 'the bowed head and the lifted one',
    },
    Shin: { p1: 'fire in three tongues', p2: 'change that chews things over' },
    Tav: { p1: 'the seal at the end', p2: 'truth, whose last letter it is' },
  }

/** The sefirot in our own words: what each does in a person. */
export const SEFIRAH_WORDS: Readonly<
  Record<
    string,
    { readonly title: string; readonly p1: string; readonly p2: string; readonly together: string }
  >
> = {
  keter: {
    title: 'Keter',
    p1: 'the will before there is anything to want',
    p2: 'the crown above thought',
    together: 'intention',
  },
  chokhmah: {
    title: 'Chokhmah',
    p1: 'the flash in which a thing is known',
    p2: 'the first point of an idea',
    together: 'inspiration',
  },
  binah: {
    title: 'Binah',
    p1: 'understanding, which gives a flash its shape',
    p2: 'the mother of forms, patient and strict',
    together: 'understanding',
  },
  chesed: {
    title: 'Chesed',
    p1: 'love that gives before it is asked',
    p2: 'an open hand',
    together: 'generosity',
  },
  gevurah: {
    title: 'Gevurah',
    p1: 'the strength that says no and means it',
    p2: 'measure, discipline and the drawn line',
    together: 'firmness',
  },
  tiferet: {
    title: 'Tiferet',
    p1: 'the heart, in which opposites are reconciled',
    p2: 'beauty as the truce between mercy and rigour',
    together: 'the heart',
  },
  netzach: {
    title: 'Netzach',
    p1: 'endurance and the wish that will not tire',
    p2: 'feeling that wants to last',
    together: 'desire and perseverance',
  },
  hod: {
    title: 'Hod',
    p1: 'the mind that gives thanks by being exact',
    p2: 'splendour in the form of clear speech',
    together: 'thought and acknowledgement',
  },
  yesod: {
    title: 'Yesod',
    p1: 'the foundation, where dreams and bonds are kept',
    p2: 'the channel by which one life reaches another',
    together: 'intimacy',
  },
  malkhut: {
    title: 'Malkhut',
    p1: 'the kingdom of plain facts, where all of it must land',
    p2: 'presence in the world',
    together: 'the shared household',
  },
}

/** What a strength means on the tree: sentences with the sefirah for `{it}`. */
export const STRENGTH_WORDS: Readonly<
  Record<string, { readonly p1: readonly string[]; readonly p2: readonly string[] }>
> = {
  strong: {
    p1: [
      '{it} is strong in dignity there, so that it gives more than it needs.',
      'A strong light is {it}, and others are likely to come to it for warmth.',
      'Nothing is wanting to {it}: strong by dignity, it may be spent freely.',
    ],
    p2: [
      'By dignity {it} is strong, and it can afford to be generous.',
      'One may lean on {it}, which is strong, without fear of its giving way.',
      'Strong as it stands, {it} has only to guard against drowning out its neighbours.',
    ],
  },
  supported: {
    p1: [
      '{it} is supported, well enough for the road if not for display.',
      'The support {it} has is modest, and it is of the kind that lasts.',
      'Being supported, {it} works quietly and does not fail.',
    ],
    p2: [
      'The dignity of {it} is of the supported kind, modest and dependable.',
      'Supported as it is, {it} keeps its promises.',
      'Help is at hand for {it}, which counts as supported.',
    ],
  },
  bare: {
    p1: [
      '{it} is bare of dignity and has to be clothed by practice.',
      'Without dignities of its own, {it} stands bare, and becomes what use makes of it.',
      'The bareness of {it} is a kind of freedom, since nothing has been decided for it.',
    ],
    p2: [
      'Being bare, {it} borrows what it lacks and learns by borrowing.',
      'Bare of rank, {it} must earn its place day by day.',
      'No dignity adorns {it}; it is bare, and therefore unusually teachable.',
    ],
  },
  strained: {
    p1: [
      '{it} is strained, and asks for gentleness more than for effort.',
      'A strain lies on {it}, which mends by rest and by good company.',
      'What hurts most easily is {it}, for it is strained and far from home.',
    ],
    p2: [
      'A strained light, {it} flickers under load and recovers in company.',
      'Because {it} is strained, its lessons come by way of difficulty.',
      'There is strain upon {it}, and patience is the only remedy the tradition knows for it.',
    ],
  },
}
