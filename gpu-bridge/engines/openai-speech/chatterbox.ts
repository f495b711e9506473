import type { Dialect } from './dialect.ts'

/**
 * What Chatterbox is, whoever serves it: it garbles above 300 letters, makes words up below 20, and stops at
 * 40 s without a word. It keeps the voice in itself, so that one text is read at a time.
 */
export const CHATTERBOX: Pick<Dialect, 'limits' | 'lexicon' | 'parallel' | 'drawsLots' | 'paces'> =
  {
    limits: { longestText: 300, shortestText: 20, longestSeconds: 40 },
    lexicon: 'respelling',
    parallel: 1,
    drawsLots: true,
    paces: false,
  }
