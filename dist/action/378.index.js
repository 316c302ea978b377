export const id = 378;
export const ids = [378];
export const modules = {

/***/ 87260:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   W$: () => (/* binding */ dateWords),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** What is expected where a date is none. */
const dateWords = 'a date like 2026-12-31';
/** A day of the calendar. */
const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .date */ .p6({ error: dateWords });
const isDate = (text) => date.safeParse(text).success;
/** Whether the last day of something is over. Dates in this form have the order of their texts. */
const isOver = (until, today) => until !== undefined && until < today;


/***/ }),

/***/ 78070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAckFile: () => (/* binding */ readAckFile)
/* harmony export */ });
/* unused harmony export ackFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _config_nearMiss_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47122);
/* harmony import */ var _config_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51811);
/* harmony import */ var _config_yamlFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67997);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95602);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25396);
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87260);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25940);
/** `.github/flamegate-acks.yml`: acknowledgements that were reviewed and merged. */








const text = (max) => zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().trim().min(1).max(max);
const ackSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .toLowerCase()
        .refine(_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .isAckId */ .FT, { error: _ids_js__WEBPACK_IMPORTED_MODULE_6__/* .ackIdWords */ .oB })
        .describe('Id of the finding, or at least the first 8 of its digits'),
    reason: text(500).describe('Why the change is accepted'),
    author: text(100).describe('Who accepts it'),
    until: _date_js__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6.optional().describe('Last day on which it counts, as 2026-12-31'),
    note: text(1000).optional().describe('Anything else, like a link to the decision')
});
/** Every key of the file; what an entry holds is checked entry by entry. */
const ackFileSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1).optional().describe('Version of this file format'),
    acks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(ackSchema).optional().describe('Acknowledged findings')
})
    .describe('Acknowledged findings of flamegate');
const outerSchema = ackFileSchema.extend({ acks: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).optional() });
/** More than fit the size of a settings file cannot be there; a file of aliases can hold more. */
const maxEntries = 1000;
const maxProblems = 50;
const keyHint = (key, shape) => {
    const keys = Object.keys(shape);
    const meant = (0,_config_nearMiss_js__WEBPACK_IMPORTED_MODULE_7__/* .nearMiss */ .b)(key, keys);
    return meant === undefined ? `known keys: ${keys.join(', ')}` : `did you mean "${meant}"?`;
};
const valueHint = ({ path, input }, shape) => {
    const key = String(path[0]);
    if (key === 'id')
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_6__/* .ackIdHint */ .Ec)(input);
    return shape[key]?.description ?? `an entry has ${Object.keys(ackSchema.shape).join(', ')}`;
};
/** zod says of lists and texts alike that they are too big; here only texts have a limit. */
const expectedWords = (issue) => issue.code === 'too_big' ? `text of at most ${issue.maximum} characters` : expectedOf(issue);
const expectedOf = (issue) => issue.code === 'custom' ? issue.message : (0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(issue);
const explain = (issue, { shape, at, placeOf }) => {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            severity: 'error',
            code: 'acks/unknown-key',
            message: `${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)([...at, ...issue.path, key])}: unknown key`,
            at: placeOf([...at, ...issue.path, key], 'key'),
            hint: keyHint(key, shape)
        }));
    }
    const path = [...at, ...issue.path];
    return [
        {
            severity: 'error',
            code: 'acks/invalid-value',
            message: `${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .LF)(path)}: expected ${expectedWords(issue)}, found ${(0,_config_words_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(issue.input)}`,
            at: placeOf(path),
            hint: valueHint(issue, shape)
        }
    ];
};
const entryOf = (value, index, placeOf) => {
    const at = ['acks', index];
    const { data, error } = ackSchema.safeParse(value, { reportInput: true });
    if (data === undefined) {
        const of = { shape: ackSchema.shape, at, placeOf };
        return { acks: [], diagnostics: error.issues.flatMap((issue) => explain(issue, of)) };
    }
    const { id, reason, author, until, note } = data;
    const ack = {
        source: 'file',
        ids: [id],
        reason,
        author,
        ...(until === undefined ? {} : { until }),
        ...(note === undefined ? {} : { note }),
        at: placeOf(at)
    };
    return { acks: [ack], diagnostics: [] };
};
const tooMany = (count, placeOf) => count <= maxEntries
    ? []
    : [
        {
            severity: 'error',
            code: 'acks/too-many',
            message: `acks: expected at most ${maxEntries} entries, found ${count}; the others accept nothing`,
            at: placeOf(['acks', maxEntries]),
            hint: 'remove those that have expired'
        }
    ];
const capped = (diagnostics) => {
    const left = diagnostics.length - maxProblems;
    if (left <= 0)
        return diagnostics;
    const message = `and ${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(left, 'more problem')} of the acknowledgements`;
    const hint = 'mend the ones above first';
    return [
        ...diagnostics.slice(0, maxProblems),
        { severity: 'error', code: 'acks/invalid-value', message, hint }
    ];
};
const entriesOf = ({ values, placeOf }) => {
    const { error } = outerSchema.safeParse(values, { reportInput: true });
    const of = { shape: ackFileSchema.shape, at: [], placeOf };
    const outer = (error?.issues ?? []).flatMap((issue) => explain(issue, of));
    const list = Array.isArray(values['acks']) ? values['acks'] : [];
    const entries = list.slice(0, maxEntries).map((value, index) => entryOf(value, index, placeOf));
    return {
        acks: entries.flatMap((entry) => entry.acks),
        diagnostics: capped([
            ...outer,
            ...tooMany(list.length, placeOf),
            ...entries.flatMap((entry) => entry.diagnostics)
        ])
    };
};
/**
 * Reads the file. It never throws: an entry that is not understood accepts nothing and is a diagnostic, and the others
 * stand. A mistake can so make a gate fail, and never pass.
 */
const readAckFile = (file) => {
    try {
        return entriesOf((0,_config_yamlFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(file));
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J)
            return { acks: [], diagnostics: error.diagnostics };
        throw error;
    }
};


/***/ }),

/***/ 25940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Ec: () => (/* binding */ ackIdHint),
/* harmony export */   FT: () => (/* binding */ isAckId),
/* harmony export */   Mk: () => (/* binding */ finderIn),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   oB: () => (/* binding */ ackIdWords)
/* harmony export */ });
/* unused harmony export means */
/* harmony import */ var _classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90874);
/** How acknowledgements name findings. */

/** The name of what is no function and no benchmark: `vanished/cpu/checkout`. */
const named = /^vanished\/\S{1,200}$/;
const hex = /^[0-9a-f]{8,16}$/;
/**
 * Whether a text can name a finding: its id, or at least 8 of the digits that the id begins with. `rating` cannot be
 * named: it follows from regressions, so who accepts those has accepted it, and a new one counts again.
 */
const isAckId = (text) => hex.test(text) || named.test(text);
/** What is expected where a text names no finding. */
const ackIdWords = 'the id of a finding, or at least the first 8 of its digits';
/** What to do about such a text. */
const ackIdHint = (text) => {
    if (text === 'rating')
        return 'the rating follows from regressions: acknowledge those';
    if (typeof text === 'number')
        return 'write the id in quotes: YAML reads these digits as a number';
    return 'ids of findings are in the report and in report.json';
};
/** The 16 digits that a finding is known by; those of a finding with a name are made from it. */
const keyOf = (id) => /^[0-9a-f]{16}$/.test(id) ? id : (0,_classify_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('named', id);
/** Whether an acknowledged id means a finding. */
const means = (acknowledged, id) => acknowledged === id || (hex.test(acknowledged) && keyOf(id).startsWith(acknowledged));
/** Whether two acknowledged ids may mean the same finding. */
const overlap = (a, b) => {
    const [first, second] = [a, b].map((id) => (hex.test(id) ? id : keyOf(id)));
    return (first !== undefined &&
        second !== undefined &&
        (first.startsWith(second) || second.startsWith(first)));
};
/** Sorts findings by the 8 digits that every acknowledged id has, so that none is compared with all of them. */
const finderIn = (ids) => {
    const start = (key) => key.slice(0, 8);
    const sorted = new Map();
    for (const id of new Set(ids)) {
        const group = start(keyOf(id));
        sorted.set(group, [...(sorted.get(group) ?? []), id]);
    }
    return (acknowledged) => {
        const key = hex.test(acknowledged) ? acknowledged : keyOf(acknowledged);
        return (sorted.get(start(key)) ?? []).filter((id) => means(acknowledged, id));
    };
};


/***/ }),

/***/ 90874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/**
 * A short stable name for a finding: the same function, metric and workload have the same id in every run and on
 * every machine, so that people and scripts can refer to it. Two 32-bit FNV-1a hashes from different offsets; not a
 * cryptographic hash, and it need not be one: a collision merges two names, it proves nothing.
 * Source: Fowler, Noll, Vo, "FNV hash", offset basis 2166136261, prime 16777619.
 */
const fnv1a = (text, offset) => {
    let hash = offset;
    for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
};
const fingerprint = (...parts) => {
    const text = parts.join('\0');
    return fnv1a(text, 2166136261) + fnv1a(text, 84696351);
};


/***/ }),

/***/ 70829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ isPrinted),
/* harmony export */   hs: () => (/* binding */ blockedBecause),
/* harmony export */   mq: () => (/* binding */ blockedWords),
/* harmony export */   wo: () => (/* binding */ lostAmongProcesses)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44780);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);


const isPrinted = (evidence) => evidence.kind === 'tested' && evidence.test === 'benchstat';
/** Why the repeats of such a row count for less. */
const blockedBecause = (evidence) => isPrinted(evidence)
    ? 'benchstat output does not show whether its repeats ran consecutively in one process'
    : 'its repeats ran consecutively in one process';
/** The same with what follows from it, and what would count for more. */
const blockedWords = (evidence, so) => {
    const more = isPrinted(evidence)
        ? 'give the raw results of both sides'
        : 'collect in rounds (`flamegate collect`)';
    return `${blockedBecause(evidence)}, ${so}; ${more}`;
};
/** Why a change may be nothing but the difference of two processes; undefined where it is more than they differ. */
const lostAmongProcesses = (delta) => {
    const { evidence, effect, unshifted = effect?.ratio ?? 1 } = delta;
    if (!(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .hidesProcesses */ .N)(evidence) || evidence.apart === undefined)
        return undefined;
    if (Math.max(unshifted, 1 / unshifted) > evidence.apart)
        return undefined;
    const least = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRatio */ .B0)(evidence.apart);
    return blockedWords(evidence, `and two processes may differ by ${least} without any change`);
};


/***/ }),

/***/ 69687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ energySchema),
/* harmony export */   u: () => (/* binding */ gridIntensities)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _globText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28057);
/** What an estimate of energy is made with. */


/** Grams of CO2e per kWh of electricity in 2024 (Ember, as published in co2.js), by the code of the country. */
const gridIntensities = {
    world: 473,
    DEU: 342,
    EU: 213,
    FRA: 44,
    GBR: 216,
    IND: 709,
    NOR: 31,
    SWE: 36,
    USA: 384
};
const grids = Object.keys(gridIntensities);
const grid = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(grids)], {
    error: `grams per kWh, or one of ${grids.join(', ')}`
})
    .meta({ examples: [380, 'DEU'] });
const operationsPerYear = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P((0,_globText_js__WEBPACK_IMPORTED_MODULE_1__/* .globText */ .E)(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().describe('Operations a year of these benchmarks'))
    .default({})
    .describe('Operations a year in production, by glob of benchmarks; without them nothing is said of a year');
const energySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    estimate: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .default(false)
        .describe('Whether the energy of judged changes of CPU time is estimated'),
    watts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .optional()
        .describe('Watts of one busy core in production (without it 2.02, between 1.57 and 3.54)'),
    pue: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(1)
        .optional()
        .describe('Power usage effectiveness of the data centre (without it 1.185, between 1 and 1.185)'),
    grid: grid
        .optional()
        .describe(`Grams of CO2e per kWh, or \`${grids.join('`, `')}\` (without it 473, between 213 and 473)`),
    embodied: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .optional()
        .describe('Grams of CO2e from making the machine, per second of a core (without it 0.000071)'),
    'per-year': operationsPerYear
})
    .prefault({})
    .describe('An estimate of the energy behind changes of CPU time; it has no part in any gate');


/***/ }),

/***/ 238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   V6: () => (/* binding */ holesOf)
/* harmony export */ });
/* harmony import */ var _safeUrl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86572);
/** Templates of links: an address of one host, with names in braces that are filled in percent-encoded. */

const placeholders = [
    ...['service', 'profile_type', 'label_selector', 'from_ms', 'to_ms', 'from_s', 'to_s'],
    ...['function', 'package', 'metric', 'workload', 'endpoint', 'span_id', 'trace_id'],
    ...['sha', 'base_sha', 'pr']
];
const known = new Set(placeholders);
/** What an address may have around its holes, so that it ends no link of Markdown. */
const FIXED = /^[\w.~%/+=&:@,;?#-]*$/;
const HOLE = /\{([^{}]*)\}/g;
/** What is wrong with a template; undefined where nothing is. Names may fill the path and what follows, never the host. */
const templateProblem = (template) => {
    const wrong = [...template.matchAll(HOLE)]
        .map(([, name = '']) => name)
        .find((name) => !known.has(name));
    if (wrong !== undefined)
        return `a placeholder of ${placeholders.join(', ')}`;
    if (!FIXED.test(template.replace(HOLE, '')))
        return 'letters, digits and . ~ % / + = & : @ , ; ? # - _ around the placeholders';
    const origin = /^(https?:\/\/[^/?#{}]+)(?:[/?#]|$)/.exec(template)?.[1];
    return origin !== undefined && (0,_safeUrl_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafeUrl */ .F)(origin)
        ? undefined
        : 'an https address whose host has no placeholder; http for this machine only';
};
/** The name of each hole, in order. */
const holesOf = (template) => [...template.matchAll(HOLE)].map(([, name = '']) => name);
const filled = (template, textOf) => template.replace(HOLE, (_, name) => textOf(name));


/***/ }),

/***/ 10796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** What YAML calls a mapping and JSON an object. */
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 60239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maxConfigBytes)
/* harmony export */ });
/** Far above any real configuration; the YAML parser is quadratic in hostile text. Apart from it, because most have no file. */
const maxConfigBytes = 64 * 1024;


/***/ }),

/***/ 48912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/** A moment as people write it for a profiler: `now`, `now-2h`, `2026-11-28T12:00:00Z`. */

const RELATIVE = /^now(?:-(\d{1,6})([smhd]))?$/;
/** `Date.parse` takes the 30th of February for the 2nd of March. */
const absolute = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ precision: 0 });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const isUnit = (text) => text in unitMs;
/** Milliseconds since 1970, before which no profiler measured anything; undefined for any other text. */
const momentOf = (text, nowMs) => {
    const [whole, count = '0', unit = 's'] = RELATIVE.exec(text) ?? [];
    if (whole !== undefined && isUnit(unit))
        return Math.max(0, nowMs - Number(count) * unitMs[unit]);
    return absolute.safeParse(text).success ? Math.max(0, Date.parse(text)) : undefined;
};
const isMoment = (text) => momentOf(text, 0) !== undefined;


/***/ }),

/***/ 86572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSafeUrl),
/* harmony export */   P: () => (/* binding */ safeUrl)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** Addresses that settings give: https, or http on this machine, and nothing in them that is secret or would be overwritten. */

const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
const isSafeUrl = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    const isSecure = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
    return isSecure && username + password + search + hash === '';
};
/** The address of a server, without a slash behind it. */
const safeUrl = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(500)
    .refine(isSafeUrl, {
    error: 'an https address without user, query and fragment; http for this machine only'
})
    .overwrite((text) => text.replace(/(?<!\/)\/+$/, ''));


/***/ }),

/***/ 67997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
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
var mapping = __webpack_require__(10796);
// EXTERNAL MODULE: ./lib/config/maxConfigBytes.js
var maxConfigBytes = __webpack_require__(60239);
// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(51811);
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

/***/ 11033:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ TextBoundError),
/* harmony export */   a3: () => (/* binding */ decodeTextStrictly),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** Bytes looked at to tell UTF-16 without a byte order mark from UTF-8. */
const SNIFFED_BYTES = 512;
/** A text is beyond a bound that nobody can raise. What decodes a file by its format makes a diagnostic of it. */
class TextBoundError extends Error {
    name = 'TextBoundError';
    code = 'too-many-lines';
}
/**
 * The text of a file: UTF-8 or UTF-16 (as PowerShell's `>` writes it), with or without a byte order mark. Bytes that are no text
 * become U+FFFD. Whoever calls it bounds them: `beginningOf`, or a format's own bound.
 */
