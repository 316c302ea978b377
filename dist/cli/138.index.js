export const id = 138;
export const ids = [138,997];
export const modules = {

/***/ 3138:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullCommand: () => (/* binding */ pullCommand)
});

// EXTERNAL MODULE: ./lib/config/layers.js
var config_layers = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(5592);
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

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/formats/index.js + 5 modules
var formats = __webpack_require__(8197);
// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(8306);
;// CONCATENATED MODULE: ./lib/io/production/hasSamples.js


/** Whether an answer is a profile with anything in it. */
const hasSamples = (bytes, limits) => {
    const options = (0,readOptions/* readOptions */.T)(limits, '', '');
    const [profile] = (0,formats/* decode */.D)({ path: 'pulled.pprof', bytes }, options).parsed.profiles;
    return profile?.columns.some(({ total }) => total > 0) ?? false;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(9276);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/io/analysis/failure.js + 1 modules
var failure = __webpack_require__(4534);
// EXTERNAL MODULE: ./lib/io/analysis/readBounded.js
var readBounded = __webpack_require__(3830);
;// CONCATENATED MODULE: ./lib/io/production/send.js
/** One request to a profiler of production: bounded, within a minute, to no other host, with a token of the environment. */



const timeLimitMs = 60_000;
/** Names of the environment: a bearer token, or a password where there is a user; and the tenant of Pyroscope. */
const tokenVariable = 'FLAMEGATE_PRODUCTION_TOKEN';
const userVariable = 'FLAMEGATE_PRODUCTION_USER';
const tenantVariable = 'FLAMEGATE_PRODUCTION_TENANT';
const authorization = (env) => {
    const { [tokenVariable]: token, [userVariable]: user } = env;
    if (!token)
        return undefined;
    return user ? `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` : `Bearer ${token}`;
};
const headersOf = ({ contentType }, env) => {
    const [auth, tenant] = [authorization(env), env[tenantVariable]];
    return {
        'accept-encoding': 'identity',
        'user-agent': 'flamegate',
        ...(contentType === undefined ? {} : { 'content-type': contentType }),
        ...(auth === undefined ? {} : { authorization: auth }),
        ...(tenant ? { 'x-scope-orgid': tenant } : {})
    };
};
/** Of an address only the host is told. */
const productionError = ({ host }, found, hint) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'production/request',
        message: `expected an answer of ${host}, found ${found}`,
        hint
    }
]);
const hintOf = (status) => {
    if (status === 401 || status === 403)
        return `set ${tokenVariable} in the environment of the step`;
    return status >= 300 && status < 400
        ? 'redirects are not followed: give the address that it leads to'
        : 'see the log of the server';
};
/** The body of a successful answer. Throws a FlamegateError that says what came instead. */
const send = async (sent, env) => {
    const { url, method, body, maxBytes } = sent;
    const signal = AbortSignal.timeout(timeLimitMs);
    const headers = headersOf(sent, env);
    const given = body === undefined ? {} : { body: Buffer.from(body) };
    try {
        const response = await fetch(url, { method, headers, redirect: 'manual', signal, ...given });
        if (!response.ok) {
            await response.body?.cancel();
            throw productionError(url, `status ${response.status}`, hintOf(response.status));
        }
        const bytes = await (0,readBounded/* readBounded */.C)(response.body, maxBytes);
        if (bytes !== undefined)
            return bytes;
        throw productionError(url, `more than ${maxBytes} bytes`, 'ask for a shorter time, or raise limits.max-file-bytes');
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            throw error;
        if ((0,failure/* isTimeout */.kL)(error))
            throw productionError(url, 'no answer within a minute', 'ask for a shorter time');
        const { found, hint } = (0,failure/* networkFailure */.rd)(error);
        throw productionError(url, found, hint);
    }
};

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
const pyroscope = ({ url, query, maxBytes, env }) => send({
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
    const bytes = await send({ url: address, method: 'GET', maxBytes: Math.ceil((maxBytes * 4) / 3) + 4096 }, env);
    try {
        return Buffer.from(parcaAnswer.parse((0,parseJson/* parseJson */.qF)(new TextDecoder().decode(bytes))).pprof, 'base64');
    }
    catch {
        throw productionError(address, 'something else than a profile', 'is this the address of a Parca server?');
    }
};
const servers = { pyroscope, parca };

// EXTERNAL MODULE: ./lib/config/moment.js
var moment = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
// EXTERNAL MODULE: ./lib/production/profileTypes.js
var profileTypes = __webpack_require__(8185);
// EXTERNAL MODULE: ./lib/production/targets.js + 4 modules
var targets = __webpack_require__(6051);
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

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/pull.js







const options = {
    config: { type: 'string' },
    out: { type: 'string', default: '.docs/artifacts/ci' }
};
const how = 'flamegate pull [--config FILE] [--out DIR]';
/** `flamegate pull`: profiles of base and head from the profiler of production, for `flamegate analyze`. */
const pullCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    const { config: path, out = options.out.default } = values;
    if (positionals.length > 0)
        throw (0,usage/* usageError */.Wp)(`expected no further argument, found ${positionals.join(' ')}`, how);
    const file = await (0,configFile/* readConfigFile */.RG)(path, shell.cwd);
    const { config } = (0,config_layers/* resolveConfig */.p)({ file });
    if (config.production.pull === undefined)
        throw (0,usage/* usageError */.Wp)('expected production.pull in the settings, found none', 'docs/production.md shows it');
    const files = await pullProfiles(config, shell.env, Date.parse(shell.now()));
    for (const written of writeInto(out, files, shell.cwd))
        shell.out(`${(0,outputs_escape/* terminal */.Fo)(written)}\n`);
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

/***/ 8197:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ formats_decode),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
// EXTERNAL MODULE: ./lib/model/firstComplaint.js
var firstComplaint = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(1408);
;// CONCATENATED MODULE: ./lib/formats/manifest/read.js



