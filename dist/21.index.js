export const id = 21;
export const ids = [21];
export const modules = {

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReport: () => (/* binding */ markdownReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8636);


/** The job summary without GitHub's limit of size, and line by line harmless where a runner reads what is printed. */
function markdownReport(run, { docsBase }) {
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryMarkdown */ .e)(run, { docsBase, limit: Number.POSITIVE_INFINITY }).split('\n').map(_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ).join('\n');
}


/***/ })

};
