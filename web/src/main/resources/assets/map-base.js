// What every map has, for the scripts that begin one. Without Leaflet there is nothing here, and they leave the page as it is.
(() => {
  if (!window.L) return;
  const NEAREST = 19;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

  // In the reader's words; Leaflet has metres in English alone.
  const Scale = L.Control.Scale.extend({
    _updateMetric(widest) {
      const metres = this._getRoundNum(widest);
      const [number, unit] = metres < 1000 ? [metres, 'meter'] : [metres / 1000, 'kilometer'];
      this._updateScale(this._mScale, new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit }).format(number), metres / widest);
    },
  });
  // A grid always lies below: where there are no pictures, or they do not come, there is still something to move over.
  const Grid = L.GridLayer.extend({ createTile() { return L.DomUtil.create('div', 'map-cell'); } });

  // west,south,east,north, as pages and addresses write it.
  const box = (text) => {
    const [west, south, east, north] = text.split(',').map(Number);
    return L.latLngBounds([south, west], [north, east]);
  };

  // Begins the map of a frame that says its words and its pictures; what is told of these is the caller's.
  const begin = (frame, pictures = {}) => {
    const words = frame.dataset;
    frame.closest('.map-frame').hidden = false;
    const map = L.map(frame, {
      attributionControl: false, zoomControl: false, minZoom: 3, maxZoom: NEAREST, maxBounds: [[-85, -180], [85, 180]], maxBoundsViscosity: 1,
      zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
    });
    L.control.zoom({ zoomInTitle: words.in, zoomOutTitle: words.out }).addTo(map);
    new Scale({ imperial: false }).addTo(map);
    new Grid({ zIndex: 0 }).addTo(map);
    if (words.tiles) L.tileLayer(words.tiles, { zIndex: 1, maxZoom: NEAREST }).on(pictures).addTo(map);
    return map;
  };

  // As part of a form: the wheel moves the page until somebody works with the map.
  const beginInForm = (frame, pictures) => {
    const map = begin(frame, pictures);
    map.scrollWheelZoom.disable();
    map.on('focus', () => map.scrollWheelZoom.enable());
    map.on('blur', () => map.scrollWheelZoom.disable());
    return map;
  };

  window.vidhukMap = { NEAREST, box, begin, beginInForm };
})();