const again = 'run `flamegate collect` again, or upload the folder that it wrote as it is';
/** Nobody mends a manifest by hand, so the first few problems tell the story. */
const MOST_PROBLEMS = 5;
/** Longest text, in characters, of which more than the first is looked for. */
const LONGEST_EXPLAINED = 64 * 1024;
/** Longest piece of a manifest that a message repeats. */
const LONGEST_QUOTE = 60;
const newer = (version) => ({
    code: 'newer',
    message: `written by a newer flamegate: expected manifest_version 1, found ${version}`,
    hint: 'use the version of flamegate that collected it to analyse it'
});
const pathText = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
const valueAt = (root, path) => {
    const [key, ...rest] = path;
    if (key === undefined)
        return root;
    const items = Array.isArray(root) ? root : (0,json/* asRecord */.q)(root);
    if (items === undefined || !Object.hasOwn(items, key))
        return undefined;
    return valueAt(items[key], rest);
};
const foundText = (value) => {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    const text = JSON.stringify(value);
    return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
};
const expectedText = (issue) => {
    switch (issue.code) {
        case 'invalid_type':
            return issue.expected;
        case 'invalid_value':
            return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
        case 'too_small':
            return `at least ${issue.minimum}`;
        case 'too_big':
            return `at most ${issue.maximum}`;
        default:
            return 'a value of another form';
    }
};
const invalid = (root, issue) => ({
    code: 'invalid',
    message: `at ${pathText(issue.path)}: expected ${expectedText(issue)}, found ${foundText(valueAt(root, issue.path))}`,
    hint: again
});
const listedTwice = ({ files }) => {
    const seen = new Set();
    const twice = files.filter(({ path }) => seen.size === seen.add(path).size);
    return [...new Set(twice.map(({ path }) => path))].map((path) => ({
        code: 'listed-twice',
        message: `at files: expected every path once, found ${foundText(path)} twice`,
        hint: again
    }));
};
const readValue = (value, isLong) => {
    const version = (0,json/* asRecord */.q)(value)?.['manifest_version'];
    if (typeof version === 'number' && version > 1) {
        return { kind: 'problems', problems: [newer(version)] };
    }
    const { data, error } = manifest/* manifestSchema */.r.safeParse(value, isLong ? firstComplaint/* firstComplaint */.o : {});
    if (data === undefined) {
        const issues = error.issues.slice(0, MOST_PROBLEMS);
        return { kind: 'problems', problems: issues.map((issue) => invalid(value, issue)) };
    }
    const twice = listedTwice(data).slice(0, MOST_PROBLEMS);
    return twice.length > 0
        ? { kind: 'problems', problems: twice }
        : { kind: 'manifest', manifest: data };
};
/** Reads the text of a manifest. */
const readManifest = (text) => {
    const read = (0,json/* readJson */.V)(text);
    if (read.kind === 'json')
        return readValue(read.value, text.length > LONGEST_EXPLAINED);
    const { message, byte } = read;
    const at = byte === undefined ? {} : { byte };
    return { kind: 'problems', problems: [{ code: 'damaged', message, hint: again, ...at }] };
};

