/** Pictures in tables. Everything in them is placed in percent, so that their size is set here. */
export const plots = `
.plot { width: 10rem; min-width: 9rem; }
tbody td.plot { position: relative; padding: 0; height: 2.9rem; }
svg { display: block; overflow: visible; }
.forest, .strip { position: absolute; inset: 0 0.75rem; width: calc(100% - 1.5rem); height: 100%; }
tbody td.plot:has(.trend) { height: 4rem; min-width: 16rem; }
.trend { position: absolute; inset: 0.5rem 0.75rem; width: calc(100% - 1.5rem); height: calc(100% - 1rem); }
.trend .run { fill: var(--even); }
.trend .release { fill: none; stroke: var(--text); }
.trend .head { fill: var(--text); }
.trend .head.over { fill: var(--worse); }
.strip { inset-block: 0.4rem auto; height: 2.1rem; }
.axis { width: 100%; height: 1.1rem; margin-top: 0.15rem; }
.axis text { fill: var(--muted); font-size: 0.72rem; dominant-baseline: middle; }
svg line { stroke: var(--even); stroke-width: 1; }
svg .even { stroke: var(--line); }
svg .class { stroke: var(--even); stroke-dasharray: 2 3; opacity: 0.7; }
svg .gate { stroke: var(--worse); opacity: 0.6; }
.forest circle, .forest .bar, .forest .beyond { color: var(--even); stroke: currentColor; fill: currentColor; }
.forest circle { stroke: none; }
.forest .bar { stroke-width: 2; }
.forest .worse { color: var(--worse); }
.forest .better { color: var(--better); }
.forest .beyond { stroke: none; font-size: 0.9rem; dominant-baseline: middle; }
.strip .bar { stroke-width: 7; opacity: 0.28; }
.strip .median { stroke-width: 2; }
.strip .head { stroke: var(--text); }
.strip .base { stroke: var(--even); }
.strip circle { stroke-width: 1; fill: var(--text); fill-opacity: 0.55; stroke: none; }
.strip circle.base { fill: none; stroke: var(--even); }
@media screen and (max-width: 71rem) {
  tbody td.plot { width: auto; height: 2.5rem; }
  .forest, .strip { inset: 0 auto auto 7.5rem; width: calc(100% - 7.5rem); max-width: 20rem; }
  .strip { top: 0.2rem; }
}
`
