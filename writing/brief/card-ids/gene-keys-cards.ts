import type { Fact } from '#astrology/facts.ts'
import { camel, marked, own, row, type CardRow } from './row.ts'

const keys = (fact: Fact) => marked(fact, 'key').map((key) => `geneKeys.key.${key}`)

/** `Ring of the Whirlwind` → `whirlwind`, `Ring of No Return` → `noReturn`. */
function rings(fact: Fact): string[] {
  return marked(fact, 'ring').map(
    (ring) => `geneKeys.ring.${camel(ring.replace(/^(?:the )?Ring of (?:the )?/i, ''))}`,
  )
}

export const GENE_KEYS_CARDS: readonly CardRow[] = [
  row(/\.withheld$|^system\./, () => []),
  own(/^key\d+\.ring$/, (fact) => rings(fact)),
  own(/^key(\d+)\./, (_, [key = '']) => [`geneKeys.key.${key}`]),
  own(/^(?:rings|sharedRing)\./, (fact) => rings(fact)),
  row(/^commonRings\.most$/, (fact) => rings(fact)),
  own(/^partners\.(\d+)-(\d+)$/, (_, [one = '', other = '']) => [
    'geneKeys.partner',
    `geneKeys.key.${one}`,
    `geneKeys.key.${other}`,
  ]),
  own(/^partnerKeys\./, (fact) => ['geneKeys.partner', ...keys(fact)]),
  own(/^sharedKey\.(\d+)$/, (_, [key = '']) => [`geneKeys.key.${key}`, 'geneKeys.shared']),
  row(/^completedChannel\.(.+)$/, (_, [channel = '']) => [
    `humanDesign.channel.${channel}`,
    'humanDesign.bond.electromagnetic',
  ]),
  own(/^sameLine\.(\w+)$/, ({ value }, [sphere = '']) => [
    `geneKeys.line.${String(value)}`,
    `geneKeys.sphere.${sphere}`,
  ]),
  row(/^sameSphere\.(\w+)$/, (fact, [sphere = '']) => [`geneKeys.sphere.${sphere}`, ...keys(fact)]),
  own(/^coincidence\.sphere-(\w+)$/, (fact, [sphere = '']) => [
    ...keys(fact),
    `geneKeys.sphere.${sphere}`,
  ]),
  own(/^(\w+)\.key$/, ({ value }, [sphere = '']) => [
    `geneKeys.key.${String(value)}`,
    `geneKeys.sphere.${sphere}`,
  ]),
  own(/^(\w+)\.line$/, ({ value }, [sphere = '']) => {
    const [key = '', line = ''] = String(value).split('.')
    return [`geneKeys.line.${line}`, `geneKeys.sphere.${sphere}`, `geneKeys.key.${key}`]
  }),
  row(/^(?:commonKeys|commonRings|sequences|leaning)\./, () => []),
]
