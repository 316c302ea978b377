export const id = 17;
export const ids = [17];
export const modules = {

/***/ 1869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ acceptable),
/* harmony export */   c7: () => (/* binding */ acceptableOf),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _model_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25940);


/** The rating is no finding: it follows from the regressions. */
const isNamed = (id) => id !== 'rating';
const heaviestFirst = (a, b) => _model_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b.severity) - _model_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a.severity);
/**
 * The findings that can be accepted: what failed a gate, the heaviest gate first, and the regressions that lower the
 * rating.
 */
const acceptable = (gates, regressions) => {
    const failing = gates
        .filter(({ status }) => status === 'failed')
        .toSorted(heaviestFirst)
        .flatMap(({ findings }) => findings);
    return [...new Set([...failing, ...regressions])].filter(isNamed);
};
const idsOf = (rows) => rows.map(({ id }) => ({ id }));
/** That part alone, so that the report is free to go. */
const acceptableOf = ({ verdict, cpu_regressions, mem_regressions }) => ({
    verdict,
    cpu_regressions: idsOf(cpu_regressions),
    mem_regressions: idsOf(mem_regressions)
});
/** What the comment with these reports has to remember; of several jobs that compared the same, a finding is one. */
const memoryOf = (reports, label) => {
    const gates = reports.flatMap(({ verdict }) => verdict.gates);
    const regressions = reports
        .flatMap((report) => [...report.cpu_regressions, ...report.mem_regressions])
        .map(({ id }) => id);
    return {
        ...(label === undefined ? {} : { label }),
        present: acceptable(gates, regressions).map(_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN),
        leftOut: 0
    };
};


/***/ }),

/***/ 21603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ declares)
/* harmony export */ });
/** `func apply(`, `func (e *Engine) apply(`, `func (s Set[K]) Add(`, `func Map[K any](`. */
const declaration = /^func (?:\((?:\w+ )?\*?(\w+)(?:\[[^\]]*\])? ?\) ?)?(\w+)[[(]/;
const withoutTypeArguments = (symbol) => symbol.replace(/\[[^\]]*(?:\]|$)/g, '');
/** The symbol without its package: `(*Engine).apply.func1`. */
const localName = (symbol, path) => symbol.startsWith(`${path}.`)
    ? symbol.slice(path.length + 1)
    : symbol.slice(symbol.lastIndexOf('/') + 1).replace(/^[^.]*\./, '');
/** Whether a line of Go declares the function of a symbol, or the function that the closure of a symbol stands in. */
const declares = (line, { name, package: path }) => {
    const [, receiver, declared] = declaration.exec(line) ?? [];
    if (declared === undefined)
        return false;
    const symbol = localName(withoutTypeArguments(name), path);
    const names = receiver === undefined ? [declared] : [`(*${receiver}).${declared}`, `${receiver}.${declared}`];
    return names.some((one) => symbol === one || symbol.startsWith(`${one}.`));
};


/***/ }),

/***/ 64711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ concatenated),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   wc: () => (/* binding */ DamageError)
/* harmony export */ });
/**
 * Unwinds the decoder at the first damage. Private to the pprof format: `parse` catches it and returns the damage
 * as a diagnostic, because a profile that is readable in part must not be compared.
 */
class DamageError extends Error {
    name = 'DamageError';
    damage;
    constructor(damage) {
        super(damage.message);
        this.damage = damage;
    }
}
const fail = (damage) => {
    throw new DamageError(damage);
};
const diagnose = (path, severity, { code, message, byte, hint }) => ({
    severity,
    code: `pprof/${code}`,
    message,
    at: { file: path, ...(byte === undefined ? {} : { byte }) },
    ...(hint === undefined ? {} : { hint })
});
/** Two profiles in one file, seen at `byte`. */
const concatenated = (byte) => ({
    code: 'concatenated',
    message: 'expected one profile, found the beginning of a second one in the same file',
    byte,
    hint: 'merge profiles with `go tool pprof -proto a.pprof b.pprof > merged.pprof`, or keep them as separate files'
});


/***/ }),

/***/ 46675:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64711);


const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** Deflate cannot do better than this (zlib's technical notes). */
const MAX_RATIO = 1032;
const MIN_CHUNK = 16 * 1024;
/**
 * The size that the gzip trailer claims, as far as it is possible at all. One buffer of the right size saves
 * copying the whole profile once; the extra bytes tell zlib that the end was reached.
 */
const chunkSize = (bytes, limit) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const claimed = bytes.length >= 18 ? view.getUint32(bytes.length - 4, true) : 0;
    return Math.max(MIN_CHUNK, Math.min(claimed, MAX_RATIO * bytes.length, limit) + 64);
};
const tooLarge = (limit) => ({
    code: 'too-large',
    message: `the profile inflates to more than the limit of ${limit} bytes`,
    hint: 'if the file is trusted, raise `limits.max-inflated-bytes` in the configuration file'
});
const truncated = (length) => ({
    code: 'truncated',
    message: `the gzip stream is cut off: the file ends at byte ${length}, before the stream does`,
    byte: length,
    hint: 'write the profile to its end (pprof.StopCPUProfile, closing the file) before it is copied or uploaded, and collect it again'
});
const damagedGzip = (reason) => ({
    code: 'damaged-gzip',
    message: `the gzip stream is damaged: ${reason}`,
    hint: 'copy the file again in binary mode, or collect it again'
});
const trailing = (at, length) => ({
    code: 'trailing-bytes',
    message: `expected the file to end with the gzip stream at byte ${at}, found ${length - at} bytes behind it`,
    byte: at,
    hint: 'something was appended to the profile: collect it again'
});
const isCoded = (error) => typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
const zlibDamage = (error, bytes, limit) => {
    if (!isCoded(error))
        return damagedGzip('it cannot be inflated');
    if (error.code === 'ERR_BUFFER_TOO_LARGE')
        return tooLarge(limit);
    return error.code === 'Z_BUF_ERROR' ? truncated(bytes.length) : damagedGzip(`${error.message}`);
};
const isInflated = (value) => typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
const gunzip = (bytes, limit) => {
    try {
        const maxOutputLength = Math.max(1, limit);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { chunkSize: chunkSize(bytes, limit), maxOutputLength, info: true });
    }
    catch (error) {
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(zlibDamage(error, bytes, limit));
    }
};
/** zlib stops at padding and ignores what follows it; a lost second half must not go unseen. */
const checkTrailing = (bytes, consumed) => {
    const start = bytes.subarray(consumed).findIndex((byte) => byte !== 0);
    if (start >= 0)
        (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(trailing(consumed + start, bytes.length));
};
/** Inflates a gzipped profile, within `limit` bytes. Fails on a cut, damaged or growing stream. */
const inflate = (bytes, limit) => {
    const result = gunzip(bytes, limit);
    if (!isInflated(result))
        return (0,_damage_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(damagedGzip('it cannot be inflated'));
    checkTrailing(bytes, result.engine.bytesWritten);
    return result.buffer;
};


/***/ }),

/***/ 76057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fetchArtifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/digest.js
var digest = __webpack_require__(76978);
// EXTERNAL MODULE: ./lib/io/artifacts/failure.js
var failure = __webpack_require__(44766);
// EXTERNAL MODULE: ./lib/io/ownReport.js
var ownReport = __webpack_require__(63798);
// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(40964);
// EXTERNAL MODULE: ./lib/io/zip/limits.js
var zip_limits = __webpack_require__(34878);
;// CONCATENATED MODULE: ./lib/io/zip/claims.js
/** Equal where a file system that ignores case (Windows) or composition (macOS) would see one name. */
const keyOf = (path) => path.normalize('NFC').toLowerCase();
const parentsOf = (path) => {
    const segments = path.split('/');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
};
const duplicate = {
    code: 'duplicate',
    message: 'expected one entry of this name, found several: none of them is read',
    hint: 'write every file once, under names that differ in more than upper and lower case'
};
const conflict = {
    code: 'file-and-folder',
    message: 'expected a file or a folder of this name, found both: the file is not read',
    hint: 'rename one of them before they are uploaded'
};
/**
 * What the names of an archive say about each other: the refusal of a name, if it has one. Nothing depends on the
 * order of the entries, so nobody can decide by order which of two files is compared.
 */
const nameClaims = (names) => {
    const files = new Map();
    const folders = new Set();
    for (const name of names) {
        if (name.kind === 'refused')
            continue;
        const key = keyOf(name.path);
        for (const parent of parentsOf(key))
            folders.add(parent);
        if (name.kind === 'folder')
            folders.add(key);
        else
            files.set(key, (files.get(key) ?? 0) + 1);
    }
    return (name) => {
        if (name.kind !== 'file')
            return undefined;
        const key = keyOf(name.path);
        if ((files.get(key) ?? 0) > 1)
            return duplicate;
        return folders.has(key) ? conflict : undefined;
    };
};

