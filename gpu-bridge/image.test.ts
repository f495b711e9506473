import { readdirSync, readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSettings } from './pod/settings.ts'

const TEXT = readFileSync('gpu-bridge/Dockerfile', 'utf8')
const file = DockerfileParser.parse(TEXT)
const said = (keyword: string) =>
  file.getInstructions().filter((one) => one.getKeyword() === keyword.toUpperCase())
const words = (keyword: string) => said(keyword).map((one) => one.getArgumentsContent() ?? '')

describe('gpu-bridge/Dockerfile', () => {
  it('has nothing that Docker’s own validation complains of', () => {
    expect(validate(TEXT)).toEqual([])
  })

  it('stands on one version of Node, to the patch', () => {
    const images = words('from').map((one) => one.split(' ')[0])
    expect(new Set(images).size).toBe(1)
    expect(images[0]).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/)
  })

  it('runs the pod as nobody in particular, and ends it politely', () => {
    const order = file.getInstructions().map((one) => one.getKeyword())
    expect(words('user')).toEqual(['node'])
    expect(order.indexOf('USER')).toBeLessThan(order.indexOf('ENTRYPOINT'))
    expect(order.lastIndexOf('RUN')).toBeLessThan(order.indexOf('USER'))
    expect(words('stopsignal')).toEqual(['SIGTERM'])
    expect(words('entrypoint')).toEqual(['["node", "gpu-bridge/pod/index.ts"]'])
  })

  it('asks the pod for its health by a program that is there', () => {
    const [check = ''] = words('healthcheck')
    const [, program = ''] = /"node", "([^"]+)"/.exec(check) ?? []
    expect(readFileSync(program, 'utf8')).toContain('POD_HEALTH_FILE')
  })

  it('holds every folder the pod may import from, and its packages from the lockfile', () => {
    const copied = words('copy').flatMap((one) => one.split(' '))
    for (const folder of ['core', 'queues', 'gpu-bridge']) expect(copied).toContain(folder)
    expect(words('run')[0]).toContain('npm ci --omit=dev')
    const kept = readFileSync('gpu-bridge/Dockerfile.dockerignore', 'utf8').split('\n')
    for (const name of copied.filter((one) => readdirSync('.').includes(one))) {
      expect(kept).toContain(`!${name}`)
    }
  })

  it('bakes no secret and no address in', () => {
    const variables = words('env').map((one) => one.split('=')[0])
    expect(variables).toEqual(['NODE_ENV', 'POD_CACHE', 'POD_HEALTH_FILE'])
    expect(said('arg')).toEqual([])
  })
})

interface Compose {
  readonly services: Record<
    string,
    {
      readonly image?: string
      readonly build: { readonly context: string; readonly dockerfile: string }
      readonly environment: Record<string, string>
      readonly read_only?: boolean
      readonly cap_drop?: readonly string[]
      readonly stop_grace_period?: string
    }
  >
}

describe('gpu-bridge/compose.yaml', () => {
  const { services } = parse(readFileSync('gpu-bridge/compose.yaml', 'utf8')) as Compose
  const pod = services['pod']!
  const chatterbox = services['chatterbox']!

  it('builds the pod from this Dockerfile, and Chatterbox from one commit', () => {
    expect(pod.build).toEqual({ context: '..', dockerfile: 'gpu-bridge/Dockerfile' })
    expect(chatterbox.build.context).toMatch(/\.git#[0-9a-f]{40}$/)
    expect(Object.values(services).every(({ image }) => image === undefined)).toBe(true)
  })

  it('tells the pod nothing that it would refuse, and where Chatterbox is', () => {
    const given = Object.fromEntries(
      Object.entries(pod.environment).map(([name, value]) => [
        name,
        value
          .replace(/^\$\{BRIDGE_URL.*/, 'https://api.example.org')
          .replace(/^\$\{\w+:-(.*)\}$/, '$1'),
      ]),
    )
    const { engine } = readSettings(given)
    expect(engine).toMatchObject({
      engine: 'openai-speech',
      server: {
        url: `http://chatterbox:${chatterbox.environment['PORT']}`,
        dialect: 'chatterbox-travisvn',
      },
    })
  })

  it('demands its token from outside, and gives the container no more than it needs', () => {
    expect(pod.environment['BRIDGE_TOKEN']).toMatch(/^\$\{BRIDGE_TOKEN:\?/)
    expect(pod.environment['BRIDGE_URL']).toMatch(/^\$\{BRIDGE_URL:\?/)
    expect(pod.read_only).toBe(true)
    expect(pod.cap_drop).toEqual(['ALL'])
    expect(pod.stop_grace_period).toBe('30s')
  })
})
