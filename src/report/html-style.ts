import type { VerdictWord } from '../judge/verdict.ts';
import { VERDICTS } from './html-words.ts';

/**
 * The style of the page, as one string since its hash stands in the page's policy. Colours are tokens, once for light and
 * once for dark; every text stands 4.5:1 or more off its ground in both. No line begins with `::`, which a runner minds.
 */
const TOKENS = `
:root{color-scheme:light dark;
--ground:#f6f7f9;--card:#fff;--sunk:#f1f3f6;--line:#dfe3e8;--ink:#1a1f26;--soft:#57606c;--link:#0b57b0;--focus:#0b57b0;
--fail:#b3261e;--fail-ground:#fdecea;--warn:#855000;--warn-ground:#fff3d9;--inconclusive:#5b4bb5;--inconclusive-ground:#efecfb;
--pass:#13693c;--pass-ground:#e5f5eb;--notice:#0b5c8a;--notice-ground:#e5f2fa;--bar-pass:#4ea877;--bar-warn:#dd9a1b;--bar-fail:#cf4a40;--bar-inconclusive:#8678d8}
@media (prefers-color-scheme:dark){:root{
--ground:#0e1116;--card:#161b22;--sunk:#1d232c;--line:#2c343f;--ink:#e6e9ee;--soft:#a0aab6;--link:#7ab5ff;--focus:#7ab5ff;
--fail:#ff9b92;--fail-ground:#3a1a19;--warn:#f2bd5b;--warn-ground:#352711;--inconclusive:#bcb1ff;--inconclusive-ground:#26213f;
--pass:#7ed6a2;--pass-ground:#14301f;--notice:#86c8f2;--notice-ground:#12293a;--bar-pass:#3f9a68;--bar-warn:#d29a2e;--bar-fail:#e0655b;--bar-inconclusive:#8d80e0}}
`;

const BASE = `
*,*:before,*:after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
.overview,main{max-width:70rem;margin:0 auto;padding:0 1.5rem}
main{padding-bottom:4rem}
main:focus{outline:none}
section{margin-top:2.5rem}
h1,h2,h3,h4,p,dl,ol,ul,pre,table{margin:0}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem;letter-spacing:-.01em}
code,pre,.of,h3{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace;font-size:.92em}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,.table:focus-visible,.choice:focus-within{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
summary{cursor:pointer}
.hint,.declared,.cause,.docs{color:var(--soft);font-size:.9rem}
.skip{position:absolute;left:-100vw;top:0;padding:.6rem 1rem;background:var(--card);z-index:3}
.skip:focus{left:0}
`;

const OVERVIEW = `
.overview{padding-top:2.25rem}
.brand{font-weight:600;color:var(--soft);letter-spacing:.02em}
h1{display:flex;gap:.75rem;align-items:flex-start;font-size:clamp(1.35rem,1rem + 1.6vw,2rem);line-height:1.25;letter-spacing:-.02em;margin:.35rem 0 1.1rem;text-wrap:balance}
.seal{flex:none;display:grid;place-items:center;width:1.25em;height:1.25em;border-radius:.3em;font-size:1em}
.shares{display:block;border-radius:5px;margin-bottom:1.25rem}
.shares .fail{fill:var(--bar-fail)}.shares .inconclusive{fill:var(--bar-inconclusive)}.shares .warn{fill:var(--bar-warn)}.shares .pass{fill:var(--bar-pass)}
.facts{display:flex;flex-wrap:wrap;gap:.9rem 2.5rem}
.facts dt{color:var(--soft);font-size:.85rem}
.facts dd{margin:0;font-variant-numeric:tabular-nums}
.note{margin-top:1rem;padding:.6rem .9rem;border-radius:6px;background:var(--warn-ground);color:var(--warn)}
.badge,.weight{display:inline-block;white-space:nowrap;border-radius:4px;padding:.05em .5em;font:600 .82rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.badge.fail,.seal.fail,.error .weight{color:var(--fail);background:var(--fail-ground)}
.badge.warn,.seal.warn,.warning .weight{color:var(--warn);background:var(--warn-ground)}
.badge.inconclusive,.seal.inconclusive{color:var(--inconclusive);background:var(--inconclusive-ground)}
.badge.pass,.seal.pass{color:var(--pass);background:var(--pass-ground)}
.notice .weight,.waived .weight{color:var(--notice);background:var(--notice-ground)}
`;