;// CONCATENATED MODULE: ./lib/io/zip/refusal.js
/** Names come from the archive and may be as long as they like. */
const MAX_SHOWN_NAME = 200;
const shown = (entry) => entry.length > MAX_SHOWN_NAME ? `${entry.slice(0, MAX_SHOWN_NAME)}…` : entry;
/** What was refused is an input that is not compared, so it is an error, in every case. */
const diagnose = ({ refusal, entry }) => ({
    severity: 'error',
    code: `zip/${refusal.code}`,
    message: refusal.message,
    ...(entry === undefined ? {} : { at: { file: shown(entry) } }),
    hint: refusal.hint
});
const damaged = (message) => ({
    code: 'damaged',
    message,
    hint: 'upload the artifact again; if it stays damaged, look at the step that writes it'
});

;// CONCATENATED MODULE: ./lib/io/zip/endRecord.js

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;
const refused = (refusal) => ({ kind: 'refused', refusal });
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** 64-bit fields as numbers: what does not fit exactly is far beyond every bound anyway. */
const getUint64 = (view, at) => Number(view.getBigUint64(at, true));
/** The end record is the last thing in the archive but for its own comment, whose length has to fit exactly. */
const endRecordAt = (view) => {
    const last = view.byteLength - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
        if (view.getUint32(at, true) !== END_SIGNATURE)
            continue;
        if (view.getUint16(at + 20, true) === last - at)
            return at;
    }
    return undefined;
};
const multiDisk = {
    code: 'multi-disk',
    message: 'expected an archive in one piece, found one part of several',
    hint: 'write the archive as a single file'
};
const classicFields = (view, at) => ({
    disks: [view.getUint16(at + 4, true), view.getUint16(at + 6, true)],
    counts: [view.getUint16(at + 8, true), view.getUint16(at + 10, true)],
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
    at
});
/** The zip64 record, which says the same in 64 bits, where the writer made one. */
const zip64Fields = (view, endAt) => {
    const locator = endAt - LOCATOR_LENGTH;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_SIGNATURE)
        return undefined;
    const at = getUint64(view, locator + 8);
    if (at + END64_LENGTH > locator || view.getUint32(at, true) !== END64_SIGNATURE)
        return undefined;
    return {
        disks: [view.getUint32(locator + 4, true), view.getUint32(at + 16, true)],
        counts: [getUint64(view, at + 24), getUint64(view, at + 32)],
        size: getUint64(view, at + 40),
        offset: getUint64(view, at + 48),
        at
    };
};
/** Finds the central directory of an archive. Nothing of an archive without one can be trusted. */
const findDirectory = (bytes) => {
    const view = viewOf(bytes);
    const endAt = endRecordAt(view);
    if (endAt === undefined) {
        return refused(damaged(`expected a zip directory at the end, found none within ${bytes.length} bytes`));
    }
    const { disks, counts, size, offset, at } = zip64Fields(view, endAt) ?? classicFields(view, endAt);
    if (disks.some((disk) => disk !== 0) || counts[0] !== counts[1])
        return refused(multiDisk);
    if (offset + size !== at) {
        return refused(damaged(`expected the directory to end at byte ${at}, found that it ends at ${offset + size}`));
    }
    return { kind: 'place', offset, end: at, count: counts[1] };
};

;// CONCATENATED MODULE: ./lib/io/zip/directory.js



const RECORD_SIGNATURE = 0x02014b50;
const RECORD_LENGTH = 46;
const ZIP64_EXTRA = 0x0001;
const TYPE_BITS = 0xf000;
/** The body of the zip64 extra field, empty when there is none. */
const zip64Extra = (extra) => {
    const view = viewOf(extra);
    let at = 0;
    while (at + 4 <= extra.length) {
        const end = at + 4 + view.getUint16(at + 2, true);
        if (end > extra.length)
            break;
        if (view.getUint16(at, true) === ZIP64_EXTRA)
            return viewOf(extra.subarray(at + 4, end));
        at = end;
    }
    return viewOf(new Uint8Array(0));
};
/** Sizes and offset that do not fit 32 bits are in the extra field, in this order, only those that do not fit. */
const wideFields = (narrow, extra) => {
    if (!narrow.includes(0xffffffff))
        return narrow;
    const view = zip64Extra(extra);
    let at = 0;
    return narrow.map((value) => {
        if (value !== 0xffffffff || at + 8 > view.byteLength)
            return value;
        at += 8;
        return getUint64(view, at - 8);
    });
};
const readRecord = (bytes, at, limit) => {
    const view = viewOf(bytes);
    if (at + RECORD_LENGTH > limit || view.getUint32(at, true) !== RECORD_SIGNATURE)
        return undefined;
    const nameEnd = at + RECORD_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > limit)
        return undefined;
    const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [size = 0, packedSize = 0, offset = 0] = wideFields(narrow, bytes.subarray(nameEnd, extraEnd));
    const record = {
        name: bytes.subarray(at + RECORD_LENGTH, nameEnd),
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize,
        size,
        offset,
        disk: view.getUint16(at + 34, true),
        type: view.getUint16(at + 40, true) & TYPE_BITS
    };
    return { record, end };
};
const tooManyEntries = (count, limits) => ({
    code: 'too-many-entries',
    message: `expected at most ${limits.maxEntries} entries, found ${count}: only the first ${limits.maxEntries} are read`,
    hint: (0,zip_limits/* orRaise */.a)('upload profiles and benchmark results only', limits, 'max-archive-entries')
});
const brokenOff = (read, count) => damaged(`expected ${count} entries in the directory, found ${read} that can be read`);
const readRecords = (bytes, { offset, end, count }, limits) => {
    const max = limits.maxEntries;
    const records = [];
    let at = offset;
    while (records.length < Math.min(count, max)) {
        const read = readRecord(bytes, at, end);
        if (read === undefined)
            break;
        records.push(read.record);
        at = read.end;
    }
    const wanted = Math.min(count, max);
    const isWhole = count > max || at === end;
    const refusals = [
        ...(count > max ? [tooManyEntries(count, limits)] : []),
        ...(records.length < wanted || !isWhole ? [brokenOff(records.length, count)] : [])
    ];
    return { records, offset, problems: refusals.map((refusal) => ({ refusal })) };
};
/** Reads the central directory, as far as it can be read and up to the limit of entries. */
const readDirectory = (bytes, limits) => {
    const found = findDirectory(bytes);
    return found.kind === 'refused'
        ? { records: [], offset: 0, problems: [{ refusal: found.refusal }] }
        : readRecords(bytes, found, limits);
};

;// CONCATENATED MODULE: ./lib/io/zip/names.js
const unsafe = (what) => ({
    code: 'unsafe-name',
    message: `expected a relative path that stays inside the archive, found ${what}`,
    hint: 'rename the file before it is uploaded; an archive from a tool you trust has no such name'
});
/**
 * What no path may have, first match wins. One list for every system, so that a report does not depend on the runner:
 * Windows reads `:` as a drive or a stream, and the artifact service forbids the same characters.
 */
