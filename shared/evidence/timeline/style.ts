/** Of the timeline: readable on a screen, printed on paper or into a PDF without a file beside it. */
export const TIMELINE_STYLE = `
:root { color-scheme: light; --ink: #1d2430; --faint: #5b6675; --line: #d5dbe3; --buyer: #b4500f; --seller: #0b5c8a; --amazon: #5d4a9c; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.2rem 1.5rem 3rem; max-width: 60rem; font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif; color: var(--ink); background: #fff; }
h1 { margin: 0; font-size: 1.65rem; line-height: 1.25; }
h2 { margin: 2.4rem 0 .6rem; font-size: 1.15rem; border-bottom: 2px solid var(--ink); padding-bottom: .25rem; }
.sub { margin: .3rem 0 1.2rem; color: var(--faint); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 0 0 1rem; }
dl.facts dt { color: var(--faint); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; font-size: .93rem; }
th, td { text-align: left; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--faint); font-weight: 600; }
ol.timeline { list-style: none; margin: 1rem 0 0; padding: 0; }
ol.timeline > li { display: grid; grid-template-columns: 13rem 1fr; gap: 0 1.4rem; }
ol.timeline > li.step { font-size: .92rem; }
.when { font-size: .82rem; line-height: 1.4; color: var(--faint); text-align: right; font-variant-numeric: tabular-nums; padding: .1rem 0 .55rem; }
.when b { display: block; color: var(--ink); font-weight: 600; }
.what { border-left: 2px solid var(--line); padding: 0 0 .9rem 1.1rem; position: relative; min-width: 0; }
.what::before { content: ""; position: absolute; left: -6px; top: .45rem; width: 10px; height: 10px; border-radius: 50%; background: #fff; border: 2px solid var(--line); }
.title { font-weight: 600; }
.step .title { font-weight: 400; } .step .what { padding-bottom: .55rem; }
.note { color: var(--faint); font-size: .88rem; }
.buyer .what::before { background: var(--buyer); border-color: var(--buyer); }
.seller .what::before { background: var(--seller); border-color: var(--seller); }
.amazon .what::before { background: var(--amazon); border-color: var(--amazon); }
.buyer .title { color: var(--buyer); } .seller .title { color: var(--seller); } .amazon .title { color: var(--amazon); }
.letter { margin: .45rem 0 .3rem; padding: .7rem .9rem; border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; background: #fafbfc; }
.buyer .letter { border-left-color: var(--buyer); } .seller .letter { border-left-color: var(--seller); } .amazon .letter { border-left-color: var(--amazon); }
.subject { font-size: .88rem; color: var(--faint); margin-bottom: .35rem; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.gone { font-style: italic; color: var(--faint); }
.files { margin: .4rem 0 0; font-size: .85rem; color: var(--faint); overflow-wrap: anywhere; }
.changes { margin-top: .5rem; padding-top: .4rem; border-top: 1px dashed var(--line); font-size: .85rem; }
.changes ins { background: #dff3e2; text-decoration: none; } .changes del { background: #fbe3e0; }
.changes .text { color: var(--faint); }
a { color: inherit; }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .82rem; color: var(--faint); overflow-wrap: anywhere; }
@media (max-width: 40rem) { ol.timeline > li { grid-template-columns: 1fr; } .when { text-align: left; } }
@media print { body { padding: 0; max-width: none; font-size: 10.5pt; } @page { margin: 18mm 16mm; } .what::before, .letter, .changes ins, .changes del { print-color-adjust: exact; -webkit-print-color-adjust: exact; } h2, .title, .when { break-after: avoid; } .letter { break-inside: auto; } li.step { break-inside: avoid; } a { text-decoration: none; } }
`;
