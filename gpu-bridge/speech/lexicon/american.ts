/**
 * A word in small letters as Americans write it, so that two writings of one word can be told to be one. What comes
 * of a word that both write alike may be no word: it is there to be compared.
 */
export function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{2})our(?=$|s|ed|ing|able|ite|er|ful|less)/, 'or')
    .replace(/^(practi|licen)s(?=e)/, '$1c')
    .replace(/(?<!practi)is(?=e$|es$|ed$|er$|ers$|ing$|ation$|able$)/, 'iz')
    .replace(/lys(?=e$|es$|ed$|ing$)/, 'lyz')
    .replace(/(?<=[aeiouy][a-z]*[aeiou])ll(?=ed$|ing$|er$|ers$)/, 'l')
    .replace(/ence$/, 'ense')
    .replace(/^(.+[bcdfgptv])re(s?)$/, '$1er$2')
    .replace(/(?:a|o)e(?=[a-z]{3})/, 'e')
    .replace(/^grey/, 'gray')
    .replace(/(?<=m)ould/, 'old')
    .replace(/(?<=ward)s$/, '')
    .replace(/(?<=dg)ement/, 'ment')
    .replace(/(?<=program)me|(?<=catalog|dialog)ue/, '')
    .replace(/^(lear|drea|spoi|bur)([nml])t$/, '$1$2ed')
}
