export const id = 297;
export const ids = [297];
export const modules = {

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: ./lib/config/layers.js + 1 modules
var config_layers = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/config/schema.js + 6 modules
var schema = __webpack_require__(4789);
// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/firstComplaint.js
var firstComplaint = __webpack_require__(5158);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(4656);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
// EXTERNAL MODULE: ./lib/model/report.js + 11 modules
var report = __webpack_require__(6290);
;// CONCATENATED MODULE: ./lib/model/replay.js
/** What becomes of stored reports under other rules. */




/** What a replay needs of a report.json, so that reports of every version of the tool can be replayed. */
const storedReportSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    generated_at: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('flamegate'), version: schemas/* string */.YjP() }),
    verdict: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(gate/* levels */.y),
        complete: schemas/* boolean */.zMY(),
        gates: schemas/* array */.YOg(report/* gateSchema */.Tp.extend({ accepted: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }))
    }),
    acks: schemas/* array */.YOg(schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(ack/* ackSources */.SO),
        state: schemas/* enum */.k5n(ack/* ackStates */.sl),
        findings: schemas/* array */.YOg(schemas/* string */.YjP()),
        author: schemas/* string */.YjP(),
        reason: schemas/* string */.YjP().nullable()
    }))
        .default([]),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
});
/** Whether the settings that are tried make another verdict of a report. */
const hasChanged = ({ before, after }) => before.level !== after.level || before.fails !== after.fails;

// EXTERNAL MODULE: ./lib/model/views.js + 4 modules
var views = __webpack_require__(6352);
// EXTERNAL MODULE: ./lib/io/ownReport.js
var ownReport = __webpack_require__(3798);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/io/views.js
var io_views = __webpack_require__(4310);
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
        const { data, error } = storedReportSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)), firstComplaint/* firstComplaint */.o);
        if (data !== undefined)
            return data;
        const [issue] = error.issues;
        return `expected a report, found at ${issue?.path.map(String).join('.')}: ${issue?.message}`;
    }
    catch {
        return 'expected JSON, found something else';
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
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/outputs/text/layout.js
var layout = __webpack_require__(5404);
// EXTERNAL MODULE: ./lib/outputs/words/count.js
var count = __webpack_require__(7107);
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
    return `${JSON.stringify(document, null, 2)}\n`;
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
        `${counts.newly_failing} would newly fail`,
        `${counts.no_longer_failing} would no longer fail`,
        ...(lost === 0 ? [] : [`${lost} could not be judged again`])
    ];
    return (0,outputs_escape/* terminal */.Fo)(`${(0,count/* plural */.L)(counts.reports, 'report')} under ${replay.config}: ${parts.join(', ')}`);
};
/** For people: a line for each report, and what it comes to. */
const renderReplay = (replay) => `${(0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(table(replay), '\n'), summary(replay)], '\n\n')}\n`;

// EXTERNAL MODULE: ./lib/verdict/exitCode.js
var exitCode = __webpack_require__(9404);
// EXTERNAL MODULE: ./lib/analyze.js + 212 modules
var analyze = __webpack_require__(7865);
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
    const acks = acksOf(report);
    const before = own === undefined ? report.verdict : rejudge(views, own, { acks }).verdict;
    const after = rejudge(views, config, { acks }).verdict;
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
    ...Object.fromEntries(schema/* flagKeys */.B3.map((key) => [key, { type: 'string' }]))
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
        throw (0,usage/* usageError */.W)('expected --replay DIR, found none', how);
    if (positionals.length > 0) {
        throw (0,usage/* usageError */.W)(`expected no further argument, found ${positionals.join(' ')}`, how);
    }
    const file = await (0,configFile/* readConfigFile */.RG)(path, shell.cwd);
    const { config } = (0,config_layers/* resolveConfig */.p)({ file, flags });
    const folders = found(folder, shell, config.limits['max-files']);
    const reports = folders.map((one) => replayOne(one, readStoredRun(one), config));
    const replay = { config: file?.path ?? 'the defaults', reports };
    shell.out(json ? renderReplayJson(replay) : renderReplay(replay));
    return 0;
};


/***/ })

};