const unsafePaths = [
    { pattern: /\p{Cc}/u, what: 'a control character' },
    { pattern: /^[A-Za-z]:/, what: 'a drive letter' },
    { pattern: /\\/, what: 'a backslash' },
    { pattern: /^\//, what: 'an absolute path' },
    { pattern: /\/\//, what: 'a folder without a name' },
    { pattern: /["<>|*?:]/, what: 'a character that not every system can store' }
];
/**
 * What no folder or file of a path may be called. Windows drops dots and spaces at the end, and has devices that hide
 * behind names; Go refuses the same names in modules (golang.org/x/mod/module, CheckFilePath).
 */
const unsafeSegments = [
    { pattern: /^\.\.$/, what: 'a step to the parent folder' },
    { pattern: /[. ]$/, what: 'a dot or space at the end of a name' },
    { pattern: /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i, what: 'the name of a Windows device' }
];
/** The longest name of a file or folder that common file systems take, in bytes. */
const MAX_SEGMENT_BYTES = 255;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (name) => {
    try {
        return strict.decode(name);
    }
    catch {
        return undefined;
    }
};
const tooLong = (message) => ({
    code: 'name-too-long',
    message,
    hint: 'upload from a folder nearer to the files, or shorten their names'
});
const sizeRefusal = (segments, limits) => {
    const longest = Math.max(0, ...segments.map((segment) => Buffer.byteLength(segment)));
    if (longest > MAX_SEGMENT_BYTES) {
        return tooLong(`expected names of at most ${MAX_SEGMENT_BYTES} bytes, found ${longest}`);
    }
    return segments.length > limits.maxDepth
        ? tooLong(`expected at most ${limits.maxDepth} levels of folders, found ${segments.length}`)
        : undefined;
};
const unsafeIn = (table, text) => {
    const match = table.find(({ pattern }) => pattern.test(text));
    return match === undefined ? undefined : unsafe(match.what);
};
const unsafeRefusal = (text, segments) => {
    if (text === undefined)
        return unsafe('a name that is not UTF-8');
    const refusals = segments.map((segment) => unsafeIn(unsafeSegments, segment));
    return unsafeIn(unsafePaths, text) ?? refusals.find((refusal) => refusal !== undefined);
};
const meaningful = (text) => text.split('/').filter((segment) => segment !== '' && segment !== '.');
/** Reads the name of an entry: a relative path with `/`, or why it is none. A leading `./` is dropped. */
const entryName = (name, limits) => {
    if (name.length > limits.maxNameBytes) {
        const label = lossy.decode(name.subarray(0, limits.maxNameBytes));
        const message = `expected a path of at most ${limits.maxNameBytes} bytes, found ${name.length}`;
        return { kind: 'refused', label, refusal: tooLong(message) };
    }
    const text = decode(name);
    const segments = meaningful(text ?? '');
    const isFolder = text !== undefined && /(?:^|\/)\.?$/.test(text) && text !== '';
    const nameless = segments.length === 0 && !isFolder ? unsafe('no name') : undefined;
    const refusal = unsafeRefusal(text, segments) ?? nameless ?? sizeRefusal(segments, limits);
    return refusal === undefined
        ? { kind: isFolder ? 'folder' : 'file', path: segments.join('/') }
        : { kind: 'refused', label: lossy.decode(name), refusal };
};

;// CONCATENATED MODULE: ./lib/io/zip/ranges.js


const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;
const isEqual = (a, b) => Buffer.compare(a, b) === 0;
const rangeOf = (bytes, record, limit) => {
    const { offset: start, name, packedSize } = record;
    const nameStart = start + HEADER_LENGTH;
    const view = viewOf(bytes);
    if (nameStart > limit || view.getUint32(start, true) !== HEADER_SIGNATURE) {
        return damaged(`expected an entry at byte ${start}, found none`);
    }
    const nameEnd = nameStart + view.getUint16(start + 26, true);
    if (nameEnd > limit || !isEqual(bytes.subarray(nameStart, nameEnd), name)) {
        return damaged(`expected the name of the directory at byte ${nameStart}, found another`);
    }
    const dataStart = nameEnd + view.getUint16(start + 28, true);
    const end = dataStart + packedSize;
    return end > limit
        ? damaged(`expected data before byte ${limit}, found that it ends at byte ${end}`)
        : { record, start, dataStart, end };
};
const overlap = (start) => ({
    code: 'overlap',
    message: `expected entries one after another, found one at byte ${start} inside another`,
    hint: 'such an archive is made to unpack to far more than it holds; do not trust its source'
});
/** Bytes may belong to one entry only: sharing them is how a small archive unpacks to terabytes. */
const withoutOverlaps = (bytes, ranges) => {
    const data = new Map();
    let reached = 0;
    for (const { record, start, dataStart, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        const isFree = start >= reached;
        reached = Math.max(reached, end);
        data.set(record, isFree
            ? { kind: 'bytes', bytes: bytes.subarray(dataStart, end) }
            : { kind: 'refused', refusal: overlap(start) });
    }
    return data;
};
/** Finds the packed bytes of every entry, each checked against its local header and against the others. */
const packedData = (bytes, { records, offset }) => {
    const ranges = [];
    const refused = new Map();
    for (const record of records) {
        const range = rangeOf(bytes, record, offset);
        if ('code' in range)
            refused.set(record, { kind: 'refused', refusal: range });
        else
            ranges.push(range);
    }
    return new Map([...refused, ...withoutOverlaps(bytes, ranges)]);
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/io/zip/unpack.js



const STORED = 0;
const DEFLATED = 8;
/** Encrypted, strongly encrypted, masked headers (APPNOTE.TXT 4.4.4). */
const ENCRYPTED_FLAGS = 0x2041;
const FOLDER = 0x4000;
const LINK = 0xa000;
/** No type, pipe, folder, regular file. Info-ZIP gives what it read from a pipe the type of the pipe. */
const harmlessTypes = [0, 0x1000, FOLDER, 0x8000];
const bomb = (message, limits, key) => ({
    code: 'too-large',
    message,
    hint: (0,zip_limits/* orRaise */.a)('upload profiles and benchmark results only, in the form their tools write them', limits, key)
});
const notAFile = (what) => ({
    code: 'not-a-file',
    message: `expected a regular file, found ${what}`,
    hint: 'upload the file itself: a link could point anywhere'
});
const typeRefusal = ({ type }) => {
    if (type === LINK)
        return notAFile('a symbolic link');
    return harmlessTypes.includes(type) ? undefined : notAFile('a device or socket');
};
const methodRefusal = ({ flags, method, disk }) => {
    const hint = 'write the archive with the usual compression (deflate), unencrypted, in one piece';
    if ((flags & ENCRYPTED_FLAGS) !== 0) {
        return { code: 'encrypted', message: 'expected plain data, found it encrypted', hint };
    }
    if (disk !== 0) {
        return { code: 'multi-disk', message: 'expected data here, found it in another part', hint };
    }
    return method === STORED || method === DEFLATED
        ? undefined
        : { code: 'method', message: `expected method 0 or 8, found ${method}`, hint };
};
const unpack_sizeRefusal = (record, limits) => {
    const { size, packedSize } = record;
    if (size > limits.maxEntryBytes) {
        const message = `expected at most ${limits.maxEntryBytes} bytes, found an entry of ${size}`;
        return bomb(message, limits, 'max-file-bytes');
    }
    return size > limits.ratioFloorBytes && size > limits.maxRatio * packedSize
        ? bomb(`expected data that packs at most ${limits.maxRatio} times, found ${size} bytes in ${packedSize}`, limits, 'max-compression-ratio')
        : undefined;
};
const isFolder = ({ type }) => type === FOLDER;
/** Why an entry is not even unpacked, by what the directory says of it. */
const recordRefusal = (record, limits) => typeRefusal(record) ?? methodRefusal(record) ?? unpack_sizeRefusal(record, limits);
const unpack_refused = (message) => ({ kind: 'refused', refusal: damaged(message) });
/**
 * Never inflates beyond the declared size, which is within the limits by then. One output buffer of that size
 * saves zlib from copying; the bytes on top let it see the end of the stream.
 */
const inflate = (packed, size) => {
    try {
        const options = { maxOutputLength: Math.max(1, size), chunkSize: size + 64 };
        return { kind: 'bytes', bytes: (0,external_node_zlib_.inflateRawSync)(packed, options) };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return unpack_refused(`expected ${size} bytes of deflated data, found: ${why}`);
    }
};
/** Unpacks one entry and checks size and CRC-32 against the directory. */
const unpackEntry = ({ method, size, crc }, packed) => {
    const unpacked = method === STORED ? { kind: 'bytes', bytes: packed } : inflate(packed, size);
    if (unpacked.kind === 'refused')
        return unpacked;
    const { bytes } = unpacked;
    if (bytes.length !== size)
        return unpack_refused(`expected ${size} bytes, found ${bytes.length}`);
    const found = (0,external_node_zlib_.crc32)(bytes);
    return found === crc ? unpacked : unpack_refused(`expected CRC-32 ${crc}, found ${found}`);
};

;// CONCATENATED MODULE: ./lib/io/zip/plan.js





/** Some writers mark a folder by its mode only. */
const nameOf = (record, limits) => {
    const name = entryName(record.name, limits);
    return name.kind === 'file' && isFolder(record) ? { kind: 'folder', path: name.path } : name;
};
/** Reads the directory of an archive and sorts its files into those to unpack and those to refuse. */
const planArchive = (bytes, limits) => {
    const directory = readDirectory(bytes, limits);
    const names = new Map(directory.records.map((record) => [record, nameOf(record, limits)]));
    const claimed = nameClaims(names.values());
    const data = packedData(bytes, directory);
    const entries = [];
    const problems = [...directory.problems];
    for (const [record, name] of names) {
        const packed = data.get(record);
        const refuse = (refusal, entry) => problems.push({ refusal, entry });
        const refusal = recordRefusal(record, limits) ?? claimed(name);
        if (name.kind === 'refused')
            refuse(name.refusal, name.label);
        else if (refusal !== undefined)
            refuse(refusal, name.path);
        else if (packed?.kind === 'refused')
            refuse(packed.refusal, name.path);
        else if (packed !== undefined && name.kind === 'file') {
            entries.push({ path: name.path, record, packed: packed.bytes });
        }
    }
    return { entries, problems };
};

;// CONCATENATED MODULE: ./lib/io/zip.js





/** A hostile archive has thousands of bad entries; a reader needs a few of them and their number. */
const MAX_PROBLEMS = 20;
const startsWith = (bytes, signature) => signature.every((byte, index) => bytes[index] === byte);
/** Whether bytes begin like a zip archive: with an entry, or with the end of an empty one. */
const isZip = (bytes) => startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
const tooMuch = (limits) => ({
    code: 'too-much',
    message: `expected at most ${limits.maxTotalBytes} bytes in all entries together, found more with this one`,
    hint: (0,zip_limits/* orRaise */.a)('upload profiles and benchmark results only', limits, 'max-archive-bytes')
});
/** What failed to unpack counts towards the total as well: it took the same time. */
function* unpackAll(entries, limits) {
    let total = 0;
    for (const { path, record, packed } of entries) {
        if (total + record.size > limits.maxTotalBytes) {
            yield { refusal: tooMuch(limits), entry: path };
            continue;
        }
        total += record.size;
        const unpacked = unpackEntry(record, packed);
        yield unpacked.kind === 'bytes'
            ? { path, bytes: unpacked.bytes }
            : { refusal: unpacked.refusal, entry: path };
    }
}
const andMore = (count) => ({
    severity: 'error',
    code: 'zip/more-problems',
    message: `expected an archive without problems, found ${(0,format/* formatCount */.B4)(count)} more of them`,
    hint: 'the first ones say what to do'
});
/**
 * Reads an archive entry by entry, so that one unpacked entry at a time is in memory. Never throws, whatever the
 * bytes: what is wrong with an entry is a problem, and the good entries still come.
 */
function* unzip(bytes, limits) {
    const { entries, problems } = planArchive(bytes, limits);
    let found = 0;
    const count = (problem) => {
        found += 1;
        return found > MAX_PROBLEMS
            ? [{ kind: 'counted' }]
            : [{ kind: 'problem', diagnostic: diagnose(problem) }];
    };
    for (const problem of problems)
        yield* count(problem);
    for (const item of unpackAll(entries, limits)) {
        if ('bytes' in item)
            yield { kind: 'entry', entry: item };
        else
            yield* count(item);
    }
    if (found > MAX_PROBLEMS)
        yield { kind: 'problem', diagnostic: andMore(found - MAX_PROBLEMS) };
}
/** Reads a whole archive into memory: what `unzip` yields, collected. */
const readZip = (bytes, limits) => {
    const items = [...unzip(bytes, limits)];
    return {
        entries: items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : [])),
        diagnostics: items.flatMap((item) => (item.kind === 'problem' ? [item.diagnostic] : []))
    };
};

;// CONCATENATED MODULE: ./lib/io/artifacts/unpack.js




/** A cut or overwritten archive has lost its first bytes, but the service still calls it a zip. */
const isArchive = ({ bytes, file }) => isZip(bytes) || file.name.toLowerCase().endsWith('.zip');
/** An artifact that was uploaded without an archive is one file, and called like it. */
const asOneFile = ({ name, bytes }) => ({
    kind: 'entry',
    entry: { path: name, bytes }
});
/** At the top of an artifact our report is what the artifact is; deeper it lies beside the data it was made from. */
const isOwn = ({ path, bytes }) => !path.includes('/') && (0,ownReport/* isOwnReport */.l)(bytes);
const unwritable = (path, cause) => ({
    severity: 'error',
    code: 'artifact/unwritable',
    message: `expected to write the file, found: ${cause instanceof Error ? cause.message : cause}`,
    at: { file: path },
    hint: 'the rest of the artifact is not read; see that the temporary folder of the runner has room'
});
/** Creates a file, never opens one: nothing that is there already, link or file, is written through. */
const write = async (folder, { path, bytes }) => {
    const target = (0,external_node_path_.join)(folder, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, bytes, { flag: 'wx', mode: 0o600 });
        return undefined;
    }
    catch (cause) {
        return unwritable(path, cause);
    }
};
const placed = (name, diagnostic) => {
    const file = diagnostic.at === undefined ? name : `${name}/${diagnostic.at.file}`;
    return { ...diagnostic, at: { file } };
};
const empty = (name) => ({
    severity: 'warning',
    code: 'artifact/empty',
    message: 'expected files in the artifact, found none',
    at: { file: name },
    hint: 'look at the step that uploads it: its `path` may match nothing'
});
/** Writes the files of an artifact into its folder, one at a time. Stops when it turns out to be our own report. */
const unpackArtifact = async (packed, limits, ownReports) => {
    const { name, folder } = packed;
    const items = isArchive(packed) ? unzip(packed.bytes, limits) : [asOneFile(packed)];
    const diagnostics = [];
    let files = 0;
    let bytes = 0;
    for (const item of items) {
        if (item.kind === 'problem')
            diagnostics.push(placed(name, item.diagnostic));
        if (item.kind !== 'entry') {
            // Until the next turn of the event loop zlib keeps what it had inflated of a stream that failed.
            await new Promise((resolve) => setImmediate(resolve));
            continue;
        }
        if (ownReports === 'leave-out' && isOwn(item.entry))
            return { kind: 'own-report', bytes, diagnostics };
        const problem = await write(folder, item.entry);
        if (problem !== undefined) {
            diagnostics.push(placed(name, problem));
            break;
        }
        files += 1;
        bytes += item.entry.bytes.length;
    }
    const isEmpty = files === 0 && diagnostics.length === 0;
    return { kind: 'files', bytes, diagnostics: isEmpty ? [empty(name)] : diagnostics };
};

;// CONCATENATED MODULE: ./lib/io/artifacts.js





const makeFolders = async (temp) => {
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, 'flamegate-artifact-'));
        const folders = { download: (0,external_node_path_.join)(folder, 'download'), files: (0,external_node_path_.join)(folder, 'files') };
        await (0,promises_.mkdir)(folders.download);
        await (0,promises_.mkdir)(folders.files);
        return folders;
    }
    catch (error) {
        throw (0,failure/* explainFailure */.SP)(error, 'make a folder for an artifact in the temporary folder');
    }
};
const noDigest = (name) => ({
    severity: 'warning',
    code: 'artifact/no-digest',
    message: 'expected a SHA-256 digest in the listing of the artifact, found none: its bytes are not verified',
    at: { file: name },
    hint: 'upload it with a current version of actions/upload-artifact'
});
const artifacts_ownReport = (name) => ({
    severity: 'note',
    code: 'artifact/own-report',
    message: 'expected profiles or benchmark results, found a report of flamegate: it is left out',
    at: { file: name },
    hint: 'name the artifacts to compare with `artifacts`, or call the report `flamegate-report`'
});
/** The size in the listing is what the uploader said; this is what came. */
const readDownload = async (file, max) => {
    const stat = await (0,promises_.lstat)(file.path);
    if (stat.isFile() && stat.size <= max)
        return (0,promises_.readFile)(file.path);
    const found = stat.isFile() ? `${stat.size}` : 'no file';
    throw (0,failure/* artifactError */.X4)({
        code: 'too-large',
        message: `expected a file of at most ${max} bytes, found ${found}`,
        hint: 'upload profiles and benchmark results only, or split them over several artifacts'
    });
};
/** The bytes that are about to be unpacked are the ones that are hashed. */
const checkDigest = (artifact, bytes) => {
    const expected = (0,digest/* listedDigest */.Q)(artifact);
    if (expected === undefined)
        return [noDigest(artifact.name)];
    const found = (0,digest/* digestOf */.o)(bytes);
    if (found === expected)
        return [];
    throw (0,failure/* artifactError */.X4)({
        code: 'digest',
        message: `expected the bytes with digest ${expected}, found ${found}`,
        hint: 'run the job again; if it stays, something changes the artifact on its way'
    });
};
const download = ({ store, artifact, allowance }, folder) => (0,failure/* within */.ux)(() => store.download(artifact, folder), {
    milliseconds: allowance.milliseconds,
    doing: `download the artifact ${artifact.name}`
});
const unpack = async ({ caps, allowance, ownReports }, packed) => {
    const limits = { ...caps.zip, maxTotalBytes: allowance.unpackedBytes };
    const unpacked = await unpackArtifact(packed, limits, ownReports);
    if (unpacked.kind === 'files')
        return unpacked;
    await (0,promises_.rm)(packed.folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(packed.folder);
    return { bytes: 0, diagnostics: [artifacts_ownReport(packed.name)] };
};
/** To free the disk early; the runner empties its temporary folder anyway, and a late download may still write. */
const discard = (folder) => (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
const fetchInto = async (task, folders) => {
    const { artifact, caps } = task;
    try {
        const file = await download(task, folders.download);
        const bytes = await readDownload(file, caps.maxArtifactBytes);
        const warnings = checkDigest(artifact, bytes);
        const packed = { name: artifact.name, file, bytes, folder: folders.files };
        const unpacked = await unpack(task, packed);
        return { bytes: unpacked.bytes, diagnostics: [...warnings, ...unpacked.diagnostics] };
    }
    catch (error) {
        const { diagnostics } = (0,failure/* explainFailure */.SP)(error, `read the artifact ${artifact.name}`);
        const at = { file: artifact.name };
        return { bytes: 0, diagnostics: diagnostics.map((diagnostic) => ({ at, ...diagnostic })) };
    }
    finally {
        await discard(folders.download);
    }
};
/**
 * Downloads artifacts by id and unpacks each into a fresh folder below `temp`, one at a time, so that one is in memory.
 * A bad artifact costs itself, not the others. Throws only when `temp` cannot be written.
 */
const fetchArtifacts = async (store, chosen, { temp, caps, ownReports = 'leave-out' }) => {
    const end = performance.now() + caps.maxDownloadMilliseconds;
    const fetched = [];
    let unpackedBytes = caps.zip.maxTotalBytes;
    for (const artifact of chosen) {
        const folders = await makeFolders(temp);
        const allowance = { milliseconds: end - performance.now(), unpackedBytes };
        const { bytes, diagnostics } = await fetchInto({ store, artifact, caps, allowance, ownReports }, folders);
        unpackedBytes -= bytes;
        fetched.push({ name: artifact.name, folder: folders.files, diagnostics });
    }
    return fetched;
};


/***/ }),

