// Compiles the stylesheets, leaves out every rule for a class that no template uses, and records what they were made
// of, so that StylesheetTests can tell when one is stale or a template uses a class that was left out.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { compile } from 'sass';

const assets = '../resources/static/assets/';
const templates = '../resources/templates/';
const sheets = ['backcheck', 'backcheck-staff'];

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const below = (folder, ending) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));

// Whatever looks like a name counts as used. Where a template puts a class together, its beginning is a name ending in "--".
const names = new Set(below(templates, '.html').flatMap((name) => readFileSync(templates + name, 'utf8').match(/[\w-]+/g)));
const beginnings = [...names].filter((name) => name.endsWith('--'));
const used = (name) => !/^(bc|govuk)-/.test(name) || names.has(name) || beginnings.some((it) => name.startsWith(it));

const dropped = new Set();
const asks = (selector) => {
  let fits = true;
  selectorParser((root) => root.walkClasses((node) => {
    // Inside :not() or :is() an unused class does not make the whole selector useless.
    const inside = node.parent.parent.type === 'pseudo';
    if (!inside && !used(node.value)) {
      dropped.add(node.value);
      fits = false;
    }
  })).processSync(selector);
  return fits;
};
const prune = {
  postcssPlugin: 'prune',
  OnceExit(root) {
    root.walkRules((rule) => {
      if (rule.parent.name === 'keyframes') {
        return;
      }
      rule.selectors = rule.selectors.filter(asks);
      if (rule.selectors.length === 0 || rule.selector === '') {
        rule.remove();
      }
    });
    root.walkAtRules((rule) => rule.nodes?.length === 0 && rule.remove());
  },
};

// What govuk-frontend says of left and right becomes start and end, so that one sheet serves both directions of writing.
const SIDES = { left: 'start', right: 'end' };
const logical = {
  postcssPlugin: 'logical',
  Declaration(declaration) {
    const { prop, value } = declaration;
    // A notch of the telephone stays where it is, and so do the sides of a triangle made of borders, which _govuk.scss turns.
    const triangle = /^border-(left|right)-color$/.test(prop) && declaration.parent.some((it) => it.prop === 'clip-path');
    if (triangle || value.includes('safe-area-inset')) {
      return;
    }
    declaration.prop = prop
      .replace(/^(left|right)$/, (side) => `inset-inline-${SIDES[side]}`)
      .replace(/^(margin|padding|border)-(left|right)(?=$|-)/, (all, box, side) => `${box}-inline-${SIDES[side]}`);
    if (prop === 'text-align' && value in SIDES) {
      declaration.value = SIDES[value];
    }
    if (prop === 'float' && value in SIDES) {
      declaration.value = `inline-${SIDES[value]}`;
    }
  },
};

const compiled = sheets.map((sheet) => {
  const css = compile(`${sheet}.scss`, { loadPaths: ['node_modules'], style: 'compressed', charset: false }).css;
  const small = postcss([prune, logical]).process(css, { from: undefined }).css;
  writeFileSync(`${assets}${sheet}.css`, small);
  console.log(`${sheet}.css: ${Buffer.byteLength(small)} bytes`);
  return `${sheet}.css ${sha256(small)}`;
});
const sources = readdirSync('.').filter((name) => name.endsWith('.scss') || name === 'package-lock.json').sort();
writeFileSync('backcheck.css.sha256', [
  `sources ${sha256(...sources.map((name) => readFileSync(name)))}`, ...compiled, `dropped ${[...dropped].sort().join(' ')}`, '',
].join('\n'));