function decodeText(bytes) {
    const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
    return new TextDecoder(encoding).decode(bytes);
}
/** The same of a file that must be text: undefined where one of its bytes is none. */
function decodeTextStrictly(bytes) {
    const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The most lines of a text: a list of 2^27 ends the process of Node, which no handler of errors sees. */
const MOST_LINES = 2 ** 25;
/**
 * The lines of a text without their ends (LF, CRLF or a lone CR); a last end of line does not open a further line.
 * Throws a {@link TextBoundError} where there are more than {@link MOST_LINES}.
 */
function splitLines(text) {
    if (text === '')
        return [];
    // Two more are enough to see that there are too many: the last may be the nothing behind the last end.
    const lines = text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n', MOST_LINES + 2);
    if (lines.at(-1) === '')
        lines.pop();
    if (lines.length > MOST_LINES) {
        throw new TextBoundError(`expected at most ${MOST_LINES} lines of text, found more`);
    }
    return lines;
}
/** A text without terminal control sequences: colours, cursor movements (CSI) and hyperlinks or titles (OSC). */
function stripAnsi(text) {
    return text.includes('\u001b') ? text.replace(TERMINAL_SEQUENCE, '') : text;
}
/** ECMA-48 (5.4): CSI is parameter bytes, intermediate bytes and one final byte; OSC ends with BEL or ESC \. */
const TERMINAL_SEQUENCE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
/\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n]{0,4096}(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
function markedEncoding(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    if (first === 0xef && second === 0xbb && bytes[2] === 0xbf)
        return 'utf-8';
    return undefined;
}
/** ASCII text in UTF-16 has a NUL in every other byte: the odd ones in little endian, the even ones in big endian. */
function guessedEncoding(bytes) {
    const pairs = Math.floor(Math.min(bytes.length, SNIFFED_BYTES) / 2);
    if (pairs < 2 || !bytes.subarray(0, 2 * pairs).includes(0))
        return 'utf-8';
    let evenNuls = 0;
    let oddNuls = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
        if (bytes[2 * pair] === 0)
            evenNuls += 1;
        if (bytes[2 * pair + 1] === 0)
            oddNuls += 1;
    }
    const most = pairs * 0.75;
    if (oddNuls >= most && evenNuls <= pairs - most)
        return 'utf-16le';
    if (evenNuls >= most && oddNuls <= pairs - most)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 83790:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ unsureShift),
/* harmony export */   S4: () => (/* binding */ printedClause),
/* harmony export */   Yg: () => (/* binding */ missingEffect),
/* harmony export */   ey: () => (/* binding */ lostInSuite),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   sb: () => (/* binding */ clause),
/* harmony export */   x_: () => (/* binding */ judgeShifts)
/* harmony export */ });
/* harmony import */ var _classify_oneProcess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70829);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44780);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67298);
/** What slowdowns need before they may fail more than a warning, and what rows that pass could not have shown. */




/** What keeps a slowdown from being surely more than the smallest effect that counts. */
const missingEffect = ({ delta }, alpha) => {
    const { evidence } = delta;
    if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
        return undefined;
    const { minEffect, n } = evidence;
    if (minEffect === undefined || minEffect.q <= alpha)
        return undefined;
    const { pct, p, q, need } = minEffect;
    const more = `worse by more than ${pct}%`;
    return need === undefined
        ? `that it is ${more} is not sure (p=${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(p)}, corrected ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatP */ .MA)(q)}, needs ${alpha})`
        : `to be sure that it is ${more} takes ${need} samples per side, there are ${Math.min(...n)}`;
};
/** Whether the repeats of a row say too little of how much processes differ, or perhaps do. */
const isBlocked = ({ delta: { evidence } }) => (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesProcesses */ .N)(evidence);
/**
 * Percent of slowdown that stands out where there are too few benchmarks to show how much two processes differ: three times
 * the cost is more than what a busy machine makes of a lone benchmark nearly always (docs/scoreboard.md).
 */
const LONE_PCT = 200;
/** What keeps a slowdown between two processes from standing out among those that their other benchmarks show. */
const lostInSuite = (row) => {
    const { evidence } = row.delta;
    if (!(0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .hidesProcesses */ .N)(evidence))
        return undefined;
    const { suite } = evidence;
    const pct = suite === undefined ? LONE_PCT : (suite.limit - 1) * 100;
    if ((0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .isWorseBy */ .U0)(row, pct))
        return undefined;
    const limit = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPercent */ .h9)(pct);
    return (0,_classify_oneProcess_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedWords */ .mq)(evidence, `${suiteWords(suite)}, so that only more than ${limit} stands out`);
};
/** What the benchmarks of a suite show of such runs. */
const suiteWords = (suite) => {
    if (suite === undefined)
        return 'and too few benchmarks show how much such runs differ';
    const { benchmarks, typical, best, limit, common } = suite;
    const all = `the ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(benchmarks)} benchmarks of such runs`;
    if (best < limit && common !== undefined) {
        return `and most of ${all} are slower, by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPercent */ .h9)((common - 1) * 100)} in the middle, as a busy machine makes them too`;
    }
    return best < limit
        ? `and half of ${all} moved by ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)((typical - 1) * 100)} or more`
        : `and one of ${all} got better by as much as ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)((best - 1) * 100)} is worse`;
};
/** Said where rows fail by the p of benchstat alone. */
const printedClause = (failed) => {
    return failed.some(({ delta: { evidence } }) => (0,_classify_oneProcess_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrinted */ .h2)(evidence))
        ? ', by the p that benchstat printed, without a test of min-effect'
        : '';
};
const isInterleaved = ({ interleaved }) => interleaved === 'yes';
/** A machine that drifted is no reason to fail, unless the sides ran in alternation. */
const judgeShifts = ({ shifts, evidence }, above) => {
    const over = shifts.filter((shift) => (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .shiftPct */ .qz)(shift) > above);
    const isSure = evidence.required === 'any' ? () => true : isInterleaved;
    return { failed: over.filter(isSure), uncertain: over.filter((shift) => !isSure(shift)) };
};
/** Why a shift may not fail more than a warning. */
const unsureShift = 'machine and change cannot be told apart, because nothing shows that the sides were interleaved (`flamegate collect`)';
const rowsThat = (count, one, many) => count === 1 ? `1 row ${one}` : `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} rows ${many}`;
const varying = (rows, above) => {
    const visible = rows.flatMap(({ delta }) => delta.visiblePct ?? []).filter((pct) => pct > above);
    if (visible.length === 0)
        return '';
    const largest = visible.reduce((a, b) => Math.max(a, b));
    return `; ${rowsThat(visible.length, 'varies', 'vary')} too much to show so little (up to ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPercent */ .h9)(largest)})`;
};
const tooShort = (rows) => {
    const short = rows.filter(_select_js__WEBPACK_IMPORTED_MODULE_2__/* .lacksSamples */ .I7).length;
    return short === 0 ? '' : `; ${rowsThat(short, 'has', 'have')} too few samples to show it`;
};
/** Values that are not finite, negative, or printed without a p. */
const untested = (rows) => {
    const refused = rows.filter(({ delta: { evidence } }) => evidence.kind === 'refused').length;
    return refused === 0 ? '' : `; ${rowsThat(refused, 'was', 'were')} not tested`;
};
/** That no slowdown above the limit was found says little of rows that would not have shown one. */
const unseen = (rows, above) => `${tooShort(rows)}${untested(rows)}${varying(rows, above)}`;
const clause = (text, items) => items.length === 0 ? [] : [text];


/***/ }),

/***/ 18922:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ costWords),
/* harmony export */   g: () => (/* binding */ nameBenchmarks)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40964);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67298);
/** How gates name benchmark rows. */



/** The cost ratio of the medians, worse above 1; undefined where they have none. */
const ofMedians = ({ delta: { base, head, better } }) => {
    if (base === undefined || head === undefined)
        return undefined;
    const ratio = better === 'higher' ? base.center / head.center : head.center / base.center;
    return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined;
};
/**
 * "at 1.17x the cost", of the ratio that limits are held against. Rows and headline show the change between medians, as
 * benchstat does; where that is another number, it is said too: "at 1.17x the cost (1.21x between medians)".
 */
const costWords = (finding) => {
    const shown = (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRatio */ .B0)(1 + (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .worsePct */ .qr)(finding) / 100);
    const medians = finding.delta.shift === undefined ? ofMedians(finding) : undefined;
    const beside = medians === undefined || (0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRatio */ .B0)(medians) === shown
        ? ''
        : ` (${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRatio */ .B0)(medians)} between medians)`;
    return `at ${shown} the cost${beside}`;
};
/** Names the worst of some benchmarks: "`Encode-8` ns/op at 1.17x the cost and 1 more". */
const nameBenchmarks = (findings, changeWords = costWords) => {
    const [worst] = (0,_select_js__WEBPACK_IMPORTED_MODULE_2__/* .worstOf */ .hm)(findings);
    if (worst === undefined)
        return 'nothing';
    const { name, unit, shift } = worst.delta;
    const beside = shift === undefined ? '' : ' beside the shift of its suite';
    return `\`${name}\` ${unit} ${changeWords(worst)}${beside}${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)(findings.length - 1)}`;
};


/***/ }),

/***/ 66763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   h3: () => (/* binding */ whyNotApplicable),
/* harmony export */   vY: () => (/* binding */ gapsIn),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const kindNames = {
    cpu: 'CPU profile',
    memory: 'allocation profile',
    benchmarks: 'benchmarks'
};
const anyOfKind = {
    cpu: 'a CPU profile',
    memory: 'an allocation profile',
    benchmarks: 'benchmarks'
};
/** Why a kind of input could not be compared on both sides; empty when it could, or when neither side has it. */
const gapsOf = (state) => [
    ...(state.timeProblems ?? []),
    ...gapsOfCounts(state)
];
const gapsOfCounts = (state) => {
    const name = kindNames[state.kind];
    if (state.base === state.head)
        return state.problems;
    const side = state.base ? 'head' : 'base';
    return [`${side} has no ${name}`, ...state.problems];
};
const exists = (state) => state.base || state.head || gapsOf(state).length > 0;
const statesOf = ({ kinds }, looksAt) => looksAt.map((kind) => kinds[kind]);
/** That neither side has any of some kinds of input; undefined where there is something, or may have been. */
const whyNotApplicable = (analysis, kinds) => {
    if (statesOf(analysis, kinds).some(exists))
        return undefined;
    const names = kinds.map((kind) => anyOfKind[kind]).join(' or ');
    return `neither side has ${names === '' ? 'profiles' : names}`;
};
/** What keeps some kinds of input from being compared, one clause each. */
const gapsIn = (analysis, { kinds, measures }) => [
    ...new Set(statesOf(analysis, kinds).flatMap(measures === undefined ? gapsOf : gapsOfCounts))
];
/** That rows were left out, so that nobody takes their silence for a word about them. */
const ignoredWords = (count) => {
    if (count === 0)
        return '';
    return count === 1 ? '; 1 row is ignored' : `; ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} rows are ignored`;
};
/** An outcome without findings. */
const outcome = (status, because, more = {}) => ({ status, because, findings: [], inputMissing: false, ...more });
/** Failed wins over unjudged, unjudged over passed. */
const weigh = (found, { gaps, ignored }) => {
    const { failed, uncertain, open = [] } = found;
    if (failed.length > 0)
        return outcome('failed', found.failedBecause, { findings: failed });
    if (gaps.length > 0)
        return outcome('unjudged', gaps.join('; '), { inputMissing: true });
    if (uncertain.length + open.length > 0) {
        const because = [...(uncertain.length > 0 ? [found.uncertainBecause] : []), ...open];
        return outcome('unjudged', because.join('; '), { findings: uncertain });
    }
    return outcome('passed', `${found.passedBecause}${ignoredWords(ignored)}`);
};
/**
 * The one order in which a gate comes to its status: one whose kinds of input exist on neither side is not applicable,
 * and the others weigh what they found.
 */
const conclude = (analysis, seen) => {
    const nothing = whyNotApplicable(analysis, seen.kinds);
    if (nothing !== undefined)
        return outcome('not_applicable', nothing);
    const left = seen.measures === 'presence' ? [] : seen.kinds;
    const ignored = left.reduce((sum, kind) => sum + analysis.ignored.rows[kind], 0);
    return weigh(seen, { gaps: gapsIn(analysis, seen), ignored });
};


/***/ }),

/***/ 26605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ confirmedBy)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67298);

/** External tests (`package p_test`) are compiled into a package of their own and run as benchmarks of `p`. */
const testedPackage = (path) => path.replace(/_test$/, '');
/** Packages with a judged benchmark regression of one sort. */
const worsePackages = (benchmarks, isOfSort) => new Set(benchmarks
    .filter((finding) => isOfSort(finding) && finding.verdict === 'regression')
    .map((finding) => finding.delta.package)
    .filter((path) => path !== ''));
/**
 * Whether benchmarks confirm what a profile of `go test` with unknown operations can only suggest: time or throughput
 * what it says of CPU, allocations what it says of memory. A profile of known operations needs no confirmation.
 */
const confirmedBy = (benchmarks) => {
    const none = new Set();
    const packages = {
        cpu: worsePackages(benchmarks, _select_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y),
        memory: worsePackages(benchmarks, ({ kind }) => kind === 'allocation'),
        other: none
    };
    return ({ operationsUnknown, dimension, delta }) => !operationsUnknown || packages[dimension].has(testedPackage(delta.package));
};


/***/ }),

/***/ 45517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ limitPatterns),
/* harmony export */   TL: () => (/* binding */ parseAbsolute),
/* harmony export */   U2: () => (/* binding */ isPoints),
/* harmony export */   Zk: () => (/* binding */ parseAbove),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);
/** Limits on a change as the settings write them: `3%`, `2pp`; `50ms`, `10MiB`, `100`. */

const timeUnits = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['µs', 1e3],
    ['ms', 1e6],
    ['s', 1e9]
]);
const byteUnits = new Map([
    ['B', 1],
    ['KiB', 2 ** 10],
    ['MiB', 2 ** 20],
    ['GiB', 2 ** 30]
]);
/** How limits are written; a number without a unit may be a number or text. */
const limitPatterns = {
    above: /^\d{1,15}(?:\.\d{1,15})? ?(?:%|pp)$/,
    absolute: /^\d{1,15}(?:\.\d{1,15})? ?(?:ns|us|µs|ms|s|B|KiB|MiB|GiB)$/
};
const isPoints = (text) => /pp$/.test(String(text));
/** A number alone is in points for functions and in percent for benchmarks. */
const parseAbove = (text, about) => ({
    in: isPoints(text) || (typeof text === 'number' && about === 'functions') ? 'points' : 'percent',
    value: Number.parseFloat(String(text))
});
const parseAbsolute = (text) => {
    const value = Number.parseFloat(String(text));
    const unit = /(?<![a-zµ])[a-zµ]+$/i.exec(String(text))?.[0] ?? '';
    const time = timeUnits.get(unit);
    if (time !== undefined)
        return { of: 'time', value: value * time };
    const bytes = byteUnits.get(unit);
    return bytes === undefined ? { of: 'unit', value } : { of: 'bytes', value: value * bytes };
};
const aboveWords = ({ in: unit, value }) => unit === 'points' ? `${value} pp` : `${value}%`;
const unitsOf = {
    time: 'nanoseconds',
    bytes: 'bytes'
};
/** An amount in the unit of the rows, which is a number alone where they have several. */
const absoluteWords = ({ of, value }, units) => {
    const [unit = 'count', ...others] = of === 'unit' ? new Set(units) : [unitsOf[of]];
    return (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value, others.length === 0 ? unit : 'count');
};
/** "3% and 50.0 ms". */
const limitWords = ({ above, absolute }, units) => [
    ...(above === undefined ? [] : [aboveWords(above)]),
    ...(absolute === undefined ? [] : [absoluteWords(absolute, units)])
].join(' and ');


/***/ }),

/***/ 86513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/gates/benchmarkWords.js
var benchmarkWords = __webpack_require__(18922);
// EXTERNAL MODULE: ./lib/gates/conclude.js
var conclude = __webpack_require__(66763);
;// CONCATENATED MODULE: ./lib/gates/gate.js
/** Keeps the type of a gate's options through the registry. */
const defineGate = (gate) => gate;

// EXTERNAL MODULE: ./lib/gates/select.js
var gates_select = __webpack_require__(67298);
;// CONCATENATED MODULE: ./lib/gates/benchmarkAllocs.js





const growth = ({ delta: { base, head } }) => base === undefined || head === undefined ? 0 : head.center - base.center;
const isOver = (limits) => (finding) => finding.delta.unit === 'B/op'
    ? (0,gates_select/* isWorseBy */.U0)(finding, limits.bytes) && growth(finding) >= limits['min-bytes']
    : growth(finding) > limits.allocs;
const benchmarkAllocs = defineGate({
    title: 'Benchmark allocations',
    defaultSeverity: 'off',
    options: schemas/* strictObject */.rej({
        bytes: schemas/* number */.aig().min(0).default(1).describe('B/op worse by more than this many percent'),
        'min-bytes': schemas/* number */.aig().min(0).default(16).describe('and by at least this many bytes'),
        allocs: schemas/* number */.aig().min(0).default(0).describe('allocs/op higher by more than this many')
    }),
    evaluate: (analysis, limits) => {
        const over = analysis.benchmarks
            .filter((finding) => finding.kind === 'allocation')
            .filter(isOver(limits));
        const { failed, uncertain } = (0,gates_select/* bySupport */.zK)(analysis, over);
        const limit = `(limits ${limits.bytes}% and ${limits['min-bytes']} bytes of B/op, ${limits.allocs} allocs/op)`;
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['benchmarks'],
            measures: 'counts',
            failed: (0,gates_select/* ids */.dK)(failed),
            failedBecause: `${(0,benchmarkWords/* nameBenchmarks */.g)(failed)} ${limit}`,
            uncertain: (0,gates_select/* ids */.dK)(uncertain),
            uncertainBecause: `${(0,benchmarkWords/* nameBenchmarks */.g)(uncertain)}, with too little evidence ${limit}`,
            passedBecause: `no benchmark allocates more than allowed ${limit}`
        });
    }
});

