import * as z from 'zod'

/** An object of R2 as it was. */
export const KeptObject = z.object({
  key: z.string(),
  /** Where its bytes lie in the backup. */
  file: z.string(),
  bytes: z.int(),
  /** R2's own digest of it, MD5 as a rule. */
  etag: z.string(),
  contentType: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
})
export type KeptObject = z.infer<typeof KeptObject>

/** What a backup holds; sealed like the rest. */
export const Manifest = z.object({
  format: z.literal(1),
  /** ISO 8601: when the export began. */
  at: z.iso.datetime(),
  /** Where D1's time travel leads back to that moment; null of a system on one's own machine. */
  bookmark: z.string().nullable(),
  /** The migrations D1 had seen: it is restored among these alone. */
  migrations: z.array(z.string()),
  /** Where the rows lie in the backup: each export has a file of its own, which counts once it is named here. */
  database: z.string().default('database.sql.age'),
  /** Rows by table, as that file has them. */
  rows: z.record(z.string(), z.int()),
  objects: z.array(KeptObject),
})
export type Manifest = z.infer<typeof Manifest>

export const MANIFEST_FILE = 'manifest.json.age'
export const OBJECTS_FOLDER = 'objects'
