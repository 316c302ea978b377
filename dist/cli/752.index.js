export const id = 752;
export const ids = [752];
export const modules = {

/***/ 334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flagKeys),
/* harmony export */   n: () => (/* binding */ collectKeys)
/* harmony export */ });
const flagKeys = [
    'fail-on',
    'on-missing',
    'evidence',
    'work',
    'base-ops',
    'head-ops'
];
/** All settings of `collect`, in the order of the schema: flags of the command `collect`. */
const collectKeys = [
    'packages',
    'bench',
    'rounds',
    'benchtime',
    'profile',
    'profile-rounds',
    'noise-rounds',
    'tags',
    'timeout'
];


/***/ }),

/***/ 796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** What YAML calls a mapping and JSON an object. */
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ maxConfigBytes)
/* harmony export */ });
/** Far above any real configuration; the YAML parser is quadratic in hostile text. Apart from it, because most have no file. */
const maxConfigBytes = 64 * 1024;


/***/ }),

/***/ 5519:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/config/flagKeys.js
var flagKeys = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/config/jsonSchema.js
var jsonSchema = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/config/collectFlags.js


const nodeOf = (key) => (0,jsonSchema/* nodeAt */.oB)((0,jsonSchema/* configJsonSchema */.Mk)(), ['collect', key]) ?? {};
const words = (text) => {
    const list = text.split(/[\s,]+/).filter((word) => word !== '');
    return list.length === 1 && list[0] === 'none' ? [] : list;
};
/** A text as the kind of value that a setting has; what is none stays text, for the schema to refuse. */
const typed = (key, text) => {
    const { type } = nodeOf(key);
    if (type === 'array')
        return words(text);
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

// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/config/fields.js
var fields = __webpack_require__(1877);
// EXTERNAL MODULE: ./lib/config/nearMiss.js
var nearMiss = __webpack_require__(7122);
// EXTERNAL MODULE: ./lib/config/words.js
var config_words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/config/explain.js
/** Turns the issues of the schema into diagnostics: what was expected, what was found, and the near miss. */





/** Nobody reads more, and placing each one searches the file. */
const maxProblems = 100;
const didYouMean = (name) => `did you mean "${name}"?`;
const defaultText = (value) => value === undefined || typeof value === 'object' ? [] : [`default ${value}`];
/** The schema's own words about a key: what it means and what it is when nobody sets it. */
const meaning = (path, { root }) => {
    const { description, default: preset } = (0,jsonSchema/* nodeAt */.oB)(root, path) ?? {};
    if (description === undefined)
        return 'see docs/configuration.md';
    return [description, ...defaultText(preset)].join('; ');
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
    const node = (0,jsonSchema/* nodeAt */.oB)(known.root, path);
    const beside = node === undefined ? [] : [...(0,jsonSchema/* propertiesOf */.P1)(node).keys()];
    const meant = (0,nearMiss/* nearMiss */.b)(key, beside) ?? belongsAt(key, known);
    return meant === undefined ? `known keys: ${beside.join(', ')}` : didYouMean(meant);
};
const whatOf = (issue) => issue.code === 'custom'
    ? `expected ${issue.message}`
    : `expected ${(0,config_words/* expected */.p6)(issue)}, found ${(0,config_words/* found */.F9)(issue.input)}`;
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
    const root = (0,jsonSchema/* configJsonSchema */.Mk)();
    const known = { root, fields: (0,fields/* listFields */.C)(root) };
    return ({ code, path, what, hint }) => {
        const origin = originOf(path, code === 'config/unknown-key' ? 'key' : 'value');
        const base = { severity: 'error', code, hint: hint(known) };
        return origin.kind === 'flag'
            ? { ...base, message: `${origin.flag}: ${what}` }
            : { ...base, message: `${(0,config_words/* pathText */.LF)(path)}: ${what}`, at: origin.at };
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

// EXTERNAL MODULE: ./lib/config/mapping.js
var mapping = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/config/schema.js + 11 modules
var schema = __webpack_require__(9900);
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
    const parsed = schema/* configSchema */.Qn.safeParse(merged, { reportInput: true });
    if (!parsed.success)
        throw new diagnostic/* FlamegateError */.J(explain(parsed.error.issues, originOf));
    const origins = setPaths(merged, []).map((path) => [(0,config_words/* pathText */.LF)(path), originOf(path, 'value')]);
    return { config: parsed.data, origins: new Map(origins) };
};


/***/ }),

/***/ 1811:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/** Longest piece of a value that an error repeats. */
const longestQuote = 60;
const quote = (text) => JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
/** A path as a person writes it: `gates.cpu-regression.above`, `inputs[0].path`, `workloads."a.b".work`. */
const pathText = (path) => path
    .map((part) => {
    if (typeof part === 'number')
        return `[${part}]`;
    const key = String(part);
    return `.${/^[\w-]{1,60}$/.test(key) ? key : quote(key)}`;
})
    .join('')
    .slice(1);
