import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Teller } from '../teller.ts'
import { inOneBreath, lowered } from './in-one-breath.ts'

const SKELETONS = join(import.meta.dirname, '../skeletons')

it('writes the first word of every sentence small after a semicolon', async () => {
  const files = readdirSync(SKELETONS).filter((name) => /^(?!.*\.test).*\.ts$/.test(name))
  const modules = await Promise.all(files.map((name) => import(join(SKELETONS, name))))
  const openings = stringsIn(modules).filter((text) => /^[A-Z][a-z’]* .*\[[fg]\./.test(text))
  expect(openings.length).toBeGreaterThan(150)
  expect(openings.filter((text) => /^[A-Z]/.test(lowered(text)))).toEqual([])
})

const said = (text: string, ...cites: string[]) => ({ text, cites, memory: new Map() })

it('joins what two things are, and not what one is with what another makes of somebody', () => {
  const teller: Pick<Teller, 'isSparse' | 'countJoined' | 'isRefused'> = {
    isSparse: () => true,
    countJoined: () => undefined,
    isRefused: (text) => text.startsWith('The Sun is in Leo'),
  }
  const texts = [
    said('In talk they are quick.', 'a', 'meaning.a'),
    said('The Moon is in Aries.', 'b'),
    said('Venus is in Libra.', 'c'),
    said('The Sun is in Leo.', 'd'),
    said('Mars is in Virgo.', 'e'),
  ]
  expect(inOneBreath(texts, teller as Teller).map(({ text }) => text)).toEqual([
    'In talk they are quick.',
    'The Moon is in Aries; Venus is in Libra.',
    'The Sun is in Leo.',
    'Mars is in Virgo.',
  ])
})

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Set) return [...value].flatMap(stringsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
