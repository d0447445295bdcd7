// While the review is read, finds the number that a busy address is asked for. Sending waits for it; without script it is sent all the same.
const words = (count, root) => {
  const found = [];
  for (let n = 2; found.length < count; n++)
    if (found.every(({ prime }) => n % prime)) found.push({ prime: n, word: ((n ** root % 1) * 2 ** 32) | 0 });
  return found.map(({ word }) => word);
};
const first = words(8, 1 / 2);
const rounds = words(64, 1 / 3);
const w = new Int32Array(64);
const turned = (x, by) => (x >>> by) | (x << (32 - by));

// SHA-256 of a text shorter than 56 characters, as eight words. Own lines: crypto.subtle is not there without TLS, and slower for so little.
function hash(text) {
  w.fill(0);
  for (let i = 0; i < text.length; i++) w[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
  w[text.length >> 2] |= 128 << (24 - 8 * (text.length & 3));
  w[15] = text.length * 8;
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15];
    const b = w[i - 2];
    w[i] = w[i - 16] + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + w[i - 7] + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = first;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + first[i]) | 0);
}

const field = document.querySelector("input[data-challenge]");
const { algorithm, challenge, salt, maxnumber, signature } = JSON.parse(field.dataset.challenge);
const said = document.querySelector("[data-proof]");
const sought = challenge.match(/.{8}/g).map((word) => Number.parseInt(word, 16) | 0);
let sent = null;

field.form.addEventListener("submit", (event) => {
  if (field.value) return;
  event.preventDefault();
  sent = event.submitter;
});
said.textContent = said.dataset.proof;
seek(0);

// In small pieces, so that the page can be read and changed meanwhile.
function seek(from) {
  const until = performance.now() + 40;
  for (let number = from; number <= maxnumber; number++) {
    if (number % 256 === 255 && performance.now() > until) return setTimeout(seek, 0, number);
    const found = hash(salt + number);
    if (found[0] === sought[0] && found.every((word, i) => word === sought[i])) return done(number);
  }
  done(-1);
}

function done(number) {
  field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  said.textContent = "";
  if (sent) field.form.requestSubmit(sent);
}
