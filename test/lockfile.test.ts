import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const Scripts = z.object({ scripts: z.object({ sbom: z.string() }) })
const Sbom = z.object({
  components: z.array(
    z.object({
      group: z.string().optional(),
      name: z.string(),
      version: z.string(),
      hashes: z.array(z.unknown()).default([]),
    }),
  ),
})

const LOCKFILES = ['package-lock.json', 'mobile/package-lock.json', 'bench/peers/package-lock.json']

const packagesOf = (file: string) => Lockfile.parse(JSON.parse(readFileSync(file, 'utf8'))).packages
const packages = packagesOf('package-lock.json')

it('locks every optional package of every platform, or a clean install fails elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})

it.each(LOCKFILES)('names no registry in %s', (lockfile) => {
  const named = Object.entries(packagesOf(lockfile)).filter(
    ([, { resolved }]) => resolved !== undefined,
  )
  expect(named.map(([path]) => path)).toEqual([])
})

it.each(LOCKFILES)('locks every package of %s by its version and its digest', (lockfile) => {
  const open = Object.entries(packagesOf(lockfile)).filter(
    ([path, { version, integrity, link }]) =>
      path !== '' && !link && (version === undefined || !integrity?.startsWith('sha512-')),
  )
  expect(open.map(([path]) => path)).toEqual([])
})

it('is what the list of contents lists, each with its digest', () => {
  const scripts = Scripts.parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts
  const [command = ''] = /npm sbom [^>]*/.exec(scripts.sbom) ?? []
  const sbom = Sbom.parse(JSON.parse(execSync(command, { encoding: 'utf8', maxBuffer: 1e8 })))
  const listed = sbom.components.map(({ group, name, version }) =>
    [group === undefined ? name : `${group}/${name}`, version].join('@'),
  )
  const locked = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)
  expect(new Set(listed)).toEqual(new Set(locked))
  expect(sbom.components.filter(({ hashes }) => hashes.length === 0)).toEqual([])
})

it('wants exact versions, so that nothing newer comes by itself', () => {
  const Wanted = z.record(z.string(), z.string()).default({})
  const { dependencies, devDependencies, optionalDependencies } = z
    .object({ dependencies: Wanted, devDependencies: Wanted, optionalDependencies: Wanted })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

/** Whether a package is found from where it is wanted, walking up as Node does. */
function isLocked(path: string, name: string): boolean {
  const here = path === '' ? '' : `${path}/`
  if (`${here}node_modules/${name}` in packages) return true
  return (
    path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
  )
}
