export const id = 844;
export const ids = [844];
export const modules = {

/***/ 844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zp: () => (/* binding */ collectData),
  gk: () => (/* binding */ dataName),
  vZ: () => (/* binding */ gatherCollected)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var model_diagnostic = __webpack_require__(95602);
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
var schemas = __webpack_require__(26921);
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
var count = __webpack_require__(25396);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
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
var otherLines = __webpack_require__(76562);
// EXTERNAL MODULE: ./lib/formats/gobench/resultLine.js
var resultLine = __webpack_require__(27552);
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

;// CONCATENATED MODULE: ./lib/steps/collectData.js



const titles = {
    partial: 'flamegate: collection incomplete',
    nothing: 'flamegate: nothing collected'
};
/**
 * What was asked for and not measured is never passed over. Whoever cancelled the run knows why it is so, and a baseline
 * of nothing is an error of its own.
 */
const sayProblems = ({ status, diagnostics, stoppedBy }, { mode }, log) => {
    for (const { severity, message, hint } of diagnostics) {
        if (severity === 'error')
            log.info(hint === undefined ? message : `${message}; ${hint}`);
    }
    const isFailure = status === 'nothing' && mode === 'record';
    if (status === 'complete' || stoppedBy !== undefined || isFailure)
        return;
    const problems = diagnostics.filter(({ severity }) => severity !== 'note');
    const message = problems.map((one) => one.message).join('; ');
    log.warning({ title: titles[status], message: message || 'no reason is known' });
};
const baseOf = ({ builtOn }) => {
    if (builtOn?.kind === 'commit')
        return builtOn.sha;
    return builtOn?.kind === 'parent' ? 'HEAD^' : undefined;
};
/** What is measured where the inputs do not say: git knows the two sides of a pull request, and of other runs the event. */
const revisionsOf = ({ base, head }, context) => context.pull === undefined
    ? { base: base ?? baseOf(context), head: head ?? 'HEAD' }
    : { base, head };
/** Base is measured where it is wanted of this run; a recorded one is the commit of the run, whatever is checked out. */
const sidesOf = ({ mode, baseline }) => mode === 'record' || baseline === 'artifact' || baseline === 'none' ? 'head' : 'both';
const wantedOf = (inputs, context) => {
    const sides = sidesOf(inputs);
    if (inputs.mode === 'record')
        return { sides, head: context.sha };
    return { sides, ...revisionsOf(inputs, context) };
};
/** Measures what a run wants into a folder of its own, which no search of the workspace finds. */
const collectData = ({ inputs, config }, { context, log, shell, whileCollecting }) => {
    const out = (0,external_node_path_.join)(context.temp, 'flamegate-data', inputs['comment-key']);
    const request = { cwd: shell.cwd, out, ...wantedOf(inputs, context), settings: config.collect };
    return log.group('Collection', async () => {
        const collected = await whileCollecting((ports) => collect(request, ports));
        sayProblems(collected, inputs, log);
        return collected;
    });
};
/** Name of the artifact of the data, under which a report speaks of them too. */
const dataName = (inputs) => inputs['data-artifact'] ?? `flamegate-data-${inputs['comment-key']}`;
/** A side that could not be measured: an input that cannot be read. */
const unmeasured = ({ label, side, diagnostics }) => ({
    path: `${label}/${side}`,
    name: side,
    side,
    bytes: 0,
    format: 'collection',
    status: 'damaged',
    parsed: { profiles: [], benchmarks: [], diagnostics }
});
/** What was collected as the inputs of a comparison; where that is nothing, the sides as unreadable, with the reasons. */
const gatherCollected = ({ out, status, diagnostics }, inputs) => {
    const label = dataName(inputs);
    if (status !== 'nothing')
        return { paths: [{ path: out, label }], unfetched: [] };
    const unfetched = sidesIn(sidesOf(inputs)).map((side, index) => unmeasured({ label, side, diagnostics: index === 0 ? diagnostics : [] }));
    return { paths: [], unfetched };
};


/***/ })

};
