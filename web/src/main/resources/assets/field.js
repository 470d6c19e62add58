// The phone of an executor in the street (P15): what is done is kept in the phone first, and sent, once, when there is a connection.
// Pages that were looked at, and the appeals of the list, can be read without one. Every page works without this file.
(() => {
  const bar = document.getElementById('unsent');
  if (!bar || !window.indexedDB || !window.crypto?.randomUUID) return;
  const page = `<!doctype html>\n${document.documentElement.outerHTML}`;
  const { base, api, reader } = bar.dataset;
  const STEP = /\/workspace\/questions\/([0-9a-f-]{36})\/(accept|start|report-done)$/;
  const LIST_OR_APPEAL = /\/workspace(\/appeals\/[0-9a-f-]{36}|\/unsent)?$/;
  const CACHE = `vidhuk-field:${base}:${reader}`;
  const MOST_PAGES = 60;
  const APPEALS_AHEAD = 20;
  const DAY = 24 * 3600 * 1000;
  // As the worker has it, which shows nothing older.
  const KEPT_DAYS = 3;
  const WIDEST = 2048;
  const LIGHT = 600 * 1024;
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Not form.action: a form may have a field of that name.
  const addressed = (form) => new URL(form.getAttribute('action') ?? '', location.href);

  // What waits, and how the version that a page shows goes on after our own steps.
  const opened = new Promise((done, failed) => {
    const request = indexedDB.open('vidhuk-field', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('steps', { keyPath: 'key' });
      request.result.createObjectStore('versions', { keyPath: 'question' });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const within = async (store, mode, work) => {
    const transaction = (await opened).transaction(store, mode);
    const request = work(transaction.objectStore(store));
    return new Promise((done, failed) => {
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
    });
  };
  const keep = (step) => within('steps', 'readwrite', (steps) => steps.put(step));
  const drop = (step) => within('steps', 'readwrite', (steps) => steps.delete(step.key));
  const isOurs = (step) => step.base === base && step.reader === reader;
  const waiting = async () => (await within('steps', 'readonly', (steps) => steps.getAll()))
    .filter(isOurs)
    .sort((one, other) => one.at - other.at);
  const current = async (question, seen) => {
    const known = await within('versions', 'readonly', (versions) => versions.get(question));
    return known?.seen === seen ? known.version : seen;
  };

  // Large pictures are made smaller before they are kept: the connection is bad.
  const smaller = async (file) => {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < LIGHT) return file;
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, WIDEST / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg', 0.85); });
      return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: blob.type }) : file;
    } catch { return file; }
  };
  const photos = (files) => Promise.all(files.filter((each) => each.size).map(smaller));

  // Sending.
  const problem = async (answer) => {
    const told = await answer.json().catch(() => ({}));
    return [told.title ?? bar.dataset.refused, ...(told.errors ?? []).map((each) => each.message)].join(' ');
  };
  // At once, or not at all: a page that is left in this moment leaves no half of it.
  const goOn = async (step, version) => {
    const transaction = (await opened).transaction(['steps', 'versions'], 'readwrite');
    const steps = transaction.objectStore('steps');
    steps.delete(step.key);
    transaction.objectStore('versions').put({ question: step.question, seen: step.seen, version, at: Date.now() });
    const rest = steps.getAll();
    rest.onsuccess = () => rest.result.filter((next) => isOurs(next) && next.question === step.question)
      .forEach((next) => steps.put({ ...next, version }));
    return new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
  };
  const send = async (step) => {
    const form = new FormData();
    for (const name of ['step', 'version', 'note', 'reader']) form.append(name, step[name]);
    for (const stage of ['before', 'after']) for (const photo of step[stage]) form.append(stage, photo, photo.name);
    try {
      const answer = await fetch(`${api}/${step.question}/field-steps`, {
        method: 'POST', body: form, redirect: 'manual', signal: AbortSignal.timeout(120000),
        headers: { 'Idempotency-Key': step.key, Accept: 'application/json' },
      });
      if (answer.ok) {
        const { version } = await answer.json();
        await goOn(step, version);
        return 'sent';
      }
      // 403: somebody else is signed in now
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) return 'signed-out';
      if (answer.status === 408 || answer.status === 429) return 'waiting';
      if (answer.status >= 500) return 'later';
      await keep({ ...step, problem: await problem(answer) });
      return 'refused';
    } catch { return 'waiting'; }
  };
  let state = '';
  const sendThem = async () => {
    const tried = new Set();
    const stuck = new Set();
    let sent = 0;
    for (;;) {
      const steps = await waiting();
      const held = new Set(steps.filter((each) => each.problem).map((each) => each.question));
      const next = steps.find((each) => !held.has(each.question) && !stuck.has(each.question) && !tried.has(each.key));
      if (!next) break;
      tried.add(next.key);
      const outcome = await send(next);
      if (outcome === 'sent') sent += 1;
      // what the server cannot do now holds up its own question alone
      if (outcome === 'later') stuck.add(next.question);
      state = outcome === 'waiting' || outcome === 'signed-out' ? outcome : '';
      if (state) break;
    }
    await show();
    return sent;
  };
  // One tab sends at a time; the keys make sure that nothing is taken twice all the same.
  const sendAll = () => (navigator.locks ? navigator.locks.request('vidhuk-field', sendThem) : sendThem());

  // Showing what waits.
  const words = (step) => bar.dataset[{ accept: 'accept', start: 'start', 'report-done': 'done' }[step.step]];
  const line = (step) => {
    const shown = $('template', bar).content.firstElementChild.cloneNode(true);
    const count = step.before.length + step.after.length;
    $('a', shown).textContent = step.title || '…';
    $('a', shown).href = step.address;
    $('[data-what]', shown).textContent = words(step) + (count ? `, ${bar.dataset.photos} ${count}` : '');
    $('time', shown).textContent = new Date(step.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    $('[data-why]', shown).textContent = step.problem ?? '';
    $('[data-why]', shown).hidden = !step.problem;
    $('[data-again]', shown).hidden = !step.problem;
    for (const button of all('button', shown)) button.dataset.key = step.key;
    return shown;
  };
  const mark = (steps) => {
    all('.ws-waits').forEach((each) => each.remove());
    for (const step of steps) {
      // A card may stand beside its list.
      const forms = all('form').filter((each) => addressed(each).pathname.includes(`/questions/${step.question}/`));
      for (const place of new Set(forms.map((each) => each.closest('[data-row], .ws-question')))) {
        if (!place) continue;
        const note = document.createElement('p');
        note.className = 'ws-waits';
        note.textContent = `${words(step)}: ${bar.dataset.waits}`;
        place.append(note);
        // What comes next can be done, too: it is sent behind this one.
        all(`[data-after=${step.step}]`, place).forEach((each) => { each.hidden = false; });
      }
    }
  };
  const show = async () => {
    const steps = await waiting();
    bar.hidden = steps.length === 0;
    $('[data-count]', bar).textContent = steps.length;
    const refused = steps.some((each) => each.problem);
    const word = refused ? 'refused' : state === 'signed-out' ? 'signedOut' : 'later';
    $('[data-state]', bar).textContent = bar.dataset[word];
    $('[data-sign-in]', bar).hidden = state !== 'signed-out';
    $('[data-steps]', bar).replaceChildren(...steps.map(line));
    if (refused) $('details', bar).open = true;
    mark(steps);
    const empty = $('[data-all-sent]');
    if (empty) empty.hidden = steps.length > 0;
  };
  const byKey = async (key) => (await waiting()).find((each) => each.key === key);
  bar.addEventListener('click', async (event) => {
    const { key, again, drop: dropped } = event.target.dataset;
    if (event.target.matches('[data-send]')) await sendAll();
    const step = key && await byKey(key);
    if (!step) return;
    if (dropped !== undefined && confirm(bar.dataset.dropping)) { await drop(step); await show(); }
    if (again !== undefined) {
      const answer = await fetch(`${api}/${step.question}`, { headers: { Accept: 'application/json' } }).catch(() => null);
      const { version } = answer?.ok ? await answer.json() : step;
      await keep({ ...step, version, problem: null });
      await sendAll();
    }
  });

  // A form is answered at once when it can be; else the phone keeps it.
  const titleOf = (form) => ($('.number', form.closest('[data-row]') ?? document.createElement('i')) ?? $('#detail h1') ?? $('h1'))?.textContent.trim();
  const addressOf = (form) => new URL($('[data-detail]', form.closest('[data-row]') ?? document.createElement('i'))?.href ?? location.href).pathname;
  // Whoever is on the way to another page already is not called back by a page that shows itself anew.
  let leaving = false;
  addEventListener('beforeunload', () => { leaving = true; });
  addEventListener('pageshow', () => { leaving = false; });
  const leave = (form, step) => {
    if (leaving) return;
    if (form.elements.from?.value === 'list') { location.reload(); return; }
    const next = new URL(location.href);
    next.searchParams.delete('do');
    next.searchParams.set('done', step.step);
    next.hash = form.closest('.ws-question')?.id ?? '';
    if (next.href === location.href) location.reload(); else location.assign(next);
  };
  const refuse = async (form, step) => {
    const told = await byKey(step.key);
    await drop(step);
    await show();
    const alert = $('[data-refused]', form) ?? form.insertAdjacentElement('afterbegin', document.createElement('p'));
    alert.dataset.refused = '';
    alert.className = 'ws-error';
    alert.setAttribute('role', 'alert');
    alert.textContent = told?.problem ?? bar.dataset.refused;
    alert.scrollIntoView({ block: 'nearest' });
  };
  const stepOf = async (form, [, question, word]) => {
    const fields = new FormData(form);
    const seen = Number(fields.get('version'));
    return {
      key: crypto.randomUUID(), base, reader, question, step: word, seen,
      version: await current(question, seen), note: fields.get('note') ?? '', at: Date.now(),
      before: await photos(fields.getAll('before')), after: await photos([...fields.getAll('photo'), ...fields.getAll('files')]),
      title: titleOf(form), address: addressOf(form),
    };
  };
  const take = async (form, found) => {
    let step;
    try {
      step = await stepOf(form, found);
      await keep(step);
    } catch {
      // A browser that keeps nothing sends it as it always did.
      form.submit();
      return;
    }
    await show();
    await sendAll();
    const left = await byKey(step.key);
    if (!left) { leave(form, step); return; }
    if (left.problem) { await refuse(form, step); return; }
    const act = form.closest('.ws-act');
    if (act) act.open = false;
    bar.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const { pathname } = addressed(form);
    const found = STEP.exec(pathname);
    if (found && event.submitter?.name !== 'fill') {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (form.dataset.taking) return;
      form.dataset.taking = 'yes';
      take(form, found).finally(() => { delete form.dataset.taking; });
    } else if (pathname.endsWith('/logout')) {
      event.preventDefault();
      waiting().then(async (steps) => {
        if (steps.length && !confirm(bar.dataset.leaving)) return;
        await window.caches?.delete(CACHE);
        form.submit();
      });
    }
  });

  // The nearest first, of those on this page; where the phone is stays in the phone.
  let here = null;
  const metres = (row) => {
    const rad = (degrees) => degrees * Math.PI / 180;
    const [one, other] = [here.latitude, Number(row.dataset.latitude)].map(rad);
    const apart = Math.sin((other - one) / 2) ** 2
      + Math.cos(one) * Math.cos(other) * Math.sin(rad(Number(row.dataset.longitude) - here.longitude) / 2) ** 2;
    return 2 * 6371000 * Math.asin(Math.sqrt(apart));
  };
  const length = (number, unit, digits) => new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, maximumFractionDigits: digits }).format(number);
  const sort = () => {
    const rows = all('[data-row]').map((row) => ({ row, far: row.dataset.latitude ? metres(row) : Infinity }));
    for (const { row, far } of rows.sort((one, other) => one.far - other.far)) {
      row.parentElement.append(row);
      if (far === Infinity) continue;
      const words = $('.row-far', row) ?? ($('.row-who', row) ?? $('.row-what', row)).appendChild(Object.assign(document.createElement('p'), { className: 'row-far' }));
      words.textContent = far < 1000 ? length(Math.round(far / 10) * 10, 'meter', 0) : length(far / 1000, 'kilometer', 1);
    }
  };
  const offer = () => {
    const button = $('[data-nearest]');
    if (button) button.hidden = !navigator.geolocation || !$('[data-row][data-latitude]');
    if (here) sort();
  };
  document.addEventListener('click', (event) => {
    if (!event.target.matches('[data-nearest]')) return;
    event.target.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => { here = coords; event.target.disabled = false; sort(); },
      () => { event.target.disabled = false; event.target.textContent = bar.dataset.nowhere; },
      { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  });
  document.addEventListener('htmx:afterSwap', offer);
  offer();

  // Pages to read without a connection.
  const put = async (cache, address, html, mark) => {
    const headers = { 'Content-Type': 'text/html;charset=UTF-8', 'Vidhuk-Kept-At': String(Date.now()), 'Vidhuk-Mark': mark };
    await cache.delete(address);
    await cache.put(address, new Response(html.replace('<body ', `<body data-kept="${new Date().toISOString()}" `), { headers }));
  };
  const tidy = async (cache) => {
    const addresses = await cache.keys();
    for (const [at, address] of addresses.entries()) {
      const { headers } = await cache.match(address);
      if (at < addresses.length - MOST_PAGES || Date.now() - Number(headers.get('Vidhuk-Kept-At')) > KEPT_DAYS * DAY) await cache.delete(address);
    }
  };
  const ahead = async (cache, address, mark) => {
    const known = await cache.match(address);
    const fresh = known?.headers.get('Vidhuk-Mark') === mark && Date.now() - Number(known.headers.get('Vidhuk-Kept-At')) < DAY;
    if (fresh) return;
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (answer.ok && !answer.redirected) await put(cache, address, await answer.text(), mark);
  };
  const prepare = async () => {
    if (!window.caches || !navigator.serviceWorker) return;
    for (const name of await caches.keys()) if (name.startsWith('vidhuk-field:') && !name.endsWith(`:${reader}`)) await caches.delete(name);
    const cache = await caches.open(CACHE);
    await tidy(cache);
    const address = new URL(location.href);
    if (!document.body.dataset.kept && LIST_OR_APPEAL.test(address.pathname)) {
      const list = address.pathname === base;
      await put(cache, list ? address.pathname + address.search : address.pathname, page, '');
    }
    await navigator.serviceWorker.register(bar.dataset.worker, { scope: base });
    const assets = await caches.open('vidhuk-assets');
    for (const each of all('script[src], link[rel=stylesheet], link[rel=icon]')) {
      const file = each.src || each.href;
      if (!await assets.match(file)) await assets.add(file);
    }
    if (navigator.connection?.saveData) return;
    await ahead(cache, `${base}/unsent`, '');
    for (const row of all('[data-row][data-version]').slice(0, APPEALS_AHEAD)) {
      await ahead(cache, new URL($('[data-detail]', row).href).pathname, `${row.id} ${row.dataset.version}`);
    }
  };
  if (document.body.dataset.kept) {
    const told = $('[data-offline]', bar.parentElement);
    told.hidden = false;
    $('time', told).textContent = new Date(document.body.dataset.kept).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' });
  }

  const look = async () => {
    if (!(await waiting()).length) return;
    const sent = await sendAll();
    // The page shows what was before; it is shown anew unless somebody types.
    const typing = $('.ws-act[open]') || document.activeElement?.matches('textarea, input:not([type=hidden])');
    if (sent && !typing && !leaving && LIST_OR_APPEAL.test(location.pathname)) location.reload();
  };
  addEventListener('online', look);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
  // Who is signed out sends nothing until the page is looked at again: photos would go out to be turned away.
  setInterval(() => { if (state !== 'signed-out') look(); }, 10000);
  navigator.storage?.persist?.();
  // A page that was asked for while a step was under way may show what was before it; it is shown anew once, not for ever.
  const behind = async () => {
    if (document.body.dataset.kept) return false;
    for (const form of all('form')) {
      const found = STEP.exec(addressed(form).pathname);
      const seen = Number(form.elements.version?.value);
      const now = found && await current(found[1], seen);
      if (!found || now === seen) continue;
      const what = `${location.pathname} ${found[1]} ${now}`;
      const again = sessionStorage.getItem('vidhuk-behind') === what;
      sessionStorage.setItem('vidhuk-behind', what);
      return !again;
    }
    return false;
  };
  // What somebody has begun to fill in is not thrown away for it: the step goes on from the version that is known.
  let touched = false;
  document.addEventListener('input', () => { touched = true; }, { once: true });
  const begin = async () => {
    await show();
    if (await behind() && !leaving && !touched) location.reload(); else await look();
  };
  begin().catch(() => {});
  prepare().catch(() => {});
})();
