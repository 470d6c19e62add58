// Everything here is a convenience: each page does its whole job without it.
(() => {
  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);

  // After a refused form the summary of errors is read first.
  const summary = document.querySelector('[data-error-summary]');
  if (summary) summary.focus();

  // A dead connection must not cost what was typed: the form stays, and says so. A second press of Send is one press.
  each('form[data-keep]', (form) => {
    const notice = form.querySelector('[data-offline]');
    form.addEventListener('submit', (event) => {
      if (!navigator.onLine && notice) {
        event.preventDefault();
        notice.hidden = false;
        notice.focus();
      } else if (form.dataset.sent) {
        event.preventDefault();
      } else {
        form.dataset.sent = 'yes';
        setTimeout(() => delete form.dataset.sent, 8000);
      }
    });
    addEventListener('pageshow', () => delete form.dataset.sent);
  });

  // What is being made is looked at again until it is there; without script there is a button.
  const follow = async () => {
    const shown = document.querySelector('[data-reload]');
    if (!shown) return;
    await new Promise((done) => setTimeout(done, shown.dataset.reload * 1000));
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#main > *');
      if (answer.ok && next) shown.replaceWith(next);
    } catch { /* the next look may find the connection again */ }
    follow();
  };
  follow();

  // "My location": asked for only when pressed; the words beside it say what came of it.
  each('[data-locate]', (box) => {
    if (!navigator.geolocation) return;
    const button = box.querySelector('button');
    const said = box.querySelector('[role=status]');
    const fill = (name, value) => { document.querySelector(`input[name=${name}]`).value = value; };
    box.hidden = false;
    button.addEventListener('click', () => {
      said.textContent = box.dataset.asking;
      navigator.geolocation.getCurrentPosition(
        (place) => {
          fill('latitude', place.coords.latitude.toFixed(6));
          fill('longitude', place.coords.longitude.toFixed(6));
          said.textContent = box.dataset.found.replace('0', Math.round(place.coords.accuracy));
        },
        () => { said.textContent = box.dataset.failed; },
        { enableHighAccuracy: true, timeout: 15000 });
    });
  });

  // How many characters are left, once it matters.
  each('textarea[maxlength]', (area) => {
    const said = document.getElementById(area.id + '-left');
    if (!said) return;
    const count = () => {
      const left = area.maxLength - area.value.length;
      said.textContent = left <= 500 ? said.dataset.left.replace('0', left) : '';
    };
    area.addEventListener('input', count);
    count();
  });

  // Copy the link.
  each('[data-copy-link]', (button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(button.dataset.copyLink, location.href).href);
      button.textContent = button.dataset.done;
    });
  });

  // What makes no sense without this script shows itself only with it.
  each('[data-needs-script]', (part) => { part.hidden = false; });

  each('[data-prints]', (button) => button.addEventListener('click', () => print()));

  // How a search may go on; the answer to what was typed last counts.
  each('input[data-suggests]', (input) => {
    const offered = input.list;
    let last = 0;
    let waiting;
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const mine = last += 1;
        const answer = await fetch(`${input.dataset.suggests}?q=${encodeURIComponent(input.value)}`).catch(() => null);
        const found = answer?.ok ? await answer.json() : [];
        if (mine !== last) return;
        offered.replaceChildren(...found.map((one) => {
          const option = document.createElement('option');
          option.value = one.text;
          if (one.names) option.label = one.names[document.documentElement.lang] ?? one.text;
          return option;
        }));
      }, 200);
    });
  });

  // Narrow a long list while typing.
  each('input[data-narrows]', (input) => {
    const list = document.getElementById(input.dataset.narrows);
    const none = document.getElementById(input.dataset.narrows + '-none');
    const narrow = () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      let shown = 0;
      list.querySelectorAll('[data-words]').forEach((item) => {
        item.hidden = !item.dataset.words.toLocaleLowerCase().includes(wanted);
        if (!item.hidden) shown += 1;
      });
      if (none) none.hidden = shown > 0;
    };
    input.addEventListener('input', narrow);
  });
})();
