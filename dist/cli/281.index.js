export const id = 281;
export const ids = [281,997];
export const modules = {

/***/ 1281:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCommand: () => (/* binding */ collectCommand)
});

// EXTERNAL MODULE: ./lib/model/diagnostic.js
var model_diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/collect/failure.js

/** Most of a child's words that are passed on. */
const longestQuote = 300;
const control = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** A text of a child process as part of one line. */
const quote = (text) => {
    const line = text
        .slice(0, 4 * longestQuote)
        .replace(control, ' ')
        .trim();
    return line.length <= longestQuote ? line : `${line.slice(0, longestQuote)}…`;
};
/** Lines in which the Go tool and git only say what they are doing. */
const isTalk = (line) => line === '' || line.startsWith('# ') || line.startsWith('go: downloading ');
/** What a process said about its failure: the first line that is about it. */
const complaint = ({ exit, stdout, stderr }) => {
    const lines = [...stderr.split('\n'), ...stdout.split('\n')].map((line) => line.trim());
    const said = lines.find((line) => !isTalk(line));
    return said === undefined ? ending(exit) : quote(said);
};
/** How a process ended, in words. */
const ending = (exit) => {
    if (exit === 'timeout')
        return 'stopped at the timeout';
    if (exit === 'interrupted')
        return 'interrupted';
    if (exit === 'failed-to-start')
        return 'could not be started';
    return `exit code ${exit}`;
};
/** The error that ends a collection before there are data. */
const nothing = (diagnostic) => new model_diagnostic/* FlamegateError */.J([{ severity: 'error', ...diagnostic }]);
const warning = (code, message, hint) => ({
    severity: 'warning',
    code,
    message,
    ...(hint === undefined ? {} : { hint })
});
/** Ends the collection where the user or the system asked for it. */
const refuseWhenStopped = (stop) => {
    if (!stop.aborted)
        return;
    throw nothing({ code: 'collect/interrupted', message: `interrupted by ${String(stop.reason)}` });
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/collect/goList.js
/** What `go list -json` says about packages, read with the fields that we asked for. */


const names = schemas/* array */.YOg(schemas/* string */.YjP()).default([]);
const packageSchema = schemas/* object */.Ikc({
    ImportPath: schemas/* string */.YjP(),
    Dir: schemas/* string */.YjP().default(''),
    ForTest: schemas/* string */.YjP().default(''),
    Module: schemas/* object */.Ikc({ Path: schemas/* string */.YjP() }).default({ Path: '' }),
    Deps: names,
    TestGoFiles: names,
    XTestGoFiles: names,
    InvalidGoFiles: names,
    EmbedFiles: names,
    TestEmbedFiles: names,
    XTestEmbedFiles: names
});
/** Objects that Go prints one after another; each ends with a brace at the start of a line. */
const objectsOf = (text) => text
    .split(/^\}\r?\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => JSON.parse(`${part}}`));
const read = (text) => {
    try {
        return { kind: 'listed', packages: objectsOf(text).map((one) => packageSchema.parse(one)) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'failed', because: `go list printed what is no list of packages: ${why}` };
    }
};
const fieldsOf = {
    packages: ['ImportPath', 'Dir', 'Module', 'TestGoFiles', 'XTestGoFiles', 'InvalidGoFiles'],
    dependencies: [
        ...['ImportPath', 'Dir', 'ForTest', 'Deps'],
        ...['EmbedFiles', 'TestEmbedFiles', 'XTestEmbedFiles']
    ]
};
/** Build tags as an argument of the Go tool; none where there are none. */
const tagArguments = (tags) => tags.trim() === '' ? [] : ['-tags', tags.trim()];
/** Asks the Go tool for packages. A package that it cannot read is listed with what could be read of it. */
const goList = async ({ cwd, patterns, tags, depth, timeoutMs }, ports) => {
    const ran = await ports.run({
        program: 'go',
        args: [
            ...['list', '-e', `-json=${fieldsOf[depth].join(',')}`],
            ...(depth === 'dependencies' ? ['-deps', '-test'] : []),
            ...tagArguments(tags),
            '--',
            ...patterns
        ],
        cwd,
        timeoutMs
    });
    if (ran.exit !== 0)
        return { kind: 'failed', because: complaint(ran) };
    if (ran.droppedBytes !== undefined) {
        return { kind: 'failed', because: 'go list printed more than is kept of it' };
    }
    return read(ran.stdout);
};

;// CONCATENATED MODULE: ./lib/collect/names.js
/** Longest part of a file name; names of 255 bytes are refused by file systems. */
const longest = 80;
/** What Windows takes for a device, whatever its ending; readers of archives refuse it on every system. */
const device = /^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/i;
/** One part of a path: letters, digits, `.`, `-` and `_`, with nothing in front that hides it, leads away or is an option. */
const safePart = (part) => {
    const safe = part.replace(/[^A-Za-z0-9._-]+/g, '_').replace(/^[.-]+/, '_');
    return safe === '' ? '_' : safe.slice(0, longest).replace(device, '_').replace(/\.$/, '_');
};
const safePath = (text) => text.split('/').map(safePart).join('/');
/** A safe path for each text, all different, also where upper and lower case are the same. */
const uniquePaths = (texts) => {
    const taken = new Set();
    const paths = new Map();
    for (const text of texts) {
        const wish = safePath(text);
        let path = wish;
        for (let copy = 2; taken.has(path.toLowerCase()); copy += 1)
            path = `${wish}~${copy}`;
        taken.add(path.toLowerCase());
        paths.set(text, path);
    }
    return paths;
};
const lastPart = (path) => path.slice(path.lastIndexOf('/') + 1);
const shortName = (name, module) => {
    if (module === '' || name === module)
        return lastPart(name);
    return name.startsWith(`${module}/`) ? name.slice(module.length + 1) : name;
};
const moduleOf = ({ base, head }) => {
    const side = [head, base].find((one) => one.status === 'has-benchmarks');
    return side?.status === 'has-benchmarks' ? side.module : '';
};
/** The workload of each package: its path in the module, or all of its path where two would have one name. */
const workloadNames = (targets) => {
    const short = targets.map((one) => shortName(one.package, moduleOf(one)));
    const isDouble = (name) => short.indexOf(name) !== short.lastIndexOf(name);
    return new Map(targets.map((one, index) => {
        const name = short[index] ?? '';
        return [one.package, name === '' || isDouble(name) ? one.package : name];
    }));
};
/** Name of the test binary of a package, as Go calls it: pprof knows a test by it. */
const binaryName = (name, exe) => `${safePart(lastPart(name))}.test${exe}`;

// EXTERNAL MODULE: ./lib/units/count.js
var count = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
// EXTERNAL MODULE: ./lib/units/span.js
var span = __webpack_require__(2759);
;// CONCATENATED MODULE: ./lib/collect/words.js
/** What `collect` says while it works. */



const sideLine = (side, { ref, sha }) => ref === sha ? `${side} ${sha}` : `${side} ${sha} (${ref})`;
const buildLine = (packages, { base }) => `building the tests of ${(0,count/* plural */.L)(packages, 'package')}${base === undefined ? '' : ' on both sides'}`;
const profilePlan = (settings) => {
    const rounds = settings['profile-rounds'];
    if (rounds === 0 || settings.profile.length === 0)
        return 'no profiles';
    return `then ${(0,count/* plural */.L)(rounds, 'round')} of ${settings.profile.join(' and ')} profiles`;
};
const orderWords = {
    both: 'of base and head in random order',
    head: 'of head alone, packages in random order'
};
const planLine = ({ packages, sides, settings, seed }) => {
    const noise = sides === 'both' ? Math.min(settings['noise-rounds'], settings.rounds) : 0;
    const parts = [
        (0,count/* plural */.L)(packages, 'package'),
        `${(0,count/* plural */.L)(settings.rounds, 'round')} ${orderWords[sides]} (seed ${seed}), ${settings.benchtime} each`,
        ...(noise === 0 ? [] : [`base twice in ${noise} of them`]),
        profilePlan(settings)
    ];
    return `plan: ${parts.join(', ')}`;
};
const suiteLine = (benchmarks, expectedMs) => `${(0,count/* plural */.L)(benchmarks, 'benchmark')}, about ${(0,span/* formatSpan */.Q)(expectedMs)} in all`;
const roundLine = ({ what, round, of, tookMs, restMs }) => {
    const rest = restMs < 500 ? '' : `, about ${(0,span/* formatSpan */.Q)(restMs)} left`;
    return `${what} ${round} of ${of}: ${(0,format/* formatDuration */.a3)(tookMs)}${rest}`;
};
const warningLine = ({ message, hint }) => `warning: ${message}${hint === undefined ? '' : ` (${hint})`}`;

;// CONCATENATED MODULE: ./lib/collect/build.js




/** Compiles the test binary of one side of a package, where it has benchmarks. Once: every round runs this one. */
const buildSide = async ({ tree, name, known, index }, world) => {
    if (known.status !== 'has-benchmarks')
        return known;
    const { ports, work, tags, timeoutMs, exe } = world;
    const binary = work.file('bin', tree.side, String(index), binaryName(name, exe));
    const options = ['-c', '-buildvcs=false', '-o', binary, ...tagArguments(tags)];
    const ran = await ports.run({
        program: 'go',
        args: ['test', ...options, name],
        cwd: tree.cwd,
        timeoutMs
    });
    refuseWhenStopped(ports.stop);
    if (ran.exit !== 0)
        return { status: 'failed', because: complaint(ran) };
    if (!work.isFile(binary))
        return { status: 'no-benchmarks' };
    return { status: 'built', built: { binary, dir: known.dir } };
};
const stateOf = (outcome) => outcome.status === 'failed'
    ? { status: 'failed', because: outcome.because }
    : { status: outcome.status };
/** A side whose packages could not be listed has had its warning. */
const failureOf = (target, side, outcome) => outcome?.status === 'failed' && target[side].status === 'has-benchmarks'
    ? [
        warning('collect/build-failed', `package ${target.package} does not build on ${side}: ${outcome.because}`, `go test -c ${target.package} says more in a fresh checkout`)
    ]
    : [];
const builtOn = (side, outcome) => outcome?.status === 'built' ? { [side]: outcome.built } : {};
/** Builds the sides of all packages, one after another; the Go tool uses all processors for each. */
const buildAll = async (targets, world) => {
    const workloads = workloadNames(targets);
    const { progress } = world.ports;
    const { trees } = world;
    const [packages, subjects] = [[], []];
    const problems = [];
    progress.detail(buildLine(targets.length, trees));
    for (const [index, target] of targets.entries()) {
        const { package: name } = target;
        const standing = { done: index, total: targets.length, what: `building ${name}` };
        progress.at(standing);
        const build = (tree) => buildSide({ tree, name, known: target[tree.side], index }, world);
        const base = trees.base === undefined ? undefined : await build(trees.base);
        const head = await build(trees.head);
        const names = { package: name, workload: workloads.get(name) ?? name };
        const ofBase = base === undefined ? {} : { base: stateOf(base) };
        packages.push({ ...names, ...ofBase, head: stateOf(head) });
        problems.push(...failureOf(target, 'base', base), ...failureOf(target, 'head', head));
        const built = { ...builtOn('base', base), ...builtOn('head', head) };
        if (Object.keys(built).length > 0)
            subjects.push({ ...names, ...built });
    }
    return { packages, subjects, problems };
};

;// CONCATENATED MODULE: ./lib/collect/affected.js
/** The import path without the mark of the test that the package is built for: `p [p.test]` is `p`. */
const plain = (name) => name.split(' [', 1)[0] ?? name;
/** Whether it is a package itself, not one that is built again, or made, for a test. */
const isPlain = ({ ForTest, ImportPath }) => ForTest === '' && !ImportPath.endsWith('.test');
/** Files that decide what every package is built from. */
const isModuleFile = (path) => /(?:^|\/)(?:go\.mod|go\.sum|go\.work|go\.work\.sum)$/.test(path) || /(?:^|\/)vendor\//.test(path);
/** Files that no build and no benchmark looks at, unless they are embedded or test data. */
const isIdle = (path) => /(?:^|\/)\./.test(path) || (/(?:\.md|(?:^|\/)LICENSE)$/.test(path) && !path.includes('testdata/'));
const folderIn = (root, dir) => {
    const path = dir.replaceAll('\\', '/');
    if (path === root)
        return '';
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
};
const placesOf = ({ root, packages }) => {
    const owners = new Map();
    const embedded = new Set();
    for (const one of packages) {
        const folder = folderIn(root, one.Dir);
        if (folder === undefined)
            continue;
        if (isPlain(one))
            owners.set(folder, one.ImportPath);
        for (const file of [...one.EmbedFiles, ...one.TestEmbedFiles, ...one.XTestEmbedFiles]) {
            embedded.add(folder === '' ? file : `${folder}/${file}`);
        }
    }
    return { owners, embedded };
};
/** The package in the nearest folder above a file: a file below a package, as in testdata, is part of it. */
const ownerOf = (path, owners) => {
    const up = path.lastIndexOf('/');
    const folder = up < 0 ? '' : path.slice(0, up);
    const name = owners.get(folder);
    if (name !== undefined)
        return { folder, name };
    return folder === '' ? undefined : ownerOf(folder, owners);
};
/** The package that a file is part of on the side that has it: the one nearer to it, where the sides differ. */
const ownersOn = (file, places) => {
    const owners = places.flatMap((place) => ownerOf(file, place.owners) ?? []);
    const nearest = Math.max(...owners.map(({ folder }) => folder.length));
    return owners.filter(({ folder }) => folder.length === nearest).map(({ name }) => name);
};
/** Packages of which one is tested, and everything that its test binary is built from. */
const ingredientsOf = ({ packages }) => new Map(packages
    .filter((one) => one.ForTest === '' && one.ImportPath.endsWith('.test'))
    .map((one) => {
    const tested = one.ImportPath.slice(0, -'.test'.length);
    return [tested, new Set([tested, ...one.Deps.map(plain)])];
}));
/** The packages whose test binary a change of files can affect, or all of them. */
const affectedPackages = (files, sides) => {
    const places = sides.map(placesOf);
    const counting = files.filter((file) => !isIdle(file) || places.some(({ embedded }) => embedded.has(file)));
    if (counting.some(isModuleFile))
        return 'all';
    const changed = new Set();
    for (const file of counting) {
        const owners = ownersOn(file, places);
        if (owners.length === 0)
            return 'all';
        for (const owner of owners)
            changed.add(owner);
    }
    return new Set(sides.flatMap((side) => [...ingredientsOf(side)].flatMap(([tested, ingredients]) => [...changed].some((one) => ingredients.has(one)) ? [tested] : [])));
};

