// jest transform: Node's own type stripping keeps every line and column, so no source map is needed.
const { stripTypeScriptTypes } = require('node:module');
const { createHash } = require('node:crypto');

module.exports = {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, file, options) =>
    createHash('sha256')
      .update(process.version)
      .update(file)
      .update(source)
      .update(options.configString)
      .update(options.instrument ? 'instrumented' : '')
      .digest('hex'),
};
