import type { Reader } from './token.ts'

/** What a voice hears as a pause, and what it does not hear at all. */
export const STOP_READERS: readonly Reader[] = [
  { kind: 'stop', written: / +/y, say: () => ' ' },
  { kind: 'stop', written: /\.{2,}|[.,;:!?]+/y, say: ([stops]) => stops },
  {
    kind: 'stop',
    written: /(?<= )-+(?= )|-{2,}|[—–−](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[—–−]|—/uy,
    say: () => ', ',
  },
  { kind: 'stop', written: /[-–−־]/y, say: () => '-' },
  { kind: 'stop', written: /[()[\]·•]/y, say: () => ', ' },
  { kind: 'stop', written: /'/y, say: () => "'" },
  // Marks of the page, of the writer's dialect, and of other scripts' sentences.
  {
    kind: 'stop',
    written: /["*_`#|{}\\^~/$<>]|[।॥᠃۔؟،؛]/uy,
    say: ([mark]) => (/[।॥᠃۔]/u.test(mark) ? '. ' : ' '),
  },
  // Ornaments between paragraphs.
  { kind: 'stop', written: /[✦✧❖◆◇◈■▪▫●○◦❦☙♦✷✸✹]+/uy, say: () => ' ' },
  { kind: 'stop', written: /[\p{P}\p{M}\p{Sk}\p{Z}\p{Cf}]+/uy, say: () => ' ' },
]
