import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'

import { answersOf, runCli } from './run-cli.fixture.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const OTHER = { date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
const SPAN = { from: '2026-01-01', to: '2026-03-01' }

/** A line that each command answers. */
const LINES: Readonly<Record<string, object>> = {
  cast: BIRTH,
  facts: { a: BIRTH, b: OTHER, system: ['humanDesign'] },
  match: { a: BIRTH, b: OTHER, asOf: '2026-11-22' },
  connect: { people: [BIRTH, OTHER] },
  transits: { ...BIRTH, ...SPAN },
  progressions: { ...BIRTH, asOf: '2026-11-22' },
  relocate: { ...BIRTH, atLat: 40.7, atLon: -74 },
  returns: { ...BIRTH, asOf: '2026-11-22' },
  profections: { ...BIRTH, asOf: '2026-11-22' },
  dashas: { ...BIRTH, at: '2026-11-22' },
  panchanga: { date: '2026-11-22', lat: 12.97, lon: 77.59 },
  eclipses: SPAN,
  lunations: SPAN,
  search: { where: 'moon in Taurus', ...SPAN },
  planner: { ...BIRTH, ...SPAN },
  triage: { question: 'When will I die?' },
}

/** Sides of a match that stand for two births, and never beside them. */
const OF_TWO_MOONS: ReadonlySet<string> = new Set(['boy', 'girl', 'first', 'second'])

const client = new Client({ name: 'test', version: '1' })
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: ['cli/billion.ts', 'mcp'] }),
)
afterAll(() => client.close())

async function call(name: string, line: object) {
  const { content, isError } = await client.callTool({ name, arguments: { ...line } })
  const [{ text }] = content as [{ text: string }]
  return { isError: isError === true, told: JSON.parse(text) as Readonly<Record<string, unknown>> }
}

describe('billion mcp', () => {
  it('has a tool for each command that answers lines, with a schema of its own options', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(LINES))
    for (const { name, description, inputSchema, annotations } of tools) {
      expect(description).toMatch(/^Print |^Draw |^Say /)
      expect(description).toContain('Such as {"')
      expect(annotations).toMatchObject({ readOnlyHint: true })
      const schema = z.fromJSONSchema(inputSchema as z.core.JSONSchema.JSONSchema)
      expect(schema.safeParse({ ...LINES[name], select: ['id'] })).toMatchObject({ success: true })
      expect(schema.safeParse({ ...LINES[name], hosue: 1 })).toMatchObject({ success: false })
    }
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(client.getServerVersion()).toEqual({ name, version })
    expect(client.getInstructions()).toContain('Never state a placement')
  })

  it.each(Object.entries(LINES))('answers %s as the command does', async (name, line) => {
    const [answer] = answersOf(await runCli([name, '--batch'], [line]), true)
    expect(await call(name, line)).toEqual({ isError: false, told: answer })
  })

  it('takes every property of its schemas, of whatever command', async () => {
    const { tools } = await client.listTools()
    for (const { name, inputSchema } of tools) {
      const { select: _, ...properties } = inputSchema.properties!
      for (const key of Object.keys(properties)) {
        const line = OF_TWO_MOONS.has(key) ? {} : LINES[name]
        const { told } = await call(name, { ...line, [key]: false })
        expect([name, key, JSON.stringify(told)]).not.toEqual([
          name,
          key,
          expect.stringContaining('is not part of this line'),
        ])
      }
    }
  })

  it('gives the parts that are asked for, and null where all is withheld', async () => {
    const select = ['western.bodies.sun.longitude', 'humanDesign.type', 'geneKeys']
    const { told } = await call('cast', { ...BIRTH, select })
    expect(Object.keys(told)).toEqual(select)
    expect(told).toMatchObject({ 'humanDesign.type': 'Manifesting Generator' })
    const unknown = { ...BIRTH, time: null, select: ['humanDesign.cross.name'] }
    expect(await call('cast', unknown)).toMatchObject({ told: { 'humanDesign.cross.name': null } })
  })

  it.each<[string, object, string, RegExp]>([
    ['cast', { ...BIRTH, lat: 95 }, 'latitude', /-90 to 90/],
    ['cast', { ...BIRTH, hosueSystem: 'koch' }, 'hosueSystem', /houseSystem/],
    ['cast', { ...BIRTH, select: ['western.bodies.vulcan'] }, 'select', /Did you mean/],
    ['cast', { ...BIRTH, select: 'western' }, 'select', /texts/],
    ['search', { where: 'moon in Taurux' }, 'where.sign', /Taurus/],
    ['search', { where: 'moon in house 1' }, 'lat', /houses, angles/],
    ['planner', { ...BIRTH, kinds: ['transits'] }, 'kinds', /transit/],
    ['connect', { people: [BIRTH] }, 'people', /2 to/],
    ['caste', BIRTH, 'name', /cast/],
  ])('refuses of %s %j by the name of %s', async (name, line, field, mend) => {
    expect(await call(name, line)).toEqual({
      isError: true,
      told: { error: { field, problem: expect.any(String), mend: expect.stringMatching(mend) } },
    })
  })

  it('ends when its input does', async () => {
    const child = spawn(process.execPath, ['cli/billion.ts', 'mcp'])
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('answers all that was asked before its input ended', async () => {
    const child = spawn(process.execPath, ['cli/billion.ts', 'mcp'])
    const clientInfo = { name: 'test', version: '1' }
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo }
    const asked = [
      { method: 'initialize', params: hello },
      { method: 'tools/call', params: { name: 'cast', arguments: BIRTH } },
      { method: 'tools/call', params: { name: 'lunations', arguments: SPAN } },
      { method: 'tools/list' },
    ].map((request, id) => ({ jsonrpc: '2.0', id, ...request }))
    child.stdin.end(asked.map((request) => `${JSON.stringify(request)}\n`).join(''))
    const lines = (await textOf(child.stdout)).trim().split('\n')
    const answers = lines.map((line) => JSON.parse(line) as { id: number; result?: object })
    expect(answers.map(({ id }) => id).toSorted()).toEqual([0, 1, 2, 3])
    expect(answers.every(({ result }) => result !== undefined)).toBe(true)
  })

  it('tells between which moments one must choose', async () => {
    const twice = { date: '2026-10-25', time: '02:30', lat: 46.6, lon: 13.9 }
    const { isError, told } = await call('cast', twice)
    expect([isError, told]).toMatchObject([true, { error: { field: 'time' }, choices: [{}, {}] }])
  })
})
