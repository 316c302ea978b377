export const id = 193;
export const ids = [193];
export const modules = {

/***/ 98403:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect),
  takeMeasurements: () => (/* binding */ takeMeasurements)
});

// EXTERNAL MODULE: ./lib/steps/collectData.js + 26 modules
var collectData = __webpack_require__(844);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/artifacts/replace.js
var replace = __webpack_require__(29660);
// EXTERNAL MODULE: ./lib/model/manifestName.js
var manifestName = __webpack_require__(31899);
// EXTERNAL MODULE: ./lib/steps/attempt.js
var attempt = __webpack_require__(74478);
// EXTERNAL MODULE: ./lib/steps/outputs.js
var outputs = __webpack_require__(53897);
;// CONCATENATED MODULE: ./lib/steps/deliverData.js






const upload = async (store, inputs, { manifest, out }) => {
    const days = inputs['retention-days'];
    const paths = new Set([manifestName/* manifestName */.v, ...manifest.files.map(({ path }) => path)]);
    const { id } = await (0,replace/* replaceArtifact */.L)(store, {
        name: (0,collectData/* dataName */.gk)(inputs),
        files: [...paths].map((path) => (0,external_node_path_.join)(out, path)),
        root: out,
        ...(days === undefined ? {} : { retentionDays: days })
    });
    return id;
};
/**
 * Stores the data for other jobs and re-runs, in place of those of an earlier attempt. Without data those go too: a job
 * that compares must not take them for the data of this attempt.
 */
const deliverData = async (collected, inputs, { context, log, openStore }) => {
    const without = 'The data are in the folder of the output data-path only.';
    const id = await log.group('Data', () => (0,attempt/* attempt */.C)(log, { output: 'data artifact', without }, async () => {
        const store = await openStore();
        if (collected.status !== 'nothing')
            return upload(store, inputs, collected);
        await store.delete((0,collectData/* dataName */.gk)(inputs));
        return undefined;
    }));
    if (collected.status === 'nothing')
        return outputs/* noData */._h;
    const { manifest, out } = collected;
    return {
        path: out,
        url: id === undefined ? '' : `${context.runUrl}/artifacts/${id}`,
        baseSha: manifest.base?.sha ?? '',
        headSha: manifest.head?.sha ?? ''
    };
};

// EXTERNAL MODULE: ./lib/steps/settings.js + 25 modules
var settings = __webpack_require__(78077);
;// CONCATENATED MODULE: ./lib/steps/collect.js



/** Measurement, data. A cancelled run has seconds left, which go to removing what it made. */
const takeMeasurements = async ({ inputs, config }, ports) => {
    const collected = await (0,collectData/* collectData */.zp)({ inputs, config }, ports);
    if (collected.stoppedBy !== undefined)
        return { kind: 'stopped', by: collected.stoppedBy };
    const data = await deliverData(collected, inputs, ports);
    return { kind: 'collected', config, collected, data };
};
/** Settings, measurement, data. */
const collect = async (request, ports) => {
    const { config } = await (0,settings/* settings */.W)(request, ports);
    return takeMeasurements({ inputs: request.inputs, config }, ports);
};


/***/ }),

/***/ 22193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectAndCompare: () => (/* binding */ collectAndCompare)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98403);
/* harmony import */ var _collectData_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(844);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28617);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78077);




/** The two after each other, without the way over an artifact. */
const collectAndCompare = async (request, ports) => {
    const { inputs } = request;
    const rules = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W)(request, ports);
    const { config } = rules;
    const outcome = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__.takeMeasurements)({ inputs, config }, ports);
    if (outcome.kind !== 'collected')
        return outcome;
    const { collected, data } = outcome;
    const gathered = (0,_collectData_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherCollected */ .vZ)(collected, inputs);
    const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)({ inputs, rules, gathered }, ports);
    return { kind: 'judged', config, data, ...judged };
};


/***/ })

};
