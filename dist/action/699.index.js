export const id = 699;
export const ids = [699];
export const modules = {

/***/ 90497:
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

/***/ 33699:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectPorts: () => (/* binding */ collectPorts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/io/childEnvironment.js
var childEnvironment = __webpack_require__(90497);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(95602);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/manifestName.js
var manifestName = __webpack_require__(31899);
// EXTERNAL MODULE: ./lib/model/parseJson.js
var parseJson = __webpack_require__(59276);
// EXTERNAL MODULE: ./lib/io/folderLock.js + 1 modules
var folderLock = __webpack_require__(9339);
// EXTERNAL MODULE: ./lib/io/unwritable.js
var unwritable = __webpack_require__(10077);
// EXTERNAL MODULE: ./lib/io/writeWhole.js
var writeWhole = __webpack_require__(75592);
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
const removeEmpty = (folder, root) => {
    if (!folder.startsWith(root + external_node_path_.sep))
        return;
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        return;
    }
    removeEmpty((0,external_node_path_.dirname)(folder), root);
};
const clear = (folder, left) => {
    for (const name of [...listed(folder), ...left]) {
        const path = (0,external_node_path_.resolve)(folder, name);
        if (!isInside(folder, path))
            continue;
        (0,external_node_fs_.rmSync)(path, { force: true });
        removeEmpty((0,external_node_path_.dirname)(path), folder);
    }
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, manifestName/* manifestName */.v), { force: true });
};
/** Moves a file, over the border of a file system too. */
const move = (from, to) => {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch {
        (0,writeWhole/* writeWhole */.f)([{ path: to, content: (0,external_node_fs_.readFileSync)(from) }]);
        (0,external_node_fs_.rmSync)(from, { force: true });
    }
};
const inUse = (out, by) => new diagnostic/* FlamegateError */.J([
    {
        severity: 'error',
        code: 'collect/in-use',
        message: `expected ${out} for this collection alone, found that ${by} is collecting into it`,
        hint: `wait for it, or give another folder with --out DIR; if nothing is running, remove ${folderLock/* lockName */.l4} from it`
    }
]);
/** Takes a folder for one process, and makes it if need be. `release` undoes both. */
const claim = (folder, out) => {
    const made = (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const lock = (0,folderLock/* lockFolder */.MS)(folder);
    if (lock.status === 'taken')
        throw inUse(out, lock.by);
    const release = () => {
        external_node_process_.off('exit', release);
        (0,folderLock/* unlockFolder */.t_)(folder);
        if (made !== undefined)
            removeEmpty(folder, (0,external_node_path_.dirname)(made));
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
            (0,folderLock/* noteBegun */.eZ)(folder, path);
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
            move(from, place(path));
            begun.add(path);
        }),
        writeManifest: (manifest) => attempt(() => {
            const content = `${JSON.stringify(manifest, null, 1)}\n`;
            (0,writeWhole/* writeWhole */.f)([{ path: (0,external_node_path_.join)(folder, manifestName/* manifestName */.v), content }]);
        })
    };
};

// EXTERNAL MODULE: ./lib/io/git.js
var io_git = __webpack_require__(98268);
// EXTERNAL MODULE: ./lib/io/process.js
var process = __webpack_require__(29785);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/io/isAlive.js
var isAlive = __webpack_require__(22589);
// EXTERNAL MODULE: ./lib/io/lock/holder.js + 2 modules
var holder = __webpack_require__(80987);
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
        return Date.now() - (0,external_node_fs_.statSync)(folder).mtimeMs > holder/* longestSilenceMs */.aq;
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
    const holding = (0,folderLock/* isHolding */.ye)(folder);
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
const read = (path) => {
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
        (0,folderLock/* lockFolder */.MS)(path);
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
        (0,folderLock/* unlockFolder */.t_)(path);
        removeFolder(path);
    };
    external_node_process_.on('exit', remove);
    const file = (...segments) => {
        const target = (0,external_node_path_.join)(path, ...segments);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        return target;
    };
    return { path, file, isFile, read, remove };
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
    const run = (job) => (0,process/* runChild */.w)({ ...commandOf(job, git, env), cwd: job.cwd, timeoutMs: job.timeoutMs, stop });
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


/***/ }),

