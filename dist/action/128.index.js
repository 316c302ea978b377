export const id = 128;
export const ids = [128];
export const modules = {

/***/ 44618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C1: () => (/* binding */ mergeReports),
  OB: () => (/* binding */ rowOf)
});

// UNUSED EXPORTS: maxJobs

// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(64181);
// EXTERNAL MODULE: ./lib/model/moved.js
var moved = __webpack_require__(18046);
;// CONCATENATED MODULE: ./lib/merge/findings.js

/** Enough to know where to look; the rest is in the report of the job. */
const maxFindings = 5;
const largestFirst = (rows, sizeOf) => rows
    .map((row) => ({ row, size: sizeOf(row) }))
    .sort((a, b) => (a.size === b.size ? 0 : b.size - a.size))
    .map(({ row }) => row);
const worseBenchmarks = (report) => report.bench_deltas.filter(({ verdict }) => verdict === 'regression');
const worseFunctions = (report) => [
    ...report.cpu_regressions,
    ...report.mem_regressions,
    ...report.new_hotspots
];
/** The largest changes for the worse; benchmarks first, because they are what a user feels. */
const topFindings = (report) => [
    ...largestFirst(worseBenchmarks(report), moved/* benchmarkMoved */.n).map((entry) => ({ kind: 'benchmark', ...entry })),
    ...largestFirst(worseFunctions(report), moved/* functionMoved */.e).map((entry) => ({ kind: 'function', ...entry }))
].slice(0, maxFindings);
const countRegressions = (report) => worseBenchmarks(report).length + worseFunctions(report).length;
const countImprovements = (report) => report.cpu_improvements.length +
    report.mem_improvements.length +
    report.bench_deltas.filter(({ verdict }) => verdict === 'improvement').length;

// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
;// CONCATENATED MODULE: ./lib/merge/worst.js
/** The order in which a single report draws its level, the worst first. */
const worstFirst = [
    'hard_fail',
    'soft_fail',
    'inconclusive',
    'no_baseline',
    'warning',
    'pass'
];
/** The level of a job; nothing is known of one without a report. */
const levelOfJob = (job) => job.kind === 'lost' ? 'inconclusive' : job.verdict.level;
/**
 * The level of all jobs: that of the worst. Jobs of which some have no baseline and others do were compared in part, so
 * they are inconclusive. No job at all is nothing that could pass.
 */
const worstLevel = (jobs) => {
    const found = jobs.map(levelOfJob);
    const worst = worstFirst.find((level) => found.includes(level)) ?? 'inconclusive';
    const isMixed = worst === 'no_baseline' && found.some((level) => level !== 'no_baseline');
    return isMixed ? 'inconclusive' : worst;
};

;// CONCATENATED MODULE: ./lib/merge/summary.js



const named = 3;
/** Between backticks, as names are in every summary; one in the key cannot end it. */
const quoted = ({ key }) => `\`${key.replaceAll('`', "'")}\``;
const words = {
    hard_fail: 'failed',
    soft_fail: 'failed softly',
    inconclusive: 'inconclusive',
    no_baseline: 'without a baseline',
    warning: 'with a warning',
    pass: 'passed'
};
const listed = (jobs) => {
    const names = jobs.slice(0, named).map(quoted).join(', ');
    return `${names}${(0,count/* andMore */.v)(jobs.length - named)}`;
};
const group = (jobs, word) => jobs.length === 0 ? [] : [`${(0,format/* formatCount */.B4)(jobs.length)} ${word} (${listed(jobs)})`];
const ofLevel = (jobs, level) => jobs.filter((job) => job.kind === 'report' && job.verdict.level === level);
/** "4 jobs: 1 failed (`linux`), 1 without a report (`macos`), 2 passed." */
const summaryOf = (jobs, leftOut) => {
    if (jobs.length === 0)
        return 'No report of any job was found, so nothing was compared.';
    const lost = jobs.filter(({ kind }) => kind === 'lost');
    const passed = ofLevel(jobs, 'pass').length;
    const groups = [
        ...worstFirst
            .filter((level) => level !== 'pass')
            .flatMap((level) => group(ofLevel(jobs, level), words[level])),
        ...group(lost, 'without a report'),
        ...(passed === 0 ? [] : [`${(0,format/* formatCount */.B4)(passed)} ${words.pass}`]),
        ...(leftOut === 0 ? [] : [`${(0,format/* formatCount */.B4)(leftOut)} more not looked at`])
    ];
    return `${(0,count/* plural */.L)(jobs.length, 'job')}: ${groups.join(', ')}.`;
};

