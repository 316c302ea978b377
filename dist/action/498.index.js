export const id = 498;
export const ids = [498];
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

/***/ 11498:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./lib/steps/gather.js
var gather = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/steps/judge.js + 28 modules
var judge = __webpack_require__(28617);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/actionRuntime.js
var actionRuntime = __webpack_require__(58150);
// EXTERNAL MODULE: ./lib/io/production/send.js
var send = __webpack_require__(27870);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(10077);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(75592);
;// CONCATENATED MODULE: ./lib/io/writeInto.js




/** Writes files with folders in their names below a folder, each whole, and returns their paths as the user would type them. */
const writeInto = (out, files, cwd) => {
    const hint = 'give a folder that can be written with --out DIR';
    (0,unwritable/* writing */.d)({ doing: `write to ${out}`, hint }, () => {
        for (const { fileName, content } of files) {
            const path = (0,external_node_path_.resolve)(cwd, out, fileName);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
            (0,writeWhole/* writeWhole */.f)([{ path, content }]);
        }
    });
    return files.map(({ fileName }) => (0,external_node_path_.join)(out, fileName));
};

// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/formats/index.js + 110 modules
var formats = __webpack_require__(83333);
// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(98306);
;// CONCATENATED MODULE: ./lib/io/production/hasSamples.js


/** Whether an answer is a profile with anything in it. */
const hasSamples = (bytes, limits) => {
    const options = (0,readOptions/* readOptions */.T)(limits, '', '');
    const [profile] = (0,formats/* decode */.D)({ path: 'pulled.pprof', bytes }, options).parsed.profiles;
    return profile?.columns.some(({ total }) => total > 0) ?? false;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(59276);
;// CONCATENATED MODULE: ./lib/io/production/servers.js
/** How profiles are had from a server. To add one: its function, and a line in `servers`. */



const varint = (value) => {
    const bytes = [];
    let rest = BigInt(Math.round(value));
    while (rest >= 0x80n) {
        bytes.push(Number(rest & 0x7fn) | 0x80);
        rest >>= 7n;
    }
    return [...bytes, Number(rest)];
};
const textField = (field, text) => {
    const bytes = new TextEncoder().encode(text);
    return [(field << 3) | 2, ...varint(bytes.length), ...bytes];
};
const numberField = (field, value) => [
    field << 3,
    ...varint(value)
];
/**
 * Pyroscope 1 and 2: `SelectMergeProfile` of the Connect API, in Protobuf, whose answer is a pprof profile as it is. It is
 * deprecated for a newer one, remains supported, and is what both have.
 */
const pyroscope = ({ url, query, maxBytes, env }) => (0,send/* send */.tN)({
    url: new URL(`${url}/querier.v1.QuerierService/SelectMergeProfile`),
    method: 'POST',
    contentType: 'application/proto',
    body: Uint8Array.from([
        ...textField(1, query.type),
        ...textField(2, query.selector),
        ...numberField(3, query.fromMs),
        ...numberField(4, query.toMs)
    ]),
    maxBytes
}, env);
const parcaAnswer = schemas/* object */.Ikc({ pprof: schemas/* base64 */.K39() });
const isoOf = (ms) => new Date(ms).toISOString();
/** Parca: the gateway of its query service, whose answer is a profile in JSON. */
const parca = async ({ url, query, maxBytes, env }) => {
    const address = new URL(`${url}/api/profiles/query`);
    const type = query.type.startsWith('process_cpu:') ? `${query.type}:delta` : query.type;
    address.search = new URLSearchParams({
        mode: 'MODE_MERGE',
        report_type: 'REPORT_TYPE_PPROF',
        'merge.query': `${type}${query.selector}`,
        'merge.start': isoOf(query.fromMs),
        'merge.end': isoOf(query.toMs)
    }).toString();
    const bytes = await (0,send/* send */.tN)({ url: address, method: 'GET', maxBytes: Math.ceil((maxBytes * 4) / 3) + 4096 }, env);
    try {
        return Buffer.from(parcaAnswer.parse((0,parseJson/* parseJson */.qF)(new TextDecoder().decode(bytes))).pprof, 'base64');
    }
    catch {
        throw (0,send/* productionError */.KW)(address, 'something else than a profile', 'is this the address of a Parca server?');
    }
};
const servers = { pyroscope, parca };

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/config/moment.js
var moment = __webpack_require__(48912);
// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/production/profileTypes.js
var profileTypes = __webpack_require__(88185);
// EXTERNAL MODULE: ./lib/production/targets.js + 4 modules
var targets = __webpack_require__(36051);
;// CONCATENATED MODULE: ./lib/production/query.js





const emptyRange = (side, { from, to }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'production/range',
        message: `production.pull.${side}: expected from before to, found ${from} and ${to}`,
        hint: 'write times as now-2h or 2026-11-28T12:00:00Z'
    }
]);
/** The queries of both sides, side by side. */
const pullQueries = ({ production }, nowMs) => {
    const { pull, service = '', 'service-label': label } = production;
    if (pull === undefined)
        return [];
    const serviceLabel = label ?? targets/* linkTargets */.P[pull.server].serviceLabel;
    return pull.types.flatMap((metric) => ['base', 'head'].map((side) => {
        const { labels, from, to } = pull[side];
        const [fromMs = 0, toMs = 0] = [(0,moment/* momentOf */.E)(from, nowMs), (0,moment/* momentOf */.E)(to, nowMs)];
        if (fromMs >= toMs)
            throw emptyRange(side, pull[side]);
        return {
            ...{ side, metric, fromMs, toMs },
            type: (0,profileTypes/* profileTypeOf */.J)(metric) ?? '',
            selector: (0,encode/* selector */.gD)([[serviceLabel, service], ...Object.entries(labels)])
        };
    }));
};