// EXTERNAL MODULE: ./lib/formats/manifest/recognise.js
var recognise = __webpack_require__(4389);
// EXTERNAL MODULE: ./lib/formats/text.js
var formats_text = __webpack_require__(1033);
;// CONCATENATED MODULE: ./lib/formats/manifest.js



/**
 * The manifest that `flamegate collect` writes beside what it measured. It is whole or it is nothing: half of what a
 * manifest says would put files on sides that the other half takes back.
 */
const manifest_manifest = {
    id: 'manifest',
    title: 'the manifest of `flamegate collect`',
    matches: recognise/* isManifest */.Y,
    isNamed: recognise/* isNamedManifest */.h,
    parse
};
/** 5,000 benchmarks in a hundred rounds of two sides are a million runs of about 120 bytes; more is refused. */
const MAX_BYTES = 128 * 1024 * 1024;
function parse(file, limits) {
    const nothing = { profiles: [], benchmarks: [] };
    const max = Math.min(MAX_BYTES, limits.maxInflatedBytes);
    if (file.bytes.length > max) {
        return { ...nothing, diagnostics: [diagnose(file, tooLarge(file.bytes.length, max))] };
    }
    const read = readManifest((0,formats_text/* decodeText */.g7)(file.bytes));
    return read.kind === 'manifest'
        ? { ...nothing, diagnostics: [], manifest: read.manifest }
        : { ...nothing, diagnostics: read.problems.map((problem) => diagnose(file, problem)) };
}
const tooLarge = (bytes, max) => ({
    code: 'too-large',
    message: `expected at most ${max} bytes, found ${bytes}`,
    hint: 'collect fewer packages at once'
});
const diagnose = (file, { code, message, hint, byte }) => ({
    severity: 'error',
    code: `manifest/${code}`,
    message,
    at: { file: file.path, ...(byte === undefined ? {} : { byte }) },
    hint
});

// EXTERNAL MODULE: ./lib/formats/measurements.js + 102 modules
var measurements = __webpack_require__(3688);
;// CONCATENATED MODULE: ./lib/formats/otlpTraces/read.js
/** The spans of OTLP JSON, as far as flamegate looks at them. */

