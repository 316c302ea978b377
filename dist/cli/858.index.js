export const id = 858;
export const ids = [858];
export const modules = {

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
const entriesOf = (folder) => {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
    }
    catch {
        return [];
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
        const entries = entriesOf(path);
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
/** A path as a YAML scalar: as it is where it is plain, else quoted. */
const scalar = (path) => /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "''")}'`;
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
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const most = 8;
const listed = (names) => names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
const foundLine = (module) => {
    const where = module.folder === '.' ? '' : ` of the module in ${module.folder}`;
    const names = benchmarkPackages(module);
    if (names.length === 0)
        return `Found no benchmark in ${plural(module.packages.length, 'package')} with tests${where}`;
    return `Found ${plural(countBenchmarks(module), 'benchmark')} in ${plural(names.length, 'package')}${where}: ${listed(names)}`;
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
    const at = module.folder === '.' ? '' : ` in ${module.folder}`;
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
        throw (0,usage/* usageError */.W)(`expected no PATH, found ${positionals.join(' ')}`, 'use --dir PATH');
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

/***/ 5246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ search),
/* harmony export */   kp: () => (/* binding */ holdsFiles),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);



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
const entriesOf = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder, isOut, found, max) => {
    for (const entry of entriesOf(folder)) {
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
