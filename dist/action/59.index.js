export const id = 59;
export const ids = [59];
export const modules = {

/***/ 58683:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ holdsAny),
/* harmony export */   Z: () => (/* binding */ fileInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * A path of a profile as a path of the repository: itself, where a regular file of that name is in the workspace.
 * Links count as absent, because the repository's page does not follow them.
 */
const fileInWorkspace = (workspace, file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path);
    if (below === '' || below.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, below) !== path)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile() ? below.split('\\').join('/') : undefined;
    }
    catch {
        return undefined;
    }
};
/** Whether one of some files or folders is there. */
const holdsAny = (workspace, names) => names.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, name)));


/***/ }),

/***/ 8964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude),
  outputsOf: () => (/* binding */ outputsOf)
});

// EXTERNAL MODULE: ./lib/io/workspaceFile.js
var workspaceFile = __webpack_require__(58683);
// EXTERNAL MODULE: ./lib/outputs/annotations.js
var annotations = __webpack_require__(52356);
// EXTERNAL MODULE: ./lib/steps/outputs.js
var outputs = __webpack_require__(53897);
// EXTERNAL MODULE: ./lib/merge/outcome.js
var outcome = __webpack_require__(40900);
// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(64181);
// EXTERNAL MODULE: ./lib/verdict/exitCode.js
var exitCode = __webpack_require__(59404);
;// CONCATENATED MODULE: ./lib/steps/status.js



const titles = {
    pass: 'flamegate: passed',
    warning: 'flamegate: warning',
    soft_fail: 'flamegate: soft fail',
    hard_fail: 'flamegate: hard fail',
    inconclusive: 'flamegate: inconclusive',
    no_baseline: 'flamegate: no baseline'
};
/** Levels that need no annotation: a pass, and missing input where the settings say that it passes. */
const isQuiet = (level, onMissing) => level === 'pass' || (onMissing === 'pass' && (0,exitCode/* isMissing */.b)(level));
const say = ({ level, summary, code }, onMissing, log) => {
    const title = titles[level];
    if (code === 1)
        log.error({ title, message: summary });
    else if (isQuiet(level, onMissing))
        log.info(`${title}: ${summary}`);
    else
        log.warning({ title, message: summary });
};
/** Says the verdict, as an annotation where somebody should look, and returns the exit code of the step. */
const sayStatus = (report, config, log) => {
    const { verdict } = report;
    const onMissing = config['on-missing'];
    const code = (0,exitCode/* exitCode */.I)({ verdict }, config['fail-on'], onMissing);
    say({ level: verdict.level, summary: (0,advice/* measuredSummary */.Ti)(report), code }, onMissing, log);
    return code;
};
/** Says the verdict of several jobs, and returns the exit code of the step that merged them. */
const sayMerged = (merged, config, log) => {
    const onMissing = config['on-missing'];
    const code = (0,outcome/* mergedExitCode */.i)(merged, config['fail-on'], onMissing);
    say({ level: merged.verdict.level, summary: merged.summary, code }, onMissing, log);
    return code;
};
/**
 * The exit code of a run that only collected. What is missing was said when it was found missing; whether to have nothing
 * at all is a failure is for `on-missing` to say, as for a comparison.
 */
const sayCollected = ({ status }, config, log) => {
    const isFailure = status === 'nothing' && config['on-missing'] === 'fail';
    if (isFailure) {
        log.error({
            title: 'flamegate: nothing collected',
            message: 'nothing was measured, and on-missing: fail makes that a failure'
        });
    }
    return isFailure ? 1 : 0;
};
/** Says that the run was cancelled; nobody reads the exit code of a cancelled step. */
const sayStopped = (signal, log) => {
    log.warning({
        title: 'flamegate: stopped',
        message: `${signal} came while measuring; nothing was compared`
    });
    return 1;
};

;// CONCATENATED MODULE: ./lib/steps/conclude.js




