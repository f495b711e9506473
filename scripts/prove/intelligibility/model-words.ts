import { readFile } from 'node:fs/promises'

/** The first bytes of the language model, before the number of its orders and of its words. */
const HEAD = 'Trie Language Model'
/** One, two and three words together. */
const ORDERS = 3
/** Shares of two and three words are read from tables before the words themselves: of either, and what backs off from two. */
const TABLES = 3 * 2 ** 16 * Float32Array.BYTES_PER_ELEMENT
/** A word's share, what backs off from it, and where those begin that follow it. */
const WORD_BYTES = 12
/** Shares are whole powers of this. */
const BASE = 1.0001

/** Each word of a language model of pocketsphinx, and how often it stands in what people say, as a share of all words. */
export async function modelWords(file: string): Promise<ReadonlyMap<string, number>> {
  const bytes = await readFile(file)
  const orders = bytes.readUInt8(HEAD.length)
  if (bytes.toString('latin1', 0, HEAD.length) !== HEAD || orders !== ORDERS) {
    throw new Error('the language model is not of the form that Debian ships')
  }
  const counts = HEAD.length + 1
  const count = bytes.readUInt32LE(counts)
  const quantised = counts + ORDERS * 4
  const shares = quantised + 4 + TABLES
  const words = bytes.toString('latin1').split('\0').slice(0, -1).slice(-count)
  const shareOf = (at: number) => BASE ** bytes.readFloatLE(shares + at * WORD_BYTES)
  return new Map(words.map((word, at) => [word, shareOf(at)]))
}
