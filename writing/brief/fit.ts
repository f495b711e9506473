import type { Fact } from '#astrology/facts.ts'
import { YOGA_RULES } from '#astrology/vedic/yogas/formed-yogas.ts'
import { isOfMarriage } from './between.ts'
import { speaksOfLove } from '../safety/words-of-love.ts'
import type { Register } from './brief.ts'

/** What is said of love by the facts' own sentences. */
const OF_LOVE =
  /\b(?:attract\w*|love|lover|marriage|spouse|desire|sexual\w*|coition|partner(?:s|ship)?|eros|romance)\b/i

/** Of love by what they are, whatever their sentences say, by `<topic>.<property>`. */
const KINDS_OF_LOVE =
  /^(?:house[578]\.|descendant\.|aspect\.venus-mars|synastry(?:[\w.-]*)\.(?:venus-mars|mars-venus)|relationshipScore\.|ashtakoota\.yoni|porutham\.(?:yoni|rajju)|mangal|seventhLords?\.|lord[578]\.|D9\.|navamshas\.|karakas\.|charaKaraka\.dara|electromagnetic\.|attraction\.|sq\.|core\.|relating\.|(?:sameLine|sameSphere)\.(?:attraction|sq|core)|agreement\.attraction|contradiction\.attraction|dimension\.attraction|lotOfEros|\w+\.juno|vertex)/

/** How two people match by the tables for marriages, which measure nothing else. */
const MATCHMAKING = /^(?:ashtakoota|kootaExtremes|kootaRoles|kootaException|poruthams?|mangal)\./

/** What is scored or leans. */
const SCORED = /^(?:score|dimension|leaning|relationshipScore|agreement|contradiction)\./

/** Families of yogas that foretell losses, illnesses or children. */
const NOT_TOLD: ReadonlySet<string> = new Set(
  YOGA_RULES.filter(({ family }) => family === 'kin' || family === 'hardship').map(({ id }) => id),
)

/**
 * Whether a fact may be in a brief at all: withheld ones are told as withheld, of yogas none that
 * foretells a loss, an illness or children. Where somebody is young, or harm was asked about, nothing of love,
 * bodies or scores; of friends, family and colleagues nothing that speaks of marriage or desire.
 */
export function isFit(fact: Fact, register: Register): boolean {
  const name = `${fact.topic}.${fact.property}`
  if (fact.property === 'withheld' || fact.topic === 'system') return false
  if (fact.topic === 'yoga' && NOT_TOLD.has(fact.property)) return false
  if (register === 'alone' || register === 'partners') return true
  if (register === 'young' || register === 'grave') return isWithoutLove(fact, register, name)
  return !(
    isOfMarriage(fact) ||
    speaksOfLove(fact.sentence, register) ||
    isOfLove(fact, name) ||
    MARRIAGES_ALONE.test(name)
  )
}

const MARRIAGES_ALONE = /^(?:kootaRoles|porutham\.(?:streeDeergha|mahendra))/

function isWithoutLove(fact: Fact, register: Register, name: string): boolean {
  return !(
    SCORED.test(name) ||
    MATCHMAKING.test(name) ||
    isOfMarriage(fact) ||
    isOfLove(fact, name) ||
    (speaksOfLove(fact.sentence, register) && name !== 'profile.profile')
  )
}

function isOfLove({ sentence, value }: Fact, name: string): boolean {
  return KINDS_OF_LOVE.test(name) || OF_LOVE.test(sentence) || OF_LOVE.test(String(value))
}
