// Plays a benign and an emergency patient in Chromium and looks at each page: Lighthouse (mobile) on five of them, the Nu
// HTML checker and layout shift on all, bytes on the wire, pages and clicks. Usage: see docs/measuring.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

const base = process.argv[2] ?? 'http://127.0.0.1:8080';
const languages = (process.argv[3] ?? 'en').split(',');
const browser = process.env.BACKCHECK_BROWSER ?? '/usr/bin/chromium';
const port = 9333;
const here = (name) => new URL(name, import.meta.url);
const BENIGN = Object.assign({}, ...JSON.parse(readFileSync(here('benign.json'))).steps.map((step) => step.fields ?? {}));
const EMERGENCY = { ...BENIGN, 'saddle-feeling': 'changed' };
const WEIGHED = { '/': 'start', '/check/saddle-feeling': 'question', '/check/body-map': 'body map', '/check/stop': 'stop', '/result': 'result' };
const SHIFT = `new Promise((done) => { let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((it) => { sum += it.hadRecentInput ? 0 : it.value; }))
    .observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })`;

const folder = mkdtempSync(join(tmpdir(), 'backcheck-pages-'));
const vnu = createRequire(import.meta.url)('vnu-jar');
const path = (page) => new URL(page.url()).pathname;
const seen = new Map();
const bytes = new Map();

async function look(page, language, journey) {
  const begun = performance.now();
  try {
    await examine(page, language, journey);
  }
  finally {
    journey.looking += performance.now() - begun;
  }
}

async function examine(page, language, journey) {
  const name = `${language} ${path(page)}`;
  journey.pages++;
  if (seen.has(name)) {
    return;
  }
  seen.set(name, await page.evaluate(SHIFT));
  bytes.set(name, await page.evaluate(() => performance.getEntriesByType('navigation')[0].encodedBodySize));
  writeFileSync(join(folder, `${name.replace(/[^a-z-]+/g, '_')}.html`), await page.evaluate(async () => (await fetch(location.href)).text()));
  if (language === 'en' && WEIGHED[path(page)]) {
    const run = await lighthouse(page.url(), { port, disableStorageReset: true, output: 'json', logLevel: 'error' });
    const scores = Object.values(run.lhr.categories).map((it) => `${it.title} ${Math.round(it.score * 100)}`);
    const lost = Object.values(run.lhr.categories).flatMap((it) => it.auditRefs.filter((ref) => ref.weight > 0
      && run.lhr.audits[ref.id].score !== null && run.lhr.audits[ref.id].score < 0.9).map((ref) => ref.id));
    console.log(`Lighthouse, ${WEIGHED[path(page)]}: ${scores.join(', ')}${lost.length ? ` (${[...new Set(lost)].join(', ')})` : ''}`);
  }
}

async function play(context, language, name, answers) {
  const journey = { pages: 0, clicks: 0, looking: 0 };
  const begun = performance.now();
  let took = 0;
  const page = await context.newPage();
  const click = async (locator) => { journey.clicks++; await locator.click(); await page.waitForLoadState(); };
  await page.goto(base);
  await look(page, language, journey);
  await click(page.locator('main form[action="/check"] button').first());
  for (let pages = 0; pages < 30 && !/check\/(stop|answers)$/.test(path(page)); pages++) {
    await look(page, language, journey);
    for (const group of await page.locator('fieldset[id]').all()) {
      const id = await group.getAttribute('id');
      if (answers[`${id}-unit`] || await page.locator(`#${id}-number`).count()) {
        await page.fill(`#${id}-number`, answers[id]);
        if (answers[`${id}-unit`]) {
          await page.selectOption(`#${id}-unit`, answers[`${id}-unit`]);
        }
      }
      else {
        for (const value of [answers[id]].flat()) {
          journey.clicks++;
          await page.check(`#${id} input[value="${value}"]`);
        }
      }
    }
    await click(page.locator('#answers button.govuk-button'));
  }
  await look(page, language, journey);
  took = performance.now() - begun - journey.looking;
  if (path(page) === '/check/answers') {
    await click(page.locator('main .bc-actions .govuk-button').first());
    await look(page, language, journey);
    await click(page.locator('form[action="/check/submit"] button'));
    await look(page, language, journey);
    took = performance.now() - begun - journey.looking;
    for (const other of ['/result/print', '/help', '/privacy', '/accessibility', '/about', '/about/causes', '/about/sources', '/about/sources?page=2', '/result/sources', '/return']) {
      await page.goto(base + other);
      await look(page, language, { pages: 0, looking: 0 });
    }
  }
  console.log(`${name}, ${language}: ${journey.pages} pages, ${journey.clicks} clicks or taps, ${(took / 1000).toFixed(1)} s for a script, to ${name === 'benign' ? 'the result' : 'the number to call'}`);
  await page.close();
}

for (const language of languages) {
  const context = await chromium.launchPersistentContext(join(folder, language), { executablePath: browser,
    args: [`--remote-debugging-port=${port}`, '--no-sandbox'], locale: language, viewport: { width: 360, height: 740 } });
  await play(context, language, 'benign', BENIGN);
  await context.clearCookies();
  await play(context, language, 'emergency', EMERGENCY);
  await context.close();
}
for (const language of languages) {
  const largest = [...bytes].filter(([name]) => name.startsWith(`${language} `)).sort((a, b) => b[1] - a[1]).slice(0, 4);
  console.log(`Largest pages, ${language}, as served: ${largest.map(([name, size]) => `${name.slice(3)} ${size}`).join(', ')}`);
}
console.log('Layout shift:', Math.max(...seen.values()), 'at most, on', seen.size, 'pages');
try {
  execFileSync('java', ['-jar', String(vnu), '--errors-only', '--skip-non-html', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log('Nu HTML checker: no error on', seen.size, 'pages');
}
catch {
  process.exitCode = 1;
}
