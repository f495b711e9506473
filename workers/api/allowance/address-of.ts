/**
 * Who is counted as one stranger: an IPv4 address, or the /64 of an IPv6 address, which is what
 * one household or machine is given. Cloudflare says it; locally there is nobody else.
 */
export function addressOf(headers: Headers): string {
  const address = headers.get('cf-connecting-ip') ?? 'local'
  if (!address.includes(':')) return address
  const [before = '', after] = address.toLowerCase().split('::')
  const head = before.split(':').filter((group) => group !== '')
  const tail = after === undefined ? [] : after.split(':').filter((group) => group !== '')
  const gap = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  const groups = [...head, ...gap, ...tail].slice(0, 4)
  return groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')
}
