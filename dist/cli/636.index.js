export const id = 636;
export const ids = [636];
export const modules = {

/***/ 6636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  benchCommand: () => (/* binding */ benchCommand)
});

// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/units/benchUnits.js
var benchUnits = __webpack_require__(3650);
// EXTERNAL MODULE: ./lib/stats/geomean.js
var geomean = __webpack_require__(8687);
// EXTERNAL MODULE: ./lib/stats/benjaminiHochberg.js
var benjaminiHochberg = __webpack_require__(5120);
// EXTERNAL MODULE: ./lib/stats/exactSummary.js
var exactSummary = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/stats/mannWhitney.js + 1 modules
var mannWhitney = __webpack_require__(4195);
// EXTERNAL MODULE: ./lib/stats/medianInterval.js
var medianInterval = __webpack_require__(4428);
;// CONCATENATED MODULE: ./lib/compare/benchTables/summary.js




/** benchstat's defaults. */
const CONFIDENCE = 0.95;
const ALPHA = 0.05;
/** The fewest values whose extremes bound the median at the confidence: 2 / 2^n <= 1 - confidence. */
const NEEDED_FOR_INTERVAL = Math.ceil(Math.log2(2 / (1 - CONFIDENCE)));
const NEEDED_FOR_TEST = (0,benjaminiHochberg/* neededSamples */.$O)(1, ALPHA);
/** The default: medians with order-statistic intervals, compared by the Mann-Whitney U test. */
const assumeNothing = {
    summarise: (ascending) => {
        const { center, lo, hi } = (0,medianInterval/* medianIntervalOfAscending */.pd)(ascending, CONFIDENCE);
        const spread = spreadOf(center, lo, hi);
        const few = {
            kind: 'few-for-interval',
            need: NEEDED_FOR_INTERVAL,
            confidence: CONFIDENCE
        };
        return { center, spread, warnings: spread.kind === 'unbounded' ? [few] : [] };
    },
    compare: ({ base, head }) => {
        const result = (0,mannWhitney/* mannWhitneyOfAscending */.Up)(base.ascending, head.ascending);
        const n = [base.ascending.length, head.ascending.length];
        return {
            kind: 'compared',
            change: result.p > ALPHA
                ? { kind: 'not-significant' }
                : changeOf(base.summary.center, head.summary.center),
            test: { kind: 'tested', p: result.p },
            n,
            warnings: testWarnings(result, Math.max(...n))
        };
    }
};
/** `assume=exact`: one value is the whole truth, so that every difference counts. */
const assumeExact = {
    summarise: (ascending) => {
        const { center, lo, hi } = (0,exactSummary/* exactSummary */.Y)(ascending);
        const warnings = lo === hi ? [] : [{ kind: 'not-exact', lo, hi }];
        return { center, spread: spreadOf(center, lo, hi), warnings };
    },
    compare: ({ base, head }) => ({
        kind: 'compared',
        change: changeOf(base.summary.center, head.summary.center),
        test: { kind: 'exact' },
        n: [base.ascending.length, head.ascending.length],
        warnings: []
    })
};
/** The ratio of two centers as a change in percent. */
const percentOf = (ratio) => ({
    kind: 'percent',
    percent: (ratio - 1) * 100
});
const isBound = (value) => value !== Number.NEGATIVE_INFINITY && value !== Number.POSITIVE_INFINITY;
const spreadOf = (center, lo, hi) => {
    if (!isBound(lo) || !isBound(hi))
        return { kind: 'unbounded' };
    const sign = Math.sign(center);
    if (sign !== Math.sign(lo) || sign !== Math.sign(hi))
        return { kind: 'crosses-zero' };
    if (center === 0)
        return { kind: 'percent', below: 0, above: 0 };
    // In this form, and not (hi - lo) / center, because benchstat's rounding depends on it.
    return {
        kind: 'percent',
        below: 100 * (sign * (1 - lo / center)),
        above: 100 * (sign * (hi / center - 1))
    };
};
const changeOf = (base, head) => {
    if (base === head)
        return { kind: 'same-center' };
    return base === 0 ? { kind: 'undefined' } : percentOf(head / base);
};
const testWarnings = ({ p, method }, larger) => {
    if (method === 'all-equal')
        return [{ kind: 'all-equal' }];
    if (method === 'not-testable')
        return [{ kind: 'not-a-number' }];
    const isHopeless = p > ALPHA && larger < NEEDED_FOR_TEST;
    return isHopeless ? [{ kind: 'few-for-test', need: NEEDED_FOR_TEST, alpha: ALPHA }] : [];
};

;// CONCATENATED MODULE: ./lib/compare/benchTables/geomeans.js


/**
 * The geomean of one column of a table.
 *
 * Of its centers, and of the ratios of the rows that the first column has too. Information, not a verdict: it counts
 * rows that did not change, and rows that are noise. Blank where a center or ratio is not positive and finite.
 */
