export const id = 359;
export const ids = [359];
export const modules = {

/***/ 40900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mergedConclusion),
/* harmony export */   i: () => (/* binding */ mergedExitCode)
/* harmony export */ });
/* harmony import */ var _verdict_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9206);
/* harmony import */ var _verdict_exitCode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59404);


/** A job without a report, as a report that could not be judged. */
const lost = { verdict: { level: 'inconclusive', complete: false, gates: [] } };
const judged = (job) => (job.kind === 'lost' ? lost : job);
/** No job at all is missing input, not success. */
const everyJob = ({ jobs }) => jobs.length === 0 ? [lost] : jobs.map(judged);
/** 1 when the report of any job alone would fail its step; a job without a report fails if `on-missing` says so. */
const mergedExitCode = (merged, failOn, onMissing) => (everyJob(merged).some((job) => (0,_verdict_exitCode_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I)(job, failOn, onMissing) === 1) ? 1 : 0);
const worstFirst = ['failure', 'neutral', 'success'];
/** The worst conclusion of the jobs. */
const mergedConclusion = (merged, failOn, onMissing) => {
    const found = everyJob(merged).map((job) => (0,_verdict_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .v)(job, failOn, onMissing));
    return worstFirst.find((conclusion) => found.includes(conclusion)) ?? 'neutral';
};


/***/ }),

/***/ 64181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ measuredSummary),
/* harmony export */   o0: () => (/* binding */ adviceSchema),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** What a model behind an analysis endpoint wrote, as it stands in report.json. */

/** The source of a recommendation that a model wrote; those of flamegate are `rule:<id>`. */
const modelSource = 'model';
const adviceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('As the endpoint calls it; null where it does not say'),
    measured_summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Where `summary` is by the model: what flamegate says; else null'),
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Parts of the answer that are not used, and why')
});
/** The summary as flamegate measured it, whoever wrote the one that readers see. */
const measuredSummary = ({ summary, advice }) => advice?.measured_summary ?? summary;


/***/ }),

/***/ 52356:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _units_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68709);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62487);
/* harmony import */ var _findingLevels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52448);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86053);
/* harmony import */ var _words_acks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18168);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87510);
/* harmony import */ var _words_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77739);
/* harmony import */ var _words_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54876);
/* harmony import */ var _words_overLimits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8144);
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88041);










const levels = ['error', 'warning', 'notice'];
/** A gate that looks at nothing fails nobody, which is what somebody who mistyped it must know. */
const emptyGates = (report) => (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .gatesInOrder */ .a0)(report)
    .filter(_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .looksAtNothing */ .hl)
    .map(({ id, severity, because }) => ({
    level: 'notice',
    title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(`flamegate: ${id} looks at nothing (${_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .severityWords */ .D4[severity]})`),
    message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(because)
}));
/** A failure that is accepted is nothing to warn of. */
const gateAnnotation = (report, gate) => {
    const { id, severity } = gate;
    const standing = (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .YP)(gate);
    return {
        level: standing === 'accepted' ? 'notice' : _findingLevels_js__WEBPACK_IMPORTED_MODULE_2__/* .gateLevels */ .pY[severity],
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(`flamegate: ${id} ${_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .standingWords */ .o4[standing]} (${_words_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .severityWords */ .D4[severity]})`),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_words_acks_js__WEBPACK_IMPORTED_MODULE_3__/* .gateReason */ .cG)(report, gate))
    };
};
/**
 * Whether a path of a profile can be one of the repository: relative, already in its shortest form, and without
 * characters that a path of a source file does not have.
 */