;// CONCATENATED MODULE: ./lib/gates/benchmarkRegression.js





const benchmarkRegression = defineGate({
    title: 'Benchmark regression',
    defaultSeverity: 'warning',
    options: schemas/* strictObject */.rej({}),
    evaluate: (analysis) => {
        const timed = analysis.benchmarks.filter(gates_select/* isTimed */._Y);
        const failed = timed.filter((finding) => finding.verdict === 'regression');
        const shifts = analysis.shifts.filter((shift) => (0,gates_select/* shiftPct */.qz)(shift) > 0);
        const uncertain = timed.filter((finding) => finding.verdict === 'not-judged' && finding.wouldBe === 'regression');
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['benchmarks'],
            failed: [...(0,gates_select/* ids */.dK)(shifts), ...(0,gates_select/* ids */.dK)(failed)],
            failedBecause: [
                ...(shifts.length > 0 ? [(0,gates_select/* nameShifts */.T4)(shifts)] : []),
                ...(failed.length > 0 ? [(0,benchmarkWords/* nameBenchmarks */.g)(failed)] : [])
            ].join('; '),
            uncertain: (0,gates_select/* ids */.dK)(uncertain),
            uncertainBecause: `${(0,benchmarkWords/* nameBenchmarks */.g)(uncertain)}, with too little evidence`,
            passedBecause: 'no benchmark regression in time or throughput'
        });
    }
});

// EXTERNAL MODULE: ./lib/classify/oneProcess.js
var oneProcess = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/gates/benchmarkEvidence.js
var benchmarkEvidence = __webpack_require__(83790);
;// CONCATENATED MODULE: ./lib/gates/benchmarkSlowdown.js








/** Why a row over the limit may not fail the gate; undefined when it does. */
const missingFor = (analysis, limits) => (row) => {
    const missing = analysis.missingOf(row.delta);
    if (missing !== undefined || analysis.evidence.required === 'any')
        return missing;
    if ((0,benchmarkEvidence/* isBlocked */.lT)(row) && !(0,gates_select/* isWorseBy */.U0)(row, limits['blocked-limit'])) {
        const limit = (0,format/* formatSignedPercent */.h9)(limits['blocked-limit']);
        return (0,oneProcess/* blockedWords */.mq)(row.delta.evidence, `so that only more than ${limit} fails`);
    }
    return (0,benchmarkEvidence/* lostInSuite */.ey)(row) ?? (0,benchmarkEvidence/* missingEffect */.Yg)(row, analysis.evidence.alpha);
};
/** The limit that the worst of the failed rows is over. */
const limitOf = ([worst], analysis, limits) => worst !== undefined && (0,benchmarkEvidence/* isBlocked */.lT)(worst) && analysis.evidence.required === 'required'
    ? `(limit ${limits['blocked-limit']}%, because ${(0,oneProcess/* blockedBecause */.hs)(worst.delta.evidence)})`
    : `(limit ${limits.above}%)`;
const benchmarkSlowdown = defineGate({
    title: 'Benchmark slowdown',
    defaultSeverity: 'hard-fail',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig().min(0).default(15).describe('Worse by more than this many percent of cost'),
        'blocked-limit': schemas/* number */.aig()
            .min(0)
            .default(30)
            .describe('The same for rows whose repeats ran consecutively in one process, or may have as far as benchstat output shows; between the two limits they are not judged')
    }),
    evaluate: (analysis, limits) => {
        const { above } = limits;
        const timed = analysis.benchmarks.filter(gates_select/* isTimed */._Y);
        const over = timed.filter((row) => (0,gates_select/* isWorseBy */.U0)(row, above));
        const missing = missingFor(analysis, limits);
        const failed = over.filter((row) => missing(row) === undefined);
        const uncertain = over.filter((row) => missing(row) !== undefined);
        const shifts = (0,benchmarkEvidence/* judgeShifts */.x_)(analysis, above);
        const [worst] = (0,gates_select/* worstOf */.hm)(uncertain);
        const why = worst === undefined ? '' : missing(worst);
        const limit = `(limit ${above}%)`;
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['benchmarks'],
            failed: [...(0,gates_select/* ids */.dK)(shifts.failed), ...(0,gates_select/* ids */.dK)(failed)],
            failedBecause: [
                ...(0,benchmarkEvidence/* clause */.sb)(`${(0,gates_select/* nameShifts */.T4)(shifts.failed)} ${limit}`, shifts.failed),
                ...(0,benchmarkEvidence/* clause */.sb)(`${(0,benchmarkWords/* nameBenchmarks */.g)(failed)} ${limitOf((0,gates_select/* worstOf */.hm)(failed), analysis, limits)}${(0,benchmarkEvidence/* printedClause */.S4)(failed)}`, failed)
            ].join('; '),
            uncertain: [...(0,gates_select/* ids */.dK)(shifts.uncertain), ...(0,gates_select/* ids */.dK)(uncertain)],
            uncertainBecause: [
                ...(0,benchmarkEvidence/* clause */.sb)(`${(0,gates_select/* nameShifts */.T4)(shifts.uncertain)} ${limit}: ${benchmarkEvidence/* unsureShift */.Dp}`, shifts.uncertain),
                ...(0,benchmarkEvidence/* clause */.sb)(`${(0,benchmarkWords/* nameBenchmarks */.g)(uncertain)} ${limit}: ${why}`, uncertain)
            ].join('; '),
            passedBecause: `no benchmark is worse by more than ${above}% in time or throughput${(0,benchmarkEvidence/* unseen */.nv)(timed, above)}`
        });
    }
});

// EXTERNAL MODULE: ./lib/gates/confirmed.js
var confirmed = __webpack_require__(26605);
// EXTERNAL MODULE: ./lib/gates/sight.js
var sight = __webpack_require__(27133);
;// CONCATENATED MODULE: ./lib/gates/cpuRegression.js






/**
 * Whether the cost came from what the function calls, and with all that it calls it costs no more: other code, and no slower.
 * Only where cost decides: by share, a function that grows makes all that it calls smaller.
 */
const hasOnlyMoved = (above) => ({ quadrant, delta: { decidedBy, whole } }) => quadrant?.id === 'moved-in' &&
    decidedBy !== 'share' &&
    whole !== undefined &&
    whole.pp + whole.noisePp <= above;
const cpuRegression = defineGate({
    title: 'CPU regression',
    defaultSeverity: 'hard-fail',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig().min(0).default(10).describe('Rise of CPU flat share, in percentage points')
    }),
    evaluate: (analysis, { above }) => {
        const isConfirmed = (0,confirmed/* confirmedBy */.x)(analysis.benchmarks);
        const risen = analysis.functions.filter((finding) => finding.class === 'regression' &&
            finding.dimension === 'cpu' &&
            !finding.isRuntime &&
            (0,gates_select/* certainPp */.Be)(finding) > above);
        const isMoved = hasOnlyMoved(above);
        const moved = risen.filter(isMoved);
        const over = risen.filter((finding) => !isMoved(finding));
        const judged = over.filter(({ standing }) => standing === 'judged');
        const failed = judged.filter(isConfirmed);
        const unconfirmed = judged.filter((finding) => !isConfirmed(finding));
        const thin = over.filter((finding) => finding.standing === 'not-judged');
        const clause = (findings, why) => findings.length === 0 ? [] : [`${(0,gates_select/* nameFunctions */.PK)(findings)}, ${why} (limit ${above} pp)`];
        const apart = moved.length > 0 ? `; ${(0,gates_select/* nameFunctions */.PK)(moved)} came from what it calls` : '';
        const seen = (0,sight/* asFarAsSeen */.tO)(analysis.sights, { dimensions: ['cpu'], above });
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['cpu'],
            failed: (0,gates_select/* ids */.dK)(failed),
            failedBecause: `${(0,gates_select/* nameFunctions */.PK)(failed)} (limit ${above} pp)`,
            uncertain: (0,gates_select/* ids */.dK)([...unconfirmed, ...thin]),
            uncertainBecause: [
                ...clause(unconfirmed, 'operations unknown and no benchmark of its package is slower'),
                ...clause(thin, 'with too little evidence')
            ].join('; '),
            passedBecause: `no CPU regression above ${above} pp outside Go's runtime${seen}${apart}`
        });
    }
});

// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(25396);
;// CONCATENATED MODULE: ./lib/gates/drift.js




const largestFirst = (a, b) => (b.ratio ?? 0) - (a.ratio ?? 0);
/** Names the worst of some rows: "`Encode-8` ns/op +14.2% against 1.20 µs/op (last good): 1.14x the cost and 1 more". */
const nameRows = (rows) => {
    const [worst] = [...rows].sort(largestFirst);
    if (worst === undefined)
        return 'nothing';
    const unit = worst.unit === '%' ? '' : ` ${worst.unit}`;
    return `\`${worst.name}\`${unit} ${worst.because}${(0,count/* andMore */.v)(rows.length - 1)}`;
};
const idsOf = (rows) => [
    ...new Set(rows.map(({ finding_id: id }) => id))
];
const drift = defineGate({
    title: 'Drift since the last good value',
    defaultSeverity: 'off',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig()
            .min(0)
            .default(10)
            .describe('Cost of a benchmark, or of a function per operation, above the last good one by more than this many percent'),
        'above-points': schemas/* number */.aig()
            .min(0)
            .default(5)
            .describe('Share of a function above the last good one by more than this many percentage points')
    }),
    evaluate: ({ trends }, { above, 'above-points': points }) => {
        if (trends === undefined)
            return (0,conclude/* outcome */.bu)('not_applicable', 'no history of the default branch');
        const [over, judged] = [
            trends.filter(({ status }) => status === 'over'),
            trends.filter(({ status }) => status !== 'unjudged')
        ];
        const limit = `(limit ${above}%, ${points} pp of share)`;
        return (0,conclude/* weigh */.vi)({
            failed: idsOf(over),
            failedBecause: `${nameRows(over)} ${limit}`,
            uncertain: judged.length > 0 ? [] : idsOf(trends),
            uncertainBecause: 'too few comparable runs are recorded',
            passedBecause: `nothing is above its last good value by more than allowed ${limit}`
        }, { gaps: [], ignored: 0 });
    }
});

;// CONCATENATED MODULE: ./lib/gates/endpointObjective.js






const MOST_NAMED = 3;
const named = (findings) => {
    const shown = findings.slice(0, MOST_NAMED).map(({ name, changePct }) => {
        const change = changePct === undefined ? '' : ` ${(0,format/* formatSignedPercent */.h9)(changePct)}`;
        return `\`${name}\`${change}`;
    });
    return `${shown.join(', ')}${(0,count/* andMore */.v)(findings.length - MOST_NAMED)}`;
};
const notApplicable = ({ objectives }) => (0,conclude/* outcome */.bu)('not_applicable', objectives.length === 0
    ? 'no endpoint has an objective'
    : 'no profile has samples of an endpoint with an objective');
/** Above the limit, but for the evidence; what nothing is known of but its share may be, too. */
const isOpen = ({ verdict, changePct }, above) => verdict !== 'regression' &&
    (changePct === undefined ? verdict === 'not-judged' : changePct > above);
const whyOpen = (open) => {
    const [first] = open;
    const why = first?.verdict === 'not-judged' ? first.because : 'with too little evidence';
    return `${named(open)}: ${why}`;
};
/** Endpoints that something is promised of: more CPU per request than the limit allows. */
const endpointObjective = defineGate({
    title: 'Endpoint with an objective',
    defaultSeverity: 'warning',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig()
            .min(0)
            .default(3)
            .describe('Rise of the CPU time of a request to an endpoint with an objective, in percent')
    }),
    evaluate: (analysis, { above }) => {
        const watched = analysis.endpoints.filter(({ objective }) => objective !== undefined);
        if (watched.length === 0)
            return notApplicable(analysis);
        const failed = watched.filter(({ verdict, changePct }) => verdict === 'regression' && (changePct ?? 0) > above);
        const open = watched.filter((one) => isOpen(one, above));
        return (0,conclude/* weigh */.vi)({
            failed: (0,gates_select/* ids */.dK)(failed),
            failedBecause: `CPU per request of ${named(failed)} (limit ${above}%)`,
            uncertain: (0,gates_select/* ids */.dK)(open),
            uncertainBecause: whyOpen(open),
            passedBecause: `no endpoint with an objective takes more than ${above}% more CPU per request`
        }, { gaps: (0,conclude/* gapsIn */.vY)(analysis, { kinds: ['cpu'] }), ignored: 0 });
    }
});

;// CONCATENATED MODULE: ./lib/gates/functionsOver.js



/** The outcome of a gate that trips on functions of one class, CPU and memory, whose change is above a limit. */
const functionsOver = (analysis, limit) => {
    const { above, severity } = limit;
    const isOver = (finding) => finding.class === limit.class && finding.dimension !== 'other' && (0,gates_select/* certainPp */.Be)(finding) > above;
    const over = analysis.functions.filter(isOver).filter((0,gates_select/* mayTrip */.Bk)(severity));
    const failed = over.filter((finding) => finding.standing === 'judged');
    const uncertain = over.filter((finding) => finding.standing === 'not-judged');
    const seen = (0,sight/* asFarAsSeen */.tO)(analysis.sights, { dimensions: ['cpu', 'memory'], above });
    return (0,conclude/* conclude */.Ep)(analysis, {
        kinds: ['cpu', 'memory'],
        failed: (0,gates_select/* ids */.dK)(failed),
        failedBecause: `${(0,gates_select/* nameFunctions */.PK)(failed)} (limit ${above} pp)`,
        uncertain: (0,gates_select/* ids */.dK)(uncertain),
        uncertainBecause: `${(0,gates_select/* nameFunctions */.PK)(uncertain)}, with too little evidence (limit ${above} pp)`,
        passedBecause: `${limit.passedBecause}${(0,gates_select/* ofWhom */.fy)(severity)}${seen}`
    });
};

;// CONCATENATED MODULE: ./lib/gates/newHotspot.js



const newHotspot = defineGate({
    title: 'New hotspot',
    defaultSeverity: 'warning',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig().min(0).default(5).describe('Flat share of the new function, in percent')
    }),
    evaluate: (analysis, { above }, severity) => functionsOver(analysis, {
        class: 'new-hotspot',
        above,
        severity,
        passedBecause: `no new hotspot above ${above}%`
    })
});

;// CONCATENATED MODULE: ./lib/gates/rating.js



const rating = defineGate({
    title: 'Overall rating',
    defaultSeverity: 'soft-fail',
    options: schemas/* strictObject */.rej({
        below: schemas/* number */.aig().min(1).max(10).default(5).describe('Overall rating, 1 to 10')
    }),
    evaluate: (analysis, { below }) => {
        const observed = `overall rating ${analysis.overallRating}`;
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['cpu', 'memory'],
            failed: analysis.overallRating < below ? ['rating'] : [],
            failedBecause: `${observed} (limit ${below})`,
            uncertain: [],
            uncertainBecause: '',
            passedBecause: `${observed} (limit ${below})`
        });
    }
});

;// CONCATENATED MODULE: ./lib/gates/regression.js



const regression = defineGate({
    title: 'Function regression',
    defaultSeverity: 'warning',
    options: schemas/* strictObject */.rej({
        above: schemas/* number */.aig().min(0).default(5).describe('Rise of flat share, in percentage points')
    }),
    evaluate: (analysis, { above }, severity) => functionsOver(analysis, {
        class: 'regression',
        above,
        severity,
        passedBecause: `no regression above ${above} pp`
    })
});

;// CONCATENATED MODULE: ./lib/gates/vanished.js





const vanished = defineGate({
    title: 'Vanished measurement',
    defaultSeverity: 'warning',
    options: schemas/* strictObject */.rej({}),
    evaluate: (analysis) => {
        const gone = analysis.vanished;
        const named = gone
            .slice(0, 3)
            .map((one) => one.what)
            .join(', ');
        return (0,conclude/* conclude */.Ep)(analysis, {
            kinds: ['cpu', 'memory', 'benchmarks'],
            measures: 'presence',
            failed: (0,gates_select/* ids */.dK)(gone),
            failedBecause: `base has ${named}${(0,count/* andMore */.v)(gone.length - 3)}; head does not`,
            uncertain: [],
            uncertainBecause: '',
            passedBecause: 'no benchmark, CPU profile or allocation profile of base is gone in head'
        });
    }
});

;// CONCATENATED MODULE: ./lib/gates/index.js










/** The gates by id. The config schema, the tables in the documentation and the id union follow from this value. */
const gates = {
    'benchmark-slowdown': benchmarkSlowdown,
    'cpu-regression': cpuRegression,
    rating: rating,
    regression: regression,
    'new-hotspot': newHotspot,
    'benchmark-regression': benchmarkRegression,
    'benchmark-allocs': benchmarkAllocs,
    'endpoint-objective': endpointObjective,
    vanished: vanished,
    drift: drift
};


/***/ }),

