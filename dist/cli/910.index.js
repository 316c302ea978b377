export const id = 910;
export const ids = [910];
export const modules = {

/***/ 9034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_nearMiss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7122);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7301);



/** Options and positionals of one command, or an error that says what is wrong and where help is. */
const readArguments = (args, options) => {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        const why = firstSentence(cause);
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(why, hintFor(why, Object.keys(options).map(spell)));
    }
};
/** What Node says is wrong, without its advice, which does not know our commands. */
const firstSentence = (cause) => {
    const hasMessage = typeof cause === 'object' && cause !== null && 'message' in cause;
    const [first = ''] = String(hasMessage ? cause.message : cause).split('. ');
    return first;
};
/** The option that was meant, where one is close; else all of them. */
const hintFor = (why, known) => {
    const [, typed = ''] = /'(--?[\w-]+)/.exec(why) ?? [];
    const meant = (0,_config_nearMiss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .b)(typed, known);
    return meant === undefined ? `known options: ${known.join(', ')}` : `did you mean ${meant}?`;
};
const spell = (name) => (name.length === 1 ? `-${name}` : `--${name}`);


/***/ }),

/***/ 2858:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/fields.js
var fields = __webpack_require__(1877);
// EXTERNAL MODULE: ./lib/config/jsonSchema.js
var jsonSchema = __webpack_require__(3917);
;// CONCATENATED MODULE: ./lib/config/commentedFile.js
/**
 * A settings file that changes nothing, or little: every key commented out at its default, beside what it means. Taking
 * `# ` away sets a key; a line that begins with `##` is for reading.
 */



const opening = `## Settings of flamegate, all of them, commented out at their defaults. To change one, take "# " away before it and before
## the sections around it. A mistake is an error that names the line; nothing is ignored in silence.
## In a pull request the file of its base commit counts, so a change of this file counts once it is merged.
`;
/** A value on one line, quoted where it has to be. */
const yamlValue = (value) => (0,dist/* stringify */.As)(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0
}).trimEnd();
/** A line of YAML: its key under its sections, and `# ` before it unless it is to count. */
const line = (path, rest, counts) => {
    const name = path.join('.');
    const isSet = [...counts.keys()].some((key) => key === name || key.startsWith(`${name}.`));
    return `${isSet ? '' : '# '}${'  '.repeat(path.length - 1)}${path.at(-1)}:${rest}`;
};
/** Kinds that a default shows by itself. */
const obvious = /^(?:text|number|whole number|like )/;
const choices = ({ value }) => obvious.test(value) ? '' : ` (${value.replaceAll('`', '')})`;
/** What a setting means, where that was not said already: every gate has a severity. */
const meaning = (field, earlier) => earlier.some(({ description }) => description === field.description)
    ? ''
    : ` # ${field.description}${choices(field)}`;
/**
 * Whether a setting can have a line of its own: no free names, no entries of lists, and no section that is absent by default,
 * which would be there with its line.
 */
const isFixed = ({ path }, root) => path.every((key) => /^[\w-]+$/.test(key)) &&
    path
        .slice(0, -1)
        .every((_, depth) => (0,jsonSchema/* nodeAt */.oB)(root, path.slice(0, depth + 1))?.default !== undefined);
/** A setting without a default, or under a free name, has no line to uncomment: it is described. */
const settingLine = (index, field, { root, fields, set }) => {
    const { path, description, value } = field;
    const preset = (0,jsonSchema/* nodeAt */.oB)(root, path)?.default;
    if (!isFixed(field, root) || preset === undefined) {
        return `## ${path.join('.')} (${value.replaceAll('`', '')}): ${description}`;
    }
    const name = path.join('.');
    const shown = yamlValue(set.has(name) ? set.get(name) : preset);
    return line(path, ` ${shown}${meaning(field, fields.slice(0, index))}`, set);
};
/** The sections around a setting that the last one with a line was not in. */
const openedSections = (field, before) => field.path
    .slice(0, -1)
    .map((_, depth) => field.path.slice(0, depth + 1))
    .filter((path) => path.some((key, depth) => before?.path[depth] !== key));
