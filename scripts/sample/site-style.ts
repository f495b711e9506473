/** The look of the sample: one column of text, in the light or the dark as its reader's machine has it. */
export const SITE_STYLE = `:root { color-scheme: light dark; --paper: #fffdf8; --ink: #232a4d; --quiet: #5f6480; --rule: #cfc9bd; --link: #1f5d99; }
@media (prefers-color-scheme: dark) { :root { --paper: #12162b; --ink: #e8e4d8; --quiet: #a9abc0; --rule: #3a4063; --link: #8fbce6; } }
body { margin: 0 auto; padding: 1rem 1.2rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink); font: 1.1rem/1.6 Georgia, 'Times New Roman', serif; }
h1, h2 { font-weight: normal; line-height: 1.2; }
h1 { font-size: 1.9rem; margin: 2rem 0 1rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 0.6rem; }
p { margin: 0 0 0.9rem; }
a { color: var(--link); }
.about, .heard figcaption { color: var(--quiet); }
.cover { text-align: center; }
.way { display: flex; justify-content: space-between; border-bottom: 1px solid var(--rule); padding: 0.4rem 0; }
section + .way { border-bottom: 0; border-top: 1px solid var(--rule); margin-top: 2rem; }
figure { margin: 1.5rem 0; text-align: center; }
figure img { max-width: 100%; max-height: 90vh; }
.heard { text-align: left; }
audio { width: 100%; }
table { border-collapse: collapse; margin: 1.2rem 0; width: 100%; font-size: 0.85rem; display: block; overflow-x: auto; }
caption { text-align: left; font-style: italic; padding-bottom: 0.4rem; }
th, td { text-align: left; padding: 0.15rem 0.5rem 0.15rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
a[role='doc-noteref'] { font-size: 0.65em; vertical-align: super; line-height: 0; text-decoration: none; }
nav ol ol { display: flex; flex-wrap: wrap; gap: 0 0.9rem; padding: 0; list-style: none; font-size: 0.85rem; }
nav ol > li { margin: 0.3rem 0; }
aside { margin: 0 0 0.6rem; }
aside:target { background: var(--rule); }
.rule { font-style: italic; margin-top: 1.4rem; }
`
