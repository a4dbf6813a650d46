// Goes before everything else on each page, so it is written for browsers of long ago. It looks for what came last of all that the
// screens need; without it none of their scripts would even be read, and nobody would hear why.
var isNew =
  'findLast' in Array.prototype && 'structuredClone' in window && 'showModal' in document.createElement('dialog');
if (!isNew) {
  var words = document.getElementById('too-old');
  var tag = String(navigator.language).slice(0, 2);
  document.body.textContent = words.getAttribute('data-' + tag) || words.getAttribute('data-en');
}