;// CONCATENATED MODULE: ./lib/merge/mergeReports.js




/** GitHub runs at most 256 jobs of a matrix (its documentation on usage limits). */
const maxJobs = 256;
/** What the merged view has of a report, which is free to go then: of hundreds there is not the memory for all at once. */
const rowOf = ({ key, report, url, pageUrl }) => ({
    kind: 'report',
    key,
    ...(url === undefined ? {} : { url }),
    ...(pageUrl === undefined ? {} : { page_url: pageUrl }),
    generated_at: report.generated_at,
    summary: (0,advice/* measuredSummary */.Ti)(report),
    verdict: report.verdict,
    regressions: countRegressions(report),
    improvements: countImprovements(report),
    not_judged: report.not_judged.length,
    findings: [...topFindings(report)]
});
const missing = (key) => ({
    kind: 'lost',
    key,
    because: 'the run has no report of this job: it failed before the report, was skipped, or uses another key'
});
const byText = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** The worst job first, and of a level in the order of the keys. */
const inOrder = (jobs) => jobs.toSorted((a, b) => worstFirst.indexOf(levelOfJob(a)) - worstFirst.indexOf(levelOfJob(b)) || byText(a.key, b.key));
const allJobs = ({ reports, lost = [], expected = [] }) => {
    const there = [...reports, ...lost.map((one) => ({ kind: 'lost', ...one }))];
    const keys = new Set(there.map(({ key }) => key));
    const absent = [...new Set(expected)].filter((key) => !keys.has(key)).map(missing);
    return inOrder([...there, ...absent]);
};
const newest = (reports) => reports.map((report) => report.generated_at).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
/**
 * The reports of several jobs as one: a row for each, the worst first, and the worst level. A job without a report is a
 * row too and is never a pass. Nothing is judged again: levels and gates are those of the jobs.
 */
const mergeReports = (request) => {
    const all = allJobs(request);
    const jobs = all.slice(0, maxJobs);
    const leftOut = all.length - jobs.length;
    const generatedAt = newest(request.reports);
    const { measuredBy } = request;
    return {
        schema_version: 1,
        kind: 'merged',
        tool: { name: 'flamegate', version: request.version },
        ...(generatedAt === undefined ? {} : { generated_at: generatedAt }),
        ...(measuredBy === undefined ? {} : { measured_by: measuredBy }),
        summary: summaryOf(jobs, leftOut),
        verdict: {
            level: worstLevel(all),
            complete: jobs.length > 0 &&
                leftOut === 0 &&
                jobs.every((job) => job.kind === 'report' && job.verdict.complete)
        },
        jobs: [...jobs],
        jobs_left_out: leftOut
    };
};


/***/ }),

/***/ 12819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keepJob)
/* harmony export */ });
/* harmony import */ var _acks_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1869);
/* harmony import */ var _merge_mergeReports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44618);


const keepJob = (job) => ({
    row: (0,_merge_mergeReports_js__WEBPACK_IMPORTED_MODULE_0__/* .rowOf */ .OB)(job),
    acceptable: (0,_acks_present_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptableOf */ .c7)(job.report)
});


/***/ }),

