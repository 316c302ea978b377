export const id = 862;
export const ids = [862];
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

/***/ 44656:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ ackEntrySchema),
/* harmony export */   dQ: () => (/* binding */ acceptedShape),
/* harmony export */   mC: () => (/* binding */ noAcks),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   yc: () => (/* binding */ countsAsFailed)
/* harmony export */ });
/* unused harmony exports ackSources, ackStates */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/**
 * Acknowledgements: somebody says that a finding is intended. It stays in the report with who, why and until when, and
 * the gates that failed on nothing else do not count any more.
 */

const ackSources = ['file', 'command', 'label'];
const noAcks = { acks: [], refused: [], diagnostics: [] };
/** The keys that a gate of report.json has beside the others. */
const acceptedShape = {
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('Failing findings that are acknowledged; the failure counts until all of them are'),
    beside: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'failed', 'unjudged', 'not_applicable']),
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    })
        .optional()
        .describe('What the gate says of everything that is not acknowledged, once all failures are')
};
const ackStates = ['active', 'expired', 'unused', 'refused'];
const ackEntrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ackSources),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ackStates)
        .describe('`active` accepts findings of this report; `expired` has passed its date; `unused` fits nothing that fails; `refused` does not count'),
    finding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Id, or beginning of it, as it was given; null for the label'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Findings of this report that it accepts'),
    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Who says so: in the file as written, else the login'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('null when it was refused'),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Last day on which it counts; null without end'),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() })
        .optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Page of the command'),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
});
/** Whether a gate failed on acknowledged findings only. */
const isAccepted = ({ status, findings, accepted }) => status === 'failed' && findings.length > 0 && findings.every((id) => accepted.includes(id));
/** Whether a gate failed, and somebody has to do something about it. */
const countsAsFailed = (gate) => gate.status === 'failed' && !isAccepted(gate);


/***/ }),

/***/ 86053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ closedRemovedShare),
/* harmony export */   WQ: () => (/* binding */ betterFunctions),
/* harmony export */   ZO: () => (/* binding */ benchmarksByEvidence),
/* harmony export */   k9: () => (/* binding */ smallRemoved),
/* harmony export */   mm: () => (/* binding */ worseFunctions),
/* harmony export */   sn: () => (/* binding */ benchmarksOf)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68901);

// The default in the configuration.
const defaultOpenShare = 1;
/** Removed hotspots up to this share of base, in percent, are counted and not opened. */
const closedRemovedShare = (report) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .numberSetting */ .G)(report, ['thresholds', 'removed-hotspot'], defaultOpenShare);
const size = ({ decided_pp, delta_pp }) => Math.abs(decided_pp ?? delta_pp ?? 0);
/** The largest change first; Go's runtime, which follows from the code that calls it, after that code. */
const largestFirst = (rows) => [...rows].sort((a, b) => Number(a.runtime) - Number(b.runtime) || size(b) - size(a));
/** Functions that cost more, the largest change first. */
const worseFunctions = (report) => largestFirst([...report.cpu_regressions, ...report.mem_regressions, ...report.new_hotspots]);
const removed = (report, isOpen) => {
    const limit = closedRemovedShare(report);
    return report.removed_hotspots.filter(({ share_base }) => isOpen(share_base ?? 0, limit));
};
/** Functions that cost less, without the small ones that are gone. */
const betterFunctions = (report) => largestFirst([
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...removed(report, (share, limit) => share > limit)
]);
/** Functions that are gone and were small. */
const smallRemoved = (report) => largestFirst(removed(report, (share, limit) => share <= limit));
/** How far the cost of a benchmark moved, whichever way: 2x and 0.5x are as far. */
const distance = ({ effect, delta_pct }) => {
    if (effect?.ratio != null)
        return Math.abs(Math.log(effect.ratio));
    return delta_pct === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log1p(delta_pct / 100));
};
/** Benchmarks of one verdict, the largest change first. */
const benchmarksOf = (report, verdict) => report.bench_deltas
    .filter((entry) => entry.verdict === verdict)
    .map((entry) => ({ entry, far: distance(entry) }))
    .sort((a, b) => (a.far === b.far ? 0 : b.far - a.far))
    .map(({ entry }) => entry);