;// CONCATENATED MODULE: ./lib/collect/session.js
/** Writes the manifest of a collection that is still under way, so that whatever happens next leaves it usable. */
const save = ({ data, ledger }) => data.writeManifest(ledger.manifest('unfinished'));
const secondsIn = new Map([
    ['s', 1],
    ['m', 60],
    ['h', 3_600]
]);
/**
 * Shortest bound of a command of the Go tool, in milliseconds. It downloads and compiles, which takes minutes in a fresh
 * cache, however soon a benchmark counts as hanging.
 */
const leastToolMs = 10 * 60_000;
/** A duration as the settings write it, `10m`, in milliseconds. */
const millisecondsOf = (duration) => Number.parseInt(duration, 10) * (secondsIn.get(duration.slice(-1)) ?? 1) * 1_000;
/** Longest that one command of the Go tool may take, in milliseconds. */
const toolMsOf = ({ timeout }) => Math.max(leastToolMs, millisecondsOf(timeout));

;// CONCATENATED MODULE: ./lib/collect/side.js


const addWorktree = async (repository, path, sha) => {
    const ran = await repository.run('worktree', 'add', '--quiet', '--detach', path, sha);
    if (ran.exit === 0)
        return;
    throw nothing({
        code: 'collect/no-worktree',
        message: `expected to check out ${sha.slice(0, 12)} in a temporary folder, found: ${complaint(ran)}`,
        hint: 'is there room on the disk, and are all objects of the commit here?'
    });
};
const noGo = () => nothing({
    code: 'collect/no-go',
    message: 'expected go on the PATH, found none that can be started',
    hint: 'install Go (in a workflow: actions/setup-go before this step)'
});
const variables = ['GOVERSION', 'GOOS', 'GOARCH', 'GOEXE', 'GOMOD', 'GOFLAGS'];
/** Asks Go in a folder for its facts, and whether it is in a module. */
const askGo = async (cwd, ports) => {
    const timeoutMs = leastToolMs;
    const ran = await ports.run({ program: 'go', args: ['env', ...variables], cwd, timeoutMs });
    if (ran.exit === 'failed-to-start')
        throw noGo();
    if (ran.exit !== 0) {
        throw nothing({
            code: 'collect/go-fails',
            message: `expected go env to work in a checkout, found: ${complaint(ran)}`,
            hint: 'does go build work in a fresh checkout of base and head?'
        });
    }
    const [version = '', os = '', arch = '', exe = '', mod = '', flags = ''] = ran.stdout
        .split(/\r?\n/)
        .map((line) => line.trim());
    const isModule = mod !== '' && !/^(?:\/dev\/null|NUL)$/i.test(mod);
    return { go: { version, os, arch, exe, flags }, module: isModule ? 'present' : 'absent' };
};
/** Base first, where there is one. */
const treesIn = ({ base, head }) => base === undefined ? [head] : [base, head];
const treeOf = async (side, revision, { repository, work, ports }) => {
    const path = work.file(side);
    await addWorktree(repository, path, revision.sha);
    refuseWhenStopped(ports.stop);
    const root = path.replaceAll('\\', '/');
    const prefix = repository.prefix.replace(/\/$/, '');
    const hasFolder = await repository.holds('cat-file', '-e', `${revision.sha}:${prefix}`);
    const cwd = hasFolder && prefix !== '' ? `${root}/${prefix}` : root;
    const { go, module } = await askGo(cwd, ports);
    return { ...revision, side, root, cwd, go, module: hasFolder ? module : 'absent' };
};
/** The sides in worktrees of their own. Their paths are equally long, so that paths in binaries shift nothing. */
const checkOut = async (world) => {
    const { base, head } = world.revisions;
    const ofBase = base === undefined ? {} : { base: await treeOf('base', base, world) };
    const trees = { ...ofBase, head: await treeOf('head', head, world) };
    if (treesIn(trees).some(({ module }) => module === 'present'))
        return trees;
    const where = base === undefined ? '' : ' on either side';
    throw nothing({
        code: 'collect/no-module',
        message: `expected a Go module in ${world.repository.prefix || 'the top folder of the repository'}, found no go.mod${where}`,
        hint: 'run collect in the folder of the module (in the action: working-directory)'
    });
};

;// CONCATENATED MODULE: ./lib/collect/changed.js



const changedFiles = async (repository, { base, head }) => {
    const range = ['--name-only', '--no-renames', '-z', base.sha, head.sha];
    const text = await repository.ask('diff', ...range);
    return text?.split('\0').filter((path) => path !== '');
};
/** Each side's packages with what they are made of; undefined where one of them cannot be listed. */
const packagesOf = async (trees, selection, ports) => {
    const sides = [];
    for (const { cwd, root, module } of treesIn(trees)) {
        if (module === 'absent')
            continue;
        const listing = await goList({ cwd, ...selection, depth: 'dependencies' }, ports);
        if (listing.kind === 'failed')
            return undefined;
        sides.push({ root, packages: listing.packages });
    }
    return sides;
};
/** The targets that the change between base and head can affect; all of them where that cannot be told. */
const onlyChanged = async (targets, { repository, trees, selection }, ports) => {
    const files = await changedFiles(repository, trees);
    const sides = await packagesOf(trees, selection, ports);
    if (files === undefined || sides === undefined)
        return targets;
    const affected = affectedPackages(files, sides);
    return affected === 'all' ? targets : targets.filter((one) => affected.has(one.package));
};

;// CONCATENATED MODULE: ./lib/collect/ledger.js
/** The bounds of the schema. */
const most = { problems: 10_000, problem: 4_000 };
const openLedger = (frame) => {
    const [runs, files, diagnostics] = [[], [], []];
    const packages = new Map();
    let { environment } = frame;
    let losses = 0;
    let unaffected;
    let isMachineKnown = false;
    const note = (diagnostic) => {
        if (diagnostics.length < most.problems)
            diagnostics.push(diagnostic);
    };
    return {
        run: (run) => void runs.push(run),
        file: (file) => void files.push(file),
        packages: (all) => {
            for (const one of all)
                packages.set(one.package, one);
        },
        side: (name, side, state) => {
            const one = packages.get(name);
            if (one !== undefined)
                packages.set(name, { ...one, [side]: state });
        },
        machine: ({ cpu, gomaxprocs }) => {
            if (isMachineKnown)
                return;
            isMachineKnown = true;
            environment = { ...environment, gomaxprocs, ...(cpu === '' ? {} : { cpu }) };
        },
        unaffected: (count) => {
            unaffected = count;
        },
        loss: (diagnostic) => {
            losses += 1;
            note(diagnostic);
        },
        note,
        diagnostics: () => [...diagnostics],
        manifest: (end) => ({
            ...frame,
            environment,
            complete: end === 'finished' && losses === 0,
            problems: diagnostics.map(({ message }) => message.slice(0, most.problem)),
            ...(unaffected === undefined ? {} : { unaffected }),
            packages: [...packages.values()],
            files: [...files],
            runs: [...runs]
        })
    };
};

;// CONCATENATED MODULE: ./lib/collect/packages.js


/** A benchmark as Go finds it: a function of a test file whose name begins so. */
const declaresBenchmark = /^func Benchmark/m;
/** Packages as they are written: `./... ./cmd/x`. One that begins with a dash could be an option of Go. */
const patternsOf = (packages) => {
    if (packages.trim() === 'changed')
        return ['./...'];
    const patterns = packages.split(/\s+/).filter((pattern) => pattern !== '');
    const odd = patterns.find((pattern) => pattern.startsWith('-'));
    if (odd === undefined && patterns.length > 0)
        return patterns;
    throw nothing({
        code: 'collect/odd-package',
        message: `expected packages such as ./... or ./store, found ${odd ?? 'none'}`,
        hint: 'separate several patterns by spaces'
    });
};
const testFilesOf = ({ TestGoFiles, XTestGoFiles, InvalidGoFiles }) => [...TestGoFiles, ...XTestGoFiles, ...InvalidGoFiles].filter((file) => file.endsWith('_test.go'));
const lookInto = (one, work) => testFilesOf(one).some((file) => declaresBenchmark.test(work.read(`${one.Dir}/${file}`)))
    ? { status: 'has-benchmarks', dir: one.Dir, module: one.Module.Path }
    : { status: 'no-benchmarks' };
const listSide = async (tree, selection, { ports, work }) => {
    if (tree === undefined || tree.module === 'absent')
        return new Map();
    const listing = await goList({ cwd: tree.cwd, ...selection, depth: 'packages' }, ports);
    if (listing.kind === 'failed')
        return listing.because;
    // What has no folder is a pattern that matches nothing.
    const found = listing.packages.filter((one) => one.Dir !== '');
    return new Map(found.map((one) => [one.ImportPath, lookInto(one, work)]));
};
const sideOf = (listing, name) => typeof listing === 'string'
    ? { status: 'failed', because: listing }
    : (listing.get(name) ?? { status: 'absent' });
const namesOf = (listing) => typeof listing === 'string' ? [] : [...listing.keys()];
const hasBenchmarks = ({ base, head }) => [base, head].some(({ status }) => status === 'has-benchmarks');
const unlisted = (side, listing) => typeof listing === 'string'
    ? [
        warning('collect/packages-unknown', `the packages of ${side} could not be listed: ${listing}`, 'does go list work in a fresh checkout of that commit?')
    ]
    : [];
/** Packages with benchmarks on any side, in the order of their names, and which side could not be listed. */
const findTargets = async ({ base, head }, selection, world) => {
    const ofBase = await listSide(base, selection, world);
    const ofHead = await listSide(head, selection, world);
    const names = [...new Set([...namesOf(ofBase), ...namesOf(ofHead)])].sort();
    const all = names.map((name) => ({
        package: name,
        base: sideOf(ofBase, name),
        head: sideOf(ofHead, name)
    }));
    return {
        targets: all.filter(hasBenchmarks),
        problems: [...unlisted('base', ofBase), ...unlisted('head', ofHead)]
    };
};

;// CONCATENATED MODULE: ./lib/collect/random.js
/**
 * The generator `mulberry32` (T. Ettinger, public domain): 32 bits of state, full period, good enough to shuffle. It is
 * our own, so that a seed of a manifest gives the same order in every version of Node.
 */
const randomFrom = (seed) => {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
};
/** The same items in an order of which all are equally likely (Fisher and Yates). */
const shuffled = (items, random) => {
    const rest = [...items];
    return items.flatMap((_, index) => rest.splice(Math.floor(random() * (items.length - index)), 1));
};

// EXTERNAL MODULE: ./lib/formats/gobench/otherLines.js
var otherLines = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/formats/gobench/resultLine.js
var resultLine = __webpack_require__(7552);
;// CONCATENATED MODULE: ./lib/collect/output.js
/** What a test binary prints while it runs benchmarks. */



/** Most that is kept of one process, in UTF-16 units: results of some 30,000 benchmarks. */
const mostText = 4 * 2 ** 20;
/** Longest line that is kept; no real result comes near. */
const longestLine = 16_384;
/** What a test binary says beside results: how it ended, and which benchmark failed. */
const goLine = /^(?:(?:PASS|FAIL|SKIP)\b|(?:Benchmark\S+ *\t)?--- (?:FAIL|BENCH|SKIP): )/;
const resultOf = (line) => {
    const parsed = (0,resultLine/* parseBenchmarkLine */.Rm)(line);
    if (parsed?.kind !== 'result')
        return [];
    const time = parsed.measurements.find(({ unit }) => unit === 'ns/op');
    return [{ name: parsed.name, iterations: parsed.iterations, nsPerOp: time?.value ?? 0 }];
};
/** Bytes that no line of a text has: one of them, and a reader takes the whole file for something else. */
const output_control = /[^\t\P{Cc}]/u;
/** Whether a line is about benchmarks. The rest is what the program says, which is nobody's data and may be endless. */
const isKept = (line) => line.length <= longestLine &&
    !output_control.test(line) &&
    (resultOf(line).length > 0 ||
        goLine.test(line) ||
        ((0,otherLines/* parseUnitLine */.G)(line) ?? (0,otherLines/* parseConfigLine */.q)(line)) !== undefined);
/**
 * Go prints the padded name of a benchmark and a tab when it starts to measure it, and the rest of the line when it is
 * done; a failure stands in the place of the rest.
 */