/***/ 67298:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ certainPp),
/* harmony export */   Bk: () => (/* binding */ mayTrip),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   I7: () => (/* binding */ lacksSamples),
/* harmony export */   PK: () => (/* binding */ nameFunctions),
/* harmony export */   T4: () => (/* binding */ nameShifts),
/* harmony export */   U0: () => (/* binding */ isWorseBy),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   dK: () => (/* binding */ ids),
/* harmony export */   eE: () => (/* binding */ isPaired),
/* harmony export */   fy: () => (/* binding */ ofWhom),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   qr: () => (/* binding */ worsePct),
/* harmony export */   qz: () => (/* binding */ shiftPct),
/* harmony export */   zK: () => (/* binding */ bySupport)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40964);
/** Selections of findings that several gates share. */



/** The end of the deciding interval nearest 0: what the change is at least. */
const certainPp = (finding) => {
    const { lo, hi } = finding.delta.decidedPp;
    if (lo > 0)
        return lo;
    return hi < 0 ? hi : 0;
};
/** Go's runtime can trip warning gates only: its cost follows from the code that calls it. */
const mayTrip = (severity) => (finding) => severity === 'warning' || !finding.isRuntime;
/** What a gate does not look at, for the sentence that it passed. */
const ofWhom = (severity) => severity === 'warning' ? '' : " outside Go's runtime";
/** Rows over a limit: those that fail the gate, and those that have too little evidence for it. */
const bySupport = ({ missingOf }, over) => ({
    failed: over.filter(({ delta }) => missingOf(delta) === undefined),
    uncertain: over.filter(({ delta }) => missingOf(delta) !== undefined)
});
/** Whether a row became worse by more than some percent. Asked of ratios: 1.1 is not more than 10%, (1.1 - 1) * 100 is. */
const isWorseBy = ({ delta: { effect, unshifted } }, pct) => (unshifted ?? effect?.ratio ?? 1) > 1 + pct / 100;
/**
 * How much worse a benchmark became, in percent of cost: +15 means 1.15x. Infinite when base was 0; without the shift of
 * its suite, which is a finding of its own.
 */
const worsePct = ({ delta: { effect, unshifted } }) => {
    const ratio = unshifted ?? effect?.ratio;
    return ratio === undefined ? 0 : (ratio - 1) * 100;
};
/** Rows of both sides with so few repeats that no change of them could count. */
const lacksSamples = ({ verdict, delta: { evidence } }) => verdict === 'not-judged' && evidence.kind === 'too-few';
/** How much worse a whole suite became, in percent of cost. */
const shiftPct = ({ ratio }) => (ratio - 1) * 100;
/** Whether a row was measured on both sides. */
const isPaired = ({ delta: { base, head } }) => base !== undefined && head !== undefined;
const isTimed = (finding) => finding.kind === 'time' || finding.kind === 'throughput';
const ids = (findings) => findings.map((finding) => finding.id);
/** The change that decided: of share in points, or of cost in percent of what base costs in all. */
const changeOf = (finding) => finding.delta.decidedBy === 'share'
    ? (0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPp */ ["if"])(certainPp(finding))
    : `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPercent */ .h9)(certainPp(finding))} of base's total`;
/** Names the largest of some functions: "`pkg.F` +12.3 pp and 2 more". */
const nameFunctions = (findings) => {
    const [worst] = [...findings].sort((a, b) => certainPp(b) - certainPp(a));
    if (worst === undefined)
        return 'nothing';
    return `\`${worst.delta.name}\` ${changeOf(worst)}${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(findings.length - 1)}`;
};
/** Benchmarks, the worst first. */
const worstOf = (findings) => findings
    .map((finding) => ({ finding, pct: worsePct(finding) }))
    .sort((a, b) => (a.pct === b.pct ? 0 : b.pct - a.pct))
    .map(({ finding }) => finding);
/**
 * Names the worst of some shifts: "the machine or everything moved by +12.0% (22 of 24 benchmarks in ns/op)". Times and
 * throughput of one suite are one shift, and a throughput that fell by a fifth is "+25.0% in cost".
 */
const nameShifts = (shifts) => {
    const [worst] = [...shifts].sort((a, b) => b.ratio - a.ratio);
    if (worst === undefined)
        return 'nothing';
    const { rows, agreeing, unit } = worst;
    const change = `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSignedPercent */ .h9)(shiftPct(worst))}${(0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .isThroughput */ .BB)(unit) ? ' in cost' : ''}`;
    const suites = new Set(shifts.map(({ workload }) => workload)).size;
    return `the machine or everything moved by ${change} (${agreeing} of ${rows} benchmarks in ${unit})${(0,_units_count_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(suites - 1)}`;
};


/***/ }),

/***/ 27133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ samplesWords),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   tO: () => (/* binding */ asFarAsSeen)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40964);

const sampleNames = {
    cpu: 'CPU samples',
    memory: 'allocation samples'
};
/** "412 and 398 CPU samples". */
const samplesWords = ({ samples: [base, head], dimension }) => `${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(base))} and ${(0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(head))} ${sampleNames[dimension]}`;
/** "9.4 pp": a size, so without a sign. */
const sizeWords = (points) => (0,_units_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPp */ ["if"])(points).replace('+', '');
/**
 * What the sentence of a gate that passed must add: that samples too few to call anything unchanged, or a change above
 * the limit that would not have been seen, stand behind it. Empty where the samples suffice.
 */
const asFarAsSeen = (sights, { dimensions, above }) => {
    const [worst] = sights
        .filter(({ dimension }) => dimensions.includes(dimension))
        .filter(({ isPoor, visiblePp }) => isPoor || visiblePp === undefined || visiblePp > above);
    if (worst === undefined)
        return '';
    const { visiblePp } = worst;
    const invisible = visiblePp === undefined
        ? 'no change is visible'
        : `changes below ${sizeWords(visiblePp)} are invisible`;
    return `, as far as ${samplesWords(worst)} show (${invisible})`;
};


/***/ }),

/***/ 29660:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ replaceArtifact),
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Uploads in the place of an older artifact of the name, as a re-run does. The service refuses a name that is taken, so the
 * old one goes first. Where that fails there may have been none, so the upload is tried all the same; what it then fails on
 * is most likely the first failure.
 */
const inPlaceOf = async (store, name, upload) => {
    const failures = [];
    await store.delete(name).catch((error) => failures.push(error));
    try {
        return await upload();
    }
    catch (error) {
        throw failures[0] ?? error;
    }
};
/** Stores an artifact in the place of an older one of its name. */
const replaceArtifact = (store, { name, files, root, retentionDays }) => {
    const options = retentionDays === undefined ? {} : { retentionDays };
    return inPlaceOf(store, name, () => store.upload(name, files, root, options));
};
/** Stores a file as it is, in the place of an older artifact of its name. */
const replaceFile = (store, path, options) => inPlaceOf(store, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), () => store.uploadFile(path, options));


/***/ }),

/***/ 92430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   WY: () => (/* binding */ defaultConfigPaths),
/* harmony export */   pL: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _config_maxConfigBytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60239);
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11033);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95602);






/** Where the configuration is looked for when nobody names a file, relative to the working directory. */
const defaultConfigPaths = ['.github/flamegate.yml', '.github/flamegate.yaml'];
const fail = ({ path, code, problem, hint }, cause) => {
    const message = `configuration file: ${problem}`;
    throw new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .FlamegateError */ .J([{ severity: 'error', code, message, at: { file: path }, hint }], {
        cause
    });
};
const exists = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(() => true, () => false);
const reasons = new Map([
    ['ENOENT', 'expected a file, found nothing'],
    ['EISDIR', 'expected a file, found a folder'],
    ['EACCES', 'expected a readable file, found one without permission']
]);
const reasonOf = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error;
    return reasons.get(code) ?? `expected a readable file, found ${String(code)}`;
};
/** Reads one byte more than allowed at most, so that pipes and devices are bounded too. */
const readBounded = async (path) => {
    const chunks = [];
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: _config_maxConfigBytes_js__WEBPACK_IMPORTED_MODULE_4__/* .maxConfigBytes */ .a }))
        chunks.push(chunk);
    return Buffer.concat(chunks);
};
const decode = (path, bytes) => (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeTextStrictly */ .a3)(bytes) ??
    fail({
        path,
        code: 'io/config-unreadable',
        problem: 'expected text in UTF-8 or UTF-16, found other bytes',
        hint: 'save the file as UTF-8'
    });
const read = async (path, cwd) => {
    const bytes = await readBounded((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path)).catch((cause) => fail({
        path,
        code: 'io/config-unreadable',
        problem: reasonOf(cause),
        hint: 'check the path given with --config'
    }, cause));
    if (bytes.length > _config_maxConfigBytes_js__WEBPACK_IMPORTED_MODULE_4__/* .maxConfigBytes */ .a) {
        fail({
            path,
            code: 'io/config-too-large',
            problem: `expected at most ${_config_maxConfigBytes_js__WEBPACK_IMPORTED_MODULE_4__/* .maxConfigBytes */ .a / 1024} KiB, found more`,
            hint: 'check that this is the configuration and not an input'
        });
    }
    return { path, text: decode(path, bytes) };
};
/** A file that may be absent. Throws a FlamegateError if it is there and cannot be read. */
const readOptionalFile = async (path, cwd) => (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path))) ? read(path, cwd) : undefined;
/**
 * The configuration file of the command: the named one, which must exist, or the default one, which may be absent.
 * Throws a FlamegateError if it cannot be read, or if both spellings of the default exist.
 */
const readConfigFile = async (path, cwd) => {
    if (path !== undefined)
        return read(path, cwd);
    const present = await Promise.all(defaultConfigPaths.map((name) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, name))));
    const [first, second] = defaultConfigPaths.filter((_, index) => present[index]);
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        fail({
            path: first,
            code: 'io/config-ambiguous',
            problem: `${second} exists too`,
            hint: 'keep one of the two, or name one with --config'
        });
    }
    return read(first, cwd);
};


/***/ }),

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

/***/ 44780:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hidesProcesses)
/* harmony export */ });
/**
 * Whether the samples of a side may all be of one process, so that they do not show how much processes differ. benchstat
 * prints nothing of the order in which they were taken, and less than is known must not count for more.
 */
const hidesProcesses = (evidence) => evidence.kind === 'tested-blocked' ||
    (evidence.kind === 'tested' && evidence.test === 'benchstat');


/***/ }),

/***/ 3026:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How much a failed gate weighs. `off` gates are listed and not evaluated. */
const severities = ['off', 'warning', 'soft-fail', 'hard-fail'];
const levels = [
    'pass',
    'warning',
    'soft_fail',
    'hard_fail',
    'inconclusive',
    'no_baseline'
];


/***/ }),

/***/ 29628:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sp: () => (/* binding */ proposalIn),
  z1: () => (/* binding */ readAtBase),
  qL: () => (/* binding */ readRuleFiles)
});

// EXTERNAL MODULE: ./lib/acks/file.js
var acks_file = __webpack_require__(78070);
;// CONCATENATED MODULE: ./lib/acks/path.js
/** Where the file of acknowledgements is; in a pull request it is read from the base, like the configuration. */
const ackFilePath = '.github/flamegate-acks.yml';

// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(92430);
// EXTERNAL MODULE: ./lib/io/workspaceFile.js
var workspaceFile = __webpack_require__(58683);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
;// CONCATENATED MODULE: ./lib/steps/localAcks.js


const noAckFile = { acks: [], diagnostics: [] };
/**
 * The acknowledgements of a file on this machine; none where there is no file, and then nothing is loaded that reads one. A file
 * that cannot be read accepts nothing, and says so.
 */
const localAckFile = async (path, cwd) => {
    try {
        const file = await (0,configFile/* readOptionalFile */.pL)(path, cwd);
        if (file === undefined)
            return noAckFile;
        const { readAckFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78070));
        return readAckFile(file);
    }
    catch (error) {
        if (error instanceof diagnostic/* FlamegateError */.J)
            return { acks: [], diagnostics: error.diagnostics };
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/steps/ruleFiles.js






const ruleFiles_noAckFile = { acks: [], diagnostics: [] };
const shortSha = (sha) => sha.slice(0, 7);
const countsLater = (path, base) => `${base} has no ${path}, so the defaults are used; the file of this pull request counts after it is merged`;
/**
 * A pull request is the merge commit, in which base is up to date; a merge group is one of its own. A run of any other
 * event is of the base, and of the pull request has the head.
 */
const proposalIn = ({ eventName, sha, pull, builtOn }) => {
    if (pull !== undefined) {
        return { base: pull.baseSha, head: eventName === 'pull_request' ? sha : pull.headSha };
    }
    const isQueued = eventName === 'merge_group' && builtOn?.kind === 'commit';
    return isQueued ? { base: builtOn.sha, head: sha } : undefined;
};
/** Reads a file at a commit. Found or not is an answer, so it is a list; a failure throws. */
const readAt = ({ openGitHub }, ref) => async (path) => {
    const text = await (await openGitHub()).readFile(path, ref);
    return text === undefined ? [] : [{ path, text }];
};
/** Reads files at the base of what is proposed; undefined where nothing is. */
const readAtBase = (source) => {
    const proposal = proposalIn(source.context);
    return proposal === undefined ? undefined : readAt(source, proposal.base);
};
const ackFileOf = ([file]) => file === undefined ? ruleFiles_noAckFile : (0,acks_file.readAckFile)(file);
const readHead = (source, { head }) => {
    const read = readAt(source, head);
    const without = 'Whether this pull request loosens what judges it is not known.';
    return (0,attempt/* attempt */.C)(source.log, { output: 'comparison of settings', without }, async () => {
        const [config] = await read(source.path);
        return { config, acks: ackFileOf(await read(ackFilePath)) };
    });
};
const saySettings = (source, at, { base, head }) => {
    const { path, log } = source;
    if (base.config !== undefined)
        log.info(`settings: ${path} of ${at}`);
    else if (head?.config !== undefined) {
        log.notice({ title: 'flamegate: settings', message: countsLater(path, at) });
    }
    else
        log.info(`settings: ${at} has no ${path} that the token can read, so the defaults are used`);
};
/** Says in the report that it was judged by other rules than those that are there. */
const unread = (sha, path, without) => ({
    acks: [],
    diagnostics: [
        {
            severity: 'warning',
            code: 'config/unread',
            message: `expected to read ${path} of ${shortSha(sha)}, found no answer that can be used: ${without}`,
            hint: 'a notice of the run says why; run the job again, or give it the permission `contents: read`'
        }
    ]
});
const nothingAccepted = `nothing of ${ackFilePath} counts`;
/** The files of a commit. After a failure the next would fail alike, and is not asked for: the second value says so. */
const readCommit = async (source, sha) => {
    const { log, path } = source;
    const read = readAt(source, sha);
    const ofConfig = { output: 'settings', without: 'The published defaults are used.' };
    const config = await (0,attempt/* attempt */.C)(log, ofConfig, () => read(path));
    if (config === undefined) {
        const without = `the defaults were used, and ${nothingAccepted}`;
        return [{ config, acks: unread(sha, path, without) }, false];
    }
    const ofAcks = { output: 'acknowledgements', without: `Nothing of ${ackFilePath} counts.` };
    const acks = await (0,attempt/* attempt */.C)(log, ofAcks, () => read(ackFilePath));
    if (acks === undefined) {
        return [{ config: config[0], acks: unread(sha, ackFilePath, nothingAccepted) }, false];
    }
    return [{ config: config[0], acks: ackFileOf(acks) }, true];
};
/** Base first, because nothing of head counts. */
const readProposal = async (source, proposal) => {
    const [base, isRead] = await readCommit(source, proposal.base);
    if (!isRead)
        return { base };
    const head = await readHead(source, proposal);
    const rules = head === undefined ? { base } : { base, head };
    saySettings(source, `base ${shortSha(proposal.base)}`, rules);
    return rules;
};
const readCheckout = async ({ path, isDefaultPath, context }) => {
    const config = await (0,configFile/* readConfigFile */.RG)(isDefaultPath ? undefined : path, context.workspace);
    return { config, acks: await localAckFile(ackFilePath, context.workspace) };
};
/** What tells that the repository is here, so that a file which is not is no file of the commit. */
const isHere = ({ path, context }) => (0,workspaceFile/* holdsAny */.N)(context.workspace, ['.git', path, ...configFile/* defaultConfigPaths */.WY, ackFilePath]);
/** What a branch holds: from the checkout, or from the API in a job without one. A file that was named has to be there. */
const readBranch = async (source) => {
    const { path, isDefaultPath, context, log } = source;
    if (isHere(source))
        return { base: await readCheckout(source) };
    const [base] = await readCommit(source, context.sha);
    if (base.config !== undefined)
        log.info(`settings: ${path} of ${shortSha(context.sha)}`);
    else if (!isDefaultPath)
        return { base: await readCheckout(source) };
    return { base };
};
/**
 * The settings file and the file of acknowledgements. In a pull request and a merge queue they are read from the base
 * commit through the API, so that what is proposed cannot loosen the gates that judge it; elsewhere they are what the
 * branch of the run holds.
 */
const readRuleFiles = (source) => {
    const proposal = proposalIn(source.context);
    return proposal === undefined ? readBranch(source) : readProposal(source, proposal);
};


/***/ }),

