// Compiles the stylesheet and records what it was made of, so that StylesheetTests can tell when it is stale.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { compile } from 'sass';

const target = '../resources/static/assets/backcheck.css';
const record = '../styles/backcheck.css.sha256';
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

const css = compile('backcheck.scss', { loadPaths: ['node_modules'], style: 'compressed', charset: false }).css;
const sources = readdirSync('.').filter((name) => name.endsWith('.scss') || name === 'package-lock.json').sort();
writeFileSync(target, css);
writeFileSync(record, `sources ${sha256(...sources.map((name) => readFileSync(name)))}\ncss ${sha256(css)}\n`);
console.log(`${target}: ${Buffer.byteLength(css)} bytes`);
