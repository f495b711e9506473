import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import * as library from '#astrology/library/in-node.ts'
import { declarationOf } from './declaration-of.ts'
import { REFERENCE_FILE, referenceOf } from './reference.ts'

describe('referenceOf', () => {
  it('is what docs/astrology/reference.md says (npm run reference prints it anew)', async () => {
    expect(await readFile(REFERENCE_FILE, 'utf8')).toBe(await referenceOf())
  })

  it('has an entry for whatever the library exports, and tells what each function is for', async () => {
    const reference = await referenceOf()
    const entries = new Map(
      reference
        .split(/^### /m)
        .slice(1)
        .map((entry) => [/^`(?<name>\w+)`/.exec(entry)?.groups?.['name'] ?? '', entry]),
    )
    expect(Object.keys(library).filter((name) => !entries.has(name))).toEqual([])
    const untold = [...entries].filter(([, entry]) =>
      /^`\w+`\n\n\[[^]*```ts\n(?:async )?function/.test(entry),
    )
    expect(untold.map(([name]) => name)).toEqual([])
  })
})

describe('declarationOf', () => {
  it('leaves out the body of a function, and keeps what it takes and gives', () => {
    const source = [
      '/** Says',
      ' * what. */',
      'export function what(one: { readonly a: string }): Answer {',
      '  return one',
      '}',
    ].join('\n')
    expect(declarationOf(source, 'what')).toEqual({
      name: 'what',
      told: 'Says what.',
      code: 'function what(one: { readonly a: string }): Answer',
    })
  })

  it('keeps an interface whole, gaps and comments with brackets in it too', () => {
    const source =
      "export interface One {\n  /** In [0, 360). */\n  readonly a: string\n\n  b(): 'x'\n}\n\nconst two = 2\n"
    expect(declarationOf(source, 'One').code).toBe(
      "interface One {\n  /** In [0, 360). */\n  readonly a: string\n\n  b(): 'x'\n}",
    )
  })
})
