export const id = 877;
export const ids = [877];
export const modules = {

/***/ 829:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ isPrinted),
/* harmony export */   hs: () => (/* binding */ blockedBecause),
/* harmony export */   mq: () => (/* binding */ blockedWords),
/* harmony export */   wo: () => (/* binding */ lostAmongProcesses)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4780);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);


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

/***/ 9687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ energySchema),
/* harmony export */   u: () => (/* binding */ gridIntensities)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _globText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8057);
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

/***/ 1877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFields)
/* harmony export */ });
/* harmony import */ var _jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);

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
    const items = (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node);
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
    const properties = (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(node);
    if (properties.size > 0) {
        return [...properties].flatMap(([key, child]) => walk(child, [...path, key]));
    }
    const values = (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(node);
    if (values !== undefined)
        return walk(values, [...path, '<name>']);
    const items = (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(node);
    const isListOfMappings = items !== undefined && (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(items).size > 0;
    if (!isListOfMappings)
        return [leaf(node, path)];
    return walk(items, [...path.slice(0, -1), `${path.at(-1)}[]`]);
};
/** Every setting of the configuration, in the order of the schema. */
const listFields = (root = (0,_jsonSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .configJsonSchema */ .Mk)()) => walk(root, []);


/***/ }),

/***/ 8057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ globText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3593);


/** Longest glob: longer than any path. */
const LONGEST = 1000;
/** A glob, as the settings and inputs take it. */
const globText = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(LONGEST)
    .refine(_patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg, {
    error: `a glob that stands for at most ${_patterns_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALTERNATIVES */ .cg} without braces`
});


/***/ }),

/***/ 3917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ configJsonSchema),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
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
const configJsonSchema = () => zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configSchema */ .Qn, { io: 'input', target: 'draft-7', override: spellingsToExamples });
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


/***/ }),

/***/ 238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   MS: () => (/* binding */ templateProblem),
/* harmony export */   V6: () => (/* binding */ holesOf)
/* harmony export */ });
/* harmony import */ var _safeUrl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6572);
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

/***/ 8912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   t: () => (/* binding */ isMoment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
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

/***/ 6572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSafeUrl),
/* harmony export */   P: () => (/* binding */ safeUrl)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
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

/***/ 9900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig),
  Wq: () => (/* binding */ withOutput)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
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
var energySchema = __webpack_require__(9687);
// EXTERNAL MODULE: ./lib/gates/index.js + 12 modules
var gates = __webpack_require__(6513);
// EXTERNAL MODULE: ./lib/model/gate.js
var gate = __webpack_require__(3026);
;// CONCATENATED MODULE: ./lib/config/gateSchema.js



const severity = ({ defaultSeverity }) => schemas/* enum */.k5n(gate/* severities */.g)
    .default(defaultSeverity)
    .describe('How much a failure of this gate weighs; `off` lists the gate and does not evaluate it');
const gateSchema = (gate) => schemas/* strictObject */.rej({ severity: severity(gate), ...gate.options.shape })
    .prefault({})
    .describe(gate.title);
/** The settings of every gate in the registry. The cast restores the types that `fromEntries` forgets. */
const shape = Object.fromEntries(Object.entries(gates/* gates */.V).map(([id, gate]) => [id, gateSchema(gate)]));
/** `gates.<id>`: severity and the gate's own options. */
const gatesSchema = schemas/* strictObject */.rej(shape)
    .prefault({})
    .describe('The gates: what may fail a pull request, and how hard');

// EXTERNAL MODULE: ./lib/config/globText.js
var globText = __webpack_require__(8057);
// EXTERNAL MODULE: ./lib/gates/custom/limit.js
var limit = __webpack_require__(5517);
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
const above = written(limit/* limitPatterns */.Bl.above, 'a limit like 3, "3%" or "2pp"')
    .optional()
    .meta({ examples: [3, '3%', '2pp'] })
    .describe('Worse by more than this: percent of cost for benchmarks; points for functions, or percent of what the function had in base');
const aboveAbsolute = written(limit/* limitPatterns */.Bl.absolute, 'an amount like 100, "50ms" or "10MiB"')
    .optional()
    .meta({ examples: [100, '50ms', '10MiB'] })
    .describe('Worse by more than this amount; with `above` beside it both have to be exceeded');
const isAboutFunctions = (settings) => firstOf(settings, ofProfiles) !== undefined;
const noLimit = (settings) => settings['above'] === undefined && settings['above-absolute'] === undefined
    ? [{ at: 'above', expected: 'above or above-absolute, found neither' }]
    : [];
const pointsOfBenchmarks = (settings) => (0,limit/* isPoints */.U2)(settings['above'] ?? '') && !isAboutFunctions(settings)
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

// EXTERNAL MODULE: ./lib/config/limits.js
var limits = __webpack_require__(1124);
;// CONCATENATED MODULE: ./lib/config/limitsSchema.js
/** Settings of the bounds on inputs. */