const begun = /^Benchmark(\S+) *\t(?!--- )/;
const tornIn = (lines, results) => {
    const whole = new Set(results.map(({ name }) => name));
    const names = lines.flatMap((line) => {
        const name = begun.exec(line)?.[1];
        return name === undefined || resultOf(line).length > 0 ? [] : [name];
    });
    return [...new Set(names)].filter((name) => !whole.has(name));
};
const unfinishedIn = (rest) => /^Benchmark(\S+)\s*$/.exec(rest)?.[1]?.slice(0, 200);
/** As many of the lines, from the first on, as there is room for. */
const fitting = (lines) => {
    let length = 0;
    const end = lines.findIndex((line) => {
        length += line.length + 1;
        return length > mostText;
    });
    return end < 0 ? lines : lines.slice(0, end);
};
/** Reads the output of one process. A line that was never ended is no result, and is left out. */
const readOutput = (stdout) => {
    const end = stdout.lastIndexOf('\n') + 1;
    const lines = stdout.slice(0, end).split(/\r?\n/);
    const telling = lines.filter(isKept);
    const kept = fitting(telling);
    const results = kept.flatMap(resultOf);
    const cpu = kept.find((line) => line.startsWith('cpu: '))?.slice('cpu: '.length) ?? '';
    const unfinished = unfinishedIn(stdout.slice(end));
    return {
        results,
        cpu: quote(cpu),
        text: kept.map((line) => `${line}\n`).join(''),
        isCut: kept.length < telling.length,
        torn: tornIn(lines, results),
        ...(unfinished === undefined ? {} : { unfinished })
    };
};
/** GOMAXPROCS of the results of one process: the number that all their names end in, else 1. */
const procsOfResults = (results) => {
    const suffixes = new Set(results.map(({ name }) => /-(\d{1,6})$/.exec(name)?.[1] ?? ''));
    const [only = ''] = suffixes;
    return suffixes.size === 1 && only !== '' ? Number(only) : 1;
};

;// CONCATENATED MODULE: ./lib/collect/turn.js


/** Arguments of every run of a test binary. Not to exit silently in the middle is what `go test` asks for too. */
const commonArguments = ['-test.run=^$', '-test.count=1', '-test.paniconexit0'];
/** Base is measured twice in a round with a noise slice, by the same binary. */
const turn_sideOf = (label) => (label === 'head' ? 'head' : 'base');
/** Lines in which Go programs say why they failed, the telling ones first. */
const tellings = [/^(?:panic|fatal error): /, /^--- FAIL: /, /^flag provided but not defined/];
/** Why a test binary failed, in one line. */
const reasonOf = ({ ran, output }) => {
    const lines = [...ran.stderr.split('\n'), ...ran.stdout.split('\n')].map((line) => line.trim());
    const telling = tellings
        .map((pattern) => lines.find((line) => pattern.test(line)))
        .find((line) => line !== undefined);
    const first = ran.stderr.split('\n').find((line) => line.trim() !== '');
    const isTold = typeof ran.exit === 'number' || ran.exit === 'failed-to-start';
    const said = isTold ? (telling ?? first) : undefined;
    const where = output.unfinished === undefined ? '' : ` in ${quote(output.unfinished)}`;
    return `${ending(ran.exit)}${where}${said === undefined ? '' : `: ${quote(said)}`}`;
};
/**
 * Says of a session when its first process started: times of the manifest count from there.
 */
const sinceFirst = () => {
    let first;
    return (ms) => {
        first ??= ms;
        return Math.max(0, ms - first);
    };
};
/** Runs a test binary once and enters it into the manifest; undefined where that side has no binary. */
const takeTurn = async ({ turn, phase, benchmark, args }, session) => {
    const { subject, label, round } = turn;
    const built = subject[turn_sideOf(label)];
    if (built === undefined)
        return undefined;
    const { ports, timeoutMs, ledger } = session;
    const ran = await ports.run({
        program: { binary: built.binary },
        args: [...commonArguments, ...args],
        cwd: built.dir,
        timeoutMs
    });
    const did = { ran, output: readOutput(ran.stdout) };
    const { results, cpu } = did.output;
    if (results.length > 0)
        ledger.machine({ cpu, gomaxprocs: procsOfResults(results) });
    ledger.run({
        phase: label === 'noise' ? 'noise' : phase,
        round,
        side: label,
        package: subject.package,
        ...(benchmark === undefined ? {} : { benchmark }),
        started_ms: session.sinceStart(ran.startedMs),
        duration_ms: ran.durationMs,
        exit: ran.exit,
        ...(ran.exit === 0 ? {} : { because: reasonOf(did) })
    });
    return did;
};

;// CONCATENATED MODULE: ./lib/collect/ground.js





/** The book and the places of a collection, with nothing in them yet. */
const openSession = ({ request, ports, work, trees, seed }) => {
    const { settings } = request;
    const { base, head } = trees;
    const sideEntry = ({ ref, sha, go, root }) => ({
        ref,
        sha,
        go_version: go.version,
        root
    });
    const ledger = openLedger({
        manifest_version: 1,
        tool: { name: 'flamegate', version: ports.version },
        created_at: ports.now(),
        ...(base === undefined ? {} : { base: sideEntry(base) }),
        head: sideEntry(head),
        environment: {
            goos: head.go.os,
            goarch: head.go.arch,
            ...ports.machine,
            gomaxprocs: ports.machine.cpus
        },
        seed,
        order: 'interleaved',
        settings: {
            packages: patternsOf(settings.packages).slice(0, 10_000),
            bench: settings.bench,
            rounds: settings.rounds,
            benchtime: settings.benchtime,
            profile: [...settings.profile],
            profile_rounds: settings['profile-rounds'],
            noise_rounds: base === undefined ? 0 : settings['noise-rounds'],
            tags: settings.tags
        }
    });
    return {
        ports,
        settings,
        sides: base === undefined ? 'head' : 'both',
        timeoutMs: millisecondsOf(settings.timeout),
        ledger,
        data: ports.openDataFolder(request.cwd, request.out),
        work,
        random: randomFrom(seed),
        sinceStart: sinceFirst()
    };
};

;// CONCATENATED MODULE: ./lib/collect/notes.js