/** What stands there instead, without more of it than fits a line. */
const found = (value) => {
    if (value === undefined || value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? quote(value) : String(value);
};
const typeNames = new Map([
    ['object', 'a mapping'],
    ['record', 'a mapping'],
    ['array', 'a list'],
    ['string', 'text'],
    ['number', 'a number'],
    ['int', 'a whole number']
]);
const choices = (values) => values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(', ')}`;
/** What the schema wants where an issue is. */
const expected = (issue) => {
    switch (issue.code) {
        case 'invalid_type':
            return typeNames.get(issue.expected) ?? issue.expected;
        case 'invalid_value':
            return choices(issue.values);
        case 'too_small':
            if (issue.origin === 'string')
                return 'text that is not empty';
            return issue.inclusive ? `at least ${issue.minimum}` : `more than ${issue.minimum}`;
        case 'too_big':
            if (issue.origin === 'array')
                return `at most ${issue.maximum} entries`;
            if (issue.origin === 'string')
                return `at most ${issue.maximum} characters`;
            return issue.inclusive ? `at most ${issue.maximum}` : `less than ${issue.maximum}`;
        case 'invalid_key':
            return issue.issues[0]?.message ?? issue.message;
        default:
            return issue.message;
    }
};


/***/ }),

/***/ 2430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   pL: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* unused harmony export defaultConfigPaths */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _config_maxConfigBytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(239);
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1033);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5602);






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

/***/ 5158:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ firstComplaint)
/* harmony export */ });
/**
 * For `safeParse` of what somebody else wrote: the first complaint is enough. All of them would take thousands of times
 * the memory of what they are about. Zod 4.6 stops there for its own `validate`, which does not say why; the option has no
 * type, so a test sees whether it still counts.
 */
const firstComplaint = { reportInput: false, abortEarly: true };


/***/ }),

/***/ 1004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* unused harmony export mostListedFiles */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/**
 * flamegate-manifest.json: what `collect` did, written beside the data it measured. It says which file belongs to which
 * side, in what order and how often everything ran, on what machine, and what failed; `analyze` believes it about the
 * files that it lists and about nothing else. Paths are relative to the folder of the manifest, with forward slashes.
 */

/** Most files that a manifest lists, and so the most that a collection is read from. */
const mostListedFiles = 100_000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4_096);
const name = text.min(1);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const sideSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ref: text.describe('The revision as it was asked for'),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    go_version: text.describe('As `go env GOVERSION` says in the tree of that side'),
    root: text
        .optional()
        .describe('Folder that the side was built in: what the file names in its profiles begin with')
});
const environmentSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    goos: text,
    goarch: text,
    cpu: text.describe("The machine's processor; empty where the system does not tell"),
    cpus: count.describe('Processors that the process may use'),
    gomaxprocs: count
});
/** What became of one side of a package. */
const buildSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['built', 'failed', 'no-benchmarks', 'absent']),
    because: text.optional()
});
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    package: name.describe('Import path'),
    workload: name.describe('Name of the workload that the profiles of the package are'),
    base: buildSchema.optional().describe('Absent where that side was not measured'),
    head: buildSchema.optional()
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: name,
    side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base', 'head', 'noise'])
        .describe('`noise` is base measured a second time, against which base shows no change'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['benchmarks', 'cpu', 'mem']),
    package: name.optional().describe('Absent where a file holds several packages'),
    workload: name,
    /** Parts of one profiling round have one replicate number. */
    replicate: count.optional().describe('Round of a profile, from 1'),
    benchmark: name
        .optional()
        .describe('The benchmark that a profile covers, with its sub-benchmarks; without `Benchmark`'),
    operations: count
        .optional()
        .describe('Fixed iterations (b.N) that the profile covers, over all its sub-benchmarks')
});
/** One child process: its place in the order, how long it took and how it ended. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['benchmark', 'noise', 'profile']),
    round: count.describe('From 1'),
    side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['base', 'head', 'noise']),
    package: name,
    benchmark: name.optional(),
    started_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Since the first run'),
    duration_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
    exit: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('timeout'), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('interrupted'), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed-to-start')])
        .describe('Exit code, or what ended the process instead'),
    because: text.optional()
});
const fieldsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    manifest_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('flamegate'), version: text }),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    base: sideSchema.optional().describe('Absent where head alone was measured'),
    head: sideSchema
        .optional()
        .describe('Absent only where the data were stored as head and are base now'),
    environment: environmentSchema,
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().describe('Of the random order of the runs'),
    order: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('interleaved').describe('Every round runs every side once, in random order'),
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10_000),
        bench: text,
        rounds: count,
        benchtime: text,
        profile: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['cpu', 'mem'])),
        profile_rounds: count,
        noise_rounds: count,
        tags: text
    }),
    complete: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Everything that was asked for ran to its end'),
    problems: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10_000).describe('What did not, one sentence each'),
    unaffected: count
        .optional()
        .describe('Packages with benchmarks that the change cannot affect, where only the others were measured'),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageSchema).max(10_000),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema).max(mostListedFiles),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(runSchema).max(1_000_000)
});
const manifestSchema = fieldsSchema.refine(({ base, head }) => base !== undefined || head !== undefined, { path: ['head'] });


/***/ }),

/***/ 2873:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   gD: () => (/* binding */ selector),
/* harmony export */   lF: () => (/* binding */ encode)
/* harmony export */ });
/** Percent-encoding in which every name is inert, in an address, in Markdown and in HTML. */
/** Half of a surrogate pair, which has no encoding. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** `encodeURIComponent` leaves `!'()*`, which end links of Markdown. */
const encode = (text) => encodeURIComponent(text.replace(HALF, '\ufffd')).replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
/** A query; a parameter without a value is left out. Keys are ours. */
const query = (parameters) => parameters
    .flatMap(([key, value]) => (value === undefined ? [] : [`${encode(key)}=${encode(value)}`]))
    .join('&');