/** Single settings stand together, and every section apart. */
const groupOf = (field) => field?.path.length === 1 ? '' : field?.path[0];
/** The text of the file. */
const commentedConfig = (set = new Map()) => {
    const root = (0,jsonSchema/* configJsonSchema */.Mk)();
    const source = { root, fields: (0,fields/* listFields */.C)(root), set };
    const lines = source.fields.flatMap((field, index, fields) => {
        const gap = groupOf(fields[index - 1]) === groupOf(field) ? [] : [''];
        const above = fields.slice(0, index).findLast((one) => isFixed(one, root));
        const opened = isFixed(field, root) ? openedSections(field, above) : [];
        const sections = opened.map((path) => line(path, ` # ${(0,jsonSchema/* nodeAt */.oB)(root, path)?.description}`, set));
        return [...gap, ...sections, settingLine(index, field, source)];
    });
    return `${opening}${lines.join('\n')}\n`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/io/entries.js
var io_entries = __webpack_require__(3796);
;// CONCATENATED MODULE: ./lib/io/goModules.js



/** Far more than a repository has; the search is for a suggestion, which may be incomplete. */
const maxFolders = 20_000;
const maxTestFileBytes = 4 * 1024 * 1024;
/** As the Go tool leaves them out of `./...`; modules inside are found on their own. */
const isLeftOut = (name) => /^[._]/.test(name) || name === 'testdata' || name === 'vendor' || name === 'node_modules';
/** What `go test` takes for a benchmark: a function whose name goes on with no small letter. */
const benchmark = /^func Benchmark(?![a-z])\w*\(/gm;
const benchmarksIn = (file) => {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maxTestFileBytes)
            return 0;
        return [...(0,external_node_fs_.readFileSync)(file, 'utf8').matchAll(benchmark)].length;
    }
    catch {
        return 0;
    }
};
const packageIn = (path, folder, entries) => {
    const tests = entries.filter((entry) => entry.isFile() && entry.name.endsWith('_test.go'));
    if (tests.length === 0)
        return [];
    const benchmarks = tests.reduce((sum, { name }) => sum + benchmarksIn((0,external_node_path_.join)(path, name)), 0);
    return [{ folder, benchmarks }];
};
/** The Go modules of a folder, each with its packages that have tests. Links are not followed. */
const findGoModules = (root) => {
    const modules = new Map();
    const queue = [
        { folder: '.', module: undefined }
    ];
    for (const { folder, module: around } of queue) {
        const path = (0,external_node_path_.join)(root, folder);
        const entries = (0,io_entries/* readableEntries */.x)(path);
        const module = entries.some(({ name }) => name === 'go.mod') ? folder : around;
        if (module !== undefined) {
            const packages = modules.get(module) ?? [];
            modules.set(module, packages);
            packages.push(...packageIn(path, external_node_path_.posix.relative(module, folder) || '.', entries));
        }
        const below = entries.filter((entry) => entry.isDirectory() && !isLeftOut(entry.name));
        const room = maxFolders - queue.length;
        queue.push(...below.slice(0, room).map(({ name }) => ({ folder: external_node_path_.posix.join(folder, name), module })));
    }
    return [...modules].map(([folder, packages]) => ({ folder, packages }));
};

// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(5592);
;// CONCATENATED MODULE: ./lib/io/newFile.js




const isThere = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
/**
 * Writes a file below a folder, whole or not at all, and says what became of it. One that is there stays, unless it is to
 * be replaced.
 */
const writeNewFile = (root, { path, text }, existing) => {
    const target = (0,external_node_path_.join)(root, path);
    const hint = 'give a folder that can be written with --dir PATH';
    return (0,unwritable/* writing */.d)({ doing: `write ${path}`, hint }, () => {
        if (existing === 'keep' && isThere(target))
            return 'kept';
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        (0,writeWhole/* writeWhole */.f)([{ path: target, content: text }]);
        return 'written';
    });
};

// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
;// CONCATENATED MODULE: ./lib/commands/init/packages.js
/**
 * Modules with more packages than this get their packages named. The test binary of every package is built twice, which
 * takes some seconds each; below it `./...` is better, because it finds a benchmark that is written tomorrow.
 */
const fewPackages = 40;
/** More names than this are no longer a setting that anybody reads. */
const mostNames = 30;
const pattern = (folder) => (folder === '.' ? '.' : `./${folder}`);
/** Packages of a module that have benchmarks, as the Go tool names them. */
const benchmarkPackages = ({ packages }) => packages
    .filter(({ benchmarks }) => benchmarks > 0)
    .map(({ folder }) => pattern(folder))
    .sort();