/***/ 27128:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/steps/acknowledgements.js + 6 modules
var acknowledgements = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/steps/change.js + 2 modules
var steps_change = __webpack_require__(74681);
// EXTERNAL MODULE: ./lib/steps/deliver.js + 4 modules
var deliver = __webpack_require__(70799);
// EXTERNAL MODULE: ./lib/steps/judge.js + 28 modules
var judge = __webpack_require__(28617);
// EXTERNAL MODULE: ./lib/steps/page.js + 9 modules
var steps_page = __webpack_require__(45373);
// EXTERNAL MODULE: ./lib/io/artifacts/reportNames.js
var reportNames = __webpack_require__(22518);
// EXTERNAL MODULE: ./lib/merge/mergeReports.js + 3 modules
var mergeReports = __webpack_require__(44618);
// EXTERNAL MODULE: ./lib/outputs/html.js + 40 modules
var html = __webpack_require__(88524);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/steps/keepJob.js
var keepJob = __webpack_require__(12819);
// EXTERNAL MODULE: ./lib/steps/reportFiles.js
var reportFiles = __webpack_require__(82986);
// EXTERNAL MODULE: ./lib/steps/uploadPage.js + 1 modules
var uploadPage = __webpack_require__(4843);
// EXTERNAL MODULE: ./lib/steps/uploadReport.js
var uploadReport = __webpack_require__(87976);
// EXTERNAL MODULE: ./lib/steps/writeFiles.js
var writeFiles = __webpack_require__(2797);
// EXTERNAL MODULE: ./lib/io/readInputs.js + 2 modules
var readInputs = __webpack_require__(60820);
// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(98306);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/model/views.js + 2 modules
var views = __webpack_require__(29235);
// EXTERNAL MODULE: ./lib/io/artifacts/caps.js
var artifacts_caps = __webpack_require__(97163);
// EXTERNAL MODULE: ./lib/io/artifacts/otherRun.js
var otherRun = __webpack_require__(44497);
// EXTERNAL MODULE: ./lib/io/artifacts.js + 10 modules
var artifacts = __webpack_require__(76057);
// EXTERNAL MODULE: ./lib/io/views.js + 1 modules
var io_views = __webpack_require__(20779);
;// CONCATENATED MODULE: ./lib/io/reportViews.js








