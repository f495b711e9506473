import type { Rule } from '#astrology/facts.ts'

/** Every rule a Western fact can rest on; the same table stands in docs/astrology/western.md. */
export const RULES = {
  position: {
    id: 'western.position',
    rule: 'Apparent geocentric ecliptic longitude of date, counted from the equinox (or from a named ayanamsa) in twelve signs of 30°; a point on a border belongs to the sign it enters.',
    source: 'Swiss Ephemeris 2.10 (DE431); Ptolemy, Tetrabiblos I.22',
  },
  house: {
    id: 'western.house',
    rule: 'A body is in the house whose cusp it has passed last, judged by ecliptic longitude (the short way where cusps run backwards near the pole); Placidus unless asked otherwise, Porphyry where Placidus or Koch has no answer.',
    source: 'Swiss Ephemeris 2.10, swe_houses_ex2',
  },
  angle: {
    id: 'western.angle',
    rule: 'The Ascendant is the rising degree of the ecliptic, the Midheaven its crossing of the upper meridian, the Vertex its crossing of the prime vertical in the west; Descendant and Imum Coeli lie opposite.',
    source: 'Swiss Ephemeris 2.10, swe_houses_ex2',
  },
  motion: {
    id: 'western.motion',
    rule: 'A body is retrograde when its speed in longitude is negative.',
    source: 'Swiss Ephemeris 2.10, speed of longitude',
  },
  aspect: {
    id: 'western.aspect',
    rule: 'Two points are in aspect when the shorter arc between them differs from the exact angle by no more than the orb table allows; where two aspects compete, the one nearest exact in proportion to its orb.',
    source:
      'Angles: Ptolemy, Tetrabiblos I.13, and Kepler, Harmonices Mundi IV; orbs: own table, luminaries wider as in Lilly, Christian Astrology I.19',
  },
  aspectMotion: {
    id: 'western.aspect-motion',
    rule: 'An aspect applies while its orb shrinks and separates while it grows, by the speeds of both points.',
    source: 'Lilly, Christian Astrology I.19',
  },
  houseRuler: {
    id: 'western.house-ruler',
    rule: 'A house is ruled by the traditional ruler of the sign on its cusp; Uranus, Neptune and Pluto are named beside the rulers of Aquarius, Pisces and Scorpio.',
    source: 'Ptolemy, Tetrabiblos I.17; the three later planets by modern custom',
  },
  intercepted: {
    id: 'western.intercepted',
    rule: 'A sign is enclosed (intercepted) when it lies wholly within one house, so that no cusp falls in it.',
    source: 'Hone, The Modern Text-Book of Astrology',
  },
  sect: {
    id: 'western.sect',
    rule: 'A chart is of the day when the centre of the Sun stands above the true horizon by altitude, of the night otherwise.',
    source: 'Ptolemy, Tetrabiblos I.7; Swiss Ephemeris 2.10, swe_azalt',
  },
  dignity: {
    id: 'western.dignity',
    rule: 'Domicile, exaltation by sign, triplicity of the sect in force (Dorotheus), Egyptian bound and Chaldean face; detriment and fall in the signs opposite; peregrine without any of the five.',
    source:
      'Ptolemy, Tetrabiblos I.17–20; Dorotheus I.1; Valens I.3; Lilly, Christian Astrology I.18',
  },
  dignityScore: {
    id: 'western.dignity-score',
    rule: 'Domicile 5, exaltation 4, triplicity 3, bound 2, face 1, detriment −5, fall −4, peregrine −5, added up.',
    source: 'Lilly, Christian Astrology I.18',
  },
  reception: {
    id: 'western.reception',
    rule: 'Two planets are in mutual reception when each stands where the other rules by the same dignity.',
    source: 'Lilly, Christian Astrology I.19',
  },
  dispositor: {
    id: 'western.dispositor',
    rule: 'A planet is disposed of by the traditional ruler of the sign it stands in; the final dispositor stands in its own sign and ends every chain.',
    source: 'Lilly, Christian Astrology I.19',
  },
  lot: {
    id: 'western.lot',
    rule: 'By day, from the Ascendant: Fortune Moon − Sun, Spirit Sun − Moon, Eros Venus − Spirit, Necessity Fortune − Mercury, Courage Fortune − Mars, Victory Jupiter − Spirit, Nemesis Fortune − Saturn; every one turned round by night.',
    source: 'Paulus Alexandrinus, Introduction 23',
  },
  pattern: {
    id: 'western.pattern',
    rule: 'A figure stands when every two of its members are within orb of the aspect it asks of them; a stellium is three or more of the ten planets in one sign, or every two within 10° across a border, the Sun with Mercury and Venus alone not counting.',
    source: 'Tierney, Dynamics of Aspect Analysis; orbs: own table',
  },
  shape: {
    id: 'western.shape',
    rule: 'By the empty arcs between the ten planets, the first that fits: bundle 240°, bucket a handle 90° from either rim, bowl 180°, locomotive 120°, seesaw two groups parted by two arcs of 60°, splay three groups parted by 30°, splash otherwise; each arc may fall 5° short.',
    source: 'Jones, The Guide to Horoscope Interpretation',
  },
  balance: {
    id: 'western.balance',
    rule: 'The ten planets counted once each by element, modality and polarity of their signs, and by the houses of each half and quarter.',
    source:
      'Ptolemy, Tetrabiblos I.11–12; Valens, Anthologies I.2; Hone, The Modern Text-Book of Astrology',
  },
  lunarPhase: {
    id: 'western.lunar-phase',
    rule: "Eight phases of 45° by the Moon's lead on the Sun, each centred on its moment.",
    source: 'Swiss Ephemeris 2.10, longitudes of Sun and Moon',
  },
  parallel: {
    id: 'western.parallel',
    rule: 'Two planets are parallel when their declinations differ by no more than 1°, contraparallel when they differ so little on opposite sides of the equator.',
    source: 'Boehrer, Declination: The Other Dimension',
  },
  outOfBounds: {
    id: 'western.out-of-bounds',
    rule: 'A planet is out of bounds when its declination is greater than the true obliquity of the ecliptic.',
    source: 'Boehrer, Declination: The Other Dimension',
  },
  fixedStar: {
    id: 'western.fixed-star',
    rule: 'A point stands with a fixed star when their longitudes differ by no more than 1°.',
    source: 'Robson, The Fixed Stars and Constellations; positions: Swiss Ephemeris sefstars.txt',
  },
  node: {
    id: 'western.node',
    rule: "The North Node is the true (osculating) ascending node of the Moon's orbit, the mean one where it is so named; the South Node stands opposite.",
    source: 'Swiss Ephemeris 2.10, SE_TRUE_NODE and SE_MEAN_NODE',
  },
  transit: {
    id: 'western.transit',
    rule: 'A transit is a major aspect of a moving body to a natal point; it is dated where it is exact and named as under way within 1.5° (1° for trine and sextile). Every pass of a body that turns back is counted.',
    source: 'Ptolemy, Tetrabiblos IV.10; moments: Swiss Ephemeris 2.10',
  },
  eclipse: {
    id: 'western.eclipse',
    rule: 'An eclipse touches a natal point when the eclipsed light stands within 3° of it or of the point opposite; its kind is judged by the shadow’s whole path over the Earth, as the Swiss Ephemeris judges it.',
    source: 'Swiss Ephemeris; checked against NASA’s Five Millennium Catalogs',
  },
  progression: {
    id: 'western.progression',
    rule: 'A day after birth stands for a tropical year (365.242199 days) of life; the progressed Midheaven moves with the Sun (solar arc), and aspects to natal points count within 1°.',
    source: 'Leo, The Progressed Horoscope; the year agrees with astro.com',
  },
  solarArc: {
    id: 'western.solar-arc',
    rule: 'Every natal point is moved on by as much as the secondary progressed Sun; conjunction, opposition, square, semisquare and sesquisquare to natal points within 1°.',
    source: 'Ebertin, The Combination of Stellar Influences',
  },
  profection: {
    id: 'western.profection',
    rule: 'Each year of life, from solar return to solar return, moves the Ascendant on by one whole sign; the traditional ruler of that sign is the lord of the year.',
    source: 'Valens, Anthologies IV.11; Ptolemy, Tetrabiblos IV.10',
  },
  firdaria: {
    id: 'western.firdaria',
    rule: 'By day from the Sun, by night from the Moon, in the Chaldean order: Sun 10 years, Venus 8, Mercury 13, Moon 9, Saturn 11, Jupiter 12, Mars 7, then North Node 3 and South Node 2; each planet shares its period in seven equal parts.',
    source:
      'Abu Maʿshar, On the Revolutions of the Years of Nativities; al-Biruni, The Book of Instruction in the Elements of the Art of Astrology',
  },
  solarReturn: {
    id: 'western.solar-return',
    rule: 'The moment the Sun is back at its natal tropical longitude; its chart is cast for the place given, otherwise the birthplace, and holds until the next.',
    source:
      'Abu Maʿshar, On the Revolutions of the Years of Nativities; Swiss Ephemeris 2.10, swe_solcross_ut',
  },
  lunarReturn: {
    id: 'western.lunar-return',
    rule: 'The moment the Moon is back at its natal tropical longitude; its chart is cast for the place given, otherwise the birthplace, and holds until the next.',
    source: 'Swiss Ephemeris 2.10, swe_mooncross_ut',
  },
  birthTime: {
    id: 'western.birth-time',
    rule: 'What changes anywhere within the time a birth may have happened at is left out and named as withheld, and what only moves is given as a range; the ends of that time are compared, and every moment of it at which something turns back.',
    source: 'docs/decisions/021-looks-at-a-birth-window.md',
  },
  synastryAspect: {
    id: 'western.synastry-aspect',
    rule: "Aspects from each point of one chart to each of the other, by the birth charts' orb table; neither chart moves, so none applies or separates.",
    source: 'Davison, Synastry; orbs: own table',
  },
  doubleContact: {
    id: 'western.double-contact',
    rule: "One person's first point meets the other's second, and the one's second the other's first, both by conjunction, both by an aspect that flows (trine, sextile) or both by one that strains (square, opposition); among planets, Ascendant, Midheaven and North Node.",
    source: 'Davison, Synastry; which aspects agree: Ptolemy, Tetrabiblos I.13',
  },
  closestContact: {
    id: 'western.closest-contact',
    rule: 'Of all aspects between two charts, or of all of a kind, the one nearest to exact in degrees; none where two are as near to the last bit, where it changes within the time of a birth, or, save among planets alone, where an Ascendant is not known.',
    source: 'own count over every synastry aspect',
  },
  mostTouched: {
    id: 'western.most-touched',
    rule: "The planets of one person that are in aspect with most points of the other's chart; none where more than three are touched alike, where the count changes within the time of a birth, or where an Ascendant is not known.",
    source: 'own count over every synastry aspect',
  },
  overlay: {
    id: 'western.house-overlay',
    rule: "A body of one person falls in the house of the other's chart that holds its longitude.",
    source: 'Davison, Synastry',
  },
  rulerOverlay: {
    id: 'western.ruler-overlay',
    rule: "The traditional ruler of one person's Ascendant falls in the house of the other's chart that holds its longitude.",
    source: 'Ptolemy, Tetrabiblos I.17; Davison, Synastry',
  },
  filledHouse: {
    id: 'western.filled-house',
    rule: "Two or more of one person's ten planets fall in the first, fourth, fifth, seventh, eighth or twelfth house of the other.",
    source: 'Davison, Synastry; the number: own choice',
  },
  synastryParallel: {
    id: 'western.synastry-parallel',
    rule: 'Parallels and contraparallels from each planet of one chart to each of the other, within 1°.',
    source: 'Boehrer, Declination: The Other Dimension',
  },
  composite: {
    id: 'western.composite',
    rule: 'Each point is the middle of the shorter arc between the two natal points, and hangs in the balance where these stand within 2° of opposite; cusps keep their numbers and run in order from the angle whose two births stand closer; a planet within 8° of an angle is angular.',
    source:
      'Hand, Planets in Composite; checked against astro.com and kerykeion; the two orbs: own choice',
  },
  davison: {
    id: 'western.davison',
    rule: 'The sky of the mean moment over the mean latitude and the mean longitude the short way round, not corrected to the mean Midheaven; a planet within 8° of an angle is angular.',
    source: 'Davison, Synastry; astro.com, chart type 65; the orb of an angle: own choice',
  },
  davisonCorrected: {
    id: 'western.davison-corrected',
    rule: 'The sky over the mean latitude and the mean longitude at the moment nearest to the mean at which the Midheaven is the middle of the shorter arc between both Midheavens; aspects without Moon, Ascendant and Midheaven are left to the uncorrected chart.',
    source: 'astro.com, chart type 64, there called the original method; Davison, Synastry',
  },
  relationshipScore: {
    id: 'western.relationship-score',
    rule: 'Suns of one quality 5; Sun to Sun conjunct, opposite or square 8, within 2° 11, otherwise 4; Sun to Moon conjunct 8, within 2° 11, otherwise 4; Sun or Moon to Ascendant 4; Venus to Mars 4; orbs 10° conjunction and opposition, 8° trine, 6° sextile, 5° square.',
    source: 'Ciro Discepolo, as counted by kerykeion 5',
  },
} as const satisfies Readonly<Record<string, Rule>>
