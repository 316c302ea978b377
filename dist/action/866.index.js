export const id = 866;
export const ids = [866];
export const modules = {

/***/ 40163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ chooseArtifacts),
/* harmony export */   V: () => (/* binding */ defaultArtifactPatterns)
/* harmony export */ });
/* harmony import */ var _patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33593);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);


/** What is taken when nobody names an artifact. */
const defaultArtifactPatterns = [
    'flamegate-data-*',
    '*profil*',
    '*bench*'
];
/** What flamegate writes itself is never an input, not even when a pattern matches it. */
const ownPatterns = ['flamegate-report*', 'flamegate-baseline*', '*.html'];
/** A name may look like a pattern and always matches itself; upper and lower case are the same. */
const matcher = (pattern) => {
    const matches = (0,_patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .SO)(pattern.toLowerCase(), { brackets: 'set' });
    return (name) => matches(name.toLowerCase());
};
const matchesAny = (patterns) => {
    const matchers = patterns.map(matcher);
    return (name) => matchers.some((matches) => matches(name));
};
const isOwn = matchesAny(ownPatterns);
/** Patterns as people write them: `!` leaves out, and leaving out alone starts from the defaults. */
const readPatterns = (given) => {
    const patterns = given.filter((pattern) => pattern !== '' && pattern !== '!');
    const excluded = patterns.filter((pattern) => pattern.startsWith('!'));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    return {
        included: included.length > 0 ? included : defaultArtifactPatterns,
        excluded: excluded.map((pattern) => pattern.slice(1))
    };
};
const nameReason = (name) => {
    const problem = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .r)(name);
    if (problem !== undefined)
        return { kind: 'unsafe-name', because: `its name is ${problem}` };
    return isOwn(name)
        ? { kind: 'own-output', because: 'it is what flamegate itself writes' }
        : undefined;
};
const byNameNewestFirst = (a, b) => a.name === b.name ? b.id - a.id : a.name < b.name ? -1 : 1;
/** Takes artifacts in turn as long as they are within the caps. */
const budget = (caps) => {
    let count = 0;
    let bytes = 0;
    return ({ size }) => {
        const over = (because) => ({ kind: 'over-cap', because });
        if (!(size >= 0))
            return over('its size is not known');
        if (size > caps.maxArtifactBytes) {
            return over(`it has ${size} bytes, more than ${caps.maxArtifactBytes}`);
        }
        if (count >= caps.maxArtifacts)
            return over(`${caps.maxArtifacts} artifacts are taken at most`);
        if (bytes + size > caps.maxDownloadBytes) {
            return over(`with its ${size} bytes all together had more than ${caps.maxDownloadBytes}`);
        }
        count += 1;
        bytes += size;
        return undefined;
    };
};
/**
 * Chooses the artifacts of a run to read: those a glob matches, the newest of each name, within the caps. Every
 * artifact is either chosen or left with a reason.
 */
const chooseArtifacts = (all, patterns, caps) => {
    const { included, excluded } = readPatterns(patterns);
    const isIncluded = matchesAny(included);
    const isExcluded = matchesAny(excluded);
    const overCap = budget(caps);
    const seen = new Set();
    const chosen = [];
    const left = [];
    const patternReason = (name) => {
        if (isExcluded(name))
            return { kind: 'unmatched', because: 'a pattern leaves it out' };
        return isIncluded(name) ? undefined : { kind: 'unmatched', because: 'no pattern matches it' };
    };
    const newestReason = (name) => seen.has(name)
        ? { kind: 'superseded', because: 'there is a newer one of the same name' }
        : undefined;
    for (const artifact of all.toSorted(byNameNewestFirst)) {
        const { name } = artifact;
        const reason = nameReason(name) ?? patternReason(name) ?? newestReason(name) ?? overCap(artifact);
        seen.add(name);
        if (reason === undefined)
            chosen.push(artifact);
        else
            left.push({ name, ...reason });
    }
    const names = all.map(({ name }) => name).filter((name) => nameReason(name) === undefined);
    const unmatched = included.filter((pattern) => !names.some(matcher(pattern)));
    return { chosen, left, unmatched };
};


/***/ }),

/***/ 6944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ hasDefaultArtifacts),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   vQ: () => (/* binding */ namesSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_artifacts_caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97163);
/* harmony import */ var _io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40163);
/* harmony import */ var _io_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76057);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95602);