/***/ 78077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(51811);
// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/acks/ids.js
var ids = __webpack_require__(25940);
// EXTERNAL MODULE: ./lib/config/mapping.js
var mapping = __webpack_require__(10796);
;// CONCATENATED MODULE: ./lib/acks/loosenedRules.js
/** Which way every setting is looser, as data. What is not in the table may go either way, and counts when it changes. */
const higher = { kind: 'higher' };
const lower = { kind: 'lower' };
const either = { kind: 'either' };
const neither = { kind: 'neither' };
const severity = { kind: 'ladder', steps: ['hard-fail', 'soft-fail', 'warning', 'off'] };
/** By path; `*` stands for one name. */
const rules = new Map([
    ['version', neither],
    ['fail-on', { kind: 'ladder', steps: ['warning', 'soft-fail', 'hard-fail', 'never'] }],
    ['on-missing', { kind: 'ladder', steps: ['fail', 'neutral', 'pass'] }],
    ['accept-label', either],
    // Without evidence noise counts, for better too; with it a change may stay unjudged.
    ['evidence', either],
    ['work', either],
    ['base-ops', either],
    ['head-ops', either],
    ['outputs', neither],
    ['expected', { kind: 'shorter' }],
    ['thresholds.share', higher],
    ['thresholds.new-hotspot', higher],
    ['thresholds.removed-hotspot', neither],
    ['thresholds.benchmark', higher],
    ['gates.*.severity', severity],
    ['gates.*.above', higher],
    ['gates.*.above-points', higher],
    ['gates.*.blocked-limit', higher],
    ['gates.*.bytes', higher],
    ['gates.*.min-bytes', higher],
    ['gates.*.allocs', higher],
    ['gates.*.below', lower],
    // A gate of one's own that is new is stricter, and nobody can say so of other globs.
    ['custom-gates.*', { kind: 'kept' }],
    ['custom-gates.*.severity', severity],
    ['custom-gates.*.above', { kind: 'limit' }],
    ['custom-gates.*.above-absolute', { kind: 'limit' }],
    ['ignore', { kind: 'ignored' }],
    ['not-reachable', { kind: 'ladder', steps: ['judged', 'warning'] }],
    // They say which functions are the change's.
    ['path-mappings', either],
    ['statistics.alpha', lower],
    ['statistics.confidence', higher],
    ['statistics.min-effect', higher],
    ['statistics.overdispersion', higher],
    ['statistics.min-change', higher],
    ['statistics.min-events', higher],
    ['statistics.min-samples', lower],
    ['rating.start', higher],
    // A larger step punishes and rewards more.
    ['rating.step', either],
    ['inputs', { kind: 'inputs' }],
    ['collect.packages', either],
    ['collect.bench', either],
    ['collect.rounds', lower],
    ['collect.benchtime', either],
    ['collect.profile', { kind: 'shorter' }],
    ['collect.profile-rounds', lower],
    ['collect.noise-rounds', neither],
    ['collect.tags', either],
    ['collect.timeout', either],
    ['endpoints.labels', { kind: 'shorter' }],
    ['endpoints.ids', { kind: 'shorter' }],
    ['endpoints.requests.*', either],
    ['objectives', { kind: 'shorter' }],
    ['objective-files', { kind: 'shorter' }],
    ['production.*', neither],
    ['production.push.url', neither],
    ['production.pull.server', either],
    ['production.pull.url', either],
    ['production.pull.types', either],
    ['production.pull.base.*', either],
    ['production.pull.head.*', either],
    ['production.*.title', neither],
    ['production.base-labels.*', neither],
    ['production.head-labels.*', neither],
    // Where a history lies and how far back it goes decides what values are held against.
    ['history.*', either],
    ['history.min-segment', higher],
    ['history.change-alpha', lower],
    ['history.functions', lower],
    ['issues', either],
    ['energy.*', neither],
    ['energy.per-year.*', neither],
    ['limits.*', lower]
]);
/** The rule of a setting: that of its path, or of the path with one name in it left open. */
const ruleOf = (path) => {
    const open = path.map((_, at) => path.map((key, index) => (index === at ? '*' : key)).join('.'));
    const found = [path.join('.'), ...open].find((pattern) => rules.has(pattern));
    return rules.get(found ?? '') ?? either;
};

;// CONCATENATED MODULE: ./lib/acks/loosenedSettings.js



/** A section with a name, which one side has and the other has not. */
const isWhole = ({ path, base, head }) => ruleOf(path).kind === 'kept' && (base === undefined || head === undefined);
/** All settings below, lists as one value. */
const pairsBelow = (pair) => {
    const { path, base, head } = pair;
    if ((!(0,mapping/* isMapping */.p)(base) && !(0,mapping/* isMapping */.p)(head)) || isWhole(pair))
        return [pair];
    const [ofBase, ofHead] = [base, head].map((side) => new Map(Object.entries((0,mapping/* isMapping */.p)(side) ? side : {})));
    return [...new Set([...(ofBase?.keys() ?? []), ...(ofHead?.keys() ?? [])])].flatMap((key) => pairsBelow({ path: [...path, key], base: ofBase?.get(key), head: ofHead?.get(key) }));
};
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const listOf = (value) => (Array.isArray(value) ? value : []);
/** Entries of a list that another list lacks. */
const missingFrom = (list, other) => list.filter((entry) => !other.some((one) => isSame(one, entry)));
const plain = (value) => typeof value === 'string' && /^[\w.%-]{1,60}$/.test(value) ? value : (0,words/* found */.F9)(value);
const fromTo = ({ base, head }) => `from ${plain(base)} to ${plain(head)}`;
const moved = (pair, verb) => [
    `\`${(0,words/* pathText */.LF)(pair.path)}\` ${verb} ${fromTo(pair)}`
];
/** A value that is missing on a side cannot be compared, so its change counts. */
const byOrder = (pair, verb, isLooser) => {
    const { base, head } = pair;
    if (typeof base !== 'number' || typeof head !== 'number')
        return moved(pair, 'changes');
    return isLooser(base, head) ? moved(pair, verb) : [];
};
const ladder = (pair, steps) => {
    const [base = -1, head = -1] = [pair.base, pair.head].map((value) => steps.indexOf(String(value)));
    if (base === -1 || head === -1)
        return moved(pair, 'changes');
    return head > base ? moved(pair, 'weakens') : [];
};
const lost = ({ path, base, head }) => missingFrom(listOf(base), listOf(head)).map((entry) => `\`${(0,words/* pathText */.LF)(path)}\` loses ${(0,words/* found */.F9)(entry)}`);
/** A gate that is switched off is no loss. */
const gone = ({ path, base, head }) => {
    const [name = ''] = path.slice(-1);
    const isLost = head === undefined && (0,mapping/* isMapping */.p)(base) && base['severity'] !== 'off';
    return isLost ? [`\`${(0,words/* pathText */.LF)(path.slice(0, -1))}\` loses ${(0,words/* found */.F9)(name)}`] : [];
};
const amountOf = (value) => {
    const [, digits, unit] = /^(\d+(?:\.\d+)?) ?([a-z%µ]*)$/i.exec(String(value)) ?? [];
    return { size: Number(digits), unit };
};
/** One that is dropped leaves another one alone, which is exceeded sooner. */
const limit = (pair) => {
    if (pair.head === undefined)
        return [];
    const [base, head] = [amountOf(pair.base), amountOf(pair.head)];
    if (base.unit === undefined || base.unit !== head.unit)
        return moved(pair, 'changes');
    return head.size > base.size ? moved(pair, 'goes up') : [];
};
const globsOf = (entry) => {
    const { reason: _, ...globs } = (0,mapping/* isMapping */.p)(entry) ? entry : {};
    return globs;
};
const globWords = (globs) => Object.entries(globs)
    .map(([key, glob]) => `${key} ${(0,words/* found */.F9)(glob)}`)
    .join(', ');
/** Entries that ignore what no entry of the same globs ignored before. */
const newlyIgnored = ({ base, head }) => {
    const known = listOf(base).map(globsOf);
    return listOf(head)
        .map(globsOf)
        .filter((globs) => !known.some((one) => isSame(one, globs)))
        .map((globs) => `\`ignore\` ignores ${globWords(globs)}`);
};
const isIgnoring = (entry) => (0,mapping/* isMapping */.p)(entry) && entry['side'] === 'ignore';
const patternOf = (entry) => ((0,mapping/* isMapping */.p)(entry) ? entry['path'] : entry);
/** Entries of a list that another list has too, in the order of the first. */
const sharedWith = (list, other) => {
    const missing = new Set(missingFrom(list, other));
    return list.filter((entry) => !missing.has(entry));
};
/** The first match of an input decides, so that the order of the rules counts too. */
const inputRules = ({ base, head }) => {
    const [before, after] = [listOf(base), listOf(head)];
    const [added, removed] = [missingFrom(after, before), missingFrom(before, after)];
    const isReordered = !isSame(sharedWith(before, after), sharedWith(after, before));
    const isOther = isReordered || [...added, ...removed].some((entry) => !isIgnoring(entry));
    return [
        ...added.filter(isIgnoring).map((entry) => `\`inputs\` ignores ${(0,words/* found */.F9)(patternOf(entry))}`),
        ...(isOther ? ['`inputs` gives other sides or workloads to inputs'] : [])
    ];
};
const sentencesOf = (pair, rule) => {
    switch (rule.kind) {
        case 'ladder':
            return ladder(pair, rule.steps);
        case 'higher':
            return byOrder(pair, 'goes up', (base, head) => head > base);
        case 'lower':
            return byOrder(pair, 'goes down', (base, head) => head < base);
        case 'shorter':
            return lost(pair);
        case 'inputs':
            return inputRules(pair);
        case 'kept':
            return gone(pair);
        case 'limit':
            return limit(pair);
        case 'ignored':
            return newlyIgnored(pair);
        case 'either':
            return moved(pair, 'changes');
        case 'neither':
            return [];
    }
};
/** What the settings of `head` would let pass that those of `base` do not, one sentence each. */
const loosenedSettings = (base, head) => pairsBelow({ path: [], base, head })
    .filter((pair) => !isSame(pair.base, pair.head))
    .flatMap((pair) => sentencesOf(pair, ruleOf(pair.path)));

;// CONCATENATED MODULE: ./lib/acks/loosened.js
/** What a pull request tries to loosen in the settings that judge it. They count from its base, so this only says so. */




/** Nobody reads more. */
const maxSentences = 50;
/** Whether an acknowledgement covers at least what another does: as many findings, and as long. */
const covers = (one, other) => {
    const lasts = one.until === undefined || (other.until !== undefined && other.until <= one.until);
    return lasts && isWithin(one, other);
};
/** Whether all findings that an id means are among those that another means. */
const isWithin = ({ ids: [wide = ''] }, { ids: [narrow = ''] }) => narrow === wide || narrow.startsWith(wide) || (0,ids/* keyOf */.TN)(narrow) === wide;
const untilWords = ({ until }) => until === undefined ? 'without end' : `until ${until}`;
const ackSentence = (ack, base) => {
    const [id = ''] = ack.ids;
    const before = base.find((one) => isWithin(one, ack));
    return before === undefined
        ? `acknowledges \`${id}\` ${untilWords(ack)}: ${(0,words/* found */.F9)(ack.reason)}`
        : `extends the acknowledgement of \`${id}\`, which was ${untilWords(before)}: now ${untilWords(ack)}`;
};
const loosenedAcks = (base, head) => head.filter((ack) => !base.some((one) => covers(one, ack))).map((ack) => ackSentence(ack, base));
/**
 * What `head` would let pass that `base` does not, one sentence each: weaker severities, higher limits, less that is
 * expected, more that is ignored or acknowledged, and changes of which nobody can say which way they go. Stricter
 * settings are not listed.
 */
const loosened = (base, head) => {
    const all = [...loosenedSettings(base.config, head.config), ...loosenedAcks(base.acks, head.acks)];
    const left = all.length - maxSentences;
    return left <= 0 ? all : [...all.slice(0, maxSentences), `and ${(0,units_count/* plural */.L)(left, 'more change')}`];
};

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/config/flagKeys.js
var flagKeys = __webpack_require__(50334);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/config/values.js
/**
 * Codecs of the values that people write with a unit: `5` or `"5%"`, `5` or `"5pp"`, `1024` or `"256MiB"`. A number
 * without a unit is already in the unit of its key; any other unit is an error, never a guess. Give them defaults with
 * `.prefault()`: zod leaves a `.default()` behind a transform out of the JSON Schema.
 */

/** `bounds` are checked on the number and on what the text stands for. */
const withUnit = (spelling, bounds) => {
    const written = schemas/* string */.YjP().regex(spelling.pattern).transform(spelling.toNumber).pipe(bounds);
    return schemas/* union */.KCZ([bounds, written], { error: spelling.what })
        .meta({ spellings: [...spelling.examples] });
};
/** A percentage of something, from 0: a change of a value or, with an upper bound of 100, a share. */
const percent = (bounds = schemas/* number */.aig().min(0)) => withUnit({
    what: 'a percentage like 5 or "5%"',
    examples: [5, '5%'],
    pattern: /^\d+(?:\.\d+)? ?%$/,
    toNumber: Number.parseFloat
}, bounds);
/** A change of a share, in percentage points from 0 to 100. */
const points = () => withUnit({
    what: 'percentage points like 5 or "5pp"',
    examples: [5, '5pp'],
    pattern: /^\d+(?:\.\d+)? ?pp$/,
    toNumber: Number.parseFloat
}, schemas/* number */.aig().min(0).max(100));
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB'];
const toBytes = (text) => {
    const power = binaryUnits.findLastIndex((unit) => text.endsWith(unit));
    return Number.parseFloat(text) * 1024 ** power;
};
/** A number of bytes, whole and at least 1. */
const size = () => withUnit({
    what: 'a size like 1048576 or "1MiB"',
    examples: [1048576, '1MiB'],
    pattern: /^\d+(?:\.\d+)? ?(?:B|KiB|MiB|GiB)$/,
    toNumber: toBytes
}, schemas/* int */.Whr().min(1));
/** A positive whole number that may also come from a flag, as digits. */
const count = () => withUnit({
    what: 'a positive whole number',
    examples: [1000],
    pattern: /^\d+$/,
    toNumber: Number
}, schemas/* int */.Whr().min(1));
/** Any text but none. */
const values_text = () => schemas/* string */.YjP().min(1);

;// CONCATENATED MODULE: ./lib/config/collectSchema.js
/** Settings of `collect`: what it measures, how often and for how long. */