/** Flags under which a binary is not the one that users run. */
const instrumenting = /(?<![^\s'"])-{1,2}(?:(?:race|cover|msan|asan)\b|gcflags=\S*-[Nl]\b)/;
const instrumented = ({ go }) => {
    const [flag] = instrumenting.exec(go.flags) ?? [];
    return flag === undefined
        ? []
        : [
            warning('collect/instrumented', `GOFLAGS has ${flag.trim()}: what is measured is not what users run`, 'unset it for this step')
        ];
};
const submodules = async (repository, { sha }) => (await repository.holds('cat-file', '-e', `${sha}:.gitmodules`))
    ? [
        warning('collect/submodules', 'the repository has submodules, which are not checked out for measuring: packages that need them do not build')
    ]
    : [];
const sameCommit = ({ base, head }) => base?.sha === head.sha
    ? [
        warning('collect/same-commit', 'base and head are the same commit: what differs is the noise of this machine')
    ]
    : [];
/** What the reader must know about the trees, whatever comes of measuring them. */
const notesOn = async (trees, repository) => {
    const { head } = trees;
    return [...sameCommit(trees), ...instrumented(head), ...(await submodules(repository, head))];
};

;// CONCATENATED MODULE: ./lib/collect/iterations.js
/** What to profile, and over how many iterations, so that all sides do the same work. */

/**
 * Time that one profile of a benchmark is to take on the first side, in nanoseconds. Go samples a busy thread 100 times a second,
 * so five rounds bring some 500 samples of every benchmark; a package of four has the 2,000 from which on a report
 * calls things unchanged. The price is about 1 s per benchmark, side and round.
 */
const profiledNs = 1e9;
/** The longest that it may take on a head that became slower. Then base takes less: both do the same work. */
const slowestNs = 5e9;
/** What a process takes beside that: to start, to find the benchmark, to write the profile. For estimates only. */
const overheadMs = 300;
/** Go refuses more iterations than this (`testing` runs at most 1e9). */
const mostIterations = 1e9;
/** A Go identifier has neither a slash nor a dash, so the first of them ends it. */
const familyOf = (name) => /^[^/-]*/.exec(name)?.[0] ?? name;
/**
 * What Go code can call a benchmark; a line that a program prints by itself can say anything. `func Benchmark`, which Go
 * takes too, has no name that a manifest could give: it is timed only.
 */
const isIdentifier = (name) => /^[\p{L}\p{Nd}_]{1,200}$/u.test(name);
const median = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
};
const quoted = (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
/** A pattern for exactly these sub-benchmarks: alternatives of paths, as Go takes them since 1.20. */
const exactPattern = (leaves) => leaves
    .map((leaf) => `Benchmark${leaf}`
    .split('/')
    .map((part) => `^${quoted(part)}$`)
    .join('/'))
    .join('|');
const withoutProcs = (name, procs) => procs > 1 && name.endsWith(`-${procs}`) ? name.slice(0, -`-${procs}`.length) : name;
const namesIn = (results, family) => [...results.keys()].filter((name) => familyOf(name) === family);
const shared = (family, sides) => {
    const [first = [], ...others] = sides.map((results) => namesIn(results, family));
    const names = first.filter((name) => sides.every((results) => results.has(name)));
    const isAll = [first, ...others].every((all) => all.length === names.length);
    return { names, extent: isAll ? 'all' : 'some' };
};
/** How long one iteration of each of some benchmarks takes in all; undefined where one of them hides its time. */
const nsOfRound = (names, results) => {
    const times = names.map((name) => median((results.get(name) ?? []).map(({ nsPerOp }) => nsPerOp)));
    return times.every((time) => time > 0) ? times.reduce((sum, time) => sum + time, 0) : undefined;
};
const fewestSeen = (names, results) => Math.min(...names.flatMap((name) => (results.get(name) ?? []).map(({ iterations }) => iterations)));
/** Iterations that take as long as they may on every side; undefined where the time of one is not known. */
const iterationsIn = (times) => {
    const [first, ...others] = times;
    if (first === undefined || others.includes(undefined))
        return undefined;
    return Math.min(profiledNs / first, ...others.map((time) => slowestNs / (time ?? 1)));
};
/**
 * Iterations of each of some benchmarks that take about a second on the first side. A benchmark may hide its time
 * (`ReportMetric(0, "ns/op")`); then as many as it ran in one round are known to end.
 */
const extentOf = (names, sides) => {
    const times = sides.map((results) => nsOfRound(names, results));
    const wish = iterationsIn(times) ?? fewestSeen(names, sides[0] ?? new Map());
    const iterations = Math.min(mostIterations, Math.max(1, Math.round(wish)));
    const roundNs = times.reduce((sum, time) => sum + (time ?? 0), 0);
    return { iterations, expectedMs: (iterations * roundNs) / 1e6 + sides.length * overheadMs };
};
/**
 * The benchmarks of a package that every side has results of, with iterations that take about a second on the first.
 * Where a side has other sub-benchmarks too, or the user chose some, the pattern names those that are on all.
 */
const sharedFamilies = (sides, bench) => {
    const [first = new Map()] = sides;
    const procs = procsOfResults([...first.values()].flat());
    const names = [...new Set([...first.keys()].map(familyOf))];
    return names.flatMap((name) => {
        const { names: leaves, extent } = shared(name, sides);
        if (leaves.length === 0 || !isIdentifier(name))
            return [];
        const isWhole = extent === 'all' && !bench.includes('/');
        const pattern = isWhole
            ? `^Benchmark${quoted(name)}$`
            : exactPattern(leaves.map((leaf) => withoutProcs(leaf, procs)));
        return [{ name, pattern, ...extentOf(leaves, sides) }];
    });
};

;// CONCATENATED MODULE: ./lib/collect/request.js
/** The sides, base first. */
const sidesIn = (sides) => sides === 'head' ? ['head'] : ['base', 'head'];

;// CONCATENATED MODULE: ./lib/collect/schedule.js


const labelsIn = (sides, round, noiseRounds) => sides === 'both' && round <= noiseRounds ? ['base', 'head', 'noise'] : sidesIn(sides);
/**
 * The order of everything: in every round each subject has one turn per label, subjects in random order, and the labels
 * of a subject in random order right after one another. So whatever the machine does for longer than one turn hits both
 * sides alike, and nothing that comes in a rhythm always hits the same one. (Measured on binaries without a change:
 * rounds like these let 0% of comparisons fail where one block per side let 25-64% fail; docs/collect.md.)
 */
const schedule = ({ subjects, sides, rounds, noiseRounds }, random) => Array.from({ length: rounds }, (_, index) => index + 1).map((round) => shuffled(subjects, random).map((subject) => shuffled(labelsIn(sides, round, noiseRounds), random).map((label) => ({
    round,
    subject,
    label
}))));

;// CONCATENATED MODULE: ./lib/collect/profiling.js








const flagOf = {
    cpu: '-test.cpuprofile',
    mem: '-test.memprofile'
};
const tasksOf = (subjects, timed, { settings: { bench }, sides }) => {
    const folders = uniquePaths(subjects.map((one) => one.workload));
    return subjects.flatMap((subject) => {
        if (sidesIn(sides).some((side) => subject[side] === undefined))
            return [];
        const { package: path, workload } = subject;
        const results = sidesIn(sides).map((side) => timed.resultsOf(path, side));
        const families = sharedFamilies(results, bench);
        const names = uniquePaths(families.map((family) => family.name));
        const folder = folders.get(workload) ?? safePath(workload);
        return families.map((family) => {
            return { subject, family, folder, name: names.get(family.name) ?? safePath(family.name) };
        });
    });
};
/** Where a process leaves its profiles until it is known that they count. */
const scratch = (turn, kind, { work }) => {
    const { subject, label, round } = turn;
    return work.file('profiles', label, subject.folder, String(round), `${subject.name}.${kind}`);
};
const runTask = async (turn, session) => {
    const { family, subject } = turn.subject;
    const outputs = session.settings.profile.map((kind) => `${flagOf[kind]}=${scratch(turn, kind, session)}`);
    const args = [
        `-test.bench=${family.pattern}`,
        `-test.benchtime=${family.iterations}x`,
        ...outputs
    ];
    return takeTurn({ turn: { ...turn, subject }, phase: 'profile', benchmark: family.name, args }, session);
};
/** What a process ran, in one text: two processes of the same text did the same work. */
const workIn = ({ output }) => output.results
    .map(({ name, iterations }) => `${name} ${iterations}`)
    .sort()
    .join('\n');
const operationsIn = ({ output }) => output.results.reduce((sum, { iterations }) => sum + iterations, 0);
const isThere = (turn, session) => session.settings.profile.every((kind) => session.work.isFile(scratch(turn, kind, session)));
/** Why the profiles of a pair do not count; undefined when they do. */
const flawOf = ({ sides }, session) => {
    const failed = sides.find(({ did }) => did.ran.exit !== 0);
    if (failed !== undefined)
        return `failed on ${failed.turn.label}: ${reasonOf(failed.did)}`;
    const idle = sides.find(({ did }) => did.output.results.length === 0);
    if (idle !== undefined)
        return `gave no result on ${idle.turn.label}`;
    if (new Set(sides.map(({ did }) => workIn(did))).size > 1) {
        return 'ran other benchmarks or iterations on head than on base';
    }
    return sides.every(({ turn }) => isThere(turn, session)) ? undefined : 'left no profile';
};
/** Moves the profiles of a pair to the data. */
const adopt = ({ task, round, sides }, session) => {
    const { subject, family, folder, name } = task;
    const { settings, data, ledger } = session;
    for (const { turn, did } of sides) {
        for (const kind of settings.profile) {
            const path = `${turn.label}/${folder}/${kind}/${round}/${name}.pprof`;
            data.adopt(scratch(turn, kind, session), path);
            ledger.file({
                path,
                side: turn_sideOf(turn.label),
                kind,
                package: subject.package,
                workload: subject.workload,
                replicate: round,
                benchmark: family.name,
                operations: operationsIn(did)
            });
        }
    }
};
const lost = ({ task, round }, flaw) => warning('collect/profile-failed', `profiling ${task.family.name} of package ${task.subject.package} ${flaw} (round ${round}); it is not profiled again`, 'the rounds before it are kept');
/** Runs a task on every side, one after the other; the second is spared when the first failed. */
const runPair = async (visit, session) => {
    const sides = [];
    for (const turn of visit) {
        const did = await runTask(turn, session);
        if (did !== undefined)
            sides.push({ turn, did });
        if (did?.ran.exit !== 0)
            break;
    }
    return sides;
};
/** Says how far the profiles are and how long the rest may take. */
const teller = (total, { ports, settings }) => {
    const start = ports.clock();
    let [done, roundStart] = [0, start];
    const restMs = () => ((ports.clock() - start) / Math.max(1, done)) * (total - done);
    const at = ({ family, subject }) => {
        const what = `profiling ${family.name} of ${subject.workload}`;
        ports.progress.at({ done, total, what, ...(done === 0 ? {} : { restMs: restMs() }) });
        done += 1;
    };
    const roundEnded = (round) => {
        const tookMs = ports.clock() - roundStart;
        roundStart = ports.clock();
        const of = settings['profile-rounds'];
        ports.progress.detail(roundLine({ what: 'profile round', round, of, tookMs, restMs: restMs() }));
    };
    return { at, roundEnded };
};
/** Profiles one task in one round. Whether it is worth another: a task that failed once is given up. */
const profileOnce = async (visit, session) => {
    const [first] = visit;
    if (first === undefined)
        return 'good';
    const sides = await runPair(visit, session);
    const pair = { task: first.subject, round: first.round, sides };
    if (session.ports.stop.aborted)
        return 'given-up';
    const flaw = flawOf(pair, session);
    if (flaw === undefined) {
        adopt(pair, session);
        return 'good';
    }
    const loss = lost(pair, flaw);
    session.ledger.loss(loss);
    session.ports.progress.line(warningLine(loss));
    return 'given-up';
};
/**
 * Profiles every benchmark that all sides have, in interleaved rounds of their own: a profiler slows what it looks at,
 * so nothing is timed here. Each process runs one benchmark over fixed iterations, the same on both sides and in all
 * rounds. A pair counts as a whole or not at all, so the profiles of both sides cover the same work.
 */
const profileBenchmarks = async (subjects, timed, session) => {
    const { ports, settings, sides, random } = session;
    const rounds = settings.profile.length === 0 ? 0 : settings['profile-rounds'];
    const tasks = tasksOf(subjects, timed, session);
    if (rounds === 0 || tasks.length === 0)
        return;
    const order = schedule({ subjects: tasks, sides, rounds, noiseRounds: 0 }, random);
    const tell = teller(rounds * tasks.length, session);
    const given = new Set();
    for (const [index, visits] of order.entries()) {
        for (const visit of visits) {
            const task = visit[0]?.subject;
            if (ports.stop.aborted || task === undefined)
                break;
            tell.at(task);
            if (given.has(task))
                continue;
            if ((await profileOnce(visit, session)) === 'given-up')
                given.add(task);
        }
        save(session);
        if (ports.stop.aborted)
            return;
        tell.roundEnded(index + 1);
    }
};

;// CONCATENATED MODULE: ./lib/collect/remote.js
/** How far the history is deepened at a time, in commits; after that all of it is fetched. */
const steps = [50, 250, 1_000];
/** Fetches objects and nothing else: no tags, no FETCH_HEAD, no submodules. */
const fetchArgs = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules'
];
const isHash = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
const isShallow = async (repository) => (await repository.ask('rev-parse', '--is-shallow-repository')) === 'true';
/** The remote that a checkout came from: origin, or else the first. */
const remoteOf = async (repository) => {
    const names = ((await repository.ask('remote')) ?? '').split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names[0];
};
const has = (repository, sha) => repository.holds('cat-file', '-e', `${sha}^{commit}`);
/**
 * Fetches one commit, where it is missing. Only a shallow clone gets it without its history: the same request in a
 * full clone would make that one shallow.
 */
const fetchCommit = async (repository, sha) => {
    if (await has(repository, sha))
        return true;
    const remote = await remoteOf(repository);
    if (remote === undefined)
        return false;
    const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
    await repository.run(...fetchArgs, ...depth, remote, sha);
    return has(repository, sha);
};
/** The commit that a name stands for at the remote, which may not be here. */
const askRemote = async (repository, name) => {
    if (isHash(name))
        return name;
    const remote = await remoteOf(repository);
    if (remote === undefined)
        return undefined;
    const text = (await repository.ask('ls-remote', remote, name, `${name}^{}`)) ?? '';
    const found = new Map(text.split('\n').map((line) => {
        const [sha = '', ref = ''] = line.split('\t');
        return [ref, sha];
    }));
    const order = [name, `refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
    return order.map((ref) => found.get(ref)).find((sha) => sha !== undefined && isHash(sha));
};
/** Deepens a shallow clone until a question has an answer or there is no more history. */
const deepenUntil = async (repository, commits, question) => {
    const remote = await remoteOf(repository);
    const depths = [...steps.map((step) => `--deepen=${step}`), '--unshallow'];
    let answer = await question();
    for (const depth of depths) {
        if (answer !== undefined || remote === undefined || !(await isShallow(repository)))
            break;
        await repository.run(...fetchArgs, depth, remote, ...commits);
        answer = await question();
    }
    return answer;
};

;// CONCATENATED MODULE: ./lib/collect/defaults.js
/** Which revisions are meant where none are given. */

/** Parents of a commit as it says itself: in a shallow clone `HEAD^1` may not exist, but its name is known. */
const parentsOf = (commit) => [...commit.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
const subjectOf = (commit) => {
    const message = commit.slice(commit.indexOf('\n\n') + 2);
    return message.split('\n')[0] ?? '';
};
/** The tip of the branch that others build on, as far as this clone knows it. */
const trunkTip = async (repository, baseBranch) => {
    const remote = (await remoteOf(repository)) ?? 'origin';
    const published = await repository.ask('symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`);
    const names = [
        ...(baseBranch === undefined ? [] : [`refs/remotes/${remote}/${baseBranch}`]),
        ...(published === undefined ? [] : [published]),
        ...['main', 'master'].map((name) => `refs/remotes/${remote}/${name}`),
        ...['main', 'master'].map((name) => `refs/heads/${name}`)
    ];
    for (const name of names) {
        const sha = await repository.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
        if (sha !== undefined)
            return sha;
    }
    return undefined;
};
/** The tip of that branch as the remote says it, where this clone does not have it. */
const remoteTrunkTip = (repository, baseBranch) => askRemote(repository, baseBranch === undefined ? 'HEAD' : `refs/heads/${baseBranch}`);
/**
 * What HEAD merges, where it is the merge commit of a pull request. GitHub's own says so in its message; otherwise a
 * merge counts unless the trunk shows that it went the other way, as when a branch takes in the trunk.
 */
const pullRequestMerge = async (repository, baseBranch) => {
    const commit = (await repository.ask('cat-file', 'commit', 'HEAD')) ?? '';
    const [base, head, ...others] = parentsOf(commit);
    if (base === undefined || head === undefined || others.length > 0)
        return undefined;
    const merge = { base, head };
    if (subjectOf(commit) === `Merge ${head} into ${base}`)
        return merge;
    const trunk = await trunkTip(repository, baseBranch);
    if (trunk === undefined)
        return merge;
    const inTrunk = (sha) => repository.holds('merge-base', '--is-ancestor', sha, trunk);
    if (await inTrunk('HEAD'))
        return merge;
    return (await inTrunk(base)) && !(await inTrunk(head)) ? merge : undefined;
};

;// CONCATENATED MODULE: ./lib/collect/refs.js



/** A name that git could take for an option or for the opposite of a revision, or that no revision has. */
const refuseOdd = (ref, side) => {
    if (ref === undefined || /^[^-^\s\p{Cc}][^\s\p{Cc}]{0,999}$/u.test(ref))
        return;
    throw nothing({
        code: 'collect/odd-revision',
        message: `expected a branch, tag or commit for ${side}, found ${ref === '' ? 'nothing' : JSON.stringify(ref)}`,
        hint: 'give a revision that git knows, such as main, v1.2.0 or HEAD^'
    });
};
const here = (repository, ref) => repository.ask('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
/** A revision of the remote, fetched. */
const fromRemote = async (repository, ref) => {
    const sha = await askRemote(repository, ref);
    return sha !== undefined && (await fetchCommit(repository, sha)) ? sha : undefined;
};
/** What to fetch more history of; naming a commit leaves the branches of the remote as this clone knows them. */
const tips = async (repository) => {
    const sha = await here(repository, 'HEAD');
    return sha === undefined ? [] : [sha];
};
/** The commit of a revision: as this clone knows it, as its remote does, or further back than the clone reaches. */
const find = async (repository, ref) => {
    const remote = (await remoteOf(repository)) ?? 'origin';
    const sha = (await here(repository, ref)) ??
        (await here(repository, `refs/remotes/${remote}/${ref}`)) ??
        (await fromRemote(repository, ref)) ??
        ((await isShallow(repository))
            ? await deepenUntil(repository, await tips(repository), () => here(repository, ref))
            : undefined);
    if (sha !== undefined)
        return { ref, sha };
    throw nothing({
        code: 'collect/unknown-revision',
        message: `expected a revision that git knows, found ${ref}, which neither this clone nor its remote has`,
        hint: 'check the name; in CI the checkout must be able to fetch (its credentials are used as they are)'
    });
};
const refs_parent = async (repository, ref, sha) => {
    if (await fetchCommit(repository, sha))
        return { ref, sha };
    throw nothing({
        code: 'collect/unreachable-commit',
        message: `expected to fetch ${sha}, the parent ${ref} of the checked out merge, found that the remote does not give it`,
        hint: 'check out with fetch-depth: 2, or with credentials that may fetch'
    });
};
const noMergeBase = (head) => nothing({
    code: 'collect/no-base',
    message: `expected a base to compare ${head.ref} with, found no branch that it shares history with`,
    hint: 'give one: --base REF'
});
/** The commit where a revision left the trunk. */
const forkPoint = async (repository, head, baseBranch) => {
    const known = await trunkTip(repository, baseBranch);
    const tip = known ?? (await remoteTrunkTip(repository, baseBranch));
    if (tip === undefined || !(await fetchCommit(repository, tip)))
        throw noMergeBase(head);
    const sha = await deepenUntil(repository, [tip, head.sha], () => repository.ask('merge-base', tip, head.sha));
    if (sha === undefined)
        throw noMergeBase(head);
    if (sha !== head.sha)
        return { ref: 'merge base', sha };
    throw nothing({
        code: 'collect/no-change',
        message: `expected ${head.ref} to be ahead of the branch that it goes into, found ${sha.slice(0, 12)} to be part of it`,
        hint: 'compare with an older revision: --base HEAD^, or measure the noise of the machine: --base HEAD --head HEAD'
    });
};
/** Base may have moved on since head left it; then head lacks what base has, and the merge commit has both. */
const staleHead = async (repository, { base, head }) => {
    const treeOf = (ref) => repository.ask('rev-parse', '--verify', '--quiet', `${ref}^{tree}`);
    if ((await treeOf('HEAD')) === (await treeOf(head)))
        return [];
    return [
        warning('collect/base-moved-on', `head ${head.slice(0, 12)} lacks commits that base ${base.slice(0, 12)} has: what they changed shows up the other way round`, 'bring the branch up to date, or measure the merge commit instead: --head HEAD')
    ];
};
const dirty = async (repository) => {
    const changed = await repository.ask('status', '--porcelain', '--untracked-files=no');
    const untracked = await repository.ask('ls-files', '--others', '--exclude-standard', '--', '*.go');
    if (`${changed ?? ''}${untracked ?? ''}` === '')
        return [];
    return [
        warning('collect/uncommitted-changes', 'uncommitted changes are not measured: head is the last commit', 'commit them to have them measured')
    ];
};
const findHead = (repository, { head, merge, checkedOut }) => {
    if (head !== undefined)
        return find(repository, head);
    return merge === undefined
        ? Promise.resolve(checkedOut)
        : refs_parent(repository, 'HEAD^2', merge.head);
};
const findBase = (repository, known, head) => {
    const { base, merge, checkedOut, baseBranch } = known;
    if (base !== undefined)
        return find(repository, base);
    const isMerged = head.sha === merge?.head || head.sha === checkedOut.sha;
    return merge !== undefined && isMerged
        ? refs_parent(repository, 'HEAD^1', merge.base)
        : forkPoint(repository, head, baseBranch);
};
/** Which of two revisions are known without looking at what HEAD merges. */
const areGiven = ({ sides, base, head }) => head !== undefined && (base !== undefined || sides === 'head');
/**
 * The revisions to measure. Base and head are what was asked for; else the parents of the pull request's merge commit
 * that is checked out; else HEAD and the commit where it left the trunk. What a shallow clone lacks is fetched. Throws
 * a FlamegateError where one of them cannot be found.
 */
const findRevisions = async (repository, wanted) => {
    refuseOdd(wanted.base, 'base');
    refuseOdd(wanted.head, 'head');
    const isGiven = areGiven(wanted);
    const known = {
        ...wanted,
        checkedOut: await find(repository, 'HEAD'),
        merge: isGiven ? undefined : await pullRequestMerge(repository, wanted.baseBranch)
    };
    const head = await findHead(repository, known);
    const uncommitted = (wanted.head ?? 'HEAD') === 'HEAD' ? await dirty(repository) : [];
    if (wanted.sides === 'head')
        return { head, notes: uncommitted };
    const base = await findBase(repository, known, head);
    const { merge } = known;
    const areParents = merge !== undefined && merge.base === base.sha && merge.head === head.sha;
    const stale = areParents ? await staleHead(repository, merge) : [];
    return { base, head, notes: [...stale, ...uncommitted] };
};

;// CONCATENATED MODULE: ./lib/collect/repository.js

/** Longest that git may take, in milliseconds: a remote that does not answer must not hold a job for hours. */
const gitTimeoutMs = 10 * 60_000;
const commandsIn = (cwd, ports) => {
    const run = (...args) => ports.run({ program: 'git', args, cwd, timeoutMs: gitTimeoutMs });
    const ask = async (...args) => {
        const { exit, stdout } = await run(...args);
        return exit === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
    };
    return { run, ask, holds: async (...args) => (await run(...args)).exit === 0 };
};
const noRepository = (ran, cwd) => nothing(ran.exit === 'failed-to-start'
    ? {
        code: 'collect/no-git',
        message: 'expected git on the PATH, found none that can be started',
        hint: 'install git; collect takes both sides from the history'
    }
    : {
        code: 'collect/no-repository',
        message: `expected a git repository at ${cwd}, found: ${complaint(ran)}`,
        hint: 'run collect in a checkout, with its .git folder'
    });
/** The repository that a folder is in. Throws a FlamegateError where there is none. */
const openRepository = async (cwd, ports) => {
    const inFolder = commandsIn(cwd, ports);
    const top = await inFolder.run('rev-parse', '--show-toplevel');
    if (top.exit !== 0)
        throw noRepository(top, cwd);
    const root = top.stdout.replace(/\r?\n$/, '');
    const prefix = (await inFolder.ask('rev-parse', '--show-prefix')) ?? '';
    return { root, prefix, ...commandsIn(root, ports) };
};

;// CONCATENATED MODULE: ./lib/collect/timing.js








/** Where the results of all packages of a side go. */
const benchFile = (label) => `${label}/bench.txt`;
const argumentsFor = ({ settings }) => [
    `-test.bench=${settings.bench}`,
    '-test.benchmem',
    `-test.benchtime=${settings.benchtime}`
];
const keyOf = (name, label) => `${label}\0${name}`;
/** Results by package, label and benchmark. */
const resultBook = () => {
    const book = new Map();
    const add = (key, results) => {
        const own = book.get(key) ?? new Map();
        book.set(key, own);
        for (const result of results)
            own.set(result.name, [...(own.get(result.name) ?? []), result]);
    };
    const get = (key) => book.get(key) ?? new Map();
    return { add, get };
};
/** Adds what a process printed to the results of its side, where it holds any. */
const keep = (turn, { output }, session, state) => {
    if (output.results.length === 0)
        return;
    session.data.append(benchFile(turn.label), output.text);
    if (state.files.has(turn.label))
        return;
    state.files.add(turn.label);
    session.ledger.file({
        path: benchFile(turn.label),
        side: turn.label,
        kind: 'benchmarks',
        workload: 'default'
    });
};
/** Whether a run shows that its like will bring nothing either: then the rounds go on without it. */
const isHopeless = ({ ran, output }) => ran.exit === 'timeout' || ran.exit === 'failed-to-start' || output.results.length === 0;
const failure = ({ subject, label }, did) => {
    const end = isHopeless(did) ? '; it is not run again' : '';
    return warning('collect/benchmark-failed', `benchmarks of package ${subject.package} failed on ${label}: ${reasonOf(did)}${end}`, 'the results that it printed before are kept');
};
const cutOutput = ({ subject, label }) => warning('collect/output-cut', `package ${subject.package} printed more on ${label} than is kept of it: results may be missing`, 'benchmarks should not print');
/** Most names that one sentence lists. */
const mostNamed = 3;
const tornResults = ({ subject, label }, { output: { torn } }) => {
    const names = torn.slice(0, mostNamed).map(quote).join(', ');
    return warning('collect/torn-result', `benchmarks of package ${subject.package} print into their own result lines on ${label}: no result of ${names}${(0,count/* andMore */.v)(torn.length - mostNamed)}`, 'let them print with b.Log or to stderr, or not at all');
};
const isCut = ({ ran, output }) => ran.droppedBytes !== undefined || output.isCut;
/** What a run lacks. The reason why a failed one lacks results is its failure. */
const lossesOf = (turn, did) => [
    ...(isCut(did) ? [cutOutput(turn)] : []),
    ...(did.ran.exit === 0 ? [] : [failure(turn, did)]),
    ...(did.ran.exit === 0 && did.output.torn.length > 0 ? [tornResults(turn, did)] : [])
];
/** A side of a package that nothing matches is no failure: that is how a new or a removed benchmark looks. */
const noMatch = ({ subject, label }, { ledger, settings }) => {
    if (label === 'noise')
        return;
    const because = `no benchmark matches ${settings.bench.slice(0, 200)}`;
    ledger.side(subject.package, turn_sideOf(label), { status: 'no-benchmarks', because });
};
const judgeRun = (turn, did, session, state) => {
    const key = keyOf(turn.subject.package, turn.label);
    if (did.ran.exit === 'interrupted')
        return;
    if (isHopeless(did))
        state.given.add(key);
    const losses = lossesOf(turn, did);
    if (losses.length === 0 && state.book.get(key).size === 0)
        noMatch(turn, session);
    for (const loss of losses) {
        const once = `${loss.code}\0${key}`;
        if (state.reported.has(once))
            continue;
        state.reported.add(once);
        session.ledger.loss(loss);
        session.ports.progress.line(warningLine(loss));
    }
};
const runTurn = async (turn, session, state) => {
    const key = keyOf(turn.subject.package, turn.label);
    if (state.given.has(key))
        return;
    const did = await takeTurn({ turn, phase: 'benchmark', args: argumentsFor(session) }, session);
    if (did === undefined)
        return;
    keep(turn, did, session, state);
    state.book.add(key, did.output.results);
    judgeRun(turn, did, session, state);
};
/** Time that the profiles will take, as far as the results so far tell. */
const profilingMs = (subjects, state, { settings, sides }) => {
    if (settings.profile.length === 0)
        return 0;
    const families = subjects.flatMap((one) => {
        const results = sidesIn(sides).map((side) => state.book.get(keyOf(one.package, side)));
        return sharedFamilies(results, settings.bench);
    });
    const perRound = families.reduce((sum, { expectedMs }) => sum + expectedMs, 0);
    return perRound * settings['profile-rounds'];
};
const benchmarksIn = (subjects, { book }) => subjects.reduce((sum, { package: name }) => {
    const names = ['base', 'head'].flatMap((side) => [
        ...book.get(keyOf(name, side)).keys()
    ]);
    return sum + new Set(names).size;
}, 0);
/** Says how far the rounds are, and from the end of the first one on how long the rest may take. */
const timing_teller = (subjects, total, session, state) => {
    const { ports, settings } = session;
    const start = ports.clock();
    let [done, roundStart] = [0, start];
    let laterMs;
    const restMs = () => laterMs === undefined ? undefined : ((ports.clock() - start) / done) * (total - done) + laterMs;
    const at = (turn) => {
        const rest = restMs();
        const what = `${turn.subject.workload} on ${turn.label}`;
        ports.progress.at({ done, total, what, ...(rest === undefined ? {} : { restMs: rest }) });
        done += 1;
    };
    const roundEnded = (round) => {
        const tookMs = ports.clock() - roundStart;
        roundStart = ports.clock();
        laterMs = profilingMs(subjects, state, session);
        const rest = restMs() ?? 0;
        const benchmarks = benchmarksIn(subjects, state);
        if (round === 1 && benchmarks > 0)
            ports.progress.line(suiteLine(benchmarks, tookMs + rest));
        ports.progress.detail(roundLine({ what: 'round', round, of: settings.rounds, tookMs, restMs: rest }));
    };
    return { at, roundEnded };
};
/**
 * Times all benchmarks in interleaved rounds. Whatever fails is reported once; what came before it is kept. The
 * manifest is written after every round, and nothing begins after an interruption.
 */
const timeBenchmarks = async (subjects, session) => {
    const { ports, settings, sides, random } = session;
    const { rounds, 'noise-rounds': noiseRounds } = settings;
    const order = schedule({ subjects, sides, rounds, noiseRounds }, random);
    const book = resultBook();
    const state = { book, given: new Set(), reported: new Set(), files: new Set() };
    const total = order.flat(2).length;
    const tell = timing_teller(subjects, total, session, state);
    for (const [index, visits] of order.entries()) {
        for (const turn of visits.flat()) {
            if (ports.stop.aborted)
                break;
            tell.at(turn);
            await runTurn(turn, session, state);
        }
        save(session);
        if (ports.stop.aborted)
            break;
        tell.roundEnded(index + 1);
    }
    return { resultsOf: (name, side) => book.get(keyOf(name, side)) };
};

;// CONCATENATED MODULE: ./lib/collect/collect.js














const selectionOf = ({ settings }) => ({
    patterns: patternsOf(settings.packages),
    tags: settings.tags,
    timeoutMs: toolMsOf(settings)
});
const noBenchmarks = () => nothing({
    code: 'collect/no-benchmarks',
    message: 'expected benchmarks in the packages, found no func Benchmark in their tests',
    hint: 'name the packages: --packages ./...; they are relative to the folder that collect runs in'
});
/** Without a base there is no change, so everything is measured. */
const noChange = () => ({
    severity: 'note',
    code: 'collect/no-change-known',
    message: 'packages: changed measures all of them where head alone is measured'
});
/** Of the packages with benchmarks those that the change can affect. */
const chooseChanged = async (targets, { request, ports, repository, trees }, { ledger }) => {
    const { base, head } = trees;
    if (base === undefined) {
        ledger.note(noChange());
        return targets;
    }
    const selection = selectionOf(request);
    const world = { repository, trees: { base, head }, selection };
    const affected = await onlyChanged(targets, world, ports);
    refuseWhenStopped(ports.stop);
    ledger.unaffected(targets.length - affected.length);
    return affected;
};
const chooseTargets = async (ground, session) => {
    const { request, ports, trees, work } = ground;
    const selection = selectionOf(request);
    const { targets, problems } = await findTargets(trees, selection, { ports, work });
    refuseWhenStopped(ports.stop);
    for (const problem of problems) {
        session.ledger.loss(problem);
        ports.progress.line(warningLine(problem));
    }
    if (targets.length === 0)
        throw noBenchmarks();
    const isChosen = request.settings.packages.trim() === 'changed';
    return isChosen ? chooseChanged(targets, ground, session) : targets;
};
const buildTargets = async (targets, { request, ports, work, trees }, { ledger }) => {
    const { settings } = request;
    const builds = await buildAll(targets, {
        ports,
        work,
        trees,
        tags: settings.tags,
        timeoutMs: toolMsOf(settings),
        exe: trees.head.go.exe
    });
    ledger.packages(builds.packages);
    for (const problem of builds.problems) {
        ledger.loss(problem);
        ports.progress.line(warningLine(problem));
    }
    return builds;
};
const interruption = (by) => warning('collect/interrupted', `the collection was interrupted by ${by}`);
/** Enters and says what stopped the collection, where something did. */
const closing = ({ ports, ledger }) => {
    if (!ports.stop.aborted)
        return {};
    const stoppedBy = String(ports.stop.reason);
    const loss = interruption(stoppedBy);
    ledger.loss(loss);
    ports.progress.line(warningLine(loss));
    return { stoppedBy };
};
const noResults = () => ({
    severity: 'error',
    code: 'collect/no-results',
    message: 'expected results of benchmarks, found none',
    hint: 'do the packages build and run in a fresh checkout, and does --bench match a benchmark?'
});
/** Nothing to measure is not nothing measured: the change can affect no package with benchmarks. */
const collect_isIdle = ({ packages, unaffected = 0 }) => packages.length === 0 && unaffected > 0;
/** What came of it, by what is in the book. */
const conclude = (ground, session) => {
    const { out } = ground.request;
    const stopped = closing(session);
    const manifest = session.ledger.manifest('finished');
    session.data.writeManifest(manifest);
    const diagnostics = session.ledger.diagnostics();
    if (manifest.files.length > 0 || collect_isIdle(manifest)) {
        const status = manifest.complete ? 'complete' : 'partial';
        return { status, manifest, out, diagnostics, ...stopped };
    }
    const errors = session.ports.stop.aborted ? [] : [noResults()];
    return { status: 'nothing', out, diagnostics: [...diagnostics, ...errors], ...stopped };
};
const measureSubjects = async (subjects, session) => {
    const timed = await timeBenchmarks(subjects, session);
    if (!session.ports.stop.aborted)
        await profileBenchmarks(subjects, timed, session);
};
const measure = async (ground, session) => {
    const { request, ports, repository, trees, seed } = ground;
    for (const note of [...ground.notes, ...(await notesOn(trees, repository))]) {
        session.ledger.note(note);
        ports.progress.line(warningLine(note));
    }
    const targets = await chooseTargets(ground, session);
    const { subjects } = await buildTargets(targets, ground, session);
    save(session);
    if (subjects.length > 0) {
        const { sides } = session;
        const plan = { packages: subjects.length, sides, settings: request.settings, seed };
        ports.progress.line(planLine(plan));
        await measureSubjects(subjects, session);
    }
    return conclude(ground, session);
};
/** Measures in a book of its own. An error before there are data still comes with what the book says. */
const measureGround = async (ground) => {
    const session = openSession(ground);
    session.data.claim();
    try {
        session.data.clear();
        return await measure(ground, session);
    }
    catch (error) {
        if (!(error instanceof model_diagnostic/* FlamegateError */.J))
            throw error;
        throw new model_diagnostic/* FlamegateError */.J([...session.ledger.diagnostics(), ...error.diagnostics], {
            cause: error
        });
    }
    finally {
        session.data.release();
    }
};
const prepareAndMeasure = async (request, ports, work) => {
    const { base, head, sides, cwd, seed = ports.newSeed() } = request;
    const repository = await openRepository(cwd, ports);
    const wanted = { sides, base, head, baseBranch: ports.baseBranch };
    const revisions = await findRevisions(repository, wanted);
    refuseWhenStopped(ports.stop);
    if (revisions.base !== undefined)
        ports.progress.line(sideLine('base', revisions.base));
    ports.progress.line(sideLine('head', revisions.head));
    const folder = work(repository.root);
    const trees = await checkOut({ repository, revisions, work: folder, ports });
    const { notes } = revisions;
    return measureGround({ request, ports, repository, work: folder, trees, seed, notes });
};
/** Why there is nothing. What fails after an interruption fails because of it. */
const reasons = ({ diagnostics }, { stop, progress }) => {
    if (!stop.aborted)
        return { diagnostics };
    const stoppedBy = String(stop.reason);
    const loss = interruption(stoppedBy);
    progress.line(warningLine(loss));
    return { diagnostics: [loss], stoppedBy };
};
/**
 * Measures base and head of a Go module in turns, or head alone, and writes results, profiles and a manifest to a folder.
 * The user's tree is not touched: the sides are checked out in temporary worktrees, which are gone when this returns or
 * throws.
 *
 * A failure of one benchmark, package or side leaves the rest, as `partial`. Where there is nothing to measure with, or
 * nothing to measure, the result is `nothing` with the reasons. Only a fault of flamegate itself throws.
 */
const collect = async (request, ports) => {
    const opened = [];
    const open = (repository) => {
        const folder = ports.makeWorkFolder(repository);
        opened.push(folder);
        return folder;
    };
    try {
        return await prepareAndMeasure(request, ports, open);
    }
    catch (error) {
        if (!(error instanceof model_diagnostic/* FlamegateError */.J))
            throw error;
        return { status: 'nothing', out: request.out, ...reasons(error, ports) };
    }
    finally {
        ports.progress.end();
        for (const folder of opened)
            folder.remove();
    }
};

// EXTERNAL MODULE: ./lib/config/flagKeys.js
var flagKeys = __webpack_require__(334);
// EXTERNAL MODULE: ./lib/config/layers.js
var config_layers = __webpack_require__(6934);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/io/childEnvironment.js
var childEnvironment = __webpack_require__(497);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/model/manifestName.js
var manifestName = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(9276);
// EXTERNAL MODULE: ./lib/io/isAlive.js
var isAlive = __webpack_require__(2589);
;// CONCATENATED MODULE: ./lib/io/lock/machine.js


const told = (tell) => {
    try {
        return tell().trim();
    }
    catch {
        return '';
    }
};
/**
 * Where a number of a process means what it means here: this host, and on Linux since this start of it and in this
 * namespace, for containers have numbers of their own.
 */
const thisMachine = () => [
    (0,external_node_os_.hostname)(),
    told(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8')),
    told(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'))
].join(' ');

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/io/lock/startOf.js
/**
 * When a process started, as the system says it. Numbers of processes come again; with its start, a number stands for one
 * process of one machine.
 */




/** A process that ended and whose parent has not asked for it yet: it holds nothing. */
const ended = 'ended';
/** `proc(5)`: the state is the first field behind the name, which may hold anything, and the start is the 22nd of all. */
const fromProc = (pid) => {
    const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /^[ZX]/.test(fields[0] ?? '') ? ended : (fields[19] ?? '');
};
const firstLine = (command, args) => {
    const env = { SystemRoot: external_node_process_.env['SystemRoot'], LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = (0,external_node_child_process_.spawnSync)(command, args, {
        env,
        encoding: 'utf8',
        timeout: 10_000,
        windowsHide: true
    });
    return (stdout ?? '').split('\n')[0]?.trim() ?? '';
};
/** `S Sat Nov 28 22:00:00 2026`: macOS and the BSDs, to the second. */
const fromPs = (pid) => {
    const line = firstLine('/bin/ps', ['-p', `${pid}`, '-o', 'state=', '-o', 'lstart=']);
    return line.startsWith('Z') ? ended : line.replace(/^\S+\s+/, '');
};
const fromPowerShell = (pid) => {
    const system = (0,external_node_path_.join)(external_node_process_.env['SystemRoot'] ?? 'C:\\Windows', 'System32');
    const shell = (0,external_node_path_.join)(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    return firstLine(shell, ['-NoProfile', '-NonInteractive', '-Command', asked]);
};
const tellers = {
    linux: fromProc,
    win32: fromPowerShell
};
/** In words of the system, which only the same process has again; undefined where it does not say. */
const startOf = (pid, platform = external_node_process_.platform) => {
    try {
        return (tellers[platform] ?? fromPs)(pid) || undefined;
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./lib/io/lock/holder.js
/** Who holds a lock: what a process writes of itself, and whether that process still lives. */








const holderSchema = schemas/* object */.Ikc({
    pid: schemas/* int */.Whr().positive(),
    machine: schemas/* string */.YjP(),
    /** See `startOf`; empty where the system did not say. */
    started: schemas/* string */.YjP(),
    /** Of this one lock: it stands in names of files. */
    token: schemas/* uuid */.uRe()
});
/**
 * A holder gives a sign every ten seconds. One of another machine, or whose start is not known, has lost its lock after ten
 * minutes without one: no honest process is that busy.
 */
const signEveryMs = 10_000;
const longestSilenceMs = 600_000;
const fileName = 'holder';
const holderFile = (lock) => (0,external_node_path_.join)(lock, fileName);
const thisProcess = () => ({
    pid: external_node_process_.pid,
    machine: thisMachine(),
    started: startOf(external_node_process_.pid) ?? '',
    token: (0,external_node_crypto_.randomUUID)()
});
const parsed = (line) => {
    try {
        return holderSchema.parse(JSON.parse(line));
    }
    catch {
        return undefined;
    }
};
/** What stands at the place of a lock; undefined where nobody does. */
const readLock = (lock) => {
    try {
        const [first = '', ...begun] = (0,external_node_fs_.readFileSync)(holderFile(lock), 'utf8').split('\n');
        return {
            // Without the end of its line the text may be the half of one.
            holder: begun.length > 0 ? parsed(first) : undefined,
            begun: begun.filter((line) => line !== ''),
            signMs: (0,external_node_fs_.statSync)(holderFile(lock)).mtimeMs
        };
    }
    catch {
        return undefined;
    }
};
/** Whether the process that wrote a lock lives, at a time of the file system's clock. */
const isHeld = ({ holder, signMs }, nowMs, ask = startOf) => {
    if (holder === undefined)
        return false;
    const isRecent = nowMs - signMs < longestSilenceMs;
    if (holder.machine !== thisMachine())
        return isRecent;
    if (!(0,isAlive/* isAlive */._)(holder.pid))
        return false;
    const started = ask(holder.pid);
    return started === undefined || holder.started === '' ? isRecent : started === holder.started;
};

;// CONCATENATED MODULE: ./lib/io/lock/take.js
/**
 * Taking a lock, also from a process that is gone, so that never two have it. A lock is a folder with a file in it that names
 * its holder: it grows under another name and is moved into place, which no system does onto a folder with something in it.
 *
 * Whoever takes over from a dead holder first takes a lock on that, so that two who find the same dead one do not take over
 * one after the other, the second from the first. That lock may be left behind as well, and is taken over in the same way.
 */


/** Removes a folder if it is empty. */
const removeEmpty = (folder) => {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // Something is in it again, or it is gone.
    }
};
/** Takes a lock away that is one's own, or of somebody dead. */
const removeLock = (lock) => {
    (0,external_node_fs_.rmSync)(holderFile(lock), { force: true });
    removeEmpty(lock);
};
const move = (from, to) => {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch {
        return false;
    }
};
const isOf = (holder, lock) => readLock(lock)?.holder?.token === holder.token;
/** Puts a lock into its place unless one stands there. Whoever clears up may take away what grows, and what was moved. */
const place = (lock, { base, self }) => {
    const growing = `${base}.${self.token}`;
    (0,external_node_fs_.mkdirSync)(growing);
    try {
        (0,external_node_fs_.writeFileSync)(holderFile(growing), `${JSON.stringify(self)}\n`);
        const nowMs = (0,external_node_fs_.statSync)(holderFile(growing)).mtimeMs;
        return { isPlaced: move(growing, lock) && isOf(self, lock), nowMs };
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return { isPlaced: false, nowMs: 0 };
    }
    finally {
        removeLock(growing);
    }
};
/** Takes the place of a dead holder. False where it was no longer there, or another process is about it. */
const takeOver = (lock, dead, { base, self }) => {
    const right = `${base}.of-${dead.holder?.token ?? 'nobody'}`;
    if (takeAt(right, { base, self }).status === 'taken')
        return false;
    const now = readLock(lock);
    const isStillDead = now !== undefined && now.holder?.token === dead.holder?.token;
    const isOver = isStillDead && move(holderFile(right), holderFile(lock));
    if (isOver)
        removeEmpty(right);
    else
        removeLock(right);
    return isOver;
};
/** Others may come and go meanwhile, each of them in less than a millisecond. */
const mostTries = 10;
const takeAt = (lock, one) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
        const { isPlaced, nowMs } = place(lock, one);
        const { token } = one.self;
        if (isPlaced)
            return { status: 'locked', left: [], token };
        const found = readLock(lock);
        if (found === undefined)
            removeEmpty(lock);
        else if (isHeld(found, nowMs))
            return { status: 'taken', by: found.holder };
        else if (takeOver(lock, found, one))
            return { status: 'locked', left: found.begun, token };
    }
    return { status: 'taken', by: undefined };
};
/** Takes a lock at a path where nothing else may stand. */
const takeLock = (lock) => takeAt(lock, { base: lock, self: thisProcess() });

;// CONCATENATED MODULE: ./lib/io/folderLock.js




/**
 * Name of what says that a process is at work in a folder. It names the process, and then the files that it has begun, one
 * on a line, by which they are known where it was killed.
 */
const lockName = '.flamegate-collect.lock';
/** The locks of this process, by path. */
const own = new Map();
const wordsOf = (holder) => holder === undefined
    ? 'another process'
    : `process ${holder.pid} of ${holder.machine.split(' ')[0]}`;
const giveSign = (lock) => {
    try {
        (0,external_node_fs_.appendFileSync)(holderFile(lock), '\n');
    }
    catch {
        // Gone with its folder, or the disk is full: those who write the data say so.
    }
};
/** Clears what killed processes left beside a lock that is held. */
const clearBeside = (lock) => {
    const now = readLock(lock)?.signMs ?? 0;
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(lock))) {
        if (!name.startsWith(`${(0,external_node_path_.basename)(lock)}.`))
            continue;
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(lock), name);
        const found = readLock(path);
        if (found === undefined || !isHeld(found, now))
            removeLock(path);
    }
};
/** Locks a folder against other processes. The lock of one that is gone does not count, whoever has its number now. */
const lockFolder = (folder) => {
    const lock = (0,external_node_path_.join)(folder, lockName);
    const taking = takeLock(lock);
    if (taking.status === 'taken')
        return { status: 'taken', by: wordsOf(taking.by) };
    const signs = setInterval(() => giveSign(lock), signEveryMs).unref();
    own.set(lock, { token: taking.token, signs });
    clearBeside(lock);
    return { status: 'locked', left: taking.left };
};
/** Whether the process that locked a folder lives; undefined where it has no lock. */
const isHolding = (folder) => {
    const found = readLock((0,external_node_path_.join)(folder, lockName));
    return found === undefined ? undefined : isHeld(found, Date.now());
};
/** Writes down that a file of a folder is begun by the process that holds its lock. */
const noteBegun = (folder, path) => (0,external_node_fs_.appendFileSync)(holderFile((0,external_node_path_.join)(folder, lockName)), `${path}\n`);
const unlockFolder = (folder) => {
    const lock = (0,external_node_path_.join)(folder, lockName);
    const held = own.get(lock);
    if (held === undefined)
        return;
    own.delete(lock);
    clearInterval(held.signs);
    if (readLock(lock)?.holder?.token === held.token)
        removeLock(lock);
};

// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(77);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(5592);
;// CONCATENATED MODULE: ./lib/io/dataFolder.js










/** Files that the manifest in a folder lists; none where there is no manifest of ours. */
const listed = (folder) => {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, manifestName/* manifestName */.v), 'utf8');
        return manifest/* manifestSchema */.r.parse((0,parseJson/* parseJson */.qF)(text)).files.map((file) => file.path);
    }
    catch {
        return [];
    }
};
/** Whether a path stays inside a folder, with no link on the way: a manifest is only a file that anybody can write. */
const isInside = (folder, path) => {
    const way = (0,external_node_path_.relative)(folder, path);
    if (way === '' || way.startsWith('..') || (0,external_node_path_.isAbsolute)(way))
        return false;
    try {
        const steps = way.split(external_node_path_.sep).map((_, index, all) => (0,external_node_path_.join)(folder, ...all.slice(0, index + 1)));
        return steps.every((step) => !(0,external_node_fs_.lstatSync)(step).isSymbolicLink());
    }
    catch {
        return false;
    }
};
/** Removes a folder and those above it up to a root, as long as they are empty. */
const dataFolder_removeEmpty = (folder, root) => {
    if (!folder.startsWith(root + external_node_path_.sep))
        return;
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        return;
    }
    dataFolder_removeEmpty((0,external_node_path_.dirname)(folder), root);
};
const clear = (folder, left) => {
    for (const name of [...listed(folder), ...left]) {
        const path = (0,external_node_path_.resolve)(folder, name);
        if (!isInside(folder, path))
            continue;
        (0,external_node_fs_.rmSync)(path, { force: true });
        dataFolder_removeEmpty((0,external_node_path_.dirname)(path), folder);
    }
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, manifestName/* manifestName */.v), { force: true });
};
/** Moves a file, over the border of a file system too. */
const dataFolder_move = (from, to) => {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch {
        (0,writeWhole/* writeWhole */.f)([{ path: to, content: (0,external_node_fs_.readFileSync)(from) }]);
        (0,external_node_fs_.rmSync)(from, { force: true });
    }
};
const inUse = (out, by) => new model_diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'collect/in-use',
        message: `expected ${out} for this collection alone, found that ${by} is collecting into it`,
        hint: `wait for it, or give another folder with --out DIR; if nothing is running, remove ${lockName} from it`
    }
]);
/** Takes a folder for one process, and makes it if need be. `release` undoes both. */
const claim = (folder, out) => {
    const made = (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const lock = lockFolder(folder);
    if (lock.status === 'taken')
        throw inUse(out, lock.by);
    const release = () => {
        external_node_process_.off('exit', release);
        unlockFolder(folder);
        if (made !== undefined)
            dataFolder_removeEmpty(folder, (0,external_node_path_.dirname)(made));
    };
    external_node_process_.on('exit', release);
    return { left: lock.left, release };
};
/** The folder for the data of `collect`. A FlamegateError says that it cannot be written. */
const openDataFolder = (cwd, out) => {
    const folder = (0,external_node_path_.resolve)(cwd, out);
    const begun = new Set();
    let claimed;
    const hint = 'give a folder that can be written with --out DIR';
    const attempt = (body) => (0,unwritable/* writing */.d)({ doing: `write the data to ${out}`, hint }, body);
    const place = (path) => {
        const target = (0,external_node_path_.join)(folder, path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        if (claimed !== undefined && !begun.has(path))
            noteBegun(folder, path);
        return target;
    };
    return {
        claim: () => attempt(() => {
            claimed = claim(folder, out);
        }),
        release: () => claimed?.release(),
        clear: () => attempt(() => clear(folder, claimed?.left ?? [])),
        append: (path, text) => attempt(() => {
            // What stands there from before the first line of this collection is not its own.
            const write = begun.has(path) ? external_node_fs_.appendFileSync : external_node_fs_.writeFileSync;
            write(place(path), text);
            begun.add(path);
        }),
        adopt: (from, path) => attempt(() => {
            dataFolder_move(from, place(path));
            begun.add(path);
        }),
        writeManifest: (manifest) => attempt(() => {
            const content = `${JSON.stringify(manifest, null, 1)}\n`;
            (0,writeWhole/* writeWhole */.f)([{ path: (0,external_node_path_.join)(folder, manifestName/* manifestName */.v), content }]);
        })
    };
};

// EXTERNAL MODULE: ./lib/io/git.js
var io_git = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/io/process.js
var io_process = __webpack_require__(9785);
;// CONCATENATED MODULE: ./lib/io/workFolder.js










/** Work folders carry the number of their process, and inside a lock that is of this one process. */
const prefix = 'flamegate-collect-';
/** Where temporary files go that may be executed: where Go's own do, else the runner's, else the system's. */
const temporary = (env) => (0,external_node_fs_.realpathSync)(env['GOTMPDIR'] || env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)());
/** Worktrees of a repository that are inside one of our work folders. */
const ourWorktrees = ({ env }, repository) => {
    const { command, args } = (0,io_git/* gitCommand */.Q)(['worktree', 'list', '--porcelain']);
    const { stdout } = (0,external_node_child_process_.spawnSync)(command, args, { cwd: repository, env, encoding: 'utf8' });
    return (stdout ?? '')
        .split('\n')
        .flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
        .filter((path) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)).startsWith(prefix));
};
const removeWorktree = ({ env }, repository, path) => {
    // Twice: a worktree that git was killed at making is still locked.
    const { command, args } = (0,io_git/* gitCommand */.Q)(['worktree', 'remove', '--force', '--force', path]);
    (0,external_node_child_process_.spawnSync)(command, args, { cwd: repository, env, stdio: 'ignore' });
};
/** Removes a folder, also one in which a benchmark took the right to write from itself. */
const removeFolder = (path) => {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        (0,external_node_child_process_.spawnSync)('chmod', ['-R', 'u+rwx', path], { stdio: 'ignore' });
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
};
/** Folders of this user that are named like ours, also those without a worktree: anybody may write to a temporary folder. */
const workFolders = (env) => {
    try {
        const root = temporary(env);
        return (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
            .map(({ name }) => (0,external_node_path_.join)(root, name))
            .filter((path) => (0,external_node_fs_.lstatSync)(path).uid === external_node_process_.getuid?.());
    }
    catch {
        return [];
    }
};
/** Changed by nobody for as long as a holder may be silent; true of what is not there. */
const isOld = (folder) => {
    try {
        return Date.now() - (0,external_node_fs_.statSync)(folder).mtimeMs > longestSilenceMs;
    }
    catch {
        return true;
    }
};
/**
 * Whether the process that made a work folder is gone, as its lock says. One without a lock may be a moment old, also of a
 * process whose number means nothing here.
 */
const isStale = (folder) => {
    const holding = isHolding(folder);
    if (holding !== undefined)
        return !holding;
    const [pid = ''] = (0,external_node_path_.basename)(folder).slice(prefix.length).split('-');
    return /^[1-9]\d*$/.test(pid) && !(0,isAlive/* isAlive */._)(Number(pid)) && isOld(folder);
};
/** Removes what processes left behind that had no chance to: they were killed, or the machine went down. */
const removeStale = (git, repository, env) => {
    const worktrees = ourWorktrees(git, repository).filter((path) => isStale((0,external_node_path_.dirname)(path)));
    for (const path of worktrees)
        removeWorktree(git, repository, path);
    const folders = [...worktrees.map((path) => (0,external_node_path_.dirname)(path)), ...workFolders(env).filter(isStale)];
    for (const folder of new Set(folders))
        removeFolder(folder);
};
const isFile = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path).isFile() && (0,external_node_fs_.statSync)(path).size > 0;
    }
    catch {
        return false;
    }
};
/** Largest source file that is read; what is larger holds tables, not benchmarks. */
const maxSourceBytes = 8 * 2 ** 20;
const workFolder_read = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path).size > maxSourceBytes ? '' : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};
const makeFolder = (env) => {
    const hint = 'set GOTMPDIR to a folder that can be written and holds programs that may run';
    return (0,unwritable/* writing */.d)({ doing: 'make a temporary folder', hint }, () => {
        const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary(env), `${prefix}${external_node_process_.pid}-`));
        lockFolder(path);
        return path;
    });
};
/**
 * Makes a temporary folder for the worktrees of a repository. It is removed, with git's record of the worktrees, by
 * `remove` or when the process exits, whichever is first.
 */