/***/ 97163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ capsOf),
/* harmony export */   Cz: () => (/* binding */ reportCaps),
/* harmony export */   ls: () => (/* binding */ defaultArtifactCaps)
/* harmony export */ });
/* harmony import */ var _zip_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34878);

const MIB = 1024 * 1024;
const MINUTE = 60_000;
/** An artifact is read into memory whole, and one at a time: 512 MiB leave room on a runner with 7 GB. */
const defaultArtifactCaps = {
    maxArtifacts: 50,
    maxArtifactBytes: 512 * MIB,
    maxDownloadBytes: 1024 * MIB,
    maxDownloadMilliseconds: 10 * MINUTE,
    zip: _zip_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultZipLimits */ .x
};
/** The bounds of the settings in the words of the unpacking. An entry is an input file, and may be as large as one. */
const capsOf = (limits) => ({
    ...defaultArtifactCaps,
    zip: {
        ..._zip_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultZipLimits */ .x,
        maxEntries: limits['max-archive-entries'],
        maxEntryBytes: limits['max-file-bytes'],
        maxTotalBytes: limits['max-archive-bytes'],
        maxRatio: limits['max-compression-ratio'],
        areSettings: true
    }
});
/** Artifacts of reports: one for each of the 256 jobs that a matrix may have, and one without a key. */
const reportCaps = {
    ...defaultArtifactCaps,
    maxArtifacts: 257,
    maxArtifactBytes: 64 * MIB
};