/** A value in a selector of labels, as PromQL quotes it. */
const quoted = (value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
/** `{service_name="shopd",git_ref="main"}` */
const selector = (labels) => `{${labels.map(([name, value]) => `${name}=${quoted(value)}`).join(',')}}`;


/***/ }),

/***/ 8185:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ profileTypeOf)
/* harmony export */ });
/**
 * Sample types as profilers of production name them, `name:type:unit:period type:period unit`. Those that are not in the table
 * are stored by nobody under a name that is known here, so nothing leads to them.
 */
const types = new Map([
    ['cpu', 'process_cpu:cpu:nanoseconds:cpu:nanoseconds'],
    ['samples', 'process_cpu:samples:count:cpu:nanoseconds'],
    ['alloc_space', 'memory:alloc_space:bytes:space:bytes'],
    ['alloc_objects', 'memory:alloc_objects:count:space:bytes'],
    ['inuse_space', 'memory:inuse_space:bytes:space:bytes'],
    ['inuse_objects', 'memory:inuse_objects:count:space:bytes']
]);
const profileTypeOf = (metric) => types.get(metric);


/***/ }),

/***/ 6051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ linkTargets)
});

// EXTERNAL MODULE: ./lib/production/encode.js
var encode = __webpack_require__(2873);
;// CONCATENATED MODULE: ./lib/production/place.js
/** The labels that every query has. */
const ownLabels = ({ serviceLabel, service, labels }) => [
    [serviceLabel, service],
    ...labels
];

;// CONCATENATED MODULE: ./lib/production/grafana.js
/** Addresses in Grafana: Profiles Drilldown, which knows comparisons, and Explore, which knows traces too. */


const drilldown = ({ url }) => `${url}/a/grafana-pyroscope-app/explore`;
const subject = (place) => [
    ['var-dataSource', place.datasource],
    ['var-serviceName', place.service],
    ['var-profileMetricId', place.type],
    ['from', String(place.fromMs)],
    ['to', String(place.toMs)]
];
/** Every filter is a parameter of its own. */
const filters = (key, labels) => labels.map(([name, value]) => [key, `${name}|=|${value}`]);
const drilldownSingle = (place) => `${drilldown(place)}?${(0,encode/* query */.P)([
    ['explorationType', 'flame-graph'],
    ...subject(place),
    ...filters('var-filters', [...place.labels, ...place.headLabels]),
    ['var-spanSelector', place.spanId],
    ['maxNodes', '16384']
])}`;
/** `from-2` and `from-3` are the windows of the two panels, `diffFrom` and `diffFrom-2` what is selected in them. */
const drilldownDiff = (place) => {
    const [from, to] = [String(place.fromMs), String(place.toMs)];
    return `${drilldown(place)}?${(0,encode/* query */.P)([
        ['explorationType', 'diff-flame-graph'],
        ...subject(place),
        ...filters('var-filtersBaseline', [...place.labels, ...place.baseLabels]),
        ...filters('var-filtersComparison', [...place.labels, ...place.headLabels]),
        ...[
            ['diffFrom', from],
            ['diffTo', to],
            ['diffFrom-2', from],
            ['diffTo-2', to],
            ['from-2', from],
            ['to-2', to],
            ['from-3', from],
            ['to-3', to]
        ]
    ])}`;
};
const exploreSingle = (place) => {
    const source = { type: 'grafana-pyroscope-datasource', uid: place.datasource };
    const pane = {
        datasource: place.datasource,
        queries: [
            {
                refId: 'A',
                datasource: source,
                labelSelector: (0,encode/* selector */.gD)([...ownLabels(place), ...place.headLabels]),
                profileTypeId: place.type,
                queryType: 'profile',
                groupBy: [],
                ...(place.spanId === undefined ? {} : { spanSelector: [place.spanId] })
            }
        ],
        range: { from: String(place.fromMs), to: String(place.toMs) }
    };
    return `${place.url}/explore?schemaVersion=1&orgId=1&panes=${(0,encode/* encode */.lF)(JSON.stringify({ fg: pane }))}`;
};

