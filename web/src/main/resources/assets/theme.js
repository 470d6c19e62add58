// Tabler's dark colours hang on an attribute; before the first paint it follows the reader's system, unless the reader chose.
(() => {
  const root = document.documentElement;
  if (root.hasAttribute('data-bs-theme')) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => root.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  follow();
  dark.addEventListener('change', follow);
})();