const countBenchmarks = ({ packages }) => packages.reduce((sum, { benchmarks }) => sum + benchmarks, 0);
/** The packages to name in the settings; undefined where the default finds them just as well. */
const packagesToName = (module) => {
    const names = benchmarkPackages(module);
    const isBetter = module.packages.length > fewPackages && names.length <= mostNames;
    return isBetter && names.length > 0 && names.every((name) => !/\s/.test(name))
        ? names.join(' ')
        : undefined;
};
/** The module that a first workflow is for: the one in the folder itself, else the one with most benchmarks. */
const mainModule = (modules) => modules.find(({ folder }) => folder === '.') ??
    modules.toSorted((a, b) => countBenchmarks(b) - countBenchmarks(a))[0];

;// CONCATENATED MODULE: ./lib/commands/init/workflow.js
/** The workflow that `init` writes; docs/workflows/one-job.yml is the same text, and a test keeps them equal. */
const rootWorkflow = `# Builds base and head of every pull request, measures them in turns on one machine, and reports in one comment.
#
# The code of the pull request runs in a job whose token may comment (never one from a fork); collect-apart.yml keeps the
# two apart. What is measured, and how often, is set in .github/flamegate.yml.
name: flamegate

on: pull_request

permissions: {}

concurrency:
  group: flamegate-$\{{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  flamegate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # checks out, and reads .github/flamegate.yml of the base commit
      pull-requests: write # writes the comment; from a fork GitHub withholds it, and the job summary has the report
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0
        with:
          go-version-file: go.mod
      # A tag, because this file knows no commit of a release yet: put in the full SHA of the one you trust.
      - uses: flamegate/flamegate@v1
        with:
          mode: collect-and-compare
          head: HEAD # the merge commit: what the pull request does to base as it is now
`;
const isPlain = (path) => /^[\w./-]+$/.test(path);
/** A character that YAML takes in double quotes only, as an escape. */
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quoted = (path) => /^[ -~]+$/.test(path)
    ? `'${path.replaceAll("'", "''")}'`
    : JSON.stringify(path).replace(/[^ -~]/g, escaped);
/** A path as a YAML scalar: as it is where it is plain, else quoted. In none of them may begin an expression of GitHub's. */
const scalar = (path) => isPlain(path) ? path : quoted(path.replaceAll(`$\{{`, `$\{{ '$\{{' }}`));
/** The workflow for a module in a folder of the repository; `.` is the repository itself. */
const workflowFor = (folder) => {
    if (folder === '.')
        return rootWorkflow;
    return rootWorkflow
        .replace('go-version-file: go.mod', () => `go-version-file: ${scalar(`${folder}/go.mod`)}`)
        .replace(/^( *)mode: .*$/m, (mode, indent) => `${mode}\n${indent}working-directory: ${scalar(folder)}`);
};

// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/init.js












const options = {
    force: { type: 'boolean', default: false },
    dir: { type: 'string', default: '.' }
};
const workflowPath = '.github/workflows/flamegate.yml';
const settingsPath = '.github/flamegate.yml';
const otherSpelling = '.github/flamegate.yaml';
const noModule = (dir) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'init/no-module',
        message: `expected a go.mod in ${dir} or below, found none`,
        hint: 'the first workflow measures Go benchmarks; for measurements of your own start from docs/workflows/two-jobs.yml'
    }
]);
const filesFor = (module) => {
    const packages = packagesToName(module);
    const set = packages === undefined ? [] : [['collect.packages', packages]];
    return [
        { path: workflowPath, text: workflowFor(module.folder) },
        { path: settingsPath, text: commentedConfig(new Map(set)) }
    ];
};
const most = 8;
/** Folders are named by whoever made the repository, who may be a stranger. */
const listed = (names) => {
    const shown = names.slice(0, most).map(outputs_escape/* terminal */.Fo).join(', ');
    return `${shown}${(0,count/* andMore */.v)(names.length - most)}`;
};
const foundLine = (module) => {
    const where = module.folder === '.' ? '' : ` of the module in ${(0,outputs_escape/* terminal */.Fo)(module.folder)}`;
    const names = benchmarkPackages(module);
    if (module.packages.length === 0)
        return `Found no package with tests${where}`;
    if (names.length === 0)
        return `Found no benchmark in ${(0,count/* plural */.L)(module.packages.length, 'package')} with tests${where}`;
    return `Found ${(0,count/* plural */.L)(countBenchmarks(module), 'benchmark')} in ${(0,count/* plural */.L)(names.length, 'package')}${where}: ${listed(names)}`;
};
const otherLines = (modules, module) => {
    const others = modules.filter((one) => one !== module && countBenchmarks(one) > 0);
    if (others.length === 0)
        return [];
    const folders = listed(others.map(({ folder }) => folder));
    return [
        `Other modules with benchmarks: ${folders}. Each takes a step of its own with working-directory and comment-key.`
    ];
};
const placeLines = (root) => (0,search/* exists */.t2)('.git', root)
    ? []
    : [
        'This is not the top folder of a git repository, and GitHub reads workflows from there only.'
    ];
