// Before the first paint, outside the bundle: the scheme and the language, so that nothing flashes; and what the address needs
// is asked for beside the program, not after it.
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

  var place = /^\/([^/]+)\/([^/]+)\/(\w+)/.exec(location.pathname);
  // Who has been here before has an own copy of both.
  if (place && !stored('rondo.me')) {
    window.rondoAhead = {};
    ['/api/me', '/api/workspaces/' + place[1] + '/projects/' + place[2] + '/snapshot'].forEach(function (address) {
      window.rondoAhead[address] = window.fetch(address, { headers: { accept: 'application/json' } });
      window.rondoAhead[address].catch(function () {});
    });
  }

  var ask = function (file) {
    var link = document.createElement('link');
    var isStyle = /\.css$/.test(file);
    link.rel = isStyle ? 'preload' : 'modulepreload';
    if (isStyle) link.as = 'style';
    link.crossOrigin = '';
    link.href = '/' + file;
    document.head.appendChild(link);
  };
  var view = place ? place[3] : '';
  var ahead = document.getElementById('ahead');
  var files = ahead ? JSON.parse(ahead.textContent) : {};
  [root.lang, view, view + '.' + root.lang].forEach(function (name) {
    (files[name] || []).forEach(ask);
  });
})();