;// CONCATENATED MODULE: ./lib/production/parca.js
/** Addresses in Parca, and in Polar Signals, which is its page with a filter for functions. */


/** CPU profiles are kept as what was added since the last one. */
const typeOf = (type) => (type.startsWith('process_cpu:') ? `${type}:delta` : type);
/** A query of a side, `a` or `b`: the server merges what is between two times, in nanoseconds. */
const side = (place, letter, more) => {
    const expression = `${typeOf(place.type)}${(0,encode/* selector */.gD)([...ownLabels(place), ...more])}`;
    const { fromMs, toMs } = place;
    return [
        [`expression_${letter}`, expression],
        [`from_${letter}`, String(fromMs)],
        [`to_${letter}`, String(toMs)],
        [`time_selection_${letter}`, `absolute:${fromMs}-${toMs}`],
        [`sum_by_${letter}`, ''],
        [`merge_from_${letter}`, `${fromMs}000000`],
        [`merge_to_${letter}`, `${toMs}000000`],
        [`selection_${letter}`, expression]
    ];
};
const single = (place, more) => `${place.url}/?${(0,encode/* query */.P)([...side(place, 'a', place.headLabels), ...more])}`;
const diff = (place, more) => `${place.url}/?${(0,encode/* query */.P)([
    ['compare_a', 'true'],
    ['compare_b', 'true'],
    ...side(place, 'a', place.baseLabels),
    ...side(place, 'b', place.headLabels),
    ...more
])}`;
const parcaSingle = (place) => single(place, []);
const parcaDiff = (place) => diff(place, []);
/** `s:fn:~:Name`: stacks with a function whose name contains the text. */
const functionFilter = ({ function: name }) => [
    ['profile_filters', name === undefined ? undefined : `s:fn:~:${name}`]
];
const polarSingle = (place) => single(place, functionFilter(place));
const polarDiff = (place) => diff(place, functionFilter(place));

;// CONCATENATED MODULE: ./lib/production/pyroscope.js
/** Addresses in the page of Pyroscope itself, which reads them up to version 1.19. */


const queryOf = (place, more) => `${place.type}${(0,encode/* selector */.gD)([...ownLabels(place), ...more])}`;
/** Seconds; it takes milliseconds too. */
const seconds = (ms) => String(Math.floor(ms / 1000));
const pyroscopeSingle = (place) => `${place.url}/?${(0,encode/* query */.P)([
    ['query', queryOf(place, place.headLabels)],
    ['from', seconds(place.fromMs)],
    ['until', seconds(place.toMs)]
])}`;
const pyroscopeDiff = (place) => {
    const [from, until] = [seconds(place.fromMs), seconds(place.toMs)];
    return `${place.url}/comparison-diff?${(0,encode/* query */.P)([
        ['leftQuery', queryOf(place, place.baseLabels)],
        ['leftFrom', from],
        ['leftUntil', until],
        ['rightQuery', queryOf(place, place.headLabels)],
        ['rightFrom', from],
        ['rightUntil', until]
    ])}`;
};

;// CONCATENATED MODULE: ./lib/production/targets.js



const linkTargets = {
    'grafana-drilldown': {
        title: 'Profiles Drilldown',
        serviceLabel: 'service_name',
        single: drilldownSingle,
        diff: drilldownDiff
    },
    'grafana-explore': { title: 'Explore', serviceLabel: 'service_name', single: exploreSingle },
    pyroscope: {
        title: 'Pyroscope',
        serviceLabel: 'service_name',
        single: pyroscopeSingle,
        diff: pyroscopeDiff
    },
    parca: { title: 'Parca', serviceLabel: 'job', single: parcaSingle, diff: parcaDiff },
    'polar-signals': {
        title: 'Polar Signals',
        serviceLabel: 'job',
        single: polarSingle,
        diff: polarDiff
    }
};


/***/ })

};
