import { CHARMAINE, MICHAEL } from '../couple.fixture.ts'
import { factsToCheckBy } from './claims-corpus.fixture.ts'

/** Labelled sentences of natural prose, each corpus by another hand; what no reader finds yet, or misreads, is named. */
export const CORPORA = [
  {
    name: 'Iya and Jonathan',
    file: 'test/golden/claims.iya-jonathan.jsonl',
    facts: factsToCheckBy(
      { jd: 2450896.614583333, latitude: 7.4478, longitude: 125.8078 },
      { jd: 2447107.947222222, latitude: 51.5074, longitude: -0.1278 },
    ),
    names: { p1: 'Iya', p2: 'Jonathan' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // Written in other words than the first, without a citation, before it was measured once.
    name: 'Michael and Charmaine',
    file: 'test/golden/claims.michael-charmaine.jsonl',
    facts: factsToCheckBy(MICHAEL, CHARMAINE),
    names: { p1: 'Michael', p2: 'Charmaine' },
    pronouns: { p1: 'he', p2: 'she' },
  },
  {
    // A woman whose name is a planet's; written before any of the readers was looked at.
    name: 'Venus and Konrad',
    file: 'test/golden/claims.venus-konrad.jsonl',
    facts: factsToCheckBy(
      { jd: 2445500.347222222, latitude: 6.4541, longitude: 3.3947 },
      { jd: 2444182.661111111, latitude: 48.1374, longitude: 11.5755 },
    ),
    names: { p1: 'Venus', p2: 'Konrad' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Sixteen points stand on the right pillar and twelve on the left.',
      'The composite Moon squares Mercury and trines Venus.',
      'One was born by day and the other by night.',
      'Her Moon is a Cancer in the West and a Leo in the East.',
    ],
  },
  {
    // Written after the almanac's own sentences were left alone, and measured before anything was touched again.
    name: 'Carmen and Patrick',
    file: 'test/golden/claims.carmen-patrick.jsonl',
    facts: factsToCheckBy(
      { jd: 2443944.451388889, latitude: 40.4168, longitude: -3.7038 },
      { jd: 2444904.34375, latitude: -37.8136, longitude: 144.9631 },
    ),
    names: { p1: 'Carmen', p2: 'Patrick' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // Plain names again; written after the readers were mended by the fourth, and measured before they were touched again.
    name: 'Rosalind and Tomasz',
    file: 'test/golden/claims.rosalind-tomasz.jsonl',
    facts: factsToCheckBy(
      { jd: 2450070.753472222, latitude: 55.9533, longitude: -3.1883 },
      { jd: 2448716.361111111, latitude: 50.0647, longitude: 19.945 },
    ),
    names: { p1: 'Rosalind', p2: 'Tomasz' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // A mansion and a sign for names; written after the readers were mended by the third, and measured before they were touched again.
    name: 'Anuradha and Leo',
    file: 'test/golden/claims.anuradha-leo.jsonl',
    facts: factsToCheckBy(
      { jd: 2448295.875, latitude: 18.5204, longitude: 73.8567 },
      { jd: 2447434.7604166665, latitude: -23.5505, longitude: -46.6333 },
    ),
    names: { p1: 'Anuradha', p2: 'Leo' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // Two women, so that no pronoun tells whom it means; by a writer who had not seen the readers. 79.6 % found and 6.8 % flagged at first sight.
    name: 'Thandeka and Sólveig',
    file: 'test/golden/claims.thandeka-solveig.jsonl',
    facts: factsToCheckBy(
      { jd: 2448556.6194444443, latitude: -29.8587, longitude: 31.0218 },
      { jd: 2447195.226388889, latitude: 64.1466, longitude: -21.9426 },
    ),
    names: { p1: 'Thandeka', p2: 'Sólveig' },
    pronouns: { p1: 'she', p2: 'she' },
    unfound: [
      "Counted from Thandeka's birth star Sólveig's falls in Sadhana; counted the other way, in Pratyak.",
      'All of the roots speak for warmth with one voice.',
    ],
  },
  {
    // By the same writer, of much that is told of two at once. 84.0 % found and 6.5 % flagged at first sight.
    name: 'Rose and Tariku',
    file: 'test/golden/claims.rose-tariku.jsonl',
    facts: factsToCheckBy(
      { jd: 2444043.234027778, latitude: -34.6037, longitude: -58.3816 },
      { jd: 2445306.3409722224, latitude: 9.03, longitude: 38.74 },
    ),
    names: { p1: 'Rose', p2: 'Tariku' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Mars is the most dignified of his planets, ahead of the Moon.',
      'Jupiter stands on the Midheaven itself, four minutes from exact, at the very top of the chart.',
      'Earth and air are empty in him, both of them.',
      'Their Darakarakas are Venus and Mars.',
      'The short version gives her month smell and the long one motion.',
      'Her mending is written from Yod to Qof.',
      'Hers is of the high grade and his of the low one.',
    ],
  },
  {
    // In the style of the first, by a writer who had not seen the readers; nothing was mended by it: 94.8 % found and 1.9 % flagged at first sight.
    name: 'Marisol and Dewi',
    file: 'test/golden/claims.marisol-dewi.jsonl',
    facts: factsToCheckBy(
      { jd: 2445891.3833333333, latitude: 19.4326, longitude: -99.1332 },
      { jd: 2444968.6951388889, latitude: 51.4816, longitude: -3.1791 },
    ),
    names: { p1: 'Marisol', p2: 'Dewi' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Mercury is in the eighth house and rules the ninth.',
      'All the rulers of his chart lead in the end to Mars.',
    ],
    misread: [
      'Nadi is worth eight points in any match, and in this one not a single point of it is given.',
    ],
  },
  {
    // Essays: long sentences, asides, ellipsis. 75.8 % found and 7.7 % flagged at first sight.
    name: 'Tomas and Anika',
    file: 'test/golden/claims.tomas-anika.jsonl',
    facts: factsToCheckBy(
      { jd: 2447768.861111111, latitude: 54.6872, longitude: 25.2797 },
      { jd: 2448284.190972222, latitude: 18.5204, longitude: 73.8567 },
    ),
    names: { p1: 'Tomas', p2: 'Anika' },
    pronouns: { p1: 'he', p2: 'she' },
    misread: [
      'The South Node has the Moon beside it, a degree away, and so the past has a face.',
      'Taken from the lagna neither is Manglik; taken from the Moon or from Venus, both are.',
    ],
  },
  {
    // Plain statements with sudden images, by a hand that had not seen the readers. 93.8 % found and 8.7 % flagged at first sight.
    name: 'Maren and Kwame',
    file: 'test/golden/claims.maren-kwame.jsonl',
    facts: factsToCheckBy(
      { jd: 2445773.6944444445, latitude: 60.3929, longitude: 5.3241 },
      { jd: 2444180.3854166665, latitude: 6.6885, longitude: -1.6244 },
    ),
    names: { p1: 'Maren', p2: 'Kwame' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'The one point that Varna has to give it keeps.',
      'Four lights of hers stand in Yetzirah, where thought is given its outline.',
    ],
  },
  {
    // Two women in the long sentences of a letter writer, by another such hand. 90.8 % found and 11.8 % flagged at first sight.
    name: 'Teodora and Inés',
    file: 'test/golden/claims.teodora-ines.jsonl',
    facts: factsToCheckBy(
      { jd: 2448528.9618055555, latitude: 42.15, longitude: 24.75 },
      { jd: 2447897.6875, latitude: -32.9468, longitude: -60.6393 },
    ),
    names: { p1: 'Teodora', p2: 'Inés' },
    pronouns: { p1: 'she', p2: 'she' },
    unfound: [
      'Mercury, busy as it looks from the platform, rules not one of her twelve houses.',
      'Venus is retrograde in the one chart as in the other, and so neither Teodora nor Inés has ever thrown away a letter.',
      'In the Venus sequence they resonate sphere after sphere, like glasses when a train goes by.',
      'In Hod it is Inés who outweighs Teodora, by a spoonful.',
      'Inés has the day chart of the two, and takes in the post.',
    ],
    misread: [
      'Two simple letters are common to them, Samekh and Tsadi, of which Teodora writes the first with her Ascendant and Inés with her Mars.',
    ],
  },
  {
    // Plain statements again, by a third such hand, looked at when the readers had been mended by the two before: 96.4 % found and 3.6 %
    // flagged before that mending, 95.5 % and 3.6 % after it.
    name: 'Sunniva-Rose and Arash',
    file: 'test/golden/claims.sunniva-arash.jsonl',
    facts: factsToCheckBy(
      { jd: 2450273.451388889, latitude: 53.8008, longitude: -1.5491 },
      { jd: 2449340.7430555555, latitude: 29.5918, longitude: 52.5837 },
    ),
    names: { p1: 'Sunniva-Rose', p2: 'Arash' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // Plain statements about a woman whose hour nobody knows, by another such hand. 93.9 % found and 6.2 % flagged at first sight.
    name: 'Graciela and Bogdan',
    file: 'test/golden/claims.graciela-bogdan.jsonl',
    facts: factsToCheckBy(
      { date: '1984-11-05', latitude: -16.409, longitude: -71.5375 },
      { jd: 2444652.6006944445, latitude: 47.1585, longitude: 27.6014 },
    ),
    names: { p1: 'Graciela', p2: 'Bogdan' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: ['Both Suns are debilitated, hers in Libra and his in Aquarius.'],
  },
  {
    // Two men, by another such hand. 90.1 % found and 5.6 % flagged at first sight.
    name: 'Dilshan and Matthieu',
    file: 'test/golden/claims.dilshan-matthieu.jsonl',
    facts: factsToCheckBy(
      { jd: 2447471.4930555555, latitude: 6.0535, longitude: 80.221 },
      { jd: 2446205.0243055555, latitude: 47.2184, longitude: -1.5536 },
    ),
    names: { p1: 'Dilshan', p2: 'Matthieu' },
    pronouns: { p1: 'he', p2: 'he' },
    unfound: [
      'Five minutes of arc are all that part his Jupiter from the Midheaven.',
      "Saturn's nineteen years will come for him in August 2042.",
      'Saturn is retrograde, and Jupiter keeps it company on the way back.',
      "Matthieu's Mars years ran out in the very month in which Dilshan's did.",
      'Gate 21 is his Vocation, the thing he was sent to hand on.',
    ],
    misread: [
      'With a Lagna in Virgo he would have had Mercury for a doorman; Libra gives him Venus.',
    ],
  },
  {
    // By another such hand, looked at when the readers had been mended by the two before: 96.3 % found and 8.1 % flagged both before that
    // mending and after it.
    name: 'Ngozi and Walter',
    file: 'test/golden/claims.ngozi-walter.jsonl',
    facts: factsToCheckBy(
      { jd: 2447308.6319444445, latitude: 6.4402, longitude: 7.4943 },
      { jd: 2446038.559027778, latitude: 44.6488, longitude: -63.5752 },
    ),
    names: { p1: 'Ngozi', p2: 'Walter' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'The Mangal dosha is hers, and of high grade.',
      'Their seventh lords are no friends.',
      'The Channel 5-15 is hers from end to end.',
      'On the high priest’s breastplate her stone is the jasper.',
      'Graha Maitri is the fullest of the eight.',
    ],
  },
  {
    // Prose about a woman whose hour is known to a quarter of it, by another such hand. Before anything was touched 92.0 % found and 3.6 % flagged.
    name: 'Nirmala and Thiago',
    file: 'test/golden/claims.nirmala-thiago.jsonl',
    facts: factsToCheckBy(
      { jd: 2438337.5069444445, latitude: 27.7172, longitude: 85.324, minutes: 15 },
      { jd: 2439296.5104166665, latitude: -19.9167, longitude: -43.9345 },
    ),
    names: { p1: 'Nirmala', p2: 'Thiago' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Gene Key 9 is to be read in the SQ and 31 in the EQ, the head, as so often, trailing behind.',
    ],
  },
  {
    // Prose about two women, by another such hand, looked at once, when the readers had been mended by the one before: 91.0 % found and 2.9 %
    // flagged before that mending, 91.0 % and 2.1 % after it.
    name: 'Ilse and Ngaio',
    file: 'test/golden/claims.ilse-ngaio.jsonl',
    facts: factsToCheckBy(
      { jd: 2449375.6180555555, latitude: 58.3776, longitude: 26.729 },
      { jd: 2448477.8993055555, latitude: -45.8788, longitude: 170.5028 },
    ),
    names: { p1: 'Ilse', p2: 'Ngaio' },
    pronouns: { p1: 'she', p2: 'she' },
    unfound: ['After the present antardasha, that of the Moon, comes the one of Rahu.'],
  },
  {
    // By another such hand, in plain sentences. 94.0 % found and 5.0 % flagged at first sight; 94.9 % and 5.0 % when denials and crossings
    // were read in general, before any of it was looked at.
    name: 'Ngozi and Tomasz',
    file: 'test/golden/claims.ngozi-tomasz.jsonl',
    facts: factsToCheckBy(
      { jd: 2447468.636805556, latitude: 6.4402, longitude: 7.4943 },
      { jd: 2445873.2444444443, latitude: 54.352, longitude: 18.6466 },
    ),
    names: { p1: 'Ngozi Amara Okafor', p2: 'Tomasz Wiśniewski' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'He was born on the eve of a fast, which is why his month is given to mourning.',
      'He brings her nothing in Assiah, for it is his world that is empty.',
      'Their wedding would fall, if the charts are to be believed, in the spring of 2031.',
    ],
  },
  {
    // By another such hand, sealed till the readers had been mended by the one before: 90.7 % found and 3.8 % flagged before that
    // mending, 91.3 % and 4.5 % after it.
    name: 'Lucía and Haruto',
    file: 'test/golden/claims.lucia-haruto.jsonl',
    facts: factsToCheckBy(
      { jd: 2449033.0680555557, latitude: -31.4201, longitude: -64.1888 },
      { jd: 2448499.0868055555, latitude: 43.0618, longitude: 141.3545 },
    ),
    names: { p1: 'Lucía', p2: 'Haruto' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Three grand trines in one chart — the man must never have lost an umbrella.',
      'Mars, Jupiter and Venus are all vakra, three chairs turned to the wall.',
      'She is Split; he is Single.',
      'If her Mars, as I read here, is exalted in Cancer — and it is — nobody need carry her bags.',
      'Her Tiferet stands on Gate 30 and warms its hands there.',
      'She was born after sunset and he before it, by the Hebrew clock.',
      'The Kabbalah has both of them down as Split, which is blunt even for the Kabbalah.',
      'One angel, Raziel, keeps watch over both their Suns, on a single wage.',
    ],
    misread: [
      'By shadbala the Sun carries the piano and Jupiter, last of the seven, carries the sheet music.',
      'Six channels come of attraction, four of dominance, and one each of the politer sorts.',
      'They have not three keys in common but two.',
    ],
  },
  {
    // By another such hand. 93.6 % found and 5.5 % flagged at first sight.
    name: 'Beatriz and Callum',
    file: 'test/golden/claims.beatriz-callum.jsonl',
    facts: factsToCheckBy(
      { jd: 2448329.904166667, latitude: -8.05, longitude: -34.88 },
      { jd: 2447468.386805556, latitude: 57.15, longitude: -2.09 },
    ),
    names: { p1: 'Beatriz', p2: 'Callum' },
    pronouns: { p1: 'she', p2: 'he' },
  },
  {
    // By another such hand, sealed till the readers had been mended by the one before and by sentences written to trip them: 95.0 % found and
    // 4.9 % flagged before that mending, 95.0 % and 4.1 % after it.
    name: 'Yuki and Emmanuel',
    file: 'test/golden/claims.yuki-emmanuel.jsonl',
    facts: factsToCheckBy(
      { jd: 2445939.5868055555, latitude: 43.06, longitude: 141.35 },
      { jd: 2444978.6479166667, latitude: 5.6, longitude: -0.19 },
    ),
    names: { p1: 'Yuki', p2: 'Emmanuel' },
    pronouns: { p1: 'she', p2: 'he' },
    unfound: [
      'Their Chinese signs, the Tiger and the Dog, get on well.',
      'They have no gate in common.',
      'Khala Parivartana is one of her yogas.',
      'Of the two it is he who has Saturn exalted in the first house.',
      'Gaja Kesari is formed in his chart, by Jupiter and the Moon.',
      'Neither of the two is built to respond.',
    ],
    misread: [
      "He entered Mercury's period in February 2023, three years before she entered Rahu's.",
    ],
  },
  {
    // Two women, by another such hand, sealed likewise: 85.8 % found and 1.7 % flagged before that mending and after it.
    name: 'Freja and Marguerite',
    file: 'test/golden/claims.freja-marguerite.jsonl',
    facts: factsToCheckBy(
      { jd: 2449899.1652777777, latitude: 56.16, longitude: 10.2 },
      { jd: 2449340.808333333, latitude: 45.76, longitude: 4.84 },
    ),
    names: { p1: 'Freja', p2: 'Marguerite' },
    pronouns: { p1: 'she', p2: 'she' },
    unfound: [
      'Uranus and Neptune share the sign of Capricorn without being conjunct.',
      'Her digestion is Light, and it wants the same table at the same hour every day.',
      'Lived at its highest, Key 21 is a fist around everything that might go wrong.',
      'Her Key 47 belongs to the Ring of Humanity, like her 21 and her 51.',
      'Her Atmakaraka is Saturn and her Darakaraka Venus.',
      'Both Key 26 and Key 10 belong, in her profile, to the Ring of Humanity.',
      'Nine points of dignity are stacked on the pillar of Mercy in her tree.',
      "Freja's Lot of Fortune lies upon Marguerite's Moon.",
      "From either birth star the other's Moon is reckoned Mitra, a friend.",
      "The pressure in the house is Marguerite's, for her Root is defined and Freja's drinks it in.",
      "Freja's cross is a left angle one and Marguerite's a right.",
      "Freja's Key 12 and Marguerite's Key 11 complete a channel between them.",
      "Nothing between the trees is as close as Freja's Yesod and Marguerite's Binah.",
      'Marguerite has to wait for her wave to settle; Freja may answer on the spot.',
      'A 5/1 has chosen a 2/6, or been chosen by one.',
    ],
  },
] as const
