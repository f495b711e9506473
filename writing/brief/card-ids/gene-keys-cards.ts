import type { Fact } from '#astrology/facts.ts'
import { camel, marked, row, type CardRow } from './row.ts'

const keys = (fact: Fact) => marked(fact, 'key').map((key) => `geneKeys.key.${key}`)

/** `Ring of the Whirlwind` → `whirlwind`, `Ring of No Return` → `noReturn`. */
function rings(fact: Fact): string[] {
  return marked(fact, 'ring').map(
    (ring) => `geneKeys.ring.${camel(ring.replace(/^(?:the )?Ring of (?:the )?/i, ''))}`,
  )
}

export const GENE_KEYS_CARDS: readonly CardRow[] = [
  row(/\.withheld$|^system\./, () => []),
  row(/^key\d+\.ring$/, (fact) => rings(fact)),
  row(/^key(\d+)\./, (_, [key = '']) => [`geneKeys.key.${key}`]),
  row(/^(?:rings|sharedRing)\.|^commonRings\.most$/, (fact) => rings(fact)),
  row(/^partners\.(\d+)-(\d+)$/, (_, [one = '', other = '']) => [
    'geneKeys.partner',
    `geneKeys.key.${one}`,
    `geneKeys.key.${other}`,
  ]),
  row(/^partnerKeys\.(\d+)-(\d+)$/, (_, [one = '', other = '']) => [
    'geneKeys.partner',
    `geneKeys.key.${one}`,
    `geneKeys.key.${other}`,
  ]),
  row(/^sharedKey\.(\d+)$/, (_, [key = '']) => [`geneKeys.key.${key}`, 'geneKeys.shared']),
  row(/^completedChannel\.(.+)$/, (_, [channel = '']) => [
    `humanDesign.channel.${channel}`,
    'humanDesign.bond.electromagnetic',
  ]),
  row(/^sameLine\.(\w+)$/, ({ value }, [sphere = '']) => [
    `geneKeys.line.${String(value)}`,
    `geneKeys.sphere.${sphere}`,
  ]),
  row(/^sameSphere\.(\w+)$/, (fact, [sphere = '']) => [`geneKeys.sphere.${sphere}`, ...keys(fact)]),
  row(/^coincidence\.sphere-(\w+)$/, (fact, [sphere = '']) => [
    ...keys(fact),
    `geneKeys.sphere.${sphere}`,
  ]),
  row(/^(\w+)\.key$/, ({ value }, [sphere = '']) => [
    `geneKeys.key.${String(value)}`,
    `geneKeys.sphere.${sphere}`,
  ]),
  row(/^(\w+)\.line$/, ({ value }, [sphere = '']) => {
    const [key = '', line = ''] = String(value).split('.')
    return [`geneKeys.line.${line}`, `geneKeys.sphere.${sphere}`, `geneKeys.key.${key}`]
  }),
  row(/^(?:commonKeys|commonRings|sequences|leaning)\./, () => []),
]
