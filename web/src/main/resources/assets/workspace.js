// The workspace by keyboard, and without reloading what stands already. Every page works without this file.
(() => {
  const wide = matchMedia('(min-width: 75rem)');
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const notice = document.getElementById('notice');

  // The last that was said stands there; what holds still comes back when that is over.
  const said = new Set();
  const say = () => {
    const word = [...said].pop();
    notice.hidden = !word;
    if (word) notice.textContent = notice.dataset[word];
  };
  const tell = (word) => { said.delete(word); said.add(word); say(); };
  const calm = (...words) => { if (words.filter((word) => said.delete(word)).length) say(); };

  const prepare = (root) => {
    all('[data-without-script]', root).forEach((each) => { each.hidden = true; });
    all('[data-with-script]', root).forEach((each) => { each.hidden = false; });
    const summary = $('[data-error-summary]', root);
    if (summary) summary.focus();
    const open = $('.ws-act[open] > form', root);
    if (open && !summary) {
      open.scrollIntoView({ block: 'nearest' });
      const first = $('textarea, input:not([type=hidden]):not([type=file])', open);
      if (first && wide.matches) first.focus();
    }
  };

  // A row opens beside its list on wide screens; elsewhere the link leads to its own page. Of two in a row the last counts.
  let opening = null;
  const show = async (link) => {
    if (opening === link) return;
    if (opening) htmx.trigger(opening, 'htmx:abort');
    opening = link;
    const url = link.href;
    const before = document.getElementById('detail');
    await htmx.ajax('GET', url, { source: link, target: '#detail', swap: 'outerHTML' }).catch(() => {});
    if (opening !== link) return;
    opening = null;
    const detail = document.getElementById('detail');
    if (detail === before || !detail.dataset.title) return;
    calm('changed', 'gone');
    $('.ws-body').classList.add('ws-has-detail');
    // The list may have come anew meanwhile.
    const here = document.getElementById(link.id) ?? link;
    all('[data-row]').forEach((row) => row.classList.toggle('row-selected', row.contains(here)));
    all('[data-detail][aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    here.setAttribute('aria-current', 'true');
    history.pushState({ vidhuk: true }, '', url);
    document.title = detail.dataset.title;
    prepare(detail);
    const question = new URL(url).hash && document.querySelector(new URL(url).hash);
    if (question && question.previousElementSibling?.matches('.ws-question')) question.scrollIntoView();
    else scrollTo(0, 0);
    detail.focus({ preventScroll: true });
  };
  addEventListener('popstate', () => location.reload());

  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-detail]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && plain && wide.matches && window.htmx) {
      event.preventDefault();
      show(link);
      return;
    }
    if (event.target.closest('[data-help]')) document.getElementById('keys').showModal();
    const fill = event.target.closest('[data-fill]');
    if (fill) {
      const field = document.getElementById(fill.dataset.fill);
      field.value = fill.value;
      field.focus();
    }
    const clear = event.target.closest('[data-clear]');
    if (clear) document.getElementById(clear.dataset.clear).replaceChildren();
    // A suggestion is taken as if it were chosen in its list.
    const choose = event.target.closest('[data-choose]');
    if (choose) {
      const field = document.getElementById(choose.dataset.choose);
      field.value = choose.value;
      for (const each of ['input', 'change']) field.dispatchEvent(new Event(each, { bubbles: true }));
      field.focus();
    }
    all('[data-menu][open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  // One press, one sending; coming back to the page frees the button again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.matches('[data-once]')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
  });
  addEventListener('pageshow', () => all('[data-sent]').forEach((form) => { delete form.dataset.sent; }));

  // Opening a form puts the cursor into it.
  document.addEventListener('toggle', (event) => {
    if (!event.target.matches?.('[data-act]') || !event.target.open) return;
    const field = $('textarea', event.target);
    if (field && wide.matches) { field.focus(); field.setSelectionRange(field.value.length, field.value.length); }
  }, true);

  // Choosing executors: narrow the list; the first one chosen answers for the whole.
  document.addEventListener('input', (event) => {
    const list = event.target.dataset?.narrow;
    if (!list) return;
    const wanted = event.target.value.trim().toLocaleLowerCase();
    all('li', document.getElementById(list)).forEach((each) => {
      each.hidden = wanted !== '' && !each.textContent.toLocaleLowerCase().includes(wanted) && !$(':checked', each);
    });
  });
  document.addEventListener('change', (event) => {
    if (event.target.name !== 'executors' || event.target.type !== 'checkbox') return;
    const list = event.target.closest('ul');
    const chosen = all('[type=checkbox]:checked', list);
    const lead = $('[type=radio]:checked', list);
    if (chosen.length && (!lead || !chosen.includes($('[type=checkbox]', lead.closest('li'))))) {
      $('[type=radio]', chosen[0].closest('li')).checked = true;
    }
  });

  // Words of a template come filled in, behind what was typed already; what is missing in them is said.
  const unfilled = (field) => {
    const hint = document.getElementById(field.id.replace(/-note$/, '-unfilled'));
    if (hint) hint.textContent = field.value.includes('⟦') ? hint.dataset.unfilled : '';
  };
  document.addEventListener('change', async (event) => {
    const choice = event.target;
    if (!choice.matches('[data-reply]') || !choice.value) return;
    const answer = await fetch(choice.dataset.reply, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) { tell(answer?.status === 401 ? 'ended' : 'failed'); return; }
    const reply = (await answer.json()).find((each) => each.template === choice.value);
    if (!reply) return;
    const field = document.getElementById(choice.dataset.into);
    field.value = (field.value.trim() + '\n\n' + reply.text).trim();
    field.rows = Math.max(field.rows, 10);
    field.focus();
    const mark = field.value.indexOf('⟦');
    if (mark >= 0) field.setSelectionRange(mark, field.value.indexOf('⟧', mark) + 1);
    choice.value = '';
    unfilled(field);
  });
  document.addEventListener('input', (event) => { if (event.target.matches('textarea[name=note]')) unfilled(event.target); });

  // Many at once: how many are chosen is said; what is not finished goes on by itself.
  const chosen = () => {
    const words = $('[data-bulk-count]');
    const count = all('.row-pick :checked').length;
    if (!words) return;
    words.dataset.none ??= words.textContent;
    words.textContent = count ? words.dataset.words + ' ' + count : words.dataset.none;
  };
  document.addEventListener('change', (event) => { if (event.target.closest('.row-pick')) chosen(); });
  const pick = () => {
    const row = (document.activeElement.closest('[data-row]')) ?? $('.row-selected');
    const box = row && $('.row-pick input', row);
    if (!box) return;
    $('[data-bulk]').open = true;
    box.checked = !box.checked;
    chosen();
  };

  // What changes is told by a stream while somebody looks; without one the page asks by itself, as before.
  let live = false;
  let asked = 0;
  let source = null;
  let told = null;
  let listedAt = 0;
  let later = null;
  let swapped = null;
  let greeted = false;
  const typing = () => $('#detail .ws-act[open]') || document.activeElement?.closest('#detail form');
  const refreshDetail = async () => {
    const shown = $('#detail[data-appeal]');
    const answer = shown && await fetch(location.pathname + location.search, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    const text = answer?.ok && await answer.text().catch(() => '');
    if (opening || shown !== document.getElementById('detail')) return;
    if (answer?.status === 404) { tell('gone'); return; }
    if (!text) return;
    const fresh = new DOMParser().parseFromString(text, 'text/html').getElementById('detail');
    if (!fresh || fresh.dataset.mark === shown.dataset.mark) return;
    if (typing()) { tell('changed'); return; }
    const focused = shown.contains(document.activeElement);
    shown.replaceWith(document.adoptNode(fresh));
    htmx.process(fresh);
    prepare(fresh);
    calm('changed');
    if (focused && document.activeElement === document.body) fresh.focus({ preventScroll: true });
  };
  // A list never comes anew under somebody's hands, nor more often than every three seconds; then it does later.
  const held = (list) => $('.ws-bulk[open], [data-menu][open]', list) || $('dialog[open]');
  const refreshList = () => {
    const list = $('[data-list]');
    if (!list) return;
    const rest = held(list) ? 3000 : listedAt + 3000 - Date.now();
    if (rest > 0) {
      later ??= setTimeout(() => { later = null; refreshList(); }, rest);
      return;
    }
    listedAt = Date.now();
    htmx.ajax('GET', list.dataset.list, { source: list, target: list, select: '.ws-list', swap: 'outerHTML' }).catch(() => {});
  };
  document.addEventListener('htmx:beforeSwap', (event) => {
    const { target, requestConfig } = event.detail;
    if (target.id === 'detail' && requestConfig.elt !== opening) event.detail.shouldSwap = false;
    if (!target.matches('[data-list]') || !event.detail.shouldSwap) return;
    if (held(target)) { event.detail.shouldSwap = false; refreshList(); return; }
    swapped = { focused: target.contains(document.activeElement), open: $('[data-detail][aria-current]', target)?.id };
  });
  // The focus stays at its row by its id; that of a row that went goes to the first.
  document.addEventListener('htmx:afterSwap', () => {
    if (!swapped) return;
    const { focused, open } = swapped;
    swapped = null;
    const row = document.getElementById(open) ?? all('[data-detail]').find((each) => new URL(each.href).pathname === location.pathname);
    row?.setAttribute('aria-current', 'true');
    row?.closest('[data-row]').classList.add('row-selected');
    if (focused && document.activeElement === document.body) $('[data-row] [data-detail]')?.focus({ preventScroll: true });
  });
  // Other pages: the part that shows what changed comes anew, unless somebody fills something in there, at most every ten seconds.
  let partAt = 0;
  let partLater = null;
  document.addEventListener('input', (event) => event.target.closest('[data-live-part]')?.setAttribute('data-touched', ''));
  const filling = (part) => part.matches('[data-touched]') || $('[data-error-summary]', part)
    || document.activeElement?.closest('[data-live-part] form') || $('dialog[open]');
  const takeOver = (part, fresh) => {
    const [was, is] = [all('details', part), all('details', fresh)];
    if (was.length === is.length) is.forEach((each, at) => { each.open = was[at].open; });
    const success = $('.alert[role=status]', part);
    if (success) $('.alert[role=status]', fresh)?.replaceWith(success);
    const focused = part.contains(document.activeElement) && document.activeElement;
    part.replaceWith(document.adoptNode(fresh));
    htmx.process(fresh);
    prepare(fresh);
    if (!focused) return;
    const again = focused.id ? document.getElementById(focused.id) : all('a[href]', fresh).find((each) => each.href === focused.href);
    again?.focus({ preventScroll: true });
  };
  const refreshPart = async () => {
    const part = $('[data-live-part]');
    if (!part) return;
    const rest = filling(part) ? 3000 : partAt + 10000 - Date.now();
    if (rest > 0) {
      partLater ??= setTimeout(() => { partLater = null; refreshPart(); }, rest);
      return;
    }
    partAt = Date.now();
    const answer = await fetch(location.pathname + location.search).catch(() => null);
    const text = answer?.ok && await answer.text().catch(() => '');
    const fresh = text && $('[data-live-part]', new DOMParser().parseFromString(text, 'text/html'));
    if (!fresh || fresh.isEqualNode(part)) return;
    if (filling(part)) refreshPart(); else takeOver(part, fresh);
  };
  const shows = ({ all: everything, appeals, kinds }) => {
    const shown = $('[data-live-part]')?.dataset.livePart.split(' ') ?? [];
    return everything || shown.some((each) => kinds.includes(each)) || (appeals.length && shown.includes('question'));
  };
  const changed = (news) => {
    const waits = told !== null;
    told = {
      all: told?.all || news.all,
      appeals: [...(told?.appeals ?? []), ...(news.appeals ?? [])],
      kinds: [...(told?.kinds ?? []), ...(news.kinds ?? [])],
    };
    if (waits) return;
    setTimeout(() => {
      const seen = told;
      told = null;
      if (seen.all || seen.appeals.length) {
        htmx.trigger('#places', 'changed');
        refreshList();
      }
      if (seen.all || seen.appeals.includes($('#detail')?.dataset.appeal)) refreshDetail();
      if (shows(seen)) refreshPart();
    }, 600);
  };
  const listen = () => {
    source?.close();
    live = false;
    if (document.hidden || !document.body.dataset.live || !window.EventSource) return;
    // The first begins where the news stood when the page was begun.
    source = new EventSource(greeted ? document.body.dataset.live.split('?')[0] : document.body.dataset.live);
    const ring = () => {
      if ($('#ringing')) htmx.trigger('#ringing', 'ringing');
      changed({ kinds: ['call'] });
    };
    source.addEventListener('hello', () => {
      live = true;
      // What happened since the stream before nobody told.
      if (greeted) { ring(); changed({ all: true }); }
      greeted = true;
    });
    source.addEventListener('error', () => { live = false; });
    source.addEventListener('ringing', ring);
    source.addEventListener('changed', (event) => {
      const news = JSON.parse(event.data);
      if (news.all) ring();
      changed(news);
    });
  };
  // A browser has few connections to one host: a tab that nobody sees gives its own back.
  document.addEventListener('visibilitychange', listen);

  // Counts are asked for again only while somebody looks; an ended session says so and takes nothing away.
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (document.hidden && event.target.matches('[data-poll]')) event.preventDefault();
    // With a stream calls are told; asked for all the same every half minute, should the news be lost.
    const asks = event.target.id === 'ringing' && event.detail.requestConfig.triggeringEvent?.type !== 'ringing';
    if (live && asks && event.target.matches('.ws-ringing') && ++asked % 10) event.preventDefault();
  });
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status === 401) { event.preventDefault(); tell('ended'); }
  });
  document.addEventListener('htmx:responseError', () => tell('failed'));
  document.addEventListener('htmx:sendError', (event) => { if (!event.target.matches('[data-poll]')) tell('failed'); });
  document.addEventListener('htmx:afterSwap', () => all('[data-with-script]').forEach((each) => { each.hidden = false; }));
  // That a card changed is still so when the next thing that the page asks for by itself comes.
  document.addEventListener('htmx:afterRequest', (event) => { if (event.detail.successful) calm('failed', 'ended'); });

  // Keys.
  const rows = () => all('[data-row] [data-detail]');
  const move = (step) => {
    const links = rows();
    if (!links.length) return;
    let at = links.indexOf(document.activeElement);
    if (at < 0) at = links.findIndex((each) => each.getAttribute('aria-current'));
    const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    next.focus();
    next.closest('[data-row]').scrollIntoView({ block: 'nearest' });
  };
  const back = () => {
    const open = all('details[open][data-menu], details[open][data-act]').pop();
    if (open) { open.open = false; $('summary', open).focus(); return; }
    const link = $('[data-back]');
    if (link) location.assign(link.href);
  };
  document.addEventListener('keydown', (event) => {
    const form = event.target.closest('[data-submit-key]');
    if (form && event.ctrlKey && event.key === 'Enter') {
      const answer = event.shiftKey ? $('[name=answer]', form) : null;
      const from = answer && !answer.value.trim() && $('[data-from]', form);
      if (!answer) form.requestSubmit($('[value=register]', form));
      else if (from) form.requestSubmit(from);
      else if (answer.value.trim()) form.requestSubmit($('[value=answer]', form));
      else { answer.closest('details').open = true; answer.focus(); }
      event.preventDefault();
      return;
    }
    const add = form && event.altKey && event.key === 'Enter' && $('[value=add]', form);
    if (add) {
      form.requestSubmit(add);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || $('dialog[open]')) return;
    const typing = event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select');
    if (event.key === 'Escape') {
      if (typing) typing.blur(); else back();
      return;
    }
    if (typing) return;
    // Keys by their place, so that they work on a Ukrainian layout too.
    const key = event.key === '?' ? '?' : { KeyJ: 'j', KeyK: 'k', KeyC: 'c', KeyX: 'x', Slash: '/' }[event.code] ?? event.key;
    if (key === '?' || (event.code === 'Slash' && event.shiftKey)) document.getElementById('keys').showModal();
    else if (key === '/') $('#search')?.focus();
    else if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else if (key === 'x') pick();
    else if (key === 'c') $('[data-key=c]')?.click();
    else return;
    event.preventDefault();
  });

  // What an executor's phone kept is not for whoever works here now.
  const forget = async () => {
    for (const name of await caches.keys()) if (name.startsWith('vidhuk-field:')) await caches.delete(name);
    for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister();
  };
  if (window.caches && navigator.serviceWorker && !document.getElementById('unsent')) forget().catch(() => {});

  prepare(document);
  $('[data-auto]')?.requestSubmit();
  listen();
})();
