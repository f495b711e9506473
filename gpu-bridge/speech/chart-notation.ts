import { cardinal, counted, decimal, year } from './number-words.ts'
import type { SpokenRule } from './spoken-rule.ts'

const COMPASS: Readonly<Record<string, string>> = {
  N: ' north',
  S: ' south',
  E: ' east',
  W: ' west',
  C: ' Celsius',
  F: ' Fahrenheit',
}

/**
 * How the five systems write their numbers: degrees and minutes of arc, gates with lines,
 * channels, profiles, divisional charts, points out of a whole.
 */
export const CHART_NOTATION_RULES: readonly SpokenRule[] = [
  // 15°07′ and 46°36′37.5″
  {
    written: /(\d{1,3})\s*°\s*(\d{1,2})\s*[′'](?:\s*(\d{1,2}(?:\.\d+)?)\s*[″"])?/gu,
    spoken: (_, degrees = '', minutes = '', seconds = '') =>
      [
        counted(Number(degrees), 'degree'),
        counted(Number(minutes), 'minute'),
        ...(seconds === '' ? [] : [`${decimal(seconds)} seconds`]),
      ].join(' '),
  },
  // 0.43°, −12°, 46.6° N
  {
    written: /(?<![\p{L}\p{N}])([−-]?)(\d+(?:\.\d+)?)\s*[°º](?:\s?([NSEWCF])(?![\p{L}\p{N}]))?/gu,
    spoken: (_, sign = '', degrees = '', letter = '') =>
      `${sign === '' ? '' : 'minus '}${decimal(degrees)} degree${degrees === '1' ? '' : 's'}${COMPASS[letter] ?? ''}`,
  },
  // 24′ of arc
  { written: /(\d{1,2})\s*′/gu, spoken: (_, minutes = '') => counted(Number(minutes), 'minute') },
  // Gate 34.2, Gene Keys 25.3 and 10.1
  {
    written:
      /\b((?:Gates?|Keys?)\s+)(\d{1,2}\.[1-6](?:(?:,\s+and|,|\s+and)\s+\d{1,2}\.[1-6])*)(?!\d)/giu,
    spoken: (_, word = '', list = '') =>
      word +
      list.replace(
        /(\d{1,2})\.([1-6])/g,
        (_pair, gate: string, line: string) =>
          `${cardinal(Number(gate))}, line ${cardinal(Number(line))}`,
      ),
  },
  // Channel 34-20, channels (34–20 and 5–15)
  {
    written: /\bchannels?\b[^.;:!?]*/giu,
    spoken: (match) =>
      match.replace(
        /(?<!\d)(\d{1,2})\s?[-–]\s?(\d{1,2})(?!\d)/g,
        (_pair, one: string, other: string) =>
          `${cardinal(Number(one))} ${cardinal(Number(other))}`,
      ),
  },
  // 5/1 profile
  {
    written: /(?<![\d/.])([1-6])\/([1-6])(?![\d/.]\d|\d)/g,
    spoken: (_, one = '', other = '') => `${cardinal(Number(one))} ${cardinal(Number(other))}`,
  },
  // 24.5/36 points
  {
    written: /(?<![\d/])(\d+(?:\.\d+)?)\s?\/\s?(\d+)(?![\d/])/g,
    spoken: (_, points = '', whole = '') => `${decimal(points)} out of ${decimal(whole)}`,
  },
  // D9
  { written: /\bD-?(\d{1,2})\b/g, spoken: (_, division = '') => `D ${cardinal(Number(division))}` },
  // UTC+01:00
  {
    written: /\b(UTC|GMT)\s?([+−-]\s?\d{1,2}(?::?[0-5]\d)?)\b/g,
    spoken: (_, zone = '', offset = '') => `${Array.from(zone).join(' ')} ${hoursAway(offset)}`,
  },
]

/** "+05:30" → plus five hours thirty minutes. */
function hoursAway(offset: string): string {
  const [hours = '0', minutes = '0'] =
    offset.replace(/^\D+/, '').match(/^\d{1,2}(?=:|$|\d\d)|\d\d$/g) ?? []
  const sign = offset.startsWith('+') ? 'plus' : 'minus'
  const spoken = `${sign} ${counted(Number(hours), 'hour')}`
  return Number(minutes) === 0 ? spoken : `${spoken} ${counted(Number(minutes), 'minute')}`
}

/** What is left of numbers when everything with a meaning of its own has been said. */
export const NUMBER_RULES: readonly SpokenRule[] = [
  { written: /(?<![\p{L}\p{N}])#(?=\d)/gu, spoken: () => 'number ' },
  { written: /(?<=\d)\s?[–-]\s?(?=\d)/g, spoken: () => ' to ' },
  // 1968, but not the 1,968 of "1 in 1968", nor 1968 of anything counted
  {
    written:
      /(?<![\d.,/]|\b(?:1|one) in )\b(1[5-9]\d\d|20\d\d)\b(?![\d.,]\d|\s*(?:%|percent|points|people|pairs|couples|words|degrees|times|of\b))/g,
    spoken: (digits) => year(Number(digits)),
  },
  {
    written: /\b(1[5-9]\d|20\d)0s\b/g,
    spoken: (_, decade = '') => pluralYear(Number(`${decade}0`)),
  },
  {
    written: /(?<![\p{L}\p{N}])[−-](?=\d)/gu,
    spoken: () => 'minus ',
  },
  {
    written: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g,
    spoken: (digits) => ` ${decimal(digits)} `,
  },
]

/** 1980 → nineteen eighties. */
function pluralYear(decade: number): string {
  return year(decade).replace(/y$/, 'ie').concat('s')
}