/** Unfit entries of an archive leave the others readable; anything else leaves nothing. */
const statusOf = (diagnostics) => {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    if (errors.length === 0)
        return 'parsed';
    return errors.every(({ code }) => code.startsWith('zip/')) ? 'partial' : 'damaged';
};
/** An artifact that cannot be used in full, as an input of the report, so that what it may have held is not passed over. */
const troubled = (name, diagnostics, side) => ({
    path: name,
    name,
    bytes: 0,
    format: 'artifact',
    status: statusOf(diagnostics),
    ...(side === undefined ? {} : { side }),
    parsed: { profiles: [], benchmarks: [], diagnostics }
});
/** An absolute path means nothing to the reader of a report, so it goes by its side, or its own name. */
const local = (path, side) => {
    if (path === undefined)
        return [];
    const sided = side === undefined ? {} : { side };
    return [{ path, ...((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? { label: side ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) } : {}), ...sided }];
};
const localPaths = (inputs) => [
    ...local(inputs.path),
    ...local(inputs['base-path'], 'base'),
    ...local(inputs['head-path'], 'head')
];
const wantedArtifacts = (inputs) => {
    const sided = ['base', 'head'].flatMap((side) => {
        const name = inputs[`${side}-artifact`];
        return name === undefined ? [] : [{ input: `${side}-artifact`, patterns: [name], side }];
    });
    const both = {
        input: 'artifacts',
        patterns: inputs.artifacts ?? _io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultArtifactPatterns */ .V
    };
    return inputs.artifacts === undefined && sided.length > 0 ? sided : [both, ...sided];
};
const notFound = ({ input, patterns }, all) => {
    const names = all.map((one) => one.name).slice(0, 20);
    return {
        severity: 'error',
        code: 'artifact/missing',
        message: `expected an artifact of this run that matches ${patterns.join(', ')} (input ${input}), found ${names.length === 0 ? 'none at all' : names.join(', ')}`,
        hint: 'upload it in a job that this one "needs", or name it with the inputs artifacts, base-artifact and head-artifact'
    };
};
const readable = ({ name, folder }, side) => folder === undefined
    ? []
    : [{ path: folder, label: name, ...(side === undefined ? { labelsNames: true } : { side }) }];
/** Artifacts that were asked for and not taken, with the reason; the others were never meant. */
const refused = (left, side) => left
    .filter(({ kind }) => kind === 'over-cap' || kind === 'unsafe-name')
    .map(({ name, because }) => {
    const diagnostic = {
        severity: 'error',
        code: 'artifact/not-taken',
        message: `expected an artifact within the bounds, found that ${because}`,
        at: { file: name },
        hint: 'name fewer or smaller artifacts'
    };
    return troubled(name, [diagnostic], side);
});
/** Every name that the user gave has to be there; of the default names any will do. */
const missingOnes = ({ patterns }, unmatched, hasSome) => {
    if (patterns !== _io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultArtifactPatterns */ .V)
        return unmatched.map((pattern) => [pattern]);
    return hasSome ? [] : [patterns];
};
/** Fetches artifacts. A disk that takes none of them makes them inputs that cannot be read, and ends nothing. */
const fetchAll = async (chosen, { temp, limits, openStore }) => {
    try {
        return await (0,_io_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchArtifacts */ .a)(await openStore(), chosen, { temp, caps: (0,_io_artifacts_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .capsOf */ .BG)(limits) });
    }
    catch (error) {
        if (!(error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .FlamegateError */ .J))
            throw error;
        return chosen.map(({ name }) => ({ name, diagnostics: error.diagnostics }));
    }
};
const fetchWanted = async (wanted, all, options) => {
    const { limits, log } = options;
    const { chosen, left, unmatched } = (0,_io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseArtifacts */ .P)(all, wanted.patterns, (0,_io_artifacts_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .capsOf */ .BG)(limits));
    for (const one of left)
        log.debug(`artifact ${one.name}: left, ${one.because}`);
    const missing = missingOnes(wanted, unmatched, chosen.length > 0).map((patterns) => troubled(patterns.join(', '), [notFound({ ...wanted, patterns }, all)], wanted.side));
    const lacking = [...missing, ...refused(left, wanted.side)];
    if (chosen.length === 0)
        return { paths: [], unfetched: lacking };
    log.info(`artifacts: ${chosen.map((one) => one.name).join(', ')}`);
    const fetched = await fetchAll(chosen, options);
    return {
        paths: fetched.flatMap((one) => readable(one, wanted.side)),
        unfetched: [
            ...fetched
                .filter((one) => one.diagnostics.length > 0)
                .map((one) => troubled(one.name, one.diagnostics, wanted.side)),
            ...lacking
        ]
    };
};
/** Whether inputs name what other steps measured. */
const namesSources = (inputs) => localPaths(inputs).length > 0 ||
    (inputs.artifacts ?? inputs['base-artifact'] ?? inputs['head-artifact']) !== undefined;
