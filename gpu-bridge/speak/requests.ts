import * as z from 'zod'
import { Script } from '#gpu-bridge/protocol/contract.ts'

const SpeakRequest = z.strictObject({
  do: z.literal('speak'),
  /** As a pod is given it. */
  script: Script,
  /** Where the MP3 is put. */
  to: z.string().min(1),
  /** Where the timing is put, in the form its ending names: `.json`, `.vtt` or `.smil`. */
  timing: z.string().min(1).nullable(),
  /** Null for the one that leaves nothing of the voice out. */
  profile: z.enum(['small', 'shop']).nullable(),
})
export type SpeakRequest = z.infer<typeof SpeakRequest>

const BindRequest = z.strictObject({
  do: z.literal('bind'),
  /** MP3s as pods make them, in the order of the book. */
  chapters: z.array(z.string().min(1)),
  /** Where the book is put, in the form its ending names: `.mp3` or `.m4b`. */
  to: z.string().min(1),
})
export type BindRequest = z.infer<typeof BindRequest>

/** What the program is asked, once. */
export const SpeechRequest = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list-voices') }),
  SpeakRequest,
  BindRequest,
])
export type SpeechRequest = z.infer<typeof SpeechRequest>

/** What it answers, line by line. */
export type SpeechReport =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'done'; readonly result: Readonly<Record<string, unknown>> }
  | {
      readonly type: 'refused'
      readonly field: string
      readonly problem: string
      readonly mend: string
    }
  | { readonly type: 'failed'; readonly reason: string }