const TIMELINE = `
.bars,.spread,.legend{list-style:none;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;color:var(--soft);font-size:.9rem;margin-bottom:.5rem}
.legend svg{vertical-align:-2px}
.bars li,.axis,.spread li{display:grid;grid-template-columns:minmax(0,16rem) minmax(0,1fr) minmax(0,19rem);column-gap:1rem;align-items:center}
.spread{margin-bottom:1.25rem}
.bars li{border-top:1px solid var(--line);line-height:1.35}
.bars svg,.axis svg,.spread svg{display:block;overflow:visible}
.when{font-size:.9rem;font-variant-numeric:tabular-nums}
.when time{white-space:nowrap;margin-right:.4em}
.when b{white-space:nowrap}
.when.expired,.when.min-days{color:var(--fail)}.when.warn-days{color:var(--warn)}
.timeline>.hint{margin-top:.5rem}
.more>summary{padding:.4rem 0;border-top:1px solid var(--line);color:var(--soft);font-size:.92rem}
.axis text{font-size:11px;fill:var(--soft);text-anchor:middle}
.axis text.now{fill:var(--ink);font-weight:600}
.tick{stroke:var(--line)}
line.now{stroke:var(--ink);stroke-width:1.5}
rect.sound{fill:var(--bar-pass)}rect.warn-days{fill:var(--bar-warn)}rect.min-days{fill:var(--bar-fail)}rect.expired{fill:var(--bar-fail);opacity:.35}
.spread rect{fill:var(--soft)}
.spread .of{font-family:inherit}
.mark path{stroke:var(--card);stroke-width:1}
.mark.sound path{fill:var(--bar-pass)}.mark.warn-days path{fill:var(--bar-warn)}.mark.min-days path{fill:var(--bar-fail)}
.mark.expired path{stroke:var(--bar-fail);stroke-width:2.5;fill:none}
.mark path.beyond{fill:none;stroke:var(--ink);stroke-width:2}
`;

/** While only one verdict is asked for: lines and sections of the others are gone, and so is a heading with nothing below it. */
function onlyThose(verdict: VerdictWord): string {
  const asked = `main:has(#only-${verdict}:checked)`;
  const empty = `.details:not(:has(>.${verdict},>.group>.${verdict}))`;
  return `${asked} .table tbody tr:not(.${verdict}),${asked} .endpoint:not(.${verdict}),${asked} ${empty}{display:none}`;
}

const LISTS = `
.filter{display:flex;flex-wrap:wrap;gap:.4rem;border:0;margin:2.5rem 0 -1rem;padding:.6rem 0;position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line)}
.filter legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.choice{position:relative;display:inline-block;border:1px solid var(--line);border-radius:6px;background:var(--card);padding:.3rem .8rem;cursor:pointer}
.choice input{position:absolute;opacity:0;inset:0;margin:0;width:100%;height:100%;cursor:pointer}
.choice b{font-variant-numeric:tabular-nums;margin-left:.15rem}
.choice:has(:checked){background:var(--ink);border-color:var(--ink);color:var(--ground)}
${VERDICTS.map(onlyThose).join('\n')}
@supports not selector(:has(*)){.filter{display:none}}
table{width:100%;border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;font-weight:400}
thead th{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--line);background:var(--ground)}
tbody tr+tr>*{border-top:1px solid var(--line)}
.table table{table-layout:fixed}
.table th:nth-child(1){width:8.5rem}.table th:nth-child(2){width:26%}.table th:nth-child(3){width:8.5rem}.table th:nth-child(4){width:5.5rem}.table th:nth-child(5){width:25%}
td time{white-space:nowrap;margin-right:.4em}
.issuer{color:var(--soft)}
.table.long{max-height:34rem;overflow-y:auto;border-bottom:1px solid var(--line)}
.table.long thead th{position:sticky;top:0}
`;