/** The smallest change that the evidence allows, as a distance: how far the nearer end of the interval is from none. */
const certainty = ({ effect, evidence }) => {
    if (effect === null)
        return 0;
    if (evidence.kind === 'exact')
        return effect.ratio === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(effect.ratio));
    if (effect.lo !== null && effect.lo > 1)
        return Math.log(effect.lo);
    return effect.hi !== null && effect.hi < 1 ? -Math.log(effect.hi) : 0;
};
/** Benchmarks of one verdict, what is surely changed most first; then the largest change. */
const benchmarksByEvidence = (report, verdict) => benchmarksOf(report, verdict)
    .map((entry) => ({ entry, sure: certainty(entry) }))
    .sort((a, b) => (a.sure === b.sure ? 0 : b.sure - a.sure))
    .map(({ entry }) => entry);


/***/ }),

/***/ 68901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ numberSetting)
/* harmony export */ });
const inner = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
/** A number of the configuration that the report was made with; the default, for reports that were made without it. */
const numberSetting = ({ config }, path, fallback) => {
    const value = path.reduce(inner, config);
    return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
};


/***/ }),

/***/ 87510:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ flatOn),
/* harmony export */   F5: () => (/* binding */ flatWords),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   QF: () => (/* binding */ benchMark),
/* harmony export */   R4: () => (/* binding */ shareChangeWords),
/* harmony export */   XZ: () => (/* binding */ churnShareWords),
/* harmony export */   _i: () => (/* binding */ functionMark),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   iC: () => (/* binding */ decidedWords),
/* harmony export */   ky: () => (/* binding */ benchChangeWords),
/* harmony export */   mf: () => (/* binding */ benchWords),
/* harmony export */   nW: () => (/* binding */ benchSideWords),
/* harmony export */   tO: () => (/* binding */ shareOn),
/* harmony export */   zJ: () => (/* binding */ costChangeWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const functionWords = new Map([
    ['cpu', ['more CPU', 'less CPU']],
    ['alloc_space', ['allocates more', 'allocates less']]
]);
const unitWords = new Map([
    ['ns/op', ['slower', 'faster']],
    ['MB/s', ['slower', 'faster']],
    ['B/op', ['allocates more', 'allocates less']],
    ['allocs/op', ['allocates more', 'allocates less']]
]);
/** The mark of a class of function rows of one metric. */
const functionMark = (kind, metric) => {
    const [more, less] = functionWords.get(metric) ?? ['more', 'less'];
    switch (kind) {
        case 'regression':
            return { glyph: '▲', word: more };
        case 'improvement':
            return { glyph: '▼', word: less };
        case 'new-hotspot':
            return { glyph: '●', word: 'new' };
        case 'removed-hotspot':
            return { glyph: '○', word: 'gone' };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
/** The mark of a verdict on benchmark rows of one unit. */
const benchMark = (verdict, unit) => {
    const [worse, better] = unitWords.get(unit) ?? ['worse', 'better'];
    switch (verdict) {
        case 'regression':
            return { glyph: '▲', word: worse };
        case 'improvement':
            return { glyph: '▼', word: better };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
const metricNames = new Map([['cpu', 'CPU']]);
/** Sample types by the names that people know them by. */
const metricName = (metric) => metricNames.get(metric) ?? metric;
/** "3.02 → 3.54 µs/op": base without its unit where head has the same. */
const arrow = (base, head) => {
    const space = base.indexOf(' ');
    const isShared = space > 0 && head.endsWith(base.slice(space));
    return `${isShared ? base.slice(0, space) : base} → ${head}`;
};
const share = (seen, max) => {
    if (seen !== null)
        return seen === 0 ? '0%' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(seen);
    return max === undefined ? 'unknown' : `at most ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(max)}`;
};
/** Shares of base and head; a side hidden by a cut list is its bound. */
const shareWords = (entry) => arrow(share(entry.share_base, entry.share_base_max), share(entry.share_head, entry.share_head_max));
/** Shares of a function that is told of as code, of what was measured. */
const churnShareWords = ({ share_base, share_head, metric }) => `${arrow(share(share_base, undefined), share(share_head, undefined))} of ${metricName(metric)}`;
const value = (seen, unit) => {
    if (seen === null)
        return 'not listed';
    return seen === 0 ? '0' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(seen, unit);
};
/** What a function cost itself on one side, and its share of the total. */
const flatOn = (entry, side) => value(entry[`flat_${side}`], entry.unit);
const shareOn = (entry, side) => share(entry[`share_${side}`], entry[`share_${side}_max`]);
/** Flat values of base and head. */
const flatWords = ({ flat_base, flat_head, unit }) => arrow(value(flat_base, unit), value(flat_head, unit));
const isHidden = ({ share_base, share_head }) => share_base === null || share_head === null;
/** Change of share in percentage points; for a hidden side what it is at least. */
const shareChangeWords = (entry) => {
    if (entry.delta_pp === null)
        return 'unknown';
    return `${isHidden(entry) ? 'at least ' : ''}${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPp */ ["if"])(entry.delta_pp)}`;
};
const measures = {
    cost: 'cost',
    'cost-per-op': 'cost per operation'
};
/** Change of the measure that gave the class, and what it is a change of, where that is not the share. */
const costChangeWords = (entry) => {
    if (entry.decided_by === 'share' || entry.decided_pp === null)
        return undefined;
    return {
        change: (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(entry.decided_pp),
        of: `of base's total ${metricName(entry.metric)} ${measures[entry.decided_by]}`
    };
};
/** The change that decides, in as few words as there are. */
const decidedWords = (entry) => costChangeWords(entry)?.change ?? shareChangeWords(entry);
/** The center of one side, `none` where it is missing. */
const benchSideWords = (side, unit) => side === null ? 'none' : (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(side.center, unit);
/** Centers of base and head. */
const benchWords = ({ base, head, unit }) => arrow(benchSideWords(base, unit), benchSideWords(head, unit));
/** Change of the centers in percent. */
const benchChangeWords = ({ delta_pct, base, head }) => {
    if (delta_pct !== null)
        return (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9)(delta_pct);
    if (base === null || head === null)
        return 'none';
    return base.center === 0 ? 'from 0' : 'unknown';
};


/***/ }),

/***/ 77739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   Sp: () => (/* binding */ untestedInterval),
/* harmony export */   nH: () => (/* binding */ functionEvidenceWords),
/* harmony export */   tG: () => (/* binding */ benchEvidenceWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const equals = (name, p) => {
    const shown = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(p);
    return shown.startsWith('<') ? `${name}${shown}` : `${name}=${shown}`;
};
/** p, and q where the correction for many tests changed it. */
const significance = (p, q) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(p) === (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatP */ .MA)(q) ? equals('p', p) : `${equals('p', p)}, ${equals('q', q)}`;
/** A change of share is in percentage points, a change of cost in percent of base's total. */
const interval = (model, { lo, hi }) => {
    const format = model === 'share' ? _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPp */ ["if"] : _units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSignedPercent */ .h9;
    if (lo !== null && hi !== null) {
        return `95% CI ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(lo, hi, model === 'share' ? 'pp' : '%')}`;
    }
    if (lo !== null)
        return `95% CI from ${format(lo)} up`;
    return hi === null ? '95% CI unbounded' : `95% CI up to ${format(hi)}`;
};
const eventWords = {
    counted: (counts) => `${counts} samples`,
    recovered: (counts) => `${counts} samples recovered from bytes`,
    modelled: (counts) => `${counts} samples modelled from values`,
    'upper-bound': (counts) => `at most ${counts} samples`
};
/** Several profiles of a side, and the dispersion between them where it was measured: " in 5+5 profiles (phi 1.4)". */
const profileWords = ({ profiles: [base, head], phi, phi_from }) => {
    if (base === 1 && head === 1)
        return '';
    return ` in ${base}+${head} profiles${phi_from === 'measured' ? ` (phi ${phi.toFixed(1)})` : ''}`;
};
const modelled = (evidence) => {
    const [base, head] = evidence.events.map((events) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(events)));
    const events = eventWords[evidence.basis](`${base}+${head}`);
    const ci = interval(evidence.model, evidence.ci_pp);
    return `${ci}, ${significance(evidence.p, evidence.q)}, ${events}${profileWords(evidence)}`;
};
/** How far a test reaches: what benchstat printed cannot be tested for more, repeats in one process show too little. */
const reservation = ({ kind, test }) => {
    if (test === 'benchstat')
        return ' (as benchstat printed it; min-effect cannot be tested)';
    return kind === 'tested-blocked' ? ' in one process a side' : '';
};
const tested = (evidence) => {
    const [base, head] = evidence.n;
    return `${significance(evidence.p, evidence.q)}, n=${base}+${head}${reservation(evidence)}`;
};
/** The test that a slowdown is more than the smallest that counts. */
const minEffectWords = ({ min_effect }) => min_effect === undefined ? '' : `, by more than ${min_effect.pct}%: ${equals('q', min_effect.q)}`;
const renameWords = ({ side, perhaps }) => {
    if (perhaps === undefined)
        return '';
    return side === 'head'
        ? `; perhaps the renamed \`${perhaps}\``
        : `; perhaps renamed to \`${perhaps}\``;
};
/** What stands behind a row, in a reader's words. */
const evidenceWords = (evidence) => {
    switch (evidence.kind) {
        case 'exact':
            return 'exact, no test needed';
        case 'tested':
        case 'tested-blocked':
            return tested(evidence);
        case 'modelled':
            return modelled(evidence);
        case 'too-few':
            return `not tested: needs ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(evidence.need)} ${evidence.of}, has ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.floor(evidence.have))}`;
        case 'unpaired':
            return `only in ${evidence.side}${renameWords(evidence)}`;
        case 'refused':
            return `not tested: ${evidence.why}`;
    }
};
/** The interval of a change that was not tested; a test comes with its own. */
const untestedInterval = (entry) => {
    const { evidence, ci_pp, decided_by } = entry;
    if (evidence.kind === 'modelled' || ci_pp === undefined)
        return undefined;
    return interval(decided_by === 'share' ? 'share' : 'cost', ci_pp);
};
/** Evidence of a function, with the interval of its change, tested or not. */
const functionEvidenceWords = (entry) => {
    const untested = untestedInterval(entry);
    const words = evidenceWords(entry.evidence);
    return untested === undefined ? words : `${untested}, ${words}`;
};
const percentOf = (ratio) => (ratio - 1) * 100;
/** Evidence of a benchmark: the interval of its cost change, where there is one, then the test. */
const benchEvidenceWords = (entry) => {
    const { effect, better, evidence, verdict, would_be } = entry;
    if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
        return evidenceWords(evidence);
    const isWorse = verdict === 'regression' || would_be === 'regression';
    const words = `${evidenceWords(evidence)}${isWorse ? minEffectWords(evidence) : ''}`;
    if (effect === null)
        return words;
    if (effect.lo === null || effect.hi === null)
        return words;
    const cost = better === 'higher' ? ' of cost' : '';
    return `95% CI${cost} ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(percentOf(effect.lo), percentOf(effect.hi), '%')}, ${words}`;
};


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


/***/ }),

/***/ 68709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ tidySentence),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qJ: () => (/* binding */ tidyName)
/* harmony export */ });
/** Names for people: nothing invisible, nothing endless. What every output's escaping starts with. */
// Control, format (bidi, zero-width, tags), separator and surrogate code points, and all that draw nothing.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t']
]);
const escapeOf = (character) => {
    const short = shortEscapes.get(character);
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};
const isPlain = (s) => /^[ -~]*$/.test(s);
/** The string with every character that draws nothing, moves the cursor or turns the text spelled out: `\u202e`. */
const visible = (s) => (isPlain(s) ? s : s.replace(invisible, escapeOf));
/**
 * The string cut in the middle to at most `max` UTF-16 units, with an ellipsis where something is missing. The end
 * keeps two thirds: in a symbol the function stands there.
 */
const shorten = (s, max) => {
    if (s.length <= max)
        return s;
    const start = Math.floor((max - 1) / 3);
    const end = max - 1 - start;
    const left = s.slice(0, start).replace(/[\ud800-\udbff]$/, '');
    const right = s.slice(s.length - end).replace(/^[\udc00-\udfff]/, '');
    return `${left}…${right}`;
};
/** A name on one line: visible, and short enough for a cell. The whole name is in report.json. */
const tidyName = (s, max) => shorten(visible(shorten(s, max)), max);
// Longer than any sentence that we write ourselves; what is longer comes from an input.
const longestSentence = 2000;
const longestWord = 160;
/** Prose on one line: white space is a space, endless words are cut in the middle. */
const tidySentence = (s) => shorten(s.trim(), longestSentence)
    .split(/\s+/u)
    .map((word) => tidyName(word, longestWord))
    .join(' ');


/***/ })

};
