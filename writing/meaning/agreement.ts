const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  "isn't": "aren't",
  "doesn't": "don't",
  "hasn't": "haven't",
  "wasn't": "weren't",
  undergoes: 'undergo',
  outdoes: 'outdo',
  undoes: 'undo',
  redoes: 'redo',
  overdoes: 'overdo',
  foregoes: 'forego',
  forgoes: 'forgo',
  ties: 'tie',
  tiptoes: 'tiptoe',
  lies: 'lie',
  dies: 'die',
  vies: 'vie',
  unties: 'untie',
  belies: 'belie',
  focuses: 'focus',
}

/** `keeps` as it stands after `they`: `keep`. Of a verb in the present, third person singular. */
export function pluralVerb(singular: string): string {
  const irregular = IRREGULAR[singular]
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(singular)) return singular.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x|zz|tz|[^aeiou]o)es$/.test(singular)) return singular.slice(0, -2)
  if (/[^s]s$/.test(singular)) return singular.slice(0, -1)
  return singular
}