const lost = (code, found, hint) => ({
    kind: 'lost',
    diagnostics: [
        {
            severity: 'error',
            code: `artifact/${code}`,
            message: `expected the report of the run that measured, found ${found}`,
            hint
        }
    ]
});
const measure = 'see how the run that measures ended, and start it again';
/** Names that the run has, so that a key that was meant can be seen; few, because anybody may have chosen them. */
const maxNames = 5;
const missing = async (name, { runs, run }) => {
    const { items } = await runs.artifacts(run, 1);
    const names = [...new Set(items.map((one) => one.name))].slice(0, maxNames);
    const listed = names.map((one) => `\`${one.replaceAll('`', "'")}\``).join(', ');
    const there = names.length === 0 ? 'no artifact at all' : `no artifact \`${name}\` among ${listed}`;
    return lost('missing', there, `${measure}; the keys of both workflows must be the same`);
};
/** The artifact to read; a re-run of a job stores one of the same name, and the newest counts. */
const choose = async (name, source) => {
    const { items } = await source.runs.artifacts(source.run, 1, name);
    return items.filter((one) => one.name === name).toSorted((a, b) => b.id - a.id)[0];
};
const isFile = (path) => (0,promises_.lstat)(path).then((stat) => stat.isFile(), () => false);
const absent = lost('no-views', `none of the measurements behind it (${views/* viewsName */.y})`, 'it was not made by flamegate, or by another version, or holds more than can be stored');
const MIB = 1024 * 1024;
/**
 * Of views as JSON. Half of what may be written: text made to be small and to grow takes a gigabyte from here, which a
 * runner with 7 GB has.
 */
const maxUntrustedBytes = 64 * MIB;
/** Of all that is in the artifact only the views are looked at. */
const readViews = async ({ folder, diagnostics }) => {
    const path = (0,external_node_path_.join)(folder, views/* viewsName */.y);
    if (await isFile(path)) {
        const read = (0,io_views/* unpackViews */.Rl)(await (0,promises_.readFile)(path), maxUntrustedBytes);
        return read.kind === 'views' ? read : { kind: 'lost', diagnostics: [read.diagnostic] };
    }
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? { kind: 'lost', diagnostics: errors } : absent;
};
/** To free the disk early; the runner empties its temporary folder anyway. */
const discard = ({ folder }) => (0,promises_.rm)((0,external_node_path_.dirname)(folder), { recursive: true, force: true }).catch(() => undefined);
const read = async (name, source) => {
    const { runs, temp, caps = artifacts_caps/* reportCaps */.Cz } = source;
    const chosen = await choose(name, source);
    if (chosen === undefined)
        return missing(name, source);
    const { maxArtifactBytes: max } = caps;
    if (chosen.isExpired)
        return lost('expired', `that \`${name}\` has expired`, measure);
    if (chosen.size > max)
        return lost('too-large', `more than ${max} bytes`, 'measure less at once');
    const options = { temp, caps, ownReports: 'take' };
    const [fetched] = await (0,artifacts/* fetchArtifacts */.a)((0,otherRun/* downloadOf */.q)(runs, max), [chosen], options);
    if (fetched === undefined)
        return absent;
    try {
        return await readViews(fetched);
    }
    finally {
        await discard(fetched);
    }
};
/**
 * The measurements in a report artifact of another run, whose code nobody trusts: bounded, checked against their digest
 * and their schema, and nothing else of the artifact. Whatever fails is a reason.
 */
const readReportViews = async (name, source) => {
    try {
        return await read(name, source);
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            return { kind: 'lost', diagnostics: error.diagnostics };
        throw error;
    }
};

// EXTERNAL MODULE: ./lib/model/report.js + 12 modules
var model_report = __webpack_require__(34149);
// EXTERNAL MODULE: ./lib/outputs/json.js
var json = __webpack_require__(54486);
// EXTERNAL MODULE: ./lib/pair/oneSide.js
var oneSide = __webpack_require__(19255);
// EXTERNAL MODULE: ./lib/views/benchmarks.js
var views_benchmarks = __webpack_require__(96624);
// EXTERNAL MODULE: ./lib/views/numbers.js
var numbers = __webpack_require__(96336);
// EXTERNAL MODULE: ./lib/views/present.js
var present = __webpack_require__(95997);
// EXTERNAL MODULE: ./lib/views/profiles.js
var profiles = __webpack_require__(88462);
// EXTERNAL MODULE: ./lib/views/strings.js
var views_strings = __webpack_require__(66540);
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

;// CONCATENATED MODULE: ./lib/views/measurements.js

const severities = ['error', 'warning', 'note'];
const words = {
    error: 'an error that is told where it was measured',
    warning: 'a warning that is told where it was measured',
    note: 'a note that is told where it was measured'
};
/** That there is something to know, in words of our own. */
const toldThere = (file, severity) => ({
    severity,
    code: 'views/told-there',
    message: words[severity],
    at: { file },
    hint: 'see the job summary of the run that measured'
});
const withoutWords = (manifest) => ({
    ...manifest,
    problems: [],
    packages: manifest.packages.map(({ base, head, ...rest }) => ({
        ...rest,
        ...(base === undefined ? {} : { base: { status: base.status } }),
        ...(head === undefined ? {} : { head: { status: head.status } })
    })),
    runs: manifest.runs.map(({ because: _, ...run }) => run)
});
/** What problems a manifest tells of, as the diagnostics that they would have become. */
const severitiesOf = ({ diagnostics, manifest }) => new Set([
    ...diagnostics.map(({ severity }) => severity),
    ...(manifest === undefined || manifest.problems.length === 0 ? [] : ['warning'])
]);
/** A format is a word of ours: a file of any other is one that nobody knows. */
const formatOf = (format) => (/^[a-z-]{1,32}$/.test(format) ? format : 'unknown');
const withoutSentences = (file) => {
    const { parsed, path } = file;
    const told = severitiesOf(parsed);
    return {
        ...file,
        format: formatOf(file.format),
        parsed: {
            ...parsed,
            diagnostics: severities
                .filter((severity) => told.has(severity))
                .map((severity) => toldThere(path, severity)),
            ...(parsed.manifest === undefined ? {} : { manifest: withoutWords(parsed.manifest) })
        }
    };
};
/**
 * The inputs in views of which nobody knows who wrote them: their numbers and names, and none of their sentences. In a
 * report those are words of ours; here they would be words of a stranger, in our name.
 */
const measurementsIn = (views) => decodeViews(views).map(withoutSentences);

// EXTERNAL MODULE: ./lib/views/trees.js
var trees = __webpack_require__(16923);
// EXTERNAL MODULE: ./lib/steps/base.js + 9 modules
var steps_base = __webpack_require__(93587);
// EXTERNAL MODULE: ./lib/steps/measure.js + 240 modules
var steps_measure = __webpack_require__(37933);
;// CONCATENATED MODULE: ./lib/steps/publish/untrusted.js













/**
 * A stored baseline is nothing that the pull request measured, so its word on it is worth nothing: what it calls one is
 * left out, and the real one is looked for. The bounds of inputs hold here as well.
 */
const takenFrom = (views, { rules: { config } }) => {
    const options = (0,readOptions/* readOptions */.T)(config.limits, '', '');
    const files = measurementsIn(views).map((0,readInputs/* keepWithin */.X)(options));
    return {
        files: views.baseline === undefined ? files : (0,oneSide/* asHead */.D_)(files, config.inputs),
        ignored: views.inputs_ignored,
        timings: [],
        trees: views.baseline === undefined ? (0,trees/* decodeTrees */.A)(views) : []
    };
};
/** Numbers that no decoder makes can pass for numbers, but lead to a report that is none. */
const whyNone = (report) => {
    const { error } = model_report/* reportSchema */.Q.safeParse(JSON.parse(json/* json */.P.render(report, { colour: 'none' })));
    const [issue] = error?.issues ?? [];
    return issue && `${issue.path.map(String).join('.')}: ${issue.message}`;
};
const implausible = (found) => ({
    severity: 'error',
    code: 'views/implausible',
    message: `expected measurements, found numbers that nothing can measure (${found})`,
    at: { file: views/* viewsName */.y },
    hint: 'these were not written by flamegate'
});
const shortSha = (sha) => sha.slice(0, 7);
const judgeFiles = async (files, request, ports) => {
    const { inputs, rules, acks, measuredBy, surroundings, change } = request;
    const { config, headLoosens, objectives } = rules;
    const out = (0,judge/* reportFolder */.t3)(inputs, ports.context);
    const { taken, ...base } = await (0,steps_base/* chooseBase */.b)({ inputs, config, taken: files, out }, ports);
    const told = { headLabel: shortSha(measuredBy.head_sha), ...base, measuredBy };
    return ports.log.group('Analysis', async () => (0,steps_measure/* judgeTaken */.DM)(taken, {
        ...told,
        config,
        acks,
        objectives,
        headLoosens,
        surroundings,
        change,
        run: (0,judge/* runFacts */.pI)(ports.context)
    }, ports.shell));
};
/** A report artifact that cannot be used, as an input of a report, which is then never a pass. */
const unusable = (name, diagnostics) => ({
    path: name,
    name,
    bytes: 0,
    format: 'artifact',
    status: 'damaged',
    parsed: {
        profiles: [],
        benchmarks: [],
        diagnostics: diagnostics.map((one) => ({ ...one, at: { file: name } }))
    }
});
/**
 * Judges what untrusted code measured, under the rules of the base. Of its report only the measurements are taken: no
 * text, no verdict, no settings, no pull request.
 */
const judgeUntrusted = async (request, ports) => {
    const name = (0,reportNames/* nameWithKey */.vz)(reportNames/* reportArtifact */.x8, request.inputs['comment-key']);
    const found = await ports.log.group('Measurements', () => readReportViews(name, request.source));
    if (found.kind === 'lost')
        return found;
    const measured = await judgeFiles(takenFrom(found.views, request), request, ports);
    const why = whyNone(measured.report);
    return why === undefined
        ? { kind: 'measured', measured }
        : { kind: 'lost', diagnostics: [implausible(why)] };
};
/** The report that says that there is none. */
const judgeNothing = (diagnostics, request, ports) => {
    const name = (0,reportNames/* nameWithKey */.vz)(reportNames/* reportArtifact */.x8, request.inputs['comment-key']);
    const files = [unusable(name, diagnostics)];
    return judgeFiles({ files, ignored: 0, timings: [] }, request, ports);
};

;// CONCATENATED MODULE: ./lib/steps/publish/many.js











const longestReason = 300;
/** A report of its own for each key, as the jobs of a matrix leave them. `folder` is for its files. */
const publishKey = async (key, folder, { request, ports }) => {
    const inputs = { ...request.inputs, 'comment-key': key };
    const judged = await judgeUntrusted({ ...request, inputs }, ports);
    if (judged.kind === 'lost') {
        const [{ message: because } = { message: 'nothing came' }] = judged.diagnostics;
        ports.log.info(`${key}: no report, ${because}`);
        return { kind: 'lost', key, because: because.slice(0, longestReason) };
    }
    const { measured } = judged;
    const contents = (0,reportFiles/* reportFiles */.I)(measured, request.rules.config, ports.shell);
    const files = await (0,writeFiles/* writeFiles */.h)(contents, folder, ports);
    const name = (0,reportNames/* nameWithKey */.vz)(reportNames/* reportArtifact */.x8, key);
    const content = contents.find(({ fileName }) => fileName === html/* pageFileName */.$)?.content;
    const { url, page } = await ports.log.group('Report', async () => {
        const url = files === undefined ? undefined : await (0,uploadReport/* uploadReport */.a)({ name, files, inputs }, ports);
        if (url === undefined)
            return {};
        return { url, page: await (0,uploadPage/* uploadPage */.n)({ name, content, inputs, out: folder }, ports) };
    });
    ports.log.info(`${key}: ${measured.report.verdict.level}`);
    return {
        kind: 'report',
        ...(0,keepJob/* keepJob */.L)({
            key,
            report: measured.report,
            ...(url === undefined ? {} : { url }),
            ...(page === undefined ? {} : { pageUrl: page.url })
        })
    };
};
/**
 * Judges the reports of several keys one after the other, and puts them together. The keys are those that the workflow
 * names, never those that the artifacts of the run have.
 */
const publishMany = async (keys, request, ports) => {
    const published = [];
    for (const [index, key] of [...new Set(keys)].entries()) {
        const folder = (0,external_node_path_.join)(ports.context.temp, 'flamegate-published', String(index));
        published.push(await publishKey(key, folder, { request, ports }));
    }
    const { measuredBy } = request;
    const reports = published.flatMap((one) => (one.kind === 'report' ? [one] : []));
    const lost = published.flatMap((one) => one.kind === 'lost' ? [{ key: one.key, because: one.because }] : []);
    return {
        merged: (0,mergeReports/* mergeReports */.C1)({ reports: reports.map(({ row }) => row), lost, version: version/* version */.r, measuredBy }),
        reports: reports.map(({ acceptable }) => acceptable)
    };
};

// EXTERNAL MODULE: ./lib/io/github/pages.js
var pages = __webpack_require__(90890);
// EXTERNAL MODULE: ./lib/io/github/workflow.js
var github_workflow = __webpack_require__(26517);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/io/pullRequest/refusal.js


const noPull = (why, because) => ({
    kind: 'none',
    why,
    because
});
/** Of the event only this is used; what can be asked is asked. */
const runEventSchema = schemas/* object */.Ikc({
    action: schemas/* literal */.euz('completed'),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr().optional(),
        head_sha: schemas/* string */.YjP(),
        event: schemas/* string */.YjP()
    })
});
/** Ends before the end; a run that waits for an approval has ended with `action_required`. */
const cutShort = new Set(['cancelled', 'skipped', 'stale', 'action_required']);
/** A run that fails has measured too: the benchmarks of a regression end like those of a pass. */
const unmeasuredOf = ({ attempt, conclusion }, { run_attempt: told = attempt }) => {
    if (attempt > told) {
        return noPull('unmeasured', 'the run was started again, and is published when that has ended');
    }
    return conclusion !== undefined && cutShort.has(conclusion)
        ? noPull('unmeasured', `the run ended with ${conclusion}, so it has not measured to its end`)
        : undefined;
};
/**
 * Why a run is not published, before anybody looks for its pull request. Under `pull_request_target` the head of a run is
 * the base; under `push` there is no pull request. Of the pull requests in the event nothing is used: they are missing
 * for forks, and may be of other repositories.
 */
