import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * One hash over the names and contents of files.
 * @param {string[]} files
 */
export async function hashFiles(files) {
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(file)));
  files.forEach((file, index) => hash.update(`${file}\0${contents[index].length}\0`).update(contents[index]));
  return hash.digest('hex');
}

/** @param {string} stamp the file that remembers the last finished work @param {string} hash */
export async function isStamped(stamp, hash) {
  return (await readFile(stamp, 'utf8').catch(() => '')) === hash;
}

/** @param {string} stamp @param {string} hash */
export async function writeStamp(stamp, hash) {
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
}