const isRelative = (file) => file.length <= 1024 &&
    (0,_units_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file) === file &&
    !/[\\:*?"<>|]/.test(file) &&
    file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
/** Where the report places the function in the repository; else its location, where the checkout has such a file. */
const placeOf = ({ place, location }, findFile) => {
    if (place !== undefined && isRelative(place.file))
        return { file: place.file, line: place.line };
    const file = location === undefined ? undefined : findFile(location.file);
    if (location === undefined || file === undefined || !isRelative(file))
        return undefined;
    return location.line > 0 ? { file, line: location.line } : { file };
};
const messageOf = (entry) => `${(0,_words_change_js__WEBPACK_IMPORTED_MODULE_4__/* .metricName */ .Kh)(entry.metric)} ${(0,_words_change_js__WEBPACK_IMPORTED_MODULE_4__/* .decidedWords */ .iC)(entry)} (flat share ${(0,_words_change_js__WEBPACK_IMPORTED_MODULE_4__/* .shareWords */ .hs)(entry)}); ${(0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .functionEvidenceWords */ .nH)(entry)}`;
/** Judged regressions, new hotspots, and what gates failed on beside them, that have a place in the repository, which Go's own runtime has not. */
const functionAnnotations = (report, findFile) => {
    const nameOf = (0,_words_names_js__WEBPACK_IMPORTED_MODULE_7__/* .functionNamer */ ._I)(report);
    const byFinding = (0,_findingLevels_js__WEBPACK_IMPORTED_MODULE_2__/* .findingLevels */ .X9)((0,_findingLevels_js__WEBPACK_IMPORTED_MODULE_2__/* .failedGates */ .qq)(report));
    const named = [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .worseFunctions */ .mm)(report), ...(0,_words_overLimits_js__WEBPACK_IMPORTED_MODULE_9__/* .overLimitRows */ .B)(report).functions];
    return named.flatMap((entry) => {
        const place = placeOf(entry, findFile);
        if (entry.runtime || place === undefined)
            return [];
        const { glyph, word } = (0,_words_change_js__WEBPACK_IMPORTED_MODULE_4__/* .functionMark */ ._i)(entry.class, entry.metric);
        return [
            {
                level: byFinding.get(entry.id) ?? 'notice',
                title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(`${glyph} ${word}: ${nameOf(entry)}`),
                message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(messageOf(entry)),
                ...place
            }
        ];
    });
};
/**
 * The report as annotations, the worst first: failed gates by weight, and functions that became worse, by the weight
 * of the gate that they failed (a notice if none) and by size.
 *
 * Only paths relative to the repository are named. Profiles mostly have others; `findFile`, which may look at the
 * checkout, says what they are there.
 */
const annotations = (report, findFile = (file) => file) => {
    const all = [
        ...(0,_findingLevels_js__WEBPACK_IMPORTED_MODULE_2__/* .failedGates */ .qq)(report).map((gate) => gateAnnotation(report, gate)),
        ...emptyGates(report),
        ...functionAnnotations(report, findFile)
    ];
    return levels.flatMap((level) => all.filter((annotation) => annotation.level === level));
};


/***/ }),

/***/ 52448:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   pY: () => (/* binding */ gateLevels),
/* harmony export */   qq: () => (/* binding */ failedGates)
/* harmony export */ });
/* harmony import */ var _words_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88041);

const gateLevels = {
    'hard-fail': 'error',
    'soft-fail': 'warning',
    warning: 'warning',
    off: 'notice'
};
const failedGates = (report) => (0,_words_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gatesInOrder */ .a0)(report).filter(({ status }) => status === 'failed');
/** Ids of the findings of each failed gate, with the level of the heaviest; those that are accepted have none. */
const findingLevels = (gates) => new Map(gates
    .toReversed()
    .flatMap(({ findings, accepted, severity }) => findings
    .filter((id) => !accepted.includes(id))
    .map((id) => [id, gateLevels[severity]])));


/***/ }),

/***/ 18168:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ loosensTitle),
/* harmony export */   Kj: () => (/* binding */ acceptWords),
/* harmony export */   PE: () => (/* binding */ ackWords),
/* harmony export */   UG: () => (/* binding */ closedWords),
/* harmony export */   cG: () => (/* binding */ gateReason),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   t5: () => (/* binding */ acksToShow),
/* harmony export */   v$: () => (/* binding */ findingNamer)
/* harmony export */ });
/* harmony import */ var _model_ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44656);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40964);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7107);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54876);
/** Acknowledgements in words: who accepted what, and what became of what somebody tried to accept. */





