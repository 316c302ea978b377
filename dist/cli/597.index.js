export const id = 597;
export const ids = [597,997];
export const modules = {

/***/ 5297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: ./lib/config/flagKeys.js
var flagKeys = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/config/layers.js
var config_layers = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/firstComplaint.js
var firstComplaint = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(9276);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(4656);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/model/gateEntry.js
var gateEntry = __webpack_require__(3332);
;// CONCATENATED MODULE: ./lib/model/replay.js
/** What becomes of stored reports under other rules. */




/** Rows, and what the change had to do with them as far as that was known. */
const rows = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), touch: schemas/* object */.Ikc({ kind: schemas/* string */.YjP() }).optional() }))
    .default([]);
/** The lists of a report that hold what gates look at. */
const rowLists = {
    cpu_improvements: rows,
    cpu_regressions: rows,
    mem_improvements: rows,
    mem_regressions: rows,
    new_hotspots: rows,
    removed_hotspots: rows,
    bench_deltas: rows,
    not_judged: rows,
    share_shifts: rows,
    other_deltas: rows,
    over_limits: rows,
    ignored: rows
};
/** What a replay needs of a report.json, so that reports of every version of the tool can be replayed. */
const storedReportSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    generated_at: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('flamegate'), version: schemas/* string */.YjP() }),
    verdict: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(gate/* levels */.y),
        complete: schemas/* boolean */.zMY(),
        gates: schemas/* array */.YOg(gateEntry/* gateSchema */.T.extend({ accepted: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }))
    }),
    acks: schemas/* array */.YOg(schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(ack/* ackSources */.SO),
        state: schemas/* enum */.k5n(ack/* ackStates */.sl),
        findings: schemas/* array */.YOg(schemas/* string */.YjP()),
        author: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP().nullable()
    }))
        .default([]),
    measured_by: schemas/* unknown */.L5J(),
    ...rowLists,
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
});
/** Ids of the rows that the change surely did not reach, by the word of the report. */
const outOfReachIn = (report) => {
    const all = Object.keys(rowLists).flatMap((list) => report[list]);
    return new Set(all.filter(({ touch }) => touch?.kind === 'not_reachable').map(({ id }) => id));
};
/** Whether the settings that are tried make another verdict of a report. */
const hasChanged = ({ before, after }) => before.level !== after.level || before.fails !== after.fails;

// EXTERNAL MODULE: ./lib/model/views.js + 2 modules
var views = __webpack_require__(9235);
// EXTERNAL MODULE: ./lib/io/ownReport.js
var ownReport = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/io/views.js + 1 modules
var io_views = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/io/storedReports.js









const reportName = 'report.json';
/** As much as a report of hundreds of thousands of rows has. */
const maxReportBytes = 64 * 1024 * 1024;
const folderOf = ({ name }) => (0,external_node_path_.dirname)(name);
const locationOf = (files, name) => files.find((file) => (0,external_node_path_.basename)(file.name) === name)?.location;
const read = (path, max) => {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return size <= max ? (0,external_node_fs_.readFileSync)(path) : `expected at most ${max} bytes, found ${size}`;
    }
    catch (error) {
        return `expected to read it, found: ${error instanceof Error ? error.message : String(error)}`;
    }
};
/** Other tools have a report.json too; without views beside it, it is none of ours. */
const isOurs = ({ report, views }) => {
    if (views !== undefined || report === undefined)
        return true;
    const bytes = read(report, maxReportBytes);
    return typeof bytes === 'string' || (0,ownReport/* isOwnReport */.l)(bytes);
};
/** The folders below `path` that hold a report, at any depth, in the order of their names. */
const findReports = (path, { cwd, maxFiles }) => {
    const folders = new Map();
    // A folder is never below itself, so nothing is left out of this search.
    for (const file of (0,search/* search */.$P)({ path }, { cwd, maxFiles, out: path })) {
        if (![reportName, views/* viewsName */.y].includes((0,external_node_path_.basename)(file.name)))
            continue;
        const files = folders.get(folderOf(file)) ?? [];
        folders.set(folderOf(file), [...files, file]);
    }
    return [...folders]
        .map(([name, files]) => ({
        name,
        report: locationOf(files, reportName),
        views: locationOf(files, views/* viewsName */.y)
    }))
        .filter(isOurs);
};
const parseReport = (bytes) => {
    try {
        const { data, error } = storedReportSchema.safeParse((0,parseJson/* parseJson */.qF)(new TextDecoder().decode(bytes)), firstComplaint/* firstComplaint */.o);
        if (data !== undefined)
            return data;
        const [issue] = error.issues;
        return `expected a report, found at ${issue?.path.map(String).join('.')}: ${issue?.message}`;
    }
    catch (error) {
        return (0,parseJson/* whyNoJson */.QL)(error);
    }
};
const lost = (file, why, report) => ({
    kind: 'lost',
    because: `${file}: ${why}`,
    ...(report === undefined ? {} : { report })
});
const isSame = (report, views) => report.generated_at === views.generated_at && report.tool.version === views.tool.version;
const readViews = (path, report) => {
    if (path === undefined) {
        return lost(views/* viewsName */.y, 'there is none beside the report, so it cannot be judged again', report);
    }
    const bytes = read(path, io_views/* maxViewsBytes */.Yh);
    if (typeof bytes === 'string')
        return lost(views/* viewsName */.y, bytes, report);
    const unpacked = (0,io_views/* unpackViews */.Rl)(bytes);
    if (unpacked.kind === 'refused')
        return lost(views/* viewsName */.y, unpacked.diagnostic.message, report);
    return isSame(report, unpacked.views)
        ? { kind: 'stored', report, views: unpacked.views }
        : lost(views/* viewsName */.y, 'it belongs to another report', report);
};
/** Reads a report and its views, which anybody may have written. Never throws. */
const readStoredRun = ({ report: path, views }) => {
    if (path === undefined)
        return lost(reportName, 'there is none beside the views');
    const bytes = read(path, maxReportBytes);
    const report = typeof bytes === 'string' ? bytes : parseReport(bytes);
    return typeof report === 'string' ? lost(reportName, report) : readViews(views, report);
};

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/outputs/text/layout.js
var layout = __webpack_require__(5404);
// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var verdict = __webpack_require__(8041);
;// CONCATENATED MODULE: ./lib/outputs/replay.js
/** What other rules would have made of stored reports: a table for people, and the same for scripts. */






