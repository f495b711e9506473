import * as z from 'zod'

/** Read by the app's screen of licences. */
export const LICENCES_FILE = 'mobile/src/account/licences/packages.data.json'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
})

/** A licence, and what is under it: `name version`, in the order of the alphabet. */
type ByLicence = Readonly<Record<string, readonly string[]>>

/**
 * What the app and the service are made of, by licence, from both lockfiles; what is only built or
 * tested with is no part of them. JSON, the same bytes for the same lockfiles.
 */
export function licencesData(read: (lockfile: string) => string): string {
  const of = (lockfile: string) => byLicence(Lockfile.parse(JSON.parse(read(lockfile))))
  const data = { app: of('mobile/package-lock.json'), service: of('package-lock.json') }
  return `${JSON.stringify(data)}\n`
}

function byLicence({ packages }: z.infer<typeof Lockfile>): ByLicence {
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  )
  const named = shipped.map(([path, { version, license }]) => ({
    name: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
    licence: license ?? UNSAID,
  }))
  const groups = Object.groupBy(named, ({ licence }) => licence)
  const sorted = Object.entries(groups).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([licence, those = []]) => [
      licence,
      [...new Set(those.map(({ name }) => name))].toSorted(),
    ]),
  )
}

/** Its package says none; its own files do. */
const UNSAID = 'as its files say'