/***/ }),

/***/ 76978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ listedDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The listed digest in its one form, `sha256:` and 64 lower-case hex digits; nothing for any other text. */
const listedDigest = ({ digest }) => {
    const text = digest?.toLowerCase();
    return text !== undefined && /^sha256:[0-9a-f]{64}$/.test(text) ? text : undefined;
};
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;


/***/ }),

/***/ 44766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   X4: () => (/* binding */ artifactError),
/* harmony export */   _Z: () => (/* binding */ refuseServer),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/** The first line is the reason and may be a whole response; advice for callers of the client follows it. */
const MAX_MESSAGE = 500;
const hints = {
    ghes: 'artifacts need github.com or ghe.com; here, give the files with `path` instead',
    missing: 'it was deleted, expired, or never uploaded; see that the job that uploads it ran before this one and succeeded',
    denied: 'the runtime token of this job was refused; it is valid only while the job runs, so run the job again',
    exists: 'two jobs upload one name at the same time: give each a key of its own',
    quota: 'delete artifacts that nobody needs, shorten `retention-days`, or raise the quota',
    busy: 'the artifact service is busy or down: run the job again later',
    storage: 'its bytes may be expired or deleted, or the storage is down: run the job that uploads it again',
    disk: 'see that the temporary folder of the runner has room and can be written',
    network: 'see that this runner reaches the artifact service, then run the job again',
    other: 'run the job again, with debug logging if it stays'
};
/** What the system says of a disk that takes nothing, at the beginning of its messages. */
const diskErrors = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM):/;
/** What the errors of @actions/artifact 6.2 mean: the class where there is one, else the status in the message. */
const rules = [
    { code: 'disk', applies: ({ message }) => diskErrors.test(message), hint: hints.disk },
    { code: 'ghes', applies: ({ name }) => name === 'GHESNotSupportedError', hint: hints.ghes },
    {
        code: 'missing',
        applies: ({ name, status }) => name === 'ArtifactNotFoundError' || [404, 410].includes(status),
        hint: hints.missing
    },
    { code: 'quota', applies: ({ name }) => name === 'UsageError', hint: hints.quota },
    { code: 'network', applies: ({ name }) => name === 'NetworkError', hint: hints.network },
    {
        code: 'storage',
        applies: ({ message }) => message.includes('Artifact download failed'),
        hint: hints.storage
    },
    { code: 'denied', applies: ({ status }) => [401, 403].includes(status), hint: hints.denied },
    { code: 'exists', applies: ({ status }) => status === 409, hint: hints.exists },
    { code: 'busy', applies: ({ status }) => status === 429 || status >= 500, hint: hints.busy }
];
/** The client says a status only within its messages: `Failed request: (403) Forbidden: ...`. */
const statusIn = (message) => Number(/\((\d{3})\)/.exec(message)?.[1] ?? 0);
const failureOf = (error) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const [reason = ''] = message.split('\n', 1);
    return { name, message: reason.slice(0, MAX_MESSAGE), status: statusIn(reason) };
};
const artifactError = (diagnostic, cause) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', ...diagnostic, code: `artifact/${diagnostic.code}` }], cause === undefined ? {} : { cause });
/** An error of the artifact client as one of ours; `doing` completes "expected to ...". */
const explainFailure = (error, doing) => {
    if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)
        return error;
    const failure = failureOf(error);
    const { code, hint } = rules.find(({ applies }) => applies(failure)) ?? {
        code: 'failed',
        hint: hints.other
    };
    return artifactError({ code, message: `expected to ${doing}, found: ${failure.message}`, hint }, error);
};
const refuseServer = (host) => artifactError({
    code: 'ghes',
    message: `expected a server with the artifact service of github.com, found ${host}`,
    hint: hints.ghes
});
const timeout = ({ milliseconds, doing }) => artifactError({
    code: 'timeout',
    message: `expected to ${doing} within ${Math.max(0, Math.round(milliseconds / 1000))} s, found no time left`,
    hint: hints.busy
});
/** Waits for something, but not for ever: what comes too late is dropped, and without time it is not even begun. */
const within = async (run, limit) => {
    if (limit.milliseconds <= 0)
        throw timeout(limit);
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(timeout(limit)), limit.milliseconds);
    });
    try {
        return await Promise.race([run(), late]);
    }
    finally {
        clearTimeout(timer);
    }
};


/***/ }),

/***/ 5792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkName),
/* harmony export */   r: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);

/**
 * The artifact service refuses these characters in a name (@actions/artifact 6.2, path-and-artifact-name-validation).
 * Control characters are added to its CR and LF.
 */
const forbidden = /[":<>|*?\\/]|\p{Cc}/u;
/** The longest file name that common file systems take; an artifact of one file is called like the file. */
const MAX_NAME_LENGTH = 255;
/** The runner obeys this anywhere in a line, and the artifact client logs names as they are. */
const COMMAND_MARK = '##[';
/** For the same reason: marks that turn the direction of a line of the log, and separators that end it. */
const steering = /[\p{Bidi_Control}\p{Zl}\p{Zp}]/u;
/** What is wrong with the name of an artifact, if anything. */
const nameProblem = (name) => {
    if (name === '' || name === '.' || name === '..')
        return 'not a name';
    if (name.length > MAX_NAME_LENGTH)
        return `${name.length} characters long`;
    if (name.includes(COMMAND_MARK))
        return 'written like a command to the runner';
    if (steering.test(name))
        return 'written with marks that turn or break lines';
    return forbidden.test(name) ? 'a name with characters that artifacts cannot have' : undefined;
};
/** Throws when an artifact cannot be called this, before the service is asked. */
const checkName = (name) => {
    const problem = nameProblem(name);
    if (problem === undefined)
        return;
    throw new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
        {
            severity: 'error',
            code: 'artifact/name',
            message: `expected a name for an artifact, found one that is ${problem}: ${name.slice(0, MAX_NAME_LENGTH)}`,
            hint: `use at most ${MAX_NAME_LENGTH} characters, none of " : < > | * ? \\ / or line breaks`
        }
    ]);
};


/***/ }),

/***/ 22518:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ keyOfReport),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   pf: () => (/* binding */ mergedArtifact),
/* harmony export */   vz: () => (/* binding */ nameWithKey),
/* harmony export */   x8: () => (/* binding */ reportArtifact)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);

/** What the artifact of a report is called; that of a key has the key behind it. */
const reportArtifact = 'flamegate-report';
/** The merged view of several, which takes the place of none of them. */
const mergedArtifact = 'flamegate-report-merged';
/** The page of a report is an artifact of one file, which has its name. */
const pageOf = (report) => `${report}.html`;
/** The name of what belongs to a key, which for the default key has none in it. */
const nameWithKey = (name, key) => key === 'default' ? name : `${name}-${key}`;
/** The key in the name of a report artifact: `flamegate-report-linux` is that of `linux`. A page is no report. */
const keyOfReport = (name) => {
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameProblem */ .r)(name) !== undefined || name.endsWith('.html'))
        return undefined;
    if (name === reportArtifact)
        return 'default';
    return /^flamegate-report-(.+)$/.exec(name)?.[1];
};


/***/ }),

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ expectAnswer),
/* harmony export */   GA: () => (/* binding */ answers),
/* harmony export */   rB: () => (/* binding */ hasNextPage),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57752);


