import { tell, tellAlways, type Matter } from './matter.ts'

const SEFIRAH = '(?:keter|chokhmah|binah|chesed|gevurah|tiferet|netzach|hod|yesod|malkhut)'

export const KABBALAH_MATTERS: readonly Matter[] = [
  {
    id: 'day',
    about: 'the day, its month and its letter',
    rows: [
      tellAlways(/^hebrewDate\.date$/, 8),
      tellAlways(/^weekday\.day$/, 6),
      tell(/^hebrewDay\.(?:festival|omer|newMoon)$/, 8),
      tell(/^month\.letter$/, 7),
      tell(/^weekday\.creation$/, 6),
      tell(/^month\.sense$/, 6),
      tell(/^hebrewDate\.(?:sunset|twilight|nearSunset|orNextDay)$/, 4),
      tell(/^month\.(?:sun|tribe|name)$/, 5),
      tell(/^month\.(?:letterImage|path)$/, 5),
      tell(/^weekday\.(?:talmud|letter|hour|hourSaying)$/, 5),
      tell(/^hebrewDay\.moon$/, 4),
      tell(/^hebrewYear\.(?:ofSeven|kind|ofNineteen)$/, 3),
    ],
  },
  {
    id: 'tree',
    about: 'the tree: where it is strong, and where it has least to lean on',
    rows: [
      tellAlways(/^sefirot\.strongest$/, 8.5),
      tell(/^sefirot\.weakest$/, 8),
      tell(/^tiferet\.(?:strength|sign)$/, 7),
      tell(/^(?:yesod|malkhut)\.(?:strength|sign)$/, 6.5),
      tell(new RegExp(`^${SEFIRAH}\\.strength$`), 6),
      tell(new RegExp(`^${SEFIRAH}\\.sign$`), 4.5),
      tell(/^pillars\.leaning$/, 5.5),
      tell(/^pillars\.(?:left|right|middle)$/, 4),
    ],
  },
  {
    id: 'dialogue',
    about: 'what in the tree speaks with what, and by which paths',
    rows: [
      tell(/^sefirot\./, 7),
      tell(/^paths\.strong\d+$/, 6),
      tell(/^worlds\.(?:empty|fullest)$/, 6),
      tell(/^paths\.path\d+$/, 4.5),
      tell(/^worlds\./, 4.5),
    ],
  },
  {
    id: 'mending',
    about: 'the road of mending',
    rows: [
      tellAlways(/^tikkun\.toward$/, 8),
      tell(/^tikkun\.(?:southNode|northNode)\w+$/, 7.5),
      tell(/^tikkun\.(?:learns|leaves)$/, 6.5),
      tell(/^tikkun\.(?:toward|from)Sefirah$/, 6),
      tell(/^tikkun\.(?:road|writing|from)$/, 5.5),
      tell(/^northNode\.nameOf72$/, 4.5),
    ],
  },
  {
    id: 'names',
    about: 'the Names over the lights, and the letters they write',
    rows: [
      tell(/^sunName\.number$/, 7),
      tell(/^(?:moon|ascendant)\.nameOf72$/, 6),
      tell(/^sunName\.(?:angel|choir)$/, 5.5),
      tell(/^names\.shared\d+$/, 6.5),
      tell(/^letters\.gathered\w+$/, 6.5),
      tell(/^(?:sun|moon|ascendant)\.letter$/, 5.5),
      tell(/^\w+\.nameOf72$/, 4.5),
      tell(/^choirs\./, 5),
      tell(/^letters\.(?:written|image\w+|mother)$/, 4.5),
      tell(/^sunName\.(?:opposite|gematria)$/, 3.5),
      tell(/^\w+\.letter$/, 3.5),
      tell(/^hebrewName\./, 7),
    ],
  },
]
