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
  // On a first visit the first language of the browser that we speak.
  var spoken = [stored('rondo.language')].concat(window.navigator.languages).find(function (tag) {
    return /^(en|fr)\b/i.test(tag);
  });
  root.lang = spoken ? spoken.slice(0, 2).toLowerCase() : 'en';
})();