/** Whether the run has an artifact of a default name, fit to be taken or not. */
const hasDefaultArtifacts = async (openStore) => {
    const all = await (await openStore()).list();
    const { chosen, left } = (0,_io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseArtifacts */ .P)(all, _io_artifacts_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultArtifactPatterns */ .V, _io_artifacts_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultArtifactCaps */ .ls);
    return chosen.length > 0 || refused(left, undefined).length > 0;
};
const conflict = () => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'config/invalid-input',
        message: 'expected paths or artifacts, found inputs for both',
        hint: 'use either path, base-path, head-path or artifacts, base-artifact, head-artifact'
    }
]);
/** Finds the inputs of the run: local paths where they are given, else artifacts of this run, fetched into `temp`. */
const gather = async (options) => {
    const { inputs } = options;
    const paths = localPaths(inputs);
    const named = inputs.artifacts ?? inputs['base-artifact'] ?? inputs['head-artifact'];
    if (paths.length > 0 && named !== undefined)
        throw conflict();
    if (paths.length > 0)
        return { paths, unfetched: [] };
    const all = await (await options.openStore()).list();
    const parts = [];
    for (const wanted of wantedArtifacts(inputs))
        parts.push(await fetchWanted(wanted, all, options));
    return {
        paths: parts.flatMap((part) => part.paths),
        unfetched: parts.flatMap((part) => part.unfetched)
    };
};


/***/ }),

/***/ 19866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordBaseline: () => (/* binding */ recordBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/choose.js
var choose = __webpack_require__(40163);
// EXTERNAL MODULE: ./lib/io/artifacts/replace.js
var replace = __webpack_require__(29660);
// EXTERNAL MODULE: ./lib/io/baseline/words.js
var words = __webpack_require__(7907);
// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(98306);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(10077);
;// CONCATENATED MODULE: ./lib/io/stageFiles.js





const twice = ({ name, path }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'record/same-name',
        message: `expected files of different names, found a second ${name}`,
        at: { file: path },
        hint: 'keep the files of each kind below one folder, and give that one'
    }
]);
/**
 * Copies files that a search found into a folder, under the names that sides and workloads are read from: so the search
 * of a later run reads the same from them. Returns where they are now.
 */
const stageFiles = ({ paths, wanted, folder }, options) => {
    const hint = 'see that the temporary folder of the runner has room and can be written';
    const write = (body) => (0,unwritable/* writing */.d)({ doing: `copy files to ${folder}`, hint }, body);
    write(() => {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    });
    const staged = new Set();
    for (const found of paths.flatMap((path) => (0,search/* search */.$P)(path, options))) {
        if (!wanted.has(found.path))
            continue;
        const target = (0,external_node_path_.join)(folder, found.name);
        if (staged.has(target))
            throw twice(found);
        staged.add(target);
        write(() => {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
            (0,external_node_fs_.copyFileSync)(found.location, target);
        });
    }
    return [...staged];
};

// EXTERNAL MODULE: ./lib/pair/oneSide.js
var oneSide = __webpack_require__(19255);
// EXTERNAL MODULE: ./lib/steps/collectData.js + 26 modules
var collectData = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/steps/gather.js
var gather = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/steps/measure.js + 240 modules
var measure = __webpack_require__(37933);
// EXTERNAL MODULE: ./lib/steps/outputs.js
var outputs = __webpack_require__(53897);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
;// CONCATENATED MODULE: ./lib/history/latest.js