const collectSchema = schemas/* strictObject */.rej({
    packages: values_text()
        .default('./...')
        .describe('Go packages to measure: patterns separated by spaces, or `changed` for those that the change can affect'),
    bench: values_text().default('.').describe('Regular expression of the benchmarks to run'),
    rounds: schemas/* int */.Whr()
        .min(1)
        .max(1000)
        .default(10)
        .describe('Rounds of benchmarks; every round runs base and head once, in random order'),
    benchtime: schemas/* string */.YjP()
        .regex(/^(?:\d+x|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/, {
        error: 'a duration such as 100ms, or a count such as 1000x'
    })
        .default('100ms')
        .describe('Time, or number of iterations (`100x`), of one benchmark in one round'),
    profile: schemas/* array */.YOg(schemas/* enum */.k5n(['cpu', 'mem']))
        .default(['cpu', 'mem'])
        .describe('Profiles to take, in a pass of their own; `none` as a flag or input takes none'),
    'profile-rounds': schemas/* int */.Whr()
        .min(0)
        .max(100)
        .default(5)
        .describe('Rounds of profiles; every round profiles base and head once, in random order'),
    'noise-rounds': schemas/* int */.Whr()
        .min(0)
        .max(1000)
        .default(0)
        .describe('Rounds in which base is measured a second time, to show what this machine makes of no change'),
    tags: schemas/* string */.YjP().default('').describe('Build tags'),
    timeout: values_text()
        .regex(/^\d+(?:s|m|h)$/, { error: 'a duration such as 30s, 10m or 1h' })
        .default('10m')
        .describe('Longest that one process may run before it is stopped')
})
    .prefault({})
    .describe('What `collect` measures, and how often');

;// CONCATENATED MODULE: ./lib/config/endpointsSchema.js
/** Which endpoints the samples of profiles worked for, and what is promised of them. */


const endpointsSchema_text = () => schemas/* string */.YjP().min(1).max(300);
const endpointsSchema = schemas/* strictObject */.rej({
    labels: schemas/* array */.YOg(endpointsSchema_text())
        .max(16)
        .default(['span_name', 'trace endpoint', 'http.route'])
        .describe('pprof labels whose value is an endpoint, the surest first; `[]` looks at none'),
    ids: schemas/* array */.YOg(endpointsSchema_text())
        .max(16)
        .default([])
        .describe('pprof labels whose value is the id of a span or trace (`span_id`, `trace_id`, `profile_id`, `span id`), by which samples are joined with OTLP traces among the inputs'),
    requests: schemas/* record */.g1P(endpointsSchema_text(), schemas/* strictObject */.rej({
        base: count().describe('Requests behind all profiles of base'),
        head: count().describe('Requests behind all profiles of head')
    }))
        .default({})
        .describe('Requests to endpoints, by name, where no traces count them')
})
    .prefault({})
    .describe('Endpoints that samples worked for, by their labels');
const objective = schemas/* strictObject */.rej({
    endpoint: endpointsSchema_text().describe('The endpoint, as labels and traces call it'),
    name: endpointsSchema_text().optional().describe('Name of the objective; that of the endpoint without it'),
    target: endpointsSchema_text().optional().describe('What is promised, such as `99.9%`'),
    threshold: endpointsSchema_text().optional().describe('Within what, such as `300ms`')
});
/** Every one is a row of the gate. */
const most = 200;
const objectivesSchema = schemas/* array */.YOg(objective)
    .max(most)
    .default([])
    .describe('Endpoints with an objective, which the gate `endpoint-objective` looks at');
const objectiveFilesSchema = schemas/* array */.YOg(endpointsSchema_text())
    .max(20)
    .default([])
    .describe('OpenSLO and Sloth files with more of them, as paths in the repository');

// EXTERNAL MODULE: ./lib/config/energySchema.js
var energySchema = __webpack_require__(69687);
// EXTERNAL MODULE: ./lib/gates/index.js + 12 modules
var gates = __webpack_require__(86513);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/config/gateSchema.js



const gateSchema_severity = ({ defaultSeverity }) => schemas/* enum */.k5n(gate/* severities */.g)
    .default(defaultSeverity)
    .describe('How much a failure of this gate weighs; `off` lists the gate and does not evaluate it');
const gateSchema = (gate) => schemas/* strictObject */.rej({ severity: gateSchema_severity(gate), ...gate.options.shape })
    .prefault({})
    .describe(gate.title);
/** The settings of every gate in the registry. The cast restores the types that `fromEntries` forgets. */
const shape = Object.fromEntries(Object.entries(gates/* gates */.V).map(([id, gate]) => [id, gateSchema(gate)]));
/** `gates.<id>`: severity and the gate's own options. */
const gatesSchema = schemas/* strictObject */.rej(shape)
    .prefault({})
    .describe('The gates: what may fail a pull request, and how hard');

// EXTERNAL MODULE: ./lib/config/globText.js
var globText = __webpack_require__(28057);
// EXTERNAL MODULE: ./lib/gates/custom/limit.js
var custom_limit = __webpack_require__(45517);
;// CONCATENATED MODULE: ./lib/config/governanceSchema.js
/** Gates of a repository's own, and what it ignores: rows chosen by globs. */




const glob = (of) => (0,globText/* globText */.E)().optional().describe(`Glob of ${of}`);
const selector = {
    metric: glob('sample types of profiles: `cpu`, `alloc_space`, ...'),
    workload: glob('workloads'),
    package: glob('Go packages'),
    function: glob('functions, by symbol or as reports show them'),
    benchmark: glob('benchmarks, with or without the number behind the name'),
    unit: glob('units of benchmarks: `ns/op`, `allocs/op`, ...')
};
const ofProfiles = ['metric', 'function'];
const ofBenchmarks = ['benchmark', 'unit'];
const firstOf = (settings, keys) => keys.find((key) => settings[key] !== undefined);
/** Nothing has both a function and a unit of benchmarks; such a selector would choose nothing without a word. */
const mixed = (settings) => {
    const [profile, benchmark] = [firstOf(settings, ofProfiles), firstOf(settings, ofBenchmarks)];
    if (profile === undefined || benchmark === undefined)
        return [];
    return [
        {
            at: benchmark,
            expected: `either ${ofProfiles.join(' and ')} (functions of profiles) or ${ofBenchmarks.join(' and ')}, found ${profile} and ${benchmark}`
        }
    ];
};
const report = (...rules) => ({ value, issues }) => {
    for (const { at, expected } of rules.flatMap((rule) => rule(value))) {
        issues.push({ code: 'custom', input: value[at], path: [at], message: expected });
    }
};
const number = () => schemas/* number */.aig().min(0);
/** A number, or one with a unit behind it. It stays as it is written: what it means depends on what it is a limit of. */
const written = (pattern, error) => schemas/* union */.KCZ([number(), schemas/* string */.YjP().regex(pattern, { error })], { error });
const above = written(custom_limit/* limitPatterns */.Bl.above, 'a limit like 3, "3%" or "2pp"')
    .optional()
    .meta({ examples: [3, '3%', '2pp'] })
    .describe('Worse by more than this: percent of cost for benchmarks; points for functions, or percent of what the function had in base');
const aboveAbsolute = written(custom_limit/* limitPatterns */.Bl.absolute, 'an amount like 100, "50ms" or "10MiB"')
    .optional()
    .meta({ examples: [100, '50ms', '10MiB'] })
    .describe('Worse by more than this amount; with `above` beside it both have to be exceeded');
const isAboutFunctions = (settings) => firstOf(settings, ofProfiles) !== undefined;
const noLimit = (settings) => settings['above'] === undefined && settings['above-absolute'] === undefined
    ? [{ at: 'above', expected: 'above or above-absolute, found neither' }]
    : [];
const pointsOfBenchmarks = (settings) => (0,custom_limit/* isPoints */.U2)(settings['above'] ?? '') && !isAboutFunctions(settings)
    ? [
        {
            at: 'above',
            expected: `a percentage for benchmarks, found ${settings['above']}; points are of functions, which metric or function choose`
        }
    ]
    : [];
/** 100 of what? Rows of several units must not have one number in common. */
const amountOfNothing = (settings) => {
    const wanted = isAboutFunctions(settings) ? 'metric' : 'unit';
    return typeof settings['above-absolute'] === 'number' && settings[wanted] === undefined
        ? [
            {
                at: 'above-absolute',
                expected: `an amount with a unit like "50ms", or ${wanted} beside it`
            }
        ]
        : [];
};
const customGate = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(gate/* severities */.g)
        .default('warning')
        .describe('How much a failure weighs; `off` lists the gate and does not evaluate it'),
    ...selector,
    above,
    'above-absolute': aboveAbsolute
})
    .check(report(mixed, noLimit, pointsOfBenchmarks, amountOfNothing));
/** Every one is evaluated on every row. */
const governanceSchema_most = 50;
const gateName = schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
    error: 'a name of up to 40 small letters, digits and dashes'
});
const customGatesSchema = schemas/* record */.g1P(gateName, customGate)
    .refine((gates) => Object.keys(gates).length <= governanceSchema_most, { error: `at most ${governanceSchema_most} gates` })
    .default({})
    .describe('Gates of your own, by name: rows chosen by globs, all of which must match, and a limit');
const unselective = (settings) => firstOf(settings, [...ofProfiles, ...ofBenchmarks, 'workload', 'package']) === undefined
    ? [{ at: 'reason', expected: `one of ${Object.keys(selector).join(', ')} beside it` }]
    : [];
const ignored = schemas/* strictObject */.rej({
    ...selector,
    reason: schemas/* string */.YjP().trim().min(1).max(500).describe('Why; it stands in the report')
})
    .check(report(mixed, unselective));
const ignoreSchema = schemas/* array */.YOg(ignored)
    .max(governanceSchema_most)
    .default([])
    .describe('What is measured and shown, and counts for no class, rating or gate: rows chosen by globs, all of which must match');

;// CONCATENATED MODULE: ./lib/config/historySchema.js
/** What is kept of the default branch over time, where, and what a change is held against. */

/** Where a history can be stored. */
const historyStorages = ['artifacts', 'branch', 'directory', 'none'];
/** What git takes for the name of a branch, and no more than a name needs. */
const branch = schemas/* string */.YjP()
    .regex(/^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.\/))[A-Za-z0-9][A-Za-z0-9._/-]{0,98}[A-Za-z0-9]$/, {
    error: 'the name of a branch'
});
const historySchema = schemas/* strictObject */.rej({
    storage: schemas/* enum */.k5n(historyStorages)
        .optional()
        .describe('Where `mode: record` keeps the history of the default branch: `artifacts`, which expire; `branch`, an orphan branch of this repository; `directory`; or `none` (default: `artifacts`)'),
    branch: branch.default('flamegate-data').describe('Branch of the storage `branch`'),
    path: schemas/* string */.YjP()
        .min(1)
        .default('.flamegate-history')
        .describe('Folder of the storage `directory`, from the working directory'),
    anchor: schemas/* string */.YjP()
        .min(1)
        .max(255)
        .default('last-good')
        .describe('What values are held against: `last-good`, the median of the last clean runs of the default branch, or a release tag or commit that was recorded'),
    'clean-runs': schemas/* int */.Whr()
        .min(3)
        .max(100)
        .default(5)
        .describe('Runs that a last-good value is the median of'),
    'min-segment': schemas/* int */.Whr()
        .min(2)
        .max(50)
        .default(5)
        .describe('Fewest runs before and after a change of a series'),
    'change-alpha': schemas/* number */.aig()
        .min(0.0025)
        .lt(1)
        .default(0.005)
        .describe('Largest p of a change of a series, of 399 random orders'),
    functions: schemas/* int */.Whr()
        .min(0)
        .max(100)
        .default(20)
        .describe('Functions of each profile that are followed, the largest ones above 1%'),
    keep: schemas/* int */.Whr()
        .min(20)
        .max(700)
        .default(300)
        .describe('Runs to keep; older ones are thinned out, but never what values are held against')
})
    .prefault({})
    .describe('The history of the default branch');

;// CONCATENATED MODULE: ./lib/config/inputsSchema.js
/** Settings of what inputs are, where their names do not tell, and of where their files are in the repository. */



const inputRuleSchema = schemas/* strictObject */.rej({
    path: (0,globText/* globText */.E)().describe('Glob over the path of the input'),
    side: schemas/* enum */.k5n(['base', 'head', 'both', 'ignore'])
        .optional()
        .describe('Side of the matching files; `both` for a comparison, `ignore` to leave them out'),
    workload: values_text().optional().describe('Workload of the matching files'),
    metric: values_text()
        .optional()
        .describe('What the matching files measure, where their format does not say (folded stacks, speedscope): `cpu` and `samples` are judged as CPU, `alloc_space` as memory, anything else is only shown')
});
const pathMappingSchema = schemas/* strictObject */.rej({
    from: values_text().describe('How paths begin in the profile, as they were where it was built'),
    to: schemas/* string */.YjP().describe('The folder of the repository that this is; empty for its root')
});

;// CONCATENATED MODULE: ./lib/config/judgementSchema.js
/** Settings of what counts as a change, how much evidence it takes, and what it does to the rating. */


const share = () => percent(schemas/* number */.aig().min(0).max(100));
const probability = () => schemas/* number */.aig().gt(0).lt(1);
const thresholdsSchema = schemas/* strictObject */.rej({
    share: points()
        .prefault(5)
        .describe('A rise (fall) of flat share by more than this is a regression (improvement)'),
    'new-hotspot': share()
        .prefault(1)
        .describe('A function only in head with more flat share than this is a new hotspot'),
    'removed-hotspot': share()
        .prefault(1)
        .describe('Functions gone from head are listed in text and comment from this flat share on'),
    benchmark: percent()
        .prefault(2)
        .describe('A benchmark that is worse (better) by more than this is a regression (improvement)')
})
    .prefault({})
    .describe('What counts as a change');
const statisticsSchema = schemas/* strictObject */.rej({
    alpha: probability()
        .default(0.05)
        .describe('Accepted false discovery rate (Benjamini-Hochberg) over the tests of one unit'),
    confidence: probability().default(0.95).describe('Confidence of the intervals'),
    'min-effect': percent()
        .prefault(5)
        .describe('A slowdown fails benchmark-slowdown only when it is surely more than this (or than the limit of the gate, where that is less); twice as much where repeats ran consecutively in one process'),
    overdispersion: schemas/* number */.aig()
        .min(1)
        .default(3)
        .describe('How much wider than Poisson sampled counts are taken to be where a side has a single profile; several profiles of both sides measure it'),
    'min-change': points()
        .prefault(1)
        .describe('Smallest change of share that can be significant, however many events prove it'),
    'min-events': schemas/* number */.aig()
        .min(0)
        .default(10)
        .describe('Expected events of a function (pooled share x smaller profile) below which it is not tested'),
    'min-samples': schemas/* int */.Whr()
        .min(0)
        .default(2000)
        .describe('Sampled events per side below which nothing is called unchanged, and the report begins with how little can be seen')
})
    .prefault({})
    .describe('How much evidence a change needs');
const ratingSchema = schemas/* strictObject */.rej({
    start: schemas/* number */.aig().min(1).max(10).default(5).describe('Rating when nothing changed'),
    step: schemas/* number */.aig()
        .min(0)
        .max(9)
        .default(2)
        .describe('Added when improvements outnumber regressions, subtracted when they are outnumbered')
})
    .prefault({})
    .describe('The rating of a dimension, clamped to 1-10');

;// CONCATENATED MODULE: ./lib/config/limits.js
/**
 * Bounds on the inputs where no settings say otherwise: what `top` and `bench`, which have no settings, read by. They stand
 * beside the schema so that these two start without it.
 */
const defaultLimits = {
    // As many as a manifest of a collection may list.
    'max-files': 100_000,
    'max-file-bytes': 512 * 2 ** 20,
    'max-total-bytes': 8 * 2 ** 30,
    'max-inflated-bytes': 2 ** 30,
    'max-archive-entries': 100_000,
    'max-archive-bytes': 2 ** 31,
    // Text that repeats itself packs up to about 100 times, a profile about 10 times, and deflate ends at 1032.
    'max-compression-ratio': 200,
    'max-rows': 1_000_000,
    // What a process that may have 2 GB of memory has room for; ten times the largest suites.
    'max-benchmarks': 150_000
};

;// CONCATENATED MODULE: ./lib/config/limitsSchema.js
/** Settings of the bounds on inputs. */



const limitsSchema = schemas/* strictObject */.rej({
    'max-files': schemas/* int */.Whr()
        .min(1)
        .default(defaultLimits['max-files'])
        .describe('Most files that a search may find'),
    'max-file-bytes': size().prefault('512MiB').describe('Largest input file'),
    'max-total-bytes': size().prefault('8GiB').describe('Largest size of all input files together'),
    'max-inflated-bytes': size().prefault('1GiB').describe('Largest input after decompression'),
    'max-archive-entries': schemas/* int */.Whr()
        .min(1)
        .default(defaultLimits['max-archive-entries'])
        .describe('Most entries of one artifact'),
    'max-archive-bytes': size()
        .prefault('2GiB')
        .describe('Largest size of what all artifacts of a run unpack to'),
    'max-compression-ratio': schemas/* int */.Whr()
        .min(1)
        .max(1032)
        .default(defaultLimits['max-compression-ratio'])
        .describe('How many times an entry of an artifact may be larger than it is packed, above 1 MiB'),
    'max-rows': schemas/* int */.Whr()
        .min(1)
        .default(defaultLimits['max-rows'])
        .describe('Most rows of one text input, functions of a profile times its sample types, and functions of all comparisons; of all inputs together, half as many functions and four times as many numbers on result lines'),
    'max-benchmarks': schemas/* int */.Whr()
        .min(1)
        .default(defaultLimits['max-benchmarks'])
        .describe('Most benchmarks times their units, of all inputs together')
})
    .prefault({})
    .describe('Bounds on the inputs');

// EXTERNAL MODULE: ./lib/config/linkTemplate.js
var linkTemplate = __webpack_require__(238);
// EXTERNAL MODULE: ./lib/config/moment.js
var moment = __webpack_require__(48912);
// EXTERNAL MODULE: ./lib/config/safeUrl.js
var safeUrl = __webpack_require__(86572);
;// CONCATENATED MODULE: ./lib/config/productionSchema.js
/** The profiler of production: where links lead, what is pulled from it and pushed to it. */




const targets = [
    'grafana-drilldown',
    'grafana-explore',
    'pyroscope',
    'parca',
    'polar-signals'
];
const productionSchema_text = () => schemas/* string */.YjP().min(1).max(200);
/** What Prometheus lets be the name of a label. */
const labelName = schemas/* string */.YjP()
    .regex(/^[a-zA-Z_][a-zA-Z0-9_]{0,99}$/, { error: 'the name of a label' });
const labels = (of) => schemas/* record */.g1P(labelName, productionSchema_text().describe('Value of the label'))
    .default({})
    .describe(`Labels of ${of} in production, as \`git_ref: main\``);
const template = schemas/* strictObject */.rej({
    title: productionSchema_text().max(60).describe('What the link says'),
    url: schemas/* string */.YjP()
        .max(1000)
        .check(({ value, issues }) => {
        const problem = (0,linkTemplate/* templateProblem */.MS)(value);
        if (problem !== undefined)
            issues.push({ code: 'custom', input: value, message: problem });
    })
        .describe(`Address with placeholders: {${linkTemplate/* placeholders */.Ft.join('}, {')}}`)
});
const productionSchema_moment = (preset) => schemas/* string */.YjP()
    .refine(moment/* isMoment */.t, { error: 'a moment like now, now-2h or 2026-11-28T12:00:00Z' })
    .default(preset);
const pulled = (side) => schemas/* strictObject */.rej({
    labels: schemas/* record */.g1P(labelName, productionSchema_text().describe('Value of the label'))
        .default({})
        .describe(`Labels of ${side}`),
    from: productionSchema_moment('now-1h').describe('Begin: `now-2h`, `2026-11-28T12:00:00Z`'),
    to: productionSchema_moment('now').describe('End')
})
    .prefault({})
    .describe(`What of the service is ${side}`);
const pull = schemas/* strictObject */.rej({
    server: schemas/* enum */.k5n(['pyroscope', 'parca']).describe('What the server is'),
    url: (0,safeUrl/* safeUrl */.P)().describe('Address of its API'),
    types: schemas/* array */.YOg(schemas/* enum */.k5n(['cpu', 'alloc_space']))
        .min(1)
        .default(['cpu'])
        .describe('Sample types to pull'),
    base: pulled('base'),
    head: pulled('head')
})
    .optional()
    .describe('Profiles of production as inputs: base and head are two queries to one server');
