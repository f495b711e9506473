/** Names that are never of the public Internet (RFC 6761, 6762, 8375, 9476). */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|home\.arpa|test|example|invalid|onion|alt)$/

/**
 * What is wrong with an address webhooks are to be sent to, in words; null when it may be used. The
 * name is judged here, what it leads to by `judgeAddresses`.
 */
export function judgeUrl(url: string, ownHosts: readonly string[] = []): string | null {
  const parsed = URL.parse(url)
  if (!parsed) return 'is no address'
  const { protocol, hostname, username, password, port } = parsed
  if (protocol !== 'https:') return 'must begin with https://'
  if (username || password) return 'must hold no user and no password'
  if (port !== '') return 'must be on port 443'
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname))
    return 'must be a name, not an IP address'
  const name = hostname.replace(/\.$/, '')
  // A URL's parser lets empty labels pass: a second dot at the end would hide what the name ends in.
  const hasEmptyLabel = name.split('.').includes('')
  if (hasEmptyLabel || !name.includes('.') || PRIVATE_NAMES.test(name))
    return 'is no name of the public Internet'
  if (ownHosts.includes(name)) return 'is this API itself'
  return null
}
