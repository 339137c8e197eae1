import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const require = createRequire(inRoot('package.json'));

/**
 * The script of an installed tool, which need not be among the things that its package exports.
 * @param {string} name
 * @param {string} script
 */
export const tool = (name, script) => path.join(path.dirname(require.resolve(`${name}/package.json`)), script);