const makeWorkFolder = (repository, git, env) => {
    removeStale(git, repository, env);
    const path = makeFolder(env);
    const remove = () => {
        external_node_process_.off('exit', remove);
        for (const one of ourWorktrees(git, repository)) {
            if ((0,external_node_path_.dirname)(one) === path)
                removeWorktree(git, repository, one);
        }
        unlockFolder(path);
        removeFolder(path);
    };
    external_node_process_.on('exit', remove);
    const file = (...segments) => {
        const target = (0,external_node_path_.join)(path, ...segments);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        return target;
    };
    return { path, file, isFile, read: workFolder_read, remove };
};

;// CONCATENATED MODULE: ./lib/io/collectPorts.js








const commandOf = ({ program, args, cwd }, git, env) => {
    if (program === 'git')
        return { ...(0,io_git/* gitCommand */.Q)(args), env: git.env };
    const audience = program === 'go' ? 'go' : 'benchmark';
    const command = program === 'go' ? 'go' : program.binary;
    // Programs that trust PWD over the real folder would otherwise see the folder of this process.
    return { command, args, env: { ...(0,childEnvironment/* childEnvironment */.Q)(env, audience), PWD: cwd } };
};
const machine = () => ({
    cpu: (0,external_node_os_.cpus)()[0]?.model.trim() ?? '',
    cpus: (0,external_node_os_.availableParallelism)()
});
/** The branch that GitHub says the pull request goes into. */
const baseBranch = (env) => env['GITHUB_BASE_REF'] || undefined;
const maxSeed = 2 ** 32;
/** The real world for `collect`. */
const collectPorts = (world) => {
    const { version, progress, stop, gitEnv = {}, env = external_node_process_.env } = world;
    const git = (0,io_git/* gitWith */.B)(env, gitEnv);
    const branch = baseBranch(env);
    const run = (job) => (0,io_process/* runChild */.w)({ ...commandOf(job, git, env), cwd: job.cwd, timeoutMs: job.timeoutMs, stop });
    return {
        run,
        makeWorkFolder: (repository) => makeWorkFolder(repository, git, env),
        openDataFolder: openDataFolder,
        machine: machine(),
        ...(branch === undefined ? {} : { baseBranch: branch }),
        stop,
        progress,
        newSeed: () => (0,external_node_crypto_.randomInt)(maxSeed),
        clock: () => performance.now(),
        now: () => new Date().toISOString(),
        version
    };
};

