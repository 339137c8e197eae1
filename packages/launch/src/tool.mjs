import { inRoot } from './paths.mjs';

/**
 * The script of a tool that the root installs, which need not be among the things that its package exports.
 * @param {string} name
 * @param {string} script
 */
export const tool = (name, script) => inRoot('node_modules', name, script);
