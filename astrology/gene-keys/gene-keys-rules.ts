import type { PartsBody, Rule } from '#astrology/facts.ts'

/** Said in every source; `noticeFact` says it to the reader. */
const GENE_KEYS_NOTICE =
  'Gene Keys is the work of Richard Rudd; this is an independent computation with our own descriptions, not affiliated with or endorsed by Gene Keys Ltd.'

const PROFILE = `the sphere table of the official support pages, as recorded by gene-keys-data. ${GENE_KEYS_NOTICE}`

/** Every rule the Gene Keys facts rest on, by its key. */
export const RULES = {
  sphere: rule(
    'sphere',
    'Each sphere of the profile is the gate and line of one activation: personality for the moment of birth, design for the Sun 88° earlier.',
    PROFILE,
  ),
  expression: rule(
    'expression',
    'Each key is read at three levels, low, middle and high; the descriptions are ours.',
    `our own words. ${GENE_KEYS_NOTICE}`,
  ),
  partner: rule(
    'partner',
    'The programming partner of a key is the one opposite it on the wheel, 32 steps along.',
    PROFILE,
  ),
  ring: rule(
    'ring',
    'Keys belong to one of 21 codon rings: hexagrams that, read as codons, share an amino acid.',
    `codon table of hdkit. ${GENE_KEYS_NOTICE}`,
  ),
  sharedKey: rule(
    'sharedKey',
    'Two people share a key that stands in any sphere of both.',
    GENE_KEYS_NOTICE,
  ),
  line: rule(
    'line',
    'Two people meet on the line when the same sphere holds the same line in both.',
    GENE_KEYS_NOTICE,
  ),
  sphereBond: rule(
    'sphereBond',
    'The keys of one sphere in two people are the same, programming partners, or of one ring; the closest of these is told.',
    `the comparison is our own. ${GENE_KEYS_NOTICE}`,
  ),
  sequence: rule(
    'sequence',
    'Two people resonate in a sphere that holds the same line in both, the same key, programming partners or keys of one ring; counted over the spheres of the Activation, Venus and Pearl sequences, and compared by their share.',
    `the count is our own. ${GENE_KEYS_NOTICE}`,
  ),
  fullestRing: rule(
    'fullestRing',
    'Of the rings of which both have keys, the one with the most keys of both; up to three that share the place.',
    `codon table of hdkit; the count is our own. ${GENE_KEYS_NOTICE}`,
  ),
  channel: rule(
    'channel',
    'A key of one completes a key of the other when the two make a channel of the Human Design, and neither has the other gate of it anywhere in their design.',
    `the 36 channels of Human Design. ${GENE_KEYS_NOTICE}`,
  ),
  window: rule(
    'window',
    'Of a birth whose time is unsure only what holds under every sky of its window is told.',
    `our own rule, docs/decisions/040. ${GENE_KEYS_NOTICE}`,
  ),
  notice: rule(
    'notice',
    'Where the system is named, whose it is and that we are not affiliated is said.',
    GENE_KEYS_NOTICE,
  ),
} as const satisfies Record<string, Rule>

/** Says whose system this is, of one person (`{p1}'s profile`) or of two. */
export function noticeFact(whose: string): PartsBody {
  return {
    topic: 'system',
    property: 'notice',
    value: 'not affiliated',
    sentence: `${whose} is computed independently after Richard Rudd's Gene Keys, with descriptions of our own; it is not affiliated with or endorsed by Gene Keys Ltd.`,
    marks: [],
    rule: RULES.notice,
  }
}

function rule(id: string, sentence: string, source: string): Rule {
  return { id: `geneKeys.${id}`, rule: sentence, source }
}