const nextSteps = (module) => {
    const write = benchmarkPackages(module).length === 0
        ? ['Write a benchmark: func BenchmarkName(b *testing.B) in a _test.go file.']
        : [];
    const at = module.folder === '.' ? '' : ` in ${(0,outputs_escape/* terminal */.Fo)(module.folder)}`;
    // A command finds the settings by itself only in the folder that it runs in.
    const config = module.folder === '.' ? '' : ` --config ${external_node_path_.posix.relative(module.folder, settingsPath)}`;
    const steps = [
        ...write,
        `Try it here${at}, on what you committed: flamegate collect${config} --rounds 3, then flamegate analyze${config}`,
        'In the workflow, put the commit of the release that you trust in the place of @v1.',
        'Commit both files and open a pull request. The settings count once they are on its base branch.'
    ];
    return ['Next', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
};
const write = (root, file, existing) => {
    const { path } = file;
    if (path === settingsPath && (0,search/* exists */.t2)(otherSpelling, root)) {
        return `Kept  ${otherSpelling}: it is the settings file, and there can be one only`;
    }
    return writeNewFile(root, file, existing) === 'written'
        ? `Wrote ${path}`
        : `Kept  ${path}: it is there already; --force replaces it`;
};
/** `flamegate init`: writes a first workflow and a settings file, and says what to do next. What is there stays. */
const initCommand = (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    if (positionals.length > 0) {
        throw (0,usage/* usageError */.Wp)(`expected no PATH, found ${positionals.join(' ')}`, 'use --dir PATH');
    }
    const root = (0,external_node_path_.resolve)(shell.cwd, values.dir);
    const modules = findGoModules(root);
    const module = mainModule(modules);
    if (module === undefined)
        throw noModule(values.dir);
    const existing = values.force ? 'replace' : 'keep';
    const lines = [
        foundLine(module),
        ...otherLines(modules, module),
        ...placeLines(root),
        ...filesFor(module).map((file) => write(root, file, existing)),
        '',
        nextSteps(module)
    ];
    shell.out(`${lines.join('\n')}\n`);
    return 0;
};


/***/ }),

/***/ 1124:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits)
/* harmony export */ });
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


/***/ }),

/***/ 7122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are not compared: no key or choice comes near, and the comparison is quadratic. */
const longest = 64;
/** One in three characters may be wrong, and one of a very short word. */
const allowed = (word) => Math.max(1, Math.floor(word.length / 3));
const isSwap = (a, b, [i, j]) => i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j];
/** Row `i + 1` of the table of distances between the beginnings of `a` and of `b`. */
const nextRow = ({ beforeLast, last }, i, [a, b]) => {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
        const edited = Math.min((row[j] ?? 0) + 1, (last[j + 1] ?? 0) + 1);
        const kept = (last[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
        const swapped = isSwap(a, b, [i, j]) ? (beforeLast[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
        row.push(Math.min(edited, kept, swapped));
    }
    return row;
};
/**
 * Edits that turn one word into another: insert, delete, replace, or swap two neighbours.
 * Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7 (1964) 171-176;
 * the "optimal string alignment" form, in which no part is edited twice.
 */
const editDistance = (a, b) => {
    const first = Array.from({ length: b.length + 1 }, (_, j) => j);
    let rows = { beforeLast: [], last: first };
    for (let i = 0; i < a.length; i++) {
        rows = { beforeLast: rows.last, last: nextRow(rows, i, [a, b]) };
    }
    return rows.last[b.length] ?? 0;
};
/** The candidate that a mistyped word most likely means, if any is near; case does not count. */
const nearMiss = (word, candidates) => {
    if (word.length > longest)
        return undefined;
    const [best] = candidates
        .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= allowed(name))
        .sort((a, b) => a.distance - b.distance);
    return best?.name;
};


/***/ }),

