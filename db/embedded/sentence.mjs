/**
 * An expected failure. `sentence` is all a person needs to read; the stack is for nobody.
 *
 * @param {string} zh
 * @param {string} en
 * @param {unknown} [cause]
 */
export function sentence(zh, en, cause) {
  return Object.assign(new Error(en, { cause }), { sentence: `${zh} · ${en}` });
}
