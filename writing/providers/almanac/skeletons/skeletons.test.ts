import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const HERE = import.meta.dirname

/** Every string of every table of skeletons, with the file it stands in. */
const all: { readonly file: string; readonly text: string }[] = []
const tables: (readonly string[])[] = []
for (const file of readdirSync(HERE).filter((name) => /^(?!.*\.test).*\.ts$/.test(name))) {
  const module = (await import(join(HERE, file))) as Record<string, unknown>
  for (const value of Object.values(module)) collect(file, value)
}

function collect(file: string, value: unknown): void {
  if (typeof value === 'string') all.push({ file, text: value })
  else if (value instanceof Set) for (const each of value) collect(file, each)
  else if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) tables.push(value.filter((each) => typeof each === 'string'))
    for (const each of Object.values(value)) collect(file, each)
  }
}

const filled = all.filter(({ text }) => /\[\w/.test(text))

it('finds the tables', () => {
  expect(filled.length).toBeGreaterThan(300)
})

it('opens no slots but those that can be filled', () => {
  const SLOT =
    /\[[fg]\.(?:main|noun|full|light|adds|trait|shadow|gift|price|common|gloss|who)\]|\[[fg]\?[^|\]]+\|[^\]]+\]|\[(?:about|what|tie|tier|high|low|promise|sign|missing|who|start|matter|one|two|one\.looks|two\.looks|figures|way|easier|harder)\]|\[(?:easier|harder)\?[^|\]]+\|[^\]]+\]|\{[PAB](?:'s)?\}|<\w+>/g
  expect(all.filter(({ text }) => /[[\]{}<>]/.test(text.replaceAll(SLOT, '')))).toEqual([])
})

it('speaks to nobody and names no fate', () => {
  const wrong = /\b(?:you|your|we|our|fated|destined|soulmates?|karmic)\b/i
  expect(all.filter(({ text }) => wrong.test(text))).toEqual([])
})

it('says nothing twice in one table', () => {
  const twice = tables.flatMap((table) => table.filter((text, at) => table.indexOf(text) !== at))
  expect(twice).toEqual([])
})

it('has eight wordings or more for each frame of a verdict', async () => {
  const { PARTS, TIERS, TIES, LOOKS, OF_VERDICTS, ...frames } = await import('./verdict.ts')
  const [witnesses, time, changes] = await Promise.all([
    import('./verdict-witnesses.ts'),
    import('./verdict-time.ts'),
    import('./verdict-changes.ts'),
  ])
  const { FIGURES, MATTERS, TROUBLES } = await import('./sides.ts')
  const { PROMISE_STARTS } = await import('./promises.ts')
  const lists = listsIn({
    ...frames,
    witnesses,
    time,
    changes,
    FIGURES,
    MATTERS,
    TROUBLES,
    PROMISE_STARTS,
  })
  expect(lists.length).toBeGreaterThan(60)
  expect(lists.filter((list) => list.length < 8)).toEqual([])
})

it('begins no promise by a number, which figures beside it would be taken with', async () => {
  const { PROMISE_STARTS } = await import('./promises.ts')
  const numbered = /\b(?:first|second|third|fourth|fifth|two|three|four|five|number)\b/i
  expect(PROMISE_STARTS.flat().filter((start) => numbered.test(start))).toEqual([])
})

function listsIn(value: unknown): readonly (readonly unknown[])[] {
  if (Array.isArray(value) && typeof value[0] === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsIn) : []
}