/** GitHub's own account for authors that are gone. */
const ghost = { login: 'ghost', type: 'User' };
const comment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish()
})
    .transform(({ id, html_url, body, user }) => ({
    id,
    url: html_url,
    body: body ?? '',
    author: user ?? ghost
}));
/** The parts of GitHub's answers that are used; the rest is not looked at. */
const answers = {
    comment,
    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(comment),
    pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
};
/** The answer as the schema has it. Throws a FlamegateError where it is something else. */
const expectAnswer = (schema, { data }, purpose) => {
    const { success, data: value, error } = schema.safeParse(data);
    if (success)
        return value;
    if (typeof data === 'string')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)('text that is no JSON', purpose);
    const [issue] = error.issues;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerError */ .n)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'nothing'}`, purpose);
};
/** Whether the answer is a page of a list with pages after it. */
const hasNextPage = ({ headers }) => /\brel="?next\b/.test(String(headers['link'] ?? ''));
const isStream = (data) => typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
/** Reads a body that comes as a stream, at most `max` bytes of it; undefined when there is more. */
const readBody = async ({ data }, max) => {
    if (!isStream(data))
        return Buffer.alloc(0);
    const chunks = [];
    let length = 0;
    for await (const chunk of data) {
        length += chunk.length;
        if (length > max)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};


/***/ }),

/***/ 57752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   n: () => (/* binding */ answerError)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49139);


const messageOf = (error) => {
    const message = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'message');
    return typeof message === 'string' ? message : String(error);
};
// The names of what an aborted `fetch` rejects with.
const abortNames = new Set(['TimeoutError', 'AbortError']);
const isTimeout = (error) => [error, (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'cause')].some((one) => abortNames.has((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(one, 'name')));
const seconds = (header) => typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
/** Reads the error of a request; octokit gives a status to failures without a response too. */
const failureOf = (error) => {
    const response = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(error, 'response');
    if (response === undefined) {
        return isTimeout(error) ? { kind: 'timeout' } : { kind: 'network', message: messageOf(error) };
    }
    const headers = (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(response, 'headers');
    const after = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(headers, 'retry-after'));
    return {
        kind: 'status',
        status: Number((0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(response, 'status')),
        message: messageOf(error),
        ...(after === undefined ? {} : { afterMs: after * 1000 }),
        isUsedUp: (0,_property_js__WEBPACK_IMPORTED_MODULE_1__/* .property */ .M)(headers, 'x-ratelimit-remaining') === '0'
    };
};
/** GitHub asks for a minute where a 429 does not say how long (its documentation on rate limits). */
const limitedMs = 60_000;
/**
 * What is worth another attempt: limits that pass soon, and trouble on the other side. A request that creates is not
 * repeated when nobody knows whether it arrived.
 */
const adviceOn = (failure, { isRepeatable }) => {
    if (failure.kind !== 'status')
        return { kind: isRepeatable ? 'retry' : 'give-up' };
    const { status, afterMs, isUsedUp } = failure;
    if (afterMs !== undefined && (status === 403 || status === 429 || status >= 500)) {
        return { kind: 'retry', afterMs };
    }
    if (status === 429 && !isUsedUp)
        return { kind: 'retry', afterMs: limitedMs };
    return { kind: status >= 500 ? 'retry' : 'give-up' };
};
const grant = ({ permission }) => `give the job the permission \`${permission}\`; runs of forks and of Dependabot cannot have it if it writes`;
const limitHint = "the token's rate limit is used up: re-run the job later, or run fewer jobs at once";
const laterHint = 'GitHub has a problem or cannot be reached: re-run the job if this output is needed';
const hints = new Map([
    [401, () => 'the token is not valid, or not any more: pass that of the job as github-token'],
    [403, grant],
    [404, (purpose) => `GitHub hides what a token may not see: ${grant(purpose)}`],
    [409, () => 'something else changed it at the same time: re-run the job'],
    [410, () => 'it was deleted or switched off in this repository'],
    [422, () => 'GitHub refused the content: please report this with the message']
]);
const hintOf = (failure, purpose) => {
    if (failure.kind !== 'status')
        return laterHint;
    const { status, afterMs, isUsedUp } = failure;
    if (status === 429 || isUsedUp || (status === 403 && afterMs !== undefined))
        return limitHint;
    return hints.get(status)?.(purpose) ?? (status >= 500 ? laterHint : grant(purpose));
};
const foundWords = (failure) => {
    switch (failure.kind) {
        case 'timeout':
            return 'no answer in time';
        case 'network':
            return `no connection (${failure.message})`;
        case 'status':
            return `${failure.status} ${failure.message}`;
    }
};
const longestMessage = 300;
/** The error of a request that is not tried again: what it was for, what GitHub said, and the permission it takes. */
const requestError = (failure, purpose, redact) => {
    const code = failure.kind === 'status' ? `github/${failure.status}` : `github/${failure.kind}`;
    const found = redact(foundWords(failure)).replace(/\s+/g, ' ').slice(0, longestMessage);
    const message = `expected to ${purpose.goal}, found: ${found}`;
    return new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([{ severity: 'error', code, message, hint: hintOf(failure, purpose) }]);
};
/** The error of an answer that is not what GitHub documents. */
const answerError = (found, { goal }) => new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J([
    {
        severity: 'error',
        code: 'github/unexpected',
        message: `expected to ${goal}, found: ${found}`,
        hint: 'check that GITHUB_API_URL is the API of GitHub'
    }
]);
/** Whether an error is GitHub's answer with this status. */
const hasStatus = (error, status) => error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J &&
    error.diagnostics.some(({ code }) => code === `github/${status}`);


/***/ }),

/***/ 90890:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97629);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77187);


/** The most that GitHub gives. */
const perPage = 100;
/** Reads a page of a list, counted from 1. `items` says where in the answer the list is. */
const readPage = (connection, call, answer) => {
    const { page, ...rest } = call;
    const parameters = { ...rest.parameters, per_page: perPage, page };
    return (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .request */ .E)(connection, { ...rest, parameters }, (got) => ({
        items: answer.items((0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .expectAnswer */ .As)(answer.schema, got, rest)),
        isLast: !(0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNextPage */ .rB)(got)
    }));
};
/** Reads a list page by page: to its end, or up to `maxPages`, or until `enough` of it is there. */
const readPages = async (read, maxPages, enough = () => false) => {
    const items = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const { items: more, isLast } = await read(page);
        items.push(...more);
        if (isLast)
            return { items, isComplete: true };
        if (enough(items))
            break;
    }
    return { items, isComplete: false };
};


/***/ }),

/***/ 77187:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95602);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74670);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57752);



/** The parameters of calls to one repository. */
const inRepository = ({ owner, repo }) => (parameters) => ({
    parameters: { owner, repo, ...parameters }
});
/** A failure before there was an answer: octokit's plugins have tried again what can be tried again. */
class NoAnswer extends Error {
}
const sent = async (answer) => {
    try {
        return await answer;
    }
    catch (cause) {
        throw new NoAnswer('no answer', { cause });
    }
};
/**
 * Octokit gives what there is of an answer that broke off, as if it were all: text where the headers say JSON
 * (@octokit/request 10, getResponseData).
 */
const expectWhole = ({ data, headers }) => {
    const isJson = /\bjson\b/.test(String(headers['content-type'] ?? ''));
    if (isJson && typeof data === 'string')
        throw new Error('the answer broke off');
};
/**
 * Sends a request and reads its answer, both within the time limit. Octokit's plugins send it again where that helps; an
 * answer that breaks off while it is read, or the file that it leads to, is asked for again here.
 */
const request = async ({ send, sleep, redact, ...connection }, { route, parameters, transport, timeoutMs = connection.timeoutMs, ...purpose }, read) => {
    const { isRepeatable } = purpose;
    const attempt = async () => {
        const options = { ...transport, timeoutMs, isRepeatable };
        const answer = await sent(send(route, { ...parameters, request: options }));
        expectWhole(answer);
        return read(answer, AbortSignal.timeout(timeoutMs));
    };
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(attempt, {
            sleep,
            advise: (error) => error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J || error instanceof NoAnswer
                ? { kind: 'give-up' }
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOn */ .ik)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error), purpose)
        });
    }
    catch (error) {
        if (error instanceof _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .FlamegateError */ .J)
            throw error;
        const cause = error instanceof NoAnswer ? error.cause : error;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestError */ .Un)((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(cause), purpose, redact);
    }
};


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

/***/ 63798:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isOwnReport)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46675);


/** How far into a file its own name for itself is looked for. */
const HEAD_BYTES = 4096;
/** Enough of a gzip stream for its tables and the first words; at 1032 to 1, all that can come of it is half a MiB. */
const PACKED_HEAD_BYTES = 512;
/** The first keys of our report.json. Our Markdown needs no mark: no format claims it. */
const jsonMarks = ['"schema_version": 1', '"name": "flamegate"'];
/** How our files for speedscope begin: they hold both sides and their difference. */
const speedscopeMark = /^\{"\$schema":"[^"]{1,200}","exporter":"flamegate@/;
/** How the views begin. */
const viewsMark = /^\{"views_version":\d+,"tool":\{"name":"flamegate"/;
/** What our page says of itself, before everything that comes from an input. */
const pageMark = '<meta name="generator" content="flamegate">';
/** What a gzip stream begins with, as far as it can be read. */
const unpackedHead = (bytes) => {
    try {
        const head = bytes.subarray(0, PACKED_HEAD_BYTES);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH }).toString('latin1');
    }
    catch {
        return '';
    }
};
/** Whether a file is one of our own reports, its views or its trees, which must never become an input of the next. */
const isOwnReport = (bytes) => {
    if ((0,_formats_pprof_inflate_js__WEBPACK_IMPORTED_MODULE_1__/* .isGzip */ .b)(bytes))
        return viewsMark.test(unpackedHead(bytes));
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
    const text = head.toString('latin1');
    return text.startsWith('<!doctype html>')
        ? text.includes(pageMark)
        : speedscopeMark.test(text) || jsonMarks.every((mark) => text.includes(mark));
};


/***/ }),

/***/ 49139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ property)
/* harmony export */ });
/** A property of what was thrown or sent, which may be anything. */
const property = (value, key) => typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;


