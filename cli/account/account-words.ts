import type { Client } from '#workers/api/contract/client.ts'

type Given<Name extends keyof Client> = Awaited<ReturnType<Client[Name]>>

/** Who one is to the API, in one line. */
export function describeMe({ owner, kind, scopes, isTest, account }: Given<'getMe'>): string {
  const whom = account ? [account.email ?? 'without a name', account.role] : []
  const may = scopes === null ? [] : [`may ${scopes.join(', ')}`]
  return [owner, `by ${kind}`, ...whom, ...may, ...(isTest ? ['for tests'] : [])].join('  ')
}

export function describeSession({
  id,
  isCurrent,
  userAgent,
  createdAt,
  expiresAt,
}: Given<'listSessions'>['sessions'][number]): string {
  const where = userAgent === null || userAgent === '' ? 'unknown' : userAgent
  return `${isCurrent ? '*' : ' '} ${id}  since ${day(createdAt)}, until ${day(expiresAt)}  ${where}`
}

export function describeKey({
  id,
  name,
  start,
  scopes,
  isTest,
  expiresAt,
}: Given<'listKeys'>['keys'][number]): string {
  const until = expiresAt === null ? 'until it is deleted' : `until ${day(expiresAt)}`
  return `${id}  ${start}…  ${scopes.join(',')}  ${until}${isTest ? '  for tests' : ''}  ${name}`
}

export function describeExport({ id, status, archives }: Given<'getExport'>): string {
  const lines = archives.map(({ url, bytes, sha256 }) => `  ${url}  ${bytes} bytes  ${sha256}`)
  return [`${id}  ${status}`, ...lines].join('\n')
}

function day(moment: string): string {
  return moment.slice(0, 10)
}
