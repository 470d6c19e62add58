// Draws the places that stand beside the map in words. Without this file, or without Leaflet, the words and links stay.
(() => {
  const frame = document.getElementById('map');
  if (!frame || !window.vidhukMap) return;
  const { NEAREST, box, begin } = window.vidhukMap;
  const status = document.getElementById('map-status');
  const again = document.getElementById('map-again');
  const words = frame.dataset;
  const places = () => document.getElementById('map-places');
  const tell = (word) => { status.textContent = word ? status.dataset[word] ?? word : ''; };

  let bare = false;
  const map = begin(frame, {
    tileerror: () => { bare = true; tell('tiles'); },
    tileload: () => { bare = false; },
  });

  // A cluster leads nearer, until its questions cannot be told apart; those and single ones open as they stand in words.
  let opener = null;
  const open = (place, at, button) => {
    const card = document.createElement('div');
    card.className = 'map-card';
    card.append(...place.cloneNode(true).childNodes);
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      map.closePopup();
    });
    const popup = L.popup({ minWidth: 200, maxWidth: 280, autoPanPadding: [16, 16] }).setLatLng(at).setContent(card).openOn(map);
    popup.getElement().querySelector('.leaflet-popup-close-button').setAttribute('aria-label', words.close);
    opener = button;
    card.querySelector('a')?.focus({ preventScroll: true });
  };
  const nearer = (place) => {
    map.closePopup();
    const part = box(place.dataset.box);
    const zoom = Math.max(map.getBoundsZoom(part, false, L.point(48, 48)), map.getZoom() + 1);
    map.setView(part.getCenter(), Math.min(zoom, NEAREST));
    frame.focus({ preventScroll: true });
  };
  const act = (place, at, button) => {
    if (place.dataset.near === 'yes' && Number(place.dataset.count) > 1 && map.getZoom() < NEAREST) nearer(place);
    else open(place, at, button);
  };

  const marks = L.layerGroup().addTo(map);
  const short = (count) => count < 1000 ? String(count) : Math.floor(count / 100) / 10 + 'k';
  const mark = (place) => {
    const { latitude, longitude, count, tone, label, name } = place.dataset;
    const at = [Number(latitude), Number(longitude)];
    const one = Number(count) === 1;
    const size = one ? 28 : Math.min(64, 34 + 7 * Math.log10(count));
    const face = document.createElement('span');
    face.textContent = (tone === 'plain' ? '' : '!') + (one ? '' : short(count));
    const icon = L.divIcon({ html: face, className: `map-mark map-${tone}${one ? ' map-one' : ''}`, iconSize: [size, size] });
    const made = L.marker(at, { icon, riseOnHover: true, zIndexOffset: tone === 'plain' ? 0 : 500 });
    const named = !words.tiles && map.getZoom() >= 15;
    // An element, because Leaflet reads a string as HTML, and streets are named by whoever reports.
    const hint = document.createElement('span');
    hint.textContent = named ? name : label;
    if (named || !L.Browser.mobile) made.bindTooltip(hint, { permanent: named, direction: named ? 'bottom' : 'top', className: named ? 'map-name' : 'map-hint', offset: [0, (named ? 1 : -1) * size / 2] });
    made.on('click', () => act(place, at, made.getElement()));
    made.on('add', () => {
      const button = made.getElement();
      button.setAttribute('aria-label', label);
      button.removeAttribute('aria-describedby');
      button.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.stopPropagation();
        act(place, at, button);
      });
    });
    return made;
  };
  const draw = () => {
    const held = document.activeElement?.closest('.map-mark')?.getAttribute('aria-label');
    marks.clearLayers();
    places().querySelectorAll('[data-place]').forEach((place) => marks.addLayer(mark(place)));
    if (!held) return;
    const same = [...frame.querySelectorAll('.map-mark')].find((each) => each.getAttribute('aria-label') === held);
    (same ?? frame).focus({ preventScroll: true });
  };

  let asked = null;
  let opened = false;
  let late = false;
  const seen = () => {
    const part = map.getBounds();
    const within = (degrees, most) => Math.max(-most, Math.min(most, degrees)).toFixed(6);
    return [within(part.getWest(), 180), within(part.getSouth(), 90), within(part.getEast(), 180), within(part.getNorth(), 90)].join(',');
  };
  const load = async () => {
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const address = words.address + '&box=' + encodeURIComponent(seen());
    frame.setAttribute('aria-busy', 'true');
    again.hidden = true;
    const slow = setTimeout(() => tell('loading'), 400);
    try {
      const answer = await fetch(address + '&zoom=' + map.getZoom(), { headers: { 'HX-Request': 'true' }, signal: mine.signal });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('map-places');
      if (mine !== asked) return;
      if (!fresh) { draw(); tell(answer.status === 401 ? 'ended' : 'failed'); again.hidden = answer.status === 401; return; }
      places().replaceWith(document.adoptNode(fresh));
      history.replaceState(history.state, '', address);
      tell(bare ? 'tiles' : fresh.dataset.seen);
      draw();
    } catch (failure) {
      if (mine === asked) { tell('failed'); again.hidden = false; draw(); }
    } finally {
      clearTimeout(slow);
      if (mine === asked) frame.removeAttribute('aria-busy');
    }
  };

  map.on('popupopen', () => { opened = true; });
  map.on('popupclose', (event) => {
    opened = false;
    const left = document.activeElement;
    if (left === document.body || event.popup.getElement()?.contains(left)) (opener?.isConnected ? opener : frame).focus({ preventScroll: true });
    opener = null;
    if (late) { late = false; load(); }
  });
  let waits = null;
  // A popup that does not fit moves the map a little: what it shows stays until it is closed.
  map.on('moveend', () => { clearTimeout(waits); waits = setTimeout(() => { if (opened) late = true; else load(); }, 150); });
  again.firstElementChild.addEventListener('click', load);

  // The page hears of changes by the stream of the workspace; a map is drawn anew every ten seconds at the most.
  let news = null;
  document.addEventListener('changed', () => {
    news ??= setTimeout(() => {
      news = null;
      if (opened) late = true; else load();
    }, 10000);
  });

  // What the page came with is grouped for a map of any size: marks wait for what is grouped for this one. Where
  // it begins by itself, hardly any lies below its buttons; where an address says what it showed, it shows that again.
  const beside = new URLSearchParams(location.search).has('box') ? 0 : 76;
  map.fitBounds(box(places().dataset.box), { maxZoom: 17, paddingTopLeft: [beside, 0] });
})();