/** A target that cannot be linked to would be a setting without an effect. */
const complete = ({ value, issues }) => {
    for (const key of ['pull', 'push'])
        if (value[key] !== undefined && value.service === undefined)
            issues.push({ code: 'custom', input: value, path: [key], message: 'service beside it' });
    if (value.target === 'none')
        return;
    const needed = value.target.startsWith('grafana')
        ? ['url', 'service', 'datasource']
        : ['url', 'service'];
    const missing = needed.filter((key) => value[key] === undefined);
    if (missing.length > 0)
        issues.push({
            code: 'custom',
            input: value,
            path: ['target'],
            message: `${missing.join(' and ')} beside it`
        });
};
const productionSchema = schemas/* strictObject */.rej({
    target: schemas/* enum */.k5n(['none', ...targets])
        .default('none')
        .describe('Profiler that findings are linked to: Profiles Drilldown or Explore of Grafana, Pyroscope up to 1.19, Parca or Polar Signals'),
    url: (0,safeUrl/* safeUrl */.P)().optional().describe('Its address; of Polar Signals that of the project'),
    datasource: productionSchema_text().optional().describe('UID of the Pyroscope data source in Grafana'),
    service: productionSchema_text().optional().describe('Name of the service in production'),
    'service-label': labelName
        .optional()
        .describe('Label with that name (without it `service_name`, of Parca and Polar Signals `job`)'),
    hours: schemas/* number */.aig()
        .positive()
        .max(8760)
        .default(24)
        .describe('Time before the report that links show'),
    'base-labels': labels('base'),
    'head-labels': labels('head'),
    links: schemas/* array */.YOg(template)
        .max(10)
        .default([])
        .describe('Links of your own, beside or instead of those of a target'),
    pull,
    push: schemas/* strictObject */.rej({ url: (0,safeUrl/* safeUrl */.P)().describe('Address of a Pyroscope server') })
        .optional()
        .describe('Profiles of the comparison to a Pyroscope server, under labels that the links then lead to')
})
    .check(complete)
    .prefault({})
    .describe('The profiler of production, which findings are linked to');

;// CONCATENATED MODULE: ./lib/config/workSchema.js
/** Settings of the work behind profiles: what both sides did, and how often. */


const workMeaning = 'What both sides did: `same` work (cost decides), work counted `per-op` (cost per operation decides), or `unknown` (share decides, unless a manifest of `collect` says what they did)';
const work = schemas/* enum */.k5n(['same', 'per-op', 'unknown']).describe(workMeaning);
const operations = {
    'base-ops': count().optional().describe('Operations that the profile of base covers'),
    'head-ops': count().optional().describe('Operations that the profile of head covers')
};
/** One count alone gives no cost per operation; it would be ignored without a word. */
const bothOrNone = ({ value, issues }) => {
    const [present, ...others] = ['base-ops', 'head-ops'].filter((key) => value[key] !== undefined);
    if (present === undefined || others.length > 0)
        return;
    const absent = present === 'base-ops' ? 'head-ops' : 'base-ops';
    issues.push({ code: 'custom', input: value, path: [present], message: `${absent} beside it` });
};
const workloadSchema = schemas/* strictObject */.rej({ work: work.optional(), ...operations })
    .check(bothOrNone)
    .prefault({});

;// CONCATENATED MODULE: ./lib/config/schema.js
/**
 * The one configuration schema: keys, bounds, defaults and descriptions. The reference in docs/configuration.md, the
 * JSON Schema for editors and every error text follow from it. Keys stay in the spelling of the file (kebab-case) after
 * parsing too, because gate ids, gate options and workload names are keys and must come out as they went in.
 */














/** Outputs that can be written beside report.json and report.md. */
const extraOutputs = ['text', 'speedscope', 'sarif'];
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).optional().describe('Version of this file format'),
    'fail-on': schemas/* enum */.k5n(['warning', 'soft-fail', 'hard-fail', 'never'])
        .default('hard-fail')
        .describe('Weakest failed gate that makes the exit code 1'),
    'on-missing': schemas/* enum */.k5n(['neutral', 'fail', 'pass'])
        .default('neutral')
        .describe('What an inconclusive comparison or a missing base does to the status'),
    'accept-label': values_text()
        .max(50)
        .default('perf-regression-ok')
        .describe('Label that accepts the regressions of the report that it is put on'),
    evidence: schemas/* enum */.k5n(['required', 'any'])
        .default('required')
        .describe('Whether a change counts only with evidence behind it, or as soon as it is measured'),
    work: work.default('unknown').describe(workMeaning),
    ...operations,
    outputs: schemas/* array */.YOg(schemas/* enum */.k5n(extraOutputs))
        .default([])
        .describe('Outputs to write beside report.json and report.md'),
    expected: schemas/* array */.YOg((0,globText/* globText */.E)())
        .default([])
        .describe('Globs of benchmarks or workloads that head must have'),
    thresholds: thresholdsSchema,
    gates: gatesSchema,
    'custom-gates': customGatesSchema,
    ignore: ignoreSchema,
    'not-reachable': schemas/* enum */.k5n(['judged', 'warning'])
        .default('warning')
        .describe('What surely no line of the change reaches: a `warning` at most, or `judged` like everything else'),
    statistics: statisticsSchema,
    rating: ratingSchema,
    workloads: schemas/* record */.g1P(values_text(), workloadSchema)
        .default({})
        .describe('Settings of single workloads, by name; they win over the ones above'),
    inputs: schemas/* array */.YOg(inputRuleSchema)
        .default([])
        .describe('Side and workload of inputs by path; the first match wins over any guess from names'),
    'path-mappings': schemas/* array */.YOg(pathMappingSchema)
        .default([])
        .describe('Where files of profiles are in the repository, where their paths do not tell; the first that fits wins'),
    collect: collectSchema,
    history: historySchema,
    issues: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether an issue is opened for a row that is above its last good value in three consecutive pull requests; the history is then on a branch unless `history.storage` says otherwise'),
    endpoints: endpointsSchema,
    objectives: objectivesSchema,
    'objective-files': objectiveFilesSchema,
    production: productionSchema,
    energy: energySchema/* energySchema */.m,
    limits: limitsSchema
})
    .check(bothOrNone)
    .describe('Configuration of flamegate');
const defaultConfig = configSchema.parse({});
/** The configuration with one more output. */
const withOutput = (config, output) => ({
    ...config,
    outputs: [...new Set([...config.outputs, output])]
});

;// CONCATENATED MODULE: ./lib/config/jsonSchema.js
/** The schema as JSON Schema: published for editors, and walked for error hints and the reference. */


/**
 * zod drops `examples` of a schema that transforms its input, so the codecs keep theirs under another name. An
 * override changes its argument: that is how zod takes the answer.
 */
const spellingsToExamples = ({ jsonSchema }) => {
    const { spellings } = jsonSchema;
    if (!Array.isArray(spellings))
        return;
    jsonSchema.examples = spellings;
    Reflect.deleteProperty(jsonSchema, 'spellings');
};
/** JSON Schema of the configuration file, in draft 7, which is what YAML language servers read. */
const configJsonSchema = () => json_schema_processors/* toJSONSchema */.bl(configSchema, { io: 'input', target: 'draft-7', override: spellingsToExamples });
const isNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const asNode = (value) => (isNode(value) ? value : undefined);
/** The schema of every fixed key of a mapping. */
const propertiesOf = (node) => new Map(Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const child = asNode(value);
    return child === undefined ? [] : [[key, child]];
}));
/** The schema of the values of a mapping with free keys. */
const valuesOf = (node) => asNode(node.additionalProperties);
/** The schema of the entries of a list. */
const itemsOf = (node) => asNode(node.items);
const step = (node, part) => typeof part === 'number'
    ? itemsOf(node)
    : (propertiesOf(node).get(String(part)) ?? valuesOf(node));
/** The schema of what stands at `path`; undefined where the schema knows nothing. */
const nodeAt = (root, path) => path.reduce((node, part) => (node === undefined ? undefined : step(node, part)), root);

;// CONCATENATED MODULE: ./lib/config/collectFlags.js


const nodeOf = (key) => nodeAt(configJsonSchema(), ['collect', key]) ?? {};
const collectFlags_words = (text) => {
    const list = text.split(/[\s,]+/).filter((word) => word !== '');
    return list.length === 1 && list[0] === 'none' ? [] : list;
};
/** A text as the kind of value that a setting has; what is none stays text, for the schema to refuse. */
const typed = (key, text) => {
    const { type } = nodeOf(key);
    if (type === 'array')
        return collectFlags_words(text);
    return type === 'integer' && /^\d{1,9}$/.test(text.trim()) ? Number(text) : text;
};
/** What was typed, as values that the schema can check: `10` is a number, `cpu,mem` a list and `none` an empty one. */
const typedCollectFlags = (flags) => Object.fromEntries(flagKeys/* collectKeys */.n.flatMap((key) => {
    const value = flags[key];
    if (value === undefined || value === '')
        return [];
    return [[key, typeof value === 'string' ? typed(key, value) : value]];
}));
/** Meaning of a setting with its default, for the tables of the action's inputs. */
const describeCollectKey = (key) => {
    const { description = '', default: preset } = nodeOf(key);
    const shown = Array.isArray(preset) ? preset.join(', ') : String(preset);
    return `${description} (collection; default: ${shown === '' ? 'none' : shown})`;
};

;// CONCATENATED MODULE: ./lib/config/fields.js

const kinds = new Map([
    ['number', 'number'],
    ['integer', 'whole number'],
    ['string', 'text']
]);
const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
const valueText = (node) => {
    const { examples } = node;
    if (node.const !== undefined)
        return code(node.const);
    if (node.enum !== undefined)
        return node.enum.map(code).join(', ');
    if (Array.isArray(examples))
        return `like ${examples.map(code).join(' or ')}`;
    const items = itemsOf(node);
    if (items !== undefined)
        return `list of ${valueText(items)}`;
    return kinds.get(node.type) ?? String(node.type);
};
/** An empty text is as good as none, and a code span of it draws nothing. */
const defaultText = (preset) => preset === undefined || preset === '' ? {} : { default: code(preset) };
const leaf = (node, path) => ({
    path,
    value: valueText(node),
    description: node.description ?? '',
    ...defaultText(node.default)
});
const walk = (node, path) => {
    const properties = propertiesOf(node);
    if (properties.size > 0) {
        return [...properties].flatMap(([key, child]) => walk(child, [...path, key]));
    }
    const values = valuesOf(node);
    if (values !== undefined)
        return walk(values, [...path, '<name>']);
    const items = itemsOf(node);
    const isListOfMappings = items !== undefined && propertiesOf(items).size > 0;
    if (!isListOfMappings)
        return [leaf(node, path)];
    return walk(items, [...path.slice(0, -1), `${path.at(-1)}[]`]);
};
/** Every setting of the configuration, in the order of the schema. */
const listFields = (root = configJsonSchema()) => walk(root, []);

// EXTERNAL MODULE: ./lib/config/nearMiss.js
var nearMiss = __webpack_require__(47122);
;// CONCATENATED MODULE: ./lib/config/explain.js
/** Turns the issues of the schema into diagnostics: what was expected, what was found, and the near miss. */





/** Nobody reads more, and placing each one searches the file. */
const maxProblems = 100;
const didYouMean = (name) => `did you mean "${name}"?`;
const explain_defaultText = (value) => value === undefined || typeof value === 'object' ? [] : [`default ${value}`];
/** The schema's own words about a key: what it means and what it is when nobody sets it. */
const meaning = (path, { root }) => {
    const { description, default: preset } = nodeAt(root, path) ?? {};
    if (description === undefined)
        return 'see docs/configuration.md';
    return [description, ...explain_defaultText(preset)].join('; ');
};
const valueHint = (issue, known) => {
    if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') {
        return meaning(issue.path, known);
    }
    const near = (0,nearMiss/* nearMiss */.b)(issue.input, issue.values.map(String));
    return near === undefined ? meaning(issue.path, known) : didYouMean(near);
};
/** The one place in the whole schema where a key belongs; undefined when there is none or several. */
const belongsAt = (key, { fields }) => {
    const places = fields
        .filter(({ path }) => path.includes(key))
        .map(({ path }) => path.slice(0, path.indexOf(key) + 1).join('.'));
    const [place, ...others] = new Set(places);
    return others.length === 0 ? place : undefined;
};
/** The key that an unknown one most likely means: a similar one beside it, or the same one elsewhere. */
const keyHint = (path, key, known) => {
    const node = nodeAt(known.root, path);
    const beside = node === undefined ? [] : [...propertiesOf(node).keys()];
    const meant = (0,nearMiss/* nearMiss */.b)(key, beside) ?? belongsAt(key, known);
    return meant === undefined ? `known keys: ${beside.join(', ')}` : didYouMean(meant);
};
const whatOf = (issue) => issue.code === 'custom'
    ? `expected ${issue.message}`
    : `expected ${(0,words/* expected */.p6)(issue)}, found ${(0,words/* found */.F9)(issue.input)}`;
const problemsOf = (issue) => {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys') {
        const hint = (known) => valueHint(issue, known);
        return [{ code: 'config/invalid-value', path, what: whatOf(issue), hint }];
    }
    return issue.keys.map((key) => ({
        code: 'config/unknown-key',
        path: [...path, key],
        what: 'unknown key',
        hint: (known) => keyHint(path, key, known)
    }));
};
const diagnose = (originOf) => {
    const root = configJsonSchema();
    const known = { root, fields: listFields(root) };
    return ({ code, path, what, hint }) => {
        const origin = originOf(path, code === 'config/unknown-key' ? 'key' : 'value');
        const base = { severity: 'error', code, hint: hint(known) };
        return origin.kind === 'flag'
            ? { ...base, message: `${origin.flag}: ${what}` }
            : { ...base, message: `${(0,words/* pathText */.LF)(path)}: ${what}`, at: origin.at };
    };
};
const byPlace = ({ at: a }, { at: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
const more = (count) => count <= 0
    ? []
    : [
        {
            severity: 'error',
            code: 'config/invalid-value',
            message: `and ${(0,units_count/* plural */.L)(count, 'more problem')}`,
            hint: 'see docs/configuration.md'
        }
    ];
/** One diagnostic for every unknown key and every bad value: flags first, then the file from the top. */
const explain = (issues, originOf) => {
    const problems = issues.flatMap(problemsOf);
    const shown = problems.slice(0, maxProblems).map(diagnose(originOf)).toSorted(byPlace);
    return [...shown, ...more(problems.length - maxProblems)];
};

;// CONCATENATED MODULE: ./lib/config/mergeLayers.js







const asOption = (key) => `--${key}`;
/** The runner cannot tell an unset input from an empty one, so neither sets anything. */
const givenFlags = (flags) => Object.fromEntries(flagKeys/* flagKeys */.B.flatMap((key) => {
    const value = flags[key];
    return value === undefined || value === '' ? [] : [[key, value]];
}));
/** The flag that a path was set by; undefined when it was none. */
const flagOf = ([top, below], { flags, collect }) => {
    if (top === 'collect' && Object.hasOwn(collect, String(below)))
        return String(below);
    return Object.hasOwn(flags, String(top)) ? String(top) : undefined;
};
const originFinder = (file, given, spell) => (path, part) => {
    const flag = flagOf(path, given);
    return file === undefined || flag !== undefined
        ? { kind: 'flag', flag: spell(flag ?? String(path[0])) }
        : { kind: 'file', at: file.placeOf(path, part) };
};
/** The file under the flags; a section of the file that is no mapping stays for the schema to refuse. */
const merge = (values, { flags, collect }) => {
    const own = values['collect'] ?? {};
    const section = Object.keys(collect).length > 0 && (0,mapping/* isMapping */.p)(own) ? { collect: { ...own, ...collect } } : {};
    return { ...values, ...flags, ...section };
};
/** Paths of all values that are set, lists as one value. */
const setPaths = (value, path) => {
    if (value === undefined)
        return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [path];
    return Object.entries(value).flatMap(([key, child]) => setPaths(child, [...path, key]));
};
/**
 * The effective configuration: flags over file over defaults. The layers are merged raw and parsed once, because a
 * layer parsed alone would bring its defaults along.
 *
 * Throws a FlamegateError with a diagnostic for every unknown key and every bad value of all layers.
 */
const mergeLayers = (raw, typed) => {
    const { flags = {}, collect = {}, spell = asOption } = typed;
    const given = { flags: givenFlags(flags), collect: typedCollectFlags(collect) };
    const merged = merge(raw?.values ?? {}, given);
    const originOf = originFinder(raw, given, spell);
    const parsed = configSchema.safeParse(merged, { reportInput: true });
    if (!parsed.success)
        throw new diagnostic/* FlamegateError */.J(explain(parsed.error.issues, originOf));
    const origins = setPaths(merged, []).map((path) => [(0,words/* pathText */.LF)(path), originOf(path, 'value')]);
    return { config: parsed.data, origins: new Map(origins) };
};

// EXTERNAL MODULE: ./lib/config/yamlFile.js + 1 modules
var yamlFile = __webpack_require__(67997);
;// CONCATENATED MODULE: ./lib/config/layers.js


/** How error texts call an input of the action. */
const asInput = (key) => `input ${key}`;
/** The effective configuration of a file as it is written, and of what was typed. Throws a FlamegateError as both do. */
const resolveConfig = ({ file, ...typed }) => mergeLayers(file === undefined ? undefined : (0,yamlFile/* readYaml */.g)(file), typed);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/config/maxConfigBytes.js
var maxConfigBytes = __webpack_require__(60239);
;// CONCATENATED MODULE: ./lib/config/objectiveKinds.js
/** The shapes of objectives that are read, as far as they are looked at. */

/** The key of a Kubernetes annotation, and the same as a label of Prometheus can be spelled. */
const endpointKeys = ['flamegate/endpoint', 'flamegate_endpoint'];
const objectiveKinds_labels = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])).default({});
const numberText = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).transform(String);
const openSlo = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz('openslo/v1'),
    kind: schemas/* literal */.euz('SLO'),
    metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), labels: objectiveKinds_labels, annotations: objectiveKinds_labels }),
    spec: schemas/* object */.Ikc({
        objectives: schemas/* array */.YOg(schemas/* object */.Ikc({
            target: schemas/* number */.aig().gt(0).lt(1).optional(),
            targetPercent: schemas/* number */.aig().gt(0).lt(100).optional(),
            op: schemas/* enum */.k5n(['lt', 'lte', 'gt', 'gte']).optional(),
            value: numberText.optional()
        }))
            .min(1)
    })
});
const slothService = schemas/* object */.Ikc({
    service: schemas/* string */.YjP().min(1),
    slos: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), objective: schemas/* number */.aig().gt(0).max(100), labels: objectiveKinds_labels }))
});
const sloth = slothService.extend({ version: schemas/* literal */.euz('prometheus/v1') });
const slothResource = schemas/* object */.Ikc({
    apiVersion: schemas/* literal */.euz('sloth.slok.dev/v1'),
    kind: schemas/* literal */.euz('PrometheusServiceLevel'),
    spec: slothService
});
const endpointIn = (...all) => all.flatMap((one) => endpointKeys.flatMap((key) => one[key] ?? []))[0];
const operators = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
/** Four digits after the point are more than any objective has. */
const percentText = (percent) => `${Number(percent.toFixed(4))}%`;
const ofOpenSlo = ({ metadata, spec }) => {
    const [first] = spec.objectives;
    const percent = first?.targetPercent ?? (first?.target ?? 0) * 100;
    const within = first?.value === undefined
        ? {}
        : { threshold: `${operators[first.op ?? 'lte']} ${first.value}` };
    return [
        {
            endpoint: endpointIn(metadata.annotations, metadata.labels),
            name: metadata.name,
            ...(percent > 0 ? { target: percentText(percent) } : {}),
            ...within
        }
    ];
};
const ofSloth = ({ service, slos }) => slos.map((one) => ({
    endpoint: endpointIn(one.labels),
    name: `${service}/${one.name}`,
    target: percentText(one.objective)
}));
const kind = (title, matches, schema, found) => ({ title, matches, read: (document) => schema.transform(found).safeParse(document) });
/** To read one more: its schema, what is found in it, and a line here. */
const objectiveKinds = [
    kind('an SLO of OpenSLO', (one) => one['apiVersion'] === 'openslo/v1' && one['kind'] === 'SLO', openSlo, ofOpenSlo),
    kind('objectives of Sloth', (one) => one['version'] === 'prometheus/v1', sloth, ofSloth),
    kind('objectives of Sloth', (one) => one['kind'] === 'PrometheusServiceLevel', slothResource, ({ spec }) => ofSloth(spec))
];