/***/ }),

/***/ 74670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/** Attempts in all; a failed one is followed by 1, 2 and 4 seconds unless the other side said how long. */
const maxAttempts = 4;
const firstWaitMs = 1000;
/** Waiting in all. No output is worth more of a runner's time; a longer `retry-after` is given up on at once. */
const maxWaitMs = 60_000;
/** Waits in real time. */
const sleep = (ms) => new Promise((resolve) => {
    setTimeout(resolve, ms);
});
/** The first result of an attempt; throws the last error once there is no point in going on. */
const retry = async (attempt, { advise, sleep }) => {
    let waited = 0;
    for (let failures = 1;; failures += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const advice = advise(error);
            if (advice.kind === 'give-up' || failures >= maxAttempts)
                throw error;
            const wait = Math.max(0, advice.afterMs ?? firstWaitMs * 2 ** (failures - 1));
            waited += wait;
            if (waited > maxWaitMs)
                throw error;
            await sleep(wait);
        }
    }
};


/***/ }),

/***/ 48597:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10077);
/* harmony import */ var _writeWhole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75592);




/**
 * Writes the outputs into a folder, made if need be, and returns their paths as the user would type them. What stands there is
 * replaced when all of them are written, so a report is never half of one; the first file is away while that is done.
 */
const writeReport = (files, out, cwd) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out);
    const hint = 'give a folder that can be written with --out DIR';
    (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)({ doing: `write the report to ${out}`, hint }, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        (0,_writeWhole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(files.map(({ fileName, content }) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName), content })));
    });
    return files.map(({ fileName }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, fileName));
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

/***/ 34878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orRaise),
/* harmony export */   x: () => (/* binding */ defaultZipLimits)
/* harmony export */ });
/* harmony import */ var _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51004);

/** What to do about an archive beyond a bound. */
const orRaise = (hint, { areSettings }, key) => areSettings ? `${hint}; if the archive is trusted, raise limits.${key} in the config file` : hint;
const MIB = 1024 * 1024;
/**
 * Room for the profiles of a large repository, on a runner with 7 GB of memory: as many files as a manifest may list, which
 * are two kinds of profiles of 5,000 benchmarks on two sides in five rounds. Text that repeats itself packs up to
 * about 100 times, a profile about 10 times, and deflate ends at 1032; so a ratio of 200 tells bombs from data.
 */
const defaultZipLimits = {
    maxEntries: _model_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .mostListedFiles */ .U,
    maxEntryBytes: 256 * MIB,
    maxTotalBytes: 2048 * MIB,
    maxRatio: 200,
    ratioFloorBytes: MIB,
    maxNameBytes: 1024,
    maxDepth: 32,
    areSettings: false
};


/***/ }),

/***/ 80802:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** A base that an earlier run measured and stored, and how it was found. Nobody knows what else that machine did. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit that the baseline was measured at'),
    start_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Commit that the search began at: the merge base, what a push or merge group builds on, or the commit of a schedule or dispatch, whose own baseline is not taken'),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Commit that it is compared with'),
    distance: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('First parents from start_sha to sha'),
    how: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The distance in words'),
    artifact: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().nullable().describe('When it was stored, where GitHub tells'),
    age_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .describe('The run that stored it')
});


/***/ }),

/***/ 45158:
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

/***/ 69455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which the keys come first. To look through all items for each key would be quadratic. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
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

/***/ 96477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ROOT),
/* harmony export */   o: () => (/* binding */ SMALL)
/* harmony export */ });
/** Stacks, merged by call path: what flame graphs, speedscope files and everything that asks who calls whom is made of. */
/** In place of a function: the node that everything starts from. */
const ROOT = -1;
/** In place of a function: what the callees of the parent cost that are too small to be kept, so that totals add up. */
const SMALL = -2;


/***/ }),

/***/ 29235:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ viewsName),
  s: () => (/* binding */ viewsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/model/baseline.js
var baseline = __webpack_require__(80802);
// EXTERNAL MODULE: ./lib/model/manifest.js
var manifest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/model/views/parts.js
var parts = __webpack_require__(30378);
;// CONCATENATED MODULE: ./lib/model/views/benchmarks.js
/** Benchmark results in the views: every sample, in file order. */


const entries = schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* text */.Qq, parts/* text */.Qq])).max(10_000);
const resultSchema = schemas/* strictObject */.rej({
    name: parts/* ref */.KR,
    package: parts/* ref */.KR,
    procs: schemas/* int */.Whr(),
    iterations: parts/* number */.ai,
    measurements: schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* number */.ai, parts/* ref */.KR]))
        .max(10_000)
        .describe('Value and unit'),
    config: schemas/* int */.Whr().min(0).describe('Place in `configs`'),
    line: schemas/* int */.Whr().min(0),
    streak: schemas/* int */.Whr().min(0).describe('Which uninterrupted run of this benchmark in the file')
});
const rawSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('raw'),
    configs: schemas/* array */.YOg(entries)
        .max(parts/* maxRows */._q)
        .describe('The different `key: value` lines in force, as lists of pairs'),
    results: schemas/* array */.YOg(resultSchema).max(parts/* maxRows */._q),
    units: schemas/* array */.YOg(schemas/* tuple */.PVZ([parts/* text */.Qq, entries]))
        .max(10_000)
        .describe('`Unit` lines: a unit and its pairs')
})
    .refine(({ configs, results }) => results.every(({ config }) => config < configs.length), {
    error: 'expected places in `configs`'
});
const summarySchema = schemas/* strictObject */.rej({
    center: parts/* number */.ai,
    spread: schemas/* exactOptional */.yqP(parts/* number */.ai),
    half_digit: parts/* number */.ai
});
const comparedSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('compared'),
    source: schemas/* enum */.k5n(['benchstat-csv', 'benchstat-text']),
    labels: schemas/* tuple */.PVZ([parts/* text */.Qq, parts/* text */.Qq]),
    config: entries,
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: parts/* ref */.KR,
        package: parts/* ref */.KR,
        procs: schemas/* int */.Whr(),
        unit: parts/* ref */.KR,
        base: schemas/* exactOptional */.yqP(summarySchema),
        head: schemas/* exactOptional */.yqP(summarySchema),
        delta_pct: schemas/* exactOptional */.yqP(parts/* number */.ai),
        p: schemas/* exactOptional */.yqP(parts/* number */.ai),
        n: schemas/* exactOptional */.yqP(schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()])),
        line: schemas/* int */.Whr().min(0)
    }))
        .max(parts/* maxRows */._q)
});
const benchmarksSchema = schemas/* discriminatedUnion */.gMt('kind', [rawSchema, comparedSchema]);

// EXTERNAL MODULE: ./lib/model/views/profile.js
var profile = __webpack_require__(50189);
// EXTERNAL MODULE: ./lib/model/tree.js
var tree = __webpack_require__(96477);
;// CONCATENATED MODULE: ./lib/model/views/tree.js
/** A call tree of base and head in the views: what flame graphs are drawn from, pruned, the sums of what is small included. */



const place = schemas/* int */.Whr().min(tree/* SMALL */.o);
const perSide = (value) => schemas/* strictObject */.rej({ base: value, head: value });
const shape = schemas/* strictObject */.rej({
    workload: parts/* text */.Qq,
    metric: parts/* text */.Qq,
    unit: parts/* text */.Qq,
    functions: schemas/* strictObject */.rej({
        names: schemas/* array */.YOg(parts/* ref */.KR).max(parts/* maxRows */._q),
        files: schemas/* array */.YOg(parts/* ref */.KR).max(parts/* maxRows */._q),
        start_lines: schemas/* array */.YOg(parts/* number */.ai).max(parts/* maxRows */._q)
    })
        .describe('What `nodes` name by place: three parallel lists'),
    parents: schemas/* array */.YOg(schemas/* int */.Whr().min(-1))
        .min(1)
        .max(parts/* maxRows */._q)
        .describe('Place of the caller, before its callees; -1 for the root, which is first'),
    nodes: schemas/* array */.YOg(place)
        .max(parts/* maxRows */._q)
        .describe('Place in `functions`; -1 for the root, -2 for the sum of callees that are too small'),
    base: schemas/* array */.YOg(schemas/* number */.aig())
        .max(parts/* maxRows */._q)
        .describe('What was sampled with the node as the leaf, profiles added up'),
    head: schemas/* array */.YOg(schemas/* number */.aig()).max(parts/* maxRows */._q),
    profiles: perSide(schemas/* int */.Whr().min(0)).describe('Profiles that were added up'),
    operations: schemas/* exactOptional */.yqP(perSide(schemas/* number */.aig().min(0)))
        .describe('Operations of all profiles of a side, where they are known'),
    cut: schemas/* number */.aig().min(0).describe('No node above this share of a side (0 to 1) is missing')
});
const areParallel = ({ functions, parents, nodes, base, head }) => [nodes, base, head].every(({ length }) => length === parents.length) &&
    [functions.files, functions.start_lines].every(({ length }) => length === functions.names.length);