const listOf = (value) => (Array.isArray(value) ? value : []);
const textOf = (value) => (typeof value === 'string' ? value : '');
const HEX = /^(?:[0-9a-f]{16}|[0-9a-f]{32})$/i;
/** Eight or sixteen bytes, as the Protobuf encoding of JSON writes bytes; OTLP asks for hexadecimal. */
const BASE64 = /^(?:[\w+/-]{11}=?|[\w+/-]{22}(?:==)?)$/;
const fromBase64 = (text) => Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
/** An id in small hexadecimal digits; empty where a value is none. */
const idOf = (value) => {
    const text = textOf(value);
    if (HEX.test(text))
        return text.toLowerCase();
    return BASE64.test(text) ? fromBase64(text) : '';
};
const attributesOf = (value) => new Map(listOf(value).flatMap((one) => {
    const { key, value: wrapped } = (0,json/* asRecord */.q)(one) ?? {};
    const text = textOf((0,json/* asRecord */.q)(wrapped)?.['stringValue']);
    return typeof key === 'string' && text !== '' ? [[key, text]] : [];
}));
const REQUEST_KINDS = new Set([
    2,
    5,
    'SPAN_KIND_SERVER',
    'SPAN_KIND_CONSUMER'
]);
/** Nanoseconds since 1970 are beyond 2^53, so they are texts; some exporters write numbers all the same. */
const nanosOf = (value) => {
    if (typeof value === 'string' && /^\d{1,20}$/.test(value))
        return BigInt(value);
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? BigInt(value) : 0n;
};
const nanosBetween = (start, end) => Math.max(0, Number(nanosOf(end) - nanosOf(start)));
const spanOf = (value) => {
    const span = (0,json/* asRecord */.q)(value);
    const id = idOf(span?.['spanId']);
    const trace = idOf(span?.['traceId']);
    if (span === undefined || id.length !== 16 || trace.length !== 32)
        return undefined;
    return {
        id,
        trace,
        parent: idOf(span['parentSpanId']),
        name: textOf(span['name']),
        isRequest: REQUEST_KINDS.has(span['kind']),
        nanos: nanosBetween(span['startTimeUnixNano'], span['endTimeUnixNano']),
        attributes: attributesOf(span['attributes'])
    };
};
function* rawSpans(documents) {
    for (const document of documents)
        for (const resource of listOf((0,json/* asRecord */.q)(document)?.['resourceSpans']))
            for (const scope of listOf((0,json/* asRecord */.q)(resource)?.['scopeSpans']))
                yield* listOf((0,json/* asRecord */.q)(scope)?.['spans']);
}
const problem = (code, message, hint) => ({
    kind: 'problem',
    problem: { code, message, hint }
});
/** Reads at most so many spans. One without ids of eight and sixteen bytes is no span, and the file no traces. */
const readSpans = (documents, max) => {
    const spans = [];
    for (const raw of rawSpans(documents)) {
        if (spans.length >= max) {
            const hint = 'record the traces of fewer requests, or raise limits.max-rows in the config file';
            return problem('too-large', `expected at most ${max} spans, found more`, hint);
        }
        const span = spanOf(raw);
        if (span === undefined) {
            const which = `expected spans with a traceId and a spanId, found that number ${spans.length + 1} lacks one`;
            return problem('damaged', which, 'export the traces as OTLP JSON');
        }
        spans.push(span);
    }
    return { kind: 'spans', spans };
};