/***/ 3796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf),
/* harmony export */   x: () => (/* binding */ readableEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** What is in a folder, in name order. */
const entriesOf = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
/** The same, where a folder that is missing or cannot be read holds nothing. */
const readableEntries = (folder) => {
    try {
        return entriesOf(folder);
    }
    catch {
        return [];
    }
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

/***/ 5246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   kp: () => (/* binding */ holdsFiles),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3796);




const skippedFolders = new Set(['.git', 'node_modules']);
/** Hidden folders hold tools' own state, except `.docs`, which holds published artifacts. */
const isSkipped = (name) => skippedFolders.has(name) || (name.startsWith('.') && name !== '.docs');
const posix = (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
const missing = (path, cause) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'io/path-missing',
        message: `expected a file or folder at ${path}, found none that can be read`,
        hint: 'check the path; a PATH is a file, or a folder that is searched recursively'
    }
], { cause });
const tooMany = (path, maxFiles) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'io/too-many-files',
        message: `expected at most ${maxFiles} files under ${path}, found more`,
        hint: 'give a folder that holds little else than profiles and benchmark results, or raise limits.max-files in the config file'
    }
]);
/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder, isOut, found, max) => {
    for (const entry of (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .M)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isFile())
            found.push(path);
        else if (entry.isDirectory() && !isSkipped(entry.name) && !isOut(path)) {
            walk(path, isOut, found, max);
        }
        if (found.length > max)
            return;
    }
};
/** The files of one PATH: the file itself, or everything below the folder that a search may look at. */
const search = (where, options) => {
    const { path, label = path } = where;
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, path);
    const out = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd, options.out);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root);
        if (!stat.isDirectory()) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root);
            return [{ location: root, path: posix(label), name, bytes: stat.size, isNamed: true }];
        }
    }
    catch (cause) {
        throw missing(path, cause);
    }
    const found = [];
    walk(root, (folder) => folder === out, found, options.maxFiles);
    if (found.length > options.maxFiles)
        throw tooMany(path, options.maxFiles);
    return found.map((location) => {
        const below = posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, location));
        return {
            location,
            path: posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(label, below)),
            name: where.labelsNames ? posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(label, below)) : below,
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(location).size,
            isNamed: false
        };
    });
};
/** Whether a search of a path would find any file. */
const holdsFiles = (where, options) => {
    try {
        return search(where, { ...options, maxFiles: 1 }).length > 0;
    }
    catch {
        return true; // more than one file, or an error that the real search will explain
    }
};
/** Whether a path is there, of whatever kind. */
const exists = (path, cwd) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        return true;
    }
    catch {
        return false;
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


/***/ }),

/***/ 3650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ isThroughput),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   GQ: () => (/* binding */ toGoUnit),
/* harmony export */   JF: () => (/* binding */ better),
/* harmony export */   K8: () => (/* binding */ isTime),
/* harmony export */   XV: () => (/* binding */ unitClass),
/* harmony export */   hT: () => (/* binding */ assumesExact),
/* harmony export */   lV: () => (/* binding */ canonicalUnit),
/* harmony export */   r7: () => (/* binding */ goUnit),
/* harmony export */   v4: () => (/* binding */ tidyUnit)
/* harmony export */ });
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

/***/ 5396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(964);
/** Numbers of things in sentences. A number that may be large never stands in a text without its separators. */

