export const id = 930;
export const ids = [930];
export const modules = {

/***/ 930:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyzeCommand: () => (/* binding */ analyzeCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/acks/path.js
/** Where the file of acknowledgements is; in a pull request it is read from the base, like the configuration. */
const ackFilePath = '.github/flamegate-acks.yml';

// EXTERNAL MODULE: ./lib/config/flagKeys.js
var flagKeys = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/config/mergeLayers.js + 2 modules
var mergeLayers = __webpack_require__(5519);
// EXTERNAL MODULE: ./lib/config/schema.js + 11 modules
var schema = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
;// CONCATENATED MODULE: ./lib/changes/patch.js
/** `@@ -10,6 +12,8 @@ func (e *Engine) apply() {`: what follows the second `@@` is the declaration above the hunk. */
const hunkHeader = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@ ?(.*)$/;
/** Rows before the first header are none of a hunk. */
const hunksOf = (patch) => {
    const hunks = [];
    for (const row of patch.split('\n')) {
        const [, base, head, above = ''] = hunkHeader.exec(row) ?? [];
        if (base !== undefined && head !== undefined)
            hunks.push({ first: { base: Number(base), head: Number(head) }, above, rows: [] });
        else
            hunks.at(-1)?.rows.push(row);
    }
    return hunks;
};
/** A declaration begins in the first column, and a brace or parenthesis there ends it. A label may stand there too. */
const declarationAfter = (text, before) => {
    if (/^[A-Za-z_]/.test(text))
        return /^\w+:\s*$/.test(text) ? before : text;
    return /^[})]/.test(text) ? '' : before;
};
/** Between declarations, because gofmt indents those in a function; the end of the one above need not be in the hunk. */
const isLooseComment = (text) => text.startsWith('//');
/** The lines of a hunk on one side, each with the declaration that it is in. */
const linesOn = ({ first, above, rows }, side) => {
    const own = side === 'head' ? '+' : '-';
    let [line, inside] = [first[side], above];
    return rows
        .filter(([mark]) => mark === ' ' || mark === own)
        .map((row) => {
        const [text, before] = [row.slice(1), inside];
        inside = declarationAfter(text, before);
        const isEnd = inside === '' && text.trim() !== '';
        const declaration = isLooseComment(text) ? '' : isEnd ? before : inside;
        return { line: line++, text, inside: declaration, isChanged: row[0] === own };
    });
};
/** A comment between declarations is that of the function below it. */
const withComments = (lines) => {
    const all = [];
    let below = '';
    for (const one of [...lines].reverse()) {
        const isComment = one.inside === '' && isLooseComment(one.text);
        const inside = isComment ? below : one.inside;
        below = isComment || one.text.startsWith('func ') ? inside : '';
        all.push({ ...one, inside });
    }
    return all.reverse();
};
/** A blank line between declarations changes nothing. */
const counts = ({ isChanged, inside, text }) => isChanged && (inside !== '' || text.trim() !== '');
const rangesOf = (lines) => {
    const ranges = [];
    for (const { line, inside } of lines) {
        const open = ranges.at(-1);
        if (open?.last === line - 1 && open.inside === inside) {
            ranges.splice(-1, 1, { ...open, last: line });
        }
        else
            ranges.push({ first: line, last: line, inside });
    }
    return ranges;
};
/** The lines that a patch changes on each side, in its order. What is no patch changes none. */
const linesOfPatch = (patch) => {
    const hunks = hunksOf(patch);
    const on = (side) => rangesOf(hunks.flatMap((hunk) => withComments(linesOn(hunk, side)).filter(counts)));
    return { head: on('head'), base: on('base') };
};
/** How many lines a patch adds and removes, to tell whether it is whole. */
const sizeOfPatch = (patch) => hunksOf(patch).reduce((sum, { rows }) => sum + rows.filter((row) => /^[+-]/.test(row)).length, 0);

;// CONCATENATED MODULE: ./lib/model/change.js
/** What a pull request changes in the files of its repository. */
const noLines = { head: [], base: [] };

// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/io/process.js
var process = __webpack_require__(9785);
;// CONCATENATED MODULE: ./lib/io/gitChange.js
/** What lies between two commits of the repository on the disk. */




/** A difference of megabytes takes git seconds. */
const timeoutMs = 60_000;
/** Nothing of the repository's own runs, and none of the user's settings changes the form of the answer. */
const options = [
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--submodule=short'],
    ...['--find-renames', '--ignore-submodules=none']
];
/** Objects that stand in for others (`git replace`) are not what the commits hold. */
const ownObjects = { GIT_NO_REPLACE_OBJECTS: '1' };
/** What `git diff` says, in full; undefined where it fails, is killed, or says more than is kept. */
const diff = async (form, range, { cwd, env }) => {
    const args = ['-c', 'diff.suppressBlankEmpty=false', 'diff', ...options, ...form];
    const { exit, stdout, droppedBytes } = await (0,process/* runChild */.w)({
        ...(0,git/* gitCommand */.Q)([...args, '--end-of-options', ...range, '--']),
        cwd,
        env: (0,git/* gitWith */.B)(env, ownObjects).env,
        timeoutMs,
        stop: new AbortController().signal
    });
    return exit === 0 && droppedBytes === undefined ? stdout : undefined;
};
const statuses = new Map([
    ['A', 'added'],
    ['D', 'removed'],
    ['R', 'renamed']
]);
/** A record of `--raw`: `:100644 100644 <sha> <sha> R097`. The modes of files begin with 100, and 000000 is no file. */
const record = /^:(\d{6}) (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
const isFile = (mode) => mode !== undefined && (mode.startsWith('100') || mode === '000000');
/** Records of `--raw -z`: each is followed by the path of the file, that of base first where there are two. */
const listedIn = (raw) => {
    const fields = raw.split('\0');
    const files = [];
    for (let at = 0; at < fields.length - 1;) {
        const [, base, head, letter = ''] = record.exec(fields[at] ?? '') ?? [];
        if (letter === '')
            return undefined;
        const status = statuses.get(letter) ?? 'modified';
        const [first = '', second = ''] = [fields[at + 1], fields[at + 2]];
        const paths = status === 'renamed' ? { path: second, previousPath: first } : { path: first };
        at += status === 'renamed' ? 3 : 2;
        const isPlain = isFile(base) && isFile(head);
        files.push({ file: { ...paths, status }, isPlain, sections: letter === 'T' ? 2 : 1 });
    }
    return files;
};
/** Rows of hunks begin with a mark and names are quoted, so a header is nothing that a file can hold. */
const sectionsOf = (patch) => `\n${patch}`.split('\ndiff --git ').slice(1);
const linesOf = (section) => {
    const [header = '', ...hunks] = section.split('\n@@ ');
    if (hunks.length > 0)
        return linesOfPatch(section);
    return /\n(?:Binary files |GIT binary patch)/.test(header) ? 'unknown' : noLines;
};
/** The lines of each file, if there are as many sections as the list needs. */
const withLines = (listed, sections) => {
    const fits = listed.reduce((sum, one) => sum + one.sections, 0) === sections.length;
    let at = 0;
    return listed.map(({ file, isPlain, sections: own }) => {
        const section = sections[at];
        at += own;
        const isKnown = fits && isPlain && section !== undefined;
        return { ...file, lines: isKnown ? linesOf(section) : 'unknown' };
    });
};
/** The change of a range as git writes it: two commits, or `BASE..HEAD`. Undefined where git cannot tell. */
const readRange = async (range, where) => {
    const raw = await diff(['--raw', '--no-abbrev', '-z'], range, where);
    const listed = raw === undefined ? undefined : listedIn(raw);
    if (listed === undefined)
        return undefined;
    const patch = await diff(['--patch', '--unified=3'], range, where);
    return {
        files: withLines(listed, sectionsOf(patch ?? '')),
        isComplete: true,
        source: 'git'
    };
};
/** The change of `BASE..HEAD` or `BASE...HEAD`, as `git diff` takes it. */
const changeInRange = (range, where) => readRange([range], where);
/** The change between two commits, by their full ids. */
const changeBetween = (base, head, where) => readRange([base, head], where);

// EXTERNAL MODULE: ./lib/places/path.js
var places_path = __webpack_require__(8969);
;// CONCATENATED MODULE: ./lib/places/goMod.js
/** What `go.mod` says about where packages are: its module, and the folders that `replace` puts in place of others. */

/** The words of each line, without comments; those of a block begin with the word of the block. */
const statementsOf = (text) => {
    const statements = [];
    let block;
    for (const line of text.split(/\r\n|\r|\n/)) {
        const words = ((line.split('//', 1)[0] ?? '').match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? []).map((word) => word.replace(/^["`]|["`]$/g, ''));
        const [first, second] = words;
        if (first === undefined)
            continue;
        if (first === ')')
            block = undefined;
        else if (second === '(' && words.length === 2)
            block = first;
        else
            statements.push(block === undefined ? words : [block, ...words]);
    }
    return statements;
};
const isLocal = (target) => /^\.\.?(?:\/|$)/.test(target);
/** The folder of the repository that a target leads to; undefined for one outside of it. */
const folderAt = (from, target) => {
    const folder = (0,places_path/* normalPath */.FE)((0,places_path/* joined */.oR)(from, target)).replace(/\/$/, '');
    return folder.startsWith('..') ? undefined : folder;
};
/** The modules that a `go.mod` in `folder` names: its own, and those that it replaces by folders of the repository. */
const modulesOf = (text, folder) => statementsOf(text).flatMap(([word, path, ...rest]) => {
    if (path === undefined)
        return [];
    if (word === 'module')
        return [{ path, folder }];
    const target = word === 'replace' ? rest[rest.indexOf('=>') + 1] : undefined;
    if (target === undefined || !isLocal(target))
        return [];
    const at = folderAt(folder, target);
    return at === undefined ? [] : [{ path, folder: at }];
});
/** The `go.mod` files of a repository, those of the root first; those of others and of tests' data are left out. */
const goModsIn = (files) => files
    .filter((file) => file === 'go.mod' || file.endsWith('/go.mod'))
    .filter((file) => !/(?:^|\/)(?:vendor|node_modules)\//.test(file))
    .sort((a, b) => a.split('/').length - b.split('/').length || Number(a > b) - Number(a < b));

;// CONCATENATED MODULE: ./lib/io/repository/gitFiles.js


const gitFiles_timeoutMs = 30_000;
const runGit = (args, cwd, env) => (0,process/* runChild */.w)({
    ...(0,git/* gitCommand */.Q)(args),
    cwd,
    env: (0,git/* gitWith */.B)(env, {}).env,
    timeoutMs: gitFiles_timeoutMs,
    stop: new AbortController().signal
});
/** A regular file, executable or not. Links lead elsewhere, and GitHub's pages do not follow them. */
const gitFiles_isFile = (entry) => entry.startsWith('100');
/** The path of `100644 HASH 0<tab>PATH`. A file in conflict is there once for each side. */
const pathsOf = (stdout) => [
    ...new Set(stdout
        .split('\0')
        .filter(gitFiles_isFile)
        .map((entry) => entry.slice(entry.indexOf('\t') + 1)))
];
/**
 * The files that git knows in the repository that a folder is in; undefined where it is in none, or there is no git. Both
 * questions are asked at once: the pathspec means the root, wherever that is.
 */
const gitFiles = async (cwd, env) => {
    const [top, listed] = await Promise.all([
        runGit(['rev-parse', '--show-toplevel'], cwd, env),
        runGit(['ls-files', '-z', '--stage', '--full-name', '--', ':/'], cwd, env)
    ]);
    const root = top.stdout.replace(/\r?\n$/, '');
    if (top.exit !== 0 || root === '' || listed.exit !== 0)
        return undefined;
    const isComplete = listed.droppedBytes === undefined;
    const files = pathsOf(listed.stdout);
    // The last one of a list that is cut is cut too.
    return { root, files: isComplete ? files : files.slice(0, -1), isComplete };
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/owners/codeowners.js + 2 modules
var codeowners = __webpack_require__(1897);
;// CONCATENATED MODULE: ./lib/io/repository/readBounded.js


/** Reads files below a folder until their sizes add up to too much; undefined for what is no regular file, and from then on. */
const boundedReader = (root, maxFileBytes, maxBytes) => {
    let left = maxBytes;
    return (path) => {
        try {
            const file = (0,external_node_path_.join)(root, path);
            const stat = (0,external_node_fs_.lstatSync)(file);
            if (!stat.isFile() || stat.size > maxFileBytes || stat.size > left)
                return undefined;
            left -= stat.size;
            return (0,external_node_fs_.readFileSync)(file);
        }
        catch {
            return undefined;
        }
    };
};

;// CONCATENATED MODULE: ./lib/io/repository/localOwners.js
/** Who owns what in a checkout: the first CODEOWNERS of the places that GitHub looks at. */




const tooLarge = (file, bytes) => ({
    severity: 'note',
    code: 'owners/too-large',
    message: `expected at most ${codeowners/* maxCodeownersBytes */.rA} bytes, found ${bytes}: GitHub does not load this CODEOWNERS, so nobody owns anything`,
    at: { file },
    hint: 'make it shorter: a folder can stand for the files in it'
});
/** The size of a regular file; undefined for everything else. */
const sizeOf = (path) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path);
        return stat.isFile() ? stat.size : undefined;
    }
    catch {
        return undefined;
    }
};
const localOwners = (root) => {
    const read = boundedReader(root, codeowners/* maxCodeownersBytes */.rA, codeowners/* codeownersPaths */.oX.length * codeowners/* maxCodeownersBytes */.rA);
    for (const path of codeowners/* codeownersPaths */.oX) {
        const size = sizeOf((0,external_node_path_.join)(root, path)) ?? 0;
        if (size > codeowners/* maxCodeownersBytes */.rA)
            return { diagnostics: [tooLarge(path, size)] };
        const bytes = read(path);
        if (bytes !== undefined)
            return { codeowners: { path, text: bytes.toString('utf8') }, diagnostics: [] };
    }
    return { diagnostics: [] };
};

;// CONCATENATED MODULE: ./lib/io/repository/sources.js
/** What the sources of a checkout say themselves: how long they are, and where benchmarks are declared. */


/** A source file is far smaller; what is generated and larger is left alone. */
const maxFileBytes = 8 * 1024 * 1024;
const maxBytes = 64 * 1024 * 1024;
const newline = 0x0a;
const linesIn = (bytes) => {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count += 1;
    return bytes.length === 0 || bytes.at(-1) === newline ? count : count + 1;
};
/** As `go test` takes them: the name goes on with no small letter. */
const declaration = /^func (Benchmark(?![a-z])\w*)\(/;
const declarationsIn = (file, bytes) => bytes
    .toString('utf8')
    .split('\n')
    .flatMap((text, index) => {
    const name = declaration.exec(text)?.[1];
    return name === undefined ? [] : [{ name, file, line: index + 1 }];
});
/** Test files whose folder is called like a package that has benchmarks, or is the root of a module. */
const isTestOf = ({ packages }, modules) => {
    const folders = new Set(modules.map(({ folder }) => folder));
    return (file) => file.endsWith('_test.go') &&
        (packages.has((0,places_path/* nameOf */.Vb)((0,places_path/* folderOf */.yS)(file))) || folders.has((0,places_path/* folderOf */.yS)(file)));
};
/** Looks into the sources that inputs name. */
const lookInto = ({ root, files }, sought, modules) => {
    const read = boundedReader(root, maxFileBytes, maxBytes);
    const lines = new Map();
    const benchmarks = [];
    const isTest = isTestOf(sought, modules);
    for (const file of files) {
        const hasBenchmarks = sought.benchmarks.size > 0 && isTest(file);
        if (!hasBenchmarks && !sought.fileNames.has((0,places_path/* nameOf */.Vb)(file)))
            continue;
        const bytes = read(file);
        // What cannot be read has no line to show.
        lines.set(file, bytes === undefined ? 0 : linesIn(bytes));
        if (bytes === undefined || !hasBenchmarks)
            continue;
        benchmarks.push(...declarationsIn(file, bytes).filter(({ name }) => sought.benchmarks.has(name)));
    }
    return { lines, benchmarks };
};

// EXTERNAL MODULE: ./lib/io/entries.js
var entries = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/io/search.js
var search = __webpack_require__(5246);
;// CONCATENATED MODULE: ./lib/io/repository/walkFiles.js



/** Far more than a module has that nobody keeps in git. */
const maxEntries = 100_000;
/** Tools' own state, and what package managers bring. */
const isSkipped = (name) => name.startsWith('.') || name === 'node_modules';
/**
 * The files of a Go module or workspace that is in no repository: whatever is below its folder. Links are not followed.
 * Undefined for any other folder, which could be anything.
 */
const walkFiles = (root) => {
    if (!(0,search/* exists */.t2)('go.mod', root) && !(0,search/* exists */.t2)('go.work', root))
        return undefined;
    const files = [];
    const queue = [''];
    let seen = 0;
    for (const folder of queue) {
        for (const entry of (0,entries/* readableEntries */.x)((0,external_node_path_.join)(root, folder))) {
            seen += 1;
            if (seen > maxEntries)
                return { root, files, isComplete: false };
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() && !isSkipped(entry.name))
                queue.push(path);
        }
    }
    return { root, files, isComplete: true };
};

;// CONCATENATED MODULE: ./lib/io/repository/local.js
/** The repository around a folder of this machine. */








/** Modules of one repository; Kubernetes has about thirty. */
const maxModules = 500;
const maxGoModBytes = 4_000_000;
const incomplete = (files) => ({
    severity: 'note',
    code: 'places/incomplete',
    message: `expected to list every file of the repository, stopped after ${files}: functions in others have no place`,
    hint: 'run flamegate in a checkout of git'
});
/** Folders that checkouts of the repository are in: this one, and where the runners of GitHub have it. */
const checkoutsOf = (name) => [
    `/home/runner/work/${name}/${name}`,
    `/Users/runner/work/${name}/${name}`,
    `D:/a/${name}/${name}`,
    '/github/workspace'
];
const readTexts = (root, maxBytes) => {
    const read = boundedReader(root, maxBytes, 16 * maxBytes);
    return (paths) => paths.flatMap((path) => {
        const bytes = read(path);
        return bytes === undefined ? [] : [{ path, text: bytes.toString('utf8') }];
    });
};
/** The files around a folder: of the repository that it is in, or of the Go module that it is; undefined where it is neither. */
const findCheckout = async (cwd, env) => (await gitFiles(cwd, env)) ?? walkFiles(cwd);
/** Reads of a checkout what places and owners are found with. */
const repositoryIn = (checkout, sought) => {
    const { root, files, isComplete } = checkout;
    const goMods = readTexts(root, maxGoModBytes);
    const modules = goMods(goModsIn(files).slice(0, maxModules)).flatMap(({ path, text }) => modulesOf(text, (0,places_path/* folderOf */.yS)(path)));
    return {
        root,
        repository: {
            files,
            modules,
            roots: [root, ...checkoutsOf((0,external_node_path_.basename)(root))],
            ...lookInto(checkout, sought, modules)
        },
        owners: localOwners(root),
        diagnostics: isComplete ? [] : [incomplete(files.length)]
    };
};
/** The repository around a folder; undefined where there is none. */
const localRepository = async (cwd, env, sought) => {
    const checkout = await findCheckout(cwd, env);
    return checkout === undefined ? undefined : repositoryIn(checkout, sought);
};

// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(5592);
;// CONCATENATED MODULE: ./lib/io/writeReport.js




/**
 * Writes the outputs into a folder, made if need be, and returns their paths as the user would type them. What stands there is
 * replaced when all of them are written, so a report is never half of one; the first file is away while that is done.
 */
const writeReport = (files, out, cwd) => {
    const folder = (0,external_node_path_.resolve)(cwd, out);
    const hint = 'give a folder that can be written with --out DIR';
    (0,unwritable/* writing */.d)({ doing: `write the report to ${out}`, hint }, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,writeWhole/* writeWhole */.f)(files.map(({ fileName, content }) => ({ path: (0,external_node_path_.join)(folder, fileName), content })));
    });
    return files.map(({ fileName }) => (0,external_node_path_.join)(out, fileName));
};

// EXTERNAL MODULE: ./lib/model/ack.js
var ack = __webpack_require__(4656);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
;// CONCATENATED MODULE: ./lib/outputs/json.js

/** `report.json`: the report itself, with raw numbers. Its schema is docs/report.schema.json. */
const json = {
    id: 'json',
    fileName: 'report.json',
    title: 'JSON report',
    render: outputs_escape/* jsonText */.s$
};

// EXTERNAL MODULE: ./lib/units/count.js
var units_count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var units_format = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/outputs/words/count.js
var count = __webpack_require__(7107);
// EXTERNAL MODULE: ./lib/outputs/words/names.js
var words_names = __webpack_require__(4876);
;// CONCATENATED MODULE: ./lib/outputs/words/acks.js
/** Acknowledgements in words: who accepted what, and what became of what somebody tried to accept. */





const mostNamed = 3;
const listed = (all) => {
    const more = all.length - mostNamed;
    return more <= 0 ? all : [...all.slice(0, mostNamed), `${(0,units_format/* formatCount */.B4)(more)} more`];
};
const untilWords = ({ until }) => (until === null ? '' : ` until ${until}`);
const whoWords = (entry) => `by ${entry.author}${untilWords(entry)}: ${entry.reason ?? entry.because}`;
/** The acknowledgements that count for findings of a gate. */
const acksOf = ({ acks }, { accepted }) => acks.filter(({ state, findings }) => state === 'active' && findings.some((id) => accepted.includes(id)));
const besideWords = ({ beside }) => beside?.status === 'unjudged' ? [`beside that not judged, because ${beside.because}`] : [];
/** What of the failure of a gate is accepted, by whom and why; nothing where nothing is. */
const acceptedWords = (report, gate) => {
    const { findings, accepted } = gate;
    if (accepted.length === 0)
        return [];
    const who = listed([...new Set(acksOf(report, gate).map(whoWords))]);
    // The rating is no finding of its own.
    const by = who.length === 0 ? ['with the findings that it follows from'] : who;
    if ((0,ack/* isAccepted */.oB)(gate))
        return [`accepted ${by.join('; ')}`, ...besideWords(gate)];
    return [
        `${(0,units_format/* formatCount */.B4)(accepted.length)} of ${(0,units_count/* plural */.L)(findings.length, 'finding')} accepted ${by.join('; ')}`
    ];
};
/** Why a gate stands as it does, with what of its failure is accepted. */
const gateReason = (report, gate) => [gate.because, ...acceptedWords(report, gate)].join('; ');
/** Names of findings by id; the id itself for what has no name. */
const findingNamer = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const names = new Map([
        ...report.bench_deltas.map(({ id, name, unit }) => [id, `${name} ${unit}`]),
        ...(0,words_names/* everyFunction */.Oc)(report).map((entry) => [entry.id, nameOf(entry)]),
        ...report.suite_shifts.map(({ id, workload, unit }) => [id, `all of ${workload} ${unit}`])
    ]);
    return (id) => names.get(id) ?? id;
};
const sourceWords = {
    file: 'file',
    command: 'comment',
    label: 'label'
};
const marks = {
    active: '✓ accepted',
    refused: '✗ does not count',
    expired: 'expired',
    unused: 'unused'
};
const restWords = (entry) => {
    const { author, source, state, reason, because } = entry;
    if (author === '')
        return because;
    const by = `by ${author} (${sourceWords[source]})`;
    return state === 'active'
        ? `${by}${untilWords(entry)}: ${reason ?? because}`
        : `${by}: ${because}`;
};
/** One acknowledgement as a line. */
const ackWords = (entry, nameOf) => {
    const { state, finding, findings } = entry;
    const given = finding === null ? [] : [finding];
    return {
        mark: marks[state],
        subjects: listed(state === 'active' ? findings.map(nameOf) : given),
        rest: restWords(entry)
    };
};
/** Acknowledgements that a reader should see, those that count first; the others change nothing. */
const acksToShow = ({ acks }) => {
    const ofState = (state) => acks.filter((entry) => entry.state === state);
    return {
        open: [...ofState('active'), ...ofState('refused')],
        closed: [...ofState('expired'), ...ofState('unused')]
    };
};
/** "1 expired, 3 unused". */
const closedWords = (closed) => (0,count/* countWords */.r)(closed, ['expired', 'unused'], ({ state }) => (state === 'expired' ? 'expired' : 'unused'), (state) => state);
/** What GitHub's commands and the file take as an id. */
const canBeNamed = (id) => /^(?:[0-9a-f]{16}|vanished\/\S{1,200})$/.test(id);
/** The findings that would have to be accepted: what gates fail on, the heaviest gate first. */
const openFindings = (report, gates) => {
    const failed = gates.filter(ack/* countsAsFailed */.yc);
    const regressions = [...report.cpu_regressions, ...report.mem_regressions].map(({ id }) => id);
    const all = failed.flatMap(({ id, findings }) => (id === 'rating' ? regressions : findings));
    const accepted = new Set(report.acks.flatMap(({ findings }) => findings));
    return [...new Set(all)].filter((id) => canBeNamed(id) && !accepted.has(id));
};
/** What stands above the list of what head would loosen. */
const loosensTitle = 'This pull request loosens what judges it; that counts once it is merged';
/** How to accept what fails. */
const acceptWords = 'Write `/flamegate ack ID REASON` in a comment, or put the id into `.github/flamegate-acks.yml`.';

// EXTERNAL MODULE: ./lib/outputs/words/verdict.js
var words_verdict = __webpack_require__(8041);
;// CONCATENATED MODULE: ./lib/outputs/markdown/block.js


const fullSize = { openRows: 10, detailRows: 100 };
/** The rows that fit, and the line that says how many do not and where they are: under which keys, or anywhere. */
const limitRows = (rows, max, keys) => {
    const hidden = rows.length - max;
    if (hidden <= 0)
        return { shown: rows, rest: (0,outputs_escape.md) `` };
    const where = keys === undefined ? 'report.json' : `report.json: ${keys}`;
    return {
        shown: rows.slice(0, max),
        rest: (0,outputs_escape/* text */.Qq)(`and ${(0,units_count/* plural */.L)(hidden, 'more row')} in ${where}`)
    };
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/details.js

/** A part that is one click away. Its summary carries its own numbers; it is one line, so that it is one HTML block. */
const details = (summary, parts) => {
    const body = (0,outputs_escape/* join */.fj)(parts, '\n\n');
    if (body === '')
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape.md) `${(0,outputs_escape/* asMarkdown */.g5)((0,outputs_escape/* markup */.PT) `<details><summary>${summary}</summary>`)}\n\n${body}\n\n</details>`;
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/table.js

const rules = { left: (0,outputs_escape.md) `--`, right: (0,outputs_escape.md) `--:` };
const line = (cells) => (0,outputs_escape.md) `| ${(0,outputs_escape/* join */.fj)(cells, ' | ')} |`;
/** A GFM table; nothing when there are no rows. */
const table = (columns, rows) => {
    if (rows.length === 0)
        return (0,outputs_escape.md) ``;
    const header = line(columns.map(({ title }) => title));
    const rule = (0,outputs_escape.md) `|${(0,outputs_escape/* join */.fj)(columns.map(({ align }) => rules[align]), '|')}|`;
    const bodyLine = (row) => line(columns.map(({ cell }) => (0,outputs_escape/* tableCell */.xR)(cell(row))));
    return (0,outputs_escape/* join */.fj)([header, rule, ...rows.map(bodyLine)], '\n');
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/acks.js






/** What head would loosen, which whoever merges it should know. */
const loosened = {
    id: 'loosened',
    render: ({ head_loosens }, size) => {
        if (head_loosens.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(head_loosens, size.openRows, 'head_loosens');
        const items = [...shown.map(outputs_escape/* text */.Qq), rest].filter((item) => item !== '');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!WARNING]`, (0,outputs_escape.md) `> **${(0,outputs_escape/* text */.Qq)(loosensTitle)}**`, ...items.map((item) => (0,outputs_escape.md) `> - ${item}`)], '\n');
    }
};
const lines = (entries, report, max) => {
    const nameOf = findingNamer(report);
    const { shown, rest } = limitRows(entries, max, 'acks');
    const items = shown.map((entry) => {
        const { mark, subjects, rest: words } = ackWords(entry, nameOf);
        const about = (0,outputs_escape/* join */.fj)(subjects.map((subject) => (0,outputs_escape/* code */.aY)(subject)), ', ');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(mark)}:`, about, (0,outputs_escape/* text */.Qq)(words)], ' ');
    });
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
};
/** What was accepted, by whom and why; what changes nothing is one click away. */
const acks = {
    id: 'acks',
    render: (report, size) => {
        const { open, closed } = acksToShow(report);
        return (0,outputs_escape/* join */.fj)([
            open.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `Acknowledged:`,
            lines(open, report, size.openRows),
            size.detailRows === 0
                ? (0,outputs_escape.md) ``
                : details((0,outputs_escape/* markup */.PT) `Acknowledgements without effect: ${(0,outputs_escape/* html */.qy)(closedWords(closed))}`, [
                    lines(closed, report, size.detailRows)
                ])
        ], '\n\n');
    }
};
/** The ids of what fails, for those who intend it. */
const accept = {
    id: 'accept',
    render: (report, size) => {
        const ids = openFindings(report, (0,words_verdict/* gatesInOrder */.a0)(report));
        if (ids.length === 0 || size.detailRows === 0)
            return (0,outputs_escape.md) ``;
        const nameOf = findingNamer(report);
        const { shown, rest } = limitRows(ids, size.detailRows, 'verdict.gates');
        const rows = table([
            { title: (0,outputs_escape.md) `What fails`, align: 'left', cell: (id) => (0,outputs_escape/* code */.aY)(nameOf(id)) },
            { title: (0,outputs_escape.md) `ID`, align: 'left', cell: (id) => (0,outputs_escape/* code */.aY)(id, 220) }
        ], shown);
        return details((0,outputs_escape/* markup */.PT) `Is this intended? Accept it`, [(0,outputs_escape/* text */.Qq)(acceptWords), rows, rest]);
    }
};

// EXTERNAL MODULE: ./lib/units/visible.js
var visible = __webpack_require__(8709);
;// CONCATENATED MODULE: ./lib/outputs/mermaid.js
/**
 * Flowcharts in the language of Mermaid (https://mermaid.js.org/syntax/flowchart.html), which GitHub draws where Markdown
 * has them. Their text is from inputs, and the language has links, scripts, directives, icons and formulas of its own.
 */

const longestLine = 60;
const zeroWidthSpace = '\u200b';
/**
 * What Mermaid understands in a label after it has decoded it: line breaks, formulas, icons, and its own marks for
 * characters that it has encoded. See `encodeEntities`, `replaceIconSubstring` and `hasKatex` in its source.
 */
const breakMarks = (s) => s.replace(/\\(?=n)|\$(?=\$)|:(?=fa-)|[\u00b6\ufb02]/g, `$&${zeroWidthSpace}`);
/** What stays as it is. Mermaid looks for comments and directives, `%%`, before it looks for labels. */
const notPlain = /%{2,}|[^\w ./(),%→…▲●]/gu;
const codes = (s) => Array.from(s, (character) => `#${character.codePointAt(0)};`).join('');
/** Text for a label in quotes: all that could mean something is a numbered character. */
const label = (s) => breakMarks((0,visible/* tidyName */.qJ)(s, longestLine)).replace(notPlain, codes) || '(no name)';
const boxLine = ({ lines, isMarked }, place) => `  n${place}["${lines.map(label).join('<br>')}"]${isMarked ? ':::marked' : ''}`;
const arrowLine = ({ from, to, words }) => words === undefined ? `  n${from} --> n${to}` : `  n${from} -->|"${label(words)}"| n${to}`;
/** The red of the flame graph, with a text that can be read on it in a light and in a dark page. */
const marked = '  classDef marked fill:#dc3220,stroke:#dc3220,color:#ffffff';
/** A flowchart from top to bottom as a fenced block. Nothing in it can end the fence: it has no backtick but its own. */
const flowchart = ({ title, boxes, arrows }) => [
    '```mermaid',
    'flowchart TD',
    `  accTitle: ${label(title)}`,
    ...boxes.map(boxLine),
    ...arrows.map(arrowLine),
    marked,
    '```'
].join('\n');

;// CONCATENATED MODULE: ./lib/outputs/words/change.js

const functionWords = new Map([
    ['cpu', ['more CPU', 'less CPU']],
    ['alloc_space', ['allocates more', 'allocates less']]
]);
const unitWords = new Map([
    ['ns/op', ['slower', 'faster']],
    ['MB/s', ['slower', 'faster']],
    ['B/op', ['allocates more', 'allocates less']],
    ['allocs/op', ['allocates more', 'allocates less']]
]);
/** The mark of a class of function rows of one metric. */
const functionMark = (kind, metric) => {
    const [more, less] = functionWords.get(metric) ?? ['more', 'less'];
    switch (kind) {
        case 'regression':
            return { glyph: '▲', word: more };
        case 'improvement':
            return { glyph: '▼', word: less };
        case 'new-hotspot':
            return { glyph: '●', word: 'new' };
        case 'removed-hotspot':
            return { glyph: '○', word: 'gone' };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
/** Whether the word of a row says what was measured: "more CPU" does, "new" does not. */
const saysMetric = (kind, metric) => (kind === 'regression' || kind === 'improvement') && functionWords.has(metric);
/** The mark of a verdict on benchmark rows of one unit. */
const benchMark = (verdict, unit) => {
    const [worse, better] = unitWords.get(unit) ?? ['worse', 'better'];
    switch (verdict) {
        case 'regression':
            return { glyph: '▲', word: worse };
        case 'improvement':
            return { glyph: '▼', word: better };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
    }
};
const metricNames = new Map([['cpu', 'CPU']]);
/** Sample types by the names that people know them by. */
const metricName = (metric) => metricNames.get(metric) ?? metric;
/** "3.02 → 3.54 µs/op": base without its unit where head has the same. */
const arrow = (base, head) => {
    const space = base.indexOf(' ');
    const isShared = space > 0 && head.endsWith(base.slice(space));
    return `${isShared ? base.slice(0, space) : base} → ${head}`;
};
const share = (seen, max) => {
    if (seen !== null)
        return seen === 0 ? '0%' : (0,units_format/* formatPercent */.l9)(seen);
    return max === undefined ? 'unknown' : `at most ${(0,units_format/* formatPercent */.l9)(max)}`;
};
/** Shares of base and head; a side hidden by a cut list is its bound. */
const shareWords = (entry) => arrow(share(entry.share_base, entry.share_base_max), share(entry.share_head, entry.share_head_max));
/** Shares of a function that is told of as code, of what was measured. */
const churnShareWords = ({ share_base, share_head, metric }) => `${arrow(share(share_base, undefined), share(share_head, undefined))} of ${metricName(metric)}`;
const value = (seen, unit) => {
    if (seen === null)
        return 'not listed';
    return seen === 0 ? '0' : (0,units_format/* formatValue */.Fl)(seen, unit);
};
/** What a function cost itself on one side, and its share of the total. */
const flatOn = (entry, side) => value(entry[`flat_${side}`], entry.unit);
const shareOn = (entry, side) => share(entry[`share_${side}`], entry[`share_${side}_max`]);
/** Flat values of base and head. */
const flatWords = ({ flat_base, flat_head, unit }) => arrow(value(flat_base, unit), value(flat_head, unit));
const isHidden = ({ share_base, share_head }) => share_base === null || share_head === null;
/** Change of share in percentage points; for a hidden side what it is at least. */
const shareChangeWords = (entry) => {
    if (entry.delta_pp === null)
        return 'unknown';
    return `${isHidden(entry) ? 'at least ' : ''}${(0,units_format/* formatPp */["if"])(entry.delta_pp)}`;
};
const measures = {
    cost: 'cost',
    'cost-per-op': 'cost per operation'
};
/** Change of the measure that gave the class, and what it is a change of, where that is not the share. */
const costChangeWords = (entry) => {
    if (entry.decided_by === 'share' || entry.decided_pp === null)
        return undefined;
    return {
        change: (0,units_format/* formatSignedPercent */.h9)(entry.decided_pp),
        of: `of base's total ${metricName(entry.metric)} ${measures[entry.decided_by]}`
    };
};
/** The change that decides, in as few words as there are. */
const decidedWords = (entry) => costChangeWords(entry)?.change ?? shareChangeWords(entry);
/** The center of one side, `none` where it is missing. */
const benchSideWords = (side, unit) => side === null ? 'none' : (0,units_format/* formatValue */.Fl)(side.center, unit);
/** Centers of base and head. */
const benchWords = ({ base, head, unit }) => arrow(benchSideWords(base, unit), benchSideWords(head, unit));
/** Change of the centers in percent. */
const benchChangeWords = ({ delta_pct, base, head }) => {
    if (delta_pct !== null)
        return (0,units_format/* formatSignedPercent */.h9)(delta_pct);
    return head !== null && base?.center === 0 ? 'from 0' : 'unknown';
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/callPaths.js






const percent = (share) => (share === 0 ? '0%' : (0,units_format/* formatPercent */.l9)(share));
const changeLine = ({ entry }) => {
    if (entry === undefined)
        return [];
    const { glyph, word } = functionMark(entry.class, entry.metric);
    return [`${glyph} ${word} ${decidedWords(entry)}`];
};
const boxOf = (step, metric) => {
    if (step.from === -1)
        return { lines: [`all ${metricName(metric)}`], isMarked: false };
    const shares = `${percent(step.share_base)} → ${percent(step.share_head)}`;
    return {
        lines: [(0,words_names/* shortNameOf */.PI)(step), shares, ...changeLine(step)],
        isMarked: step.entry !== undefined
    };
};
const arrowTo = ({ from, skipped }, to) => {
    if (from === -1)
        return [];
    return [{ from, to, ...(skipped === 0 ? {} : { words: (0,units_count/* plural */.L)(skipped, 'more call') }) }];
};
const titleOf = ({ metric, workload }, all) => {
    const workloads = new Set(all.map((one) => one.workload));
    const where = workloads.size > 1 ? ` of \`${workload.replaceAll('`', "'")}\`` : '';
    return `How head gets to what costs more ${metricName(metric)}${where}`;
};
const moreWords = ({ more }) => more === 0 ? '' : ` ${(0,units_count/* plural */.L)(more, 'more function')} became worse.`;
const picture = (paths, all) => {
    const title = titleOf(paths, all);
    const chart = flowchart({
        title,
        boxes: paths.steps.map((step) => boxOf(step, paths.metric)),
        arrows: paths.steps.flatMap(arrowTo)
    });
    const key = (0,outputs_escape/* text */.Qq)(`Each function by the path of calls on which it grew most. Shares are base → head on that path, with all that is called there; a change is the function's own on all paths.${moreWords(paths)}`);
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(title)}**`, chart, key], '\n\n');
};
/**
 * Who calls what became worse, as pictures, where there is room for pictures: the job summary. An e-mail, and with it a
 * comment, would show their source.
 */
const callPaths = {
    id: 'call-paths',
    render: (_, { paths = [] }) => (0,outputs_escape/* join */.fj)(paths.map((one) => picture(one, paths)), '\n\n')
};

// EXTERNAL MODULE: ./lib/units/span.js
var span = __webpack_require__(2759);
;// CONCATENATED MODULE: ./lib/outputs/words/collection.js
/** What is said of how the data were collected. */



const SHORT_SHA = 7;
const quoted = (name) => `\`${name.replaceAll('`', "'")}\``;
const commit = ({ sha }) => quoted(sha.slice(0, SHORT_SHA));
/** Which commits, base first: "base `1b77e02`, head `9f2c1ab`". */
const commits = ({ base, head }) => [
    ...(base === null ? [] : [`base ${commit(base)}`]),
    ...(head === null ? [] : [`head ${commit(head)}`])
].join(', ');
const machine = ({ environment: { goos, goarch, cpu, gomaxprocs } }) => {
    const platform = `${goos}/${goarch}, GOMAXPROCS ${gomaxprocs}`;
    return cpu === '' ? platform : `${cpu} (${platform})`;
};
const compiler = ({ base, head }) => {
    const [ofBase, ofHead] = [base?.go_version, head?.go_version];
    const [only] = [ofBase, ofHead].filter((version) => version !== undefined);
    const isOne = ofBase === undefined || ofHead === undefined || ofBase === ofHead;
    return isOne ? (only ?? '') : `${ofBase} on base and ${ofHead} on head`;
};
const counted = (done, planned, what) => done < planned ? `${done} of ${(0,units_count/* plural */.L)(planned, what)}` : (0,units_count/* plural */.L)(done, what);
const rounds = (one, order) => {
    const what = order === 'interleaved' ? 'interleaved round' : 'round';
    const timed = `${counted(one.rounds, one.rounds_planned, what)} of ${quoted(one.benchtime)}`;
    const { profile_rounds: done, profile_rounds_planned: planned } = one;
    return planned === 0 ? timed : `${timed} and ${counted(done, planned, 'round')} of profiles`;
};
const sparedPackages = (count) => `${(0,units_count/* plural */.L)(count, 'package')} with benchmarks`;
/** What was left out because the change cannot affect it. */
const sparedWords = ({ unaffected }) => unaffected === null || unaffected === 0
    ? ''
    : ` Not measured: ${sparedPackages(unaffected)} that the change cannot affect.`;
const isIdle = ({ rounds: timed, profile_rounds, unaffected }) => timed + profile_rounds === 0 && unaffected !== null && unaffected > 0;
const measuredWords = (one, order) => `${rounds(one, order)} on ${machine(one)}, ${compiler(one)}, ${commits(one)}, ${(0,span/* formatSpan */.Q)(one.duration_ms)}; seed ${one.seed}.`;
const manifestWords = (one, order) => isIdle(one)
    ? `Nothing was measured: what changed between ${commits(one)} cannot affect the ${sparedPackages(one.unaffected ?? 0)}.`
    : `${measuredWords(one, order)}${sparedWords(one)}`;
const size = (percent) => (percent === null ? '' : (0,units_format/* formatPercent */.l9)(percent));
const noiseWords = ({ benchmarks, flagged, median_pct, largest_pct }) => {
    const flaggedWords = `${flagged} of ${(0,units_count/* plural */.L)(benchmarks, 'benchmark')} flagged`;
    const sizes = median_pct === null ? '' : `, median change ${size(median_pct)}`;
    const largest = largest_pct === null ? '' : `, largest ${size(largest_pct)}`;
    return `Base against itself on this machine: ${flaggedWords}${sizes}${largest}.`;
};
/** How it was measured: one sentence for every collection, and one on the noise of the machine. */
const collectionWords = ({ collection }) => {
    if (collection === null)
        return [];
    const { manifests, noise, order } = collection;
    return [
        ...manifests.map((one) => manifestWords(one, order)),
        ...(noise === null ? [] : [noiseWords(noise)])
    ];
};
/** What a reader must know before believing a change: the machine finds changes where there are none. */
const noiseWarning = ({ collection }) => {
    const noise = collection?.noise ?? undefined;
    if (noise === undefined || noise.flagged === 0)
        return undefined;
    const most = noise.largest_pct === null ? '' : ` of up to ${size(noise.largest_pct)}`;
    return `Base against itself shows ${(0,units_count/* plural */.L)(noise.flagged, 'change')} in ${(0,units_count/* plural */.L)(noise.benchmarks, 'benchmark')} on this machine${most}: changes of that size say little about the code.`;
};
const isRefusedFor = (why) => ({ evidence }) => evidence.kind === 'refused' && evidence.why === why;
/** A mismatch, said of the CPU profiles that were compared across it; once, where the benchmarks say it already. */
const mismatchWords = (report) => {
    const hasCpu = report.comparisons.some(({ metric, status }) => metric === 'cpu' && status === 'compared');
    return (report.collection?.mismatches ?? []).flatMap((why) => {
        if (hasCpu)
            return [`CPU profiles: ${why}`];
        return report.bench_deltas.some(isRefusedFor(why)) ? [] : [why];
    });
};
const namedProblems = 2;
/** Problems that no clause on what is missing tells already. */
const untoldProblems = ({ problems, missing }) => {
    const told = missing.map((clause) => clause.replaceAll('`', ''));
    return problems.filter((problem) => !told.some((clause) => problem.startsWith(clause)));
};
const incompleteWords = (collection) => {
    const untold = untoldProblems(collection);
    const isTold = untold.length === 0 && collection.missing.length > 0;
    if (collection.complete || isTold)
        return [];
    const more = untold.length - namedProblems;
    const named = untold.slice(0, namedProblems).join('; ');
    const rest = more > 0 ? `; and ${(0,units_format/* formatCount */.B4)(more)} more` : '';
    return [`not everything was collected${named === '' ? '' : `: ${named}${rest}`}`];
};
/** What was not collected, or not under the same conditions, one clause each. */
const collectionGaps = (report) => {
    const { collection } = report;
    if (collection === null)
        return [];
    return [...collection.missing, ...mismatchWords(report), ...incompleteWords(collection)];
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/cautions.js


/** What makes every number below doubtful; a reader must see it before any of them. */
const cautions = {
    id: 'cautions',
    render: (report) => {
        const warning = noiseWarning(report);
        return warning === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `> [!WARNING]\n> ${(0,outputs_escape/* text */.Qq)(warning)}`;
    }
};

// EXTERNAL MODULE: ./lib/outputs/rows.js + 1 modules
var outputs_rows = __webpack_require__(5079);
;// CONCATENATED MODULE: ./lib/outputs/words/overLimits.js

/** What gates failed on and no class names: a limit of the user can be lower than that of the classes. */
const overLimitRows = (report) => {
    const classed = [...(0,outputs_rows/* worseFunctions */.mm)(report), ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'regression')];
    const named = new Set(report.verdict.gates
        .filter(({ status }) => status === 'failed')
        .flatMap(({ findings }) => findings));
    for (const { id } of classed)
        named.delete(id);
    const isNamed = ({ id }) => named.has(id);
    return {
        functions: [...report.over_limits, ...report.share_shifts, ...report.other_deltas].filter(isNamed),
        // What vanished is no change of a number.
        benchmarks: report.bench_deltas.filter((entry) => isNamed(entry) && entry.head !== null)
    };
};

;// CONCATENATED MODULE: ./lib/outputs/anchors.js
/**
 * What links to the page lead to: the fragments that comment, check run and the page itself use. `#fn=ID` is the permalink
 * of a function: the flame graph goes there when scripts run, and without them the browser goes to the name in the
 * table, which has that very id.
 */
/** What may be part of an id, and of the fragment that leads to it, without being escaped. */
const plainId = /^[\w.:/=-]{1,150}$/;
/** An id made of text of an input; undefined where that would have to be escaped. */
const idOf = (prefix, text) => plainId.test(text) ? `${prefix}${text}` : undefined;
/** The permalink of a function, without its `#`. */
const functionAnchor = (id) => idOf('fn=', id);
/** The row of a function. */
const functionRow = (id) => idOf('fn-', id);
/** The row of a benchmark. */
const benchmarkRow = (id) => idOf('bench-', id);

;// CONCATENATED MODULE: ./lib/outputs/plainUrl.js
/**
 * An address of a page of GitHub, short, and of characters none of which can end a link of Markdown or an attribute of
 * HTML, or begin anything else.
 */
const plain = /^https?:\/\/[\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~%/-]{0,500})?(?:#[\w.=-]{0,200})?$/;
/** The same with a query, of which every name and value is percent-encoded: an address in a profiler of the settings. */
const encoded = /^https?:\/\/(?:[\w.-]{1,253}|\[::1\])(?::\d{1,5})?(?:[/?#][\w.~%/+=&:@,;?#-]{0,8000})?$/;
const isEncodedUrl = (url) => encoded.test(url);
const isPlainUrl = (url) => plain.test(url);

;// CONCATENATED MODULE: ./lib/outputs/links.js



/** A link; nothing where the URL is not a plain one. */
const links_link = (words, url) => url !== undefined && isPlainUrl(url) ? (0,outputs_escape.md) `[${words}](${url})` : (0,outputs_escape.md) ``;
/** A link into a profiler of the settings; nothing where the URL is not whole. */
const linkOut = (words, url) => isEncodedUrl(url) ? (0,outputs_escape.md) `[${words}](${url})` : (0,outputs_escape.md) ``;
/** Words that lead to a place on the page; only the words where there is no page, or no such place. */
const onPage = (words, { page }, anchor) => {
    if (page === undefined || anchor === undefined)
        return words;
    const linked = links_link(words, `${page.url}#${anchor}`);
    return linked === '' ? words : linked;
};
/** Words that lead to a function on the page. */
const toFunction = (words, links, id) => onPage(words, links, functionAnchor(id));
/** Words that lead to a benchmark on the page. */
const toBenchmark = (words, links, id) => onPage(words, links, benchmarkRow(id));

// EXTERNAL MODULE: ./lib/units/benchUnits.js
var benchUnits = __webpack_require__(3650);
;// CONCATENATED MODULE: ./lib/outputs/words/causes.js


/** Functions that a row of a table names. */
const NAMED = 3;
const causeText = ({ name, share_pct, touch }) => {
    const changed = touch === 'touched' ? ' (changed)' : '';
    return `\`${(0,words_names/* shortSymbol */.z$)(name)}\`${changed} ${(0,units_format/* formatPercent */.l9)(share_pct)}`;
};
/** "of the slowdown `codec.encode` (changed) 82%, `wire.write` 11%"; nothing where no profile tells. */
const causeWords = ({ causes = [] }) => causes.length === 0 ? [] : [`of the slowdown ${causes.slice(0, NAMED).map(causeText).join(', ')}`];
/** The same as a sentence, with all that are known. */
const causeSentence = ({ causes = [] }) => causes.length === 0
    ? ''
    : ` By its own profile, ${causes.map(causeText).join(', ')} of the slowdown.`;

;// CONCATENATED MODULE: ./lib/outputs/words/touch.js

const named = (functions) => functions.map((name) => `\`${(0,words_names/* shortSymbol */.z$)(name)}\``).join(', ');
/** In a row of a table; nothing where it is not known. */
const touchWords = ({ touch }) => {
    switch (touch?.kind) {
        case 'touched':
            return ['its code changed'];
        case 'calls_touched':
            return [`leads to ${named(touch.functions)}, which changed`];
        case 'called_by_touched':
            return [`called by ${named(touch.functions)}, which changed`];
        case 'not_reachable':
            return ['not reachable from the change: probably noise of the environment'];
        case 'unknown':
        case undefined:
            return [];
    }
};
/** As a sentence, for readers who want to know what is not known too. */
const touchSentence = ({ touch }) => {
    if (touch === undefined)
        return '';
    const because = touch.because === undefined ? '' : ` (${touch.because})`;
    if (touch.kind === 'unknown')
        return ` Whether the change reaches it is not known${because}.`;
    if (touch.kind === 'touched')
        return ' The change touches it.';
    if (touch.kind === 'not_reachable') {
        return ` It is not reachable from the change${because}, so it is probably noise of the environment.`;
    }
    const verb = touch.kind === 'calls_touched' ? 'leads to' : 'is called by';
    return ` It ${verb} ${named(touch.functions)}, which the change touches.`;
};

;// CONCATENATED MODULE: ./lib/outputs/words/benchmarks.js
/** What is said of benchmarks as a whole, and beside a row of them. */






const orderWords = {
    yes: 'The sides were interleaved, so this is the change rather than the machine.',
    unknown: 'Nothing shows that the sides were interleaved, so this may be the machine: collect with `flamegate collect` to tell.',
    no: 'The sides were not interleaved, so this may be the machine: collect with `flamegate collect` to tell.'
};
/** Each shift of a whole suite: what moved, how sure it is that it was not the machine, and what became of the rows. */
const shiftWords = ({ suite_shifts }) => suite_shifts.map(({ ratio, agreeing, rows, unit, interleaved, ignored }) => {
    const change = (0,units_format/* formatSignedPercent */.h9)((ratio - 1) * 100);
    return `Suite shift: ${change} in cost, ${agreeing} of ${(0,units_count/* plural */.L)(rows, 'benchmark')} in ${unit} together. ${orderWords[interleaved]} Rows are judged by what they moved beside it.${ignored === undefined ? '' : ` Ignored: ${ignored}`}`;
});
const benchmarks_percent = (value) => (0,units_format/* formatSignedPercent */.h9)(value);
/** The median of some sorted numbers. */
const middle = (sorted) => {
    const half = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
};
const isTimed = ({ unit }) => (0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit);
/** Slowdowns that the unchanged times and throughputs would have shown, the smallest first. */
const visibleSlowdowns = (rows) => rows
    .filter(isTimed)
    .flatMap(({ visible_pct }) => visible_pct ?? [])
    .sort((a, b) => a - b);
/** How many benchmark rows are unchanged, and what slowdown they would have shown; undefined when there are none. */
const unchangedWords = (report) => {
    const rows = (0,outputs_rows/* benchmarksOf */.sn)(report, 'unchanged');
    if (rows.length === 0)
        return undefined;
    const beside = report.suite_shifts.length > 0 ? ' beside the shift' : '';
    const count = `${(0,units_count/* plural */.L)(rows.length, 'benchmark row')}${beside}`;
    const visible = visibleSlowdowns(rows);
    const least = visible.at(-1);
    if (least === undefined) {
        return rows.some(isTimed) ? `${count}; what slowdown would have shown is not known` : count;
    }
    const among = visible.length === rows.length ? '' : `of ${(0,units_format/* formatCount */.B4)(visible.length)} in time or throughput `;
    if (visible.length === 1)
        return `${count}; ${among}a slowdown of ${benchmarks_percent(least)} would have shown`;
    const median = visible.length < 3 ? '' : `, the median ${benchmarks_percent(middle(visible))}`;
    return `${count}; ${among}the least sensitive would have shown a slowdown of ${benchmarks_percent(least)}${median}`;
};
/** What is special about a row, a few words each. */
const benchNotes = (entry) => {
    const { bimodal, shift, ignored } = entry;
    return [
        ...(ignored === undefined ? [] : [`ignored: ${ignored}`]),
        ...(shift === undefined
            ? []
            : [`judged beside the shift of its suite (${(0,units_format/* formatRatio */.B0)(shift)})`]),
        ...(bimodal === undefined
            ? []
            : [`the values of ${bimodal.join(' and ')} fall into two groups`]),
        ...causeWords(entry),
        ...touchWords(entry)
    ];
};
/** What an unchanged row could have shown; empty where it cannot be said. */
const visibleWords = ({ visible_pct, evidence }) => {
    if (visible_pct === undefined)
        return '';
    return evidence.kind === 'exact' ? 'any' : benchmarks_percent(visible_pct);
};

;// CONCATENATED MODULE: ./lib/outputs/words/churn.js
/** What became of functions as code, in a reader's words. */



/** Functions that are called by name in one place. */
const churn_NAMED = 2;
const churn_quoted = (name) => `\`${name}\``;
const churn_listed = (names) => {
    const more = names.length - churn_NAMED;
    const shown = names.slice(0, churn_NAMED).map((name) => churn_quoted((0,words_names/* shortSymbol */.z$)(name)));
    return [...shown, ...(more > 0 ? [`${(0,units_format/* formatCount */.B4)(more)} more`] : [])].join(', ');
};
const perhapsWords = ({ kind, perhaps }) => {
    if (perhaps === undefined)
        return undefined;
    const name = churn_quoted((0,words_names/* shortSymbol */.z$)(perhaps.name));
    if (perhaps.as === 'renamed') {
        return kind === 'new' ? `perhaps the renamed ${name}` : `perhaps renamed to ${name}`;
    }
    return kind === 'new' ? `perhaps taken out of ${name}` : `perhaps now a part of ${name}`;
};
const compilerWords = { inlined: 'now inlined into its callers', outlined: 'no longer inlined' };
/** What a row adds about its function as code; undefined where its mark says all. */
const wordsOf = (churn) => {
    const { kind, from, from_file: file, functions = [], by } = churn;
    switch (kind) {
        case 'new':
        case 'removed':
            return perhapsWords(churn);
        case 'renamed':
            return `renamed from ${churn_quoted((0,words_names/* shortSymbol */.z$)(from ?? ''))}`;
        case 'moved':
            return `moved from ${churn_quoted(file ?? (0,words_names/* shortSymbol */.z$)(from ?? ''))}`;
        case 'inlined':
            return by === undefined
                ? `with ${churn_listed(functions)}, now written into it`
                : compilerWords[kind];
        case 'outlined':
            return by === undefined ? `with ${churn_listed(functions)}, taken out of it` : compilerWords[kind];
    }
};
/** Names between backticks. */
const churnWords = ({ churn = [] }) => churn.map(wordsOf).filter((words) => words !== undefined);
const churnRowWords = (row) => wordsOf(row) ?? row.kind;
const likenessWords = {
    name: 'name',
    place: 'place in the file',
    callers: 'callers',
    callees: 'callees',
    cost: 'cost'
};
/** The same of parts of a function. */
const partWords = {
    name: 'the same name',
    place: 'in its file',
    callers: 'only it leads to them',
    callees: 'the same callees',
    cost: 'together they cost the same'
};
/** What was renamed has a name that is only like the other one. */
const sameWords = ({ kind, alike = [] }) => {
    const isSimilar = kind === 'renamed' && alike.includes('name');
    const same = alike.filter((one) => !(isSimilar && one === 'name'));
    return [
        ...(isSimilar ? ['similar name'] : []),
        ...(same.length > 0 ? [`same ${same.map((one) => likenessWords[one]).join(', ')}`] : [])
    ].join(', ');
};
/** Why it is taken for the same code: "same callers, cost". */
const alikeWords = (row) => {
    const { alike = [], by, from_file, functions } = row;
    if (by !== undefined)
        return 'its frames in the profiles';
    if (from_file !== undefined)
        return 'same name';
    return functions === undefined ? sameWords(row) : alike.map((one) => partWords[one]).join(', ');
};
const kindWords = {
    renamed: 'renamed',
    moved: 'moved',
    inlined: 'inlined',
    outlined: 'outlined',
    new: 'new',
    removed: 'removed'
};
/** "2 renamed, 1 outlined": each function once, however many sample types show it. */
const churnCounts = (rows) => Object.entries(kindWords)
    .map(([kind, words]) => ({
    words,
    count: new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name)).size
}))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${(0,units_format/* formatCount */.B4)(count)} ${words}`)
    .join(', ');
/** One row per function and change, the one that costs most in its sample type. */
const distinctChurn = (rows) => {
    const seen = new Set();
    return rows.filter(({ kind, name, by }) => {
        const key = JSON.stringify([kind, name, by]);
        return !seen.has(key) && seen.add(key).size > 0;
    });
};
/** Said above a list of such functions. */
const churnExplanation = 'The same code under another name, in another place or in another function, compared with what it was: it is neither new nor gone. What became slower with it is in the tables above.';
const churnTitle = (rows) => `Same code, other shape: ${(0,units_count/* plural */.L)(new Set(rows.map(({ name }) => name)).size, 'function')} (${churnCounts(rows)})`;

;// CONCATENATED MODULE: ./lib/outputs/words/evidence.js

const equals = (name, p) => {
    const shown = (0,units_format/* formatP */.MA)(p);
    return shown.startsWith('<') ? `${name}${shown}` : `${name}=${shown}`;
};
/** p, and q where the correction for many tests changed it. */
const significance = (p, q) => (0,units_format/* formatP */.MA)(p) === (0,units_format/* formatP */.MA)(q) ? equals('p', p) : `${equals('p', p)}, ${equals('q', q)}`;
/** A change of share is in percentage points, a change of cost in percent of base's total. */
const interval = (model, { lo, hi }) => {
    const format = model === 'share' ? units_format/* formatPp */["if"] : units_format/* formatSignedPercent */.h9;
    if (lo !== null && hi !== null) {
        return `95% CI ${(0,units_format/* formatInterval */.vy)(lo, hi, model === 'share' ? 'pp' : '%')}`;
    }
    if (lo !== null)
        return `95% CI from ${format(lo)} up`;
    return hi === null ? '95% CI unbounded' : `95% CI up to ${format(hi)}`;
};
const eventWords = {
    counted: (counts) => `${counts} samples`,
    recovered: (counts) => `${counts} samples recovered from bytes`,
    modelled: (counts) => `${counts} samples modelled from values`,
    'upper-bound': (counts) => `at most ${counts} samples`
};
/** Several profiles of a side, and the dispersion between them where it was measured: " in 5+5 profiles (phi 1.4)". */
const profileWords = ({ profiles: [base, head], phi, phi_from }) => {
    if (base === 1 && head === 1)
        return '';
    return ` in ${base}+${head} profiles${phi_from === 'measured' ? ` (phi ${phi.toFixed(1)})` : ''}`;
};
const modelled = (evidence) => {
    const [base, head] = evidence.events.map((events) => (0,units_format/* formatCount */.B4)(Math.round(events)));
    const events = eventWords[evidence.basis](`${base}+${head}`);
    const ci = interval(evidence.model, evidence.ci_pp);
    return `${ci}, ${significance(evidence.p, evidence.q)}, ${events}${profileWords(evidence)}`;
};
/** How far a test reaches: what benchstat printed cannot be tested for more, repeats in one process show too little. */
const reservation = ({ kind, test }) => {
    if (test === 'benchstat')
        return ' (as benchstat printed it; min-effect cannot be tested)';
    return kind === 'tested-blocked' ? ' in one process a side' : '';
};
const tested = (evidence) => {
    const [base, head] = evidence.n;
    return `${significance(evidence.p, evidence.q)}, n=${base}+${head}${reservation(evidence)}`;
};
/** The test that a slowdown is more than the smallest that counts. */
const minEffectWords = ({ min_effect }) => min_effect === undefined ? '' : `, by more than ${min_effect.pct}%: ${equals('q', min_effect.q)}`;
const renameWords = ({ side, perhaps }) => {
    if (perhaps === undefined)
        return '';
    return side === 'head'
        ? `; perhaps the renamed \`${perhaps}\``
        : `; perhaps renamed to \`${perhaps}\``;
};
/** What stands behind a row, in a reader's words. */
const evidenceWords = (evidence) => {
    switch (evidence.kind) {
        case 'exact':
            return 'exact, no test needed';
        case 'tested':
        case 'tested-blocked':
            return tested(evidence);
        case 'modelled':
            return modelled(evidence);
        case 'too-few':
            return `not tested: needs ${(0,units_format/* formatCount */.B4)(evidence.need)} ${evidence.of}, has ${(0,units_format/* formatCount */.B4)(Math.floor(evidence.have))}`;
        case 'unpaired':
            return `only in ${evidence.side}${renameWords(evidence)}`;
        case 'refused':
            return `not tested: ${evidence.why}`;
    }
};
/** The interval of a change that was not tested; a test comes with its own. */
const untestedInterval = (entry) => {
    const { evidence, ci_pp, decided_by } = entry;
    if (evidence.kind === 'modelled' || ci_pp === undefined)
        return undefined;
    return interval(decided_by === 'share' ? 'share' : 'cost', ci_pp);
};
/** Evidence of a function, with the interval of its change, tested or not. */
const functionEvidenceWords = (entry) => {
    const untested = untestedInterval(entry);
    const words = evidenceWords(entry.evidence);
    return untested === undefined ? words : `${untested}, ${words}`;
};
const percentOf = (ratio) => (ratio - 1) * 100;
/** Evidence of a benchmark: the interval of its cost change, where there is one, then the test. */
const benchEvidenceWords = (entry) => {
    const { effect, better, evidence, verdict, would_be } = entry;
    if (evidence.kind !== 'tested' && evidence.kind !== 'tested-blocked')
        return evidenceWords(evidence);
    const isWorse = verdict === 'regression' || would_be === 'regression';
    const words = `${evidenceWords(evidence)}${isWorse ? minEffectWords(evidence) : ''}`;
    if (effect === null)
        return words;
    if (effect.lo === null || effect.hi === null)
        return words;
    const cost = better === 'higher' ? ' of cost' : '';
    return `95% CI${cost} ${(0,units_format/* formatInterval */.vy)(percentOf(effect.lo), percentOf(effect.hi), '%')}, ${words}`;
};

;// CONCATENATED MODULE: ./lib/outputs/words/history.js


/** Heights of a spark, the lowest first. */
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** The newest runs that fit beside a name. */
const longest = 20;
/** Values that differ by less than this part of the largest are drawn level: a spark has no scale to tell noise by. */
const levelBelow = 0.02;
/** The comparable values of a row, head last. */
const valuesOf = ({ values, head }) => [
    ...values.filter((value) => value !== null),
    head
];
/** A row over time as one character a run, head last; nothing where no earlier run is comparable. */
const sparkline = (row) => {
    const values = valuesOf(row).slice(-longest);
    if (values.length < 2)
        return '';
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const range = Math.max(high - low, Math.abs(high) * levelBelow);
    const top = blocks.length - 1;
    return values
        .map((value) => blocks[range === 0 ? 0 : Math.round(((value - low) / range) * top)])
        .join('');
};
/** A share or a value with its unit. */
const trendValue = (value, unit) => unit === '%' ? (0,units_format/* formatPercent */.l9)(value) : (0,units_format/* formatValue */.Fl)(value, unit);
/** What the values of a row are of. */
const measureWords = ({ kind, metric = '', unit }) => {
    if (kind === 'benchmark')
        return unit;
    return unit === '%' ? `share of ${metric}` : `${metric} per operation`;
};
/** `+12.3% at 1b77e02 on 2026-11-03`; the date is that of the record. */
const changeWords = ({ change_pct, commit, time, also }) => {
    const change = change_pct === null ? 'changed' : (0,units_format/* formatSignedPercent */.h9)(change_pct);
    const beside = also.length === 0 ? '' : `, with ${also.join(', ')}`;
    return `${change} at ${commit.slice(0, 7)} on ${time.slice(0, 10)}${beside}`;
};
const hasSomething = ({ status, changes }) => status === 'over' || changes.length > 0;
const byDrift = (a, b) => Number(b.status === 'over') - Number(a.status === 'over') || (b.ratio ?? 0) - (a.ratio ?? 0);
/** Rows above their last good value, the worst first, and then those that changed on the way. */
const notableTrends = ({ rows }) => rows.filter(hasSomething).sort(byDrift);
/** What a history comes to in a few words. */
const historyTitle = (history) => {
    const over = history.rows.filter(({ status }) => status === 'over').length;
    const above = over === 0 ? 'nothing' : (0,units_count/* plural */.L)(over, 'row');
    return `History: ${above} above the last good value, over ${(0,units_count/* plural */.L)(history.recorded, 'run')} of the default branch`;
};
/** Whose doing a drift is, which nobody must guess. */
const historyExplanation = 'Against what the default branch measured when it was last good, whoever changed it since: a drift need not be of this change.';
/** The row of the history of a row of another list. */
const trendFor = (history, id) => history?.rows.find(({ finding_id }) => finding_id === id);

;// CONCATENATED MODULE: ./lib/outputs/words/parts.js

/** Parts of a function that are called by name in one place. */
const parts_NAMED = 2;
const labelOf = ({ name, package: path }, part) => {
    return isPartOf(part, name)
        ? part.slice(name.length + 1)
        : (0,words_names/* shortNameOf */.PI)({ name: part, package: path });
};
const isPartOf = (part, name) => part === name || (part.startsWith(name) && /^[.-]/.test(part.slice(name.length)));
/** Functions that the row is told to be made of besides: under another name, or inside of another one, on one side. */
const toldApart = ({ churn = [] }) => churn.flatMap(({ from, functions = [] }) => [...(from === undefined ? [] : [from]), ...functions]);
/** The other parts of a row, the largest first; undefined where it has none. */
const otherParts = (entry) => {
    const told = toldApart(entry);
    const others = (entry.parts ?? []).filter(({ name }) => name !== entry.name && !told.some((one) => isPartOf(name, one)));
    if (others.length === 0)
        return undefined;
    const named = others.slice(0, parts_NAMED).map(({ name }) => labelOf(entry, name));
    return { named, more: others.length - named.length };
};

;// CONCATENATED MODULE: ./lib/outputs/words/place.js
/** Some profiles know the file of a function and not its line. */
const fileAndLine = ({ file, line = 0 }) => (line > 0 ? `${file}:${line}` : file);
/** Where to look: in the repository where it has the file, else as the profile says; undefined where nobody knows. */
const whereWords = ({ place, location }) => {
    const at = place ?? location;
    return at === undefined ? undefined : fileAndLine(at);
};
/** The function of the repository that leads to this one, and where it is; undefined for what is of the repository itself. */
const callerWords = ({ called_from: caller }) => caller && { name: caller.name, at: fileAndLine(caller) };
/** Many owners of one file are a list that nobody reads. */
const mostOwners = 5;
/** Whose it is, as far as that is known. */
const ownersShown = ({ owners = [] }) => ({
    named: owners.slice(0, mostOwners),
    more: Math.max(0, owners.length - mostOwners)
});

;// CONCATENATED MODULE: ./lib/outputs/words/quadrant.js

const howWords = {
    'called-more': 'what it calls rose by as much: it is probably called more often',
    'called-less': 'what it calls fell by as much: it is probably called less often',
    'more-objects': 'more objects of about the same size',
    'fewer-objects': 'fewer objects of about the same size',
    'larger-objects': 'larger objects and hardly more of them',
    'smaller-objects': 'smaller objects and hardly fewer of them'
};
const quadrant_named = (functions, otherwise) => functions.length === 0
    ? otherwise
    : functions.map((name) => `\`${(0,words_names/* shortSymbol */.z$)(name)}\``).join(', ');
const placeWords = ({ id, functions }) => {
    const callees = quadrant_named(functions, 'what it calls');
    switch (id) {
        case 'own-cost':
        case 'own-saving':
            return undefined;
        case 'moved-in':
            return `came from ${callees}: the same with all it calls`;
        case 'moved-out':
            return `went to ${callees}: the same with all it calls`;
        case 'trade-off':
            return `more itself, less with all it calls (${callees})`;
        case 'delegated':
            return `less itself, more with all it calls (${callees})`;
    }
};
/** What the place of a change says beside the change; nothing where the function only costs more or less itself. */
const quadrantWords = ({ quadrant }) => {
    if (quadrant === undefined)
        return [];
    const how = quadrant.how === undefined ? undefined : howWords[quadrant.how];
    return [placeWords(quadrant), how].filter((words) => words !== undefined);
};

// EXTERNAL MODULE: ./lib/model/groupBy.js
var groupBy = __webpack_require__(9455);
;// CONCATENATED MODULE: ./lib/outputs/words/method.js
/** What is said of how the numbers came about, and how to read them. */



/** Under every set of tables. */
const readingWords = 'Shares are flat shares of the total of their side; a change of share is in percentage points (pp), a change of a value in percent. The change of a benchmark is between medians; its interval, and what gates say of it, are of the Hodges-Lehmann ratio (the median over all pairs of samples). n counts the samples of base and head. q is p after correction for the number of rows tested. A row counts towards rating and gates only when its evidence supports it; a slowdown fails the hard gate only when a one-sided test shows that it is more than min-effect. What a row would have shown is the smallest slowdown that is found in four of five such runs.';
const shareShiftWords = "A share is relative: when one function gets cheaper every other share rises. These shares moved while the function's own cost did not, as far as the profiles can tell, so they are neither regressions nor improvements.";
/** What the analysis itself took; undefined where nobody measured it. */
const costWords = ({ cost }) => {
    if (cost.stages.length === 0)
        return undefined;
    const time = (0,units_format/* formatDuration */.a3)(cost.stages.reduce((sum, { ms }) => sum + ms, 0));
    const memory = cost.peak_memory_bytes === null ? '' : `, ${(0,units_format/* formatBytes */.z3)(cost.peak_memory_bytes)} at its peak`;
    return `The analysis took ${time}${memory}.`;
};
/** "3 of 4 comparisons made" */
const comparedCounts = ({ comparisons }) => {
    const compared = comparisons.filter(({ status }) => status === 'compared').length;
    return `${compared} of ${(0,units_count/* plural */.L)(comparisons.length, 'comparison')} made`;
};
const comparedWhat = ({ kind, metric }) => kind === 'benchmarks' ? `benchmarks in ${metric}` : metricName(metric);
const both = (base, head, format) => {
    if (base === null && head === null)
        return '';
    const side = (value) => (value === null ? 'none' : format(value));
    return `${side(base)} → ${side(head)}`;
};
const totalWords = ({ total_base, total_head, unit, kind }) => both(total_base, total_head, (total) => kind === 'benchmarks' ? (0,units_format/* formatCount */.B4)(total) : (0,units_format/* formatValue */.Fl)(total, unit));
const eventsWords = ({ events_base, events_head }) => both(events_base, events_head, (events) => (0,units_format/* formatCount */.B4)(Math.round(events)));
/** "5+5 profiles"; empty where each side has one. */
const profilesWords = ({ profiles = [1, 1] }) => Math.max(...profiles) === 1 ? '' : `${profiles.join('+')} profiles`;
const visibleChangeWords = ({ visible_pp }) => visible_pp === null ? '' : (0,units_format/* formatPp */["if"])(visible_pp).slice(1);
const comparisonNote = ({ operations_unknown }) => operations_unknown ? 'operations unknown: shows composition, not cost' : '';

;// CONCATENATED MODULE: ./lib/outputs/words/scope.js





const scope_quoted = (name) => `\`${name.replaceAll('`', "'")}\``;
const unique = (values) => [...new Set(values)];
const isCompared = ({ status }) => status === 'compared';
const scope_listed = (names, max) => {
    return `${names.slice(0, max).join(', ')}${(0,units_count/* andMore */.v)(names.length - max)}`;
};
const namedMetrics = 4;
const namedBenchmarks = 3;
const benchKey = ({ workload, package: path, name }) => JSON.stringify([workload, path, name]);
const whyNotComparable = ({ evidence }) => evidence.kind === 'refused' && evidence.cause === 'not-comparable' ? evidence.why : undefined;
const comparedBenchmarks = (report) => unique(report.bench_deltas
    .filter((entry) => entry.base !== null && entry.head !== null)
    .filter((entry) => whyNotComparable(entry) === undefined)
    .map(benchKey)).length;
/** What is ignored is a gap to nobody. */
const scope_counts = ({ ignored }) => ignored === undefined;
/** Pairs of benchmarks that must not be compared, by the reason. */
const refusedBenchmarks = (report) => {
    const reasons = report.bench_deltas
        .filter(scope_counts)
        .flatMap((entry) => whyNotComparable(entry) ?? []);
    return [...(0,groupBy/* groupBy */.$)(reasons, (why) => why)].map(([why, same]) => `${(0,units_count/* plural */.L)(same.length, 'benchmark row')} not comparable: ${why}`);
};
/** What was compared: "CPU, alloc_space, 2 other sample types, 27 benchmarks"; undefined when nothing was. */
const comparedWords = (report) => {
    const profiles = report.comparisons.filter(({ kind }) => kind === 'profile').filter(isCompared);
    const metricsOf = (counts) => unique(profiles.filter((entry) => entry.counts === counts).map(({ metric }) => metric));
    const others = metricsOf(false).length;
    const workloads = unique(profiles.map(({ workload }) => workload)).length;
    const benchmarks = comparedBenchmarks(report);
    const parts = [
        ...metricsOf(true).map(metricName),
        ...(others > 0 ? [(0,units_count/* plural */.L)(others, 'other sample type')] : []),
        ...(workloads > 1 ? [(0,units_count/* plural */.L)(workloads, 'workload')] : []),
        ...(benchmarks > 0 ? [(0,units_count/* plural */.L)(benchmarks, 'benchmark')] : [])
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
};
const statusClauses = {
    'base-only': 'only in base',
    'head-only': 'only in head',
    refused: 'the two sides are not comparable'
};
const whyOf = ({ status, because }) => because ?? (status === 'compared' ? '' : statusClauses[status]);
/** Comparisons in clauses: those of one workload that share a reason share a clause. */
const clauses = (report, chosen) => {
    const named = unique(report.comparisons.map(({ workload }) => workload)).length > 1;
    const whereOf = ({ workload }) => (named ? ` of ${scope_quoted(workload)}` : '');
    const byEnding = (0,groupBy/* groupBy */.$)(chosen, (entry) => `${whereOf(entry)}: ${whyOf(entry)}`);
    return [...byEnding].map(([ending, same]) => `${scope_listed(unique(same.map(comparedWhat)), namedMetrics)}${ending}`);
};
/**
 * A gap is a missing part of what counts. Something that only head has is new, and no gap while every gate could be
 * judged.
 */
const isGap = ({ status, counts }, { verdict }) => counts && status !== 'compared' && !(status === 'head-only' && verdict.complete);
/** Benchmarks are refused row by row, and the rows say why. */
const isToldByRows = ({ kind, status }) => kind === 'benchmarks' && status === 'refused';
const missingParts = (report) => clauses(report, report.comparisons.filter((one) => isGap(one, report) && !isToldByRows(one)));
/** What only head has, while nothing is missing: "alloc_space: only in head". */
const newInHeadWords = (report) => {
    const fresh = report.comparisons.filter((entry) => entry.counts && entry.status === 'head-only' && !isGap(entry, report));
    return fresh.length === 0 ? undefined : clauses(report, fresh).join('; ');
};
const inputClauses = new Map([
    ['damaged', 'is damaged'],
    ['partial', 'is damaged after a readable part'],
    ['unrecognised', 'is of no known format'],
    ['empty', 'is empty']
]);
/** What the reader of a file said is wrong with it, by its path: its first error, else its first word at all. */
const complaints = ({ diagnostics }) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    // The first of a file counts, so it is the last to be set.
    const inTurn = [...errors, ...diagnostics].toReversed();
    return new Map(inTurn.map(({ at, message }) => [at?.file ?? '', message]));
};
const unusableInputs = (report) => {
    const complaintAbout = complaints(report);
    return report.inputs.flatMap(({ path, status }) => {
        const clause = inputClauses.get(status);
        if (clause === undefined)
            return [];
        const complaint = complaintAbout.get(path);
        return [`${scope_quoted(path)} ${clause}${complaint === undefined ? '' : `: ${complaint}`}`];
    });
};
const goneBenchmarks = (report) => {
    const onBothSides = new Set(report.comparisons
        .filter(({ kind, total_base, total_head }) => kind === 'benchmarks' && total_base && total_head)
        .map(({ workload }) => workload));
    const gone = unique(report.bench_deltas
        .filter(scope_counts)
        .filter(({ head, workload }) => head === null && onBothSides.has(workload))
        .map(({ name }) => scope_quoted(name)));
    if (gone.length === 0)
        return [];
    return [
        `${(0,units_count/* plural */.L)(gone.length, 'benchmark')} of base gone in head: ${scope_listed(gone, namedBenchmarks)}`
    ];
};
const unlistedErrors = (report) => {
    const unusable = new Set(report.inputs.filter(({ status }) => inputClauses.has(status)).map(({ path }) => path));
    return report.diagnostics
        .filter(({ severity, at }) => severity === 'error' && !unusable.has(at?.file ?? ''))
        .map(({ message }) => message);
};
/** Everything that was not compared or not readable, one clause each; the first lines of an output say it. */
const notComparedWords = (report) => [
    ...unusableInputs(report),
    ...collectionGaps(report),
    ...missingParts(report),
    ...refusedBenchmarks(report),
    ...goneBenchmarks(report),
    ...unlistedErrors(report)
];
/** How an output opens the list of what was not compared; undefined when there is nothing to say. */
const gapTitle = (report) => {
    switch (report.verdict.level) {
        case 'no_baseline':
            return 'Nothing was compared, so this is no pass.';
        case 'inconclusive':
            return 'This is no pass: not everything that the gates look at was compared and judged.';
        default:
            return notComparedWords(report).length > 0 ? 'Not everything was compared.' : undefined;
    }
};
/** "base `main` → head `feature/x`", of the sides that have a label. */
const sidesWords = ({ context, verdict }) => {
    const base = context.base === null ? undefined : `base ${scope_quoted(context.base.label)}`;
    const head = context.head === null ? undefined : `head ${scope_quoted(context.head.label)}`;
    const missing = verdict.level === 'no_baseline' ? 'no base' : undefined;
    const sides = [base ?? missing, head].filter((side) => side !== undefined);
    return sides.length > 0 ? sides.join(' → ') : undefined;
};
const operations = (report) => report.comparisons
    .filter((entry) => entry.kind === 'profile' && entry.counts)
    .map((entry) => entry.operations_unknown);
/** Whether rows with unknown operations need a mark: only where there are others beside them. */
const marksOperations = (report) => operations(report).includes(false);
/** Said once where it is true of every profile. */
const operationsWords = (report) => operations(report).length === 0 || marksOperations(report)
    ? undefined
    : 'the profiles come from go test with an unknown number of operations: they show composition, not cost';

;// CONCATENATED MODULE: ./lib/outputs/markdown/columns.js
/** The columns of function and benchmark tables; every table of the report is made of these. */














const mark = ({ glyph, word }) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${glyph} ${word}`));
/** What a row is the sum of beside its function. */
const partsCell = (entry) => {
    const others = otherParts(entry);
    if (others === undefined)
        return (0,outputs_escape.md) ``;
    const more = others.more > 0 ? [(0,outputs_escape/* text */.Qq)(`${(0,units_format/* formatCount */.B4)(others.more)} more`)] : [];
    return (0,outputs_escape.md) `with ${(0,outputs_escape/* join */.fj)([...others.named.map((name) => (0,outputs_escape/* code */.aY)(name)), ...more], ', ')}`;
};
/** Owners as code, so that nobody is notified of every update. */
const ownersCell = (entry) => {
    const { named, more } = ownersShown(entry);
    const all = [
        ...named.map((owner) => (0,outputs_escape/* code */.aY)(owner)),
        ...(more > 0 ? [(0,outputs_escape/* text */.Qq)(`${(0,units_format/* formatCount */.B4)(more)} more`)] : [])
    ];
    return all.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `of ${(0,outputs_escape/* join */.fj)(all, ', ')}`;
};
/** Where to look, who leads to what is not of the repository, and whose it is. */
const whereaboutsCell = (entry) => {
    const where = whereWords(entry);
    const caller = callerWords(entry);
    return [
        where === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* code */.aY)(where),
        caller === undefined
            ? (0,outputs_escape.md) ``
            : (0,outputs_escape.md) `called from ${(0,outputs_escape/* code */.aY)((0,words_names/* shortSymbol */.z$)(caller.name))} ${(0,outputs_escape/* code */.aY)(caller.at)}`,
        ownersCell(entry)
    ];
};
/** The row over earlier runs of the default branch, where there are any. */
const sparkOf = (report, id) => {
    const trend = trendFor(report.history, id);
    const spark = trend === undefined ? '' : sparkline(trend);
    return spark === '' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `history ${(0,outputs_escape/* text */.Qq)(spark)}`;
};
/** A function: name, place, and what is special about the row. */
const functionCell = (report, links) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const marks = marksOperations(report);
    return (entry) => (0,outputs_escape/* join */.fj)([
        toFunction((0,outputs_escape/* code */.aY)(nameOf(entry)), links, entry.id),
        partsCell(entry),
        ...churnWords(entry).map(outputs_escape/* text */.Qq),
        sparkOf(report, entry.id),
        ...quadrantWords(entry).map(outputs_escape/* text */.Qq),
        ...touchWords(entry).map(outputs_escape/* text */.Qq),
        ...whereaboutsCell(entry),
        entry.runtime ? (0,outputs_escape.md) `Go runtime, not rated` : (0,outputs_escape.md) ``,
        marks && entry.operations_unknown ? (0,outputs_escape.md) `operations unknown` : (0,outputs_escape.md) ``
    ], '<br>');
};
/** What happened to a function, and in which measurement. A comment has no room for a column of that. */
const whatCell = (report) => {
    const named = (0,words_names/* hasWorkloads */.JJ)(report, 'profile');
    return ({ class: kind, metric, workload }) => {
        const measured = saysMetric(kind, metric) ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(metricName(metric));
        const where = named ? (0,outputs_escape.md) `in ${(0,outputs_escape/* code */.aY)(workload)}` : (0,outputs_escape.md) ``;
        return (0,outputs_escape/* join */.fj)([mark(functionMark(kind, metric)), (0,outputs_escape/* join */.fj)([measured, where], ' ')], '<br>');
    };
};
const functionChange = (entry) => {
    const cost = costChangeWords(entry);
    const share = (0,outputs_escape/* text */.Qq)(shareChangeWords(entry));
    if (cost === undefined)
        return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape.md) `**${share}**`);
    return (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(cost.change)}** ${(0,outputs_escape/* text */.Qq)(cost.of)}<br>share ${share}`;
};
/** Columns of a table of functions. */
const functionColumns = (report, links = {}) => ({
    what: { title: (0,outputs_escape.md) ` `, align: 'left', cell: whatCell(report) },
    name: { title: (0,outputs_escape.md) `Function`, align: 'left', cell: functionCell(report, links) },
    sides: {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(shareWords(entry))), (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(flatWords(entry)))], '<br>')
    },
    change: { title: (0,outputs_escape.md) `Change`, align: 'right', cell: functionChange },
    evidence: {
        title: (0,outputs_escape.md) `Evidence`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* text */.Qq)(functionEvidenceWords(entry))
    }
});
/** A benchmark, with its package and workload where the report has several. */
const benchCell = (report, links) => {
    const [packages, workloads] = [(0,words_names/* hasPackages */.Kf)(report), (0,words_names/* hasWorkloads */.JJ)(report, 'benchmarks')];
    return (entry) => (0,outputs_escape/* join */.fj)([
        toBenchmark((0,outputs_escape/* code */.aY)(entry.name), links, entry.id),
        packages && entry.package !== '' ? (0,outputs_escape/* code */.aY)(entry.package) : (0,outputs_escape.md) ``,
        workloads ? (0,outputs_escape.md) `in ${(0,outputs_escape/* code */.aY)(entry.workload)}` : (0,outputs_escape.md) ``,
        ...benchNotes(entry).map(outputs_escape/* text */.Qq),
        sparkOf(report, entry.id)
    ], '<br>');
};
/** Columns of a table of benchmarks. */
const benchColumns = (report, links = {}) => ({
    what: {
        title: (0,outputs_escape.md) ` `,
        align: 'left',
        cell: ({ verdict, would_be, unit }) => mark(benchMark(verdict === 'not_judged' ? (would_be ?? 'unchanged') : verdict, unit))
    },
    name: { title: (0,outputs_escape.md) `Benchmark`, align: 'left', cell: benchCell(report, links) },
    sides: {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(benchWords(entry)))
    },
    change: {
        title: (0,outputs_escape.md) `Change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(benchChangeWords(entry))}**`
    },
    quietChange: {
        title: (0,outputs_escape.md) `Change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)(benchChangeWords(entry))
    },
    visible: {
        title: (0,outputs_escape.md) `Would have shown`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)(visibleWords(entry))
    },
    evidence: {
        title: (0,outputs_escape.md) `Evidence`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* text */.Qq)(benchEvidenceWords(entry))
    }
});

;// CONCATENATED MODULE: ./lib/outputs/markdown/changes.js








const functionTable = (report, { functions, functionArrays }, room) => {
    const { what, name, sides, change, evidence } = functionColumns(report, room.links);
    const where = (0,outputs_rows/* arraysOf */._l)(report, functions.slice(room.openRows), functionArrays);
    const { shown, rest } = limitRows(functions, room.openRows, where);
    return (0,outputs_escape/* join */.fj)([table([what, name, sides, change, evidence], shown), rest], '\n\n');
};
const benchTable = (report, { benchmarks }, room) => {
    const { what, name, sides, change, evidence } = benchColumns(report, room.links);
    const { shown, rest } = limitRows(benchmarks, room.openRows, 'bench_deltas');
    return (0,outputs_escape/* join */.fj)([table([what, name, sides, change, evidence], shown), rest], '\n\n');
};
const changes = (report, seen, room) => {
    const counts = [
        ...(seen.functions.length > 0 ? [(0,units_count/* plural */.L)(seen.functions.length, 'function')] : []),
        ...(seen.benchmarks.length > 0 ? [(0,units_count/* plural */.L)(seen.benchmarks.length, 'benchmark row')] : [])
    ];
    if (counts.length === 0)
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `#### ${seen.title}: ${(0,outputs_escape/* text */.Qq)(counts.join(', '))}`,
        functionTable(report, seen, room),
        benchTable(report, seen, room)
    ], '\n\n');
};
/** Judged regressions and new hotspots. */
const worse = {
    id: 'worse',
    render: (report, room) => changes(report, {
        title: (0,outputs_escape.md) `Worse`,
        functions: (0,outputs_rows/* worseFunctions */.mm)(report),
        functionArrays: ['cpu_regressions', 'mem_regressions', 'new_hotspots'],
        benchmarks: (0,outputs_rows/* benchmarksOf */.sn)(report, 'regression')
    }, room)
};
/** What gates failed on and no class names. */
const overLimits = {
    id: 'over-limits',
    render: (report, size) => changes(report, {
        title: (0,outputs_escape.md) `Also over the limit of a gate`,
        ...overLimitRows(report),
        functionArrays: ['over_limits', 'share_shifts', 'other_deltas']
    }, size)
};
const smallRemovedNote = (report) => {
    const count = (0,outputs_rows/* smallRemoved */.k9)(report).length;
    if (count === 0)
        return (0,outputs_escape.md) ``;
    return (0,outputs_escape/* text */.Qq)(`${(0,units_count/* plural */.L)(count, 'function')} with at most ${(0,units_format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base gone too: see below.`);
};
/** Judged improvements and removed hotspots. */
const better = {
    id: 'better',
    render: (report, room) => {
        const open = changes(report, {
            title: (0,outputs_escape.md) `Better`,
            functions: (0,outputs_rows/* betterFunctions */.WQ)(report),
            functionArrays: ['cpu_improvements', 'mem_improvements', 'removed_hotspots'],
            benchmarks: (0,outputs_rows/* benchmarksOf */.sn)(report, 'improvement')
        }, room);
        return open === '' ? open : (0,outputs_escape/* join */.fj)([open, smallRemovedNote(report)], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/churn.js







const columns = [
    { title: (0,outputs_escape.md) `Function`, align: 'left', cell: (row) => (0,outputs_escape/* code */.aY)((0,words_names/* shortNameOf */.PI)(row)) },
    { title: (0,outputs_escape.md) `What became of it`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)(churnRowWords(row)) },
    { title: (0,outputs_escape.md) `Base → head`, align: 'right', cell: (row) => (0,outputs_escape/* text */.Qq)(churnShareWords(row)) },
    { title: (0,outputs_escape.md) `Because`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)(alikeWords(row)) }
];
const rowsOf = (rows, size) => {
    const { shown, rest } = limitRows(rows, size.detailRows, 'churn');
    return [table(columns, shown), rest];
};
/** Functions that are the same code elsewhere, whether their cost changed or not. */
const churn = {
    id: 'churn',
    render: (report, size) => {
        const rows = distinctChurn(report.churn);
        return rows.length === 0
            ? (0,outputs_escape.md) ``
            : details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(churnTitle(rows))}`, [(0,outputs_escape/* text */.Qq)(churnExplanation), ...rowsOf(rows, size)]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/endpoints.js



const endpoints_measures = {
    'per-request': 'CPU per request',
    'per-operation': 'CPU per operation',
    'same-work': 'CPU',
    share: 'share of CPU'
};
/** What the change of a row is a change of. */
const endpoints_measureWords = ({ measure }) => endpoints_measures[measure];
const endpointMark = ({ verdict }) => {
    switch (verdict) {
        case 'regression':
            return { glyph: '▲', word: 'more CPU' };
        case 'improvement':
            return { glyph: '▼', word: 'less CPU' };
        case 'unchanged':
            return { glyph: '=', word: 'unchanged' };
        case 'not_judged':
            return { glyph: '=', word: 'not judged' };
    }
};
const endpoints_counts = {
    regression: 'with more CPU',
    improvement: 'with less',
    unchanged: 'unchanged',
    not_judged: 'not judged'
};
/** "1 with more CPU, 2 unchanged" */
const endpointCounts = ({ rows }) => (0,count/* countWords */.r)(rows, ['regression', 'improvement', 'unchanged', 'not_judged'], ({ verdict }) => verdict, (verdict) => endpoints_counts[verdict]);
/** "17.9 → 19.9 ms per request"; shares where nobody counted requests. */
const endpoints_costWords = ({ base, head, unit }) => {
    const shares = `${(0,units_format/* formatPercent */.l9)(base.share)} → ${(0,units_format/* formatPercent */.l9)(head.share)} of all`;
    if (base.per_request === null || head.per_request === null)
        return shares;
    return `${(0,units_format/* formatValue */.Fl)(base.per_request, unit)} → ${(0,units_format/* formatValue */.Fl)(head.per_request, unit)}`;
};
const endpoints_changeWords = (entry) => entry.change_pct === null
    ? 'not known'
    : `${(0,units_format/* formatSignedPercent */.h9)(entry.change_pct)} ${endpoints_measureWords(entry)}`;
/** "95% CI +60.1% to +80.2%"; else why nothing was judged. */
const certaintyWords = ({ ci_pct, verdict, because }) => {
    if (verdict === 'not_judged' || ci_pct === null)
        return because;
    return `95% CI ${(0,units_format/* formatSignedPercent */.h9)(ci_pct.lo)} to ${(0,units_format/* formatSignedPercent */.h9)(ci_pct.hi)}`;
};
/** "71% of the increase"; empty where it has none. */
const increaseWords = ({ share_of_increase }) => share_of_increase === null || share_of_increase < 1
    ? ''
    : `${(0,units_format/* formatPercent */.l9)(share_of_increase)} of the increase`;
/** "99.0% of the increase of `pricing.applyRules`", one for each function. */
const functionLines = ({ functions }) => functions.slice(0, 3).map(({ name, share }) => {
    const shown = (0,words_names/* shortSymbol */.z$)(name).replaceAll('`', "'");
    return `${(0,units_format/* formatPercent */.l9)(share)} of the increase of \`${shown}\``;
});
/** "objective `checkout-latency`: 99.9% within 300ms"; empty without one. */
const objectiveWords = ({ objective }) => {
    if (objective === null)
        return '';
    const within = objective.threshold === null ? '' : ` within ${objective.threshold}`;
    const promise = `${objective.target ?? ''}${within}`.trim();
    const name = objective.name.replaceAll('`', "'");
    return `objective \`${name}\`${promise === '' ? '' : `: ${promise}`}`;
};
/** "median time of a request 120 → 240 ms, by traces"; empty without traces of both sides. */
const medianWords = ({ base, head }) => base.median_nanos === null || head.median_nanos === null
    ? ''
    : `median time of a request ${(0,units_format/* formatValue */.Fl)(base.median_nanos, 'nanoseconds')} → ${(0,units_format/* formatValue */.Fl)(head.median_nanos, 'nanoseconds')}, by traces`;
/** Endpoints with an objective that a gate failed on. */
const missedObjectives = ({ endpoints, verdict }) => {
    const failed = new Set(verdict.gates.filter(({ status }) => status === 'failed').flatMap(({ findings }) => findings));
    return (endpoints?.rows ?? []).filter(({ id, objective }) => objective !== null && failed.has(id));
};
const basisOf = ({ rows }) => rows.some(({ requests_from }) => requests_from === 'traces')
    ? ' Requests are those that the traces count: where not every request was traced, CPU per request is too high on both sides, and comparable only if both were traced alike.'
    : '';
/** How much of the profiles is behind the table, and how to read it. */
const endpointsMethod = (entry) => [
    ...entry.comparisons.map(({ workload, known_base, known_head, crowded }) => {
        const many = crowded > 0 ? `; ${crowded} samples had one of too many labels` : '';
        const name = workload.replaceAll('`', "'");
        return `Of the CPU samples of \`${name}\`, ${(0,units_format/* formatPercent */.l9)(known_base)} in base and ${(0,units_format/* formatPercent */.l9)(known_head)} in head belong to a known endpoint${many}.`;
    }),
    `CPU time of requests, which is not how long they took. Overdispersion is assumed, as for single profiles.${basisOf(entry)}`
];

;// CONCATENATED MODULE: ./lib/outputs/markdown/endpoints.js






const endpoints_lines = (words) => (0,outputs_escape/* join */.fj)(words.map(outputs_escape/* text */.Qq), '<br>');
const endpoints_columns = [
    {
        title: (0,outputs_escape.md) ` `,
        align: 'left',
        cell: (entry) => {
            const { glyph, word } = endpointMark(entry);
            return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${glyph} ${word}`));
        }
    },
    {
        title: (0,outputs_escape.md) `Endpoint`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(entry.name), endpoints_lines([objectiveWords(entry), medianWords(entry)])], '<br>')
    },
    {
        title: (0,outputs_escape.md) `Base → head`,
        align: 'right',
        cell: (entry) => endpoints_lines([endpoints_costWords(entry), endpoints_measureWords(entry)])
    },
    { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (entry) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(endpoints_changeWords(entry))}**` },
    {
        title: (0,outputs_escape.md) `Of the increase`,
        align: 'left',
        cell: (entry) => endpoints_lines([increaseWords(entry), ...functionLines(entry)])
    },
    { title: (0,outputs_escape.md) `Evidence`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)(certaintyWords(entry)) }
];
/** Endpoints that something is promised of, and that a gate failed on. */
const objectives = {
    id: 'objectives',
    render: (report, { openRows }) => {
        const missed = missedObjectives(report);
        const { shown, rest } = limitRows(missed, openRows, 'endpoints.rows');
        if (missed.length === 0)
            return (0,outputs_escape.md) ``;
        const title = (0,units_count/* plural */.L)(missed.length, 'endpoint');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### With an objective: ${(0,outputs_escape/* text */.Qq)(title)}`, table(endpoints_columns, shown), rest], '\n\n');
    }
};
const everyEndpoint = (entry, rows) => {
    const { shown, rest } = limitRows(entry.rows, rows, 'endpoints.rows');
    return details((0,outputs_escape/* markup */.PT) `Endpoints: ${(0,outputs_escape/* html */.qy)(endpointCounts(entry))}`, [
        table(endpoints_columns, shown),
        rest,
        ...endpointsMethod(entry).map(outputs_escape/* text */.Qq)
    ]);
};
/** What requests to every endpoint cost. */
const endpoints = {
    id: 'endpoints',
    render: ({ endpoints: entry }, { detailRows }) => entry === undefined ? (0,outputs_escape.md) `` : everyEndpoint(entry, detailRows)
};

;// CONCATENATED MODULE: ./lib/units/rough.js
/** Estimates for people: two significant digits, because a third would claim what nobody knows. */
const ladders = {
    J: [
        ['J', 1],
        ['kJ', 1e3],
        ['MJ', 1e6],
        ['GJ', 1e9]
    ],
    kWh: [
        ['Wh', 1e-3],
        ['kWh', 1],
        ['MWh', 1e3]
    ],
    g: [
        ['g', 1],
        ['kg', 1e3],
        ['t', 1e6]
    ]
};
const twoDigits = (value) => Number(value.toPrecision(2));
const signed = (text, isMore) => (isMore ? `+${text}` : text);
/** `+660 Wh`, `-0.39 g`, `0 J`. */
const formatRough = (value, unit) => {
    const [first, ...larger] = ladders[unit];
    const fits = ([, factor]) => Math.abs(twoDigits(value)) >= factor;
    const [symbol, factor] = larger.findLast(fits) ?? first;
    return signed(`${twoDigits(value / factor)} ${symbol}`, value > 0);
};

;// CONCATENATED MODULE: ./lib/outputs/words/energy.js
/** What is said of the energy behind judged changes. */




const NANOSECONDS = 1e9;
/** "Energy, an estimate: 2 changes"; undefined where nothing is estimated. */
const energyTitle = ({ energy }) => energy === undefined || energy.changes.length === 0
    ? undefined
    : `Energy, an estimate: ${(0,units_count/* plural */.L)(energy.changes.length, 'change')} of CPU time`;
const banded = ({ low, value, high }, unit) => `${formatRough(value, unit)} (${formatRough(low, unit)} to ${formatRough(high, unit)})`;
/** Joules and kWh as one thing, in lines. */
const energyLines = ({ joules, kwh }) => [
    banded(kwh, 'kWh'),
    banded(joules, 'J')
];
const carbonWords = ({ gco2e }) => banded(gco2e, 'g');
const signedTime = (seconds) => `${seconds > 0 ? '+' : ''}${(0,units_format/* formatValue */.Fl)(seconds * NANOSECONDS, 'nanoseconds')}`;
/** "+1.20 µs" */
const timeWords = ({ seconds_per_operation }) => signedTime(seconds_per_operation.value);
/** What a year comes to; empty without traffic. */
const yearLines = ({ per_year }) => per_year === undefined
    ? []
    : [`${banded(per_year.kwh, 'kWh')}`, `${banded(per_year.gco2e, 'g')} CO2e`];
/** Functions without the folders of their package. */
const energyName = ({ kind, name }) => kind === 'function' ? (0,words_names/* shortSymbol */.z$)(name) : name;
const factorWords = ({ id, unit, low, value, high, source }) => {
    const range = low === high ? '' : ` (${low} to ${high})`;
    return `${id} ${value}${range}${unit === '' ? '' : ` ${unit}`} [${source}]`;
};
/** How it is computed, with what, and what it is worth. */
const energyMethod = ({ formulas, factors }) => [
    `${formulas.join('; ')}.`,
    `Factors: ${factors.map(factorWords).join('; ')}.`,
    'An estimate and no measurement: it follows from the CPU time above and adds no evidence, so no gate looks at it. Time per operation is taken for that of one busy core; memory, network, frequency and hyper-threading are left out, and the machine of production is another one.'
];

;// CONCATENATED MODULE: ./lib/outputs/markdown/energy.js





const energy_columns = [
    { title: (0,outputs_escape.md) `Function or benchmark`, align: 'left', cell: (one) => (0,outputs_escape/* code */.aY)(energyName(one)) },
    {
        title: (0,outputs_escape.md) `CPU per operation`,
        align: 'right',
        cell: (one) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(timeWords(one)))
    },
    {
        title: (0,outputs_escape.md) `Energy per 10⁹ operations`,
        align: 'right',
        cell: (one) => (0,outputs_escape/* join */.fj)(energyLines(one).map(outputs_escape/* text */.Qq), '<br>')
    },
    { title: (0,outputs_escape.md) `CO2e per 10⁹ operations`, align: 'right', cell: (one) => (0,outputs_escape/* text */.Qq)(carbonWords(one)) }
];
const year = {
    title: (0,outputs_escape.md) `A year`,
    align: 'right',
    cell: (one) => (0,outputs_escape/* join */.fj)(yearLines(one).map(outputs_escape/* text */.Qq), '<br>')
};
/** What judged changes of CPU time come to in energy, with the formula and its factors. */
const energy = {
    id: 'energy',
    render: (report, size) => {
        const title = energyTitle(report);
        if (title === undefined || report.energy === undefined)
            return (0,outputs_escape.md) ``;
        const { changes } = report.energy;
        const { shown, rest } = limitRows(changes, size.detailRows, 'energy.changes');
        const hasYear = changes.some(({ per_year }) => per_year !== undefined);
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(title)}`, [
            table(hasYear ? [...energy_columns, year] : energy_columns, shown),
            rest,
            ...energyMethod(report.energy).map(outputs_escape/* text */.Qq)
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/baseline.js

const baseline_SHORT_SHA = 7;
const baseline_commit = (sha) => `\`${sha.slice(0, baseline_SHORT_SHA)}\``;
const ageOf = ({ age_ms }) => age_ms === null ? 'of unknown age' : `${(0,span/* formatSpan */.Q)(age_ms)} old`;
/** Which base it is, in a clause: "base is a stored baseline, 3 commits before the merge base, 2 days old". */
const baselineWords = ({ baseline }) => baseline === null ? undefined : `base is a stored baseline, ${baseline.how}, ${ageOf(baseline)}`;
/** All that is known of it, and what it is good for. */
const baselineSentences = ({ baseline }) => {
    if (baseline === null)
        return [];
    const { artifact, sha, start_sha, head_sha, how, run } = baseline;
    const from = sha === start_sha ? how : `${how} ${baseline_commit(start_sha)}`;
    return [
        `Base is the stored baseline \`${artifact}\` of ${baseline_commit(sha)}, ${from}; head is ${baseline_commit(head_sha)}. It is ${ageOf(baseline)}, and run ${run.id} (${run.event}) stored it.`,
        'Another run measured it, so its times count only where both sides say that machine and Go version are the same, and of CPU profiles only the shares are compared.'
    ];
};

// EXTERNAL MODULE: ./lib/model/advice.js
var advice = __webpack_require__(4181);
;// CONCATENATED MODULE: ./lib/outputs/words/summary.js

const nameOf = (model) => model == null ? 'a model' : `the model \`${model}\``;
/** Who wrote what a model wrote, and what that is worth. */
const modelWords = ({ advice }) => `Written by ${nameOf(advice?.model)}, which saw the figures and names of this report and no code. Verdict, numbers and tables are not its own.`;
const summaryWords = (report) => {
    const [headline = '', ...rest] = (0,advice/* measuredSummary */.Ti)(report).split(/(?<=\.) (?=[A-Z0-9])/);
    return report.advice?.measured_summary == null
        ? { headline, prose: rest.join(' ') }
        : { headline, prose: report.summary, byline: modelWords(report) };
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/headline.js







/** A quotation, so that nobody takes it for ours. */
const byModel = (prose, byline) => (0,outputs_escape.md) `> ${(0,outputs_escape/* text */.Qq)(prose)}\n>\n> — ${(0,outputs_escape/* text */.Qq)(byline)}`;
/** The verdict and the summary. Its first line is the first visible one, and with it the preview in an e-mail. */
const headline = {
    id: 'headline',
    render: (report) => {
        const { headline: first, prose, byline } = summaryWords(report);
        return (0,outputs_escape/* join */.fj)([
            (0,outputs_escape.md) `### ${(0,outputs_escape/* text */.Qq)((0,words_verdict/* verdictWords */.L2)(report))}: ${(0,outputs_escape/* text */.Qq)(first)}`,
            byline === undefined ? (0,outputs_escape/* text */.Qq)(prose) : byModel(prose, byline)
        ], '\n\n');
    }
};
const optional = (words) => (words === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(words));
/** Which two sides were compared, in what. */
const scope = {
    id: 'scope',
    render: (report) => {
        const fresh = newInHeadWords(report);
        const unchanged = unchangedWords(report);
        return (0,outputs_escape/* join */.fj)([
            (0,outputs_escape/* text */.Qq)(`Compared: ${comparedWords(report) ?? 'nothing'}`),
            optional(sidesWords(report)),
            optional(baselineWords(report)),
            unchanged === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(`unchanged: ${unchanged}`),
            fresh === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(`new, with nothing to compare: ${fresh}`),
            optional(operationsWords(report))
        ], ' · ');
    }
};
/** What was not compared or not readable; a reader must see it before any number. */
const gaps = {
    id: 'gaps',
    render: (report, size) => {
        const title = gapTitle(report);
        if (title === undefined)
            return (0,outputs_escape.md) ``;
        const clauses = notComparedWords(report);
        const { shown, rest } = limitRows(clauses, size.openRows, 'comparisons, inputs, diagnostics');
        const items = [...shown.map(outputs_escape/* text */.Qq), rest].filter((item) => item !== '');
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!WARNING]`, (0,outputs_escape.md) `> **${(0,outputs_escape/* text */.Qq)(title)}**`, ...items.map((item) => (0,outputs_escape.md) `> - ${item}`)], '\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/headTop.js

/** The profiles that count come first, and of several columns of one profile the most telling. */
const order = ['cpu', 'alloc_space'];
const rankOf = ({ metric }) => {
    const rank = order.indexOf(metric);
    return rank === -1 ? order.length : rank;
};
/** The lists to open: CPU and allocated bytes where there are any, else whatever there is. */
const openTops = ({ head_top }) => {
    const sorted = [...head_top].sort((a, b) => rankOf(a) - rankOf(b));
    const counting = sorted.filter((entry) => order.includes(entry.metric));
    return counting.length > 0 ? counting : sorted;
};
/** What a list is of: "CPU", or "CPU of `checkout`" where there are several workloads. */
const topTitle = ({ metric, workload }, { head_top }) => {
    const workloads = new Set(head_top.map((entry) => entry.workload));
    const name = workload.replaceAll('`', "'");
    return workloads.size > 1 ? `${metricName(metric)} of \`${name}\`` : metricName(metric);
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/headTop.js







const columnsOf = ({ unit }) => [
    {
        title: (0,outputs_escape.md) `Function`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([
            (0,outputs_escape/* code */.aY)((0,words_names/* shortNameOf */.PI)(row)),
            row.location === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* code */.aY)(`${row.location.file}:${row.location.line}`)
        ], '<br>')
    },
    { title: (0,outputs_escape.md) `Flat`, align: 'right', cell: ({ share }) => (0,outputs_escape/* text */.Qq)((0,units_format/* formatPercent */.l9)(share)) },
    { title: (0,outputs_escape.md) ` `, align: 'right', cell: ({ flat }) => (0,outputs_escape/* text */.Qq)((0,units_format/* formatValue */.Fl)(flat, unit)) },
    { title: (0,outputs_escape.md) `Cum`, align: 'right', cell: ({ cum }) => (0,outputs_escape/* text */.Qq)((0,units_format/* formatValue */.Fl)(cum, unit)) }
];
const topTable = (report, entry, size) => {
    const { shown, rest } = limitRows(entry.functions, size.openRows, 'head_top');
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(topTitle(entry, report))}**`, table(columnsOf(entry), shown), rest], '\n\n');
};
const headTop_benchTable = (report, size) => {
    const rows = report.bench_deltas.filter(({ head }) => head !== null);
    const packages = (0,words_names/* hasPackages */.Kf)(report);
    const columns = [
        {
            title: (0,outputs_escape.md) `Benchmark`,
            align: 'left',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(row.name), packages ? (0,outputs_escape/* code */.aY)(row.package) : (0,outputs_escape.md) ``], '<br>')
        },
        { title: (0,outputs_escape.md) `Head`, align: 'right', cell: ({ head, unit }) => (0,outputs_escape/* text */.Qq)(benchSideWords(head, unit)) },
        { title: (0,outputs_escape.md) `n`, align: 'right', cell: ({ head }) => (0,outputs_escape/* text */.Qq)(String(head?.n ?? '')) }
    ];
    const { shown, rest } = limitRows(rows, size.openRows, 'bench_deltas');
    return (0,outputs_escape/* join */.fj)([table(columns, shown), rest], '\n\n');
};
/** What head costs, where there is no base that would say whether that is more than before. */
const headTop = {
    id: 'head-top',
    render: (report, size) => {
        if (report.verdict.level !== 'no_baseline')
            return (0,outputs_escape.md) ``;
        const parts = [
            ...openTops(report).map((entry) => topTable(report, entry, size)),
            headTop_benchTable(report, size)
        ].filter((part) => part !== '');
        return parts.length === 0 ? (0,outputs_escape.md) `` : (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### Where head spends it`, ...parts], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/history.js






const sides = ({ last_good, head, unit }) => {
    const before = last_good === null ? 'unknown' : trendValue(last_good.value, unit);
    return (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${before} → ${trendValue(head, unit)}`));
};
const history_columns = [
    {
        title: (0,outputs_escape.md) `Row`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)((0,words_names/* shortNameOf */.PI)(row)), (0,outputs_escape/* text */.Qq)(measureWords(row))], '<br>')
    },
    { title: (0,outputs_escape.md) `History`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)(sparkline(row)) },
    { title: (0,outputs_escape.md) `Last good → head`, align: 'right', cell: sides },
    {
        title: (0,outputs_escape.md) `Since then`,
        align: 'left',
        cell: (row) => (0,outputs_escape/* join */.fj)([
            row.status === 'over' ? (0,outputs_escape.md) `**above the limit**` : (0,outputs_escape/* text */.Qq)(row.because),
            ...row.changes.map((change) => (0,outputs_escape/* text */.Qq)(changeWords(change)))
        ], '<br>')
    }
];
/** What earlier runs of the default branch say of head; nothing where all is as it was. */
const history_history = {
    id: 'history',
    render: ({ history: entry }, size) => {
        const rows = entry === undefined ? [] : notableTrends(entry);
        if (entry === undefined || rows.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(rows, size.detailRows, 'history');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(historyTitle(entry))}`, [
            (0,outputs_escape/* text */.Qq)(historyExplanation),
            table(history_columns, shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/ignored.js



const benchChange = ({ would_be, unit }) => {
    if (would_be === 'not_judged')
        return 'would not be judged';
    const { glyph, word } = benchMark(would_be, unit);
    return `${glyph} ${word}`;
};
/** Says what is ignored and what it would be. */
const ignoredNamer = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    return (entry) => {
        if (entry.kind === 'benchmark') {
            return { name: entry.name, measured: entry.unit, change: benchChange(entry) };
        }
        const { glyph, word } = functionMark(entry.class, entry.metric);
        return {
            name: nameOf(entry),
            measured: metricName(entry.metric),
            change: `${glyph} ${word}`
        };
    };
};
const nouns = { function: 'function', benchmark: 'benchmark row' };
/** "1 function, 3 benchmark rows". */
const ignoredCounts = ({ ignored }) => (0,count/* countWords */.r)(ignored, ['function', 'benchmark'], ({ kind }) => kind, (kind, count) => `${nouns[kind]}${count === 1 ? '' : 's'}`);

;// CONCATENATED MODULE: ./lib/outputs/markdown/ignored.js





const ignored_columns = (report) => {
    const wordsOf = ignoredNamer(report);
    return [
        {
            title: (0,outputs_escape.md) `Function or benchmark`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* code */.aY)(wordsOf(entry).name)
        },
        { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)(wordsOf(entry).measured) },
        {
            title: (0,outputs_escape.md) `Would be`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(wordsOf(entry).change), (0,outputs_escape/* text */.Qq)(entry.because)], '<br>')
        },
        { title: (0,outputs_escape.md) `Ignored because`, align: 'left', cell: ({ reason }) => (0,outputs_escape/* text */.Qq)(reason) }
    ];
};
/** What the settings ignore: what it would be, and why it counts for nothing. */
const ignored = {
    id: 'ignored',
    render: (report, size) => {
        const { shown, rest } = limitRows(report.ignored, size.detailRows, 'ignored');
        return details((0,outputs_escape/* markup */.PT) `Ignored: ${(0,outputs_escape/* html */.qy)(ignoredCounts(report))}`, [
            table(ignored_columns(report), shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/inputs.js
/** What is said of the inputs, and what their readers had to say. */



const severities = ['error', 'warning', 'note'];
/** The worst first. */
const diagnosticsInOrder = ({ diagnostics }) => severities.flatMap((severity) => diagnostics.filter((row) => row.severity === severity));
/** "1 error, 2 notes" */
const diagnosticCounts = ({ diagnostics }) => severities
    .map((severity) => ({
    severity,
    count: diagnostics.filter((row) => row.severity === severity).length
}))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (0,units_count/* plural */.L)(count, severity))
    .join(', ');
/** "file:line:column", and the byte where that is known instead. */
const diagnosticPlace = ({ at }) => {
    if (at === undefined)
        return undefined;
    const line = [at.line, at.column].filter((part) => part !== undefined).join(':');
    return {
        name: line === '' ? at.file : `${at.file}:${line}`,
        byte: at.byte === undefined ? '' : `at byte ${(0,units_format/* formatCount */.B4)(at.byte)}`
    };
};
const inputStatuses = [
    'parsed',
    'partial',
    'superseded',
    'damaged',
    'empty',
    'unrecognised'
];
/** "4 parsed, 1 damaged" */
const inputCounts = ({ inputs }) => (0,count/* countWords */.r)(inputs, inputStatuses, ({ status }) => status, (status) => status);
/** "2 other files did not look like input."; undefined where there are none. */
const ignoredWords = ({ inputs_ignored: ignored }) => ignored === 0 ? undefined : `${(0,units_count/* plural */.L)(ignored, 'other file')} did not look like input.`;

;// CONCATENATED MODULE: ./lib/outputs/markdown/inputs.js






const place = (entry) => {
    const at = diagnosticPlace(entry);
    return at === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(at.name), (0,outputs_escape/* text */.Qq)(at.byte)], ' ');
};
const diagnosticColumns = [
    { title: (0,outputs_escape.md) `Severity`, align: 'left', cell: ({ severity }) => (0,outputs_escape/* text */.Qq)(severity) },
    { title: (0,outputs_escape.md) `Code`, align: 'left', cell: (entry) => (0,outputs_escape/* code */.aY)(entry.code) },
    { title: (0,outputs_escape.md) `Where`, align: 'left', cell: place },
    {
        title: (0,outputs_escape.md) `What, and what to do`,
        align: 'left',
        cell: ({ message, hint }) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(message), hint === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape/* text */.Qq)(hint)], '<br>')
    }
];
/** What the readers of the inputs had to say, the worst first. */
const diagnostics = {
    id: 'diagnostics',
    render: (report, size) => {
        const rows = diagnosticsInOrder(report);
        const { shown, rest } = limitRows(rows, size.detailRows, 'diagnostics');
        return details((0,outputs_escape/* markup */.PT) `Diagnostics: ${(0,outputs_escape/* html */.qy)(diagnosticCounts(report))}`, [
            table(diagnosticColumns, shown),
            rest
        ]);
    }
};
const inputStatus = ({ status, because, superseded_by }) => (0,outputs_escape/* join */.fj)([
    (0,outputs_escape/* text */.Qq)(status),
    superseded_by === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `by ${(0,outputs_escape/* code */.aY)(superseded_by)}`,
    because === undefined || status === 'parsed' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`
], ' ');
/** A file; below it what it was paired with, and why: two paths beside one another are wider than a comment. */
const inputFile = ({ path, status, because, paired_with }) => (0,outputs_escape/* join */.fj)([
    (0,outputs_escape/* code */.aY)(path),
    ...(paired_with ?? []).map((other) => (0,outputs_escape.md) `with ${(0,outputs_escape/* code */.aY)(other)}`),
    because === undefined || status !== 'parsed' ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`
], '<br>');
const inputColumns = [
    { title: (0,outputs_escape.md) `File`, align: 'left', cell: inputFile },
    { title: (0,outputs_escape.md) `Side`, align: 'left', cell: ({ side }) => (0,outputs_escape/* text */.Qq)(side) },
    { title: (0,outputs_escape.md) `Workload`, align: 'left', cell: ({ workload }) => (0,outputs_escape/* code */.aY)(workload) },
    { title: (0,outputs_escape.md) `Format`, align: 'left', cell: ({ format }) => (0,outputs_escape/* text */.Qq)(format) },
    { title: (0,outputs_escape.md) `Size`, align: 'right', cell: ({ bytes }) => (0,outputs_escape/* text */.Qq)((0,units_format/* formatBytes */.z3)(bytes)) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: inputStatus }
];
/** Every file that was read, what it was paired with, and why. */
const inputs = {
    id: 'inputs',
    render: (report, size) => {
        const { shown, rest } = limitRows(report.inputs, size.detailRows, 'inputs');
        return details((0,outputs_escape/* markup */.PT) `Inputs: ${(0,outputs_escape/* html */.qy)(inputCounts(report))}`, [
            table(inputColumns, shown),
            rest,
            (0,outputs_escape/* text */.Qq)(ignoredWords(report) ?? '')
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/judgement.js





const score = (report, dimension) => (0,outputs_escape.md) `**${(0,outputs_escape/* text */.Qq)(`${report.rating[dimension]}/10`)}** (${(0,outputs_escape/* text */.Qq)(report.rating_basis[dimension])})`;
/** The three scores, each with what it rests on. */
const ratings = {
    id: 'ratings',
    render: (report) => (0,outputs_escape/* join */.fj)([
        (0,outputs_escape.md) `Rating: overall ${score(report, 'overall')}`,
        (0,outputs_escape.md) `CPU ${score(report, 'cpu')}`,
        (0,outputs_escape.md) `memory ${score(report, 'memory')}`
    ], ' · ')
};
const judgement_status = (gate) => {
    const standing = (0,words_verdict/* standingOf */.YP)(gate);
    const words = (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(`${words_verdict/* standingGlyphs */.Gj[standing]} ${words_verdict/* standingWords */.o4[standing]}`));
    return standing === 'failed' ? (0,outputs_escape.md) `**${words}**` : words;
};
const gateTable = (gates, report) => table([
    { title: (0,outputs_escape.md) `Gate`, align: 'left', cell: ({ id }) => (0,outputs_escape/* code */.aY)(id) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: judgement_status },
    {
        title: (0,outputs_escape.md) `If it fails`,
        align: 'left',
        cell: ({ severity }) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(words_verdict/* severityWords */.D4[severity]))
    },
    { title: (0,outputs_escape.md) `Because`, align: 'left', cell: (gate) => (0,outputs_escape/* text */.Qq)(gateReason(report, gate)) }
], gates);
/** Gates with nothing to do share a line, so that those of data that nobody set up take no room. */
const idleLine = (idle, report) => idle.length === 0
    ? []
    : [
        (0,outputs_escape.md) `Not applicable: ${(0,outputs_escape/* join */.fj)(idle.map((gate) => (0,outputs_escape.md) `${(0,outputs_escape/* code */.aY)(gate.id)} (${(0,outputs_escape/* text */.Qq)(gateReason(report, gate))})`), ', ')}`
    ];
/** The governance gates: open where one needs a reader, otherwise their counts. */
const gates = {
    id: 'gates',
    render: (report) => {
        const inOrder = (0,words_verdict/* gatesInOrder */.a0)(report);
        const busy = inOrder.filter((gate) => !(0,words_verdict/* isIdle */.xB)(gate));
        const all = [
            ...(busy.length === 0 ? [] : [gateTable(busy, report)]),
            ...idleLine(inOrder.filter(words_verdict/* isIdle */.xB), report)
        ];
        if (inOrder.some(words_verdict/* needsAttention */.e_))
            return (0,outputs_escape/* join */.fj)(all, '\n\n');
        return details((0,outputs_escape/* markup */.PT) `Gates: ${(0,outputs_escape/* html */.qy)((0,words_verdict/* gateCounts */.Od)(inOrder))}`, all);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/lines.js
/** The hottest lines of functions, before and after. */



/** Functions that are shown with their lines. */
const mostFunctions = 10;
/** The functions whose lines are told, what became worse first. */
const lines_withLines = (report) => [...(0,outputs_rows/* worseFunctions */.mm)(report), ...(0,outputs_rows/* betterFunctions */.WQ)(report)]
    .filter(({ lines, runtime }) => lines !== undefined && !runtime)
    .slice(0, mostFunctions);
const linesTitle = (rows) => `Hottest lines: ${(0,units_count/* plural */.L)(rows.length, 'function')}`;
const linesExplanation = 'What was sampled with the line as the leaf, as `go tool pprof -lines` counts it. Lines move when code above them changes; those that the change touches are marked.';
/** `118: 1.21 s, changed`. */
const lineWords = ({ line, flat, changed }, unit) => `${line}: ${(0,units_format/* formatValue */.Fl)(flat, unit)}${changed === true ? ', changed' : ''}`;

;// CONCATENATED MODULE: ./lib/outputs/markdown/lines.js







const side = (of) => ({ lines, unit }) => (0,outputs_escape/* join */.fj)((lines?.[of] ?? []).map((line) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(lineWords(line, unit)))), '<br>');
const lines_columnsOf = (nameOf) => [
    {
        title: (0,outputs_escape.md) `Function`,
        align: 'left',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* code */.aY)(nameOf(entry)), (0,outputs_escape/* code */.aY)(whereWords(entry) ?? '')], '<br>')
    },
    { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: ({ metric }) => (0,outputs_escape/* text */.Qq)(metricName(metric)) },
    { title: (0,outputs_escape.md) `Lines of base`, align: 'left', cell: side('base') },
    { title: (0,outputs_escape.md) `Lines of head`, align: 'left', cell: side('head') }
];
/** Where inside of functions the cost is, on both sides. */
const lines_lines = {
    id: 'lines',
    render: (report) => {
        const rows = lines_withLines(report);
        if (rows.length === 0)
            return (0,outputs_escape.md) ``;
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(linesTitle(rows))}`, [
            (0,outputs_escape/* text */.Qq)(linesExplanation),
            table(lines_columnsOf((0,words_names/* functionNamer */._I)(report)), rows)
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/measuredBy.js
/** The first thing to know about the numbers. */
const untrustedTitle = 'These numbers are the word of untrusted code.';
/** Who measured: "code of a fork". */
const whose = ({ fork }) => fork ? 'Code of a fork' : 'Code of the pull request';
/** How the numbers came to be, up to the words that name the run. */
const measuredBy_measuredWords = (measuredBy) => `${whose(measuredBy)} measured them in`;
/** What is beyond the reach of whoever made the numbers. */
const judgedWords = 'it could make the numbers, and what is said of how they were measured, say anything. They are judged here, under the settings of the base.';
/** All of it without a link, where there is something to say. */
const measuredBySentence = (measuredBy) => measuredBy === null
    ? undefined
    : `${untrustedTitle} ${measuredBy_measuredWords(measuredBy)} run ${measuredBy.run.id}: ${judgedWords}`;

;// CONCATENATED MODULE: ./lib/outputs/markdown/measuredBy.js



const runLink = ({ run: { id, url } }) => {
    const words = (0,outputs_escape/* text */.Qq)(`run ${id}`);
    const linked = links_link(words, url);
    return linked === '' ? words : linked;
};
/** That the numbers are not ours, and where they are from. */
const untrustedNote = (measuredBy) => (0,outputs_escape/* join */.fj)([
    (0,outputs_escape.md) `> [!IMPORTANT]`,
    (0,outputs_escape.md) `> **${(0,outputs_escape/* text */.Qq)(untrustedTitle)}** ${(0,outputs_escape/* text */.Qq)(measuredBy_measuredWords(measuredBy))} ${runLink(measuredBy)}: ${(0,outputs_escape/* text */.Qq)(judgedWords)}`
], '\n');
/** A reader must see it before any number but those of the headline; no size of the report is without it. */
const measuredBy = {
    id: 'measured-by',
    render: ({ measured_by }) => (measured_by === null ? (0,outputs_escape.md) `` : untrustedNote(measured_by))
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/method.js










/** Benchmarks that did not move by more than the limit, or not beyond their noise. */
const unchangedBenchmarks = {
    id: 'unchanged-benchmarks',
    render: (report, size) => {
        const rows = (0,outputs_rows/* benchmarksOf */.sn)(report, 'unchanged');
        const { name, sides, quietChange, visible, evidence } = benchColumns(report, size.links);
        const { shown, rest } = limitRows(rows, size.detailRows, 'bench_deltas');
        return details((0,outputs_escape/* markup */.PT) `Unchanged benchmarks: ${(0,outputs_escape/* html */.qy)(unchangedWords(report) ?? '')}`, [
            table([name, sides, quietChange, visible, evidence], shown),
            rest
        ]);
    }
};
const comparisonStatus = ({ status, because }) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(status), because === undefined ? (0,outputs_escape.md) `` : (0,outputs_escape.md) `(${(0,outputs_escape/* text */.Qq)(because)})`], ' ');
const comparisonColumns = [
    { title: (0,outputs_escape.md) `Workload`, align: 'left', cell: ({ workload }) => (0,outputs_escape/* code */.aY)(workload) },
    { title: (0,outputs_escape.md) `Measured`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)(comparedWhat(entry)) },
    { title: (0,outputs_escape.md) `Status`, align: 'left', cell: comparisonStatus },
    { title: (0,outputs_escape.md) `Total`, align: 'right', cell: (entry) => (0,outputs_escape/* text */.Qq)(totalWords(entry)) },
    {
        title: (0,outputs_escape.md) `Samples`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(eventsWords(entry)), (0,outputs_escape/* text */.Qq)(profilesWords(entry))], '<br>')
    },
    {
        title: (0,outputs_escape.md) `Smallest visible change`,
        align: 'right',
        cell: (entry) => (0,outputs_escape/* text */.Qq)(visibleChangeWords(entry))
    },
    { title: (0,outputs_escape.md) `Note`, align: 'left', cell: (entry) => (0,outputs_escape/* text */.Qq)(comparisonNote(entry)) }
];
/** What was compared with what, how much it could have seen, and how to read the numbers. */
const method = {
    id: 'method',
    render: (report, size) => {
        if (report.comparisons.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(report.comparisons, size.detailRows, 'comparisons');
        return details((0,outputs_escape/* markup */.PT) `How this was measured: ${(0,outputs_escape/* html */.qy)(comparedCounts(report))}`, [
            (0,outputs_escape/* join */.fj)([...baselineSentences(report), ...collectionWords(report)].map(outputs_escape/* text */.Qq), '<br>'),
            table(comparisonColumns, shown),
            rest,
            (0,outputs_escape/* text */.Qq)(readingWords),
            (0,outputs_escape/* text */.Qq)(costWords(report) ?? '')
        ]);
    }
};
/** Which program said this, and when. */
const footer = {
    id: 'footer',
    render: ({ tool, generated_at }) => (0,outputs_escape.md) `<sub>${(0,outputs_escape/* text */.Qq)(`${tool.name} ${tool.version}`)} · ${(0,outputs_escape/* code */.aY)(generated_at)} · all numbers in \`report.json\`</sub>`
};

;// CONCATENATED MODULE: ./lib/outputs/words/steps.js

/** Stands before what a model recommends. */
const modelMark = 'The model suggests, unchecked:';
const isByModel = ({ source }) => source === advice/* modelSource */.zA;
const stepsOf = ({ recommendations }) => ({
    byModel: recommendations.filter(isByModel),
    own: recommendations.filter((step) => !isByModel(step))
});

;// CONCATENATED MODULE: ./lib/outputs/markdown/nextSteps.js



const step = (number, what, command) => {
    const first = (0,outputs_escape.md) `${number}. ${what}`;
    if (command === undefined)
        return first;
    // To stay in its list item, the fence stands under the item's text: three columns in, four from the tenth on.
    return (0,outputs_escape/* join */.fj)([first, (0,outputs_escape/* indent */.pZ)((0,outputs_escape/* fencedCommand */.lh)(command), `${number}. `.length)], '\n');
};
const nextSteps_byModel = ({ text: what }) => (0,outputs_escape.md) `_${(0,outputs_escape/* text */.Qq)(modelMark)}_ ${(0,outputs_escape/* text */.Qq)(what)}`;
/** What to do next, with the commands to run. What a model suggests comes first, is marked, and takes no room of ours. */
const nextSteps = {
    id: 'next-steps',
    render: (report, size) => {
        const { byModel: suggested, own } = stepsOf(report);
        if (suggested.length + own.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(own, size.openRows, 'recommendations');
        const items = [
            ...suggested.map((one, index) => step(index + 1, nextSteps_byModel(one), undefined)),
            ...shown.map(({ text: what, command }, index) => step(suggested.length + index + 1, (0,outputs_escape/* text */.Qq)(what), command))
        ];
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `#### Next steps`, (0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/notJudged.js



const benchmarksById = ({ bench_deltas }) => new Map(bench_deltas.map((row) => [row.id, row]));
/** One row, several rows. */
const fateWords = {
    regression: ['would be a regression', 'would be regressions'],
    'new-hotspot': ['would be a new hotspot', 'would be new hotspots'],
    improvement: ['would be an improvement', 'would be improvements'],
    'removed-hotspot': ['would be a removed hotspot', 'would be removed hotspots'],
    gone: ['only in base', 'only in base'],
    undirected: ['of unknown direction', 'of unknown direction'],
    unchanged: ['would be unchanged', 'would be unchanged'],
    fresh: ['only in head', 'only in head']
};
const fates = [
    'regression',
    'new-hotspot',
    'gone',
    'improvement',
    'removed-hotspot',
    'undirected',
    'unchanged',
    'fresh'
];
const rowOf = (entry, benchmarks) => entry.kind === 'benchmark' ? benchmarks.get(entry.id) : undefined;
const fateOf = (entry, benchmarks) => {
    const row = rowOf(entry, benchmarks);
    if (row === undefined)
        return entry.would_be;
    if (row.head === null)
        return 'gone';
    if (row.base === null)
        return 'fresh';
    return row.better === 'unknown' ? 'undirected' : entry.would_be;
};
/** What a row would be, with its glyph where it has a direction. */
const wouldBeWords = (entry, benchmarks) => {
    const row = rowOf(entry, benchmarks);
    const fate = fateOf(entry, benchmarks);
    if (fate === 'gone' || fate === 'fresh')
        return fateWords[fate][0];
    if (fate === 'undirected' && row !== undefined)
        return benchChangeWords(row);
    const { glyph, word } = entry.kind === 'function'
        ? functionMark(entry.would_be, entry.metric)
        : benchMark(entry.would_be, entry.unit);
    return `${glyph} ${word}`;
};
/** Evidence that a test was made for. */
const withNumbers = new Set(['tested', 'tested-blocked', 'modelled']);
/** Why a row is not judged; the numbers of a test that was made, or the interval alone, come after it. */
const reasonWords = (entry, benchmarks) => {
    const { evidence, because } = entry;
    if (!withNumbers.has(evidence.kind)) {
        const untested = entry.kind === 'function' ? untestedInterval(entry) : undefined;
        return untested === undefined ? [because] : [because, untested];
    }
    const row = rowOf(entry, benchmarks);
    return [because, row === undefined ? evidenceWords(evidence) : benchEvidenceWords(row)];
};
/** All rows, those that would weigh most first. */
const notJudgedInOrder = ({ not_judged }, benchmarks) => fates.flatMap((one) => not_judged.filter((entry) => fateOf(entry, benchmarks) === one));
/** What one row would be, as the end of a sentence: "would be a regression", "is only in base". */
const fateOfOne = (entry, benchmarks) => {
    const [words] = fateWords[fateOf(entry, benchmarks)];
    return words.startsWith('would') ? words : `is ${words}`;
};
/** "2 would be regressions, 1 only in base" */
const notJudgedCounts = ({ not_judged }, benchmarks) => (0,count/* countWords */.r)(not_judged, fates, (entry) => fateOf(entry, benchmarks), (one, count) => fateWords[one][count === 1 ? 0 : 1]);

;// CONCATENATED MODULE: ./lib/outputs/markdown/notJudged.js








const notJudged_columns = (report, benchmarks, links) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    return [
        {
            title: (0,outputs_escape.md) `Function or benchmark`,
            align: 'left',
            cell: (entry) => entry.kind === 'function'
                ? toFunction((0,outputs_escape/* code */.aY)(nameOf(entry)), links, entry.id)
                : toBenchmark((0,outputs_escape/* code */.aY)(entry.name), links, entry.id)
        },
        {
            title: (0,outputs_escape.md) `Measured`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* text */.Qq)(entry.kind === 'function' ? metricName(entry.metric) : entry.unit)
        },
        {
            title: (0,outputs_escape.md) `Would be`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* text */.Qq)(wouldBeWords(entry, benchmarks))
        },
        {
            title: (0,outputs_escape.md) `Because`,
            align: 'left',
            cell: (entry) => (0,outputs_escape/* join */.fj)(reasonWords(entry, benchmarks).map(outputs_escape/* text */.Qq), '<br>')
        }
    ];
};
/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
const notJudged = {
    id: 'not-judged',
    render: (report, size) => {
        const benchmarks = benchmarksById(report);
        const rows = notJudgedInOrder(report, benchmarks);
        const { shown, rest } = limitRows(rows, size.detailRows, 'not_judged');
        return details((0,outputs_escape/* markup */.PT) `Not judged: ${(0,outputs_escape/* html */.qy)(notJudgedCounts(report, benchmarks))}`, [
            table(notJudged_columns(report, benchmarks, size.links ?? {}), shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/otherFunctions.js
/** Blocks of functions that are shown and not judged one by one. */










const functionRows = (report, rows, { size, where }) => {
    const { what, name, sides, change: delta, evidence: proof } = functionColumns(report, size.links);
    const { shown, rest } = limitRows(rows, size.detailRows, where);
    return [table([what, name, sides, delta, proof], shown), rest];
};
/** Functions that moved only because the others did. */
const shareShifts = {
    id: 'share-shifts',
    render: (report, size) => report.share_shifts.length === 0
        ? (0,outputs_escape.md) ``
        : details((0,outputs_escape/* markup */.PT) `Share shifts: ${(0,outputs_escape/* html */.qy)((0,units_count/* plural */.L)(report.share_shifts.length, 'function'))}`, [
            (0,outputs_escape/* text */.Qq)(shareShiftWords),
            ...functionRows(report, report.share_shifts, { size, where: 'share_shifts' })
        ])
};
/** Functions that are gone and were small. */
const smallGone = {
    id: 'small-gone',
    render: (report, size) => {
        const rows = (0,outputs_rows/* smallRemoved */.k9)(report);
        if (rows.length === 0)
            return (0,outputs_escape.md) ``;
        const summary = `${(0,units_count/* plural */.L)(rows.length, 'function')} with at most ${(0,units_format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base`;
        return details((0,outputs_escape/* markup */.PT) `Gone and small: ${(0,outputs_escape/* html */.qy)(summary)}`, functionRows(report, rows, { size, where: 'removed_hotspots' }));
    }
};
/** Sample types that are shown and never judged. */
const otherSampleTypes = {
    id: 'other-sample-types',
    render: (report, size) => {
        const rows = report.other_deltas;
        const metrics = [...new Set(rows.map(({ metric }) => metric))];
        const counts = (0,count/* countWords */.r)(rows, metrics, ({ metric }) => metric, (metric) => metric);
        return details((0,outputs_escape/* markup */.PT) `Other sample types, shown and not judged: ${(0,outputs_escape/* html */.qy)(counts)}`, [
            ...functionRows(report, rows, { size, where: 'other_deltas' })
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/owners.js
/** What moved, by owner. */


/** Names of the findings of a report by id: a function by its short name, a benchmark with its unit. */
const findingNames = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    return new Map([
        ...(0,words_names/* everyFunction */.Oc)(report).map((entry) => [entry.id, nameOf(entry)]),
        ...report.bench_deltas.map((entry) => [entry.id, `${entry.name} ${entry.unit}`])
    ]);
};
const owners_mostNamed = 3;
/** The owners of what moved, whoever has most to look at first. Functions and their rows of other metrics are named once. */
const ownerRows = (report) => {
    const names = findingNames(report);
    const named = (ids) => {
        const all = [...new Set(ids.map((id) => names.get(id) ?? id))];
        return { named: all.slice(0, owners_mostNamed), more: Math.max(0, all.length - owners_mostNamed) };
    };
    return report.owners.map(({ owner, worse, better }) => ({
        owner: owner ?? undefined,
        worse: named(worse),
        better: named(better)
    }));
};
const ownersTitle = ({ owners }) => {
    const worse = owners.filter((one) => one.worse.length > 0).length;
    const known = owners.filter(({ owner }) => owner !== null).length;
    return `By owner: ${(0,units_count/* plural */.L)(known, 'owner')}, ${worse} with something worse`;
};
const ownersExplanation = 'As CODEOWNERS of base says. What has several owners is in the row of each.';
const nobody = 'nobody in CODEOWNERS';

;// CONCATENATED MODULE: ./lib/outputs/markdown/owners.js






const findings = ({ named, more }) => (0,outputs_escape/* join */.fj)([...named.map((name) => (0,outputs_escape/* code */.aY)(name)), more > 0 ? (0,outputs_escape/* text */.Qq)(`${(0,units_format/* formatCount */.B4)(more)} more`) : (0,outputs_escape.md) ``], '<br>');
const owners_columns = [
    {
        title: (0,outputs_escape.md) `Owner`,
        align: 'left',
        cell: ({ owner }) => (owner === undefined ? (0,outputs_escape/* text */.Qq)(nobody) : (0,outputs_escape/* code */.aY)(owner))
    },
    { title: (0,outputs_escape.md) `Worse`, align: 'left', cell: ({ worse }) => findings(worse) },
    { title: (0,outputs_escape.md) `Better`, align: 'left', cell: ({ better }) => findings(better) }
];
/** What became worse and better, by owner. Owners are code, so that no update of a comment notifies them. */
const owners = {
    id: 'owners',
    render: (report, size) => {
        if (report.owners.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(ownerRows(report), size.detailRows, 'owners');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(ownersTitle(report))}`, [
            (0,outputs_escape/* text */.Qq)(ownersExplanation),
            table(owners_columns, shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/packages.js
/** Packages whose share moved. */


const packageShares = ({ share_base, share_head }) => `${(0,units_format/* formatPercent */.l9)(share_base)} → ${(0,units_format/* formatPercent */.l9)(share_head)}`;
const packageValues = ({ flat_base, flat_head, unit }) => `${(0,units_format/* formatValue */.Fl)(flat_base, unit)} → ${(0,units_format/* formatValue */.Fl)(flat_head, unit)}`;
const packageChange = ({ share_base, share_head }) => (0,units_format/* formatPp */["if"])(share_head - share_base);
const packagesTitle = ({ packages }) => `Packages: ${(0,units_count/* plural */.L)(new Set(packages.map((one) => one.package)).size, 'package')} moved`;
const packagesExplanation = 'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.';

;// CONCATENATED MODULE: ./lib/outputs/markdown/measuredColumn.js



/** What was measured, and in which workload where there are several. */
const measuredColumn = (report) => {
    const named = (0,words_names/* hasWorkloads */.JJ)(report, 'profile');
    return {
        title: (0,outputs_escape.md) `Measured`,
        align: 'left',
        cell: ({ metric, workload }) => named ? (0,outputs_escape.md) `${(0,outputs_escape/* text */.Qq)(metricName(metric))} in ${(0,outputs_escape/* code */.aY)(workload)}` : (0,outputs_escape/* text */.Qq)(metricName(metric))
    };
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/packages.js








const packages_ownersCell = (entry) => {
    const { named, more } = ownersShown(entry);
    return (0,outputs_escape/* join */.fj)([...named.map((owner) => (0,outputs_escape/* code */.aY)(owner)), more > 0 ? (0,outputs_escape/* text */.Qq)(`${(0,units_format/* formatCount */.B4)(more)} more`) : (0,outputs_escape.md) ``], ', ');
};
const ownersColumn = {
    title: (0,outputs_escape.md) `Owners`,
    align: 'left',
    cell: packages_ownersCell
};
const packages_columnsOf = (report) => {
    return [
        {
            title: (0,outputs_escape.md) `Package`,
            align: 'left',
            cell: (row) => (row.package === '' ? (0,outputs_escape/* text */.Qq)('without a package') : (0,outputs_escape/* code */.aY)(row.package))
        },
        measuredColumn(report),
        {
            title: (0,outputs_escape.md) `Base → head`,
            align: 'right',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageShares(row))), (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageValues(row)))], '<br>')
        },
        { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(packageChange(row))) },
        // Nobody's column would be empty without a CODEOWNERS file.
        ...(report.packages.some(({ owners }) => owners !== undefined) ? [ownersColumn] : [])
    ];
};
/** Packages whose share of what counts moved. */
const packages_packages = {
    id: 'packages',
    render: (report, size) => {
        if (report.packages.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(report.packages, size.detailRows, 'packages');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(packagesTitle(report))}`, [
            (0,outputs_escape/* text */.Qq)(packagesExplanation),
            table(packages_columnsOf(report), shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/production.js


const productionTitle = ({ production }) => production === undefined || production.findings.length === 0
    ? undefined
    : `In production: links for ${(0,units_count/* plural */.L)(production.findings.length, 'finding')}`;
/** Functions without the folders of their package; endpoints are called by what they are. */
const productionName = ({ name }) => name.includes(' ') ? name : (0,words_names/* shortSymbol */.z$)(name);
const productionNote = 'The links are made from the settings; nothing was asked there, so a page may have no data.';

;// CONCATENATED MODULE: ./lib/outputs/markdown/production.js





/** Where the profiler of production shows what became worse or better. */
const production = {
    id: 'production',
    render: (report, { detailRows }) => {
        const title = productionTitle(report);
        if (title === undefined || report.production === undefined)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(report.production.findings, detailRows, 'production');
        const items = shown.map((finding) => {
            const links = finding.links.map((one) => linkOut((0,outputs_escape/* text */.Qq)(one.title), one.url));
            return (0,outputs_escape.md) `- ${(0,outputs_escape/* code */.aY)(productionName(finding))}: ${(0,outputs_escape/* join */.fj)(links, ' · ')}`;
        });
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(title)}`, [(0,outputs_escape/* join */.fj)(items, '\n'), rest, (0,outputs_escape/* text */.Qq)(productionNote)]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/runtimeGroups.js
/** Go's runtime by what it works on: what that means, and how it moved. */


const meanings = new Map([
    [
        'gc',
        {
            title: 'Garbage collection',
            means: 'follows from how much is allocated, and how many pointers stay alive'
        }
    ],
    [
        'allocation',
        { title: 'Allocation', means: 'follows from how often and how much the program allocates' }
    ],
    [
        'copying',
        {
            title: 'Copying and clearing memory',
            means: 'large values passed around, slices that grow, fresh buffers'
        }
    ],
    ['maps', { title: 'Maps', means: 'looking up, inserting, growing, and hashing of keys' }],
    ['text', { title: 'Strings and bytes', means: 'building, converting, comparing and searching' }],
    [
        'interfaces',
        { title: 'Interfaces', means: 'putting values into interfaces, and asking for their types' }
    ],
    ['defer', { title: 'Defer and panic', means: 'deferred calls, panics, and what they print' }],
    ['stacks', { title: 'Growing stacks', means: 'deep calls in fresh goroutines' }],
    ['channels', { title: 'Channels', means: 'sending, receiving, and select' }],
    [
        'locks',
        { title: 'Locks of the runtime', means: 'contention on channels, timers and the heap' }
    ],
    [
        'scheduler',
        {
            title: 'Scheduler',
            means: 'goroutines that start, wait and are woken: many short ones, or ones that wait for each other'
        }
    ],
    [
        'waiting',
        {
            title: 'Waiting',
            means: 'threads with nothing to do: a program that has less work, or waits more, has more of it'
        }
    ],
    [
        'system',
        { title: 'System calls, clocks and C', means: 'files, network, time, and calls into C' }
    ],
    [
        'tracing',
        {
            title: 'Walking stacks',
            means: 'the profiler itself, errors and logs that record their callers, panics'
        }
    ],
    ['other', { title: 'The rest of the runtime', means: 'atomics, and small helpers of all of it' }]
]);
/** A group that a newer version knows and this one does not is shown by its id. */
const meaningOf = ({ group }) => meanings.get(group) ?? { title: group, means: '' };
const groupTitle = (entry) => meaningOf(entry).title;
const groupMeaning = (entry) => meaningOf(entry).means;
const groupShares = ({ share_base, share_head }) => `${(0,units_format/* formatPercent */.l9)(share_base)} → ${(0,units_format/* formatPercent */.l9)(share_head)}`;
const hasMoved = ({ ci_pp: { lo, hi } }) => lo > 0 || hi < 0;
/** The change, or that it is none. */
const groupChange = (entry) => {
    const { decided_by, decided_pp } = entry;
    if (!hasMoved(entry))
        return 'within its noise';
    return decided_by === 'share' ? (0,units_format/* formatPp */["if"])(decided_pp) : (0,units_format/* formatSignedPercent */.h9)(decided_pp);
};
const runtimeTitle = ({ runtime_groups: groups }) => {
    const moved = groups.filter(hasMoved).length;
    return `Go runtime: ${(0,units_count/* plural */.L)(groups.length, 'group')}, ${moved === 0 ? 'none' : String(moved)} beyond noise`;
};
const runtimeExplanation = "What Go's runtime does follows from the code that calls it, so its functions are told together and blamed for nothing: look for the cause in the functions above that allocate, wait or call it.";

;// CONCATENATED MODULE: ./lib/outputs/markdown/runtimeGroups.js






const runtimeGroups_columnsOf = (report) => {
    return [
        {
            title: (0,outputs_escape.md) `Runtime`,
            align: 'left',
            cell: (row) => (0,outputs_escape/* join */.fj)([(0,outputs_escape/* text */.Qq)(groupTitle(row)), (0,outputs_escape/* code */.aY)(row.functions[0] ?? '')], '<br>')
        },
        measuredColumn(report),
        {
            title: (0,outputs_escape.md) `Base → head`,
            align: 'right',
            cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(groupShares(row)))
        },
        { title: (0,outputs_escape.md) `Change`, align: 'right', cell: (row) => (0,outputs_escape/* unbroken */.D_)((0,outputs_escape/* text */.Qq)(groupChange(row))) },
        { title: (0,outputs_escape.md) `What it is`, align: 'left', cell: (row) => (0,outputs_escape/* text */.Qq)(groupMeaning(row)) }
    ];
};
/** Go's runtime, taken together by what it works on. */
const runtimeGroups = {
    id: 'runtime',
    render: (report, size) => {
        if (report.runtime_groups.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(report.runtime_groups, size.detailRows, 'runtime_groups');
        return details((0,outputs_escape/* markup */.PT) `${(0,outputs_escape/* html */.qy)(runtimeTitle(report))}`, [
            (0,outputs_escape/* text */.Qq)(runtimeExplanation),
            table(runtimeGroups_columnsOf(report), shown),
            rest
        ]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/words/sentences.js
/** Findings in complete sentences with their ids: for people who search, and for their assistants, who read no tables. */








const classWords = {
    regression: 'is a regression',
    improvement: 'is an improvement',
    'new-hotspot': 'is a new hotspot',
    'removed-hotspot': 'is a removed hotspot',
    unchanged: 'is unchanged'
};
const placeOf = (entry) => {
    const where = whereWords(entry);
    return where === undefined ? '' : ` (\`${where}\`)`;
};
/** Whose it is, and through whom it is reached, as sentences of their own. */
const aboutWhom = (entry) => {
    const caller = callerWords(entry);
    const { named, more } = ownersShown(entry);
    const owners = [
        ...named.map((owner) => `\`${owner}\``),
        ...(more > 0 ? [`${(0,units_format/* formatCount */.B4)(more)} more`] : [])
    ];
    return [
        ...(caller === undefined ? [] : [` It is called from \`${caller.name}\` (\`${caller.at}\`).`]),
        ...(owners.length === 0 ? [] : [` Owned by ${owners.join(', ')}.`])
    ].join('');
};
const inWorkload = ({ workload }) => ` in workload \`${workload}\``;
/** What was measured of a function, on both sides, and how sure its change is. */
const sentences_measuredWords = (entry) => {
    const costs = `its own ${metricName(entry.metric)} is ${flatOn(entry, 'base')} in base and ${flatOn(entry, 'head')} in head`;
    const shares = `${shareOn(entry, 'base')} and ${shareOn(entry, 'head')} of the total`;
    return `${costs}, ${shares} (${decidedWords(entry)}; ${functionEvidenceWords(entry)})`;
};
const ofFunction = (entry) => ({
    id: entry.id,
    subject: entry.name,
    rest: `${placeOf(entry)} ${classWords[entry.class]} of ${metricName(entry.metric)}${inWorkload(entry)}: ${sentences_measuredWords(entry)}.${touchSentence(entry)}${aboutWhom(entry)}`
});
const inPackage = ({ package: path }) => (path === '' ? '' : ` of \`${path}\``);
const benchMeasured = (entry) => {
    const side = (of) => benchSideWords(of, entry.unit);
    const sides = `it is ${side(entry.base)} in base and ${side(entry.head)} in head`;
    return `${sides} (${benchChangeWords(entry)}; ${benchEvidenceWords(entry)})`;
};
const ofBenchmark = (entry) => ({
    id: entry.id,
    subject: entry.name,
    rest: `${inPackage(entry)}${placeOf(entry)} is ${entry.verdict === 'regression' ? 'a regression' : 'an improvement'} in ${entry.unit}: ${benchMeasured(entry)}.${causeSentence(entry)}${touchSentence(entry)}${aboutWhom(entry)}`
});
const ofNotJudged = (rows) => (entry) => {
    const { id, name: subject } = entry;
    const row = rows.get(id);
    const place = entry.kind === 'function' ? placeOf(entry) : row ? inPackage(row) : '';
    const where = entry.kind === 'function'
        ? ` of ${metricName(entry.metric)}${inWorkload(entry)}`
        : ` in ${entry.unit}`;
    const rest = `${place} ${fateOfOne(entry, rows)}${where} and is not judged: ${entry.because}.`;
    return { id, subject, rest };
};
/** What became worse, better and gone, then what is not judged; each in the order of the tables. */
const sentencesOf = (report) => {
    const rows = benchmarksById(report);
    return [
        ...(0,outputs_rows/* worseFunctions */.mm)(report).map(ofFunction),
        ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'regression').map(ofBenchmark),
        ...(0,outputs_rows/* betterFunctions */.WQ)(report).map(ofFunction),
        ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'improvement').map(ofBenchmark),
        ...(0,outputs_rows/* smallRemoved */.k9)(report).map(ofFunction),
        ...notJudgedInOrder(report, rows).map(ofNotJudged(rows))
    ];
};
/** Which findings each failed gate and each next step is about. */
const referencesOf = (report) => {
    const known = new Set(sentencesOf(report).map(({ id }) => id));
    const { verdict, recommendations } = report;
    const all = [
        ...verdict.gates
            .filter(({ status }) => status === 'failed')
            .map(({ id, findings }) => ({ from: `Gate \`${id}\` failed because of`, to: findings })),
        ...recommendations.map(({ finding_id }, index) => ({
            from: `Next step ${index + 1} is about`,
            to: finding_id === undefined ? [] : [finding_id]
        }))
    ];
    return all
        .map(({ from, to }) => ({ from, to: to.filter((id) => known.has(id)) }))
        .filter(({ to }) => to.length > 0);
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/sentences.js






const item = ({ id, subject, rest }) => (0,outputs_escape.md) `- ${(0,outputs_escape/* code */.aY)(id)}: ${(0,outputs_escape/* code */.aY)(subject)} ${(0,outputs_escape/* text */.Qq)(rest)}`;
/** Ids that one line names; a gate may have thousands. */
const mostIds = 20;
const references = (report, max) => {
    const { shown, rest } = limitRows(referencesOf(report), max, 'verdict.gates, recommendations');
    const items = shown.map(({ from, to }) => {
        const ids = (0,outputs_escape/* join */.fj)(to.slice(0, mostIds).map((id) => (0,outputs_escape/* code */.aY)(id)), ', ');
        const more = to.length - mostIds;
        return more > 0
            ? (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(from)} ${ids} and ${(0,outputs_escape/* text */.Qq)((0,units_format/* formatCount */.B4)(more))} more.`
            : (0,outputs_escape.md) `- ${(0,outputs_escape/* text */.Qq)(from)} ${ids}.`;
    });
    return (0,outputs_escape/* join */.fj)([(0,outputs_escape/* join */.fj)(items, '\n'), rest], '\n\n');
};
const note = 'The same as the tables above, as sentences with ids. Ids are those of report.json, and the same in every run.';
/** Every finding as a sentence with its id, in `report.md` only: a comment has no room to say things twice. */
const sentences = {
    id: 'sentences',
    render: (report, size) => {
        const all = sentencesOf(report);
        if (all.length === 0)
            return (0,outputs_escape.md) ``;
        const { shown, rest } = limitRows(all, size.detailRows);
        return details((0,outputs_escape/* markup */.PT) `In sentences, for search and for assistants: ${(0,outputs_escape/* html */.qy)((0,units_count/* plural */.L)(all.length, 'finding'))}`, [(0,outputs_escape/* text */.Qq)(note), (0,outputs_escape/* join */.fj)(shown.map(item), '\n'), rest, references(report, size.detailRows)]);
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown/suiteShifts.js


/** That all benchmarks moved together: one finding, and the first to be read of them. */
const suiteShifts = {
    id: 'suite-shifts',
    render: (report) => {
        const words = shiftWords(report);
        if (words.length === 0)
            return (0,outputs_escape.md) ``;
        return (0,outputs_escape/* join */.fj)([(0,outputs_escape.md) `> [!IMPORTANT]`, ...words.map((one) => (0,outputs_escape.md) `> ${(0,outputs_escape/* text */.Qq)(one)}`)], '\n');
    }
};

;// CONCATENATED MODULE: ./lib/outputs/markdown.js



























/** The blocks of a Markdown report in reading order. A shorter output takes fewer of them, or renders them smaller. */
const markdown_blocks = [
    headline,
    measuredBy,
    suiteShifts,
    loosened,
    gaps,
    cautions,
    scope,
    ratings,
    gates,
    acks,
    worse,
    overLimits,
    objectives,
    callPaths,
    better,
    headTop,
    accept,
    nextSteps,
    lines_lines,
    owners,
    packages_packages,
    history_history,
    churn,
    runtimeGroups,
    notJudged,
    unchangedBenchmarks,
    shareShifts,
    smallGone,
    otherSampleTypes,
    endpoints,
    production,
    energy,
    ignored,
    sentences,
    diagnostics,
    inputs,
    method,
    footer
];
/** Some blocks as one Markdown text. */
const renderBlocks = (report, chosen, room) => (0,outputs_escape.md) `${(0,outputs_escape/* join */.fj)(chosen.map((block) => block.render(report, room)), '\n\n')}\n`;
/** `report.md`: the verdict in the first line, only what changed is open, everything else is one click away. */
const markdown = {
    id: 'markdown',
    fileName: 'report.md',
    title: 'Markdown report',
    render: (report) => renderBlocks(report, markdown_blocks, fullSize)
};

;// CONCATENATED MODULE: ./lib/outputs/findingLevels.js

const gateLevels = {
    'hard-fail': 'error',
    'soft-fail': 'warning',
    warning: 'warning',
    off: 'notice'
};
const failedGates = (report) => (0,words_verdict/* gatesInOrder */.a0)(report).filter(({ status }) => status === 'failed');
/** Ids of the findings of each failed gate, with the level of the heaviest; those that are accepted have none. */
const findingLevels = (gates) => new Map(gates
    .toReversed()
    .flatMap(({ findings, accepted, severity }) => findings
    .filter((id) => !accepted.includes(id))
    .map((id) => [id, gateLevels[severity]])));

;// CONCATENATED MODULE: ./lib/outputs/sarif/rules.js

const acceptHelp = 'If the change is meant, accept it with the label perf-regression-ok, with a /flamegate ack comment, or in .github/flamegate-acks.yml.';
const rule = (id, name, short, full, help) => ({
    id,
    name,
    short,
    full,
    help: `${help} ${acceptHelp}`
});
const rules_rules = {
    cpu: rule('FG001', 'cpu-regression', 'A function takes more CPU than in base', 'The share or the cost of CPU time that was sampled with this function as the leaf rose by more than the threshold, with evidence behind it.', 'Open report.html at this function: the differential flame graph shows who calls it and what moved.'),
    allocations: rule('FG002', 'allocation-regression', 'A function allocates more than in base', 'The share or the amount of bytes that this function allocates rose by more than the threshold, with evidence behind it.', 'Open report.html at this function, and look for values that newly escape to the heap.'),
    newCpu: rule('FG003', 'new-cpu-hotspot', 'A function is new and takes CPU', 'The function is not in the profiles of base, and takes more of the CPU time of head than the threshold.', 'See whether it belongs on a path that is this hot.'),
    newAllocations: rule('FG004', 'new-allocation-hotspot', 'A function is new and allocates', 'The function is not in the profiles of base, and allocates more of the bytes of head than the threshold.', 'See whether its results can be kept, or its buffers used again.'),
    slower: rule('FG005', 'benchmark-slowdown', 'A benchmark is slower than in base', 'The time or throughput of a benchmark became worse by more than the threshold, and the test of its samples says that this is no noise.', 'Run the benchmark on both commits with a CPU profile, as the report recommends.'),
    allocatesMore: rule('FG006', 'benchmark-allocations', 'A benchmark allocates more than in base', 'The bytes or the number of allocations of an operation became worse by more than the threshold.', 'Run the benchmark with -benchmem and a memory profile on both commits.'),
    metric: rule('FG007', 'benchmark-metric', 'A metric of a benchmark is worse than in base', 'A metric that the benchmark reports itself, and that says which direction is better, became worse by more than the threshold.', 'See what the benchmark counts, and run it on both commits.'),
    overLimit: rule('FG008', 'over-limit', 'A limit of the settings is exceeded', 'A gate of the settings failed on a change that is no regression by the thresholds of the report.', 'See the gate in the settings, and what the report says that it failed on.')
};
const allRules = Object.values(rules_rules);
/** The rule of a judged function row that became worse. */
const ruleOfFunction = ({ class: kind, metric }) => {
    const isMemory = metric.startsWith('alloc');
    if (kind === 'new-hotspot')
        return isMemory ? rules_rules.newAllocations : rules_rules.newCpu;
    return isMemory ? rules_rules.allocations : rules_rules.cpu;
};
/** The rule of a benchmark row that became worse. */
const ruleOfBenchmark = ({ unit }) => {
    if ((0,benchUnits/* isTime */.K8)(unit) || (0,benchUnits/* isThroughput */.BB)(unit))
        return rules_rules.slower;
    return unit === 'B/op' || unit === 'allocs/op' ? rules_rules.allocatesMore : rules_rules.metric;
};

;// CONCATENATED MODULE: ./lib/outputs/sarif/result.js





/** A URI reference relative to the root of the repository (SARIF 3.4.3); every segment is percent-encoded. */
const uriOf = (file) => file.split('/').map(encodeURIComponent).join('/');
/** GitHub wants all four ends of a region. Where in the line is not known, so its first character stands for it. */
const regionOf = (line) => ({
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 2
});
const locationOf = ({ place, symbol }) => ({
    physicalLocation: {
        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
        region: regionOf(place.line)
    },
    logicalLocations: [{ fullyQualifiedName: (0,visible/* visible */.RK)(symbol), kind: 'function' }]
});
const resultOf = (alert, level) => ({
    ruleId: alert.rule.id,
    ruleIndex: allRules.indexOf(alert.rule),
    level,
    message: { text: alert.text },
    locations: [locationOf(alert)],
    // The one that GitHub tells alerts apart by: ours, so that an alert lives on when lines move.
    partialFingerprints: { primaryLocationLineHash: `${alert.id}:1`, 'flamegate/v1': alert.id },
    properties: { finding: alert.id, line: alert.place.because }
});
/**
 * A function row as a result; undefined where the repository has no place for it. GitHub shows the first sentence as
 * title.
 */
const functionResult = (entry, name, { rule, level }) => {
    const { place } = entry;
    if (place === undefined)
        return undefined;
    const { word } = functionMark(entry.class, entry.metric);
    const text = (0,outputs_escape/* sarifText */.BC)(`${name}: ${word}, ${decidedWords(entry)} (${metricName(entry.metric)}). Flat share ${shareWords(entry)}; ${functionEvidenceWords(entry)}.`);
    return resultOf({ rule, id: entry.id, text, symbol: entry.name, place }, level);
};
/** A benchmark row as a result; undefined where the repository has no place for it. */
const benchmarkResult = (entry, { rule, level }) => {
    const { place } = entry;
    if (place === undefined)
        return undefined;
    const kind = entry.verdict === 'regression' ? 'regression' : 'unchanged';
    const { word } = benchMark(kind, entry.unit);
    const text = (0,outputs_escape/* sarifText */.BC)(`Benchmark ${entry.name}: ${word}, ${benchChangeWords(entry)}. ${benchWords(entry)}; ${benchEvidenceWords(entry)}.`);
    const symbol = `${entry.package}.Benchmark${entry.name}`;
    return resultOf({ rule, id: entry.id, text, symbol, place }, level);
};

;// CONCATENATED MODULE: ./lib/outputs/sarif.js







/** GitHub takes 25,000 and keeps 5,000; nobody reads more alerts than these, and the report has all. */
const maxResults = 50;
const descriptor = ({ id, name, short, full, help }) => ({
    id,
    name,
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' }
});
const acceptedIds = ({ verdict }) => new Set(verdict.gates.flatMap(({ accepted }) => accepted));
const weight = ['error', 'warning', 'note'];
/** The worst first. What is accepted is no alert, and Go's own runtime has no line to change. */
const foundIn = (report) => {
    const byFinding = findingLevels(failedGates(report));
    const isAccepted = acceptedIds(report);
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const levelOf = (id) => {
        const level = byFinding.get(id);
        return level === undefined || level === 'notice' ? 'note' : level;
    };
    const over = overLimitRows(report);
    const functions = [
        ...(0,outputs_rows/* worseFunctions */.mm)(report).map((entry) => ({ entry, rule: ruleOfFunction(entry) })),
        ...over.functions.map((entry) => ({ entry, rule: rules_rules.overLimit }))
    ].filter(({ entry: { id, runtime } }) => !runtime && !isAccepted.has(id));
    const benchmarks = [
        ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'regression').map((entry) => ({ entry, rule: ruleOfBenchmark(entry) })),
        ...over.benchmarks.map((entry) => ({ entry, rule: rules_rules.overLimit }))
    ].filter(({ entry: { id } }) => !isAccepted.has(id));
    const all = [
        ...functions.map(({ entry, rule }) => functionResult(entry, nameOf(entry), { rule, level: levelOf(entry.id) })),
        ...benchmarks.map(({ entry, rule }) => benchmarkResult(entry, { rule, level: levelOf(entry.id) }))
    ];
    const results = all.filter((one) => one !== undefined);
    return {
        results: weight.flatMap((level) => results.filter((result) => result.level === level)),
        unplaced: all.length - results.length
    };
};
/** How much of what became worse is not in the file: for want of a place, and beyond the most that it has. */
const leftOutOfSarif = (report) => {
    const { results, unplaced } = foundIn(report);
    return { unplaced, beyond: Math.max(0, results.length - maxResults) };
};
const logOf = (report) => {
    const { results, unplaced } = foundIn(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: 'https://github.com/flamegate/flamegate',
                        rules: allRules.map(descriptor)
                    }
                },
                automationDetails: { id: 'flamegate/' },
                originalUriBaseIds: {
                    '%SRCROOT%': { description: { text: 'The root of the repository' } }
                },
                columnKind: 'utf16CodeUnits',
                results: results.slice(0, maxResults),
                properties: { left_out: Math.max(0, results.length - maxResults), unplaced }
            }
        ]
    };
};
const sarif = {
    id: 'sarif',
    fileName: 'flamegate.sarif',
    title: 'SARIF log',
    render: (report) => (0,outputs_escape/* jsonText */.s$)(logOf(report))
};

;// CONCATENATED MODULE: ./lib/outputs/speedscope/frames.js
const frameOf = ({ name, file, startLine }) => ({
    name,
    ...(file === '' ? {} : { file }),
    ...(startLine > 0 ? { line: startLine } : {})
});
const newFrames = () => {
    const places = new Map();
    const frames = [];
    const placeOf = (info) => {
        const key = JSON.stringify([info.name, info.file, info.startLine]);
        const place = places.get(key) ?? frames.push(frameOf(info)) - 1;
        places.set(key, place);
        return place;
    };
    return { placeOf, all: () => frames };
};

// EXTERNAL MODULE: ./lib/model/tree.js
var model_tree = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/outputs/speedscope/profiles.js

/** Units that the format has; whatever else is counted has none. */
const UNITS = new Set([
    ...['nanoseconds', 'microseconds', 'milliseconds', 'seconds'],
    'bytes'
]);
const nowhere = { file: '', startLine: 0 };
const small = { name: '(small frames)', ...nowhere };
/** Some readers leave out a stack without frames, and then the totals are not those of the report. */
const noStack = { name: '(no stack)', ...nowhere };
/** The stack of every node. */
const stacksOf = ({ parents, nodes, functions }, frames) => {
    const stacks = [];
    for (const [node, number] of nodes.entries()) {
        const above = stacks[parents[node] ?? model_tree/* ROOT */.D] ?? [];
        const frame = number === model_tree/* SMALL */.o ? small : functions[number];
        stacks.push(frame === undefined ? above : [...above, frames.placeOf(frame)]);
    }
    return stacks;
};
const BASE = { name: 'base', worth: (base) => base };
const HEAD = { name: 'head', worth: (_, head) => head };
const CHANGES = [
    {
        name: 'more in head (head - base, where that is above 0)',
        worth: (base, head) => head - base
    },
    {
        name: 'less in head (base - head, where that is above 0)',
        worth: (base, head) => base - head
    }
];
/** Where a side is missing, everything would be new or gone: that is no difference. */
const partsOf = ({ profiles: { base, head } }) => [
    ...(base > 0 ? [BASE] : []),
    ...(head > 0 ? [HEAD] : []),
    ...(base > 0 && head > 0 ? CHANGES : [])
];
const profileOf = (tree, { name, worth }, stacks, empty) => {
    const samples = [];
    const weights = [];
    const { base, head } = tree.profiles;
    for (const [node, stack] of stacks.entries()) {
        const weight = worth((tree.base[node] ?? 0) / Math.max(1, base), (tree.head[node] ?? 0) / Math.max(1, head));
        if (!(weight > 0))
            continue;
        samples.push(stack.length === 0 ? [empty] : stack);
        weights.push(weight);
    }
    return {
        type: 'sampled',
        name: `${tree.workload} ${tree.metric}: ${name}`,
        unit: UNITS.has(tree.unit) ? tree.unit : 'none',
        startValue: 0,
        endValue: weights.reduce((sum, weight) => sum + weight, 0),
        samples,
        weights
    };
};
/** Base, head and the changes of one tree, those without a sample left out. Means over profiles, as in the report. */
const profilesOf = (tree, frames) => {
    const stacks = stacksOf(tree, frames);
    const empty = frames.placeOf(noStack);
    return partsOf(tree)
        .map((part) => profileOf(tree, part, stacks, empty))
        .filter(({ samples }) => samples.length > 0);
};

;// CONCATENATED MODULE: ./lib/outputs/speedscope.js



/** What the schema of the format asks for; see https://github.com/jlfwong/speedscope/wiki/Importing-from-custom-sources. */
const $schema = 'https://www.speedscope.app/file-format-schema.json';
const sidesOf = ({ context: { base, head } }) => `${base?.label ?? 'base'} → ${head?.label ?? 'head'}`;
const write = (report, trees) => {
    const frames = newFrames();
    const profiles = trees.flatMap((tree) => profilesOf(tree, frames));
    const file = {
        $schema,
        exporter: `flamegate@${report.tool.version}`,
        name: `flamegate: ${sidesOf(report)}`,
        profiles,
        shared: { frames: frames.all() }
    };
    return `${(0,outputs_escape/* jsonLine */.rF)(file)}\n`;
};
/**
 * Every call tree for https://www.speedscope.app/ and whatever else reads its files: base, head, and what is more and what is
 * less in head, each as a profile. Inlined calls are calls. It is not written where no input has stacks: speedscope opens no file
 * without profiles.
 */
const speedscope = {
    id: 'speedscope',
    fileName: 'report.speedscope.json',
    title: 'Call trees for speedscope',
    lacks: ({ trees = [] }) => trees.length > 0
        ? undefined
        : 'expected profiles with stacks on one side at least, found only lists of functions or benchmarks',
    render: (report, { trees = [] }) => write(report, trees)
};

// EXTERNAL MODULE: ./lib/outputs/text/layout.js
var layout = __webpack_require__(5404);
;// CONCATENATED MODULE: ./lib/outputs/text/acks.js




const mostLines = 10;
/** What head would loosen. */
const acks_loosened = ({ head_loosens }, paint) => head_loosens.length === 0
    ? []
    : [
        paint('yellow', (0,outputs_escape/* terminal */.Fo)(loosensTitle)),
        ...head_loosens.slice(0, mostLines).flatMap((words) => (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(words))),
        ...more(head_loosens.length, 'change')
    ];
const more = (count, noun) => count <= mostLines
    ? []
    : [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(count - mostLines, `more ${noun}`))} in report.md`];
const acks_line = (entry, nameOf) => {
    const { mark, subjects, rest } = ackWords(entry, nameOf);
    const about = (0,outputs_escape/* terminal */.Fo)(subjects.join(', '));
    return (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* join */.fj)([(0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(mark)}:`, about, (0,outputs_escape/* terminal */.Fo)(rest)], ' '));
};
const without = (closed) => closed.length === 0 ? [] : [(0,outputs_escape/* term */.jk) `  - without effect: ${(0,outputs_escape/* terminal */.Fo)(closedWords(closed))}`];
/** What was accepted, by whom and why. */
const acks_acks = (report, paint) => {
    const { open, closed } = acksToShow(report);
    if (open.length + closed.length === 0)
        return [];
    const nameOf = findingNamer(report);
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Acknowledged`),
        ...open.slice(0, mostLines).flatMap((entry) => acks_line(entry, nameOf)),
        ...more(open.length, 'line'),
        ...without(closed)
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/text/cautions.js



/** What makes every number below doubtful. */
const cautions_cautions = (report, paint) => {
    const warning = noiseWarning(report);
    return warning === undefined
        ? []
        : (0,layout/* wrap */.LV)((0,outputs_escape/* terminal */.Fo)(warning), 0).map((line) => paint('yellow', line));
};

;// CONCATENATED MODULE: ./lib/outputs/text/changes.js















/** Changes that the summary shows; the others are in report.md. */
const mostChanges = 10;
const markWords = ({ glyph, word }) => (0,outputs_escape/* terminal */.Fo)(`${glyph} ${word}`);
const partsWords = (entry) => {
    const others = otherParts(entry);
    if (others === undefined)
        return [];
    const more = others.more > 0 ? [`${(0,units_format/* formatCount */.B4)(others.more)} more`] : [];
    return [`with ${[...others.named.map((name) => `\`${name}\``), ...more].join(' and ')}`];
};
const changes_functionRow = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const marks = marksOperations(report);
    return (entry) => ({
        mark: markWords(functionMark(entry.class, entry.metric)),
        name: (0,outputs_escape/* terminal */.Fo)(nameOf(entry)),
        change: (0,outputs_escape/* terminal */.Fo)(decidedWords(entry)),
        sides: (0,outputs_escape/* terminal */.Fo)(shareWords(entry)),
        evidence: (0,outputs_escape/* terminal */.Fo)([
            metricName(entry.metric),
            ...partsWords(entry),
            ...churnWords(entry),
            ...quadrantWords(entry),
            ...touchWords(entry),
            functionEvidenceWords(entry),
            ...(entry.runtime ? ['Go runtime, not rated'] : []),
            ...(marks && entry.operations_unknown ? ['operations unknown'] : [])
        ].join(', '))
    });
};
const benchRow = (verdict) => (entry) => ({
    mark: markWords(benchMark(verdict, entry.unit)),
    name: (0,outputs_escape/* terminal */.Fo)(entry.name),
    change: (0,outputs_escape/* terminal */.Fo)(benchChangeWords(entry)),
    sides: (0,outputs_escape/* terminal */.Fo)(benchWords(entry)),
    evidence: (0,outputs_escape/* terminal */.Fo)([benchEvidenceWords(entry), ...benchNotes(entry)].join(', '))
});
const worseRows = (report) => [
    ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'regression').map(benchRow('regression')),
    ...(0,outputs_rows/* worseFunctions */.mm)(report).map(changes_functionRow(report))
];
const betterRows = (report) => [
    ...(0,outputs_rows/* benchmarksOf */.sn)(report, 'improvement').map(benchRow('improvement')),
    ...(0,outputs_rows/* betterFunctions */.WQ)(report).map(changes_functionRow(report))
];
const widest = (rows, cell) => Math.max(0, ...rows.map((row) => (0,layout/* widthOf */.qz)(row[cell])));
// Names get what the other cells leave of a line, and this much however little that is.
const shortestName = 16;
const changes_gaps = 8;
const aligned = (rows, style, paint) => {
    const [mark, change] = [widest(rows, 'mark'), widest(rows, 'change')];
    const room = layout/* lineWidth */.DT - changes_gaps - mark - change - widest(rows, 'sides');
    const short = rows.map((row) => ({
        ...row,
        name: (0,layout/* squeeze */.r2)(row.name, Math.max(shortestName, room))
    }));
    const name = widest(short, 'name');
    return short.flatMap((row) => [
        (0,outputs_escape/* term */.jk) `  ${paint(style, (0,layout/* padEnd */.f)(row.mark, mark))}  ${(0,layout/* padEnd */.f)(row.name, name)}  ${(0,layout/* padStart */.CF)(row.change, change)}  ${row.sides}`,
        ...(0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `      `, row.evidence).map((line) => paint('dim', line))
    ]);
};
const section = (title, rows, { room, style, paint }) => {
    if (rows.length === 0)
        return [];
    const hidden = rows.length - Math.min(room, rows.length);
    return [
        paint('bold', title),
        ...aligned(rows.slice(0, room), style, paint),
        ...(hidden > 0 ? [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(hidden, 'more row'))} in report.md`] : [])
    ];
};
/** Rows that what became better gets, however much became worse. */
const leastBetter = 3;
/** What became worse. */
const changes_worse = (report, paint) => {
    const room = mostChanges - Math.min(leastBetter, betterRows(report).length);
    return section((0,outputs_escape/* term */.jk) `Worse`, worseRows(report), { room, style: 'red', paint });
};
/** Rows beyond those that became worse: a limit of one's own is about few of them. */
const mostOverLimits = 5;
/** What gates failed on and no class names. */
const changes_overLimits = (report, paint) => {
    const { functions, benchmarks } = overLimitRows(report);
    const rows = [...benchmarks.map(benchRow('unchanged')), ...functions.map(changes_functionRow(report))];
    return section((0,outputs_escape/* term */.jk) `Also over the limit of a gate`, rows, {
        room: mostOverLimits,
        style: 'red',
        paint
    });
};
/** What became better, in the room that the worse rows leave. */
const changes_better = (report, paint) => {
    const room = Math.max(leastBetter, mostChanges - worseRows(report).length);
    return section((0,outputs_escape/* term */.jk) `Better`, betterRows(report), { room, style: 'green', paint });
};

;// CONCATENATED MODULE: ./lib/outputs/text/headTop.js





/** Rows of one list; the others are in report.md. */
const mostRows = 5;
const cellWidth = 9;
const room = layout/* lineWidth */.DT - 2 * cellWidth - 4;
const topLines = ({ functions, unit }) => functions.slice(0, mostRows).map((row) => {
    const share = (0,layout/* padStart */.CF)((0,outputs_escape/* terminal */.Fo)((0,units_format/* formatPercent */.l9)(row.share)), cellWidth);
    const flat = (0,layout/* padStart */.CF)((0,outputs_escape/* terminal */.Fo)((0,units_format/* formatValue */.Fl)(row.flat, unit)), cellWidth);
    return (0,outputs_escape/* term */.jk) `${share}${flat}  ${(0,layout/* squeeze */.r2)((0,outputs_escape/* terminal */.Fo)((0,words_names/* shortNameOf */.PI)(row)), room)}`;
});
/** What head costs, where there is no base. */
const headTop_headTop = (report, paint) => report.verdict.level !== 'no_baseline'
    ? []
    : openTops(report).flatMap((entry) => [
        paint('bold', (0,outputs_escape/* term */.jk) `Where head spends it: ${(0,outputs_escape/* terminal */.Fo)(topTitle(entry, report))}`),
        ...topLines(entry)
    ]);

;// CONCATENATED MODULE: ./lib/outputs/text/judgement.js











const levelStyles = {
    pass: 'green',
    warning: 'yellow',
    soft_fail: 'yellow',
    hard_fail: 'red',
    inconclusive: 'yellow',
    no_baseline: 'yellow'
};
// A summary beside a longer verdict would be a narrow column, so it goes below.
const longestBeside = 16;
/** The verdict and what was measured. */
const measuredHeadline = (report, what, paint) => {
    const verdict = (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)((0,words_verdict/* verdictWords */.L2)(report))}:`;
    const summary = (0,outputs_escape/* terminal */.Fo)(what);
    const painted = paint(levelStyles[report.verdict.level], verdict);
    if (verdict.length > longestBeside)
        return [painted, ...(0,layout/* wrap */.LV)(summary, 2)];
    const [first, ...rest] = (0,layout/* hang */.lG)(verdict, summary, verdict.length + 1);
    return first === undefined
        ? [painted]
        : [(0,outputs_escape/* term */.jk) `${painted}${first.slice(verdict.length)}`, ...rest];
};
/** The verdict and the summary, whose prose a model may have written. */
const judgement_headline = (report, paint) => {
    const { headline: first, prose, byline } = summaryWords(report);
    if (byline === undefined)
        return measuredHeadline(report, report.summary, paint);
    return [
        ...measuredHeadline(report, first, paint),
        ...(0,layout/* wrap */.LV)((0,outputs_escape/* terminal */.Fo)(prose), 4),
        ...(0,layout/* wrap */.LV)((0,outputs_escape/* terminal */.Fo)(byline), 4).map((line) => paint('dim', line))
    ];
};
const judgement_optional = (label, words) => words === undefined ? [] : (0,layout/* hang */.lG)(label, (0,outputs_escape/* terminal */.Fo)(words));
/** How it was collected. */
const measured = (report) => collectionWords(report).flatMap((words, index) => (0,layout/* hang */.lG)(index === 0 ? (0,outputs_escape/* term */.jk) `  Measured  ` : (0,outputs_escape/* term */.jk) `            `, (0,outputs_escape/* terminal */.Fo)(words)));
/** What was compared. */
const judgement_scope = (report) => [
    ...(0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  Compared  `, (0,outputs_escape/* terminal */.Fo)(comparedWords(report) ?? 'nothing')),
    ...judgement_optional((0,outputs_escape/* term */.jk) `            `, sidesWords(report)),
    ...judgement_optional((0,outputs_escape/* term */.jk) `            `, baselineWords(report)),
    ...measured(report),
    ...judgement_optional((0,outputs_escape/* term */.jk) `  Unchanged `, unchangedWords(report)),
    ...judgement_optional((0,outputs_escape/* term */.jk) `  New       `, newInHeadWords(report)),
    ...judgement_optional((0,outputs_escape/* term */.jk) `  Note      `, operationsWords(report))
];
/** That the numbers are not ours. */
const judgement_measuredBy = ({ measured_by }, paint) => {
    const sentence = measuredBySentence(measured_by);
    if (sentence === undefined)
        return [];
    return (0,layout/* wrap */.LV)((0,outputs_escape/* terminal */.Fo)(sentence), 0).map((line) => paint('yellow', line));
};
/** What moved all benchmarks together. */
const judgement_suiteShifts = (report) => shiftWords(report).flatMap((words) => (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(words)));
/** More than this would push the verdict out of sight. */
const mostGaps = 20;
/** What was not. */
const judgement_gaps = (report, paint) => {
    const title = gapTitle(report);
    if (title === undefined)
        return [];
    const all = notComparedWords(report);
    const more = all.length - mostGaps;
    const clauses = [
        ...all.slice(0, mostGaps),
        ...(more > 0
            ? [`and ${(0,units_format/* formatCount */.B4)(more)} more in report.json: comparisons, inputs, diagnostics`]
            : [])
    ];
    return [
        paint('yellow', (0,outputs_escape/* terminal */.Fo)(title)),
        ...clauses.flatMap((clause) => (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  - `, (0,outputs_escape/* terminal */.Fo)(clause)))
    ];
};
const dimensions = [
    ['overall', (0,outputs_escape/* term */.jk) `  Rating    overall `],
    ['cpu', (0,outputs_escape/* term */.jk) `            CPU     `],
    ['memory', (0,outputs_escape/* term */.jk) `            memory  `]
];
/** The three scores, each with what it rests on. */
const judgement_ratings = ({ rating, rating_basis }) => dimensions.flatMap(([dimension, label]) => (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `${label}${rating[dimension]}/10  `, (0,outputs_escape/* terminal */.Fo)(rating_basis[dimension]), 27));
const markOf = (standing) => (0,outputs_escape/* terminal */.Fo)(`${words_verdict/* standingGlyphs */.Gj[standing]} ${words_verdict/* standingWords */.o4[standing]}`);
const attention = (gate, width, paint) => {
    const standing = (0,words_verdict/* standingOf */.YP)(gate);
    const mark = markOf(standing);
    const style = standing === 'failed' && gate.severity === 'hard-fail' ? 'red' : 'yellow';
    const severity = (0,outputs_escape/* terminal */.Fo)(words_verdict/* severityWords */.D4[gate.severity]);
    return (0,outputs_escape/* term */.jk) `  ${paint(style, (0,layout/* padEnd */.f)(mark, width))}${(0,layout/* padEnd */.f)(severity, 11)}${(0,outputs_escape/* terminal */.Fo)(gate.id)}`;
};
/** Gates that need a reader; those with one reason share its line. */
const reasoned = (report, gates, paint) => {
    const reasons = gates.map((gate) => gateReason(report, gate));
    const width = gates.reduce((most, gate) => Math.max(most, markOf((0,words_verdict/* standingOf */.YP)(gate)).length + 2), 14);
    return gates.flatMap((gate, index) => {
        const line = attention(gate, width, paint);
        const reason = reasons[index] ?? '';
        const isShared = reasons[index + 1] === reason;
        return isShared ? [line] : [line, ...(0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `      `, (0,outputs_escape/* terminal */.Fo)(reason))];
    });
};
const quiet = (gates, status) => {
    const ids = gates
        .filter((gate) => gate.status === status && !(0,words_verdict/* needsAttention */.e_)(gate))
        .map(({ id }) => (0,outputs_escape/* terminal */.Fo)(id));
    if (ids.length === 0)
        return [];
    return (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  ${(0,layout/* padEnd */.f)(markOf(status), 18)}`, (0,outputs_escape/* join */.fj)(ids, ', '));
};
/** The gates: a reason for each that needs a reader, the names of the others. */
const judgement_gates = (report, paint) => {
    const inOrder = (0,words_verdict/* gatesInOrder */.a0)(report);
    if (inOrder.length === 0)
        return [];
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Gates`),
        ...reasoned(report, inOrder.filter(words_verdict/* needsAttention */.e_), paint),
        ...quiet(inOrder, 'passed'),
        ...quiet(inOrder, 'not_applicable')
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/text/rest.js




const rest_counted = (count, one, many) => count === 0 ? (0,outputs_escape/* term */.jk) `` : (0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(count, one, many));
const isProblem = ({ severity }) => severity !== 'note';
/** What is in the report and not in the summary, as counts. */
const rest = (report) => {
    const parts = (0,outputs_escape/* join */.fj)([
        rest_counted(report.not_judged.length, 'row not judged', 'rows not judged'),
        rest_counted(report.share_shifts.length, 'share shift'),
        rest_counted(report.other_deltas.length, 'row of other sample types', 'rows of other sample types'),
        rest_counted(report.ignored.length, 'ignored row'),
        rest_counted(report.diagnostics.filter(isProblem).length, 'error or warning', 'errors and warnings')
    ], ', ');
    return parts === '' ? [] : (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  Also      `, parts);
};
const mostSteps = 5;
const stepLines = (number, what, command) => [
    ...(0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `  ${number}. `, (0,outputs_escape/* terminal */.Fo)(what)),
    ...(command === undefined ? [] : [(0,outputs_escape/* term */.jk) `     $ ${(0,outputs_escape/* terminalCommand */.Es)(command)}`])
];
/** What to do next: what a model suggests, marked, then ours. */
const rest_nextSteps = (report, paint) => {
    const { byModel, own } = stepsOf(report);
    if (byModel.length + own.length === 0)
        return [];
    const hidden = own.length - mostSteps;
    return [
        paint('bold', (0,outputs_escape/* term */.jk) `Next steps`),
        ...byModel.flatMap(({ text }, index) => stepLines(index + 1, `${modelMark} ${text}`)),
        ...own
            .slice(0, mostSteps)
            .flatMap(({ text, command }, index) => stepLines(byModel.length + index + 1, text, command)),
        ...(hidden > 0 ? [(0,outputs_escape/* term */.jk) `  and ${(0,outputs_escape/* terminal */.Fo)((0,units_count/* plural */.L)(hidden, 'more step'))} in report.md`] : [])
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/text.js








/** The summary that the command prints, for 80 columns: what one must know before opening the report. */
const text_text = {
    id: 'text',
    fileName: 'report.txt',
    title: 'Terminal summary',
    render: (report, options) => {
        const paint = (0,layout/* painter */.C2)(options);
        const sections = [
            judgement_headline(report, paint),
            judgement_measuredBy(report, paint),
            judgement_suiteShifts(report),
            acks_loosened(report, paint),
            judgement_gaps(report, paint),
            cautions_cautions(report, paint),
            [...judgement_scope(report), ...judgement_ratings(report), ...rest(report)],
            judgement_gates(report, paint),
            acks_acks(report, paint),
            changes_worse(report, paint),
            changes_overLimits(report, paint),
            changes_better(report, paint),
            headTop_headTop(report, paint),
            rest_nextSteps(report, paint)
        ];
        return (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* join */.fj)(sections.map((lines) => (0,outputs_escape/* join */.fj)(lines, '\n')), '\n\n')}\n`;
    }
};

;// CONCATENATED MODULE: ./lib/outputs/index.js





/** The outputs by id. To add one: its file, and its line here. */
const outputs = { json: json, markdown: markdown, text: text_text, speedscope: speedscope, sarif: sarif };

// EXTERNAL MODULE: ./lib/steps/localAcks.js
var localAcks = __webpack_require__(1570);
// EXTERNAL MODULE: ./lib/locate/surroundings.js
var locate_surroundings = __webpack_require__(6747);
// EXTERNAL MODULE: ./lib/places/sought.js
var sought = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/steps/localSurroundings.js



/** What a repository on this machine is to the findings. */
const ofLocal = ({ repository, owners, diagnostics }) => ({
    ...{ repository, ...owners },
    diagnostics: [...diagnostics, ...owners.diagnostics]
});
/** What is around what the command measured, in the checkout that it runs in. */
const localSurroundings = (files, checkout) => checkout === undefined ? locate_surroundings/* noSurroundings */.L : ofLocal(repositoryIn(checkout, (0,sought/* soughtIn */.Q)(files)));

// EXTERNAL MODULE: ./lib/analyze/given.js + 16 modules
var analyze_given = __webpack_require__(4913);
// EXTERNAL MODULE: ./lib/analyze.js + 220 modules
var analyze = __webpack_require__(4696);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./lib/io/optimiseLater.js


/** How much of a function V8 has to see before it optimises it: its own defaults, by the version in Node 20 and 24. */
const defaultTiering = new Map([
    ['11.3', { 'interrupt-budget': 67_584 }],
    [
        '13.6',
        {
            'invocation-count-for-maglev': 400,
            'invocation-count-for-maglev-osr': 100,
            'invocation-count-for-turbofan': 3000,
            'invocation-count-for-osr': 500
        }
    ]
]);
/** So many times as much: with 4 and 16 the demo takes as much CPU within 10%, and two profiles of 10 MB as much as without. */
const PATIENCE = 8;
/** The flags for a version of V8, as `process.versions` names it; none for one that nobody measured. */
const patientFlags = (v8) => {
    const known = [...defaultTiering].find(([version]) => v8.startsWith(`${version}.`));
    return Object.entries(known?.[1] ?? {}).map(([flag, value]) => `--${flag}=${PATIENCE * value}`);
};
/**
 * Lets V8 optimise functions later from here on. An analysis of small inputs runs thousands of functions for a moment each,
 * and a third of the CPU that it takes goes into optimising some that are then hardly called any more. What is hot in a
 * large one is so a few milliseconds later.
 */
const optimiseLater = () => patientFlags(external_node_process_.versions.v8).forEach(external_node_v8_.setFlagsFromString);

// EXTERNAL MODULE: ./lib/formats/fewBenchmarks.js
var fewBenchmarks = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/formats/fewNumbers.js
var fewNumbers = __webpack_require__(7926);
// EXTERNAL MODULE: ./lib/formats/index.js + 5 modules
var formats = __webpack_require__(8197);
// EXTERNAL MODULE: ./lib/formats/oneOfEach.js
var oneOfEach = __webpack_require__(7276);
// EXTERNAL MODULE: ./lib/formats/shares.js
var formats_shares = __webpack_require__(1626);
// EXTERNAL MODULE: ./lib/io/readFiles.js
var readFiles = __webpack_require__(9595);
;// CONCATENATED MODULE: ./lib/io/readInputs.js






/** What is kept of each file, within the bounds of all files together. */
const keepWithin = ({ maxRows, maxBenchmarks }) => {
    const shares = (0,formats_shares/* noShares */.iN)();
    const withSharedFunctions = (0,oneOfEach/* oneOfEach */.H)(maxRows, shares);
    const withFewNumbers = (0,fewNumbers/* fewNumbers */.JQ)(maxRows, shares);
    const withFewBenchmarks = (0,fewBenchmarks/* fewBenchmarks */.N)(maxBenchmarks, shares);
    return (file) => withFewBenchmarks(withFewNumbers(withSharedFunctions(file)));
};
/** Reads and decodes everything under the given paths, manifests too. */
const readInputs = (paths, options, ahead) => (0,readFiles/* readFilesInTurns */.n3)(paths, options, formats/* formats */.F, ahead, keepWithin(options));

// EXTERNAL MODULE: ./lib/io/readOptions.js
var readOptions = __webpack_require__(8306);
// EXTERNAL MODULE: ./lib/io/threads/ahead.js
var threads_ahead = __webpack_require__(163);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
// EXTERNAL MODULE: ./lib/pair/ownReports.js
var ownReports = __webpack_require__(5709);
// EXTERNAL MODULE: ./lib/locate/ground.js
var locate_ground = __webpack_require__(4103);
// EXTERNAL MODULE: ./lib/locate/packages.js
var locate_packages = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/symbols/importPath.js
var importPath = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/symbols/origin.js
var symbols_origin = __webpack_require__(5191);
;// CONCATENATED MODULE: ./lib/pictures/pathNodes.js

/** So many of the nearest callers are shown. */
const shownCallers = 2;
/** A node, its caller, and so on, without the root. */
const pathOf = ({ parents }, node) => {
    const path = [];
    for (let at = node; at > 0; at = parents[at] ?? 0)
        path.push(at);
    return path;
};
/** Where paths part: nodes of which more than one callee is on a path. */
const forks = ({ parents }, onPaths) => {
    const callees = new Map();
    for (const node of onPaths) {
        const caller = parents[node] ?? 0;
        callees.set(caller, (callees.get(caller) ?? 0) + 1);
    }
    return [...callees].filter(([, count]) => count > 1).map(([node]) => node);
};
/** Whether somebody could change it: the call that a standard library was called by is where to look. */
const isOwnCode = ({ functions, nodes }, node) => {
    const origin = (0,symbols_origin/* originOf */.yv)(functions[nodes[node] ?? -1]?.name ?? '');
    return origin !== 'runtime' && origin !== 'standard-library';
};
/** The end of a path, its nearest callers, and the nearest one that is no part of a standard library. */
const nearEnd = (tree, path) => {
    const own = path.slice(1).find((node) => isOwnCode(tree, node));
    return [...path.slice(0, 1 + shownCallers), ...(own === undefined ? [] : [own])];
};
/** Nodes that stand alone between two that are shown: to name one takes no more room than to leave it out. */
const gapsOfOne = (path, shown) => path.filter((node, at) => !shown.has(node) && shown.has(path[at - 1] ?? -1) && shown.has(path[at + 1] ?? 0));
/** The nodes to show, callers before what they call. */
const shownNodes = (tree, ends) => {
    const paths = ends.map((node) => pathOf(tree, node));
    const near = paths.flatMap((path) => nearEnd(tree, path));
    const shown = new Set([0, ...near, ...forks(tree, new Set(paths.flat()))]);
    const gaps = paths.flatMap((path) => gapsOfOne(path, shown));
    return [...new Set([...shown, ...gaps])].sort((a, b) => a - b);
};

;// CONCATENATED MODULE: ./lib/pictures/callPaths.js



/** More boxes beside each other are smaller than text in the job summary of GitHub. */
const callPaths_mostFunctions = 4;
const mostPictures = 3;
/** What each node costs with all below it. */
const totalsOf = ({ parents }, self) => {
    const totals = Float64Array.from(self);
    for (let node = totals.length - 1; node > 0; node--) {
        const parent = parents[node] ?? 0;
        totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0);
    }
    return totals;
};
const callPaths_percentOf = (values, whole) => values.map((value) => (whole > 0 ? (100 * value) / whole : 0));
/** The nodes of a function: of its own name, else of the closures and instances that the report counts to it. */
const nodesOf = ({ functions, nodes }, { name, parts = [] }) => {
    const named = (names) => [...nodes.keys()].filter((node) => names.has(functions[nodes[node] ?? -1]?.name ?? ''));
    const own = named(new Set([name]));
    return own.length > 0 ? own : named(new Set(parts.map((part) => part.name)));
};
/** The node of a function that grew most by itself; undefined where the tree has none of it. */
const grownMost = (tree, entry, self) => {
    const growth = (node) => (self.head[node] ?? 0) - (self.base[node] ?? 0);
    return nodesOf(tree, entry).reduce((most, node) => (most === undefined || growth(node) > growth(most) ? node : most), undefined);
};
const callPaths_stepsOf = (tree, ends, totals) => {
    const shown = shownNodes(tree, [...ends.keys()]);
    const placeOf = new Map(shown.map((node, place) => [node, place]));
    return shown.map((node) => {
        const callers = [...pathOf(tree, node).slice(1), 0];
        const skipped = callers.findIndex((caller) => placeOf.has(caller));
        const name = tree.functions[tree.nodes[node] ?? -1]?.name ?? '';
        const entry = ends.get(node);
        return {
            name,
            package: (0,importPath/* packageOf */.wg)(name),
            from: node === 0 ? -1 : (placeOf.get(callers[skipped] ?? 0) ?? 0),
            skipped,
            share_base: totals.base[node] ?? 0,
            share_head: totals.head[node] ?? 0,
            ...(entry === undefined ? {} : { entry })
        };
    });
};
const drawPaths = (tree, worse) => {
    const [base, head] = [totalsOf(tree, tree.base), totalsOf(tree, tree.head)];
    const [baseTotal, headTotal] = [base[0] ?? 0, head[0] ?? 0];
    const self = { base: callPaths_percentOf(tree.base, baseTotal), head: callPaths_percentOf(tree.head, headTotal) };
    const totals = { base: callPaths_percentOf(base, baseTotal), head: callPaths_percentOf(head, headTotal) };
    const ends = new Map();
    for (const entry of worse.slice(0, callPaths_mostFunctions)) {
        const node = grownMost(tree, entry, self);
        if (node !== undefined)
            ends.set(node, entry);
    }
    if (ends.size === 0)
        return [];
    const { workload, metric } = tree;
    const more = worse.length - ends.size;
    return [{ workload, metric, steps: callPaths_stepsOf(tree, ends, totals), more }];
};
/** The call paths of the trees in which functions became worse, those with the largest change first. */
const callPathsOf = (trees, report) => {
    const byTree = new Map();
    for (const entry of (0,outputs_rows/* worseFunctions */.mm)(report)) {
        const tree = trees.find(({ workload, metric }) => workload === entry.workload && metric === entry.metric);
        if (tree === undefined)
            continue;
        const worse = byTree.get(tree) ?? [];
        byTree.set(tree, worse);
        worse.push(entry);
    }
    return [...byTree].slice(0, mostPictures).flatMap(([tree, worse]) => drawPaths(tree, worse));
};

;// CONCATENATED MODULE: ./lib/trees/base64.js
/** Base64 (RFC 4648, with padding) in plain JavaScript: the same in Node and in a browser, for bytes of any length. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));
const PAD = '='.charCodeAt(0);
const encodeBase64 = (bytes) => {
    const codes = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(PAD);
    for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
        const left = bytes.length - from;
        const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
        codes[to] = CODES[bits >>> 18] ?? 0;
        codes[to + 1] = CODES[(bits >>> 12) & 63] ?? 0;
        if (left > 1)
            codes[to + 2] = CODES[(bits >>> 6) & 63] ?? 0;
        if (left > 2)
            codes[to + 3] = CODES[bits & 63] ?? 0;
    }
    return new TextDecoder().decode(codes); // of 7-bit codes
};
/** The value of each digit by its character code. */
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries())
    VALUES[code] = value;
/** The bytes that {@link encodeBase64} was given. For text of its own making: characters that are no digits count as 0. */
const base64_decodeBase64 = (text) => {
    const pads = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const bytes = new Uint8Array(3 * Math.floor(text.length / 4) - pads);
    const valueAt = (at) => VALUES[text.charCodeAt(at)] ?? 0;
    for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
        const bits = (valueAt(from) << 18) |
            (valueAt(from + 1) << 12) |
            (valueAt(from + 2) << 6) |
            valueAt(from + 3);
        bytes[to] = bits >>> 16;
        bytes[to + 1] = bits >>> 8;
        bytes[to + 2] = bits;
    }
    return bytes;
};

;// CONCATENATED MODULE: ./lib/trees/packed.js
/**
 * Lists of numbers as short text, for pages: the same text wherever it is made, and readable without any library.
 *
 * The values of a profile are multiples of something (10 ms, a rate), and their means over a few profiles are fractions of
 * it. So a list is packed as whole numbers k of a step: v = k * factor / divisor. Small numbers take one byte (zigzag and
 * varint, as in Protocol Buffers); lists that are no multiples of anything are packed as the bits of their numbers.
 */

/** Means of up to so many profiles are found to be fractions. */
const MAX_DIVISOR = 64;
/** The zigzag code of a larger number would not be exact. */
const MAX_COUNT = 2 ** 52;
const greatestCommonDivisor = (a, b) => {
    let [larger, smaller] = [a, b];
    while (smaller > 0) {
        const rest = larger % smaller;
        larger = smaller;
        smaller = rest;
    }
    return larger;
};
const factorOf = (counts) => {
    let factor = 0;
    for (const count of counts) {
        factor = greatestCommonDivisor(Math.abs(count), factor);
        if (factor === 1)
            break;
    }
    return Math.max(1, factor);
};
/** The list as whole numbers over a divisor; undefined where a number would not come back as it was. */
const countsOver = (values, divisor) => {
    const counts = [];
    for (let at = 0; at < values.length; at++) {
        const value = values[at] ?? 0;
        const count = Math.round(value * divisor);
        const comesBack = count / divisor === value && !Object.is(value, -0);
        if (!comesBack || Math.abs(count) > MAX_COUNT)
            return undefined;
        counts.push(count);
    }
    return counts;
};
const multiplesOf = (values) => {
    for (let divisor = 1; divisor <= MAX_DIVISOR; divisor++) {
        const counts = countsOver(values, divisor);
        if (counts === undefined)
            continue;
        const factor = factorOf(counts);
        return { factor, divisor, counts: counts.map((count) => count / factor) };
    }
    return undefined;
};
const pushVarint = (bytes, value) => {
    let rest = value;
    while (rest >= 128) {
        bytes.push((rest % 128) | 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
};
const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (code) => (code % 2 === 0 ? code / 2 : -(code + 1) / 2);
/** What a packed text begins with: how its numbers are written. */
const MULTIPLES = 'm';
const BITS = 'b';
const packMultiples = ({ factor, divisor, counts }) => {
    const bytes = [];
    pushVarint(bytes, factor);
    pushVarint(bytes, divisor);
    for (const count of counts)
        pushVarint(bytes, zigzag(count));
    return MULTIPLES + encodeBase64(new Uint8Array(bytes));
};
const packBits = (values) => {
    const view = new DataView(new ArrayBuffer(8 * values.length));
    for (let at = 0; at < values.length; at++)
        view.setFloat64(8 * at, values[at] ?? 0, true);
    return BITS + encodeBase64(new Uint8Array(view.buffer));
};
/** Packs a list of any numbers. */
const packNumbers = (values) => {
    const multiples = multiplesOf(values);
    return multiples === undefined ? packBits(values) : packMultiples(multiples);
};
const readVarints = (bytes) => {
    const values = [];
    let value = 0;
    let unit = 1;
    for (const byte of bytes) {
        value += (byte & 127) * unit;
        unit *= 128;
        if (byte >= 128)
            continue;
        values.push(value);
        value = 0;
        unit = 1;
    }
    return values;
};
const unpackMultiples = (text) => {
    const [factor = 1, divisor = 1, ...codes] = readVarints(decodeBase64(text));
    return Float64Array.from(codes, (code) => (unzigzag(code) * factor) / divisor);
};
const unpackBits = (text) => {
    const { buffer, byteOffset, byteLength } = decodeBase64(text);
    const view = new DataView(buffer, byteOffset, byteLength);
    const values = new Float64Array(byteLength / 8);
    for (let at = 0; at < values.length; at++)
        values[at] = view.getFloat64(8 * at, true);
    return values;
};
/** The list that {@link packNumbers} was given, bit by bit. */
const unpackNumbers = (text) => text.startsWith(BITS) ? unpackBits(text.slice(1)) : unpackMultiples(text.slice(1));
/** Packs the parents of nodes, which stand before their children, mostly close by. -1 is the parent of the root. */
const packParents = (parents) => packNumbers(parents.map((parent, node) => node - parent));
const unpackParents = (text) => Int32Array.from(unpackNumbers(text), (distance, node) => node - distance);

;// CONCATENATED MODULE: ./lib/pictures/functionTable.js



/** Symbols of hostile inputs have any length, and there may be ten thousands of them. */
const longestName = 1000;
const longestFile = 300;
const functionTable_functionTable = ({ located, isOwn, ground }) => {
    const places = new Map();
    const functions = [];
    const pageFunction = ({ name, file, startLine }) => {
        const inRepository = ground && (0,locate_ground/* pathOf */.XM)(ground.placeOf({ file, package: (0,importPath/* packageOf */.wg)(name) }));
        const profiled = { file: inRepository ?? file, line: startLine };
        const { file: path, line } = located.get(name) ?? profiled;
        return {
            name: (0,visible/* shorten */.ml)(name, longestName),
            pkg: (0,visible/* shorten */.ml)((0,importPath/* packageOf */.wg)(name), longestName),
            file: (0,visible/* shorten */.ml)(path, longestFile),
            line,
            own: isOwn(name),
            owners: inRepository === undefined ? [] : [...(ground?.ownersOf?.(inRepository) ?? [])]
        };
    };
    return {
        place: (fn) => {
            const known = places.get(fn.name);
            if (known !== undefined)
                return known;
            places.set(fn.name, functions.length);
            functions.push(pageFunction(fn));
            return functions.length - 1;
        },
        all: () => functions
    };
};

// EXTERNAL MODULE: ./lib/outputs/settings.js
var settings = __webpack_require__(8901);
;// CONCATENATED MODULE: ./lib/pictures/told.js



const byClass = (entry) => ({
    entry,
    word: functionMark(entry.class, entry.metric).word
});
/** Functions of a list that has benchmarks too. */
const functionsIn = (entries) => entries.filter((entry) => entry.kind === 'function');
/** Every function that the report tells of, whatever became of it. */
const toldFunctions = (report) => [
    ...[
        ...report.cpu_regressions,
        ...report.mem_regressions,
        ...report.new_hotspots,
        ...report.cpu_improvements,
        ...report.mem_improvements,
        ...report.removed_hotspots,
        ...report.other_deltas,
        ...report.over_limits
    ].map(byClass),
    ...functionsIn(report.not_judged).map((entry) => ({ entry, word: 'not judged' })),
    ...functionsIn(report.ignored).map((entry) => ({ entry, word: 'ignored' })),
    ...report.share_shifts.map((entry) => ({ entry, word: 'share shift' }))
];
const findingOf = ({ entry, word }, fn) => ({
    id: entry.id,
    fn,
    word,
    evidence: functionEvidenceWords(entry)
});
const told_middle = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
// The default in the configuration.
const defaultOverdispersion = 3;
/** The overdispersion that the rows were tested with; where it was measured for each of them, that of the middle one. */
const phiOf = (told, report) => {
    const measured = told.flatMap(({ entry: { evidence } }) => evidence.kind === 'modelled' ? [evidence.phi] : []);
    const assumed = (0,settings/* numberSetting */.G)(report, ['statistics', 'overdispersion'], defaultOverdispersion);
    return told_middle(measured) ?? assumed;
};
/** How many samples stand behind both sides; undefined where the profiles do not tell. */
const samplingOf = ({ events_base, events_head }, told, report) => events_base === null || events_head === null
    ? undefined
    : { base_events: events_base, head_events: events_head, phi: phiOf(told, report) };
/** Why the two sides cannot be compared, in the words of the report; undefined where they are. */
const refusalOf = ({ status, because }) => status === 'refused' ? (because ?? 'the two sides are not comparable') : undefined;

;// CONCATENATED MODULE: ./lib/pictures/flames.js



const keyOf = ({ workload, metric }) => JSON.stringify([workload, metric]);
/** Values of a side are means over its profiles, as in the report. */
const meansOf = (values, profiles) => profiles > 1 ? values.map((value) => value / profiles) : values;
/** The functions that nodes of the tree are of, by name. */
const flames_functionsIn = ({ functions, nodes }) => new Map([...new Set(nodes)].flatMap((fn) => {
    const known = functions[fn];
    return known === undefined ? [] : [[known.name, known]];
}));
/**
 * The functions of a tree that a row of the report is about: its own, and the closures and instances that it adds up. One
 * that is not in the tree stands alone, so that its permalink says so.
 */
const subjectsOf = ({ entry: { name, location, parts = [] } }, known) => {
    const names = new Set([name, ...parts.map((part) => part.name)]);
    const seen = [...names].flatMap((one) => known.get(one) ?? []);
    const unseen = { name, file: location?.file ?? '', startLine: location?.line ?? 0 };
    return seen.length === 0 ? [unseen] : seen;
};
const perProfile = ({ base, head }, profiles) => ({ base: base / profiles.base, head: head / profiles.head });
const pageTree = ({ tree, report, table, comparison, functions }) => {
    const { profiles, operations } = tree;
    const placeOf = (fn) => {
        const known = tree.functions[fn];
        return known === undefined ? fn : table.place(known);
    };
    const sampling = samplingOf(comparison, functions, report);
    const refused = refusalOf(comparison);
    const known = flames_functionsIn(tree);
    return {
        workload: tree.workload,
        metric: tree.metric,
        unit: tree.unit,
        counts: comparison.counts,
        nodes: tree.nodes.length,
        parents: packParents(tree.parents),
        functions: packNumbers(tree.nodes.map(placeOf)),
        base: packNumbers(meansOf(tree.base, profiles.base)),
        head: packNumbers(meansOf(tree.head, profiles.head)),
        cut: tree.cut,
        ...(operations === undefined ? {} : { operations: perProfile(operations, profiles) }),
        ...(sampling === undefined ? {} : { sampling }),
        ...(refused === undefined ? {} : { refused }),
        findings: functions.flatMap((told) => subjectsOf(told, known).map((fn) => findingOf(told, table.place(fn))))
    };
};
const byKey = (report) => {
    const told = toldFunctions(report);
    const profiles = report.comparisons.filter(({ kind }) => kind === 'profile');
    return new Map(profiles.map((comparison) => {
        const key = keyOf(comparison);
        return [key, { comparison, functions: told.filter(({ entry }) => keyOf(entry) === key) }];
    }));
};
const locations = (report) => new Map(toldFunctions(report).flatMap(({ entry: { name, location, place = location } }) => place === undefined ? [] : [[name, { file: place.file, line: place.line }]]));
const flames_labelOf = (side, otherwise) => side?.label ?? otherwise;
/** The trees of what the report compared, those that gates look at first. */
const flamesOf = ({ report, trees, isOwn, ground }) => {
    const told = byKey(report);
    const table = functionTable_functionTable({ located: locations(report), isOwn, ground });
    const known = trees.flatMap((tree) => {
        const about = told.get(keyOf(tree));
        return about === undefined ? [] : [{ tree, report, table, ...about }];
    });
    const isFirst = ({ comparison }) => comparison.counts;
    const inOrder = [...known.filter(isFirst), ...known.filter((one) => !isFirst(one))];
    const drawn = inOrder.map(pageTree);
    return {
        page_version: 1,
        base_label: flames_labelOf(report.context.base, 'base'),
        head_label: flames_labelOf(report.context.head, 'head'),
        functions: table.all(),
        trees: drawn
    };
};

// EXTERNAL MODULE: ./lib/compare/effect.js
var effect = __webpack_require__(1178);
// EXTERNAL MODULE: ./lib/stats/geomean.js
var geomean = __webpack_require__(8687);
;// CONCATENATED MODULE: ./lib/pictures/geomeans.js


/** Rows whose two sides may be compared; nothing else has a ratio. */
const ratiosOf = ({ base, head, evidence }) => {
    const isRefused = evidence.kind === 'refused' && evidence.cause === 'not-comparable';
    return base === null || head === null || isRefused ? [] : [(0,effect/* ratioOf */.pO)(base.center, head.center)];
};
const geomeans_meansOf = (rows, groupOf) => {
    const groups = new Map();
    for (const row of rows) {
        const group = groupOf(row);
        const key = JSON.stringify(group);
        const known = groups.get(key) ?? { group, ratios: [] };
        groups.set(key, known);
        known.ratios.push(...ratiosOf(row));
    }
    return [...groups.values()]
        .filter(({ ratios }) => ratios.length > 1)
        .map(({ group, ratios }) => {
        const ratio = (0,geomean/* geomean */.R)(ratios);
        return { ...group, rows: ratios.length, ...(ratio === undefined ? {} : { ratio }) };
    });
};
/** The geometric mean of head/base by package and unit, as benchstat takes it, and of all packages of a workload. */
const geomeansOf = (rows) => {
    const byPackage = geomeans_meansOf(rows, ({ workload, package: path, unit }) => ({
        workload,
        package: path,
        unit
    }));
    const packages = new Set(byPackage.map(({ workload, package: path }) => `${workload}\0${path}`));
    return packages.size < 2
        ? byPackage
        : [...byPackage, ...geomeans_meansOf(rows, ({ workload, unit }) => ({ workload, unit }))];
};

;// CONCATENATED MODULE: ./lib/pictures/own.js
/** Which packages are of the repository that was measured, as far as the measured packages tell. */



/** Hosts on which the first three elements of an import path are a repository. */
const codeHosts = new Set([
    'github.com',
    'gitlab.com',
    'bitbucket.org',
    'codeberg.org'
]);
/** What surely belongs together: a repository of a code host, else what one host serves. */
const territoryOf = (path) => {
    const elements = path.split('/');
    return elements.slice(0, codeHosts.has(elements[0] ?? '') ? 3 : 1).join('/');
};
const isBelow = (path, root) => path === root || path.startsWith(`${root}/`);
const commonStart = (a, b) => {
    const end = a.findIndex((element, i) => element !== b[i]);
    return end === -1 ? a : a.slice(0, end);
};
/** The folder that all measured packages of one territory are in; of a code host it is the repository. */
const rootOf = (paths) => {
    const [first = '', ...others] = paths;
    const territory = territoryOf(first);
    if (codeHosts.has(first.split('/', 1)[0] ?? ''))
        return territory;
    return others
        .map((path) => path.split('/'))
        .reduce(commonStart, first.split('/'))
        .join('/');
};
const grouped = (paths) => [
    ...(0,groupBy/* groupBy */.$)(paths, territoryOf).values()
];
const measuredPackages = (files, rows) => {
    const listed = files.flatMap(({ parsed }) => parsed.manifest?.packages ?? []);
    const all = [...listed, ...rows].map((one) => one.package);
    return [...new Set(all)].filter((path) => path !== '');
};
/** Says of a symbol whether it is of the measured repository; null where nothing tells. */
const ownership = (files, rows) => {
    const roots = grouped(measuredPackages(files, rows)).map(rootOf);
    const territories = new Set(roots.map(territoryOf));
    const isOwn = (path) => roots.some((root) => isBelow(path, root));
    const moduleIsOwn = (path) => roots.length === 0 || territories.has(territoryOf(path)) ? null : false;
    return (symbol) => {
        const path = (0,importPath/* packageOf */.wg)(symbol);
        if (path !== (0,importPath/* withoutVendor */.LT)(path))
            return false;
        if (isOwn(path))
            return true;
        switch ((0,symbols_origin/* originOf */.yv)(symbol)) {
            case 'program':
                return roots.length > 0 ? true : null;
            case 'module':
                return moduleIsOwn(path);
            case 'native':
                return null;
            case 'runtime':
            case 'standard-library':
                return false;
        }
    };
};

;// CONCATENATED MODULE: ./lib/pictures/packages.js

/** Values of a side are means over its profiles, as in the report. */
const weightOf = (profiles) => (profiles === 0 ? 0 : 1 / profiles);
/** In place of a package: what the frames cost that are too small to be kept. */
const packages_small = Symbol('small');
/** Flat values by package; what is in no function any more is only a part of the totals. */
const movesOf = ({ functions, nodes, base, head, profiles }) => {
    const weights = { base: weightOf(profiles.base), head: weightOf(profiles.head) };
    const packages = functions.map(({ name }) => (0,importPath/* packageOf */.wg)(name));
    const sums = new Map();
    nodes.forEach((fn, node) => {
        const key = packages[fn] ?? packages_small;
        const sum = sums.get(key) ?? { base: 0, head: 0 };
        sums.set(key, sum);
        sum.base += (base[node] ?? 0) * weights.base;
        sum.head += (head[node] ?? 0) * weights.head;
    });
    return sums;
};
const shareOf = (part, total) => (total === 0 ? 0 : part / total);
const byMove = (total) => (a, b) => {
    const moved = ({ base, head }) => Math.abs(shareOf(head, total.head) - shareOf(base, total.base));
    return moved(b) - moved(a) || Number(a.package > b.package) - Number(a.package < b.package);
};
const packages_keyOf = ({ workload, metric }) => `${workload}\0${metric}`;
/** The comparisons of profiles, by workload and sample type; the first of equal ones. */
const comparisonsIn = ({ comparisons }) => new Map(comparisons
    .filter(({ kind }) => kind === 'profile')
    .toReversed()
    .map((one) => [packages_keyOf(one), one]));
/** The packages of every tree whose two sides were compared. */
const packagesOf = (trees, report, ownersOf = () => undefined) => {
    const comparisons = comparisonsIn(report);
    return trees.flatMap((tree) => {
        const comparison = comparisons.get(packages_keyOf(tree));
        if (comparison?.status !== 'compared')
            return [];
        const sums = [...movesOf(tree)];
        const total = sums.reduce((all, [, { base, head }]) => ({ base: all.base + base, head: all.head + head }), { base: 0, head: 0 });
        const packages = sums
            .flatMap(([key, sum]) => {
            if (typeof key !== 'string')
                return [];
            const owners = ownersOf(key);
            return [{ package: key, ...sum, ...(owners === undefined ? {} : { owners }) }];
        })
            .filter(({ base, head }) => base !== 0 || head !== 0)
            .sort(byMove(total));
        const { workload, metric, unit } = tree;
        return [{ workload, metric, unit, counts: comparison.counts, total, packages }];
    });
};

// EXTERNAL MODULE: ./lib/compare/procsPairs.js
var procsPairs = __webpack_require__(5690);
// EXTERNAL MODULE: ./lib/compare/rawRows.js
var rawRows = __webpack_require__(168);
;// CONCATENATED MODULE: ./lib/pictures/samples.js


const samples_keyOf = ({ package: path, name, unit }) => JSON.stringify([path, name, unit]);
const samples_valuesOf = ({ base, head }) => ({
    base: base?.values ?? [],
    head: head?.values ?? []
});
/** The raw values of every row of the report that has some, by the id of the row. */
const samplesOf = (rows, { raw }) => {
    const values = new Map((0,procsPairs/* joinProcs */.I)((0,rawRows/* rawRows */.S)(raw)).map((row) => [samples_keyOf(row), samples_valuesOf(row)]));
    return new Map(rows
        .filter(({ workload }) => workload === rawRows/* rawWorkload */.YL)
        .flatMap((row) => {
        const found = values.get(samples_keyOf(row));
        return found === undefined ? [] : [[row.id, found]];
    }));
};

;// CONCATENATED MODULE: ./lib/pictures/drawPictures.js









/** What the page shows beside the report. Nothing here judges. */
const drawPictures = ({ report, files, pairs, trees, config, surroundings = locate_surroundings/* noSurroundings */.L }) => {
    const { ground } = (0,locate_ground/* groundOf */.Jx)(surroundings, config['path-mappings']);
    return {
        flames: flamesOf({
            report,
            trees,
            isOwn: ownership(files, report.bench_deltas),
            ground
        }),
        samples: samplesOf(report.bench_deltas, pairs),
        geomeans: geomeansOf(report.bench_deltas),
        packages: packagesOf(trees, report, ground && (0,locate_packages/* packageOwners */.T)(ground)),
        paths: callPathsOf(trees, report)
    };
};

// EXTERNAL MODULE: ./lib/model/profile.js
var profile = __webpack_require__(592);
;// CONCATENATED MODULE: ./lib/spans/join.js

/** The label of samples that a trace names the endpoint of. */
const JOINED = 'traces';
/** Datadog's labels have spaces in their names and decimal ids; all others are hexadecimal. */
const join_idOf = ({ key, value }) => key.includes(' ') && /^\d{1,20}$/.test(value)
    ? BigInt(value).toString(16).padStart(16, '0')
    : value.toLowerCase();
const endpointsIn = (files) => new Map(files.flatMap(({ parsed: { traces } }) => [...(traces?.ids ?? [])].map(([id, place]) => [id, traces?.endpoints[place]?.name ?? ''])));
/** Cells of one label and one function as one cell; those of no label are left out. */
const merged = (sums, labels) => {
    const places = new Map();
    const kept = [];
    const placeOf = (label) => {
        const id = JSON.stringify([label.key, label.value]);
        const known = places.get(id);
        if (known !== undefined)
            return known;
        places.set(id, kept.length);
        return kept.push(label) - 1;
    };
    const cells = new Map();
    const labelOf = [];
    const functionOf = [];
    const flat = sums.flat.map(() => []);
    sums.labelOf.forEach((place, cell) => {
        const label = labels[place];
        if (label === undefined && place !== profile/* OTHER_LABELS */.R)
            return;
        const to = label === undefined ? profile/* OTHER_LABELS */.R : placeOf(label);
        const leaf = sums.functionOf[cell] ?? -1;
        const id = `${to} ${leaf}`;
        const known = cells.get(id);
        const at = known ?? labelOf.push(to) - 1;
        cells.set(id, at);
        functionOf[at] = leaf;
        for (const [column, values] of flat.entries())
            values[at] = (values[at] ?? 0) + (sums.flat[column]?.[cell] ?? 0);
    });
    return { ...sums, labels: kept, labelOf, functionOf, flat };
};
/** The id that cost most of each endpoint, in the first column. */
const examplesOf = (sums, labels) => {
    const costs = new Map();
    sums.labelOf.forEach((place, cell) => {
        costs.set(place, (costs.get(place) ?? 0) + (sums.flat[0]?.[cell] ?? 0));
    });
    const largest = new Map();
    for (const [place, cost] of costs) {
        const [own, joined] = [sums.labels[place], labels[place]];
        if (own === undefined || joined?.key !== JOINED)
            continue;
        if (cost > (largest.get(joined.value)?.cost ?? -1))
            largest.set(joined.value, { id: join_idOf(own), cost });
    }
    return new Map([...largest].map(([endpoint, { id }]) => [endpoint, id]));
};
const joinProfile = (profile, joining) => {
    const { keys, endpointOf, withExamples } = joining;
    const { labels: sums, ...rest } = profile;
    if (sums === undefined)
        return profile;
    const labels = sums.labels.map((label) => {
        if (!keys.has(label.key))
            return label;
        const endpoint = endpointOf(label);
        return endpoint === undefined ? undefined : { key: JOINED, value: endpoint };
    });
    const joined = merged(sums, labels);
    if (joined.labelOf.length === 0)
        return rest;
    if (!withExamples)
        return { ...rest, labels: joined };
    const examples = examplesOf(sums, labels);
    const told = joined.labels.map((label) => {
        const example = label.key === JOINED ? examples.get(label.value) : undefined;
        return example === undefined ? label : { ...label, example };
    });
    return { ...rest, labels: { ...joined, labels: told } };
};
const joinFile = (file, joining) => {
    const { traces, profiles, ...parsed } = file.parsed;
    return {
        ...file,
        parsed: {
            ...parsed,
            profiles: profiles.map((profile) => joinProfile(profile, joining)),
            ...(traces === undefined ? {} : { traces: { ...traces, ids: new Map() } })
        }
    };
};
/**
 * The files with endpoints for ids. Ids are of all sides together: they are unique. With examples one id of each endpoint is
 * kept, to lead to.
 */
const joinTraces = (files, ids, withExamples = false) => {
    const endpoints = endpointsIn(files);
    const endpointOf = (label) => endpoints.get(join_idOf(label));
    const joining = { keys: new Set(ids), endpointOf, withExamples };
    return files.map((file) => joinFile(file, joining));
};

;// CONCATENATED MODULE: ./lib/trees/sizes.js
/** What each node costs with all below it, negative values as what they are: no node has less than one below it. */
const sizesOf = (parents, self) => {
    const sizes = Float64Array.from(self, Math.abs);
    for (let node = sizes.length - 1; node > 0; node--) {
        const parent = parents[node] ?? 0;
        sizes[parent] = (sizes[parent] ?? 0) + (sizes[node] ?? 0);
    }
    return sizes;
};

;// CONCATENATED MODULE: ./lib/trees/shares.js

const shares = (parents, self) => {
    const sizes = sizesOf(parents, self);
    const whole = sizes[0] ?? 0;
    return whole > 0 ? sizes.map((size) => size / whole) : sizes;
};
/** What each node costs with all below it, as a share of its side (0 to 1): the larger of both sides. */
const sharesOf = ({ parents, base, head }) => {
    const heads = shares(parents, head);
    return shares(parents, base).map((share, node) => Math.max(share, heads[node] ?? 0));
};

;// CONCATENATED MODULE: ./lib/trees/order.js

const childrenOf = ({ parents }) => {
    const children = parents.map(() => []);
    for (const [node, parent] of parents.entries())
        children[parent]?.push(node);
    return children;
};
/** Largest share of a side first, then by name; the sum of what is small, which has none, is last. */
const bySize = ({ functions, nodes }, shares) => {
    const nameOf = (node) => functions[nodes[node] ?? -1]?.name;
    return (a, b) => {
        const [left, right] = [nameOf(a), nameOf(b)];
        if (left === undefined || right === undefined)
            return left === undefined ? 1 : -1;
        return (shares[b] ?? 0) - (shares[a] ?? 0) || (left < right ? -1 : 1);
    };
};
/** Every node before those below it, and siblings in their order. */
const walk = (union) => {
    const children = childrenOf(union);
    const compare = bySize(union, sharesOf(union));
    const order = [];
    const ahead = [0];
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
        order.push(node);
        const below = [...(children[node] ?? [])].sort(compare);
        for (const child of below.reverse())
            ahead.push(child);
    }
    return order;
};
/** The same tree whatever it was merged from and in which order; functions that no node names are left out. */
const inOrder = (union) => {
    const order = walk(union);
    const places = new Int32Array(order.length);
    const functions = [];
    const functionPlaces = new Map();
    const placeFunction = (number) => {
        const info = union.functions[number];
        if (info === undefined)
            return number;
        const known = functionPlaces.get(number) ?? functions.push(info) - 1;
        functionPlaces.set(number, known);
        return known;
    };
    for (const [place, node] of order.entries())
        places[node] = place;
    const parentOf = (node) => places[union.parents[node] ?? -1] ?? -1;
    return {
        parents: Int32Array.from(order, parentOf),
        nodes: Int32Array.from(order, (node) => placeFunction(union.nodes[node] ?? -1)),
        functions,
        base: Float64Array.from(order, (node) => union.base[node] ?? 0),
        head: Float64Array.from(order, (node) => union.head[node] ?? 0)
    };
};

;// CONCATENATED MODULE: ./lib/trees/prune.js


/** Below this share of both sides a node goes first where there are too many: a thousand pixels show nothing of it. */
const MIN_SHARE = 0.0005;
/** The nodes that stay, the largest first; of equal ones the callers. Each may get a sum of what is small below it. */
const chooseNodes = ({ nodes }, shares, maxNodes) => {
    const candidates = [...nodes.keys()].filter((node) => nodes[node] !== model_tree/* SMALL */.o && (shares[node] ?? 0) >= MIN_SHARE);
    candidates.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
    const stays = new Uint8Array(nodes.length);
    for (const node of candidates.slice(0, Math.floor(maxNodes / 2)))
        stays[node] = 1;
    stays[0] = 1;
    return stays;
};
const cutOf = ({ nodes }, shares, stays) => {
    let cut = 0;
    for (const [node, share] of shares.entries())
        if (stays[node] === 0 && nodes[node] !== model_tree/* SMALL */.o)
            cut = Math.max(cut, share);
    return cut;
};
/** The tree of the nodes that stay. What a node that goes cost is a part of the small node below its caller that stays. */
const withoutOthers = (union, stays) => {
    const pruned = { functions: union.functions, parents: [], nodes: [], base: [], head: [] };
    const placed = new Int32Array(union.nodes.length);
    const smallOf = new Map();
    const add = (parent, number) => {
        pruned.parents.push(parent);
        pruned.base.push(0);
        pruned.head.push(0);
        return pruned.nodes.push(number) - 1;
    };
    const placeOf = (node, parent) => {
        if (stays[node] === 1)
            return add(parent, union.nodes[node] ?? model_tree/* SMALL */.o);
        if (pruned.nodes[parent] === model_tree/* SMALL */.o)
            return parent;
        const small = smallOf.get(parent) ?? add(parent, model_tree/* SMALL */.o);
        smallOf.set(parent, small);
        return small;
    };
    for (const [node, above] of union.parents.entries()) {
        const place = placeOf(node, above < 0 ? -1 : (placed[above] ?? 0));
        placed[node] = place;
        pruned.base[place] = (pruned.base[place] ?? 0) + (union.base[node] ?? 0);
        pruned.head[place] = (pruned.head[place] ?? 0) + (union.head[node] ?? 0);
    }
    return pruned;
};
/** Makes a tree of more than `maxNodes` nodes smaller than that, so that every total of what is left stays. */
const prune = (union, maxNodes) => {
    if (union.nodes.length <= maxNodes)
        return { union, cut: 0 };
    const shares = sharesOf(union);
    const stays = chooseNodes(union, shares, maxNodes);
    return { union: withoutOthers(union, stays), cut: cutOf(union, shares, stays) };
};

;// CONCATENATED MODULE: ./lib/trees/room.js
/** One tree of more nodes is slow to draw, and all together would make a page that is slow to open. */
const MAX_NODES = 50_000;
const MAX_NODES_OF_ALL = 200_000;
/**
 * How many nodes each tree may keep. Small trees keep all; what they leave of the whole is for the others, equally.
 */
const shareOut = (sizes, { each = MAX_NODES, all = MAX_NODES_OF_ALL } = {}) => {
    const limits = sizes.map(() => 0);
    const order = [...sizes.keys()].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
    let left = all;
    for (const [rank, tree] of order.entries()) {
        const limit = Math.min(sizes[tree] ?? 0, each, Math.floor(left / (order.length - rank)));
        limits[tree] = limit;
        left -= limit;
    }
    return limits;
};

;// CONCATENATED MODULE: ./lib/trees/union.js


const newUnion = () => ({
    functions: [],
    parents: [-1],
    nodes: [model_tree/* ROOT */.D],
    base: [0],
    head: [0]
});
const placeFunction = ({ union, functions }, info) => {
    const known = functions.get(info.name);
    const { name, file, startLine } = info;
    if (known === undefined) {
        functions.set(name, union.functions.length);
        return union.functions.push({ name, file, startLine }) - 1;
    }
    if (union.functions[known]?.file === '')
        union.functions[known] = { name, file, startLine };
    return known;
};
/** A node and a function in one number, exact while there are fewer than 2^26 of each: inputs are too small for more. */
const union_keyOf = (parent, number) => parent * 2 ** 26 + number + 2;
const placeNode = ({ union, nodes }, parent, number) => {
    const key = union_keyOf(parent, number);
    const known = nodes.get(key);
    if (known !== undefined)
        return known;
    nodes.set(key, union.nodes.length);
    union.parents.push(parent);
    union.base.push(0);
    union.head.push(0);
    return union.nodes.push(number) - 1;
};
/** Adds what a branch has values for: the other columns of its profile may know more paths. */
const addBranch = (places, { side, profile, tree, self }) => {
    const values = places.union[side];
    const functions = profile.functions.map((info) => placeFunction(places, info));
    const sizes = sizesOf(tree.parents, self);
    const placed = new Int32Array(tree.parents.length);
    for (let node = 0; node < placed.length; node++) {
        if (sizes[node] === 0)
            continue;
        const number = tree.functions[node] ?? model_tree/* ROOT */.D;
        const parent = placed[tree.parents[node] ?? 0] ?? 0;
        const place = number === model_tree/* ROOT */.D ? 0 : placeNode(places, parent, functions[number] ?? number);
        placed[node] = place;
        values[place] = (values[place] ?? 0) + (self[node] ?? 0);
    }
};
/** Merges trees by call path. Where sides differ about the file of a function, the first branch that has one is believed. */
const unite = (branches) => {
    const union = newUnion();
    const places = { union, functions: new Map(), nodes: new Map() };
    for (const branch of branches)
        addBranch(places, branch);
    return union;
};

;// CONCATENATED MODULE: ./lib/trees/draw.js




const branchOf = ({ profile, column }, side) => {
    const { tree } = profile;
    const self = tree?.self[profile.columns.indexOf(column)];
    return tree === undefined || self === undefined ? undefined : { side, profile, tree, self };
};
/** The trees of a pair; undefined where a part has none, because a part of a side would look like a change. */
const branchesOf = ({ base, head }) => {
    const all = [
        ...(head?.parts ?? []).map((part) => branchOf(part, 'head')),
        ...(base?.parts ?? []).map((part) => branchOf(part, 'base'))
    ];
    const branches = all.filter((branch) => branch !== undefined);
    return branches.length > 0 && branches.length === all.length ? branches : undefined;
};
const draw_partsOf = ({ base, head }) => [
    ...(head?.parts ?? []),
    ...(base?.parts ?? [])
];
/** Whether both sides can be drawn in one picture: nothing settled what they are, or they count different things. */
const isOne = (pair) => pair.base?.refused === undefined &&
    pair.head?.refused === undefined &&
    new Set(draw_partsOf(pair).map(({ column }) => column.sampleType.unit)).size === 1;
/** Whether neither side has a value, as those of what is in use in an allocation profile. */
const isEmpty = ({ base, head }) => [...base, ...head].every((value) => value === 0);
const plant = (pairs) => pairs.filter(isOne).flatMap((one) => {
    const branches = branchesOf(one);
    const union = unite(branches ?? []);
    return branches === undefined || isEmpty(union) ? [] : [{ pair: one, branches, union }];
});
/** Profiles as the report counts them: files that are parts of one are one. */
const draw_profilesOf = ({ base, head }) => {
    const count = (parts = []) => new Set(parts.map(({ replicate }) => replicate)).size;
    return { base: count(base?.parts), head: count(head?.parts) };
};
/** Operations of all profiles of a side; what is known are those of one. */
const operationsOf = (one, workOf) => {
    const { operations } = workOf(one);
    const { base, head } = draw_profilesOf(one);
    return operations === undefined || base === 0 || head === 0
        ? {}
        : { operations: { base: operations[0] * base, head: operations[1] * head } };
};
const draw = ({ pair: one, branches, union }, maxNodes, workOf) => {
    const pruned = prune(union, maxNodes);
    return {
        workload: one.workload,
        metric: one.type,
        unit: draw_partsOf(one)[0]?.column.sampleType.unit ?? '',
        ...inOrder(pruned.union),
        profiles: draw_profilesOf(one),
        ...operationsOf(one, workOf),
        cut: branches.reduce((cut, { tree }) => Math.max(cut, tree.cut), pruned.cut)
    };
};
/**
 * The call trees of all pairs of profiles whose formats carry stacks. They are exact while they are of a size that can be
 * shown; the same inputs give the same trees.
 */
const drawTrees = ({ profiles }, workOf) => {
    const saplings = plant(profiles);
    const limits = shareOut(saplings.map(({ union }) => union.nodes.length));
    return saplings.map((sapling, at) => draw(sapling, limits[at] ?? 0, workOf));
};

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/io/views.js + 1 modules
var views = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/report/diagnosticEntries.js
var diagnosticEntries = __webpack_require__(3571);
// EXTERNAL MODULE: ./lib/views/benchmarks.js
var views_benchmarks = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/views/numbers.js
var numbers = __webpack_require__(6336);
// EXTERNAL MODULE: ./lib/views/present.js
var views_present = __webpack_require__(5997);
// EXTERNAL MODULE: ./lib/views/profiles.js
var profiles = __webpack_require__(8462);
// EXTERNAL MODULE: ./lib/views/strings.js
var views_strings = __webpack_require__(6540);
;// CONCATENATED MODULE: ./lib/views/trees.js



const bothSides = ({ base, head }, change) => ({
    base: change(base),
    head: change(head)
});
const writeTree = (tree, { place }) => ({
    workload: tree.workload,
    metric: tree.metric,
    unit: tree.unit,
    functions: {
        names: tree.functions.map(({ name }) => place(name)),
        files: tree.functions.map(({ file }) => place(file)),
        start_lines: tree.functions.map(({ startLine }) => (0,numbers/* writeNumber */.zv)(startLine))
    },
    parents: [...tree.parents],
    nodes: [...tree.nodes],
    ...bothSides(tree, (values) => [...values]),
    profiles: { ...tree.profiles },
    ...(0,views_present/* through */.s)('operations', tree.operations, (sides) => ({ ...sides })),
    cut: tree.cut
});
const readFunctions = ({ names, files, start_lines }, at) => names.map((name, index) => ({
    name: at(name),
    file: at(files[index] ?? 0),
    startLine: readNumber(start_lines[index] ?? 0)
}));
const readTree = (view, at) => ({
    workload: view.workload,
    metric: view.metric,
    unit: view.unit,
    functions: readFunctions(view.functions, at),
    parents: Int32Array.from(view.parents),
    nodes: Int32Array.from(view.nodes),
    ...bothSides(view, (values) => Float64Array.from(values)),
    profiles: view.profiles,
    ...present('operations', view.operations),
    cut: view.cut
});
/** The call trees of the report that the views belong to; none in views of a flamegate that drew none. */
const decodeTrees = ({ trees = [], strings }) => {
    const at = textAt(strings);
    return trees.map((tree) => readTree(tree, at));
};

;// CONCATENATED MODULE: ./lib/views/encode.js






const writeDiagnostic = ({ severity, code, message, at, hint }) => ({
    severity,
    code,
    message,
    ...(0,views_present/* through */.s)('at', at, (place) => ({ ...place })),
    ...(0,views_present/* present */.E)('hint', hint)
});
const writeTraces = ({ endpoints }) => endpoints.map(({ name, requests, medianNanos }) => ({
    name,
    requests,
    median_nanos: (0,numbers/* writeNumber */.zv)(medianNanos)
}));
const writeFile = (file, strings) => ({
    path: file.path,
    name: file.name,
    ...(0,views_present/* present */.E)('side', file.side),
    bytes: file.bytes,
    format: file.format,
    status: file.status,
    diagnostics: file.parsed.diagnostics.map(writeDiagnostic),
    profiles: file.parsed.profiles.map((profile) => (0,profiles/* writeProfile */.Z)(profile, strings)),
    benchmarks: file.parsed.benchmarks.map((benchmarks) => (0,views_benchmarks/* writeBenchmarks */.I)(benchmarks, strings)),
    ...(0,views_present/* present */.E)('manifest', file.parsed.manifest),
    ...(0,views_present/* through */.s)('traces', file.parsed.traces, writeTraces)
});
const encode_label = (text) => (text === undefined ? null : { label: text });
/** The decoded inputs of a report as data, which `analyze` makes the same report of, and the trees that belong to it. */
const encodeViews = (files, context, trees = []) => {
    const strings = (0,views_strings/* collectStrings */.D)();
    const written = files.map((file) => writeFile(file, strings));
    const writtenTrees = trees.map((tree) => writeTree(tree, strings));
    return {
        views_version: 1,
        tool: { name: 'flamegate', version: context.version },
        generated_at: context.generatedAt,
        context: { base: encode_label(context.baseLabel), head: encode_label(context.headLabel) },
        ...(0,views_present/* present */.E)('baseline', context.baseline),
        inputs_ignored: context.ignoredFiles,
        strings: strings.all(),
        files: written,
        ...(trees.length === 0 ? {} : { trees: writtenTrees })
    };
};

;// CONCATENATED MODULE: ./lib/steps/storedViews.js



/**
 * The report, and the bytes of views.json.gz: what it was made from. A report is whole without them, so that they do not fit is
 * a note in it.
 */
const withViews = ({ report, files, trees }, context, max) => {
    const packed = (0,views/* packViews */.eT)(encodeViews(files, context, trees), max);
    if (packed.kind === 'packed')
        return { report, views: packed.bytes };
    const note = { ...packed.diagnostic, severity: 'note' };
    return { report: (0,diagnosticEntries/* withDiagnostic */.G)(report, note), views: undefined };
};

;// CONCATENATED MODULE: ./lib/steps/measure.js














/** How inputs are read that are drawn: with call trees of far more nodes than a picture shows. */
const drawingOptions = (config, cwd, out) => ({
    ...(0,readOptions/* readOptions */.T)(config.limits, cwd, out),
    labels: [...config.endpoints.labels, ...config.endpoints.ids],
    maxTreeNodes: 500_000
});
const nothingRecognised = (paths, inputs) => {
    const places = paths.map(({ label, path }) => label ?? path).join(' and ');
    const count = inputs.files.length + inputs.ignored;
    return new diagnostic/* FlamegateError */.J([
        ...inputs.files.flatMap((file) => file.parsed.diagnostics),
        {
            severity: 'error',
            code: 'io/no-input',
            message: `expected profiles or benchmark results under ${places}, found none among ${count} files`,
            hint: 'give a folder with profiles (pprof, go tool pprof -top text, speedscope, .cpuprofile, folded stacks), go test -bench output or benchstat output'
        },
        ...(0,ownReports/* ownReportsFound */.c)(inputs.ownReports)
    ]);
};
const isRecognised = ({ files }) => files.some((file) => file.status !== 'unrecognised');
/** Measures the stages by the shell's clock and writes a line for each as it ends. */
const stopwatch = (shell, before) => {
    const timings = [...before];
    let running;
    const stop = () => {
        if (running === undefined)
            return;
        const ms = Math.max(0, shell.clock() - running.start);
        timings.push({ stage: running.stage, ms: Math.round(ms * 1000) / 1000 });
        shell.err(`${running.stage.padEnd(9)} ${(0,units_format/* formatDuration */.a3)(ms)}\n`);
    };
    const observe = (stage) => {
        stop();
        running = stage === 'end' ? undefined : { stage, start: shell.clock() };
    };
    return { observe, timings };
};
/**
 * Trees that came with the files have another base in them than a stored baseline that was found since, so they are left out
 * then.
 */
const treesOf = ({ trees = [] }, { pairs, workOf, context: { baseline } }) => {
    const drawn = drawTrees(pairs, workOf);
    return drawn.length > 0 || baseline !== undefined ? drawn : trees;
};
/** Reads and decodes the inputs, with their call trees. */
const take = async ({ paths, config, out, unfetched = [] }, shell) => {
    optimiseLater();
    const { observe, timings } = stopwatch(shell, []);
    observe('read');
    const options = drawingOptions(config, shell.cwd, out);
    const ahead = await (0,threads_ahead/* decodeAhead */.M)(paths, options, { script: shell.thread });
    const { files, ...found } = await readInputs(paths, options, ahead);
    observe('end');
    const joined = joinTraces(files, config.endpoints.ids, config.production.target !== 'none');
    return { ...found, files: [...unfetched, ...joined], timings };
};
/** Analyses what was read, and says what all of it cost. */
const judgeTaken = (taken, request, shell) => {
    const { config, baseLabel, headLabel, acks, headLoosens = [], ...known } = request;
    const { files, ignored: ignoredFiles, ownReports, timings } = taken;
    const watch = stopwatch(shell, timings);
    const generatedAt = shell.now();
    const { baseline, measuredBy, surroundings, change, objectives, run, history } = known;
    const around = { surroundings, change, objectives, run, history };
    const told = { baseLabel, headLabel, acks, headLoosens, baseline, measuredBy, ...around };
    const context = { version: version/* version */.r, generatedAt, ignoredFiles, ownReports, ...told };
    watch.observe('pair');
    const given = (0,analyze_given/* pairInputs */.a)(files, config, context);
    const judged = (0,analyze/* analyzeGiven */.y)(given, watch.observe);
    watch.observe('trees');
    const trees = treesOf(taken, given);
    watch.observe('pictures');
    const { pairs } = given;
    const pictures = drawPictures({ report: judged, files, pairs, trees, config, surroundings });
    watch.observe('views');
    const { report, views } = withViews({ report: judged, files, trees }, context);
    watch.observe('end');
    const peak = shell.peakMemoryBytes();
    shell.err(`${'memory'.padEnd(9)} ${(0,units_format/* formatBytes */.z3)(peak)} at most\n`);
    const cost = { stages: [...watch.timings], peak_memory_bytes: peak };
    return { report: { ...report, cost }, trees, pictures, views };
};
/** Reads what a command line names. Throws a FlamegateError when nothing there is an input. */
const takeInputs = async (request, shell) => {
    const taken = await take(request, shell);
    if (!isRecognised(taken))
        throw nothingRecognised(request.paths, taken);
    return taken;
};

;// CONCATENATED MODULE: ./lib/steps/measuredChange.js

/** The commits that were measured, if all manifests agree on them. */
const measuredCommits = (files) => {
    const manifests = files.flatMap(({ parsed }) => parsed.manifest ?? []);
    const [base, ...otherBases] = new Set(manifests.flatMap((one) => one.base?.sha ?? []));
    const [head, ...otherHeads] = new Set(manifests.flatMap((one) => one.head?.sha ?? []));
    if (base === undefined || head === undefined)
        return undefined;
    return otherBases.length + otherHeads.length === 0 ? { base, head } : undefined;
};
/** What lies between the commits that were measured; undefined where no manifest or no repository here knows them. */
const measuredChange = async (files, where) => {
    const commits = measuredCommits(files);
    return commits === undefined ? undefined : changeBetween(commits.base, commits.head, where);
};

// EXTERNAL MODULE: ./lib/model/views.js + 2 modules
var model_views = __webpack_require__(9235);
;// CONCATENATED MODULE: ./lib/outputs/html/element.js
/**
 * HTML as data. A string in it is always text, and turns into HTML only here, through the one escaper; so nothing can
 * be forgotten to be escaped. Which elements and attributes there are is a list: none of them runs anything, and none of
 * them styles by itself, which the content security policy of the page forbids.
 */


const h = (tag, attributes, ...children) => ({
    tag,
    attributes,
    children
});
const isElement = (node) => typeof node === 'object' && 'tag' in node;
const isList = (node) => Array.isArray(node);
/** Whether nothing would come of it. */
const element_isEmpty = (node) => node === undefined || node === '' || (isList(node) && node.every(element_isEmpty));
const element_plainId = /^[\w.:/=-]{1,200}$/;
/** The address of an element of this page. */
const within = (id) => id !== undefined && element_plainId.test(id) ? `#${id}` : undefined;
/** The address of another page; undefined where it is not a plain http(s) URL. */
const outside = (url) => url !== undefined && isPlainUrl(url) ? url : undefined;
/** The address in a profiler of the settings; undefined where it is not whole. */
const elsewhere = (url) => isEncodedUrl(url) ? url : undefined;
/** A link; only its words where there is nowhere to go. */
const linkTo = (href, ...words) => href === undefined ? words : h('a', { href }, ...words);
const withoutContent = new Set(['br', 'wbr']);
/** Elements that begin a line of the file, so that people can read it; never inside of a line of text. */
const onLines = new Set([
    ...[
        'article',
        'blockquote',
        'caption',
        'dd',
        'details',
        'div',
        'dl',
        'dt',
        'footer',
        'h1'
    ],
    ...['h2', 'h3', 'header', 'li', 'main', 'nav', 'noscript', 'ol', 'p', 'pre'],
    ...['section', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']
]);
const attributesOf = (attributes) => {
    let written = '';
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined)
            written += ` ${name}="${(0,outputs_escape/* pageText */.xe)(String(value))}"`;
    return written;
};
const listToHtml = (nodes) => {
    let written = '';
    for (const node of nodes)
        written += toHtml(node);
    return written;
};
/** The HTML of some nodes. */
const toHtml = (node) => {
    if (node === undefined)
        return '';
    if (typeof node === 'string')
        return (0,outputs_escape/* pageText */.xe)(node);
    if (isList(node))
        return listToHtml(node);
    const { tag, attributes, children } = node;
    const start = `${onLines.has(tag) ? '\n' : ''}<${tag}${attributesOf(attributes)}>`;
    if (withoutContent.has(tag))
        return start;
    return `${start}${listToHtml(children)}</${tag}>`;
};

;// CONCATENATED MODULE: ./lib/outputs/html/inline.js
/** Words of the report inside of a line: names, sentences with names in them, values that stay together. */


/** A cell wraps, so that a name may be longer than in a comment; the whole one is in report.json. */
const inline_longestName = 300;
/** A path may be broken behind its slashes, a unit such as `MB/s` not; what is copied has none of that. */
const breakable = (text) => text.split(/(?<=\/)(?=[^/\s]{3})/).map((piece, i) => (i === 0 ? piece : [h('wbr', {}), piece]));
/** Text that goes to the next line as one, and is broken only where a whole line is too short for it. */
const whole = (text) => h('span', { class: 'word' }, text);
/** Browsers break text behind a hyphen, which makes two words of a flag. */
const isFlag = (text) => /^-\S+$/.test(text);
/** A name as code. */
const inline_name = (text) => {
    const shown = (0,visible/* tidyName */.qJ)(text, inline_longestName);
    if (shown.trim() === '')
        return '(no name)';
    return h('code', {}, ...(isFlag(shown) ? [whole(shown)] : breakable(shown)));
};
/** A command as code, broken between its words. */
const command = (text) => h('code', {}, ...text.split(/(\s+)/).map((piece, i) => (i % 2 === 0 && piece !== '' ? whole(piece) : piece)));
/** A sentence; what stands between two backticks is a name. */
const prose = (text) => {
    const pieces = (0,visible/* tidySentence */.Mb)(text).split('`');
    const last = pieces.length - 1;
    return pieces.map((piece, i) => {
        if (i % 2 === 0)
            return piece;
        return i < last ? inline_name(piece) : `\`${piece}`;
    });
};
/** A short text that must not be broken over lines, such as a value with its unit. */
const unbroken = (text) => text.replaceAll(' ', '\u00a0');
/** Two values with an arrow between them, which may be broken behind the arrow and nowhere else. */
const unbrokenSides = (text) => text.split('→ ').map(unbroken).join('→ ');
/** Pieces below one another; an empty piece leaves no trace. */
const inline_lines = (...pieces) => pieces
    .filter((piece) => !element_isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [h('br', {}), piece]));
/** Pieces in one line; an empty piece leaves no trace. */
const joined = (pieces, separator) => pieces
    .filter((piece) => !element_isEmpty(piece))
    .map((piece, i) => (i === 0 ? piece : [separator, piece]));
/** Something that is said in small letters under a name or value. */
const aside = (...nodes) => nodes.every(element_isEmpty) ? undefined : h('small', {}, ...nodes);

;// CONCATENATED MODULE: ./lib/outputs/html/permalink.js


/** The name of a function in its row: a permalink, and what it leads to where no script runs. */
const permalink = (id, ...words) => {
    const target = functionAnchor(id);
    const href = within(target);
    return href === undefined ? words : h('a', { id: target, href }, ...words);
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/axis.js
/** Where a value stands on the width of a plot. Everything is in percent of the width, so that a plot has any size. */
/** Percent of the width that stays free at each end, for marks that stand there. */
const margin = 4;
/** Where the ends of every axis stand, and intervals that the data do not bound end. */
const ends = { low: margin, high: 100 - margin };
const onto = ({ from, to }, value) => {
    const part = to === from ? 0.5 : (value - from) / (to - from);
    const inside = Math.min(1, Math.max(0, part));
    return Math.round((ends.low + inside * (ends.high - ends.low)) * 100) / 100;
};
const axis = ({ scale, even, ticks, guides }) => {
    const place = (value) => onto(scale, even(value));
    const tick = ({ value, label }) => ({ at: place(value), label });
    // Limits are given as the value at an end, whose logarithm may be off by a rounding.
    const slack = (scale.to - scale.from) * 1e-9;
    return {
        place,
        beyond: (value) => {
            if (even(value) < scale.from - slack)
                return 'low';
            return even(value) > scale.to + slack ? 'high' : undefined;
        },
        ticks: [tick(ticks[0]), tick(ticks[1]), tick(ticks[2])],
        guides: guides.map(({ value, kind }) => ({ at: place(value), kind }))
    };
};
/** The smallest limit that most of some sizes are within: a few outliers must not press all others together. */
const limitFor = (sizes, limits, most) => {
    const sorted = [...sizes].sort((a, b) => a - b);
    const size = sorted[Math.ceil(sorted.length * most) - 1] ?? 0;
    return limits.find((limit) => limit >= size) ?? limits.at(-1) ?? 1;
};
/** Where one side of an axis ends: beyond its guides, and as far as its values need. */
const endOf = ({ sizes, guides, middle, limits, most }) => {
    const furthest = Math.max(middle, ...guides);
    const beyond = limits.filter((limit) => limit > furthest);
    const [nearest = 2 * furthest] = beyond;
    return Math.max(nearest, sizes.length === 0 ? 0 : limitFor(sizes, beyond, most));
};
const ratioLimits = [1.1, 1.25, 1.5, 2, 3, 5, 10, 30, 100];
/** Of ratios, one in seven may be beyond the axis: its row says how far. */
const mostRatios = 6 / 7;
const ratioEnd = (ratios, guides) => endOf({
    sizes: ratios.filter((ratio) => ratio > 1),
    guides: guides.filter((guide) => guide > 1),
    middle: 1,
    limits: ratioLimits,
    most: mostRatios
});
const inverse = (ratio) => 1 / ratio;
/** A logarithmic axis of ratios around 1. */
const ratioAxis = (ratios, guides) => {
    const lines = guides.map(({ value }) => value);
    const [low, high] = [ratioEnd(ratios.map(inverse), lines.map(inverse)), ratioEnd(ratios, lines)];
    return axis({
        scale: { from: -Math.log(low), to: Math.log(high) },
        even: Math.log,
        ticks: [
            { value: 1 / low, label: `1/${low}` },
            { value: 1, label: '1' },
            { value: high, label: `${high}x` }
        ],
        guides: [{ value: 1, kind: 'even' }, ...guides]
    });
};
const pointLimits = [1, 2, 5, 10, 20, 30, 50, 75, 100];
const pointsEnd = (points, guides) => endOf({
    sizes: points.filter((point) => point > 0),
    guides: guides.filter((guide) => guide > 0),
    middle: 0,
    limits: pointLimits,
    most: 1
});
const negative = (points) => -points;
/** A linear axis of changes around 0, in percentage points. */
const pointsAxis = (points, guides) => {
    const lines = guides.map(({ value }) => value);
    const [low, high] = [
        pointsEnd(points.map(negative), lines.map(negative)),
        pointsEnd(points, lines)
    ];
    return axis({
        scale: { from: -low, to: high },
        even: (value) => value,
        ticks: [
            { value: -low, label: `-${low}` },
            { value: 0, label: '0' },
            { value: high, label: `+${high}` }
        ],
        guides: [{ value: 0, kind: 'even' }, ...guides]
    });
};
/** Places on a linear scale that just holds some values. */
const snugScale = (values) => {
    const finite = values.filter(Number.isFinite);
    const scale = { from: Math.min(...finite), to: Math.max(...finite) };
    return (value) => onto(scale, value);
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/forest.js
/** Forest plots: an estimate and its interval per row, all on one axis, whose guides run through all rows. */


/** Pixels from the top of the cell: beside the first line of its row. */
const height = 19;
const forest_percent = (value) => `${value}%`;
const guideLines = ({ guides }) => guides.map(({ at, kind }) => h('line', { class: kind, x1: forest_percent(at), x2: forest_percent(at), y1: '0%', y2: '100%' }));
const bar = (axis, { lo, hi, tone }) => {
    if (lo === null && hi === null)
        return undefined;
    const from = lo === null ? ends.low : axis.place(lo);
    const to = hi === null ? ends.high : axis.place(hi);
    return h('line', {
        class: `bar ${tone}`,
        x1: forest_percent(from),
        x2: forest_percent(to),
        y1: height,
        y2: height
    });
};
/** The estimate itself; an arrow where it is beyond the axis. */
const forest_mark = (axis, { center, tone }) => {
    const end = axis.beyond(center);
    if (end === undefined) {
        return h('circle', { class: tone, cx: forest_percent(axis.place(center)), cy: height, r: 4 });
    }
    const [x, anchor, arrow] = end === 'low' ? ['0%', 'start', '◂'] : ['100%', 'end', '▸'];
    return h('text', { class: `beyond ${tone}`, x, y: height, 'text-anchor': anchor }, arrow);
};
/** One row of a forest plot. */
const forestRow = (axis, estimate) => {
    if (estimate === undefined) {
        return h('svg', { class: 'forest', 'aria-hidden': 'true' }, guideLines(axis));
    }
    return h('svg', { class: 'forest', role: 'img' }, h('title', {}, estimate.words), guideLines(axis), bar(axis, estimate), forest_mark(axis, estimate));
};
/** Percent of the width that a label needs; one that is nearer to the middle is left out. */
const labelWidth = 20;
const tickLabel = ({ at, label }, anchor) => h('text', { x: forest_percent(at), y: '50%', 'text-anchor': anchor }, label);
/** The head of the column: what the axis is, and its ticks. */
const forestHeading = (title, { ticks: [low, middle, high] }) => {
    const isClear = (tick) => Math.abs(tick.at - middle.at) >= labelWidth;
    return [
        title,
        h('svg', { class: 'axis', 'aria-hidden': 'true' }, isClear(low) ? tickLabel(low, 'start') : undefined, tickLabel(middle, 'middle'), isClear(high) ? tickLabel(high, 'end') : undefined)
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/html/functionColumns.js
/** The columns of tables of functions: the words of the comment, and the interval of the deciding change as a picture. */
















/** What happened to a row: the word, with its glyph, in its colour. */
const markNode = ({ glyph, word }, tone) => h('span', { class: tone }, unbroken(`${glyph} ${word}`));
const toneOf = (kind) => {
    switch (kind) {
        case 'regression':
        case 'new-hotspot':
            return 'worse';
        case 'improvement':
        case 'removed-hotspot':
            return 'better';
        case 'unchanged':
            return 'even';
    }
};
/** What a row is the sum of beside its function. */
const partsNode = (entry) => {
    const others = otherParts(entry);
    if (others === undefined)
        return undefined;
    const more = others.more > 0 ? `${(0,units_format/* formatCount */.B4)(others.more)} more` : '';
    return ['with ', joined([...others.named.map(inline_name), more], ', ')];
};
/** Whose it is, as far as that is known. */
const ownersNode = (entry) => {
    const { named, more } = ownersShown(entry);
    if (named.length === 0)
        return undefined;
    return ['of ', joined([...named.map(inline_name), more > 0 ? `${(0,units_format/* formatCount */.B4)(more)} more` : ''], ', ')];
};
/** Where to look, in the repository where that is known. */
const whereNode = (entry) => {
    const where = whereWords(entry);
    return where === undefined ? undefined : inline_name(where);
};
const callerNode = (entry) => {
    const caller = callerWords(entry);
    if (caller === undefined)
        return undefined;
    return ['called from ', inline_name((0,words_names/* shortSymbol */.z$)(caller.name)), ' ', inline_name(caller.at)];
};
const whereaboutsNodes = (entry) => [
    aside(whereNode(entry)),
    aside(callerNode(entry)),
    aside(ownersNode(entry))
];
const functionColumns_functionCell = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const marks = marksOperations(report);
    return (entry) => [
        permalink(entry.id, inline_name(nameOf(entry))),
        inline_lines('', aside(partsNode(entry)), ...[...churnWords(entry), ...quadrantWords(entry), ...touchWords(entry)].map((words) => aside(prose(words))), ...whereaboutsNodes(entry), aside(joined([
            entry.runtime ? 'Go runtime, not rated' : '',
            marks && entry.operations_unknown ? 'operations unknown' : ''
        ], ' · ')))
    ];
};
const functionColumns_measured = (report) => {
    const named = (0,words_names/* hasWorkloads */.JJ)(report, 'profile');
    return ({ metric, workload }) => named ? [metricName(metric), ' in ', inline_name(workload)] : metricName(metric);
};
const changeCell = (entry) => {
    const cost = costChangeWords(entry);
    const share = unbroken(shareChangeWords(entry));
    if (cost === undefined)
        return h('b', {}, share);
    return inline_lines([h('b', {}, cost.change), ` ${cost.of}`], aside(`share ${share}`));
};
const intervalOf = ({ evidence, ci_pp }) => evidence.kind === 'modelled' ? evidence.ci_pp : ci_pp;
/** The deciding change and its interval; undefined where the change is not known. */
const estimateOf = (entry) => {
    const { decided_pp: center } = entry;
    if (center === null)
        return undefined;
    const { lo, hi } = intervalOf(entry) ?? { lo: center, hi: center };
    const change = costChangeWords(entry)?.change ?? shareChangeWords(entry);
    return { center, lo, hi, tone: toneOf(entry.class), words: `change ${change}` };
};
const points = (entry) => {
    const estimate = estimateOf(entry);
    return estimate === undefined
        ? []
        : [estimate.center, estimate.lo ?? estimate.center, estimate.hi ?? estimate.center];
};
// The default in the configuration.
const defaultShareLimit = 5;
const axisOf = (report, rows) => {
    const limit = (0,settings/* numberSetting */.G)(report, ['thresholds', 'share'], defaultShareLimit);
    return pointsAxis(rows.flatMap(points), [-limit, limit].map((value) => ({ value, kind: 'class' })));
};
/** The columns of a table of functions; `rows` are those of its axis. */
const functionColumns_functionColumns = (report, rows) => {
    const axis = axisOf(report, rows);
    const title = 'Interval, pp';
    return [
        {
            title: 'Verdict',
            kind: 'mark',
            cell: (entry) => markNode(functionMark(entry.class, entry.metric), toneOf(entry.class))
        },
        { title: 'Function', kind: 'name', cell: functionColumns_functionCell(report) },
        { title: 'Measured', kind: 'label', cell: functionColumns_measured(report) },
        {
            title: 'Base → head',
            kind: 'value',
            cell: (entry) => inline_lines(unbroken(shareWords(entry)), aside(unbroken(flatWords(entry))))
        },
        { title: 'Change', kind: 'value', cell: changeCell },
        {
            title,
            heading: forestHeading(title, axis),
            kind: 'plot',
            cell: (entry) => forestRow(axis, estimateOf(entry))
        },
        { title: 'Evidence', kind: 'evidence', cell: (entry) => prose(functionEvidenceWords(entry)) }
    ];
};

;// CONCATENATED MODULE: ./lib/outputs/html/plots/strip.js


/** More dots than that are a line; of more, so many are drawn, evenly over their order of size. */
const maxDots = 60;
const strip_percent = (value) => `${value}%`;
const dotsOf = (values) => {
    const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
    if (sorted.length <= maxDots)
        return sorted;
    const step = (sorted.length - 1) / (maxDots - 1);
    return Array.from({ length: maxDots }, (_, i) => sorted[Math.round(i * step)] ?? Number.NaN);
};
/** Heights of the two sides. */
const heights = { base: 30, head: 70 };
const medianHeight = 14;
const sideMarks = (place, { side, entry, values }) => {
    const y = heights[side];
    const median = strip_percent(place(entry.center));
    return [
        entry.lo === null || entry.hi === null
            ? undefined
            : h('line', {
                class: `bar ${side}`,
                x1: strip_percent(place(entry.lo)),
                x2: strip_percent(place(entry.hi)),
                y1: strip_percent(y),
                y2: strip_percent(y)
            }),
        dotsOf(values).map((value) => h('circle', { class: side, cx: strip_percent(place(value)), cy: strip_percent(y), r: 2.5 })),
        h('line', {
            class: `median ${side}`,
            x1: median,
            x2: median,
            y1: strip_percent(y - medianHeight),
            y2: strip_percent(y + medianHeight)
        })
    ];
};
const strip_present = (value) => (value === null ? [] : [value]);
const extent = ({ entry, values }) => [
    entry.center,
    ...strip_present(entry.lo),
    ...strip_present(entry.hi),
    ...dotsOf(values)
];
/** The samples of a row; nothing where neither side was measured. */
const strip = ({ base, head }, samples, words) => {
    const sides = [
        { side: 'base', entry: base, values: samples?.base ?? [] },
        { side: 'head', entry: head, values: samples?.head ?? [] }
    ].flatMap(({ entry, ...rest }) => entry === null ? [] : [{ ...rest, entry }]);
    if (sides.length === 0)
        return undefined;
    const place = snugScale(sides.flatMap(extent));
    return h('svg', { class: 'strip', role: 'img' }, h('title', {}, words), sides.map((parts) => sideMarks(place, parts)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/benchmarkColumns.js













const benchmarkColumns_toneOf = ({ verdict }) => {
    if (verdict === 'regression')
        return 'worse';
    return verdict === 'improvement' ? 'better' : 'even';
};
/** What a row that is not judged would be is said under that, and not in its colour. */
const markCell = (report) => {
    const benchmarks = benchmarksById(report);
    const fates = new Map(report.not_judged.map((one) => [one.id, wouldBeWords(one, benchmarks)]));
    return (entry) => {
        const { id, verdict, unit } = entry;
        if (verdict !== 'not_judged')
            return markNode(benchMark(verdict, unit), benchmarkColumns_toneOf(entry));
        return inline_lines(unbroken('? not judged'), aside(unbroken(fates.get(id) ?? '')));
    };
};
const nameCell = (report) => {
    const [packages, workloads] = [(0,words_names/* hasPackages */.Kf)(report), (0,words_names/* hasWorkloads */.JJ)(report, 'benchmarks')];
    return (entry) => inline_lines(inline_name(entry.name), aside(packages && entry.package !== '' ? inline_name(entry.package) : undefined), aside(...(workloads ? ['in ', inline_name(entry.workload)] : [])), aside(whereNode(entry)), aside(ownersNode(entry)), ...benchNotes(entry).map((note) => aside(prose(note))));
};
const sideWords = (side, entry, unit) => {
    if (entry === null)
        return `${side} none`;
    const { lo, hi, n } = entry;
    const about = [
        ...(lo === null || hi === null ? [] : [(0,units_format/* formatInterval */.vy)(lo, hi, unit)]),
        ...(n === 0 ? [] : [`n=${n}`])
    ];
    const more = about.length === 0 ? '' : ` (${about.join(', ')})`;
    return `${side} median ${benchSideWords(entry, unit)}${more}`;
};
const stripWords = ({ base, head, unit }) => `${sideWords('base', base, unit)}; ${sideWords('head', head, unit)}`;
const benchmarkColumns_estimateOf = (entry) => {
    const { effect } = entry;
    if (effect === null || effect.ratio === null || effect.ratio <= 0)
        return undefined;
    const { ratio: center, lo, hi } = effect;
    const interval = lo === null || hi === null ? '' : `, ${(0,units_format/* formatRatio */.B0)(lo)} to ${(0,units_format/* formatRatio */.B0)(hi)}`;
    return {
        center,
        lo,
        hi,
        tone: benchmarkColumns_toneOf(entry),
        words: `cost ratio ${(0,units_format/* formatRatio */.B0)(center)}${interval}`
    };
};
const benchmarkColumns_ratiosOf = (entry) => {
    const estimate = benchmarkColumns_estimateOf(entry);
    if (estimate === undefined)
        return [];
    const { center, lo, hi } = estimate;
    return [center, lo ?? center, hi ?? center].filter((ratio) => ratio > 0);
};
// The defaults in the configuration, in percent of cost.
const defaultLimit = 2;
const defaultGate = 15;
/** The two limits that a slowdown is held against, in percent of cost. */
const limitsOf = (report) => ({
    change: (0,settings/* numberSetting */.G)(report, ['thresholds', 'benchmark'], defaultLimit),
    gate: (0,settings/* numberSetting */.G)(report, ['gates', 'benchmark-slowdown', 'above'], defaultGate)
});
/** One axis for all rows that are drawn. */
const costAxis = (report, rows) => {
    const { change, gate } = limitsOf(report);
    const counts = 1 + change / 100;
    return ratioAxis(rows.flatMap(benchmarkColumns_ratiosOf), [
        { value: 1 / counts, kind: 'class' },
        { value: counts, kind: 'class' },
        { value: 1 + gate / 100, kind: 'gate' }
    ]);
};
const benchmarkColumns_sides = {
    title: 'Base → head',
    kind: 'value',
    cell: (entry) => unbrokenSides(benchWords(entry))
};
const change = {
    title: 'Change',
    kind: 'value',
    cell: (entry) => h('b', {}, benchChangeWords(entry))
};
const evidence = (entry) => {
    const visible = entry.verdict === 'unchanged' ? visibleWords(entry) : '';
    return inline_lines(prose(entry.verdict === 'not_judged' ? entry.because : benchEvidenceWords(entry)), aside(visible === '' ? '' : `would have shown: ${visible}`));
};
/** Columns of a table with pictures. */
const drawnColumns = (report, axis, samples) => [
    { title: 'Verdict', kind: 'mark', cell: markCell(report) },
    { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
    {
        title: 'Samples',
        kind: 'plot',
        cell: (entry) => strip(entry, samples.get(entry.id), stripWords(entry))
    },
    benchmarkColumns_sides,
    change,
    {
        title: 'Cost ratio',
        heading: forestHeading('Cost ratio', axis),
        kind: 'plot',
        cell: (entry) => forestRow(axis, benchmarkColumns_estimateOf(entry))
    },
    { title: 'Evidence', kind: 'evidence', cell: evidence }
];
/** Columns of a table without. */
const plainColumns = (report) => [
    { title: 'Verdict', kind: 'mark', cell: markCell(report) },
    { title: 'Benchmark', kind: 'name', cell: nameCell(report) },
    benchmarkColumns_sides,
    change,
    { title: 'Evidence', kind: 'evidence', cell: evidence }
];

;// CONCATENATED MODULE: ./lib/outputs/html/section.js

/** A landmark with a heading, which a link can lead to; nothing where there is nothing in it. */
const section_section = (id, title, content) => content.every(element_isEmpty)
    ? undefined
    : h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...content);
/** A part that is one click away. Its summary carries its own numbers. */
const section_details = (summary, ...content) => content.every(element_isEmpty) ? undefined : h('details', {}, h('summary', {}, summary), ...content);

;// CONCATENATED MODULE: ./lib/outputs/html/table.js


const headingCell = ({ title, heading, kind }) => title === '' ? h('td', { class: kind }) : h('th', { class: kind, scope: 'col' }, heading ?? title);
/** On a narrow screen every cell stands on a line of its own, where the title of its column goes before it. */
const bodyCell = (row) => ({ title, kind, cell }) => {
    const label = title === '' ? {} : { 'data-label': title };
    return kind === 'name'
        ? h('th', { class: kind, scope: 'row' }, cell(row))
        : h('td', { class: kind, ...label }, cell(row));
};
const table_groupTitle = (title, columns) => title === undefined
    ? undefined
    : h('tr', { class: 'group' }, h('th', { colspan: columns, scope: 'rowgroup' }, title));
/** A table with a caption; nothing when there are no rows. */
const table_table = ({ caption, columns, groups, idOf }) => {
    const filled = groups.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0)
        return undefined;
    const bodyRow = (row) => h('tr', { id: idOf?.(row) }, ...columns.map(bodyCell(row)));
    return h('table', {}, h('caption', {}, caption), h('thead', {}, h('tr', {}, ...columns.map(headingCell))), filled.map(({ title, rows }) => h('tbody', {}, table_groupTitle(title, columns.length), ...rows.map(bodyRow))));
};
/** The rows that are shown, and the line that says how many are not, and what shows those. */
const firstRows = (rows, max, where) => {
    const hidden = rows.length - max;
    return {
        shown: rows.slice(0, max),
        rest: hidden <= 0
            ? undefined
            : h('p', { class: 'rest' }, `and ${(0,units_count/* plural */.L)(hidden, 'more row')} in ${where}`)
    };
};
/** The same, where the others are in report.json under some keys. */
const table_limitRows = (rows, max, keys) => firstRows(rows, max, `report.json: ${keys}`);

;// CONCATENATED MODULE: ./lib/outputs/html/geomeans.js






/** Units and packages that are shown. */
const maxUnits = 6;
const maxRows = 50;
const geomeans_rowsOf = (all) => {
    const rows = new Map();
    for (const mean of all) {
        const { workload, package: path, unit } = mean;
        const key = JSON.stringify([workload, path ?? null]);
        const row = rows.get(key) ?? { workload, package: path, means: new Map() };
        rows.set(key, row);
        row.means.set(unit, mean);
    }
    return [...rows.values()];
};
const meanCell = (mean) => {
    if (mean === undefined)
        return '';
    const { ratio, rows } = mean;
    const change = ratio === undefined ? 'none' : (0,units_format/* formatSignedPercent */.h9)((ratio - 1) * 100);
    return inline_lines(h('b', {}, change), aside((0,units_count/* plural */.L)(rows, 'row')));
};
const geomeans_nameCell = (named) => (row) => {
    const what = row.package === undefined ? 'all packages' : inline_name(row.package);
    return inline_lines(what, aside(...(named ? ['in ', inline_name(row.workload)] : [])));
};
/** The geometric means of the units, package by package. Information, not a verdict. */
const geomeans = (all) => {
    const units = [...new Set(all.map(({ unit }) => unit))].slice(0, maxUnits);
    const { shown, rest } = table_limitRows(geomeans_rowsOf(all), maxRows, 'bench_deltas, by package');
    const named = new Set(shown.map(({ workload }) => workload)).size > 1;
    const columns = [
        { title: 'Package', kind: 'name', cell: geomeans_nameCell(named) },
        ...units.map((unit) => ({
            title: unit,
            kind: 'value',
            cell: ({ means }) => meanCell(means.get(unit))
        }))
    ];
    return section_details('Geometric means of head/base', table_table({ caption: 'Geometric means of head/base', columns, groups: [{ rows: shown }] }), rest);
};

;// CONCATENATED MODULE: ./lib/outputs/html/headTop.js







const headTop_maxRows = 100;
const headTop_columnsOf = ({ unit }) => [
    {
        title: 'Function',
        kind: 'name',
        cell: (row) => inline_lines(inline_name((0,words_names/* shortNameOf */.PI)(row)), aside(whereNode(row)))
    },
    { title: 'Share', kind: 'value', cell: ({ share }) => (0,units_format/* formatPercent */.l9)(share) },
    { title: 'Flat', kind: 'value', cell: ({ flat }) => (0,units_format/* formatValue */.Fl)(flat, unit) },
    { title: 'Cum', kind: 'value', cell: ({ cum }) => (0,units_format/* formatValue */.Fl)(cum, unit) }
];
const headTop_topTable = (report, entry) => {
    const { shown, rest } = table_limitRows(entry.functions, headTop_maxRows, 'head_top');
    const caption = ['Where head spends it: ', prose(topTitle(entry, report))];
    return [table_table({ caption, columns: headTop_columnsOf(entry), groups: [{ rows: shown }] }), rest];
};
const hasNoBase = ({ verdict }) => verdict.level === 'no_baseline';
/** What the functions of head cost, where there is no base that would say whether that is more than before. */
const html_headTop_headTop = (report) => hasNoBase(report) ? openTops(report).map((entry) => headTop_topTable(report, entry)) : undefined;
/** The same of its benchmarks. */
const headBenchmarks = (report) => {
    if (!hasNoBase(report))
        return undefined;
    const packages = (0,words_names/* hasPackages */.Kf)(report);
    const columns = [
        {
            title: 'Benchmark',
            kind: 'name',
            cell: (row) => inline_lines(inline_name(row.name), aside(packages ? inline_name(row.package) : undefined))
        },
        { title: 'Head', kind: 'value', cell: ({ head, unit }) => benchSideWords(head, unit) },
        { title: 'n', kind: 'value', cell: ({ head }) => String(head?.n ?? '') }
    ];
    const rows = report.bench_deltas.filter(({ head }) => head !== null);
    const { shown, rest } = table_limitRows(rows, headTop_maxRows, 'bench_deltas');
    return [table_table({ caption: 'What head takes', columns, groups: [{ rows: shown }] }), rest];
};

;// CONCATENATED MODULE: ./lib/outputs/html/benchmarks.js
/** The section of benchmarks: samples, medians and cost ratios of the rows with the most evidence, the others as text. */











/** Rows of each verdict that are drawn, in reading order. */
const drawn = [
    { verdict: 'regression', title: 'Worse', max: 60 },
    { verdict: 'improvement', title: 'Better', max: 40 },
    { verdict: 'not_judged', title: 'Not judged', max: 30 },
    { verdict: 'unchanged', title: 'Unchanged', max: 20 },
    { verdict: 'not_judged', isIgnored: true, title: 'Ignored', max: 10 }
];
/** Rows behind a click, without pictures: of each verdict so many, which are all that a comment links to, come first. */
const plainRowsEach = 100;
const plainRows = plainRowsEach * drawn.length;
const benchmarks_rowsOf = (rows, { isIgnored = false }) => rows.filter(({ ignored }) => (ignored !== undefined) === isIgnored);
const split = (report) => {
    const groups = drawn.map((group) => {
        const rows = benchmarks_rowsOf((0,outputs_rows/* benchmarksByEvidence */.ZO)(report, group.verdict), group);
        const more = rows.length > group.max ? `, the first ${group.max} drawn` : '';
        return {
            title: `${group.title}: ${(0,units_count/* plural */.L)(rows.length, 'row')}${more}`,
            rows: rows.slice(0, group.max)
        };
    });
    const shown = new Set(groups.flatMap(({ rows }) => rows));
    const rest = drawn.map((group) => benchmarks_rowsOf((0,outputs_rows/* benchmarksOf */.sn)(report, group.verdict), group).filter((row) => !shown.has(row)));
    return {
        groups,
        others: [
            ...rest.flatMap((rows) => rows.slice(0, plainRowsEach)),
            ...rest.flatMap((rows) => rows.slice(plainRowsEach))
        ]
    };
};
const hasBase = ({ verdict }) => verdict.level !== 'no_baseline';
/** The benchmarks whose rows are on the page. */
const shownBenchmarks = (report) => {
    if (!hasBase(report))
        return new Set();
    const { groups, others } = split(report);
    const shown = [...groups.flatMap(({ rows }) => rows), ...others.slice(0, plainRows)];
    return new Set(shown.map(({ id }) => id));
};
const benchmarks_idOf = ({ id }) => benchmarkRow(id);
const legendOf = (report) => {
    const { change, gate } = limitsOf(report);
    return h('p', { class: 'legend' }, prose(`Samples: every measurement of base (○, above) and head (●, below) on the scale of its row, with median and interval. Cost ratio: head/base of cost with its interval, costlier to the right; the dashed lines are ${change}% either way, where a change counts, the solid one ${gate}%, where \`benchmark-slowdown\` fails. Sorted by the smallest change that the interval allows.`));
};
const others = (report, rows) => {
    const { shown, rest } = table_limitRows(rows, plainRows, 'bench_deltas');
    const caption = 'Other benchmark rows';
    return section_details(`Other rows: ${(0,units_count/* plural */.L)(rows.length, 'benchmark row')}`, table_table({ caption, columns: plainColumns(report), groups: [{ rows: shown }], idOf: benchmarks_idOf }), rest);
};
const compared = (report, { samples, geomeans: means }) => {
    const { groups, others: rest } = split(report);
    const rows = groups.flatMap((group) => group.rows);
    if (rows.length === 0)
        return [];
    const columns = drawnColumns(report, costAxis(report, rows), samples);
    const unchanged = unchangedWords(report);
    return [
        unchanged === undefined ? undefined : h('p', {}, `Unchanged: ${unchanged}.`),
        legendOf(report),
        table_table({ caption: 'Benchmarks, base against head', columns, groups, idOf: benchmarks_idOf }),
        others(report, rest),
        geomeans(means)
    ];
};
/** What the benchmarks say. */
const benchmarks = (report, pictures) => section_section('benchmarks', 'Benchmarks', hasBase(report) ? compared(report, pictures) : [headBenchmarks(report)]);

;// CONCATENATED MODULE: ./lib/outputs/html/churn.js







const churn_maxRows = 100;
const churn_columns = [
    { title: 'Function', kind: 'name', cell: (row) => inline_name((0,words_names/* shortNameOf */.PI)(row)) },
    { title: 'What became of it', kind: 'words', cell: (row) => prose(churnRowWords(row)) },
    { title: 'Base → head', kind: 'value', cell: (row) => unbroken(churnShareWords(row)) },
    { title: 'Because', kind: 'words', cell: (row) => prose(alikeWords(row)) }
];
const churn_churn = (report) => {
    const rows = distinctChurn(report.churn);
    if (rows.length === 0)
        return undefined;
    const { shown, rest } = table_limitRows(rows, churn_maxRows, 'churn');
    const caption = churnTitle(rows);
    return section_details(caption, h('p', {}, churnExplanation), table_table({ caption, columns: churn_columns, groups: [{ rows: shown }] }), rest);
};

;// CONCATENATED MODULE: ./lib/outputs/html/lines.js








const lines_side = (of) => ({ lines, unit }) => inline_lines(...(lines?.[of] ?? []).map((line) => unbroken(lineWords(line, unit))));
const html_lines_columnsOf = (nameOf) => [
    {
        title: 'Function',
        kind: 'name',
        cell: (entry) => inline_lines(inline_name(nameOf(entry)), aside(whereNode(entry)))
    },
    { title: 'Measured', kind: 'label', cell: ({ metric }) => metricName(metric) },
    { title: 'Lines of base', kind: 'words', cell: lines_side('base') },
    { title: 'Lines of head', kind: 'words', cell: lines_side('head') }
];
const hotLines = (report) => {
    const rows = lines_withLines(report);
    if (rows.length === 0)
        return undefined;
    const caption = linesTitle(rows);
    return section_details(caption, h('p', {}, prose(linesExplanation)), table_table({ caption, columns: html_lines_columnsOf((0,words_names/* functionNamer */._I)(report)), groups: [{ rows }] }));
};

;// CONCATENATED MODULE: ./lib/outputs/html/runtimeGroups.js







const runtimeGroups_maxRows = 100;
const html_runtimeGroups_columnsOf = (report) => {
    const named = (0,words_names/* hasWorkloads */.JJ)(report, 'profile');
    return [
        {
            title: 'Runtime',
            kind: 'name',
            cell: (row) => inline_lines(groupTitle(row), aside(joined(row.functions.map(inline_name), ', ')))
        },
        {
            title: 'Measured',
            kind: 'label',
            cell: ({ metric, workload }) => named ? [metricName(metric), ' in ', inline_name(workload)] : metricName(metric)
        },
        { title: 'Base → head', kind: 'value', cell: (row) => unbroken(groupShares(row)) },
        { title: 'Change', kind: 'value', cell: (row) => unbroken(groupChange(row)) },
        { title: 'What it is', kind: 'words', cell: (row) => prose(groupMeaning(row)) }
    ];
};
const runtimeGroups_runtimeGroups = (report) => {
    if (report.runtime_groups.length === 0)
        return undefined;
    const { shown, rest } = table_limitRows(report.runtime_groups, runtimeGroups_maxRows, 'runtime_groups');
    const caption = runtimeTitle(report);
    return section_details(caption, h('p', {}, runtimeExplanation), table_table({ caption, columns: html_runtimeGroups_columnsOf(report), groups: [{ rows: shown }] }), rest);
};

;// CONCATENATED MODULE: ./lib/outputs/html/functions.js
/** The section of functions: what became worse and better, and behind a click what moved and was not judged. */















/** Rows of a table that is open, and of one behind a click. */
const openRows = 200;
const closedRows = 100;
/** The functions of a block that are shown; the rest is counted. */
const shownOf = ({ rows, max }) => rows.slice(0, max);
const functions_worse = (report) => ({
    title: 'Worse',
    rows: (0,outputs_rows/* worseFunctions */.mm)(report),
    max: openRows,
    where: ['cpu_regressions', 'mem_regressions', 'new_hotspots']
});
const functions_overLimits = (report) => ({
    title: 'Also over the limit of a gate, or not judged by one',
    rows: report.over_limits,
    max: openRows,
    where: ['over_limits']
});
const functions_better = (report) => ({
    title: 'Better',
    rows: (0,outputs_rows/* betterFunctions */.WQ)(report),
    max: openRows,
    where: ['cpu_improvements', 'mem_improvements', 'removed_hotspots']
});
const gone = (report) => ({
    title: `Gone and small: ${(0,units_count/* plural */.L)((0,outputs_rows/* smallRemoved */.k9)(report).length, 'function')} with at most ${(0,units_format/* formatPercent */.l9)((0,outputs_rows/* closedRemovedShare */.Q6)(report))} of base`,
    rows: (0,outputs_rows/* smallRemoved */.k9)(report),
    max: closedRows,
    where: ['removed_hotspots']
});
const shifts = ({ share_shifts: rows }) => ({
    title: `Share shifts: ${(0,units_count/* plural */.L)(rows.length, 'function')}`,
    rows,
    max: closedRows,
    where: ['share_shifts']
});
const functions_others = ({ other_deltas: rows }) => {
    const metrics = [...new Set(rows.map(({ metric }) => metric))];
    const counts = (0,count/* countWords */.r)(rows, metrics, ({ metric }) => metric, (metric) => metricName(metric));
    return {
        title: `Other sample types, shown and not judged: ${counts}`,
        rows,
        max: closedRows,
        where: ['other_deltas']
    };
};
/** The functions whose rows are on the page. */
const shownFunctions = (report) => new Set([functions_worse, functions_overLimits, functions_better, gone, shifts, functions_others]
    .flatMap((block) => shownOf(block(report)))
    .map(({ id }) => id));
const functions_rowsOf = (report, block, caption) => {
    const where = (0,outputs_rows/* arraysOf */._l)(report, block.rows.slice(block.max), block.where);
    const { shown, rest } = table_limitRows(block.rows, block.max, where);
    const columns = functionColumns_functionColumns(report, shown);
    const idOf = ({ id }) => functionRow(id);
    return [table_table({ caption, columns, groups: [{ rows: shown }], idOf }), rest];
};
/** What counts is open. */
const judged = (report) => {
    const open = [functions_worse(report), functions_overLimits(report), functions_better(report)].filter(({ rows }) => rows.length > 0);
    const tables = open.map((block) => functions_rowsOf(report, block, `${block.title}: ${(0,units_count/* plural */.L)(block.rows.length, 'function')}`));
    return open.length === 0 ? [] : [h('p', { class: 'legend' }, legend), ...tables];
};
const functions_closed = (report, block, explanation) => block.rows.length === 0
    ? undefined
    : section_details(block.title, explanation === undefined ? undefined : h('p', {}, explanation), functions_rowsOf(report, block, block.title));
const legend = 'Interval: the deciding change and its 95% interval, costlier to the right; the dashed lines are where a change counts.';
/** What the profiles say. */
const functions = (report) => section_section('functions', 'Functions', [
    html_headTop_headTop(report),
    ...judged(report),
    hotLines(report),
    churn_churn(report),
    runtimeGroups_runtimeGroups(report),
    functions_closed(report, shifts(report), shareShiftWords),
    functions_closed(report, gone(report)),
    functions_closed(report, functions_others(report))
]);

;// CONCATENATED MODULE: ./lib/outputs/html/findings.js
/** Findings by id, as gates name them: their names, and links to where the page shows them. */







const maxNamed = 5;
/** Where the page shows a finding; undefined where it does not. */
const findingHref = (report) => {
    const functions = shownFunctions(report);
    const benchmarks = shownBenchmarks(report);
    return (id) => {
        if (functions.has(id))
            return within(functionAnchor(id));
        return benchmarks.has(id) ? within(benchmarkRow(id)) : undefined;
    };
};
/** The findings of a gate: the first few by name, the others counted. */
const findingsCell = (report) => {
    const nameOf = findingNamer(report);
    const hrefOf = findingHref(report);
    return (ids) => {
        const more = ids.length - maxNamed;
        const named = ids.slice(0, maxNamed).map((id) => linkTo(hrefOf(id), inline_name(nameOf(id))));
        return joined([...named, more > 0 ? `${(0,units_format/* formatCount */.B4)(more)} more` : ''], ', ');
    };
};

;// CONCATENATED MODULE: ./lib/outputs/html/acks.js







const acks_maxRows = 100;
const list = (entries, report) => {
    if (entries.length === 0)
        return undefined;
    const nameOf = findingNamer(report);
    const { shown, rest } = table_limitRows(entries, acks_maxRows, 'acks');
    const items = shown.map((entry) => {
        const { mark, subjects, rest: words } = ackWords(entry, nameOf);
        return h('li', {}, joined([`${mark}:`, joined(subjects.map(inline_name), ', '), prose(words)], ' '));
    });
    return [h('ul', {}, ...items), rest];
};
const acks_accept = (report) => {
    const ids = openFindings(report, (0,words_verdict/* gatesInOrder */.a0)(report));
    if (ids.length === 0)
        return undefined;
    const nameOf = findingNamer(report);
    const hrefOf = findingHref(report);
    const { shown, rest } = table_limitRows(ids, acks_maxRows, 'verdict.gates');
    return section_details('Is this intended? Accept it', h('p', {}, prose(acceptWords)), table_table({
        caption: 'What fails',
        columns: [
            { title: 'Finding', kind: 'name', cell: (id) => linkTo(hrefOf(id), inline_name(nameOf(id))) },
            { title: 'ID', kind: 'words', cell: inline_name }
        ],
        groups: [{ rows: shown }]
    }), rest);
};
/** What was accepted, and how to accept more. */
const html_acks_acks = (report) => {
    const { open, closed } = acksToShow(report);
    return section_section('acks', 'Acknowledgements', [
        list(open, report),
        section_details(`Acknowledgements without effect: ${closedWords(closed)}`, list(closed, report)),
        acks_accept(report)
    ]);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/outputs/html/document.js
/**
 * The document around the page: one file that asks nothing of any network. Its content security policy names the one
 * script and the one style sheet that it has by their hashes, so that nothing else can run or style, whatever else gets
 * into it.
 */



/** The source expression of a script or style sheet (Content Security Policy Level 3, 2.3.1). */
const hashSource = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;
const contentSecurityPolicy = ({ script, style }) => [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
].join('; ');
const escapes = new Map([
    ['<', '\\u003c'],
    ['\u2028', '\\u2028'],
    ['\u2029', '\\u2029']
]);
/**
 * JSON that can stand in a script element: without `<` nothing in it can end the element or begin a comment. The line
 * separators would be no error any more (ES2019), but tools that read the file line by line trip over them.
 */
const embeddedJson = (data) => JSON.stringify(data).replace(/[<\u2028\u2029]/g, (mark) => escapes.get(mark) ?? mark);
/** A flame, so that no browser asks a server for an icon. */
const icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23d9480f' d='M8 1c1 3 4 4 4 8a4 4 0 0 1-8 0c0-2 1-3 2-4 0 1 0 2 1 2 1-1 1-4 1-6z'/%3E%3C/svg%3E";
/** The whole file. */
const document_document = ({ title, assets, data, body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,outputs_escape/* pageText */.xe)(contentSecurityPolicy(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flamegate">
<title>${(0,outputs_escape/* pageText */.xe)(title)}</title>
<link rel="icon" href="${icon}">
<style>${assets.style}</style>
</head>
<body>${toHtml(body)}
<script type="application/json" id="flamegate-data">${embeddedJson(data)}</script>
<script>${assets.script}</script>
</body>
</html>
`;

;// CONCATENATED MODULE: ./lib/outputs/html/endpoints.js






const endpoints_maxRows = 200;
const tones = {
    regression: 'worse',
    improvement: 'better',
    unchanged: 'even',
    not_judged: 'even'
};
const html_endpoints_columns = [
    {
        title: 'Verdict',
        kind: 'mark',
        cell: (entry) => markNode(endpointMark(entry), tones[entry.verdict])
    },
    {
        title: 'Endpoint',
        kind: 'name',
        cell: (entry) => inline_lines(inline_name(entry.name), aside(prose(objectiveWords(entry))), aside(medianWords(entry)))
    },
    {
        title: 'Base → head',
        kind: 'value',
        cell: (entry) => inline_lines(unbroken(endpoints_costWords(entry)), aside(endpoints_measureWords(entry)))
    },
    { title: 'Change', kind: 'value', cell: (entry) => h('b', {}, endpoints_changeWords(entry)) },
    {
        title: 'Of the increase',
        kind: 'words',
        cell: (entry) => inline_lines(increaseWords(entry), ...functionLines(entry).map(prose))
    },
    { title: 'Evidence', kind: 'evidence', cell: (entry) => prose(certaintyWords(entry)) }
];
/** What requests to every endpoint cost. */
const endpoints_endpoints = ({ endpoints: entry }) => {
    if (entry === undefined)
        return undefined;
    const { shown, rest } = table_limitRows(entry.rows, endpoints_maxRows, 'endpoints.rows');
    return section_section('endpoints', 'Endpoints', [
        table_table({
            caption: `Endpoints: ${endpointCounts(entry)}`,
            columns: html_endpoints_columns,
            groups: [{ rows: shown }]
        }),
        rest,
        ...endpointsMethod(entry).map((one) => h('p', {}, prose(one)))
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/energy.js





const energy_maxRows = 200;
const html_energy_columns = [
    { title: 'Function or benchmark', kind: 'name', cell: (one) => inline_name(energyName(one)) },
    { title: 'CPU per operation', kind: 'value', cell: (one) => unbroken(timeWords(one)) },
    {
        title: 'Energy per 10⁹ operations',
        kind: 'value',
        cell: (one) => inline_lines(...energyLines(one))
    },
    { title: 'CO2e per 10⁹ operations', kind: 'value', cell: carbonWords }
];
const energy_year = {
    title: 'A year',
    kind: 'value',
    cell: (one) => inline_lines(...yearLines(one))
};
/** What judged changes of CPU time come to in energy, with the formula and its factors. */
const energy_energy = (report) => {
    const title = energyTitle(report);
    if (title === undefined || report.energy === undefined)
        return undefined;
    const { changes } = report.energy;
    const { shown, rest } = table_limitRows(changes, energy_maxRows, 'energy.changes');
    const hasYear = changes.some(({ per_year }) => per_year !== undefined);
    return section_section('energy', 'Energy', [
        table_table({
            caption: title,
            columns: hasYear ? [...html_energy_columns, energy_year] : html_energy_columns,
            groups: [{ rows: shown }]
        }),
        rest,
        ...energyMethod(report.energy).map((one) => h('p', {}, prose(one)))
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/flameGraph.js


const withoutScripts = 'The flame graph takes scripts. Every number of the verdict is below without.';
const flameSection = (content) => section_section('flamegraph', 'Flame graph', [content]);
/** The section that the script draws into, or why there is nothing to draw; nothing where no input has stacks. */
const flameGraph = ({ flames, flamesLeftOut }) => {
    if (flamesLeftOut !== undefined)
        return flameSection(h('p', {}, flamesLeftOut));
    if (flames.trees.length === 0)
        return undefined;
    return flameSection(h('noscript', {}, h('p', {}, withoutScripts)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/frame.js




/** Where the bar leads to: the sections of the page, in the words of their headings. */
const stopsIn = (sections) => sections.filter(isElement).map(({ attributes: { id }, children }) => {
    const heading = children.filter(isElement).find(({ tag }) => tag === 'h2');
    return [String(id), heading === undefined ? 'Verdict' : heading.children];
});
const levelTone = {
    pass: 'passed',
    warning: 'warning',
    soft_fail: 'warning',
    hard_fail: 'failed',
    inconclusive: 'unjudged',
    no_baseline: 'unjudged'
};
const frame_bar = (report, sections) => {
    const { level } = report.verdict;
    const sides = sidesWords(report);
    return h('header', { class: 'bar' }, h('p', { class: 'state' }, h('strong', { class: `level ${levelTone[level]}` }, unbroken(`${words_verdict/* levelGlyphs */.WD[level]} ${words_verdict/* levelWords */.s2[level]}`)), sides === undefined ? undefined : [' ', h('span', { class: 'sides' }, prose(sides))]), h('nav', { 'aria-label': 'Sections' }, h('ul', {}, stopsIn(sections).map(([id, title]) => h('li', {}, h('a', { href: within(id) }, title))))));
};
const foot = ({ tool, generated_at }) => h('footer', {}, h('p', {}, `${tool.name} ${tool.version} · `, h('time', { datetime: generated_at }, generated_at), ' · all numbers in ', h('code', {}, 'report.json')));
/** The body of the document. */
const frame_frame = (report, sections) => [
    h('a', { class: 'skip', href: within('verdict') }, 'Skip to the verdict'),
    frame_bar(report, sections),
    h('main', {}, ...sections),
    foot(report)
];

;// CONCATENATED MODULE: ./lib/outputs/html/plots/trendLine.js



const trendLine_percent = (value) => `${Math.round(value * 100) / 100}%`;
/** The free edge around the dots, percent of width. */
const edge = 2;
const trendLine_placeOf = (index, count) => edge + ((100 - 2 * edge) * index) / Math.max(1, count - 1);
const trendLine_wordsOf = (run, value, { unit }) => {
    const release = run.tag === undefined ? '' : ` (${run.tag})`;
    return `${trendValue(value, unit)} at ${run.commit.slice(0, 7)}${release}, ${run.time.slice(0, 10)}`;
};
/** A row over the runs of a history. */
const trendLine = (row, { runs }) => {
    const { values, head, last_good: good } = row;
    const known = values.filter((value) => value !== null);
    if (known.length === 0)
        return undefined;
    const place = snugScale([...known, head, ...(good === null ? [] : [good.value])]);
    const count = runs.length + 1;
    const height = (value) => trendLine_percent(100 - place(value));
    const dot = (value, index) => {
        const run = runs[index];
        if (value === null || run === undefined)
            return undefined;
        const at = { cx: trendLine_percent(trendLine_placeOf(index, count)), cy: height(value), r: run.tag ? 4 : 2.5 };
        return h('circle', { class: run.tag ? 'release' : 'run', ...at }, h('title', {}, trendLine_wordsOf(run, value, row)));
    };
    const mark = (change) => {
        const index = runs.findIndex(({ commit, time }) => commit === change.commit && time === change.time);
        if (index === -1)
            return undefined;
        const x = trendLine_percent(trendLine_placeOf(index - 0.5, count));
        return h('line', { class: 'gate', x1: x, x2: x, y1: '0%', y2: '100%' }, h('title', {}, changeWords(change)));
    };
    const level = good === null
        ? undefined
        : h('line', {
            class: 'class',
            x1: '0%',
            x2: '100%',
            y1: height(good.value),
            y2: height(good.value)
        });
    return h('svg', { class: 'trend', role: 'img' }, h('title', {}, `${row.name}: ${row.because}`), level, row.changes.map(mark), values.map(dot), h('circle', {
        class: `head ${row.status}`,
        cx: trendLine_percent(trendLine_placeOf(runs.length, count)),
        cy: height(head),
        r: 4
    }, h('title', {}, `head: ${trendValue(head, row.unit)}`)));
};

;// CONCATENATED MODULE: ./lib/outputs/html/history.js
/** The section of the history: every row over the runs of the default branch, what moved first. */








const history_maxRows = 50;
/** What moved first, then all others in the order of the report. */
const history_inOrder = (history) => {
    const notable = notableTrends(history);
    return [...notable, ...history.rows.filter((row) => !notable.includes(row))];
};
const history_sides = ({ last_good: good, head, unit }) => `${good === null ? 'unknown' : trendValue(good.value, unit)} → ${trendValue(head, unit)}`;
const history_elsewhere = (row) => row.elsewhere.map(({ differs, runs }) => aside(prose(`${(0,units_count/* plural */.L)(runs, 'run')} not comparable: ${differs}`)));
const history_columnsOf = (history) => [
    {
        title: 'Row',
        kind: 'name',
        cell: (row) => inline_lines(inline_name((0,words_names/* shortNameOf */.PI)(row)), aside(measureWords(row)))
    },
    { title: 'Runs, head last', kind: 'plot', cell: (row) => trendLine(row, history) },
    { title: 'Last good → head', kind: 'value', cell: (row) => unbroken(history_sides(row)) },
    {
        title: 'Since then',
        kind: 'words',
        cell: (row) => inline_lines(prose(row.because), ...row.changes.map((change) => prose(changeWords(change))), ...history_elsewhere(row))
    }
];
const html_history_history = ({ history: entry }) => {
    if (entry === undefined || entry.rows.length === 0)
        return undefined;
    const { shown, rest } = table_limitRows(history_inOrder(entry), history_maxRows, 'history');
    const [first, last] = [entry.runs[0], entry.runs.at(-1)];
    const span = first && last ? ` ${first.time.slice(0, 10)} to ${last.time.slice(0, 10)}.` : '';
    return section_section('history', 'History', [
        h('p', {}, prose(`${historyTitle(entry)}.${span} ${historyExplanation}`)),
        table_table({
            caption: 'Rows over the runs of the default branch',
            columns: history_columnsOf(entry),
            groups: [{ rows: shown }]
        }),
        rest
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/ignored.js







const ignored_maxRows = 200;
const ignored_columnsOf = (report) => {
    const wordsOf = ignoredNamer(report);
    const drawn = shownBenchmarks(report);
    const hrefOf = ({ kind, id }) => kind === 'benchmark' && drawn.has(id) ? within(benchmarkRow(id)) : undefined;
    return [
        {
            title: 'Function or benchmark',
            kind: 'name',
            cell: (entry) => linkTo(hrefOf(entry), inline_name(wordsOf(entry).name))
        },
        { title: 'Measured', kind: 'label', cell: (entry) => wordsOf(entry).measured },
        {
            title: 'Would be',
            kind: 'words',
            cell: (entry) => inline_lines(unbroken(wordsOf(entry).change), prose(entry.because))
        },
        { title: 'Ignored because', kind: 'words', cell: ({ reason }) => prose(reason) }
    ];
};
/** What the settings ignore: what it would be, and why it counts for nothing. */
const ignored_ignored = (report) => {
    const { shown, rest } = table_limitRows(report.ignored, ignored_maxRows, 'ignored');
    if (shown.length === 0)
        return undefined;
    return section_section('ignored', 'Ignored', [
        table_table({
            caption: `Ignored: ${ignoredCounts(report)}`,
            columns: ignored_columnsOf(report),
            groups: [{ rows: shown }]
        }),
        rest
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/nextSteps.js







const maxSteps = 50;
const longestCommand = 1000;
const commandNode = (text) => text === undefined ? undefined : h('pre', {}, command((0,visible/* tidyName */.qJ)(text.trim(), longestCommand)));
/** What to do next, with the commands to run. What a model suggests comes first and is marked. */
const nextSteps_nextSteps = (report) => {
    const hrefOf = findingHref(report);
    const { byModel, own } = stepsOf(report);
    const { shown, rest } = table_limitRows(own, maxSteps, 'recommendations');
    const suggestion = ({ text }) => h('li', {}, h('em', {}, modelMark), ' ', prose(text));
    const step = ({ text, command: run, finding_id: id }) => {
        const href = id === undefined ? undefined : hrefOf(id);
        const link = href === undefined ? undefined : [' ', linkTo(href, 'Show it')];
        return h('li', {}, prose(text), link, commandNode(run));
    };
    const items = [...byModel.map(suggestion), ...shown.map(step)];
    return section_section('next', 'Next steps', items.length === 0 ? [] : [h('ol', {}, ...items), rest]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/notJudged.js










const notJudged_maxRows = 200;
/** A longer list is one click away, so that it hides nothing behind it. */
const notJudged_openRows = 10;
const notJudged_columnsOf = (report) => {
    const nameOf = (0,words_names/* functionNamer */._I)(report);
    const benchmarks = benchmarksById(report);
    const drawn = shownBenchmarks(report);
    return [
        {
            title: 'Function or benchmark',
            kind: 'name',
            cell: (entry) => {
                if (entry.kind === 'function')
                    return permalink(entry.id, inline_name(nameOf(entry)));
                const href = drawn.has(entry.id) ? within(benchmarkRow(entry.id)) : undefined;
                return linkTo(href, inline_name(entry.name));
            }
        },
        {
            title: 'Measured',
            kind: 'label',
            cell: (entry) => (entry.kind === 'function' ? metricName(entry.metric) : entry.unit)
        },
        {
            title: 'Would be',
            kind: 'mark',
            cell: (entry) => unbroken(wouldBeWords(entry, benchmarks))
        },
        {
            title: 'Because',
            kind: 'words',
            cell: (entry) => inline_lines(...reasonWords(entry, benchmarks).map(prose))
        }
    ];
};
const why = 'These rows count towards nothing: a change without evidence is no change, and no proof that there was none.';
/** Rows whose evidence does not carry their class: what they would be, and what is missing. */
const notJudged_notJudged = (report) => {
    const benchmarks = benchmarksById(report);
    const { shown, rest } = table_limitRows(notJudgedInOrder(report, benchmarks), notJudged_maxRows, 'not_judged');
    if (shown.length === 0)
        return undefined;
    const drawn = shownBenchmarks(report);
    const caption = `Not judged: ${notJudgedCounts(report, benchmarks)}`;
    const rows = table_table({
        caption,
        columns: notJudged_columnsOf(report),
        groups: [{ rows: shown }],
        idOf: ({ kind, id }) => {
            if (kind === 'function')
                return functionRow(id);
            return drawn.has(id) ? undefined : benchmarkRow(id);
        }
    });
    return section_section('not-judged', 'Not judged', [
        h('p', {}, why),
        shown.length > notJudged_openRows ? section_details(caption, rows, rest) : rows
    ]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/owners.js






const owners_maxRows = 50;
/** The owners of what moved; nothing without a CODEOWNERS file. */
const owners_owners = (report) => {
    if (report.owners.length === 0)
        return undefined;
    const findings = findingsCell(report);
    const { shown, rest } = table_limitRows(report.owners, owners_maxRows, 'owners');
    const rows = table_table({
        caption: ownersTitle(report),
        columns: [
            {
                title: 'Owner',
                kind: 'name',
                cell: ({ owner }) => (owner === null ? nobody : inline_name(owner))
            },
            { title: 'Worse', kind: 'words', cell: ({ worse }) => findings(worse) },
            { title: 'Better', kind: 'words', cell: ({ better }) => findings(better) }
        ],
        groups: [{ rows: shown }]
    });
    return section_section('owners', 'Owners', [h('p', {}, ownersExplanation), rows, rest]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/packages.js









const packages_maxRows = 15;
const packages_percentOf = (part, total) => (total === 0 ? 0 : (100 * part) / total);
const packages_sharesOf = ({ base, head }, { total }) => ({
    base: packages_percentOf(base, total.base),
    head: packages_percentOf(head, total.head)
});
const valueWords = ({ base, head }, unit) => `${(0,units_format/* formatValue */.Fl)(base, unit)} → ${(0,units_format/* formatValue */.Fl)(head, unit)}`;
const packages_shareWords = ({ base, head }) => `${(0,units_format/* formatPercent */.l9)(base)} → ${(0,units_format/* formatPercent */.l9)(head)}`;
const packageTable = (moves) => {
    const { workload, metric, unit } = moves;
    const { shown, rest } = firstRows(moves.packages, packages_maxRows, 'the flame graph');
    const rows = shown.map((move) => ({ move, shares: packages_sharesOf(move, moves) }));
    const points = rows.map(({ shares }) => shares.head - shares.base);
    const axis = pointsAxis(points, []);
    return [
        table_table({
            caption: [
                `Packages by change of their share of ${metricName(metric)}, in `,
                prose(`\`${workload}\``)
            ],
            columns: [
                {
                    title: 'Package',
                    kind: 'name',
                    cell: ({ move }) => inline_lines(move.package === '' ? 'without a package' : inline_name(move.package), aside(ownersNode(move)))
                },
                {
                    title: 'Base → head',
                    kind: 'value',
                    cell: ({ move, shares }) => inline_lines(unbroken(packages_shareWords(shares)), aside(unbroken(valueWords(move, unit))))
                },
                {
                    title: 'Change',
                    kind: 'value',
                    cell: ({ shares }) => h('b', {}, unbroken((0,units_format/* formatPp */["if"])(shares.head - shares.base)))
                },
                {
                    title: 'Share, pp',
                    heading: forestHeading('Share, pp', axis),
                    kind: 'plot',
                    cell: ({ shares }) => {
                        const center = shares.head - shares.base;
                        return forestRow(axis, {
                            center,
                            lo: Math.min(0, center),
                            hi: Math.max(0, center),
                            tone: 'even',
                            words: `share ${(0,units_format/* formatPp */["if"])(center)}`
                        });
                    }
                }
            ],
            groups: [{ rows }]
        }),
        rest
    ];
};
const explanation = 'Flat values of all functions of a package, added up. Nothing here is judged: it shows where to look, and whose code it is.';
/** The packages of what counts; of other sample types only where nothing counts. */
const html_packages_packages = ({ packages: all }) => {
    const counting = all.filter(({ counts }) => counts);
    const shown = counting.length > 0 ? counting : all;
    return section_section('packages', 'Packages', shown.length === 0 ? [] : [h('p', {}, explanation), ...shown.map(packageTable)]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/production.js




/** Where the profiler of production shows what became worse or better. */
const production_production = (report) => {
    const title = productionTitle(report);
    if (title === undefined || report.production === undefined)
        return undefined;
    const items = report.production.findings.map((finding) => h('li', {}, inline_name(productionName(finding)), ': ', joined(finding.links.map((one) => linkTo(elsewhere(one.url), one.title)), ' · ')));
    return section_section('production', 'In production', [h('ul', {}, ...items), h('p', {}, productionNote)]);
};

;// CONCATENATED MODULE: ./lib/outputs/html/provenance.js









const provenance_maxRows = 200;
const provenance_comparisonColumns = [
    { title: 'Workload', kind: 'name', cell: ({ workload }) => inline_name(workload) },
    { title: 'Measured', kind: 'label', cell: comparedWhat },
    {
        title: 'Status',
        kind: 'words',
        cell: ({ status, because }) => joined([status, because === undefined ? '' : ['(', prose(because), ')']], ' ')
    },
    { title: 'Total', kind: 'value', cell: (entry) => unbrokenSides(totalWords(entry)) },
    {
        title: 'Samples',
        kind: 'value',
        cell: (entry) => inline_lines(unbroken(eventsWords(entry)), profilesWords(entry))
    },
    { title: 'Smallest visible change', kind: 'value', cell: visibleChangeWords },
    { title: 'Note', kind: 'words', cell: comparisonNote }
];
const provenance_method = (report) => {
    const { shown, rest } = table_limitRows(report.comparisons, provenance_maxRows, 'comparisons');
    const cost = costWords(report);
    return [
        [...baselineSentences(report), ...collectionWords(report)].map((one) => h('p', {}, prose(one))),
        table_table({
            caption: `What was compared: ${comparedCounts(report)}`,
            columns: provenance_comparisonColumns,
            groups: [{ rows: shown }]
        }),
        rest,
        h('p', {}, readingWords),
        cost === undefined ? undefined : h('p', {}, cost)
    ];
};
const provenance_inputStatus = ({ status, because, superseded_by }) => joined([
    status,
    superseded_by === undefined ? '' : ['by ', inline_name(superseded_by)],
    because === undefined || status === 'parsed' ? '' : ['(', prose(because), ')']
], ' ');
/** What a readable file was paired with, and why. */
const pairing = ({ status, because, paired_with = [] }) => inline_lines(...paired_with.map(inline_name), because === undefined || status !== 'parsed' ? '' : ['(', prose(because), ')']);
const provenance_inputColumns = [
    { title: 'File', kind: 'name', cell: ({ path }) => inline_name(path) },
    { title: 'Side', kind: 'label', cell: ({ side }) => side },
    { title: 'Workload', kind: 'label', cell: ({ workload }) => inline_name(workload) },
    { title: 'Format', kind: 'label', cell: ({ format }) => format },
    { title: 'Size', kind: 'value', cell: ({ bytes }) => (0,units_format/* formatBytes */.z3)(bytes) },
    { title: 'Status', kind: 'words', cell: provenance_inputStatus },
    { title: 'Paired with', kind: 'words', cell: pairing }
];
const provenance_inputs = (report) => {
    if (report.inputs.length === 0)
        return undefined;
    const { shown, rest } = table_limitRows(report.inputs, provenance_maxRows, 'inputs');
    const ignored = ignoredWords(report);
    return section_details(`Inputs: ${inputCounts(report)}`, table_table({
        caption: 'Every file that was read',
        columns: provenance_inputColumns,
        groups: [{ rows: shown }]
    }), rest, ignored === undefined ? undefined : h('p', {}, ignored));
};
const provenance_diagnosticColumns = [
    { title: 'Severity', kind: 'mark', cell: ({ severity }) => severity },
    { title: 'Code', kind: 'name', cell: ({ code }) => inline_name(code) },
    {
        title: 'Where',
        kind: 'words',
        cell: (entry) => {
            const at = diagnosticPlace(entry);
            return at === undefined ? '' : joined([inline_name(at.name), at.byte], ' ');
        }
    },
    {
        title: 'What, and what to do',
        kind: 'words',
        cell: ({ message, hint }) => inline_lines(prose(message), hint === undefined ? '' : prose(hint))
    }
];
const provenance_diagnostics = (report) => {
    const { shown, rest } = table_limitRows(diagnosticsInOrder(report), provenance_maxRows, 'diagnostics');
    if (shown.length === 0)
        return undefined;
    return section_details(`Diagnostics: ${diagnosticCounts(report)}`, table_table({
        caption: 'What the readers of the inputs had to say',
        columns: provenance_diagnosticColumns,
        groups: [{ rows: shown }]
    }), rest);
};
/** Where the numbers come from. */
const provenance = (report) => section_section('measured', 'How this was measured', [
    provenance_method(report),
    provenance_inputs(report),
    provenance_diagnostics(report)
]);

;// CONCATENATED MODULE: ./lib/outputs/html/style/palette.js
/**
 * The colours of the page, for light and dark. Red is more and blue is less, which people with any colour vision can tell
 * apart; no colour says anything that a word beside it does not say. A test holds the contrasts (WCAG 2.2, 1.4.3, 1.4.11).
 */
const light = {
    page: '#ffffff',
    panel: '#f5f6f8',
    line: '#dde0e6',
    text: '#1a1d23',
    muted: '#59606d',
    link: '#0b57d0',
    worse: '#c42b1c',
    better: '#0f62cf',
    even: '#646b77',
    good: '#0c6e4e',
    warn: '#8a5300',
    onState: '#ffffff'
};
const dark = {
    page: '#111418',
    panel: '#1a1e24',
    line: '#2f353e',
    text: '#e6e8ec',
    muted: '#a1a9b6',
    link: '#8ab8ff',
    worse: '#ff8473',
    better: '#74b1ff',
    even: '#8f97a4',
    good: '#5fd0a5',
    warn: '#f0b45c',
    onState: '#111418'
};
const properties = (palette) => Object.entries(palette)
    .map(([role, colour]) => `--${role}: ${colour};`)
    .join(' ');
/**
 * The palettes as custom properties: what the reader chose in the page (`data-theme`), else what the system has; print is
 * always light.
 */
const colours = `
:root { color-scheme: light dark; ${properties(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${properties(dark)} } }
@media screen { :root[data-theme='dark'] { color-scheme: dark; ${properties(dark)} } }
:root[data-theme='light'] { color-scheme: light; }
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/plots.js
/** Pictures in tables. Everything in them is placed in percent, so that their size is set here. */
const plots = `
.plot { width: 10rem; min-width: 9rem; }
tbody td.plot { position: relative; padding: 0; height: 2.9rem; }
svg { display: block; overflow: visible; }
.forest, .strip { position: absolute; inset: 0 0.75rem; width: calc(100% - 1.5rem); height: 100%; }
tbody td.plot:has(.trend) { height: 4rem; min-width: 16rem; }
.trend { position: absolute; inset: 0.5rem 0.75rem; width: calc(100% - 1.5rem); height: calc(100% - 1rem); }
.trend .run { fill: var(--even); }
.trend .release { fill: none; stroke: var(--text); }
.trend .head { fill: var(--text); }
.trend .head.over { fill: var(--worse); }
.strip { inset-block: 0.4rem auto; height: 2.1rem; }
.axis { width: 100%; height: 1.1rem; margin-top: 0.15rem; }
.axis text { fill: var(--muted); font-size: 0.72rem; dominant-baseline: middle; }
svg line { stroke: var(--even); stroke-width: 1; }
svg .even { stroke: var(--line); }
svg .class { stroke: var(--even); stroke-dasharray: 2 3; opacity: 0.7; }
svg .gate { stroke: var(--worse); opacity: 0.6; }
.forest circle, .forest .bar, .forest .beyond { color: var(--even); stroke: currentColor; fill: currentColor; }
.forest circle { stroke: none; }
.forest .bar { stroke-width: 2; }
.forest .worse { color: var(--worse); }
.forest .better { color: var(--better); }
.forest .beyond { stroke: none; font-size: 0.9rem; dominant-baseline: middle; }
.strip .bar { stroke-width: 7; opacity: 0.28; }
.strip .median { stroke-width: 2; }
.strip .head { stroke: var(--text); }
.strip .base { stroke: var(--even); }
.strip circle { stroke-width: 1; fill: var(--text); fill-opacity: 0.55; stroke: none; }
.strip circle.base { fill: none; stroke: var(--even); }
@media screen and (max-width: 71rem) {
  tbody td.plot { width: auto; height: 2.5rem; }
  .forest, .strip { inset: 0 auto auto 7.5rem; width: calc(100% - 7.5rem); max-width: 20rem; }
  .strip { top: 0.2rem; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/print.js
/** On paper, which is turned for the tables, everything is open, nothing sticks, and nothing that needs a pointer is there. */
const print = `
@page { size: landscape; margin: 12mm; }
@media print {
  html { font-size: 12px; }
  body { font-size: 10pt; }
  th, td { padding: 0.35rem 0.5rem; }
  tbody .name, .words, .evidence, .plot { min-width: 6rem; }
  .bar { position: static; }
  .bar nav, .skip { display: none; }
  main, footer, .bar { padding-inline: 0; }
  section { break-inside: auto; }
  tr, .note, .ratings li { break-inside: avoid; }
  h2, caption, .group { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; }
  svg, .level, .ratings li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/tables.js
/**
 * Tables, closer on a screen of middle width, and what they become on a narrow one: a row is a block there, each cell on a line
 * with its title.
 */
const tables = `
table { width: 100%; margin: 1rem 0 0.25rem; border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { padding: 0.4rem 0; text-align: left; font-weight: 600; font-size: 1rem; }
th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child, td:first-child { padding-left: 0.25rem; }
thead th, thead td { vertical-align: bottom; color: var(--muted); font-size: 0.87em; font-weight: 550; border-bottom-color: var(--even); }
tbody .name { min-width: 14rem; overflow-wrap: anywhere; }
.name small { display: block; }
.name small + br { display: none; }
.value { text-align: right; }
thead .value { white-space: nowrap; }
.value b { font-weight: 600; }
.value small { display: inline-block; }
.words, .evidence { min-width: 11rem; overflow-wrap: anywhere; }
.evidence { width: 17rem; }
.mark { white-space: nowrap; }
.worse { color: var(--worse); }
.better { color: var(--better); }
.mark .worse, .mark .better { font-weight: 550; }
.mark .even { color: var(--muted); }
.label { overflow-wrap: anywhere; }
.standing { white-space: nowrap; }
.standing.failed { color: var(--worse); font-weight: 600; }
.standing.accepted, .standing.unjudged { color: var(--warn); font-weight: 600; }
.standing.passed { color: var(--good); }
.standing.idle { color: var(--muted); }
.group th { padding-top: 1rem; color: var(--muted); font-weight: 600; }
tr:target > *, tr:has(:target) > * { background: var(--panel); box-shadow: inset 0 2px var(--link), inset 0 -2px var(--link); }
@media screen and (max-width: 80rem) {
  thead .value, .mark { white-space: normal; }
  tbody .name { min-width: 10rem; }
  .words, .evidence { min-width: 8rem; }
}
@media screen and (max-width: 71rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, caption, tbody, tr, tbody th, tbody td { display: block; }
  tr { display: flex; flex-direction: column; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td, tbody th:first-child { padding: 0.1rem 0; border: 0; min-width: 0; }
  td:empty { display: none; }
  td[data-label] { position: relative; padding-left: 7.5rem; text-align: left; white-space: normal; }
  td[data-label]::before { content: attr(data-label); position: absolute; left: 0; color: var(--muted); }
  tbody .name { order: -1; padding-bottom: 0.25rem; }
  .group th { padding-top: 0.4rem; }
}
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style/text.js
/** Type, headings, notes and what is around the sections. */
const style_text_text = `
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
main, footer, .bar { padding-inline: max(1.25rem, calc((100vw - 1240px) / 2)); }
main { padding-bottom: 3rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a code { color: inherit; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font: 0.92em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; }
code { overflow-wrap: anywhere; }
pre {
  margin: 0.5rem 0 0;
  padding: 0.6rem 0.8rem;
  white-space: pre-wrap;
  background: var(--panel);
  border: 1px solid var(--line);
  border-radius: 6px;
}
pre code { font-size: 1em; }
.word { display: inline-block; max-width: 100%; }
small { font-size: 0.87em; color: var(--muted); }
h1 { margin: 1.6rem 0 0.6rem; max-width: 60rem; font-size: 1.75rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; text-wrap: pretty; }
h1 code { font-size: 0.9em; font-weight: 600; }
h2 { margin: 0 0 0.75rem; font-size: 1.25rem; font-weight: 650; }
section + section { margin-top: 2.5rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
p { margin: 0.5rem 0; max-width: 60rem; }
.lead { font-size: 1.05rem; max-width: 60rem; }
blockquote { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.legend, .rest { color: var(--muted); font-size: 0.87rem; }
.skip { position: absolute; left: -100vw; top: 0; z-index: 3; padding: 0.5rem 1rem; background: var(--page); }
.skip:focus { left: 0; }
.bar {
  position: sticky;
  top: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.15rem 1.5rem;
  padding-block: 0.5rem;
  background: var(--page);
  border-bottom: 1px solid var(--line);
}
.bar p { margin: 0; max-width: none; }
.state { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.2rem 0.75rem; }
.sides { color: var(--muted); font-size: 0.87rem; overflow-wrap: anywhere; }
.level { padding: 0.1rem 0.6rem; border-radius: 1rem; color: var(--onState); font-weight: 650; font-size: 0.87rem; }
.level.failed { background: var(--worse); }
.level.passed { background: var(--good); }
.level.warning { background: var(--warn); }
.level.unjudged { background: var(--muted); }
.bar nav ul { display: flex; gap: 1.1rem; margin: 0; padding: 0; list-style: none; font-size: 0.87rem; }
.bar nav { max-width: 100%; overflow-x: auto; scrollbar-width: none; }
.bar nav li { flex: none; }
.bar nav a { display: block; padding: 0.25rem 0; color: var(--text); text-decoration: none; }
.bar nav a:hover { text-decoration: underline; }
.note { margin: 0.9rem 0; padding: 0.55rem 0.9rem; max-width: 60rem; background: var(--panel); border-left: 4px solid var(--warn); border-radius: 3px; }
.note.notice { border-left-color: var(--better); }
.note p { margin: 0; }
.note ul { margin: 0.3rem 0 0; padding-left: 1.2rem; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.1rem; margin: 1rem 0; max-width: 60rem; font-size: 0.93rem; }
.facts dt { color: var(--muted); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.ratings { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; max-width: 60rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.ratings li { margin: 0; padding: 0.6rem 0.9rem 0.7rem; background: var(--panel); border-radius: 8px; }
.ratings .dimension { display: block; color: var(--muted); font-size: 0.87rem; }
.ratings b { display: block; font-size: 1.7rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.ratings b span { color: var(--muted); font-size: 0.55em; font-weight: 400; }
.ratings small { display: block; line-height: 1.4; }
details { margin: 0.75rem 0; border: 1px solid var(--line); border-radius: 6px; }
summary { padding: 0.5rem 0.9rem; cursor: pointer; font-weight: 550; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > :not(summary) { margin-inline: 0.9rem; }
details > table { width: calc(100% - 1.8rem); }
ol { padding-left: 1.5rem; }
li { margin: 0.4rem 0; }
#next li { max-width: 60rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.4rem; }
  .lead { font-size: 1rem; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.4rem; }
}
footer { padding-block: 1.25rem 2.5rem; border-top: 1px solid var(--line); color: var(--muted); font-size: 0.87rem; }
`;

;// CONCATENATED MODULE: ./lib/outputs/html/style.js





/** The style sheet of everything but the flame graph, which brings its own. */
const style = [colours, style_text_text, tables, plots, print].join('');

;// CONCATENATED MODULE: ./lib/outputs/html/verdict.js












/** Clauses of a note that are shown. */
const maxClauses = 20;
/** The verdict and the first sentence of the summary. */
const headlineOf = (report) => `${(0,words_verdict/* verdictWords */.L2)(report)}: ${summaryWords(report).headline}`;
/** The rest of the summary; as a quotation where a model wrote it, so that nobody takes it for ours. */
const lead = (report) => {
    const { prose: words, byline } = summaryWords(report);
    const paragraph = h('p', { class: 'lead' }, prose(words));
    if (byline === undefined)
        return words === '' ? undefined : paragraph;
    return h('blockquote', {}, paragraph, h('p', { class: 'legend' }, '— ', prose(byline)));
};
/** Something that must be read before any number. */
const verdict_note = (kind, title, clauses) => h('div', { class: `note ${kind}`, role: 'note' }, h('p', {}, h('b', {}, title)), clauses.length === 0 ? undefined : h('ul', {}, ...clauses.map((clause) => h('li', {}, clause))));
const listNote = (title, clauses, where) => {
    const { shown, rest } = table_limitRows(clauses, maxClauses, where);
    return [verdict_note('warning', title, shown.map(prose)), rest];
};
/** That the numbers are not ours, and where they are from. */
const untrusted = ({ measured_by }) => {
    if (measured_by === null)
        return undefined;
    const { id, url } = measured_by.run;
    const run = linkTo(outside(url), `run ${id}`);
    return h('p', { class: 'note notice', role: 'note' }, h('b', {}, untrustedTitle), ` ${measuredBy_measuredWords(measured_by)} `, run, `: ${judgedWords}`);
};
const notes = (report) => {
    const gaps = gapTitle(report);
    const noise = noiseWarning(report);
    return [
        untrusted(report),
        ...shiftWords(report).map((words) => h('p', { class: 'note notice', role: 'note' }, prose(words))),
        report.head_loosens.length === 0
            ? undefined
            : listNote(loosensTitle, report.head_loosens, 'head_loosens'),
        gaps === undefined
            ? undefined
            : listNote(gaps, notComparedWords(report), 'comparisons, inputs, diagnostics'),
        noise === undefined ? undefined : h('p', { class: 'note warning', role: 'note' }, prose(noise))
    ];
};
const facts = (report) => {
    const rows = [
        ['Compared', comparedWords(report) ?? 'nothing'],
        ['Sides', sidesWords(report)],
        ['Baseline', baselineWords(report)],
        ['Unchanged', unchangedWords(report)],
        ['New, with nothing to compare', newInHeadWords(report)],
        ['Work', operationsWords(report)]
    ];
    return h('dl', { class: 'facts' }, rows.map(([term, words]) => words === undefined ? undefined : [h('dt', {}, term), h('dd', {}, prose(words))]));
};
const verdict_dimensions = [
    ['overall', 'Overall'],
    ['cpu', 'CPU'],
    ['memory', 'Memory']
];
/** The three scores, each with what it rests on. */
const verdict_ratings = ({ rating, rating_basis }) => h('ul', { class: 'ratings', 'aria-label': 'Rating' }, verdict_dimensions.map(([dimension, title]) => h('li', {}, h('span', { class: 'dimension' }, title), ' ', h('b', {}, String(rating[dimension]), h('span', {}, '/10')), ' ', h('small', {}, rating_basis[dimension]))));
const standingTone = {
    failed: 'failed',
    accepted: 'accepted',
    unjudged: 'unjudged',
    passed: 'passed',
    not_applicable: 'idle'
};
const standingCell = (gate) => {
    const standing = (0,words_verdict/* standingOf */.YP)(gate);
    const words = unbroken(`${words_verdict/* standingGlyphs */.Gj[standing]} ${words_verdict/* standingWords */.o4[standing]}`);
    return h('span', { class: `standing ${standingTone[standing]}` }, words);
};
const verdict_gates = (report) => {
    const inOrder = (0,words_verdict/* gatesInOrder */.a0)(report);
    const findings = findingsCell(report);
    return table_table({
        caption: `Gates: ${(0,words_verdict/* gateCounts */.Od)(inOrder)}`,
        columns: [
            { title: 'Gate', kind: 'name', cell: ({ id }) => inline_name(id) },
            { title: 'Status', kind: 'mark', cell: standingCell },
            {
                title: 'If it fails',
                kind: 'mark',
                cell: ({ severity }) => unbroken(words_verdict/* severityWords */.D4[severity])
            },
            { title: 'Because', kind: 'words', cell: (gate) => prose(gateReason(report, gate)) },
            { title: 'Findings', kind: 'words', cell: ({ findings: ids }) => findings(ids) }
        ],
        groups: [{ rows: inOrder }]
    });
};
/** What a reader must know, and nothing else. */
const verdict = (report) => h('section', { id: 'verdict', 'aria-labelledby': 'verdict-title' }, h('h1', { id: 'verdict-title' }, prose(headlineOf(report))), lead(report), ...notes(report), facts(report), verdict_ratings(report), verdict_gates(report));

;// CONCATENATED MODULE: ./lib/outputs/html.js


















/** Name of the file that the shells write it to. */
const pageFileName = 'report.html';
const sections = ({ report, pictures }) => [
    verdict(report),
    flameGraph(pictures),
    functions(report),
    benchmarks(report, pictures),
    owners_owners(report),
    endpoints_endpoints(report),
    html_packages_packages(pictures),
    html_history_history(report),
    nextSteps_nextSteps(report),
    html_acks_acks(report),
    notJudged_notJudged(report),
    ignored_ignored(report),
    production_production(report),
    energy_energy(report),
    provenance(report)
];
/** The page of a report. */
const renderPage = (page) => {
    const { report, pictures, assets } = page;
    return document_document({
        title: `${headlineOf(report)} · flamegate`,
        assets: { script: assets.script, style: `${style}${assets.style}` },
        data: pictures.flames,
        body: frame_frame(report, sections(page))
    });
};

;// CONCATENATED MODULE: ./lib/steps/reportFiles.js




/**
 * The longest page, in UTF-16 units. Trees that this run drew make a page of a few megabytes; names and trees that a
 * stranger wrote could make one that no browser opens.
 */
const maxPageLength = 16 * 1024 * 1024;
const flamesLeftOut = 'Left out: with it this page would be too long to be opened. With `outputs: [speedscope]` in the settings the same trees are in ' +
    'a file of their own; a report of fewer workloads has room for them.';
/** The page, and without its flame graph where that would make it too long to be opened; both the page and the log say so. */
const pageOf = (page, err) => {
    const whole = renderPage(page);
    if (whole.length <= maxPageLength)
        return whole;
    const { flames } = page.pictures;
    err(`${pageFileName} without flame graph: expected at most ${maxPageLength} characters\n`);
    const pictures = {
        ...page.pictures,
        flames: { ...flames, functions: [], trees: [] },
        flamesLeftOut
    };
    return renderPage({ ...page, pictures });
};
/** report.html. A report is whole without it, so what is wrong with the installation is said and the file left out. */
const pageFile = ({ report, pictures }, { pageAssets, err }) => {
    try {
        const content = pageOf({ report, pictures, assets: pageAssets() }, err);
        return [{ fileName: pageFileName, content }];
    }
    catch (error) {
        if (!(error instanceof diagnostic/* FlamegateError */.J))
            throw error;
        const [problem] = error.diagnostics;
        err(`no ${pageFileName}: ${problem?.message ?? error.message}; ${problem?.hint ?? ''}\n`);
        return [];
    }
};
/** The files of a report: JSON, Markdown and page always, what the settings add, and the views that it was made from. */
const reportFiles = (measured, config, shell) => {
    const { report, trees, views } = measured;
    const ids = ['json', 'markdown', ...config.outputs];
    const options = { colour: 'none', trees };
    const rendered = [...new Set(ids)].flatMap((id) => {
        const { fileName, render, lacks } = outputs[id];
        const why = lacks?.(options);
        if (why === undefined)
            return [{ fileName, content: render(report, options) }];
        shell.err(`no ${fileName}: ${why}\n`);
        return [];
    });
    return [
        ...rendered,
        ...pageFile(measured, shell),
        ...(views === undefined ? [] : [{ fileName: model_views/* viewsName */.y, content: views }])
    ];
};

;// CONCATENATED MODULE: ./lib/steps/sarif.js


/** What became worse and is not in the file for code scanning; undefined where all of it is, or nobody asked for the file. */
const sarifGap = (report, config) => {
    if (!config.outputs.includes('sarif'))
        return undefined;
    const { unplaced, beyond } = leftOutOfSarif(report);
    const words = [
        ...(unplaced > 0 ? [`${unplaced} without a place in the repository`] : []),
        ...(beyond > 0 ? [`${beyond} beyond the most that it holds`] : [])
    ];
    if (words.length === 0)
        return undefined;
    return `not in ${outputs.sarif.fileName}: ${words.join(', ')}; the report has all of them`;
};
/** The same as one notice. */
const sayGapOfSarif = (report, config, { notice }) => {
    const message = sarifGap(report, config);
    if (message !== undefined)
        notice({ title: 'flamegate: code scanning', message });
};

// EXTERNAL MODULE: ./lib/verdict/exitCode.js
var exitCode = __webpack_require__(9404);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/config/analysis.js
/**
 * Settings of the analysis endpoint. None of them is in the settings file: what a repository holds must not say where
 * anything is sent, and report.json shows the settings file's values.
 */

const analysisShape = {
    'analysis-endpoint': schemas/* string */.YjP()
        .optional()
        .describe('Address of a service that writes about the report with a model; https, or http on this machine (default: the environment variable AI_ANALYSIS_ENDPOINT, else none is asked)'),
    'analysis-path': schemas/* string */.YjP()
        .regex(/^\/[\w.~/-]{0,200}$/, { error: 'a path like /analyze, or / for none' })
        .default('/analyze')
        .describe('Path that is appended where the endpoint does not end in it; / appends nothing (default: /analyze)'),
    'analysis-auth': schemas/* enum */.k5n(['auto', 'oidc', 'hs256', 'bearer', 'none'])
        .default('auto')
        .describe("How the request is signed: `oidc` (GitHub's identity token, takes `id-token: write`), `hs256` (a token made with analysis-secret for this body), `bearer` (analysis-secret itself), `none`, or `auto`: hs256 with a secret, else oidc where the job may, else none (default: auto)"),
    'analysis-audience': schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]{1,255}$/, { error: 'up to 255 printable characters without spaces' })
        .optional()
        .describe('Audience of the token (default: scheme and host of the endpoint)'),
    'analysis-secret': schemas/* string */.YjP()
        .optional()
        .describe('Secret for hs256 (32 bytes or more) or bearer (default: the environment variable AI_ANALYSIS_SECRET)'),
    'analysis-dry-run': schemas/* enum */.k5n(['true', 'false'])
        .default('false')
        .transform((text) => text === 'true')
        .describe('Whether the exact request is written to analysis-request.json beside the report and nothing is sent: `true` or `false` (default: false)')
};
const analysisSchema = schemas/* object */.Ikc(analysisShape);
const analysisKeys = Object.keys(analysisShape);
/** An unset variable may be there and empty. */
const setIn = (env, name) => env[name]?.trim() || undefined;
const analysisSettings = (inputs, env) => ({
    endpoint: inputs['analysis-endpoint'] ?? setIn(env, 'AI_ANALYSIS_ENDPOINT'),
    path: inputs['analysis-path'],
    auth: inputs['analysis-auth'],
    audience: inputs['analysis-audience'],
    secret: inputs['analysis-secret'] ?? setIn(env, 'AI_ANALYSIS_SECRET'),
    isDryRun: inputs['analysis-dry-run']
});

;// CONCATENATED MODULE: ./lib/commands/adviseLocally.js

/**
 * The report with the advice of the endpoint of the flags or the environment. The request and its answer have the schema of
 * the report in them, so all of it is loaded only where there is somebody to ask.
 */
const adviseLocally = async (report, inputs, shell) => {
    const settings = analysisSettings(inputs, shell.env);
    if (settings.endpoint === undefined && !settings.isDryRun)
        return { report, files: [] };
    const { askLocally } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 948));
    return askLocally(report, settings, shell);
};

// EXTERNAL MODULE: ./lib/config/words.js
var words = __webpack_require__(1811);
;// CONCATENATED MODULE: ./lib/commands/analysisFlags.js



/** Flags about the analysis endpoint. Its secret is none: other users of a machine can read command lines. */
const analysisFlags = {
    'analysis-endpoint': { type: 'string' },
    'analysis-path': { type: 'string' },
    'analysis-auth': { type: 'string' },
    'analysis-audience': { type: 'string' },
    'analysis-dry-run': { type: 'boolean' }
};
const explain = (issue) => ({
    severity: 'error',
    code: 'cli/usage',
    message: `expected ${(0,words/* expected */.p6)(issue)} for --${issue.path.join('.')}, found ${(0,words/* found */.F9)(issue.input)}`,
    hint: 'flamegate help says what it may be'
});
const typed = (value) => typeof value === 'boolean' ? String(value) : value;
/** Sorts typed flags into those about the endpoint, checked, and the others. Throws a FlamegateError for a bad one. */
const readAnalysisFlags = (values) => {
    const isOwn = ([name]) => name in analysisFlags;
    const entries = Object.entries(values).map(([name, value]) => [name, typed(value)]);
    const { data, error } = analysisSchema.safeParse(Object.fromEntries(entries.filter(isOwn)), {
        reportInput: true
    });
    if (data === undefined)
        throw new diagnostic/* FlamegateError */.J(error.issues.map(explain));
    const analysis = data;
    return { analysis, flags: Object.fromEntries(entries.filter((entry) => !isOwn(entry))) };
};

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/analyze.js
























const defaultOut = '.docs/artifacts/ci/ai_analysis';
/** Where the published pipeline puts its artifacts, then here. */
const defaultPaths = ['.docs/artifacts/ci', '.'];
const analyze_options = {
    base: { type: 'string' },
    head: { type: 'string' },
    config: { type: 'string' },
    changes: { type: 'string' },
    sarif: { type: 'boolean', default: false },
    out: { type: 'string', default: defaultOut },
    ...analysisFlags,
    ...Object.fromEntries(flagKeys/* flagKeys */.B.map((key) => [key, { type: 'string' }]))
};
const given = (side, path) => path === undefined ? [] : [{ path, side }];
/** The first default place that holds anything but our own reports. */
const defaultPath = (out, cwd) => defaultPaths.find((path) => (0,search/* exists */.t2)(path, cwd) && (0,search/* holdsFiles */.kp)({ path }, { cwd, out })) ?? '.';
const analyze_pathsOf = (positionals, { base, head, out }, cwd) => {
    const [path, ...others] = positionals;
    const hasSides = base !== undefined || head !== undefined;
    if (others.length > 0) {
        throw (0,usage/* usageError */.Wp)(`expected at most one PATH, found ${positionals.join(' ')}`, 'use --base PATH --head PATH for two');
    }
    if (path !== undefined && hasSides) {
        throw (0,usage/* usageError */.Wp)('expected either PATH or --base and --head, found both', 'a single PATH holds both sides');
    }
    if (hasSides)
        return [...given('base', base), ...given('head', head)];
    return [{ path: path ?? defaultPath(out, cwd) }];
};
/** An unset variable in a script gives an empty path, which would mean the whole working directory. */
const refuseEmpty = (paths) => {
    const empty = Object.keys(paths).find((name) => paths[name] === '');
    if (empty === undefined)
        return;
    const name = empty === 'PATH' ? empty : `--${empty}`;
    throw (0,usage/* usageError */.Wp)(`expected a path for ${name}, found nothing`, 'is a variable of the script unset?');
};
const readRequest = (args, cwd) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, analyze_options);
    const { base, head, config, changes, sarif = false, out = defaultOut, ...others } = values;
    const { analysis, flags } = readAnalysisFlags(others);
    refuseEmpty({ base, head, config, changes, out, PATH: positionals[0] });
    const paths = analyze_pathsOf(positionals, { base, head, out }, cwd);
    return { paths, out, config, changes, sarif, flags, analysis };
};
const analyze_labelOf = (paths, side) => paths.find((one) => one.side === side)?.path;
/** The file of acknowledgements: beside the configuration file that was named, else where a repository has it. */
const ackPath = (config) => config === undefined ? ackFilePath : (0,external_node_path_.join)((0,external_node_path_.dirname)(config), (0,external_node_path_.basename)(ackFilePath));
/** The settings file as it is written. Most folders have none, so what reads YAML is loaded with it. */
const readSettings = async (path, cwd) => {
    const file = await (0,configFile/* readConfigFile */.RG)(path, cwd);
    return file === undefined ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 7997))).readYaml(file);
};
const readObjectives = async (paths, cwd) => paths.length === 0
    ? undefined
    : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 3041))).localObjectives(paths, cwd);
/** What lies between base and head: where a range is asked for, it has to be there. */
const changeOf = async (range, files, where) => {
    if (range === undefined)
        return measuredChange(files, where);
    const change = await changeInRange(range, where);
    if (change !== undefined)
        return change;
    throw (0,usage/* usageError */.Wp)(`expected a range of commits of this repository for --changes, found ${range}`, 'try it with git diff; it is BASE..HEAD, or BASE...HEAD for what HEAD adds since it left BASE');
};
/** `flamegate analyze`: reads, analyses, writes the report, prints the summary, and returns the exit code. */
const analyzeCommand = async (args, shell) => {
    const { paths, out, flags, ...request } = readRequest(args, shell.cwd);
    const settings = await readSettings(request.config, shell.cwd);
    const { config: read } = (0,mergeLayers/* mergeLayers */.J)(settings, { flags });
    const config = request.sarif ? (0,schema/* withOutput */.Wq)(read, 'sarif') : read;
    const labels = { baseLabel: analyze_labelOf(paths, 'base'), headLabel: analyze_labelOf(paths, 'head') };
    const acks = { ...ack/* noAcks */.mC, ...(await (0,localAcks/* localAckFile */.z)(ackPath(request.config), shell.cwd)) };
    const checkout = findCheckout(shell.cwd, shell.env); // git answers while the inputs are read
    const taken = await takeInputs({ paths, config, out }, shell);
    const surroundings = localSurroundings(taken.files, await checkout);
    const change = await changeOf(request.changes, taken.files, shell);
    const objectives = await readObjectives(config['objective-files'], shell.cwd);
    const judgement = { config, acks, objectives, surroundings, change, ...labels };
    const measured = judgeTaken(taken, judgement, shell);
    const { report, files } = await adviseLocally(measured.report, request.analysis, shell);
    const all = [...reportFiles({ ...measured, report }, config, shell), ...files];
    // Before anything is written: a full disk must not cost what was computed.
    shell.out(outputs.text.render(report, { colour: shell.colour }));
    const written = writeReport(all, out, shell.cwd);
    shell.out(`\nReport: ${written.map(outputs_escape/* terminal */.Fo).join(', ')}\n`);
    const gap = sarifGap(report, config);
    if (gap !== undefined)
        shell.err(`${gap}\n`);
    return (0,exitCode/* exitCode */.I)(report, config['fail-on'], config['on-missing']);
};


/***/ }),

/***/ 482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fewBenchmarks)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1626);


const tooMany = (most, used) => ({
    code: 'io/too-many-benchmarks',
    message: `expected at most ${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, used)} benchmarks times units in all inputs together${(0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .besideWords */ ._G)(used, 'functions')}, found more with this one`,
    hint: 'raise limits.max-benchmarks in the config file, or give fewer files'
});
/** The benchmarks of a file, each in each of its units: the rows that a report has of it. Repeats come one after the other. */
function* rowsOf(benchmarks) {
    if (benchmarks.kind === 'compared') {
        for (const { package: path, name, unit } of benchmarks.rows)
            yield `${path}\0${name}\0${unit}`;
        return;
    }
    let streak = -1;
    for (const result of benchmarks.results) {
        if (result.streak === streak)
            continue;
        streak = result.streak;
        for (const { unit } of result.measurements)
            yield `${result.package}\0${result.name}\0${unit}`;
    }
}
/**
 * Refuses a file that brings more than `most` benchmarks times units together with those before it: each is a row of the report,
 * which takes ten kilobytes of memory while it is made.
 */
const fewBenchmarks = (most, shares = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .noShares */ .iN)()) => {
    const known = new Set();
    return (file) => {
        const here = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .beside */ .vY)(most, shares.functions);
        const rows = new Set();
        for (const benchmarks of file.parsed.benchmarks) {
            for (const row of rowsOf(benchmarks)) {
                if (!known.has(row))
                    rows.add(row);
                if (known.size + rows.size > here) {
                    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(file, { benchmarks: [] }, tooMany(most, shares.functions));
                }
            }
        }
        for (const row of rows)
            known.add(row);
        shares.benchmarks = known.size / most;
        return file;
    };
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

/***/ 497:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * What child processes see of the environment: an allow-list, because nobody can list what must stay secret. No program
 * gets a token, an input of the action or a file of the runner's protocol; see docs/collect.md.
 */
/** What any program needs to find its files, its libraries and the user's language. */
const basics = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'LANGUAGE', 'CI'],
    ...['XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
    // By it the runner finds what a job left running, and ends it.
    'RUNNER_TRACKING_ID'
];
/** Go's own variables (`go help environment`), by name: a prefix would let GOOGLE_API_KEY through. */
const goSettings = [
    ...['GO111MODULE', 'GOARCH', 'GOBIN', 'GOCACHE', 'GODEBUG', 'GOENV', 'GOEXPERIMENT', 'GOFIPS140'],
    ...['GOFLAGS', 'GOGC', 'GOINSECURE', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOMODCACHE', 'GONOPROXY'],
    ...['GONOSUMDB', 'GOOS', 'GOPATH', 'GOPRIVATE', 'GOROOT', 'GOSUMDB', 'GOTELEMETRY', 'GOTMPDIR'],
    ...['GOTOOLCHAIN', 'GOTRACEBACK', 'GOVCS', 'GOWORK', 'GO386', 'GOAMD64', 'GOARM', 'GOARM64'],
    ...['GOMIPS', 'GOMIPS64', 'GOPPC64', 'GORISCV64', 'GOWASM', 'CGO_ENABLED', 'CGO_CFLAGS'],
    ...['CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_FFLAGS', 'CGO_LDFLAGS', 'AR', 'CC', 'CXX', 'FC'],
    ...['PKG_CONFIG', 'PKG_CONFIG_PATH', 'PKG_CONFIG_LIBDIR', 'PKG_CONFIG_SYSROOT_DIR']
];
/** How to reach other machines. Addresses of proxies may hold passwords, so code of the repository never sees them. */
const network = [
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT']
];
const goNetwork = ['GOPROXY', 'GOAUTH', 'NETRC', 'GOCACHEPROG'];
/** Where git finds settings and credentials. Never GIT_DIR and its like, which would lead to another repository. */
const gitSettings = [
    ...['GIT_ASKPASS', 'SSH_ASKPASS', 'GIT_EXEC_PATH', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'],
    ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_COUNT', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']
];
const prefixesOf = { git: ['LC_', 'GIT_CONFIG_KEY_', 'GIT_CONFIG_VALUE_'], go: ['LC_'] };
const namesOf = {
    git: new Set([...basics, ...network, ...gitSettings]),
    go: new Set([...basics, ...goSettings, ...network, ...goNetwork]),
    benchmark: new Set([...basics, ...goSettings])
};
const isAllowed = (name, audience) => {
    // Windows takes names in any case, and proxies are written in lower case everywhere.
    const upper = name.toUpperCase();
    const prefixes = audience === 'git' ? prefixesOf.git : prefixesOf.go;
    return namesOf[audience].has(upper) || prefixes.some((prefix) => upper.startsWith(prefix));
};
/** The part of an environment that a program gets. */
const childEnvironment = (env, audience) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name, audience) ? [[name, value]] : []));


/***/ }),

/***/ 8268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gitWith),
/* harmony export */   Q: () => (/* binding */ gitCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _childEnvironment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);


/**
 * Settings that keep git from running or changing anything that was not asked for: no hooks, no upkeep in the
 * background, no lock on the user's index, no submodules, no transport that is a command.
 */
const settings = [
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_0__.devNull}`,
    'gc.auto=0',
    'maintenance.auto=false',
    'submodule.recurse=false',
    'protocol.ext.allow=never',
    'advice.detachedHead=false'
];
/** The whole command line of a git command. */
const gitCommand = (args) => ({
    command: 'git',
    args: ['--no-optional-locks', ...settings.flatMap((setting) => ['-c', setting]), ...args]
});
/** Git with the user's own settings and, for its requests to the remote, those in `extra`. It never asks anybody. */
const gitWith = (env, extra) => ({
    env: { ...(0,_childEnvironment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(env, 'git'), ...extra, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
});


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

/***/ 9785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);



/** What is kept of one stream; a benchmark that prints without end must not fill the memory. */
const maxBytes = { stdout: 64 * 2 ** 20, stderr: 2 ** 20 };
/** Between asking a process to end and ending it, and how long its pipes may outlive it. */
const graceMs = 2_000;
const isWindows = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32';
/** Ends a process and whatever it started: they are one process group. */
const killGroup = ({ pid }, signal) => {
    if (pid === undefined)
        return;
    if (isWindows) {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
        return;
    }
    try {
        node_process__WEBPACK_IMPORTED_MODULE_2__.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
};
/** Collects a stream up to a cap. */
const collector = (max) => {
    const chunks = [];
    let [bytes, dropped] = [0, 0];
    const take = (chunk) => {
        const room = Math.max(0, max - bytes);
        if (room > 0)
            chunks.push(chunk.subarray(0, room));
        bytes += Math.min(room, chunk.length);
        dropped += Math.max(0, chunk.length - room);
    };
    return { take, text: () => Buffer.concat(chunks).toString('utf8'), dropped: () => dropped };
};
const failedToStart = (because, startedMs) => {
    const durationMs = performance.now() - startedMs;
    return { exit: 'failed-to-start', stdout: '', stderr: because, startedMs, durationMs };
};
/** Ends a child on timeout or interruption, and says afterwards which of them it was. */
const watch = (child, { timeoutMs, stop }) => {
    let ended;
    const timers = [];
    const end = (why) => {
        if (ended !== undefined)
            return;
        ended = why;
        killGroup(child, 'SIGTERM');
        timers.push(setTimeout(() => killGroup(child, 'SIGKILL'), graceMs));
    };
    const interrupt = () => end('interrupted');
    const killNow = () => killGroup(child, 'SIGKILL');
    if (timeoutMs !== undefined)
        timers.push(setTimeout(() => end('timeout'), timeoutMs));
    stop.addEventListener('abort', interrupt);
    node_process__WEBPACK_IMPORTED_MODULE_2__.on('exit', killNow);
    const release = () => {
        for (const timer of timers)
            clearTimeout(timer);
        stop.removeEventListener('abort', interrupt);
        node_process__WEBPACK_IMPORTED_MODULE_2__.off('exit', killNow);
    };
    return { ended: () => ended, release };
};
/** Exit code of a process; of one that a signal ended, as shells count it: 137 where the system killed it. */
const codeOf = (code, signal) => code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
/**
 * Runs one process to its end, without a shell and with nothing on its input. It is alone in a process group, so that
 * a timeout or an interruption ends what it started too; leftovers are ended when it exits, because they would disturb
 * the next measurement.
 */
const runChild = (request) => {
    const startedMs = performance.now();
    if (request.stop.aborted) {
        return Promise.resolve({ ...failedToStart('', startedMs), exit: 'interrupted' });
    }
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(request.command, [...request.args], {
            cwd: request.cwd,
            env: request.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: !isWindows,
            windowsHide: true
        });
        const [out, err] = [collector(maxBytes.stdout), collector(maxBytes.stderr)];
        child.stdout.on('data', out.take);
        child.stderr.on('data', err.take);
        const guard = watch(child, request);
        const finish = (exit) => {
            guard.release();
            resolve({
                exit: guard.ended() ?? exit,
                stdout: out.text(),
                stderr: err.text(),
                startedMs,
                durationMs: performance.now() - startedMs,
                ...(out.dropped() === 0 ? {} : { droppedBytes: out.dropped() })
            });
        };
        child.on('error', (error) => {
            guard.release();
            resolve(failedToStart(error.message, startedMs));
        });
        child.on('exit', () => {
            killGroup(child, 'SIGKILL');
            // Whoever left the group may still hold the pipes.
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, graceMs).unref();
        });
        child.on('close', (code, signal) => finish(codeOf(code, signal)));
    });
};


/***/ }),

/***/ 9595:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   n3: () => (/* binding */ readFilesInTurns)
/* harmony export */ });
/* unused harmony export readOne */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _formats_letGo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(783);
/* harmony import */ var _pair_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3309);
/* harmony import */ var _ownReport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3798);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5246);






const unread = (found, message, hint) => {
    const diagnostic = {
        severity: 'error',
        code: 'io/unreadable',
        message,
        at: { file: found.path },
        hint
    };
    return {
        path: found.path,
        name: found.name,
        bytes: found.bytes,
        format: 'unknown',
        status: 'damaged',
        parsed: { profiles: [], benchmarks: [], diagnostics: [diagnostic] }
    };
};
const tooLarge = (found, max) => unread(found, `expected at most ${max} bytes, found ${found.bytes}`, 'raise limits.max-file-bytes in the config file, or leave the file out');
const tooMuch = (found, max) => unread(found, `expected at most ${max} bytes in all inputs together, found more with this one`, 'raise limits.max-total-bytes in the config file, or give fewer files');
/** Reads one file and decodes it as these formats. */
const readOne = (found, options, formats) => {
    if (found.bytes > options.maxFileBytes)
        return tooLarge(found, options.maxFileBytes);
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(found.location);
        if (!found.isNamed && (0,_ownReport_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnReport */ .l)(bytes))
            return 'own-report';
        const { path, name } = found;
        const file = { path, name, bytes: bytes.length, ...(0,_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeAs */ .L)(formats, { path, bytes }, options) };
        (0,_formats_letGo_js__WEBPACK_IMPORTED_MODULE_5__/* .letGo */ .K)(bytes);
        return file;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return unread(found, `expected to read the file, found: ${why}`, 'check its permissions');
    }
};
const isListed = (file, found) => found.isNamed || file.format !== 'unknown' || (0,_pair_name_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeInput */ .gh)(found.name);
/**
 * Reads everything under the given paths and decodes it as these formats, one file at a time, so that only one is in memory
 * undecoded. Files that were decoded `ahead` are taken from there, by their location. What `keep` makes of a file is kept of
 * it. Yields after each damaged file, and returns them all.
 */
function* reading(paths, options, formats, ahead = new Map(), keep = (file) => file) {
    const files = new Map();
    const ownReports = [];
    let ignored = 0;
    let total = 0;
    const read = (found) => {
        if (total + found.bytes > options.maxTotalBytes)
            return tooMuch(found, options.maxTotalBytes);
        if (found.bytes <= options.maxFileBytes)
            total += found.bytes;
        return ahead.get(found.location) ?? readOne(found, options, formats);
    };
    for (const { side, ...root } of paths) {
        for (const found of (0,_search_js__WEBPACK_IMPORTED_MODULE_4__/* .search */ .$P)(root, options)) {
            const file = read(found);
            if (file === 'own-report') {
                if (side === 'base' || (side === undefined && (0,_pair_name_js__WEBPACK_IMPORTED_MODULE_2__/* .saysBase */ .mq)(found.name)))
                    ownReports.push(found.path);
                continue;
            }
            const kept = side === undefined ? file : { ...file, side };
            if (!isListed(file, found))
                ignored += 1;
            else
                files.set(`${side ?? ''}:${found.path}`, keep(kept));
            if (file.status === 'damaged')
                yield;
        }
    }
    return { files: [...files.values()], ignored, ownReports };
}
/** Reads and decodes everything under the given paths at once. */
const readFiles = (...given) => {
    const run = reading(...given);
    for (;;) {
        const { done, value } = run.next();
        if (done)
            return value;
    }
};
/**
 * The same, with a turn of the event loop after each damaged file: until then zlib keeps what it had inflated of a stream that
 * failed (60 files that inflate to 100 MB and end damaged: 6.2 GB without, 0.3 GB with).
 */
const readFilesInTurns = async (...given) => {
    const run = reading(...given);
    for (;;) {
        const { done, value } = run.next();
        if (done)
            return value;
        await new Promise((resolve) => setImmediate(resolve));
    }
};


/***/ }),

/***/ 163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decodeAhead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);
/* harmony import */ var _formats_oneOfEach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7276);
/* harmony import */ var _formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6675);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5246);






const nothing = new Map();
/**
 * Gzipped bytes from which threads are used. Each takes some 30 MB of memory before it holds anything (`top` on two profiles of
 * 10 MB: 178 MB with two, 120 MB without), which for smaller profiles is more than they take themselves.
 */
const WORTH_BYTES = 48 * 2 ** 20;
const MOST_THREADS = 4;
/**
 * Most gzipped bytes at once where trees are wanted: the stacks of a profile are then in memory too, and take more of it than
 * the profile.
 */
const MOST_BYTES_WITH_TREES = 32 * 2 ** 20;
/** Never of a pipe, whose size is 0: the bytes that are looked at here would be missing where it is read. */
const beginsAsGzip = ({ location, bytes }) => {
    const magic = new Uint8Array(2);
    if (bytes < magic.length)
        return false;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(location, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, magic);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    return (0,_formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_3__/* .isGzip */ .b)(magic);
};
/** What can be decoded elsewhere: gzips are profiles, and no other format claims them. */
const profilesIn = (paths, options) => {
    try {
        return paths
            .flatMap((path) => (0,_search_js__WEBPACK_IMPORTED_MODULE_4__/* .search */ .$P)(path, options))
            .filter((found) => found.bytes <= options.maxFileBytes && beginsAsGzip(found));
    }
    catch {
        return []; // the real search says what is wrong
    }
};
const paysFor = (profiles, worthBytes) => profiles.length > 1 && profiles.reduce((sum, { bytes }) => sum + bytes, 0) >= worthBytes;
/** How many threads there is work, cores and memory for, when each may get one of the largest. */
const threadsFor = (largestFirst, { maxTreeNodes }, cores) => {
    const most = Math.min(largestFirst.length, cores, MOST_THREADS);
    if (maxTreeNodes === undefined)
        return most;
    let bytes = 0;
    const tooMany = largestFirst.findIndex((found) => {
        bytes += found.bytes;
        return bytes > MOST_BYTES_WITH_TREES;
    });
    return tooMany < 0 ? most : Math.min(most, tooMany);
};
/** Asks a thread for one file after the other until none is left, or the thread has died. */
const drain = (thread, queue, options, done) => new Promise((resolve) => {
    let current;
    const next = () => {
        current = queue.shift();
        if (current === undefined)
            resolve();
        else
            thread.postMessage({ found: current, options });
    };
    thread.on('message', (answer) => {
        if (typeof answer !== 'string' && current !== undefined)
            done(current.location, answer);
        next();
    });
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
    next();
});
/**
 * Decodes the profiles under the given paths in threads, where that pays. What a thread did not manage is left out, and read by
 * whoever needs it: the result is the same with and without threads.
 */
const decodeAhead = async (paths, options, { script, cores = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), worthBytes = WORTH_BYTES }) => {
    if (script === undefined || cores < 2)
        return nothing;
    const profiles = profilesIn(paths, options);
    if (!paysFor(profiles, worthBytes))
        return nothing;
    const queue = profiles.toSorted((a, b) => b.bytes - a.bytes);
    const count = threadsFor(queue, options, cores);
    if (count < 2)
        return nothing;
    const done = new Map();
    const keep = (0,_formats_oneOfEach_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOfEach */ .H)(options.maxRows);
    const take = (location, file) => {
        const kept = keep(file);
        // Which of them is one too many depends on the order: whoever reads them in theirs says so.
        if (kept.status === file.status)
            done.set(location, kept);
    };
    const threads = Array.from({ length: count }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script));
    await Promise.all(threads.map((one) => drain(one, queue, options, take)));
    await Promise.all(threads.map((one) => one.terminate()));
    return done;
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

/***/ 4181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ measuredSummary),
/* harmony export */   o0: () => (/* binding */ adviceSchema),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/** What a model behind an analysis endpoint wrote, as it stands in report.json. */

/** The source of a recommendation that a model wrote; those of flamegate are `rule:<id>`. */
const modelSource = 'model';
const adviceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('As the endpoint calls it; null where it does not say'),
    measured_summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('Where `summary` is by the model: what flamegate says; else null'),
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Parts of the answer that are not used, and why')
});
/** The summary as flamegate measured it, whoever wrote the one that readers see. */
const measuredSummary = ({ summary, advice }) => advice?.measured_summary ?? summary;


/***/ }),

/***/ 5079:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _l: () => (/* binding */ arraysOf),
  ZO: () => (/* binding */ benchmarksByEvidence),
  sn: () => (/* binding */ benchmarksOf),
  WQ: () => (/* binding */ betterFunctions),
  Q6: () => (/* binding */ closedRemovedShare),
  k9: () => (/* binding */ smallRemoved),
  mm: () => (/* binding */ worseFunctions)
});

;// CONCATENATED MODULE: ./lib/model/moved.js
/** How far the cost of a benchmark moved, as a logarithm: 2x and 0.5x are as far; from nothing is infinitely far. */
const benchmarkMoved = ({ effect, delta_pct }) => {
    if (effect?.ratio != null)
        return Math.abs(Math.log(effect.ratio));
    return delta_pct === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log1p(delta_pct / 100));
};
/** How far a function moved, in percentage points of what decided its class. */
const functionMoved = ({ decided_pp, delta_pp }) => Math.abs(decided_pp ?? delta_pp ?? 0);

// EXTERNAL MODULE: ./lib/outputs/settings.js
var settings = __webpack_require__(8901);
;// CONCATENATED MODULE: ./lib/outputs/rows.js
/** Which rows an output opens, and in which order. Nothing here judges: classes and verdicts come with the rows. */


// The default in the configuration.
const defaultOpenShare = 1;
/** Removed hotspots up to this share of base, in percent, are counted and not opened. */
const closedRemovedShare = (report) => (0,settings/* numberSetting */.G)(report, ['thresholds', 'removed-hotspot'], defaultOpenShare);
/** The largest change first; Go's runtime, which follows from the code that calls it, after that code. */
const largestFirst = (rows) => [...rows].sort((a, b) => Number(a.runtime) - Number(b.runtime) || functionMoved(b) - functionMoved(a));
/** Functions that cost more, the largest change first. */
const worseFunctions = (report) => largestFirst([...report.cpu_regressions, ...report.mem_regressions, ...report.new_hotspots]);
const removed = (report, isOpen) => {
    const limit = closedRemovedShare(report);
    return report.removed_hotspots.filter(({ share_base }) => isOpen(share_base ?? 0, limit));
};
/** Functions that cost less, without the small ones that are gone. */
const betterFunctions = (report) => largestFirst([
    ...report.cpu_improvements,
    ...report.mem_improvements,
    ...removed(report, (share, limit) => share > limit)
]);
/** Functions that are gone and were small. */
const smallRemoved = (report) => largestFirst(removed(report, (share, limit) => share <= limit));
/** The keys of report.json under which some functions stand, of those that they may be under. */
const arraysOf = (report, rows, arrays) => {
    const wanted = new Set(rows);
    return arrays.filter((key) => report[key].some((row) => wanted.has(row))).join(', ');
};
/** Benchmarks of one verdict, the largest change first. */
const benchmarksOf = (report, verdict) => report.bench_deltas
    .filter((entry) => entry.verdict === verdict)
    .map((entry) => ({ entry, far: benchmarkMoved(entry) }))
    .sort((a, b) => (a.far === b.far ? 0 : b.far - a.far))
    .map(({ entry }) => entry);
/** The smallest change that the evidence allows, as a distance: how far the nearer end of the interval is from none. */
const certainty = ({ effect, evidence }) => {
    if (effect === null)
        return 0;
    if (evidence.kind === 'exact')
        return effect.ratio === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(effect.ratio));
    if (effect.lo !== null && effect.lo > 1)
        return Math.log(effect.lo);
    return effect.hi !== null && effect.hi < 1 ? -Math.log(effect.hi) : 0;
};
/** Benchmarks of one verdict, what is surely changed most first; then the largest change. */
const benchmarksByEvidence = (report, verdict) => benchmarksOf(report, verdict)
    .map((entry) => ({ entry, sure: certainty(entry) }))
    .sort((a, b) => (a.sure === b.sure ? 0 : b.sure - a.sure))
    .map(({ entry }) => entry);


/***/ }),

/***/ 8901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ numberSetting)
/* harmony export */ });
const inner = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
/** A number of the configuration that the report was made with; the default, for reports that were made without it. */
const numberSetting = ({ config }, path, fallback) => {
    const value = path.reduce(inner, config);
    return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
};


/***/ }),

/***/ 4876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ hasWorkloads),
/* harmony export */   Kf: () => (/* binding */ hasPackages),
/* harmony export */   Oc: () => (/* binding */ everyFunction),
/* harmony export */   PI: () => (/* binding */ shortNameOf),
/* harmony export */   _I: () => (/* binding */ functionNamer),
/* harmony export */   z$: () => (/* binding */ shortSymbol)
/* harmony export */ });
/** `github.com/acme/shop/pricing.(*Engine).apply` without the folders: `pricing.(*Engine).apply`. */
const shortNameOf = ({ name, package: path }) => {
    const last = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith(path))
        return last + name.slice(path.length);
    // Symbols spell the dots of the last element of a path as %2e, `gopkg.in/yaml%2ev3.Marshal`.
    const spelled = path.slice(0, path.length - last.length) + last.replaceAll('.', '%2e');
    return name.startsWith(`${spelled}.`) ? last + name.slice(spelled.length) : name;
};
/** A symbol of which the package is not known apart: what follows the last slash before its type arguments. */
const shortSymbol = (name) => {
    const bracket = name.indexOf('[');
    const plain = bracket === -1 ? name : name.slice(0, bracket);
    return name.slice(plain.lastIndexOf('/') + 1);
};
/** Every function that the report has a row of. */
const everyFunction = (report) => [
    ...report.cpu_regressions,
    ...report.cpu_improvements,
    ...report.mem_regressions,
    ...report.mem_improvements,
    ...report.new_hotspots,
    ...report.removed_hotspots,
    ...report.not_judged.filter((entry) => entry.kind === 'function'),
    ...report.share_shifts,
    ...report.other_deltas,
    ...report.over_limits,
    ...report.ignored.filter((entry) => entry.kind === 'function')
];
const ambiguousShortNames = (report) => {
    const wholeNames = new Map();
    const ambiguous = new Set();
    for (const entry of everyFunction(report)) {
        const short = shortNameOf(entry);
        const known = wholeNames.get(short);
        if (known !== undefined && known !== entry.name)
            ambiguous.add(short);
        wholeNames.set(short, entry.name);
    }
    return ambiguous;
};
/** Says functions by their short names; by the whole symbol where two of the report would look alike. */
const functionNamer = (report) => {
    const ambiguous = ambiguousShortNames(report);
    return (entry) => {
        const short = shortNameOf(entry);
        return ambiguous.has(short) ? entry.name : short;
    };
};
const hasSeveral = (values) => new Set(values).size > 1;
/** Workloads have to be named only where there is more than one of the kind. */
const hasWorkloads = (report, kind) => hasSeveral(report.comparisons
    .filter((comparison) => comparison.kind === kind)
    .map((comparison) => comparison.workload));
/** Packages of benchmarks have to be named only where there is more than one. */
const hasPackages = (report) => hasSeveral(report.bench_deltas.map((entry) => entry.package));


/***/ }),

/***/ 8687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ geomean)
/* harmony export */ });
const isPositive = (value) => value > 0 && value < Number.POSITIVE_INFINITY;
/**
 * The geometric mean of positive finite values; undefined when there are none or one is neither.
 *
 * A running mean of logarithms, which neither overflows nor underflows. benchstat adds in the same
 * order; its last digit can still differ, as Go's log and exp round differently on each processor.
 */
const geomean = (values) => {
    if (values.length === 0 || !values.every(isPositive))
        return undefined;
    let mean = 0;
    values.forEach((value, i) => {
        mean += (Math.log(value) - mean) / (i + 1);
    });
    return Math.exp(mean);
};


/***/ }),

/***/ 1570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ localAckFile)
/* harmony export */ });
/* harmony import */ var _io_configFile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5602);


const noAckFile = { acks: [], diagnostics: [] };
/**
 * The acknowledgements of a file on this machine; none where there is no file, and then nothing is loaded that reads one. A file
 * that cannot be read accepts nothing, and says so.
 */
const localAckFile = async (path, cwd) => {
    try {
        const file = await (0,_io_configFile_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalFile */ .pL)(path, cwd);
        if (file === undefined)
            return noAckFile;
        const { readAckFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(70)]).then(__webpack_require__.bind(__webpack_require__, 8070));
        return readAckFile(file);
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .FlamegateError */ .J)
            return { acks: [], diagnostics: error.diagnostics };
        throw error;
    }
};


/***/ }),

/***/ 2759:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatSpan)
/* harmony export */ });
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A span as people say it when they wait: `40 s`, `12 min`, `1 h 20 min`, `3 days`; never less than a second. */
const formatSpan = (milliseconds) => {
    if (milliseconds < 99.5 * SECOND)
        return `${Math.max(1, Math.round(milliseconds / SECOND))} s`;
    const minutes = Math.round(milliseconds / MINUTE);
    if (minutes * MINUTE < HOUR)
        return `${minutes} min`;
    if (milliseconds >= 2 * DAY)
        return `${Math.round(milliseconds / DAY)} days`;
    const rest = minutes % 60;
    return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
};


/***/ })

};
