// Every page of the staff works without this. It tells of new cases without moving the list, keeps "who looks at it now"
// fresh, copies the summary, and adds keys for those who switch them on (WCAG 2.1.4: single keys must be optional).
(() => {
	'use strict';
	document.querySelector('.govuk-error-summary')?.focus();

	const news = document.getElementById('news-of-cases');
	if (news) {
		setInterval(async () => {
			if (document.hidden) {
				return;
			}
			const answer = await fetch(`/staff/news?since=${news.dataset.since}&seen=${news.dataset.seen ?? ''}`, { headers: { Accept: 'application/json' } }).catch(() => undefined);
			const told = answer?.ok && !answer.redirected ? await answer.json() : undefined;
			if (told?.cases && news.dataset.told !== told.words) {
				news.dataset.told = told.words;
				news.querySelector('span').textContent = told.words;
				news.hidden = false;
			}
		}, 30000);
	}

	// Whoever types, clicks or moves by keys is there: the server hears of it at most once a minute, and of the last time
	// too, so that its time is never over before ours. Tabs share what it heard. At the end the page leaves the screen.
	const stay = document.getElementById('stay');
	if (stay) {
		const form = stay.querySelector('form');
		const notice = document.getElementById('session');
		const ask = stay.dataset.after * 1000;
		const most = ask + stay.dataset.left * 1000;
		const end = Date.now() + stay.dataset.lasts * 1000;
		let active = Date.now();
		let told = active;
		let telling;
		let said;
		const heard = () => localStorage.setItem('bc-heard', Date.now());
		const say = (what) => {
			if (said !== what && said !== 'over') {
				said = what;
				notice.replaceChildren(document.getElementById(`session-${what}`).content.cloneNode(true));
				document.documentElement.style.scrollPaddingBottom = `${notice.offsetHeight}px`;
			}
		};
		const tell = async () => {
			clearTimeout(telling);
			telling = 0;
			told = Date.now();
			const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => undefined);
			if (answer?.status === 204) {
				heard();
			}
			else if (answer && answer.status < 500) {
				say('over');
			}
			else {
				telling ||= setTimeout(tell, 10000);
			}
		};
		const here = () => {
			active = Date.now();
			telling ||= setTimeout(tell, Math.max(0, told + 60000 - active));
		};
		const look = () => {
			const now = Date.now();
			const last = Number(localStorage.getItem('bc-heard'));
			const idle = now - Math.max(active, last);
			if (idle >= most) {
				clearInterval(timer);
				document.body.replaceChildren();
				location.replace('/staff/sign-in?over');
			}
			else if (now >= end || now - last >= most) {
				say('over');
			}
			else if (now >= end - 600000) {
				say('limit');
			}
			if (idle < ask || said === 'over') {
				stay.close();
			}
			else if (!stay.open) {
				stay.showModal();
			}
		};
		const answered = (event) => {
			event.preventDefault();
			stay.close();
			active = Date.now();
			tell();
		};
		form.addEventListener('submit', answered);
		stay.addEventListener('cancel', answered);
		['input', 'pointerdown', 'keydown'].forEach((name) => addEventListener(name, () => stay.open || here()));
		document.addEventListener('visibilitychange', look);
		const timer = setInterval(look, 5000);
		heard();
		look();
	}

	const looking = document.getElementById('looking');
	if (looking) {
		setInterval(() => {
			if (!document.hidden) {
				fetch(looking.action, { method: 'POST', body: new URLSearchParams(new FormData(looking)) }).catch(() => undefined);
			}
		}, 60000);
	}

	const copy = document.getElementById('copy');
	if (copy) {
		copy.hidden = false;
		copy.addEventListener('click', async () => {
			await navigator.clipboard.writeText(document.getElementById('plain').value);
			copy.textContent = copy.dataset.done;
		});
	}

	const keys = document.getElementById('keys');
	if (!keys) {
		return;
	}
	const rows = [...document.querySelectorAll('.bc-case a')];
	keys.closest('details').hidden = false;
	keys.checked = localStorage.getItem('bc-keys') === 'on';
	keys.addEventListener('change', () => localStorage.setItem('bc-keys', keys.checked ? 'on' : 'off'));
	const step = (by) => rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(document.activeElement) + by))]?.focus();
	const go = {
		j: () => step(1),
		k: () => step(-1),
		c: () => document.activeElement.closest('tr')?.querySelector('form button')?.click(),
		n: () => document.querySelector('a[rel=next]')?.click(),
		'/': () => document.getElementById('q')?.focus(),
	};
	addEventListener('keydown', (event) => {
		if (keys.checked && go[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey
			&& !event.target.closest('input:not([type=checkbox]), textarea, select')) {
			event.preventDefault();
			go[event.key]();
		}
	});
})();