const limitsSchema = schemas/* strictObject */.rej({
    'max-files': schemas/* int */.Whr()
        .min(1)
        .default(limits/* defaultLimits */.M['max-files'])
        .describe('Most files that a search may find'),
    'max-file-bytes': size().prefault('512MiB').describe('Largest input file'),
    'max-total-bytes': size().prefault('8GiB').describe('Largest size of all input files together'),
    'max-inflated-bytes': size().prefault('1GiB').describe('Largest input after decompression'),
    'max-archive-entries': schemas/* int */.Whr()
        .min(1)
        .default(limits/* defaultLimits */.M['max-archive-entries'])
        .describe('Most entries of one artifact'),
    'max-archive-bytes': size()
        .prefault('2GiB')
        .describe('Largest size of what all artifacts of a run unpack to'),
    'max-compression-ratio': schemas/* int */.Whr()
        .min(1)
        .max(1032)
        .default(limits/* defaultLimits */.M['max-compression-ratio'])
        .describe('How many times an entry of an artifact may be larger than it is packed, above 1 MiB'),
    'max-rows': schemas/* int */.Whr()
        .min(1)
        .default(limits/* defaultLimits */.M['max-rows'])
        .describe('Most rows of one text input, functions of a profile times its sample types, and functions of all comparisons; of all inputs together, half as many functions and four times as many numbers on result lines'),
    'max-benchmarks': schemas/* int */.Whr()
        .min(1)
        .default(limits/* defaultLimits */.M['max-benchmarks'])
        .describe('Most benchmarks times their units, of all inputs together')
})
    .prefault({})
    .describe('Bounds on the inputs');

// EXTERNAL MODULE: ./lib/config/linkTemplate.js
var linkTemplate = __webpack_require__(238);
// EXTERNAL MODULE: ./lib/config/moment.js
var moment = __webpack_require__(8912);
// EXTERNAL MODULE: ./lib/config/safeUrl.js
var safeUrl = __webpack_require__(6572);
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


/***/ }),

/***/ 3790:
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
/* harmony import */ var _classify_oneProcess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(829);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4780);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
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

/***/ 8922:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ costWords),
/* harmony export */   g: () => (/* binding */ nameBenchmarks)
/* harmony export */ });
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(964);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7298);
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

/***/ 6763:
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
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

/***/ 6605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ confirmedBy)
/* harmony export */ });
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7298);

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

/***/ 5517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ limitPatterns),
/* harmony export */   TL: () => (/* binding */ parseAbsolute),
/* harmony export */   U2: () => (/* binding */ isPoints),
/* harmony export */   Zk: () => (/* binding */ parseAbove),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
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

/***/ 6513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ gates)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/gates/benchmarkWords.js
var benchmarkWords = __webpack_require__(8922);
// EXTERNAL MODULE: ./lib/gates/conclude.js
var conclude = __webpack_require__(6763);
;// CONCATENATED MODULE: ./lib/gates/gate.js
/** Keeps the type of a gate's options through the registry. */
const defineGate = (gate) => gate;

// EXTERNAL MODULE: ./lib/gates/select.js
var gates_select = __webpack_require__(7298);
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
var oneProcess = __webpack_require__(829);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/gates/benchmarkEvidence.js
var benchmarkEvidence = __webpack_require__(3790);
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
var confirmed = __webpack_require__(6605);
// EXTERNAL MODULE: ./lib/gates/sight.js
var sight = __webpack_require__(7133);
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
var count = __webpack_require__(5396);
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

/***/ 7298:
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
/* harmony import */ var _units_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5396);
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
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

/***/ 7133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ samplesWords),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   tO: () => (/* binding */ asFarAsSeen)
/* harmony export */ });
/* harmony import */ var _units_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);

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

/***/ 4780:
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

/***/ 3593:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   cg: () => (/* binding */ MAX_ALTERNATIVES),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* harmony import */ var _wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60);

