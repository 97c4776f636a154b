/** The report's looks: the help center's paper, ink and buoy, as a printed weekly. Nothing is loaded from anywhere. */
export const styles = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #16212b; --quiet: #4d5d69; --line: #d8d4c8; --faint: #ebe8df;
  --accent: #0a5a78; --signal: #c8461e; --band: #dfe3e2;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Bitstream Charter", Georgia, serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #0f161c; --ink: #e6e9ea; --quiet: #a5b2bb; --line: #34414b; --faint: #212c35;
    --accent: #86c5de; --signal: #f0875f; --band: #2a3842;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 64rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif; hyphens: auto; overflow-wrap: break-word;
}
h1, h2, h3, p, ol, ul, dl, dd, table, blockquote, figure { margin: 0; padding: 0; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; hyphens: manual; }
h1 { font-size: clamp(1.75rem, 1.3rem + 1.7vw, 2.4rem); letter-spacing: -.01em; max-width: 56ch; margin: .35rem 0 .6rem; }
h2 { font-size: clamp(1.35rem, 1.2rem + .7vw, 1.75rem); margin: 3.5rem 0 .5rem; }
h3 { font-size: 1.2rem; }
p, li { text-wrap: pretty; }
p { max-width: 68ch; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
ol, ul { list-style: none; }
.quiet { color: var(--quiet); }
.small { font-size: .9rem; line-height: 1.45; }
.kicker { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; }
.lead { font-size: 1.15rem; }
header { border-bottom: 1px solid var(--ink); padding-bottom: 1.1rem; }
section:first-child h2 { margin-top: 1.5rem; }
header p + p { margin-top: .35rem; }
section > h2 + p { margin-bottom: 1.25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.4rem; padding: .8rem 0; font-size: .9rem; }
.headed { display: flex; flex-wrap: wrap; align-items: end; justify-content: space-between; }
.headed .axis { display: none; }
@media (min-width: 46rem), print { .headed .axis { display: block; margin-right: calc(max(12rem, 170px) - 160px); } }
[hidden] { display: none !important; }
pre { margin: .25rem 0 0; padding: .5rem .75rem; background: var(--faint); overflow-x: auto; font-size: .85rem; line-height: 1.5; }
details { border-bottom: 1px solid var(--line); }
.behind { border: 0; }
.behind > summary { padding: .25rem 0; font-size: .9rem; width: fit-content; }
.behind dl { display: grid; gap: .35rem 1rem; padding: .25rem 0 .5rem; border-left: 2px solid var(--line); padding-left: .9rem; }
.behind dt { color: var(--quiet); font-size: .8rem; }
.behind dd { font-size: .9rem; line-height: 1.45; max-width: 68ch; overflow-wrap: anywhere; }
td .behind .quiet { display: inline; white-space: normal; }
.tools { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.25rem; margin: 1rem 0 .5rem; font-size: .9rem; }
.tools label { color: var(--quiet); }
.tools input, .tools select { font: inherit; color: var(--ink); background: transparent; border: 1px solid var(--quiet); border-radius: 6px; padding: .3rem .5rem; max-width: 100%; }
.tools input { width: min(16rem, 60vw); }
.tools :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.tools .narrow { display: none; }
.tools select option { color: #16212b; background: #fbfaf6; }
.beside { display: grid; gap: 0 3rem; }
.beside h2, .beside section:first-child h2 { font-size: 1.35rem; margin-top: 1.75rem; }
.beside > section:first-child:last-child { grid-column: 1 / -1; }
@media (min-width: 60rem), print { .beside { grid-template-columns: 1fr 1fr; } }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 3rem; margin: 1.25rem 0; }
figure { margin: 0; max-width: 28rem; break-inside: avoid; }
figcaption { font-weight: 600; font-size: .95rem; margin-bottom: .25rem; }
.chart { display: block; width: 100%; height: auto; overflow: visible; font-family: system-ui, sans-serif; fill: var(--ink); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--accent); }
tbody th { font-weight: 400; white-space: nowrap; border-color: var(--line); vertical-align: top; padding-top: .55rem; }
.spaced { margin-top: 1.5rem; }
p.after { margin-top: 1rem; }
summary { cursor: pointer; padding: .6rem 0; color: var(--accent); }
details .topics { border-top: 0; }
details details { border: 0; }
details .inbox li:first-child { border-top: 1px solid var(--line); }
td .small.quiet { white-space: nowrap; }
td.title .small.quiet { white-space: normal; }
.figure, td.number, .numbers { font-variant-numeric: tabular-nums lining-nums; }
.mark { display: block; overflow: visible; }
.mark .tick { stroke: var(--line); stroke-width: 1; }
.mark .reference { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 2; }
.mark .range { stroke: var(--ink); stroke-width: 2; stroke-linecap: round; }
.mark .middle { fill: var(--ink); }
.axis text { fill: var(--quiet); font: 11px system-ui, sans-serif; font-variant-numeric: tabular-nums; }