// EXTERNAL MODULE: ./lib/io/configFile.js
var configFile = __webpack_require__(2430);
;// CONCATENATED MODULE: ./lib/io/withoutCommands.js
/**
 * A line that the runner takes no command from: it takes `::` at the start of a line, after trimming, and the older `##[`
 * anywhere in it.
 */
const withoutCommands = (line) => line.replace(/##(?=\[)/g, '## ').replace(/^\s*::/, ': :');

;// CONCATENATED MODULE: ./lib/io/progress.js



const barWidth = 24;
const clearLine = '\r\u001b[2K';
const bar = (done, total) => {
    const full = total === 0 ? 0 : Math.min(barWidth, Math.floor((barWidth * done) / total));
    return '█'.repeat(full) + '░'.repeat(barWidth - full);
};
const standingText = ({ done, total, what, restMs }) => {
    const rest = restMs === undefined ? '' : `, about ${(0,span/* formatSpan */.Q)(restMs)} left`;
    return `${bar(done, total)} ${done}/${total}${rest}  ${what}`;
};
const progress_control = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names come from programs under measurement: none of them may steer the terminal, nor the runner where it is a log. */
const harmless = (text) => withoutCommands(text.replace(progress_control, ' '));
/** A bar that is drawn over itself, with the lines that stay above it. */
const barProgress = (stream) => {
    let shown = '';
    const draw = (text) => {
        // A line that wraps could not be drawn over.
        shown = harmless(text).slice(0, (stream.columns || 80) - 1);
        stream.write(`${clearLine}${shown}`);
    };
    return {
        line: (text) => {
            stream.write(`${clearLine}${harmless(text)}\n`);
            if (shown !== '')
                draw(shown);
        },
        detail: () => undefined,
        at: (standing) => draw(standingText(standing)),
        end: () => {
            if (shown !== '')
                stream.write(clearLine);
            shown = '';
        }
    };
};
/** Lines only, for logs. */
const lineProgress = (write) => ({
    line: (text) => write(harmless(text)),
    detail: (text) => write(harmless(text)),
    at: () => undefined,
    end: () => undefined
});
/** A bar where the error stream is a terminal, else lines to whoever writes it. */
const terminalProgress = (write) => external_node_process_.stderr.isTTY && process.env['TERM'] !== 'dumb'
    ? barProgress({ write, columns: external_node_process_.stderr.columns })
    : lineProgress((line) => write(`${line}\n`));

;// CONCATENATED MODULE: ./lib/io/signals.js

/** Signals that ask a process to end: Ctrl-C, a cancelled job, a closed terminal. */
const asking = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Exit codes of processes that ended because of a signal, as shells count them: 128 + its number. */
const exitCodes = new Map([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143]
]);
/** The exit code that says a signal ended the process. */
const exitCodeOf = (signal) => exitCodes.get(signal) ?? 130;
/**
 * Runs a body that ends itself in order when its signal is aborted, with the name of the process signal as the reason.
 * As long as it runs, those signals do not end the process: a runner sends two of them some seconds apart.
 */
