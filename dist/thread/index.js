import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/formats/letGo.js
/** Buffers of Node share a pool of 8 KiB (`Buffer.poolSize`); from here on each has memory of its own, and enough to matter. */
const LARGE = 2 ** 20;
/**
 * Gives the memory of bytes back that nobody reads any more. Handed over they are young, and collected with the next small
 * garbage, where those of a large profile would stay until V8 looks through all it holds.
 */
const letGo = ({ buffer, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteLength >= LARGE) {
        structuredClone(buffer, { transfer: [buffer] });
    }
};

;// CONCATENATED MODULE: ./lib/formats/pprof/damage.js
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

;// CONCATENATED MODULE: ./lib/formats/pprof/wire.js

const TWO_28 = 2 ** 28;
const TWO_56 = 2 ** 56;
/** Tags of fields that exist have a field number of 1 to 2^29 - 1. */
const LARGEST_TAG = 2 ** 32 - 1;
/** Reads bytes 5 to 10 of a varint whose first four bytes carried the 28 bits of `low`. */
const readWide = (cursor, low) => {
    const { bytes, at } = cursor;
    let middle = 0;
    let high = 0;
    for (let index = 4; index < 10; index++) {
        const byte = bytes[at + index] ?? 0;
        if (index < 8)
            middle |= (byte & 0x7f) << (7 * index - 28);
        else
            high |= (byte & 0x7f) << (7 * index - 56);
        if (byte >= 0x80)
            continue;
        cursor.at = at + index + 1;
        // Two's complement: bit 63 makes `high` negative. In this order every partial sum within 2^53 is exact.
        return ((high << 24) >> 24) * TWO_56 + middle * TWO_28 + low;
    }
    return fail({
        code: 'malformed',
        message: 'expected a number of at most 10 bytes, found a longer one',
        byte: at
    });
};
/** Reads a signed 64-bit integer: exact within 2^53, else the nearest double (see {@link readUint64}). */
const readVarint = (cursor) => {
    const { bytes, at } = cursor;
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
        cursor.at = at + 1;
        return first;
    }
    const second = bytes[at + 1] ?? 0;
    const low = (first & 0x7f) | ((second & 0x7f) << 7);
    if (second < 0x80) {
        cursor.at = at + 2;
        return low;
    }
    const third = bytes[at + 2] ?? 0;
    if (third < 0x80) {
        cursor.at = at + 3;
        return low | (third << 14);
    }
    const fourth = bytes[at + 3] ?? 0;
    const wide = low | ((third & 0x7f) << 14) | ((fourth & 0x7f) << 21);
    if (fourth >= 0x80)
        return readWide(cursor, wide);
    cursor.at = at + 4;
    return wide;
};
/** Reads all 64 bits of the varint at `at`, unsigned: for the rare values that a double cannot hold. */
const readUint64 = (bytes, at) => {
    let value = 0n;
    for (let index = 0; index < 10; index++) {
        const byte = bytes[at + index] ?? 0;
        value |= BigInt(byte & 0x7f) << BigInt(7 * index);
        if (byte < 0x80)
            break;
    }
    return BigInt.asUintN(64, value);
};
/** Running past the end of the file is a cut; past the end of a message within the file, a contradiction. */
const failPastEnd = ({ bytes }, end, start) => end === bytes.length
    ? fail({
        code: 'truncated',
        message: `the profile is cut off: its last field needs more than the ${end} bytes there are`,
        byte: start,
        hint: 'write the profile to its end before it is copied or uploaded, and collect it again'
    })
    : fail({
        code: 'malformed',
        message: 'expected a field to end within its message, found one that runs past it',
        byte: start
    });
/** Reads the length of a length-delimited field and says where the field ends, which is never past `end`. */
const readLength = (cursor, end) => {
    const start = cursor.at;
    const length = readVarint(cursor);
    const stop = cursor.at + length;
    return length >= 0 && stop <= end ? stop : failPastEnd(cursor, end, start);
};
/** Checks that the last read of a message stopped exactly at its end. */
const expectEnd = (cursor, end) => {
    if (cursor.at !== end)
        failPastEnd(cursor, end, end);
};
const VARINT = 0;
const BYTES = 2;
const skipValue = (cursor, wireType, end) => {
    const start = cursor.at;
    if (wireType === VARINT)
        readVarint(cursor);
    else if (wireType === BYTES)
        cursor.at = readLength(cursor, end);
    else if (wireType === 1)
        cursor.at += 8;
    else if (wireType === 5)
        cursor.at += 4;
    else
        fail({
            code: 'malformed',
            message: `expected a field of wire type 0, 1, 2 or 5, found ${wireType} (a group, or no protobuf at all)`,
            byte: start
        });
};
/** The set of field numbers that a message reads, as bits. */
const fields = (...numbers) => numbers.reduce((bits, number) => bits | (1 << number), 0);
const failTag = (tag, byte) => fail({
    code: 'malformed',
    message: tag < 8 || tag > LARGEST_TAG
        ? 'expected a field of the profile, found bytes that are none'
        : `field ${tag >>> 3} has wire type ${tag & 7}, which is not its own`,
    byte
});
/**
 * Skips a field whose tag its message did not recognise. Unknown fields keep newer writers readable; a field of
 * the set `read` can only get here with a wrong wire type.
 */
const skipField = (cursor, tag, { end, read }) => {
    const field = tag >>> 3;
    if (tag < 8 || tag > LARGEST_TAG || (field < 32 && (read >>> field) & 1))
        failTag(tag, cursor.at);
    skipValue(cursor, tag & 7, end);
};
const newScalars = (fieldCount) => ({
    values: new Float64Array(fieldCount + 1),
    at: new Float64Array(fieldCount + 1)
});
/** Reads a message that consists of integers only, which most messages of a profile are, into `scalars`. */
const readScalars = (cursor, end, scalars) => {
    const { values, at } = scalars;
    // Of so few values a call of fill() takes longer.
    for (let field = 0; field < values.length; field++)
        values[field] = 0;
    while (cursor.at < end) {
        const start = cursor.at;
        const tag = readVarint(cursor);
        const field = tag >>> 3;
        if (field >= values.length)
            skipField(cursor, tag, { end, read: 0 });
        else if (tag !== field << 3 || field === 0)
            failTag(tag, start);
        else {
            at[field] = cursor.at;
            values[field] = readVarint(cursor);
        }
    }
    expectEnd(cursor, end);
};

;// CONCATENATED MODULE: ./lib/formats/pprof/ids.js


/** The key of the id at offset `at`, which reads as `value`: the id itself, or what stands for it. */
const idKey = (cursor, wide, value, at) => {
    if (value >= 0 && value <= Number.MAX_SAFE_INTEGER)
        return value;
    const id = readUint64(cursor.bytes, at);
    const key = wide.get(id) ?? -(wide.size + 1);
    wide.set(id, key);
    return key;
};
/** Reads an id and returns its key. */
const readId = (cursor, wide) => {
    const at = cursor.at;
    return idKey(cursor, wide, readVarint(cursor), at);
};
/** The row of an id, or -1. */
const rowOf = ({ sequential, dense, sparse }, id) => {
    if (id > 0 && id <= sequential)
        return id - 1;
    return id >= 0 && id < dense.length ? (dense[id] ?? -1) : (sparse.get(id) ?? -1);
};
const countSequential = (ids) => {
    const first = ids.findIndex((id, row) => id !== row + 1);
    return first < 0 ? ids.length : first;
};
/** Indexes the ids of a table; an id that is 0 or comes twice is damage. */
const indexIds = (kind, { ids, at }) => {
    const sequential = countSequential(ids);
    // Twice the rows leaves room for gaps; a row takes more than that in the file.
    const dense = new Int32Array(sequential === ids.length ? 0 : 2 * ids.length + 16).fill(-1);
    const sparse = new Map();
    const index = { sequential, dense, sparse };
    ids.forEach((id, row) => {
        if (row < sequential)
            return;
        if (id === 0)
            fail(zeroId(kind, at[row]));
        if (rowOf(index, id) !== -1)
            fail(duplicateId(kind, id, at[row]));
        if (id > 0 && id < dense.length)
            dense[id] = row;
        else
            sparse.set(id, row);
    });
    return index;
};
const zeroId = (kind, byte = 0) => ({
    code: 'zero-id',
    message: `expected every ${kind} to have an id, found the id 0, which is reserved`,
    byte
});
const duplicateId = (kind, id, byte = 0) => ({
    code: 'duplicate-id',
    message: `expected every ${kind} to have its own id, found ${describeId(id)} twice`,
    byte
});
/** Stand-ins mean nothing to a reader. */
const describeId = (id) => (id < 0 ? 'a 64-bit id' : `id ${id}`);

;// CONCATENATED MODULE: ./lib/formats/pprof/strings.js


const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const readBytes = ({ bytes, strings }, index) => {
    const cursor = { bytes, at: strings[index] ?? 0 };
    const end = readLength(cursor, bytes.length);
    return bytes.subarray(cursor.at, end);
};
/** The string at a checked index. Bytes that are not UTF-8 become U+FFFD. */
const stringAt = (tables, index) => index === 0 ? '' : decoder.decode(readBytes(tables, index));
/** Checks that an index is inside the string table. */
const checkString = ({ strings }, { index, byte, of }) => {
    if (index >= 0 && index < strings.length)
        return;
    fail({
        code: 'string-index',
        message: strings.length === 0
            ? 'expected a string table, found none: the profile is cut off before it'
            : `expected ${of} to be one of the ${strings.length} strings of the profile, found string ${index}`,
        byte
    });
};

;// CONCATENATED MODULE: ./lib/formats/pprof/labels.js


/** The label by which `-diff_base` marks the samples of the base; it survives in a saved `-proto` file. */
const BASE_LABEL = 'pprof::base';
/** Indices of all strings equal to a short ASCII text, found without decoding the table. */
const indicesOf = ({ bytes, strings }, text) => {
    const codes = Array.from(text, (character) => character.charCodeAt(0));
    const isText = (at) => bytes[at] === codes.length && codes.every((code, index) => bytes[at + 1 + index] === code);
    const found = new Set();
    for (let index = 0; index < strings.length; index++)
        if (isText(strings[index] ?? 0))
            found.add(index);
    return found;
};
/** Reads the sample whose body ends at `end`: its values into `values`, and whether it has the mark. */
const readMarked = ({ cursor, label, isMark }, end, values) => {
    let isMarked = false;
    values.length = 0;
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x10)
            values.push(readVarint(cursor));
        else if (tag === 0x12) {
            const stop = readLength(cursor, end);
            while (cursor.at < stop)
                values.push(readVarint(cursor));
        }
        else if (tag === 0x1a) {
            readScalars(cursor, readLength(cursor, end), label);
            isMarked ||= isMark(label.values[1] ?? 0, label.values[2] ?? 0);
        }
        else
            skipField(cursor, tag, { end, read: 0 });
    }
    return isMarked;
};
/**
 * The total of every column of a profile that was saved from a diff: what the samples of base sum up to in size, which is what
 * `go tool pprof` takes shares of (`computeTotal` of its report). Undefined for any other profile. Samples are read
 * only if the string table holds the reserved key.
 */
const savedBaseTotals = (tables) => {
    const keys = indicesOf(tables, BASE_LABEL);
    if (keys.size === 0)
        return undefined;
    const { bytes, sampleRuns, sampleTypes } = tables;
    const isMark = (key, value) => keys.has(key) && stringAt(tables, value) === 'true';
    const reading = { cursor: { bytes, at: 0 }, label: newScalars(2), isMark };
    const { cursor } = reading;
    const totals = sampleTypes.map(() => 0);
    const values = [];
    let isDiff = false;
    for (let run = 0; run < sampleRuns.length; run += 2) {
        cursor.at = sampleRuns[run] ?? 0;
        while (cursor.at < (sampleRuns[run + 1] ?? 0)) {
            readVarint(cursor);
            if (!readMarked(reading, readLength(cursor, bytes.length), values))
                continue;
            isDiff = true;
            for (let column = 0; column < totals.length; column++)
                totals[column] = (totals[column] ?? 0) + Math.abs(values[column] ?? 0);
        }
    }
    return isDiff ? totals : undefined;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/labelReader.js



/** Undefined where the profile has none of the keys: then no label has to be read. */
const labelRanks = (tables, keys) => {
    const ranks = new Map();
    for (const [rank, key] of keys.entries())
        for (const at of indicesOf(tables, key))
            if (!ranks.has(at))
                ranks.set(at, rank);
    return ranks.size === 0 ? undefined : ranks;
};
const newLabelReader = (ranks, tables) => ({
    ranks,
    tables,
    scalars: newScalars(2)
});
/** Reads a label into the sample if it says more than what was read before. Of one without a text nothing is known. */
const readLabel = ({ ranks, tables, scalars }, cursor, end, sample) => {
    const byte = cursor.at;
    readScalars(cursor, end, scalars);
    const rank = ranks.get(scalars.values[1] ?? 0);
    const value = scalars.values[2] ?? 0;
    if (rank === undefined || value === 0)
        return;
    if (sample.labelRank >= 0 && sample.labelRank <= rank)
        return;
    checkString(tables, { index: value, byte, of: "a label's value" });
    sample.labelRank = rank;
    sample.labelValue = value;
};

;// CONCATENATED MODULE: ./lib/patterns/syntax.js
/** Thrown inside this folder only, for syntax that is wrong or that no profiler writes. */
class PatternError extends Error {
    name = 'PatternError';
}
const MAX_DEPTH = 100;
/** RE2 refuses larger counts too. */
const MAX_REPEAT = 1000;
const codePoints = (text) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
/** Perl's classes as pairs of first and last character. */
const CLASSES = new Map([
    ['d', '09'],
    ['w', '09AZ__az'],
    ['s', '\t\n\f\r  ']
].flatMap(([letter = '', pairs = '']) => [
    [letter, { ranges: codePoints(pairs), negated: false }],
    [letter.toUpperCase(), { ranges: codePoints(pairs), negated: true }]
]));
const CONTROLS = new Map(Object.entries({ a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 }));
const ANY = { ranges: [10, 10], negated: true };
const only = (codePoint) => ({
    ranges: [codePoint, codePoint],
    negated: false
});
const refuse = (what) => {
    throw new PatternError(what);
};
const takeCodePoint = (source) => {
    const codePoint = source.text.codePointAt(source.at);
    if (codePoint === undefined)
        return refuse('it ends too early');
    source.at += codePoint > 0xffff ? 2 : 1;
    return codePoint;
};
const takeIf = (source, text) => {
    const isThere = source.text.startsWith(text, source.at);
    if (isThere)
        source.at += text.length;
    return isThere;
};
const takeEscape = (source) => {
    const hex = /x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/y;
    hex.lastIndex = source.at;
    const code = hex.exec(source.text);
    if (code !== null) {
        source.at = hex.lastIndex;
        return only(Number.parseInt(code[1] ?? code[2] ?? '', 16));
    }
    const codePoint = takeCodePoint(source);
    const letter = String.fromCodePoint(codePoint);
    const known = CLASSES.get(letter) ?? CONTROLS.get(letter);
    if (typeof known === 'number')
        return only(known);
    if (known !== undefined)
        return known;
    return /[0-9A-Za-z]/.test(letter) ? refuse(`\\${letter} is not supported`) : only(codePoint);
};
/** One element of a bracket expression as a flat list of ranges. */
const takeClassItem = (source) => {
    if (source.text.startsWith('[:', source.at))
        refuse('[: :] is not supported');
    const takeSet = () => takeIf(source, '\\') ? takeEscape(source) : only(takeCodePoint(source));
    const from = takeSet();
    if (from.negated)
        refuse('a negated class inside brackets is not supported');
    const isRange = source.text[source.at] === '-' && source.text[source.at + 1] !== ']';
    if (!isRange)
        return from.ranges;
    source.at++;
    const to = takeSet();
    const [first = 0] = from.ranges;
    const [last = 0] = to.ranges;
    if (from.ranges.length > 2 || to.ranges.length > 2 || last < first)
        refuse('a range is wrong');
    return [first, last];
};
const takeClass = (source) => {
    const negated = takeIf(source, '^');
    const ranges = [...takeClassItem(source)];
    while (!takeIf(source, ']'))
        ranges.push(...takeClassItem(source));
    return { ranges, negated };
};
const takeGroup = (source) => {
    const opening = /\?(?::|P?<\w{1,64}>)/y;
    opening.lastIndex = source.at;
    if (opening.test(source.text))
        source.at = opening.lastIndex;
    else if (source.text[source.at] === '?')
        refuse('flags and lookaround are not supported');
    if (++source.depth > MAX_DEPTH)
        refuse('groups are nested too deep');
    const node = takeChoice(source);
    source.depth--;
    return takeIf(source, ')') ? node : refuse('a group is not closed');
};
const takeAtom = (source) => {
    if (takeIf(source, '('))
        return takeGroup(source);
    if (takeIf(source, '['))
        return { kind: 'set', set: takeClass(source) };
    if (takeIf(source, '.'))
        return { kind: 'set', set: ANY };
    if (takeIf(source, '^') || takeIf(source, '\\A'))
        return { kind: 'start' };
    if (takeIf(source, '$') || takeIf(source, '\\z'))
        return { kind: 'end' };
    if (takeIf(source, '\\'))
        return { kind: 'set', set: takeEscape(source) };
    if ('*+?'.includes(source.text[source.at] ?? ''))
        refuse('a repetition has nothing to repeat');
    return { kind: 'set', set: only(takeCodePoint(source)) };
};
const takeCounts = (source) => {
    if (takeIf(source, '*'))
        return [0, Infinity];
    if (takeIf(source, '+'))
        return [1, Infinity];
    if (takeIf(source, '?'))
        return [0, 1];
    const counts = /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y;
    counts.lastIndex = source.at;
    const found = counts.exec(source.text);
    if (found === null)
        return undefined;
    source.at = counts.lastIndex;
    const min = Number(found[1]);
    const max = found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3]);
    const isWrong = min > MAX_REPEAT || max < min || (max > MAX_REPEAT && max !== Infinity);
    return isWrong ? refuse('a repetition count is wrong') : [min, max];
};
const takeRepeat = (source) => {
    const node = takeAtom(source);
    const counts = takeCounts(source);
    if (counts === undefined)
        return node;
    takeIf(source, '?'); // Lazy or greedy, the language is the same.
    if (takeCounts(source) !== undefined)
        refuse('a repetition is repeated');
    const [min, max] = counts;
    return { kind: 'repeat', node, min, max };
};
const takeSequence = (source) => {
    const nodes = [];
    while (source.at < source.text.length && !'|)'.includes(source.text[source.at] ?? ''))
        nodes.push(takeRepeat(source));
    return { kind: 'sequence', nodes };
};
const takeChoice = (source) => {
    const nodes = [takeSequence(source)];
    while (takeIf(source, '|'))
        nodes.push(takeSequence(source));
    return { kind: 'choice', nodes };
};
/**
 * Parses the part of RE2's syntax that profilers use in `drop_frames` and `keep_frames`, and people in a search.
 * Throws a {@link PatternError} on anything else.
 */