.week { border-top: 1px solid var(--line); counter-reset: week; margin-top: .5rem; }
.week > li { counter-increment: week; padding: .9rem 0 1rem 2.5rem; position: relative; }
.week > li::before { content: counter(week); position: absolute; left: 0; top: .75rem; font: 600 1.75rem/1.2 var(--serif); color: var(--quiet); }
.week > li:first-child::before { color: var(--signal); }
.week > li, .topics > li { border-bottom: 1px solid var(--line); display: grid; grid-template-columns: minmax(0, 1fr); gap: .35rem 2rem; break-inside: avoid; }
.head { min-width: 0; overflow-wrap: anywhere; }
.body { font-size: 1rem; line-height: 1.5; }
.body p + p { margin-top: .2rem; }
.worth strong { font: 600 1.9rem/1 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
.week > li:first-child .worth { --ink: var(--signal); }
.week > li:first-child .worth strong { color: var(--signal); }
@media (min-width: 46rem), print {
  .week > li, .topics > li { grid-template-columns: minmax(0, 1fr) max(12rem, 170px); grid-template-rows: auto 1fr; }
  .worth { grid-column: 2; grid-row: 1 / span 2; }
}

table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; font-size: .85rem; line-height: 1.3; vertical-align: bottom; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--ink); hyphens: manual; }
th button { all: unset; cursor: pointer; border-bottom: 1px dotted var(--quiet); }
th[aria-sort="ascending"] button::after { content: " \\2191"; }
th[aria-sort="descending"] button::after { content: " \\2193"; }
td { overflow-wrap: anywhere; vertical-align: top; padding: .55rem 1rem .55rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
td.number, th.number { text-align: end; }
td.number { white-space: nowrap; }
th.number { max-width: 8.5rem; }
.marked { min-width: 11rem; }
td .quiet { display: block; }
.marked .quiet { display: inline; }
tr { break-inside: avoid; }
td.title { min-width: 12rem; }
td.small { min-width: 6.5rem; }
@media screen and (max-width: 52rem) {
  .reflow thead { display: none; }
  .reflow, .reflow tbody { display: block; }
  .reflow tr { display: grid; grid-template-columns: 2.25rem minmax(0, 1fr); padding: .8rem 0; border-bottom: 1px solid var(--line); }
  .reflow tbody tr:first-child { border-top: 1px solid var(--ink); }
  .reflow td { display: block; grid-column: 2; border: 0; padding: .1rem 0; text-align: start; white-space: normal; font-size: .95rem; }
  .reflow td.title { font-size: 1.0625rem; }
  .reflow td.place { grid-column: 1; grid-row: 1; }
  .reflow td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); }
  .reflow td .quiet { display: inline; }
  .reflow td.title .quiet { display: block; }
  .reflow td.unsaid { display: none; }
  .reflow td.wide { grid-column: 1 / -1; }
  .tools .narrow { display: inline; }
  .reflow .mark { margin: .2rem 0; }
}

.topics { border-top: 1px solid var(--line); }
.topics > li { padding: .9rem 0 1rem; }
h4 { margin: 0; font: 600 1.1rem/1.3 var(--serif); }
.topics .worth strong { font-size: 1.4rem; }
.class { margin: 2rem 0 .6rem; }
.columns { columns: 20rem; column-gap: 2.5rem; }
.columns li { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.sentences li { padding-left: 1.1rem; position: relative; margin-top: .5rem; max-width: 68ch; }
.sentences li::before { content: "–"; position: absolute; left: 0; color: var(--quiet); }
.inbox p { max-width: none; }
.inbox li { border-top: 1px solid var(--line); padding: .8rem 0; break-inside: avoid; }
.inbox blockquote { font-family: var(--serif); font-size: 1.1rem; line-height: 1.4; max-width: 62ch; overflow-wrap: anywhere; }
.facts { display: grid; gap: 0 2rem; border-top: 1px solid var(--line); }
.facts > div { border-bottom: 1px solid var(--line); padding: .55rem 0; }
.facts dt { color: var(--quiet); font-size: .9rem; }
@media (min-width: 46rem), print { .facts > div { display: grid; grid-template-columns: 20rem minmax(0, 1fr); } }
.method p { margin-top: .75rem; font-size: .95rem; }
code { font: .92em ui-monospace, monospace; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
footer { margin-top: 3.5rem; border-top: 1px solid var(--ink); padding-top: .75rem; color: var(--quiet); font-size: .9rem; }
@page { margin: 16mm 14mm; }
@media print {
  html { font-size: 12px; }
  body { padding: 0; max-width: none; }
  a { color: inherit; text-decoration: none; }
  h2 { break-after: avoid; margin-top: 1.75rem; }
  th button { border: 0; }
  nav, summary, .tools, td .behind { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
  .charts { grid-template-columns: 1fr 1fr; }
  pre { white-space: pre-wrap; }
}
`.trim();