const DETAILS = `
.endpoint{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-top:.75rem}
:is(.details,.group):has(>.endpoint:nth-child(100))>.endpoint{content-visibility:auto;contain-intrinsic-size:auto 3rem}
:is(.details,.group):has(>.endpoint:nth-child(100))>.endpoint[open]{contain-intrinsic-size:auto 30rem}
.endpoint>summary{padding:.7rem 1.1rem}
.endpoint>summary h3{display:inline;font-size:1rem;margin:0 .5rem}
.brief{color:var(--soft);font-size:.9rem}
.group>summary{padding:.3rem 0}
.body{padding:0 1.1rem 1rem;scroll-margin-top:3rem}
.reason{padding:.5rem .8rem;border-radius:6px;background:var(--inconclusive-ground);color:var(--inconclusive);margin-bottom:.75rem}
.finding{border-top:1px solid var(--line);padding:1rem 0}
section>.finding{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;margin-top:.75rem}
.finding h3,.finding h4{font:600 1.02rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
.finding .weight{margin-right:.35rem}
.message,.fix>p,.fix ol{max-width:52rem}
.message{margin:.45rem 0}
.evidence{margin:.6rem 0;font-size:.92rem}
.evidence div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1rem;padding:.15rem 0}
.evidence dt{color:var(--soft)}
.evidence dd{margin:0}
.fix{margin-top:.8rem;padding:.8rem 1rem;background:var(--sunk);border-radius:6px}
.fix .product{margin:0 .25rem;padding:.05em .45em;border:1px solid var(--line);border-radius:4px;background:var(--card);font-weight:400;font-size:.9rem}
.fix ol{padding-left:1.4rem;margin-top:.5rem}
.fix .docs{margin-top:.5rem}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.6rem .8rem;margin:.5rem 0;white-space:pre-wrap;font-size:.88rem;line-height:1.5;-webkit-user-select:all;user-select:all}
pre code{font-size:inherit}
.fold{margin-top:.5rem}
.fold>summary{color:var(--soft);font-size:.92rem}
.fold>summary code{color:var(--ink)}
.address{margin-top:.6rem}
.chain{margin-top:.25rem;font-size:.88rem}
.chain thead th{background:none}
`;

const SMALL = `
@media (max-width:56rem){
.overview,main{padding-left:1rem;padding-right:1rem}
.bars li,.axis{grid-template-columns:minmax(0,1fr)}
.bars li{padding-top:.35rem}
.axis>span{display:none}
.spread li{grid-template-columns:8rem minmax(0,1fr) 3rem}
.filter{position:static}
table,tbody,tr{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td,tbody tr+tr>*{display:block;border:0;padding:.05rem 0}
tbody tr{border-top:1px solid var(--line);padding:.5rem 0}
td:empty{display:none}
.table tbody td:first-child,.table tbody th{display:inline}
.table tbody th{margin-left:.5rem}
.table tbody th:after{content:"";display:block}
.table tbody td:is(:nth-child(3),:nth-child(4)):not(:empty){display:inline-block;margin-right:.75rem}
.chain td:nth-child(2):before{content:"issued by "}
.chain td:nth-child(3):before{content:"from "}
.chain td:nth-child(4):before{content:"until "}
.evidence div{grid-template-columns:minmax(0,1fr);gap:0;padding:.25rem 0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{body{background:none;font-size:11px}.filter,.skip,.hint{display:none}.overview,main{max-width:none;padding:0}.table.long{max-height:none;overflow:visible}
.finding,.bars li{break-inside:avoid}.details .endpoint{content-visibility:visible}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

export const STYLE = [TOKENS, BASE, OVERVIEW, TIMELINE, LISTS, DETAILS, SMALL].map((part) => part.trim()).join('\n');