;// CONCATENATED MODULE: ./lib/formats/otlpTraces/requests.js
const http = (of) => {
    const route = of.get('http.route');
    const method = of.get('http.request.method') ?? of.get('http.method');
    return route === undefined ? undefined : [method, route].filter(Boolean).join(' ');
};
const rpc = (of) => {
    const [service, method] = [of.get('rpc.service'), of.get('rpc.method')];
    return service === undefined || method === undefined ? undefined : `${service}/${method}`;
};
/** What follows in an address names a customer rather than an endpoint. */
const withoutParameters = (name) => name.split(/[?#]/, 1)[0] ?? '';
/** Longer names are no names of endpoints. */
const LONGEST_NAME = 300;
/** The endpoint of a request: its route, method or queue, which are few, before the name of the span, which may be many. */
const endpointOf = ({ attributes, name }) => (http(attributes) ??
    rpc(attributes) ??
    attributes.get('messaging.destination.name') ??
    withoutParameters(name)).slice(0, LONGEST_NAME);
/** The request that each span was a part of: itself, or the nearest one above it. */
const requestsOf = (spans) => {
    const byId = new Map(spans.map((span) => [span.id, span]));
    const found = new Map();
    for (const start of spans) {
        const path = [];
        const seen = new Set();
        let span = start;
        while (span !== undefined && !span.isRequest && !found.has(span.id) && !seen.has(span.id)) {
            seen.add(span.id);
            path.push(span);
            span = byId.get(span.parent);
        }
        const request = span?.isRequest === true ? span : found.get(span?.id ?? '');
        for (const one of [...path, start])
            found.set(one.id, request);
    }
    return new Map([...found].flatMap(([id, one]) => (one === undefined ? [] : [[id, one]])));
};
const middle = (sorted) => {
    const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
    return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
};
/** What some spans say of requests: how many to each endpoint, and whose samples carry which id. */
const tracesOf = (spans) => {
    const requests = requestsOf(spans);
    const durations = new Map();
    for (const span of spans.filter(({ isRequest }) => isRequest)) {
        const endpoint = endpointOf(span);
        const known = durations.get(endpoint);
        if (known === undefined)
            durations.set(endpoint, [span.nanos]);
        else
            known.push(span.nanos);
    }
    const names = [...durations.keys()];
    const places = new Map(names.map((name, place) => [name, place]));
    const ids = new Map();
    for (const span of spans) {
        const request = requests.get(span.id);
        const place = request === undefined ? undefined : places.get(endpointOf(request));
        if (place === undefined)
            continue;
        ids.set(span.id, place);
        if (!ids.has(span.trace))
            ids.set(span.trace, place);
    }
    return {
        endpoints: names.map((name) => {
            const sorted = [...(durations.get(name) ?? [])].sort((a, b) => a - b);
            return { name, requests: sorted.length, medianNanos: middle(sorted) };
        }),
        ids
    };
};

;// CONCATENATED MODULE: ./lib/formats/otlpTraces.js




/**
 * Traces as the OpenTelemetry collector writes them to a file: one JSON object, or one a line. Strict: requests are counted,
 * and a part of them would be another number.
 * Source: OTLP 1.x, JSON Protobuf encoding.
 */
const otlpTraces = {
    id: 'otlp-traces',
    title: 'OTLP traces (JSON)',
    matches,
    parse: otlpTraces_parse
};
const HEAD_BYTES = 4096;
/** As JSON it takes several times as much memory. */
const otlpTraces_MAX_BYTES = 128 * 1024 * 1024;
function matches({ bytes }) {
    const head = (0,formats_text/* decodeText */.g7)(bytes.subarray(0, HEAD_BYTES)).trimStart();
    return head.startsWith('{') && /^\{\s{0,256}"resourceSpans"\s{0,64}:/.test(head);
}
const otlpTraces_diagnose = (file, { code, message, hint }) => ({
    severity: 'error',
    code: `otlp-traces/${code}`,
    message,
    at: { file: file.path },
    hint
});
const damaged = (message, hint) => ({
    kind: 'problem',
    problem: { code: 'damaged', message, hint }
});
/** The objects of a file that has one a line; the first that is none is where it is damaged. */
const readLines = (lines) => {
    const all = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const read = (0,json/* readJson */.V)(line);
        if (read.kind === 'damaged')
            return damaged(`line ${index + 1}: ${read.message}`, read.hint);
        all.push(read.value);
    }
    return { kind: 'documents', all };
};
const readDocuments = (text) => {
    const whole = (0,json/* readJson */.V)(text);
    if (whole.kind === 'json')
        return { kind: 'documents', all: [whole.value] };
    const lines = (0,formats_text/* splitLines */.uz)(text);
    const isOneALine = lines.length > 1 && (0,json/* readJson */.V)(lines[0] ?? '').kind === 'json';
    return isOneALine ? readLines(lines) : damaged(whole.message, whole.hint);
};
const otlpTraces_tooLarge = (bytes, max) => ({
    code: 'too-large',
    message: `expected at most ${max} bytes, found ${bytes}`,
    hint: 'record the traces of fewer requests, or of a shorter time'
});
function otlpTraces_parse(file, limits) {
    const nothing = { profiles: [], benchmarks: [] };
    const refuse = (problem) => ({
        ...nothing,
        diagnostics: [otlpTraces_diagnose(file, problem)]
    });
    const max = Math.min(otlpTraces_MAX_BYTES, limits.maxInflatedBytes);
    if (file.bytes.length > max)
        return refuse(otlpTraces_tooLarge(file.bytes.length, max));
    const documents = readDocuments((0,formats_text/* decodeText */.g7)(file.bytes));
    if (documents.kind === 'problem')
        return refuse(documents.problem);
    const read = readSpans(documents.all, limits.maxRows);
    return read.kind === 'problem'
        ? refuse(read.problem)
        : { ...nothing, diagnostics: [], traces: tracesOf(read.spans) };
}

;// CONCATENATED MODULE: ./lib/formats/index.js




/** The input formats: measurements, and what says how they were made. */
const formats = [...measurements/* measurements */.K, otlpTraces, manifest_manifest];
/** Decodes one file by the one format that claims it. Never throws; what is wrong is in the diagnostics. */
const formats_decode = (file, limits) => (0,decode/* decodeAs */.L)(formats, file, limits);


/***/ }),

/***/ 4534:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tv: () => (/* binding */ analysisError),
  kL: () => (/* binding */ isTimeout),
  rd: () => (/* binding */ networkFailure),
  NY: () => (/* binding */ noText),
  FP: () => (/* binding */ statusFailure),
  iU: () => (/* binding */ timedOut),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/io/property.js
/** A property of what was thrown or sent, which may be anything. */
const property = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

;// CONCATENATED MODULE: ./lib/io/analysis/failure.js


