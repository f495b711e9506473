/** How a book looks where its reader has no wish of their own: sizes and fonts are left to the reading system. */
export const STYLE = `body { margin: 0 5%; line-height: 1.5; }
h1, h2 { font-weight: normal; line-height: 1.2; text-align: left; hyphens: none; }
h1 { font-size: 1.7em; margin: 2em 0 1em; }
h2 { font-size: 1.25em; margin: 1.8em 0 0.6em; }
p { margin: 0; text-indent: 1.4em; }
h1 + p, h2 + p, figure + p { text-indent: 0; }
.cover { text-align: center; }
.cover p, .plain p, .facts p { text-indent: 0; margin: 0 0 0.8em; }
figure { margin: 1.5em 0; text-align: center; break-inside: avoid; }
figure img { max-width: 100%; max-height: 90vh; }
table { border-collapse: collapse; margin: 1.2em 0; width: 100%; font-size: 0.85em; }
caption { text-align: left; font-style: italic; padding-bottom: 0.4em; }
th, td { text-align: left; padding: 0.15em 0.5em 0.15em 0; border-bottom: 1px solid; vertical-align: top; }
a[role="doc-noteref"] { font-size: 0.7em; vertical-align: super; line-height: 0; text-decoration: none; }
aside { margin: 0 0 0.6em; }
.rule { font-style: italic; margin-top: 1.4em; }
.-epub-media-overlay-active { background-color: #f3e3b3; color: #232a4d; }
`