const statuses = ['over', 'within', 'unjudged'];
const worstFirst = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || (b.ratio ?? 0) - (a.ratio ?? 0);
const rowOf = (trend) => ({
    id: trend.id,
    kind: trend.kind,
    name: trend.name,
    package: trend.package,
    unit: trend.unit,
    value: trend.head,
    last_good: trend.last_good?.value ?? null,
    ratio: trend.ratio,
    status: trend.status,
    because: trend.because
});
/** The newest run against its last good values. */
const latestOf = ({ point, entry, runUrl, version }) => {
    const count = (status) => entry.rows.filter((row) => row.status === status).length;
    return {
        schema_version: 1,
        tool: { name: 'flamegate', version },
        time: point.time,
        commit: point.commit,
        branch: point.branch ?? null,
        tag: point.tag ?? null,
        run_url: runUrl,
        recorded: entry.recorded,
        environment: { ...point.environment },
        counts: { over: count('over'), within: count('within'), unjudged: count('unjudged') },
        rows: [...entry.rows].sort(worstFirst).map(rowOf)
    };
};
/** The same in a few words, as shields.io draws it. */
const badgeOf = ({ counts, rows: all }) => {
    const badge = (color, message) => ({
        schemaVersion: 1,
        label: 'performance',
        message,
        color
    });
    const [worst] = all;
    if (counts.over > 0) {
        const most = worst?.ratio == null ? '' : `, up to ${(0,format/* formatSignedPercent */.h9)((worst.ratio - 1) * 100)}`;
        return badge('orange', `${(0,count/* plural */.L)(counts.over, 'row')} above last good${most}`);
    }
    if (counts.within > 0)
        return badge('brightgreen', `steady, ${(0,count/* plural */.L)(counts.within, 'row')}`);
    return badge('lightgrey', 'too few runs yet');
};

// EXTERNAL MODULE: ./lib/history/measured.js + 3 modules
var history_measured = __webpack_require__(62190);
// EXTERNAL MODULE: ./lib/classify/fingerprint.js
var fingerprint = __webpack_require__(90874);
// EXTERNAL MODULE: ./lib/model/history.js
var model_history = __webpack_require__(18793);
// EXTERNAL MODULE: ./lib/history/write.js
var write = __webpack_require__(11299);
;// CONCATENATED MODULE: ./lib/history/point.js



/** One fingerprint for equal settings. */
const settingsFingerprint = (settings) => (0,fingerprint/* fingerprint */.R)('settings', (0,write/* canonical */.$)(settings));
const seriesOf = (rows) => Object.fromEntries(rows.map(({ id, series }) => [id, series]));
/** The history of one run of the default branch alone, to be merged into what is stored. */
const historyOfRun = ({ environment, rows }, stamp, settings) => ({
    ...model_history/* emptyHistory */.s,
    series: seriesOf(rows),
    points: [
        {
            ...stamp,
            environment,
            config: settingsFingerprint(settings),
            values: Object.fromEntries(rows.map(({ id, value }) => [id, value]))
        }
    ]
});

// EXTERNAL MODULE: ./lib/history/rules.js
var rules = __webpack_require__(62015);
// EXTERNAL MODULE: ./lib/history/series.js
var series = __webpack_require__(19535);
// EXTERNAL MODULE: ./lib/model/historyBounds.js
var historyBounds = __webpack_require__(62380);
;// CONCATENATED MODULE: ./lib/history/tags.js

/** A run with a tag that no history can hold would make the whole history unreadable. */
const isFitting = ({ name }) => name !== '' && name.length <= historyBounds/* historyBounds */.q.text;
/** The runs of released commits say which release they are. One that is there already stays. */
const withTags = (history, tags) => {
    const bySha = new Map(tags.filter(isFitting).map(({ sha, name }) => [sha, name]));
    const points = history.points.map((point) => {
        const tag = point.tag ?? bySha.get(point.commit);
        return tag === undefined ? point : { ...point, tag };
    });
    return { ...history, points };
};

// EXTERNAL MODULE: ./lib/history/thin.js
var thin = __webpack_require__(31125);
// EXTERNAL MODULE: ./lib/history/trends.js + 5 modules
var trends = __webpack_require__(45009);
// EXTERNAL MODULE: ./lib/io/history/names.js
var names = __webpack_require__(17963);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(62487);
// EXTERNAL MODULE: ./lib/pair/pair.js + 9 modules
var pair = __webpack_require__(63196);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/steps/historyFailure.js
var historyFailure = __webpack_require__(52361);
// EXTERNAL MODULE: ./lib/steps/historyStore.js + 5 modules
var historyStore = __webpack_require__(27336);
;// CONCATENATED MODULE: ./lib/steps/recordHistory.js
















