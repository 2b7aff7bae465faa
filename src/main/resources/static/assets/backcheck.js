// Every page works without this. It says what the browser would keep to itself; the words stand in the page
// (templates/fragments/notices.html).
(() => {
	'use strict';
	document.querySelector('.govuk-error-summary')?.focus();

	const notice = document.getElementById('notice');
	if (notice) {
		let timers = [];
		let button;
		let words;

		// A page that is only read has no words for a slow line.
		const tell = (name) => notice.replaceChildren(
			...[...document.querySelectorAll(`template[data-notice=${name}]`)].map((words) => words.content.cloneNode(true)));
		const settle = () => {
			timers.forEach(clearTimeout);
			timers = [];
			if (words) {
				button.replaceChildren(...words);
				words = undefined;
			}
		};
		const sending = () => {
			if (button) {
				words = [...button.childNodes];
				button.replaceChildren(notice.dataset.sending);
			}
		};
		// From here on pressing again works: the same form twice is the same as once.
		const slow = () => {
			settle();
			tell('slow');
		};
		const leave = (event, pressed) => {
			if (!navigator.onLine) {
				event.preventDefault();
				tell('offline');
				return;
			}
			settle();
			button = pressed;
			timers = [setTimeout(sending, 1000), setTimeout(slow, 8000)];
		};

		addEventListener('submit', (event) => {
			if (timers.length && button) {
				event.preventDefault();
			}
			else if (!event.defaultPrevented) {
				leave(event, event.submitter);
			}
		});
		addEventListener('click', (event) => {
			const link = event.target.closest?.('a[href^="/"]:not([download], [target], [href$=".pdf"])');
			if (link && !event.defaultPrevented && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
				leave(event);
			}
		});
		addEventListener('online', () => tell());
		addEventListener('pageshow', () => {
			settle();
			tell();
		});
	}

	// On a shared device: ask before the check is taken off it. Any touch is a sign that somebody is there; the server
	// hears of it within ten seconds, and of the last one too, so that its time is never over before ours.
	const idle = document.getElementById('idle');
	if (!idle) {
		return;
	}
	const pause = 10000;
	const stay = idle.querySelector('form');
	let timer;
	let telling;
	let told = Date.now();
	// Nothing is deleted from here: another tab may be in use. The server knows, once its time is over as well.
	const ask = () => {
		idle.showModal();
		timer = setTimeout(() => location.replace('/check/ended'), idle.dataset.left * 1000 + pause + 2000);
	};
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(ask, idle.dataset.after * 1000);
	};
	const tellServer = () => {
		clearTimeout(telling);
		telling = 0;
		told = Date.now();
		const form = new URLSearchParams(new FormData(stay));
		form.set('quiet', 'yes');
		return fetch(stay.action, { method: 'POST', body: form });
	};
	const here = () => {
		wait();
		telling ||= setTimeout(tellServer, Math.max(0, told + pause - Date.now()));
	};
	stay.addEventListener('submit', (event) => {
		event.preventDefault();
		idle.close();
		wait();
		tellServer().then((answer) => answer.redirected && location.reload());
	});
	idle.addEventListener('cancel', (event) => event.preventDefault());
	['input', 'pointerdown', 'keydown', 'scroll'].forEach((name) => addEventListener(name, () => idle.open || here()));
	wait();
})();
