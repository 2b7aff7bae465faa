#!/usr/bin/env node
// Signs in as the made-up clinician and times pages one after the other, each read to its last byte.
// usage: node worklist.mjs BASE FILE-WITH-REFERENCES MIDDLE-OF-THE-LIST      (worklist.sh calls it)
import { createHmac } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { performance } from 'node:perf_hooks';

const [base, file, middle] = process.argv.slice(2);
const references = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
const RUNS = 300;
const WARM_UP = 100;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const cookies = new Map();

function send(method, path, form) {
	return new Promise((resolve, reject) => {
		const body = form ? new URLSearchParams(form).toString() : undefined;
		const headers = { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'Accept-Language': 'en' };
		if (body) {
			Object.assign(headers, { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body), Origin: base });
		}
		const request = http.request(new URL(path, base), { method, headers, agent }, (response) => {
			for (const line of response.headers['set-cookie'] ?? []) {
				const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
				cookies.set(name, value);
			}
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part) => (text += part));
			response.on('end', () => resolve({ status: response.statusCode, text, location: response.headers.location }));
		});
		request.on('error', reject);
		request.end(body);
	});
}

async function signIn() {
	const page = await send('GET', '/staff/sign-in');
	const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(page.text)?.[1];
	const answer = await send('POST', '/staff/sign-in', { email: 'clinician@demo.invalid', password: 'demo-only-clinician-no-patients', _csrf: token });
	if (answer.status >= 400 || /sign-in/.test(answer.location ?? '')) {
		throw new Error(`The sign-in was refused: ${answer.status} ${answer.location ?? ''}`);
	}
	const second = await send('GET', '/staff/second-factor');
	const form = /name="_csrf"[^>]*value="([^"]+)"/.exec(second.text)?.[1];
	const done = await send('POST', '/staff/second-factor', { code: oneTimeCode(), _csrf: form });
	if (done.location !== '/staff' && !done.location?.endsWith('/staff')) {
		throw new Error(`The code was refused: ${done.status} ${done.location ?? ''}`);
	}
}

// RFC 6238, of the secret that the demonstration prints.
function oneTimeCode() {
	const bits = [...'DEMOONLYNOPATIENTSDEMOONLYNOPATI'].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
	const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
	const step = Buffer.alloc(8);
	step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
	const hash = createHmac('sha1', key).update(step).digest();
	return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1000000).padStart(6, '0');
}

// form: what is sent with a POST; without one the page is only read.
async function time(name, path, form) {
	const times = [];
	for (let i = 0; i < WARM_UP + RUNS; i++) {
		const start = performance.now();
		const answer = form ? await send('POST', path(i), form(i)) : await send('GET', path(i));
		const took = performance.now() - start;
		if (answer.status !== 200) {
			throw new Error(`${name}: ${answer.status}`);
		}
		if (i >= WARM_UP) {
			times.push(took);
		}
	}
	times.sort((a, b) => a - b);
	const at = (share) => times[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)].toFixed(1);
	console.log(`| ${name} | ${at(0.5)} ms | ${at(0.99)} ms |`);
}

// The people of some cases, as their pages name them.
async function peopleOf(some) {
	const people = [];
	for (const reference of some) {
		const { text } = await send('GET', `/staff/cases/${reference}`);
		people.push({ name: /<h1>([^<]+), \d+<\/h1>/.exec(text)[1], telephone: /href="tel:[^"]+">([^<]+)<\/a><\/dd>/.exec(text)[1] });
	}
	const search = await send('GET', '/staff/search');
	return { people, token: /name="_csrf"[^>]*value="([^"]+)"/.exec(search.text)[1] };
}

await signIn();
const { people, token } = await peopleOf(references.slice(0, 20));
const search = (field) => (i) => ({ q: people[i % people.length][field], _csrf: token });
console.log(`| page, ${RUNS} requests one after the other | p50 | p99 |\n|---|---|---|`);
await time('worklist, first page', () => '/staff');

await time('worklist, a page in the middle', () => `/staff?after=${middle}`);
await time('worklist, urgent and overdue', () => '/staff?urgency=urgent&overdue=yes');
await time('worklist, mine', () => '/staff?owner=me');
await time('worklist, closed', () => '/staff?state=closed');
await time('worklist, closed, 200 a page', () => '/staff?state=closed&size=200');
await time('case page, any case', (i) => `/staff/cases/${references[i % references.length]}`);
await time('search by name', () => '/staff/search', search('name'));
await time('search by telephone', () => '/staff/search', search('telephone'));
agent.destroy();