/** The root is first and there is one; every other node stands behind its caller, which is no sum of others. */
const isTree = ({ functions: { names }, parents, nodes }) => parents.every((parent, node) => {
    const number = nodes[node] ?? tree/* ROOT */.D;
    return node === 0
        ? parent === -1 && number === tree/* ROOT */.D
        : parent >= 0 &&
            parent < node &&
            nodes[parent] !== tree/* SMALL */.o &&
            number !== tree/* ROOT */.D &&
            number < names.length;
});
const treeSchema = shape
    .refine(areParallel, { error: 'expected lists that run parallel' })
    .refine(isTree, { error: 'expected a root, and every other node behind its caller' });

;// CONCATENATED MODULE: ./lib/model/views.js
/**
 * views.json.gz: everything that the street gets, beside the report that it made of it, so that the measurements can be
 * judged again: under other rules, or by somebody who does not trust the judge. Untrusted like any input, therefore
 * strict: nothing unknown, everything bounded, every place in a list one that exists.
 */







/** Name of the file that the views are in. */
const viewsName = 'views.json.gz';
const diagnosticSchema = schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(['error', 'warning', 'note']),
    code: parts/* text */.Qq,
    message: parts/* text */.Qq,
    at: schemas/* exactOptional */.yqP(schemas/* strictObject */.rej({
        file: parts/* text */.Qq,
        line: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
        column: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
        byte: schemas/* exactOptional */.yqP(schemas/* int */.Whr())
    })),
    hint: schemas/* exactOptional */.yqP(parts/* text */.Qq)
});
const fileSchema = schemas/* strictObject */.rej({
    path: parts/* text */.Qq.describe('How the report calls the file'),
    name: parts/* text */.Qq.describe('The part of the path that side and workload are read from'),
    side: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['base', 'head'])).describe('Where the user said so'),
    bytes: schemas/* int */.Whr().min(0),
    format: parts/* text */.Qq,
    status: schemas/* enum */.k5n(['parsed', 'partial', 'unrecognised', 'damaged', 'empty']),
    diagnostics: schemas/* array */.YOg(diagnosticSchema).max(parts/* maxRows */._q),
    profiles: schemas/* array */.YOg(profile/* profileSchema */.F).max(100_000),
    benchmarks: schemas/* array */.YOg(benchmarksSchema).max(100_000),
    manifest: schemas/* exactOptional */.yqP(manifest/* manifestSchema */.r),
    traces: schemas/* exactOptional */.yqP(schemas/* array */.YOg(schemas/* strictObject */.rej({ name: parts/* text */.Qq, requests: schemas/* int */.Whr().min(0), median_nanos: parts/* number */.ai }))
        .max(parts/* maxRows */._q))
        .describe('Requests to endpoints, where the file holds traces')
});
const label = schemas/* strictObject */.rej({ label: parts/* text */.Qq }).nullable();
const views_baseline = schemas/* strictObject */.rej({
    ...baseline/* baselineSchema */.d.shape,
    run: schemas/* strictObject */.rej(baseline/* baselineSchema */.d.shape.run.shape)
});
/** Every place in `strings` that a file names. A function each would be slow: there are millions in a large file. */
function* refsOf({ profiles, benchmarks }) {
    for (const { functions, labels } of profiles) {
        yield* functions.names;
        yield* functions.files;
        if (labels !== undefined) {
            yield* labels.keys;
            yield* labels.values;
        }
    }
    for (const one of benchmarks) {
        if (one.kind === 'compared')
            for (const row of one.rows)
                yield* [row.name, row.package, row.unit];
        else
            for (const result of one.results) {
                yield* [result.name, result.package];
                for (const [, unit] of result.measurements)
                    yield unit;
            }
    }
}
const refsExist = ({ files, trees = [], strings }) => {
    for (const file of files)
        for (const ref of refsOf(file))
            if (ref >= strings.length)
                return false;
    for (const { functions } of trees)
        for (const ref of [...functions.names, ...functions.files])
            if (ref >= strings.length)
                return false;
    return true;
};
const views_shape = schemas/* strictObject */.rej({
    views_version: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz('flamegate'), version: parts/* text */.Qq }),
    generated_at: iso/* datetime */.w$().describe('The same as that of the report'),
    context: schemas/* strictObject */.rej({ base: label, head: label }).describe('Labels that were given'),
    baseline: schemas/* exactOptional */.yqP(views_baseline)
        .describe('The stored baseline that is base; absent where base was measured by this run'),
    inputs_ignored: schemas/* int */.Whr().min(0),
    strings: schemas/* array */.YOg(parts/* text */.Qq)
        .max(4 * parts/* maxRows */._q)
        .describe('Names that the files share, each once'),
    files: schemas/* array */.YOg(fileSchema).max(100_000),
    trees: schemas/* exactOptional */.yqP(schemas/* array */.YOg(treeSchema).max(100_000))
        .describe('Who calls whom, for each pair of profiles whose formats carry stacks')
});
const viewsSchema = views_shape.refine(refsExist, { error: 'expected places in `strings`' });


/***/ }),

/***/ 30378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ ref),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yi: () => (/* binding */ maxCells),
/* harmony export */   _q: () => (/* binding */ maxRows),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/** What all parts of the views are made of. */

/** Far above what real inputs have; a symbol of Go that is full of generics takes some ten thousand characters. */
const longestText = 1_048_576;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(longestText);
/** Names repeat in every file, so they are kept once. */
const ref = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Place in `strings`');
/** What JSON has no number for. */
const oddNumbers = ['NaN', 'Infinity', '-Infinity', '-0'];
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(oddNumbers)]);
/** An integer beyond 2^53, where a JSON number would be rounded. */
const integer = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d{1,64}$/);
const maxRows = 1_000_000;
/** Labels by function: as many as a decoder keeps. */
const maxCells = 2 ** 21;


/***/ }),

/***/ 50189:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ profileSchema),
/* harmony export */   c: () => (/* binding */ maxColumns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30378);
/** A profile in the views: the sums by function that the street compares, without stacks. */


/** Sample types of one profile. */
const maxColumns = 1000;
const values = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q);
const integers = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q);
const sampleType = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ type: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, unit: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq });
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...sampleType.shape,
    total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai.describe('Sum of the absolute sample values'),
    flat: values,
    cum: values,
    exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd, flat: integers, cum: integers }))
        .describe('The same sums in digits, where they are beyond 2^53'),
    events: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        basis: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['counted', 'recovered', 'modelled', 'upper-bound']),
        total: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
        flat: values
    }))
        .describe('How often the profiler looked')
});
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('complete') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('cut'), bound: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown'), why: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq })
]);
const functionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    start_lines: values
});
const foldSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ functions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q), cum: values })
    .describe('Symbols of one function by place, and per column what they cost together in all');
const callsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    callers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    callees: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    shares: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)
})
    .refine(({ callers, callees, shares }) => callers.length === callees.length && callers.length === shares.length, { error: 'expected lists of one length' })
    .describe('Who calls whom by place, and the share of the total of such samples');
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .ref */ .KR).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q),
    label_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi),
    function_of: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi),
    flat: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCells */ .Yi)).max(maxColumns),
    crowded: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0)
})
    .refine(({ keys, values, label_of, function_of, flat }) => keys.length === values.length &&
    [function_of, ...flat].every(({ length }) => length === label_of.length) &&
    label_of.every((place) => place < keys.length), { error: 'expected lists of one length, and places of labels' })
    .describe('What samples cost by label and leaf function, by place; -1 stands for others and for none');
/** Everything that has a value for each function. */
const listsOf = ({ flat, cum, exact, events }) => [
    flat,
    cum,
    ...(exact === undefined ? [] : [exact.flat, exact.cum]),
    ...(events === undefined ? [] : [events.flat])
];
const profileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    functions: functionsSchema.describe('All lists of a profile run parallel to these three'),
    folds: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(foldSchema).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(labelsSchema),
    calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(callsSchema),
    inlining: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(3)).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q))
        .describe('Per function: 1 called, 2 inlined, 3 both'),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnSchema).max(maxColumns),
    default_column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(-1).describe('Place in `columns`; -1 where there is none'),
    sample_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai).describe('Absent in text'),
    coverage: coverageSchema,
    half_digit: _parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    is_diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    period_type: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(sampleType),
    period: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    duration_nanos: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    time_nanos: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai),
    binary: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    build_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq).max(_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRows */ ._q)
})
    .refine(({ functions: { names, files, start_lines }, inlining = names, columns }) => [files, start_lines, inlining, ...columns.flatMap(listsOf)].every(({ length }) => length === names.length), { error: 'expected a value for each function' })
    .refine(({ functions: { names }, folds = [], columns }) => folds.every(({ functions, cum }) => cum.length === columns.length && functions.every((place) => place < names.length)), { error: 'expected the places of functions, and a value for each column', path: ['folds'] })
    .refine(({ functions: { names }, calls }) => [...(calls?.callers ?? []), ...(calls?.callees ?? [])].every((place) => place < names.length), { error: 'expected the places of functions', path: ['calls'] })
    .refine(({ functions: { names }, labels, columns }) => labels === undefined ||
    (labels.flat.length === columns.length &&
        labels.function_of.every((place) => place < names.length)), { error: 'expected the places of functions, and a list for each column', path: ['labels'] })
    .refine(({ columns, default_column }) => default_column < columns.length, {
    error: 'expected the place of a column',
    path: ['default_column']
});


/***/ })

};
