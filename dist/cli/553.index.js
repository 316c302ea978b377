export const id = 553;
export const ids = [553];
export const modules = {

/***/ 4711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate),
/* harmony export */   b: () => (/* binding */ isGzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4711);


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

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ decodeTextStrictly),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/** Bytes looked at to tell UTF-16 without a byte order mark from UTF-8. */
const SNIFFED_BYTES = 512;
/**
 * The text of a file: UTF-8 or UTF-16 (as PowerShell's `>` writes it), with or without a byte order mark.
 * Never fails: bytes that are no text become U+FFFD.
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
/** The lines of a text without their ends (LF, CRLF or a lone CR); a last end of line does not open a further line. */
function splitLines(text) {
    if (text === '')
        return [];
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.at(-1) === '')
        lines.pop();
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
    if (pairs < 2)
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


/***/ }),

/***/ 2432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ INLINED),
/* harmony export */   w: () => (/* binding */ CALLED)
/* harmony export */ });
/** What a function is known by beside its name: who calls it, whom it calls, and whether it was a part of its caller. */
/** Bits of `Profile.inlining`: the function was seen with a frame of its own, and as a part of the frame of its caller. */
const CALLED = 1;
const INLINED = 2;


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ elementsOf)
/* harmony export */ });
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


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ foldSymbols)
/* harmony export */ });
/* unused harmony export withoutTypeArguments */
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3404);
/* harmony import */ var _importPath_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1363);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5159);
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
    const end = (0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(declared);
    if (end === -1 || !declared.includes('['))
        return declared;
    const elements = (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .Z)(declared.slice(end + 1));
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
const isOwnName = (symbol) => /^(?:\(\*\w+\)\.)?\w+$/.test(symbol.slice((0,_importPath_js__WEBPACK_IMPORTED_MODULE_2__/* .packageEnd */ .K2)(symbol) + 1));
/** Folds the symbols of a profile, or of two that are compared, into their functions: a name for each. */
const foldSymbols = (symbols) => {
    const all = Array.from(symbols, (symbol) => ({
        symbol,
        parsed: isOwnName(symbol) ? undefined : (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSymbol */ .a)(symbol)
    }));
    const whole = all.filter(({ parsed }) => parsed === undefined || parsed.parts.length === 0);
    const functions = new Set(whole.map(({ symbol }) => withoutTypeArguments(symbol)));
    const isFunction = (name) => functions.has(name);
    return new Map(all.map(({ symbol, parsed }) => [
        symbol,
        parsed === undefined ? symbol : foldedName(parsed, isFunction)
    ]));
};


/***/ }),

/***/ 1363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   K2: () => (/* binding */ packageEnd),
/* harmony export */   LT: () => (/* binding */ withoutVendor),
/* harmony export */   q0: () => (/* binding */ decodePath),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony export isVendored */
/** The package of a symbol: where it ends in the text, and what the linker's spelling of it means. */
const HEX = /^[0-9a-f]{2}$/i;
/** Symbols that the compiler writes for types, which belong to no package; `type..` and `go.struct` up to Go 1.19. */
const RESERVED = /^(?:type:|type\.\.|go:|go\.struct \{|go\.\(\*struct \{)/;
/** Whether the compiler wrote the symbol for a type and not for a declaration: `type:.eq.[2]string`. */
const isReserved = (symbol) => RESERVED.test(symbol);
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


/***/ }),

/***/ 5159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseSymbol)
});

// EXTERNAL MODULE: ./lib/symbols/elements.js
var symbols_elements = __webpack_require__(3404);
// EXTERNAL MODULE: ./lib/symbols/importPath.js
var importPath = __webpack_require__(1363);
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
    kind: (0,importPath/* isReserved */.Bs)(symbol) ? 'generated' : kindOf('', symbol, false),
    package: '',
    name: symbol,
    declared: symbol,
    parts: []
});
/** Reads a symbol. Never fails: what is no Go symbol is a name without anything else. In time linear in its length. */
const parseSymbol = (symbol) => {
    const end = (0,importPath/* packageEnd */.K2)(symbol);
    if (end === -1)
        return withoutPackage(symbol);
    const path = (0,importPath/* decodePath */.q0)(symbol.slice(0, end));
    const elements = (0,symbols_elements/* elementsOf */.Z)(symbol.slice(end + 1));
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


/***/ })

};
