/** A notice is a few pages of words. These keep a file from costing more than reading it is worth. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  textLetters: 200_000,
  inflatedBytes: 50 * 1024 * 1024,
  pdfPages: 200,
};