const nameIn = (ref, kind) => {
    const prefix = `refs/${kind}/`;
    return ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
};
const isOfDefault = ({ context: { ref = '', defaultBranch } }) => defaultBranch !== undefined && nameIn(ref, 'heads') === defaultBranch;
const stampOf = ({ inputs }, { context, shell }) => {
    const { sha, runId, runAttempt, ref = '', image } = context;
    const branch = nameIn(ref, 'heads');
    return {
        commit: sha,
        run: runId,
        attempt: runAttempt,
        key: inputs['comment-key'],
        time: shell.now(),
        image_version: image?.version ?? '',
        ...(branch === undefined ? {} : { branch })
    };
};
/** The newest tags; without them no run is known as that of a release. */
const tagsOf = async ({ log, openGitHub }) => {
    try {
        return (await (await openGitHub()).git.tags(1)).items;
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        log.info(`history: releases are not known: ${error.message}`);
        return [];
    }
};
/** The history with this run in it, made shorter, and what it says of this run. */
const finish = ({ request, measured, stamp, tags }, runUrl) => (merged) => {
    const { inputs, config } = request;
    const history = (0,thin/* thin */.y)(withTags(merged, tags), (0,rules/* thinRule */.m)(config));
    const own = historyOfRun(measured, stamp, config.collect).points[0];
    const [point = own] = history.points.filter(({ run, attempt }) => run === stamp.run && attempt === stamp.attempt);
    if (point === undefined)
        return { history, files: [] };
    const entry = (0,trends/* trendsOf */.K)(measured, (0,series/* runsBefore */.WY)(history, stamp.run), (0,rules/* trendRule */._)(config));
    const latest = latestOf({ point, entry, runUrl, version: version/* version */.r });
    return {
        history,
        files: [
            { name: (0,names/* badgeFile */.uj)(inputs['comment-key']), text: (0,outputs_escape/* jsonText */.s$)(badgeOf(latest)) },
            { name: (0,names/* latestFile */.Co)(inputs['comment-key']), text: (0,outputs_escape/* jsonText */.s$)(latest) }
        ]
    };
};
const append = async (request, ports) => {
    const { context, log } = ports;
    const { config, files } = request;
    const store = await (0,historyStore/* openHistory */.jC)(request, ports);
    if (store === undefined)
        return undefined;
    const pairs = (0,pair/* pair */.V)((0,oneSide/* asHead */.D_)(files, config.inputs), config.inputs);
    const image = context.image?.name ?? '';
    const measured = (0,history_measured/* measure */.x)(pairs, { image, functions: config.history.functions });
    // GitHub is asked first: from then on it is known what time it is.
    const tags = await tagsOf(ports);
    const stamp = stampOf(request, ports);
    const recording = { request, measured, stamp, tags };
    const addition = historyOfRun(measured, stamp, config.collect);
    const { history, notes, url } = await store.append(addition, finish(recording, context.runUrl));
    for (const note of notes)
        log.info(`history: not used: ${note}`);
    if (measured.left > 0)
        log.info(`history: ${measured.left} rows are beyond what a run may add`);
    log.info(`history: ${measured.rows.length} rows added, ${history.points.length} runs in all`);
    return url;
};
/** Adds what the default branch measured to its history. It is beside the baseline: what fails costs one notice. */
const recordHistory = async (request, ports) => {
    const { log } = ports;
    if (!isOfDefault(ports)) {
        log.info('history: only runs of the default branch are recorded');
        return undefined;
    }
    const without = 'The baseline is stored; this run is missing in the history.';
    return log.group('History', () => (0,historyFailure/* beside */.v)(request, without, ports, () => append(request, ports)));
};

// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
;// CONCATENATED MODULE: ./lib/steps/record.js














const errorsOf = (files) => files
    .filter(({ status }) => status === 'damaged' || status === 'partial')
    .flatMap(({ parsed }) => parsed.diagnostics.filter(({ severity }) => severity === 'error'));