const withSignals = async (body) => {
    const controller = new AbortController();
    const stop = (signal) => controller.abort(signal);
    for (const signal of asking)
        external_node_process_.on(signal, stop);
    try {
        return await body(controller.signal);
    }
    finally {
        for (const signal of asking)
            external_node_process_.off(signal, stop);
    }
};

// EXTERNAL MODULE: ./lib/outputs/diagnostics.js
var diagnostics = __webpack_require__(2478);
// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/collect.js













/** Where `analyze` looks when it is given no path. */
const defaultOut = '.docs/artifacts/ci';
const options = {
    base: { type: 'string' },
    head: { type: 'string' },
    seed: { type: 'string' },
    config: { type: 'string' },
    out: { type: 'string', default: defaultOut },
    ...Object.fromEntries(flagKeys/* collectKeys */.n.map((key) => [key, { type: 'string' }]))
};
const seedOf = (text) => {
    if (text === undefined)
        return undefined;
    if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 32)
        return Number(text);
    throw (0,usage/* usageError */.Wp)(`expected a whole number below 4294967296 for --seed, found ${text}`, 'the seed of an earlier run is in its manifest');
};
/** An unset variable in a script gives an empty text, which would mean a default that nobody asked for. */
const refuseEmpty = (values) => {
    const empty = Object.keys(values).find((name) => values[name]?.trim() === '');
    if (empty === undefined || empty === 'tags')
        return;
    throw (0,usage/* usageError */.Wp)(`expected a value for --${empty}, found nothing`, 'is a variable of the script unset?');
};
const readRequest = async (args, cwd) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    if (positionals.length > 0) {
        throw (0,usage/* usageError */.Wp)(`expected options only, found ${positionals.join(' ')}`, 'packages are given with --packages, several of them in one text: "./a ./b"');
    }
    const { base, head, seed, config: path, out = defaultOut, ...flags } = values;
    refuseEmpty({ ...flags, base, head, config: path, out });
    const file = await (0,configFile/* readConfigFile */.RG)(path, cwd);
    const { config } = (0,config_layers/* resolveConfig */.p)({ file, collect: flags });
    return { cwd, out, base, head, settings: config.collect, seed: seedOf(seed) };
};
const nextLine = (out) => `Next: ${out === defaultOut ? 'flamegate analyze' : `flamegate analyze ${(0,outputs_escape/* terminal */.Fo)(out)}`}\n`;
/** A change that can affect nothing needs no measurement, and `analyze` says so too. */
const idleSummary = (out, packages) => `Wrote ${(0,outputs_escape/* terminal */.Fo)(out)}: nothing to measure, the change cannot affect the ${(0,count/* plural */.L)(packages, 'package')} with benchmarks\n${nextLine(out)}`;
const summary = ({ status, manifest, out, diagnostics }) => {
    const { packages, unaffected = 0 } = manifest;
    if (packages.length === 0 && unaffected > 0)
        return idleSummary(out, unaffected);
    const profiles = manifest.files.filter(({ kind }) => kind !== 'benchmarks').length;
    const rounds = Math.max(...manifest.runs.map(({ phase, round }) => (phase === 'profile' ? 0 : round)), 0);
    const missing = status === 'complete'
        ? ''
        : `, incomplete: ${(0,count/* plural */.L)(diagnostics.length, 'problem')}, listed above and in the manifest`;
    return `Wrote ${(0,outputs_escape/* terminal */.Fo)(out)}: ${(0,count/* plural */.L)(rounds, 'round')} of benchmarks, ${(0,count/* plural */.L)(profiles, 'profile')}${missing}\n${nextLine(out)}`;
};
/** `flamegate collect`: measures base and head in turns. Exits 0 with data, 2 without, and as the signal says when stopped. */
const collectCommand = async (args, shell) => {
    const request = await readRequest(args, shell.cwd);
    const collected = await withSignals((stop) => collect(request, collectPorts({ version: version/* version */.r, progress: terminalProgress(shell.err), stop })));
    const errors = collected.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        shell.err((0,diagnostics/* renderDiagnostics */.D)(errors, shell.colour));
    if (collected.status !== 'nothing')
        shell.out(summary(collected));
    if (collected.stoppedBy !== undefined)
        return exitCodeOf(collected.stoppedBy);
    return collected.status === 'nothing' ? 2 : 0;
};


