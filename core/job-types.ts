import * as z from 'zod'
import { SUBJECTS, SYSTEMS, type System } from './systems.ts'

export const JOB_TYPES = [
  'nuclear_v2',
  'complete_reading',
  'synastry',
  'single_system',
  'hook',
] as const
export type JobType = (typeof JOB_TYPES)[number]

/** What a document is about, beyond whom: one system, one light of the sky, or everything. */
export const DOCUMENT_THEMES = [...SYSTEMS, 'verdict', 'sun', 'moon', 'rising'] as const
export type DocumentTheme = (typeof DOCUMENT_THEMES)[number]

/** `<subject>.<theme>`: `p1.western`, `couple.vedic`, `couple.verdict`, `p1.rising`. */
export const DocumentId = z.templateLiteral([z.enum(SUBJECTS), '.', z.enum(DOCUMENT_THEMES)])
export type DocumentId = z.infer<typeof DocumentId>

export const DocumentPlan = z.object({
  id: DocumentId,
  subject: z.enum(SUBJECTS),
  theme: z.enum(DOCUMENT_THEMES),
  /** Texts that must be final, or given up, before this one is written. */
  after: z.array(DocumentId).readonly(),
  /** With `all` a given-up predecessor gives this document up; with `settled` it is written without it. */
  needs: z.enum(['all', 'settled']),
  /** The fleet's lane its chapter waits in. */
  lane: z.enum(['preview', 'chapter']),
})
export type DocumentPlan = z.infer<typeof DocumentPlan>

/** How many people each type of job is about. */
export const PEOPLE_IN_JOB: Readonly<Record<JobType, 1 | 2>> = {
  nuclear_v2: 2,
  complete_reading: 1,
  synastry: 2,
  single_system: 1,
  hook: 1,
}

/** The job types that read one system of the orderer's choice. */
export function asksForSystem(type: JobType): type is 'synastry' | 'single_system' {
  return type === 'synastry' || type === 'single_system'
}

/** The job types that read every system, or those of the orderer's choice. */
export function readsAllSystems(type: JobType): type is 'nuclear_v2' | 'complete_reading' {
  return type === 'nuclear_v2' || type === 'complete_reading'
}

/**
 * The documents of a job, in reading order. `systems` are those that are read: whatever is
 * left out is planned without; the types that read one system read the first. Called once, at the order.
 */
export function planDocuments(
  type: JobType,
  systems: readonly System[] = SYSTEMS,
): readonly DocumentPlan[] {
  const [system = 'western'] = systems
  switch (type) {
    case 'nuclear_v2':
      return [
        ...systems.map((theme) => individual('p1', theme)),
        ...systems.map((theme) => individual('p2', theme)),
        ...systems.map((theme) => overlay(theme)),
        verdict(systems),
      ]
    case 'complete_reading':
      return systems.map((theme) => individual('p1', theme))
    case 'synastry':
      return [individual('p1', system), individual('p2', system), overlay(system)]
    case 'single_system':
      return [individual('p1', system)]
    case 'hook':
      return (['sun', 'moon', 'rising'] as const).map((theme) => ({
        ...individual('p1', theme),
        lane: 'preview',
      }))
  }
}

function individual(subject: 'p1' | 'p2', theme: DocumentTheme): DocumentPlan {
  return { id: `${subject}.${theme}`, subject, theme, after: [], needs: 'settled', lane: 'chapter' }
}

/** An overlay compares two finished readings, so without either there is nothing to compare. */
function overlay(theme: System): DocumentPlan {
  return {
    id: `couple.${theme}`,
    subject: 'couple',
    theme,
    after: [`p1.${theme}`, `p2.${theme}`],
    needs: 'all',
    lane: 'chapter',
  }
}

/** The verdict weighs whatever there is, and says which systems it lacks. */
function verdict(systems: readonly System[]): DocumentPlan {
  const after = (['p1', 'p2', 'couple'] as const).flatMap((s) =>
    systems.map((t): DocumentId => `${s}.${t}`),
  )
  return {
    id: 'couple.verdict',
    subject: 'couple',
    theme: 'verdict',
    after,
    needs: 'settled',
    lane: 'chapter',
  }
}
