/** One zone of a compiled tz database. Times are seconds since 1970, offsets seconds east of UTC. */
export interface ZoneFile {
  readonly starts: readonly number[]
  /** For each start, the number of the type in force from then on. Before the first it is type 0. */
  readonly typeOfSpan: readonly number[]
  readonly types: readonly { readonly offsetSeconds: number; readonly abbreviation: string }[]
  /** The POSIX rule that holds after the last start. */
  readonly footer: string
}

const HEADER_BYTES = 44

/** Reads the 64-bit half of a TZif file (RFC 9636). */
export function readZoneFile(bytes: Buffer): ZoneFile {
  if (bytes.toString('latin1', 0, 4) !== 'TZif') throw new Error('not a TZif file')
  const old = counts(bytes, 0)
  const second = HEADER_BYTES + bodyBytes(old, 4)
  const { leaps, times, types, characters, standards, universals } = counts(bytes, second)

  const startsAt = second + HEADER_BYTES
  const spansAt = startsAt + times * 8
  const typesAt = spansAt + times
  const namesAt = typesAt + types * 6
  const footerAt = namesAt + characters + leaps * 12 + standards + universals
  const names = bytes.toString('latin1', namesAt, namesAt + characters)
  return {
    starts: Array.from({ length: times }, (_, i) => Number(bytes.readBigInt64BE(startsAt + i * 8))),
    typeOfSpan: [...bytes.subarray(spansAt, typesAt)],
    types: Array.from({ length: types }, (_, i) => ({
      offsetSeconds: bytes.readInt32BE(typesAt + i * 6),
      abbreviation: nameFrom(names, bytes.readUInt8(typesAt + i * 6 + 5)),
    })),
    footer: bytes.toString('latin1', footerAt).split('\n')[1] ?? '',
  }
}

function nameFrom(names: string, at: number): string {
  return names.slice(at, names.indexOf('\0', at))
}

interface Counts {
  readonly universals: number
  readonly standards: number
  readonly leaps: number
  readonly times: number
  readonly types: number
  readonly characters: number
}

function counts(bytes: Buffer, header: number): Counts {
  const count = (index: number): number => bytes.readUInt32BE(header + 20 + index * 4)
  return {
    universals: count(0),
    standards: count(1),
    leaps: count(2),
    times: count(3),
    types: count(4),
    characters: count(5),
  }
}

function bodyBytes(body: Counts, timeBytes: number): number {
  return (
    body.times * (timeBytes + 1) +
    body.types * 6 +
    body.characters +
    body.leaps * (timeBytes + 4) +
    body.standards +
    body.universals
  )
}
