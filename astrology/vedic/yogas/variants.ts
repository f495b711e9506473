import * as z from 'zod'

/** Readings that exclude each other: the first is told. */
function either<Name extends string>(first: Name, ...others: readonly Name[]) {
  return z.array(z.enum([first, ...others])).default([first])
}

/** Ways of one yoga that stand side by side in the texts: every one is told. */
function each<Name extends string>(first: Name, ...others: readonly Name[]) {
  return z.array(z.enum([first, ...others])).default([first, ...others])
}

/** Where the texts differ on a yoga: its readings by name, and which of them are told. */
export const YogaVariants = z.strictObject({
  vesi: either('light-spoils', 'light-aside'),
  vosi: either('light-spoils', 'light-aside'),
  ubhayachari: either('light-spoils', 'light-aside'),
  sunapha: either('light-spoils', 'light-aside'),
  anapha: either('light-spoils', 'light-aside'),
  durudhara: either('light-spoils', 'light-aside'),
  chapa: either('lords', 'node-lords'),
  gandharva: each('raman', 'rao'),
  gaja: each('raman', 'ninth-lords'),
  sumukha: each('raman-166', 'raman-167'),
  'svavirya-dhana': each('raman-132', 'raman-130', 'raman-131'),
  'madhya-vayasi-dhana': each('benefics-after', 'raman'),
  'bhratri-mula-dhana': each('raman-136', 'raman-137'),
  'ayatna-griha': each('raman-189', 'raman-190'),
  'griha-nasha': each('raman-191', 'raman-192'),
  'bandhu-pujya': each('raman-194', 'raman-193'),
  'matri-nasha': each('raman-198', 'raman-199'),
  'matri-dirghayu': each('raman-196', 'raman-197'),
  kapata: each('raman-202', 'raman-203'),
  nishkapata: each('raman-205', 'raman-206'),
  'bahu-putra': each('raman-220', 'raman-221'),
  'datta-putra': each('raman-222', 'raman-223'),
  'kala-nirdeshat-putra-nasha': each('raman-230', 'raman-229'),
  'bhaga-chumbana': each('raman', 'fallen-lord'),
  'buddhi-jada': each('raman', 'fifth-lord'),
  durmukha: each('raman-168', 'raman-169'),
  apakirti: each('seen', 'navamsha'),
  krishanga: each('raman-112', 'raman-113'),
  'deha-sthaulya': each('raman-115', 'raman-114', 'raman-116'),
  andha: each('raman-165', 'raman-288'),
  'vata-roga': each('raman', 'mars-in-trine'),
})
export type YogaVariants = z.infer<typeof YogaVariants>

export const DEFAULT_YOGA_VARIANTS: YogaVariants = YogaVariants.parse({})
