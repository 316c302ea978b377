export const id = 367;
export const ids = [367];
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

/***/ 25396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);
/** Numbers of things in sentences. A number that may be large never stands in a text without its separators. */

/** `1 benchmark`, `1,234 benchmarks`. */
const plural = (count, one, many = `${one}s`) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : many}`;
/** What follows the names that are told: ` and 1,234 more`, and nothing where no others are. */
const andMore = (others) => others > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others)} more` : '';


/***/ })

};