;// CONCATENATED MODULE: ./lib/config/objectiveFile.js
/**
 * Objectives in files of OpenSLO (v1) and Sloth (prometheus/v1, and its Kubernetes form). Both promise something of queries;
 * which endpoint these are about is written in an annotation or label, because a guess from a query would be wrong in silence.
 */





const noObjectives = { objectives: [], diagnostics: [] };
/** Documents of a file that are something else: services, indicators, alerts. */
const isOther = (one) => typeof one['apiVersion'] === 'string' && one['apiVersion'].startsWith('openslo/');
const problem = (path, message, hint) => ({
    severity: 'warning',
    code: 'objectives/file',
    message,
    at: { file: path },
    hint
});
const wrongShape = (path, title, error) => {
    const [first] = error.issues;
    const where = first === undefined ? '' : `${(0,words/* pathText */.LF)(first.path)}: expected ${(0,words/* expected */.p6)(first)}`;
    return problem(path, `expected ${title}, found another shape: ${where}`, 'see docs/spans.md for what is read');
};
const noEndpoint = (path, names) => problem(path, `the objective ${names.map((name) => `\`${name.replaceAll('`', "'")}\``).join(', ')} names no endpoint, so nothing is compared with it`, 'add the annotation flamegate/endpoint (OpenSLO) or the label flamegate_endpoint (Sloth)');
const readDocument = (path, document) => {
    const none = (diagnostic) => ({
        objectives: [],
        diagnostics: [diagnostic]
    });
    if (document === null)
        return noObjectives;
    const found = (0,mapping/* isMapping */.p)(document)
        ? objectiveKinds.find(({ matches }) => matches(document))
        : undefined;
    if (found === undefined) {
        const isKnown = (0,mapping/* isMapping */.p)(document) && isOther(document);
        const what = 'expected objectives of OpenSLO (openslo/v1) or Sloth (prometheus/v1), found neither';
        return isKnown
            ? noObjectives
            : none(problem(path, what, 'take the file out of objective-files'));
    }
    const read = found.read(document);
    if (!read.success)
        return none(wrongShape(path, found.title, read.error));
    const named = read.data.flatMap(({ endpoint, ...rest }) => endpoint === undefined ? [] : [{ endpoint, ...rest, source: path }]);
    const unnamed = read.data.filter(({ endpoint }) => endpoint === undefined);
    return {
        objectives: named,
        diagnostics: unnamed.length === 0
            ? []
            : [
                noEndpoint(path, unnamed.map(({ name }) => name))
            ]
    };
};
/** Far above any real use of anchors. */
const maxAliasCount = 100;
const documentsIn = (text) => {
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { prettyErrors: false, stringKeys: true });
    if (!Array.isArray(documents))
        return [];
    if (documents.some(({ errors }) => errors.length > 0))
        return undefined;
    try {
        return documents.map((one) => one.toJS({ maxAliasCount }));
    }
    catch {
        return undefined;
    }
};
/** Reads a file of objectives. What is wrong with it is said, and no reason to stop: it is written for another tool. */
const readObjectiveFile = ({ path, text }) => {
    const refuse = (message) => ({
        objectives: [],
        diagnostics: [problem(path, message, 'check the file with its own tool')]
    });
    if (text.length > maxConfigBytes/* maxConfigBytes */.a)
        return refuse(`expected at most ${maxConfigBytes/* maxConfigBytes */.a / 1024} KiB, found more`);
    const documents = documentsIn(text);
    if (documents === undefined)
        return refuse('expected YAML, found something else');
    return joinObjectives(documents.map((one) => readDocument(path, one)));
};
const joinObjectives = (all) => ({
    objectives: all.flatMap(({ objectives }) => objectives),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics)
});

// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(92430);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/steps/ruleFiles.js + 2 modules
var ruleFiles = __webpack_require__(29628);
;// CONCATENATED MODULE: ./lib/steps/objectives.js





const missing = (path) => ({
    objectives: [],
    diagnostics: [
        {
            severity: 'warning',
            code: 'objectives/missing',
            message: 'expected a file of objectives, found nothing',
            at: { file: path },
            hint: 'check objective-files in the settings'
        }
    ]
});
const fileOf = (path, file) => file === undefined ? missing(path) : readObjectiveFile(file);
const readLocal = async (path, cwd) => {
    try {
        return fileOf(path, await (0,configFile/* readOptionalFile */.pL)(path, cwd));
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        return { objectives: [], diagnostics: error.diagnostics };
    }
};
/** The objectives of files on this machine. */
const localObjectives = async (paths, cwd) => joinObjectives(await Promise.all(paths.map((path) => readLocal(path, cwd))));
/**
 * The objectives that a change is judged by: those of the base commit in a pull request, so that it cannot take away what it
 * breaks; else those of the checkout.
 */
const objectivesOf = async (paths, source) => {
    if (paths.length === 0)
        return joinObjectives([]);
    const read = (0,ruleFiles/* readAtBase */.z1)(source);
    if (read === undefined)
        return localObjectives(paths, source.context.workspace);
    const words = { output: 'objectives', without: 'No endpoint has an objective.' };
    const files = await (0,attempt/* attempt */.C)(source.log, words, async () => {
        const all = [];
        for (const path of paths) {
            const [file] = await read(path);
            all.push(fileOf(path, file));
        }
        return all;
    });
    return joinObjectives(files ?? []);
};

;// CONCATENATED MODULE: ./lib/steps/settings.js






const defaultConfigPath = '.github/flamegate.yml';
/** The settings of head that can be told, and why they cannot where they cannot. */
const headConfig = ({ config: file }, layers, base) => {
    try {
        return { config: resolveConfig({ ...layers, file }).config, problems: [] };
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        const [first] = error.diagnostics;
        const problem = `the settings file is not valid any more: ${first?.message ?? error.message}`;
        return { config: base, problems: [problem] };
    }
};
/** The configuration of the run: inputs of the step over the settings file over the defaults. */
const settings = async ({ inputs, flags, collect }, { context, log, openGitHub }) => {
    const { config: path } = inputs;
    const isDefaultPath = path === defaultConfigPath;
    const source = { path, isDefaultPath, context, log, openGitHub };
    const { base, head } = await log.group('Settings', () => (0,ruleFiles/* readRuleFiles */.qL)(source));
    const layers = { flags, collect, spell: asInput };
    const { config: read } = resolveConfig({ ...layers, file: base.config });
    const config = inputs.sarif ? withOutput(read, 'sarif') : read;
    const objectives = await objectivesOf(config['objective-files'], source);
    const rules = { config, ackFile: base.acks, objectives };
    if (head === undefined)
        return { ...rules, headLoosens: [] };
    const ofHead = headConfig(head, layers, config);
    const changes = loosened({ config, acks: base.acks.acks }, { config: ofHead.config, acks: head.acks.acks });
    return { ...rules, headLoosens: [...ofHead.problems, ...changes] };
};


/***/ }),

/***/ 3650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ isThroughput),
/* harmony export */   GQ: () => (/* binding */ toGoUnit),
/* harmony export */   JF: () => (/* binding */ better),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   XV: () => (/* binding */ unitClass),
/* harmony export */   hT: () => (/* binding */ assumesExact),
/* harmony export */   lV: () => (/* binding */ canonicalUnit),
/* harmony export */   r7: () => (/* binding */ goUnit),
/* harmony export */   v4: () => (/* binding */ tidyUnit)
/* harmony export */ });
/* unused harmony export tidy */
/**
 * A measurement in benchstat's base units: `ns` becomes `sec` (x 1e-9) and `MB` becomes `B` (x 1e6), in the numerator
 * only. Unlike benchstat, which leaves a value of 0 or Inf in the unit it was written in, the unit is always tidied:
 * it may not depend on the value.
 */
function tidy(value, unit) {
    const change = changeUnit(unit, () => TIDY);
    return { value: timesPowerOfTen(value, change.exponent), unit: change.unit };
}
/** The unit that {@link tidy} turns a unit into: the key of unit metadata and of benchstat's tables. */
function tidyUnit(unit) {
    return changeUnit(unit, () => TIDY).unit;
}
/**
 * The unit as Go's `testing` writes it: `sec` becomes `ns`; a rate of bytes is in `MB`, every other amount of bytes in
 * `B`. Units that name neither time nor bytes are their own.
 */
function goUnit(unit) {
    // Nearly every unit is one of Go's own: they need not be taken apart value by value, nor be a text of their own in each.
    return GO_UNITS.get(unit) ?? changeUnit(unit, (parts) => (isByteRate(parts) ? TO_GO_RATE : TO_GO));
}
/** The name of {@link goUnit}: equal for every spelling of one unit (`ns/op` and `sec/op`; `MB/s` and `B/s`). */
function canonicalUnit(unit) {
    return goUnit(unit).unit;
}
/**
 * A measurement in Go's unit. Numbers that are in it already stay bit for bit what they were; a tidied number becomes
 * the shortest number that tidies to it, so that 3.2200000000000005e-09 sec/op is 3.22 ns/op again.
 */
function toGoUnit(value, unit) {
    const change = goUnit(unit);
    return { value: undoPowerOfTen(value, -change.exponent), unit: change.unit };
}
/**
 * Which way of a unit is better: what its `better` metadata says, else benchstat's own list. A unit on neither is
 * unknown: it is shown, not judged.
 */
function better(unit, metadata) {
    const said = metadata.get(tidyUnit(unit))?.get('better');
    if (said === 'lower' || said === 'higher')
        return said;
    return KNOWN_DIRECTIONS.get(canonicalUnit(unit)) ?? 'unknown';
}
/** Whether the unit's metadata says that its values repeat exactly (`assume=exact`), so that no test is needed. */
function assumesExact(unit, metadata) {
    return metadata.get(tidyUnit(unit))?.get('assume') === 'exact';
}
/** Binary for an amount or rate of bytes, decimal for everything else. */
function unitClass(unit) {
    const bytes = numerator(unitParts(unit)).some((text) => BYTE_TOKENS.has(text));
    return bytes ? 'binary' : 'decimal';
}
/** Whether a unit measures time: `ns/op`, and custom ones such as `p99-ns` or `sec/op`. */
function isTime(unit) {
    return numerator(unitParts(canonicalUnit(unit))).includes('ns');
}
/** Whether a unit is an amount per second: `MB/s`, `B/s`, and custom ones such as `requests/s`. */
function isThroughput(unit) {
    return isPerSecond(unitParts(unit)) && !isTime(unit);
}
const TIDY = new Map([
    ['ns', { unit: 'sec', exponent: -9 }],
    ['MB', { unit: 'B', exponent: 6 }]
]);
const TO_GO = new Map([
    ['sec', { unit: 'ns', exponent: 9 }],
    ['MB', { unit: 'B', exponent: 6 }]
]);
const TO_GO_RATE = new Map([['B', { unit: 'MB', exponent: -6 }]]);
const BYTE_TOKENS = new Set(['B', 'MB', 'bytes']);
const SECOND_TOKENS = new Set(['s', 'sec']);
const KNOWN_DIRECTIONS = new Map([
    ['ns/op', 'lower'],
    ['B/op', 'lower'],
    ['allocs/op', 'lower'],
    ['MB/s', 'higher']
]);
const GO_UNITS = new Map([
    ['ns/op', { unit: 'ns/op', exponent: 0 }],
    ['B/op', { unit: 'B/op', exponent: 0 }],
    ['allocs/op', { unit: 'allocs/op', exponent: 0 }],
    ['MB/s', { unit: 'MB/s', exponent: 0 }],
    // As benchstat tidies them, which is what its tables hold.
    ['sec/op', { unit: 'ns/op', exponent: 9 }],
    ['B/s', { unit: 'MB/s', exponent: -6 }]
]);
/** A unit cut as benchstat cuts it: `/` opens the denominator, `*` goes back to the numerator. */
function unitParts(unit) {
    const parts = [];
    let place = 'numerator';
    for (const text of unit.match(/[*/ -]|[^*/ -]+/g) ?? []) {
        if (text === '/')
            place = 'denominator';
        if (text === '*')
            place = 'numerator';
        parts.push({ text, place: /^[*/ -]$/.test(text) ? 'separator' : place });
    }
    return parts;
}
function numerator(parts) {
    return parts.filter(({ place }) => place === 'numerator').map(({ text }) => text);
}
function isPerSecond(parts) {
    const below = parts.filter(({ place }) => place === 'denominator');
    return below.length === 1 && below.every(({ text }) => SECOND_TOKENS.has(text));
}
function isByteRate(parts) {
    const bytes = numerator(parts).filter((text) => text === 'B' || text === 'MB');
    return bytes.length === 1 && parts.at(-2)?.text === '/' && parts.at(-1)?.text === 's';
}
function changeUnit(unit, choose) {
    const parts = unitParts(unit);
    const replacements = choose(parts);
    let exponent = 0;
    const texts = parts.map(({ text, place }) => {
        const change = place === 'numerator' ? replacements.get(text) : undefined;
        exponent += change?.exponent ?? 0;
        return change?.unit ?? text;
    });
    return { unit: texts.join(''), exponent };
}
/** Powers of ten are read, not computed: `10 ** -9` need not be the number 1e-9. */
function timesPowerOfTen(value, exponent) {
    return exponent === 0 ? value : value * powerOfTen(exponent);
}
function powerOfTen(exponent) {
    return COMMON_POWERS.get(exponent) ?? Number(`1e${exponent}`);
}
/** Those of the two units that are tidied, for a table has many values. */
const COMMON_POWERS = new Map([
    [-9, 1e-9],
    [-6, 1e-6],
    [6, 1e6],
    [9, 1e9]
]);
/** The shortest number whose product with the power of ten is `value`; the quotient where rounding hid it. */
function undoPowerOfTen(value, exponent) {
    if (exponent === 0)
        return value;
    const quotient = timesPowerOfTen(value, -exponent);
    if (!Number.isFinite(quotient))
        return quotient;
    for (const digits of [15, 16, 17]) {
        const candidate = Number(quotient.toPrecision(digits));
        if (timesPowerOfTen(candidate, exponent) === value)
            return candidate;
    }
    return quotient;
}


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