const isMeasurement = ({ parsed: { profiles, benchmarks } }) => profiles.length + benchmarks.length > 0;
const nothing = (count) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'record/nothing',
        message: `expected profiles or benchmark results of this commit to record, found none among ${count} files`,
        hint: 'give them with path or artifacts; a file whose name says "base" is not of this commit'
    }
]);
/** The files to store. A baseline with a hole would be found, downloaded and refused by every later run. */
const filesOf = async ({ gathered, config, out }, { shell }) => {
    const { files } = await (0,measure/* take */.s)({ ...gathered, config, out }, shell);
    const own = (0,oneSide/* recordable */.I$)(files, config.inputs);
    const errors = errorsOf([...gathered.unfetched, ...own]);
    if (errors.length > 0)
        throw new diagnostic/* FlamegateError */.J(errors);
    if (!own.some(isMeasurement))
        throw nothing(files.length);
    return own.filter(({ status }) => status === 'parsed');
};
const noArtifacts = {
    severity: 'error',
    code: 'record/no-artifacts',
    message: `expected an artifact of this run that matches ${choose/* defaultArtifactPatterns */.V.join(', ')}, found none, so this commit was to be measured`,
    hint: 'upload results in a job that this one "needs", or check out and set Go up before this step'
};
/** What this step measured itself. A run that measured nothing throws: a baseline of nothing is none. */
const gatheredOf = (collected, why) => {
    if (collected.status === 'nothing')
        throw new diagnostic/* FlamegateError */.J([...why, ...collected.diagnostics]);
    return { paths: [{ path: collected.out, label: 'data' }], unfetched: [] };
};
/** Why this step measures: it was told what, or nobody else did. Undefined where others did. */
const whyMeasure = async ({ inputs, collect }, { log, openStore }) => {
    if ((0,gather/* namesSources */.vQ)(inputs))
        return undefined;
    if (Object.keys(collect).length > 0)
        return [];
    if (await (0,gather/* hasDefaultArtifacts */.dJ)(openStore))
        return undefined;
    log.info('this run has no results of other steps, so its commit is measured now');
    return [noArtifacts];
};
const store = async ({ inputs }, { gathered, config, out }, ports) => {
    const { context, log, openStore, shell } = ports;
    const folder = (0,external_node_path_.join)(context.temp, 'flamegate-baseline', inputs['comment-key']);
    const own = await filesOf({ gathered, config, out }, ports);
    const wanted = new Set(own.map(({ path }) => path));
    const options = (0,readOptions/* readOptions */.T)(config.limits, shell.cwd, out);
    const files = stageFiles({ paths: gathered.paths, wanted, folder }, options);
    const days = inputs['retention-days'];
    const name = (0,words/* baselineName */.Ri)(inputs['comment-key']);
    const { id } = await (0,replace/* replaceArtifact */.L)(await openStore(), {
        name,
        files,
        root: folder,
        ...(days === undefined ? {} : { retentionDays: days })
    });
    log.info(`recorded: ${name} of ${context.sha}, ${files.length} files`);
    const url = `${context.runUrl}/artifacts/${id}`;
    return { data: { ...outputs/* noData */._h, path: folder, url, headSha: context.sha }, own };
};
/**
 * Stores the raw inputs of this commit as the baseline of later runs, in place of that of an earlier attempt: those that
 * other steps measured, else those that this one measures. Nothing is judged, and no report is in it: a later run judges
 * the measurements themselves, under its own rules.
 */
const recordBaseline = async (request, ports) => {
    const { inputs } = request;
    const { context, log, openStore } = ports;
    const { config } = await (0,settings/* settings */.W)(request, ports);
    const why = await log.group('Inputs', () => whyMeasure(request, ports));
    const collected = why === undefined ? undefined : await (0,collectData/* collectData */.zp)({ inputs, config }, ports);
    if (collected?.stoppedBy !== undefined)
        return { kind: 'stopped', by: collected.stoppedBy };
    const gathered = collected === undefined
        ? await (0,gather/* gather */.kg)({ inputs, temp: context.temp, limits: config.limits, log, openStore })
        : gatheredOf(collected, why ?? []);
    const out = (0,external_node_path_.join)(context.temp, 'flamegate', inputs['comment-key']);
    const { data, own } = await log.group('Baseline', () => store(request, { gathered, config, out }, ports));
    await recordHistory({ inputs, config, files: own }, ports);
    return { kind: 'recorded', data };
};


/***/ })

};
