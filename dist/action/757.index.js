export const id = 757;
export const ids = [757];
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

/***/ 52757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/steps/acknowledgements.js + 6 modules
var acknowledgements = __webpack_require__(5055);
// EXTERNAL MODULE: ./lib/steps/deliver.js + 4 modules
var deliver = __webpack_require__(70799);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/model/firstComplaint.js
var firstComplaint = __webpack_require__(45158);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(59276);
// EXTERNAL MODULE: ./lib/model/report.js + 12 modules
var report = __webpack_require__(34149);
// EXTERNAL MODULE: ./lib/io/artifacts/caps.js
var artifacts_caps = __webpack_require__(97163);
// EXTERNAL MODULE: ./lib/io/artifacts/reportNames.js
var reportNames = __webpack_require__(22518);
// EXTERNAL MODULE: ./lib/io/artifacts.js + 10 modules
var artifacts = __webpack_require__(76057);
;// CONCATENATED MODULE: ./lib/io/jobReports.js








const MIB = 1024 * 1024;
/** As much as a report of hundreds of thousands of rows has. */
const maxReportBytes = 64 * MIB;
const longestReason = 300;
const newestByName = (all) => new Map(all.toSorted((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]));
/** The newest report of each job, in the order of their names. */
const newestReports = (newest) => [...newest.values()]
    .filter(({ name }) => (0,reportNames/* keyOfReport */.Ds)(name) !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
const isFile = (path) => (0,promises_.lstat)(path).then((stat) => stat.isFile() && stat.size <= maxReportBytes, () => false);
const parse = (text) => {
    try {
        const { success, data, error } = report/* reportSchema */.Q.safeParse((0,parseJson/* parseJson */.qF)(text), firstComplaint/* firstComplaint */.o);
        if (success)
            return { kind: 'report', report: data };
        const [issue] = error.issues;
        const where = issue?.path.map(String).join('.') ?? '';
        return {
            kind: 'lost',
            because: `its report.json is not a report of this version: ${where}: ${issue?.message ?? ''}`
        };
    }
    catch (error) {
        const why = error instanceof parseJson/* JsonBoundError */.Zw ? `: ${error.message}` : '';
        return { kind: 'lost', because: `its report.json is not JSON${why}` };
    }
};
const whyEmpty = ({ diagnostics }) => {
    const first = diagnostics.find(({ severity }) => severity === 'error');
    return first === undefined
        ? 'its artifact has no report.json'
        : `its artifact cannot be read: ${first.message}`;
};
const read = async (fetched) => {
    const path = (0,external_node_path_.join)(fetched.folder, 'report.json');
    if (await isFile(path))
        return parse(await (0,promises_.readFile)(path, 'utf8'));
    if (await isFile((0,external_node_path_.join)(fetched.folder, 'merged.json')))
        return { kind: 'merged' };
    return { kind: 'lost', because: whyEmpty(fetched) };
};
const tooMuch = 'its artifact is larger than a report, or one of too many';
/** Reads what was fetched, one report in memory after the other. */
const sortOut = async (artifacts, keep) => {
    const reports = [];
    const lost = [];
    for (const { key, url, pageUrl, ...fetched } of artifacts) {
        const found = await read(fetched);
        const page = pageUrl === undefined ? {} : { pageUrl };
        if (found.kind === 'report')
            reports.push(keep({ key, url, ...page, report: found.report }));
        if (found.kind === 'lost') {
            lost.push({ key, url, because: found.because.slice(0, longestReason) });
        }
    }
    return { reports, lost };
};
/**
 * The reports that the jobs of this run have uploaded, one for each key. Of an artifact only report.json is looked at, and
 * only as far as its schema says; a job whose report cannot be used is lost, not left out.
 *
 * Throws the FlamegateError of a list that cannot be had.
 */
const readJobReports = async (store, { temp, runUrl, keep, caps = artifacts_caps/* reportCaps */.Cz }) => {
    const newest = newestByName(await store.list());
    const found = newestReports(newest);
    const chosen = found
        .filter(({ size }) => size <= caps.maxArtifactBytes)
        .slice(0, caps.maxArtifacts);
    const urlOf = ({ id }) => `${runUrl}/artifacts/${id}`;
    const placeOf = (artifact) => {
        const { name, id } = artifact;
        const page = newest.get((0,reportNames/* pageOf */.ZZ)(name));
        const place = { key: (0,reportNames/* keyOfReport */.Ds)(name) ?? name, url: urlOf(artifact) };
        // A page is stored after its report, so an older one is that of an earlier attempt.
        return page === undefined || page.id < id ? place : { ...place, pageUrl: urlOf(page) };
    };
    const fetched = await (0,artifacts/* fetchArtifacts */.a)(store, chosen, { temp, caps, ownReports: 'take' });
    const { reports, lost } = await sortOut(chosen.flatMap((artifact, index) => {
        const one = fetched[index];
        return one === undefined ? [] : [{ ...one, ...placeOf(artifact) }];
    }), keep);
    const left = found.filter((artifact) => !chosen.includes(artifact));
    return {
        reports,
        lost: [
            ...lost,
            ...left.map((artifact) => {
                const { key, url } = placeOf(artifact);
                return { key, url, because: tooMuch };
            })
        ]
    };
};

// EXTERNAL MODULE: ./lib/merge/mergeReports.js + 3 modules
var mergeReports = __webpack_require__(44618);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/steps/keepJob.js
var keepJob = __webpack_require__(12819);
;// CONCATENATED MODULE: ./lib/steps/mergeJobs.js





const nothing = { reports: [], lost: [] };
/** What the jobs have left. A list that cannot be had is no report of any job, which is never a pass. */
const jobReports = async ({ context, log, openStore }) => {
    const { temp, runUrl } = context;
    const failed = { output: 'reports of the jobs', without: 'Nothing was compared.' };
    const read = await (0,attempt/* attempt */.C)(log, failed, async () => readJobReports(await openStore(), { temp, runUrl, keep: keepJob/* keepJob */.L }));
    return read ?? nothing;
};
/** The reports of the jobs of this run, and merged. */
const mergeJobs = (inputs, ports) => {
    const { log } = ports;
    return log.group('Reports', async () => {
        const { reports, lost } = await jobReports(ports);
        for (const { row } of reports)
            log.info(`${row.key}: ${row.verdict.level}`);
        for (const { key, because } of lost)
            log.info(`${key}: no report, ${because}`);
        const expected = inputs['expect-reports'] ?? [];
        const rows = reports.map(({ row }) => row);
        return {
            merged: (0,mergeReports/* mergeReports */.C1)({ reports: rows, lost, expected, version: version/* version */.r }),
            reports: reports.map(({ acceptable }) => acceptable)
        };
    });
};

// EXTERNAL MODULE: ./lib/steps/page.js + 9 modules
var steps_page = __webpack_require__(45373);
// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
;// CONCATENATED MODULE: ./lib/steps/merge.js






/** Settings, the reports of the other jobs, what the label on their one comment stands for, delivery. */
const merge = async (request, ports) => {
    const { inputs } = request;
    const rules = await (0,settings/* settings */.W)(request, ports);
    const { config } = rules;
    const jobs = await mergeJobs(inputs, ports);
    const acks = await (0,acknowledgements/* acknowledgements */.S)({ inputs, rules }, ports);
    const out = (0,external_node_path_.join)(ports.context.temp, 'flamegate-merged', inputs['comment-key']);
    const page = (0,steps_page/* mergedPage */.C)({ ...jobs, label: acks.label }, config);
    const delivered = await ports.log.group('Report', () => (0,deliver/* deliver */.c)({ page, inputs, out }, ports));
    // Without a comment there is nothing that a label could stand for.
    if (delivered.commentUrl !== '')
        (0,acknowledgements/* sayUnread */.N)(acks, ports);
    return { kind: 'merged', config, merged: jobs.merged, delivered };
};


/***/ })

};
