/**
 * Statements of letter writers, reporters and clinicians about Rosalind and Tomasz, each with the facts it cites (of
 * its own document unless named in full): how it is true, and how the same words are false.
 */
export const SAID_FREELY: readonly (readonly [
  document: string,
  cited: string,
  truth: string,
  untruth: string,
])[] = [
  // Numbers that count what is left, what is listed, a bound, a difference.
  [
    'p1.humanDesign',
    'heartCenter.state headCenter.state ajnaCenter.state',
    'The Heart is open in her, the Head and the Ajna are merely undefined, and the six others are coloured in.',
    'The Heart is defined in her, the Head and the Ajna are merely undefined, and the six others are coloured in.',
  ],
  [
    'p1.humanDesign',
    'definition.definition definition.areas',
    'Her definition is split: the Throat and the Solar Plexus make up one part, four other centers the other.',
    'Her definition is single: the Throat and the Solar Plexus make up one part, four other centers the other.',
  ],
  [
    'p1.humanDesign',
    'variables.code variables.digestion',
    'Three of her arrows point to the left, and digestion, the fourth, to the right.',
    'Her digestion is Touch, with the arrow to the left.',
  ],
  [
    'p1.vedic',
    'mangalDosha.grade mangalDosha.exception-jupiter-saturn mangalDosha.exception-lagna-lord mangalDosha.exception-dignity mangalDosha.exception-joined',
    'She has Mangal dosha, though of the low grade, and there are four exceptions that let her off.',
    'She has Mangal dosha, though of the low grade, and there are seven exceptions that let her off.',
  ],
  [
    'p2.western',
    'saturn.dignityScore sun.dignityScore',
    'Neither Saturn nor the Sun falls short of five points, and nothing else reaches that.',
    'Saturn and the Sun stand at eight points.',
  ],
  [
    'p2.vedic',
    'ashtakavarga.fullest ashtakavarga.emptiest',
    'The fourth house has forty-one points, twice what the fifth has and three to spare.',
    'The fourth house has thirty-eight points, twice what the fifth has and three to spare.',
  ],
  [
    'couple.vedic',
    'ashtakoota.total',
    'A match wants eighteen; theirs falls short by thirteen and a half.',
    'A match wants eighteen; theirs falls short by eleven and a half.',
  ],
  [
    'couple.vedic',
    'ashtakoota.total',
    'No one is perfect: thirty-one and a half of the thirty-six points are missing.',
    'No one is perfect: twenty-nine and a half of the thirty-six points are missing.',
  ],
  [
    'couple.vedic',
    'ashtakoota.nadi kootaExtremes.costliest',
    'Eight points can be had from Nadi, more than from any other measure, and here all eight are lost.',
    'Eight points can be had from Nadi, more than from any other measure, and here all eight are given.',
  ],
  [
    'couple.vedic',
    'ashtakoota.yoni ashtakoota.maitri',
    'Yoni 1/4, Maitri 0.5 of five: nobody was ever divorced over the difference.',
    'Yoni 3/4, Maitri 0.5 of five: nobody was ever divorced over the difference.',
  ],
  [
    'couple.vedic',
    'ashtakoota.varna ashtakoota.vashya ashtakoota.gana',
    'Varna, Vashya and Gana give half a point, all three of them.',
    'Varna, Vashya and Gana are full, all three of them.',
  ],
  [
    'couple.vedic',
    'kootaRoles.gana ashtakoota.gana',
    'Gana gives a point one way and none the other, so the average is a half.',
    'Gana gives two points one way and none the other, so the average is one.',
  ],
  [
    'couple.verdict',
    'couple.together.agreement.room',
    'Five systems were asked, and two of them found room for each.',
    'Five systems were asked, and four of them found room for each.',
  ],
  [
    'couple.kabbalah',
    'sefirot.mostApart',
    'Eighteen points separate them in Chesed, more than in any other sefirah.',
    'Fifteen points separate them in Chesed, more than in any other sefirah.',
  ],
  // `One` that is no number of what follows.
  [
    'couple.humanDesign',
    'joint.bonds',
    'Companionship is the one kind of channel they lack.',
    'Companionship is found in one channel of theirs.',
  ],
  [
    'couple.humanDesign',
    'joint.bonds',
    'Human Design speaks of dominance where one partner brings the entire channel and the other no gate of it.',
    'There is dominance in three channels.',
  ],
  // What rules a house does not stand there.
  [
    'p1.western',
    'house7.ruler house7.rulerHouse',
    'The seventh house she leaves to Venus, and Venus has taken its post to the second.',
    'The seventh house she leaves to Venus, and Venus has taken its post to the fourth.',
  ],
  [
    'p1.vedic',
    'lord3.house lord4.house',
    "Two of the rooms in her chart, the third and the fourth, are Saturn's property.",
    "Two of the rooms in her chart, the third and the ninth, are Saturn's property.",
  ],
  [
    'p2.western',
    'balance.fourth balance.third jupiter.detriment',
    'He has no planet in the fourth quadrant, but he has one in the third, Jupiter, and it is ill.',
    'He has no planet in the fourth quadrant, but he has one in the third, the Sun, and it is ill.',
  ],
  // What is denied, left out or only compared.
  [
    'p2.western',
    'house1.ruler house1.rulerHouse',
    'Not Venus but Mars governs the door he came in by, and Mars, according to the register, lives in the third.',
    'Not Mars but Venus governs the door he came in by, and Mars, according to the register, lives in the third.',
  ],
  [
    'p2.vedic',
    'charaKaraka.dara',
    'His Darakaraka is neither Jupiter nor the Moon, as one might have hoped, but Venus.',
    'His Darakaraka is neither Venus nor the Moon, as one might have hoped, but Jupiter.',
  ],
  [
    'p1.western',
    'balance.fixed',
    'Her Moon apart, none of her ten planets stands in a fixed sign.',
    'Her Moon apart, three of her ten planets stand in a fixed sign.',
  ],
  [
    'couple.western',
    'synastry.mostTouched.p1',
    'No planet of hers is untouched by him, but none is touched so often as the Moon, Saturn and Pluto, eight times each.',
    'No planet of hers is untouched by him, but none is touched so often as the Moon, Saturn and Pluto, fourteen times each.',
  ],
  // Widths and distances.
  [
    'p1.western',
    'aspect.sun-jupiter',
    'Her Sun and her Jupiter share a degree, give or take a quarter of one.',
    'Her Sun and her Jupiter share a square, give or take a quarter of a degree.',
  ],
  [
    'couple.vedic',
    'jupiter.p2FromP1Moon',
    'His Jupiter looks at her Moon from the eleventh sign.',
    'His Jupiter looks at her Moon from the seventh sign.',
  ],
  [
    'couple.vedic',
    'moonHouse.p2FromP1Lagna moonHouse.p1FromP2Lagna',
    'Seen from her Lagna his Moon is in the fifth; seen from his, hers is in the first.',
    'Seen from his Lagna her Moon is in the fifth; seen from hers, his is in the eighth.',
  ],
  [
    'couple.vedic',
    'navamshas.venuses',
    'In their navamshas the two Venuses face each other, the seventh sign from one another.',
    'In their navamshas the two Venuses stand together, in one sign.',
  ],
  // Two of whom each has its own.
  [
    'couple.humanDesign',
    'types.pair types.relation',
    'Rosalind informs and Tomasz only waits, a Manifesting Generator with a hand on the shoulder of a Generator.',
    'Rosalind is a Generator, with a hand on the shoulder of a Manifesting Generator, Tomasz.',
  ],
  [
    'couple.humanDesign',
    'centers.throat p1.humanDesign.throatCenter.state p2.humanDesign.throatCenter.state',
    'She gives and he takes in the Throat: hers is defined, his wholly open.',
    'She takes and he gives in the Throat: hers is wholly open, his defined.',
  ],
  [
    'couple.humanDesign',
    'dominance.3-60 dominance.12-22 compromise.9-52 compromise.42-53',
    'She dominates in the 3-60 and the 12-22; in the 9-52 and the 42-53 it is she who gives way.',
    'He dominates in the 3-60 and the 12-22; in the 9-52 and the 42-53 it is he who gives way.',
  ],
  [
    'p1.geneKeys',
    'eq.key eq.line relating.key relating.line',
    'The 38 serves her twice, as EQ in the sixth line and as Relating in the second.',
    'The 38 serves her twice, as EQ in the fifth line and as Relating in the third.',
  ],
  [
    'p1.geneKeys',
    'eq.key eq.line relating.key relating.line',
    'EQ and Relating are both Key 38, the one in its sixth line and the other in its second.',
    'EQ and Relating are both Key 38, the one in its fourth line and the other in its second.',
  ],
  // Terms of which another thing has the name.
  [
    'couple.geneKeys',
    'sequences.activation sequences.pearl sequences.venus',
    'Nothing resonates in the Activation sequence, one sphere of four in the Pearl, two of five in the Venus.',
    'Nothing resonates in the Activation sequence, all four spheres in the Pearl, two of five in the Venus.',
  ],
  [
    'couple.vedic',
    'porutham.gana porutham.mahendra porutham.vashya porutham.dina porutham.streeDeergha',
    'Five of the poruthams fail one way round or the other, Gana, Mahendra and Vashya both ways.',
    'As a koota Vashya is full.',
  ],
  [
    'p2.kabbalah',
    'pillars.leaning pillars.left pillars.right',
    'His tree leans left, though not by much: three points against minus six on the right.',
    'His tree leans right, though not by much: it has three points to lean on.',
  ],
  // Superlatives that somebody computed.
  [
    'couple.western',
    'synastry.closest.conjunction synastry.juno-neptune',
    'The nearest thing to a conjunction between them that is really near is that of her Juno and his Neptune.',
    'The nearest thing to a conjunction between them that is really near is that of her Pluto and his Neptune.',
  ],
  [
    'couple.humanDesign',
    'joint.mostBonds joint.bonds',
    'Dominance is what they have most of, five channels against four of attraction.',
    'Dominance is what they have most of, seven channels against four of attraction.',
  ],
  // Words of every day, wholes, generalities.
  [
    'p2.western',
    'balance.eastern balance.western',
    'His ten planets are split evenly, five to the east and five to the west.',
    'His ten planets are split, eight to the east and two to the west.',
  ],
  [
    'p2.western',
    'balance.fourth balance.third',
    'There is no planet of his in the fourth quadrant, and only one in the third.',
    'There are three planets of his in the fourth quadrant.',
  ],
  [
    'couple.vedic',
    'ashtakoota.tara ashtakoota.varna kootaExtremes.fullest',
    'Tara and Varna give half of what they have, the other six less than that.',
    'Tara and Varna are full.',
  ],
  [
    'p1.humanDesign',
    'definition.definition',
    'With nine centers and four channels one can still come out in two pieces.',
    'She has a single definition, in one piece.',
  ],
  [
    'p2.humanDesign',
    'throatCenter.state spleenCenter.state',
    'He has no gate in the Throat, no definition in the Spleen, and no hurry.',
    'He has no gate in the Spleen, and a defined Throat.',
  ],
  // What is denied, laid upon somebody, compared or apposed.
  [
    'p1.western',
    'reception.moon-mars-triplicity',
    'The Moon and Mars receive each other by triplicity.',
    'The Moon and Mars do not receive each other.',
  ],
  [
    'p2.western',
    'pattern.stellium.sun-moon-mercury',
    'There is a stellium in his chart, of the Sun, the Moon and Mercury.',
    'There is no stellium in his chart, where every planet likes a room to itself.',
  ],
  [
    'p2.humanDesign',
    'rootCenter.state',
    'The Root, defined in him, holds on to what it should have thrown out.',
    'The Root, undefined in him, holds on to what it should have thrown out.',
  ],
  [
    'couple.vedic',
    'ashtakoota.yoni',
    'Yoni yields one of its four points.',
    'Yoni yields two of its four points.',
  ],
  [
    'couple.vedic',
    'ashtakoota.yoni',
    'Yoni, which compares the animals of their birth stars, finds one point.',
    'Yoni, which compares the animals of their birth stars, finds a perfect four.',
  ],
  [
    'couple.vedic',
    'p1.vedic.moon.nakshatra p2.vedic.moon.nakshatra',
    'One star, Vishakha, had the Moon at her birth, another at his.',
    'One star, Vishakha, had the Moon at both births.',
  ],
  [
    'p1.geneKeys',
    'core.key vocation.key',
    'Her Core and her Vocation have one key in common.',
    'Her Core and her Vocation have no key in common.',
  ],
  [
    'couple.verdict',
    'couple.geneKeys.sharedKey.25',
    'The Gene Keys let them share Key 25.',
    'The Kabbalah lets them share Key 25.',
  ],
  [
    'couple.kabbalah',
    'gevurah.stronger',
    'Rosalind holds Gevurah more firmly and can lend it to Tomasz.',
    'Tomasz holds Gevurah more firmly and can lend it to Rosalind.',
  ],
  [
    'couple.verdict',
    'couple.kabbalah.binah.stronger',
    'In Binah Tomasz is the firmer of the two.',
    'In Binah Rosalind is the firmer of the two.',
  ],
  [
    'couple.verdict',
    'couple.western.relationshipScore.points',
    'By the Western scale they have eight points.',
    'By the Chinese calendar a Dragon has moved in with an Ox.',
  ],
  // Of the last hand: exceptions, suppositions, a sum, who waits.
  [
    'p1.vedic',
    'mangalDosha.grade mangalDosha.exception-jupiter-saturn mangalDosha.exception-lagna-lord mangalDosha.exception-dignity mangalDosha.exception-joined',
    'Against her Mangal dosha the texts hold four exceptions.',
    'Against her Mangal dosha the texts hold six exceptions.',
  ],
  [
    'p2.vedic',
    'venus.sign venus.dignity',
    'In Virgo such a Venus would be a worry; in Pisces it is exalted.',
    'In Pisces his Venus is a worry; it is debilitated.',
  ],
  [
    'couple.vedic',
    'ashtakoota.tara ashtakoota.yoni ashtakoota.varna',
    'Tara, Yoni and Varna give three points between them.',
    'Tara, Yoni and Varna give five points between them.',
  ],
  [
    'couple.vedic',
    'ashtakoota.maitri',
    'Half a point out of five is all that Graha Maitri will part with.',
    'Graha Maitri parts with all that it has.',
  ],
  [
    'couple.verdict',
    'couple.vedic.ashtakoota.total',
    'Five systems that agreed on everything would be one system with five names.',
    'The Ashtakoota gives five points of thirty-six.',
  ],
  [
    'p1.humanDesign',
    'heartCenter.state type.type',
    'Her Heart is not defined, and no Manifestor’s is asked.',
    'Her Heart is defined, and no Manifestor’s is asked.',
  ],
  [
    'couple.kabbalah',
    'worlds.p2Brings',
    'He brings her Yetzirah, a world in which she has no light of her own.',
    'She brings him Yetzirah, a world in which he has no light of his own.',
  ],
  // What is supposed beside a claim, and what is told by the way.
  [
    'p1.western',
    'aspectMotion.moon-mars',
    'The sextile of the Moon and Mars is separating, and so the worst of it, one may suppose, is over.',
    'The sextile of the Moon and Mars is applying, and so the worst of it, one may suppose, is still to come.',
  ],
  [
    'p1.vedic',
    'lord7.house',
    'The lord of her seventh, Venus, stands in the third house, which would explain a good deal if it were so simple.',
    'The lord of her seventh, Venus, stands in the eighth house, which would explain a good deal if it were so simple.',
  ],
  [
    'p1.western',
    'house12.sign',
    'The twelfth house opens in Scorpio, if that is the word for a house that is always shut.',
    'The twelfth house opens in Libra, if that is the word for a house that is always shut.',
  ],
  [
    'p1.kabbalah',
    'hebrewYear.year',
    'The Hebrew year, which nobody in the house could have told, was 5756.',
    'The Hebrew year, which nobody in the house could have told, was 5757.',
  ],
  [
    'p1.humanDesign',
    'authority.authority',
    'I have known her say no on Monday and yes by Friday at six; Emotional authority asks exactly that.',
    'I have known her say no on Monday and yes by Friday at six; Sacral authority asks exactly that.',
  ],
  // Whose house, counted from where.
  [
    'couple.western',
    'overlay.p1-venus-in-p2',
    'Her Venus, for its part, is in the second of his houses, and he likes to be seen with her.',
    'Her Venus, for its part, is in the tenth of his houses, and he likes to be seen with her.',
  ],
  [
    'couple.vedic',
    'venus.p2FromP1Lagna',
    'From the lagna of Rosalind his Venus stands in the fifth house.',
    'His Venus stands in the fourth house from the lagna of Rosalind.',
  ],
  [
    'couple.vedic',
    'mangal.strict',
    'By the strict reading, from the lagna alone, neither has it, and there is nothing left to cancel.',
    'By the strict reading, from the lagna alone, both have it, and there is a good deal to cancel.',
  ],
  // What is missing, what is no partner, who has which significator, which key of a ring.
  [
    'p2.humanDesign',
    'channel.9-52',
    'Little escapes him, for the Channel 9-52 is in his chart.',
    'Little stays with him, for the Channel 9-52 is missing from his chart.',
  ],
  [
    'couple.geneKeys',
    'partnerKeys.46-25',
    'Between her Radiance and his Relating there is a partnership of keys.',
    'Between her Radiance and his Relating there is no partnership of keys whatever.',
  ],
  [
    'couple.vedic',
    'karakas.p2DaraP1Atma',
    'Her Atmakaraka and his Darakaraka, Saturn and Venus, are natural friends.',
    'His Atmakaraka and her Darakaraka, Saturn and Venus, are natural friends.',
  ],
  [
    'couple.geneKeys',
    'sharedRing.RingofUnion',
    'The Ring of Union joins her 29 to his 59.',
    'The Ring of Union joins her 29 to his 46.',
  ],
  // Counts of what is told beside something else.
  [
    'p1.western',
    'pattern.stellium.sun-jupiter-pluto pattern.stellium.mercury-venus-mars-uranus-neptune',
    'There are two stelliums, one of three planets in Sagittarius and one of five in Capricorn.',
    'There are two stelliums, one of three planets in Sagittarius and one of five in Aquarius.',
  ],
  [
    'p1.western',
    'balance.first balance.fourth',
    'The first quadrant holds nine of them; the tenth, the Moon, has the fourth to itself.',
    'The first quadrant holds seven of them; the tenth, the Moon, has the fourth to itself.',
  ],
  [
    'couple.kabbalah',
    'worlds.fullest worlds.p2Brings',
    'Six of their lights burn in Beriah, more than in any other world, and to Yetzirah, where she has none, he brings his own.',
    'Six of their lights burn in Atzilut, more than in any other world, and to Yetzirah, where she has none, he brings his own.',
  ],
  [
    'couple.verdict',
    'couple.vedic.kootaExtremes.costliest couple.humanDesign.authorities.pace',
    'Where Nadi takes eight points from them, Human Design merely asks them both to sleep on it.',
    'Where Nadi takes five points from them, Human Design merely asks them both to sleep on it.',
  ],
  [
    'couple.geneKeys',
    'commonRings.count',
    'Of the rings there are six in which both have keys.',
    'Of the rings there are nine in which both have keys.',
  ],
  [
    'couple.geneKeys',
    'sequences.venus',
    'In the Venus sequence two of the five spheres resonate.',
    'In the Venus sequence four of the five spheres resonate.',
  ],
  [
    'couple.vedic',
    'ashtakoota.tara ashtakoota.varna',
    'Tara hands over half of its three points, Varna half of its one.',
    'Tara hands over two and a half of its three points, Varna half of its one.',
  ],
  // Parts of a degree, a word of another art, the time of day, for and against.
  [
    'p1.western',
    'aspect.sun-vesta',
    'The Sun and Vesta are in sextile, four hundredths of a degree from exact.',
    'The Sun and Vesta are in square, four hundredths of a degree from exact.',
  ],
  [
    'p1.vedic',
    'sun.sign sun.dignity',
    'The Sun is neither honoured nor slighted in Sagittarius, where it has a roof.',
    'The Sun is neither honoured nor slighted in Scorpio, where it has a roof.',
  ],
  [
    'couple.humanDesign',
    'crosses.angles crosses.quarters',
    'Both crosses are of the left angle, though she comes from the quarter of Mutation and he from that of Initiation.',
    'Both crosses are of the right angle, though she comes from the quarter of Mutation and he from that of Initiation.',
  ],
  [
    'p1.western',
    'chart.sect',
    'It was the middle of the night when she was born.',
    'It was broad day when she was born.',
  ],
  [
    'couple.verdict',
    'couple.together.agreement.room',
    'Two roots speak for room for each.',
    'Two roots speak against room for each.',
  ],
  // Several facts, each of them told: which value is whose is not read by where it stands, unless two are crossed.
  [
    'p1.geneKeys',
    'iq.key sq.key',
    'Where IQ has the sixtieth key SQ has the eighteenth; nobody ever asked them to agree.',
    'Where IQ has the eighteenth key SQ has the thirty-eighth; nobody ever asked them to agree.',
  ],
  [
    'couple.vedic',
    'moonHouse.p1FromP2Lagna moonHouse.p2FromP1Lagna',
    'Count from his Lagna and you reach her Moon in the first house; count from hers and it takes five to get to his.',
    'Count from his Lagna and you reach her Moon in the ninth house; count from hers and it takes five to get to his.',
  ],
  // What is denied of what is cited, the first of those that are scored, no aspect but the one that is cited.
  [
    'p1.western',
    'jupiter.domicile jupiter.triplicity',
    'Jupiter is at home in Sagittarius, and rules its triplicity besides.',
    'Jupiter is a stranger in Sagittarius, without a single dignity to its name.',
  ],
  [
    'couple.verdict',
    'couple.together.dimension.warmth couple.together.dimension.pace',
    'Of warmth they have least of all.',
    'Warmth is what they have most of.',
  ],
  [
    'p1.geneKeys',
    'iq.key eq.key',
    'IQ and EQ have each a key of its own in her profile.',
    'IQ and EQ share one and the same key in her profile.',
  ],
  [
    'p1.western',
    'balance.air',
    'You need not count to twelve: there is no planet of hers in air.',
    'You need not count to twelve: there are three planets of hers in air.',
  ],
  [
    'couple.geneKeys',
    'sequences.pearl',
    'In the Pearl sequence one sphere of theirs resonates.',
    'In the Pearl sequence two spheres of theirs resonate.',
  ],
  [
    'couple.geneKeys',
    'commonRings.most',
    'Of these rings the Ring of Humanity holds the most of their keys, six in all.',
    'Of these rings the Ring of Light holds the most of their keys, six in all.',
  ],
  // What is cited is denied: by its verb, by its absence, by nothing that joins two.
  [
    'p1.humanDesign',
    'authority.authority',
    'Her authority is the Emotional one, and it takes its time.',
    'Her authority is not Emotional, and it need not take its time.',
  ],
  [
    'p1.humanDesign',
    'channel.12-22',
    'The Channel 12-22 is whole in her, and nobody need lend her a gate.',
    'The Channel 12-22 is missing from her chart.',
  ],
  [
    'couple.western',
    'synastry.sun-moon',
    'Her Sun and his Moon are in trine, and do not tire of it.',
    'Nothing passes between her Sun and his Moon.',
  ],
  [
    'p1.vedic',
    'yoga.bhagya',
    'Bhagya is formed in her chart, by Venus.',
    'Of Bhagya there is not a trace in her chart.',
  ],
  [
    'p1.western',
    'pattern.stellium.sun-jupiter-pluto',
    'There is a stellium in her chart, in Sagittarius.',
    'There is no stellium in her chart, where every planet has a room to itself.',
  ],
  [
    'couple.geneKeys',
    'sharedKey.38',
    'Gene Key 38 is shared, and neither of them chose it.',
    'Gene Key 38 is active in neither profile.',
  ],
  // Each is given what is the other’s, or the most what has the least.
  [
    'couple.humanDesign',
    'crosses.quarters',
    'Rosalind comes from the quarter of Mutation, Tomasz from that of Initiation.',
    'Rosalind comes from the quarter of Initiation, Tomasz from that of Mutation.',
  ],
  [
    'couple.verdict',
    'p1.vedic.shadbala.moon p2.vedic.shadbala.saturn',
    'The Moon is the strongest of her seven grahas, Saturn of his.',
    'Saturn is the strongest of her seven grahas, the Moon of his.',
  ],
  [
    'p1.kabbalah',
    'sefirot.weakest',
    'No sefirah of hers has less to lean on than Yesod.',
    'Yesod has the most to lean on in her tree.',
  ],
  // Of both, the same sum, the one and the other, and counted from a month.
  [
    'couple.geneKeys',
    'p1.geneKeys.lifesWork.key p2.geneKeys.lifesWork.key',
    'Gene Key 11 is the Life’s Work of Rosalind.',
    'Gene Key 11 is the Life’s Work of both.',
  ],
  [
    'couple.kabbalah',
    'p1.kabbalah.sunName.gematria p2.kabbalah.sunName.gematria',
    'Their two solar Names add up to sums of their own.',
    'Their two solar Names add up to the same sum.',
  ],
  [
    'couple.geneKeys',
    'sameSphere.relating',
    'In Relating she has Gene Key 38 and he has Gene Key 25, and one ring, that of Humanity, holds both.',
    'In Relating she has Gene Key 37 and he has Gene Key 25, and one ring, that of Humanity, holds both.',
  ],
  [
    'p1.kabbalah',
    'month.name',
    'The month of her birth, Kislev, is the ninth when one begins with Nisan.',
    'The month of her birth, Kislev, is the eighth when one begins with Nisan.',
  ],
  [
    'couple.humanDesign',
    'compromise.9-52 compromise.42-53',
    'In the 9-52 it is she who gives way, in the 42-53 it is she.',
    'In the 9-52 it is she who gives way, in the 42-53 it is he.',
  ],
  [
    'p2.western',
    'sun.exaltation venus.exaltation',
    'The Sun and Venus are both exalted in his chart, the one in Aries and the other in Pisces.',
    'The Sun and Venus are both exalted in his chart, the one in Pisces and the other in Aries.',
  ],
  ['couple.vedic', 'ashtakoota.gana', 'Gana is not full.', 'Gana is full.'],
  // What lies under it all is not all of the points, and the lagna is nobody’s significator.
  [
    'couple.vedic',
    'ashtakoota.maitri',
    'Under it all lies Graha Maitri with 0.5 points of 5, the koota of friendly lords.',
    'Under it all lies Graha Maitri with 3 points of 5, the koota of friendly lords.',
  ],
  [
    'couple.vedic',
    'jupiter.p1FromP2Lagna',
    'Then there is Rosalind’s Jupiter in the third house from Tomasz’s lagna, the planet of counsel in the house of effort.',
    'Then there is Rosalind’s Jupiter in the fifth house from Tomasz’s lagna, the planet of counsel in the house of effort.',
  ],
  [
    'couple.western',
    'synastry.sun-moon',
    'Her Sun does not flatter his Moon; it trines it.',
    'Her Sun does not trine his Moon.',
  ],
  [
    'couple.humanDesign',
    'authorities.pair',
    'They share an authority.',
    'They do not share an authority.',
  ],
]
