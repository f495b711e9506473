import type { FaceName } from '#publishing/pdf/fonts/faces.ts'

/** One face's files inside its npm package. All are under the SIL Open Font License. */
export interface FontPackage {
  readonly package: string
  /** Which files of the package's folder belong to the face. */
  readonly folder: string
  readonly files: RegExp
  /** Where the axes of a variable font are fixed. */
  readonly axes: Readonly<Record<string, number>>
  /** Code points kept, first to last; everything where it is left out. */
  readonly keep?: readonly (readonly [number, number])[]
}

/** The weight text is set in. */
const TEXT_WEIGHT = 400

/**
 * The variable packages come as WOFF2 cut by range of characters: the faces for East Asia in
 * 41 MB, where the uncut packages weigh 362 MB.
 */
const variable = (name: string, slices: RegExp | string): FontPackage => ({
  package: `@fontsource-variable/${name}`,
  folder: 'files',
  axes: { wght: TEXT_WEIGHT },
  files: new RegExp(
    `^${name}-${typeof slices === 'string' ? slices : slices.source}-wght-normal\\.woff2$`,
  ),
})

/** Packages of one weight, where no variable font of the script is published. */
const fixed = (name: string, slice: string): FontPackage => ({
  package: `@fontsource/${name}`,
  folder: 'files',
  axes: {},
  files: new RegExp(`^${name}-${slice}-400-normal\\.woff2$`),
})

/** The Latin and Cyrillic of these faces is left to the text face. */
const EAST_ASIAN_SLICES = /\d+/

export const FONT_PACKAGES: Readonly<Record<FaceName, FontPackage>> = {
  'eb-garamond': {
    package: '@expo-google-fonts/eb-garamond',
    folder: '400Regular',
    files: /\.ttf$/,
    axes: {},
  },
  'eb-garamond-italic': {
    package: '@expo-google-fonts/eb-garamond',
    folder: '400Regular_Italic',
    files: /\.ttf$/,
    axes: {},
  },
  'noto-serif': variable(
    'noto-serif',
    /(latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext)/,
  ),
  // Uncut, for the hyphens and brackets that stand between Hebrew letters.
  'noto-serif-hebrew': {
    package: '@expo-google-fonts/noto-serif-hebrew',
    folder: '400Regular',
    files: /\.ttf$/,
    axes: {},
  },
  'noto-serif-devanagari': variable('noto-serif-devanagari', 'devanagari'),
  'noto-naskh-arabic': variable('noto-naskh-arabic', 'arabic'),
  'noto-serif-armenian': variable('noto-serif-armenian', 'armenian'),
  'noto-serif-georgian': variable('noto-serif-georgian', 'georgian'),
  'noto-serif-thai': variable('noto-serif-thai', 'thai'),
  'noto-serif-bengali': variable('noto-serif-bengali', 'bengali'),
  'noto-serif-tamil': variable('noto-serif-tamil', 'tamil'),
  'noto-serif-ethiopic': variable('noto-serif-ethiopic', 'ethiopic'),
  'noto-serif-telugu': variable('noto-serif-telugu', 'telugu'),
  'noto-serif-kannada': variable('noto-serif-kannada', 'kannada'),
  'noto-serif-malayalam': variable('noto-serif-malayalam', 'malayalam'),
  'noto-serif-gujarati': variable('noto-serif-gujarati', 'gujarati'),
  'noto-serif-gurmukhi': variable('noto-serif-gurmukhi', 'gurmukhi'),
  'noto-serif-oriya': variable('noto-serif-oriya', 'oriya'),
  'noto-serif-sinhala': variable('noto-serif-sinhala', 'sinhala'),
  'noto-serif-khmer': variable('noto-serif-khmer', 'khmer'),
  'noto-serif-lao': variable('noto-serif-lao', 'lao'),
  'noto-serif-myanmar': fixed('noto-serif-myanmar', 'myanmar'),
  'noto-serif-tibetan': variable('noto-serif-tibetan', 'tibetan'),
  // No serif is drawn for these.
  'noto-sans-mongolian': fixed('noto-sans-mongolian', 'mongolian'),
  'noto-sans-syriac': variable('noto-sans-syriac', 'syriac'),
  'noto-sans-thaana': variable('noto-sans-thaana', 'thaana'),
  'noto-sans-cherokee': variable('noto-sans-cherokee', 'cherokee'),
  'noto-sans-nko': fixed('noto-sans-nko', 'nko'),
  // Letters drawn bold, in script or in fraktur, which some people write their names with.
  'noto-sans-math': {
    ...fixed('noto-sans-math', 'latin'),
    keep: [
      [0x2100, 0x214f],
      [0x1d400, 0x1d7ff],
    ],
  },
  // The same design as the Noto below, but with the rare characters that occur in names:
  // 27,905 Han characters, where Noto's slices stop at those a web page needs.
  'source-han-serif-sc': {
    package: '@chinese-fonts/syst',
    folder: 'dist/SourceHanSerifCN',
    files: /\.woff2$/,
    axes: { wght: TEXT_WEIGHT },
  },
  'noto-serif-tc': variable('noto-serif-tc', EAST_ASIAN_SLICES),
  'noto-serif-jp': variable('noto-serif-jp', EAST_ASIAN_SLICES),
  'noto-serif-kr': variable('noto-serif-kr', EAST_ASIAN_SLICES),
  'noto-sans-symbols': variable('noto-sans-symbols', 'symbols'),
  'noto-sans-symbols-2': {
    package: '@expo-google-fonts/noto-sans-symbols-2',
    folder: '400Regular',
    files: /\.ttf$/,
    axes: {},
    // Technical and geometric shapes, miscellaneous symbols, dingbats; not the emoji planes.
    keep: [
      [0x2190, 0x27bf],
      [0x2900, 0x2bff],
    ],
  },
  'noto-emoji': variable('noto-emoji', /\d+/),
}