;// CONCATENATED MODULE: ./lib/steps/pull.js




const nothing = ({ side, metric, selector }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'production/nothing',
        message: `expected samples of ${metric} for ${side} (${selector.replaceAll('`', "'")}), found none`,
        hint: 'check labels and times under production.pull'
    }
]);
/**
 * The profiles of base and head that the settings ask a server for. All or none: a side without the other would be a gap
 * in the comparison that nobody made. Throws a FlamegateError.
 */
const pullProfiles = async (config, env, nowMs) => {
    const { pull } = config.production;
    if (pull === undefined)
        return [];
    const files = [];
    for (const query of pullQueries(config, nowMs)) {
        const asked = { url: pull.url, query, maxBytes: config.limits['max-file-bytes'], env };
        const content = await servers[pull.server](asked);
        if (content.length === 0 || !hasSamples(content, config.limits))
            throw nothing(query);
        files.push({ fileName: `${query.side}/production_${query.metric}.pprof`, content });
    }
    return files;
};

;// CONCATENATED MODULE: ./lib/steps/pulled.js







/** Profiles of production as inputs of a comparison; none, and one notice, where they cannot be had. */
const pulledPaths = async (config, { context, log, shell }) => {
    if (config.production.pull === undefined)
        return [];
    (0,actionRuntime/* maskSecret */.$l)(shell.env[send/* tokenVariable */.Sj]);
    const words = { output: 'profiles of production', without: 'They are not compared.' };
    const out = (0,external_node_path_.join)(context.temp, 'flamegate-production');
    const files = await log.group('Production', () => (0,attempt/* attempt */.C)(log, words, async () => writeInto(out, await pullProfiles(config, shell.env, Date.parse(shell.now())), shell.cwd)));
    if (files === undefined)
        return [];
    return ['base', 'head'].map((side) => ({ path: (0,external_node_path_.join)(out, side), label: side, side }));
};
/** The inputs with those of production. Where nobody named another one, it is none that the run has no artifact. */
const withPulled = (gathered, pulled, inputs) => {
    if (pulled.length === 0)
        return gathered;
    const isAlone = gathered.paths.length === 0 && !(0,gather/* namesSources */.vQ)(inputs);
    return {
        paths: [...gathered.paths, ...pulled],
        unfetched: isAlone ? [] : gathered.unfetched
    };
};

// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
;// CONCATENATED MODULE: ./lib/steps/compare.js




/** Settings, the inputs that other steps made, analysis, delivery. */
const compare = async (request, ports) => {
    const { inputs } = request;
    const { context, log, openStore } = ports;
    const rules = await (0,settings/* settings */.W)(request, ports);
    const gathered = await log.group('Inputs', () => (0,gather/* gather */.kg)({ inputs, temp: context.temp, limits: rules.config.limits, log, openStore }));
    const pulled = await pulledPaths(rules.config, ports);
    const all = withPulled(gathered, pulled, inputs);
    const judged = await (0,judge/* judge */.S4)({ inputs, rules, gathered: all }, ports);
    return { kind: 'judged', config: rules.config, ...judged };
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


/***/ })

};
