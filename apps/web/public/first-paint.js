// Before the first paint, outside the bundle: the scheme and the language, so that nothing flashes.
(function () {
  var root = document.documentElement;
  var stored = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var scheme = stored('rondo.scheme');
  if (scheme !== 'light' && scheme !== 'dark')
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  root.lang = stored('rondo.language') || (/^fr\b/i.test(window.navigator.language) ? 'fr' : 'en');
})();