/** `1 benchmark`, `1,234 benchmarks`. */
const plural = (count, one, many = `${one}s`) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${count === 1 ? one : many}`;
/** What follows the names that are told: ` and 1,234 more`, and nothing where no others are. */
const andMore = (others) => others > 0 ? ` and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(others)} more` : '';


/***/ }),

/***/ 964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ formatBytes),
  B4: () => (/* binding */ formatCount),
  a3: () => (/* binding */ formatDuration),
  vy: () => (/* binding */ formatInterval),
  MA: () => (/* binding */ formatP),
  l9: () => (/* binding */ formatPercent),
  "if": () => (/* binding */ formatPp),
  B0: () => (/* binding */ formatRatio),
  h9: () => (/* binding */ formatSignedPercent),
  Fl: () => (/* binding */ formatValue)
});

;// CONCATENATED MODULE: ./lib/units/number.js
/** Beyond this, digits say less than the exponent does. */
const LARGEST_PLAIN = 1e15;
const SIGNIFICANT_DIGITS = 3;
/**
 * A number with three significant digits, trailing zeros kept so that columns line up: `1.20`, `45.6`, `789`. Digits
 * before the point are never rounded away: `12,345`. No locale; NaN is `n/a`.
 */
function formatNumber(value) {
    if (Number.isNaN(value))
        return 'n/a';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    const digits = formatSize(size);
    return value < 0 ? `-${digits}` : digits;
}
/** A whole number with thousands separators: `12,345`. */
function formatWhole(value) {
    if (Math.abs(value) >= LARGEST_PLAIN)
        return formatNumber(value);
    // No locale: toFixed writes plain digits below 1e21, grouped here by threes from the right.
    return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function formatSize(size) {
    if (size === Number.POSITIVE_INFINITY)
        return '∞';
    if (size >= LARGEST_PLAIN)
        return size.toExponential(SIGNIFICANT_DIGITS - 1);
    const rounded = size.toPrecision(SIGNIFICANT_DIGITS);
    return Number(rounded) >= 100 ? formatWhole(Math.round(size)) : rounded;
}

;// CONCATENATED MODULE: ./lib/units/format.js

/**
 * A value with the largest unit in which it is at least 1: `1.23 s`, `45.6 MiB`, `1,234 allocs/op`, `7.00 widgets`.
 * `unit` is that of a profile column (`nanoseconds`, `bytes`, `count`) or of a Go benchmark (`ns/op`, `B/op`, `MB/s`).
 * Whole numbers of a smallest unit are printed whole, everything else with three significant digits.
 */
function formatValue(value, unit) {
    const ladder = ladderOf(unit);
    return withUnit(value, rungFor(value, ladder));
}
/** An interval in the unit of its larger end: `1.20 to 1.35 ms`; changes (`%`, `pp`) carry their signs. */
function formatInterval(lo, hi, unit) {
    if (unit === '%')
        return formatChanges(lo, hi);
    if (unit === 'pp')
        return `${formatPp(lo)} to ${formatPp(hi)}`;
    const ladder = ladderOf(unit);
    const [low, high] = [rungFor(lo, ladder), rungFor(hi, ladder)];
    if (low !== high && hasUnit(lo) && hasUnit(hi))
        return `${withUnit(lo, low)} to ${withUnit(hi, high)}`;
    const shared = low.factor > high.factor ? low : high;
    return `${scaled(lo, shared)} to ${withUnit(hi, shared)}`;
}
/** Nanoseconds per millisecond. */
const MILLISECOND = 1e6;
/** Both ends as percentages, or both as factors where one of them is. */
const formatChanges = (lo, hi) => isFactor(lo) || isFactor(hi)
    ? `${formatRatio(1 + lo / 100)} to ${formatRatio(1 + hi / 100)}`
    : `${formatSignedPercent(lo)} to ${formatSignedPercent(hi)}`;
/** A span of time given in milliseconds: `1.23 s`. */
const formatDuration = (milliseconds) => formatValue(milliseconds * MILLISECOND, 'nanoseconds');
/** Bytes in powers of 1024: `512 B`, `1.50 KiB`. */
const formatBytes = (bytes) => formatValue(bytes, 'bytes');
/** A number of things, with thousands separators: `12,345`. */
const formatCount = (count) => formatValue(count, 'count');
/**
 * A share or a change given in percent (12.34 is 12.34%), without a plus: `12.3%`; `<0.1%` where 0.0% would hide it. A
 * minus stands before digits only: the share of a difference that rounds to nothing is `0.0%`.
 */
function formatPercent(percent) {
    if (Math.abs(percent) >= 0.05 || Number.isNaN(percent))
        return `${oneDecimal(percent)}%`;
    return percent > 0 ? '<0.1%' : '0.0%';
}
/** From here on a percentage is harder to read than a factor: `+1,244%` is `13.4x`. */
const factorFrom = 1000;
const isFactor = (percent) => percent >= factorFrom && Number.isFinite(percent);
/** A change given in percent, with its sign: `+12.3%`, `-0.4%`, no change `0.0%`; from +1,000% on as a factor: `13.4x`. */
const formatSignedPercent = (percent) => isFactor(percent) ? formatRatio(1 + percent / 100) : `${signed(percent)}%`;
/** A change of share given in percentage points: `+6.2 pp`. */
const formatPp = (points) => `${signed(points)} pp`;
/** A p-value with three decimals: `0.008`, `<0.001`. Never `0.000`, which would claim certainty. */
function formatP(p) {
    if (Number.isNaN(p))
        return formatNumber(p);
    return p < 0.001 ? '<0.001' : p.toFixed(3);
}
/** head / base: `1.05x`. */
const formatRatio = (ratio) => `${formatNumber(ratio)}x`;
const ladder = (...rungs) => {
    const [first, ...rest] = rungs;
    const rung = ([symbol, factor]) => ({ symbol, factor });
    return [rung(first), ...rest.map(rung)];
};
/** pprof's time units, which have no minutes, with spaces and the micro sign of Go's own durations. */
const TIME = ladder(['ns', 1], ['µs', 1e3], ['ms', 1e6], ['s', 1e9], ['h', 3600e9]);
/** Powers of 1024 with the names of IEC 80000-13, because pprof's `kB` for 1024 bytes misleads. */
const BYTES = ladder(['B', 1], ['KiB', 2 ** 10], ['MiB', 2 ** 20], ['GiB', 2 ** 30], ['TiB', 2 ** 40], ['PiB', 2 ** 50]);
const suffixed = (rungs, suffix) => {
    const [first, ...rest] = rungs;
    const rung = ({ symbol, factor }) => ({ symbol: `${symbol}${suffix}`, factor });
    return [rung(first), ...rest.map(rung)];
};
const LADDERS = new Map([
    ['nanoseconds', TIME],
    ['ns', TIME],
    ['bytes', BYTES],
    ['B', BYTES],
    ['count', ladder(['', 1])],
    ['ns/op', suffixed(TIME, '/op')],
    ['B/op', suffixed(BYTES, '/op')],
    ['B/s', suffixed(BYTES, '/s')]
]);
function ladderOf(unit) {
    return LADDERS.get(unit) ?? ladder([unit, 1]);
}
/** The largest rung of which the value, as printed, is at least 1; the first for anything smaller. */
function rungFor(value, rungs) {
    const [first, ...larger] = rungs;
    const size = Math.abs(value);
    if (!Number.isFinite(size))
        return first;
    return larger.reduce((best, rung) => (roundsUpTo(size, best, rung) ? rung : best), first);
}
/** Whether a size in `smaller` units would print as one of `larger`: 999.9 ms is 1.00 s, not 1,000 ms. */
function roundsUpTo(size, smaller, larger) {
    return Math.round(size / smaller.factor) * smaller.factor >= larger.factor;
}
/** The number of a value in a unit. A whole number of the raw unit is a count of something and stays whole. */
function scaled(value, { factor }) {
    return factor === 1 && Number.isInteger(value) ? formatWhole(value) : formatNumber(value / factor);
}
/** Zero and infinity are the same in every unit. */
function hasUnit(value) {
    return value !== 0 && Number.isFinite(value);
}
function withUnit(value, rung) {
    const number = scaled(value, rung);
    return rung.symbol === '' ? number : `${number} ${rung.symbol}`;
}
function oneDecimal(value) {
    if (!Number.isFinite(value))
        return formatNumber(value);
    const size = Math.abs(value);
    const digits = size >= 1000 ? formatWhole(Math.round(size)) : size.toFixed(1);
    return value < 0 ? `-${digits}` : digits;
}
/** One decimal with its sign. A change too small for the decimal keeps its sign, so that it is not taken for none. */
function signed(value) {
    return value > 0 ? `+${oneDecimal(value)}` : oneDecimal(value);
}


/***/ })

};
