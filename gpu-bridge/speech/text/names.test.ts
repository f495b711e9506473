import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakableOf } from '../speakable.ts'
import type { Called } from './names.ts'

/** What is heard of `<name>'s Moon`, alone. */
const heard = (name: string, spokenAs?: string) =>
  speakableOf([{ name, spokenAs }])(`${name}'s Moon`)
const called = (...names: string[]): Called[] => names.map((name) => ({ name }))

describe('a name', () => {
  it.each([
    ['శ్రీనివాస్', "Shrinivas's Moon."],
    ['முருகன்', "Murugan's Moon."],
    ['சுப்பிரமணியம்', "Subramaniyam's Moon."],
    ['চাঁদনী', "Chandani's Moon."],
    ['ज़ारा', "Zara's Moon."],
    ['সৌমিত্র', "Saumitra's Moon."],
    ['გიორგი', "Giorgi's Moon."],
    ['Արամ', "Aram's Moon."],
    ['ኃይለ', "Hayle's Moon."],
    ['ಲಕ್ಷ್ಮಿ', "Lakshmi's Moon."],
    ['राम शर्मा', "Ram Sharma's Moon."],
    ['Анна', "Anna's Moon."],
    ['Γιώργος', "Giorgos's Moon."],
    ['מִיכָאֵל', "Mikhael's Moon."],
    ['さくら', "Sakura's Moon."],
    ['ＴＡＮＡＫＡ', "TANAKA's Moon."],
    ['Nguyễn', "Nguyen's Moon."],
    ['𝔸da', "Ada's Moon."],
    ["O'Brien", "O'Brien's Moon."],
    ['J. R. Smith', "J R Smith's Moon."],
    ['Anna II', "Anna the second's Moon."],
    ['Jean-Luc', "Jean-Luc's Moon."],
    ['Anna V.', "Anna V's Moon."],
    ['Maria I.', "Maria I's Moon."],
    ['Tom X', "Tom X's Moon."],
    ['Tamás X. Nagy', "Tamas X Nagy's Moon."],
    ['XI', "Xi's Moon."],
    ['Ivan IV', "Ivan the fourth's Moon."],
    ['Кирилл II', "Kirill the second's Moon."],
    ['Dr Lee', "Doctor Lee's Moon."],
    ['Mr Smith', "Mister Smith's Moon."],
    ['Mx. Fox', "Mix Fox's Moon."],
    ['St John', "Saint John's Moon."],
    ['Fr. Tom', "Father Tom's Moon."],
    ['Ste. Claire', "Sainte Claire's Moon."],
    ['Adm. Ng', "Admiral Ng's Moon."],
    ['Msgr. Paul', "Monsignor Paul's Moon."],
    ['Hr. Olsen', "Herr Olsen's Moon."],
    ['Tom Fox Esq.', "Tom Fox Esquire's Moon."],
    ['Anna Jr', "Anna Junior's Moon."],
    ['Mc Donald', "Mac Donald's Moon."],
    ['ファティマ', "Fatima's Moon."],
  ])('is said as it sounds: %s', (name, spoken) => {
    expect(heard(name)).toEqual({ text: spoken, flags: [] })
  })

  it.each([
    ['MC', "M C's Moon."],
    ['Rx', "R X's Moon."],
    ['IC', "IC's Moon."],
    ['Asc', "Asc's Moon."],
    ['D9', "D nine's Moon."],
    ['34', "thirty-four's Moon."],
    ['☉', "Sun's Moon."],
    ['★', "star's Moon."],
    ['🌙', "crescent moon's Moon."],
    ['Adar I', "Adar I's Moon."],
  ])('that looks like notation is still a name: %s', (name, spoken) => {
    expect(heard(name)).toEqual({ text: spoken, flags: [] })
  })

  it.each(['دوד', 'محمد', 'דוד', 'ⵎ', '🀀'])('that cannot be said is flagged: %s', (name) => {
    expect(heard(name)).toEqual({
      text: "this person's Moon.",
      flags: ['untransliterated-script'],
    })
  })

  it('is said as its owner says it, in whatever letters it is written', () => {
    expect(heard('محمد', 'Mo-HAM-mad')).toEqual({ text: "Mo-HAM-mad's Moon.", flags: [] })
    expect(heard('황보름', 'Hwang Bo-reum').text).toBe("Hwang Bo-reum's Moon.")
    expect(heard('Siobhán', 'Shivawn').text).toBe("Shivawn's Moon.")
  })

  it('is found where a text leaves out its last stop', () => {
    expect(speakableOf(called('דוד!'))('דוד rests.').text).toBe('this person rests.')
  })

  it('is not found inside of another word', () => {
    expect(speakableOf([{ name: 'Ann', spokenAs: 'Onn' }])('Ann annuls Anna.').text).toBe(
      'Onn annuls Anna.',
    )
  })

  it.each([
    ['An', 'Ahn', 'An early choice was hers. An orb.', 'An early choice was hers. An orb.'],
    ['An', 'Ahn', "An's Moon waits; An needs time.", "Ahn's Moon waits; Ahn needs time."],
    ['An', 'Ahn', 'An decides, and so does An.', 'Ahn decides, and so does Ahn.'],
    ['My', 'Mee', 'My own. My is calm. My, who waits', 'My own. Mee is calm. Mee, who waits.'],
    ['My', 'Mee', 'My words. What My says', 'My words. What Mee says.'],
    ['Will', 'Vill', 'Will it last? Will waits.', 'Will it last? Vill waits.'],
    ['Will', 'Vill', 'Will Anna wait for Will?', 'Will Anna wait for Vill?'],
    ['Will', 'Vill', 'Will and Anna', 'Vill and Anna.'],
    [
      'So',
      'Soh',
      'So is the Moon. So, it waits. So is calm.',
      'So is the Moon. So, it waits. Soh is calm.',
    ],
    ['So', 'Soh', 'So-called', 'So-called.'],
    ['In', 'Een', 'In houses of air In waits', 'In houses of air Een waits.'],
    ['He', 'Huh', "He waits. He's late. He's Moon", "He waits. He's late. Huh's Moon."],
    ['Sun', 'Soon', "Sun's Sun is in Leo; the Sun.", "Soon's Sun is in Leo; the Sun."],
    [
      'Sun',
      'Soon',
      'His Sun waits. Sun waits. Sun in Leo',
      'His Sun waits. Soon waits. Sun in Leo.',
    ],
    ['Leo', 'Layo', 'The Moon of Leo is in Leo.', 'The Moon of Layo is in Leo.'],
    [
      'May',
      'My',
      'On 5 May it rained, and May waits.',
      'On the fifth of May it rained, and My waits.',
    ],
    [
      'Hope',
      'Hopay',
      'The hope. A Hope of hers. Hope waits.',
      'The hope. A Hope of hers. Hopay waits.',
    ],
  ])(
    'that is a word too is only said where it is meant: %s, %s, %s',
    (name, spokenAs, text, said) => {
      expect(speakableOf([{ name, spokenAs }])(text).text).toBe(said)
    },
  )

  it('may be anything at all, and somebody is always spoken of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((written) => /[\p{L}\p{N}]/u.test(written.normalize('NFKC')))
    fc.assert(
      fc.property(name, (written) => {
        expect(heard(written).text).toMatch(/^[A-Za-z][A-Za-z' .,-]*Moon\.$/)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps what of it can be said', () => {
    expect(heard('דוד Maria')).toEqual({
      text: "Maria's Moon.",
      flags: ['untransliterated-script'],
    })
  })
})

describe('two names', () => {
  it('that cannot be said are told apart', () => {
    expect(speakableOf(called('דוד', 'محمد'))("דוד's Sun meets محمد's Moon.")).toEqual({
      text: "the first person's Sun meets the second person's Moon.",
      flags: ['untransliterated-script'],
    })
  })

  it('that would be transliterated alike are told apart', () => {
    expect(speakableOf(called('李明', '黎明'))('李明 and 黎明').text).toBe(
      'the first person and the second person.',
    )
  })

  it('of which one begins like the other are not confused', () => {
    const people = [
      { name: 'Ana', spokenAs: 'Anna' },
      { name: 'Ana María', spokenAs: 'Ana Maria' },
    ]
    expect(speakableOf(people)('Ana María and Ana').text).toBe('Ana Maria and Anna.')
  })

  it('are the names of headings and questions too', () => {
    const say = speakableOf(called('Анна', '田中'))
    expect(say('Анна and 田中: will it last?').text).toBe('Anna and Tian Zhong: will it last?')
  })
})