const parsePattern = (text) => {
    const source = { text, at: 0, depth: 0 };
    const node = takeChoice(source);
    return source.at === text.length ? node : refuse('a closing bracket has no opening one');
};

;// CONCATENATED MODULE: ./lib/patterns/pattern.js

/** The longest list that pprof itself writes has about 1,500 characters and needs as many instructions. */
const MAX_INSTRUCTIONS = 10_000;
const emit = (program, instruction) => {
    if (program.length >= MAX_INSTRUCTIONS)
        throw new PatternError('it is too large');
    return program.push(instruction) - 1;
};
const emitChoice = (program, nodes) => {
    const targets = [];
    const ends = [];
    emit(program, { op: 'split', targets });
    for (const node of nodes) {
        targets.push(program.length);
        emitNode(program, node);
        const end = [];
        emit(program, { op: 'split', targets: end });
        ends.push(end);
    }
    for (const end of ends)
        end.push(program.length);
};
/** `node*` loops back; `node?` does not. */
const emitOptional = (program, node, loops) => {
    const targets = [];
    const start = emit(program, { op: 'split', targets });
    targets.push(program.length);
    emitNode(program, node);
    if (loops === 'ever')
        emit(program, { op: 'split', targets: [start] });
    targets.push(program.length);
};
const emitNode = (program, node) => {
    if (node.kind === 'set')
        emit(program, { op: 'set', set: node.set });
    else if (node.kind === 'sequence')
        for (const part of node.nodes)
            emitNode(program, part);
    else if (node.kind === 'choice')
        emitChoice(program, node.nodes);
    else if (node.kind === 'repeat') {
        for (let count = 0; count < node.min; count++)
            emitNode(program, node.node);
        if (node.max === Infinity)
            emitOptional(program, node.node, 'ever');
        else
            for (let count = node.min; count < node.max; count++)
                emitOptional(program, node.node, 'once');
    }
    else
        emit(program, { op: node.kind });
};
const anything = {
    kind: 'repeat',
    node: { kind: 'set', set: { ranges: [], negated: true } },
    min: 0,
    max: Infinity
};
/** Compiles a pattern that has to match a whole name, or a name up to some place; or says why it cannot. */
const compilePattern = (text, start = 'at-start') => {
    const program = [];
    try {
        const node = parsePattern(text);
        if (start === 'anywhere')
            emitNode(program, anything);
        emitNode(program, node);
        emit(program, { op: 'match' });
        return program;
    }
    catch (error) {
        if (error instanceof PatternError)
            return { refused: error.message };
        throw error;
    }
};
const contains = ({ ranges, negated }, codePoint) => {
    for (let index = 0; index < ranges.length; index += 2)
        if (codePoint >= (ranges[index] ?? 0) && codePoint <= (ranges[index + 1] ?? 0))
            return !negated;
    return negated;
};
/** All instructions that are reached from `from` without reading a character. */
const follow = (pattern, from, { isStart, isEnd }) => {
    const seen = new Set(from);
    // A set may grow while it is walked: what is added is walked too.
    for (const address of seen) {
        const instruction = pattern[address];
        if (instruction?.op === 'split')
            for (const target of instruction.targets)
                seen.add(target);
        else if ((instruction?.op === 'start' && isStart) || (instruction?.op === 'end' && isEnd))
            seen.add(address + 1);
    }
    return seen;
};
/** Whether the pattern matches all of `text`; undefined when the budget is used up. */
const matchesWhole = (pattern, text, budget) => {
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    let next = [0];
    for (let at = 0; at <= codePoints.length; at++) {
        const states = follow(pattern, next, { isStart: at === 0, isEnd: at === codePoints.length });
        budget.steps -= states.size;
        if (budget.steps < 0)
            return undefined;
        if (at === codePoints.length)
            return states.has(pattern.length - 1);
        next = [];
        for (const address of states) {
            const instruction = pattern[address];
            if (instruction?.op === 'set' && contains(instruction.set, codePoints[at] ?? 0))
                next.push(address + 1);
        }
        if (next.length === 0)
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/tables.js
/** Field numbers of the singular integers of a profile. */
const HEADER = {
    dropFrames: 7,
    keepFrames: 8,
    timeNanos: 9,
    durationNanos: 10,
    period: 12,
    defaultSampleType: 14,
    docUrl: 15
};

;// CONCATENATED MODULE: ./lib/formats/pprof/prune.js



/** About a second of matching; the longest patterns that profilers write need a few million for 20,000 names. */
const MAX_STEPS = 10_000_000;
/** What `drop_frames` does to a location: nothing, take it out, or take out its innermost frames. */
const KEPT = 0;
const DROPPED = 1;
const SHORTENED = 2;
/** Brackets that do not begin an argument list. */
const RESERVED = ['(anonymous namespace)', 'operator()'];
/** A name as `drop_frames` sees it: without a leading dot and without an argument list. */
const withoutArguments = (name) => {
    const text = name.startsWith('.') ? name.slice(1) : name;
    let at = text.indexOf('(');
    while (at >= 0) {
        const start = at;
        const reserved = RESERVED.find((word) => text.startsWith(word, start - word.indexOf('(')));
        if (reserved === undefined)
            return text.slice(0, at);
        at = text.indexOf('(', at + reserved.length - reserved.indexOf('('));
    }
    return text;
};
const isDropped = ({ drop, keep, budget }, name) => {
    const text = withoutArguments(name);
    const matches = matchesWhole(drop, text, budget);
    if (matches !== true || keep === undefined)
        return matches;
    const isKept = matchesWhole(keep, text, budget);
    return isKept === undefined ? undefined : !isKept;
};
/** Which functions are dropped, by number; undefined when matching takes too long. Only real names are asked. */
const droppedFunctions = ({ names, rows }, filter) => {
    const dropped = new Uint8Array(names.length);
    for (const [number, name] of names.entries()) {
        if (rows[number] === -1)
            continue;
        const verdict = isDropped(filter, name);
        if (verdict === undefined)
            return undefined;
        dropped[number] = verdict ? 1 : 0;
    }
    return dropped;
};
/** The innermost frame of a location that stays: the one above the outermost dropped frame. */
const firstKept = ({ starts, functions }, dropped, location) => {
    const from = starts[location] ?? 0;
    let frame = starts[location + 1] ?? 0;
    while (frame > from && dropped[functions[frame - 1] ?? 0] === 0)
        frame--;
    return frame;
};
/** Shortens the frames of locations, and marks the locations at which stacks are cut. */
const cutFrames = (frames, dropped) => {
    const count = frames.starts.length - 1;
    const cut = new Uint8Array(count);
    const starts = new Int32Array(count + 1);
    const functions = new Int32Array(frames.functions.length);
    const lines = new Int32Array(frames.functions.length);
    let used = 0;
    for (let location = 0; location < count; location++) {
        const from = frames.starts[location] ?? 0;
        const to = frames.starts[location + 1] ?? 0;
        const kept = firstKept(frames, dropped, location);
        cut[location] = kept === from ? KEPT : kept === to ? DROPPED : SHORTENED;
        const first = kept === to ? from : kept;
        functions.set(frames.functions.subarray(first, to), used);
        lines.set(frames.lines.subarray(first, to), used);
        used += to - first;
        starts[location + 1] = used;
    }
    return { ...frames, starts, functions: functions.subarray(0, used), lines, cut };
};
/**
 * Where a stack begins after cutting: seen from the root, the first location to be cut goes, with everything below
 * it; but never before a location that stays, so that a stack is not lost as a whole. As `go tool pprof` does.
 */
const cutStack = (cut, { rows, depth }) => {
    let isBelowKept = false;
    for (let at = depth - 1; at >= 0; at--) {
        const mark = cut[rows[at] ?? 0];
        if (mark === KEPT)
            isBelowKept = true;
        else if (isBelowKept)
            return mark === DROPPED ? at + 1 : at;
    }
    return 0;
};
const ignored = (field, why) => ({
    code: 'frame-filter',
    message: `the ${field} pattern of the profile was not applied: ${why}`,
    hint: 'functions that `go tool pprof` hides are shown; both sides are treated alike if both carry the pattern'
});
/** Frames with the profile's own `drop_frames` and `keep_frames` applied, or unchanged with the reason why not. */
const pruneFrames = (tables, frames) => {
    const [dropText, keepText] = [HEADER.dropFrames, HEADER.keepFrames].map((field) => stringAt(tables, tables.header[field] ?? 0));
    if (!dropText)
        return { frames, warnings: [] };
    const drop = compilePattern(dropText);
    const keep = keepText ? compilePattern(keepText) : undefined;
    if ('refused' in drop)
        return { frames, warnings: [ignored('drop_frames', drop.refused)] };
    if (keep && 'refused' in keep)
        return { frames, warnings: [ignored('keep_frames', keep.refused)] };
    const dropped = droppedFunctions(frames, { drop, keep, budget: { steps: MAX_STEPS } });
    return dropped === undefined
        ? { frames, warnings: [ignored('drop_frames', 'matching it takes too long')] }
        : { frames: cutFrames(frames, dropped), warnings: [] };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/unfold.js


const newStack = () => ({ rows: new Int32Array(256), depth: 0 });
/** The array, or a larger copy of it that has room for `length` numbers. */
const withRoom = (array, length) => {
    if (length <= array.length)
        return array;
    const larger = new Int32Array(2 * length);
    larger.set(array);
    return larger;
};
/** In place of a second frame: there is one only, or there are more than two. */
const ONE = -1;
const MANY = -2;
const pairFrames = ({ starts, functions }) => {
    const pairs = new Int32Array(2 * (starts.length - 1));
    for (let row = 0; 2 * row < pairs.length; row++) {
        const from = starts[row] ?? 0;
        const count = (starts[row + 1] ?? 0) - from;
        pairs[2 * row] = functions[from] ?? 0;
        pairs[2 * row + 1] = count === 1 ? ONE : count === 2 ? (functions[from + 1] ?? 0) : MANY;
    }
    return pairs;
};
/**
 * Frames per byte of the file, at most. Real profiles have one or two; without a bound, one location with a million
 * inlined frames and a million references to it are a small file and years of work.
 */
const MAX_FRAMES_PER_BYTE = 32;
const checkBudget = (count, { budget }) => {
    if (count <= budget)
        return;
    fail({
        code: 'too-large',
        message: `the stacks of the profile unfold to more than ${MAX_FRAMES_PER_BYTE} frames per byte of the file`,
        hint: 'no profiler writes such a file: collect the profile again'
    });
};
/**
 * Writes the frames of a stack into the sample.
 *
 * Whether a location has one frame or two is unpredictable, and a wrongly predicted branch costs more than the rest
 * of a frame. So two are written without asking, and the position moves on by as many as there were.
 */
const unfold = (unfolding, stack, sample) => {
    const { pairs } = unfolding;
    const { starts, functions, cut } = unfolding.frames;
    const { rows, depth } = stack;
    let frames = withRoom(sample.frames, 2 * depth);
    let used = 0;
    const first = cut === undefined ? 0 : cutStack(cut, stack);
    sample.leaf = first < depth ? (starts[rows[first] ?? 0] ?? -1) : -1;
    for (let at = first; at < depth; at++) {
        const row = rows[at] ?? 0;
        const second = pairs[2 * row + 1] ?? 0;
        if (second !== MANY) {
            frames[used] = pairs[2 * row] ?? 0;
            frames[used + 1] = second;
            used += 2 + (second >> 31);
            continue;
        }
        const from = starts[row] ?? 0;
        const to = starts[row + 1] ?? 0;
        checkBudget(used + to - from, unfolding);
        frames = withRoom(frames, used + to - from + 2 * (depth - at));
        for (let frame = from; frame < to; frame++)
            frames[used++] = functions[frame] ?? 0;
    }
    sample.frames = frames;
    sample.depth = used;
    unfolding.budget -= used;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/samples.js





const SAMPLE_FIELDS = fields(1, 2);
const unknownLocation = (byte, id) => fail({
    code: 'unknown-id',
    message: `expected a sample to name locations of the profile, found ${describeId(id)}, which none has`,
    byte
});
/** Reads a location id that is out of sequence, or unknown. */
const readRareRow = ({ cursor, tables, frames }, at) => {
    cursor.at = at;
    const id = readId(cursor, tables.wideIds);
    const row = rowOf(frames.locations, id);
    return row >= 0 ? row : unknownLocation(at, id);
};
const readRow = (walk) => {
    const { cursor } = walk;
    const at = cursor.at;
    const id = readVarint(cursor);
    return id > 0 && id <= walk.frames.locations.sequential ? id - 1 : readRareRow(walk, at);
};
/**
 * Reads packed location ids: the hottest loop. How many bytes an id has is unpredictable, and a wrongly predicted branch costs
 * more than the rest of an id. So ids of up to three bytes are put together without asking, and the position moves on by as
 * many as there were.
 */
const readStack = (walk, end) => {
    const { cursor, stack } = walk;
    const { bytes } = cursor;
    const { sequential } = walk.frames.locations;
    stack.rows = withRoom(stack.rows, stack.depth + end - cursor.at);
    const { rows } = stack;
    let { depth } = stack;
    let { at } = cursor;
    while (at < end) {
        const first = bytes[at] ?? 0;
        const second = bytes[at + 1] ?? 0;
        const third = bytes[at + 2] ?? 0;
        const hasSecond = first >> 7;
        const hasThird = hasSecond & (second >> 7);
        const id = (first & 0x7f) | ((second & 0x7f & -hasSecond) << 7) | ((third & -hasThird) << 14);
        if ((hasThird & (third >> 7)) === 0 && id > 0 && id <= sequential) {
            rows[depth++] = id - 1;
            at += 1 + hasSecond + hasThird;
        }
        else {
            rows[depth++] = readRareRow(walk, at);
            at = cursor.at;
        }
    }
    cursor.at = at;
    stack.depth = depth;
    expectEnd(cursor, end);
};
const readLocation = (walk) => {
    const { stack } = walk;
    stack.rows = withRoom(stack.rows, stack.depth + 1);
    stack.rows[stack.depth++] = readRow(walk);
};
const readValue = (walk) => {
    const { cursor, sample } = walk;
    // Writes past the end of a typed array do nothing; the number of values is checked once per sample.
    sample.valueAt[walk.width] = cursor.at;
    sample.values[walk.width++] = readVarint(cursor);
};
const readValues = (walk, end) => {
    while (walk.cursor.at < end)
        readValue(walk);
    expectEnd(walk.cursor, end);
};
/** Fields come in any order, and repeated ones packed, one by one, or both. Labels are read only where they are wanted. */
const readSample = (walk, end) => {
    const { cursor, labels, sample } = walk;
    walk.stack.depth = 0;
    walk.width = 0;
    sample.labelRank = -1;
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x0a)
            readStack(walk, readLength(cursor, end));
        else if (tag === 0x08)
            readLocation(walk);
        else if (tag === 0x10)
            readValue(walk);
        else if (tag === 0x12)
            readValues(walk, readLength(cursor, end));
        else if (tag === 0x1a && labels !== undefined)
            readLabel(labels, cursor, readLength(cursor, end), sample);
        else
            skipField(cursor, tag, { end, read: SAMPLE_FIELDS });
    }
    expectEnd(cursor, end);
};
const checkWidth = ({ tables, width }, byte) => {
    const expected = tables.sampleTypes.length;
    if (width === expected)
        return;
    fail({
        code: 'value-count',
        message: `expected ${expected} values per sample, one for each sample type, found ${width}`,
        byte
    });
};
const newWalk = (tables, frames, ranks) => {
    const columns = tables.sampleTypes.length;
    return {
        cursor: { bytes: tables.bytes, at: 0 },
        tables,
        frames,
        pairs: pairFrames(frames),
        stack: newStack(),
        sample: {
            frames: new Int32Array(256),
            depth: 0,
            leaf: -1,
            values: new Float64Array(columns),
            valueAt: new Float64Array(columns),
            labelRank: -1,
            labelValue: 0
        },
        width: 0,
        labels: ranks === undefined ? undefined : newLabelReader(ranks, tables),
        budget: MAX_FRAMES_PER_BYTE * tables.bytes.length
    };
};
/** Reads the sample whose body ends at `end` into `walk.sample`. */
const takeSample = (walk, end) => {
    const { cursor, sample, stack } = walk;
    const start = cursor.at;
    readSample(walk, end);
    checkWidth(walk, start);
    unfold(walk, stack, sample);
    return sample;
};
/**
 * Calls `visit` with every sample, straight off the buffer and without an object per sample. May be called any
 * number of times over the same tables. Returns the number of samples.
 */
const walkSamples = (tables, frames, visit, ranks) => {
    const walk = newWalk(tables, frames, ranks);
    const { cursor } = walk;
    const { sampleRuns } = tables;
    let count = 0;
    for (let run = 0; run < sampleRuns.length; run += 2) {
        const stop = sampleRuns[run + 1] ?? 0;
        cursor.at = sampleRuns[run] ?? 0;
        while (cursor.at < stop) {
            readVarint(cursor);
            visit(takeSample(walk, readLength(cursor, stop)));
            count++;
        }
    }
    return count;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/aggregate.js


/** Functions times columns: half a gigabyte of sums, where real profiles need a few megabytes. */
const MAX_CELLS = 2 ** 25;
/** The function number of a sample's leaf frame, or -1 if the stack is empty. */
const leafFunction = ({ frames, depth }) => depth > 0 ? (frames[0] ?? -1) : -1;
const newCumSums = (functions, columns) => ({
    columns,
    cells: new Float64Array(functions * (columns + 1))
});
/** Without a branch, because recursion is unpredictable: to a repeated function nothing is added. */
const addCum = ({ columns, cells }, sample, stamp) => {
    const { frames, depth, values } = sample;
    for (let at = 0; at < depth; at++) {
        const stampAt = (frames[at] ?? 0) * (columns + 1);
        const times = cells[stampAt] === stamp ? 0 : 1;
        cells[stampAt] = stamp;
        for (let column = 0; column < columns; column++) {
            const sumAt = stampAt + 1 + column;
            cells[sumAt] = (cells[sumAt] ?? 0) + times * (values[column] ?? 0);
        }
    }
};
/** The sums of one column by function. */
const cumOf = ({ columns, cells }, column) => {
    const cum = new Float64Array(cells.length / (columns + 1));
    for (let number = 0; number < cum.length; number++)
        cum[number] = cells[number * (columns + 1) + 1 + column] ?? 0;
    return cum;
};
const addValue = (sums, value, leaf) => {
    sums.total += Math.abs(value);
    if (leaf >= 0)
        sums.flat[leaf] = (sums.flat[leaf] ?? 0) + value;
};
const checkSize = (functions, columns, most) => {
    if (functions * columns <= most)
        return;
    fail({
        code: 'too-many-functions',
        message: `expected at most ${most} functions times sample types, found ${functions} with ${columns}`,
        hint: most < MAX_CELLS
            ? 'if the file is trusted, raise `limits.max-rows` in the config file'
            : 'collect fewer sample types in one profile'
    });
};
/** Sums up all samples by function: flat at the leaf, cum once for every function on the stack. */
const sumSamples = (tables, frames, { visit, ranks, maxRows = MAX_CELLS } = {}) => {
    const count = frames.names.length;
    checkSize(count, tables.sampleTypes.length, Math.min(maxRows, MAX_CELLS));
    const columns = tables.sampleTypes.map(() => ({ total: 0, flat: new Float64Array(count) }));
    const cums = newCumSums(count, columns.length);
    let stamp = 0;
    const add = (sample) => {
        const leaf = leafFunction(sample);
        stamp++;
        visit?.(sample);
        addCum(cums, sample, stamp);
        for (let column = 0; column < columns.length; column++) {
            const sums = columns[column];
            if (sums !== undefined)
                addValue(sums, sample.values[column] ?? 0, leaf);
        }
    };
    const sampleCount = walkSamples(tables, frames, add, ranks);
    return {
        columns: columns.map((sums, column) => ({ ...sums, cum: cumOf(cums, column) })),
        sampleCount
    };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/check.js


/** The header fields that are indices into the string table. */
const HEADER_STRINGS = [
    [HEADER.dropFrames, 'drop_frames'],
    [HEADER.keepFrames, 'keep_frames'],
    [HEADER.defaultSampleType, 'default_sample_type'],
    [HEADER.docUrl, 'doc_url']
];
const checkHeader = (tables) => {
    const byte = tables.bytes.length;
    for (const [field, of] of HEADER_STRINGS)
        checkString(tables, { index: tables.header[field] ?? 0, byte, of });
    for (const index of tables.comments)
        checkString(tables, { index, byte, of: 'a comment' });
};
const checkValueTypes = (tables) => {
    for (const { type, unit, at } of [...tables.sampleTypes, ...tables.periodTypes]) {
        checkString(tables, { index: type, byte: at, of: 'a sample type' });
        checkString(tables, { index: unit, byte: at, of: 'a unit' });
    }
};
const checkColumn = (tables, { of, indices, at }) => {
    const count = tables.strings.length;
    indices.forEach((index, row) => {
        if (index < 0 || index >= count)
            checkString(tables, { index, byte: at[row] ?? 0, of });
    });
};
/** Checks that every string index of the tables is inside the string table, used by a sample or not. */
const checkStrings = (tables) => {
    const { mappings, functions } = tables;
    checkValueTypes(tables);
    const columns = [
        { of: "a function's name", indices: functions.names, at: functions.at },
        { of: "a function's system name", indices: functions.systemNames, at: functions.at },
        { of: "a function's file", indices: functions.files, at: functions.at },
        { of: "a mapping's file", indices: mappings.files, at: mappings.at },
        { of: "a mapping's build id", indices: mappings.buildIds, at: mappings.at }
    ];
    for (const column of columns)
        checkColumn(tables, column);
    checkHeader(tables);
};

;// CONCATENATED MODULE: ./lib/symbols/elements.js
/** The text of a symbol after its package, cut where its elements meet. */
/** No symbol of a compiler has nearly as many; what follows stays in the last one. */
const MAX_ELEMENTS = 64;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
/** Where a quoted struct tag ends that begins at `start`: after its closing quote, or with the text. */
const endOfQuote = (text, start) => {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
};
/** Places of dots and dashes that are in no bracket and no quote. */
const borders = (text) => {
    const found = [];
    let depth = 0;
    let at = 0;
    while (at < text.length && found.length < MAX_ELEMENTS - 1) {
        const letter = text[at] ?? '';
        if (letter === '"') {
            at = endOfQuote(text, at);
            continue;
        }
        if (OPENING.has(letter))
            depth++;
        else if (CLOSING.has(letter))
            depth = Math.max(0, depth - 1);
        else if (depth === 0 && (letter === '.' || letter === '-'))
            found.push(at);
        at++;
    }
    return found;
};
/** Cuts a text into its elements. Putting marks and texts together again gives the text. */
const elementsOf = (text) => {
    const ends = [...borders(text), text.length];
    return ends.map((end, index) => {
        const start = ends[index - 1];
        if (start === undefined)
            return { mark: '', text: text.slice(0, end) };
        return { mark: text[start] === '.' ? '.' : '-', text: text.slice(start + 1, end) };
    });
};

;// CONCATENATED MODULE: ./lib/symbols/importPath.js
/** The package of a symbol: where it ends in the text, and what the linker's spelling of it means. */
const HEX = /^[0-9a-f]{2}$/i;
/** Symbols that the compiler writes for types, which belong to no package; `type..` and `go.struct` up to Go 1.19. */
const importPath_RESERVED = /^(?:type:|type\.\.|go:|go\.struct \{|go\.\(\*struct \{)/;
/** Whether the compiler wrote the symbol for a type and not for a declaration: `type:.eq.[2]string`. */
const isReserved = (symbol) => importPath_RESERVED.test(symbol);
/** Rust and C++, whose dots mean other things. */
const isForeign = (plain) => plain.includes('::');
/**
 * Where the package of a symbol ends: at the first dot after the last slash, where type arguments (which may hold
 * slashes and dots of their own) do not count. -1 for names without a package.
 */
const packageEnd = (symbol) => {
    if (isReserved(symbol))
        return -1;
    const bracket = symbol.indexOf('[');
    const plain = bracket === -1 ? symbol : symbol.slice(0, bracket);
    if (isForeign(plain))
        return -1;
    const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
    return dot > 0 ? dot : -1;
};
/**
 * Takes back the linker's escapes: dots of the last path element arrive as `%2e`, everything outside printable ASCII as
 * its bytes in UTF-8 (`PathToPrefix` in cmd/internal/objabi). What is no escape stays.
 */
const decodePath = (path) => {
    if (!path.includes('%'))
        return path;
    const [first = '', ...rest] = path.split('%');
    const bytes = [...new TextEncoder().encode(first)];
    for (const piece of rest) {
        const isEscape = HEX.test(piece.slice(0, 2));
        const text = isEscape ? piece.slice(2) : `%${piece}`;
        if (isEscape)
            bytes.push(Number.parseInt(piece.slice(0, 2), 16));
        for (const byte of new TextEncoder().encode(text))
            bytes.push(byte);
    }
    return new TextDecoder().decode(Uint8Array.from(bytes));
};
/** The import path of a Go symbol. Empty for C and assembly names, and for what the compiler writes for types. */
const packageOf = (symbol) => decodePath(symbol.slice(0, Math.max(0, packageEnd(symbol))));
const VENDOR = 'vendor/';
const vendorEnd = (path) => {
    const inner = path.lastIndexOf(`/${VENDOR}`);
    if (inner >= 0)
        return inner + 1 + VENDOR.length;
    return path.startsWith(VENDOR) ? VENDOR.length : 0;
};
/** Whether an import path is a copy in a `vendor` folder, as the standard library and GOPATH programs have them. */
const isVendored = (path) => vendorEnd(path) > 0;
/** The import path that a vendored package has where it comes from. */
const withoutVendor = (path) => path.slice(vendorEnd(path));

;// CONCATENATED MODULE: ./lib/symbols/parts.js
const numbered = (text, word) => text.startsWith(word) && text.length > word.length && isNumber(text.slice(word.length));
const isNumber = (text) => /^\d+$/.test(text);
/** What a part is whose name only the compiler gives; `1` is one only inside of another. */
const madeKind = ({ mark, text }) => {
    if (mark === '-') {
        if (text === 'fm')
            return 'method-value';
        return numbered(text, 'range') ? 'range-body' : undefined;
    }
    if (numbered(text, 'func'))
        return 'closure';
    if (numbered(text, 'gowrap'))
        return 'go-wrapper';
    if (numbered(text, 'deferwrap'))
        return 'defer-wrapper';
    return text === 'abi0' || text === 'abiinternal' ? 'abi' : undefined;
};
const partOf = (element) => ({
    kind: madeKind(element) ?? (isNumber(element.text) ? 'closure' : 'inlined'),
    text: element.mark + element.text
});

;// CONCATENATED MODULE: ./lib/symbols/parse.js
/**
 * What a Go symbol says about itself. The names are those of cmd/compile (`closureName` in internal/ir, `MethodSymSuffix`)
 * and cmd/link; every shape is in fixtures/symbols, as the toolchain writes it.
 */



const joined = (elements) => elements.map(({ mark, text }) => mark + text).join('');
const isPointer = (element) => element?.text.startsWith('(*') ?? false;
/** Functions that can be no types: the language does not let anything else have these names. */
const isNoType = (path, name) => name === 'init' || name === 'glob' || name === 'map' || (name === 'main' && path === 'main');
/**
 * How many elements name an initialiser: `init.0`, one of several of a package; `map.init.0`, that of a large map;
 * `glob.`, which stands for all package variables. 0 for anything else.
 */
const initialiserLength = (elements) => {
    const [first = '', second, third = ''] = elements.map(({ text }) => text);
    if (first === 'map' && second === 'init')
        return isNumber(third) ? 3 : 2;
    if (first === 'glob' && second === '')
        return 2;
    return first === 'init' && isNumber(second ?? '') ? 2 : 0;
};
const withReceiver = (elements, made) => {
    if (made === -1) {
        const isMethod = elements.length === 2 && elements[1]?.mark === '.';
        return { declared: elements.length, receiver: isMethod ? 'yes' : 'no' };
    }
    if (made === 1 || isPointer(elements[1]))
        return { declared: 1, receiver: 'no' };
    const isBound = made === 2 && elements[made]?.text === 'fm';
    return { declared: 2, receiver: isBound ? 'yes' : 'unsure' };
};
const divide = (path, elements) => {
    const [first] = elements;
    const initialiser = initialiserLength(elements);
    if (initialiser > 0)
        return { declared: initialiser, receiver: 'no' };
    const own = isPointer(first) ? 2 : 1;
    const made = elements.findIndex((element, at) => at >= own && madeKind(element) !== undefined);
    if (isPointer(first) && elements.length > 1) {
        return { declared: made === -1 ? elements.length : 2, receiver: 'yes' };
    }
    if (made !== -1 && isNoType(path, first?.text ?? ''))
        return { declared: 1, receiver: 'no' };
    return withReceiver(elements, made);
};
/** A text in front of its first bracket, and what stands in the outermost ones. */
const outOfBrackets = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    if (from <= 0 || to < from)
        return { plain: text };
    return { plain: text.slice(0, from) + text.slice(to + 1), inside: text.slice(from + 1, to) };
};
const receiverName = (text) => text.replace(/^\((.*)\)$/s, '$1');
const cgoName = /^(?:_cgo|_Cfunc_|_C2func_|_Cmacro_|_cgoexp_|x_cgo_|crosscall)/;
const kindOf = (path, name, hasReceiver) => {
    if (cgoName.test(name) || path === 'C')
        return 'cgo';
    if (path === '')
        return 'native';
    if (hasReceiver)
        return 'method';
    return name === 'glob.' || /^(?:map\.)?init(?:\.\d+)?$/.test(name) ? 'init' : 'function';
};
/** What the text says that belongs to no package: C, assembly, and what the compiler writes for types. */
const withoutPackage = (symbol) => ({
    kind: isReserved(symbol) ? 'generated' : kindOf('', symbol, false),
    package: '',
    name: symbol,
    declared: symbol,
    parts: []
});
/** Reads a symbol. Never fails: what is no Go symbol is a name without anything else. In time linear in its length. */
const parseSymbol = (symbol) => {
    const end = packageEnd(symbol);
    if (end === -1)
        return withoutPackage(symbol);
    const path = decodePath(symbol.slice(0, end));
    const elements = elementsOf(symbol.slice(end + 1));
    const { declared, receiver } = divide(path, elements);
    const own = elements.slice(receiver === 'no' ? 0 : 1, declared);
    const before = receiver === 'no' ? undefined : outOfBrackets(elements[0]?.text ?? '');
    const after = outOfBrackets(joined(own).replace(/^\./, ''));
    const typeArguments = after.inside ?? before?.inside;
    return {
        kind: kindOf(path, after.plain, before !== undefined),
        package: path,
        ...(before === undefined ? {} : { receiver: receiverName(before.plain) }),
        name: after.plain,
        ...(typeArguments === undefined ? {} : { typeArguments }),
        declared: symbol.slice(0, end + 1) + joined(elements.slice(0, declared)),
        parts: elements.slice(declared).map(partOf),
        ...(receiver === 'unsure'
            ? { perhapsFunction: symbol.slice(0, end + 1) + (elements[0]?.text ?? '') }
            : {})
    };
};

;// CONCATENATED MODULE: ./lib/symbols/fold.js
/**
 * The function that a symbol belongs to: one name for all that the compiler made of one declaration. Its closures, loop
 * bodies and wrappers have numbers that shift with every edit above them, and each list of type arguments is an instance
 * of its own; a change of the function is a change of all of them together.
 */



/** `List[go.shape.int]` as Go itself abbreviates it: `List[...]`. */
const elided = (text) => {
    const [from, to] = [text.indexOf('['), text.lastIndexOf(']')];
    return from > 0 && to > from ? `${text.slice(0, from)}[...]${text.slice(to + 1)}` : text;
};
/** The symbol of a declaration with its type arguments left out, as Go wrote it before 1.21: `p.(*List[...]).Push`. */
const withoutTypeArguments = (declared) => {
    const end = packageEnd(declared);
    if (end === -1 || !declared.includes('['))
        return declared;
    const elements = elementsOf(declared.slice(end + 1));
    const rest = elements.map(({ mark, text }) => mark + elided(text)).join('');
    return declared.slice(0, end + 1) + rest;
};
/**
 * The name that a symbol is folded into. `isFunction` knows the functions of the profile, by which it can be told that
 * `p.A.B.func1` is a part of A: what is a function is no type.
 */
const foldedName = ({ declared, perhapsFunction }, isFunction) => {
    const outer = perhapsFunction === undefined ? undefined : withoutTypeArguments(perhapsFunction);
    return outer !== undefined && isFunction(outer) ? outer : withoutTypeArguments(declared);
};
/** `p.F` and `p.(*T).M`: most symbols, and what they are folded into is seen without reading them. */
const isOwnName = (symbol) => /^(?:\(\*\w+\)\.)?\w+$/.test(symbol.slice(packageEnd(symbol) + 1));
/**
 * Folds the symbols of a profile, or of two that are compared, into their functions: the name of each symbol that has
 * another one than itself.
 */
const foldSymbols = (symbols) => {
    const all = new Set(symbols);
    const parsed = new Map([...all].filter((symbol) => !isOwnName(symbol)).map((symbol) => [symbol, parseSymbol(symbol)]));
    const whole = [...parsed].filter(([, { parts }]) => parts.length === 0);
    const functions = new Set(whole.map(([symbol]) => withoutTypeArguments(symbol)));
    const isFunction = (name) => functions.has(name) || (all.has(name) && !parsed.has(name));
    return new Map([...parsed]
        .map(([symbol, one]) => [symbol, foldedName(one, isFunction)])
        .filter(([symbol, name]) => symbol !== name));
};

;// CONCATENATED MODULE: ./lib/formats/pprof/folds.js

/** No group: the only symbol of its function. */
const ALONE = -1;
/** In the order in which their first symbols appear. */
const groupsOf = (names) => {
    const identities = foldSymbols(names);
    const several = new Set(identities.values());
    const groups = new Map();
    for (const [number, name] of names.entries()) {
        const identity = identities.get(name) ?? name;
        if (!several.has(identity))
            continue;
        const group = groups.get(identity);
        if (group === undefined)
            groups.set(identity, [number]);
        else
            group.push(number);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
};
const newFoldSums = ({ names }, columns) => {
    const groups = groupsOf(names);
    const groupOf = new Int32Array(names.length).fill(ALONE);
    for (const [group, numbers] of groups.entries())
        for (const number of numbers)
            groupOf[number] = group;
    return {
        groups,
        groupOf,
        cum: Array.from({ length: columns }, () => new Float64Array(groups.length)),
        stamps: new Int32Array(groups.length),
        stamp: 0
    };
};
const addValues = ({ cum }, group, values) => {
    for (let column = 0; column < cum.length; column++) {
        const sums = cum[column];
        if (sums !== undefined)
            sums[group] = (sums[group] ?? 0) + (values[column] ?? 0);
    }
};
/** Adds a sample to every group that has a function in it, once. */
const addToFolds = (folds, { frames, depth, values }) => {
    const { groups, groupOf, stamps } = folds;
    if (groups.length === 0)
        return;
    const stamp = ++folds.stamp;
    for (let at = 0; at < depth; at++) {
        const group = groupOf[frames[at] ?? 0] ?? ALONE;
        if (group === ALONE || stamps[group] === stamp)
            continue;
        stamps[group] = stamp;
        addValues(folds, group, values);
    }
};
/** The groups by the places that their functions have in the profile. Of those that are left with one, nothing is to say. */
const foldsOf = ({ groups, cum }, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return groups.flatMap((group, index) => {
        const functions = group.flatMap((number) => places.get(number) ?? []);
        if (functions.length < 2)
            return [];
        return [{ functions, cum: cum.map((sums) => sums[index] ?? 0) }];
    });
};

;// CONCATENATED MODULE: ./lib/formats/baseName.js
/** The last part of a path of any operating system. */
const baseName = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

;// CONCATENATED MODULE: ./lib/formats/pprof/frames.js




const numberOf = ({ numbers, names, rows }, name, row) => {
    const known = numbers.get(name);
    if (known !== undefined)
        return known;
    numbers.set(name, names.length);
    rows.push(row);
    return names.push(name) - 1;
};
/** What pprof prints where there is no symbol: the binary in brackets, if at least that is known. */
const numberOfUnnamed = ({ tables, mappingIndex, numbering }, location) => {
    const mapping = rowOf(mappingIndex, tables.locations.mappings[location] ?? 0);
    const file = baseName(stringAt(tables, tables.mappings.files[mapping] ?? 0));
    return numberOf(numbering, file === '' ? '<unknown>' : `[${file}]`, -1);
};
const functionRow = ({ tables, functionIndex }, id, location) => {
    const row = rowOf(functionIndex, id);
    if (row >= 0)
        return row;
    return fail({
        code: 'unknown-id',
        message: `expected a line of a location to name a function of the profile, found ${describeId(id)}, which none has`,
        byte: tables.locations.at[location] ?? 0
    });
};
const numberOfFrame = (naming, id, location) => {
    const row = functionRow(naming, id, location);
    const known = naming.numberByRow[row] ?? -1;
    if (known >= 0)
        return known;
    const { functions } = naming.tables;
    const name = stringAt(naming.tables, functions.names[row] ?? 0) ||
        stringAt(naming.tables, functions.systemNames[row] ?? 0);
    if (name === '')
        return numberOfUnnamed(naming, location);
    const number = numberOf(naming.numbering, name, row);
    naming.numberByRow[row] = number;
    return number;
};
const newNaming = (tables) => ({
    tables,
    functionIndex: indexIds('function', tables.functions),
    mappingIndex: indexIds('mapping', tables.mappings),
    numbering: { numbers: new Map(), names: [], rows: [] },
    numberByRow: new Int32Array(tables.functions.ids.length).fill(-1)
});
/** No file has as many lines as this; what claims to be beyond it is no line. */
const LINES = 2 ** 29;
const lineNumber = (line = 0) => (line > 0 && line < LINES ? line : 0);
/** Resolves locations to functions. Fails on ids that are 0, taken twice or unknown. */
const resolveFrames = (tables) => {
    const { ids, lineStarts, lines, lineNumbers } = tables.locations;
    const naming = newNaming(tables);
    const locations = indexIds('location', tables.locations);
    const starts = new Int32Array(ids.length + 1);
    const functions = new Int32Array(lines.length + ids.length);
    const numbers = new Int32Array(functions.length);
    let used = 0;
    for (let location = 0; location < ids.length; location++) {
        const from = lineStarts[location] ?? 0;
        const to = lineStarts[location + 1] ?? 0;
        for (let line = from; line < to; line++) {
            numbers[used] = lineNumber(lineNumbers[line]);
            functions[used++] = numberOfFrame(naming, lines[line] ?? 0, location);
        }
        if (from === to)
            functions[used++] = numberOfUnnamed(naming, location);
        starts[location + 1] = used;
    }
    const { names, rows } = naming.numbering;
    return { locations, starts, functions: functions.subarray(0, used), lines: numbers, names, rows };
};

;// CONCATENATED MODULE: ./lib/model/profile.js
const OTHER_LABELS = -1;

;// CONCATENATED MODULE: ./lib/formats/pprof/labelSums.js


/** A day of one request a second, each with an id of its own. */
const MAX_LABELS = 100_000;
/** What they cost by function; beyond, further samples are under no label of their own. */
const labelSums_MAX_CELLS = 2 ** 20;
const newLabelCells = ({ names }, columns) => ({
    functions: names.length,
    places: new Map(),
    strings: [],
    ranks: [],
    cells: new Map(),
    labelOf: [],
    functionOf: [],
    flat: Array.from({ length: columns }, () => []),
    crowded: 0
});
/** Keys that were asked for are few, so that string and rank fit one number. */
const RANKS = 64;
const placeOf = (cells, { labelRank, labelValue }) => {
    const id = labelValue * RANKS + Math.min(labelRank, RANKS - 1);
    const known = cells.places.get(id);
    if (known !== undefined)
        return known;
    if (cells.strings.length >= MAX_LABELS)
        return OTHER_LABELS;
    cells.places.set(id, cells.strings.length);
    cells.ranks.push(labelRank);
    return cells.strings.push(labelValue) - 1;
};
const cellOf = (cells, label, leaf) => {
    const id = (label + 1) * (cells.functions + 1) + leaf + 1;
    const known = cells.cells.get(id);
    if (known !== undefined)
        return known;
    if (label !== OTHER_LABELS && cells.labelOf.length >= labelSums_MAX_CELLS)
        return cellOf(cells, OTHER_LABELS, leaf);
    cells.cells.set(id, cells.labelOf.length);
    for (const column of cells.flat)
        column.push(0);
    cells.labelOf.push(label);
    return cells.functionOf.push(leaf) - 1;
};
/** Adds a sample to what its label and its leaf cost. */
const addToLabels = (cells, sample) => {
    if (sample.labelRank < 0)
        return;
    const cell = cellOf(cells, placeOf(cells, sample), leafFunction(sample));
    if (cells.labelOf[cell] === OTHER_LABELS)
        cells.crowded++;
    for (const [index, column] of cells.flat.entries())
        column[cell] = (column[cell] ?? 0) + (sample.values[index] ?? 0);
};
/** Longer values are no names of endpoints and no ids. */
const LONGEST_VALUE = 300;
/** The sums with texts, and functions by their places in the profile. */
const labelSumsOf = (cells, { numbers, keys, textAt }) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return {
        labels: cells.strings.map((at, index) => ({
            key: keys[cells.ranks[index] ?? 0] ?? '',
            value: textAt(at).slice(0, LONGEST_VALUE)
        })),
        labelOf: cells.labelOf,
        functionOf: cells.functionOf.map((number) => places.get(number) ?? -1),
        flat: cells.flat,
        crowded: cells.crowded
    };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/lineSums.js

/** Frames times columns: 128 MiB of sums. No profiler writes so many locations; without lines the profile is whole. */
const lineSums_MAX_CELLS = 2 ** 24;
/** Undefined where there are too many frames. */
const newLineSums = ({ functions }, columns) => functions.length * columns > lineSums_MAX_CELLS
    ? undefined
    : Array.from({ length: columns }, () => new Float64Array(functions.length));
/** Adds a sample to the line of its leaf frame. */
const addToLines = (sums, { leaf, values }) => {
    if (leaf < 0)
        return;
    for (let column = 0; column < sums.length; column++) {
        const flat = sums[column];
        if (flat !== undefined)
            flat[leaf] = (flat[leaf] ?? 0) + (values[column] ?? 0);
    }
};
/** A function and a line in one number: exact, because there are fewer functions than {@link MAX_CELLS}. */
const keyOf = (place, line) => place * LINES + line;
/** The sums by function and line, by the places that functions have in the profile. Lines that cost nothing are left out. */
const lineTable = (sums, { functions, lines }, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    const rows = new Map();
    const table = {
        functions: [],
        lines: [],
        flat: sums.map(() => [])
    };
    for (let frame = 0; frame < functions.length; frame++) {
        const line = lines[frame] ?? 0;
        if (line === 0 || sums.every((flat) => flat[frame] === 0))
            continue;
        const place = places.get(functions[frame] ?? -1);
        if (place === undefined)
            continue;
        const key = keyOf(place, line);
        const row = rows.get(key) ?? table.lines.length;
        if (row === table.lines.length) {
            rows.set(key, row);
            table.functions.push(place);
            table.lines.push(line);
            for (const flat of table.flat)
                flat.push(0);
        }
        for (let column = 0; column < sums.length; column++) {
            const list = table.flat[column];
            if (list !== undefined)
                list[row] = (list[row] ?? 0) + (sums[column]?.[frame] ?? 0);
        }
    }
    return table;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/events.js


const TIME_UNITS = new Set([
    'nanoseconds',
    'microseconds',
    'milliseconds',
    'seconds'
]);
/** `alloc_space` and `alloc_objects`, `inuse_...`, or the plain `space` and `objects` of other runtimes. */
const HEAP_TYPE = /^(.*_|)(?:space|objects)$/s;
const indexOfType = ({ sampleTypes }, type) => sampleTypes.findIndex((candidate) => candidate.type === type);
const heapSource = (sampling, column) => {
    const prefix = HEAP_TYPE.exec(sampling.sampleTypes[column]?.type ?? '')?.[1];
    if (prefix === undefined)
        return undefined;
    const objects = indexOfType(sampling, `${prefix}objects`);
    const space = indexOfType(sampling, `${prefix}space`);
    const { periodType, period } = sampling;
    const isSampledBySize = periodType?.type === 'space' && periodType.unit === 'bytes';
    if (objects < 0 || space < 0 || !isSampledBySize || period < 1)
        return undefined;
    return period > 1
        ? { from: 'heap', objects, space, rate: period }
        : { from: 'column', column: objects };
};
/** The names under which profilers count what a time column measures, most telling first. */
const countNames = (type) => type === 'delay'
    ? ['contentions']
    : ['samples', 'sample', type.replace(/[-_]time$/, '-samples'), `${type}-samples`];
const countColumn = (sampling, { type, unit }) => {
    if (!TIME_UNITS.has(unit))
        return -1;
    const columns = countNames(type).map((name) => indexOfType(sampling, name));
    return columns.find((column) => sampling.sampleTypes[column]?.unit === 'count') ?? -1;
};
/** Says where the sampled events behind a column are found. */
const eventSource = (sampling, column) => {
    const own = sampling.sampleTypes[column] ?? { type: '', unit: '' };
    const heap = heapSource(sampling, column);
    if (heap !== undefined)
        return heap;
    if (own.unit === 'count' && !HEAP_TYPE.test(own.type))
        return { from: 'column', column };
    const counted = countColumn(sampling, own);
    if (counted >= 0)
        return { from: 'column', column: counted };
    const { periodType, period } = sampling;
    return period > 0 && periodType?.type === own.type && periodType.unit === own.unit
        ? { from: 'period', period }
        : { from: 'nothing' };
};
/**
 * The number of allocations that were really sampled behind the scaled-up values of one stack. The runtime scales
 * by 1 / (1 - exp(-size / rate)), with the mean size of the stack's objects; this divides it out again
 * (runtime/pprof, `scaleHeapSample`).
 */
const sampledAllocations = (objects, space, rate) => objects === 0 ? 0 : objects * -Math.expm1(-Math.abs(space / objects) / rate);
const addAllocations = (recovery, values, leaf) => {
    const { source, flat } = recovery;
    const events = sampledAllocations(values[source.objects] ?? 0, values[source.space] ?? 0, source.rate);
    recovery.total += Math.abs(events);
    if (leaf >= 0)
        flat[leaf] = (flat[leaf] ?? 0) + events;
};
/** The events of each pair of heap columns, by the column that counts objects. */
const recoverAllocations = (tables, frames, sources) => {
    const recoveries = new Map();
    for (const source of sources)
        if (source.from === 'heap')
            recoveries.set(source.objects, {
                source,
                flat: new Float64Array(frames.names.length),
                total: 0
            });
    const pairs = [...recoveries.values()];
    if (pairs.length > 0)
        walkSamples(tables, frames, (sample) => {
            const leaf = leafFunction(sample);
            for (const recovery of pairs)
                addAllocations(recovery, sample.values, leaf);
        });
    return new Map([...recoveries].map(([objects, { total, flat }]) => [
        objects,
        { basis: 'recovered', total, flat }
    ]));
};
/** The sampled events behind every column, by function number; undefined where the profile does not tell. */
const sampledEvents = (tables, frames, sampling) => {
    const sources = sampling.sampleTypes.map((_, column) => eventSource(sampling, column));
    const recovered = recoverAllocations(tables, frames, sources);
    return sources.map((source, column) => {
        if (source.from === 'heap')
            return recovered.get(source.objects);
        const sums = sampling.sums[source.from === 'column' ? source.column : column];
        if (source.from === 'nothing' || sums === undefined)
            return undefined;
        if (source.from === 'column')
            return { basis: 'counted', total: sums.total, flat: sums.flat };
        const { period } = source;
        const flat = sums.flat.map((value) => value / period);
        return { basis: 'modelled', total: sums.total / period, flat };
    });
};

;// CONCATENATED MODULE: ./lib/formats/pprof/exact.js



const add = (sums, index, value) => {
    sums[index] = (sums[index] ?? 0n) + value;
};
/**
 * Sums the columns given by index again, as integers without bound. For the rare profile whose sums leave the
 * range in which doubles are exact; `go tool pprof` wraps around at 2^63 there.
 */
const sumExactly = (tables, frames, columns) => {
    const zeros = () => frames.names.map(() => 0n);
    const running = new Map(columns.map((column) => [column, { total: 0n, flat: zeros(), cum: zeros() }]));
    walkSamples(tables, frames, (sample) => {
        const leaf = leafFunction(sample);
        const touched = new Set(sample.frames.subarray(0, sample.depth));
        for (const [column, sums] of running) {
            const value = BigInt.asIntN(64, readUint64(tables.bytes, sample.valueAt[column] ?? 0));
            sums.total += value < 0n ? -value : value;
            if (leaf >= 0)
                add(sums.flat, leaf, value);
            for (const number of touched)
                add(sums.cum, number, value);
        }
    });
    return running;
};

;// CONCATENATED MODULE: ./lib/model/calls.js
/** What a function is known by beside its name: who calls it, whom it calls, and whether it was a part of its caller. */
/** Bits of `Profile.inlining`: the function was seen with a frame of its own, and as a part of the frame of its caller. */
const CALLED = 1;
const INLINED = 2;

;// CONCATENATED MODULE: ./lib/formats/pprof/inlining.js

/** Of each function number, whether it was called or inlined: the last frame of a location is the one that was called. */
const inliningOf = ({ starts, functions, names }) => {
    const kinds = new Uint8Array(names.length);
    const add = (number, kind) => {
        kinds[number] = (kinds[number] ?? 0) | kind;
    };
    for (let location = 0; location + 1 < starts.length; location++) {
        const last = (starts[location + 1] ?? 0) - 1;
        for (let frame = starts[location] ?? 0; frame <= last; frame++)
            add(functions[frame] ?? 0, frame === last ? CALLED : INLINED);
    }
    return kinds;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/stacks.js
/** Real profiles have less than one frame per byte; a small file may have so many in any case. */
const FRAMES_PER_BYTE = 2;
const FRAMES_OF_ANY = 2 ** 22;
/** Room to begin with. Memory that is not written to is not taken, so this costs what the stacks need. */
const FIRST_FRAMES_PER_BYTE = 0.5;
const newNumbers = (functions, length) => functions <= 2 ** 16 ? new Uint16Array(length) : new Int32Array(length);
const newKeptStacks = ({ bytes, sampleCount, sampleTypes }, { names }) => {
    // A value takes a byte at least. Where there are not enough bytes the walk fails, and this must not fail before it.
    const count = sampleCount * sampleTypes.length <= bytes.length ? sampleCount : 0;
    return {
        frames: newNumbers(names.length, Math.ceil(FIRST_FRAMES_PER_BYTE * bytes.length)),
        functionCount: names.length,
        frameCount: 0,
        maxFrames: Math.max(FRAMES_OF_ANY, FRAMES_PER_BYTE * bytes.length),
        starts: new Int32Array(count + 1),
        values: sampleTypes.map(() => new Float64Array(count)),
        stackCount: 0,
        isSigned: false
    };
};
/** Whether the stacks are larger than those of any profiler, so that not all of them were kept. */
const isTooMany = ({ frameCount, maxFrames }) => frameCount > maxFrames;
const noTree = ({ frameCount, maxFrames }) => ({
    code: 'no-tree',
    message: `expected stacks of at most ${maxFrames} frames together, found ${frameCount}: the profile is compared by function, and has no flame graph`,
    hint: 'no profiler writes such a file: collect the profile again'
});
const makeRoom = (kept) => {
    if (kept.frameCount <= kept.frames.length)
        return;
    const larger = newNumbers(kept.functionCount, 2 * kept.frameCount);
    larger.set(kept.frames);
    kept.frames = larger;
};
/** Keeps one more stack. */
const keepStack = (kept, { frames, depth, values }) => {
    kept.frameCount += depth;
    if (isTooMany(kept))
        return;
    makeRoom(kept);
    const { frames: all, stackCount: stack } = kept;
    const last = kept.frameCount - 1;
    for (let at = 0; at < depth; at++)
        all[last - at] = frames[at] ?? 0;
    for (let column = 0; column < values.length; column++) {
        const list = kept.values[column];
        const value = values[column] ?? 0;
        if (list !== undefined)
            list[stack] = value;
        if (value < 0)
            kept.isSigned = true;
    }
    kept.starts[stack + 1] = kept.frameCount;
    kept.stackCount = stack + 1;
};
/** The functions of all stacks that are not 0 everywhere. */
const functionsIn = ({ frames, starts, values, stackCount }) => {
    const functions = new Set();
    for (let stack = 0; stack < stackCount; stack++) {
        if (values.every((list) => list[stack] === 0))
            continue;
        const to = starts[stack + 1] ?? 0;
        for (let at = starts[stack] ?? 0; at < to; at++)
            functions.add(frames[at] ?? 0);
    }
    return functions;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/profile.js











const readSampleType = (tables, { type, unit }) => ({
    type: stringAt(tables, type),
    unit: stringAt(tables, unit)
});
const eventsOf = (tables, frames, sampleTypes, { columns }) => {
    const [periodEntry] = tables.periodTypes;
    return sampledEvents(tables, frames, {
        sampleTypes,
        sums: columns,
        period: tables.header[HEADER.period] ?? 0,
        ...(periodEntry === undefined ? {} : { periodType: readSampleType(tables, periodEntry) })
    });
};
const sumColumns = (tables, frames, { sums, sumsOnly }) => {
    const sampleTypes = tables.sampleTypes.map((entry) => readSampleType(tables, entry));
    const inexact = [...sums.columns.keys()].filter((column) => !((sums.columns[column]?.total ?? 0) <= Number.MAX_SAFE_INTEGER));
    const exact = inexact.length > 0 ? sumExactly(tables, frames, inexact) : new Map();
    const events = sumsOnly ? [] : eventsOf(tables, frames, sampleTypes, sums);
    return sums.columns.map((column, index) => ({
        sampleType: sampleTypes[index] ?? { type: '', unit: '' },
        sums: column,
        exact: exact.get(index),
        events: events[index]
    }));
};
const isUsed = (columns, number) => columns.some(({ sums: { flat, cum }, exact }) => exact === undefined
    ? flat[number] !== 0 || cum[number] !== 0
    : exact.flat[number] !== 0n || exact.cum[number] !== 0n);
const pick = (values, numbers) => {
    const picked = new Float64Array(numbers.length);
    for (let row = 0; row < numbers.length; row++)
        picked[row] = values[numbers[row] ?? -1] ?? 0;
    return picked;
};
const pickExact = ({ total, flat, cum }, numbers) => ({
    total,
    flat: numbers.map((number) => flat[number] ?? 0n),
    cum: numbers.map((number) => cum[number] ?? 0n)
});
/** The sums as doubles: those of the walk, or the exact ones rounded once. */
const pickSums = ({ total, flat, cum }, exact, numbers) => exact === undefined
    ? { total, flat: pick(flat, numbers), cum: pick(cum, numbers) }
    : {
        total: Number(exact.total),
        flat: Float64Array.from(exact.flat, Number),
        cum: Float64Array.from(exact.cum, Number)
    };
const sampleColumn = (column, numbers) => {
    const { sampleType, sums, events } = column;
    const exact = column.exact === undefined ? undefined : pickExact(column.exact, numbers);
    return {
        sampleType,
        ...pickSums(sums, exact, numbers),
        ...(exact === undefined ? {} : { exact }),
        ...(events === undefined ? {} : { events: { ...events, flat: pick(events.flat, numbers) } })
    };
};
/** pprof's total of a saved diff; where all of base is 0 it takes that of everything, and so do sums beyond 2^53. */
const withTotal = (column, total) => total === undefined || total === 0 || column.exact !== undefined ? column : { ...column, total };
const named = ({ names }, number) => ({
    name: names[number] ?? '',
    file: '',
    startLine: 0
});
const placed = (tables, { names, rows }, number) => {
    const row = rows[number] ?? -1;
    return {
        name: names[number] ?? '',
        file: stringAt(tables, tables.functions.files[row] ?? 0),
        startLine: Math.max(0, tables.functions.startLines[row] ?? 0)
    };
};
/** The column that `default_sample_type` names, else the last (pprof's `SampleIndexByName`). */
const defaultColumn = (tables, columns) => {
    const name = stringAt(tables, tables.header[HEADER.defaultSampleType] ?? 0);
    const named = columns.findIndex(({ sampleType }) => name !== '' && sampleType.type === name);
    return named >= 0 ? named : columns.length - 1;
};
/** The facts about the collection that the file states; what it leaves out is 0 or empty there, and absent here. */
const facts = (tables) => {
    const { header, mappings, periodTypes, comments } = tables;
    const number = (field) => header[field] ?? 0;
    const [periodType] = periodTypes;
    const binary = baseName(stringAt(tables, mappings.files[0] ?? 0));
    const buildId = stringAt(tables, mappings.buildIds[0] ?? 0);
    return {
        ...(periodType === undefined ? {} : { periodType: readSampleType(tables, periodType) }),
        ...(number(HEADER.period) === 0 ? {} : { period: number(HEADER.period) }),
        ...(number(HEADER.durationNanos) === 0 ? {} : { durationNanos: number(HEADER.durationNanos) }),
        ...(number(HEADER.timeNanos) === 0 ? {} : { timeNanos: number(HEADER.timeNanos) }),
        ...(binary === '' ? {} : { binary }),
        ...(buildId === '' ? {} : { buildId }),
        comments: comments.map((index) => stringAt(tables, index))
    };
};
const labelsOf = (tables, { labelled, keys }, numbers) => labelled === undefined || labelled.labelOf.length === 0
    ? {}
    : { labels: labelSumsOf(labelled, { numbers, keys, textAt: (at) => stringAt(tables, at) }) };
const inliningIn = (frames, numbers) => {
    const inlining = inliningOf(frames);
    return numbers.map((number) => inlining[number] ?? 0);
};
/** Makes the profile that the rest of flamegate sees, with the functions that any sample touched. */
const assembleProfile = (tables, frames, summed) => {
    const { sums, folds, kept, sumsOnly } = summed;
    const columns = sumColumns(tables, frames, summed);
    const inStacks = kept?.isSigned ? functionsIn(kept) : new Set();
    const numbers = [...frames.names.keys()].filter((number) => inStacks.has(number) || isUsed(columns, number));
    const baseTotals = savedBaseTotals(tables);
    const profile = {
        columns: columns
            .map((column) => sampleColumn(column, numbers))
            .map((column, index) => withTotal(column, baseTotals?.[index])),
        defaultColumn: defaultColumn(tables, columns),
        functions: numbers.map((number) => sumsOnly ? named(frames, number) : placed(tables, frames, number)),
        ...(folds === undefined ? {} : { folds: foldsOf(folds, numbers) }),
        ...(summed.lines === undefined ? {} : { lines: lineTable(summed.lines, frames, numbers) }),
        ...labelsOf(tables, summed, numbers),
        sampleCount: sums.sampleCount,
        coverage: { kind: 'complete' },
        halfDigit: 0,
        isDiff: baseTotals !== undefined,
        ...(sumsOnly ? {} : { inlining: inliningIn(frames, numbers) }),
        ...facts(tables)
    };
    return { profile, numbers };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/readTables.js




const FIELD_COUNT = 15;
const READ_FIELDS = fields(...Array.from({ length: FIELD_COUNT }, (_, index) => index + 1));
const LOCATION_FIELDS = fields(1, 2, 4);
const emptyTables = (bytes) => ({
    bytes,
    sampleTypes: [],
    periodTypes: [],
    sampleRuns: [],
    sampleCount: 0,
    mappings: { ids: [], at: [], files: [], buildIds: [] },
    locations: { ids: [], at: [], mappings: [], lineStarts: [0], lines: [], lineNumbers: [] },
    functions: { ids: [], at: [], names: [], systemNames: [], files: [], startLines: [] },
    strings: [],
    comments: [],
    header: new Float64Array(FIELD_COUNT + 1),
    restarts: [],
    wideIds: new Map()
});
/** The key of the id in field 1 of a message. */
const idOf = ({ cursor, tables }, { values, at }) => idKey(cursor, tables.wideIds, values[1] ?? 0, at[1] ?? 0);
const readValueType = ({ cursor, scratch: { valueType } }, end) => {
    const at = cursor.at;
    readScalars(cursor, end, valueType);
    return { type: valueType.values[1] ?? 0, unit: valueType.values[2] ?? 0, at };
};
const readMapping = (pass, end) => {
    const { mappings } = pass.tables;
    const { mapping } = pass.scratch;
    mappings.at.push(pass.cursor.at);
    readScalars(pass.cursor, end, mapping);
    mappings.ids.push(idOf(pass, mapping));
    mappings.files.push(mapping.values[5] ?? 0);
    mappings.buildIds.push(mapping.values[6] ?? 0);
};
const readFunction = (pass, end) => {
    const { functions } = pass.tables;
    const { values } = pass.scratch.function;
    functions.at.push(pass.cursor.at);
    readScalars(pass.cursor, end, pass.scratch.function);
    functions.ids.push(idOf(pass, pass.scratch.function));
    functions.names.push(values[2] ?? 0);
    functions.systemNames.push(values[3] ?? 0);
    functions.files.push(values[4] ?? 0);
    functions.startLines.push(values[5] ?? 0);
};
const readTables_readLocation = (pass, end) => {
    const { cursor, tables, scratch } = pass;
    const { locations, wideIds } = tables;
    let id = 0;
    let mapping = 0;
    locations.at.push(cursor.at);
    while (cursor.at < end) {
        const tag = readVarint(cursor);
        if (tag === 0x08)
            id = readId(cursor, wideIds);
        else if (tag === 0x10)
            mapping = readId(cursor, wideIds);
        else if (tag === 0x22) {
            readScalars(cursor, readLength(cursor, end), scratch.line);
            locations.lines.push(idOf(pass, scratch.line));
            locations.lineNumbers.push(scratch.line.values[2] ?? 0);
        }
        else
            skipField(cursor, tag, { end, read: LOCATION_FIELDS });
    }
    expectEnd(cursor, end);
    locations.ids.push(id);
    locations.mappings.push(mapping);
    locations.lineStarts.push(locations.lines.length);
};
/**
 * Steps over the tag of the next field, if it is this one. Writers put a table in one run, and a loop that sees messages of one
 * kind only is optimised once.
 */
const hasNext = (cursor, tag) => {
    if (cursor.at >= cursor.bytes.length || cursor.bytes[cursor.at] !== tag)
        return false;
    cursor.at++;
    return true;
};
const readLocations = (pass, end) => {
    do
        readTables_readLocation(pass, readLength(pass.cursor, end));
    while (hasNext(pass.cursor, TAG.location));
};
const readFunctions = (pass, end) => {
    do
        readFunction(pass, readLength(pass.cursor, end));
    while (hasNext(pass.cursor, TAG.function));
};
/** Only remembers where samples are: their bodies are read when all tables are known. */
const noteSamples = ({ cursor, tables }, end) => {
    const start = cursor.at - 1;
    do {
        cursor.at = readLength(cursor, end);
        tables.sampleCount++;
    } while (hasNext(cursor, TAG.sample));
    tables.sampleRuns.push(start, cursor.at);
};
const noteString = ({ strings, restarts }, at, isEmpty) => {
    if (strings.length === 0 && !isEmpty)
        fail({
            code: 'string-table',
            message: 'expected the string table to begin with the empty string, found another one',
            byte: at
        });
    if (strings.length > 0 && isEmpty && restarts.length === 0)
        restarts.push(at);
    strings.push(at);
};
const readHeader = ({ cursor, tables: { header } }, field) => {
    const start = cursor.at;
    if (header[field] !== 0)
        fail(concatenated(start));
    header[field] = readVarint(cursor);
};
const readPeriodType = (pass, end) => {
    const { periodTypes } = pass.tables;
    const at = pass.cursor.at;
    if (periodTypes.length > 0)
        fail(concatenated(at));
    periodTypes.push(readValueType(pass, end));
};
const readComments = ({ cursor, tables: { comments } }, end) => {
    while (cursor.at < end)
        comments.push(readVarint(cursor));
    expectEnd(cursor, end);
};
const noteStrings = ({ cursor, tables }, end) => {
    do {
        const at = cursor.at;
        const stop = readLength(cursor, end);
        noteString(tables, at, cursor.at === stop);
        cursor.at = stop;
    } while (hasNext(cursor, TAG.string));
};
const once = (read) => (pass, end) => read(pass, readLength(pass.cursor, end));
/** Tags of the long tables. */
const TAG = { sample: 0x12, location: 0x22, function: 0x2a, string: 0x32 };
/** The messages and arrays of a profile by tag. Of samples and strings only the places are noted. */
const READERS = new Map([
    [0x0a, once((pass, end) => void pass.tables.sampleTypes.push(readValueType(pass, end)))],
    [TAG.sample, noteSamples],
    [0x1a, once(readMapping)],
    [TAG.location, readLocations],
    [TAG.function, readFunctions],
    [TAG.string, noteStrings],
    [0x5a, once(readPeriodType)],
    [0x6a, once(readComments)]
]);
const COMMENT_TAG = 0x68;
const HEADER_TAGS = new Set(Object.values(HEADER).map((field) => field << 3));
const readTable = (pass, tag) => {
    const { cursor, tables } = pass;
    const end = tables.bytes.length;
    const read = READERS.get(tag);
    if (read !== undefined)
        read(pass, end);
    else if (HEADER_TAGS.has(tag))
        readHeader(pass, tag >>> 3);
    else if (tag === COMMENT_TAG)
        tables.comments.push(readVarint(cursor));
    else
        skipField(cursor, tag, { end, read: READ_FIELDS });
};
/**
 * Reads all tables of an uncompressed profile in one pass that steps over the samples.
 * Fails on bytes that are no protobuf, on a cut file and on two profiles in one.
 */
const readTables = (bytes) => {
    const tables = emptyTables(bytes);
    const cursor = { bytes, at: 0 };
    const scratch = {
        valueType: newScalars(2),
        mapping: newScalars(6),
        line: newScalars(2),
        function: newScalars(5)
    };
    const pass = { tables, cursor, scratch };
    const end = bytes.length;
    while (cursor.at < end)
        readTable(pass, readVarint(cursor));
    expectEnd(cursor, end);
    return tables;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/warnings.js
const NO_SAMPLES = {
    code: 'no-samples',
    message: 'the profile is whole but holds no samples: nothing ran while it was collected, or it was stopped at once',
    hint: 'profile for longer, or under load'
};
const NO_STACKS = {
    code: 'no-stacks',
    message: 'no sample of the profile has a stack: its values are in the total, and belong to no function',
    hint: 'collect the profile with call stacks'
};
const NO_SYMBOLS = {
    code: 'no-symbols',
    message: 'the profile names no function: it holds addresses only, and cannot be compared by function',
    hint: 'symbolise it where its binary is: `go tool pprof -proto BINARY in.pprof > symbolised.pprof`'
};
const NO_THREAD_STACKS = {
    code: 'no-symbols',
    message: 'the profile names no function: Go does not record where threads are created (golang/go#6104), only how many there are',
    hint: 'leave it out: nothing in it can be compared by function'
};
const SAVED_DIFF = {
    code: 'saved-diff',
    message: 'the profile was saved from a diff (`-diff_base`): its values are head minus base already',
    hint: 'give the two profiles that the diff was made of'
};
const withoutSymbols = ({ columns }) => columns.every(({ sampleType }) => sampleType.type === 'threadcreate')
    ? NO_THREAD_STACKS
    : NO_SYMBOLS;
/** What the reader of a whole profile should know about it before trusting a comparison. */
const warningsAbout = (profile, { names, rows }) => {
    const emptiness = profile.sampleCount === 0
        ? [NO_SAMPLES]
        : names.length === 0
            ? [NO_STACKS]
            : rows.every((row) => row === -1)
                ? [withoutSymbols(profile)]
                : [];
    return profile.isDiff ? [...emptiness, SAVED_DIFF] : emptiness;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/decode.js













/** What two profiles in one file look like when nothing singular came twice. */
const COLLISIONS = new Set(['duplicate-id', 'value-count']);
/** Sums up the samples by all that is wanted. */
const sumUp = (tables, frames, { maxRows, maxTreeNodes, sumsOnly = false, labels }) => {
    const folds = sumsOnly ? undefined : newFoldSums(frames, tables.sampleTypes.length);
    const kept = maxTreeNodes === undefined ? undefined : newKeptStacks(tables, frames);
    // Whoever wants no stacks wants no lines.
    const lines = kept === undefined ? undefined : newLineSums(frames, tables.sampleTypes.length);
    const ranks = labelRanks(tables, labels ?? []);
    const labelled = ranks === undefined ? undefined : newLabelCells(frames, tables.sampleTypes.length);
    const visit = (sample) => {
        if (folds !== undefined)
            addToFolds(folds, sample);
        if (labelled !== undefined)
            addToLabels(labelled, sample);
        if (kept !== undefined)
            keepStack(kept, sample);
        if (lines !== undefined)
            addToLines(lines, sample);
    };
    const sums = sumSamples(tables, frames, { visit, ranks, maxRows });
    return { sums, folds, lines, labelled, kept, keys: labels ?? [], sumsOnly };
};
/** Decodes the tables and sums up the samples. */
const decodeTables = (tables, limits) => {
    checkStrings(tables);
    checkSampleTypes(tables);
    const { frames, warnings } = pruneFrames(tables, resolveFrames(tables));
    const summed = sumUp(tables, frames, limits);
    const { kept } = summed;
    const { profile, numbers } = assembleProfile(tables, frames, summed);
    const warned = [...warnings, ...warningsAbout(profile, frames)];
    if (kept !== undefined && isTooMany(kept))
        return { profile, warnings: [...warned, noTree(kept)], drawable: undefined };
    const drawable = kept && { stacks: kept, numbers, maxNodes: limits.maxTreeNodes ?? 0 };
    return { profile, warnings: warned, drawable };
};
const checkSampleTypes = ({ sampleTypes, sampleRuns }) => {
    if (sampleTypes.length > 0)
        return;
    fail({
        code: 'no-sample-types',
        message: sampleRuns.length > 0
            ? 'expected the profile to say what its sample values are, found samples but no sample types'
            : 'expected a profile with at least one sample type, found none',
        byte: sampleRuns[0] ?? 0
    });
};
/** A second string table explains a collision better than the collision does. */
const explained = (error, { restarts: [restart] }) => error instanceof DamageError && restart !== undefined && COLLISIONS.has(error.damage.code)
    ? new DamageError(concatenated(restart))
    : error;
/** Decodes an uncompressed profile. Throws a {@link DamageError} at the first damage. */
const decodeProfile = (bytes, limits) => {
    const tables = readTables(bytes);
    try {
        return decodeTables(tables, limits);
    }
    catch (error) {
        throw explained(error, tables);
    }
};

;// CONCATENATED MODULE: ./lib/formats/stacks/calls.js
/** `edgefraction` of pprof: smaller calls say nothing about a function. */
const MIN_SHARE = 0.001;
/** What each node cost with all below it, of one column. A parent stands before its children. */
const totalsOf = (parents, self) => {
    const totals = self.slice();
    for (let node = parents.length - 1; node > 0; node--) {
        const parent = parents[node] ?? 0;
        totals[parent] = (totals[parent] ?? 0) + (totals[node] ?? 0);
    }
    return totals;
};
const absoluteSum = (values) => values.reduce((sum, value) => sum + Math.abs(value), 0);
/** The largest share of each node over all columns. */
const sharesOf = ({ parents, self }) => {
    const shares = new Float64Array(parents.length);
    for (const column of self) {
        const total = absoluteSum(column);
        if (total === 0)
            continue;
        for (const [node, value] of totalsOf(parents, column).entries())
            shares[node] = Math.max(shares[node] ?? 0, Math.abs(value) / total);
    }
    return shares;
};
/** The sum of the shares of every pair of caller and callee, by a key of both. */
const sumCalls = (tree, functions) => {
    const shares = sharesOf(tree);
    const calls = new Map();
    for (const [node, callee] of tree.functions.entries()) {
        const caller = tree.functions[tree.parents[node] ?? -1] ?? -1;
        if (caller < 0 || callee < 0 || caller === callee)
            continue;
        const key = caller * functions + callee;
        calls.set(key, (calls.get(key) ?? 0) + (shares[node] ?? 0));
    }
    return calls;
};
/** Functions right below the root. What was too small to be kept has none, and is no function to ask about. */
const rootsOf = (tree) => {
    const first = [...tree.functions].filter((_, node) => node > 0 && tree.parents[node] === 0);
    return [...new Set(first)].filter((place) => place >= 0);
};
/** Four digits are enough to tell calls by, and short in a file. Recursion counts a sample more than once. */
const rounded = (share) => Math.round(Math.min(1, share) * 1e4) / 1e4;
/** Who calls whom in a tree over so many functions. */
const callsOf = (tree, functions) => {
    const large = [...sumCalls(tree, functions)].filter(([, share]) => share >= MIN_SHARE);
    return {
        callers: large.map(([key]) => Math.floor(key / functions)),
        callees: large.map(([key]) => key % functions),
        shares: large.map(([, share]) => rounded(share)),
        roots: rootsOf(tree)
    };
};

;// CONCATENATED MODULE: ./lib/model/tree.js
/** Stacks, merged by call path: what flame graphs, speedscope files and everything that asks who calls whom is made of. */
/** In place of a function: the node that everything starts from. */
const ROOT = -1;
/** In place of a function: what the callees of the parent cost that are too small to be kept, so that totals add up. */
const SMALL = -2;

;// CONCATENATED MODULE: ./lib/formats/stacks/callees.js
/** Room for a callee of each stack. */
const newCallees = (stacks) => ({
    count: 0,
    parents: new Int32Array(stacks),
    functions: new Int32Array(stacks),
    weights: new Float64Array(stacks),
    table: new Int32Array(2 ** (32 - shiftFor(stacks))),
    shift: 0
});
/** Unused bits of a hash of 32 bits, where the table is to have two places for each entry at least. */
const shiftFor = (entries) => Math.clz32(Math.max(1, entries)) - 1;
/** Empties the table, and makes it as small as so many entries allow. */
const clearCallees = (callees, entries) => {
    callees.count = 0;
    callees.shift = shiftFor(entries);
    callees.table.fill(-1, 0, 2 ** (32 - callees.shift));
};
/** Odd numbers whose bits look random (golden ratio and the primes of xxHash): products spread over the upper bits. */
const A = 0x9e3779b1;
const B = 0x85ebca77;
const C = 0xc2b2ae3d;
const D = 0x27d4eb2f;
/** The number of a callee, which is made where the node had none of this function. */
const calleeOf = (callees, parent, number) => {
    const { parents, functions, table, shift } = callees;
    const mask = 2 ** (32 - shift) - 1;
    let place = (Math.imul(parent, A) + Math.imul(number, B)) >>> shift;
    let step = 0;
    for (;;) {
        const callee = table[place] ?? 0;
        if (callee < 0)
            break;
        if (functions[callee] === number && parents[callee] === parent)
            return callee;
        // A second hash, so that a crowd that a hostile file brings to one corner of the table walks away in all directions.
        if (step === 0)
            step = ((Math.imul(parent, C) + Math.imul(number, D)) >>> shift) | 1;
        place = (place + step) & mask;
    }
    const callee = callees.count++;
    table[place] = callee;
    parents[callee] = parent;
    functions[callee] = number;
    callees.weights[callee] = 0;
    return callee;
};

;// CONCATENATED MODULE: ./lib/formats/stacks/weigh.js
const weigh_absoluteSum = (values) => {
    let sum = 0;
    for (const value of values)
        sum += Math.abs(value);
    return sum;
};
/**
 * What each stack costs as a share of the total: the largest over all columns, so that what is small in weight is small
 * in every column. Negative values cost what they are. Stacks that are 0 everywhere are left out of `alive`.
 */
const weigh = ({ starts, values }) => {
    const count = starts.length - 1;
    const weights = new Float64Array(count);
    for (const column of values) {
        const total = weigh_absoluteSum(column);
        if (total === 0)
            continue;
        for (let stack = 0; stack < count; stack++)
            weights[stack] = Math.max(weights[stack] ?? 0, Math.abs(column[stack] ?? 0) / total);
    }
    const alive = new Int32Array(count);
    let kept = 0;
    for (let stack = 0; stack < count; stack++)
        if (weights[stack] !== 0)
            alive[kept++] = stack;
    return { weights, alive: alive.subarray(0, kept) };
};

;// CONCATENATED MODULE: ./lib/formats/stacks/window.js
/** In place of a frame: the stack has no more. */
const END = -1;
/** Levels that are read at once: frames of a stack that share a line or two of cache. */
const LEVELS = 8;
const newWindow = (stacks) => {
    const count = stacks.starts.length - 1;
    return { stacks, count, frames: new Int32Array(LEVELS * count) };
};
/** Reads the levels from `depth` on, of the first stacks of a list, where that is due. */
const fillWindow = ({ stacks, count, frames }, { alive, count: alives }, depth) => {
    if (depth % LEVELS > 0)
        return;
    for (let index = 0; index < alives; index++) {
        const stack = alive[index] ?? 0;
        const from = (stacks.starts[stack] ?? 0) + depth;
        const levels = Math.min(LEVELS, (stacks.starts[stack + 1] ?? 0) - from);
        for (let level = 0; level < levels; level++)
            frames[level * count + stack] = stacks.frames[from + level] ?? 0;
        if (levels < LEVELS)
            frames[levels * count + stack] = END;
    }
};
const frameAt = ({ count, frames }, stack, depth) => frames[(depth % LEVELS) * count + stack] ?? END;

;// CONCATENATED MODULE: ./lib/formats/stacks/grow.js




/** Stacks of up to so many frames, which are up to so many nodes, become a tree as they are. */
const EXACT_FRAMES = 2 ** 18;
/** The share of the total that a function has to cost where there are more. */
const CUT = 1e-4;
const addNode = ({ parents, functions, self }, parent, number) => {
    parents.push(parent);
    for (const values of self)
        values.push(0);
    return functions.push(number) - 1;
};
const addSelf = ({ stacks, nodes }, node, stack) => {
    for (let column = 0; column < nodes.self.length; column++) {
        const self = nodes.self[column];
        if (self === undefined)
            continue;
        self[node] = (self[node] ?? 0) + (stacks.values[column]?.[stack] ?? 0);
    }
};
/**
 * Takes every stack to the node of its callee, on by a frame, and adds up what each callee of each node costs. Stacks that
 * end there, or came to a small node, are done.
 */
const findCallees = (growing, depth) => {
    const { weights, window, nodes, callees, reached, alive, at } = growing;
    clearCallees(callees, growing.count);
    let left = 0;
    for (let index = 0; index < growing.count; index++) {
        const stack = alive[index] ?? 0;
        const node = reached[at[index] ?? 0] ?? 0;
        const frame = nodes.functions[node] === SMALL ? END : frameAt(window, stack, depth);
        if (frame === END) {
            addSelf(growing, node, stack);
            continue;
        }
        const callee = calleeOf(callees, node, frame);
        callees.weights[callee] = (callees.weights[callee] ?? 0) + (weights[stack] ?? 0);
        alive[left] = stack;
        at[left++] = callee;
    }
    growing.count = left;
};
/** Makes a node of each callee that is large enough, and one small node of the others of a node. */
const keepCallees = ({ nodes, callees, reached }, minWeight) => {
    const smallOf = new Map();
    for (let callee = 0; callee < callees.count; callee++) {
        const weight = callees.weights[callee] ?? 0;
        const parent = callees.parents[callee] ?? 0;
        if (weight >= minWeight) {
            reached[callee] = addNode(nodes, parent, callees.functions[callee] ?? 0);
            continue;
        }
        nodes.cut = Math.max(nodes.cut, weight);
        const small = smallOf.get(parent) ?? addNode(nodes, parent, SMALL);
        smallOf.set(parent, small);
        reached[callee] = small;
    }
};
const newGrowing = (stacks) => {
    const { weights, alive } = weigh(stacks);
    return {
        stacks,
        weights,
        window: newWindow(stacks),
        nodes: { parents: [], functions: [], self: stacks.values.map(() => []), cut: 0 },
        callees: newCallees(alive.length),
        alive,
        count: alive.length,
        at: new Int32Array(alive.length),
        reached: new Int32Array(alive.length)
    };
};
/**
 * Merges stacks by call path, level by level from the root. A level costs one pass over the stacks that still grow: those
 * of functions that are too small stop where they become so. Time and memory are linear in the number of frames.
 */
const growTree = (stacks, maxNodes) => {
    const growing = newGrowing(stacks);
    const { nodes } = growing;
    const minWeight = (stacks.starts.at(-1) ?? 0) <= EXACT_FRAMES ? 0 : CUT;
    addNode(nodes, -1, ROOT);
    for (let depth = 0; growing.count > 0; depth++) {
        fillWindow(growing.window, growing, depth);
        findCallees(growing, depth);
        keepCallees(growing, nodes.parents.length < maxNodes ? minWeight : Number.POSITIVE_INFINITY);
    }
    return {
        parents: Int32Array.from(nodes.parents),
        functions: Int32Array.from(nodes.functions),
        self: nodes.self.map((values) => Float64Array.from(values)),
        cut: nodes.cut
    };
};

;// CONCATENATED MODULE: ./lib/formats/pprof/draw.js


/** The tree by places in the profile. */
const renumberTree = (tree, numbers) => {
    const places = new Map(numbers.map((number, place) => [number, place]));
    return { ...tree, functions: tree.functions.map((number) => places.get(number) ?? number) };
};
/** The profile with its call tree. */
const drawProfile = (profile, { stacks, numbers, maxNodes }) => {
    const tree = renumberTree(growTree(stacks, maxNodes), numbers);
    return { ...profile, tree, calls: callsOf(tree, numbers.length) };
};

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/formats/pprof/inflate.js


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
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { chunkSize: chunkSize(bytes, limit), maxOutputLength, info: true });
    }
    catch (error) {
        return fail(zlibDamage(error, bytes, limit));
    }
};
/** zlib stops at padding and ignores what follows it; a lost second half must not go unseen. */
const checkTrailing = (bytes, consumed) => {
    const start = bytes.subarray(consumed).findIndex((byte) => byte !== 0);
    if (start >= 0)
        fail(trailing(consumed + start, bytes.length));
};
/** Inflates a gzipped profile, within `limit` bytes. Fails on a cut, damaged or growing stream. */
const inflate = (bytes, limit) => {
    const result = gunzip(bytes, limit);
    if (!isInflated(result))
        return fail(damagedGzip('it cannot be inflated'));
    checkTrailing(bytes, result.engine.bytesWritten);
    return result.buffer;
};

;// CONCATENATED MODULE: ./lib/formats/pprof/legacy.js
/** How the text profiles of Go (debug=1) and gperftools begin. */
const TEXT_HEADER = /^(?:heap profile: |[a-z]{1,64} profile: total \d|--- (?:mutex|contention|contentionz|heapz|threadz)\b)/;
const PREFIX = 128;
const isLegacyText = (bytes) => TEXT_HEADER.test(new TextDecoder().decode(bytes.subarray(0, PREFIX)));
/** The header words of a gperftools CPU profile: 0, 3 (words that follow), 0 (version), period, 0. */
const BINARY_HEADER = [0, 3, 0];
/** Whether the bytes begin like a gperftools CPU profile of a 64-bit machine, of either byte order. */
const isLegacyBinary = (bytes) => {
    if (bytes.length < 40)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return [true, false].some((littleEndian) => BINARY_HEADER.every((word, index) => view.getBigUint64(8 * index, littleEndian) === BigInt(word)) && view.getBigUint64(32, littleEndian) === 0n);
};
/** Text profiles carry addresses instead of functions: even pprof makes one `<unknown>` row of them. */
const legacyText = {
    code: 'legacy',
    message: 'expected a pprof protobuf, found a legacy text profile (debug=1), which holds addresses, not functions',
    byte: 0,
    hint: 'collect it with debug=0: `curl http://HOST/debug/pprof/heap > heap.pprof`, or `pprof.Lookup(name).WriteTo(w, 0)`'
};
const legacyBinary = {
    code: 'legacy',
    message: 'expected a pprof protobuf, found a legacy binary CPU profile (gperftools)',
    byte: 0,
    hint: 'convert it: `pprof -proto BINARY cpu.prof > cpu.pprof`'
};

;// CONCATENATED MODULE: ./lib/formats/pprof/unknown.js
const ascii = (text) => Array.from(text, (character) => character.charCodeAt(0));
const MAGICS = [
    { bytes: ascii('PK\x03\x04'), what: 'a zip archive (unpack it first)' },
    { bytes: [0x1f, 0x8b], what: 'gzip (compressed twice: unpack it once)' },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'zstd (decompress it first)' },
    { bytes: [0xfd, ...ascii('7zXZ')], what: 'xz (decompress it first)' },
    { bytes: ascii('BZh'), what: 'bzip2 (decompress it first)' },
    {
        bytes: [0x04, 0x22, 0x4d, 0x18],
        what: 'lz4 (decompress it first; what memray writes: `memray transform speedscope`)'
    },
    { bytes: ascii('ustar'), offset: 257, what: 'a tar archive (unpack it first)' },
    { bytes: ascii('\x7fELF'), what: 'an ELF binary (the program, not its profile)' },
    { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: 'a Mach-O binary (the program, not its profile)' },
    { bytes: [0x4d, 0x5a, 0x90, 0x00], what: 'a Windows binary (the program, not its profile)' },
    {
        bytes: ascii('PERFILE2'),
        what: 'perf.data (convert it with `perf script` or perf_to_profile)'
    },
    {
        bytes: ascii('FLR\0'),
        what: 'a Java flight recording (fold it: `jfrconv -o collapsed` of async-profiler)'
    },
    {
        // How marshal writes a dictionary whose first key is a triple that begins with a short string.
        bytes: [0xfb, 0x29, 0x03, 0xfa],
        what: 'what cProfile writes (profile with `py-spy record -f speedscope` instead)'
    },
    { bytes: ascii('\x89PNG'), what: 'a PNG image' },
    { bytes: ascii('%PDF-'), what: 'a PDF document' },
    { bytes: ascii('SQLite format 3\0'), what: 'an SQLite database' }
];
const startsWith = (bytes, { bytes: magic, offset = 0 }) => magic.every((byte, index) => bytes[offset + index] === byte);
/** Kinds of text that are known by how they begin. Each pattern is anchored and looks at a bounded prefix. */
const TEXTS = [
    {
        begin: /^\{\s{0,16}"head":\s{0,4}\{\s{0,32}"callFrame":/,
        what: 'a heap profile of V8, which has what was alive at its end and not what was allocated (compare CPU time: `node --cpu-prof`)'
    },
    {
        begin: /^\{\s{0,16}"(?:machine_info|results|context)": ?[{[]|^\[\s{0,16}\{\s{0,16}"jmhVersion"/,
        what: 'JSON of a benchmark tool (pytest-benchmark, hyperfine, JMH, Google Benchmark, ...), which is not read itself (docs/profilers.md has a script that prints it as `go test -bench` does)'
    },
    {
        begin: /^<(?:!doctype html|html|head|body)\b/i,
        what: 'an HTML page (an error or login page?)'
    },
    { begin: /^<svg\b/i, what: 'an SVG image' },
    { begin: /^<(?:\?xml|!--|[a-z])/i, what: 'XML or HTML' },
    { begin: /^(?:\{\s{0,64}["}]|\[\s{0,64}[[{"\d\]])/, what: 'JSON' },
    {
        begin: /^(?:# callgrind format|version: 1\s{1,2}creator: |positions: (?:instr |line))/,
        what: 'the format of callgrind (for pprof: `go tool pprof -proto`)'
    },
    {
        begin: /^(?:PeriodType: |digraph |(?:File|Type|Duration): [^\0]{0,400}?\n-{8,32}\+-)/,
        what: 'what pprof prints for other readers (save the profile itself, or `go tool pprof -top`)'
    },
    {
        begin: /^Total: \d{1,12} (?:samples|B|MB)/,
        what: 'what google-pprof prints (convert the profile: `pprof -proto BINARY cpu.prof > cpu.pprof`)'
    },
    {
        begin: /^\S{1,64} {1,8}\d{1,9}(?:\/\d{1,9})? {1,8}(?:\[\d{1,5}\] {1,8})?\d{1,12}\.\d{6}: /,
        what: 'what `perf script` prints (fold it with stackcollapse-perf.pl or inferno-collapse-perf)'
    },
    { begin: /^mode: (?:set|count|atomic)\s/, what: 'a coverage profile of Go' },
    { begin: /^go 1\.\d{1,3} trace\0/, what: 'a Go execution trace (see `go tool trace -pprof`)' },
    { begin: /^version https:\/\/git-lfs/, what: 'a Git LFS pointer (run `git lfs pull`)' },
    { begin: /^goroutine \d{1,9} \[/, what: 'a goroutine dump (collect it with debug=0)' },
    { begin: /^H4sI[A-Za-z0-9+/]{20}/, what: 'base64 of a gzip (decode it with `base64 -d`)' },
    { begin: /^(?:401|403|404|500|502|503) /, what: 'an HTTP error message' },
    {
        // Downloaded, and as `gh run view --log` prints it: job, step and time before every line.
        begin: /^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t\uFEFF?)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z /,
        what: 'the log of a CI job, with a time before every line (give the file that `go test` wrote, as with `| tee bench.txt`)'
    }
];
const unknown_PREFIX = 512;
/** Names a well-known kind of file that is not a profile; undefined for anything else. */
const describeUnknown = (bytes) => {
    const magic = MAGICS.find((candidate) => startsWith(bytes, candidate));
    if (magic !== undefined)
        return magic.what;
    const text = new TextDecoder().decode(bytes.subarray(0, unknown_PREFIX)).trimStart();
    return TEXTS.find(({ begin }) => begin.test(text))?.what;
};
/** Bytes below space that text files contain: backspace, tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS = new Set([8, 9, 10, 12, 13, 27]);
const TEXT_PREFIX = 4096;
/** Whether a file reads as text as far as its beginning tells: no control bytes but those of text. */
const isText = (bytes) => bytes.subarray(0, TEXT_PREFIX).every((byte) => byte >= 32 || TEXT_CONTROLS.has(byte));

;// CONCATENATED MODULE: ./lib/formats/pprof/recognise.js



const VALUE_TYPE = { varint: fields(1, 2), bytes: 0 };
const PROFILE = {
    varint: fields(7, 8, 9, 10, 12, 13, 14, 15),
    bytes: fields(1, 2, 3, 4, 5, 6, 11, 13)
};
/** The messages inside a profile by field number. */
const MESSAGES = new Map([
    [1, VALUE_TYPE],
    [2, { varint: fields(1, 2), bytes: fields(1, 2, 3) }],
    [3, { varint: fields(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), bytes: 0 }],
    [4, { varint: fields(1, 2, 3, 5), bytes: fields(4) }],
    [5, { varint: fields(1, 2, 3, 4, 5), bytes: 0 }],
    [11, VALUE_TYPE]
]);
/** Enough to call later nonsense damage. */
const ENOUGH_MESSAGES = 3;
const isField = ({ varint, bytes }, tag) => {
    const set = (tag & 7) === 0 ? varint : (tag & 7) === 2 ? bytes : 0;
    return tag >= 8 && tag >>> 3 < 32 && ((set >>> (tag >>> 3)) & 1) === 1;
};
/** Moves past a value and returns where it ends: past the end of the buffer if it is cut. */
const skip = (cursor, tag) => {
    const value = readVarint(cursor);
    if ((tag & 7) === 2)
        cursor.at += value >= 0 ? value : Infinity;
    return cursor.at;
};
const isMessage = (bytes, shape) => {
    const cursor = { bytes, at: 0 };
    while (cursor.at < bytes.length) {
        const tag = readVarint(cursor);
        if (!isField(shape, tag))
            return false;
        skip(cursor, tag);
    }
    return bytes.length > 0 && cursor.at === bytes.length;
};
const gather = (bytes) => {
    const cursor = { bytes, at: 0 };
    let messages = 0;
    while (cursor.at < bytes.length && messages < ENOUGH_MESSAGES) {
        const tag = readVarint(cursor);
        if (!isField(PROFILE, tag))
            return { messages, isContradicted: true };
        const shape = (tag & 7) === 2 ? MESSAGES.get(tag >>> 3) : undefined;
        const length = { bytes, at: cursor.at };
        const end = skip(cursor, tag);
        if (end > bytes.length)
            break;
        if (shape === undefined)
            continue;
        readVarint(length);
        const body = bytes.subarray(length.at, end);
        if (isMessage(body, shape))
            messages++;
        else if (body.length > 0)
            return { messages, isContradicted: true };
    }
    return { messages, isContradicted: false };
};
/**
 * Whether uncompressed bytes are plausibly a profile, damaged or not: they are not text, and begin with messages
 * that only a profile has. A cut or later damage does not matter.
 */
const looksLikeProfile = (bytes) => {
    if (isText(bytes))
        return false;
    try {
        const { messages, isContradicted } = gather(bytes);
        return messages >= (isContradicted ? ENOUGH_MESSAGES : 1);
    }
    catch (error) {
        if (error instanceof DamageError)
            return false;
        throw error;
    }
};

;// CONCATENATED MODULE: ./lib/formats/pprof.js








/** Says yes to every gzip: profiles are nearly always gzipped, and `parse` names what else is in one. */
const matches = ({ bytes }) => isGzip(bytes) || isLegacyText(bytes) || isLegacyBinary(bytes) || looksLikeProfile(bytes);
const notAProfile = (what) => ({
    code: 'not-a-profile',
    message: `expected a pprof profile, found ${what}`,
    hint: 'give the file that the profiler wrote'
});
const gzippedText = 'text (unpack it first: of what is gzipped only profiles are read)';
/** Names content that is certainly something else. Other bytes are decoded, for the decoder to say what is wrong. */
const rejectOthers = (bytes) => {
    if (looksLikeProfile(bytes))
        return;
    if (isLegacyText(bytes))
        fail(legacyText);
    if (isLegacyBinary(bytes))
        fail(legacyBinary);
    if (bytes.length === 0)
        fail(notAProfile('no bytes at all'));
    const what = describeUnknown(bytes) ?? (isText(bytes) ? gzippedText : undefined);
    if (what !== undefined)
        fail(notAProfile(what));
};
const decodeInflated = (bytes, limits) => {
    rejectOthers(bytes);
    return decodeProfile(bytes, limits);
};
const decode = ({ bytes }, limits) => {
    if (!isGzip(bytes))
        return decodeInflated(bytes, limits);
    const inflated = inflate(bytes, limits.maxInflatedBytes);
    try {
        return decodeInflated(inflated, limits);
    }
    finally {
        letGo(inflated);
    }
};
const parse = (file, limits) => {
    try {
        const { profile, warnings, drawable } = decode(file, limits);
        // Growing a tree takes as much memory as the uncompressed bytes did, which nobody holds any more.
        const drawn = drawable === undefined ? profile : drawProfile(profile, drawable);
        const diagnostics = warnings.map((warning) => diagnose(file.path, 'warning', warning));
        return { profiles: [drawn], benchmarks: [], diagnostics };
    }
    catch (error) {
        if (!(error instanceof DamageError))
            throw error;
        const diagnostics = [diagnose(file.path, 'error', error.damage)];
        return { profiles: [], benchmarks: [], diagnostics };
    }
};
/**
 * The profile.proto of pprof, gzipped or not, as Go and most profilers write it.
 *
 * Strict: a profile that is cut, damaged or two in one gives an error diagnostic and no profile, because sums over
 * a part must not be compared. Offsets in diagnostics count from the start of the uncompressed profile.
 */
const pprof = { id: 'pprof', title: 'pprof profile', matches, parse };

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/formats/text.js
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
const MOST_LINES = (/* unused pure expression or super */ null && (2 ** 25));
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

;// CONCATENATED MODULE: ./lib/formats/decode.js


const known = (formats) => formats.map((format) => format.title).join(', ');
const nothing = (diagnostics) => ({
    profiles: [],
    benchmarks: [],
    diagnostics
});
const unrecognised = (file, formats) => ({
    severity: 'warning',
    code: 'formats/unrecognised',
    message: `expected one of: ${known(formats)}; found ${describeUnknown(file.bytes) ?? 'none of them'}`,
    at: { file: file.path },
    hint: 'remove the file, or leave it out under "inputs" in the config file (side: ignore)'
});
const ambiguous = (file, claims) => ({
    severity: 'error',
    code: 'formats/ambiguous',
    message: `expected one format, found ${claims.map((format) => format.title).join(' and ')} in one file`,
    at: { file: file.path },
    hint: 'split the file'
});
const empty = (file) => ({
    severity: 'error',
    code: 'formats/empty',
    message: 'expected a profile or benchmark results, found an empty file',
    at: { file: file.path },
    hint: 'look at the step that wrote it: a profiler that is killed, or a redirect that failed, leaves a file of 0 bytes'
});
const beyondBound = (file, { code, message }) => ({
    severity: 'error',
    code: `formats/${code}`,
    message,
    at: { file: file.path },
    hint: 'look at the step that wrote it, or split the file'
});
const holdsData = ({ profiles, benchmarks, manifest: said, traces }) => profiles.length + benchmarks.length > 0 || said !== undefined || traces !== undefined;
const statusOf = (parsed) => {
    const isDamaged = parsed.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
    if (isDamaged)
        return holdsData(parsed) ? 'partial' : 'damaged';
    return holdsData(parsed) ? 'parsed' : 'empty';
};
/** The formats that claim a file: by its content, and by its name only where its content is nothing that is known. */
const claimsOn = (file, formats) => {
    const claims = formats.filter((format) => format.matches(file));
    return claims.length > 0 ? claims : formats.filter(({ isNamed }) => isNamed?.(file.path));
};
const parseAs = (format, file, limits) => {
    try {
        return format.parse(file, limits);
    }
    catch (error) {
        if (error instanceof TextBoundError)
            return nothing([beyondBound(file, error)]);
        throw error;
    }
};
/** Decodes one file by the one of these formats that claims it. Never throws; what is wrong is in the diagnostics. */
const decodeAs = (formats, file, limits) => {
    if (file.bytes.length === 0) {
        return { format: 'unknown', status: 'empty', parsed: nothing([empty(file)]) };
    }
    const claims = claimsOn(file, formats);
    const [format, ...others] = claims;
    if (format === undefined) {
        return {
            format: 'unknown',
            status: 'unrecognised',
            parsed: nothing([unrecognised(file, formats)])
        };
    }
    if (others.length > 0) {
        return { format: 'unknown', status: 'damaged', parsed: nothing([ambiguous(file, claims)]) };
    }
    const parsed = parseAs(format, file, limits);
    return { format: format.id, status: statusOf(parsed), parsed };
};

;// CONCATENATED MODULE: ./lib/pair/name.js
/** Words that say which side a file belongs to. */
const sideWords = new Map([
    ['base', 'base'],
    ['baseline', 'base'],
    ['old', 'base'],
    ['main', 'base'],
    ['master', 'base'],
    ['before', 'base'],
    ['head', 'head'],
    ['new', 'head'],
    ['pr', 'head'],
    ['after', 'head'],
    ['optimized', 'head'],
    ['optimised', 'head'],
    ['candidate', 'head']
]);
const isSideWord = (word) => sideWords.has(word.toLowerCase());
/** Whether a path says that it is of base. */
const name_saysBase = (path) => splitWords(path).some(({ text }) => sideWords.get(text) === 'base');
const wordsOf = (text) => new Set(text.split(' '));
/** Words that say what a file holds. The content says it better, so they are no part of a workload's name. */
const kindWords = wordsOf('cpu mem memory memprofile cpuprofile heap alloc allocs inuse goroutine threadcreate ' +
    'bench benchmark benchmarks benchstat benchdiff');
/** Words of file endings, folders and artifacts that say nothing about the workload. */
const fillerWords = wordsOf('top prof profs pprof profile profiles pb gz txt out csv json log raw diff space objects result results ' +
    'speedscope folded collapsed ' +
    'ci artifact artifacts flamegate');
/** A commit in a name differs in every run, and would make a new workload of the same one each time. */
const isCommit = (word) => /^[0-9a-f]{7,64}$/.test(word) && /\d/.test(word);
/**
 * How `node --cpu-prof` names a file that nobody named: `CPU.20261129.101916.30098.0.001.cpuprofile`, with date, time, process,
 * thread and number. They differ in every run, and tell repeated files apart.
 */
const NODE_NAME = /(?<=^|[/\\])(CPU|Heap)\.(\d{8})\.(\d{6})\.(\d{1,10})\.(\d{1,10})\.(\d{3})(?=\.)/g;
const splitWords = (path) => {
    const segments = path
        .replace(NODE_NAME, '$1.$2$3$4$5$6')
        .split(/[/\\]+/)
        .filter((segment) => segment !== '');
    return segments.flatMap((segment, index) => {
        const parts = segment.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        const texts = parts.filter((part) => part !== '');
        const isFolder = index < segments.length - 1 && texts.length === 1;
        return texts.map((text) => ({ text, isFolder }));
    });
};
/** A number behind the kind (`cpu.1.pprof`, `cpu_top.1.txt`), or a counted word (`run3`), tells repeated files apart. */
const isReplicate = (words, index) => {
    const text = words[index]?.text ?? '';
    if (/^(?:run|round|rep|replicate|iter)\d+$/.test(text))
        return true;
    const before = words.slice(0, index).findLast((word) => !fillerWords.has(word.text));
    return /^\d+$/.test(text) && kindWords.has(before?.text ?? '');
};
const name_keyOf = (words) => words
    .map((word) => word.text)
    .filter((text) => !kindWords.has(text) && !fillerWords.has(text) && !isCommit(text))
    .join('-');
const sideReading = (words, index) => {
    const word = words[index];
    const side = word && sideWords.get(word.text);
    if (word === undefined || side === undefined)
        return [];
    const rest = words.filter((_, other) => other !== index);
    return [{ side, strength: word.isFolder ? 'folder' : 'word', key: name_keyOf(rest), word: word.text }];
};
/** All ways to read a path, relative to the folder that was searched. The neutral reading is always the last. */
const readName = (path) => {
    const all = splitWords(path);
    const replicates = all.filter((_, index) => isReplicate(all, index));
    const words = all.filter((word) => !replicates.includes(word));
    const sided = words.flatMap((_, index) => sideReading(words, index));
    const neutral = { side: 'neutral', strength: 'none', key: name_keyOf(words), word: '' };
    return {
        readings: [...sided, neutral],
        replicate: replicates.map((word) => word.text).join('-')
    };
};
const inputEndings = new Set([
    'prof',
    'pprof',
    'pb',
    'gz',
    'txt',
    'csv',
    'diff',
    'out',
    'speedscope',
    'cpuprofile',
    'folded',
    'collapsed'
]);
/** Whether a name looks like input although no format claims the content: then it is listed, not only counted. */
const name_looksLikeInput = (path) => splitWords(path).some(({ text }) => sideWords.has(text) || inputEndings.has(text));

;// CONCATENATED MODULE: ./lib/io/ownReport.js


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
        return (0,external_node_zlib_namespaceObject.gunzipSync)(head, { finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH }).toString('latin1');
    }
    catch {
        return '';
    }
};
/** Whether a file is one of our own reports, its views or its trees, which must never become an input of the next. */
const isOwnReport = (bytes) => {
    if (isGzip(bytes))
        return viewsMark.test(unpackedHead(bytes));
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
    const text = head.toString('latin1');
    return text.startsWith('<!doctype html>')
        ? text.includes(pageMark)
        : speedscopeMark.test(text) || jsonMarks.every((mark) => text.includes(mark));
};

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/model/diagnostic.js
/** The one error class: no report can be made, and the diagnostics say why. Caught once per shell. */
class diagnostic_FlamegateError extends Error {
    name = 'FlamegateError';
    diagnostics;
    constructor(diagnostics, options) {
        super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'), options);
        this.diagnostics = diagnostics;
    }
}

;// CONCATENATED MODULE: ./lib/io/entries.js

/** What is in a folder, in name order. */
const entries_entriesOf = (folder) => readdirSync(folder, { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) || -1);
/** The same, where a folder that is missing or cannot be read holds nothing. */
const readableEntries = (folder) => {
    try {
        return entries_entriesOf(folder);
    }
    catch {
        return [];
    }
};

;// CONCATENATED MODULE: ./lib/io/search.js




const skippedFolders = new Set(['.git', 'node_modules']);
/** Hidden folders hold tools' own state, except `.docs`, which holds published artifacts. */
const isSkipped = (name) => skippedFolders.has(name) || (name.startsWith('.') && name !== '.docs');
const posix = (path) => (sep === '/' ? path : path.split(sep).join('/'));
const missing = (path, cause) => new FlamegateError([
    {
        severity: 'error',
        code: 'io/path-missing',
        message: `expected a file or folder at ${path}, found none that can be read`,
        hint: 'check the path; a PATH is a file, or a folder that is searched recursively'
    }
], { cause });
const tooMany = (path, maxFiles) => new FlamegateError([
    {
        severity: 'error',
        code: 'io/too-many-files',
        message: `expected at most ${maxFiles} files under ${path}, found more`,
        hint: 'give a folder that holds little else than profiles and benchmark results, or raise limits.max-files in the config file'
    }
]);
/** All regular files below a folder, in name order. Links are not followed: they could lead anywhere, or in circles. */
const walk = (folder, isOut, found, max) => {
    for (const entry of entriesOf(folder)) {
        const path = join(folder, entry.name);
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
const search_search = (where, options) => {
    const { path, label = path } = where;
    const root = resolve(options.cwd, path);
    const out = resolve(options.cwd, options.out);
    try {
        const stat = statSync(root);
        if (!stat.isDirectory()) {
            const name = basename(root);
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
        const below = posix(relative(root, location));
        return {
            location,
            path: posix(join(label, below)),
            name: where.labelsNames ? posix(join(label, below)) : below,
            bytes: lstatSync(location).size,
            isNamed: false
        };
    });
};
/** Whether a search of a path would find any file. */
const holdsFiles = (where, options) => {
    try {
        return search_search(where, { ...options, maxFiles: 1 }).length > 0;
    }
    catch {
        return true; // more than one file, or an error that the real search will explain
    }
};
/** Whether a path is there, of whatever kind. */
const exists = (path, cwd) => {
    try {
        lstatSync(resolve(cwd, path));
        return true;
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./lib/io/readFiles.js






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
const readFiles_tooLarge = (found, max) => unread(found, `expected at most ${max} bytes, found ${found.bytes}`, 'raise limits.max-file-bytes in the config file, or leave the file out');
const tooMuch = (found, max) => unread(found, `expected at most ${max} bytes in all inputs together, found more with this one`, 'raise limits.max-total-bytes in the config file, or give fewer files');
/** Reads one file and decodes it as these formats. */
const readOne = (found, options, formats) => {
    if (found.bytes > options.maxFileBytes)
        return readFiles_tooLarge(found, options.maxFileBytes);
    try {
        const bytes = (0,external_node_fs_namespaceObject.readFileSync)(found.location);
        if (!found.isNamed && isOwnReport(bytes))
            return 'own-report';
        const { path, name } = found;
        const file = { path, name, bytes: bytes.length, ...decodeAs(formats, { path, bytes }, options) };
        letGo(bytes);
        return file;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return unread(found, `expected to read the file, found: ${why}`, 'check its permissions');
    }
};
const isListed = (file, found) => found.isNamed || file.format !== 'unknown' || looksLikeInput(found.name);
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
        for (const found of search(root, options)) {
            const file = read(found);
            if (file === 'own-report') {
                if (side === 'base' || (side === undefined && saysBase(found.name)))
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

;// CONCATENATED MODULE: ./lib/io/threads/thread.js



const answerTo = ({ found, options }) => {
    try {
        return readOne(found, options, [pprof]);
    }
    catch {
        return 'failed';
    }
};
const serve = (port) => {
    port.on('message', (order) => port.postMessage(answerTo(order)));
};
/** Decodes the profiles that the main thread names, one after the other, until it ends the thread. */
const serveMainThread = () => {
    if (external_node_worker_threads_namespaceObject.parentPort !== null)
        serve(external_node_worker_threads_namespaceObject.parentPort);
};

;// CONCATENATED MODULE: ./lib/thread.js

/** Entry of the bundle that decodes profiles beside the main thread. */
const main = () => serveMainThread();

var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__main as main };
