import type { Cast } from '#astrology/cast.ts'
import type { DocumentId } from '#core/job-types.ts'
import type { System } from '#core/systems.ts'
import type { PositionTable } from '../../document.ts'
import { geneKeysPairPositions, geneKeysPositions } from './gene-keys.ts'
import { humanDesignPairPositions, humanDesignPositions } from './human-design.ts'
import { kabbalahPairPositions, kabbalahPositions } from './kabbalah.ts'
import { vedicPairPositions, vedicPositions } from './vedic.ts'
import { westernPairPositions, westernPositions } from './western.ts'

type OfOne = (cast: Cast) => PositionTable
type OfTwo = (first: Cast, second: Cast, names: readonly string[]) => PositionTable

const TABLES: Readonly<Record<System, { readonly one: OfOne; readonly two: OfTwo }>> = {
  western: { one: westernPositions, two: westernPairPositions },
  vedic: { one: vedicPositions, two: vedicPairPositions },
  humanDesign: { one: humanDesignPositions, two: humanDesignPairPositions },
  geneKeys: { one: geneKeysPositions, two: geneKeysPairPositions },
  kabbalah: { one: kabbalahPositions, two: kabbalahPairPositions },
}

/** Somebody whose positions are told. */
export interface CastPerson {
  readonly name: string
  readonly cast: Cast
}

/** What stands where, for the documents that read one system; none for those that read several, or one light. */
export function positionTables(
  id: DocumentId,
  people: readonly CastPerson[],
): readonly PositionTable[] {
  const [subject, theme = ''] = id.split('.')
  const tables = TABLES[theme as System]
  const [first, second] = people
  if (tables === undefined || first === undefined) return []
  if (subject === 'couple') {
    if (second === undefined) return []
    return [tables.two(first.cast, second.cast, [first.name, second.name])]
  }
  const own = subject === 'p2' ? second : first
  return own === undefined ? [] : [tables.one(own.cast)]
}