function columnGeomean(rows, column) {
    const measured = rows.flatMap(({ cells }) => measuredCell(cells, column));
    const center = (0,geomean/* geomean */.R)(measured.map((cell) => cell.center));
    const centerWarnings = center === undefined ? [{ kind: 'no-geomean', of: 'centers' }] : [];
    const value = center === undefined ? {} : { center };
    if (column === 0)
        return { ...value, change: { kind: 'base' }, warnings: centerWarnings };
    const { change, warnings } = ratioGeomean(rows, column);
    const differs = rows.some(({ cells }) => hasBaseOnly(cells, column));
    const rowWarnings = differs ? [{ kind: 'different-rows' }] : [];
    return { ...value, change, warnings: [...rowWarnings, ...centerWarnings, ...warnings] };
}
function ratioGeomean(rows, column) {
    const ratios = rows.flatMap(({ cells }) => measuredCell(cells, 0).flatMap((base) => measuredCell(cells, column).map((head) => ratio(base.center, head.center))));
    if (ratios.includes(undefined))
        return { change: { kind: 'undefined' }, warnings: [] };
    const mean = (0,geomean/* geomean */.R)(ratios.filter((value) => value !== undefined));
    return mean === undefined
        ? { change: { kind: 'undefined' }, warnings: [{ kind: 'no-geomean', of: 'ratios' }] }
        : { change: percentOf(mean), warnings: [] };
}
/** Equal centers have the ratio 1, also where both are 0; any other change from 0 has none. */
function ratio(base, head) {
    if (base === head)
        return 1;
    return base === 0 ? undefined : head / base;
}
function measuredCell(cells, column) {
    const cell = cells[column];
    return cell?.kind === 'measured' ? [cell] : [];
}
/** A row that only the column has does not enter its ratios; one that it lacks is missed by them. */
function hasBaseOnly(cells, column) {
    return cells[0]?.kind === 'measured' && cells[column]?.kind !== 'measured';
}

;// CONCATENATED MODULE: ./lib/compare/benchTables/groupValues.js

/**
 * Sorts the values of all inputs into groups and rows, in benchstat's order.
 *
 * Groups are sorted by the values of their config keys, byte by byte, keys in order of first appearance; a key that is
 * not set is an empty value. (benchstat means to sort values by first appearance too, but does so for no key of a
 * `.config` projection; x/perf 22c9c6c, `benchproc.internRow`.) Then units, and inside a group rows, by first
 * appearance.
 */
