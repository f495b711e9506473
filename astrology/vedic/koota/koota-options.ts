import * as z from 'zod'

/** The tables in use for the kootas that schools and programs score differently. */
export const KootaOptions = z.object({
  varna: z.enum(['recommended', 'swapped', 'equalHalf']).default('recommended'),
  vashya: z.enum(['recommended', 'maitreya', 'panchangam']).default('recommended'),
  yoni: z.enum(['saravali', 'mahidhara']).default('saravali'),
  maitri: z.enum(['recommended', 'maitreya']).default('recommended'),
  gana: z.enum(['recommended', 'maitreya', 'panchangam', 'bengali']).default('recommended'),
})
export type KootaOptions = z.infer<typeof KootaOptions>

export const RECOMMENDED_KOOTAS: KootaOptions = KootaOptions.parse({})