/***/ }),

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

/***/ 1049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ goInteger),
/* harmony export */   t: () => (/* binding */ goFloat)
/* harmony export */ });
const INVALID = { kind: 'refused', cause: 'invalid syntax' };
const OUT_OF_RANGE = { kind: 'refused', cause: 'value out of range' };
const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d[\d_]*)?$/i;
const HEX = /^([+-]?)0x([\da-f_]*)(?:\.([\da-f_]*))?p([+-]?\d[\d_]*)$/i;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^[+-]?\d+$/;
/** A number as Go's `ParseFloat` reads it: decimal, hexadecimal (`0x1p4`), `NaN`, `Inf`; `_` between digits. */
function goFloat(text) {
    const plain = plainDecimal(text);
    if (plain !== undefined)
        return number(plain);
    if (DECIMAL.test(text)) {
        if (!text.includes('_'))
            return inRange(Number(text));
        return /(?<!\d)_|_(?!\d)/.test(text) ? INVALID : inRange(Number(text.replaceAll('_', '')));
    }
    const infinite = INFINITE.exec(text);
    if (infinite)
        return number(infinite[1] === '-' ? -Infinity : Infinity);
    if (/^nan$/i.test(text))
        return number(Number.NaN);
    const hex = HEX.exec(text);
    return hex && !/(?<![\da-fx])_|_(?![\da-f])/i.test(text) ? hexFloat(hex) : INVALID;
}
/** Digits of which every whole number is exact. */
const EXACT_DIGITS = 15;
/**
 * Up to 15 digits, with or without a point, which nearly every number is: the digits and the power of ten are exact, so that
 * their quotient is the nearest number (Clinger, "How to Read Floating Point Numbers Accurately", PLDI 1990).
 */
function plainDecimal(text) {
    if (text.length === 0 || text.length > EXACT_DIGITS || text === '.')
        return undefined;
    let digits = 0;
    let divisor = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= 0x30 && code <= 0x39) {
            digits = 10 * digits + code - 0x30;
            divisor *= 10;
        }
        else if (code === 0x2e && divisor === 0)
            divisor = 1;
        else
            return undefined;
    }
    return divisor > 1 ? digits / divisor : digits;
}
/** An integer as Go's `Atoi` reads it, within 64 bits. */
function goInteger(text) {
    if (!INTEGER.test(text))
        return INVALID;
    if (text.length < 16)
        return number(Number(text));
    const digits = text.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');
    if (digits.length > 20)
        return OUT_OF_RANGE;
    const value = BigInt(digits);
    return BigInt.asIntN(64, value) === value ? number(Number(value)) : OUT_OF_RANGE;
}
function hexFloat(match) {
    const [, sign, whole = '', fraction = '', power = '0'] = match.map((part) => part?.replaceAll('_', ''));
    if (whole + fraction === '')
        return INVALID;
    const mantissa = Number(BigInt(`0x${whole}${fraction}`));
    const exponent = Number(power) - 4 * fraction.length;
    // In two steps, because 2 ** exponent alone may leave the range that the product is in.
    const half = Math.trunc(exponent / 2);
    const value = mantissa === 0 ? 0 : mantissa * 2 ** half * 2 ** (exponent - half);
    return inRange(sign === '-' ? -value : value);
}
function inRange(value) {
    return Number.isFinite(value) ? number(value) : OUT_OF_RANGE;
}
function number(value) {
    return { kind: 'number', value };
}


/***/ }),

/***/ 6562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseUnitLine),
/* harmony export */   q: () => (/* binding */ parseConfigLine)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _resultLine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);


const CONFIG = /^(\p{Ll}[^:\p{Lu}\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*):(.*)$/su;
/**
 * Reads `key: value`: the key begins in lower case and holds neither space nor upper case; the value follows at least
 * one space or tab, or is absent. Spaces at the end of the value are part of it.
 */
function parseConfigLine(line) {
    const [, key, rest] = CONFIG.exec(line) ?? [];
    if (key === undefined || rest === undefined)
        return undefined;
    const value = rest.replace(/^[ \t]+/, '');
    return rest === '' || value !== rest ? { key, value } : undefined;
}
/** Reads `Unit NAME key=value...`; undefined for a line whose first field is not `Unit`. */
function parseUnitLine(line) {
    const [first, name, ...fields] = (0,_resultLine_js__WEBPACK_IMPORTED_MODULE_1__/* .goFields */ .sE)(line);
    if (first !== 'Unit')
        return undefined;
    if (name === undefined)
        return { unit: '', written: '', pairs: [], causes: ['missing unit'] };
    const pairs = [];
    const causes = [];
    for (const field of fields) {
        const equals = field.indexOf('=');
        if (equals > 0)
            pairs.push([field.slice(0, equals), field.slice(equals + 1)]);
        else
            causes.push('expected key=value');
    }
    return { unit: (0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyUnit */ .v4)(name), written: name, pairs, causes };
}


/***/ }),

/***/ 7552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ procsOf),
/* harmony export */   Rm: () => (/* binding */ parseBenchmarkLine),
/* harmony export */   XZ: () => (/* binding */ parseMeasurements),
/* harmony export */   pn: () => (/* binding */ bareNameOf),
/* harmony export */   sE: () => (/* binding */ goFields)
/* harmony export */ });
/* harmony import */ var _units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3650);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1049);


const PREFIX = 'Benchmark';
/** Whether a character is white space as Go's `unicode.IsSpace` sees it; `\s` differs by U+0085 and U+FEFF. */
function isGoSpace(code) {
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return WIDE_SPACE.test(String.fromCharCode(code));
}
const WIDE_SPACE = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/**
 * The fields of a line as Go splits them; the first is empty when the line begins with white space. By hand, because
 * every line of a large file comes by, and a regular expression takes three times as long.
 */
function goFields(text) {
    const fields = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if ((code > 0x20 && code < 0x80) || !isGoSpace(code))
            continue;
        if (at > start || at === 0)
            fields.push(text.slice(start, at));
        start = at + 1;
    }
    if (start < text.length || fields.length === 0)
        fields.push(text.slice(start));
    return fields;
}
/**
 * Reads a line of the Go benchmark data format (golang/proposal design/14313): `BenchmarkName N (value unit)+`.
 * Undefined for a line that does not begin with `Benchmark`.
 */
function parseBenchmarkLine(line) {
    if (!line.startsWith(PREFIX))
        return undefined;
    const text = line.slice(PREFIX.length);
    const fields = goFields(text);
    const [name = '', count] = fields;
    if (name === text)
        return { kind: 'start', name };
    const bad = (cause) => {
        return { kind: 'bad', name, cause, rest: text.slice(name.length).trim() };
    };
    if (count === undefined)
        return bad('missing iteration count');
    const iterations = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .goInteger */ .T)(count);
    if (iterations.kind === 'refused')
        return bad(`parsing iteration count: ${iterations.cause}`);
    const measurements = parseMeasurements(fields.slice(2));
    if (typeof measurements === 'string')
        return bad(measurements);
    return { kind: 'result', name, iterations: iterations.value, measurements };
}
/** The measurements of `value unit` fields in Go's units, or why there are none. */
function parseMeasurements(fields) {
    if (fields.length === 0)
        return 'missing measurements';
    const measurements = [];
    for (let at = 0; at < fields.length; at += 2) {
        const value = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .goFloat */ .t)(fields[at] ?? '');
        if (value.kind === 'refused')
            return `parsing measurement: ${value.cause}`;
        const unit = fields[at + 1];
        if (unit === undefined)
            return 'missing units';
        measurements.push((0,_units_benchUnits_js__WEBPACK_IMPORTED_MODULE_0__/* .toGoUnit */ .GQ)(value.value, unit));
    }
    return measurements;
}
/**
 * The GOMAXPROCS of a benchmark name: its digits after a last `-`, else 1. A sub-benchmark whose own name ends in
 * `-8`, run with one processor, cannot be told apart; benchstat has the same limit.
 */
function procsOf(name) {
    const suffix = /-(\d{1,9})$/.exec(name);
    return suffix ? Number(suffix[1]) : 1;
}
/** A benchmark name without its GOMAXPROCS, as it stands in the source. */
function bareNameOf(name) {
    return name.replace(/-\d{1,9}$/, '');
}


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

/***/ 1899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/** Name of the manifest in the folder that `collect` writes. */
const manifestName = 'flamegate-manifest.json';


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