const mostNamed = 3;
const listed = (all) => {
    const more = all.length - mostNamed;
    return more <= 0 ? all : [...all.slice(0, mostNamed), `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more`];
};
const untilWords = ({ until }) => (until === null ? '' : ` until ${until}`);
const whoWords = (entry) => `by ${entry.author}${untilWords(entry)}: ${entry.reason ?? entry.because}`;
/** The acknowledgements that count for findings of a gate. */
const acksOf = ({ acks }, { accepted }) => acks.filter(({ state, findings }) => state === 'active' && findings.some((id) => accepted.includes(id)));
const besideWords = ({ beside }) => beside?.status === 'unjudged' ? [`beside that not judged, because ${beside.because}`] : [];
/** What of the failure of a gate is accepted, by whom and why; nothing where nothing is. */
const acceptedWords = (report, gate) => {
    const { findings, accepted } = gate;
    if (accepted.length === 0)
        return [];
    const who = listed([...new Set(acksOf(report, gate).map(whoWords))]);
    // The rating is no finding of its own.
    const by = who.length === 0 ? ['with the findings that it follows from'] : who;
    if ((0,_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(gate))
        return [`accepted ${by.join('; ')}`, ...besideWords(gate)];
    return [
        `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(accepted.length)} of ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(findings.length, 'finding')} accepted ${by.join('; ')}`
    ];
};
/** Why a gate stands as it does, with what of its failure is accepted. */
const gateReason = (report, gate) => [gate.because, ...acceptedWords(report, gate)].join('; ');
/** Names of findings by id; the id itself for what has no name. */
const findingNamer = (report) => {
    const nameOf = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .functionNamer */ ._I)(report);
    const names = new Map([
        ...report.bench_deltas.map(({ id, name, unit }) => [id, `${name} ${unit}`]),
        ...(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .everyFunction */ .Oc)(report).map((entry) => [entry.id, nameOf(entry)]),
        ...report.suite_shifts.map(({ id, workload, unit }) => [id, `all of ${workload} ${unit}`])
    ]);
    return (id) => names.get(id) ?? id;
};
const sourceWords = {
    file: 'file',
    command: 'comment',
    label: 'label'
};
const marks = {
    active: '✓ accepted',
    refused: '✗ does not count',
    expired: 'expired',
    unused: 'unused'
};
const restWords = (entry) => {
    const { author, source, state, reason, because } = entry;
    if (author === '')
        return because;
    const by = `by ${author} (${sourceWords[source]})`;
    return state === 'active'
        ? `${by}${untilWords(entry)}: ${reason ?? because}`
        : `${by}: ${because}`;
};
/** One acknowledgement as a line. */
const ackWords = (entry, nameOf) => {
    const { state, finding, findings } = entry;
    const given = finding === null ? [] : [finding];
    return {
        mark: marks[state],
        subjects: listed(state === 'active' ? findings.map(nameOf) : given),
        rest: restWords(entry)
    };
};
/** Acknowledgements that a reader should see, those that count first; the others change nothing. */
const acksToShow = ({ acks }) => {
    const ofState = (state) => acks.filter((entry) => entry.state === state);
    return {
        open: [...ofState('active'), ...ofState('refused')],
        closed: [...ofState('expired'), ...ofState('unused')]
    };
};
/** "1 expired, 3 unused". */
const closedWords = (closed) => (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .countWords */ .r)(closed, ['expired', 'unused'], ({ state }) => (state === 'expired' ? 'expired' : 'unused'), (state) => state);
/** What GitHub's commands and the file take as an id. */
const canBeNamed = (id) => /^(?:[0-9a-f]{16}|vanished\/\S{1,200})$/.test(id);
/** The findings that would have to be accepted: what gates fail on, the heaviest gate first. */
const openFindings = (report, gates) => {
    const failed = gates.filter(_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .countsAsFailed */ .yc);
    const regressions = [...report.cpu_regressions, ...report.mem_regressions].map(({ id }) => id);
    const all = failed.flatMap(({ id, findings }) => (id === 'rating' ? regressions : findings));
    const accepted = new Set(report.acks.flatMap(({ findings }) => findings));
    return [...new Set(all)].filter((id) => canBeNamed(id) && !accepted.has(id));
};
/** What stands above the list of what head would loosen. */
const loosensTitle = 'This pull request loosens what judges it; that counts once it is merged';
/** How to accept what fails. */
const acceptWords = 'Write `/flamegate ack ID REASON` in a comment, or put the id into `.github/flamegate-acks.yml`.';


/***/ }),

/***/ 7107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