const refusalOf = (run, event, workflow) => {
    const told = event.workflow_run;
    if (run.headSha !== told.head_sha || run.event !== told.event) {
        return noPull('event', 'the event and the API do not agree on the run');
    }
    if (run.repositoryId !== event.repository.id) {
        return noPull('event', 'the run is of another repository');
    }
    if (run.event !== 'pull_request') {
        return noPull('other-run', `the run is of the event ${run.event}, not of pull_request`);
    }
    if (workflow !== undefined && !(0,github_workflow/* isOfWorkflow */.b9)(run, workflow)) {
        return noPull('other-run', `the run is of the workflow ${(0,github_workflow/* workflowOf */.B4)(run)}, not of ${workflow}`);
    }
    return unmeasuredOf(run, told);
};

;// CONCATENATED MODULE: ./lib/io/pullRequest/find.js




/** Enough for a branch with 300 pull requests into as many bases. */
const maxPages = 3;
const hasHead = (run) => run.headBranch !== undefined && run.headRepository !== undefined;
/** Whether a pull request is from the branch of the run, into this repository. */
const isFrom = (run) => ({ head, base }) => head.repositoryId === run.headRepository.id &&
    head.ref === run.headBranch &&
    base.repositoryId === run.repositoryId;
/** The pull requests from the branch, open or not: by the branch, and only where that has none by the commit. */
const pullsOf = async (run, pulls) => {
    const { headRepository, headBranch, headSha } = run;
    const isOurs = isFrom(run);
    const open = await (0,pages/* readPages */.n4)((page) => pulls.from(headRepository.owner, headBranch, page), maxPages);
    const own = open.items.filter(isOurs);
    if (own.length > 0)
        return own;
    const { items } = await (0,pages/* readPages */.n4)((page) => pulls.withCommit(headSha, page), maxPages);
    return items.filter(isOurs);
};
const find_numbers = (pulls) => pulls.map(({ number }) => `#${number}`).join(', ');
const found = (pull, run) => ({
    kind: 'found',
    pull: {
        number: pull.number,
        headSha: run.headSha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        headRepoId: run.headRepository.id,
        isFork: run.headRepository.id !== run.repositoryId,
        writable: { ok: true }
    },
    run: {
        id: run.id,
        attempt: run.attempt,
        url: run.url,
        workflow: (0,github_workflow/* workflowOf */.B4)(run)
    }
});
/** Exactly one open pull request with the measured head, or a reason. */
const find_choose = (pulls, run) => {
    const open = pulls.filter(({ isOpen }) => isOpen);
    const current = open.filter(({ head }) => head.sha === run.headSha);
    const [first, second] = current;
    if (second !== undefined) {
        return noPull('several', `${find_numbers(current)} have the head that was measured`);
    }
    if (first !== undefined)
        return found(first, run);
    if (open.length > 0)
        return noPull('moved', `${find_numbers(open)} has a newer head than was measured`);
    return pulls.length > 0
        ? noPull('none', `${find_numbers(pulls)} is not open any more`)
        : noPull('none', 'no open pull request has the head that was measured');
};
const search = async (query, { runs, pulls }) => {
    const { data: event } = runEventSchema.safeParse(query.event);
    if (event === undefined)
        return noPull('event', 'the event is not that of a completed workflow run');
    const run = await runs.run(event.workflow_run.id);
    const refusal = refusalOf(run, event, query.workflow);
    if (refusal !== undefined)
        return refusal;
    if (!hasHead(run))
        return noPull('gone', 'the repository or branch of the head is gone');
    return find_choose(await pullsOf(run, pulls), run);
};
/**
 * Finds the pull request that a run measured, for `workflow_run`: from the event and the API, never from what the run
 * stored, which anybody who can open a pull request can write. One open pull request has to have the very head of the run;
 * none, several and a newer head are refused with a reason, and so is every failure.
 */
