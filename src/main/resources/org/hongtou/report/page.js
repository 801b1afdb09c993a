'use strict';
(function () {
  var last = null;
  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }
  // every piece of the mark that is led to, not only its first
  function show() {
    var id = decodeURIComponent(location.hash.slice(1));
    all('.on').forEach(function (piece) { piece.classList.remove('on'); });
    all('[data-m]').forEach(function (piece) {
      if (piece.getAttribute('data-m') === id && piece.id !== id) { piece.classList.add('on'); }
    });
  }
  window.addEventListener('hashchange', show);
  show();
  // a sentence that several cells lead to leads back to the one that the reader came from
  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    if (!link) { return; }
    var cell = link.id || (link.closest('tr') || {}).id;
    if (link.closest('.tables, dl')) {
      last = { cell: cell, place: link.getAttribute('href').slice(1) };
    } else if (last && last.cell) {
      var mark = link.closest('[data-m]');
      if (mark && mark.getAttribute('data-m') === last.place) {
        event.preventDefault();
        location.hash = last.cell;
      }
    }
  });
  var filters = document.querySelector('.filters');
  if (!filters) { return; }
  filters.hidden = false;
  filters.addEventListener('submit', function (event) { event.preventDefault(); });
  document.getElementById('unit').addEventListener('change', function (event) {
    var unit = event.target.value;
    var left = {};
    all('#tasks tbody tr').forEach(function (row) {
      row.hidden = unit !== '' && row.getAttribute('data-units').indexOf('|' + unit + '|') < 0;
      left[row.id] = !row.hidden;
    });
    all('#targets tbody tr').forEach(function (row) {
      row.hidden = unit !== '' && !left[row.getAttribute('data-task')];
    });
  });
  all('.filters input').forEach(function (box) {
    box.addEventListener('change', function () {
      document.body.classList.toggle('no-' + box.value, !box.checked);
    });
  });
})();
