import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { speakable } from './speakable.ts'

describe('speakable', () => {
  it.each([
    ['0.43° Virgo', 'zero point four three degrees Virgo.'],
    ['15°07′ ♌', 'fifteen degrees seven minutes Leo.'],
    ["15°07' ♌", 'fifteen degrees seven minutes Leo.'],
    [
      'The Sun stands at 0°25′ of Virgo.',
      'The Sun stands at zero degrees twenty-five minutes of Virgo.',
    ],
    ['46°36′37″ N', 'forty-six degrees thirty-six minutes thirty-seven seconds N.'],
    [
      '46.61° N, 13.85° E',
      'forty-six point six one degrees north, thirteen point eight five degrees east.',
    ],
    ['an orb of 1°', 'an orb of one degree.'],
    ['−12.5° of declination', 'minus twelve point five degrees of declination.'],
    ['24′ of arc', 'twenty-four minutes of arc.'],
    ['Gate 34.2', 'Gate thirty-four, line two.'],
    ['Gene Keys 25.3 and 10.1', 'Gene Keys twenty-five, line three and ten, line one.'],
    ['Gate 34', 'Gate thirty-four.'],
    ['5/1 profile', 'five one profile.'],
    ['a 2/4', 'a two four.'],
    ['24.5/36 points', 'twenty-four point five out of thirty-six points.'],
    ['Channel 34-20', 'Channel thirty-four twenty.'],
    ['the channels 34–20 and 5–15', 'the channels thirty-four twenty and five fifteen.'],
    ['pages 34-40', 'pages thirty-four to forty.'],
    ['D9', 'D nine.'],
    ['the D-10 chart', 'the D ten chart.'],
    ['☉ ☌ ☽ ℞', 'Sun conjunct Moon retrograde.'],
    ['☿︎ in ♊️', 'Mercury in Gemini.'],
  ])('says the notation of charts: %s', (written, spoken) => {
    expect(speakable(written, []).text).toBe(spoken)
  })

  it.each([
    ['15 March 2013', 'the fifteenth of March, twenty thirteen.'],
    ['on the 15th of March', 'on the fifteenth of March.'],
    ['March 15, 2013', 'March fifteenth, twenty thirteen.'],
    ['2013-03-15', 'the fifteenth of March, twenty thirteen.'],
    ['23 Aug. 1968', 'the twenty-third of August, nineteen sixty-eight.'],
    ['29 Av 5728', 'the twenty-ninth of Av, fifty-seven twenty-eight.'],
    ['7 Adar II 5784', 'the seventh of Adar two, fifty-seven eighty-four.'],
    ['at 13:45', 'at thirteen forty-five.'],
    ['at 6:05 am', 'at six oh five A M.'],
    ['at 14:00', "at fourteen o'clock."],
    ['UTC+05:30', 'U T C plus five hours thirty minutes.'],
    ['UTC−3', 'U T C minus three hours.'],
    [
      'in 1900, 1907, 2000 and 2005',
      'in nineteen hundred, nineteen oh seven, two thousand and two thousand and five.',
    ],
    ['the 1980s', 'the nineteen eighties.'],
    ['1968–1983', 'nineteen sixty-eight to nineteen eighty-three.'],
  ])('says dates and times: %s', (written, spoken) => {
    expect(speakable(written, []).text).toBe(spoken)
  })

  it.each([
    ['1 in 3,412 pairs', 'one in three thousand four hundred and twelve pairs.'],
    ['1 in 1968', 'one in one thousand nine hundred and sixty-eight.'],
    ['1,000,000', 'one million.'],
    ['0.03%', 'zero point zero three percent.'],
    ['the 3rd house', 'the third house.'],
    ['21st', 'twenty-first.'],
    ['112th', 'one hundred and twelfth.'],
    ['≈ 5 × 3', 'about five times three.'],
    ['#7', 'number seven.'],
    ['No. 5', 'number five.'],
    ['٣ and २१', 'three and twenty-one.'],
    ['No. Never.', 'No. Never.'],
  ])('says numbers: %s', (written, spoken) => {
    expect(speakable(written, []).text).toBe(spoken)
  })

  it.each([
    ['Dr. Jung, e.g. in "Aion"', 'Doctor Jung, for example in Aion.'],
    ['Sun, Moon, etc.', 'Sun, Moon, and so on.'],
    ['the MC and the Asc.', 'the Midheaven and the Ascendant.'],
    ['She stays — he goes', 'She stays, he goes.'],
    ['Mars (in Leo) acts', 'Mars, in Leo, acts.'],
    ['**bold** and _thin_', 'bold and thin.'],
    ["Michael’s well-being isn't small", "Michael's well-being isn't small."],
    ['Who?', 'Who?'],
    ['wait…', 'wait...'],
  ])('says abbreviations and punctuation: %s', (written, spoken) => {
    expect(speakable(written, []).text).toBe(spoken)
  })

  it.each([
    ['Mṛgaśirā', 'Mrigashira.'],
    ['Kṛttikā and cakra', 'Krittika and cakra.'],
    ['the Ātmakāraka', 'the Atmakaraka.'],
    ['Müller, Øystein, Łukasz, José and Straße', 'Muller, Oystein, Lukasz, Jose and Strasse.'],
    ['Анна', 'Anna.'],
    ['Щербаков and Юлия', 'Shcherbakov and Yuliya.'],
    ['Їжак, Ђорђе', 'Yizhak, Djordje.'],
    ['Γιώργος, Εὐρυδίκη', 'Giorgos, Evrydiki.'],
    ['חֶסֶד (Chesed)', 'Chesed.'],
    ['Chesed (חֶסֶד)', 'Chesed.'],
    ['the nakshatra मृगशिरा (Mrigashira) rules', 'the nakshatra Mrigashira rules.'],
    ["Анна's Moon", "Anna's Moon."],
  ])('says other letters faithfully: %s', (written, spoken) => {
    expect(speakable(written, [])).toEqual({ text: spoken, flags: [] })
  })

  it.each([
    ['חסד', 'Chet Samekh Dalet.'],
    ['मृगशिरा', 'Mrigashiraa.'],
    ['कमल', 'Kamal.'],
    ['さくら', 'Sakura.'],
    ['キョウコ', 'Kyouko.'],
    ['김민지', 'Gimminji.'],
    ['the word 田中 here', 'the word a word in Chinese characters here.'],
    ['محمد', 'a word in Arabic letters.'],
    ['สมชาย', 'a word in Thai letters.'],
  ])('never drops what it can only guess, and flags it: %s', (written, spoken) => {
    expect(speakable(written, [])).toEqual({ text: spoken, flags: ['untransliterated-script'] })
  })

  it('says whose name it is when the name itself cannot be said', () => {
    const people = ['Анна', '田中']
    expect(speakable("田中's Sun meets Анна's Moon.", people)).toEqual({
      text: "the second person's Sun meets Anna's Moon.",
      flags: ['untransliterated-script'],
    })
    expect(speakable('田中 rests.', ['田中']).text).toBe('this person rests.')
    expect(speakable('田中 Maria rests.', ['田中 Maria']).text).toBe('Maria rests.')
    expect(speakable('דוד and 田中', ['דוד', '田中']).text).toBe(
      'the first person and the second person.',
    )
  })

  it('leaves nothing that a voice of plain English would stumble over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (written) => {
        const { text } = speakable(written, [])
        expect(text).toMatch(/^(?:[A-Za-z,.;:!?' -]*[A-Za-z][A-Za-z,.;:!?' -]*[.!?])?$/)
      }),
      { numRuns: 500 },
    )
  })

  it('says something for every letter of every script, standing alone', () => {
    const letters = Array.from({ length: 0x30000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(sign.normalize('NFC')))
    // One in every block of a hundred Han or Hangul signs stands for its neighbours.
    const tried = letters.filter(
      (sign, index) => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign) || index % 100 === 0,
    )
    expect(tried.filter((sign) => speakable(sign, []).text === '')).toEqual([])
  })

  it('says something whenever there is a letter of any script, or a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
        fc.pre(/[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(written.normalize('NFC')))
        expect(speakable(written, []).text).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