/***/ 9339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ isHolding),
  MS: () => (/* binding */ lockFolder),
  l4: () => (/* binding */ lockName),
  eZ: () => (/* binding */ noteBegun),
  t_: () => (/* binding */ unlockFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/lock/holder.js + 2 modules
var lock_holder = __webpack_require__(80987);
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
    (0,external_node_fs_.rmSync)((0,lock_holder/* holderFile */.bd)(lock), { force: true });
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
const isOf = (holder, lock) => (0,lock_holder/* readLock */.mF)(lock)?.holder?.token === holder.token;
/** Puts a lock into its place unless one stands there. Whoever clears up may take away what grows, and what was moved. */
const place = (lock, { base, self }) => {
    const growing = `${base}.${self.token}`;
    (0,external_node_fs_.mkdirSync)(growing);
    try {
        (0,external_node_fs_.writeFileSync)((0,lock_holder/* holderFile */.bd)(growing), `${JSON.stringify(self)}\n`);
        const nowMs = (0,external_node_fs_.statSync)((0,lock_holder/* holderFile */.bd)(growing)).mtimeMs;
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
    const now = (0,lock_holder/* readLock */.mF)(lock);
    const isStillDead = now !== undefined && now.holder?.token === dead.holder?.token;
    const isOver = isStillDead && move((0,lock_holder/* holderFile */.bd)(right), (0,lock_holder/* holderFile */.bd)(lock));
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
        const found = (0,lock_holder/* readLock */.mF)(lock);
        if (found === undefined)
            removeEmpty(lock);
        else if ((0,lock_holder/* isHeld */.i7)(found, nowMs))
            return { status: 'taken', by: found.holder };
        else if (takeOver(lock, found, one))
            return { status: 'locked', left: found.begun, token };
    }
    return { status: 'taken', by: undefined };
};
/** Takes a lock at a path where nothing else may stand. */
const takeLock = (lock) => takeAt(lock, { base: lock, self: (0,lock_holder/* thisProcess */.WF)() });

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
        (0,external_node_fs_.appendFileSync)((0,lock_holder/* holderFile */.bd)(lock), '\n');
    }
    catch {
        // Gone with its folder, or the disk is full: those who write the data say so.
    }
};
/** Clears what killed processes left beside a lock that is held. */
const clearBeside = (lock) => {
    const now = (0,lock_holder/* readLock */.mF)(lock)?.signMs ?? 0;
    for (const name of (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(lock))) {
        if (!name.startsWith(`${(0,external_node_path_.basename)(lock)}.`))
            continue;
        const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(lock), name);
        const found = (0,lock_holder/* readLock */.mF)(path);
        if (found === undefined || !(0,lock_holder/* isHeld */.i7)(found, now))
            removeLock(path);
    }
};
/** Locks a folder against other processes. The lock of one that is gone does not count, whoever has its number now. */
const lockFolder = (folder) => {
    const lock = (0,external_node_path_.join)(folder, lockName);
    const taking = takeLock(lock);
    if (taking.status === 'taken')
        return { status: 'taken', by: wordsOf(taking.by) };
    const signs = setInterval(() => giveSign(lock), lock_holder/* signEveryMs */.$W).unref();
    own.set(lock, { token: taking.token, signs });
    clearBeside(lock);
    return { status: 'locked', left: taking.left };
};
/** Whether the process that locked a folder lives; undefined where it has no lock. */
const isHolding = (folder) => {
    const found = (0,lock_holder/* readLock */.mF)((0,external_node_path_.join)(folder, lockName));
    return found === undefined ? undefined : (0,lock_holder/* isHeld */.i7)(found, Date.now());
};
/** Writes down that a file of a folder is begun by the process that holds its lock. */
const noteBegun = (folder, path) => (0,external_node_fs_.appendFileSync)((0,lock_holder/* holderFile */.bd)((0,external_node_path_.join)(folder, lockName)), `${path}\n`);
const unlockFolder = (folder) => {
    const lock = (0,external_node_path_.join)(folder, lockName);
    const held = own.get(lock);
    if (held === undefined)
        return;
    own.delete(lock);
    clearInterval(held.signs);
    if ((0,lock_holder/* readLock */.mF)(lock)?.holder?.token === held.token)
        removeLock(lock);
};


/***/ }),

/***/ 98268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gitWith),
/* harmony export */   Q: () => (/* binding */ gitCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _childEnvironment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90497);


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

/***/ 22589:
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

/***/ 80987:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bd: () => (/* binding */ holderFile),
  i7: () => (/* binding */ isHeld),
  aq: () => (/* binding */ longestSilenceMs),
  mF: () => (/* binding */ readLock),
  $W: () => (/* binding */ signEveryMs),
  WF: () => (/* binding */ thisProcess)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/io/isAlive.js
var isAlive = __webpack_require__(22589);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
var external_node_child_process_ = __webpack_require__(31421);
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


/***/ }),

/***/ 29785:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
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

/***/ 75592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _isAlive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22589);




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

/***/ 51004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mostListedFiles),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
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

/***/ 31899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ manifestName)
/* harmony export */ });
/** Name of the manifest in the folder that `collect` writes. */
const manifestName = 'flamegate-manifest.json';


/***/ }),

/***/ 59276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ whyNoJson),
/* harmony export */   Zw: () => (/* binding */ JsonBoundError),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** Deepest nesting: what flamegate reads has ten levels, and each takes 44 bytes of V8's own memory while it is open. */
const DEEPEST = 512;
/**
 * Most objects and lists: an empty one takes 64 bytes and three characters. The longest traces that may be read have five
 * million, and twenty million of them keep a process with a heap of 2 GB collecting garbage for minutes.
 */
const MOST_PARTS = 2 ** 23;
/** A text is beyond what is read as JSON, whether or not it is JSON. */
class JsonBoundError extends Error {
    name = 'JsonBoundError';
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Throws a {@link JsonBoundError} where a text is beyond a bound. Of what is no JSON nothing is said. */
const expectBounded = (text) => {
    let parts = 0;
    let depth = 0;
    let isString = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            isString = !isString;
        else if (isString) {
            if (code === BACKSLASH)
                at++;
        }
        else if (code === 0x5b || code === 0x7b) {
            parts++;
            depth++;
            if (depth > DEEPEST)
                throw beyond(`${DEEPEST} levels`);
            if (parts > MOST_PARTS)
                throw beyond(`${MOST_PARTS} objects and lists`);
        }
        else if (code === 0x5d || code === 0x7d)
            depth--;
    }
};
const beyond = (bound) => new JsonBoundError(`expected JSON of at most ${bound}, found more`);
/**
 * `JSON.parse` of what anybody may have written: text that is made to be small and to grow takes fifty times its size, and what
 * it grows to cannot be bounded while it does. Throws a {@link JsonBoundError}, or what `JSON.parse` throws.
 */
const parseJson = (text) => {
    expectBounded(text);
    return JSON.parse(text);
};
/** Why a text is no JSON that can be read, from what {@link parseJson} threw. */
const whyNoJson = (error) => error instanceof JsonBoundError ? error.message : 'expected JSON, found something else';


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