const findPullRequest = async (query, ports) => {
    try {
        return await search(query, ports);
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        const hint = error.diagnostics[0]?.hint;
        return { ...noPull('failed', error.message), ...(hint === undefined ? {} : { hint }) };
    }
};

;// CONCATENATED MODULE: ./lib/steps/publish/pullOfRun.js


const advice = {
    'other-run': 'this workflow should start after the one that measures pull requests: see `workflows` under its `on: workflow_run`, and the input report-workflow',
    unmeasured: 'the run that measures to its end starts this workflow again',
    gone: 'there is nowhere to publish to',
    none: 'there is nowhere to publish to',
    several: 'a report is published for exactly one: close the others, or open them from branches of their own',
    moved: 'the run of the newer head is published when it has ended'
};
/** What must not be passed over: nobody knows whether there is something to publish. */
const failure = ({ why, because, hint }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: `publish/${why}`,
        message: `expected the pull request of the run that measured, found none: ${because}`,
        hint: hint ?? 'run the job again'
    }
]);
const isQuiet = (why) => why in advice;
/**
 * The one pull request that is published for, from the event and the API; undefined, with one notice, where there is
 * none to publish for. Throws the FlamegateError of an event or an API that does not say.
 */
const pullOfRun = async (inputs, { log, openGitHub, readEvent }) => {
    const { 'report-workflow': workflow } = inputs;
    const { runs, pulls } = await openGitHub();
    const query = { event: readEvent(), ...(workflow === undefined ? {} : { workflow }) };
    const found = await findPullRequest(query, { runs, pulls });
    if (found.kind === 'found') {
        log.info(`publishing ${found.run.url} for pull request ${found.pull.number}`);
        return found;
    }
    if (!isQuiet(found.why))
        throw failure(found);
    const message = `${found.because}; ${advice[found.why]}`;
    log.notice({ title: 'flamegate: nothing published', message });
    return undefined;
};

// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
// EXTERNAL MODULE: ./lib/steps/surroundings.js + 9 modules
var steps_surroundings = __webpack_require__(80266);
;// CONCATENATED MODULE: ./lib/steps/publish.js











const measuredByOf = ({ pull, run: { id, attempt, url } }) => ({
    run: { id, attempt, url },
    head_sha: pull.headSha,
    fork: pull.isFork
});
/** The workflow that measures pull requests is the one that recorded their base, where nobody says otherwise. */
const withWorkflow = (inputs, { run }) => ({
    ...inputs,
    'baseline-workflow': inputs['baseline-workflow'] ?? run.workflow
});
const publishOne = async (request, ports) => {
    const { inputs, rules, acks, change } = request;
    const judged = await judgeUntrusted(request, ports);
    const measured = judged.kind === 'measured'
        ? judged.measured
        : await judgeNothing(judged.diagnostics, request, ports);
    // No model is asked about what a stranger wrote: see whyNotAsked.
    return (0,judge/* bringOut */.dE)({ inputs, rules, acks, ...measured, pullChange: change, files: [] }, ports);
};
const publishMerged = async (keys, request, ports) => {
    const { inputs, rules, acks } = request;
    const jobs = await publishMany(keys, request, ports);
    const out = (0,external_node_path_.join)(ports.context.temp, 'flamegate-merged', inputs['comment-key']);
    const page = (0,steps_page/* mergedPage */.C)({ ...jobs, label: acks.label }, rules.config);
    const delivered = await ports.log.group('Report', () => (0,deliver/* deliver */.c)({ page, inputs, out }, ports));
    return { merged: jobs.merged, delivered };
};
/**
 * Judges what a run of a pull request measured, and brings it out with the rights of this run. That run was of untrusted
 * code, so its artifacts give measurements and nothing else: pull request, settings and acknowledgements are those that
 * GitHub and the base tell.
 */
const publish = async (request, ports) => {
    const found = await ports.log.group('Pull request', () => pullOfRun(request.inputs, ports));
    if (found === undefined)
        return { kind: 'unpublished' };
    const { pull, run } = found;
    const here = { ...ports, context: { ...ports.context, pull } };
    const rules = await (0,settings/* settings */.W)(request, here);
    const inputs = withWorkflow(request.inputs, found);
    const acks = await (0,acknowledgements/* acknowledgements */.S)({ inputs, rules }, here);
    const change = await (0,steps_change/* pullChange */.C)(here);
    const { runs } = await here.openGitHub();
    const source = { runs, run: run.id, temp: here.context.temp };
    const surroundings = await (0,steps_surroundings/* surroundingsOfOthers */.m)(here);
    const around = { surroundings, change };
    const untrusted = { inputs, rules, source, measuredBy: measuredByOf(found), acks, ...around };
    const { config } = rules;
    const keys = inputs['expect-reports'];
    return keys === undefined
        ? { kind: 'judged', config, ...(await publishOne(untrusted, here)) }
        : { kind: 'merged', config, ...(await publishMerged(keys, untrusted, here)) };
};


/***/ })

};
