/** Ranges that are not the public Internet (IANA special-purpose registries, RFC 6890 and later): address, bits. */
const NOT_PUBLIC_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const

/** Of the sixth version only 2000::/3 is given out, and within it these are not public; the tunnels carry addresses of the fourth. */
const NOT_PUBLIC_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const
const GIVEN_OUT_6 = ['2000::', 3] as const

/** Whether an IP address, as text, is one of the public Internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  const four = bits4(address)
  if (four !== null)
    return !NOT_PUBLIC_4.some(([start, length]) => shares(four, bits4(start), length))
  const six = bits6(address)
  if (six === null || !shares(six, bits6(GIVEN_OUT_6[0]), GIVEN_OUT_6[1])) return false
  return !NOT_PUBLIC_6.some(([start, length]) => shares(six, bits6(start), length))
}

function shares(bits: string, start: string | null, length: number): boolean {
  return start !== null && bits.slice(0, length) === start.slice(0, length)
}

/** The 32 bits of `1.2.3.4`. */
function bits4(address: string): string | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number)
  if (!parts || parts.some((part) => part > 255)) return null
  return parts.map((part) => part.toString(2).padStart(8, '0')).join('')
}

/** The 128 bits of an address of the sixth version; `::ffff:1.2.3.4` too. */
function bits6(address: string): string | null {
  // The parser of URLs reads it: what would end the address there, `]`, is no part of one.
  if (!/^[\da-f:.]+$/i.test(address)) return null
  const plain = URL.parse(`http://[${address}]`)?.hostname.slice(1, -1)
  if (plain === undefined || !plain.includes(':')) return null
  const [head = '', tail] = plain.split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  const groups = [...before, ...zeros, ...after]
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('')
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':')
}
