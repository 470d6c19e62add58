// Shows the box of a community on a map, and takes what the map shows. Without this file, or without Leaflet, four numbers are typed.
(() => {
  const frame = document.getElementById('extent-map');
  if (!frame || !window.vidhukMap) return;
  const { box, beginInForm } = window.vidhukMap;
  const PLACES = 4;
  const words = frame.dataset;
  const status = frame.closest('.map-frame').querySelector('[role=status]');
  const [south, west, north, east] = ['south', 'west', 'north', 'east'].map((side) => document.getElementById('extent.' + side));
  const fields = [south, west, north, east];
  const map = beginInForm(frame, { tileerror: () => { status.textContent = words.failed; } });

  const typed = () => {
    const [low, left, high, right] = fields.map((field) => field.value.trim() === '' ? NaN : Number(field.value.trim().replace(',', '.')));
    const fits = low >= -90 && low < high && high <= 90 && left >= -180 && left < right && right <= 180;
    return fits ? L.latLngBounds([low, left], [high, right]) : null;
  };
  const shape = L.rectangle([[0, 0], [0, 0]], { className: 'map-extent', interactive: false });
  const show = () => {
    const at = typed();
    if (at) shape.setBounds(at).addTo(map);
    else shape.remove();
    return at;
  };
  const see = () => {
    const at = show();
    if (at && !map.getBounds().contains(at)) map.fitBounds(at);
  };
  fields.forEach((field) => {
    field.addEventListener('input', show);
    field.addEventListener('change', see);
  });

  document.getElementById('extent-take').addEventListener('click', () => {
    const seen = map.getBounds();
    const within = (degrees, most) => String(Number(Math.max(-most, Math.min(most, degrees)).toFixed(PLACES)));
    south.value = within(seen.getSouth(), 90);
    west.value = within(seen.getWest(), 180);
    north.value = within(seen.getNorth(), 90);
    east.value = within(seen.getEast(), 180);
    show();
    status.textContent = `${words.taken} ${south.value} – ${north.value}, ${west.value} – ${east.value}`;
    east.dispatchEvent(new Event('input', { bubbles: true }));
  });

  const at = typed();
  if (at) map.fitBounds(at);
  else if (words.box) map.fitBounds(box(words.box));
  else map.fitWorld();
  show();
})();