/** How many rows are of each kind, in the order of the kinds, without those that have none: `6 passed, 1 failed`. */
const countWords = (rows, kinds, kindOf, wordsOf) => kinds
    .map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${wordsOf(kind, count)}`)
    .join(', ');


/***/ }),

/***/ 54876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ hasWorkloads),
/* harmony export */   Kf: () => (/* binding */ hasPackages),
/* harmony export */   Oc: () => (/* binding */ everyFunction),
/* harmony export */   PI: () => (/* binding */ shortNameOf),
/* harmony export */   _I: () => (/* binding */ functionNamer),
/* harmony export */   z$: () => (/* binding */ shortSymbol)
/* harmony export */ });
/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders: `pricing.(*Engine).apply`. */
const shortNameOf = ({ name, package: path }) => {
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith(path))
        return last + name.slice(path.length);
    // Symbols spell the dots of the last element of a path as %2e, `gopkg.in/yaml%2ev3.Marshal`.
    const spelled = path.slice(0, path.length - last.length) + last.replaceAll('.', '%2e');
    return name.startsWith(`${spelled}.`) ? last + name.slice(spelled.length) : name;
};
/** A symbol of which the package is not known apart: what follows the last slash before its type arguments. */
const shortSymbol = (name) => {
    const bracket = name.indexOf('[');
    const plain = bracket === -1 ? name : name.slice(0, bracket);
    return name.slice(plain.lastIndexOf('/') + 1);
};
/** Every function that the report has a row of. */
const everyFunction = (report) => [
    ...report.cpu_regressions,
    ...report.cpu_improvements,
    ...report.mem_regressions,
    ...report.mem_improvements,
    ...report.new_hotspots,
    ...report.removed_hotspots,
    ...report.not_judged.filter((entry) => entry.kind === 'function'),
    ...report.share_shifts,
    ...report.other_deltas,
    ...report.over_limits,
    ...report.ignored.filter((entry) => entry.kind === 'function')
];
const ambiguousShortNames = (report) => {
    const wholeNames = new Map();
    const ambiguous = new Set();
    for (const entry of everyFunction(report)) {
        const short = shortNameOf(entry);
        const known = wholeNames.get(short);
        if (known !== undefined && known !== entry.name)
            ambiguous.add(short);
        wholeNames.set(short, entry.name);
    }
    return ambiguous;
};
/** Says functions by their short names; by the whole symbol where two of the report would look alike. */
const functionNamer = (report) => {
    const ambiguous = ambiguousShortNames(report);
    return (entry) => {
        const short = shortNameOf(entry);
        return ambiguous.has(short) ? entry.name : short;
    };
};
const hasSeveral = (values) => new Set(values).size > 1;
/** Workloads have to be named only where there is more than one of the kind. */
const hasWorkloads = (report, kind) => hasSeveral(report.comparisons
    .filter((comparison) => comparison.kind === kind)
    .map((comparison) => comparison.workload));
/** Packages of benchmarks have to be named only where there is more than one. */
const hasPackages = (report) => hasSeveral(report.bench_deltas.map((entry) => entry.package));


/***/ }),

/***/ 8144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ overLimitRows)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86053);

/** What gates failed on and no class names: a limit of the user can be lower than that of the classes. */
const overLimitRows = (report) => {
    const classed = [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .worseFunctions */ .mm)(report), ...(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .benchmarksOf */ .sn)(report, 'regression')];
    const named = new Set(report.verdict.gates
        .filter(({ status }) => status === 'failed')
        .flatMap(({ findings }) => findings));
    for (const { id } of classed)
        named.delete(id);
    const isNamed = ({ id }) => named.has(id);
    return {
        functions: [...report.over_limits, ...report.share_shifts, ...report.other_deltas].filter(isNamed),
        // What vanished is no change of a number.
        benchmarks: report.bench_deltas.filter((entry) => isNamed(entry) && entry.head !== null)
    };
};


/***/ }),

/***/ 88041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ severityWords),
/* harmony export */   Gj: () => (/* binding */ standingGlyphs),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Od: () => (/* binding */ gateCounts),
/* harmony export */   WD: () => (/* binding */ levelGlyphs),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   a0: () => (/* binding */ gatesInOrder),
/* harmony export */   e_: () => (/* binding */ needsAttention),
/* harmony export */   hl: () => (/* binding */ looksAtNothing),
/* harmony export */   o4: () => (/* binding */ standingWords),
/* harmony export */   s2: () => (/* binding */ levelWords),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _model_ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44656);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25396);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7107);



const levelWords = {
    pass: 'Passed',
    warning: 'Warning',
    soft_fail: 'Soft fail',
    hard_fail: 'Failed',
    inconclusive: 'Inconclusive',
    no_baseline: 'No baseline'
};
/** One glyph per level, never shown without the words. */
const levelGlyphs = {
    pass: '✓',
    warning: '!',
    soft_fail: '✗',
    hard_fail: '✗',
    inconclusive: '?',
    no_baseline: '?'
};
const standingOf = (gate) => (0,_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(gate) ? 'accepted' : gate.status;
const standingWords = {
    failed: 'failed',
    accepted: 'failed, accepted',
    unjudged: 'not judged',
    passed: 'passed',
    not_applicable: 'not applicable'
};
/** One glyph per standing, never shown without the words. */
const standingGlyphs = {
    failed: '✗',
    accepted: '✗',
    unjudged: '?',
    passed: '✓',
    not_applicable: '–'
};
const severityWords = {
    'hard-fail': 'hard fail',
    'soft-fail': 'soft fail',
    warning: 'warning',
    off: 'off'
};
const standingOrder = [
    'failed',
    'accepted',
    'unjudged',
    'passed',
    'not_applicable'
];
const severityOrder = ['hard-fail', 'soft-fail', 'warning'];
/** Gates that are on: what failed first, the heaviest first. */
const gatesInOrder = (report) => {
    const on = report.verdict.gates.filter((gate) => gate.severity !== 'off');
    return standingOrder.flatMap((standing) => severityOrder.flatMap((severity) => on.filter((gate) => standingOf(gate) === standing && gate.severity === severity)));
};
/** Whether a gate of the settings looks at nothing, which may be a slip of the pen. */
const looksAtNothing = ({ looks_at }) => looks_at === 0;
/** Whether a gate needs a reader: it failed, could not be judged, or looks at nothing. */
const needsAttention = (gate) => gate.status === 'failed' || gate.status === 'unjudged' || looksAtNothing(gate);
/** Whether a gate has nothing to do in this report, as most have whose data nobody set up. */
const isIdle = (gate) => gate.status === 'not_applicable' && !needsAttention(gate);
/** Levels that say themselves that something was not judged. */
const openLevels = new Set(['inconclusive', 'no_baseline']);
/** What a gate says beside what is accepted. */
const besideAccepted = (gate) => (0,_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB)(gate) ? (gate.beside?.status ?? 'passed') : gate.status;
/** The verdict in the words that open every output; what was accepted or could not be judged is part of it. */
const verdictWords = (report) => {
    const { level } = report.verdict;
    const gates = gatesInOrder(report);
    const accepted = gates.filter(_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccepted */ .oB).length;
    const unjudged = gates.filter((gate) => besideAccepted(gate) === 'unjudged').length;
    return [
        levelWords[level],
        ...(accepted === 0 ? [] : [`${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(accepted, 'failed gate')} accepted`]),
        ...(unjudged === 0 || openLevels.has(level) ? [] : [`${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(unjudged, 'gate')} not judged`])
    ].join(', ');
};
/** "6 passed, 1 not applicable", in the order of the statuses. */
const gateCounts = (gates) => (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(gates, standingOrder, standingOf, (standing) => standingWords[standing]);


/***/ }),

/***/ 9206:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ conclusionOf)
/* harmony export */ });
/* harmony import */ var _exitCode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59404);

/**
 * A failure where the step fails; else neutral where a reader should look although nothing is held up: a gate that
 * fails softly or below `fail-on`, and missing input unless `on-missing` lets it pass; else success. A warning is a
 * success with an annotation.
 */
const conclusionOf = (report, failOn, onMissing) => {
    const { level } = report.verdict;
    if ((0,_exitCode_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I)(report, failOn, onMissing) === 1)
        return 'failure';
    if ((0,_exitCode_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b)(level))
        return onMissing === 'pass' ? 'success' : 'neutral';
    return level === 'soft_fail' || level === 'hard_fail' ? 'neutral' : 'success';
};


/***/ }),

/***/ 59404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _model_ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44656);

const weight = {
    off: 0,
    warning: 1,
    'soft-fail': 2,
    'hard-fail': 3
};
/** Whether a level says that too little was there to compare. */
const isMissing = (level) => level === 'inconclusive' || level === 'no_baseline';
/**
 * 1 when a gate at or above `fail-on` failed on more than what is accepted, or when something is missing and `on-missing`
 * is `fail`; else 0. Failed gates count, not the level: a hard failure beside missing input is still a failure.
 */
const exitCode = ({ verdict }, failOn, onMissing) => {
    if (onMissing === 'fail' && isMissing(verdict.level))
        return 1;
    if (failOn === 'never')
        return 0;
    const failed = verdict.gates.filter(_model_ack_js__WEBPACK_IMPORTED_MODULE_0__/* .countsAsFailed */ .yc);
    return failed.some((gate) => weight[gate.severity] >= weight[failOn]) ? 1 : 0;
};


/***/ })

};