/** Braces beside braces multiply; each of what comes of them is matched. */
const MAX_ALTERNATIVES = 100;
/** Where the brace at `start` closes, and the commas that are its own; undefined for a brace that means itself. */
const choiceAt = (glob, start) => {
    const commas = [];
    let depth = 0;
    for (let at = start; at < glob.length; at++) {
        const mark = glob[at];
        if (mark === '\\')
            at++;
        else if (mark === '{')
            depth++;
        else if (mark === ',' && depth === 1)
            commas.push(at);
        else if (mark === '}' && --depth === 0) {
            return commas.length === 0 ? undefined : { commas, end: at };
        }
    }
    return undefined;
};
/** A glob as globs without choices: `{a,b}-{c,d}` is four. Undefined when they are more than {@link MAX_ALTERNATIVES}. */
const alternatives = (glob) => {
    const done = [];
    const open = [{ text: glob, from: 0 }];
    // From the last one on, so that few are open at a time.
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { text } = next;
        let at = next.from;
        while (at < text.length && !(text[at] === '{' && choiceAt(text, at))) {
            at += text[at] === '\\' ? 2 : 1;
        }
        const choice = at < text.length ? choiceAt(text, at) : undefined;
        if (choice === undefined)
            done.push(text);
        else {
            const marks = [at, ...choice.commas, choice.end];
            for (const [index, mark] of marks.slice(1).entries()) {
                const one = text.slice((marks[index] ?? 0) + 1, mark);
                open.push({ text: text.slice(0, at) + one + text.slice(choice.end + 1), from: at });
            }
        }
        if (done.length + open.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return done;
};
/** Whether a glob stands for no more texts without braces than are matched. */
const isGlob = (glob) => alternatives(glob) !== undefined;
const rangesOf = (inside) => {
    const ranges = [];
    for (let at = 0; at < inside.length; at++) {
        const first = inside[at] ?? '';
        const isRange = inside[at + 1] === '-' && at + 2 < inside.length;
        ranges.push(first + (isRange ? inside[at + 2] : first));
        if (isRange)
            at += 2;
    }
    return ranges;
};
/** The set that opens at `at`, and where it ends; undefined for a bracket that means itself. */
const setAt = (text, at) => {
    const negated = text[at + 1] === '!' || text[at + 1] === '^';
    const start = at + (negated ? 2 : 1);
    const end = text.indexOf(']', start + 1);
    if (end < 0)
        return undefined;
    const wildcard = { kind: 'set', ranges: rangesOf(text.slice(start, end)), negated };
    return { wildcard, end };
};
const wildcardsOf = (part, { brackets }) => {
    const wildcards = [];
    for (let at = 0; at < part.length; at++) {
        const mark = part[at] ?? '';
        const set = mark === '[' && brackets === 'set' ? setAt(part, at) : undefined;
        if (set !== undefined)
            at = set.end;
        if (set !== undefined)
            wildcards.push(set.wildcard);
        else if (mark === '*')
            wildcards.push({ kind: 'star' });
        else if (mark === '?')
            wildcards.push({ kind: 'one' });
        else if (mark === '\\' && at + 1 < part.length)
            wildcards.push({ kind: 'character', character: part[++at] ?? '' });
        else
            wildcards.push({ kind: 'character', character: mark });
    }
    return wildcards;
};
const partOf = (part, syntax) => {
    if (part === '**')
        return 'folders';
    const wildcards = wildcardsOf(part, syntax);
    const isAlone = part !== '' && wildcards.every(({ kind }) => kind === 'star');
    return isAlone ? [{ kind: 'one' }, ...wildcards] : wildcards;
};
/**
 * Compiles a glob: `*` is anything but `/` (alone between slashes at least one character), `**` alone between slashes any
 * folders, `?` one character, `{a,b}` either, `[a-z]` one of these where sets are asked for, and a backslash takes its
 * meaning from what follows. Matching takes at most the product of both lengths, whatever they are. Of a glob with too
 * many alternatives, which the settings refuse, nothing but the glob itself is meant.
 */
const compileGlob = (glob, syntax) => {
    const patterns = (alternatives(glob) ?? []).map((one) => one.split('/').map((part) => partOf(part, syntax)));
    return (text) => {
        const parts = text.split('/');
        return text === glob || patterns.some((pattern) => (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesParts */ .m)(pattern, parts));
    };
};


/***/ }),

/***/ 60:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ matchesParts)
/* harmony export */ });
/**
 * Whether a list of patterns, some of which stand for any number of items, matches all of a list. Only the last of those
 * is ever tried again with one item more, so the work is at most the product of both lengths.
 */
const matchesAll = (patterns, items, isAny, matches) => {
    const isAnyAt = (at) => at < patterns.length && isAny(patterns[at]);
    let [at, place] = [0, 0];
    // Where the last pattern for any number was, and how far it has come.
    let [wide, taken] = [-1, 0];
    while (place < items.length) {
        if (isAnyAt(at)) {
            wide = at++;
            taken = place;
        }
        else if (at < patterns.length && matches(patterns[at], items[place])) {
            at++;
            place++;
        }
        else if (wide >= 0) {
            at = wide + 1;
            place = ++taken;
        }
        else
            return false;
    }
    while (isAnyAt(at))
        at++;
    return at === patterns.length;
};
/** Ranges are pairs of first and last character. */
const isIn = (ranges, character) => ranges.some((range) => character >= (range[0] ?? '') && character <= (range[1] ?? ''));
const matchesCharacter = (wildcard, character) => {
    if (wildcard.kind === 'character')
        return wildcard.character === character;
    if (wildcard.kind === 'set')
        return isIn(wildcard.ranges, character) !== wildcard.negated;
    return true;
};
const matchesPart = (pattern, text) => matchesAll(pattern, text, ({ kind }) => kind === 'star', matchesCharacter);
/**
 * Whether parts of a pattern match all parts of a path. Every part of the one is compared with a part of the other at
 * most once for each `folders`, so the work is at most the product of both lengths here too.
 */
const matchesParts = (pattern, path) => matchesAll(pattern, path, (part) => part === 'folders', matchesPart);


/***/ })

};
