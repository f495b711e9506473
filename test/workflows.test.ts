import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { ENVIRONMENTS } from '../scripts/deploy/environments.ts'

const FOLDER = '.github/workflows'

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
})
const Job = z.object({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  environment: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number(),
  steps: z.array(Step),
})
const Workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ 'cancel-in-progress': z.boolean() }),
  jobs: z.record(z.string(), Job),
})

const files = readdirSync(FOLDER)
const texts = files.map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
const { permissions, concurrency, jobs } = Workflow.parse(
  parse(readFileSync(`${FOLDER}/deploy.yml`, 'utf8')),
)
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts

describe('every workflow', () => {
  it('names actions by their commits, with the version beside it', () => {
    const used = texts.flatMap((text) => text.match(/uses:.*/g) ?? [])
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('runs only scripts that there are', () => {
    const run = texts.flatMap((text) => [...text.matchAll(/npm run ([\w:-]+)/g)])
    expect(run.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([])
  })

  it('puts nothing of an event into a command line', () => {
    const commands = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    )
    expect(commands.filter((command) => command.includes('${{'))).toEqual([])
  })
})

describe('a deploy', () => {
  it('is checked, then tried in staging, and goes to production last', () => {
    const before = (name: string): string[] => {
      const needs = [jobs[name]!.needs ?? []].flat()
      return [...needs.flatMap(before), ...needs]
    }
    expect(new Set(before('production'))).toEqual(new Set(['check', 'image', 'staging']))
    expect(new Set(before('staging'))).toEqual(new Set(['check', 'image']))
    expect(before('image')).toEqual(['check'])
  })

  it('has the secrets of its environment, whose settings ask for an approval', () => {
    for (const name of ENVIRONMENTS) {
      const { environment, steps } = jobs[name]!
      expect(environment).toBe(name)
      const deploy = steps.find(({ run }) => run?.includes('npm run deploy'))
      expect(Object.keys(deploy!.env!)).toContain('CLOUDFLARE_API_TOKEN')
    }
    const others = Object.entries(jobs).filter(([, { environment }]) => environment === undefined)
    expect(JSON.stringify(others)).not.toMatch(/secrets\.(?!GITHUB_TOKEN)/)
  })

  it('is not ended half-way by the next one', () => {
    expect(concurrency['cancel-in-progress']).toBe(false)
  })

  it('may read the code, and only the image’s job may write and sign', () => {
    expect(permissions).toEqual({ contents: 'read' })
    const more = Object.entries(jobs).filter((job) => job[1].permissions !== undefined)
    expect(more.map(([name]) => name)).toEqual(['image'])
    const commands = jobs['image']!.steps.flatMap(({ run }) => run ?? [])
    expect(commands.join('\n')).toContain('cosign sign --yes "$IMAGE@$DIGEST"')
  })

  it('looks for known faults in what it is made of, runs what CI runs, and keeps the list of it', () => {
    const commands = jobs['check']!.steps.flatMap(({ run }) => run ?? [])
    const order = ['npm audit', '.ci/run', 'npm run sbom']
    const places = order.map((start) => commands.findIndex((one) => one.startsWith(start)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})
