/** The panel's looks: the help center's own paper and ink, in the corner, out of the text's way. */
export const panelStyles = `
:host { position: fixed; right: 1rem; bottom: 1rem; z-index: 50; max-width: calc(100vw - 2rem); }
@media print { :host { display: none; } }
* { box-sizing: border-box; }
details { background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 6px; font: 0.875rem/1.45 system-ui, sans-serif; }
details[open] { width: 23rem; max-width: 100%; }
summary { cursor: pointer; padding: .5rem .9rem; font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif; font-weight: 600; font-size: 1rem; }
summary:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
.body { max-height: min(36rem, 75vh); overflow-y: auto; padding: .25rem .9rem .9rem; border-top: 1px solid var(--line); }
p, dl, dd, ol, blockquote { margin: 0; padding: 0; }
label { display: block; font-weight: 600; padding-top: .6rem; }
input { width: 100%; margin-top: .3rem; padding: .45rem .6rem; font: inherit; font-weight: 400; color: inherit; background: transparent; border: 1px solid var(--accent); border-radius: 6px; }
.answer { min-height: 1.5rem; padding-top: .45rem; overflow-wrap: anywhere; }
.answer ol { padding-left: 1.25rem; }
.answer .this { font-weight: 600; }
.yes { color: var(--done); }
.notes { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .6rem; overflow-wrap: anywhere; }
.todo { border-left: 2px solid var(--signal); padding-left: .6rem; margin: .4rem 0 .6rem; }
dl > div { border-top: 1px solid var(--line); padding: .4rem 0; }
dt { color: var(--quiet); }
dd { font-variant-numeric: tabular-nums; }
.line { display: block; }
.quiet { color: var(--quiet); }
blockquote { border-left: 2px solid var(--line); padding-left: .6rem; margin-top: .25rem; }
code { font: .92em ui-monospace, monospace; }
.mark { display: block; overflow: visible; margin: .15rem 0; }
.mark .tick { stroke: var(--line); }
.mark .range { stroke: var(--ink); stroke-width: 2; stroke-linecap: round; }
.mark .middle { fill: var(--ink); }
`;
