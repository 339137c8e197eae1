// The reference at /docs: the scheme that was chosen in the product, and its search.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem('rondo.scheme');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  } catch {
    // A browser that keeps nothing has its own scheme.
  }

  var open = function () {
    var entry = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (entry !== null && entry.tagName === 'DETAILS') entry.open = true;
  };
  var start = function () {
    var field = document.getElementById('search');
    var count = document.getElementById('count');
    var entries = [].slice.call(document.querySelectorAll('[data-words]'));
    var filter = function () {
      var words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      var shown = entries.filter(function (entry) {
        entry.hidden = !words.every(function (word) {
          return entry.dataset.words.includes(word);
        });
        return !entry.hidden;
      });
      document.querySelectorAll('main > section[data-area]').forEach(function (section) {
        section.hidden = section.querySelector('[data-words]:not([hidden])') === null;
      });
      document.getElementById('introduction').hidden = words.length > 0;
      count.textContent = words.length === 0 ? '' : shown.length + ' of ' + entries.length;
    };
    field.closest('form').hidden = false;
    field.addEventListener('input', filter);
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && document.activeElement === field) {
        field.value = '';
        filter();
      }
      if (event.key !== '/' || document.activeElement === field) return;
      event.preventDefault();
      field.focus();
    });
    window.addEventListener('hashchange', open);
    filter();
    open();
  };
  document.addEventListener('DOMContentLoaded', start);
})();
