// The workspace by keyboard, and without reloading what stands already. Every page works without this file.
(() => {
  const wide = matchMedia('(min-width: 75rem)');
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const notice = document.getElementById('notice');

  const tell = (word) => { notice.textContent = notice.dataset[word]; notice.hidden = false; };

  const prepare = (root) => {
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

  // A row opens beside its list on wide screens; elsewhere the link leads to its own page.
  const show = (link) => {
    const url = link.href;
    htmx.ajax('GET', url, { target: '#detail', swap: 'outerHTML' }).then(() => {
      const detail = document.getElementById('detail');
      if (!detail.dataset.title) return;
      $('.ws-body').classList.add('ws-has-detail');
      all('[data-row]').forEach((row) => row.classList.toggle('row-selected', row.contains(link)));
      all('[data-detail][aria-current]').forEach((each) => each.removeAttribute('aria-current'));
      link.setAttribute('aria-current', 'true');
      history.pushState({ vidhuk: true }, '', url);
      document.title = detail.dataset.title;
      prepare(detail);
      const question = new URL(url).hash && document.querySelector(new URL(url).hash);
      if (question && question.previousElementSibling?.matches('.ws-question')) question.scrollIntoView();
      else scrollTo(0, 0);
      detail.focus({ preventScroll: true });
    });
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

  // Counts are asked for again only while somebody looks; an ended session says so and takes nothing away.
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (document.hidden && event.target.matches('[data-poll]')) event.preventDefault();
  });
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.status === 401) { event.preventDefault(); tell('ended'); }
  });
  document.addEventListener('htmx:responseError', () => tell('failed'));
  document.addEventListener('htmx:sendError', (event) => { if (!event.target.matches('[data-poll]')) tell('failed'); });
  document.addEventListener('htmx:afterSwap', () => all('[data-with-script]').forEach((each) => { each.hidden = false; }));
  document.addEventListener('htmx:afterRequest', (event) => { if (event.detail.successful) notice.hidden = true; });

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
      if (!answer) form.requestSubmit($('[value=register]', form));
      else if (answer.value.trim()) form.requestSubmit($('[value=answer]', form));
      else { answer.closest('details').open = true; answer.focus(); }
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
    const key = event.key === '?' ? '?' : { KeyJ: 'j', KeyK: 'k', KeyC: 'c', Slash: '/' }[event.code] ?? event.key;
    if (key === '?' || (event.code === 'Slash' && event.shiftKey)) document.getElementById('keys').showModal();
    else if (key === '/') $('#search')?.focus();
    else if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else if (key === 'c') $('[data-key=c]')?.click();
    else return;
    event.preventDefault();
  });

  prepare(document);
})();