/** Findings as annotations, after the status, which must not lose its place to them. */
const annotate = (report, workspace, log) => {
    const all = (0,annotations/* annotations */.h)(report, (file) => (0,workspaceFile/* fileInWorkspace */.Z)(workspace, file));
    for (const { level, ...annotation } of all)
        log[level](annotation);
};
/** The outputs of the step. */
const outputsOf = (outcome) => {
    if (outcome.kind === 'stopped' || outcome.kind === 'unpublished')
        return outputs/* failedOutputs */.KP;
    if (outcome.kind === 'collected' || outcome.kind === 'recorded')
        return (0,outputs/* dataOutputs */.Bw)(outcome.data);
    if (outcome.kind === 'merged')
        return (0,outputs/* mergedOutputs */.jd)(outcome.merged, outcome.delivered);
    return (0,outputs/* reportOutputs */.rY)(outcome.report, outcome.delivered, outcome.data);
};
/** Sets the status, after everything is out. Returns the exit code of the step. */
const conclude = (outcome, { context, log }) => {
    if (outcome.kind === 'stopped')
        return sayStopped(outcome.by, log);
    if (outcome.kind === 'collected')
        return sayCollected(outcome.collected, outcome.config, log);
    if (outcome.kind === 'recorded' || outcome.kind === 'unpublished')
        return 0;
    if (outcome.kind === 'merged')
        return sayMerged(outcome.merged, outcome.config, log);
    const code = sayStatus(outcome.report, outcome.config, log);
    annotate(outcome.report, context.workspace, log);
    return code;
};


/***/ }),

/***/ 40964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ formatBytes),
  B4: () => (/* binding */ formatCount),
  a3: () => (/* binding */ formatDuration),
  vy: () => (/* binding */ formatInterval),
  MA: () => (/* binding */ formatP),
  l9: () => (/* binding */ formatPercent),
  "if": () => (/* binding */ formatPp),
  B0: () => (/* binding */ formatRatio),
  h9: () => (/* binding */ formatSignedPercent),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/units/number.js
/** Beyond this, digits say less than the exponent does. */
const LARGEST_PLAIN = 1e15;
const SIGNIFICANT_DIGITS = 3;
/**
 * A number with three significant digits, trailing zeros kept so that columns line up: `1.20`, `45.6`, `789`. Digits
 * before the point are never rounded away: `12,345`. No locale; NaN is `n/a`.
 */
