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