/** The error about an endpoint. Of its address only the host is told: path and query may hold a key. */
const analysisError = (host, { code, found, hint }) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: `analysis/${code}`,
        message: `expected an analysis from ${host}, found ${found}`,
        hint
    }
]);
const seeServer = 'see the log of the endpoint';
const noText = {
    code: 'answer',
    found: 'bytes that are no UTF-8',
    hint: seeServer
};
const tooLarge = (bytes) => ({
    code: 'too-large',
    found: `an answer of more than ${bytes / 1024} KiB`,
    hint: 'docs/llm.md says what is taken of an answer'
});
/** What a status other than success says. */
const statusFailure = (status) => {
    if (status >= 300 && status < 400) {
        const found = `a redirect (${status}), which is not followed`;
        return { code: 'redirect', found, hint: 'give the address that it leads to' };
    }
    const found = `status ${status}`;
    if (status === 401 || status === 403) {
        const hint = 'the endpoint does not take this token: compare analysis-auth and its settings';
        return { code: 'refused', found, hint };
    }
    return { code: 'status', found, hint: seeServer };
};
const isTimeout = (error) => property(error, 'name') === 'TimeoutError';
const timedOut = {
    code: 'timeout',
    found: 'no answer in time',
    hint: 'it has to come within 30 seconds: see the log of the endpoint'
};
/** What `fetch` rejects with has a code in its cause. Its message is not told: it may hold a header, and so a token. */
const networkFailure = (error) => {
    const code = property(property(error, 'cause'), 'code') ?? property(error, 'code');
    return {
        code: 'network',
        found: `no answer (${typeof code === 'string' ? code : 'broken connection'})`,
        hint: 'is the address right, and can this machine reach it?'
    };
};


/***/ }),

/***/ 3830:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded)
/* harmony export */ });
/** The bytes of a body, or undefined where there are more than `max`; reading stops there. */
const readBounded = async (body, max) => {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > max)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};


/***/ }),

/***/ 2589:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Whether a process of this number runs, whoever owns it. */
const isAlive = (pid) => {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_0__.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
};


/***/ }),

/***/ 77:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writing)
/* harmony export */ });
/* unused harmony export unwritable */
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5602);

/** The error of what a disk does not take: it is full, cannot be written, or gone. */
const unwritable = ({ doing, hint }, cause) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `expected to ${doing}, found: ${why}`;
    return new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', code: 'io/unwritable', message, hint }], {
        cause
    });
};
/** What `body` gives; what it cannot write as an error of ours. */
const writing = (words, body) => {
    try {
        return body();
    }
    catch (cause) {
        throw cause instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J ? cause : unwritable(words, cause);
    }
};


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _isAlive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2589);




/** Where a file grows. The number of the process keeps two that write at the same time out of each other's files. */
const growing = ({ path }) => `${path}.${node_process__WEBPACK_IMPORTED_MODULE_2__.pid}.tmp`;
const discard = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch {
        // Whatever stands there cannot be taken away, and is not ours.
    }
};
/** Takes away what processes that were killed left beside a file. */
const discardLeft = (file) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path);
    const prefix = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file.path)}.`;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) {
        if (!name.startsWith(prefix))
            continue;
        const [, pid] = /^([1-9]\d{0,9})\.tmp$/.exec(name.slice(prefix.length)) ?? [];
        if (pid === undefined)
            continue;
        if (Number(pid) === node_process__WEBPACK_IMPORTED_MODULE_2__.pid || !(0,_isAlive_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(Number(pid)))
            discard((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
};
/**
 * Writes files so that each is there whole or as it was before, also when the process is killed or the disk is full: all of
 * them grow beside their places, and are moved there when all of them are written. A link is never followed.
 *
 * The first one speaks for the others: it is away while they are exchanged, so whoever finds it finds those it came with.
 */
const writeWhole = (files) => {
    const [first, ...others] = files;
    if (first === undefined)
        return;
    try {
        for (const file of files) {
            discardLeft(file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(growing(file), file.content, { flag: 'wx' });
        }
        if (others.length > 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(first.path, { force: true });
        for (const file of [...others, first])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(growing(file), file.path);
    }
    catch (error) {
        for (const file of files)
            discard(growing(file));
        throw error;
    }
};


/***/ })

};
