// Lets maps fill the two fields of a point, which are what is sent. Without this file, or without Leaflet, they are typed into.
(() => {
  if (!window.vidhukMap) return;
  const { box, beginInForm } = window.vidhukMap;
  const NEAR = 17;
  const STEP = 8;
  const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const PAIR = /^\s*(-?\d{1,2}\.\d+)[,;\s]\s*(-?\d{1,3}\.\d+)\s*$/;
  const degrees = (field) => field.value.trim() === '' ? NaN : Number(field.value.trim().replace(',', '.'));

  const begin = (frame) => {
    const part = frame.closest('.ws-point');
    const words = frame.dataset;
    const fields = [...part.querySelectorAll('input')];
    const status = part.querySelector('[role=status]');
    const remove = part.querySelector('[data-remove]');
    const map = beginInForm(frame, { tileerror: () => { status.textContent = words.failed; } });

    const typed = () => {
      const [latitude, longitude] = fields.map(degrees);
      return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? L.latLng(latitude, longitude) : null;
    };
    const icon = L.divIcon({ className: 'map-mark map-one', iconSize: [28, 28] });
    const mark = L.marker([0, 0], { icon, draggable: true, autoPan: true });
    const show = (at) => {
      if (at) mark.setLatLng(at).addTo(map);
      else mark.remove();
      remove.disabled = !at;
    };
    const put = (at) => {
      const there = at && at.wrap();
      fields[0].value = there ? there.lat.toFixed(6) : '';
      fields[1].value = there ? there.lng.toFixed(6) : '';
      show(there);
      status.textContent = there ? `${words.set} ${fields[0].value}, ${fields[1].value}` : words.removed;
      fields[1].dispatchEvent(new Event('input', { bubbles: true }));
    };
    const clear = () => { put(null); frame.focus({ preventScroll: true }); };
    // By keyboard: the arrows move the map, Enter sets the point in its middle, the arrows then move the point.
    const central = () => { put(map.getCenter()); mark.getElement().focus({ preventScroll: true }); };
    const keyed = (event) => {
      const way = ARROWS[event.key];
      if (!way && event.key !== 'Delete') return;
      event.preventDefault();
      event.stopPropagation();
      if (!way) { clear(); return; }
      put(map.unproject(map.project(mark.getLatLng()).add(L.point(way).multiplyBy(event.shiftKey ? 5 * STEP : STEP))));
      map.panInside(mark.getLatLng(), { padding: [40, 40] });
    };
    mark.on('add', () => {
      mark.getElement().setAttribute('aria-label', words.point);
      mark.getElement().addEventListener('keydown', keyed);
    });
    mark.on('dragend', () => put(mark.getLatLng()));
    map.on('click', (event) => put(event.latlng));
    frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== frame) return;
      event.preventDefault();
      central();
    });
    part.querySelector('[data-middle]').addEventListener('click', central);
    remove.addEventListener('click', clear);
    fields.forEach((field) => field.addEventListener('input', () => {
      const pair = fields[0].value.match(PAIR);
      if (pair) fields.forEach((each, i) => { each.value = pair[i + 1]; });
      const at = typed();
      show(at);
      if (at && !map.getBounds().contains(at)) map.setView(at, Math.max(map.getZoom(), NEAR));
    }));

    const at = typed();
    if (at) map.setView(at, NEAR);
    else if (words.box) map.fitBounds(box(words.box));
    else map.fitWorld();
    show(at);
  };

  // A map has no size while it is folded away.
  document.querySelectorAll('.point-map').forEach((frame) => {
    const folded = frame.closest('details');
    if (!folded || folded.open) begin(frame);
    else folded.addEventListener('toggle', () => begin(frame), { once: true });
  });
})();
