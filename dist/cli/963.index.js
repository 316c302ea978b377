export const id = 963;
export const ids = [963];
export const modules = {

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

// EXTERNAL MODULE: ./lib/formats/measurements.js + 91 modules
var measurements = __webpack_require__(5828);
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
const damaged = (message) => ({
    kind: 'problem',
    problem: { code: 'damaged', message, hint: 'write the file to its end' }
});
/** The objects of a file that has one a line; the first that is none is where it is damaged. */
const readLines = (lines) => {
    const all = [];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const read = (0,json/* readJson */.V)(line);
        if (read.kind === 'damaged')
            return damaged(`line ${index + 1}: ${read.message}`);
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
    return isOneALine ? readLines(lines) : damaged(whole.message);
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

/***/ 5605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ statusFailure),
/* harmony export */   NY: () => (/* binding */ noText),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   kL: () => (/* binding */ isTimeout),
/* harmony export */   rd: () => (/* binding */ networkFailure),
/* harmony export */   tv: () => (/* binding */ analysisError)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5602);

/** The error about an endpoint. Of its address only the host is told: path and query may hold a key. */
const analysisError = (host, { code, found, hint }) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
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
const property = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
