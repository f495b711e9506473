import { expect, it } from 'vitest'
import { plainMarkdown } from './plain-markdown.ts'

it.each<[string, string, string]>([
  [
    'headings and paragraphs',
    '# One\n\nTwo *three*\nfour.\n\n## Five',
    '# One|Two three four.|## Five',
  ],
  ['headings with a line below', 'One\n===\n\nTwo\n---\n\nThree.', '# One|## Two|Three.'],
  ['links and pictures', 'A [link](https://x.org "t"), ![a cat](cat.png).', 'A link, a cat.'],
  ['an address', 'See <https://x.org>.', 'See https://x.org.'],
  ['quotations', '> One\n> two.\n>\n> > Three.', 'One two.|Three.'],
  ['lists', '- One\n- Two\n  - three\n  - [x] four', 'One|Two|three|four'],
  ['numbered lists', '3. One\n4. Two', '3: One|4: Two'],
  ['tables', '| a | b |\n|---|--:|\n| 1 | **2** |\n| 3 | |', 'a, b|1, 2|3'],
  ['code', 'Say `x_y`.\n\n```js\nlet a\nlet b\n```', 'Say x\\_y.|let a let b'],
  ['notes', 'A word.[^1]\n\n[^1]: The note.', 'A word.|Note 1: The note.'],
  ['tags and comments', '<div class="a">One</div>\n\n<!-- no -->\n\nTw<b>o</b>.<br>', 'One|Two.'],
  ['rules and entities', 'One &amp; two\n\n* * *\n\nThree &lt; four', 'One & two|Three \\< four'],
  ['what is no mark', 'A \\*star\\* and 2 \\* 3\n\n\\# no', 'A \\*star\\* and 2 \\* 3|\\# no'],
  ['citations', 'One [[p1.western.sun]].', 'One.'],
  ['a line that is broken', 'One  \ntwo\\\nthree', 'One two three'],
])('keeps what is read of %s', (_what, markdown, plain) => {
  expect(plainMarkdown(markdown)).toBe(plain.replaceAll('|', '\n\n'))
})