function formatNumber(value) {
    if (Number.isNaN(value))
        return 'n/a';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const digits = formatSize(size);
    return value < 0 ? `-${digits}` : digits;
}
/** A whole number with thousands separators: `12,345`. */
function formatWhole(value) {
    if (Math.abs(value) >= LARGEST_PLAIN)
        return formatNumber(value);
    // No locale: toFixed writes plain digits below 1e21, grouped here by threes from the right.
    return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function formatSize(size) {
    if (size === Number.POSITIVE_INFINITY)
        return '∞';
    if (size >= LARGEST_PLAIN)
        return size.toExponential(SIGNIFICANT_DIGITS - 1);
    const rounded = size.toPrecision(SIGNIFICANT_DIGITS);
    return Number(rounded) >= 100 ? formatWhole(Math.round(size)) : rounded;
}

;// CONCATENATED MODULE: ./lib/units/format.js

/**
 * A value with the largest unit in which it is at least 1: `1.23 s`, `45.6 MiB`, `1,234 allocs/op`, `7.00 widgets`.
 * `unit` is that of a profile column (`nanoseconds`, `bytes`, `count`) or of a Go benchmark (`ns/op`, `B/op`, `MB/s`).
 * Whole numbers of a smallest unit are printed whole, everything else with three significant digits.
 */
function formatValue(value, unit) {
    const ladder = ladderOf(unit);
    return withUnit(value, rungFor(value, ladder));
}
/** An interval in the unit of its larger end: `1.20 to 1.35 ms`; changes (`%`, `pp`) carry their signs. */
function formatInterval(lo, hi, unit) {
    if (unit === '%')
        return formatChanges(lo, hi);
    if (unit === 'pp')
        return `${formatPp(lo)} to ${formatPp(hi)}`;
    const ladder = ladderOf(unit);
    const [low, high] = [rungFor(lo, ladder), rungFor(hi, ladder)];
    if (low !== high && hasUnit(lo) && hasUnit(hi))
        return `${withUnit(lo, low)} to ${withUnit(hi, high)}`;
    const shared = low.factor > high.factor ? low : high;
    return `${scaled(lo, shared)} to ${withUnit(hi, shared)}`;
}
/** Nanoseconds per millisecond. */
const MILLISECOND = 1e6;
/** Both ends as percentages, or both as factors where one of them is. */
const formatChanges = (lo, hi) => isFactor(lo) || isFactor(hi)
    ? `${formatRatio(1 + lo / 100)} to ${formatRatio(1 + hi / 100)}`
    : `${formatSignedPercent(lo)} to ${formatSignedPercent(hi)}`;
/** A span of time given in milliseconds: `1.23 s`. */
const formatDuration = (milliseconds) => formatValue(milliseconds * MILLISECOND, 'nanoseconds');
/** Bytes in powers of 1024: `512 B`, `1.50 KiB`. */
const formatBytes = (bytes) => formatValue(bytes, 'bytes');
/** A number of things, with thousands separators: `12,345`. */
const formatCount = (count) => formatValue(count, 'count');
/** A share or a change given in percent (12.34 is 12.34%), without a plus: `12.3%`; `<0.1%` where 0.0% would hide it. */
function formatPercent(percent) {
    const isHidden = percent > 0 && percent < 0.05;
    return isHidden ? '<0.1%' : `${oneDecimal(percent)}%`;
}
/** From here on a percentage is harder to read than a factor: `+1,244%` is `13.4x`. */
const factorFrom = 1000;
const isFactor = (percent) => percent >= factorFrom && Number.isFinite(percent);
/** A change given in percent, with its sign: `+12.3%`, `-0.4%`, no change `0.0%`; from +1,000% on as a factor: `13.4x`. */
const formatSignedPercent = (percent) => isFactor(percent) ? formatRatio(1 + percent / 100) : `${signed(percent)}%`;
/** A change of share given in percentage points: `+6.2 pp`. */
const formatPp = (points) => `${signed(points)} pp`;
/** A p-value with three decimals: `0.008`, `<0.001`. Never `0.000`, which would claim certainty. */
function formatP(p) {
    if (Number.isNaN(p))
        return formatNumber(p);
    return p < 0.001 ? '<0.001' : p.toFixed(3);
}
/** head / base: `1.05x`. */
const formatRatio = (ratio) => `${formatNumber(ratio)}x`;
const ladder = (...rungs) => {
    const [first, ...rest] = rungs;
    const rung = ([symbol, factor]) => ({ symbol, factor });
    return [rung(first), ...rest.map(rung)];
};
/** pprof's time units, which have no minutes, with spaces and the micro sign of Go's own durations. */
const TIME = ladder(['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9], ['h', 3600e9]);
/** Powers of 1024 with the names of IEC 80000-13, because pprof's `kB` for 1024 bytes misleads. */
const BYTES = ladder(['B', 1], ['KiB', 2 ** 10], ['MiB', 2 ** 20], ['GiB', 2 ** 30], ['TiB', 2 ** 40], ['PiB', 2 ** 50]);
const suffixed = (rungs, suffix) => {
    const [first, ...rest] = rungs;
    const rung = ({ symbol, factor }) => ({ symbol: `${symbol}${suffix}`, factor });
    return [rung(first), ...rest.map(rung)];
};
const LADDERS = new Map([
    ['nanoseconds', TIME],
    ['ns', TIME],
    ['bytes', BYTES],
    ['B', BYTES],
    ['count', ladder(['', 1])],
    ['ns/op', suffixed(TIME, '/op')],
    ['B/op', suffixed(BYTES, '/op')],
    ['B/s', suffixed(BYTES, '/s')]
]);
function ladderOf(unit) {
    return LADDERS.get(unit) ?? ladder([unit, 1]);
}
/** The largest rung of which the value, as printed, is at least 1; the first for anything smaller. */
function rungFor(value, rungs) {
    const [first, ...larger] = rungs;
    const size = Math.abs(value);
    if (!Number.isFinite(size))
        return first;
    return larger.reduce((best, rung) => (roundsUpTo(size, best, rung) ? rung : best), first);
}
/** Whether a size in `smaller` units would print as one of `larger`: 999.9 ms is 1.00 s, not 1,000 ms. */
function roundsUpTo(size, smaller, larger) {
    return Math.round(size / smaller.factor) * smaller.factor >= larger.factor;
}
/** The number of a value in a unit. A whole number of the raw unit is a count of something and stays whole. */
function scaled(value, { factor }) {
    return factor === 1 && Number.isInteger(value) ? formatWhole(value) : formatNumber(value / factor);
}
/** Zero and infinity are the same in every unit. */
function hasUnit(value) {
    return value !== 0 && Number.isFinite(value);
}
function withUnit(value, rung) {
    const number = scaled(value, rung);
    return rung.symbol === '' ? number : `${number} ${rung.symbol}`;
}
function oneDecimal(value) {
    if (!Number.isFinite(value))
        return formatNumber(value);
    const size = Math.abs(value);
    const digits = size >= 1000 ? formatWhole(Math.round(size)) : size.toFixed(1);
    return value < 0 ? `-${digits}` : digits;
}
/** One decimal with its sign. A change too small for the decimal keeps its sign, so that it is not taken for none. */
function signed(value) {
    return value > 0 ? `+${oneDecimal(value)}` : oneDecimal(value);
}


/***/ })

};