const isReplayed = (one) => one.kind === 'replayed';
const countsOf = ({ reports }) => {
    const replayed = reports.filter(isReplayed);
    return {
        reports: reports.length,
        changed: replayed.filter(hasChanged).length,
        newly_failing: replayed.filter(({ before, after }) => !before.fails && after.fails).length,
        no_longer_failing: replayed.filter(({ before, after }) => before.fails && !after.fails).length,
        not_replayed: reports.length - replayed.length
    };
};
const gateDocument = ({ id, before, after }) => ({
    id,
    before: before ?? null,
    after: after ?? null
});
const reportDocument = (one) => {
    if (one.kind === 'lost') {
        return { kind: one.kind, name: one.name, stored: one.stored ?? null, because: one.because };
    }
    const { kind, name, stored, before, after, gates } = one;
    return { kind, name, stored, before, after, gates: gates.map(gateDocument) };
};
/** For scripts: `before` is the report under its own settings, `after` under those that are tried. */
const renderReplayJson = (replay) => {
    const document = {
        schema_version: 1,
        kind: 'policy-replay',
        config: replay.config,
        summary: countsOf(replay),
        reports: replay.reports.map(reportDocument)
    };
    return (0,outputs_escape/* printedJson */.xL)(document);
};
/** How much a gate weighs matters where it does not pass. */
const standingText = (standing) => {
    if (standing === undefined)
        return 'none';
    const { status, severity } = standing;
    if (severity === 'off')
        return verdict/* severityWords */.D4.off;
    const words = verdict/* standingWords */.o4[status];
    const isQuiet = status === 'passed' || status === 'not_applicable';
    return isQuiet ? words : `${words} (${verdict/* severityWords */.D4[severity]})`;
};
const changeText = ({ id, before, after }) => (0,outputs_escape/* terminal */.Fo)(`${id}: ${standingText(before)} → ${standingText(after)}`);
const effectOf = ({ before, after }) => {
    if (before.fails === after.fails)
        return after.fails ? (0,outputs_escape/* term */.jk) `fails still` : (0,outputs_escape/* term */.jk) ``;
    return after.fails ? (0,outputs_escape/* term */.jk) `would fail` : (0,outputs_escape/* term */.jk) `would pass`;
};
/** Why the stored level is not the one to compare with. */
const versionNote = ({ stored, before }) => {
    if (before.by === 'stored')
        return [(0,outputs_escape/* term */.jk) `its own settings are unreadable: compared as stored`];
    return before.level === stored
        ? []
        : [(0,outputs_escape/* term */.jk) `under its own settings this version says ${(0,outputs_escape/* terminal */.Fo)(before.level)}`];
};
const levelsOf = ({ stored, after }) => (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(stored)} → ${(0,outputs_escape/* terminal */.Fo)(after.level)}`;
const cells = (one) => one.kind === 'lost'
    ? [(0,outputs_escape/* terminal */.Fo)(one.stored ?? 'unreadable'), (0,outputs_escape/* term */.jk) `not replayed`, (0,outputs_escape/* terminal */.Fo)(one.because)]
    : [
        levelsOf(one),
        effectOf(one),
        (0,outputs_escape/* join */.fj)([...one.gates.map(changeText), ...versionNote(one)], '; ')
    ];
const longestName = 60;
const widest = (texts) => texts.reduce((most, text) => Math.max(most, (0,layout/* widthOf */.qz)(text)), 0);
const table = (replay) => {
    const rows = replay.reports.map((one) => [
        (0,layout/* squeeze */.r2)((0,outputs_escape/* terminal */.Fo)(one.name), longestName),
        ...cells(one)
    ]);
    const [first = 0, second = 0, third = 0] = [0, 1, 2].map((column) => widest(rows.map((row) => row[column] ?? (0,outputs_escape/* term */.jk) ``)));
    return rows.map(([name = (0,outputs_escape/* term */.jk) ``, level = (0,outputs_escape/* term */.jk) ``, effect = (0,outputs_escape/* term */.jk) ``, rest = (0,outputs_escape/* term */.jk) ``]) => {
        const line = (0,outputs_escape/* term */.jk) `${(0,layout/* padEnd */.f)(name, first)}  ${(0,layout/* padEnd */.f)(level, second)}  ${(0,layout/* padEnd */.f)(effect, third)}  ${rest}`;
        return line.trimEnd();
    });
};
const summary = (replay) => {
    const counts = countsOf(replay);
    const lost = counts.not_replayed;
    const parts = [
        `${(0,count/* plural */.L)(counts.changed, 'verdict')} changed`,
        `${(0,format/* formatCount */.B4)(counts.newly_failing)} would newly fail`,
        `${(0,format/* formatCount */.B4)(counts.no_longer_failing)} would no longer fail`,
        ...(lost === 0 ? [] : [`${lost} could not be judged again`])
    ];
    return (0,outputs_escape/* terminal */.Fo)(`${(0,count/* plural */.L)(counts.reports, 'report')} under ${replay.config}: ${parts.join(', ')}`);
};
/** For people: a line for each report, and what it comes to. */
const renderReplay = (replay) => `${(0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(table(replay), '\n'), summary(replay)], '\n\n')}\n`;

// EXTERNAL MODULE: ./lib/config/schema.js + 11 modules
var schema = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/verdict/exitCode.js
var exitCode = __webpack_require__(9404);
// EXTERNAL MODULE: ./lib/analyze.js + 220 modules
var analyze = __webpack_require__(4696);
;// CONCATENATED MODULE: ./lib/views/context.js
/** The context that the report was made in. The labels are words of whoever made the views. */
const contextOf = ({ tool, generated_at, context, baseline, inputs_ignored }) => ({
    version: tool.version,
    generatedAt: generated_at,
    baseLabel: context.base?.label,
    headLabel: context.head?.label,
    ignoredFiles: inputs_ignored,
    ...(baseline === undefined ? {} : { baseline })
});

// EXTERNAL MODULE: ./lib/views/benchmarks.js
var views_benchmarks = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/views/numbers.js
var numbers = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/views/present.js
var present = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/views/profiles.js
var profiles = __webpack_require__(8462);
// EXTERNAL MODULE: ./lib/views/strings.js
var views_strings = __webpack_require__(6540);
;// CONCATENATED MODULE: ./lib/views/decode.js





const readTraces = (endpoints) => ({
    endpoints: endpoints.map(({ name, requests, median_nanos }) => ({
        name,
        requests,
        medianNanos: (0,numbers/* readNumber */.kz)(median_nanos)
    })),
    ids: new Map()
});
const readFile = (view, at) => ({
    path: view.path,
    name: view.name,
    ...(0,present/* present */.E)('side', view.side),
    bytes: view.bytes,
    format: view.format,
    status: view.status,
    parsed: {
        profiles: view.profiles.map((profile) => (0,profiles/* readProfile */.e)(profile, at)),
        benchmarks: view.benchmarks.map((benchmarks) => (0,views_benchmarks/* readBenchmarks */.h)(benchmarks, at)),
        diagnostics: view.diagnostics,
        ...(0,present/* present */.E)('manifest', view.manifest),
        ...(0,present/* through */.s)('traces', view.traces, readTraces)
    }
});
/** The decoded inputs that the views hold, equal to those that they were made from. Total for what the schema lets in. */
const decodeViews = ({ files, strings }) => {
    const at = (0,views_strings/* textAt */.$)(strings);
    return files.map((file) => readFile(file, at));
};

;// CONCATENATED MODULE: ./lib/steps/rejudge.js



/** The report on stored measurements under other rules. Nothing but the measurements is taken from the views. */
const rejudge = (views, config, context) => (0,analyze/* analyze */.n)(decodeViews(views), config, { ...contextOf(views), headLoosens: [], ...context }, () => undefined);

;// CONCATENATED MODULE: ./lib/steps/replay.js





/** What was accepted when the report was made is accepted now. */
const acksOf = ({ acks }) => ({
    ...ack/* noAcks */.mC,
    acks: acks
        .filter(({ state }) => state === 'active')
        .flatMap(({ source, findings, author, reason }) => findings.map((id) => ({ source, ids: [id], author, reason: reason ?? '' })))
});
/** What the change did not reach then it does not reach now; where a stranger measured, nothing was excused by it. */
const unreached = (report) => report.measured_by == null ? outOfReachIn(report) : new Set();
/** The settings that the report says it was made with, as far as this version knows all of them. */
const configOf = ({ config }) => schema/* configSchema */.Qn.safeParse(config).data;
const outcome = (verdict, config) => ({
    level: verdict.level,
    fails: (0,exitCode/* exitCode */.I)({ verdict }, config['fail-on'], config['on-missing']) === 1
});
const standing = (gate) => ({
    status: (0,ack/* isAccepted */.oB)(gate) ? 'accepted' : gate.status,
    severity: gate.severity
});
/** A gate weighs in the verdict when it failed; one that is unjudged can only make it inconclusive. */
const weighs = (gate, isNewLevel) => gate?.status === 'failed' || (gate?.status === 'unjudged' && isNewLevel);
const standings = ({ gates }) => new Map(gates.map((gate) => [gate.id, standing(gate)]));
/**
 * Gates that stand differently, and those that weigh differently where that can matter. Gates of the settings are there
 * or not as the settings say: one that passes makes no difference.
 */
const isChange = ({ before, after }, isNewLevel) => {
    if (before === undefined || after === undefined)
        return weighs(before ?? after, isNewLevel);
    return (before.status !== after.status ||
        (before.severity !== after.severity && weighs(after, isNewLevel)));
};
const gateChanges = (before, after) => {
    const [was, is] = [standings(before), standings(after)];
    return [...new Set([...is.keys(), ...was.keys()])]
        .map((id) => ({ id, before: was.get(id), after: is.get(id) }))
        .filter((change) => isChange(change, before.level !== after.level));
};
/** Judges both times with this version, so that what differs is the policy and not the version. */
const judgeAgain = ({ report, views }, config) => {
    const own = configOf(report);
    const known = { acks: acksOf(report), outOfReach: unreached(report) };
    const before = own === undefined ? report.verdict : rejudge(views, own, known).verdict;
    const after = rejudge(views, config, known).verdict;
    return {
        before: {
            ...outcome(before, own ?? schema/* defaultConfig */.sb),
            by: own === undefined ? 'stored' : 'this-version'
        },
        after: outcome(after, config),
        gates: gateChanges(before, after)
    };
};
/** What becomes of one stored report under the settings that are tried. */
const replayOne = ({ name }, run, config) => {
    const stored = run.report?.verdict.level;
    if (run.kind === 'lost') {
        const { because } = run;
        return { kind: 'lost', name, because, ...(stored === undefined ? {} : { stored }) };
    }
    const judged = judgeAgain(run, config);
    return { kind: 'replayed', name, stored: run.report.verdict.level, ...judged };
};

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/policy.js









const options = {
    replay: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean', default: false },
    ...Object.fromEntries(flagKeys/* flagKeys */.B.map((key) => [key, { type: 'string' }]))
};
const how = 'flamegate policy --replay DIR [--config FILE] [--json]';
const nothingFound = (folder) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'policy/nothing-found',
        message: `expected reports of flamegate below ${folder}, found none`,
        hint: 'give a folder with report.json and views.json.gz, as the report artifacts hold them'
    }
]);
const found = (folder, shell, maxFiles) => {
    const folders = findReports(folder, { cwd: shell.cwd, maxFiles });
    if (folders.length === 0)
        throw nothingFound(folder);
    return folders;
};
/** `flamegate policy --replay`: what settings would have made of reports that are there already. */
const policyCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    const { replay: folder, config: path, json, ...flags } = values;
    if (folder === undefined || folder === '')
        throw (0,usage/* usageError */.Wp)('expected --replay DIR, found none', how);
    if (positionals.length > 0) {
        throw (0,usage/* usageError */.Wp)(`expected no further argument, found ${positionals.join(' ')}`, how);
    }
    const file = await (0,configFile/* readConfigFile */.RG)(path, shell.cwd);
    const { config } = (0,config_layers/* resolveConfig */.p)({ file, flags });
    const folders = found(folder, shell, config.limits['max-files']);
    const reports = folders.map((one) => replayOne(one, readStoredRun(one), config));
    const replay = { config: file?.path ?? 'the defaults', reports };
    shell.out(json ? renderReplayJson(replay) : renderReplay(replay));
    return 0;
};


/***/ }),

/***/ 6934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* unused harmony export asInput */
/* harmony import */ var _mergeLayers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5519);
/* harmony import */ var _yamlFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7997);


/** How error texts call an input of the action. */
const asInput = (key) => `input ${key}`;
/** The effective configuration of a file as it is written, and of what was typed. Throws a FlamegateError as both do. */
const resolveConfig = ({ file, ...typed }) => (0,_mergeLayers_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeLayers */ .J)(file === undefined ? undefined : (0,_yamlFile_js__WEBPACK_IMPORTED_MODULE_1__.readYaml)(file), typed);


/***/ }),

/***/ 7997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/config/locate.js

const offsetOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);
const isEmpty = (node) => (0,dist/* isScalar */.jn)(node) && node.value === null;
const step = (document, from, part) => {
    const node = (0,dist/* isAlias */.Vj)(from.node) ? from.node.resolve(document) : from.node;
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(part)];
        const offset = offsetOf(item) ?? from.value;
        return { node: item, key: offset, value: offset };
    }
    if (!(0,dist/* isMap */.jh)(node))
        return undefined;
    const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(part));
    if (pair === undefined)
        return undefined;
    const key = offsetOf(pair.key) ?? from.value;
    const value = isEmpty(pair.value) ? key : (offsetOf(pair.value) ?? key);
    return { node: pair.value, key, value };
};
/**
 * Offset of what stands at a path of a YAML document. A key without a value is its own value, and a path that leads
 * nowhere ends at the last thing on it.
 */
const locate = (document, path, part) => {
    const start = offsetOf(document.contents) ?? 0;
    let stop = { node: document.contents, key: start, value: start };
    for (const key of path) {
        const next = step(document, stop, key);
        if (next === undefined)
            return stop.value;
        stop = next;
    }
    return stop[part];
};

// EXTERNAL MODULE: ./lib/config/mapping.js
var mapping = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/config/maxConfigBytes.js
var maxConfigBytes = __webpack_require__(239);
// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/config/yamlFile.js






/** Bound of the yaml package: uses of an alias times the aliases inside it. */
const maxAliasCount = 100;
/** The schema is 3 deep; more is a mistake, or an alias inside itself. */
const maxDepth = 16;
/** One slip can make every following line an error. */
const maxSyntaxErrors = 10;
const hints = new Map([
    ['DUPLICATE_KEY', 'remove one of the two'],
    ['TAB_AS_INDENT', 'indent with spaces'],
    ['MULTIPLE_DOCS', 'keep one document and remove the "---" after it'],
    ['NON_STRING_KEY', 'write the key as plain text'],
    ['TAG_RESOLVE_FAILED', 'remove the tag']
]);
const syntaxError = ({ at, what, hint }) => ({
    severity: 'error',
    code: 'config/syntax',
    message: what,
    at,
    hint: hint ?? 'see the example in docs/configuration.md'
});
const refuse = (problem) => {
    throw new diagnostic/* FlamegateError */.J([syntaxError(problem)]);
};
/** The parser's words without its capital, and without more of a hostile text than fits a line. */
const wordsOf = ({ code, message }) => code === 'RESOURCE_EXHAUSTION'
    ? `expected at most ${maxDepth} levels of nesting, found more`
    : `invalid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1, 160)}`;
/** Unknown tags and directives are warnings of the parser and errors here: nothing can be meant by them. */
const syntaxErrors = (document, at) => [...document.errors, ...document.warnings]
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .filter((error, index, sorted) => error.pos[0] !== sorted[index - 1]?.pos[0])
    .slice(0, maxSyntaxErrors)
    .map((error) => syntaxError({ at: at(error.pos[0]), what: wordsOf(error), hint: hints.get(error.code) }));
/** Offset of the first `*alias`: the parser names no place when it gives up on one. */
const firstAlias = (document) => {
    let offset = 0;
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            offset = alias.range?.[0] ?? 0;
            return dist/* visit */.YR.BREAK;
        }
    });
    return offset;
};
const toPlain = (document, at) => {
    try {
        return document.toJS({ maxAliasCount });
    }
    catch {
        return refuse({
            at: at(firstAlias(document)),
            what: 'expected aliases of earlier anchors, found one without an anchor or too many',
            hint: 'write the values out'
        });
    }
};
/** Copies plain data with null under keys as undefined; refuses what is too deep or would be lost on the way. */
const unsetNulls = (value, path, placeOf) => {
    if (path.length > maxDepth) {
        return refuse({
            at: placeOf(path),
            what: `expected at most ${maxDepth} levels of nesting, found more`
        });
    }
    if (Array.isArray(value)) {
        return value.map((item, index) => unsetNulls(item, [...path, index], placeOf));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).map(([key, child]) => {
        const here = [...path, key];
        if (key === '__proto__')
            refuse({ at: placeOf(here, 'key'), what: 'expected a key, found "__proto__"' });
        return [key, child === null ? undefined : unsetNulls(child, here, placeOf)];
    });
    return Object.fromEntries(entries);
};
/** Reads a configuration file as YAML 1.2. Throws a FlamegateError that names line and column. */
const readYaml = ({ path: file, text }) => {
    if (text.length > maxConfigBytes/* maxConfigBytes */.a) {
        refuse({ at: { file }, what: `expected at most ${maxConfigBytes/* maxConfigBytes */.a / 1024} KiB, found more` });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const options = { lineCounter: lines, prettyErrors: false, stringKeys: true };
    const document = (0,dist/* parseDocument */.Tp)(text, options);
    const errors = syntaxErrors(document, at);
    if (errors.length > 0)
        throw new diagnostic/* FlamegateError */.J(errors);
    const placeOf = (path, part = 'value') => at(locate(document, path, part));
    const values = unsetNulls(toPlain(document, at) ?? {}, [], placeOf);
    return (0,mapping/* isMapping */.p)(values)
        ? { values, placeOf }
        : refuse({
            at: placeOf([]),
            what: `expected a mapping of keys to values, found ${(0,words/* found */.F9)(values)}`
        });
};


/***/ }),

/***/ 4711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   wc: () => (/* binding */ DamageError)
/* harmony export */ });
/**
 * Unwinds the decoder at the first damage. Private to the pprof format: `parse` catches it and returns the damage
 * as a diagnostic, because a profile that is readable in part must not be compared.
 */
class DamageError extends Error {
    name = 'DamageError';
    damage;
    constructor(damage) {
        super(damage.message);
        this.damage = damage;
    }
}
const fail = (damage) => {
    throw new DamageError(damage);
};
const diagnose = (path, severity, { code, message, byte, hint }) => ({
    severity,
    code: `pprof/${code}`,
    message,
    at: { file: path, ...(byte === undefined ? {} : { byte }) },
    ...(hint === undefined ? {} : { hint })
});
/** Two profiles in one file, seen at `byte`. */
const concatenated = (byte) => ({
    code: 'concatenated',
    message: 'expected one profile, found the beginning of a second one in the same file',
    byte,
    hint: 'merge profiles with `go tool pprof -proto a.pprof b.pprof > merged.pprof`, or keep them as separate files'
});


/***/ }),

/***/ 6675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4711);


const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** Deflate cannot do better than this (zlib's technical notes). */
const MAX_RATIO = 1032;
const MIN_CHUNK = 16 * 1024;
/**
 * The size that the gzip trailer claims, as far as it is possible at all. One buffer of the right size saves
 * copying the whole profile once; the extra bytes tell zlib that the end was reached.
 */
const chunkSize = (bytes, limit) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const claimed = bytes.length >= 18 ? view.getUint32(bytes.length - 4, true) : 0;
    return Math.max(MIN_CHUNK, Math.min(claimed, MAX_RATIO * bytes.length, limit) + 64);
};
const tooLarge = (limit) => ({
    code: 'too-large',
    message: `the profile inflates to more than the limit of ${limit} bytes`,
    hint: 'if the file is trusted, raise `limits.max-inflated-bytes` in the configuration file'
});
const truncated = (length) => ({
    code: 'truncated',
    message: `the gzip stream is cut off: the file ends at byte ${length}, before the stream does`,
    byte: length,
    hint: 'write the profile to its end (pprof.StopCPUProfile, closing the file) before it is copied or uploaded, and collect it again'
});
const damagedGzip = (reason) => ({
    code: 'damaged-gzip',
    message: `the gzip stream is damaged: ${reason}`,
    hint: 'copy the file again in binary mode, or collect it again'
});
const trailing = (at, length) => ({
    code: 'trailing-bytes',
    message: `expected the file to end with the gzip stream at byte ${at}, found ${length - at} bytes behind it`,
    byte: at,
    hint: 'something was appended to the profile: collect it again'
});
const isCoded = (error) => typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
const zlibDamage = (error, bytes, limit) => {
    if (!isCoded(error))
        return damagedGzip('it cannot be inflated');
    if (error.code === 'ERR_BUFFER_TOO_LARGE')
        return tooLarge(limit);
    return error.code === 'Z_BUF_ERROR' ? truncated(bytes.length) : damagedGzip(`${error.message}`);
};
const isInflated = (value) => typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
const gunzip = (bytes, limit) => {
    try {
        const maxOutputLength = Math.max(1, limit);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { chunkSize: chunkSize(bytes, limit), maxOutputLength, info: true });
    }
    catch (error) {
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(zlibDamage(error, bytes, limit));
    }
};
/** zlib stops at padding and ignores what follows it; a lost second half must not go unseen. */
const checkTrailing = (bytes, consumed) => {
    const start = bytes.subarray(consumed).findIndex((byte) => byte !== 0);
    if (start >= 0)
        (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(trailing(consumed + start, bytes.length));
};
/** Inflates a gzipped profile, within `limit` bytes. Fails on a cut, damaged or growing stream. */
const inflate = (bytes, limit) => {
    const result = gunzip(bytes, limit);
    if (!isInflated(result))
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(damagedGzip('it cannot be inflated'));
    checkTrailing(bytes, result.engine.bytesWritten);
    return result.buffer;
};


/***/ }),

/***/ 2432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ INLINED),
/* harmony export */   w: () => (/* binding */ CALLED)
/* harmony export */ });
/** What a function is known by beside its name: who calls it, whom it calls, and whether it was a part of its caller. */
/** Bits of `Profile.inlining`: the function was seen with a frame of its own, and as a part of the frame of its caller. */
const CALLED = 1;
const INLINED = 2;


/***/ }),

/***/ 3332:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _ack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/** What a gate says, in the words of report.json. */



const gateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g),
    capped: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g)
        .optional()
        .describe('The severity of a failure that is a warning because the change reaches nothing of it'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'unjudged', 'not_applicable']),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    looks_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .optional()
        .describe('Rows of either side that a gate of the settings looks at; absent for the others'),
    ..._ack_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedShape */ .dQ
});


/***/ }),

/***/ 6477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ROOT),
/* harmony export */   o: () => (/* binding */ SMALL)
/* harmony export */ });
/** Stacks, merged by call path: what flame graphs, speedscope files and everything that asks who calls whom is made of. */
/** In place of a function: the node that everything starts from. */
const ROOT = -1;
/** In place of a function: what the callees of the parent cost that are too small to be kept, so that totals add up. */
const SMALL = -2;


/***/ }),

/***/ 3404:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf)
/* harmony export */ });
/** The text of a symbol after its package, cut where its elements meet. */
/** No symbol of a compiler has nearly as many; what follows stays in the last one. */
const MAX_ELEMENTS = 64;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
/** Where a quoted struct tag ends that begins at `start`: after its closing quote, or with the text. */
const endOfQuote = (text, start) => {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
};
/** Places of dots and dashes that are in no bracket and no quote. */
const borders = (text) => {
    const found = [];
    let depth = 0;
    let at = 0;
    while (at < text.length && found.length < MAX_ELEMENTS - 1) {
        const letter = text[at] ?? '';
        if (letter === '"') {
            at = endOfQuote(text, at);
            continue;
        }
        if (OPENING.has(letter))
            depth++;
        else if (CLOSING.has(letter))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (letter === '.' || letter === '-'))
            found.push(at);
        at++;
    }
    return found;
};
/** Cuts a text into its elements. Putting marks and texts together again gives the text. */
const elementsOf = (text) => {
    const ends = [...borders(text), text.length];
    return ends.map((end, index) => {
        const start = ends[index - 1];
        if (start === undefined)
            return { mark: '', text: text.slice(0, end) };
        return { mark: text[start] === '.' ? '.' : '-', text: text.slice(start + 1, end) };
    });
};


/***/ }),

/***/ 3606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ foldSymbols)
/* harmony export */ });
/* unused harmony export withoutTypeArguments */
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _importPath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1363);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5159);
/**
 * The function that a symbol belongs to: one name for all that the compiler made of one declaration. Its closures, loop
 * bodies and wrappers have numbers that shift with every edit above them, and each list of type arguments is an instance
 * of its own; a change of the function is a change of all of them together.
 */



/** `List[go.shape.int]` as Go itself abbreviates it: `List[...]`. */
const elided = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    return from > 0 && to > from ? `${text.slice(0, from)}[...]${text.slice(to + 1)}` : text;
};
/** The symbol of a declaration with its type arguments left out, as Go wrote it before 1.21: `p.(*List[...]).Push`. */
const withoutTypeArguments = (declared) => {
    const end = (0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(declared);
    if (end === -1 || !declared.includes('['))
        return declared;
    const elements = (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(declared.slice(end + 1));
    const rest = elements.map(({ mark, text }) => mark + elided(text)).join('');
    return declared.slice(0, end + 1) + rest;
};
/**
 * The name that a symbol is folded into. `isFunction` knows the functions of the profile, by which it can be told that
 * `p.A.B.func1` is a part of A: what is a function is no type.
 */
const foldedName = ({ declared, perhapsFunction }, isFunction) => {
    const outer = perhapsFunction === undefined ? undefined : withoutTypeArguments(perhapsFunction);
    return outer !== undefined && isFunction(outer) ? outer : withoutTypeArguments(declared);
};
/** `p.F` and `p.(*T).M`: most symbols, and what they are folded into is seen without reading them. */
const isOwnName = (symbol) => /^(?:\(\*\w+\)\.)?\w+$/.test(symbol.slice((0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(symbol) + 1));
/**
 * Folds the symbols of a profile, or of two that are compared, into their functions: the name of each symbol that has
 * another one than itself.
 */
const foldSymbols = (symbols) => {
    const all = new Set(symbols);
    const parsed = new Map([...all].filter((symbol) => !isOwnName(symbol)).map((symbol) => [symbol, (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSymbol */ .a)(symbol)]));
    const whole = [...parsed].filter(([, { parts }]) => parts.length === 0);
    const functions = new Set(whole.map(([symbol]) => withoutTypeArguments(symbol)));
    const isFunction = (name) => functions.has(name) || (all.has(name) && !parsed.has(name));
    return new Map([...parsed]
        .map(([symbol, one]) => [symbol, foldedName(one, isFunction)])
        .filter(([symbol, name]) => symbol !== name));
};


/***/ }),

/***/ 1363:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   K2: () => (/* binding */ packageEnd),
/* harmony export */   LT: () => (/* binding */ withoutVendor),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export isVendored */
/** The package of a symbol: where it ends in the text, and what the linker's spelling of it means. */
const HEX = /^[0-9a-f]{2}$/i;
/** Symbols that the compiler writes for types, which belong to no package; `type..` and `go.struct` up to Go 1.19. */
const RESERVED = /^(?:type:|type\.\.|go:|go\.struct \{|go\.\(\*struct \{)/;
/** Whether the compiler wrote the symbol for a type and not for a declaration: `type:.eq.[2]string`. */
const isReserved = (symbol) => RESERVED.test(symbol);
/** Rust and C++, whose dots mean other things. */
const isForeign = (plain) => plain.includes('::');
/**
 * Where the package of a symbol ends: at the first dot after the last slash, where type arguments (which may hold
 * slashes and dots of their own) do not count. -1 for names without a package.
 */
const packageEnd = (symbol) => {
    if (isReserved(symbol))
        return -1;
    const bracket = symbol.indexOf('[');
    const plain = bracket === -1 ? symbol : symbol.slice(0, bracket);
    if (isForeign(plain))
        return -1;
    const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
    return dot > 0 ? dot : -1;
};
/**
 * Takes back the linker's escapes: dots of the last path element arrive as `%2e`, everything outside printable ASCII as
 * its bytes in UTF-8 (`PathToPrefix` in cmd/internal/objabi). What is no escape stays.
 */
const decodePath = (path) => {
    if (!path.includes('%'))
        return path;
    const [first = '', ...rest] = path.split('%');
    const bytes = [...new TextEncoder().encode(first)];
    for (const piece of rest) {
        const isEscape = HEX.test(piece.slice(0, 2));
        const text = isEscape ? piece.slice(2) : `%${piece}`;
        if (isEscape)
            bytes.push(Number.parseInt(piece.slice(0, 2), 16));
        for (const byte of new TextEncoder().encode(text))
            bytes.push(byte);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
};
/** The import path of a Go symbol. Empty for C and assembly names, and for what the compiler writes for types. */
const packageOf = (symbol) => decodePath(symbol.slice(0, Math.max(0, packageEnd(symbol))));
const VENDOR = 'vendor/';
const vendorEnd = (path) => {
    const inner = path.lastIndexOf(`/${VENDOR}`);
    if (inner >= 0)
        return inner + 1 + VENDOR.length;
    return path.startsWith(VENDOR) ? VENDOR.length : 0;
};
/** Whether an import path is a copy in a `vendor` folder, as the standard library and GOPATH programs have them. */
const isVendored = (path) => vendorEnd(path) > 0;
/** The import path that a vendored package has where it comes from. */
const withoutVendor = (path) => path.slice(vendorEnd(path));


/***/ }),

/***/ 5159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseSymbol)
});

// EXTERNAL MODULE: ./lib/symbols/elements.js
var symbols_elements = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/symbols/importPath.js
var importPath = __webpack_require__(1363);
;// CONCATENATED MODULE: ./lib/symbols/parts.js
const numbered = (text, word) => text.startsWith(word) && text.length > word.length && isNumber(text.slice(word.length));
const isNumber = (text) => /^\d+$/.test(text);
/** What a part is whose name only the compiler gives; `1` is one only inside of another. */
const madeKind = ({ mark, text }) => {
    if (mark === '-') {
        if (text === 'fm')
            return 'method-value';
        return numbered(text, 'range') ? 'range-body' : undefined;
    }
    if (numbered(text, 'func'))
        return 'closure';
    if (numbered(text, 'gowrap'))
        return 'go-wrapper';
    if (numbered(text, 'deferwrap'))
        return 'defer-wrapper';
    return text === 'abi0' || text === 'abiinternal' ? 'abi' : undefined;
};
const partOf = (element) => ({
    kind: madeKind(element) ?? (isNumber(element.text) ? 'closure' : 'inlined'),
    text: element.mark + element.text
});

;// CONCATENATED MODULE: ./lib/symbols/parse.js
/**
 * What a Go symbol says about itself. The names are those of cmd/compile (`closureName` in internal/ir, `MethodSymSuffix`)
 * and cmd/link; every shape is in fixtures/symbols, as the toolchain writes it.
 */



const joined = (elements) => elements.map(({ mark, text }) => mark + text).join('');
const isPointer = (element) => element?.text.startsWith('(*') ?? false;
/** Functions that can be no types: the language does not let anything else have these names. */
const isNoType = (path, name) => name === 'init' || name === 'glob' || name === 'map' || (name === 'main' && path === 'main');
/**
 * How many elements name an initialiser: `init.0`, one of several of a package; `map.init.0`, that of a large map;
 * `glob.`, which stands for all package variables. 0 for anything else.
 */
const initialiserLength = (elements) => {
    const [first = '', second, third = ''] = elements.map(({ text }) => text);
    if (first === 'map' && second === 'init')
        return isNumber(third) ? 3 : 2;
    if (first === 'glob' && second === '')
        return 2;
    return first === 'init' && isNumber(second ?? '') ? 2 : 0;
};
const withReceiver = (elements, made) => {
    if (made === -1) {
        const isMethod = elements.length === 2 && elements[1]?.mark === '.';
        return { declared: elements.length, receiver: isMethod ? 'yes' : 'no' };
    }
    if (made === 1 || isPointer(elements[1]))
        return { declared: 1, receiver: 'no' };
    const isBound = made === 2 && elements[made]?.text === 'fm';
    return { declared: 2, receiver: isBound ? 'yes' : 'unsure' };
};
const divide = (path, elements) => {
    const [first] = elements;
    const initialiser = initialiserLength(elements);
    if (initialiser > 0)
        return { declared: initialiser, receiver: 'no' };
    const own = isPointer(first) ? 2 : 1;
    const made = elements.findIndex((element, at) => at >= own && madeKind(element) !== undefined);
    if (isPointer(first) && elements.length > 1) {
        return { declared: made === -1 ? elements.length : 2, receiver: 'yes' };
    }
    if (made !== -1 && isNoType(path, first?.text ?? ''))
        return { declared: 1, receiver: 'no' };
    return withReceiver(elements, made);
};
/** A text in front of its first bracket, and what stands in the outermost ones. */
const outOfBrackets = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    if (from <= 0 || to < from)
        return { plain: text };
    return { plain: text.slice(0, from) + text.slice(to + 1), inside: text.slice(from + 1, to) };
};
const receiverName = (text) => text.replace(/^\((.*)\)$/s, '$1');
const cgoName = /^(?:_cgo|_Cfunc_|_C2func_|_Cmacro_|_cgoexp_|x_cgo_|crosscall)/;
const kindOf = (path, name, hasReceiver) => {
    if (cgoName.test(name) || path === 'C')
        return 'cgo';
    if (path === '')
        return 'native';
    if (hasReceiver)
        return 'method';
    return name === 'glob.' || /^(?:map\.)?init(?:\.\d+)?$/.test(name) ? 'init' : 'function';
};
/** What the text says that belongs to no package: C, assembly, and what the compiler writes for types. */
const withoutPackage = (symbol) => ({
    kind: (0,importPath/* isReserved */.Bs)(symbol) ? 'generated' : kindOf('', symbol, false),
    package: '',
    name: symbol,
    declared: symbol,
    parts: []
});
/** Reads a symbol. Never fails: what is no Go symbol is a name without anything else. In time linear in its length. */
const parseSymbol = (symbol) => {
    const end = (0,importPath/* packageEnd */.K2)(symbol);
    if (end === -1)
        return withoutPackage(symbol);
    const path = (0,importPath/* decodePath */.q0)(symbol.slice(0, end));
    const elements = (0,symbols_elements/* elementsOf */.Z)(symbol.slice(end + 1));
    const { declared, receiver } = divide(path, elements);
    const own = elements.slice(receiver === 'no' ? 0 : 1, declared);
    const before = receiver === 'no' ? undefined : outOfBrackets(elements[0]?.text ?? '');
    const after = outOfBrackets(joined(own).replace(/^\./, ''));
    const typeArguments = after.inside ?? before?.inside;
    return {
        kind: kindOf(path, after.plain, before !== undefined),
        package: path,
        ...(before === undefined ? {} : { receiver: receiverName(before.plain) }),
        name: after.plain,
        ...(typeArguments === undefined ? {} : { typeArguments }),
        declared: symbol.slice(0, end + 1) + joined(elements.slice(0, declared)),
        parts: elements.slice(declared).map(partOf),
        ...(receiver === 'unsure'
            ? { perhapsFunction: symbol.slice(0, end + 1) + (elements[0]?.text ?? '') }
            : {})
    };
};


/***/ })

};