function groupValues(inputs) {
    const { groups, units, names } = collect(inputs, configReader(configKeys(inputs)));
    const unitRank = ranks(units);
    const nameRank = ranks(names);
    return groups
        .toSorted((a, b) => compareConfigs(a.config, b.config) || unitRank(a.unit) - unitRank(b.unit))
        .map(({ rows, ...group }) => ({
        ...group,
        rows: new Map([...rows].sort(([a], [b]) => nameRank(a) - nameRank(b)))
    }));
}
function configKeys(inputs) {
    // Results between two config lines share one map.
    const configs = new Set();
    for (const { results } of inputs)
        for (const { config } of results)
            configs.add(config);
    return [...new Set([...configs].flatMap((config) => [...config.keys()]))];
}
function configReader(keys) {
    const known = new Map();
    return (config) => {
        const tuple = known.get(config) ?? configTuple(keys, config);
        known.set(config, tuple);
        return tuple;
    };
}
function configTuple(keys, values) {
    const config = keys.map((key) => ({ key, value: values.get(key) ?? '' }));
    return { id: JSON.stringify(config.map(({ value }) => value)), config };
}
function collect(inputs, read) {
    const groups = new Map();
    const names = new Set();
    const tidied = new Map();
    const sinkOf = (input, { name, config: values }, written) => {
        const { value: factor, unit } = entry(tidied, written, () => (0,benchUnits/* tidy */.DZ)(1, written));
        const { id, config } = read(values);
        const { rows } = entry(groups, `${unit}\n${id}`, () => ({ config, unit, rows: new Map() }));
        const cells = entry(rows, name, () => inputs.map(() => undefined));
        const known = cells[input] ?? [];
        cells[input] = known;
        return { factor, values: known };
    };
    inputs.forEach(({ results }, input) => {
        // Results of one benchmark follow each other, so that where their values go is looked up once for all of them.
        let streak;
        for (const { name, config, measurements } of results) {
            if (streak?.name !== name || streak.config !== config) {
                streak = { name, config, sinks: new Map() };
                names.add(name);
            }
            const { sinks } = streak;
            for (const { value, unit } of measurements) {
                const sink = sinks.get(unit) ?? sinkOf(input, streak, unit);
                sinks.set(unit, sink);
                sink.values.push(value * sink.factor);
            }
        }
    });
    const units = new Set([...tidied.values()].map(({ unit }) => unit));
    return { groups: [...groups.values()], units, names };
}
/** The value of a key, which is added first if the map has none. */
function entry(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
function ranks(order) {
    const rank = new Map([...order].map((text, index) => [text, index]));
    return (text) => rank.get(text) ?? order.size;
}
function compareConfigs(a, b) {
    const differing = a.findIndex(({ value }, index) => value !== b[index]?.value);
    return differing < 0 ? 0 : compareBytes(a[differing]?.value ?? '', b[differing]?.value ?? '');
}
/** The order of the UTF-8 bytes, which is that of the code points; `<` would compare UTF-16 units. */
function compareBytes(a, b) {
    const [left, right] = [[...a], [...b]];
    const differing = left.findIndex((character, index) => character !== right[index]);
    if (differing < 0)
        return left.length - right.length;
    return (left[differing]?.codePointAt(0) ?? 0) - (right[differing]?.codePointAt(0) ?? -1);
}

;// CONCATENATED MODULE: ./lib/compare/benchTables/benchTables.js





/**
 * The tables that benchstat makes of raw results (x/perf 22c9c6c, projections `-table .config -row .fullname -col .file`).
 *
 * The same tables, numbers and order, but for these: a value of 0 or Inf is in the tidied unit like any other, where
 * benchstat leaves it in a table of its own; p is right for ties in samples of unequal size, where benchstat's may be 0
 * or above 1 (see `mannWhitney`); p is never 0 where a test was made. Every input is a column of its own; equal labels
 * are numbered as benchstat numbers a path that is given twice, `bench.txt#0` and `bench.txt#1`.
 */
function benchTables(inputs) {
    const benchmarks = inputs.map((input) => input.benchmarks);
    const labels = distinctLabels(inputs.map(({ label }) => label));
    const units = mergedUnits(benchmarks);
    return groupValues(benchmarks).map((group) => {
        const assumption = (0,benchUnits/* assumesExact */.hT)(group.unit, units) ? assumeExact : assumeNothing;
        return benchTable(group, labels, assumption);
    });
}
function benchTable({ config, unit, rows: valueRows }, labels, assumption) {
    const inputs = labels.flatMap((_, input) => (hasValues(valueRows, input) ? [input] : []));
    const sort = (0,median/* sorterOf */.vk)(countValues(valueRows));
    const rows = [...valueRows].map(([name, values]) => benchRow(name, values, { inputs, sort, assumption }));
    const columns = inputs.map((input, column) => ({
        label: labels[input] ?? '',
        geomean: columnGeomean(rows, column)
    }));
    return { config, unit, columns, rows };
}
function hasValues(rows, input) {
    return [...rows.values()].some((values) => values[input] !== undefined);
}
function countValues(rows) {
    let count = 0;
    for (const row of rows.values())
        for (const values of row)
            count += values?.length ?? 0;
    return count;
}
function benchRow(name, row, { inputs, sort, assumption }) {
    const samples = inputs.map((input) => {
        const values = row[input];
        if (values === undefined)
            return undefined;
        const ascending = sort(values);
        return { ascending, summary: assumption.summarise(ascending) };
    });
    const [base] = samples;
    const cells = samples.map((head, column) => head ? benchCell(head, column === 0 ? undefined : base, assumption) : MISSING);
    return { name, cells };
}
const MISSING = { kind: 'missing' };
function benchCell(head, base, assumption) {
    const { center, spread, warnings } = head.summary;
    const comparison = base ? assumption.compare({ base, head }) : { kind: 'none' };
    return { kind: 'measured', center, spread, n: head.ascending.length, warnings, comparison };
}
function distinctLabels(labels) {
    return labels.map((label, index) => {
        const earlier = labels.slice(0, index).filter((other) => other === label).length;
        return labels.filter((other) => other === label).length > 1 ? `${label}#${earlier}` : label;
    });
}
/** The metadata of all inputs, which hold for every input; where they differ the first one holds. */
function mergedUnits(inputs) {
    const merged = new Map();
    for (const [unit, metadata] of inputs.flatMap(({ units }) => [...units])) {
        merged.set(unit, new Map([...metadata, ...(merged.get(unit) ?? [])]));
    }
    return merged;
}

// EXTERNAL MODULE: ./lib/io/readNamed.js
var readNamed = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/model/diagnostic.js
var diagnostic = __webpack_require__(5602);
;// CONCATENATED MODULE: ./lib/units/goFloat.js
/** Go's `%v` takes an exponent outside 10^-4 ... 10^6 (strconv.FormatFloat, format 'g', shortest). */
const SMALLEST_PLAIN = -4;
const LARGEST_PLAIN = 5;
/** From here on `toFixed` writes an exponent. */
const FIXED_LIMIT = 1e21;
/**
 * A number as Go's `%v` prints it: the shortest digits that read back as the same number. `1e+07`, `5e-09`, `+Inf`.
 */
function formatGoFloat(value) {
    if (!Number.isFinite(value))
        return notFinite(value);
    if (value === 0)
        return Object.is(value, -0) ? '-0' : '0';
    const [digits = '', exponentText = ''] = value.toExponential().split('e');
    const exponent = Number(exponentText);
    // JavaScript writes plain digits between 1e-7 and 1e21, and the same ones.
    if (exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN)
        return String(value);
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${digits}e${exponent < 0 ? '-' : '+'}${size}`;
}
/** A number with that many decimals, as Go's `%.2f`: what lies in the middle goes to the even digit. */
function formatGoFixed(value, decimals) {
    if (!Number.isFinite(value))
        return notFinite(value);
    const size = sizeToFixed(Math.abs(value), decimals);
    return value < 0 || Object.is(value, -0) ? `-${size}` : size;
}
/** The same with a sign before every number, as Go's `%+.2f`. */
function formatGoSigned(value, decimals) {
    const text = formatGoFixed(value, decimals);
    return /^[-+]/.test(text) ? text : `+${text}`;
}
function notFinite(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? '+Inf' : '-Inf';
}
/** `toFixed` is exact but for the middle, which it rounds up. */
function sizeToFixed(size, decimals) {
    if (size >= FIXED_LIMIT)
        return `${BigInt(size)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
    const rounded = size.toFixed(decimals);
    const isOdd = /[13579]$/.test(rounded);
    return isOdd && isMiddle(size, decimals) ? cut(size, decimals) : rounded;
}
/** In binary the middle between two decimals of d digits is an odd multiple of 2^-(d + 1). */
function isMiddle(size, decimals) {
    return (size * 2 ** (decimals + 1)) % 2 === 1;
}
function cut(size, decimals) {
    const exact = size.toFixed(decimals + 1);
    return exact.slice(0, decimals === 0 ? -2 : -1);
}

;// CONCATENATED MODULE: ./lib/outputs/benchTable/benchstatWords.js

/**
 * benchstat's `CI` column: `5%`, `∞`, `?`. It is the larger of two signed percentages, and below 0 that is the nearer
 * end: `-5%`.
 */
function spreadText(center, spread) {
    switch (spread.kind) {
        case 'percent': {
            const { above, below } = spread;
            return `${formatGoFixed(center < 0 ? -Math.min(above, below) : Math.max(above, below), 0)}%`;
        }
        case 'unbounded':
            return '∞';
        case 'crosses-zero':
            return '?';
    }
}
/** benchstat's `vs base` column: `~`, `0.00%`, `?`, `-17.20%`. */
function changeText(change) {
    switch (change.kind) {
        case 'not-significant':
            return '~';
        case 'same-center':
            return '0.00%';
        case 'undefined':
            return '?';
        case 'percent':
            return percentText(change);
    }
}
/** A change in percent with its sign: `+0.00%`. */
function percentText({ percent }) {
    return `${formatGoSigned(percent, 2)}%`;
}
/** benchstat's `P` column: `p=0.000 n=10`, `p=0.240 n=8+11`; an exact unit has no p. */
function testText({ test, n }) {
    const [base, head] = n;
    const sizes = base === head ? `n=${base}` : `n=${base}+${head}`;
    return test.kind === 'exact' ? sizes : `p=${formatGoFixed(test.p, 3)} ${sizes}`;
}
/** A warning in benchstat's words, and in like ones where it has none. */
function warningText(warning) {
    switch (warning.kind) {
        case 'few-for-interval':
            return `need >= ${warning.need} samples for confidence interval at level ${formatGoFloat(warning.confidence)}`;
        case 'few-for-test':
            return `need >= ${warning.need} samples to detect a difference at alpha level ${formatGoFloat(warning.alpha)}`;
        case 'all-equal':
            return 'all samples are equal';
        case 'not-a-number':
            return 'samples with NaN cannot be compared';
        case 'not-exact':
            return `exact distribution expected, but values range from ${formatGoFloat(warning.lo)} to ${formatGoFloat(warning.hi)}`;
        case 'no-geomean':
            return `${warning.of === 'centers' ? 'summaries' : 'ratios'} must be >0 to compute geomean`;
        case 'different-rows':
            return 'benchmark set differs from baseline; geomeans may not be comparable';
    }
}

;// CONCATENATED MODULE: ./lib/outputs/benchTable/changedConfig.js
/** The config that a reader of one table after the other has not seen yet: all of the first, then what is different. */
function changedConfig(table, previous) {
    if (previous === undefined)
        return table.config;
    return table.config.filter(({ value }, index) => value !== previous.config[index]?.value);
}

// EXTERNAL MODULE: ./lib/outputs/escape.js
var outputs_escape = __webpack_require__(2487);
;// CONCATENATED MODULE: ./lib/outputs/benchTable/csv.js

/** A record of Go's `encoding/csv`: fields are quoted only where they must be. */
function csvRecord(fields) {
    return `${fields.map(csvField).join(',')}\n`;
}
/**
 * Go also quotes line breaks, which no field has, a field that begins with white space, and `\.`, which ends data for some databases. Quotes of ours alone are
 * those of a field that would be a command to the runner at the beginning of a line.
 */
const NEEDS_QUOTES = /[",]|^::|^[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|^\\\.$/;
function csvField(field) {
    const text = (0,outputs_escape/* csvText */.kD)(field);
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** The spreadsheet name of a cell, both counted from 0: `A1`, `Z1`, `AA1`. */
function cellName(column, row) {
    return `${columnLetters(column)}${row + 1}`;
}
const LETTERS = 26;
function columnLetters(column) {
    const last = String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS));
    const rest = Math.floor(column / LETTERS);
    return rest === 0 ? last : `${columnLetters(rest - 1)}${last}`;
}

;// CONCATENATED MODULE: ./lib/outputs/benchCsv.js





/**
 * The tables in the CSV of benchstat (since its change 8f5f3ab of 2025-05, which completed the header and geomean rows).
 *
 * A row whose last columns are missing stays short, as there. Cells of warnings are right beyond column Z too. What steers a
 * terminal is spelled out, and a name that a spreadsheet would calculate has an apostrophe in front.
 */
function renderBenchCsv(tables) {
    const records = tables.flatMap((table, index) => tableRecords(table, tables[index - 1]));
    return {
        csv: records.map(({ fields }) => csvRecord(fields)).join(''),
        warnings: records.flatMap(({ warnings }, row) => warnings.map(({ column, warning }) => `${cellName(column, row)}: ${warningText(warning)}`))
    };
}
function tableRecords(table, previous) {
    const { columns, rows, unit } = table;
    const labels = columns.map(({ label }) => quiet([(0,outputs_escape/* csvName */.wf)(label)]));
    const heads = columns.map((_, column) => quiet([(0,outputs_escape/* csvName */.wf)(unit), 'CI', ...(column === 0 ? [] : ['vs base', 'P'])]));
    const geomeans = columns.map(({ geomean }) => geomeanGroup(geomean));
    return [
        ...(previous ? [plainRow([''])] : []),
        ...changedConfig(table, previous).map(({ key, value }) => plainRow([`${key}: ${value}`])),
        completeRow('', labels),
        completeRow('', heads),
        ...rows.map(dataRow),
        completeRow('geomean', geomeans)
    ];
}
function dataRow({ name, cells }) {
    return csvRow((0,outputs_escape/* csvName */.wf)(name), cells.map(cellGroup));
}
function cellGroup(cell) {
    if (cell.kind === 'missing')
        return quiet([]);
    const { center, spread, warnings, comparison } = cell;
    const summary = [formatGoFloat(center), spreadText(center, spread)];
    if (comparison.kind === 'none')
        return { fields: summary, warnings: [warnings] };
    const fields = [...summary, changeText(comparison.change), testText(comparison)];
    return { fields, warnings: [warnings, [], comparison.warnings] };
}
function geomeanGroup({ center, change, warnings }) {
    const mean = center === undefined ? '' : formatGoFloat(center);
    switch (change.kind) {
        case 'base':
            return { fields: [mean], warnings: [warnings] };
        case 'undefined':
            return { fields: [mean, '', '?'], warnings: [warnings] };
        case 'percent':
            return { fields: [mean, '', percentText(change)], warnings: [warnings] };
    }
}
const quiet = (fields) => ({ fields, warnings: [] });
const plainRow = (fields) => ({ fields, warnings: [] });
/** Where a column of the table begins: after the name, two fields of the first column and four of every other. */
const startOf = (column) => (column === 0 ? 1 : 4 * column - 1);
/** A row as far as it has fields. */
function csvRow(name, groups) {
    const fields = groups.reduce((row, group, column) => group.fields.length === 0 ? row : [...padded(row, startOf(column)), ...group.fields], [name]);
    const warnings = groups.flatMap((group, column) => group.warnings.flatMap((messages, field) => messages.map((warning) => ({ column: startOf(column) + field, warning }))));
    return { fields, warnings };
}
/** A row filled up to the end of the table. */
function completeRow(name, groups) {
    const { fields, warnings } = csvRow(name, groups);
    return { fields: padded(fields, startOf(groups.length)), warnings };
}
function padded(fields, length) {
    return [...fields, ...new Array(Math.max(0, length - fields.length)).fill('')];
}

// EXTERNAL MODULE: ./lib/outputs/text/layout.js
var layout = __webpack_require__(5404);
;// CONCATENATED MODULE: ./lib/outputs/benchTable/grid.js


/** Widest line of a table; names give way until it fits. */
const TABLE_WIDTH = 100;
const SHORTEST_NAME = 24;
/** A label that is longer is shortened in the middle. */
const LONGEST_LABEL = 20;
const GAP = 2;
/** The lines of a table, the heading first. */
function alignedLines(unit, labels, rows) {
    const values = labels.flatMap((label, column) => {
        const cells = rows.map((row) => row.cells[column]).filter(isCell);
        return valueColumns(label, wordsOf(column, labels.length), cells);
    });
    const used = values.reduce((sum, lines) => sum + GAP + (0,layout/* widthOf */.qz)(lines[0] ?? ''), 0);
    const marks = widest(rows.map((row) => (0,outputs_escape/* terminal */.Fo)(row.marks)));
    const room = Math.max(SHORTEST_NAME, TABLE_WIDTH - used - (marks > 0 ? GAP + marks : 0));
    const names = [unit, ...rows.map(({ name }) => name)].map((name) => (0,layout/* squeeze */.r2)((0,outputs_escape/* terminal */.Fo)(name), room));
    const width = widest(names);
    return names.map((name, line) => {
        const cells = values.map((lines) => lines[line] ?? (0,outputs_escape/* term */.jk) ``);
        const mark = (0,outputs_escape/* terminal */.Fo)(rows[line - 1]?.marks ?? '');
        return trimmed([(0,layout/* padEnd */.f)(name, width), ...cells, mark]);
    });
}
const isCell = (cell) => cell !== undefined;
/** The columns that the cells of one input fill, each as its lines, all of one width. */
function valueColumns(label, words, cells) {
    const spreadWidth = widest(cells.map(({ spread }) => spread));
    const centers = cells.map(({ center, spread }) => centerCell(center, spread, spreadWidth));
    const heading = (0,layout/* squeeze */.r2)((0,outputs_escape/* terminal */.Fo)(label), Math.max(LONGEST_LABEL, widest(centers)));
    return [
        rightAligned([heading, ...centers]),
        ...words.map((word) => rightAligned([(0,outputs_escape/* terminal */.Fo)(word), ...cells.map((cell) => (0,outputs_escape/* terminal */.Fo)(cell[word]))]))
    ];
}
/** What stands behind the center: the first column has nothing to be compared with. */
function wordsOf(column, columns) {
    if (column > 0)
        return ['change', 'p', 'n'];
    return columns === 1 ? ['n'] : [];
}
function centerCell(center, spread, spreadWidth) {
    const room = spreadWidth + 3;
    const tail = spread === '' ? (0,outputs_escape/* term */.jk) `` : (0,outputs_escape/* term */.jk) ` ± ${(0,layout/* padStart */.CF)((0,outputs_escape/* terminal */.Fo)(spread), spreadWidth)}`;
    return (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* terminal */.Fo)(center)}${(0,layout/* padStart */.CF)(tail, room)}`;
}
function rightAligned(cells) {
    const width = widest(cells);
    return cells.map((cell) => (0,layout/* padStart */.CF)(cell, width));
}
/** A table may have more rows than a call may have arguments. */
function widest(cells) {
    return cells.reduce((width, cell) => Math.max(width, (0,layout/* widthOf */.qz)(cell)), 0);
}
function trimmed(cells) {
    return cells.join(' '.repeat(GAP)).trimEnd();
}

;// CONCATENATED MODULE: ./lib/outputs/benchTable/labels.js
/** What the columns of a table are called where the paths of their files have no room. */
const segmentsOf = (path) => path.split(/[/\\]/);
/** How many segments all paths begin with, at most so many. */
const commonStart = (paths, most) => {
    const [first = []] = paths;
    const at = first.findIndex((segment, i) => paths.some((path) => path[i] !== segment));
    return Math.min(at < 0 ? first.length : at, most);
};
const baseNames = (paths) => paths.map((path) => segmentsOf(path).at(-1) ?? '');
/** The paths without the segments that all begin and end with, of which at least one is left. */
const whatDiffers = (paths) => {
    const segments = paths.map(segmentsOf);
    const shortest = Math.min(...segments.map(({ length }) => length));
    const start = commonStart(segments, shortest - 1);
    const reversed = segments.map((one) => one.toReversed());
    const end = commonStart(reversed, shortest - 1 - start);
    return segments.map((one) => one.slice(start, one.length - end).join('/'));
};
/**
 * What to call each path: what it is while all have room, else the name of its file, else what of the paths differs. Where
 * even that has too little room, it is what is left to shorten.
 */
const shortLabels = (paths, room) => {
    const distinct = [...new Set(paths)];
    const isApart = (labels) => new Set(labels).size === distinct.length;
    const fits = (labels) => isApart(labels) && labels.every(({ length }) => length <= room);
    const [names, differing] = [baseNames(distinct), whatDiffers(distinct)];
    const labels = [distinct, names].find(fits) ?? (isApart(differing) ? differing : distinct);
    return new Map(distinct.map((path, i) => [path, labels[i] ?? path]));
};

// EXTERNAL MODULE: ./lib/units/format.js + 1 modules
var format = __webpack_require__(964);
;// CONCATENATED MODULE: ./lib/outputs/benchTable/values.js


/** Units that are scaled (`1.23 µs`, `4.50 KiB`) whatever they are per. */
const SCALED = new Set(['ns', 'B']);
/**
 * A value of a tidied unit for people: in Go's unit and scaled where it is a time or an amount of bytes, else the bare
 * number of Go's unit, which stands in the heading.
 */
function shownValue(value, unit) {
    const shown = (0,benchUnits/* toGoUnit */.GQ)(value, unit);
    const [numerator = ''] = shown.unit.split('/');
    return (0,format/* formatValue */.Fl)(shown.value, SCALED.has(numerator) ? numerator : 'count');
}

;// CONCATENATED MODULE: ./lib/outputs/benchTable/notes.js



function notesOf(tables) {
    const words = tables.flatMap((table) => tableWarnings(table).flatMap((warning) => noteWords(warning, table.unit)));
    return new Map([...new Set(words)].map((note, index) => [note, index + 1]));
}
/** The numbers of some warnings: `[1] [3]`. */
function noteMarks(notes, warnings, unit) {
    if (warnings.length === 0)
        return '';
    const words = new Set(warnings.flatMap((warning) => noteWords(warning, unit)));
    return [...words].map((note) => `[${notes.get(note)}]`).join(' ');
}
/** The geomean is a row of its own only where it has several to sum up. */
const hasGeomeanRow = ({ rows }) => rows.length > 1;
/** What is to be said of a cell and of its comparison. */
function cellWarnings(cell) {
    if (cell.kind === 'missing')
        return [];
    const { comparison, warnings } = cell;
    return comparison.kind === 'none' ? warnings : [...warnings, ...comparison.warnings];
}
function tableWarnings(table) {
    const ofRows = table.rows.flatMap(({ cells }) => cells.flatMap(cellWarnings));
    const ofGeomeans = table.columns.flatMap(({ geomean }) => geomean.warnings);
    return hasGeomeanRow(table) ? [...ofRows, ...ofGeomeans] : ofRows;
}
/** The note of a warning; none where the table says it in place of p. */
function noteWords(warning, unit) {
    switch (warning.kind) {
        case 'few-for-interval':
            return [
                `a ${(0,format/* formatCount */.B4)(100 * warning.confidence)}% interval of the median needs ${warning.need} values or more`
            ];
        case 'few-for-test':
            return [
                `p cannot reach ${formatGoFloat(warning.alpha)} with fewer than ${warning.need} values a side`
            ];
        case 'all-equal':
            return [];
        case 'not-a-number':
            return ['a value is not a number, so there is no test'];
        case 'not-exact':
            return [
                `declared exact, but values range from ${shownValue(warning.lo, unit)} to ${shownValue(warning.hi, unit)}`
            ];
        case 'no-geomean':
            return [`no geomean: a ${warning.of === 'centers' ? 'value' : 'ratio'} is not above 0`];
        case 'different-rows':
            return ['rows of the first column are missing here, so the geomeans may not be comparable'];
    }
}

;// CONCATENATED MODULE: ./lib/outputs/benchTable/textRows.js




/** The lines below the heading: the benchmarks, and their geomean if they are several. */
function textRows(table, notes) {
    const rows = table.rows.map((row) => textRow(row, table.unit, notes));
    return hasGeomeanRow(table) ? [...rows, geomeanRow(table, notes)] : rows;
}
function textRow({ name, cells }, unit, notes) {
    const [base] = cells;
    return {
        name,
        cells: cells.map((cell, column) => textCell(cell, column === 0 ? undefined : base, unit)),
        marks: noteMarks(notes, cells.flatMap(cellWarnings), unit)
    };
}
function textCell(cell, base, unit) {
    const n = base ? sizes(countOf(base), countOf(cell)) : `${countOf(cell)}`;
    if (cell.kind === 'missing')
        return { ...EMPTY, center: '-', n };
    const { comparison } = cell;
    const isCompared = comparison.kind === 'compared';
    return {
        center: shownValue(cell.center, unit),
        spread: spreadWords(cell.spread),
        change: isCompared ? changeWords(comparison.change) : '',
        p: isCompared ? pWords(comparison) : '',
        n
    };
}
const EMPTY = { center: '', spread: '', change: '', p: '', n: '' };
function countOf(cell) {
    return cell.kind === 'measured' ? cell.n : 0;
}
function sizes(base, head) {
    return base === head ? `${base}` : `${base}+${head}`;
}
function geomeanRow({ columns, unit }, notes) {
    const warnings = columns.flatMap(({ geomean }) => geomean.warnings);
    return {
        name: 'geomean',
        cells: columns.map(({ geomean }) => geomeanCell(geomean, unit)),
        marks: noteMarks(notes, warnings, unit)
    };
}
function geomeanCell({ center, change }, unit) {
    return {
        ...EMPTY,
        center: center === undefined ? '' : shownValue(center, unit),
        change: geomeanChangeWords(change)
    };
}
function geomeanChangeWords(change) {
    switch (change.kind) {
        case 'base':
            return '';
        case 'undefined':
            return '?';
        case 'percent':
            return (0,format/* formatSignedPercent */.h9)(change.percent);
    }
}
function spreadWords(spread) {
    switch (spread.kind) {
        case 'percent':
            return `${formatGoFixed(Math.max(spread.below, spread.above), 0)}%`;
        case 'unbounded':
            return '∞';
        case 'crosses-zero':
            return '?';
    }
}
function changeWords(change) {
    switch (change.kind) {
        case 'not-significant':
            return '~';
        case 'same-center':
            return (0,format/* formatSignedPercent */.h9)(0);
        case 'undefined':
            return 'from 0';
        case 'percent':
            return (0,format/* formatSignedPercent */.h9)(change.percent);
    }
}
function pWords({ test, warnings }) {
    if (warnings.some(({ kind }) => kind === 'all-equal'))
        return 'equal';
    return test.kind === 'exact' ? 'exact' : (0,format/* formatP */.MA)(test.p);
}

;// CONCATENATED MODULE: ./lib/outputs/benchText.js








/**
 * The tables for a terminal, 100 columns at most: values scaled for people, changes with p and n, notes at the end.
 *
 * What a change is worth is not said here; it is the verdict's business.
 */
function renderBenchText(tables, options) {
    if (tables.length === 0)
        return 'No benchmark results.\n';
    const paint = (0,layout/* painter */.C2)(options);
    const notes = notesOf(tables);
    const labels = shortLabels(tables.flatMap(({ columns }) => columns.map(({ label }) => label)), LONGEST_LABEL);
    const blocks = tables.map((table, index) => [
        ...configLines(table, tables[index - 1]).map((line) => paint('dim', line)),
        ...tableLines(table, { notes, labels }, paint),
        ...(labels.size > 1 ? loneColumn(table).map((line) => paint('yellow', line)) : [])
    ]);
    const all = [...blocks, legend(tables, notes).map((line) => paint('dim', line))];
    return (0,outputs_escape/* term */.jk) `${(0,outputs_escape/* join */.fj)(all.map((lines) => (0,outputs_escape/* join */.fj)(lines, '\n')), '\n\n')}\n`;
}
function tableLines(table, { notes, labels }, paint) {
    const rows = textRows(table, notes);
    const heads = table.columns.map(({ label }) => labels.get(label) ?? label);
    const [heading, ...lines] = alignedLines((0,benchUnits/* canonicalUnit */.lV)(table.unit), heads, rows);
    return heading === undefined ? lines : [paint('bold', heading), ...lines];
}
function configLines(table, previous) {
    const entries = changedConfig(table, previous)
        .filter(({ value }) => previous !== undefined || value !== '')
        .map(({ key, value }) => (0,outputs_escape/* terminal */.Fo)(`${key}: ${value.trim() === '' ? '(none)' : value.trim()}`));
    return entries.length === 0 ? [] : (0,layout/* wrap */.LV)((0,outputs_escape/* join */.fj)(entries, ' · '), 0);
}
/** Said where an input has nobody to be compared with: its cpu, package or another config value is its own. */
function loneColumn({ columns }) {
    const [only, ...others] = columns;
    if (only === undefined || others.length > 0)
        return [];
    return (0,layout/* wrap */.LV)((0,outputs_escape/* terminal */.Fo)(`Not compared: only ${only.label} has results of this configuration and unit.`), 0);
}
/** What the signs mean, and the notes. */
function legend(tables, notes) {
    const compared = tables.some(({ columns }) => columns.length > 1);
    const signs = compared
        ? (0,outputs_escape/* term */.jk) `± the farther end of the interval of the median; ~ no change that noise cannot explain`
        : (0,outputs_escape/* term */.jk) `± the farther end of the interval of the median`;
    const numbered = [...notes].map(([note, number]) => (0,layout/* hang */.lG)((0,outputs_escape/* term */.jk) `[${number}] `, (0,outputs_escape/* terminal */.Fo)(note)));
    return [signs, ...numbered.flat()];
}

// EXTERNAL MODULE: ./lib/outputs/diagnostics.js
var diagnostics = __webpack_require__(2478);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/usage.js
var usage = __webpack_require__(7301);
;// CONCATENATED MODULE: ./lib/commands/bench.js








const options = { csv: { type: 'boolean', default: false } };
/** Of the right format there is an error already that says why nothing is left of it. */
const otherFormat = ({ format, path }) => format === 'gobench'
    ? []
    : [
        {
            severity: 'error',
            code: 'cli/not-benchmarks',
            message: `expected the output of go test -bench, found ${format === 'unknown' ? 'no known format' : format}`,
            at: { file: path },
            hint: 'give the raw output; benchstat output can be analysed with: flamegate analyze FILE'
        }
    ];
const benchmarksIn = (file, shell) => {
    const raw = file.parsed.benchmarks.flatMap((one) => (one.kind === 'raw' ? [one] : []));
    if (raw.length > 0) {
        if (file.parsed.diagnostics.length > 0) {
            shell.err((0,diagnostics/* renderDiagnostics */.D)(file.parsed.diagnostics, shell.colour));
        }
        return raw.map((benchmarks) => ({ label: file.path, benchmarks }));
    }
    throw new diagnostic/* FlamegateError */.J([...file.parsed.diagnostics, ...otherFormat(file)]);
};
/** `flamegate bench`: two raw benchmark files compared like benchstat does, as a table or as its CSV. */
const benchCommand = async (args, shell) => {
    const { values, positionals } = (0,commands_arguments/* readArguments */.l)(args, options);
    if (positionals.length < 1 || positionals.length > 2) {
        throw (0,usage/* usageError */.Wp)(`expected BASE and HEAD, found ${positionals.length} files`, 'flamegate bench BASE HEAD [--csv]');
    }
    const read = await (0,readNamed/* namedReader */.z)(positionals, shell);
    const tables = benchTables(positionals.flatMap((path) => benchmarksIn(read(path), shell)));
    if (!values.csv) {
        shell.out(renderBenchText(tables, { colour: shell.colour }));
        return 0;
    }
    const { csv, warnings } = renderBenchCsv(tables);
    shell.out(csv);
    if (warnings.length > 0)
        shell.err(`${warnings.join('\n')}\n`);
    return 0;
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

/***/ 9325:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ namedReader)
/* harmony export */ });
/* harmony import */ var _config_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1124);
/* harmony import */ var _formats_fewBenchmarks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(482);
/* harmony import */ var _formats_fewNumbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7926);
/* harmony import */ var _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5602);
/* harmony import */ var _readFiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9595);
/* harmony import */ var _readOptions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8306);
/* harmony import */ var _threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(163);








const readNamed = (path, options, ahead) => {
    const { files } = (0,_readFiles_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)([{ path }], options, _formats_measurements_js__WEBPACK_IMPORTED_MODULE_1__/* .measurements */ .K, ahead);
    const [file, ...others] = files;
    if (file !== undefined && others.length === 0 && file.status !== 'unrecognised')
        return file;
    const found = file === undefined ? 'nothing' : `${files.length} files`;
    throw new _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .FlamegateError */ .J(file?.status === 'unrecognised'
        ? file.parsed.diagnostics
        : [
            {
                severity: 'error',
                code: 'io/one-file',
                message: `expected one file at ${path}, found ${found}`,
                hint: 'name a single profile or benchmark file'
            }
        ]);
};
/**
 * A reader of files of measurements by name, for commands that show them as they are and judge nothing; every diagnostic of a
 * file is an error when it holds nothing usable. Those that are named here already may have been decoded in threads.
 */
const namedReader = async (paths, { cwd, thread }) => {
    const options = { ...(0,_readOptions_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .T)(_config_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultLimits */ .M, cwd, ''), sumsOnly: true };
    const given = paths.map((path) => ({ path }));
    const ahead = await (0,_threads_ahead_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeAhead */ .M)(given, options, { script: thread });
    const withFewNumbers = (0,_formats_fewNumbers_js__WEBPACK_IMPORTED_MODULE_6__/* .fewNumbers */ .JQ)(options.maxRows);
    const withFewBenchmarks = (0,_formats_fewBenchmarks_js__WEBPACK_IMPORTED_MODULE_7__/* .fewBenchmarks */ .N)(options.maxBenchmarks);
    return (path) => withFewBenchmarks(withFewNumbers(readNamed(path, options, ahead)));
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


/***/ })

};
