import type { PartsBody } from '#astrology/facts.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling } from '../telling.ts'
import { eachTold } from '../window/views.ts'
import { POINT_TITLES, withArticle } from '../words.ts'

/** The day of creation, what the Talmud says of those born on it, its letter, and the planet of the hour. */
export const WEEKDAY_PARTS: readonly Part[] = [
  { views: eachTold(({ hebrewDate }) => [hebrewDate?.weekday]), facts: weekdayFacts },
  { views: eachTold(({ planetaryHour }) => [planetaryHour]), facts: hourFacts },
]

function weekdayFacts({ chart, who }: Telling): PartsBody[] {
  if (chart.hebrewDate === null) return []
  const { weekday } = chart.hebrewDate
  const { ordinal, name, made, born, letter, rules, turns } = WEEKDAYS[weekday]!
  return [
    {
      topic: 'weekday',
      property: 'day',
      value: name,
      marks: [{ weekday: name, count: weekday + 1 }],
      sentence: `By the Hebrew count ${who} was born on the ${ordinal} day of the week, ${name}.`,
      rule: RULES.weekday,
    },
    {
      topic: 'weekday',
      property: 'creation',
      value: made,
      marks: [{ relation: 'creation', weekday: name }],
      sentence: `The weekday of ${who}'s birth is the day of creation on which ${made}.`,
      rule: RULES.weekday,
    },
    {
      topic: 'weekday',
      property: 'talmud',
      value: born,
      marks: [{ relation: 'Talmud', weekday: name }],
      sentence: `The Talmud says of one born on ${who}'s weekday that such a person ${born}.`,
      rule: RULES.birthWeekday,
    },
    {
      topic: 'weekday',
      property: 'letter',
      value: letter,
      marks: [{ weekday: name, letter }],
      sentence: `The Gra's version of Sefer Yetzirah gives ${who}'s weekday the double letter ${letter}, which rules ${rules} and turns to ${turns}.`,
      rule: RULES.weekdayLetter,
    },
  ]
}

function hourFacts({ chart, who }: Telling): PartsBody[] {
  if (chart.planetaryHour === null) return []
  const { planet, hour, part } = chart.planetaryHour
  return [
    {
      topic: 'weekday',
      property: 'hour',
      value: planet,
      marks: [
        { relation: 'hour', body: POINT_TITLES[planet] },
        { relation: 'hour', term: part, count: hour },
      ],
      sentence: `In the count of the sages ${who} was born in hour ${hour} of the ${part}, which ${withArticle(planet)} serves.`,
      rule: RULES.planetaryHour,
    },
    {
      topic: 'weekday',
      property: 'hourSaying',
      value: BORN_UNDER[planet],
      marks: [{ relation: 'Talmud', body: POINT_TITLES[planet] }],
      sentence: `The Talmud says of one born under ${withArticle(planet)}, as ${who} was by the hour, that such a person ${BORN_UNDER[planet]}.`,
      rule: RULES.planetaryHour,
    },
  ]
}

/** Genesis 1; Shabbat 156a in our own words; the Gra's Sefer Yetzirah 4:8-14. */
const WEEKDAYS = [
  {
    ordinal: 'first',
    name: 'Sunday',
    made: 'light was parted from darkness',
    born: 'is wholly one thing, as that day was wholly the first',
    letter: 'Bet',
    rules: 'wisdom',
    turns: 'folly',
  },
  {
    ordinal: 'second',
    name: 'Monday',
    made: 'the waters above were parted from the waters below',
    born: 'is quick to part in anger, as the waters were parted',
    letter: 'Gimel',
    rules: 'wealth',
    turns: 'poverty',
  },
  {
    ordinal: 'third',
    name: 'Tuesday',
    made: 'dry land rose and plants came forth',
    born: 'is rich and loves pleasure, as the plants run over every border',
    letter: 'Dalet',
    rules: 'seed',
    turns: 'desolation',
  },
  {
    ordinal: 'fourth',
    name: 'Wednesday',
    made: 'the Sun, the Moon and the stars were set in the sky',
    born: 'is wise and bright of memory, as the lights were hung that day',
    letter: 'Kaf',
    rules: 'life',
    turns: 'death',
  },
  {
    ordinal: 'fifth',
    name: 'Thursday',
    made: 'fish filled the sea and birds the air',
    born: 'gives kindness freely, as fish and birds are fed by kindness alone',
    letter: 'Pe',
    rules: 'dominion',
    turns: 'servitude',
  },
  {
    ordinal: 'sixth',
    name: 'Friday',
    made: 'the animals and the human being were made',
    born: 'is a seeker, as that day seeks to be ready for the Sabbath',
    letter: 'Resh',
    rules: 'peace',
    turns: 'war',
  },
  {
    ordinal: 'seventh',
    name: 'Saturday',
    made: 'the work was finished and God rested',
    born: 'will be called greatly holy',
    letter: 'Tav',
    rules: 'grace',
    turns: 'ugliness',
  },
] as const

/** Shabbat 156a, Rabbi Hanina's sayings in our own words. */
const BORN_UNDER: Readonly<Record<ClassicalPlanet, string>> = {
  sun: 'shines, lives on what is their own and keeps no secrets',
  venus: 'is rich and loves ardently, since fire was made in that hour',
  mercury: 'is bright of memory and wise, the scribe of the Sun',
  moon: 'bears hardship, builds and pulls down and builds again, and keeps secrets well',
  saturn: 'sees plans come to nothing, or, as some have it, sees the plans of enemies do so',
  jupiter: 'is just and gives gladly',
  mars: 'works with blade and blood, as a surgeon does',
}
